"""The schedule as an object: a sequence that cannot be changed, goes to JSON, is cut to a body, and never differs.

The visit of most tests is Thu 20 May 2027, abroad. May 2027: the 1st is a Saturday (so Mon 3 May is off), the 7th a
Friday holiday, the 9th a Sunday holiday (so Mon 10 May is off); Kurban Ait is expected on Sun 16 May. Counted by hand:

    22      two months before: Sat 20 March, back to Fri 19 March
    23.1    twenty calendar days from 19 March: Thu 8 April
    24      thirty calendar days before: Tue 20 April                    25.1  the working day before: Mon 19 April
    26.1    fifteen working days before: 19(1) 18 17 14 13(5) 12 11 6 5 4(10) 30 29 28 27 26 April(15)
    25.2    two working days before 26 April: Thu 22 April
    26.2    seven: 19(1) 18 17 14 13 12 11 May(7)
    28.2    three after: 21 24 25 May                                    29-1  five: 21 24 25 26 27 May
    31.3    two after: 21 24 May (from the day: 20 21)
    32.3    seven after: 21 24 25 26 27 28 31 May (from the day: .. 28)
    32-1.1  three of 31 May: 1 2 3 June
"""

import copy
import json
import os
import pickle
import subprocess
import sys
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    OMBUDSMAN,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    Body,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    Convention,
    CourtApplication,
    CourtLettersReceived,
    CourtRequestForwarded,
    CourtRequestReceived,
    DelegationTravel,
    DraftInstructionsReceived,
    EditionGap,
    EecMatter,
    Event,
    IntergovernmentalEvent,
    InternationalEventHeld,
    InternationalEventPlanned,
    InvalidEventError,
    KzcoordError,
    LetterToForeignSide,
    MaterialsRequestReceived,
    MaterialsReturned,
    MeetingHeld,
    NotADateError,
    Obligation,
    OhchrPublished,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    PlanChangeReceived,
    PlansAgreed,
    ProposalsReceived,
    ReplySent,
    SavedScheduleError,
    Schedule,
    SpecialProceduresVisitProposed,
    Status,
    TopLevelEvent,
    TreatyBodyMatter,
    TreatyConceptReceived,
    TreatyOutsidePlan,
    TreatyReportReceived,
    UnknownBodyError,
    UnknownRuleError,
    load_schedule,
    schedule,
)
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer
from kzcoord.events import EVENTS
from kzcoord.law.notes import NoteKind
from kzcoord.text import Text

VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
LETTER = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17))
# One event of each other kind; those of the plans of treaties while these were in force.
OTHERS: list[Event] = [
    IntergovernmentalEvent(starts=date(2027, 5, 20)),
    MaterialsRequestReceived(on=date(2026, 3, 18)),
    MaterialsReturned(on=date(2026, 3, 18)),
    DraftInstructionsReceived(on=date(2026, 3, 18), receiver=INTERESTED_BODY),
    ReplySent(on=date(2026, 3, 18)),
    OhchrPublished(on=date(2026, 3, 18)),
    SpecialProceduresVisitProposed(proposer=MFA),
    TreatyBodyMatter(on=date(2026, 3, 18)),
    CalendarYear(2010),
    CalendarYear(2027),
    ControlPlanSet(bodies_due=date(2026, 3, 18), mfa_due=date(2026, 3, 27)),
    TreatyReportReceived(on=date(2026, 3, 18)),
    OrganizationDecisionDrafted(on=date(2026, 3, 18), issuer="eec", needs_funds=True, private_business=True),
    OrganizationDecisionReceived(on=date(2026, 3, 18), needs_funds=True, needs_president=True),
    ProposalsReceived(on=date(2026, 3, 18), receiver=GOVERNMENT_OFFICE, needs_president=True),
    EecMatter(on=date(2026, 3, 18), matter="event"),
    CourtRequestReceived(on=date(2026, 3, 18), eaeu_court=True),
    CourtRequestForwarded(on=date(2026, 3, 18)),
    CourtApplication(initiated_on=date(2026, 3, 18), sending_on=date(2026, 5, 15), eaeu_court=True),
    CourtLettersReceived(on=date(2026, 3, 18)),
    InternationalEventPlanned(starts=date(2026, 3, 18), image_project=True),
    InternationalEventHeld(ended=date(2026, 3, 18)),
    DelegationTravel(departs=date(2026, 3, 18)),
    MeetingHeld(on=date(2026, 3, 18), next_meeting=date(2026, 3, 19), mfa_present=False),
    LetterToForeignSide(on=date(2026, 3, 18)),
    TreatyConceptReceived(on=date(2019, 9, 11)),
    PlansAgreed(on=date(2019, 12, 4)),
    TreatyOutsidePlan(on=date(2019, 5, 15)),
    PlanChangeReceived(on=date(2019, 5, 15)),
]
EACH_KIND = pytest.mark.parametrize("event", [VISIT, LETTER, *OTHERS], ids=str)
DATES = {
    "22": (date(2027, 3, 19), date(2027, 3, 19)),
    "23.1": (date(2027, 4, 8), date(2027, 4, 7)),
    "24": (date(2027, 4, 20), date(2027, 4, 19)),
    "25.1": (date(2027, 4, 19), date(2027, 4, 19)),
    "25.2": (date(2027, 4, 22), date(2027, 4, 22)),
    "26.1": (date(2027, 4, 26), date(2027, 4, 23)),
    "26.2": (date(2027, 5, 11), date(2027, 5, 6)),
    "28.2": (date(2027, 5, 25), date(2027, 5, 25)),
    "29-1": (date(2027, 5, 27), date(2027, 5, 27)),
    "31.3": (date(2027, 5, 24), date(2027, 5, 21)),
    "32.3": (date(2027, 5, 31), date(2027, 5, 28)),
    "32-1.1": (date(2027, 6, 3), date(2027, 6, 2)),
}
UNDATED = ["20(1)", "20(2)", "21.1", "23.2", "23.3", "25.3", "25.4", "25.5", "26.3", "28.1", "31.1", "31.2", "32.1",
           "32.2", "32-1.2", "32-1.3", "32-1.4"]  # fmt: skip


