"""Models that can be declared with positional arguments, as a lawyer would write them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from pydantic import ValidationError

from kzcoord.errors import DeclarationError
from kzcoord.text import place, shown

__all__ = ["declaration_error", "for_declarations_only"]

#: More faults than these are only counted in a message.
_MOST_TOLD = 8

_Init = TypeVar("_Init", bound=Callable[..., None])


def for_declarations_only(init: _Init) -> _Init:
    """Marks a model's own ``__init__`` as a convenience of declarations.

    Without the mark pydantic would call it for JSON too: missing fields would then be a TypeError instead of a
    refusal in words, and an ISO day would arrive as a string where only a date is accepted.
    """
    init.__pydantic_base_init__ = True  # type: ignore[attr-defined]
    return init


def declaration_error(what: str, error: ValidationError, example: str) -> DeclarationError:
    """The refusal of a declaration in words: each field, what was given, why it cannot stand, what to write."""
    told = [
        f"{place(detail['loc']) or 'the whole'} is {shown(detail['input'])}: "
        f"{detail['msg'].removeprefix('Value error, ')}"
        for detail in error.errors()[:_MOST_TOLD]
    ]
    more = error.error_count() - len(told)
    if more:
        told.append(f"and {more} more")
    return DeclarationError(
        f"this is no {what}: {'; '.join(told)}; write for example {example}",
        tuple(dict(detail) for detail in error.errors(include_url=False, include_context=False)),
    )
