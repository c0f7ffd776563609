"""Resolution 1082, points 2 to 17: the current and the perspective plans of treaties, 09.10.2014 to July 2023.

Every date is counted by hand from the text and the calendar. In the workings a number in brackets is the count, a
day in square brackets is not worked, and "safe" is the date that nobody can dispute: the trigger day counted, a
date after "until" left out, no rolling forward.
"""

from datetime import date

import pytest

from kzcoord import (
    RULES,
    CalendarYear,
    Convention,
    Modality,
    NoTimeLimitError,
    Obligation,
    PlanChangeReceived,
    PlansAgreed,
    Schedule,
    Status,
    TreatyConceptReceived,
    TreatyOutsidePlan,
    schedule,
)
from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    EEC,
    INTERESTED_BODY,
    MFA,
    PARLIAMENT,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    SPECIAL_STATE_BODY,
    STATE_BODY,
    TREATY_COMMISSION,
    Body,
)
from kzcoord.law import NoteKind

MONTHS = {7: "July", 8: "August", 10: "October"}
IDS = {"2a", "2b", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16.1(1)", "16.1(2)",
       "16.2", "16.3", "16.4", "17"}  # fmt: skip
MINFIN = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def names(text: str, day: date) -> bool:
    return day.isoformat() in text or f"{day.day} {MONTHS[day.month]} {day.year}" in text


def rules(plan: Schedule) -> list[str]:
    """The rules of 1082 that the schedule answers with, in its order."""
    return [row.rule.id.removeprefix("1082/") for row in plan if row.rule.id.startswith("1082/")]


def row_of(plan: Schedule, rule_id: str) -> Obligation:
    (found,) = (row for row in plan if row.rule.id == f"1082/{rule_id}")
    return found


def dates(row: Obligation) -> tuple[date | None, date | None]:
    return (row.by, row.safe_by)


def dated(plan: Schedule) -> dict[str, tuple[date | None, date | None]]:
    """The dated rows of 1082 of a year."""
    return {
        row.id.removeprefix("1082/"): dates(row)
        for row in plan
        if row.rule.id.startswith("1082/") and row.by is not None
    }


def questions(row: Obligation) -> list[str]:
    return [question.id for question in row.deadline.open_questions]


# -- the whole of the act ------------------------------------------------------------------------------------------


def test_every_binding_sentence_of_2_to_17_is_a_rule_and_nothing_else_is() -> None:
    assert {rule.id.removeprefix("1082/") for rule in RULES.select(act="1082")} == IDS
    covered = {rule for place in RULES.coverage() for rule in place.rules}
    assert {rule.removeprefix("1082/") for rule in covered if rule.startswith("1082/")} == IDS


@pytest.mark.parametrize("rule_id", sorted(IDS - {"2a", "2b", "3", "11", "13", "16.1(1)", "16.1(2)", "17"}))
def test_what_the_bodies_must_do_is_an_obligation(rule_id: str) -> None:
    assert RULES[f"1082/{rule_id}"].modality is Modality.OBLIGATION


@pytest.mark.parametrize("rule_id", ["2a", "2b", "3", "11", "13"])
def test_how_the_plans_are_made_binds_too(rule_id: str) -> None:
    assert RULES[f"1082/{rule_id}"].modality in {Modality.OBLIGATION, Modality.STANDING}


def test_the_mfa_watches_over_the_carrying_out_of_the_plans_as_a_standing_duty() -> None:
    rule = RULES["1082/17"]
    assert (rule.modality, rule.who) == (Modality.STANDING, (MFA,))


@pytest.mark.parametrize("rule_id", ["2a", "2b", "3", "5", "6", "9", "10", "11", "13", "16.1(1)", "16.1(2)", "17"])
def test_a_rule_without_a_term_is_given_none(rule_id: str) -> None:
    with pytest.raises(NoTimeLimitError):
        RULES[f"1082/{rule_id}"].deadline(date(2022, 9, 20))


@pytest.mark.parametrize("rule_id", sorted(IDS))
def test_the_rule_cites_its_point(rule_id: str) -> None:
    cite = RULES[f"1082/{rule_id}"].cite
    assert cite.act == "1082"
    assert cite.para == rule_id.split(".", maxsplit=1)[0].rstrip("ab")


@pytest.mark.parametrize(
    ("rule_id", "phrase"),
    [
        ("4", "25 қыркүйектен кешіктірмей"),
        ("8", "25 қазанға дейін"),
        ("12", "10 қарашадан"),
        ("14", "қарашадан кешіктірілмей"),
        ("15", "он жұмыс күні"),
        ("16.3", "10 жұмыс күні"),
    ],
)
def test_the_time_phrase_is_quoted_as_printed(rule_id: str, phrase: str) -> None:
    assert phrase in RULES[f"1082/{rule_id}"].cite.phrase_kk


def test_the_commission_of_1082_is_not_that_of_the_eurasian_union() -> None:
    assert TREATY_COMMISSION.code != EEC.code
    assert not any(EEC in (*rule.who, *rule.to) for rule in RULES.select(act="1082"))


# -- 2, 3, 5, 11, 13: what the plans are and what they rest on -----------------------------------------------------


