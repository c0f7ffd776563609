"""kzcoord beside workalendar, holidays, numpy and pydantic: one run, one table of ratios with their targets.

No time is asserted; a missed target is printed as missed. The contestants run in turns, round by round, so
that a slow moment of the machine falls on all of them; each figure is the median over the rounds of the ratio
within one round. `README.md` beside this file says what stands against what.

    python benchmarks/run.py [--json FILE]
"""

from __future__ import annotations

import argparse
import importlib.util
import io
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

from kzcoord import KAZAKHSTAN, TopLevelEvent, schedule
from kzcoord.calendar import WorkingCalendar
from kzcoord.calendar.holidays_and_transfers import FACTS

#: One day of each month, weekends among them; the rounds take them in turn.
DAYS = tuple(date(2026, month, 20) for month in range(1, 13))
SIX_DAYS = tuple(date(2027, month, 20) for month in range(1, 12, 2))
SPAN = timedelta(days=145)
NEXT_DAY = timedelta(days=1)
#: No Saturday or Sunday is worked from here on, so numpy's Monday-to-Friday week gives right answers too.
PLAIN_WEEKS = date(2026, 1, 1)
#: A statement is repeated until one sample of it takes about this long.
SAMPLE_SECONDS = 0.0004
#: What neither import may load; argparse is the CLI library of Python itself.
UNWANTED = (
    *("numpy", "pandas", "workalendar", "holidays", "rich", "click"),
    *("typer", "docopt", "fire", "cleo", "argparse"),
)

#: The two calendars for numpy and their names in the timed statements (see `numpy_calendars`).
NUMPY_WEEKS = {"all-days week": "all_days", "Mon-Fri week": "mon_fri"}

Days = npt.NDArray[np.datetime64]
Seconds = list[float]


class Figure(NamedTuple):
    """One line of the table; a line without a target is for information."""

    what: str
    against: str
    values: Sequence[float]
    unit: str = "x"
    target: float | None = None
    at_least: bool = True

    @property
    def median(self) -> float:
        """The median over the rounds."""
        return statistics.median(self.values)

    @property
    def quartiles(self) -> tuple[float, float]:
        """Half of the rounds lie between these two."""
        low, _, high = statistics.quantiles(self.values, n=4)
        return low, high

    @property
    def verdict(self) -> str:
        """Whether the median meets the target, and if not, by how much it misses."""
        if self.target is None:
            return "for information"
        if self.median >= self.target if self.at_least else self.median <= self.target:
            return "met"
        return f"MISSED by {abs(self.median / self.target - 1):.1%}"

    def to_dict(self) -> dict[str, Any]:
        """The figure as plain values."""
        return {
            "what": self.what,
            "against": self.against,
            "median": self.median,
            "quartiles": self.quartiles,
            "unit": self.unit,
            "rounds": len(self.values),
            "target": self.target,
            "target_is": None if self.target is None else "at least" if self.at_least else "at most",
            "verdict": self.verdict,
        }

    def __str__(self) -> str:
        low, high = map(_short, self.quartiles)
        bound = ">=" if self.at_least else "<="
        target = "" if self.target is None else f"{bound} {self.target:g} {self.unit}"
        return (
            f"{self.what:<42} {self.against:<42} {_short(self.median):>7} {self.unit:<2} "
            f"{f'{low}..{high}':>13} {len(self.values):>6}  {target:<10} {self.verdict}"
        )


class Report(NamedTuple):
    """What a part of the run found: its figures, and remarks on what was compared."""

    figures: list[Figure]
    remarks: list[str]


def joined(parts: Sequence[Report]) -> Report:
    """The reports as one."""
    return Report([f for part in parts for f in part.figures], [r for part in parts for r in part.remarks])


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


# -- racing --------------------------------------------------------------------------------------------------


