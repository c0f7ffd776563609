"""A schedule on another calendar: transfers, Kurban Ait, the six-day week."""

from __future__ import annotations

from datetime import date

from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    Schedule,
    schedule,
)
from kzcoord.calendar import KurbanAit, Transfer
from kzcoord.law import NoteKind

from .examples import VISIT, kinds

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

#: Kurban Ait of 2027 on the day that is expected.
AS_EXPECTED = KurbanAit(date(2027, 5, 16), act="Muslim Board, 10.11.2026")


def dates(plan: Schedule) -> dict[str, tuple[date | None, date | None]]:
    return {row.id.removeprefix("1037/"): (row.by, row.safe_by) for row in plan if row.by is not None}


def test_when_the_orders_of_the_year_are_out_nothing_is_provisional_any_more(plan: Schedule) -> None:
    assert NoteKind.PROVISIONAL in kinds(plan)
    assert all(row.provisional for row in plan if row.by is not None)
    known = KAZAKHSTAN.with_changes(kurban_ait=[AS_EXPECTED], settled_until=date(2027, 12, 31))
    settled = schedule(VISIT, calendar=known)
    assert dates(settled) == DATES
    assert NoteKind.PROVISIONAL not in kinds(settled)
    assert not any(row.provisional for row in settled)
    assert settled.calendar is known
    # and a calendar settled up to the middle of the visit leaves the rest provisional
    half = schedule(VISIT, calendar=KAZAKHSTAN.with_changes(kurban_ait=[AS_EXPECTED], settled_until=date(2027, 5, 20)))
    assert not half["1037/24"].provisional
    assert half["1037/28.2"].provisional


def test_kurban_ait_on_a_monday_moves_what_is_counted_over_it() -> None:
    moved = KAZAKHSTAN.with_changes(
        kurban_ait=[KurbanAit(date(2027, 5, 17), act="Muslim Board, 10.11.2026")], settled_until=date(2027, 12, 31)
    )
    plan = schedule(VISIT, calendar=moved)
    # 26.1, without Mon 17 May: 19(1) 18(2) 14(3) 13 12(5) 11 6 5 4 30 April(10) 29 28 27 26 23(15), safe 22
    # 25.2: before Fri 23 April 22 21, safe before Thu 22 April 21 20; 26.2: 19 18 14 13 12 11 6 May, safe 5
    assert dates(plan) == {
        **DATES,
        "26.1": (date(2027, 4, 23), date(2027, 4, 22)),
        "25.2": (date(2027, 4, 21), date(2027, 4, 20)),
        "26.2": (date(2027, 5, 6), date(2027, 5, 5)),
    }


def test_a_transfer_moves_what_is_counted_over_it() -> None:
    # Fri 21 May 2027 off for Sat 22 May: after the visit 22(1) 24(2) 25(3) 26(4) 27(5) 28(6) 31(7), as many days as
    # before, so the dates stay; the safe date of 31.3 (20, 22) is now a Saturday
    transfer = Transfer(off=date(2027, 5, 21), worked=date(2027, 5, 22), act="Order of 01.02.2027 No. 1")
    plan = schedule(VISIT, calendar=KAZAKHSTAN.with_changes(transfers=[transfer]))
    assert dates(plan) == {**DATES, "31.3": (date(2027, 5, 24), date(2027, 5, 22))}
    assert "Order of 01.02.2027 No. 1" in plan["1037/28.2"].explain()


def test_the_note_on_a_provisional_calendar_does_not_deny_the_orders_that_it_has() -> None:
    transfer = Transfer(off=date(2027, 7, 5), worked=date(2027, 7, 3), act="Order of 01.02.2027 No. 1")
    ordered = KAZAKHSTAN.with_changes(transfers=[transfer], kurban_ait=[AS_EXPECTED])
    (note,) = (note for note in schedule(VISIT, calendar=ordered).notes if note.kind is NoteKind.PROVISIONAL)
    assert note.said() == (
        "the calendar after 31 December 2026 is provisional: rest days may still be transferred and Kurban Ait may "
        "still move"
    )
    assert note.said("ru").startswith("календарь после 31 декабря 2026 года предварительный: ещё возможны переносы")
    assert "демалыс күндері әлі ауыстырылуы" in note.said("kk")


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
