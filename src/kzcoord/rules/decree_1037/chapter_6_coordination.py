"""Rules of Decree 1037, chapter 6: coordinating the international activity of central state bodies, 42 to 50.

In force from 14 January 2016 (Decree 175). Point 50 takes bodies and spheres out of it.
"""

from __future__ import annotations

from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    COOPERATION_UNITS,
    DELEGATION_HEAD,
    FOREIGN_SIDE,
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
from kzcoord.law.acts import BY_175, BY_195, BY_582, BY_786, RULES_1037, InForce
from kzcoord.law.rules import Approval, Condition, Exemption, Modality, Rule, on
from kzcoord.law.years import CalendarYear
from kzcoord.limits import CALENDAR_DAYS, WORKING_DAYS, AfterAct, BeforeAct, ByDate, Promptly, Within
from kzcoord.rules.decree_1037._events_2 import EecMatter
from kzcoord.rules.decree_1037._events_6 import (
    DelegationTravel,
    InternationalEventHeld,
    InternationalEventPlanned,
    LetterToForeignSide,
    MeetingHeld,
)
from kzcoord.text import Text

__all__ = ["COORDINATION_RULES"]

_SINCE_175 = InForce(begins=BY_175)
_SINCE_582 = InForce(begins=BY_582)

_CHAPTER = Exemption(by="1037/50.1", bodies=True)
_SPHERES = Exemption(by="1037/50.2", field="sphere")
_SPECIAL = Exemption(by="1037/50.3", bodies=True)
_WTO = Text(
    kk="Дүниежүзілік сауда ұйымымен хат алмасу бұл тәртіпке кірмейді",
    ru="переписка со Всемирной торговой организацией из этого порядка исключена",
    en="correspondence with the WTO is excepted",
)
_OTHERWISE = Text(
    kk="актіде немесе күшіне енген халықаралық шартта өзгеше көзделген",
    ru="акт или вступивший в силу договор предусматривает иное",
    en="an act or a treaty in force provides otherwise",
)
_NOT_THE_COMMISSION = Text(
    kk="Комиссиямен және Дүниежүзілік сауда ұйымымен өзара іс-қимыл бұл үйлестіруге кірмейді",
    ru="взаимодействие с Комиссией и Всемирной торговой организацией из этой координации исключено",
    en="dealings with the Eurasian Economic Commission and the WTO are excepted from this coordination",
)
#: Point 44 itself excepts the WTO, and what acts or treaties in force provide otherwise.
_CORRESPONDENCE = (
    _CHAPTER,
    Exemption(by="1037/44.1", field="wto", why=_WTO),
    Exemption(by="1037/44.1", field="otherwise_provided", why=_OTHERWISE),
)
#: "The nearest five days" of point 44: of which kind is question Q30. Where no day is told, the case is open.
_URGENT = (
    on(LetterToForeignSide, needed_by=None),
    on(LetterToForeignSide, Condition(field="needed_by", within=Within(5, CALENDAR_DAYS, of="letter_sent"))),
    on(
        LetterToForeignSide,
        Condition(
            field="needed_by",
            within=Within(5, WORKING_DAYS, of="letter_sent"),
            only_under="Q30",
            reading="working days",
        ),
    ),
)
_EVENT_ABROAD = Text(
    kk="Қазақстаннан тыс жерлерге кеткенге", ru="выезда за пределы Казахстана", en="departure from Kazakhstan"
)

_EXCLUDED = Rule(
    id="1037/50.1",
    cite=RULES_1037.at("50", 1),
    modality=Modality.STANDING,
    who=(PRESIDENTIAL_ADMINISTRATION, GOVERNMENT_OFFICE),
    action="are not bound",
    what="by chapter 6",
    ru="глава 6 не распространяется на Администрацию Президента и Аппарат Правительства",
    kk="6-тарау Президент Әкімшілігі мен Үкімет Аппаратына қолданылмайды",
    in_force=InForce(begins=BY_195),
)
_EXCLUDED_PMO = {
    "who": (PRESIDENTIAL_ADMINISTRATION, PRIME_MINISTERS_OFFICE),
    "ru": "глава 6 не распространяется на Администрацию Президента и Канцелярию Премьер-Министра",
    "kk": "6-тарау Президент Әкімшілігі мен Премьер-Министрдің Кеңсесіне қолданылмайды",
}

