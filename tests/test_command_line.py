"""The command line: the same answers as the library; what cannot be asked is refused on stderr with status 2.

Dates counted by hand. A letter of Wed 18 March 2026 (Nauryz: 21 to 23 off, 24 and 25 carried): five working days are
19(1) 20(2) 26(3) 27(4) 30 March(5), with the day of receipt counted 27 March. It asks for a reply by Sun 17 May 2026:
due on Fri 15 May; ten working days after that are 18 19 20 21 22 25 26 [27 Kurban Ait] 28 29 1 June(10).
"""

import errno
import io
import json
import os
import re
import shlex
import subprocess
import sys
from datetime import date
from importlib.metadata import entry_points, version
from pathlib import Path
from typing import Any, get_args

import pytest
from click.testing import CliRunner, Result

import kzcoord
from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    KAZAKHSTAN,
    KAZAKHSTAN_SIX_DAY,
    MFA,
    NCE,
    OMBUDSMAN,
    PRESIDENTIAL_ADMINISTRATION,
    QUESTIONS,
    RULES,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    Convention,
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
    SpecialProceduresVisitProposed,
    TopLevelEvent,
    TreatyBodyMatter,
    TreatyConceptReceived,
    TreatyOutsidePlan,
    TreatyReportReceived,
    schedule,
)
from kzcoord.__main__ import main
from kzcoord.cli import kzcoord as command
from kzcoord.events import EVENTS
from kzcoord.text import short_day
from kzcoord.views.month import month_table
from kzcoord.views.question import question_sheet
from kzcoord.views.rule import rule_sheet
from tests.console import EITHER_CONSOLE, Console, in_a_shell
from tests.for_each import for_each

README = Path(__file__).parent.parent / "README.md"
LETTER = ["schedule", "communication-received", "--on", "2026-03-18", "--reply-by", "2026-05-17"]
VISIT = ["schedule", "top-level-event", "--starts", "2027-05-20", "--abroad"]
ON = date(2026, 3, 18)

