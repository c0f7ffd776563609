"""What follows from an event of chapter 3: a top-level event and its materials, and the instructions of chapter 4."""

from datetime import date

from .chains import Done, Fields, Rows, count, latest, undated, when_done
from .days import working_day_on_or_before, working_days_before
from .readings import AS_SET, Reading, after, at_least_before, exactly_before, read, read_two_starts
from .rule_table import D50

WITHOUT_A_DATE = (
    "1037/20(1)",
    "1037/20(2)",
    "1037/23.2",
    "1037/23.3a",
    "1037/25.3",
    "1037/25.4",
    "1037/25.5",
    "1037/26.3",
    "1037/31.1",
    "1037/32.1",
)
WITHOUT_A_DATE_SINCE_DECREE_50 = ("1037/31.2", "1037/32-1.2", "1037/32-1.3", "1037/32-1.4")


def top_level_event(e: Fields, done: Done, *, strict: bool) -> Rows:
    """Before the event back from its first day, after it from its last or from the end of the visit abroad."""
    rows = undated(*WITHOUT_A_DATE)
    if e["starts"] >= D50:
        rows |= undated(*WITHOUT_A_DATE_SINCE_DECREE_50)
    rows["1037/21.2" if e.get("organization") else "1037/21.1"] = None
    rows["1037/28.1" if e.get("mfa_present", True) else "1037/29.1"] = None
    _before(rows, e, done, strict=strict)
    _after(rows, e, done, strict=strict)
    return rows


def _before(rows: Rows, e: Fields, done: Done, *, strict: bool) -> None:
    starts: date = e["starts"]
    request = read(at_least_before(2, "months"), starts, strict=strict)
    rows["1037/22"] = request
    if e.get("materials_due"):
        rows["1037/23.1"] = read(AS_SET, e["materials_due"], strict=strict)
    else:
        count(rows, "1037/23.1", when_done("1037/22", request, done), strict=strict)

    rows["1037/23.3b"] = None  # counted from the return of poor material, which only a step done tells
    count(rows, "1037/23.3b", done.get("1037/23.3a"), strict=strict)

    concept = read(at_least_before(30, "calendar days"), starts, strict=strict)
    package = read(at_least_before(15), starts, strict=strict)
    terms = {"1037/24": e.get("concept_due"), "1037/26.1": e.get("package_due")}
    fixed: date | None = e.get("date_fixed_on")
    late = any(terms.values()) if fixed is None else fixed > working_days_before(concept.by, 10)
    if late:
        # Point 27: the terms of 24 to 26 are those that the Administration sets, or none.
        rows |= undated("1037/27", "1037/25.1", "1037/25.2", "1037/26.2")
        for rule, term in terms.items():
            rows[rule] = read(AS_SET, term, strict=strict) if term else None
    else:
        rows |= {"1037/24": concept, "1037/26.1": package, "1037/26.2": read(at_least_before(7), starts, strict=strict)}
        for meeting, n, paper in (("1037/25.1", 1, "1037/24"), ("1037/25.2", 2, "1037/26.1")):
            submitted = when_done(paper, rows[paper], done)
            assert submitted is not None
            rows[meeting] = read(exactly_before(n), submitted, strict=strict)
    if e.get("bodies_submit_directly"):
        rows["1037/26-1"] = package
        if late and not strict:
            # Whether 27 moves 26-1 too is open: moved by the one reading, its own term by the other.
            term = terms["1037/26.1"]
            moved = None if term is None else working_day_on_or_before(term)
            rows["1037/26-1"] = None if moved is None else Reading(moved, min(moved, package.safe_by))


def _after(rows: Rows, e: Fields, done: Done, *, strict: bool) -> None:
    ends: date = e.get("ends", e["starts"])
    visit_ends: date | None = e.get("visit_ends", ends) if e.get("abroad") else None
    old = ends < D50
    rows["1037/28.2"] = read(after(3), ends, strict=strict)
    rows["1037/29-1"] = read(after(5), ends, strict=strict)

    def both_starts(n: int, n_of_the_old_text: int, *, strict: bool) -> Reading:
        if old:
            return read(after(n_of_the_old_text), ends, strict=strict)
        return read_two_starts(n, ends, visit_ends, strict=strict)

    if not e.get("mfa_present", True):
        rows["1037/29.2"] = both_starts(2, 4, strict=strict)
    rows["1037/31.3"] = both_starts(2, 2, strict=strict)
    rows["1037/32.2"] = None
    count(rows, "1037/32.2", done.get("1037/32.1"), strict=strict)
    rows["1037/32.3"] = both_starts(7, 7, strict=strict)
    # Which text of 32-1 applies does not depend on the reading of the days.
    law = latest(when_done("1037/32.3", both_starts(7, 7, strict=False), done))
    count(rows, "1037/32-1.1", when_done("1037/32.3", rows["1037/32.3"], done), strict=strict, law=law)


def intergovernmental_event(e: Fields, _done: Done, *, strict: bool) -> Rows:
    return undated("1037/18")


def materials_request_received(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows = undated("1037/23.2")
    term = e.get("due_set_by_pa")
    if term:
        rows["1037/23.1"] = read(AS_SET, term, strict=strict)
    else:
        count(rows, "1037/23.1", e["on"], strict=strict)
    return rows


def materials_returned(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    count(rows, "1037/23.3b", e["on"], strict=strict)
    return rows
