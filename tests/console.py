"""The command line on a console of a given encoding: one of this process, which costs little, or one of a shell."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from typing import Protocol
from unittest.mock import patch

import pytest

from kzcoord.__main__ import main

__all__ = ["EITHER_CONSOLE", "Console", "in_a_shell", "on_a_console"]


class Console(Protocol):
    """What the command line answers on a console; its encoding is written as ``PYTHONIOENCODING`` takes it."""

    def __call__(self, *arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]: ...


def on_a_console(*arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    """The answer in this process, on streams made as those of a console are."""
    name, _, errors = encoding.partition(":")
    stdout = io.TextIOWrapper(io.BytesIO(), encoding=name, errors=errors or "strict")
    stderr = io.TextIOWrapper(io.BytesIO(), encoding=name, errors="backslashreplace")
    with (
        patch.object(sys, "argv", ["kzcoord", *arguments]),
        patch.object(sys, "stdout", stdout),
        patch.object(sys, "stderr", stderr),
    ):
        try:
            main()
            status: object = 0
        except SystemExit as ended:
            status = ended.code or 0
    assert isinstance(status, int)
    for stream in (stdout, stderr):
        stream.flush()
    return subprocess.CompletedProcess(arguments, status, stdout.buffer.getvalue(), stderr.buffer.getvalue())


def in_a_shell(*arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[bytes]:
    """The answer of ``python -m kzcoord`` in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "kzcoord", *arguments],
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )


#: The quick suite asks here, the long proofs ask a shell too.
EITHER_CONSOLE = pytest.mark.parametrize(
    "ask", [pytest.param(on_a_console, id="here"), pytest.param(in_a_shell, id="in a shell", marks=pytest.mark.long)]
)