# Every kind with the options that it needs, and with all of them.
EVERY_KIND: list[tuple[list[str], Event]] = [
    (["top-level-event", "--starts", "2027-05-20"], TopLevelEvent(starts=date(2027, 5, 20))),
    (
        shlex.split(
            "top-level-event --starts 2027-05-20 --ends 2027-05-21 --abroad --visit-ends 2027-05-22 --organization "
            "--no-mfa-present --date-fixed-on 2027-04-20 --materials-due 2027-04-22 --concept-due 2027-04-26 "
            "--package-due 2027-05-04 --bodies-submit-directly --acting-body MFA"
        ),
        TopLevelEvent(
            starts=date(2027, 5, 20),
            ends=date(2027, 5, 21),
            abroad=True,
            visit_ends=date(2027, 5, 22),
            organization=True,
            mfa_present=False,
            date_fixed_on=date(2027, 4, 20),
            materials_due=date(2027, 4, 22),
            concept_due=date(2027, 4, 26),
            package_due=date(2027, 5, 4),
            bodies_submit_directly=True,
            acting_body=MFA,
        ),
    ),
    (["intergovernmental-event", "--starts", "2027-05-20"], IntergovernmentalEvent(starts=date(2027, 5, 20))),
    (["materials-request-received", "--on", "2026-03-18"], MaterialsRequestReceived(on=ON)),
    (
        ["materials-request-received", "--on", "2026-03-18", "--due-set-by-pa", "2026-04-02"],
        MaterialsRequestReceived(on=ON, due_set_by_pa=date(2026, 4, 2)),
    ),
    (["materials-returned", "--on", "2026-03-18"], MaterialsReturned(on=ON)),
    (
        ["draft-instructions-received", "--on", "2026-03-18", "--receiver", "INTERESTED_BODY"],
        DraftInstructionsReceived(on=ON, receiver=INTERESTED_BODY),
    ),
    (
        ["draft-instructions-received", "--on", "2026-03-18", "--receiver", "АП"],
        DraftInstructionsReceived(on=ON, receiver=PRESIDENTIAL_ADMINISTRATION),
    ),
    (["communication-received", "--on", "2026-03-18"], CommunicationReceived(on=ON)),
    (
        ["communication-received", "--on", "2026-03-18", "--reply-by", "2026-05-17", "--acting-body", "МИД"],
        CommunicationReceived(on=ON, reply_by=date(2026, 5, 17), acting_body=MFA),
    ),
    (["reply-sent", "--on", "2026-03-18"], ReplySent(on=ON)),
    (["ohchr-published", "--on", "2026-03-18"], OhchrPublished(on=ON)),
    (
        ["special-procedures-visit-proposed", "--proposer", "OMBUDSMAN"],
        SpecialProceduresVisitProposed(proposer=OMBUDSMAN),
    ),
    (
        ["special-procedures-visit-proposed", "--on", "2026-03-18", "--proposer", "competent-body"],
        SpecialProceduresVisitProposed(on=ON, proposer=COMPETENT_BODY),
    ),
    (["treaty-body-matter", "--on", "2026-03-18"], TreatyBodyMatter(on=ON)),
    (
        ["control-plan-set", "--bodies-due", "2026-03-18", "--mfa-due", "2026-03-27"],
        ControlPlanSet(bodies_due=ON, mfa_due=date(2026, 3, 27)),
    ),
    (["calendar-year", "--year", "2026"], CalendarYear(2026)),
    (["treaty-report-received", "--on", "2026-03-18"], TreatyReportReceived(on=ON)),
    (["organization-decision-drafted"], OrganizationDecisionDrafted()),
    (
        shlex.split("organization-decision-drafted --on 2026-03-18 --issuer eec --needs-funds --private-business"),
        OrganizationDecisionDrafted(on=ON, issuer="eec", needs_funds=True, private_business=True),
    ),
    (["organization-decision-received", "--on", "2026-03-18"], OrganizationDecisionReceived(on=ON)),
    (
        shlex.split(
            "organization-decision-received --on 2026-03-18 --receiver CENTRAL_STATE_BODY --issuer eaeu --needs-funds "
            "--needs-president"
        ),
        OrganizationDecisionReceived(
            on=ON, receiver=CENTRAL_STATE_BODY, issuer="eaeu", needs_funds=True, needs_president=True
        ),
    ),
    (
        ["proposals-received", "--on", "2026-03-18", "--receiver", "MFA"],
        ProposalsReceived(on=ON, receiver=MFA),
    ),
    (
        shlex.split("proposals-received --on 2026-03-18 --receiver GOVERNMENT_OFFICE --needs-funds --needs-president"),
        ProposalsReceived(on=ON, receiver=GOVERNMENT_OFFICE, needs_funds=True, needs_president=True),
    ),
    (["eec-matter", "--on", "2026-03-18", "--matter", "treaty"], EecMatter(on=ON, matter="treaty")),
    (["court-request-received", "--on", "2026-03-18"], CourtRequestReceived(on=ON)),
    (
        shlex.split(
            "court-request-received --on 2026-03-18 --eaeu-court --case-law --direct-reply-basis 'ratified treaty'"
        ),
        CourtRequestReceived(on=ON, eaeu_court=True, case_law=True, direct_reply_basis="ratified treaty"),
    ),
    (["court-request-forwarded", "--on", "2026-03-18"], CourtRequestForwarded(on=ON)),
    (["court-application"], CourtApplication()),
    (
        shlex.split(
            "court-application --initiated-on 2026-03-18 --sending-on 2026-05-15 --applicant INITIATING_BODY "
            "--eaeu-court"
        ),
        CourtApplication(initiated_on=ON, sending_on=date(2026, 5, 15), eaeu_court=True),
    ),
    (
        ["court-application", "--sending-on", "2026-05-15", "--applicant", "NCE"],
        CourtApplication(sending_on=date(2026, 5, 15), applicant=NCE),
    ),
    (["court-letters-received", "--on", "2026-03-18"], CourtLettersReceived(on=ON)),
    (["international-event-planned"], InternationalEventPlanned()),
    (
        shlex.split("international-event-planned --starts 2026-05-20 --image-project --sphere investment"),
        InternationalEventPlanned(starts=date(2026, 5, 20), image_project=True, sphere="investment"),
    ),
    (["international-event-held", "--ended", "2026-03-18"], InternationalEventHeld(ended=ON)),
    (
        shlex.split("international-event-held --ended 2026-03-18 --sphere 'accession to the WTO'"),
        InternationalEventHeld(ended=ON, sphere="accession to the WTO"),
    ),
    (
        shlex.split("international-event-held --ended 2026-03-18 --requested-on 2026-03-19 --sphere investment"),
        InternationalEventHeld(ended=ON, requested_on=date(2026, 3, 19), sphere="investment"),
    ),
    (["delegation-travel", "--departs", "2026-03-18"], DelegationTravel(departs=ON)),
    (
        ["delegation-travel", "--departs", "2026-03-18", "--arrives", "2026-03-19"],
        DelegationTravel(departs=ON, arrives=date(2026, 3, 19)),
    ),
    (["meeting-held", "--on", "2026-03-18"], MeetingHeld(on=ON)),
    (
        ["meeting-held", "--on", "2026-03-18", "--next-meeting", "2026-03-18", "--no-mfa-present"],
        MeetingHeld(on=ON, next_meeting=ON, mfa_present=False),
    ),
    (
        ["meeting-held", "--on", "2026-03-18", "--no-in-kazakhstan", "--no-mfa-present"],
        MeetingHeld(on=ON, in_kazakhstan=False, mfa_present=False),
    ),
    (["letter-to-foreign-side", "--on", "2026-03-18"], LetterToForeignSide(on=ON)),
    (
        ["letter-to-foreign-side", "--on", "2026-03-18", "--needed-by", "2026-03-20"],
        LetterToForeignSide(on=ON, needed_by=date(2026, 3, 20)),
    ),
    (
        ["letter-to-foreign-side", "--on", "2026-03-18", "--wto", "--otherwise-provided"],
        LetterToForeignSide(on=ON, wto=True, otherwise_provided=True),
    ),
    # the resolution on the plans of treaties was in force until 2023
    (["treaty-concept-received", "--on", "2019-09-11"], TreatyConceptReceived(on=date(2019, 9, 11))),
    (
        ["treaty-concept-received", "--on", "2019-09-11", "--expedient"],
        TreatyConceptReceived(on=date(2019, 9, 11), expedient=True),
    ),
    (
        ["treaty-concept-received", "--on", "2019-09-11", "--no-expedient"],
        TreatyConceptReceived(on=date(2019, 9, 11), expedient=False),
    ),
    (["plans-agreed", "--on", "2019-12-04"], PlansAgreed(on=date(2019, 12, 4))),
    (["treaty-outside-plan", "--on", "2019-05-15"], TreatyOutsidePlan(on=date(2019, 5, 15))),
    (["plan-change-received", "--on", "2019-05-15"], PlanChangeReceived(on=date(2019, 5, 15))),
]
RULE_IDS = r"\b(1037-decree|1037|1082|421-draft)/\S+"
EACH_KIND = for_each(EVERY_KIND, name=lambda asked: " ".join(asked[0]))


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, list(arguments), prog_name="kzcoord")


def answer(*arguments: str) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    assert result.stdout.endswith("\n")
    return result.stdout


def rows(*arguments: str) -> dict[str, dict[str, Any]]:
    told = json.loads(answer(*arguments, "--format", "json"))
    return {row["id"].removeprefix("1037/"): row for row in told["obligations"]}


def refusal(*arguments: str) -> str:
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.stderr
    assert result.stderr.strip()
    if not any(argument.startswith("--lang") for argument in arguments):
        for lang in ("ru", "kk"):
            refused_in(lang, *arguments)
    return result.stderr


#: Words that an English sentence has and no name does.
ENGLISH = {"a", "an", "and", "are", "be", "cannot", "give", "is", "it", "nearest", "or", "such", "that", "the", "this"}


def refused_in(lang: str, *arguments: str) -> str:
    """The one line with which the same is refused in another language; no word of English is left in it."""
    result = run(*arguments, f"--lang={lang}")
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    told = result.stderr.splitlines()[-1]
    assert told.startswith(("kzcoord: ", "Ошибка: ", "Қате: "))
    of_the_sentence = re.sub(r"'[^']*'", "", told)  # without what was typed, and the words that could be
    assert not ENGLISH & set(re.findall(r"(?<![\w-])[A-Za-z]+(?![\w-])", of_the_sentence)), told
    assert re.search("[а-я]", told), told
    return told


# -- the commands of the README --------------------------------------------------------------------------------


