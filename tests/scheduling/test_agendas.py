"""Agendas: the rows of several schedules in one order."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    JUSTICE,
    MFA,
    PRESIDENTIAL_ADMINISTRATION,
    RULES,
    ByDate,
    CalendarYear,
    CommunicationReceived,
    Convention,
    InvalidEventError,
    ReplySent,
    TopLevelEvent,
    agenda,
    schedule,
)
from kzcoord.bodies import PRIME_MINISTERS_OFFICE
from kzcoord.law import Act, Rule, Text, known, on, since


def test_an_agenda_keeps_the_notes_of_its_schedules() -> None:
    found = agenda(
        [CommunicationReceived(on=date(2022, 1, 24))], body=MFA, between=(date(2022, 1, 1), date(2022, 12, 31))
    )
    assert len(found) == 0
    assert any("25 January 2022" in note.text for note in found.notes)
    assert "25 January 2022" in str(found)


def test_an_agenda_refuses_a_schedule_that_was_counted_otherwise() -> None:
    counted = schedule(ReplySent(on=date(2026, 5, 15)))
    with pytest.raises(InvalidEventError, match="convention"):
        agenda([counted], body=MFA, between=(date(2026, 5, 1), date(2026, 6, 30)), convention=Convention.STRICT)


def test_the_order_in_which_events_are_given_changes_no_agenda() -> None:
    events = [ReplySent(on=date(2026, 5, 15)), TopLevelEvent(starts=date(2026, 6, 18))]
    between = (date(2026, 5, 1), date(2026, 7, 31))
    one = agenda(events, body=MFA, between=between)
    assert one == agenda(events[::-1], body=MFA, between=between)
    assert [entry.obligation.by for entry in one] == sorted(entry.obligation.by or date.max for entry in one)
    with pytest.raises(AttributeError):
        one.body = PRESIDENTIAL_ADMINISTRATION


def test_an_agenda_of_one_body_tells_duty_from_receipt() -> None:
    found = agenda(
        [ReplySent(on=date(2026, 5, 15))],
        body=PRESIDENTIAL_ADMINISTRATION,
        between=(date(2026, 5, 1), date(2026, 6, 30)),
    )
    assert [(entry.obligation.id, entry.owed) for entry in found] == [("1037/14-9.1", False)]
    assert "receives" in str(found)


def test_a_week_is_named_after_its_monday_in_the_case_of_the_language() -> None:
    # ten working days after Friday 15 May 2026: 18 to 22, 25, 26, 28, 29 May (27 is Kurban Ait), Monday 1 June
    found = agenda([ReplySent(on=date(2026, 5, 15))], body=MFA, between=(date(2026, 5, 1), date(2026, 6, 30)))
    assert "week of 1 June 2026" in found.table("en").splitlines()
    assert "неделя с 1 июня 2026 года" in found.table("ru").splitlines()
    assert "2026 жылғы 1 маусымда басталатын апта" in found.table("kk").splitlines()


def test_a_report_that_a_strict_reader_must_meet_in_december_stands_in_that_year() -> None:
    # 33.2 "until" 5 January 2027: the strict reading leaves the fifth out; Mon 4 January is the rest day for Sat
    # 2 January, a holiday, the third is a Sunday, the first a holiday: Thu 31 December 2026
    def year(number: int, convention: Convention) -> dict[str, date | None]:
        found = agenda(
            [CalendarYear(number)],
            body=MFA,
            between=(date(number, 1, 1), date(number, 12, 31)),
            convention=convention,
        )
        return {entry.obligation.id: entry.obligation.by for entry in found}

    assert year(2026, Convention.STRICT)["1037/33.2@2027-01-05"] == date(2026, 12, 31)
    assert "1037/33.2@2027-01-05" not in year(2027, Convention.STRICT)
    # the latest day that can be defended is the fifth itself: due in 2027, unsafe after the end of 2026
    assert year(2026, Convention.STANDARD)["1037/33.2@2027-01-05"] == date(2027, 1, 5)
    assert year(2027, Convention.STANDARD)["1037/33.2@2027-01-05"] == date(2027, 1, 5)
    # a year that is given too is not brought twice
    both = agenda([CalendarYear(2027), CalendarYear(2026)], body=MFA, between=(date(2026, 12, 28), date(2027, 1, 10)))
    assert [entry.obligation.id for entry in both] == [
        "1037-decree/4.2@2026-12-31",
        "1037/33.2@2027-01-05",
        "1037/2@2027-01-10",
    ]


def test_a_duty_of_the_last_day_of_a_year_that_ends_in_january_stands_in_the_next_year() -> None:
    # 31 December 2028 is a Sunday, 1 and 2 January 2029 are holidays: Wed 3 January 2029; to be safe Fri 29 December
    order = Act("77", Text.same("Order of 06.01.2020 No. 77"), date(2020, 1, 6))
    report = Rule(
        id="77/1",
        cite=order.at("1"),
        who=(MFA,),
        action="reports",
        limit=ByDate([(12, 31)]),
        when=(on(CalendarYear),),
        in_force=since(known(date(2020, 1, 6), order)),
    )
    book = RULES.extended(rules=[report], acts=[order])
    for year in (2028, 2029):
        found = agenda([CalendarYear(year)], body=MFA, between=(date(year, 1, 1), date(year, 12, 31)), rules=book)
        rows = {entry.obligation.id: entry.obligation for entry in found}
        row = rows["77/1@2028-12-31"]
        assert (row.by, row.safe_by) == (date(2029, 1, 3), date(2028, 12, 29))


def test_a_year_beside_is_asked_as_the_year_itself() -> None:
    # by the law of May 2020 the report until 5 January is 34.2, so that is what turns unsafe on Thu 31 December 2026;
    # 33.2 was what the MFA got until 25 December, and 34.2 went to the Prime Minister's Office
    of_2020 = schedule(CalendarYear(2026), law_on=date(2020, 5, 1))
    december = (date(2026, 12, 1), date(2026, 12, 31))
    assert [entry.obligation.id for entry in agenda([of_2020], body=MFA, between=december)] == [
        "1037/46(2)@2026-12-20",
        "1037/33.2@2026-12-25",
        "1037-decree/4.2@2026-12-31",
        "1037/34.2@2027-01-05",
    ]
    # a share of the Ministry of Justice has nothing of it, whoever asks
    assert not agenda([of_2020.for_body(JUSTICE)], body=PRIME_MINISTERS_OFFICE, between=december)
    assert agenda([of_2020], body=PRIME_MINISTERS_OFFICE, between=december)
