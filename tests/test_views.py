"""What an official is handed: the table of a schedule, the month, the sheet of a rule, the sheet of a question.

The dates of the visit on Thu 20 May 2027 are counted by hand in test_schedule_object.py.
"""

import re
from datetime import date

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    QUESTIONS,
    RULES,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    CourtApplication,
    CourtLettersReceived,
    CourtRequestForwarded,
    CourtRequestReceived,
    DelegationTravel,
    DraftInstructionsReceived,
    EecMatter,
    Event,
    IntergovernmentalEvent,
    InternationalEventHeld,
    InternationalEventPlanned,
    LetterToForeignSide,
    MaterialsRequestReceived,
    MaterialsReturned,
    MeetingHeld,
    OhchrPublished,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    PlanChangeReceived,
    PlansAgreed,
    ProposalsReceived,
    ReplySent,
    Schedule,
    SpecialProceduresVisitProposed,
    TopLevelEvent,
    TreatyBodyMatter,
    TreatyConceptReceived,
    TreatyOutsidePlan,
    TreatyReportReceived,
    UnknownRuleError,
    WorkingCalendar,
    agenda,
    schedule,
)
from kzcoord.calendar import Cancellation
from kzcoord.events import EVENTS as KINDS
from kzcoord.text import LANGUAGES, Language
from kzcoord.views.month import month_days, month_table
from kzcoord.views.question import question_sheet
from kzcoord.views.rule import rule_sheet
from tests.for_each import for_each

VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
JANUARY = TopLevelEvent(starts=date(2027, 1, 14), abroad=True)
LETTER = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17))
EVENTS: list[Event] = [
    VISIT,
    JANUARY,
    LETTER,
    TopLevelEvent(
        starts=date(2027, 5, 20),
        mfa_present=False,
        organization=True,
        bodies_submit_directly=True,
        date_fixed_on=date(2027, 4, 20),
        acting_body=MFA,
    ),
    TopLevelEvent(starts=date(2015, 6, 10)),
    CommunicationReceived(on=date(2022, 1, 24)),
    IntergovernmentalEvent(starts=date(2027, 5, 20)),
    MaterialsReturned(on=date(2026, 12, 30)),
    TreatyBodyMatter(on=date(2026, 3, 18)),
    MaterialsRequestReceived(on=date(2026, 3, 18)),
    DraftInstructionsReceived(on=date(2026, 3, 18), receiver=INTERESTED_BODY),
    ReplySent(on=date(2026, 3, 18)),
    OhchrPublished(on=date(2026, 3, 18)),
    SpecialProceduresVisitProposed(on=date(2026, 3, 18), proposer=MFA),
    # years of other texts: the first, the one of the unknown texts, the last of the plans of treaties, today's
    CalendarYear(2010),
    CalendarYear(2014),
    CalendarYear(2023),
    CalendarYear(2027),
    ControlPlanSet(bodies_due=date(2026, 3, 18), mfa_due=date(2026, 3, 27)),
    TreatyReportReceived(on=date(2026, 3, 18)),
    OrganizationDecisionDrafted(on=date(2026, 3, 18), issuer="eec", needs_funds=True, private_business=True),
    OrganizationDecisionReceived(on=date(2026, 3, 18), needs_funds=True, needs_president=True),
    OrganizationDecisionReceived(on=date(2026, 3, 18), issuer="eec"),
    OrganizationDecisionReceived(on=date(2012, 3, 19), receiver=CENTRAL_STATE_BODY, needs_president=True),
    ProposalsReceived(on=date(2026, 3, 18), receiver=GOVERNMENT_OFFICE, needs_president=True),
    EecMatter(on=date(2026, 3, 18), matter="information"),
    CourtRequestReceived(on=date(2026, 3, 18), eaeu_court=True),
    CourtRequestReceived(on=date(2018, 3, 19), case_law=True),
    CourtRequestForwarded(on=date(2026, 3, 18)),
    CourtApplication(initiated_on=date(2026, 3, 18), sending_on=date(2026, 5, 15), eaeu_court=True),
    CourtLettersReceived(on=date(2026, 3, 18)),
    InternationalEventPlanned(starts=date(2026, 3, 18), image_project=True),
    InternationalEventHeld(ended=date(2026, 3, 18), requested_on=date(2026, 4, 10)),
    InternationalEventHeld(ended=date(2026, 3, 18), acting_body=GOVERNMENT_OFFICE),
    DelegationTravel(departs=date(2026, 3, 18)),
    MeetingHeld(on=date(2026, 3, 18), next_meeting=date(2026, 3, 18), mfa_present=False),
    LetterToForeignSide(on=date(2026, 3, 18)),
    LetterToForeignSide(on=date(2017, 3, 17)),
    TreatyConceptReceived(on=date(2019, 9, 11)),
    TreatyConceptReceived(on=date(2019, 10, 11)),
    PlansAgreed(on=date(2019, 12, 4)),
    PlansAgreed(on=date(2026, 3, 18)),
    TreatyOutsidePlan(on=date(2019, 5, 15)),
    PlanChangeReceived(on=date(2023, 8, 2)),
]
EACH_EVENT = for_each(EVENTS)


