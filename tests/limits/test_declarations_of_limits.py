"""Limits as declarations and as JSON, and what is refused by kzcoord's own errors: fields, anchors and days."""

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from typing import Any, cast

import pytest
from pydantic import TypeAdapter, ValidationError

from kzcoord import (
    CALENDAR_DAYS,
    KAZAKHSTAN,
    MONTHS,
    RULES,
    WORKING_DAYS,
    AfterAct,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    CalendarRangeError,
    Convention,
    DeclarationError,
    KzcoordError,
    NoLimit,
    NotADateError,
    NoTimeLimitError,
    OncePer,
    Promptly,
    Rule,
    TimeLimit,
    Unit,
    Within,
    WorkingCalendar,
)
from kzcoord.limits import AnyLimit, OfTheYear, checked_day
from kzcoord.text import Text
from tests.for_each import for_each

ANY_LIMIT: TypeAdapter[TimeLimit] = TypeAdapter(AnyLimit)
TERM = Text(kk="белгіленген мерзім", ru="установленный срок", en="the term that was set")
ACT = Text(kk="шетелге шыққанға", ru="выезда", en="departure")

LIMITS: list[TimeLimit] = [
    Within(5, WORKING_DAYS, of="receipt"),
    Within(2, WORKING_DAYS, of="pa_draft_received", stated=False),
    Within(10, CALENDAR_DAYS, after="reply_sent"),
    Within(2, WORKING_DAYS, after="ends", or_of="visit_ends"),
    Before(30, CALENDAR_DAYS, of="starts"),
    Before(2, MONTHS, of="starts"),
    Before(1, WORKING_DAYS, of="concept_submitted", exactly=True),
    ByDate([(1, 10)]),
    ByDate([(6, 15), (12, 15)]),
    ByDate([(10, 25)], until=True),
    OncePer("quarter"),
    OncePer("half-year"),
    OncePer("year"),
    AsSet(TERM),
    AsSet(TERM, default=Within(20, CALENDAR_DAYS, of="receipt")),
    AsSet(TERM, default=Before(2, MONTHS, of="starts"), of="reply_term"),
    BeforeAct(ACT),
    AfterAct(ACT),
    Promptly(),
    NoLimit(),
]
EACH_LIMIT = for_each(LIMITS)
COUNTED = [limit for limit in LIMITS if limit.counted]


# -- JSON -----------------------------------------------------------------------------------------------------


@EACH_LIMIT
def test_a_limit_goes_to_json_and_back(limit: TimeLimit) -> None:
    again = ANY_LIMIT.validate_json(ANY_LIMIT.dump_json(limit))
    assert type(again) is type(limit)
    assert again == limit
    assert hash(again) == hash(limit)
    assert [again.said(lang) for lang in ("en", "ru", "kk")] == [limit.said(lang) for lang in ("en", "ru", "kk")]
    assert again.resolve(date(2026, 3, 18)).by == limit.resolve(date(2026, 3, 18)).by


@EACH_LIMIT
def test_a_limit_goes_to_plain_values_and_back(limit: TimeLimit) -> None:
    for mode in ("json", "python"):
        assert ANY_LIMIT.validate_python(limit.model_dump(mode=mode)) == limit
    assert type(limit).model_validate_json(limit.model_dump_json()) == limit


def test_the_kind_of_a_limit_is_its_name_in_kebab_case() -> None:
    assert {type(limit).__name__: limit.model_dump()["kind"] for limit in LIMITS} == {
        "Within": "within",
        "Before": "before",
        "ByDate": "by-date",
        "OncePer": "once-per",
        "AsSet": "as-set",
        "BeforeAct": "before-act",
        "AfterAct": "after-act",
        "Promptly": "promptly",
        "NoLimit": "no-limit",
    }


@EACH_LIMIT
def test_a_limit_cannot_be_changed(limit: TimeLimit) -> None:
    for name in type(limit).model_fields:
        with pytest.raises(ValidationError, match="frozen"):
            setattr(limit, name, None)
    with pytest.raises(ValidationError, match="frozen"):
        limit.more = 1  # type: ignore[attr-defined]


