"""Rules of Decree 1037, chapter 1: the yearly report on treaties, points 1 to 6.

The report climbs from the bodies (2) through the MFA (4) and the Government Office (5) to the Administration and the
President (6). Until 2013 it was due in November and December of the year itself.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.conditions import on
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.mentions import Mention
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import WORKING_DAYS, ByDate, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    CENTRAL_STATE_BODY,
    GOVERNMENT_OFFICE,
    MFA,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
)
from kzcoord.rules.decree_1037.annexes import STRUCTURE_UNTIL_195, annexes_of_1037
from kzcoord.rules.decree_1037.editions import BY_175, BY_195, BY_550, BY_1037, QUESTION_16, RULES_1037
from kzcoord.rules.mentions import TO_THE_MFA
from kzcoord.text import Text

__all__ = ["TreatyReportReceived"]

# -- point 1: who sees to the performance of treaties ----------------------------------------------------------------

QUESTION_36 = Question(
    id="Q36",
    title=Text(
        kk="№ 195 Жарлыққа дейін 1-тармақтағы «Президентіне тікелей бағынатын» деген сөздер орталық атқарушы "
        "органдарға да қатысты болды ма?",
        ru="относились ли до Указа № 195 слова «непосредственно подчинённые Президенту» в казахском тексте пункта 1 и "
        "к центральным исполнительным органам?",
        en="point 1 until Decree 195: does 'subordinate to the President' also qualify the central executive bodies?",
    ),
    readings=(
        Reading(
            Text(
                kk="барлық орталық атқарушы органдар",
                ru="все центральные исполнительные органы",
                en="all central executive bodies",
            ),
            Text(
                kk="Басынан бері орысша мәтін, № 195 Жарлықтан бері қазақша мәтін.",
                ru="Русский текст с самого начала, казахский со времени Указа № 195.",
                en="The Russian text from the start, the Kazakh since Decree 195.",
            ),
            counted=False,
        ),
        Reading(
            Text(
                kk="тек Президентке бағынатындары",
                ru="только подчинённые Президенту",
                en="only those subordinate to the President",
            ),
            Text(
                kk="№ 195 Жарлыққа дейінгі қазақша мәтіндегі сөздердің орны.",
                ru="Порядок слов казахского текста до Указа № 195.",
                en="The Kazakh word order until Decree 195.",
            ),
            counted=False,
        ),
    ),
    standard="all central executive bodies",
    strict="all central executive bodies",
)
QUESTION_40 = Question(
    id="Q40",
    title=Text(
        kk="Президент Әкімшілігінің өзі 1-тармақтағы орталық мемлекеттік орган ба?",
        ru="является ли сама Администрация Президента центральным государственным органом по пункту 1?",
        en="is the Presidential Administration itself a central state body of point 1?",
    ),
    readings=(
        Reading(
            Text(kk="болып табылмайды", ru="не является", en="it is not"),
            Text(
                kk="5 және 6-тармақтар бойынша ақпаратты ең соңында алатын осы.",
                ru="По пунктам 5 и 6 она последней получает информацию.",
                en="5 and 6 make it the last to receive the report.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="болып табылады", ru="является", en="it is"),
            Text(
                kk="Ол Президентке тікелей бағынады және есеп береді.",
                ru="Она непосредственно подчинена и подотчётна Президенту.",
                en="It is directly subordinate and accountable to the President.",
            ),
            counted=False,
        ),
    ),
    standard="it is not",
    strict="it is not",
)

_POINT_1 = Rule(
    id="1037/1",
    cite=RULES_1037.at("1"),
    modality=Modality.STANDING,
    condition=Text(
        kk="Халықаралық шарттар туралы заңның 20-бабына сәйкес, өз құзыреті шегінде",
        ru="в соответствии со статьёй 20 Закона о международных договорах, в пределах своей компетенции",
        en="under article 20 of the Law on International Treaties, within their competence",
    ),
    who=(CENTRAL_STATE_BODY,),
    action="see",
    what="to the performance of the obligations under treaties made in the name of the Republic and of the Government, "
    "and watch that Kazakhstan's rights under them are exercised and the other parties perform",
    ru="Центральные государственные органы обеспечивают выполнение обязательств по международным договорам, "
    "заключаемым от имени Республики Казахстан и Правительства, наблюдают за осуществлением вытекающих из них прав "
    "Казахстана и за выполнением обязательств другими участниками",
    kk="Орталық мемлекеттік органдар Қазақстан Республикасы мен Үкіметтің атынан жасалатын халықаралық шарттар бойынша "
    "міндеттемелердің орындалуын қамтамасыз етеді, олардан туындайтын Қазақстан құқықтарының жүзеге асырылуын және "
    "басқа қатысушылардың өз міндеттемелерін орындауын байқайды",
    questions=(QUESTION_36, QUESTION_40),
    in_force=since(BY_1037),
)

# -- points 2 and 3: the bodies report -------------------------------------------------------------------------------

# The texts of 2, 4 and 5 (part 1) between Decree 550 and Decree 175 were not seen. The first texts end with Decree 550.
QUESTION_41 = Question(
    id="Q41",
    title=Text(
        kk="№ 550 Жарлық 2, 4 және 5-тармақтардың мерзімдерін өзгертті ме?",
        ru="изменил ли Указ № 550 сроки пунктов 2, 4 и 5?",
        en="did Decree 550 already change the dates of 2, 4 and 5?",
    ),
    readings=(
        Reading(
            Text(kk="белгісіз", ru="неизвестно", en="not known"),
            Text(
                kk="Ол сол тармақтар талап ететін қосымшаларды қосты; 17.04.2013 мен 14.01.2016 аралығындағы "
                "мәтін көрілмеді, сондықтан ол жылдардың күні жоқ.",
                ru="Он добавил приложения, которых требуют эти пункты; текст с 17.04.2013 по 14.01.2016 не "
                "прочитан, поэтому для тех лет дат нет.",
                en="It added the annexes that they call for; the text between 17.04.2013 and 14.01.2016 was not "
                "seen, so those years have no date.",
            ),
            counted=False,
        ),
    ),
    standard="not known",
    strict="not known",
)

_POINT_2 = Rule(
    id="1037/2",
    cite=RULES_1037.at("2", phrase_kk="жыл сайын 10 қарашадан кешіктірмей", phrase_ru="ежегодно не позднее 10 ноября"),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    action="submit",
    what="information on the performance of the treaties in force in the current year and on the domestic procedures "
    "for treaties of Kazakhstan signed but not in force (with the reasons why these were not carried out)",
    to=(MFA,),
    ru="Центральные государственные органы вносят в МИД информацию о ходе выполнения в текущем году вступивших в силу "
    "международных договоров и внутригосударственных процедур по подписанным, но не вступившим в силу международным "
    "договорам, стороной которых является Казахстан, в том числе о причинах невыполнения процедур",
    kk="Орталық мемлекеттік органдар СІМ-ге күшіне енген халықаралық шарттардың ағымдағы жылғы орындалуы және "
    "Қазақстан уағдаласушы тарапы болып табылатын, қол қойылған, бірақ күшіне енбеген халықаралық шарттар бойынша "
    "мемлекетішілік рәсімдердің орындалуы, оның ішінде рәсімдердің орындалмау себептері туралы ақпарат береді",
    mentions=(TO_THE_MFA,),
    limit=ByDate((11, 10)),
    follows="1037/3",
    questions=(QUESTION_40, QUESTION_41),
    in_force=since(BY_1037),
).repealed(by=BY_550)
_POINT_2_SINCE_175 = _POINT_2.amended(
    by=BY_175,
    cite=RULES_1037.at("2", phrase_kk="жыл сайын 10 қаңтардан кешіктірмей", phrase_ru="ежегодно не позднее 10 января"),
    what="information on the performance of the treaties in force in the past year (by the forms of annexes 1 to 3) "
    "and on the domestic procedures for treaties signed but not in force, with the reasons why these were not carried "
    "out (by the forms of annexes 4 and 5)",
    documents=annexes_of_1037(1, 2, 3, 4, 5),
    ru="Центральные государственные органы вносят в МИД информацию о ходе выполнения за прошедший год вступивших в "
    "силу международных договоров (по формам приложений 1-3) и внутригосударственных процедур по подписанным, но не "
    "вступившим в силу международным договорам, в том числе о причинах невыполнения процедур (по формам приложений 4 и "
    "5)",
    kk="Орталық мемлекеттік органдар СІМ-ге күшіне енген халықаралық шарттардың өткен жылғы орындалуы "
    "(1-3-қосымшалардағы нысандар бойынша) және қол қойылған, бірақ күшіне енбеген халықаралық шарттар бойынша "
    "мемлекетішілік рәсімдердің орындалуы, оның ішінде рәсімдердің орындалмау себептері (4 және 5-қосымшалардағы "
    "нысандар бойынша) туралы ақпарат береді",
    limit=ByDate((1, 10)),
)

_POINT_3 = Rule(
    id="1037/3",
    cite=RULES_1037.at("3"),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    implied=True,
    action="complete",
    what="the information on treaties in force (with an analysis of how Kazakhstan's rights are exercised and the "
    "other parties perform, and with proposals to solve the problems found)",
    preposition="for",
    to=(MFA,),
    ru="Центральные государственные органы включают в информацию для МИД о вступивших в силу международных договорах "
    "анализ наблюдения за осуществлением прав Казахстана и за выполнением обязательств другими участниками, а также "
    "предложения по разрешению выявленных проблемных вопросов",
    kk="Орталық мемлекеттік органдар күшіне енген халықаралық шарттар туралы СІМ-ге берілетін ақпаратқа Қазақстан "
    "құқықтарының жүзеге асырылуын және басқа қатысушылардың міндеттемелерін орындауын қадағалаудың талдауын, "
    "сондай-ақ анықталған проблемалық мәселелерді шешу жөніндегі ұсыныстарды енгізеді",
    mentions=(Mention(body=MFA, ru=" для МИД", kk=" СІМ-ге берілетін"),),
    in_force=since(BY_1037),
)

# -- point 4: the MFA consolidates -----------------------------------------------------------------------------------

_POINT_4 = Rule(
    id="1037/4",
    cite=RULES_1037.at(
        "4",
        phrase_kk="жылына бір рет 10 желтоқсаннан кешіктірмей",
        phrase_ru="один раз в год не позднее 10 декабря",
    ),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="summarises, analyses and sends",
    what="the central state bodies' information in consolidated form, with a foreign-policy assessment and copies of "
    "recommendations of international organisations (if there are any)",
    to=(PRIME_MINISTERS_OFFICE,),
    ru="МИД обобщает и анализирует информацию центральных государственных органов и по результатам анализа направляет "
    "в Канцелярию Премьер-Министра сводную информацию с внешнеполитической оценкой, при наличии вместе с копиями "
    "рекомендаций международных организаций",
    kk="СІМ орталық мемлекеттік органдардың ақпаратын жинақтап қорытады, талдайды және талдау нәтижелері бойынша "
    "сыртқы саяси бағаны қамтитын жиынтық ақпаратты, бар болса, халықаралық ұйымдар ұсынымдарының көшірмелерімен бірге "
    "Премьер-Министр Кеңсесіне жібереді",
    limit=ByDate((12, 10)),
    follows="1037/2",
    questions=(QUESTION_41,),
    in_force=since(BY_1037),
).repealed(by=BY_550)
_POINT_4_SINCE_175 = _POINT_4.amended(
    by=BY_175,
    cite=RULES_1037.at(
        "4",
        phrase_kk="жылына бір рет 10 ақпаннан кешіктірмей",
        phrase_ru="один раз в год не позднее 10 февраля",
    ),
    what="the central state bodies' information in consolidated form by the structure of annex 6, with a "
    "foreign-policy assessment and copies of recommendations of international organisations (if there are any)",
    documents=(STRUCTURE_UNTIL_195,),
    ru="МИД обобщает и анализирует информацию центральных государственных органов и по результатам анализа направляет "
    "в Канцелярию Премьер-Министра сводную информацию с внешнеполитической оценкой по структуре приложения 6, при "
    "наличии вместе с копиями рекомендаций международных организаций",
    kk="СІМ орталық мемлекеттік органдардың ақпаратын жинақтап қорытады, талдайды және талдау нәтижелері бойынша "
    "6-қосымшадағы құрылымға сәйкес сыртқы саяси бағаны қамтитын жиынтық ақпаратты, бар болса, халықаралық ұйымдар "
    "ұсынымдарының көшірмелерімен бірге Премьер-Министр Кеңсесіне жібереді",
    limit=ByDate((2, 10)),
    questions=(QUESTION_41, QUESTION_16),
)
_POINT_4_SINCE_195 = _POINT_4_SINCE_175.amended(
    by=BY_195,
    cite=RULES_1037.at(
        "4",
        phrase_kk="жылына бір рет, 10 ақпаннан кешіктірмей",
        phrase_ru="один раз в год не позднее 10 февраля",
    ),
    to=(GOVERNMENT_OFFICE,),
    documents=annexes_of_1037(6),
    ru="МИД обобщает и анализирует информацию центральных государственных органов и по результатам анализа направляет "
    "в Аппарат Правительства сводную информацию с внешнеполитической оценкой по структуре приложения 6, при наличии "
    "вместе с копиями рекомендаций международных организаций",
    kk="СІМ орталық мемлекеттік органдардың ақпаратын жинақтап қорытады, талдайды және талдау нәтижелері бойынша "
    "6-қосымшадағы құрылымға сәйкес сыртқы саяси бағаны қамтитын жиынтық ақпаратты, бар болса, халықаралық ұйымдар "
    "ұсынымдарының көшірмелерімен бірге Үкімет Аппаратына жібереді",
)

# -- point 5: the Government Office forwards -------------------------------------------------------------------------

_POINT_5_1 = Rule(
    id="1037/5.1",
    cite=RULES_1037.at(
        "5", 1, phrase_kk="жыл сайын 25 желтоқсаннан кешіктірмей", phrase_ru="ежегодно не позднее 25 декабря"
    ),
    when=(on(CalendarYear),),
    who=(PRIME_MINISTERS_OFFICE,),
    action="forwards",
    what="the MFA's information on treaties",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Канцелярия Премьер-Министра направляет полученную от МИД информацию о международных договорах в Администрацию "
    "Президента",
    kk="Премьер-Министр Кеңсесі СІМ ұсынған халықаралық шарттар туралы ақпаратты Президент Әкімшілігіне жібереді",
    limit=ByDate((12, 25)),
    follows="1037/4",
    or_follows="1037/5.2",
    questions=(QUESTION_41,),
    in_force=since(BY_1037),
).repealed(by=BY_550)
_POINT_5_1_SINCE_175 = _POINT_5_1.amended(
    by=BY_175,
    cite=RULES_1037.at(
        "5", 1, phrase_kk="жыл сайын 25 ақпаннан кешіктірмей", phrase_ru="ежегодно не позднее 25 февраля"
    ),
    limit=ByDate((2, 25)),
    questions=(QUESTION_41, QUESTION_16),
)
_POINT_5_1_SINCE_195 = _POINT_5_1_SINCE_175.amended(
    by=BY_195,
    cite=RULES_1037.at(
        "5", 1, phrase_kk="жыл сайын, 25 ақпаннан кешіктірмей", phrase_ru="ежегодно не позднее 25 февраля"
    ),
    who=(GOVERNMENT_OFFICE,),
    ru="Аппарат Правительства направляет полученную от МИД информацию о международных договорах в Администрацию "
    "Президента",
    kk="Үкімет Аппараты СІМ ұсынған халықаралық шарттар туралы ақпаратты Президент Әкімшілігіне жібереді",
)

_POINT_5_2 = Rule(
    id="1037/5.2",
    cite=RULES_1037.at("5", 2),
    when=(on(CalendarYear),),
    condition=Text(kk="қажеттігіне қарай", ru="при необходимости", en="where needed"),
    who=(PRIME_MINISTERS_OFFICE,),
    implied=True,
    action="adds",
    what="its proposals on ensuring the performance of treaties made in the name of the Government to the information",
    preposition="for",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Канцелярия Премьер-Министра дополняет информацию, направляемую в Администрацию Президента, своими "
    "предложениями по обеспечению выполнения международных договоров, заключённых от имени Правительства",
    kk="Премьер-Министр Кеңсесі Президент Әкімшілігіне жіберілетін ақпаратты Үкімет атынан жасалған халықаралық "
    "шарттардың орындалуын қамтамасыз ету жөніндегі өз ұсыныстарымен толықтырады",
    follows="1037/4",
    questions=(QUESTION_16,),
    in_force=since(BY_1037),
)
_POINT_5_2_SINCE_195 = _POINT_5_2.amended(
    by=BY_195,
    who=(GOVERNMENT_OFFICE,),
    ru="Аппарат Правительства дополняет информацию, направляемую в Администрацию Президента, своими предложениями по "
    "обеспечению выполнения международных договоров, заключённых от имени Правительства",
    kk="Үкімет Аппараты Президент Әкімшілігіне жіберілетін ақпаратты Үкімет атынан жасалған халықаралық шарттардың "
    "орындалуын қамтамасыз ету жөніндегі өз ұсыныстарымен толықтырады",
)

# -- point 6: the Administration submits -----------------------------------------------------------------------------

REPORT_RECEIVED = Anchor(
    "report_received",
    en="receipt of the information",
    ru="получения информации",
    kk="ақпарат алынған күн",
    kk_from="ақпарат алынған күннен бастап",
)


class TreatyReportReceived(Event):
    """The Presidential Administration received the Government Office's information on treaties (point 6)."""

    kind: Literal["treaty-report-received"] = "treaty-report-received"
    on: date

    title = Text(
        kk="халықаралық шарттар туралы ақпарат алынды",
        ru="получена информация о международных договорах",
        en="information on treaties received",
    )
    anchors = {REPORT_RECEIVED: "on"}


