"""Decree 1037, chapter 2, points 7 to 14-4: decisions of international organisations and the Eurasian Commission.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the count, a
day in square brackets is not worked, and "safe" counts the day of receipt as the first. Later links of the chain are
projected: one date is counted from the last defensible day of the link before, the safe one from its safe day.
"""

import re
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    RULES,
    Convention,
    EecMatter,
    InvalidEventError,
    Modality,
    NoTimeLimitError,
    Obligation,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    ProposalsReceived,
    Rule,
    Schedule,
    Status,
    UnknownRuleError,
    parse_event,
    schedule,
)
from kzcoord.bodies import (
    BUDGET_COMMISSION,
    BUDGET_PLANNING,
    CENTRAL_STATE_BODY,
    DIPLOMATIC_CHANNELS,
    EEC,
    FINANCE,
    GOVERNMENT_OFFICE,
    HEAD_OF_PA,
    INTERESTED_BODY,
    INTERNATIONAL_ORGANIZATION,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    NCE,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    TRADE_INTEGRATION,
    Body,
)
from kzcoord.law import NoteKind

# Decree 23 of 18 May 2015 brought in 8-1, 8-2, 14-1 to 14-4; Decree 426 of 5 October 2020 the Ministry of Trade.
BEFORE_23, FROM_23 = date(2015, 5, 17), date(2015, 5, 18)
BEFORE_426, FROM_426 = date(2020, 10, 4), date(2020, 10, 5)

TO_THE_PRIME_MINISTER = ["10", "11", "12", "13", "13(1)"]
TO_THE_PRESIDENT = [*TO_THE_PRIME_MINISTER, "13(2)", "14.1", "14.2"]


def mentions(plan: Schedule, kind: NoteKind, rule_id: str) -> bool:
    """True when a note of this kind is about the rule, alone or among others."""
    named = re.compile(rf"(?<![\w/-]){re.escape(rule_id)}(?![\w(-]|\.\d)")
    return any(named.search(f"{note.provision} {note.text}") for note in plan.notes if note.kind is kind)


def kinds(plan: Schedule) -> set[NoteKind]:
    return {note.kind for note in plan.notes}


def exempt_by(plan: Schedule) -> set[str]:
    return {note.provision for note in plan.notes if note.kind is NoteKind.EXEMPTION}


def ids(plan: Schedule) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan]


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


def asked_for_consent(row: Obligation) -> set[Body]:
    """Those with whom it is to be agreed, however they are told."""
    return {*row.to, *row.agreed_with}


def drafted(issuer: Any = "other", on: date | None = None, **facts: Any) -> Schedule:
    return schedule(OrganizationDecisionDrafted(on=on, issuer=issuer, **facts))


def received(on: date, **facts: Any) -> OrganizationDecisionReceived:
    return OrganizationDecisionReceived(on=on, **facts)


def proposals(on: date, receiver: Body, *, needs_president: bool = False) -> ProposalsReceived:
    return ProposalsReceived(on=on, receiver=receiver, needs_funds=False, needs_president=needs_president)


# -- 7: a definition -------------------------------------------------------------------------------------------


def test_the_definition_of_a_decision_is_no_rule_but_is_covered() -> None:
    with pytest.raises(UnknownRuleError):
        RULES["1037/7"]
    (place,) = (found for found in RULES.coverage() if found.place == "1037/7")
    assert place.rules == ()


# -- 8, part 1: who agrees to a draft --------------------------------------------------------------------------


@pytest.mark.parametrize("issuer", ["other", "eaeu", "eec"])
def test_every_draft_is_agreed_with_the_interested_bodies_and_the_mfa(issuer: str) -> None:
    plan = drafted(issuer)
    interested, mfa = plan["1037/8.1a"], plan["1037/8.1b"]
    assert asked_for_consent(interested) == {INTERESTED_BODY}
    assert asked_for_consent(mfa) == {MFA}
    for row in (interested, mfa):
        assert row.modality is Modality.OBLIGATION
        assert dates(row) == (None, None)
        assert row.status(date(2026, 12, 1)) is Status.UNDATED


@pytest.mark.parametrize("issuer", ["other", "eaeu", "eec"])
def test_a_draft_that_costs_budget_money_goes_to_the_budget_commission(issuer: str) -> None:
    row = drafted(issuer, needs_funds=True)["1037/8.1c"]
    assert (row.to, row.modality) == ((BUDGET_COMMISSION,), Modality.OBLIGATION)
    assert dates(row) == (None, None)
    assert "8.1c" not in ids(drafted(issuer))


@pytest.mark.parametrize("rule_id", ["1037/8.1a", "1037/8.1b", "1037/8.1c", "1037/8.2", "1037/8-2"])
def test_point_8_does_not_name_who_asks_so_the_body_of_point_9_is_implied(rule_id: str) -> None:
    rule = RULES[rule_id]
    assert rule.implied
    assert rule.who == (CENTRAL_STATE_BODY,)
    with pytest.raises(NoTimeLimitError, match=re.escape(rule_id)):
        rule.deadline(date(2026, 3, 18))


@pytest.mark.parametrize(
    "rule_id", ["1037/8.1a", "1037/8.1b", "1037/8.1c", "1037/8.2", "1037/8-1", "1037/8-2", "1037/9"]
)
def test_it_is_the_body_in_whose_competence_the_subject_lies(rule_id: str) -> None:
    for text in RULES.texts(rule_id):
        assert text.condition is not None
        assert "competence the subject of the draft lies" in text.condition.en
        assert "к компетенции которых относится предмет регулирования" in text.condition.ru
        assert "реттеу нысанасы құзыретіне жататын" in text.condition.kk


def test_the_budget_commission_is_asked_where_the_adoption_takes_money() -> None:
    condition = RULES["1037/8.1c"].condition
    assert condition is not None
    assert condition.en.endswith("where the adoption of the decision takes money from the budget")
    assert "средств из бюджета" in condition.ru
    assert "бюджеттен қаражат" in condition.kk


def test_the_mfa_does_not_ask_itself() -> None:
    plan = schedule(OrganizationDecisionDrafted(acting_body=MFA))
    assert mentions(plan, NoteKind.SELF, "1037/8.1b")
    assert all(MFA not in asked_for_consent(row) for row in plan if row.id == "1037/8.1b")
    finance = Body("MINFIN", roles=(CENTRAL_STATE_BODY,))
    other = schedule(OrganizationDecisionDrafted(acting_body=finance))
    assert not mentions(other, NoteKind.SELF, "1037/8.1b")
    assert asked_for_consent(other["1037/8.1b"]) == {MFA}


