"""The open questions of reading, as data: provisions, readings with their reasons, defaults."""

from __future__ import annotations

from typing import NamedTuple

from kzcoord.text import Language, Text

__all__ = ["REGISTER", "Question", "Reading"]


class Reading(NamedTuple):
    """One way to read the law, and who would read it so.

    ``counted`` is true when the library can count by it, so that `Convention.choose` accepts it.
    """

    name: str
    why: str
    counted: bool = True

    def said(self, lang: Language = "en") -> str:
        """The reading in one language; in English where it is only recorded."""
        return _NAMES[self.name].said(lang) if self.name in _NAMES else self.name


_NAMES = {
    found.en: found
    for found in (
        Text("есептелмейді", "не считается", "not counted"),
        Text("есептеледі", "считается", "counted"),
        Text("кіреді", "входит", "included"),
        Text("кірмейді", "не входит", "excluded"),
        Text("келесі жұмыс күні", "следующий рабочий день", "next working day"),
        Text("алдыңғы жұмыс күні", "предыдущий рабочий день", "previous working day"),
        Text("кері санағанда N бірлік", "N единиц назад", "units back"),
        Text("арасында толық бірліктер", "полные единицы между ними", "clear units between"),
        Text("сол күннің өзі", "сам этот день", "the day itself"),
        Text("айдың соңғы күні", "последний день месяца", "last day of the month"),
        Text("келесі айдың бірінші күні", "первый день следующего месяца", "first day of the next month"),
        Text("кешірек басталуынан", "от более позднего начала", "from the later"),
        Text("ертерек басталуынан", "от более раннего начала", "from the earlier"),
        Text("оның алдындағы жұмыс күні", "рабочий день перед ним", "the working day before"),
        Text("аз қалғанда", "менее чем за", "less than"),
        Text("кемінде", "не менее чем за", "at least"),
        Text("ауыстырылады", "переносится", "moved"),
        Text("ауыстырылмайды", "не переносится", "not moved"),
        Text("қолданылады", "действует", "owed"),
        Text("қолданылмайды", "не действует", "not owed"),
    )
}


class Question(NamedTuple):
    """An open question of reading.

    ``provisions`` are the places that raise it; ``standard`` and ``strict`` are the answers of the two
    conventions. ``raised_by`` names the parts of a time limit that raise it (``of``, ``or_of``); a text of the
    same place whose limit has none of them does not.
    """

    id: str
    title: Text
    provisions: tuple[str, ...]
    readings: tuple[Reading, ...]
    standard: str
    strict: str
    raised_by: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, object]:
        """The question as plain values, ready for JSON."""
        return {
            "id": self.id,
            "title": self.title._asdict(),
            "provisions": list(self.provisions),
            "readings": [reading._asdict() for reading in self.readings],
            "standard": self.standard,
            "strict": self.strict,
        }

    def reading(self, name: str) -> Reading:
        """The reading of a name."""
        return next(found for found in self.readings if found.name == name)

    def said(self, lang: Language = "en") -> str:
        """The id and the question in one line."""
        return f"{self.id}: {self.title.said(lang)}"

    def __str__(self) -> str:
        return self.said()


_FROM_THE_DAY_OF = (
    "1037/14-5.1",
    "1037/14-5.2",
    "1037/23.1",
    "1037/23.3",
    "1037/29.2",
    "1037/31.3",
    "1037/32.2",
    "1037/32.3",
    "1037/32-1.1",
)
_TWO_STARTS = ("1037/29.2", "1037/31.3", "1037/32.3")

