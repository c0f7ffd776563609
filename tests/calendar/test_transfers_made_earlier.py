"""A transfer announced before a carried rest day is known."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    CalendarChangeError,
)
from kzcoord.calendar import KAZAKHSTAN, Holiday, Transfer


def test_a_carried_rest_day_is_not_lost_in_a_transfer_made_before() -> None:
    # 1 July 2028 is a Saturday: a holiday on it would free Mon 3 July, which the order has freed already
    worked = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2028, 7, 3), date(2028, 6, 24), "An order")])
    with pytest.raises(CalendarChangeError, match="2028-07-03"):
        worked.with_changes(holidays=[Holiday(7, 1, "A new holiday", "A law", date(2028, 1, 1))])
