"""Decree 1037 and the decrees that changed it, each with the day from which its changes hold.

The Decree approves the Rules. Its own points are an act of their own here, with a code of its own. Where the day of a
decree is an open question, the question stands right after it.
"""

from __future__ import annotations

from datetime import date

from kzcoord.law.acts import Act
from kzcoord.law.editions import known
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.published import decree
from kzcoord.text import Text

__all__ = [
    "BY_5",
    "BY_23",
    "BY_50",
    "BY_175",
    "BY_195",
    "BY_426",
    "BY_429",
    "BY_526",
    "BY_550",
    "BY_582",
    "BY_779",
    "BY_786",
    "BY_1037",
    "OWN_POINTS_1037",
    "QUESTIONS",
    "QUESTION_16",
    "QUESTION_17",
    "QUESTION_18",
    "RULES_1037",
]

# -- the acts --------------------------------------------------------------------------------------------------------

#: The last change that the encoded text includes.
_KNOWN_TO = date(2025, 2, 12)

#: The Rules that the Decree approves.
RULES_1037 = decree(
    1037,
    date(2010, 8, 12),
    "U100001037_",
    _KNOWN_TO,
    cited=Text(kk="Қағидалар (№ 1037 Жарлық)", ru="Правила (Указ № 1037)", en="Rules of Decree 1037"),
)
#: The points of the Decree itself.
OWN_POINTS_1037 = Act(
    "1037-decree",
    RULES_1037.title,
    RULES_1037.signed,
    RULES_1037.adilet,
    _KNOWN_TO,
    cited=Text(kk="№ 1037 Жарлық", ru="Указ № 1037", en="Decree 1037"),
)

# -- the decrees, in the order of their signing ----------------------------------------------------------------------

BY_1037 = known(RULES_1037.signed, RULES_1037)
BY_550 = known(date(2013, 4, 17), decree(550, date(2013, 4, 17), "U1300000550"))
BY_23 = known(date(2015, 5, 18), decree(23, date(2015, 5, 18), "U1500000023"))
BY_175 = known(date(2016, 1, 14), decree(175, date(2016, 1, 14), "U1600000175"))
BY_582 = known(date(2017, 11, 13), decree(582, date(2017, 11, 13), "U1700000582"))
BY_50 = known(date(2019, 7, 3), decree(50, date(2019, 7, 3), "U1900000050"))

QUESTION_19 = Question(
    id="Q19",
    title=Text(
        kk="№ 550, 23, 175, 582 және 50 жарлықтар қол қойылған күні қолданысқа енді ме?",
        ru="введены ли указы № 550, 23, 175, 582 и 50 в действие со дня подписания?",
        en="did Decrees 550, 23, 175, 582 and 50 take effect on signing?",
    ),
    readings=(
        Reading(
            Text(kk="қол қойылған күні", ru="со дня подписания", en="on signing"),
            Text(
                kk="Олардың сілтемелерінде басқа күн жоқ, бұл әдетте қол қойылған күннен дегенді білдіреді.",
                ru="В их сносках нет другой даты, что обычно означает: со дня подписания.",
                en="Their footnotes carry no other date, which by convention means from signing.",
            ),
            counted=False,
        ),
        Reading(
            Text(
                kk="жарияланғаннан кейін он күн өткен соң",
                ru="через десять дней после опубликования",
                en="ten days after publication",
            ),
            Text(
                kk="№ 480-V Заңның 42-бабының 3-тармағы, 2016 жылдан бастап, егер актінің өзінде өзгеше "
                "айтылмаса; актілердің өз мәтіндері оқылмады.",
                ru="Пункт 3 статьи 42 Закона № 480-V, с 2016 года, если в самом акте не сказано иное; тексты "
                "самих актов не прочитаны.",
                en="Law 480-V art. 42(3), from 2016, unless the act says otherwise; the acts' own texts were not read.",
            ),
            counted=False,
        ),
    ),
    standard="on signing",
    strict="on signing",
)

BY_426 = known(date(2020, 10, 5), decree(426, date(2020, 10, 5), "U2000000426"))
BY_526 = known(date(2021, 2, 27), decree(526, date(2021, 2, 27), "U2100000526"))
BY_786 = known(date(2022, 1, 25), decree(786, date(2022, 1, 25), "U2200000786"))
BY_5 = known(date(2022, 11, 26), decree(5, date(2022, 11, 26), "U2200000005"))

#: In force from the day of its publication. That day was not found; it lies at most thirty days after the signing.
BY_195 = known(date(2023, 4, 13), decree(195, date(2023, 4, 13), "U2300000195"), until=date(2023, 5, 13))

