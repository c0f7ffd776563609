"""The plan: which rules answer a kind of event, in an order in which each can be counted, worked out once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from kzcoord.law.conditions import Condition
from kzcoord.law.exceptions import Exemption, SetAside
from kzcoord.law.rule_book import RuleBook
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import AsSet, Before, ByDate, OfTheYear, TimeLimit

__all__ = ["Line", "Plan", "RuleText", "plan_of"]

#: More than any chain of limits reaches back before an event.
_LOOK_BACK = timedelta(days=366)


class RuleText(NamedTuple):
    """One text of a norm, with what the scheduler reads from it at hand.

    ``moved`` is what a switch of terms puts in the place of its own term, ``readings`` what an answer to an open
    question does. ``fixed`` is a limit by a date of every year, ``undated`` one that gives no date by itself.
    ``simple`` texts have no documents and need nobody's agreement. ``conditions`` are alternatives, each of which must
    hold as a whole. ``ends`` is the first day on which the text was not in force any more, or, where no later text
    follows, could not be.
    """

    rule: Rule
    limit: TimeLimit
    anchor: str | None
    second_anchor: str | None
    set_term: str | None
    backward: Before | None
    fixed: ByDate | None
    of_the_year: OfTheYear | None
    undated: bool
    conditions: tuple[tuple[Condition, ...], ...]
    moved: tuple[SetAside, ...]
    readings: tuple[SetAside, ...]
    exemptions: tuple[Exemption, ...]
    sets: str | None
    on_request: str | None
    simple: bool
    draft: bool
    switch: bool
    begins: date
    certain_from: date
    ends: date | None

    def on(self, day: date) -> bool:
        """True when the text was in force on the day, or, in the window of its end, may have been."""
        return self.begins <= day and (self.ends is None or day < self.ends)


class Line(NamedTuple):
    """A norm in the plan of an event: its texts, newest first, and its place in the order of the book."""

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
    others are in force on every day that counts. ``places`` is the order of the book; ``duties_after`` gives the
    duties (not permissions) that follow a norm; ``set_anchors`` are the days that norms set; ``switches`` are the
    norms that can move the terms of others.
    """

    lines: tuple[Line, ...]
    current: tuple[Line, ...]
    settled_from: date
    places: dict[str, int]
    duties_after: dict[str, tuple[str, ...]]
    set_anchors: frozenset[str]
    switches: tuple[Rule, ...]

    def served_by(self, rule_id: str) -> tuple[str, ...]:
        """The norms with a day that an undated one serves: those ahead of it, nearest first, then those behind it."""
        texts = {line.id: line.newest for line in self.lines}
        served: dict[str, None] = {}
        ahead = list(self.duties_after.get(rule_id, ()))
        for later in ahead:  # grows while it is walked
            if later not in served:
                served[later] = None
                ahead += self.duties_after.get(later, ())
        behind = [rule_id]
        for earlier in behind:  # grows while it is walked
            links = [link for link in texts[earlier].rule.links if link in texts and link not in served]
            served.update(dict.fromkeys(links[:1]))
            behind += links[:1]
        return tuple(other for other in served if texts[other].anchor is not None or texts[other].fixed is not None)


def plan_of(book: RuleBook, kind: str) -> Plan:
    """The plan of a kind of event under a rule book, worked out once for the book."""
    return book.once(kind, lambda: _plan(book, kind))


def _text(book: RuleBook, rule: Rule, kind: str) -> RuleText | None:
    answers = [when.conditions for when in rule.when if when.kind == kind]
    if not answers:
        return None
    limit, in_force = rule.limit, rule.in_force
    draft = in_force.never
    newest = rule is book[rule.id]
    asides = [exception for exception in rule.exceptions if isinstance(exception, SetAside)]
    return RuleText(
        rule,
        limit,
        _name(limit.anchor),
        _name(limit.second_anchor),
        _name(limit.of) if isinstance(limit, AsSet) else None,
        limit if isinstance(limit, Before) else None,
        limit if isinstance(limit, ByDate) else None,
        limit if isinstance(limit, OfTheYear) else None,
        limit.anchor is None and not isinstance(limit, OfTheYear) and getattr(limit, "of", None) is None,
        tuple(answers) if all(answers) else (),
        tuple(aside for aside in asides if book[aside.by].switch is not None),
        tuple(aside for aside in asides if book[aside.by].switch is None),
        tuple(exception for exception in rule.exceptions if isinstance(exception, Exemption)),
        _name(rule.sets),
        rule.on_request,
        not rule.documents and not rule.agreed_with,
        draft,
        rule.switch is not None,
        date.min if draft else in_force.begins.earliest,
        date.min if draft else in_force.begins.latest,
        None if in_force.ends is None else in_force.ends.latest if newest else in_force.ends.earliest,
    )


def _name(anchor: str | None) -> str | None:
    """The plain name of an anchor: quicker to look up than one with its words."""
    return None if anchor is None else str(anchor)


def _plan(book: RuleBook, kind: str) -> Plan:
    lines: dict[str, Line] = {}
    for place, rule in enumerate(book):
        texts = [text for old in reversed(book.texts(rule.id)) if (text := _text(book, old, kind)) is not None]
        if texts:
            lines[rule.id] = Line(rule.id, tuple(texts), place)
    setters = {text.sets: line.id for line in lines.values() for text in line.texts if text.sets is not None}
    ordered: dict[str, Line] = {}
    open_lines: set[str] = set()

    def place_line(line: Line) -> None:
        if line.id in ordered or line.id in open_lines:
            return
        open_lines.add(line.id)
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
            for before in newest.links:
                after[before] = (*after.get(before, ()), line.id)
    switches = tuple(line.newest.rule for line in lines.values() if line.newest.switch)
    settled_from = newest_from if newest_from > date.max - _LOOK_BACK else newest_from + _LOOK_BACK
    return Plan(tuple(ordered.values()), current, settled_from, places, after, frozenset(setters), switches)
