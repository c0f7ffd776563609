"""Every text of a rule that has a counted or a fixed date, written by hand from the acts and their editions.

A line: the rule, the first day of the text, the first day on which it was gone (None: it stands), the limit. Where a
commencement is known only as a window, its first day is taken, so that the later text holds inside it; where an act
just ends, its last, so that no duty is missed. A draft was never in force: `NEVER`.
"""

from datetime import date
from typing import NamedTuple

from .readings import (
    AS_SET,
    BEFORE_THE_ACT,
    CALENDAR,
    MONTHS,
    ONCE_A_HALF_YEAR,
    Limit,
    after,
    at_least_before,
    exactly_before,
    from_the_day_of,
    not_later_than,
    two_starts,
    until,
)

D1037 = date(2010, 8, 12)
D550 = date(2013, 4, 17)
D23 = date(2015, 5, 18)
D175 = date(2016, 1, 14)
D582 = date(2017, 11, 13)
D50 = date(2019, 7, 3)
D426 = date(2020, 10, 5)
D526 = date(2021, 2, 27)
D786 = date(2022, 1, 25)
D195 = date(2023, 4, 13)  # first official publication: to 13.05.2023
D429 = date(2024, 1, 4)  # the day after it: to 03.02.2024
D779 = date(2025, 1, 6)  # signed 12.02.2025, put into effect from this day
R1082 = date(2014, 10, 9)
R586 = date(2023, 8, 24)  # by then Resolution 1082 was gone, perhaps since 25.07.2023
NEVER = date.max


class Line(NamedTuple):
    """One text of one rule."""

    rule: str
    since: date
    gone: date | None
    limit: Limit


MIDDLE_MONTHS_25 = until((2, 25), (5, 25), (8, 25), (11, 25))
LAST_MONTHS_25 = until((3, 25), (6, 25), (9, 25), (12, 25))
LAST_MONTHS_5 = until((3, 5), (6, 5), (9, 5), (12, 5))
AFTER_THE_QUARTER_5 = until((1, 5), (4, 5), (7, 5), (10, 5))
TWO_REPORTS = not_later_than((6, 15), (12, 15))
TWO_DAYS_OF_JUNE_AND_DECEMBER = not_later_than((6, 20), (12, 20))

