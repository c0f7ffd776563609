"""Rules of Decree 1037, chapter 3: preparing events at the top level, points 18 to 29-1.

The route runs from the request for materials (22) through the concept (24) and the package (26) to the event
and what follows it (28 to 29-1). Where a limit counts from the submission of the concept or the package, the
rule that submits it sets that day.
"""

from __future__ import annotations

from kzcoord.acts import BY_50, BY_195, BY_550, BY_582, BY_1037, RULES_1037, InForce
from kzcoord.bodies import (
    FOREIGN_SIDE,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    ORGANIZATION,
    PERSON_AUTHORIZED_BY_PRESIDENT,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ASSISTANT,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
)
from kzcoord.events import (
    IntergovernmentalEvent,
    MaterialsRequestReceived,
    MaterialsReturned,
    TopLevelEvent,
)
from kzcoord.rules.model import Document, Modality, Rule, SetAside, on
from kzcoord.text import Text
from kzcoord.timelimits import CALENDAR_DAYS, MONTHS, WORKING_DAYS, AsSet, Before, Within

__all__ = ["TOP_LEVEL_EVENT_RULES"]

_SINCE_1037 = InForce(begins=BY_1037)
_SINCE_582 = InForce(begins=BY_582)
_SINCE_50 = InForce(begins=BY_50)
_SINCE_195 = InForce(begins=BY_195)
_UNTIL_582 = _SINCE_1037.until(BY_582)
_UNTIL_50 = _SINCE_1037.until(BY_50)
_UNTIL_550 = _SINCE_1037.until(BY_550)
_BETWEEN_582_AND_195 = _SINCE_582.until(BY_195)

_SET_BY_PA = Text(
    kk="Президент Әкімшілігі белгілеген өзге мерзімде",
    ru="иной срок, определённый Администрацией Президента",
    en="another term set by the Presidential Administration",
)


def _moved_by_27(of: str | None = None, question: str | None = None) -> tuple[SetAside, ...]:
    """Point 27 puts a term set by the Administration in the place of a rule's own term."""
    reading = None if question is None else "moved"
    return (SetAside(by="1037/27", limit=AsSet(_SET_BY_PA, of=of), question=question, reading=reading),)


def _item(number: int, kk: str, ru: str, en: str, **when: bool) -> Document:
    return Document(number=number, title=Text(kk, ru, en), **when)


_PACKAGE: tuple[Document, ...] = (
    _item(1, "іс-шара тұжырымдамасы", "концепция мероприятия", "concept of the event"),
    _item(2, "бағдарлама жобасы", "проект программы", "draft programme"),
    _item(3, "делегация құрамының жобасы", "проект состава делегации", "draft list of the delegation"),
    _item(
        4,
        "шағын және кеңейтілген құрамдағы келіссөздер тезистері",
        "тезисы для переговоров в узком и расширенном составах",
        "talking points for narrow and extended talks",
    ),
    _item(5, "ел туралы анықтама", "справка о стране", "country brief", organization=False),
    _item(
        6,
        "ішкі саяси және әлеуметтік-экономикалық жағдай",
        "внутриполитическое и социально-экономическое положение",
        "domestic politics and social and economic situation",
        organization=False,
    ),
    _item(7, "сыртқы саясат туралы анықтама", "справка о внешней политике", "foreign policy brief", organization=False),
    _item(8, "ел басшылығының өмірбаяны", "биографии руководства", "biographies of the leadership"),
    _item(9, "ел басшылығының саяси портреттері", "политические портреты руководства", "political portraits"),
    _item(10, "екіжақты қатынастар", "двусторонние отношения", "brief on bilateral relations"),
    _item(
        11,
        "екіжақты бірлескен комиссияның жұмысы",
        "работа совместной двусторонней комиссии",
        "work of the joint bilateral commission",
        organization=False,
    ),
    _item(
        12,
        "шетел тарапы көтеруі мүмкін мәселелер және Қазақстан ұстанымы",
        "вопросы, которые может поднять иностранная сторона, и позиция Казахстана",
        "questions the other side may raise, with Kazakhstan's position",
    ),
    _item(13, "қол қойылатын құжаттар тізбесі", "перечень документов к подписанию", "documents for signature"),
    _item(
        14,
        "шарттық-құқықтық база",
        "договорно-правовая база",
        "treaty base",
        organization=False,
    ),
    _item(
        15,
        "бұрынғы уағдаластықтардың орындалуын талдау",
        "анализ выполнения прежних договорённостей",
        "how earlier agreements were carried out",
        organization=False,
    ),
    _item(
        16,
        "баратын ел басшылығына алғысхат жобалары",
        "проекты благодарственных писем руководителям страны посещения",
        "draft letters of thanks to the leaders of the country visited",
        organization=False,
        abroad_only=True,
    ),
    _item(
        17,
        "баратын ел туралы бейнефильм",
        "видеофильм о стране посещения",
        "film about the country visited",
        organization=False,
        if_possible=True,
    ),
    _item(
        18,
        "сөздер мен тосттардың жобалары, мақал-мәтелдермен",
        "проекты выступлений и тостов с пословицами",
        "draft speeches and toasts, with proverbs and sayings",
    ),
    _item(
        19,
        "электрондық жеткізгіште: басшылардың және орындардың суреттері",
        "на электронном носителе: фото руководителей и мест",
        "on an electronic carrier: photographs of leaders met for the first time and of places",
    ),
)
_PACKAGE_FOR_ORGANIZATIONS = tuple(item for item in _PACKAGE if item.organization)

