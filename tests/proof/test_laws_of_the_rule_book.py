"""Laws of what is in force: texts in time, what answers an event, who is bound and who is not."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import find, given
from hypothesis import strategies as st

from kzcoord import (
    CALENDAR_DAYS,
    KAZAKHSTAN,
    RULES,
    WORKING_DAYS,
    Before,
    ByDate,
    Convention,
    Event,
    Modality,
    Rule,
    Schedule,
    schedule,
)
from kzcoord.law import NoteKind
from kzcoord.testing import conventions, days, events, events_of
from kzcoord.text import LANGUAGES

from .seeking import SEARCH, draws

ONE = timedelta(days=1)
TEXTS = [text for rule in RULES for text in RULES.texts(rule.id)]
ENDS = [end for text in TEXTS for end in (text.in_force.begins, text.in_force.ends) if end is not None]
#: The days on which a text begins or ends, and the days beside them: nothing changes on any other.
TURNING = sorted(
    {end.earliest + n * ONE for end in ENDS for n in (-1, 0, 1) if end.earliest <= KAZAKHSTAN.last}
    | {end.latest + n * ONE for end in ENDS for n in (-1, 0, 1) if end.latest <= KAZAKHSTAN.last}
)
turning = st.sampled_from(TURNING) | days(first=date(2010, 1, 2))


def test_texts_of_one_rule_never_overlap() -> None:
    """On any day at most one text of a norm is in force."""
    for rule in RULES:
        for day in TURNING:
            assert sum(text.in_force.on(day) for text in RULES.texts(rule.id)) <= 1, f"{rule.id} on {day}"


def test_a_hole_between_texts_is_a_gap_that_is_told() -> None:
    """From the first to the last text of a norm a day has a text, or the book says that it was not seen."""
    for rule in RULES:
        texts = RULES.texts(rule.id)
        last = texts[-1].in_force.ends
        for day in TURNING:
            inside = texts[0].in_force.begins.earliest <= day and (last is None or day < last.earliest)
            seen, unseen = any(text.in_force.on(day) for text in texts), RULES.unseen(rule.id, day) is not None
            if inside and not rule.in_force.never:
                assert seen != unseen, f"{rule.id} on {day}"


@draws(200)
@given(turning)
def test_the_law_of_two_days_differs_by_the_changes_between_them(day: date) -> None:
    """What is in force today and was not yesterday, or the reverse, is what changes() tells of today.

    A text that no other follows stands to the last day of the window of its end.
    """
    before, now = ({rule.id: rule for rule in RULES.in_force(on)} for on in (day - ONE, day))
    differing = {rule_id for rule_id in before.keys() | now.keys() if before.get(rule_id) is not now.get(rule_id)}
    told = RULES.changes(between=(day, day))
    days = {change.rule: change.on.latest if change.kind == "ended" else change.on.earliest for change in told}
    assert {rule_id for rule_id, from_when in days.items() if from_when == day} == differing


@draws(100)
@given(st.tuples(turning, turning, turning))
def test_changes_of_two_stretches_are_those_of_both(three: tuple[date, date, date]) -> None:
    """What changed from a to c changed up to b or after it; a change known as a window may be told of both."""
    a, b, c = sorted(three)
    whole = RULES.changes(between=(a, c))
    parts = [*RULES.changes(between=(a, b)), *(RULES.changes(between=(b + ONE, c)) if b < c else ())]
    assert set(whole) == set(parts)
    windows = {change for change in whole if change.on.earliest != change.on.latest}
    assert len(parts) - len(whole) <= len(windows)


# -- what answers what --------------------------------------------------------------------------------------------

FIRING = [(text, kind) for text in TEXTS for kind in dict.fromkeys(when.kind for when in text.when)]


def answers(text: Rule, found: Schedule) -> bool:
    if any(row.rule is text for row in found):
        return True
    told = [note.values[1].split(", ") for note in found.notes if note.kind is NoteKind.EXEMPTION]
    return text.modality is Modality.STANDING and any(text.id in ids for ids in told)


@pytest.mark.long
@pytest.mark.parametrize(
    ("text", "kind"), FIRING, ids=[f"{text.id} since {text.in_force.begins.earliest} {kind}" for text, kind in FIRING]
)
def test_every_rule_can_fire(text: Rule, kind: str) -> None:
    """Each text answers some event of each kind that it names, at a time when it was in force.

    A standing duty may answer by being taken away: 42, part 1, is told where its own exceptions apply.
    """
    begins, ends = text.in_force.begins.earliest, text.in_force.ends
    first = date(2024, 1, 1) if text.in_force.never else max(begins, date(2010, 8, 12))
    last = date(2030, 1, 1) if ends is None else ends.earliest + timedelta(days=120)
    found = find(
        events_of(kind, first=first, last=last),
        lambda event: answers(text, schedule(event, include_drafts=True)),
        settings=SEARCH,
    )
    assert found.kind == kind


def test_a_rule_that_answers_no_event_is_a_standing_one() -> None:
    """A norm that no event calls for is a continuing duty; while it is in force its bearers find it among theirs."""
    for rule in RULES:
        if not any(text.when for text in RULES.texts(rule.id)):
            assert rule.modality is Modality.STANDING
            for bearer in rule.who:
                binds = rule.in_force.ends is None and not rule.in_force.never
                assert (rule in RULES.standing(bearer)) == binds


WHY_NOT = (NoteKind.NOT_IN_FORCE, NoteKind.GAP, NoteKind.EXEMPTION, NoteKind.CONDITIONS)
IDS = {rule.id for rule in RULES}


@draws(300)
@given(events())
def test_every_event_fires_a_rule_or_is_told_the_provision_why_not(event: Event) -> None:
    """A schedule without rows names the points why: not in force, not encoded, taking away, or with conditions unmet.

    An act alone is no answer: the note names its points, and says them in each language.
    """
    found = schedule(event)
    if len(found):
        return
    why = [note for note in found.notes if note.kind in WHY_NOT]
    assert why, f"{event} has no row, and no note says why"
    for note in why:
        told = note.values[0].split(", ") if note.kind is NoteKind.CONDITIONS else [note.provision]
        assert set(told) <= IDS, f"no provision in the note: {note}"
        for lang in LANGUAGES:
            assert told[0] in note.said(lang) or note.provision == "1037/19.2"


def nominal(limit: Before, event_day: date) -> date:
    """The day so many units before another, whatever kind of day it is; of a shorter month its last."""
    if limit.unit is WORKING_DAYS:
        return KAZAKHSTAN.add_working_days(event_day, -limit.n)
    if limit.unit is CALENDAR_DAYS:
        return event_day - limit.n * ONE
    months = event_day.year * 12 + event_day.month - 1 - limit.n
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(event_day.day, monthrange(year, month)[1]))


@draws(400)
@given(events(), conventions(leave=("Q11",)))
def test_a_row_stands_under_the_text_of_its_own_day(event: Event, convention: Convention) -> None:
    """The law of a forward limit is that of its trigger, of a backward one or a fixed date that of its last day."""
    for row in schedule(event, convention=convention):
        limit, in_force = row.rule.limit, row.rule.in_force
        day = event.anchor_day(limit.anchor or "")
        if isinstance(limit, ByDate):
            day = row.deadline.anchor
        elif row.nominal is not None:
            day = row.nominal
        elif isinstance(limit, Before) and day is not None:
            day = nominal(limit, day)
        if day is not None:
            assert in_force.perhaps_on(day), f"{row.id} of {day} stands under a text in force {in_force.said()}"


@draws(200)
@given(events(first=date(2026, 3, 1), last=date(2040, 6, 30)), conventions(leave=("Q11",)))
def test_the_law_of_an_event_s_own_day_is_the_law_that_answers_it(event: Event, convention: Convention) -> None:
    """Long after every change of the law its day makes no difference, to what is owed and to what is told of it."""
    if event.day is not None:
        found, again = (schedule(event, convention=convention, law_on=day) for day in (None, event.day))
        assert list(again) == list(found)
        assert again.notes == found.notes


#: The kinds of which some texts have ended for good.
ended = st.one_of([events_of(kind) for kind in ("treaty-concept-received", "treaty-outside-plan", "plans-agreed")])


@draws(300)
@given(ended | events(), turning, turning, conventions(leave=("Q11",)))
def test_conditions_are_blamed_only_where_a_text_with_conditions_is_in_force(
    event: Event, law_on: date, other: date, convention: Convention
) -> None:
    """What answers an event under the law of another day was not in force, unless a text of it was: so it is told."""
    told = schedule(event, law_on=law_on, convention=convention).notes
    blamed = {rule_id for note in told if note.kind is NoteKind.CONDITIONS for rule_id in note.values[0].split(", ")}
    for row in schedule(event, law_on=other, convention=convention):
        if row.rule.id in blamed:
            assert any(text.in_force.on(law_on) for text in RULES.texts(row.rule.id)), f"{row.id} on {law_on}"
