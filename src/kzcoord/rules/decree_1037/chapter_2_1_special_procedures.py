"""Rules of Decree 1037, chapter 2-1: the UN special procedures and the human rights treaty bodies.

In force from 25 January 2022 (Decree 786, from its signing); there was no such chapter before.
"""

from __future__ import annotations

from kzcoord.bodies import (
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
from kzcoord.law.acts import BY_786, RULES_1037, InForce
from kzcoord.law.rules import Modality, Rule, on
from kzcoord.limits import WORKING_DAYS, AsSet, Within
from kzcoord.rules.decree_1037._events_2_1 import (
    CommunicationReceived,
    OhchrPublished,
    ReplySent,
    SpecialProceduresVisitProposed,
    TreatyBodyMatter,
)
from kzcoord.text import Text

__all__ = ["SPECIAL_PROCEDURES_RULES"]

_SINCE_786 = InForce(begins=BY_786)
_SAME_TERM_KK = "осы тармақтың бірінші бөлігінде көрсетілген мерзім ішінде"
_SAME_TERM_RU = "в течение срока, указанного в части первой"

SPECIAL_PROCEDURES_RULES: tuple[Rule, ...] = (
    Rule(
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
        what="the communication or recommendation of the UN special procedures, whatever it is called,",
        to=(COMPETENT_BODY,),
        ru="МИД направляет сообщение или рекомендацию компетентным государственным органам",
        kk="СІМ хабарламаны немесе ұсынымды құзыретті мемлекеттік органдарға жібереді",
        limit=Within(5, WORKING_DAYS, of="communication_received"),
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-5.2",
        cite=RULES_1037.at("14-5", 2, phrase_kk=_SAME_TERM_KK, phrase_ru=_SAME_TERM_RU),
        when=(on(CommunicationReceived),),
        who=(MFA,),
        action="sends",
        what="the same communication or recommendation",
        copy_to=(OMBUDSMAN,),
        ru="МИД направляет то же сообщение или рекомендацию Уполномоченному по правам человека для информации",
        kk="СІМ сол хабарламаны немесе ұсынымды Адам құқықтары жөніндегі уәкілге ақпарат ретінде жібереді",
        limit=Within(5, WORKING_DAYS, of="communication_received"),
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-6",
        cite=RULES_1037.at("14-6"),
        when=(on(CommunicationReceived),),
        who=(MFA,),
        action="prepares and provides",
        what="the reply on the basis of the information of the competent state bodies",
        ru="МИД готовит и предоставляет ответ, опираясь на информацию компетентных государственных органов",
        kk="СІМ құзыретті мемлекеттік органдардың ақпараты негізінде жауап дайындап, ұсынады",
        follows="1037/14-7.2",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-7.1",
        cite=RULES_1037.at("14-7", 1),
        when=(on(CommunicationReceived),),
        who=(COMPETENT_BODY,),
        action="submit",
        what="their information on the communication or recommendation",
        to=(MFA,),
        signed_by="the first head of the state body or the person acting as such",
        ru="компетентные государственные органы представляют в МИД информацию по сообщению или рекомендации",
        kk="құзыретті мемлекеттік органдар хабарлама немесе ұсыным жөніндегі ақпаратты СІМ-ге ұсынады",
        follows="1037/14-5.1",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-7.2",
        cite=RULES_1037.at("14-7", 2),
        when=(on(CommunicationReceived),),
        who=(MFA,),
        action="holds",
        what="a meeting to work out the draft reply",
        attending=(INTERESTED_BODY,),
        form="at the level of heads of structural units or above",
        ru="МИД обсуждает проект ответа на совещании с представителями заинтересованных государственных органов",
        kk="СІМ жауап жобасын пысықтау үшін мүдделі мемлекеттік органдар өкілдерінің қатысуымен кеңес өткізеді",
        follows="1037/14-7.1",
        in_force=_SINCE_786,
    ),
    Rule(
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
        what="the reply",
        to=(SPECIAL_PROCEDURES,),
        via=DIPLOMATIC_CHANNELS,
        signed_by="the first head or the person acting as such",
        language="in the language of the communication or recommendation",
        ru="МИД направляет ответ специальным процедурам по дипломатическим каналам",
        kk="СІМ дипломатиялық арналар арқылы арнайы рәсімдерге жауап жібереді",
        limit=AsSet(
            Text(
                kk="хабарламада немесе ұсынымда көрсетілген мерзім аяқталғанға дейін",
                ru="срок, указанный в сообщении или рекомендации",
                en="the term named in the communication or recommendation",
            ),
            of="reply_term",
        ),
        follows="1037/14-6",
        sets="reply_sent",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-8.2",
        cite=RULES_1037.at(
            "14-8",
            2,
            phrase_kk="жарияланғаннан кейін он жұмыс күні ішінде",
            phrase_ru="в течение десяти рабочих дней после опубликования",
        ),
        when=(on(CommunicationReceived), on(OhchrPublished)),
        who=(MFA,),
        action="publishes",
        what="the communication or recommendation and the reply",
        preposition="for",
        to=(PUBLIC,),
        via=MFA_WEBSITE,
        ru="МИД публикует сообщение или рекомендацию и ответ на своём официальном интернет-ресурсе",
        kk="СІМ хабарламаны немесе ұсынымды және жауапты өзінің ресми интернет-ресурсында жариялайды",
        limit=Within(10, WORKING_DAYS, after="ohchr_published"),
        condition=Text(
            kk="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы осы ақпаратты жариялағаннан кейін",
            ru="после опубликования этой информации УВКПЧ",
            en="once the OHCHR has published them",
        ),
        follows="1037/14-8.1",
        implied=True,
        in_force=_SINCE_786,
    ),
    Rule(
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
        what="a report on the work done",
        to=(PRESIDENTIAL_ADMINISTRATION,),
        ru="МИД отчитывается перед Администрацией Президента об итогах работы по сообщению или рекомендации",
        kk="СІМ жұмыстың қорытындысы туралы Президент Әкімшілігіне есеп береді",
        limit=Within(10, WORKING_DAYS, after="reply_sent"),
        follows="1037/14-8.1",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-9.2",
        cite=RULES_1037.at("14-9", 2, phrase_kk=_SAME_TERM_KK, phrase_ru=_SAME_TERM_RU),
        when=(on(CommunicationReceived), on(ReplySent)),
        who=(MFA,),
        action="sends",
        what="the same report",
        copy_to=(OMBUDSMAN,),
        ru="МИД направляет тот же отчёт Уполномоченному по правам человека для информации",
        kk="СІМ сол есепті Адам құқықтары жөніндегі уәкілге ақпарат ретінде жібереді",
        limit=Within(10, WORKING_DAYS, after="reply_sent"),
        follows="1037/14-8.1",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-10(1)",
        cite=RULES_1037.at("14-10", sub="1"),
        when=(on(SpecialProceduresVisitProposed, proposer=COMPETENT_BODY),),
        who=(MFA,),
        action="sends",
        what="the invitation to visit, in the name of the Republic, on the proposal of the competent state bodies",
        to=(SPECIAL_PROCEDURES,),
        via=DIPLOMATIC_CHANNELS,
        condition=Text(
            kk="ұсыныс СІМ-мен келісілсе",
            ru="если предложение согласовано с МИД",
            en="the proposal being agreed with the MFA",
        ),
        ru="МИД от имени Республики Казахстан приглашает специальные процедуры по дипломатическим каналам посетить "
        "страну по предложению компетентных государственных органов",
        kk="СІМ құзыретті мемлекеттік органдардың ұсынысы бойынша арнайы рәсімдерді Республика атынан дипломатиялық "
        "арналар арқылы сапармен келуге шақырады",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-10(2)",
        cite=RULES_1037.at("14-10", sub="2"),
        when=(on(SpecialProceduresVisitProposed, proposer=MFA),),
        who=(MFA,),
        action="sends",
        what="the invitation to visit, in the name of the Republic, on its own initiative",
        to=(SPECIAL_PROCEDURES,),
        via=DIPLOMATIC_CHANNELS,
        condition=Text(
            kk="бастама құзыретті мемлекеттік органдармен келісілсе",
            ru="если инициатива согласована с компетентными государственными органами",
            en="the initiative being agreed with the competent state bodies",
        ),
        ru="МИД от имени Республики Казахстан приглашает специальные процедуры по дипломатическим каналам посетить "
        "страну по собственной инициативе",
        kk="СІМ өз бастамасы бойынша арнайы рәсімдерді Республика атынан дипломатиялық арналар арқылы сапармен келуге "
        "шақырады",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-10(3)",
        cite=RULES_1037.at("14-10", sub="3"),
        when=(on(SpecialProceduresVisitProposed, proposer=OMBUDSMAN),),
        who=(MFA,),
        action="sends",
        what="the invitation to visit, in the name of the Republic, on the proposal of the Ombudsman",
        to=(SPECIAL_PROCEDURES,),
        via=DIPLOMATIC_CHANNELS,
        ru="МИД от имени Республики Казахстан приглашает специальные процедуры по дипломатическим каналам посетить "
        "страну по предложению Уполномоченного по правам человека",
        kk="СІМ Адам құқықтары жөніндегі уәкілдің ұсынысы бойынша арнайы рәсімдерді Республика атынан дипломатиялық "
        "арналар арқылы сапармен келуге шақырады",
        in_force=_SINCE_786,
    ),
    Rule(
        id="1037/14-11",
        cite=RULES_1037.at("14-11"),
        modality=Modality.STANDING,
        when=(on(TreatyBodyMatter),),
        who=(CENTRAL_STATE_BODY,),
        action="follow",
        what="the rules of procedure that the treaties set in their dealings",
        preposition="with",
        to=(TREATY_BODIES,),
        ru="центральные государственные органы взаимодействуют с договорными органами по правилам процедуры, которые "
        "установлены международными договорами",
        kk="орталық мемлекеттік органдар шарттық органдармен халықаралық шарттарда белгіленген рәсім қағидалары "
        "бойынша өзара іс-қимыл жасайды",
        in_force=_SINCE_786,
    ),
)