def readme_commands() -> list[list[str]]:
    blocks = re.findall(r"```sh\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    return [shlex.split(line)[1:] for block in blocks for line in block.splitlines() if line.startswith("kzcoord ")]


def test_the_readme_shows_every_command() -> None:
    shown = {arguments[0] for arguments in readme_commands()}
    assert shown == set(command.commands)
    assert shown >= {"schedule", "due", "explain", "calendar", "agenda", "earliest", "changes"}


@pytest.mark.parametrize("arguments", readme_commands(), ids=" ".join)
def test_every_command_of_the_readme_answers(arguments: list[str]) -> None:
    assert answer(*arguments).strip()


def test_the_visit_of_the_readme_has_the_dates_counted_by_hand() -> None:
    # ends with the visit on Fri 21 May 2027. 28.2: 24 25 26 May; 29-1: 24 25 26 27 28; 31.3: 24 25, safe 21 24;
    # 32.3: 24 25 26 27 28 31 1 June, safe .. 31 May; 32-1.1: 2 3 4 June, safe from Mon 31 May: 31 1 2 June
    found = rows("schedule", "top-level-event", "--starts", "2027-05-20", "--ends", "2027-05-21", "--abroad")
    assert {key: (found[key]["by"], found[key]["safe_by"]) for key in ("28.2", "29-1", "31.3", "32.3", "32-1.1")} == {
        "28.2": ("2027-05-26", "2027-05-26"),
        "29-1": ("2027-05-28", "2027-05-28"),
        "31.3": ("2027-05-25", "2027-05-24"),
        "32.3": ("2027-06-01", "2027-05-31"),
        "32-1.1": ("2027-06-04", "2027-06-02"),
    }
    assert (found["24"]["by"], found["24"]["safe_by"]) == ("2027-04-20", "2027-04-19")


def test_the_letter_of_the_readme_has_the_dates_counted_by_hand() -> None:
    found = rows(*LETTER)
    assert {key: row["by"] for key, row in found.items() if row["by"]} == {
        "14-5.1": "2026-03-30",
        "14-5.2": "2026-03-30",
        "14-8.1": "2026-05-15",
        "14-9.1": "2026-06-01",
        "14-9.2": "2026-06-01",
    }


# -- every kind ------------------------------------------------------------------------------------------------


def test_every_kind_of_event_can_be_asked_with_every_option() -> None:
    assert {options[0] for options, _ in EVERY_KIND} == set(EVENTS)
    for kind, event in EVENTS.items():
        asked = " ".join(" ".join(options) for options, _ in EVERY_KIND if options[0] == kind)
        told = answer("schedule", kind, "--help")
        for name, field in event.model_fields.items():
            if name == "kind":
                continue
            flag = f"--{name.replace('_', '-')}"
            assert flag in told
            assert name == "acting_body" or re.search(rf"{flag}\b|--no-{flag[2:]}\b", asked), f"{kind} {flag}"
            assert ("[required]" in told) is any(one.is_required() for one in event.model_fields.values()), field
            for word in get_args(field.annotation):
                for known in get_args(word) or (word,):
                    assert not isinstance(known, str) or known in " ".join(told.split()).replace("| ", "|")


@EACH_KIND
def test_the_table_is_the_library_s(asked: tuple[list[str], Event]) -> None:
    options, event = asked
    for lang in ("en", "ru", "kk"):
        assert answer("schedule", *options, "--lang", lang) == schedule(event).table(lang) + "\n"
    assert answer("schedule", *options) == f"{schedule(event)}\n"


@EACH_KIND
def test_the_json_is_the_library_s(asked: tuple[list[str], Event]) -> None:
    options, event = asked
    told = json.loads(answer("schedule", *options, "--format", "json"))
    assert told == schedule(event).to_dict()
    assert kzcoord.parse_event(told["event"]) == event


@EACH_KIND
def test_every_row_can_be_asked_why(asked: tuple[list[str], Event]) -> None:
    options, event = asked
    for row in schedule(event):
        told = answer("schedule", *options, "--why", row.id)
        assert told == f"{row.explain()}\n"
        assert told.startswith(f"{row.rule.id}  ")
        if row.nominal is not None:
            assert f"  {short_day(row.nominal, 'en')}  " in told


@pytest.mark.parametrize("kind", EVENTS)
def test_the_help_of_a_kind_says_what_it_is_in_plain_words(kind: str) -> None:
    told = answer("schedule", kind, "--help")
    assert " ".join((EVENTS[kind].__doc__ or "").split(".")[0].split()) in " ".join(told.split())
    assert ">>>" not in told
    assert "``" not in told
    for option in ("--done", "--law-on", "--convention", "--choose", "--six-day", "--body", "--as-of", "--why"):
        assert option in told


# -- three languages -------------------------------------------------------------------------------------------

HEADERS = {
    "en": ("by", "safe by", "who, what, to whom", "provision"),
    "ru": ("срок", "бесспорно", "кто, что, кому", "норма"),
    "kk": ("мерзімі", "даусыз", "кім, не, кімге", "норма"),
}
SENTENCES = {
    "en": ("Communication of the special procedures received, 18 March 2026", "The MFA sends the same report"),
    "ru": ("18 марта 2026 года", "Уполномоченному по правам человека"),
    "kk": ("2026 жылғы 18 наурыз", "Адам құқықтары жөніндегі уәкіл"),
}
DAYS = {"en": "Mon 30 Mar", "ru": "пн 30 мар", "kk": "дс 30 нау"}


@pytest.mark.parametrize("lang", HEADERS)
def test_the_table_speaks_the_language_that_is_asked_for(lang: str) -> None:
    told = answer(*LETTER, "--lang", lang)
    head = told.splitlines()[2]
    positions = [head.index(words) for words in HEADERS[lang]]
    assert positions == sorted(positions)
    for words in (*SENTENCES[lang], DAYS[lang]):
        assert words in " ".join(told.split())


@pytest.mark.parametrize("lang", ["ru", "kk"])
@EACH_KIND
def test_a_russian_or_kazakh_table_has_no_english_in_it(asked: tuple[list[str], Event], lang: str) -> None:
    options, event = asked
    told = answer("schedule", *options, "--lang", lang, "--as-of", "2027-05-21")
    assert len(re.findall(r"[а-яёәіңғүұқөһ]", told)) > 100
    # the fields of an event are ids
    without_ids = re.sub(rf"{RULE_IDS}|\bQ[0-9]+\b|\b[a-z]+(_[a-z]+)+\b", "", told)
    assert re.findall(r"[A-Za-z]+", without_ids) == [], event


@EACH_KIND
def test_an_english_table_has_no_cyrillic_in_it(asked: tuple[list[str], Event]) -> None:
    options, event = asked
    # the stamp of 32-1, part 3, is quoted as it is printed, in Kazakh
    without_quotes = re.sub(r"«[^»]*»", "", answer("schedule", *options))
    assert re.findall(r"[а-яёА-ЯЁәіңғүұқөһ]+", without_quotes) == [], event


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ["explain", "1037/24", "2027-05-20"],
            {"en": "due by 20 April 2027", "ru": "20 апреля 2027 года", "kk": "20 сәуір"},
        ),
        (["explain", "1037/24"], {"en": "time limit", "ru": "30 календарных дней", "kk": "күнтізбелік 30 күн"}),
        (["due", "1037/14-5.1", "2026-03-18"], {"en": "safe by 27 March 2026", "ru": "27 марта", "kk": "27 наурыз"}),
        (["explain", "2026-03-24"], {"en": "rest day carried from 21 March", "ru": "21 марта", "kk": "21 наурыз"}),
        (["calendar", "2026-03"], {"en": "18 working days", "ru": "рабочих дней: 18", "kk": "жұмыс күндері: 18"}),
        (["explain", "Q1"], {"en": "trigger day", "ru": "день", "kk": "күн"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_every_other_command_speaks_three_languages(arguments: list[str], words: dict[str, str]) -> None:
    for lang, said in words.items():
        assert said in answer(*arguments, "--lang", lang)


# -- how it is counted -----------------------------------------------------------------------------------------


def test_done_replaces_an_assumed_day() -> None:
    # asked on Wed 10 March 2027: twenty calendar days later, Tue 30 March (safe 29)
    row = rows(*VISIT, "--done", "1037/22=2027-03-10")["23.1"]
    assert (row["by"], row["safe_by"], row["projected"]) == ("2027-03-30", "2027-03-29", False)
    # the reply went out on Fri 10 April 2026: 13-17(5) 20-24(10); two steps may be told
    found = rows(*LETTER, "--done", "1037/14-5.1=2026-03-27", "--done", "1037/14-8.1=2026-04-10")
    assert found["14-9.1"]["by"] == "2026-04-24"
    assert (found["14-5.1"]["done_on"], found["14-8.1"]["done_on"]) == ("2026-03-27", "2026-04-10")
    assert "done on" in answer(*LETTER, "--done", "1037/14-5.1=2026-03-27")


def test_law_on_takes_the_texts_of_another_day() -> None:
    # Tue 1 June 2021 by the chapter of 2022, counted by the statute of that day: 1(1) 2(2) 3(3) 4(4) 7 June(5)
    asked = ["schedule", "communication-received", "--on", "2021-06-01"]
    assert rows(*asked) == {}
    assert "Not in force yet" in answer(*asked)
    assert rows(*asked, "--law-on", "2022-01-25")["14-5.1"]["by"] == "2021-06-07"


def test_the_convention_and_the_readings_are_chosen() -> None:
    assert rows(*LETTER, "--convention", "standard") == rows(*LETTER)
    strict = rows(*LETTER, "--convention", "strict")["14-5.1"]
    assert (strict["by"], strict["safe_by"]) == ("2026-03-27", "2026-03-27")
    chosen = rows(*LETTER, "--choose", "Q1=counted")["14-5.1"]
    assert (chosen["by"], chosen["safe_by"]) == ("2026-03-27", "2026-03-27")
    # Sunday 17 May: the next working day, and the previous one for the safe date
    found = rows(*LETTER, "--choose", "Q9=next working day", "--choose", "Q1=counted")
    assert (found["14-8.1"]["by"], found["14-8.1"]["safe_by"]) == ("2026-05-18", "2026-05-15")
    assert found["14-5.1"]["by"] == "2026-03-27"
    # a chosen reading takes the place of the strict one
    back = rows(*LETTER, "--convention", "strict", "--choose", "Q1=not counted")["14-5.1"]
    assert back["by"] == "2026-03-30"


def test_the_six_day_week_counts_saturdays_and_carries_sundays_only() -> None:
    # 19(1) 20(2) [21 to 23 Nauryz, 24 carried from Sun 22] 25(3) 26(4) 27(5); safe 18 19 20 25 26
    row = rows(*LETTER, "--six-day")["14-5.1"]
    assert (row["by"], row["safe_by"]) == ("2026-03-27", "2026-03-26")
    assert "due by 27 March 2026" in answer("due", "1037/14-5.1", "2026-03-18", "--six-day")
    assert "22 working days" in answer("calendar", "2026-03", "--six-day")
    assert "not a working day" in answer("explain", "2026-03-25")
    assert "not a working day" not in answer("explain", "2026-03-25", "--six-day")


def test_the_ministry_of_trade_is_not_the_mfa() -> None:
    # СИМ is Сауда және интеграция министрлігі, СІМ Сыртқы істер министрлігі
    matter = ["schedule", "eec-matter", "--on", "2026-03-18", "--matter", "other"]
    assert rows(*LETTER, "--body", "СИМ") == {}
    assert "14-3" in rows(*matter, "--body", "СИМ")
    assert len(rows(*LETTER, "--body", "СІМ")) > 1
    assert rows(*LETTER, "--body", "СІМ") == rows(*LETTER, "--body", "MFA")
    assert rows(*matter, "--body", "СИМ") == rows(*matter, "--body", "TRADE_INTEGRATION")


def test_drafts_are_shown_only_when_they_are_asked_for() -> None:
    meeting = ["schedule", "meeting-held", "--on", "2026-03-18", "--next-meeting", "2026-03-19"]
    assert list(rows(*meeting)) == ["49.1(2)"]
    assert list(rows(*meeting, "--drafts")) == ["49.1(2)", "421-draft/9.1(2)"]
    assert "never in force" in answer(*meeting, "--drafts")


def test_a_row_of_a_year_is_named_with_its_date() -> None:
    year = ["schedule", "calendar-year", "--year", "2027"]
    assert [row for row in rows(*year) if row.startswith("35@")] == ["35@2027-06-15", "35@2027-12-15"]
    told = answer(*year, "--why", "1037/35@2027-06-15")
    assert "15 June 2027" in told
    # 15 December 2027 is a Wednesday; it was done on Mon 13 December
    done = rows(*year, "--done", "1037/35@2027-12-15=2027-12-13")
    assert done["35@2027-12-15"]["done_on"] == "2027-12-13"
    assert done["35@2027-06-15"]["done_on"] is None
    assert "1037/35@2027-06-15" in refusal(*year, "--why", "1037/35")


@pytest.mark.parametrize("body", ["OMBUDSMAN", "ombudsman", "УПЧ", "АҚУ"])
def test_body_keeps_what_a_body_does_and_receives(body: str) -> None:
    assert list(rows(*LETTER, "--body", body)) == ["14-5.2", "14-9.2"]
    told = answer(*LETTER, "--body", body)
    assert "1037/14-5.2" in told
    assert "1037/14-8.1" not in told


@pytest.mark.parametrize(
    ("day", "status", "ru"),
    [
        ("2026-03-27", "pending", "срок не наступил"),
        ("2026-03-28", "at risk", "под угрозой"),
        ("2026-03-30", "at risk", "под угрозой"),
        ("2026-03-31", "overdue", "просрочено"),
    ],
)
def test_as_of_shows_how_a_row_stands(day: str, status: str, ru: str) -> None:
    assert rows(*LETTER, "--as-of", day)["14-5.1"]["status"] == status
    assert f"[{status}]" in answer(*LETTER, "--as-of", day)
    assert f"[{ru}]" in answer(*LETTER, "--as-of", day, "--lang", "ru")
    assert "[" not in answer(*LETTER)
    assert "status" not in rows(*LETTER)["14-5.1"]


def test_why_explains_one_row_with_what_was_chosen() -> None:
    told = answer(*LETTER, "--why", "1037/14-5.1", "--choose", "Q1=counted")
    assert "counted as day 1" in told
    assert "due by 27 March 2026" in told
    assert "Rules of Decree 1037, point 14-5, part 1" in told
    assert "срок: 30 марта 2026 года" in answer(*LETTER, "--why", "1037/14-5.1", "--lang", "ru")


def test_why_with_a_day_says_how_the_row_stands() -> None:
    told = run(*LETTER, "--why", "1037/14-5.1", "--as-of", "2026-03-31")
    assert told.exit_code == 2 or "overdue" in told.stdout


def test_why_in_json_is_json() -> None:
    told = json.loads(answer(*LETTER, "--why", "1037/14-5.1", "--format", "json"))
    assert "2026-03-30" in json.dumps(told)


# -- due, explain, calendar ------------------------------------------------------------------------------------


def test_due_counts_one_limit() -> None:
    told = answer("due", "1037/14-5.1", "2026-03-18")
    for words in ("1037/14-5.1", "within 5 working days", "due by 30 March 2026", "safe by 27 March 2026", "Q1"):
        assert words in told
    in_json = json.loads(answer("due", "1037/14-5.1", "2026-03-18", "--format", "json"))
    assert in_json == {"lang": "en", "rule": "1037/14-5.1", **RULES["1037/14-5.1"].deadline(ON).to_dict()}
    assert (in_json["by"], in_json["safe_by"]) == ("2026-03-30", "2026-03-27")
    assert "due by 15 May 2026" in answer("due", "1037/14-8.1", "2026-05-17")
    assert "due by 27 March 2026" in answer("due", "1037/14-5.1", "2026-03-18", "--convention", "strict")


def test_explain_a_rule_with_a_day_is_its_count() -> None:
    told = answer("explain", "1037/14-5.1", "2026-03-18")
    assert told == f"{RULES['1037/14-5.1'].deadline(ON).explain()}\n"
    strict = answer("explain", "1037/14-5.1", "2026-03-18", "--convention", "strict")
    assert strict == f"{RULES['1037/14-5.1'].deadline(ON, convention=Convention.STRICT).explain()}\n"
    six_day = answer("explain", "1037/14-5.1", "2026-03-18", "--six-day")
    assert six_day == f"{RULES['1037/14-5.1'].deadline(ON, KAZAKHSTAN_SIX_DAY).explain()}\n"
    in_json = json.loads(answer("explain", "1037/14-5.1", "2026-03-18", "--format", "json"))
    assert [step["number"] for step in in_json["steps"] if step["number"]] == [1, 2, 3, 4, 5]


@for_each(RULES, name=lambda rule: rule.id)
def test_explain_a_rule_is_its_sheet(rule: kzcoord.Rule) -> None:
    assert answer("explain", rule.id) == f"{rule_sheet(RULES, rule.id)}\n"
    in_json = answer("explain", rule.id, "--format", "json")
    assert kzcoord.Rule.model_validate_json(in_json) == rule


@for_each(QUESTIONS)
def test_explain_a_question_is_its_sheet(question: str) -> None:
    assert answer("explain", question) == f"{question_sheet(QUESTIONS[question])}\n"
    assert json.loads(answer("explain", question, "--format", "json"))["id"] == question


def test_explain_a_day() -> None:
    assert answer("explain", "2026-03-24") == f"{KAZAKHSTAN.explain(date(2026, 3, 24)).said()}\n"
    in_json = json.loads(answer("explain", "2026-03-24", "--format", "json"))
    assert in_json == KAZAKHSTAN.explain(date(2026, 3, 24)).to_dict()


def test_calendar_prints_a_month() -> None:
    assert answer("calendar", "2026-03") == f"{month_table(KAZAKHSTAN, 2026, 3)}\n"
    days = json.loads(answer("calendar", "2026-03", "--format", "json"))
    assert len(days) == 31
    assert [day["day"] for day in days][:2] == ["2026-03-01", "2026-03-02"]
    assert len(json.loads(answer("calendar", "2028-02", "--format", "json"))) == 29


# -- refusals --------------------------------------------------------------------------------------------------

NO_DAY = [
    "2027-5-20",
    "20270520",
    "2027-W20-4",
    "2027-140",
    "2027-02-30",
    "2027-13-01",
    "0000-01-01",
    "2027-05-20T00:00:00",
    "2027-05-20 00:00",
    "20.05.2027",
    "today",
    "",
    " 2027-05-20",
    "２０２７-05-20",
    "2027-05-20\n",
    "1811808000",
]


@pytest.mark.parametrize("day", NO_DAY, ids=repr)
def test_a_day_that_is_none_is_refused_wherever_a_day_is_asked_for(day: str) -> None:
    asked = [
        ["schedule", "top-level-event", "--starts", day],
        ["schedule", "top-level-event", "--starts", "2027-05-20", "--ends", day],
        [*LETTER, "--law-on", day],
        [*LETTER, "--as-of", day],
        ["due", "1037/24", day],
        ["explain", "1037/24", day],
        *([[*LETTER, "--done", f"1037/14-5.1={day}"]] if day else []),
    ]
    for arguments in asked:
        told = refusal(*arguments)
        assert "no day" in told
        assert "2027-05-20" in told  # how a day is written


def test_a_refused_day_of_done_names_the_option_like_every_other() -> None:
    assert "'--law-on'" in refusal(*LETTER, "--law-on", "soon")
    assert "'--done'" in refusal(*LETTER, "--done", "1037/14-5.1=soon")


def test_a_day_to_explain_that_is_none_is_refused() -> None:
    for day in ("2027-02-30", "2027-13-01", "2027-5-20", "20270520", "2027-05-20T00:00:00"):
        assert repr(day) in refusal("explain", day)


@pytest.mark.parametrize(
    "month", ["2026-13", "2026-00", "2026-3", "202603", "March", "2026", "2026-03-01", "２０２６-03"]
)
def test_a_month_that_is_none_is_refused(month: str) -> None:
    told = refusal("calendar", month)
    assert repr(month) in told
    assert "2026-03" in told


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["due", "1037/99", "2027-05-20"], ["'1037/99'", "nearest"], id="no such rule"),
        pytest.param(["due", "1037/23", "2027-05-20"], ["1037/23.1", "1037/23.3a"], id="a point with parts"),
        pytest.param(["explain", "1037/99"], ["'1037/99'", "nearest"], id="nothing to explain"),
        pytest.param(["explain", "1037/99", "2027-05-20"], ["'1037/99'"], id="nothing to explain on a day"),
        pytest.param(["explain", "Q99"], ["'Q99'", "nearest"], id="no such question"),
        pytest.param(["due", "1037/14-6", "2027-05-20"], ["1037/14-6", "no date"], id="a rule without a date"),
        pytest.param(["explain", "1037/18", "2027-05-20"], ["1037/18", "no date"], id="nothing to count"),
        pytest.param([*LETTER, "--why", "1037/24"], ["1037/24", "1037/14-5.1"], id="why of another event"),
        pytest.param(["schedule", "visit", "--on", "2026-03-18"], ["'visit'"], id="no such event"),
        pytest.param(["plan"], ["'plan'"], id="no such command"),
        pytest.param(["schedule", "communication-received"], ["--on"], id="no day given"),
        pytest.param(["schedule", "top-level-event", "--abroad"], ["--starts"], id="no start given"),
        pytest.param(
            ["schedule", "draft-instructions-received", "--on", "2026-03-18"], ["--receiver"], id="no receiver given"
        ),
        pytest.param(["schedule", "special-procedures-visit-proposed"], ["--proposer"], id="no proposer given"),
        pytest.param(["due", "1037/24"], ["DAY"], id="due on no day"),
        pytest.param(["due"], ["RULE"], id="due of nothing"),
        pytest.param(["explain"], ["WHAT"], id="explain nothing"),
        pytest.param(["calendar"], ["MONTH"], id="no month"),
        pytest.param(["due", "1037/24", "2027-05-20", "2027-05-21"], ["2027-05-21"], id="one day too many"),
        pytest.param([*LETTER, "--when", "2027-05-20"], ["--when"], id="no such option"),
        pytest.param([*LETTER, "--lang", "de"], ["'de'", "kk"], id="no such language"),
        pytest.param([*LETTER, "--format", "xml"], ["'xml'", "json"], id="no such form"),
        pytest.param([*LETTER, "--convention", "lenient"], ["'lenient'", "strict"], id="no such convention"),
        pytest.param([*LETTER, "--body", "NOBODY"], ["'NOBODY'", "nearest"], id="no such body"),
        pytest.param([*LETTER, "--body", "СIМ"], ["'СIМ'", "nearest"], id="a Latin letter in it"),
        pytest.param(
            ["schedule", "draft-instructions-received", "--on", "2026-03-18", "--receiver", "СИМ"],
            ["TRADE_INTEGRATION", "INTERESTED_BODY"],
            id="the ministry of trade is not the MFA",
        ),
        pytest.param(["schedule", "calendar-year"], ["--year"], id="no year given"),
        pytest.param(["schedule", "calendar-year", "--year", "soon"], ["--year", "'soon'"], id="no year"),
        pytest.param(["schedule", "calendar-year", "--year", "2041"], ["2041", "2040-12-31"], id="a year after it"),
        pytest.param(["schedule", "calendar-year", "--year", "2009"], ["2009", "2010-01-01"], id="a year before it"),
        pytest.param(["schedule", "eec-matter", "--on", "2026-03-18"], ["--matter", "treaty"], id="no matter given"),
        pytest.param(
            ["schedule", "eec-matter", "--on", "2026-03-18", "--matter", "war"], ["'war'", "event"], id="no such matter"
        ),
        pytest.param(
            ["schedule", "organization-decision-drafted", "--issuer", "un"], ["'un'", "eaeu"], id="no such issuer"
        ),
        pytest.param(
            ["schedule", "international-event-held", "--ended", "2026-03-18", "--sphere", "sport"],
            ["'sport'", "investment"],
            id="no such sphere",
        ),
        pytest.param(
            ["schedule", "court-request-received", "--on", "2026-03-18", "--direct-reply-basis", "a friend"],
            ["'a friend'", "ratified treaty"],
            id="no such basis",
        ),
        pytest.param(
            ["schedule", "control-plan-set", "--mfa-due", "2026-03-18"], ["--bodies-due"], id="one of two terms"
        ),
        pytest.param(["schedule", "proposals-received", "--on", "2026-03-18"], ["--receiver"], id="nobody got them"),
        pytest.param(
            ["schedule", "proposals-received", "--on", "2026-03-18", "--receiver", "PRESIDENT"],
            ["PRESIDENT", "GOVERNMENT_OFFICE"],
            id="proposals to the President",
        ),
        pytest.param(
            ["schedule", "court-application", "--applicant", "OMBUDSMAN"], ["OMBUDSMAN", "NCE"], id="no such applicant"
        ),
        pytest.param(
            ["schedule", "delegation-travel", "--departs", "2026-03-18", "--arrives", "2026-03-17"],
            ["2026-03-17", "2026-03-18"],
            id="arrives before it leaves",
        ),
        pytest.param([*LETTER, "--acting-body", "NOBODY"], ["'NOBODY'", "nearest"], id="no such acting body"),
        pytest.param(
            ["schedule", "draft-instructions-received", "--on", "2026-03-18", "--receiver", "MFA"],
            ["MFA", "INTERESTED_BODY", "PRESIDENTIAL_ADMINISTRATION"],
            id="a receiver that cannot be",
        ),
        pytest.param(
            ["schedule", "special-procedures-visit-proposed", "--proposer", "PRESIDENT"],
            ["PRESIDENT", "OMBUDSMAN"],
            id="a proposer that cannot be",
        ),
        pytest.param(
            ["schedule", "top-level-event", "--starts", "2027-05-20", "--ends", "2027-05-19"],
            ["2027-05-19", "2027-05-20"],
            id="ends before it starts",
        ),
        pytest.param(
            ["schedule", "top-level-event", "--starts", "2027-05-20", "--visit-ends", "2027-05-21"],
            ["visit", "abroad"],
            id="a visit abroad at home",
        ),
        pytest.param(
            ["schedule", "communication-received", "--on", "2026-03-18", "--reply-by", "2026-03-17"],
            ["2026-03-17", "2026-03-18"],
            id="a reply before the letter",
        ),
        pytest.param(
            [*VISIT, "--date-fixed-on", "2027-04-06", "--concept-due", "2027-04-26"],
            ["concept_due", "2027-04-06", "27"],
            id="a term of point 27 for a date fixed in time",
        ),
        pytest.param(["due", "1037/24", "2041-01-10"], ["2041-01-10", "2040-12-31"], id="after the calendar"),
        pytest.param(["due", "1037/24", "2009-12-31"], ["2009-12-31", "2010-01-01"], id="before the calendar"),
        pytest.param(["schedule", "reply-sent", "--on", "2041-01-10"], ["2041-01-10"], id="a schedule after it"),
        pytest.param(["explain", "2041-01-10"], ["2041-01-10", "2040-12-31"], id="a day after it"),
        pytest.param(["calendar", "2041-01"], ["2041", "2040-12-31"], id="a month after it"),
        pytest.param(["calendar", "2009-12"], ["2009", "2010-01-01"], id="a month before it"),
        pytest.param([*LETTER, "--as-of", "2041-01-10"], ["2041-01-10"], id="a status after it"),
        pytest.param([*LETTER, "--choose", "Q1"], ["--choose", "'Q1'"], id="a question without a reading"),
        pytest.param([*LETTER, "--choose", "=counted"], ["--choose"], id="a reading without a question"),
        pytest.param([*LETTER, "--choose", "Q1="], ["--choose"], id="an empty reading"),
        pytest.param([*LETTER, "--choose", "Q1=maybe"], ["Q1", "'maybe'", "'counted'"], id="no such reading"),
        pytest.param([*LETTER, "--choose", "Q99=counted"], ["'Q99'"], id="a reading of no question"),
        pytest.param([*LETTER, "--choose", "Q7=natural start"], ["Q7"], id="a reading that changes no date"),
        pytest.param([*LETTER, "--done", "1037/14-5.1"], ["--done", "1037/14-5.1"], id="done without a day"),
        pytest.param([*LETTER, "--done", "=2026-03-20"], ["--done"], id="done without a rule"),
        pytest.param([*LETTER, "--done", "1037/99=2026-03-20"], ["'1037/99'"], id="done, no such rule"),
        pytest.param([*LETTER, "--done", "1037/24=2026-03-20"], ["1037/24", "1037/14-5.1"], id="done elsewhere"),
        pytest.param([*LETTER, "--done", "1037/14-5.1=2041-01-10"], ["2041-01-10"], id="done after the calendar"),
    ],
)
def test_what_cannot_be_asked_is_refused_in_words(arguments: list[str], told: list[str]) -> None:
    said = refusal(*arguments)
    for words in told:
        assert words in said


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["explain", "Q1", "2026-03-18"], id="a question has no day"),
        pytest.param(["explain", "2026-03-24", "2026-03-25"], id="a day has no day"),
        pytest.param(
            [*LETTER, "--done", "1037/14-8.1=2026-04-10", "--done", "1037/14-8.1=2026-04-11"], id="done on two days"
        ),
        pytest.param([*LETTER, "--choose", "Q1=counted", "--choose", "Q1=not counted"], id="two readings at once"),
        pytest.param(
            [*LETTER, "--why", "1037/14-5.1", "--body", "OMBUDSMAN"], id="why, of a row that body does not have"
        ),
        pytest.param(["explain", "Q1", "--six-day"], id="a question counts no days"),
        pytest.param(["explain", "1037/24", "--convention", "strict"], id="a sheet counts no days"),
        pytest.param(["explain", "2026-03-24", "--choose", "Q1=counted"], id="a day is not read in two ways"),
    ],
)
def test_what_would_be_ignored_is_refused(arguments: list[str]) -> None:
    refusal(*arguments)