def test_the_current_plan_has_the_form_of_annex_1_and_the_perspective_one_that_of_annex_2() -> None:
    current, perspective = RULES["1082/2a"], RULES["1082/2b"]
    assert [item.number for item in current.documents] == [1]
    assert [item.number for item in perspective.documents] == [2]
    # the point itself names no one; by point 3 it is the MFA that draws the plans up
    assert current.who == perspective.who == (MFA,)
    assert current.implied
    assert perspective.implied


@pytest.mark.parametrize("rule_id", ["3", "11"])
def test_the_mfa_draws_the_plans_up(rule_id: str) -> None:
    rule = RULES[f"1082/{rule_id}"]
    assert rule.who == (MFA,)
    assert not rule.implied


def test_the_concepts_come_in_kazakh_and_in_russian() -> None:
    rule = RULES["1082/5"]
    assert "Kazakh" in str(rule.language)
    assert "Russian" in str(rule.language)
    assert rule.to == (MFA,)


def test_the_commission_approves_the_drafts() -> None:
    assert RULES["1082/13"].who == (TREATY_COMMISSION,)


# -- the year: 4, 7, 8, 12, 14 -------------------------------------------------------------------------------------

SEPTEMBER, OCTOBER, NOVEMBER_10, NOVEMBER_25 = "09-25", "10-25", "11-10", "11-25"


@pytest.mark.parametrize(
    ("year", "concepts", "conclusion", "to_commission", "to_president"),
    [
        # 25 Sep Fri (24 was Kurban Ait); 25 Oct Sun -> Mon 26, safe: 24 Sat -> Fri 23; 10 Nov Tue; 25 Nov Wed
        pytest.param(2015, (25, 25), (26, 23), (10, 10), (25, 25), id="2015"),
        # 25 Sep Sun -> Mon 26, safe Fri 23; 25 Oct Tue, safe Mon 24; 10 Nov Thu; 25 Nov Fri
        pytest.param(2016, (26, 23), (25, 24), (10, 10), (25, 25), id="2016"),
        # 25 Sep Mon; 25 Oct Wed, safe Tue 24; 10 Nov Fri; 25 Nov Sat -> Mon 27, safe Fri 24
        pytest.param(2017, (25, 25), (25, 24), (10, 10), (27, 24), id="2017"),
        # 25 Sep Tue; 25 Oct Thu, safe Wed 24; 10 Nov Sat -> Mon 12, safe Fri 9; 25 Nov Sun -> Mon 26, safe Fri 23
        pytest.param(2018, (25, 25), (25, 24), (12, 9), (26, 23), id="2018"),
        # 25 Sep Wed; 25 Oct Fri, safe Thu 24; 10 Nov Sun -> Mon 11, safe Fri 8; 25 Nov Mon
        pytest.param(2019, (25, 25), (25, 24), (11, 8), (25, 25), id="2019"),
        # 25 Sep Fri; 25 Oct Sun -> Mon 26, safe: 24 Sat -> Fri 23; 10 Nov Tue; 25 Nov Wed
        pytest.param(2020, (25, 25), (26, 23), (10, 10), (25, 25), id="2020"),
        # 25 Sep Sat -> Mon 27, safe Fri 24; 25 Oct Mon, safe: 24 Sun -> Fri 22; 10 Nov Wed; 25 Nov Thu
        pytest.param(2021, (27, 24), (25, 22), (10, 10), (25, 25), id="2021"),
        # 25 Sep Sun -> Mon 26, safe Fri 23; 25 Oct Tue is Republic Day -> Wed 26, safe: [24 Mon transferred, 23 Sun]
        # Sat 22, worked; 10 Nov Thu; 25 Nov Fri
        pytest.param(2022, (26, 23), (26, 22), (10, 10), (25, 25), id="2022"),
    ],
)
def test_the_year_has_five_dates(
    year: int,
    concepts: tuple[int, int],
    conclusion: tuple[int, int],
    to_commission: tuple[int, int],
    to_president: tuple[int, int],
) -> None:
    def days(month: int, pair: tuple[int, int]) -> tuple[date, date]:
        return (date(year, month, pair[0]), date(year, month, pair[1]))

    assert dated(schedule(CalendarYear(year=year))) == {
        f"4@{year}-{SEPTEMBER}": days(9, concepts),
        f"7@{year}-{SEPTEMBER}": days(9, concepts),
        f"8@{year}-{OCTOBER}": days(10, conclusion),
        f"12@{year}-{NOVEMBER_10}": days(11, to_commission),
        f"14@{year}-{NOVEMBER_25}": days(11, to_president),
    }


def test_they_stand_in_the_order_of_their_dates() -> None:
    found = [row.rule.id.removeprefix("1082/") for row in schedule(CalendarYear(year=2022)) if row.by is not None]
    assert [rule_id for rule_id in found if rule_id in ("8", "12", "14")] == ["8", "12", "14"]
    assert max(found.index("4"), found.index("7")) < found.index("8")


def test_the_central_bodies_send_the_concepts_to_the_mfa() -> None:
    row = schedule(CalendarYear(year=2022))["1082/4@2022-09-25"]
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (CENTRAL_STATE_BODY,), (MFA,))
    assert "concept" in row.what


