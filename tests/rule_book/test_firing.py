"""Every text fires for every event that it answers, on the days of its law, and for no other."""

from datetime import date
from functools import cache

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    KAZAKHSTAN,
    QUESTIONS,
    RULES,
    Body,
    CalendarYear,
    Convention,
    Event,
    Modality,
    Obligation,
    Rule,
    schedule,
)
from kzcoord.law import Condition, Exemption, NoteKind, SetAside
from kzcoord.limits import CALENDAR_DAYS, ByDate, NoLimit, OncePer

from . import ALL_TEXTS, DAY, EACH_TEXT
from .cases import YEARS, each_case, kinds_of, middle_of

# Continuing duties, and provisions that take bodies or spheres out of others: no event triggers them. An
# intergovernmental event notes 19.2, which tells the Government to make rules of its own.
NEVER = {
    "1037-decree/2", "1037/1", "1037/19.2", "1037/42.2", "1037/43", "1037/45(1)", "1037/45(2)",
    "1037/45(3)", "1037/45(5)", "1037/46(1)", "1037/47", "1037/50.1", "1037/50.2", "1037/50.3",
    "1082/2a", "1082/2b", "1082/11", "1082/17",
    "421-draft/3.1", "421-draft/3.2", "421-draft/4", "421-draft/6(1)", "421-draft/6(2)", "421-draft/6(3)",
    "421-draft/6(4)", "421-draft/6(5)", "421-draft/6(7)", "421-draft/7.1(1)", "421-draft/7.2", "421-draft/8.3",
    "421-draft/9.2",
}  # fmt: skip
# 42.1 leaves the Commission and the WTO to others: their events only note that it does not reach them.
EXCEPTED = ("1037/42.1",)
STANDARD = Convention.STANDARD


def met(condition: Condition, event: Event, convention: Convention) -> bool:
    """Whether an event meets a condition, worked out apart from the library."""
    if condition.only_under is not None and convention[condition.only_under] != condition.reading:
        return False
    if condition.waived_by is not None and convention[condition.waived_by] == condition.reading:
        return True
    value = getattr(event, condition.field)
    if condition.within is not None:
        if value is None or event.day is None:
            return False
        if condition.within.unit is CALENDAR_DAYS:
            return bool((value - event.day).days <= condition.within.n)
        return KAZAKHSTAN.count_working_days(event.day, value) <= condition.within.n
    if condition.late_for is not None:
        (month, day) = {"1082/4": (9, 25)}[condition.late_for]
        late = value > KAZAKHSTAN.roll_forward(date(value.year, month, day))
        return late is condition.equals
    return bool((value.code if isinstance(value, Body) else value) == condition.equals)


def answered(text: Rule, event: Event, convention: Convention) -> bool:
    """Whether a text answers an event: one of its alternatives holds and no field of the event takes it out."""
    if not any(
        all(met(condition, event, convention) for condition in when.conditions)
        for when in text.when
        if when.event is type(event)
    ):
        return False
    for aside in text.exceptions:
        if isinstance(aside, SetAside) or aside.field is None:
            continue
        if aside.question is not None and convention[aside.question] != aside.reading:
            continue
        value = getattr(event, aside.field, None)
        said = value in aside.values if aside.values else bool(value)
        by = RULES.texts(aside.by)
        if said and (text.in_force.never or (event.day and any(found.in_force.on(event.day) for found in by))):
            return False
    return True


#: The conventions under which a condition or an exemption that is disputed falls the other way too.
OTHER_READINGS = [
    STANDARD.choose(**{question: reading.name})
    for question in sorted(
        {
            question
            for text in ALL_TEXTS
            for when in text.when
            for condition in when.conditions
            for question in (condition.waived_by, condition.only_under)
            if question is not None
        }
        | {aside.question for text in ALL_TEXTS for aside in text.exceptions if aside.question is not None}
    )
    for reading in QUESTIONS[question].readings
    if reading.counted
]


@EACH_TEXT
def test_a_text_without_an_event_is_a_continuing_duty(text: Rule) -> None:
    assert (text.id in NEVER) is (text.when == ())
    if text.when == ():
        assert text.modality is Modality.STANDING
        assert isinstance(text.limit, NoLimit)
        assert text.follows is text.or_follows is text.sets is None
        if text is RULES[text.id] and text.in_force.ends is None and not text.in_force.never:
            assert all(text in RULES.standing(bearer) for bearer in text.who)


@pytest.mark.long
@EACH_TEXT
def test_every_text_fires_in_the_middle_of_its_time_for_every_event_that_it_answers_and_for_no_other(
    text: Rule,
) -> None:
    for kind in kinds_of(text):
        if kind == "calendar-year":
            continue  # below: each date of a year has its own law
        fired = set()
        for convention in (STANDARD, *OTHER_READINGS):
            for event in each_case(text, kind, middle_of(text)):
                plan = schedule(event, include_drafts=text.in_force.never, convention=convention)
                rows = {row.id: row.rule for row in plan}
                assert (text.id in rows) is answered(text, event, convention), f"{event} {convention}"
                if text.id in rows:
                    assert rows[text.id] is text
                    fired |= {
                        when
                        for when in text.when
                        if when.kind == kind and all(met(found, event, convention) for found in when.conditions)
                    }
        # none of the alternatives is idle
        assert fired == {when for when in text.when if when.kind == kind and text.id not in EXCEPTED}