@pytest.fixture(name="plan")
def _plan() -> Schedule:
    return schedule(VISIT)


def ids(plan: Sequence[Obligation]) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan]


def dates(plan: Schedule) -> dict[str, tuple[date | None, date | None]]:
    return {row.id.removeprefix("1037/"): (row.by, row.safe_by) for row in plan if row.by is not None}


def kinds(plan: Schedule) -> set[NoteKind]:
    return {note.kind for note in plan.notes}


def test_the_visit_has_the_dates_counted_by_hand(plan: Schedule) -> None:
    assert dates(plan) == DATES
    assert sorted(set(ids(plan)) - set(DATES)) == sorted(UNDATED)


# -- a sequence ------------------------------------------------------------------------------------------------


def test_it_is_a_sequence_of_obligations(plan: Schedule) -> None:
    rows = list(plan)
    assert isinstance(plan, Sequence)
    assert len(plan) == len(rows) == len(DATES) + len(UNDATED)
    assert all(isinstance(row, Obligation) for row in rows)
    assert len({row.id for row in rows}) == len(rows)
    assert plan[0] is rows[0]
    assert plan[-1] is rows[-1]
    assert plan[3:5] == tuple(rows[3:5])
    assert list(reversed(plan)) == rows[::-1]
    assert plan.index(rows[2]) == 2
    assert plan.count(rows[2]) == 1
    with pytest.raises(IndexError):
        plan[len(plan)]


def test_a_row_is_found_by_the_id_of_its_rule(plan: Schedule) -> None:
    for row in plan:
        assert plan[row.id] is row
        assert plan.__contains__(row.id)
        assert row in plan
    for absent in ("1037/99", "1037/29.1", "24", "", None, 5, VISIT):
        assert not plan.__contains__(absent)


@pytest.mark.parametrize("wrong", ["1037/99", "1037/29.1", "1037/14-5.1", "24", "", "1037/24 "])
def test_a_row_that_is_not_there_is_refused_with_the_rows_that_are(plan: Schedule, wrong: str) -> None:
    with pytest.raises(UnknownRuleError) as refused:
        plan[wrong]
    assert repr(wrong) in str(refused.value)
    assert all(row.id in str(refused.value) for row in plan)


def test_an_empty_schedule_says_that_it_has_nothing() -> None:
    nothing = schedule(CommunicationReceived(on=date(2022, 1, 24)))
    assert len(nothing) == 0
    assert list(nothing) == []
    with pytest.raises(UnknownRuleError, match="nothing"):
        nothing["1037/14-5.1"]
    assert "nothing is owed" in str(nothing)


def test_dated_rows_stand_in_the_order_of_their_dates(plan: Schedule) -> None:
    found = [row.by for row in plan if row.by is not None]
    assert found == sorted(found)