@EACH_LIMIT
def test_a_limit_survives_pickle_and_copies(limit: TimeLimit) -> None:
    for again in (pickle.loads(pickle.dumps(limit)), copy.copy(limit), copy.deepcopy(limit)):
        assert again == limit
        assert hash(again) == hash(limit)


def test_no_two_limits_are_equal() -> None:
    assert len(set(LIMITS)) == len(LIMITS)


# -- refused declarations -------------------------------------------------------------------------------------


def refused_declaration(made: Any, *told: str) -> None:
    with pytest.raises(ValueError, match=r".") as refused:
        made()
    # a limit is refused by kzcoord, which keeps pydantic's detail; by pydantic itself where its own adapter is asked
    assert isinstance(refused.value, (DeclarationError, ValidationError))
    assert refused.value.errors
    for words in told:
        assert words in str(refused.value)


@pytest.mark.parametrize("n", [0, -1, -30, 3661, 10**9, 2.5, "many", None], ids=repr)
def test_a_number_of_units_that_cannot_be_is_refused(n: Any) -> None:
    refused_declaration(lambda: Within(n, WORKING_DAYS, of="receipt"), "Within", "n")
    refused_declaration(lambda: Within(n, CALENDAR_DAYS, after="reply_sent"), "Within", "n")
    refused_declaration(lambda: Before(n, MONTHS, of="starts"), "Before", "n")


@pytest.mark.parametrize("n", [True, False], ids=repr)
def test_true_and_false_are_no_numbers(n: Any) -> None:
    refused_declaration(lambda: Within(n, WORKING_DAYS, of="receipt"), "Within", "n")
    refused_declaration(lambda: Before(n, WORKING_DAYS, of="starts"), "Before", "n")


def test_the_bounds_of_the_number_are_told() -> None:
    refused_declaration(lambda: Within(0, WORKING_DAYS, of="receipt"), "greater than 0")
    refused_declaration(lambda: Before(3661, CALENDAR_DAYS, of="starts"), "3660")


@pytest.mark.parametrize("unit", ["weeks", "days", "WORKING_DAYS", "", None, 5], ids=repr)
def test_an_unknown_unit_is_refused_and_the_known_ones_are_told(unit: Any) -> None:
    known = [str(unit) for unit in Unit]
    refused_declaration(lambda: Within(5, unit, of="receipt"), "unit", *known)
    refused_declaration(lambda: Before(5, unit, of="starts"), "unit", *known)


def test_a_limit_counts_of_or_after_an_anchor_and_not_both() -> None:
    refused_declaration(lambda: Within(5, WORKING_DAYS, of="receipt", after="reply_sent"), "of=", "after=")
    refused_declaration(lambda: Within(5, WORKING_DAYS), "of=", "after=")
    refused_declaration(lambda: Within(5, WORKING_DAYS, of="ends", or_of="visit_ends"), "or_of=", "after=")


@pytest.mark.parametrize("anchor", ["", " ", "\n"], ids=repr)
def test_an_anchor_without_a_name_is_refused(anchor: str) -> None:
    refused_declaration(lambda: Within(5, WORKING_DAYS, of=anchor), "anchor needs a name")
    refused_declaration(lambda: Within(5, WORKING_DAYS, after=anchor), "anchor needs a name")
    refused_declaration(lambda: Within(5, WORKING_DAYS, after="ends", or_of=anchor), "anchor needs a name")
    refused_declaration(lambda: Before(5, WORKING_DAYS, of=anchor), "anchor needs a name")


def test_a_caller_may_name_an_anchor_of_his_own() -> None:
    limit = Within(5, WORKING_DAYS, after="hearing_held")
    assert str(limit) == "within 5 working days after hearing held"
    # Wed 18 March 2026: 19(1) 20(2) [21-25 Nauryz and carried] 26(3) 27(4) 30(5)
    assert limit.resolve(date(2026, 3, 18)).by == date(2026, 3, 30)