# -- 8, part 2, 8-1, 8-2: drafts of the Commission -------------------------------------------------------------


def test_a_draft_of_the_commission_is_agreed_with_trade_and_justice_besides_the_mfa() -> None:
    plan = drafted("eec")
    row = plan["1037/8.2"]
    assert asked_for_consent(row) - {MFA} == {TRADE_INTEGRATION, JUSTICE}
    assert (row.modality, dates(row)) == (Modality.OBLIGATION, (None, None))
    assert "8.1b" in ids(plan)


def test_a_draft_of_the_commission_goes_the_way_of_the_interaction_order() -> None:
    row = drafted("eec")["1037/8-1"]
    assert (row.modality, dates(row)) == (Modality.STANDING, (None, None))


@pytest.mark.parametrize("issuer", ["other", "eaeu"])
@pytest.mark.parametrize("private_business", [False, True])
def test_other_drafts_know_nothing_of_the_commission_s_rules(issuer: str, private_business: bool) -> None:
    plan = drafted(issuer, private_business=private_business)
    assert not set(ids(plan)) & {"8.2", "8-1", "8-2"}


def test_where_private_business_is_touched_the_chamber_of_entrepreneurs_is_asked() -> None:
    row = drafted("eec", private_business=True)["1037/8-2"]
    assert asked_for_consent(row) == {NCE}
    assert (row.modality, dates(row)) == (Modality.OBLIGATION, (None, None))
    assert "8-2" not in ids(drafted("eec"))


@pytest.mark.parametrize(
    ("on", "ministry"),
    [
        pytest.param(FROM_23, NATIONAL_ECONOMY, id="18 May 2015"),
        pytest.param(BEFORE_426, NATIONAL_ECONOMY, id="4 October 2020"),
        pytest.param(FROM_426, TRADE_INTEGRATION, id="5 October 2020"),
        pytest.param(date(2026, 3, 18), TRADE_INTEGRATION, id="2026"),
    ],
)
def test_the_ministry_of_national_economy_was_asked_until_5_october_2020(on: date, ministry: Body) -> None:
    assert asked_for_consent(drafted("eec", on)["1037/8.2"]) - {MFA} == {ministry, JUSTICE}


def test_before_18_may_2015_a_draft_of_the_commission_was_a_draft_like_others() -> None:
    plan = drafted("eec", BEFORE_23, private_business=True)
    assert not set(ids(plan)) & {"8.2", "8-1", "8-2"}
    assert {"8.1a", "8.1b", "9"} <= set(ids(plan))
    for rule_id in ("1037/8.2", "1037/8-1", "1037/8-2"):
        assert mentions(plan, NoteKind.NOT_IN_FORCE, rule_id)
        assert drafted("eec", FROM_23, private_business=True)[rule_id].by is None


def test_before_the_decree_nothing_and_from_its_day_the_consent_of_all() -> None:
    before = drafted("other", date(2010, 8, 11), needs_funds=True)
    assert len(before) == 0
    for rule_id in ("1037/8.1a", "1037/8.1b", "1037/8.1c", "1037/9"):
        assert mentions(before, NoteKind.NOT_IN_FORCE, rule_id)
        assert drafted("other", date(2010, 8, 12), needs_funds=True)[rule_id].by is None


# -- 9: who conducts the consent and tells the result ----------------------------------------------------------


def test_the_competent_body_conducts_the_consent_and_tells_the_result_through_the_mfa() -> None:
    row = drafted()["1037/9"]
    assert (row.who, row.via, row.modality) == ((CENTRAL_STATE_BODY,), MFA, Modality.OBLIGATION)
    assert dates(row) == (None, None)
    assert not row.rule.implied


@pytest.mark.parametrize("issuer", ["eaeu", "eec"])
def test_drafts_of_the_union_and_of_its_commission_are_out_of_point_9(issuer: str) -> None:
    for on in (None, FROM_23):
        assert "9" not in ids(drafted(issuer, on))


@pytest.mark.parametrize("issuer", ["other", "eaeu", "eec"])
def test_before_18_may_2015_point_9_knew_no_exception_and_named_the_organisation(issuer: str) -> None:
    row = drafted(issuer, BEFORE_23)["1037/9"]
    assert (row.who, row.via) == ((CENTRAL_STATE_BODY,), MFA)
    assert INTERNATIONAL_ORGANIZATION in row.to


def test_the_exception_of_point_9_is_told_in_its_sentence_since_18_may_2015() -> None:
    before, since = RULES.texts("1037/9")
    assert "EAEU" in since.said()
    assert "кроме проектов решений Евразийского экономического союза" in since.said("ru")
    assert "Еуразиялық экономикалық одақ шешімдерінің жобаларынан басқа" in since.said("kk")
    assert "EAEU" not in before.said()
    assert "Евразийск" not in before.said("ru")
    assert "Еуразиялық" not in before.said("kk")


def test_whom_to_notify_and_who_agrees_drafts_of_the_union_are_open_since_18_may_2015_only() -> None:
    # the first text names the organisation and knows no exception
    before, since = RULES.texts("1037/9")
    assert before.open_questions == ()
    assert [question.id for question in since.open_questions] == ["Q46", "Q51"]


def test_an_issuer_is_the_union_its_commission_or_another() -> None:
    for event in (OrganizationDecisionDrafted, OrganizationDecisionReceived):
        with pytest.raises(InvalidEventError, match="issuer"):
            event(on=date(2026, 3, 18), issuer="wto")  # type: ignore[arg-type]