# -- immutable, equal, picklable -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["event", "notes", "calendar", "convention", "_rows", "other"])
def test_it_cannot_be_changed(plan: Schedule, name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(plan, name, ())
    with pytest.raises(AttributeError):
        delattr(plan, name)
    assert dates(plan) == DATES


def test_its_rows_and_notes_cannot_be_changed(plan: Schedule) -> None:
    with pytest.raises(AttributeError):
        plan[0].projected = True  # type: ignore[misc]
    with pytest.raises(TypeError):
        plan[0] = plan[1]  # type: ignore[index]
    assert isinstance(plan.notes, tuple)
    assert isinstance(plan[0:3], tuple)


def test_each_kind_is_every_kind() -> None:
    assert {event.kind for event in (VISIT, LETTER, *OTHERS)} == set(EVENTS)


@EACH_KIND
def test_every_kind_has_rows_in_order_each_found_by_its_id(event: Event) -> None:
    plan = schedule(event)
    assert len(plan) > 0
    found = [row.by for row in plan if row.by is not None]
    assert found == sorted(found)
    assert len({row.id for row in plan}) == len(plan)
    for row in plan:
        assert plan[row.id] == row
        assert row.id == (row.rule.id if row.nominal is None else f"{row.rule.id}@{row.nominal}")
        assert (row.by is None) is (row.safe_by is None)
        if row.by is not None and row.safe_by is not None:
            assert row.safe_by <= row.by


@EACH_KIND
def test_the_drafts_of_every_kind_stand_beside_the_rows_that_bind(event: Event) -> None:
    plan, more = schedule(event), schedule(event, include_drafts=True)
    assert [row for row in more if not row.rule.in_force.never] == list(plan)
    drafts = [row.id for row in more if row.rule.in_force.never]
    assert all(rule_id.startswith("421-draft/") for rule_id in drafts)
    assert (NoteKind.DRAFT in kinds(more)) is bool(drafts)
    assert NoteKind.DRAFT not in kinds(plan)


@EACH_KIND
def test_the_same_question_has_an_equal_answer(event: Event) -> None:
    one, other = schedule(event), schedule(event)
    assert one == other
    assert hash(one) == hash(other)
    assert {one, other} == {one}
    for again in (pickle.loads(pickle.dumps(one)), copy.copy(one), copy.deepcopy(one)):
        assert again == one
        assert hash(again) == hash(one)
        assert again.to_dict() == one.to_dict()
        assert str(again) == str(one)
        assert again.notes == one.notes


def test_another_question_has_another_answer(plan: Schedule) -> None:
    others: list[object] = [
        schedule(TopLevelEvent(starts=date(2027, 5, 20))),
        schedule(VISIT, done={"1037/22": date(2027, 3, 10)}),
        schedule(VISIT, convention=Convention.STRICT),
        schedule(VISIT, calendar=KAZAKHSTAN_SIX_DAY),
        plan.for_body(MFA),
        list(plan),
        VISIT,
        None,
    ]
    assert all(plan != other for other in others)


def test_repr_is_short_and_str_is_the_table(plan: Schedule) -> None:
    assert repr(plan) == f"<Schedule of {VISIT}: 29 rows, {len(plan.notes)} notes>"
    assert str(plan) == plan.table()


# -- JSON ------------------------------------------------------------------------------------------------------


@EACH_KIND
def test_its_json_is_the_dict_in_plain_values(event: Event) -> None:
    plan = schedule(event)
    told = plan.to_dict()
    assert json.loads(plan.to_json()) == told
    assert json.loads(plan.to_json(indent=2)) == told
    assert json.loads(json.dumps(told)) == told
    assert told["event"] == event.model_dump(mode="json")
    assert [row["id"] for row in told["obligations"]] == [row.id for row in plan]
    assert [note["text"] for note in told["notes"]] == [note.text for note in plan.notes]
    assert {note["kind"] for note in told["notes"]} == {str(kind) for kind in kinds(plan)}


def test_a_row_in_json_says_who_what_to_whom_by_when_and_where_it_stands(plan: Schedule) -> None:
    (row,) = (row for row in plan.to_dict()["obligations"] if row["id"] == "1037/24")
    assert row["who"] == ["MFA"]
    assert row["to"] == ["PRESIDENT"]
    assert row["via"] == "PRESIDENTIAL_ADMINISTRATION"
    assert (row["by"], row["safe_by"], row["counted_from"]) == ("2027-04-20", "2027-04-19", "2027-05-20")
    assert (row["modality"], row["projected"], row["provisional"], row["done_on"]) == ("obligation", False, True, None)
    assert row["cite"] == "Rules of Decree 1037, point 24"
    assert row["what"] == "submits the concept of the event"
    assert "Q4" in row["open_questions"]
    assert "status" not in row


def test_the_status_is_in_json_only_when_a_day_is_given() -> None:
    plan = schedule(LETTER)
    # 30 March is the last day of 14-5.1, 27 March the safe one
    for day, status in ((date(2026, 3, 27), "pending"), (date(2026, 3, 30), "at risk"), (date(2026, 3, 31), "overdue")):
        (row,) = (row for row in plan.to_dict(day)["obligations"] if row["id"] == "1037/14-5.1")
        assert row["status"] == status
    assert all("status" not in row for row in plan.to_dict()["obligations"])


def test_the_package_of_the_visit_has_nineteen_items_and_the_letters_of_thanks_only_abroad() -> None:
    def numbers(event: TopLevelEvent, rule_id: str) -> list[int]:
        (row,) = (row for row in schedule(event).to_dict()["obligations"] if row["id"] == rule_id)
        return [item["number"] for item in row["documents"]]

    at_home = TopLevelEvent(starts=date(2027, 5, 20))
    assert numbers(VISIT, "1037/21.1") == list(range(1, 20))
    assert numbers(at_home, "1037/21.1") == [number for number in range(1, 20) if number != 16]
    # point 21, part 2 names 1 to 4, 8 to 10, 12, 13, 18, 19
    of_an_organization = TopLevelEvent(starts=date(2027, 5, 20), organization=True)
    assert numbers(of_an_organization, "1037/21.2") == [1, 2, 3, 4, 8, 9, 10, 12, 13, 18, 19]


def test_the_json_holds_what_the_answer_was_asked_with() -> None:
    # contract, 1.6: the event, done, the convention and calendar changes beside the answers
    told = schedule(
        LETTER,
        done={"1037/14-8.1": date(2026, 5, 4)},
        convention=Convention.STANDARD.choose(Q1="counted"),
        law_on=date(2026, 1, 1),
    ).to_dict()
    assert told["event"]["on"] == "2026-03-18"
    assert told["done"] == {"1037/14-8.1": "2026-05-04"}
    assert told["law_on"] == "2026-01-01"
    assert json.loads(json.dumps(told["convention"])) == {"name": "STANDARD", "chosen": {"Q1": "counted"}}
    assert told["calendar"] == {"week": "five-day", "changes": []}


CHANGED = KAZAKHSTAN.with_changes(
    transfers=[Transfer(off=date(2027, 5, 21), worked=date(2027, 5, 22), act="Order of 01.02.2027 No. 1")],
    holidays=[Holiday(6, 1, "Children's Day", "Law of 01.03.2027 No. 2", since=date(2027, 3, 1))],
    kurban_ait=[KurbanAit(date(2027, 5, 17), act="Muslim Board, 10.11.2026")],
    settled_until=date(2027, 12, 31),
)
ORDER = CalendarAct(Text(kk="бұйрық", ru="приказ", en="order"), known=date(2026, 11, 2), evidence="primary")
CHANGED_BY_ACTS = KAZAKHSTAN.with_changes(
    transfers=[Transfer(date(2027, 5, 21), date(2027, 5, 22), ORDER)],
    holidays=[Holiday(6, 1, Text(kk="мереке", ru="праздник", en="feast"), ORDER, since=date(2027, 3, 1))],
)
SAVED: dict[str, Schedule] = {
    "a visit": schedule(VISIT),
    "what is done": schedule(VISIT, done={"1037/22": date(2027, 3, 10), "1037/32.1": date(2027, 5, 24)}),
    "a strict reading": schedule(LETTER, convention=Convention.STRICT),
    "chosen readings": schedule(LETTER, convention=Convention.STRICT.choose(Q9="next working day", Q1="not counted")),
    "the six-day week": schedule(VISIT, calendar=KAZAKHSTAN_SIX_DAY),
    "a changed calendar": schedule(VISIT, calendar=CHANGED),
    "a calendar changed by acts in three languages": schedule(VISIT, calendar=CHANGED_BY_ACTS),
    "a calendar changed twice": schedule(VISIT, calendar=CHANGED.with_changes(settled_until=date(2028, 12, 31))),
    "the law of another day": schedule(CommunicationReceived(on=date(2021, 6, 1)), law_on=date(2022, 1, 25)),
    "nothing": schedule(CommunicationReceived(on=date(2022, 1, 24))),
    "a body of the caller's own": schedule(
        CommunicationReceived(on=date(2026, 3, 18), acting_body=Body("MINFIN", roles=(COMPETENT_BODY,)))
    ),
    "one body's rows": schedule(VISIT).for_body(MFA),
    **{str(event): schedule(event) for event in OTHERS},
    "drafts": schedule(MeetingHeld(on=date(2026, 3, 18), next_meeting=date(2026, 3, 18)), include_drafts=True),
    "a year with what is done": schedule(CalendarYear(2027), done={"1037/35@2027-06-15": date(2027, 6, 10)}),
    "an exempted body": schedule(DelegationTravel(departs=date(2026, 3, 18), acting_body=GOVERNMENT_OFFICE)),
    "a gap": schedule(CalendarYear(2014)),
}


@pytest.mark.parametrize("name", SAVED)
def test_a_saved_schedule_comes_back(name: str) -> None:
    plan = SAVED[name]
    for saved in (plan.to_json(), plan.to_json(indent=2).encode(), plan.to_dict(), plan.to_dict(date(2027, 5, 1))):
        again = load_schedule(saved)
        assert again == plan
        assert again.to_dict() == plan.to_dict()
        assert str(again) == str(plan)
        assert (again.asked, again.convention, again.calendar) == (plan.asked, plan.convention, plan.calendar)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param(("event", "starts"), "2027-05-21", id="another day"),
        pytest.param(("event", "abroad"), False, id="at home"),
        pytest.param(("done",), {"1037/22": "2027-03-10"}, id="a step done"),
        pytest.param(("law_on",), "2015-01-01", id="the law of another day"),
        pytest.param(("convention", "name"), "STRICT", id="another reading"),
        pytest.param(("calendar", "week"), "six-day", id="another week"),
        pytest.param(("obligations", 1, "by"), "2027-03-22", id="a date moved"),
        pytest.param(("obligations", 1, "id"), "1037/99", id="another rule"),
        pytest.param(("obligations", 1, "extra"), 1, id="a field added"),
        pytest.param(("obligations",), [], id="the rows dropped"),
        pytest.param(("notes",), [], id="the notes dropped"),
        pytest.param(("notes", 0, "text"), "all is well", id="a note in other words"),
    ],
)
def test_a_saved_schedule_that_was_altered_is_refused(path: tuple[str | int, ...], value: Any) -> None:
    saved = json.loads(schedule(VISIT).to_json())
    place = saved
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(KzcoordError):
        load_schedule(saved)


