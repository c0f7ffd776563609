"""Runs the tests of a mutant in a fork of a process that has pytest and the libraries loaded already.

    python scripts/mutation/warm.py serve             in the folder of the tests, until it is stopped
    python -I -S scripts/mutation/warm.py STAGE ...   in the same folder: what a mutant meets

A stage is several paths in one word; the stages run in turn, and the first that fails ends the run. Loading takes
longer than most mutants live, so a fork halves the time of a session. kzcoord itself is loaded in the fork only.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import time

_SOCKET = ".warm"
_LONGEST = 240.0  # seconds; a mutant that runs longer is taken for one that never ends, and has failed
_LOADED = ("pytest", "hypothesis", "pydantic", "numpy", "click.testing", "dateutil.relativedelta")
# What is loaded before pytest looks at it cannot be rewritten, which it would warn of, and a warning is an error here.
_OPTIONS = ("-x", "-q", "-p", "no:cacheprovider", "--timeout=20", "-W", "ignore::pytest.PytestAssertRewriteWarning")


def _tests(stages: list[str]) -> int:
    """In a process of its own: 0 if the tests of all stages pass."""
    import pytest

    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    os.environ.update(PYTHONPATH="src", CI="1")
    sys.path.insert(0, os.path.abspath("src"))
    sys.dont_write_bytecode = True
    for stage in stages:
        code = pytest.main([*_OPTIONS, *stage.split()])
        if code:
            return int(code)
    return 0


def _fork(stages: list[str]) -> int:
    """The exit status of the tests, run in a fork; 1 for a fork that has to be stopped."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.setsid()
            code = _tests(stages)
        finally:
            os._exit(code)
    until = time.monotonic() + _LONGEST
    while time.monotonic() < until:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return 0 if status == 0 else 1
        time.sleep(0.01)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return 1


def _serve() -> None:
    for name in _LOADED:
        __import__(name)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(_SOCKET)
        listening.listen()
        while True:
            connection, _ = listening.accept()
            with connection, connection.makefile("rw", encoding="utf-8") as asked:
                stages = asked.readline().rstrip("\n").split("\t")
                asked.write(str(_fork(stages)))


def _ask(stages: list[str]) -> int:
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(_SOCKET)
        with connection.makefile("rw", encoding="utf-8") as asked:
            asked.write("\t".join(" ".join(stage.split()) for stage in stages) + "\n")
            asked.flush()
            return int(asked.read())


if __name__ == "__main__":
    if sys.argv[1:] == ["serve"]:
        _serve()
    sys.exit(_ask(sys.argv[1:]))
