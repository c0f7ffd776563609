"""What `explain` says about a day: kind, names, act, origin, and whether the day is settled."""

from datetime import date, timedelta

import pytest
from tests.for_each import for_each

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, CalendarRangeError, KzcoordError
from kzcoord.calendar import DayKind, WorkingCalendar

BOTH_WEEKS = pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)

# One day of each kind, in the five-day week; May 2016: 7 Saturday, 9 Monday, 10 carried from the 7th.
A_DAY_OF_EACH_KIND = {
    DayKind.WORKING: date(2016, 5, 6),
    DayKind.WEEKEND: date(2016, 5, 8),
    DayKind.HOLIDAY: date(2016, 5, 9),
    DayKind.DAY_OFF: date(2016, 1, 7),
    DayKind.CARRIED_REST_DAY: date(2016, 5, 10),
    DayKind.TRANSFERRED_REST_DAY: date(2016, 3, 7),
    DayKind.TRANSFERRED_WORKING_DAY: date(2016, 3, 5),
}
WORKED = {DayKind.WORKING, DayKind.TRANSFERRED_WORKING_DAY}
PLAIN = {DayKind.WORKING, DayKind.WEEKEND}
ORIGINS = {
    DayKind.CARRIED_REST_DAY: date(2016, 5, 7),
    DayKind.TRANSFERRED_REST_DAY: date(2016, 3, 5),
    DayKind.TRANSFERRED_WORKING_DAY: date(2016, 3, 7),
}


def test_the_kinds_of_days_are_these_seven() -> None:
    assert {kind.name: kind.value for kind in DayKind} == {
        "WORKING": "working",
        "WEEKEND": "weekend",
        "HOLIDAY": "holiday",
        "DAY_OFF": "day off",
        "CARRIED_REST_DAY": "carried rest day",
        "TRANSFERRED_REST_DAY": "transferred rest day",
        "TRANSFERRED_WORKING_DAY": "transferred working day",
    }
    assert set(A_DAY_OF_EACH_KIND) == set(DayKind)


@pytest.mark.parametrize(("kind", "day"), A_DAY_OF_EACH_KIND.items(), ids=str)
def test_a_day_of_each_kind_has_its_reason(kind: DayKind, day: date) -> None:
    status = KAZAKHSTAN.explain(day)
    assert (status.day, status.kind) == (day, kind)
    assert status.working is (kind in WORKED)
    assert status.origin == ORIGINS.get(kind)
    assert status.name.kk.strip()
    assert status.name.ru.strip()
    assert status.name.en.strip()


@pytest.mark.parametrize(("kind", "day"), A_DAY_OF_EACH_KIND.items(), ids=str)
def test_every_day_but_a_plain_one_rests_on_an_act(kind: DayKind, day: date) -> None:
    act = KAZAKHSTAN.explain(day).act
    if kind in PLAIN:
        assert act is None
    else:
        assert act is not None
        assert act.title.kk.strip()
        assert act.title.ru.strip()
        assert act.title.en.strip()
        assert str(act).strip()


@BOTH_WEEKS
@for_each(range(2010, 2041))
def test_the_list_of_a_year_is_in_date_order_and_leaves_out_plain_days_only(
    year: int, calendar: WorkingCalendar
) -> None:
    listed = calendar.holidays(year)
    assert isinstance(listed, tuple)
    assert [(status.day, status.kind) for status in listed] == [
        (status.day, status.kind)
        for status in (calendar.explain(date(year, 1, 1) + timedelta(days=n)) for n in range(366))
        if status.day.year == year and status.kind not in PLAIN
    ]


@BOTH_WEEKS
def test_the_calendar_runs_from_2010_to_2040_and_is_settled_to_the_end_of_2026(
    calendar: WorkingCalendar,
) -> None:
    assert calendar.first == date(2010, 1, 1)
    assert calendar.last == date(2040, 12, 31)
    assert calendar.settled_until == date(2026, 12, 31)


