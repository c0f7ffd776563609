"""Decree 1037, Rules, chapter 3: preparing events at the top level, points 18 to 29-1.

The route runs from the request for materials (22) through the concept (24) and the package (26) to the event and to
what follows it (28 to 29-1). Where a limit counts from the submission of the concept or of the package, the rule that
submits it sets that day. Points 15 to 17 hold definitions and a reference, and no norm.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.errors.messages import Message
from kzcoord.law.conditions import Condition, on
from kzcoord.law.documents import Approval
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.exceptions import SetAside, Switch, SwitchWords
from kzcoord.law.notes import NoteKind, RuleNote
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import CALENDAR_DAYS, MONTHS, WORKING_DAYS, AsSet, Before, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    DEPUTY_PRIME_MINISTER,
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
from kzcoord.rules.decree_1037.editions import BY_50, BY_195, BY_550, BY_582, BY_1037, QUESTION_16, RULES_1037
from kzcoord.rules.decree_1037.package import PACKAGE, PACKAGE_FOR_ORGANIZATIONS, item
from kzcoord.rules.mentions import TO_THE_MFA
from kzcoord.text import Text

__all__ = ["IntergovernmentalEvent", "MaterialsRequestReceived", "MaterialsReturned", "TopLevelEvent"]

# -- points 18 and 19: who coordinates, who sets the procedure ---


class IntergovernmentalEvent(Event):
    """An event at the intergovernmental level (point 15(2)); only its coordination is in these Rules."""

    kind: Literal["intergovernmental-event"] = "intergovernmental-event"
    starts: date

    title = Text(
        kk="үкіметаралық деңгейдегі іс-шара",
        ru="мероприятие на межправительственном уровне",
        en="intergovernmental event",
    )
    main_day = "starts"
    begins_all = False
    anchors = {"starts": "starts"}


_RULES_OF_THE_GOVERNMENT = RuleNote(
    kind=NoteKind.GAP,
    provision="1037/19.2",
    words=Text(
        kk="19-тармақ, 2-бөлік: үкіметаралық іс-шаралардың тәртібін Үкімет бекіткен қағидалар айқындайды, олар "
        "бағдарламаға енгізілмеген",
        ru="п. 19, ч. 2: порядок межправительственных мероприятий определяют правила, утверждённые Правительством; в "
        "программу они не внесены",
        en="point 19, part 2: the procedure of intergovernmental events is in the Government's own rules, which are "
        "not encoded",
    ),
)

_POINT_18 = Rule(
    id="1037/18",
    cite=RULES_1037.at("18"),
    modality=Modality.STANDING,
    when=(on(IntergovernmentalEvent),),
    who=(MFA,),
    action="coordinates",
    what="the work of state bodies and organisations on the substance of top-level and intergovernmental events",
    ru="МИД координирует работу государственных органов и организаций по проработке содержательной части мероприятий "
    "высшего и межправительственного уровней",
    kk="СІМ жоғары және үкіметаралық деңгейдегі іс-шаралардың мазмұндық бөлігін пысықтау бойынша мемлекеттік органдар "
    "мен ұйымдардың жұмысын үйлестіреді",
    notes=(_RULES_OF_THE_GOVERNMENT,),
    in_force=since(BY_1037),
)

_POINT_19_2 = Rule(
    id="1037/19.2",
    cite=RULES_1037.at("19", 2),
    modality=Modality.STANDING,
    who=(GOVERNMENT,),
    action="determines",
    what="how the substance of events of the intergovernmental and interdepartmental levels is worked out",
    ru="Правительство определяет, в каком порядке прорабатывается содержательная часть мероприятий "
    "межправительственного и межведомственного уровней",
    kk="Үкімет үкіметаралық және ведомствоаралық деңгейдегі іс-шаралардың мазмұндық бөлігі қандай тәртіппен "
    "пысықталатынын айқындайды",
    in_force=since(BY_1037),
)

# -- point 20: what the MFA does for an event ---

VISIT_ENDS = Anchor(
    "visit_ends",
    en="the end of the visit abroad",
    ru="завершения зарубежного визита",
    kk="шетелге сапар аяқталған күн",
    kk_from="шетелге сапар аяқталған күннен бастап",
)


class TopLevelEvent(Event):
    """An event with the President (Rules, chapter 3): a visit, a summit, a meeting of an organisation's body.

    ``visit_ends`` is the end of a visit abroad (``abroad=True``), at the earliest the event's own end.
    ``date_fixed_on`` is the day on which the date was fixed (point 27). ``materials_due``, ``concept_due`` and
    ``package_due`` are terms set by the Presidential Administration; ``bodies_submit_directly`` is its
    instruction under point 26-1.

    >>> TopLevelEvent(starts=date(2027, 5, 20), abroad=True).visit_ends
    datetime.date(2027, 5, 20)
    """

    kind: Literal["top-level-event"] = "top-level-event"
    starts: date
    ends: date = None  # type: ignore[assignment] # filled with starts
    abroad: bool = False
    visit_ends: date = None  # type: ignore[assignment] # filled with ends
    organization: bool = False
    mfa_present: bool = True
    date_fixed_on: date | None = None
    materials_due: date | None = None
    concept_due: date | None = None
    package_due: date | None = None
    bodies_submit_directly: bool = False

    title = Text(kk="жоғары деңгейдегі іс-шара", ru="мероприятие на высшем уровне", en="top-level event")
    prompts = {
        "visit_ends": Text(
            kk="шетелге сапардың аяқталуы", ru="завершение зарубежного визита", en="the end of the visit abroad"
        ),
    }
    words = {
        "ends": Text(kk="аяқталуы", ru="окончание", en="until"),
        "abroad": Text(kk="шетелде", ru="за рубежом", en="abroad"),
        "organization": Text(
            kk="халықаралық ұйым шеңберінде",
            ru="в рамках международной организации",
            en="within an international organisation",
        ),
        "mfa_present": Text(kk="СІМ қатыспайды", ru="без участия МИД", en="without the MFA"),
        "date_fixed_on": Text(kk="күні айқындалды:", ru="дата определена", en="date fixed on"),
        "materials_due": Text(kk="материалдар мерзімі", ru="срок материалов", en="materials due"),
        "concept_due": Text(kk="тұжырымдама мерзімі", ru="срок концепции", en="concept due"),
        "package_due": Text(kk="топтама мерзімі", ru="срок пакета", en="package due"),
        "bodies_submit_directly": Text(
            kk="органдар тікелей енгізеді", ru="органы вносят напрямую", en="bodies submit directly"
        ),
    }
    main_day = "starts"
    fixed_on = "date_fixed_on"
    begins_all = False
    in_order = (
        ("starts", "ends"),
        ("ends", "visit_ends"),
        ("date_fixed_on", "starts"),
        ("materials_due", "starts"),
        ("concept_due", "starts"),
        ("package_due", "starts"),
    )
    anchors = {
        "starts": "starts",
        "ends": "ends",
        VISIT_ENDS: "_end_of_visit",
        "materials_term": "materials_due",
        "concept_term": "concept_due",
        "package_term": "package_due",
    }

    def _complete(self) -> None:
        if self.ends is None:
            self.__dict__["ends"] = self.starts
        if self.visit_ends is None:
            self.__dict__["visit_ends"] = self.ends

    def _contradiction(self) -> Message | None:
        if self.visit_ends > self.ends and not self.abroad:
            return Message(
                "visit_ends {day} is the end of a visit abroad, but abroad is False; set abroad=True or leave "
                "visit_ends "
                "out",
                day=self.visit_ends,
            )
        return None

    @property
    def _end_of_visit(self) -> date | None:
        return self.visit_ends if self.abroad else None


_POINT_20_SUB_1 = Rule(
    id="1037/20(1)",
    cite=RULES_1037.at("20", sub="1"),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="agrees",
    what="the date of the event",
    preposition="with",
    to=(FOREIGN_SIDE,),
    ru="МИД согласовывает с иностранной стороной сроки проведения мероприятия",
    kk="СІМ іс-шараны өткізу мерзімін шетел тарапымен келіседі",
    condition=Text(
        kk="Президент Әкімшілігі жасайтын Президенттің жұмыс кестесін ескере отырып",
        ru="с учётом рабочего графика Президента, формируемого Администрацией Президента",
        en="taking into account the President's schedule, which the Presidential Administration draws up",
    ),
    in_force=since(BY_1037),
)

_POINT_20_SUB_2 = Rule(
    id="1037/20(2)",
    cite=RULES_1037.at("20", sub="2"),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="prepares",
    what="the information and analysis",
    preposition="for",
    to=(PRESIDENT,),
    ru="МИД готовит информационно-аналитические материалы для Президента",
    kk="СІМ Президентке ақпараттық-талдау материалдарын дайындайды",
    condition=Text(
        kk="мүдделі мемлекеттік органдар мен ұйымдардың ұсыныстарын ескере отырып",
        ru="с учётом предложений заинтересованных государственных органов и организаций",
        en="taking into account the proposals of the interested state bodies and organisations",
    ),
    follows="1037/23.1",
    in_force=since(BY_1037),
)

# -- point 21: the package; its nineteen items stand in `package` ---

_POINT_21_1 = Rule(
    id="1037/21.1",
    cite=RULES_1037.at("21", 1),
    when=(on(TopLevelEvent, organization=False),),
    who=(MFA,),
    action="sees to the preparation of",
    what="the package of information and analysis for the event at the top level",
    documents=PACKAGE,
    ru="МИД обеспечивает подготовку к мероприятию на высшем уровне пакета информационно-аналитических материалов",
    kk="СІМ жоғары деңгейдегі іс-шараға ақпараттық-талдау материалдарының топтамасын дайындауды қамтамасыз етеді",
    follows="1037/24",
    or_follows="1037/20(2)",
    in_force=since(BY_1037),
)

# Decree 550 restated part 1; what is declared here stayed the same.
_POINT_21_1_SINCE_550 = _POINT_21_1.amended(by=BY_550)

_POINT_21_2 = Rule(
    id="1037/21.2",
    cite=RULES_1037.at("21", 2),
    when=(on(TopLevelEvent, organization=True),),
    who=(MFA,),
    action="prepares",
    what="the materials needed for an event within an international organisation",
    ru="МИД готовит необходимые материалы к мероприятию в рамках международной организации",
    kk="СІМ халықаралық ұйым шеңберіндегі іс-шараға қажетті материалдарды дайындайды",
    condition=Text(
        kk="халықаралық ұйымның құрылтай органдары қабылдаған рәсім қағидаларын ескере отырып",
        ru="с учётом правил процедур, принятых учредительными органами международной организации",
        en="taking into account the rules of procedure that the organisation's constituent bodies have adopted",
    ),
    follows="1037/24",
    or_follows="1037/20(2)",
    implied=True,
    in_force=since(BY_1037),
)

_POINT_21_2_SINCE_550 = _POINT_21_2.amended(
    by=BY_550,
    action="sees to the preparation of",
    what="the reduced package of information and analysis for an event within an international organisation",
    documents=PACKAGE_FOR_ORGANIZATIONS,
    ru="МИД обеспечивает подготовку к мероприятию в рамках международной организации сокращённого пакета "
    "информационно-аналитических материалов",
    kk="СІМ халықаралық ұйым шеңберіндегі іс-шараға ақпараттық-талдау материалдарының қысқартылған топтамасын "
    "дайындауды қамтамасыз етеді",
    condition=None,
    implied=False,
)

# -- points 22 and 23: the materials ---

REQUEST_RECEIVED = Anchor(
    "request_received",
    en="receipt of the request",
    ru="поступления запроса",
    kk="сұрау салу келіп түскен күн",
    kk_from="сұрау салу келіп түскен күннен бастап",
)

_POINT_22 = Rule(
    id="1037/22",
    cite=RULES_1037.at("22", phrase_kk="кемінде екі ай бұрын", phrase_ru="не менее чем за два месяца до"),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="sends",
    what="the request for existing documents, for information and analysis, and for proposals for the event and the "
    "draft instructions of the President",
    to=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    ru="МИД направляет заинтересованным государственным органам и организациям запрос об имеющихся документах, "
    "информационно-аналитических материалах и предложениях к мероприятию и проекту поручений Президента",
    kk="СІМ мүдделі мемлекеттік органдар мен ұйымдарға қолда бар құжаттар, ақпараттық-талдау материалдары, іс-шараға "
    "және Президент тапсырмаларының жобасына ұсыныстар туралы сұрату жібереді",
    limit=Before(2, MONTHS, of="starts"),
    follows="1037/20(1)",
    sets=REQUEST_RECEIVED,
    in_force=since(BY_1037),
)


class MaterialsRequestReceived(Event):
    """A body or organisation received the MFA's request for materials (point 23)."""

    kind: Literal["materials-request-received"] = "materials-request-received"
    on: date
    due_set_by_pa: date | None = None

    title = Text(
        kk="материалдар туралы сұрау салу келіп түсті",
        ru="поступил запрос о материалах",
        en="request for materials received",
    )
    words = {"due_set_by_pa": Text(kk="ПӘ белгілеген мерзім", ru="срок, заданный АП,", en="term set by the PA")}
    in_order = (("on", "due_set_by_pa"),)
    anchors = {REQUEST_RECEIVED: "on", "materials_term": "due_set_by_pa"}
    acting_as = (INTERESTED_BODY, INTERESTED_ORGANIZATION)


