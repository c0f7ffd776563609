"""From when to when a text is in force: the acts that begin and end it, on a day or within a window."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple, Self

from pydantic import model_validator

from kzcoord.errors.days import plain_day
from kzcoord.errors.messages import Message
from kzcoord.errors.models import Day, Declared
from kzcoord.law.acts import Act
from kzcoord.text import Language, Text, checked_language, day_range, full_date

__all__ = ["NOT_PUBLIC", "Commencement", "InForce", "Unseen", "known", "since"]

#: The first day of a text that nobody could know: later than any calendar, and no draft's, which is the day after.
NOT_PUBLIC = date(9999, 12, 30)


class Commencement(Declared):
    """The day from which an act changes a text, exact or known only as a window, and the act."""

    example = "known(date(2030, 1, 6), MY_ACT)"

    earliest: Day
    latest: Day
    act: Act

    @model_validator(mode="after")
    def _a_window(self) -> Self:
        if self.latest < self.earliest:
            raise ValueError(
                Message(
                    "the window ends on {latest}, before {earliest}, on which it begins; correct it",
                    latest=self.latest,
                    earliest=self.earliest,
                )
            )
        return self

    def holds(self, day: date) -> bool:
        """True when the day lies inside the window, so that the text in force that day is not certain."""
        day = plain_day(day, "holds()")
        return self.earliest <= day < self.latest

    def said(self, lang: Language = "en", *, after_a_preposition: bool = False) -> str:
        """The day or the window in words, with the act; as it stands by itself or behind "since", «с» and «до»."""
        if self.earliest == self.latest:
            words = full_date(self.earliest, lang)
        else:
            window = _DAY_OF_A_WINDOW if after_a_preposition else _WINDOW
            words = window.said(lang).format(day_range(self.earliest, self.latest, lang))
        return f"{words} ({self.act.title.said(lang)})"


class InForce(Declared):
    """From when to when a text was in force, with the amending act at each end. ``ends`` is the first day without.

    Inside a window the later text is taken to apply, and the schedule says that the day is not certain.
    """

    example = "since(known(date(2030, 1, 6), MY_ACT))"

    begins: Commencement
    ends: Commencement | None = None

    def on(self, day: date) -> bool:
        """True when the text was in force on the day."""
        if type(day) is not date:  # asked of every text of the book at once
            day = plain_day(day, "on()")
        return self.begins.earliest <= day and (self.ends is None or day < self.ends.earliest)

    def perhaps_on(self, day: date) -> bool:
        """True when the text was in force on the day, or may have been: the day lies in the window of its end."""
        day = plain_day(day, "perhaps_on()")
        return self.begins.earliest <= day and (self.ends is None or day < max(self.ends.earliest, self.ends.latest))

    @property
    def never(self) -> bool:
        """True for a draft: it was never in force."""
        return self.begins.earliest == date.max

    @property
    def not_public(self) -> bool:
        """True in a book as it was known on a day, for a norm of which nobody could know a text on that day."""
        return self.begins.earliest == NOT_PUBLIC

    def until(self, end: Commencement) -> InForce:
        """The same beginning with an end."""
        return InForce(begins=self.begins, ends=end)

    def said(self, lang: Language = "en") -> str:
        """In words: since when, until when, by which acts."""
        if self.never:
            return _NEVER.said(lang)
        if self.not_public:
            return _NOT_PUBLIC.said(lang).format(self.begins.act.title.said(lang))
        checked_language(lang)
        words = {"en": ("since", "until"), "ru": ("с", "до"), "kk": ("басталуы", "аяқталуы")}[lang]
        text = f"{words[0]} {self.begins.said(lang, after_a_preposition=True)}"
        return text if self.ends is None else f"{text} {words[1]} {self.ends.said(lang, after_a_preposition=True)}"


_NOT_PUBLIC = Text(
    kk="сұралған күні әлі белгісіз ({0})",
    ru="в день, на который спрошено, ещё не известно ({0})",
    en="not known yet on the day asked about ({0})",
)
_WINDOW = Text(kk="{0}ндағы күндердің бірі", ru="один из дней {0}", en="a day from {0}")
_DAY_OF_A_WINDOW = Text(kk="{0}ндағы күндердің бірі", ru="одного из дней {0}", en="a day from {0}")
_NEVER = Text(kk="жоба, ешқашан қолданылмаған", ru="проект, никогда не действовал", en="a draft, never in force")


def known(day: date, act: Act, *, until: date | None = None) -> Commencement:
    """A commencement by an act on a known day, or in the window up to ``until``."""
    return Commencement(earliest=day, latest=until or day, act=act)


def since(begins: Commencement) -> InForce:
    """In force since a commencement, with no end: `RuleBook` closes the text when another one follows it."""
    return InForce(begins=begins)


class Unseen(NamedTuple):
    """A norm whose text of a time is not known."""

    rule: str
    in_force: InForce

    def on(self, day: date) -> bool:
        """True when the unknown text was in force on the day."""
        return self.in_force.on(day)
