"""How wide the answers of the command line are, and what they say beside the dates."""

from __future__ import annotations

import json
import os
from datetime import date
from typing import Any

import pytest
from click.testing import CliRunner

from kzcoord import MFA, MONTHS, RULES, Before, KzcoordError, TopLevelEvent, schedule
from kzcoord.cli import kzcoord as command
from kzcoord.cli import options
from kzcoord.law import Act, Rule, Text, known, on, since
from kzcoord.views.fitted import fitted

VISIT = ["schedule", "top-level-event", "--starts", "2027-05-20", "--abroad"]
ANSWERS = [
    VISIT,
    ["schedule", "calendar-year", "--year", "2027"],
    [*VISIT, "--why", "1037/24"],
    ["due", "1037/24", "2027-05-20"],
    ["agenda", "2027", "--body", "MFA"],
    ["explain", "1037/10", "2026-03-18"],
    ["explain", "1037/10"],
    ["explain", "Q1"],
    ["explain", "2026-03-24"],
    ["changes", "2023-01-01", "2023-12-31"],
    ["calendar", "2026-03"],
    ["earliest", "--after", "2027-01-11"],
]


def answer(*arguments: str, **how: Any) -> str:
    found = CliRunner().invoke(command, list(arguments), **how)
    assert (found.exit_code, found.stderr) == (0, ""), found.output
    return found.stdout


# -- widths ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arguments", ANSWERS, ids=" ".join)
def test_no_line_is_wider_than_asked_for(arguments: list[str]) -> None:
    for lang in ("en", "ru", "kk"):
        wide = answer(*arguments, "--lang", lang, "--width", "1000")
        for width in (40, 60, 80, 110):
            told = answer(*arguments, "--lang", lang, "--width", str(width))
            assert [line for line in told.splitlines() if len(line) > width] == []
            # nothing is lost but the rule below the heading
            if arguments[0] != "schedule":
                assert sorted("".join(told.split())) == sorted("".join(wide.split()))


def test_a_terminal_is_asked_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal:
        def isatty(self) -> bool:
            return True

    assert options.width_of(None) is None
    assert options.table_width(None) == 110
    monkeypatch.setattr("sys.stdout", Terminal())
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((72, 24)))
    assert options.width_of(None) == options.table_width(None) == 72
    assert options.width_of(90) == options.table_width(90) == 90
    monkeypatch.setattr("sys.stdout", None)
    assert options.width_of(None) is None


@pytest.mark.parametrize("width", ["0", "-5", "10001"])
def test_a_width_that_cannot_be_is_refused(width: str) -> None:
    found = CliRunner().invoke(command, [*VISIT, "--width", width])
    assert found.exit_code == 2
    assert found.stderr == f"kzcoord: a table is from 1 to 10000 characters wide, not {width}; give width=110\n"
    with pytest.raises(KzcoordError):
        options.width_of(int(width))


def test_a_broken_line_hangs_under_its_column() -> None:
    assert fitted("one two", 7) == "one two"
    assert (
        fitted("Mon 1   reason of the day   Law of 2009", 24)
        == "Mon 1   reason of the\n        day   Law of\n        2009"
    )
    assert fitted("  a sentence of words", 12) == "  a sentence\n    of words"
    # a column in the second half leaves too little room, and a word that is too long is broken
    assert fitted("a very long column   b c", 20) == "a very long column\n  b c"
    assert fitted("aaaaaaaa", 4) == "aaaa\n  aa\n  aa"
    assert fitted("ab cd", 2) == "ab\ncd"
    # an id and an ISO date stay whole
    assert fitted("see 1037/14-5.1 2026-03-18", 16) == "see 1037/14-5.1\n  2026-03-18"


def test_a_narrow_table_has_its_sentences_below_the_dates() -> None:
    # 24 on Tue 20 April 2027, safely on the Monday
    lines = schedule(TopLevelEvent(starts=date(2027, 5, 20))).table(width=40).splitlines()
    at = lines.index("Tue 20 Apr  Mon 19 Apr  1037/24")
    assert lines[at + 1] == "    The MFA submits the concept of the"


# -- what is said beside the dates -----------------------------------------------------------------------------


