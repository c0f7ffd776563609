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
from kzcoord.law.mentions import Mention
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
from kzcoord.rules.mentions import TO_THE_MFA
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
    what="the current plan of treaties for the coming year",
    documents=(CURRENT_PLAN.document(),),
    ru="МИД составляет текущий план заключения международных договоров на предстоящий год",
    kk="СІМ халықаралық шарттар жасасудың ағымдағы жоспарын алдағы жылға жасайды",
    implied=True,
    in_force=since(BY_1082),
)

_POINT_2B = Rule(
    id="1082/2b",
    cite=RULES_1082.at("2"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="draws up",
    what="the perspective plan of treaties for the three years after that",
    documents=(PERSPECTIVE_PLAN.document(),),
    ru="МИД составляет перспективный план заключения международных договоров на последующие три года",
    kk="СІМ халықаралық шарттар жасасудың перспективалық жоспарын кейінгі үш жыл мерзімге жасайды",
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

    prompts = {
        "expedient": Text(
            kk="СІМ-нің қорытындысы бойынша орынды",
            ru="целесообразно по заключению МИД",
            en="expedient by the conclusion of the MFA",
        ),
    }
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
    what="the drafts of the current and the perspective plan on the basis of the concepts of treaties that the central "
    "state bodies presented",
    ru="МИД разрабатывает проекты текущего и перспективного планов на основе концепций заключения международных "
    "договоров, представленных центральными государственными органами",
    kk="СІМ орталық мемлекеттік органдар ұсынған халықаралық шарттар жасасу тұжырымдамаларының негізінде ағымдағы және "
    "перспективалық жоспарлардың жобаларын әзірлейді",
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
    what="the concepts of treaties to be concluded in the next calendar year or in the three years after it, for the "
    "draft of the current or the perspective plan",
    to=(MFA,),
    language=_IN_BOTH_LANGUAGES,
    ru="Центральные государственные органы вносят в МИД для включения в проекты текущего или перспективного планов "
    "концепции международных договоров, которые предполагается заключить в следующем календарном году или в "
    "последующие три года",
    kk="Орталық мемлекеттік органдар ағымдағы немесе перспективалық жоспарлардың жобаларына қосу үшін келесі "
    "күнтізбелік жылы не одан кейінгі үш жылда жасасу көзделетін халықаралық шарттардың тұжырымдамаларын СІМ-ге "
    "енгізеді",
    mentions=(TO_THE_MFA,),
    limit=ByDate((9, 25)),
    in_force=since(BY_1082),
)

_POINT_5 = Rule(
    id="1082/5",
    cite=RULES_1082.at("5"),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    action="present",
    what="the concepts of treaties",
    to=(MFA,),
    language=_IN_BOTH_LANGUAGES,
    ru="Центральные государственные органы представляют в МИД концепции заключения международных договоров",
    kk="Орталық мемлекеттік органдар СІМ-ге халықаралық шарттар жасасу тұжырымдамаларын ұсынады",
    mentions=(TO_THE_MFA,),
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
        Reading(
            Text(kk="осы циклге кешіккен", ru="опоздала в этот цикл", en="late for this cycle"),
            Text(
                kk="6-тармақ уақытында түспегенді қайтарады.",
                ru="Пункт 6 возвращает то, что не поступило вовремя.",
                en="6 returns what did not come in time.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="келесі циклге ерте берілген", ru="подана заранее в следующий", en="early for the next"),
            Text(
                kk="Мәтінде алғашқы күн белгіленбеген.",
                ru="Первый день текст не устанавливает.",
                en="The text sets no first day.",
            ),
            counted=False,
        ),
    ),
    standard="late for this cycle",
    strict="late for this cycle",
)

QUESTION_54 = Question(
    id="Q54",
    title=Text(
        kk="2014 жылғы цикл қаулы бойынша өтті ме: ол 25 қыркүйектен кейін күшіне енген?",
        ru="прошёл ли по постановлению цикл 2014 года: оно вступило в силу после 25 сентября?",
        en="did the cycle of 2014 run, when the Resolution came after 25 September?",
    ),
    readings=(
        Reading(
            Text(kk="кейінгі күндері міндетті", ru="поздние даты обязывают", en="its later dates bind"),
            Text(
                kk="25 қазан, 10 және 25 қараша қаулы қолданыста болған кезге келді; бірде-бір тұжырымдама "
                "кешіккен жоқ.",
                ru="25 октября, 10 и 25 ноября наступили, когда оно уже действовало; ни одна концепция не опоздала.",
                en="25 October, 10 and 25 November 2014 came while it was in force; no concept is late.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="өткен жоқ", ru="не прошёл", en="it did not run"),
            Text(
                kk="Цикл 25 қыркүйектегі тұжырымдамалардан басталады.",
                ru="Цикл начинается с концепций 25 сентября.",
                en="A cycle begins with the concepts of 25 September.",
            ),
            counted=False,
        ),
    ),
    standard="its later dates bind",
    strict="its later dates bind",
)

_POINT_6 = Rule(
    id="1082/6",
    cite=RULES_1082.at("6"),
    when=(on(TreatyConceptReceived, Condition(field="on", late_for="1082/4")),),
    who=(MFA,),
    action="returns",
    what="without considering them concepts that came late",
    to=(CENTRAL_STATE_BODY,),
    ru="МИД возвращает центральным государственным органам без рассмотрения концепции, представленные несвоевременно",
    kk="СІМ уақтылы ұсынылмаған тұжырымдамаларды орталық мемлекеттік органдарға қарамай кері қайтарады",
    follows="1082/4",
    questions=(QUESTION_43, QUESTION_54),
    in_force=since(BY_1082),
)

QUESTION_55 = Question(
    id="Q55",
    title=Text(
        kk="7-тармақтағы «тиісті мемлекеттік орган» тек орталық мемлекеттік орган ба?",
        ru="«соответствующий государственный орган» пункта 7: только центральный?",
        en="1082/7: is the relevant state body a central one only?",
    ),
    readings=(
        Reading(
            Text(kk="кез келген мемлекеттік орган", ru="любой государственный орган", en="any state body"),
            Text(
                kk="Мәтінде «орталық» деген сөз жоқ.",
                ru="В тексте нет слова «центральный».",
                en="The text leaves the word central out.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="орталық мемлекеттік орган", ru="центральный", en="a central one"),
            Text(
                kk="4-тармақ бойынша тұжырымдамаларды тек орталық мемлекеттік органдар енгізеді.",
                ru="По пункту 4 концепции вносят только центральные государственные органы.",
                en="Only the central state bodies submit concepts under 4.",
            ),
            counted=False,
        ),
    ),
    standard="any state body",
    strict="any state body",
)

_POINT_7 = Rule(
    id="1082/7",
    cite=RULES_1082.at("7", phrase_kk="көрсетілген мерзімде"),
    when=(on(CalendarYear),),
    who=(STATE_BODY,),
    action="send",
    what="word that they have no proposals of treaties",
    condition=Text(
        kk="тиісті мемлекеттік орган, ұсыныстары болмаса",
        ru="соответствующий государственный орган, если предложений нет",
        en="the relevant one, where it has none",
    ),
    to=(MFA,),
    form=Text(kk="хатпен", ru="письмом", en="by letter"),
    ru="Государственные органы сообщают МИД об отсутствии предложений по заключению международных договоров",
    kk="Мемлекеттік органдар СІМ-ге халықаралық шарттар жасасу бойынша ұсыныстардың жоқ екенін хабарлайды",
    mentions=(Mention(body=MFA, ru=" МИД", kk=" СІМ-ге"),),
    limit=ByDate((9, 25)),
    questions=(QUESTION_55,),
    in_force=since(BY_1082),
)


# -- points 8 to 11: what the MFA makes of them ---

QUESTION_56 = Question(
    id="Q56",
    title=Text(
        kk="8-тармақтағы 25 қазан қорытындыға да қатысты ма?",
        ru="относится ли 25 октября пункта 8 и к заключению?",
        en="does 25 October of 1082/8 bind the conclusion too?",
    ),
    readings=(
        Reading(
            Text(kk="екеуіне де", ru="к обоим", en="both"),
            Text(
                kk="Бір сөйлем, оның соңғы етістігі қорытынды беру туралы.",
                ru="Одно предложение, последний глагол которого о даче заключения.",
                en="One sentence, whose last verb is the giving of the conclusion.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="тек қарауға", ru="только к рассмотрению", en="the consideration only"),
            Text(
                kk="Күн қарау туралы сөздің алдында тұр.",
                ru="Дата стоит перед словом о рассмотрении.",
                en="The date stands before the consideration.",
            ),
            counted=False,
        ),
    ),
    standard="both",
    strict="both",
)

_POINT_8 = Rule(
    id="1082/8",
    cite=RULES_1082.at("8", phrase_kk="25 қазанға дейін", phrase_ru="до 25 октября"),
    when=(on(CalendarYear), on(TreatyConceptReceived, _IN_TIME)),
    who=(MFA,),
    action="considers",
    what="the concepts and gives its conclusion on the foreign-policy expediency of the treaties",
    ru="МИД рассматривает концепции и даёт заключение о внешнеполитической целесообразности заключения международных "
    "договоров",
    kk="СІМ ұсынылған тұжырымдамаларды қарап, халықаралық шарттар жасасудың сыртқы саяси орындылығы туралы қорытынды "
    "береді",
    limit=ByDate((10, 25), until=True),
    follows="1082/4",
    questions=(QUESTION_54, QUESTION_56),
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
    what="of this",
    condition=Text(
        kk="халықаралық шарт жасасудың сыртқы саяси орындылығы болмаған жағдайда",
        ru="если внешнеполитической целесообразности заключения международного договора нет",
        en="where the treaty is not expedient; to the one that presented the concept",
    ),
    to=(CENTRAL_STATE_BODY,),
    ru="МИД уведомляет об этом центральный государственный орган, представивший концепцию",
    kk="СІМ бұл туралы тұжырымдаманы ұсынған орталық мемлекеттік органды хабардар етеді",
    follows="1082/8",
    in_force=since(BY_1082),
)

_POINT_10 = Rule(
    id="1082/10",
    cite=RULES_1082.at("10"),
    when=_EXPEDIENT,
    who=(MFA,),
    action="puts",
    what="the treaty into the draft of the plan that fits the time proposed for its conclusion",
    condition=Text(
        kk="халықаралық шарт жасасудың сыртқы саяси орындылығы болған жағдайда",
        ru="при наличии внешнеполитической целесообразности заключения международного договора",
        en="where it is expedient",
    ),
    ru="МИД включает международный договор в проект соответствующего плана в зависимости от предлагаемого срока его "
    "заключения",
    kk="СІМ халықаралық шартты оны жасасудың ұсынылатын мерзіміне байланысты тиісті жоспардың жобасына енгізеді",
    follows="1082/8",
    in_force=since(BY_1082),
)

QUESTION_57 = Question(
    id="Q57",
    title=Text(
        kk="11-тармақтағы «жоғары дәрежедегі» іс-шаралар «жоғары деңгейдегі» іс-шаралармен бірдей ме?",
        ru="тождественны ли мероприятия «жоғары дәрежедегі» пункта 11 мероприятиям на высшем уровне?",
        en="1082/11: is the word for high rank that of the top level?",
    ),
    readings=(
        Reading(
            Text(kk="жоғары деңгей", ru="высший уровень", en="the top level"),
            Text(
                kk="Жарлықта Президент қатысатын іс-шаралар басқа қазақша сөзбен аталған.",
                ru="Указ называет мероприятия с участием Президента другим казахским словом.",
                en="The Decree calls the events with the President so in another Kazakh word.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="кез келген жоғары дәреже", ru="любой высокий уровень", en="any high level"),
            Text(
                kk="Жарлықтағы сөз басқа.",
                ru="В Указе стоит другое слово.",
                en="The word of the Decree is another one.",
            ),
            counted=False,
        ),
    ),
    standard="the top level",
    strict="the top level",
)

_POINT_11 = Rule(
    id="1082/11",
    cite=RULES_1082.at("11"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="takes into account",
    what="in drawing up the draft plans the agreements reached at international events at the top level and the "
    "calendars of international events with the President and the Prime Minister",
    ru="МИД учитывает при разработке проектов планов договорённости, достигнутые на международных мероприятиях "
    "высокого уровня, и графики международных мероприятий с участием Президента и Премьер-Министра",
    kk="СІМ жоспарлардың жобаларын әзірлеу кезінде жоғары дәрежедегі халықаралық іс-шараларда қол жеткізілген "
    "уағдаластықтарды және Президент пен Премьер-Министрдің қатысуымен өтетін халықаралық іс-шаралардың кестелерін "
    "ескереді",
    questions=(QUESTION_57,),
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
        Reading(
            Text(kk="СІМ", ru="МИД", en="the MFA"),
            Text(
                kk="Жобаларды ол әзірлейді (3, 10); сөйлемдердің өзінде орындаушы аталмаған.",
                ru="Проекты готовит он (3, 10); в самих предложениях исполнитель не назван.",
                en="It draws the drafts up (3, 10); the sentences themselves are passive.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="комиссия немесе Үкімет", ru="комиссия или Правительство", en="the Commission or the Government"),
            Text(
                kk="14 және 15-тармақтар үшін мәтінде СІМ аталмаған.",
                ru="Для пунктов 14 и 15 ничто в тексте не указывает на МИД.",
                en="For 14 and 15 nothing in the text names the MFA.",
            ),
            counted=False,
        ),
    ),
    standard="the MFA",
    strict="the MFA",
)

_POINT_12 = Rule(
    id="1082/12",
    cite=RULES_1082.at("12", phrase_kk="жыл сайын 10 қарашадан кешіктірілмей"),
    when=(on(CalendarYear), *_EXPEDIENT),
    who=(MFA,),
    action="submits for consideration",
    what="the draft plans",
    to=(TREATY_COMMISSION,),
    ru="МИД вносит проекты планов на рассмотрение Межведомственной комиссии по вопросам международных договоров "
    "Республики Казахстан при Правительстве",
    kk="СІМ жоспарлардың жобаларын Үкімет жанындағы Қазақстан Республикасының халықаралық шарттары мәселелері "
    "жөніндегі ведомствоаралық комиссияның қарауына шығарады",
    limit=ByDate((11, 10)),
    follows="1082/3",
    implied=True,
    questions=(QUESTION_37, QUESTION_54),
    in_force=since(BY_1082),
)

_POINT_13 = Rule(
    id="1082/13",
    cite=RULES_1082.at("13"),
    when=_EXPEDIENT,
    who=(TREATY_COMMISSION,),
    action="approves",
    what="the draft plans by its decision",
    form=Text(
        kk="ведомствоаралық комиссия туралы ережеде көзделген тәртіппен",
        ru="в порядке, предусмотренном положением о межведомственной комиссии",
        en="in the order that the regulations on the Interdepartmental Commission provide for",
    ),
    ru="Межведомственная комиссия по вопросам международных договоров Республики Казахстан при Правительстве одобряет "
    "проекты планов своим решением",
    kk="Үкімет жанындағы Қазақстан Республикасының халықаралық шарттары мәселелері жөніндегі ведомствоаралық комиссия "
    "жоспарлардың жобаларын өз шешімімен мақұлдайды",
    follows="1082/12",
    in_force=since(BY_1082),
)

_POINT_14 = Rule(
    id="1082/14",
    cite=RULES_1082.at("14", phrase_kk="25 қарашадан кешіктірілмей"),
    when=(on(CalendarYear), *_EXPEDIENT),
    who=(MFA,),
    action="sends",
    what="the plans that the Interdepartmental Commission has approved for agreement",
    to=(PRESIDENT,),
    ru="МИД направляет одобренные межведомственной комиссией текущий и перспективный планы на согласование Президенту",
    kk="СІМ ведомствоаралық комиссия мақұлдаған ағымдағы және перспективалық жоспарларды Президентке келісуге жібереді",
    limit=ByDate((11, 25)),
    follows="1082/13",
    implied=True,
    questions=(QUESTION_37, QUESTION_54),
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


QUESTION_53 = Question(
    id="Q53",
    title=Text(
        kk="№ 1082 қаулының күші жойылған кезде өтіп жатқан мерзім сақтала ма?",
        ru="сохраняется ли срок, который течёт в день утраты силы постановления № 1082?",
        en="does a term survive that runs when Resolution 1082 ends?",
    ),
    readings=(
        Reading(
            Text(kk="сақталады", ru="сохраняется", en="it survives"),
            Text(
                kk="Қаулы бойынша басталған іс соның тәртібімен аяқталады; № 586 қаулыда бұл туралы айтылмаған.",
                ru="Начатое по постановлению по нему и завершается; постановление № 586 об этом молчит.",
                en="What began under the Resolution is finished under it; Resolution 586 says nothing of it.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="сақталмайды", ru="отпадает", en="it falls"),
            Text(
                kk="Міндеттің негізі жоқ; жаңа тәртіп басқа мерзім белгілеуі мүмкін.",
                ru="У обязанности больше нет основания; новый порядок может установить другой срок.",
                en="The duty has no ground any more; the new procedure may set another term.",
            ),
            counted=False,
        ),
    ),
    standard="it survives",
    strict="it survives",
)

_POINT_15 = Rule(
    id="1082/15",
    cite=RULES_1082.at("15", phrase_kk="он жұмыс күні ішінде"),
    when=(on(PlansAgreed), *_EXPEDIENT),
    who=(MFA,),
    action="sends",
    what="the plans to which the President has agreed",
    to=(PARLIAMENT,),
    ru="МИД направляет согласованные с Президентом текущий и перспективный планы в Парламент",
    kk="СІМ Президентпен келісілген ағымдағы және перспективалық жоспарларды Парламентке жібереді",
    limit=Within(10, WORKING_DAYS, of=PLANS_AGREED, stated=False),
    follows="1082/14",
    implied=True,
    questions=(QUESTION_37, QUESTION_53),
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
    when=(on(TreatyOutsidePlan),),
    who=(MFA,),
    action="changes",
    what="the agreed plans",
    condition=Text(
        kk="Президенттің тапсырмасы негізінде: екі негіздің бірі",
        ru="на основании поручения Президента: одно из двух оснований",
        en="on an instruction of the President: one of the two grounds",
    ),
    ru="МИД вносит изменения в согласованные планы",
    kk="СІМ келісілген жоспарларға өзгерістер енгізеді",
    follows="1082/16.4",
    implied=True,
    in_force=since(BY_1082),
)

_POINT_16_1_2 = Rule(
    id="1082/16.1(2)",
    cite=RULES_1082.at("16", 1, "2"),
    when=(on(TreatyOutsidePlan),),
    who=(TREATY_COMMISSION,),
    action="decides",
    what="on a change of the agreed plans",
    condition=Text(
        kk="Президенттің тапсырмасы орнына: екі негіздің бірі",
        ru="вместо поручения Президента: одно из двух оснований",
        en="in the place of an instruction of the President: one of the two grounds",
    ),
    agreed_with=(Approval(body=PRESIDENTIAL_ADMINISTRATION),),
    ru="Межведомственная комиссия по вопросам международных договоров Республики Казахстан при Правительстве по "
    "согласованию с Администрацией Президента принимает решение об изменении согласованных планов",
    kk="Үкімет жанындағы Қазақстан Республикасының халықаралық шарттары мәселелері жөніндегі ведомствоаралық комиссия "
    "Президент Әкімшілігімен келісім бойынша келісілген жоспарларды өзгерту туралы шешім қабылдайды",
    in_force=since(BY_1082),
)

CHANGE_PAPERS_RECEIVED = Anchor(
    "change_papers_received",
    en="receipt of the justification and the concept",
    ru="получения обоснования и концепции",
    kk="негіздеме мен тұжырымдама алынған күн",
    kk_from="негіздеме мен тұжырымдама алынған күннен бастап",
)

QUESTION_58 = Question(
    id="Q58",
    title=Text(
        kk="16-тармақтың екінші, үшінші, төртінші бөліктері перспективалық жоспарға да қолданыла ма?",
        ru="применяются ли части вторая, третья и четвёртая пункта 16 к перспективному плану?",
        en="do 16.2 to 16.4 of Resolution 1082 cover the perspective plan?",
    ),
    readings=(
        Reading(
            Text(kk="тек ағымдағы жоспарға", ru="только к текущему плану", en="the current plan only"),
            Text(
                kk="2-бөлікте ағымдағы жоспар аталған.",
                ru="Часть 2 называет текущий план.",
                en="Part 2 names the current plan.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="екі жоспарға да", ru="к обоим планам", en="both plans"),
            Text(
                kk="1-бөлік екеуінің де өзгерістері туралы.",
                ru="Часть 1 говорит об изменениях обоих.",
                en="Part 1 speaks of changes of both.",
            ),
            counted=False,
        ),
    ),
    standard="the current plan only",
    strict="the current plan only",
)

_POINT_16_2 = Rule(
    id="1082/16.2",
    cite=RULES_1082.at("16", 2, phrase_kk="бастамашылық жасағанға дейін"),
    when=(on(TreatyOutsidePlan),),
    who=(CENTRAL_STATE_BODY,),
    action="send",
    what="in advance the grounds for the urgency of a change of the agreed current plan and the concept",
    condition=Text(
        kk="келісілген ағымдағы жоспарда көзделмеген халықаралық шарт үшін",
        ru="для международного договора, не предусмотренного согласованным текущим планом",
        en="for a treaty that the agreed current plan does not provide for",
    ),
    to=(MFA,),
    language=Text(
        kk="тұжырымдама қазақ және орыс тілдерінде",
        ru="концепция на казахском и русском языках",
        en="the concept in Kazakh and Russian",
    ),
    ru="Центральный государственный орган заблаговременно направляет в МИД обоснование срочности внесения изменения в "
    "согласованный текущий план и соответствующую концепцию",
    kk="Орталық мемлекеттік орган келісілген ағымдағы жоспарға өзгеріс енгізу шұғылдығының негіздемесін және тиісті "
    "тұжырымдаманы СІМ-ге алдын ала жібереді",
    mentions=(TO_THE_MFA,),
    limit=BeforeAct(
        Text(
            kk="Президенттің тапсырмасына бастамашылық жасағанға",
            ru="инициирования поручения Президента",
            en="initiating the President's instruction",
        )
    ),
    sets=CHANGE_PAPERS_RECEIVED,
    questions=(QUESTION_58,),
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
    what="the justification and the concept and gives its conclusion on the foreign-policy expediency of the treaty",
    to=(CENTRAL_STATE_BODY,),
    ru="МИД рассматривает представленные обоснование и концепцию и даёт центральному государственному органу "
    "заключение о внешнеполитической целесообразности заключения международного договора",
    kk="СІМ ұсынылған негіздеме мен тұжырымдаманы қарап, орталық мемлекеттік органға халықаралық шарт жасасудың сыртқы "
    "саяси орындылығы туралы қорытынды береді",
    limit=Within(10, WORKING_DAYS, of=CHANGE_PAPERS_RECEIVED),
    follows="1082/16.2",
    questions=(QUESTION_53, QUESTION_58),
    in_force=since(BY_1082),
)

_POINT_16_4 = Rule(
    id="1082/16.4",
    cite=RULES_1082.at("16", 4),
    when=(on(TreatyOutsidePlan), on(PlanChangeReceived)),
    who=(CENTRAL_STATE_BODY,),
    action="send",
    what="their request with the MFA's conclusion on the foreign-policy expediency of the treaty",
    to=(PRESIDENT,),
    ru="Центральный государственный орган прилагает к обращению, направляемому Президенту, заключение МИД о "
    "внешнеполитической целесообразности заключения международного договора",
    kk="Орталық мемлекеттік орган Президентке жіберетін өтінішіне СІМ-нің халықаралық шарт жасасудың сыртқы саяси "
    "орындылығы туралы қорытындысын қоса береді",
    follows="1082/16.3",
    questions=(QUESTION_58,),
    in_force=since(BY_1082),
)


# -- point 17: control ---

_POINT_17 = Rule(
    id="1082/17",
    cite=RULES_1082.at("17"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="controls",
    what="in general how the central state bodies perform the current and the perspective plan, and gives information "
    "on it",
    ru="МИД осуществляет общий контроль за выполнением центральными государственными органами текущего и "
    "перспективного планов и его информационное обеспечение",
    kk="СІМ орталық мемлекеттік органдардың ағымдағы және перспективалық жоспарларды орындауын жалпы бақылауды және "
    "ақпараттық қамтамасыз етуді жүзеге асырады",
    in_force=since(BY_1082),
)

#: Resolution 586 repealed all of them with the Resolution; on which day is question Q34.
RULES: tuple[Rule, ...] = tuple(
    norm.repealed(by=BY_586).edition(questions=(*norm.questions, QUESTION_34))
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
