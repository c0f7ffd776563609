"""Rules of Decree 1037, chapter 3: preparing events at the top level, points 18 to 29-1.

The route runs from the request for materials (22) through the concept (24) and the package (26) to the event
and what follows it (28 to 29-1). Where a limit counts from the submission of the concept or the package, the
rule that submits it sets that day.
"""

from __future__ import annotations

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
from kzcoord.law.acts import BY_50, BY_195, BY_550, BY_582, BY_1037, RULES_1037, InForce
from kzcoord.law.rules import Condition, Modality, Rule, SetAside, on
from kzcoord.limits import CALENDAR_DAYS, MONTHS, WORKING_DAYS, AsSet, Before, Within
from kzcoord.rules.decree_1037._events_3 import (
    IntergovernmentalEvent,
    MaterialsRequestReceived,
    MaterialsReturned,
    TopLevelEvent,
)
from kzcoord.rules.decree_1037.package import PACKAGE, PACKAGE_FOR_ORGANIZATIONS, item
from kzcoord.text import Text

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


_COORDINATION = (
    Rule(
        id="1037/18",
        cite=RULES_1037.at("18"),
        modality=Modality.STANDING,
        when=(on(IntergovernmentalEvent),),
        who=(MFA,),
        action="coordinates",
        what="the work of state bodies and organisations on the substance of top-level and intergovernmental events",
        ru="МИД координирует работу государственных органов и организаций над содержательной частью мероприятий "
        "высшего и межправительственного уровней",
        kk="СІМ жоғары және үкіметаралық деңгейдегі іс-шаралардың мазмұндық бөлігі бойынша мемлекеттік органдар мен "
        "ұйымдардың жұмысын үйлестіреді",
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/19.2",
        cite=RULES_1037.at("19", 2),
        modality=Modality.STANDING,
        who=(GOVERNMENT,),
        action="determines",
        what="how the substance of intergovernmental and interdepartmental events is worked out",
        ru="Правительство устанавливает, как прорабатывается содержательная часть мероприятий межправительственного и "
        "межведомственного уровней",
        kk="Үкімет үкіметаралық және ведомствоаралық іс-шаралардың мазмұндық бөлігі қандай тәртіппен пысықталатынын "
        "айқындайды",
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
            en="taking into account the President's schedule, which the Presidential Administration keeps",
        ),
        ru="МИД согласовывает с иностранной стороной сроки мероприятия",
        kk="СІМ іс-шараны өткізу мерзімін шетел тарапымен келіседі",
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/20(2)",
        cite=RULES_1037.at("20", sub="2"),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="prepares",
        what="the information and analysis",
        preposition="for",
        to=(PRESIDENT,),
        condition=Text(
            kk="мүдделі мемлекеттік органдар мен ұйымдардың ұсыныстарын ескере отырып",
            ru="с учётом предложений заинтересованных государственных органов и организаций",
            en="taking into account the proposals of the interested state bodies and organisations",
        ),
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
    ru="МИД готовит к мероприятию пакет информационно-аналитических материалов",
    kk="СІМ ақпараттық-талдау материалдары топтамасын дайындауды қамтамасыз етеді",
    documents=PACKAGE,
    follows="1037/24",
    or_follows="1037/20(2)",
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
        what="the materials for an event within an international organisation, taking into account the rules of "
        "procedure of its "
        "constituent bodies",
        ru="МИД готовит материалы к мероприятию международной организации с учётом её правил процедуры",
        kk="СІМ халықаралық ұйым іс-шарасының материалдарын сол ұйымның рәсім қағидаларын ескеріп дайындайды",
        follows="1037/24",
        or_follows="1037/20(2)",
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
        documents=PACKAGE_FOR_ORGANIZATIONS,
        follows="1037/24",
        or_follows="1037/20(2)",
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
        phrase_ru="в течение двадцати календарных дней с момента поступления запроса или в иные сроки, определенные "
        "Администрацией Президента",
    ),
    when=(on(TopLevelEvent), on(MaterialsRequestReceived)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="submit",
    what="the information and proposals for the event and for the draft instructions of the President",
    to=(MFA,),
    ru="заинтересованные государственные органы и организации передают в МИД информацию и предложения к мероприятию и "
    "проекту поручений",
    kk="мүдделі мемлекеттік органдар мен ұйымдар іс-шара мен тапсырмалар жобасы бойынша ақпарат пен ұсыныстарды "
    "СІМ-ге береді",
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
        what="the request for existing documents, for materials, and for proposals for the event and the draft "
        "instructions",
        to=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
        ru="МИД запрашивает у заинтересованных государственных органов и организаций имеющиеся документы, материалы и "
        "предложения",
        kk="СІМ мүдделі мемлекеттік органдар мен ұйымдардан қолда бар құжаттарды, материалдарды және ұсыныстарды "
        "сұратады",
        limit=Before(2, MONTHS, of="starts"),
        follows="1037/20(1)",
        sets="request_received",
        in_force=_SINCE_1037,
    ),
    _MATERIALS.edition(
        cite=RULES_1037.at(
            "23",
            phrase_kk="сұрату келіп түскен кезден бастап күнтізбелік жиырма күн ішінде немесе Президент Әкімшілігі "
            "белгілеген өзге де мерзімде",
            phrase_ru="в течение двадцати календарных дней с момента поступления запроса или в иные сроки, "
            "определенные "
            "Администрацией Президента",
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
        form="initialled by the head or the supervising deputy head of the body or organisation",
        condition=Text(
            kk="тезистер СІМ-ге жолданса",
            ru="если тезисы направляются в МИД",
            en="the talking points being sent to the MFA",
        ),
        ru="руководитель или курирующий заместитель руководителя парафирует каждый лист направляемого в МИД проекта "
        "тезисов для переговоров Главы государства",
        kk="басшы немесе оның жетекшілік ететін орынбасары Мемлекет басшысының келіссөздеріне арналған, СІМ-ге "
        "жолданатын тезистер жобасының әр парағына бұрыштама қол қояды",
        follows="1037/22",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/23.3",
        cite=RULES_1037.at("23", 3, phrase_kk="үш жұмыс күні ішінде", phrase_ru="в течение трех рабочих дней"),
        when=(on(TopLevelEvent), on(MaterialsReturned)),
        who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
        action="send",
        what="the reworked information and proposals for the event and for the draft instructions",
        to=(MFA,),
        ru="государственный орган или организация направляет в МИД доработанные информацию и предложения",
        kk="орган немесе ұйым пысықталған ақпарат пен ұсыныстарды СІМ-ге жібереді",
        limit=Within(3, WORKING_DAYS, of="materials_returned", stated=False),
        condition=Text(
            kk="СІМ сапасыз ақпаратты пысықтауға қайтару құқығын пайдаланса",
            ru="если МИД воспользовался правом вернуть некачественную информацию на доработку",
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
        kk="мүдделі мемлекеттік органдар мен ұйымдардың ұсыныстарын ескеріп; қол қойылатын шарттардан жобалары сол "
        "кезге мүдделі мемлекеттік органдармен, Әділет министрлігімен, СІМ-мен және контрагенттермен келісілгендері "
        "енгізіледі",
        ru="с учётом предложений заинтересованных государственных органов и организаций; включаются договоры к "
        "подписанию, проекты которых к этому времени согласованы с заинтересованными государственными органами, "
        "Министерством юстиции, МИД и контрагентами",
        en="taking into account the proposals of the interested state bodies and organisations; treaties for "
        "signature are "
        "included "
        "whose drafts are by then agreed with the interested state bodies, the Ministry of Justice, the MFA and the "
        "counterparties",
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
    what="a meeting to finish the draft concept and shape the substance of the event, talking points included",
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
    or_follows="1037/21.2",
)
_WITH_THE_PMO = (INTERESTED_BODY, INTERESTED_ORGANIZATION, PRIME_MINISTERS_OFFICE, PRESIDENTIAL_ADMINISTRATION)
_CONCEPT_RULES = (
    _CONCEPT.edition(
        what="the concept of the event approved by the Minister of Foreign Affairs",
        signed_by="",
        cite=RULES_1037.at(
            "24",
            phrase_kk="кемінде күнтізбелік отыз күн бұрын",
            phrase_ru="не менее чем за тридцать календарных дней до",
        ),
        condition=Text(
            kk="мүдделі мемлекеттік органдар мен ұйымдардың ұсыныстарын ескеріп; мемлекетішілік рәсімдері аяқталған "
            "және жобалары контрагенттермен келісілген шарттар енгізіледі",
            ru="с учётом предложений заинтересованных государственных органов и организаций; включаются договоры, "
            "по которым внутригосударственные процедуры завершены, а проекты согласованы с контрагентами",
            en="taking into account the proposals of the interested state bodies and organisations; treaties for "
            "signature are "
            "included once domestic procedures are finished and the drafts agreed with the counterparties",
        ),
        to=(PRESIDENTIAL_ADMINISTRATION,),
        via=None,
        ru="МИД вносит утверждённую Министром иностранных дел концепцию мероприятия в Администрацию Президента",
        kk="СІМ Сыртқы істер министрі бекіткен іс-шара тұжырымдамасын Президент Әкімшілігіне енгізеді",
        follows="1037/23.1",
        in_force=_UNTIL_582,
    ),
    _CONCEPT,
    Rule(
        id="1037/25",
        cite=RULES_1037.at(
            "25",
            phrase_kk="кемінде он бес жұмыс күні бұрын",
            phrase_ru="не менее чем за пятнадцать рабочих дней до",
        ),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="draws up and submits",
        what="the draft instructions of the President",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        condition=Text(
            kk="тұжырымдама мен мүдделі мемлекеттік органдар және ұйымдар ұсыныстарының негізінде, Президент "
            "айқындаған тәртіппен",
            ru="на основе концепции и предложений заинтересованных государственных органов и организаций, в порядке, "
            "определённом Президентом",
            en="on the basis of the concept and the proposals of the interested state bodies and organisations, under "
            "the procedure set by the President",
        ),
        ru="МИД разрабатывает проект поручений Президента и передаёт его в Администрацию Президента",
        kk="СІМ Президент тапсырмаларының жобасын әзірлеп, Президент Әкімшілігіне ұсынады",
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
        ru="на обоих совещаниях председательствует Премьер-Министр или, по его поручению, один из его заместителей",
        kk="екі кеңеске де Премьер-Министр немесе оның тапсырмасымен орынбасарларының бірі төрағалық етеді",
        follows="1037/25.1",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/25.4",
        cite=RULES_1037.at("25", 4),
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="compiles",
        what="for the meeting a summary of how the event is being prepared, with the timeliness and quality of "
        "contributions",
        ru="МИД готовит к совещанию сводку о подготовке мероприятия и о том, насколько своевременно и качественно "
        "представлена информация",
        kk="СІМ кеңеске іс-шараны дайындау барысы, сондай-ақ ақпараттың уақтылы әрі сапалы ұсынылуы туралы жиынтық "
        "ақпарат дайындайды",
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
    ru="Администрация Президента проводит экспертизу пакета, при необходимости дорабатывает его и вносит Президенту "
    "на рассмотрение",
    kk="Президент Әкімшілігі топтамаға сараптама жүргізіп, қажет болса пысықтап, Президенттің қарауына енгізеді",
    follows="1037/26.1",
    in_force=_SINCE_582,
)
_PACKAGE_SUBMISSION_RULES = (
    _SUBMIT_PACKAGE.edition(follows="1037/21.1", or_follows="1037/21.2", in_force=_UNTIL_582),
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
        kk="мемлекеттік органдар немесе ұйымдар материалдарды Президент Әкімшілігіне өздері дербес енгізеді",
        limit=Before(15, WORKING_DAYS, of="starts"),
        exceptions=_moved_by_27("package_term", "Q12"),
        follows="1037/23.1",
        in_force=_SINCE_582,
    ),
    Rule(
        id="1037/27",
        cite=RULES_1037.at(
            "27",
            phrase_kk="24-тармағын орындау мерзімінен кемінде он жұмыс күні бұрын айқындалса",
            phrase_ru="менее чем за десять рабочих дней до срока исполнения пункта 24",
        ),
        when=(on(TopLevelEvent),),
        who=(PRESIDENTIAL_ADMINISTRATION,),
        action="sets",
        what="other terms for points 24 to 26 on the proposal of the MFA",
        condition=Text(
            kk="іс-шара күні 24-тармақ мерзіміне он жұмыс күнінен аз қалғанда айқындалса",
            ru="если дата мероприятия определена менее чем за десять рабочих дней до срока, установленного пунктом 24",
            en="the date of the event being fixed less than ten working days before the due day of point 24",
        ),
        ru="Администрация Президента по предложению МИД устанавливает иные сроки исполнения пунктов 24-26",
        kk="Президент Әкімшілігі СІМ ұсынысы бойынша 24-26-тармақтарды орындаудың өзге мерзімдерін белгілейді",
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
    not_before="starts",
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
    action="sends",
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
        when=(on(TopLevelEvent, Condition(field="mfa_present", equals=True, waived_by="Q13", reading="owed")),),
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
        action="records",
        either=True,
        what="the agreements reached",
        not_before="starts",
        condition=Text(
            kk="СІМ іс-шараға қатыспаса",
            ru="если МИД не участвует в мероприятии",
            en="the MFA not taking part in the event",
        ),
        ru="договорённости фиксирует помощник Президента, отвечающий за внешнеполитическую деятельность, или иное "
        "уполномоченное Президентом лицо",
        kk="уағдаластықтарды Президенттің сыртқы саяси қызмет жөніндегі көмекшісі немесе Президент уәкілеттік берген "
        "өзге тұлға тіркейді",
        in_force=_SINCE_1037,
    ),
    _AGREEMENTS_TO_MFA.edition(
        cite=RULES_1037.at(
            "29",
            2,
            phrase_kk="іс-шарадан кейін төрт жұмыс күні ішінде",
            phrase_ru="в течение четырех рабочих дней после мероприятия на высшем уровне",
        ),
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
        what="the review of foreign media, the opinions of foreign groups of experts and the draft letter of thanks",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        documents=(
            item(1, "шетелдік БАҚ шолуы", "обзор иностранных СМИ", "review of foreign media"),
            item(
                2,
                "шетелдік сарапшылар топтарының пікірлері",
                "мнения иностранных групп экспертов",
                "opinions of foreign groups of experts",
            ),
            item(
                3,
                "ынтымақтастық бағыттары мен уағдаластықтар көрсетілген, Премьер-Министрдің орынбасарымен келісілген "
                "Мемлекет басшысының алғыс хатының жобасы",
                "проект благодарственного письма Главы государства с направлениями сотрудничества и договорённостями, "
                "согласованный с Заместителем Премьер-Министра",
                "draft letter of thanks of the Head of State, with the main directions of cooperation and the "
                "agreements reached, agreed with a Deputy Prime Minister",
            ),
        ),
        ru="МИД передаёт в Администрацию Президента обзор иностранных СМИ, мнения иностранных групп экспертов и "
        "проект благодарственного письма Главы государства",
        kk="СІМ Президент Әкімшілігіне шетелдік БАҚ шолуын, шетелдік сарапшылар топтарының пікірлерін және Мемлекет "
        "басшысының алғыс хатының жобасын ұсынады",
        limit=Within(5, WORKING_DAYS, after="ends"),
        condition=Text(
            kk="хат жобасы Премьер-Министрдің орынбасарымен келісілген болуға тиіс",
            ru="проект письма согласован с Заместителем Премьер-Министра",
            en="the draft letter being agreed with a Deputy Prime Minister",
        ),
        follows="1037/28.1",
        or_follows="1037/29.1",
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
