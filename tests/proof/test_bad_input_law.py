"""The rule book, limits, conventions, questions, bodies and languages under nonsense."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

import pytest

from kzcoord import (
    ANNEXES,
    BODIES,
    CENTRAL_STATE_BODY,
    KAZAKHSTAN,
    MFA,
    QUESTIONS,
    RULES,
    SUPREME_AUDIT_CHAMBER,
    WORKING_DAYS,
    Body,
    CalendarRangeError,
    Convention,
    DeclarationError,
    KzcoordError,
    NoTimeLimitError,
    ReplySent,
    Rule,
    RuleBook,
    UnknownBodyError,
    UnknownRuleError,
    Within,
    schedule,
)
from kzcoord.bodies import body
from kzcoord.law import Act, Citation, Commencement, InForce
from kzcoord.limits import AsSet, ByDate, OncePer
from kzcoord.text import LANGUAGES, Text

from .nonsense import (
    DAYS,
    IN_CALENDAR,
    LAST_DAY,
    MINISTRIES,
    NOTHING_LISTED,
    STRINGS,
    WORDS,
    Entry,
    checked_message,
    nonsense,
    other_days,
    swept,
)

DAY = date(2026, 3, 18)
AN_ID = {"an id", "a string of another class"}
IDS = sorted({*(rule.id for rule in RULES), *(covered.place for covered in RULES.coverage())})


ISO = {"an ISO day"}
ACT = RULES["1037/24"].in_force.begins.act


def book_with(part: str, value: Any) -> RuleBook:
    return RuleBook((), **{part: value})


def book_with_one(part: str, value: Any) -> RuleBook:
    return RuleBook((), **{part: (value,)})


def book_of_a_text(value: Any) -> RuleBook:
    book = RuleBook((*OTHER_TEXTS, value), acts=RULES.acts.values(), questions=QUESTIONS.values(), unseen=RULES.gaps)
    assert book["1037/46(2)"] == RULES["1037/46(2)"]
    return book


def chosen(question: str, reading: str) -> Convention:
    return Convention.STANDARD.choose(**{question: reading})


ENTRIES = [
    Entry("RULES[...]", RULES.__getitem__, AN_ID),
    Entry("history", RULES.history, AN_ID),
    Entry("texts", RULES.texts, AN_ID),
    Entry("in_force", RULES.in_force, DAYS),
    Entry("standing", RULES.standing, {"a body", *MINISTRIES}),
    Entry("unseen, the id", lambda value: RULES.unseen(value, DAY), AN_ID),
    Entry("unseen, the day", lambda value: RULES.unseen("1037/24", value), DAYS),
    Entry("select by act", lambda value: RULES.select(act=value), {"None"}),
    Entry("select by point", lambda value: RULES.select(para=value), {"None", *WORDS}),
    Entry("select by bearer", lambda value: RULES.select(who=value), {"None", "a body", *MINISTRIES}),
    Entry("select by addressee", lambda value: RULES.select(to=value), {"None", "a body", *MINISTRIES}),
    Entry("select by day", lambda value: RULES.select(in_force_on=value), {"None", *DAYS}),
    Entry("changes", lambda value: RULES.changes(between=value)),
    Entry(
        "changes from",
        lambda value: RULES.changes(between=(value, DAY)),
        {"date.min", "the day before the calendar", "the first day"},
    ),
    Entry(
        "changes to",
        lambda value: RULES.changes(between=(DAY, value)),
        {"date.max", "the day after the calendar", "the last day"},
    ),
    Entry("the language of a rule", RULES["1037/24"].said),
    Entry("the language of its manner", RULES["1037/24"].manner),
    Entry("the language of a citation", RULES["1037/24"].cite.said),
    Entry("the language of a validity", RULES["1037/24"].in_force.said),
    Entry("the language of a count", RULES["1037/24"].deadline(DAY).explain),
    Entry("the language of its end", RULES["1037/24"].deadline(DAY).conclusion),
    Entry("the language of a question", QUESTIONS["Q1"].said),
    Entry("the language of a body", MFA.said),
    Entry("QUESTIONS[...]", QUESTIONS.__getitem__),
    Entry("a convention's answer", Convention.STANDARD.__getitem__),
    Entry("a reading of a question", QUESTIONS["Q1"].reading),
    *(Entry(f"a choice of {question}", partial(chosen, question)) for question in QUESTIONS),
    Entry("a convention from JSON", Convention.from_dict),
    Entry("its name", lambda value: Convention.from_dict({"name": value})),
    Entry("its choices", lambda value: Convention.from_dict({"name": "STRICT", "chosen": value}), {"no mapping"}),
    Entry("a choice of it", lambda value: Convention.from_dict({"name": "STRICT", "chosen": {"Q1": value}})),
    Entry("body()", body, MINISTRIES),
    Entry("plays", MFA.plays, {"a body"}),
    Entry("name_on", SUPREME_AUDIT_CHAMBER.name_on, DAYS),
    Entry("name_on of a body with one name", MFA.name_on, DAYS),
    Entry("title_on", ANNEXES["1037/annex-6"].title_on, DAYS),
    Entry("Body.role", lambda value: Body("X", role=value), {"True", "False"}),
    Entry("Body.until", lambda value: Body("X", until=value), {"None", *DAYS}),
    Entry("Body.short", lambda value: Body("X", short=value), {"None"}),
    Entry("Body.roles", lambda value: Body("X", roles=value), {"no list", "no tuple", "nothing to iterate"}),
    Entry("a role of a body", lambda value: Body("X", roles=(value,)), {"a body"}),
    Entry("a body of a mapping", Body.model_validate, {"a body"}),
]
IN_FORCE = RULES["1037/24"].in_force
# All that a book is made of beside its texts; all texts but that of point 46, sub-point 2, and a book of these.
PARTS_OF_A_BOOK = ("acts", "bodies", "events", "questions", "places", "unseen")
OTHER_TEXTS = tuple(text for rule in RULES for text in RULES.texts(rule.id) if text != RULES["1037/46(2)"])
WITHOUT_A_TEXT = RuleBook(OTHER_TEXTS, acts=RULES.acts.values(), questions=QUESTIONS.values(), unseen=RULES.gaps)
# a number of another class is taken for the plain number that it is
NUMBERS = {"an IntEnum", "an int of another class"}
ENTRIES += [
    Entry("QUESTIONS.touching", QUESTIONS.touching, WORDS),
    Entry("BODIES[...]", BODIES.__getitem__),
    Entry("ANNEXES[...]", ANNEXES.__getitem__),
    Entry("the slack of a row", schedule(ReplySent(on=DAY)).slack.__getitem__),
    Entry("in_force.on", IN_FORCE.on, DAYS),
    Entry("perhaps_on", IN_FORCE.perhaps_on, DAYS),
    Entry("a window of commencement", IN_FORCE.begins.holds, DAYS),
    Entry("the texts of a rule book", RuleBook, NOTHING_LISTED),
    Entry("a text of a rule book", book_of_a_text, {"a rule"}),
    *(Entry(f"the {part} of a rule book", partial(book_with, part), NOTHING_LISTED) for part in PARTS_OF_A_BOOK),
    *(
        Entry(f"one of the {part} of a rule book", partial(book_with_one, part), {"a body"} if part == "bodies" else ())
        for part in PARTS_OF_A_BOOK
    ),
    Entry("the texts that extend a rule book", RULES.extended, NOTHING_LISTED),
    Entry("a text that extends a rule book", lambda value: WITHOUT_A_TEXT.extended((value,)), {"a rule"}),
    Entry("the number of Within", lambda value: Within(value, WORKING_DAYS, of="receipt"), {"1", "2026", *NUMBERS}),
    Entry("the unit of Within", lambda value: Within(5, value, of="receipt")),
    Entry("the period of OncePer", OncePer),
    Entry("the dates of ByDate", ByDate),
    Entry("a month of ByDate", lambda value: ByDate([(value, 1)]), {"1", "an IntEnum"}),
    Entry("the default of AsSet", lambda value: AsSet("the plan", default=value), {"None"}),
    Entry("the day of a commencement", lambda value: Commencement(earliest=value, latest=value, act=ACT), DAYS | ISO),
    Entry("the act of a commencement", lambda value: Commencement(earliest=DAY, latest=DAY, act=value)),
    Entry("the signing of an act", lambda value: Act("1", Text.same("an act"), value, "U1"), DAYS | ISO),
    Entry("the beginning of a validity", lambda value: InForce(begins=value)),
    Entry("the place of a rule", lambda value: RULES["1037/24"].edition(cite=value)),
    Entry("the limit of a rule", lambda value: RULES["1037/24"].edition(limit=value)),
    Entry("the bearer of a rule", lambda value: RULES["1037/24"].edition(who=(value,)), {"a body", *MINISTRIES}),
    Entry("a copy of a rule", lambda value: RULES["1037/24"].model_copy(update=value), {"None", "no mapping"}),
    Entry(
        "a copy of a body",
        lambda value: Body("MINFIN").model_copy(update={"roles": value}),
        {"no list", "no tuple", "nothing to iterate"},
    ),
    Entry("the modality of a rule", lambda value: RULES["1037/24"].edition(modality=value)),
    Entry("an effect of a rule", lambda value: RULES["1037/24"].edition(effect=(value,))),
    Entry("a body made of nothing", lambda value: Body.model_construct(**{"code": value})),
]
for model, made in ((Rule, "a rule"), (Body, "a body"), (Within, ""), (Citation, ""), (Act, ""), (InForce, "")):
    name = model.__name__
    ENTRIES += [
        Entry(f"{name}.model_validate", model.model_validate, {made} - {""}),
        Entry(f"{name}.model_validate_json", model.model_validate_json),
        Entry(f"{name}.model_validate_strings", model.model_validate_strings),
    ]
# What can stand as a code: 200 printable letters at most, one of them no space.
CODES = {name for name, text in STRINGS.items() if text.strip() and text.isprintable() and len(text) <= 200} | {
    "a string of another class"
}
ENTRIES.append(Entry("Body.code", Body, CODES))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_each_value_is_the_right_one_or_is_refused_in_words(entry: Entry, tried: Counter[str]) -> None:
    tried[__name__] += swept(entry)


def _kinds_of_limit() -> Iterator[Rule]:
    """One rule for each kind of limit, unit and second start in the book."""
    seen = set()
    for rule in RULES:
        limit = rule.limit
        kind = (type(limit), getattr(limit, "unit", None), getattr(limit, "or_of", None))
        if kind not in seen:
            seen.add(kind)
            yield rule


KINDS = list(_kinds_of_limit())


@pytest.mark.parametrize("rule", KINDS, ids=lambda rule: f"{rule.id}, {rule.limit}")
def test_a_limit_is_counted_from_a_day_or_says_why_not(rule: Rule, tried: Counter[str]) -> None:
    for name, value in nonsense().items():
        for call in (rule.deadline, rule.limit.resolve, rule.limit.last_day):
            tried[__name__] += 1
            refused: KzcoordError | None = None
            try:
                call(value)
            except KzcoordError as error:
                refused = error
            if refused is not None:
                checked_message(refused)
                right = not isinstance(refused, (CalendarRangeError, NoTimeLimitError)) or name in DAYS
                assert right or not rule.limit.counted, f"{rule.id} of {name}: {refused}"
                assert name not in IN_CALENDAR or isinstance(refused, (CalendarRangeError, NoTimeLimitError))
            else:
                # None stands for an anchor that is not known yet, where a limit is asked and not a rule
                unknown = value is None and call == rule.limit.resolve
                assert unknown or name in IN_CALENDAR, f"{rule.id} of {name} was taken"


@pytest.mark.long
@pytest.mark.parametrize("rule", KINDS, ids=lambda rule: f"{rule.id}, {rule.limit}")
def test_a_year_a_calendar_a_convention_and_a_second_start_are_what_they_are(rule: Rule, tried: Counter[str]) -> None:
    dated = isinstance(rule.limit, (ByDate, OncePer))
    counted = {"a convention"} if rule.limit.counted else set()
    with_calendar = {"a calendar"} if rule.limit.counted else set()
    entries = [
        Entry("the year", rule.deadlines, {"2026"} if dated else ()),
        Entry("the year's calendar", lambda value: rule.deadlines(2026, value), {"a calendar"} if dated else ()),
        Entry(
            "the year's convention",
            lambda value: rule.deadlines(2026, KAZAKHSTAN, value),
            {"a convention"} if dated else (),
        ),
        Entry("the calendar", lambda value: rule.deadline(DAY, value), with_calendar),
        Entry("the convention", lambda value: rule.deadline(DAY, KAZAKHSTAN, value), counted),
        Entry("the limit's calendar", lambda value: rule.limit.resolve(DAY, value), {"a calendar"}),
        Entry("the limit's convention", lambda value: rule.limit.resolve(DAY, KAZAKHSTAN, value), {"a convention"}),
        Entry("the last day's calendar", lambda value: rule.limit.last_day(DAY, value), with_calendar),
        Entry("the last day's convention", lambda value: rule.limit.last_day(DAY, KAZAKHSTAN, value), counted),
        Entry("the language", rule.limit.said),
    ]
    if isinstance(rule.limit, AsSet):
        term = rule.limit
        entries.append(Entry("the term that was set", term.on, LAST_DAY))
        entries.append(Entry("its calendar", lambda value: term.on(DAY, value), {"a calendar"}))
    for entry in entries:
        if not dated and entry.name.startswith("the year") and not rule.limit.counted:
            continue
        for name, value in nonsense().items():
            tried[__name__] += 1
            refused: KzcoordError | None = None
            try:
                entry.call(value)
            except KzcoordError as error:
                refused = error
            assert (refused is None) == (name in entry.takes), f"{rule.id}, {entry.name} of {name}: {refused}"
            assert refused is None or checked_message(refused)
    two_starts = isinstance(rule.limit, Within) and rule.limit.or_of is not None
    for name, value in nonsense().items():
        tried[__name__] += 1
        refused = None
        try:
            rule.limit.resolve(DAY, or_anchor=value)
        except KzcoordError as error:
            refused = error
        right = value is None or (two_starts and name == "the first day")
        assert (refused is None) == right, f"{rule.id}, a second start of {name}: {refused}"
        assert refused is None or checked_message(refused)


@pytest.mark.long
def test_any_damaged_id_is_known_or_is_refused_with_ids_that_are(tried: Counter[str]) -> None:
    seeded = random.Random(14)
    alphabet = "0123456789/-.()abcdraft１СІM \n\x00"
    known = {rule.id for rule in RULES}
    for _ in range(1_000):
        text = seeded.choice(IDS)
        for _ in range(seeded.choice([1, 1, 2, 4])):
            spot = seeded.randrange(len(text) + 1)
            text = text[:spot] + seeded.choice(["", seeded.choice(alphabet)]) + text[spot + seeded.randrange(2) :]
        tried[__name__] += 1
        if text in known:
            assert RULES[text].id == text
            continue
        with pytest.raises(UnknownRuleError) as refused:
            RULES[text]
        told = checked_message(refused.value)
        assert repr(text) in told
        assert "nearest" in told or "that place has" in told or not any(rule.id == text for rule in RULES)


def called(text: str) -> set[str]:
    """The codes of the bodies that have this code or name, letters large or small, any white space for a space."""

    def plain(name: str) -> str:
        words = re.sub(r"\s+", " ", name.strip()).casefold()
        return re.sub(r"^the ", "", words)

    by_code = text.strip().upper().replace("-", "_")
    if by_code in BODIES:
        return {by_code}
    return {
        found.code
        for found in BODIES.values()
        for names in (found.name, found.short, found.abbreviations, *(former.name for former in found.other_names))
        if plain(text) in map(plain, names)
    }


@pytest.mark.parametrize("number", [120, pytest.param(600, marks=pytest.mark.long)])
def test_any_damaged_code_is_a_body_or_is_refused_with_codes_that_are(number: int, tried: Counter[str]) -> None:
    seeded = random.Random(786)
    for _ in range(number):
        text = seeded.choice(["MFA", "СІМ", "МИД", "СИМ", "GOVERNMENT_OFFICE", "ПӘ", "АП", "central-state-body"])
        spot = seeded.randrange(len(text))
        text = text[:spot] + seeded.choice(["", "С", "C", "И", "І", "I", " ", "\n", "_", "é"]) + text[spot + 1 :]
        tried[__name__] += 1
        try:
            found = body(text)
        except UnknownBodyError as error:
            told = checked_message(error)
            assert repr(text) in told
            assert "nearest" in told
            assert not called(text)
        else:
            assert called(text) == {found.code}


@pytest.mark.parametrize("field", ["name", "short", "abbreviations", "role", "roles", "until", "successor"])
def test_a_body_of_the_book_has_no_copy_with_another_field(field: str, tried: Counter[str]) -> None:
    """One code means one body: what differs from the body of the book is refused, however it is made."""
    other: dict[str, Any] = {
        "name": Text.same("x"),
        "short": Text.same("x"),
        "abbreviations": ("X",),
        "role": True,
        "roles": (),
        "until": DAY,
        "successor": "KNB",
    }
    assert getattr(MFA, field) != other[field]
    ways: list[Callable[[], Body]] = [lambda: MFA.model_copy(update={field: other[field]})]
    if other[field]:  # without roles and all else the code alone is given, which means the body of the book
        ways.append(lambda: Body("MFA", **{"name": None, field: other[field]}))
    for made in ways:
        tried[__name__] += 1
        with pytest.raises(DeclarationError) as refused:
            made()
        told = checked_message(refused.value)
        assert "MFA is the Ministry of Foreign Affairs, a body of the rule book" in told
        assert "give the code alone, or take another code" in told
    assert Body("MFA") == MFA == MFA.model_copy(update={field: getattr(MFA, field)})


def test_a_role_through_too_many_others_is_refused_before_anything_recurses(tried: Counter[str]) -> None:
    found = Body("X0", roles=(CENTRAL_STATE_BODY,))
    deepest = 0
    refused: KzcoordError | None = None
    while refused is None:
        try:
            found = Body(f"X{deepest + 1}", roles=(found,))
            deepest += 1
        except KzcoordError as error:
            refused = error
    assert "at most" in checked_message(refused)
    assert 5 <= deepest <= 100
    assert found.plays(CENTRAL_STATE_BODY)
    tried[__name__] += deepest


def test_every_sentence_is_there_in_three_languages_and_in_no_fourth(tried: Counter[str]) -> None:
    for rule in RULES:
        for lang in LANGUAGES:
            assert rule.said(lang)
            assert rule.limit.said(lang)
        for wrong in ("de", "EN", "kz", "", "en-US"):
            for say in (rule.said, rule.limit.said, rule.manner, rule.cite.said, rule.in_force.said):
                tried[__name__] += 1
                with pytest.raises(KzcoordError, match="en, ru, kk"):
                    say(wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", [rule for rule in KINDS if rule.limit.counted], ids=lambda rule: f"{rule.id}")
def test_a_day_of_another_class_is_counted_as_the_plain_day_that_it_is(rule: Rule, tried: Counter[str]) -> None:
    for day in (date(2026, 3, 18), date(2027, 5, 20), date(2027, 1, 31), date(2028, 12, 30)):
        found = rule.deadline(day)
        for other in other_days(day):
            tried[__name__] += 1
            again = rule.deadline(other)
            assert again == found
            assert [type(told) for told in (again.anchor, again.by, again.safe_by)] == [date] * 3
            assert rule.limit.last_day(other) == rule.limit.last_day(day)
            assert rule.in_force.on(other) == rule.in_force.on(day)
            if isinstance(rule.limit, Within) and rule.limit.or_of is not None:
                second = rule.limit.resolve(day, or_anchor=other)
                assert second == rule.limit.resolve(day, or_anchor=day)
                assert type(second.other_anchor) is date
            if isinstance(rule.limit, AsSet):
                assert rule.limit.on(other) == rule.limit.on(day)


def test_a_table_is_a_mapping_although_it_refuses_in_words() -> None:
    for table in (BODIES, ANNEXES, QUESTIONS):
        assert table.get("no such id") is None
        assert table.get("no such id", MFA) is MFA
        assert [] not in table  # type: ignore[comparison-overlap]
        with pytest.raises(KeyError):
            table["no such id"]
    with pytest.raises(UnknownBodyError, match="the nearest are MFA"):
        BODIES["MFAA"]
