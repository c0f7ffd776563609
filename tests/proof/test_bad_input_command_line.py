"""The command line under nonsense: an answer, or status 2 with one line on stderr that says what is wrong."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from kzcoord.cli import kzcoord
from kzcoord.events import EVENTS

from .nonsense import JSON_NONSENSE, STRINGS

# A shell hands over no null, and bytes that are no text as lone surrogates.
WORDS = [text for text in STRINGS.values() if "\0" not in text and len(text) < 1000]
WORDS += ["x" * 3_000, "-", "--", "--help-me", "0", "-1", "9" * 5000, "NaN", "true", "MFA", "2027-05-20", "\udcff"]
WORDS += ["2010-01-01", "2040-12-31", "2009-12-31", "2041-01-01", "0001-01-01", "9999-12-31", "Q1", "Q1=counted"]
WORDS += [
    "1037/24=2027-04-12",
    "1037/24@a\nb=2027-04-12",
    "a\nb=c",
    "=",
    "Q1=a\nb",
    "Q7=x",
    "{}",
    '{"kind": "reply-sent"}',
]

COMMANDS: dict[str, list[str]] = {
    "due": ["due", "1037/24", "2027-05-20"],
    "agenda": ["agenda", "2027", "--body", "MFA", "--event", '{"kind": "reply-sent", "on": "2027-03-01"}'],
    "earliest": ["earliest", "--after", "2027-01-11"],
    "changes": ["changes", "2023-01-01", "2023-12-31"],
    "explain a rule": ["explain", "1037/24", "2027-05-20"],
    "explain a question": ["explain", "Q1"],
    "calendar": ["calendar", "2026-03"],
    "schedule": ["schedule", "communication-received", "--on", "2026-03-18", "--reply-by", "2026-05-17"],
}
OPTIONS = ["--done", "--law-on", "--body", "--as-of", "--why", "--convention", "--choose", "--format", "--lang"]
OPTIONS += ["--acting-body", "--event", "--six-day", "--drafts", "--no-such-option"]


def run(*arguments: str) -> str:
    """What a command answered, or the line with which it was refused."""
    result = CliRunner().invoke(kzcoord, list(arguments))
    assert result.exception is None or isinstance(result.exception, SystemExit), (arguments, result.exception)
    if result.exit_code == 0:
        assert result.stdout.strip(), arguments
        return result.stdout
    assert (result.exit_code, result.stdout) == (2, ""), (arguments, result.output)
    if arguments in ((), ("schedule",)):
        assert "Commands:" in result.stderr  # nothing was asked, and the help says what can be
        return result.stderr
    # click tells first how the command is used; the refusal itself is the one line that remains
    lines = [line for line in result.stderr.splitlines() if line and not line.startswith(("Usage: ", "Try '"))]
    assert len(lines) == 1, (arguments, result.stderr)
    assert lines[0].startswith(("kzcoord: ", "Error: ")), arguments
    assert len(lines[0]) < 8_000, arguments
    assert "Traceback" not in lines[0]
    return lines[0]


@pytest.mark.parametrize("name", COMMANDS)
def test_the_commands_here_answer(name: str) -> None:
    assert not run(*COMMANDS[name]).startswith(("kzcoord: ", "Error: "))


@pytest.mark.long
@pytest.mark.parametrize("name", COMMANDS)
def test_any_word_at_any_place_of_a_command_is_answered_or_refused(name: str, tried: Counter[str]) -> None:
    sound = COMMANDS[name]
    for word in WORDS:
        for place in range(len(sound)):
            run(*sound[:place], word, *sound[place + 1 :])
            run(*sound[:place], word, *sound[place:])
            tried[__name__] += 2
        for option in OPTIONS:
            run(*sound, option, word)
            tried[__name__] += 1


@pytest.mark.long
@pytest.mark.parametrize("kind", EVENTS)
def test_any_word_as_any_field_of_an_event_is_answered_or_refused(kind: str, tried: Counter[str]) -> None:
    seeded = random.Random(kind)
    for field in EVENTS[kind].model_fields:
        if field == "kind":
            continue
        for word in seeded.sample(WORDS, 12):
            run("schedule", kind, f"--{field.replace('_', '-')}", word, "--on", "2027-05-20")
            run("schedule", kind, f"--{field.replace('_', '-')}={word}")
            tried[__name__] += 2


def test_any_event_of_an_agenda_is_taken_or_refused(tried: Counter[str]) -> None:
    for field in ("kind", "on", "acting_body", "more", "a\nb"):
        for value in JSON_NONSENSE:
            event = json.dumps({"kind": "reply-sent", "on": "2027-03-01", field: value})
            run("agenda", "2027", "--body", "MFA", "--event", event)
            tried[__name__] += 1


def test_random_command_lines_are_answered_or_refused(tried: Counter[str]) -> None:
    seeded = random.Random(1082)
    parts = [part for sound in COMMANDS.values() for part in sound] + OPTIONS + WORDS + list(EVENTS)
    for _ in range(1_500):
        run(*seeded.choices(parts, k=seeded.randrange(1, 7)))
        tried[__name__] += 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full is there on Linux only")
@pytest.mark.parametrize(
    "arguments",
    [
        COMMANDS["due"],
        pytest.param(["agenda", "2027", "--body", "MFA"], marks=pytest.mark.long),
        pytest.param(["--help"], marks=pytest.mark.long),
    ],
    ids=str,
)
def test_an_answer_that_cannot_be_written_is_told_in_one_line(arguments: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "kzcoord", *arguments], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "kzcoord: the answer cannot be written (No space left on device); make room, or write it to another place"
    ]
