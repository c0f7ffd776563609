"""Rules of Decree 1037, chapter 2-1: the UN special procedures and the treaty bodies, points 14-5 to 14-11.

A communication goes from the MFA to the competent bodies and back; the MFA replies, publishes and reports (14-5 to
14-9). Point 14-10 is on visits, 14-11 on the human rights treaty bodies. The chapter is in force since 25 January 2022
(Decree 786, from its signing); there was no such chapter before.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.body_names import BodyRef
from kzcoord.law.conditions import Condition, on
from kzcoord.law.documents import Approval
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.notes import NoteKind, RuleNote
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import WORKING_DAYS, AsSet, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    DIPLOMATIC_CHANNELS,
    INTERESTED_BODY,
    MFA,
    MFA_WEBSITE,
    OMBUDSMAN,
    PRESIDENTIAL_ADMINISTRATION,
    PUBLIC,
    SPECIAL_PROCEDURES,
    TREATY_BODIES,
)
from kzcoord.rules.decree_1037.chapter_1_points_1_to_6_treaty_reports import QUESTION_40
from kzcoord.rules.decree_1037.editions import BY_786, RULES_1037
from kzcoord.text import Text

__all__ = ["CommunicationReceived", "OhchrPublished", "ReplySent", "SpecialProceduresVisitProposed", "TreatyBodyMatter"]

# -- point 14-5: the MFA forwards a communication --------------------------------------------------------------------

COMMUNICATION_RECEIVED = Anchor(
    "communication_received",
    en="receipt of the communication or recommendation",
    ru="получения сообщения или рекомендации",
    kk="хабарлама немесе ұсыным алынған күн",
    kk_from="хабарлама немесе ұсыным алынған күннен бастап",
)
REPLY_TERM = Anchor(
    "reply_term",
    en="the end of the term named in the communication or recommendation",
    ru="окончания срока, указанного в сообщении или рекомендации",
    kk="хабарламада немесе ұсынымда көрсетілген мерзім аяқталатын күн",
    kk_from="хабарламада немесе ұсынымда көрсетілген мерзімнен",
)


class CommunicationReceived(Event):
    """The MFA received a communication or recommendation of the UN special procedures (chapter 2-1).

    ``reply_by`` is the term named in it.
    """

    kind: Literal["communication-received"] = "communication-received"
    on: date
    reply_by: date | None = None

    title = Text(
        kk="арнайы рәсімдердің хабарламасы келіп түсті",
        ru="получено сообщение специальных процедур",
        en="communication of the special procedures received",
    )
    words = {"reply_by": Text(kk="жауап мерзімі", ru="ответ до", en="reply by")}
    in_order = (("on", "reply_by"),)
    anchors = {COMMUNICATION_RECEIVED: "on", REPLY_TERM: "reply_by"}


_POINT_14_DASH_5_1 = Rule(
    id="1037/14-5.1",
    cite=RULES_1037.at(
        "14-5",
        1,
        phrase_kk="алған күннен бастап бес жұмыс күні ішінде",
        phrase_ru="в течение пяти рабочих дней со дня получения сообщений или рекомендаций",
    ),
    when=(on(CommunicationReceived),),
    who=(MFA,),
    action="forwards",
    what="the communication or recommendation of the UN special procedures (whatever it is called)",
    to=(COMPETENT_BODY,),
    ru="МИД направляет поступившее от специальных процедур сообщение или рекомендацию, независимо от наименования, "
    "компетентным государственным органам",
    kk="СІМ арнайы рәсімдерден келіп түскен хабарламаны немесе ұсынымды, атауына қарамастан, құзыретті мемлекеттік "
    "органдарға жібереді",
    limit=Within(5, WORKING_DAYS, of=COMMUNICATION_RECEIVED),
    in_force=since(BY_786),
)

#: The words of the second parts of 14-5 and 14-9: the term of the first part.
_SAME_TERM_KK = "осы тармақтың бірінші бөлігінде көрсетілген мерзім ішінде"
_SAME_TERM_RU = "в течение срока, указанного в части первой"

_POINT_14_DASH_5_2 = Rule(
    id="1037/14-5.2",
    cite=RULES_1037.at("14-5", 2, phrase_kk=_SAME_TERM_KK, phrase_ru=_SAME_TERM_RU),
    when=(on(CommunicationReceived),),
    who=(MFA,),
    action="sends",
    what="the same communication or recommendation",
    copy_to=(OMBUDSMAN,),
    ru="МИД направляет то же сообщение или рекомендацию Уполномоченному по правам человека для информации",
    kk="СІМ сол хабарламаны немесе ұсынымды Адам құқықтары жөніндегі уәкілге ақпарат ретінде жібереді",
    limit=Within(5, WORKING_DAYS, of=COMMUNICATION_RECEIVED),
    in_force=since(BY_786),
)

# -- points 14-6 and 14-7: the reply is prepared ---------------------------------------------------------------------

_POINT_14_DASH_6 = Rule(
    id="1037/14-6",
    cite=RULES_1037.at("14-6"),
    when=(on(CommunicationReceived),),
    condition=Text(
        kk="құзыретті мемлекеттік органдар ұсынған ақпарат негізінде",
        ru="на основе информации, представленной компетентными государственными органами",
        en="on the basis of the information that the competent state bodies submitted",
    ),
    who=(MFA,),
    action="prepares and provides",
    what="the reply to the communication or recommendation of the UN special procedures",
    ru="МИД готовит и предоставляет ответ на сообщение или рекомендацию специальных процедур",
    kk="СІМ арнайы рәсімдердің хабарламасына немесе ұсынымына жауап дайындайды және ұсынады",
    follows="1037/14-7.2",
    in_force=since(BY_786),
)

_POINT_14_DASH_7_1 = Rule(
    id="1037/14-7.1",
    cite=RULES_1037.at("14-7", 1),
    when=(on(CommunicationReceived),),
    who=(COMPETENT_BODY,),
    action="submit",
    what="their information on the communication or recommendation of the UN special procedures",
    to=(MFA,),
    signed_by=Text(
        kk="мемлекеттік органның бірінші басшысы не оның міндетін атқаратын адам",
        ru="первый руководитель государственного органа либо исполняющее его обязанности лицо",
        en="the first head of the state body or the person acting as such",
    ),
    ru="Компетентные государственные органы представляют в МИД информацию по сообщению или рекомендации специальных "
    "процедур",
    kk="Құзыретті мемлекеттік органдар арнайы рәсімдердің хабарламасы немесе ұсынымы жөніндегі ақпаратты СІМ-ге "
    "ұсынады",
    follows="1037/14-5.1",
    in_force=since(BY_786),
)
_POINT_14_DASH_7_2 = Rule(
    id="1037/14-7.2",
    cite=RULES_1037.at("14-7", 2),
    when=(on(CommunicationReceived),),
    who=(MFA,),
    action="holds",
    what="a meeting to work out the draft reply",
    attending=(INTERESTED_BODY,),
    form=Text(
        kk="құрылымдық бөлімшелердің басшылары деңгейінде немесе одан жоғары",
        ru="на уровне руководителей структурных подразделений или выше",
        en="at the level of heads of structural units or above",
    ),
    ru="МИД проводит совещание с участием представителей заинтересованных государственных органов для проработки "
    "проекта ответа на сообщение или рекомендацию",
    kk="СІМ хабарламаға немесе ұсынымға жауап жобасын пысықтау үшін мүдделі мемлекеттік органдар өкілдерінің "
    "қатысуымен кеңес өткізеді",
    follows="1037/14-7.1",
    in_force=since(BY_786),
)

# -- point 14-8: the reply is sent and published ---------------------------------------------------------------------

REPLY_SENT = Anchor(
    "reply_sent",
    en="the sending of the reply",
    ru="направления ответа",
    kk="жауап жіберілген күн",
    kk_from="жауап жіберілген күннен бастап",
    kk_after="жауап жіберілгеннен кейін",
)

QUESTION_24 = Question(
    id="Q24",
    title=Text(
        kk="хабарламада мерзім көрсетілмесе, жауап қашан жіберіледі?",
        ru="когда направляется ответ, если в сообщении нет срока?",
        en="when is the reply due if the communication names no term?",
    ),
    readings=(
        Reading(
            Text(kk="күні жоқ", ru="без даты", en="no date"),
            Text(
                kk="14-8-тармақта басқа мерзім жоқ, ал ойдан мерзім шығарылмайды.",
                ru="Пункт 14-8 не знает другого срока, а придумывать его нельзя.",
                en="14-8 knows no other term, and none is invented.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="алпыс күн", ru="шестьдесят дней", en="sixty days"),
            Text(
                kk="Арнайы рәсімдердің әдеттегі мерзімі; мәтінде жоқ.",
                ru="Обычный срок специальных процедур; в тексте его нет.",
                en="The usual term of the special procedures; not in the text.",
            ),
            counted=False,
        ),
    ),
    standard="no date",
    strict="no date",
)

_NO_TERM_NAMED = RuleNote(
    kind=NoteKind.ASSUMPTION,
    conditions=(Condition(field="reply_by", equals=None),),
    words=Text(
        kk="хабарламадағы мерзім (reply_by) берілмеген: 14-8.1 және одан кейінгі есептердің күні жоқ",
        ru="срок, названный в сообщении (reply_by), не указан: для 14-8.1 и последующих отчётов даты нет",
        en="the term named in the communication (reply_by) is not given: 14-8.1 and the reports after it have no date",
    ),
)

_POINT_14_DASH_8_1 = Rule(
    id="1037/14-8.1",
    cite=RULES_1037.at(
        "14-8",
        1,
        phrase_kk="көрсетілген мерзім аяқталғанға дейін",
        phrase_ru="до окончания срока, указанного в сообщениях или рекомендациях",
    ),
    when=(on(CommunicationReceived),),
    who=(MFA,),
    action="sends",
    what="the reply to the communication or recommendation",
    to=(SPECIAL_PROCEDURES,),
    via=DIPLOMATIC_CHANNELS,
    signed_by=Text(
        kk="бірінші басшы не оның міндетін атқаратын адам",
        ru="первый руководитель либо исполняющее его обязанности лицо",
        en="the first head or the person acting as such",
    ),
    language=Text(
        kk="хабарламаның немесе ұсынымның тілінде",
        ru="на языке сообщения или рекомендации",
        en="in the language of the communication or recommendation",
    ),
    ru="МИД направляет специальным процедурам ответ на сообщение или рекомендацию по дипломатическим каналам",
    kk="СІМ арнайы рәсімдерге олардың хабарламасына немесе ұсынымына жауапты дипломатиялық арналар арқылы жібереді",
    limit=AsSet(
        Text(
            kk="хабарламада немесе ұсынымда көрсетілген мерзім аяқталғанға дейін",
            ru="срок, указанный в сообщении или рекомендации",
            en="the term named in the communication or recommendation",
        ),
        of=REPLY_TERM,
    ),
    follows="1037/14-6",
    sets=REPLY_SENT,
    notes=(_NO_TERM_NAMED,),
    questions=(QUESTION_24,),
    in_force=since(BY_786),
)

OHCHR_PUBLISHED = Anchor(
    "ohchr_published",
    en="publication by the OHCHR",
    ru="опубликования на интернет-ресурсе УВКПЧ",
    kk="БҰҰ АҚЖКБ жариялаған күн",
    kk_from="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы жариялаған күннен бастап",
    kk_after="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы жариялағаннан кейін",
)


class OhchrPublished(Event):
    """The OHCHR published the communication and the reply on its site (14-8, part 2)."""

    kind: Literal["ohchr-published"] = "ohchr-published"
    on: date

    title = Text(kk="БҰҰ АҚЖКБ жариялады", ru="УВКПЧ опубликовало", en="publication by the OHCHR")
    anchors = {OHCHR_PUBLISHED: "on"}


QUESTION_22 = Question(
    id="Q22",
    title=Text(
        kk="БҰҰ АҚЖКБ хабарлама мен жауапты әртүрлі күндері жарияласа, мерзім біреу ме?",
        ru="если УВКПЧ публикует сообщение и ответ в разные дни, один ли срок?",
        en="if the OHCHR publishes the communication and the reply on different days, is there one term?",
    ),
    readings=(
        Reading(
            Text(
                kk="әр жариялауға бөлек мерзім",
                ru="свой срок для каждой публикации",
                en="one term for each publication",
            ),
            Text(
                kk="Әр мәтін өз жариялануына ілеседі.",
                ru="Каждый текст следует за своей публикацией.",
                en="Each text follows its own publication.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="кейінгісінен бастап бір мерзім", ru="один срок от более поздней", en="one term from the later"),
            Text(
                kk="«Осы ақпарат» екеуін бірге білдіруі мүмкін.",
                ru="«Эта информация» может означать и то и другое вместе.",
                en="'This information' may mean both together.",
            ),
            counted=False,
        ),
    ),
    standard="one term for each publication",
    strict="one term for each publication",
)

_POINT_14_DASH_8_2 = Rule(
    id="1037/14-8.2",
    cite=RULES_1037.at(
        "14-8",
        2,
        phrase_kk="жарияланғаннан кейін он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней после опубликования",
    ),
    when=(on(CommunicationReceived), on(OhchrPublished)),
    condition=Text(
        kk="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы осы ақпаратты өзінің ресми интернет-ресурсында "
        "жариялағаннан кейін",
        ru="после опубликования этой информации на официальном интернет-ресурсе УВКПЧ",
        en="once the OHCHR has published them on its official website",
    ),
    who=(MFA,),
    implied=True,
    action="publishes",
    what="the communication or recommendation of the UN special procedures and the reply sent",
    preposition="for",
    to=(PUBLIC,),
    via=MFA_WEBSITE,
    ru="МИД публикует для общественности сообщение или рекомендацию специальных процедур и направленный на них ответ "
    "на своём официальном интернет-ресурсе",
    kk="СІМ арнайы рәсімдердің хабарламасын немесе ұсынымын және оған жіберілген жауапты жұртшылық үшін өзінің ресми "
    "интернет-ресурсында жариялайды",
    limit=Within(10, WORKING_DAYS, after=OHCHR_PUBLISHED),
    follows="1037/14-8.1",
    questions=(QUESTION_22,),
    in_force=since(BY_786),
)

# -- point 14-9: the MFA reports on the work -------------------------------------------------------------------------


class ReplySent(Event):
    """The MFA sent the reply to the special procedures (14-9)."""

    kind: Literal["reply-sent"] = "reply-sent"
    on: date

    title = Text(
        kk="арнайы рәсімдерге жауап жіберілді",
        ru="ответ специальным процедурам направлен",
        en="reply to the special procedures sent",
    )
    anchors = {REPLY_SENT: "on"}


_POINT_14_DASH_9_1 = Rule(
    id="1037/14-9.1",
    cite=RULES_1037.at(
        "14-9",
        1,
        phrase_kk="жауап жібергеннен кейін он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней после направления ответа",
    ),
    when=(on(CommunicationReceived), on(ReplySent)),
    who=(MFA,),
    action="sends",
    what="a report on the results of the work done",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="МИД направляет отчёт об итогах проделанной работы в Администрацию Президента",
    kk="СІМ атқарылған жұмыстың қорытындысы туралы есепті Президент Әкімшілігіне жібереді",
    limit=Within(10, WORKING_DAYS, after=REPLY_SENT),
    follows="1037/14-8.1",
    in_force=since(BY_786),
)
_POINT_14_DASH_9_2 = Rule(
    id="1037/14-9.2",
    cite=RULES_1037.at("14-9", 2, phrase_kk=_SAME_TERM_KK, phrase_ru=_SAME_TERM_RU),
    when=(on(CommunicationReceived), on(ReplySent)),
    who=(MFA,),
    action="sends",
    what="the same report",
    copy_to=(OMBUDSMAN,),
    ru="МИД направляет тот же отчёт Уполномоченному по правам человека для информации",
    kk="СІМ сол есепті Адам құқықтары жөніндегі уәкілге ақпарат ретінде жібереді",
    limit=Within(10, WORKING_DAYS, after=REPLY_SENT),
    follows="1037/14-8.1",
    in_force=since(BY_786),
)

# -- point 14-10: the special procedures are invited -----------------------------------------------------------------


class SpecialProceduresVisitProposed(Event):
    """A visit of the special procedures is proposed (14-10) by COMPETENT_BODY, MFA or OMBUDSMAN."""

    kind: Literal["special-procedures-visit-proposed"] = "special-procedures-visit-proposed"
    on: date | None = None
    proposer: BodyRef

    title = Text(
        kk="арнайы рәсімдердің сапары ұсынылды",
        ru="предложен визит специальных процедур",
        en="visit of the special procedures proposed",
    )
    players = {"proposer": (COMPETENT_BODY, MFA, OMBUDSMAN)}
    players_by = Text(kk="14-10-тармақ", ru="пункт 14-10", en="point 14-10")
    words = {"proposer": Text(kk="ұсынған", ru="предложение:", en="proposed by")}


_POINT_14_DASH_10_SUB_1 = Rule(
    id="1037/14-10(1)",
    cite=RULES_1037.at("14-10", sub="1"),
    when=(on(SpecialProceduresVisitProposed, proposer=COMPETENT_BODY),),
    condition=Text(
        kk="ұсыныс СІМ-мен келісілсе",
        ru="если предложение согласовано с МИД",
        en="the proposal being agreed with the MFA",
    ),
    who=(MFA,),
    action="sends",
    what="the invitation to visit, in the name of the Republic, on the proposal of the competent state bodies",
    to=(SPECIAL_PROCEDURES,),
    via=DIPLOMATIC_CHANNELS,
    ru="МИД по предложению компетентных государственных органов направляет специальным процедурам по дипломатическим "
    "каналам приглашение от имени Республики Казахстан посетить страну",
    kk="СІМ құзыретті мемлекеттік органдардың ұсынысы бойынша арнайы рәсімдерге дипломатиялық арналар арқылы Қазақстан "
    "Республикасының атынан елге сапармен келуге шақыру жібереді",
    in_force=since(BY_786),
)
_POINT_14_DASH_10_SUB_2 = Rule(
    id="1037/14-10(2)",
    cite=RULES_1037.at("14-10", sub="2"),
    when=(on(SpecialProceduresVisitProposed, proposer=MFA),),
    who=(MFA,),
    action="sends",
    what="the invitation to visit, in the name of the Republic, on its own initiative",
    to=(SPECIAL_PROCEDURES,),
    via=DIPLOMATIC_CHANNELS,
    agreed_with=(Approval(body=COMPETENT_BODY),),
    ru="МИД по собственной инициативе, согласованной с компетентными государственными органами, направляет специальным "
    "процедурам по дипломатическим каналам приглашение от имени Республики Казахстан посетить страну",
    kk="СІМ құзыретті мемлекеттік органдармен келісілген өз бастамасы бойынша арнайы рәсімдерге дипломатиялық арналар "
    "арқылы Қазақстан Республикасының атынан елге сапармен келуге шақыру жібереді",
    in_force=since(BY_786),
)
_POINT_14_DASH_10_SUB_3 = Rule(
    id="1037/14-10(3)",
    cite=RULES_1037.at("14-10", sub="3"),
    when=(on(SpecialProceduresVisitProposed, proposer=OMBUDSMAN),),
    who=(MFA,),
    action="sends",
    what="the invitation to visit, in the name of the Republic, on the proposal of the Ombudsman",
    to=(SPECIAL_PROCEDURES,),
    via=DIPLOMATIC_CHANNELS,
    ru="МИД по предложению Уполномоченного по правам человека направляет специальным процедурам по дипломатическим "
    "каналам приглашение от имени Республики Казахстан посетить страну",
    kk="СІМ Адам құқықтары жөніндегі уәкілдің ұсынысы бойынша арнайы рәсімдерге дипломатиялық арналар арқылы Қазақстан "
    "Республикасының атынан елге сапармен келуге шақыру жібереді",
    in_force=since(BY_786),
)

# -- point 14-11: the treaty bodies ----------------------------------------------------------------------------------


class TreatyBodyMatter(Event):
    """A matter of a human rights treaty body (14-11)."""

    kind: Literal["treaty-body-matter"] = "treaty-body-matter"
    on: date

    title = Text(kk="шарттық органмен байланысты мәселе", ru="вопрос договорного органа", en="matter of a treaty body")


_POINT_14_DASH_11 = Rule(
    id="1037/14-11",
    cite=RULES_1037.at("14-11"),
    modality=Modality.STANDING,
    when=(on(TreatyBodyMatter),),
    who=(CENTRAL_STATE_BODY,),
    action="follow",
    what="the rules of procedure of these bodies (set by Kazakhstan's human rights treaties) in their dealings",
    preposition="with",
    to=(TREATY_BODIES,),
    ru="Центральные государственные органы взаимодействуют с договорными органами по правам человека в соответствии с "
    "правилами процедуры этих органов, установленными в международных договорах Казахстана в области прав человека",
    kk="Орталық мемлекеттік органдар адам құқықтары жөніндегі шарттық органдармен Қазақстанның адам құқықтары "
    "саласындағы халықаралық шарттарында белгіленген осы органдар рәсімінің қағидаларына сәйкес өзара іс-қимыл жасайды",
    questions=(QUESTION_40,),
    in_force=since(BY_786),
)

RULES: tuple[Rule, ...] = (
    *(_POINT_14_DASH_5_1, _POINT_14_DASH_5_2),
    _POINT_14_DASH_6,
    *(_POINT_14_DASH_7_1, _POINT_14_DASH_7_2),
    *(_POINT_14_DASH_8_1, _POINT_14_DASH_8_2),
    *(_POINT_14_DASH_9_1, _POINT_14_DASH_9_2),
    *(_POINT_14_DASH_10_SUB_1, _POINT_14_DASH_10_SUB_2, _POINT_14_DASH_10_SUB_3),
    _POINT_14_DASH_11,
)
