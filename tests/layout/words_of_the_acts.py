"""The words by which code names a single provision: rule ids, numbers of acts, events of the acts.

They are taken from the rule book and from the events themselves, so a new act is looked for as soon as it is encoded.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache, cached_property
from typing import NamedTuple

#: Names before the number of an act: ``DECREE_50``, ``BY_23``. A number of three digits or more needs none.
_BEFORE_A_NUMBER = r"(?:act|by|decree|draft|law|order|resolution|rules)"
_PRINTED_NUMBER = r"(?:No\.|№)\s?"
#: What stands before the number of a place in another law, such as the Civil Code.
_NO_PLACE = "".join(
    rf"(?<!\b{word} )"
    for word in ("article", r"art\.", "point", "points", r"п\.", r"ст\.", "[Пп]ункт", "пункте", "пунктом", "[Сс]татья")
)
#: The same behind it, in Kazakh.
_NO_PLACE_BEHIND = r"(?!-(?:ба[пб]|тарма[қғ]))"


class Found(NamedTuple):
    """A word of the acts in a source: its line, what it is, and where it stands."""

    line: int
    what: str
    where: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.what} in {self.where}"


class Words(NamedTuple):
    """What the rules know and no other code may name."""

    #: The codes of the acts that have rules, as they begin a rule id: ``1037``, ``1037-decree``.
    acts: frozenset[str]
    #: The numbers of these acts and of all that amend them.
    numbers: frozenset[str]
    #: The identifiers of these acts in the public register: ``U1000001037_``.
    registered: frozenset[str]
    #: The classes of the events of the acts, and their kinds.
    classes: frozenset[str]
    kinds: frozenset[str]

    def in_text(self, text: str) -> Iterator[str]:
        """What a string names: ``the rule id '1037/24'``, ``the act No. 582``."""
        patterns = _patterns(self)
        for found in patterns.rule_id.finditer(text):
            yield f"the rule id {found[0]!r}"
        for found in patterns.number.finditer(patterns.rule_id.sub("", text)):
            yield f"the act {found[0]!r}"
        for name in sorted(self.registered):
            if name in text:
                yield f"the act {name!r}"
        for found in patterns.event.finditer(text):
            yield f"the event {found[0]!r}"

    def in_name(self, name: str) -> Iterator[str]:
        """What an identifier names: the class of an event, or the number of an act (``DECREE_582``, ``BY_50``)."""
        patterns = _patterns(self)
        if name in self.classes:
            yield f"the event {name!r}"
        elif patterns.number_in_name.search(name):
            yield f"the act of {name!r}"


class _Patterns:
    def __init__(self, words: Words) -> None:
        self._words = words

    @cached_property
    def _long(self) -> str:
        """Numbers that stand for the act by themselves."""
        return _any_of(number for number in self._words.numbers if len(number) > 2)

    @cached_property
    def rule_id(self) -> re.Pattern[str]:
        acts = _any_of({*self._words.acts, *(act.partition("-")[0] for act in self._words.acts)})
        return re.compile(rf"(?<![\w/.-]){acts}(?:-[a-z]+)?/\d[\w.()-]*")

    @cached_property
    def number(self) -> re.Pattern[str]:
        every = _any_of(self._words.numbers)
        alone = rf"{_NO_PLACE}(?<![\w.,/-]){self._long}(?:-[a-z]+)?(?!\w|[.,]\d){_NO_PLACE_BEHIND}"
        return re.compile(rf"{_PRINTED_NUMBER}{every}(?![\w-])|{alone}")

    @cached_property
    def number_in_name(self) -> re.Pattern[str]:
        every = _any_of(self._words.numbers)
        return re.compile(rf"(?i)(?<![a-z]){_BEFORE_A_NUMBER}_?{every}(?!\d)|(?<!\d)(?:^|_){self._long}(?!\d)")

    @cached_property
    def event(self) -> re.Pattern[str]:
        return re.compile(rf"(?<![\w-]){_any_of(self._words.classes | self._words.kinds)}(?![\w-])")


@cache
def _patterns(words: Words) -> _Patterns:
    return _Patterns(words)


def _any_of(words: Iterable[str]) -> str:
    return f"(?:{'|'.join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))})"


def provisions_named(source: str, words: Words, *, star_imports: bool = False) -> list[Found]:
    """Every rule id, act and event of the acts in the strings, names and imports of a source; docstrings are left out.

    ``star_imports`` allows ``from ... import *``, by which the surface hands on what the rules define.
    """
    tree = ast.parse(source)
    docstrings = {id(found) for found in _docstrings(tree)}
    found: list[Found] = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
            found += [Found(line, what, f"the string {_shown(node.value)}") for what in words.in_text(node.value)]
        if star_imports and isinstance(node, ast.ImportFrom) and [alias.name for alias in node.names] == ["*"]:
            continue
        for name in _names(node):
            found += [Found(line, what, f"the name {name}") for what in words.in_name(name)]
    return sorted(set(found))


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}...")


def _docstrings(tree: ast.AST) -> Iterator[ast.Constant]:
    """The constants that are docstrings: of modules, classes and functions, and under a field."""
    for node in ast.walk(tree):
        for statement in getattr(node, "body", ()) if not isinstance(node, (ast.Lambda, ast.IfExp)) else ():
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                yield statement.value


def _names(node: ast.AST) -> Iterator[str]:
    """The identifiers that a node itself writes; those of a dotted import one by one."""
    if isinstance(node, ast.Name):
        yield node.id
    elif isinstance(node, ast.Attribute):
        yield node.attr
    elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        yield node.name
    elif isinstance(node, (ast.arg, ast.keyword)):
        yield node.arg or ""
    elif isinstance(node, ast.ImportFrom):
        yield from (node.module or "").split(".")
    elif isinstance(node, ast.alias):
        yield from [*node.name.split("."), node.asname or ""]
    elif isinstance(node, (ast.MatchAs, ast.MatchStar)):
        yield node.name or ""
