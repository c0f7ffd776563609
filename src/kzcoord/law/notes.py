"""Notes: what is said beside the rows of a schedule, and what a rule itself has to say there."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from kzcoord.errors.models import Declared, known_word
from kzcoord.law.conditions import Condition
from kzcoord.text import Language, Text, full_date

__all__ = ["Note", "NoteKind", "RuleNote"]


class NoteKind(StrEnum):
    """What a note is about."""

    EXEMPTION = "exemption"
    SELF = "owed to itself"
    REQUEST = "owed only on request"
    DRAFT = "draft"
    CONDITIONS = "conditions not met"
    NO_EXEMPTION = "no exemption"
    GAP = "gap"
    NOT_IN_FORCE = "not in force"
    WINDOW = "commencement known only as a window"
    TEXT_KNOWN_TO = "text known only to a day"
    KNOWN_ON = "as known on a day"
    NO_START = "nothing starts it"
    CONFLICT = "conflict"
    SAFE_CONFLICT = "conflict of safe days"
    PROVISIONAL = "provisional"
    ASSUMPTION = "assumption"
    SWITCH = "switch of terms"
    QUESTION = "open question"


class Note(NamedTuple):
    """One note: its kind, the provision it is about, and its words in three languages.

    ``values`` stand in the words for ``{0}``, ``{1}`` and so on. ``conflict`` is true where the note tells of
    something that cannot be met as the law has it.
    """

    kind: NoteKind
    provision: str
    words: Text
    values: tuple[Any, ...] = ()
    conflict: bool = False

    @property
    def text(self) -> str:
        """The note in English."""
        return self.said()

    def said(self, lang: Language = "en") -> str:
        """The note in one language."""
        return self.words.said(lang).format(*[_said(value, lang) for value in self.values])

    def to_dict(self, lang: Language = "en") -> dict[str, str]:
        """The note as plain values, ready for JSON, its words in one language."""
        return {"kind": str(self.kind), "provision": self.provision, "text": self.said(lang)}

    def __str__(self) -> str:
        return self.said()


def _said(value: Any, lang: Language) -> str:
    if isinstance(value, date):
        return full_date(value, lang)
    said = getattr(value, "said", None)
    return str(said(lang)) if said is not None else str(value)


class RuleNote(Declared):
    """What a rule has to say in a schedule in which it stands.

    ``conditions`` are those of the event under which it is said. ``provision`` is what it is about, where that is
    another place than the rule. With ``due_before`` (a field of the event that holds a day) it is said only where
    the rule is due before that day; ``{0}`` is then the row, ``{1}`` that day, ``{2}`` the date of the row. With
    ``question`` (an id) ``{0}`` is the provision and ``{1}`` the question.
    """

    example = "RuleNote(kind=NoteKind.GAP, words=Text(kk=..., ru=..., en=...))"

    kind: Annotated[NoteKind, known_word(NoteKind)]
    words: Text
    provision: str | None = None
    conditions: tuple[Condition, ...] = ()
    due_before: str | None = None
    question: str | None = None
