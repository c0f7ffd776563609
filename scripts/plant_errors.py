"""Plants errors in a copy of the project, one at a time, and shows the tests that notice: each must be named here.

The mutation scripts change everything there is in small ways; these are the errors that a reader would fear first.
An error names the words that it changes and the test that notices, and no files: both are looked for.

    python scripts/plant_errors.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).resolve().parent.parent


class _Error(NamedTuple):
    """An error: what it is, the words of the code that it changes, and how the name of the test that says so begins."""

    what: str
    right: str
    wrong: str
    noticed_by: str


_ERRORS = (
    _Error(
        "one transfer shifted by a day",
        "Transfer(date(2022, 10, 24), date(2022, 10, 22)",
        "Transfer(date(2022, 10, 25), date(2022, 10, 22)",
        "test_the_day_is_off_and_the_other_is_worked_under_the_act[2022-10-24-",
    ),
    _Error(
        "a transfer over New Year dropped",
        '    Transfer(date(2014, 1, 3), date(2013, 12, 28), _resolution(1322, date(2013, 12, 6), "report")),\n',
        "",
        "test_the_transfer_over_the_new_year_of_2014_is_not_lost",
    ),
    _Error(
        "rolled the wrong way",
        '"Q3": {"next working day": next_working_day, "previous working day": previous_working_day}',
        '"Q3": {"next working day": previous_working_day, "previous working day": next_working_day}',
        "test_a_fixed_date_rolls_forward_and_strictly_back[",
    ),
    _Error(
        "the trigger day counted",
        '"Q1": {"not counted": False, "counted": True}',
        '"Q1": {"not counted": True, "counted": True}',
        "test_the_standard_reading_never_counts_the_trigger_day",
    ),
    _Error(
        "an addressee swapped",
        "to=(PRESIDENT,),\n    via=PRESIDENTIAL_ADMINISTRATION,\n    form=None",
        "to=(GOVERNMENT,),\n    via=PRESIDENTIAL_ADMINISTRATION,\n    form=None",
        "test_declared_as_in_the_table[addressees]",
    ),
)


def _only(found: list[Path], what: str) -> Path:
    """The one file that was found."""
    if len(found) != 1:
        raise SystemExit(f"{what} in {', '.join(map(str, found)) or 'no file'}; it must be in one")
    return found[0]


def _file_of_words(folder: Path, words: str) -> Path:
    """The file of the package that holds these words, once."""
    found = [path for path in sorted(folder.rglob("*.py")) for _ in range(path.read_text("utf-8").count(words))]
    return _only(found, f"the words to be changed stand\n    {words}\n")


def _file_of_test(folder: Path, name: str) -> Path:
    """The file in which a test is defined."""
    defined = f"def {name.partition('[')[0]}("
    found = [path for path in sorted(folder.rglob("test_*.py")) if defined in path.read_text("utf-8")]
    return _only(found, f"the test {name} is")


def _failing(folder: Path, tests: Path) -> list[str]:
    """The names of the tests of a module that fail in a folder, without the module."""
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--tb=no", "-rf", "-p", "no:cacheprovider", "-m", "", tests],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": "src", "CI": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode not in (0, 1):
        raise SystemExit(f"pytest did not run {tests}:\n{run.stdout}{run.stderr}")
    failed = [line.partition(" - ")[0] for line in run.stdout.splitlines() if line.startswith("FAILED ")]
    return [line.partition("::")[2] for line in failed]


def main() -> int:
    """1 if an error is not noticed by the test that should name it, else 0."""
    missed = 0
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for part in ("src", "tests"):
            shutil.copytree(_ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".hypothesis"))
        shutil.copy(_ROOT / "pyproject.toml", folder)

        @cache
        def failing_as_it_stands(tests: Path) -> list[str]:
            return _failing(folder, tests)

        for error in _ERRORS:
            path = _file_of_words(folder / "src" / "kzcoord", error.right)
            tests = _file_of_test(folder / "tests", error.noticed_by).relative_to(folder)
            sound = failing_as_it_stands(tests)
            source = path.read_text(encoding="utf-8")
            path.write_text(source.replace(error.right, error.wrong), encoding="utf-8")
            failing = [name for name in _failing(folder, tests) if name not in sound]
            path.write_text(source, encoding="utf-8")
            named = [name for name in failing if name.rpartition("::")[2].startswith(error.noticed_by)]
            missed += bool(sound or not named)
            verdict = f"noticed by {named[0]}" if named else "NOT NOTICED"
            sys.stdout.write(
                f"{error.what}, in {path.relative_to(folder)}: {verdict} ({len(failing)} fail in {tests})\n"
            )
            sys.stdout.writelines(f"    fails as it stands: {name}\n" for name in sound)
    sys.stdout.write(f"{len(_ERRORS)} errors planted, {len(_ERRORS) - missed} noticed by the test that names it\n")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
