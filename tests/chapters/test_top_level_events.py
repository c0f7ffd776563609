"""Decree 1037, chapter 3, points 18 to 29-1: preparing events with the President.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the
count and a day in square brackets is not worked. The safe date of a limit before the event leaves the whole
number of units between (one working day, or for months and calendar days one day, further back); the safe
date of a limit "from the day of" counts that day as the first; "after" and "exactly" leave only one date.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    Convention,
    EditionGap,
    IntergovernmentalEvent,
    InvalidEventError,
    MaterialsRequestReceived,
    MaterialsReturned,
    Modality,
    NoTimeLimitError,
    Obligation,
    Schedule,
    Status,
    TopLevelEvent,
    schedule,
)
from kzcoord.bodies import (
    DEPUTY_PRIME_MINISTER,
    FOREIGN_SIDE,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    ORGANIZATION,
    PERSON_AUTHORIZED_BY_PRESIDENT,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ASSISTANT,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    Body,
)
from kzcoord.law import NoteKind

MONTHS = {
    2: "February",
    3: "March",
    4: "April",
    5: "May",
    7: "July",
    8: "August",
    11: "November",
    12: "December",
}
BODIES_AND_ORGANIZATIONS = (INTERESTED_BODY, INTERESTED_ORGANIZATION)


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def names(text: str, day: date) -> bool:
    return day.isoformat() in text or f"{day.day} {MONTHS[day.month]} {day.year}" in text


def order(plan: Schedule, *ids: str) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan if row.id.removeprefix("1037/") in ids]


def ids(plan: Schedule) -> set[str]:
    return {row.id for row in plan}


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


# The events that most tests use.
JUNE_2026 = TopLevelEvent(starts=date(2026, 6, 10), ends=date(2026, 6, 12))  # Wed to Fri
MAY_2026 = TopLevelEvent(starts=date(2026, 5, 21))  # Thu
JUNE_2024 = TopLevelEvent(starts=date(2024, 6, 3))  # Mon
MAY_2027 = TopLevelEvent(starts=date(2027, 5, 20))  # Thu
ROUTE = [JUNE_2026, MAY_2026, JUNE_2024, MAY_2027]
ROUTE_NAMES = ["June 2026", "May 2026", "June 2024", "May 2027"]


# -- 22: at least two months before ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("starts", "by", "safe_by"),
    [
        pytest.param(date(2026, 6, 10), date(2026, 4, 10), date(2026, 4, 9), id="two plain working days"),
        # 21 March 2026 is Sat of Nauryz: 20 Fri; safe: 20 Fri is one day further back already
        pytest.param(date(2026, 5, 21), date(2026, 3, 20), date(2026, 3, 20), id="falls on Nauryz"),
        # 23 March 2026 is Mon of Nauryz: [23, 22, 21] 20 Fri; safe: 22 Sun, so 20 Fri
        pytest.param(date(2026, 5, 23), date(2026, 3, 20), date(2026, 3, 20), id="falls on 23 March"),
        # 25 March 2026 is carried: [25, 24, 23, 22, 21] 20 Fri
        pytest.param(date(2026, 5, 25), date(2026, 3, 20), date(2026, 3, 20), id="falls on a carried day"),
        # 20 March 2027 is a plain Sat: 19 Fri; safe: 19 Fri
        pytest.param(date(2027, 5, 20), date(2027, 3, 19), date(2027, 3, 19), id="falls on a Saturday"),
        # Sat 4 May 2024 was worked; safe Fri 3 May
        pytest.param(date(2024, 7, 4), date(2024, 5, 4), date(2024, 5, 3), id="falls on a worked Saturday"),
        # 1 Jan 2026 is a holiday: Wed 31 Dec 2025; safe: 31 Dec
        pytest.param(date(2026, 3, 1), date(2025, 12, 31), date(2025, 12, 31), id="falls on New Year"),
        # no 30 February: its last day; 2025 Fri 28, safe Thu 27; 2024 Thu 29, safe Wed 28
        pytest.param(date(2025, 4, 30), date(2025, 2, 28), date(2025, 2, 27), id="no such day in February"),
        pytest.param(date(2024, 4, 30), date(2024, 2, 29), date(2024, 2, 28), id="in a leap year"),
        # 2026: Sat 28 Feb is the last day of the month: Fri 27; safe: Fri 27
        pytest.param(date(2026, 4, 30), date(2026, 2, 27), date(2026, 2, 27), id="month end on a Saturday"),
    ],
)
def test_the_request_goes_out_at_least_two_months_before(starts: date, by: date, safe_by: date) -> None:
    row = schedule(TopLevelEvent(starts=starts))["1037/22"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to, row.projected) == ((MFA,), BODIES_AND_ORGANIZATIONS, False)


# -- 23: twenty calendar days from the arrival of the request, or the term of the Administration -----------


@pytest.mark.parametrize(
    ("event", "by", "safe_by"),
    [
        # from Fri 10 April 2026: 30 April; safe from Thu 9 April: 28 April
        (JUNE_2026, date(2026, 4, 30), date(2026, 4, 28)),
        # from Fri 20 March 2026, safe too: 9 April; safe 8 April
        (MAY_2026, date(2026, 4, 9), date(2026, 4, 8)),
        # from Wed 3 April 2024: 23 April; safe from Tue 2 April: Sun 21, back to Fri 19 April
        (JUNE_2024, date(2024, 4, 23), date(2024, 4, 19)),
        # from Fri 19 March 2027, safe too: 8 April; safe 7 April
        (MAY_2027, date(2027, 4, 8), date(2027, 4, 7)),
    ],
    ids=ROUTE_NAMES,
)
def test_the_answer_to_the_request_is_projected_from_the_last_day_of_the_request(
    event: TopLevelEvent, by: date, safe_by: date
) -> None:
    row = schedule(event)["1037/23.1"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to, row.projected) == (BODIES_AND_ORGANIZATIONS, (MFA,), True)


@pytest.mark.parametrize(
    ("on", "by", "safe_by"),
    [
        # Mon 2 March 2026 + 20 = Sun 22 [22, 23 Nauryz; 24, 25 carried] 26 Thu
        # safe + 19 = Sat 21, back to Fri 20
        pytest.param(date(2026, 3, 2), date(2026, 3, 26), date(2026, 3, 20), id="ends in Nauryz"),
        # Mon 15 April 2024 + 20 = Sun 5 May, so Mon 6; safe + 19 = Sat 4 May, worked
        pytest.param(date(2024, 4, 15), date(2024, 5, 6), date(2024, 5, 4), id="ends on a Sunday"),
        # Sun 1 June 2025 + 20 = Sat 21, so Mon 23; safe + 19 = Fri 20: a Sunday is a calendar day and counts
        pytest.param(date(2025, 6, 1), date(2025, 6, 23), date(2025, 6, 20), id="arrives on a Sunday"),
        # Thu 7 May 2026 + 20 = Wed 27, Kurban Ait, so Thu 28; safe + 19 = Tue 26
        pytest.param(date(2026, 5, 7), date(2026, 5, 28), date(2026, 5, 26), id="ends on Kurban Ait"),
        # Fri 10 April 2026 + 20 = Thu 30; safe Wed 29
        pytest.param(date(2026, 4, 10), date(2026, 4, 30), date(2026, 4, 29), id="ends on a working day"),
    ],
)
def test_twenty_calendar_days_run_from_the_arrival_of_the_request(on: date, by: date, safe_by: date) -> None:
    plan = schedule(MaterialsRequestReceived(on=on))
    assert {row.id for row in plan} == {"1037/23.1", "1037/23.2"}
    assert dates(plan["1037/23.1"]) == (by, safe_by)
    assert not plan["1037/23.1"].projected


@pytest.mark.parametrize(
    ("due", "by"),
    [
        pytest.param(date(2026, 3, 10), date(2026, 3, 10), id="a shorter term"),
        pytest.param(date(2026, 4, 15), date(2026, 4, 15), id="a longer term"),
        # Mon 9 March 2026 is carried from Sun 8: back to Fri 6
        pytest.param(date(2026, 3, 9), date(2026, 3, 6), id="a carried day goes back"),
        # Sun 22 March 2026 of Nauryz: back to Fri 20
        pytest.param(date(2026, 3, 22), date(2026, 3, 20), id="a holiday goes back"),
    ],
)
def test_another_term_of_the_administration_replaces_the_twenty_days_and_is_never_moved_forward(
    due: date, by: date
) -> None:
    row = schedule(MaterialsRequestReceived(on=date(2026, 3, 2), due_set_by_pa=due))["1037/23.1"]
    assert dates(row) == (by, by)
    row = schedule(TopLevelEvent(starts=date(2026, 5, 21), materials_due=due))["1037/23.1"]
    assert (dates(row), row.projected) == ((by, by), False)


def test_a_term_of_the_administration_before_the_request_or_after_the_event_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="due_set_by_pa"):
        MaterialsRequestReceived(on=date(2026, 3, 2), due_set_by_pa=date(2026, 3, 1))
    with pytest.raises(InvalidEventError, match="materials_due"):
        TopLevelEvent(starts=date(2026, 5, 21), materials_due=date(2026, 5, 22))


def test_the_head_or_the_supervising_deputy_initials_every_sheet_of_the_talking_points() -> None:
    for event in (JUNE_2026, MaterialsRequestReceived(on=date(2026, 3, 2))):
        row = schedule(event)["1037/23.2"]
        assert dates(row) == (None, None)
        assert "talking points" in row.what
        assert "every sheet" in row.what
        assert "deputy head" in str(row.rule)
    # the initials are of use only as long as the papers can still be sent: 23.1 is due on 30 April
    assert schedule(JUNE_2026)["1037/23.2"].latest_useful == date(2026, 4, 30)


@pytest.mark.parametrize(
    ("on", "by", "safe_by"),
    [
        # 20(1) [21-23 Nauryz; 24, 25 carried] 26(2) 27(3); safe: 19(1) 20(2) 26(3)
        pytest.param(date(2026, 3, 19), date(2026, 3, 27), date(2026, 3, 26), id="over Nauryz 2026"),
        # [7] 8(1) [9, 10, 11] 12(2) 13(3); safe: 6(1) 8(2) 12(3)
        pytest.param(date(2025, 5, 6), date(2025, 5, 13), date(2025, 5, 12), id="May holidays 2025"),
        # Fri 9 May 2025, a holiday: 12(1) 13(2) 14(3) in both readings
        pytest.param(date(2025, 5, 9), date(2025, 5, 14), date(2025, 5, 14), id="returned on a holiday"),
        # Fri 3 May 2024: Sat 4 worked(1) 6(2) [7-9] 10(3); safe: 3(1) 4(2) 6(3)
        pytest.param(date(2024, 5, 3), date(2024, 5, 10), date(2024, 5, 6), id="over a worked Saturday"),
    ],
)
def test_returned_material_is_reworked_within_three_working_days_whose_start_is_not_stated(
    on: date, by: date, safe_by: date
) -> None:
    plan = schedule(MaterialsReturned(on=on))
    assert [row.id for row in plan] == ["1037/23.3b"]
    assert (dates(plan[0]), plan[0].to) == ((by, safe_by), (MFA,))
    assert plan[0].who == BODIES_AND_ORGANIZATIONS
    assert "Q7" in [question.id for question in plan[0].open_questions]


def test_whether_anything_is_returned_is_not_known_beforehand() -> None:
    plan = schedule(JUNE_2026)
    right, duty = plan["1037/23.3a"], plan["1037/23.3b"]
    assert dates(right) == dates(duty) == (None, None)
    assert right.condition is not None
    assert "poor quality" in right.condition.en
    assert duty.condition is not None
    assert "returned" in duty.condition.en


def test_the_mfa_may_return_poor_material_and_then_it_is_reworked() -> None:
    right = schedule(JUNE_2026)["1037/23.3a"]
    assert (right.modality, right.who, right.to) == (Modality.PERMISSION, (MFA,), BODIES_AND_ORGANIZATIONS)
    # a right without a term is never overdue
    assert right.status(date(2026, 6, 30)) is Status.OPEN
    # returned on Tue 5 May 2026: 6(1) [7] 8(2) [9, 10, 11 carried] 12(3); safe: 5(1) 6(2) 8(3)
    duty = schedule(JUNE_2026, done={"1037/23.3a": date(2026, 5, 5)})["1037/23.3b"]
    assert (dates(duty), duty.projected) == ((date(2026, 5, 12), date(2026, 5, 8)), False)
    assert (duty.modality, duty.who, duty.to) == (Modality.OBLIGATION, BODIES_AND_ORGANIZATIONS, (MFA,))


# -- 24 to 26-1: the concept, the meetings, the package ----------------------------------------------------


@pytest.mark.parametrize(
    ("event", "by", "safe_by"),
    [
        # 10 June - 30 = Mon 11 May 2026, carried [11, 10, 9] Fri 8; safe: - 31 = Sun 10, Fri 8
        (JUNE_2026, date(2026, 5, 8), date(2026, 5, 8)),
        # 21 May - 30 = Tue 21 April 2026; safe Mon 20
        (MAY_2026, date(2026, 4, 21), date(2026, 4, 20)),
        # 3 June - 30 = Sat 4 May 2024, worked; safe Fri 3 May
        (JUNE_2024, date(2024, 5, 4), date(2024, 5, 3)),
        # 20 May - 30 = Tue 20 April 2027; safe Mon 19
        (MAY_2027, date(2027, 4, 20), date(2027, 4, 19)),
    ],
    ids=ROUTE_NAMES,
)
def test_the_concept_is_submitted_at_least_thirty_calendar_days_before_the_event(
    event: TopLevelEvent, by: date, safe_by: date
) -> None:
    row = schedule(event)["1037/24"]
    assert (dates(row), row.projected) == ((by, safe_by), False)


def test_the_concept_goes_to_the_president_through_the_administration_signed_by_the_minister() -> None:
    row = schedule(JUNE_2026)["1037/24"]
    assert (row.who, row.to, row.via) == ((MFA,), (PRESIDENT,), PRESIDENTIAL_ADMINISTRATION)
    assert "Minister of Foreign Affairs" in row.signed_by
    assert row.condition is not None
    assert "treaties" in row.condition.en


@pytest.mark.parametrize(
    ("event", "on", "safe_on"),
    [
        # before Fri 8 May 2026: [7 holiday] Wed 6; the concept is safe on that Friday too
        (JUNE_2026, date(2026, 5, 6), date(2026, 5, 6)),
        # before Tue 21 April 2026: Mon 20; safe before Mon 20: Fri 17
        (MAY_2026, date(2026, 4, 20), date(2026, 4, 17)),
        # before the worked Sat 4 May 2024: Fri 3; safe before Fri 3: Thu 2
        (JUNE_2024, date(2024, 5, 3), date(2024, 5, 2)),
        # before Tue 20 April 2027: Mon 19; safe before Mon 19: Fri 16
        (MAY_2027, date(2027, 4, 19), date(2027, 4, 16)),
    ],
    ids=ROUTE_NAMES,
)
def test_the_government_meets_exactly_one_working_day_before_the_concept_is_submitted(
    event: TopLevelEvent, on: date, safe_on: date
) -> None:
    row = schedule(event)["1037/25.1"]
    assert (dates(row), row.projected) == ((on, safe_on), True)
    assert row.who == (GOVERNMENT,)


@pytest.mark.parametrize(
    ("event", "on", "safe_on"),
    [
        # before Tue 19 May 2026: Mon 18(1) [17, 16] Fri 15(2); safe before Mon 18: Fri 15(1) Thu 14(2)
        (JUNE_2026, date(2026, 5, 15), date(2026, 5, 14)),
        # before Mon 27 April 2026: Fri 24(1) Thu 23(2); safe before Fri 24: Thu 23(1) Wed 22(2)
        (MAY_2026, date(2026, 4, 23), date(2026, 4, 22)),
        # before Mon 13 May 2024: Fri 10(1) [9, 8, 7] Mon 6(2); safe before Fri 10: Mon 6(1) [5] Sat 4, worked(2)
        (JUNE_2024, date(2024, 5, 6), date(2024, 5, 4)),
        # before Mon 26 April 2027: Fri 23(1) Thu 22(2); safe before Fri 23: Thu 22(1) Wed 21(2)
        (MAY_2027, date(2027, 4, 22), date(2027, 4, 21)),
    ],
    ids=ROUTE_NAMES,
)
def test_the_government_meets_again_exactly_two_working_days_before_the_package_is_submitted(
    event: TopLevelEvent, on: date, safe_on: date
) -> None:
    row = schedule(event)["1037/25.2"]
    assert (dates(row), row.projected) == ((on, safe_on), True)
    assert row.who == (GOVERNMENT,)
    assert "delegation" in row.what


def test_bodies_organisations_both_offices_sit_in_the_meetings_not_below_deputy_head() -> None:
    for rule_id in ("1037/25.1", "1037/25.2"):
        rule = schedule(JUNE_2026)[rule_id].rule
        assert set(rule.attending) == {
            *BODIES_AND_ORGANIZATIONS,
            GOVERNMENT_OFFICE,
            PRESIDENTIAL_ADMINISTRATION,
        }
        assert "deputy head" in str(rule.form)


def test_the_prime_minister_chairs_the_mfa_sums_up_and_reports_who_was_late_without_a_term() -> None:
    plan = schedule(JUNE_2026)
    chair, summary, late = plan["1037/25.3"], plan["1037/25.4"], plan["1037/25.5"]
    assert dates(chair) == dates(summary) == dates(late) == (None, None)
    assert (chair.who, chair.rule.either, summary.who) == ((PRIME_MINISTER, DEPUTY_PRIME_MINISTER), True, (MFA,))
    assert chair.condition is not None
    assert "deputy on the Prime Minister's instruction" in chair.condition.en
    assert (late.who, late.to) == ((MFA,), (PRIME_MINISTER,))
    assert late.condition is not None
    # the summary is for the meeting of Wed 6 May
    assert summary.latest_useful == date(2026, 5, 6)


PACKAGE_DUE = [
    # 9(1) 8(2) 5(3) 4(4) 3(5) 2(6) 1 June(7) 29(8) 28(9) [27 Kurban Ait] 26(10) 25(11) 22(12) 21(13) 20(14)
    # 19 May(15); safe: Mon 18(16)
    (JUNE_2026, date(2026, 5, 19), date(2026, 5, 18)),
    # 20(1) 19(2) 18(3) 15(4) 14(5) 13(6) 12(7) [11 carried, 10, 9] 8(8) [7] 6(9) 5(10) 4(11) [3, 2, 1] 30(12)
    # 29(13) 28(14) 27 April(15); safe: Fri 24(16)
    (MAY_2026, date(2026, 4, 27), date(2026, 4, 24)),
    # 31(1) 30(2) 29(3) 28(4) 27(5) 24(6) 23(7) 22(8) 21(9) 20(10) 17(11) 16(12) 15(13) 14(14) 13 May(15)
    # safe: Fri 10(16)
    (JUNE_2024, date(2024, 5, 13), date(2024, 5, 10)),
    # 19(1) 18(2) 17(3) 14(4) 13(5) 12(6) 11(7) [10 carried, 9, 8, 7] 6(8) 5(9) 4(10) [3 carried, 2, 1] 30(11)
    # 29(12) 28(13) 27(14) 26 April(15); safe: Fri 23(16)
    (MAY_2027, date(2027, 4, 26), date(2027, 4, 23)),
]


@pytest.mark.parametrize(("event", "by", "safe_by"), PACKAGE_DUE, ids=ROUTE_NAMES)
def test_the_package_is_submitted_at_least_fifteen_working_days_before_the_event(
    event: TopLevelEvent, by: date, safe_by: date
) -> None:
    row = schedule(event)["1037/26.1"]
    assert (dates(row), row.projected) == ((by, safe_by), False)
    assert (row.who, row.to) == ((MFA,), (PRESIDENTIAL_ADMINISTRATION,))


@pytest.mark.parametrize(
    ("event", "by", "safe_by"),
    [
        # see above: the seventh day, and for the safe date the eighth
        (JUNE_2026, date(2026, 6, 1), date(2026, 5, 29)),
        (MAY_2026, date(2026, 5, 12), date(2026, 5, 8)),
        (JUNE_2024, date(2024, 5, 23), date(2024, 5, 22)),
        (MAY_2027, date(2027, 5, 11), date(2027, 5, 6)),
    ],
    ids=ROUTE_NAMES,
)
def test_the_mfa_may_bring_the_package_up_to_date_at_least_seven_working_days_before_the_event(
    event: TopLevelEvent, by: date, safe_by: date
) -> None:
    row = schedule(event)["1037/26.2"]
    assert dates(row) == (by, safe_by)
    assert row.modality is Modality.PERMISSION
    assert (row.who, row.to) == ((MFA,), (PRESIDENTIAL_ADMINISTRATION,))


def test_the_administration_examines_the_package_and_submits_it_to_the_president_without_a_term() -> None:
    row = schedule(JUNE_2026)["1037/26.3"]
    assert (row.who, row.to, row.by) == ((PRESIDENTIAL_ADMINISTRATION,), (PRESIDENT,), None)
    with pytest.raises(NoTimeLimitError, match=r"1037/26\.3"):
        RULES["1037/26.3"].deadline(date(2026, 5, 19))


@pytest.mark.parametrize(("event", "by", "safe_by"), PACKAGE_DUE, ids=ROUTE_NAMES)
def test_bodies_submit_themselves_in_the_term_of_26_only_on_the_administration_s_instruction(
    event: TopLevelEvent, by: date, safe_by: date
) -> None:
    assert "1037/26-1" not in ids(schedule(event))
    row = schedule(event.model_copy(update={"bodies_submit_directly": True}))["1037/26-1"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((STATE_BODY, ORGANIZATION), (PRESIDENTIAL_ADMINISTRATION,))
    assert row.rule.either
    assert row.condition is not None
    assert "instruction" in row.condition.en


def test_a_limit_before_an_event_of_several_days_runs_back_from_its_first_day() -> None:
    long = TopLevelEvent(starts=date(2026, 6, 10), ends=date(2026, 7, 2))
    for rule_id in ("1037/22", "1037/24", "1037/26.1", "1037/26.2"):
        assert dates(schedule(long)[rule_id]) == dates(schedule(JUNE_2026)[rule_id])


# -- 20 and 21: the date, the materials, the package -------------------------------------------------------


def test_the_mfa_agrees_the_date_with_the_foreign_side_and_prepares_the_materials_without_a_term() -> None:
    plan = schedule(JUNE_2026)
    agreed, materials = plan["1037/20(1)"], plan["1037/20(2)"]
    assert dates(agreed) == dates(materials) == (None, None)
    assert (agreed.who, agreed.to) == ((MFA,), (FOREIGN_SIDE,))
    assert agreed.condition is not None
    assert "schedule" in agreed.condition.en
    assert materials.who == (MFA,)
    # to send the request of 22 in time, by Fri 10 April, the date must be agreed
    assert agreed.latest_useful == date(2026, 4, 10)


ALL_ITEMS = tuple(range(1, 20))
FOR_ORGANIZATIONS = (1, 2, 3, 4, 8, 9, 10, 12, 13, 18, 19)


@pytest.mark.parametrize(
    ("organization", "abroad", "rule_id", "items"),
    [
        pytest.param(False, True, "1037/21.1", ALL_ITEMS, id="a visit abroad: nineteen items"),
        pytest.param(
            False,
            False,
            "1037/21.1",
            tuple(number for number in ALL_ITEMS if number != 16),
            id="at home: no letters of thanks to the country visited",
        ),
        pytest.param(True, True, "1037/21.2", FOR_ORGANIZATIONS, id="in an organisation abroad: eleven"),
        pytest.param(True, False, "1037/21.2", FOR_ORGANIZATIONS, id="in an organisation at home: eleven"),
    ],
)
def test_the_items_of_21(organization: bool, abroad: bool, rule_id: str, items: tuple[int, ...]) -> None:
    plan = schedule(TopLevelEvent(starts=date(2026, 6, 10), organization=organization, abroad=abroad))
    assert [row.id for row in plan if row.id.startswith("1037/21")] == [rule_id]
    row = plan[rule_id]
    assert tuple(item.number for item in row.documents) == items
    assert (row.who, row.by) == ((MFA,), None)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "concept"),
        (2, "programme"),
        (3, "delegation"),
        (4, "talking points"),
        (5, "country"),
        (6, "domestic"),
        (7, "foreign policy"),
        (8, "biograph"),
        (9, "portrait"),
        (10, "bilateral relations"),
        (11, "commission"),
        (12, "position"),
        (13, "signature"),
        (14, "treaty"),
        (15, "earlier"),
        (16, "letters of thanks"),
        (17, "film"),
        (18, "toasts"),
        (19, "photograph"),
    ],
)
def test_each_item_of_the_package_is_what_the_point_says(number: int, words: str) -> None:
    row = schedule(TopLevelEvent(starts=date(2026, 6, 10), abroad=True))["1037/21.1"]
    item = next(item for item in row.documents if item.number == number)
    assert words in item.title.en.lower()
    assert item.field == ("abroad" if number == 16 else None)
    reduced = schedule(TopLevelEvent(starts=date(2026, 6, 10), abroad=True, organization=True))["1037/21.2"]
    assert (item in reduced.documents) is (number in FOR_ORGANIZATIONS)


def test_only_the_film_depends_on_whether_it_is_possible() -> None:
    row = schedule(TopLevelEvent(starts=date(2026, 6, 10), abroad=True))["1037/21.1"]
    assert [item.number for item in row.documents if item.if_possible] == [17]


# -- 28 to 29-1: after the event ---------------------------------------------------------------------------

AFTER = [
    # Fri 12 June 2026: 15(1) 16(2) 17(3) 18(4) 19(5)
    pytest.param(date(2026, 6, 12), date(2026, 6, 17), date(2026, 6, 19), id="a plain week"),
    # Wed 4 June 2025: 5(1) [6 Kurban Ait, 7, 8] 9(2) 10(3) 11(4) 12(5)
    pytest.param(date(2025, 6, 4), date(2025, 6, 10), date(2025, 6, 12), id="over Kurban Ait 2025"),
    # Fri 3 May 2024: Sat 4 worked(1) [5] 6(2) [7, 8, 9] 10(3) [11, 12] 13(4) 14(5)
    pytest.param(date(2024, 5, 3), date(2024, 5, 10), date(2024, 5, 14), id="over the May holidays of 2024"),
    # Sun 22 March 2026, Nauryz: [23; 24, 25 carried] 26(1) 27(2) 30(3) 31(4) 1 April(5)
    pytest.param(date(2026, 3, 22), date(2026, 3, 30), date(2026, 4, 1), id="ends on a Sunday of Nauryz"),
]


@pytest.mark.parametrize(("ends", "records", "results"), AFTER)
def test_after_the_event_the_records_are_due_in_three_and_the_results_in_five_working_days(
    ends: date, records: date, results: date
) -> None:
    plan = schedule(TopLevelEvent(starts=ends, ends=ends))
    assert dates(plan["1037/28.2"]) == (records, records)
    assert dates(plan["1037/29-1"]) == (results, results)
    for rule_id in ("1037/28.2", "1037/29-1"):
        row = plan[rule_id]
        assert (row.who, row.to, row.projected) == ((MFA,), (PRESIDENTIAL_ADMINISTRATION,), False)
        assert row.deadline.open_questions == ()


def test_the_records_and_the_results_run_from_the_end_of_the_event_not_of_the_visit() -> None:
    # the event ends Wed 18 March 2026, the visit Fri 20: 19(1) 20(2) [21-25] 26(3) 27(4) 30(5)
    plan = schedule(TopLevelEvent(starts=date(2026, 3, 17), ends=date(2026, 3, 18), abroad=True,
                                  visit_ends=date(2026, 3, 20)))  # fmt: skip
    assert dates(plan["1037/28.2"]) == (date(2026, 3, 26), date(2026, 3, 26))
    assert dates(plan["1037/29-1"]) == (date(2026, 3, 30), date(2026, 3, 30))


def test_the_results_are_a_review_of_the_media_the_opinions_of_experts_and_a_letter_of_thanks() -> None:
    row = schedule(JUNE_2026)["1037/29-1"]
    media, experts, letter = row.documents
    assert (media.number, experts.number, letter.number) == (1, 2, 3)
    assert "media" in media.title.en
    assert "experts" in experts.title.en
    assert "letter of thanks" in letter.title.en
    assert row.agreed_with == (DEPUTY_PRIME_MINISTER,)
    assert row.condition is None


def test_the_mfa_records_the_understandings_in_the_course_of_the_event() -> None:
    plan = schedule(JUNE_2026)
    assert (plan["1037/28.1"].who, plan["1037/28.1"].by) == ((MFA,), None)
    assert "1037/29.1" not in ids(plan)
    assert "1037/29.2" not in ids(plan)


def test_where_the_mfa_takes_no_part_the_assistant_or_another_person_records_them() -> None:
    plan = schedule(TopLevelEvent(starts=date(2026, 6, 10), mfa_present=False))
    assert "1037/28.1" not in ids(plan)
    for rule_id in ("1037/29.1", "1037/29.2"):
        assert plan[rule_id].who == (PRESIDENTS_ASSISTANT, PERSON_AUTHORIZED_BY_PRESIDENT)
        assert plan[rule_id].rule.either
    assert plan["1037/29.1"].by is None
    assert plan["1037/29.2"].to == (MFA,)
    assert plan["1037/29.2"].rule.implied
    assert "Q15" in [question.id for question in plan["1037/29.2"].open_questions]


@pytest.mark.parametrize(
    ("ends", "by"),
    [
        # Thu 19 March 2026: 20(1) [21-25] 26(2)
        pytest.param(date(2026, 3, 19), date(2026, 3, 26), id="over Nauryz 2026"),
        # Fri 3 May 2024: Sat 4 worked(1) [5] 6(2)
        pytest.param(date(2024, 5, 3), date(2024, 5, 6), id="over a worked Saturday"),
    ],
)
def test_at_home_the_mfa_is_told_within_two_working_days_after_the_event(ends: date, by: date) -> None:
    row = schedule(TopLevelEvent(starts=ends, mfa_present=False))["1037/29.2"]
    assert (dates(row), row.deadline.open_questions) == ((by, by), ())


@pytest.mark.parametrize(
    ("ends", "visit_ends", "by", "safe_by"),
    [
        # from the visit, Fri 20 March: [21-25] 26(1) 27(2); safe, from the event, Wed 18: 19(1) 20(2)
        pytest.param(date(2026, 3, 18), date(2026, 3, 20), date(2026, 3, 27), date(2026, 3, 20), id="Nauryz"),
        # from Tue 6 May: [7] 8(1) [9-11] 12(2); safe, from Mon 5: 6(1) [7] 8(2)
        pytest.param(date(2025, 5, 5), date(2025, 5, 6), date(2025, 5, 12), date(2025, 5, 8), id="May 2025"),
        # from Sun 13 Sept: 14(1) 15(2); safe, from Fri 11: 14(1) 15(2)
        pytest.param(date(2026, 9, 11), date(2026, 9, 13), date(2026, 9, 15), date(2026, 9, 15), id="Sunday"),
        # one day, Wed 16 Sept: 17(1) 18(2); safe, "from the day of" the end of the visit: 16(1) 17(2)
        pytest.param(date(2026, 9, 16), date(2026, 9, 16), date(2026, 9, 18), date(2026, 9, 17), id="1 day"),
    ],
)
def test_abroad_the_two_days_run_from_the_later_of_event_and_visit_and_safely_from_the_earlier(
    ends: date, visit_ends: date, by: date, safe_by: date
) -> None:
    event = TopLevelEvent(starts=ends, ends=ends, abroad=True, visit_ends=visit_ends, mfa_present=False)
    assert dates(schedule(event)["1037/29.2"]) == (by, safe_by)


# -- the order of the rows ---------------------------------------------------------------------------------


@pytest.mark.parametrize("event", ROUTE, ids=ROUTE_NAMES)
@pytest.mark.parametrize(
    "steps",
    [
        ("20(1)", "22", "23.2", "23.1"),
        ("23.1", "23.3a", "23.3b"),
        ("23.1", "20(2)", "21.1", "26.1"),
        ("23.1", "24", "26.1"),
        ("23.1", "25.5"),
        ("25.4", "25.1", "24"),
        ("25.1", "25.2", "26.1"),
        ("26.1", "26.3"),
        ("26.1", "26-1", "26.2"),
        ("26.2", "28.1", "28.2", "29-1"),
        ("26.3", "28.1"),
        ("25.3", "28.1"),
    ],
    ids=", ".join,
)
def test_the_rows_stand_in_the_order_of_the_work(event: TopLevelEvent, steps: tuple[str, ...]) -> None:
    plan = schedule(event.model_copy(update={"bodies_submit_directly": True}))
    if "26-1" in steps:  # 26.1 and 26-1 share one day
        assert order(plan, "26.1", "26.2")[-1] == "26.2"
        assert order(plan, "26-1", "26.2")[-1] == "26.2"
    else:
        assert order(plan, *steps) == list(steps)


def test_the_route_keeps_its_order_where_point_27_leaves_it_without_dates() -> None:
    late = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 4, 7)))
    steps = ("23.1", "25.1", "24", "25.2", "26.1", "26.2", "28.1")
    assert order(late, *steps) == list(steps)


def test_without_the_mfa_the_recording_stands_after_the_package_and_before_what_follows_from_it() -> None:
    plan = schedule(TopLevelEvent(starts=date(2026, 6, 10), mfa_present=False))
    assert order(plan, "26.2", "29.1", "29.2", "29-1") == ["26.2", "29.1", "29.2", "29-1"]


def test_a_package_of_an_organisation_stands_at_the_same_place() -> None:
    plan = schedule(TopLevelEvent(starts=date(2026, 6, 10), organization=True))
    assert order(plan, "23.1", "21.2", "26.1") == ["23.1", "21.2", "26.1"]


@pytest.mark.parametrize("event", ROUTE, ids=ROUTE_NAMES)
def test_the_dated_rows_stand_by_their_dates(event: TopLevelEvent) -> None:
    days = [row.by for row in schedule(event) if row.by is not None]
    assert days == sorted(days)


# -- what has been done ------------------------------------------------------------------------------------


def test_a_request_sent_early_starts_the_twenty_days_early() -> None:
    row = schedule(JUNE_2026, done={"1037/22": date(2026, 4, 2)})["1037/23.1"]
    # Thu 2 April + 20 = Wed 22; safe Tue 21
    assert (dates(row), row.projected) == ((date(2026, 4, 22), date(2026, 4, 21)), False)


def test_a_request_sent_late_starts_the_twenty_days_late() -> None:
    plan = schedule(JUNE_2026, done={"1037/22": date(2026, 4, 20)})
    # Mon 20 April + 20 = Sun 10 May [10; 11 carried] Tue 12; safe + 19 = Sat 9, back to Fri 8
    assert dates(plan["1037/23.1"]) == (date(2026, 5, 12), date(2026, 5, 8))
    assert plan["1037/22"].status(date(2026, 4, 20)) is Status.DONE_LATE
    # the concept does not wait
    assert plan["1037/24"].by == date(2026, 5, 8)


def test_a_concept_submitted_early_or_late_fixes_the_day_of_the_meeting_before_it() -> None:
    # before Tue 5 May 2026: Mon 4; before Tue 12 May: [11, 10, 9] Fri 8
    for submitted, met, status in (
        (date(2026, 5, 5), date(2026, 5, 4), Status.DONE),
        (date(2026, 5, 12), date(2026, 5, 8), Status.DONE_LATE),
    ):
        plan = schedule(JUNE_2026, done={"1037/24": submitted})
        assert (dates(plan["1037/25.1"]), plan["1037/25.1"].projected) == ((met, met), False)
        assert plan["1037/24"].status(date(2026, 6, 1)) is status


def test_a_package_submitted_early_or_late_fixes_the_day_of_the_second_meeting() -> None:
    # before Wed 13 May 2026: Tue 12(1) [11, 10, 9] Fri 8(2); before Thu 28 May: [27] Tue 26(1) Mon 25(2)
    for submitted, met, status in (
        (date(2026, 5, 13), date(2026, 5, 8), Status.DONE),
        (date(2026, 5, 28), date(2026, 5, 25), Status.DONE_LATE),
    ):
        plan = schedule(JUNE_2026, done={"1037/26.1": submitted})
        assert (dates(plan["1037/25.2"]), plan["1037/25.2"].projected) == ((met, met), False)
        assert plan["1037/26.1"].status(date(2026, 6, 1)) is status
        # the update still runs back from the event
        assert plan["1037/26.2"].by == date(2026, 6, 1)


# -- status ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule_id", "done_on", "as_of", "status"),
    [
        # 24 for 21 May 2026: by Tue 21 April, safe by Mon 20
        ("1037/24", None, date(2026, 1, 5), Status.PENDING),
        ("1037/24", None, date(2026, 4, 20), Status.PENDING),
        ("1037/24", None, date(2026, 4, 21), Status.AT_RISK),
        ("1037/24", None, date(2026, 4, 22), Status.OVERDUE),
        ("1037/24", date(2026, 4, 20), date(2026, 4, 19), Status.PENDING),  # not done yet on that day
        ("1037/24", date(2026, 4, 20), date(2026, 4, 20), Status.DONE),
        ("1037/24", date(2026, 4, 21), date(2026, 5, 30), Status.DONE),  # not safe, but in time
        ("1037/24", date(2026, 4, 23), date(2026, 4, 22), Status.OVERDUE),
        ("1037/24", date(2026, 4, 23), date(2026, 4, 23), Status.DONE_LATE),
        # 25.1 on exactly Mon 20 April, safely on exactly Fri 17
        ("1037/25.1", None, date(2026, 4, 17), Status.PENDING),
        ("1037/25.1", None, date(2026, 4, 20), Status.AT_RISK),
        ("1037/25.1", None, date(2026, 4, 21), Status.OVERDUE),
        # 26.2, a permission: by Tue 12 May, safe by Fri 8
        ("1037/26.2", None, date(2026, 5, 8), Status.OPEN),
        ("1037/26.2", None, date(2026, 5, 11), Status.OPEN),
        ("1037/26.2", None, date(2026, 5, 12), Status.OPEN),
        ("1037/26.2", None, date(2026, 5, 13), Status.LAPSED),
        ("1037/26.2", date(2026, 5, 12), date(2026, 6, 1), Status.DONE),
        # no date
        ("1037/21.1", None, date(2026, 7, 1), Status.UNDATED),
        ("1037/21.1", date(2026, 4, 24), date(2026, 4, 24), Status.DONE),
        ("1037/21.1", date(2026, 4, 24), date(2026, 4, 23), Status.UNDATED),
        ("1037/31.2", None, date(2026, 7, 1), Status.OPEN),
    ],
)
def test_status(rule_id: str, done_on: date | None, as_of: date, status: Status) -> None:
    done = {} if done_on is None else {rule_id: done_on}
    assert schedule(MAY_2026, done=done)[rule_id].status(as_of) is status


def test_a_permission_that_was_not_used_is_never_overdue_nor_at_risk() -> None:
    row = schedule(MAY_2026)["1037/26.2"]
    found = {row.status(date(2026, 5, day)) for day in range(1, 32)}
    assert found == {Status.OPEN, Status.LAPSED}


# -- 27: the date is fixed too late ------------------------------------------------------------------------

LAST_DAYS = [
    # 24 is due Tue 20 April 2027: 19(1) 16(2) 15(3) 14(4) 13(5) 12(6) 9(7) 8(8) 7(9) 6 April(10)
    pytest.param(date(2027, 5, 20), date(2027, 4, 6), date(2027, 4, 7), id="an event on 20 May 2027"),
    # 24 is due Tue 31 March 2026: 30(1) 27(2) 26(3) [25-21 Nauryz] 20(4) 19(5) 18(6) 17(7) 16(8) 13(9) 12(10)
    pytest.param(date(2026, 4, 30), date(2026, 3, 12), date(2026, 3, 13), id="over Nauryz 2026"),
    # 24 is due Fri 8 May 2026: [7] 6(1) 5(2) 4(3) [3-1] 30(4) 29(5) 28(6) 27(7) 24(8) 23(9) 22 April(10)
    pytest.param(date(2026, 6, 10), date(2026, 4, 22), date(2026, 4, 23), id="24 rolled back"),
    # 24 is due on the worked Sat 4 May 2024: 3(1) 2(2) [1] 30(3) 29(4) 26(5) 25(6) 24(7) 23(8) 22(9) 19(10)
    pytest.param(date(2024, 6, 3), date(2024, 4, 19), date(2024, 4, 22), id="24 on a worked Saturday"),
]


@pytest.mark.parametrize(("starts", "last_day", "next_working_day"), LAST_DAYS)
def test_a_date_fixed_ten_working_days_before_the_due_day_of_24_is_in_time_and_the_next_day_is_late(
    starts: date, last_day: date, next_working_day: date
) -> None:
    own = schedule(TopLevelEvent(starts=starts))
    in_time = schedule(TopLevelEvent(starts=starts, date_fixed_on=last_day))
    late = schedule(TopLevelEvent(starts=starts, date_fixed_on=next_working_day))

    for plan in (own, in_time):
        assert "1037/27" not in ids(plan)
        assert names(notes(plan, NoteKind.SWITCH), last_day)
    assert "1037/27" in ids(late)
    assert names(notes(late, NoteKind.SWITCH), last_day)
    for rule_id in ("1037/24", "1037/25.1", "1037/25.2", "1037/26.1", "1037/26.2"):
        assert dates(in_time[rule_id]) == dates(own[rule_id])
        assert None not in dates(in_time[rule_id])
        assert dates(late[rule_id]) == (None, None)


def test_a_date_fixed_when_24_is_already_due_is_late_too() -> None:
    for fixed in (date(2027, 4, 20), date(2027, 5, 20)):  # on the due day of 24, on the day of the event
        late = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=fixed))
        assert "1037/27" in ids(late)
        assert dates(late["1037/24"]) == (None, None)


def test_the_last_day_to_fix_the_date_of_an_event_on_20_may_2027_is_6_april_2027() -> None:
    assert names(notes(schedule(MAY_2027), NoteKind.SWITCH), date(2027, 4, 6))
    assert "27" in schedule(MAY_2027).table()
    assert "6 April 2027" in schedule(MAY_2027).table() or "2027-04-06" in schedule(MAY_2027).table()


def test_what_is_not_in_24_to_26_keeps_its_term_when_the_date_is_fixed_late() -> None:
    late = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 4, 7)))
    for rule_id in ("1037/22", "1037/23.1", "1037/28.2", "1037/29-1"):
        assert dates(late[rule_id]) == dates(schedule(MAY_2027)[rule_id])
        assert None not in dates(late[rule_id])


def test_the_administration_sets_the_terms_on_the_mfa_s_proposal() -> None:
    row = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 4, 7)))["1037/27"]
    assert (row.who, row.by) == ((PRESIDENTIAL_ADMINISTRATION,), None)
    assert row.condition is not None
    assert "on the proposal of the MFA" in row.condition.en
    assert "Q11" in [question.id for question in row.open_questions]


def test_when_the_date_is_fixed_late_the_terms_of_the_administration_take_the_place_of_24_and_26() -> None:
    late = schedule(
        TopLevelEvent(
            starts=date(2027, 5, 20),
            date_fixed_on=date(2027, 4, 7),
            concept_due=date(2027, 5, 5),
            package_due=date(2027, 5, 12),
        )
    )
    assert dates(late["1037/24"]) == (date(2027, 5, 5), date(2027, 5, 5))
    assert dates(late["1037/26.1"]) == (date(2027, 5, 12), date(2027, 5, 12))
    assert dates(late["1037/26.2"]) == (None, None)


# A visit on Tue 15 September 2026, its date fixed on Mon 10 August: the request was due on 15 July (22), and so its
# answer twenty days later, on 4 August (23).
FIXED_LATE = TopLevelEvent(starts=date(2026, 9, 15), date_fixed_on=date(2026, 8, 10))


def test_what_was_due_before_the_date_was_fixed_cannot_be_met_projected_or_not() -> None:
    def in_conflict(plan: Schedule) -> list[str]:
        return [note.provision for note in plan.notes if note.kind is NoteKind.CONFLICT]

    plan = schedule(FIXED_LATE)
    assert (plan["1037/22"].by, plan["1037/23.1"].by) == (date(2026, 7, 15), date(2026, 8, 4))
    assert in_conflict(plan) == ["1037/22", "1037/23.1"]
    # a request sent on the day on which the date was fixed leaves the answer its time
    assert in_conflict(schedule(FIXED_LATE, done={"1037/22": date(2026, 8, 10)})) == []


def test_a_row_without_a_date_that_leads_nowhere_stands_right_behind_its_step_in_a_late_visit_too() -> None:
    steps = ["23.1", "25.5", "25.4", "25.1", "25.3", "24", "21.1", "25.2", "26.1", "26.3"]
    assert order(schedule(FIXED_LATE), *steps) == steps


def test_a_term_of_the_administration_on_a_day_off_is_due_on_the_working_day_before() -> None:
    # Mon 3 May 2027 is carried from Sat 1: [3, 2, 1] Fri 30 April
    # Mon 10 May 2027 is carried from Sun 9: [10, 9, 8, 7] Thu 6
    late = schedule(
        TopLevelEvent(
            starts=date(2027, 5, 20),
            date_fixed_on=date(2027, 4, 7),
            concept_due=date(2027, 5, 3),
            package_due=date(2027, 5, 10),
        )
    )
    assert dates(late["1037/24"]) == (date(2027, 4, 30), date(2027, 4, 30))
    assert dates(late["1037/26.1"]) == (date(2027, 5, 6), date(2027, 5, 6))


def test_a_term_of_the_administration_without_the_day_of_fixing_is_taken_to_mean_that_27_applies() -> None:
    plan = schedule(TopLevelEvent(starts=date(2027, 5, 20), concept_due=date(2027, 5, 5)))
    assert plan["1037/24"].by == date(2027, 5, 5)
    assert plan["1037/26.1"].by is None
    assert "date_fixed_on" in notes(plan, NoteKind.SWITCH)


def test_a_term_of_27_for_an_event_whose_date_was_fixed_in_time_is_a_contradiction() -> None:
    in_time = date(2027, 4, 6)
    concept = TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=in_time, concept_due=date(2027, 5, 5))
    package = TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=in_time, package_due=date(2027, 5, 5))
    with pytest.raises(InvalidEventError, match="concept_due"):
        schedule(concept)
    with pytest.raises(InvalidEventError, match="package_due"):
        schedule(package)


def test_a_term_of_27_after_the_event_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="concept_due"):
        TopLevelEvent(starts=date(2027, 5, 20), concept_due=date(2027, 5, 21))
    with pytest.raises(InvalidEventError, match="package_due"):
        TopLevelEvent(starts=date(2027, 5, 20), package_due=date(2027, 5, 21))


def test_a_date_fixed_after_the_event_starts_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="date_fixed_on"):
        TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 5, 21))


def test_what_was_due_before_the_date_was_fixed_is_noted_as_a_conflict() -> None:
    # 22 was due on Fri 19 March 2027; also a date fixed in time for 24 can be too late for 22
    for fixed in (date(2027, 4, 6), date(2027, 4, 7)):
        plan = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=fixed))
        assert plan["1037/22"].by == date(2027, 3, 19)
        said = notes(plan, NoteKind.CONFLICT)
        assert "1037/22" in said
        assert names(said, date(2027, 3, 19))
        assert names(said, fixed)
    early = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 3, 1)))
    assert notes(early, NoteKind.CONFLICT) == ""


def test_a_term_of_the_administration_before_the_day_of_fixing_is_noted_as_a_conflict() -> None:
    event = TopLevelEvent(
        starts=date(2027, 5, 20),
        date_fixed_on=date(2027, 4, 20),
        concept_due=date(2027, 4, 12),
    )
    assert "1037/24" in notes(schedule(event), NoteKind.CONFLICT)


def test_the_conflict_goes_away_once_the_step_is_known_to_be_done() -> None:
    event = TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 4, 6))
    plan = schedule(event, done={"1037/22": date(2027, 4, 6)})
    # the request itself is in conflict no more; but the answers to it (twenty days: 26 April) now come after the
    # meeting on the concept (19 April), and that is said
    told = [note.provision for note in plan.notes if note.kind is NoteKind.CONFLICT]
    assert told == ["1037/23.1"]
    assert "26 April 2027" in notes(plan, NoteKind.CONFLICT)
    assert "19 April 2027" in notes(plan, NoteKind.CONFLICT)
    assert plan["1037/22"].status(date(2027, 4, 6)) is Status.DONE_LATE


def test_q11_who_reads_the_kazakh_words_switches_the_terms_off_for_timely_events() -> None:
    kazakh = Convention.STANDARD.choose(Q11="at least")
    for fixed in (date(2027, 3, 1), date(2027, 4, 6)):  # ten working days or more
        plan = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=fixed), convention=kazakh)
        assert "1037/27" in ids(plan)
        assert dates(plan["1037/24"]) == (None, None)
    event = TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 4, 7))
    late = schedule(event, convention=kazakh)
    assert "1037/27" not in ids(late)
    assert dates(late["1037/24"]) == (date(2027, 4, 20), date(2027, 4, 19))


def test_q12_whether_27_also_moves_26_1() -> None:
    event = TopLevelEvent(
        starts=date(2027, 5, 20),
        date_fixed_on=date(2027, 4, 7),
        package_due=date(2027, 5, 12),
        bodies_submit_directly=True,
    )
    # moved: the term set for the package; the safe date keeps the sixteenth working day before, Fri 23 April
    assert dates(schedule(event)["1037/26-1"]) == (date(2027, 5, 12), date(2027, 4, 23))
    # not moved: its own fifteen working days, Mon 26 April
    own = schedule(event, convention=Convention.STANDARD.choose(Q12="not moved"))
    assert dates(own["1037/26-1"]) == (date(2027, 4, 26), date(2027, 4, 23))
    assert dates(own["1037/26.1"]) == (date(2027, 5, 12), date(2027, 5, 12))
    # moved, but no term named: no date
    untold = event.model_copy(update={"package_due": None})
    assert schedule(untold)["1037/26-1"].by is None


def test_q13_whether_the_records_are_owed_when_the_mfa_was_not_there() -> None:
    away = TopLevelEvent(starts=date(2026, 6, 12), mfa_present=False)
    owed = schedule(away)
    assert owed["1037/28.2"].by == date(2026, 6, 17)
    assert "1037/28.2" in notes(owed, NoteKind.QUESTION)

    not_owed = Convention.STANDARD.choose(Q13="not owed")
    assert "1037/28.2" not in ids(schedule(away, convention=not_owed))
    assert "1037/28.2" in ids(schedule(JUNE_2026, convention=not_owed))
    assert "1037/28.2" not in notes(schedule(JUNE_2026), NoteKind.QUESTION)


# -- what else is said -------------------------------------------------------------------------------------


def test_the_projected_rows_are_explained() -> None:
    plan = schedule(JUNE_2026)
    assert {row.id for row in plan if row.projected} == {
        "1037/23.1", "1037/25.1", "1037/25.2", "1037/32-1.1"
    }  # fmt: skip
    assert "on its due day" in notes(plan, NoteKind.ASSUMPTION)


def test_dates_after_2026_are_provisional_and_say_so() -> None:
    plan = schedule(MAY_2027)
    assert all(row.provisional for row in plan if row.by is not None)
    assert names(notes(plan, NoteKind.PROVISIONAL), date(2026, 12, 31))
    assert not any(row.provisional for row in schedule(JUNE_2026))
    assert notes(schedule(JUNE_2026), NoteKind.PROVISIONAL) == ""


@pytest.mark.parametrize(
    ("starts", "ends", "noted"),
    [
        (date(2025, 2, 12), date(2025, 2, 12), False),
        (date(2025, 2, 13), date(2025, 2, 13), True),
        # limits after the event run from its end, Fri 14 February
        (date(2025, 2, 10), date(2025, 2, 14), True),
    ],
    ids=["on the last known day", "the day after", "ends after it"],
)
def test_an_event_after_12_february_2025_is_answered_from_the_last_text_and_says_so(
    starts: date, ends: date, noted: bool
) -> None:
    plan = schedule(TopLevelEvent(starts=starts, ends=ends))
    assert names(notes(plan, NoteKind.TEXT_KNOWN_TO), date(2025, 2, 12)) is noted


def test_the_note_on_the_known_text_goes_by_the_text_that_was_taken() -> None:
    old_text = schedule(JUNE_2026, law_on=date(2017, 1, 10))
    assert notes(old_text, NoteKind.TEXT_KNOWN_TO) == ""
    last_text = schedule(TopLevelEvent(starts=date(2017, 10, 20)), law_on=date(2026, 1, 5))
    assert names(notes(last_text, NoteKind.TEXT_KNOWN_TO), date(2025, 2, 12))


def test_what_follows_the_event_cannot_be_done_before_it() -> None:
    with pytest.raises(InvalidEventError, match=r"1037/28\.2"):
        schedule(JUNE_2026, done={"1037/28.2": date(2026, 5, 4)})


def test_impossible_orders_are_refused() -> None:
    with pytest.raises(InvalidEventError, match=r"2026-06-09.*2026-06-10"):
        TopLevelEvent(starts=date(2026, 6, 10), ends=date(2026, 6, 9))
    with pytest.raises(InvalidEventError, match="visit"):
        TopLevelEvent(starts=date(2026, 6, 10), abroad=True, visit_ends=date(2026, 6, 9))
    with pytest.raises(InvalidEventError, match="abroad"):
        TopLevelEvent(starts=date(2026, 6, 10), visit_ends=date(2026, 6, 12))


# -- Decree 195: the Prime Minister's Office gives way to the Government Office ----------------------------


def office(plan: Schedule, rule_id: str) -> set[Body]:
    return {PRIME_MINISTERS_OFFICE, GOVERNMENT_OFFICE} & set(plan[rule_id].rule.attending)


def test_before_13_april_2023_the_prime_minister_s_office_takes_part() -> None:
    plan = schedule(TopLevelEvent(starts=date(2023, 4, 28)))
    # 24: 28 April - 30 = Wed 29 March; 25.1: Tue 28
    assert plan["1037/25.1"].by == date(2023, 3, 28)
    # 26.1: 27(1) 26(2) 25(3) 24(4) 21(5) .. 17(9) 14(10) .. 10(14) Fri 7 April(15); 25.2: 6(1) Wed 5(2)
    assert (plan["1037/26.1"].by, plan["1037/25.2"].by) == (date(2023, 4, 7), date(2023, 4, 5))
    assert office(plan, "1037/25.1") == office(plan, "1037/25.2") == {PRIME_MINISTERS_OFFICE}
    assert notes(plan, NoteKind.WINDOW) == ""


@pytest.mark.parametrize(
    ("starts", "meeting"),
    [
        # Sun 14 May 2023 - 30 = Fri 14 April, so Thu 13: the first day on which Decree 195 may be in force
        pytest.param(date(2023, 5, 14), date(2023, 4, 13), id="on 13 April"),
        # Wed 14 June 2023 - 30 = Mon 15 May, so Fri 12
        pytest.param(date(2023, 6, 14), date(2023, 5, 12), id="on 12 May"),
    ],
)
def test_for_a_meeting_between_13_april_and_13_may_2023_it_is_said_that_the_text_is_not_certain(
    starts: date, meeting: date
) -> None:
    plan = schedule(TopLevelEvent(starts=starts))
    assert plan["1037/25.1"].by == meeting
    said = notes(plan, NoteKind.WINDOW)
    assert "1037/25.1" in said
    assert "a day from 13 April to 13 May 2023" in said
    assert "195" in said
    assert office(plan, "1037/25.1") == {GOVERNMENT_OFFICE}


def test_the_two_meetings_of_one_event_can_fall_on_both_sides() -> None:
    plan = schedule(TopLevelEvent(starts=date(2023, 5, 13)))
    # 24: 13 May - 30 = Thu 13 April; 25.1: Wed 12
    assert (plan["1037/25.1"].by, office(plan, "1037/25.1")) == (date(2023, 4, 12), {PRIME_MINISTERS_OFFICE})
    # 26.1: 12(1) 11(2) 10(3) [9; 8 carried, 7, 6] 5(4) 4(5) 3(6) 2(7) [1] 28(8) 27(9) 26(10) 25(11) 24(12)
    # 21(13) 20(14) Wed 19(15); 25.2: 18(1) Mon 17(2)
    assert (plan["1037/25.2"].by, office(plan, "1037/25.2")) == (date(2023, 4, 17), {GOVERNMENT_OFFICE})
    said = notes(plan, NoteKind.WINDOW)
    assert "1037/25.2" in said
    assert "1037/25.1" not in said


def test_after_13_may_2023_the_government_office_takes_part_and_nothing_is_uncertain() -> None:
    plan = schedule(TopLevelEvent(starts=date(2023, 6, 15)))
    # 24: 15 June - 30 = Tue 16 May; 25.1: Mon 15
    assert plan["1037/25.1"].by == date(2023, 5, 15)
    # 26.1: 14(1) 13(2) 12(3) 9(4) .. 5(8) 2(9) 1(10) 31(11) 30(12) 29(13) 26(14) Thu 25 May(15)
    # 25.2: 24(1) Tue 23(2)
    assert (plan["1037/26.1"].by, plan["1037/25.2"].by) == (date(2023, 5, 25), date(2023, 5, 23))
    assert office(plan, "1037/25.1") == office(plan, "1037/25.2") == {GOVERNMENT_OFFICE}
    assert notes(plan, NoteKind.WINDOW) == ""


# -- Decree 50, 3 July 2019: 29, part 2 --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "by"),
    [
        # four: Mon 1 July 2019: 2(1) 3(2) 4(3) Fri 5(4)
        pytest.param(date(2019, 7, 1), date(2019, 7, 5), id="1 July 2019: four"),
        # four: Tue 2 July 2019: 3(1) 4(2) 5(3) [6 Capital Day, 7; 8 carried] Tue 9(4)
        pytest.param(date(2019, 7, 2), date(2019, 7, 9), id="2 July 2019: four"),
        # two: Wed 3 July 2019: 4(1) Fri 5(2)
        pytest.param(date(2019, 7, 3), date(2019, 7, 5), id="3 July 2019: two"),
        # four: Fri 4 May 2018: Sat 5 worked(1) [6, 7; 8 transferred; 9] 10(2) 11(3) [12, 13] 14(4)
        pytest.param(date(2018, 5, 4), date(2018, 5, 14), id="May 2018: four"),
    ],
)
def test_until_3_july_2019_the_mfa_was_told_within_four_working_days(ends: date, by: date) -> None:
    row = schedule(TopLevelEvent(starts=ends, mfa_present=False))["1037/29.2"]
    assert dates(row) == (by, by)


def test_before_3_july_2019_the_end_of_the_visit_did_not_count() -> None:
    # Thu 16 May 2019: 17(1) 20(2) 21(3) 22(4); the visit ended on Sat 18
    row = schedule(
        TopLevelEvent(starts=date(2019, 5, 16), abroad=True, visit_ends=date(2019, 5, 18), mfa_present=False)
    )["1037/29.2"]
    assert dates(row) == (date(2019, 5, 22), date(2019, 5, 22))


# -- Decree 582, 13 November 2017 --------------------------------------------------------------------------

OF_582 = date(2017, 11, 13)


@pytest.mark.parametrize(
    ("starts", "by", "safe_by"),
    [
        # Fri 20 Oct 2017: 19(1) 18(2) 17(3) 16(4) 13(5) .. 9(9) 6(10) .. 2(14) Fri 29 Sept(15); safe: Thu 28
        pytest.param(date(2017, 10, 20), date(2017, 9, 29), date(2017, 9, 28), id="October 2017"),
        # 17 May 2013: 16(1) 15(2) 14(3) 13(4) [12, 11; 10 transferred; 9] 8(5) [7] 6(6) [5] Sat 4 worked(7)
        # 3(8) 2(9) [1] 30(10) 29(11) [28, 27] 26(12) 25(13) 24(14) 23 April(15); safe: Mon 22
        pytest.param(date(2013, 5, 17), date(2013, 4, 23), date(2013, 4, 22), id="May 2013"),
        # Mon 4 Dec 2017: [3, 2; 1 First President's Day] 30(1) 29(2) 28(3) 27(4) 24(5) .. 20(9) 17(10)
        # .. 13(14) Fri 10 Nov(15), the last working day of the old text; safe: Thu 9
        pytest.param(date(2017, 12, 4), date(2017, 11, 10), date(2017, 11, 9), id="the last of the old text"),
    ],
)
def test_until_13_november_2017_point_25_wanted_the_draft_instructions_fifteen_working_days_before(
    starts: date, by: date, safe_by: date
) -> None:
    plan = schedule(TopLevelEvent(starts=starts))
    row = plan["1037/25"]
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to) == ((MFA,), (PRESIDENTIAL_ADMINISTRATION,))
    assert "draft instructions" in row.what
    assert "1037/25.1" not in ids(plan)
    assert "1037/25.2" not in ids(plan)


@pytest.mark.parametrize("starts", [date(2017, 10, 20), date(2017, 12, 4)], ids=str)
def test_nobody_chairs_or_sums_up_for_meetings_that_nobody_owes(starts: date) -> None:
    # 4 Dec 2017: 24 is due Fri 3 Nov and 26.1 Fri 10 Nov, so both meetings would lie before 13 November
    plan = schedule(TopLevelEvent(starts=starts))
    for rule_id in ("1037/25.1", "1037/25.2", "1037/25.3", "1037/25.4"):
        assert rule_id not in ids(plan)


def test_the_old_point_25_is_gone_once_its_day_lies_on_or_after_13_november_2017() -> None:
    # Tue 5 Dec 2017: 4(1) [1] 30(2) .. 27(5) 24(6) .. 20(10) 17(11) .. Mon 13 Nov(15)
    plan = schedule(TopLevelEvent(starts=date(2017, 12, 5)))
    assert "1037/25" not in ids(plan)
    assert plan["1037/26.1"].by == OF_582
    # the second meeting would have been on Thu 9 November, before there was such a duty
    assert "1037/25.2" not in ids(plan)
    assert "1037/25.2" in notes(plan, NoteKind.NOT_IN_FORCE)
    # the concept fell under the old text: 5 Dec - 30 = Sun 5 Nov, back to Fri 3
    assert plan["1037/24"].by == date(2017, 11, 3)
    assert "approved" in str(plan["1037/24"].rule.form)


def test_until_13_november_2017_the_minister_approved_the_concept_and_the_administration_got_it() -> None:
    row = schedule(TopLevelEvent(starts=date(2017, 10, 20)))["1037/24"]
    # 20 Oct - 30 = Wed 20 Sept; safe Tue 19
    assert dates(row) == (date(2017, 9, 20), date(2017, 9, 19))
    assert (row.to, row.via, row.signed_by) == ((PRESIDENTIAL_ADMINISTRATION,), None, "")
    assert "approved by the Minister of Foreign Affairs" in str(row.rule.form)

    # 15 Dec 2017 - 30 = Wed 15 Nov: the new text
    row = schedule(TopLevelEvent(starts=date(2017, 12, 15)))["1037/24"]
    assert dates(row) == (date(2017, 11, 15), date(2017, 11, 14))
    assert (row.to, row.via) == ((PRESIDENT,), PRESIDENTIAL_ADMINISTRATION)
    assert "Minister of Foreign Affairs" in row.signed_by
    assert row.rule.form is None


def test_what_decree_582_added_was_not_in_force_before_it_and_a_note_names_it() -> None:
    plan = schedule(TopLevelEvent(starts=date(2017, 10, 20), bodies_submit_directly=True))
    said = notes(plan, NoteKind.NOT_IN_FORCE)
    assert names(said, OF_582)
    assert "582" in said
    for rule_id in ("1037/23.2", "1037/23.3b", "1037/26.2", "1037/26-1", "1037/28.2", "1037/29-1"):
        assert rule_id not in ids(plan)
        assert rule_id in said
    # two months before 20 Oct is Sun 20 Aug, so Fri 18; the statute counts it: 18(1) .. Wed 6 Sept(20)
    assert dates(plan["1037/22"]) == (date(2017, 8, 18), date(2017, 8, 18))
    assert dates(plan["1037/23.1"]) == (date(2017, 9, 6), date(2017, 9, 6))
    # the numbers of 26, part 1, are older; today's part 3 was part 2
    assert dates(plan["1037/26.1"]) == (date(2017, 9, 29), date(2017, 9, 28))
    assert plan["1037/26.3"].cite.part == 2


def test_what_follows_an_event_is_judged_by_its_last_day() -> None:
    friday = schedule(TopLevelEvent(starts=date(2017, 11, 9), ends=date(2017, 11, 10)))
    monday = schedule(TopLevelEvent(starts=date(2017, 11, 9), ends=OF_582))
    assert "1037/28.2" not in ids(friday)
    assert "1037/29-1" not in ids(friday)
    # Mon 13 Nov 2017: 14(1) 15(2) 16(3) 17(4) 20(5)
    assert dates(monday["1037/28.2"]) == (date(2017, 11, 16), date(2017, 11, 16))
    assert dates(monday["1037/29-1"]) == (date(2017, 11, 20), date(2017, 11, 20))


def test_material_returned_before_13_november_2017_had_no_term() -> None:
    nothing = schedule(MaterialsReturned(on=date(2017, 11, 10)))
    assert len(nothing) == 0
    assert names(notes(nothing, NoteKind.NOT_IN_FORCE), OF_582)
    # by the statute of 2013 to 2021: 13(1) 14(2) 15(3)
    row = schedule(MaterialsReturned(on=OF_582))["1037/23.3b"]
    assert dates(row) == (date(2017, 11, 15), date(2017, 11, 15))


def test_a_request_received_before_13_november_2017_ran_twenty_calendar_days_too() -> None:
    plan = schedule(MaterialsRequestReceived(on=date(2017, 11, 10)))
    # Fri 10 Nov is day 1 by the statute of 2013 to 2021, so Wed 29 is day 20
    assert dates(plan["1037/23.1"]) == (date(2017, 11, 29), date(2017, 11, 29))
    assert "1037/23.2" not in ids(plan)
    # the override of the Administration is as old as the point
    plan = schedule(MaterialsRequestReceived(on=date(2017, 11, 10), due_set_by_pa=date(2017, 11, 20)))
    assert plan["1037/23.1"].by == date(2017, 11, 20)


def test_law_on_takes_the_text_of_one_day_for_every_row() -> None:
    plan = schedule(JUNE_2026, law_on=date(2017, 1, 10))
    # the old point 25 on today's calendar: as 26.1
    assert dates(plan["1037/25"]) == (date(2026, 5, 19), date(2026, 5, 18))
    assert "1037/25.1" not in ids(plan)
    assert "1037/28.2" not in ids(plan)
    today = schedule(TopLevelEvent(starts=date(2017, 10, 20)), law_on=date(2026, 1, 5))
    # before Wed 20 Sept 2017: Tue 19
    assert today["1037/25.1"].by == date(2017, 9, 19)
    assert "1037/25" not in ids(today)


# -- Decree 550, 17 April 2013: 21, part 2 -----------------------------------------------------------------


def test_until_17_april_2013_materials_for_organisations_followed_their_own_rules_without_a_list() -> None:
    # The package is due fifteen working days before (26), and its text is that of that day. From 8 May 2013 back:
    # 6 May(1) Sat 4 worked(2) 3(3) 2(4) 30 Apr(5) 29(6) 26(7) 25(8) 24(9) 23(10) 22(11) 19(12) 18(13) 17(14) 16(15);
    # from 13 May back: 8 May(1) [9, 10 off] and so on one day later each: 17 April.
    before = schedule(TopLevelEvent(starts=date(2013, 5, 8), organization=True))["1037/21.2"]
    assert before.documents == ()
    assert before.condition is not None
    assert "rules of procedure" in before.condition.en
    after = schedule(TopLevelEvent(starts=date(2013, 5, 13), organization=True))["1037/21.2"]
    assert (tuple(item.number for item in after.documents), after.condition) == (FOR_ORGANIZATIONS, None)


# -- the Decree itself, 12 August 2010 ---------------------------------------------------------------------


def test_nothing_was_in_force_before_12_august_2010() -> None:
    plan = schedule(TopLevelEvent(starts=date(2010, 8, 11)))
    assert len(plan) == 0
    said = notes(plan, NoteKind.NOT_IN_FORCE)
    assert names(said, date(2010, 8, 12))
    assert "1037/22" in said


def test_before_12_august_2010_there_was_no_point_27_to_speak_of() -> None:
    for fixed in (None, date(2010, 8, 2)):
        plan = schedule(TopLevelEvent(starts=date(2010, 8, 11), date_fixed_on=fixed))
        assert notes(plan, NoteKind.SWITCH) == ""


def test_the_request_is_owed_from_the_first_event_whose_two_months_begin_in_force() -> None:
    # Tue 12 Oct 2010: Thu 12 Aug, the day of the Decree
    plan = schedule(TopLevelEvent(starts=date(2010, 10, 12)))
    assert plan["1037/22"].by == date(2010, 8, 12)
    # 12 Oct - 30 = Sun 12 Sept, so Fri 10; safe: Sat 11, so Fri 10
    assert dates(plan["1037/24"]) == (date(2010, 9, 10), date(2010, 9, 10))


def test_the_request_is_not_owed_where_the_two_months_began_before_the_decree() -> None:
    earlier = schedule(TopLevelEvent(starts=date(2010, 10, 11)))
    assert "1037/22" not in ids(earlier)
    assert "1037/22" in notes(earlier, NoteKind.NOT_IN_FORCE)
    # 11 Oct - 30 = Sat 11 Sept, so Fri 10
    assert earlier["1037/24"].by == date(2010, 9, 10)


def test_an_event_on_the_day_of_the_decree_owes_only_what_comes_after_it() -> None:
    plan = schedule(TopLevelEvent(starts=date(2010, 8, 12)))
    for rule_id in ("1037/22", "1037/24", "1037/25", "1037/26.1"):
        assert rule_id not in ids(plan)
        assert rule_id in notes(plan, NoteKind.NOT_IN_FORCE)
    assert "1037/28.1" in ids(plan)


# -- 18 and 19: events of the Government -------------------------------------------------------------------


def test_an_intergovernmental_event_is_coordinated_by_the_mfa_and_its_procedure_is_a_gap() -> None:
    plan = schedule(IntergovernmentalEvent(starts=date(2026, 6, 10)))
    assert [row.id for row in plan] == ["1037/18"]
    row = plan[0]
    assert (row.who, row.by, row.modality) == ((MFA,), None, Modality.STANDING)
    said = notes(plan, NoteKind.GAP)
    assert "1037/19.2" in said
    assert "Government" in said


def test_the_gap_of_point_19_is_raised_on_request_and_a_top_level_event_has_none() -> None:
    with pytest.raises(EditionGap, match="19"):
        schedule(IntergovernmentalEvent(starts=date(2026, 6, 10)), on_gap="raise")
    assert len(schedule(JUNE_2026, on_gap="raise")) == len(schedule(JUNE_2026))


def test_before_12_august_2010_an_intergovernmental_event_was_not_coordinated_either() -> None:
    plan = schedule(IntergovernmentalEvent(starts=date(2010, 8, 11)))
    assert len(plan) == 0
    assert names(notes(plan, NoteKind.NOT_IN_FORCE), date(2010, 8, 12))


def test_a_visit_at_home_has_no_end_abroad() -> None:
    with pytest.raises(InvalidEventError) as refused:
        TopLevelEvent(starts=date(2026, 3, 18), visit_ends=date(2026, 3, 20))
    assert "visit_ends 2026-03-20 is the end of a visit abroad, but abroad is False" in str(refused.value)
    assert "set abroad=True or leave visit_ends out" in str(refused.value)
