"""The draft decree of 2015 (Resolution 421 of 8 June 2015), points 3 to 9: never in force, shown only when asked for.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the count and
a day in square brackets is not worked. "safe" counts the day that the limit runs from, and never rolls forward.
What the draft says otherwise than the text that was signed instead (points 42 to 50 of the Rules) is tested side by
side with it.
"""

from datetime import date
from typing import Any

import pytest

from kzcoord import (
    RULES,
    CalendarYear,
    Convention,
    DelegationTravel,
    Event,
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
    schedule,
)
from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    DELEGATION_HEAD,
    FOREIGN_BODIES,
    GOVERNMENT_OFFICE,
    INTERNATIONAL_ORGANIZATION,
    MFA,
    MISSIONS_ABROAD,
    NEXT_OFFICIAL,
    PRESIDENTIAL_ADMINISTRATION,
    SPECIAL_STATE_BODY,
    STATE_BODY,
    Body,
)
from kzcoord.law import NoteKind

DRAFT = "421-draft/"
IDS = {"3.1", "3.2", "4", "5", *(f"6({n})" for n in range(1, 9)), *(f"7.1({n})" for n in range(1, 7)), "7.2",
       "8.1(1)", "8.1(2)", "8.2", "8.3", "9.1(1)", "9.1(2)", "9.2"}  # fmt: skip
STANDING = {"3.1", "3.2", "4", "6(1)", "6(2)", "6(3)", "6(4)", "6(5)", "6(7)", "7.1(1)", "7.2", "8.3", "9.2"}

# Tue 9 June 2026 and the days around it are plain.
TRAVEL = DelegationTravel(departs=date(2026, 6, 9))
MEETING = MeetingHeld(on=date(2026, 6, 9), next_meeting=date(2026, 6, 9))
LETTER = LetterToForeignSide(on=date(2026, 6, 9))
HELD = InternationalEventHeld(ended=date(2026, 6, 12), requested_on=date(2026, 6, 15))
PLANNED = InternationalEventPlanned(starts=date(2026, 6, 9))
YEAR = CalendarYear(year=2026)
EVENTS = [pytest.param(event, id=type(event).__name__) for event in (TRAVEL, MEETING, LETTER, HELD, PLANNED, YEAR)]


def drafted(event: Event, **how: Any) -> Schedule:
    return schedule(event, include_drafts=True, **how)


def ids(plan: Schedule) -> set[str]:
    return {row.id for row in plan}


def rows(plan: Schedule) -> list[str]:
    """The rows of the draft, in the order of the schedule."""
    return [row.id.removeprefix(DRAFT) for row in plan if row.id.startswith(DRAFT)]


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


def provisions(plan: Schedule, kind: NoteKind) -> list[str]:
    return [note.provision for note in plan.notes if note.kind is kind]


# -- a draft, never in force ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("event", EVENTS)
def test_the_draft_is_shown_only_when_asked_for_and_a_note_says_what_it_is(event: Event) -> None:
    asked, plain = drafted(event), schedule(event)
    assert rows(asked) != []
    assert rows(plain) == []
    assert provisions(asked, NoteKind.DRAFT) != []
    assert provisions(plain, NoteKind.DRAFT) == []


@pytest.mark.parametrize("event", EVENTS)
def test_the_draft_takes_nothing_away_from_the_law(event: Event) -> None:
    law = [(row.id, row.by, row.safe_by) for row in schedule(event)]
    assert [(row.id, row.by, row.safe_by) for row in drafted(event) if not row.id.startswith(DRAFT)] == law


@pytest.mark.parametrize("day", [date(2015, 6, 8), date(2015, 12, 31), date(2016, 1, 14), date(2026, 11, 20)], ids=str)
def test_it_was_in_force_on_no_day(day: date) -> None:
    assert [rule.id for rule in RULES.in_force(day) if rule.id.startswith(DRAFT)] == []
    assert RULES.select(act="421-draft", in_force_on=day) == ()


def test_the_act_says_that_it_is_a_draft_of_8_june_2015() -> None:
    act = RULES.acts["421-draft"]
    assert act.draft
    assert act.signed == date(2015, 6, 8)
    assert [other.code for other in RULES.acts.values() if other.draft] == ["421-draft"]