def test_a_body_that_has_nothing_to_propose_says_so_by_letter_within_the_same_term() -> None:
    row = schedule(CalendarYear(year=2022))["1082/7@2022-09-25"]
    # the point speaks of the state body concerned, not of a central one
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (STATE_BODY,), (MFA,))
    assert row.condition is not None
    assert "letter" in f"{row.what} {row.form}"


def test_the_mfa_gives_its_conclusion_on_the_concepts() -> None:
    row = schedule(CalendarYear(year=2022))["1082/8@2022-10-25"]
    assert row.who == (MFA,)
    assert set(row.to) <= {CENTRAL_STATE_BODY}
    assert "conclusion" in row.what


def test_the_drafts_go_to_the_commission_and_the_approved_plans_to_the_president() -> None:
    plan = schedule(CalendarYear(year=2022))
    to_commission, to_president = plan["1082/12@2022-11-10"], plan["1082/14@2022-11-25"]
    assert (to_commission.who, to_commission.to) == ((MFA,), (TREATY_COMMISSION,))
    assert (to_president.who, to_president.to) == ((MFA,), (PRESIDENT,))
    # both points are in the passive voice
    assert to_commission.rule.implied
    assert to_president.rule.implied


@pytest.mark.parametrize(
    ("year", "found"),
    [
        # Tue 25 Oct, safe Mon 24: only the "until" separates them
        pytest.param(2016, ["Q2"], id="until"),
        # Sun 25 Oct -> Mon 26, and Sat 24 -> Mon 26 too: only the rolling separates them
        pytest.param(2020, ["Q3"], id="rolling"),
        # Mon 25 Oct; Sun 24 rolls to Mon 25 or to Fri 22: it takes both
        pytest.param(2021, ["Q2", "Q3"], id="both"),
        # Tue 25 Oct is a holiday, Mon 24 transferred: both roll to Wed 26 or to Sat 22
        pytest.param(2022, ["Q3"], id="a holiday"),
    ],
)
def test_the_questions_between_the_two_dates_of_25_october(year: int, found: list[str]) -> None:
    assert sorted(questions(schedule(CalendarYear(year=year))[f"1082/8@{year}-10-25"])) == found


def test_who_leaves_25_october_itself_out_has_until_the_24th() -> None:
    excluded = Convention.STANDARD.choose(Q2="excluded")
    # 2016: Mon 24 Oct; 2021: Sun 24 -> Mon 25, safe Fri 22
    row = schedule(CalendarYear(year=2016), convention=excluded)["1082/8@2016-10-25"]
    assert dates(row) == (date(2016, 10, 24), date(2016, 10, 24))
    row = schedule(CalendarYear(year=2021), convention=excluded)["1082/8@2021-10-25"]
    assert dates(row) == (date(2021, 10, 25), date(2021, 10, 22))


def test_not_later_than_leaves_the_date_in() -> None:
    excluded = Convention.STANDARD.choose(Q2="excluded")
    # Thu 10 Nov 2022
    row = schedule(CalendarYear(year=2022), convention=excluded)["1082/12@2022-11-10"]
    assert dates(row) == (date(2022, 11, 10), date(2022, 11, 10))


def test_the_rule_alone_gives_the_dates_of_any_year() -> None:
    (found,) = RULES["1082/8"].deadlines(2022)
    assert (found.by, found.safe_by) == (date(2022, 10, 26), date(2022, 10, 22))
    # in 2010 25 October was a plain Monday; safe: 24 Sun -> Fri 22. The rule counts, it does not ask whether it applied
    (found,) = RULES["1082/8"].deadlines(2010)
    assert (found.by, found.safe_by) == (date(2010, 10, 25), date(2010, 10, 22))
    # 25 September 2027 is a Saturday -> Mon 27, safe Fri 24
    (found,) = RULES["1082/7"].deadlines(2027)
    assert (found.by, found.safe_by, found.provisional) == (date(2027, 9, 27), date(2027, 9, 24), True)


def test_status_of_the_concepts_of_2022() -> None:
    # due Mon 26 September, safe Fri 23
    row = schedule(CalendarYear(year=2022))["1082/4@2022-09-25"]
    told = [row.status(date(2022, 9, day)) for day in (23, 24, 26, 27)]
    assert told == [Status.PENDING, Status.AT_RISK, Status.AT_RISK, Status.OVERDUE]


def test_a_ministry_owes_the_concepts_and_not_the_plans() -> None:
    mine = rules(schedule(CalendarYear(year=2022)).for_body(MINFIN))
    assert {"4", "7"} <= set(mine)
    assert not {"12", "14"} & set(mine)
    assert rules(schedule(CalendarYear(year=2022)).for_body(PARLIAMENT)) == []


def test_the_mfa_sends_no_concepts_to_itself() -> None:
    assert "1082/4" in notes(schedule(CalendarYear(year=2022, acting_body=MFA)), NoteKind.SELF)
    assert "1082/4" not in notes(schedule(CalendarYear(year=2022, acting_body=MINFIN)), NoteKind.SELF)


