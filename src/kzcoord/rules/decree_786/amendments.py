"""What Decree 786 of 25 January 2022 changed, record by record, in the order of its text."""

from __future__ import annotations

from kzcoord.law.amendments import Amendment
from kzcoord.rules.decree_1037.editions import BY_786

__all__ = ["AMENDMENTS_BY_786"]


def _new_wording(place: str, what: str, *rules: str) -> Amendment:
    return Amendment(act="786", place=place, kind="new wording", what=what, on=BY_786, rules=rules)


def _addition(place: str, what: str, *rules: str) -> Amendment:
    return Amendment(act="786", place=place, kind="addition", what=what, on=BY_786, rules=rules)


_NAMED = "names the UN special procedures and the treaty bodies"
_HEADING = "form of the heading"
_CORNER = "name of the Rules in the corner only"

#: All in force from the day on which the Decree was signed.
AMENDMENTS_BY_786: tuple[Amendment, ...] = (
    _new_wording("1037-decree/title", _NAMED),
    _new_wording(
        "1037-decree/1", f"{_NAMED}; in Kazakh, 'international bodies' became 'international judicial bodies'"
    ),
    _new_wording("1037/title", _NAMED),
    _new_wording("1037/chapter-1", f"{_HEADING}; in Kazakh, 'putting before' the President became 'submitting'"),
    _new_wording("1037/chapter-2", f"{_HEADING}; in Kazakh, the case of 'decisions'"),
    _addition(
        "1037/chapter-2-1",
        "the chapter on the UN special procedures, points 14-5 to 14-11",
        "1037/14-5.1",
        "1037/14-5.2",
        "1037/14-6",
        "1037/14-7.1",
        "1037/14-7.2",
        "1037/14-8.1",
        "1037/14-8.2",
        "1037/14-9.1",
        "1037/14-9.2",
        "1037/14-10(1)",
        "1037/14-10(2)",
        "1037/14-10(3)",
        "1037/14-11",
    ),
    _new_wording("1037/chapter-3", f"{_HEADING} only"),
    _new_wording("1037/chapter-4", f"{_HEADING} only"),
    _new_wording("1037/chapter-5", f"{_HEADING}; in Kazakh, the words for the consideration of applications"),
    _new_wording("1037/chapter-6", f"{_HEADING} only"),
    _new_wording("1037/50.1", "'section 6' became 'chapter 6'; the bodies stay", "1037/50.1"),
    _new_wording("1037/annex-1", _CORNER),
    _new_wording("1037/annex-2", _CORNER),
    _new_wording("1037/annex-3", _CORNER),
    _new_wording("1037/annex-4", _CORNER),
    _new_wording("1037/annex-5", _CORNER),
    _new_wording("1037/annex-6", _CORNER),
)
