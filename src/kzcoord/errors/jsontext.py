"""An object of a JSON text, each of its names told once: json would keep the last in silence."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NoReturn

from kzcoord.errors.shown_values import in_a_row

__all__ = ["json_value"]

#: The schedule of a whole year has a thirtieth of it.
_LONGEST = 1_000_000


def json_value(text: Any) -> Any:
    """What a JSON text says; `ValueError`, with the reason in words, for what is no JSON or tells a name twice."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise ValueError(f"it is {type(text).__name__}, no text")
    if len(text) > _LONGEST:
        raise ValueError(f"it is {len(text)} characters long, and {_LONGEST} are the most that is read")
    try:
        return json.loads(text, object_pairs_hook=_told_once, parse_constant=_no_number)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = Counter(name for name, _ in pairs) - Counter(found.keys())
        raise ValueError(f"it tells of {in_a_row(sorted(twice))} twice; leave one out")
    return found


def _no_number(word: str) -> NoReturn:
    """Refuses the three words that Python writes for numbers that JSON does not have."""
    raise ValueError(f"{word} is no number of JSON")