_OF_THE_MFA = (
    Rule(
        id="1037/42.1",
        cite=RULES_1037.at("42", 1),
        modality=Modality.STANDING,
        when=(on(EecMatter), on(LetterToForeignSide, wto=True)),
        who=(MFA,),
        action="coordinates",
        what="the international activity",
        condition=Text(
            kk="Комиссиямен және Дүниежүзілік сауда ұйымымен өзара іс-қимылды қоспағанда",
            ru="кроме взаимодействия с Комиссией и Всемирной торговой организацией",
            en="except for dealings with the Eurasian Economic Commission and the WTO",
        ),
        preposition="of",
        to=(CENTRAL_STATE_BODY,),
        ru="МИД координирует международную деятельность центральных государственных органов",
        kk="СІМ орталық мемлекеттік органдардың халықаралық қызметін үйлестіреді",
        in_force=_SINCE_175,
        exceptions=(
            _CHAPTER,
            Exemption(by="1037/42.1", field="matter", why=_NOT_THE_COMMISSION),
            Exemption(by="1037/42.1", field="wto", why=_NOT_THE_COMMISSION),
        ),
    ),
    Rule(
        id="1037/42.2",
        cite=RULES_1037.at("42", 2),
        modality=Modality.STANDING,
        who=(MISSIONS_ABROAD,),
        action="coordinate",
        what="in the host state the activity",
        preposition="of",
        to=(REPRESENTATIONS_ABROAD,),
        ru="загранучреждения координируют в государстве пребывания деятельность представительств, представителей и "
        "филиалов государственных органов и организаций",
        kk="шет елдердегі мекемелер болу мемлекетіндегі мемлекеттік органдар мен ұйымдар өкілдіктерінің, өкілдерінің "
        "және филиалдарының қызметін үйлестіреді",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
    Rule(
        id="1037/43",
        cite=RULES_1037.at("43"),
        modality=Modality.STANDING,
        who=(COOPERATION_UNITS,),
        action="carry",
        what="the day-to-day dealings of the central state bodies on international activity",
        preposition="with",
        to=(MFA,),
        ru="оперативное взаимодействие центральных государственных органов с МИД возлагается на их подразделения, "
        "ответственные за международное сотрудничество",
        kk="орталық мемлекеттік органдар мен СІМ арасындағы жедел өзара іс-қимыл олардың халықаралық ынтымақтастық "
        "үшін жауапты бөлімшелеріне жүктеледі",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
)
_LETTERS = (
    Rule(
        id="1037/44.1",
        cite=RULES_1037.at("44", 1),
        when=(on(LetterToForeignSide),),
        who=(CENTRAL_STATE_BODY,),
        action="write",
        what="officially",
        to=(FOREIGN_SIDE,),
        via=MFA,
        ru="официальная переписка центральных государственных органов с иностранной стороной осуществляется через МИД",
        kk="орталық мемлекеттік органдардың шетел тарапымен ресми хат алмасуы СІМ арқылы жүзеге асырылады",
        implied=True,
        in_force=_SINCE_582,
        exceptions=_CORRESPONDENCE,
    ),
    Rule(
        id="1037/44.2a",
        cite=RULES_1037.at("44", 2, phrase_kk="таяу арадағы бес күн ішінде", phrase_ru="в течение ближайших пяти дней"),
        modality=Modality.PERMISSION,
        when=_URGENT,
        who=(CENTRAL_STATE_BODY,),
        action="may write",
        what="directly",
        condition=Text(
            kk="мәселе таяу арадағы бес күн ішінде пысықталуы қажет болса",
            ru="если вопрос надо проработать в течение ближайших пяти дней",
            en="where the matter must be worked through within the nearest five days",
        ),
        to=(FOREIGN_SIDE,),
        ru="центральные государственные органы вправе направить письмо иностранной стороне напрямую",
        kk="орталық мемлекеттік органдар шетел тарапына хатты тікелей жібере алады",
        follows="1037/44.1",
        in_force=_SINCE_582,
        exceptions=_CORRESPONDENCE,
    ),
    Rule(
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
        ru="центральные государственные органы уведомляют МИД о направленных напрямую письмах и их содержании",
        kk="орталық мемлекеттік органдар тікелей жіберілген хаттар мен олардың мазмұны туралы СІМ-ді хабардар етеді",
        limit=AfterAct(Text(kk="хат тікелей жіберілгеннен", ru="направления письма", en="the direct letter")),
        follows="1037/44.2a",
        in_force=_SINCE_582,
        exceptions=_CORRESPONDENCE,
    ),
)
_MFA_HELPS = (
    Rule(
        id="1037/45(1)",
        cite=RULES_1037.at("45", sub="1"),
        modality=Modality.STANDING,
        who=(MFA,),
        action="oversees and coordinates",
        what="how Kazakhstan's international obligations are met",
        ru="МИД ведёт общее наблюдение за выполнением международных обязательств Казахстана и координирует его",
        kk="СІМ Қазақстанның халықаралық міндеттемелерінің орындалуын жалпы бақылайды және үйлестіреді",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
    Rule(
        id="1037/45(2)",
        cite=RULES_1037.at("45", sub="2"),
        modality=Modality.STANDING,
        who=(MFA,),
        action="gives",
        what="help with international cooperation and with international events",
        to=(CENTRAL_STATE_BODY,),
        ru="МИД оказывает центральным государственным органам содействие в международном сотрудничестве и "
        "международных мероприятиях",
        kk="СІМ орталық мемлекеттік органдарға халықаралық ынтымақтастықта және халықаралық іс-шараларда жәрдем "
        "көрсетеді",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
    Rule(
        id="1037/45(3)",
        cite=RULES_1037.at("45", sub="3"),
        modality=Modality.STANDING,
        who=(MFA,),
        action="explains",
        what="questions of foreign policy",
        to=(STATE_BODY,),
        ru="МИД даёт государственным органам разъяснения по вопросам внешней политики",
        kk="СІМ мемлекеттік органдарға сыртқы саясат мәселелері бойынша түсініктеме береді",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
    Rule(
        id="1037/45(4)",
        cite=RULES_1037.at("45", sub="4", phrase_kk="күні бұрын", phrase_ru="заблаговременно"),
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
        ru="МИД заблаговременно информирует государственные органы о международном мероприятии",
        kk="СІМ мемлекеттік органдарды халықаралық іс-шара туралы алдын ала хабардар етеді",
        limit=BeforeAct(Text(kk="іс-шараға", ru="мероприятия", en="the event"), of="starts"),
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
    Rule(
        id="1037/45(5)",
        cite=RULES_1037.at("45", sub="5"),
        modality=Modality.STANDING,
        who=(MFA,),
        action="coordinates",
        what="across bodies the work",
        preposition="of",
        to=(COOPERATION_UNITS,),
        ru="МИД ведёт межведомственную координацию работы подразделений, ответственных за международное сотрудничество",
        kk="СІМ халықаралық ынтымақтастық үшін жауапты бөлімшелердің жұмысын ведомствоаралық үйлестіруді жүзеге "
        "асырады",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
)
_OF_THE_BODIES = (
    Rule(
        id="1037/46(1)",
        cite=RULES_1037.at("46", sub="1"),
        modality=Modality.STANDING,
        who=(CENTRAL_STATE_BODY,),
        action="coordinate",
        what="questions of their international activity",
        preposition="with",
        to=(MFA,),
        ru="центральные государственные органы координируют с МИД вопросы своей международной деятельности",
        kk="орталық мемлекеттік органдар өз халықаралық қызметінің мәселелерін СІМ-мен үйлестіреді",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPHERES),
    ),
    Rule(
        id="1037/46(2)",
        cite=RULES_1037.at(
            "46",
            sub="2",
            phrase_kk="жылына бір рет 20 желтоқсаннан кешіктірмей",
            phrase_ru="один раз в год, не позднее 20 декабря",
        ),
        when=(on(CalendarYear),),
        who=(CENTRAL_STATE_BODY,),
        action="report",
        what="on their international activity of the past period and the events planned for the next year,",
        to=(MFA,),
        ru="центральные государственные органы представляют в МИД информацию о международной деятельности за прошедший "
        "период и о мероприятиях, планируемых в следующем году",
        kk="орталық мемлекеттік органдар өткен кезеңдегі халықаралық қызметі және келесі жылға жоспарланған іс-шаралар "
        "туралы СІМ-ге ақпарат береді",
        limit=ByDate((12, 20)),
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPHERES),
    ),
    Rule(
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
        what="a report on the event: who took part, what was discussed and agreed, the body's position, proposals for "
        "further work",
        condition=Text(kk="СІМ-нің сұратуы бойынша", ru="по запросу МИД", en="on the MFA's request"),
        to=(MFA,),
        ru="центральные государственные органы направляют в МИД отчёт о проведённом международном мероприятии",
        kk="орталық мемлекеттік органдар өткізілген халықаралық іс-шара туралы есепті СІМ-ге жібереді",
        limit=Within(7, WORKING_DAYS, of="event_completed"),
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPHERES),
    ),
    Rule(
        id="1037/46(4)",
        cite=RULES_1037.at("46", sub="4"),
        when=(on(InternationalEventPlanned),),
        who=(CENTRAL_STATE_BODY,),
        action="see to it",
        what="that representatives of the diplomatic service take part in the events that they organise or hold",
        agreed_with=(Approval(body=MFA),),
        ru="центральные государственные органы по согласованию с МИД обеспечивают участие представителей органов "
        "дипломатической службы в международных мероприятиях, которые организуют или проводят",
        kk="орталық мемлекеттік органдар СІМ-мен келісім бойынша дипломатиялық қызмет органдары өкілдерінің өздері "
        "ұйымдастыратын немесе өткізетін халықаралық іс-шараларға қатысуын қамтамасыз етеді",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPHERES),
    ),
    Rule(
        id="1037/46(5)",
        cite=RULES_1037.at("46", sub="5"),
        when=(on(InternationalEventPlanned, image_project=True),),
        who=(CENTRAL_STATE_BODY,),
        action="agree",
        what="international image projects",
        preposition="with",
        to=(MFA,),
        ru="центральные государственные органы согласовывают с МИД проведение международных имиджевых проектов",
        kk="орталық мемлекеттік органдар халықаралық имидждік жобаларды өткізуді СІМ-мен келіседі",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPHERES),
    ),
    Rule(
        id="1037/47",
        cite=RULES_1037.at("47"),
        modality=Modality.STANDING,
        who=(MFA,),
        action="sums up",
        what="and analyses what the central state bodies report, and uses it for events and for the official position",
        ru="МИД обобщает и анализирует информацию центральных государственных органов и использует её при подготовке "
        "мероприятий и выработке официальной позиции",
        kk="СІМ орталық мемлекеттік органдардың ақпаратын жинақтап қорытады, талдайды және іс-шараларды дайындау мен "
        "ресми ұстанымды әзірлеу кезінде пайдаланады",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER,),
    ),
)
_TRAVEL_AND_MEETINGS = (
    Rule(
        id="1037/48.1",
        cite=RULES_1037.at("48", 1, phrase_kk="кеткенге дейін", phrase_ru="до выезда"),
        when=(on(DelegationTravel),),
        who=(DELEGATION_HEAD,),
        action="consults",
        what="on Kazakhstan's position on current questions of foreign policy",
        preposition="with",
        to=(MFA,),
        form="in writing",
        ru="руководитель делегации консультируется с должностными лицами МИД о позиции Казахстана по актуальным "
        "внешнеполитическим вопросам",
        kk="делегация басшысы Қазақстанның өзекті сыртқы саяси мәселелер бойынша ұстанымы жөнінде СІМ-нің лауазымды "
        "адамдарымен консультация жүргізеді",
        limit=BeforeAct(_EVENT_ABROAD, of="departs"),
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPECIAL),
    ),
    Rule(
        id="1037/48.2",
        cite=RULES_1037.at("48", 2),
        modality=Modality.PERMISSION,
        when=(on(DelegationTravel),),
        who=(CENTRAL_STATE_BODY, MFA),
        action="may arrange",
        what="the consultations in another form",
        ru="по договорённости центрального государственного органа и МИД консультации могут проводиться в иной форме",
        kk="орталық мемлекеттік орган мен СІМ арасындағы уағдаластық бойынша консультациялар өзге нысанда жүргізілуі "
        "мүмкін",
        follows="1037/48.1",
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPECIAL),
    ),
    Rule(
        id="1037/49.1(1)",
        cite=RULES_1037.at("49", 1, "1", phrase_kk="дереу", phrase_ru="незамедлительно"),
        when=(on(MeetingHeld, in_kazakhstan=True, next_one="same day"),),
        who=(RECEIVING_OFFICIAL,),
        action="reports",
        what="the talk and what was agreed",
        to=(NEXT_OFFICIAL,),
        form="orally",
        ru="должностное лицо, проводившее встречу, информирует следующее принимающее должностное лицо о беседе и "
        "достигнутых договорённостях",
        kk="кездесу өткізген лауазымды адам келесі қабылдаушы лауазымды адамды болған әңгіме мен қол жеткізілген "
        "уағдаластықтар туралы хабардар етеді",
        limit=Promptly(),
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPECIAL),
    ),
    Rule(
        id="1037/49.1(2)",
        cite=RULES_1037.at("49", 1, "2", phrase_kk="дереу", phrase_ru="незамедлительно"),
        when=(on(MeetingHeld, in_kazakhstan=True, next_one="later"),),
        who=(RECEIVING_OFFICIAL,),
        action="reports",
        what="the talk and what was agreed",
        to=(NEXT_OFFICIAL,),
        form="in writing",
        ru="должностное лицо, проводившее встречу, информирует следующее принимающее должностное лицо о беседе и "
        "достигнутых договорённостях",
        kk="кездесу өткізген лауазымды адам келесі қабылдаушы лауазымды адамды болған әңгіме мен қол жеткізілген "
        "уағдаластықтар туралы хабардар етеді",
        limit=Promptly(),
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPECIAL),
    ),
    Rule(
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
        to=(MFA,),
        ru="информация об участниках и достигнутых договорённостях направляется в МИД",
        kk="қатысушылар мен қол жеткізілген уағдаластықтар туралы ақпарат СІМ-ге жіберіледі",
        limit=Within(5, WORKING_DAYS, after="meeting"),
        implied=True,
        in_force=_SINCE_175,
        exceptions=(_CHAPTER, _SPECIAL),
    ),
)