def test_the_year_of_the_act_begins_after_september() -> None:
    # in force from 9 October 2014: 25 Oct Sat -> Mon 27, safe Fri 24; 10 Nov Mon; 25 Nov Tue
    assert dated(schedule(CalendarYear(year=2014))) == {
        "8@2014-10-25": (date(2014, 10, 27), date(2014, 10, 24)),
        "12@2014-11-10": (date(2014, 11, 10), date(2014, 11, 10)),
        "14@2014-11-25": (date(2014, 11, 25), date(2014, 11, 25)),
    }


@pytest.mark.parametrize("year", [2013, 2023, 2024, 2026])
def test_before_the_act_and_after_it_the_year_has_none_of_them(year: int) -> None:
    # the act ended in July or August 2023, before 25 September
    assert dated(schedule(CalendarYear(year=year))) == {}


# -- a concept: 6, or 8 to 10 --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "on",
    [
        pytest.param(date(2022, 3, 10), id="in spring"),
        pytest.param(date(2022, 9, 20), id="in September"),
        # 25 Sep 2022 is a Sunday: due Mon 26
        pytest.param(date(2022, 9, 26), id="on the day that the Sunday rolls to"),
    ],
)
def test_a_concept_in_time_is_considered_by_25_october(on: date) -> None:
    plan = schedule(TreatyConceptReceived(on=on))
    assert {"8", "9", "10"} <= set(rules(plan))
    assert "6" not in rules(plan)
    # 25 Oct 2022 Republic Day -> Wed 26; safe: 24 transferred, 23 Sun, Sat 22 worked
    assert dates(row_of(plan, "8")) == (date(2022, 10, 26), date(2022, 10, 22))


@pytest.mark.parametrize(
    "on",
    [
        # due Mon 26 September 2022
        pytest.param(date(2022, 9, 27), id="the day after"),
        # due Fri 25 September 2015, Kurban Ait was the day before
        pytest.param(date(2015, 9, 26), id="the Saturday after"),
        # due Mon 27 September 2021
        pytest.param(date(2021, 10, 11), id="two weeks late"),
    ],
)
@pytest.mark.parametrize("expedient", [None, True, False])
def test_a_late_concept_goes_back_unread_whatever_would_be_thought_of_it(on: date, expedient: bool | None) -> None:
    plan = schedule(TreatyConceptReceived(on=on, expedient=expedient))
    assert "6" in rules(plan)
    assert not {"8", "9", "10"} & set(rules(plan))
    row = row_of(plan, "6")
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (MFA,), (CENTRAL_STATE_BODY,))
    assert dates(row) == (None, None)


@pytest.mark.parametrize(
    ("on", "late"),
    [
        # 25 Sep 2021 Saturday: Mon 27 is in time, Tue 28 is not
        (date(2021, 9, 27), False),
        (date(2021, 9, 28), True),
        # 25 Sep 2018 Tuesday: not rolled
        (date(2018, 9, 25), False),
        (date(2018, 9, 26), True),
    ],
    ids=str,
)
def test_late_is_the_day_after_the_due_day(on: date, late: bool) -> None:
    assert ("6" in rules(schedule(TreatyConceptReceived(on=on)))) is late
    assert ("8" in rules(schedule(TreatyConceptReceived(on=on)))) is not late


def test_while_the_expediency_is_open_both_outcomes_are_conditional() -> None:
    plan = schedule(TreatyConceptReceived(on=date(2022, 9, 20)))
    for rule_id in ("9", "10"):
        row = row_of(plan, rule_id)
        assert row.condition is not None
        assert "expedien" in row.condition.en
        assert dates(row) == (None, None)
        assert row.status(date(2023, 1, 9)) is Status.UNDATED


def test_a_treaty_that_is_expedient_goes_into_the_draft_and_one_that_is_not_back_with_a_word() -> None:
    yes = schedule(TreatyConceptReceived(on=date(2022, 9, 20), expedient=True))
    no = schedule(TreatyConceptReceived(on=date(2022, 9, 20), expedient=False))
    assert [found for found in rules(yes) if found in ("9", "10")] == ["10"]
    assert [found for found in rules(no) if found in ("9", "10")] == ["9"]
    assert "8" in rules(yes)
    assert "8" in rules(no)
    told = row_of(no, "9")
    assert (told.modality, told.who, told.to) == (Modality.OBLIGATION, (MFA,), (CENTRAL_STATE_BODY,))
    included = row_of(yes, "10")
    assert (included.modality, included.who) == (Modality.OBLIGATION, (MFA,))


def test_the_conclusion_comes_before_what_follows_from_it() -> None:
    found = rules(schedule(TreatyConceptReceived(on=date(2022, 9, 20), expedient=True)))
    assert found.index("8") < found.index("10")


# -- 15: ten working days to Parliament ----------------------------------------------------------------------------

