"""Watches what kzcoord asks the world for while it is imported, while it is used, and from the command line.

Watched are files, folders, sockets and processes (an audit hook), every function written in C that tells of the system,
the clock, the locale or chance (a profile function), and the environment (a dict in the place of its own, behind both
`os.environ` and `os.environb`). Each thing that is heard is kept with who asked: the file of the nearest frame that is
not Python's own library, or the import system itself. What C does without a call or an event is not heard,
such as the name of a month that an f-string asks of a date; the tests under other locales would see that.

Run as a program: ``watching.py FOLDER MODULE CODE`` imports MODULE of FOLDER with the library, as if it were part of
it, and runs CODE at the end of the use; both may be empty. Prints what was heard as JSON.
"""

from __future__ import annotations

import importlib
import json
import os
import pkgutil
import sys
import sysconfig
from collections.abc import Iterator
from datetime import date
from functools import partial
from types import FrameType
from typing import Any

import numpy as np

__all__ = ["main"]

# What C functions of these modules answer comes from outside, but for what only takes paths apart.
_WORLD = {
    "posix",
    "nt",
    "time",
    "_locale",
    "_socket",
    "_random",
    "random",
    "_uuid",
    "pwd",
    "resource",
    "_posixsubprocess",
}
_ONLY_PATHS = {"fspath", "_path_normpath", "_path_splitroot", "_path_splitroot_ex"}
# Of dates and times these ask for the clock, the time zone or the locale.
_OF_DATES = {"today", "now", "utcnow", "fromtimestamp", "astimezone", "timestamp", "ctime", "strftime"}
_EVENTS = (
    "open",
    "os.",
    "socket.",
    "subprocess.",
    "shutil.",
    "tempfile.",
    "glob.",
    "pathlib.",
    "urllib.",
    "http.",
    "ftplib.",
    "smtplib.",
    "ctypes.",
    "sqlite3.",
    "webbrowser.",
    "winreg.",
    "pty.",
    "fcntl.",
    "time.",
)
_IMPORT_SYSTEM = "<frozen importlib"
_OWN_LIBRARY = (
    "<frozen",
    *{sysconfig.get_path(name) + os.sep for name in ("stdlib", "platstdlib")},
)
_SITE = (sysconfig.get_path("purelib") + os.sep, sysconfig.get_path("platlib") + os.sep)


class _Watch:
    """What is heard, by the phase; nothing outside the phases."""

    def __init__(self) -> None:
        self.phase = ""
        self.heard: dict[str, list[tuple[str, str, str]]] = {"import": [], "use": [], "command line": []}

    def tell(self, what: str, of: str, frame: FrameType | None) -> None:
        if self.phase:
            self.heard[self.phase].append((what, of, _who(frame)))


def _who(frame: FrameType | None) -> str:
    """The file that asks: the nearest one that is not of Python's own library."""
    if frame is not None and frame.f_code.co_filename.startswith(_IMPORT_SYSTEM):
        return "the import system"
    while frame is not None:
        file = frame.f_code.co_filename
        if file != __file__ and (file.startswith(_SITE) or not file.startswith(_OWN_LIBRARY)):
            return file
        frame = frame.f_back
    return "Python"


_WATCH = _Watch()


def _on_event(name: str, arguments: tuple[Any, ...]) -> None:
    if _WATCH.phase and name.startswith(_EVENTS):
        _WATCH.tell(name, str(arguments[0]) if arguments else "", sys._getframe(1))


def _on_call(frame: FrameType, event: str, function: Any) -> None:
    if event != "c_call" or not _WATCH.phase:
        return
    name = getattr(function, "__name__", "")
    owner = getattr(function, "__self__", None)
    kind = owner if isinstance(owner, type) else type(owner)
    module = getattr(function, "__module__", None) or kind.__module__
    if module in _WORLD and name not in _ONLY_PATHS:
        _WATCH.tell("call", f"{module}.{name}", frame)
    elif issubclass(kind, date) and name in _OF_DATES:
        _WATCH.tell("call", f"{kind.__name__}.{name}", frame)


class _Environment(dict[Any, Any]):
    """The names and values behind `os.environ`; every way to read them is told."""

    def __getitem__(self, key: Any) -> Any:
        _WATCH.tell("environment", str(key), sys._getframe(1))
        return super().__getitem__(key)

    def get(self, key: Any, default: Any = None) -> Any:
        _WATCH.tell("environment", str(key), sys._getframe(1))
        return super().get(key, default)

    def __contains__(self, key: object) -> bool:
        _WATCH.tell("environment", str(key), sys._getframe(1))
        return super().__contains__(key)

    def __iter__(self) -> Iterator[Any]:
        _WATCH.tell("environment", "all of it", sys._getframe(1))
        return super().__iter__()

    def __len__(self) -> int:
        _WATCH.tell("environment", "its length", sys._getframe(1))
        return super().__len__()

    def keys(self) -> Any:
        _WATCH.tell("environment", "all of it", sys._getframe(1))
        return super().keys()

    def values(self) -> Any:
        _WATCH.tell("environment", "all of it", sys._getframe(1))
        return super().values()

    def items(self) -> Any:
        _WATCH.tell("environment", "all of it", sys._getframe(1))
        return super().items()

    def copy(self) -> Any:
        _WATCH.tell("environment", "all of it", sys._getframe(1))
        return super().copy()


def main(folder: str, module: str, code: str) -> int:
    """Watches the three phases and prints what was heard."""
    watched = _Environment(os.environ._data)  # type: ignore[attr-defined] # both views share it
    for view in ("environ", "environb"):
        if hasattr(os, view):
            getattr(os, view)._data = watched
    planted = compile(code, "planted", "exec")
    sys.path[:0] = [found for found in (folder,) if found]
    sys.addaudithook(_on_event)
    sys.setprofile(_on_call)
    _WATCH.phase = "import"
    import kzcoord

    for found in pkgutil.walk_packages(kzcoord.__path__, "kzcoord."):
        importlib.import_module(found.name)
    for name in dir(kzcoord):
        getattr(kzcoord, name)
    for home in (kzcoord.errors, kzcoord.bodies, kzcoord.events):  # the contract finds their names in kzcoord too
        for name in home.__all__:
            getattr(kzcoord, name)
    if module:
        importlib.import_module(module)
    import answers  # type: ignore[import-not-found, unused-ignore]

    # numpy loads parts of itself when they are first asked for
    days = np.array(["2026-03-18"], dtype="datetime64[D]")
    kzcoord.KAZAKHSTAN.add_working_days_many(days, 1).astype(str)
    _WATCH.phase = "use"
    answers.answers()
    exec(planted, {**globals(), "mark": partial(_WATCH.tell, "mark", "", None)})
    _WATCH.phase = "command line"
    answers.answers_of_the_command_line()
    _WATCH.phase = ""
    sys.setprofile(None)
    sys.stdout.write(json.dumps(_WATCH.heard))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
