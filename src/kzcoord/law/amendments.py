"""What an amending act changed, record by record."""

from __future__ import annotations

from typing import NamedTuple

from kzcoord.law.editions import Commencement
from kzcoord.text import Language, Text

__all__ = ["Amendment"]


class Amendment(NamedTuple):
    """One change of a text: the amending act, the place, the kind, what changed, and the rules that it touched.

    The kind is ``new wording`` or ``addition``.
    """

    act: str
    place: str
    kind: str
    what: Text
    on: Commencement
    rules: tuple[str, ...] = ()

    def said(self, lang: Language = "en") -> str:
        """The change in one line: the place, the kind, what changed, and the rules that it touched."""
        touched = f" ({', '.join(self.rules)})" if self.rules else ""
        return f"{self.place}: {_KINDS[self.kind].said(lang)}: {self.what.said(lang)}{touched}"

    def __str__(self) -> str:
        return self.said()


_KINDS = {
    text.en: text
    for text in (
        Text(kk="жаңа редакция", ru="новая редакция", en="new wording"),
        Text(kk="толықтыру", ru="дополнение", en="addition"),
    )
}