def test_every_kind_of_event_is_shown() -> None:
    assert {event.kind for event in EVENTS} == set(KINDS)


RULE_IDS = r"\b(?:1037-decree|1037|1082|421-draft)/\S+"
HEADS: dict[Language, tuple[str, ...]] = {
    "en": ("by", "safe by", "who, what, to whom", "provision"),
    "ru": ("срок", "бесспорно", "кто, что, кому", "норма"),
    "kk": ("мерзімі", "даусыз", "кім, не, кімге", "норма"),
}
LEGEND = {"en": "* projected date", "ru": "* прогнозная дата", "kk": "* болжамды күн"}
NOTES = {"en": "Notes:", "ru": "Примечания:", "kk": "Ескертпелер:"}


def body_of(table: str) -> tuple[str, list[str]]:
    """The line of the heads and the lines of the rows."""
    lines = table.splitlines()
    rule = next(number for number, line in enumerate(lines) if line and set(line) == {"-"})
    end = lines.index("", rule)
    return lines[rule - 1], lines[rule + 1 : end]


# -- the table -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@EACH_EVENT
def test_every_row_stands_once_and_in_the_order_of_the_schedule(event: Event, lang: Language) -> None:
    plan = schedule(event)
    head, lines = body_of(plan.table(lang))
    column = head.index(HEADS[lang][3])
    ids = [line[column:] for line in lines if len(line) > column]
    assert ids == [row.id for row in plan]


@pytest.mark.parametrize("lang", LANGUAGES)
@EACH_EVENT
def test_the_columns_are_aligned(event: Event, lang: Language) -> None:
    plan = schedule(event)
    head, lines = body_of(plan.table(lang))
    starts = [head.index(name) for name in HEADS[lang]]
    assert starts[0] == 0
    assert starts == sorted(starts)
    _, safe, text, provision = starts
    first = dict(zip([row.id for row in plan], [line for line in lines if len(line) > provision], strict=True))
    for line in lines if len(plan) else []:
        assert line[text] != " "
        for column in (safe, text, provision):
            assert line[column - 1 : column] in (" ", "")
    for row in plan:
        line = first[row.id]
        assert line[:safe].strip()
        assert line[provision:] == row.id
        assert bool(line[safe:text].strip()) is (row.by != row.safe_by)
        assert ("*" in line[:safe]) is row.projected


@pytest.mark.parametrize(
    "width", [80, 110, *(pytest.param(width, marks=pytest.mark.long) for width in (90, 100, 120, 160))]
)
def test_no_row_and_no_note_is_longer_than_the_width(width: int) -> None:
    for event in EVENTS:
        for lang in LANGUAGES:
            table = schedule(event).table(lang, width=width, as_of=date(2027, 5, 21))
            head, lines = body_of(table)
            notes = table[table.index(NOTES[lang]) :].splitlines() if NOTES[lang] in table else []
            assert [line for line in (head, *lines, *notes) if len(line) > width] == []


@pytest.mark.parametrize("width", [80, 110])
def test_the_heading_is_no_longer_than_the_width(width: int) -> None:
    for event in EVENTS:
        for lang in LANGUAGES:
            table = schedule(event).table(lang, width=width)
            assert [line for line in table[: table.index("---")].splitlines() if len(line) > width] == []


@pytest.mark.parametrize("width", [80, 100, 110])
def test_the_legend_is_no_longer_than_the_width(width: int) -> None:
    for lang in LANGUAGES:
        table = schedule(VISIT).table(lang, width=width)
        legend = table[table.rindex("1037/31.1") : table.index(NOTES[lang])].splitlines()
        assert [line for line in legend if len(line) > width] == []


