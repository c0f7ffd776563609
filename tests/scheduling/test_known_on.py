"""An answer from what was public on a day: texts by the signing of their acts, the calendar as it was known."""

from __future__ import annotations

import pickle
from datetime import date

import pytest

from kzcoord import (
    KAZAKHSTAN,
    RULES,
    CommunicationReceived,
    DeclarationError,
    InvalidEventError,
    NotADateError,
    OrganizationDecisionDrafted,
    PlansAgreed,
    TopLevelEvent,
    agenda,
    load_schedule,
    schedule,
)
from kzcoord.law.notes import NoteKind
from kzcoord.text import LANGUAGES

VISIT = TopLevelEvent(starts=date(2025, 2, 20), abroad=True)


def told(found: object) -> list[str]:
    """The notes on what was known, in English."""
    return [note.text for note in found.notes if note.kind is NoteKind.KNOWN_ON]  # type: ignore[attr-defined]


def test_a_decree_is_not_seen_before_its_signing_though_it_works_back() -> None:
    # Decree 779 of 12 February 2025 holds from 6 January 2025: it adds two of those who agree the draft under 32-1.
    january = schedule(VISIT, known_on=date(2025, 1, 10))
    march = schedule(VISIT, known_on=date(2025, 3, 1))
    added = {"FIRST_DEPUTY_HEAD_OF_PA", "PRESIDENTS_ADVISERS"}
    agree = [{body.code for body in found["1037/32-1.1"].to} for found in (january, march)]
    assert agree[1] - agree[0] == added
    assert agree[0] < agree[1]
    assert told(january) == [
        "answered from what was public on 10 January 2025; an act counts from its signing, since the day of its "
        "publication is not known",
        "1037/32-1.1: an act signed later is left out: Decree of the President of 12.02.2025 No. 779",
    ]
    assert told(march) == [
        "answered from what was public on 1 March 2025; an act counts from its signing, since the day of its "
        "publication is not known",
    ]
    assert [row.by for row in january] == [row.by for row in march]


def test_the_day_of_its_signing_is_the_first_on_which_a_decree_is_seen() -> None:
    eve, day = (schedule(VISIT, known_on=date(2025, 2, number)) for number in (11, 12))
    assert len(eve["1037/32-1.1"].to) + 2 == len(day["1037/32-1.1"].to)


def test_a_clerk_of_march_saw_a_day_off_that_one_of_june_did_not() -> None:
    # 15 working days before Monday 21 September 2026: 18 17 16 15 14, 11 10 9 8 7, 4 3 2 1 September, and Monday
    # 31 August; with that day off, Friday 28 August.
    visit = TopLevelEvent(starts=date(2026, 9, 21))
    march = schedule(visit, known_on=date(2026, 3, 1))
    june = schedule(visit, known_on=date(2026, 6, 12))
    assert march["1037/26.1"].by == date(2026, 8, 28)
    assert june["1037/26.1"].by == schedule(visit)["1037/26.1"].by == date(2026, 8, 31)
    assert told(march)[1:] == [
        "31 August 2026 was known as: rest day carried from 30 August; it is known now as: working day "
        "(Law of 11.06.2026 No. 306-VIII)",
    ]
    assert told(june)[1:] == []
    assert march["1037/26.1"].provisional
    assert not schedule(visit)["1037/26.1"].provisional


def test_a_fact_known_since_nobody_knows_when_is_told() -> None:
    # Resolution 365 of 2014 freed 2 and 8 May; the day of its signing is not known.
    letter = TopLevelEvent(starts=date(2014, 5, 12))
    found = schedule(letter, known_on=date(2014, 4, 1))
    assert (
        "2 May 2014 (rest day transferred from 4 May): it is not known since when this was public: Government "
        "resolution of 2014 No. 365" in told(found)
    )


def test_norms_that_nobody_knew_are_not_there_and_are_told_as_left_out() -> None:
    # Points 14-5 to 14-11 came with Decree 786 of 25 January 2022.
    letter = CommunicationReceived(on=date(2022, 2, 10))
    eve, day = (schedule(letter, known_on=date(2022, 1, number)) for number in (24, 25))
    assert len(eve) == 0
    assert "1037/14-5.1: an act signed later is left out: Decree of the President of 25.01.2022 No. 786" in told(eve)
    assert not any("9999" in note.said(lang) for note in eve.notes for lang in LANGUAGES)
    assert day["1037/14-5.1"].by == schedule(letter)["1037/14-5.1"].by


