"""A limit that gives no day says so; a second start is taken only where the limit has one."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    NoTimeLimitError,
)
from kzcoord.limits import AsSet, ByDate, NoLimit


def test_a_second_start_is_refused_where_the_limit_has_one() -> None:
    for limit in (ByDate((6, 15)), AsSet("the term that was set")):
        with pytest.raises(NoTimeLimitError, match="one start"):
            limit.resolve(date(2026, 3, 18), or_anchor=date(2026, 3, 20))


def test_a_limit_that_gives_no_day_says_so() -> None:
    with pytest.raises(NoTimeLimitError, match="no time limit"):
        NoLimit().last_day(date(2026, 3, 18))
