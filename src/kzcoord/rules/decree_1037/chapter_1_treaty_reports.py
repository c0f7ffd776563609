"""Decree 1037, its own points, and its Rules, chapter 1: the yearly report on treaties, points 1 to 6.

The report climbs from the bodies (2) through the MFA (4) and the Government Office (5) to the Administration and the
President (6). Until 2013 it was due in November and December of the year itself.
"""

from __future__ import annotations

from kzcoord.bodies import (
    CENTRAL_STATE_BODY,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    MFA,
    ORGANIZATION,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
)
from kzcoord.law.acts import BY_175, BY_195, BY_550, BY_582, BY_1037, OWN_POINTS_1037, RULES_1037, InForce
from kzcoord.law.rules import Modality, Rule, on
from kzcoord.law.years import CalendarYear
from kzcoord.limits import MONTHS, WORKING_DAYS, ByDate, OncePer, Within
from kzcoord.rules.annexes import STRUCTURE_UNTIL_195, annexes_of_1037
from kzcoord.rules.decree_1037._events_1 import TreatyReportReceived
from kzcoord.text import Text

__all__ = ["OWN_POINT_RULES", "TREATY_REPORT_RULES"]

_SINCE_1037 = InForce(begins=BY_1037)
_UNTIL_550 = _SINCE_1037.until(BY_550)
_SINCE_175 = InForce(begins=BY_175)
_BETWEEN_175_AND_195 = _SINCE_175.until(BY_195)
_SINCE_195 = InForce(begins=BY_195)

_POSITION = Rule(
    id="1037-decree/4.2",
    cite=OWN_POINTS_1037.at("4", 2, phrase_kk="жарты жылда бір рет", phrase_ru="один раз в полугодие"),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="gives",
    what="Kazakhstan's official position on topical international questions that touch the interests of the state",
    to=(STATE_BODY,),
    ru="МИД информирует государственные органы об официальной позиции Казахстана по актуальным международным вопросам, "
    "затрагивающим государственные интересы",
    kk="СІМ мемлекеттік органдарға мемлекеттік мүдделерді қозғайтын өзекті халықаралық мәселелер жөніндегі "
    "Қазақстанның ресми ұстанымын хабарлайды",
    limit=OncePer("half-year"),
    in_force=InForce(begins=BY_582),
)

OWN_POINT_RULES: tuple[Rule, ...] = (
    Rule(
        id="1037-decree/2",
        cite=OWN_POINTS_1037.at("2"),
        modality=Modality.STANDING,
        who=(STATE_BODY, ORGANIZATION),
        action="keep",
        what="the procedure of the Rules strictly and strengthen the control of treaties, of decisions of "
        "international organisations and of the agreements reached",
        ru="государственные органы и организации строго соблюдают установленный Правилами порядок и усиливают контроль "
        "за выполнением договоров, решений международных организаций и достигнутых договорённостей",
        kk="мемлекеттік органдар мен ұйымдар Қағидалардағы тәртіпті қатаң сақтайды және шарттардың, халықаралық "
        "ұйымдар шешімдерінің және қол жеткізілген уағдаластықтардың орындалуына бақылауды күшейтеді",
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037-decree/3",
        cite=OWN_POINTS_1037.at("3", phrase_kk="үш ай мерзімде", phrase_ru="в трехмесячный срок"),
        when=(on(CalendarYear, year=2010),),
        who=(GOVERNMENT,),
        action="approves",
        what="the rules on intergovernmental and interdepartmental events and agreements",
        ru="Правительство утверждает правила о мероприятиях и договорённостях межправительственного и "
        "межведомственного уровней",
        kk="Үкімет үкіметаралық және ведомствоаралық деңгейдегі іс-шаралар мен уағдаластықтар туралы ережені бекітеді",
        limit=Within(3, MONTHS, of="decree_signed", stated=False),
        in_force=_SINCE_1037,
    ),
    _POSITION.edition(in_force=_SINCE_1037.until(BY_582)),
    _POSITION,
)