def test_a_refusal_of_the_library_is_one_line_that_names_the_program() -> None:
    for arguments in (["due", "1037/99", "2027-05-20"], ["calendar", "2026-13"], [*LETTER, "--body", "NOBODY"]):
        told = refusal(*arguments)
        assert told.startswith("kzcoord: ")
        assert told.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "ru", "kk"),
    [
        pytest.param(
            ["calendar", "март"],
            "'март' — не месяц; запишите как 2026-03",
            "'март' ай емес; 2026-03 түрінде жазыңыз",
            id="a refusal of the command itself",
        ),
        pytest.param(
            ["--rules", "5", "calendar", "2026-03"],
            "--rules: нужно package.module:NAME, например my_ministry.rules:BOOK, а не '5'",
            "--rules: package.module:NAME керек, мысалы my_ministry.rules:BOOK, '5' емес",
            id="a refusal before any command",
        ),
    ],
)
def test_a_refusal_in_russian_and_kazakh(arguments: list[str], ru: str, kk: str) -> None:
    assert refused_in("ru", *arguments) == f"kzcoord: {ru}"
    assert refused_in("kk", *arguments) == f"kzcoord: {kk}"


def test_what_was_known_on_a_day() -> None:
    # Decree 779 of 12.02.2025 holds from 06.01.2025: an answer of 10 January cannot have it.
    told = answer("schedule", "top-level-event", "--starts", "2025-02-20", "--known-on", "2025-01-10")
    assert "Answered from what was public on 10 January 2025" in told
    assert "an act signed later is left out: Decree of the President of 12.02.2025 No. 779" in " ".join(told.split())
    told = answer("agenda", "2026", "--body", "MFA", "--known-on", "2026-03-01")
    assert "Answered from what was public on 1 March 2026" in told


