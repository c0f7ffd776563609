"""The library asks the world nothing: no file, socket, clock or environment; one answer anywhere, from any thread.

What Python and the dependencies do while they are imported is theirs; after that, nothing is opened or asked at all.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import kzcoord

from .answers import answers, digest

HERE = Path(__file__).parent
PACKAGE = Path(kzcoord.__file__).resolve().parent

# -- files, sockets, clock, environment ------------------------------------------------------------------------------

# The hook is set before anything is imported; a profile function sees every call of a function written in C.
WATCHED = r"""
import json, os, runpy, sys
import time, datetime, socket, subprocess, locale, random, uuid, secrets

seen = {"import": [], "use": []}
phase = None
CLOCK = {"time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns", "localtime", "gmtime",
         "process_time", "clock_gettime", "today", "now", "utcnow", "fromtimestamp", "ctime", "strftime"}
WORLD = {"getenv", "putenv", "urandom", "getpid", "getlogin", "gethostname", "setlocale", "getcwd", "getrandom"}
EVENTS = ("socket.", "subprocess.", "os.", "shutil.", "urllib.", "http.", "ftplib.", "smtplib.", "ctypes.",
          "sqlite3.", "tempfile.", "webbrowser.", "winreg.", "pty.", "fcntl.", "time.", "open", "glob.", "pathlib.")

def heard(name, arguments):
    if phase is not None and name.startswith(EVENTS):
        seen[phase].append([name, repr(arguments[0]) if arguments else ""])

def called(frame, event, function):
    if event == "c_call" and phase == "use":
        name = getattr(function, "__name__", "")
        owner = getattr(function, "__module__", None) or getattr(getattr(function, "__self__", None), "__name__", "")
        if (name in CLOCK and owner in {"time", "date", "datetime", None}) or name in WORLD:
            seen[phase].append(["call", f"{owner}.{name}"])

class Watching(dict):
    def __getitem__(self, key):
        seen["use"].append(["environment", str(key)])
        return super().__getitem__(key)
    def get(self, key, default=None):
        seen["use"].append(["environment", str(key)])
        return super().get(key, default)
    def __contains__(self, key):
        seen["use"].append(["environment", str(key)])
        return super().__contains__(key)

sys.addaudithook(heard)
phase = "import"
sys.path.insert(0, sys.argv[1])
import importlib, pkgutil
import kzcoord
for module in pkgutil.walk_packages(kzcoord.__path__, "kzcoord."):
    importlib.import_module(module.name)