@pytest.mark.parametrize("rule_id", EXCEPTED)
def test_a_rule_that_its_own_exception_takes_away_is_told_in_a_note(rule_id: str) -> None:
    rule = RULES[rule_id]
    for kind in kinds_of(rule):
        cases = [event for event in each_case(rule, kind, middle_of(rule)) if not answered(rule, event, STANDARD)]
        told = [
            [note.provision for note in schedule(event).notes if note.kind is NoteKind.EXEMPTION] for event in cases
        ]
        assert any(rule_id in provisions for provisions in told)


@EACH_TEXT
def test_no_text_fires_before_its_first_day_or_on_its_last(text: Rule) -> None:
    for kind in kinds_of(text):
        if kind == "calendar-year":
            continue
        bounds = [text.in_force.begins.earliest - DAY] if not text.in_force.never else [date(2015, 6, 8)]
        bounds += [] if text.in_force.ends is None else [text.in_force.ends.latest]
        for day in bounds:
            for event in each_case(text, kind, middle_of(text)):
                assert all(row.rule is not text for row in schedule(event, law_on=day))


@cache
def year_of(year: int) -> tuple[Obligation, ...]:
    return tuple(schedule(CalendarYear(year), include_drafts=True))


OF_A_YEAR = [text for text in ALL_TEXTS if "calendar-year" in kinds_of(text)]


@pytest.mark.parametrize("text", OF_A_YEAR, ids=lambda text: f"{text.id} of {text.in_force.begins.earliest.year}")
def test_every_yearly_text_fires_on_each_of_its_dates_on_which_it_is_in_force_and_on_no_other(text: Rule) -> None:
    fired = 0
    for year in YEARS:
        rows = [row for row in year_of(year) if row.rule is text]
        if isinstance(text.limit, (ByDate, OncePer)):
            expected = [
                (f"{text.id}@{day}", day)
                for day in text.limit.nominal_days(year)
                if text.in_force.never or text.in_force.on(day)
            ]
            assert [(row.id, row.nominal) for row in rows] == expected
        elif text.id == "1037-decree/3":
            assert [(row.id, row.nominal) for row in rows] == ([(text.id, None)] if year == 2010 else [])
        else:
            # it goes with the dated duty that it leads to, or else with the one that it follows
            beside = [*(rule.id for rule in RULES if text.id in rule.links), text.follows]
            dated = [row.nominal for found in beside for row in year_of(year) if row.rule.id == found and row.nominal]
            expected_rows = [text.id] if dated and text.in_force.on(dated[0]) else []
            assert [row.id for row in rows] == expected_rows
        fired += len(rows)
    assert fired


@EACH_TEXT
def test_a_draft_is_shown_only_when_drafts_are_asked_for(text: Rule) -> None:
    if not text.in_force.never:
        return
    for kind in kinds_of(text):
        for event in each_case(text, kind, date(2026, 6, 10)):
            assert not any(row.rule.in_force.never for row in schedule(event))
            plan = schedule(event, include_drafts=True)
            drafts = {row.id for row in plan if row.rule.in_force.never}
            assert (NoteKind.DRAFT in {note.kind for note in plan.notes}) is bool(drafts)
            assert [row for row in plan if row.id not in drafts] == list(schedule(event))


@EACH_TEXT
def test_a_body_that_a_provision_takes_out_owes_nothing_and_the_note_names_the_provision(text: Rule) -> None:
    takes_out = [aside for aside in text.exceptions if isinstance(aside, Exemption) and aside.bodies]
    for kind in kinds_of(text):
        day = middle_of(text)
        cases = list(each_case(text, kind, day))
        event = next((found for found in cases if answered(text, found, STANDARD)), cases[0])
        for exemption in takes_out:
            by = next(found for found in RULES.texts(exemption.by) if found.in_force.on(day))
            for bearer in (*by.who, Body("ONE OF THEM", roles=by.who)):
                plan = schedule(event.model_copy(update={"acting_body": bearer}))
                assert text.id not in [row.rule.id for row in plan]
                assert exemption.by in [note.provision for note in plan.notes if note.kind is NoteKind.EXEMPTION]
        if takes_out and text.id not in EXCEPTED:
            ministry = Body("A MINISTRY", roles=(CENTRAL_STATE_BODY,))
            plan = schedule(event.model_copy(update={"acting_body": ministry}))
            assert text.id in [row.rule.id for row in plan]
            assert NoteKind.EXEMPTION not in {note.kind for note in plan.notes}