COORDINATION_RULES: tuple[Rule, ...] = (
    *_OF_THE_MFA,
    *_LETTERS,
    *_MFA_HELPS,
    *_OF_THE_BODIES,
    *_TRAVEL_AND_MEETINGS,
    _EXCLUDED.edition(**_EXCLUDED_PMO, in_force=_SINCE_175.until(BY_786)),
    _EXCLUDED.edition(**_EXCLUDED_PMO, in_force=InForce(begins=BY_786, ends=BY_195)),
    _EXCLUDED,
    Rule(
        id="1037/50.2",
        cite=RULES_1037.at("50", 2),
        modality=Modality.STANDING,
        who=(CENTRAL_STATE_BODY,),
        action="are not bound",
        what="by point 46 in criminal proceedings, intelligence and counter-intelligence, operational and "
        "investigative "
        "information, training and operations of law enforcement, the security of protected persons and objects, "
        "investment policy, and trade and economic cooperation",
        ru="пункт 46 не распространяется на сферы уголовного судопроизводства, разведки и контрразведки, "
        "оперативно-розыскную и следственную информацию, обучение и оперативно-служебную деятельность "
        "правоохранительных органов, безопасность охраняемых лиц и объектов, инвестиционную политику и "
        "торгово-экономическое сотрудничество в международных организациях",
        kk="46-тармақ қылмыстық сот ісін жүргізу, барлау және қарсы барлау салаларына, жедел-іздестіру және тергеу "
        "ақпаратына, құқық қорғау органдарының оқуы мен жедел-қызметтік жұмысына, қорғалатын адамдар мен объектілердің "
        "қауіпсіздігіне, инвестициялық саясатқа және халықаралық ұйымдардағы сауда-экономикалық ынтымақтастыққа "
        "қолданылмайды",
        in_force=_SINCE_175,
    ),
    Rule(
        id="1037/50.3",
        cite=RULES_1037.at("50", 3),
        modality=Modality.STANDING,
        who=(SPECIAL_STATE_BODY,),
        action="are not bound",
        what="by points 48 and 49",
        ru="пункты 48 и 49 не распространяются на специальные государственные органы",
        kk="48 және 49-тармақтар арнаулы мемлекеттік органдарға қолданылмайды",
        in_force=_SINCE_175,
    ),
)
