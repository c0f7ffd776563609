"""How bodies are named in running text: what each is called, in every case, and which bodies a text names."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from kzcoord.errors import KzcoordError
from kzcoord.errors.classes import is_a
from kzcoord.errors.shown_values import shown
from kzcoord.law.bodies import Body
from kzcoord.law.cases import CASES, declined
from kzcoord.text import LANGUAGES, Language, checked_language

__all__ = ["BodyForms", "Forms", "Named", "called"]

_WORD = re.compile(r"[\w'’-]+|[^\w\s]")


class Forms(NamedTuple):
    """What a body is called in running text, or several with one name, in the notation of `declined`."""

    bodies: tuple[Body, ...]
    kk: tuple[str, ...]
    ru: tuple[str, ...]
    en: tuple[str, ...]


def called(*bodies: Body, kk: tuple[str, ...], ru: tuple[str, ...], en: tuple[str, ...]) -> Forms:
    """What a body is called, or several bodies together: the short name first, then the others.

    >>> from kzcoord.bodies import Body
    >>> unit = called(Body("UNIT"), kk=("Басқарм|а",), ru=("Управле|ние",), en=("the Unit",))
    >>> BodyForms([unit]).of(unit.bodies[0], "ru")[:3]
    ('Управление', 'Управления', 'Управлению')
    """
    return Forms(bodies, kk, ru, en)


class Named(NamedTuple):
    """A place where a text names a body: the words, from where to where, and the cases that they can be.

    ``bodies`` are several where one name means them together, or where they share a name.
    """

    bodies: tuple[Body, ...]
    words: str
    start: int
    end: int
    cases: frozenset[str]


class _Name(NamedTuple):
    """A name as a text has it: the bodies that it means, its cases, and whether it needs its capital letter."""

    bodies: tuple[Body, ...]
    cases: frozenset[str]
    capital: bool


class BodyForms:
    """The names of bodies in every case, and the search for them in a text."""

    __slots__ = ("_declared", "_lengths", "_names")

    _declared: tuple[Forms, ...]
    #: The names by their words, and by the first word how many words they have, most first.
    _names: dict[Language, dict[tuple[str, ...], _Name]]
    _lengths: dict[Language, dict[str, list[int]]]

    def __init__(self, declared: Iterable[Forms]) -> None:
        self._declared = tuple(declared)
        self._names = {lang: {} for lang in LANGUAGES}
        self._lengths = {lang: {} for lang in LANGUAGES}
        for lang in LANGUAGES:
            for forms in self._declared:
                for name in _of(forms, lang):
                    for case, form in zip(CASES[lang], declined(name, lang), strict=True):
                        self._add(lang, form, forms.bodies, case)
            for words in sorted(self._names[lang], key=len, reverse=True):
                self._lengths[lang].setdefault(words[0], []).append(len(words))

    def _add(self, lang: Language, form: str, bodies: tuple[Body, ...], case: str) -> None:
        written = _WORD.findall(form.removeprefix("the "))
        words = tuple(map(_plain, written))
        known = self._names[lang].get(words, _Name((), frozenset(), True))
        both = (*known.bodies, *(body for body in bodies if body not in known.bodies))
        self._names[lang][words] = _Name(both, known.cases | {case}, known.capital and written[0][0].isupper())

    def of(self, body: Body, lang: Language = "en") -> tuple[str, ...]:
        """Every form of every name of a body, name after name in the order of `CASES`, each once."""
        checked_language(lang)
        own = (forms for forms in self._declared if forms.bodies == (body,))
        return tuple(dict.fromkeys(form for forms in own for name in _of(forms, lang) for form in declined(name, lang)))

    def named_in(self, text: str, lang: Language = "en") -> tuple[Named, ...]:
        """The bodies that a text names, in its order; of two names at one place the longer one.

        A name that is written with a capital letter is found with one: ``құрылтай`` is no parliament.

        >>> from kzcoord.bodies import body_forms
        >>> [found.bodies for found in body_forms().named_in("в Канцелярию Премьер-Министра и в МИД", "ru")]
        [(PRIME_MINISTERS_OFFICE,), (MFA,)]
        """
        checked_language(lang)
        if not is_a(text, str):
            raise KzcoordError("named_in() takes a text, not {given}", given=shown(text))
        words = list(_WORD.finditer(text))
        plain = [_plain(word.group()) for word in words]
        found: list[Named] = []
        at = 0
        while at < len(words):
            longest = self._longest(lang, plain, at, words[at].group()[0].isupper())
            if longest:
                name = self._names[lang][longest]
                start, end = words[at].start(), words[at + len(longest) - 1].end()
                found.append(Named(name.bodies, text[start:end], start, end, name.cases))
            at += len(longest) or 1
        return tuple(found)

    def _longest(self, lang: Language, plain: list[str], at: int, capital: bool) -> tuple[str, ...]:
        """The words of the longest name that begins at a word; none where no name begins."""
        for length in self._lengths[lang].get(plain[at], ()):
            words = tuple(plain[at : at + length])
            name = self._names[lang].get(words)
            if name is not None and (capital or not name.capital):
                return words
        return ()

    def extended(self, declared: Iterable[Forms]) -> BodyForms:
        """These names and those of other bodies."""
        return BodyForms((*self._declared, *declared))


def _of(forms: Forms, lang: Language) -> tuple[str, ...]:
    return forms.en if lang == "en" else forms.ru if lang == "ru" else forms.kk


def _plain(word: str) -> str:
    """A word without what two writers may write differently: case, ё, the shape of an apostrophe."""
    return word.lower().replace("ё", "е").replace("’", "'")
