"""Mutation testing of the code: the calendar, time limits, their counting, cases and schedules.

Each mutant of a module is written into a copy of the project, and the tests named for that module run on it until one
fails. Tests that hang are stopped and count as failed. Prints the score and the survivors. A journal keeps a line for
each mutant, so that a run can be broken off and taken up again; delete it after a change of the code or the tests.

    python scripts/mutate_code.py [--journal FILE] [--jobs N] [--sample K/N] [module ...]
    python scripts/mutate_code.py --thorough ...    the survivors once more, against tests that take minutes
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

_HERE = Path(__file__).resolve().parent
_ROOT = _HERE.parent

_CALENDAR = (
    (
        "tests/calendar/test_one_off_days.py",
        "tests/calendar/test_mutants_of_changes.py",
        "tests/calendar/test_mutants_of_facts.py",
    ),
    (
        *(
            "tests/calendar/test_one_off_days.py",
            "tests/calendar/test_transfers.py",
            "tests/calendar/test_holiday_law.py",
        ),
        *("tests/calendar/test_kurban_ait.py", "tests/calendar/test_carry_over.py", "tests/calendar/test_changes.py"),
        *("tests/calendar/test_explain_a_day.py", "tests/calendar/test_working_time_balance.py"),
    ),
    ("tests/calendar",),
)
_LIMITS = (
    ("tests/limits/test_mutants_of_counting.py", "tests/limits/test_mutants_of_time_limits.py"),
    ("tests/limits/test_conventions.py",),
    ("tests/limits/test_bad_limits.py", "tests/chapters/test_top_level_events.py", "tests/chapters/test_agreements.py"),
)
_CASES = (
    ("tests/test_cases.py", "tests/test_mutants_of_schedules.py"),
    ("tests/chapters",),
    ("tests/test_planning_a_case.py", "tests/test_chosen_readings.py"),
)

#: The tests of each module: a stage runs when the one before it has noticed nothing; the module's examples come last.
_STAGES: dict[str, tuple[tuple[str, ...], ...]] = {
    **{
        f"calendar/{name}": _CALENDAR
        for name in ("batch", "changes", "days", "facts", "records", "table", "workalendar")
    },
    "timelimits": _LIMITS,
    "counting": _LIMITS,
    "cases": _CASES,
    "scheduling": _CASES,
}
#: Some plugins are loaded before pytest looks at them, which it would warn of, and a warning is an error here.
_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "--timeout=120", "-W", "ignore::pytest.PytestAssertRewriteWarning")
#: With ``--thorough`` these follow: they take a minute, so they are for what the others have left.
_THOROUGH = {
    _CALENDAR: (("tests/limits/test_conventions.py", "tests/chapters", "tests/test_views.py"), ("tests/proof",)),
    _LIMITS: (("tests/limits", "tests/chapters"), ("tests/test_rule_book.py", "tests/test_views.py"), ("tests/proof",)),
    _CASES: (
        ("tests/test_schedule_object.py", "tests/test_events.py", "tests/test_command_line.py"),
        ("tests/test_rule_book.py", "tests/test_views.py", "tests/proof"),
    ),
}
_LONGEST = 300.0
_NOTHING_COLLECTED = 5


class _Job(NamedTuple):
    module: str
    line: int
    what: str
    source: str

    @property
    def name(self) -> str:
        return f"{self.module}:{self.line}: {self.what}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _copy_of_the_project(folder: Path) -> None:
    for part in ("src", "tests", "docs"):
        shutil.copytree(_ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".hypothesis"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(_ROOT / name, folder)


def _stages(module: str, thorough: bool) -> tuple[tuple[str, ...], ...]:
    stages = _STAGES[module]
    return (*stages, (f"src/kzcoord/{module}.py",), *(_THOROUGH[stages] if thorough else ()))


def _run_tests(folder: Path, stages: tuple[tuple[str, ...], ...], *, keep_bytecode: bool) -> bool:
    """In a process of its own: True when a test fails in the folder."""
    import pytest

    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    os.chdir(folder)
    os.environ.update(PYTHONPATH=str(folder / "src"), CI="1")
    sys.path.insert(0, str(folder / "src"))
    sys.dont_write_bytecode = not keep_bytecode
    for stage in stages:
        code = pytest.main([*_OPTIONS, *stage])
        if code not in (0, _NOTHING_COLLECTED):
            return True
    return False


def _tests_fail(folder: Path, stages: tuple[tuple[str, ...], ...], *, keep_bytecode: bool = False) -> bool:
    """True when a test fails in the folder, or they take too long; a fork saves the start of Python."""
    child = os.fork()
    if child == 0:
        os.setsid()
        failed = True
        try:
            failed = _run_tests(folder, stages, keep_bytecode=keep_bytecode)
        finally:
            os._exit(1 if failed else 0)
    until = time.monotonic() + _LONGEST
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status != 0
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return True


def _noticed(folder: Path, job: _Job, thorough: bool) -> bool:
    path = folder / "src" / "kzcoord" / f"{job.module}.py"
    original = path.read_text(encoding="utf-8")
    for compiled in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
        compiled.unlink()
    path.write_text(job.source, encoding="utf-8")
    try:
        return _tests_fail(folder, _stages(job.module, thorough))
    finally:
        path.write_text(original, encoding="utf-8")


def _work(folder: Path, jobs: list[_Job], journal: Path, thorough: bool) -> None:
    for job in jobs:
        verdict = "killed" if _noticed(folder, job, thorough) else "SURVIVES"
        with journal.open("a", encoding="utf-8") as lines:
            lines.write(f"{job.name}\t{verdict}\n")


def _jobs(modules: list[str], sample: str) -> list[_Job]:
    sys.path.insert(0, str(_HERE))
    from code_mutants import mutants

    jobs = []
    names = Counter[str]()
    for module in modules:
        source = (_ROOT / "src" / "kzcoord" / f"{module}.py").read_text(encoding="utf-8")
        for job in (_Job(module, *mutant) for mutant in mutants(source)):
            names[job.name] += 1
            more = f" ({names[job.name]})" if names[job.name] > 1 else ""
            jobs.append(job._replace(what=f"{job.what}{more}"))
    part, _, of = sample.partition("/")
    return [job for at, job in enumerate(jobs) if at % int(of) == int(part)]


def _read(journal: Path) -> dict[str, str]:
    if not journal.exists():
        return {}
    return dict(line.rsplit("\t", 1) for line in journal.read_text(encoding="utf-8").splitlines())


def _report(jobs: list[_Job], journal: dict[str, str], seconds: float) -> None:
    made = Counter(job.module for job in jobs)
    killed = Counter(job.module for job in jobs if journal.get(job.name) == "killed")
    for module, count in made.items():
        _say(f"{module:<22} {count:>6} {killed[module]:>6}  {killed[module] / count:.1%}")
    _say(f"{'all':<22} {made.total():>6} {killed.total():>6}  {killed.total() / made.total():.1%}  in {seconds:.0f} s")
    for job in jobs:
        if journal.get(job.name) != "killed":
            _say(f"survives: {job.name}")


def main() -> int:
    """1 if the tests fail as the code stands, else 0: the score is for a reader."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("modules", nargs="*", help=f"any of {', '.join(_STAGES)}")
    parser.add_argument("--journal", type=Path, default=_ROOT / "mutation.journal")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--sample", default="0/1", help="every N-th mutant, from the K-th: K/N")
    parser.add_argument("--thorough", action="store_true", help="run the survivors of the journal against more tests")
    asked = parser.parse_args()
    modules = asked.modules or list(_STAGES)
    jobs = _jobs(modules, asked.sample)
    done = _read(asked.journal)
    left = [job for job in jobs if done.get(job.name) != "killed" and (asked.thorough or job.name not in done)]
    _say(f"{len(jobs)} mutants, {len(left)} to run")
    began = time.monotonic()
    # What every test needs is loaded once, before the forks; kzcoord itself is not.
    for name in ("pytest", "hypothesis", "pydantic", "numpy", "click", "dateutil.relativedelta", "workalendar.asia"):
        __import__(name)
    with tempfile.TemporaryDirectory() as temporary:
        folders = [Path(temporary) / str(number) for number in range(asked.jobs)]
        _copy_of_the_project(folders[0])
        stages = {_stages(job.module, asked.thorough): job.module for job in left}
        broken = [module for tests, module in stages.items() if _tests_fail(folders[0], tests, keep_bytecode=True)]
        if broken:
            _say(f"tests fail as the code stands: those of {', '.join(broken)}")
            return 1
        for folder in folders[1:]:
            shutil.copytree(folders[0], folder)  # with what the first run has compiled
        workers = []
        for number, folder in enumerate(folders):
            worker = os.fork()
            if worker == 0:
                _work(folder, left[number :: asked.jobs], asked.journal, asked.thorough)
                os._exit(0)
            workers.append(worker)
        for worker in workers:
            os.waitpid(worker, 0)
    _report(jobs, _read(asked.journal), time.monotonic() - began)
    return 0


if __name__ == "__main__":
    sys.exit(main())
