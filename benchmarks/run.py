"""kzcoord beside workalendar, holidays, numpy and pydantic: one run, one table of ratios with their targets.

Nothing is asserted about times; a missed target is printed as missed. The contestants run in turns, round by
round, so that a slow moment of the machine falls on all of them; each figure is the median over the rounds of
the ratio within a round.

    python benchmarks/run.py [--json FILE]
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
import timeit
import warnings
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import holidays
import numpy as np
import numpy.typing as npt
import workalendar.asia

from kzcoord import KAZAKHSTAN, Schedule, TopLevelEvent, schedule
from kzcoord.calendar import WorkingCalendar
from kzcoord.calendar.facts import FACTS

#: One day of each month, weekends among them; the rounds take them in turn.
DAYS = tuple(date(2026, month, 20) for month in range(1, 13))
SIX_DAYS = tuple(date(2027, month, 20) for month in range(1, 12, 2))
SPAN = timedelta(days=145)
NEXT_DAY = timedelta(days=1)
#: The first day after which numpy needs no worked Saturdays or Sundays (the last one known is in January 2025).
PLAIN_WEEKS_SINCE = date(2026, 1, 1)
SAMPLE_SECONDS = 0.0004

Days = npt.NDArray[np.datetime64]
Times = dict[str, list[float]]


class Figure(NamedTuple):
    """One line of the table; a line without a target is for information."""

    what: str
    against: str
    values: Sequence[float]
    unit: str
    target: float | None = None
    at_least: bool = True

    @property
    def median(self) -> float:
        """The median over the rounds."""
        return statistics.median(self.values)

    @property
    def quartiles(self) -> tuple[float, float]:
        """Half of the rounds lie between these two."""
        if len(self.values) < 2:
            return self.values[0], self.values[0]
        low, _, high = statistics.quantiles(self.values, n=4)
        return low, high

    @property
    def verdict(self) -> str:
        """Whether the median meets the target, and if not, by how much it misses."""
        if self.target is None:
            return "for information"
        if self.median >= self.target if self.at_least else self.median <= self.target:
            return "met"
        missed = abs(self.median - self.target) / self.target
        return f"MISSED by {missed:.1%}"

    def to_dict(self) -> dict[str, Any]:
        """The figure as plain values."""
        return {
            "what": self.what,
            "against": self.against,
            "median": self.median,
            "quartiles": self.quartiles,
            "unit": self.unit,
            "target": self.target,
            "target_is": "at least" if self.at_least else "at most",
            "verdict": self.verdict,
            "rounds": len(self.values),
        }

    def __str__(self) -> str:
        low, high = self.quartiles
        bound = ">=" if self.at_least else "<="
        target = "" if self.target is None else f"{bound} {_short(self.target)} {self.unit}"
        return (
            f"{self.what:<37} {self.against:<34} {_short(self.median):>7} {self.unit:<3}"
            f"{_short(low):>7} ..{_short(high):>7}  {len(self.values):>4}  {target:<11} {self.verdict}"
        ).rstrip()


class Report(NamedTuple):
    """What a run found: figures, and remarks on what was compared."""

    figures: list[Figure]
    remarks: list[str]

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values, ready for JSON."""
        return {
            "python": platform.python_version(),
            "cpus": os.cpu_count(),
            "versions": {name: version(name) for name in ("numpy", "holidays", "workalendar", "pydantic")},
            "figures": [figure.to_dict() for figure in self.figures],
            "remarks": self.remarks,
        }


# -- racing -------------------------------------------------------------------------------------------------------


def race(
    statements: Mapping[str, str],
    world: dict[str, Any],
    rounds: int,
    vary: Callable[[int], None] = lambda _: None,
) -> Times:
    """Seconds per execution of each statement in each round; whoever goes first changes from round to round.

    ``vary`` prepares the world for a round. The garbage collector stays on, as in real use.
    """
    timers = {
        name: timeit.Timer(statement, "gc.enable()", globals={**_gc(), **world} if False else world)
        for name, statement in statements.items()
    }
    return _turns({}, timers, rounds, vary)
