"""Which texts can stand in one schedule."""

from __future__ import annotations

from collections.abc import Iterable

from kzcoord.law.conditions import Condition
from kzcoord.law.editions import InForce
from kzcoord.law.rules import Rule

__all__ = ["contradict", "meet"]


def meet(one: Rule, other: Rule) -> bool:
    """True when a case can take both texts: of one time, for one kind of event, under conditions that agree."""
    return _overlap(one.in_force, other.in_force) and any(
        mine.kind == others.kind and not contradict((*mine.conditions, *others.conditions))
        for mine in one.when
        for others in other.when
    )


def _overlap(one: InForce, other: InForce) -> bool:
    return _before_the_end(one, other) and _before_the_end(other, one)


def _before_the_end(one: InForce, other: InForce) -> bool:
    return other.ends is None or one.begins.earliest < other.ends.latest


def contradict(conditions: Iterable[Condition]) -> bool:
    """True when no event meets all of the conditions: one field would need two values."""
    values: dict[str, object] = {}
    return any(
        values.setdefault(condition.field, condition.equals) != condition.equals
        for condition in conditions
        if _plain(condition)
    )


def _plain(condition: Condition) -> bool:
    """True for a field that must have one value, whatever the convention says."""
    return (condition.within, condition.late_for, condition.waived_by, condition.only_under) == (None,) * 4