QUESTION_16 = Question(
    id="Q16",
    title=Text(
        kk="№ 195 Жарлық қай күні қолданысқа енгізілді?",
        ru="когда введён в действие Указ № 195?",
        en="when did Decree 195 come into force?",
    ),
    readings=(
        Reading(
            Text(
                kk="13.04.2023 мен 13.05.2023 аралығында",
                ru="между 13.04.2023 и 13.05.2023",
                en="between 13.04.2023 and 13.05.2023",
            ),
            Text(
                kk="Алғашқы ресми жарияланған күнінен бастап, ол күн табылмады; қол қойылғаннан кейін 30 күн "
                "ішінде жариялануға тиіс (№ 480-V Заңның 37-бабының 3-тармағы).",
                ru="Со дня первого официального опубликования, который не найден; публикация должна состояться в "
                "течение 30 дней после подписания (пункт 3 статьи 37 Закона № 480-V).",
                en="From the day of its first official publication, which was not found; publication is due "
                "within 30 days of signing (Law 480-V art. 37(3)).",
            ),
            counted=False,
        ),
    ),
    standard="between 13.04.2023 and 13.05.2023",
    strict="between 13.04.2023 and 13.05.2023",
)

#: In force from the day after its publication. That day was not found; it lies at most thirty days after the signing.
BY_429 = known(date(2024, 1, 4), decree(429, date(2024, 1, 3), "U2400000429"), until=date(2024, 2, 3))

QUESTION_17 = Question(
    id="Q17",
    title=Text(
        kk="№ 429 Жарлық қай күні қолданысқа енгізілді?",
        ru="когда введён в действие Указ № 429?",
        en="when did Decree 429 come into force?",
    ),
    readings=(
        Reading(
            Text(
                kk="04.01.2024 мен 03.02.2024 аралығында",
                ru="между 04.01.2024 и 03.02.2024",
                en="between 04.01.2024 and 03.02.2024",
            ),
            Text(
                kk="Алғашқы ресми жарияланған күнінен кейін, ол күн табылмады.",
                ru="После дня первого официального опубликования, который не найден.",
                en="After the day of its first official publication, which was not found.",
            ),
            counted=False,
        ),
    ),
    standard="between 04.01.2024 and 03.02.2024",
    strict="between 04.01.2024 and 03.02.2024",
)

#: Signed on 12.02.2025, in force from an earlier day.
BY_779 = known(date(2025, 1, 6), decree(779, date(2025, 2, 12), "U2500000779"))

QUESTION_18 = Question(
    id="Q18",
    title=Text(
        kk="№ 779 Жарлықтың кері күші бар ма?",
        ru="имеет ли Указ № 779 обратную силу?",
        en="does Decree 779 of 12.02.2025 reach back to 06.01.2025?",
    ),
    readings=(
        Reading(
            Text(kk="06.01.2025 бастап қолданыста", ru="действует с 06.01.2025", en="in force from 06.01.2025"),
            Text(
                kk="Шоғырландырылған мәтіннің сілтемесі (жарлықтың өзі оқылмады); № 480-V Заңның 43-бабы кері "
                "күшке ол тікелей айтылған жағдайда жол береді.",
                ru="Сноска сводного текста (сам указ не прочитан); статья 43 Закона № 480-V допускает обратную "
                "силу там, где о ней сказано.",
                en="The footnote of the consolidated text (the decree itself was not read); Law 480-V art. 43 "
                "allows retroactive force where it is stated.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="12.02.2025 бастап қолданыста", ru="действует с 12.02.2025", en="in force from 12.02.2025"),
            Text(
                kk="Қол қойылғанға дейін оны ешкім орындай алмас еді.",
                ru="До подписания его никто не мог исполнять.",
                en="Nobody could obey it before it was signed.",
            ),
            counted=False,
        ),
    ),
    standard="in force from 06.01.2025",
    strict="in force from 06.01.2025",
)

# -- on counting under this act --------------------------------------------------------------------------------------

QUESTION_45 = Question(
    id="Q45",
    title=Text(
        kk="Үкімет Регламентін Президент жарлығындағы мерзімдерге ұқсастық бойынша қолдануға бола ма?",
        ru="применим ли Регламент Правительства по аналогии к срокам указа Президента?",
        en="do the Regulations of the Government apply to terms of a decree by analogy?",
    ),
    readings=(
        Reading(
            Text(kk="ұқсастық бойынша", ru="по аналогии", en="by analogy"),
            Text(
                kk="Үкіметтің 06.01.2023 № 10 қаулысының 177-тармағы тікелей айтылған ең жақын ереже; № 350-VI "
                "Кодекстің 7-бабының 5-бөлігі ұқсастыққа жол береді.",
                ru="Пункт 177 постановления Правительства от 06.01.2023 № 10 это ближайшее прямое правило; часть "
                "5 статьи 7 Кодекса № 350-VI допускает аналогию.",
                en="Resolution 10 of 06.01.2023 point 177 is the nearest express rule; Code 350-VI art. 7(5) "
                "allows analogy.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="мүлде болмайды", ru="никак", en="not at all"),
            Text(
                kk="Ол Үкіметтің бақылауындағы тапсырмаларды реттейді және Әкімшілік үшін міндетті бола алмайды.",
                ru="Он регулирует поручения на контроле Правительства и не может связывать Администрацию.",
                en="It governs instructions under the Government's control, and cannot bind the Administration.",
            ),
            counted=False,
        ),
    ),
    standard="by analogy",
    strict="by analogy",
)

#: The open questions of this act that no single rule raises.
QUESTIONS: tuple[Question, ...] = (QUESTION_19, QUESTION_45)
