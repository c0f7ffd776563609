"""Events of chapter 5: international judicial bodies."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.bodies import INITIATING_BODY, NCE, RECEIVING_BODY, BodyRef
from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["CourtApplication", "CourtLettersReceived", "CourtRequestForwarded", "CourtRequestReceived"]


_EAEU = Text(kk="Одақ Соты", ru="Суд Союза", en="the EAEU Court")


class CourtRequestReceived(Event):
    """A state body received a request of an international judicial body (36 to 38).

    ``case_law`` tells a request about court practice that the Supreme Court received (38). ``direct_reply_basis`` is
    what allows a direct reply (37, part 3), if anything does.
    """

    kind: Literal["court-request-received"] = "court-request-received"
    on: date
    eaeu_court: bool = False
    case_law: bool = False
    direct_reply_basis: (
        Literal[
            "ratified treaty",
            "instruction of the President",
            "instruction of the Presidential Administration",
            "instruction of the Prime Minister",
            "instruction of a deputy prime minister",
        ]
        | None
    ) = None

    title = Text(
        kk="халықаралық сот органының сұрау салуы келіп түсті",
        ru="поступил запрос международного судебного органа",
        en="request of an international judicial body received",
    )
    words = {
        "eaeu_court": _EAEU,
        "case_law": Text(kk="сот практикасы туралы", ru="о судебной практике", en="on court practice"),
        "direct_reply_basis": Text(
            kk="тікелей жауап берудің негізі:", ru="основание прямого ответа:", en="direct reply by"
        ),
    }
    choices = {
        "ratified treaty": Text(kk="ратификацияланған шарт", ru="ратифицированный договор", en="a ratified treaty"),
        "instruction of the President": Text(
            kk="Президент тапсырмасы", ru="поручение Президента", en="an instruction of the President"
        ),
        "instruction of the Presidential Administration": Text(
            kk="Президент Әкімшілігі басшылығының тапсырмасы",
            ru="поручение руководства Администрации Президента",
            en="an instruction of the leadership of the Presidential Administration",
        ),
        "instruction of the Prime Minister": Text(
            kk="Премьер-Министр тапсырмасы", ru="поручение Премьер-Министра", en="an instruction of the Prime Minister"
        ),
        "instruction of a deputy prime minister": Text(
            kk="Премьер-Министр орынбасарының тапсырмасы",
            ru="поручение заместителя Премьер-Министра",
            en="an instruction of a deputy prime minister",
        ),
    }
    anchors = {"court_request_received": "on"}
    acting_as = RECEIVING_BODY


class CourtRequestForwarded(Event):
    """A state body received the request that another one forwarded to it (36, part 2)."""

    kind: Literal["court-request-forwarded"] = "court-request-forwarded"
    on: date

    title = Text(
        kk="соттың сұрау салуы қарауға жіберілді",
        ru="запрос суда направлен на рассмотрение",
        en="court request forwarded",
    )
    anchors = {"court_request_forwarded": "on"}


class CourtApplication(Event):
    """An application to an international judicial body, of a state body or of the NCE (39 to 41).

    ``sending_on`` is the day on which it is to go to the court.
    """

    kind: Literal["court-application"] = "court-application"
    initiated_on: date | None = None
    sending_on: date | None = None
    applicant: BodyRef = INITIATING_BODY
    eaeu_court: bool = False

    title = Text(
        kk="халықаралық сот органына жүгіну",
        ru="обращение в международный судебный орган",
        en="application to an international judicial body",
    )
    words = {
        "sending_on": Text(kk="сотқа жіберілетін күн", ru="направление в суд", en="sent to the court on"),
        "applicant": Text(kk="жүгінуші:", ru="заявитель:", en="applicant"),
        "eaeu_court": _EAEU,
    }
    main_day = "initiated_on"
    anchors = {"application_initiated": "initiated_on", "application_sent": "sending_on"}
    acting_as = INITIATING_BODY

    def _contradiction(self) -> str | None:
        if self.applicant.code not in (INITIATING_BODY.code, NCE.code):
            return f"applicant is {self.applicant.code}; points 39 to 41 know INITIATING_BODY and NCE; give one of them"
        if self.initiated_on is not None and self.sending_on is not None and self.sending_on < self.initiated_on:
            return (
                f"sending_on is {self.sending_on}, before the application was initiated on {self.initiated_on}; "
                "correct one of the two"
            )
        return None


class CourtLettersReceived(Event):
    """The Ministry of Justice received the originals of letters for the EAEU Court (40, part 3)."""

    kind: Literal["court-letters-received"] = "court-letters-received"
    on: date

    title = Text(
        kk="хаттардың түпнұсқалары алынды",
        ru="получены оригиналы писем",
        en="originals of the letters received",
    )
    anchors = {"originals_received": "on"}
