"""What follows from an event of chapter 6: the letters, events, travel and meetings of central state bodies."""

from collections.abc import Callable
from datetime import date

from .chains import TODAY, Done, Fields, Rows, count, undated
from .days import ONE_DAY
from .rule_table import D582
from .variations import OWN_SPECIAL_BODY, SPHERES

# Point 50, part 1, and part 3; it names the Office of the Prime Minister until Decree 195, the same body before that.
OUT_OF_THE_CHAPTER = ("PRESIDENTIAL_ADMINISTRATION", "PRIME_MINISTERS_OFFICE", "GOVERNMENT_OFFICE")
OUT_OF_48_AND_49 = (*OUT_OF_THE_CHAPTER, "SPECIAL_STATE_BODY", OWN_SPECIAL_BODY)


def international_event_planned(e: Fields, _done: Done, *, strict: bool) -> Rows:
    """45(4), and 46(4) and 46(5), out of which point 50, part 2, takes the spheres it names."""
    rows: Rows = {}
    if e.get("acting_body") in OUT_OF_THE_CHAPTER:
        return rows
    count(rows, "1037/45(4)", e.get("starts"), strict=strict, law=e.get("starts", TODAY))
    if e.get("sphere") not in SPHERES:
        rows["1037/46(4)"] = None
        if e.get("image_project"):
            rows["1037/46(5)"] = None
    return rows


def international_event_held(e: Fields, _done: Done, *, strict: bool) -> Rows:
    """46(3), unless point 50 takes the sphere or the body out: "on the MFA's request", so no date without one."""
    rows: Rows = {}
    if e.get("sphere") not in SPHERES and e.get("acting_body") not in OUT_OF_THE_CHAPTER:
        asked = e.get("requested_on") is not None
        count(rows, "1037/46(3)", e["ended"] if asked else None, strict=strict, law=e["ended"])
    return rows


def delegation_travel(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    if e.get("acting_body") in OUT_OF_48_AND_49:
        return rows
    count(rows, "1037/48.1", e["departs"], strict=strict)
    return rows | undated("1037/48.2")


def meeting_held(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    if e.get("acting_body") in OUT_OF_48_AND_49:
        return rows
    following = e.get("next_meeting")
    if following is not None and e.get("in_kazakhstan", True):
        rows["1037/49.1(1)" if following == e["on"] else "1037/49.1(2)"] = None
    if not e.get("mfa_present", True):
        count(rows, "1037/49.2", e["on"], strict=strict)
    return rows


def letter_to_foreign_side(e: Fields, _done: Done, *, strict: bool) -> Rows:
    """44: through the MFA; directly only what must be settled within the nearest five days, taken as calendar days."""
    excepted = e.get("wto") or e.get("otherwise_provided") or e.get("acting_body") in OUT_OF_THE_CHAPTER
    if e["on"] < D582 or excepted:
        return {}
    needed: date | None = e.get("needed_by")
    if needed is not None and needed > e["on"] + 5 * ONE_DAY:
        return undated("1037/44.1")
    return undated("1037/44.1", "1037/44.2a", "1037/44.2b")


CHAINS_OF_COORDINATION: dict[str, Callable[..., Rows]] = {
    "international-event-planned": international_event_planned,
    "international-event-held": international_event_held,
    "delegation-travel": delegation_travel,
    "meeting-held": meeting_held,
    "letter-to-foreign-side": letter_to_foreign_side,
}
