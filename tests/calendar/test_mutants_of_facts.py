"""The acts behind the holidays, from when they were marked, every Kurban Ait: what mutants of ``facts`` showed."""

from datetime import date

import pytest

from kzcoord import KAZAKHSTAN
from kzcoord.calendar.facts import HOLIDAYS, KURBAN_AIT

# the act as cited, and the day on which it was signed
ACTS = {
    date(2010, 5, 9): ("13.12.2001 No. 267-II", date(2001, 12, 13)),
    date(2010, 3, 21): ("22.04.2009 No. 152-IV", date(2009, 4, 22)),
    date(2012, 12, 1): ("14.12.2011 No. 509-IV", date(2011, 12, 14)),
    date(2013, 5, 7): ("19.10.2012 No. 43-V", date(2012, 10, 19)),
    date(2022, 10, 25): ("29.09.2022 No. 143-VII", date(2022, 9, 29)),
    date(2026, 10, 25): ("11.06.2026 No. 306-VIII", date(2026, 6, 11)),
    date(2027, 3, 15): ("11.06.2026 No. 306-VIII", date(2026, 6, 11)),
    date(2015, 1, 7): ("15.05.2007 No. 251-III", date(2007, 5, 15)),
    date(2016, 1, 7): ("23.11.2015 No. 414-V", date(2015, 11, 23)),
    date(2010, 11, 16): ("15.05.2007 No. 251-III", date(2007, 5, 15)),
    date(2015, 9, 24): ("15.05.2007 No. 251-III", date(2007, 5, 15)),
    date(2016, 9, 12): ("23.11.2015 No. 414-V", date(2015, 11, 23)),
    date(2020, 7, 31): ("23.11.2015 No. 414-V", date(2015, 11, 23)),
}


@pytest.mark.parametrize(("day", "told"), ACTS.items())
def test_the_act_of_a_holiday_and_its_date(day: date, told: tuple[str, date]) -> None:
    act = KAZAKHSTAN.explain(day).act
    assert act is not None
    assert told[0] in act.title.en
    assert act.known == told[1]


# An act in force from a day lets a holiday be marked from that day; the one before it lasts until the day before.
FIRST, ENDLESS = date(2010, 1, 1), None
IN_FORCE = [
    ((1, 1), FIRST, ENDLESS),
    ((1, 2), FIRST, ENDLESS),
    ((1, 7), FIRST, date(2015, 12, 31)),  # the Labour Code of 2015 from 1 January 2016
    ((1, 7), date(2016, 1, 1), ENDLESS),
    ((3, 8), FIRST, ENDLESS),
    ((3, 15), date(2026, 7, 1), ENDLESS),
    ((3, 21), FIRST, ENDLESS),
    ((3, 22), FIRST, ENDLESS),
    ((3, 23), FIRST, ENDLESS),
    ((5, 1), FIRST, ENDLESS),
    ((5, 7), date(2012, 10, 19), ENDLESS),
    ((5, 9), FIRST, ENDLESS),
    ((7, 6), FIRST, ENDLESS),
    ((8, 30), FIRST, date(2026, 6, 30)),
    ((10, 25), date(2022, 9, 29), date(2026, 6, 30)),
    ((10, 25), date(2026, 7, 1), ENDLESS),
    ((12, 1), date(2011, 12, 14), date(2022, 9, 28)),
    ((12, 16), FIRST, ENDLESS),
    ((12, 17), FIRST, date(2022, 9, 28)),
]


def test_from_when_to_when_each_holiday_is_marked() -> None:
    assert [((found.month, found.day), found.since, found.until) for found in HOLIDAYS] == IN_FORCE


def test_only_the_days_of_the_labour_code_are_not_carried() -> None:
    assert {(found.month, found.day) for found in HOLIDAYS if not found.carries} == {(1, 7)}


# 2010 to 2026 as announced; from 2027 on 10 Dhu al-Hijja of the Umm al-Qura calendar; 2039 holds two
KURBAN_AITS = [
    *("2010-11-16", "2011-11-06", "2012-10-26", "2013-10-15", "2014-10-04", "2015-09-24", "2016-09-12", "2017-09-01"),
    *("2018-08-21", "2019-08-11", "2020-07-31", "2021-07-20", "2022-07-09", "2023-06-28", "2024-06-16", "2025-06-06"),
    *("2026-05-27", "2027-05-16", "2028-05-05", "2029-04-24", "2030-04-13", "2031-04-02", "2032-03-22", "2033-03-11"),
    *("2034-03-01", "2035-02-18", "2036-02-07", "2037-01-26", "2038-01-16", "2039-01-05", "2039-12-26", "2040-12-14"),
]


def test_every_kurban_ait_and_which_are_only_expected() -> None:
    assert [found.day.isoformat() for found in KURBAN_AIT] == KURBAN_AITS
    assert [found.day.year for found in KURBAN_AIT if not found.announced][:1] == [2027]
    assert all(found.announced == (found.day.year <= 2026) for found in KURBAN_AIT)


# each rest day moved: the day off, the number of the act, and its date where it is known
TRANSFERS = {
    date(2010, 1, 8): ("2216", None),
    date(2010, 7, 5): ("637", None),
    date(2011, 3, 7): ("167", None),
    date(2011, 8, 29): ("948", None),
    date(2012, 3, 9): ("268", None),
    date(2012, 4, 30): ("458", None),
    date(2013, 5, 10): ("345", None),
    date(2013, 10, 14): ("1068", None),
    date(2014, 1, 3): ("1322", date(2013, 12, 6)),
    date(2014, 5, 2): ("365", None),
    date(2014, 5, 8): ("365", None),
    date(2016, 3, 7): ("67", date(2016, 2, 15)),
    date(2017, 3, 20): ("5", date(2017, 1, 18)),
    date(2017, 7, 7): ("5", date(2017, 1, 18)),
    date(2018, 3, 9): ("864", None),
    date(2018, 12, 31): ("864", None),
    date(2019, 5, 10): ("888", date(2018, 12, 26)),
    date(2020, 1, 3): ("820", date(2019, 11, 1)),
    date(2020, 12, 18): ("820", date(2019, 11, 1)),
    date(2021, 7, 5): ("930", None),
    date(2022, 3, 7): ("713", date(2021, 10, 6)),
    date(2022, 8, 29): ("713", date(2021, 10, 6)),
    date(2022, 10, 24): ("796", None),
    date(2023, 7, 7): ("326", date(2023, 4, 25)),
    date(2024, 5, 8): ("109", None),
    date(2025, 1, 3): ("436", date(2024, 11, 21)),
}


@pytest.mark.parametrize(("day", "told"), TRANSFERS.items())
def test_the_act_that_moved_a_rest_day(day: date, told: tuple[str, date | None]) -> None:
    act = KAZAKHSTAN.explain(day).act
    assert act is not None
    assert act.title.en.endswith(f"No. {told[0]}")
    assert act.known == told[1]
