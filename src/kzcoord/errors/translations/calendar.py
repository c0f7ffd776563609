"""The messages of the calendar."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "numpy is not installed, and the batch methods of the calendar need it: pip install 'kzcoord[bulk]'": {
        "ru": "numpy не установлен, а он нужен методам календаря для массивов: pip install 'kzcoord[bulk]'",
        "kk": "numpy орнатылмаған, ал ол күнтізбенің массив әдістеріне керек: pip install 'kzcoord[bulk]'",
    },
    "{first} to {last}": {
        "ru": "{first} – {last}",
        "kk": "{first} – {last}",
    },
    (
        "{n} working days from {day} lie outside the calendar, which holds {horizon}; so do {number} of {all} "
        "answers; {why}"
    ): {
        "ru": (
            "отсчёт от {day} (рабочих дней: {n}) выходит за пределы календаря (его дни: {horizon}); таких ответов "
            "{number} из {all}; {why}"
        ),
        "kk": (
            "{day} күнінен есептеу (жұмыс күндері: {n}) күнтізбеден тыс шығады (оның күндері: {horizon}); мұндай "
            "жауаптар: {all} ішінде {number}; {why}"
        ),
    },
    "the given": {
        "ru": "сколько указано",
        "kk": "көрсетілгендей",
    },
    "{name} is a masked array; give the values to be answered alone, as {name}.compressed()": {
        "ru": "{name} — массив с маской; укажите только те значения, на которые нужен ответ: {name}.compressed()",
        "kk": "{name} — маскасы бар массив; жауап керек мәндерді ғана көрсетіңіз: {name}.compressed()",
    },
    "n must be a whole number or an array of them, not {kind} {given}": {
        "ru": "n — целое число или массив целых чисел, а не {kind} {given}",
        "kk": "n — бүтін сан немесе бүтін сандар массиві, {kind} {given} емес",
    },
    "days must be a numpy array of datetime64[D], not {kind}": {
        "ru": "days — массив numpy с типом datetime64[D], а не {kind}",
        "kk": "days — datetime64[D] типіндегі numpy массиві, {kind} емес",
    },
    "{day} is outside the calendar, which holds {horizon}; {number} of {all} days are; {why}": {
        "ru": "{day} вне календаря (его дни: {horizon}); таких дней {number} из {all}; {why}",
        "kk": "{day} күнтізбеден тыс (оның күндері: {horizon}); мұндай күндер: {all} ішінде {number}; {why}",
    },
    "the two arrays do not fit each other: shapes {one} and {other}; give one value for each day": {
        "ru": "два массива не подходят друг к другу: формы {one} и {other}; укажите по одному значению на каждый день",
        "kk": "екі массив бір-біріне сәйкес келмейді: пішіндері {one} және {other}; әр күнге бір мәннен көрсетіңіз",
    },
    "n must be an array of whole numbers, not of {dtype}": {
        "ru": "n — массив целых чисел, а не {dtype}",
        "kk": "n — бүтін сандар массиві, {dtype} емес",
    },
    "days holds NaT (not a date); no answer is given for a missing day": {
        "ru": "в days есть NaT (не дата); на отсутствующий день ответ не даётся",
        "kk": "days ішінде NaT бар (күн емес); жоқ күнге жауап берілмейді",
    },
    (
        "{off} cannot be cancelled: no transfer and no Holiday.once frees it{instead}; a holiday is ended by giving "
        "it again with an until"
    ): {
        "ru": (
            "{off} отменить нельзя: ни перенос, ни Holiday.once не делает этот день выходным{instead}; праздник "
            "прекращают, указав его ещё раз с until"
        ),
        "kk": (
            "{off} күнін жоюға болмайды: оны ешбір ауыстыру, ешбір Holiday.once демалыс күні етпейді{instead}; "
            "мереке until мәнімен қайта көрсету арқылы тоқтатылады"
        ),
    },
    "the holiday {name}": {
        "ru": "праздник «{name}»",
        "kk": "«{name}» мерекесі",
    },
    "; to replace the earlier transfer, add cancellations=[Cancellation({off}, act=...)]": {
        "ru": "; чтобы заменить прежний перенос, добавьте cancellations=[Cancellation({off}, act=...)]",
        "kk": "; бұрынғы ауыстыруды алмастыру үшін мынаны қосыңыз: cancellations=[Cancellation({off}, act=...)]",
    },
    "a calendar takes {most} new facts at most, not {number}; give only those that are in force": {
        "ru": "новых фактов в календаре может быть не более {most}, а не {number}; укажите только действующие",
        "kk": (
            "күнтізбедегі жаңа фактілер саны {most} шегінен аспайды, ал көрсетілгені {number}; тек қолданыстағыларын "
            "көрсетіңіз"
        ),
    },
    "{name} takes a list of facts, each with its act, not {given}": {
        "ru": "{name}: нужен список фактов, каждый со своим актом, а не {given}",
        "kk": "{name}: әрқайсысының актісі бар фактілер тізімі керек, {given} емес",
    },
    "{what} has no act; name the act or announcement that it rests on": {
        "ru": "{what}: акт не указан; укажите акт или объявление, на котором это основано",
        "kk": "{what}: актісі көрсетілмеген; негіз болған актіні немесе хабарландыруды көрсетіңіз",
    },
    (
        "{what} rests on {wrong}, which is no act; give the name of the act as text, or CalendarAct(Text(kk=..., "
        "ru=..., en=...), date(...))"
    ): {
        "ru": (
            "{what}: основание {wrong} — не акт; укажите название акта текстом или CalendarAct(Text(kk=..., ru=..., "
            "en=...), date(...))"
        ),
        "kk": (
            "{what}: негізі {wrong}, бұл акт емес; актінің атауын мәтінмен немесе CalendarAct(Text(kk=..., ru=..., "
            "en=...), date(...)) түрінде көрсетіңіз"
        ),
    },
    "{what} is {given}: {fault}; write it in plain letters, on one line": {
        "ru": "{what}: указано {given}; {fault}; запишите обычными буквами, в одну строку",
        "kk": "{what}: {given} көрсетілген; {fault}; кәдімгі әріптермен, бір жолға жазыңыз",
    },
    "{what} must be True or False, not {given}": {
        "ru": "{what}: нужно True или False, а не {given}",
        "kk": "{what}: True немесе False керек, {given} емес",
    },
    "cancellations takes Cancellation(...) entries, not {given}": {
        "ru": "cancellations: нужны записи Cancellation(...), а не {given}",
        "kk": "cancellations: Cancellation(...) жазбалары керек, {given} емес",
    },
    "the free day of a cancellation": {
        "ru": "отменяемый выходной день",
        "kk": "жойылатын демалыс күні",
    },
    "the cancellation of {off}": {
        "ru": "отмена выходного дня {off}",
        "kk": "{off} демалыс күнін жою",
    },
    "; it is worked in exchange for {day}, so cancel that day": {
        "ru": "; это рабочий день вместо {day}, поэтому отмените {day}",
        "kk": "; бұл — {day} орнына жұмыс күні, сондықтан {day} күнін жойыңыз",
    },
    "holidays takes Holiday(...) entries, not {given}": {
        "ru": "holidays: нужны записи Holiday(...), а не {given}",
        "kk": "holidays: Holiday(...) жазбалары керек, {given} емес",
    },
    "a holiday needs a name in words, not {given}; give text or a Text": {
        "ru": "праздник называется словами, а не {given}; укажите текст или Text",
        "kk": "мерекенің атауы сөзбен жазылады, {given} емес; мәтін немесе Text көрсетіңіз",
    },
    "the name of a holiday": {
        "ru": "название праздника",
        "kk": "мереке атауы",
    },
    "{what}: carries": {
        "ru": "{what}: carries",
        "kk": "{what}: carries",
    },
    "{what} ends on {until}, before it begins on {since}": {
        "ru": "{what}: конец {until} раньше начала {since}",
        "kk": "{what}: аяқталатын күні {until} басталатын күнінен ({since}) бұрын",
    },
    "{what} since {since}{ends} falls on no day of the calendar, which holds {first} to {last}": {
        "ru": "{what} с {since}{ends} не приходится ни на один день календаря (с {first} по {last})",
        "kk": "{what} {since} күнінен бастап{ends} күнтізбенің ({first} – {last}) бірде-бір күніне келмейді",
    },
    "kurban_ait takes KurbanAit(...) entries, not {given}": {
        "ru": "kurban_ait: нужны записи KurbanAit(...), а не {given}",
        "kk": "kurban_ait: KurbanAit(...) жазбалары керек, {given} емес",
    },
    "the day of Kurban Ait": {
        "ru": "день Курбан-айта",
        "kk": "Құрбан айт күні",
    },
    "Kurban Ait on {day}": {
        "ru": "Курбан-айт {day}",
        "kk": "{day} күнгі Құрбан айт",
    },
    "Kurban Ait on {day}: announced": {
        "ru": "Курбан-айт {day}: announced",
        "kk": "{day} күнгі Құрбан айт: announced",
    },
    (
        "no Kurban Ait is expected near {day}; the nearest is {nearest}, and an announcement moves it by {most} days "
        "at most"
    ): {
        "ru": (
            "около {day} Курбан-айт не ожидается; ближайший — {nearest}, а объявление сдвигает его не более чем на "
            "{most} дней"
        ),
        "kk": (
            "{day} маңында Құрбан айт күтілмейді; ең жақыны — {nearest}, ал хабарландыру оны {most} күннен артық "
            "жылжытпайды"
        ),
    },
    "the transfer of {worked} to {off}": {
        "ru": "перенос дня отдыха с {worked} на {off}",
        "kk": "демалысты {worked} күнінен {off} күніне ауыстыру",
    },
    "changes takes the changes of a calendar, KAZAKHSTAN.changes, not {given}": {
        "ru": "changes: нужны изменения календаря, KAZAKHSTAN.changes, а не {given}",
        "kk": "changes: күнтізбенің өзгерістері керек, KAZAKHSTAN.changes, {given} емес",
    },
    "the act of {what}": {
        "ru": "акт ({what})",
        "kk": "акті ({what})",
    },
    "the end of {what}": {
        "ru": "прекращение ({what})",
        "kk": "тоқтатылуы ({what})",
    },
    "{what}: since": {
        "ru": "{what}: since",
        "kk": "{what}: since",
    },
    "{what}: until": {
        "ru": "{what}: until",
        "kk": "{what}: until",
    },
    "{what} needs a day of the year, not month {month}, day {day}": {
        "ru": "{what}: нужен день года, а дня с месяцем {month} и числом {day} нет",
        "kk": "{what}: жылдың бір күні керек, ал айы {month}, күні {day} болатын күн жоқ",
    },
    " until {day}": {
        "ru": " по {day}",
        "kk": " {day} күнін қоса алғанға дейін",
    },
    "{what} cannot be given once on {since}: it is a {kind} already; give the day that the act frees": {
        "ru": "{what}: разово на {since} указать нельзя: это уже {kind}; укажите день, который акт делает выходным",
        "kk": (
            "{what}: {since} күніне бір рет көрсетуге болмайды: ол онсыз да {kind}; акт демалыс күні ететін күнді "
            "көрсетіңіз"
        ),
    },
    "{one} and {other} are both given for one Kurban Ait; leave one of them out": {
        "ru": "{one} и {other} указаны для одного Курбан-айта; оставьте один из дней",
        "kk": "бір Құрбан айтқа екі күн көрсетілген: {one} және {other}; біреуін ғана қалдырыңыз",
    },
    (
        "settled_until {settled_until} passes over the Kurban Ait that is expected on {day} and not announced; give "
        "its day, kurban_ait=[KurbanAit(date(...), act=...)], or settle the calendar until {last} at most"
    ): {
        "ru": (
            "settled_until {settled_until} заходит за Курбан-айт, который ожидается {day} и не объявлен; укажите его "
            "день, kurban_ait=[KurbanAit(date(...), act=...)], или settled_until не позже {last}"
        ),
        "kk": (
            "settled_until {settled_until} {day} күні күтілетін, әлі жарияланбаған Құрбан айттан асып кетеді; оның "
            "күнін көрсетіңіз, kurban_ait=[KurbanAit(date(...), act=...)], немесе settled_until мәнін {last} күнінен "
            "кешіктірмеңіз"
        ),
    },
    "transfers takes Transfer(...) entries, not {given}": {
        "ru": "transfers: нужны записи Transfer(...), а не {given}",
        "kk": "transfers: Transfer(...) жазбалары керек, {given} емес",
    },
    "the free day of a transfer": {
        "ru": "выходной день переноса",
        "kk": "ауыстырудың демалыс күні",
    },
    "the worked day of a transfer": {
        "ru": "рабочий день переноса",
        "kk": "ауыстырудың жұмыс күні",
    },
    "{what} cannot make {off} a rest day: it is a {kind}; a transfer makes a plain working day free{to_replace}": {
        "ru": (
            "{what}: {off} не может стать выходным: это {kind}; перенос делает выходным обычный рабочий "
            "день{to_replace}"
        ),
        "kk": (
            "{what}: {off} демалыс күні бола алмайды: ол — {kind}; ауыстыру кәдімгі жұмыс күнін демалыс күні "
            "етеді{to_replace}"
        ),
    },
    (
        "{what} cannot take the rest from {worked}: it is a {kind}; a transfer moves a weekend day or a carried rest "
        "day{to_replace}"
    ): {
        "ru": (
            "{what}: с {worked} день отдыха не переносится: это {kind}; переносится выходной день недели или "
            "выходной, перенесённый с праздника{to_replace}"
        ),
        "kk": (
            "{what}: {worked} күнінен демалыс ауыстырылмайды: ол — {kind}; апталық демалыс күні немесе мереке үшін "
            "берілген демалыс күні ауыстырылады{to_replace}"
        ),
    },
    "{what}: known, the day of its act,": {
        "ru": "{what}: known, день акта",
        "kk": "{what}: known, актінің күні",
    },
    "CalendarAct({name}={given})": {
        "ru": "CalendarAct({name}={given})",
        "kk": "CalendarAct({name}={given})",
    },
    "works": {
        "ru": "рабочим",
        "kk": "жұмыс күні",
    },
    "frees": {
        "ru": "выходным",
        "kk": "демалыс күні",
    },
    (
        "{day} would be a {kind} ({one}), but a transfer {verb} it ({other}); correct the change that contradicts "
        "the transfer, or cancel the transfer if an act does so"
    ): {
        "ru": (
            "{day} — {kind} ({one}), но перенос делает этот день {verb} ({other}); исправьте изменение, которое "
            "противоречит переносу, или отмените перенос, если его отменяет акт"
        ),
        "kk": (
            "{day} — {kind} ({one}), бірақ ауыстыру бұл күнді {verb} етеді ({other}); ауыстыруға қайшы өзгерісті "
            "түзетіңіз немесе акт ауыстыруды жойған болса, оны жойыңыз"
        ),
    },
    "the holidays and transfers of days outside it are not encoded, so no answer is given": {
        "ru": "праздники и переносы дней вне его не внесены, поэтому ответ не даётся",
        "kk": "одан тыс күндердің мерекелері мен ауыстырулары енгізілмеген, сондықтан жауап берілмейді",
    },
    "{what} must be a datetime.date, not {kind} {given}; give a date such as date(2027, 5, 20)": {
        "ru": "{what}: нужна дата datetime.date, а не {kind} {given}; укажите дату, например date(2027, 5, 20)",
        "kk": (
            "{what}: datetime.date түріндегі күн керек, {kind} {given} емес; күнді көрсетіңіз, мысалы date(2027, 5, 20)"
        ),
    },
    "{what} must be a whole number (int), not {kind} {given}": {
        "ru": "{what}: нужно целое число (int), а не {kind} {given}",
        "kk": "{what}: бүтін сан (int) керек, {kind} {given} емес",
    },
    "{where} is after {last}, the last day of the calendar; {why}": {
        "ru": "{where} позже, чем {last}, последний день календаря; {why}",
        "kk": "{where} күнтізбенің соңғы күнінен ({last}) кейін; {why}",
    },
    "{where} is before {first}, the first day of the calendar; {why}": {
        "ru": "{where} раньше, чем {first}, первый день календаря; {why}",
        "kk": "{where} күнтізбенің бірінші күнінен ({first}) бұрын; {why}",
    },
    "calendar is a WorkingCalendar such as kzcoord.KAZAKHSTAN, not {given}": {
        "ru": "calendar — это WorkingCalendar, например kzcoord.KAZAKHSTAN, а не {given}",
        "kk": "calendar — WorkingCalendar, мысалы kzcoord.KAZAKHSTAN, {given} емес",
    },
    "{n} working days from {day} lie outside the calendar, which holds {first} to {last}; {why}": {
        "ru": "отсчёт от {day} (рабочих дней: {n}) выходит за пределы календаря (с {first} по {last}); {why}",
        "kk": "{day} күнінен есептеу (жұмыс күндері: {n}) күнтізбеден ({first} – {last}) тыс шығады; {why}",
    },
    (
        "a WorkingCalendar is made of CalendarFacts and a WorkWeek, not {facts} and {week}; take kzcoord.KAZAKHSTAN, "
        "or its with_changes() for other facts"
    ): {
        "ru": (
            "WorkingCalendar составляется из CalendarFacts и WorkWeek, а не из {facts} и {week}; возьмите "
            "kzcoord.KAZAKHSTAN или для других фактов его with_changes()"
        ),
        "kk": (
            "WorkingCalendar құрамы — CalendarFacts және WorkWeek, {facts} және {week} емес; kzcoord.KAZAKHSTAN "
            "алыңыз, ал басқа фактілер үшін — оның with_changes() әдісін"
        ),
    },
    "no working day on or before {day} is within the calendar, which begins on {first}": {
        "ru": "на {day} и раньше в календаре нет рабочих дней: он начинается {first}",
        "kk": "{day} күні және одан бұрын күнтізбеде жұмыс күні жоқ: ол {first} күні басталады",
    },
    (
        "the year {year} is outside the calendar, which holds {first} to {last}; the holiday law of other years is "
        "not encoded"
    ): {
        "ru": (
            "год {year} вне календаря, который содержит дни с {first} по {last}; закон о праздниках других лет не "
            "внесён"
        ),
        "kk": (
            "{year} жылы күнтізбеден тыс, оның күндері: {first} – {last}; басқа жылдардың мерекелер туралы заңы "
            "енгізілмеген"
        ),
    },
    "no working day on or after {day} is within the calendar, which ends on {last}": {
        "ru": "на {day} и позже в календаре нет рабочих дней: он кончается {last}",
        "kk": "{day} күні және одан кейін күнтізбеде жұмыс күні жоқ: ол {last} күні аяқталады",
    },
    "the year": {
        "ru": "год",
        "kk": "жыл",
    },
    "a calendar day": {
        "ru": "день календаря",
        "kk": "күнтізбе күні",
    },
    "the number of working days": {
        "ru": "число рабочих дней",
        "kk": "жұмыс күндерінің саны",
    },
    "this calendar shows what was public on {day}, and a new fact was not; change the calendar first: "
    "KAZAKHSTAN.with_changes(...).as_known_on(...)": {
        "ru": (
            "этот календарь показывает известное на {day}, а нового факта тогда не знали; сначала измените календарь: "
            "KAZAKHSTAN.with_changes(...).as_known_on(...)"
        ),
        "kk": (
            "бұл күнтізбе {day} күні мәлім болғанды көрсетеді, ал жаңа дерек ол кезде мәлім емес еді; алдымен "
            "күнтізбені өзгертіңіз: KAZAKHSTAN.with_changes(...).as_known_on(...)"
        ),
    },
    "the day in Kazakhstan": {"ru": "день в Казахстане", "kk": "Қазақстандағы күн"},
    "received_until is an hour of the clock of Astana such as time(18), not {given}": {
        "ru": "received_until — час по времени Астаны, например time(18), а не {given}",
        "kk": "received_until — Астана уақытындағы сағат, мысалы time(18), {given} емес",
    },
    "kazakhstan_day() takes a moment with an offset, not {given}; give one such as "
    "datetime(2026, 11, 27, 19, 30, tzinfo=UTC)": {
        "ru": (
            "kazakhstan_day() принимает момент со смещением, а не {given}; укажите, например, "
            "datetime(2026, 11, 27, 19, 30, tzinfo=UTC)"
        ),
        "kk": (
            "kazakhstan_day() ығысуы бар сәтті қабылдайды, {given} емес; мысалы "
            "datetime(2026, 11, 27, 19, 30, tzinfo=UTC) көрсетіңіз"
        ),
    },
    "the beginning of {what}": {"ru": "начало: {what}", "kk": "басталуы: {what}"},
    "Kurban Ait on {day} has a before; give what was announced earlier in a change of its own, before this one": {
        "ru": ("Курбан-айт {day}: указано before; дайте то, что объявлено раньше, отдельным изменением перед этим"),
        "kk": "Құрбан айт {day}: before көрсетілген; бұрын жарияланғанды осының алдында бөлек өзгеріспен беріңіз",
    },
}
