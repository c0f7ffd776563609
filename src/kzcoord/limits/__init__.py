"""By when: the kinds of time limit that the acts use, as pure data, and their two readings.

A limit says what is counted and from what; `resolve` counts it on a calendar under a convention. How a reading
counts stands in `kzcoord.limits.counting`.
"""

from typing import Annotated

from pydantic import Field

from kzcoord.limits.counted import Before, Within
from kzcoord.limits.counting import CALENDAR_DAYS, MONTHS, WORKING_DAYS, Unit
from kzcoord.limits.of_the_year import ByDate, MonthDay, OfTheYear, OncePer, Period
from kzcoord.limits.set_terms import AfterAct, AsSet, BeforeAct, NoLimit, Promptly
from kzcoord.limits.time_limit import TimeLimit

__all__ = [
    "CALENDAR_DAYS",
    "MONTHS",
    "WORKING_DAYS",
    "AfterAct",
    "AnyLimit",
    "AsSet",
    "Before",
    "BeforeAct",
    "ByDate",
    "MonthDay",
    "NoLimit",
    "OfTheYear",
    "OncePer",
    "Period",
    "Promptly",
    "TimeLimit",
    "Unit",
    "Within",
]

AnyLimit = Annotated[
    Within | Before | ByDate | OncePer | AsSet | BeforeAct | AfterAct | Promptly | NoLimit,
    Field(discriminator="kind"),
]