# Until 30 June 2021 the statute of 2013 counts the day on which the plans are agreed.
AGREED = [
    # Mon 6 Feb 2017(1): 7(2) 8(3) 9(4) 10(5) [11, 12] 13(6) 14(7) 15(8) 16(9) 17(10)
    pytest.param(date(2017, 2, 6), date(2017, 2, 17), date(2017, 2, 17), id="plain"),
    # Fri 9 Dec 2016(1): [10, 11] 12(2) 13(3) 14(4) 15(5) [16, 17 Sat, 18, 19 carried] 20(6) 21(7) 22(8) 23(9) [24, 25]
    # 26(10)
    pytest.param(date(2016, 12, 9), date(2016, 12, 26), date(2016, 12, 26), id="over Independence Day, a day carried"),
    # Tue 8 Dec 2020(1): 9(2) 10(3) 11(4) [12, 13] 14(5) 15(6) [16, 17, 18 transferred, 19] Sun 20 worked(7) 21(8) 22(9)
    # 23(10)
    pytest.param(date(2020, 12, 8), date(2020, 12, 23), date(2020, 12, 23), id="over a worked Sunday"),
    # Wed 24 Dec 2014(1): 25(2) 26(3) [27, 28] 29(4) 30(5) 31(6) [1, 2 hol, 3, 4] 5(7) 6(8) [7 off] 8(9) 9(10)
    pytest.param(date(2014, 12, 24), date(2015, 1, 9), date(2015, 1, 9), id="over New Year 2015"),
    # Thu 20 Dec 2018(1): 21(2) [22, 23] 24(3) 25(4) 26(5) 27(6) 28(7) Sat 29 worked(8) [30, 31, 1, 2] 3(9) 4 Jan(10)
    pytest.param(date(2018, 12, 20), date(2019, 1, 4), date(2019, 1, 4), id="over New Year 2019"),
    # after it, Mon 7 Feb 2022: 8(1) 9(2) 10(3) 11(4) [12, 13] 14(5) 15(6) 16(7) 17(8) 18(9) [19, 20] 21(10); safe: 18
    pytest.param(date(2022, 2, 7), date(2022, 2, 21), date(2022, 2, 18), id="without the statute"),
]


@pytest.mark.parametrize(("on", "by", "safe_by"), AGREED)
def test_the_agreed_plans_go_to_parliament_within_ten_working_days(on: date, by: date, safe_by: date) -> None:
    row = row_of(schedule(PlansAgreed(on=on)), "15")
    assert dates(row) == (by, safe_by)
    assert not row.projected
    assert questions(row) == ([] if by == safe_by else ["Q1"])


def test_plans_agreed_on_a_day_off_leave_no_doubt() -> None:
    # Thu 1 Dec 2016, a holiday: 2(1) [3, 4] 5(2) 6(3) 7(4) 8(5) 9(6) [10, 11] 12(7) 13(8) 14(9) 15(10)
    row = row_of(schedule(PlansAgreed(on=date(2016, 12, 1))), "15")
    assert dates(row) == (date(2016, 12, 15), date(2016, 12, 15))
    assert questions(row) == []


def test_15_names_parliament_and_not_the_sender_and_not_the_start() -> None:
    row = row_of(schedule(PlansAgreed(on=date(2017, 2, 6))), "15")
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (MFA,), (PARLIAMENT,))
    assert row.rule.implied
    assert "Q7" in [question.id for question in row.open_questions]


def test_the_rule_alone_counts_the_same_ten_days() -> None:
    assert RULES["1082/15"].deadline(date(2016, 12, 9)).by == date(2016, 12, 26)
    assert RULES["1082/15"].deadline(date(2020, 12, 8)).safe_by == date(2020, 12, 23)


def test_15_done_in_time_and_late() -> None:
    # due on 21 February 2022, safe on Friday 18
    event = PlansAgreed(on=date(2022, 2, 7))
    row = row_of(schedule(event), "15")
    told = [row.status(date(2022, 2, day)) for day in (18, 21, 22)]
    assert told == [Status.PENDING, Status.AT_RISK, Status.OVERDUE]
    in_time = row_of(schedule(event, done={"1082/15": date(2022, 2, 21)}), "15")
    late = row_of(schedule(event, done={"1082/15": date(2022, 2, 22)}), "15")
    assert in_time.status(date(2022, 2, 22)) is Status.DONE
    assert late.status(date(2022, 2, 22)) is Status.DONE_LATE


# -- 16: changes of the agreed plans -------------------------------------------------------------------------------


def test_the_change_itself_stands_behind_the_steps_that_lead_to_it_and_has_one_of_two_grounds() -> None:
    plan = schedule(TreatyOutsidePlan(on=date(2018, 3, 1)))
    assert rules(plan) == ["16.2", "16.3", "16.4", "16.1(1)", "16.1(2)"]
    for rule_id in ("16.1(1)", "16.1(2)"):
        row = row_of(plan, rule_id)
        assert row.modality is Modality.OBLIGATION
        assert row.condition is not None
        assert "one of the two grounds" in row.condition.en


def test_the_approval_of_the_commission_is_a_step_of_the_year_in_the_order_of_its_regulations() -> None:
    rule = RULES["1082/13"]
    assert rule.modality is Modality.OBLIGATION
    assert rule.form is not None
    assert "regulations on the Interdepartmental Commission" in rule.form.en


def test_only_the_concept_of_16_2_is_asked_for_in_both_languages() -> None:
    told = RULES["1082/16.2"].language
    assert told is not None
    assert "the concept in Kazakh and Russian" in told.en


def test_the_agreed_plans_change_on_two_grounds_only() -> None:
    by_president, by_commission = RULES["1082/16.1(1)"], RULES["1082/16.1(2)"]
    assert "PRESIDENT" in str(by_president).upper()
    assert [approval.body for approval in by_commission.agreed_with] == [PRESIDENTIAL_ADMINISTRATION]
    assert by_president.agreed_with == ()


