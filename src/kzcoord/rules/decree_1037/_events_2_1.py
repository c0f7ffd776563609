"""Events of chapter 2-1: the UN special procedures and the treaty bodies."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.bodies import BodyRef
from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["CommunicationReceived", "OhchrPublished", "ReplySent", "SpecialProceduresVisitProposed", "TreatyBodyMatter"]


class CommunicationReceived(Event):
    """The MFA received a communication or recommendation of the UN special procedures (chapter 2-1).

    ``reply_by`` is the term named in it.
    """

    kind: Literal["communication-received"] = "communication-received"
    on: date
    reply_by: date | None = None

    title = Text(
        kk="арнайы рәсімдердің хабарламасы келіп түсті",
        ru="получено сообщение специальных процедур",
        en="communication of the special procedures received",
    )
    words = {"reply_by": Text(kk="жауап мерзімі", ru="ответ до", en="reply by")}
    anchors = {"communication_received": "on", "reply_term": "reply_by"}

    def _contradiction(self) -> str | None:
        if self.reply_by is not None and self.reply_by < self.on:
            return f"reply_by is {self.reply_by}, before the communication came on {self.on}; correct one of the two"
        return None


class ReplySent(Event):
    """The MFA sent the reply to the special procedures (14-9)."""

    kind: Literal["reply-sent"] = "reply-sent"
    on: date

    title = Text(
        kk="арнайы рәсімдерге жауап жіберілді",
        ru="ответ специальным процедурам направлен",
        en="reply to the special procedures sent",
    )
    anchors = {"reply_sent": "on"}


class OhchrPublished(Event):
    """The OHCHR published the communication and the reply on its site (14-8, part 2)."""

    kind: Literal["ohchr-published"] = "ohchr-published"
    on: date

    title = Text(kk="БҰҰ АҚЖКБ жариялады", ru="УВКПЧ опубликовало", en="publication by the OHCHR")
    anchors = {"ohchr_published": "on"}


class SpecialProceduresVisitProposed(Event):
    """A visit of the special procedures is proposed (14-10) by COMPETENT_BODY, MFA or OMBUDSMAN."""

    kind: Literal["special-procedures-visit-proposed"] = "special-procedures-visit-proposed"
    on: date | None = None
    proposer: BodyRef

    title = Text(
        kk="арнайы рәсімдердің сапары ұсынылды",
        ru="предложен визит специальных процедур",
        en="visit of the special procedures proposed",
    )
    words = {"proposer": Text(kk="ұсынған", ru="предложение:", en="proposed by")}

    def _contradiction(self) -> str | None:
        if self.proposer.code not in ("COMPETENT_BODY", "MFA", "OMBUDSMAN"):
            return f"proposer is {self.proposer.code}; 14-10 knows COMPETENT_BODY, MFA and OMBUDSMAN; give one of them"
        return None


class TreatyBodyMatter(Event):
    """A matter of a human rights treaty body (14-11)."""

    kind: Literal["treaty-body-matter"] = "treaty-body-matter"
    on: date

    title = Text(
        kk="шарттық органмен байланысты мәселе",
        ru="вопрос договорного органа",
        en="matter of a treaty body",
    )
