"""What makes a rule book impossible: names that nothing has, and rules that can never count or fire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kzcoord.errors.shown_values import named
from kzcoord.errors.tables import nearest
from kzcoord.law.collected import Tables, anchors_of, limits_of
from kzcoord.law.editions import Unseen
from kzcoord.law.exceptions import Exemption, SetAside
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import AsSet

__all__ = ["faults_of"]


def faults_of(texts: Mapping[str, tuple[Rule, ...]], tables: Tables, unseen: Iterable[Unseen]) -> list[str]:
    """Everything that cannot be right, in words: where, what is wrong, what is near, what to do."""
    rules = [text for found in texts.values() for text in found]
    faults: list[str] = []
    for rule in rules:
        faults += _place(rule, tables)
        faults += _links(rule, texts)
        faults += _questions(rule, tables)
        faults += _events(rule, tables)
    faults += _anchors(rules, tables)
    faults += [
        f"a hole is registered for {gap.rule}, {_no('rule', gap.rule, texts)}"
        for gap in unseen
        if gap.rule not in texts
    ]
    return list(dict.fromkeys(faults))


def _no(entry: str, name: str, known: Iterable[str]) -> str:
    """That a name is unknown, with the nearest ones and what to do."""
    return f"but there is no {entry} {named(name)}; {nearest(name, known)}; correct the name or declare the {entry}"


def _place(rule: Rule, tables: Tables) -> Iterator[str]:
    if rule.cite.act not in tables.acts:
        yield f"{rule.id} cites the act {named(rule.cite.act)}, {_no('act', rule.cite.act, tables.acts)} in acts="
    elif rule.id.partition("/")[0] != rule.cite.act:
        yield f"{rule.id} cites the act {rule.cite.act}; an id begins with the code of its act: {rule.cite.place}"


def _links(rule: Rule, texts: Mapping[str, tuple[Rule, ...]]) -> Iterator[str]:
    links: list[tuple[str, str | None]] = [("follows", rule.follows), ("or_follows", rule.or_follows)]
    links += [("an exception by", exception.by) for exception in rule.exceptions]
    links += [
        ("late_for", condition.late_for) for when in rule.when for condition in when.conditions if condition.late_for
    ]
    if rule.switch is not None:
        links.append(("a switch before", rule.switch.before))
    for word, link in links:
        if link is not None and link not in texts:
            yield f"{rule.id} has {word} {named(link)}, {_no('rule', link, texts)}"
    if rule.id in (rule.follows, rule.or_follows):
        yield f"{rule.id} follows itself; name the rule before it, or none"


def _questions(rule: Rule, tables: Tables) -> Iterator[str]:
    asked = [(found.question, found.reading) for found in rule.exceptions]
    for when in rule.when:
        for condition in when.conditions:
            asked += [(condition.waived_by, condition.reading), (condition.only_under, condition.reading)]
    if rule.switch is not None:
        asked.append((rule.switch.question, rule.switch.reading))
    asked += [(note.question, None) for note in rule.notes]
    for question_id, reading in asked:
        if question_id is None:
            continue
        if question_id not in tables.questions:
            yield f"{rule.id} names the question {named(question_id)}, {_no('question', question_id, tables.questions)}"
            continue
        offered = [found.name for found in tables.questions[question_id].readings]
        if reading is not None and reading not in offered:
            yield (
                f"{rule.id} names the reading {named(reading)} of {question_id}, which offers "
                f"{', '.join(map(repr, offered))}; give one of them"
            )


def _events(rule: Rule, tables: Tables) -> Iterator[str]:
    """A rule that no event can fire, and fields that its events lack."""
    models = [when.event for when in rule.when]
    if not models and rule.modality is not Modality.STANDING:
        yield (
            f"{rule.id} answers no event, so it can never fire; give it when=on(...), or modality=Modality.STANDING "
            "for a continuing duty"
        )
    known = tables.events.values()
    for exception in rule.exceptions:  # an event of another kind may tell it: a year cannot say what a case was about
        field = exception.field if isinstance(exception, Exemption) else None
        if field is not None and not any(model.has_field(field) for model in known):
            yield f"{rule.id} has an exception by the field {named(field)}, which no event has; correct the name"
    some = [condition.field for note in rule.notes for condition in note.conditions]
    some += [note.due_before for note in rule.notes if note.due_before is not None]
    every = [item.field for item in rule.documents if item.field is not None]
    every += [approval.field for approval in rule.agreed_with if approval.field is not None]
    every += [] if rule.switch is None else rule.switch.terms
    every += [] if rule.on_request is None else [rule.on_request]
    for field in some:
        if models and not any(model.has_field(field) for model in models):
            yield f"{rule.id} names the field {named(field)}, which none of its events has; {_fields(models[0])}"
    for field in every:
        for model in models:
            if not model.has_field(field):
                yield f"{rule.id} names the field {named(field)}, which {model.__name__} lacks; {_fields(model)}"
    if rule.switch is not None and any(model.fixed_on is None for model in models):
        yield f"{rule.id} has a switch, but its event has no field for the day on which the date was fixed (fixed_on)"


def _fields(model: type) -> str:
    names = ", ".join(name for name in model.model_fields if name != "kind")  # type: ignore[attr-defined]
    return f"the fields of {model.__name__} are {names}"


def _anchors(rules: list[Rule], tables: Tables) -> Iterator[str]:
    """Anchors that nothing sets, and what is set although nothing counts from it."""
    set_for: dict[str, set[str]] = {}
    for kind, model in tables.events.items():
        for anchor in model.anchors:
            set_for.setdefault(anchor, set()).add(kind)
    for rule in rules:
        if rule.sets is not None:
            set_for.setdefault(rule.sets, set()).update(rule.kinds())
    used = {name for rule in rules for limit in limits_of(rule) for name in anchors_of(limit)}
    for rule in rules:
        if rule.sets is not None and rule.sets not in used:
            known = nearest(rule.sets, used)
            yield f"{rule.id} sets {named(rule.sets)}, but no limit counts from it; {known}; correct the name"
        if not rule.when or rule.counted_from is not None:
            continue
        needed = list(anchors_of(rule.limit))
        needed += [
            name
            for exception in rule.exceptions
            if isinstance(exception, SetAside) and isinstance(exception.limit, AsSet)
            for name in anchors_of(exception.limit)
        ]
        for name in (*needed, *filter(None, (rule.not_before,))):
            if not set_for.get(name, set()) & set(rule.kinds()):
                yield (
                    f"{rule.id} counts from {named(name)}, but no event that it answers supplies that day (anchors) "
                    f"and no rule of these events sets it (sets); {nearest(name, set_for)}; correct the name"
                )