RECEIVED = [
    # Mon 4 Feb 2019(1): 5(2) 6(3) 7(4) 8(5) [9, 10] 11(6) 12(7) 13(8) 14(9) 15(10)
    pytest.param(date(2019, 2, 4), date(2019, 2, 15), date(2019, 2, 15), id="plain"),
    # Mon 12 Mar 2018(1): 13(2) 14(3) 15(4) 16(5) [17, 18] 19(6) 20(7) [21-23 Nauryz, 24, 25] 26(8) 27(9) 28(10)
    pytest.param(date(2018, 3, 12), date(2018, 3, 28), date(2018, 3, 28), id="over Nauryz 2018"),
    # Mon 29 Apr 2019(1): 30(2) [1] 2(3) 3(4) Sat 4 worked(5) [5] 6(6) [7] 8(7) [9, 10 transferred, 11, 12] 13(8) 14(9)
    # 15(10)
    pytest.param(date(2019, 4, 29), date(2019, 5, 15), date(2019, 5, 15), id="over May 2019"),
    # the first day of the act, Thu 9 Oct 2014(1): 10(2) [11, 12] 13(3) 14(4) 15(5) 16(6) 17(7) [18, 19] 20(8) 21(9)
    # 22(10)
    pytest.param(date(2014, 10, 9), date(2014, 10, 22), date(2014, 10, 22), id="the first day of the act"),
    # without the statute, Mon 7 Feb 2022: as for the plans that are agreed on that day
    pytest.param(date(2022, 2, 7), date(2022, 2, 21), date(2022, 2, 18), id="without the statute"),
]


@pytest.mark.parametrize(("on", "by", "safe_by"), RECEIVED)
def test_the_mfa_gives_its_conclusion_within_ten_working_days_of_receipt(on: date, by: date, safe_by: date) -> None:
    plan = schedule(PlanChangeReceived(on=on))
    row = row_of(plan, "16.3")
    assert (dates(row), row.projected) == ((by, safe_by), False)
    assert questions(row) == ([] if by == safe_by else ["Q1"])
    # 16.4 has the central state body attach the conclusion, so that it gets it
    assert (row.modality, row.who, row.to) == (Modality.OBLIGATION, (MFA,), (CENTRAL_STATE_BODY,))
    # what was received has been sent
    assert "16.2" not in rules(plan)


def test_who_counts_the_day_of_receipt_gets_the_safe_day() -> None:
    counted = Convention.STANDARD.choose(Q1="counted")
    row = row_of(schedule(PlanChangeReceived(on=date(2018, 3, 12)), convention=counted), "16.3")
    assert dates(row) == (date(2018, 3, 28), date(2018, 3, 28))


def test_a_treaty_outside_the_plan_first_goes_to_the_mfa_with_its_reasons_then_to_the_president() -> None:
    plan = schedule(TreatyOutsidePlan(on=date(2018, 3, 1)))
    assert [found for found in rules(plan) if found in ("16.2", "16.3", "16.4")] == ["16.2", "16.3", "16.4"]
    sent, request = row_of(plan, "16.2"), row_of(plan, "16.4")
    assert (sent.modality, sent.who, sent.to) == (Modality.OBLIGATION, (CENTRAL_STATE_BODY,), (MFA,))
    assert "concept" in sent.what
    assert (request.modality, request.who, request.to) == (Modality.OBLIGATION, (CENTRAL_STATE_BODY,), (PRESIDENT,))
    assert "conclusion" in request.what


def test_the_ten_days_run_only_when_the_papers_have_been_sent() -> None:
    event = TreatyOutsidePlan(on=date(2018, 3, 1))
    waiting = row_of(schedule(event), "16.3")
    assert (dates(waiting), waiting.projected) == ((None, None), False)
    # sent and received Mon 12 March 2018: as "over Nauryz 2018" above
    running = row_of(schedule(event, done={"1082/16.2": date(2018, 3, 12)}), "16.3")
    assert (dates(running), running.projected) == ((date(2018, 3, 28), date(2018, 3, 28)), False)


def test_no_body_is_exempt_from_1082() -> None:
    service = Body("KNB", roles=(SPECIAL_STATE_BODY,))
    for body in (service, PRESIDENTIAL_ADMINISTRATION):
        plan = schedule(PlanChangeReceived(on=date(2018, 3, 12), acting_body=body))
        assert dates(row_of(plan, "16.3")) == (date(2018, 3, 28), date(2018, 3, 28))
        assert notes(plan, NoteKind.EXEMPTION) == ""


# -- the time of the act -------------------------------------------------------------------------------------------

# In force from signing, 9 October 2014; ended by Resolution 586 on a day from 25 July to 24 August 2023 at the latest.
LAST_CERTAIN, FIRST_DOUBTFUL, FIRST_WITHOUT = date(2023, 7, 24), date(2023, 7, 25), date(2023, 8, 24)


def in_force(day: date) -> set[str]:
    return {rule.id.removeprefix("1082/") for rule in RULES.in_force(day) if rule.id.startswith("1082/")}


