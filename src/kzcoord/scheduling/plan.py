"""Which rules answer a kind of event, in an order in which each can be counted: the route, worked out once."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from kzcoord.law.rules import Condition, Exemption, Modality, Rule, SetAside
from kzcoord.limits import AsSet, Before, ByDate, TimeLimit, Within
from kzcoord.rules import RULES

__all__ = ["Line", "Plan", "RuleText", "plan"]


#: More than any chain of limits reaches back before an event.
_LOOK_BACK = timedelta(days=366)


class RuleText(NamedTuple):
    """One text of a norm, with what the scheduler reads from it at hand.

    ``moved`` is what the switch of point 27 puts in the place of its term, ``readings`` what an answer to an open
    question does. ``fixed`` is a limit by a date of every year. ``conditions`` are alternatives, each of which must
    hold as a whole. ``ends`` is the first day on which the text was not in force any more, or, where no later text
    follows, could not be.
    """

    rule: Rule
    limit: TimeLimit
    anchor: str | None
    second_anchor: str | None
    set_term: str | None
    backward: bool
    fixed: ByDate | None
    conditions: tuple[tuple[Condition, ...], ...]
    moved: tuple[SetAside, ...]
    readings: tuple[SetAside, ...]
    exemptions: tuple[Exemption, ...]
    sets: str | None
    draft: bool
    switch: bool
    begins: date
    certain_from: date
    ends: date | None

    def on(self, day: date) -> bool:
        """True when the text was in force on the day, or, in the window of its end, may have been."""
        return self.begins <= day and (self.ends is None or day < self.ends)


class Line(NamedTuple):
    """A norm in the plan of an event: its texts, newest first, and its place in the text of the act."""

    id: str
    texts: tuple[RuleText, ...]
    place: int

    @property
    def newest(self) -> RuleText:
        """The text that no later one has changed."""
        return self.texts[0]

    @property
    def oldest(self) -> RuleText:
        """The text that the norm began with."""
        return self.texts[-1]


class Plan(NamedTuple):
    """The norms that answer a kind of event, each after the one that sets the day it counts from.

    ``current`` leaves out the norms that have ended; for an event from ``settled_from`` on, the newest texts of the
    others are in force on every day that counts. ``places`` is the order of the act; ``duties_after`` tells which
    duties (not permissions) follow a norm; ``set_anchors`` are the days that norms set.
    """

    lines: tuple[Line, ...]
    current: tuple[Line, ...]
    settled_from: date
    places: dict[str, int]
    duties_after: dict[str, tuple[str, ...]]
    set_anchors: frozenset[str]

    def served_by(self, rule_id: str) -> tuple[str, ...]:
        """The counted norms that an undated one serves: those ahead of it, nearest first, then those behind it."""
        texts = {line.id: line.newest for line in self.lines}
        found: dict[str, None] = {}
        ahead = list(self.duties_after.get(rule_id, ()))
        for later in ahead:  # grows while it is walked
            if later not in found:
                found[later] = None
                ahead += self.duties_after.get(later, ())
        behind = texts[rule_id].rule.follows
        while behind is not None and behind in texts and behind not in found:
            found[behind] = None
            behind = texts[behind].rule.follows
        return tuple(other for other in found if texts[other].anchor is not None)


def _text(rule: Rule, kind: str) -> RuleText | None:
    answers = [when.conditions for when in rule.when if when.event == kind]
    if not answers:
        return None
    limit, in_force = rule.limit, rule.in_force
    draft = in_force.never
    newest = rule is RULES[rule.id]
    asides = [found for found in rule.exceptions if isinstance(found, SetAside)]
    return RuleText(
        rule,
        limit,
        limit.anchor,
        limit.or_of if isinstance(limit, Within) else None,
        limit.of if isinstance(limit, AsSet) else None,
        isinstance(limit, Before),
        limit if isinstance(limit, ByDate) else None,
        tuple(answers) if all(answers) else (),
        tuple(found for found in asides if RULES[found.by].threshold is not None),
        tuple(found for found in asides if RULES[found.by].threshold is None),
        tuple(found for found in rule.exceptions if isinstance(found, Exemption)),
        rule.sets,
        draft,
        rule.threshold is not None,
        date.min if draft else in_force.begins.earliest,
        date.min if draft else in_force.begins.latest,
        None if in_force.ends is None else in_force.ends.latest if newest else in_force.ends.earliest,
    )


@cache
def plan(kind: str) -> Plan:
    """The plan of a kind of event, worked out once."""
    lines: dict[str, Line] = {}
    for place, rule in enumerate(RULES):
        texts = [found for text in reversed(RULES.texts(rule.id)) if (found := _text(text, kind)) is not None]
        if texts:
            lines[rule.id] = Line(rule.id, tuple(texts), place)
    setters = {text.sets: line.id for line in lines.values() for text in line.texts if text.sets is not None}
    ordered: dict[str, Line] = {}

    def place_line(line: Line) -> None:
        if line.id in ordered:
            return
        for text in line.texts:
            for anchor in (text.anchor, text.second_anchor):
                if anchor in setters and setters[anchor] != line.id:
                    place_line(lines[setters[anchor]])
        ordered[line.id] = line

    for line in lines.values():
        place_line(line)
    current = tuple(line for line in ordered.values() if line.newest.ends is None)
    newest_from = max((line.newest.ends or line.newest.certain_from for line in ordered.values()), default=date.min)
    places = {line.id: line.place for line in lines.values()}
    after: dict[str, tuple[str, ...]] = {}
    for line in lines.values():
        newest = line.newest.rule
        if newest.modality is not Modality.PERMISSION:
            for before in (newest.follows, newest.or_follows):
                if before is not None:
                    after[before] = (*after.get(before, ()), line.id)
    return Plan(tuple(ordered.values()), current, newest_from + _LOOK_BACK, places, after, frozenset(setters))