_COORDINATION = (
    Rule(
        id="1037/18",
        cite=RULES_1037.at("18"),
        modality=Modality.STANDING,
        when=(on(IntergovernmentalEvent),),
        who=(MFA,),
        action="coordinates",
        what="the work of state bodies and organisations on the substance of top-level and intergovernmental events",
        ru="МИД координирует проработку содержания мероприятий высшего и межправительственного уровня",
        kk="СІМ жоғары және үкіметаралық деңгейдегі іс-шаралардың мазмұнын пысықтауды үйлестіреді",
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/19.2",
        cite=RULES_1037.at("19", 2),
        modality=Modality.STANDING,
        who=(GOVERNMENT,),
        action="determines",
        what="the procedure for events at the intergovernmental and interdepartmental levels",
        ru="Правительство определяет порядок мероприятий межправительственного и межведомственного уровня",
        kk="Үкімет үкіметаралық және ведомствоаралық деңгейдегі іс-шаралардың тәртібін айқындайды",
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/20(1)",
        cite=RULES_1037.at("20", sub="1"),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="agrees",
        what="the date of the event",
        preposition="with",
        to=(FOREIGN_SIDE,),
        condition=Text(
            kk="Президент Әкімшілігі жасайтын Президенттің жұмыс кестесін ескере отырып",
            ru="с учётом рабочего графика Президента, формируемого Администрацией Президента",
            en="minding the President's schedule, which the Presidential Administration keeps",
        ),
        ru="МИД согласует срок мероприятия с иностранной стороной",
        kk="СІМ іс-шара мерзімін шетел тарапымен келіседі",
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/20(2)",
        cite=RULES_1037.at("20", sub="2"),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="prepares",
        what="the information and analysis for the President, minding the proposals received",
        ru="МИД готовит информационно-аналитические материалы для Президента с учётом предложений",
        kk="СІМ ұсыныстарды ескеріп, Президентке ақпараттық-талдау материалдарын дайындайды",
        follows="1037/23.1",
        in_force=_SINCE_1037,
    ),
)

