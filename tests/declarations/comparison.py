"""A declaration against its row of the table, aspect by aspect; what differs is told, nothing is guessed."""

import re
from collections.abc import Callable
from datetime import date

from kzcoord import Rule
from kzcoord.bodies import Body, BodyRef
from kzcoord.law import Approval, Condition, Document, Exemption, InForce, SetAside, When
from kzcoord.limits import AfterAct, AsSet, Before, BeforeAct, ByDate, NoLimit, OncePer, Promptly, TimeLimit, Within
from kzcoord.text import Text

from .table import COMMENCED, Row

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
_NOT = re.compile(r"\b(not|no|none|never|unless|without|не|нет|без|отсутствии|отсутствует)\b", re.IGNORECASE)


def code(body: BodyRef | None) -> str | None:
    """The code of a body, as the table names it."""
    return body.code if isinstance(body, Body) else body


def _codes(bodies: tuple[BodyRef, ...]) -> list[str | None]:
    return [code(body) for body in bodies]


# -- how a declaration reads in the words of the table ---------------------------------------------------------


def _amount(n: int, unit: str) -> str:
    return f"{n} {unit.removesuffix('s') if n == 1 else unit}"


def limit_in_words(limit: TimeLimit | None) -> tuple[str, str]:
    """The limit as the table writes it, and the words by which it names who sets it or what act it is tied to."""
    match limit:
        case None | NoLimit():
            return "none", ""
        case Promptly():
            return "promptly", ""
        case Within():
            start = f"from the day of {limit.of}" if limit.of else f"after {limit.after}"
            other = f" or from {limit.or_of}" if limit.or_of else ""
            unstated = "" if limit.stated else ", start not stated"
            return f"within {_amount(limit.n, limit.unit)} {start}{other}{unstated}", ""
        case Before():
            how = "exactly" if limit.exactly else "at least"
            return f"{how} {_amount(limit.n, limit.unit)} before {limit.of}", ""
        case ByDate():
            days = ", ".join(f"{day} {MONTHS[month - 1]}" for month, day in limit.dates)
            return f"{'until' if limit.until else 'by'} {days}", ""
        case OncePer():
            return f"once per {limit.period}", ""
        case AsSet():
            own = "" if limit.default is None else f", else {limit_in_words(limit.default)[0]}"
            return f"as set by *{_told(limit.of)}{own}", limit.by.en
        case BeforeAct():
            return f"before *{_told(limit.of)}", limit.act.en
        case AfterAct():
            return "after *", limit.act.en
    raise AssertionError(f"no words for {limit!r}")


def _told(anchor: str | None) -> str:
    return "" if anchor is None else f" ({anchor})"


_NAMED = re.compile(r"^(as set by|before|after) (.+?)((?: \(\w+\))?(?:, else .*)?)$")


def limit_differs(expected: str, limit: TimeLimit | None) -> str | None:
    """What differs between a limit in the table's words and the declared one."""
    told, words = limit_in_words(limit)
    found = _NAMED.match(expected)
    if found is not None:
        expected = f"{found[1]} *{found[3]}"
        if found[2].lower() not in words.lower():
            return f"{words!r} does not name {found[2]!r}"
    return None if told == expected else f"{told!r}, not {expected!r}"


def _value(value: bool | int | str | None) -> str:
    return {"True": "true", "False": "false", "None": "null"}.get(str(value), str(value))


def _condition(condition: Condition) -> str:
    if condition.within is not None:
        words = f"{condition.field} {limit_in_words(condition.within)[0]}"
    elif condition.late_for is not None:
        words = f"{condition.field} {'' if condition.equals else 'not '}late for {condition.late_for}"
    else:
        words = f"{condition.field}={_value(condition.equals)}"
    if condition.waived_by is not None:
        words += f" unless {condition.waived_by}={condition.reading}"
    if condition.only_under is not None:
        words += f" only if {condition.only_under}={condition.reading}"
    return words


def _when(when: When) -> str:
    conditions = ", ".join(sorted(_condition(condition) for condition in when.conditions))
    return f"{when.kind}: {conditions}" if conditions else when.kind


def _sorted_conditions(told: str) -> str:
    event, _, conditions = told.partition(": ")
    return f"{event}: {', '.join(sorted(conditions.split(', ')))}" if conditions else event


def _under(question: str | None, reading: str | None) -> str:
    return "" if question is None else f" if {question}={reading}"


def _exemption(found: Exemption) -> str:
    if found.bodies:
        what = "its bearers"
    elif found.values:
        what = f"{found.field}={', '.join(map(_value, found.values))}"
    else:
        what = f"{found.field} told"
    return f"{found.by}: {what}{_under(found.question, found.reading)}"


def _exception_differs(expected: str, found: SetAside | Exemption) -> str | None:
    if isinstance(found, Exemption):
        told = _exemption(found)
        return None if told == expected else f"{told!r}, not {expected!r}"
    by, _, limit = expected.partition(" gives: ")
    limit, _, reading = limit.partition(" if ")
    under = _under(found.question, found.reading).removeprefix(" if ")
    if (found.by, under) != (by, reading):
        return f"{found.by} if {under!r}, not {expected!r}"
    return limit_differs(limit, found.limit)


def _document(found: Document) -> str:
    only = "" if found.field is None else f" {found.field}"
    return f"{found.number}{only}{' if possible' if found.if_possible else ''}"


def _approval(found: Approval) -> str:
    return f"{code(found.body)}{f' if {found.field}' if found.field else ''}"


def _text_differs(expected: tuple[str, ...], told: Text | None) -> str | None:
    if told is None:
        return f"nothing, where the text says {expected}" if expected else None
    wrong = [lang for lang in ("ru", "kk") if not getattr(told, lang) or _LATIN.search(getattr(told, lang))]
    return f"{told!r} is not said in {', '.join(wrong)}" if wrong else _words_differ(expected, told.en)


