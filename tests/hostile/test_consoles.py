"""What a console cannot show is escaped, or told; what is not written is no success."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date

import pytest

from kzcoord import KAZAKHSTAN
from kzcoord.__main__ import main
from tests.console import EITHER_CONSOLE, Console, in_a_shell, on_a_console

CLOSED = "kzcoord: the answer cannot be written (the standard output is closed); open it, or write to a file\n"
#: The letters that Kazakh has and a Russian code page lacks.
KAZAKH = set("әғқңөұүһӘҒҚҢӨҰҮҺ")


@EITHER_CONSOLE
@pytest.mark.parametrize("encoding", ["ascii", "cp1251", "cp866:strict", "utf-8", "utf8"])
@pytest.mark.parametrize("arguments", [("explain", "2026-03-24"), ("explain", "Q1")])
def test_json_keeps_every_letter_in_any_encoding(encoding: str, arguments: tuple[str, ...], ask: Console) -> None:
    told = ask(*arguments, "--format", "json", encoding=encoding)
    assert (told.returncode, told.stderr) == (0, b"")
    plain = ask(*arguments, "--format", "json", encoding="utf-8")
    assert json.loads(told.stdout.decode("utf-8")) == json.loads(plain.stdout.decode("utf-8"))
    assert told.stdout.isascii() == (not encoding.startswith("utf"))


@EITHER_CONSOLE
def test_the_day_in_json_is_the_one_of_the_library(ask: Console) -> None:
    told = ask("explain", "2026-03-24", "--format", "json", encoding="cp1251")
    assert json.loads(told.stdout) == KAZAKHSTAN.explain(date(2026, 3, 24)).to_dict()


@EITHER_CONSOLE
def test_a_table_with_letters_that_a_console_lacks_says_so_on_stderr(ask: Console) -> None:
    told = ask("calendar", "2026-03", "--lang", "kk", encoding="cp1251")
    assert told.returncode == 0
    assert "бес к?ндік апта" in told.stdout.decode("cp1251")
    (line,) = told.stderr.decode("cp1251").splitlines()
    assert line.startswith("kzcoord: the letters ")
    assert line.endswith("are none of cp1251 and stand as '?'; set PYTHONIOENCODING=utf-8, or take --format json")
    shown = ask("calendar", "2026-03", "--lang", "kk", encoding="utf-8").stdout.decode()
    assert told.stdout.decode("cp1251").count("?") == sum(letter in KAZAKH for letter in shown)


@EITHER_CONSOLE
@pytest.mark.parametrize(("lang", "encoding"), [("ru", "cp1251"), ("en", "cp1251"), ("kk", "utf-8")])
def test_a_table_that_can_be_shown_says_nothing_on_stderr(lang: str, encoding: str, ask: Console) -> None:
    told = ask("calendar", "2026-05", "--lang", lang, encoding=encoding)
    assert (told.returncode, told.stderr) == (0, b"")


def test_a_shell_shows_what_a_console_here_shows() -> None:
    asked = ("calendar", "2026-03", "--lang", "kk")
    here, there = (ask(*asked, encoding="cp1251") for ask in (on_a_console, in_a_shell))
    assert here.returncode == there.returncode
    assert here.stdout.splitlines() == there.stdout.splitlines()
    assert here.stderr.splitlines() == there.stderr.splitlines()


@pytest.mark.skipif(os.name == "nt", reason="a shell that closes a stream is needed")
@pytest.mark.parametrize(
    "arguments",
    [
        "explain 2026-03-24",
        pytest.param("due 1037/24 2027-05-20 --format json", marks=pytest.mark.long),
        pytest.param("--help", marks=pytest.mark.long),
    ],
)
def test_a_closed_stdout_is_an_error(arguments: str) -> None:
    command = f"exec {sys.executable} -m kzcoord {arguments} >&-"
    told = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (2, CLOSED)
    told = subprocess.run(["sh", "-c", f"{command} 2>&-"], capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (2, "")


def test_a_closed_stdout_is_told_where_there_is_somewhere_to_tell_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(SystemExit, match="2"):
        main()
    assert capsys.readouterr().err == CLOSED
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(SystemExit, match="2"):
        main()