_THE_PACKAGE = Rule(
    id="1037/21.1",
    cite=RULES_1037.at("21", 1),
    when=(on(TopLevelEvent, organization=False),),
    who=(MFA,),
    action="prepares",
    what="the package of information and analysis",
    ru="МИД обеспечивает подготовку пакета информационно-аналитических материалов",
    kk="СІМ ақпараттық-талдау материалдары топтамасын дайындауды қамтамасыз етеді",
    documents=_PACKAGE,
    follows="1037/20(2)",
    in_force=InForce(begins=BY_550),
)
_PACKAGE_RULES = (
    _THE_PACKAGE.edition(in_force=_UNTIL_550),
    _THE_PACKAGE,
    Rule(
        id="1037/21.2",
        cite=RULES_1037.at("21", 2),
        when=(on(TopLevelEvent, organization=True),),
        who=(MFA,),
        action="prepares",
        what="the materials for an event within an international organisation by that organisation's own rules",
        ru="МИД готовит материалы к мероприятию международной организации с учётом её правил процедуры",
        kk="СІМ халықаралық ұйым іс-шарасының материалдарын сол ұйымның рәсім қағидаларын ескеріп дайындайды",
        follows="1037/20(2)",
        implied=True,
        in_force=_UNTIL_550,
    ),
    Rule(
        id="1037/21.2",
        cite=RULES_1037.at("21", 2),
        when=(on(TopLevelEvent, organization=True),),
        who=(MFA,),
        action="prepares",
        what="the reduced package for an event within an international organisation",
        ru="МИД готовит сокращённый пакет материалов к мероприятию в рамках международной организации",
        kk="СІМ халықаралық ұйым шеңберіндегі іс-шараға қысқартылған материалдар топтамасын дайындайды",
        documents=_PACKAGE_FOR_ORGANIZATIONS,
        follows="1037/20(2)",
        in_force=InForce(begins=BY_550),
    ),
)

