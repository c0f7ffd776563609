"""Where other calendars differ from the law, 2010 to 2027, and what decides: lists of days, each with its reason."""

from datetime import date
from typing import NamedTuple


class Difference(NamedTuple):
    """Days that the other calendar has wrong for one reason: the ``free`` ones are not worked, the ``worked`` are."""

    why: str
    free: str = ""
    worked: str = ""


def days(listed: str) -> list[date]:
    """The days of a list written as ISO dates."""
    return [date.fromisoformat(day) for day in listed.split()]


# workalendar's own calendar of Kazakhstan, release 17.
WORKALENDAR: tuple[Difference, ...] = (
    Difference(
        "knows no carry-over: Law on holidays of 13.12.2001 No. 267-II, art. 5 (a holiday on a rest day makes the next "
        "working day free)",
        free="""
        2010-01-04 2010-03-24 2010-05-03 2010-05-10
        2011-01-03 2011-01-04 2011-05-02 2011-12-19
        2012-01-03 2012-12-03 2012-12-18
        2013-03-25 2013-07-08 2013-12-02
        2014-03-10 2014-03-24 2014-03-25 2014-07-07 2014-09-01
        2015-03-09 2015-03-24 2015-03-25 2015-05-11 2015-08-31
        2016-01-04 2016-05-02 2016-05-10 2016-12-19
        2017-01-03 2017-05-08 2017-12-18 2017-12-19
        2018-12-03 2018-12-18
        2019-03-25 2019-07-08 2019-12-02
        2020-03-09 2020-03-24 2020-03-25 2020-08-31
        2021-01-04 2021-03-24 2021-05-03 2021-05-10
        2022-01-03 2022-01-04 2022-05-02 2022-05-10
        2023-01-03 2023-05-08 2023-12-18
        2024-03-25 2024-07-08
        2025-03-10 2025-03-24 2025-03-25 2025-07-07 2025-09-01 2025-10-27
        2026-03-09 2026-03-24 2026-03-25 2026-05-11 2026-10-26
        2027-01-04 2027-03-24 2027-05-03 2027-05-10
        """,
    ),
    Difference("Government resolution of 2009 No. 2216", free="2010-01-08", worked="2010-01-10"),
    Difference("Government resolution of 2010 No. 637", free="2010-07-05", worked="2010-07-03"),
    Difference("Government resolution of 2011 No. 167", free="2011-03-07", worked="2011-03-05"),
    Difference("Government resolution of 2011 No. 948", free="2011-08-29", worked="2011-08-27"),
    Difference("Government resolution of 2012 No. 268", free="2012-03-09", worked="2012-03-11"),
    Difference("Government resolution of 2012 No. 458", free="2012-04-30", worked="2012-04-28"),
    Difference("Government resolution of 2012 No. 1538", free="2012-12-31", worked="2012-12-29"),
    Difference("Government resolution of 2013 No. 345", free="2013-05-10", worked="2013-05-04"),
    Difference("Government resolution of 2013 No. 1068", free="2013-10-14", worked="2013-10-12"),
    Difference("Government resolution of 06.12.2013 No. 1322", free="2014-01-03", worked="2013-12-28"),
    Difference("Government resolution of 2014 No. 365", free="2014-05-02 2014-05-08", worked="2014-05-04 2014-05-11"),
    Difference("Government resolution of 15.02.2016 No. 67", free="2016-03-07", worked="2016-03-05"),
    Difference(
        "Government resolution of 18.01.2017 No. 5", free="2017-03-20 2017-07-07", worked="2017-03-18 2017-07-01"
    ),
    Difference(
        "Government resolution of 2017 No. 864",
        free="2018-03-09 2018-04-30 2018-05-08 2018-08-31 2018-12-31",
        worked="2018-03-03 2018-04-28 2018-05-05 2018-08-25 2018-12-29",
    ),
    Difference("Government resolution of 26.12.2018 No. 888", free="2019-05-10", worked="2019-05-04"),
    # The third pair, 8 and 11 May, shows on the 8th only: who knows no carry-over works on the 11th anyway.
    Difference(
        "Government resolution of 01.11.2019 No. 820",
        free="2020-01-03 2020-05-08 2020-12-18",
        worked="2020-01-05 2020-12-20",
    ),
    Difference("Government resolution of 2020 No. 930", free="2021-07-05", worked="2021-07-03"),
    Difference(
        "Government resolution of 06.10.2021 No. 713", free="2022-03-07 2022-08-29", worked="2022-03-05 2022-08-27"
    ),
    Difference("Government resolution of 2022 No. 796", free="2022-10-24", worked="2022-10-22"),
    Difference("Government resolution of 25.04.2023 No. 326", free="2023-07-07", worked="2023-07-01"),
    Difference("order of the acting Minister of Labour of 17.04.2024 No. 109", free="2024-05-08", worked="2024-05-04"),
    Difference("order of the Minister of Labour of 21.11.2024 No. 436", free="2025-01-03", worked="2025-01-05"),
    Difference(
        "takes Kurban Ait from the tabular calendar; its first day is announced by the Muslim Board (Labour Code of "
        "2015, art. 84(5), before it of 2007, art. 96(4))",
        free="2010-11-16 2016-09-12 2017-09-01 2018-08-21 2023-06-28 2025-06-06",
        worked="2010-11-17 2011-11-07 2016-09-13 2018-08-22 2019-08-12 2023-06-29 2024-06-17",
    ),
    Difference(
        "takes Kurban Ait from the tabular calendar; not announced yet, by the Umm al-Qura calendar 16 May 2027",
        worked="2027-05-17",
    ),
    Difference(
        "Law of 29.09.2022 No. 143-VII: Republic Day is a holiday again",
        free="2022-10-25 2023-10-25 2024-10-25 2027-10-25",
    ),
    Difference(
        "Law of 29.09.2022 No. 143-VII: no First President's Day any more",
        worked="2022-12-01 2023-12-01 2025-12-01 2026-12-01 2027-12-01",
    ),
    Difference(
        "Law of 29.09.2022 No. 143-VII: Independence Day is 16 December alone",
        worked="2024-12-17 2025-12-17 2026-12-17 2027-12-17",
    ),
    Difference(
        "Law of 11.06.2026 No. 306-VIII: Constitution Day is 15 March, no longer 30 August",
        free="2027-03-15",
        worked="2027-08-30",
    ),
)

# The package `holidays`, release 0.108: no day is worked in the one calendar and free in the other.
HOLIDAYS: tuple[Difference, ...] = ()

# Days that are worked or free in both, but of another kind.
KINDS: dict[date, str] = {
    date(2020, 5, 11): (
        "Government resolution of 01.11.2019 No. 820 made the carried rest day of 9 May a working day; `holidays` "
        "writes the exchange under 8 May only, and calls a Monday that is worked an ordinary one"
    ),
}

# Days that `holidays` calls estimated and this calendar calls settled.
ESTIMATED: dict[date, str] = {
    date(2026, 5, 27): "Muslim Board of Kazakhstan, calendar of 06.11.2025: first day of Kurban Ait",
}
