"""The mutants of a declaration: every number, unit, anchor, date, body, condition and end of validity changed once."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from kzcoord import RULES, Modality, Rule
from kzcoord.bodies import (
    FINANCE,
    GOVERNMENT_OFFICE,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    OMBUDSMAN,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    TRADE_INTEGRATION,
    Body,
)
from kzcoord.events import PlansAgreed, TreatyBodyMatter
from kzcoord.law import Approval, Commencement, Condition, Document, Effect, Exemption, InForce, SetAside, Switch, When
from kzcoord.limits import Within
from kzcoord.rules.decree_1037.editions import BY_23, BY_582, BY_1037
from kzcoord.text import Text

from .mutants_of_limits import OTHER_WORDS, Change, copied, instead, limits, without

__all__ = ["Mutant", "mutants_of"]


class Mutant(NamedTuple):
    """A declaration with one thing changed, and what was changed."""

    field: str
    what: str
    rule: Rule


#: Bodies that are easily mistaken for one another: СІМ and СИМ, the old name and the new.
_LIKE = {
    "MFA": TRADE_INTEGRATION,
    "TRADE_INTEGRATION": NATIONAL_ECONOMY,
    "NATIONAL_ECONOMY": TRADE_INTEGRATION,
    "GOVERNMENT_OFFICE": PRIME_MINISTERS_OFFICE,
    "PRIME_MINISTERS_OFFICE": GOVERNMENT_OFFICE,
    "OMBUDSMAN": JUSTICE,
}
_DAY = timedelta(days=1)


def _other(body: Body | str) -> Body:
    code = body.code if isinstance(body, Body) else body
    return _LIKE.get(code, MFA)


# -- bodies, documents, agreements -----------------------------------------------------------------------------


def _bodies(bodies: tuple[Body | str, ...]) -> Iterator[Change]:
    for at, body in enumerate(bodies):
        yield Change(f"{body} dropped", without(bodies, at))
        yield Change(f"{body} to {_other(body)}", instead(bodies, at, _other(body)))
    for added in (PRESIDENTIAL_ADMINISTRATION, OMBUDSMAN):
        if added not in bodies:
            yield Change(f"{added} added", (*bodies, added))


def _documents(documents: tuple[Document, ...]) -> Iterator[Change]:
    for at, found in enumerate(documents):
        yield Change(f"{found.number} dropped", without(documents, at))
        yield Change(f"{found.number} renumbered", instead(documents, at, copied(found, number=found.number + 1)))
        possible = copied(found, if_possible=not found.if_possible)
        yield Change(f"{found.number}: only if possible or always", instead(documents, at, possible))
        for field in ("abroad", "organization", None):
            if field != found.field:
                yield Change(f"{found.number}: only if {field}", instead(documents, at, copied(found, field=field)))
    yield Change("an item added", (*documents, Document(number=20, title=OTHER_WORDS)))


def _approvals(approvals: tuple[Approval, ...]) -> Iterator[Change]:
    for at, found in enumerate(approvals):
        yield Change(f"{found.body} dropped", without(approvals, at))
        yield Change(f"{found.body} to another", instead(approvals, at, copied(found, body=_other(found.body))))
        turned = copied(found, field=None if found.field else "needs_funds")
        yield Change(f"{found.body}: always or on a condition", instead(approvals, at, turned))
    yield Change("an agreement added", (*approvals, Approval(body=FINANCE)))


# -- events, conditions, exceptions ----------------------------------------------------------------------------


def _conditions(condition: Condition) -> Iterator[Change]:
    if condition.within is not None:
        for change in limits(condition.within):
            if isinstance(change.value, Within):
                yield Change(change.what, copied(condition, within=change.value))
        yield Change("any day", copied(condition, within=None))
    elif condition.late_for is not None:
        yield Change("late or in time", copied(condition, equals=not condition.equals))
        yield Change("late for another rule", copied(condition, late_for="1082/12"))
    else:
        value = condition.equals
        other = not value if isinstance(value, bool) else value + 1 if isinstance(value, int) else f"not {value}"
        yield Change(f"{condition.field}: {value} to {other}", copied(condition, equals=other))
        yield Change(f"{condition.field}: told at all", copied(condition, given=True))
    yield Change(f"{condition.field} to another field", copied(condition, field="acting_body"))
    for question in ("waived_by", "only_under"):
        if getattr(condition, question) is not None:
            yield Change(f"{question} dropped", copied(condition, **{question: None}))
            yield Change(f"{question} another question", copied(condition, **{question: "Q1"}))
            yield Change(f"{question} another reading", copied(condition, reading="counted"))
        else:
            yield Change(f"{question} added", copied(condition, **{question: "Q1"}, reading="counted"))


def _events(events: tuple[When, ...]) -> Iterator[Change]:
    for at, when in enumerate(events):
        yield Change(f"{when.kind} dropped", without(events, at))
        other = TreatyBodyMatter if when.event is not TreatyBodyMatter else PlansAgreed
        yield Change(f"{when.kind} to another", instead(events, at, copied(when, event=other)))
        for place, condition in enumerate(when.conditions):
            dropped = copied(when, conditions=without(when.conditions, place))
            yield Change(f"{when.kind}: {condition.field} dropped", instead(events, at, dropped))
            for change in _conditions(condition):
                changed = copied(when, conditions=instead(when.conditions, place, change.value))
                yield Change(f"{when.kind}: {change.what}", instead(events, at, changed))
        added = copied(when, conditions=(*when.conditions, Condition(field="acting_body", equals=None)))
        yield Change(f"{when.kind}: a condition added", instead(events, at, added))
    yield Change("an event added", (*events, When(event=PlansAgreed if not events else TreatyBodyMatter)))


def _in_words(words: Text | None) -> Iterator[Change]:
    if words is None:
        yield Change("invented", OTHER_WORDS)
        return
    yield Change("dropped", None)
    yield Change("another", OTHER_WORDS)
    for language, no in (("ru", "не"), ("en", "not")):
        told = getattr(words, language)
        yield Change(f"negated in {language}", words._replace(**{language: f"{no} {told}"}))
        plain = re.sub(rf"\b{no} ", "", told)
        if plain != told:
            yield Change(f"no more negated in {language}", words._replace(**{language: plain}))


def _exception(found: SetAside | Exemption) -> Iterator[Change]:
    yield Change("another provision", copied(found, by="1037/50.2" if found.by != "1037/50.2" else "1037/50.3"))
    if found.question is None:
        yield Change("only under a reading", copied(found, question="Q1", reading="counted"))
    else:
        yield Change("not disputed", copied(found, question=None, reading=None))
        yield Change("another question", copied(found, question="Q1"))
        yield Change("another reading", copied(found, reading="counted"))
    if isinstance(found, SetAside):
        for change in limits(found.limit):
            yield Change(change.what, copied(found, limit=change.value))
        return
    yield Change("its bearers or a field", copied(found, bodies=not found.bodies, field=found.field or "on"))
    if found.field is not None:
        yield Change("another field", copied(found, field="acting_body"))
        for at, value in enumerate(found.values):
            yield Change(f"{value} dropped", copied(found, values=without(found.values, at)))
        yield Change("a value added", copied(found, values=(*found.values, "anything")))


def _exceptions(exceptions: tuple[SetAside | Exemption, ...]) -> Iterator[Change]:
    for at, found in enumerate(exceptions):
        yield Change(f"{found.by} dropped", without(exceptions, at))
        for change in _exception(found):
            yield Change(f"{found.by}: {change.what}", instead(exceptions, at, change.value))
    yield Change("an exemption added", (*exceptions, Exemption(by="1037/50.1", bodies=True)))


# -- validity, links, places, words ----------------------------------------------------------------------------


def _commencements(end: Commencement) -> Iterator[Change]:
    for step in (-_DAY, _DAY):
        if end.earliest != date.max:
            yield Change(f"{step.days:+} day", copied(end, earliest=end.earliest + step, latest=end.latest + step))
            yield Change(f"window {step.days:+} day", copied(end, latest=end.latest + step))
    other = BY_23 if end.act.code != BY_23.act.code else BY_582
    yield Change("another act, the same day", copied(end, act=other.act))
    yield Change("another act and day", other)


def _validities(in_force: InForce) -> Iterator[Change]:
    for change in _commencements(in_force.begins):
        yield Change(f"begins: {change.what}", copied(in_force, begins=change.value))
    if in_force.never:
        yield Change("in force after all", InForce(begins=BY_1037))
        return
    if in_force.ends is None:
        yield Change("ended", in_force.until(BY_582))
        return
    for change in _commencements(in_force.ends):
        yield Change(f"ends: {change.what}", copied(in_force, ends=change.value))
    yield Change("never ended", copied(in_force, ends=None))


def _name(value: str | None, other: str) -> Iterator[Change]:
    if value is not None:
        yield Change(f"{value} dropped", None)
    yield Change(f"{value} to {other}", other)


def _words(value: Text | None) -> Iterator[Change]:
    if value is None:
        yield Change("invented", OTHER_WORDS)
        return
    yield Change("dropped", None)
    yield Change("another", OTHER_WORDS)
    for language in ("ru", "kk"):
        yield Change(f"in English instead of {language}", value._replace(**{language: value.en}))


def _places(rule: Rule) -> Iterator[Change]:
    cite = rule.cite
    yield Change("another act", copied(cite, act="1082" if cite.act != "1082" else "1037"))
    yield Change("another point", copied(cite, para=f"{cite.para}-9"))
    yield Change("another part", copied(cite, part=(cite.part or 0) + 1))
    yield Change("another sub-point", copied(cite, sub="9"))
    for part in ("part", "sub"):
        if getattr(cite, part) is not None:
            yield Change(f"no {part}", copied(cite, **{part: None}))
    for phrase in ("phrase_kk", "phrase_ru"):
        told = getattr(cite, phrase)
        if told:
            yield Change(f"{phrase} dropped", copied(cite, **{phrase: ""}))
            for word, another in _OTHER_NUMBERS.items():
                if word in told:
                    yield Change(
                        f"{phrase}: {word} to {another}", copied(cite, **{phrase: told.replace(word, another)})
                    )
        else:
            yield Change(f"{phrase} invented", copied(cite, **{phrase: "үш күн"}))


_OTHER_NUMBERS = {
    **{"бес": "алты", "он ": "тоғыз ", "екі": "үш", "үш": "төрт", "төрт": "бес", "жеті": "сегіз", "жиырма": "отыз"},
    **{"отыз": "қырық", "жұмыс күн": "күнтізбелік күн", "кейін": "бұрын", "кешіктір": "ерте", "дейін": "кейін"},
    **{"пяти": "шести", "десят": "двадцат", "двух": "трех", "трех": "двух", "четырех": "пяти", "семи": "восьми"},
    **{"двадцати": "тридцати", "тридцать": "сорок", "рабочи": "календарны", "не позднее": "не ранее"},
    **{"25": "26", "20": "21", "10": "11", "15": "16", "5-": "6-", " 5 ": " 6 "},
}


def _effects(effects: tuple[Effect, ...]) -> Iterator[Change]:
    for at, found in enumerate(effects):
        yield Change(f"{found} dropped", without(effects, at))
    for added in Effect:
        if added not in effects:
            yield Change(f"{added} added", (*effects, added))


def mutants_of(rule: Rule) -> Iterator[Mutant]:
    """Every declaration that differs from ``rule`` in one thing that the text of the act fixes."""
    links = iter(found.id for found in RULES if found.id not in (rule.id, rule.follows, rule.or_follows))
    link, other_link = next(links), next(links)
    anchor = "meeting" if rule.sets != "meeting" else "departs"
    changes: dict[str, Iterator[Change]] = {
        "cite": _places(rule),
        "modality": (Change(f"to {found}", found) for found in Modality if found is not rule.modality),
        "who": _bodies(rule.who),
        "either": iter([Change("any one or all", not rule.either)]),
        "implied": iter([Change("named or implied", not rule.implied)]),
        "to": _bodies(rule.to),
        "copy_to": _bodies(rule.copy_to),
        "via": _channels(rule.via),
        "attending": _bodies(rule.attending),
        "agreed_with": _approvals(rule.agreed_with),
        "documents": _documents(rule.documents),
        "form": _words(rule.form),
        "signed_by": _words(rule.signed_by),
        "language": _words(rule.language),
        "limit": limits(rule.limit),
        "switch": _switches(rule.switch),
        "counted_from": _fixed_starts(rule.counted_from),
        "when": _events(rule.when),
        "condition": _in_words(rule.condition),
        "exceptions": _exceptions(rule.exceptions),
        "follows": _name(rule.follows, link),
        "or_follows": _name(rule.or_follows, other_link),
        "sets": _name(rule.sets, anchor),
        "not_before": _name(rule.not_before, "ends"),
        "on_request": _name(rule.on_request, "ended"),
        "effect": _effects(rule.effect),
        "in_force": _validities(rule.in_force),
    }
    for field, found in changes.items():
        for what, value in found:
            mutant = copied(rule, **{field: value})
            if mutant != rule:
                yield Mutant(field, what, mutant)
    if rule.to:
        yield Mutant("to", "addressees made copies", copied(rule, to=(), copy_to=rule.to))
    if rule.copy_to:
        yield Mutant("copy_to", "copies made addressees", copied(rule, to=rule.copy_to, copy_to=()))


def _channels(via: Body | str | None) -> Iterator[Change]:
    if via is not None:
        yield Change(f"{via} dropped", None)
        yield Change(f"{via} to another", _other(via))
    else:
        yield Change("a channel invented", PRESIDENTIAL_ADMINISTRATION)


def _switches(switch: Switch | None) -> Iterator[Change]:
    if switch is None:
        yield Change("invented", RULES["1037/27"].switch)
        return
    yield Change("dropped", None)
    for change in limits(switch.limit):
        yield Change(change.what, copied(switch, limit=change.value))
    yield Change("before another rule", copied(switch, before="1037/26"))
    yield Change("another question", copied(switch, question="Q12"))
    yield Change("another reading", copied(switch, reading="at least"))
    for at, term in enumerate(switch.terms):
        yield Change(f"{term} dropped", copied(switch, terms=without(switch.terms, at)))
    yield Change("a term added", copied(switch, terms=(*switch.terms, "materials_due")))


def _fixed_starts(day: date | None) -> Iterator[Change]:
    if day is None:
        yield Change("invented", date(2010, 8, 12))
        return
    yield Change("dropped", None)
    for step in (-_DAY, _DAY):
        yield Change(f"{step.days:+} day", day + step)
