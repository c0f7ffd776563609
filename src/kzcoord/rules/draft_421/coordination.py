"""The draft decree of Resolution 421 of 2015, points 3 to 9: never signed, never in force.

What it says came back changed as chapter 6 of the Rules of Decree 1037, which has the events, their anchors and two of
the open questions. Its rows are shown only when drafts are asked for, and bind nobody. The Russian text is known from a
garbled scan; its phrases are those whose words are legible.
"""

from __future__ import annotations

from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.conditions import on
from kzcoord.law.documents import Approval
from kzcoord.law.exceptions import Exemption
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import WORKING_DAYS, AfterAct, BeforeAct, ByDate, Promptly, Within
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    CENTRAL_STATE_BODY,
    COOPERATION_UNITS,
    DELEGATION_HEAD,
    FOREIGN_SIDE,
    MFA,
    MISSIONS_ABROAD,
    NEXT_OFFICIAL,
    STATE_BODY,
)
from kzcoord.rules.decree_1037.chapter_6_points_42_to_50_coordination import (
    DEPARTS,
    EVENT_COMPLETED,
    QUESTION_35,
    QUESTION_49,
    REQUEST_AFTER_THE_TERM,
    DelegationTravel,
    InternationalEventHeld,
    InternationalEventPlanned,
    LetterToForeignSide,
    MeetingHeld,
)
from kzcoord.rules.draft_421.editions import DRAFT_421, NEVER, QUESTION_48
from kzcoord.text import Text

__all__: list[str] = []


# -- point 3: who coordinates ---

_POINT_3_1 = Rule(
    id="421-draft/3.1",
    cite=DRAFT_421.at("3", 1),
    modality=Modality.STANDING,
    who=(MFA,),
    action="coordinates",
    what="the international activity",
    preposition="of",
    to=(STATE_BODY,),
    ru="МИД координирует международную деятельность государственных органов",
    kk="СІМ мемлекеттік органдардың халықаралық қызметін үйлестіреді",
    in_force=NEVER,
)

_POINT_3_2 = Rule(
    id="421-draft/3.2",
    cite=DRAFT_421.at("3", 2),
    modality=Modality.STANDING,
    who=(MISSIONS_ABROAD,),
    action="coordinate",
    what="in the host state the activity",
    preposition="of",
    to=(STATE_BODY,),
    ru="загранучреждения координируют в государстве пребывания деятельность государственных органов",
    kk="шет елдердегі мекемелер болу мемлекетіндегі мемлекеттік органдардың қызметін үйлестіреді",
    in_force=NEVER,
)


# -- point 4: the units for international cooperation ---

_POINT_4 = Rule(
    id="421-draft/4",
    cite=DRAFT_421.at("4"),
    modality=Modality.STANDING,
    who=(COOPERATION_UNITS,),
    action="carry",
    what="the day-to-day dealings of the state bodies on international activity",
    preposition="with",
    to=(MFA,),
    ru="оперативное взаимодействие государственных органов с МИД возлагается на их подразделения, ответственные за "
    "международное сотрудничество",
    kk="мемлекеттік органдар мен СІМ арасындағы жедел өзара іс-қимыл олардың халықаралық ынтымақтастық үшін "
    "жауапты бөлімшелеріне жүктеледі",
    in_force=NEVER,
)


# -- point 5: letters to the foreign side ---

_POINT_5 = Rule(
    id="421-draft/5",
    cite=DRAFT_421.at("5"),
    when=(on(LetterToForeignSide),),
    who=(STATE_BODY,),
    action="write",
    what="officially",
    to=(FOREIGN_SIDE,),
    via=MFA,
    ru="официальная переписка государственных органов с иностранной стороной осуществляется через МИД",
    kk="мемлекеттік органдардың шетел тарапымен ресми хат алмасуы СІМ арқылы жүзеге асырылады",
    exceptions=(
        Exemption(
            by="421-draft/5",
            field="otherwise_provided",
            why=Text(
                kk="актіде немесе күшіне енген халықаралық шартта өзгеше көзделген",
                ru="акт или вступивший в силу договор предусматривает иное",
                en="an act or a treaty in force provides otherwise",
            ),
        ),
    ),
    implied=True,
    questions=(QUESTION_48,),
    in_force=NEVER,
)


# -- point 6: what the MFA does for one foreign policy ---

