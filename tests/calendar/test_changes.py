"""`with_changes` makes a new calendar: several changes together, settled days, acts, wrong entries, plain values.

The order of next year needs no release of the library. Transfers, holidays and Kurban Ait have files of their own.
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    CalendarChangeError,
    CalendarRangeError,
    KzcoordError,
    NotADateError,
    WorkingCalendar,
)
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer
from kzcoord.calendar.holidays_and_transfers import KURBAN_AIT
from kzcoord.text import Text

HORIZON = [date(2010, 1, 1) + timedelta(days=n) for n in range((date(2040, 12, 31) - date(2010, 1, 1)).days + 1)]
ORDER = "Order of the Minister of Labour of 01.02.2027 No. 1"
NAME = Text(kk="01.02.2027 № 1 Заң", ru="Закон от 01.02.2027 № 1", en="Law of 01.02.2027 No. 1")
LAW = CalendarAct(NAME, date(2027, 2, 1))
CAPITAL_BRIDGE = Transfer(off=date(2027, 7, 5), worked=date(2027, 7, 3), act=ORDER)
CHILDRENS_DAY = Holiday(6, 1, "Children's Day", LAW, date(2027, 2, 1))
AIT_2027 = KurbanAit(date(2027, 5, 17), "Letter of the Muslim Board of 01.02.2027")  # expected on Sun 16 May
AIT_AS_EXPECTED = AIT_2027._replace(day=date(2027, 5, 16))


def differing(one: WorkingCalendar, other: WorkingCalendar) -> dict[date, bool]:
    """The days that only one of the two calendars works, and whether the second one works them."""
    return {day: other.is_working_day(day) for day in HORIZON if one.is_working_day(day) != other.is_working_day(day)}


# -- together and in turn --------------------------------------------------------------------------------------


def test_several_changes_at_once() -> None:
    calendar = KAZAKHSTAN.with_changes(
        transfers=[CAPITAL_BRIDGE, Transfer(date(2027, 12, 17), date(2027, 12, 18), "Order No. 2")],
        holidays=[CHILDRENS_DAY._replace(until=date(2027, 12, 31))],
        kurban_ait=[AIT_2027],
        settled_until=date(2027, 12, 31),
    )
    assert differing(KAZAKHSTAN, calendar) == {
        date(2027, 5, 17): False,
        date(2027, 6, 1): False,
        date(2027, 7, 3): True,
        date(2027, 7, 5): False,
        date(2027, 12, 17): False,  # Friday after Independence Day
        date(2027, 12, 18): True,
    }
    assert calendar.settled_until == date(2027, 12, 31)


def test_changes_at_once_and_one_after_another_give_equal_calendars() -> None:
    at_once = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE], kurban_ait=[AIT_2027], holidays=[CHILDRENS_DAY])
    in_turn = (
        KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027])
        .with_changes(holidays=[CHILDRENS_DAY])
        .with_changes(transfers=[CAPITAL_BRIDGE])
    )
    assert at_once == in_turn
    assert hash(at_once) == hash(in_turn)


@pytest.mark.parametrize("calendar", [KAZAKHSTAN, KAZAKHSTAN_SIX_DAY], ids=["five-day week", "six-day week"])
def test_the_original_calendar_does_not_change(calendar: WorkingCalendar) -> None:
    before = ([calendar.is_working_day(day) for day in HORIZON], hash(calendar), repr(calendar))
    listed = calendar.holidays(2027)
    calendar.with_changes(
        transfers=[CAPITAL_BRIDGE],
        holidays=[CHILDRENS_DAY],
        kurban_ait=[AIT_2027],
        settled_until=date(2027, 12, 31),
    )
    assert ([calendar.is_working_day(day) for day in HORIZON], hash(calendar), repr(calendar)) == before
    assert calendar.holidays(2027) == listed
    assert calendar.settled_until == date(2026, 12, 31)


def test_no_changes_give_an_equal_calendar() -> None:
    assert KAZAKHSTAN.with_changes() == KAZAKHSTAN
    assert KAZAKHSTAN.with_changes(transfers=(), holidays=(), kurban_ait=(), settled_until=None) == KAZAKHSTAN


def test_changes_may_be_any_iterable() -> None:
    expected = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE])
    assert KAZAKHSTAN.with_changes(transfers=(change for change in [CAPITAL_BRIDGE])) == expected
    assert KAZAKHSTAN.with_changes(transfers={CAPITAL_BRIDGE}) == expected


def test_adding_and_counting_agree_on_a_changed_calendar() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE], holidays=[CHILDRENS_DAY], kurban_ait=[AIT_2027])
    day = date(2027, 1, 1)
    for n in range(1, 300):
        end = calendar.add_working_days(day, n)
        assert calendar.is_working_day(end)
        assert calendar.count_working_days(day, end) == n


# -- settled until ---------------------------------------------------------------------------------------------


def test_settled_until_says_which_days_are_known() -> None:
    calendar = KAZAKHSTAN.with_changes(kurban_ait=[AIT_AS_EXPECTED], settled_until=date(2027, 12, 31))
    assert calendar.settled_until == date(2027, 12, 31)
    assert differing(KAZAKHSTAN, calendar) == {}
    assert KAZAKHSTAN.explain(date(2027, 5, 3)).provisional
    assert calendar.explain(date(2027, 5, 3)).settled
    assert calendar.explain(date(2027, 12, 31)).settled
    assert calendar.explain(date(2028, 1, 1)).provisional
    assert "2027-12-31" in repr(calendar)


def test_without_settled_until_a_change_settles_nothing() -> None:
    calendar = KAZAKHSTAN.with_changes(transfers=[CAPITAL_BRIDGE], kurban_ait=[AIT_2027])
    assert calendar.settled_until == date(2026, 12, 31)
    assert calendar.explain(date(2027, 7, 5)).provisional


def test_a_calendar_may_be_settled_up_to_its_last_day_and_no_further() -> None:
    announced = [ait._replace(act="A letter", announced=True) for ait in KURBAN_AIT if not ait.announced]
    whole = KAZAKHSTAN.with_changes(kurban_ait=announced, settled_until=date(2040, 12, 31))
    assert whole.settled_until == date(2040, 12, 31)
    assert KAZAKHSTAN.with_changes(settled_until=date(2010, 1, 1)).settled_until == date(2010, 1, 1)
    for day in (date(2041, 1, 1), date(2009, 12, 31)):
        with pytest.raises(CalendarRangeError, match=f"settled_until {day} is .* day of the calendar"):
            KAZAKHSTAN.with_changes(settled_until=day)


@pytest.mark.parametrize("calendar", [KAZAKHSTAN, KAZAKHSTAN_SIX_DAY], ids=["five-day week", "six-day week"])
def test_no_day_is_settled_that_an_expected_kurban_ait_may_still_take(calendar: WorkingCalendar) -> None:
    # expected on 16 May 2027; an announcement moves it by ten days at most, so 6 May is the first day in doubt
    assert calendar.with_changes(settled_until=date(2027, 5, 5)).settled_until == date(2027, 5, 5)
    for day in (date(2027, 5, 6), date(2027, 5, 16), date(2027, 12, 31), date(2040, 12, 31)):
        with pytest.raises(
            CalendarChangeError,
            match=f"settled_until {day} passes over the Kurban Ait that is expected on 2027-05-16 and not announced; "
            r"give its day, .* or settle the calendar until 2027-05-05 at most",
        ):
            calendar.with_changes(settled_until=day)


def test_each_kurban_ait_up_to_the_settled_day_is_announced() -> None:
    # 2027 is announced, 2028 (5 May) is not: 25 April 2028 is the first day in doubt
    known = KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027])
    assert known.with_changes(settled_until=date(2028, 4, 24)).settled_until == date(2028, 4, 24)
    with pytest.raises(CalendarChangeError, match=r"expected on 2028-05-05 .* until 2028-04-24 at most"):
        known.with_changes(settled_until=date(2028, 4, 25))
    # 2039 has two, the first on 5 January: the last days of 2038 are in doubt too
    named = [ait._replace(act="A letter", announced=True) for ait in KURBAN_AIT if 2027 <= ait.day.year < 2039]
    with pytest.raises(CalendarChangeError, match=r"expected on 2039-01-05 .* until 2038-12-25 at most"):
        known.with_changes(kurban_ait=named, settled_until=date(2038, 12, 31))


def test_a_settled_kurban_ait_cannot_become_an_estimate_again() -> None:
    with pytest.raises(CalendarChangeError, match="settled_until 2026-12-31 passes over the Kurban Ait"):
        KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2026, 5, 28), "A guess", announced=False)])
    # unless less is called settled: 28 May less ten days is 18 May
    reopened = KAZAKHSTAN.with_changes(
        kurban_ait=[KurbanAit(date(2026, 5, 28), "A guess", announced=False)], settled_until=date(2026, 5, 17)
    )
    assert reopened.explain(date(2026, 5, 28)).provisional


# -- acts ------------------------------------------------------------------------------------------------------


def test_an_act_may_be_a_name_or_a_record() -> None:
    for act in (ORDER, CalendarAct(NAME), LAW):
        changed = KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027._replace(act=act)])
        assert not changed.is_working_day(AIT_2027.day)


@pytest.mark.parametrize(
    "act",
    [
        7,
        CalendarAct("a title", date(2027, 2, 1)),  # type: ignore[arg-type]
        CalendarAct(NAME, None, 7),  # type: ignore[arg-type]
        CalendarAct(Text(kk="", ru="", en=""), None),
    ],
)
def test_a_value_that_is_not_an_act_is_refused(act: Any) -> None:
    with pytest.raises(
        CalendarChangeError, match=r"Kurban Ait on 2027-05-17 rests on .*, which is no act; give the name"
    ):
        KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027._replace(act=act)])


@pytest.mark.parametrize("act", [None, "", "  "], ids=repr)
def test_every_change_needs_an_act(act: Any) -> None:
    changes: dict[str, dict[str, Any]] = {
        "the transfer of 2027-07-03 to 2027-07-05": {"transfers": [CAPITAL_BRIDGE._replace(act=act)]},
        "the holiday Children's Day": {"holidays": [CHILDRENS_DAY._replace(act=act)]},
        "Kurban Ait on 2027-05-17": {"kurban_ait": [AIT_2027._replace(act=act)]},
    }
    for what, change in changes.items():
        with pytest.raises(CalendarChangeError, match=f"{what} has no act; name the act"):
            KAZAKHSTAN.with_changes(**change)


def test_the_day_of_an_act_must_be_a_date() -> None:
    act = CalendarAct(NAME, "2027-02-01")  # type: ignore[arg-type]
    with pytest.raises(NotADateError, match=r"Kurban Ait on 2027-05-17: known, .* must be a datetime.date, not str"):
        KAZAKHSTAN.with_changes(kurban_ait=[AIT_2027._replace(act=act)])


# -- wrong entries ---------------------------------------------------------------------------------------------


def transfer(off: Any, worked: Any) -> Callable[[], object]:
    return lambda: KAZAKHSTAN.with_changes(transfers=[Transfer(off, worked, ORDER)])


def holiday(**other: Any) -> Callable[[], object]:
    return lambda: KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY._replace(**other)])


def ait(day: Any) -> Callable[[], object]:
    return lambda: KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(day, "A letter")])


def refused(error: type[KzcoordError], call: Callable[[], object], *expected: str) -> None:
    with pytest.raises(error) as caught:
        call()
    for words in expected:
        assert words in str(caught.value)


NOT_DATES = [datetime(2027, 7, 5, tzinfo=UTC), "2027-07-05", 20270705, None]


@pytest.mark.parametrize("wrong", NOT_DATES, ids=repr)
def test_a_value_that_is_not_a_date_is_refused_in_every_change(wrong: Any) -> None:
    refused(NotADateError, transfer(wrong, date(2027, 7, 3)), repr(wrong))
    refused(NotADateError, transfer(date(2027, 7, 5), wrong), repr(wrong))
    refused(NotADateError, ait(wrong), repr(wrong))
    if wrong is not None:
        refused(NotADateError, holiday(since=wrong), repr(wrong))
        refused(NotADateError, holiday(until=wrong), repr(wrong))
        refused(NotADateError, lambda: KAZAKHSTAN.with_changes(settled_until=wrong), repr(wrong))


def test_a_holiday_without_a_beginning_is_refused() -> None:
    refused(NotADateError, holiday(since=None), "the holiday Children's Day: since", "None")


@pytest.mark.parametrize(
    "wrong",
    [
        (date(2027, 7, 5), date(2027, 7, 3), ORDER),
        "a transfer",
        date(2027, 7, 5),
        AIT_2027,
        None,
    ],
    ids=["a bare tuple", "a string", "a date", "an entry of another kind", "None"],
)
def test_an_entry_of_another_kind_is_refused(wrong: Any) -> None:
    refused(NotADateError, lambda: KAZAKHSTAN.with_changes(transfers=[wrong]), "Transfer(")
    refused(NotADateError, lambda: KAZAKHSTAN.with_changes(holidays=[wrong]), "Holiday(")
    if not isinstance(wrong, KurbanAit):
        refused(NotADateError, lambda: KAZAKHSTAN.with_changes(kurban_ait=[wrong]), "KurbanAit(")
    refused(NotADateError, lambda: KAZAKHSTAN.with_changes(cancellations=[wrong]), "Cancellation(")


def test_one_entry_without_a_list_around_it_is_refused() -> None:
    entries: list[Any] = [CAPITAL_BRIDGE, CHILDRENS_DAY, AIT_2027]
    one_transfer, one_holiday, one_ait = entries
    refused(NotADateError, lambda: KAZAKHSTAN.with_changes(transfers=one_transfer), "Transfer(")
    refused(NotADateError, lambda: KAZAKHSTAN.with_changes(holidays=one_holiday), "Holiday(")
    refused(NotADateError, lambda: KAZAKHSTAN.with_changes(kurban_ait=one_ait), "KurbanAit(")


@pytest.mark.parametrize("facts", ["a week", 7, None, b"bytes"])
@pytest.mark.parametrize("field", ["transfers", "holidays", "kurban_ait", "cancellations"])
def test_changes_must_be_lists_of_facts(field: str, facts: Any) -> None:
    changes: dict[str, Any] = {field: facts}
    with pytest.raises(NotADateError, match=f"{field} takes a list of facts"):
        KAZAKHSTAN.with_changes(**changes)


# -- plain values ----------------------------------------------------------------------------------------------


def test_a_calendar_as_plain_values() -> None:
    assert KAZAKHSTAN.to_dict() == {"week": "five-day", "changes": [], "known_on": None}
    (change,) = KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY]).to_dict()["changes"]
    assert [holiday["month"] for holiday in change["holidays"]] == [6]


def test_changes_as_plain_values_have_the_last_settled_day() -> None:
    (settled,) = KAZAKHSTAN.with_changes(settled_until=date(2027, 3, 31)).to_dict()["changes"]
    (unsettled,) = KAZAKHSTAN.with_changes(holidays=[CHILDRENS_DAY]).to_dict()["changes"]
    assert (settled["settled_until"], unsettled["settled_until"]) == ("2027-03-31", None)