@pytest.mark.parametrize("anchor", ["reciept", "Receipt", "RECEIPT", "start"], ids=repr)
def test_a_rule_counts_from_the_anchors_of_the_acts_only(anchor: str) -> None:
    declared = {name: getattr(RULES["1037/24"], name) for name in RULES["1037/24"].model_fields_set}
    for limit in (Within(5, WORKING_DAYS, of=anchor), Before(5, WORKING_DAYS, of=anchor)):
        with pytest.raises(DeclarationError) as refused:
            RULES.extended([Rule(**{**declared, "id": "1037/24-9", "limit": limit})])
        assert f"1037/24-9 counts from {anchor}, but no event that it answers supplies that day" in str(refused.value)
        assert "the nearest are " in str(refused.value)


def test_an_anchor_that_is_no_name_is_refused() -> None:
    refused_declaration(lambda: Within(5, WORKING_DAYS, of=5))  # type: ignore[arg-type]
    refused_declaration(lambda: Before(5, WORKING_DAYS, of=None))  # type: ignore[arg-type]
    refused_declaration(lambda: Before(5, WORKING_DAYS, of=date(2024, 1, 10)))  # type: ignore[arg-type]


def test_fixed_dates_must_be_there_and_be_in_every_year() -> None:
    refused_declaration(lambda: ByDate([]), "ByDate", "dates")
    refused_declaration(lambda: ByDate(()), "ByDate", "dates")
    refused_declaration(lambda: ByDate([(2, 29)]), "ByDate", "dates")
    refused_declaration(lambda: ByDate([(1, 10), (2, 29)], until=True), "ByDate", "dates")


@pytest.mark.parametrize(
    "day",
    [
        (0, 1),
        (13, 1),
        (10**18, 1),
        (1, 10**400),
        (True, 1),
        (1.0, 1),
        (1, 0),
        (1, 32),
        (4, 31),
        (2, 30),
        (-1, 5),
        (1,),
        (1, 10, 2026),
        ("a", "b"),
    ],
    ids=repr,
)
def test_a_day_that_no_year_has_is_refused(day: Any) -> None:
    refused_declaration(lambda: ByDate([day]), "ByDate", "dates")


@pytest.mark.parametrize("dates", [None, "10 January", 10, date(2026, 1, 10), [date(2026, 1, 10)], [10]], ids=repr)
def test_what_is_no_day_of_the_year_is_refused(dates: Any) -> None:
    refused_declaration(lambda: ByDate(dates), "ByDate", "dates")


@pytest.mark.parametrize("period", ["month", "Quarter", "", None, 3], ids=repr)
def test_an_unknown_period_is_refused_and_the_known_ones_are_told(period: Any) -> None:
    refused_declaration(lambda: OncePer(period), "period", "quarter", "half-year", "year")


def test_a_default_must_be_a_counted_limit() -> None:
    refused_declaration(lambda: AsSet(TERM, default=Promptly()), "default")
    refused_declaration(lambda: AsSet(TERM, default=5), "default")
    refused_declaration(lambda: AsSet(TERM, default="20 days"), "default")


def test_words_must_be_words() -> None:
    refused_declaration(lambda: AsSet(5), "by")
    refused_declaration(lambda: AsSet(None), "by")
    refused_declaration(lambda: BeforeAct(date(2026, 1, 10)), "act")
    refused_declaration(lambda: AfterAct(None), "act")


@EACH_LIMIT
def test_an_extra_field_is_refused(limit: TimeLimit) -> None:
    values = limit.model_dump()
    refused_declaration(lambda: ANY_LIMIT.validate_python({**values, "urgent": True}), "urgent", "Extra inputs")
    refused_declaration(lambda: type(limit)(**values, urgent=True), "urgent is no field of it", "the fields are")