def race(
    statements: Mapping[str, str],
    world: dict[str, Any],
    rounds: int,
    vary: Callable[[int], None] = lambda _: None,
) -> dict[str, Seconds]:
    """The seconds that each statement takes in each round; who goes first changes from round to round.

    ``vary`` prepares the world for a round. The garbage collector stays on, as in real use.
    """
    setup = "import gc; gc.enable()"
    timers = {name: timeit.Timer(code, setup, globals=world) for name, code in statements.items()}
    for number in range(len(DAYS)):  # warm: every contestant has met every day
        vary(number)
        for timer in timers.values():
            timer.timeit(1)
    repeats = {name: _repeats(timer) for name, timer in timers.items()}

    def run(name: str) -> float:
        return timers[name].timeit(repeats[name]) / repeats[name]

    return take_turns(tuple(timers), run, rounds, vary)


def take_turns(
    names: Sequence[str],
    run: Callable[[str], float],
    rounds: int,
    vary: Callable[[int], None] = lambda _: None,
) -> dict[str, Seconds]:
    """The result of ``run`` for each name in each round."""
    taken: dict[str, Seconds] = {name: [] for name in names}
    for number in range(rounds):
        vary(number)
        first = number % len(names)
        for name in (*names[first:], *names[:first]):
            taken[name].append(run(name))
    return taken


def _repeats(timer: timeit.Timer) -> int:
    return max(1, round(SAMPLE_SECONDS / min(timer.repeat(5, 1))))


def ratios(over: Seconds, under: Seconds) -> Seconds:
    """The ratio within each round."""
    return [one / other for one, other in zip(over, under, strict=True)]


def differences(over: Seconds, under: Seconds) -> Seconds:
    """The difference within each round."""
    return [one - other for one, other in zip(over, under, strict=True)]


def scaled(seconds: Seconds, per_second: float) -> Seconds:
    """The seconds in another unit, such as 1e3 for milliseconds."""
    return [value * per_second for value in seconds]


def fastest(taken: Mapping[str, Seconds], family: str) -> str:
    """The quickest of the contestants whose name begins with ``family``."""
    names = [name for name in taken if name.startswith(family)]
    return min(names, key=lambda name: statistics.median(taken[name]))


# -- the contestants -----------------------------------------------------------------------------------------


def numpy_calendars() -> tuple[np.busdaycalendar, np.busdaycalendar]:
    """The days off of kzcoord for numpy: every one of them in a week of seven days, or Monday to Friday only.

    The second is quicker but cannot hold a worked Saturday, so it is right only where there is none.
    """
    horizon = [KAZAKHSTAN.first + timedelta(n) for n in range((KAZAKHSTAN.last - KAZAKHSTAN.first).days + 1)]
    off = [day for day in horizon if not KAZAKHSTAN.is_working_day(day)]
    on_weekdays = [day for day in off if day.weekday() < 5]
    return (
        np.busdaycalendar("1111111", np.array(off, "datetime64[D]")),
        np.busdaycalendar("1111100", np.array(on_weekdays, "datetime64[D]")),
    )


