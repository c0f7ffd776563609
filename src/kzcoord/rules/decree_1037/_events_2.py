"""Events of chapter 2: decisions of international organisations."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.bodies import CENTRAL_STATE_BODY, GOVERNMENT_OFFICE, MFA, PRESIDENTIAL_ADMINISTRATION, BodyRef
from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["EecMatter", "OrganizationDecisionDrafted", "OrganizationDecisionReceived", "ProposalsReceived"]


_ISSUER = Text(kk="кімнің шешімі:", ru="чьё решение:", en="issued by")
_ISSUERS = {
    "other": Text(kk="өзге ұйым", ru="другая организация", en="another organisation"),
    "eaeu": Text(kk="Еуразиялық экономикалық одақ", ru="Евразийский экономический союз", en="the EAEU"),
    "eec": Text(
        kk="Еуразиялық экономикалық комиссия",
        ru="Евразийская экономическая комиссия",
        en="the Eurasian Economic Commission",
    ),
}
_ON_FUNDS = Text(kk="бюджет қаражаты қажет", ru="нужны средства бюджета", en="funds needed")
_ON_PRESIDENT = Text(kk="Президенттің қарауы қажет", ru="нужно рассмотрение Президентом", en="for the President")
_RECEIVER = Text(kk="алушы:", ru="получатель:", en="received by")


class OrganizationDecisionDrafted(Event):
    """A draft decision of an international organisation is to be agreed (points 8 to 9).

    ``issuer`` is ``eec`` (the Eurasian Economic Commission), ``eaeu`` (another body of the Union) or ``other``.
    """

    kind: Literal["organization-decision-drafted"] = "organization-decision-drafted"
    on: date | None = None
    issuer: Literal["other", "eaeu", "eec"] = "other"
    needs_funds: bool = False
    private_business: bool = False

    title = Text(
        kk="халықаралық ұйым шешімінің жобасы",
        ru="проект решения международной организации",
        en="draft decision of an international organisation",
    )
    words = {
        "issuer": _ISSUER,
        "needs_funds": _ON_FUNDS,
        "private_business": Text(
            kk="жеке кәсіпкерлік субъектілерінің мүдделерін қозғайды",
            ru="затрагивает интересы субъектов частного предпринимательства",
            en="touches private business",
        ),
    }
    choices = _ISSUERS


class OrganizationDecisionReceived(Event):
    """A decision of an international organisation came to the MFA, or from it to a central state body (10 to 14)."""

    kind: Literal["organization-decision-received"] = "organization-decision-received"
    on: date
    receiver: BodyRef = MFA
    issuer: Literal["other", "eaeu", "eec"] = "other"
    needs_funds: bool = False
    needs_president: bool = False

    title = Text(
        kk="халықаралық ұйымның шешімі алынды",
        ru="получено решение международной организации",
        en="decision of an international organisation received",
    )
    words = {"receiver": _RECEIVER, "issuer": _ISSUER, "needs_funds": _ON_FUNDS, "needs_president": _ON_PRESIDENT}
    choices = _ISSUERS
    anchors = {"decision_received": "_by_the_mfa", "decision_forwarded": "_by_a_body"}

    @property
    def _by_the_mfa(self) -> date | None:
        return self.on if self.receiver.code == MFA.code else None

    @property
    def _by_a_body(self) -> date | None:
        return None if self.receiver.code == MFA.code else self.on

    def _contradiction(self) -> str | None:
        if self.receiver.code not in (MFA.code, CENTRAL_STATE_BODY.code):
            return (
                f"receiver is {self.receiver.code}; points 10 and 11 know MFA and CENTRAL_STATE_BODY; give one of them"
            )
        return None


class ProposalsReceived(Event):
    """Proposals on carrying out a decision came to the next body of the chain (12 to 14)."""

    kind: Literal["proposals-received"] = "proposals-received"
    on: date
    receiver: BodyRef
    needs_funds: bool = False
    needs_president: bool = False

    title = Text(
        kk="шешімді іске асыру туралы ұсыныстар келіп түсті",
        ru="поступили предложения по реализации решения",
        en="proposals on carrying out a decision received",
    )
    words = {"receiver": _RECEIVER, "needs_funds": _ON_FUNDS, "needs_president": _ON_PRESIDENT}
    anchors = {
        "proposals_at_mfa": "_by_the_mfa",
        "proposals_at_government_office": "_by_the_office",
        "proposals_at_pa": "_by_the_administration",
    }

    @property
    def _by_the_mfa(self) -> date | None:
        return self.on if self.receiver.code == MFA.code else None

    @property
    def _by_the_office(self) -> date | None:
        return self.on if self.receiver.code == GOVERNMENT_OFFICE.code else None

    @property
    def _by_the_administration(self) -> date | None:
        return self.on if self.receiver.code == PRESIDENTIAL_ADMINISTRATION.code else None

    def _contradiction(self) -> str | None:
        known = (MFA.code, GOVERNMENT_OFFICE.code, PRESIDENTIAL_ADMINISTRATION.code)
        if self.receiver.code not in known:
            return f"receiver is {self.receiver.code}; points 12 to 14 know {', '.join(known)}; give one of them"
        return None


class EecMatter(Event):
    """A matter between a state body and the Eurasian Economic Commission (14-2 to 14-4).

    ``matter`` is ``treaty``, ``information`` (asked for by the Commission), ``event`` or ``other``.
    """

    kind: Literal["eec-matter"] = "eec-matter"
    on: date
    matter: Literal["treaty", "information", "event", "other"]

    title = Text(
        kk="Еуразиялық экономикалық комиссиямен өзара іс-қимыл мәселесі",
        ru="вопрос взаимодействия с Евразийской экономической комиссией",
        en="matter with the Eurasian Economic Commission",
    )
    words = {"matter": Text(kk="түрі:", ru="вид:", en="on")}
    choices = {
        "treaty": Text(kk="халықаралық шарттар", ru="международные договоры", en="treaties"),
        "information": Text(kk="ақпарат", ru="информация", en="information"),
        "event": Text(kk="іс-шара", ru="мероприятие", en="an event"),
        "other": Text(kk="өзге", ru="иное", en="another matter"),
    }
