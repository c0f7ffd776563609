"""The notes of an answer as plain text."""

from __future__ import annotations

from collections.abc import Iterable

from kzcoord.law.notes import Note
from kzcoord.text import Language, Text
from kzcoord.views.fitted import wrapped

__all__ = ["note_lines"]

_NOTES = Text(kk="Ескертпелер", ru="Примечания", en="Notes")


def note_lines(notes: Iterable[Note], lang: Language, width: int) -> list[str]:
    """A heading and a paragraph for each note, wrapped; nothing where there are no notes."""
    lines: list[str] = []
    for note in notes:
        words = note.said(lang)
        told = f"{words[0].upper()}{words[1:]}"
        lines += wrapped(told, width, first="  - ", hang="    ")
    return ["", f"{_NOTES.said(lang)}:", *lines] if lines else []