# -- 10: five working days to forward --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "by", "safe_by"),
    [
        # Mon 2 Feb: 3(1) 4(2) 5(3) 6(4) 9(5); safe: 2(1) 3(2) 4(3) 5(4) 6(5)
        pytest.param(date(2026, 2, 2), date(2026, 2, 9), date(2026, 2, 6), id="a plain week"),
        # Wed 18 March: 19(1) 20(2) [21-23 Nauryz; 24, 25 carried] 26(3) 27(4) 30(5)
        # safe: 18(1) 19(2) 20(3) 26(4) 27(5)
        pytest.param(date(2026, 3, 18), date(2026, 3, 30), date(2026, 3, 27), id="over Nauryz 2026"),
        # Mon 25 May: 26(1) [27 Kurban Ait] 28(2) 29(3) 1(4) 2 June(5); safe: 25(1) 26(2) 28(3) 29(4) 1 June(5)
        pytest.param(date(2026, 5, 25), date(2026, 6, 2), date(2026, 6, 1), id="over Kurban Ait 2026"),
        # Thu 23 Oct: 24(1) [25 Sat hol, 26, 27 carried] 28(2) 29(3) 30(4) 31(5); safe: 23(1) 24(2) 28(3) 29(4) 30(5)
        pytest.param(date(2025, 10, 23), date(2025, 10, 31), date(2025, 10, 30), id="over Republic Day 2025"),
        # Fri 28 Aug: Mon 31 worked(1) 1(2) 2(3) 3(4) 4 Sept(5); safe: 28(1) 31(2) 1(3) 2(4) 3(5)
        pytest.param(date(2026, 8, 28), date(2026, 9, 4), date(2026, 9, 3), id="31 August 2026 is worked"),
        # Sat 21 March: [22-25] 26(1) 27(2) 30(3) 31(4) 1 April(5) in both readings
        pytest.param(date(2026, 3, 21), date(2026, 4, 1), date(2026, 4, 1), id="received on Nauryz"),
    ],
)
def test_the_mfa_forwards_a_decision_within_five_working_days_of_receipt(on: date, by: date, safe_by: date) -> None:
    row = schedule(received(on))["1037/10"]
    assert (dates(row), row.projected) == ((by, safe_by), False)
    assert (row.who, row.to, row.modality) == ((MFA,), (CENTRAL_STATE_BODY,), Modality.OBLIGATION)
    assert ("Q1" in [question.id for question in row.deadline.open_questions]) is (by != safe_by)
    assert (RULES["1037/10"].deadline(on).by, RULES["1037/10"].deadline(on).safe_by) == (by, safe_by)


def test_the_mfa_is_the_receiver_unless_told_otherwise() -> None:
    assert schedule(received(date(2026, 3, 18))) == schedule(received(date(2026, 3, 18), receiver=MFA))


@pytest.mark.parametrize(
    ("day", "status"),
    [
        (date(2026, 3, 27), Status.PENDING),
        (date(2026, 3, 28), Status.AT_RISK),
        (date(2026, 3, 30), Status.AT_RISK),
        (date(2026, 3, 31), Status.OVERDUE),
    ],
    ids=str,
)
def test_forwarding_is_at_risk_between_the_two_days(day: date, status: Status) -> None:
    assert schedule(received(date(2026, 3, 18)))["1037/10"].status(day) is status


# -- 11: fifteen working days to agree and submit --------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "by", "safe_by"),
    [
        # Mon 9 Feb: 10(1) .. 13(4) 16(5) .. 20(9) 23(10) .. 27(14) 2 March(15); safe: 9(1) 10(2) .. 27(15)
        pytest.param(date(2026, 2, 9), date(2026, 3, 2), date(2026, 2, 27), id="three plain weeks"),
        # Mon 29 Apr: 30(1) [1] 2(2) 3(3) Sat 4 worked(4) [5] 6(5) [7 hol, 8 transferred, 9 hol] 10(6) 13(7) .. 17(11)
        # 20(12) 21(13) 22(14) 23 May(15); safe: 22
        pytest.param(date(2024, 4, 29), date(2024, 5, 23), date(2024, 5, 22), id="over the transfer of May 2024"),
        # Sat 28 Feb: 2(1) .. 6(5) [7, 8 Sun hol, 9 carried] 10(6) .. 13(9) 16(10) .. 20(14) [21-25 Nauryz]
        # 26 March(15) in both readings
        pytest.param(date(2026, 2, 28), date(2026, 3, 26), date(2026, 3, 26), id="received on a Saturday"),
    ],
)
def test_a_central_body_that_got_the_decision_submits_within_fifteen_working_days(
    on: date, by: date, safe_by: date
) -> None:
    plan = schedule(received(on, receiver=CENTRAL_STATE_BODY))
    assert ids(plan) == TO_THE_PRIME_MINISTER[1:]
    row = plan["1037/11"]
    assert (dates(row), row.projected) == ((by, safe_by), False)
    assert (row.who, row.to, row.modality) == ((CENTRAL_STATE_BODY,), (MFA,), Modality.OBLIGATION)
    assert (RULES["1037/11"].deadline(on).by, RULES["1037/11"].deadline(on).safe_by) == (by, safe_by)


@pytest.mark.parametrize("rule_id", ["1037/11", "1037/13"])
def test_where_the_start_is_not_stated_it_is_an_open_question(rule_id: str) -> None:
    row = schedule(received(date(2026, 3, 18)))[rule_id]
    assert "Q7" in [question.id for question in row.open_questions]


@pytest.mark.parametrize("receiver", [MFA, CENTRAL_STATE_BODY], ids=str)
def test_justice_agrees_and_the_budget_planners_too_where_money_is_needed(receiver: Body) -> None:
    without = schedule(received(date(2026, 3, 18), receiver=receiver, needs_funds=False))["1037/11"]
    assert set(without.agreed_with) == {JUSTICE}
    funded = schedule(received(date(2026, 3, 18), receiver=receiver, needs_funds=True))["1037/11"]
    assert set(funded.agreed_with) == {JUSTICE, BUDGET_PLANNING}
    # the addressee and the days are the same
    assert (funded.to, dates(funded)) == (without.to, dates(without))


@pytest.mark.parametrize(
    ("on", "planners"),
    [
        pytest.param(date(2010, 8, 12), FINANCE, id="2010"),
        pytest.param(date(2013, 4, 16), FINANCE, id="16 April 2013"),
        pytest.param(date(2013, 4, 17), BUDGET_PLANNING, id="17 April 2013"),
    ],
)
def test_until_17_april_2013_the_money_was_agreed_with_the_ministry_of_finance(on: date, planners: Body) -> None:
    funded = schedule(received(on, receiver=CENTRAL_STATE_BODY, needs_funds=True))["1037/11"]
    assert set(funded.agreed_with) == {JUSTICE, planners}
    without = schedule(received(on, receiver=CENTRAL_STATE_BODY))["1037/11"]
    assert set(without.agreed_with) == {JUSTICE}


@pytest.mark.parametrize(
    ("on", "forwarded", "planners"),
    [
        # Tue 9 April 2013: 10(1) 11(2) 12(3) 15(4) 16(5)
        pytest.param(date(2013, 4, 9), date(2013, 4, 16), FINANCE, id="forwarded on the last day of the old text"),
        # Wed 10 April 2013: 11(1) 12(2) 15(3) 16(4) 17(5)
        pytest.param(date(2013, 4, 10), date(2013, 4, 17), BUDGET_PLANNING, id="forwarded on the first of the new"),
    ],
)
def test_in_the_chain_the_text_of_the_day_of_forwarding_applies(on: date, forwarded: date, planners: Body) -> None:
    plan = schedule(received(on, needs_funds=True))
    assert plan["1037/10"].by == forwarded
    assert set(plan["1037/11"].agreed_with) == {JUSTICE, planners}


