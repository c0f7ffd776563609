"""Each row stands under the text of its own day; a text that was not seen is a gap."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    Body,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    Convention,
    CourtApplication,
    EditionGap,
    Event,
    IntergovernmentalEvent,
    LetterToForeignSide,
    MaterialsRequestReceived,
    MeetingHeld,
    ReplySent,
    TopLevelEvent,
    TreatyConceptReceived,
    schedule,
)
from kzcoord.bodies import NATIONAL_ECONOMY, PRIME_MINISTERS_OFFICE, TRADE_INTEGRATION
from kzcoord.law import NoteKind

from .examples import EACH_KIND, VISIT, kinds

EVENT = TopLevelEvent(starts=date(2027, 5, 20))


def test_a_gap_is_noted_and_under_raise_it_is_raised() -> None:
    event = IntergovernmentalEvent(starts=date(2027, 5, 20))
    assert NoteKind.GAP in kinds(schedule(event))
    with pytest.raises(EditionGap, match=r"1037/19\.2"):
        schedule(event, on_gap="raise")
    assert schedule(VISIT, on_gap="raise") == schedule(VISIT)
    # 2, 4 and 5 in 2014, 44 in 2016: in force, and in no edition that was seen
    for gap, provision in (
        (CalendarYear(2014), r"1037/2\b"),
        (LetterToForeignSide(on=date(2016, 6, 15)), r"1037/44\.1"),
    ):
        assert NoteKind.GAP in kinds(schedule(gap))
        with pytest.raises(EditionGap, match=provision):
            schedule(gap, on_gap="raise")


@EACH_KIND
def test_under_raise_only_a_gap_is_raised(event: Event) -> None:
    if NoteKind.GAP in kinds(schedule(event)):
        with pytest.raises(EditionGap):
            schedule(event, on_gap="raise")
    else:
        assert schedule(event, on_gap="raise") == schedule(event)


def test_a_gap_is_noted_or_raised() -> None:
    # the text of point 2 between 17.04.2013 and 13.01.2016 was not seen; the year 2012 has no gap
    year = CalendarYear(year=2014)
    assert [note.provision for note in schedule(year).notes if note.kind is NoteKind.GAP]
    with pytest.raises(EditionGap, match="1037/"):
        schedule(year, on_gap="raise")
    assert len(schedule(CalendarYear(year=2012), on_gap="raise")) == len(schedule(CalendarYear(year=2012)))


def test_what_has_ended_is_no_gap() -> None:
    # the draft instructions of the old point 25 ended in 2017, and its text is known
    assert len(schedule(EVENT, on_gap="raise")) == len(schedule(EVENT))
    assert "1037/25" not in [row.rule.id for row in schedule(EVENT)]
    assert NoteKind.GAP not in {note.kind for note in schedule(EVENT).notes}


def test_what_is_not_in_force_yet_is_not_told_as_ended() -> None:
    # 33.1 and 34 by the control plan since 3 July 2019
    told = [
        note.text for note in schedule(ControlPlanSet(bodies_due=date(2018, 6, 1), mfa_due=date(2018, 6, 11))).notes
    ]
    assert [text for text in told if "not in force yet" in text]
    assert [text for text in told if "not in force any more" in text] == []


def test_a_fixed_date_after_the_event_takes_the_law_of_its_own_day() -> None:
    # Resolution 1082 ended between 25 July and 24 August 2023: no plan goes to the Commission by 10 November 2023,
    # though the concept came while it was in force
    assert "1082/12" in [row.rule.id for row in schedule(TreatyConceptReceived(on=date(2022, 6, 1)))]
    assert "1082/12" not in [row.rule.id for row in schedule(TreatyConceptReceived(on=date(2023, 6, 1)))]


@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=["standard", "strict"])
def test_a_step_without_a_day_takes_the_law_of_the_step_that_it_serves(convention: Convention) -> None:
    # An application of Wed 7 October 2020; ten working days before it is Wed 23 September, before Decree 426 of 5
    # October put the Ministry of Trade and Integration in the place of National Economy: that one agreed the draft.
    rows = schedule(CourtApplication(sending_on=date(2020, 10, 7)), convention=convention)
    assert rows["1037/40.1a"].by is None
    assert NATIONAL_ECONOMY in rows["1037/40.1a"].to
    later = schedule(CourtApplication(sending_on=date(2020, 11, 7)), convention=convention)
    assert TRADE_INTEGRATION in later["1037/40.1a"].to


def test_an_exemption_is_read_in_the_text_of_the_event_s_day() -> None:
    # In 2018 point 50 named the Prime Minister's Office, which gave way to the Government Office in 2023; the text of
    # 49 has not changed since 2016.
    plan = schedule(MeetingHeld(on=date(2018, 3, 19), acting_body=PRIME_MINISTERS_OFFICE, mfa_present=False))
    assert list(plan) == []
    assert "1037/50.1" in [note.provision for note in plan.notes]


def test_a_body_is_exempted_by_the_text_of_the_event_s_day_where_a_row_has_none() -> None:
    # point 50 named the Prime Minister's Office until 2023
    office = Body("OFFICE", roles=(PRIME_MINISTERS_OFFICE, CENTRAL_STATE_BODY))
    for year, owed in ((2018, False), (2026, True)):
        plan = schedule(LetterToForeignSide(on=date(year, 3, 19)))
        assert plan["1037/44.1"].deadline.anchor is None
        assert plan.owes(plan["1037/44.1"], office) is owed


@pytest.mark.parametrize(
    "event",
    [
        CommunicationReceived(on=date(2026, 3, 2), reply_by=date(2026, 4, 30)),
        TopLevelEvent(starts=date(2027, 5, 20), abroad=True),
        TopLevelEvent(starts=date(2027, 5, 20), mfa_present=False, organization=True, bodies_submit_directly=True),
        MaterialsRequestReceived(on=date(2027, 5, 20)),
        ReplySent(on=date(2027, 5, 20)),
    ],
    ids=str,
)
@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=repr)
def test_the_law_of_a_day_after_every_change_is_the_law_of_today(event: Event, convention: Convention) -> None:
    today = schedule(event, convention=convention)
    then = schedule(event, convention=convention, law_on=date(2026, 3, 2))
    assert [(row.id, row.by, row.safe_by, row.rule) for row in then] == [
        (row.id, row.by, row.safe_by, row.rule) for row in today
    ]


def test_no_convention_changes_which_text_applies() -> None:
    # every event of the years in which texts changed: the days are read otherwise, the law is the same
    day = date(2017, 11, 1)
    while day < date(2018, 2, 1):
        event = TopLevelEvent(starts=day)
        texts = {row.id: row.rule for row in schedule(event)}
        assert {row.id: row.rule for row in schedule(event, convention=Convention.STRICT)} == texts, day
        day += timedelta(days=1)
    day = date(2023, 4, 1)
    while day < date(2023, 7, 1):
        event = TopLevelEvent(starts=day)
        texts = {row.id: row.rule for row in schedule(event)}
        assert {row.id: row.rule for row in schedule(event, convention=Convention.STRICT)} == texts, day
        day += timedelta(days=1)


def test_an_application_of_which_only_the_sending_is_known_takes_the_law_of_that_day() -> None:
    # chapter 5 was put into its present form by Decree 23 of 18 May 2015; before it nothing of it stood
    found = schedule(CourtApplication(sending_on=date(2014, 5, 5)))
    assert len(found) == 0
    assert "1037/39, 1037/40.1a, 1037/40.1b" in found.notes[0].text


def test_a_draft_is_agreed_under_the_text_of_the_notice_that_it_leads_to() -> None:
    # Ten working days before Mon 12 October 2020: 9(1) 8(2) 7(3) 6(4) 5(5) [4, 3] 2(6) 1(7) 30(8) 29(9) 28(10). On
    # Mon 28 September the Ministry of National Economy had not yet given way (Decree 426 of 5 October).
    found = schedule(CourtApplication(sending_on=date(2020, 10, 12)))
    assert found["1037/40.1b"].by == date(2020, 9, 28)
    assert [body.code for body in found["1037/40.1a"].to] == ["MFA", "NATIONAL_ECONOMY", "JUSTICE"]
