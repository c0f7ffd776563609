"""A table of the package by id: read-only, hashable, and the same after a pickle."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import ClassVar, NoReturn, TypeVar, overload

from kzcoord.errors import KzcoordError
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import named, shown

__all__ = ["Table", "near", "nearest"]

#: Of a longer name only the beginning is compared with others: the search takes the square of its length.
_LONGEST_COMPARED = 100

_Found = TypeVar("_Found")
_Default = TypeVar("_Default")


class Table(Mapping[str, _Found]):
    """A mapping that cannot be changed. A kind of table says what it holds and how an unknown key is refused."""

    __slots__ = ("_by_id",)

    #: What one entry is, in words: ``Message("question")``.
    entry: ClassVar[Message]
    #: The error for a key that the table lacks; a `KeyError` too, as of any mapping.
    refusal: ClassVar[type[KzcoordError]]

    _by_id: dict[str, _Found]

    def __init__(self, found: Mapping[str, _Found]) -> None:
        object.__setattr__(self, "_by_id", dict(found))

    def __getitem__(self, key: str) -> _Found:
        try:
            return self._by_id[key]
        except (KeyError, TypeError):
            raise self.refusal(
                "no {entry} {given}; {nearest}",
                entry=self.entry,
                given=shown(key),
                nearest=nearest(named(key), self._by_id),
            ) from None

    @overload
    def get(self, key: str, /) -> _Found | None: ...
    @overload
    def get(self, key: str, /, default: _Found | _Default) -> _Found | _Default: ...
    def get(self, key: str, /, default: _Default | None = None) -> _Found | _Default | None:
        """The entry of a key, or ``default``; no nearest ids are looked for."""
        return self._by_id[key] if key in self else default

    def __contains__(self, key: object) -> bool:
        try:
            return key in self._by_id
        except TypeError:  # a list, which is no key of anything
            return False

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


def nearest(name: Words, known: Iterable[str]) -> Message:
    """The names nearest to an unknown one, in words for a message."""
    found = near(name, known)
    return Message("the nearest are {found}", found=", ".join(found)) if found else Message("there is none at all")


def near(name: Words, known: Iterable[str], n: int = 3, cutoff: float = 0.0) -> list[str]:
    """At most ``n`` known names that are like another one to ``cutoff`` at least (1 is the same), the nearest first."""
    return get_close_matches(str(name)[:_LONGEST_COMPARED], [str(one) for one in known], n=n, cutoff=cutoff)
