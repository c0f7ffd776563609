"""Rules of Resolution 1082: drawing up the current and perspective plans of treaties, points 2 to 17.

In force from 9 October 2014 to a day between 25 July and 24 August 2023 (Resolution 586). The yearly cycle runs from
the bodies' concepts (4) through the MFA (8 to 10) and the Interdepartmental Commission (12, 13) to the President (14)
and Parliament (15). Only the time phrase of point 8 is known in Russian.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.conditions import Condition, on
from kzcoord.law.documents import Approval
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import WORKING_DAYS, BeforeAct, ByDate, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    CENTRAL_STATE_BODY,
    MFA,
    PARLIAMENT,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    STATE_BODY,
    TREATY_COMMISSION,
)
from kzcoord.rules.resolution_1082.annexes import CURRENT_PLAN, PERSPECTIVE_PLAN
from kzcoord.rules.resolution_1082.editions import BY_586, BY_1082, QUESTION_34, RULES_1082
from kzcoord.text import Text

__all__ = ["PlanChangeReceived", "PlansAgreed", "TreatyConceptReceived", "TreatyOutsidePlan"]


# -- point 2: the two plans ---

_POINT_2A = Rule(
    id="1082/2a",
    cite=RULES_1082.at("2"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="draws up",
    what="the current plan for the coming year",
    documents=(CURRENT_PLAN.document(),),
    ru="текущий план составляется на предстоящий год",
    kk="ағымдағы жоспар алдағы жылға жасалады",
    implied=True,
    in_force=since(BY_1082),
)

_POINT_2B = Rule(
    id="1082/2b",
    cite=RULES_1082.at("2"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="draws up",
    what="the perspective plan for the three years after that",
    documents=(PERSPECTIVE_PLAN.document(),),
    ru="перспективный план составляется на последующие три года",
    kk="перспективалық жоспар кейінгі үш жылға жасалады",
    implied=True,
    in_force=since(BY_1082),
)


# -- point 3: the drafts ---


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


#: The concept came by the day of point 4.
_IN_TIME = Condition(field="on", late_for="1082/4", equals=False)
#: What follows if the treaty is expedient, or if nothing was concluded yet.
_EXPEDIENT = (
    on(TreatyConceptReceived, _IN_TIME, expedient=True),
    on(TreatyConceptReceived, _IN_TIME, expedient=None),
)

_POINT_3 = Rule(
    id="1082/3",
    cite=RULES_1082.at("3"),
    when=_EXPEDIENT,
    who=(MFA,),
    action="works out",
    what="the drafts of both plans on the concepts of the central state bodies",
    ru="МИД разрабатывает проекты планов на основе концепций центральных государственных органов",
    kk="СІМ орталық мемлекеттік органдардың тұжырымдамалары негізінде жоспарлар жобаларын әзірлейді",
    follows="1082/10",
    in_force=since(BY_1082),
)


# -- points 4 to 7: the concepts of the bodies ---

_IN_BOTH_LANGUAGES = Text(
    kk="қазақ және орыс тілдерінде", ru="на казахском и русском языках", en="in Kazakh and Russian"
)

_POINT_4 = Rule(
    id="1082/4",
    cite=RULES_1082.at("4", phrase_kk="жыл сайын 25 қыркүйектен кешіктірмей"),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    action="submit",
    what="the concepts of treaties to be concluded in the next year or in the three years after it",
    to=(MFA,),
    language=_IN_BOTH_LANGUAGES,
    ru="центральные государственные органы вносят в МИД концепции договоров, которые предполагается заключить в "
    "следующем году или в последующие три года",
    kk="орталық мемлекеттік органдар келесі жылы не одан кейінгі үш жылда жасасу көзделетін шарттардың "
    "тұжырымдамаларын СІМ-ге енгізеді",
    limit=ByDate((9, 25)),
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)

_POINT_5 = Rule(
    id="1082/5",
    cite=RULES_1082.at("5"),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    action="present",
    what="the concepts",
    to=(MFA,),
    language=_IN_BOTH_LANGUAGES,
    ru="концепции представляются в МИД на казахском и русском языках",
    kk="тұжырымдамалар СІМ-ге қазақ және орыс тілдерінде ұсынылады",
    follows="1082/4",
    implied=True,
    in_force=since(BY_1082),
)

QUESTION_43 = Question(
    id="Q43",
    title=Text(
        kk="25 қыркүйектен кейін түскен тұжырымдама осы жылға кешіккен бе, әлде келесі жылға ерте берілген бе?",
        ru="концепция, поступившая после 25 сентября: опоздала или подана заранее на следующий цикл?",
        en="a concept after 25 September: late for this cycle or early for the next?",
    ),
    readings=(
        Reading("late for this cycle", "6 returns what did not come in time.", counted=False),
        Reading("early for the next", "The text sets no first day.", counted=False),
    ),
    standard="late for this cycle",
    strict="late for this cycle",
)

_POINT_6 = Rule(
    id="1082/6",
    cite=RULES_1082.at("6"),
    when=(on(TreatyConceptReceived, Condition(field="on", late_for="1082/4")),),
    who=(MFA,),
    action="returns",
    what="without considering them concepts that came late",
    to=(CENTRAL_STATE_BODY,),
    ru="МИД возвращает центральным государственным органам без рассмотрения концепции, представленные с опозданием",
    kk="СІМ уақтылы ұсынылмаған тұжырымдамаларды орталық мемлекеттік органдарға қарамай кері қайтарады",
    follows="1082/4",
    questions=(QUESTION_43, QUESTION_34),
    in_force=since(BY_1082),
)

_POINT_7 = Rule(
    id="1082/7",
    cite=RULES_1082.at("7", phrase_kk="көрсетілген мерзімде"),
    when=(on(CalendarYear),),
    who=(STATE_BODY,),
    action="send",
    what="a letter that they have no proposals",
    condition=Text(
        kk="тиісті мемлекеттік орган, ұсыныстары болмаса",
        ru="соответствующий государственный орган, если предложений нет",
        en="the relevant one, where it has none",
    ),
    to=(MFA,),
    form=Text(kk="хатпен", ru="письмом", en="letter"),
    ru="государственные органы, у которых нет предложений, направляют об этом письмо в МИД",
    kk="ұсыныстары жоқ мемлекеттік органдар бұл туралы СІМ-ге хат жібереді",
    limit=ByDate((9, 25)),
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)


# -- points 8 to 11: what the MFA makes of them ---

_POINT_8 = Rule(
    id="1082/8",
    cite=RULES_1082.at("8", phrase_kk="25 қазанға дейін", phrase_ru="до 25 октября"),
    when=(on(CalendarYear), on(TreatyConceptReceived, _IN_TIME)),
    who=(MFA,),
    action="considers",
    what="the concepts and gives its conclusion on the foreign-policy expediency of the treaties",
    ru="МИД рассматривает концепции и даёт заключение о внешнеполитической целесообразности договоров",
    kk="СІМ тұжырымдамаларды қарап, шарттардың сыртқы саяси орындылығы туралы қорытынды береді",
    limit=ByDate((10, 25), until=True),
    follows="1082/4",
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)

_POINT_9 = Rule(
    id="1082/9",
    cite=RULES_1082.at("9"),
    when=(
        on(TreatyConceptReceived, _IN_TIME, expedient=False),
        on(TreatyConceptReceived, _IN_TIME, expedient=None),
    ),
    who=(MFA,),
    action="gives notice",
    what="that the treaty is not expedient",
    condition=Text(
        kk="сыртқы саяси орындылығы болмаса",
        ru="если внешнеполитической целесообразности нет",
        en="where it is not expedient",
    ),
    to=(CENTRAL_STATE_BODY,),
    ru="МИД уведомляет центральный государственный орган, представивший концепцию, о нецелесообразности заключения "
    "договора",
    kk="СІМ тұжырымдаманы ұсынған орталық мемлекеттік органды шарт жасасудың орынды еместігі туралы хабардар етеді",
    follows="1082/8",
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)

_POINT_10 = Rule(
    id="1082/10",
    cite=RULES_1082.at("10"),
    when=_EXPEDIENT,
    who=(MFA,),
    action="puts",
    what="the treaty into the draft plan of its time",
    condition=Text(
        kk="сыртқы саяси орындылығы болса",
        ru="если внешнеполитическая целесообразность есть",
        en="where it is expedient",
    ),
    ru="МИД включает договор в проект соответствующего плана",
    kk="СІМ шартты тиісті жоспар жобасына енгізеді",
    follows="1082/8",
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)

_POINT_11 = Rule(
    id="1082/11",
    cite=RULES_1082.at("11"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="takes into account",
    what="in the draft plans the agreements of top-level events and the calendars of events with the President and the "
    "Prime Minister",
    ru="МИД учитывает в проектах планов договорённости, достигнутые на мероприятиях высшего уровня, и графики "
    "мероприятий с участием Президента и Премьер-Министра",
    kk="СІМ жоспарлар жобаларында жоғары деңгейдегі іс-шараларда қол жеткізілген уағдаластықтарды және Президент "
    "пен Премьер-Министр қатысатын іс-шаралардың кестелерін ескереді",
    in_force=since(BY_1082),
)


# -- points 12 to 15: the Commission, the President, Parliament ---

QUESTION_37 = Question(
    id="Q37",
    title=Text(
        kk="№ 1082 қаулының 12, 14 және 15-тармақтары бойынша жоспарларды кім жібереді?",
        ru="кто вносит и направляет планы по пунктам 12, 14 и 15 постановления № 1082?",
        en="who acts under 12, 14 and 15 of Resolution 1082?",
    ),
    readings=(
        Reading("the MFA", "It draws the drafts up (3, 10); the sentences themselves are passive.", counted=False),
        Reading("the Commission or the Government", "For 14 and 15 nothing in the text names the MFA.", counted=False),
    ),
    standard="the MFA",
    strict="the MFA",
)

_POINT_12 = Rule(
    id="1082/12",
    cite=RULES_1082.at("12", phrase_kk="жыл сайын 10 қарашадан кешіктірілмей"),
    when=(on(CalendarYear), *_EXPEDIENT),
    who=(MFA,),
    action="puts",
    what="the draft plans",
    preposition="before",
    to=(TREATY_COMMISSION,),
    ru="проекты планов вносятся на рассмотрение Межведомственной комиссии",
    kk="жоспарлар жобалары Ведомствоаралық комиссияның қарауына шығарылады",
    limit=ByDate((11, 10)),
    follows="1082/3",
    implied=True,
    questions=(QUESTION_37, QUESTION_34),
    in_force=since(BY_1082),
)

_POINT_13 = Rule(
    id="1082/13",
    cite=RULES_1082.at("13"),
    modality=Modality.STANDING,
    when=_EXPEDIENT,
    who=(TREATY_COMMISSION,),
    action="approves",
    what="the draft plans by its decision",
    ru="проекты планов одобряются решением Межведомственной комиссии",
    kk="жоспарлар жобалары Ведомствоаралық комиссияның шешімімен мақұлданады",
    follows="1082/12",
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)

_POINT_14 = Rule(
    id="1082/14",
    cite=RULES_1082.at("14", phrase_kk="25 қарашадан кешіктірілмей"),
    when=(on(CalendarYear), *_EXPEDIENT),
    who=(MFA,),
    action="sends",
    what="the approved plans for agreement",
    to=(PRESIDENT,),
    ru="одобренные планы направляются на согласование Президенту",
    kk="мақұлданған жоспарлар Президентке келісуге жіберіледі",
    limit=ByDate((11, 25)),
    follows="1082/13",
    implied=True,
    questions=(QUESTION_37, QUESTION_34),
    in_force=since(BY_1082),
)

PLANS_AGREED = Anchor(
    "plans_agreed",
    en="the President's agreement to the plans",
    ru="согласования планов Президентом",
    kk="жоспарлар Президентпен келісілген күн",
    kk_from="жоспарлар Президентпен келісілген күннен бастап",
)


class PlansAgreed(Event):
    """The President agreed to the plans (15)."""

    kind: Literal["plans-agreed"] = "plans-agreed"
    on: date

    title = Text(kk="жоспарлар келісілді", ru="планы согласованы", en="plans agreed")
    anchors = {PLANS_AGREED: "on"}


_POINT_15 = Rule(
    id="1082/15",
    cite=RULES_1082.at("15", phrase_kk="он жұмыс күні ішінде"),
    when=(on(PlansAgreed), *_EXPEDIENT),
    who=(MFA,),
    action="sends",
    what="the agreed plans",
    to=(PARLIAMENT,),
    ru="согласованные планы направляются в Парламент",
    kk="келісілген жоспарлар Парламентке жіберіледі",
    limit=Within(10, WORKING_DAYS, of=PLANS_AGREED, stated=False),
    follows="1082/14",
    implied=True,
    questions=(QUESTION_37, QUESTION_34),
    in_force=since(BY_1082),
)


# -- point 16: changes of the plans ---


class TreatyOutsidePlan(Event):
    """A central state body wants a treaty that the agreed current plan does not contain (16)."""

    kind: Literal["treaty-outside-plan"] = "treaty-outside-plan"
    on: date

    title = Text(
        kk="жоспардан тыс халықаралық шарт",
        ru="международный договор вне плана",
        en="treaty outside the plan",
    )


_POINT_16_1_1 = Rule(
    id="1082/16.1(1)",
    cite=RULES_1082.at("16", 1, "1"),
    modality=Modality.STANDING,
    when=(on(TreatyOutsidePlan),),
    who=(MFA,),
    action="changes",
    what="the agreed plans on the President's instruction",
    ru="изменения вносятся в согласованные планы на основании поручения Президента",
    kk="келісілген жоспарларға өзгерістер Президенттің тапсырмасы негізінде енгізіледі",
    implied=True,
    in_force=since(BY_1082),
)

_POINT_16_1_2 = Rule(
    id="1082/16.1(2)",
    cite=RULES_1082.at("16", 1, "2"),
    modality=Modality.STANDING,
    when=(on(TreatyOutsidePlan),),
    who=(TREATY_COMMISSION,),
    action="decides",
    what="on a change of the agreed plans",
    agreed_with=(Approval(body=PRESIDENTIAL_ADMINISTRATION),),
    ru="изменения вносятся в согласованные планы и на основании решения Межведомственной комиссии по согласованию "
    "с Администрацией Президента",
    kk="келісілген жоспарларға өзгерістер Президент Әкімшілігімен келісім бойынша Ведомствоаралық комиссияның "
    "шешімі негізінде де енгізіледі",
    in_force=since(BY_1082),
)

CHANGE_PAPERS_RECEIVED = Anchor(
    "change_papers_received",
    en="receipt of the justification and the concept",
    ru="получения обоснования и концепции",
    kk="негіздеме мен тұжырымдама алынған күн",
    kk_from="негіздеме мен тұжырымдама алынған күннен бастап",
)

_POINT_16_2 = Rule(
    id="1082/16.2",
    cite=RULES_1082.at("16", 2, phrase_kk="бастамашылық жасағанға дейін"),
    when=(on(TreatyOutsidePlan),),
    who=(CENTRAL_STATE_BODY,),
    action="send",
    what="in advance the grounds for the urgency of the change and the concept",
    to=(MFA,),
    language=_IN_BOTH_LANGUAGES,
    ru="центральный государственный орган заранее направляет в МИД обоснование срочности изменения и концепцию",
    kk="орталық мемлекеттік орган өзгеріс енгізу шұғылдығының негіздемесін және тұжырымдаманы СІМ-ге алдын ала "
    "жібереді",
    limit=BeforeAct(
        Text(
            kk="Президенттің тапсырмасына бастамашылық жасағанға",
            ru="инициирования поручения Президента",
            en="initiating the President's instruction",
        )
    ),
    sets=CHANGE_PAPERS_RECEIVED,
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
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
    anchors = {CHANGE_PAPERS_RECEIVED: "on"}


_POINT_16_3 = Rule(
    id="1082/16.3",
    cite=RULES_1082.at("16", 3, phrase_kk="оларды алған күннен бастап 10 жұмыс күні ішінде"),
    when=(on(TreatyOutsidePlan), on(PlanChangeReceived)),
    who=(MFA,),
    action="considers",
    what="both papers and gives its conclusion on the foreign-policy expediency of the treaty",
    ru="МИД рассматривает обоснование и концепцию и даёт заключение о внешнеполитической целесообразности договора",
    kk="СІМ негіздеме мен тұжырымдаманы қарап, шарттың сыртқы саяси орындылығы туралы қорытынды береді",
    limit=Within(10, WORKING_DAYS, of=CHANGE_PAPERS_RECEIVED),
    follows="1082/16.2",
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)

_POINT_16_4 = Rule(
    id="1082/16.4",
    cite=RULES_1082.at("16", 4),
    when=(on(TreatyOutsidePlan), on(PlanChangeReceived)),
    who=(CENTRAL_STATE_BODY,),
    action="attach",
    what="the MFA's conclusion to their request",
    to=(PRESIDENT,),
    ru="центральный государственный орган прилагает заключение МИД к своему обращению к Президенту",
    kk="орталық мемлекеттік орган Президентке жіберетін өтінішіне СІМ-нің қорытындысын қоса береді",
    follows="1082/16.3",
    questions=(QUESTION_34,),
    in_force=since(BY_1082),
)


# -- point 17: control ---

_POINT_17 = Rule(
    id="1082/17",
    cite=RULES_1082.at("17"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="controls",
    what="how the central state bodies perform the plans, and gives information on it",
    ru="МИД осуществляет общий контроль за выполнением планов центральными государственными органами и "
    "информационное обеспечение",
    kk="СІМ орталық мемлекеттік органдардың жоспарларды орындауын жалпы бақылайды және ақпараттық қамтамасыз етеді",
    in_force=since(BY_1082),
)

#: Resolution 586 repealed all of them with the Resolution.
RULES: tuple[Rule, ...] = tuple(
    norm.repealed(by=BY_586)
    for norm in (
        _POINT_2A,
        _POINT_2B,
        _POINT_3,
        _POINT_4,
        _POINT_5,
        _POINT_6,
        _POINT_7,
        _POINT_8,
        _POINT_9,
        _POINT_10,
        _POINT_11,
        _POINT_12,
        _POINT_13,
        _POINT_14,
        _POINT_15,
        _POINT_16_1_1,
        _POINT_16_1_2,
        _POINT_16_2,
        _POINT_16_3,
        _POINT_16_4,
        _POINT_17,
    )
)