import answers
[getattr(kzcoord, name) for name in kzcoord.__all__]
phase = None
os.environ = Watching(os.environ)
planted = sys.argv[2] if len(sys.argv) > 2 else ""
sys.setprofile(called)
phase = "use"
told = answers.answers()
exec(planted)
phase = None
sys.setprofile(None)
print(json.dumps({"answers": len(told), "allowed": [sys.prefix, sys.base_prefix], **seen}))
"""


def watched(planted: str = "") -> dict[str, list[list[str]]]:
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, str(HERE), planted],
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONHASHSEED": "7"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[list[str]]] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def heard() -> dict[str, list[list[str]]]:
    return watched()


def test_while_it_is_used_nothing_is_opened_connected_or_asked(heard: dict[str, list[list[str]]]) -> None:
    assert heard["use"] == []


def test_while_it_is_imported_only_modules_are_opened(heard: dict[str, list[list[str]]]) -> None:
    allowed = [PACKAGE, HERE, *(Path(str(root)).resolve() for root in heard["allowed"])]
    allowed += [Path(root).resolve() for root in sys.path if root and Path(root).is_dir()]
    opened = [Path(told.strip("'")).resolve() for name, told in heard["import"] if name == "open"]
    assert any(path.is_relative_to(PACKAGE) for path in opened)  # the watch sees the package's own modules
    for path in opened:
        assert any(path.is_relative_to(root) for root in allowed), path
        assert not path.is_relative_to(PACKAGE) or path.suffix in {".py", ".pyc"}, path
    # looking for modules in the folders of sys.path is the import system's; nothing else is done to a system
    others = {name for name, _ in heard["import"]} - {"open", "os.listdir", "os.scandir"}
    assert not {name for name in others if name.startswith(("socket.", "subprocess.", "urllib.", "http.", "shutil."))}


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        ("open(os.devnull).close()", "open"),
        ("socket.socket().close()", "socket."),
        ("datetime.date.today()", "today"),
        ("datetime.datetime.now()", "now"),
        ("time.time()", "time"),
        ("time.monotonic()", "monotonic"),
        ("os.environ.get('HOME')", "HOME"),
        ("os.getenv('TZ')", "TZ"),
        ("os.getcwd()", "getcwd"),
        ("os.urandom(1)", "urandom"),
        ("os.listdir('.')", "os.listdir"),
        ("subprocess.run(['true'])", "subprocess.Popen"),
    ],
)
def test_the_watch_would_hear_each_of_them(planted: str, told: str) -> None:
    # the test above is worth something only if it can fail
    found = watched(planted)["use"]
    assert any(told in part for entry in found for part in entry), found


# -- the same everywhere ----------------------------------------------------------------------------------------------

PLACES = {
    "hash seed 0": {"PYTHONHASHSEED": "0"},
    "hash seed 1, Almaty": {"PYTHONHASHSEED": "1", "TZ": "Asia/Almaty"},
    "hash seed 4242, C locale, Kiritimati": {"PYTHONHASHSEED": "4242", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
    "random seed, Turkish locale, Niue": {"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Niue"},
    "Kazakh locale, no time zone": {"LC_ALL": "kk_KZ.UTF-8", "LANG": "kk_KZ.UTF-8", "TZ": "nowhere/at all"},
    "no UTF-8 mode, POSIX": {"PYTHONUTF8": "0", "LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    "without assertions": {"PYTHONOPTIMIZE": "1"},
    "without docstrings": {"PYTHONOPTIMIZE": "2", "PYTHONDEVMODE": "0"},
    "an empty environment": {},
}


@pytest.fixture(scope="module")
def here() -> str:
    found = answers()
    return f"{len(found)} {digest(found)}"


@pytest.mark.parametrize("name", PLACES)
def test_the_answers_are_the_same_under_any_seed_locale_zone_and_folder(name: str, here: str, tmp_path: Path) -> None:
    base = {} if name == "an empty environment" else dict(os.environ)
    folder = tmp_path if len(name) % 2 else Path(tmp_path.anchor)
    done = subprocess.run(
        [sys.executable, str(HERE / "answers.py")],
        env={**base, **PLACES[name]},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == here
    assert list(tmp_path.iterdir()) == []  # nothing is left behind


def test_the_digest_would_see_another_answer(here: str) -> None:
    other = answers(kzcoord.Convention.STANDARD.choose(Q1="counted"))
    assert f"{len(other)} {digest(other)}" != here


def test_asking_twice_in_one_process_gives_the_same(here: str) -> None:
    again = answers()
    assert f"{len(again)} {digest(again)}" == here


# -- threads without a global lock ------------------------------------------------------------------------------------


def _free_threaded() -> str | None:
    """An interpreter without the global lock that has kzcoord's dependencies; None if there is none."""
    named = [os.environ.get("KZCOORD_FREE_THREADED", ""), "python3.15t", "python3.14t", "python3.13t"]
    for found in filter(None, map(shutil.which, filter(None, named))):
        asked = "import sys, pydantic, dateutil, workalendar; sys.exit(sys._is_gil_enabled())"
        if subprocess.run([found, "-c", asked], capture_output=True, check=False).returncode == 0:
            return found
    return None


def test_eight_threads_agree_without_the_global_lock(here: str) -> None:
    interpreter = _free_threaded()
    if interpreter is None:
        pytest.skip("no free-threaded Python with the dependencies is here (name one in KZCOORD_FREE_THREADED)")
    done = subprocess.run(
        [interpreter, str(HERE / "hammering.py")],
        env={**os.environ, "PYTHON_GIL": "0", "PYTHONPATH": str(PACKAGE.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.splitlines()) == {here}


@pytest.mark.skipif(hasattr(sys, "_is_gil_enabled") and not sys._is_gil_enabled(), reason="the test above does it")
def test_eight_threads_that_all_begin_at_once_agree(here: str) -> None:
    done = subprocess.run([sys.executable, str(HERE / "hammering.py")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.splitlines()) == {here}
