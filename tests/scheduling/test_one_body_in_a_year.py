"""One body's year and its share of a case: what it owes, what it receives, what exempts it."""

import json
from datetime import date
from typing import Any

import pytest
from click.testing import CliRunner

from kzcoord import (
    CENTRAL_STATE_BODY,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    JUSTICE,
    MFA,
    NCE,
    PRESIDENTIAL_ADMINISTRATION,
    Body,
    CalendarYear,
    CommunicationReceived,
    CourtRequestReceived,
    InternationalEventHeld,
    InvalidEventError,
    MeetingHeld,
    OrganizationDecisionReceived,
    TopLevelEvent,
    UnknownBodyError,
    agenda,
    load_schedule,
    schedule,
)
from kzcoord.bodies import BUDGET_PLANNING, PRIME_MINISTERS_OFFICE, RECEIVING_OFFICIAL, SPECIAL_STATE_BODY
from kzcoord.cli import kzcoord as command_line
from kzcoord.law import NoteKind

YEAR = schedule(CalendarYear(2027))
FINANCE = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY, BUDGET_PLANNING))
SECURITY = Body("KNB", roles=(SPECIAL_STATE_BODY, CENTRAL_STATE_BODY, RECEIVING_OFFICIAL))


def provisions(found: object, kind: NoteKind) -> set[str]:
    return {note.provision for note in found.notes if note.kind is kind}  # type: ignore[attr-defined]


def test_the_year_of_the_mfa_holds_what_it_sends_and_what_it_gets() -> None:
    # owes 4 (10 February), 33.2 (the fifths), 4.2 of the Decree (half-years); gets 2 with 3 and 46(2)
    owed = [row.rule.id for row in YEAR.for_body(MFA) if YEAR.owes(row, MFA)]
    assert sorted(set(owed)) == ["1037-decree/4.2", "1037/33.2", "1037/4"]
    assert len(owed) == 1 + 4 + 2
    received = {row.rule.id for row in YEAR.for_body(MFA) if not YEAR.owes(row, MFA)}
    assert received == {"1037/2", "1037/3", "1037/46(2)"}


def test_nobody_owes_a_thing_to_himself() -> None:
    assert provisions(YEAR.for_body(MFA), NoteKind.SELF) == {
        "1037/2@2027-01-10",
        "1037/3",
        "1037/46(2)@2027-12-20",
    }
    assert provisions(YEAR.for_body(JUSTICE), NoteKind.SELF) == set()


def test_a_ministry_of_the_caller_s_own_gets_its_agenda() -> None:
    # 2 on Mon 11 January 2027, 46(2) on Mon 20 December; it receives 4.2 of the Decree twice
    weeks = agenda([CalendarYear(2027)], body=FINANCE, between=(date(2027, 1, 1), date(2027, 12, 31)))
    assert [(entry.obligation.rule.id, entry.obligation.by, entry.owed) for entry in weeks] == [
        ("1037/2", date(2027, 1, 11), True),
        ("1037-decree/4.2", date(2027, 6, 30), False),
        ("1037/46(2)", date(2027, 12, 20), True),
        ("1037-decree/4.2", date(2027, 12, 31), False),
    ]


def test_several_events_are_merged_into_the_weeks_of_one_body() -> None:
    # 23.1 of a visit on 20 May 2027 (Thu 8 April) and the request of a court (Mon 1 March: 2(1) 3(2) Thu 4(3))
    events = [
        CalendarYear(2027),
        TopLevelEvent(starts=date(2027, 5, 20), abroad=True),
        CourtRequestReceived(on=date(2027, 3, 1)),
    ]
    weeks = agenda(events, body=FINANCE, between=(date(2027, 3, 1), date(2027, 4, 11)))
    found = {(entry.obligation.rule.id, entry.obligation.by) for entry in weeks}
    assert ("1037/36.1", date(2027, 3, 4)) in found
    assert ("1037/23.1", date(2027, 4, 8)) in found
    assert all(date(2027, 3, 1) <= by <= date(2027, 4, 11) for _, by in found if by is not None)
    # the same events in another order give the same weeks
    assert agenda(reversed(events), body=FINANCE, between=(date(2027, 3, 1), date(2027, 4, 11))) == weeks