@EACH_LIMIT
def test_a_wrong_kind_is_refused(limit: TimeLimit) -> None:
    values = limit.model_dump(mode="json")
    for kind in ("sometime", "", None, 5):
        refused_declaration(lambda kind=kind: ANY_LIMIT.validate_python({**values, "kind": kind}), "kind")
    refused_declaration(lambda: ANY_LIMIT.validate_python({k: v for k, v in values.items() if k != "kind"}), "kind")


@pytest.mark.parametrize("limit", {type(limit): limit for limit in LIMITS}.values(), ids=str)
def test_a_missing_field_in_json_is_refused_as_a_declaration(limit: TimeLimit) -> None:
    values = limit.model_dump(mode="json")
    for name, field in type(limit).model_fields.items():
        if field.is_required():
            rest = {key: value for key, value in values.items() if key != name}
            refused_declaration(lambda rest=rest: ANY_LIMIT.validate_python(rest), name)


@EACH_LIMIT
def test_a_limit_is_refused_as_a_declaration_whatever_way_it_is_made(limit: TimeLimit) -> None:
    kind = type(limit)
    assert kind.model_validate(limit.model_dump()) == limit
    ways: list[Callable[[], object]] = [
        lambda: kind.model_validate({**limit.model_dump(), "urgent": True}),
        lambda: kind.model_validate_json(json.dumps({**limit.model_dump(mode="json"), "urgent": True})),
        lambda: kind.model_validate_strings({"urgent": "yes"}),
        lambda: kind.model_construct(**{**limit.model_dump(), "urgent": True}),
        lambda: limit.model_copy(update={"urgent": True}),
        lambda: limit.copy(update={"urgent": True}),
    ]
    for made in ways:
        with pytest.raises(DeclarationError, match="urgent is no field of it"):
            made()
    for nothing in (None, "", 5, "[]", b"\xff"):
        with pytest.raises(DeclarationError, match=f"this is no {kind.__name__}"):
            kind.model_validate_json(nothing)  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", "5", '"within"', '{"kind": "within"', '{"kind": "x"}'])
def test_json_that_is_no_limit_is_refused(text: str) -> None:
    refused_declaration(lambda: ANY_LIMIT.validate_json(text))


# -- refused anchors ------------------------------------------------------------------------------------------


def refused_use(error: type[KzcoordError], used: Any, *told: str) -> None:
    with pytest.raises(error) as refused:
        used()
    assert isinstance(refused.value, KzcoordError)
    for words in told:
        assert words in str(refused.value)


NO_DATES = {
    "a datetime": (datetime(2026, 3, 18), "datetime"),  # noqa: DTZ001
    "a datetime with a zone": (datetime(2026, 3, 18, tzinfo=UTC), "datetime"),
    "a string": ("2026-03-18", "str"),
    "a number": (20260318, "int"),
    "a float": (46099.0, "float"),
    "true": (True, "bool"),
    "a tuple": ((2026, 3, 18), "tuple"),
    "a list": ([2026, 3, 18], "list"),
}


@EACH_LIMIT
@pytest.mark.parametrize(("anchor", "what"), NO_DATES.values(), ids=NO_DATES)
def test_an_anchor_that_is_no_date_is_refused(limit: TimeLimit, anchor: Any, what: str) -> None:
    for convention in (Convention.STANDARD, Convention.STRICT):
        refused_use(NotADateError, lambda c=convention: limit.resolve(anchor, convention=c), "datetime.date", what)


@pytest.mark.parametrize(("anchor", "what"), NO_DATES.values(), ids=NO_DATES)
def test_a_second_start_that_is_no_date_is_refused(anchor: Any, what: str) -> None:
    limit = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")
    refused_use(NotADateError, lambda: limit.resolve(date(2026, 3, 18), or_anchor=anchor), "datetime.date", what)


@pytest.mark.parametrize(("anchor", "what"), NO_DATES.values(), ids=NO_DATES)
def test_a_set_term_that_is_no_date_is_refused(anchor: Any, what: str) -> None:
    refused_use(NotADateError, lambda: AsSet(TERM).on(anchor), "datetime.date", what)
    default = AsSet(TERM, default=Within(20, CALENDAR_DAYS, of="receipt"))
    refused_use(NotADateError, lambda: default.on(anchor), "datetime.date", what)