def test_every_sentence_of_3_to_9_is_there() -> None:
    assert {rule.id.removeprefix(DRAFT) for rule in RULES.select(act="421-draft")} == IDS


@pytest.mark.parametrize("rule_id", sorted(IDS))
def test_what_each_sentence_is(rule_id: str) -> None:
    rule = RULES[DRAFT + rule_id]
    if rule_id in STANDING:
        assert rule.modality is Modality.STANDING
    elif rule_id == "8.2":
        assert rule.modality is Modality.PERMISSION
    else:
        assert rule.modality is Modality.OBLIGATION
    assert rule.cite.act == "421-draft"
    assert rule_id.startswith(rule.cite.para)


@pytest.mark.parametrize("rule_id", sorted({*STANDING, "5", "7.1(5)", "7.1(6)", "8.2", "9.1(1)", "9.1(2)"}))
def test_a_sentence_without_a_term_is_given_none(rule_id: str) -> None:
    with pytest.raises(NoTimeLimitError):
        RULES[DRAFT + rule_id].deadline(date(2026, 6, 9))


# -- 3, 4, 6: coordination -----------------------------------------------------------------------------------------


def test_the_mfa_coordinates_and_the_missions_do_so_abroad() -> None:
    assert RULES["421-draft/3.1"].who == (MFA,)
    assert RULES["421-draft/3.2"].who == (MISSIONS_ABROAD,)


@pytest.mark.parametrize("number", range(1, 9))
def test_all_eight_duties_of_point_6_are_the_mfa_s(number: int) -> None:
    assert RULES[f"421-draft/6({number})"].who == (MFA,)


@pytest.mark.parametrize("number", range(1, 7))
def test_all_six_duties_of_point_7_are_of_every_state_body_and_not_of_central_ones_only(number: int) -> None:
    assert RULES[f"421-draft/7.1({number})"].who == (STATE_BODY,)


def test_the_mfa_tells_the_bodies_of_events_in_their_field_in_advance() -> None:
    row = drafted(PLANNED)["421-draft/6(6)"]
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (MFA,), (STATE_BODY,))
    # "in advance", and no number: the day of the event itself would not be in advance
    assert dates(row) == (None, None)
    assert "before the event" in str(row.rule)


# -- 5: letters ----------------------------------------------------------------------------------------------------


def test_official_letters_go_through_the_mfa() -> None:
    row = drafted(LETTER)["421-draft/5"]
    assert (row.modality, row.who, row.via) == (Modality.OBLIGATION, (STATE_BODY,), MFA)
    assert {FOREIGN_BODIES, INTERNATIONAL_ORGANIZATION} & set(row.to)
    assert dates(row) == (None, None)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED


def test_another_channel_that_acts_or_treaties_provide_comes_first() -> None:
    provided = LetterToForeignSide(on=date(2026, 6, 9), otherwise_provided=True)
    assert "5" not in rows(drafted(provided))


def test_the_draft_had_no_exception_for_the_wto_nor_for_haste() -> None:
    # 44 of the Rules leaves out letters to the WTO and lets the bodies write themselves if it must be in five days
    wto = drafted(LetterToForeignSide(on=date(2026, 6, 9), wto=True))
    assert "5" in rows(wto)
    assert "1037/44.1" not in ids(wto)
    in_haste = drafted(LetterToForeignSide(on=date(2026, 6, 9), needed_by=date(2026, 6, 11)))
    assert "5" in rows(in_haste)
    assert "1037/44.2a" in ids(in_haste)


# -- 6(8), 7.1(2), 7.1(3): twice a year, by the 20th of June and of December ---------------------------------------

HALF_YEARLY = ("6(8)", "7.1(2)", "7.1(3)")