_POINT_6_1 = Rule(
    id="421-draft/6(1)",
    cite=DRAFT_421.at("6", sub="1"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="coordinates",
    what="the international activity",
    preposition="of",
    to=(STATE_BODY,),
    ru="МИД координирует международную деятельность государственных органов",
    kk="СІМ мемлекеттік органдардың халықаралық қызметін үйлестіреді",
    in_force=NEVER,
)

_POINT_6_2 = Rule(
    id="421-draft/6(2)",
    cite=DRAFT_421.at("6", sub="2"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="oversees and coordinates",
    what="how Kazakhstan's international obligations are met",
    ru="МИД ведёт общее наблюдение за выполнением международных обязательств Казахстана и координирует его",
    kk="СІМ Қазақстанның халықаралық міндеттемелерінің орындалуын жалпы бақылайды және үйлестіреді",
    in_force=NEVER,
)

_POINT_6_3 = Rule(
    id="421-draft/6(3)",
    cite=DRAFT_421.at("6", sub="3"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="gives",
    what="help with international cooperation and with international events",
    to=(STATE_BODY,),
    ru="МИД оказывает государственным органам содействие в международном сотрудничестве и международных мероприятиях",
    kk="СІМ мемлекеттік органдарға халықаралық ынтымақтастықта және халықаралық іс-шараларда жәрдем көрсетеді",
    in_force=NEVER,
)

_POINT_6_4 = Rule(
    id="421-draft/6(4)",
    cite=DRAFT_421.at("6", sub="4"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="coordinates",
    what="the keeping of one foreign-policy course",
    preposition="by",
    to=(STATE_BODY,),
    ru="МИД ведёт общую координацию проведения государственными органами единого внешнеполитического курса",
    kk="СІМ мемлекеттік органдардың бірыңғай сыртқы саясат бағытын жүргізуін жалпы үйлестіреді",
    in_force=NEVER,
)

_POINT_6_5 = Rule(
    id="421-draft/6(5)",
    cite=DRAFT_421.at("6", sub="5"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="explains",
    what="questions of foreign policy",
    to=(STATE_BODY,),
    ru="МИД даёт государственным органам разъяснения по вопросам внешней политики",
    kk="СІМ мемлекеттік органдарға сыртқы саясат мәселелері бойынша түсініктеме береді",
    in_force=NEVER,
)

_POINT_6_6 = Rule(
    id="421-draft/6(6)",
    cite=DRAFT_421.at("6", sub="6", phrase_kk="алдын ала", phrase_ru="заблаговременно"),
    when=(on(InternationalEventPlanned),),
    who=(MFA,),
    action="gives notice",
    what="of the international event, in advance,",
    condition=Text(
        kk="тақырыбы құзыретіне жататын органдарды",
        ru="органы, к компетенции которых относится тематика",
        en="those in whose competence its subject lies",
    ),
    to=(STATE_BODY,),
    ru="МИД заблаговременно информирует государственные органы о международном мероприятии, тематика которого "
    "относится к их компетенции",
    kk="СІМ мемлекеттік органдарды тақырыбы олардың құзыретіне жататын халықаралық іс-шара туралы алдын ала "
    "хабардар етеді",
    limit=BeforeAct(Text(kk="іс-шараға", ru="мероприятия", en="the event"), of="starts"),
    in_force=NEVER,
)

_POINT_6_7 = Rule(
    id="421-draft/6(7)",
    cite=DRAFT_421.at("6", sub="7"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="coordinates",
    what="across bodies the work",
    preposition="of",
    to=(COOPERATION_UNITS,),
    ru="МИД ведёт межведомственную координацию работы подразделений, ответственных за международное сотрудничество",
    kk="СІМ халықаралық ынтымақтастыққа жауапты бөлімшелердің жұмысын ведомствоаралық үйлестіруді жүзеге асырады",
    in_force=NEVER,
)

_HALF_YEARLY_KK = "жарты жылда бір рет, тиісті жартыжылдықтың соңғы айының 20-күнінен кешіктірмей"
_HALF_YEARLY_RU = "один раз в полугодие, не позднее 20 числа последнего месяца соответствующего полугодия"
_HALF_YEARLY = ByDate([(6, 20), (12, 20)])

_POINT_6_8 = Rule(
    id="421-draft/6(8)",
    cite=DRAFT_421.at("6", sub="8", phrase_kk=_HALF_YEARLY_KK, phrase_ru=_HALF_YEARLY_RU),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="sends",
    what="Kazakhstan's official position on current foreign-policy questions",
    to=(CENTRAL_STATE_BODY,),
    ru="МИД направляет центральным государственным органам информацию об официальной позиции Казахстана по "
    "актуальным внешнеполитическим вопросам",
    kk="СІМ орталық мемлекеттік органдарға Қазақстанның өзекті сыртқы саяси мәселелер бойынша ресми ұстанымы "
    "туралы ақпарат жібереді",
    limit=_HALF_YEARLY,
    in_force=NEVER,
)


# -- point 7: what the state bodies do ---

#: The spheres of point 7, part 2; trade at large and law enforcement are not among them.
_FREE_UNDER_7_2 = Exemption(
    by="421-draft/7.2",
    field="sphere",
    values=(
        "criminal proceedings",
        "intelligence",
        "operational information",
        "security of protected persons",
        "investment",
    ),
)

_POINT_7_1_1 = Rule(
    id="421-draft/7.1(1)",
    cite=DRAFT_421.at("7", 1, "1"),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="coordinate",
    what="questions of their international activity",
    preposition="with",
    to=(MFA,),
    ru="государственные органы координируют с МИД вопросы своей международной деятельности",
    kk="мемлекеттік органдар өз халықаралық қызметінің мәселелерін СІМ-мен үйлестіреді",
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_1_2 = Rule(
    id="421-draft/7.1(2)",
    cite=DRAFT_421.at("7", 1, "2", phrase_kk=_HALF_YEARLY_KK, phrase_ru=_HALF_YEARLY_RU),
    when=(on(CalendarYear),),
    who=(STATE_BODY,),
    action="report",
    what="on the international events planned for the next half-year",
    to=(MFA,),
    ru="государственные органы представляют в МИД информацию о международных мероприятиях, планируемых в следующем "
    "полугодии",
    kk="мемлекеттік органдар келесі жартыжылдыққа жоспарланған халықаралық іс-шаралар туралы СІМ-ге ақпарат береді",
    limit=_HALF_YEARLY,
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_1_3 = Rule(
    id="421-draft/7.1(3)",
    cite=DRAFT_421.at("7", 1, "3", phrase_kk=_HALF_YEARLY_KK, phrase_ru=_HALF_YEARLY_RU),
    when=(on(CalendarYear),),
    who=(STATE_BODY,),
    action="report",
    what="on their international activity of the past period",
    to=(MFA,),
    ru="государственные органы представляют в МИД информацию о своей международной деятельности за прошедший период",
    kk="мемлекеттік органдар өткен кезеңдегі халықаралық қызметі туралы СІМ-ге ақпарат береді",
    limit=_HALF_YEARLY,
    exceptions=(_FREE_UNDER_7_2,),
    questions=(QUESTION_49,),
    in_force=NEVER,
)

_POINT_7_1_4 = Rule(
    id="421-draft/7.1(4)",
    cite=DRAFT_421.at(
        "7",
        1,
        "4",
        phrase_kk="аяқталған күннен бастап жеті жұмыс күнінен кешіктірмей",
        phrase_ru="не позднее семи рабочих дней со дня завершения",
    ),
    when=(on(InternationalEventHeld),),
    who=(STATE_BODY,),
    action="send",
    what="a report on the event",
    condition=Text(kk="СІМ-нің сұратуы бойынша", ru="по запросу МИД", en="on the MFA's request"),
    to=(MFA,),
    ru="государственные органы направляют в МИД отчёт о проведённом международном мероприятии",
    kk="мемлекеттік органдар өткізілген халықаралық іс-шара туралы есепті СІМ-ге жібереді",
    limit=Within(7, WORKING_DAYS, of=EVENT_COMPLETED),
    on_request="requested_on",
    exceptions=(_FREE_UNDER_7_2,),
    questions=(QUESTION_35,),
    notes=(REQUEST_AFTER_THE_TERM,),
    in_force=NEVER,
)

_POINT_7_1_5 = Rule(
    id="421-draft/7.1(5)",
    cite=DRAFT_421.at("7", 1, "5"),
    when=(on(InternationalEventPlanned),),
    who=(STATE_BODY,),
    action="see to it",
    what="that representatives of the diplomatic service take part in the events that they organise or hold",
    agreed_with=(Approval(body=MFA),),
    ru="государственные органы по согласованию с МИД обеспечивают участие представителей органов дипломатической "
    "службы в международных мероприятиях, которые организуют или проводят",
    kk="мемлекеттік органдар СІМ-мен келісу бойынша дипломатиялық қызмет органдары өкілдерінің өздері "
    "ұйымдастыратын немесе өткізетін халықаралық іс-шараларға қатысуын қамтамасыз етеді",
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_1_6 = Rule(
    id="421-draft/7.1(6)",
    cite=DRAFT_421.at("7", 1, "6"),
    when=(on(InternationalEventPlanned, image_project=True),),
    who=(STATE_BODY,),
    action="agree",
    what="international image projects",
    preposition="with",
    to=(MFA,),
    ru="государственные органы согласовывают с МИД проведение международных имиджевых проектов",
    kk="мемлекеттік органдар халықаралық имидждік жобаларды өткізуді СІМ-мен келіседі",
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_2 = Rule(
    id="421-draft/7.2",
    cite=DRAFT_421.at("7", 2),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="are not bound",
    what="by point 7 in criminal proceedings, intelligence and counter-intelligence, operational and investigative "
    "information, the security of protected persons and objects, investment policy and accession to the WTO",
    ru="пункт 7 не распространяется на сферы уголовного судопроизводства, разведки и контрразведки, "
    "оперативно-розыскную и следственную информацию, безопасность охраняемых лиц и объектов, инвестиционную "
    "политику Казахстана и Евразийского экономического союза и вступление во Всемирную торговую организацию",
    kk="7-тармақ қылмыстық сот ісін жүргізу, барлау және қарсы барлау салаларына, жедел-іздестіру және тергеу "
    "ақпаратына, қорғалатын адамдар мен объектілердің қауіпсіздігіне, Қазақстан мен Еуразиялық экономикалық "
    "одақтың инвестициялық саясатына және Дүниежүзілік сауда ұйымына кіру мәселелеріне қолданылмайды",
    in_force=NEVER,
)


# -- point 8: delegations abroad ---

_NOT_FOREIGN_INTELLIGENCE = Text(
    kk="сыртқы барлау саласындағы қызметті қоспағанда",
    ru="кроме деятельности в сфере внешней разведки",
    en="except for activity in foreign intelligence",
)

_IN_WRITING = Text(kk="жазбаша", ru="письменно", en="in writing")

_POINT_8_1_1 = Rule(
    id="421-draft/8.1(1)",
    cite=DRAFT_421.at("8", 1, "1", phrase_kk="шыққанға дейін", phrase_ru="до выезда за пределы"),
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="consults",
    what="on Kazakhstan's position on current questions of foreign policy",
    condition=_NOT_FOREIGN_INTELLIGENCE,
    preposition="with",
    to=(MFA,),
    form=_IN_WRITING,
    ru="руководитель делегации консультируется с должностными лицами МИД о позиции Казахстана по актуальным "
    "внешнеполитическим вопросам",
    kk="делегация басшысы Қазақстанның өзекті сыртқы саяси мәселелер бойынша ұстанымы жөнінде СІМ-нің лауазымды "
    "адамдарымен консультация жүргізеді",
    limit=BeforeAct(
        Text(
            kk="Қазақстаннан тыс жерлерге шыққанға",
            ru="выезда за пределы Казахстана",
            en="departure from Kazakhstan",
        ),
        of=DEPARTS,
    ),
    in_force=NEVER,
)

_POINT_8_1_2 = Rule(
    id="421-draft/8.1(2)",
    cite=DRAFT_421.at("8", 1, "2", phrase_kk="келгеннен кейін", phrase_ru="после прибытия в иностранное государство"),
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="consults",
    what="on the situation in the host state and on protocol",
    condition=_NOT_FOREIGN_INTELLIGENCE,
    preposition="with",
    to=(MISSIONS_ABROAD,),
    form=_IN_WRITING,
    ru="руководитель делегации консультируется с должностными лицами загранучреждения об обстановке в стране "
    "пребывания и о протоколе",
    kk="делегация басшысы болу еліндегі ахуал мен хаттама мәселелері бойынша шет елдегі мекеменің лауазымды "
    "адамдарымен консультация жүргізеді",
    limit=AfterAct(
        Text(
            kk="шет мемлекетке келгеннен",
            ru="прибытия в иностранное государство",
            en="arrival in the foreign state",
        )
    ),
    follows="421-draft/8.1(1)",
    in_force=NEVER,
)

_POINT_8_2 = Rule(
    id="421-draft/8.2",
    cite=DRAFT_421.at("8", 2),
    modality=Modality.PERMISSION,
    when=(on(DelegationTravel),),
    who=(STATE_BODY, MFA),
    action="may arrange",
    what="the consultations in another form",
    ru="по договорённости государственного органа и МИД консультации могут проводиться в иной форме",
    kk="мемлекеттік орган мен СІМ арасындағы уағдаластық бойынша консультациялар басқа нысанда өткізілуі мүмкін",
    follows="421-draft/8.1(1)",
    in_force=NEVER,
)

_POINT_8_3 = Rule(
    id="421-draft/8.3",
    cite=DRAFT_421.at("8", 3),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="are not bound",
    what="by point 8 in foreign intelligence",
    ru="пункт 8 не распространяется на деятельность в сфере внешней разведки",
    kk="8-тармақ сыртқы барлау саласындағы қызметке қолданылмайды",
    in_force=NEVER,
)


# -- point 9: meetings and talks ---

QUESTION_33 = Question(
    id="Q33",
    title=Text(
        kk="жобаның 9-тармағында «дереу» бар ма?",
        ru="есть ли в пункте 9 проекта «незамедлительно»?",
        en="does point 9 of the draft say 'immediately'?",
    ),
    readings=(
        Reading("immediately", "The Russian scan has the word.", counted=False),
        Reading("no word for it", "The Kazakh draft has none; point 49 of Decree 1037 has it in both.", counted=False),
    ),
    standard="immediately",
    strict="immediately",
)

_POINT_9_1_1 = Rule(
    id="421-draft/9.1(1)",
    cite=DRAFT_421.at("9", 1, "1", phrase_kk="сол күні", phrase_ru="незамедлительно"),
    when=(on(MeetingHeld, in_kazakhstan=True, next_one="same day"),),
    who=(STATE_BODY,),
    action="report",
    what="the talk and what was agreed",
    condition=_NOT_FOREIGN_INTELLIGENCE,
    to=(NEXT_OFFICIAL,),
    form=Text(kk="ауызша", ru="устно", en="orally"),
    ru="государственный орган, проводивший встречу, информирует следующее принимающее должностное лицо о беседе и "
    "достигнутых договорённостях",
    kk="кездесу өткізген мемлекеттік орган келесі қабылдайтын лауазымды адамды болған әңгіме мен қол жеткізілген "
    "уағдаластықтар туралы хабардар етеді",
    limit=Promptly(),
    questions=(QUESTION_33,),
    in_force=NEVER,
)

_POINT_9_1_2 = _POINT_9_1_1.edition(
    id="421-draft/9.1(2)",
    cite=DRAFT_421.at("9", 1, "2", phrase_kk="келесі күні немесе кейінірек уақытта", phrase_ru="незамедлительно"),
    when=(on(MeetingHeld, in_kazakhstan=True, next_one="later"),),
    form=_IN_WRITING,
)

_POINT_9_2 = Rule(
    id="421-draft/9.2",
    cite=DRAFT_421.at("9", 2),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="are not bound",
    what="by point 9 in foreign intelligence",
    ru="пункт 9 не распространяется на деятельность в сфере внешней разведки",
    kk="9-тармақ сыртқы барлау саласындағы қызметке қолданылмайды",
    in_force=NEVER,
)

RULES: tuple[Rule, ...] = (
    _POINT_3_1,
    _POINT_3_2,
    _POINT_4,
    _POINT_5,
    _POINT_6_1,
    _POINT_6_2,
    _POINT_6_3,
    _POINT_6_4,
    _POINT_6_5,
    _POINT_6_6,
    _POINT_6_7,
    _POINT_6_8,
    _POINT_7_1_1,
    _POINT_7_1_2,
    _POINT_7_1_3,
    _POINT_7_1_4,
    _POINT_7_1_5,
    _POINT_7_1_6,
    _POINT_7_2,
    _POINT_8_1_1,
    _POINT_8_1_2,
    _POINT_8_2,
    _POINT_8_3,
    _POINT_9_1_1,
    _POINT_9_1_2,
    _POINT_9_2,
)
