"""Many answers of the library as one digest: what must be the same on every machine, day, place and hash seed.

Run as a program it prints the digest; with the name of a locale it takes that one first and prints its name too.
"""

from __future__ import annotations

import hashlib
import io
import json
import locale
import sys
import threading
from contextlib import redirect_stdout
from datetime import date, timedelta

import numpy as np

import kzcoord
from kzcoord import (
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    RULES,
    CalendarYear,
    CommunicationReceived,
    Convention,
    CourtRequestReceived,
    Event,
    KzcoordError,
    OrganizationDecisionReceived,
    TopLevelEvent,
    agenda,
    earliest_event,
    load_schedule,
    parse_event,
    schedule,
)
from kzcoord.calendar import Kazakhstan
from kzcoord.cli import kzcoord as command
from kzcoord.text import LANGUAGES
from kzcoord.views.month import month_table
from kzcoord.views.question import question_sheet
from kzcoord.views.rule import rule_sheet

__all__ = ["EVENTS", "answers", "answers_of_the_command_line", "digest"]

EVENTS: tuple[Event, ...] = (
    TopLevelEvent(starts=date(2027, 5, 20), abroad=True, organization=True),
    TopLevelEvent(starts=date(2015, 6, 10)),
    CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17)),
    OrganizationDecisionReceived(on=date(2024, 1, 10), needs_president=True),
    CourtRequestReceived(on=date(2026, 3, 18)),
    CalendarYear(year=2027),
    CalendarYear(year=2010),
    parse_event('{"kind": "reply-sent", "on": "2026-05-15", "acting_body": "СІМ"}'),
)

COMMANDS = (
    "schedule top-level-event --starts 2027-05-20 --abroad --lang kk",
    "schedule reply-sent --on 2026-05-15 --format json",
    "agenda 2026 --body MFA --lang ru",
    "earliest --after 2027-01-11 --convention strict",
    "changes 2023-01-01 2023-12-31",
    "explain 1037/10 2026-03-18 --six-day --lang ru",
    "explain Q1 --lang kk",
    "calendar 2026-03 --format json",
)
_ONE_AT_A_TIME = threading.Lock()


def answers(convention: Convention = Convention.STANDARD) -> list[str]:
    """The answers in the order in which they are asked."""
    told: list[str] = []
    for event in EVENTS:
        found = schedule(event, convention=convention)
        told.append(found.to_json())
        told.append(schedule(event, convention=convention, include_drafts=True).to_json())
        assert load_schedule(found.to_json()) == found
        for lang in LANGUAGES:
            told.append(found.table(lang, as_of=date(2027, 4, 1)))
            told += [row.explain(lang) for row in found]
        told.append(json.dumps(found.for_body(MFA).to_dict(date(2027, 4, 1)), ensure_ascii=False))
        told.append(repr(dict(found.slack)))
    weeks = agenda(EVENTS, body=MFA, between=(date(2026, 1, 1), date(2027, 12, 31)), convention=convention)
    told += [weeks.table(lang) for lang in LANGUAGES]
    for calendar in (KAZAKHSTAN, KAZAKHSTAN_SIX_DAY):
        day = calendar.first
        while day < calendar.last:
            told.append(f"{day} {calendar.is_working_day(day)} {calendar.explain(day).said('kk')}")
            day += timedelta(1)
        told += [month_table(calendar, 2026, month, lang) for month in range(1, 13) for lang in LANGUAGES]
        days = np.arange("2025-12-01", "2027-01-31", dtype="datetime64[D]")
        for n in (-7, 0, 15):
            told += calendar.add_working_days_many(days, n).astype(str).tolist()
        told.append(str(calendar.count_working_days_many(days, days[::-1]).tolist()))
        workalendar = Kazakhstan(calendar)
        told += [f"{day} {name}" for day, name in workalendar.holidays(2026)]
        told.append(str(workalendar.add_working_days(date(2026, 3, 18), 5)))
    told += [str(earliest_event(after=date(2027, 1, day), convention=convention)) for day in (4, 11, 15)]
    for rule in RULES:
        told += [rule_sheet(RULES, rule.id, lang) for lang in LANGUAGES]
        told.append(rule.model_dump_json())
    told += [question_sheet(question, lang) for question in kzcoord.QUESTIONS.values() for lang in LANGUAGES]
    told += [str(change) for change in RULES.changes(between=(date(2010, 1, 1), date(2026, 12, 31)))]
    told += [repr(covered) for covered in RULES.coverage()]
    for wrong in ("1037/99", "1037/23", "СИМ"):
        try:
            RULES[wrong]
        except KzcoordError as error:
            told.append(str(error))
    return told


def answers_of_the_command_line() -> list[str]:
    """What the commands print; they print where all threads do, so that one thread asks at a time."""
    told = []
    for line in COMMANDS:
        with _ONE_AT_A_TIME, redirect_stdout(io.StringIO()) as printed:
            command(line.split(), prog_name="kzcoord", standalone_mode=False)
        told.append(printed.getvalue())
    return told


def digest(told: list[str]) -> str:
    """The answers as one line: how many, and their hash."""
    return f"{len(told)} {hashlib.sha256(chr(30).join(told).encode()).hexdigest()}"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        sys.stdout.write(f"{locale.setlocale(locale.LC_ALL, sys.argv[1])}\n")
    sys.stdout.write(f"{digest([*answers(), *answers_of_the_command_line()])}\n")
