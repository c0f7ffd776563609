"""Who acts in a case: he stands in the place of his role, and what he would owe only to himself is owed to nobody."""

from __future__ import annotations

from datetime import date

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    FOREIGN_BODIES,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    JUSTICE,
    MFA,
    RECEIVING_BODY,
    RULES,
    SUPREME_COURT,
    TRADE_INTEGRATION,
    Body,
    CourtRequestForwarded,
    CourtRequestReceived,
    DraftInstructionsReceived,
    EecMatter,
    Event,
    InternationalEventHeld,
    InternationalEventPlanned,
    InvalidEventError,
    LetterToForeignSide,
    MaterialsRequestReceived,
    MaterialsReturned,
    MeetingHeld,
    OrganizationDecisionReceived,
    Status,
    agenda,
    schedule,
)
from kzcoord.law import Act, NoteKind, Rule, Text, known, on, since

MINISTRY = Body("MINFIN", roles=(CENTRAL_STATE_BODY,))
# Returned on Wed 18 March 2026; three working days: 19(1) 20(2) [21 to 23 Nauryz, 24 and 25 carried] Thu 26 March(3).
RETURNED = MaterialsReturned(on=date(2026, 3, 18))
# Ended on Fri 5 June 2026; seven working days: 8(1) 9(2) 10(3) 11(4) 12(5) 15(6) Tue 16 June(7).
HELD = InternationalEventHeld(ended=date(2026, 6, 5), requested_on=date(2026, 6, 9))


def acted(event: Event, body: Body) -> Event:
    return event.model_copy(update={"acting_body": body})


@pytest.mark.parametrize(
    ("event", "row_id", "by"),
    [(RETURNED, "1037/23.3b", date(2026, 3, 26)), (HELD, "1037/46(3)", date(2026, 6, 16))],
    ids=["23.3b", "46(3)"],
)
def test_what_somebody_owes_only_to_himself_is_never_overdue(event: Event, row_id: str, by: date) -> None:
    after = date(2026, 12, 31)
    mine = schedule(acted(event, MFA))[row_id]
    assert (mine.by, mine.owed, mine.to) == (by, False, ())
    assert {mine.status(day) for day in (date(2026, 3, 19), by, after)} == {Status.NOT_OWED}
    assert "overdue" not in schedule(acted(event, MFA)).table(as_of=after)
    assert "[not owed]" in schedule(acted(event, MFA)).table(as_of=after)
    # another ministry owes it to the MFA
    other = schedule(acted(event, MINISTRY))[row_id]
    assert (other.owed, other.to, other.status(after)) == (True, (MFA,), Status.OVERDUE)
    # a step that is done is done, late or not
    late = schedule(acted(event, MFA), done={row_id: date(2026, 7, 1)})[row_id]
    assert late.status(after) is Status.DONE
    assert late.status(date(2026, 6, 30)) is Status.NOT_OWED


def test_the_agenda_of_who_owes_only_to_himself_says_so() -> None:
    weeks = agenda([acted(HELD, MFA)], body=MFA, between=(date(2026, 6, 1), date(2026, 6, 30)))
    assert [entry.owed for entry in weeks] == [False]
    assert "  Tue 16 Jun  1037/46(3)  (not owed, safe by Mon 15 Jun)" in str(weeks)
    assert "обязанности нет" in weeks.table("ru")
    assert "міндет жоқ" in weeks.table("kk")


def test_the_sentence_names_who_plays_the_role_and_not_who_drops_out() -> None:
    found = schedule(acted(CourtRequestReceived(on=date(2026, 3, 18)), MFA))
    # 36, part 1: to the MFA, Justice, Trade and the interested bodies; the MFA received the request
    forward = found["1037/36.1"]
    assert forward.who == (MFA,)
    assert forward.said() == (
        "The state body that received the request (the MFA) forwards the request of the international judicial body "
        "for consideration to the Ministry of Justice, the Ministry of Trade and Integration and the interested state "
        "bodies"
    )
    assert forward.owed
    # 36, part 2: the others answer it
    answer = found["1037/36.2"]
    assert answer.to == (MFA,)
    assert answer.who[:2] == (JUSTICE, TRADE_INTEGRATION)
    assert answer.said().startswith("The Ministry of Justice, the Ministry of Trade and Integration and the interested")
    assert answer.said().endswith("to the state body that received the request (the MFA)")
    # 37, part 1: the MFA would submit the reply to itself
    reply = found["1037/37.1"]
    assert (reply.to, reply.owed, reply.status(date(2026, 12, 31))) == ((), False, Status.NOT_OWED)
    assert reply.said().endswith("unless it is the EAEU Court, through the MFA and diplomatic channels)")
    assert reply.explain().startswith(f"1037/37.1  {reply.said()}\n")
    told = reply.to_dict()
    assert (told["who"], told["to"], told["left_out"]) == (["MFA"], [], ["MFA"])
    assert "to the MFA" not in str(reply)


