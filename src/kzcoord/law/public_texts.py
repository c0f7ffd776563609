"""The texts of a rule book that were public on a day: what somebody who asked on that day could read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from kzcoord.law.collected import Parts
from kzcoord.law.editions import NOT_PUBLIC, InForce, known, since
from kzcoord.law.rules import Rule

__all__ = ["public_parts", "signings"]


def signings(parts: Parts) -> tuple[date, ...]:
    """The days on which the acts were signed that begin or end a text, in order: between them nothing becomes known."""
    declared = [*(rule.in_force for rule in parts.rules), *(gap.in_force for gap in parts.unseen)]
    acts = [end.act for in_force in declared for end in (in_force.begins, in_force.ends) if end is not None]
    return tuple(sorted({act.signed for act in acts}))


def public_parts(parts: Parts, day: date) -> Parts:
    """The parts of a book without the texts and the ends whose acts were signed later than ``day``.

    The day of an act's publication is known for none of them, so the day of its signing stands for it. A norm without
    a public text stays, since others may name it, with a text that is in force on no day.
    """
    rules = list(_public(parts.rules, day))
    there = {rule.id for rule in rules}
    for rule in parts.rules:
        if rule.id not in there:
            there.add(rule.id)
            rules.append(rule.model_copy(update={"in_force": since(known(NOT_PUBLIC, rule.in_force.begins.act))}))
    order = {rule_id: place for place, rule_id in enumerate(dict.fromkeys(rule.id for rule in parts.rules))}
    return parts._replace(
        rules=tuple(sorted(rules, key=lambda rule: order[rule.id])),
        unseen=tuple(
            gap._replace(in_force=_known_so_far(gap.in_force, day))
            for gap in parts.unseen
            if gap.in_force.begins.act.signed <= day
        ),
    )


def _public(rules: Iterable[Rule], day: date) -> Iterator[Rule]:
    for rule in rules:
        if rule.in_force.begins.act.signed <= day:
            in_force = _known_so_far(rule.in_force, day)
            yield rule if in_force is rule.in_force else rule.model_copy(update={"in_force": in_force})


def _known_so_far(in_force: InForce, day: date) -> InForce:
    """The same without an end that was not signed yet."""
    ends = in_force.ends
    return in_force if ends is None or ends.act.signed <= day else InForce(begins=in_force.begins)