_MATERIALS_TERM = AsSet(_SET_BY_PA, default=Within(20, CALENDAR_DAYS, of="request_received"), of="materials_term")
_MATERIALS = Rule(
    id="1037/23.1",
    cite=RULES_1037.at(
        "23",
        1,
        phrase_kk="сұрау салу келіп түскен кезден бастап күнтізбелік жиырма күн ішінде немесе Президент "
        "Әкімшілігі белгілеген өзге де мерзімдерде",
        phrase_ru="в течение двадцати календарных дней с момента поступления запроса или в иные сроки",
    ),
    when=(on(TopLevelEvent), on(MaterialsRequestReceived)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="submit",
    what="the information and proposals for the event and for the draft instructions of the President",
    to=(MFA,),
    ru="заинтересованные органы и организации представляют в МИД информацию и предложения к мероприятию и "
    "проекту поручений",
    kk="мүдделі органдар мен ұйымдар іс-шараға және тапсырмалар жобасына ақпарат пен ұсыныстарды СІМ-ге ұсынады",
    limit=_MATERIALS_TERM,
    follows="1037/23.2",
    in_force=_SINCE_582,
)
_MATERIALS_RULES = (
    Rule(
        id="1037/22",
        cite=RULES_1037.at("22", phrase_kk="кемінде екі ай бұрын", phrase_ru="не менее чем за два месяца до"),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="sends",
        what="the request for documents, materials and proposals",
        to=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
        ru="МИД направляет запрос о документах, материалах и предложениях заинтересованным органам и организациям",
        kk="СІМ мүдделі органдар мен ұйымдарға құжаттар, материалдар мен ұсыныстар туралы сұрау салу жібереді",
        limit=Before(2, MONTHS, of="starts"),
        follows="1037/20(1)",
        sets="request_received",
        in_force=_SINCE_1037,
    ),
    _MATERIALS.edition(
        cite=RULES_1037.at(
            "23",
            phrase_ru="в течение двадцати календарных дней с момента поступления запроса или в иные сроки",
        ),
        follows="1037/22",
        in_force=_UNTIL_582,
    ),
    _MATERIALS,
    Rule(
        id="1037/23.2",
        cite=RULES_1037.at("23", 2),
        when=(on(TopLevelEvent), on(MaterialsRequestReceived)),
        who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
        action="initial",
        what="every sheet of the draft talking points of the Head of State",
        signed_by="initials of the head or of the supervising deputy head of the body or organisation",
        ru="руководитель или курирующий заместитель парафирует каждый лист проекта тезисов Главы государства",
        kk="басшы немесе жетекшілік ететін орынбасар Мемлекет басшысы тезистері жобасының әр парағына бұрыштама қояды",
        follows="1037/22",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/23.3",
        cite=RULES_1037.at("23", 3, phrase_kk="үш жұмыс күні ішінде", phrase_ru="в течение трех рабочих дней"),
        when=(on(TopLevelEvent), on(MaterialsReturned)),
        who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
        action="send",
        what="the reworked information and proposals",
        to=(MFA,),
        ru="орган или организация направляет в МИД доработанную информацию и предложения",
        kk="орган немесе ұйым пысықталған ақпарат пен ұсыныстарды СІМ-ге жібереді",
        limit=Within(3, WORKING_DAYS, of="materials_returned", stated=False),
        condition=Text(
            kk="СІМ сапасыз ақпаратты қайтарса (қайтаруға құқылы)",
            ru="если МИД вернул некачественную информацию (он вправе)",
            en="if the MFA has returned information of poor quality, as it may",
        ),
        follows="1037/23.1",
        in_force=_SINCE_582,
    ),
)

_CONCEPT = Rule(
    id="1037/24",
    cite=RULES_1037.at(
        "24",
        phrase_kk="кемінде күнтізбелік отыз күн бұрын",
        phrase_ru="не менее чем за тридцать календарных дней до",
    ),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="submits",
    what="the concept of the event",
    signed_by="the Minister of Foreign Affairs",
    to=(PRESIDENT,),
    via=PRESIDENTIAL_ADMINISTRATION,
    ru="МИД вносит концепцию мероприятия на имя Президента в Администрацию Президента",
    kk="СІМ іс-шара тұжырымдамасын Президенттің атына Президент Әкімшілігіне енгізеді",
    limit=Before(30, CALENDAR_DAYS, of="starts"),
    condition=Text(
        kk="мүдделі органдардың ұсыныстарын ескеріп; жобалары сол кезге келісілген шарттар қамтылады",
        ru="с учётом предложений; в концепцию включаются договоры, проекты которых к этому времени согласованы",
        en="minding the proposals received; treaties for signature are included if their drafts are agreed by then",
    ),
    exceptions=_moved_by_27("concept_term"),
    follows="1037/25.1",
    sets="concept_submitted",
    in_force=_SINCE_582,
)
_CONCEPT_MEETING = Rule(
    id="1037/25.1",
    cite=RULES_1037.at("25", 1, phrase_kk="бір жұмыс күні бұрын", phrase_ru="за один рабочий день до"),
    when=(on(TopLevelEvent),),
    who=(GOVERNMENT,),
    action="holds",
    what="a meeting on the draft concept and the substance of the event",
    attending=(INTERESTED_BODY, INTERESTED_ORGANIZATION, GOVERNMENT_OFFICE, PRESIDENTIAL_ADMINISTRATION),
    form="bodies and organisations not below the level of deputy head",
    ru="Правительство проводит совещание по проекту концепции и содержанию мероприятия",
    kk="Үкімет тұжырымдама жобасы мен іс-шараның мазмұны бойынша кеңес өткізеді",
    limit=Before(1, WORKING_DAYS, of="concept_submitted", exactly=True),
    exceptions=_moved_by_27(),
    follows="1037/25.4",
    in_force=_SINCE_195,
)
_PACKAGE_MEETING = _CONCEPT_MEETING.edition(
    id="1037/25.2",
    cite=RULES_1037.at("25", 2, phrase_kk="екі жұмыс күні бұрын", phrase_ru="за два рабочих дня до"),
    what="a further meeting to finish the package and approve the draft list of the delegation",
    ru="Правительство проводит дополнительное совещание по пакету материалов и составу делегации",
    kk="Үкімет материалдар топтамасы мен делегация құрамы бойынша қосымша кеңес өткізеді",
    limit=Before(2, WORKING_DAYS, of="package_submitted", exactly=True),
    follows="1037/21.1",
)
_WITH_THE_PMO = (INTERESTED_BODY, INTERESTED_ORGANIZATION, PRIME_MINISTERS_OFFICE, PRESIDENTIAL_ADMINISTRATION)
_CONCEPT_RULES = (
    _CONCEPT.edition(
        what="the concept of the event approved by the Minister of Foreign Affairs",
        signed_by="",
        cite=RULES_1037.at("24", phrase_ru="не менее чем за тридцать календарных дней до"),
        to=(PRESIDENTIAL_ADMINISTRATION,),
        via=None,
        ru="МИД вносит в Администрацию Президента концепцию мероприятия, утверждённую Министром",
        kk="СІМ Сыртқы істер министрі бекіткен іс-шара тұжырымдамасын Президент Әкімшілігіне енгізеді",
        follows="1037/23.1",
        in_force=_UNTIL_582,
    ),
    _CONCEPT,
    Rule(
        id="1037/25",
        cite=RULES_1037.at("25", phrase_ru="не менее чем за пятнадцать рабочих дней до"),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="submits",
        what="the draft instructions of the President",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        ru="МИД представляет в Администрацию Президента проект поручений Президента",
        kk="СІМ Президент тапсырмаларының жобасын Президент Әкімшілігіне ұсынады",
        limit=Before(15, WORKING_DAYS, of="starts"),
        exceptions=_moved_by_27(),
        follows="1037/24",
        in_force=_UNTIL_582,
    ),
    _CONCEPT_MEETING.edition(attending=_WITH_THE_PMO, in_force=_BETWEEN_582_AND_195),
    _CONCEPT_MEETING,
    _PACKAGE_MEETING.edition(attending=_WITH_THE_PMO, in_force=_BETWEEN_582_AND_195),
    _PACKAGE_MEETING,
    Rule(
        id="1037/25.3",
        cite=RULES_1037.at("25", 3),
        when=(on(TopLevelEvent),),
        who=(PRIME_MINISTER,),
        action="chairs",
        what="both meetings, or one of his deputies does on his instruction",
        ru="оба совещания проходят под председательством Премьер-Министра либо по его поручению заместителя",
        kk="екі кеңес те Премьер-Министрдің не оның тапсырмасы бойынша орынбасарының төрағалығымен өтеді",
        follows="1037/25.1",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/25.4",
        cite=RULES_1037.at("25", 4),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="compiles",
        what="the summary on preparations for the meeting, with the timeliness and quality of contributions",
        ru="МИД формирует к совещанию сводную информацию о ходе подготовки, своевременности и качестве материалов",
        kk="СІМ кеңеске дайындық барысы, ақпараттың уақтылығы мен сапасы туралы жиынтық ақпарат қалыптастырады",
        follows="1037/23.1",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/25.5",
        cite=RULES_1037.at("25", 5),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="reports",
        what="late or poor contributions of bodies and organisations",
        to=(PRIME_MINISTER,),
        condition=Text(
            kk="ақпарат уақтылы берілмесе немесе сапасыз дайындалса",
            ru="если информация подготовлена несвоевременно или некачественно",
            en="if contributions are late or poor",
        ),
        ru="МИД информирует Премьер-Министра о несвоевременной или некачественной подготовке информации",
        kk="СІМ ақпараттың уақтылы берілмегені немесе сапасыздығы туралы Премьер-Министрге хабарлайды",
        follows="1037/23.1",
        in_force=_SINCE_582,
    ),
)

_SUBMIT_PACKAGE = Rule(
    id="1037/26.1",
    cite=RULES_1037.at(
        "26",
        1,
        phrase_kk="кемінде он бес жұмыс күні бұрын",
        phrase_ru="не менее чем за пятнадцать рабочих дней до",
    ),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="submits",
    what="the package of information and analysis",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="МИД вносит пакет информационно-аналитических материалов в Администрацию Президента",
    kk="СІМ ақпараттық-талдау материалдары топтамасын Президент Әкімшілігіне енгізеді",
    limit=Before(15, WORKING_DAYS, of="starts"),
    exceptions=_moved_by_27("package_term"),
    follows="1037/25.2",
    sets="package_submitted",
    in_force=_SINCE_582,
)
_EXAMINE_PACKAGE = Rule(
    id="1037/26.3",
    cite=RULES_1037.at("26", 3),
    when=(on(TopLevelEvent),),
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="examines",
    what="the package, reworks it if need be, and submits it",
    to=(PRESIDENT,),
    ru="Администрация Президента проводит экспертизу пакета, при необходимости дорабатывает и вносит Президенту",
    kk="Президент Әкімшілігі топтамаға сараптама жасап, қажет болса пысықтап, Президентке енгізеді",
    follows="1037/26.1",
    in_force=_SINCE_582,
)
_PACKAGE_SUBMISSION_RULES = (
    _SUBMIT_PACKAGE.edition(follows="1037/21.1", in_force=_UNTIL_582),
    _SUBMIT_PACKAGE,
    Rule(
        id="1037/26.2",
        cite=RULES_1037.at(
            "26",
            2,
            phrase_kk="кемінде жеті жұмыс күні бұрын",
            phrase_ru="не менее чем за семь рабочих дней до",
        ),
        modality=Modality.PERMISSION,
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="may submit",
        what="the package brought up to date",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        ru="МИД может внести в Администрацию Президента пакет, доработанный с учётом актуализированных данных",
        kk="СІМ өзектендірілген деректерді ескере отырып пысықталған топтаманы Президент Әкімшілігіне енгізе алады",
        limit=Before(7, WORKING_DAYS, of="starts"),
        exceptions=_moved_by_27(),
        follows="1037/26.1",
        in_force=_SINCE_582,
    ),
    _EXAMINE_PACKAGE.edition(cite=RULES_1037.at("26", 2), in_force=_UNTIL_582),
    _EXAMINE_PACKAGE,
    Rule(
        id="1037/26-1",
        cite=RULES_1037.at(
            "26-1",
            phrase_kk="26-тармағының бірінші бөлігінде белгіленген мерзімде",
            phrase_ru="в срок, установленный частью первой пункта 26",
        ),
        when=(on(TopLevelEvent, bodies_submit_directly=True),),
        who=(STATE_BODY, ORGANIZATION),
        either=True,
        action="submit",
        what="their materials themselves",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        condition=Text(
            kk="Президент Әкімшілігінің тапсырмасы бойынша",
            ru="по поручению Администрации Президента",
            en="on the instruction of the Presidential Administration",
        ),
        ru="государственные органы или организации самостоятельно вносят материалы в Администрацию Президента",
        kk="мемлекеттік органдар немесе ұйымдар материалдарды Президент Әкімшілігіне дербес өзі енгізеді",
        limit=Before(15, WORKING_DAYS, of="starts"),
        exceptions=_moved_by_27("package_term", "Q12"),
        follows="1037/23.1",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/27",
        cite=RULES_1037.at(
            "27", phrase_kk="кемінде он жұмыс күні бұрын", phrase_ru="менее чем за десять рабочих дней до"
        ),
        when=(on(TopLevelEvent),),
        who=(PRESIDENTIAL_ADMINISTRATION,),
        action="sets",
        what="other terms for points 24 to 26 on the proposal of the MFA",
        condition=Text(
            kk="іс-шара күні 24-тармақ мерзіміне он жұмыс күнінен аз қалғанда айқындалса",
            ru="если срок мероприятия определён менее чем за десять рабочих дней до срока пункта 24",
            en="the date of the event being fixed less than ten working days before the due day of point 24",
        ),
        ru="Администрация Президента по предложению МИД устанавливает иные сроки для пунктов 24-26",
        kk="Президент Әкімшілігі СІМ ұсынысы бойынша 24-26-тармақтарға өзге мерзімдер белгілейді",
        threshold=Before(10, WORKING_DAYS, of="concept_due", exactly=True),
        follows="1037/20(1)",
        in_force=_SINCE_1037,
    ),
)

_RECORD_AGREEMENTS = Rule(
    id="1037/28.1",
    cite=RULES_1037.at("28", 1),
    when=(on(TopLevelEvent, mfa_present=True),),
    who=(MFA,),
    action="records",
    what="the agreements reached in the course of the event",
    ru="МИД обеспечивает фиксирование договорённостей, достигнутых в ходе мероприятия",
    kk="СІМ іс-шара барысында қол жеткізілген уағдаластықтарды тіркеуді қамтамасыз етеді",
    in_force=_SINCE_582,
)
_AGREEMENTS_TO_MFA = Rule(
    id="1037/29.2",
    cite=RULES_1037.at(
        "29",
        2,
        phrase_kk="іс-шарадан кейін екі жұмыс күні ішінде немесе шетелге сапар аяқталған күнінен бастап",
        phrase_ru="в течение двух рабочих дней после мероприятия на высшем уровне или со дня завершения "
        "зарубежного визита",
    ),
    when=(on(TopLevelEvent, mfa_present=False),),
    who=(PRESIDENTS_ASSISTANT, PERSON_AUTHORIZED_BY_PRESIDENT),
    either=True,
    action="send",
    what="the information on the agreements reached",
    to=(MFA,),
    ru="в МИД направляется информация о достигнутых договорённостях",
    kk="қол жеткізілген уағдаластықтар туралы ақпарат СІМ-ге жіберіледі",
    limit=Within(2, WORKING_DAYS, after="ends", or_of="visit_ends"),
    follows="1037/29.1",
    implied=True,
    in_force=_SINCE_50,
)
_AFTER_THE_EVENT_RULES = (
    _RECORD_AGREEMENTS.edition(cite=RULES_1037.at("28"), in_force=_UNTIL_582),
    _RECORD_AGREEMENTS,
    Rule(
        id="1037/28.2",
        cite=RULES_1037.at(
            "28",
            2,
            phrase_kk="іс-шара өткізілгеннен кейін үш жұмыс күні ішінде",
            phrase_ru="в течение трех рабочих дней после проведения международного мероприятия",
        ),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="submits",
        what="the records of the conversations of the Head of State",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        ru="МИД представляет в Администрацию Президента записи бесед Главы государства",
        kk="СІМ Мемлекет басшысы сұхбатының жазбаларын Президент Әкімшілігіне ұсынады",
        limit=Within(3, WORKING_DAYS, after="ends"),
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/29.1",
        cite=RULES_1037.at("29", 1),
        when=(on(TopLevelEvent, mfa_present=False),),
        who=(PRESIDENTS_ASSISTANT, PERSON_AUTHORIZED_BY_PRESIDENT),
        action="record",
        either=True,
        what="the agreements reached",
        condition=Text(
            kk="СІМ іс-шараға қатыспаса",
            ru="если МИД не участвует в мероприятии",
            en="the MFA not taking part in the event",
        ),
        ru="договорённости фиксирует помощник Президента или иное уполномоченное Президентом лицо",
        kk="уағдаластықтарды Президенттің көмекшісі немесе Президент уәкілеттік берген өзге тұлға тіркейді",
        in_force=_SINCE_1037,
    ),
    _AGREEMENTS_TO_MFA.edition(
        cite=RULES_1037.at("29", 2, phrase_ru="в течение четырех рабочих дней после мероприятия"),
        limit=Within(4, WORKING_DAYS, after="ends"),
        in_force=_UNTIL_50,
    ),
    _AGREEMENTS_TO_MFA,
    Rule(
        id="1037/29-1",
        cite=RULES_1037.at(
            "29-1",
            phrase_kk="іс-шара өткізілгеннен кейін бес жұмыс күні ішінде",
            phrase_ru="в течение пяти рабочих дней после проведения соответствующего международного мероприятия",
        ),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="submits",
        what="the review of foreign media, the opinions of foreign experts and the draft letter of thanks",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        documents=(
            _item(1, "шетелдік БАҚ шолуы", "обзор иностранных СМИ", "review of foreign media"),
            _item(
                2,
                "шетелдік сарапшылар топтарының пікірлері",
                "мнения иностранных групп экспертов",
                "opinions of foreign groups of experts",
            ),
            _item(
                3,
                "Премьер-Министрдің орынбасарымен келісілген алғыс хат жобасы",
                "проект благодарственного письма, согласованный с Заместителем Премьер-Министра",
                "draft letter of thanks of the Head of State, agreed with a Deputy Prime Minister",
            ),
        ),
        ru="МИД представляет в Администрацию Президента обзор иностранных СМИ, мнения экспертов и проект "
        "благодарственного письма",
        kk="СІМ Президент Әкімшілігіне шетелдік БАҚ шолуын, сарапшылар пікірлерін және алғыс хат жобасын ұсынады",
        limit=Within(5, WORKING_DAYS, after="ends"),
        condition=Text(
            kk="хат жобасы Премьер-Министрдің орынбасарымен келісіледі",
            ru="проект письма согласован с Заместителем Премьер-Министра",
            en="the draft letter being agreed with a Deputy Prime Minister",
        ),
        follows="1037/28.1",
        in_force=_SINCE_582,
    ),
)

TOP_LEVEL_EVENT_RULES: tuple[Rule, ...] = (
    *_COORDINATION,
    *_PACKAGE_RULES,
    *_MATERIALS_RULES,
    *_CONCEPT_RULES,
    *_PACKAGE_SUBMISSION_RULES,
    *_AFTER_THE_EVENT_RULES,
)
