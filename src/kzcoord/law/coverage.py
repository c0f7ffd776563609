"""Coverage: every point and part of an act once, with its rules or the reason why it has none."""

from __future__ import annotations

from typing import NamedTuple

from kzcoord.text import Language, Text

__all__ = ["Covered", "Place", "covered", "each_place"]


class Place(NamedTuple):
    """A place of an act as printed, with the reason where it holds no norm."""

    id: str
    reason: Text | None = None


class Covered(NamedTuple):
    """A place with the ids of its rules, or with the reason why it has none."""

    place: str
    rules: tuple[str, ...]
    reason: Text | None

    def said(self, lang: Language = "en") -> str:
        """The place with the ids of its rules, or with the reason in one language."""
        return f"{self.place}: {', '.join(self.rules) if self.reason is None else self.reason.said(lang)}"

    def __str__(self) -> str:
        return self.said()


def covered(places: tuple[Place, ...], ids: tuple[str, ...], acts: tuple[str, ...]) -> tuple[Covered, ...]:
    """Every place with the ids of its rules or its reason; the acts without places by the places of their rules."""
    listed = {place.id.partition("/")[0] for place in places}
    own = [Place(rule_id) for act in acts if act not in listed for rule_id in ids if rule_id.partition("/")[0] == act]
    return tuple(
        Covered(
            place.id,
            () if place.reason is not None else tuple(known for known in ids if _stands_at(known, place.id)),
            place.reason,
        )
        for place in (*places, *own)
    )


def each_place(act: str, *places: str, reason: Text | None = None) -> tuple[Place, ...]:
    """Places of an act in order, all with the same reason where they hold no norm."""
    return tuple(Place(f"{act}/{place}", reason) for place in places)


def _stands_at(rule_id: str, place: str) -> bool:
    """True when the norm has that place, alone or sharing it with others: 77/40.1 and 77/40.1a."""
    return rule_id == place or (rule_id[:-1] == place and rule_id[-1] in "abc")