def words_of(text: str) -> list[str]:
    return sorted(word for word in text.split() if set(word) != {"-"} or len(word) == 1)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_wider_table_has_fewer_lines_and_the_same_words(lang: Language) -> None:
    # a word with a hyphen stays whole: «іс-қимыл», «Премьер-Министр», «халықаралық-құқықтық»
    for event in (VISIT, InternationalEventPlanned(starts=date(2026, 3, 18), image_project=True)):
        plan = schedule(event)
        wide = plan.table(lang, width=2000)
        for width in (80, 90, 101):
            narrow = plan.table(lang, width=width)
            assert len(wide.splitlines()) < len(narrow.splitlines())
            assert words_of(narrow) == words_of(wide)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_weeks_break_no_word(lang: Language) -> None:
    weeks = agenda([VISIT], body=MFA, between=(date(2027, 3, 1), date(2027, 6, 30)))
    for width in (50, 61, 80):
        assert words_of(weeks.table(lang, width=width)) == words_of(weeks.table(lang, width=2000))


@EACH_EVENT
@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_no_answer_writes_a_range_or_an_amount_without_words(event: Event, lang: Language) -> None:
    plan = schedule(event)
    for told in (plan.table(lang, width=5000), *(row.explain(lang) for row in plan)):
        assert re.findall(r"\.\.|\bединиц\w*|\bбірлік\w*|\bN\b", told) == []


@EACH_EVENT
def test_no_line_ends_in_a_blank_and_the_default_is_english(event: Event) -> None:
    plan = schedule(event)
    for lang in LANGUAGES:
        table = plan.table(lang)
        assert all(line == line.rstrip() for line in table.splitlines())
        assert not table.endswith("\n")
        assert " ".join(table.split()).startswith(" ".join(event.said(lang).split()))
    assert str(plan) == plan.table() == plan.table("en")


def line_of(table: str, rule_id: str) -> str:
    (line,) = (line for line in table.splitlines() if line.endswith(f"  {rule_id}"))
    return line


@pytest.mark.parametrize(
    ("rule_id", "by", "safe"),
    [
        ("1037/22", "Fri 19 Mar", ""),
        ("1037/23.1", "Thu  8 Apr*", "Wed  7 Apr"),
        ("1037/25.1", "Mon 19 Apr*", "Fri 16 Apr"),
        ("1037/24", "Tue 20 Apr", "Mon 19 Apr"),
        ("1037/25.2", "Thu 22 Apr*", "Wed 21 Apr"),
        ("1037/26.1", "Mon 26 Apr", "Fri 23 Apr"),
        ("1037/26.2", "Tue 11 May", "Thu  6 May"),
        ("1037/28.2", "Tue 25 May", ""),
        ("1037/29-1", "Thu 27 May", ""),
        ("1037/31.3", "Mon 24 May", "Fri 21 May"),
        ("1037/32.3", "Mon 31 May", "Fri 28 May"),
        ("1037/32-1.1", "Thu  3 Jun*", "Tue  1 Jun"),
        ("1037/28.1", "no date", ""),
    ],
)
def test_the_dates_of_the_visit_stand_in_their_columns(rule_id: str, by: str, safe: str) -> None:
    line = line_of(schedule(VISIT).table(), rule_id)
    assert (line[:12].strip(), line[12:24].strip()) == (by, safe)


@pytest.mark.parametrize(("lang", "by"), [("ru", "вт 20 апр"), ("kk", "сс 20 сәу")])
def test_the_dates_speak_the_language(lang: Language, by: str) -> None:
    assert line_of(schedule(VISIT).table(lang), "1037/24").startswith(by)


