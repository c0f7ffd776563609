"""Decree 1037, chapter 2-1, points 14-5 to 14-11: UN special procedures and human rights treaty bodies.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the
count, a day in square brackets is not worked, and "safe" counts the day of receipt as the first.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    CommunicationReceived,
    Convention,
    InvalidEventError,
    Modality,
    NoTimeLimitError,
    OhchrPublished,
    ReplySent,
    Schedule,
    SpecialProceduresVisitProposed,
    Status,
    TreatyBodyMatter,
    UnknownRuleError,
    schedule,
)
from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    DIPLOMATIC_CHANNELS,
    INTERESTED_BODY,
    MFA,
    MFA_WEBSITE,
    OMBUDSMAN,
    PRESIDENTIAL_ADMINISTRATION,
    PUBLIC,
    SPECIAL_PROCEDURES,
    TREATY_BODIES,
    Body,
)
from kzcoord.events import Event
from kzcoord.law import NoteKind

MONTHS = {1: "January", 5: "May", 12: "December"}


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def names(text: str, day: date) -> bool:
    return day.isoformat() in text or f"{day.day} {MONTHS[day.month]} {day.year}" in text


def ids(plan: Schedule) -> set[str]:
    return {row.id for row in plan}


def order(plan: Schedule, *ids: str) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan if row.id.removeprefix("1037/") in ids]


# The communication that most tests use: it came on Wed 18.03.2026 and names Sun 17.05.2026, sixty days later.
RECEIVED = date(2026, 3, 18)
COMMUNICATION = CommunicationReceived(on=RECEIVED, reply_by=date(2026, 5, 17))


# -- 14-5: five working days from the day of receipt -------------------------------------------------------

FORWARDING = [
    # Nauryz 2026: 19(1) 20(2) [21 Sat, 22 Sun, 23 Mon Nauryz; 24, 25 carried] 26(3) 27(4) [28, 29] 30 Mar(5)
    # safe: 18(1) 19(2) 20(3) 26(4) 27(5)
    pytest.param(date(2026, 3, 18), date(2026, 3, 30), date(2026, 3, 27), id="before Nauryz 2026"),
    # Nauryz 2025: 19(1) 20(2) [21 Fri, 22, 23 Nauryz; 24, 25 carried] 26(3) 27(4) 28(5)
    # safe: 18(1) 19(2) 20(3) 26(4) 27(5)
    pytest.param(date(2025, 3, 18), date(2025, 3, 28), date(2025, 3, 27), id="before Nauryz 2025"),
    # May 2024: Sat 4 worked(1) [5] 6(2) [7 hol, 8 transferred, 9 hol] 10(3) [11, 12] 13(4) 14(5)
    # safe: 3(1) 4(2) 6(3) 10(4) 13(5)
    pytest.param(date(2024, 5, 3), date(2024, 5, 14), date(2024, 5, 13), id="over the May holidays of 2024"),
    # on the worked Saturday itself: [5] 6(1) [7-9] 10(2) 13(3) 14(4) 15(5); safe: 4(1) 6(2) 10(3) 13(4) 14(5)
    pytest.param(date(2024, 5, 4), date(2024, 5, 15), date(2024, 5, 14), id="on a worked Saturday"),
    # Kurban Ait 2025 is Fri 6 June: 4(1) 5(2) [6, 7, 8] 9(3) 10(4) 11(5); safe: 3(1) 4(2) 5(3) 9(4) 10(5)
    pytest.param(date(2025, 6, 3), date(2025, 6, 11), date(2025, 6, 10), id="over Kurban Ait 2025"),
    # Kurban Ait 2023 Wed 28 June, Sat 1 July worked: 27(1) [28] 29(2) 30(3) 1(4) [2] 3(5)
    # safe: 26(1) 27(2) 29(3) 30(4) 1 July(5)
    pytest.param(date(2023, 6, 26), date(2023, 7, 3), date(2023, 7, 1), id="safe day on a worked Saturday"),
    # New Year 2025: 31(1) [1, 2 hol, 3 transferred, 4 Sat] Sun 5 worked(2) 6(3) [7 off] 8(4) 9(5)
    # safe: 30(1) 31(2) 5(3) 6(4) 8(5)
    pytest.param(date(2024, 12, 30), date(2025, 1, 9), date(2025, 1, 8), id="over New Year 2025"),
    # the first day of the chapter, Tue 25.01.2022: 26(1) 27(2) 28(3) 31(4) 1 Feb(5)
    # safe: 25(1) 26(2) 27(3) 28(4) 31(5)
    pytest.param(date(2022, 1, 25), date(2022, 2, 1), date(2022, 1, 31), id="the first day of the chapter"),
]
ON_A_DAY_OFF = [
    # Sun 1 May 2022, a holiday: [2 carried] 3(1) 4(2) 5(3) 6(4) [7 Sat hol, 8, 9 hol, 10 carried] 11(5)
    pytest.param(date(2022, 5, 1), date(2022, 5, 11), id="on a Sunday holiday"),
    # Wed 27 May 2026, Kurban Ait: 28(1) 29(2) 1 June(3) 2(4) 3(5)
    pytest.param(date(2026, 5, 27), date(2026, 6, 3), id="on Kurban Ait"),
    # Mon 11 May 2026, carried from Sat 9 May: 12(1) 13(2) 14(3) 15(4) 18(5)
    pytest.param(date(2026, 5, 11), date(2026, 5, 18), id="on a carried day"),
    # Sat 5 Sept 2026: 7(1) 8(2) 9(3) 10(4) 11(5)
    pytest.param(date(2026, 9, 5), date(2026, 9, 11), id="on a plain Saturday"),
]


@pytest.mark.parametrize("rule_id", ["1037/14-5.1", "1037/14-5.2"])
@pytest.mark.parametrize(("on", "by", "safe_by"), FORWARDING)
def test_within_five_working_days_of_receipt_it_goes_to_the_bodies_and_to_the_ombudsman(
    on: date, by: date, safe_by: date, rule_id: str
) -> None:
    row = schedule(CommunicationReceived(on=on))[rule_id]
    assert (row.by, row.safe_by) == (by, safe_by)
    assert not row.projected
    assert "Q1" in [question.id for question in row.deadline.open_questions]


@pytest.mark.parametrize("rule_id", ["1037/14-5.1", "1037/14-5.2"])
@pytest.mark.parametrize(("on", "by"), ON_A_DAY_OFF)
def test_a_communication_that_comes_on_a_day_off_is_counted_from_the_next_working_day_in_both_readings(
    on: date, by: date, rule_id: str
) -> None:
    row = schedule(CommunicationReceived(on=on))[rule_id]
    assert (row.by, row.safe_by) == (by, by)
    assert row.deadline.open_questions == ()


def test_who_holds_that_the_day_of_receipt_counts_gets_the_safe_day() -> None:
    # as "before Nauryz 2026" above, safe: 27 March
    row = schedule(COMMUNICATION, convention=Convention.STANDARD.choose(Q1="counted"))["1037/14-5.1"]
    assert (row.by, row.safe_by) == (date(2026, 3, 27), date(2026, 3, 27))


def test_the_rule_alone_counts_the_same_five_days() -> None:
    assert RULES["1037/14-5.1"].deadline(RECEIVED).by == date(2026, 3, 30)
    assert RULES["1037/14-5.2"].deadline(RECEIVED).safe_by == date(2026, 3, 27)


def test_14_5_names_the_bearers_the_addressees_and_the_copy() -> None:
    forwarded, copied = (schedule(COMMUNICATION)[found] for found in ("1037/14-5.1", "1037/14-5.2"))
    assert (forwarded.who, forwarded.to, forwarded.copy_to) == ((MFA,), (COMPETENT_BODY,), ())
    assert (copied.who, copied.to, copied.copy_to) == ((MFA,), (), (OMBUDSMAN,))
    assert (forwarded.cite.para, forwarded.cite.part) == ("14-5", 1)
    assert (copied.cite.para, copied.cite.part) == ("14-5", 2)
    assert forwarded.cite.phrase_kk == "алған күннен бастап бес жұмыс күні ішінде"
    assert copied.cite.phrase_ru == "в течение срока, указанного в части первой"
    assert forwarded.modality is copied.modality is Modality.OBLIGATION


# -- 14-6 and 14-7: the reply, the information of the bodies, the meeting: no date -------------------------


@pytest.mark.parametrize("rule_id", ["1037/14-6", "1037/14-7.1", "1037/14-7.2"])
def test_the_preparation_of_the_reply_has_no_date_of_its_own(rule_id: str) -> None:
    row = schedule(COMMUNICATION)[rule_id]
    assert (row.by, row.safe_by) == (None, None)
    assert row.status(date(2026, 12, 1)) is Status.UNDATED
    with pytest.raises(NoTimeLimitError, match=rule_id):
        RULES[rule_id].deadline(RECEIVED)


@pytest.mark.parametrize("rule_id", ["1037/14-6", "1037/14-7.1", "1037/14-7.2"])
def test_it_is_useful_only_up_to_the_day_on_which_the_reply_is_due(rule_id: str) -> None:
    # the term, Sun 17 May 2026, ends for the reply on Fri 15 May
    assert schedule(COMMUNICATION)[rule_id].latest_useful == date(2026, 5, 15)
    assert schedule(CommunicationReceived(on=RECEIVED))[rule_id].latest_useful is None


def test_the_bodies_answer_to_the_mfa_over_the_signature_of_their_first_head() -> None:
    row = schedule(COMMUNICATION)["1037/14-7.1"]
    assert (row.who, row.to) == ((COMPETENT_BODY,), (MFA,))
    assert "first head" in row.signed_by
    assert "acting" in row.signed_by


def test_the_mfa_holds_the_meeting_with_heads_of_units_of_the_interested_bodies() -> None:
    row = schedule(COMMUNICATION)["1037/14-7.2"]
    assert (row.who, row.rule.attending) == ((MFA,), (INTERESTED_BODY,))
    assert "heads of structural units" in row.form


def test_the_mfa_prepares_the_reply_from_the_information_of_the_bodies() -> None:
    row = schedule(COMMUNICATION)["1037/14-6"]
    assert row.who == (MFA,)
    assert "reply" in row.what
    assert row.condition is not None
    assert "information that the competent state bodies submitted" in row.condition.en


# -- 14-8, part 1: before the end of the term that the communication names ---------------------------------

REPLY_BY = [
    pytest.param(date(2026, 5, 15), date(2026, 5, 15), id="a working day stays"),
    # [17 Sun, 16 Sat] 15 Fri
    pytest.param(date(2026, 5, 17), date(2026, 5, 15), id="a Sunday goes back to Friday"),
    # Sat 9 May 2026 is a holiday; Fri 8 May is worked (7 May Thu was a holiday)
    pytest.param(date(2026, 5, 9), date(2026, 5, 8), id="a holiday goes back to the day before"),
    # Thu 9 May 2024 [hol; 8 transferred; 7 hol] 6 Mon
    pytest.param(date(2024, 5, 9), date(2024, 5, 6), id="a run of holidays goes back over all of them"),
    # Mon 11 May 2026 [carried; 10 Sun; 9 hol] 8 Fri
    pytest.param(date(2026, 5, 11), date(2026, 5, 8), id="a carried day goes back"),
    # Wed 27 May 2026 [Kurban Ait] 26 Tue
    pytest.param(date(2026, 5, 27), date(2026, 5, 26), id="Kurban Ait goes back"),
    # Sat 4 May 2024 was worked
    pytest.param(date(2024, 5, 4), date(2024, 5, 4), id="a worked Saturday stays"),
]


@pytest.mark.parametrize(("reply_by", "due"), REPLY_BY)
def test_the_term_of_the_communication_is_never_moved_forward(reply_by: date, due: date) -> None:
    on = date(reply_by.year, 2, 3)
    row = schedule(CommunicationReceived(on=on, reply_by=reply_by))["1037/14-8.1"]
    assert (row.by, row.safe_by) == (due, due)
    assert not row.projected


def test_who_moves_an_outside_term_forward_has_until_monday_and_is_safe_on_friday() -> None:
    forward = Convention.STANDARD.choose(Q9="next working day")
    plan = schedule(COMMUNICATION, convention=forward)
    assert (plan["1037/14-8.1"].by, plan["1037/14-8.1"].safe_by) == (date(2026, 5, 18), date(2026, 5, 15))
    # from Mon 18 May: 19(1) 20(2) 21(3) 22(4) 25(5) 26(6) [27] 28(7) 29(8) 1 June(9) 2(10)
    assert plan["1037/14-9.1"].by == date(2026, 6, 2)


def test_the_reply_goes_through_diplomatic_channels_signed_and_in_the_language_of_the_communication() -> None:
    row = schedule(COMMUNICATION)["1037/14-8.1"]
    assert (row.who, row.to, row.via) == ((MFA,), (SPECIAL_PROCEDURES,), DIPLOMATIC_CHANNELS)
    assert "first head" in row.signed_by
    assert "language of the communication" in str(row.rule.language)
    assert row.cite.phrase_kk == "көрсетілген мерзім аяқталғанға дейін"


def test_a_communication_that_names_no_term_leaves_the_reply_and_the_report_without_a_date() -> None:
    plan = schedule(CommunicationReceived(on=RECEIVED))
    for rule_id in ("1037/14-8.1", "1037/14-8.2", "1037/14-9.1", "1037/14-9.2"):
        assert (plan[rule_id].by, plan[rule_id].safe_by) == (None, None)
        assert not plan[rule_id].projected
        assert plan[rule_id].status(date(2027, 1, 1)) is Status.UNDATED
    assert "reply_by" in notes(plan, NoteKind.ASSUMPTION)
    assert plan["1037/14-5.1"].by == date(2026, 3, 30)


def test_a_term_before_the_receipt_is_refused() -> None:
    with pytest.raises(InvalidEventError, match="reply_by"):
        CommunicationReceived(on=RECEIVED, reply_by=date(2026, 3, 17))


def test_a_term_on_the_day_of_receipt_is_taken_as_it_stands() -> None:
    plan = schedule(CommunicationReceived(on=RECEIVED, reply_by=RECEIVED))
    assert plan["1037/14-8.1"].by == RECEIVED


# -- 14-8, part 2: ten working days after the publication by the OHCHR -------------------------------------

PUBLISHED = [
    # Mon 17 March 2025: 18(1) 19(2) 20(3) [21-23 Nauryz; 24, 25 carried] 26(4) 27(5) 28(6) 31(7) 1 April(8)
    # 2(9) 3(10)
    pytest.param(date(2025, 3, 17), date(2025, 4, 3), id="over Nauryz 2025"),
    # Sat 4 May 2024, worked: 6(1) [7-9] 10(2) 13(3) 14(4) 15(5) 16(6) 17(7) 20(8) 21(9) 22(10)
    pytest.param(date(2024, 5, 4), date(2024, 5, 22), id="published on a worked Saturday"),
    # Wed 27 May 2026, Kurban Ait: 28(1) 29(2) 1(3) 2(4) 3(5) 4(6) 5(7) 8(8) 9(9) 10(10)
    pytest.param(date(2026, 5, 27), date(2026, 6, 10), id="published on Kurban Ait"),
]


@pytest.mark.parametrize(("on", "by"), PUBLISHED)
def test_the_mfa_publishes_within_ten_working_days_after_the_ohchr(on: date, by: date) -> None:
    plan = schedule(OhchrPublished(on=on))
    assert [row.id for row in plan] == ["1037/14-8.2"]
    row = plan[0]
    assert (row.by, row.safe_by, row.projected) == (by, by, False)
    assert (row.who, row.to, row.via) == ((MFA,), (PUBLIC,), MFA_WEBSITE)
    assert row.rule.implied


def test_before_the_ohchr_publishes_the_publication_has_no_date_and_stands_after_the_reply() -> None:
    plan = schedule(COMMUNICATION)
    row = plan["1037/14-8.2"]
    assert (row.by, row.latest_useful) == (None, None)
    assert row.condition is not None
    assert "OHCHR" in row.condition.en
    assert order(plan, "14-8.1", "14-8.2") == ["14-8.1", "14-8.2"]


# -- 14-9: ten working days after the reply was sent -------------------------------------------------------

REPORTED = [
    # Thu 22 June 2023: 23(1) 26(2) 27(3) [28 Kurban Ait] 29(4) 30(5) Sat 1 July worked(6) 3(7) 4(8) 5(9)
    # [6 hol, 7 transferred, 8, 9] 10(10)
    pytest.param(date(2023, 6, 22), date(2023, 7, 10), id="over Kurban Ait and Capital Day 2023"),
    # Fri 25 April 2025: 28(1) 29(2) 30(3) [1] 2(4) 5(5) 6(6) [7] 8(7) [9, 10, 11] 12(8) 13(9) 14(10)
    pytest.param(date(2025, 4, 25), date(2025, 5, 14), id="over the May holidays of 2025"),
    # Sun 22 March 2026, Nauryz: [23; 24, 25 carried] 26(1) 27(2) 30(3) 31(4) 1(5) 2(6) 3(7) 6(8) 7(9) 8(10)
    pytest.param(date(2026, 3, 22), date(2026, 4, 8), id="sent on a Sunday of Nauryz"),
    # the first day, Tue 25 Jan 2022: 26(1) 27(2) 28(3) 31(4) 1(5) 2(6) 3(7) 4(8) 7(9) 8(10)
    pytest.param(date(2022, 1, 25), date(2022, 2, 8), id="sent on the first day of the chapter"),
]


@pytest.mark.parametrize(("on", "by"), REPORTED)
def test_the_report_is_due_ten_working_days_after_the_reply_in_both_readings(on: date, by: date) -> None:
    plan = schedule(ReplySent(on=on))
    assert [row.id for row in plan] == ["1037/14-9.1", "1037/14-9.2"]
    for row in plan:
        assert (row.by, row.safe_by, row.projected) == (by, by, False)
        assert row.deadline.open_questions == ()


def test_the_report_goes_to_the_administration_and_in_the_same_term_to_the_ombudsman() -> None:
    report, copy = schedule(ReplySent(on=date(2026, 4, 10)))
    assert (report.who, report.to, report.copy_to) == ((MFA,), (PRESIDENTIAL_ADMINISTRATION,), ())
    assert (copy.who, copy.to, copy.copy_to) == ((MFA,), (), (OMBUDSMAN,))
    assert report.cite.phrase_ru == "в течение десяти рабочих дней после направления ответа"


@pytest.mark.parametrize("rule_id", ["1037/14-9.1", "1037/14-9.2"])
def test_until_the_reply_is_sent_the_report_is_projected_from_its_due_day(rule_id: str) -> None:
    plan = schedule(COMMUNICATION)
    # from Fri 15 May 2026: 18(1) 19(2) 20(3) 21(4) 22(5) 25(6) 26(7) [27 Kurban Ait] 28(8) 29(9) 1 June(10)
    row = plan[rule_id]
    assert (row.by, row.safe_by, row.projected) == (date(2026, 6, 1), date(2026, 6, 1), True)
    assert "on its due day" in notes(plan, NoteKind.ASSUMPTION)


@pytest.mark.parametrize(
    ("sent", "report", "status"),
    [
        # early, Fri 10 April 2026: 13-17(5) 20-24(10)
        pytest.param(date(2026, 4, 10), date(2026, 4, 24), Status.DONE, id="sent early"),
        # on the due day, Fri 15 May: as projected
        pytest.param(date(2026, 5, 15), date(2026, 6, 1), Status.DONE, id="sent on the due day"),
        # late, Wed 20 May: 21(1) 22(2) 25(3) 26(4) [27] 28(5) 29(6) 1(7) 2(8) 3(9) 4 June(10)
        pytest.param(date(2026, 5, 20), date(2026, 6, 4), Status.DONE_LATE, id="sent late"),
    ],
)
def test_the_day_of_the_reply_moves_the_report(sent: date, report: date, status: Status) -> None:
    plan = schedule(COMMUNICATION, done={"1037/14-8.1": sent})
    reply = plan["1037/14-8.1"]
    assert (reply.by, reply.done_on, reply.status(date(2026, 6, 30))) == (date(2026, 5, 15), sent, status)
    for rule_id in ("1037/14-9.1", "1037/14-9.2"):
        assert (plan[rule_id].by, plan[rule_id].safe_by, plan[rule_id].projected) == (report, report, False)
    assert "on its due day" not in notes(plan, NoteKind.ASSUMPTION)


def test_a_reply_without_a_term_dates_the_report_once_it_is_sent() -> None:
    plan = schedule(CommunicationReceived(on=RECEIVED), done={"1037/14-8.1": date(2026, 4, 10)})
    # 13-17(5) 20-24(10)
    assert (plan["1037/14-8.1"].by, plan["1037/14-9.1"].by) == (None, date(2026, 4, 24))
    assert plan["1037/14-8.1"].status(date(2026, 4, 10)) is Status.DONE


def test_a_reply_sent_before_the_communication_came_is_refused() -> None:
    with pytest.raises(InvalidEventError, match=r"1037/14-8\.1"):
        schedule(COMMUNICATION, done={"1037/14-8.1": date(2026, 3, 17)})


def test_forwarding_early_or_late_moves_nothing_after_it() -> None:
    plan = schedule(COMMUNICATION, done={"1037/14-5.1": date(2026, 3, 31), "1037/14-5.2": date(2026, 3, 19)})
    assert plan["1037/14-5.1"].status(date(2026, 4, 1)) is Status.DONE_LATE
    assert plan["1037/14-5.2"].status(date(2026, 4, 1)) is Status.DONE
    assert plan["1037/14-8.1"].by == date(2026, 5, 15)
    assert plan["1037/14-9.1"].by == date(2026, 6, 1)


def test_done_names_only_what_the_event_calls_for() -> None:
    with pytest.raises(InvalidEventError, match="1037/24"):
        schedule(COMMUNICATION, done={"1037/24": date(2026, 4, 10)})
    with pytest.raises(UnknownRuleError, match="1037/14-8"):
        schedule(COMMUNICATION, done={"1037/14-8.9": date(2026, 4, 10)})


# -- the route ---------------------------------------------------------------------------------------------

ROUTE = {
    "14-5.1": ("MFA",),
    "14-5.2": ("MFA",),
    "14-6": ("MFA",),
    "14-7.1": ("COMPETENT_BODY",),
    "14-7.2": ("MFA",),
    "14-8.1": ("MFA",),
    "14-8.2": ("MFA",),
    "14-9.1": ("MFA",),
    "14-9.2": ("MFA",),
}


@pytest.mark.parametrize("reply_by", [None, date(2026, 5, 17)], ids=["no term", "with a term"])
def test_a_communication_starts_the_whole_route_of_14_5_to_14_9(reply_by: date | None) -> None:
    plan = schedule(CommunicationReceived(on=RECEIVED, reply_by=reply_by))
    found = {row.id.removeprefix("1037/"): tuple(body.code for body in row.who) for row in plan}
    assert found == ROUTE


@pytest.mark.parametrize("reply_by", [None, date(2026, 5, 17)], ids=["no term", "with a term"])
@pytest.mark.parametrize(
    "steps",
    [
        pytest.param(("14-5.1", "14-7.1", "14-7.2", "14-8.1"), id="forwarded, information, meeting, reply"),
        pytest.param(("14-7.1", "14-6", "14-8.1"), id="information, draft reply, reply"),
        pytest.param(("14-8.1", "14-8.2"), id="reply, publication"),
        pytest.param(("14-8.1", "14-9.1", "14-9.2"), id="reply, report, copy of the report"),
        pytest.param(("14-5.1", "14-5.2"), id="forwarded, copy"),
    ],
)
def test_the_steps_stand_in_the_order_of_the_route(steps: tuple[str, ...], reply_by: date | None) -> None:
    plan = schedule(CommunicationReceived(on=RECEIVED, reply_by=reply_by))
    assert order(plan, *steps) == list(steps)


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (date(2026, 3, 18), Status.PENDING),
        (date(2026, 3, 27), Status.PENDING),  # the safe day itself
        (date(2026, 3, 28), Status.AT_RISK),
        (date(2026, 3, 30), Status.AT_RISK),  # the last day
        (date(2026, 3, 31), Status.OVERDUE),
    ],
    ids=str,
)
def test_it_is_at_risk_after_the_safe_day_and_overdue_after_the_last(as_of: date, status: Status) -> None:
    assert schedule(COMMUNICATION)["1037/14-5.1"].status(as_of) is status


@pytest.mark.parametrize(
    ("body", "owed"),
    [
        (OMBUDSMAN, ["14-5.2", "14-9.2"]),
        (COMPETENT_BODY, ["14-5.1", "14-7.1"]),
        (Body("MIN", roles=(COMPETENT_BODY, INTERESTED_BODY)), ["14-5.1", "14-7.1", "14-7.2"]),
        (PRESIDENTIAL_ADMINISTRATION, ["14-9.1"]),
    ],
    ids=["Ombudsman", "competent bodies", "a ministry that is competent and interested", "Administration"],
)
def test_each_body_finds_what_it_owes_and_receives(body: Body, owed: list[str]) -> None:
    assert [row.id.removeprefix("1037/") for row in schedule(COMMUNICATION).for_body(body)] == owed


# -- 14-10: the invitation ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("proposer", "rule_id", "agreed_with", "condition"),
    [
        # the bodies have agreed their proposal with the MFA, which then acts
        pytest.param(COMPETENT_BODY, "1037/14-10(1)", (), "agreed with the MFA", id="the competent bodies"),
        pytest.param(MFA, "1037/14-10(2)", (COMPETENT_BODY,), None, id="the MFA, agreed with the bodies"),
        pytest.param(OMBUDSMAN, "1037/14-10(3)", (), None, id="the Ombudsman, with nobody's agreement"),
    ],
)
@pytest.mark.parametrize("on", [None, date(2026, 4, 2)], ids=["no day", "on a day"])
def test_the_mfa_invites_on_a_proposal_without_a_term(
    proposer: Body, rule_id: str, agreed_with: tuple[Body, ...], condition: str | None, on: date | None
) -> None:
    plan = schedule(SpecialProceduresVisitProposed(on=on, proposer=proposer))
    assert [row.id for row in plan] == [rule_id]
    row = plan[0]
    assert (row.who, row.to, row.via) == ((MFA,), (SPECIAL_PROCEDURES,), DIPLOMATIC_CHANNELS)
    assert (row.by, row.safe_by, row.modality) == (None, None, Modality.OBLIGATION)
    assert "in the name of the Republic" in row.what
    assert row.agreed_with == agreed_with
    if condition is None:
        assert row.condition is None
    else:
        assert row.condition is not None
        assert condition in row.condition.en


def test_the_competent_bodies_find_the_invitation_that_needs_their_agreement() -> None:
    plan = schedule(SpecialProceduresVisitProposed(proposer=MFA))
    assert [row.id for row in plan.for_body(COMPETENT_BODY)] == ["1037/14-10(2)"]
    assert [row.id for row in plan.for_body(Body("MIN", roles=(COMPETENT_BODY,)))] == ["1037/14-10(2)"]
    assert len(schedule(SpecialProceduresVisitProposed(proposer=OMBUDSMAN)).for_body(COMPETENT_BODY)) == 0


def test_nobody_else_can_propose_a_visit() -> None:
    with pytest.raises(InvalidEventError, match=r"PRESIDENTIAL_ADMINISTRATION; .* COMPETENT_BODY or MFA or OMBUDSMAN;"):
        SpecialProceduresVisitProposed(proposer=PRESIDENTIAL_ADMINISTRATION)


# -- 14-11: the treaty bodies ------------------------------------------------------------------------------


def test_the_central_state_bodies_deal_with_the_treaty_bodies_by_their_rules_as_a_standing_duty() -> None:
    plan = schedule(TreatyBodyMatter(on=date(2026, 4, 2)))
    assert [row.id for row in plan] == ["1037/14-11"]
    row = plan[0]
    assert (row.who, row.to) == ((CENTRAL_STATE_BODY,), (TREATY_BODIES,))
    assert (row.modality, row.by, row.safe_by) == (Modality.STANDING, None, None)
    assert "rules of procedure" in row.what
    # the central bodies are those that point 1 names
    assert "Q40" in [question.id for question in row.open_questions]


# -- point in time: Decree 786, in force from its signing on 25 January 2022 -------------------------------

FIRST_DAY = date(2022, 1, 25)
BEFORE = date(2022, 1, 24)
OF_THE_CHAPTER = [
    pytest.param(
        CommunicationReceived(on=BEFORE),
        CommunicationReceived(on=FIRST_DAY),
        ROUTE,
        id="communication",
    ),
    pytest.param(ReplySent(on=BEFORE), ReplySent(on=FIRST_DAY), ["14-9.1", "14-9.2"], id="reply"),
    pytest.param(OhchrPublished(on=BEFORE), OhchrPublished(on=FIRST_DAY), ["14-8.2"], id="publication"),
    pytest.param(
        SpecialProceduresVisitProposed(on=BEFORE, proposer=OMBUDSMAN),
        SpecialProceduresVisitProposed(on=FIRST_DAY, proposer=OMBUDSMAN),
        ["14-10(3)"],
        id="visit",
    ),
    pytest.param(TreatyBodyMatter(on=BEFORE), TreatyBodyMatter(on=FIRST_DAY), ["14-11"], id="treaty body"),
]


@pytest.mark.parametrize(("before", "after", "ids"), OF_THE_CHAPTER)
def test_there_was_no_such_duty_before_25_january_2022_and_a_note_names_it(
    before: Event, after: Event, ids: list[str] | dict[str, tuple[str, ...]]
) -> None:
    assert {row.id.removeprefix("1037/") for row in schedule(after)} == set(ids)
    assert notes(schedule(after), NoteKind.NOT_IN_FORCE) == ""

    nothing = schedule(before)
    assert len(nothing) == 0
    said = notes(nothing, NoteKind.NOT_IN_FORCE)
    assert all(f"1037/{found}" in said for found in ids)
    assert names(said, FIRST_DAY)
    assert "786" in said


def test_an_early_communication_is_outside_the_chapter_even_if_its_term_ends_inside() -> None:
    plan = schedule(CommunicationReceived(on=BEFORE, reply_by=date(2022, 3, 25)))
    assert "1037/14-5.1" not in ids(plan)
    assert names(notes(plan, NoteKind.NOT_IN_FORCE), FIRST_DAY)


def test_law_on_asks_what_another_day_s_law_would_say() -> None:
    assert len(schedule(COMMUNICATION, law_on=BEFORE)) == 0
    assert "1037/14-5.1" in notes(schedule(COMMUNICATION, law_on=BEFORE), NoteKind.NOT_IN_FORCE)

    # Tue 1 June 2021 by the later text, counted by the statute of that day: 1(1) 2(2) 3(3) 4(4) 7(5)
    early = CommunicationReceived(on=date(2021, 6, 1))
    assert len(schedule(early)) == 0
    row = schedule(early, law_on=FIRST_DAY)["1037/14-5.1"]
    assert (row.by, row.safe_by) == (date(2021, 6, 7), date(2021, 6, 7))


@pytest.mark.parametrize(("on", "noted"), [(date(2025, 2, 12), False), (date(2025, 2, 13), True)], ids=str)
def test_after_12_february_2025_it_is_said_that_the_text_is_known_to_that_day(on: date, noted: bool) -> None:
    said = [note.text for note in schedule(CommunicationReceived(on=on)).notes]
    assert any("2025-02-12" in text or "12 February 2025" in text for text in said) is noted


def test_a_report_that_reaches_into_2027_is_provisional_and_says_so() -> None:
    plan = schedule(CommunicationReceived(on=date(2026, 10, 20), reply_by=date(2026, 12, 19)))
    # 14-5, Tue 20 Oct 2026: 21(1) 22(2) 23(3) [24, 25 Republic Day, 26 carried] 27(4) 28(5)
    # safe: 20(1) 21(2) 22(3) 23(4) 27(5)
    forwarded = plan["1037/14-5.1"]
    assert (forwarded.by, forwarded.safe_by) == (date(2026, 10, 28), date(2026, 10, 27))
    assert not forwarded.provisional
    # 14-8.1: Sat 19 Dec back to Fri 18 Dec
    assert plan["1037/14-8.1"].by == date(2026, 12, 18)
    # 14-9: 21(1) .. 25(5) 28(6) 29(7) 30(8) 31(9) [1, 2 hol, 3 Sun, 4 carried from Sat 2] 5 Jan(10)
    report = plan["1037/14-9.1"]
    assert (report.by, report.safe_by, report.provisional) == (date(2027, 1, 5), date(2027, 1, 5), True)
    assert names(notes(plan, NoteKind.PROVISIONAL), date(2026, 12, 31))
    assert notes(schedule(COMMUNICATION), NoteKind.PROVISIONAL) == ""
