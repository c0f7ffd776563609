"""Rules of Decree 1037, chapter 4: reports on the President's instructions, points 33 to 35.

Until 2019 the reports were quarterly; since then the control plan sets their terms. What foreign investment was agreed
was reported by the body for investment from 2017, and by the MFA since 2023.
"""

from __future__ import annotations

from kzcoord.bodies import (
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    INVESTMENT_BODY,
    MFA,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
)
from kzcoord.law.acts import BY_50, BY_195, BY_582, BY_1037, RULES_1037, InForce
from kzcoord.law.rules import Rule, on
from kzcoord.law.years import CalendarYear
from kzcoord.limits import AsSet, ByDate
from kzcoord.rules.decree_1037._events_4 import ControlPlanSet
from kzcoord.text import Text

__all__ = ["CONTROL_RULES"]

_UNTIL_50 = InForce(begins=BY_1037, ends=BY_50)
_BETWEEN_50_AND_195 = InForce(begins=BY_50, ends=BY_195)
_BETWEEN_582_AND_195 = InForce(begins=BY_582, ends=BY_195)
_SINCE_195 = InForce(begins=BY_195)

_BY_THE_OFFICE = Text(
    kk="Үкімет Аппаратының бақылауды бекітуінде белгіленген мерзімде",
    ru="срок, установленный закреплением контроля Аппарата Правительства",
    en="the term set in the Government Office's control plan",
)
_BY_THE_PMO = Text(
    kk="Премьер-Министр Кеңсесінің бақылауды бекітуінде белгіленген мерзімде",
    ru="срок, установленный закреплением контроля Канцелярии Премьер-Министра",
    en="the term set in the Prime Minister's Office's control plan",
)
_PLAN_KK = "бақылауды бекітуінде белгіленген мерзімдерде"
_PLAN_RU = "в сроки, установленные закреплением контроля"
_QUARTERLY_5TH = ByDate([(1, 5), (4, 5), (7, 5), (10, 5)], until=True)

_REPORT = Rule(
    id="1037/33.1",
    cite=RULES_1037.at("33", 1, phrase_kk=_PLAN_KK, phrase_ru=_PLAN_RU),
    when=(on(ControlPlanSet),),
    who=(INTERESTED_BODY, INTERESTED_ORGANIZATION),
    action="carry out the President's instructions and report",
    what="on them",
    to=(MFA,),
    ru="заинтересованные государственные органы и организации принимают меры по исполнению поручений Президента и "
    "представляют в МИД отчёт о ходе их реализации",
    kk="мүдделі мемлекеттік органдар мен ұйымдар Президент тапсырмаларын орындау бойынша шаралар қабылдайды және "
    "СІМ-ге олардың іске асырылуы туралы есеп ұсынады",
    limit=AsSet(_BY_THE_OFFICE, of="bodies_term"),
    in_force=_SINCE_195,
)
_INVESTMENT = Rule(
    id="1037/33.2",
    cite=RULES_1037.at(
        "33",
        2,
        phrase_kk="әрбір тоқсан сайын, есепті тоқсаннан кейінгі айдың 5-күніне дейін",
        phrase_ru="ежеквартально до 5 числа месяца, следующего за отчетным кварталом",
    ),
    when=(on(CalendarYear),),
    who=(MFA,),
    action="monitors",
    what="what Kazakh and foreign firms agreed on investment in Kazakhstan, and reports",
    to=(GOVERNMENT_OFFICE,),
    ru="МИД ведёт мониторинг договорённостей казахстанских и иностранных юридических лиц о привлечении иностранных "
    "инвестиций и направляет отчёт в Аппарат Правительства",
    kk="СІМ қазақстандық және шетелдік заңды тұлғалардың шетелдік инвестицияларды тарту туралы уағдаластықтарының "
    "орындалуын мониторингтейді және Үкімет Аппаратына есеп жібереді",
    limit=_QUARTERLY_5TH,
    in_force=_SINCE_195,
)
_CONSOLIDATED = Rule(
    id="1037/34",
    cite=RULES_1037.at("34", phrase_kk=_PLAN_KK, phrase_ru=_PLAN_RU),
    when=(on(ControlPlanSet),),
    who=(MFA,),
    action="sums up and analyses the reports and sends",
    what="a consolidated one",
    to=(GOVERNMENT_OFFICE,),
    ru="МИД обобщает и анализирует отчёты и направляет сводный отчёт в Аппарат Правительства",
    kk="СІМ есептерді жинақтап-қорытады, талдайды және жиынтық есепті Үкімет Аппаратына жібереді",
    limit=AsSet(_BY_THE_OFFICE, of="mfa_term"),
    follows="1037/33.1",
    in_force=_SINCE_195,
)
_HALF_YEARLY = Rule(
    id="1037/35",
    cite=RULES_1037.at(
        "35",
        phrase_kk="жарты жылда бір рет, 15 маусымнан және 15 желтоқсаннан кешіктірмей",
        phrase_ru="один раз в полугодие не позднее 15 июня и 15 декабря",
    ),
    when=(on(CalendarYear),),
    who=(GOVERNMENT_OFFICE,),
    action="submits",
    what="a consolidated report on the President's instructions given for the agreements reached",
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Аппарат Правительства представляет в Администрацию Президента сводный отчёт о выполнении поручений Президента "
    "по достигнутым договорённостям",
    kk="Үкімет Аппараты Президент Әкімшілігіне қол жеткізілген уағдаластықтар бойынша Президент тапсырмаларының "
    "орындалуы туралы жиынтық есеп ұсынады",
    limit=ByDate([(6, 15), (12, 15)]),
    follows="1037/34",
    in_force=_SINCE_195,
)