# -- 12, 13, 14: ten working days each -------------------------------------------------------------------------

TEN_DAYS = [
    # Mon 20 Apr: 21(1) .. 24(4) 27(5) .. 30(8) [1 May hol, 2, 3] 4(9) 5(10); safe: 4
    pytest.param(date(2026, 4, 20), date(2026, 5, 5), date(2026, 5, 4), id="over 1 May 2026"),
    # Mon 8 June: 9(1) 10(2) 11(3) 12(4) 15(5) .. 19(9) 22(10); safe: 8(1) 9(2) .. 12(5) 15(6) .. 19(10)
    pytest.param(date(2026, 6, 8), date(2026, 6, 22), date(2026, 6, 19), id="two plain weeks"),
    # Tue 24 Dec: 25(1) 26(2) 27(3) 30(4) 31(5) [1, 2 hol, 3 transferred, 4] Sun 5 worked(6) 6(7) [7] 8(8) 9(9)
    # 10 Jan(10); safe: 9
    pytest.param(date(2024, 12, 24), date(2025, 1, 10), date(2025, 1, 9), id="over New Year 2025"),
    # Sat 4 May 2024, worked: [5] 6(1) [7-9] 10(2) 13(3) .. 17(7) 20(8) 21(9) 22(10); safe: 4(1) 6(2) .. 21(10)
    pytest.param(date(2024, 5, 4), date(2024, 5, 22), date(2024, 5, 21), id="received on a worked Saturday"),
    # Sat 2 May 2026: [3] 4(1) 5(2) 6(3) [7 hol] 8(4) [9 Sat hol, 10, 11 carried] 12(5) 13(6) 14(7) 15(8) 18(9) 19(10)
    pytest.param(date(2026, 5, 2), date(2026, 5, 19), date(2026, 5, 19), id="received on a Saturday"),
]


@pytest.mark.parametrize(("on", "by", "safe_by"), TEN_DAYS)
def test_the_mfa_brings_its_proposals_to_the_government_office_in_ten_working_days(
    on: date, by: date, safe_by: date
) -> None:
    plan = schedule(proposals(on, MFA))
    assert ids(plan) == TO_THE_PRIME_MINISTER[2:]
    row = plan["1037/12"]
    assert (dates(row), row.projected) == ((by, safe_by), False)
    assert (row.who, row.to, row.modality) == ((MFA,), (GOVERNMENT_OFFICE,), Modality.OBLIGATION)
    assert ("Q1" in [question.id for question in row.deadline.open_questions]) is (by != safe_by)


@pytest.mark.parametrize(("on", "by", "safe_by"), TEN_DAYS)
def test_the_government_office_considers_them_and_submits_them_to_the_prime_minister_in_ten_working_days(
    on: date, by: date, safe_by: date
) -> None:
    plan = schedule(proposals(on, GOVERNMENT_OFFICE))
    assert ids(plan) == ["13", "13(1)"]
    considered, submitted = plan["1037/13"], plan["1037/13(1)"]
    assert (dates(considered), considered.projected) == ((by, safe_by), False)
    assert dates(submitted) == (by, safe_by)
    assert considered.who == submitted.who == (GOVERNMENT_OFFICE,)
    assert submitted.to == (PRIME_MINISTER,)
    assert considered.modality is submitted.modality is Modality.OBLIGATION
    assert "instructions" in str(submitted.rule)


def test_what_the_president_must_see_goes_to_the_administration_too() -> None:
    on = date(2026, 4, 20)
    plan = schedule(proposals(on, GOVERNMENT_OFFICE, needs_president=True))
    assert ids(plan) == ["13", "13(1)", "13(2)", "14.1", "14.2"]
    row = plan["1037/13(2)"]
    assert (row.who, row.to) == ((GOVERNMENT_OFFICE,), (PRESIDENTIAL_ADMINISTRATION,))
    assert row.modality is Modality.OBLIGATION
    # as "over 1 May 2026" above
    assert dates(row) == (date(2026, 5, 5), date(2026, 5, 4))
    without = schedule(proposals(on, GOVERNMENT_OFFICE))
    assert not set(ids(without)) & {"13(2)", "14.1", "14.2"}


@pytest.mark.parametrize(("on", "by", "safe_by"), TEN_DAYS)
def test_the_administration_considers_in_ten_working_days_and_its_head_has_no_term(
    on: date, by: date, safe_by: date
) -> None:
    plan = schedule(proposals(on, PRESIDENTIAL_ADMINISTRATION, needs_president=True))
    assert ids(plan) == ["14.1", "14.2"]
    considered, submitted = plan["1037/14.1"], plan["1037/14.2"]
    assert (dates(considered), considered.projected) == ((by, safe_by), False)
    assert (considered.who, considered.modality) == ((PRESIDENTIAL_ADMINISTRATION,), Modality.OBLIGATION)
    assert (submitted.who, submitted.to) == ((HEAD_OF_PA,), (PRESIDENT,))
    assert (submitted.modality, dates(submitted)) == (Modality.OBLIGATION, (None, None))
    assert submitted.status(date(2030, 1, 8)) is Status.UNDATED


def test_the_head_submits_with_draft_instructions_on_the_conclusion_of_the_unit() -> None:
    said = str(RULES["1037/14.2"])
    assert "instructions" in said
    assert "conclusion" in said
    condition = RULES["1037/14.2"].condition
    assert condition is not None
    assert (condition.ru, condition.kk) == (
        "на основании заключения структурного подразделения Администрации Президента",
        "Президент Әкімшілігінің құрылымдық бөлімшесінің қорытындысы негізінде",
    )
    with pytest.raises(NoTimeLimitError, match=r"1037/14\.2"):
        RULES["1037/14.2"].deadline(date(2026, 5, 21))


@pytest.mark.parametrize("rule_id", ["1037/12", "1037/13", "1037/13(1)", "1037/13(2)", "1037/14.1"])
def test_each_rule_alone_counts_the_same_ten_days(rule_id: str) -> None:
    # as "over 1 May 2026" above
    deadline = RULES[rule_id].deadline(date(2026, 4, 20))
    assert (deadline.by, deadline.safe_by) == (date(2026, 5, 5), date(2026, 5, 4))