def test_russian_and_kazakh_name_who_acts_behind_the_sentence_and_not_who_drops_out() -> None:
    row = schedule(acted(HELD, MFA))["1037/46(3)"]
    # what the text says, without «в МИД» and «СІМ-ге»
    assert row.said("ru").startswith("Центральные государственные органы направляют отчёт о проведённом международном")
    assert row.said("ru").endswith("по дальнейшей проработке вопросов (центральные государственные органы: МИД)")
    assert row.said("kk").startswith(
        "Орталық мемлекеттік органдар өткізілген халықаралық іс-шара туралы есепті жібереді"
    )
    assert row.said("kk").endswith("көрсетіледі (орталық мемлекеттік органдар: СІМ)")
    # another ministry reports to the MFA
    other = schedule(acted(HELD, MINISTRY))["1037/46(3)"]
    assert other.said("ru") == f"{row.rule.said('ru')} (центральные государственные органы: MINFIN)"


def test_a_rule_that_does_not_tell_how_it_mentions_a_party_says_behind_the_sentence_who_owes_himself_nothing() -> None:
    order = Act("77", Text.same("Order of 06.01.2020 No. 77"), date(2020, 1, 6))
    tell = Rule(
        id="77/1",
        cite=order.at("1"),
        when=(on(InternationalEventHeld),),
        who=(CENTRAL_STATE_BODY,),
        action="tell the results",
        to=(MFA,),
        ru="Центральные государственные органы сообщают МИД результаты",
        kk="Орталық мемлекеттік органдар СІМ-ге нәтижелерін хабарлайды",
        in_force=since(known(date(2020, 1, 6), order)),
    )
    row = schedule(acted(HELD, MFA), rules=RULES.extended(rules=[tell], acts=[order]))["77/1"]
    assert row.said("ru") == (
        f"{tell.ru} (центральные государственные органы: МИД; МИД: обязанности перед самим собой нет)"
    )
    assert row.said("kk") == f"{tell.kk} (орталық мемлекеттік органдар: СІМ; СІМ: өз алдындағы міндет болмайды)"
    assert row.said() == "The central state bodies (the MFA) tell the results"


# Received on Wed 18 March 2026. 23: twenty calendar days to Tue 7 April; 32, part 2: two working days, 19(1) 20(2).
REQUESTED = MaterialsRequestReceived(on=date(2026, 3, 18))
DRAFT = DraftInstructionsReceived(on=date(2026, 3, 18), receiver=INTERESTED_BODY)


@pytest.mark.parametrize(
    ("event", "row_id", "by"),
    [
        (REQUESTED, "1037/23.1", date(2026, 4, 7)),
        (RETURNED, "1037/23.3b", date(2026, 3, 26)),
        (DRAFT, "1037/32.2", date(2026, 3, 20)),
    ],
    ids=["23.1", "23.3b", "32.2"],
)
def test_who_received_a_paper_of_the_mfa_acts_as_one_of_the_interested(event: Event, row_id: str, by: date) -> None:
    # the MFA would submit to itself
    mine = schedule(acted(event, MFA))[row_id]
    assert (mine.by, mine.who, mine.to, mine.owed) == (by, (MFA, INTERESTED_ORGANIZATION), (), False)
    assert mine.status(date(2026, 12, 31)) is Status.NOT_OWED
    assert "to the MFA" not in mine.said()
    assert "в МИД" not in mine.said("ru")
    assert "СІМ-ге" not in mine.said("kk")
    # another ministry is one of the interested state bodies, a company one of the interested organisations
    other = schedule(acted(event, MINISTRY))[row_id]
    assert (other.who, other.to, other.owed) == ((MINISTRY, INTERESTED_ORGANIZATION), (MFA,), True)
    company = Body("COMPANY", roles=(INTERESTED_ORGANIZATION,))
    found = schedule(acted(event, company))[row_id]
    assert (found.who, found.to) == ((INTERESTED_BODY, company), (MFA,))
    assert found.said("ru").endswith("(заинтересованные организации: COMPANY)")
    assert row_id in [row.id for row in schedule(acted(event, company)).for_body(company)]


def test_the_role_of_an_event_is_the_own_one_of_who_acts_or_else_the_first() -> None:
    assert REQUESTED.acting_role is None
    assert acted(REQUESTED, MFA).acting_role == INTERESTED_BODY
    assert acted(REQUESTED, Body("COMPANY", roles=(INTERESTED_ORGANIZATION,))).acting_role == INTERESTED_ORGANIZATION
    # nobody has a role in the forwarded request but by his name
    assert CourtRequestForwarded(on=date(2026, 3, 18), acting_body=MFA).acting_role is None


