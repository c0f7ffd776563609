"""The library asks the world nothing: no file, socket, clock or environment; one answer anywhere, from any thread.

While it is imported, modules are opened and nothing else; what the dependencies ask then is theirs, and told apart by
who asks. After that nothing is opened or asked at all. The command line asks nothing either; click looks for its own
translations and for the name of a completion.
"""

from __future__ import annotations

import importlib.machinery
import json
import os
import shutil
import subprocess
import sys
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import pytest

import kzcoord
from tests.for_each import for_each

from .answers import answers, answers_of_the_command_line, digest

HERE = Path(__file__).parent
PACKAGE = Path(kzcoord.__file__).resolve().parent

# -- files, sockets, clock, environment ------------------------------------------------------------------------------


#: The environment without what measures coverage, which opens files of its own in every program that is started.
ENVIRONMENT = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}


class Heard(NamedTuple):
    """One thing that the watch heard: what it was, of what, and the file that asked."""

    what: str
    of: str
    who: str

    def by(self, folder: Path) -> bool:
        return Path(self.who).resolve().is_relative_to(folder)

    def is_of_a_module(self) -> bool:
        """True for a module that is opened, and for what the import system does to find it."""
        return self.who == IMPORT_SYSTEM if self.what != "open" else self.of.endswith(MODULES)


IMPORT_SYSTEM = "the import system"
MODULES = tuple(importlib.machinery.all_suffixes())
# The lists of what is installed, which pydantic searches for plugins of its own.
INSTALLED = (".dist-info", ".egg-info")
# Days of acts are printed in numbers, of which no locale has others.
NUMBERS = "date.strftime"