@pytest.mark.parametrize("rule_id", HALF_YEARLY)
@pytest.mark.parametrize(
    ("year", "june", "december"),
    [
        # 20 June Sat -> Mon 22, safe Fri 19; 20 Dec Sun -> Mon 21, safe Fri 18
        pytest.param(2015, (22, 19), (21, 18), id="2015"),
        # Mon; Tue (Mon 19 was carried from Sat 17)
        pytest.param(2016, (20, 20), (20, 20), id="2016"),
        # Sat -> Mon 22, safe Fri 19; Sun 20 Dec was worked for Fri 18
        pytest.param(2020, (22, 19), (20, 20), id="2020, a worked Sunday"),
        # Fri; Sat -> Mon 22, safe Fri 19
        pytest.param(2025, (20, 20), (22, 19), id="2025"),
        # Sat -> Mon 22, safe Fri 19; Sun -> Mon 21, safe Fri 18
        pytest.param(2026, (22, 19), (21, 18), id="2026"),
        # Sun -> Mon 21, safe Fri 18; Mon
        pytest.param(2027, (21, 18), (20, 20), id="2027"),
    ],
)
def test_by_the_20th_of_the_last_month_of_the_half_year(
    rule_id: str, year: int, june: tuple[int, int], december: tuple[int, int]
) -> None:
    due = [(date(year, 6, june[0]), date(year, 6, june[1])), (date(year, 12, december[0]), date(year, 12, december[1]))]
    plan = drafted(CalendarYear(year=year))
    assert [dates(plan[f"421-draft/{rule_id}@{year}-{day}"]) for day in ("06-20", "12-20")] == due
    assert [(found.by, found.safe_by) for found in RULES[DRAFT + rule_id].deadlines(year)] == due


def test_a_year_has_these_six_dates_of_the_draft_and_no_other() -> None:
    plan = drafted(YEAR)
    assert {row.id for row in plan if row.id.startswith(DRAFT) and row.by is not None} == {
        f"421-draft/{rule_id}@2026-{day}" for rule_id in HALF_YEARLY for day in ("06-20", "12-20")
    }


def test_who_tells_whom_twice_a_year() -> None:
    plan = drafted(YEAR)
    position = plan["421-draft/6(8)@2026-06-20"]
    assert (position.who, position.to) == ((MFA,), (CENTRAL_STATE_BODY,))
    for rule_id in ("7.1(2)", "7.1(3)"):
        row = plan[f"421-draft/{rule_id}@2026-12-20"]
        assert (row.who, row.to) == ((STATE_BODY,), (MFA,))


def test_the_signed_text_asks_once_a_year_and_names_no_day_for_the_official_position() -> None:
    plan = drafted(YEAR)
    assert "1037/46(2)@2026-12-20" in ids(plan)
    assert "1037/46(2)@2026-06-20" not in ids(plan)
    # once in a half-year, no day: Tue 30 June, Thu 31 December 2026
    assert plan["1037-decree/4.2@2026-06-30"].by == date(2026, 6, 30)
    assert plan["1037-decree/4.2@2026-12-31"].by == date(2026, 12, 31)


def test_dates_of_the_unsettled_calendar_are_provisional() -> None:
    assert drafted(CalendarYear(year=2027))["421-draft/7.1(2)@2027-12-20"].provisional
    assert not drafted(YEAR)["421-draft/7.1(2)@2026-12-20"].provisional


def test_who_never_rolls_forward_is_due_on_the_safe_day() -> None:
    back = Convention.STANDARD.choose(Q3="previous working day")
    row = drafted(YEAR, convention=back)["421-draft/7.1(3)@2026-06-20"]
    assert dates(row) == (date(2026, 6, 19), date(2026, 6, 19))


# -- 7.1(4): the report on an event --------------------------------------------------------------------------------

REPORTS = [
    # Fri 12 June 2026: [13, 14] 15(1) 16(2) 17(3) 18(4) 19(5) [20, 21] 22(6) 23(7); safe: 12(1) .. 22(7)
    pytest.param(date(2026, 6, 12), date(2026, 6, 23), date(2026, 6, 22), id="plain"),
    # Tue 17 Mar 2026: 18(1) 19(2) 20(3) [21-23 Nauryz, 24, 25 carried] 26(4) 27(5) [28, 29] 30(6) 31(7)
    # safe: 17(1) .. 30(7)
    pytest.param(date(2026, 3, 17), date(2026, 3, 31), date(2026, 3, 30), id="over Nauryz 2026"),
    # Fri 3 May 2024: Sat 4 worked(1) [5] 6(2) [7, 8 transferred, 9] 10(3) [11, 12] 13(4) 14(5) 15(6) 16(7)
    # safe: 3(1) .. 15(7)
    pytest.param(date(2024, 5, 3), date(2024, 5, 16), date(2024, 5, 15), id="over May 2024"),
    # Sun 14 June 2026: 15(1) 16(2) 17(3) 18(4) 19(5) 22(6) 23(7), in both readings
    pytest.param(date(2026, 6, 14), date(2026, 6, 23), date(2026, 6, 23), id="ended on a Sunday"),
]


