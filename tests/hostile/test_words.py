"""Names, acts and titles are words on one line: what could forge a line, or hide one, is refused where it enters."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    COMPETENT_BODY,
    KAZAKHSTAN,
    Body,
    CalendarChangeError,
    CommunicationReceived,
    DeclarationError,
    InvalidEventError,
    KzcoordError,
    MeetingHeld,
    SavedScheduleError,
    load_schedule,
    parse_event,
    schedule,
)
from kzcoord.calendar import CalendarAct, Holiday, KurbanAit, Transfer
from kzcoord.errors.shown_values import shown
from kzcoord.errors.words import fault_of_words
from kzcoord.law import Act, Anchor, NoteKind, RuleNote
from kzcoord.law.bodies import OtherName
from kzcoord.limits import Question, Reading
from kzcoord.text import LANGUAGES, Text

#: What a terminal, a table or an encoder would take for something else than a letter.
EVIL = {
    "a line break": "the MFA\nMon 1 Mar  all is done",
    "a carriage return": "the MFA\rnobody",
    "a line separator": "the MFA\u2028nobody",
    "a tabulator": "the\tMFA",
    "an escape sequence": "the \x1b[31mMFA",
    "a control sequence of eight bits": "the \x9b31mMFA",
    "right to left": "the \u202eAFM",
    "an isolate": "the \u2067AFM\u2069",
    "no width": "the M\u200bFA",
    "a lone surrogate": "the MFA \ud800",
    "a null": "the MFA\0",
    "a private letter": "the MFA \ue000",
    "too long": "MFA" * 1_000,
}
BLANK = {"empty": "", "spaces": "  ", "a space without a break": "\u00a0"}


WHY = Text.same("The text says it.")
READINGS = (Reading(Text.same("it is"), WHY),)


def in_one_language(words: str, number: int) -> Text:
    """Sound words in two languages, and these in the third."""
    found = ["МИД", "МИД", "MFA"]
    found[number] = words
    return Text(*found)


def with_body(**fields: Any) -> Callable[[], object]:
    body = {"code": "X", "name": ["x"] * 3, "short": ["x"] * 3, "roles": ["NCE"], **fields}
    return lambda: parse_event(json.dumps({"kind": "reply-sent", "on": "2027-05-20", "acting_body": body}))


def with_calendar(words: str, number: int) -> list[Callable[[], object]]:
    off, worked, june = date(2027, 5, 21), date(2027, 5, 22), date(2027, 6, 1)
    text = in_one_language(words, number)
    acts: list[CalendarAct | str] = [words, CalendarAct(text), CalendarAct(text, june)]
    return [
        *(lambda act=act: KAZAKHSTAN.with_changes(transfers=[Transfer(off, worked, act)]) for act in acts),
        *(lambda act=act: KAZAKHSTAN.with_changes(holidays=[Holiday(6, 1, "a feast", act, june)]) for act in acts),
        *(lambda act=act: KAZAKHSTAN.with_changes(kurban_ait=[KurbanAit(date(2027, 5, 17), act)]) for act in acts),
        *(
            lambda act=act: KAZAKHSTAN.with_changes(
                holidays=[Holiday(6, 1, "a feast", "a law", june, date(2030, 1, 1), ended_by=act)]
            )
            for act in acts
        ),
        lambda: KAZAKHSTAN.with_changes(holidays=[Holiday(6, 1, words, "a law", june)]),
        lambda: KAZAKHSTAN.with_changes(holidays=[Holiday(6, 1, text, "a law", june)]),
    ]  # fmt: skip


def entries(words: str, number: int) -> list[Callable[[], object]]:
    """The ways on which words enter."""
    text = in_one_language(words, number)
    return [
        lambda: Body("X", name=words),
        lambda: Body("X", name=text),
        lambda: Body("X", short=text),
        lambda: Body("X", other_names=(OtherName(text),)),
        lambda: Act("77", text, date(2026, 2, 1)),
        lambda: Act("77", Text.same("Order"), date(2026, 2, 1), cited=text),
        lambda: Reading(text, WHY),
        lambda: Reading(Text.same("it is"), text),
        lambda: Question("X1", text, READINGS, "it is", "it is"),
        lambda: RuleNote(kind=NoteKind.GAP, words=text),
        lambda: Anchor("receipt", en=words, ru="x", kk="x", kk_from="x"),
        with_body(name=list(text)),
        with_body(short=text._asdict()),
        with_body(code=words),
        *with_calendar(words, number),
    ]


@pytest.mark.parametrize("what", [*EVIL, *BLANK])
@pytest.mark.parametrize("number", range(3))
def test_words_that_are_no_line_do_not_enter(what: str, number: int) -> None:
    for call in entries({**EVIL, **BLANK}[what], number):
        with pytest.raises(KzcoordError) as refused:
            call()
        assert str(refused.value).isprintable()
        assert len(str(refused.value)) < 1_000


@pytest.mark.parametrize("what", EVIL)
def test_what_may_be_empty_is_a_line_too(what: str) -> None:
    with pytest.raises(DeclarationError, match=r"abbreviations is .*: it "):
        Body("X", abbreviations=("MFA", EVIL[what]))
    with pytest.raises(DeclarationError, match=r"adilet is .*: it "):
        Act("77", Text.same("Order"), date(2026, 2, 1), adilet=EVIL[what])
    with pytest.raises(DeclarationError, match=r"successor is .*: it "):
        Body("X", successor=EVIL[what])


@pytest.mark.parametrize("wrong", [*EVIL.values(), 5, None])
def test_the_id_of_a_question_is_a_line(wrong: Any) -> None:
    with pytest.raises(DeclarationError, match=r"^id of the question .*: it "):
        Question(wrong, Text.same("is it so?"), READINGS, "it is", "it is")


@pytest.mark.parametrize("wrong", ["it is", None, ("it is", "it is", "it is")])
def test_the_words_of_a_reading_are_said_in_each_language(wrong: Any) -> None:
    with pytest.raises(DeclarationError, match=r"^words of a reading is .*: give Text\(kk=..., ru=..., en=...\)"):
        Reading(wrong, WHY)
    with pytest.raises(DeclarationError, match=r"^why of a reading is .*: give Text\("):
        Reading(Text.same("it is"), wrong)


@pytest.mark.parametrize(
    "words", ["приказ №\u00a05", "бұйрық\u202f№ 5", "«Қазақстан» — Заң, 2\u2013бап", "Kurban Ait 🕌"]
)
def test_letters_and_spaces_of_any_width_are_words(words: str) -> None:
    assert fault_of_words(words) is None
    assert Body("X", name=words).name.en == words
    changed = KAZAKHSTAN.with_changes(holidays=[Holiday(6, 1, words, words, date(2027, 1, 1))])
    assert words in changed.explain(date(2027, 6, 1)).said()


def test_every_answer_of_a_body_of_ones_own_is_made_of_lines() -> None:
    # a body without a name broke the table: now it has none, and each line is as long as it is shown
    with pytest.raises(DeclarationError, match=r"name is Text.*: it needs words in each of the three languages"):
        Body("X", name="")
    event = CommunicationReceived(on=date(2026, 3, 18), acting_body=Body("X", name="The X", roles=(COMPETENT_BODY,)))
    for lang in LANGUAGES:
        assert all(line.isprintable() for line in schedule(event).table(lang).splitlines())


def test_an_act_of_a_saved_calendar_is_checked_like_any_other() -> None:
    changed = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 21), date(2027, 5, 22), "Order No. 1")])
    saved = schedule(MeetingHeld(on=date(2026, 3, 18)), calendar=changed).to_json()
    with pytest.raises(SavedScheduleError, match=r"the act of the transfer .* which is no letter of a line"):
        load_schedule(saved.replace("Order No. 1", "Order No. 1\\n21 May 2027: working"))


@pytest.mark.parametrize("evidence", ["", "read", "PRIMARY", "primary\n"])
def test_the_evidence_of_an_act_is_one_of_its_words(evidence: str) -> None:
    act = CalendarAct(Text.same("Order"), date(2027, 2, 1), evidence)
    with pytest.raises(CalendarChangeError, match=r"rests on CalendarAct.evidence="):
        KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 21), date(2027, 5, 22), act)])


def test_long_acts_are_told_by_their_beginning_in_a_contradiction() -> None:
    long = "Order " * 300
    once = KAZAKHSTAN.with_changes(transfers=[Transfer(date(2027, 5, 21), date(2027, 5, 22), long)])
    with pytest.raises(CalendarChangeError, match="but a transfer works it") as refused:
        once.with_changes(holidays=[Holiday(5, 22, "a feast", long, date(2027, 1, 1))])
    assert len(str(refused.value)) < 400


def test_a_long_code_of_a_player_is_told_by_its_beginning() -> None:
    body = {"code": "X" * 201, "name": ["x"] * 3, "short": ["x"] * 3}
    with pytest.raises(InvalidEventError, match="a code is a word of 200 letters at most"):
        parse_event({"kind": "reply-sent", "on": "2027-05-20", "acting_body": body})


def test_a_value_with_words_of_its_own_is_shown_on_one_line() -> None:
    class Loud:
        def __repr__(self) -> str:
            return "\x1b[31m\u202eall is well\n" + "x" * 1_000

    told = str(shown(Loud()))
    assert told.isprintable()
    assert len(told) < 100
