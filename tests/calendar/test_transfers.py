"""Rest days moved by the Government and, since 2023, by the Minister of Labour."""

from datetime import date, datetime

import pytest

from kzcoord import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WORKING_DAYS, Within
from kzcoord.calendar import DayKind, WorkingCalendar

SATURDAY, SUNDAY = 5, 6

# Off, worked instead, date (or year, where the day is not known) and number of the act.
TRANSFERS = [
    (date(2010, 1, 8), date(2010, 1, 10), "of 2009 No. 2216"),  # Friday, Sunday
    (date(2010, 7, 5), date(2010, 7, 3), "of 2010 No. 637"),  # Monday, Saturday
    (date(2011, 3, 7), date(2011, 3, 5), "of 2011 No. 167"),  # Monday, Saturday
    (date(2011, 8, 29), date(2011, 8, 27), "of 2011 No. 948"),  # Monday, Saturday
    (date(2012, 3, 9), date(2012, 3, 11), "of 2012 No. 268"),  # Friday, Sunday
    (date(2012, 4, 30), date(2012, 4, 28), "of 2012 No. 458"),  # Monday, Saturday
    (date(2012, 12, 31), date(2012, 12, 29), "of 2012 No. 1538"),  # Monday, Saturday
    (date(2013, 5, 10), date(2013, 5, 4), "of 2013 No. 345"),  # Friday, Saturday
    (date(2013, 10, 14), date(2013, 10, 12), "of 2013 No. 1068"),  # Monday, Saturday
    (date(2014, 1, 3), date(2013, 12, 28), "of 06.12.2013 No. 1322"),  # Friday, Saturday of the year before
    (date(2014, 5, 2), date(2014, 5, 4), "of 2014 No. 365"),  # Friday, Sunday
    (date(2014, 5, 8), date(2014, 5, 11), "of 2014 No. 365"),  # Thursday, Sunday
    (date(2016, 3, 7), date(2016, 3, 5), "of 15.02.2016 No. 67"),  # Monday, Saturday
    (date(2017, 3, 20), date(2017, 3, 18), "of 18.01.2017 No. 5"),  # Monday, Saturday
    (date(2017, 7, 7), date(2017, 7, 1), "of 18.01.2017 No. 5"),  # Friday, Saturday
    (date(2018, 3, 9), date(2018, 3, 3), "of 2017 No. 864"),  # Friday, Saturday
    (date(2018, 4, 30), date(2018, 4, 28), "of 2017 No. 864"),  # Monday, Saturday
    (date(2018, 5, 8), date(2018, 5, 5), "of 2017 No. 864"),  # Tuesday, Saturday
    (date(2018, 8, 31), date(2018, 8, 25), "of 2017 No. 864"),  # Friday, Saturday
    (date(2018, 12, 31), date(2018, 12, 29), "of 2017 No. 864"),  # Monday, Saturday
    (date(2019, 5, 10), date(2019, 5, 4), "of 26.12.2018 No. 888"),  # Friday, Saturday
    (date(2020, 1, 3), date(2020, 1, 5), "of 01.11.2019 No. 820"),  # Friday, Sunday
    (date(2020, 5, 8), date(2020, 5, 11), "of 01.11.2019 No. 820"),  # Friday, Monday carried from Saturday 9 May
    (date(2020, 12, 18), date(2020, 12, 20), "of 01.11.2019 No. 820"),  # Friday, Sunday
    (date(2021, 7, 5), date(2021, 7, 3), "of 2020 No. 930"),  # Monday, Saturday
    (date(2022, 3, 7), date(2022, 3, 5), "of 06.10.2021 No. 713"),  # Monday, Saturday
    (date(2022, 8, 29), date(2022, 8, 27), "of 06.10.2021 No. 713"),  # Monday, Saturday
    (date(2022, 10, 24), date(2022, 10, 22), "of 2022 No. 796"),  # Monday, Saturday
    (date(2023, 7, 7), date(2023, 7, 1), "of 25.04.2023 No. 326"),  # Friday, Saturday
    (date(2024, 5, 8), date(2024, 5, 4), "of 17.04.2024 No. 109"),  # Wednesday, Saturday
    (date(2025, 1, 3), date(2025, 1, 5), "of 21.11.2024 No. 436"),  # Friday, Sunday
]
FROM_SATURDAY = [(off, worked) for off, worked, _ in TRANSFERS if worked.weekday() == SATURDAY]
FROM_SUNDAY = [row for row in TRANSFERS if row[1].weekday() == SUNDAY]
SETTLED_YEARS = range(2010, 2027)