def new_workalendar() -> Any:
    """The Kazakhstan of workalendar itself, its years worked out without the warning that it prints."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        peer = workalendar.asia.Kazakhstan()
        for year in range(DAYS[0].year, SIX_DAYS[-1].year + 2):
            peer.holidays(year)
    return peer


def new_world() -> dict[str, Any]:
    """The names that the timed statements use."""
    all_days, mon_fri = numpy_calendars()
    return {
        "FACTS": FACTS,
        "KAZAKHSTAN": KAZAKHSTAN,
        "SIX_DAYS": SIX_DAYS,
        "TopLevelEvent": TopLevelEvent,
        "WorkingCalendar": WorkingCalendar,
        "all_days": all_days,
        "date": date,
        "io": io,
        "kz": holidays.country_holidays("KZ"),
        "mon_fri": mon_fri,
        "np": np,
        "peer": new_workalendar(),
        "schedule": schedule,
    }


def _agreement(name: str, what: str, theirs: Sequence[object], ours: Sequence[object]) -> str:
    same = sum(one == other for one, other in zip(theirs, ours, strict=True))
    return f"{what}: {name} agrees with kzcoord on {same} of {len(ours)} days"


def _must_agree(what: str, theirs: object, ours: object) -> None:
    if theirs != ours:
        raise RuntimeError(f"{what}: numpy with the same days off gives {theirs}, kzcoord {ours}")


# -- one day at a time ---------------------------------------------------------------------------------------


def addition(world: dict[str, Any]) -> Report:
    """Adding 15 working days to a day, against all; and 1000 against 5."""
    statements = {
        "kzcoord": "KAZAKHSTAN.add_working_days(day, 15)",
        "kzcoord 5": "KAZAKHSTAN.add_working_days(day, 5)",
        "kzcoord 1000": "KAZAKHSTAN.add_working_days(day, 1000)",
        "workalendar": "peer.add_working_days(day, 15)",
        "holidays": "kz.get_nth_working_day(day, 15)",
    }
    for name, cal in NUMPY_WEEKS.items():
        call = f"np.busday_offset(%s, 15, roll='backward', busdaycal={cal})"
        statements[f"numpy, {name}, item()"] = f"{call % 'day'}.item()"
        statements[f"numpy, {name}, astype(object)"] = f"{call % 'day'}.astype(object)"
        statements[f"numpy, {name}, datetime64(day), item()"] = f"{call % 'np.datetime64(day)'}.item()"
    taken = race(statements, world, 600, lambda number: world.update(day=DAYS[number % len(DAYS)]))
    best = fastest(taken, "numpy")
    ours, what = taken["kzcoord"], "add_working_days(day, 15)"
    figures = [
        Figure(what, "workalendar add_working_days", ratios(taken["workalendar"], ours), target=130),
        Figure(what, "holidays get_nth_working_day", ratios(taken["holidays"], ours), target=100),
        Figure(what, "numpy busday_offset, date in and out", ratios(taken[best], ours), target=15),
        Figure(
            "add_working_days(day, 1000)",
            "add_working_days(day, 5)",
            ratios(taken["kzcoord 1000"], taken["kzcoord 5"]),
            target=1.15,
            at_least=False,
        ),
        Figure(what, "(time of one call)", scaled(ours, 1e9), "ns"),
    ]
    return Report(figures, [f"{what}: fastest numpy form is '{best}'", *_check_addition(world)])


def _check_addition(world: dict[str, Any]) -> list[str]:
    days = np.array(DAYS, "datetime64[D]")
    for n in (5, 15, 1000):
        ours = [KAZAKHSTAN.add_working_days(day, n) for day in DAYS]
        for name in ("all_days", "mon_fri"):
            theirs = np.busday_offset(days, n, roll="backward", busdaycal=world[name])
            _must_agree(f"{n} working days, {name}", theirs.tolist(), ours)
    ours = [KAZAKHSTAN.add_working_days(day, 15) for day in DAYS]
    what = "add_working_days(day, 15)"
    return [
        f"{what}: both numpy calendars agree with kzcoord on all {len(DAYS)} days, also for 5 and 1000",
        _agreement("workalendar", what, [world["peer"].add_working_days(day, 15) for day in DAYS], ours)
        + "; it carries no holiday over from a weekend, has 1 and 17 December but not 25 October",
        _agreement("holidays", what, [world["kz"].get_nth_working_day(day, 15) for day in DAYS], ours),
    ]


def counting(world: dict[str, Any]) -> Report:
    """Counting the working days of 145 days; the others count other ends, so they get shifted days."""
    statements = {
        "kzcoord": "KAZAKHSTAN.count_working_days(day, end)",
        "holidays": "kz.get_working_days_count(after_day, end)",
        "numpy, all-days week": "np.busday_count(after_day, after_end, busdaycal=all_days)",
        "numpy, Mon-Fri week": "np.busday_count(after_day, after_end, busdaycal=mon_fri)",
    }

    def vary(number: int) -> None:
        day = DAYS[number % len(DAYS)]
        world.update(day=day, end=day + SPAN, after_day=day + NEXT_DAY, after_end=day + SPAN + NEXT_DAY)

    taken = race(statements, world, 400, vary)
    best = fastest(taken, "numpy")
    ours, what = taken["kzcoord"], "count_working_days, 145 days"
    figures = [
        Figure(what, "holidays get_working_days_count", ratios(taken["holidays"], ours), target=500),
        Figure(what, "numpy busday_count", ratios(taken[best], ours), target=15),
        Figure(what, "(time of one call)", scaled(ours, 1e9), "ns"),
    ]
    return Report(figures, [f"{what}: fastest numpy form is '{best}'", *_check_counting(world, what)])


def _check_counting(world: dict[str, Any], what: str) -> list[str]:
    ours = [KAZAKHSTAN.count_working_days(day, day + SPAN) for day in DAYS]
    starts = np.array(DAYS, "datetime64[D]") + 1
    for name in ("all_days", "mon_fri"):
        theirs = np.busday_count(starts, starts + SPAN.days, busdaycal=world[name])
        _must_agree(f"working days of 145 days, {name}", theirs.tolist(), ours)
    counted = [world["kz"].get_working_days_count(day + NEXT_DAY, day + SPAN) for day in DAYS]
    return [
        f"{what}: both numpy calendars agree with kzcoord on all {len(DAYS)} days",
        _agreement("holidays", what, counted, ours),
    ]


# -- batches -------------------------------------------------------------------------------------------------


def batches(world: dict[str, Any]) -> Report:
    """Adding 15 working days to random days: of the whole horizon, and where numpy may use its plain week."""
    parts = []
    for first in (KAZAKHSTAN.first, PLAIN_WEEKS):
        for size, name, rounds, target in ((1_000_000, "1e6", 24, 25), (1_000, "1e3", 400, 1.5)):
            what = f"add_working_days_many, {name} of {first.year}-{KAZAKHSTAN.last.year}"
            parts.append(batch(world, what, random_days(first, size), rounds, target))
    return joined(parts)


def random_days(first: date, size: int) -> Days:
    """Days between ``first`` and 60 days before the end of the calendar, in no order."""
    span = (KAZAKHSTAN.last - first).days - 60
    return np.datetime64(first, "D") + np.random.default_rng(1037).integers(0, span, size)


def batch(world: dict[str, Any], what: str, days: Days, rounds: int, target: float) -> Report:
    """One batch against the calendars of numpy that give the same answers; the quickest of them counts."""
    answers = KAZAKHSTAN.add_working_days_many(days, 15)
    statements = {"kzcoord": "KAZAKHSTAN.add_working_days_many(days, 15)"}
    differ = []
    for name, cal in NUMPY_WEEKS.items():
        theirs = np.busday_offset(days, 15, roll="backward", busdaycal=world[cal])
        wrong = int(np.count_nonzero(theirs != answers))
        if wrong:
            differ.append(f"numpy's {name} cannot hold worked Saturdays, errs on {wrong} days, is left out")
        else:
            statements[f"numpy, {name}"] = f"np.busday_offset(days, 15, roll='backward', busdaycal={cal})"
    if len(statements) == 1 or any("all-days" in remark for remark in differ):
        raise RuntimeError(f"{what}: kzcoord and numpy with the same days off differ")
    taken = race(statements, {**world, "days": days}, rounds)
    best, ours = fastest(taken, "numpy"), taken["kzcoord"]
    figures = [
        Figure(what, f"numpy busday_offset, {best[7:]}", ratios(taken[best], ours), target=target),
        Figure(what, "(time of one batch)", scaled(ours, 1e6), "us"),
    ]
    told = [f"fastest right numpy form is '{best}'", "it agrees with kzcoord on every day", *differ]
    return Report(figures, [f"{what}: {'; '.join(told)}"])


# -- schedules -----------------------------------------------------------------------------------------------


def schedules(world: dict[str, Any]) -> Report:
    """A schedule with both dates of every row read, against six additions of workalendar."""
    made = "schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))"
    statements = {
        "schedule": f"[(row.by, row.safe_by) for row in {made}]",
        "six additions": "for six in SIX_DAYS: peer.add_working_days(six, 15)",
        "printed": f"print({made}, file=io.StringIO())",
        "explained": f"[row.explain() for row in {made}]",
    }
    taken = race(statements, world, 300)
    what = "schedule of a visit, all dates read"
    ratio = ratios(taken["schedule"], taken["six additions"])
    figures = [
        Figure(what, "6 x workalendar add_working_days(day, 15)", ratio, target=1, at_least=False),
        Figure(what, "(time)", scaled(taken["schedule"], 1e6), "us"),
        Figure("the same, printed as a table", "(time)", scaled(taken["printed"], 1e6), "us"),
        Figure("the same, every row explained", "(time)", scaled(taken["explained"], 1e6), "us"),
    ]
    rows = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    dated = sum(row.by is not None for row in rows)
    told = ", ".join(explanations_made()) or "none"
    asked = "yes" if told == "none" else "NO"
    return Report(
        figures,
        [
            f"schedule: {len(rows)} rows, {dated} of them with dates",
            f"schedule: explanations only when asked: {asked} (functions of text called meanwhile: {told})",
        ],
    )


def explanations_made() -> list[str]:
    """The functions that make text or steps and are called while a schedule's dates are worked out."""
    makers = {"explain", "trace", "steps", "said", "conclusion", "table", "schedule_table"}
    called: set[str] = set()

    def watch(frame: Any, event: str, arg: object) -> None:
        del arg
        code = frame.f_code
        if event == "call" and code.co_name in makers and "kzcoord" in code.co_filename:
            called.add(code.co_qualname)

    sys.setprofile(watch)
    try:
        for row in schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True)):
            _ = row.by, row.safe_by
    finally:
        sys.setprofile(None)
    return sorted(called)


