"""A small act for the tests of rule books: an order with an event, two chained rules, and an order that amends it."""

from datetime import date
from typing import Literal

from kzcoord import WORKING_DAYS, Body, Event, Within
from kzcoord.bodies import CENTRAL_STATE_BODY
from kzcoord.law import Act, Anchor, Rule, Text, known, on, since

ORDER = Act("77", Text.same("Order of 01.02.2026 No. 77"), date(2026, 2, 1))
SECOND_ORDER = Act("90", Text.same("Order of 01.06.2026 No. 90"), date(2026, 6, 1))
BY_77 = known(date(2026, 2, 10), ORDER)
BY_90 = known(date(2026, 6, 15), SECOND_ORDER)

UNIT = Body("UNIT", Text(kk="Басқарма", ru="Управление", en="the Unit"))
DEPARTMENT = Body(
    "DEPARTMENT", Text(kk="Департамент", ru="Департамент", en="the Department"), roles=(CENTRAL_STATE_BODY,)
)
ASSIGNED = Anchor(
    "task_assigned",
    en="the assignment of the task",
    ru="поручения задания",
    kk="тапсырма берілген күн",
    kk_from="тапсырма берілген күннен бастап",
)


class LetterArrived(Event):
    """A letter arrived at the Department."""

    kind: Literal["letter-arrived"] = "letter-arrived"
    on: date
    urgent: bool = False

    title = Text(kk="хат келді", ru="пришло письмо", en="letter arrived")
    anchors = {"receipt": "on"}  # noqa: RUF012 - the base declares it as a class variable


ASSIGN = Rule(
    id="77/3",
    cite=ORDER.at("3"),
    when=(on(LetterArrived),),
    who=(DEPARTMENT,),
    action="gives the letter",
    to=(UNIT,),
    ru="Департамент передаёт письмо Управлению",
    kk="Департамент хатты Басқармаға береді",
    limit=Within(1, WORKING_DAYS, of="receipt"),
    sets=ASSIGNED,
    in_force=since(BY_77),
)
ANSWER = Rule(
    id="77/4",
    cite=ORDER.at("4"),
    when=(on(LetterArrived),),
    who=(UNIT,),
    action="submits the answer",
    to=(DEPARTMENT,),
    ru="Управление представляет ответ Департаменту",
    kk="Басқарма Департаментке жауап ұсынады",
    limit=Within(3, WORKING_DAYS, after=ASSIGNED),
    follows="77/3",
    in_force=since(BY_77),
)
ANSWER_SINCE_90 = ANSWER.amended(by=BY_90, limit=Within(2, WORKING_DAYS, after=ASSIGNED))
