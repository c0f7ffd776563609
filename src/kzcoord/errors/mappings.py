"""A mapping as it is given: any class of mapping may come, and a caller's own may fail when it is read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["entries_of"]


def entries_of(given: object) -> dict[Any, Any] | None:
    """The entries of a mapping as a plain dict; None for what is no mapping, and for one that cannot be read.

    >>> entries_of({"on": 1}), entries_of([1])
    ({'on': 1}, None)
    """
    if not issubclass(type(given), Mapping):
        return None
    try:
        return {key: given[key] for key in given}  # type: ignore[index, attr-defined]
    except Exception:  # a caller's own kind of mapping may fail in any way
        return None
