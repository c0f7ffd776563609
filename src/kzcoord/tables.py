"""A table of the package by id: read-only, hashable, and the same after a pickle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NoReturn, TypeVar

__all__ = ["Table"]

_Found = TypeVar("_Found")


class Table(Mapping[str, _Found]):
    """A mapping that cannot be changed."""

    __slots__ = ("_by_id",)

    _by_id: dict[str, _Found]

    def __init__(self, found: Mapping[str, _Found]) -> None:
        object.__setattr__(self, "_by_id", dict(found))

    def __getitem__(self, key: str) -> _Found:
        return self._by_id[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __hash__(self) -> int:
        return hash(tuple(self._by_id))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed ({name})")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} cannot be changed ({name})")

    def __reduce__(self) -> tuple[object, ...]:
        return (type(self), (self._by_id,))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {len(self)}: {', '.join(self._by_id)}>"
