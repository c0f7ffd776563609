"""The plan of a kind of event, which is worked out once."""

from __future__ import annotations

from datetime import timedelta

from kzcoord import (
    CALENDAR_DAYS,
    MONTHS,
    RULES,
    WORKING_DAYS,
    Before,
)
from kzcoord.events import EVENTS
from kzcoord.scheduling.plan import Plan, plan_of
from tests.for_each import for_each


def plan(kind: str) -> Plan:
    return plan_of(RULES, kind)


def test_the_plan_of_a_kind_is_worked_out_once() -> None:
    assert plan("top-level-event") is plan("top-level-event")


@for_each(sorted(EVENTS))
def test_no_chain_of_limits_reaches_back_more_than_a_year_before_an_event(kind: str) -> None:
    # So far back the law of a row may lie before the event. Of a chain's working days, none takes three days of the
    # calendar on average: even the weeks of Nauryz have five of ten.
    most = {WORKING_DAYS: 3, CALENDAR_DAYS: 1, MONTHS: 31}
    texts = [text for line in plan(kind).lines for text in line.texts]
    days = sum(text.limit.n * most[text.limit.unit] for text in texts if isinstance(text.limit, Before))
    assert days <= 366
    begins = [text.certain_from for text in texts] + [text.ends for text in texts if text.ends is not None]
    assert plan(kind).settled_from >= max(begins) + timedelta(days=days)