@pytest.mark.parametrize(("ended", "by", "safe_by"), REPORTS)
def test_on_request_the_report_is_due_seven_working_days_from_the_end(ended: date, by: date, safe_by: date) -> None:
    row = drafted(InternationalEventHeld(ended=ended, requested_on=ended))["421-draft/7.1(4)"]
    assert dates(row) == (by, safe_by)
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (STATE_BODY,), (MFA,))
    assert "report" in row.what
    assert not row.projected
    assert [question.id for question in row.deadline.open_questions] == ([] if by == safe_by else ["Q1"])


def test_the_term_runs_from_the_end_of_the_event_and_not_from_the_request() -> None:
    later = InternationalEventHeld(ended=date(2026, 6, 12), requested_on=date(2026, 6, 18))
    assert dates(drafted(later)["421-draft/7.1(4)"]) == (date(2026, 6, 23), date(2026, 6, 22))


def test_without_a_request_no_report_is_owed() -> None:
    row = drafted(InternationalEventHeld(ended=date(2026, 6, 12)))["421-draft/7.1(4)"]
    assert row.condition is not None
    assert "request" in row.condition.en
    assert dates(row) == (None, None)
    # as "plain" above
    assert row.if_asked is not None
    assert (row.if_asked.by, row.if_asked.safe_by) == (date(2026, 6, 23), date(2026, 6, 22))


def test_the_rule_alone_counts_the_same_seven_days() -> None:
    assert RULES["421-draft/7.1(4)"].deadline(date(2026, 3, 17)).by == date(2026, 3, 31)
    assert RULES["421-draft/7.1(4)"].deadline(date(2024, 5, 3)).safe_by == date(2024, 5, 15)


def test_a_draft_is_never_late_or_overdue() -> None:
    # due Tue 23 June 2026, safe Mon 22
    row = drafted(HELD)["421-draft/7.1(4)"]
    told = [row.status(date(2026, 6, day)) for day in (22, 23, 24)]
    assert told == [Status.DRAFT, Status.DRAFT, Status.DRAFT]
    for day in (23, 24):
        done = drafted(HELD, done={"421-draft/7.1(4)": date(2026, 6, day)})["421-draft/7.1(4)"]
        assert done.status(date(2026, 6, 25)) is Status.DONE


@pytest.mark.parametrize("event", EVENTS)
def test_no_row_of_the_draft_has_the_status_of_a_duty(event: Event) -> None:
    rows = [row for row in drafted(event) if row.rule.in_force.never]
    assert rows
    assert {row.status(date(2027, 12, 31)) for row in rows} <= {Status.DRAFT, Status.UNDATED, Status.OPEN}
    assert [Status.DRAFT.said(lang) for lang in ("en", "ru", "kk")] == [
        "draft",
        "проект, не обязывает",
        "жоба, міндеттемейді",
    ]


@pytest.mark.parametrize(
    ("sphere", "in_draft", "in_rules"),
    [
        (None, False, False),
        ("criminal proceedings", True, True),
        ("intelligence", True, True),
        ("operational information", True, True),
        ("security of protected persons", True, True),
        ("investment", True, True),
        ("investment policy of the EAEU", True, False),
        ("accession to the WTO", True, False),
        # added only in what was signed; the draft knew the accession to the WTO, not trade at large
        ("law-enforcement training", False, True),
        ("law-enforcement operations", False, True),
        ("trade cooperation in organisations", False, True),
    ],
    ids=str,
)
def test_the_carve_outs_of_the_draft_are_fewer_than_those_of_50(
    sphere: str | None, in_draft: bool, in_rules: bool
) -> None:
    event = InternationalEventHeld.model_validate(
        {"kind": HELD.kind, "ended": date(2026, 6, 12), "requested_on": date(2026, 6, 15), "sphere": sphere}
    )
    plan = drafted(event)
    assert ("421-draft/7.1(4)" not in ids(plan)) is in_draft
    assert ("421-draft/7.2" in provisions(plan, NoteKind.EXEMPTION)) is in_draft
    assert ("1037/46(3)" not in ids(plan)) is in_rules
    assert ("1037/50.2" in provisions(plan, NoteKind.EXEMPTION)) is in_rules


