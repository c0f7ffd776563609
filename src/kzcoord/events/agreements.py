"""Events of chapter 4: the draft of the President's instructions."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.bodies import BodyRef
from kzcoord.events.model import Event
from kzcoord.text import Text

__all__ = ["DraftInstructionsReceived"]


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
    words = {"receiver": Text(kk="алушы", ru="получатель:", en="received by")}
    anchors = {"draft_received": "on", "pa_draft_received": "on"}

    def _contradiction(self) -> str | None:
        if self.receiver.code not in ("INTERESTED_BODY", "PRESIDENTIAL_ADMINISTRATION"):
            return (
                f"receiver is {self.receiver.code}; the draft goes to INTERESTED_BODY (32, part 2) or to "
                "PRESIDENTIAL_ADMINISTRATION (32-1)"
            )
        return None