CONTROL_RULES: tuple[Rule, ...] = (
    _REPORT.edition(
        cite=RULES_1037.at(
            "33",
            phrase_kk="тоқсан сайын, тоқсанның соңғы айының алдындағы айдың 25-күніне дейін",
            phrase_ru="ежеквартально до 25 числа месяца, предшествующего последнему месяцу квартала",
        ),
        when=(on(CalendarYear),),
        action="carry out the agreements reached, on the President's instructions, and report",
        ru="заинтересованные государственные органы и организации принимают меры по выполнению договорённостей на "
        "основании поручений Президента и представляют в МИД отчёт о ходе реализации поручений",
        kk="мүдделі мемлекеттік органдар мен ұйымдар Президент тапсырмалары негізінде уағдаластықтардың орындалуын "
        "қамтамасыз етеді және СІМ-ге тапсырмалардың іске асырылуы туралы есеп береді",
        limit=ByDate([(2, 25), (5, 25), (8, 25), (11, 25)], until=True),
        in_force=_UNTIL_50,
    ),
    _REPORT.edition(limit=AsSet(_BY_THE_PMO, of="bodies_term"), in_force=_BETWEEN_50_AND_195),
    _REPORT,
    _INVESTMENT.edition(
        cite=RULES_1037.at(
            "33",
            2,
            phrase_kk="тоқсан сайын, тоқсанның соңғы айының 25-күніне дейін",
            phrase_ru="ежеквартально до 25 числа последнего месяца квартала",
        ),
        who=(INVESTMENT_BODY,),
        to=(MFA,),
        language="in Kazakh and Russian",
        ru="уполномоченный государственный орган в сфере инвестиций ведёт мониторинг договорённостей казахстанских и "
        "иностранных юридических лиц о привлечении иностранных инвестиций и представляет отчёт в МИД",
        kk="инвестициялар саласындағы уәкілетті мемлекеттік орган қазақстандық және шетелдік заңды тұлғалардың "
        "шетелдік инвестицияларды тарту туралы уағдаластықтарының орындалуын мониторингтейді және СІМ-ге есеп жолдайды",
        limit=ByDate([(3, 25), (6, 25), (9, 25), (12, 25)], until=True),
        in_force=_BETWEEN_582_AND_195,
    ),
    _INVESTMENT,
    _CONSOLIDATED.edition(
        cite=RULES_1037.at(
            "34",
            phrase_kk="тоқсан сайын, тоқсанның соңғы айының 5-күніне дейін",
            phrase_ru="ежеквартально до 5 числа последнего месяца квартала",
        ),
        when=(on(CalendarYear),),
        to=(PRIME_MINISTERS_OFFICE,),
        ru="МИД обобщает и анализирует отчёты и направляет сводный отчёт в Канцелярию Премьер-Министра",
        kk="СІМ есептерді жинақтап-қорытады, талдайды және жиынтық есепті Премьер-Министрдің Кеңсесіне жібереді",
        limit=ByDate([(3, 5), (6, 5), (9, 5), (12, 5)], until=True),
        in_force=_UNTIL_50,
    ),
    _CONSOLIDATED.edition(
        to=(PRIME_MINISTERS_OFFICE,),
        ru="МИД обобщает и анализирует отчёты и направляет сводный отчёт в Канцелярию Премьер-Министра",
        kk="СІМ есептерді жинақтап-қорытады, талдайды және жиынтық есепті Премьер-Министрдің Кеңсесіне жібереді",
        limit=AsSet(_BY_THE_PMO, of="mfa_term"),
        in_force=_BETWEEN_50_AND_195,
    ),
    _CONSOLIDATED,
    Rule(
        id="1037/34.2",
        cite=RULES_1037.at(
            "34",
            2,
            phrase_kk="әрбір тоқсан сайын, есеп беретін тоқсаннан кейінгі айдың 5-күніне дейін",
            phrase_ru="ежеквартально до 5 числа месяца, следующего за отчетным кварталом",
        ),
        when=(on(CalendarYear),),
        who=(MFA,),
        action="passes",
        what="the investment body's report on",
        to=(PRIME_MINISTERS_OFFICE,),
        ru="МИД направляет отчёт уполномоченного органа в сфере инвестиций в Канцелярию Премьер-Министра",
        kk="СІМ инвестициялар саласындағы уәкілетті мемлекеттік органның есебін Премьер-Министрдің Кеңсесіне жібереді",
        limit=_QUARTERLY_5TH,
        follows="1037/33.2",
        in_force=_BETWEEN_582_AND_195,
    ),
    _HALF_YEARLY.edition(
        cite=RULES_1037.at(
            "35",
            phrase_kk="жарты жылда бір рет 15 маусымнан және 15 желтоқсаннан кешіктірмей",
            phrase_ru="один раз в полугодие не позднее 15 июня и 15 декабря",
        ),
        who=(PRIME_MINISTERS_OFFICE,),
        ru="Канцелярия Премьер-Министра представляет в Администрацию Президента сводный отчёт о выполнении поручений "
        "Президента по достигнутым договорённостям",
        kk="Премьер-Министрдің Кеңсесі Президент Әкімшілігіне қол жеткізілген уағдаластықтар бойынша Президент "
        "тапсырмаларының орындалуы туралы жиынтық есеп ұсынады",
        in_force=InForce(begins=BY_1037, ends=BY_195),
    ),
    _HALF_YEARLY,
)