@pytest.mark.parametrize(
    "saved",
    [
        "",
        "null",
        "[]",
        "{}",
        "no JSON",
        '{"event": 5}',
        '{"event": {"kind": "reply-sent", "on": "2026-05-15"}}',
        b"\xff",
        "[" * 100_000,
        None,
        5,
        [],
        {},
        VISIT,
    ],
    ids=lambda saved: f"{type(saved).__name__} {str(saved)[:30]}",
)
def test_what_is_no_saved_schedule_is_refused_in_words(saved: Any) -> None:
    with pytest.raises(KzcoordError):
        load_schedule(saved)


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("event", None),
        ("event", "top-level-event"),
        ("done", None),
        ("done", []),
        ("done", {"1037/22": 20270310}),
        ("done", {"1037/22": "soon"}),
        ("done", {"1037/99": "2027-03-10"}),
        ("law_on", "soon"),
        ("law_on", 5),
        ("convention", None),
        ("convention", {}),
        ("convention", {"name": "LENIENT", "chosen": {}}),
        ("convention", {"name": "STANDARD", "chosen": {"Q1": "maybe"}}),
        ("convention", {"name": "STANDARD", "chosen": ["Q1"]}),
        ("convention", {"name": ["STANDARD"], "chosen": {}}),
        ("calendar", None),
        ("calendar", {"week": "four-day", "changes": []}),
        ("calendar", {"week": "five-day", "changes": [{}]}),
        ("calendar", {"week": "five-day", "changes": 5}),
        ("obligations", None),
        ("obligations", 5),
        ("obligations", "rows"),
        ("obligations", [5]),
        ("obligations", {"a": 1}),
    ],
    ids=lambda value: str(value)[:50],
)
def test_a_saved_schedule_with_a_field_that_cannot_be_is_refused_in_words(field: str, wrong: Any) -> None:
    saved = json.loads(schedule(VISIT).to_json())
    for broken in ({**saved, field: wrong}, {name: value for name, value in saved.items() if name != field}):
        with pytest.raises(KzcoordError):
            load_schedule(broken)


