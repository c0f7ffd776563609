"""Plants errors in a copy of the project, one at a time, and shows the tests that notice: each must be named here.

The mutation scripts change everything there is in small ways; these are the errors that a reader would fear first.

    python scripts/plant_errors.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).resolve().parent.parent


class _Error(NamedTuple):
    """An error: what it is, the words of a file that it changes, and the test that says so by its name."""

    what: str
    file: str
    right: str
    wrong: str
    noticed_by: str


_ERRORS = (
    _Error(
        "one transfer shifted by a day",
        "calendar/facts.py",
        "Transfer(date(2022, 10, 24), date(2022, 10, 22)",
        "Transfer(date(2022, 10, 25), date(2022, 10, 22)",
        "tests/calendar/test_transfers.py::test_the_day_is_off_and_the_other_is_worked_under_the_act[2022-10-24-",
    ),
    _Error(
        "a transfer over New Year dropped",
        "calendar/facts.py",
        '    Transfer(date(2014, 1, 3), date(2013, 12, 28), _resolution(1322, date(2013, 12, 6), "report")),\n',
        "",
        "tests/calendar/test_transfers.py::test_the_transfer_over_the_new_year_of_2014_is_not_lost",
    ),
    _Error(
        "rolled the wrong way",
        "limits/ways.py",
        '"Q3": {"next working day": next_working_day, "previous working day": previous_working_day}',
        '"Q3": {"next working day": previous_working_day, "previous working day": next_working_day}',
        "tests/limits/test_two_readings.py::test_a_fixed_date_rolls_forward_and_strictly_back[",
    ),
    _Error(
        "the trigger day counted",
        "limits/ways.py",
        '"Q1": {"not counted": False, "counted": True}',
        '"Q1": {"not counted": True, "counted": True}',
        "tests/limits/test_two_readings.py::test_the_standard_reading_never_counts_the_trigger_day",
    ),
    _Error(
        "an addressee swapped",
        "rules/top_level_events.py",
        'what="the concept of the event",\n    signed_by="the Minister of Foreign Affairs",\n    to=(PRESIDENT,),',
        'what="the concept of the event",\n    signed_by="the Minister of Foreign Affairs",\n    to=(GOVERNMENT,),',
        "tests/declarations/test_declarations.py::test_declared_as_in_the_table[addressees]",
    ),
)


def _failing(folder: Path, tests: str) -> list[str]:
    """The names of the tests of a module that fail in a folder."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--tb=no", "-rf", "-p", "no:cacheprovider", tests],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "src", "CI": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    failed = [line.removeprefix("FAILED ") for line in run.stdout.splitlines() if line.startswith("FAILED ")]
    return [line.partition(" - ")[0] for line in failed]


def main() -> int:
    """1 if an error is not noticed by the test that should name it, or cannot be planted, else 0."""
    missed = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for part in ("src", "tests"):
            shutil.copytree(_ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".hypothesis"))
        shutil.copy(_ROOT / "pyproject.toml", folder)
        for error in _ERRORS:
            path = folder / "src" / "kzcoord" / error.file
            source = path.read_text(encoding="utf-8")
            tests = error.noticed_by.partition("::")[0]
            sound = _failing(folder, tests)
            path.write_text(source.replace(error.right, error.wrong), encoding="utf-8")
            failing = [name for name in _failing(folder, tests) if name not in sound]
            path.write_text(source, encoding="utf-8")
            named = [name for name in failing if name.startswith(error.noticed_by)]
            if source.count(error.right) != 1 or sound or not named:
                missed += 1
            verdict = f"noticed by {named[0]}" if named else "NOT NOTICED"
            sys.stdout.write(f"{error.what}: {verdict} ({len(failing)} tests of {tests} fail)\n")
    sys.stdout.write(f"{len(_ERRORS)} errors planted, {len(_ERRORS) - missed} noticed by the test that names it\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