def build(world: dict[str, Any]) -> Report:
    """The tables of the whole horizon."""
    taken = race({"build": "WorkingCalendar(FACTS)"}, world, 60)
    years = FACTS.last.year - FACTS.first.year + 1
    values = scaled(taken["build"], 1e3)
    what = f"WorkingCalendar(FACTS), {years} years"
    return Report([Figure(what, "(time)", values, "ms", 15, at_least=False)], [])


# -- fresh processes -----------------------------------------------------------------------------------------

_MODELS = "from datetime import date\nfrom pydantic import BaseModel, ConfigDict\n" + "\n".join(
    f"""
class Event{number}(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")
    kind: str = "event-{number}"
    on: date
    until: date | None = None
    abroad: bool = False
"""
    for number in range(8)
)
_FIRST_SCHEDULE = """
from datetime import date
from kzcoord import TopLevelEvent, schedule
print(schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True)))
"""
PROGRAMS = {
    "pass": "pass",
    "pydantic": _MODELS,
    "import kzcoord": "import kzcoord",
    "every name of kzcoord": "from kzcoord import *",
    "first printed schedule": _FIRST_SCHEDULE,
    "import kzcoord.calendar": "import kzcoord.calendar",
    "kzcoord.calendar.KAZAKHSTAN": "from kzcoord.calendar import KAZAKHSTAN",
}
_LOADED = """
import sys
before = set(sys.modules)
{program}
print(*sorted({{name.partition(".")[0] for name in set(sys.modules) - before}}), sep=" ")
"""


