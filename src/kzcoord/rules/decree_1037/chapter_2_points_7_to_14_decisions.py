"""Rules of Decree 1037, chapter 2: decisions of international organisations, points 7 to 14-4.

Drafts are agreed at home (8 to 9). A decision goes from the MFA to the competent bodies and back, then to the
Government Office, the Administration and the President (10 to 14). The Eurasian Economic Commission has its own order
of interaction (8-1, 14-1 to 14-4), since 2015. Point 7 is a definition.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.body_names import BodyRef
from kzcoord.law.conditions import on
from kzcoord.law.documents import Approval
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption, SetAside
from kzcoord.law.mentions import Mention
from kzcoord.law.notes import NoteKind, RuleNote
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import WORKING_DAYS, NoLimit, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    BUDGET_COMMISSION,
    BUDGET_PLANNING,
    CENTRAL_STATE_BODY,
    DIPLOMATIC_CHANNELS,
    EEC,
    FINANCE,
    GOVERNMENT_OFFICE,
    HEAD_OF_PA,
    INTERESTED_BODY,
    INTERNATIONAL_ORGANIZATION,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    NCE,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    TRADE_INTEGRATION,
)
from kzcoord.rules.decree_1037.editions import BY_23, BY_195, BY_426, BY_550, BY_1037, QUESTION_16, RULES_1037
from kzcoord.rules.mentions import AGREED_WITH_THE_MFA, THROUGH_THE_MFA, TO_THE_MFA, WITH_THE_MFA
from kzcoord.text import Text

__all__ = ["EecMatter", "OrganizationDecisionDrafted", "OrganizationDecisionReceived", "ProposalsReceived"]

# -- point 8: whose agreement a draft decision needs -----------------------------------------------------------------

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
_NEEDS_FUNDS = Text(kk="бюджет қаражаты қажет", ru="нужны средства бюджета", en="funds needed")


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
        "needs_funds": _NEEDS_FUNDS,
        "private_business": Text(
            kk="жеке кәсіпкерлік субъектілерінің мүдделерін қозғайды",
            ru="затрагивает интересы субъектов частного предпринимательства",
            en="touches private business",
        ),
    }
    choices = _ISSUERS


QUESTION_46 = Question(
    id="Q46",
    title=Text(
        kk="ЕАЭО-ның 9-тармақ қамтымайтын басқа органдары шешімдерінің жобаларын кім келіседі?",
        ru="кто согласовывает проекты решений других органов ЕАЭС, которые пункт 9 исключает?",
        en="who agrees drafts of the Union's other bodies, which point 9 excepts?",
    ),
    readings=(
        Reading(
            Text(
                kk="құзыретті орталық мемлекеттік орган",
                ru="компетентный центральный государственный орган",
                en="the competent central state body",
            ),
            Text(
                kk="Басқа ұйымдардағыдай; 8-тармақта орындаушы аталмаған, ал 9-тармақ енді қолданылмайды.",
                ru="Как для других организаций; в пункте 8 исполнитель не назван, а пункт 9 уже не применяется.",
                en="As for other organisations; 8 is passive and 9 no longer applies.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="ешкім аталмаған", ru="никто не назван", en="nobody is named"),
            Text(
                kk="Одақтың Комиссиядан басқа органдары үшін мәтінде ешкім аталмаған.",
                ru="Для органов Союза, кроме Комиссии, текст никого не называет.",
                en="For bodies of the Union other than the Commission the text names no one.",
            ),
            counted=False,
        ),
    ),
    standard="the competent central state body",
    strict="the competent central state body",
)

#: The central state bodies of points 8 to 9: 8 names nobody, 9 names the body in whose competence the subject lies.
_COMPETENT_FOR_THE_DRAFT = Text(
    kk="жобаның реттеу нысанасы құзыретіне жататын органдар",
    ru="органы, к компетенции которых относится предмет регулирования проекта",
    en="those in whose competence the subject of the draft lies",
)

_POINT_8_1A = Rule(
    id="1037/8.1a",
    cite=RULES_1037.at("8", 1),
    when=(on(OrganizationDecisionDrafted),),
    condition=_COMPETENT_FOR_THE_DRAFT,
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="agree",
    what="draft decisions of international organisations",
    preposition="with",
    to=(INTERESTED_BODY,),
    ru="Центральные государственные органы согласовывают проекты решений международных организаций с заинтересованными "
    "государственными органами",
    kk="Орталық мемлекеттік органдар халықаралық ұйымдар шешімдерінің жобаларын мүдделі мемлекеттік органдармен "
    "келіседі",
    questions=(QUESTION_46,),
    in_force=since(BY_1037),
)
_POINT_8_1B = Rule(
    id="1037/8.1b",
    cite=RULES_1037.at("8", 1),
    when=(on(OrganizationDecisionDrafted),),
    condition=_COMPETENT_FOR_THE_DRAFT,
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="agree without fail",
    what="the foreign-policy expediency of Kazakhstan taking part in the adoption of draft decisions of international "
    "organisations",
    preposition="with",
    to=(MFA,),
    ru="Центральные государственные органы обязательно согласовывают с МИД внешнеполитическую целесообразность участия "
    "Казахстана в принятии проектов решений международных организаций",
    kk="Орталық мемлекеттік органдар халықаралық ұйымдар шешімдерінің жобаларын қабылдауға Қазақстан қатысуының сыртқы "
    "саяси орындылығын СІМ-мен міндетті түрде келіседі",
    mentions=(WITH_THE_MFA,),
    follows="1037/8.1a",
    questions=(QUESTION_46,),
    in_force=since(BY_1037),
)
_POINT_8_1C = Rule(
    id="1037/8.1c",
    cite=RULES_1037.at("8", 1),
    when=(on(OrganizationDecisionDrafted, needs_funds=True),),
    condition=Text(
        kk=f"{_COMPETENT_FOR_THE_DRAFT.kk}; шешімді қабылдау бюджеттен қаражат бөлуді талап етсе",
        ru=f"{_COMPETENT_FOR_THE_DRAFT.ru}; если принятие решения влечёт выделение средств из бюджета",
        en=f"{_COMPETENT_FOR_THE_DRAFT.en}; where the adoption of the decision takes money from the budget",
    ),
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="submit for consideration",
    what="draft decisions of international organisations",
    to=(BUDGET_COMMISSION,),
    ru="Центральные государственные органы вносят проекты решений международных организаций на рассмотрение "
    "Республиканской бюджетной комиссии",
    kk="Орталық мемлекеттік органдар халықаралық ұйымдар шешімдерінің жобаларын Республикалық бюджеттік комиссияның "
    "қарауына енгізеді",
    follows="1037/8.1b",
    questions=(QUESTION_46,),
    in_force=since(BY_1037),
)

_POINT_8_2 = Rule(
    id="1037/8.2",
    cite=RULES_1037.at("8", 2),
    when=(on(OrganizationDecisionDrafted, issuer="eec"),),
    condition=_COMPETENT_FOR_THE_DRAFT,
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="agree without fail",
    what="draft decisions of the Eurasian Economic Commission",
    preposition="not only with the MFA but also with",
    to=(NATIONAL_ECONOMY, JUSTICE),
    ru="Центральные государственные органы обязательно согласовывают проекты решений Евразийской экономической "
    "комиссии, помимо МИД, с Министерством национальной экономики и Министерством юстиции",
    kk="Орталық мемлекеттік органдар Еуразиялық экономикалық комиссия шешімдерінің жобаларын СІМ-нен басқа Ұлттық "
    "экономика министрлігімен және Әділет министрлігімен міндетті түрде келіседі",
    mentions=(
        Mention(body=JUSTICE, ru=" и Министерством юстиции", kk=" және Әділет министрлігімен"),
        Mention(
            body=NATIONAL_ECONOMY,
            ru=" Министерством национальной экономики и",
            kk=" Ұлттық экономика министрлігімен және",
        ),
    ),
    follows="1037/8.1b",
    in_force=since(BY_23),
)
_POINT_8_2_SINCE_426 = _POINT_8_2.amended(
    by=BY_426,
    to=(TRADE_INTEGRATION, JUSTICE),
    ru="Центральные государственные органы обязательно согласовывают проекты решений Евразийской экономической "
    "комиссии, помимо МИД, с Министерством торговли и интеграции и Министерством юстиции",
    kk="Орталық мемлекеттік органдар Еуразиялық экономикалық комиссия шешімдерінің жобаларын СІМ-нен басқа Сауда және "
    "интеграция министрлігімен және Әділет министрлігімен міндетті түрде келіседі",
    mentions=(
        Mention(body=JUSTICE, ru=" и Министерством юстиции", kk=" және Әділет министрлігімен"),
        Mention(
            body=TRADE_INTEGRATION,
            ru=" Министерством торговли и интеграции и",
            kk=" Сауда және интеграция министрлігімен және",
        ),
    ),
)

# -- points 8-1 and 8-2: how drafts of the Commission are agreed -----------------------------------------------------

_ORDER_OF_THE_COMMISSION = RuleNote(
    kind=NoteKind.GAP,
    provision="1037/8-1",
    words=Text(
        kk="8-1 және 14-1-тармақтар Еуразиялық экономикалық комиссиямен өзара іс-қимыл тәртібіне сілтейді, ол "
        "бағдарламаға енгізілмеген (2016 жылдан № 279 қаулы, 2021 жылдан № 703 қаулы)",
        ru="пп. 8-1 и 14-1 отсылают к порядку взаимодействия с Евразийской экономической комиссией; в программу он не "
        "внесён (с 2016 года постановление № 279, с 2021 года № 703)",
        en="points 8-1 and 14-1 refer to the order of interaction with the Eurasian Economic Commission, which is not "
        "encoded (Resolution 279 from 2016, Resolution 703 from 2021)",
    ),
)

_POINT_8_DASH_1 = Rule(
    id="1037/8-1",
    cite=RULES_1037.at("8-1"),
    modality=Modality.STANDING,
    when=(on(OrganizationDecisionDrafted, issuer="eec"),),
    condition=_COMPETENT_FOR_THE_DRAFT,
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="agree",
    what="draft decisions of the Eurasian Economic Commission under the order of interaction with it, which the "
    "Government sets",
    ru="Центральные государственные органы согласовывают проекты решений Евразийской экономической комиссии в "
    "соответствии с порядком взаимодействия с ней, который определяет Правительство",
    kk="Орталық мемлекеттік органдар Еуразиялық экономикалық комиссия шешімдерінің жобаларын онымен өзара іс-қимылдың "
    "Үкімет айқындайтын тәртібіне сәйкес келіседі",
    follows="1037/8.2",
    notes=(_ORDER_OF_THE_COMMISSION,),
    in_force=since(BY_23),
)

_POINT_8_DASH_2 = Rule(
    id="1037/8-2",
    cite=RULES_1037.at("8-2"),
    when=(on(OrganizationDecisionDrafted, issuer="eec", private_business=True),),
    condition=_COMPETENT_FOR_THE_DRAFT,
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="agree within the assessment of regulatory impact under the EAEU Treaty",
    what="draft decisions of the Eurasian Economic Commission that touch the interests of private business",
    preposition="with",
    to=(NCE,),
    ru="Центральные государственные органы согласовывают проекты решений Евразийской экономической комиссии, "
    "затрагивающие интересы субъектов частного предпринимательства, с Национальной палатой предпринимателей в рамках "
    "оценки регулирующего воздействия по Договору о Евразийском экономическом союзе",
    kk="Орталық мемлекеттік органдар Еуразиялық экономикалық комиссия шешімдерінің жеке кәсіпкерлік субъектілерінің "
    "мүдделерін қозғайтын жобаларын Еуразиялық экономикалық одақ туралы шартқа сәйкес реттеушілік ықпал етуді бағалау "
    "шеңберінде Ұлттық кәсіпкерлер палатасымен келіседі",
    follows="1037/8.2",
    in_force=since(BY_23),
)

# -- point 9: who carries out the agreement --------------------------------------------------------------------------

QUESTION_51 = Question(
    id="Q51",
    title=Text(
        kk="9-тармақ бойынша келісу нәтижелері туралы кім хабардар етіледі?",
        ru="кого уведомляют о результатах согласования по пункту 9?",
        en="who is notified of the result under point 9?",
    ),
    readings=(
        Reading(
            Text(kk="халықаралық ұйым", ru="международная организация", en="the international organisation"),
            Text(
                kk="2015 жылға дейінгі мәтін оны атайды, ал хабарлама СІМ арқылы жіберіледі.",
                ru="Текст до 2015 года её называет, а уведомление идёт через МИД.",
                en="The text until 2015 names it, and the notice goes through the MFA.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="айтылмаған", ru="не указано", en="not stated"),
            Text(
                kk="№ 23 Жарлықтан бері адресат екі тілде де аталмаған.",
                ru="Со времени Указа № 23 адресат не назван ни на одном языке.",
                en="Since Decree 23 neither language names an addressee.",
            ),
            counted=False,
        ),
    ),
    standard="the international organisation",
    strict="the international organisation",
)

_POINT_9 = Rule(
    id="1037/9",
    cite=RULES_1037.at("9"),
    when=(on(OrganizationDecisionDrafted),),
    who=(CENTRAL_STATE_BODY,),
    condition=_COMPETENT_FOR_THE_DRAFT,
    action="carry out",
    what="the agreement of draft decisions of international organisations and give notice of its result",
    to=(INTERNATIONAL_ORGANIZATION,),
    via=MFA,
    ru="Центральные государственные органы проводят процедуру согласования проектов решений международных организаций "
    "и через МИД уведомляют международную организацию о результатах согласования",
    kk="Орталық мемлекеттік органдар халықаралық ұйымдар шешімдерінің жобаларын келісу рәсімін жүргізеді және келісу "
    "нәтижелері туралы халықаралық ұйымды СІМ арқылы хабардар етеді",
    mentions=(THROUGH_THE_MFA,),
    follows="1037/8.1a",
    in_force=since(BY_1037),
)
_POINT_9_SINCE_23 = _POINT_9.amended(
    by=BY_23,
    what="the agreement of draft decisions of international organisations (except those of the EAEU) and give notice "
    "of its result",
    exceptions=(
        Exemption(
            by="1037/9",
            field="issuer",
            values=("eaeu", "eec"),
            why=Text(
                kk="Еуразиялық экономикалық одақ шешімдерінің жобалары бұл рәсімге кірмейді",
                ru="проекты решений Евразийского экономического союза из этой процедуры исключены",
                en="drafts of the Eurasian Economic Union are excepted from this procedure",
            ),
        ),
    ),
    ru="Центральные государственные органы проводят процедуру согласования проектов решений международных организаций, "
    "кроме проектов решений Евразийского экономического союза, и через МИД уведомляют международную организацию о "
    "результатах согласования",
    kk="Орталық мемлекеттік органдар Еуразиялық экономикалық одақ шешімдерінің жобаларынан басқа халықаралық ұйымдар "
    "шешімдерінің жобаларын келісу рәсімін жүргізеді және келісу нәтижелері туралы халықаралық ұйымды СІМ арқылы "
    "хабардар етеді",
    questions=(QUESTION_46, QUESTION_51),
)

# -- point 10: the MFA forwards a decision ---------------------------------------------------------------------------

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

_NEEDS_PRESIDENT = Text(kk="Президенттің қарауы қажет", ru="нужно рассмотрение Президентом", en="for the President")
_RECEIVER = Text(kk="алушы:", ru="получатель:", en="received by")


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
    players = {"receiver": (MFA, CENTRAL_STATE_BODY)}
    players_by = Text(kk="10 және 11-тармақтар", ru="пункты 10 и 11", en="points 10 and 11")
    words = {
        "receiver": _RECEIVER,
        "issuer": _ISSUER,
        "needs_funds": _NEEDS_FUNDS,
        "needs_president": _NEEDS_PRESIDENT,
    }
    choices = _ISSUERS
    anchors = {DECISION_RECEIVED: "_by_the_mfa", DECISION_FORWARDED: "_by_a_body"}

    @property
    def _by_the_mfa(self) -> date | None:
        return self.on if self.receiver.code == MFA.code else None

    @property
    def _by_a_body(self) -> date | None:
        return None if self.receiver.code == MFA.code else self.on


#: Point 14-1 takes the decisions of the Commission out of points 10 to 14; which of them is question Q26, at 14-1.
_NOT_THE_COMMISSION = (
    Exemption(
        by="1037/14-1",
        field="issuer",
        values=("eec",),
        why=Text(
            kk="Еуразиялық экономикалық комиссияның шешімдері онымен өзара іс-қимыл тәртібі бойынша іске асырылады",
            ru="решения Евразийской экономической комиссии реализуются по порядку взаимодействия с ней",
            en="decisions of the Eurasian Economic Commission are carried out under the order of interaction with it",
        ),
        question="Q26",
        reading="all its decisions",
    ),
)
#: The central state bodies of points 10 and 11.
_COMPETENT_ONES = Text(
    kk="шешімнің реттеу мәні құзыретіне жататын органдар",
    ru="органы, к компетенции которых относится предмет регулирования решения",
    en="those in whose competence the subject of the decision lies",
)

_POINT_10 = Rule(
    id="1037/10",
    cite=RULES_1037.at(
        "10",
        phrase_kk="алған күнінен бастап бес жұмыс күні ішінде",
        phrase_ru="В течение пяти рабочих дней со дня получения решения международной организации",
    ),
    when=(on(OrganizationDecisionReceived, receiver=MFA),),
    who=(MFA,),
    action="forwards",
    what="the decision of the international organisation (for consideration, and for proposals whether it needs to be "
    "carried out or not)",
    to=(CENTRAL_STATE_BODY,),
    condition=_COMPETENT_ONES,
    ru="МИД направляет решение международной организации центральным государственным органам для рассмотрения и "
    "выработки предложений о необходимости или отсутствии необходимости его реализации",
    kk="СІМ халықаралық ұйымның шешімін қарау және оны іске асыру қажеттігі немесе қажеттігінің болмауы туралы "
    "ұсыныстар тұжырымдау үшін орталық мемлекеттік органдарға жібереді",
    limit=Within(5, WORKING_DAYS, of=DECISION_RECEIVED),
    sets=DECISION_FORWARDED,
    exceptions=_NOT_THE_COMMISSION,
    in_force=since(BY_1037),
)

# -- point 11: the bodies agree their proposals ----------------------------------------------------------------------

PROPOSALS_AT_MFA = Anchor(
    "proposals_at_mfa",
    en="receipt of the proposals by the MFA",
    ru="поступления предложений в МИД",
    kk="ұсыныстар СІМ-ге келіп түскен күн",
    kk_from="ұсыныстар СІМ-ге келіп түскен күннен бастап",
)

_WHERE_FUNDS_ARE_NEEDED = Text(
    kk="қаржы қаражатын бөлу қажет болса",
    ru="если требуется выделение финансовых средств",
    en="where funds must be allocated",
)

_POINT_11 = Rule(
    id="1037/11",
    cite=RULES_1037.at("11", phrase_kk="он бес жұмыс күні ішінде", phrase_ru="в течение пятнадцати рабочих дней"),
    when=(on(OrganizationDecisionReceived),),
    who=(CENTRAL_STATE_BODY,),
    condition=_COMPETENT_ONES,
    action="submit",
    what="the agreed proposals on carrying out the decision",
    to=(MFA,),
    agreed_with=(
        Approval(body=JUSTICE),
        Approval(body=FINANCE, field="needs_funds", where=_WHERE_FUNDS_ARE_NEEDED),
    ),
    ru="Центральные государственные органы согласовывают выработанные предложения о реализации решения с Министерством "
    "юстиции, а если требуется выделение финансовых средств, также с Министерством финансов, и вносят согласованные "
    "предложения в МИД",
    kk="Орталық мемлекеттік органдар шешімді іске асыру туралы тұжырымдалған ұсыныстарды Әділет министрлігімен, ал "
    "қаржы қаражатын бөлу қажет болса, Қаржы министрлігімен де келіседі және келісілген ұсыныстарды СІМ-ге жібереді",
    mentions=(
        TO_THE_MFA,
        Mention(
            body=JUSTICE,
            ru=" с Министерством юстиции, а если требуется выделение финансовых средств, также с Министерством "
            "финансов, и",
            kk=" Әділет министрлігімен, ал қаржы қаражатын бөлу қажет болса, Қаржы министрлігімен де",
            ru_without=", если требуется выделение финансовых средств, с Министерством финансов и",
            kk_without=" қаржы қаражатын бөлу қажет болса, Қаржы министрлігімен",
        ),
        Mention(
            body=FINANCE,
            ru=", а если требуется выделение финансовых средств, также с Министерством финансов,",
            kk=", ал қаржы қаражатын бөлу қажет болса, Қаржы министрлігімен де",
        ),
    ),
    limit=Within(15, WORKING_DAYS, of=DECISION_FORWARDED, stated=False),
    follows="1037/10",
    sets=PROPOSALS_AT_MFA,
    exceptions=_NOT_THE_COMMISSION,
    in_force=since(BY_1037),
)
_POINT_11_SINCE_550 = _POINT_11.amended(
    by=BY_550,
    agreed_with=(
        Approval(body=JUSTICE),
        Approval(body=BUDGET_PLANNING, field="needs_funds", where=_WHERE_FUNDS_ARE_NEEDED),
    ),
    ru="Центральные государственные органы согласовывают выработанные предложения о реализации решения с Министерством "
    "юстиции, а если требуется выделение финансовых средств, также с уполномоченным органом по бюджетному "
    "планированию, и вносят согласованные предложения в МИД",
    kk="Орталық мемлекеттік органдар шешімді іске асыру туралы тұжырымдалған ұсыныстарды Әділет министрлігімен, ал "
    "қаржы қаражатын бөлу қажет болса, бюджеттік жоспарлау жөніндегі уәкілетті органмен де келіседі және келісілген "
    "ұсыныстарды СІМ-ге енгізеді",
    mentions=(
        TO_THE_MFA,
        Mention(
            body=JUSTICE,
            ru=" с Министерством юстиции, а если требуется выделение финансовых средств, также с уполномоченным "
            "органом по бюджетному планированию, и",
            kk=" Әділет министрлігімен, ал қаржы қаражатын бөлу қажет болса, бюджеттік жоспарлау жөніндегі уәкілетті "
            "органмен де",
            ru_without=", если требуется выделение финансовых средств, с уполномоченным органом по бюджетному "
            "планированию и",
            kk_without=" қаржы қаражатын бөлу қажет болса, бюджеттік жоспарлау жөніндегі уәкілетті органмен",
        ),
    ),
)

# -- point 12: the MFA makes its own proposals -----------------------------------------------------------------------

PROPOSALS_AT_GOVERNMENT_OFFICE = Anchor(
    "proposals_at_government_office",
    en="receipt of the proposals by the Government Office",
    ru="поступления предложений в Аппарат Правительства",
    kk="ұсыныстар Үкімет Аппаратына келіп түскен күн",
    kk_from="ұсыныстар Үкімет Аппаратына келіп түскен күннен бастап",
)
#: The same receipt under the name that the receiver had until Decree 195.
PROPOSALS_AT_PRIME_MINISTERS_OFFICE = Anchor(
    PROPOSALS_AT_GOVERNMENT_OFFICE,
    en="receipt of the proposals by the Prime Minister's Office",
    ru="поступления предложений в Канцелярию Премьер-Министра",
    kk="ұсыныстар Премьер-Министр Кеңсесіне келіп түскен күн",
    kk_from="ұсыныстар Премьер-Министр Кеңсесіне келіп түскен күннен бастап",
)
PROPOSALS_AT_PA = Anchor(
    "proposals_at_pa",
    en="receipt of the proposals by the Presidential Administration",
    ru="получения предложений Администрацией Президента",
    kk="ұсыныстар Президент Әкімшілігіне келіп түскен күн",
    kk_from="ұсыныстар Президент Әкімшілігіне келіп түскен күннен бастап",
)


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
    players = {"receiver": (MFA, GOVERNMENT_OFFICE, PRESIDENTIAL_ADMINISTRATION)}
    players_by = Text(kk="12–14-тармақтар", ru="пункты 12–14", en="points 12 to 14")
    words = {"receiver": _RECEIVER, "needs_funds": _NEEDS_FUNDS, "needs_president": _NEEDS_PRESIDENT}
    anchors = {
        PROPOSALS_AT_MFA: "_by_the_mfa",
        PROPOSALS_AT_GOVERNMENT_OFFICE: "_by_the_office",
        PROPOSALS_AT_PA: "_by_the_administration",
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


QUESTION_25 = Question(
    id="Q25",
    title=Text(
        kk="12, 13 және 14-тармақтардағы мерзім тек қарауға ғана қатысты ма, әлде енгізуге де қатысты ма?",
        ru="распространяются ли сроки пунктов 12, 13 и 14 и на внесение или только на рассмотрение?",
        en="do the terms of 12, 13 and 14 cover the submission or only the consideration?",
    ),
    readings=(
        Reading(
            Text(kk="енгізуге де қатысты", ru="и на внесение", en="submission too"),
            Text(
                kk="13-тармақта бір сөйлем қараудан енгізуге дейін барады; әйтпесе тізбектің күні болмас еді. "
                "12-тармақтың орысша мәтінінде мерзім екі етістіктің алдында тұр. 14-тармақта енгізу Басшының "
                "мерзімсіз жеке нормасы болып табылады.",
                ru="В пункте 13 одно предложение ведёт от рассмотрения к внесению; иначе у цепочки нет даты. В "
                "пункте 12 русский текст ставит срок перед обоими глаголами. В пункте 14 внесение это "
                "отдельная норма о Руководителе, без срока.",
                en="In 13 one sentence leads from the consideration to the submission; otherwise the chain has no "
                "date. In 12 the Russian puts the term before both verbs. In 14 the submission is a norm of "
                "the Head, without a term.",
            ),
        ),
        Reading(
            Text(kk="тек қарауға қатысты", ru="только на рассмотрение", en="consideration only"),
            Text(
                kk="13-тармақтың мерзімі екі тілде де «қарайды» сөзінің жанында тұр; онда 13(1) және 13(2) "
                "мерзімсіз қалады.",
                ru="Срок пункта 13 стоит на обоих языках рядом со словом «рассматривает»; тогда у 13(1) и 13(2) "
                "срока нет.",
                en="The term of 13 stands beside 'considers' in both languages; 13(1) and 13(2) then have no term.",
            ),
        ),
    ),
    standard="submission too",
    strict="submission too",
)
QUESTION_29 = Question(
    id="Q29",
    title=Text(
        kk="ұсыныстар бірнеше органнан әртүрлі күндері түссе, 12-тармақтың мерзімі қайсысынан бастап есептеледі?",
        ru="если предложения поступили от нескольких органов в разные дни, от какого считать срок пункта 12?",
        en="proposals of several bodies come on different days: from which does the term of 12 run?",
    ),
    readings=(
        Reading(
            Text(kk="әрқайсысы өз алынған күнінен", ru="каждое от своего поступления", en="each from its own receipt"),
            Text(
                kk="Әр түсуге бір күн; күнді сұраушы береді.",
                ru="Одна дата на каждое поступление; день указывает тот, кто спрашивает.",
                en="One date per receipt; the caller gives the day.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="соңғысынан", ru="от последнего", en="from the last"),
            Text(
                kk="СІМ оларды бірге қарайды.",
                ru="МИД рассматривает их вместе.",
                en="The MFA considers them together.",
            ),
            counted=False,
        ),
    ),
    standard="each from its own receipt",
    strict="each from its own receipt",
)

_POINT_12 = Rule(
    id="1037/12",
    cite=RULES_1037.at(
        "12",
        phrase_kk="келіп түскен күннен бастап он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней со дня поступления предложений",
    ),
    when=(on(OrganizationDecisionReceived), on(ProposalsReceived, receiver=MFA)),
    who=(MFA,),
    action="considers the central state bodies' proposals and submits for consideration",
    what="its own on carrying out the decision",
    to=(PRIME_MINISTERS_OFFICE,),
    ru="МИД рассматривает предложения центральных государственных органов о реализации решения и вносит свои "
    "предложения на рассмотрение в Канцелярию Премьер-Министра",
    kk="СІМ орталық мемлекеттік органдардың шешімді іске асыру туралы ұсыныстарын қарайды және өз ұсыныстарын "
    "Премьер-Министр Кеңсесінің қарауына енгізеді",
    limit=Within(10, WORKING_DAYS, of=PROPOSALS_AT_MFA),
    follows="1037/11",
    sets=PROPOSALS_AT_GOVERNMENT_OFFICE,
    exceptions=_NOT_THE_COMMISSION,
    questions=(QUESTION_25, QUESTION_29, QUESTION_16),
    in_force=since(BY_1037),
)
_POINT_12_SINCE_195 = _POINT_12.amended(
    by=BY_195,
    cite=RULES_1037.at(
        "12",
        phrase_kk="келіп түскен күнінен бастап он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней со дня поступления предложений",
    ),
    to=(GOVERNMENT_OFFICE,),
    ru="МИД рассматривает предложения центральных государственных органов о реализации решения и вносит свои "
    "предложения на рассмотрение в Аппарат Правительства",
    kk="СІМ орталық мемлекеттік органдардың шешімді іске асыру туралы ұсыныстарын қарайды және өз ұсыныстарын Үкімет "
    "Аппаратының қарауына енгізеді",
)

# -- point 13: the Government Office considers and submits -----------------------------------------------------------

_AT_THE_OFFICE = (
    on(OrganizationDecisionReceived),
    on(ProposalsReceived, receiver=MFA),
    on(ProposalsReceived, receiver=GOVERNMENT_OFFICE),
)
_FOR_THE_PRESIDENT = (
    on(OrganizationDecisionReceived, needs_president=True),
    on(ProposalsReceived, receiver=MFA, needs_president=True),
    on(ProposalsReceived, receiver=GOVERNMENT_OFFICE, needs_president=True),
)
_TEN_DAYS_UNTIL_195 = Within(10, WORKING_DAYS, of=PROPOSALS_AT_PRIME_MINISTERS_OFFICE, stated=False)
_TEN_DAYS = Within(10, WORKING_DAYS, of=PROPOSALS_AT_GOVERNMENT_OFFICE, stated=False)

_POINT_13 = Rule(
    id="1037/13",
    cite=RULES_1037.at("13", phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=_AT_THE_OFFICE,
    who=(PRIME_MINISTERS_OFFICE,),
    action="considers",
    what="the MFA's proposals on carrying out the decision",
    ru="Канцелярия Премьер-Министра рассматривает внесённые МИД предложения о реализации решения",
    kk="Премьер-Министр Кеңсесі шешімді іске асыру туралы СІМ енгізген ұсыныстарды қарайды",
    limit=_TEN_DAYS_UNTIL_195,
    follows="1037/12",
    exceptions=_NOT_THE_COMMISSION,
    questions=(QUESTION_25, QUESTION_16),
    in_force=since(BY_1037),
)
_POINT_13_SINCE_195 = _POINT_13.amended(
    by=BY_195,
    who=(GOVERNMENT_OFFICE,),
    ru="Аппарат Правительства рассматривает внесённые МИД предложения о реализации решения",
    kk="Үкімет Аппараты шешімді іске асыру туралы СІМ енгізген ұсыныстарды қарайды",
    limit=_TEN_DAYS,
)

QUESTION_28 = Question(
    id="Q28",
    title=Text(
        kk="13-тармақтың 1) және 2) тармақшалары қатар қолданыла ма, әлде бірінің орнына бірі ме?",
        ru="применяются ли подпункты 1) и 2) пункта 13 вместе или один вместо другого?",
        en="do sub-points 1 and 2 of point 13 apply together or one instead of the other?",
    ),
    readings=(
        Reading(
            Text(kk="бірге", ru="вместе", en="together"),
            Text(
                kk="Шарт тек 2) тармақшада бар.",
                ru="Условие есть только в подпункте 2).",
                en="Only sub-point 2 has a condition.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="бірінің орнына бірі", ru="один вместо другого", en="one instead of the other"),
            Text(
                kk="Мақсатына қарағанда, Президенттің шешімін қажет ететін мәселелер Премьер-Министрге қоса "
                "жіберілмейді.",
                ru="По смыслу вопросы, относящиеся к Президенту, не идут ещё и Премьер-Министру.",
                en="The purpose suggests that the President's matters do not also go to the Prime Minister.",
            ),
            counted=False,
        ),
    ),
    standard="together",
    strict="together",
)

#: The words put the term of 13 beside the consideration; whether it covers the submission is question Q25.
_CONSIDERED_ONLY = SetAside(by="1037/13", limit=NoLimit(), question="Q25", reading="consideration only")

_POINT_13_SUB_1 = Rule(
    id="1037/13(1)",
    cite=RULES_1037.at("13", sub="1", phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=_AT_THE_OFFICE,
    who=(PRIME_MINISTERS_OFFICE,),
    action="submits on the outcome of its consideration",
    what="the proposals on carrying out the decision (with draft instructions for the interested state bodies and "
    "organisations)",
    to=(PRIME_MINISTER,),
    ru="По итогам рассмотрения Канцелярия Премьер-Министра вносит Премьер-Министру предложения о реализации решения с "
    "проектом поручений заинтересованным государственным органам и организациям",
    kk="Қарау қорытындылары бойынша Премьер-Министр Кеңсесі Премьер-Министрге шешімді іске асыру туралы ұсыныстарды "
    "мүдделі мемлекеттік органдар мен ұйымдарға берілетін тапсырмалардың жобасымен қоса енгізеді",
    limit=_TEN_DAYS_UNTIL_195,
    follows="1037/13",
    exceptions=(*_NOT_THE_COMMISSION, _CONSIDERED_ONLY),
    questions=(QUESTION_25, QUESTION_28, QUESTION_16),
    in_force=since(BY_1037),
)
_POINT_13_SUB_1_SINCE_195 = _POINT_13_SUB_1.amended(
    by=BY_195,
    who=(GOVERNMENT_OFFICE,),
    ru="По итогам рассмотрения Аппарат Правительства вносит Премьер-Министру предложения о реализации решения с "
    "проектом поручений заинтересованным государственным органам и организациям",
    kk="Қарау қорытындылары бойынша Үкімет Аппараты Премьер-Министрге шешімді іске асыру туралы ұсыныстарды мүдделі "
    "мемлекеттік органдар мен ұйымдарға берілетін тапсырмалардың жобасымен қоса енгізеді",
    limit=_TEN_DAYS,
)

_POINT_13_SUB_2 = Rule(
    id="1037/13(2)",
    cite=RULES_1037.at("13", sub="2", phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=_FOR_THE_PRESIDENT,
    condition=Text(
        kk="шешімді іске асыру Президенттің қарауын талап етсе",
        ru="если реализация решения требует рассмотрения Президентом",
        en="where carrying out the decision needs the President's consideration",
    ),
    who=(PRIME_MINISTERS_OFFICE,),
    action="submits on the outcome of its consideration",
    what="its own proposals on carrying out the decision",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="По итогам рассмотрения Канцелярия Премьер-Министра вносит в Администрацию Президента свои предложения о "
    "реализации решения",
    kk="Қарау қорытындылары бойынша Премьер-Министр Кеңсесі шешімді іске асыру туралы өз ұсыныстарын Президент "
    "Әкімшілігіне енгізеді",
    limit=_TEN_DAYS_UNTIL_195,
    follows="1037/13",
    sets=PROPOSALS_AT_PA,
    exceptions=(*_NOT_THE_COMMISSION, _CONSIDERED_ONLY),
    questions=(QUESTION_25, QUESTION_28, QUESTION_16),
    in_force=since(BY_1037),
)
_POINT_13_SUB_2_SINCE_195 = _POINT_13_SUB_2.amended(
    by=BY_195,
    who=(GOVERNMENT_OFFICE,),
    ru="По итогам рассмотрения Аппарат Правительства вносит в Администрацию Президента свои предложения о реализации "
    "решения",
    kk="Қарау қорытындылары бойынша Үкімет Аппараты шешімді іске асыру туралы өз ұсыныстарын Президент Әкімшілігіне "
    "енгізеді",
    limit=_TEN_DAYS,
)

# -- point 14: the Administration considers, its Head submits --------------------------------------------------------

_IN_THE_ADMINISTRATION = (*_FOR_THE_PRESIDENT, on(ProposalsReceived, receiver=PRESIDENTIAL_ADMINISTRATION))

_POINT_14_1 = Rule(
    id="1037/14.1",
    cite=RULES_1037.at(
        "14",
        1,
        phrase_kk="оларды алған күннен бастап он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней со дня их получения",
    ),
    when=_IN_THE_ADMINISTRATION,
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="considers",
    what="the Prime Minister's Office's proposals on carrying out the decision",
    ru="Администрация Президента рассматривает предложения Канцелярии Премьер-Министра о реализации решения",
    kk="Президент Әкімшілігі Премьер-Министр Кеңсесінің шешімді іске асыру жөніндегі ұсыныстарын қарайды",
    limit=Within(10, WORKING_DAYS, of=PROPOSALS_AT_PA),
    follows="1037/13(2)",
    exceptions=_NOT_THE_COMMISSION,
    questions=(QUESTION_25, QUESTION_16),
    in_force=since(BY_1037),
)
_POINT_14_1_SINCE_195 = _POINT_14_1.amended(
    by=BY_195,
    cite=RULES_1037.at(
        "14",
        1,
        phrase_kk="алынған күнінен бастап он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней со дня их получения",
    ),
    what="the Government Office's proposals on carrying out the decision",
    ru="Администрация Президента рассматривает предложения Аппарата Правительства о реализации решения",
    kk="Президент Әкімшілігі Үкімет Аппаратының шешімді іске асыру жөніндегі ұсыныстарын қарайды",
)

_POINT_14_2 = Rule(
    id="1037/14.2",
    cite=RULES_1037.at("14", 2),
    when=_IN_THE_ADMINISTRATION,
    condition=Text(
        kk="Президент Әкімшілігінің құрылымдық бөлімшесінің қорытындысы негізінде",
        ru="на основании заключения структурного подразделения Администрации Президента",
        en="on the basis of the conclusion of a unit of the Presidential Administration",
    ),
    who=(HEAD_OF_PA,),
    action="submits on the outcome of the consideration",
    what="the proposals on carrying out the decision (with draft instructions for the interested state bodies and "
    "organisations)",
    to=(PRESIDENT,),
    ru="По итогам рассмотрения Руководитель Администрации Президента вносит Президенту предложения о реализации "
    "решения с проектом поручений заинтересованным государственным органам и организациям",
    kk="Қарау қорытындылары бойынша Президент Әкімшілігінің Басшысы Президентке шешімді іске асыру туралы ұсыныстарды "
    "мүдделі мемлекеттік органдар мен ұйымдарға берілетін тапсырмалардың жобасымен қоса енгізеді",
    follows="1037/14.1",
    exceptions=_NOT_THE_COMMISSION,
    questions=(QUESTION_25,),
    in_force=since(BY_1037),
)

# -- point 14-1: decisions of the Commission go another way ----------------------------------------------------------

QUESTION_26 = Question(
    id="Q26",
    title=Text(
        kk="14-1-тармақ Комиссияның барлық шешімдеріне қатысты ма, әлде өзара іс-қимыл тәртібі қамтитындарына ғана ма?",
        ru="исключает ли пункт 14-1 все решения Комиссии или только те, которые охватывает порядок взаимодействия?",
        en="does 14-1 take out all decisions of the Commission, or only those that the order of interaction covers?",
    ),
    readings=(
        Reading(
            Text(kk="оның барлық шешімдеріне", ru="все её решения", en="all its decisions"),
            Text(
                kk="Сипаттау: бұл сөздер себебін түсіндіреді; 14-3 және 14-4-тармақтар Комиссиямен барлық жұмысты "
                "басқаша жүргізеді.",
                ru="Описание: эти слова объясняют причину; пункты 14-3 и 14-4 ведут всю работу с Комиссией иначе.",
                en="Descriptive: the clause explains why; 14-3 and 14-4 route all work with the Commission elsewhere.",
            ),
        ),
        Reading(
            Text(kk="тәртіп қамтитындарына ғана", ru="только охваченные порядком", en="only those in the order"),
            Text(
                kk="Шектеу: екі тіл де бұған жол береді; 05.05.2016 дейін тәртіп табылмады, сондықтан "
                "10-14-тармақтар қолданылар еді.",
                ru="Ограничение: оба языка его допускают; до 05.05.2016 порядка не найдено, поэтому применялись "
                "бы пункты 10-14.",
                en="Restrictive: both languages allow it; until 05.05.2016 no order was found, so 10 to 14 would "
                "have applied.",
            ),
        ),
    ),
    standard="all its decisions",
    strict="all its decisions",
)

_POINT_14_DASH_1 = Rule(
    id="1037/14-1",
    cite=RULES_1037.at("14-1"),
    modality=Modality.STANDING,
    when=(on(OrganizationDecisionReceived, issuer="eec"),),
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="carry out",
    what="decisions of the Eurasian Economic Commission, whose carrying out the order of interaction with it governs, "
    "by that order and not under points 10 to 14",
    ru="Центральные государственные органы не применяют пункты 10-14 к решениям Евразийской экономической комиссии, "
    "порядок реализации которых определяется порядком взаимодействия с ней, и реализуют их по этому порядку",
    kk="Орталық мемлекеттік органдар іске асырылу тәртібі өзара іс-қимыл тәртібінде айқындалатын Еуразиялық "
    "экономикалық комиссия шешімдеріне 10-14-тармақтарды қолданбайды және оларды сол тәртіп бойынша іске асырады",
    notes=(_ORDER_OF_THE_COMMISSION,),
    questions=(QUESTION_26,),
    in_force=since(BY_23),
)

# -- points 14-2 to 14-4: working with the Commission ----------------------------------------------------------------


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


_WITHIN_COMPETENCE = Text(kk="өз құзыреті шегінде", ru="в пределах своей компетенции", en="within their competence")

_POINT_14_DASH_2 = Rule(
    id="1037/14-2",
    cite=RULES_1037.at("14-2"),
    modality=Modality.STANDING,
    when=(on(EecMatter),),
    condition=_WITHIN_COMPETENCE,
    who=(STATE_BODY,),
    action="work",
    what="in these directions (proposals for Kazakhstan's position; representatives in advisory bodies and in working "
    "and expert groups; proposals to annul or change decisions; international events; drafts of decisions, with their "
    "agreement at home and their consideration by coordinating and advisory bodies; information; consultations and "
    "meetings; monitoring and analysis of treaties and decisions; other forms under the EAEU Treaty and ratified "
    "treaties)",
    preposition="with",
    to=(EEC,),
    ru="Государственные органы при взаимодействии с Евразийской экономической комиссией готовят и согласовывают "
    "предложения к позиции Казахстана; определяют представителей в её консультативные органы и рабочие (экспертные) "
    "группы; готовят предложения об отмене или изменении её решений; согласовывают проекты решений внутри государства "
    "и рассматривают их на заседаниях правительственных и межведомственных координационных и совещательных органов; "
    "готовят международные мероприятия; представляют информацию; проводят консультации и участвуют в её совещаниях и "
    "заседаниях; ведут мониторинг и анализ выполнения международных договоров в рамках Евразийского экономического "
    "союза и её решений; взаимодействуют в иных формах по Договору о Евразийском экономическом союзе и "
    "ратифицированным международным договорам",
    kk="Мемлекеттік органдар Еуразиялық экономикалық комиссиямен өзара іс-қимыл кезінде Қазақстанның ұстанымы бойынша "
    "ұсыныстар дайындайды және келіседі; оның консультациялық органдары мен жұмыс (сараптамалық) топтарына өкілдерді "
    "айқындайды; оның шешімдерінің күшін жою немесе оларды өзгерту туралы ұсыныстар дайындайды; шешімдердің жобаларын "
    "мемлекет ішінде келіседі және үкіметтік, ведомствоаралық үйлестіру және кеңесші органдарының отырыстарында "
    "қарайды; халықаралық іс-шараларды дайындайды; ақпарат ұсынады; консультациялар өткізеді, оның кеңестері мен "
    "отырыстарына қатысады; Еуразиялық экономикалық одақ шеңберіндегі халықаралық шарттар мен оның шешімдерінің "
    "орындалуына мониторинг және талдау жүргізеді; Еуразиялық экономикалық одақ туралы шарттың және ратификацияланған "
    "халықаралық шарттардың шеңберінде өзге де нысандарда өзара іс-қимыл жасайды",
    in_force=since(BY_23),
)
_POINT_14_DASH_2_SUB_4 = Rule(
    id="1037/14-2(4)",
    cite=RULES_1037.at("14-2", sub="4"),
    when=(on(EecMatter, matter="event"),),
    condition=_WITHIN_COMPETENCE,
    who=(STATE_BODY,),
    action="prepare",
    what="international events with the member states and the Eurasian Economic Commission",
    agreed_with=(Approval(body=MFA),),
    ru="Государственные органы по согласованию с МИД готовят международные мероприятия с участием государств-членов и "
    "Евразийской экономической комиссии",
    kk="Мемлекеттік органдар мүше мемлекеттер мен Еуразиялық экономикалық комиссия қатысатын халықаралық іс-шараларды "
    "СІМ-мен келісу бойынша дайындайды",
    mentions=(AGREED_WITH_THE_MFA,),
    follows="1037/14-2",
    in_force=since(BY_23),
)
_POINT_14_DASH_2_SUB_6 = Rule(
    id="1037/14-2(6)",
    cite=RULES_1037.at("14-2", sub="6"),
    when=(on(EecMatter, matter="information"),),
    condition=Text(
        kk=f"{_WITHIN_COMPETENCE.kk}; оның департаменттері мен алқа мүшелерінің сұрау салуы бойынша",
        ru=f"{_WITHIN_COMPETENCE.ru}; по запросам департаментов и членов её коллегии",
        en=f"{_WITHIN_COMPETENCE.en}; on the request of its departments and of members of its board",
    ),
    who=(STATE_BODY,),
    action="give",
    what="information, statistics and other material",
    to=(EEC,),
    via=DIPLOMATIC_CHANNELS,
    agreed_with=(Approval(body=NATIONAL_ECONOMY),),
    ru="Государственные органы после согласования с Министерством национальной экономики представляют Евразийской "
    "экономической комиссии по дипломатическим каналам информацию, статистические данные и иные материалы",
    kk="Мемлекеттік органдар Ұлттық экономика министрлігімен келісілгеннен кейін Еуразиялық экономикалық комиссияға "
    "дипломатиялық арналар арқылы ақпаратты, статистикалық деректерді және өзге де материалдарды ұсынады",
    mentions=(
        Mention(
            body=NATIONAL_ECONOMY,
            ru=" после согласования с Министерством национальной экономики",
            kk=" Ұлттық экономика министрлігімен келісілгеннен кейін",
        ),
    ),
    follows="1037/14-2",
    in_force=since(BY_23),
)
_POINT_14_DASH_2_SUB_6_SINCE_426 = _POINT_14_DASH_2_SUB_6.amended(
    by=BY_426,
    agreed_with=(Approval(body=TRADE_INTEGRATION),),
    ru="Государственные органы после согласования с Министерством торговли и интеграции представляют Евразийской "
    "экономической комиссии по дипломатическим каналам информацию, статистические данные и иные материалы",
    kk="Мемлекеттік органдар Сауда және интеграция министрлігімен келісілгеннен кейін Еуразиялық экономикалық "
    "комиссияға дипломатиялық арналар арқылы ақпаратты, статистикалық деректерді және өзге де материалдарды ұсынады",
    mentions=(
        Mention(
            body=TRADE_INTEGRATION,
            ru=" после согласования с Министерством торговли и интеграции",
            kk=" Сауда және интеграция министрлігімен келісілгеннен кейін",
        ),
    ),
)

_POINT_14_DASH_3 = Rule(
    id="1037/14-3",
    cite=RULES_1037.at("14-3"),
    modality=Modality.STANDING,
    when=(on(EecMatter),),
    who=(NATIONAL_ECONOMY,),
    action="coordinates and carries on",
    what="the dealings with the Eurasian Economic Commission",
    preposition="for",
    to=(CENTRAL_STATE_BODY,),
    ru="Министерство национальной экономики координирует центральные государственные органы во взаимодействии с "
    "Евразийской экономической комиссией и осуществляет это взаимодействие",
    kk="Ұлттық экономика министрлігі орталық мемлекеттік органдарды Еуразиялық экономикалық комиссиямен үйлестіруді "
    "және олардың онымен өзара іс-қимылын жүзеге асырады",
    in_force=since(BY_23),
)
_POINT_14_DASH_3_SINCE_426 = _POINT_14_DASH_3.amended(
    by=BY_426,
    who=(TRADE_INTEGRATION,),
    ru="Министерство торговли и интеграции координирует центральные государственные органы во взаимодействии с "
    "Евразийской экономической комиссией и осуществляет это взаимодействие",
    kk="Сауда және интеграция министрлігі орталық мемлекеттік органдарды Еуразиялық экономикалық комиссиямен "
    "үйлестіруді және олардың онымен өзара іс-қимылын жүзеге асырады",
)

_POINT_14_DASH_4 = Rule(
    id="1037/14-4",
    cite=RULES_1037.at("14-4"),
    modality=Modality.STANDING,
    when=(on(EecMatter, matter="treaty"),),
    who=(CENTRAL_STATE_BODY,),
    action="deal",
    what="on matters of treaties (conclusion, entry into force, performance, change, suspension and termination)",
    preposition="with",
    to=(EEC,),
    via=MFA,
    ru="Центральные государственные органы взаимодействуют с Евразийской экономической комиссией через МИД по вопросам "
    "заключения, вступления в силу, выполнения, изменения, приостановления и прекращения международных договоров",
    kk="Орталық мемлекеттік органдар халықаралық шарттарды жасасу, олардың күшіне енуі, оларды орындау, өзгерту, "
    "тоқтата тұру және тоқтату мәселелері бойынша Еуразиялық экономикалық комиссиямен СІМ арқылы өзара іс-қимыл "
    "жасайды",
    mentions=(THROUGH_THE_MFA,),
    in_force=since(BY_23),
)

RULES: tuple[Rule, ...] = (
    *(_POINT_8_1A, _POINT_8_1B, _POINT_8_1C),
    *(_POINT_8_2, _POINT_8_2_SINCE_426),
    _POINT_8_DASH_1,
    _POINT_8_DASH_2,
    *(_POINT_9, _POINT_9_SINCE_23),
    _POINT_10,
    *(_POINT_11, _POINT_11_SINCE_550),
    *(_POINT_12, _POINT_12_SINCE_195),
    *(_POINT_13, _POINT_13_SINCE_195),
    *(_POINT_13_SUB_1, _POINT_13_SUB_1_SINCE_195),
    *(_POINT_13_SUB_2, _POINT_13_SUB_2_SINCE_195),
    *(_POINT_14_1, _POINT_14_1_SINCE_195),
    _POINT_14_2,
    _POINT_14_DASH_1,
    _POINT_14_DASH_2,
    _POINT_14_DASH_2_SUB_4,
    *(_POINT_14_DASH_2_SUB_6, _POINT_14_DASH_2_SUB_6_SINCE_426),
    *(_POINT_14_DASH_3, _POINT_14_DASH_3_SINCE_426),
    _POINT_14_DASH_4,
)