@pytest.mark.parametrize("receiver", [JUSTICE, CENTRAL_STATE_BODY], ids=str)
def test_nobody_else_receives_proposals(receiver: Body) -> None:
    with pytest.raises(InvalidEventError, match="receiver"):
        proposals(date(2026, 4, 20), receiver)


def test_a_decision_comes_to_the_mfa_or_to_a_central_body() -> None:
    with pytest.raises(InvalidEventError, match="receiver"):
        received(date(2026, 3, 18), receiver=GOVERNMENT_OFFICE)


# -- the chain of 10 to 14 -------------------------------------------------------------------------------------

CHAINS = [
    pytest.param(
        date(2026, 2, 2),
        {
            # 3(1) 4(2) 5(3) 6(4) 9(5); safe: 2(1) .. 6(5)
            "10": (date(2026, 2, 9), date(2026, 2, 6)),
            # from Mon 9: 10(1) .. 13(4) 16(5) .. 20(9) 23(10) .. 27(14) 2 March(15)
            # safe from Fri 6: 6(1) 9(2) .. 13(6) 16(7) .. 20(11) 23(12) .. 26(15)
            "11": (date(2026, 3, 2), date(2026, 2, 26)),
            # from Mon 2: 3(1) 4(2) 5(3) 6(4) [7, 8 Sun hol, 9 carried] 10(5) .. 13(8) 16(9) 17(10)
            # safe from Thu 26: 26(1) 27(2) 2(3) .. 6(7) [7-9] 10(8) 11(9) 12(10)
            "12": (date(2026, 3, 17), date(2026, 3, 12)),
            # from Tue 17: 18(1) 19(2) 20(3) [21-23 Nauryz; 24, 25 carried] 26(4) 27(5) 30(6) 31(7) 1(8) 2(9)
            # 3 April(10); safe from Thu 12: 12(1) 13(2) 16(3) .. 20(7) [21-25] 26(8) 27(9) 30(10)
            "13": (date(2026, 4, 3), date(2026, 3, 30)),
            # from Fri 3: 6(1) .. 10(5) 13(6) .. 17(10); safe from Mon 30: 30(1) 31(2) 1(3) 2(4) 3(5) 6(6) .. 10(10)
            "14.1": (date(2026, 4, 17), date(2026, 4, 10)),
        },
        id="February to April 2026",
    ),
    pytest.param(
        date(2026, 3, 18),
        {
            # 19(1) 20(2) [21-25] 26(3) 27(4) 30(5); safe: 27
            "10": (date(2026, 3, 30), date(2026, 3, 27)),
            # from Mon 30: 31(1) 1(2) 2(3) 3(4) 6(5) .. 10(9) 13(10) .. 17(14) 20 April(15)
            # safe from Fri 27: 27(1) 30(2) 31(3) 1(4) 2(5) 3(6) 6(7) .. 10(11) 13(12) .. 16(15)
            "11": (date(2026, 4, 20), date(2026, 4, 16)),
            # from Mon 20: 21(1) .. 24(4) 27(5) .. 30(8) [1 May hol, 2, 3] 4(9) 5(10)
            # safe from Thu 16: 16(1) 17(2) 20(3) .. 24(7) 27(8) 28(9) 29(10)
            "12": (date(2026, 5, 5), date(2026, 4, 29)),
            # from Tue 5: 6(1) [7 hol] 8(2) [9 Sat hol, 10, 11 carried] 12(3) 13(4) 14(5) 15(6) 18(7) 19(8) 20(9) 21(10)
            # safe from Wed 29: 29(1) 30(2) [1-3] 4(3) 5(4) 6(5) [7] 8(6) [9-11] 12(7) 13(8) 14(9) 15(10)
            "13": (date(2026, 5, 21), date(2026, 5, 15)),
            # from Thu 21: 22(1) 25(2) 26(3) [27 Kurban Ait] 28(4) 29(5) 1(6) 2(7) 3(8) 4(9) 5 June(10)
            # safe from Fri 15: 15(1) 18(2) .. 22(6) 25(7) 26(8) [27] 28(9) 29(10)
            "14.1": (date(2026, 6, 5), date(2026, 5, 29)),
        },
        id="over Nauryz, May and Kurban Ait 2026",
    ),
    pytest.param(
        date(2024, 11, 25),
        {
            # Mon 25 Nov: 26(1) 27(2) 28(3) 29(4) 2 Dec(5); safe: 29
            "10": (date(2024, 12, 2), date(2024, 11, 29)),
            # from Mon 2: 3(1) .. 6(4) 9(5) .. 13(9) [16 Mon hol] 17(10) 18(11) 19(12) 20(13) 23(14) 24(15)
            # safe from Fri 29: 29(1) 2(2) .. 6(6) 9(7) .. 13(11) [16] 17(12) 18(13) 19(14) 20(15)
            "11": (date(2024, 12, 24), date(2024, 12, 20)),
            # from Tue 24: 25(1) 26(2) 27(3) 30(4) 31(5) [1, 2, 3, 4] Sun 5 worked(6) 6(7) [7] 8(8) 9(9) 10(10)
            # safe from Fri 20: 20(1) 23(2) .. 27(6) 30(7) 31(8) [1-4] Sun 5(9) 6(10)
            "12": (date(2025, 1, 10), date(2025, 1, 6)),
            # from Fri 10: 13(1) .. 17(5) 20(6) .. 24(10)
            # safe from Mon 6: 6(1) [7] 8(2) 9(3) 10(4) 13(5) .. 17(9) 20(10)
            "13": (date(2025, 1, 24), date(2025, 1, 20)),
            # from Fri 24: 27(1) .. 31(5) 3(6) .. 7 Feb(10); safe from Mon 20: 20(1) .. 24(5) 27(6) .. 31(10)
            "14.1": (date(2025, 2, 7), date(2025, 1, 31)),
        },
        id="over Independence Day and New Year 2025",
    ),
]


@pytest.mark.parametrize(("on", "links"), CHAINS)
def test_each_link_is_projected_from_the_last_day_of_the_link_before(
    on: date, links: dict[str, tuple[date, date]]
) -> None:
    plan = schedule(received(on, needs_president=True))
    assert {link: dates(plan[f"1037/{link}"]) for link in links} == links
    assert dates(plan["1037/13(1)"]) == dates(plan["1037/13(2)"]) == links["13"]
    assert dates(plan["1037/14.2"]) == (None, None)
    assert not plan["1037/10"].projected
    assert all(plan[f"1037/{link}"].projected for link in ("11", "12", "13", "14.1"))
    assert NoteKind.ASSUMPTION in kinds(plan)


