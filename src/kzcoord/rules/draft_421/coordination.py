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
    FOREIGN_BODIES,
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
from kzcoord.rules.mentions import AGREED_WITH_THE_MFA, CONSULTING_THE_MFA, THROUGH_THE_MFA, TO_THE_MFA, WITH_THE_MFA
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
    kk="СІМ мемлекеттік органдардың халықаралық қызметін үйлестіруді жүзеге асырады",
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
    ru="Загранучреждения Республики Казахстан координируют деятельность находящихся в государстве пребывания "
    "государственных органов",
    kk="Қазақстан Республикасының шет елдердегі мекемелері болу мемлекетіндегі мемлекеттік органдардың қызметін "
    "үйлестіреді",
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
    ru="Структурные подразделения государственных органов, ответственные за международное сотрудничество, осуществляют "
    "оперативное взаимодействие государственных органов с МИД по вопросам международной деятельности",
    kk="Мемлекеттік органдардың халықаралық ынтымақтастық үшін жауапты құрылымдық бөлімшелері халықаралық қызмет "
    "мәселелері бойынша мемлекеттік органдар мен СІМ арасындағы жедел өзара іс-қимылды жүзеге асырады",
    in_force=NEVER,
)


# -- point 5: letters to the foreign side ---

_POINT_5 = Rule(
    id="421-draft/5",
    cite=DRAFT_421.at("5"),
    when=(on(LetterToForeignSide),),
    who=(STATE_BODY,),
    action="exchange",
    what="official letters",
    condition=Text(
        kk="егер заңнамалық актілерде, Президент пен Үкіметтің актілерінде немесе Республиканың не Үкіметтің атынан "
        "жасалған, күшіне енген халықаралық шарттарда өзгеше көзделмесе",
        ru="если иное не предусмотрено законодательными актами, актами Президента и Правительства или вступившими в "
        "силу международными договорами, заключёнными от имени Республики или Правительства",
        en="unless legislative acts, acts of the President or of the Government, or treaties in force made in the name "
        "of the Republic or of the Government provide otherwise",
    ),
    preposition="with",
    to=(FOREIGN_BODIES,),
    via=MFA,
    ru="Государственные органы ведут официальную переписку с иностранными государственными органами, "
    "дипломатическими представительствами и международными организациями через МИД",
    kk="Мемлекеттік органдар шетелдік мемлекеттік органдармен, дипломатиялық өкілдіктермен және халықаралық ұйымдармен "
    "ресми хат алмасуды СІМ арқылы жүзеге асырады",
    mentions=(THROUGH_THE_MFA,),
    exceptions=(
        Exemption(
            by="421-draft/5",
            field="otherwise_provided",
            why=Text(
                kk="актіде немесе күшіне енген халықаралық шартта өзгеше көзделген",
                ru="акт или вступивший в силу международный договор предусматривает иное",
                en="an act or a treaty in force provides otherwise",
            ),
        ),
    ),
    implied=True,
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
    action="oversees in general and coordinates",
    what="how Kazakhstan's international obligations are met",
    ru="МИД осуществляет общее наблюдение за выполнением международных обязательств Республики Казахстан и "
    "координирует его",
    kk="СІМ Қазақстан Республикасы халықаралық міндеттемелерінің орындалуын жалпы бақылайды және үйлестіреді",
    in_force=NEVER,
)

