"""What the steps of every count keep, whatever the limit and the answers to the questions on counting."""

from kzcoord import KAZAKHSTAN, MONTHS, WORKING_DAYS, AsSet, Before, Convention, Deadline, TimeLimit, Within
from kzcoord.limits import Step

__all__ = ["checked_steps"]


def checked_steps(limit: TimeLimit, found: Deadline) -> tuple[Step, ...]:
    """The steps of a count, which end on the due day and number as many days as the limit is long, each of its kind."""
    steps, where = found.steps, (found.anchor, found.other_anchor)
    assert steps[-1].day == found.by, where
    numbered = [step for step in steps if step.number is not None]
    assert [step.number for step in numbered] == list(range(1, _length(limit, found.convention) + 1)), where
    if getattr(limit, "unit", None) is WORKING_DAYS:
        assert all(KAZAKHSTAN.is_working_day(step.day) for step in numbered), where
    return steps


def _length(limit: TimeLimit, convention: Convention) -> int:
    """How many days of the count have a number."""
    counted = limit.default if isinstance(limit, AsSet) else limit
    if not isinstance(counted, Within | Before) or counted.unit is MONTHS:
        return 0
    # one clear unit further back
    clear = isinstance(counted, Before) and not counted.exactly and convention["Q4"] == "clear units between"
    return counted.n + clear
