"""The open questions of single provisions: contradictions of the languages, actors not named, cases not foreseen."""

from __future__ import annotations

from kzcoord.limits.questions import Question, Reading
from kzcoord.text import Text

__all__ = ["PROVISIONS"]

PROVISIONS: tuple[Question, ...] = (
    Question(
        "Q11",
        Text(
            kk="27-тармақ: «кемінде он жұмыс күні» ме, әлде «он жұмыс күнінен аз» ба?",
            ru="пункт 27: «менее чем за десять рабочих дней» или, как в казахском тексте («кемінде»), не менее чем за "
            "десять?",
            en="point 27: less than ten working days before, or at least ten?",
        ),
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
        provisions=("1037/27",),
    ),
    Question(
        "Q12",
        Text(
            kk="27-тармақ 26-1-тармақтың мерзімін де ауыстыра ма?",
            ru="распространяется ли пункт 27 и на срок пункта 26-1?",
            en="does point 27 also move the term of point 26-1?",
        ),
        (
            Reading("moved", "26-1 borrows the term of 26 part 1; where that is replaced, so is the loan."),
            Reading("not moved", "27 names points 24 to 26 only."),
        ),
        "moved",
        "not moved",
        provisions=("1037/26-1", "1037/27"),
    ),
    Question(
        "Q13",
        Text(
            kk="СІМ іс-шараға қатыспаса, 28-тармақтың екінші бөлігі қолданыла ма?",
            ru="применяется ли часть вторая пункта 28, если МИД не участвовал в мероприятии?",
            en="is 28 part 2 owed when the MFA was not at the event?",
        ),
        (
            Reading("owed", "Part 2 has no such exception; 29 speaks of recording agreements only."),
            Reading("not owed", "The MFA has no record of a conversation that it did not attend."),
        ),
        "owed",
        "owed",
        provisions=("1037/28.2",),
    ),
    Question(
        "Q14",
        Text(
            kk="31-тармақтың екінші бөлігі: орындылығы ма, орынсыздығы ма; міндет пе, құқық па?",
            ru="часть вторая пункта 31: целесообразность или нецелесообразность, обязанность или право?",
            en="31 part 2: expediency or inexpediency of drafting, a duty or a right?",
        ),
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
        provisions=("1037/31.2",),
    ),
    # Q15 is raised only by a text whose limit has a second start (``or_of``): an older text of its place has none.
    Question(
        "Q15",
        Text(
            kk="29-тармақтың екінші бөлігі: екі жұмыс күні сапар аяқталған күннен де есептеле ме?",
            ru="часть вторая пункта 29: исчисляются ли два рабочих дня и со дня завершения визита?",
            en="29 part 2: do the two working days also run from the end of the visit?",
        ),
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
        provisions=("1037/29.2",),
    ),
    Question(
        "Q20",
        Text(
            kk="29-тармақтағы көмекші мен 31 және 32-1-тармақтардағы көмекші бір адам ба?",
            ru="один ли помощник в пункте 29 и в пунктах 31, 32-1?",
            en="is the assistant of point 29 the one of points 31 and 32-1?",
        ),
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
        provisions=("1037/29.1", "1037/29.2", "1037/31.2", "1037/32-1.1"),
    ),
    Question(
        "Q21",
        Text(
            kk="25-тармақтағы кеңестер дәл бір және екі күн бұрын ба, әлде ең кеші сол күндері ме?",
            ru="совещания пункта 25: ровно за один и за два дня или не позднее?",
            en="the meetings of point 25: exactly one and two days before, or at the latest?",
        ),
        (
            Reading("exactly", "Neither language says 'at least' here, while 22, 24 and 26 do.", counted=False),
            Reading("at the latest", "An earlier meeting would serve the same end.", counted=False),
        ),
        "exactly",
        "exactly",
        provisions=("1037/25.1", "1037/25.2"),
    ),
    Question(
        "Q22",
        Text(
            kk="БҰҰ АҚЖКБ хабарлама мен жауапты әртүрлі күндері жарияласа, мерзім біреу ме?",
            ru="если УВКПЧ публикует сообщение и ответ в разные дни, один ли срок?",
            en="if the OHCHR publishes the communication and the reply on different days, is there one term?",
        ),
        (
            Reading("one term for each publication", "Each text follows its own publication.", counted=False),
            Reading("one term from the later", "'This information' may mean both together.", counted=False),
        ),
        "one term for each publication",
        "one term for each publication",
        provisions=("1037/14-8.2",),
    ),
    Question(
        "Q23",
        Text(
            kk="іс-шарасыз жасалған уағдаластықтар (30-тармақ, 2) және 4) тармақшалар) үшін мерзім неден басталады?",
            ru="от чего идут сроки для договорённостей без мероприятия (пункт 30, подп. 2) и 4))?",
            en="agreements made without an event (point 30, sub-points 2 and 4): what do the terms run from?",
        ),
        (
            Reading("no term", "31 and 32 name the event and the visit abroad only.", counted=False),
            Reading("the day of the document", "The nearest event to the one named.", counted=False),
        ),
        "no term",
        "no term",
        provisions=("1037/31.3", "1037/32.3"),
    ),
    Question(
        "Q24",
        Text(
            kk="хабарламада мерзім көрсетілмесе, жауап қашан жіберіледі?",
            ru="когда направляется ответ, если в сообщении нет срока?",
            en="when is the reply due if the communication names no term?",
        ),
        (
            Reading("no date", "14-8 knows no other term, and none is invented.", counted=False),
            Reading("sixty days", "The usual term of the special procedures; not in the text.", counted=False),
        ),
        "no date",
        "no date",
        provisions=("1037/14-8.1",),
    ),
    Question(
        "Q25",
        Text(
            kk="12, 13 және 14-тармақтардағы мерзім тек қарауға ғана қатысты ма, әлде енгізуге де қатысты ма?",
            ru="распространяются ли сроки пунктов 12, 13 и 14 и на внесение или только на рассмотрение?",
            en="do the terms of 12, 13 and 14 cover the submission or only the consideration?",
        ),
        (
            Reading(
                "submission too",
                "In 13 one sentence leads from the consideration to the submission; otherwise the "
                "chain has no date. In 12 the Russian puts the term before both verbs. In 14 the "
                "submission is a norm of the Head, without a term.",
            ),
            Reading(
                "consideration only",
                "The term of 13 stands beside 'considers' in both languages; 13(1) and 13(2) then have no term.",
            ),
        ),
        "submission too",
        "submission too",
        provisions=("1037/12", "1037/13", "1037/13(1)", "1037/13(2)", "1037/14.1", "1037/14.2"),
    ),
    Question(
        "Q26",
        Text(
            kk="14-1-тармақ Комиссияның барлық шешімдеріне қатысты ма, әлде өзара іс-қимыл тәртібі қамтитындарына ғана "
            "ма?",
            ru="исключает ли пункт 14-1 все решения Комиссии или только те, которые охватывает порядок взаимодействия?",
            en="does 14-1 take out all decisions of the Commission, or only those that the order of "
            "interaction covers?",
        ),
        (
            Reading(
                "all its decisions",
                "Descriptive: the clause explains why; 14-3 and 14-4 route all work with the Commission elsewhere.",
            ),
            Reading(
                "only those in the order",
                "Restrictive: both languages allow it; until 05.05.2016 no order was found, so 10 to "
                "14 would have applied.",
            ),
        ),
        "all its decisions",
        "all its decisions",
        provisions=("1037/14-1",),
    ),
    Question(
        "Q27",
        Text(
            kk="Жоғарғы Сот алған сот практикасы туралы сұрау салуға 38-тармақпен қатар 36 және 37-тармақтар да "
            "қолданыла ма?",
            ru="применяются ли к запросу о судебной практике, полученному Верховным Судом, наряду с пунктом 38 и "
            "пункты 36, 37?",
            en="does point 38 stand beside points 36 and 37, or in their place?",
        ),
        (
            Reading(
                "in their place", "38 is the special rule: it presupposes that the Supreme Court has answered itself."
            ),
            Reading("beside 36 and 37", "38 says nothing of them, and the exceptions of 37 part 3 do not name it."),
        ),
        "in their place",
        "in their place",
        provisions=("1037/38", "1037/36.1", "1037/36.2", "1037/37.1", "1037/37.2", "1037/37.3"),
    ),
    Question(
        "Q28",
        Text(
            kk="13-тармақтың 1) және 2) тармақшалары қатар қолданыла ма, әлде бірінің орнына бірі ме?",
            ru="применяются ли подпункты 1) и 2) пункта 13 вместе или один вместо другого?",
            en="do sub-points 1 and 2 of point 13 apply together or one instead of the other?",
        ),
        (
            Reading("together", "Only sub-point 2 has a condition.", counted=False),
            Reading(
                "one instead of the other",
                "The purpose suggests that the President's matters do not also go to the Prime Minister.",
                counted=False,
            ),
        ),
        "together",
        "together",
        provisions=("1037/13(1)", "1037/13(2)"),
    ),
    Question(
        "Q29",
        Text(
            kk="ұсыныстар бірнеше органнан әртүрлі күндері түссе, 12-тармақтың мерзімі қайсысынан бастап есептеледі?",
            ru="если предложения поступили от нескольких органов в разные дни, от какого считать срок пункта 12?",
            en="proposals of several bodies come on different days: from which does the term of 12 run?",
        ),
        (
            Reading("each from its own receipt", "One date per receipt; the caller gives the day.", counted=False),
            Reading("from the last", "The MFA considers them together.", counted=False),
        ),
        "each from its own receipt",
        "each from its own receipt",
        provisions=("1037/12",),
    ),
    Question(
        "Q30",
        Text(
            kk="44-тармақтағы «бес күн» жұмыс күндері ме, әлде күнтізбелік күндер ме?",
            ru="«пять дней» пункта 44: рабочих или календарных?",
            en="the five days of 44 part 2: calendar or working days?",
        ),
        (
            Reading(
                "calendar days", "The text says 'days' where elsewhere it says 'working days'; the narrower exception."
            ),
            Reading("working days", "Terms of state bodies are mostly counted in working days; the wider exception."),
        ),
        "calendar days",
        "calendar days",
        provisions=("1037/44.2a", "1037/44.2b"),
    ),
    Question(
        "Q31",
        Text(
            kk="45-тармақтың 3), 4), 5) тармақшаларының адресаты: мемлекеттік органдар ма, әлде орталық мемлекеттік "
            "органдар ма?",
            ru="адресаты подпунктов 3), 4), 5) пункта 45: все государственные органы или центральные?",
            en="45(3), (4), (5): all state bodies or the central ones?",
        ),
        (
            Reading("state bodies", "The Kazakh text; the wider circle leaves nobody out.", counted=False),
            Reading("central state bodies", "The Russian text, and the chapter's heading.", counted=False),
        ),
        "state bodies",
        "state bodies",
        provisions=("1037/45(3)", "1037/45(4)", "1037/45(5)"),
    ),
    Question(
        "Q32",
        Text(
            kk="32-1-тармақта Президенттің кеңесшілері аталған ба?",
            ru="названы ли в пункте 32-1 советники Президента?",
            en="are the President's advisers among those of 32-1 part 1?",
        ),
        (
            Reading("they are", "The Kazakh consolidated text lists them.", counted=False),
            Reading("they are not", "The Russian text of 03.01.2024 does not.", counted=False),
        ),
        "they are",
        "they are",
        provisions=("1037/32-1.1",),
    ),
    Question(
        "Q33",
        Text(
            kk="жобаның 9-тармағында «дереу» бар ма?",
            ru="есть ли в пункте 9 проекта «незамедлительно»?",
            en="does point 9 of the draft say 'immediately'?",
        ),
        (
            Reading("immediately", "The Russian scan has the word.", counted=False),
            Reading(
                "no word for it", "The Kazakh draft has none; point 49 of Decree 1037 has it in both.", counted=False
            ),
        ),
        "immediately",
        "immediately",
        provisions=("421-draft/9.1(1)", "421-draft/9.1(2)"),
    ),
    Question(
        "Q35",
        Text(
            kk="СІМ есепті мерзім өткеннен кейін сұраса, 46-тармақтың 3) тармақшасы қалай қолданылады?",
            ru="как применяется подпункт 3) пункта 46, если МИД запросил отчёт после окончания срока?",
            en="46(3): the MFA asks after the term has ended: what then?",
        ),
        (
            Reading(
                "the term stays",
                "It runs from the completion of the event; a note says that it cannot be met.",
                counted=False,
            ),
            Reading("no term", "A duty cannot be late before it arises; no other term is in the text.", counted=False),
        ),
        "the term stays",
        "the term stays",
        provisions=("1037/46(3)", "421-draft/7.1(4)"),
    ),
    Question(
        "Q36",
        Text(
            kk="№ 195 Жарлыққа дейін 1-тармақтағы «Президентіне тікелей бағынатын» деген сөздер орталық атқарушы "
            "органдарға да қатысты болды ма?",
            ru="относились ли до Указа № 195 слова «непосредственно подчинённые Президенту» в казахском тексте пункта "
            "1 и к центральным исполнительным органам?",
            en="point 1 until Decree 195: does 'subordinate to the President' also qualify the central "
            "executive bodies?",
        ),
        (
            Reading(
                "all central executive bodies",
                "The Russian text from the start, the Kazakh since Decree 195.",
                counted=False,
            ),
            Reading(
                "only those subordinate to the President", "The Kazakh word order until Decree 195.", counted=False
            ),
        ),
        "all central executive bodies",
        "all central executive bodies",
        provisions=("1037/1",),
    ),
    Question(
        "Q37",
        Text(
            kk="№ 1082 қаулының 12, 14 және 15-тармақтары бойынша жоспарларды кім жібереді?",
            ru="кто вносит и направляет планы по пунктам 12, 14 и 15 постановления № 1082?",
            en="who acts under 12, 14 and 15 of Resolution 1082?",
        ),
        (
            Reading("the MFA", "It draws the drafts up (3, 10); the sentences themselves are passive.", counted=False),
            Reading(
                "the Commission or the Government", "For 14 and 15 nothing in the text names the MFA.", counted=False
            ),
        ),
        "the MFA",
        "the MFA",
        provisions=("1082/12", "1082/14", "1082/15"),
    ),
    Question(
        "Q38",
        Text(
            kk="49-тармақтың екінші бөлігі бір кездесуге және шетелдегі кездесуге қолданыла ма?",
            ru="применяется ли часть вторая пункта 49 к единственной встрече и к встрече за рубежом?",
            en="49 part 2: does it cover a single meeting, and one abroad?",
        ),
        (
            Reading(
                "any meeting without the MFA",
                "A part of its own, which repeats neither condition of part 1.",
                counted=False,
            ),
            Reading("only those of part 1", "It continues part 1: several meetings in Kazakhstan.", counted=False),
        ),
        "any meeting without the MFA",
        "any meeting without the MFA",
        provisions=("1037/49.2",),
    ),
    Question(
        "Q39",
        Text(
            kk="39-тармақ Ұлттық кәсіпкерлер палатасына қолданыла ма?",
            ru="распространяется ли пункт 39 на Национальную палату предпринимателей?",
            en="does point 39 bind the National Chamber of Entrepreneurs?",
        ),
        (
            Reading(
                "it does not",
                "39 speaks of applications in the name of the Republic or its Government; 41 names the Chamber.",
                counted=False,
            ),
            Reading("it does", "39 has no exception.", counted=False),
        ),
        "it does not",
        "it does not",
        provisions=("1037/39", "1037/41"),
    ),
    Question(
        "Q40",
        Text(
            kk="Президент Әкімшілігінің өзі 1-тармақтағы орталық мемлекеттік орган ба?",
            ru="является ли сама Администрация Президента центральным государственным органом по пункту 1?",
            en="is the Presidential Administration itself a central state body of point 1?",
        ),
        (
            Reading("it is not", "5 and 6 make it the last to receive the report.", counted=False),
            Reading("it is", "It is directly subordinate and accountable to the President.", counted=False),
        ),
        "it is not",
        "it is not",
        provisions=("1037/1", "1037/2"),
    ),
    Question(
        "Q42",
        Text(
            kk="«жарты жыл» күнтізбелік жарты жыл ма?",
            ru="является ли «полугодие» календарным?",
            en="is a half-year the calendar half-year?",
        ),
        (
            Reading("calendar half-year", "The ordinary meaning; 35 has 15 June and 15 December.", counted=False),
            Reading("any six months", "Counted from the last time.", counted=False),
        ),
        "calendar half-year",
        "calendar half-year",
        provisions=("1037-decree/4.2",),
    ),
    Question(
        "Q43",
        Text(
            kk="25 қыркүйектен кейін түскен тұжырымдама осы жылға кешіккен бе, әлде келесі жылға ерте берілген бе?",
            ru="концепция, поступившая после 25 сентября: опоздала или подана заранее на следующий цикл?",
            en="a concept after 25 September: late for this cycle or early for the next?",
        ),
        (
            Reading("late for this cycle", "6 returns what did not come in time.", counted=False),
            Reading("early for the next", "The text sets no first day.", counted=False),
        ),
        "late for this cycle",
        "late for this cycle",
        provisions=("1082/6",),
    ),
    Question(
        "Q44",
        Text(
            kk="№ 786 Жарлықтағы «Кеңесіне» деген сөз «Кеңсесіне» деген сөздің баспа қатесі ме?",
            ru="является ли «Кеңесіне» (совету) в казахском тексте Указа № 786 опечаткой вместо «Кеңсесіне» "
            "(канцелярии)?",
            en="is «Кеңесіне» (council) of Decree 786 a misprint for «Кеңсесіне» (office)?",
        ),
        (
            Reading(
                "a misprint",
                "The Russian text, and the reference bank's Kazakh edition, name the Prime Minister's Office.",
                counted=False,
            ),
            Reading("as printed", "No council of the Prime Minister is known.", counted=False),
        ),
        "a misprint",
        "a misprint",
        provisions=("1037/50.1",),
    ),
    Question(
        "Q46",
        Text(
            kk="ЕАЭО-ның 9-тармақ қамтымайтын басқа органдары шешімдерінің жобаларын кім келіседі?",
            ru="кто согласовывает проекты решений других органов ЕАЭС, которые пункт 9 исключает?",
            en="who agrees drafts of the Union's other bodies, which point 9 excepts?",
        ),
        (
            Reading(
                "the competent central state body",
                "As for other organisations; 8 is passive and 9 no longer applies.",
                counted=False,
            ),
            Reading(
                "nobody is named",
                "For bodies of the Union other than the Commission the text names no one.",
                counted=False,
            ),
        ),
        "the competent central state body",
        "the competent central state body",
        provisions=("1037/8.1a", "1037/8.1b", "1037/8.1c", "1037/9"),
    ),
    Question(
        "Q47",
        Text(
            kk="40-тармақтың үшінші бөлігі 40-тармақтың бірінші бөлігіндегі келісу хаттарын да қамти ма?",
            ru="относится ли часть третья пункта 40 и к письмам о согласовании по части первой?",
            en="40 part 3, 'letters of 37 part 2 and 40': also the letters of approval under part 1?",
        ),
        (
            Reading(
                "what goes to the EAEU Court", "The reply of 37 part 2 and the application of 40 part 2.", counted=False
            ),
            Reading("all letters of point 40", "The text names the point whole.", counted=False),
        ),
        "what goes to the EAEU Court",
        "what goes to the EAEU Court",
        provisions=("1037/40.3",),
    ),
    Question(
        "Q49",
        Text(
            kk="46-тармақтың 2) тармақшасындағы «өткен кезең» қай кезең?",
            ru="какой период является «прошедшим» в подпункте 2) пункта 46?",
            en="46(2): which is the past period?",
        ),
        (
            Reading("since the last report", "The report is due before the year ends.", counted=False),
            Reading("the calendar year", "The plans are for the next year.", counted=False),
        ),
        "since the last report",
        "since the last report",
        provisions=("1037/46(2)", "421-draft/7.1(3)"),
    ),
    Question(
        "Q51",
        Text(
            kk="9-тармақ бойынша келісу нәтижелері туралы кім хабардар етіледі?",
            ru="кого уведомляют о результатах согласования по пункту 9?",
            en="who is notified of the result under point 9?",
        ),
        (
            Reading(
                "the international organisation",
                "The text until 2015 names it, and the notice goes through the MFA.",
                counted=False,
            ),
            Reading("not stated", "Since Decree 23 neither language names an addressee.", counted=False),
        ),
        "the international organisation",
        "the international organisation",
        provisions=("1037/9",),
    ),
    Question(
        "Q52",
        Text(
            kk="6-тарау қолданылмайтын екі органның іс-шаралары бойынша СІМ-нің өз міндеттері қала ма?",
            ru="остаются ли обязанности самого МИД по главе 6 в делах двух органов, к которым она не применяется?",
            en="does the MFA keep its own duties of chapter 6 in the affairs of the two bodies that it does not bind?",
        ),
        (
            Reading("the chapter falls away", "Its requirements do not extend to the two bodies.", counted=False),
            Reading("the MFA keeps its own", "45(4) binds the MFA, which 50 does not free.", counted=False),
        ),
        "the chapter falls away",
        "the chapter falls away",
        provisions=("1037/50.1", "1037/45(4)"),
    ),
)