def test_the_earliest_event_says_that_the_calendar_is_provisional() -> None:
    # Settled to the end of 2026: two months before Thu 12 March 2026 is Mon 12 January, before Thu 11 March 2027 Mon
    # 11 January.
    assert answer("earliest", "--after", "2026-01-12") == "12 March 2026\n"
    assert answer("earliest", "--after", "2027-01-11") == (
        "11 March 2027\nprovisional: not all acts for this period are out yet\n"
    )
    assert "предварительно" in answer("earliest", "--after", "2027-01-11", "--lang", "ru")
    assert json.loads(answer("earliest", "--after", "2027-01-11", "--format", "json")) == {
        "after": "2027-01-11",
        "earliest": "2027-03-11",
        "provisional": True,
    }
    assert json.loads(answer("earliest", "--after", "2026-01-12", "--format", "json"))["provisional"] is False


def test_the_earliest_event_takes_the_week_that_is_asked_for() -> None:
    # Sat 13 February 2027 is worked in the six-day week: two months before Tue 13 April. In the five-day week that day,
    # and Sun 14, two months before Wed 14 April, go back to Fri 12, too early; Thu 15 April to Mon 15 February.
    assert answer("earliest", "--after", "2027-02-13", "--six-day").startswith("13 April 2027\n")
    assert answer("earliest", "--after", "2027-02-13").startswith("15 April 2027\n")


def test_the_earliest_event_takes_the_fields_of_the_event() -> None:
    # an order that asks for three months before an event within an organisation: Sun 11 April 2027 -> Mon 11 January
    order = Act("77", Text.same("Order of 06.01.2020 No. 77"), date(2020, 1, 6))
    sooner = Rule(
        id="77/1",
        cite=order.at("1"),
        when=(on(TopLevelEvent, organization=True),),
        who=(MFA,),
        action="begins",
        limit=Before(3, MONTHS, of="starts"),
        in_force=since(known(date(2020, 1, 6), order)),
    )
    book = RULES.extended(rules=[sooner], acts=[order])
    asked = ("earliest", "--after", "2027-01-11")
    assert answer(*asked, "--organization", obj=book).startswith("11 April 2027\n")
    assert answer(*asked, obj=book).startswith("11 March 2027\n")


def test_the_agenda_of_a_strict_reader_has_the_strict_days() -> None:
    # 33.2 until 5 January 2027: the fifth left out, 4 January carried, 1 to 3 no working days: Thu 31 December 2026
    strict = answer("agenda", "2026", "--body", "MFA", "--convention", "strict")
    assert "\n  Thu 31 Dec  1037/33.2@2027-01-05  (provisional)\n" in strict
    standard = answer("agenda", "2026", "--body", "MFA")
    assert "\n  Thu 31 Dec  1037/33.2@2027-01-05  (last safe day, due by Tue  5 Jan, provisional)\n" in standard


@pytest.mark.parametrize("asked", ["due", "explain"])
def test_a_text_that_was_not_in_force_is_counted_and_said_to_be_so(asked: str) -> None:
    # chapter 2-1 is in force since 25 January 2022
    line = "this text was not in force on that day: since 25 January 2022"
    assert line in answer(asked, "1037/14-5.1", "2022-01-24")
    assert "not in force" not in answer(asked, "1037/14-5.1", "2022-01-25")
    assert "в этот день этот текст не действовал" in answer(asked, "1037/14-5.1", "2022-01-24", "--lang", "ru")


def test_a_month_that_is_not_settled_says_so() -> None:
    assert "provisional" not in answer("calendar", "2026-12")
    assert answer("calendar", "2027-01").endswith("\n\nprovisional: not all acts for this period are out yet\n")


def test_a_second_start_goes_to_json() -> None:
    # 31.3 counts from the event of Thu 20 May 2027 or from the end of the visit abroad, Sat 22 May
    told = json.loads(answer(*VISIT, "--visit-ends", "2027-05-22", "--why", "1037/31.3", "--format", "json"))
    assert (told["deadline"]["counted_from"], told["deadline"]["or_from"]) == ("2027-05-20", "2027-05-22")
    alone = json.loads(answer("due", "1037/24", "2027-05-20", "--format", "json"))
    assert (alone["counted_from"], alone["or_from"]) == ("2027-05-20", None)