_SET_BY_PA = Text(
    kk="Президент Әкімшілігі белгілеген өзге мерзімде",
    ru="иной срок, определённый Администрацией Президента",
    en="another term set by the Presidential Administration",
)

_POINT_23_1 = Rule(
    id="1037/23.1",
    cite=RULES_1037.at(
        "23",
        phrase_kk="сұрату келіп түскен кезден бастап күнтізбелік жиырма күн ішінде немесе Президент Әкімшілігі "
        "белгілеген өзге де мерзімде",
        phrase_ru="в течение двадцати календарных дней с момента поступления запроса или в иные сроки, определенные "
        "Администрацией Президента",
    ),
    when=(on(TopLevelEvent), on(MaterialsRequestReceived)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="prepare and submit",
    what="the information and proposals needed for the event and for the draft instructions of the President",
    to=(MFA,),
    ru="Заинтересованные государственные органы и организации готовят и представляют в МИД информацию и предложения, "
    "необходимые к мероприятию и проекту поручений Президента",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар іс-шараға және Президент тапсырмаларының жобасына қажетті ақпарат пен "
    "ұсыныстарды дайындап, СІМ-ге ұсынады",
    mentions=(TO_THE_MFA,),
    limit=AsSet(_SET_BY_PA, default=Within(20, CALENDAR_DAYS, of=REQUEST_RECEIVED), of="materials_term"),
    follows="1037/22",
    in_force=since(BY_1037),
)

_POINT_23_1_SINCE_582 = _POINT_23_1.amended(
    by=BY_582,
    cite=RULES_1037.at(
        "23",
        1,
        phrase_kk="сұрау салу келіп түскен кезден бастап күнтізбелік жиырма күн ішінде немесе Президент Әкімшілігі "
        "белгілеген өзге де мерзімдерде",
        phrase_ru="в течение двадцати календарных дней с момента поступления запроса или в иные сроки, определенные "
        "Администрацией Президента",
    ),
    follows="1037/23.2",
)

_POINT_23_2 = Rule(
    id="1037/23.2",
    cite=RULES_1037.at("23", 2),
    when=(on(TopLevelEvent), on(MaterialsRequestReceived)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="initial",
    what="every sheet of the draft talking points for the negotiations of the Head of State",
    signed_by=Text(
        kk="мемлекеттік органның немесе ұйымның басшысы не басшының жетекшілік ететін орынбасары",
        ru="руководитель или курирующий заместитель руководителя государственного органа или организации",
        en="the head or the supervising deputy head of the state body or organisation",
    ),
    ru="Заинтересованные государственные органы и организации парафируют каждый лист проекта тезисов для переговоров "
    "Главы государства",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар Мемлекет басшысының келіссөздеріне арналған тезистер жобасының әр "
    "парағына бұрыштама қол қояды",
    condition=Text(
        kk="тезистер СІМ-ге жолданса",
        ru="если тезисы направляются в МИД",
        en="the talking points being sent to the MFA",
    ),
    follows="1037/22",
    in_force=since(BY_582),
)

MATERIALS_RETURNED = Anchor(
    "materials_returned",
    en="the return for rework",
    ru="возврата на доработку",
    kk="пысықтауға қайтарылған күн",
    kk_from="пысықтауға қайтарылған күннен бастап",
)


class MaterialsReturned(Event):
    """The MFA returned material of poor quality to a body or organisation for rework (point 23, part 3)."""

    kind: Literal["materials-returned"] = "materials-returned"
    on: date

    title = Text(
        kk="материалдар пысықтауға қайтарылды",
        ru="материалы возвращены на доработку",
        en="material returned for rework",
    )
    anchors = {MATERIALS_RETURNED: "on"}
    acting_as = (INTERESTED_BODY, INTERESTED_ORGANIZATION)


# Part 3 holds two norms: the right of the MFA, and the duty of those to whom it returns the material.
_POINT_23_3A = Rule(
    id="1037/23.3a",
    cite=RULES_1037.at("23", 3),
    modality=Modality.PERMISSION,
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="may return",
    what="the information for rework",
    to=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    ru="МИД вправе вернуть представленную информацию на доработку заинтересованным государственным органам и "
    "организациям",
    kk="СІМ ұсынылған ақпаратты пысықтау үшін мүдделі мемлекеттік органдар мен ұйымдарға қайтаруға құқылы",
    condition=Text(
        kk="ұсынылған ақпарат сапасыз болса",
        ru="если представлена некачественная информация",
        en="if the information submitted is of poor quality",
    ),
    follows="1037/23.1",
    sets=MATERIALS_RETURNED,
    in_force=since(BY_582),
)

_POINT_23_3B = Rule(
    id="1037/23.3b",
    cite=RULES_1037.at("23", 3, phrase_kk="үш жұмыс күні ішінде", phrase_ru="в течение трех рабочих дней"),
    when=(on(TopLevelEvent), on(MaterialsReturned)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="send",
    what="the reworked information and proposals for the event and for the draft instructions of the President",
    to=(MFA,),
    ru="Заинтересованные государственные органы и организации направляют в МИД доработанные информацию и предложения к "
    "мероприятию и проекту поручений Президента",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар іс-шараға және Президент тапсырмаларының жобасына пысықталған ақпарат "
    "пен ұсыныстарды СІМ-ге жібереді",
    mentions=(TO_THE_MFA,),
    limit=Within(3, WORKING_DAYS, of=MATERIALS_RETURNED, stated=False),
    condition=Text(
        kk="СІМ ақпаратты пысықтау үшін қайтарса",
        ru="если МИД вернул информацию на доработку",
        en="if the MFA has returned the information for rework",
    ),
    follows="1037/23.3a",
    in_force=since(BY_582),
)

# -- point 24: the concept ---

CONCEPT_SUBMITTED = Anchor(
    "concept_submitted",
    en="the submission of the concept",
    ru="внесения концепции",
    kk="тұжырымдама енгізілетін күн",
    kk_from="тұжырымдама енгізілген күннен бастап",
    kk_after="тұжырымдама енгізілгеннен кейін",
    kk_before="тұжырымдаманы енгізерден",
)

_UNLESS_27 = Text(
    kk="27-тармақ бойынша Президент Әкімшілігі өзге мерзім белгілеген жағдайды қоспағанда",
    ru="кроме случая, когда Администрация Президента установила иной срок по пункту 27",
    en="unless the Presidential Administration has set another term under point 27",
)

_POINT_24 = Rule(
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
    to=(PRESIDENTIAL_ADMINISTRATION,),
    form=Text(
        kk="Сыртқы істер министрі бекіткен",
        ru="утверждённая Министром иностранных дел",
        en="approved by the Minister of Foreign Affairs",
    ),
    ru="МИД вносит концепцию мероприятия в Администрацию Президента",
    kk="СІМ іс-шара тұжырымдамасын Президент Әкімшілігіне енгізеді",
    limit=Before(30, CALENDAR_DAYS, of="starts"),
    condition=Text(
        kk="мүдделі мемлекеттік органдар мен ұйымдардың ұсыныстарын ескере отырып; қол қойылуы (жасалуы) жоспарланған "
        "халықаралық шарттардан тұжырымдама дайындалған кезге қарай мемлекетішілік рәсімдері аяқталған және жобалары "
        "контрагенттермен келісілгендері енгізіледі",
        ru="с учётом предложений заинтересованных государственных органов и организаций; из планируемых к подписанию "
        "(заключению) международных договоров включаются те, по которым к моменту подготовки концепции завершены "
        "внутригосударственные процедуры, а проекты согласованы с контрагентами",
        en="taking into account the proposals of the interested state bodies and organisations; of the treaties "
        "planned for signature (conclusion) those are included whose domestic procedures are finished, and whose "
        "drafts are agreed with the counterparties, when the concept is prepared",
    ),
    exceptions=(SetAside(by="1037/27", limit=AsSet(_SET_BY_PA, of="concept_term"), why=_UNLESS_27),),
    follows="1037/23.1",
    sets=CONCEPT_SUBMITTED,
    in_force=since(BY_1037),
)

_POINT_24_SINCE_582 = _POINT_24.amended(
    by=BY_582,
    to=(PRESIDENT,),
    via=PRESIDENTIAL_ADMINISTRATION,
    form=None,
    signed_by=Text(kk="Сыртқы істер министрі", ru="Министр иностранных дел", en="the Minister of Foreign Affairs"),
    ru="МИД вносит концепцию мероприятия в Администрацию Президента на имя Президента",
    kk="СІМ іс-шара тұжырымдамасын Президенттің атына Президент Әкімшілігіне енгізеді",
    condition=Text(
        kk="мүдделі мемлекеттік органдар мен ұйымдардың ұсыныстарын ескере отырып; қол қойылуы (жасалуы) жоспарланған "
        "халықаралық шарттардан жобалары тұжырымдама дайындалған кезге қарай мүдделі мемлекеттік органдармен, Әділет "
        "министрлігімен, СІМ-мен және контрагенттермен келісілгендері енгізіледі",
        ru="с учётом предложений заинтересованных государственных органов и организаций; из планируемых к подписанию "
        "(заключению) международных договоров включаются те, проекты которых к моменту подготовки концепции "
        "согласованы с заинтересованными государственными органами, Министерством юстиции, МИД и контрагентами",
        en="taking into account the proposals of the interested state bodies and organisations; of the treaties "
        "planned for signature (conclusion) those are included whose drafts are agreed with the interested state "
        "bodies, the Ministry of Justice, the MFA and the counterparties when the concept is prepared",
    ),
    follows="1037/25.1",
)

# -- point 25: the draft instructions (until 2017), the two meetings (since 2017) ---

#: Another term under point 27, set by the Administration; the event has no field that tells it.
_MOVED_BY_27 = SetAside(by="1037/27", limit=AsSet(_SET_BY_PA), why=_UNLESS_27)

_POINT_25 = Rule(
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
    ru="МИД разрабатывает проект поручений Президента и представляет его в Администрацию Президента",
    kk="СІМ Президент тапсырмаларының жобасын әзірлеп, Президент Әкімшілігіне ұсынады",
    limit=Before(15, WORKING_DAYS, of="starts"),
    condition=Text(
        kk="тұжырымдама мен мүдделі мемлекеттік органдар және ұйымдар ұсыныстарының негізінде, Президент айқындаған "
        "тәртіппен",
        ru="на основе концепции и предложений заинтересованных государственных органов и организаций, в порядке, "
        "определённом Президентом",
        en="on the basis of the concept and the proposals of the interested state bodies and organisations, under the "
        "procedure set by the President",
    ),
    exceptions=(_MOVED_BY_27,),
    follows="1037/24",
    in_force=since(BY_1037),
).repealed(by=BY_582)

QUESTION_21 = Question(
    id="Q21",
    title=Text(
        kk="25-тармақтағы кеңестер дәл бір және екі күн бұрын ба, әлде ең кеші сол күндері ме?",
        ru="совещания пункта 25: ровно за один и за два дня или не позднее?",
        en="the meetings of point 25: exactly one and two days before, or at the latest?",
    ),
    readings=(
        Reading(
            Text(kk="дәл", ru="ровно", en="exactly"),
            Text(
                kk="22, 24 және 26-тармақтарда «кемінде» бар, мұнда ол бірде-бір тілде жоқ.",
                ru="Слов «не менее» здесь нет ни на одном языке, а в пунктах 22, 24 и 26 они есть.",
                en="Neither language says 'at least' here, while 22, 24 and 26 do.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="ең кеші", ru="не позднее", en="at the latest"),
            Text(
                kk="Ертерек өткізілген кеңес те сол мақсатқа жетер еді.",
                ru="Более раннее совещание служило бы той же цели.",
                en="An earlier meeting would serve the same end.",
            ),
            counted=False,
        ),
    ),
    standard="exactly",
    strict="exactly",
)

_POINT_25_1 = Rule(
    id="1037/25.1",
    cite=RULES_1037.at("25", 1, phrase_kk="бір жұмыс күні бұрын", phrase_ru="за один рабочий день до"),
    when=(on(TopLevelEvent),),
    who=(GOVERNMENT,),
    action="holds",
    what="a meeting to finish the draft concept and shape the substance of the event, the talking points for narrow "
    "and extended talks included",
    attending=(INTERESTED_BODY, INTERESTED_ORGANIZATION, PRIME_MINISTERS_OFFICE, PRESIDENTIAL_ADMINISTRATION),
    form=Text(
        kk="органдар мен ұйымдардан басшының орынбасарынан төмен емес деңгейде",
        ru="от органов и организаций на уровне не ниже заместителя руководителя",
        en="bodies and organisations not below the level of deputy head",
    ),
    ru="Правительство проводит с участием представителей заинтересованных государственных органов и организаций, "
    "Канцелярии Премьер-Министра и Администрации Президента совещание для доработки проекта концепции и формирования "
    "содержательной части мероприятия, в том числе тезисов для переговоров в узком и расширенном составах",
    kk="Үкімет мүдделі мемлекеттік органдар мен ұйымдар, Премьер-Министр Кеңсесі және Президент Әкімшілігі "
    "өкілдерінің қатысуымен тұжырымдама жобасын пысықтау және іс-шараның мазмұндық бөлігін, оның ішінде шағын және "
    "кеңейтілген құрамдағы келіссөздер тезистерін қалыптастыру үшін кеңес өткізеді",
    limit=Before(1, WORKING_DAYS, of=CONCEPT_SUBMITTED, exactly=True),
    exceptions=(_MOVED_BY_27,),
    follows="1037/25.4",
    questions=(QUESTION_21, QUESTION_16),
    in_force=since(BY_582),
)

# The Government Office takes the place of the Prime Minister's Office.
_POINT_25_1_SINCE_195 = _POINT_25_1.amended(
    by=BY_195,
    attending=(INTERESTED_BODY, INTERESTED_ORGANIZATION, GOVERNMENT_OFFICE, PRESIDENTIAL_ADMINISTRATION),
    ru="Правительство проводит с участием представителей заинтересованных государственных органов и организаций, "
    "Аппарата Правительства и Администрации Президента совещание для доработки проекта концепции и формирования "
    "содержательной части мероприятия, в том числе тезисов для переговоров в узком и расширенном составах",
    kk="Үкімет мүдделі мемлекеттік органдар мен ұйымдар, Үкімет Аппараты және Президент Әкімшілігі өкілдерінің "
    "қатысуымен тұжырымдама жобасын пысықтау және іс-шараның мазмұндық бөлігін, оның ішінде шағын және кеңейтілген "
    "құрамдағы келіссөздер тезистерін қалыптастыру үшін кеңес өткізеді",
)

PACKAGE_SUBMITTED = Anchor(
    "package_submitted",
    en="the submission of the package",
    ru="внесения пакета материалов",
    kk="материалдар топтамасы енгізілетін күн",
    kk_from="материалдар топтамасы енгізілген күннен бастап",
    kk_after="материалдар топтамасы енгізілгеннен кейін",
    kk_before="материалдар топтамасын енгізерден",
)

# Part 2 repeats part 1 in who holds the meeting, who takes part and at what level.
_POINT_25_2 = _POINT_25_1.edition(
    id="1037/25.2",
    cite=RULES_1037.at("25", 2, phrase_kk="екі жұмыс күні бұрын", phrase_ru="за два рабочих дня до"),
    what="a further meeting to finish the package of information and analysis and approve the draft list of the "
    "delegation",
    ru="Правительство проводит с участием представителей заинтересованных государственных органов и организаций, "
    "Канцелярии Премьер-Министра и Администрации Президента дополнительное совещание для окончательной доработки "
    "пакета информационно-аналитических материалов и утверждения проекта состава делегации",
    kk="Үкімет мүдделі мемлекеттік органдар мен ұйымдар, Премьер-Министр Кеңсесі және Президент Әкімшілігі "
    "өкілдерінің қатысуымен ақпараттық-талдау материалдарының топтамасын түпкілікті пысықтау және делегация құрамының "
    "жобасын бекіту үшін қосымша кеңес өткізеді",
    limit=Before(2, WORKING_DAYS, of=PACKAGE_SUBMITTED, exactly=True),
    follows="1037/21.1",
    or_follows="1037/21.2",
)

_POINT_25_2_SINCE_195 = _POINT_25_2.amended(
    by=BY_195,
    attending=(INTERESTED_BODY, INTERESTED_ORGANIZATION, GOVERNMENT_OFFICE, PRESIDENTIAL_ADMINISTRATION),
    ru="Правительство проводит с участием представителей заинтересованных государственных органов и организаций, "
    "Аппарата Правительства и Администрации Президента дополнительное совещание для окончательной доработки пакета "
    "информационно-аналитических материалов и утверждения проекта состава делегации",
    kk="Үкімет мүдделі мемлекеттік органдар мен ұйымдар, Үкімет Аппараты және Президент Әкімшілігі өкілдерінің "
    "қатысуымен ақпараттық-талдау материалдарының топтамасын түпкілікті пысықтау және делегация құрамының жобасын "
    "бекіту үшін қосымша кеңес өткізеді",
)

_POINT_25_3 = Rule(
    id="1037/25.3",
    cite=RULES_1037.at("25", 3),
    when=(on(TopLevelEvent),),
    who=(PRIME_MINISTER, DEPUTY_PRIME_MINISTER),
    either=True,
    action="chairs",
    what="both meetings",
    ru="На обоих совещаниях председательствует Премьер-Министр либо один из Заместителей Премьер-Министра",
    kk="Екі кеңеске де Премьер-Министр не Премьер-Министр орынбасарларының бірі төрағалық етеді",
    condition=Text(
        kk="орынбасары - Премьер-Министрдің тапсырмасы бойынша",
        ru="заместитель - по поручению Премьер-Министра",
        en="a deputy on the Prime Minister's instruction",
    ),
    follows="1037/25.1",
    in_force=since(BY_582),
)

_POINT_25_4 = Rule(
    id="1037/25.4",
    cite=RULES_1037.at("25", 4),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="compiles",
    what="for the meeting a summary of how the event is being prepared, with the timeliness and quality of the "
    "information that the interested state bodies and organisations provide",
    ru="МИД формирует к совещанию сводную информацию о ходе подготовки мероприятия, включая своевременность и качество "
    "сведений от заинтересованных государственных органов и организаций",
    kk="СІМ кеңеске іс-шараны дайындау барысы, сондай-ақ мүдделі мемлекеттік органдар мен ұйымдар ұсынатын ақпараттың "
    "уақтылығы мен сапасы туралы жиынтық ақпарат қалыптастырады",
    follows="1037/23.1",
    in_force=since(BY_582),
)

_POINT_25_5 = Rule(
    id="1037/25.5",
    cite=RULES_1037.at("25", 5),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="reports",
    what="the delay or the poor quality",
    to=(PRIME_MINISTER,),
    ru="МИД информирует Премьер-Министра о задержке или низком качестве информации",
    kk="СІМ ақпараттың кешігуі немесе сапасыздығы туралы Премьер-Министрді хабардар етеді",
    condition=Text(
        kk="мүдделі мемлекеттік органдар мен ұйымдар ақпаратты уақтылы бермесе немесе сапасыз дайындаса",
        ru="если заинтересованные государственные органы и организации подготовили информацию несвоевременно или "
        "некачественно",
        en="if the interested state bodies and organisations are late with their information or prepare it poorly",
    ),
    follows="1037/23.1",
    in_force=since(BY_582),
)

# -- points 26 and 26-1: submitting the package ---

_POINT_26_1 = Rule(
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
    kk="СІМ ақпараттық-талдау материалдарының топтамасын Президент Әкімшілігіне енгізеді",
    limit=Before(15, WORKING_DAYS, of="starts"),
    exceptions=(SetAside(by="1037/27", limit=AsSet(_SET_BY_PA, of="package_term"), why=_UNLESS_27),),
    follows="1037/21.1",
    or_follows="1037/21.2",
    sets=PACKAGE_SUBMITTED,
    in_force=since(BY_1037),
)

# Since Decree 582 the meeting of 25 part 2 stands before it.
_POINT_26_1_SINCE_582 = _POINT_26_1.amended(by=BY_582, follows="1037/25.2", or_follows=None)

_POINT_26_2 = Rule(
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
    what="the package of information and analysis brought up to date",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="МИД вправе внести в Администрацию Президента пакет информационно-аналитических материалов, доработанный с "
    "учётом актуализированных данных",
    kk="СІМ өзекті деректер ескеріліп пысықталған ақпараттық-талдау материалдарының топтамасын Президент Әкімшілігіне "
    "енгізе алады",
    limit=Before(7, WORKING_DAYS, of="starts"),
    exceptions=(_MOVED_BY_27,),
    follows="1037/26.1",
    in_force=since(BY_582),
)

_POINT_26_3 = Rule(
    id="1037/26.3",
    cite=RULES_1037.at("26", 2),
    when=(on(TopLevelEvent),),
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="examines",
    what="the package of information and analysis, reworks it if need be, and submits it for consideration",
    to=(PRESIDENT,),
    ru="Администрация Президента проводит экспертизу пакета информационно-аналитических материалов, при необходимости "
    "дорабатывает его и вносит на рассмотрение Президенту",
    kk="Президент Әкімшілігі ақпараттық-талдау материалдарының топтамасына сараптама жүргізіп, қажет болса пысықтап, "
    "оны Президенттің қарауына енгізеді",
    follows="1037/26.1",
    in_force=since(BY_1037),
)

# Decree 582 put a new part 2 before it.
_POINT_26_3_SINCE_582 = _POINT_26_3.amended(by=BY_582, cite=RULES_1037.at("26", 3))

QUESTION_12 = Question(
    id="Q12",
    title=Text(
        kk="27-тармақ 26-1-тармақтың мерзімін де ауыстыра ма?",
        ru="распространяется ли пункт 27 и на срок пункта 26-1?",
        en="does point 27 also move the term of point 26-1?",
    ),
    readings=(
        Reading(
            Text(kk="ауыстырылады", ru="переносится", en="moved"),
            Text(
                kk="26-1-тармақтың мерзімі 26-тармақтың 1-бөлігінен алынған; ол ауыстырылса, бұл да ауыстырылады.",
                ru="Пункт 26-1 берёт срок из части 1 пункта 26; если заменён тот, заменён и этот.",
                en="26-1 borrows the term of 26 part 1; where that is replaced, so is the loan.",
            ),
        ),
        Reading(
            Text(kk="ауыстырылмайды", ru="не переносится", en="not moved"),
            Text(
                kk="27-тармақта тек 24-26-тармақтар аталған.",
                ru="Пункт 27 называет только пункты 24-26.",
                en="27 names points 24 to 26 only.",
            ),
        ),
    ),
    standard="moved",
    strict="not moved",
)

_POINT_26_DASH_1 = Rule(
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
    what="the information and analysis themselves",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Государственные органы или организации самостоятельно вносят в Администрацию Президента "
    "информационно-аналитические материалы",
    kk="Мемлекеттік органдар немесе ұйымдар ақпараттық-талдау материалдарын Президент Әкімшілігіне өздері дербес "
    "енгізеді",
    limit=Before(15, WORKING_DAYS, of="starts"),
    condition=Text(
        kk="Президент Әкімшілігінің тапсырмасы бойынша",
        ru="по поручению Администрации Президента",
        en="on the instruction of the Presidential Administration",
    ),
    exceptions=(
        SetAside(
            by="1037/27",
            limit=AsSet(_SET_BY_PA, of="package_term"),
            why=_UNLESS_27,
            question="Q12",
            reading="moved",
        ),
    ),
    follows="1037/23.1",
    questions=(QUESTION_12,),
    in_force=since(BY_582),
)

# -- point 27: other terms where the date is fixed late ---

CONCEPT_DUE = Anchor(
    "concept_due",
    en="the due day of the concept",
    ru="срока исполнения пункта 24",
    kk="24-тармақты орындау мерзімі",
    kk_from="24-тармақты орындау мерзімінен бастап",
    kk_before="24-тармақты орындау мерзімінен",
)

QUESTION_11 = Question(
    id="Q11",
    title=Text(
        kk="27-тармақ: «кемінде он жұмыс күні» ме, әлде «он жұмыс күнінен аз» ба?",
        ru="пункт 27: «менее чем за десять рабочих дней» или, как в казахском тексте («кемінде»), не менее чем за "
        "десять?",
        en="point 27: less than ten working days before, or at least ten?",
    ),
    readings=(
        Reading(
            Text(kk="аз қалғанда", ru="менее чем за", en="less than"),
            Text(
                kk="2010 жылдан бері өзгермеген орысша мәтін. Күн кеш белгіленгенде басқа мерзімдер қажет болады.",
                ru="Русский текст, неизменный с 2010 года. Другие сроки нужны, когда дата определена поздно.",
                en="The Russian text, unchanged since 2010. Other terms are needed when the date is fixed late.",
            ),
        ),
        Reading(
            Text(kk="кемінде", ru="не менее чем за", en="at least"),
            Text(
                kk="Қазақша мәтін, ол да 2010 жылдан бері өзгермеген; орысша мәтінге басымдық беретін ереже жоқ. "
                "Бұлай оқығанда 24-26-тармақтардың мерзімдері уақтылы белгіленген іс-шараларға қолданылмас еді.",
                ru="Казахский текст, тоже неизменный с 2010 года; правила о преимуществе русского текста нет. При "
                "этом сроки пунктов 24-26 отпали бы для своевременно назначенных мероприятий.",
                en="The Kazakh text, also unchanged since 2010; no rule puts the Russian first. It would switch "
                "the terms of 24-26 off for timely events.",
            ),
        ),
    ),
    standard="less than",
    strict="less than",
)

_LATE_DATE = Switch(
    limit=Before(10, WORKING_DAYS, of=CONCEPT_DUE, exactly=True),
    before="1037/24",
    terms=("concept_due", "package_due"),
    question="Q11",
    reading="less than",
    words=SwitchWords(
        last_day=Text(
            kk="27-тармақ: іс-шара күні {0} күнінен кешіктірілмей айқындалса, 24-26-тармақтардың өз мерзімдері "
            "қолданылады; кейін айқындалса, мерзімдерді Президент Әкімшілігі белгілейді",
            ru="п. 27: сроки пунктов 24-26 действуют, если дата мероприятия определена не позднее {0}; если позже, "
            "сроки устанавливает Администрация Президента",
            en="point 27: the terms of 24 to 26 stand if the date of the event is fixed by {0}; fixed later, the "
            "Presidential Administration sets others",
        ),
        first_day=Text(
            kk="27-тармақ, қазақша мәтін бойынша: іс-шара күні {0} күнінен кейін айқындалса, 24-26-тармақтардың өз "
            "мерзімдері қолданылады; ерте айқындалса, мерзімдерді Президент Әкімшілігі белгілейді",
            ru="п. 27, по казахскому тексту: сроки пунктов 24-26 действуют, если дата мероприятия определена после "
            "{0}; если раньше, сроки устанавливает Администрация Президента",
            en="point 27, read as in Kazakh: the terms of 24 to 26 stand if the date of the event is fixed after {0}; "
            "fixed by then, the Presidential Administration sets others",
        ),
        applied=Text(
            kk="27-тармақ қолданылады: іс-шара күні {0} күні айқындалды, ал оны айқындаудың соңғы күні {1} болатын; "
            "24-26-тармақтардың мерзімдерін Президент Әкімшілігі белгілейді",
            ru="действует п. 27: дата мероприятия определена {0}, а последним днём для этого было {1}; сроки пунктов "
            "24-26 устанавливает Администрация Президента",
            en="point 27 applies: the date was fixed on {0}, the last day for it was {1}; the terms of 24 to 26 are "
            "those set by the Presidential Administration",
        ),
        applied_early=Text(
            kk="27-тармақ қазақша мәтін бойынша қолданылады: іс-шара күні {0} күні, яғни {1} күнінен кешіктірілмей "
            "айқындалды; 24-26-тармақтардың мерзімдерін Президент Әкімшілігі белгілейді",
            ru="п. 27 действует по казахскому тексту: дата мероприятия определена {0}, не позднее {1}; сроки пунктов "
            "24-26 устанавливает Администрация Президента",
            en="point 27 applies, read as in Kazakh: the date was fixed on {0}, not later than {1}; the terms of 24 to "
            "26 are those set by the Presidential Administration",
        ),
        assumed=Text(
            kk="27-тармақ қолданылады деп есептелді: Президент Әкімшілігінің мерзімі берілген, ал іс-шара күні қашан "
            "айқындалғаны (date_fixed_on) берілмеген",
            ru="предполагается, что действует п. 27: срок Администрации Президента указан, а день, когда определена "
            "дата мероприятия, не указан (date_fixed_on)",
            en="point 27 is taken to apply: a term set by the Presidential Administration is given, but not the day on "
            "which the date was fixed (date_fixed_on)",
        ),
        own_term=Text(
            kk="{0}: 27-тармақ болмаса, мерзімі {1} болар еді; {2}",
            ru="{0}: без пункта 27 срок был бы {1}; {2}",
            en="{0}: without point 27 it would be due by {1}; {2}",
        ),
    ),
)

_POINT_27 = Rule(
    id="1037/27",
    cite=RULES_1037.at(
        "27",
        phrase_kk="24-тармағын орындау мерзімінен кемінде он жұмыс күні бұрын айқындалса",
        phrase_ru="менее чем за десять рабочих дней до срока исполнения пункта 24",
    ),
    when=(on(TopLevelEvent),),
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="sets",
    what="other terms for points 24 to 26",
    ru="Администрация Президента устанавливает иные сроки реализации пунктов 24-26",
    kk="Президент Әкімшілігі 24-26-тармақтарды іске асырудың өзге мерзімдерін белгілейді",
    condition=Text(
        kk="СІМ ұсынысы бойынша, іс-шара күні 24-тармақ мерзіміне он жұмыс күнінен аз қалғанда айқындалса",
        ru="по предложению МИД, если дата мероприятия определена менее чем за десять рабочих дней до срока, "
        "установленного пунктом 24",
        en="on the proposal of the MFA, the date of the event being fixed less than ten working days before the due "
        "day of point 24",
    ),
    switch=_LATE_DATE,
    follows="1037/20(1)",
    questions=(QUESTION_11, QUESTION_12),
    in_force=since(BY_1037),
)

# -- point 28: what the MFA records ---

_POINT_28_1 = Rule(
    id="1037/28.1",
    cite=RULES_1037.at("28"),
    when=(on(TopLevelEvent, mfa_present=True),),
    who=(MFA,),
    action="sees to the recording of",
    what="the agreements reached in the course of the event",
    ru="МИД обеспечивает фиксирование договорённостей, достигнутых в ходе мероприятия",
    kk="СІМ іс-шара барысында қол жеткізілген уағдаластықтарды тіркеуді қамтамасыз етеді",
    not_before="starts",
    in_force=since(BY_1037),
)

# Decree 582 added part 2.
_POINT_28_1_SINCE_582 = _POINT_28_1.amended(by=BY_582, cite=RULES_1037.at("28", 1))

QUESTION_13 = Question(
    id="Q13",
    title=Text(
        kk="СІМ іс-шараға қатыспаса, 28-тармақтың екінші бөлігі қолданыла ма?",
        ru="применяется ли часть вторая пункта 28, если МИД не участвовал в мероприятии?",
        en="is 28 part 2 owed when the MFA was not at the event?",
    ),
    readings=(
        Reading(
            Text(kk="қолданылады", ru="действует", en="owed"),
            Text(
                kk="2-бөлікте мұндай ерекше жағдай жоқ; 29-тармақ уағдаластықтарды тіркеу туралы ғана.",
                ru="В части 2 такого исключения нет; пункт 29 говорит только о фиксации договорённостей.",
                en="Part 2 has no such exception; 29 speaks of recording agreements only.",
            ),
        ),
        Reading(
            Text(kk="қолданылмайды", ru="не действует", en="not owed"),
            Text(
                kk="СІМ-де өзі қатыспаған әңгіменің жазбасы болмайды.",
                ru="У МИД нет записи беседы, в которой он не участвовал.",
                en="The MFA has no record of a conversation that it did not attend.",
            ),
        ),
    ),
    standard="owed",
    strict="owed",
)

_WITHOUT_THE_MFA = RuleNote(
    kind=NoteKind.QUESTION,
    conditions=(Condition(field="mfa_present", equals=False),),
    question="Q13",
    words=Text(kk="{0}: {1}", ru="{0}: {1}", en="{0}: {1}"),
)

_POINT_28_2 = Rule(
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
    ru="МИД представляет записи бесед Главы государства в Администрацию Президента",
    kk="СІМ Президент Әкімшілігіне Мемлекет басшысы сұхбатының жазбаларын ұсынады",
    limit=Within(3, WORKING_DAYS, after="ends"),
    questions=(QUESTION_13,),
    notes=(_WITHOUT_THE_MFA,),
    in_force=since(BY_582),
)

# -- point 29: an event without the MFA ---

QUESTION_20 = Question(
    id="Q20",
    title=Text(
        kk="29-тармақтағы көмекші мен 31 және 32-1-тармақтардағы көмекші бір адам ба?",
        ru="один ли помощник в пункте 29 и в пунктах 31, 32-1?",
        en="is the assistant of point 29 the one of points 31 and 32-1?",
    ),
    readings=(
        Reading(
            Text(kk="бір лауазым", ru="одна должность", en="one office"),
            Text(
                kk="Екеуі де Президенттің сыртқы саясатымен айналысады.",
                ru="Обе занимаются внешней политикой Президента.",
                en="Both deal with the President's foreign policy.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="екі лауазым", ru="две должности", en="two offices"),
            Text(
                kk="29-тармақта сыртқы саясатты қамтамасыз ететін көмекші, 31 және 32-1-тармақтарда халықаралық "
                "мәселелер жөніндегі көмекші аталған.",
                ru="Пункт 29 называет помощника, обеспечивающего внешнюю политику, пункты 31 и 32-1 помощника по "
                "международным вопросам.",
                en="29 names the assistant who provides for foreign policy, 31 and 32-1 the one for international "
                "affairs.",
            ),
            counted=False,
        ),
    ),
    standard="one office",
    strict="one office",
)

_WITHOUT_THE_MFA_AT_THE_EVENT = Text(
    kk="СІМ іс-шараға қатыспаса",
    ru="если МИД не принимает участия в мероприятии",
    en="the MFA not taking part in the event",
)

_POINT_29_1 = Rule(
    id="1037/29.1",
    cite=RULES_1037.at("29", 1),
    when=(on(TopLevelEvent, mfa_present=False),),
    who=(PRESIDENTS_ASSISTANT, PERSON_AUTHORIZED_BY_PRESIDENT),
    either=True,
    action="records",
    what="the agreements reached",
    ru="Помощник Президента, обеспечивающий его внешнеполитическую деятельность, или иное уполномоченное Президентом "
    "лицо фиксирует достигнутые договорённости",
    kk="Президенттің сыртқы саяси қызметті қамтамасыз ететін көмекшісі немесе Президент уәкілеттік берген өзге тұлға "
    "қол жеткізілген уағдаластықтарды тіркейді",
    condition=_WITHOUT_THE_MFA_AT_THE_EVENT,
    not_before="starts",
    questions=(QUESTION_20,),
    in_force=since(BY_1037),
)

QUESTION_15 = Question(
    id="Q15",
    title=Text(
        kk="29-тармақтың екінші бөлігі: екі жұмыс күні сапар аяқталған күннен де есептеле ме?",
        ru="часть вторая пункта 29: исчисляются ли два рабочих дня и со дня завершения визита?",
        en="29 part 2: do the two working days also run from the end of the visit?",
    ),
    readings=(
        Reading(
            Text(
                kk="екі басталуынан да екі жұмыс күні",
                ru="два рабочих дня от любого начала",
                en="two working days from either start",
            ),
            Text(
                kk="Орысша мәтін.",
                ru="Русский текст.",
                en="The Russian text.",
            ),
            counted=False,
        ),
        Reading(
            Text(
                kk="сапардан кейін күн саны жоқ",
                ru="после визита число дней не указано",
                en="no number after the visit",
            ),
            Text(
                kk="Қазақша мәтінде сан «немесе» сөзінің алдында тұр, сондықтан сапарға қатысты сан жоқ.",
                ru="В казахском тексте число стоит перед «или», поэтому для визита числа нет.",
                en="In Kazakh the number stands before 'or', so the visit branch has none.",
            ),
            counted=False,
        ),
    ),
    standard="two working days from either start",
    strict="two working days from either start",
)

_POINT_29_2 = Rule(
    id="1037/29.2",
    cite=RULES_1037.at(
        "29",
        2,
        phrase_kk="іс-шарадан кейін төрт жұмыс күні ішінде",
        phrase_ru="в течение четырех рабочих дней после мероприятия на высшем уровне",
    ),
    when=(on(TopLevelEvent, mfa_present=False),),
    who=(PRESIDENTS_ASSISTANT, PERSON_AUTHORIZED_BY_PRESIDENT),
    either=True,
    action="sends",
    what="the information on the agreements reached",
    to=(MFA,),
    ru="Помощник Президента, обеспечивающий его внешнеполитическую деятельность, или иное уполномоченное Президентом "
    "лицо направляет в МИД информацию о достигнутых договорённостях",
    kk="Президенттің сыртқы саяси қызметті қамтамасыз ететін көмекшісі немесе Президент уәкілеттік берген өзге тұлға "
    "қол жеткізілген уағдаластықтар туралы ақпаратты СІМ-ге жібереді",
    limit=Within(4, WORKING_DAYS, after="ends"),
    condition=_WITHOUT_THE_MFA_AT_THE_EVENT,
    follows="1037/29.1",
    implied=True,
    questions=(QUESTION_20,),
    in_force=since(BY_1037),
)

_POINT_29_2_SINCE_50 = _POINT_29_2.amended(
    by=BY_50,
    questions=(QUESTION_15, QUESTION_20),
    cite=RULES_1037.at(
        "29",
        2,
        phrase_kk="іс-шарадан кейін екі жұмыс күні ішінде немесе шетелге сапар аяқталған күнінен бастап",
        phrase_ru="в течение двух рабочих дней после мероприятия на высшем уровне или со дня завершения зарубежного "
        "визита",
    ),
    limit=Within(2, WORKING_DAYS, after="ends", or_of=VISIT_ENDS),
)

# -- point 29-1: what the MFA submits on the results ---

_POINT_29_DASH_1 = Rule(
    id="1037/29-1",
    cite=RULES_1037.at(
        "29-1",
        phrase_kk="іс-шара өткізілгеннен кейін бес жұмыс күні ішінде",
        phrase_ru="в течение пяти рабочих дней после проведения соответствующего международного мероприятия",
    ),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="submits",
    what="the review of foreign media, the opinions of foreign groups of experts and the draft letter of thanks of the "
    "Head of State",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    documents=(
        item(
            1,
            "шетелдік бұқаралық ақпарат құралдарының шолуы",
            "обзор иностранных средств массовой информации",
            "review of foreign media",
        ),
        item(
            2,
            "шетелдік сарапшылар топтарының пікірлері",
            "мнения иностранных групп экспертов",
            "opinions of foreign groups of experts",
        ),
        item(
            3,
            "ынтымақтастықтың негізгі бағыттары мен қол жеткізілген уағдаластықтар көрсетілген Мемлекет басшысының "
            "алғыс хатының жобасы",
            "проект благодарственного письма Главы государства с основными направлениями сотрудничества и достигнутыми "
            "договорённостями",
            "draft letter of thanks of the Head of State, with the main directions of cooperation and the agreements "
            "reached",
        ),
    ),
    agreed_with=(
        Approval(
            body=DEPUTY_PRIME_MINISTER,
            where=Text(
                kk="алғыс хаттың жобасы",
                ru="проект благодарственного письма",
                en="the draft letter of thanks",
            ),
        ),
    ),
    ru="МИД представляет в Администрацию Президента обзор иностранных средств массовой информации, мнения иностранных "
    "групп экспертов и согласованный с Заместителем Премьер-Министра проект благодарственного письма Главы государства",
    kk="СІМ Президент Әкімшілігіне шетелдік бұқаралық ақпарат құралдарының шолуын, шетелдік сарапшылар топтарының "
    "пікірлерін және Премьер-Министрдің орынбасарымен келісілген Мемлекет басшысының алғыс хатының жобасын ұсынады",
    limit=Within(5, WORKING_DAYS, after="ends"),
    follows="1037/28.1",
    or_follows="1037/29.1",
    in_force=since(BY_582),
)

# `_POINT_26_1` is part 1 of point 26, `_POINT_26_DASH_1` is point 26-1, `_POINT_20_SUB_1` is sub-point 1 of point 20.
RULES: tuple[Rule, ...] = (
    _POINT_18,
    _POINT_19_2,
    _POINT_20_SUB_1,
    _POINT_20_SUB_2,
    _POINT_21_1,
    _POINT_21_1_SINCE_550,
    _POINT_21_2,
    _POINT_21_2_SINCE_550,
    _POINT_22,
    _POINT_23_1,
    _POINT_23_1_SINCE_582,
    _POINT_23_2,
    _POINT_23_3A,
    _POINT_23_3B,
    _POINT_24,
    _POINT_24_SINCE_582,
    _POINT_25,
    _POINT_25_1,
    _POINT_25_1_SINCE_195,
    _POINT_25_2,
    _POINT_25_2_SINCE_195,
    _POINT_25_3,
    _POINT_25_4,
    _POINT_25_5,
    _POINT_26_1,
    _POINT_26_1_SINCE_582,
    _POINT_26_2,
    _POINT_26_3,
    _POINT_26_3_SINCE_582,
    _POINT_26_DASH_1,
    _POINT_27,
    _POINT_28_1,
    _POINT_28_1_SINCE_582,
    _POINT_28_2,
    _POINT_29_1,
    _POINT_29_2,
    _POINT_29_2_SINCE_50,
    _POINT_29_DASH_1,
)
