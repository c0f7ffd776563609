"""The open questions of counting: what every time limit of a kind raises."""

from __future__ import annotations

from kzcoord.limits.questions import Question, Reading, Register
from kzcoord.text import Text

__all__ = ["COUNTING"]

_QUESTIONS = (
    Question(
        "Q1",
        Text(
            kk="мерзім есептеле бастайтын күннің өзі мерзімге кіре ме?",
            ru="включается ли в срок день, с которого он исчисляется?",
            en="is the trigger day counted?",
        ),
        (
            Reading(
                "not counted",
                "Civil Code art. 173, Civil Procedure Code arts 121-123, Labour Code art. 13: a term runs from the "
                "next day; open to state bodies by analogy (Code 350-VI art. 7(5)).",
            ),
            Reading(
                "counted",
                "The words 'from the day of' in the Decree, in Decree 976 point 50 and in Government Resolution 10 of "
                "2023 point 177. Law 107-II art. 12-1(5) settled it so for terms that began from 13.08.2013 (in force "
                "from a day between 14.07.2013 and that day) to 30.06.2021; before and after no statute answers.",
            ),
        ),
        "not counted",
        "counted",
    ),
    Question(
        "Q2",
        Text(
            kk="«дейін» деп белгіленген мерзімге аталған күннің өзі кіре ме?",
            ru="включается ли в срок «до» сама названная дата?",
            en="is the date of an 'until' limit itself included?",
        ),
        (
            Reading("included", "Practice; no rule found for state bodies."),
            Reading("excluded", "The drafter writes 'not later than' elsewhere, so 'until' may mean less."),
        ),
        "included",
        "excluded",
    ),
    Question(
        "Q3",
        Text(
            kk="соңғы күні жұмыс күніне тура келмейтін мерзім қай күнге ауысады?",
            ru="на какой день переносится окончание срока, если последний день нерабочий?",
            en="where does a last day go that is not a working day?",
        ),
        (
            Reading(
                "next working day",
                "Government Resolution 10 of 06.01.2023 point 177 (instructions of the Government, so by analogy); "
                "Civil Code art. 175. Law 107-II art. 12-1(5) settled it so for terms in days that began from "
                "13.08.2013 to 30.06.2021.",
            ),
            Reading("previous working day", "The decrees of the President say nothing; the earlier day is safe."),
        ),
        "next working day",
        "previous working day",
    ),
    Question(
        "Q4",
        Text(
            kk="«кемінде он күн бұрын»: мерзім мен оқиға арасында толық он күн өтуге тиіс пе?",
            ru="«не менее чем за десять дней»: должны ли между сроком и событием пройти десять полных дней?",
            en="at least N before: must N clear units lie between?",
        ),
        (
            Reading("units back", "N units back from the event day, which is not counted; no authority found."),
            Reading("clear units between", "'At least N days before' is literally N whole days in between."),
        ),
        "units back",
        "clear units between",
    ),
    Question(
        "Q5",
        Text(
            kk="оқиғадан кері есептелетін мерзім жұмыс күні емес күнге тура келсе, қалай болады?",
            ru="что делать, если срок, отсчитываемый назад от события, попадает на нерабочий день?",
            en="a limit before an event falls on a non-working day: what then?",
        ),
        (
            Reading("previous working day", "Rolling forward would shorten the interval that is guaranteed."),
            Reading("the day itself", "The text names no working day; the paper can be sent on a rest day."),
        ),
        "previous working day",
        "previous working day",
    ),
    Question(
        "Q6",
        Text(
            kk="аймен есептелетін мерзім соңғы айда тиісті күн болмаса, қашан аяқталады?",
            ru="когда истекает срок в месяцах, если в последнем месяце нет соответствующего числа?",
            en="a limit in months ends in a month without that number: when?",
        ),
        (
            Reading("last day of the month", "By analogy: Civil Code art. 174; Law 107-II art. 12-1(3), 2013 to 2021."),
            Reading(
                "first day of the next month",
                "A literal count of months; no authority found. It makes sense forward only: before an event it would "
                "leave less than the months that the text asks for, so a limit counted back keeps the last day.",
            ),
        ),
        "last day of the month",
        "last day of the month",
    ),
    Question(
        "Q7",
        Text(
            kk="мәтінде басталуы көрсетілмеген мерзім қай күннен есептеледі?",
            ru="с какого дня исчисляется срок, начало которого в тексте не указано?",
            en="from which day runs a limit whose start the text does not state?",
        ),
        (
            Reading(
                "natural start",
                "The step that makes the duty possible: a signing, a receipt, a return, the start of an initiative, an "
                "agreement. Whether that day counts is Q1.",
                counted=False,
            ),
            Reading(
                "another start",
                "The day on which a paper is worked out or an agreed paper arrives; the text says neither.",
                counted=False,
            ),
        ),
        "natural start",
        "natural start",
    ),
    Question(
        "Q8",
        Text(
            kk="басталуы екеу болатын мерзім неден есептеледі: іс-шарадан ба, әлде шетелге сапардың аяқталуынан ба?",
            ru="от чего считать срок с двумя началами: от мероприятия или от завершения зарубежного визита?",
            en="two starts, the event or the end of the visit abroad: which one?",
        ),
        (
            Reading("from the later", "'Or' gives the bearer the choice; the visit is the wider frame."),
            Reading("from the earlier", "The first of the two events has already made the duty possible."),
        ),
        "from the later",
        "from the earlier",
    ),
    Question(
        "Q9",
        Text(
            kk="актінің өзі емес, басқа біреу белгілеген мерзім жұмыс күніне тура келмесе, қалай болады?",
            ru="что делать, если срок, установленный не самим актом, попадает на нерабочий день?",
            en="a term set outside the acts falls on a non-working day: what then?",
        ),
        (
            Reading(
                "previous working day",
                "A sender abroad is not bound by Kazakhstan's rest days, and a day set by the Administration is a day, "
                "not a period: the earlier working day is safe.",
            ),
            Reading("next working day", "By analogy with Government Resolution 10 of 06.01.2023 point 177."),
        ),
        "previous working day",
        "previous working day",
    ),
    Question(
        "Q10",
        Text(
            kk="«әрекет жасалғанға дейін» деген мерзімге сол әрекет күнінің өзі кіре ме?",
            ru="срок «до совершения действия»: входит ли в него сам день этого действия?",
            en="before an act whose day is known: is that day itself in time?",
        ),
        (
            Reading("the day itself", "The act has an hour; earlier on the same day is before it."),
            Reading("the working day before", "Nobody can dispute the day before."),
        ),
        "the day itself",
        "the working day before",
    ),
    Question(
        "Q50",
        Text(
            kk="демалыс күні келіп түскен қағаз сол күні алынды деп есептеле ме?",
            ru="считается ли бумага, поступившая в нерабочий день, полученной в этот день?",
            en="is a paper that comes on a non-working day received on that day?",
        ),
        (
            Reading(
                "on that day",
                "The texts know no other day. In working days both readings begin with the next working day; for "
                "calendar days the caller may give the day of registration.",
                counted=False,
            ),
            Reading(
                "on the next working day",
                "Code 350-VI art. 64(3) registers petitions so; it does not bind state bodies among themselves.",
                counted=False,
            ),
        ),
        "on that day",
        "on that day",
    ),
)

#: By id.
COUNTING = Register({question.id: question for question in _QUESTIONS})