def days_in(plan: Schedule) -> list[str]:
    head, lines = body_of(plan.table())
    text = " ".join(line[: head.index("provision")] for line in lines)
    return re.findall(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [ 0-9][0-9] [A-Z][a-z]{2}(?: [0-9]{4})?", text)


def test_the_year_is_shown_where_the_rows_span_two() -> None:
    # two months before Thu 14 January 2027 is Sat 14 November 2026: Fri 13 November
    plan = schedule(JANUARY)
    assert line_of(plan.table(), "1037/22").startswith("Fri 13 Nov 2026")
    # three working days after Thu 14 January: 15 18 19
    assert line_of(plan.table(), "1037/28.2").startswith("Tue 19 Jan 2027")
    assert {day[-4:] for day in days_in(plan)} >= {"2026", "2027"}


def test_where_the_rows_span_two_years_no_day_stands_without_its_year() -> None:
    # the last useful days too: "useful by Fri 13 Nov" leaves the year open
    days = days_in(schedule(JANUARY, done={"1037/22": date(2026, 11, 10)}))
    assert [day for day in days if not re.search(r" 20[0-9]{2}$", day)] == []


def test_the_year_is_not_repeated_where_all_rows_are_of_one() -> None:
    for event in (VISIT, LETTER):
        assert [day for day in days_in(schedule(event)) if re.search(r" 20[0-9]{2}$", day)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
@EACH_EVENT
def test_the_legend_stands_where_a_date_is_projected_and_only_there(event: Event, lang: Language) -> None:
    plan = schedule(event)
    assert (LEGEND[lang] in plan.table(lang)) is any(row.projected for row in plan)


@pytest.mark.parametrize("lang", LANGUAGES)
@EACH_EVENT
def test_every_note_is_there_in_the_language(event: Event, lang: Language) -> None:
    plan = schedule(event)
    table = plan.table(lang)
    assert (NOTES[lang] in table.splitlines()) is bool(plan.notes)
    told = " ".join(table.split()).lower()
    for note in plan.notes:
        assert " ".join(note.said(lang).split()).lower() in told
    if plan.notes:
        below = table[table.index(NOTES[lang]) :]
        assert len(re.findall(r"^  - ", below, re.MULTILINE)) == len(plan.notes)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ["6 April 2027", "31 December 2026", "12 February 2025"]),
        ("ru", ["6 апреля 2027 года", "31 декабря 2026", "12 февраля 2025"]),
        ("kk", ["2027 жылғы 6 сәуір", "2026 жылғы 31 желтоқсан", "2025 жылғы 12 ақпан"]),
    ],
)
def test_the_notes_of_the_visit_name_their_days(lang: Language, words: list[str]) -> None:
    # the date can be fixed up to ten working days before Tue 20 April: 19 16 15 14 13 12 9 8 7 6 April
    told = " ".join(schedule(VISIT).table(lang).split())
    for found in words:
        assert found in told


@pytest.mark.parametrize(
    "ungrammatical",
    ["6 сәуір кешіктірмей", "31 желтоқсан кейінгі", "12 ақпан дейінгі"],
)
def test_a_kazakh_date_takes_the_case_that_its_postposition_asks_for(ungrammatical: str) -> None:
    assert ungrammatical not in " ".join(schedule(VISIT).table("kk").split())


def test_what_is_conditional_optional_standing_or_done_is_said() -> None:
    def of(plan: Schedule, rule_id: str, as_of: date | None = None) -> str:
        lines = plan.table(as_of=as_of, width=900).splitlines()
        return next(line for line in lines if line.endswith(rule_id))

    visit = schedule(VISIT, done={"1037/22": date(2027, 3, 10)})
    assert "; option" in of(visit, "1037/26.2")
    assert "; option" not in of(visit, "1037/26.1")
    assert "done on Wed 10 Mar" in of(visit, "1037/22")
    assert "are late with their information or prepare it poorly" in of(visit, "1037/25.5")
    assert "useful by Thu 27 May" in of(visit, "1037/32.1")
    assert "; standing" in of(schedule(TreatyBodyMatter(on=date(2026, 3, 18))), "1037/14-11")
    assert "[done]" in of(visit, "1037/22", date(2027, 3, 10))
    assert "[overdue]" in of(visit, "1037/24", date(2027, 4, 21))
    assert "[at risk]" in of(visit, "1037/24", date(2027, 4, 20))
    assert "[lapsed]" in of(visit, "1037/26.2", date(2027, 5, 12))
    assert "[undated]" in of(visit, "1037/28.1", date(2027, 5, 12))
    assert "[" not in visit.table()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_table_tells_the_manner_of_each_row(lang: Language) -> None:
    visit = schedule(VISIT)
    lines = visit.table(lang, width=900).splitlines()
    # 24 is signed, 25.1 has a level, 32.2 a consent by silence, 32.3 visas and no extension
    for rule_id, told in (("24", 2), ("25.1", 1), ("32.2", 2), ("32.3", 3)):
        line = next(line for line in lines if line.endswith(f"1037/{rule_id}"))
        manner = visit[f"1037/{rule_id}"].rule.manner(lang)
        assert len(manner) == told
        assert all(f"; {words}" in line for words in manner)