def test_without_a_command_the_help_is_shown() -> None:
    for arguments in ([], ["schedule"]):
        result = run(*arguments)
        assert result.exit_code == 2
        assert "Usage: kzcoord" in result.output


# -- help and version ------------------------------------------------------------------------------------------


def test_version_and_help() -> None:
    assert answer("--version") == f"kzcoord, version {kzcoord.__version__}\n"
    assert version("kzcoord") == kzcoord.__version__
    for flag in ("-h", "--help"):
        told = answer(flag)
        assert "Usage: kzcoord [OPTIONS] COMMAND" in told
        for name in ("schedule", "due", "explain", "calendar"):
            assert re.search(rf"^  {name}\b", told, re.MULTILINE)
            assert f"Usage: kzcoord {name}" in answer(name, flag)
    for kind in EVENTS:
        assert kind in answer("schedule", "--help")


# -- in a shell ------------------------------------------------------------------------------------------------


def test_python_dash_m_does_the_same() -> None:
    done = in_a_shell("due", "1037/14-5.1", "2026-03-18")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().replace("\r\n", "\n") == answer("due", "1037/14-5.1", "2026-03-18")


@EITHER_CONSOLE
def test_on_a_console_too_an_error_has_status_2_and_no_traceback(ask: Console) -> None:
    for arguments in (["due", "1037/99", "2027-05-20"], [*LETTER, "--done", "x"], ["calendar", "2026-13"], ["plan"]):
        done = ask(*arguments)
        assert (done.returncode, done.stdout) == (2, b"")
        assert done.stderr.strip()
        assert b"Traceback" not in done.stderr


