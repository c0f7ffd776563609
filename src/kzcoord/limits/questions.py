"""What an open question of reading is: its readings with their reasons, its defaults, its provisions."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, ConfigDict, PlainSerializer, StrictBool

from kzcoord.errors import ConventionError, DeclarationError, UnknownQuestionError, UnknownRuleError
from kzcoord.errors.classes import is_a
from kzcoord.errors.messages import Message
from kzcoord.errors.shown_values import shown
from kzcoord.errors.tables import Table
from kzcoord.errors.words import fault_of_words
from kzcoord.text import Language, Text, words_in

__all__ = ["Question", "Reading", "Register"]


def _by_language(words: Text) -> dict[str, str]:
    return words._asdict()


#: An unknown field is refused, as of every declaration.
_WITHOUT_OTHERS = ConfigDict(extra="forbid")
#: Words that JSON shows by language.
_Words = Annotated[Text, PlainSerializer(_by_language, when_used="json")]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read the law, and who would read it so, in three languages.

    Its ``name`` is what its English words say: by it `Convention.choose` takes the reading. ``counted`` is true when
    the library can count by it, so that it can be chosen.
    """

    __pydantic_config__: ClassVar[ConfigDict] = _WITHOUT_OTHERS

    words: _Words
    why: _Words
    counted: StrictBool = True

    def __post_init__(self) -> None:
        _check_words(Message("a reading"), words=self.words, why=self.why)

    @property
    def name(self) -> str:
        """The words in English."""
        return self.words.en

    def said(self, lang: Language = "en") -> str:
        """The reading in one language."""
        return self.words.said(lang)

    def to_dict(self, lang: Language | None = None) -> dict[str, object]:
        """The reading as plain values, ready for JSON: its words in one language, by language where none is given."""
        return {
            "name": self.name,
            "words": words_in(self.words, lang),
            "why": words_in(self.why, lang),
            "counted": self.counted,
        }


def _by_its_words(given: Any) -> Any:
    """The fields of a reading in JSON, where its name stands beside the words that it follows from."""
    if not isinstance(given, dict) or "name" not in given:
        return given
    words = given.get("words")
    if not isinstance(words, dict) or words.get("en") != given["name"]:
        raise ValueError(Message("the name {name} is not what its English words say", name=shown(given["name"])))
    return {name: value for name, value in given.items() if name != "name"}


#: A reading inside a question; JSON tells its name too.
_Reading = Annotated[Reading, BeforeValidator(_by_its_words), PlainSerializer(Reading.to_dict, when_used="json")]


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
    readings: tuple[_Reading, ...]
    standard: str
    strict: str
    provisions: tuple[str, ...] = field(default=(), compare=False)

    def __post_init__(self) -> None:
        _check_words(Message("the question {id}", id=shown(self.id)), id=self.id, title=self.title)
        names = [reading.name for reading in self.readings]
        for default in (self.standard, self.strict):
            if default not in names:
                raise DeclarationError(
                    "{question} has no reading {given}; it has {offered}",
                    question=self.id,
                    given=shown(default),
                    offered=_offered(names),
                )

    def to_dict(self, lang: Language | None = None) -> dict[str, Any]:
        """The question as plain values, ready for JSON: its words in one language, by language where none is given."""
        return {
            "id": self.id,
            "title": words_in(self.title, lang),
            "provisions": list(self.provisions),
            "readings": [reading.to_dict(lang) for reading in self.readings],
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


def _check_words(what: Message, **words: Text | str) -> None:
    """`DeclarationError` for words that could not stand on a line of an answer, or that a language lacks."""
    for name, value in words.items():
        if name == "id":
            fault = fault_of_words(value) if is_a(value, str) else Message("it is no text")
        else:
            fault = value.fault if is_a(value, Text) else Message("give Text(kk=..., ru=..., en=...)")
        if fault is not None:
            raise DeclarationError(
                "{name} of {what} is {given}: {fault}", name=name, what=what, given=shown(value), fault=fault
            )


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
