"""What makes a rule book impossible: names that nothing has, and rules that can never count or fire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kzcoord.errors.shown_values import named
from kzcoord.errors.tables import nearest
from kzcoord.law.collected import Tables, anchors_of, limits_of
from kzcoord.law.editions import Unseen
from kzcoord.law.exceptions import Exemption
from kzcoord.law.order_checks import faults_of_order
from kzcoord.law.rules import Modality, Rule
from kzcoord.law.value_checks import faults_of_values
from kzcoord.limits import AsSet, Before, BeforeAct
from kzcoord.limits.anchors import is_known

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
        faults += faults_of_values(rule, texts, tables)
        faults += _before_the_event(rule)
    faults += faults_of_order(texts, tables)
    faults += _unanswered(rules, tables)
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
    """Where a rule stands and who bears it."""
    if not rule.who:
        yield f"{rule.id} binds nobody; give the bodies that bear it in who="
    act = tables.acts.get(rule.cite.act)
    if act is not None and rule.cite.cited not in (None, act.cited or act.title):
        yield (
            f"{rule.id} cites {rule.cite.cited}, but the act {act.code} of the book is {act.cited or act.title}; give "
            "the act that the rule cites, or another code"
        )
    if rule.cite.act not in tables.acts:
        yield f"{rule.id} cites the act {named(rule.cite.act)}, {_no('act', rule.cite.act, tables.acts)} in acts="
    elif not _stands_in(rule.id, rule.cite.act):
        yield (
            f"{rule.id} cites the act {rule.cite.act}; an id begins with the code of its act and a slash: "
            f"{rule.cite.place}"
        )


def _stands_in(rule_id: str, act: str) -> bool:
    code, _, place = rule_id.partition("/")
    return code == act and bool(place.strip())


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
    for exception in rule.exceptions:  # an event of another kind may tell it: a year cannot say what a case was about
        field = exception.field if isinstance(exception, Exemption) else None
        if field is not None and not any(model.has_field(field) for model in tables.events.values()):
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


def _before_the_event(rule: Rule) -> Iterator[str]:
    """A rule that counts back from the day of an event before which, as its class says, nothing can be done."""
    for model in dict.fromkeys(when.event for when in rule.when):
        limit = rule.limit.default if isinstance(rule.limit, AsSet) else rule.limit
        back = limit.of if isinstance(limit, (Before, BeforeAct)) else None
        if back is not None and model.begins_all and model.anchors.get(back) == model.main_day:
            yield (
                f"{rule.id} is due {rule.limit.said()}, but nothing that follows from {model.__name__} can be done "
                f"before it; write begins_all = False in {model.__name__}, which is known before its day"
            )


def _unanswered(rules: Iterable[Rule], tables: Tables) -> Iterator[str]:
    """Events that no rule answers, and anchors of events that no rule needs and nobody knows."""
    answered = {kind for rule in rules for kind in rule.kinds()}
    used = {name for rule in rules for limit in limits_of(rule) for name in anchors_of(limit)}
    used |= {rule.not_before for rule in rules if rule.not_before is not None}
    for kind, model in tables.events.items():
        if kind not in answered:
            name = model.__name__
            yield f"{name} is an event that no rule answers; give a rule when=on({name}), or leave the event out"
        for anchor in model.anchors:
            if anchor not in used and not is_known(anchor):
                yield (
                    f"{model.__name__} has the anchor {named(anchor)}, from which no limit counts; "
                    f"{nearest(anchor, used)}; correct the name, or leave it out"
                )


def _fields(model: type) -> str:
    names = ", ".join(name for name in model.model_fields if name != "kind")  # type: ignore[attr-defined]
    return f"the fields of {model.__name__} are {names}"
