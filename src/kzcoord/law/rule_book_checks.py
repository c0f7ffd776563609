"""What makes a rule book impossible: names that nothing has, and rules that can never count or fire."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kzcoord.errors.messages import Message, Words
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


_RULE = Message("rule")


def faults_of(texts: Mapping[str, tuple[Rule, ...]], tables: Tables, unseen: Iterable[Unseen]) -> list[Message]:
    """Everything that cannot be right, in words: where, what is wrong, what is near, what to do."""
    rules = [text for found in texts.values() for text in found]
    faults: list[Message] = []
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
        Message("a hole is registered for {rule}, {no}", rule=gap.rule, no=_no(_RULE, gap.rule, texts))
        for gap in unseen
        if gap.rule not in texts
    ]
    return list(dict.fromkeys(faults))


def _no(entry: Message, name: str, known: Iterable[str]) -> Message:
    """That a name is unknown, with the nearest ones and what to do."""
    return Message(
        "but there is no {entry} {name}; {nearest}; correct the name or declare the {entry}",
        entry=entry,
        name=named(name),
        nearest=nearest(name, known),
    )


def _place(rule: Rule, tables: Tables) -> Iterator[Message]:
    """Where a rule stands and who bears it."""
    if not rule.who:
        yield Message("{rule} binds nobody; give the bodies that bear it in who=", rule=rule.id)
    act = tables.acts.get(rule.cite.act)
    if act is not None and rule.cite.cited not in (None, act.cited or act.title):
        yield (
            Message(
                "{rule} cites {cited}, but the act {act} of the book is {encoded}; give the act that the rule cites, "
                "or another code",
                rule=rule.id,
                cited=rule.cite.cited,
                act=act.code,
                encoded=act.cited or act.title,
            )
        )
    if rule.cite.act not in tables.acts:
        yield Message(
            "{rule} cites the act {act}, {no} in acts=",
            rule=rule.id,
            act=named(rule.cite.act),
            no=_no(Message("act"), rule.cite.act, tables.acts),
        )
    elif not _stands_in(rule.id, rule.cite.act):
        yield (
            Message(
                "{rule} cites the act {act}; an id begins with the code of its act and a slash: {place}",
                rule=rule.id,
                act=rule.cite.act,
                place=rule.cite.place,
            )
        )


def _stands_in(rule_id: str, act: str) -> bool:
    code, _, place = rule_id.partition("/")
    return code == act and bool(place.strip())


def _links(rule: Rule, texts: Mapping[str, tuple[Rule, ...]]) -> Iterator[Message]:
    links: list[tuple[Words, str | None]] = [("follows", rule.follows), ("or_follows", rule.or_follows)]
    links += [(Message("an exception by"), exception.by) for exception in rule.exceptions]
    links += [
        ("late_for", condition.late_for) for when in rule.when for condition in when.conditions if condition.late_for
    ]
    if rule.switch is not None:
        links.append((Message("a switch before"), rule.switch.before))
    for word, link in links:
        if link is not None and link not in texts:
            yield Message(
                "{rule} has {word} {link}, {no}", rule=rule.id, word=word, link=named(link), no=_no(_RULE, link, texts)
            )


def _questions(rule: Rule, tables: Tables) -> Iterator[Message]:
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
            yield Message(
                "{rule} names the question {question}, {no}",
                rule=rule.id,
                question=named(question_id),
                no=_no(Message("question"), question_id, tables.questions),
            )
            continue
        offered = [found.name for found in tables.questions[question_id].readings]
        if reading is not None and reading not in offered:
            yield (
                Message(
                    "{rule} names the reading {reading} of {question}, which offers {known}; give one of them",
                    rule=rule.id,
                    reading=named(reading),
                    question=question_id,
                    known=", ".join(map(repr, offered)),
                )
            )


def _events(rule: Rule, tables: Tables) -> Iterator[Message]:
    """A rule that no event can fire, and fields that its events lack."""
    models = [when.event for when in rule.when]
    if not models and rule.modality is not Modality.STANDING:
        yield (
            Message(
                "{rule} answers no event, so it can never fire; give it when=on(...), or modality=Modality.STANDING "
                "for a continuing duty",
                rule=rule.id,
            )
        )
    for exception in rule.exceptions:  # an event of another kind may tell it: a year cannot say what a case was about
        field = exception.field if isinstance(exception, Exemption) else None
        if field is not None and not any(model.has_field(field) for model in tables.events.values()):
            yield Message(
                "{rule} has an exception by the field {field}, which no event has; correct the name",
                rule=rule.id,
                field=named(field),
            )
    some = [condition.field for note in rule.notes for condition in note.conditions]
    some += [note.due_before for note in rule.notes if note.due_before is not None]
    every = [item.field for item in rule.documents if item.field is not None]
    every += [approval.field for approval in rule.agreed_with if approval.field is not None]
    every += [] if rule.switch is None else rule.switch.terms
    every += [] if rule.on_request is None else [rule.on_request]
    for field in some:
        if models and not any(model.has_field(field) for model in models):
            yield Message(
                "{rule} names the field {field}, which none of its events has; {fields}",
                rule=rule.id,
                field=named(field),
                fields=_fields(models[0]),
            )
    for field in every:
        for model in models:
            if not model.has_field(field):
                yield Message(
                    "{rule} names the field {field}, which {model} lacks; {fields}",
                    rule=rule.id,
                    field=named(field),
                    model=model.__name__,
                    fields=_fields(model),
                )
    if rule.switch is not None and any(model.fixed_on is None for model in models):
        yield Message(
            "{rule} has a switch, but its event has no field for the day on which the date was fixed (fixed_on)",
            rule=rule.id,
        )


def _before_the_event(rule: Rule) -> Iterator[Message]:
    """A rule that counts back from the day of an event before which, as its class says, nothing can be done."""
    for model in dict.fromkeys(when.event for when in rule.when):
        limit = rule.limit.default if isinstance(rule.limit, AsSet) else rule.limit
        back = limit.of if isinstance(limit, (Before, BeforeAct)) else None
        if back is not None and model.begins_all and model.anchors.get(back) == model.main_day:
            yield (
                Message(
                    "{rule} is due {limit}, but nothing that follows from {model} can be done before it; write "
                    "begins_all = False in {model}, which is known before its day",
                    rule=rule.id,
                    limit=rule.limit,
                    model=model.__name__,
                )
            )


def _unanswered(rules: Iterable[Rule], tables: Tables) -> Iterator[Message]:
    """Events that no rule answers, and anchors of events that no rule needs and nobody knows."""
    answered = {kind for rule in rules for kind in rule.kinds()}
    used = {name for rule in rules for limit in limits_of(rule) for name in anchors_of(limit)}
    used |= {rule.not_before for rule in rules if rule.not_before is not None}
    for kind, model in tables.events.items():
        if kind not in answered:
            name = model.__name__
            yield Message(
                "{name} is an event that no rule answers; give a rule when=on({name}), or leave the event out",
                name=name,
            )
        for anchor in model.anchors:
            if anchor not in used and not is_known(anchor):
                yield (
                    Message(
                        "{model} has the anchor {anchor}, from which no limit counts; {nearest}; correct the name, "
                        "or leave it out",
                        model=model.__name__,
                        anchor=named(anchor),
                        nearest=nearest(anchor, used),
                    )
                )


def _fields(model: type) -> Message:
    names = ", ".join(name for name in model.model_fields if name != "kind")  # type: ignore[attr-defined]
    return Message("the fields of {model} are {names}", model=model.__name__, names=names)