# -- one body's own --------------------------------------------------------------------------------------------

MINISTRY = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))
COMPANY = Body("SAMRUK", roles=(INTERESTED_ORGANIZATION,))
OF_THE_VISIT = [
    # what it sends, and what it receives: the materials (23), the proposals (31.3), the remarks (32.2), and as one of
    # the state bodies the President's instructions (31.1)
    pytest.param(
        MFA,
        ["20(1)", "22", "23.1", "23.3", "25.5", "25.4", "24", "20(2)", "21.1", "26.1", "26.2", "28.1", "31.1",
         "31.2", "31.3", "28.2", "29-1", "32.1", "32.2", "32.3"],
        id="the MFA",
    ),
    # what it receives: the concept in the President's name (24), the package, the records, the review, the draft
    pytest.param(
        PRESIDENTIAL_ADMINISTRATION,
        ["24", "26.1", "26.2", "26.3", "28.2", "29-1", "32.3"],
        id="the Administration",
    ),
    pytest.param(PRESIDENT, ["20(2)", "24", "26.3", "31.1", "32-1.2"], id="the President"),
    pytest.param(GOVERNMENT, ["25.1", "25.2", "31.1"], id="the Government"),
    pytest.param(PRIME_MINISTER, ["25.3", "25.5"], id="the Prime Minister"),
    pytest.param(OMBUDSMAN, [], id="the Ombudsman"),
    # the President's instructions (31.1) go to state bodies and organisations too
    pytest.param(
        MINISTRY, ["22", "23.1", "23.2", "23.3", "31.1", "31.3", "32.1", "32.2"], id="a ministry that is interested"
    ),
    pytest.param(
        COMPANY, ["22", "23.1", "23.2", "23.3", "31.1", "31.3", "32.1", "32.2"], id="an organisation that is interested"
    ),
    pytest.param(Body("ELSE", roles=(OMBUDSMAN,)), [], id="a body that plays another one's part"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "rows"), OF_THE_VISIT)
def test_a_body_finds_what_it_must_do_and_what_it_receives(plan: Schedule, body: Body, rows: list[str]) -> None:
    own = plan.for_body(body)
    # 25.1 and 25.2 are open: the Administration and the interested bodies are at the meetings, but do not hold them
    assert sorted(set(ids(own)) - {"25.1", "25.2"}) == sorted(set(rows) - {"25.1", "25.2"})
    assert ids(own) == [found for found in ids(plan) if found in ids(own)]
    assert (own.event, own.notes, own.calendar, own.convention) == (
        plan.event,
        plan.notes,
        plan.calendar,
        plan.convention,
    )


def test_the_ombudsman_gets_the_communication_and_the_report_for_information() -> None:
    assert ids(schedule(LETTER).for_body(OMBUDSMAN)) == ["14-5.2", "14-9.2"]


def test_a_competent_body_receives_the_communication_and_owes_its_information() -> None:
    assert ids(schedule(LETTER).for_body(Body("MIN", roles=(COMPETENT_BODY,)))) == ["14-5.1", "14-7.1"]


def test_the_cut_is_a_schedule_of_its_own(plan: Schedule) -> None:
    own = plan.for_body(MINISTRY)
    assert isinstance(own, Schedule)
    assert own.for_body(MINISTRY) == own
    assert own["1037/23.1"].by == date(2027, 4, 8)
    with pytest.raises(UnknownRuleError):
        own["1037/24"]
    assert json.loads(own.to_json())["event"]["starts"] == "2027-05-20"


@pytest.mark.parametrize("wrong", ["MFA", None, 5, VISIT], ids=lambda wrong: type(wrong).__name__)
def test_only_a_body_has_rows_of_its_own(plan: Schedule, wrong: Any) -> None:
    with pytest.raises(KzcoordError):
        plan.for_body(wrong)


def test_a_body_without_a_role_is_no_body_of_the_texts(plan: Schedule) -> None:
    with pytest.raises(UnknownBodyError, match=r"ELSE.*roles"):
        plan.for_body(Body("ELSE"))


# -- what is done ----------------------------------------------------------------------------------------------


def test_a_day_that_is_told_replaces_the_assumed_one() -> None:
    # asked on Wed 10 March 2027: twenty calendar days later is Tue 30 March (safe: 29 March); the other rows stay
    plan = schedule(VISIT, done={"1037/22": date(2027, 3, 10)})
    assert dates(plan) == {**DATES, "23.1": (date(2027, 3, 30), date(2027, 3, 29))}
    assert plan["1037/22"].done_on == date(2027, 3, 10)
    assert plan["1037/22"].status(date(2027, 3, 31)) is Status.DONE
    assert not plan["1037/23.1"].projected


def test_a_draft_that_went_out_dates_the_approval_of_the_bodies() -> None:
    # sent on Mon 24 May 2027, received the same day: 25 26 May (safe: 24 25)
    plan = schedule(VISIT, done={"1037/32.1": date(2027, 5, 24)})
    assert dates(plan) == {**DATES, "32.2": (date(2027, 5, 26), date(2027, 5, 25))}


