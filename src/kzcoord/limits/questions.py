"""What an open question of reading is: its readings with their reasons, its defaults, its provisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from pydantic import ConfigDict, PlainSerializer, StrictBool

from kzcoord.errors import ConventionError, DeclarationError, UnknownQuestionError, UnknownRuleError
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import shown
from kzcoord.errors.tables import Table
from kzcoord.text import Language, Text

__all__ = ["Question", "Reading", "Register"]


def _by_language(words: Text) -> dict[str, str]:
    return words._asdict()


#: An unknown field is refused, as of every declaration.
_WITHOUT_OTHERS = ConfigDict(extra="forbid")
#: Words that JSON shows by language.
_Words = Annotated[Text, PlainSerializer(_by_language, when_used="json")]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the law, and who would read it so.

    ``counted`` is true when the library can count by it, so that `Convention.choose` accepts it. ``words`` say it in
    three languages where its name is not enough.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _WITHOUT_OTHERS

    name: str
    why: str
    counted: StrictBool = True
    words: _Words | None = None

    def said(self, lang: Language = "en") -> str:
        """The reading in one language; in English where it is only recorded."""
        words = self.words or _ON_COUNTING.get(self.name)
        return self.name if words is None else words.said(lang)

    def to_dict(self) -> dict[str, object]:
        """The reading as plain values, ready for JSON."""
        words = None if self.words is None else self.words._asdict()
        return {"name": self.name, "why": self.why, "counted": self.counted, "words": words}


#: The readings of the questions on counting.
_ON_COUNTING = {
    text.en: text
    for text in (
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
    )
}


@dataclass(frozen=True, slots=True)
class Question:
    """An open question of reading.

    ``standard`` and ``strict`` are the answers of the two conventions. ``provisions`` are the places that raise it; a
    rule book finds those of the questions on counting from the limits of its rules, so they are no part of what
    makes two questions equal.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _WITHOUT_OTHERS

    id: str
    title: _Words
    readings: tuple[Reading, ...]
    standard: str
    strict: str
    provisions: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        names = [reading.name for reading in self.readings]
        for default in (self.standard, self.strict):
            if default not in names:
                raise DeclarationError(
                    "{question} has no reading {given}; it has {offered}",
                    question=self.id,
                    given=shown(default),
                    offered=_offered(names),
                )

    def to_dict(self) -> dict[str, Any]:
        """The question as plain values, ready for JSON."""
        return {
            "id": self.id,
            "title": self.title._asdict(),
            "provisions": list(self.provisions),
            "readings": [reading.to_dict() for reading in self.readings],
            "standard": self.standard,
            "strict": self.strict,
        }

    def reading(self, name: str) -> Reading:
        """The reading of a name."""
        for reading in self.readings:
            if isinstance(name, str) and reading.name == name:
                return reading
        offered = _offered([reading.name for reading in self.readings])
        raise ConventionError(
            "{question} ({title}) has no reading {given}; it has {offered}",
            question=self.id,
            title=self.title,
            given=shown(name),
            offered=offered,
        )

    def said(self, lang: Language = "en") -> str:
        """The id and the question in one line."""
        return f"{self.id}: {self.title.said(lang)}"

    def __str__(self) -> str:
        return self.said()


def _offered(names: list[str]) -> str:
    return ", ".join(map(repr, names))


class Register(Table[Question]):
    """Questions by id: ``QUESTIONS["Q1"]``; an unknown id is an error that offers the nearest."""

    __slots__ = ()

    entry = Message("question")
    refusal = UnknownQuestionError

    def touching(self, provision: str) -> tuple[Question, ...]:
        """The questions that name a provision, such as ``<act>/<point>``."""
        if not isinstance(provision, str):
            example = next((place for question in self._by_id.values() for place in question.provisions), "77/5")
            raise UnknownRuleError(
                "touching() takes the id of a rule such as {example}, not {given}",
                example=repr(example),
                given=shown(provision),
            )
        return tuple(question for question in self._by_id.values() if provision in question.provisions)