_REPORTS = Rule(
    id="1037/2",
    cite=RULES_1037.at("2", phrase_kk="жыл сайын 10 қаңтардан кешіктірмей", phrase_ru="ежегодно не позднее 10 января"),
    when=(on(CalendarYear),),
    who=(CENTRAL_STATE_BODY,),
    action="report",
    what="on the treaties in force, performed in the past year, and on the domestic procedures of those signed but not "
    "in force,",
    to=(MFA,),
    documents=annexes_of_1037(1, 2, 3, 4, 5),
    ru="центральные государственные органы вносят в МИД информацию о выполнении вступивших в силу договоров за "
    "прошедший год и о внутригосударственных процедурах по подписанным, но не вступившим в силу",
    kk="орталық мемлекеттік органдар күшіне енген шарттардың өткен жылғы орындалуы және қол қойылған, бірақ күшіне "
    "енбегендері бойынша мемлекетішілік рәсімдер туралы СІМ-ге ақпарат береді",
    limit=ByDate((1, 10)),
    in_force=_SINCE_175,
)
_CONSOLIDATED = Rule(
    id="1037/4",
    cite=RULES_1037.at(
        "4",
        phrase_kk="жылына бір рет, 10 ақпаннан кешіктірмей",
        phrase_ru="один раз в год не позднее 10 февраля",
    ),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="sends",
    what="the consolidated information with its foreign-policy assessment, and copies of recommendations of "
    "international organisations if there are any,",
    to=(GOVERNMENT_OFFICE,),
    documents=annexes_of_1037(6),
    ru="МИД направляет сводную информацию с внешнеполитической оценкой и копиями рекомендаций международных "
    "организаций, если они есть, в Аппарат Правительства",
    kk="СІМ сыртқы саяси бағаны қамтитын жиынтық ақпаратты және, бар болса, халықаралық ұйымдар ұсынымдарының "
    "көшірмелерін Үкімет Аппаратына жібереді",
    limit=ByDate((2, 10)),
    follows="1037/2",
    in_force=_SINCE_195,
)
_FORWARDED = Rule(
    id="1037/5.1",
    cite=RULES_1037.at(
        "5", 1, phrase_kk="жыл сайын, 25 ақпаннан кешіктірмей", phrase_ru="ежегодно не позднее 25 февраля"
    ),
    when=(on(CalendarYear),),
    who=(GOVERNMENT_OFFICE,),
    action="sends",
    what="the information on",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Аппарат Правительства направляет информацию в Администрацию Президента",
    kk="Үкімет Аппараты ақпаратты Президент Әкімшілігіне жібереді",
    limit=ByDate((2, 25)),
    follows="1037/4",
    in_force=_SINCE_195,
)
_SUPPLEMENT = Rule(
    id="1037/5.2",
    cite=RULES_1037.at("5", 2),
    when=(on(CalendarYear),),
    who=(GOVERNMENT_OFFICE,),
    action="adds",
    what="its proposals on the performance of treaties made in the name of the Government",
    condition=Text(kk="қажеттігіне қарай", ru="при необходимости", en="where needed"),
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Аппарат Правительства дополняет информацию предложениями о выполнении договоров, заключённых от имени "
    "Правительства",
    kk="Үкімет Аппараты ақпаратты Үкімет атынан жасалған шарттардың орындалуы жөніндегі ұсыныстарымен толықтырады",
    follows="1037/5.1",
    implied=True,
    in_force=_SINCE_195,
)
_TO_THE_PRESIDENT = Rule(
    id="1037/6",
    cite=RULES_1037.at(
        "6",
        phrase_kk="алған күнінен бастап он бес жұмыс күні ішінде",
        phrase_ru="в течение пятнадцати рабочих дней со дня получения информации",
    ),
    when=(on(TreatyReportReceived),),
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="analyses and submits",
    what="the Government Office's information on treaties",
    to=(PRESIDENT,),
    ru="Администрация Президента анализирует информацию Аппарата Правительства о договорах и вносит её Президенту",
    kk="Президент Әкімшілігі Үкімет Аппаратының шарттар жөніндегі ақпаратын талдайды және Президенттің қарауына "
    "енгізеді",
    limit=Within(15, WORKING_DAYS, of="report_received"),
    follows="1037/5.1",
    in_force=_SINCE_195,
)

