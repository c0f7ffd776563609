"""What is told beside the rows of a schedule."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    GOVERNMENT_OFFICE,
    JUSTICE,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    RULES,
    Body,
    CommunicationReceived,
    Convention,
    InternationalEventHeld,
    LetterToForeignSide,
    MeetingHeld,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    PlansAgreed,
    ReplySent,
    Schedule,
    TopLevelEvent,
    TreatyOutsidePlan,
    schedule,
)
from kzcoord.law import NoteKind


def test_a_disputed_term_tells_the_date_that_it_takes_away() -> None:
    # 26-1 counts fifteen working days back from Thursday 20 May 2027: 19, 18, 17; 14 to 11; 6 to 4 (3, 7, 10 are
    # off); 30 to 26 April. The date was fixed on 6 May, too late for 24, so whether 27 moves 26-1 is question Q12.
    late = TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 5, 6), bodies_submit_directly=True)
    told = [note.text for note in schedule(late).notes if "26-1" in note.text or "26-1" in note.provision]
    assert any("26 April 2027" in text or "2027-04-26" in text for text in told), told


def kinds_of_notes(plan: Schedule) -> list[NoteKind]:
    return [note.kind for note in plan.notes]


def test_conditions_are_told_where_nothing_else_says_why_nothing_follows() -> None:
    # 49 asks for reports and records of a meeting abroad, or without the MFA
    event = MeetingHeld(on=date(2026, 3, 18), mfa_present=True)
    (note,) = schedule(event).notes
    assert note.kind is NoteKind.CONDITIONS
    assert note.values == ("1037/49.1(1), 1037/49.1(2), 1037/49.2",)
    acting = event.model_copy(update={"acting_body": JUSTICE})
    assert kinds_of_notes(schedule(acting)) == [NoteKind.NO_EXEMPTION, NoteKind.CONDITIONS]
    # nothing of chapter 6 bound the Administration; before 2016 there was no chapter 6
    exempt = event.model_copy(update={"acting_body": PRESIDENTIAL_ADMINISTRATION, "mfa_present": False})
    assert kinds_of_notes(schedule(exempt)) == [NoteKind.EXEMPTION]
    assert kinds_of_notes(schedule(MeetingHeld(on=date(2014, 3, 18), mfa_present=False))) == [NoteKind.NOT_IN_FORCE]


def test_an_exemption_is_told_with_its_reason_or_with_the_sentence_of_its_provision() -> None:
    letter = LetterToForeignSide(on=date(2026, 3, 18), wto=True)
    (with_reason,) = (note for note in schedule(letter).notes if note.provision == "1037/44.1")
    assert "correspondence with the WTO is excepted" in with_reason.text
    free = LetterToForeignSide(on=date(2026, 3, 18), acting_body=PRESIDENTIAL_ADMINISTRATION)
    (by_point_50,) = (note for note in schedule(free).notes if note.kind is NoteKind.EXEMPTION)
    assert RULES[by_point_50.provision].said("en") in by_point_50.text


def test_the_order_of_the_commission_is_told_as_a_gap_with_8_1_and_with_14_1() -> None:
    drafted = OrganizationDecisionDrafted(on=date(2026, 3, 18), issuer="eec")
    received = OrganizationDecisionReceived(on=date(2026, 3, 18), issuer="eec")
    for event, rule_id in ((drafted, "1037/8-1"), (received, "1037/14-1")):
        plan = schedule(event)
        assert rule_id in [row.id for row in plan]
        assert [note.provision for note in plan.notes if note.kind is NoteKind.GAP] == ["1037/8-1"]


def test_the_text_is_known_to_the_day_of_its_last_change_and_a_day_later_it_may_have_changed() -> None:
    # the text includes the changes to 12 February 2025
    event = TopLevelEvent(starts=date(2026, 5, 20))
    for law_on, told in ((date(2025, 2, 12), False), (date(2025, 2, 13), True)):
        assert (NoteKind.TEXT_KNOWN_TO in kinds_of_notes(schedule(event, law_on=law_on))) is told


def test_what_is_not_in_force_yet_is_told_under_its_first_norm() -> None:
    (note,) = schedule(TreatyOutsidePlan(on=date(2014, 10, 8))).notes
    assert (note.kind, note.provision) == (NoteKind.NOT_IN_FORCE, "1082/16.1(1)")


def test_what_has_ended_is_told_under_its_first_norm() -> None:
    told = [note.provision for note in schedule(TreatyOutsidePlan(on=date(2024, 6, 3))).notes]
    assert told == ["1082/16.1(1)", "1082/16.1(1)"]


def test_point_27_is_told_as_the_chosen_language_has_it() -> None:
    # the last day to fix the date of Thu 20 May 2027 is 6 April; a date fixed later has the terms of the Administration
    # in Russian, one fixed by then in Kazakh
    readings = (Convention.STANDARD, Convention.STANDARD.choose(Q11="at least"))
    for day, words in (
        (date(2027, 4, 30), ["point 27 applies: ", "the terms of 24 to 26 stand"]),
        (date(2027, 4, 1), ["the terms of 24 to 26 stand", "point 27 applies, read as in Kazakh: "]),
    ):
        for convention, told in zip(readings, words, strict=True):
            plan = schedule(TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=day), convention=convention)
            (note,) = (note for note in plan.notes if note.kind is NoteKind.SWITCH)
            assert told in note.text


def test_an_end_that_is_known_as_a_window_is_told_as_an_end() -> None:
    notes = [note for note in schedule(PlansAgreed(on=date(2023, 8, 1))).notes if note.kind is NoteKind.WINDOW]
    assert ["the day on which the text ended" in note.text for note in notes] == [True]


def test_only_a_communication_can_name_no_term() -> None:
    assert "reply_by" in " ".join(str(note) for note in schedule(CommunicationReceived(on=date(2026, 3, 18))).notes)
    assert "reply_by" not in " ".join(str(note) for note in schedule(ReplySent(on=date(2026, 5, 15))).notes)


@pytest.mark.parametrize(
    "event",
    [
        MeetingHeld(on=date(2026, 3, 2)),
        MeetingHeld(on=date(2026, 3, 2), next_meeting=date(2026, 3, 5), in_kazakhstan=False),
    ],
    ids=str,
)
def test_a_meeting_that_calls_for_nothing_is_told_why(event: MeetingHeld) -> None:
    # 49, part 1, speaks of a next meeting in Kazakhstan, part 2 of a meeting without the MFA: neither is the case
    found = schedule(event)
    assert len(found) == 0
    assert any("1037/49" in str(note) for note in found.notes)


@pytest.mark.parametrize(
    ("ended", "office", "words"),
    [
        # Decree 175 of 14.01.2016 called it section 6, Decree 786 of 25.01.2022 chapter 6; Decree 195 of 13.04.2023 put
        # the Government Office in the place of the Prime Minister's Office
        (date(2017, 5, 5), PRIME_MINISTERS_OFFICE, "Prime Minister's Office are not bound by section 6 (1037/50.1)"),
        (date(2022, 5, 5), PRIME_MINISTERS_OFFICE, "Prime Minister's Office are not bound by chapter 6 (1037/50.1)"),
        (date(2026, 5, 5), GOVERNMENT_OFFICE, "Government Office are not bound by chapter 6 (1037/50.1)"),
    ],
    ids=["2017", "2022", "2026"],
)
def test_an_exemption_is_quoted_from_the_text_of_the_day(ended: date, office: Body, words: str) -> None:
    held = InternationalEventHeld(ended=ended, requested_on=ended)
    acting = schedule(held.model_copy(update={"acting_body": office}))
    of_it = schedule(held).for_body(office)
    for plan in (acting, of_it):
        (note,) = (note for note in plan.notes if note.kind is NoteKind.EXEMPTION)
        assert note.text == f"1037/46(3): does not apply; The Presidential Administration and the {words}"
