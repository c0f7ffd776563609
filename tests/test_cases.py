"""Chains and texts of other times: the order of counting, the law of one day, and what cannot be."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import kzcoord
from kzcoord import (
    CalendarChangeError,
    CalendarRangeError,
    CommunicationReceived,
    Convention,
    InvalidEventError,
    MaterialsRequestReceived,
    NoTimeLimitError,
    ReplySent,
    TopLevelEvent,
    TreatyBodyMatter,
    agenda,
    load_schedule,
    schedule,
)
from kzcoord.bodies import MFA, PRESIDENTIAL_ADMINISTRATION
from kzcoord.calendar import KAZAKHSTAN, Holiday, KurbanAit, Transfer
from kzcoord.events import Event
from kzcoord.limits import AsSet, ByDate, NoLimit


def test_the_report_of_2022_is_projected_from_the_reply() -> None:
    # reply by Fri 29 April 2022; [1 May a Sunday, carried to Mon 2] 3(1) 4(2) 5(3) 6(4) [7 a Saturday, 9 Victory Day,
    # 7 carried to Tue 10] 11(5) 12(6) 13(7) 16(8) 17(9) 18(10)
    found = schedule(CommunicationReceived(on=date(2022, 3, 1), reply_by=date(2022, 4, 29)))
    assert found["1037/14-9.1"].by == date(2022, 5, 18)
    assert found["1037/14-9.1"].projected


def test_the_consent_of_2018_runs_from_the_draft_that_was_sent() -> None:
    # sent on Tue 22 May 2018: 23(1) 24(2)
    found = schedule(TopLevelEvent(starts=date(2018, 5, 18)), done={"1037/32.1": date(2018, 5, 22)})
    assert found["1037/32.2"].by == date(2018, 5, 24)


@pytest.mark.parametrize(
    "event",
    [
        CommunicationReceived(on=date(2026, 3, 2), reply_by=date(2026, 4, 30)),
        TopLevelEvent(starts=date(2027, 5, 20), abroad=True),
        TopLevelEvent(starts=date(2027, 5, 20), mfa_present=False, organization=True, bodies_submit_directly=True),
        MaterialsRequestReceived(on=date(2027, 5, 20)),
        ReplySent(on=date(2027, 5, 20)),
    ],
    ids=str,
)
@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=repr)
def test_the_law_of_a_day_after_every_change_is_the_law_of_today(event: Event, convention: Convention) -> None:
    today = schedule(event, convention=convention)
    then = schedule(event, convention=convention, law_on=date(2026, 3, 2))
    assert [(row.id, row.by, row.safe_by, row.rule) for row in then] == [
        (row.id, row.by, row.safe_by, row.rule) for row in today
    ]


def test_no_convention_changes_which_text_applies() -> None:
    # every event of the years in which texts changed: the days are read otherwise, the law is the same
    day = date(2017, 11, 1)
    while day < date(2018, 2, 1):
        event = TopLevelEvent(starts=day)
        texts = {row.id: row.rule for row in schedule(event)}
        assert {row.id: row.rule for row in schedule(event, convention=Convention.STRICT)} == texts, day
        day += timedelta(days=1)
    day = date(2023, 4, 1)
    while day < date(2023, 7, 1):
        event = TopLevelEvent(starts=day)
        texts = {row.id: row.rule for row in schedule(event)}
        assert {row.id: row.rule for row in schedule(event, convention=Convention.STRICT)} == texts, day
        day += timedelta(days=1)


@pytest.mark.parametrize("day", [date.min, date(2009, 12, 31), date(2041, 1, 1), date.max], ids=str)
def test_an_event_outside_the_calendar_is_refused_whatever_it_answers(day: date) -> None:
    for event in (ReplySent(on=day), TreatyBodyMatter(on=day), TopLevelEvent(starts=day)):
        with pytest.raises(CalendarRangeError, match=str(day)):
            schedule(event)


@pytest.mark.parametrize("rule_id", ["1037/28.1", "1037/28.2", "1037/31.3", "1037/32.1", "1037/32-1.1", "1037/29-1"])
def test_what_follows_an_event_is_not_done_before_it(rule_id: str) -> None:
    with pytest.raises(InvalidEventError, match="2027-05-20"):
        schedule(TopLevelEvent(starts=date(2027, 5, 20)), done={rule_id: date(2027, 5, 19)})


def test_what_follows_an_event_may_be_done_in_its_course() -> None:
    event = TopLevelEvent(starts=date(2027, 5, 20), ends=date(2027, 5, 22))
    found = schedule(event, done={"1037/31.3": date(2027, 5, 20)})
    assert found["1037/31.3"].done_on == date(2027, 5, 20)


@pytest.mark.parametrize(
    ("event", "done", "late", "next_id"),
    [
        # the request goes out on 10 May: the twenty days end on Mon 31 May (30 May is a Sunday), after the meeting
        pytest.param(
            TopLevelEvent(starts=date(2027, 5, 20)),
            {"1037/22": date(2027, 5, 10)},
            "1037/23.1",
            "1037/25.1",
            id="a late request",
        ),
        # the reply is due on Fri 20 March, ten days before the forwarding on Mon 30 March
        pytest.param(
            CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 3, 20)),
            {},
            "1037/14-5.1",
            "1037/14-8.1",
            id="a short term to reply",
        ),
        pytest.param(
            TopLevelEvent(starts=date(2027, 5, 20), materials_due=date(2027, 4, 30)),
            {},
            "1037/23.1",
            "1037/25.1",
            id="materials after the concept",
        ),
    ],
)
def test_an_order_that_cannot_be_kept_is_said(event: Event, done: dict[str, date], late: str, next_id: str) -> None:
    told = [note for note in schedule(event, done=done).notes if note.kind == "conflict"]
    assert [note.provision for note in told] == [late]
    assert next_id in told[0].text


def test_a_done_step_is_not_useful_until_any_day() -> None:
    found = schedule(TopLevelEvent(starts=date(2027, 5, 20)), done={"1037/20(1)": date(2027, 2, 1)})
    assert found["1037/20(1)"].latest_useful is None


# -- agendas and saved schedules --------------------------------------------------------------------------------


def test_an_agenda_keeps_the_notes_of_its_schedules() -> None:
    found = agenda(
        [CommunicationReceived(on=date(2022, 1, 24))], body=MFA, between=(date(2022, 1, 1), date(2022, 12, 31))
    )
    assert len(found) == 0
    assert any("25 January 2022" in note.text for note in found.notes)
    assert "25 January 2022" in str(found)


def test_an_agenda_refuses_a_schedule_that_was_counted_otherwise() -> None:
    counted = schedule(ReplySent(on=date(2026, 5, 15)))
    with pytest.raises(InvalidEventError, match="convention"):
        agenda([counted], body=MFA, between=(date(2026, 5, 1), date(2026, 6, 30)), convention=Convention.STRICT)


def test_the_order_in_which_events_are_given_changes_no_agenda() -> None:
    events = [ReplySent(on=date(2026, 5, 15)), TopLevelEvent(starts=date(2026, 6, 18))]
    between = (date(2026, 5, 1), date(2026, 7, 31))
    one = agenda(events, body=MFA, between=between)
    assert one == agenda(events[::-1], body=MFA, between=between)
    assert [entry.obligation.by for entry in one] == sorted(entry.obligation.by or date.max for entry in one)
    with pytest.raises(AttributeError):
        one.body = PRESIDENTIAL_ADMINISTRATION


def test_an_agenda_of_one_body_tells_duty_from_receipt() -> None:
    found = agenda(
        [ReplySent(on=date(2026, 5, 15))],
        body=PRESIDENTIAL_ADMINISTRATION,
        between=(date(2026, 5, 1), date(2026, 6, 30)),
    )
    assert [(entry.obligation.id, entry.owed) for entry in found] == [("1037/14-9.1", False)]
    assert "receives" in str(found)


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


# -- limits and the calendar ------------------------------------------------------------------------------------


def test_a_second_start_is_refused_where_the_limit_has_one() -> None:
    for limit in (ByDate((6, 15)), AsSet("the term that was set")):
        with pytest.raises(NoTimeLimitError, match="one start"):
            limit.resolve(date(2026, 3, 18), or_anchor=date(2026, 3, 20))


def test_a_limit_that_gives_no_day_says_so() -> None:
    with pytest.raises(NoTimeLimitError, match="no time limit"):
        NoLimit().last_day(date(2026, 3, 18))


def test_a_carried_rest_day_is_not_lost_in_a_transfer_made_before() -> None:
    # 1 July 2028 is a Saturday: a holiday on it would free Mon 3 July, which the order has freed already
    worked = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2028, 7, 3), date(2028, 6, 24), "An order")])
    with pytest.raises(CalendarChangeError, match="2028-07-03"):
        worked.with_changes(holidays=[Holiday(7, 1, "A new holiday", "A law", date(2028, 1, 1))])


def test_the_calendar_is_reached_from_the_package() -> None:
    assert kzcoord.calendar.KAZAKHSTAN is KAZAKHSTAN
