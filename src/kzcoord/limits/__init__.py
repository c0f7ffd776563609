"""By when: the kinds of time limit that the acts use, as pure data, and how they are counted.

A limit says what is counted and from what; `resolve` counts it on a calendar under a convention. The modules, in the
order in which they are best read:

- `units`: working days, calendar days, months, and how an amount of them is said.
- `anchors`: what a limit counts from, a name with its words.
- `counting`: the moves of a count; each gives the day that it reaches and writes its steps on demand.
- `questions`, `counting_questions`: what an open question of reading is; the questions on counting.
- `readings`, `conventions`: how each reading counts; one answer to each question.
- `countable`, `deadline`, `time_limit`: what a deadline needs of its limit, the answer with its two dates, and the base
  of all kinds of limit.
- `within`, `before`, `of_the_year`, `set_terms`, `before_act`, `undated`: the kinds.
"""

from typing import Annotated

from pydantic import Field

from kzcoord.limits.anchors import GENERAL, Anchor, AnchorName, anchor_named
from kzcoord.limits.before import Before
from kzcoord.limits.before_act import BeforeAct
from kzcoord.limits.conventions import Convention, checked_convention
from kzcoord.limits.counting import Step, checked_calendar, checked_day, units_away
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.of_the_year import ByDate, MonthDay, OfTheYear, OncePer, Period
from kzcoord.limits.questions import Question, Reading, Register
from kzcoord.limits.set_terms import AsSet
from kzcoord.limits.time_limit import TimeLimit
from kzcoord.limits.undated import AfterAct, NoLimit, Promptly
from kzcoord.limits.units import CALENDAR_DAYS, MONTHS, WORKING_DAYS, Unit
from kzcoord.limits.within import Within

__all__ = [
    "CALENDAR_DAYS",
    "COUNTING",
    "GENERAL",
    "MONTHS",
    "WORKING_DAYS",
    "AfterAct",
    "Anchor",
    "AnchorName",
    "AnyLimit",
    "AsSet",
    "Before",
    "BeforeAct",
    "ByDate",
    "Convention",
    "Deadline",
    "MonthDay",
    "NoLimit",
    "OfTheYear",
    "OncePer",
    "Period",
    "Promptly",
    "Question",
    "Reading",
    "Register",
    "Step",
    "TimeLimit",
    "Unit",
    "Within",
    "anchor_named",
    "checked_calendar",
    "checked_convention",
    "checked_day",
    "units_away",
]

AnyLimit = Annotated[
    Within | Before | ByDate | OncePer | AsSet | BeforeAct | AfterAct | Promptly | NoLimit,
    Field(discriminator="kind"),
]
