"""Rules as data: JSON, pickle, equality; the dates that a rule gives by itself."""

import pickle
import re
from datetime import date

import pytest

from kzcoord import (
    KAZAKHSTAN,
    RULES,
    WORKING_DAYS,
    DeclarationError,
    NotADateError,
    NoTimeLimitError,
    ReplySent,
    Rule,
    Within,
)
from kzcoord.law import on

from . import ALL_TEXTS, EACH_RULE, EACH_TEXT


@EACH_TEXT
def test_every_text_goes_to_json_and_back(text: Rule) -> None:
    assert Rule.model_validate_json(text.model_dump_json()) == text
    assert Rule.model_validate(text.model_dump()) == text


@EACH_TEXT
def test_every_text_is_frozen_hashable_and_survives_a_pickle(text: Rule) -> None:
    with pytest.raises(ValueError, match="frozen"):
        text.action = "forgets"  # type: ignore[misc]
    again = pickle.loads(pickle.dumps(text))
    assert again == text
    assert hash(again) == hash(text)
    assert {text, again} == {text}


def test_no_two_texts_are_equal() -> None:
    assert len(set(ALL_TEXTS)) == len(ALL_TEXTS)


def test_a_field_that_a_rule_does_not_have_is_refused() -> None:
    with pytest.raises(ValueError, match="deadline"):
        Rule.model_validate({**RULES["1037/24"].model_dump(), "deadline": "soon"})


@EACH_TEXT
def test_a_rule_without_a_date_says_so_and_what_to_do(text: Rule) -> None:
    if text.limit.counted:
        assert text.deadline(date(2026, 6, 10)).by is not None
        return
    with pytest.raises(NoTimeLimitError) as refused:
        text.deadline(date(2026, 6, 10))
    for words in (text.id, text.limit.said(), str(text.cite), "schedule()"):
        assert words in str(refused.value)


FIXED_DATES = {
    "1037-decree/4.2": [(6, 30), (12, 31)],  # the end of each half-year: no day is named
    "1037/2": [(1, 10)],
    "1037/4": [(2, 10)],
    "1037/5.1": [(2, 25)],
    "1037/33.2": [(1, 5), (4, 5), (7, 5), (10, 5)],
    "1037/34.2": [(1, 5), (4, 5), (7, 5), (10, 5)],
    "1037/35": [(6, 15), (12, 15)],
    "1037/46(2)": [(12, 20)],
    "1082/4": [(9, 25)],
    "1082/7": [(9, 25)],
    "1082/8": [(10, 25)],
    "1082/12": [(11, 10)],
    "1082/14": [(11, 25)],
    "421-draft/6(8)": [(6, 20), (12, 20)],
    "421-draft/7.1(2)": [(6, 20), (12, 20)],
    "421-draft/7.1(3)": [(6, 20), (12, 20)],
}


@EACH_RULE
def test_a_rule_has_the_fixed_dates_of_its_text_or_none_and_the_error_says_what_to_do(rule: Rule) -> None:
    if rule.id not in FIXED_DATES:
        with pytest.raises(NoTimeLimitError, match=re.escape(rule.id if not rule.limit.counted else "deadline(day)")):
            rule.deadlines(2026)
        return
    for year in (2011, 2026, 2027, 2040):
        printed = [date(year, *found) for found in FIXED_DATES[rule.id]]
        if rule.id == "1037-decree/4.2":
            # the last working day of the period
            expected = [KAZAKHSTAN.roll_back(day) for day in printed]
        else:
            expected = [KAZAKHSTAN.roll_forward(day) for day in printed]
        assert [deadline.by for deadline in rule.deadlines(year)] == expected
        assert all(
            found.safe_by is not None and found.by is not None and found.safe_by <= found.by
            for found in rule.deadlines(year)
        )


def test_a_deadline_is_not_tried_on_a_rule_without_one() -> None:
    # the advice must be one that can be followed: deadline(day) of a rule that has no date leads nowhere
    with pytest.raises(NoTimeLimitError) as refused:
        RULES["1037/18"].deadlines(2026)
    assert "deadline(day)" not in str(refused.value)


def test_the_deadline_of_an_ended_text_is_still_counted() -> None:
    # 15 working days back from Wed 10 June 2015: 9(1) 8(2) 5(3) 4(4) 3(5) 2(6) 1(7) 29 May(8) 28(9) 27(10) 26(11)
    # 25(12) 22(13) 21(14) 20(15)
    deadline = RULES["1037/25"].deadline(date(2015, 6, 10))
    assert (deadline.by, deadline.safe_by) == (date(2015, 5, 20), date(2015, 5, 19))


def test_the_latest_text_of_31_3_counts_two_working_days() -> None:
    # Wed 10 June 2026: 11(1) 12(2)
    assert RULES["1037/31.3"].deadline(date(2026, 6, 10)).by == date(2026, 6, 12)
    # and the text of 2010 four: 11(1) 12(2) 15(3) 16(4)
    assert RULES.texts("1037/31.3")[0].deadline(date(2026, 6, 10)).by == date(2026, 6, 16)
    assert Within(2, WORKING_DAYS, after="ends").resolve(date(2026, 6, 10)).by == date(2026, 6, 12)


def test_a_condition_stands_on_a_field_of_its_event() -> None:
    with pytest.raises(DeclarationError, match=r"ReplySent has no field starts to .*its fields are .*on"):
        on(ReplySent, starts=None)


def test_a_change_says_its_day_its_act_and_what_differs() -> None:
    (change,) = RULES.changes(between=(date(2025, 1, 1), date(2025, 12, 31)))
    assert str(change).startswith(
        "6 January 2025 (Decree of the President of 12.02.2025 No. 779): 1037/32-1.1 changed: addressee: "
    )


def test_a_rule_book_equals_only_a_rule_book() -> None:
    assert RULES != "a rule book"
    assert pickle.loads(pickle.dumps(RULES)) == RULES


def test_days_in_the_wrong_order_are_told() -> None:
    with pytest.raises(NotADateError, match="between ends on 2025-01-01, before it begins on 2025-12-31"):
        RULES.changes(between=(date(2025, 12, 31), date(2025, 1, 1)))
