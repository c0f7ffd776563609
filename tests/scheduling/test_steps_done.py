"""Steps that are done take the place of the days assumed."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    CalendarYear,
    CommunicationReceived,
    Event,
    Schedule,
    Status,
    TopLevelEvent,
    load_schedule,
    schedule,
)

from .examples import LETTER, VISIT

DATES = {
    "22": (date(2027, 3, 19), date(2027, 3, 19)),
    "23.1": (date(2027, 4, 8), date(2027, 4, 7)),
    "24": (date(2027, 4, 20), date(2027, 4, 19)),
    "25.1": (date(2027, 4, 19), date(2027, 4, 16)),
    "25.2": (date(2027, 4, 22), date(2027, 4, 21)),
    "26.1": (date(2027, 4, 26), date(2027, 4, 23)),
    "26.2": (date(2027, 5, 11), date(2027, 5, 6)),
    "28.2": (date(2027, 5, 25), date(2027, 5, 25)),
    "29-1": (date(2027, 5, 27), date(2027, 5, 27)),
    "31.3": (date(2027, 5, 24), date(2027, 5, 21)),
    "32.3": (date(2027, 5, 31), date(2027, 5, 28)),
    "32-1.1": (date(2027, 6, 3), date(2027, 6, 1)),
}


def dates(plan: Schedule) -> dict[str, tuple[date | None, date | None]]:
    return {row.id.removeprefix("1037/"): (row.by, row.safe_by) for row in plan if row.by is not None}


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


def test_the_caller_s_mapping_is_neither_changed_nor_kept() -> None:
    done = {"1037/22": date(2027, 3, 10)}
    plan = schedule(VISIT, done=done)
    before = plan.to_dict()
    done["1037/22"] = date(2027, 3, 11)
    assert plan.to_dict() == before
    assert schedule(VISIT, done={}) == schedule(VISIT, done=None) == schedule(VISIT)


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


def test_the_id_of_a_rule_names_its_only_row_of_a_year() -> None:
    # 2 is printed with one date, 10 January; 33.2 with four
    by_row = schedule(CalendarYear(2027), done={"1037/2@2027-01-10": date(2027, 1, 8)})
    by_rule = schedule(CalendarYear(2027), done={"1037/2": date(2027, 1, 8)})
    assert by_rule["1037/2"].done_on == date(2027, 1, 8)
    assert by_rule == by_row
    assert by_rule.to_json() == by_row.to_json()
    assert load_schedule(by_rule.to_json()) == by_rule
