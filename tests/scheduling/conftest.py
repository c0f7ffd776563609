"""The visit of the examples."""

import pytest

from kzcoord import Schedule, schedule

from .examples import VISIT


@pytest.fixture(name="plan")
def _plan() -> Schedule:
    """The schedule of the visit."""
    return schedule(VISIT)