def test_an_empty_schedule_says_so_in_three_languages() -> None:
    nothing = schedule(CommunicationReceived(on=date(2022, 1, 24)))
    for lang, words in (("en", "nothing is owed"), ("ru", "ничего нет"), ("kk", "ештеңе жоқ")):
        table = nothing.table("en" if lang == "en" else "ru" if lang == "ru" else "kk")
        assert words in table
        assert "1037/14-5.1" in table  # the note says what was not in force yet


# -- the month -------------------------------------------------------------------------------------------------

# March 2026. Saturdays 7 14 21 28, Sundays 1 8 15 22 29; the 8th (Sun) carries to Mon 9; Nauryz 21 (Sat) 22 (Sun)
# 23 (Mon) carries to 24 and 25. Five-day week: 31 - 9 - 4 (9, 23, 24, 25) = 18. Six-day week, where only Sundays are
# rest days and carry: 31 - 5 - 4 (9, 21, 23, 24) = 22.
FIVE_DAY = [2, 3, 4, 5, 6, 10, 11, 12, 13, 16, 17, 18, 19, 20, 26, 27, 30, 31]
SIX_DAY = [2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 25, 26, 27, 28, 30, 31]
MONTHS = [
    (KAZAKHSTAN, FIVE_DAY, "en", "March 2026, five-day week, 18 working days"),
    (KAZAKHSTAN, FIVE_DAY, "ru", "март 2026 года, пятидневная неделя, рабочих дней: 18"),
    (KAZAKHSTAN, FIVE_DAY, "kk", "2026 жылғы наурыз, бес күндік апта, жұмыс күндері: 18"),
    (KAZAKHSTAN_SIX_DAY, SIX_DAY, "en", "March 2026, six-day week, 22 working days"),
    (KAZAKHSTAN_SIX_DAY, SIX_DAY, "ru", "март 2026 года, шестидневная неделя, рабочих дней: 22"),
    (KAZAKHSTAN_SIX_DAY, SIX_DAY, "kk", "2026 жылғы наурыз, алты күндік апта, жұмыс күндері: 22"),
]
CARRIED = {
    "en": "rest day carried from 8 March",
    "ru": "выходной день за праздник 8 марта",
    "kk": "8 наурыз мерекесі үшін демалыс күні",
}


@pytest.mark.parametrize(("calendar", "worked", "lang", "head"), MONTHS, ids=lambda value: str(value)[:24])
def test_the_working_days_of_march_2026_are_numbered(
    calendar: WorkingCalendar, worked: list[int], lang: Language, head: str
) -> None:
    lines = month_table(calendar, 2026, 3, lang).splitlines()
    assert lines[:2] == [head, ""]
    days = lines[2:]
    assert len(days) == 31
    numbered: list[tuple[int, int]] = []
    for number, line in enumerate(days, start=1):
        found = re.match(r"  \S{2,3} ([ 0-9][0-9]) \S{3}  ( [0-9]|[0-9]{2}|  |)", line)
        assert found is not None, line
        assert int(found[1]) == number
        if found[2].strip():
            numbered.append((number, int(found[2])))
            assert line == found[0]  # a working day has no reason
        else:
            assert len(line) > len(found[0])  # and a day off has one
    assert numbered == [(day, count) for count, day in enumerate(worked, start=1)]
    (carried,) = (line for line in days if CARRIED[lang] in line)
    assert re.match(r"  \S{2,3}  9 ", carried)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_columns_of_a_month_are_aligned(lang: Language) -> None:
    for month in (1, 3, 5, 12):
        for status, line in zip(
            month_days(KAZAKHSTAN, 2026, month),
            month_table(KAZAKHSTAN, 2026, month, lang).splitlines()[2:],
            strict=False,
        ):
            reason = "" if status.working else status.reason(lang)
            if reason:
                assert line.index(reason) == line.index(str(status.day.day)) + len(str(status.day.day)) + 4 + 2 + 4
            if status.act is not None:
                assert line.endswith(f"  {status.act.cited.said(lang)}")