def check_transfer(calendar: WorkingCalendar, off: date, worked: date, act: str) -> None:
    rest = calendar.explain(off)
    assert (rest.working, rest.kind, rest.origin) == (False, DayKind.TRANSFERRED_REST_DAY, worked)
    assert str(rest.act).endswith(act)
    work = calendar.explain(worked)
    assert (work.working, work.kind, work.origin) == (True, DayKind.TRANSFERRED_WORKING_DAY, off)
    assert str(work.act).endswith(act)
    assert not rest.provisional
    assert not work.provisional


def transfers_listed(calendar: WorkingCalendar, year: int) -> dict[date, DayKind]:
    moved = {DayKind.TRANSFERRED_REST_DAY, DayKind.TRANSFERRED_WORKING_DAY}
    return {status.day: status.kind for status in calendar.holidays(year) if status.kind in moved}


def transfers_expected(rows: list[tuple[date, date, str]], year: int) -> dict[date, DayKind]:
    off = {day: DayKind.TRANSFERRED_REST_DAY for day, _, _ in rows if day.year == year}
    worked = {day: DayKind.TRANSFERRED_WORKING_DAY for _, day, _ in rows if day.year == year}
    return off | worked


@pytest.mark.parametrize(("off", "worked", "act"), TRANSFERS, ids=str)
def test_the_day_is_off_and_the_other_is_worked_under_the_act(off: date, worked: date, act: str) -> None:
    check_transfer(KAZAKHSTAN, off, worked, act)
    assert not KAZAKHSTAN.is_working_day(off)
    assert KAZAKHSTAN.is_working_day(worked)


@pytest.mark.parametrize("year", SETTLED_YEARS)
def test_a_year_has_no_other_transfer(year: int) -> None:
    assert transfers_listed(KAZAKHSTAN, year) == transfers_expected(TRANSFERS, year)


@pytest.mark.parametrize("year", [2015, 2026])
@pytest.mark.parametrize(
    "calendar",
    [pytest.param(KAZAKHSTAN, id="five-day week"), pytest.param(KAZAKHSTAN_SIX_DAY, id="six-day week")],
)
def test_2015_and_2026_have_no_transfer(calendar: WorkingCalendar, year: int) -> None:
    assert transfers_listed(calendar, year) == {}


@pytest.mark.parametrize(("off", "worked"), FROM_SATURDAY, ids=str)
def test_a_transfer_from_a_saturday_does_not_touch_the_six_day_week(off: date, worked: date) -> None:
    for day in (off, worked):
        status = KAZAKHSTAN_SIX_DAY.explain(day)
        assert (status.working, status.kind, status.act) == (True, DayKind.WORKING, None)


@pytest.mark.parametrize(("off", "worked", "act"), FROM_SUNDAY, ids=str)
def test_a_transfer_from_a_sunday_holds_in_the_six_day_week_too(off: date, worked: date, act: str) -> None:
    check_transfer(KAZAKHSTAN_SIX_DAY, off, worked, act)


@pytest.mark.parametrize("year", SETTLED_YEARS)
def test_the_six_day_week_has_the_transfers_from_sundays_and_no_other(year: int) -> None:
    assert transfers_listed(KAZAKHSTAN_SIX_DAY, year) == transfers_expected(FROM_SUNDAY, year)


def test_the_transfer_over_the_new_year_of_2014_is_not_lost() -> None:
    # Friday 3 January 2014 is off for Saturday 28 December 2013, in another year and under one act. From Friday 27
    # December: Sat 28(1) Mon 30(2) Tue 31(3) [1 and 2 holidays, 3 off, 4 and 5 weekend] Mon 6 January(4)
    assert KAZAKHSTAN.add_working_days(date(2013, 12, 27), 4) == date(2014, 1, 6)
    assert KAZAKHSTAN.count_working_days(date(2013, 12, 27), date(2014, 1, 6)) == 4
    assert KAZAKHSTAN.explain(date(2013, 12, 28)).origin == date(2014, 1, 3)
    assert KAZAKHSTAN.explain(date(2014, 1, 3)).origin == date(2013, 12, 28)