@BOTH_WEEKS
@pytest.mark.parametrize(
    ("day", "provisional"),
    [
        (date(2010, 1, 1), False),
        (date(2026, 12, 31), False),
        (date(2027, 1, 1), True),
        (date(2027, 1, 6), True),  # a plain working Wednesday: an act may still move it
        (date(2027, 3, 15), True),
        (date(2040, 12, 31), True),
    ],
    ids=str,
)
def test_a_day_after_2026_is_provisional(calendar: WorkingCalendar, day: date, provisional: bool) -> None:
    assert calendar.explain(day).provisional is provisional


@BOTH_WEEKS
def test_a_day_in_one_sentence(calendar: WorkingCalendar) -> None:
    # Wednesdays: plain ones, the second after the settled end of 2026
    assert str(calendar.explain(date(2026, 3, 11))) == "11 March 2026: working day"
    provisional = calendar.explain(date(2027, 1, 6))
    assert str(provisional) == "6 January 2027: working day; provisional: not all acts for this period are out yet"
    assert (provisional.settled, calendar.explain(date(2026, 3, 11)).settled) == (False, True)


def test_a_day_as_plain_values() -> None:
    carried = KAZAKHSTAN.explain(date(2026, 3, 24)).to_dict()
    assert (carried["origin"], carried["working"], carried["provisional"]) == ("2026-03-21", False, False)
    assert carried["act"] is not None
    plain = KAZAKHSTAN.explain(date(2027, 3, 17)).to_dict()
    assert (plain["origin"], plain["act"], plain["working"], plain["provisional"]) == (None, None, True, True)


def test_a_day_out_of_range_is_an_error_of_this_library() -> None:
    assert issubclass(CalendarRangeError, KzcoordError)


# -- words -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "en", "ru", "kk"),
    [
        # Saturday 22 October 2022 is worked for Monday 24; the Kazakh word "instead of" asks for the genitive
        (
            date(2022, 10, 22),
            "working day in exchange for 24 October",
            "рабочий день вместо 24 октября",
            "24 қазанның орнына жұмыс күні",
        ),
        (
            date(2022, 10, 24),
            "rest day transferred from 22 October",
            "выходной день, перенесённый с 22 октября",
            "22 қазан күнінен ауыстырылған демалыс күні",
        ),
        # across the end of a year each of the two days tells the year of the other
        (
            date(2013, 12, 28),
            "working day in exchange for 3 January 2014",
            "рабочий день вместо 3 января 2014 года",
            "2014 жылғы 3 қаңтардың орнына жұмыс күні",
        ),
        (
            date(2014, 1, 3),
            "rest day transferred from 28 December 2013",
            "выходной день, перенесённый с 28 декабря 2013 года",
            "2013 жылғы 28 желтоқсан күнінен ауыстырылған демалыс күні",
        ),
    ],
    ids=str,
)
def test_a_transferred_day_is_named_after_the_other_day(day: date, en: str, ru: str, kk: str) -> None:
    status = KAZAKHSTAN.explain(day)
    assert (status.reason(), status.reason("ru"), status.reason("kk")) == (en, ru, kk)


def test_a_worked_rest_day_is_called_a_working_day_once() -> None:
    status = KAZAKHSTAN.explain(date(2022, 10, 22))
    assert status.said("en").startswith("22 October 2022: working day in exchange for 24 October; ")
    assert status.said("ru").startswith("22 октября 2022 года: рабочий день вместо 24 октября; ")
    assert status.said("kk").startswith("2022 жылғы 22 қазан: 24 қазанның орнына жұмыс күні; ")
    assert status.said("ru").count("рабочий день") == 1


@BOTH_WEEKS
def test_a_provisional_day_that_rests_on_an_act_does_not_say_that_there_is_none(calendar: WorkingCalendar) -> None:
    # 8 March 2027 rests on the Law on holidays; an act may still move rest days around it
    said = calendar.explain(date(2027, 3, 8))
    assert said.said().endswith("; provisional: not all acts for this period are out yet")
    assert said.said("ru").endswith("; предварительно: ещё не все акты на этот период изданы")
    assert said.said("kk").endswith("; алдын ала: осы кезеңге арналған актілердің бәрі әлі жарияланған жоқ")
