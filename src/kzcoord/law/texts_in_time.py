"""The texts of a norm in time: each ends where the next one begins, with no overlap and no silent hole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kzcoord.errors.messages import Message, Words
from kzcoord.law.editions import InForce, Unseen
from kzcoord.law.rules import Rule

__all__ = ["closed"]


def closed(rules: Sequence[Rule], unseen: Sequence[Unseen]) -> tuple[dict[str, tuple[Rule, ...]], list[Message]]:
    """The texts by id, oldest first, each closed by the next; and the faults that make that impossible."""
    by_id: dict[str, list[Rule]] = {}
    for rule in rules:
        by_id.setdefault(rule.id, []).append(rule)
    faults = [*_ends_before_it_begins(rules, unseen)]
    texts: dict[str, tuple[Rule, ...]] = {}
    for rule_id, given in by_id.items():
        ordered = sorted(given, key=lambda rule: rule.in_force.begins.earliest)
        for number, (earlier, later) in enumerate(pairwise(ordered)):
            if earlier.in_force.ends is None:
                ends = earlier.in_force.until(later.in_force.begins)
                ordered[number] = earlier.model_copy(update={"in_force": ends})
        for earlier, later in pairwise(ordered):
            faults += _fault_between(rule_id, earlier, later, unseen)
        texts[rule_id] = tuple(ordered)
    for gap in unseen:
        faults += _seen_all_the_same(gap, texts.get(gap.rule, ()))
    return texts, faults


def _ends_before_it_begins(rules: Sequence[Rule], unseen: Sequence[Unseen]) -> Iterator[Message]:
    declared: list[tuple[Words, InForce]] = [(rule.id, rule.in_force) for rule in rules] + [
        (Message("the hole of {rule}", rule=gap.rule), gap.in_force) for gap in unseen
    ]
    for what, in_force in declared:
        if in_force.ends is not None and in_force.ends.earliest <= in_force.begins.earliest:
            yield (
                Message(
                    "{what}: it begins on {begins} and ends on {ends}, no later; correct one of the two, or leave it "
                    "out",
                    what=what,
                    begins=in_force.begins,
                    ends=in_force.ends,
                )
            )


def _seen_all_the_same(gap: Unseen, texts: Sequence[Rule]) -> Iterator[Message]:
    """That a registered hole holds days on which a text was in force."""
    for text in texts:
        if _reaches(text.in_force, gap.in_force) and _reaches(gap.in_force, text.in_force):
            yield (
                Message(
                    "{rule}: a hole is registered {hole}, but a text was in force {text}; let the hole "
                    "begin and end with the texts around it",
                    rule=gap.rule,
                    hole=gap.in_force,
                    text=text.in_force,
                )
            )


def _reaches(one: InForce, other: InForce) -> bool:
    """True when the one is in force after the other has begun."""
    return one.ends is None or other.begins.earliest < one.ends.earliest


def _fault_between(rule_id: str, earlier: Rule, later: Rule, unseen: Sequence[Unseen]) -> list[Message]:
    begins, ends = later.in_force.begins, earlier.in_force.ends
    assert ends is not None  # the later text has closed it
    if earlier.in_force.begins.earliest == begins.earliest:
        return [
            Message(
                "{rule} has two texts that begin on {begins}; leave one out, or give it an id of its own",
                rule=rule_id,
                begins=begins,
            )
        ]
    if begins.earliest < ends.earliest:
        return [
            Message(
                "{rule}: the text since {earlier} lasts until {ends} and overlaps the one since {begins}; leave its "
                "end out, so that the later text closes it",
                rule=rule_id,
                earlier=earlier.in_force.begins,
                ends=ends,
                begins=begins,
            )
        ]
    hole = any(gap.rule == rule_id and gap.in_force.begins == ends and gap.in_force.ends == begins for gap in unseen)
    if ends.earliest < begins.earliest and not hole:
        return [
            Message(
                "{rule} has no text from {ends} to {begins}; declare the text, or register the hole as Unseen({id}, "
                "InForce(begins=..., ends=...))",
                rule=rule_id,
                ends=ends,
                begins=begins,
                id=repr(rule_id),
            )
        ]
    return []
