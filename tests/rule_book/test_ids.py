"""The ids of the norms: place, letters, near misses."""

import re
from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    RULES,
    KzcoordError,
    Rule,
    UnknownRuleError,
)

from . import EACH_RULE, EACH_TEXT


@EACH_TEXT
def test_an_id_is_act_point_part_and_sub_point(text: Rule) -> None:
    place = r"[0-9]+(-[0-9]+)?(\.[0-9]+)?(\([0-9]+\))?[a-z]?"
    assert re.fullmatch(rf"(1037-decree|1037|1082|421-draft)/{place}", text.id)
    assert text.cite.act == text.id.partition("/")[0]
    assert text.cite.act in RULES.acts
    assert text.cite.para == (re.match(r"[0-9-]+", text.id.partition("/")[2]) or [""])[0]


@EACH_RULE
def test_the_id_is_the_place_of_the_latest_text(rule: Rule) -> None:
    # norms that share a place take a, b, c in the order of the text
    sharing = [other.id for other in RULES if other.cite.place == rule.cite.place]
    letters = [""] if len(sharing) == 1 else "abcdefgh"[: len(sharing)]
    assert sharing == [f"{rule.cite.place}{letter}" for letter in letters]
    assert RULES[rule.id] is rule
    assert RULES.texts(rule.id)[-1] is rule
    assert rule.id in RULES


# Norms of each act, counted in the acts themselves (a place of several norms counts for each of them).
NORMS = {
    # 2, 3, part 2 of 4
    "1037-decree": 3,
    # 1-6: 7; 8-14: 8.1 three, 8.2, 8-1, 8-2, 9-13: 5, 13(1), 13(2), 14: 2; 14-1 to 14-4: 6; chapter 2-1: 13;
    # 18-29-1: 18, 19.2, 20: 2, 21: 2, 22, 23: 4, 24, 25: the old one and 5, 26: 3, 26-1, 27, 28: 2, 29: 2, 29-1;
    # 31-32-1: 3, 3, 4; 33: 2, 34, the old 34.2, 35; 36-41: 36: 2, 37: 3, 38, 39, 40: 4, 41;
    # 42-50: 42: 2, 43, 44: 3, 45: 5, 46: 5, 47, 48: 2, 49: 3, 50: 3
    "1037": 7 + 15 + 6 + 13 + 28 + 10 + 5 + 12 + 25,
    # 2 two, 3-15, 16: two of part 1 and three parts, 17
    "1082": 2 + 13 + 5 + 1,
    # 3: 2, 4, 5, 6: 8, 7: 6 and part 2, 8: 2 and two parts, 9: 2 and part 2
    "421-draft": 2 + 1 + 1 + 8 + 7 + 4 + 3,
}


def test_iteration_and_len_give_each_norm_once() -> None:
    found = [rule.id for rule in RULES]
    assert len(found) == len(set(found)) == len(RULES) == sum(NORMS.values())
    assert Counter(rule.cite.act for rule in RULES) == NORMS
    assert [act for act in RULES.acts for rule in RULES if rule.cite.act == act] == [rule.cite.act for rule in RULES]
    assert "1037/7" not in RULES
    assert None not in RULES


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        pytest.param("1037/23", ["1037/23.1", "1037/23.2", "1037/23.3a", "1037/23.3b"], id="a point offers its parts"),
        pytest.param("1037/14-10", ["1037/14-10(1)", "1037/14-10(2)", "1037/14-10(3)"], id="and its sub-points"),
        pytest.param("1037/29", ["1037/29.1", "1037/29.2"], id="29 is not 29-1"),
        pytest.param("1037/14-51", ["1037/14-5.1"], id="a forgotten dot"),
        pytest.param("1037/26-1.1", ["1037/26-1"], id="a part too many"),
        pytest.param("1037/24.1", ["1037/24"], id="a part of a point that has none"),
        pytest.param("14-5.1", ["1037/14-5.1"], id="no act"),
        pytest.param("1037/32.4", ["1037/32-1.4"], id="a forgotten 1"),
        pytest.param("1037/8.1", ["1037/8.1a", "1037/8.1b", "1037/8.1c"], id="a place of three norms"),
        pytest.param("1082/2", ["1082/2a", "1082/2b"], id="a point of two norms"),
        pytest.param("1082/16", ["1082/16.1(1)", "1082/16.1(2)", "1082/16.4"], id="sub-points and parts"),
        pytest.param("1037/46", ["1037/46(1)", "1037/46(5)"], id="a chapeau offers its sub-points"),
        pytest.param("421-draft/7.1", ["421-draft/7.1(1)", "421-draft/7.1(6)"], id="a chapeau of the draft"),
        pytest.param("421/3.1", ["421-draft/3.1"], id="a forgotten word of the act"),
        pytest.param("1037-decree/4", ["1037-decree/4.2"], id="a point of the Decree itself"),
        pytest.param("1037/40.1c", ["1037/40.1a", "1037/40.1b"], id="a letter too far"),
    ],
)
def test_an_id_that_is_not_there_is_refused_with_the_near_ones(wrong: str, near: list[str]) -> None:
    for ask in (RULES.__getitem__, RULES.texts):
        with pytest.raises(UnknownRuleError) as refused:
            ask(wrong)
        assert repr(wrong) in str(refused.value)
        assert any(re.search(rf"{re.escape(found)}(,|$)", str(refused.value)) for found in near)
    if not any(rule.id.removeprefix(wrong)[0] in ".(abc" for rule in RULES if rule.id.startswith(wrong)):
        with pytest.raises(UnknownRuleError, match=re.escape(repr(wrong))):
            RULES.history(wrong)


def test_a_point_offers_its_own_parts_only() -> None:
    with pytest.raises(UnknownRuleError) as refused:
        RULES["1037/29"]
    assert "1037/29-1" not in str(refused.value)


@pytest.mark.parametrize(
    "wrong",
    ["", " ", "1037", "1037/", "/24", "1037/24 ", "1037/1000", "24", "1082", "1082/1", "1082/18", "1037-decree/1",
     "1037-decree/24", "421-draft", "421/3", "786/1", "1037/annex-1", "x" * 5000],
)  # fmt: skip
def test_what_is_no_id_is_refused_in_words(wrong: str) -> None:
    for ask in (RULES.__getitem__, RULES.history, RULES.texts):
        with pytest.raises(UnknownRuleError):
            ask(wrong)


@pytest.mark.parametrize(
    "wrong", [None, 5, 1.5, ["1037/24"], date(2027, 5, 20), RULES["1037/24"]], ids=lambda wrong: type(wrong).__name__
)
def test_what_is_no_text_is_no_id_either(wrong: Any) -> None:
    asks: list[Callable[[Any], object]] = [RULES.__getitem__, RULES.history, RULES.texts]
    for ask in asks:
        with pytest.raises(KzcoordError):
            ask(wrong)