def processes() -> Report:
    """Imports and the first schedule, each in a process of its own, with bytecode at hand."""
    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": cache}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)

        def run(name: str) -> float:
            begun = time.perf_counter_ns()
            _python(PROGRAMS[name], environment)
            return (time.perf_counter_ns() - begun) / 1e9

        for name in PROGRAMS:
            run(name)
        taken = take_turns(tuple(PROGRAMS), run, 35)
        return Report(_process_figures(taken), _loaded(environment))


def _process_figures(taken: dict[str, Seconds]) -> list[Figure]:
    net = {name: differences(seconds, taken["pass"]) for name, seconds in taken.items()}
    figures = []
    for name, target in (
        ("import kzcoord", 1.3),
        ("first printed schedule", 2.5),
        ("every name of kzcoord", None),
    ):
        for kind, times in (("", taken), (", less 'pass'", net)):
            ratio = ratios(times[name], times["pydantic"])
            figures.append(Figure(name, f"pydantic and 8 models{kind}", ratio, "x", target, at_least=False))
    for name, target in (("import kzcoord.calendar", 20), ("kzcoord.calendar.KAZAKHSTAN", None)):
        over = scaled(net[name], 1e3)
        figures.append(Figure(name, "(time over 'pass')", over, "ms", target, at_least=False))
    for name in ("pass", "pydantic", "import kzcoord", "first printed schedule"):
        shown = "pydantic and 8 models" if name == "pydantic" else name
        figures.append(Figure(shown, "(time of the process)", scaled(taken[name], 1e3), "ms"))
    return figures