_POINT_6_3 = Rule(
    id="421-draft/6(3)",
    cite=DRAFT_421.at("6", sub="3"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="gives",
    what="help (in establishing and developing cooperation with foreign states and international organisations, and in "
    "preparing and holding international events)",
    to=(STATE_BODY,),
    ru="МИД оказывает государственным органам содействие в налаживании и развитии сотрудничества с иностранными "
    "государствами и международными организациями, в подготовке и проведении международных мероприятий",
    kk="СІМ мемлекеттік органдарға шет мемлекеттермен және халықаралық ұйымдармен ынтымақтастықты жолға қою мен "
    "дамытуда, халықаралық іс-шараларды дайындау мен өткізуде жәрдем көрсетеді",
    in_force=NEVER,
)

_POINT_6_4 = Rule(
    id="421-draft/6(4)",
    cite=DRAFT_421.at("6", sub="4"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="coordinates in general",
    what="the keeping of one foreign-policy course",
    preposition="by",
    to=(STATE_BODY,),
    ru="МИД осуществляет общую координацию проведения государственными органами единого внешнеполитического курса "
    "Республики Казахстан",
    kk="СІМ мемлекеттік органдардың Қазақстан Республикасы сыртқы саясатының бірыңғай бағытын жүргізуін жалпы "
    "үйлестіруді жүзеге асырады",
    in_force=NEVER,
)

_POINT_6_5 = Rule(
    id="421-draft/6(5)",
    cite=DRAFT_421.at("6", sub="5"),
    modality=Modality.STANDING,
    who=(MFA,),
    action="explains",
    what="questions of Kazakhstan's foreign policy",
    to=(STATE_BODY,),
    ru="МИД даёт государственным органам разъяснения по вопросам внешней политики Республики Казахстан",
    kk="СІМ мемлекеттік органдарға Қазақстан Республикасының сыртқы саясаты мәселелері жөнінде түсініктеме береді",
    in_force=NEVER,
)

_POINT_6_6 = Rule(
    id="421-draft/6(6)",
    cite=DRAFT_421.at("6", sub="6", phrase_kk="алдын ала", phrase_ru="заблаговременно"),
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
    kk="СІМ мемлекеттік органдарды халықаралық іс-шара туралы алдын ала хабардар етеді",
    limit=BeforeAct(Text(kk="іс-шараға", ru="мероприятия", en="the event")),
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
    ru="МИД осуществляет межведомственную координацию работы структурных подразделений государственных органов, "
    "ответственных за международное сотрудничество",
    kk="СІМ мемлекеттік органдардың халықаралық ынтымақтастыққа жауапты құрылымдық бөлімшелерінің жұмысын "
    "ведомствоаралық үйлестіруді жүзеге асырады",
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
    what="information on Kazakhstan's official position on current foreign-policy questions",
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
        "investment policy of the EAEU",
        "accession to the WTO",
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
    ru="Государственные органы координируют с МИД вопросы своей международной деятельности",
    kk="Мемлекеттік органдар өз халықаралық қызметінің мәселелерін СІМ-мен үйлестіреді",
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_1_2 = Rule(
    id="421-draft/7.1(2)",
    cite=DRAFT_421.at("7", 1, "2", phrase_kk=_HALF_YEARLY_KK, phrase_ru=_HALF_YEARLY_RU),
    when=(on(CalendarYear),),
    who=(STATE_BODY,),
    action="submit",
    what="information on the international events (foreign-economic ones too) planned for the next half-year",
    to=(MFA,),
    ru="Государственные органы представляют в МИД информацию о международных мероприятиях, планируемых в следующем "
    "полугодии, в том числе внешнеэкономического характера",
    kk="Мемлекеттік органдар СІМ-ге келесі жартыжылдыққа жоспарланған халықаралық, оның ішінде сыртқы экономикалық "
    "сипаттағы іс-шаралар туралы ақпарат береді",
    mentions=(TO_THE_MFA,),
    limit=_HALF_YEARLY,
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_1_3 = Rule(
    id="421-draft/7.1(3)",
    cite=DRAFT_421.at("7", 1, "3", phrase_kk=_HALF_YEARLY_KK, phrase_ru=_HALF_YEARLY_RU),
    when=(on(CalendarYear),),
    who=(STATE_BODY,),
    action="submit",
    what="information on their international activity (the foreign-economic one too) of the past period",
    to=(MFA,),
    ru="Государственные органы представляют в МИД информацию о своей международной деятельности за прошедший период, в "
    "том числе внешнеэкономического характера",
    kk="Мемлекеттік органдар СІМ-ге өткен кезеңдегі халықаралық, оның ішінде сыртқы экономикалық сипаттағы қызметі "
    "туралы ақпарат береді",
    mentions=(TO_THE_MFA,),
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
    what="a report on the event held (who took part, what was discussed, its results, the state body's position and, "
    "if need be, proposals for further work)",
    condition=Text(kk="СІМ-нің сұратуы бойынша", ru="по запросу МИД", en="on the MFA's request"),
    to=(MFA,),
    ru="Государственные органы направляют в МИД отчёт о проведённом международном мероприятии, где отражены состав "
    "участников, обсуждённые вопросы, результаты мероприятия, позиция государственного органа и, при необходимости, "
    "предложения по дальнейшей проработке вопросов",
    kk="Мемлекеттік органдар СІМ-ге өткізілген халықаралық іс-шара туралы есепті, онда көрсетілген қатысушылар "
    "құрамын, талқыланған мәселелерді, іс-шара нәтижелерін, мемлекеттік органның ұстанымын және қажет болған жағдайда "
    "мәселелерді одан әрі пысықтау жөніндегі ұсыныстарды жібереді",
    mentions=(TO_THE_MFA,),
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
    ru="Государственные органы по согласованию с МИД обеспечивают участие представителей органов дипломатической "
    "службы в международных мероприятиях, организуемых и (или) проводимых ими",
    kk="Мемлекеттік органдар СІМ-мен келісу бойынша дипломатиялық қызмет органдары өкілдерінің өздері "
    "ұйымдастыратын және (немесе) өткізетін халықаралық іс-шараларға қатысуын қамтамасыз етеді",
    mentions=(AGREED_WITH_THE_MFA,),
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

_POINT_7_1_6 = Rule(
    id="421-draft/7.1(6)",
    cite=DRAFT_421.at("7", 1, "6"),
    when=(on(InternationalEventPlanned, image_project=True),),
    who=(STATE_BODY,),
    action="agree",
    what="the holding of international image projects",
    preposition="with",
    to=(MFA,),
    ru="Государственные органы согласовывают с МИД проведение международных имиджевых проектов",
    kk="Мемлекеттік органдар халықаралық имидждік жобаларды өткізуді СІМ-мен келіседі",
    mentions=(WITH_THE_MFA,),
    exceptions=(_FREE_UNDER_7_2,),
    in_force=NEVER,
)

QUESTION_59 = Question(
    id="Q59",
    title=Text(
        kk="жобаның 7-тармағы Еуразиялық экономикалық одақтың барлық мәселелеріне қолданылмай ма, әлде тек оның "
        "инвестициялық саясатына ма?",
        ru="исключает ли пункт 7 проекта все вопросы Евразийского экономического союза или только его инвестиционную "
        "политику?",
        en="421-draft/7.2: are all matters of the EAEU taken out, or its investment policy only?",
    ),
    readings=(
        Reading(
            Text(kk="оның инвестициялық саясатына", ru="его инвестиционную политику", en="its investment policy"),
            Text(
                kk="Қазақша мәтін екі инвестициялық саясатты біріктіреді.",
                ru="Казахский текст объединяет две инвестиционные политики.",
                en="The Kazakh text joins the two investment policies.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="Одақтың барлық мәселелеріне", ru="все вопросы Союза", en="all matters of the Union"),
            Text(
                kk="Орысша мәтінді Одақ мәселелерінің тізбесі деп оқуға болады.",
                ru="Русский текст можно прочесть как перечень вопросов Союза.",
                en="The Russian text may be read as a list of questions of the Union.",
            ),
            counted=False,
        ),
    ),
    standard="its investment policy",
    strict="its investment policy",
)

_POINT_7_2 = Rule(
    id="421-draft/7.2",
    cite=DRAFT_421.at("7", 2),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="are not bound",
    what="by point 7 in their international activity in criminal proceedings, intelligence and counter-intelligence, "
    "in operational and investigative information, events for the security of protected persons and objects, the "
    "investment policy of Kazakhstan and of the EAEU, and accession to the WTO",
    ru="Государственные органы не связаны требованиями пункта 7 в международной деятельности в сферах уголовного "
    "судопроизводства, разведки и контрразведки, в отношении оперативно-розыскной и следственной информации, "
    "мероприятий по обеспечению безопасности охраняемых лиц и объектов, инвестиционной политики Казахстана и "
    "Евразийского экономического союза, вступления во Всемирную торговую организацию",
    kk="Мемлекеттік органдардың қылмыстық сот ісін жүргізу, барлау және қарсы барлау салаларындағы халықаралық "
    "қызметіне, жедел-іздестіру және тергеу ақпаратына, қорғалатын адамдар мен объектілердің қауіпсіздігін қамтамасыз "
    "ету іс-шараларына, Қазақстанның және Еуразиялық экономикалық одақтың инвестициялық саясатына, Дүниежүзілік сауда "
    "ұйымына кіруге 7-тармақтың талаптары қолданылмайды",
    questions=(QUESTION_59,),
    in_force=NEVER,
)


# -- point 8: delegations abroad ---

_NOT_FOREIGN_INTELLIGENCE = Text(
    kk="сыртқы барлау саласындағы халықаралық қызметті қоспағанда",
    ru="кроме международной деятельности в сфере внешней разведки",
    en="except for international activity in foreign intelligence",
)

_IN_WRITING = Text(kk="жазбаша", ru="письменно", en="in writing")

QUESTION_61 = Question(
    id="Q61",
    title=Text(
        kk="жобаның 8-тармағындағы жазбаша нысан екі консультацияға да қатысты ма?",
        ru="относится ли письменная форма пункта 8 проекта к обеим консультациям?",
        en="421-draft/8.1: does the written form bind both consultations?",
    ),
    readings=(
        Reading(
            Text(kk="екеуіне де", ru="к обеим", en="both"),
            Text(
                kk="Орысша мәтінде ол екі тармақшаның алдында тұр.",
                ru="В русском тексте она стоит перед обоими подпунктами.",
                en="The Russian text has it before the two sub-points.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="екіншісіне", ru="ко второй", en="the second"),
            Text(
                kk="Қазақша мәтінде ол екінші тармақшадан кейін тұр.",
                ru="В казахском тексте она стоит после второго подпункта.",
                en="The Kazakh text has it behind the second sub-point.",
            ),
            counted=False,
        ),
    ),
    standard="both",
    strict="both",
)

_POINT_8_1_1 = Rule(
    id="421-draft/8.1(1)",
    cite=DRAFT_421.at("8", 1, "1", phrase_kk="шыққанға дейін", phrase_ru="до выезда за пределы"),
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="consults",
    what="on Kazakhstan's position on current questions of foreign policy",
    condition=_NOT_FOREIGN_INTELLIGENCE,
    preposition="with officials of",
    to=(MFA,),
    form=_IN_WRITING,
    ru="Руководитель делегации государственного органа проводит консультации с должностными лицами МИД для разъяснения "
    "позиции Республики Казахстан по актуальным внешнеполитическим вопросам",
    kk="Мемлекеттік орган делегациясының басшысы Қазақстан Республикасының өзекті сыртқы саяси мәселелер жөніндегі "
    "ұстанымын түсіндіру үшін СІМ-нің лауазымды адамдарымен консультациялар жүргізеді",
    mentions=(CONSULTING_THE_MFA,),
    limit=BeforeAct(
        Text(
            kk="Қазақстаннан тыс жерлерге шыққанға",
            ru="выезда за пределы Казахстана",
            en="departure from Kazakhstan",
        ),
        of=DEPARTS,
    ),
    questions=(QUESTION_61,),
    in_force=NEVER,
)

_POINT_8_1_2 = Rule(
    id="421-draft/8.1(2)",
    cite=DRAFT_421.at("8", 1, "2", phrase_kk="келгеннен кейін", phrase_ru="после прибытия в иностранное государство"),
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="consults",
    what="for information on the social, political and economic situation in the host state, on particulars of "
    "protocol and organisation, and on whatever else is needed",
    condition=_NOT_FOREIGN_INTELLIGENCE,
    preposition="with officials of",
    to=(MISSIONS_ABROAD,),
    form=_IN_WRITING,
    ru="Руководитель делегации государственного органа проводит консультации с должностными лицами загранучреждения "
    "для получения информации о социально-политической и экономической ситуации в стране пребывания, "
    "протокольно-организационных особенностях и других необходимых сведениях",
    kk="Мемлекеттік орган делегациясының басшысы болу еліндегі әлеуметтік-саяси, экономикалық ахуал, "
    "хаттамалық-ұйымдастырушылық ерекшеліктер мен басқа да қажетті мәліметтер туралы ақпарат алу үшін шет елдегі "
    "мекеменің лауазымды адамдарымен консультациялар жүргізеді",
    limit=AfterAct(
        Text(
            kk="шет мемлекетке келгеннен",
            ru="прибытия в иностранное государство",
            en="arrival in the foreign state",
        )
    ),
    follows="421-draft/8.1(1)",
    questions=(QUESTION_61,),
    in_force=NEVER,
)

_POINT_8_2 = Rule(
    id="421-draft/8.2",
    cite=DRAFT_421.at("8", 2),
    modality=Modality.PERMISSION,
    when=(on(DelegationTravel),),
    who=(DELEGATION_HEAD,),
    action="may hold",
    what="the consultations in another form",
    condition=Text(
        kk="мемлекеттік орган мен СІМ арасындағы уағдаластық бойынша",
        ru="по договорённости между государственным органом и МИД",
        en="by arrangement between the state body and the MFA",
    ),
    preposition="with officials of",
    to=(MFA,),
    ru="Руководитель делегации может проводить консультации с должностными лицами МИД в иной форме",
    kk="Делегация басшысы СІМ-нің лауазымды адамдарымен консультацияларды басқа нысанда өткізе алады",
    mentions=(CONSULTING_THE_MFA,),
    follows="421-draft/8.1(1)",
    implied=True,
    in_force=NEVER,
)

QUESTION_60 = Question(
    id="Q60",
    title=Text(
        kk="жобаның 8 және 9-тармақтарындағы ерекшелік: халықаралық қызмет пе, әлде кез келген қызмет пе?",
        ru="исключение пунктов 8 и 9 проекта: международная деятельность или любая?",
        en="421-draft/8.3, 9.2: is international activity in foreign intelligence taken out, or any activity?",
    ),
    readings=(
        Reading(
            Text(kk="халықаралық қызмет", ru="международная деятельность", en="international activity"),
            Text(
                kk="Орысша мәтін; Қағидалар басқа ештеңе туралы емес.",
                ru="Русский текст; Правила ни о чём другом не говорят.",
                en="The Russian text; the Rules are about nothing else.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="кез келген қызмет", ru="любая деятельность", en="any activity"),
            Text(
                kk="Қазақша мәтінде «халықаралық» деген сөз жоқ.",
                ru="В казахском тексте нет слова «международная».",
                en="The Kazakh text leaves the word international out.",
            ),
            counted=False,
        ),
    ),
    standard="international activity",
    strict="international activity",
)

_POINT_8_3 = Rule(
    id="421-draft/8.3",
    cite=DRAFT_421.at("8", 3),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="are not bound",
    what="by point 8 in their international activity in foreign intelligence",
    ru="Требования пункта 8 не распространяются на международную деятельность государственных органов в сфере внешней "
    "разведки",
    kk="Мемлекеттік органдардың сыртқы барлау саласындағы қызметіне 8-тармақтың талаптары қолданылмайды",
    questions=(QUESTION_60,),
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
        Reading(
            Text(kk="дереу", ru="незамедлительно", en="immediately"),
            Text(
                kk="Орысша сканерленген мәтінде бұл сөз бар.",
                ru="В русском скане это слово есть.",
                en="The Russian scan has the word.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="мұндай сөз жоқ", ru="такого слова нет", en="no word for it"),
            Text(
                kk="Қазақша жобада жоқ; № 1037 Жарлықтың 49-тармағында екі тілде де бар.",
                ru="В казахском проекте его нет; в пункте 49 Указа № 1037 оно есть на обоих языках.",
                en="The Kazakh draft has none; point 49 of Decree 1037 has it in both.",
            ),
            counted=False,
        ),
    ),
    standard="immediately",
    strict="immediately",
)


def _several_meetings(kk: str, ru: str, en: str) -> Text:
    """That the guests meet several officials in Kazakhstan, what each sub-point says of it, and what is excepted."""
    return Text(
        kk=f"шет мемлекеттердің немесе халықаралық ұйымдардың өкілдері Қазақстанда әртүрлі лауазымды адамдармен "
        f"бірнеше кездесу және (немесе) келіссөз жүргізген кезде, келесілері {kk}, {_NOT_FOREIGN_INTELLIGENCE.kk}",
        ru=f"при проведении в Казахстане представителями иностранных государств или международных организаций "
        f"нескольких встреч и (или) переговоров с разными должностными лицами, если последующие состоятся {ru}, "
        f"{_NOT_FOREIGN_INTELLIGENCE.ru}",
        en=f"where representatives of foreign states or international organisations hold several meetings or talks "
        f"with different officials in Kazakhstan and the next ones are {en}, {_NOT_FOREIGN_INTELLIGENCE.en}",
    )


_POINT_9_1_1 = Rule(
    id="421-draft/9.1(1)",
    cite=DRAFT_421.at("9", 1, "1", phrase_kk="сол күні", phrase_ru="незамедлительно"),
    when=(on(MeetingHeld, in_kazakhstan=True, next_one="same day"),),
    who=(STATE_BODY,),
    action="report",
    what="what the talk held with them was about and what was agreed",
    condition=_several_meetings("сол күні өткізілсе", "в этот же день", "on the same day"),
    to=(NEXT_OFFICIAL,),
    form=Text(kk="ауызша", ru="устно", en="orally"),
    ru="Государственный орган, с которым состоялись встречи и (или) переговоры, информирует следующее принимающее "
    "должностное лицо (следующих должностных лиц) о содержании беседы и достигнутых договорённостях",
    kk="Кездесулер және (немесе) келіссөздер өткізілген мемлекеттік орган келесі қабылдайтын лауазымды адамды "
    "(адамдарды) әңгімелесудің мазмұны мен қол жеткізілген уағдаластықтар туралы хабардар етеді",
    limit=Promptly(),
    questions=(QUESTION_33,),
    in_force=NEVER,
)

_POINT_9_1_2 = _POINT_9_1_1.edition(
    id="421-draft/9.1(2)",
    cite=DRAFT_421.at("9", 1, "2", phrase_kk="келесі күні немесе кейінірек уақытта", phrase_ru="незамедлительно"),
    when=(on(MeetingHeld, in_kazakhstan=True, next_one="later"),),
    condition=_several_meetings(
        "келесі күні немесе кейінірек уақытта өткізілсе", "на следующий день и позднее", "on the next day or later"
    ),
    form=_IN_WRITING,
)

_POINT_9_2 = Rule(
    id="421-draft/9.2",
    cite=DRAFT_421.at("9", 2),
    modality=Modality.STANDING,
    who=(STATE_BODY,),
    action="are not bound",
    what="by point 9 in their international activity in foreign intelligence",
    ru="Требования пункта 9 не распространяются на международную деятельность государственных органов в сфере внешней "
    "разведки",
    kk="Мемлекеттік органдардың сыртқы барлау саласындағы қызметіне 9-тармақтың талаптары қолданылмайды",
    questions=(QUESTION_60,),
    in_force=NEVER,
)

#: Of which month the Resolution is, question Q48, touches all of them.
RULES: tuple[Rule, ...] = tuple(
    norm.edition(questions=(*norm.questions, QUESTION_48))
    for norm in (
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
)
