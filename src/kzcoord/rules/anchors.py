"""The anchors of the acts, with their words: what the limits of single provisions count from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from kzcoord.limits.anchors import Anchor

__all__ = ["ANCHORS"]

COMMUNICATION_RECEIVED = Anchor(
    "communication_received",
    en="receipt of the communication",
    ru="получения сообщения или рекомендации",
    kk="хабарлама немесе ұсыным алынған күн",
    kk_from="хабарлама немесе ұсыным алынған күннен бастап",
)
REPLY_TERM = Anchor(
    "reply_term",
    en="the end of the term named in the communication",
    ru="окончания срока, указанного в сообщении",
    kk="хабарламада көрсетілген мерзім аяқталатын күн",
    kk_from="хабарламада көрсетілген мерзімнен",
)
REPLY_SENT = Anchor(
    "reply_sent",
    en="the sending of the reply",
    ru="направления ответа",
    kk="жауап жіберілген күн",
    kk_from="жауап жіберілген күннен бастап",
    kk_after="жауап жіберілгеннен кейін",
)
OHCHR_PUBLISHED = Anchor(
    "ohchr_published",
    en="publication by the OHCHR",
    ru="опубликования на интернет-ресурсе УВКПЧ",
    kk="БҰҰ АҚЖКБ жариялаған күн",
    kk_from="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы жариялаған күннен бастап",
    kk_after="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы жариялағаннан кейін",
)
VISIT_ENDS = Anchor(
    "visit_ends",
    en="the end of the visit abroad",
    ru="завершения зарубежного визита",
    kk="шетелге сапар аяқталған күн",
    kk_from="шетелге сапар аяқталған күннен бастап",
)
REQUEST_RECEIVED = Anchor(
    "request_received",
    en="receipt of the request",
    ru="поступления запроса",
    kk="сұрау салу келіп түскен күн",
    kk_from="сұрау салу келіп түскен күннен бастап",
)
MATERIALS_RETURNED = Anchor(
    "materials_returned",
    en="the return for rework",
    ru="возврата на доработку",
    kk="пысықтауға қайтарылған күн",
    kk_from="пысықтауға қайтарылған күннен бастап",
)
CONCEPT_DUE = Anchor(
    "concept_due",
    en="the due day of the concept",
    ru="срока исполнения пункта 24",
    kk="24-тармақты орындау мерзімі",
    kk_from="24-тармақты орындау мерзімінен бастап",
    kk_before="24-тармақты орындау мерзімінен",
)
CONCEPT_SUBMITTED = Anchor(
    "concept_submitted",
    en="the submission of the concept",
    ru="внесения концепции",
    kk="тұжырымдама енгізілетін күн",
    kk_from="тұжырымдама енгізілген күннен бастап",
    kk_after="тұжырымдама енгізілгеннен кейін",
    kk_before="тұжырымдаманы енгізерден",
)
PACKAGE_SUBMITTED = Anchor(
    "package_submitted",
    en="the submission of the package",
    ru="внесения пакета материалов",
    kk="материалдар топтамасы енгізілетін күн",
    kk_from="материалдар топтамасы енгізілген күннен бастап",
    kk_after="материалдар топтамасы енгізілгеннен кейін",
    kk_before="материалдар топтамасын енгізерден",
)
DRAFT_RECEIVED = Anchor(
    "draft_received",
    en="receipt of the draft instructions",
    ru="поступления проекта поручений",
    kk="тапсырмалар жобасы келіп түскен күн",
    kk_from="тапсырмалар жобасы келіп түскен күннен бастап",
)
PA_DRAFT_RECEIVED = Anchor(
    "pa_draft_received",
    en="receipt of the draft by the Presidential Administration",
    ru="поступления проекта в Администрацию Президента",
    kk="жоба Президент Әкімшілігіне келіп түскен күн",
    kk_from="жоба Президент Әкімшілігіне келіп түскен күннен бастап",
)
DECREE_SIGNED = Anchor(
    "decree_signed",
    en="the signing of the Decree",
    ru="подписания Указа",
    kk="Жарлыққа қол қойылған күн",
    kk_from="Жарлыққа қол қойылған күннен бастап",
)
REPORT_RECEIVED = Anchor(
    "report_received",
    en="receipt of the information",
    ru="получения информации",
    kk="ақпарат алынған күн",
    kk_from="ақпарат алынған күннен бастап",
)
DECISION_RECEIVED = Anchor(
    "decision_received",
    en="receipt of the decision",
    ru="получения решения",
    kk="шешім алынған күн",
    kk_from="шешім алынған күннен бастап",
)
DECISION_FORWARDED = Anchor(
    "decision_forwarded",
    en="receipt of the decision from the MFA",
    ru="поступления решения из МИД",
    kk="шешім СІМ-нен келіп түскен күн",
    kk_from="шешім СІМ-нен келіп түскен күннен бастап",
)
PROPOSALS_AT_MFA = Anchor(
    "proposals_at_mfa",
    en="receipt of the proposals by the MFA",
    ru="поступления предложений в МИД",
    kk="ұсыныстар СІМ-ге келіп түскен күн",
    kk_from="ұсыныстар СІМ-ге келіп түскен күннен бастап",
)
PROPOSALS_AT_GOVERNMENT_OFFICE = Anchor(
    "proposals_at_government_office",
    en="receipt of the proposals by the Government Office",
    ru="поступления предложений в Аппарат Правительства",
    kk="ұсыныстар Үкімет Аппаратына келіп түскен күн",
    kk_from="ұсыныстар Үкімет Аппаратына келіп түскен күннен бастап",
)
PROPOSALS_AT_PA = Anchor(
    "proposals_at_pa",
    en="receipt of the proposals by the Presidential Administration",
    ru="получения предложений Администрацией Президента",
    kk="ұсыныстар Президент Әкімшілігіне келіп түскен күн",
    kk_from="ұсыныстар Президент Әкімшілігіне келіп түскен күннен бастап",
)
COURT_REQUEST_RECEIVED = Anchor(
    "court_request_received",
    en="receipt of the court's request",
    ru="поступления запроса суда",
    kk="соттың сұрау салуы келіп түскен күн",
    kk_from="соттың сұрау салуы келіп түскен күннен бастап",
)
COURT_REQUEST_FORWARDED = Anchor(
    "court_request_forwarded",
    en="receipt of the forwarded request",
    ru="поступления направленного запроса",
    kk="жіберілген сұрау салу келіп түскен күн",
    kk_from="жіберілген сұрау салу келіп түскен күннен бастап",
)
APPLICATION_INITIATED = Anchor(
    "application_initiated",
    en="the start of the initiative",
    ru="инициирования обращения",
    kk="жүгінуге бастама жасалған күн",
    kk_from="жүгінуге бастама жасалған күннен бастап",
)
APPLICATION_SENT = Anchor(
    "application_sent",
    en="the sending of the application to the court",
    ru="направления обращения в суд",
    kk="жүгіну сотқа жіберілетін күн",
    kk_from="жүгіну сотқа жіберілген күннен бастап",
    kk_after="жүгіну сотқа жіберілгеннен кейін",
    kk_before="жүгінуді сотқа жібергенге дейін",
)
ORIGINALS_RECEIVED = Anchor(
    "originals_received",
    en="receipt of the originals of the letters",
    ru="получения оригиналов писем",
    kk="хаттардың түпнұсқалары алынған күн",
    kk_from="хаттардың түпнұсқалары алынған күннен бастап",
)
LETTER_SENT = Anchor(
    "letter_sent",
    en="the letter",
    ru="направления письма",
    kk="хат жіберілетін күн",
    kk_from="хат жіберілетін күннен бастап",
)
EVENT_COMPLETED = Anchor(
    "event_completed",
    en="the completion of the event",
    ru="завершения мероприятия",
    kk="іс-шара аяқталған күн",
    kk_from="іс-шара аяқталған күннен бастап",
)
DEPARTS = Anchor(
    "departs",
    en="the departure",
    ru="выезда",
    kk="кететін күн",
    kk_from="кеткен күннен бастап",
)
MEETING = Anchor(
    "meeting",
    en="the meeting or talks",
    ru="встречи и (или) переговоров",
    kk="кездесу және (немесе) келіссөз күні",
    kk_from="кездесу және (немесе) келіссөз күнінен бастап",
    kk_after="кездесуден және (немесе) келіссөздерден кейін",
)
PLANS_AGREED = Anchor(
    "plans_agreed",
    en="the President's agreement to the plans",
    ru="согласования планов Президентом",
    kk="жоспарлар Президентпен келісілген күн",
    kk_from="жоспарлар Президентпен келісілген күннен бастап",
)
CHANGE_PAPERS_RECEIVED = Anchor(
    "change_papers_received",
    en="receipt of the justification and the concept",
    ru="получения обоснования и концепции",
    kk="негіздеме мен тұжырымдама алынған күн",
    kk_from="негіздеме мен тұжырымдама алынған күннен бастап",
)

#: By name, in the order of the acts.
ANCHORS: Mapping[str, Anchor] = MappingProxyType(
    {
        anchor: anchor
        for anchor in (
            COMMUNICATION_RECEIVED,
            REPLY_TERM,
            REPLY_SENT,
            OHCHR_PUBLISHED,
            VISIT_ENDS,
            REQUEST_RECEIVED,
            MATERIALS_RETURNED,
            CONCEPT_DUE,
            CONCEPT_SUBMITTED,
            PACKAGE_SUBMITTED,
            DRAFT_RECEIVED,
            PA_DRAFT_RECEIVED,
            DECREE_SIGNED,
            REPORT_RECEIVED,
            DECISION_RECEIVED,
            DECISION_FORWARDED,
            PROPOSALS_AT_MFA,
            PROPOSALS_AT_GOVERNMENT_OFFICE,
            PROPOSALS_AT_PA,
            COURT_REQUEST_RECEIVED,
            COURT_REQUEST_FORWARDED,
            APPLICATION_INITIATED,
            APPLICATION_SENT,
            ORIGINALS_RECEIVED,
            LETTER_SENT,
            EVENT_COMPLETED,
            DEPARTS,
            MEETING,
            PLANS_AGREED,
            CHANGE_PAPERS_RECEIVED,
        )
    }
)