def watched(*, folder: Path | None = None, module: str = "", code: str = "") -> dict[str, list[Heard]]:
    """What was heard in each phase; a module of a folder is imported beside, or code run at the end of the use."""
    done = subprocess.run(
        [sys.executable, "-B", str(HERE / "watching.py"), str(folder or ""), module, code],
        env={**ENVIRONMENT, "PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return {phase: [Heard(*told) for told in found] for phase, found in json.loads(done.stdout).items()}


@pytest.fixture(scope="module")
def all_heard() -> dict[str, list[Heard]]:
    """What was heard of the library, and then of each planted line: all in one process, told apart by marks."""
    return watched(code="\n".join(f"mark()\n{code}" for code in (IMPORTS, *(code for code, _ in PLANTED))))


@pytest.fixture(scope="module")
def heard(all_heard: dict[str, list[Heard]]) -> dict[str, list[Heard]]:
    """What was heard of the library alone."""
    return {**all_heard, "use": list(takewhile(lambda told: told.what != "mark", all_heard["use"]))}


def asked_while_imported(heard: dict[str, list[Heard]], folder: Path) -> list[Heard]:
    """What the modules of a folder themselves asked while they were imported, but for other modules."""
    return [told for told in heard["import"] if told.by(folder) and not told.is_of_a_module() and told.of != NUMBERS]


def opened_beside_modules(heard: dict[str, list[Heard]]) -> list[Heard]:
    """What anyone opened while the modules were imported that is neither a module nor a list of what is installed."""
    return [
        told
        for told in heard["import"]
        if told.what == "open"
        and not told.is_of_a_module()
        and not (Path(told.of).parent.suffix in INSTALLED or told.of in sys.path)
    ]


def test_while_it_is_used_nothing_is_opened_connected_or_asked(heard: dict[str, list[Heard]]) -> None:
    assert heard["use"] == []


def test_while_it_is_imported_only_modules_are_opened(heard: dict[str, list[Heard]]) -> None:
    assert any(told.what == "open" and Path(told.of).is_relative_to(PACKAGE) for told in heard["import"])
    assert opened_beside_modules(heard) == []
    outside = ("socket.", "subprocess.", "urllib.", "http.", "shutil.", "tempfile.")
    assert [told for told in heard["import"] if told.what.startswith(outside)] == []


def test_while_it_is_imported_its_own_modules_ask_nothing(heard: dict[str, list[Heard]]) -> None:
    assert asked_while_imported(heard, PACKAGE) == []
    assert any(told.what == "environment" for told in heard["import"])  # others do, so that the watch is awake


def test_on_the_command_line_only_the_language_and_click_s_own_are_asked_for(heard: dict[str, list[Heard]]) -> None:
    asked: dict[str, set[str]] = {}
    for told in heard["command line"]:
        if not told.is_of_a_module():
            asked.setdefault(Path(told.who).parent.name, set()).add(told.of.removeprefix("b").strip("'"))
    of_translations = {"posix.stat", "nt.stat", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}
    assert "KZCOORD_LANG" in asked["click"]
    assert asked.pop("click") <= {*of_translations, "_KZCOORD_COMPLETE", "KZCOORD_LANG"}
    assert asked == {}


IMPORTS = """
import locale, os, random, socket, subprocess, sys, time, uuid
from datetime import date, datetime
"""
# The code that is planted, and what must be heard of it.
PLANTED = [
    ("open(os.devnull).close()", "open"),
    ("socket.socket().close()", "socket."),
    ("socket.gethostname()", "socket.gethostname"),
    ("subprocess.run([sys.executable, '-V'], stdout=-3)", "subprocess.Popen"),
    ("date.today()", "date.today"),
    ("date.fromtimestamp(0)", "date.fromtimestamp"),
    ("datetime.now()", "datetime.now"),
    ("datetime(2026, 3, 18).astimezone()", "datetime.astimezone"),
    ("date(2026, 3, 18).strftime('%B')", "date.strftime"),
    ("time.time()", "time.time"),
    ("time.monotonic()", "time.monotonic"),
    ("time.process_time_ns()", "time.process_time_ns"),
    ("time.strftime('%Z')", "time.strftime"),
    ("locale.localeconv()", "_locale.localeconv"),
    ("locale.setlocale(locale.LC_ALL)", "_locale.setlocale"),
    ("os.environ['PATH']", "PATH"),
    ("os.environ.get('HOME')", "HOME"),
    ("'HOME' in os.environ", "HOME"),
    ("os.getenv('TZ')", "TZ"),
    ("list(os.environ)", "all of it"),
    ("dict(os.environ)", "all of it"),
    ("os.environ | {}", "all of it"),
    ("{**os.environ}", "all of it"),
    ("os.environ.copy()", "all of it"),
    ("list(os.environ.keys())", "all of it"),
    ("list(os.environ.items())", "all of it"),
    ("list(os.environ.values())", "all of it"),
    ("repr(os.environ)", "all of it"),
    ("len(os.environ)", "its length"),
    ("os.environb[b'PATH']", "PATH"),
    ("list(os.environb)", "all of it"),
    ("os.putenv('KZCOORD', '')", "os.putenv"),
    ("os.getcwd()", "getcwd"),
    ("os.getpid()", "getpid"),
    ("os.uname()", "uname"),
    ("os.cpu_count()", "cpu_count"),
    ("os.urandom(1)", "urandom"),
    ("os.stat('.')", "stat"),
    ("os.path.exists('.')", "stat"),
    ("os.access('.', os.R_OK)", "access"),
    ("os.listdir('.')", "os.listdir"),
    ("random.random()", "random.random"),
    ("random.randint(1, 6)", "getrandbits"),
    ("random.SystemRandom().random()", "urandom"),
    ("uuid.uuid4()", "urandom"),
]


@pytest.fixture(scope="module")
def heard_of_what_is_planted(all_heard: dict[str, list[Heard]]) -> list[list[Heard]]:
    """What was heard of each planted line, the imports before them left out."""
    found: list[list[Heard]] = []
    for told in all_heard["use"]:
        if told.what == "mark":
            found.append([])
        elif found:
            found[-1].append(told)
    return found[1:]


@for_each(range(len(PLANTED)), name=lambda number: PLANTED[number][0])
def test_the_watch_would_hear_each_of_them(number: int, heard_of_what_is_planted: list[list[Heard]]) -> None:
    # the tests above are worth something only if they can fail
    assert len(heard_of_what_is_planted) == len(PLANTED)
    _, told = PLANTED[number]
    found = heard_of_what_is_planted[number]
    assert any(told in (one.what + " " + one.of) for one in found), found


@pytest.mark.long
@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("import os; os.environ.get('HOME')", "HOME"),
        ("from os import environ; dict(environ)", "all of it"),
        ("import time; time.time()", "time.time"),
        ("from datetime import date; date.today()", "date.today"),
        ("import pathlib; pathlib.Path('.').exists()", "stat"),
        ("import os; os.listdir('.')", "os.listdir"),
        ("import pathlib; pathlib.Path(__file__).with_name('facts.json').read_text()", "facts.json"),
        ("import importlib.resources; importlib.resources.files('pydantic').joinpath('py.typed').read_text()", "typed"),
    ],
    ids=lambda given: given,
)
def test_the_watch_would_hear_it_of_an_own_module_while_it_is_imported(code: str, told: str, tmp_path: Path) -> None:
    (tmp_path / "planted_module.py").write_text(code, encoding="utf-8")
    (tmp_path / "facts.json").write_text("{}", encoding="utf-8")
    found = watched(folder=tmp_path, module="planted_module")
    assert any(told in one.of or told in one.what for one in asked_while_imported(found, tmp_path)), found["import"][
        -9:
    ]


@pytest.mark.long
def test_a_file_of_data_beside_the_dependencies_would_be_heard_whoever_opens_it(tmp_path: Path) -> None:
    (tmp_path / "planted_module.py").write_text("import pkgutil; pkgutil.get_data('pydantic', 'py.typed')")
    assert [told.of for told in opened_beside_modules(watched(folder=tmp_path, module="planted_module"))] != []