def test_the_mfa_holds_no_meeting_without_the_mfa() -> None:
    # 49, part 2: information goes to the MFA where it did not take part
    with pytest.raises(InvalidEventError, match="mfa_present is False, but acting_body is the MFA"):
        MeetingHeld(on=date(2026, 3, 18), mfa_present=False, acting_body=MFA)
    assert list(schedule(MeetingHeld(on=date(2026, 3, 18), acting_body=MFA))) == []
    without = schedule(MeetingHeld(on=date(2026, 3, 18), mfa_present=False, acting_body=JUSTICE))
    assert [row.id for row in without] == ["1037/49.2"]


def test_a_request_about_court_practice_is_received_by_the_supreme_court_and_nobody_else() -> None:
    for other in (JUSTICE, MFA, MINISTRY):
        with pytest.raises(InvalidEventError, match="case_law tells a request that the Supreme Court received"):
            CourtRequestReceived(on=date(2026, 3, 18), case_law=True, acting_body=other)
    for court in (SUPREME_COURT, RECEIVING_BODY, Body("COURT", roles=(SUPREME_COURT,))):
        event = CourtRequestReceived(on=date(2026, 3, 18), case_law=True, acting_body=court)
        assert [row.id for row in schedule(event)] == ["1037/38"]
    # another request can reach any body
    assert schedule(CourtRequestReceived(on=date(2026, 3, 18), acting_body=JUSTICE))["1037/36.1"].who == (JUSTICE,)


def test_a_case_without_an_acting_body_says_what_the_text_says() -> None:
    row = schedule(HELD)["1037/46(3)"]
    assert (row.who, row.to, row.left_out, row.acting) == ((CENTRAL_STATE_BODY,), (MFA,), (), None)
    for lang in ("en", "ru", "kk"):
        assert row.said(lang) == row.rule.said(lang)
    # the role itself plays no other part than its own
    by_role = schedule(acted(HELD, CENTRAL_STATE_BODY))["1037/46(3)"]
    assert (by_role.said(), by_role.acting) == (row.said(), None)


@pytest.mark.parametrize(
    ("event", "row_id", "body"),
    [
        (OrganizationDecisionReceived(on=date(2026, 3, 18)), "1037/11", JUSTICE),
        (EecMatter(on=date(2026, 3, 18), matter="information"), "1037/14-2(6)", TRADE_INTEGRATION),
        (InternationalEventPlanned(), "1037/46(4)", MFA),
    ],
    ids=["11", "14-2(6)", "46(4)"],
)
def test_nobody_needs_his_own_agreement(event: Event, row_id: str, body: Body) -> None:
    assert body in schedule(event)[row_id].agreed_with
    found = schedule(acted(event, body))
    row = found[row_id]
    assert row.agreed_with == tuple(other for other in schedule(event)[row_id].agreed_with if other != body)
    assert f"agreement of {body}" not in row.said()
    assert row.owed
    assert row_id in [note.provision for note in found.notes if note.kind is NoteKind.SELF]


def test_the_mfa_does_not_write_through_itself() -> None:
    # 44, part 1: the official correspondence of the central state bodies goes through the MFA
    letter = LetterToForeignSide(on=date(2026, 3, 18))
    assert schedule(letter)["1037/44.1"].via == MFA
    row = schedule(acted(letter, MFA))["1037/44.1"]
    assert (row.who, row.to, row.via) == ((MFA,), (FOREIGN_BODIES,), None)
    assert row.owed
    assert row.said() == (
        "The central state bodies (the MFA) exchange official letters with foreign state bodies, diplomatic missions "
        "and international organisations"
    )
    assert row.to_dict()["via"] is None


def test_who_alone_bears_a_duty_bears_it_towards_the_others() -> None:
    # an order that has the MFA tell the central state bodies what an event of one of them has shown: the MFA tells the
    # others where the event was its own
    order = Act("77", Text.same("Order of 06.01.2020 No. 77"), date(2020, 1, 6))
    tell = Rule(
        id="77/1",
        cite=order.at("1"),
        when=(on(InternationalEventHeld),),
        who=(MFA,),
        action="tells the results",
        to=(CENTRAL_STATE_BODY,),
        in_force=since(known(date(2020, 1, 6), order)),
    )
    book = RULES.extended(rules=[tell], acts=[order])
    row = schedule(acted(HELD, MFA), rules=book)["77/1"]
    assert (row.who, row.to, row.left_out) == ((MFA,), (CENTRAL_STATE_BODY,), ())
    assert row.said() == "The MFA tells the results to the central state bodies"
    assert row.owed
    # another ministry is told
    row = schedule(acted(HELD, MINISTRY), rules=book)["77/1"]
    assert (row.who, row.to) == ((MFA,), (MINISTRY,))
    assert row.said() == "The MFA tells the results to the central state bodies (MINFIN)"
