"""What a value is by the class that it was made of, whatever it says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing import TypeGuard

__all__ = ["is_a"]

_Kind = TypeVar("_Kind")


def is_a(value: object, kind: type[_Kind]) -> TypeGuard[_Kind]:
    """True for a value of a class or of one below it; `isinstance` would also believe what a stand-in says it is."""
    return issubclass(type(value), kind)
