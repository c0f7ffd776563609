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
                Text(kk="есептелмейді", ru="не считается", en="not counted"),
                Text(
                    kk="Азаматтық кодекстің 173-бабы, Азаматтық процестік кодекстің 121-123-баптары, Еңбек "
                    "кодексінің 13-бабы: мерзім келесі күннен басталады; мемлекеттік органдарға ұқсастық "
                    "бойынша қолданылуы мүмкін (№ 350-VI Кодекстің 7-бабының 5-бөлігі).",
                    ru="Статья 173 Гражданского кодекса, статьи 121-123 Гражданского процессуального кодекса, "
                    "статья 13 Трудового кодекса: срок начинается со следующего дня; к государственным органам "
                    "применимо по аналогии (часть 5 статьи 7 Кодекса № 350-VI).",
                    en="Civil Code art. 173, Civil Procedure Code arts 121-123, Labour Code art. 13: a term runs "
                    "from the next day; open to state bodies by analogy (Code 350-VI art. 7(5)).",
                ),
            ),
            Reading(
                Text(kk="есептеледі", ru="считается", en="counted"),
                Text(
                    kk="Жарлықтағы, № 976 Жарлықтың 50-тармағындағы және Үкіметтің 2023 жылғы № 10 қаулысының "
                    "177-тармағындағы «күннен бастап» деген сөздер. № 107-II Заң (12-1-баптың 5-тармағы) "
                    "13.08.2013 (өзі 14.07.2013 мен осы күннің аралығында күшіне енген) мен 30.06.2021 "
                    "аралығында басталған мерзімдер үшін солай шешкен; оған дейін де, одан кейін де заңда "
                    "жауап жоқ.",
                    ru="Слова «со дня» в Указе, в пункте 50 Указа № 976 и в пункте 177 постановления "
                    "Правительства 2023 года № 10. Закон № 107-II (пункт 5 статьи 12-1) решал так для сроков, "
                    "начавшихся с 13.08.2013 (сам он действует с одного из дней между 14.07.2013 и этим днём) "
                    "по 30.06.2021; ни до, ни после закон ответа не даёт.",
                    en="The words 'from the day of' in the Decree, in Decree 976 point 50 and in Government "
                    "Resolution 10 of 2023 point 177. Law 107-II art. 12-1(5) settled it so for terms that "
                    "began from 13.08.2013 (in force from a day between 14.07.2013 and that day) to "
                    "30.06.2021; before and after no statute answers.",
                ),
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
            Reading(
                Text(kk="кіреді", ru="входит", en="included"),
                Text(
                    kk="Тәжірибе; мемлекеттік органдар үшін ереже табылмады.",
                    ru="Практика; правила для государственных органов не найдено.",
                    en="Practice; no rule found for state bodies.",
                ),
            ),
            Reading(
                Text(kk="кірмейді", ru="не входит", en="excluded"),
                Text(
                    kk="Басқа жерлерде «кешіктірмей» деп жазылған, сондықтан «дейін» одан ертерек күнді білдіруі "
                    "мүмкін.",
                    ru="В других местах написано «не позднее», поэтому «до» может означать более ранний день.",
                    en="The drafter writes 'not later than' elsewhere, so 'until' may mean less.",
                ),
            ),
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
                Text(kk="келесі жұмыс күні", ru="следующий рабочий день", en="next working day"),
                Text(
                    kk="Үкіметтің 06.01.2023 № 10 қаулысының 177-тармағы (Үкіметтің тапсырмалары туралы, "
                    "сондықтан ұқсастық бойынша); Азаматтық кодекстің 175-бабы. № 107-II Заң (12-1-баптың "
                    "5-тармағы) 13.08.2013 мен 30.06.2021 аралығында басталған, күнмен есептелетін мерзімдер "
                    "үшін солай шешкен.",
                    ru="Пункт 177 постановления Правительства от 06.01.2023 № 10 (о поручениях Правительства, "
                    "поэтому по аналогии); статья 175 Гражданского кодекса. Закон № 107-II (пункт 5 статьи "
                    "12-1) решал так для сроков в днях, начавшихся с 13.08.2013 по 30.06.2021.",
                    en="Government Resolution 10 of 06.01.2023 point 177 (instructions of the Government, so by "
                    "analogy); Civil Code art. 175. Law 107-II art. 12-1(5) settled it so for terms in days "
                    "that began from 13.08.2013 to 30.06.2021.",
                ),
            ),
            Reading(
                Text(kk="алдыңғы жұмыс күні", ru="предыдущий рабочий день", en="previous working day"),
                Text(
                    kk="Президент жарлықтарында бұл туралы айтылмаған; ертерек күн дау тудырмайды.",
                    ru="В указах Президента об этом ничего нет; более ранний день бесспорен.",
                    en="The decrees of the President say nothing; the earlier day is safe.",
                ),
            ),
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
            Reading(
                Text(
                    kk="аталған күн не ай санына кері",
                    ru="на названное число дней или месяцев назад",
                    en="units back",
                ),
                Text(
                    kk="Оқиға күнінен кері санау, оның өзі есептелмейді; бұл туралы норма табылмады.",
                    ru="Отсчёт назад от дня события, сам он не считается; нормы об этом не найдено.",
                    en="N units back from the event day, which is not counted; no authority found.",
                ),
            ),
            Reading(
                Text(
                    kk="арасында аталған сандағы толық күн не ай",
                    ru="между ними названное число полных дней или месяцев",
                    en="clear units between",
                ),
                Text(
                    kk="«Кемінде N күн бұрын» деген сөзбе-сөз алғанда арада N толық күн болуын білдіреді.",
                    ru="«Не менее чем за N дней» буквально означает N полных дней между ними.",
                    en="'At least N days before' is literally N whole days in between.",
                ),
            ),
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
            Reading(
                Text(kk="алдыңғы жұмыс күні", ru="предыдущий рабочий день", en="previous working day"),
                Text(
                    kk="Алға ауыстыру кепілдік берілген аралықты қысқартар еді.",
                    ru="Перенос вперёд сократил бы промежуток, который гарантирован.",
                    en="Rolling forward would shorten the interval that is guaranteed.",
                ),
            ),
            Reading(
                Text(kk="сол күннің өзі", ru="сам этот день", en="the day itself"),
                Text(
                    kk="Мәтінде жұмыс күні аталмаған; қағазды демалыс күні де жіберуге болады.",
                    ru="В тексте нет слов о рабочем дне; бумагу можно отправить и в выходной.",
                    en="The text names no working day; the paper can be sent on a rest day.",
                ),
            ),
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
            Reading(
                Text(kk="айдың соңғы күні", ru="последний день месяца", en="last day of the month"),
                Text(
                    kk="Ұқсастық бойынша: Азаматтық кодекстің 174-бабы; № 107-II Заңның 12-1-бабының 3-тармағы, "
                    "2013-2021 жылдар.",
                    ru="По аналогии: статья 174 Гражданского кодекса; пункт 3 статьи 12-1 Закона № 107-II, "
                    "2013-2021 годы.",
                    en="By analogy: Civil Code art. 174; Law 107-II art. 12-1(3), 2013 to 2021.",
                ),
            ),
            Reading(
                Text(
                    kk="келесі айдың бірінші күні", ru="первый день следующего месяца", en="first day of the next month"
                ),
                Text(
                    kk="Айларды сөзбе-сөз санау; норма табылмады. Бұл алға қарай санағанда ғана орынды: оқиғадан "
                    "бұрын мәтін талап ететін айлардан аз уақыт қалар еді, сондықтан кері есептелетін мерзім "
                    "айдың соңғы күнін сақтайды.",
                    ru="Буквальный счёт месяцев; нормы не найдено. Это имеет смысл только вперёд: перед событием "
                    "осталось бы меньше месяцев, чем требует текст, поэтому срок, отсчитываемый назад, "
                    "сохраняет последний день.",
                    en="A literal count of months; no authority found. It makes sense forward only: before an "
                    "event it would leave less than the months that the text asks for, so a limit counted back "
                    "keeps the last day.",
                ),
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
                Text(kk="табиғи басталуы", ru="естественное начало", en="natural start"),
                Text(
                    kk="Міндетті орындауға мүмкіндік беретін қадам: қол қою, алу, қайтару, бастаманың басталуы, "
                    "келісім. Сол күннің өзі есептеле ме, ол туралы Q1.",
                    ru="Шаг, который делает обязанность исполнимой: подписание, получение, возврат, начало "
                    "инициативы, согласие. Считается ли сам этот день, см. Q1.",
                    en="The step that makes the duty possible: a signing, a receipt, a return, the start of an "
                    "initiative, an agreement. Whether that day counts is Q1.",
                ),
                counted=False,
            ),
            Reading(
                Text(kk="басқаша басталуы", ru="другое начало", en="another start"),
                Text(
                    kk="Қағаз әзірленген немесе келісілген қағаз келіп түскен күн; мәтінде екеуі де жоқ.",
                    ru="День, когда бумага выработана или поступила согласованная бумага; в тексте нет ни того, "
                    "ни другого.",
                    en="The day on which a paper is worked out or an agreed paper arrives; the text says neither.",
                ),
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
            Reading(
                Text(kk="кешірек басталуынан", ru="от более позднего начала", en="from the later"),
                Text(
                    kk="«Немесе» таңдауды орындаушыға береді; сапар неғұрлым кең шеңбер.",
                    ru="«Или» оставляет выбор исполнителю; визит шире мероприятия.",
                    en="'Or' gives the bearer the choice; the visit is the wider frame.",
                ),
            ),
            Reading(
                Text(kk="ертерек басталуынан", ru="от более раннего начала", en="from the earlier"),
                Text(
                    kk="Екі оқиғаның біріншісінен кейін-ақ міндетті орындауға болады.",
                    ru="Уже первое из двух событий делает обязанность исполнимой.",
                    en="The first of the two events has already made the duty possible.",
                ),
            ),
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
                Text(kk="алдыңғы жұмыс күні", ru="предыдущий рабочий день", en="previous working day"),
                Text(
                    kk="Шетелдік жөнелтушіге Қазақстанның демалыс күндері міндетті емес, ал Әкімшілік белгілеген "
                    "күн кезең емес, күн болып табылады: ертерек жұмыс күні дау тудырмайды.",
                    ru="Зарубежный отправитель не связан выходными днями Казахстана, а день, установленный "
                    "Администрацией, это день, а не период: более ранний рабочий день бесспорен.",
                    en="A sender abroad is not bound by Kazakhstan's rest days, and a day set by the "
                    "Administration is a day, not a period: the earlier working day is safe.",
                ),
            ),
            Reading(
                Text(kk="келесі жұмыс күні", ru="следующий рабочий день", en="next working day"),
                Text(
                    kk="Үкіметтің 06.01.2023 № 10 қаулысының 177-тармағына ұқсастық бойынша.",
                    ru="По аналогии с пунктом 177 постановления Правительства от 06.01.2023 № 10.",
                    en="By analogy with Government Resolution 10 of 06.01.2023 point 177.",
                ),
            ),
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
            Reading(
                Text(kk="сол күннің өзі", ru="сам этот день", en="the day itself"),
                Text(
                    kk="Әрекеттің сағаты болады; сол күні одан ертерек жасалғаны да оған дейін жасалған болып "
                    "табылады.",
                    ru="У действия есть час; раньше в тот же день уже значит до него.",
                    en="The act has an hour; earlier on the same day is before it.",
                ),
            ),
            Reading(
                Text(kk="оның алдындағы жұмыс күні", ru="рабочий день перед ним", en="the working day before"),
                Text(
                    kk="Алдыңғы күнге ешкім дау айта алмайды.",
                    ru="Предыдущий день никто не оспорит.",
                    en="Nobody can dispute the day before.",
                ),
            ),
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
                Text(kk="сол күні", ru="в этот день", en="on that day"),
                Text(
                    kk="Мәтіндерде басқа күн жоқ. Жұмыс күндерімен есептегенде екі жағдайда да мерзім келесі "
                    "жұмыс күнінен басталады; күнтізбелік күндер үшін тіркелген күнді беруге болады.",
                    ru="Тексты не знают другого дня. В рабочих днях оба прочтения начинают со следующего рабочего "
                    "дня; для календарных дней можно указать день регистрации.",
                    en="The texts know no other day. In working days both readings begin with the next working "
                    "day; for calendar days the caller may give the day of registration.",
                ),
                counted=False,
            ),
            Reading(
                Text(kk="келесі жұмыс күні", ru="на следующий рабочий день", en="on the next working day"),
                Text(
                    kk="№ 350-VI Кодекстің 64-бабының 3-бөлігі өтініштерді солай тіркейді; ол мемлекеттік "
                    "органдардың өзара қатынастары үшін міндетті емес.",
                    ru="Часть 3 статьи 64 Кодекса № 350-VI так регистрирует обращения; отношений между "
                    "государственными органами она не связывает.",
                    en="Code 350-VI art. 64(3) registers petitions so; it does not bind state bodies among themselves.",
                ),
                counted=False,
            ),
        ),
        "on that day",
        "on that day",
    ),
)

#: By id.
COUNTING = Register({question.id: question for question in _QUESTIONS})