def test_those_who_must_agree_are_concerned_only_where_they_are_asked() -> None:
    received = OrganizationDecisionReceived(on=date(2026, 3, 18))
    funded = received.model_copy(update={"needs_funds": True})
    planner = Body("PLAN", roles=(BUDGET_PLANNING,))
    assert [row.id for row in schedule(received).for_body(planner)] == []
    assert [row.id for row in schedule(funded).for_body(planner)] == ["1037/11"]


def test_a_body_exempt_under_50_owes_nothing_of_chapter_6_and_is_told_so() -> None:
    mine = YEAR.for_body(SECURITY)
    # a special state body still reports once a year: 50, part 3, spares it 48 and 49 only
    assert "1037/46(2)@2027-12-20" in [row.id for row in mine]
    met = schedule(MeetingHeld(on=date(2026, 3, 18), mfa_present=False)).for_body(SECURITY)
    assert (list(met), provisions(met, NoteKind.EXEMPTION)) == ([], {"1037/50.3"})
    theirs = YEAR.for_body(PRESIDENTIAL_ADMINISTRATION)
    assert provisions(theirs, NoteKind.EXEMPTION) == {"1037/50.1"}
    assert provisions(YEAR.for_body(NCE), NoteKind.EXEMPTION) == set()


def test_a_sphere_of_50_takes_the_report_away_and_another_does_not() -> None:
    held = InternationalEventHeld(ended=date(2026, 3, 18))
    assert [row.id for row in schedule(held)] == ["1037/46(3)"]
    spared = schedule(held.model_copy(update={"sphere": "investment"}))
    assert (list(spared), provisions(spared, NoteKind.EXEMPTION)) == ([], {"1037/50.2"})


def test_a_body_without_a_role_is_refused_and_told_what_to_do() -> None:
    nobody, told = Body("MINFINN"), r"plays no role.*roles=.*nearest"
    with pytest.raises(UnknownBodyError, match=told):
        YEAR.for_body(nobody)
    with pytest.raises(UnknownBodyError, match=told):
        agenda([CalendarYear(2027)], body=nobody, between=(date(2027, 1, 1), date(2027, 12, 31)))


@pytest.mark.parametrize("body", [MFA, FINANCE, SECURITY, PRESIDENTIAL_ADMINISTRATION], ids=repr)
def test_a_body_s_share_of_a_year_goes_to_json_and_back(body: Body) -> None:
    mine = YEAR.for_body(body)
    assert load_schedule(mine.to_json()) == mine


def test_the_command_line_prints_the_year_of_a_body() -> None:
    told = CliRunner().invoke(command_line, ["agenda", "2027", "--body", "MFA"])
    assert told.exit_code == 0
    assert told.output.startswith("The MFA\n\nweek of 4 January 2027\n  Tue  5 Jan  1037/33.2@2027-01-05")
    # Due in nine weeks: 33.2 on Tue 5 January, Mon 5 April, Mon 5 July, Tue 5 October; 2 on Mon 11 January, 4 on Wed
    # 10 February, 46(2) on Mon 20 December, 4.2 of the Decree on Wed 30 June and Fri 31 December. 33.2 of April turns
    # unsafe a week before, on Fri 2 April; the other days after which a row is unsafe lie in one of the nine: Fri
    # 8 January, Fri 2 July, Mon 4 October, Fri 31 December (33.2 of Wed 5 January 2028: 3 and 4 January are carried).
    assert told.output.count("week of") == 9 + 1
    lines = [line for line in told.output.splitlines() if "last safe day" in line]
    assert lines == [
        "  Fri  8 Jan  1037/2@2027-01-10  (receives, last safe day, due by Mon 11 Jan, provisional)",
        "  Fri  2 Apr  1037/33.2@2027-04-05  (last safe day, due by Mon  5 Apr, provisional)",
        "  Fri  2 Jul  1037/33.2@2027-07-05  (last safe day, due by Mon  5 Jul, provisional)",
        "  Fri 31 Dec  1037/33.2@2028-01-05  (last safe day, due by Wed  5 Jan, provisional)",
    ]
    for lang, head in (("ru", "МИД"), ("kk", "СІМ")):
        assert (
            CliRunner()
            .invoke(command_line, ["agenda", "2027", "--body", "MFA", "--lang", lang])
            .output.startswith(head)
        )


