"""What Decree 786 of 25 January 2022 changed, record by record; it has no norm of its own."""

from __future__ import annotations

from kzcoord.law.amendments import Amendment
from kzcoord.rules.decree_1037.editions import BY_786

__all__ = ["AMENDMENTS_BY_786"]


_CHAPTER_2_1 = (
    *("1037/14-5.1", "1037/14-5.2", "1037/14-6", "1037/14-7.1", "1037/14-7.2", "1037/14-8.1", "1037/14-8.2"),
    *("1037/14-9.1", "1037/14-9.2", "1037/14-10(1)", "1037/14-10(2)", "1037/14-10(3)", "1037/14-11"),
)


def _by_786(place: str, kind: str, what: str, rules: tuple[str, ...] = ()) -> Amendment:
    return Amendment("786", place, kind, what, BY_786, rules)


_NAMED = "names the UN special procedures and the treaty bodies"
_HEADING = "form of the heading only"
_CORNER = "name of the Rules in the corner only"

#: In the order of the amending decree; all in force from its signing.
AMENDMENTS_BY_786: tuple[Amendment, ...] = (
    _by_786("1037-decree/title", "new wording", _NAMED),
    _by_786("1037-decree/1", "new wording", _NAMED),
    _by_786("1037/title", "new wording", _NAMED),
    _by_786("1037/chapter-1", "new wording", _HEADING),
    _by_786("1037/chapter-2", "new wording", _HEADING),
    _by_786(
        "1037/chapter-2-1", "addition", "the chapter on the UN special procedures, points 14-5 to 14-11", _CHAPTER_2_1
    ),
    *(_by_786(f"1037/chapter-{number}", "new wording", _HEADING) for number in range(3, 7)),
    _by_786("1037/50.1", "new wording", "'section 6' became 'chapter 6'; the bodies stay", ("1037/50.1",)),
    *(_by_786(f"1037/annex-{number}", "new wording", _CORNER) for number in range(1, 7)),
)
