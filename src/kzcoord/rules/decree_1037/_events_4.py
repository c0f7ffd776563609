"""Events of chapter 4: the draft of the President's instructions."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.bodies import BodyRef
from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["ControlPlanSet", "DraftInstructionsReceived"]


class DraftInstructionsReceived(Event):
    """The draft of the President's instructions reached a body (32, part 2) or the Administration (32-1)."""

    kind: Literal["draft-instructions-received"] = "draft-instructions-received"
    on: date
    receiver: BodyRef

    title = Text(
        kk="тапсырмалар жобасы келіп түсті",
        ru="поступил проект поручений",
        en="draft instructions received",
    )
    words = {"receiver": Text(kk="алушы:", ru="получатель:", en="received by")}
    anchors = {"draft_received": "on", "pa_draft_received": "on"}

    def _contradiction(self) -> str | None:
        if self.receiver.code not in ("INTERESTED_BODY", "PRESIDENTIAL_ADMINISTRATION"):
            return (
                f"receiver is {self.receiver.code}; the draft goes to INTERESTED_BODY (32, part 2) or to "
                "PRESIDENTIAL_ADMINISTRATION (32-1); give one of them"
            )
        return None


class ControlPlanSet(Event):
    """The Government Office's control plan has set the terms of the reports on instructions (33, part 1, and 34)."""

    kind: Literal["control-plan-set"] = "control-plan-set"
    bodies_due: date
    mfa_due: date

    title = Text(
        kk="бақылауды бекіту белгіленді",
        ru="закрепление контроля установлено",
        en="control plan set",
    )
    words = {
        "bodies_due": Text(kk="органдар үшін мерзім", ru="срок для органов", en="bodies due"),
        "mfa_due": Text(kk="СІМ үшін мерзім", ru="срок для МИД", en="MFA due"),
    }
    main_day = "bodies_due"
    begins_all = False
    anchors = {"bodies_term": "bodies_due", "mfa_term": "mfa_due"}
