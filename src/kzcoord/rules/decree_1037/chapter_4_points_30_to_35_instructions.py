"""Decree 1037, Rules, chapter 4: carrying out the agreements reached, points 31 to 35.

The President's instructions: proposals for them (31), the draft and the consent to it (32), its approval in the
Administration (32-1), then control and reports (33 to 35). Point 30 holds a definition and no norm.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.body_names import BodyRef
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.conditions import on
from kzcoord.law.documents import Approval
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.notes import NoteKind, RuleNote
from kzcoord.law.rules import Effect, Modality, Rule
from kzcoord.limits import WORKING_DAYS, AsSet, ByDate, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    DEPUTY_HEADS_OF_PA,
    FIRST_DEPUTY_HEAD_OF_PA,
    GENERAL_DEPARTMENT,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    HEAD_OF_CHANCELLERY,
    HEAD_OF_PA,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    INVESTMENT_BODY,
    MFA,
    ORGANIZATION,
    PA_UNIT,
    PA_UNITS_CONCERNED,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ADVISERS,
    PRESIDENTS_ASSISTANT,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    STATE_LEGAL_DEPARTMENT,
    SUPERVISING_ASSISTANTS,
)
from kzcoord.rules.decree_1037.chapter_3_points_15_to_29_top_level_events import QUESTION_20, VISIT_ENDS, TopLevelEvent
from kzcoord.rules.decree_1037.editions import (
    BY_50,
    BY_195,
    BY_429,
    BY_550,
    BY_582,
    BY_779,
    BY_1037,
    QUESTION_16,
    QUESTION_17,
    QUESTION_18,
    RULES_1037,
)
from kzcoord.rules.mentions import TO_THE_MFA
from kzcoord.text import Text

__all__ = ["ControlPlanSet", "DraftInstructionsReceived"]

# -- point 31: the instructions and the proposals for them ---

_POINT_31_1 = Rule(
    id="1037/31.1",
    cite=RULES_1037.at("31", 1),
    modality=Modality.STANDING,
    when=(on(TopLevelEvent),),
    who=(PRESIDENT,),
    action="gives",
    what="instructions to carry out the agreements reached",
    to=(GOVERNMENT, STATE_BODY, ORGANIZATION),
    condition=Text(kk="қажет болса", ru="при необходимости", en="where needed"),
    ru="Президент даёт Правительству, государственным органам и организациям поручения для реализации достигнутых "
    "договорённостей",
    kk="Президент қол жеткізілген уағдаластықтарды іске асыру үшін Үкіметке, мемлекеттік органдарға және ұйымдарға "
    "тапсырмалар береді",
    in_force=since(BY_1037),
)

_POINT_31_1_SINCE_50 = _POINT_31_1.amended(by=BY_50, follows="1037/32-1.4")

QUESTION_14 = Question(
    id="Q14",
    title=Text(
        kk="31-тармақтың екінші бөлігі: орындылығы ма, орынсыздығы ма; міндет пе, құқық па?",
        ru="часть вторая пункта 31: целесообразность или нецелесообразность, обязанность или право?",
        en="31 part 2: expediency or inexpediency of drafting, a duty or a right?",
    ),
    readings=(
        Reading(
            Text(
                kk="орынсыздығы туралы ұсыну құқығы",
                ru="право предложить признать нецелесообразным",
                en="a right to call it inexpedient",
            ),
            Text(
                kk="Орысша мәтін: СІМ жоба әзірлеудің орынсыздығы туралы ұсыныс енгізе алады.",
                ru="Русский текст: МИД вправе предложить считать подготовку проекта нецелесообразной.",
                en="The Russian text: the MFA may propose that drafting is not expedient.",
            ),
            counted=False,
        ),
        Reading(
            Text(
                kk="орындылығы туралы ұсыну міндеті",
                ru="обязанность внести предложение о целесообразности",
                en="a duty to propose on its expediency",
            ),
            Text(
                kk="Қазақша мәтін: СІМ жоба әзірлеудің орындылығы туралы ұсыныс енгізеді.",
                ru="Казахский текст: МИД вносит предложение о целесообразности подготовки проекта.",
                en="The Kazakh text: the MFA submits a proposal on the expediency of drafting.",
            ),
            counted=False,
        ),
    ),
    standard="a right to call it inexpedient",
    strict="a right to call it inexpedient",
)

_EXPEDIENT_OR_NOT = RuleNote(
    kind=NoteKind.QUESTION, question="Q14", words=Text(kk="{0}: {1}", ru="{0}: {1}", en="{0}: {1}")
)

_POINT_31_2 = Rule(
    id="1037/31.2",
    cite=RULES_1037.at("31", 2),
    modality=Modality.PERMISSION,
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="may submit",
    what="a reasoned proposal that drafting an instruction at the President's level is not expedient",
    condition=Text(kk="өз құзыреті шегінде", ru="в рамках своей компетенции", en="within its competence"),
    to=(PRESIDENTS_ASSISTANT,),
    ru="МИД вправе внести помощнику Президента по международным вопросам обоснованное предложение о том, что готовить "
    "проект поручения на уровне Президента нецелесообразно",
    kk="СІМ Президенттің халықаралық мәселелер жөніндегі көмекшісіне Президент деңгейіндегі тапсырманың жобасын "
    "дайындаудың орынсыздығы туралы негізделген ұсыныс енгізе алады",
    follows="1037/28.1",
    or_follows="1037/29.1",
    questions=(QUESTION_14, QUESTION_20),
    notes=(_EXPEDIENT_OR_NOT,),
    in_force=since(BY_50),
)

QUESTION_23 = Question(
    id="Q23",
    title=Text(
        kk="іс-шарасыз жасалған уағдаластықтар (30-тармақ, 2) және 4) тармақшалар) үшін мерзім неден басталады?",
        ru="от чего идут сроки для договорённостей без мероприятия (пункт 30, подп. 2) и 4))?",
        en="agreements made without an event (point 30, sub-points 2 and 4): what do the terms run from?",
    ),
    readings=(
        Reading(
            Text(kk="мерзім жоқ", ru="срока нет", en="no term"),
            Text(
                kk="31 және 32-тармақтарда тек іс-шара мен шетелге сапар аталған.",
                ru="Пункты 31 и 32 называют только мероприятие и зарубежный визит.",
                en="31 and 32 name the event and the visit abroad only.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="құжат күні", ru="день документа", en="the day of the document"),
            Text(
                kk="Аталған оқиғаға ең жақын оқиға.",
                ru="Ближайшее событие к названному.",
                en="The nearest event to the one named.",
            ),
            counted=False,
        ),
    ),
    standard="no term",
    strict="no term",
)

_POINT_31_3 = Rule(
    id="1037/31.3",
    cite=RULES_1037.at(
        "31",
        2,
        phrase_kk="іс-шара аяқталғаннан кейін төрт жұмыс күні ішінде",
        phrase_ru="в течение четырех рабочих дней после завершения мероприятия",
    ),
    when=(on(TopLevelEvent),),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="submit",
    what="concrete proposals for the draft instructions",
    to=(MFA,),
    ru="Заинтересованные государственные органы и организации представляют в МИД конкретные предложения к проекту "
    "поручений",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар тапсырмалардың жобасына нақты ұсыныстарды СІМ-ге береді",
    limit=Within(4, WORKING_DAYS, after="ends"),
    follows="1037/28.1",
    or_follows="1037/29.1",
    questions=(QUESTION_23,),
    in_force=since(BY_1037),
)

_POINT_31_3_SINCE_550 = _POINT_31_3.amended(
    by=BY_550,
    cite=RULES_1037.at(
        "31",
        2,
        phrase_kk="іс-шара аяқталғаннан кейін екі жұмыс күні ішінде",
        phrase_ru="в течение двух рабочих дней после завершения мероприятия",
    ),
    limit=Within(2, WORKING_DAYS, after="ends"),
)

# Decree 50 put a new part 2 before it.
_POINT_31_3_SINCE_50 = _POINT_31_3_SINCE_550.amended(
    by=BY_50,
    cite=RULES_1037.at(
        "31",
        3,
        phrase_kk="іс-шара аяқталғаннан кейін немесе шетелге сапар аяқталғаннан күнінен бастап екі жұмыс күні ішінде",
        phrase_ru="в течение двух рабочих дней после завершения мероприятия или со дня завершения зарубежного визита",
    ),
    limit=Within(2, WORKING_DAYS, after="ends", or_of=VISIT_ENDS),
)

# -- point 32: the draft instructions ---

DRAFT_RECEIVED = Anchor(
    "draft_received",
    en="receipt of the draft instructions",
    ru="поступления проекта поручений",
    kk="тапсырмалар жобасы келіп түскен күн",
    kk_from="тапсырмалар жобасы келіп түскен күннен бастап",
)

_ON_THE_AGREEMENTS_RECORDED = Text(
    kk="тіркелген уағдаластықтар негізінде, Президент айқындаған тәртіппен",
    ru="на основании зафиксированных договорённостей, в порядке, определённом Президентом",
    en="on the basis of the agreements recorded, under the procedure set by the President",
)
_PROCEDURE_OF_THE_PRESIDENT = Text(
    kk="Президент айқындаған тәртіппен",
    ru="в порядке, определённом Президентом",
    en="under the procedure set by the President",
)

_POINT_32_1 = Rule(
    id="1037/32.1",
    cite=RULES_1037.at("32"),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="finishes",
    what="the draft instructions of the President",
    condition=_ON_THE_AGREEMENTS_RECORDED,
    ru="МИД дорабатывает проект поручений Президента",
    kk="СІМ Президент тапсырмаларының жобасын пысықтайды",
    follows="1037/31.3",
    in_force=since(BY_1037),
)

# Decree 550 added parts 2 and 3.
_POINT_32_1_SINCE_550 = _POINT_32_1.amended(
    by=BY_550,
    cite=RULES_1037.at("32", 1),
    action="prepares",
    ru="МИД готовит проект поручений Президента",
    kk="СІМ Президент тапсырмаларының жобасын дайындайды",
    sets=DRAFT_RECEIVED,
)

_POINT_32_1_SINCE_50 = _POINT_32_1_SINCE_550.amended(
    by=BY_50,
    action="prepares and sends",
    what="the draft instructions of the President for consideration and approval",
    to=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    ru="МИД готовит проект поручений Президента и направляет его заинтересованным государственным органам и "
    "организациям на рассмотрение и согласование",
    kk="СІМ Президент тапсырмаларының жобасын дайындап, мүдделі мемлекеттік органдар мен ұйымдарға қарауға және "
    "келісуге жібереді",
)

PA_DRAFT_RECEIVED = Anchor(
    "pa_draft_received",
    en="receipt of the draft by the Presidential Administration",
    ru="поступления проекта в Администрацию Президента",
    kk="жоба Президент Әкімшілігіне келіп түскен күн",
    kk_from="жоба Президент Әкімшілігіне келіп түскен күннен бастап",
)


class DraftInstructionsReceived(Event):
    """The draft of the President's instructions reached a body (32, part 2) or the Administration (32-1)."""

    kind: Literal["draft-instructions-received"] = "draft-instructions-received"
    on: date
    receiver: BodyRef

    title = Text(
        kk="тапсырмалар жобасы келіп түсті",
        ru="поступил проект поручений",
        en="draft instructions received",
    )
    players = {"receiver": (INTERESTED_BODY, PRESIDENTIAL_ADMINISTRATION)}
    players_by = Text(kk="32 және 32-1-тармақтар", ru="пункты 32 и 32-1", en="points 32 and 32-1")
    words = {"receiver": Text(kk="алушы:", ru="получатель:", en="received by")}
    anchors = {DRAFT_RECEIVED: "on", PA_DRAFT_RECEIVED: "on"}
    acting_as = (INTERESTED_BODY, INTERESTED_ORGANIZATION)