# -- the same everywhere ----------------------------------------------------------------------------------------------

PLACES = {
    "hash seed 0": {"PYTHONHASHSEED": "0"},
    "hash seed 1, Almaty": {"PYTHONHASHSEED": "1", "TZ": "Asia/Almaty"},
    "hash seed 4242, Kiritimati": {"PYTHONHASHSEED": "4242", "TZ": "Pacific/Kiritimati"},
    "random seed, Niue": {"PYTHONHASHSEED": "random", "TZ": "Pacific/Niue"},
    "no time zone": {"TZ": "nowhere/at all"},
    "no UTF-8 mode, POSIX": {"PYTHONUTF8": "0", "LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    "without assertions": {"PYTHONOPTIMIZE": "1"},
    "without docstrings": {"PYTHONOPTIMIZE": "2", "PYTHONDEVMODE": "0"},
    "no environment": {},
}
LOCALES = ("C", "kk_KZ.UTF-8", "ru_RU.UTF-8", "tr_TR.UTF-8")


def everything() -> str:
    return digest([*answers(), *answers_of_the_command_line()])


@pytest.fixture(scope="module")
def here() -> str:
    return everything()


def elsewhere(*arguments: str, env: dict[str, str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(HERE / "answers.py"), *arguments],
        env={**env, "PYTHONPATH": str(PACKAGE.parent)},  # the same code, from any folder
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.long
@pytest.mark.parametrize("name", PLACES)
def test_the_answers_are_the_same_under_any_seed_zone_and_folder(name: str, here: str, tmp_path: Path) -> None:
    base = {} if name == "no environment" else ENVIRONMENT
    folder = tmp_path if len(name) % 2 else Path(tmp_path.anchor)
    done = elsewhere(env={**base, **PLACES[name]}, folder=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == here
    assert list(tmp_path.iterdir()) == []  # nothing is left behind


@pytest.mark.long
@pytest.mark.parametrize("name", LOCALES)
def test_the_answers_are_the_same_in_any_locale(name: str, here: str, tmp_path: Path) -> None:
    env = {**ENVIRONMENT, "LC_ALL": name, "LANG": name, **made_locale(name, tmp_path)}
    done = elsewhere(name, env=env, folder=tmp_path)
    if "unsupported locale setting" in done.stderr:
        pytest.skip(f"the locale {name} is not here, and localedef or its source {name.partition('.')[0]} neither")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [name, here]


def made_locale(name: str, folder: Path) -> dict[str, str]:
    """The environment in which a locale made in the folder is found; an empty one where it cannot be made."""
    source, _, charset = name.partition(".")
    localedef = shutil.which("localedef")
    if localedef is None or not charset:
        return {}
    made = subprocess.run(
        [localedef, "--no-warnings=ascii", "-i", source, "-f", charset, str(folder / name)],
        capture_output=True,
        check=False,
    )
    return {"LOCPATH": str(folder)} if made.returncode == 0 else {}


def test_the_digest_would_see_another_answer(here: str) -> None:
    other = answers(kzcoord.Convention.STANDARD.choose(Q1="counted"))
    assert digest([*other, *answers_of_the_command_line()]) != here


def test_asking_twice_in_one_process_gives_the_same(here: str) -> None:
    assert everything() == here


# -- threads without a global lock ------------------------------------------------------------------------------------


def _free_threaded() -> str | None:
    """An interpreter without the global lock that has kzcoord's dependencies; None if there is none."""
    named = [os.environ.get("KZCOORD_FREE_THREADED", ""), "python3.15t", "python3.14t", "python3.13t"]
    for found in filter(None, map(shutil.which, filter(None, named))):
        asked = "import sys, pydantic, dateutil, workalendar, numpy, click; sys.exit(sys._is_gil_enabled())"
        if subprocess.run([found, "-c", asked], capture_output=True, check=False).returncode == 0:
            return found
    return None


@pytest.mark.long
def test_eight_threads_agree_without_the_global_lock(here: str) -> None:
    interpreter = _free_threaded()
    if interpreter is None:
        pytest.skip("no free-threaded Python with the dependencies is here (name one in KZCOORD_FREE_THREADED)")
    done = subprocess.run(
        [interpreter, str(HERE / "hammering.py")],
        env={**ENVIRONMENT, "PYTHON_GIL": "0", "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.splitlines()) == {here}


@pytest.mark.long
@pytest.mark.skipif(hasattr(sys, "_is_gil_enabled") and not sys._is_gil_enabled(), reason="the test above does it")
def test_eight_threads_that_all_begin_at_once_agree(here: str) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "hammering.py")], env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.splitlines()) == {here}
