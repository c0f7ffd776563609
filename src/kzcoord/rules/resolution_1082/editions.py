"""Resolution 1082, whose Rules were in force from 2014, and the resolution that repealed it."""

from __future__ import annotations

from datetime import date

from kzcoord.law.editions import known
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.published import resolution
from kzcoord.text import Text

__all__ = ["BY_586", "BY_1082", "QUESTION_34", "RULES_1082"]

#: The Rules that Resolution 1082 approved.
RULES_1082 = resolution(
    1082,
    date(2014, 10, 9),
    "P1400001082",
    cited=Text(kk="Қағидалар (№ 1082 қаулы)", ru="Правила (постановление № 1082)", en="Rules of Resolution 1082"),
    after_the_end=Text(
        kk="{1}, халықаралық шарттар жоспарлары: № 1082 қаулының күші жойылды: {0}; жаңа тәртіпті СІМ белгілейді, ол "
        "бағдарламаға енгізілмеген",
        ru="{1}, планы международных договоров: постановление № 1082 утратило силу: {0}; новый порядок устанавливает "
        "МИД, в программу он не внесён",
        en="{1}, plans of treaties: Resolution 1082 was repealed on {0}; the new procedure is set by the MFA and is "
        "not encoded",
    ),
)
BY_1082 = known(RULES_1082.signed, RULES_1082)

QUESTION_34 = Question(
    id="Q34",
    title=Text(
        kk="№ 1082 қаулының күші қай күні жойылды?",
        ru="когда утратило силу постановление № 1082?",
        en="when did Resolution 1082 end?",
    ),
    readings=(
        Reading(
            Text(
                kk="25.07.2023 мен 24.08.2023 аралығында",
                ru="между 25.07.2023 и 24.08.2023",
                en="between 25.07.2023 and 24.08.2023",
            ),
            Text(
                kk="14.07.2023 № 586 қаулы алғаш ресми жарияланғаннан кейін күнтізбелік он күн өткен соң, ол күн "
                "табылмады.",
                ru="Через десять календарных дней после первого официального опубликования постановления от "
                "14.07.2023 № 586, которое не найдено.",
                en="Ten calendar days after the first official publication of Resolution 586 of 14.07.2023, which "
                "was not found.",
            ),
            counted=False,
        ),
    ),
    standard="between 25.07.2023 and 24.08.2023",
    strict="between 25.07.2023 and 24.08.2023",
)

#: In force ten calendar days after publication, which was between the signing and thirty days later.
BY_586 = known(date(2023, 7, 25), resolution(586, date(2023, 7, 14), "P2300000586"), until=date(2023, 8, 24))