def test_the_day_carried_from_9_may_2020_is_worked_and_8_may_is_off() -> None:
    # 9 May 2020 is a Saturday and would give Monday 11 May; the act makes Monday work and Friday 8 off.
    # The holiday gives no other day: 21 weekdays less 1, 7 and 8 May = 18.
    assert KAZAKHSTAN.explain(date(2020, 5, 9)).kind is DayKind.HOLIDAY
    assert KAZAKHSTAN.explain(date(2020, 5, 11)).kind is DayKind.TRANSFERRED_WORKING_DAY
    assert KAZAKHSTAN.explain(date(2020, 5, 12)).kind is DayKind.WORKING
    assert KAZAKHSTAN.count_working_days(date(2020, 4, 30), date(2020, 5, 31)) == 18
    # Holidays from Thursday 7 to Sunday 10: the next working day is Monday 11.
    assert KAZAKHSTAN.add_working_days(date(2020, 5, 6), 1) == date(2020, 5, 11)


def test_the_six_day_week_works_on_both_8_and_11_may_2020() -> None:
    # The published figure is 23: 26 days without Sundays less 1, 7 and 9 May. Saturday 9 carries nothing
    # there, so Monday 11 is worked anyway, and with 8 May off the month would have only 22.
    assert KAZAKHSTAN_SIX_DAY.count_working_days(date(2020, 4, 30), date(2020, 5, 31)) == 23
    assert KAZAKHSTAN_SIX_DAY.explain(date(2020, 5, 8)).kind is DayKind.WORKING
    assert KAZAKHSTAN_SIX_DAY.explain(date(2020, 5, 11)).kind is DayKind.WORKING


def test_the_draft_of_2020_had_16_may_which_stayed_a_saturday_off() -> None:
    assert KAZAKHSTAN.explain(date(2020, 5, 16)).kind is DayKind.WEEKEND


def test_28_december_2013_is_worked_for_3_january_2014() -> None:
    # December 2013: 22 weekdays less Monday 2 (carried from Sunday 1), 16 and 17 = 19, and Saturday 28 = 20.
    assert KAZAKHSTAN.count_working_days(date(2013, 11, 30), date(2013, 12, 31)) == 20
    # January 2014: 23 weekdays less 1, 2 and 7 = 20, less Friday 3 = 19.
    assert KAZAKHSTAN.count_working_days(date(2013, 12, 31), date(2014, 1, 31)) == 19
    # Each day stands in the list of its own year.
    assert transfers_listed(KAZAKHSTAN, 2014)[date(2014, 1, 3)] is DayKind.TRANSFERRED_REST_DAY
    assert transfers_listed(KAZAKHSTAN, 2013)[date(2013, 12, 28)] is DayKind.TRANSFERRED_WORKING_DAY
    # From Friday 27 to Saturday 28; from Tuesday 31 over 1, 2, 3, Saturday 4 and Sunday 5 to Monday 6.
    assert KAZAKHSTAN.add_working_days(date(2013, 12, 27), 1) == date(2013, 12, 28)
    assert KAZAKHSTAN.add_working_days(date(2013, 12, 31), 1) == date(2014, 1, 6)


def test_the_six_day_week_works_on_3_january_2014() -> None:
    # 27 days without Sundays less 1, 2 and 7 January = 24, the published figure.
    assert KAZAKHSTAN_SIX_DAY.count_working_days(date(2013, 12, 31), date(2014, 1, 31)) == 24
    assert KAZAKHSTAN_SIX_DAY.add_working_days(date(2013, 12, 31), 1) == date(2014, 1, 3)
    # December 2013: 26 days without Sundays less Monday 2 (carried), 16 and 17 = 23.
    assert KAZAKHSTAN_SIX_DAY.count_working_days(date(2013, 11, 30), date(2013, 12, 31)) == 23


