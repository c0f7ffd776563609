"""A schedule goes to JSON and comes back; a saved one that was altered is refused."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    COMPETENT_BODY,
    GOVERNMENT_OFFICE,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    PRESIDENTIAL_ADMINISTRATION,
    Body,
    CalendarYear,
    CommunicationReceived,
    Convention,
    DelegationTravel,
    Event,
    KzcoordError,
    MeetingHeld,
    ReplySent,
    SavedScheduleError,
    Schedule,
    TopLevelEvent,
    load_schedule,
    schedule,
)
from kzcoord.calendar import CalendarAct, Cancellation, Holiday, KurbanAit, Transfer
from kzcoord.text import Text

from .examples import EACH_KIND, LETTER, OTHERS, VISIT, kinds

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
CHANGED_BY_A_LATER_ORDER = CHANGED.with_changes(
    cancellations=[Cancellation(date(2027, 5, 21), ORDER)],
    transfers=[Transfer(date(2027, 5, 28), date(2027, 5, 29), ORDER)],
    holidays=[Holiday.once(date(2028, 2, 29), "Day of rest", "Order No. 2")],
).with_changes(cancellations=[Cancellation(date(2028, 2, 29), "Order No. 3")])
SAVED: dict[str, Schedule] = {
    "a visit": schedule(VISIT),
    "what is done": schedule(VISIT, done={"1037/22": date(2027, 3, 10), "1037/32.1": date(2027, 5, 24)}),
    "a strict reading": schedule(LETTER, convention=Convention.STRICT),
    "chosen readings": schedule(LETTER, convention=Convention.STRICT.choose(Q9="next working day", Q1="not counted")),
    "the six-day week": schedule(VISIT, calendar=KAZAKHSTAN_SIX_DAY),
    "a changed calendar": schedule(VISIT, calendar=CHANGED),
    "a calendar changed by acts in three languages": schedule(VISIT, calendar=CHANGED_BY_ACTS),
    "a calendar changed by a later order": schedule(VISIT, calendar=CHANGED_BY_A_LATER_ORDER),
    "a calendar changed twice": schedule(VISIT, calendar=CHANGED.with_changes(settled_until=date(2028, 3, 31))),
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
    assert told["calendar"] == {"week": "five-day", "changes": [], "known_on": None}
    assert told["known_on"] is None


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


def test_a_saved_schedule_tells_nothing_that_is_never_written() -> None:
    saved = schedule(ReplySent(on=date(2026, 5, 15))).to_dict()
    with pytest.raises(SavedScheduleError, match=r"it tells of author, which to_json\(\) never writes"):
        load_schedule({**saved, "author": "somebody"})


def test_the_letters_of_a_saved_schedule_are_those_of_the_law() -> None:
    event = CommunicationReceived(on=date(2026, 3, 18), acting_body=Body("МИНФИН", roles=(COMPETENT_BODY,)))
    assert "МИНФИН" in schedule(event).to_json()


def test_a_schedule_cut_twice_comes_back() -> None:
    cut = schedule(TopLevelEvent(starts=date(2027, 5, 20))).for_body(MFA).for_body(PRESIDENTIAL_ADMINISTRATION)
    assert load_schedule(cut.to_json()) == cut


def test_a_schedule_on_a_changed_calendar_comes_back() -> None:
    changed = KAZAKHSTAN.with_changes(
        transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), "Order of 01.02.2027 No. 1")],
        holidays=[Holiday(6, 1, "Children's Day", "Law of 01.02.2027", date(2027, 3, 1))],
        kurban_ait=[KurbanAit(date(2027, 5, 17), "Muslim Board, 10.11.2026")],
        settled_until=date(2027, 12, 31),
    )
    found = schedule(TopLevelEvent(starts=date(2027, 5, 20)), calendar=changed)
    again = load_schedule(found.to_json())
    assert again == found
    assert again.calendar.changes == changed.changes


@pytest.mark.parametrize("wrong", [5, [5], [{"off": "2027-05-21"}], [{"off": "soon", "act": "Order No. 2"}], "x"])
def test_cancellations_that_cannot_be_are_refused_in_words(wrong: Any) -> None:
    saved = json.loads(schedule(VISIT, calendar=CHANGED).to_json())
    saved["calendar"]["changes"][0]["cancellations"] = wrong
    with pytest.raises(SavedScheduleError):
        load_schedule(saved)


def test_the_law_that_ended_a_holiday_comes_back() -> None:
    # Capital Day, Tue 6 July 2027, is the last; the law that ends it stands in the saved calendar
    law = CalendarAct(Text.same("Law No. 9"), date(2027, 1, 5), "primary")
    ends = Holiday(7, 6, "Capital Day", "Law of 25.06.2008", date(2008, 6, 25), date(2027, 12, 31), ended_by=law)
    calendar = KAZAKHSTAN.with_changes(holidays=[ends])
    saved = schedule(ReplySent(on=date(2026, 5, 15)), calendar=calendar).to_json()
    loaded = load_schedule(saved)
    assert loaded.calendar == calendar
    assert loaded.to_json() == saved
    (change,) = json.loads(saved)["calendar"]["changes"]
    assert change["holidays"][0]["ended_by"]["title"]["en"] == "Law No. 9"
    (found,) = [fact for fact in loaded.calendar._facts.holidays if fact.until == date(2027, 12, 31)]
    assert found.ended_by == law
    assert isinstance(found.ended_by, CalendarAct)