_POINT_6 = Rule(
    id="1037/6",
    cite=RULES_1037.at(
        "6",
        phrase_kk="алған күнінен бастап он бес жұмыс күні ішінде",
        phrase_ru="в течение пятнадцати рабочих дней со дня получения информации",
    ),
    when=(on(TreatyReportReceived),),
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="analyses and submits for consideration",
    what="the Prime Minister's Office's information on treaties",
    to=(PRESIDENT,),
    ru="Администрация Президента анализирует информацию Канцелярии Премьер-Министра по международным договорам и "
    "вносит её на рассмотрение Президента",
    kk="Президент Әкімшілігі Премьер-Министр Кеңсесінің халықаралық шарттар жөніндегі ақпаратын талдайды және "
    "Президенттің қарауына енгізеді",
    limit=Within(15, WORKING_DAYS, of=REPORT_RECEIVED),
    follows="1037/5.1",
    questions=(QUESTION_16,),
    in_force=since(BY_1037),
)
_POINT_6_SINCE_195 = _POINT_6.amended(
    by=BY_195,
    what="the Government Office's information on treaties",
    ru="Администрация Президента анализирует информацию Аппарата Правительства по международным договорам и вносит её "
    "на рассмотрение Президента",
    kk="Президент Әкімшілігі Үкімет Аппаратының халықаралық шарттар жөніндегі ақпаратын талдайды және Президенттің "
    "қарауына енгізеді",
)

RULES: tuple[Rule, ...] = (
    _POINT_1,
    *(_POINT_2, _POINT_2_SINCE_175),
    _POINT_3,
    *(_POINT_4, _POINT_4_SINCE_175, _POINT_4_SINCE_195),
    *(_POINT_5_1, _POINT_5_1_SINCE_175, _POINT_5_1_SINCE_195),
    *(_POINT_5_2, _POINT_5_2_SINCE_195),
    *(_POINT_6, _POINT_6_SINCE_195),
)
