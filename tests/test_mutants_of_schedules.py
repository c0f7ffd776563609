"""What schedule() refuses, its switches and its approvals: what mutants of ``scheduling`` and ``cases`` showed."""

from datetime import date, timedelta
from typing import Any

import pytest

from kzcoord import (
    CALENDAR_DAYS,
    JUSTICE,
    MFA,
    MONTHS,
    OMBUDSMAN,
    WORKING_DAYS,
    Before,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    Convention,
    CourtApplication,
    EditionGap,
    InvalidEventError,
    KzcoordError,
    MeetingHeld,
    OrganizationDecisionReceived,
    SpecialProceduresVisitProposed,
    TopLevelEvent,
    TreatyConceptReceived,
    UnknownRuleError,
    schedule,
)
from kzcoord.bodies import BUDGET_PLANNING, NATIONAL_ECONOMY, PRIME_MINISTERS_OFFICE, TRADE_INTEGRATION
from kzcoord.events import EVENTS
from kzcoord.law.notes import NoteKind
from kzcoord.scheduling.plan import plan

EVENT = TopLevelEvent(starts=date(2027, 5, 20))


@pytest.mark.parametrize("on_gap", ["rais", "NOTE", "", None, 1, True, ["note"]])
def test_on_gap_is_one_of_two_words(on_gap: Any) -> None:
    with pytest.raises(InvalidEventError, match="on_gap is 'note' or 'raise'"):
        schedule(EVENT, on_gap=on_gap)


@pytest.mark.parametrize("include_drafts", [None, 0, 1, "yes"])
def test_include_drafts_is_yes_or_no(include_drafts: Any) -> None:
    with pytest.raises(InvalidEventError, match="include_drafts is True or False"):
        schedule(EVENT, include_drafts=include_drafts)


def test_a_gap_is_noted_or_raised() -> None:
    # the text of point 2 between 17.04.2013 and 13.01.2016 was not seen; the year 2012 has no gap
    year = CalendarYear(year=2014)
    assert [note.provision for note in schedule(year).notes if note.kind is NoteKind.GAP]
    with pytest.raises(EditionGap, match="1037/"):
        schedule(year, on_gap="raise")
    assert len(schedule(CalendarYear(year=2012), on_gap="raise")) == len(schedule(CalendarYear(year=2012)))


def test_done_names_a_step_of_the_event() -> None:
    with pytest.raises(InvalidEventError, match="which no TopLevelEvent calls for"):
        schedule(EVENT, done={"1037/10": date(2027, 1, 11)})
    with pytest.raises(UnknownRuleError, match="1037/999"):
        schedule(EVENT, done={"1037/999": date(2027, 1, 11)})
    # 29.2 is for events without the MFA; the steps that the schedule has are named
    with pytest.raises(InvalidEventError, match=r"does not stand in this schedule.*the schedule has 1037/20"):
        schedule(EVENT, done={"1037/29.2": date(2027, 5, 21)})


def test_a_conditional_approval_is_asked_where_its_condition_holds() -> None:
    received = date(2026, 3, 18)
    with_funds = schedule(OrganizationDecisionReceived(on=received, needs_funds=True))["1037/11"]
    without = schedule(OrganizationDecisionReceived(on=received, needs_funds=False))["1037/11"]
    assert with_funds.agreed_with == (JUSTICE, BUDGET_PLANNING)
    assert without.agreed_with == (JUSTICE,)


def test_a_body_owes_nothing_to_itself() -> None:
    whole = schedule(TopLevelEvent(starts=date(2027, 5, 20)))["1037/23.1"]
    assert whole.to == (MFA,)
    asked = schedule(TopLevelEvent(starts=date(2027, 5, 20), acting_body=MFA))
    assert all(MFA not in row.to for row in asked if MFA in row.who)


def test_what_has_ended_is_no_gap() -> None:
    # the draft instructions of the old point 25 ended in 2017, and its text is known
    assert len(schedule(EVENT, on_gap="raise")) == len(schedule(EVENT))
    assert "1037/25" not in [row.rule.id for row in schedule(EVENT)]
    assert NoteKind.GAP not in {note.kind for note in schedule(EVENT).notes}