def test_the_command_is_installed() -> None:
    (script,) = (found for found in entry_points(group="console_scripts") if found.name == "kzcoord")
    assert script.value == "kzcoord.__main__:main"


@EITHER_CONSOLE
@pytest.mark.parametrize("encoding", ["ascii", "cp1251", "cp1252"])
def test_a_console_without_kazakh_letters_gets_no_traceback(encoding: str, ask: Console) -> None:
    for lang in ("en", "ru", "kk"):
        done = ask("explain", "1037/24", "--lang", lang, encoding=encoding)
        assert b"Traceback" not in done.stderr
        assert done.returncode in {0, 2}


WITHOUT_CLICK = """
import runpy, sys
class NoClick:
    def find_spec(self, name, path=None, target=None):
        if name == "click" or name.startswith("click."):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, NoClick())
sys.argv = ["kzcoord", "calendar", "2026-03"]
runpy.run_module("kzcoord", run_name="__main__", alter_sys=True)
"""


def test_without_click_the_extra_is_named() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_CLICK], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert "kzcoord[cli]" in done.stderr
    assert "click" in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_else_cannot_be_imported_is_not_taken_for_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kzcoord.cli", None)  # importing it now fails, and click is there
    with pytest.raises(ImportError, match=r"kzcoord\.cli"):
        main()


