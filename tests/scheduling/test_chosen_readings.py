"""A caller may answer an open question of a single provision otherwise, and the schedule follows."""

from datetime import date

import pytest

from kzcoord import (
    QUESTIONS,
    Convention,
    ConventionError,
    CourtRequestReceived,
    LetterToForeignSide,
    OrganizationDecisionReceived,
    schedule,
)
from tests.for_each import for_each

STANDARD = Convention.STANDARD


def rules(found: object) -> list[str]:
    return [row.id for row in found]  # type: ignore[attr-defined]


def test_q25_consideration_only_leaves_the_submissions_of_13_without_a_term() -> None:
    event = OrganizationDecisionReceived(on=date(2026, 3, 18), needs_president=True)
    plain, chosen = schedule(event), schedule(event, convention=STANDARD.choose(Q25="consideration only"))
    # received Wed 18 March 2026: 10 on 30 March, 11 on 20 April, 12 on 5 May, 13 ten working days on: 6(1) 8(2) 12(3)
    # .. 15(6) 18(7) 19(8) 20(9) 21(10), since 7 May and 11 May (carried from Saturday 9 May) are off
    assert plain["1037/13"].by == plain["1037/13(1)"].by == plain["1037/13(2)"].by == date(2026, 5, 21)
    assert chosen["1037/13"].by == date(2026, 5, 21)
    for rule_id in ("1037/13(1)", "1037/13(2)", "1037/14.1"):
        assert (chosen[rule_id].by, chosen[rule_id].safe_by) == (None, None)
    # 14.1 has a date again once the submission is done: Fri 22 May 2026 -> 25(1) 26(2) [27: Kurban Ait] 28(3) 29(4)
    # June 1(5) 2(6) 3(7) 4(8) 5(9) 8(10)
    done = schedule(event, convention=STANDARD.choose(Q25="consideration only"), done={"1037/13(2)": date(2026, 5, 22)})
    assert done["1037/14.1"].by == date(2026, 6, 8)


def test_q26_restrictive_keeps_the_chain_for_decisions_of_the_commission() -> None:
    event = OrganizationDecisionReceived(on=date(2026, 3, 18), issuer="eec")
    assert rules(schedule(event)) == ["1037/14-1"]
    chosen = schedule(event, convention=STANDARD.choose(Q26="only those in the order"))
    assert {"1037/10", "1037/11", "1037/12", "1037/13", "1037/13(1)", "1037/14-1"} == set(rules(chosen))


def test_q27_beside_36_and_37_keeps_them_for_a_request_about_court_practice() -> None:
    event = CourtRequestReceived(on=date(2026, 3, 18), case_law=True)
    assert rules(schedule(event)) == ["1037/38"]
    chosen = rules(schedule(event, convention=STANDARD.choose(Q27="beside 36 and 37")))
    assert {"1037/36.1", "1037/36.2", "1037/37.1", "1037/37.3", "1037/38"} == set(chosen)


@pytest.mark.parametrize(
    ("needed_by", "calendar_days", "working_days"),
    [
        # from Wed 18 March 2026: five calendar days to Mon 23; five working days 19(1) 20(2) [21-25] 26(3) 27(4) 30(5)
        (date(2026, 3, 23), True, True),
        (date(2026, 3, 24), False, True),
        (date(2026, 3, 30), False, True),
        (date(2026, 3, 31), False, False),
    ],
)
def test_q30_working_days_widen_the_five_days_of_44(needed_by: date, calendar_days: bool, working_days: bool) -> None:
    event = LetterToForeignSide(on=date(2026, 3, 18), needed_by=needed_by)
    assert ("1037/44.2a" in rules(schedule(event))) is calendar_days
    chosen = schedule(event, convention=STANDARD.choose(Q30="working days"))
    assert ("1037/44.2a" in rules(chosen)) is working_days
    assert ("1037/44.2b" in rules(chosen)) is working_days


@for_each(found for found in QUESTIONS.values() if int(found.id[1:]) > 24)
def test_a_question_offers_its_defaults_and_refuses_what_only_records_a_doubt(question: object) -> None:
    readings = {reading.name: reading for reading in question.readings}  # type: ignore[attr-defined]
    assert question.standard in readings  # type: ignore[attr-defined]
    assert question.strict in readings  # type: ignore[attr-defined]
    for name, reading in readings.items():
        if reading.counted:
            assert STANDARD.choose(**{question.id: name})[question.id] == name  # type: ignore[attr-defined]
        else:
            with pytest.raises(ConventionError):
                STANDARD.choose(**{question.id: name})  # type: ignore[attr-defined]


def test_the_questions_that_the_register_must_hold_are_there() -> None:
    # question -> a provision that raises it; what every limit of a kind raises names none
    assert [QUESTIONS[f"Q{number}"].id for number in range(1, 52)] == [f"Q{number}" for number in range(1, 52)]
    touched = {
        "Q25": "1037/13",
        "Q26": "1037/14-1",
        "Q27": "1037/38",
        "Q30": "1037/44.2a",
        "Q31": "1037/45(3)",
        "Q33": "421-draft/9.1(1)",
        "Q34": "1082/15",
        "Q7": "1037/40.1a",
        "Q16": "1037/33.1",
    }
    for question_id, provision in touched.items():
        assert provision in QUESTIONS[question_id].provisions