_POINT_32_2 = Rule(
    id="1037/32.2",
    cite=RULES_1037.at(
        "32",
        2,
        phrase_kk="түскен күннен бастап екі жұмыс күні ішінде",
        phrase_ru="в течение двух рабочих дней со дня его поступления",
    ),
    when=(on(TopLevelEvent), on(DraftInstructionsReceived, receiver=INTERESTED_BODY)),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="consider",
    what="the draft instructions of the President and give their approval or their remarks",
    to=(MFA,),
    form=Text(kk="жазбаша", ru="письменно", en="in writing"),
    ru="Заинтересованные государственные органы и организации рассматривают проект поручений Президента и направляют в "
    "МИД своё согласование или замечания",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар Президент тапсырмаларының жобасын қарап, келісімін немесе "
    "ескертулерін СІМ-ге береді",
    mentions=(TO_THE_MFA,),
    limit=Within(2, WORKING_DAYS, of=DRAFT_RECEIVED),
    effect=(Effect.SILENCE_IS_CONSENT,),
    follows="1037/32.1",
    in_force=since(BY_550),
)

_POINT_32_2_SINCE_50 = _POINT_32_2.amended(
    by=BY_50,
    cite=RULES_1037.at(
        "32",
        2,
        phrase_kk="келіп түскен күнінен бастап екі жұмыс күні ішінде",
        phrase_ru="в течение двух рабочих дней со дня его поступления",
    ),
)

