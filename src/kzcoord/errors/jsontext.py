"""An object of a JSON text, each of its names told once: json would keep the last in silence."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NoReturn

from kzcoord.errors.messages import Message, Quoted
from kzcoord.errors.shown_values import in_a_row

__all__ = ["json_value"]

#: The schedule of a whole year has a thirtieth of it.
_LONGEST = 1_000_000


def json_value(text: Any) -> Any:
    """What a JSON text says; `ValueError` of a `Message`, the reason, for what is no JSON or tells a name twice."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise ValueError(Message("it is {kind}, no text", kind=type(text).__name__))
    if len(text) > _LONGEST:
        raise ValueError(
            Message(
                "it is {length} characters long, and {most} are the most that is read", length=len(text), most=_LONGEST
            )
        )
    try:
        return json.loads(text, object_pairs_hook=_told_once, parse_constant=_no_number)
    except RecursionError:
        raise ValueError(Message("it is nested too deeply")) from None
    except ValueError as error:
        raise ValueError(_reason(error)) from None


def _reason(error: ValueError) -> Message:
    """Why a text is no JSON: in English Python says it, where no check of this module does."""
    if isinstance(error, json.JSONDecodeError):
        where = {"line": error.lineno, "column": error.colno}
        return Quoted(str(error), "line {line}, column {column}: this cannot stand there", **where)
    if isinstance(error, UnicodeDecodeError):
        return Quoted(str(error), "its bytes are no text in UTF-8")
    found = error.args[0]
    return found if isinstance(found, Message) else Quoted(str(error), "a number in it has too many digits")


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = Counter(name for name, _ in pairs) - Counter(found.keys())
        raise ValueError(Message("it tells of {names} twice; leave one out", names=in_a_row(sorted(twice))))
    return found


def _no_number(word: str) -> NoReturn:
    """Refuses the three words that Python writes for numbers that JSON does not have."""
    raise ValueError(Message("{word} is no number of JSON", word=word))
