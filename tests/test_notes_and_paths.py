"""What is told beside the rows of a schedule, its room and its path, its table and its JSON."""

from datetime import date

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT_OFFICE,
    JUSTICE,
    PRESIDENTIAL_ADMINISTRATION,
    RULES,
    Body,
    CalendarYear,
    CommunicationReceived,
    Convention,
    LetterToForeignSide,
    MeetingHeld,
    Obligation,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    PlanChangeReceived,
    PlansAgreed,
    ProposalsReceived,
    ReplySent,
    Schedule,
    TopLevelEvent,
    TreatyOutsidePlan,
    schedule,
)
from kzcoord.bodies import PRIME_MINISTERS_OFFICE
from kzcoord.law.notes import NoteKind

PROPOSALS = ProposalsReceived(on=date(2026, 3, 9), receiver=GOVERNMENT_OFFICE, needs_funds=True, needs_president=True)


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


def test_the_letters_of_a_saved_schedule_are_those_of_the_law() -> None:
    event = CommunicationReceived(on=date(2026, 3, 18), acting_body=Body("МИНФИН", roles=(COMPETENT_BODY,)))
    assert "МИНФИН" in schedule(event).to_json()


def test_a_table_is_110_characters_wide_unless_told() -> None:
    plan = schedule(TopLevelEvent(starts=date(2027, 5, 20)))
    assert plan.table() == plan.table(width=110)
    assert plan.table() not in (plan.table(width=109), plan.table(width=111))


def test_the_path_of_a_year_has_the_least_room() -> None:
    # 2016. 33.1 by Fri 25 November leaves 28 29 30 [1 December: the First President's Day] 2 5: five working days to 34
    # by Mon 5 December, and that 6 7 8 9 12 13 14 15: eight to 35. After 25 February there are 26 29 1 2 3 4 and Sat 5
    # March, worked for the 7th: seven; after 25 May 26 27 30 31 1 2 3 and Mon 6 June, for the 5th is a Sunday: eight;
    # after 25 August 26 29 [30] 31 1 2 5: six.
    plan = schedule(CalendarYear(2016))
    room = {row_id: plan.slack[row_id] for row_id in plan.slack if row_id.startswith("1037/33.1@")}
    assert room == {
        "1037/33.1@2016-02-25": 7,
        "1037/33.1@2016-05-25": 8,
        "1037/33.1@2016-08-25": 6,
        "1037/33.1@2016-11-25": 5,
    }
    assert plan.slack["1037/34@2016-12-05"] == 8
    path = [row.id for row in plan.critical_path]
    assert path == ["1037/33.1@2016-11-25", "1037/34@2016-12-05", "1037/35@2016-12-15"]


def test_a_path_goes_on_over_the_next_step_with_a_date_and_not_over_one_without() -> None:
    # 16, parts 3 and 4, of Resolution 1082: the change is put before the Government; neither has a fixed day ahead
    path = schedule(PlanChangeReceived(on=date(2021, 12, 15))).critical_path
    assert [row.id for row in path] == ["1082/16.3"]


def test_steps_that_lead_to_fixed_days_of_one_length_are_no_riddle() -> None:
    # of 13 and 13(2) both lead to a day: the path takes one, and compares no steps
    assert schedule(PROPOSALS).critical_path


def test_two_steps_of_one_day_are_no_conflict() -> None:
    # 13 and 13(2) have one term, and both count from the receipt by the Government Office
    plan = schedule(PROPOSALS)
    assert plan["1037/13"].by == plan["1037/13(2)"].by
    assert plan.conflicts == ()


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


def test_a_step_due_on_the_day_on_which_all_begins_is_no_conflict_with_it() -> None:
    event = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 3, 18))
    (conflict,) = schedule(event).conflicts
    assert conflict.provision == "1037/14-5.1"  # due five working days later, after the reply that follows it


def test_a_row_says_when_it_was_done_only_once_it_is() -> None:
    event = ReplySent(on=date(2026, 5, 15))
    told = [str(schedule(event, done=done)["1037/14-9.1"]) for done in ({}, {"1037/14-9.1": date(2026, 5, 20)})]
    assert ["(done on 2026-05-20)" in line for line in told] == [False, True]
    assert "(done on" not in told[0]


def test_an_end_that_is_known_as_a_window_is_told_as_an_end() -> None:
    notes = [note for note in schedule(PlansAgreed(on=date(2023, 8, 1))).notes if note.kind is NoteKind.WINDOW]
    assert ["the day on which the text ended" in note.text for note in notes] == [True]


def test_only_a_communication_can_name_no_term() -> None:
    assert "reply_by" in " ".join(str(note) for note in schedule(CommunicationReceived(on=date(2026, 3, 18))).notes)
    assert "reply_by" not in " ".join(str(note) for note in schedule(ReplySent(on=date(2026, 5, 15))).notes)


def test_a_row_of_another_schedule_is_not_in_this_one() -> None:
    plan, other = (schedule(ReplySent(on=date(2026, 5, day))) for day in (15, 18))
    assert plan[0] in plan
    assert other[0] not in plan
    by_id: object = "1037/14-9.1"
    nothing: object = None
    assert by_id in plan
    assert nothing not in plan


def test_an_explanation_ends_with_the_questions_that_the_count_has_not_named() -> None:
    plan = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
    others = {row.id: set(row.open_questions) - set(row.deadline.open_questions) for row in plan}
    assert {bool(found) for found in others.values()} == {True, False}
    for row in plan:
        lines = row.explain().splitlines()
        assert ("open questions on this provision:" in lines) == bool(others[row.id])
        assert all(f"  {question.said('en')}" in lines for question in others[row.id])


def test_of_two_times_a_duty_comes_back_a_step_follows_the_last_before_it() -> None:
    # In 2019 33.1 came twice, on 25 February and 25 May, before the control plan took its place in July. From Mon 25
    # February to 34 on Tue 5 March there are 26 27 28 1 4 5: six working days.
    assert schedule(CalendarYear(2019)).slack["1037/33.1@2019-02-25"] == 6


def test_a_body_is_exempted_by_the_text_of_the_event_s_day_where_a_row_has_none() -> None:
    # point 50 named the Prime Minister's Office until 2023
    office = Body("OFFICE", roles=(PRIME_MINISTERS_OFFICE, CENTRAL_STATE_BODY))
    for year, owed in ((2018, False), (2026, True)):
        plan = schedule(LetterToForeignSide(on=date(year, 3, 19)))
        assert plan["1037/44.1"].deadline.anchor is None
        assert plan.owes(plan["1037/44.1"], office) is owed


def test_of_two_steps_of_one_day_the_second_follows_the_first() -> None:
    # in the law of April 2023 the reports of 33.2 and 34.2 were due on one day, Fri 5 January 2029
    room = schedule(CalendarYear(2029), law_on=date(2023, 4, 13)).slack
    assert room["1037/33.2@2029-01-05"] == 0


def test_a_row_is_given_and_not_projected_unless_it_is_said_to_be() -> None:
    row = schedule(ReplySent(on=date(2026, 5, 15)))[0]
    assert Obligation(row.rule, row.deadline) == row
    assert not Obligation(row.rule, row.deadline).projected
