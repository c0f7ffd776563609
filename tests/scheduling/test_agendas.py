"""Agendas: the rows of several schedules in one order."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    MFA,
    PRESIDENTIAL_ADMINISTRATION,
    CommunicationReceived,
    Convention,
    InvalidEventError,
    ReplySent,
    TopLevelEvent,
    agenda,
    schedule,
)


def test_an_agenda_keeps_the_notes_of_its_schedules() -> None:
    found = agenda(
        [CommunicationReceived(on=date(2022, 1, 24))], body=MFA, between=(date(2022, 1, 1), date(2022, 12, 31))
    )
    assert len(found) == 0
    assert any("25 January 2022" in note.text for note in found.notes)
    assert "25 January 2022" in str(found)


def test_an_agenda_refuses_a_schedule_that_was_counted_otherwise() -> None:
    counted = schedule(ReplySent(on=date(2026, 5, 15)))
    with pytest.raises(InvalidEventError, match="convention"):
        agenda([counted], body=MFA, between=(date(2026, 5, 1), date(2026, 6, 30)), convention=Convention.STRICT)


def test_the_order_in_which_events_are_given_changes_no_agenda() -> None:
    events = [ReplySent(on=date(2026, 5, 15)), TopLevelEvent(starts=date(2026, 6, 18))]
    between = (date(2026, 5, 1), date(2026, 7, 31))
    one = agenda(events, body=MFA, between=between)
    assert one == agenda(events[::-1], body=MFA, between=between)
    assert [entry.obligation.by for entry in one] == sorted(entry.obligation.by or date.max for entry in one)
    with pytest.raises(AttributeError):
        one.body = PRESIDENTIAL_ADMINISTRATION


def test_an_agenda_of_one_body_tells_duty_from_receipt() -> None:
    found = agenda(
        [ReplySent(on=date(2026, 5, 15))],
        body=PRESIDENTIAL_ADMINISTRATION,
        between=(date(2026, 5, 1), date(2026, 6, 30)),
    )
    assert [(entry.obligation.id, entry.owed) for entry in found] == [("1037/14-9.1", False)]
    assert "receives" in str(found)


def test_a_week_is_named_after_its_monday_in_the_case_of_the_language() -> None:
    # ten working days after Friday 15 May 2026: 18 to 22, 25, 26, 28, 29 May (27 is Kurban Ait), Monday 1 June
    found = agenda([ReplySent(on=date(2026, 5, 15))], body=MFA, between=(date(2026, 5, 1), date(2026, 6, 30)))
    assert "week of 1 June 2026" in found.table("en").splitlines()
    assert "неделя с 1 июня 2026 года" in found.table("ru").splitlines()
    assert "2026 жылғы 1 маусымда басталатын апта" in found.table("kk").splitlines()