def test_two_transfers_of_may_2014_are_under_one_act() -> None:
    # Holidays Thursday 1, Wednesday 7, Friday 9; off Friday 2 and Thursday 8; worked Sundays 4 and 11.
    # 22 weekdays less 3 holidays less 2 off, and 2 Sundays = 19.
    assert KAZAKHSTAN.count_working_days(date(2014, 4, 30), date(2014, 5, 31)) == 19
    # 27 days without Sundays less 3 holidays less 2 off, and 2 Sundays = 24.
    assert KAZAKHSTAN_SIX_DAY.count_working_days(date(2014, 4, 30), date(2014, 5, 31)) == 24
    assert KAZAKHSTAN.explain(date(2014, 5, 3)).kind is DayKind.WEEKEND
    assert KAZAKHSTAN.explain(date(2014, 5, 10)).kind is DayKind.WEEKEND


def day_in(act: str) -> date | None:
    """The date in ``of 15.02.2016 No. 67``; None for ``of 2010 No. 637``, where only the year is known."""
    when = act.split()[1]
    return datetime.strptime(when, "%d.%m.%Y").date() if "." in when else None  # noqa: DTZ007


@pytest.mark.parametrize(("off", "worked", "act"), TRANSFERS, ids=str)
def test_both_days_give_the_day_of_the_act_if_it_is_known(off: date, worked: date, act: str) -> None:
    for day in (off, worked):
        signed = KAZAKHSTAN.explain(day).act
        assert signed is not None
        assert signed.known == day_in(act)


# By the first day that each act makes free; an act that was only reported about is not listed.
READ = [date(2012, 12, 31), date(2016, 3, 7), date(2017, 3, 20), date(2017, 7, 7), date(2022, 3, 7), date(2022, 8, 29)]
ONLY_THE_NUMBER_KNOWN = [date(2010, 1, 8), date(2010, 7, 5), date(2011, 3, 7), date(2012, 3, 9)]


@pytest.mark.parametrize("off", [off for off, _, _ in TRANSFERS], ids=str)
def test_each_act_says_how_it_is_known(off: date) -> None:
    act = KAZAKHSTAN.explain(off).act
    assert act is not None
    expected = "primary" if off in READ else "reference" if off in ONLY_THE_NUMBER_KNOWN else "report"
    assert act.evidence == expected


@pytest.mark.parametrize(("off", "worked"), [(off, worked) for off, worked, _ in TRANSFERS], ids=str)
def test_a_transfer_known_from_one_list_says_so(off: date, worked: date) -> None:
    for day in (off, worked):
        said = {
            "its number is known from one list only": str(KAZAKHSTAN.explain(day)),
            "номер известен из одного перечня": KAZAKHSTAN.explain(day).said("ru"),
            "нөмірі бір ғана тізімнен белгілі": KAZAKHSTAN.explain(day).said("kk"),
        }
        assert [words in sentence for words, sentence in said.items()] == [off in ONLY_THE_NUMBER_KNOWN] * 3


def test_a_deadline_over_such_a_transfer_says_so_too() -> None:
    # from Friday 4 March 2011: Saturday 5 is worked (1), Sunday 6, Monday 7 is free for it, 8 is a holiday, 9 (2)
    deadline = Within(2, WORKING_DAYS, after="reply_sent").resolve(date(2011, 3, 4))
    assert deadline.by == date(2011, 3, 9)
    assert deadline.explain().count("(its number is known from one list only)") == 2


def test_an_act_of_which_only_the_year_is_known_is_named_after_its_year() -> None:
    act = KAZAKHSTAN.explain(date(2010, 1, 8)).act
    assert act is not None
    assert act.title.en == "Government resolution of 2009 No. 2216"
    assert act.title.ru == "Постановление Правительства Республики Казахстан 2009 года № 2216"
    assert act.title.kk == "Қазақстан Республикасы Үкіметінің 2009 жылғы № 2216 қаулысы"


def test_the_order_of_2024_is_one_of_the_acting_minister() -> None:
    act = KAZAKHSTAN.explain(date(2024, 5, 8)).act
    assert act is not None
    assert act.title.en == "Order of the acting Minister of Labour of 17.04.2024 No. 109"
    assert act.title.ru == "Приказ и.о. Министра труда и социальной защиты населения от 17.04.2024 № 109"
    assert (
        act.title.kk == "Еңбек және халықты әлеуметтік қорғау министрінің міндетін атқарушының 17.04.2024 № 109 бұйрығы"
    )
    later = KAZAKHSTAN.explain(date(2025, 1, 3)).act
    assert later is not None
    assert later.title.ru == "Приказ Министра труда и социальной защиты населения от 21.11.2024 № 436"