def test_the_whole_act_is_in_force_from_9_october_2014_and_none_of_it_once_it_has_ended() -> None:
    assert in_force(date(2014, 10, 8)) == set()
    assert in_force(date(2014, 10, 9)) == in_force(date(2020, 1, 6)) == in_force(LAST_CERTAIN) == IDS
    # inside the window of the end the book answers as a schedule does: as if the act was still in force
    assert in_force(FIRST_DOUBTFUL) == in_force(date(2023, 8, 10)) == in_force(date(2023, 8, 23)) == IDS
    assert in_force(FIRST_WITHOUT) == in_force(date(2026, 11, 20)) == set()


def test_the_end_is_known_as_a_window_and_each_point_has_one_text() -> None:
    for rule_id in IDS:
        (text,) = RULES.history(f"1082/{rule_id}")
        assert text.in_force.begins.earliest == text.in_force.begins.latest == date(2014, 10, 9)
        assert text.in_force.ends is not None
        assert (text.in_force.ends.earliest, text.in_force.ends.latest) == (FIRST_DOUBTFUL, FIRST_WITHOUT)
        assert text.in_force.ends.act.code == "586"


@pytest.mark.parametrize(
    ("on", "by", "safe_by", "doubtful"),
    [
        # Mon 24 July 2023: 25(1) 26(2) 27(3) 28(4) [29, 30] 31(5) 1 Aug(6) 2(7) 3(8) 4(9) [5, 6] 7(10); safe .. Fri 4
        pytest.param(LAST_CERTAIN, date(2023, 8, 7), date(2023, 8, 4), False, id="the last certain day"),
        # Tue 25 July 2023: 26(1) 27(2) 28(3) [29, 30] 31(4) 1 Aug(5) 2(6) 3(7) 4(8) [5, 6] 7(9) 8(10); safe .. Mon 7
        pytest.param(FIRST_DOUBTFUL, date(2023, 8, 8), date(2023, 8, 7), True, id="the first day of the window"),
        # Wed 23 Aug 2023: 24(1) 25(2) [26, 27] 28(3) 29(4) [30 Constitution Day] 31(5) 1 Sep(6) [2, 3] 4(7) 5(8) 6(9)
        # 7(10); safe: 23(1) .. 6(10)
        pytest.param(date(2023, 8, 23), date(2023, 9, 7), date(2023, 9, 6), True, id="the last day of the window"),
    ],
)
def test_inside_the_window_the_row_is_given_and_a_note_tells_of_the_doubt(
    on: date, by: date, safe_by: date, doubtful: bool
) -> None:
    for plan, rule_id in ((schedule(PlansAgreed(on=on)), "15"), (schedule(PlanChangeReceived(on=on)), "16.3")):
        assert dates(row_of(plan, rule_id)) == (by, safe_by)
        assert ("1082" in notes(plan, NoteKind.WINDOW)) is doubtful
        if doubtful:
            assert "a day from 25 July to 24 August 2023" in notes(plan, NoteKind.WINDOW)
            assert names(notes(plan, NoteKind.WINDOW), FIRST_WITHOUT)


@pytest.mark.parametrize("on", [FIRST_WITHOUT, date(2024, 2, 5), date(2026, 3, 18)], ids=str)
def test_after_the_window_nothing_is_left_and_a_note_says_so(on: date) -> None:
    for event in (
        PlansAgreed(on=on),
        PlanChangeReceived(on=on),
        TreatyOutsidePlan(on=on),
        TreatyConceptReceived(on=on),
    ):
        plan = schedule(event)
        assert rules(plan) == []
        assert "1082" in notes(plan, NoteKind.NOT_IN_FORCE)
        assert notes(plan, NoteKind.WINDOW) == ""


def test_before_the_act_nothing_applied_and_a_note_names_its_first_day() -> None:
    plan = schedule(PlansAgreed(on=date(2014, 10, 8)))
    assert rules(plan) == []
    assert names(notes(plan, NoteKind.NOT_IN_FORCE), date(2014, 10, 9))


def test_law_on_asks_what_the_ended_act_would_say() -> None:
    # Mon 5 Feb 2024: 6(1) 7(2) 8(3) 9(4) [10, 11] 12(5) 13(6) 14(7) 15(8) 16(9) [17, 18] 19(10); safe .. Fri 16
    plan = schedule(PlansAgreed(on=date(2024, 2, 5)), law_on=date(2022, 6, 1))
    assert dates(row_of(plan, "15")) == (date(2024, 2, 19), date(2024, 2, 16))
    assert rules(schedule(PlansAgreed(on=date(2017, 2, 6)), law_on=date(2024, 6, 3))) == []


@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=["standard", "strict"])
def test_what_ended_is_told_whatever_day_of_law_and_reading_are_chosen(convention: Convention) -> None:
    # Resolution 586 repealed 1082 in 2023, so that nothing is left of it in 2024: no condition is to blame
    on = date(2024, 6, 3)
    for event in (
        PlansAgreed(on=on),
        PlanChangeReceived(on=on),
        TreatyOutsidePlan(on=on),
        TreatyConceptReceived(on=on),
    ):
        told = schedule(event, convention=convention).notes
        assert {NoteKind.GAP, NoteKind.NOT_IN_FORCE} <= {note.kind for note in told}
        assert told == schedule(event, convention=convention, law_on=on).notes