def _words_differ(expected: tuple[str, ...], told: str) -> str | None:
    if not expected:
        return f"{told!r}, where the text has nothing" if told else None
    missing = [word for word in expected if word.lower() not in told.lower()]
    return f"{told!r} does not say {', '.join(missing)}" if missing else None


def _same(told: object, expected: object) -> str | None:
    return None if told == expected else f"{told!r}, not {expected!r}"


# -- the aspects -----------------------------------------------------------------------------------------------


def ends_of(in_force: InForce) -> tuple[tuple[str, date, date], ...]:
    """The act at each end, with the first and the last day on which it may have changed the text."""
    ends = (in_force.begins, *(() if in_force.ends is None else (in_force.ends,)))
    return tuple((end.act.code, end.earliest, end.latest) for end in ends)


def validity(rule: Rule, row: Row) -> str | None:
    """From when to when, with the act at each end."""
    if row.since == "never":
        return _same(ends_of(rule.in_force), (("421-draft", date.max, date.max),))
    acts = (row.since, *(() if row.until is None else (row.until,)))
    return _same(ends_of(rule.in_force), tuple((act, *COMMENCED[act]) for act in acts))


def conditions_in_words(rule: Rule, row: Row) -> str | None:
    """What the text makes the duty depend on where no field of the event decides it."""
    if rule.condition is None:
        return f"no condition, not {row.condition}" if row.condition else None
    differs = _words_differ(row.condition, rule.condition.en)
    if differs is not None:
        return differs
    negations = {name: len(_NOT.findall(getattr(rule.condition, name))) for name in ("en", "ru")}
    return _same(negations, dict.fromkeys(negations, int(row.negative)))


def exceptions(rule: Rule, row: Row) -> str | None:
    """The provisions that put another term in the place of the rule's own or take the duty away."""
    if len(rule.exceptions) != len(row.exceptions):
        return f"{[found.by for found in rule.exceptions]}, not {row.exceptions}"
    told = sorted(rule.exceptions, key=lambda found: (found.by, getattr(found, "field", None) or ""))
    expected = sorted(row.exceptions)
    for found, words in zip(told, expected, strict=True):
        differs = _exception_differs(words, found)
        if differs is not None:
            return differs
    return None


def switches(rule: Rule, row: Row) -> str | None:
    """How late the date of an event must be fixed for other terms to stand, before which rule, and which terms."""
    found = rule.switch
    if found is None:
        return f"no switch, not {row.switch}" if row.switch != "none" or row.moves else None
    told = f"{limit_in_words(found.limit)[0]} of {found.before}{_under(found.question, found.reading)}"
    return _same((told, list(found.terms)), (row.switch, list(row.moves)))


def phrases(rule: Rule, row: Row) -> str | None:
    """The time phrase as printed, in both languages."""
    for told, expected in ((rule.cite.phrase_kk, row.kk), (rule.cite.phrase_ru, row.ru)):
        core = re.escape(expected.lower()).replace(r"\ …\ ", ".* ")
        if bool(told) != bool(expected) or re.search(core, told.lower()) is None:
            return f"{told!r}, not {expected!r}"
    return None


ASPECTS: dict[str, Callable[[Rule, Row], str | None]] = {
    "places": lambda rule, row: _same(rule.cite.place, row.printed_at),
    "phrases": phrases,
    "modalities": lambda rule, row: _same(rule.modality.value, row.modality),
    "bearers": lambda rule, row: _same((_codes(rule.who), rule.either), (list(row.who), row.either)),
    "implied_bearers": lambda rule, row: _same(rule.implied, row.implied),
    "addressees": lambda rule, row: _same(_codes(rule.to), list(row.to)),
    "copies_for_information": lambda rule, row: _same(_codes(rule.copy_to), list(row.copy_to)),
    "channels": lambda rule, row: _same(code(rule.via), row.via),
    "those_taking_part": lambda rule, row: _same(_codes(rule.attending), list(row.attending)),
    "agreements_needed": lambda rule, row: _same(
        [_approval(found) for found in rule.agreed_with], list(row.agreed_with)
    ),
    "documents": lambda rule, row: _same([_document(found) for found in rule.documents], list(row.documents)),
    "forms": lambda rule, row: _text_differs(row.form, rule.form),
    "signatures": lambda rule, row: _text_differs(row.signed_by, rule.signed_by),
    "languages": lambda rule, row: _text_differs(row.language, rule.language),
    "limits": lambda rule, row: limit_differs(row.limit, rule.limit),
    "switches": switches,
    "fixed_starts": lambda rule, row: _same(rule.counted_from, row.counted_from),
    "events": lambda rule, row: _same(
        sorted(_when(when) for when in rule.when), sorted(_sorted_conditions(told) for told in row.on)
    ),
    "conditions_in_words": conditions_in_words,
    "exceptions": exceptions,
    "links_before": lambda rule, row: _same((rule.follows, rule.or_follows), (row.follows, row.or_follows)),
    "anchors_given": lambda rule, row: _same(rule.sets, row.sets),
    "requests_needed": lambda rule, row: _same(rule.on_request, row.on_request),
    "earliest_days": lambda rule, row: _same(rule.not_before, row.not_before),
    "effects": lambda rule, row: _same([effect.value for effect in rule.effect], list(row.effect)),
    "validity": validity,
}


def differences(rule: Rule, row: Row) -> dict[str, str]:
    """Every aspect in which a declaration and its row differ, with what differs."""
    return {aspect: told for aspect, compare in ASPECTS.items() if (told := compare(rule, row)) is not None}