# -- 7.1(5), 7.1(6): events ahead ----------------------------------------------------------------------------------


def test_the_diplomatic_service_takes_part_by_agreement_with_the_mfa() -> None:
    row = drafted(PLANNED)["421-draft/7.1(5)"]
    assert (row.modality, row.who, row.agreed_with) == (Modality.OBLIGATION, (STATE_BODY,), (MFA,))
    assert dates(row) == (None, None)


def test_only_image_projects_are_agreed_with_the_mfa() -> None:
    assert "7.1(6)" not in rows(drafted(PLANNED))
    row = drafted(InternationalEventPlanned(starts=date(2026, 6, 9), image_project=True))["421-draft/7.1(6)"]
    assert (row.modality, row.who) == (Modality.OBLIGATION, (STATE_BODY,))
    assert MFA in (*row.to, *row.agreed_with)
    assert dates(row) == (None, None)


# -- 8: consultations of the heads of delegations ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("departs", "by", "safe_by"),
    [
        # Tue 9 June 2026; safe Mon 8
        pytest.param(date(2026, 6, 9), date(2026, 6, 9), date(2026, 6, 8), id="plain"),
        # Mon 15 June 2026; safe: [14, 13] Fri 12
        pytest.param(date(2026, 6, 15), date(2026, 6, 15), date(2026, 6, 12), id="on a Monday"),
        # Thu 26 Mar 2026; safe: [25, 24 carried, 23-21 Nauryz] Fri 20
        pytest.param(date(2026, 3, 26), date(2026, 3, 26), date(2026, 3, 20), id="after Nauryz 2026"),
        # Sun 22 Mar 2026, Nauryz: [22, 21] Fri 20 in both readings
        pytest.param(date(2026, 3, 22), date(2026, 3, 20), date(2026, 3, 20), id="on a holiday"),
        # Mon 6 May 2024; safe: [5] Sat 4 worked
        pytest.param(date(2024, 5, 6), date(2024, 5, 6), date(2024, 5, 4), id="after a worked Saturday"),
    ],
)
def test_the_head_of_the_delegation_consults_the_mfa_before_leaving(departs: date, by: date, safe_by: date) -> None:
    row = drafted(DelegationTravel(departs=departs))["421-draft/8.1(1)"]
    assert dates(row) == (by, safe_by)
    assert (row.modality, row.who) == (Modality.OBLIGATION, (DELEGATION_HEAD,))
    assert {*row.to, *row.attending, *row.agreed_with} == {MFA}
    assert "writ" in row.form
    assert [question.id for question in row.deadline.open_questions] == ([] if by == safe_by else ["Q10"])


@pytest.mark.parametrize("arrives", [None, date(2026, 6, 10)], ids=str)
def test_after_the_arrival_he_consults_the_mission_within_no_term(arrives: date | None) -> None:
    plan = drafted(DelegationTravel(departs=date(2026, 6, 9), arrives=arrives))
    row = plan["421-draft/8.1(2)"]
    assert dates(row) == (None, None)
    assert (row.modality, row.who) == (Modality.OBLIGATION, (DELEGATION_HEAD,))
    assert {*row.to, *row.attending, *row.agreed_with} == {MISSIONS_ABROAD}
    assert "writ" in row.form
    assert rows(plan).index("8.1(1)") < rows(plan).index("8.1(2)")


def test_the_consultations_may_take_another_form_if_the_mfa_agrees() -> None:
    row = drafted(TRAVEL)["421-draft/8.2"]
    assert (row.modality, dates(row)) == (Modality.PERMISSION, (None, None))
    assert row.status(date(2027, 1, 11)) is Status.OPEN
    assert (row.who, row.to, row.rule.implied) == ((DELEGATION_HEAD,), (MFA,), True)
    assert row.condition is not None
    assert "arrangement between the state body and the MFA" in row.condition.en