def test_a_disputed_term_tells_the_date_that_it_takes_away() -> None:
    # 26-1 counts fifteen working days back from Thursday 20 May 2027: 19, 18, 17; 14 to 11; 6 to 4 (3, 7, 10 are
    # off); 30 to 26 April. The date was fixed on 6 May, too late for 24, so whether 27 moves 26-1 is question Q12.
    late = TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 5, 6), bodies_submit_directly=True)
    told = [note.text for note in schedule(late).notes if "26-1" in note.text or "26-1" in note.provision]
    assert any("26 April 2027" in text or "2027-04-26" in text for text in told), told


@pytest.mark.parametrize("convention", ["strict", None, Convention])
def test_a_convention_and_nothing_else(convention: Any) -> None:
    # an event without a counted row asks for no convention, and is refused all the same
    for event in (EVENT, SpecialProceduresVisitProposed(proposer=OMBUDSMAN)):
        with pytest.raises(KzcoordError, match="Convention"):
            schedule(event, convention=convention)


@pytest.mark.parametrize("event", [None, "top-level-event", {"kind": "top-level-event"}, TopLevelEvent, 7])
def test_an_event_and_nothing_else(event: Any) -> None:
    with pytest.raises(InvalidEventError, match=r"schedule\(\) takes an event"):
        schedule(event)


@pytest.mark.parametrize("done", [7, "1037/24", [("1037/24", date(2027, 4, 20))], {"1037/24"}])
def test_done_is_a_mapping(done: Any) -> None:
    with pytest.raises(InvalidEventError, match="done is a mapping"):
        schedule(EVENT, done=done)


@pytest.mark.parametrize("day", [None, "2027-04-20", 7, date(2041, 1, 1), date(2009, 12, 31)])
def test_done_tells_days_of_the_calendar(day: Any) -> None:
    with pytest.raises(KzcoordError, match=r"done\['?1037/24'?\]"):
        schedule(EVENT, done={"1037/24": day})


@pytest.mark.parametrize("key", [7, None, ("1037/24",)])
def test_done_names_steps_by_their_ids(key: Any) -> None:
    with pytest.raises(KzcoordError):
        schedule(EVENT, done={key: date(2027, 4, 20)})


def test_of_two_terms_of_point_27_that_cannot_be_the_first_is_named() -> None:
    # fixed on Mon 1 March 2027, long before the last day (6 April), so 27 does not apply
    event = TopLevelEvent(
        starts=date(2027, 5, 20),
        date_fixed_on=date(2027, 3, 1),
        concept_due=date(2027, 5, 3),
        package_due=date(2027, 5, 5),
    )
    with pytest.raises(
        InvalidEventError, match=r"concept_due is a term of point 27.*is 2027-04-06\); leave concept_due out"
    ):
        schedule(event)


def test_a_step_without_a_date_never_parts_two_steps_of_one_day() -> None:
    # received on Wed 2 December 2026; five working days for both parts of 14-5: 3(1) 4(2) 7(3) 8(4) 9(5). The steps
    # that follow the first have no date, since no term for the reply was named, and stand behind both.
    ids = [row.id for row in schedule(CommunicationReceived(on=date(2026, 12, 2)))]
    assert ids[:2] == ["1037/14-5.1", "1037/14-5.2"]
    assert ids.index("1037/14-7.1") == 2


def test_what_is_not_in_force_yet_is_not_told_as_ended() -> None:
    # 33.1 and 34 by the control plan since 3 July 2019
    told = [
        note.text for note in schedule(ControlPlanSet(bodies_due=date(2018, 6, 1), mfa_due=date(2018, 6, 11))).notes
    ]
    assert [text for text in told if "not in force yet" in text]
    assert [text for text in told if "not in force any more" in text] == []


def test_a_range_error_names_the_day_of_its_own_step() -> None:
    # of Fri 28 December 2040 five working days lie beyond the end of the calendar
    with pytest.raises(CalendarRangeError, match=r"^1037/10, counted from 2040-12-28: "):
        schedule(OrganizationDecisionReceived(on=date(2040, 12, 28)))


