"""The messages themselves: what was given, where, the bound, why, and what to do, in one line of words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from kzcoord import (
    ANNEXES,
    BODIES,
    KAZAKHSTAN,
    MFA,
    QUESTIONS,
    RULES,
    AsSet,
    Body,
    CalendarChangeError,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    Convention,
    ConventionError,
    DeclarationError,
    EditionGap,
    EecMatter,
    IntergovernmentalEvent,
    InvalidEventError,
    KzcoordError,
    LanguageError,
    NotADateError,
    NoTimeLimitError,
    ReplySent,
    Rule,
    RuleBook,
    SavedScheduleError,
    TopLevelEvent,
    UnknownBodyError,
    UnknownQuestionError,
    UnknownRuleError,
    Within,
    agenda,
    earliest_event,
    load_schedule,
    parse_event,
    schedule,
)
from kzcoord.bodies import body
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer, WorkingCalendar
from kzcoord.events import EVENTS

from .nonsense import checked_message

DAY = date(2026, 3, 18)
MOMENT = datetime(2026, 3, 18, 12)  # noqa: DTZ001 - a moment without a zone on purpose
VISIT = TopLevelEvent(starts=date(2027, 5, 20))


def loose(value: object) -> Any:
    """A value of a type that the call does not allow."""
    return value


Case = tuple[Callable[[], object], type[KzcoordError], list[str]]

MESSAGES: dict[str, Case] = {
    # what, why and the bound, what to do
    "a moment for a day": (
        lambda: KAZAKHSTAN.is_working_day(MOMENT),
        NotADateError,
        ["datetime", "2026, 3, 18, 12", "datetime.date", "give a date such as date(2027, 5, 20)"],
    ),
    "a day before the calendar": (
        lambda: KAZAKHSTAN.explain(date(2009, 12, 31)),
        CalendarRangeError,
        ["2009-12-31", "before 2010-01-01", "the first day", "not encoded", "no answer is given"],
    ),
    "a day after the calendar": (
        lambda: KAZAKHSTAN.roll_forward(date(2041, 1, 1)),
        CalendarRangeError,
        ["2041-01-01", "after 2040-12-31", "the last day", "not encoded"],
    ),
    "a sum after the calendar": (
        lambda: KAZAKHSTAN.add_working_days(date(2040, 12, 28), 10**5000),
        CalendarRangeError,
        ["too large to print", "2040-12-28", "2010-01-01 to 2040-12-31"],
    ),
    "half a working day": (
        lambda: KAZAKHSTAN.add_working_days(DAY, loose(0.5)),
        NotADateError,
        ["0.5", "float", "whole number"],
    ),
    "a year that is text": (lambda: KAZAKHSTAN.holidays(loose("2026")), NotADateError, ["'2026'", "whole number"]),
    "a year after the calendar": (
        lambda: KAZAKHSTAN.holidays(2041),
        CalendarRangeError,
        ["2041", "2010-01-01 to 2040-12-31", "holiday law", "not encoded"],
    ),
    "facts that are no list": (
        lambda: KAZAKHSTAN.with_changes(transfers=loose(5)),
        NotADateError,
        ["transfers", "a list of facts", "5"],
    ),
    "an act that is a number": (
        lambda: KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 17), loose(796))]),
        CalendarChangeError,
        ["Kurban Ait on 2027-05-17", "796", "no act", "CalendarAct(Text("],
    ),
    "an act with a title in one language": (
        lambda: KAZAKHSTAN.with_changes(
            transfers=[Transfer(date(2027, 7, 5), date(2027, 7, 3), CalendarAct(loose("Order No. 1")))]
        ),
        CalendarChangeError,
        ["2027-07-03", "2027-07-05", "title='Order No. 1'", "Text(kk=..., ru=..., en=...)"],
    ),
    "a holiday without a name": (
        lambda: KAZAKHSTAN.with_changes(holidays=[Holiday(6, 2, loose(None), "a law", date(2027, 1, 1))]),
        CalendarChangeError,
        ["a name in words", "None", "give text"],
    ),
    "a holiday in a thirteenth month": (
        lambda: KAZAKHSTAN.with_changes(holidays=[Holiday(13, 2, "a day", "a law", date(2027, 1, 1))]),
        CalendarChangeError,
        ["the holiday a day", "month 13", "a day of the year"],
    ),
    "a holiday in the month True": (
        lambda: KAZAKHSTAN.with_changes(holidays=[Holiday(True, 2, "a day", "a law", date(2027, 1, 1))]),
        NotADateError,
        ["the holiday a day: month", "bool True", "whole number"],
    ),
    "a holiday that perhaps carries": (
        lambda: KAZAKHSTAN.with_changes(
            holidays=[Holiday(6, 2, "a day", "a law", date(2027, 1, 1), carries=loose("no"))]
        ),
        CalendarChangeError,
        ["carries", "True or False", "'no'"],
    ),
    "a calendar made of nothing": (
        lambda: WorkingCalendar(loose(None)),
        NotADateError,
        ["CalendarFacts", "None", "kzcoord.KAZAKHSTAN", "with_changes()"],
    ),
    # rules, questions, conventions, bodies, languages
    "an id with a slip": (lambda: RULES["1037/99"], UnknownRuleError, ["'1037/99'", "nearest ids are", "1037/"]),
    "a point of several norms": (
        lambda: RULES["1037/23"],
        UnknownRuleError,
        ["'1037/23'", "1037/23.1", "1037/23.3a"],
    ),
    "an id in digits of full width": (lambda: RULES["１０３７/24"], UnknownRuleError, ["'１０３７/24'", "nearest"]),
    "an id that is a number": (
        lambda: RULES[loose(24)],
        UnknownRuleError,
        ["24", "id of a rule", "text such as '1037-decree/2'"],
    ),
    "an act that is not encoded": (lambda: RULES.select(act="1038"), UnknownRuleError, ["'1038'", "1037, 1082"]),
    "a point that is a number": (
        lambda: RULES.select(para=loose(24)),
        UnknownRuleError,
        ["24", "text such as '14-5'"],
    ),
    "duties of nobody": (lambda: RULES.standing(loose(None)), UnknownBodyError, ["standing()", "kzcoord.MFA", "None"]),
    "a gap of no rule": (lambda: RULES.unseen("1037/99", DAY), UnknownRuleError, ["'1037/99'", "nearest"]),
    "a pair of one day": (
        lambda: RULES.changes(between=loose((DAY,))),
        NotADateError,
        ["pair of days", "date(2027, 1, 1)", "2026, 3, 18"],
    ),
    "a count from no day": (
        lambda: RULES["1037/24"].deadline(loose(None)),
        NotADateError,
        ["1037/24", "counted from a day", "date(2027, 5, 20)"],
    ),
    "a rule without a date": (
        lambda: RULES["1037/20(1)"].deadline(DAY),
        NoTimeLimitError,
        ["1037/20(1)", "no date", "schedule()"],
    ),
    "a term set to no day": (
        lambda: AsSet("the term of the plan").on(loose(None)),
        NotADateError,
        ["the term of the plan", "date(2027, 5, 20)"],
    ),
    "a calendar that is a name": (
        lambda: RULES["1037/2"].deadline(DAY, loose("KAZAKHSTAN")),
        NotADateError,
        ["'KAZAKHSTAN'", "WorkingCalendar", "kzcoord.KAZAKHSTAN"],
    ),
    "a convention that is a name": (
        lambda: RULES["1037/2"].deadlines(2026, KAZAKHSTAN, loose("STRICT")),
        ConventionError,
        ["'STRICT'", "Convention.STANDARD"],
    ),
    "a question with a slip": (lambda: QUESTIONS["q1"], UnknownQuestionError, ["'q1'", "nearest", "Q1"]),
    "a reading that is none": (
        lambda: Convention.STANDARD.choose(Q1="maybe"),
        ConventionError,
        ["Q1", "'maybe'", "'counted'", "'not counted'"],
    ),
    "a reading to read": (
        lambda: QUESTIONS["Q1"].reading("maybe"),
        ConventionError,
        ["Q1", "'maybe'", "'counted'"],
    ),
    "a saved convention that is none": (
        lambda: Convention.from_dict(loose([])),
        ConventionError,
        ["[]", '{"name": "STANDARD"}'],
    ),
    "the ministry of trade in Russian letters": (lambda: body("СИM"), UnknownBodyError, ["'СИM'", "nearest"]),
    "a code that is a number": (
        lambda: body(loose(5)),
        UnknownBodyError,
        ["no body 5", "code or its name", "'MFA'"],
    ),
    "an own body that plays nothing": (
        lambda: schedule(VISIT).for_body(Body("MINFIN")),
        UnknownBodyError,
        ["MINFIN", "plays no role", "roles=(CENTRAL_STATE_BODY,)"],
    ),
    "a body whose end is text": (
        lambda: Body("X", until=loose("2026-03-18")),
        DeclarationError,
        ["until", "datetime.date", "'2026-03-18'"],
    ),
    "a body with a role that is a code": (
        lambda: Body("X", roles=loose(("CENTRAL_STATE_BODY",))),
        DeclarationError,
        ["roles.0", "'CENTRAL_STATE_BODY'", "roles=(CENTRAL_STATE_BODY,)"],
    ),
    "a body without a code": (lambda: Body(" "), DeclarationError, ["code", "' '", "'MINFIN'"]),
    "a role that is a code": (lambda: MFA.plays(loose("MFA")), UnknownBodyError, ["'MFA'", "kzcoord.INTERESTED_BODY"]),
    "a name on no day": (lambda: MFA.name_on(loose(2026)), NotADateError, ["2026", "datetime.date"]),
    "a fourth language": (lambda: RULES["1037/24"].said(loose("de")), LanguageError, ["'de'", "en, ru, kk"]),
    "a limit in a fourth language": (
        lambda: RULES["1037/24"].limit.said(loose("de")),
        LanguageError,
        ["'de'", "en, ru, kk"],
    ),
    # events
    "a moment for the day of an event": (
        lambda: TopLevelEvent(starts=MOMENT),
        InvalidEventError,
        ["TopLevelEvent", "starts", "2026, 3, 18, 12", "no day", "date(2027, 5, 20)", "in JSON"],
    ),
    "an acting body that is a number": (
        lambda: ReplySent(on=DAY, acting_body=loose(5)),
        InvalidEventError,
        ["ReplySent", "acting_body is 5", "no Body", "give kzcoord.MFA or its code"],
    ),
    "a yes for True": (
        lambda: TopLevelEvent(starts=DAY, abroad=loose("yes")),
        InvalidEventError,
        ["TopLevelEvent", "abroad is 'yes'", "neither True nor False", "give True or False"],
    ),
    "a year in letters": (
        lambda: CalendarYear(year="2027"),
        InvalidEventError,
        ["CalendarYear", "year is '2027'", "no whole number", "give a whole number such as 2027"],
    ),
    "an event without its day": (
        lambda: ReplySent(**loose({})),
        InvalidEventError,
        ["ReplySent", "on is missing", "give date(2027, 5, 20)", '"2027-05-20" in JSON'],
    ),
    "a word that a field does not know": (
        lambda: EecMatter(on=DAY, matter=loose("trade")),
        InvalidEventError,
        ["EecMatter", "matter is 'trade'", "none of its words", "give 'treaty' or 'information'"],
    ),
    "a field whose name is no text": (
        lambda: ReplySent(**loose({"on": DAY, "\ud800": DAY})),
        InvalidEventError,
        ["ReplySent", r"'\ud800' is no field", "the fields are acting_body, on"],
    ),
    "JSON that is no text": (
        lambda: TopLevelEvent.model_validate_json(loose(None)),
        InvalidEventError,
        ["not JSON", "NoneType", "give an object with a 'kind'"],
    ),
    "an event before its rules can be counted": (
        lambda: schedule(TopLevelEvent(starts=date(2010, 1, 5))),
        CalendarRangeError,
        ["1037/24", "counted from 2010-01-05", "2009-12-06 is before 2010-01-01"],
    ),
    "a rule of nothing": (
        lambda: Rule(**loose({"id": 5})),
        DeclarationError,
        ["no Rule", "id is 5, which is no text", "cite is missing", 'write for example Rule(id="77/5", cite=ORDER_77'],
    ),
    "a limit of a number of lists": (
        lambda: Within(5, loose([[]]), of="receipt"),
        DeclarationError,
        ["no Within", "unit is [[]]", "working days, calendar days, months", "Within(5, WORKING_DAYS"],
    ),
    "a body of the table with a slip": (lambda: BODIES["MFAA"], UnknownBodyError, ["'MFAA'", "the nearest are MFA"]),
    "an annex with a slip": (
        lambda: ANNEXES["1037/annex-9"],
        UnknownRuleError,
        ["no annex '1037/annex-9'", "the nearest are 1037/annex-"],
    ),
    "a provision that is a number": (
        lambda: QUESTIONS.touching(loose(27)),
        UnknownRuleError,
        ["touching()", "such as '1037", "not 27"],
    ),
    "a rule book of nothing": (
        lambda: RuleBook(loose(None)),
        DeclarationError,
        ["rules of a rule book", "list of the type Rule", "not None"],
    ),
    "a validity on no day": (
        lambda: RULES["1037/24"].in_force.on(loose("2026")),
        NotADateError,
        ["on()", "'2026'", "give a date such as date(2027, 5, 20)"],
    ),
    "a field with a slip": (
        lambda: ReplySent(**loose({"on": DAY, "at": DAY})),
        InvalidEventError,
        ["ReplySent", "at is no field", "the fields are acting_body, on"],
    ),
    "an event that ends before it starts": (
        lambda: TopLevelEvent(starts=DAY, ends=date(2026, 3, 17)),
        InvalidEventError,
        ["TopLevelEvent", "2026-03-17", "before", "2026-03-18"],
    ),
    "a kind with a slip": (
        lambda: parse_event('{"kind": "reply_sent", "on": "2026-03-18"}'),
        InvalidEventError,
        ["'reply_sent'", "nearest kinds are reply-sent"],
    ),
    "a kind without end": (
        lambda: parse_event({"kind": 10**5000}),
        InvalidEventError,
        ["too large to print", "nearest kinds are"],
    ),
    "no kind": (lambda: parse_event({"on": DAY}), InvalidEventError, ["no kind", "reply-sent", "top-level-event"]),
    "no JSON": (lambda: parse_event("reply-sent"), InvalidEventError, ["not JSON", "char 0", "with a 'kind'"]),
    "a field told twice": (
        lambda: parse_event('{"kind": "reply-sent", "on": "2026-03-18", "on": "2026-03-19"}'),
        InvalidEventError,
        ["on twice", "leave one out"],
    ),
    "a field over two lines": (
        lambda: parse_event({"kind": "reply-sent", "on": DAY, "a\nb": 1}),
        InvalidEventError,
        ["'a\\nb' is no field", "the fields are"],
    ),
    "a year that cannot be": (
        lambda: CalendarYear(year=10**5000),
        InvalidEventError,
        ["CalendarYear", "year", "too large to print", "9999"],
    ),
    # schedules and agendas
    "a schedule of text": (
        lambda: schedule(loose("top-level-event")),
        InvalidEventError,
        ["schedule()", "'top-level-event'", "such as CalendarYear(year=2027)", "parse_event() makes one"],
    ),
    "an event after the calendar": (
        lambda: schedule(ReplySent(on=date(2041, 3, 1))),
        CalendarRangeError,
        ["2041-03-01", "2040-12-31"],
    ),
    "a step of another event": (
        lambda: schedule(VISIT, done={"1037/14-5.1": DAY}),
        InvalidEventError,
        ["1037/14-5.1", "TopLevelEvent", "it calls for", "1037/24"],
    ),
    "a step on a moment": (
        lambda: schedule(VISIT, done={"1037/24": MOMENT}),
        NotADateError,
        ["done['1037/24']", "datetime", "date(2027, 5, 20)"],
    ),
    "a step of a number": (
        lambda: schedule(VISIT, done={loose(10**5000): DAY}),
        UnknownRuleError,
        ["too large to print", "id of a rule", "text such as '1037-decree/2'"],
    ),
    "drafts that are perhaps asked for": (
        lambda: schedule(VISIT, include_drafts=loose([])),
        InvalidEventError,
        ["include_drafts", "True or False", "[]"],
    ),
    "what to do on a gap": (
        lambda: schedule(VISIT, on_gap=loose("warn")),
        InvalidEventError,
        ["on_gap", "'note' or 'raise'", "'warn'"],
    ),
    "a gap": (
        lambda: schedule(IntergovernmentalEvent(starts=date(2027, 5, 20)), on_gap="raise"),
        EditionGap,
        ["1037/19.2", "not encoded"],
    ),
    "a term of point 27 for a date fixed in time": (
        lambda: schedule(
            TopLevelEvent(starts=date(2027, 5, 20), date_fixed_on=date(2027, 4, 6), concept_due=date(2027, 4, 26))
        ),
        InvalidEventError,
        ["concept_due", "1037/27", "2027-04-06", "leave concept_due out", "correct date_fixed_on"],
    ),
    "a row of another event": (
        lambda: schedule(VISIT)["1037/14-5.1"],
        UnknownRuleError,
        ["'1037/14-5.1'", "it has", "1037/24"],
    ),
    "a row that is none": (
        lambda: schedule(VISIT).owes(loose("1037/24"), MFA),
        UnknownRuleError,
        ["owes()", "'1037/24'", "schedule[0]"],
    ),
    "a table of no width": (
        lambda: schedule(VISIT).table(width=loose(float("nan"))),
        KzcoordError,
        ["nan", "1 to 10000 characters", "width=110"],
    ),
    "an agenda of one event": (
        lambda: agenda(loose("reply-sent"), body=MFA, between=(DAY, DAY)),
        InvalidEventError,
        ["'reply-sent'", "list of events"],
    ),
    "an agenda that ends before it begins": (
        lambda: agenda([VISIT], body=MFA, between=(DAY, date(2026, 3, 17))),
        NotADateError,
        ["2026-03-17", "before", "2026-03-18"],
    ),
    "an agenda of a code with a slip": (
        lambda: agenda([VISIT], body="MFAA", between=(DAY, DAY)),
        UnknownBodyError,
        ["agenda()", "no body 'MFAA'", "nearest are", "(MFA), "],
    ),
    "an agenda of a number": (
        lambda: agenda([VISIT], body=loose(5), between=(DAY, DAY)),
        UnknownBodyError,
        ["agenda()", "kzcoord.MFA or its name", "not 5"],
    ),
    "the share of a name with a slip": (
        lambda: schedule(VISIT).for_body("МИДД"),
        UnknownBodyError,
        ["for_body()", "no body 'МИДД'", "nearest are", "(MFA)"],
    ),
    "the ministry under another name": (
        lambda: Body("MFA", name="x"),
        DeclarationError,
        ["no Body", "MFA is the Ministry of Foreign Affairs", "give the code alone, or take another code"],
    ),
    "a text that a rule book has already": (
        lambda: RULES.extended([RULES["1037/24"]]),
        DeclarationError,
        ["this rule book cannot be", "1037/24 has two texts that begin on 13 November 2017", "leave one out"],
    ),
    "a rule book without its acts": (
        lambda: RuleBook([RULES["1037/2"]]),
        DeclarationError,
        ["this rule book cannot be", "1037/2 cites the act 1037", "no act 1037", "declare the act in acts="],
    ),
    "no event before the end of the calendar": (
        lambda: earliest_event(after=date(2040, 12, 1)),
        CalendarRangeError,
        ["2040-12-01", "full term", "2040-12-31"],
    ),
    # saved schedules
    "a saved schedule that is no JSON": (
        lambda: load_schedule("{"),
        SavedScheduleError,
        ["JSON", "char 1", "Schedule.to_json()"],
    ),
    "a saved schedule that lacks parts": (
        lambda: load_schedule({"event": {}}),
        SavedScheduleError,
        ["no lang, done, calendar, convention", "Schedule.to_json()"],
    ),
    "a saved schedule with a wrong part": (
        lambda: load_schedule({**schedule(VISIT).to_dict(), "done": 5}),
        SavedScheduleError,
        ["its done is 5", "Schedule.to_json()"],
    ),
    "a saved schedule with another date": (
        lambda: load_schedule(
            schedule(ReplySent(on=DAY)).to_json().replace('"by": "2026-04-06"', '"by": "2026-04-07"')
        ),
        SavedScheduleError,
        ["1037/14-9.1", "by", "2026-04-06", "2026-04-07"],
    ),
}


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_says_what_was_given_why_it_cannot_be_and_what_to_do(name: str) -> None:
    call, kind, words = MESSAGES[name]
    with pytest.raises(kind) as refused:
        call()
    told = checked_message(refused.value)
    for word in words:
        assert word in told, told


def test_every_error_of_the_library_is_among_the_messages() -> None:
    # MissingExtraError needs a missing package; its message is tested where the extras are
    kinds = {kind for _, kind, _ in MESSAGES.values()} | {KzcoordError}
    others = {error.__name__ for error in KzcoordError.__subclasses__() if error not in kinds}
    assert others == {"MissingExtraError"}


def test_an_earliest_event_is_found_though_the_first_days_reach_back_before_the_calendar() -> None:
    # thirty days before 2 January 2010 lie outside; that is no reason to give up on the thirty years that follow
    assert earliest_event(after=date(2010, 1, 1)) <= date(2010, 12, 31)


def test_a_letter_at_the_beginning_of_time_is_refused_and_not_lost_in_a_sum() -> None:
    with pytest.raises(CalendarRangeError):
        schedule(CommunicationReceived(on=date.min))
    with pytest.raises(CalendarRangeError) as refused:
        schedule(parse_event({"kind": "court-application", "applicant": "NCE", "initiated_on": "0001-01-01"}))
    assert "0001-01-01" in checked_message(refused.value)


@pytest.mark.parametrize("kind", sorted(EVENTS))
def test_each_fault_of_each_field_is_told_with_the_field_and_with_what_to_give(kind: str) -> None:
    for field in EVENTS[kind].model_fields:
        with pytest.raises(InvalidEventError) as refused:
            EVENTS[kind].model_validate({field: object()})
        told = checked_message(refused.value)
        assert f"{field} is <object" in told, told
        assert "; give " in told.partition(f"{field} is <object")[2].partition(" is missing")[0], told