def test_a_repeal_that_was_not_signed_yet_is_none() -> None:
    # Resolution 586 of 14 July 2023 ended Resolution 1082.
    agreed = PlansAgreed(on=date(2023, 12, 20))
    assert len(schedule(agreed)) == 0
    before = schedule(agreed, known_on=date(2023, 7, 13))
    assert "1082/15" in [row.id for row in before]
    assert "1082/15: an act signed later is left out" in "\n".join(told(before))
    assert len(schedule(agreed, known_on=date(2023, 7, 14))) == 0


def test_what_was_known_is_kept_with_the_answer_and_in_an_agenda() -> None:
    found = schedule(VISIT, known_on=date(2025, 1, 10))
    again = load_schedule(found.to_json())
    assert again == found
    assert again.asked.known_on == date(2025, 1, 10)
    assert again.calendar.known_on == date(2025, 1, 10)
    assert pickle.loads(pickle.dumps(found)) == found
    assert found.asked_of(VISIT) == found
    weeks = agenda([VISIT], body="MFA", between=(date(2025, 1, 1), date(2025, 3, 1)), known_on=date(2025, 1, 10))
    assert {entry.obligation.by for entry in weeks} <= {row.by for row in found}
    assert any(note.kind is NoteKind.KNOWN_ON for note in weeks.notes)


def test_an_agenda_takes_schedules_of_its_own_day() -> None:
    found = schedule(VISIT, known_on=date(2025, 1, 10))
    between = (date(2025, 1, 1), date(2025, 3, 1))
    weeks = agenda([found], body="MFA", between=between, known_on=date(2025, 1, 10))
    assert weeks == agenda([VISIT], body="MFA", between=between, known_on=date(2025, 1, 10))
    with pytest.raises(InvalidEventError, match="was asked with known_on=2025-01-10, this agenda with None; give"):
        agenda([found], body="MFA", between=between)


def test_an_event_without_a_day_tells_the_day_asked_alone() -> None:
    drafted = schedule(OrganizationDecisionDrafted(), known_on=date(2025, 1, 10))
    assert len(told(drafted)) == 1


def test_a_step_done_later_was_not_known() -> None:
    with pytest.raises(InvalidEventError, match="done tells of 1037/22 on 2025-01-13, which nobody knew on 2025"):
        schedule(VISIT, known_on=date(2025, 1, 10), done={"1037/22": date(2025, 1, 13)})
    with pytest.raises(NotADateError, match="known_on takes a datetime"):
        schedule(VISIT, known_on="2025-01-10")  # type: ignore[arg-type]


def test_the_book_of_a_day_names_every_norm_and_has_only_public_texts() -> None:
    for known_on in (date(2010, 8, 11), date(2012, 1, 1), date(2016, 6, 1), date(2021, 2, 26), date(2025, 2, 11)):
        book = RULES.as_known_on(known_on)
        assert [rule.id for rule in book] == [rule.id for rule in RULES]
        for rule in RULES:
            public = [text for text in RULES.texts(rule.id) if text.in_force.begins.act.signed <= known_on]
            known = [text for text in book.texts(rule.id) if not text.in_force.not_public]
            assert len(known) == len(public)
            assert all(text.in_force.ends is None or text.in_force.ends.act.signed <= known_on for text in known)
    assert RULES.as_known_on(date(2026, 11, 27)) is RULES


def test_the_book_of_a_day_is_made_once_asked_again_and_not_extended() -> None:
    book = RULES.as_known_on(date(2025, 1, 10))
    assert RULES.as_known_on(date(2024, 12, 31)) is book
    assert book.as_known_on(date(2025, 3, 1)) is RULES
    assert pickle.loads(pickle.dumps(book)) == book != RULES
    with pytest.raises(DeclarationError, match="this book shows what was known on a day; extend the one"):
        book.extended()
    text = RULES.as_known_on(date(2021, 2, 26))["1037/14-5.1"]
    told = "not known yet on the day asked about (Decree of the President of 25.01.2022 No. 786)"
    assert text.in_force.said() == told
    assert [text.in_force.on(date(year, 1, 1)) for year in (2021, 2040)] == [False, False]


def test_a_calendar_of_the_callers_is_taken_as_it_was_known_too() -> None:
    assert schedule(VISIT, calendar=KAZAKHSTAN.as_known_on(date(2025, 1, 10))).calendar.known_on == date(2025, 1, 10)
