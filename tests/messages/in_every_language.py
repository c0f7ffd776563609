"""What is left in English of a message that is said in Russian or Kazakh: nothing but code names and values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import Formatter

from kzcoord import KzcoordError
from kzcoord.errors.messages import LANGUAGES, Message, Row
from kzcoord.errors.translations import TRANSLATIONS

__all__ = ["assert_each_is_said_in_every_language", "assert_said_in_every_language", "english_left"]

_LATIN = re.compile(r"[A-Za-z]+")
_CYRILLIC = re.compile(r"[а-яёәғқңөұүһі]", re.IGNORECASE)


def _code_names() -> set[str]:
    """The words in Latin letters of the translations: names that are typed, such as ``datetime.date``."""
    words = (words for found in TRANSLATIONS.values() for words in found.values())
    return {name for told in words for part, *_ in Formatter().parse(told) for name in _LATIN.findall(part)}


_CODE = _code_names()
#: The templates of the messages that were seen, each with those inside it.
_SEEN: set[object] = set()


def english_left(error: KzcoordError, lang: str) -> set[str]:
    """The words in Latin letters of a message in another language that are neither code names nor its values."""
    left = set(_LATIN.findall(error.said(lang))) - _CODE  # type: ignore[arg-type]
    return left - {word for value in _values(error.message, lang) for word in _LATIN.findall(value)} if left else left


def assert_said_in_every_language(error: KzcoordError) -> None:
    """The message has its own words in each language, and its English is what ``str`` gives."""
    assert error.said() == error.said("en") == str(error)
    for lang in LANGUAGES[1:]:
        told = error.said(lang)
        assert _CYRILLIC.search(told), f"{lang}: {told}"
        assert not english_left(error, lang), f"{lang}: {english_left(error, lang)} in {told}"
        assert told == told.strip(), told
        assert len(told.splitlines()) == 1, told


def assert_each_is_said_in_every_language(error: KzcoordError) -> None:
    """The same, once for each template and for the templates inside it: for loops over thousands of messages."""
    templates = _templates(error.message)
    if templates not in _SEEN:
        assert_said_in_every_language(error)
        _SEEN.add(templates)


def _templates(told: object) -> object:
    if isinstance(told, Message):
        return (told.template, *filter(None, map(_templates, told.values.values())))
    return tuple(filter(None, map(_templates, told.parts))) if isinstance(told, Row) else None


def _values(told: object, lang: str) -> Iterator[str]:
    """What stands in a message as it was typed, or as another part of the library says it in the language."""
    if isinstance(told, Message):
        for value in told.values.values():
            yield from _values(value, lang)
    elif isinstance(told, Row):
        for part in told.parts:
            yield from _values(part, lang)
    else:
        said = getattr(told, "said", None)
        yield str(told) if said is None else said(lang)
