"""Decree 1037, chapter 5, points 36 to 41: requests of, and applications to, international judicial bodies.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the
count, a day in square brackets is not worked. Forward, "safe" counts the first day as one; before the sending,
it leaves as many clear working days between, so one more.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    Convention,
    CourtApplication,
    CourtLettersReceived,
    CourtRequestForwarded,
    CourtRequestReceived,
    InvalidEventError,
    Modality,
    NoTimeLimitError,
    Obligation,
    Schedule,
    Status,
    parse_event,
    schedule,
)
from kzcoord.bodies import (
    DIPLOMATIC_CHANNELS,
    GOVERNMENT_OFFICE,
    INITIATING_BODY,
    INTERESTED_BODY,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    NCE,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    RECEIVING_BODY,
    SUPREME_COURT,
    TRADE_INTEGRATION,
    Body,
)
from kzcoord.law import NoteKind

# the note that a carve-out applied, by its value
EXEMPT = NoteKind("exemption")
CONSULTED = {MFA, JUSTICE, TRADE_INTEGRATION, INTERESTED_BODY}
CONSULTED_UNTIL_2020 = {MFA, JUSTICE, NATIONAL_ECONOMY, INTERESTED_BODY}
THREE_MINISTRIES = {MFA, JUSTICE, TRADE_INTEGRATION}
THREE_MINISTRIES_UNTIL_2020 = {MFA, JUSTICE, NATIONAL_ECONOMY}
BASES = [
    "ratified treaty",
    "instruction of the President",
    "instruction of the Presidential Administration",
    "instruction of the Prime Minister",
    "instruction of a deputy prime minister",
]


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def provisions(plan: Schedule, kind: NoteKind) -> set[str]:
    return {note.provision for note in plan.notes if note.kind is kind}


def ids(plan: Schedule) -> set[str]:
    return {row.id.removeprefix("1037/") for row in plan}


def order(plan: Schedule, *ids: str) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan if row.id.removeprefix("1037/") in ids]


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


def open_questions(row: Obligation) -> list[str]:
    return [question.id for question in row.open_questions]


def of_a_state_body(
    initiated_on: date | None = None, sending_on: date | None = None, *, eaeu_court: bool = False
) -> CourtApplication:
    return CourtApplication(
        initiated_on=initiated_on, sending_on=sending_on, applicant=INITIATING_BODY, eaeu_court=eaeu_court
    )


def of_the_chamber(sending_on: date | None = None) -> CourtApplication:
    return CourtApplication(sending_on=sending_on, applicant=NCE)


# The request that most tests use came on Tue 9 June 2026.
RECEIVED = date(2026, 6, 9)
REQUEST = CourtRequestReceived(on=RECEIVED)
EAEU_REQUEST = CourtRequestReceived(on=RECEIVED, eaeu_court=True)
ON_CASE_LAW = CourtRequestReceived(on=RECEIVED, case_law=True)
# The application is begun on Mon 2 March 2026 and sent on Mon 29 June 2026.
APPLICATION = of_a_state_body(date(2026, 3, 2), date(2026, 6, 29))
EAEU_APPLICATION = of_a_state_body(date(2026, 3, 2), date(2026, 6, 29), eaeu_court=True)


# -- 36, part 1: three working days from the day of receipt ------------------------------------------------

FORWARDED = [
    # Tue 9 June 2026: 10(1) 11(2) 12(3); safe: 9(1) 10(2) 11(3)
    pytest.param(date(2026, 6, 9), date(2026, 6, 12), date(2026, 6, 11), id="a plain week"),
    # Thu 19 March 2026: 20(1) [21-23 Nauryz; 24, 25 carried] 26(2) 27(3); safe: 19(1) 20(2) 26(3)
    pytest.param(date(2026, 3, 19), date(2026, 3, 27), date(2026, 3, 26), id="over Nauryz 2026"),
    # Thu 2 May 2024: 3(1) Sat 4 worked(2) [5] 6(3); safe: 2(1) 3(2) 4(3)
    pytest.param(date(2024, 5, 2), date(2024, 5, 6), date(2024, 5, 4), id="safe on a worked Saturday"),
    # Fri 8 May 2026: [9 hol, 10, 11 carried] 12(1) 13(2) 14(3); safe: 8(1) 12(2) 13(3)
    pytest.param(date(2026, 5, 8), date(2026, 5, 14), date(2026, 5, 13), id="over Victory Day 2026"),
    # Mon 30 Dec 2024: 31(1) [1, 2 hol, 3 transferred, 4] Sun 5 worked(2) 6(3); safe: 30(1) 31(2) 5(3)
    pytest.param(date(2024, 12, 30), date(2025, 1, 6), date(2025, 1, 5), id="over New Year 2025"),
    # Sat 5 Sept 2026, not worked: 7(1) 8(2) 9(3) in both readings
    pytest.param(date(2026, 9, 5), date(2026, 9, 9), date(2026, 9, 9), id="on a Saturday"),
]


@pytest.mark.parametrize(("on", "by", "safe_by"), FORWARDED)
def test_the_request_is_passed_on_within_three_working_days(on: date, by: date, safe_by: date) -> None:
    row = schedule(CourtRequestReceived(on=on))["1037/36.1"]
    assert dates(row) == (by, safe_by)
    assert not row.projected
    assert [question.id for question in row.deadline.open_questions] == ([] if by == safe_by else ["Q1"])


def test_the_body_that_received_it_passes_it_to_three_ministries_and_the_others_concerned() -> None:
    row = schedule(REQUEST)["1037/36.1"]
    assert (row.who, set(row.to)) == ((RECEIVING_BODY,), CONSULTED)
    assert row.modality is Modality.OBLIGATION
    assert (row.cite.para, row.cite.part) == ("36", 1)
    assert "үш жұмыс күнінен" in row.cite.phrase_kk
    assert "не позднее трех рабочих дней со дня поступления" in row.cite.phrase_ru


def test_the_rule_alone_counts_the_same_three_days() -> None:
    # as "over Nauryz 2026" above
    found = RULES["1037/36.1"].deadline(date(2026, 3, 19))
    assert (found.by, found.safe_by) == (date(2026, 3, 27), date(2026, 3, 26))


def test_who_holds_that_the_day_of_receipt_counts_gets_the_safe_day() -> None:
    row = schedule(REQUEST, convention=Convention.STANDARD.choose(Q1="counted"))["1037/36.1"]
    assert dates(row) == (date(2026, 6, 11), date(2026, 6, 11))


@pytest.mark.parametrize("receiver", [MFA, JUSTICE, TRADE_INTEGRATION], ids=["MFA", "Justice", "Trade"])
def test_a_ministry_that_received_the_request_does_not_pass_it_to_itself(receiver: Body) -> None:
    plan = schedule(CourtRequestReceived(on=RECEIVED, acting_body=receiver))
    assert set(plan["1037/36.1"].to) == CONSULTED - {receiver}
    assert "1037/36.1" in provisions(plan, NoteKind.SELF)


def test_another_ministry_passes_it_to_all_of_them() -> None:
    plan = schedule(CourtRequestReceived(on=RECEIVED, acting_body=Body("MIN", roles=(RECEIVING_BODY,))))
    assert set(plan["1037/36.1"].to) == CONSULTED
    assert provisions(plan, NoteKind.SELF) == set()


# -- 36, part 2: ten working days, the start not stated ----------------------------------------------------

ANSWERED = [
    # Fri 12 June 2026: 15(1) .. 19(5) 22(6) .. 26(10); safe: 12(1) 15(2) .. 19(6) 22(7) .. 25(10)
    pytest.param(date(2026, 6, 12), date(2026, 6, 26), date(2026, 6, 25), id="two plain weeks"),
    # Thu 19 March 2026: 20(1) [21-25] 26(2) 27(3) 30(4) 31(5) 1 April(6) 2(7) 3(8) 6(9) 7(10)
    # safe: 19(1) 20(2) 26(3) 27(4) 30(5) 31(6) 1(7) 2(8) 3(9) 6(10)
    pytest.param(date(2026, 3, 19), date(2026, 4, 7), date(2026, 4, 6), id="over Nauryz 2026"),
    # Mon 29 April 2024: 30(1) [1] 2(2) 3(3) Sat 4 worked(4) [5] 6(5) [7-9] 10(6) 13(7) 14(8) 15(9) 16(10)
    # safe: 29(1) 30(2) 2(3) 3(4) 4(5) 6(6) 10(7) 13(8) 14(9) 15(10)
    pytest.param(date(2024, 4, 29), date(2024, 5, 16), date(2024, 5, 15), id="over the May holidays of 2024"),
]


@pytest.mark.parametrize(("on", "by", "safe_by"), ANSWERED)
def test_the_bodies_answer_within_ten_working_days_of_receiving_what_was_passed_on(
    on: date, by: date, safe_by: date
) -> None:
    plan = schedule(CourtRequestForwarded(on=on))
    assert [row.id for row in plan] == ["1037/36.2"]
    assert dates(plan[0]) == (by, safe_by)
    assert not plan[0].projected


def test_those_to_whom_it_was_passed_answer_to_the_body_that_received_the_request() -> None:
    row = schedule(CourtRequestForwarded(on=date(2026, 6, 12)))["1037/36.2"]
    assert (set(row.who), row.to) == (CONSULTED, (RECEIVING_BODY,))
    assert row.modality is Modality.OBLIGATION
    assert "Q7" in open_questions(row)
    assert (row.cite.para, row.cite.part) == ("36", 2)


def test_until_it_is_passed_on_the_answer_is_projected_from_the_last_day_for_that() -> None:
    plan = schedule(REQUEST)
    # 36.1 by Fri 12 June; from it as in the first case above
    # 36.1 is safe until Thu 11 June: 11(1) 12(2) 15(3) .. 19(7) 22(8) 23(9) Wed 24 June(10)
    row = plan["1037/36.2"]
    assert (*dates(row), row.projected) == (date(2026, 6, 26), date(2026, 6, 24), True)
    assert "on its due day" in notes(plan, NoteKind.ASSUMPTION)


def test_the_day_on_which_it_was_passed_on_moves_the_answer() -> None:
    plan = schedule(REQUEST, done={"1037/36.1": date(2026, 6, 10)})
    # Wed 10 June: 11(1) 12(2) 15(3) .. 19(7) 22(8) 23(9) 24(10); safe: 10(1) 11(2) 12(3) 15(4) .. 19(8) 22(9) 23(10)
    row = plan["1037/36.2"]
    assert (*dates(row), row.projected) == (date(2026, 6, 24), date(2026, 6, 23), False)
    assert plan["1037/36.1"].status(date(2026, 6, 30)) is Status.DONE
    assert "on its due day" not in notes(plan, NoteKind.ASSUMPTION)


def test_a_request_passed_on_late_gives_the_bodies_their_ten_days_all_the_same() -> None:
    plan = schedule(REQUEST, done={"1037/36.1": date(2026, 6, 15)})
    # Mon 15 June: 16(1) .. 19(4) 22(5) .. 26(9) 29(10); safe: 15(1) .. 19(5) 22(6) .. 26(10)
    assert dates(plan["1037/36.2"]) == (date(2026, 6, 29), date(2026, 6, 26))
    assert plan["1037/36.1"].status(date(2026, 6, 30)) is Status.DONE_LATE


# -- 37: the consolidated reply ----------------------------------------------------------------------------


def test_the_consolidated_reply_goes_to_the_mfa_and_on_through_diplomatic_channels_without_a_term() -> None:
    plan = schedule(REQUEST)
    row = plan["1037/37.1"]
    assert (row.who, row.to) == ((RECEIVING_BODY,), (MFA,))
    assert "diplomatic channels" in row.said()
    assert (*dates(row), row.modality) == (None, None, Modality.OBLIGATION)
    assert row.status(date(2027, 6, 1)) is Status.UNDATED
    assert "37.2" not in ids(plan)
    with pytest.raises(NoTimeLimitError, match=r"1037/37\.1"):
        RULES["1037/37.1"].deadline(RECEIVED)


def test_the_reply_to_the_eaeu_court_goes_to_the_ministry_of_justice() -> None:
    plan = schedule(EAEU_REQUEST)
    row = plan["1037/37.2"]
    assert (row.who, row.to) == ((RECEIVING_BODY,), (JUSTICE,))
    assert row.rule.implied
    assert (*dates(row), row.modality) == (None, None, Modality.OBLIGATION)
    assert "37.1" not in ids(plan)


@pytest.mark.parametrize("event", [REQUEST, EAEU_REQUEST], ids=["another court", "the EAEU Court"])
def test_a_direct_reply_is_forbidden(event: CourtRequestReceived) -> None:
    plan = schedule(event)
    row = plan["1037/37.3"]
    assert row.modality is Modality.PROHIBITION
    assert row.who == (RECEIVING_BODY,)
    assert dates(row) == (None, None)
    assert provisions(plan, EXEMPT) == set()


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("eaeu_court", [False, True], ids=["another court", "the EAEU Court"])
def test_a_treaty_or_an_instruction_from_above_lifts_the_prohibition(basis: str, eaeu_court: bool) -> None:
    event = parse_event(
        {
            "kind": "court-request-received",
            "on": RECEIVED.isoformat(),
            "eaeu_court": eaeu_court,
            "direct_reply_basis": basis,
        }
    )
    plan = schedule(event)
    assert "37.3" not in ids(plan)
    assert "1037/37.3" in provisions(plan, EXEMPT)
    # only the prohibition is lifted: the other bodies are asked all the same
    assert plan["1037/36.1"].by == date(2026, 6, 12)


def test_nothing_else_lifts_the_prohibition() -> None:
    with pytest.raises(InvalidEventError, match="direct_reply_basis"):
        CourtRequestReceived(on=RECEIVED, direct_reply_basis="instruction of a minister")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("event", "route"),
    [
        pytest.param(REQUEST, ["36.1", "36.2", "37.1"], id="another court"),
        pytest.param(EAEU_REQUEST, ["36.1", "36.2", "37.2", "40.3"], id="the EAEU Court"),
    ],
)
def test_the_steps_stand_in_the_order_of_the_route(event: CourtRequestReceived, route: list[str]) -> None:
    assert order(schedule(event), "36.1", "36.2", "37.1", "37.2", "40.3") == route


def test_the_reply_to_the_eaeu_court_goes_on_from_the_ministry_of_justice_to_the_mfa() -> None:
    # 40, part 3, names the letters of 37, part 2, as well; without their originals its five days do not run
    waiting = schedule(EAEU_REQUEST)["1037/40.3"]
    assert (waiting.who, waiting.to, waiting.form) == ((JUSTICE,), (MFA,), "originals")
    assert (*dates(waiting), waiting.projected) == (None, None, False)
    # sent and received Mon 22 June 2026: 23(1) 24(2) 25(3) 26(4) 29(5); safe: 22(1) 23(2) 24(3) 25(4) 26(5)
    running = schedule(EAEU_REQUEST, done={"1037/37.2": date(2026, 6, 22)})["1037/40.3"]
    assert (*dates(running), running.projected) == (date(2026, 6, 29), date(2026, 6, 26), False)


def test_a_reply_to_another_court_has_no_step_of_the_ministry_of_justice() -> None:
    assert "40.3" not in ids(schedule(REQUEST))


def test_the_way_of_the_reply_to_the_eaeu_court_has_the_law_of_one_day() -> None:
    # received Thu 25 Feb 2021, by the statute of 2013 to 2021 passed on by 25(1) 26(2) Mon 1 March(3); Decree 526 is of
    # 27 February
    plan = schedule(CourtRequestReceived(on=date(2021, 2, 25), eaeu_court=True))
    assert {"37.2", "40.3"} <= ids(plan)
    assert notes(plan, NoteKind.NOT_IN_FORCE) == ""
    # received Mon 22 Feb 2021, passed on by 22(1) 23(2) Wed 24(3): the reply goes through the MFA, 40.3 was not there
    before = schedule(CourtRequestReceived(on=date(2021, 2, 22), eaeu_court=True))
    assert "37.1" in ids(before)
    assert not {"37.2", "40.3"} & ids(before)


@pytest.mark.parametrize(
    ("event", "body", "owed"),
    [
        (REQUEST, TRADE_INTEGRATION, {"36.1", "36.2"}),
        (REQUEST, Body("MIN", roles=(INTERESTED_BODY,)), {"36.1", "36.2"}),
        (REQUEST, Body("MIN", roles=(RECEIVING_BODY,)), {"36.1", "36.2", "37.1", "37.3"}),
        (EAEU_REQUEST, JUSTICE, {"36.1", "36.2", "37.2", "40.3"}),
        (EAEU_REQUEST, MFA, {"36.1", "36.2", "40.3"}),
        (REQUEST, NATIONAL_ECONOMY, set()),
    ],
    ids=[
        "Trade",
        "a ministry concerned",
        "the receiver",
        "Justice, of the EAEU Court",
        "the MFA, of it",
        "National Economy",
    ],
)
def test_each_body_finds_what_it_owes_and_receives(event: CourtRequestReceived, body: Body, owed: set[str]) -> None:
    assert ids(schedule(event).for_body(body)) == owed


# -- 38: requests about court practice ---------------------------------------------------------------------


def test_the_supreme_court_sends_copies_for_information_without_a_term() -> None:
    row = schedule(ON_CASE_LAW)["1037/38"]
    assert row.who == (SUPREME_COURT,)
    # "in order to inform": copies, and nobody is asked for anything
    assert (row.to, set(row.copy_to), row.form) == ((), CONSULTED, "copies")
    assert (*dates(row), row.modality) == (None, None, Modality.OBLIGATION)
    with pytest.raises(NoTimeLimitError, match="1037/38"):
        RULES["1037/38"].deadline(RECEIVED)


def test_a_request_about_court_practice_is_answered_by_the_supreme_court_itself() -> None:
    assert ids(schedule(ON_CASE_LAW)) & {"36.1", "36.2", "37.1", "37.2"} == set()


@pytest.mark.parametrize("event", [REQUEST, EAEU_REQUEST], ids=["another court", "the EAEU Court"])
def test_other_requests_do_not_concern_the_supreme_court(event: CourtRequestReceived) -> None:
    plan = schedule(event)
    assert "38" not in ids(plan)
    assert all(SUPREME_COURT not in row.who for row in plan)


# -- 39: in the name of the Republic or the Government -----------------------------------------------------


def test_an_application_goes_through_diplomatic_channels_as_a_standing_rule() -> None:
    row = schedule(APPLICATION)["1037/39"]
    assert (row.modality, row.via) == (Modality.STANDING, DIPLOMATIC_CHANNELS)
    assert dates(row) == (None, None)


# -- 40, part 1: twenty working days to agree the draft ----------------------------------------------------

AGREED = [
    # Mon 1 June 2026: 2(1) .. 5(4) 8(5) .. 12(9) 15(10) .. 19(14) 22(15) .. 26(19) 29(20)
    # safe: 1(1) .. 5(5) 8(6) .. 12(10) 15(11) .. 19(15) 22(16) .. 26(20)
    pytest.param(date(2026, 6, 1), date(2026, 6, 29), date(2026, 6, 26), id="four plain weeks"),
    # Mon 2 March 2026: 3(1) 4(2) 5(3) 6(4) [7, 8 hol, 9 carried] 10(5) .. 13(8) 16(9) .. 20(13) [21-25]
    # 26(14) 27(15) 30(16) 31(17) 1 April(18) 2(19) 3(20); safe: one less, Thu 2 April(20)
    pytest.param(date(2026, 3, 2), date(2026, 4, 3), date(2026, 4, 2), id="over 8 March and Nauryz 2026"),
    # Thu 12 Dec 2024: 13(1) [14, 15, 16 hol] 17(2) .. 20(5) 23(6) .. 27(10) 30(11) 31(12) [1-4] Sun 5 worked(13)
    # 6(14) [7] 8(15) 9(16) 10(17) 13(18) 14(19) 15(20); safe: 12(1) .. Tue 14(20)
    pytest.param(date(2024, 12, 12), date(2025, 1, 15), date(2025, 1, 14), id="over New Year 2025"),
    # Sat 5 Sept 2026: 7(1) .. 11(5) 14(6) .. 18(10) 21(11) .. 25(15) 28(16) .. 2 Oct(20), in both readings
    pytest.param(date(2026, 9, 5), date(2026, 10, 2), date(2026, 10, 2), id="begun on a Saturday"),
]


@pytest.mark.parametrize(("initiated_on", "by", "safe_by"), AGREED)
def test_the_draft_is_agreed_within_twenty_working_days(initiated_on: date, by: date, safe_by: date) -> None:
    row = schedule(of_a_state_body(initiated_on))["1037/40.1a"]
    assert (*dates(row), row.projected) == (by, safe_by, False)


def test_the_body_that_begins_it_agrees_the_draft_with_three_ministries() -> None:
    row = schedule(APPLICATION)["1037/40.1a"]
    assert row.who == (INITIATING_BODY,)
    assert {*row.to, *row.rule.agreed_with} == THREE_MINISTRIES
    assert row.modality is Modality.OBLIGATION
    assert "Q7" in open_questions(row)
    assert (row.cite.para, row.cite.part) == ("40", 1)


# -- 40, part 1, and 41: ten working days before it is sent ------------------------------------------------

BEFORE_SENDING = [
    # Mon 29 June 2026: 26(1) .. 22(5) 19(6) .. Mon 15(10); safe: Fri 12(11)
    pytest.param(date(2026, 6, 29), date(2026, 6, 15), date(2026, 6, 12), id="two plain weeks"),
    # Thu 2 April 2026: 1(1) 31(2) 30(3) 27(4) 26(5) [25-21] 20(6) 19(7) 18(8) 17(9) Mon 16(10); safe: Fri 13(11)
    pytest.param(date(2026, 4, 2), date(2026, 3, 16), date(2026, 3, 13), id="back over Nauryz 2026"),
    # Fri 10 Jan 2025: 9(1) 8(2) [7] 6(3) Sun 5 worked(4) [4-1] 31(5) 30(6) 27(7) 26(8) 25(9) Tue 24 Dec(10)
    # safe: Mon 23(11)
    pytest.param(date(2025, 1, 10), date(2024, 12, 24), date(2024, 12, 23), id="back over New Year 2025"),
    # Sat 5 Sept 2026, not worked: 4(1) .. 1(4) 31 Aug(5) 28(6) .. Mon 24(10); safe: Fri 21(11)
    pytest.param(date(2026, 9, 5), date(2026, 8, 24), date(2026, 8, 21), id="sent on a Saturday"),
]


@pytest.mark.parametrize(("sending_on", "by", "safe_by"), BEFORE_SENDING)
def test_the_notice_is_due_ten_working_days_before_the_application_is_sent(
    sending_on: date, by: date, safe_by: date
) -> None:
    row = schedule(of_a_state_body(sending_on=sending_on))["1037/40.1b"]
    assert dates(row) == (by, safe_by)
    assert [question.id for question in row.deadline.open_questions] == ["Q4"]


@pytest.mark.parametrize(("sending_on", "by", "safe_by"), BEFORE_SENDING)
def test_the_chamber_gives_notice_of_its_decision_in_the_same_term(sending_on: date, by: date, safe_by: date) -> None:
    row = schedule(of_the_chamber(sending_on))["1037/41"]
    assert dates(row) == (by, safe_by)
    assert [question.id for question in row.deadline.open_questions] == ["Q4"]


def test_the_notice_goes_to_the_administration_and_the_government_office() -> None:
    row = schedule(APPLICATION)["1037/40.1b"]
    assert (row.who, set(row.to)) == ((INITIATING_BODY,), {PRESIDENTIAL_ADMINISTRATION, GOVERNMENT_OFFICE})
    assert row.modality is Modality.OBLIGATION
    assert (row.cite.para, row.cite.part) == ("40", 1)


def test_the_chamber_s_notice_goes_to_three_ministries() -> None:
    row = schedule(of_the_chamber(date(2026, 6, 29)))["1037/41"]
    assert (row.who, set(row.to)) == ((NCE,), THREE_MINISTRIES)
    assert row.modality is Modality.OBLIGATION


@pytest.mark.parametrize("rule_id", ["1037/40.1b", "1037/41"])
def test_the_rule_alone_counts_back_from_the_day_of_sending(rule_id: str) -> None:
    # as "back over Nauryz 2026" above
    found = RULES[rule_id].deadline(date(2026, 4, 2))
    assert (found.by, found.safe_by) == (date(2026, 3, 16), date(2026, 3, 13))


def test_who_wants_ten_clear_days_between_has_the_safe_day_only() -> None:
    clear = Convention.STANDARD.choose(Q4="clear units between")
    row = schedule(APPLICATION, convention=clear)["1037/40.1b"]
    assert dates(row) == (date(2026, 6, 12), date(2026, 6, 12))


# -- who applies, and what is not known yet ----------------------------------------------------------------


def test_a_state_body_owes_what_point_40_asks_and_the_chamber_what_point_41_asks() -> None:
    body = schedule(APPLICATION)
    assert {"40.1a", "40.1b"} <= ids(body)
    assert "41" not in ids(body)
    chamber = ids(schedule(of_the_chamber(date(2026, 6, 29))))
    assert "41" in chamber
    assert not {"40.1a", "40.1b", "40.2", "40.3"} & chamber


def test_without_the_days_the_steps_stand_undated() -> None:
    plan = schedule(of_a_state_body())
    assert dates(plan["1037/40.1a"]) == dates(plan["1037/40.1b"]) == (None, None)
    assert plan["1037/40.1b"].status(date(2026, 6, 1)) is Status.UNDATED
    assert dates(schedule(of_the_chamber())["1037/41"]) == (None, None)


def test_each_of_the_two_days_dates_its_own_step() -> None:
    begun = schedule(of_a_state_body(date(2026, 6, 1)))
    # as "four plain weeks" above
    assert dates(begun["1037/40.1a"]) == (date(2026, 6, 29), date(2026, 6, 26))
    assert dates(begun["1037/40.1b"]) == (None, None)
    sent = schedule(of_a_state_body(sending_on=date(2026, 6, 29)))
    assert dates(sent["1037/40.1a"]) == (None, None)
    assert dates(sent["1037/40.1b"]) == (date(2026, 6, 15), date(2026, 6, 12))


def test_the_draft_is_agreed_before_notice_is_given() -> None:
    # agreed by Fri 3 April, notice by Mon 15 June
    assert order(schedule(APPLICATION), "40.1a", "40.1b") == ["40.1a", "40.1b"]
    assert provisions(schedule(APPLICATION), NoteKind.CONFLICT) == set()


def test_a_sending_too_near_for_the_twenty_days_is_told_as_a_conflict() -> None:
    # agreed by Mon 29 June ("four plain weeks"), notice for the same Monday's sending by Mon 15 June
    plan = schedule(of_a_state_body(date(2026, 6, 1), date(2026, 6, 29)))
    assert (plan["1037/40.1a"].by, plan["1037/40.1b"].by) == (date(2026, 6, 29), date(2026, 6, 15))
    said = notes(plan, NoteKind.CONFLICT)
    assert "1037/40.1a" in said
    assert "1037/40.1b" in said


def test_an_application_cannot_be_sent_before_it_is_begun() -> None:
    with pytest.raises(InvalidEventError, match="sending_on"):
        of_a_state_body(date(2026, 6, 29), date(2026, 6, 26))


# -- 40, parts 2 and 3: the EAEU Court ---------------------------------------------------------------------


def test_an_application_to_the_eaeu_court_goes_to_justice_besides_the_agreement_and_the_notice() -> None:
    plan = schedule(EAEU_APPLICATION)
    row = plan["1037/40.2"]
    assert (row.who, row.to) == ((INITIATING_BODY,), (JUSTICE,))
    assert (*dates(row), row.modality) == (None, None, Modality.OBLIGATION)
    # part 2 comes on top of part 1
    assert dates(plan["1037/40.1a"]) == dates(schedule(APPLICATION)["1037/40.1a"])
    assert dates(plan["1037/40.1b"]) == dates(schedule(APPLICATION)["1037/40.1b"])


def test_an_application_to_another_court_does_not_go_to_justice() -> None:
    assert not {"40.2", "40.3"} & ids(schedule(APPLICATION))


def test_justice_passes_the_application_on_once_its_original_is_there() -> None:
    row = schedule(EAEU_APPLICATION)["1037/40.3"]
    assert dates(row) == (None, None)
    known = schedule(EAEU_APPLICATION, done={"1037/40.2": date(2026, 6, 17)})["1037/40.3"]
    # Wed 17 June 2026: 18(1) 19(2) 22(3) 23(4) 24(5); safe: 17(1) 18(2) 19(3) 22(4) 23(5)
    assert (*dates(known), known.projected) == (date(2026, 6, 24), date(2026, 6, 23), False)


LETTERS = [
    # Mon 8 June 2026: 9(1) .. 12(4) 15(5); safe: 8(1) .. 12(5)
    pytest.param(date(2026, 6, 8), date(2026, 6, 15), date(2026, 6, 12), id="a plain week"),
    # Wed 18 March 2026: 19(1) 20(2) [21-25] 26(3) 27(4) 30(5); safe: 18(1) 19(2) 20(3) 26(4) 27(5)
    pytest.param(date(2026, 3, 18), date(2026, 3, 30), date(2026, 3, 27), id="over Nauryz 2026"),
    # Fri 3 May 2024: Sat 4 worked(1) [5] 6(2) [7-9] 10(3) 13(4) 14(5); safe: 3(1) 4(2) 6(3) 10(4) 13(5)
    pytest.param(date(2024, 5, 3), date(2024, 5, 14), date(2024, 5, 13), id="over the May holidays of 2024"),
    # Wed 27 May 2026, Kurban Ait: 28(1) 29(2) 1 June(3) 2(4) 3(5) in both readings
    pytest.param(date(2026, 5, 27), date(2026, 6, 3), date(2026, 6, 3), id="on Kurban Ait"),
]


@pytest.mark.parametrize(("on", "by", "safe_by"), LETTERS)
def test_justice_passes_the_originals_on_within_five_working_days(on: date, by: date, safe_by: date) -> None:
    plan = schedule(CourtLettersReceived(on=on))
    assert [row.id for row in plan] == ["1037/40.3"]
    assert dates(plan[0]) == (by, safe_by)
    assert not plan[0].projected


def test_the_originals_go_to_the_mfa_and_on_through_diplomatic_channels() -> None:
    row = schedule(CourtLettersReceived(on=date(2026, 6, 8)))["1037/40.3"]
    assert (row.who, row.to) == ((JUSTICE,), (MFA,))
    assert "diplomatic channels" in row.said()
    assert row.modality is Modality.OBLIGATION
    assert (row.cite.para, row.cite.part) == ("40", 3)
    assert "оригиналов писем" in row.cite.phrase_ru


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (date(2026, 3, 27), Status.PENDING),  # the safe day itself
        (date(2026, 3, 28), Status.AT_RISK),
        (date(2026, 3, 30), Status.AT_RISK),  # the last day
        (date(2026, 3, 31), Status.OVERDUE),
    ],
    ids=str,
)
def test_the_originals_are_at_risk_after_the_safe_day_and_overdue_after_the_last(as_of: date, status: Status) -> None:
    assert schedule(CourtLettersReceived(on=date(2026, 3, 18)))["1037/40.3"].status(as_of) is status


# -- point in time: Decree 23, 18 May 2015 -----------------------------------------------------------------

FIRST_DAY = date(2015, 5, 18)


def test_before_18_may_2015_there_was_no_such_chapter_and_it_is_said_so() -> None:
    # Fri 15 May 2015
    plan = schedule(CourtRequestReceived(on=date(2015, 5, 15)))
    assert len(plan) == 0
    said = notes(plan, NoteKind.NOT_IN_FORCE)
    assert "1037/36.1" in said
    assert "1037/36.2" in said
    assert "2015" in said
    assert len(schedule(CourtRequestForwarded(on=date(2015, 5, 15)))) == 0
    assert "40.1a" not in ids(schedule(of_a_state_body(date(2015, 5, 15))))


def test_from_18_may_2015_the_ministry_of_national_economy_is_one_of_the_three() -> None:
    row = schedule(CourtRequestReceived(on=FIRST_DAY))["1037/36.1"]
    # Mon 18 May 2015, by the statute of 2013 to 2021: 18(1) 19(2) 20(3)
    assert dates(row) == (date(2015, 5, 20), date(2015, 5, 20))
    assert set(row.to) == CONSULTED_UNTIL_2020


@pytest.mark.parametrize("rule_id", ["36.1", "36.2", "38", "39", "40.1a", "40.1b", "41"])
def test_the_chapter_began_with_decree_23(rule_id: str) -> None:
    begins = RULES.history(f"1037/{rule_id}")[0].in_force.begins
    assert (begins.earliest, begins.latest, begins.act.code) == (FIRST_DAY, FIRST_DAY, "23")


# -- Decree 426, 5 October 2020: Trade and Integration instead of National Economy -------------------------


@pytest.mark.parametrize(
    ("on", "consulted", "ministries"),
    [
        pytest.param(date(2020, 10, 2), CONSULTED_UNTIL_2020, THREE_MINISTRIES_UNTIL_2020, id="Fri 2 October 2020"),
        pytest.param(date(2020, 10, 5), CONSULTED, THREE_MINISTRIES, id="Mon 5 October 2020"),
    ],
)
def test_the_ministry_of_trade_and_integration_took_the_place_of_national_economy(
    on: date, consulted: set[Body], ministries: set[Body]
) -> None:
    assert set(schedule(CourtRequestReceived(on=on))["1037/36.1"].to) == consulted
    assert set(schedule(CourtRequestForwarded(on=on))["1037/36.2"].who) == consulted
    copies = schedule(CourtRequestReceived(on=on, case_law=True))["1037/38"]
    assert {*copies.to, *copies.copy_to} == consulted
    agreement = schedule(of_a_state_body(on))["1037/40.1a"]
    assert {*agreement.to, *agreement.rule.agreed_with} == ministries


@pytest.mark.parametrize(
    ("sending_on", "by", "ministries"),
    [
        # Fri 16 Oct 2020: 15(1) .. 12(4) 9(5) .. 5(9) Fri 2(10)
        pytest.param(date(2020, 10, 16), date(2020, 10, 2), THREE_MINISTRIES_UNTIL_2020, id="due on 2 October"),
        # Mon 19 Oct 2020: 16(1) .. 12(5) 9(6) .. Mon 5(10)
        pytest.param(date(2020, 10, 19), date(2020, 10, 5), THREE_MINISTRIES, id="due on 5 October"),
    ],
)
def test_the_chamber_s_notice_takes_the_text_of_the_day_on_which_it_is_due(
    sending_on: date, by: date, ministries: set[Body]
) -> None:
    row = schedule(of_the_chamber(sending_on))["1037/41"]
    assert (row.by, set(row.to)) == (by, ministries)


# -- Decree 526, 27 February 2021: the EAEU Court through Justice ------------------------------------------


def test_before_27_february_2021_replies_to_the_eaeu_court_went_the_way_of_all_others() -> None:
    # Wed 24 Feb 2021, by the statute of 2013 to 2021: 24(1) 25(2) Fri 26(3), so the bodies have the request on the last
    # day of the old text
    before = schedule(CourtRequestReceived(on=date(2021, 2, 24), eaeu_court=True))
    assert "37.1" in ids(before)
    assert "37.2" not in ids(before)
    assert "37.3" in ids(before)
    # Thu 25 Feb 2021: 25(1) 26(2) Mon 1 March(3): what is answered then goes by the new one
    after = schedule(CourtRequestReceived(on=date(2021, 2, 25), eaeu_court=True))
    assert "37.1" not in ids(after)
    assert "37.2" in ids(after)
    assert "37.3" in ids(after)


def test_before_27_february_2021_justice_passed_nothing_on_and_it_is_said_so() -> None:
    before = schedule(CourtLettersReceived(on=date(2021, 2, 26)))
    assert len(before) == 0
    assert "1037/40.3" in notes(before, NoteKind.NOT_IN_FORCE)
    # Sat 27 Feb 2021: 1 March(1) 2(2) 3(3) 4(4) 5(5) in both readings
    first = schedule(CourtLettersReceived(on=date(2021, 2, 27)))["1037/40.3"]
    assert dates(first) == (date(2021, 3, 5), date(2021, 3, 5))


@pytest.mark.parametrize("rule_id", ["37.2", "40.2", "40.3"])
def test_the_way_through_justice_began_with_decree_526(rule_id: str) -> None:
    begins = RULES.history(f"1037/{rule_id}")[0].in_force.begins
    assert (begins.earliest, begins.act.code) == (date(2021, 2, 27), "526")


# -- Decree 195, spring 2023: the Government Office instead of the Prime Minister's Office -----------------


@pytest.mark.parametrize(
    ("sending_on", "by", "office", "uncertain"),
    [
        # Wed 26 April 2023: 25(1) 24(2) 21(3) .. 17(7) 14(8) 13(9) Wed 12(10)
        pytest.param(date(2023, 4, 26), date(2023, 4, 12), PRIME_MINISTERS_OFFICE, False, id="due on 12 April"),
        # Thu 27 April 2023: 26(1) 25(2) 24(3) 21(4) .. 17(8) 14(9) Thu 13(10)
        pytest.param(date(2023, 4, 27), date(2023, 4, 13), GOVERNMENT_OFFICE, True, id="due on 13 April"),
        # Tue 30 May 2023: 29(1) 26(2) .. 22(6) 19(7) .. Tue 16(10)
        pytest.param(date(2023, 5, 30), date(2023, 5, 16), GOVERNMENT_OFFICE, False, id="due on 16 May"),
    ],
)
def test_the_notice_takes_the_text_of_the_day_on_which_it_is_due(
    sending_on: date, by: date, office: Body, uncertain: bool
) -> None:
    plan = schedule(of_a_state_body(sending_on=sending_on))
    row = plan["1037/40.1b"]
    assert (row.by, set(row.to)) == (by, {PRESIDENTIAL_ADMINISTRATION, office})
    assert ("1037/40.1b" in notes(plan, NoteKind.WINDOW)) is uncertain


def test_law_on_asks_what_another_day_s_law_would_say() -> None:
    plan = schedule(REQUEST, law_on=date(2016, 6, 1))
    assert set(plan["1037/36.1"].to) == CONSULTED_UNTIL_2020
    # the term is the same: 10(1) 11(2) 12(3) June 2026
    assert dates(plan["1037/36.1"]) == (date(2026, 6, 12), date(2026, 6, 11))
    assert len(schedule(REQUEST, law_on=date(2015, 5, 15))) == 0


@pytest.mark.parametrize(("on", "noted"), [(date(2025, 2, 12), False), (date(2025, 2, 13), True)], ids=str)
def test_after_12_february_2025_it_is_said_that_the_text_is_known_to_that_day(on: date, noted: bool) -> None:
    assert (notes(schedule(CourtLettersReceived(on=on)), NoteKind.TEXT_KNOWN_TO) != "") is noted