@pytest.mark.parametrize("rule_id", ["1037/14-7.1", "1037/14-7.2", "1037/14-6"])
def test_once_the_reply_is_sent_no_step_before_it_is_useful_any_more(rule_id: str) -> None:
    # due on Fri 15 May 2026, sent on Fri 10 April: an undated step towards it cannot be useful up to 15 May
    assert schedule(LETTER)[rule_id].latest_useful == date(2026, 5, 15)
    row = schedule(LETTER, done={"1037/14-8.1": date(2026, 4, 10)})[rule_id]
    assert row.latest_useful is None or row.latest_useful <= date(2026, 4, 10)


@pytest.mark.parametrize(
    ("done", "error", "told"),
    [
        pytest.param({"1037/99": date(2027, 3, 1)}, UnknownRuleError, "1037/9", id="no such rule"),
        pytest.param({"1037/7": date(2027, 3, 1)}, UnknownRuleError, "definition", id="a point without a norm"),
        pytest.param({"1037/8.1": date(2027, 3, 1)}, UnknownRuleError, "1037/8.1c", id="a place of several norms"),
        pytest.param({"1037/35": date(2027, 3, 1)}, InvalidEventError, "1037/22", id="a rule of the year"),
        pytest.param({"1037/35@2027-06-15": date(2027, 3, 1)}, KzcoordError, "1037/35", id="a row of a year"),
        pytest.param({"1037/23": date(2027, 3, 1)}, UnknownRuleError, "1037/23.1", id="a point with parts"),
        pytest.param({"": date(2027, 3, 1)}, UnknownRuleError, "''", id="no id"),
        pytest.param({None: date(2027, 3, 1)}, UnknownRuleError, "None", id="None"),
        pytest.param({"1037/14-5.1": date(2027, 3, 1)}, InvalidEventError, "1037/22", id="a rule of another event"),
        pytest.param({"1037/18": date(2027, 3, 1)}, InvalidEventError, "TopLevelEvent", id="a standing duty"),
        pytest.param({"1037/22": datetime(2027, 3, 1)}, NotADateError, "datetime", id="a datetime"),  # noqa: DTZ001
        pytest.param({"1037/22": "2027-03-01"}, NotADateError, "2027-03-01", id="a text"),
        pytest.param({"1037/22": 20270301}, NotADateError, "20270301", id="a number"),
        pytest.param({"1037/22": None}, NotADateError, "None", id="no day"),
        pytest.param({"1037/22": True}, NotADateError, "True", id="yes"),
        pytest.param({"1037/22": date(2009, 12, 31)}, CalendarRangeError, "2010-01-01", id="before the calendar"),
        pytest.param({"1037/22": date(2041, 1, 1)}, CalendarRangeError, "2040-12-31", id="after the calendar"),
    ],
)
def test_done_that_cannot_be_is_refused(done: Any, error: type[KzcoordError], told: str) -> None:
    with pytest.raises(error) as refused:
        schedule(VISIT, done=done)
    assert told in str(refused.value)


@pytest.mark.parametrize(
    "wrong", ["1037/22", ["1037/22"], [("1037/22", date(2027, 3, 1))], 5, VISIT], ids=lambda wrong: type(wrong).__name__
)
def test_done_is_a_mapping(wrong: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(VISIT, done=wrong)


@pytest.mark.parametrize(
    ("rule_id", "why"),
    [
        ("1037/29.1", "only when the MFA is absent"),
        ("1037/26-1", "only when the bodies submit themselves"),
        ("1037/21.2", "only for an organisation"),
        ("1037/27", "only when the date is fixed late"),
        ("1037/25", "ended in 2017"),
    ],
)
def test_a_step_that_this_event_does_not_call_for_is_not_dropped_in_silence(rule_id: str, why: str) -> None:
    # an option that is accepted and ignored is a trap: it is refused, or a note says that it does not count
    def said(done: dict[str, date]) -> str:
        try:
            plan = schedule(VISIT, done=done)
        except KzcoordError as refused:
            return str(refused)
        return "; ".join(f"{note.provision} {note.text}" for note in set(plan.notes) - set(schedule(VISIT).notes))

    assert rule_id in said({rule_id: date(2027, 5, 20)}), why


def test_the_caller_s_mapping_is_neither_changed_nor_kept() -> None:
    done = {"1037/22": date(2027, 3, 10)}
    plan = schedule(VISIT, done=done)
    before = plan.to_dict()
    done["1037/22"] = date(2027, 3, 11)
    assert plan.to_dict() == before
    assert schedule(VISIT, done={}) == schedule(VISIT, done=None) == schedule(VISIT)


# -- bad questions ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong", [None, 5, "top-level-event", {}, {"kind": "reply-sent"}, date(2027, 5, 20), TopLevelEvent, []], ids=repr
)
def test_only_an_event_has_a_schedule(wrong: Any) -> None:
    with pytest.raises(InvalidEventError, match="takes an event"):
        schedule(wrong)


def test_the_base_of_all_events_is_no_event_of_a_kind() -> None:
    with pytest.raises(KzcoordError):
        schedule(Event(kind="something"))


@pytest.mark.parametrize("wrong", ["error", "", None, True, 5], ids=repr)
def test_a_gap_is_noted_or_raised_and_nothing_else(wrong: Any) -> None:
    with pytest.raises(InvalidEventError, match=r"on_gap.*'note' or 'raise'"):
        schedule(VISIT, on_gap=wrong)


