"""The package `kzcoord.calendar`: what it imports, what it builds on first use, which names it has."""

import ast
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import kzcoord.calendar
from kzcoord import WorkingCalendar

FOLDER = Path(kzcoord.calendar.__file__).parent
MODULES = sorted(path.stem for path in FOLDER.glob("*.py") if path.stem != "__init__")
FLOOR_BELOW = {
    "kzcoord.errors",
    *(f"kzcoord.errors.{name}" for name in ("classes", "days", "messages", "shown_values", "words")),
    "kzcoord.text",
}
OPTIONAL = {"arrays": {"numpy"}, "workalendar": {"workalendar"}, "working_calendar": {"numpy"}}  # types only


def imports(module: str) -> Iterator[str]:
    """The modules that a module imports anywhere: at its top, in a function or for type checkers only."""
    for node in ast.walk(ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} has a relative import"
            assert node.module is not None
            yield node.module


def run(program: str) -> str:
    """What a program prints in a process of its own."""
    path = f"import sys; sys.path.insert(0, {str(FOLDER.parents[1])!r})\n"
    done = subprocess.run([sys.executable, "-c", path + program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


# -- imports ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("module", MODULES)
def test_a_module_imports_only_the_standard_library_the_errors_and_the_texts(module: str) -> None:
    allowed = FLOOR_BELOW | {f"kzcoord.calendar.{name}" for name in MODULES}
    for name in imports(module):
        top = name.partition(".")[0]
        assert name in allowed or top in sys.stdlib_module_names or top in OPTIONAL.get(module, set()), name


def test_no_import_runs_in_a_circle() -> None:
    arrows = {module: {name.rpartition(".")[2] for name in imports(module)} & set(MODULES) for module in MODULES}
    while arrows:
        ground = {module for module, imported in arrows.items() if not imported & set(arrows)}
        assert ground, f"these modules import each other: {', '.join(sorted(arrows))}"
        for module in ground:
            del arrows[module]


# -- on first use ----------------------------------------------------------------------------------------------


def test_the_import_builds_no_calendar_and_reads_no_facts() -> None:
    loaded = run("import kzcoord.calendar; print(*(name for name in sys.modules if 'kzcoord.calendar.' in name))")
    on_first_use = {"arrays", "checked_changes", "facts", "kazakhstan", "workalendar"}
    assert {name.rpartition(".")[2] for name in loaded.split()}.isdisjoint(on_first_use)


@pytest.mark.parametrize(
    ("first", "other"), [("KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY"), ("KAZAKHSTAN_SIX_DAY", "KAZAKHSTAN")]
)
def test_one_week_is_built_without_the_other(first: str, other: str) -> None:
    program = f"from kzcoord.calendar import {first}, kazakhstan; print({first}.week, {other!r} in vars(kazakhstan))"
    assert run(program).split() == ["six-day" if "SIX" in first else "five-day", "False"]


@pytest.mark.parametrize("name", ["KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY"])
def test_threads_that_use_a_calendar_first_get_one_object(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from kzcoord.calendar import kazakhstan

    getattr(kazakhstan, name)
    monkeypatch.delitem(vars(kazakhstan), name)
    together = threading.Barrier(8)
    calendars: list[WorkingCalendar] = []

    def work() -> None:
        together.wait()
        calendars.append(getattr(kazakhstan, name))

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(calendars) == 8
    assert all(calendar is calendars[0] for calendar in calendars)


# -- names -----------------------------------------------------------------------------------------------------


def test_dir_shows_the_public_names() -> None:
    from kzcoord.calendar import kazakhstan

    assert dir(kzcoord.calendar) == sorted(kzcoord.calendar.__all__)
    assert dir(kazakhstan) == ["KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY"]


@pytest.mark.parametrize("module", ["kzcoord.calendar", "kzcoord.calendar.kazakhstan"])
def test_a_misspelt_name_is_an_error(module: str) -> None:
    output = run(f"try:\n    from {module} import KAZAKSTAN\nexcept ImportError as error:\n    print(error)")
    assert output.startswith(f"cannot import name 'KAZAKSTAN' from '{module}'")


@pytest.mark.parametrize("module", ["__init__", "kazakhstan"])
def test_type_checkers_do_not_see_the_hook_for_names(module: str) -> None:
    # a visible __getattr__ would give every misspelt name a type
    tree = ast.parse((FOLDER / f"{module}.py").read_text(encoding="utf-8"))
    (block,) = (node for node in tree.body if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING")
    hidden = {node.name for node in block.orelse if isinstance(node, ast.FunctionDef)}
    assert hidden == {"__getattr__", "__dir__"}
    assert not [node for node in tree.body if isinstance(node, ast.FunctionDef)]
