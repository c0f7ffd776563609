"""Decree 1037, chapter 4, points 31 to 32-1: the President's instructions on the understandings reached.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the
count and a day in square brackets is not worked. With two starts the last defensible day runs from the later
one and the safe day from the earlier; the branch of the event is "after", so its day is out in both readings,
the branch of the visit is "from the day of", so the safe reading counts it.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    Convention,
    DraftInstructionsReceived,
    InvalidEventError,
    Modality,
    NoTimeLimitError,
    Obligation,
    Schedule,
    Status,
    TopLevelEvent,
    schedule,
)
from kzcoord.bodies import (
    DEPUTY_HEADS_OF_PA,
    FIRST_DEPUTY_HEAD_OF_PA,
    GENERAL_DEPARTMENT,
    GOVERNMENT,
    HEAD_OF_CHANCELLERY,
    HEAD_OF_PA,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    ORGANIZATION,
    PA_UNIT,
    PA_UNITS_CONCERNED,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ADVISERS,
    PRESIDENTS_ASSISTANT,
    STATE_BODY,
    STATE_LEGAL_DEPARTMENT,
    SUPERVISING_ASSISTANTS,
    Body,
)
from kzcoord.law import Effect, NoteKind

MONTHS = {1: "January", 2: "February", 4: "April", 7: "July"}
BODIES_AND_ORGANIZATIONS = (INTERESTED_BODY, INTERESTED_ORGANIZATION)


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def names(text: str, day: date) -> bool:
    return day.isoformat() in text or f"{day.day} {MONTHS[day.month]} {day.year}" in text


def order(plan: Schedule, *ids: str) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan if row.id.removeprefix("1037/") in ids]


def ids(plan: Schedule) -> set[str]:
    return {row.id for row in plan}


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


def visit(ends: date, visit_ends: date) -> TopLevelEvent:
    return TopLevelEvent(starts=ends, ends=ends, abroad=True, visit_ends=visit_ends)


# At home, Wed 10 to Fri 12 June 2026.
AT_HOME = TopLevelEvent(starts=date(2026, 6, 10), ends=date(2026, 6, 12))
# Abroad: the event on Tue 17 March 2026, home on Thu 19 March, before Nauryz.
ABROAD = visit(date(2026, 3, 17), date(2026, 3, 19))


# -- 31, part 3: proposals within two working days ---------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "by"),
    [
        # Fri 12 June 2026: 15(1) 16(2)
        pytest.param(date(2026, 6, 12), date(2026, 6, 16), id="over a weekend"),
        # Thu 19 March 2026: 20(1) [21-23 Nauryz; 24, 25 carried] 26(2)
        pytest.param(date(2026, 3, 19), date(2026, 3, 26), id="over Nauryz 2026"),
        # Fri 3 May 2024: Sat 4 worked(1) [5] 6(2)
        pytest.param(date(2024, 5, 3), date(2024, 5, 6), id="over a worked Saturday"),
        # Sun 22 March 2026: [23; 24, 25 carried] 26(1) 27(2)
        pytest.param(date(2026, 3, 22), date(2026, 3, 27), id="ends on a holiday"),
    ],
)
def test_at_home_the_proposals_are_due_two_working_days_after_the_event(ends: date, by: date) -> None:
    row = schedule(TopLevelEvent(starts=ends))["1037/31.3"]
    assert (dates(row), row.projected, row.deadline.open_questions) == ((by, by), False, ())
    assert (row.who, row.to) == (BODIES_AND_ORGANIZATIONS, (MFA,))


@pytest.mark.parametrize(
    ("ends", "visit_ends", "by", "safe_by"),
    [
        # from Thu 19: 20(1) [21-25] 26(2); safe, after Tue 17: 18(1) 19(2)
        pytest.param(date(2026, 3, 17), date(2026, 3, 19), date(2026, 3, 26), date(2026, 3, 19), id="Nauryz"),
        # from Fri 3 May 2024: Sat 4 worked(1) [5] 6(2); safe, after Thu 2: 3(1) Sat 4(2)
        pytest.param(date(2024, 5, 2), date(2024, 5, 3), date(2024, 5, 6), date(2024, 5, 4), id="May 2024"),
        # from Sun 8 June 2025: 9(1) 10(2); safe, after Thu 5: [6 Kurban Ait, 7, 8] 9(1) 10(2)
        pytest.param(date(2025, 6, 5), date(2025, 6, 8), date(2025, 6, 10), date(2025, 6, 10), id="Ait"),
        # one day, Fri 12 June 2026: 15(1) 16(2); safe, the day of the end of the visit counted: 12(1) 15(2)
        pytest.param(date(2026, 6, 12), date(2026, 6, 12), date(2026, 6, 16), date(2026, 6, 15), id="1 day"),
        # one day, Sun 22 March 2026, not worked, so not counted: 26(1) 27(2) in both readings
        pytest.param(date(2026, 3, 22), date(2026, 3, 22), date(2026, 3, 27), date(2026, 3, 27), id="off"),
    ],
)
def test_abroad_the_proposals_run_from_the_later_start_and_safely_from_the_earlier(
    ends: date, visit_ends: date, by: date, safe_by: date
) -> None:
    assert dates(schedule(visit(ends, visit_ends))["1037/31.3"]) == (by, safe_by)


def test_the_two_starts_are_an_open_question() -> None:
    row = schedule(ABROAD)["1037/31.3"]
    assert "Q8" in [question.id for question in row.deadline.open_questions]
    assert "шетелге сапар" in row.cite.phrase_kk
    assert "зарубежного визита" in row.cite.phrase_ru


def test_who_counts_from_the_earlier_start_has_the_safe_day_only() -> None:
    earlier = Convention.STANDARD.choose(Q8="from the earlier")
    # after Tue 17 March: 18(1) 19(2)
    assert dates(schedule(ABROAD, convention=earlier)["1037/31.3"]) == (date(2026, 3, 19), date(2026, 3, 19))


def test_who_counts_the_day_of_the_visit_s_end_does_not_count_the_day_of_the_event() -> None:
    counted = Convention.STANDARD.choose(Q1="counted")
    # from Thu 19 March, counted: 19(1) 20(2); safe, after Tue 17: 18(1) 19(2)
    assert dates(schedule(ABROAD, convention=counted)["1037/31.3"]) == (date(2026, 3, 20), date(2026, 3, 19))
    # at home, after Fri 12 June: 15(1) 16(2)
    assert dates(schedule(AT_HOME, convention=counted)["1037/31.3"]) == (date(2026, 6, 16), date(2026, 6, 16))


# -- 31, parts 1 and 2 -------------------------------------------------------------------------------------


def test_the_president_gives_instructions_where_needed_without_a_term() -> None:
    row = schedule(AT_HOME)["1037/31.1"]
    assert (row.who, row.to) == ((PRESIDENT,), (GOVERNMENT, STATE_BODY, ORGANIZATION))
    assert dates(row) == (None, None)
    assert row.condition is not None
    assert "needed" in row.condition.en


def test_the_mfa_may_say_that_no_instruction_is_called_for_and_the_two_languages_differ_on_it() -> None:
    row = schedule(AT_HOME)["1037/31.2"]
    assert (row.who, row.to) == ((MFA,), (PRESIDENTS_ASSISTANT,))
    assert (row.modality, row.by) == (Modality.PERMISSION, None)
    assert "not expedient" in row.what
    assert "Q14" in [question.id for question in row.open_questions]
    assert "at the President's level" in row.what


def test_a_schedule_notes_that_the_languages_differ_on_31_part_2() -> None:
    assert "1037/31.2" in notes(schedule(AT_HOME), NoteKind.QUESTION)
    assert "Q14" in notes(schedule(AT_HOME), NoteKind.QUESTION)
    assert "Q14" in schedule(AT_HOME).table("kk")
    # part 2 is of Decree 50, in force from 3 July 2019
    assert "Q14" not in notes(schedule(TopLevelEvent(starts=date(2019, 7, 2))), NoteKind.QUESTION)


# -- 32, part 1: the draft goes out ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("event", "last"),
    [
        # 32, part 3, is due Tue 23 June 2026: 22(1) 19(2)
        pytest.param(AT_HOME, date(2026, 6, 19), id="over a weekend"),
        # due Thu 2 April 2026: 1(1) 31(2)
        pytest.param(ABROAD, date(2026, 3, 31), id="after Nauryz"),
        # Wed 29 April 2026: 30(1) [1-3] 4(2) 5(3) 6(4) [7] 8(5) [9-11] 12(6) 13(7); back: 12(1) Fri 8(2)
        pytest.param(TopLevelEvent(starts=date(2026, 4, 29)), date(2026, 5, 8), id="over the May holidays"),
    ],
)
def test_the_draft_must_leave_before_the_two_days_of_the_bodies_and_the_end_of_the_seven(
    event: TopLevelEvent, last: date
) -> None:
    row = schedule(event)["1037/32.1"]
    assert (dates(row), row.latest_useful) == ((None, None), last)
    assert (row.who, row.to) == ((MFA,), BODIES_AND_ORGANIZATIONS)
    with pytest.raises(NoTimeLimitError, match=r"1037/32\.1"):
        RULES["1037/32.1"].deadline(event.ends)


# -- 32, part 2: two working days, and silence means consent -----------------------------------------------


def test_until_the_draft_is_sent_the_consent_has_no_date() -> None:
    row = schedule(AT_HOME)["1037/32.2"]
    assert (dates(row), row.projected) == ((None, None), False)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED


@pytest.mark.parametrize(
    ("sent", "by", "safe_by"),
    [
        # Wed 17 June: 18(1) 19(2); safe: 17(1) 18(2)
        pytest.param(date(2026, 6, 17), date(2026, 6, 19), date(2026, 6, 18), id="in time"),
        # Mon 22 June: 23(1) 24(2), past the end of 32, part 3; safe: 22(1) 23(2)
        pytest.param(date(2026, 6, 22), date(2026, 6, 24), date(2026, 6, 23), id="too late"),
    ],
)
def test_once_the_draft_is_sent_the_consent_is_due_two_working_days_from_its_arrival(
    sent: date, by: date, safe_by: date
) -> None:
    plan = schedule(AT_HOME, done={"1037/32.1": sent})
    assert (dates(plan["1037/32.2"]), plan["1037/32.2"].projected) == ((by, safe_by), False)
    assert plan["1037/32.1"].status(sent) is Status.DONE
    # the seven days of the MFA do not move: Tue 23 June
    assert plan["1037/32.3"].by == date(2026, 6, 23)


RECEIVED = [
    # Wed 6 May 2026: [7] 8(1) [9, 10; 11 carried] 12(2) 13(3); safe: 6(1) 8(2) 12(3)
    pytest.param(
        date(2026, 5, 6),
        (date(2026, 5, 12), date(2026, 5, 8)),
        (date(2026, 5, 13), date(2026, 5, 12)),
        id="over the May holidays of 2026",
    ),
    # Thu 5 June 2025: [6 Kurban Ait, 7, 8] 9(1) 10(2) 11(3); safe: 5(1) 9(2) 10(3)
    pytest.param(
        date(2025, 6, 5),
        (date(2025, 6, 10), date(2025, 6, 9)),
        (date(2025, 6, 11), date(2025, 6, 10)),
        id="over Kurban Ait 2025",
    ),
    # Sat 4 May 2024, worked: [5] 6(1) [7, 8, 9] 10(2) [11, 12] 13(3); safe: 4(1) 6(2) 10(3)
    pytest.param(
        date(2024, 5, 4),
        (date(2024, 5, 10), date(2024, 5, 6)),
        (date(2024, 5, 13), date(2024, 5, 10)),
        id="on a worked Saturday",
    ),
    # Wed 25 March 2026, carried: 26(1) 27(2) 30(3) in both readings
    pytest.param(
        date(2026, 3, 25),
        (date(2026, 3, 27), date(2026, 3, 27)),
        (date(2026, 3, 30), date(2026, 3, 30)),
        id="on a carried day",
    ),
]


@pytest.mark.parametrize(("on", "in_two_days", "in_three_days"), RECEIVED)
def test_a_body_answers_within_two_working_days_and_the_administration_within_three(
    on: date, in_two_days: tuple[date, date], in_three_days: tuple[date, date]
) -> None:
    at_the_body = schedule(DraftInstructionsReceived(on=on, receiver=INTERESTED_BODY))
    assert [row.id for row in at_the_body] == ["1037/32.2"]
    assert dates(at_the_body[0]) == in_two_days
    assert (at_the_body[0].who, at_the_body[0].to) == (BODIES_AND_ORGANIZATIONS, (MFA,))

    at_the_administration = schedule(DraftInstructionsReceived(on=on, receiver=PRESIDENTIAL_ADMINISTRATION))
    assert [row.id for row in at_the_administration] == [
        "1037/32-1.1",
        "1037/32-1.2",
        "1037/32-1.3",
        "1037/32-1.4",
    ]
    assert dates(at_the_administration[0]) == in_three_days
    assert not at_the_administration[0].projected


def test_nobody_else_receives_the_draft() -> None:
    with pytest.raises(InvalidEventError, match="receiver"):
        DraftInstructionsReceived(on=date(2026, 5, 6), receiver=MFA)


def test_no_written_reply_in_time_means_consent() -> None:
    row = schedule(AT_HOME)["1037/32.2"]
    assert Effect.SILENCE_IS_CONSENT in row.rule.effect
    assert "writing" in row.form
    assert "silence means consent" in str(row.rule)
    assert [rule.id for rule in RULES if rule.id.startswith("1037/3") and rule.effect] == [
        "1037/32.2",
        "1037/32.3",
    ]


# -- 32, part 3: seven working days, not to be extended ----------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "by"),
    [
        # Fri 12 June 2026: 15(1) 16(2) 17(3) 18(4) 19(5) 22(6) 23(7)
        pytest.param(date(2026, 6, 12), date(2026, 6, 23), id="two plain weeks"),
        # Wed 29 April 2026: 30(1) [1, 2, 3] 4(2) 5(3) 6(4) [7] 8(5) [9, 10; 11 carried] 12(6) 13(7)
        pytest.param(date(2026, 4, 29), date(2026, 5, 13), id="over the May holidays of 2026"),
        # Fri 22 May 2026: 25(1) 26(2) [27 Kurban Ait] 28(3) 29(4) 1(5) 2(6) 3 June(7)
        pytest.param(date(2026, 5, 22), date(2026, 6, 3), id="over Kurban Ait 2026"),
    ],
)
def test_at_home_the_draft_is_due_seven_working_days_after_the_event(ends: date, by: date) -> None:
    row = schedule(TopLevelEvent(starts=ends))["1037/32.3"]
    assert (dates(row), row.projected) == ((by, by), False)
    assert (row.who, row.to) == ((MFA,), (PRESIDENTIAL_ADMINISTRATION,))


@pytest.mark.parametrize(
    ("ends", "visit_ends", "by", "safe_by"),
    [
        # from Thu 19 March: 20(1) [21-25] 26(2) 27(3) 30(4) 31(5) 1(6) 2 April(7)
        # safe, after Tue 17: 18(1) 19(2) 20(3) 26(4) 27(5) 30(6) 31(7)
        pytest.param(date(2026, 3, 17), date(2026, 3, 19), date(2026, 4, 2), date(2026, 3, 31), id="Nauryz"),
        # from Fri 3 May: Sat 4 worked(1) 6(2) [7, 8, 9] 10(3) 13(4) 14(5) 15(6) 16(7)
        # safe, after Thu 2: 3(1) 4(2) 6(3) 10(4) 13(5) 14(6) 15(7)
        pytest.param(date(2024, 5, 2), date(2024, 5, 3), date(2024, 5, 16), date(2024, 5, 15), id="May 2024"),
        # one day, Fri 12 June: 15(1) .. 19(5) 22(6) 23(7); safe: 12(1) 15(2) .. 19(6) 22(7)
        pytest.param(date(2026, 6, 12), date(2026, 6, 12), date(2026, 6, 23), date(2026, 6, 22), id="1 day"),
    ],
)
def test_abroad_the_seven_days_run_from_the_later_start_and_safely_from_the_earlier(
    ends: date, visit_ends: date, by: date, safe_by: date
) -> None:
    assert dates(schedule(visit(ends, visit_ends))["1037/32.3"]) == (by, safe_by)


def test_the_draft_bears_two_visas_goes_on_paper_and_electronically_and_its_term_is_not_extended() -> None:
    row = schedule(AT_HOME)["1037/32.3"]
    assert Effect.NO_EXTENSION in row.rule.effect
    assert "no extension" in str(row.rule)
    assert "Prime Minister" in str(row.rule)
    assert "the Minister of Foreign Affairs" in str(row.rule)
    assert "visas" in str(row.rule.signed_by)
    assert row.agreed_with == (INTERESTED_BODY,)
    assert "paper" in row.form
    assert "electronic" in row.form


# -- 32-1: approval in the Administration ------------------------------------------------------------------


def test_whether_the_advisers_are_among_them_is_a_question_of_the_text_of_decree_779_alone() -> None:
    asked = [("Q32" in [question.id for question in text.questions]) for text in RULES.texts("1037/32-1.1")]
    assert asked == [False, False, True]


@pytest.mark.parametrize(
    ("event", "by", "safe_by"),
    [
        # from Tue 23 June 2026: 24(1) 25(2) 26(3); safe: 23(1) 24(2) 25(3)
        pytest.param(AT_HOME, date(2026, 6, 26), date(2026, 6, 25), id="at home"),
        # from Thu 2 April 2026: 3(1) 6(2) 7(3)
        # safe from Tue 31 March, the safe day of 32, part 3: 31(1) 1(2) 2 April(3)
        pytest.param(ABROAD, date(2026, 4, 7), date(2026, 4, 2), id="abroad"),
    ],
)
def test_the_three_days_of_the_administration_are_projected_from_the_last_day_of_the_seven(
    event: TopLevelEvent, by: date, safe_by: date
) -> None:
    row = schedule(event)["1037/32-1.1"]
    assert (dates(row), row.projected) == ((by, safe_by), True)
    assert "Q7" in [question.id for question in row.open_questions]


@pytest.mark.parametrize(
    ("submitted", "by", "safe_by", "status"),
    [
        # Thu 18 June: 19(1) 22(2) 23(3); safe: 18(1) 19(2) 22(3)
        pytest.param(date(2026, 6, 18), date(2026, 6, 23), date(2026, 6, 22), Status.DONE, id="early"),
        # Thu 25 June: 26(1) 29(2) 30(3); safe: 25(1) 26(2) 29(3)
        pytest.param(date(2026, 6, 25), date(2026, 6, 30), date(2026, 6, 29), Status.DONE_LATE, id="late"),
    ],
)
def test_a_draft_submitted_early_or_late_moves_the_three_days(
    submitted: date, by: date, safe_by: date, status: Status
) -> None:
    plan = schedule(AT_HOME, done={"1037/32.3": submitted})
    assert (dates(plan["1037/32-1.1"]), plan["1037/32-1.1"].projected) == ((by, safe_by), False)
    assert plan["1037/32.3"].status(date(2026, 7, 1)) is status


def test_then_the_draft_goes_to_the_head_of_the_administration_and_the_president_without_a_term() -> None:
    plan = schedule(AT_HOME)
    submitted, attached, reworked = (plan[f"1037/32-1.{part}"] for part in (2, 3, 4))
    assert (submitted.who, submitted.to) == ((PA_UNIT,), (HEAD_OF_PA, PRESIDENT))
    assert "paper" in submitted.form
    assert "electronic" in submitted.form
    assert "copy" in attached.what
    assert reworked.condition is not None
    assert "Head of the Presidential Administration" in reworked.condition.en
    for row in (submitted, attached, reworked):
        assert dates(row) == (None, None)
        assert row.rule.implied


# -- the order of the rows ---------------------------------------------------------------------------------


@pytest.mark.parametrize("event", [AT_HOME, ABROAD], ids=["at home", "abroad"])
@pytest.mark.parametrize("done", [{}, {"1037/32.1": 3}], ids=["nothing done", "draft sent"])
@pytest.mark.parametrize(
    "steps",
    [
        ("28.1", "31.3", "32.1", "32.2", "32.3", "32-1.1", "32-1.2", "32-1.3", "31.1"),
        ("28.1", "31.2", "32.3"),
        ("32-1.2", "32-1.4", "31.1"),
    ],
    ids=", ".join,
)
def test_the_rows_stand_from_the_proposals_to_the_signature(
    steps: tuple[str, ...], event: TopLevelEvent, done: dict[str, int]
) -> None:
    # sent on the third day after the event ended or the visit did
    sent = {found: date.fromordinal(event.visit_ends.toordinal() + days) for found, days in done.items()}
    assert order(schedule(event, done=sent), *steps) == list(steps)


# -- Decree 50, 3 July 2019 --------------------------------------------------------------------------------


def test_before_3_july_2019_the_end_of_the_visit_did_not_count() -> None:
    # after Thu 3 May 2018: 4(1) Sat 5 worked(2); the visit ended on Fri 4
    plan = schedule(visit(date(2018, 5, 3), date(2018, 5, 4)))
    assert dates(plan["1037/31.3"]) == (date(2018, 5, 5), date(2018, 5, 5))
    # [6, 7; 8 transferred; 9] 10(3) 11(4) [12, 13] 14(5) 15(6) 16(7)
    assert dates(plan["1037/32.3"]) == (date(2018, 5, 16), date(2018, 5, 16))

    # after Tue 2 July 2019: 3(1) 4(2) 5(3) [6 Capital Day, 7; 8 carried] 9(4) 10(5) 11(6) 12(7)
    plan = schedule(visit(date(2019, 7, 2), date(2019, 7, 4)))
    assert dates(plan["1037/31.3"]) == (date(2019, 7, 4), date(2019, 7, 4))
    assert dates(plan["1037/32.3"]) == (date(2019, 7, 12), date(2019, 7, 12))

    # on Wed 3 July 2019 the new text: the visit ends Fri 5, which the statute counts: 5(1) [6, 7, 8] 9(2)
    # safe, after the 3rd: 4(1) 5(2)
    plan = schedule(visit(date(2019, 7, 3), date(2019, 7, 5)))
    assert dates(plan["1037/31.3"]) == (date(2019, 7, 9), date(2019, 7, 5))


def test_before_3_july_2019_there_were_no_visas_no_form_and_no_ban_on_extension() -> None:
    row = schedule(TopLevelEvent(starts=date(2019, 7, 2)))["1037/32.3"]
    assert (row.signed_by, row.form, row.rule.effect) == ("", "", ())
    assert row.cite.part == 3
    # but silence already meant consent
    consent = schedule(TopLevelEvent(starts=date(2019, 7, 2)))["1037/32.2"]
    assert Effect.SILENCE_IS_CONSENT in consent.rule.effect
    assert Effect.NO_EXTENSION in schedule(TopLevelEvent(starts=date(2019, 7, 3)))["1037/32.3"].rule.effect


def test_before_3_july_2019_the_draft_was_prepared_but_not_said_to_be_sent() -> None:
    before = schedule(TopLevelEvent(starts=date(2019, 7, 2)))["1037/32.1"]
    after = schedule(TopLevelEvent(starts=date(2019, 7, 3)))["1037/32.1"]
    assert ("send" in before.what, before.to) == (False, ())
    assert ("send" in after.what, after.to) == (True, BODIES_AND_ORGANIZATIONS)


def test_the_approval_in_the_administration_and_the_right_of_the_mfa_are_new_on_3_july_2019() -> None:
    nothing = schedule(DraftInstructionsReceived(on=date(2019, 7, 2), receiver=PRESIDENTIAL_ADMINISTRATION))
    assert len(nothing) == 0
    said = notes(nothing, NoteKind.NOT_IN_FORCE)
    assert "1037/32-1.1" in said
    assert names(said, date(2019, 7, 3))

    early = schedule(TopLevelEvent(starts=date(2018, 5, 3)))
    for rule_id in ("1037/31.2", "1037/32-1.1", "1037/32-1.2", "1037/32-1.3", "1037/32-1.4"):
        assert rule_id not in ids(early)
        assert rule_id in notes(early, NoteKind.NOT_IN_FORCE)
    # part 3 of today was part 2 of point 31
    assert early["1037/31.3"].cite.part == 2


def test_a_draft_that_reaches_the_administration_after_3_july_2019_is_approved_by_the_new_text() -> None:
    # the event was before, on Tue 2 July 2019; 32, part 3, is due Fri 12 July, which the statute of
    # 2013 to 2021 counts: 12(1) 15(2) 16(3)
    row = schedule(TopLevelEvent(starts=date(2019, 7, 2)))["1037/32-1.1"]
    assert (dates(row), row.projected) == ((date(2019, 7, 16), date(2019, 7, 16)), True)


# -- who approves: Decrees 50, 429 and 779 -----------------------------------------------------------------

ALWAYS = {
    PRESIDENTS_ASSISTANT,
    SUPERVISING_ASSISTANTS,
    HEAD_OF_CHANCELLERY,
    STATE_LEGAL_DEPARTMENT,
    GENERAL_DEPARTMENT,
    PA_UNITS_CONCERNED,
}


@pytest.mark.parametrize(
    ("on", "besides", "by", "safe_by"),
    [
        # Wed 3 July 2019, by the statute of 2013 to 2021: 3(1) 4(2) 5(3)
        pytest.param(date(2019, 7, 3), {DEPUTY_HEADS_OF_PA}, date(2019, 7, 5), date(2019, 7, 5), id="3.7.19"),
        # Wed 3 Jan 2024: 4(1) 5(2) [6, 7] 8(3); safe: 3(1) 4(2) 5(3)
        pytest.param(date(2024, 1, 3), {DEPUTY_HEADS_OF_PA}, date(2024, 1, 8), date(2024, 1, 5), id="3.1.24"),
        # Sat 3 Feb 2024: 5(1) 6(2) 7(3) in both readings
        pytest.param(date(2024, 2, 3), set(), date(2024, 2, 7), date(2024, 2, 7), id="3.2.24"),
        # Sun 5 Jan 2025, worked: 6(1) [7] 8(2) 9(3); safe: 5(1) 6(2) 8(3)
        pytest.param(date(2025, 1, 5), set(), date(2025, 1, 9), date(2025, 1, 8), id="5.1.25"),
        # Mon 6 Jan 2025: [7] 8(1) 9(2) 10(3); safe: 6(1) 8(2) 9(3)
        pytest.param(
            date(2025, 1, 6),
            {FIRST_DEPUTY_HEAD_OF_PA, PRESIDENTS_ADVISERS},
            date(2025, 1, 10),
            date(2025, 1, 9),
            id="6.1.25",
        ),
    ],
)
def test_the_circle_of_those_who_approve(on: date, besides: set[Body], by: date, safe_by: date) -> None:
    plan = schedule(DraftInstructionsReceived(on=on, receiver=PRESIDENTIAL_ADMINISTRATION))
    row = plan["1037/32-1.1"]
    assert set(row.to) == ALWAYS | besides
    assert dates(row) == (by, safe_by)
    assert row.who == (PA_UNIT,)
    assert "electronic" in row.form
    assert notes(plan, NoteKind.WINDOW) == ""


@pytest.mark.parametrize("on", [date(2024, 1, 4), date(2024, 1, 17), date(2024, 2, 2)], ids=str)
def test_in_january_2024_the_circle_is_not_certain_and_it_is_said_so(on: date) -> None:
    plan = schedule(DraftInstructionsReceived(on=on, receiver=PRESIDENTIAL_ADMINISTRATION))
    assert set(plan["1037/32-1.1"].to) == ALWAYS
    said = notes(plan, NoteKind.WINDOW)
    assert "1037/32-1.1" in said
    assert "a day from 4 January to 3 February 2024" in said
    assert "429" in said


def test_the_retroactive_decree_779_is_an_open_question_of_the_row() -> None:
    plan = schedule(DraftInstructionsReceived(on=date(2025, 1, 20), receiver=PRESIDENTIAL_ADMINISTRATION))
    assert "Q18" in [question.id for question in plan["1037/32-1.1"].open_questions]


# -- Decree 550, 17 April 2013 -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ends", "by"),
    [
        # four: Tue 16 April 2013: 17(1) 18(2) 19(3) 22(4)
        pytest.param(date(2013, 4, 16), date(2013, 4, 22), id="16 April 2013: four"),
        # four: Fri 9 Dec 2011: 12(1) 13(2) 14(3) 15(4)
        pytest.param(date(2011, 12, 9), date(2011, 12, 15), id="2011: four"),
        # four: Tue 20 March 2012: [21, 22, 23 Nauryz, 24, 25] 26(1) 27(2) 28(3) 29(4)
        pytest.param(date(2012, 3, 20), date(2012, 3, 29), id="Nauryz 2012: four"),
        # two: Wed 17 April 2013: 18(1) 19(2)
        pytest.param(date(2013, 4, 17), date(2013, 4, 19), id="17 April 2013: two"),
        # two: Fri 3 May 2013: Sat 4 worked(1) [5] 6(2)
        pytest.param(date(2013, 5, 3), date(2013, 5, 6), id="May 2013: two"),
    ],
)
def test_the_proposals_had_four_working_days_until_17_april_2013_and_then_two(ends: date, by: date) -> None:
    row = schedule(TopLevelEvent(starts=ends))["1037/31.3"]
    assert dates(row) == (by, by)
    assert row.cite.part == 2


def test_before_17_april_2013_the_draft_had_no_terms_and_no_consent_by_silence() -> None:
    plan = schedule(TopLevelEvent(starts=date(2013, 4, 16)))
    said = notes(plan, NoteKind.NOT_IN_FORCE)
    for rule_id in ("1037/32.2", "1037/32.3"):
        assert rule_id not in ids(plan)
        assert rule_id in said
    assert names(said, date(2013, 4, 17))
    assert "550" in said
    draft = plan["1037/32.1"]
    assert (draft.by, draft.latest_useful, draft.cite.part) == (None, None, None)

    nothing = schedule(DraftInstructionsReceived(on=date(2013, 4, 16), receiver=INTERESTED_BODY))
    assert len(nothing) == 0
    assert "1037/32.2" in notes(nothing, NoteKind.NOT_IN_FORCE)


def test_from_17_april_2013_the_bodies_have_two_and_the_mfa_seven_working_days() -> None:
    # Wed 17 April 2013: 18(1) 19(2); safe: 17(1) 18(2)
    received = schedule(DraftInstructionsReceived(on=date(2013, 4, 17), receiver=INTERESTED_BODY))
    assert dates(received["1037/32.2"]) == (date(2013, 4, 19), date(2013, 4, 18))
    # after the event of that day: 18(1) 19(2) 22(3) 23(4) 24(5) 25(6) 26(7)
    plan = schedule(TopLevelEvent(starts=date(2013, 4, 17)))
    assert dates(plan["1037/32.3"]) == (date(2013, 4, 26), date(2013, 4, 26))
    # 26 April - 2: 25(1) 24(2)
    assert plan["1037/32.1"].latest_useful == date(2013, 4, 24)


def test_before_12_august_2010_nothing() -> None:
    plan = schedule(TopLevelEvent(starts=date(2010, 8, 11)))
    assert order(plan, "31.1", "31.3", "32.1") == []
    # Thu 12 Aug 2010: 13(1) 16(2) 17(3) 18(4)
    assert dates(schedule(TopLevelEvent(starts=date(2010, 8, 12)))["1037/31.3"]) == (
        date(2010, 8, 18),
        date(2010, 8, 18),
    )