def test_a_gap_is_noted_and_under_raise_it_is_raised() -> None:
    event = IntergovernmentalEvent(starts=date(2027, 5, 20))
    assert NoteKind.GAP in kinds(schedule(event))
    with pytest.raises(EditionGap, match=r"1037/19\.2"):
        schedule(event, on_gap="raise")
    assert schedule(VISIT, on_gap="raise") == schedule(VISIT)
    # 2, 4 and 5 in 2014, 44 in 2016: in force, and in no edition that was seen
    for gap, provision in (
        (CalendarYear(2014), r"1037/2\b"),
        (LetterToForeignSide(on=date(2016, 6, 15)), r"1037/44\.1"),
    ):
        assert NoteKind.GAP in kinds(schedule(gap))
        with pytest.raises(EditionGap, match=provision):
            schedule(gap, on_gap="raise")


@EACH_KIND
def test_under_raise_only_a_gap_is_raised(event: Event) -> None:
    if NoteKind.GAP in kinds(schedule(event)):
        with pytest.raises(EditionGap):
            schedule(event, on_gap="raise")
    else:
        assert schedule(event, on_gap="raise") == schedule(event)


@pytest.mark.parametrize("wrong", ["2020-01-01", datetime(2020, 1, 1), 2020, True, ()], ids=repr)  # noqa: DTZ001
def test_only_a_date_is_a_day_of_law(wrong: Any) -> None:
    with pytest.raises(NotADateError, match="law_on"):
        schedule(VISIT, law_on=wrong)


@pytest.mark.parametrize("wrong", ["strict", None, 5, {"Q1": "counted"}], ids=repr)
def test_only_a_convention_reads_the_law(wrong: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(VISIT, convention=wrong)


@pytest.mark.parametrize("wrong", ["five-day", None, 5, {}], ids=repr)
def test_only_a_calendar_counts_days(wrong: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(VISIT, calendar=wrong)


@pytest.mark.parametrize(
    "event",
    [
        TopLevelEvent(starts=date(2041, 1, 10)),
        TopLevelEvent(starts=date(2010, 1, 11)),
        CommunicationReceived(on=date(2040, 12, 31)),
        CommunicationReceived(on=date(2040, 12, 3), reply_by=date(2041, 2, 1)),
        ReplySent(on=date(2041, 1, 3)),
        MaterialsReturned(on=date(2041, 1, 3)),
        CalendarYear(2041),
        CalendarYear(2009),
        ControlPlanSet(bodies_due=date(2041, 1, 3), mfa_due=date(2041, 1, 10)),
        ControlPlanSet(bodies_due=date(2040, 12, 20), mfa_due=date(2041, 1, 10)),
        OrganizationDecisionReceived(on=date(2040, 12, 27)),
        CourtApplication(initiated_on=date(2040, 12, 13)),
        CourtApplication(sending_on=date(2010, 1, 8)),
        InternationalEventHeld(ended=date(2040, 12, 25)),
        MeetingHeld(on=date(2040, 12, 28), mfa_present=False),
    ],
    ids=str,
)
def test_what_lies_outside_the_calendar_is_refused_with_the_bound(event: Event) -> None:
    with pytest.raises(CalendarRangeError, match=r"2010-01-01|2040-12-31"):
        schedule(event)


@pytest.mark.parametrize("wrong", [None, "2027-04-20", datetime(2027, 4, 20), 5], ids=repr)  # noqa: DTZ001
def test_a_status_is_asked_for_a_date(plan: Schedule, wrong: Any) -> None:
    with pytest.raises(NotADateError):
        plan["1037/24"].status(wrong)
    if wrong is not None:
        with pytest.raises(NotADateError):
            plan.table(as_of=wrong)
        with pytest.raises(NotADateError):
            plan.to_dict(wrong)


# -- the acting body -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [MFA, PRESIDENTIAL_ADMINISTRATION, MINISTRY], ids=repr)
def test_the_acting_body_is_not_ignored_in_silence(body: Body) -> None:
    # no provision of these chapters exempts a body, and that is said; the rows are the same
    event = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17), acting_body=body)
    plan = schedule(event)
    assert [(row.id, row.by, row.safe_by) for row in plan] == [
        (row.id, row.by, row.safe_by) for row in schedule(LETTER)
    ]
    said = [note for note in plan.notes if "exempt" in note.text]
    assert len(said) == 1
    assert str(body) in said[0].text
    assert not [note for note in schedule(LETTER).notes if "exempt" in note.text]


# -- another calendar ------------------------------------------------------------------------------------------


def test_when_the_orders_of_the_year_are_out_nothing_is_provisional_any_more(plan: Schedule) -> None:
    assert NoteKind.PROVISIONAL in kinds(plan)
    assert all(row.provisional for row in plan if row.by is not None)
    known = KAZAKHSTAN.with_changes(settled_until=date(2027, 12, 31))
    settled = schedule(VISIT, calendar=known)
    assert dates(settled) == DATES
    assert NoteKind.PROVISIONAL not in kinds(settled)
    assert not any(row.provisional for row in settled)
    assert settled.calendar is known
    # and a calendar settled up to the middle of the visit leaves the rest provisional
    half = schedule(VISIT, calendar=KAZAKHSTAN.with_changes(settled_until=date(2027, 5, 20)))
    assert not half["1037/24"].provisional
    assert half["1037/28.2"].provisional


def test_kurban_ait_on_a_monday_moves_what_is_counted_over_it() -> None:
    moved = KAZAKHSTAN.with_changes(
        kurban_ait=[KurbanAit(date(2027, 5, 17), act="Muslim Board, 10.11.2026")], settled_until=date(2027, 12, 31)
    )
    plan = schedule(VISIT, calendar=moved)
    # 26.1, without Mon 17 May: 19(1) 18(2) 14(3) 13 12(5) 11 6 5 4 30 April(10) 29 28 27 26 23(15), safe 22
    # 25.2: 22 21 April; 26.2: 19 18 14 13 12 11 6 May, safe 5
    assert dates(plan) == {
        **DATES,
        "26.1": (date(2027, 4, 23), date(2027, 4, 22)),
        "25.2": (date(2027, 4, 21), date(2027, 4, 21)),
        "26.2": (date(2027, 5, 6), date(2027, 5, 5)),
    }


