"""An object of a JSON text, each of its names told once: json would keep the last in silence."""

from __future__ import annotations

import json
from typing import Any

from kzcoord.errors.shown_values import named

__all__ = ["json_value"]


def json_value(text: Any) -> Any:
    """What a JSON text says; `ValueError`, with the reason in words, for what is no JSON or tells a name twice."""
    if not isinstance(text, (str, bytes, bytearray)):
        raise ValueError(f"it is {type(text).__name__}, no text")
    try:
        return json.loads(text, object_pairs_hook=_told_once)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise ValueError(f"it tells of {', '.join(map(named, twice))} twice; leave one out")
    return found