def _loaded(environment: dict[str, str]) -> list[str]:
    absent = [name for name in UNWANTED if importlib.util.find_spec(name) is None]
    sought = ", ".join(UNWANTED)
    remarks = [f"modules looked for: {sought}; not installed here: {', '.join(absent) or 'none'}"]
    for name in PROGRAMS:
        if "kzcoord" in name or "schedule" in name:
            printed = _python(_LOADED.format(program=PROGRAMS[name]), environment).splitlines()[-1].split()
            found = [module for module in UNWANTED if module in printed]
            remarks.append(f"{name} loads one of them: {'YES, ' + ', '.join(found) if found else 'no'}")
    return remarks


def _python(program: str, environment: dict[str, str]) -> str:
    run = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, stdout=subprocess.PIPE, encoding="utf-8"
    )
    return run.stdout


# -- the whole run -------------------------------------------------------------------------------------------


def whole_run() -> Report:
    """All parts, one after another."""
    world = new_world()
    parts = [addition(world), counting(world), batches(world), schedules(world), build(world), processes()]
    return joined(parts)


def shown(report: Report, about: Mapping[str, Any], seconds: float) -> str:
    """The report as text."""
    columns = f"{'what':<42} {'against':<42} {'median':>7}    {'quartiles':>13} {'rounds':>6}"
    head = f"{columns}  {'target':<10} verdict"
    missed = [figure for figure in report.figures if figure.verdict.startswith("MISSED")]
    aimed = [figure for figure in report.figures if figure.target is not None]
    return "\n".join(
        [
            ", ".join(f"{name} {value}" for name, value in about.items()),
            "",
            head,
            "-" * len(head),
            *map(str, report.figures),
            "",
            *(f"- {remark}" for remark in report.remarks),
            "",
            f"{len(aimed) - len(missed)} of {len(aimed)} figures with a target meet it; {seconds:.0f} s",
        ]
    )


def main() -> None:
    """Runs everything, prints the table, and writes the figures where ``--json`` says."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures to this file")
    target: Path | None = parser.parse_args().json
    about = {
        "Python": platform.python_version(),
        **{name: version(name) for name in ("numpy", "holidays", "workalendar", "pydantic")},
        "CPUs": os.cpu_count(),
    }
    begun = time.perf_counter()
    report = whole_run()
    sys.stdout.write(shown(report, about, time.perf_counter() - begun) + "\n")
    if target is not None:
        figures = [figure.to_dict() for figure in report.figures]
        told = json.dumps({"about": about, "figures": figures, "remarks": report.remarks}, indent=2)
        target.write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
