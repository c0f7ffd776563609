"""What an amending act changed, record by record."""

from __future__ import annotations

from typing import NamedTuple

from kzcoord.law.editions import Commencement

__all__ = ["Amendment"]


class Amendment(NamedTuple):
    """One change of a text: the amending act, the place, the kind, what changed, and the rules that it touched."""

    act: str
    place: str
    kind: str
    what: str
    on: Commencement
    rules: tuple[str, ...] = ()

    def __str__(self) -> str:
        touched = f" ({', '.join(self.rules)})" if self.rules else ""
        return f"{self.place}: {self.kind}: {self.what}{touched}"
