"""Many answers of the library as one digest: what must be the same on every machine, day, place and hash seed.

Run as a program it prints the digest.
"""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta

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
    load_schedule,
    parse_event,
    schedule,
)
from kzcoord.text import LANGUAGES
from kzcoord.views.month import month_table
from kzcoord.views.register import question_sheet
from kzcoord.views.rule import rule_sheet

__all__ = ["EVENTS", "answers", "digest"]

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


def answers(convention: Convention = Convention.STANDARD) -> list[str]:
    """The answers in the order in which they are asked."""
    told: list[str] = []
    for event in EVENTS:
        found = schedule(event, convention=convention)
        told.append(found.to_json())
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
    for rule in RULES:
        told += [rule_sheet(rule.id, lang) for lang in LANGUAGES]
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


def digest(told: list[str]) -> str:
    """The answers as one line."""
    return hashlib.sha256("\x1e".join(told).encode()).hexdigest()


if __name__ == "__main__":
    found = answers()
    print(len(found), digest(found))  # noqa: T201 - the answer of the program
