"""What a time limit counts from: an anchor, a name with its words in three languages.

An event supplies the day of an anchor from one of its fields; a rule supplies it when it is done (`Rule.sets`).
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import PlainSerializer, PlainValidator, WithJsonSchema

from kzcoord.errors.default_book import default_book

__all__ = ["GENERAL", "Anchor", "AnchorName", "anchor_named"]


class Anchor(str):
    """The name of an anchor, with its words: English noun, Russian genitive, and the Kazakh forms that limits need."""

    en: str
    ru: str
    kk: str
    kk_from: str
    kk_after: str
    kk_before: str

    def __new__(
        cls, name: str, *, en: str, ru: str, kk: str, kk_from: str, kk_after: str = "", kk_before: str = ""
    ) -> Anchor:
        self = super().__new__(cls, name)
        self.en, self.ru, self.kk, self.kk_from = en, ru, kk, kk_from
        self.kk_after, self.kk_before = kk_after, kk_before
        return self

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, str]]:
        return (str(self),), dict(vars(self))

    @property
    def after_kk(self) -> str:
        """Kazakh: after the anchor, its day left out."""
        return self.kk_after or f"{_out_of(self.kk)} кейін"

    @property
    def before_kk(self) -> str:
        """Kazakh: before the anchor."""
        return self.kk_before or _out_of(self.kk)


def _out_of(words: str) -> str:
    """The ablative of a phrase that ends in «күн» or in a possessive."""
    return f"{words}нен"


_RECEIPT = Anchor(
    "receipt",
    en="receipt",
    ru="получения",
    kk="алынған күн",
    kk_from="алынған күннен бастап",
)
_STARTS = Anchor(
    "starts",
    en="the event",
    ru="проведения мероприятия",
    kk="іс-шара басталатын күн",
    kk_from="іс-шара басталған күннен бастап",
    kk_after="іс-шарадан кейін",
    kk_before="іс-шараның өткізілуінен",
)
_ENDS = Anchor(
    "ends",
    en="the event",
    ru="завершения мероприятия",
    kk="іс-шара аяқталған күн",
    kk_from="іс-шара аяқталған күннен бастап",
    kk_after="іс-шара өткізілгеннен кейін",
)
GENERAL: dict[str, Anchor] = {str(found): found for found in (_RECEIPT, _STARTS, _ENDS)}


def anchor_named(name: str) -> Anchor:
    """The words for an anchor; one that nobody knows is told by its own name in every language."""
    if isinstance(name, Anchor):
        return name
    book = default_book()
    found: Anchor | None = GENERAL.get(name) or (None if book is None else book.anchors.get(name))
    if found is not None:
        return found
    words = name.replace("_", " ")
    return Anchor(name, en=words, ru=words, kk=words, kk_from=words, kk_after=f"{words} кейін", kk_before=words)


def _kept(value: Any) -> Any:
    if isinstance(value, dict):
        return Anchor(value.pop("name"), **value)
    if not isinstance(value, str):
        raise ValueError("it is the name of an anchor, such as 'receipt'")
    return value


def _to_json(value: str) -> Any:
    if isinstance(value, Anchor) and anchor_named(str(value)) is not value:
        return {"name": str(value), **vars(value)}
    return str(value)


AnchorName = Annotated[
    str, PlainValidator(_kept), PlainSerializer(_to_json, when_used="json"), WithJsonSchema({"type": "string"})
]