TREATY_REPORT_RULES: tuple[Rule, ...] = (
    Rule(
        id="1037/1",
        cite=RULES_1037.at("1"),
        modality=Modality.STANDING,
        who=(CENTRAL_STATE_BODY,),
        action="see",
        what="to the performance of treaties made in the name of the Republic and of the Government within their "
        "competence, and watch that Kazakhstan's rights are exercised and the other parties perform",
        ru="центральные государственные органы в пределах своей компетенции обеспечивают выполнение договоров и "
        "наблюдают за осуществлением прав Казахстана и выполнением обязательств другими участниками",
        kk="орталық мемлекеттік органдар өз құзыреті шегінде шарттардың орындалуын қамтамасыз етеді, Қазақстан "
        "құқықтарының жүзеге асырылуын және басқа қатысушылардың міндеттемелерін орындауын байқайды",
        in_force=_SINCE_1037,
    ),
    _REPORTS.edition(
        cite=RULES_1037.at(
            "2", phrase_kk="жыл сайын 10 қарашадан кешіктірмей", phrase_ru="ежегодно не позднее 10 ноября"
        ),
        what="on the treaties in force, performed in the current year, and on the domestic procedures of those signed "
        "but not in force,",
        documents=(),
        ru="центральные государственные органы вносят в МИД информацию о выполнении вступивших в силу договоров в "
        "текущем году и о внутригосударственных процедурах по подписанным, но не вступившим в силу",
        kk="орталық мемлекеттік органдар күшіне енген шарттардың ағымдағы жылғы орындалуы және қол қойылған, бірақ "
        "күшіне енбегендері бойынша мемлекетішілік рәсімдер туралы СІМ-ге ақпарат береді",
        limit=ByDate((11, 10)),
        in_force=_UNTIL_550,
    ),
    _REPORTS,
    Rule(
        id="1037/3",
        cite=RULES_1037.at("3"),
        when=(on(CalendarYear),),
        who=(CENTRAL_STATE_BODY,),
        action="put",
        what="into the information on treaties in force an analysis of how Kazakhstan's rights are "
        "exercised and others "
        "perform, and proposals on the problems found",
        preposition="for",
        to=(MFA,),
        ru="информация о вступивших в силу договорах содержит анализ наблюдения за осуществлением прав Казахстана и "
        "выполнением обязательств другими участниками и предложения по решению выявленных проблем",
        kk="күшіне енген шарттар туралы ақпарат Қазақстан құқықтарының жүзеге асырылуын және басқа қатысушылардың "
        "міндеттемелерін орындауын қадағалауды талдауды, анықталған мәселелерді шешу жөніндегі ұсыныстарды қамтиды",
        follows="1037/2",
        implied=True,
        in_force=_SINCE_1037,
    ),
    _CONSOLIDATED.edition(
        cite=RULES_1037.at(
            "4",
            phrase_kk="жылына бір рет 10 желтоқсаннан кешіктірмей",
            phrase_ru="один раз в год не позднее 10 декабря",
        ),
        to=(PRIME_MINISTERS_OFFICE,),
        documents=(),
        ru="МИД направляет сводную информацию с внешнеполитической оценкой и копиями рекомендаций международных "
        "организаций, если они есть, в Канцелярию Премьер-Министра",
        kk="СІМ сыртқы саяси бағаны қамтитын жиынтық ақпаратты және, бар болса, халықаралық ұйымдар ұсынымдарының "
        "көшірмелерін Премьер-Министрдің Кеңсесіне жібереді",
        limit=ByDate((12, 10)),
        in_force=_UNTIL_550,
    ),
    _CONSOLIDATED.edition(
        cite=RULES_1037.at(
            "4",
            phrase_kk="жылына бір рет 10 ақпаннан кешіктірмей",
            phrase_ru="один раз в год не позднее 10 февраля",
        ),
        to=(PRIME_MINISTERS_OFFICE,),
        ru="МИД направляет сводную информацию с внешнеполитической оценкой и копиями рекомендаций международных "
        "организаций, если они есть, в Канцелярию Премьер-Министра",
        kk="СІМ сыртқы саяси бағаны қамтитын жиынтық ақпаратты және, бар болса, халықаралық ұйымдар ұсынымдарының "
        "көшірмелерін Премьер-Министрдің Кеңсесіне жібереді",
        documents=(STRUCTURE_UNTIL_195,),
        in_force=_BETWEEN_175_AND_195,
    ),
    _CONSOLIDATED,
    _FORWARDED.edition(
        cite=RULES_1037.at(
            "5", 1, phrase_kk="жыл сайын 25 желтоқсаннан кешіктірмей", phrase_ru="ежегодно не позднее 25 декабря"
        ),
        who=(PRIME_MINISTERS_OFFICE,),
        ru="Канцелярия Премьер-Министра направляет информацию в Администрацию Президента",
        kk="Премьер-Министрдің Кеңсесі ақпаратты Президент Әкімшілігіне жібереді",
        limit=ByDate((12, 25)),
        in_force=_UNTIL_550,
    ),
    _FORWARDED.edition(
        cite=RULES_1037.at(
            "5", 1, phrase_kk="жыл сайын 25 ақпаннан кешіктірмей", phrase_ru="ежегодно не позднее 25 февраля"
        ),
        who=(PRIME_MINISTERS_OFFICE,),
        ru="Канцелярия Премьер-Министра направляет информацию в Администрацию Президента",
        kk="Премьер-Министрдің Кеңсесі ақпаратты Президент Әкімшілігіне жібереді",
        in_force=_BETWEEN_175_AND_195,
    ),
    _FORWARDED,
    _SUPPLEMENT.edition(
        who=(PRIME_MINISTERS_OFFICE,),
        ru="Канцелярия Премьер-Министра дополняет информацию предложениями о выполнении договоров, заключённых от "
        "имени Правительства",
        kk="Премьер-Министрдің Кеңсесі ақпаратты Үкімет атынан жасалған шарттардың орындалуы жөніндегі ұсыныстарымен "
        "толықтырады",
        in_force=_SINCE_1037.until(BY_195),
    ),
    _SUPPLEMENT,
    _TO_THE_PRESIDENT.edition(
        what="the Prime Minister's Office's information on treaties",
        ru="Администрация Президента анализирует информацию Канцелярии Премьер-Министра о договорах и вносит её "
        "Президенту",
        kk="Президент Әкімшілігі Премьер-Министр Кеңсесінің шарттар жөніндегі ақпаратын талдайды және Президенттің "
        "қарауына енгізеді",
        in_force=_SINCE_1037.until(BY_195),
    ),
    _TO_THE_PRESIDENT,
)