LINES: tuple[Line, ...] = (
    # The Decree's own points.
    Line("1037-decree/3", D1037, None, from_the_day_of(3, MONTHS)),  # start not stated
    Line("1037-decree/4.2", D1037, D582, ONCE_A_HALF_YEAR),
    Line("1037-decree/4.2", D582, None, ONCE_A_HALF_YEAR),
    # Chapter 1. The texts of 2, 4 and 5 from 17.04.2013 to 13.01.2016 were not seen.
    Line("1037/2", D1037, D550, not_later_than((11, 10))),
    Line("1037/2", D175, None, not_later_than((1, 10))),
    Line("1037/4", D1037, D550, not_later_than((12, 10))),
    Line("1037/4", D175, D195, not_later_than((2, 10))),
    Line("1037/4", D195, None, not_later_than((2, 10))),
    Line("1037/5.1", D1037, D550, not_later_than((12, 25))),
    Line("1037/5.1", D175, D195, not_later_than((2, 25))),
    Line("1037/5.1", D195, None, not_later_than((2, 25))),
    Line("1037/6", D1037, D195, from_the_day_of(15)),
    Line("1037/6", D195, None, from_the_day_of(15)),
    # Chapter 2. The submissions of 13(1) and 13(2) are read into the ten days of 13 (an open question).
    Line("1037/10", D1037, None, from_the_day_of(5)),
    Line("1037/11", D1037, D550, from_the_day_of(15)),  # start not stated
    Line("1037/11", D550, None, from_the_day_of(15)),
    Line("1037/12", D1037, D195, from_the_day_of(10)),
    Line("1037/12", D195, None, from_the_day_of(10)),
    Line("1037/13", D1037, D195, from_the_day_of(10)),  # start not stated
    Line("1037/13", D195, None, from_the_day_of(10)),
    Line("1037/13(1)", D1037, D195, from_the_day_of(10)),
    Line("1037/13(1)", D195, None, from_the_day_of(10)),
    Line("1037/13(2)", D1037, D195, from_the_day_of(10)),
    Line("1037/13(2)", D195, None, from_the_day_of(10)),
    Line("1037/14.1", D1037, D195, from_the_day_of(10)),
    Line("1037/14.1", D195, None, from_the_day_of(10)),
    # Chapter 2-1.
    Line("1037/14-5.1", D786, None, from_the_day_of(5)),
    Line("1037/14-5.2", D786, None, from_the_day_of(5)),
    Line("1037/14-8.1", D786, None, AS_SET),
    Line("1037/14-8.2", D786, None, after(10)),
    Line("1037/14-9.1", D786, None, after(10)),
    Line("1037/14-9.2", D786, None, after(10)),
    # Chapter 3. 23.1 gives way to a term set by the Presidential Administration.
    Line("1037/22", D1037, None, at_least_before(2, MONTHS)),
    Line("1037/23.1", D1037, D582, from_the_day_of(20, CALENDAR)),
    Line("1037/23.1", D582, None, from_the_day_of(20, CALENDAR)),
    Line("1037/23.3b", D582, None, from_the_day_of(3)),  # start not stated
    Line("1037/24", D1037, D582, at_least_before(30, CALENDAR)),
    Line("1037/24", D582, None, at_least_before(30, CALENDAR)),
    Line("1037/25", D1037, D582, at_least_before(15)),
    Line("1037/25.1", D582, D195, exactly_before(1)),
    Line("1037/25.1", D195, None, exactly_before(1)),
    Line("1037/25.2", D582, D195, exactly_before(2)),
    Line("1037/25.2", D195, None, exactly_before(2)),
    Line("1037/26.1", D1037, D582, at_least_before(15)),
    Line("1037/26.1", D582, None, at_least_before(15)),
    Line("1037/26.2", D582, None, at_least_before(7)),
    Line("1037/26-1", D582, None, at_least_before(15)),
    Line("1037/28.2", D582, None, after(3)),
    Line("1037/29.2", D1037, D50, after(4)),
    Line("1037/29.2", D50, None, two_starts(2)),
    Line("1037/29-1", D582, None, after(5)),
    # Chapter 4.
    Line("1037/31.3", D1037, D550, after(4)),
    Line("1037/31.3", D550, D50, after(2)),
    Line("1037/31.3", D50, None, two_starts(2)),
    Line("1037/32.2", D550, D50, from_the_day_of(2)),
    Line("1037/32.2", D50, None, from_the_day_of(2)),
    Line("1037/32.3", D550, D50, after(7)),
    Line("1037/32.3", D50, None, two_starts(7)),
    Line("1037/32-1.1", D50, D429, from_the_day_of(3)),  # start not stated
    Line("1037/32-1.1", D429, D779, from_the_day_of(3)),
    Line("1037/32-1.1", D779, None, from_the_day_of(3)),
    Line("1037/33.1", D1037, D582, MIDDLE_MONTHS_25),
    Line("1037/33.1", D582, D50, MIDDLE_MONTHS_25),
    Line("1037/33.1", D50, D195, AS_SET),
    Line("1037/33.1", D195, None, AS_SET),
    Line("1037/33.2", D582, D195, LAST_MONTHS_25),
    Line("1037/33.2", D195, None, AFTER_THE_QUARTER_5),
    Line("1037/34", D1037, D582, LAST_MONTHS_5),
    Line("1037/34", D582, D50, LAST_MONTHS_5),
    Line("1037/34", D50, D195, AS_SET),
    Line("1037/34", D195, None, AS_SET),
    Line("1037/34.2", D582, D195, AFTER_THE_QUARTER_5),
    Line("1037/35", D1037, D195, TWO_REPORTS),
    Line("1037/35", D195, None, TWO_REPORTS),
    # Chapter 5.
    Line("1037/36.1", D23, D426, from_the_day_of(3)),
    Line("1037/36.1", D426, None, from_the_day_of(3)),
    Line("1037/36.2", D23, D426, from_the_day_of(10)),  # start not stated
    Line("1037/36.2", D426, None, from_the_day_of(10)),
    Line("1037/40.1a", D23, D426, from_the_day_of(20)),  # start not stated
    Line("1037/40.1a", D426, D526, from_the_day_of(20)),
    Line("1037/40.1a", D526, None, from_the_day_of(20)),
    Line("1037/40.1b", D23, D526, at_least_before(10)),
    Line("1037/40.1b", D526, D195, at_least_before(10)),
    Line("1037/40.1b", D195, None, at_least_before(10)),
    Line("1037/40.3", D526, None, from_the_day_of(5)),
    Line("1037/41", D23, D426, at_least_before(10)),
    Line("1037/41", D426, None, at_least_before(10)),
    # Chapter 6.
    Line("1037/45(4)", D175, None, BEFORE_THE_ACT),
    Line("1037/46(2)", D175, None, not_later_than((12, 20))),
    Line("1037/46(3)", D175, None, from_the_day_of(7)),
    Line("1037/48.1", D175, None, BEFORE_THE_ACT),
    Line("1037/49.2", D175, None, after(5)),
    # Resolution 1082.
    Line("1082/4", R1082, R586, not_later_than((9, 25))),
    Line("1082/7", R1082, R586, not_later_than((9, 25))),
    Line("1082/8", R1082, R586, until((10, 25))),
    Line("1082/12", R1082, R586, not_later_than((11, 10))),
    Line("1082/14", R1082, R586, not_later_than((11, 25))),
    Line("1082/15", R1082, R586, from_the_day_of(10)),  # start not stated
    Line("1082/16.2", R1082, R586, BEFORE_THE_ACT),
    Line("1082/16.3", R1082, R586, from_the_day_of(10)),
    # The draft of 2015.
    Line("421-draft/6(6)", NEVER, None, BEFORE_THE_ACT),
    Line("421-draft/6(8)", NEVER, None, TWO_DAYS_OF_JUNE_AND_DECEMBER),
    Line("421-draft/7.1(2)", NEVER, None, TWO_DAYS_OF_JUNE_AND_DECEMBER),
    Line("421-draft/7.1(3)", NEVER, None, TWO_DAYS_OF_JUNE_AND_DECEMBER),
    Line("421-draft/7.1(4)", NEVER, None, from_the_day_of(7)),
    Line("421-draft/8.1(1)", NEVER, None, BEFORE_THE_ACT),
)


def text_on(rule: str, day: date) -> Limit | None:
    """The limit of the text of a rule that was in force on a day."""
    for line in LINES:
        if line.rule == rule and line.since <= day and (line.gone is None or day < line.gone):
            return line.limit
    return None