_ON_PAPER_AND_ELECTRONICALLY = Text(
    kk="қағаз және электрондық түрде", ru="в бумажном и электронном виде", en="on paper and electronically"
)

_POINT_32_3 = Rule(
    id="1037/32.3",
    cite=RULES_1037.at(
        "32",
        3,
        phrase_kk="іс-шараны өткізгеннен кейін жеті жұмыс күні ішінде",
        phrase_ru="в течение семи рабочих дней после проведения мероприятия",
    ),
    when=(on(TopLevelEvent),),
    who=(MFA,),
    action="submits",
    what="the draft instructions of the President",
    condition=_PROCEDURE_OF_THE_PRESIDENT,
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="МИД представляет проект поручений Президента в Администрацию Президента",
    kk="СІМ Президент тапсырмаларының жобасын Президент Әкімшілігіне ұсынады",
    limit=Within(7, WORKING_DAYS, after="ends"),
    follows="1037/32.2",
    sets=PA_DRAFT_RECEIVED,
    questions=(QUESTION_23,),
    in_force=since(BY_550),
)

_POINT_32_3_SINCE_50 = _POINT_32_3.amended(
    by=BY_50,
    cite=RULES_1037.at(
        "32",
        3,
        phrase_kk="іс-шара өткізілгеннен кейін немесе шетелге сапар аяқталған күнінен бастап жеті жұмыс күні ішінде",
        phrase_ru="в течение семи рабочих дней после проведения мероприятия или со дня завершения зарубежного визита",
    ),
    condition=None,
    agreed_with=(Approval(body=INTERESTED_BODY),),
    form=_ON_PAPER_AND_ELECTRONICALLY,
    signed_by=Text(
        kk="Премьер-Министр мен Сыртқы істер министрі (визалар)",
        ru="Премьер-Министр и Министр иностранных дел (визы)",
        en="the Prime Minister and the Minister of Foreign Affairs (visas)",
    ),
    ru="МИД представляет в Администрацию Президента проект поручений Президента, согласованный с заинтересованными "
    "государственными органами",
    kk="СІМ мүдделі мемлекеттік органдармен келісілген Президент тапсырмаларының жобасын Президент Әкімшілігіне "
    "ұсынады",
    limit=Within(7, WORKING_DAYS, after="ends", or_of=VISIT_ENDS),
    effect=(Effect.NO_EXTENSION,),
)