@pytest.mark.parametrize("year", ["2026", 2026.0, None, True, date(2026, 1, 1)], ids=repr)
def test_a_year_that_is_no_number_is_refused(year: Any) -> None:
    for limit in (ByDate([(1, 10)]), OncePer("quarter")):
        refused_use(NotADateError, lambda limit=limit: limit.occurrences(year), repr(year))


@EACH_LIMIT
@pytest.mark.parametrize(
    ("anchor", "bound"),
    [
        (date(2009, 12, 31), "2010-01-01"),
        (date(2041, 1, 1), "2040-12-31"),
        (date.min, "2010-01-01"),
        (date.max, "2040-12-31"),
    ],
    ids=str,
)
def test_an_anchor_outside_the_calendar_is_refused_with_the_bound(limit: TimeLimit, anchor: date, bound: str) -> None:
    told = (str(anchor), bound, "not encoded")
    refused_use(CalendarRangeError, lambda: limit.resolve(anchor), *told)
    refused_use(CalendarRangeError, lambda: limit.resolve(anchor, convention=Convention.STRICT), *told)


def test_a_second_start_outside_the_calendar_is_refused() -> None:
    limit = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")
    refused_use(
        CalendarRangeError,
        lambda: limit.resolve(date(2040, 12, 20), or_anchor=date(2041, 1, 5)),
        "2041-01-05",
        "2040-12-31",
    )


@pytest.mark.parametrize("year", [2009, 2041, 0, -1, 9999])
def test_a_year_outside_the_calendar_is_refused(year: int) -> None:
    for limit in (ByDate([(1, 10)]), OncePer("quarter")):
        refused_use(
            CalendarRangeError,
            lambda limit=limit: limit.occurrences(year),
            str(year),
            "2010-01-01",
            "2040-12-31",
        )


# 31 December 2040 is a Monday and the last day. January 2010: Fri 1 and Sat 2 are holidays, Mon 4 is carried,
# so Tue 5 is the first working day.
OUTSIDE: dict[str, tuple[TimeLimit, date, str]] = {
    "working days past the end": (Within(5, WORKING_DAYS, of="receipt"), date(2040, 12, 28), "2040-12-31"),
    "calendar days past the end": (Within(5, CALENDAR_DAYS, of="receipt"), date(2040, 12, 28), "2040-12-31"),
    "months past the end": (Within(1, MONTHS, after="reply_sent"), date(2040, 12, 10), "2040-12-31"),
    "months far past the end": (Within(3660, MONTHS, after="reply_sent"), date(2040, 12, 10), "2040-12-31"),
    "working days before the beginning": (Before(1, WORKING_DAYS, of="starts"), date(2010, 1, 5), "2010-01-01"),
    "calendar days before the beginning": (Before(30, CALENDAR_DAYS, of="starts"), date(2010, 1, 20), "2010-01-01"),
    "months before the beginning": (Before(2, MONTHS, of="starts"), date(2010, 2, 1), "2010-01-01"),
    "months before there are dates": (Before(3660, MONTHS, of="starts"), date(2010, 2, 1), "2010-01-01"),
    "no working day before it": (AsSet(TERM), date(2010, 1, 4), "2010-01-01"),
    "no working day before the act": (BeforeAct(ACT), date(2010, 1, 4), "2010-01-01"),
    "a fixed date of the next year": (ByDate([(1, 10)]), date(2040, 12, 20), "2040-12-31"),
    "until the first day": (ByDate([(1, 1)], until=True), date(2010, 1, 1), "2010-01-01"),
}


@pytest.mark.parametrize(("limit", "anchor", "bound"), OUTSIDE.values(), ids=OUTSIDE)
def test_a_result_outside_the_calendar_is_refused_with_the_bound(limit: TimeLimit, anchor: date, bound: str) -> None:
    refused_use(CalendarRangeError, lambda: limit.resolve(anchor), bound)