def test_a_console_that_cannot_be_set_is_written_to_as_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    console = io.StringIO()  # as in a notebook: it has no encoding to set
    monkeypatch.setattr(sys, "stdout", console)
    monkeypatch.setattr(sys, "argv", ["kzcoord", "calendar", "2026-03"])
    with pytest.raises(SystemExit, match="0"):
        main()
    assert "March 2026" in console.getvalue()


OLD_CLICK = """
import click
class ParamType(click.ParamType):  # as it is up to click 8.3: not generic
    def __class_getitem__(cls, item):
        raise TypeError("type 'ParamType' is not subscriptable")
click.ParamType = ParamType
import kzcoord.cli
"""


def test_the_oldest_click_that_is_allowed_is_enough() -> None:
    # ParamType is generic at run time from click 8.4 on only; pyproject.toml says which click is enough
    pyproject = README.with_name("pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'"click>=([0-9]+)\.([0-9]+)', pyproject)
    assert found is not None
    if (int(found[1]), int(found[2])) >= (8, 4):
        return
    done = subprocess.run([sys.executable, "-c", OLD_CLICK], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_changes_of_the_law_come_as_json_too() -> None:
    # Decree 426 of 5 October 2020 put the Ministry of Trade and Integration in the place of National Economy in 8
    found = json.loads(answer("changes", "2020-10-05", "2020-10-05", "--format", "json"))
    told = {entry["rule"]: entry for entry in found}["1037/8.2"]
    assert set(told) == {"kind", "rule", "on", "difference"}
    assert told["kind"] == "changed"
    assert told["on"] == "5 October 2020 (Decree of the President of 05.10.2020 No. 426)"
    assert told["difference"].startswith("addressee: the Ministry of National Economy")
    assert json.loads(answer("changes", "2022-12-01", "2022-12-31", "--format", "json")) == []


class FullDisk(io.StringIO):
    """A file on a disk that has no room left."""

    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdout", FullDisk())
    monkeypatch.setattr(sys, "argv", ["kzcoord", "calendar", "2026-03"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    told = os.strerror(errno.ENOSPC)
    assert capsys.readouterr().err == (
        f"kzcoord: the answer cannot be written ({told}); make room, or write it to another place\n"
    )


def test_the_earliest_day_goes_to_json() -> None:
    # Decree 1037, points 24 and 27: the working is in tests/scheduling/test_earliest_event.py.
    answer = run("earliest", "--after", "2027-01-11", "--format", "json")
    assert json.loads(answer.stdout) == {"after": "2027-01-11", "earliest": "2027-03-11", "provisional": True}


def test_the_report_of_a_sunday_is_due_on_the_monday_and_not_in_a_year() -> None:
    # 10 January 2027 is a Sunday: on Mon 11 January the report of 2 is due that day, on the Tuesday that of Mon
    # 10 January 2028 is next
    assert "due by 11 January 2027" in answer("due", "1037/2", "2027-01-11")
    assert "due by 10 January 2028" in answer("due", "1037/2", "2027-01-12")
    told = json.loads(answer("due", "1037/2", "2027-01-11", "--format", "json"))
    assert (told["counted_from"], told["by"], told["safe_by"]) == ("2027-01-10", "2027-01-11", "2027-01-08")