# -- point 32-1: approval and signature in the Administration ---

_IN_THE_ADMINISTRATION = (
    on(TopLevelEvent),
    on(DraftInstructionsReceived, receiver=PRESIDENTIAL_ADMINISTRATION),
)

QUESTION_32 = Question(
    id="Q32",
    title=Text(
        kk="№ 779 Жарлықтан бері 32-1-тармақтың бірінші бөлігінде Президенттің кеңесшілері де аталған ба?",
        ru="названы ли со времени Указа № 779 в части первой пункта 32-1 и советники Президента?",
        en="since Decree 779, are the President's advisers among those of 32-1 part 1?",
    ),
    readings=(
        Reading(
            Text(kk="аталған", ru="названы", en="they are"),
            Text(
                kk="№ 779 Жарлықтың өзгерістері бар қазақша шоғырландырылған мәтінде олар аталған; 2019-2024 "
                "жылдардағы мәтіндерде олар бірде-бір тілде жоқ.",
                ru="Казахский сводный текст с изменениями Указа № 779 их перечисляет; в текстах 2019-2024 годов "
                "их нет ни на одном языке.",
                en="The Kazakh consolidated text with the changes of Decree 779 lists them; no text of 2019 to "
                "2024 does, in either language.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="аталмаған", ru="не названы", en="they are not"),
            Text(
                kk="№ 779 Жарлықтың өзі және одан кейінгі орысша мәтін көрілмеді; актінің ескертпесінде не "
                "өзгергені айтылмаған.",
                ru="Сам Указ № 779 и русский текст после него не прочитаны; сноска не говорит, что он изменил.",
                en="Decree 779 itself and the Russian text after it were not seen; the note of the act does not "
                "say what it changed.",
            ),
            counted=False,
        ),
    ),
    standard="they are",
    strict="they are",
)

_POINT_32_DASH_1_1 = Rule(
    id="1037/32-1.1",
    cite=RULES_1037.at("32-1", 1, phrase_kk="үш жұмыс күні ішінде", phrase_ru="в течение трех рабочих дней"),
    when=_IN_THE_ADMINISTRATION,
    who=(PA_UNIT,),
    action="agrees",
    what="the draft instructions",
    preposition="with",
    to=(
        PRESIDENTS_ASSISTANT,
        DEPUTY_HEADS_OF_PA,
        SUPERVISING_ASSISTANTS,
        HEAD_OF_CHANCELLERY,
        STATE_LEGAL_DEPARTMENT,
        GENERAL_DEPARTMENT,
        PA_UNITS_CONCERNED,
    ),
    form=Text(kk="электрондық түрде", ru="в электронном виде", en="electronically"),
    ru="Ответственное структурное подразделение Администрации Президента согласовывает проект поручений с помощником "
    "Президента по международным вопросам, с заместителями Руководителя Администрации Президента, помощниками "
    "Президента и начальником Канцелярии Президента, курирующими заинтересованные подразделения, с "
    "Государственно-правовым отделом, Общим отделом и другими заинтересованными подразделениями Администрации "
    "Президента",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі тапсырмалар жобасын Президенттің халықаралық мәселелер "
    "жөніндегі көмекшісімен, мүдделі бөлімшелерге жетекшілік ететін Президент Әкімшілігі Басшысының орынбасарларымен, "
    "Президент көмекшілерімен және Президент Кеңсесінің бастығымен, Мемлекеттік құқық бөлімімен, Жалпы бөліммен және "
    "Президент Әкімшілігінің басқа мүдделі бөлімшелерімен келіседі",
    limit=Within(3, WORKING_DAYS, of=PA_DRAFT_RECEIVED, stated=False),
    follows="1037/32.3",
    questions=(QUESTION_20, QUESTION_17, QUESTION_18),
    in_force=since(BY_50),
)

# Without the deputy heads of the Administration.
_POINT_32_DASH_1_1_SINCE_429 = _POINT_32_DASH_1_1.amended(
    by=BY_429,
    to=(
        PRESIDENTS_ASSISTANT,
        SUPERVISING_ASSISTANTS,
        HEAD_OF_CHANCELLERY,
        STATE_LEGAL_DEPARTMENT,
        GENERAL_DEPARTMENT,
        PA_UNITS_CONCERNED,
    ),
    ru="Ответственное структурное подразделение Администрации Президента согласовывает проект поручений с помощником "
    "Президента по международным вопросам, с помощниками Президента и начальником Канцелярии Президента, курирующими "
    "заинтересованные подразделения, с Государственно-правовым отделом, Общим отделом и другими заинтересованными "
    "подразделениями Администрации Президента",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі тапсырмалар жобасын Президенттің халықаралық мәселелер "
    "жөніндегі көмекшісімен, мүдделі бөлімшелерге жетекшілік ететін Президент көмекшілерімен және Президент Кеңсесінің "
    "бастығымен, Мемлекеттік құқық бөлімімен, Жалпы бөліммен және Президент Әкімшілігінің басқа мүдделі "
    "бөлімшелерімен келіседі",
)

# With the first deputy head of the Administration and the advisers of the President.
_POINT_32_DASH_1_1_SINCE_779 = _POINT_32_DASH_1_1_SINCE_429.amended(
    by=BY_779,
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
    ru="Ответственное структурное подразделение Администрации Президента согласовывает проект поручений с помощником "
    "Президента по международным вопросам, Первым заместителем Руководителя Администрации Президента, помощниками "
    "Президента, курирующими заинтересованные подразделения, начальником Канцелярии Президента, советниками "
    "Президента, Государственно-правовым отделом, Общим отделом и другими заинтересованными подразделениями "
    "Администрации Президента",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі тапсырмалар жобасын Президенттің халықаралық мәселелер "
    "жөніндегі көмекшісімен, Президент Әкімшілігі Басшысының бірінші орынбасарымен, мүдделі бөлімшелерге жетекшілік "
    "ететін Президент көмекшілерімен, Президент Кеңсесінің бастығымен, Президенттің кеңесшілерімен, Мемлекеттік құқық "
    "бөлімімен, Жалпы бөліммен және Президент Әкімшілігінің басқа мүдделі бөлімшелерімен келіседі",
    questions=(QUESTION_20, QUESTION_32, QUESTION_17, QUESTION_18),
)

_POINT_32_DASH_1_2 = Rule(
    id="1037/32-1.2",
    cite=RULES_1037.at("32-1", 2),
    when=_IN_THE_ADMINISTRATION,
    who=(PA_UNIT,),
    action="submits for a visa and for signature",
    what="the draft instructions of the President",
    to=(HEAD_OF_PA, PRESIDENT),
    form=_ON_PAPER_AND_ELECTRONICALLY,
    ru="Ответственное структурное подразделение Администрации Президента вносит проект поручений на визирование "
    "Руководителю Администрации Президента и на подпись Президенту",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі тапсырмалар жобасын Президент Әкімшілігінің Басшысына "
    "виза қоюға және Президентке қол қоюға енгізеді",
    follows="1037/32-1.1",
    implied=True,
    in_force=since(BY_50),
)

_POINT_32_DASH_1_3 = Rule(
    id="1037/32-1.3",
    cite=RULES_1037.at("32-1", 3),
    when=_IN_THE_ADMINISTRATION,
    who=(PA_UNIT,),
    action="attaches",
    what="to the paper draft of the President's instructions a paper copy of the electronic approval sheet",
    form=Text(
        kk="«Электрондық құжаттың көшірмесі дұрыс» мөртабанымен куәландырылған",
        ru="заверено штампом «Электрондық құжаттың көшірмесі дұрыс»",
        en="certified with the stamp «Электрондық құжаттың көшірмесі дұрыс»",
    ),
    ru="Ответственное структурное подразделение Администрации Президента прилагает к бумажному проекту поручений "
    "Президента бумажную копию электронного листа согласования",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі Президент тапсырмаларының қағаздағы жобасына электрондық "
    "келісу парағының қағаз көшірмесін қоса береді",
    follows="1037/32-1.2",
    implied=True,
    in_force=since(BY_50),
)

_POINT_32_DASH_1_4 = Rule(
    id="1037/32-1.4",
    cite=RULES_1037.at("32-1", 4),
    when=_IN_THE_ADMINISTRATION,
    who=(PA_UNIT,),
    action="reworks",
    what="the draft instructions of the President on the results of the international event",
    condition=Text(
        kk="қажет болса, Президент Әкімшілігі Басшысының шешімі бойынша",
        ru="при необходимости, по решению Руководителя Администрации Президента",
        en="if need be, on the decision of the Head of the Presidential Administration",
    ),
    ru="Ответственное структурное подразделение Администрации Президента дорабатывает проект поручений Президента по "
    "итогам международного мероприятия",
    kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі халықаралық іс-шара қорытындысы бойынша Президент "
    "тапсырмаларының жобасын пысықтайды",
    follows="1037/32-1.3",
    implied=True,
    in_force=since(BY_50),
)

# -- points 33 to 35: control and reports ---

_CONTROL_PLAN_KK = "бақылауды бекітуінде белгіленген мерзімдерде"
_CONTROL_PLAN_RU = "в сроки, установленные закреплением контроля"
_IN_THE_PLAN_OF_THE_PMO = Text(
    kk="Президент Әкімшілігінің бақылауды бекітуіне негізделген Премьер-Министр Кеңсесінің бақылауды бекітуінде "
    "белгіленген мерзімдерде",
    ru="сроки, установленные закреплением контроля Канцелярии Премьер-Министра на основе закрепления контроля "
    "Администрации Президента",
    en="the terms set in the Prime Minister's Office's control plan, based on that of the Presidential Administration",
)

_IN_THE_PLAN_OF_THE_GOVERNMENT_OFFICE = Text(
    kk="Президент Әкімшілігінің бақылауды бекітуіне негізделген Үкімет Аппаратының бақылауды бекітуінде белгіленген "
    "мерзімдерде",
    ru="сроки, установленные закреплением контроля Аппарата Правительства на основе закрепления контроля "
    "Администрации Президента",
    en="the terms set in the Government Office's control plan, based on that of the Presidential Administration",
)


class ControlPlanSet(Event):
    """The Government Office's control plan has set the terms of the reports on instructions (33, part 1, and 34)."""

    kind: Literal["control-plan-set"] = "control-plan-set"
    bodies_due: date
    mfa_due: date

    title = Text(
        kk="бақылауды бекіту белгіленді",
        ru="закрепление контроля установлено",
        en="control plan set",
    )
    words = {
        "bodies_due": Text(kk="органдар үшін мерзім", ru="срок для органов", en="bodies due"),
        "mfa_due": Text(kk="СІМ үшін мерзім", ru="срок для МИД", en="MFA due"),
    }
    main_day = "bodies_due"
    begins_all = False
    anchors = {"bodies_term": "bodies_due", "mfa_term": "mfa_due"}


_POINT_33_1 = Rule(
    id="1037/33.1",
    cite=RULES_1037.at(
        "33",
        phrase_kk="тоқсан сайын, тоқсанның соңғы айының алдындағы айдың 25-күніне дейін",
        phrase_ru="ежеквартально до 25 числа месяца, предшествующего последнему месяцу квартала",
    ),
    when=(on(CalendarYear),),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="take measures to carry out the agreements reached, on the President's instructions, and submit",
    what="a report on how those instructions are carried out",
    to=(MFA,),
    ru="Заинтересованные государственные органы и организации принимают меры к выполнению достигнутых договорённостей "
    "по поручениям Президента и представляют в МИД отчёт о ходе реализации этих поручений",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар Президент тапсырмалары негізінде қол жеткізілген уағдаластықтарды "
    "орындау шараларын қабылдайды және СІМ-ге тапсырмалардың іске асырылу барысы туралы есеп береді",
    limit=ByDate([(2, 25), (5, 25), (8, 25), (11, 25)], until=True),
    questions=(QUESTION_16,),
    in_force=since(BY_1037),
)

# Decree 582 added part 2.
_POINT_33_1_SINCE_582 = _POINT_33_1.amended(
    by=BY_582,
    cite=RULES_1037.at("33", 1, phrase_kk=_POINT_33_1.cite.phrase_kk, phrase_ru=_POINT_33_1.cite.phrase_ru),
)

_POINT_33_1_SINCE_50 = _POINT_33_1_SINCE_582.amended(
    by=BY_50,
    cite=RULES_1037.at("33", 1, phrase_kk=_CONTROL_PLAN_KK, phrase_ru=_CONTROL_PLAN_RU),
    when=(on(ControlPlanSet),),
    action="take measures to carry out the President's instructions and submit",
    what="a report on how they are carried out",
    ru="Заинтересованные государственные органы и организации принимают меры к исполнению поручений Президента и "
    "представляют в МИД отчёт о ходе их реализации",
    kk="Мүдделі мемлекеттік органдар мен ұйымдар Президент тапсырмаларын орындау шараларын қабылдайды және СІМ-ге "
    "олардың іске асырылу барысы туралы есеп ұсынады",
    limit=AsSet(_IN_THE_PLAN_OF_THE_PMO, of="bodies_term"),
)

# The Government Office takes the place of the Prime Minister's Office.
_POINT_33_1_SINCE_195 = _POINT_33_1_SINCE_50.amended(
    by=BY_195,
    cite=_POINT_33_1_SINCE_50.cite,  # the phrase stayed
    limit=AsSet(_IN_THE_PLAN_OF_THE_GOVERNMENT_OFFICE, of="bodies_term"),
)

_UNTIL_THE_5TH_AFTER_THE_QUARTER = ByDate([(1, 5), (4, 5), (7, 5), (10, 5)], until=True)

_POINT_33_2 = Rule(
    id="1037/33.2",
    cite=RULES_1037.at(
        "33",
        2,
        phrase_kk="тоқсан сайын, тоқсанның соңғы айының 25-күніне дейін",
        phrase_ru="ежеквартально до 25 числа последнего месяца квартала",
    ),
    when=(on(CalendarYear),),
    who=(INVESTMENT_BODY,),
    action="monitors how the agreements reached between Kazakhstani and foreign legal persons in business on "
    "attracting foreign investment to Kazakhstan are carried out, and submits",
    what="a report on the results of its work",
    to=(MFA,),
    language=Text(
        kk="мемлекеттік және орыс тілдерінде",
        ru="на государственном и русском языках",
        en="in the state language, Kazakh, and in Russian",
    ),
    ru="Уполномоченный государственный орган в сфере инвестиций ведёт мониторинг выполнения договорённостей, "
    "достигнутых между казахстанскими и иностранными юридическими лицами, осуществляющими предпринимательскую "
    "деятельность, в области привлечения иностранных инвестиций в Казахстан и представляет в МИД отчёт об итогах "
    "проведённой работы",
    kk="Инвестициялар саласындағы уәкілетті мемлекеттік орган кәсіпкерлік қызметті жүзеге асыратын қазақстандық және "
    "шетелдік заңды тұлғалар арасында Қазақстанға шетелдік инвестициялар тарту саласында қол жеткізілген "
    "уағдаластықтардың орындалуын мониторингтейді және СІМ-ге жүргізілген жұмыстың қорытындылары туралы есеп ұсынады",
    limit=ByDate([(3, 25), (6, 25), (9, 25), (12, 25)], until=True),
    questions=(QUESTION_16,),
    in_force=since(BY_582),
)

# The MFA takes the place of the investment body.
_POINT_33_2_SINCE_195 = _POINT_33_2.amended(
    by=BY_195,
    cite=RULES_1037.at(
        "33",
        2,
        phrase_kk="әрбір тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-күніне дейін",
        phrase_ru="ежеквартально до 5 числа месяца, следующего за отчетным кварталом",
    ),
    who=(MFA,),
    action="monitors how the agreements reached between Kazakhstani and foreign legal persons in business on "
    "attracting foreign investment to Kazakhstan are carried out, and sends",
    what="a report on the results of the monitoring",
    to=(GOVERNMENT_OFFICE,),
    language=None,
    ru="МИД ведёт мониторинг выполнения договорённостей, достигнутых между казахстанскими и иностранными юридическими "
    "лицами, осуществляющими предпринимательскую деятельность, в области привлечения иностранных инвестиций в "
    "Казахстан и направляет в Аппарат Правительства отчёт о результатах мониторинга",
    kk="СІМ кәсіпкерлік қызметті жүзеге асыратын қазақстандық және шетелдік заңды тұлғалар арасында Қазақстанға "
    "шетелдік инвестициялар тарту саласында қол жеткізілген уағдаластықтардың орындалуын мониторингтейді және Үкімет "
    "Аппаратына мониторинг нәтижелері туралы есеп жібереді",
    limit=_UNTIL_THE_5TH_AFTER_THE_QUARTER,
)

_POINT_34 = Rule(
    id="1037/34",
    cite=RULES_1037.at(
        "34",
        phrase_kk="тоқсан сайын, тоқсанның соңғы айының 5-күніне дейін",
        phrase_ru="ежеквартально до 5 числа последнего месяца квартала",
    ),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="sums up and analyses the reports of the interested state bodies and organisations on how the President's "
    "instructions given to carry out the agreements reached are performed, and sends",
    what="a consolidated report on the results of the analysis",
    to=(PRIME_MINISTERS_OFFICE,),
    ru="МИД обобщает и анализирует отчёты заинтересованных государственных органов и организаций о ходе выполнения "
    "поручений, данных Президентом для реализации достигнутых договорённостей, и по результатам анализа направляет "
    "сводный отчёт в Канцелярию Премьер-Министра",
    kk="СІМ мүдделі мемлекеттік органдар мен ұйымдардың қол жеткізілген уағдаластықтарды іске асыру үшін берілген "
    "Президент тапсырмаларының орындалу барысы туралы есептерін жинақтап-қорытады, талдайды және талдау нәтижелері "
    "бойынша Премьер-Министрдің Кеңсесіне жиынтық есеп жібереді",
    limit=ByDate([(3, 5), (6, 5), (9, 5), (12, 5)], until=True),
    follows="1037/33.1",
    questions=(QUESTION_16,),
    in_force=since(BY_1037),
)

# Decree 582 added part 2.
_POINT_34_SINCE_582 = _POINT_34.amended(
    by=BY_582,
    cite=RULES_1037.at("34", 1, phrase_kk=_POINT_34.cite.phrase_kk, phrase_ru=_POINT_34.cite.phrase_ru),
)

_POINT_34_SINCE_50 = _POINT_34_SINCE_582.amended(
    by=BY_50,
    cite=RULES_1037.at("34", 1, phrase_kk=_CONTROL_PLAN_KK, phrase_ru=_CONTROL_PLAN_RU),
    when=(on(ControlPlanSet),),
    limit=AsSet(_IN_THE_PLAN_OF_THE_PMO, of="mfa_term"),
)

# The Government Office takes the place of the Prime Minister's Office; part 2 is gone.
_POINT_34_SINCE_195 = _POINT_34_SINCE_50.amended(
    by=BY_195,
    cite=RULES_1037.at("34", phrase_kk=_CONTROL_PLAN_KK, phrase_ru=_CONTROL_PLAN_RU),
    to=(GOVERNMENT_OFFICE,),
    ru="МИД обобщает и анализирует отчёты заинтересованных государственных органов и организаций о ходе выполнения "
    "поручений, данных Президентом для реализации достигнутых договорённостей, и по результатам анализа направляет "
    "сводный отчёт в Аппарат Правительства",
    kk="СІМ мүдделі мемлекеттік органдар мен ұйымдардың қол жеткізілген уағдаластықтарды іске асыру үшін берілген "
    "Президент тапсырмаларының орындалу барысы туралы есептерін жинақтап-қорытады, талдайды және талдау нәтижелері "
    "бойынша Үкімет Аппаратына жиынтық есеп жібереді",
    limit=AsSet(_IN_THE_PLAN_OF_THE_GOVERNMENT_OFFICE, of="mfa_term"),
)

_POINT_34_2 = Rule(
    id="1037/34.2",
    cite=RULES_1037.at(
        "34",
        2,
        phrase_kk="әрбір тоқсан сайын, есеп беретін тоқсаннан кейінгі айдың 5-күніне дейін",
        phrase_ru="ежеквартально до 5 числа месяца, следующего за отчетным кварталом",
    ),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="sends",
    what="the report of the authorised state body for investment on the results of the monitoring of the agreements on "
    "attracting foreign investment",
    to=(PRIME_MINISTERS_OFFICE,),
    ru="МИД направляет в Канцелярию Премьер-Министра отчёт уполномоченного государственного органа в сфере инвестиций "
    "о результатах мониторинга договорённостей в области привлечения иностранных инвестиций",
    kk="СІМ инвестициялар саласындағы уәкілетті мемлекеттік органның шетелдік инвестициялар тарту саласындағы "
    "уағдаластықтар мониторингінің нәтижелері туралы есебін Премьер-Министрдің Кеңсесіне жібереді",
    limit=_UNTIL_THE_5TH_AFTER_THE_QUARTER,
    follows="1037/33.2",
    questions=(QUESTION_16,),
    in_force=since(BY_582),
).repealed(by=BY_195)

_POINT_35 = Rule(
    id="1037/35",
    cite=RULES_1037.at(
        "35",
        phrase_kk="жарты жылда бір рет 15 маусымнан және 15 желтоқсаннан кешіктірмей",
        phrase_ru="один раз в полугодие не позднее 15 июня и 15 декабря",
    ),
    when=(on(CalendarYear),),
    who=(PRIME_MINISTERS_OFFICE,),
    action="submits",
    what="a consolidated report on how the President's instructions given to carry out the agreements reached are "
    "performed",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Канцелярия Премьер-Министра представляет в Администрацию Президента сводный отчёт о ходе выполнения поручений, "
    "данных Президентом для реализации достигнутых договорённостей",
    kk="Премьер-Министрдің Кеңсесі Президент Әкімшілігіне қол жеткізілген уағдаластықтарды іске асыру үшін берілген "
    "Президент тапсырмаларының орындалу барысы туралы жиынтық есеп ұсынады",
    limit=ByDate([(6, 15), (12, 15)]),
    follows="1037/34",
    questions=(QUESTION_16,),
    in_force=since(BY_1037),
)

# The Government Office takes the place of the Prime Minister's Office.
_POINT_35_SINCE_195 = _POINT_35.amended(
    by=BY_195,
    cite=RULES_1037.at(
        "35",
        phrase_kk="жарты жылда бір рет, 15 маусымнан және 15 желтоқсаннан кешіктірмей",
        phrase_ru="один раз в полугодие не позднее 15 июня и 15 декабря",
    ),
    who=(GOVERNMENT_OFFICE,),
    ru="Аппарат Правительства представляет в Администрацию Президента сводный отчёт о ходе выполнения поручений, "
    "данных Президентом для реализации достигнутых договорённостей",
    kk="Үкімет Аппараты Президент Әкімшілігіне қол жеткізілген уағдаластықтарды іске асыру үшін берілген Президент "
    "тапсырмаларының орындалу барысы туралы жиынтық есеп ұсынады",
)

# `_POINT_32_1` is part 1 of point 32, `_POINT_32_DASH_1_1` is part 1 of point 32-1.
RULES: tuple[Rule, ...] = (
    _POINT_31_1,
    _POINT_31_1_SINCE_50,
    _POINT_31_2,
    _POINT_31_3,
    _POINT_31_3_SINCE_550,
    _POINT_31_3_SINCE_50,
    _POINT_32_1,
    _POINT_32_1_SINCE_550,
    _POINT_32_1_SINCE_50,
    _POINT_32_2,
    _POINT_32_2_SINCE_50,
    _POINT_32_3,
    _POINT_32_3_SINCE_50,
    _POINT_32_DASH_1_1,
    _POINT_32_DASH_1_1_SINCE_429,
    _POINT_32_DASH_1_1_SINCE_779,
    _POINT_32_DASH_1_2,
    _POINT_32_DASH_1_3,
    _POINT_32_DASH_1_4,
    _POINT_33_1,
    _POINT_33_1_SINCE_582,
    _POINT_33_1_SINCE_50,
    _POINT_33_1_SINCE_195,
    _POINT_33_2,
    _POINT_33_2_SINCE_195,
    _POINT_34,
    _POINT_34_SINCE_582,
    _POINT_34_SINCE_50,
    _POINT_34_SINCE_195,
    _POINT_34_2,
    _POINT_35,
    _POINT_35_SINCE_195,
)