@pytest.mark.parametrize("needs_funds", [False, True])
@pytest.mark.parametrize(
    ("needs_president", "route"),
    [
        pytest.param(False, TO_THE_PRIME_MINISTER, id="it ends with the Prime Minister"),
        pytest.param(True, TO_THE_PRESIDENT, id="it goes on to the President"),
    ],
)
def test_the_rows_stand_in_the_order_of_the_route(needs_president: bool, route: list[str], needs_funds: bool) -> None:
    event = received(date(2026, 3, 18), needs_president=needs_president, needs_funds=needs_funds)
    assert ids(schedule(event)) == route


def test_a_decision_forwarded_early_moves_the_whole_chain() -> None:
    sent = date(2026, 3, 20)
    plan = schedule(received(date(2026, 3, 18)), done={"1037/10": sent})
    assert plan["1037/10"].status(sent) is Status.DONE
    # from Fri 20 March: [21-25] 26(1) 27(2) 30(3) 31(4) 1(5) 2(6) 3(7) 6(8) .. 10(12) 13(13) 14(14) 15 April(15)
    # safe: 20(1) 26(2) .. 14(15)
    assert dates(plan["1037/11"]) == (date(2026, 4, 15), date(2026, 4, 14))
    assert not plan["1037/11"].projected
    # from Wed 15: 16(1) 17(2) 20(3) .. 24(7) 27(8) 28(9) 29(10)
    # safe from Tue 14: 14(1) 15(2) 16(3) 17(4) 20(5) .. 24(9) 27(10)
    assert dates(plan["1037/12"]) == (date(2026, 4, 29), date(2026, 4, 27))
    assert plan["1037/12"].projected


def test_a_decision_forwarded_late_is_done_late_and_the_next_fifteen_days_run_from_then() -> None:
    sent = date(2026, 4, 1)
    plan = schedule(received(date(2026, 3, 18)), done={"1037/10": sent})
    assert plan["1037/10"].status(sent) is Status.DONE_LATE
    # from Wed 1 April: 2(1) 3(2) 6(3) .. 10(7) 13(8) .. 17(12) 20(13) 21(14) 22(15); safe: 21
    assert dates(plan["1037/11"]) == (date(2026, 4, 22), date(2026, 4, 21))


def test_once_the_office_has_submitted_the_ten_days_of_the_administration_run_from_that_day() -> None:
    sent = date(2026, 5, 15)
    plan = schedule(received(date(2026, 3, 18), needs_president=True), done={"1037/13": sent, "1037/13(2)": sent})
    # from Fri 15 May: 18(1) .. 22(5) 25(6) 26(7) [27 Kurban Ait] 28(8) 29(9) 1 June(10); safe: 29 May
    assert dates(plan["1037/14.1"]) == (date(2026, 6, 1), date(2026, 5, 29))
    assert not plan["1037/14.1"].projected


def test_who_counts_the_day_of_receipt_counts_it_in_every_link() -> None:
    counted = Convention.STANDARD.choose(Q1="counted")
    plan = schedule(received(date(2026, 3, 18), needs_president=True), convention=counted)
    # 18(1) 19(2) 20(3) [21-25] 26(4) 27(5)
    assert plan["1037/10"].by == date(2026, 3, 27)
    # from Fri 27: 27(1) 30(2) 31(3) 1(4) 2(5) 3(6) 6(7) .. 10(11) 13(12) 14(13) 15(14) 16 April(15)
    assert plan["1037/11"].by == date(2026, 4, 16)
    # from Thu 16: 16(1) 17(2) 20(3) .. 24(7) 27(8) 28(9) 29(10)
    assert plan["1037/12"].by == date(2026, 4, 29)
    # from Wed 29: 29(1) 30(2) [1-3] 4(3) 5(4) 6(5) [7] 8(6) [9-11] 12(7) 13(8) 14(9) 15 May(10)
    assert plan["1037/13"].by == date(2026, 5, 15)
    # from Fri 15: 15(1) 18(2) .. 22(6) 25(7) 26(8) [27] 28(9) 29(10)
    assert plan["1037/14.1"].by == date(2026, 5, 29)


def test_nothing_of_the_chain_before_the_decree_and_the_same_terms_from_its_first_day() -> None:
    before = schedule(received(date(2010, 8, 11)))
    assert "10" not in ids(before)
    assert mentions(before, NoteKind.NOT_IN_FORCE, "1037/10")
    plan = schedule(received(date(2010, 8, 12), needs_president=True))
    # Thu 12 Aug: 13(1) 16(2) 17(3) 18(4) 19(5); safe: 18
    assert dates(plan["1037/10"]) == (date(2010, 8, 19), date(2010, 8, 18))
    # from Thu 19: 20(1) 23(2) .. 27(6) [30 Mon hol] 31(7) 1(8) 2(9) 3(10) 6(11) .. 9(14) 10 Sept(15)
    # safe from Wed 18: 18(1) 19(2) 20(3) 23(4) .. 27(8) [30] 31(9) 1(10) 2(11) 3(12) 6(13) 7(14) 8(15)
    assert dates(plan["1037/11"]) == (date(2010, 9, 10), date(2010, 9, 8))
    # from Fri 10: 13(1) .. 17(5) 20(6) .. 24(10); safe from Wed 8: 8(1) 9(2) 10(3) 13(4) .. 17(8) 20(9) 21(10)
    assert dates(plan["1037/12"]) == (date(2010, 9, 24), date(2010, 9, 21))
    # from Fri 24: 27(1) .. 1(5) 4(6) .. 8 Oct(10); safe from Tue 21: 21(1) .. 24(4) 27(5) .. 1 Oct(9) 4(10)
    assert dates(plan["1037/13"]) == (date(2010, 10, 8), date(2010, 10, 4))
    # from Fri 8: 11(1) .. 15(5) 18(6) .. 22(10); safe from Mon 4: 4(1) .. 8(5) 11(6) .. 15(10)
    assert dates(plan["1037/14.1"]) == (date(2010, 10, 22), date(2010, 10, 15))


# -- Decree 195, April 2023: the Prime Minister's Office becomes the Government Office -------------------------


