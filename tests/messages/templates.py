"""The templates of the messages, found in the source: every one that can reach a `KzcoordError`."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import kzcoord
from kzcoord import errors

__all__ = ["Found", "fields", "found_in", "templates", "without_words"]

_FOLDER = Path(kzcoord.__file__).parent
#: Where a call of the name has its template among its arguments.
_PLACES = {**dict.fromkeys(("Message", "refuse", "refusal", "type(error)", *errors.__all__), 0), "Quoted": 1, "Row": 1}
#: Where a template is handed on that was given before: to `refuse`, to an error, by a check of the caller's own.
_HANDED_ON = {
    "cli/refusals.py": {"template"},
    "errors/__init__.py": {"self.args[0]"},
    "errors/models.py": {"str(error)"},
}


class Found(NamedTuple):
    """A template, or the code that stands where one is needed; and its place."""

    template: str | None
    code: str
    place: str


def templates() -> Iterator[Found]:
    """Every template of the package."""
    for path in sorted(_FOLDER.rglob("*.py")):
        yield from found_in(path.read_text("utf-8"), path.relative_to(_FOLDER).as_posix())


def found_in(source: str, name: str) -> Iterator[Found]:
    """The templates of a source text; a `ValueError` of plain words is told as code without a template."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = ast.unparse(node.func).rpartition(".")[2]
        if called == "ValueError" and node.args and isinstance(node.args[0], (ast.Constant, ast.JoinedStr, ast.BinOp)):
            yield Found(None, ast.unparse(node), f"{name}:{node.lineno}")
        place = _PLACES.get(called)
        if place is None or len(node.args) <= place:
            continue
        given = node.args[place]
        code = ast.unparse(given)
        if isinstance(given, ast.Constant) and isinstance(given.value, str):
            yield Found(given.value, code, f"{name}:{node.lineno}")
        elif not code.endswith(".template") and code not in _HANDED_ON.get(name, ()):
            yield Found(None, code, f"{name}:{node.lineno}")


def fields(template: str) -> set[str]:
    """The names of the fields of a template."""
    return {field for _, field, _, _ in Formatter().parse(template) if field is not None}


def without_words(template: str) -> bool:
    """True for a template of fields and marks alone, which is the same in every language."""
    return not any(letter.isalpha() for words, *_ in Formatter().parse(template) for letter in words)
