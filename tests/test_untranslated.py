"""No answer in Russian or Kazakh holds a word of English: none has a Latin letter that is no id and no code.

What may stand there in Latin letters is listed, each with its reason; all else is a word that nobody translated, or a
Latin letter that looks like a Cyrillic one.
"""

import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

import pytest
from click.testing import CliRunner

from kzcoord import AMENDMENTS, KAZAKHSTAN, MFA, RULES, CalendarYear, Event, agenda, schedule
from kzcoord.cli import kzcoord as command
from kzcoord.text import Language
from kzcoord.views.question import question_sheet
from kzcoord.views.rule import rule_sheet
from tests.scheduling.examples import LETTER, OTHERS, VISIT

EACH = pytest.mark.parametrize("lang", ["ru", "kk"])
EVENTS: list[Event] = [VISIT, LETTER, *OTHERS]

IN_ANSWERS = {
    r"\bQ\d+=.*": "what to choose, as it is typed",
    r"\bQ\d+\b": "the id of a question",
    r"\b\d[\w.()-]*/[\w.()-]+": "the id of a rule or of a place: 1037/8.1a, 421-draft/7.1",
    r"\b\d+-[IVX]+\b": "the number of a law: 107-II",
    r"\bN\b": "a number that is not told, as in mathematics",
    r"\[(?:STANDARD|STRICT|, )+\]": "the names of the two conventions in code",
    r"\b(?:ANNEXES|AMENDMENTS)\b": "names in code",
}
IN_HELP = {
    r"(?<![\w-])--?[a-z][a-z-]*": "an option",
    r"\[[\w|\s-]+\]": "what an option takes, as it is typed: [en|ru|kk]",
    r": [a-z-]+\]": "the default of an option, as it is typed",
    r"\bkzcoord\b": "the name of the program",
    r"\bKZCOORD_LANG\b": "the variable of the environment",
    r"\bQ1(?:=counted)?\b": "what to choose, as it is typed",
    r"\bmy_ministry\.rules:BOOK\b": "what to type for a rule book",
    r'\bJSON\b|"kind"': "the format of an event, and its field",
}
#: What JSON holds beside words: ids, codes, kinds, days, and what was asked.
DATA = {
    "id", "modality", "who", "to", "agreed_with", "left_out", "copy_to", "via", "attending", "effect", "open_questions",
    "kind", "provision", "event", "convention", "calendar", "bodies", "done", "checksum", "lang", "status", "body",
    "question", "evidence",
}  # fmt: skip


def latin(text: str, allowed: dict[str, str]) -> list[str]:
    for pattern in allowed:
        text = re.sub(pattern, "", text)
    return re.findall(r"[A-Za-z]+", text)


def words_of(value: object) -> Iterator[str]:
    """The words in JSON, without the values that are data."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in DATA:
                yield from words_of(part)
    elif isinstance(value, list):
        for part in value:
            yield from words_of(part)
    elif isinstance(value, str):
        yield value


def answers(lang: Language) -> Iterator[str]:
    """Every answer of the library in one language."""
    for rule in RULES:
        yield rule_sheet(RULES, rule.id, lang)
        yield from (text.in_full(lang) for text in RULES.texts(rule.id))
    for question in RULES.questions.values():
        yield question_sheet(question, lang)
        yield from words_of([{**reading, "name": ""} for reading in question.to_dict(lang)["readings"]])
    for change in RULES.changes(between=(date(2010, 8, 1), date(2026, 12, 31))):
        yield change.said(lang)
        yield change.to_dict(lang)["difference"]
    yield from (place.said(lang) for place in RULES.coverage())
    yield from (record.said(lang) for record in AMENDMENTS)
    yield from (f"{body.said(lang)}, {body.name.said(lang)}" for body in RULES.bodies.values())
    for offset in range(0, 365 * 17):
        day = KAZAKHSTAN.explain(date(2010, 1, 1) + timedelta(days=offset))
        yield day.said(lang)
    yield from words_of(day.to_dict(lang))
    schedules = [schedule(event, include_drafts=True) for event in (*EVENTS, CalendarYear(2015), CalendarYear(2027))]
    for found in schedules:
        yield found.table(lang, as_of=date(2027, 5, 20))
        yield from words_of(found.to_dict(lang=lang))
        yield from (row.explain(lang) for row in found)
        yield from words_of([row.deadline.to_dict(lang) for row in found])
    year = agenda([VISIT, CalendarYear(2027)], body=MFA, between=(date(2027, 1, 1), date(2027, 12, 31)))
    yield year.table(lang)
    yield from words_of(year.to_dict(lang))


@EACH
def test_every_answer_is_in_its_language_alone(lang: Language) -> None:
    found = {(word, answer[:80]) for answer in answers(lang) for word in latin(answer, IN_ANSWERS)}
    assert not found


@cache
def help_of(*arguments: str) -> str:
    result = CliRunner().invoke(
        command, list(arguments), prog_name="kzcoord", terminal_width=400, max_content_width=400
    )
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


@EACH
def test_every_help_is_in_its_language_alone(lang: Language) -> None:
    names = rf"(?m)^  (?:{'|'.join([*RULES.events, *command.commands])})(?= |$)|\bkzcoord [a-z]+(?: [a-z-]+)?"
    every = [(), *((name,) for name in command.commands), *(("schedule", kind) for kind in RULES.events)]
    for asked in every:
        told = help_of("--lang", lang, *asked, "--help")
        assert latin(told, {names: "the name of a command", **IN_HELP}) == [], asked


def test_what_is_told_in_another_language_is_found() -> None:
    assert latin("МИД вносит the concept", IN_ANSWERS) == ["the", "concept"]
    assert latin("с\u043eвет и cовет", IN_ANSWERS) == ["c"]  # the second begins with a Latin letter
    assert latin("1037/8.1a, 421-draft/7.1(4), Q1: закон № 107-II", IN_ANSWERS) == []
    assert latin("  --width INTEGER  Ширина в знаках", IN_HELP) == ["INTEGER"]
    assert list(words_of({"id": "x", "what": "вносит", "documents": [{"title": "список"}], "n": 5})) == [
        "вносит",
        "список",
    ]
    assert json.dumps(list(words_of(None))) == "[]"