def test_a_range_error_names_the_day_of_its_own_step_where_the_event_has_another() -> None:
    # 28.2 counts from the end of the visit; of Fri 28 December 2040 three working days lie beyond the calendar
    with pytest.raises(CalendarRangeError, match=r"^1037/28.2, counted from 2040-12-28: "):
        schedule(TopLevelEvent(starts=date(2040, 12, 10), ends=date(2040, 12, 28)))


def test_a_step_counted_from_another_is_done_no_sooner_than_that_one() -> None:
    # the report of 14-9 follows the reply, sent on Thu 14 May 2026, and not the communication of March
    event = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 15))
    with pytest.raises(InvalidEventError, match=r"1037/14-9.1 was done on 2026-05-13, before 2026-05-14"):
        schedule(event, done={"1037/14-8.1": date(2026, 5, 14), "1037/14-9.1": date(2026, 5, 13)})
    assert schedule(event, done={"1037/14-8.1": date(2026, 5, 14), "1037/14-9.1": date(2026, 5, 14)})


def test_of_two_steps_ahead_the_sooner_bounds_the_last_useful_day() -> None:
    # a visit to Kazakhstan on Thu 20 May 2027: 28.1 leads to 31.3, two working days, 21(1) 24(2), and to 28.2, three
    # after, 21(1) 24(2) 25(3)
    rows = schedule(EVENT)
    assert (rows["1037/31.3"].by, rows["1037/28.2"].by) == (date(2027, 5, 24), date(2027, 5, 25))
    assert rows["1037/28.1"].latest_useful == date(2027, 5, 24)


def test_a_concept_due_before_the_calendar_begins_is_told_with_its_rule() -> None:
    # thirty calendar days before Wed 20 January 2010: 21 December 2009
    with pytest.raises(CalendarRangeError, match=r"^1037/24, counted from 2010-01-20: 2009-12-21 is before 2010-01-01"):
        schedule(TopLevelEvent(starts=date(2010, 1, 20)))


def test_a_row_without_a_date_is_not_projected() -> None:
    for event in (
        EVENT,
        CommunicationReceived(on=date(2026, 3, 18)),
        OrganizationDecisionReceived(on=date(2026, 3, 18)),
    ):
        assert [row.id for row in schedule(event) if row.by is None and row.projected] == []
    # 13(1) and 13(2) read as consideration only have no term (Q25)
    reading = Convention.STANDARD.choose(Q25="consideration only")
    asked = schedule(OrganizationDecisionReceived(on=date(2026, 3, 18), needs_president=True), convention=reading)
    assert [row.id for row in asked if row.by is None and row.projected] == []


def test_a_fixed_date_after_the_event_takes_the_law_of_its_own_day() -> None:
    # Resolution 1082 ended between 25 July and 24 August 2023: no plan goes to the Commission by 10 November 2023,
    # though the concept came while it was in force
    assert "1082/12" in [row.rule.id for row in schedule(TreatyConceptReceived(on=date(2022, 6, 1)))]
    assert "1082/12" not in [row.rule.id for row in schedule(TreatyConceptReceived(on=date(2023, 6, 1)))]


def test_nothing_of_a_year_is_projected() -> None:
    # each duty of a year stands on its own date, also those that go with another: 5.2 with 5.1, and the Decree's 3
    for year in (2010, 2027):
        assert [row.id for row in schedule(CalendarYear(year=year)) if row.projected] == []


def test_the_plan_of_a_kind_is_worked_out_once() -> None:
    assert plan("top-level-event") is plan("top-level-event")


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_no_chain_of_limits_reaches_back_more_than_a_year_before_an_event(kind: str) -> None:
    # So far back the law of a row may lie before the event. Of a chain's working days, none takes three days of the
    # calendar on average: even the weeks of Nauryz have five of ten.
    most = {WORKING_DAYS: 3, CALENDAR_DAYS: 1, MONTHS: 31}
    texts = [text for line in plan(kind).lines for text in line.texts]
    days = sum(text.limit.n * most[text.limit.unit] for text in texts if isinstance(text.limit, Before))
    assert days <= 366
    begins = [text.certain_from for text in texts] + [text.ends for text in texts if text.ends is not None]
    assert plan(kind).settled_from >= max(begins) + timedelta(days=days)


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
