"""Models that can be declared with positional arguments, as a lawyer would write them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

__all__ = ["for_declarations_only"]

_Init = TypeVar("_Init", bound=Callable[..., None])


def for_declarations_only(init: _Init) -> _Init:
    """Marks a model's own ``__init__`` as a convenience of declarations.

    Without the mark pydantic would call it for JSON too: missing fields would then be a TypeError instead of a
    refusal in words, and an ISO day would arrive as a string where only a date is accepted.
    """
    init.__pydantic_base_init__ = True  # type: ignore[attr-defined]
    return init