def test_the_strict_reading_hears_of_the_gap_in_which_the_dates_of_the_plan_lie() -> None:
    # a concept of 3 July 2023 has its first steps under 1082, but 25 September and 25 October came after its repeal
    event = TreatyConceptReceived(on=date(2023, 7, 3))
    told = notes(schedule(event), NoteKind.GAP)
    assert "Resolution 1082 was repealed" in told
    assert notes(schedule(event, convention=Convention.STRICT), NoteKind.GAP) == told


def test_a_date_of_the_plan_is_the_law_s_and_projected_by_nobody() -> None:
    # 8: until 25 October of the year
    row = row_of(schedule(TreatyConceptReceived(on=date(2017, 8, 16))), "8")
    assert dates(row)[0] == date(2017, 10, 25)
    assert row.projected is False


# -- the law of the steps without a date ---------------------------------------------------------------------------

STEPS = {"3", "8", "9", "10", "12", "13", "14", "15"}


@pytest.mark.parametrize("on", [date(2023, 1, 16), LAST_CERTAIN], ids=str)
def test_the_steps_of_a_concept_of_2023_have_ended_with_the_dates_that_they_hang_on(on: date) -> None:
    # 25 October, 10 and 25 November 2023 came after the repeal: the conclusion, the plans and what follows from them
    plan = schedule(TreatyConceptReceived(on=on))
    assert rules(plan) == []
    assert all(f"1082/{step}" in notes(plan, NoteKind.NOT_IN_FORCE) for step in STEPS)


def test_the_last_concepts_with_steps_are_those_of_2022() -> None:
    assert set(rules(schedule(TreatyConceptReceived(on=date(2022, 9, 20))))) == STEPS


@pytest.mark.parametrize("on", [date(2014, 10, 9), date(2014, 12, 29)], ids=str)
def test_in_2014_no_concept_is_late_since_25_september_lay_before_the_act(on: date) -> None:
    plan = schedule(TreatyConceptReceived(on=on))
    assert "6" not in rules(plan)
    assert "Q54" in [question.id for question in row_of(plan, "8").open_questions]
    assert "6" in rules(schedule(TreatyConceptReceived(on=date(2015, 10, 9))))


def test_a_concept_of_another_time_is_late_under_the_law_that_is_asked_for() -> None:
    late = TreatyConceptReceived(on=date(2024, 10, 9))
    assert rules(schedule(late)) == []
    assert rules(schedule(late, law_on=date(2020, 1, 6))) == ["6"]


@pytest.mark.parametrize(
    ("on", "told"),
    [
        # Mon 10 July 2023: 11(1) .. 14(4) 17(5) .. 21(9) 24(10), the last certain day of the act
        pytest.param(date(2023, 7, 10), False, id="over before the end"),
        # Tue 11 July: one day later, Tue 25 July, the first day on which the act may have been gone
        pytest.param(date(2023, 7, 11), True, id="running at the end"),
        pytest.param(LAST_CERTAIN, True, id="begun on the last certain day"),
    ],
)
def test_a_term_that_runs_at_the_repeal_is_told(on: date, told: bool) -> None:
    for event, rule_id in ((PlansAgreed(on=on), "1082/15"), (PlanChangeReceived(on=on), "1082/16.3")):
        plan = schedule(event)
        said = [note for note in plan.notes if note.kind is NoteKind.QUESTION and note.provision == rule_id]
        assert bool(said) is told
        assert "Q53" in [question.id for question in plan[rule_id].open_questions]


@pytest.mark.parametrize("on", [date(2023, 8, 21), date(2023, 8, 22), date(2023, 8, 23)], ids=str)
def test_papers_sent_after_the_end_leave_the_decision_of_the_commission_alone(on: date) -> None:
    # Resolution 586 ended the Rules on a day from 25 July to 24 August 2023: on 24 August no text of them is left.
    # Sent on Fri 25 August, the papers of 16.2 start no term of 16.3, and the conclusion, the request that it goes with
    # (16.4) and the instruction that answers the request (16.1(1)) would all come after the end: another order governs.
    # The decision of the Commission (16.1(2)) waits for no paper of 16.2; it has the law of the event's day, in the
    # window.
    after = schedule(TreatyOutsidePlan(on=on), done={"1082/16.2": date(2023, 8, 25)})
    assert sorted(rules(after)) == ["16.1(2)", "16.2"]
    ended = notes(after, NoteKind.GAP)
    assert all(place in ended for place in ("1082/16.1(1)", "1082/16.3", "1082/16.4"))
    # Sent on Wed 23 August, the last day on which the Rules can have been in force: ten working days, 24(1) 25(2)
    # 28(3) 29(4) [30 Constitution Day] 31(5) 1(6) 4(7) 5(8) 6(9) Thu 7 September(10); whether the term survives: Q53
    inside = schedule(TreatyOutsidePlan(on=on), done={"1082/16.2": date(2023, 8, 23)})
    assert sorted(rules(inside)) == ["16.1(1)", "16.1(2)", "16.2", "16.3", "16.4"]
    assert row_of(inside, "16.3").by == date(2023, 9, 7)
    assert "Q53" in [question.id for question in row_of(inside, "16.3").open_questions]