def test_a_date_that_only_the_strict_reading_puts_outside_is_refused_too() -> None:
    # one working day before 6 January 2010 is the 5th, the first working day; a clear day between lies before it
    refused_use(
        CalendarRangeError,
        lambda: Before(1, WORKING_DAYS, of="starts").resolve(date(2010, 1, 6)),
        "2010-01-01",
    )
    exactly = Before(1, WORKING_DAYS, of="starts", exactly=True).resolve(date(2010, 1, 6))
    assert (exactly.by, exactly.safe_by) == (date(2010, 1, 5), date(2010, 1, 5))


def test_the_last_days_of_the_calendar_still_answer() -> None:
    # 27 December 2040 is a Thursday: 28(1) 31(2)
    found = Within(2, WORKING_DAYS, after="reply_sent").resolve(date(2040, 12, 27))
    assert (found.by, found.safe_by) == (date(2040, 12, 31), date(2040, 12, 31))
    assert OncePer("year").resolve(date(2040, 12, 31)).by == date(2040, 12, 31)
    assert ByDate([(12, 31)]).occurrences(2040)[0].by == date(2040, 12, 31)


def test_the_first_days_of_the_calendar_still_answer() -> None:
    # [1 to 4 January 2010] 5(1); Fri 1 is a holiday, so it counts in neither reading
    found = Within(1, WORKING_DAYS, of="receipt").resolve(date(2010, 1, 1))
    assert (found.by, found.safe_by) == (date(2010, 1, 5), date(2010, 1, 5))
    assert BeforeAct(ACT).resolve(date(2010, 1, 10)).by == date(2010, 1, 10)  # a worked Sunday
    assert BeforeAct(ACT).resolve(date(2010, 1, 10)).safe_by == date(2010, 1, 6)  # [7 8 9]


@pytest.mark.parametrize("limit", COUNTED, ids=str)
def test_from_any_day_of_the_calendar_there_is_a_date_or_a_range_error(limit: TimeLimit) -> None:
    for year in (2010, 2040):
        for month in range(1, 13):
            for day in (1, 2, 5, 15, 28):
                try:
                    found = limit.resolve(date(year, month, day)).by
                except CalendarRangeError:
                    continue
                assert found is not None
                assert date(2010, 1, 1) <= found <= date(2040, 12, 31)


def test_a_kind_of_limit_of_the_caller_s_own_needs_words_a_count_and_days() -> None:
    class Bare(TimeLimit):
        pass

    class BareYear(OfTheYear):
        pass

    with pytest.raises(AssertionError, match="Bare has no words"):
        Bare().said()
    with pytest.raises(AssertionError, match="Bare has no count"):
        Bare().resolve(date(2026, 3, 18))
    with pytest.raises(AssertionError, match="BareYear names no days"):
        BareYear().occurrences(2026)


class Endless(list[int]):
    """A list that asks itself for its parts, and never gets any."""

    def __iter__(self) -> Iterator[int]:
        return iter(self)


def test_what_never_ends_is_refused_in_words() -> None:
    with pytest.raises(DeclarationError, match="this is no ByDate: a part of it is nested too deeply"):
        ByDate(Endless([1, 10]))


# -- what gives a date, what counts, what is left out ------------------------------------------------------------

TWO = Within(2, WORKING_DAYS, after="ends", or_of="visit_ends")


def test_a_limit_gives_a_date_where_it_is_counted_and_nowhere_else() -> None:
    undated = [limit for limit in LIMITS if not limit.counted]
    assert {type(limit) for limit in undated} == {AfterAct, Promptly, NoLimit}
    for limit in LIMITS:
        assert (limit.resolve(date(2026, 3, 18)).by is not None) == limit.counted


@pytest.mark.parametrize("limit", [Promptly(), NoLimit(), AfterAct("arrival")])
def test_no_day_of_a_limit_that_gives_none(limit: TimeLimit) -> None:
    with pytest.raises(NoTimeLimitError, match="no day follows"):
        limit.last_day(date(2026, 3, 18))


