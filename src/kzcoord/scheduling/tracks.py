"""The two tracks of a schedule: on one every step is done on its ``by``, on the other on its ``safe_by``."""

from __future__ import annotations

from datetime import date
from enum import Enum

from kzcoord.limits.conventions import Convention
from kzcoord.scheduling.obligations import Obligation

__all__ = ["Track"]


class Track(Enum):
    """Which of its two dates each row is taken on, and by which convention days are counted there."""

    LATEST = "by"
    SAFE = "safe_by"

    def day_of(self, row: Obligation) -> date | None:
        """The day of a row on this track."""
        return row.by if self is Track.LATEST else row.safe_by

    def convention_of(self, row: Obligation) -> Convention:
        """The convention by which a row is counted on this track."""
        return row.deadline.convention if self is Track.LATEST else Convention.STRICT
