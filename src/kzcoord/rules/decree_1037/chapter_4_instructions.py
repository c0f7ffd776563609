"""Rules of Decree 1037, chapter 4: carrying out the agreements reached, points 31 to 32-1.

The draft of the President's instructions: proposals (31), consent (32), approval in the Administration (32-1).
"""

from __future__ import annotations

from kzcoord.bodies import (
    DEPUTY_HEADS_OF_PA,
    FIRST_DEPUTY_HEAD_OF_PA,
    GENERAL_DEPARTMENT,
    GOVERNMENT,
    HEAD_OF_CHANCELLERY,
    HEAD_OF_PA,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    ORGANIZATION,
    PA_UNIT,
    PA_UNITS_CONCERNED,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ADVISERS,
    PRESIDENTS_ASSISTANT,
    STATE_BODY,
    STATE_LEGAL_DEPARTMENT,
    SUPERVISING_ASSISTANTS,
)
from kzcoord.law.acts import BY_50, BY_429, BY_550, BY_779, BY_1037, RULES_1037, InForce
from kzcoord.law.rules import Effect, Modality, Rule, on
from kzcoord.limits import WORKING_DAYS, Within
from kzcoord.rules.decree_1037._events_3 import TopLevelEvent
from kzcoord.rules.decree_1037._events_4 import DraftInstructionsReceived
from kzcoord.text import Text

__all__ = ["AGREEMENT_RULES"]

_SINCE_1037 = InForce(begins=BY_1037)
_SINCE_50 = InForce(begins=BY_50)
_UNTIL_550 = _SINCE_1037.until(BY_550)
_BETWEEN_550_AND_50 = InForce(begins=BY_550, ends=BY_50)
_IN_THE_ADMINISTRATION = (
    on(TopLevelEvent),
    on(DraftInstructionsReceived, receiver=PRESIDENTIAL_ADMINISTRATION),
)