@pytest.mark.parametrize(
    ("on", "office", "certain"),
    [
        pytest.param(date(2010, 8, 12), PRIME_MINISTERS_OFFICE, True, id="2010"),
        pytest.param(date(2023, 4, 12), PRIME_MINISTERS_OFFICE, True, id="12 April 2023"),
        pytest.param(date(2023, 4, 13), GOVERNMENT_OFFICE, False, id="13 April 2023"),
        pytest.param(date(2023, 5, 12), GOVERNMENT_OFFICE, False, id="12 May 2023"),
        pytest.param(date(2023, 5, 13), GOVERNMENT_OFFICE, True, id="13 May 2023"),
    ],
)
def test_the_office_changes_its_name_with_decree_195(on: date, office: Body, certain: bool) -> None:
    from_the_bodies = schedule(proposals(on, MFA))
    assert from_the_bodies["1037/12"].to == (office,)
    assert mentions(from_the_bodies, NoteKind.WINDOW, "1037/12") is not certain

    at_the_office = schedule(proposals(on, GOVERNMENT_OFFICE, needs_president=True))
    for rule_id in ("1037/13", "1037/13(1)", "1037/13(2)"):
        assert at_the_office[rule_id].who == (office,)
    assert mentions(at_the_office, NoteKind.WINDOW, "1037/13") is not certain


@pytest.mark.parametrize("rule_id", ["1037/13", "1037/13(1)", "1037/13(2)"])
def test_the_ten_days_run_from_the_receipt_by_the_office_of_the_time(rule_id: str) -> None:
    until_195, since_195 = RULES.texts(rule_id)
    assert "receipt of the proposals by the Prime Minister's Office" in until_195.limit.said()
    assert "поступления предложений в Канцелярию Премьер-Министра" in until_195.limit.said("ru")
    assert "Премьер-Министр Кеңсесіне келіп түскен" in until_195.limit.said("kk")
    assert "receipt of the proposals by the Government Office" in since_195.limit.said()
    assert "поступления предложений в Аппарат Правительства" in since_195.limit.said("ru")
    assert "Үкімет Аппаратына келіп түскен" in since_195.limit.said("kk")
    assert {"Q7", "Q16"} <= {question.id for question in until_195.open_questions}
    assert Rule.model_validate_json(until_195.model_dump_json()).limit.said() == until_195.limit.said()


def test_the_words_of_the_receipt_in_a_schedule_are_those_of_its_day() -> None:
    old, new = (schedule(proposals(on, GOVERNMENT_OFFICE))["1037/13"] for on in (date(2023, 4, 12), date(2024, 4, 12)))
    assert "Prime Minister's Office" in old.explain()
    assert "Government Office" not in old.explain()
    assert "receipt of the proposals by the Government Office" in new.explain()


def test_a_chain_across_decree_195_takes_the_text_of_the_day_of_each_link() -> None:
    # from Wed 12 April 2023: 13(1) 14(2) 17(3) .. 21(7) 24(8) 25(9) 26(10); safe: 25
    plan = schedule(proposals(date(2023, 4, 12), MFA))
    assert dates(plan["1037/12"]) == (date(2023, 4, 26), date(2023, 4, 25))
    assert plan["1037/12"].to == (PRIME_MINISTERS_OFFICE,)
    # from Wed 26 April: in the window, so the later text
    assert plan["1037/13"].who == (GOVERNMENT_OFFICE,)
    assert mentions(plan, NoteKind.WINDOW, "1037/13")
    assert not mentions(plan, NoteKind.WINDOW, "1037/12")


# -- 14-1: decisions of the Commission are carried out another way ---------------------------------------------


@pytest.mark.parametrize("on", [FROM_23, date(2026, 3, 18)], ids=str)
@pytest.mark.parametrize("receiver", [MFA, CENTRAL_STATE_BODY], ids=str)
def test_10_to_14_do_not_apply_to_decisions_of_the_commission(on: date, receiver: Body) -> None:
    plan = schedule(received(on, receiver=receiver, issuer="eec", needs_president=True))
    assert not set(ids(plan)) & set(TO_THE_PRESIDENT)
    assert "1037/14-1" in exempt_by(plan)
    (note,) = (found for found in plan.notes if found.kind is NoteKind.EXEMPTION)
    assert "решения Евразийской экономической комиссии реализуются по порядку взаимодействия с ней" in note.said("ru")


@pytest.mark.parametrize("issuer", ["other", "eaeu"])
def test_10_to_14_apply_to_decisions_of_all_others(issuer: str) -> None:
    plan = schedule(received(date(2026, 3, 18), issuer=issuer, needs_president=True))
    assert [link for link in ids(plan) if link in TO_THE_PRESIDENT] == TO_THE_PRESIDENT
    assert exempt_by(plan) == set()


def test_before_18_may_2015_decisions_of_the_commission_went_the_way_of_all() -> None:
    plan = schedule(received(date(2014, 3, 3), issuer="eec", needs_president=True))
    assert [link for link in ids(plan) if link in TO_THE_PRESIDENT] == TO_THE_PRESIDENT
    assert exempt_by(plan) == set()
    # Mon 3 March 2014, by the statute of 2013 to 2021: 3(1) 4(2) 5(3) 6(4) 7(5)
    assert dates(plan["1037/10"]) == (date(2014, 3, 7), date(2014, 3, 7))
    assert "10" in ids(schedule(received(BEFORE_23, issuer="eec")))


def test_14_1_is_a_carve_out_without_a_date() -> None:
    rule = RULES["1037/14-1"]
    assert rule.modality is Modality.STANDING
    with pytest.raises(NoTimeLimitError, match="1037/14-1"):
        rule.deadline(date(2026, 3, 18))


# -- 14-2 to 14-4: dealing with the Commission -----------------------------------------------------------------

MATTERS = ("treaty", "information", "event", "other")
OF_ONE_MATTER = {"14-4": "treaty", "14-2(6)": "information", "14-2(4)": "event"}


def eec(matter: Any, on: date = date(2026, 3, 18)) -> Schedule:
    return schedule(EecMatter(on=on, matter=matter))


@pytest.mark.parametrize("matter", MATTERS)
def test_each_matter_has_its_own_way_and_none_has_a_date(matter: str) -> None:
    plan = eec(matter)
    assert {link for link in ids(plan) if link in OF_ONE_MATTER} == {
        link for link, where in OF_ONE_MATTER.items() if where == matter
    }
    assert "14-2" in ids(plan)
    for row in plan:
        assert dates(row) == (None, None)
        assert row.status(date(2026, 12, 1)) is Status.UNDATED


def test_state_bodies_deal_with_the_commission_within_their_competence() -> None:
    row = eec("other")["1037/14-2"]
    assert (row.who, row.modality) == ((STATE_BODY,), Modality.STANDING)


