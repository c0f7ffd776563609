"""Laws of who: whom a text can name, whose rows a body sees, and that nobody owes a thing to himself."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from kzcoord import BODIES, MFA, RULES, Body, CourtRequestReceived, Event, InvalidEventError, Obligation, Rule, schedule
from kzcoord.law import NoteKind
from kzcoord.testing import bodies, events

from .seeking import draws

TEXTS = [text for rule in RULES for text in RULES.texts(rule.id)]
ENDS = [end for text in TEXTS for end in (text.in_force.begins, text.in_force.ends) if end is not None]
#: The days on which a text begins or ends: on no other day does a text name anybody for the first or the last time.
DAYS = sorted({day for end in ENDS for day in (end.earliest, end.latest) if day != date.max})

#: The first day on which a body can have been there. What the findings (E) know only to the month or the year, begins
#: with its first day: a text of an earlier day cannot name it.
BEGAN = {
    "GOVERNMENT_OFFICE": date(2023, 1, 2),  # made of the Prime Minister's Office by a decree of that day
    "TRADE_INTEGRATION": date(2019, 6, 1),
    "NATIONAL_ECONOMY": date(2014, 8, 1),
    "NCE": date(2013, 1, 1),
}
#: From when and until when Decree 1037 names a body, by the amending decree that brought it or took it out (findings,
#: B.2, B.3 and E); None where it still does.
NAMED: dict[str, tuple[date, date | None]] = {
    "FINANCE": (date(2010, 8, 12), date(2013, 4, 17)),  # 11, until 550
    "BUDGET_PLANNING": (date(2013, 4, 17), None),  # 11, since 550
    "PRIME_MINISTERS_OFFICE": (date(2010, 8, 12), date(2023, 4, 13)),  # 4, 5, 6, 12 and others, until 195
    "GOVERNMENT_OFFICE": (date(2023, 4, 13), None),
    "NATIONAL_ECONOMY": (date(2015, 5, 18), date(2020, 10, 5)),  # 8, 14-2, 36, 38, 40, 41, from 23 to 426
    "TRADE_INTEGRATION": (date(2020, 10, 5), None),
    "NCE": (date(2015, 5, 18), None),  # 8-2 and 41, since 23
    "EEC": (date(2015, 5, 18), None),  # 8 and 14-2 to 14-4, since 23
    "INVESTMENT_BODY": (date(2017, 11, 13), date(2023, 4, 13)),  # 33, part 2, from 582 to 195
    "OMBUDSMAN": (date(2022, 1, 25), None),  # chapter 2-1, since 786
    "SPECIAL_PROCEDURES": (date(2022, 1, 25), None),
}


def named(rule: Rule) -> list[Body]:
    agreed = [approval.body for approval in rule.agreed_with]
    via = [] if rule.via is None else [rule.via]
    return [*rule.who, *rule.to, *rule.copy_to, *rule.attending, *agreed, *via]


def test_whoever_a_text_names_exists_on_the_day_or_has_a_successor_that_does() -> None:
    """No text in force names a body before it began, nor one that is no more unless it is known who took its place."""
    for text in TEXTS:
        for day in DAYS:
            for body in named(text) if text.in_force.on(day) else ():
                assert BEGAN.get(body.code, day) <= day, f"{body.code} was not there yet; {text.id} has it on {day}"
                found, passed = body, {body.code}
                while found.until is not None and found.until <= day:
                    assert found.successor is not None, (
                        f"{found.code} ended on {found.until}; {text.id} has it on {day}"
                    )
                    assert found.successor not in passed
                    found = BODIES[found.successor]
                    passed.add(found.code)


@pytest.mark.parametrize("code", NAMED)
def test_the_decree_names_a_body_from_the_amendment_that_brought_it_to_the_one_that_took_it_out(code: str) -> None:
    texts = [text for text in TEXTS if text.cite.act == "1037" and BODIES[code] in named(text)]
    ends = [text.in_force.ends for text in texts]
    last = None if None in ends else max(end.earliest for end in ends if end is not None)
    assert (min(text.in_force.begins.earliest for text in texts), last) == NAMED[code]


@draws(300)
@given(events(), bodies())
def test_a_body_sees_its_rows_and_no_others(event: Event, body: Body) -> None:
    """for_body keeps the order and the rows of a body: each that it bears or receives, none that it has no part in.

    Who acts has his part in the role of the event too.
    """
    found = schedule(event)
    acts = {event.acting_role} if body == event.acting_body else set()
    mine = found.for_body(body)
    assert [row for row in found if row in mine] == list(mine)
    for row in found:
        others = (*row.to, *row.copy_to, *row.attending, *row.agreed_with, *((row.via,) if row.via else ()))
        has_part = any(body.plays(other) or other in acts for other in (*row.who, *others))
        exempt = [note for note in mine.notes if note.kind is NoteKind.EXEMPTION and row.id in str(note.values)]
        assert (row in mine) == has_part or (exempt and row not in mine)


# -- nobody owes a thing to himself --------------------------------------------------------------------------------


def is_both(event: Event, acting: Body, row: Obligation) -> bool:
    """True when who acts, by name or in the role of the event, would owe the row to himself."""
    by_name = {"who": acting in row.who, "to": acting in row.to}
    in_a_role = event.acting_role in row.who or any(acting.plays(bearer) for bearer in row.who)
    # 42, part 1: the MFA alone coordinates all central state bodies; it is one of them, and coordinates the others.
    alone = row.rule.who == (acting,)
    # 36, part 2: the other interested bodies answer the one of them that received the request.
    received = event.acting_role in row.rule.to
    return (by_name["to"] and in_a_role and not received) or (by_name["who"] and received and not alone)


@st.composite
def acted(draw: st.DrawFn) -> Event:
    """Events in which one of those who stand in its rows acts, first one who would owe a row to himself."""
    event = draw(events()).model_copy(update={"acting_body": None})
    rows = schedule(event)
    there = {body.code: body for row in rows for body in (*row.who, *row.to)} or {MFA.code: MFA}
    both = [body for body in there.values() if any(is_both(event, body, row) for row in rows)]
    acting = draw(st.sampled_from(both or list(there.values())) | st.sampled_from(list(there.values())))
    own = draw(st.integers(0, 3)) == 3
    try:
        return event.model_copy(update={"acting_body": Body("OWN", roles=(acting,)) if own else acting})
    except InvalidEventError:  # the MFA held a meeting at which it was not
        reject()


@pytest.mark.long
def test_nobody_owes_a_thing_to_himself() -> None:
    """Who acts is never both bearer and addressee of a row; who drops out is he and nobody else, and a note says so."""
    dropped = 0

    @settings(max_examples=400)
    @given(acted())
    def law(event: Event) -> None:
        nonlocal dropped
        found = schedule(event)
        acting = event.acting_body
        assert acting is not None
        for row in found:
            assert not is_both(event, acting, row), f"{row.id}: {acting.code} owes it to himself"
            assert row.left_out in ((), (acting,))
            named = {*row.rule.who, *row.rule.to, *row.rule.copy_to, row.rule.via}
            named |= {approval.body for approval in row.rule.agreed_with}
            assert set(row.left_out) <= named
            assert not {*row.agreed_with, row.via} & set(row.left_out)
            # who acts stands where the role of the event stood, unless he bears the duty alone by his name
            role = ({event.acting_role} & named) - {None, acting} if row.rule.who != (acting,) else set()
            gone = set(row.rule.who) - set(row.who) | set(row.rule.to) - set(row.to)
            assert gone == {*row.left_out, *role} & {*row.rule.who, *row.rule.to}
            assert not role or acting in (*row.who, *row.to)
            told = any(note.kind is NoteKind.SELF and note.provision == row.id for note in found.notes)
            assert told == bool(row.left_out)
            dropped += told

    law()
    assert dropped >= 50, f"somebody dropped out in {dropped} rows only"


def test_a_ministry_that_received_the_request_gives_itself_no_information() -> None:
    # 36, part 2: those to whom the request went answer the body that received it; where that is one of them, the
    # others do. The MFA is left with its own part under part 1: to pass it on to the two other ministries.
    found = schedule(CourtRequestReceived(on=date(2026, 3, 18), acting_body=MFA))
    assert [body.code for body in found["1037/36.1"].to] == ["JUSTICE", "TRADE_INTEGRATION", "INTERESTED_BODY"]
    assert [body.code for body in found["1037/36.2"].who] == ["JUSTICE", "TRADE_INTEGRATION", "INTERESTED_BODY"]
    assert [note.provision for note in found.notes if note.kind is NoteKind.SELF] == [
        "1037/36.1",
        "1037/36.2",
        "1037/37.1",
    ]