def test_the_signed_text_asks_for_the_first_consultation_only() -> None:
    plan = drafted(DelegationTravel(departs=date(2026, 6, 9), arrives=date(2026, 6, 10)))
    assert {"8.1(1)", "8.1(2)", "8.2"} <= set(rows(plan))
    assert {row.id for row in plan if row.id.startswith("1037/48")} == {"1037/48.1", "1037/48.2"}


def test_nobody_arrives_before_he_leaves() -> None:
    with pytest.raises(InvalidEventError, match="arrives"):
        DelegationTravel(departs=date(2026, 6, 9), arrives=date(2026, 6, 8))


# -- 9: several meetings in Kazakhstan -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("next_meeting", "owed", "form"),
    [
        pytest.param(date(2026, 6, 9), "9.1(1)", "oral", id="the same day"),
        pytest.param(date(2026, 6, 10), "9.1(2)", "writ", id="the next day"),
        pytest.param(date(2026, 6, 22), "9.1(2)", "writ", id="later"),
    ],
)
@pytest.mark.parametrize("mfa_present", [True, False])
def test_the_body_tells_the_next_official_orally_the_same_day_in_writing_later(
    next_meeting: date, owed: str, form: str, mfa_present: bool
) -> None:
    plan = drafted(MeetingHeld(on=date(2026, 6, 9), next_meeting=next_meeting, mfa_present=mfa_present))
    # nothing else: the draft had no report to the MFA on a meeting without it
    assert [found for found in rows(plan) if found.startswith("9")] == [owed]
    assert ("1037/49.2" in ids(plan)) is not mfa_present
    row = plan[DRAFT + owed]
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (STATE_BODY,), (NEXT_OFFICIAL,))
    assert form in row.form.lower()
    assert dates(row) == (None, None)


def test_meetings_abroad_are_not_meant() -> None:
    abroad = MeetingHeld(on=date(2026, 6, 9), next_meeting=date(2026, 6, 9), in_kazakhstan=False)
    assert [found for found in rows(drafted(abroad)) if found.startswith("9")] == []


def test_the_next_meeting_is_not_before_the_first() -> None:
    with pytest.raises(InvalidEventError, match="next_meeting"):
        MeetingHeld(on=date(2026, 6, 9), next_meeting=date(2026, 6, 8))


# -- 7.2, 8.3, 9.2: to what, and to whom, the draft does not apply --------------------------------------------------


@pytest.mark.parametrize("body", [PRESIDENTIAL_ADMINISTRATION, GOVERNMENT_OFFICE], ids=str)
def test_the_draft_did_not_spare_the_administration_and_the_government_s_office(body: Body) -> None:
    travel = drafted(DelegationTravel(departs=date(2026, 6, 9), acting_body=body))
    assert "421-draft/8.1(1)" in ids(travel)
    assert "1037/48.1" not in ids(travel)
    assert "1037/50.1" in provisions(travel, NoteKind.EXEMPTION)
    meeting = drafted(MeetingHeld(on=date(2026, 6, 9), next_meeting=date(2026, 6, 9), acting_body=body))
    assert "421-draft/9.1(1)" in ids(meeting)
    assert "1037/49.1(1)" not in ids(meeting)


def test_the_draft_spared_foreign_intelligence_and_not_the_special_state_bodies_as_such() -> None:
    # a guard service is a special state body, and its journey no intelligence work
    guards = Body("GUARDS", roles=(SPECIAL_STATE_BODY,))
    plan = drafted(DelegationTravel(departs=date(2026, 6, 9), acting_body=guards))
    assert "421-draft/8.1(1)" in ids(plan)
    assert "1037/48.1" not in ids(plan)
    assert "1037/50.3" in provisions(plan, NoteKind.EXEMPTION)


@pytest.mark.parametrize("rule_id", ["8.3", "9.2"])
def test_foreign_intelligence_is_what_8_and_9_leave_out(rule_id: str) -> None:
    told = str(RULES[DRAFT + rule_id]).lower()
    assert "intelligence" in told
    assert "counter" not in told


def test_7_leaves_out_counter_intelligence_and_the_accession_to_the_wto_too() -> None:
    told = str(RULES["421-draft/7.2"])
    assert "intelligence" in told
    assert "investment" in told
    assert "World Trade Organi" in told or "WTO" in told