def test_the_command_line_gives_the_year_as_json_with_events_of_the_caller() -> None:
    event = '{"kind": "reply-sent", "on": "2027-03-01"}'
    told = CliRunner().invoke(command_line, ["agenda", "2027", "--body", "MFA", "--event", event, "--format", "json"])
    found = json.loads(told.output)
    assert found["body"] == "MFA"
    assert {entry["event"]["kind"] for entry in found["entries"]} == {"calendar-year", "reply-sent"}
    # sent Mon 1 March 2027: 2(1) 3(2) 4(3) 5(4) [8] 9(5) 10(6) 11(7) 12(8) [15: Constitution Day] 16(9) Wed 17(10)
    replies = [entry["obligation"] for entry in found["entries"] if entry["event"]["kind"] == "reply-sent"]
    assert {row["by"] for row in replies} == {"2027-03-17"}


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["agenda", "2041", "--body", "MFA"], "2041"),
        (["agenda", "2027", "--body", "MFAA"], "nearest"),
        (["agenda", "2027", "--body", "MFA", "--event", "{"], "JSON"),
        (["earliest", "--after", "2040-12-01"], "full term"),
        (["changes", "2024-01-02", "2024-01-01"], "before it begins"),
    ],
)
def test_what_cannot_be_asked_is_refused_on_one_line(arguments: list[str], words: str) -> None:
    told = CliRunner().invoke(command_line, arguments)
    assert told.exit_code == 2
    assert words in told.stderr
    assert "Traceback" not in told.stderr


def test_the_command_line_gives_the_earliest_event_and_the_changes_of_the_law() -> None:
    told = CliRunner().invoke(command_line, ["earliest", "--after", "2027-01-11"]).output
    assert told.splitlines()[0] == "11 March 2027"
    told = CliRunner().invoke(command_line, ["changes", "2025-01-01", "2025-12-31"]).output
    assert told.startswith("6 January 2025 (Decree of the President of 12.02.2025 No. 779): 1037/32-1.1 changed: ")
    assert "First Deputy Head" in told


def test_the_office_of_2022_had_another_name() -> None:
    # on 10 February 2022 the report still went to the Prime Minister's Office
    row = schedule(CalendarYear(2022))["1037/4@2022-02-10"]
    assert [body.code for body in row.to] == ["PRIME_MINISTERS_OFFICE"]
    assert YEAR["1037/4"].to == (GOVERNMENT_OFFICE,)


def test_a_week_says_which_dates_rest_on_a_calendar_not_settled_yet() -> None:
    # settled to the end of 2026: the report of 10 January 2027 is provisional, that of December 2026 is not; both of
    # January stand in the weeks of Thu 31 December and Fri 8 January too, after which they are unsafe
    weeks = agenda([CalendarYear(2026), CalendarYear(2027)], body=MFA, between=(date(2026, 12, 1), date(2027, 1, 31)))
    lines = [line for line in weeks.table().splitlines() if "@202" in line and not line.startswith("  -")]
    assert [line.split()[3] for line in lines if "provisional" in line] == [
        "1037/33.2@2027-01-05",
        "1037/33.2@2027-01-05",
        "1037/2@2027-01-10",
        "1037/2@2027-01-10",
    ]
    assert any("@2026-12" in line for line in lines)


def test_an_agenda_equals_only_an_agenda() -> None:
    weeks = agenda([CalendarYear(2027)], body=MFA, between=(date(2027, 1, 1), date(2027, 1, 31)))
    assert weeks != "an agenda"
    assert weeks == agenda([CalendarYear(2027)], body=MFA, between=(date(2027, 1, 1), date(2027, 1, 31)))


