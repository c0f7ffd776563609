"""What can go wrong, one class per cause, all under `KzcoordError`.

A message says what was given, where, the bound it broke, why the bound is there, and what to do. It can be read in
three languages: ``str(error)`` is English, `KzcoordError.said` any of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzcoord.errors.messages import Language, Message

__all__ = [
    "CalendarChangeError",
    "CalendarRangeError",
    "ConventionError",
    "DeclarationError",
    "EditionGap",
    "InvalidEventError",
    "KzcoordError",
    "LanguageError",
    "MissingExtraError",
    "NoTimeLimitError",
    "NotADateError",
    "SavedScheduleError",
    "UnknownBodyError",
    "UnknownQuestionError",
    "UnknownRuleError",
]


class KzcoordError(Exception):
    """Every error that kzcoord raises on purpose.

    It is made of an English template and the values that stand in it; without values, of plain words.

    >>> from kzcoord import KAZAKHSTAN
    >>> try:
    ...     KAZAKHSTAN.holidays(2041)
    ... except KzcoordError as error:
    ...     print(error.said("ru"))
    год 2041 вне календаря, который содержит дни с 2010-01-01 по 2040-12-31; закон о праздниках других лет не внесён
    """

    #: What stands in the fields of the template.
    values: dict[str, object]

    def __init__(self, template: str = "", /, **values: object) -> None:
        super().__init__(template)
        self.values = values

    @property
    def message(self) -> Message:
        """What the error says, to stand in another message."""
        from kzcoord.errors.messages import Message

        return Message(self.args[0], **self.values)

    def said(self, lang: Language = "en") -> str:
        """What the error says in one language: ``en``, ``ru`` or ``kk``."""
        checked_language(lang)
        return self.message.said(lang)

    def __str__(self) -> str:
        from kzcoord.errors.messages import sentence

        return sentence(self.args[0], self.values, "en")


class CalendarRangeError(KzcoordError, ValueError):
    """A day outside the calendar's horizon was given or would be the answer."""

    def of(self, rule_id: str, day: object) -> CalendarRangeError:
        """The same error with the rule that was counted, and the day that it was counted from."""
        return CalendarRangeError("{rule}, counted from {day}: {error}", rule=rule_id, day=day, error=self.message)


class NotADateError(KzcoordError, TypeError):
    """Something other than a plain `datetime.date` (or a whole number of days) was given."""


class CalendarChangeError(KzcoordError, ValueError):
    """A change of the calendar contradicts the calendar that it changes."""


class MissingExtraError(KzcoordError, ImportError):
    """An optional dependency is not installed; the message names the extra that brings it."""


class ConventionError(KzcoordError, ValueError):
    """A choice of reading that the register does not offer."""


class DeclarationError(KzcoordError, ValueError):
    """A body or a time limit that cannot be: a wrong field or a wrong type.

    ``errors`` keeps pydantic's detail.
    """

    def __init__(self, template: str, errors: tuple[dict[str, object], ...] = (), /, **values: object) -> None:
        super().__init__(template, **values)
        self.args = (template, errors)
        self.errors = errors


class UnknownQuestionError(KzcoordError, KeyError):
    """No question of the register has this id."""


class UnknownRuleError(KzcoordError, KeyError):
    """No rule, act or annex has this id; the message offers the nearest ones."""


class UnknownBodyError(KzcoordError, KeyError):
    """No body has this code; the message offers the nearest ones."""


class NoTimeLimitError(KzcoordError, ValueError):
    """A date was asked of a provision whose limit cannot give one from what was given."""


class InvalidEventError(KzcoordError):
    """An event that cannot be: a wrong field, a wrong type, or fields that contradict each other.

    ``errors`` keeps pydantic's detail where the event was refused by its model.
    """

    def __init__(self, template: str, errors: tuple[dict[str, object], ...] = (), /, **values: object) -> None:
        super().__init__(template, **values)
        self.args = (template, errors)
        self.errors = errors


class LanguageError(KzcoordError, ValueError):
    """A language other than ``en``, ``ru`` and ``kk``."""


class SavedScheduleError(KzcoordError):
    """A schedule that was saved is not the one that its event gives now."""


class EditionGap(KzcoordError):  # noqa: N818 - named by the field: a gap in the editions
    """The text that was in force on the date is not encoded (raised under ``on_gap="raise"``)."""


def checked_language(lang: object) -> None:
    """`LanguageError` for what is none of the three languages."""
    from kzcoord.errors.classes import is_a
    from kzcoord.errors.messages import LANGUAGES
    from kzcoord.errors.shown_values import shown

    if not is_a(lang, str) or lang not in LANGUAGES:
        known = ", ".join(LANGUAGES)
        raise LanguageError("no words in {given}; the languages are {known}", given=shown(lang), known=known)
