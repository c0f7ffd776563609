"""The open questions of which text was in force, and of which rules on counting apply."""

from __future__ import annotations

from kzcoord.limits.questions import Question, Reading
from kzcoord.text import Text

__all__ = ["COMMENCEMENT"]

COMMENCEMENT: tuple[Question, ...] = (
    Question(
        "Q16",
        Text(
            kk="№ 195 Жарлық қай күні қолданысқа енгізілді?",
            ru="когда введён в действие Указ № 195?",
            en="when did Decree 195 come into force?",
        ),
        (
            Reading(
                "between 13.04.2023 and 13.05.2023",
                "From the day of its first official publication, which was not found; publication is due within "
                "30 days of signing (Law 480-V art. 37(3)).",
                counted=False,
            ),
        ),
        "between 13.04.2023 and 13.05.2023",
        "between 13.04.2023 and 13.05.2023",
        provisions=(
            "1037/6",
            "1037/12",
            "1037/13",
            "1037/14.1",
            "1037/25.1",
            "1037/25.2",
            "1037/33.1",
            "1037/34",
            "1037/40.1b",
            "1037/50.1",
        ),
    ),
    Question(
        "Q17",
        Text(
            kk="№ 429 Жарлық қай күні қолданысқа енгізілді?",
            ru="когда введён в действие Указ № 429?",
            en="when did Decree 429 come into force?",
        ),
        (
            Reading(
                "between 04.01.2024 and 03.02.2024",
                "After the day of its first official publication, which was not found.",
                counted=False,
            ),
        ),
        "between 04.01.2024 and 03.02.2024",
        "between 04.01.2024 and 03.02.2024",
        provisions=("1037/32-1.1",),
    ),
    Question(
        "Q18",
        Text(
            kk="№ 779 Жарлықтың кері күші бар ма?",
            ru="имеет ли Указ № 779 обратную силу?",
            en="does Decree 779 of 12.02.2025 reach back to 06.01.2025?",
        ),
        (
            Reading(
                "in force from 06.01.2025",
                "The footnote of the consolidated text (the decree itself was not read); Law 480-V art. 43 allows "
                "retroactive force where it is stated.",
                counted=False,
            ),
            Reading("in force from 12.02.2025", "Nobody could obey it before it was signed.", counted=False),
        ),
        "in force from 06.01.2025",
        "in force from 06.01.2025",
        provisions=("1037/32-1.1",),
    ),
    Question(
        "Q19",
        Text(
            kk="№ 550, 23, 175, 582 және 50 жарлықтар қол қойылған күні қолданысқа енді ме?",
            ru="введены ли указы № 550, 23, 175, 582 и 50 в действие со дня подписания?",
            en="did Decrees 550, 23, 175, 582 and 50 take effect on signing?",
        ),
        (
            Reading(
                "on signing",
                "Their footnotes carry no other date, which by convention means from signing.",
                counted=False,
            ),
            Reading(
                "ten days after publication",
                "Law 480-V art. 42(3), from 2016, unless the act says otherwise; the acts' own texts were not read.",
                counted=False,
            ),
        ),
        "on signing",
        "on signing",
        provisions=(),
    ),
    Question(
        "Q34",
        Text(
            kk="№ 1082 қаулының күші қай күні жойылды?",
            ru="когда утратило силу постановление № 1082?",
            en="when did Resolution 1082 end?",
        ),
        (
            Reading(
                "between 25.07.2023 and 24.08.2023",
                "Ten calendar days after the first official publication of Resolution 586 of "
                "14.07.2023, which was not found.",
                counted=False,
            ),
        ),
        "between 25.07.2023 and 24.08.2023",
        "between 25.07.2023 and 24.08.2023",
        provisions=(
            "1082/4",
            "1082/6",
            "1082/7",
            "1082/8",
            "1082/9",
            "1082/10",
            "1082/12",
            "1082/13",
            "1082/14",
            "1082/15",
            "1082/16.2",
            "1082/16.3",
            "1082/16.4",
        ),
    ),
    Question(
        "Q41",
        Text(
            kk="№ 550 Жарлық 2, 4 және 5-тармақтардың мерзімдерін өзгертті ме?",
            ru="изменил ли Указ № 550 сроки пунктов 2, 4 и 5?",
            en="did Decree 550 already change the dates of 2, 4 and 5?",
        ),
        (
            Reading(
                "not known",
                "It added the annexes that they call for; the text between 17.04.2013 and 14.01.2016 "
                "was not seen, so those years have no date.",
                counted=False,
            ),
        ),
        "not known",
        "not known",
        provisions=("1037/2", "1037/4", "1037/5.1"),
    ),
    Question(
        "Q45",
        Text(
            kk="Үкімет Регламентін Президент жарлығындағы мерзімдерге ұқсастық бойынша қолдануға бола ма?",
            ru="применим ли Регламент Правительства по аналогии к срокам указа Президента?",
            en="do the Regulations of the Government apply to terms of a decree by analogy?",
        ),
        (
            Reading(
                "by analogy",
                "Resolution 10 of 06.01.2023 point 177 is the nearest express rule; Code 350-VI art. "
                "7(5) allows analogy.",
                counted=False,
            ),
            Reading(
                "not at all",
                "It governs instructions under the Government's control, and cannot bind the Administration.",
                counted=False,
            ),
        ),
        "by analogy",
        "by analogy",
        provisions=(),
    ),
    Question(
        "Q48",
        Text(
            kk="№ 421 қаулы 2015 жылғы маусымда қабылданды ма, әлде шілдеде ме?",
            ru="когда принято постановление № 421: в июне или в июле 2015 года?",
            en="is Resolution 421 of June or July 2015?",
        ),
        (
            Reading(
                "8 June 2015",
                "The number lies before those of mid-June (448 is of 17.06.2015); the scan's letters do not decide.",
                counted=False,
            ),
            Reading("8 July 2015", "A possible reading of the scan.", counted=False),
        ),
        "8 June 2015",
        "8 June 2015",
        provisions=("421-draft/5",),
    ),
)