def test_a_month_names_the_act_of_every_day_off() -> None:
    told = month_table(KAZAKHSTAN, 2026, 3)
    assert told.count("Nauryz") == 3
    assert re.search(r"Tue 24 Mar +rest day carried from 21 March +Law on holidays .* art\. 5", told)
    assert re.search(r"Wed 25 Mar +rest day carried from 22 March +Law on holidays .* art\. 5", told)
    assert re.search(r"Sat  7 Mar +weekend$", told, re.MULTILINE)
    # Saturday 22 October 2022 was worked for Monday the 24th
    worked = month_table(KAZAKHSTAN, 2022, 10)
    assert re.search(r"Sat 22 Oct  16  working day in exchange for 24 October +.*No\. 796", worked)


def test_a_month_tells_why_a_day_is_worked_again() -> None:
    # Wed 8 May 2024 was free for Sat 4 May; another order takes that back: 2(1) 3(2) [4 5] 6(3) [7] 8(4)
    changed = KAZAKHSTAN.with_changes(cancellations=[Cancellation(date(2024, 5, 8), "Order No. 2")])
    lines = month_table(changed, 2024, 5).splitlines()
    (worked,) = (line for line in lines if line.startswith("  Wed  8 May"))
    assert worked.split() == ["Wed", "8", "May", "4", "transfer", "cancelled", "Order", "No.", "2"]
    (free,) = (line for line in lines if line.startswith("  Sat  4 May"))
    assert free.split() == ["Sat", "4", "May", "transfer", "cancelled", "Order", "No.", "2"]


@pytest.mark.parametrize(("lang", "words"), [("en", "provisional"), ("ru", "предварительно"), ("kk", "алдын ала")])
def test_a_month_that_is_not_settled_says_so(lang: Language, words: str) -> None:
    assert words in month_table(KAZAKHSTAN, 2027, 1, lang).splitlines()[-1]
    assert words not in month_table(KAZAKHSTAN, 2026, 12, lang)
    known = KAZAKHSTAN.with_changes(settled_until=date(2027, 3, 31))
    assert words not in month_table(known, 2027, 1, lang)


@pytest.mark.parametrize(("year", "month"), [(2009, 12), (2041, 1), (0, 1), (9999, 12)])
def test_a_month_outside_the_calendar_is_refused(year: int, month: int) -> None:
    with pytest.raises(CalendarRangeError, match=str(year)):
        month_table(KAZAKHSTAN, year, month)
    with pytest.raises(CalendarRangeError, match="2010-01-01 to 2040-12-31"):
        month_days(KAZAKHSTAN, year, month)


@pytest.mark.parametrize(
    ("year", "month", "days"), [(2010, 1, 31), (2040, 12, 31), (2024, 2, 29), (2026, 2, 28), (2026, 4, 30)]
)
def test_a_month_has_all_its_days(year: int, month: int, days: int) -> None:
    assert [status.day for status in month_days(KAZAKHSTAN, year, month)] == [
        date(year, month, day) for day in range(1, days + 1)
    ]


# -- the sheet of a rule ---------------------------------------------------------------------------------------


def sheet(rule_id: str, lang: Language = "en") -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in rule_sheet(RULES, rule_id, lang).splitlines()[2:]:
        name, words = re.split(r" {2,}", line, maxsplit=1)
        found.setdefault(name, []).append(words)
    return found


def test_the_sheet_of_a_rule_tells_its_place_limit_words_force_and_questions() -> None:
    assert rule_sheet(RULES, "1037/24").splitlines()[0] == str(RULES["1037/24"])
    told = sheet("1037/24")
    assert told["provision"] == ["Rules of Decree 1037, point 24"]
    assert told["time limit"] == ["at least 30 calendar days before the event"]
    assert told["as printed"] == [
        "«кемінде күнтізбелік отыз күн бұрын»",
        "«не менее чем за тридцать календарных дней до»",
    ]
    assert told["in force"] == ["since 13 November 2017 (Decree of the President of 13.11.2017 No. 582)"]
    assert [words.split(":")[0] for words in told["question"]] == ["Q4", "Q5", "Q9"]
    (follows,) = told["follows"]
    assert follows.startswith("1037/25.1  The Government holds a meeting")
    (earlier,) = told["earlier text"]
    for words in ("12 August 2010", "13 November 2017", "No. 582", "30 calendar days"):
        assert words in earlier


