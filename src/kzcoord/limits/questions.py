"""What an open question is: its provisions, its readings with their reasons, its defaults."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from kzcoord.errors import ConventionError, UnknownQuestionError, UnknownRuleError
from kzcoord.errors.given import shown
from kzcoord.errors.tables import Table
from kzcoord.text import Language, Text

__all__ = ["Question", "Reading", "Register"]


class Reading(NamedTuple):
    """One way to read the law, and who would read it so.

    ``counted`` is true when the library can count by it, so that `Convention.choose` accepts it.
    """

    name: str
    why: str
    counted: bool = True

    def said(self, lang: Language = "en") -> str:
        """The reading in one language; in English where it is only recorded."""
        return _NAMES[self.name].said(lang) if self.name in _NAMES else self.name


_NAMES = {
    found.en: found
    for found in (
        Text("есептелмейді", "не считается", "not counted"),
        Text("есептеледі", "считается", "counted"),
        Text("кіреді", "входит", "included"),
        Text("кірмейді", "не входит", "excluded"),
        Text("келесі жұмыс күні", "следующий рабочий день", "next working day"),
        Text("алдыңғы жұмыс күні", "предыдущий рабочий день", "previous working day"),
        Text("кері санағанда N бірлік", "N единиц назад", "units back"),
        Text("арасында толық бірліктер", "полные единицы между ними", "clear units between"),
        Text("сол күннің өзі", "сам этот день", "the day itself"),
        Text("айдың соңғы күні", "последний день месяца", "last day of the month"),
        Text("келесі айдың бірінші күні", "первый день следующего месяца", "first day of the next month"),
        Text("кешірек басталуынан", "от более позднего начала", "from the later"),
        Text("ертерек басталуынан", "от более раннего начала", "from the earlier"),
        Text("оның алдындағы жұмыс күні", "рабочий день перед ним", "the working day before"),
        Text("аз қалғанда", "менее чем за", "less than"),
        Text("кемінде", "не менее чем за", "at least"),
        Text("ауыстырылады", "переносится", "moved"),
        Text("ауыстырылмайды", "не переносится", "not moved"),
        Text("қолданылады", "действует", "owed"),
        Text("қолданылмайды", "не действует", "not owed"),
    )
}


@dataclass(frozen=True, slots=True)
class Question:
    """An open question of reading.

    ``provisions`` are the places that raise it; ``standard`` and ``strict`` are the answers of the two
    conventions. ``raised_by`` names the parts of a time limit that raise it (``of``, ``or_of``); a text of the
    same place whose limit has none of them does not.
    """

    id: str
    title: Text
    provisions: tuple[str, ...] = field(default=(), compare=False)
    readings: tuple[Reading, ...] = ()
    standard: str = ""
    strict: str = ""
    raised_by: tuple[str, ...] = field(default=(), compare=False)

    def of(self, provisions: tuple[str, ...]) -> Question:
        """The same question with the provisions that raise it."""
        return replace(self, provisions=provisions)

    def to_dict(self) -> dict[str, object]:
        """The question as plain values, ready for JSON."""
        return {
            "id": self.id,
            "title": self.title._asdict(),
            "provisions": list(self.provisions),
            "readings": [reading._asdict() for reading in self.readings],
            "standard": self.standard,
            "strict": self.strict,
        }

    def reading(self, name: str) -> Reading:
        """The reading of a name."""
        for found in self.readings:
            if isinstance(name, str) and found.name == name:
                return found
        offered = ", ".join(repr(found.name) for found in self.readings)
        raise ConventionError(f"{self.id} ({self.title.en}) has no reading {shown(name)}; it has {offered}")

    def said(self, lang: Language = "en") -> str:
        """The id and the question in one line."""
        return f"{self.id}: {self.title.said(lang)}"

    def __str__(self) -> str:
        return self.said()


class Register(Table[Question]):
    """The register by id: ``QUESTIONS["Q1"]``; an unknown id is an error that offers the nearest."""

    __slots__ = ()

    entry = "question"
    refusal = UnknownQuestionError

    def touching(self, provision: str) -> tuple[Question, ...]:
        """The questions that name a provision, such as ``1037/27``."""
        if not isinstance(provision, str):
            raise UnknownRuleError(
                f"touching() takes the place of a provision such as '1037/27', not {shown(provision)}"
            )
        return tuple(question for question in self._by_id.values() if provision in question.provisions)