def test_events_with_the_commission_are_prepared_in_agreement_with_the_mfa() -> None:
    row = eec("event")["1037/14-2(4)"]
    assert (row.who, row.agreed_with, row.modality) == ((STATE_BODY,), (MFA,), Modality.OBLIGATION)


def test_information_for_the_commission_goes_on_request_by_diplomatic_channels_once_trade_agrees() -> None:
    row = eec("information")["1037/14-2(6)"]
    assert (row.who, row.to, row.via) == ((STATE_BODY,), (EEC,), DIPLOMATIC_CHANNELS)
    assert (row.agreed_with, row.modality) == ((TRADE_INTEGRATION,), Modality.OBLIGATION)
    assert "request" in str(row.rule)


@pytest.mark.parametrize("matter", ["information", "event", "other"])
def test_trade_coordinates_the_central_bodies_and_the_commission(matter: str) -> None:
    row = eec(matter)["1037/14-3"]
    assert (row.who, row.modality) == ((TRADE_INTEGRATION,), Modality.STANDING)


def test_treaty_matters_go_to_the_commission_through_the_mfa() -> None:
    row = eec("treaty")["1037/14-4"]
    assert (row.who, row.to, row.via) == ((CENTRAL_STATE_BODY,), (EEC,), MFA)
    assert row.modality is Modality.STANDING


@pytest.mark.parametrize(
    ("on", "ministry"),
    [
        pytest.param(FROM_23, NATIONAL_ECONOMY, id="18 May 2015"),
        pytest.param(BEFORE_426, NATIONAL_ECONOMY, id="4 October 2020"),
        pytest.param(FROM_426, TRADE_INTEGRATION, id="5 October 2020"),
    ],
)
def test_the_ministry_of_national_economy_stood_there_until_5_october_2020(on: date, ministry: Body) -> None:
    assert eec("other", on)["1037/14-3"].who == (ministry,)
    assert eec("information", on)["1037/14-2(6)"].agreed_with == (ministry,)


@pytest.mark.parametrize("rule_id", ["1037/8.2", "1037/14-2(6)", "1037/14-3"])
def test_two_texts_in_time_where_the_ministry_changed(rule_id: str) -> None:
    begun = [text.in_force.begins.earliest for text in RULES.history(rule_id)]
    assert begun == [FROM_23, FROM_426]


@pytest.mark.parametrize("matter", MATTERS)
def test_before_18_may_2015_the_commission_has_no_rules_here(matter: str) -> None:
    plan = eec(matter, BEFORE_23)
    assert len(plan) == 0
    assert mentions(plan, NoteKind.NOT_IN_FORCE, "1037/14-2")
    assert "14-2" in ids(eec(matter, FROM_23))


def test_a_matter_is_one_of_four() -> None:
    with pytest.raises(InvalidEventError, match="matter"):
        EecMatter(on=date(2026, 3, 18), matter="court")  # type: ignore[arg-type]


def test_standing_duties_are_found_by_their_bearers() -> None:
    assert RULES["1037/14-3"] in RULES.standing(TRADE_INTEGRATION)
    of_central_bodies = RULES.standing(CENTRAL_STATE_BODY)
    assert RULES["1037/14-2"] in of_central_bodies
    assert RULES["1037/14-4"] in of_central_bodies
    assert RULES["1037/14-3"] not in of_central_bodies


# -- places, phrases, JSON -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule_id", "kk", "ru"),
    [
        ("1037/10", "алған күнінен бастап бес жұмыс күні ішінде", "в течение пяти рабочих дней"),
        ("1037/11", "он бес жұмыс күні ішінде", "в течение пятнадцати рабочих дней"),
        ("1037/12", "келіп түскен күнінен бастап он жұмыс күні ішінде", "в течение десяти рабочих дней"),
        ("1037/13", "он жұмыс күні ішінде", "в течение десяти рабочих дней"),
        ("1037/14.1", "алынған күнінен бастап он жұмыс күні ішінде", "в течение десяти рабочих дней"),
    ],
    ids=lambda given: given if given.startswith("1037") else "",
)
def test_each_limit_cites_its_place_and_its_words_in_both_languages(rule_id: str, kk: str, ru: str) -> None:
    cite = RULES[rule_id].cite
    assert cite.place == rule_id
    assert kk in cite.phrase_kk.lower()
    assert ru in cite.phrase_ru.lower()


@pytest.mark.parametrize(
    ("rule_id", "para", "part", "sub"),
    [
        ("1037/8.1a", "8", 1, None),
        ("1037/8.1b", "8", 1, None),
        ("1037/8.1c", "8", 1, None),
        ("1037/8.2", "8", 2, None),
        ("1037/8-2", "8-2", None, None),
        ("1037/13(2)", "13", None, "2"),
        ("1037/14.2", "14", 2, None),
        ("1037/14-2(6)", "14-2", None, "6"),
    ],
    ids=lambda given: str(given) if isinstance(given, str) and given.startswith("1037") else "",
)
def test_a_rule_cites_point_part_and_sub_point(rule_id: str, para: str, part: int | None, sub: str | None) -> None:
    cite = RULES[rule_id].cite
    assert (cite.act, cite.para, cite.part, cite.sub) == ("1037", para, part, sub)


def test_a_point_holds_its_norms_in_the_order_of_the_text() -> None:
    for para, norms in {
        "8": ["1037/8.1a", "1037/8.1b", "1037/8.1c", "1037/8.2"],
        "13": ["1037/13", "1037/13(1)", "1037/13(2)"],
        "14": ["1037/14.1", "1037/14.2"],
        "14-2": ["1037/14-2", "1037/14-2(4)", "1037/14-2(6)"],
    }.items():
        assert [rule.id for rule in RULES.select(act="1037", para=para)] == norms


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        ("organization-decision-drafted", OrganizationDecisionDrafted(issuer="eec", private_business=True)),
        ("organization-decision-received", received(date(2026, 3, 18), needs_funds=True)),
        ("proposals-received", proposals(date(2026, 4, 20), PRESIDENTIAL_ADMINISTRATION, needs_president=True)),
        ("eec-matter", EecMatter(on=date(2026, 3, 18), matter="information")),
    ],
    ids=lambda given: given if isinstance(given, str) else "",
)
def test_the_events_come_from_json_and_go_back(kind: str, event: Any) -> None:
    assert f'"{kind}"' in event.model_dump_json()
    assert parse_event(event.model_dump_json()) == event
