"""What cannot be in the order of rules: links and anchors in a circle, and a day that nothing gives."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from kzcoord.errors.messages import Message, Row
from kzcoord.errors.shown_values import named
from kzcoord.errors.tables import nearest
from kzcoord.law.collected import Tables, anchors_of, limits_of
from kzcoord.law.exceptions import SetAside
from kzcoord.law.meeting_texts import meet
from kzcoord.law.rules import Rule
from kzcoord.limits import AsSet

__all__ = ["faults_of_order"]

_Texts = Mapping[str, tuple[Rule, ...]]


def faults_of_order(texts: _Texts, tables: Tables) -> Iterator[Message]:
    """Everything that cannot be right in the order of the rules, in words."""
    rules = [text for found in texts.values() for text in found]
    setters: dict[str, list[Rule]] = {}
    for rule in rules:
        if rule.sets is not None:
            setters.setdefault(rule.sets, []).append(rule)
    yield from _set_in_vain(rules, setters)
    yield from _set_twice(setters)
    behind: dict[int, list[Rule]] = {}
    for rule in rules:
        behind[id(rule)] = []
        for anchor in dict.fromkeys(_waits_for(rule)):
            behind[id(rule)] += setters.get(anchor, ())
            yield from _day_of(anchor, rule, setters.get(anchor, []), tables)
    yield from _circles(
        rules, Message(" follows "), lambda rule: (text for link in rule.links for text in texts.get(link, ()))
    )
    yield from _circles(rules, Message(" counts from a day that is set by "), lambda rule: behind[id(rule)])


def _waits_for(rule: Rule) -> Iterator[str]:
    """The anchors whose day a rule needs, and that no event which it answers supplies."""
    if rule.when and rule.counted_from is None:
        models = [when.event for when in rule.when]
        for anchor in _needed(rule):
            if not any(anchor in model.anchors for model in models):
                yield anchor


def _needed(rule: Rule) -> Iterator[str]:
    """The anchors whose day a rule needs."""
    yield from anchors_of(rule.limit)
    for exception in rule.exceptions:
        if isinstance(exception, SetAside) and isinstance(exception.limit, AsSet):
            yield from anchors_of(exception.limit)
    if rule.not_before is not None:
        yield rule.not_before


def _set_in_vain(rules: Iterable[Rule], setters: Mapping[str, list[Rule]]) -> Iterator[Message]:
    used = {name for rule in rules for limit in limits_of(rule) for name in anchors_of(limit)}
    for anchor, found in setters.items():
        if anchor not in used:
            yield (
                Message(
                    "{rule} sets {anchor}, but no limit counts from it; {nearest}; correct the name, or leave sets out",
                    rule=found[0].id,
                    anchor=named(anchor),
                    nearest=nearest(anchor, used),
                )
            )


def _set_twice(setters: Mapping[str, list[Rule]]) -> Iterator[Message]:
    for anchor, found in setters.items():
        for number, one in enumerate(found):
            for other in found[number + 1 :]:
                if one.id != other.id and meet(one, other):
                    yield (
                        Message(
                            "{one} and {other} set {anchor} in one schedule, so that its day is not certain; give "
                            "one of them an anchor of its own",
                            one=one.id,
                            other=other.id,
                            anchor=named(anchor),
                        )
                    )


def _day_of(anchor: str, rule: Rule, setters: list[Rule], tables: Tables) -> Iterator[Message]:
    """That a rule counts from a day which no event of its own and no rule can give it."""
    serving = [setter for setter in setters if setter.id != rule.id and meet(rule, setter)]
    if not serving:
        where = [setter.id for setter in setters] + [
            kind for kind, model in tables.events.items() if anchor in model.anchors
        ]
        yield (
            Message(
                "{rule} counts from {anchor}, but no event that it answers supplies that day (anchors) and no rule "
                "sets it (sets) for the same event, at the same time and under conditions that agree; {advice}",
                rule=rule.id,
                anchor=named(anchor),
                advice=_where_else(anchor, list(dict.fromkeys(where)), tables),
            )
        )
    elif rule.in_force.ends is None and (ended := _ended(serving)) is not None:
        yield (
            Message(
                "{rule} counts from {anchor}, but since {ends} nothing sets it: the text of {ended} that did has "
                "ended; end this text too, or let the next one of {ended} set it",
                rule=rule.id,
                anchor=named(anchor),
                ends=ended.in_force.ends,
                ended=ended.id,
            )
        )


def _ended(serving: list[Rule]) -> Rule | None:
    """The last of the texts that set a day, where all have ended."""
    if any(setter.in_force.ends is None for setter in serving):
        return None
    return max(serving, key=lambda setter: setter.in_force.ends.latest)  # type: ignore[union-attr]


def _where_else(anchor: str, places: list[str], tables: Tables) -> Message:
    """Where an anchor is given, or which ones are near."""
    if places:
        return Message(
            "it is given by {known} alone; correct the rule, or the one that sets the day", known=", ".join(places)
        )
    known = {*tables.anchors, *(name for model in tables.events.values() for name in model.anchors)}
    return Message("{nearest}; correct the name, or say what gives the day", nearest=nearest(anchor, known))


def _circles(rules: Iterable[Rule], word: Message, before: Callable[[Rule], Iterable[Rule]]) -> Iterator[Message]:
    """Each circle of texts of one time in which every one stands behind the next."""
    done: set[int] = set()

    def walk(rule: Rule, path: tuple[Rule, ...]) -> Iterator[Message]:
        start = next((number for number, text in enumerate(path) if text is rule), None)
        if start is not None:
            circle = [text.id for text in (*path[start:], rule)]
            yield Message("{circle}, which is a circle; take one of these links out", circle=Row(circle, word.template))
        elif id(rule) not in done:
            for text in before(rule):
                if meet(rule, text):
                    yield from walk(text, (*path, rule))
            done.add(id(rule))

    for rule in rules:
        yield from walk(rule, ())