_INSTRUCTIONS = Rule(
    id="1037/31.1",
    cite=RULES_1037.at("31", 1),
    modality=Modality.STANDING,
    when=(on(TopLevelEvent),),
    who=(PRESIDENT,),
    action="gives",
    what="instructions to carry out the agreements reached",
    to=(GOVERNMENT, STATE_BODY, ORGANIZATION),
    condition=Text(kk="қажет болса", ru="при необходимости", en="where needed"),
    ru="Президент поручает Правительству, государственным органам и организациям реализовать достигнутые "
    "договорённости",
    kk="Президент уағдаластықтарды іске асыру үшін Үкіметке, мемлекеттік органдар мен ұйымдарға тапсырма береді",
    follows="1037/32-1.4",
    in_force=_SINCE_50,
)
_PROPOSALS = Rule(
    id="1037/31.3",
    cite=RULES_1037.at(
        "31",
        3,
        phrase_kk="іс-шара аяқталғаннан кейін немесе шетелге сапар аяқталғаннан күнінен бастап екі жұмыс күні ішінде",
        phrase_ru="в течение двух рабочих дней после завершения мероприятия или со дня завершения зарубежного визита",
    ),
    when=(on(TopLevelEvent),),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="submit",
    what="concrete proposals for the draft instructions",
    to=(MFA,),
    ru="заинтересованные государственные органы и организации передают МИД конкретные предложения для проекта "
    "поручений",
    kk="мүдделі мемлекеттік органдар мен ұйымдар тапсырмалар жобасы бойынша нақты ұсыныстарын СІМ-ге береді",
    limit=Within(2, WORKING_DAYS, after="ends", or_of="visit_ends"),
    follows="1037/28.1",
    or_follows="1037/29.1",
    in_force=_SINCE_50,
)
_DRAFT = Rule(
    id="1037/32.1",
    cite=RULES_1037.at("32", 1),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="prepares and sends",
    what="the draft instructions of the President, drawn from the agreements recorded, for consideration and approval",
    condition=Text(
        kk="Президент айқындаған тәртіппен",
        ru="в порядке, определённом Президентом",
        en="under the procedure set by the President",
    ),
    to=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    ru="МИД готовит проект поручений Президента и направляет его заинтересованным государственным органам и "
    "организациям на рассмотрение и согласование",
    kk="СІМ Президент тапсырмаларының жобасын дайындап, мүдделі мемлекеттік органдар мен ұйымдарға қарауға және "
    "келісуге жібереді",
    follows="1037/31.3",
    sets="draft_received",
    in_force=_SINCE_50,
)
_CONSENT = Rule(
    id="1037/32.2",
    cite=RULES_1037.at(
        "32",
        2,
        phrase_kk="келіп түскен күнінен бастап екі жұмыс күні ішінде",
        phrase_ru="в течение двух рабочих дней со дня его поступления",
    ),
    when=(on(TopLevelEvent), on(DraftInstructionsReceived, receiver=INTERESTED_BODY)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="give",
    what="their remarks on the draft instructions or their approval",
    to=(MFA,),
    form="in writing",
    ru="заинтересованные государственные органы и организации рассматривают и согласовывают проект поручений",
    kk="мүдделі мемлекеттік органдар мен ұйымдар тапсырмалар жобасын қарап, келіседі",
    limit=Within(2, WORKING_DAYS, of="draft_received"),
    effect=(Effect.SILENCE_IS_CONSENT,),
    follows="1037/32.1",
    in_force=_SINCE_50,
)
_SUBMISSION = Rule(
    id="1037/32.3",
    cite=RULES_1037.at(
        "32",
        3,
        phrase_kk="іс-шара өткізілгеннен кейін немесе шетелге сапар аяқталған күнінен бастап жеті жұмыс күні ішінде",
        phrase_ru="в течение семи рабочих дней после проведения мероприятия или со дня завершения зарубежного визита",
    ),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="submits",
    what="the draft instructions agreed with the interested state bodies",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    form="on paper and electronically, with the visas of the Prime Minister and the Minister of Foreign Affairs",
    ru="МИД представляет согласованный и завизированный проект поручений в Администрацию Президента",
    kk="СІМ келісілген және виза қойылған тапсырмалар жобасын Президент Әкімшілігіне ұсынады",
    limit=Within(7, WORKING_DAYS, after="ends", or_of="visit_ends"),
    effect=(Effect.NO_EXTENSION,),
    follows="1037/32.2",
    sets="pa_draft_received",
    in_force=_SINCE_50,
)
_APPROVAL = Rule(
    id="1037/32-1.1",
    cite=RULES_1037.at("32-1", 1, phrase_kk="үш жұмыс күні ішінде", phrase_ru="в течение трех рабочих дней"),
    when=_IN_THE_ADMINISTRATION,
    who=(PA_UNIT,),
    action="agrees",
    what="the draft instructions",
    preposition="with",
    to=(
        PRESIDENTS_ASSISTANT,
        FIRST_DEPUTY_HEAD_OF_PA,
        SUPERVISING_ASSISTANTS,
        HEAD_OF_CHANCELLERY,
        PRESIDENTS_ADVISERS,
        STATE_LEGAL_DEPARTMENT,
        GENERAL_DEPARTMENT,
        PA_UNITS_CONCERNED,
    ),
    form="electronically",
    ru="ответственное структурное подразделение Администрации Президента согласовывает проект поручений с "
    "должностными лицами и подразделениями, названными в пункте, в электронном виде",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі тапсырмалар жобасын тармақта аталған лауазымды "
    "адамдармен және бөлімшелермен электрондық түрде келіседі",
    limit=Within(3, WORKING_DAYS, of="pa_draft_received", stated=False),
    follows="1037/32.3",
    in_force=InForce(begins=BY_779),
)

AGREEMENT_RULES: tuple[Rule, ...] = (
    _INSTRUCTIONS.edition(follows=None, in_force=_SINCE_1037.until(BY_50)),
    _INSTRUCTIONS,
    Rule(
        id="1037/31.2",
        cite=RULES_1037.at("31", 2),
        modality=Modality.PERMISSION,
        when=(on(TopLevelEvent),),
        who=(MFA,),
        action="may submit",
        what="a reasoned proposal that drafting an instruction at the President's level is not expedient",
        condition=Text(kk="өз құзыреті шегінде", ru="в рамках своей компетенции", en="within its competence"),
        to=(PRESIDENTS_ASSISTANT,),
        ru="МИД может обоснованно предложить помощнику Президента по международным вопросам не готовить проект "
        "поручения как нецелесообразный",
        kk="СІМ Президенттің халықаралық мәселелер жөніндегі көмекшісіне тапсырма жобасын дайындаудың орынсыздығы "
        "туралы негізделген ұсыныс енгізе алады",
        follows="1037/28.1",
        or_follows="1037/29.1",
        in_force=_SINCE_50,
    ),
    _PROPOSALS.edition(
        cite=RULES_1037.at(
            "31",
            2,
            phrase_kk="іс-шара аяқталғаннан кейін төрт жұмыс күні ішінде",
            phrase_ru="в течение четырех рабочих дней после завершения мероприятия",
        ),
        limit=Within(4, WORKING_DAYS, after="ends"),
        in_force=_UNTIL_550,
    ),
    _PROPOSALS.edition(
        cite=RULES_1037.at(
            "31",
            2,
            phrase_kk="іс-шара аяқталғаннан кейін екі жұмыс күні ішінде",
            phrase_ru="в течение двух рабочих дней после завершения мероприятия",
        ),
        limit=Within(2, WORKING_DAYS, after="ends"),
        in_force=_BETWEEN_550_AND_50,
    ),
    _PROPOSALS,
    _DRAFT.edition(
        cite=RULES_1037.at("32"),
        action="finishes",
        what="the draft instructions of the President on the basis of the agreements recorded",
        to=(),
        ru="МИД дорабатывает проект поручений Президента на основании зафиксированных договорённостей",
        kk="СІМ тіркелген уағдаластықтар негізінде Президент тапсырмаларының жобасын пысықтайды",
        sets=None,
        in_force=_UNTIL_550,
    ),
    _DRAFT.edition(
        action="prepares",
        what="the draft instructions of the President on the basis of the agreements recorded",
        to=(),
        ru="МИД готовит проект поручений Президента на основании зафиксированных договорённостей",
        kk="СІМ тіркелген уағдаластықтар негізінде Президент тапсырмаларының жобасын дайындайды",
        in_force=_BETWEEN_550_AND_50,
    ),
    _DRAFT,
    _CONSENT.edition(
        cite=RULES_1037.at(
            "32",
            2,
            phrase_kk="түскен күннен бастап екі жұмыс күні ішінде",
            phrase_ru="в течение двух рабочих дней со дня его поступления",
        ),
        in_force=_BETWEEN_550_AND_50,
    ),
    _CONSENT,
    _SUBMISSION.edition(
        cite=RULES_1037.at(
            "32",
            3,
            phrase_kk="іс-шараны өткізгеннен кейін жеті жұмыс күні ішінде",
            phrase_ru="в течение семи рабочих дней после проведения мероприятия",
        ),
        what="the draft instructions",
        form="",
        condition=Text(
            kk="Президент айқындаған тәртіппен",
            ru="в порядке, определённом Президентом",
            en="under the procedure set by the President",
        ),
        ru="МИД передаёт проект поручений Президента в Администрацию Президента",
        kk="СІМ Президент тапсырмаларының жобасын Президент Әкімшілігіне ұсынады",
        limit=Within(7, WORKING_DAYS, after="ends"),
        effect=(),
        in_force=_BETWEEN_550_AND_50,
    ),
    _SUBMISSION,
    _APPROVAL.edition(
        to=(
            PRESIDENTS_ASSISTANT,
            DEPUTY_HEADS_OF_PA,
            SUPERVISING_ASSISTANTS,
            HEAD_OF_CHANCELLERY,
            STATE_LEGAL_DEPARTMENT,
            GENERAL_DEPARTMENT,
            PA_UNITS_CONCERNED,
        ),
        in_force=InForce(begins=BY_50, ends=BY_429),
    ),
    _APPROVAL.edition(
        to=(
            PRESIDENTS_ASSISTANT,
            SUPERVISING_ASSISTANTS,
            HEAD_OF_CHANCELLERY,
            STATE_LEGAL_DEPARTMENT,
            GENERAL_DEPARTMENT,
            PA_UNITS_CONCERNED,
        ),
        in_force=InForce(begins=BY_429, ends=BY_779),
    ),
    _APPROVAL,
    Rule(
        id="1037/32-1.2",
        cite=RULES_1037.at("32-1", 2),
        when=_IN_THE_ADMINISTRATION,
        who=(PA_UNIT,),
        action="submits",
        what="the draft instructions for the visa of the Head of the Administration and for signature",
        to=(HEAD_OF_PA, PRESIDENT),
        form="on paper and electronically",
        ru="проект поручений вносится на визу Руководителю Администрации и на подпись Президенту",
        kk="тапсырмалар жобасы Әкімшілік Басшысына виза қоюға және Президентке қол қоюға енгізіледі",
        follows="1037/32-1.1",
        implied=True,
        in_force=_SINCE_50,
    ),
    Rule(
        id="1037/32-1.3",
        cite=RULES_1037.at("32-1", 3),
        when=_IN_THE_ADMINISTRATION,
        who=(PA_UNIT,),
        action="attaches",
        what="to the paper draft a certified paper copy of the electronic approval sheet",
        form="certified with the stamp «Электрондық құжаттың көшірмесі дұрыс»",
        ru="к бумажному проекту прилагается заверенная штампом бумажная копия электронного листа согласования",
        kk="қағаздағы жобаға электрондық келісу парағының мөртабанмен куәландырылған қағаз көшірмесі қоса беріледі",
        follows="1037/32-1.2",
        implied=True,
        in_force=_SINCE_50,
    ),
    Rule(
        id="1037/32-1.4",
        cite=RULES_1037.at("32-1", 4),
        when=_IN_THE_ADMINISTRATION,
        who=(PA_UNIT,),
        action="reworks",
        what="the draft instructions",
        condition=Text(
            kk="қажет болса, Президент Әкімшілігі Басшысының шешімі бойынша",
            ru="при необходимости, по решению Руководителя Администрации Президента",
            en="if need be, on the decision of the Head of the Administration",
        ),
        ru="проект поручений дорабатывается",
        kk="тапсырмалар жобасы пысықталады",
        follows="1037/32-1.3",
        implied=True,
        in_force=_SINCE_50,
    ),
)