def test_a_transfer_moves_what_is_counted_over_it() -> None:
    # Fri 21 May 2027 off for Sat 22 May: after the visit 22(1) 24(2) 25(3) 26(4) 27(5) 28(6) 31(7), as many days as
    # before, so the dates stay; the safe date of 31.3 (20, 22) is now a Saturday
    transfer = Transfer(off=date(2027, 5, 21), worked=date(2027, 5, 22), act="Order of 01.02.2027 No. 1")
    plan = schedule(VISIT, calendar=KAZAKHSTAN.with_changes(transfers=[transfer], settled_until=date(2027, 12, 31)))
    assert dates(plan) == {**DATES, "31.3": (date(2027, 5, 24), date(2027, 5, 22))}
    assert "Order of 01.02.2027 No. 1" in plan["1037/28.2"].explain()


def test_the_six_day_week_counts_saturdays() -> None:
    # 28.2: Fri 21(1) Sat 22(2) Mon 24 May(3); 29-1: .. 25(4) 26(5); 31.3: 21 22 (safe 20 21);
    # 32.3: 21 22 24 25 26 27 28(7) (safe .. 27); 26.1: 19(1) 18 17 15 14(5) 13 12 11 [10: carried from Sun 9] 8(9)
    # [7] 6(10) 5 4 3(13: 1 May is a Saturday, nothing is carried) [2, 1] 30 April(14) 29(15)
    plan = schedule(VISIT, calendar=KAZAKHSTAN_SIX_DAY)
    found = dates(plan)
    assert found["28.2"] == (date(2027, 5, 24), date(2027, 5, 24))
    assert found["29-1"] == (date(2027, 5, 26), date(2027, 5, 26))
    assert found["31.3"] == (date(2027, 5, 22), date(2027, 5, 21))
    assert found["32.3"] == (date(2027, 5, 28), date(2027, 5, 27))
    assert found["26.1"] == (date(2027, 4, 29), date(2027, 4, 28))
    assert found["24"] == DATES["24"]
    # two months before is Sat 20 March, which the six-day week works; the clear one, 19 March
    assert found["22"] == (date(2027, 3, 20), date(2027, 3, 19))


# -- determinism -----------------------------------------------------------------------------------------------

ASK = """
from datetime import date
from kzcoord import CommunicationReceived, MFA, RULES, TopLevelEvent, parse_event, schedule
for event in (
    *map(parse_event, OTHERS),
    TopLevelEvent(starts=date(2027, 5, 20), abroad=True, bodies_submit_directly=True, mfa_present=False,
                  date_fixed_on=date(2027, 4, 20), acting_body=MFA),
    TopLevelEvent(starts=date(2018, 2, 1)),
    CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17)),
):
    plan = schedule(event)
    print(plan.to_json())
    for lang in ("en", "ru", "kk"):
        print(plan.table(lang, as_of=date(2027, 5, 1)))
        for row in plan:
            print(row.explain(lang))
for rule in RULES:
    print(rule, RULES.history(rule.id))
"""


def test_the_answer_does_not_depend_on_the_seed_of_hashing() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", f"OTHERS = {[event.model_dump_json() for event in OTHERS]}\n{ASK}"],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(answers) == 1
    assert "1037/14-5.1" in answers.pop()


@EACH_KIND
def test_the_answer_does_not_depend_on_what_was_asked_before(event: Event) -> None:
    before = schedule(event).to_json()
    for other in (
        schedule(event, convention=Convention.STRICT),
        schedule(event, calendar=KAZAKHSTAN_SIX_DAY),
        schedule(event, law_on=date(2015, 1, 1)),
    ):
        str(other)
    assert schedule(event).to_json() == before


def test_a_row_says_who_signs_and_what_silence_means() -> None:
    rows = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    # 24: "signed by the first head"; 32.2: no answer in the term is consent
    assert rows["1037/24"].signed_by == rows["1037/24"].rule.signed_by == "the Minister of Foreign Affairs"
    assert rows["1037/25.1"].signed_by == ""
    assert [str(effect) for effect in rows["1037/32.2"].effect] == ["silence means consent"]
    assert rows["1037/24"].effect == ()


def test_a_row_that_is_done_says_when_in_its_explanation() -> None:
    event = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
    told = schedule(event, done={"1037/24": date(2027, 4, 12)})["1037/24"].explain()
    assert "done on 12 April 2027" in told
    assert "done on" not in schedule(event)["1037/24"].explain()


def test_a_row_names_its_safe_date_only_where_it_differs() -> None:
    rows = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    # "not later than three working days after": both readings give 25 May, and no date follows from 20(1)
    assert str(rows["1037/28.2"]).startswith("by 2027-05-25: ")
    assert str(rows["1037/24"]).startswith("by 2027-04-20 (safe by 2027-04-19): ")
    assert str(rows["1037/20(1)"]).startswith("no date: ")


def test_a_saved_schedule_tells_nothing_that_is_never_written() -> None:
    saved = schedule(ReplySent(on=date(2026, 5, 15))).to_dict()
    with pytest.raises(SavedScheduleError, match=r"it tells of author, which to_json\(\) never writes"):
        load_schedule({**saved, "author": "somebody"})