REGISTER: tuple[Question, ...] = (
    Question(
        "Q1",
        Text(
            kk="мерзім есептеле бастайтын күннің өзі мерзімге кіре ме?",
            ru="включается ли в срок день, с которого он исчисляется?",
            en="is the trigger day counted?",
        ),
        _FROM_THE_DAY_OF,
        (
            Reading(
                "not counted",
                "Civil Code art. 173, Civil Procedure Code arts 121-123, Labour Code art. 13: a term runs from the "
                "next day; open to state bodies by analogy (Code 350-VI art. 7(5)).",
            ),
            Reading(
                "counted",
                "Law 107-II art. 12-1(5) (2013 to 30.06.2021): a term in days begins on the day of the event; the "
                "words 'from the day of' in the Decree, in Decree 976 point 50 and in Government Resolution 10 of "
                "2023 point 177. No statute in force answers.",
            ),
        ),
        "not counted",
        "counted",
        ("of", "or_of"),
    ),
    Question(
        "Q2",
        Text(
            kk="«дейін» деп белгіленген мерзімге аталған күннің өзі кіре ме?",
            ru="включается ли в срок «до» сама названная дата?",
            en="is the date of an 'until' limit itself included?",
        ),
        (),
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
        ("1037/23.1",),
        (
            Reading(
                "next working day",
                "Government Resolution 10 of 06.01.2023 point 177 (instructions of the Government, so by analogy); "
                "Law 107-II art. 12-1(5) until 30.06.2021; Civil Code art. 175.",
            ),
            Reading("previous working day", "The decrees of the President say nothing; the earlier day is safe."),
        ),
        "next working day",
        "previous working day",
    ),
    Question(
        "Q4",
        Text(
            kk="«кемінде N күн бұрын»: мерзім мен оқиға арасында N толық күн өтуге тиіс пе?",
            ru="«не менее чем за N дней»: должны ли между сроком и событием пройти N полных дней?",
            en="at least N before: must N clear units lie between?",
        ),
        ("1037/22", "1037/24", "1037/25", "1037/26.1", "1037/26.2", "1037/26-1"),
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
        ("1037/22", "1037/24"),
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
        ("1037/22",),
        (
            Reading("last day of the month", "By analogy: Civil Code art. 174; Law 107-II art. 12-1(3), 2013 to 2021."),
            Reading("first day of the next month", "A literal count of months; no authority found."),
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
        ("1037/23.3", "1037/32-1.1"),
        (
            Reading(
                "natural start",
                "The step that makes the duty possible: the return of the material (23.3), the receipt of the "
                "draft (32-1). Whether that day counts is Q1.",
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
        _TWO_STARTS,
        (
            Reading("from the later", "'Or' gives the bearer the choice; the visit is the wider frame."),
            Reading("from the earlier", "The first of the two events has already made the duty possible."),
        ),
        "from the later",
        "from the earlier",
        ("or_of",),
    ),
    Question(
        "Q9",
        Text(
            kk="актінің өзі емес, басқа біреу белгілеген мерзім жұмыс күніне тура келмесе, қалай болады?",
            ru="что делать, если срок, установленный не самим актом, попадает на нерабочий день?",
            en="a term set outside the acts falls on a non-working day: what then?",
        ),
        ("1037/14-8.1", "1037/23.1", "1037/24", "1037/26.1", "1037/26-1"),
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
        (),
        (
            Reading("the day itself", "The act has an hour; earlier on the same day is before it."),
            Reading("the working day before", "Nobody can dispute the day before."),
        ),
        "the day itself",
        "the working day before",
    ),
    Question(
        "Q11",
        Text(
            kk="27-тармақ: «кемінде он жұмыс күні» ме, әлде «он жұмыс күнінен аз» ба?",
            ru="пункт 27: «менее чем за десять рабочих дней» или, как в казахском тексте («кемінде»), не менее чем за "
            "десять?",
            en="point 27: less than ten working days before, or at least ten?",
        ),
        ("1037/27",),
        (
            Reading(
                "less than",
                "The Russian text, unchanged since 2010. Other terms are needed when the date is fixed late.",
            ),
            Reading(
                "at least",
                "The Kazakh text, also unchanged since 2010; no rule puts the Russian first. It would switch the "
                "terms of 24-26 off for timely events.",
            ),
        ),
        "less than",
        "less than",
    ),
    Question(
        "Q12",
        Text(
            kk="27-тармақ 26-1-тармақтың мерзімін де ауыстыра ма?",
            ru="распространяется ли пункт 27 и на срок пункта 26-1?",
            en="does point 27 also move the term of point 26-1?",
        ),
        ("1037/26-1", "1037/27"),
        (
            Reading("moved", "26-1 borrows the term of 26 part 1; where that is replaced, so is the loan."),
            Reading("not moved", "27 names points 24 to 26 only."),
        ),
        "moved",
        "not moved",
    ),
    Question(
        "Q13",
        Text(
            kk="СІМ іс-шараға қатыспаса, 28-тармақтың екінші бөлігі қолданыла ма?",
            ru="применяется ли часть вторая пункта 28, если МИД не участвовал в мероприятии?",
            en="is 28 part 2 owed when the MFA was not at the event?",
        ),
        ("1037/28.2",),
        (
            Reading("owed", "Part 2 has no such exception; 29 speaks of recording agreements only."),
            Reading("not owed", "The MFA has no record of a conversation that it did not attend."),
        ),
        "owed",
        "owed",
    ),
    Question(
        "Q14",
        Text(
            kk="31-тармақтың екінші бөлігі: орындылығы ма, орынсыздығы ма; міндет пе, құқық па?",
            ru="часть вторая пункта 31: целесообразность или нецелесообразность, обязанность или право?",
            en="31 part 2: expediency or inexpediency of drafting, a duty or a right?",
        ),
        ("1037/31.2",),
        (
            Reading(
                "a right to call it inexpedient",
                "The Russian text: the MFA may propose that drafting is not expedient.",
                counted=False,
            ),
            Reading(
                "a duty to propose on its expediency",
                "The Kazakh text: the MFA submits a proposal on the expediency of drafting.",
                counted=False,
            ),
        ),
        "a right to call it inexpedient",
        "a right to call it inexpedient",
    ),
    Question(
        "Q15",
        Text(
            kk="29-тармақтың екінші бөлігі: екі жұмыс күні сапар аяқталған күннен де есептеле ме?",
            ru="часть вторая пункта 29: исчисляются ли два рабочих дня и со дня завершения визита?",
            en="29 part 2: do the two working days also run from the end of the visit?",
        ),
        ("1037/29.2",),
        (
            Reading("two working days from either start", "The Russian text.", counted=False),
            Reading(
                "no number after the visit",
                "In Kazakh the number stands before 'or', so the visit branch has none.",
                counted=False,
            ),
        ),
        "two working days from either start",
        "two working days from either start",
        ("or_of",),
    ),
    Question(
        "Q16",
        Text(
            kk="№ 195 Жарлық қай күні қолданысқа енгізілді?",
            ru="когда введён в действие Указ № 195?",
            en="when did Decree 195 come into force?",
        ),
        ("1037/25.1", "1037/25.2"),
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
    ),
    Question(
        "Q17",
        Text(
            kk="№ 429 Жарлық қай күні қолданысқа енгізілді?",
            ru="когда введён в действие Указ № 429?",
            en="when did Decree 429 come into force?",
        ),
        ("1037/32-1.1",),
        (
            Reading(
                "between 04.01.2024 and 03.02.2024",
                "After the day of its first official publication, which was not found.",
                counted=False,
            ),
        ),
        "between 04.01.2024 and 03.02.2024",
        "between 04.01.2024 and 03.02.2024",
    ),
    Question(
        "Q18",
        Text(
            kk="№ 779 Жарлықтың кері күші бар ма?",
            ru="имеет ли Указ № 779 обратную силу?",
            en="does Decree 779 of 12.02.2025 reach back to 06.01.2025?",
        ),
        ("1037/32-1.1",),
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
    ),
    Question(
        "Q19",
        Text(
            kk="№ 550, 582 және 50 жарлықтар қол қойылған күні қолданысқа енді ме?",
            ru="введены ли указы № 550, 582 и 50 в действие со дня подписания?",
            en="did Decrees 550, 582 and 50 take effect on signing?",
        ),
        (),
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
    ),
    Question(
        "Q20",
        Text(
            kk="29-тармақтағы көмекші мен 31 және 32-1-тармақтардағы көмекші бір адам ба?",
            ru="один ли помощник в пункте 29 и в пунктах 31, 32-1?",
            en="is the assistant of point 29 the one of points 31 and 32-1?",
        ),
        ("1037/29.1", "1037/29.2", "1037/31.2", "1037/32-1.1"),
        (
            Reading("one office", "Both deal with the President's foreign policy.", counted=False),
            Reading(
                "two offices",
                "29 names the assistant who provides for foreign policy, 31 and 32-1 the one for international "
                "affairs.",
                counted=False,
            ),
        ),
        "one office",
        "one office",
    ),
    Question(
        "Q21",
        Text(
            kk="25-тармақтағы кеңестер дәл бір және екі күн бұрын ба, әлде ең кеші сол күндері ме?",
            ru="совещания пункта 25: ровно за один и за два дня или не позднее?",
            en="the meetings of point 25: exactly one and two days before, or at the latest?",
        ),
        ("1037/25.1", "1037/25.2"),
        (
            Reading("exactly", "Neither language says 'at least' here, while 22, 24 and 26 do.", counted=False),
            Reading("at the latest", "An earlier meeting would serve the same end.", counted=False),
        ),
        "exactly",
        "exactly",
    ),
    Question(
        "Q22",
        Text(
            kk="БҰҰ басқармасы хабарлама мен жауапты әр күні жарияласа, мерзім біреу ме?",
            ru="если УВКПЧ публикует сообщение и ответ в разные дни, один ли срок?",
            en="if the OHCHR publishes the communication and the reply on different days, is there one term?",
        ),
        ("1037/14-8.2",),
        (
            Reading("one term for each publication", "Each text follows its own publication.", counted=False),
            Reading("one term from the later", "'This information' may mean both together.", counted=False),
        ),
        "one term for each publication",
        "one term for each publication",
    ),
    Question(
        "Q23",
        Text(
            kk="іс-шарасыз жасалған уағдаластықтар (30-тармақ, 2) және 4) тармақшалар) үшін мерзім неден басталады?",
            ru="от чего идут сроки для договорённостей без мероприятия (пункт 30, подп. 2) и 4))?",
            en="agreements made without an event (point 30, sub-points 2 and 4): what do the terms run from?",
        ),
        ("1037/31.3", "1037/32.3"),
        (
            Reading("no term", "31 and 32 name the event and the visit abroad only.", counted=False),
            Reading("the day of the document", "The nearest event to the one named.", counted=False),
        ),
        "no term",
        "no term",
    ),
    Question(
        "Q24",
        Text(
            kk="хабарламада мерзім көрсетілмесе, жауап қашан жіберіледі?",
            ru="когда направляется ответ, если в сообщении нет срока?",
            en="when is the reply due if the communication names no term?",
        ),
        ("1037/14-8.1",),
        (
            Reading("no date", "14-8 knows no other term, and none is invented.", counted=False),
            Reading("sixty days", "The usual term of the special procedures; not in the text.", counted=False),
        ),
        "no date",
        "no date",
    ),
)
