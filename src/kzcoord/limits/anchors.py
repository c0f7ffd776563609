"""What a time limit counts from: the anchors of the texts, with the words for them.

An event supplies some anchors from its own fields; a rule supplies one when it is done (`Rule.sets`).
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ANCHORS", "Anchor", "anchor_named"]


class Anchor(NamedTuple):
    """The words for an anchor: English noun, Russian genitive, and the Kazakh forms that limits need."""

    en: str
    ru: str
    kk: str  # the day itself: "сұрату келіп түскен күн"
    kk_from: str  # from the day of
    kk_after: str = ""
    kk_before: str = ""

    @property
    def after_kk(self) -> str:
        """Kazakh: after the anchor, its day left out."""
        return self.kk_after or f"{_out_of(self.kk)} кейін"

    @property
    def before_kk(self) -> str:
        """Kazakh: before the anchor."""
        return self.kk_before or _out_of(self.kk)


def _out_of(words: str) -> str:
    """The ablative of a phrase that ends in «күн» or in a possessive."""
    return f"{words}нен"


ANCHORS: dict[str, Anchor] = {
    "receipt": Anchor("receipt", "получения", "алынған күн", "алынған күннен бастап"),
    "communication_received": Anchor(
        "receipt of the communication",
        "получения сообщения или рекомендации",
        "хабарлама немесе ұсыным алынған күн",
        "хабарлама немесе ұсыным алынған күннен бастап",
    ),
    "reply_term": Anchor(
        "the end of the term named in the communication",
        "окончания срока, указанного в сообщении",
        "хабарламада көрсетілген мерзім аяқталатын күн",
        "хабарламада көрсетілген мерзімнен",
    ),
    "reply_sent": Anchor(
        "the sending of the reply",
        "направления ответа",
        "жауап жіберілген күн",
        "жауап жіберілген күннен бастап",
        "жауап жіберілгеннен кейін",
    ),
    "ohchr_published": Anchor(
        "publication by the OHCHR",
        "опубликования на интернет-ресурсе УВКПЧ",
        "БҰҰ АҚЖКБ жариялаған күн",
        "БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы жариялаған күннен бастап",
        "БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы жариялағаннан кейін",
    ),
    "starts": Anchor(
        "the event",
        "проведения мероприятия",
        "іс-шара басталатын күн",
        "іс-шара басталған күннен бастап",
        "іс-шарадан кейін",
        "іс-шараның өткізілуінен",
    ),
    "ends": Anchor(
        "the event",
        "завершения мероприятия",
        "іс-шара аяқталған күн",
        "іс-шара аяқталған күннен бастап",
        "іс-шара өткізілгеннен кейін",
    ),
    "visit_ends": Anchor(
        "the end of the visit abroad",
        "завершения зарубежного визита",
        "шетелге сапар аяқталған күн",
        "шетелге сапар аяқталған күннен бастап",
    ),
    "request_received": Anchor(
        "receipt of the request",
        "поступления запроса",
        "сұрау салу келіп түскен күн",
        "сұрау салу келіп түскен күннен бастап",
    ),
    "materials_returned": Anchor(
        "the return for rework",
        "возврата на доработку",
        "пысықтауға қайтарылған күн",
        "пысықтауға қайтарылған күннен бастап",
    ),
    "concept_due": Anchor(
        "the due day of the concept",
        "срока исполнения пункта 24",
        "24-тармақты орындау мерзімі",
        "24-тармақты орындау мерзімінен бастап",
        "",
        "24-тармақты орындау мерзімінен",
    ),
    "concept_submitted": Anchor(
        "the submission of the concept",
        "внесения концепции",
        "тұжырымдама енгізілетін күн",
        "тұжырымдама енгізілген күннен бастап",
        "тұжырымдама енгізілгеннен кейін",
        "тұжырымдаманы енгізерден",
    ),
    "package_submitted": Anchor(
        "the submission of the package",
        "внесения пакета материалов",
        "материалдар топтамасы енгізілетін күн",
        "материалдар топтамасы енгізілген күннен бастап",
        "материалдар топтамасы енгізілгеннен кейін",
        "материалдар топтамасын енгізерден",
    ),
    "draft_received": Anchor(
        "receipt of the draft instructions",
        "поступления проекта поручений",
        "тапсырмалар жобасы келіп түскен күн",
        "тапсырмалар жобасы келіп түскен күннен бастап",
    ),
    "pa_draft_received": Anchor(
        "receipt of the draft by the Presidential Administration",
        "поступления проекта в Администрацию Президента",
        "жоба Президент Әкімшілігіне келіп түскен күн",
        "жоба Президент Әкімшілігіне келіп түскен күннен бастап",
    ),
    "decree_signed": Anchor(
        "the signing of the Decree",
        "подписания Указа",
        "Жарлыққа қол қойылған күн",
        "Жарлыққа қол қойылған күннен бастап",
    ),
    "report_received": Anchor(
        "receipt of the information",
        "получения информации",
        "ақпарат алынған күн",
        "ақпарат алынған күннен бастап",
    ),
    "decision_received": Anchor(
        "receipt of the decision",
        "получения решения",
        "шешім алынған күн",
        "шешім алынған күннен бастап",
    ),
    "decision_forwarded": Anchor(
        "receipt of the decision from the MFA",
        "поступления решения из МИД",
        "шешім СІМ-нен келіп түскен күн",
        "шешім СІМ-нен келіп түскен күннен бастап",
    ),
    "proposals_at_mfa": Anchor(
        "receipt of the proposals by the MFA",
        "поступления предложений в МИД",
        "ұсыныстар СІМ-ге келіп түскен күн",
        "ұсыныстар СІМ-ге келіп түскен күннен бастап",
    ),
    "proposals_at_government_office": Anchor(
        "receipt of the proposals by the Government Office",
        "поступления предложений в Аппарат Правительства",
        "ұсыныстар Үкімет Аппаратына келіп түскен күн",
        "ұсыныстар Үкімет Аппаратына келіп түскен күннен бастап",
    ),
    "proposals_at_pa": Anchor(
        "receipt of the proposals by the Presidential Administration",
        "получения предложений Администрацией Президента",
        "ұсыныстар Президент Әкімшілігіне келіп түскен күн",
        "ұсыныстар Президент Әкімшілігіне келіп түскен күннен бастап",
    ),
    "court_request_received": Anchor(
        "receipt of the court's request",
        "поступления запроса суда",
        "соттың сұрау салуы келіп түскен күн",
        "соттың сұрау салуы келіп түскен күннен бастап",
    ),
    "court_request_forwarded": Anchor(
        "receipt of the forwarded request",
        "поступления направленного запроса",
        "жіберілген сұрау салу келіп түскен күн",
        "жіберілген сұрау салу келіп түскен күннен бастап",
    ),
    "application_initiated": Anchor(
        "the start of the initiative",
        "инициирования обращения",
        "жүгінуге бастама жасалған күн",
        "жүгінуге бастама жасалған күннен бастап",
    ),
    "application_sent": Anchor(
        "the sending of the application to the court",
        "направления обращения в суд",
        "жүгіну сотқа жіберілетін күн",
        "жүгіну сотқа жіберілген күннен бастап",
        "жүгіну сотқа жіберілгеннен кейін",
        "жүгінуді сотқа жібергенге дейін",
    ),
    "originals_received": Anchor(
        "receipt of the originals of the letters",
        "получения оригиналов писем",
        "хаттардың түпнұсқалары алынған күн",
        "хаттардың түпнұсқалары алынған күннен бастап",
    ),
    "letter_sent": Anchor(
        "the letter",
        "направления письма",
        "хат жіберілетін күн",
        "хат жіберілетін күннен бастап",
    ),
    "event_completed": Anchor(
        "the completion of the event",
        "завершения мероприятия",
        "іс-шара аяқталған күн",
        "іс-шара аяқталған күннен бастап",
    ),
    "departs": Anchor(
        "the departure",
        "выезда",
        "кететін күн",
        "кеткен күннен бастап",
    ),
    "meeting": Anchor(
        "the meeting or talks",
        "встречи и (или) переговоров",
        "кездесу және (немесе) келіссөз күні",
        "кездесу және (немесе) келіссөз күнінен бастап",
        "кездесуден және (немесе) келіссөздерден кейін",
    ),
    "plans_agreed": Anchor(
        "the President's agreement to the plans",
        "согласования планов Президентом",
        "жоспарлар Президентпен келісілген күн",
        "жоспарлар Президентпен келісілген күннен бастап",
    ),
    "change_papers_received": Anchor(
        "receipt of the justification and the concept",
        "получения обоснования и концепции",
        "негіздеме мен тұжырымдама алынған күн",
        "негіздеме мен тұжырымдама алынған күннен бастап",
    ),
}


def anchor_named(name: str) -> Anchor:
    """The words for an anchor; one that the texts do not know is told by its own name in every language."""
    found = ANCHORS.get(name)
    if found is not None:
        return found
    words = name.replace("_", " ")
    return Anchor(words, words, words, words, f"{words} кейін", words)