def test_the_sheet_lists_the_documents_and_all_earlier_texts() -> None:
    told = sheet("1037/21.1")
    assert [words.split(")")[0] for words in told["document"]] == [str(number) for number in range(1, 20)]
    assert len(sheet("1037/31.3")["earlier text"]) == 2
    assert "within 4 working days" in sheet("1037/31.3")["earlier text"][0]
    assert len(sheet("1037/32-1.1")["earlier text"]) == 2
    assert "earlier text" not in sheet("1037/22")
    assert "until 13 November 2017" in sheet("1037/25")["in force"][0]


@pytest.mark.parametrize("lang", ["ru", "kk"])
@for_each(RULES, name=lambda rule: rule.id)
def test_a_russian_or_kazakh_sheet_has_no_english_in_it(rule: object, lang: Language) -> None:
    rule_id = getattr(rule, "id", "")
    told = rule_sheet(RULES, rule_id, lang)
    assert told.splitlines()[0].endswith(f" ({rule_id})")
    assert re.findall(r"[A-Za-z]+", re.sub(rf"{RULE_IDS}|\bQ[0-9]+\b", "", told)) == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_the_text_says_of_silence_and_of_extension_is_on_the_sheet(lang: Language) -> None:
    silence = {
        "en": "silence means consent",
        "ru": "молчан|считается согласован|отсутствие ответа|непредставлени",
        "kk": "үндеме|жауап бер|жауап болма|жауап ұсын|келісілді деп|келісілген деп",
    }
    extension = {"en": "no extension", "ru": "продл", "kk": "ұзарт|созы"}
    assert re.search(silence[lang], rule_sheet(RULES, "1037/32.2", lang))
    assert re.search(extension[lang], rule_sheet(RULES, "1037/32.3", lang))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_who_signs_is_on_the_sheet(lang: Language) -> None:
    signed = {"en": "signed by the Minister", "ru": "подпис", "kk": "қол қой|қойылған қол|қолымен|қолы"}
    assert re.search(signed[lang], rule_sheet(RULES, "1037/24", lang))


def test_the_sheet_of_no_rule_is_refused() -> None:
    for wrong in ("1037/99", "1037/23", "", "Q1"):
        with pytest.raises(UnknownRuleError, match=re.escape(repr(wrong))):
            rule_sheet(RULES, wrong)


# -- the sheet of a question -----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@for_each(QUESTIONS)
def test_the_sheet_of_a_question_tells_its_readings_and_who_takes_which(question: str, lang: Language) -> None:
    entry = QUESTIONS[question]
    lines = question_sheet(entry, lang).splitlines()
    assert lines[0] == f"{question}: {entry.title.said(lang)}"
    if entry.provisions:
        assert lines[1].strip() == ", ".join(entry.provisions)
    for reading in entry.readings:
        marks = [
            name for name, taken in (("STANDARD", entry.standard), ("STRICT", entry.strict)) if taken == reading.name
        ]
        assert f"  {reading.said(lang)}" + (f"  [{', '.join(marks)}]" if marks else "") in lines
        assert f"    {reading.why.said(lang)}" in lines
        assert (f"    {question}={reading.name}" in lines) is (lang != "en" and reading.counted)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sheet_says_where_nothing_can_be_chosen(lang: Language) -> None:
    words = {
        "en": "it cannot be chosen: the library counts by one reading, the others are only recorded",
        "ru": "выбрать нельзя: программа считает по одному прочтению, остальные только записаны",
        "kk": "таңдауға болмайды: бағдарлама бір ғана түсінік бойынша есептейді, қалғандары тек тіркелген",
    }
    # whether a concept after 25 September is late or early (Q43), the two languages of 31.2 (Q14)
    for question in ("Q43", "Q14", "Q7"):
        assert question_sheet(QUESTIONS[question], lang).endswith(words[lang])
    # days are counted by each reading of Q1; Q34 has one reading
    for question in ("Q1", "Q11", "Q34"):
        assert words[lang] not in question_sheet(QUESTIONS[question], lang)


def test_the_two_conventions_part_on_the_trigger_day() -> None:
    told = question_sheet(QUESTIONS["Q1"])
    assert "  not counted  [STANDARD]" in told
    assert "  counted  [STRICT]" in told
    assert "1037/14-5.1" in told.splitlines()[1]
    # point 27 is read as the Russian text in both
    assert "  less than  [STANDARD, STRICT]" in question_sheet(QUESTIONS["Q11"])
