"""What a refusal says: an English template and its values, so that the same can be said in three languages.

A translation is looked up by its template in `kzcoord.errors.translations`, which is imported when a language other
than English is first asked for. A template without a translation is a caller's own, and is said as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

__all__ = ["LANGUAGES", "Language", "Message", "Quoted", "Row", "Words", "sentence"]

Language = Literal["en", "ru", "kk"]
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")


class Message:
    """Words in three languages: a template, and the values that stand in its fields.

    A value that is words itself (it has a ``said``) is said in the same language; any other is shown as it is.

    >>> fault = Message("{what} has no act; name the act or announcement that it rests on", what="Kurban Ait")
    >>> print(fault)
    Kurban Ait has no act; name the act or announcement that it rests on
    >>> print(fault.said("ru"))
    Kurban Ait: акт не указан; укажите акт или объявление, на котором это основано
    """

    __slots__ = ("template", "values")

    def __init__(self, template: str, /, **values: object) -> None:
        self.template = template
        self.values = values

    def said(self, lang: Language = "en") -> str:
        """The words in one language."""
        return sentence(self.template, self.values, lang)

    def __str__(self) -> str:
        return self.said()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Message):
            return NotImplemented
        return (self.template, self.values) == (other.template, other.values)

    def __hash__(self) -> int:
        return hash(self.template)


class Quoted(Message):
    """The English words of Python or of pydantic, and what is said for them in other languages."""

    __slots__ = ("english",)

    def __init__(self, english: str, template: str, /, **values: object) -> None:
        super().__init__(template, **values)
        self.english = english

    def said(self, lang: Language = "en") -> str:
        """The words in one language: in English those that were quoted."""
        return self.english if lang == "en" else super().said(lang)


class Row:
    """Words one after the other, such as the faults of a thing; what stands between them is translated too.

    >>> print(Row(["True", "False"], " or ").said("ru"))
    True или False
    """

    __slots__ = ("between", "parts")

    def __init__(self, parts: Iterable[object], between: str = ", ") -> None:
        self.parts = tuple(parts)
        self.between = between

    def said(self, lang: Language = "en") -> str:
        """The words in one language."""
        return sentence(self.between, {}, lang).join(_said(part, lang) for part in self.parts)

    def __str__(self) -> str:
        return self.said()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Row) and (self.parts, self.between) == (other.parts, other.between)

    def __hash__(self) -> int:
        return hash(self.parts)


#: What a message is made of: a name or a number as it was typed, or words in three languages.
Words = str | Message | Row


def sentence(template: str, values: Mapping[str, object], lang: Language) -> str:
    """A template in one language with its values in it; one without values is no template, but plain words."""
    words = template if lang == "en" else _translated(template, lang)
    return words.format_map({name: _said(value, lang) for name, value in values.items()}) if values else words


def _said(value: object, lang: Language) -> str:
    said = None if type(value) is str else getattr(value, "said", None)
    return str(value) if said is None else str(said(lang))


def _translated(template: str, lang: Language) -> str:
    from kzcoord.errors.translations import TRANSLATIONS

    found = TRANSLATIONS.get(template)
    return template if found is None else found[lang]
