"""Events of Resolution 1082: the plans of treaties to be concluded."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["PlanChangeReceived", "PlansAgreed", "TreatyConceptReceived", "TreatyOutsidePlan"]


class TreatyConceptReceived(Event):
    """The MFA received the concept of a treaty for the draft plans (4 to 14).

    ``expedient`` is what the MFA concluded of its foreign-policy expediency; None while it has not.
    """

    kind: Literal["treaty-concept-received"] = "treaty-concept-received"
    on: date
    expedient: bool | None = None

    title = Text(
        kk="халықаралық шарт жасасу тұжырымдамасы келіп түсті",
        ru="поступила концепция заключения международного договора",
        en="concept of a treaty received",
    )


class PlansAgreed(Event):
    """The President agreed to the plans (15)."""

    kind: Literal["plans-agreed"] = "plans-agreed"
    on: date

    title = Text(kk="жоспарлар келісілді", ru="планы согласованы", en="plans agreed")
    anchors = {"plans_agreed": "on"}


class TreatyOutsidePlan(Event):
    """A central state body wants a treaty that the agreed current plan does not contain (16)."""

    kind: Literal["treaty-outside-plan"] = "treaty-outside-plan"
    on: date

    title = Text(
        kk="жоспардан тыс халықаралық шарт",
        ru="международный договор вне плана",
        en="treaty outside the plan",
    )


class PlanChangeReceived(Event):
    """The MFA received the justification of a change and the concept, both of them (16, part 3)."""

    kind: Literal["plan-change-received"] = "plan-change-received"
    on: date

    title = Text(
        kk="жоспарды өзгерту негіздемесі мен тұжырымдама келіп түсті",
        ru="поступили обоснование изменения плана и концепция",
        en="justification of a change of the plan and concept received",
    )
    anchors = {"change_papers_received": "on"}