def test_who_acts_finds_his_part_in_the_role_of_the_event() -> None:
    # the MFA received the request on Wed 18 March 2026; 36.1 within three working days: 19(1) 20(2) [21 to 25] 26(3)
    schedule_of_mfa = schedule(CourtRequestReceived(on=date(2026, 3, 18), acting_body=MFA)).for_body(MFA)
    rows = {row.id: schedule_of_mfa.owes(row, MFA) for row in schedule_of_mfa}
    # it forwards (36.1), gets what the others give (36.2), and may not reply to the court itself (37.3); the reply that
    # it would submit to itself (37.1) it does not owe
    assert rows == {"1037/36.1": True, "1037/36.2": False, "1037/37.1": False, "1037/37.3": True}
    assert schedule_of_mfa["1037/36.1"].by == date(2026, 3, 26)
    # another ministry has no part in that role, only in its own
    of_justice = schedule(CourtRequestReceived(on=date(2026, 3, 18), acting_body=MFA)).for_body(JUSTICE)
    assert [row.id for row in of_justice if of_justice.owes(row, JUSTICE)] == ["1037/36.2"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"calendar": "KAZAKHSTAN"}, "calendar is 'KAZAKHSTAN'; give a WorkingCalendar such as kzcoord.KAZAKHSTAN"),
        ({"events": [2027]}, "agenda() takes events or their schedules, not 2027"),
        ({"events": 2027}, "agenda() takes a list of events or of their schedules, not 2027"),
    ],
)
def test_what_an_agenda_cannot_be_made_of_is_refused(wrong: dict[str, Any], told: str) -> None:
    asked: dict[str, Any] = {"events": [CalendarYear(2027)], "body": MFA, **wrong}
    with pytest.raises(InvalidEventError) as refused:
        agenda(asked.pop("events"), between=(date(2027, 1, 1), date(2027, 1, 31)), **asked)
    assert str(refused.value) == told


def test_a_week_marks_what_is_safe_earlier_projected_done_or_received() -> None:
    # Received Wed 18 March 2026, answer asked for by Fri 15 May. 14-5.1 within five working days: 19(1) 20(2) [21 to
    # 23 Nauryz, 24 and 25 for the Saturday and the Sunday] 26(3) 27(4) 30(5); with the day of receipt counted: 27.
    # The reply goes on its last day, 15 May; ten working days after it: 18(1) 19(2) 20(3) 21(4) 22(5) 25(6) 26(7)
    # [27 Kurban Ait] 28(8) 29(9), 1 June(10).
    asked = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 15))
    plan = schedule(asked, done={"1037/14-5.1": date(2026, 3, 27)})
    weeks = agenda([plan], body=MFA, between=(date(2026, 3, 1), date(2026, 12, 31)))
    marks = {line.split()[3]: line.partition("(")[2] for line in weeks.table().splitlines() if "  1037/" in line}
    assert marks["1037/14-5.1"] == "safe by Fri 27 Mar, done on Fri 27 Mar)"
    assert marks["1037/14-5.2"] == "safe by Fri 27 Mar)"
    assert marks["1037/14-9.1"] == "projected)"
    assert "Mon  1 Jun  1037/14-9.1" in weeks.table()


def test_a_body_with_nothing_to_do_is_told_so() -> None:
    weeks = agenda([], body=MFA, between=(date(2026, 3, 1), date(2026, 12, 31)))
    assert weeks.table() == "The MFA\n\nnothing is due"


@pytest.mark.parametrize(("year", "exempt"), [(2016, True), (2022, True), (2023, False)])
def test_an_exemption_is_judged_on_the_day_of_the_row(year: int, exempt: bool) -> None:
    # 50, part 1, named the Prime Minister's Office until 2023; the report of 46(2) is due on 20 December
    share = schedule(CalendarYear(year)).for_body(PRIME_MINISTERS_OFFICE)
    assert ("1037/50.1" in provisions(share, NoteKind.EXEMPTION)) is exempt
