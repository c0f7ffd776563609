"""Every point and part of every act is a rule or a reasoned exclusion; the list here was made from the texts."""

import re

from kzcoord import RULES
from tests.for_each import for_each

#: Point -> how many unnumbered paragraphs (parts) the text prints in it; from the consolidated text of 12.02.2025.
PARTS_1037 = {
    **{str(number): 1 for number in (1, 2, 3, 4, 6, 7)},
    "5": 2,
    **{"8": 2, "8-1": 1, "8-2": 1, "9": 1, "10": 1, "11": 1, "12": 1, "13": 1, "14": 2},
    **{"14-1": 1, "14-2": 1, "14-3": 1, "14-4": 1},
    **{"14-5": 2, "14-6": 1, "14-7": 2, "14-8": 2, "14-9": 2, "14-10": 1, "14-11": 1},
    **{"15": 1, "16": 1, "17": 1, "18": 1, "19": 2, "20": 1, "21": 2, "22": 1, "23": 3, "24": 1, "25": 5},
    **{"26": 3, "26-1": 1, "27": 1, "28": 2, "29": 2, "29-1": 1, "30": 1, "31": 3, "32": 3, "32-1": 4},
    **{"33": 2, "34": 1, "35": 1, "36": 2, "37": 3, "38": 1, "39": 1, "40": 3, "41": 1},
    **{"42": 2, "43": 1, "44": 2, "45": 1, "46": 1, "47": 1, "48": 2, "49": 2, "50": 3},
}
PARTS = {
    "1037-decree": {**{str(number): 1 for number in (1, 2, 3, 5, 6, 7)}, "4": 2},
    "1037": PARTS_1037,
    "1082": {**{str(number): 1 for number in range(1, 16)}, "16": 4, "17": 1},
    "421-draft": {"1": 1, "2": 1, "3": 2, "4": 1, "5": 1, "6": 1, "7": 2, "8": 3, "9": 2},
    "786": {"1": 1, "2": 1},
    "1082-resolution": {"1": 1, "2": 1},
    "421-resolution": {"1": 1},
    "421-draft-decree": {"1": 1, "2": 1},
}
#: Numbered sub-points that bind on their own, or that a rule stands for.
SUB_POINTS = {
    "1037/13": 2,
    "1037/14-10": 3,
    "1037/20": 2,
    "1037/45": 5,
    "1037/46": 5,
    "1037/49.1": 2,
    "1082/16.1": 2,
    "421-draft/6": 8,
    "421-draft/7.1": 6,
    "421-draft/8.1": 2,
    "421-draft/9.1": 2,
}
ANNEXES = {"1037": 6, "1082": 2}
#: Points that say nothing to anybody: definitions, approval, repeal, commencement, subject, responsibility, reference.
WITHOUT_A_NORM = {
    *("1037-decree/1", "1037-decree/4.1", "1037-decree/5", "1037-decree/6", "1037-decree/7"),
    *("1037/7", "1037/15", "1037/16", "1037/17", "1037/19.1", "1037/30"),
    *("1082-resolution/1", "1082-resolution/2", "1082/1"),
    *("421-resolution/1", "421-draft-decree/1", "421-draft-decree/2", "421-draft/1", "421-draft/2"),
    *("786/1", "786/2"),
}
#: Headings of lists, whose norms are in the sub-points.
HEADINGS = {"1037/45", "1037/46", "421-draft/6", "421-draft/7.1"}
#: Places of earlier texts that the latest does not have.
GONE = {"1037/25", "1037/34.2"}

COVERED = RULES.coverage()
PLACES = [covered.place for covered in COVERED]


def printed_places() -> set[str]:
    found = set()
    for act, points in PARTS.items():
        for point, parts in points.items():
            found |= {f"{act}/{point}"} if parts == 1 else {f"{act}/{point}.{part}" for part in range(1, parts + 1)}
    found |= {f"{place}({sub})" for place, count in SUB_POINTS.items() for sub in range(1, count + 1)}
    return found | {f"{act}/annex-{number}" for act, count in ANNEXES.items() for number in range(1, count + 1)}


def test_every_point_and_part_of_the_texts_is_there_and_no_other() -> None:
    # 49.1, 8.1 and 9.1 bind in their sub-points alone, 14-10, 20 and 16.1 too; 14-2 has two that bind on their own
    only_in_subs = {"1037/49.1", "1037/14-10", "1037/20", "1082/16.1", "421-draft/8.1", "421-draft/9.1"}
    expected = (printed_places() - only_in_subs) | GONE | {"1037/14-2(4)", "1037/14-2(6)"}
    assert set(PLACES) == expected


def test_every_place_is_listed_once() -> None:
    assert len(PLACES) == len(set(PLACES))


@for_each(COVERED, name=lambda covered: covered.place)
def test_a_place_has_rules_or_a_reason_and_never_both(covered: object) -> None:
    rules, reason = covered.rules, covered.reason  # type: ignore[attr-defined]
    assert bool(rules) is not bool(reason)
    if reason:
        assert all([reason.kk, reason.ru, reason.en])
        assert "not encoded" not in reason.en


def test_the_places_without_a_rule_are_those_that_bind_nobody() -> None:
    without = {covered.place for covered in COVERED if not covered.rules}
    assert without == WITHOUT_A_NORM | HEADINGS | {place for place in PLACES if "annex" in place}


def test_every_rule_stands_at_a_place_and_at_one_only() -> None:
    placed = [rule_id for covered in COVERED for rule_id in covered.rules]
    assert sorted(placed) == sorted(rule.id for rule in RULES)


def test_norms_that_share_a_place_are_told_apart_by_letters_in_order() -> None:
    shared = {covered.place: covered.rules for covered in COVERED if len(covered.rules) > 1}
    assert shared == {
        "1037/8.1": ("1037/8.1a", "1037/8.1b", "1037/8.1c"),
        "1037/23.3": ("1037/23.3a", "1037/23.3b"),
        "1037/40.1": ("1037/40.1a", "1037/40.1b"),
        "1037/44.2": ("1037/44.2a", "1037/44.2b"),
        "1082/2": ("1082/2a", "1082/2b"),
    }
    assert all(re.fullmatch(r".*[0-9)]", place) for place in PLACES)


def test_a_place_says_its_rules_or_its_reason() -> None:
    told = {str(place) for place in RULES.coverage()}
    assert {"1037/14-2: 1037/14-2", "1037-decree/1: approves the rules"} <= told
    in_russian = {place.said("ru") for place in RULES.coverage()}
    assert {"1037/14-2: 1037/14-2", "1037-decree/1: утверждает правила"} <= in_russian
