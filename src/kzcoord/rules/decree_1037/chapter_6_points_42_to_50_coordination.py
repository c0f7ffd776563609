"""Rules of Decree 1037, chapter 6: coordinating the international activity of central state bodies, 42 to 50.

Decree 175 added the chapter on 14 January 2016. Point 44 is known only as Decree 582 restated it. Point 50 takes bodies
and spheres out of the chapter: the rules that it touches name it under ``exceptions``.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, get_args

from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.conditions import Condition, on
from kzcoord.law.documents import Approval
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption
from kzcoord.law.mentions import Mention
from kzcoord.law.notes import NoteKind, RuleNote
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import CALENDAR_DAYS, WORKING_DAYS, AfterAct, BeforeAct, ByDate, Promptly, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    CENTRAL_STATE_BODY,
    COOPERATION_UNITS,
    DELEGATION_HEAD,
    FOREIGN_BODIES,
    GOVERNMENT_OFFICE,
    MFA,
    MISSIONS_ABROAD,
    NEXT_OFFICIAL,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    RECEIVING_OFFICIAL,
    REPRESENTATIONS_ABROAD,
    SPECIAL_STATE_BODY,
    STATE_BODY,
)
from kzcoord.rules.decree_1037.chapter_2_points_7_to_14_decisions import EecMatter
from kzcoord.rules.decree_1037.editions import BY_175, BY_195, BY_582, BY_786, QUESTION_16, RULES_1037
from kzcoord.rules.mentions import CONSULTING_THE_MFA, THROUGH_THE_MFA, TO_THE_MFA, WITH_THE_MFA
from kzcoord.text import Text

__all__ = [
    "DelegationTravel",
    "InternationalEventHeld",
    "InternationalEventPlanned",
    "LetterToForeignSide",
    "MeetingHeld",
]


#: What point 50, part 2, takes out of point 46.
Sphere = Literal[
    "criminal proceedings",
    "intelligence",
    "operational information",
    "law-enforcement training",
    "law-enforcement operations",
    "security of protected persons",
    "investment",
    "trade cooperation in organisations",
]
#: What the draft of 2015 takes out of its point 7 beside some of these.
SphereOfTheDraft = Literal["investment policy of the EAEU", "accession to the WTO"]

#: The bodies of point 50, part 1: the chapter does not bind them.
_FREE_UNDER_50_1 = Exemption(by="1037/50.1", bodies=True)
#: The spheres of point 50, part 2: point 46 does not cover them.
_FREE_UNDER_50_2 = Exemption(by="1037/50.2", field="sphere", values=get_args(Sphere))
#: The bodies of point 50, part 3: points 48 and 49 do not bind them.
_FREE_UNDER_50_3 = Exemption(by="1037/50.3", bodies=True)


# -- point 42: who coordinates ---

LETTER_SENT = Anchor(
    "letter_sent",
    en="the letter",
    ru="направления письма",
    kk="хат жіберілетін күн",
    kk_from="хат жіберілетін күннен бастап",
)


class LetterToForeignSide(Event):
    """A central state body is to write to a foreign body, a diplomatic mission or an international organisation (44).

    ``needed_by`` is the day by which the matter must be settled with the foreign side; ``wto`` tells a letter to the
    World Trade Organization; ``otherwise_provided`` that an act or a treaty in force provides another way.
    """

    kind: Literal["letter-to-foreign-side"] = "letter-to-foreign-side"
    on: date
    needed_by: date | None = None
    wto: bool = False
    otherwise_provided: bool = False

    title = Text(kk="шетел тарапына хат", ru="письмо иностранной стороне", en="letter to the foreign side")
    words = {
        "needed_by": Text(kk="қажет мерзімі", ru="нужно к", en="needed by"),
        "wto": Text(kk="Дүниежүзілік сауда ұйымына", ru="во Всемирную торговую организацию", en="to the WTO"),
        "otherwise_provided": Text(
            kk="актіде өзгеше көзделген", ru="актом предусмотрено иное", en="otherwise provided by an act"
        ),
    }
    begins_all = False
    in_order = (("on", "needed_by"),)
    anchors = {LETTER_SENT: "on"}
    acting_as = (CENTRAL_STATE_BODY,)


_NOT_THE_COMMISSION = Text(
    kk="бұл үйлестіруге Еуразиялық экономикалық комиссиямен және Дүниежүзілік сауда ұйымымен өзара іс-қимыл кірмейді",
    ru="взаимодействие с Евразийской экономической комиссией и Всемирной торговой организацией из этой координации "
    "исключено",
    en="dealings with the Eurasian Economic Commission and the WTO are excepted from this coordination",
)

_POINT_42_1 = Rule(
    id="1037/42.1",
    cite=RULES_1037.at("42", 1),
    modality=Modality.STANDING,
    when=(on(EecMatter), on(LetterToForeignSide, wto=True)),
    who=(MFA,),
    action="coordinates",
    what="the international activity",
    condition=Text(
        kk="Еуразиялық экономикалық комиссиямен және Дүниежүзілік сауда ұйымымен өзара іс-қимыл мәселелерін қоспағанда",
        ru="кроме вопросов взаимодействия с Евразийской экономической комиссией и Всемирной торговой организацией",
        en="except for dealings with the Eurasian Economic Commission and the WTO",
    ),
    preposition="of",
    to=(CENTRAL_STATE_BODY,),
    ru="МИД координирует международную деятельность центральных государственных органов",
    kk="СІМ орталық мемлекеттік органдардың халықаралық қызметін үйлестіруді жүзеге асырады",
    exceptions=(
        _FREE_UNDER_50_1,
        Exemption(by="1037/42.1", field="matter", why=_NOT_THE_COMMISSION),
        Exemption(by="1037/42.1", field="wto", why=_NOT_THE_COMMISSION),
    ),
    in_force=since(BY_175),
)

_POINT_42_2 = Rule(
    id="1037/42.2",
    cite=RULES_1037.at("42", 2),
    modality=Modality.STANDING,
    who=(MISSIONS_ABROAD,),
    action="coordinate",
    what="in the host state the activity",
    preposition="of",
    to=(REPRESENTATIONS_ABROAD,),
    ru="Загранучреждения Республики Казахстан координируют деятельность находящихся в государстве пребывания "
    "представительств, представителей и филиалов её государственных органов и организаций",
    kk="Қазақстан Республикасының шет елдердегі мекемелері болу мемлекетіндегі оның мемлекеттік органдары мен ұйымдары "
    "өкілдіктерінің, өкілдерінің және филиалдарының қызметін үйлестіреді",
    exceptions=(_FREE_UNDER_50_1,),
    in_force=since(BY_175),
)


# -- point 43: the units for international cooperation ---

_POINT_43 = Rule(
    id="1037/43",
    cite=RULES_1037.at("43"),
    modality=Modality.STANDING,
    who=(COOPERATION_UNITS,),
    action="carry",
    what="the day-to-day dealings of the central state bodies on international activity",
    preposition="with",
    to=(MFA,),
    ru="Структурные подразделения государственных органов, ответственные за международное сотрудничество, осуществляют "
    "оперативное взаимодействие центральных государственных органов с МИД по вопросам международной деятельности",
    kk="Мемлекеттік органдардың халықаралық ынтымақтастық үшін жауапты құрылымдық бөлімшелері халықаралық қызмет "
    "мәселелері бойынша орталық мемлекеттік органдар мен СІМ арасындағы жедел өзара іс-қимылды жүзеге асырады",
    exceptions=(_FREE_UNDER_50_1,),
    in_force=since(BY_175),
)


# -- point 44: letters to the foreign side ---

#: Point 44 itself excepts the WTO, and what acts or treaties in force provide otherwise.
_CORRESPONDENCE = (
    _FREE_UNDER_50_1,
    Exemption(
        by="1037/44.1",
        field="wto",
        why=Text(
            kk="Дүниежүзілік сауда ұйымымен хат алмасу бұл тәртіпке кірмейді",
            ru="переписка со Всемирной торговой организацией из этого порядка исключена",
            en="correspondence with the WTO is excepted",
        ),
    ),
    Exemption(
        by="1037/44.1",
        field="otherwise_provided",
        why=Text(
            kk="актіде немесе күшіне енген халықаралық шартта өзгеше көзделген",
            ru="акт или вступивший в силу международный договор предусматривает иное",
            en="an act or a treaty in force provides otherwise",
        ),
    ),
)

_POINT_44_1 = Rule(
    id="1037/44.1",
    cite=RULES_1037.at("44", 1),
    when=(on(LetterToForeignSide),),
    who=(CENTRAL_STATE_BODY,),
    action="exchange",
    what="official letters",
    condition=Text(
        kk="Дүниежүзілік сауда ұйымымен ресми хат алмасуды қоспағанда және егер заңнамалық актілерде, Президент пен "
        "Үкіметтің актілерінде немесе күшіне енген халықаралық шарттарда өзгеше көзделмесе",
        ru="кроме официальной переписки со Всемирной торговой организацией и если иное не предусмотрено "
        "законодательными актами, актами Президента и Правительства или вступившими в силу международными договорами",
        en="except for official correspondence with the WTO, and unless legislative acts, acts of the President or of "
        "the Government, or treaties in force provide otherwise",
    ),
    preposition="with",
    to=(FOREIGN_BODIES,),
    via=MFA,
    ru="Центральные государственные органы ведут официальную переписку с иностранными государственными органами, "
    "дипломатическими представительствами и международными организациями через МИД",
    kk="Орталық мемлекеттік органдар шетелдік мемлекеттік органдармен, дипломатиялық өкілдіктермен және халықаралық "
    "ұйымдармен ресми хат алмасуды СІМ арқылы жүзеге асырады",
    mentions=(THROUGH_THE_MFA,),
    exceptions=_CORRESPONDENCE,
    implied=True,
    in_force=since(BY_582),
)

QUESTION_30 = Question(
    id="Q30",
    title=Text(
        kk="44-тармақтағы «бес күн» жұмыс күндері ме, әлде күнтізбелік күндер ме?",
        ru="«пять дней» пункта 44: рабочих или календарных?",
        en="the five days of 44 part 2: calendar or working days?",
    ),
    readings=(
        Reading(
            Text(kk="күнтізбелік күндер", ru="календарные дни", en="calendar days"),
            Text(
                kk="Басқа жерлерде «жұмыс күні» деп жазылған, мұнда «күн» деп қана; ерекше жағдай тарлау.",
                ru="В других местах написано «рабочих дней», здесь просто «дней»; исключение уже.",
                en="The text says 'days' where elsewhere it says 'working days'; the narrower exception.",
            ),
        ),
        Reading(
            Text(kk="жұмыс күндері", ru="рабочие дни", en="working days"),
            Text(
                kk="Мемлекеттік органдардың мерзімдері көбіне жұмыс күндерімен есептеледі; ерекше жағдай кеңдеу.",
                ru="Сроки государственных органов чаще исчисляются в рабочих днях; исключение шире.",
                en="Terms of state bodies are mostly counted in working days; the wider exception.",
            ),
        ),
    ),
    standard="calendar days",
    strict="calendar days",
)

#: "The nearest five days": of which kind is question Q30. Where no day is told, the case is open.
_URGENT = (
    on(LetterToForeignSide, needed_by=None),
    on(LetterToForeignSide, Condition(field="needed_by", within=Within(5, CALENDAR_DAYS, of=LETTER_SENT))),
    on(
        LetterToForeignSide,
        Condition(
            field="needed_by",
            within=Within(5, WORKING_DAYS, of=LETTER_SENT),
            only_under="Q30",
            reading="working days",
        ),
    ),
)

_POINT_44_2A = Rule(
    id="1037/44.2a",
    cite=RULES_1037.at("44", 2, phrase_kk="таяу арадағы бес күн ішінде", phrase_ru="в течение ближайших пяти дней"),
    modality=Modality.PERMISSION,
    when=_URGENT,
    who=(CENTRAL_STATE_BODY,),
    action="may write",
    what="directly",
    condition=Text(
        kk="мәселелерді шетел тарапымен таяу арадағы бес күн ішінде пысықтау қажет болған жағдайда",
        ru="в случае необходимости проработки вопросов с иностранной стороной в течение ближайших пяти дней",
        en="where matters must be worked through with the foreign side within the nearest five days",
    ),
    to=(FOREIGN_BODIES,),
    ru="Центральные государственные органы вправе направлять письма иностранным государственным органам, "
    "дипломатическим представительствам и международным организациям напрямую",
    kk="Орталық мемлекеттік органдар шетелдік мемлекеттік органдарға, дипломатиялық өкілдіктерге және халықаралық "
    "ұйымдарға хаттарды тікелей жібере алады",
    exceptions=_CORRESPONDENCE,
    follows="1037/44.1",
    questions=(QUESTION_30,),
    in_force=since(BY_582),
)

_POINT_44_2B = Rule(
    id="1037/44.2b",
    cite=RULES_1037.at("44", 2, phrase_kk="кейіннен", phrase_ru="с последующим уведомлением"),
    when=_URGENT,
    who=(CENTRAL_STATE_BODY,),
    action="give notice",
    what="of the letters sent directly and of what they say",
    condition=Text(
        kk="хат тікелей жіберілсе", ru="если письмо направлено напрямую", en="if a letter was sent directly"
    ),
    to=(MFA,),
    ru="Центральные государственные органы уведомляют МИД о направленных письмах и об их содержании",
    kk="Орталық мемлекеттік органдар жіберілген хаттар мен олардың мазмұны туралы СІМ-ді хабардар етеді",
    mentions=(Mention(body=MFA, ru=" МИД", kk=" СІМ-ді"),),
    limit=AfterAct(Text(kk="хат тікелей жіберілгеннен", ru="направления письма", en="the direct letter")),
    exceptions=_CORRESPONDENCE,
    follows="1037/44.2a",
    questions=(QUESTION_30,),
    in_force=since(BY_582),
)


# -- point 45: what the MFA does for one foreign policy ---

_POINT_45_1 = Rule(
    id="1037/45(1)",
    cite=RULES_1037.at("45", sub="1"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="oversees in general and coordinates",
    what="how Kazakhstan's international obligations are met",
    ru="МИД осуществляет общее наблюдение за выполнением международных обязательств Республики Казахстан и "
    "координирует его",
    kk="СІМ Қазақстан Республикасы халықаралық міндеттемелерінің орындалуын жалпы бақылайды және үйлестіреді",
    exceptions=(_FREE_UNDER_50_1,),
    in_force=since(BY_175),
)

_POINT_45_2 = Rule(
    id="1037/45(2)",
    cite=RULES_1037.at("45", sub="2"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="gives",
    what="help (in establishing and developing cooperation with foreign states and international organisations, and in "
    "preparing and holding international events)",
    to=(CENTRAL_STATE_BODY,),
    ru="МИД оказывает центральным государственным органам содействие в налаживании и развитии сотрудничества с "
    "иностранными государствами и международными организациями, в подготовке и проведении международных мероприятий",
    kk="СІМ орталық мемлекеттік органдарға шет мемлекеттермен және халықаралық ұйымдармен ынтымақтастықты жолға қою "
    "мен дамытуда, халықаралық іс-шараларды дайындау мен өткізуде жәрдем көрсетеді",
    exceptions=(_FREE_UNDER_50_1,),
    in_force=since(BY_175),
)

QUESTION_31 = Question(
    id="Q31",
    title=Text(
        kk="45-тармақтың 3), 4), 5) тармақшаларының адресаты: мемлекеттік органдар ма, әлде орталық мемлекеттік "
        "органдар ма?",
        ru="адресаты подпунктов 3), 4), 5) пункта 45: все государственные органы или центральные?",
        en="45(3), (4), (5): all state bodies or the central ones?",
    ),
    readings=(
        Reading(
            Text(kk="мемлекеттік органдар", ru="государственные органы", en="state bodies"),
            Text(
                kk="Қазақша мәтін; шеңбер кеңірек, ешкім сыртта қалмайды.",
                ru="Казахский текст; более широкий круг никого не упускает.",
                en="The Kazakh text; the wider circle leaves nobody out.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="орталық мемлекеттік органдар", ru="центральные государственные органы", en="central state bodies"),
            Text(
                kk="Орысша мәтін және тараудың тақырыбы.",
                ru="Русский текст и заголовок главы.",
                en="The Russian text, and the chapter's heading.",
            ),
            counted=False,
        ),
    ),
    standard="state bodies",
    strict="state bodies",
)

_POINT_45_3 = Rule(
    id="1037/45(3)",
    cite=RULES_1037.at("45", sub="3"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="explains",
    what="questions of Kazakhstan's foreign policy",
    to=(STATE_BODY,),
    ru="МИД даёт государственным органам разъяснения по вопросам внешней политики Республики Казахстан",
    kk="СІМ мемлекеттік органдарға Қазақстан Республикасының сыртқы саясаты мәселелері жөнінде түсініктеме береді",
    exceptions=(_FREE_UNDER_50_1,),
    questions=(QUESTION_31,),
    in_force=since(BY_175),
)

_SPHERE = Text(kk="сала:", ru="сфера:", en="sphere:")
_SPHERE_NAMES = {
    "criminal proceedings": Text(
        kk="қылмыстық сот ісін жүргізу", ru="уголовное судопроизводство", en="criminal proceedings"
    ),
    "intelligence": Text(kk="барлау және қарсы барлау", ru="разведка и контрразведка", en="intelligence"),
    "operational information": Text(
        kk="жедел-іздестіру, тергеу ақпараты",
        ru="оперативно-розыскная и следственная информация",
        en="operational and investigative information",
    ),
    "law-enforcement training": Text(
        kk="құқық қорғау органдарының қызметкерлерін оқыту және кадрлық қамтамасыз ету",
        ru="обучение и кадровое обеспечение сотрудников правоохранительных органов",
        en="training and staffing of law enforcement",
    ),
    "law-enforcement operations": Text(
        kk="құқық қорғау органдарының жедел-қызметтік жұмысы",
        ru="оперативно-служебная работа правоохранительных органов",
        en="operational work of law enforcement",
    ),
    "security of protected persons": Text(
        kk="қорғалатын адамдар мен объектілердің қауіпсіздігі",
        ru="безопасность охраняемых лиц и объектов",
        en="security of protected persons and objects",
    ),
    "investment": Text(
        kk="инвестициялық саясат пен ынтымақтастық",
        ru="инвестиционная политика и сотрудничество",
        en="investment policy and cooperation",
    ),
    "trade cooperation in organisations": Text(
        kk="халықаралық және өңірлік ұйымдар шеңберіндегі сауда-экономикалық ынтымақтастық",
        ru="торгово-экономическое сотрудничество в рамках международных и региональных организаций",
        en="trade and economic cooperation within international and regional organisations",
    ),
    "investment policy of the EAEU": Text(
        kk="Еуразиялық экономикалық одақтың инвестициялық саясаты",
        ru="инвестиционная политика Евразийского экономического союза",
        en="the investment policy of the EAEU",
    ),
    "accession to the WTO": Text(
        kk="Дүниежүзілік сауда ұйымына кіру",
        ru="вступление во Всемирную торговую организацию",
        en="accession to the WTO",
    ),
}


class InternationalEventPlanned(Event):
    """A central state body plans an international event, or a project for Kazakhstan's image abroad (45, 46).

    ``sphere`` is one of those that point 50, part 2, takes out of point 46, or the draft of 2015 out of its point 7.
    """

    kind: Literal["international-event-planned"] = "international-event-planned"
    starts: date | None = None
    image_project: bool = False
    sphere: Literal[Sphere, SphereOfTheDraft] | None = None

    title = Text(
        kk="халықаралық іс-шара жоспарланды",
        ru="запланировано международное мероприятие",
        en="international event planned",
    )
    words = {
        "image_project": Text(kk="имидждік жоба", ru="имиджевый проект", en="an image project"),
        "sphere": _SPHERE,
    }
    choices = _SPHERE_NAMES
    main_day = "starts"
    begins_all = False
    anchors = {"starts": "starts"}
    acting_as = (CENTRAL_STATE_BODY,)


QUESTION_52 = Question(
    id="Q52",
    title=Text(
        kk="6-тарау қолданылмайтын екі органның іс-шаралары бойынша СІМ-нің өз міндеттері қала ма?",
        ru="остаются ли обязанности самого МИД по главе 6 в делах двух органов, к которым она не применяется?",
        en="does the MFA keep its own duties of chapter 6 in the affairs of the two bodies that it does not bind?",
    ),
    readings=(
        Reading(
            Text(kk="тарау қолданылмайды", ru="глава отпадает", en="the chapter falls away"),
            Text(
                kk="Оның талаптары бұл екі органға қолданылмайды.",
                ru="Её требования на эти два органа не распространяются.",
                en="Its requirements do not extend to the two bodies.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="СІМ-нің өз міндеттері қалады", ru="у МИД остаются свои", en="the MFA keeps its own"),
            Text(
                kk="45(4) СІМ-ді міндеттейді, ал 50-тармақ оны босатпайды.",
                ru="45(4) обязывает МИД, а пункт 50 его не освобождает.",
                en="45(4) binds the MFA, which 50 does not free.",
            ),
            counted=False,
        ),
    ),
    standard="the chapter falls away",
    strict="the chapter falls away",
)

_POINT_45_4 = Rule(
    id="1037/45(4)",
    cite=RULES_1037.at("45", sub="4", phrase_kk="күні бұрын", phrase_ru="заблаговременно"),
    when=(on(InternationalEventPlanned),),
    who=(MFA,),
    action="gives notice",
    what="in advance of the international event",
    condition=Text(
        kk="тақырыбы құзыретіне жататын органдарды",
        ru="органы, к компетенции которых относится тематика",
        en="those in whose competence its subject lies",
    ),
    to=(STATE_BODY,),
    ru="МИД заблаговременно информирует государственные органы о международном мероприятии",
    kk="СІМ мемлекеттік органдарды халықаралық іс-шара туралы күні бұрын хабардар етеді",
    limit=BeforeAct(Text(kk="іс-шараға", ru="мероприятия", en="the event"), of="starts"),
    exceptions=(_FREE_UNDER_50_1,),
    questions=(QUESTION_31, QUESTION_52),
    in_force=since(BY_175),
)

_POINT_45_5 = Rule(
    id="1037/45(5)",
    cite=RULES_1037.at("45", sub="5"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="coordinates",
    what="across bodies the work",
    preposition="of",
    to=(COOPERATION_UNITS,),
    ru="МИД осуществляет межведомственную координацию работы структурных подразделений государственных органов, "
    "ответственных за международное сотрудничество",
    kk="СІМ мемлекеттік органдардың халықаралық ынтымақтастық үшін жауапты құрылымдық бөлімшелерінің жұмысын "
    "ведомствоаралық үйлестіруді жүзеге асырады",
    exceptions=(_FREE_UNDER_50_1,),
    questions=(QUESTION_31,),
    in_force=since(BY_175),
)


# -- point 46: what the central state bodies do ---

_POINT_46_1 = Rule(
    id="1037/46(1)",
    cite=RULES_1037.at("46", sub="1"),
    modality=Modality.STANDING,
    who=(CENTRAL_STATE_BODY,),
    action="coordinate",
    what="questions of their international activity",
    preposition="with",
    to=(MFA,),
    ru="Центральные государственные органы координируют с МИД вопросы своей международной деятельности",
    kk="Орталық мемлекеттік органдар өз халықаралық қызметінің мәселелерін СІМ-мен үйлестіреді",
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_2),
    in_force=since(BY_175),
)

QUESTION_49 = Question(
    id="Q49",
    title=Text(
        kk="46-тармақтың 2) тармақшасындағы «өткен кезең» қай кезең?",
        ru="какой период является «прошедшим» в подпункте 2) пункта 46?",
        en="46(2): which is the past period?",
    ),
    readings=(
        Reading(
            Text(kk="соңғы есептен бері", ru="со времени последнего отчёта", en="since the last report"),
            Text(
                kk="Есептің мерзімі жыл аяқталмай тұрып келеді.",
                ru="Срок отчёта наступает до конца года.",
                en="The report is due before the year ends.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="күнтізбелік жыл", ru="календарный год", en="the calendar year"),
            Text(
                kk="Жоспарлар келесі жылға жасалады.",
                ru="Планы составляются на следующий год.",
                en="The plans are for the next year.",
            ),
            counted=False,
        ),
    ),
    standard="since the last report",
    strict="since the last report",
)

_POINT_46_2 = Rule(
    id="1037/46(2)",
    cite=RULES_1037.at(
        "46",
        sub="2",
        phrase_kk="жылына бір рет 20 желтоқсаннан кешіктірмей",
        phrase_ru="один раз в год, не позднее 20 декабря",
    ),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    action="submit",
    what="information on their international activity of the past period and on the international events (foreign-"
    "economic ones too) planned for the next year",
    to=(MFA,),
    ru="Центральные государственные органы представляют в МИД информацию о своей международной деятельности за "
    "прошедший период и о планируемых в следующем году международных мероприятиях, в том числе внешнеэкономических",
    kk="Орталық мемлекеттік органдар СІМ-ге өздерінің өткен кезеңдегі халықаралық қызметі және келесі жылы "
    "жоспарланып отырған, оның ішінде сыртқы экономикалық сипаттағы іс-шаралар туралы ақпарат береді",
    mentions=(TO_THE_MFA,),
    limit=ByDate((12, 20)),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_2),
    questions=(QUESTION_49,),
    in_force=since(BY_175),
)

EVENT_COMPLETED = Anchor(
    "event_completed",
    en="the completion of the event",
    ru="завершения мероприятия",
    kk="іс-шара аяқталған күн",
    kk_from="іс-шара аяқталған күннен бастап",
)


class InternationalEventHeld(Event):
    """A central state body has held an international event (46(3)).

    ``requested_on`` is the day of the MFA's request for a report, without which none is owed; ``sphere`` is one of
    those that point 50, part 2, takes out, or point 7 of the draft of 2015.
    """

    kind: Literal["international-event-held"] = "international-event-held"
    ended: date
    requested_on: date | None = None
    sphere: Literal[Sphere, SphereOfTheDraft] | None = None

    title = Text(
        kk="халықаралық іс-шара өткізілді",
        ru="проведено международное мероприятие",
        en="international event held",
    )
    words = {
        "requested_on": Text(kk="СІМ сұратқан күн", ru="запрос МИД", en="requested by the MFA on"),
        "sphere": _SPHERE,
    }
    choices = _SPHERE_NAMES
    main_day = "ended"
    anchors = {EVENT_COMPLETED: "ended"}
    acting_as = (CENTRAL_STATE_BODY,)


QUESTION_35 = Question(
    id="Q35",
    title=Text(
        kk="СІМ есепті мерзім өткеннен кейін сұраса, 46-тармақтың 3) тармақшасы қалай қолданылады?",
        ru="как применяется подпункт 3) пункта 46, если МИД запросил отчёт после окончания срока?",
        en="46(3): the MFA asks after the term has ended: what then?",
    ),
    readings=(
        Reading(
            Text(kk="мерзім сақталады", ru="срок сохраняется", en="the term stays"),
            Text(
                kk="Ол іс-шара аяқталған күннен есептеледі; ескертпеде оны орындау мүмкін емес екені айтылады.",
                ru="Он идёт от завершения мероприятия; примечание говорит, что соблюсти его нельзя.",
                en="It runs from the completion of the event; a note says that it cannot be met.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="мерзім жоқ", ru="срока нет", en="no term"),
            Text(
                kk="Міндет туындағанға дейін кешігу болмайды; мәтінде басқа мерзім жоқ.",
                ru="Обязанность не может быть просрочена до того, как возникла; другого срока в тексте нет.",
                en="A duty cannot be late before it arises; no other term is in the text.",
            ),
            counted=False,
        ),
    ),
    standard="the term stays",
    strict="the term stays",
)

REQUEST_AFTER_THE_TERM = RuleNote(
    kind=NoteKind.CONFLICT,
    due_before="requested_on",
    words=Text(
        kk="{0}: СІМ-нің сұратуы ({1}) мерзім ({2}) өткеннен кейін келді; мәтін бойынша мерзім іс-шара аяқталған "
        "күннен бастап есептеледі",
        ru="{0}: запрос МИД ({1}) поступил после окончания срока ({2}); по тексту срок исчисляется со дня завершения "
        "мероприятия",
        en="{0}: the MFA asked on {1}, after the term had ended on {2}; the text counts it from the completion of the "
        "event",
    ),
)

_POINT_46_3 = Rule(
    id="1037/46(3)",
    cite=RULES_1037.at(
        "46",
        sub="3",
        phrase_kk="аяқталған күннен бастап жеті жұмыс күнінен кешіктірмей",
        phrase_ru="не позднее семи рабочих дней со дня завершения",
    ),
    when=(on(InternationalEventHeld),),
    who=(CENTRAL_STATE_BODY,),
    action="send",
    what="a report on the event held (who took part, what was discussed and agreed, the state body's position and, if "
    "need be, proposals for further work)",
    condition=Text(kk="СІМ-нің сұратуы бойынша", ru="по запросу МИД", en="on the MFA's request"),
    to=(MFA,),
    ru="Центральные государственные органы направляют в МИД отчёт о проведённом международном мероприятии, где "
    "отражены состав участников, обсуждённые вопросы, достигнутые договорённости, позиция государственного органа и, "
    "при необходимости, предложения по дальнейшей проработке вопросов",
    kk="Орталық мемлекеттік органдар СІМ-ге өткізілген халықаралық іс-шара туралы есепті жібереді, онда қатысушылардың "
    "құрамы, талқыланған мәселелер, қол жеткізілген уағдаластықтар, мемлекеттік органның ұстанымы және қажет болған "
    "жағдайда мәселелерді одан әрі пысықтау жөніндегі ұсыныстар көрсетіледі",
    mentions=(TO_THE_MFA,),
    limit=Within(7, WORKING_DAYS, of=EVENT_COMPLETED),
    on_request="requested_on",
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_2),
    questions=(QUESTION_35,),
    notes=(REQUEST_AFTER_THE_TERM,),
    in_force=since(BY_175),
)

_POINT_46_4 = Rule(
    id="1037/46(4)",
    cite=RULES_1037.at("46", sub="4"),
    when=(on(InternationalEventPlanned),),
    who=(CENTRAL_STATE_BODY,),
    action="see to it",
    what="that representatives of the diplomatic service take part in the events that they organise or hold",
    agreed_with=(Approval(body=MFA),),
    ru="Центральные государственные органы по согласованию с МИД обеспечивают участие представителей органов "
    "дипломатической службы в международных мероприятиях, организуемых и (или) проводимых ими",
    kk="Орталық мемлекеттік органдар СІМ-мен келісім бойынша дипломатиялық қызмет органдары өкілдерінің өздері "
    "ұйымдастыратын және (немесе) өткізетін халықаралық іс-шараларға қатысуын қамтамасыз етеді",
    mentions=(Mention(body=MFA, ru=" по согласованию с МИД", kk=" СІМ-мен келісім бойынша"),),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_2),
    in_force=since(BY_175),
)

_POINT_46_5 = Rule(
    id="1037/46(5)",
    cite=RULES_1037.at("46", sub="5"),
    when=(on(InternationalEventPlanned, image_project=True),),
    who=(CENTRAL_STATE_BODY,),
    action="agree",
    what="the holding of international image projects",
    preposition="with",
    to=(MFA,),
    ru="Центральные государственные органы согласовывают с МИД проведение международных имиджевых проектов",
    kk="Орталық мемлекеттік органдар халықаралық имидждік жобаларды өткізуді СІМ-мен келіседі",
    mentions=(WITH_THE_MFA,),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_2),
    in_force=since(BY_175),
)


# -- point 47: what the MFA makes of the information ---

_POINT_47 = Rule(
    id="1037/47",
    cite=RULES_1037.at("47"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="sums up",
    what="and analyses what the central state bodies report, and uses it to prepare international events and to work "
    "out Kazakhstan's official position on topical international questions",
    ru="МИД обобщает и анализирует информацию центральных государственных органов и использует её при подготовке "
    "международных мероприятий и выработке официальной позиции Республики Казахстан по актуальным международным "
    "вопросам",
    kk="СІМ орталық мемлекеттік органдардың ақпаратын жинақтап қорытады, талдайды және оны халықаралық іс-шараларды "
    "дайындау мен Қазақстан Республикасының өзекті халықаралық мәселелер бойынша ресми ұстанымын әзірлеу кезінде "
    "пайдаланады",
    exceptions=(_FREE_UNDER_50_1,),
    in_force=since(BY_175),
)


# -- point 48: delegations abroad ---

DEPARTS = Anchor(
    "departs",
    en="the departure",
    ru="выезда",
    kk="кететін күн",
    kk_from="кеткен күннен бастап",
)


class DelegationTravel(Event):
    """A delegation of a central state body goes to an international event abroad (48)."""

    kind: Literal["delegation-travel"] = "delegation-travel"
    departs: date
    arrives: date | None = None

    title = Text(kk="делегацияның шетелге шығуы", ru="выезд делегации за рубеж", en="delegation travels abroad")
    words = {"arrives": Text(kk="келетін күні", ru="прибытие", en="arrives")}
    main_day = "departs"
    begins_all = False
    in_order = (("departs", "arrives"),)
    anchors = {DEPARTS: "departs"}
    acting_as = (DELEGATION_HEAD,)


_IN_WRITING = Text(kk="жазбаша", ru="письменно", en="in writing")

_POINT_48_1 = Rule(
    id="1037/48.1",
    cite=RULES_1037.at("48", 1, phrase_kk="кеткенге дейін", phrase_ru="до выезда"),
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="consults",
    what="on Kazakhstan's position on current questions of foreign policy",
    preposition="with officials of",
    to=(MFA,),
    form=_IN_WRITING,
    ru="Руководитель делегации центрального государственного органа проводит консультации с должностными лицами МИД "
    "для разъяснения позиции Республики Казахстан по актуальным внешнеполитическим вопросам",
    kk="Орталық мемлекеттік орган делегациясының басшысы Қазақстан Республикасының өзекті сыртқы саяси мәселелер "
    "бойынша ұстанымын түсіндіру үшін СІМ-нің лауазымды адамдарымен консультациялар жүргізеді",
    mentions=(CONSULTING_THE_MFA,),
    limit=BeforeAct(
        Text(
            kk="Қазақстаннан тыс жерлерге кеткенге", ru="выезда за пределы Казахстана", en="departure from Kazakhstan"
        ),
        of=DEPARTS,
    ),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_3),
    in_force=since(BY_175),
)

_POINT_48_2 = Rule(
    id="1037/48.2",
    cite=RULES_1037.at("48", 2),
    modality=Modality.PERMISSION,
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="may hold",
    what="the consultations in another form",
    condition=Text(
        kk="орталық мемлекеттік орган мен СІМ арасындағы уағдаластық бойынша",
        ru="по договорённости между центральным государственным органом и МИД",
        en="by arrangement between the central state body and the MFA",
    ),
    preposition="with officials of",
    to=(MFA,),
    ru="Руководитель делегации может проводить консультации с должностными лицами МИД в иной форме",
    kk="Делегация басшысы СІМ-нің лауазымды адамдарымен консультацияларды өзге нысанда жүргізе алады",
    mentions=(CONSULTING_THE_MFA,),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_3),
    follows="1037/48.1",
    implied=True,
    in_force=since(BY_175),
)


# -- point 49: meetings and talks ---

MEETING = Anchor(
    "meeting",
    en="the meeting or talks",
    ru="встречи и (или) переговоров",
    kk="кездесу және (немесе) келіссөз күні",
    kk_from="кездесу және (немесе) келіссөз күнінен бастап",
    kk_after="кездесуден және (немесе) келіссөздерден кейін",
)


class MeetingHeld(Event):
    """A meeting or talks with representatives of foreign states or international organisations were held (49).

    ``next_meeting`` is the day of the next one that they hold in Kazakhstan, if there is one.
    """

    kind: Literal["meeting-held"] = "meeting-held"
    on: date
    next_meeting: date | None = None
    mfa_present: bool = True
    in_kazakhstan: bool = True

    title = Text(kk="кездесу өткізілді", ru="проведена встреча", en="meeting held")
    words = {
        "next_meeting": Text(kk="келесі кездесу", ru="следующая встреча", en="next meeting on"),
        "mfa_present": Text(kk="СІМ-нің қатысуынсыз", ru="без участия МИД", en="without the MFA"),
        "in_kazakhstan": Text(kk="шетелде", ru="за рубежом", en="abroad"),
    }
    in_order = (("on", "next_meeting"),)
    anchors = {MEETING: "on"}
    acting_as = (RECEIVING_OFFICIAL,)

    def _contradiction(self) -> str | None:
        if self.mfa_present or self.acting_body is None or not self.acting_body.plays(MFA):
            return None
        return (
            f"mfa_present is False, but acting_body is {self.acting_body}, which held the meeting; leave one of the "
            "two out"
        )

    @property
    def next_one(self) -> str | None:
        """``same day`` or ``later``, when the next meeting is; None where there is none."""
        if self.next_meeting is None:
            return None
        return "same day" if self.next_meeting == self.on else "later"


def _several_meetings(kk: str, ru: str, en: str) -> Text:
    """That the guests have several meetings in Kazakhstan, with what each sub-point says of the next ones."""
    return Text(
        kk=f"шет мемлекеттердің немесе халықаралық ұйымдардың өкілдері Қазақстанда бірнеше кездесу және (немесе) "
        f"келіссөз өткізген кезде, келесілері {kk}",
        ru=f"при проведении в Казахстане представителями иностранных государств или международных организаций "
        f"нескольких встреч и (или) переговоров, если последующие состоятся {ru}",
        en=f"where representatives of foreign states or international organisations hold several meetings or talks in "
        f"Kazakhstan and the next ones are {en}",
    )


_POINT_49_1_1 = Rule(
    id="1037/49.1(1)",
    cite=RULES_1037.at("49", 1, "1", phrase_kk="дереу", phrase_ru="незамедлительно"),
    when=(on(MeetingHeld, in_kazakhstan=True, next_one="same day"),),
    who=(RECEIVING_OFFICIAL,),
    action="reports",
    what="what the talk was about and what was agreed",
    condition=_several_meetings("дәл сол күні өтетін болса", "в этот же день", "on the same day"),
    to=(NEXT_OFFICIAL,),
    form=Text(kk="ауызша", ru="устно", en="orally"),
    ru="Должностное лицо, проводившее встречу и (или) переговоры, информирует следующее принимающее должностное лицо "
    "(следующих должностных лиц) о содержании беседы и достигнутых договорённостях",
    kk="Кездесу және (немесе) келіссөз өткізген лауазымды адам келесі қабылдаушы лауазымды адамды (адамдарды) "
    "әңгімелесудің мазмұны мен қол жеткізілген уағдаластықтар туралы хабардар етеді",
    limit=Promptly(),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_3),
    in_force=since(BY_175),
)

_POINT_49_1_2 = _POINT_49_1_1.edition(
    id="1037/49.1(2)",
    cite=RULES_1037.at("49", 1, "2", phrase_kk="дереу", phrase_ru="незамедлительно"),
    when=(on(MeetingHeld, in_kazakhstan=True, next_one="later"),),
    condition=_several_meetings(
        "келесі күні немесе кешірек өтетін болса", "на следующий день или позднее", "on the next day or later"
    ),
    form=_IN_WRITING,
)

QUESTION_38 = Question(
    id="Q38",
    title=Text(
        kk="49-тармақтың екінші бөлігі бір кездесуге және шетелдегі кездесуге қолданыла ма?",
        ru="применяется ли часть вторая пункта 49 к единственной встрече и к встрече за рубежом?",
        en="49 part 2: does it cover a single meeting, and one abroad?",
    ),
    readings=(
        Reading(
            Text(kk="СІМ қатыспаған кез келген кездесу", ru="любая встреча без МИД", en="any meeting without the MFA"),
            Text(
                kk="Жеке бөлік, онда 1-бөліктің екі шартының ешқайсысы қайталанбайды.",
                ru="Отдельная часть, которая не повторяет ни одного условия части 1.",
                en="A part of its own, which repeats neither condition of part 1.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="тек 1-бөліктегілер", ru="только встречи части 1", en="only those of part 1"),
            Text(
                kk="Ол 1-бөліктің жалғасы: Қазақстандағы бірнеше кездесу.",
                ru="Она продолжает часть 1: несколько встреч в Казахстане.",
                en="It continues part 1: several meetings in Kazakhstan.",
            ),
            counted=False,
        ),
    ),
    standard="any meeting without the MFA",
    strict="any meeting without the MFA",
)

_POINT_49_2 = Rule(
    id="1037/49.2",
    cite=RULES_1037.at(
        "49",
        2,
        phrase_kk="кейін бес жұмыс күні ішінде",
        phrase_ru="в течение пяти рабочих дней после встречи и (или) переговоров",
    ),
    when=(on(MeetingHeld, mfa_present=False),),
    who=(RECEIVING_OFFICIAL,),
    action="sends",
    what="information on who took part and what was agreed",
    condition=Text(
        kk="СІМ кездесулерге және (немесе) келіссөздерге қатыспаған жағдайда",
        ru="если МИД не принимает участия во встречах и (или) переговорах",
        en="where the MFA does not take part in the meetings or talks",
    ),
    to=(MFA,),
    ru="Должностное лицо, проводившее встречу и (или) переговоры, направляет в МИД информацию о составе участников и "
    "достигнутых договорённостях",
    kk="Кездесу және (немесе) келіссөз өткізген лауазымды адам қатысушылардың құрамы мен қол жеткізілген "
    "уағдаластықтар туралы ақпаратты СІМ-ге жібереді",
    mentions=(TO_THE_MFA,),
    limit=Within(5, WORKING_DAYS, after=MEETING),
    exceptions=(_FREE_UNDER_50_1, _FREE_UNDER_50_3),
    implied=True,
    questions=(QUESTION_38,),
    in_force=since(BY_175),
)


# -- point 50: what the chapter does not bind ---

QUESTION_44 = Question(
    id="Q44",
    title=Text(
        kk="№ 786 Жарлықтағы «Кеңесіне» деген сөз «Кеңсесіне» деген сөздің баспа қатесі ме?",
        ru="является ли «Кеңесіне» (совету) в казахском тексте Указа № 786 опечаткой вместо «Кеңсесіне» (канцелярии)?",
        en="is «Кеңесіне» (council) of Decree 786 a misprint for «Кеңсесіне» (office)?",
    ),
    readings=(
        Reading(
            Text(kk="баспа қатесі", ru="опечатка", en="a misprint"),
            Text(
                kk="Орысша мәтінде және эталондық банктің қазақша редакциясында Премьер-Министрдің Кеңсесі аталған.",
                ru="Русский текст и казахская редакция эталонного банка называют Канцелярию Премьер-Министра.",
                en="The Russian text, and the reference bank's Kazakh edition, name the Prime Minister's Office.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="басылғандай", ru="как напечатано", en="as printed"),
            Text(
                kk="Жарлықтың қазақша мәтінінің күші орысша мәтінмен бірдей, ал оны түзететін акт табылмады.",
                ru="Казахский текст указа равен русскому по силе, а акта, который его исправляет, не найдено.",
                en="The Kazakh text of a decree is as authentic as the Russian one, and no act that corrects it "
                "was found.",
            ),
            counted=False,
        ),
    ),
    standard="a misprint",
    strict="a misprint",
)

_POINT_50_1 = Rule(
    id="1037/50.1",
    cite=RULES_1037.at("50", 1),
    modality=Modality.STANDING,
    who=(PRESIDENTIAL_ADMINISTRATION, PRIME_MINISTERS_OFFICE),
    action="are not bound",
    what="by section 6",
    ru="Требования раздела 6 не распространяются на Администрацию Президента и Канцелярию Премьер-Министра",
    kk="Президент Әкімшілігі мен Премьер-Министр Кеңсесіне 6-бөлімнің талаптары қолданылмайды",
    questions=(QUESTION_44, QUESTION_52, QUESTION_16),
    in_force=since(BY_175),
)
#: Decree 786 calls the section a chapter; the bodies stay.
_POINT_50_1_SINCE_786 = _POINT_50_1.amended(
    by=BY_786,
    what="by chapter 6",
    ru="Требования главы 6 не распространяются на Администрацию Президента и Канцелярию Премьер-Министра",
    kk="Президент Әкімшілігі мен Премьер-Министр Кеңсесіне 6-тараудың талаптары қолданылмайды",
)
_POINT_50_1_SINCE_195 = _POINT_50_1_SINCE_786.amended(
    by=BY_195,
    who=(PRESIDENTIAL_ADMINISTRATION, GOVERNMENT_OFFICE),
    ru="Требования главы 6 не распространяются на Администрацию Президента и Аппарат Правительства",
    kk="Президент Әкімшілігі мен Үкімет Аппаратына 6-тараудың талаптары қолданылмайды",
)

_POINT_50_2 = Rule(
    id="1037/50.2",
    cite=RULES_1037.at("50", 2),
    modality=Modality.STANDING,
    who=(CENTRAL_STATE_BODY,),
    action="are not bound",
    what="by point 46 in their international activity in criminal proceedings, intelligence and counter-intelligence, "
    "in operational and investigative information, the training and staffing of law enforcement and the organisation "
    "of its operations, events for the security of protected persons and objects, Kazakhstan's investment policy and "
    "cooperation, and the development of trade and economic cooperation within international and regional "
    "organisations (the EAEU and the WTO among them)",
    ru="Центральные государственные органы не связаны требованиями пункта 46 в международной деятельности в сферах "
    "уголовного судопроизводства, разведки и контрразведки, в отношении оперативно-розыскной и следственной "
    "информации, обучения и кадрового обеспечения сотрудников правоохранительных органов, организации их "
    "оперативно-служебной деятельности, мероприятий по обеспечению безопасности охраняемых лиц и объектов, "
    "инвестиционной политики и сотрудничества Республики Казахстан, развития торгово-экономического сотрудничества в "
    "рамках международных и региональных организаций, в том числе Евразийского экономического союза и Всемирной "
    "торговой организации",
    kk="Орталық мемлекеттік органдардың қылмыстық сот ісін жүргізу, барлау және қарсы барлау салаларындағы халықаралық "
    "қызметіне, жедел-іздестіру және тергеу ақпаратына, құқық қорғау органдарының қызметкерлерін оқыту мен кадрлық "
    "қамтамасыз етуге, олардың жедел-қызметтік жұмысын ұйымдастыруға, қорғалатын адамдар мен объектілердің "
    "қауіпсіздігін қамтамасыз ету іс-шараларына, Қазақстан Республикасының инвестициялық саясаты мен "
    "ынтымақтастығына, халықаралық және өңірлік ұйымдар, оның ішінде Еуразиялық экономикалық одақ пен Дүниежүзілік "
    "сауда ұйымы шеңберінде сауда-экономикалық ынтымақтастықты дамытуға 46-тармақтың талаптары қолданылмайды",
    in_force=since(BY_175),
)

_POINT_50_3 = Rule(
    id="1037/50.3",
    cite=RULES_1037.at("50", 3),
    modality=Modality.STANDING,
    who=(SPECIAL_STATE_BODY,),
    action="are not bound",
    what="by points 48 and 49 in their international activity",
    ru="Требования пунктов 48 и 49 не распространяются на международную деятельность специальных государственных "
    "органов",
    kk="Арнаулы мемлекеттік органдардың халықаралық қызметіне 48 және 49-тармақтардың талаптары қолданылмайды",
    in_force=since(BY_175),
)

RULES: tuple[Rule, ...] = (
    _POINT_42_1,
    _POINT_42_2,
    _POINT_43,
    _POINT_44_1,
    _POINT_44_2A,
    _POINT_44_2B,
    _POINT_45_1,
    _POINT_45_2,
    _POINT_45_3,
    _POINT_45_4,
    _POINT_45_5,
    _POINT_46_1,
    _POINT_46_2,
    _POINT_46_3,
    _POINT_46_4,
    _POINT_46_5,
    _POINT_47,
    _POINT_48_1,
    _POINT_48_2,
    _POINT_49_1_1,
    _POINT_49_1_2,
    _POINT_49_2,
    _POINT_50_1,
    _POINT_50_1_SINCE_786,
    _POINT_50_1_SINCE_195,
    _POINT_50_2,
    _POINT_50_3,
)
