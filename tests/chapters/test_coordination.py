"""Decree 1037, chapter 6, points 42 to 50: the coordination of the international activity of state bodies.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the
count, a day in square brackets is not worked, and "safe" counts the first day as one. A limit "after" a meeting
leaves its day out in both readings.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    CalendarYear,
    Convention,
    DelegationTravel,
    InternationalEventHeld,
    InternationalEventPlanned,
    InvalidEventError,
    LetterToForeignSide,
    MeetingHeld,
    Modality,
    NoTimeLimitError,
    Obligation,
    Schedule,
    Status,
    parse_event,
    schedule,
)
from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    COOPERATION_UNITS,
    DELEGATION_HEAD,
    FOREIGN_BODIES,
    GOVERNMENT_OFFICE,
    INTERNATIONAL_ORGANIZATION,
    JUSTICE,
    MFA,
    MISSIONS_ABROAD,
    NCE,
    NEXT_OFFICIAL,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    RECEIVING_OFFICIAL,
    SPECIAL_STATE_BODY,
    STATE_BODY,
    Body,
)
from kzcoord.events import Event
from kzcoord.law import NoteKind

# the note that a carve-out applied, by its value
EXEMPT = NoteKind("exemption")
SPHERES = [
    "criminal proceedings",
    "intelligence",
    "operational information",
    "law-enforcement training",
    "law-enforcement operations",
    "security of protected persons",
    "investment",
    "trade cooperation in organisations",
]
OF_THE_CHAPTER = [
    *("42.1", "42.2", "43", "45(1)", "45(2)", "45(3)", "45(4)", "45(5)"),
    *("46(1)", "46(2)", "46(3)", "46(4)", "46(5)", "47", "48.1", "48.2", "49.1(1)", "49.1(2)", "49.2"),
    *("50.1", "50.2", "50.3"),
]
MINISTRY = Body("MIN", roles=(CENTRAL_STATE_BODY,))
KNB = Body("KNB", roles=(CENTRAL_STATE_BODY, SPECIAL_STATE_BODY))


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def provisions(plan: Schedule, kind: NoteKind) -> set[str]:
    return {note.provision for note in plan.notes if note.kind is kind}


def ids(plan: Schedule) -> set[str]:
    return {row.id.removeprefix("1037/") for row in plan}


def order(plan: Schedule, *ids: str) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan if row.id.removeprefix("1037/") in ids]


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


# A letter of Wed 3 June 2026, settled with the foreign side within five days, and one with more time.
URGENT = LetterToForeignSide(on=date(2026, 6, 3), needed_by=date(2026, 6, 5))
IN_NO_HURRY = LetterToForeignSide(on=date(2026, 6, 3), needed_by=date(2026, 6, 30))
EVENT_HELD = InternationalEventHeld(ended=date(2026, 6, 9), requested_on=date(2026, 6, 10))
TRAVEL = DelegationTravel(departs=date(2026, 6, 10))
# A meeting of Mon 8 June 2026 without the MFA, and the next one of the same guests on the day after.
MEETING = MeetingHeld(on=date(2026, 6, 8), next_meeting=date(2026, 6, 9), mfa_present=False)


# -- 42, 43, 45, 46(1), 47: standing duties ----------------------------------------------------------------


@pytest.mark.parametrize(
    "place", ["42.1", "42.2", "43", "45(1)", "45(2)", "45(3)", "45(5)", "46(1)", "47", "50.1", "50.2", "50.3"]
)
def test_what_goes_on_all_the_time_is_a_standing_duty_without_a_date(place: str) -> None:
    rule = RULES[f"1037/{place}"]
    assert rule.modality is Modality.STANDING
    with pytest.raises(NoTimeLimitError):
        rule.deadline(date(2026, 6, 3))


@pytest.mark.parametrize("place", ["42.1", "45(1)", "45(2)", "45(3)", "45(5)", "47"])
def test_the_mfa_coordinates_helps_explains_and_sums_up(place: str) -> None:
    assert RULES[f"1037/{place}"].who == (MFA,)
    assert f"1037/{place}" in {rule.id for rule in RULES.standing(MFA)}


def test_the_missions_abroad_coordinate_the_representations_there() -> None:
    assert RULES["1037/42.2"].who == (MISSIONS_ABROAD,)
    assert "1037/42.2" in {rule.id for rule in RULES.standing(MISSIONS_ABROAD)}


def test_the_central_state_bodies_coordinate_their_activity_with_the_mfa() -> None:
    rule = RULES["1037/46(1)"]
    assert rule.who == (CENTRAL_STATE_BODY,)
    assert MFA in {*rule.to, *rule.agreed_with}
    assert "1037/46(1)" in {found.id for found in RULES.standing(MINISTRY)}


def test_the_units_for_international_cooperation_are_those_of_the_central_state_bodies() -> None:
    rule = RULES["1037/43"]
    assert (rule.who, rule.to) == ((COOPERATION_UNITS,), (MFA,))
    for body in (COOPERATION_UNITS, CENTRAL_STATE_BODY, JUSTICE, MINISTRY):
        assert "1037/43" in {found.id for found in RULES.standing(body)}
    assert "421-draft/4" in {found.id for found in RULES.select(who=JUSTICE)}
    assert "1037/43" not in {found.id for found in RULES.standing(NCE)}


# -- 44: letters to the foreign side -----------------------------------------------------------------------


def test_official_letters_go_through_the_mfa() -> None:
    row = schedule(IN_NO_HURRY)["1037/44.1"]
    assert (row.who, row.via, row.modality) == ((CENTRAL_STATE_BODY,), MFA, Modality.OBLIGATION)
    assert {*row.to} & {FOREIGN_BODIES, INTERNATIONAL_ORGANIZATION}
    assert dates(row) == (None, None)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED


@pytest.mark.parametrize(
    "event",
    [
        pytest.param(LetterToForeignSide(on=date(2026, 6, 3), wto=True), id="to the WTO"),
        pytest.param(LetterToForeignSide(on=date(2026, 6, 3), otherwise_provided=True), id="otherwise provided"),
    ],
)
def test_letters_to_the_wto_and_those_that_an_act_or_treaty_routes_otherwise_do_not(event: Event) -> None:
    plan = schedule(event)
    assert "44.1" not in ids(plan)
    assert "1037/44.1" in provisions(plan, EXEMPT)


def test_no_exemption_is_told_of_where_none_applied() -> None:
    assert provisions(schedule(IN_NO_HURRY), EXEMPT) == set()


def test_an_urgent_letter_may_be_sent_directly_and_the_mfa_is_told_of_it_after() -> None:
    plan = schedule(URGENT)
    allowed, told = plan["1037/44.2a"], plan["1037/44.2b"]
    assert (allowed.who, allowed.modality) == ((CENTRAL_STATE_BODY,), Modality.PERMISSION)
    assert {*allowed.to} & {FOREIGN_BODIES, INTERNATIONAL_ORGANIZATION}
    assert allowed.via is None
    assert (told.who, told.to, told.modality) == ((CENTRAL_STATE_BODY,), (MFA,), Modality.OBLIGATION)
    assert order(plan, "44.2a", "44.2b") == ["44.2a", "44.2b"]


def test_neither_the_direct_letter_nor_the_information_after_it_has_a_number_of_days() -> None:
    plan = schedule(URGENT)
    assert dates(plan["1037/44.2b"]) == (None, None)
    assert plan["1037/44.2b"].status(date(2026, 12, 1)) is Status.UNDATED
    assert plan["1037/44.2a"].status(date(2026, 6, 3)) is Status.OPEN
    with pytest.raises(NoTimeLimitError, match=r"1037/44\.2b"):
        RULES["1037/44.2b"].deadline(date(2026, 6, 3))


@pytest.mark.parametrize(
    ("needed_by", "urgent"),
    [
        pytest.param(date(2026, 6, 3), True, id="the same day"),
        # 4(1) 5(2) 6(3) 7(4) June, calendar days
        pytest.param(date(2026, 6, 7), True, id="the fourth day"),
        # 4(1) 5(2) 6(3) 7(4) 8(5)
        pytest.param(date(2026, 6, 8), True, id="the fifth day"),
        # 8(5) 9(6): only the fourth working day, but the text counts days
        pytest.param(date(2026, 6, 9), False, id="the sixth day"),
        pytest.param(date(2026, 6, 30), False, id="a month"),
    ],
)
def test_only_what_must_be_settled_within_five_days_may_be_written_directly(needed_by: date, urgent: bool) -> None:
    plan = schedule(LetterToForeignSide(on=date(2026, 6, 3), needed_by=needed_by))
    assert ("44.2a" in ids(plan)) is urgent
    assert ("44.2b" in ids(plan)) is urgent
    assert "44.1" in ids(plan)


def test_where_nothing_is_known_of_the_hurry_direct_letters_are_at_most_conditional() -> None:
    plan = schedule(LetterToForeignSide(on=date(2026, 6, 3)))
    assert "44.1" in ids(plan)
    assert all(row.condition is not None for row in plan if row.id in ("1037/44.2a", "1037/44.2b"))


def test_what_is_needed_before_the_letter_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="needed_by"):
        LetterToForeignSide(on=date(2026, 6, 3), needed_by=date(2026, 6, 2))


# -- 45(4), 46(4), 46(5): planned events -------------------------------------------------------------------


@pytest.mark.parametrize("starts", [None, date(2026, 9, 10)], ids=["no day", "on a day"])
def test_the_mfa_tells_the_bodies_of_events_of_their_competence_in_advance(starts: date | None) -> None:
    row = schedule(InternationalEventPlanned(starts=starts))["1037/45(4)"]
    assert (row.who, row.modality) == ((MFA,), Modality.OBLIGATION)
    assert {*row.to} in ({STATE_BODY}, {CENTRAL_STATE_BODY})
    # no number of days is named: at the most, the day of the event bounds it
    assert row.by is None or (starts is not None and row.by <= starts)


def test_the_bodies_see_to_it_that_the_diplomatic_service_takes_part() -> None:
    row = schedule(InternationalEventPlanned(starts=date(2026, 9, 10)))["1037/46(4)"]
    assert (row.who, row.modality) == ((CENTRAL_STATE_BODY,), Modality.OBLIGATION)
    assert MFA in {*row.to, *row.agreed_with}


@pytest.mark.parametrize("image_project", [False, True], ids=["an event", "an image project"])
def test_only_an_image_project_is_agreed_with_the_mfa(image_project: bool) -> None:
    plan = schedule(InternationalEventPlanned(starts=date(2026, 9, 10), image_project=image_project))
    assert ("46(5)" in ids(plan)) is image_project


def test_the_bodies_agree_image_projects_with_the_mfa_without_a_number_of_days() -> None:
    row = schedule(InternationalEventPlanned(image_project=True))["1037/46(5)"]
    assert (row.who, row.modality) == ((CENTRAL_STATE_BODY,), Modality.OBLIGATION)
    assert MFA in {*row.to, *row.agreed_with}
    assert dates(row) == (None, None)


# -- 46(2): once a year, by 20 December --------------------------------------------------------------------

YEARLY = [
    # [Sun 20 Dec 2026] Mon 21; safe [19] Fri 18
    pytest.param(2026, date(2026, 12, 21), date(2026, 12, 18), id="2026: a Sunday"),
    # [Sat 20, Sun 21 Dec 2025] Mon 22; safe Fri 19
    pytest.param(2025, date(2025, 12, 22), date(2025, 12, 19), id="2025: a Saturday"),
    pytest.param(2024, date(2024, 12, 20), date(2024, 12, 20), id="2024: a Friday"),
    # Sun 20 Dec 2020 was worked in exchange for Fri 18
    pytest.param(2020, date(2020, 12, 20), date(2020, 12, 20), id="2020: a worked Sunday"),
    pytest.param(2016, date(2016, 12, 20), date(2016, 12, 20), id="2016: the first one, a Tuesday"),
]


@pytest.mark.parametrize(("year", "by", "safe_by"), YEARLY)
def test_the_bodies_report_and_plan_by_20_december(year: int, by: date, safe_by: date) -> None:
    row = schedule(CalendarYear(year))[f"1037/46(2)@{year}-12-20"]
    assert row.rule.id == "1037/46(2)"
    assert dates(row) == (by, safe_by)
    assert (row.who, row.to, row.modality) == ((CENTRAL_STATE_BODY,), (MFA,), Modality.OBLIGATION)
    assert [question.id for question in row.deadline.open_questions] == ([] if by == safe_by else ["Q3"])


def test_the_rule_alone_gives_the_one_date_of_a_year() -> None:
    assert [(found.by, found.safe_by) for found in RULES["1037/46(2)"].deadlines(2026)] == [
        (date(2026, 12, 21), date(2026, 12, 18))
    ]
    assert "20 желтоқсаннан кешіктірмей" in RULES["1037/46(2)"].cite.phrase_kk
    assert "не позднее 20 декабря" in RULES["1037/46(2)"].cite.phrase_ru


def test_the_report_of_2027_is_provisional() -> None:
    plan = schedule(CalendarYear(2027))
    row = plan["1037/46(2)@2027-12-20"]
    # Mon 20 Dec 2027
    assert (*dates(row), row.provisional) == (date(2027, 12, 20), date(2027, 12, 20), True)
    assert notes(plan, NoteKind.PROVISIONAL) != ""


@pytest.mark.parametrize("year", [2010, 2014, 2015])
def test_before_2016_there_was_no_yearly_report(year: int) -> None:
    assert not [row.id for row in schedule(CalendarYear(year)) if row.rule.id == "1037/46(2)"]


def test_the_mfa_does_not_report_to_itself() -> None:
    plan = schedule(CalendarYear(2026, acting_body=MFA))
    assert all(MFA not in row.to for row in plan if row.rule.id == "1037/46(2)")
    assert any(found.startswith("1037/46(2)") for found in provisions(plan, NoteKind.SELF))


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (date(2026, 12, 18), Status.PENDING),  # the safe day itself
        (date(2026, 12, 19), Status.AT_RISK),
        (date(2026, 12, 21), Status.AT_RISK),  # the last day
        (date(2026, 12, 22), Status.OVERDUE),
    ],
    ids=str,
)
def test_the_yearly_report_is_overdue_only_after_the_monday(as_of: date, status: Status) -> None:
    assert schedule(CalendarYear(2026))["1037/46(2)@2026-12-20"].status(as_of) is status


# -- 46(3): seven working days from the end of the event ---------------------------------------------------

REPORTED = [
    # Tue 9 June 2026: 10(1) 11(2) 12(3) 15(4) 16(5) 17(6) 18(7); safe: 9(1) .. 12(4) 15(5) 16(6) 17(7)
    pytest.param(date(2026, 6, 9), date(2026, 6, 18), date(2026, 6, 17), id="a plain week"),
    # Thu 19 March 2026: 20(1) [21-23 Nauryz; 24, 25 carried] 26(2) 27(3) 30(4) 31(5) 1 April(6) 2(7)
    # safe: 19(1) 20(2) 26(3) 27(4) 30(5) 31(6) 1(7)
    pytest.param(date(2026, 3, 19), date(2026, 4, 2), date(2026, 4, 1), id="over Nauryz 2026"),
    # Tue 30 April 2024: [1] 2(1) 3(2) Sat 4 worked(3) [5] 6(4) [7-9] 10(5) [11, 12] 13(6) 14(7)
    # safe: 30(1) 2(2) 3(3) 4(4) 6(5) 10(6) 13(7)
    pytest.param(date(2024, 4, 30), date(2024, 5, 14), date(2024, 5, 13), id="over the May holidays of 2024"),
    # Sat 5 Sept 2026, not worked: 7(1) .. 11(5) 14(6) 15(7) in both readings
    pytest.param(date(2026, 9, 5), date(2026, 9, 15), date(2026, 9, 15), id="ended on a Saturday"),
]


@pytest.mark.parametrize("asked_late", [False, True], ids=["on the last day of the event", "on the safe day"])
@pytest.mark.parametrize(("ended", "by", "safe_by"), REPORTED)
def test_the_report_that_was_asked_for_is_due_seven_working_days_from_the_end_of_the_event(
    ended: date, by: date, safe_by: date, asked_late: bool
) -> None:
    # the term runs from the end of the event, whenever the request came
    plan = schedule(InternationalEventHeld(ended=ended, requested_on=safe_by if asked_late else ended))
    row = plan["1037/46(3)"]
    assert row.if_asked is None
    assert provisions(plan, NoteKind.REQUEST) == set()
    assert (*dates(row), row.projected) == (by, safe_by, False)
    assert (row.who, row.to, row.modality) == ((CENTRAL_STATE_BODY,), (MFA,), Modality.OBLIGATION)


def test_the_report_is_owed_only_where_the_mfa_asks_for_it() -> None:
    plan = schedule(InternationalEventHeld(ended=date(2026, 6, 9)))
    row = plan["1037/46(3)"]
    assert row.condition is not None
    assert "request" in row.condition.en
    assert dates(row) == (None, None)
    assert row.status(date(2027, 1, 11)) is Status.UNDATED


@pytest.mark.parametrize(("ended", "by", "safe_by"), REPORTED)
def test_without_a_request_it_is_told_by_when_the_report_would_be_due(ended: date, by: date, safe_by: date) -> None:
    plan = schedule(InternationalEventHeld(ended=ended))
    row = plan["1037/46(3)"]
    assert row.if_asked is not None
    assert (row.if_asked.by, row.if_asked.safe_by) == (by, safe_by)
    told = row.to_dict(as_of=date(2027, 1, 11))
    assert (told["by"], told["safe_by"], told["status"]) == (None, None, "undated")
    assert (told["if_asked"]["by"], told["if_asked"]["safe_by"]) == (by.isoformat(), safe_by.isoformat())
    (note,) = [found for found in plan.notes if found.kind is NoteKind.REQUEST]
    assert (note.provision, note.values) == ("1037/46(3)", ("1037/46(3)", by, safe_by))
    assert "nobody has asked" in row.explain()
    assert "запроса нет" in row.explain("ru")
    assert "сұрату жоқ" in row.explain("kk")


def test_a_report_that_nobody_asked_for_may_be_sent_all_the_same() -> None:
    sent = schedule(InternationalEventHeld(ended=date(2026, 6, 9)), done={"1037/46(3)": date(2026, 6, 30)})
    assert sent["1037/46(3)"].status(date(2026, 7, 1)) is Status.DONE


def test_what_would_be_due_in_a_year_that_is_not_settled_is_told_as_provisional() -> None:
    assert notes(schedule(InternationalEventHeld(ended=date(2027, 6, 9))), NoteKind.PROVISIONAL) != ""


def test_a_request_after_the_last_day_is_told() -> None:
    # the report of Tue 9 June was due by Thu 18 June
    plan = schedule(InternationalEventHeld(ended=date(2026, 6, 9), requested_on=date(2026, 6, 22)))
    assert plan["1037/46(3)"].by == date(2026, 6, 18)
    told = [note for note in plan.notes if note.kind in (NoteKind.CONFLICT, NoteKind.QUESTION, NoteKind.ASSUMPTION)]
    assert any("1037/46(3)" in f"{note.provision} {note.text}" for note in told)


def test_who_counts_the_day_of_the_end_has_the_safe_day_only() -> None:
    counted = Convention.STANDARD.choose(Q1="counted")
    assert dates(schedule(EVENT_HELD, convention=counted)["1037/46(3)"]) == (date(2026, 6, 17), date(2026, 6, 17))
    assert [found.id for found in schedule(EVENT_HELD)["1037/46(3)"].deadline.open_questions] == ["Q1"]


@pytest.mark.parametrize(
    ("sent", "status"), [(date(2026, 6, 18), Status.DONE), (date(2026, 6, 19), Status.DONE_LATE)], ids=str
)
def test_a_report_after_the_seventh_day_is_late(sent: date, status: Status) -> None:
    plan = schedule(EVENT_HELD, done={"1037/46(3)": sent})
    assert plan["1037/46(3)"].status(date(2026, 6, 30)) is status


# -- 48: consultations before a delegation leaves ----------------------------------------------------------

DEPARTURES = [
    # Wed 10 June 2026; safe Tue 9
    pytest.param(date(2026, 6, 10), date(2026, 6, 10), date(2026, 6, 9), id="in a plain week"),
    # Thu 26 March 2026; safe [25, 24 carried; 23-21 Nauryz] Fri 20
    pytest.param(date(2026, 3, 26), date(2026, 3, 26), date(2026, 3, 20), id="right after Nauryz"),
    # [Wed 25 March 2026, carried] Fri 20 in both readings
    pytest.param(date(2026, 3, 25), date(2026, 3, 20), date(2026, 3, 20), id="on a carried day"),
    # Sat 4 May 2024 was worked; safe Fri 3
    pytest.param(date(2024, 5, 4), date(2024, 5, 4), date(2024, 5, 3), id="on a worked Saturday"),
    # Mon 6 Jan 2025; safe Sun 5, worked in exchange for Fri 3
    pytest.param(date(2025, 1, 6), date(2025, 1, 6), date(2025, 1, 5), id="after a worked Sunday"),
    # [Sun 7, Sat 6 June 2026] Fri 5 in both readings
    pytest.param(date(2026, 6, 7), date(2026, 6, 5), date(2026, 6, 5), id="on a Sunday"),
]


@pytest.mark.parametrize(("departs", "by", "safe_by"), DEPARTURES)
def test_the_head_of_the_delegation_consults_the_mfa_before_leaving(departs: date, by: date, safe_by: date) -> None:
    row = schedule(DelegationTravel(departs=departs))["1037/48.1"]
    assert dates(row) == (by, safe_by)
    assert [question.id for question in row.deadline.open_questions] == ([] if by == safe_by else ["Q10"])


def test_the_consultation_is_in_writing_with_officials_of_the_mfa() -> None:
    row = schedule(TRAVEL)["1037/48.1"]
    assert (row.who, row.modality) == ((DELEGATION_HEAD,), Modality.OBLIGATION)
    assert MFA in {*row.to, *row.attending}
    assert "writ" in row.form
    assert row.rule.cite.part == 1


def test_by_agreement_the_consultation_may_take_another_form() -> None:
    row = schedule(TRAVEL)["1037/48.2"]
    # the head of the delegation consults, with the MFA, as in part 1; the body and the MFA only arrange it
    assert (row.who, row.to, row.rule.implied) == ((DELEGATION_HEAD,), (MFA,), True)
    assert row.condition is not None
    assert "arrangement between the central state body and the MFA" in row.condition.en
    assert row.modality is Modality.PERMISSION
    assert row.status(date(2026, 6, 9)) is Status.OPEN


def test_what_is_owed_before_leaving_does_not_depend_on_the_arrival() -> None:
    plan = schedule(DelegationTravel(departs=date(2026, 6, 10), arrives=date(2026, 6, 11)))
    assert ids(plan) == ids(schedule(TRAVEL)) == {"48.1", "48.2"}
    assert dates(plan["1037/48.1"]) == (date(2026, 6, 10), date(2026, 6, 9))


def test_a_delegation_does_not_arrive_before_it_leaves() -> None:
    with pytest.raises(InvalidEventError, match="arrives"):
        DelegationTravel(departs=date(2026, 6, 10), arrives=date(2026, 6, 9))


# -- 49, part 1: the next official is told at once ---------------------------------------------------------


@pytest.mark.parametrize(
    ("next_meeting", "found", "form"),
    [
        pytest.param(date(2026, 6, 8), "49.1(1)", "oral", id="on the same day, orally"),
        pytest.param(date(2026, 6, 9), "49.1(2)", "writ", id="on the next day, in writing"),
        pytest.param(date(2026, 6, 22), "49.1(2)", "writ", id="two weeks later, in writing"),
    ],
)
def test_the_next_official_is_told_at_once_in_the_form_that_the_time_allows(
    next_meeting: date, found: str, form: str
) -> None:
    plan = schedule(MeetingHeld(on=date(2026, 6, 8), next_meeting=next_meeting))
    assert ids(plan) == {found}
    row = plan[0]
    assert (row.who, row.to, row.modality) == ((RECEIVING_OFFICIAL,), (NEXT_OFFICIAL,), Modality.OBLIGATION)
    assert form in row.form
    assert dates(row) == (None, None)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED


def test_a_single_meeting_is_followed_by_no_next_official() -> None:
    assert not {"49.1(1)", "49.1(2)"} & ids(schedule(MeetingHeld(on=date(2026, 6, 8))))


@pytest.mark.parametrize("next_meeting", [date(2026, 6, 8), date(2026, 6, 9)], ids=["same day", "next day"])
def test_only_meetings_in_kazakhstan_are_passed_on_to_the_next_official(next_meeting: date) -> None:
    abroad = MeetingHeld(on=date(2026, 6, 8), next_meeting=next_meeting, in_kazakhstan=False)
    assert not {"49.1(1)", "49.1(2)"} & ids(schedule(abroad))


def test_a_next_meeting_cannot_be_earlier() -> None:
    with pytest.raises(InvalidEventError, match="next_meeting"):
        MeetingHeld(on=date(2026, 6, 8), next_meeting=date(2026, 6, 5))


# -- 49, part 2: five working days to tell the MFA ---------------------------------------------------------

TOLD = [
    # Mon 8 June 2026: 9(1) 10(2) 11(3) 12(4) 15(5)
    pytest.param(date(2026, 6, 8), date(2026, 6, 15), id="a plain week"),
    # Thu 19 March 2026: 20(1) [21-25] 26(2) 27(3) 30(4) 31(5)
    pytest.param(date(2026, 3, 19), date(2026, 3, 31), id="over Nauryz 2026"),
    # Thu 2 May 2024: 3(1) Sat 4 worked(2) [5] 6(3) [7-9] 10(4) [11, 12] 13(5)
    pytest.param(date(2024, 5, 2), date(2024, 5, 13), id="over the May holidays of 2024"),
    # Sat 6 June 2026, not worked: 8(1) .. 12(5)
    pytest.param(date(2026, 6, 6), date(2026, 6, 12), id="on a Saturday"),
]


@pytest.mark.parametrize(("on", "by"), TOLD)
def test_where_the_mfa_was_not_there_it_is_told_within_five_working_days_after_the_meeting(on: date, by: date) -> None:
    row = schedule(MeetingHeld(on=on, mfa_present=False))["1037/49.2"]
    assert (*dates(row), row.projected) == (by, by, False)
    assert row.deadline.open_questions == ()


def test_the_text_does_not_say_who_tells_the_mfa() -> None:
    row = schedule(MEETING)["1037/49.2"]
    assert (row.who, row.to) == ((RECEIVING_OFFICIAL,), (MFA,))
    assert row.rule.implied
    assert row.modality is Modality.OBLIGATION
    assert row.rule.cite.part == 2


def test_where_the_mfa_was_there_it_is_not_told() -> None:
    assert "49.2" not in ids(schedule(MeetingHeld(on=date(2026, 6, 8), next_meeting=date(2026, 6, 9))))


def test_a_meeting_without_the_mfa_that_others_follow_is_told_to_both() -> None:
    assert ids(schedule(MEETING)) == {"49.1(2)", "49.2"}


@pytest.mark.parametrize(
    ("as_of", "status"),
    [(date(2026, 6, 15), Status.PENDING), (date(2026, 6, 16), Status.OVERDUE)],
    ids=str,
)
def test_after_the_meeting_there_is_one_date_in_both_readings(as_of: date, status: Status) -> None:
    assert schedule(MEETING)["1037/49.2"].status(as_of) is status


# -- 50, part 1: the Administration and the Government Office ----------------------------------------------

OWED_BY_A_BODY = [
    pytest.param(
        "letter-to-foreign-side",
        {"on": "2026-06-03", "needed_by": "2026-06-05"},
        {"44.1", "44.2a", "44.2b"},
        id="a letter",
    ),
    pytest.param("international-event-planned", {"image_project": True}, {"46(5)"}, id="an image project"),
    pytest.param("international-event-planned", {"starts": "2026-09-10"}, {"46(4)"}, id="an event planned"),
    pytest.param(
        "international-event-held", {"ended": "2026-06-09", "requested_on": "2026-06-10"}, {"46(3)"}, id="an event held"
    ),
    pytest.param("delegation-travel", {"departs": "2026-06-10"}, {"48.1", "48.2"}, id="travel"),
    pytest.param(
        "meeting-held",
        {"on": "2026-06-08", "next_meeting": "2026-06-09", "mfa_present": False},
        {"49.1(2)", "49.2"},
        id="a meeting",
    ),
]


@pytest.mark.parametrize("exempt", [PRESIDENTIAL_ADMINISTRATION, GOVERNMENT_OFFICE], ids=["Administration", "Office"])
@pytest.mark.parametrize(("kind", "fields", "owed"), OWED_BY_A_BODY)
def test_the_chapter_does_not_bind_the_administration_and_the_government_office(
    kind: str, fields: dict[str, object], owed: set[str], exempt: Body
) -> None:
    plan = schedule(parse_event({"kind": kind, **fields, "acting_body": exempt.code}))
    assert not owed & ids(plan)
    assert "1037/50.1" in provisions(plan, EXEMPT)


@pytest.mark.parametrize(("kind", "fields", "owed"), OWED_BY_A_BODY)
def test_it_binds_everybody_else(kind: str, fields: dict[str, object], owed: set[str]) -> None:
    plan = schedule(parse_event({"kind": kind, **fields}))
    assert owed <= ids(plan)
    assert provisions(plan, EXEMPT) == set()


def test_a_ministry_is_told_that_nothing_exempts_it() -> None:
    plan = schedule(InternationalEventHeld(ended=date(2026, 6, 9), acting_body=MINISTRY))
    assert "46(3)" in ids(plan)
    assert provisions(plan, EXEMPT) == set()
    assert notes(plan, NoteKind.NO_EXEMPTION) != ""


def test_of_a_year_the_government_office_owes_its_own_reports_but_not_that_of_the_chapter() -> None:
    plan = schedule(CalendarYear(2026, acting_body=GOVERNMENT_OFFICE))
    assert "46(2)@2026-12-20" not in ids(plan)
    assert "1037/50.1" in provisions(plan, EXEMPT)
    assert "35@2026-06-15" in ids(plan)


@pytest.mark.parametrize(
    ("ended", "body"),
    [
        # Thu 9 June 2022
        pytest.param(date(2022, 6, 9), PRIME_MINISTERS_OFFICE, id="the Prime Minister's Office in 2022"),
        pytest.param(date(2022, 6, 9), PRESIDENTIAL_ADMINISTRATION, id="the Administration in 2022"),
        # Decree 195 came on 13 April 2023; until then the text kept the name that the office had lost on 2 January.
        pytest.param(date(2023, 1, 2), GOVERNMENT_OFFICE, id="the Government Office under its old name"),
        pytest.param(date(2024, 6, 10), GOVERNMENT_OFFICE, id="the Government Office in 2024"),
    ],
)
def test_until_2023_the_other_exempt_body_was_the_prime_minister_s_office(ended: date, body: Body) -> None:
    plan = schedule(InternationalEventHeld(ended=ended, acting_body=body))
    assert "46(3)" not in ids(plan)
    assert "1037/50.1" in provisions(plan, EXEMPT)


# -- 50, part 2: spheres that point 46 does not reach ------------------------------------------------------


@pytest.mark.parametrize("sphere", SPHERES)
def test_point_46_does_not_reach_into_the_spheres_that_are_carved_out(sphere: str) -> None:
    event = parse_event({"kind": "international-event-held", "ended": "2026-06-09", "sphere": sphere})
    plan = schedule(event)
    assert "46(3)" not in ids(plan)
    assert "1037/50.2" in provisions(plan, EXEMPT)


def test_in_any_other_sphere_the_report_is_owed() -> None:
    plan = schedule(EVENT_HELD)
    assert "46(3)" in ids(plan)
    assert provisions(plan, EXEMPT) == set()


def test_a_sphere_that_the_point_does_not_know_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="sphere"):
        InternationalEventHeld(ended=date(2026, 6, 9), sphere="culture")  # type: ignore[arg-type]


# -- 50, part 3: special state bodies ----------------------------------------------------------------------


@pytest.mark.parametrize("event", [TRAVEL, MEETING], ids=["travel", "a meeting"])
def test_points_48_and_49_do_not_bind_special_state_bodies(event: Event) -> None:
    plan = schedule(event.model_copy(update={"acting_body": KNB}))
    assert len(plan) == 0
    assert "1037/50.3" in provisions(plan, EXEMPT)


@pytest.mark.parametrize("event", [TRAVEL, MEETING], ids=["travel", "a meeting"])
def test_points_48_and_49_bind_a_ministry(event: Event) -> None:
    plan = schedule(event.model_copy(update={"acting_body": MINISTRY}))
    assert ids(plan) == ids(schedule(event))
    assert provisions(plan, EXEMPT) == set()


@pytest.mark.parametrize(
    ("event", "owed"),
    [
        pytest.param(EVENT_HELD, "46(3)", id="the report of 46"),
        pytest.param(IN_NO_HURRY, "44.1", id="the letters of 44"),
    ],
)
def test_the_rest_of_the_chapter_binds_special_state_bodies_too(event: Event, owed: str) -> None:
    plan = schedule(event.model_copy(update={"acting_body": KNB}))
    assert owed in ids(plan)
    assert provisions(plan, EXEMPT) == set()


# -- point in time: Decree 175, 14 January 2016 ------------------------------------------------------------

FIRST_DAY = date(2016, 1, 14)


@pytest.mark.parametrize("place", OF_THE_CHAPTER)
def test_the_chapter_began_with_decree_175(place: str) -> None:
    begins = RULES.history(f"1037/{place}")[0].in_force.begins
    assert (begins.earliest, begins.latest, begins.act.code) == (FIRST_DAY, FIRST_DAY, "175")


@pytest.mark.parametrize(
    ("before", "after", "owed"),
    [
        pytest.param(
            InternationalEventHeld(ended=date(2016, 1, 13)),
            InternationalEventHeld(ended=FIRST_DAY),
            {"46(3)"},
            id="an event held",
        ),
        pytest.param(
            DelegationTravel(departs=date(2016, 1, 13)),
            DelegationTravel(departs=FIRST_DAY),
            {"48.1", "48.2"},
            id="travel",
        ),
        pytest.param(
            MeetingHeld(on=date(2016, 1, 13), next_meeting=date(2016, 1, 13), mfa_present=False),
            MeetingHeld(on=FIRST_DAY, next_meeting=FIRST_DAY, mfa_present=False),
            {"49.1(1)", "49.2"},
            id="a meeting",
        ),
    ],
)
def test_before_14_january_2016_there_was_no_such_chapter_and_it_is_said_so(
    before: Event, after: Event, owed: set[str]
) -> None:
    nothing = schedule(before)
    assert len(nothing) == 0
    said = notes(nothing, NoteKind.NOT_IN_FORCE)
    assert all(f"1037/{found}" in said for found in owed)
    assert "175" in said
    assert ids(schedule(after)) == owed
    assert notes(schedule(after), NoteKind.NOT_IN_FORCE) == ""


def test_on_the_first_day_the_terms_are_those_of_today() -> None:
    # Thu 14 Jan 2016, by the statute of 2013 to 2021: 14(1) 15(2) 18(3) 19(4) 20(5) 21(6) 22(7)
    asked = InternationalEventHeld(ended=FIRST_DAY, requested_on=FIRST_DAY)
    assert dates(schedule(asked)["1037/46(3)"]) == (
        date(2016, 1, 22),
        date(2016, 1, 22),
    )
    # 15(1) 18(2) 19(3) 20(4) 21(5)
    told = schedule(MeetingHeld(on=FIRST_DAY, mfa_present=False))["1037/49.2"]
    assert dates(told) == (date(2016, 1, 21), date(2016, 1, 21))


# -- Decree 582, 13 November 2017: the text of 44 ----------------------------------------------------------


def test_the_text_of_44_is_that_of_13_november_2017() -> None:
    for rule_id in ("1037/44.1", "1037/44.2a", "1037/44.2b"):
        begins = RULES[rule_id].in_force.begins
        assert (begins.earliest, begins.act.code) == (date(2017, 11, 13), "582")
    first = schedule(LetterToForeignSide(on=date(2017, 11, 13), needed_by=date(2017, 11, 14)))
    assert {"44.1", "44.2a", "44.2b"} <= ids(first)


@pytest.mark.parametrize("on", [date(2016, 1, 14), date(2017, 11, 10)], ids=str)
def test_the_text_of_44_before_that_was_not_seen_and_is_a_gap(on: date) -> None:
    plan = schedule(LetterToForeignSide(on=on, needed_by=on))
    assert not {"44.1", "44.2a", "44.2b"} & ids(plan)
    assert any(found.startswith("1037/44") for found in provisions(plan, NoteKind.GAP))


def test_before_14_january_2016_letters_were_not_in_the_rules() -> None:
    plan = schedule(LetterToForeignSide(on=date(2016, 1, 13), needed_by=date(2016, 1, 13)))
    assert len(plan) == 0
    # the chapter came with Decree 175; that its text of 44 was not seen does not make it younger
    said = notes(plan, NoteKind.NOT_IN_FORCE)
    assert "1037/44.1" in said
    assert "14 January 2016" in said
    assert "2017" not in said


# -- the law of another day --------------------------------------------------------------------------------


def test_law_on_asks_what_another_day_s_law_would_say() -> None:
    assert len(schedule(EVENT_HELD, law_on=date(2016, 1, 13))) == 0
    early = InternationalEventHeld(ended=date(2015, 6, 9), requested_on=date(2015, 6, 9))
    assert len(schedule(early)) == 0
    # Tue 9 June 2015, counted by the statute of that day: 9(1) 10(2) 11(3) 12(4) 15(5) 16(6) 17(7)
    row = schedule(early, law_on=FIRST_DAY)["1037/46(3)"]
    assert dates(row) == (date(2015, 6, 17), date(2015, 6, 17))


@pytest.mark.parametrize(("on", "noted"), [(date(2025, 2, 12), False), (date(2025, 2, 13), True)], ids=str)
def test_after_12_february_2025_it_is_said_that_the_text_is_known_to_that_day(on: date, noted: bool) -> None:
    plan = schedule(MeetingHeld(on=on, mfa_present=False))
    assert (notes(plan, NoteKind.TEXT_KNOWN_TO) != "") is noted


def test_a_sphere_of_50_takes_out_what_46_asks_of_a_planned_event_and_not_what_45_does() -> None:
    planned = InternationalEventPlanned(starts=date(2026, 9, 10), image_project=True)
    found = {row.id for row in schedule(planned)}
    assert found == {"1037/45(4)", "1037/46(4)", "1037/46(5)"}
    spared = schedule(planned.model_copy(update={"sphere": "intelligence"}))
    assert {row.id for row in spared} == {"1037/45(4)"}
    assert "1037/50.2" in provisions(spared, EXEMPT)


@pytest.mark.parametrize("sphere", ["investment policy of the EAEU", "accession to the WTO"])
def test_the_spheres_that_only_the_draft_knew_are_bound_by_46(sphere: str) -> None:
    event = parse_event(
        {"kind": "international-event-held", "ended": "2026-06-09", "requested_on": "2026-06-10", "sphere": sphere}
    )
    assert ids(schedule(event)) == {"46(3)"}


def test_section_6_became_chapter_6_with_decree_786() -> None:
    section, chapter, since_195 = RULES.texts("1037/50.1")
    assert "section 6" in section.said()
    assert "раздела 6" in section.said("ru")
    assert "6-бөлім" in section.said("kk")
    for text in (chapter, since_195):
        assert "chapter 6" in text.said()
        assert "главы 6" in text.said("ru")
        assert "6-тарау" in text.said("kk")


def test_what_44_excepts_is_told_with_the_rule() -> None:
    told = RULES["1037/44.1"].condition
    assert told is not None
    for words, parts in (
        (told.en, ("WTO", "treaties in force provide otherwise")),
        (told.ru, ("Всемирной торговой организацией", "иное не предусмотрено")),
        (told.kk, ("Дүниежүзілік сауда ұйымымен", "өзгеше көзделмесе")),
    ):
        assert all(part in words for part in parts)


def test_the_two_forms_of_49_say_when_each_is_asked_for() -> None:
    same_day, later = RULES["1037/49.1(1)"].condition, RULES["1037/49.1(2)"].condition
    assert same_day is not None
    assert later is not None
    assert "on the same day" in same_day.en
    assert "on the next day or later" in later.en
    assert all(
        "Kazakhstan" in told.en and "Қазақстанда" in told.kk and "в Казахстане" in told.ru for told in (same_day, later)
    )
