"""Question Q7 on counting, with the reasons that the acts give place by place."""

from __future__ import annotations

from dataclasses import replace

from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Question, Reading
from kzcoord.text import Text

__all__ = ["QUESTION_7"]

QUESTION_7: Question = replace(
    COUNTING["Q7"],
    readings=(
        Reading(
            Text(kk="табиғи басталуы", ru="естественное начало", en="natural start"),
            Text(
                kk="Міндетті орындауға мүмкіндік беретін қадам: Жарлыққа қол қою (оның 3-тармағы), СІМ-нен "
                "шешімді (11-тармақ) немесе ұсыныстарды (13-тармақ) алу, материалды қайтару (23.3), жобаны "
                "(32-1-тармақ) немесе қайта жолданған сұрау салуды (36-тармақтың 2-бөлігі) алу, бастаманың "
                "басталуы (40-тармақтың 1-бөлігі), Президенттің келісімі (1082/15). Сол күннің өзі есептеле "
                "ме, ол туралы Q1.",
                ru="Шаг, который делает обязанность исполнимой: подписание Указа (его пункт 3), получение решения "
                "от МИД (пункт 11) или предложений (пункт 13), возврат материала (23.3), получение проекта "
                "(пункт 32-1) или перенаправленного запроса (часть 2 пункта 36), начало инициативы (часть 1 "
                "пункта 40), согласие Президента (1082/15). Считается ли сам этот день, см. Q1.",
                en="The step that makes the duty possible: the signing of the Decree (its point 3), the receipt "
                "of the decision from the MFA (11) or of the proposals (13), the return of the material "
                "(23.3), the receipt of the draft (32-1) or of the forwarded request (36 part 2), the start of "
                "the initiative (40 part 1), the President's agreement (1082/15). Whether that day counts is "
                "Q1.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="басқаша басталуы", ru="другое начало", en="another start"),
            Text(
                kk="11-тармақтың мерзімі ұсыныстар әзірленген күннен, 1082/15 мерзімі келісілген жоспарлар "
                "алынған күннен басталуы мүмкін; мәтінде екеуі де жоқ.",
                ru="Срок пункта 11 может идти со дня выработки предложений, срок 1082/15 со дня получения "
                "согласованных планов; в тексте нет ни того, ни другого.",
                en="11 may run from the day on which the proposals are worked out, 1082/15 from the receipt of "
                "the agreed plans; the text says neither.",
            ),
            counted=False,
        ),
    ),
)
