"""What a time limit counts from: an anchor is a name that brings its words along.

An event supplies the day of some anchors from its own fields; a rule supplies one when it is done. A limit may name its
anchor by a plain string too: the words are then those of `GENERAL`, of the default book, or the name itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, NoReturn, Self

from pydantic import PlainSerializer, ValidatorFunctionWrapHandler, WithJsonSchema, WrapValidator

from kzcoord.errors import DeclarationError
from kzcoord.errors.default_book import default_book
from kzcoord.errors.shown_values import shown
from kzcoord.errors.words import fault_of_words
from kzcoord.text import Text

__all__ = ["GENERAL", "Anchor", "AnchorName", "anchor_named", "is_known"]

_WORDS = ("en", "ru", "kk", "kk_from", "kk_after", "kk_before")
_NEEDED = _WORDS[:4]


class Anchor(str):
    """The name of an anchor, equal to the plain string, with the words for it.

    ``en`` is a noun, ``ru`` its genitive, ``kk`` the day itself, ``kk_from`` "from the day of"; ``kk_after`` and
    ``kk_before`` are given where the plain ablative of ``kk`` is not what the text says.

    >>> from kzcoord import WORKING_DAYS, Within
    >>> hearing = Anchor("hearing_held", en="the hearing", ru="слушания", kk="тыңдау күні", kk_from="тыңдау күнінен")
    >>> print(Within(5, WORKING_DAYS, after=hearing))
    within 5 working days after the hearing
    >>> hearing == "hearing_held"
    True
    """

    __slots__ = _WORDS

    en: str
    ru: str
    kk: str
    kk_from: str
    kk_after: str
    kk_before: str

    def __new__(
        cls, name: str, /, *, en: str, ru: str, kk: str, kk_from: str, kk_after: str = "", kk_before: str = ""
    ) -> Self:
        words = {"en": en, "ru": ru, "kk": kk, "kk_from": kk_from, "kk_after": kk_after, "kk_before": kk_before}
        if not isinstance(name, str):
            raise DeclarationError("the name of an anchor is text such as 'receipt', not {given}", given=shown(name))
        checked_name(name)
        for field, word in words.items():
            if not isinstance(word, str) or (field in _NEEDED and not word.strip()) or fault_of_words(word):
                raise DeclarationError(
                    "{field} of the anchor {name} is words, not {given}",
                    field=field,
                    name=shown(name),
                    given=shown(word),
                )
        anchor = super().__new__(cls, name)
        for field, word in words.items():
            object.__setattr__(anchor, field, word)
        return anchor

    @property
    def after_kk(self) -> str:
        """Kazakh: after the anchor, its day left out."""
        return self.kk_after or f"{_out_of(self.kk)} кейін"

    @property
    def before_kk(self) -> str:
        """Kazakh: before the anchor."""
        return self.kk_before or _out_of(self.kk)

    @property
    def day(self) -> Text:
        """The day of the anchor in words."""
        return Text(kk=self.kk, ru=f"день {self.ru}", en=self.en)

    def to_dict(self) -> dict[str, str]:
        """The name and the words, ready for JSON; forms that are not given are left out."""
        return {"name": str.__str__(self), **{field: word for field, word in self._words().items() if word}}

    def _words(self) -> dict[str, str]:
        return {field: getattr(self, field) for field in _WORDS}

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"an Anchor cannot be changed ({name})")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"an Anchor cannot be changed ({name})")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return (_anchor, (self.to_dict(),))


def _out_of(words: str) -> str:
    """The ablative of a phrase that ends in «күн» or in a possessive."""
    return f"{words}нен"


def _anchor(given: Mapping[str, Any]) -> Anchor:
    """The anchor of such values; `DeclarationError` if there is none."""
    words = dict(given)
    name = words.pop("name", None)
    try:
        return Anchor(name, **words)
    except TypeError:
        raise DeclarationError(
            "an anchor is a name with its words ({needed}, and {others} where they differ)",
            needed=", ".join(_NEEDED),
            others=", ".join(_WORDS[4:]),
        ) from None


def checked_name(name: str) -> None:
    """`DeclarationError` for a blank name."""
    if not name.strip():
        raise DeclarationError("an anchor needs a name: what the limit counts from, such as 'receipt' or 'starts'")


#: The anchors that belong to no single act.
GENERAL: Mapping[str, Anchor] = MappingProxyType(
    {
        anchor: anchor
        for anchor in (
            Anchor(
                "receipt",
                en="receipt",
                ru="получения",
                kk="алынған күн",
                kk_from="алынған күннен бастап",
            ),
            Anchor(
                "starts",
                en="the event",
                ru="проведения мероприятия",
                kk="іс-шара басталатын күн",
                kk_from="іс-шара басталған күннен бастап",
                kk_after="іс-шарадан кейін",
                kk_before="іс-шараның өткізілуінен",
            ),
            Anchor(
                "ends",
                en="the event",
                ru="завершения мероприятия",
                kk="іс-шара аяқталған күн",
                kk_from="іс-шара аяқталған күннен бастап",
                kk_after="іс-шара өткізілгеннен кейін",
            ),
        )
    }
)


def anchor_named(name: str) -> Anchor:
    """The words for an anchor: its own, those of its name, or the name in every language where nobody knows it."""
    if isinstance(name, Anchor):
        return name
    anchor = _known(name)
    if anchor is not None:
        return anchor
    words = name.replace("_", " ").strip() or name
    return Anchor(name, en=words, ru=words, kk=words, kk_from=words, kk_after=f"{words} кейін", kk_before=words)


def is_known(name: str) -> bool:
    """True for an anchor with words that everybody knows: a general one, or one of the default book."""
    return _known(name) is not None


def _known(name: str) -> Anchor | None:
    """The anchor of a plain name: a general one, or one of the default book."""
    anchor = GENERAL.get(name)
    if anchor is None and (book := default_book()) is not None:
        anchor = book.anchors.get(name)
    return anchor


def _kept(value: Any, as_text: ValidatorFunctionWrapHandler) -> str:
    """An anchor as it is given, with its words; a plain name; a JSON object of both."""
    if isinstance(value, Anchor):
        return value
    if isinstance(value, Mapping):
        return _anchor(value)
    name: str = as_text(value)
    checked_name(name)
    return name


def _in_json(name: str) -> str | dict[str, str]:
    """The name where everybody knows its words, else the name with its words."""
    if not isinstance(name, Anchor):
        return name
    known = _known(name)
    return str.__str__(name) if known is not None and known._words() == name._words() else name.to_dict()


#: A field of a limit that names an anchor: a plain string, or an `Anchor` that is kept with its words.
AnchorName = Annotated[
    str,
    WrapValidator(_kept),
    PlainSerializer(_in_json, when_used="json"),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string"},
                {
                    "type": "object",
                    "properties": {field: {"type": "string"} for field in ("name", *_WORDS)},
                    "required": ["name", *_NEEDED],
                    "additionalProperties": False,
                },
            ]
        }
    ),
]
