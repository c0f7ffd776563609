"""Hypothesis strategies, so that a system that builds on kzcoord can test itself (the extra ``testing``).

Every strategy draws what kzcoord takes: days, transfers, conventions, rules, events. `nearly_valid_events` draws what
it refuses. Rules and tables load with the first draw, so a test sets ``deadline=None``. `laws_of` has the laws that
every rule book keeps, for a book of your own.

>>> from hypothesis import given, settings
>>> from kzcoord import schedule
>>> from kzcoord.testing import conventions, events
>>> @settings(max_examples=20, deadline=None)
... @given(events(), conventions(leave=("Q11",)))
... def every_row_can_be_shown(event, convention):
...     for row in schedule(event, convention=convention):
...         assert row.by is None or row.safe_by <= row.by
>>> every_row_can_be_shown()

`strategies` of hypothesis combine with these as usual:

>>> from hypothesis import strategies as st
>>> from kzcoord.testing import events_of
>>> pairs = st.tuples(events_of("reply-sent"), events_of("top-level-event"))
"""

from __future__ import annotations

from kzcoord.errors import MissingExtraError

try:
    import hypothesis as _hypothesis  # noqa: F401 - only to say what is missing
except ImportError as error:  # the library itself works without hypothesis
    raise MissingExtraError(
        "hypothesis is not installed, and the strategies of kzcoord.testing need it: pip install 'kzcoord[testing]'"
    ) from error

from kzcoord.testing.calendars import calendars, days, transfers, working_days
from kzcoord.testing.events import events, events_of
from kzcoord.testing.law import bodies, conventions, rules
from kzcoord.testing.laws import Law, laws_of
from kzcoord.testing.refused import nearly_valid_events

__all__ = [
    "Law",
    "bodies",
    "calendars",
    "conventions",
    "days",
    "events",
    "events_of",
    "laws_of",
    "nearly_valid_events",
    "rules",
    "transfers",
    "working_days",
]