@pytest.mark.parametrize("limit", [Within(2, WORKING_DAYS, after="ends"), ByDate((6, 15)), AsSet("the term")])
def test_a_second_start_where_there_is_one_only(limit: TimeLimit) -> None:
    with pytest.raises(NoTimeLimitError, match="one start only"):
        limit.resolve(date(2026, 3, 18), or_anchor=date(2026, 3, 20))


def test_both_starts_must_lie_within_the_calendar() -> None:
    for anchor, other in ((date(2009, 12, 31), date(2026, 3, 20)), (date(2026, 3, 18), date(2041, 1, 1))):
        with pytest.raises(CalendarRangeError):
            TWO.resolve(anchor, or_anchor=other)
    with pytest.raises(CalendarRangeError):
        TWO.resolve(date(2009, 12, 31))


@pytest.mark.parametrize(
    ("calendar", "convention"), [("KZ", Convention.STANDARD), (KAZAKHSTAN, "strict"), (None, None)]
)
def test_a_calendar_and_a_convention_and_nothing_else(calendar: Any, convention: Any) -> None:
    with pytest.raises(KzcoordError):
        TWO.resolve(date(2026, 3, 18), calendar, convention)
    if calendar is not KAZAKHSTAN:
        with pytest.raises(NotADateError, match="calendar is a WorkingCalendar"):
            TWO.resolve(date(2026, 3, 18), calendar)


def test_what_json_leaves_out_is_what_a_declaration_leaves_out() -> None:
    before = Before.model_validate_json('{"kind": "before", "n": 5, "unit": "working days", "of": "starts"}')
    assert before == Before(5, WORKING_DAYS, of="starts")
    by_date = ByDate.model_validate_json('{"kind": "by-date", "dates": [[1, 10]]}')
    assert by_date == ByDate([(1, 10)])
    assert (before.exactly, by_date.until) == (False, False)


@pytest.mark.parametrize("days", [[(1, 10.0)], [("1", 10)], [(1, "10")], [(True, 10)]])
def test_a_date_of_every_year_is_two_whole_numbers(days: Any) -> None:
    with pytest.raises(DeclarationError, match="this is no ByDate"):
        ByDate(days)


@pytest.mark.parametrize("exactly", [1, "true", None])
def test_exactly_is_yes_or_no(exactly: Any) -> None:
    with pytest.raises(DeclarationError, match="this is no Before: exactly is"):
        Before(5, WORKING_DAYS, of="starts", exactly=exactly)


def test_the_start_of_a_limit_is_stated_unless_it_is_said_not_to_be() -> None:
    stated = Within(5, WORKING_DAYS, of="receipt")
    assert stated.stated
    assert Within.model_validate_json('{"kind": "within", "n": 5, "unit": "working days", "of": "receipt"}') == stated
    assert Within(5, WORKING_DAYS, of="receipt", stated=False) != stated


def test_a_day_is_checked_against_a_calendar_and_nothing_else() -> None:
    with pytest.raises(NotADateError, match="calendar is a WorkingCalendar"):
        checked_day(date(2026, 3, 18), cast("WorkingCalendar", {date(2026, 3, 18)}))
    assert checked_day(date(2026, 3, 18), KAZAKHSTAN) == date(2026, 3, 18)


class _Theirs(date):
    """A day of another library, which adds in a way of its own."""

    def __add__(self, other: object) -> Any:
        return date(2039, 1, 3)


def test_a_day_of_another_class_is_counted_as_the_day_that_it_is() -> None:
    theirs = _Theirs(2026, 3, 18)
    assert checked_day(theirs, KAZAKHSTAN).__class__ is date
    # Wed 18 March 2026 and two calendar days: Fri 20
    assert Within(2, CALENDAR_DAYS, of="receipt").resolve(theirs).by == date(2026, 3, 20)
    both = Within(2, CALENDAR_DAYS, after="ends", or_of="visit_ends")
    assert both.resolve(date(2026, 3, 16), or_anchor=theirs).by == date(2026, 3, 20)
