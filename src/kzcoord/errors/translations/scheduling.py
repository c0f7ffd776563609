"""The messages of schedules, agendas and saved schedules."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "agenda() takes a list of events or of their schedules, not {given}": {
        "ru": "agenda(): нужен список событий или их расписаний, а не {given}",
        "kk": "agenda(): оқиғалардың немесе олардың кестелерінің тізімі керек, {given} емес",
    },
    "agenda() takes events or their schedules, not {given}": {
        "ru": "agenda(): нужны события или их расписания, а не {given}",
        "kk": "agenda(): оқиғалар немесе олардың кестелері керек, {given} емес",
    },
    (
        "the schedule of {event} was counted on another calendar or convention than this agenda; give agenda() the "
        "same ones"
    ): {
        "ru": (
            "расписание {event} рассчитано по другому календарю или способу исчисления, чем эта повестка; укажите "
            "для agenda() те же"
        ),
        "kk": (
            "{event} кестесі бұл күн тәртібінен өзге күнтізбемен немесе есептеу тәсілімен есептелген; agenda() үшін "
            "дәл соларды көрсетіңіз"
        ),
    },
    "the schedule of {event} rests on another rule book than this agenda; give agenda() the same one": {
        "ru": "расписание {event} основано на другом своде норм, чем эта повестка; укажите для agenda() тот же",
        "kk": (
            "{event} кестесі бұл күн тәртібінен өзге нормалар жинағына негізделген; agenda() үшін соның өзін көрсетіңіз"
        ),
    },
    (
        "done says that {rule} was done on {day}, before {first}, the first day on which it can be; correct the day, "
        "or tell in done when the step before it was done"
    ): {
        "ru": (
            "по done шаг {rule} сделан {day}, раньше {first}, первого дня, когда это возможно; исправьте день или "
            "укажите в done, когда сделан предыдущий шаг"
        ),
        "kk": (
            "done бойынша {rule} қадамы {day} күні жасалған, бұл ол мүмкін болатын бірінші күннен ({first}) бұрын; "
            "күнді түзетіңіз немесе done ішінде алдыңғы қадам қашан жасалғанын көрсетіңіз"
        ),
    },
    "no event after {after} leaves everyone the full term before {last}, the last day of the calendar": {
        "ru": "после {after} и до {last}, последнего дня календаря, нет события, которое оставляет всем полный срок",
        "kk": "{after} күнінен кейін күнтізбенің соңғы күніне ({last}) дейін бәріне толық мерзім қалдыратын оқиға жоқ",
    },
    (
        "event is a class of events whose date can be fixed (one with fixed_on), not {given}; leave it out where the "
        "rule book has one such class"
    ): {
        "ru": (
            "event — это класс событий, дату которых можно определить (с fixed_on), а не {given}; не указывайте его, "
            "если в своде норм такой класс один"
        ),
        "kk": (
            "event — күнін айқындауға болатын оқиғалардың класы (fixed_on бар), {given} емес; нормалар жинағында "
            "мұндай класс біреу болса, оны көрсетпеңіз"
        ),
    },
    "the rule book has no single event whose date can be fixed ({names}); give event= the class of one": {
        "ru": (
            "в своде норм нет единственного события, дату которого можно определить ({names}); укажите его класс в "
            "event="
        ),
        "kk": (
            "нормалар жинағында күнін айқындауға болатын жалғыз оқиға жоқ ({names}); біреуінің класын event= арқылы "
            "көрсетіңіз"
        ),
    },
    "row": {
        "ru": "строка",
        "kk": "жол",
    },
    "give the text of Schedule.to_json() as it was written": {
        "ru": "укажите текст Schedule.to_json() в том виде, в каком он записан",
        "kk": "Schedule.to_json() мәтінін жазылған күйінде көрсетіңіз",
    },
    "it has {now} rows, the saved one {saved}": {
        "ru": "строк в нём {now}, а в сохранённом {saved}",
        "kk": "онда {now} жол бар, ал сақталғанында {saved}",
    },
    "this is no saved schedule: it has no {missing}; {advice}": {
        "ru": "это не сохранённое расписание: в нём нет {missing}; {advice}",
        "kk": "бұл сақталған кесте емес: ішінде {missing} жоқ; {advice}",
    },
    "this is no saved schedule: it tells of {names}, which to_json() never writes; {advice}": {
        "ru": "это не сохранённое расписание: в нём есть {names}, а to_json() этого не пишет; {advice}",
        "kk": "бұл сақталған кесте емес: ішінде {names} бар, оны to_json() ешқашан жазбайды; {advice}",
    },
    "the saved schedule is not the one that its event gives now: {told}": {
        "ru": "сохранённое расписание — не то, которое его событие даёт теперь: {told}",
        "kk": "сақталған кесте оның оқиғасы қазір беретін кесте емес: {told}",
    },
    (
        "the notes of the saved schedule are not those that its event gives now: the law, the calendar or the "
        "library has changed since, or the file; save it again"
    ): {
        "ru": (
            "примечания сохранённого расписания — не те, которые его событие даёт теперь: с тех пор изменились "
            "закон, календарь или библиотека либо сам файл; сохраните его ещё раз"
        ),
        "kk": (
            "сақталған кестенің ескертпелері оның оқиғасы қазір беретін ескертпелер емес: содан бері заң, күнтізбе, "
            "кітапхана немесе файлдың өзі өзгерген; оны қайта сақтаңыз"
        ),
    },
    "the saved schedule was altered after it was written: its checksum is not that of its values; save it again": {
        "ru": (
            "сохранённое расписание изменено после записи: его контрольная сумма не соответствует значениям; "
            "сохраните его ещё раз"
        ),
        "kk": "сақталған кесте жазылғаннан кейін өзгертілген: бақылау сомасы мәндеріне сәйкес емес; оны қайта сақтаңыз",
    },
    "a saved schedule is an object, not {kind}; {advice}": {
        "ru": "сохранённое расписание — это объект, а не {kind}; {advice}",
        "kk": "сақталған кесте — объект, {kind} емес; {advice}",
    },
    "the saved schedule cannot be worked out: {error}": {
        "ru": "сохранённое расписание нельзя рассчитать: {error}",
        "kk": "сақталған кестені есептеп шығару мүмкін емес: {error}",
    },
    "its {part} is {given}, which to_json() never writes ({kind})": {
        "ru": "в нём {part} — {given}, а to_json() этого не пишет ({kind})",
        "kk": "ондағы {part} — {given}, мұны to_json() ешқашан жазбайды ({kind})",
    },
    "this is no saved schedule: {told}; {advice}": {
        "ru": "это не сохранённое расписание: {told}; {advice}",
        "kk": "бұл сақталған кесте емес: {told}; {advice}",
    },
    "a saved schedule is JSON: {error}; {advice}": {
        "ru": "сохранённое расписание — это JSON: {error}; {advice}",
        "kk": "сақталған кесте — JSON: {error}; {advice}",
    },
    "an object is needed, not {kind}": {
        "ru": "нужен объект, а не {kind}",
        "kk": "объект керек, {kind} емес",
    },
    "its {place} tells of {saved}, and to_json() writes {now}": {
        "ru": "в нём {place} содержит {saved}, а to_json() пишет {now}",
        "kk": "ондағы {place} ішінде {saved} бар, ал to_json() жазатыны — {now}",
    },
    "{row} has no {names}": {
        "ru": "в строке {row} нет {names}",
        "kk": "{row} жолында {names} жоқ",
    },
    "a part of it cannot be written ({kind})": {
        "ru": "часть его записать нельзя ({kind})",
        "kk": "бір бөлігін жазу мүмкін емес ({kind})",
    },
    "its {place} is {saved}, and to_json() writes {now}": {
        "ru": "в нём {place} — {saved}, а to_json() пишет {now}",
        "kk": "ондағы {place} — {saved}, ал to_json() жазатыны — {now}",
    },
    "{row} has {name} {now}, the saved one {saved} (row {place})": {
        "ru": "строка {row}: {name} — {now}, а в сохранённом {saved} (строка {place})",
        "kk": "{row} жолы: {name} — {now}, ал сақталғанында {saved} ({place} жолы)",
    },
    "schedule() takes an event such as CalendarYear(year=2027), not {given}; parse_event() makes one from JSON": {
        "ru": (
            "schedule(): нужно событие, например CalendarYear(year=2027), а не {given}; из JSON его делает "
            "parse_event()"
        ),
        "kk": (
            "schedule(): оқиға керек, мысалы CalendarYear(year=2027), {given} емес; JSON-нан оны parse_event() жасайды"
        ),
    },
    "no rule of the rule book answers {kind}; its events are {known}": {
        "ru": "на {kind} не отвечает ни одна норма свода; его события: {known}",
        "kk": "{kind} оқиғасына жинақтың бірде-бір нормасы жауап бермейді; жинақтың оқиғалары: {known}",
    },
    "on_gap is 'note' or 'raise', not {given}; give one of the two": {
        "ru": "on_gap — это 'note' или 'raise', а не {given}; укажите одно из двух",
        "kk": "on_gap — 'note' немесе 'raise', {given} емес; екеуінің бірін көрсетіңіз",
    },
    "include_drafts is True or False, not {given}; give one of the two": {
        "ru": "include_drafts — это True или False, а не {given}; укажите одно из двух",
        "kk": "include_drafts — True немесе False, {given} емес; екеуінің бірін көрсетіңіз",
    },
    "calendar is {given}; give a WorkingCalendar such as kzcoord.KAZAKHSTAN": {
        "ru": "calendar: указано {given}; укажите WorkingCalendar, например kzcoord.KAZAKHSTAN",
        "kk": "calendar: {given} көрсетілген; WorkingCalendar көрсетіңіз, мысалы kzcoord.KAZAKHSTAN",
    },
    'done is a mapping such as {{"{rule}": date(2027, 3, 10)}}, not {given}': {
        "ru": 'done записывается как {{"{rule}": date(2027, 3, 10)}}, а не {given}',
        "kk": 'done {{"{rule}": date(2027, 3, 10)}} түрінде жазылады, {given} емес',
    },
    "this schedule has no row {given}; it has {here}": {
        "ru": "строки {given} в этом расписании нет; его строки: {here}",
        "kk": "бұл кестеде {given} жолы жоқ; оның жолдары: {here}",
    },
    "owes() takes a row of this schedule such as schedule[0], not {given}": {
        "ru": "owes(): нужна строка этого расписания, например schedule[0], а не {given}",
        "kk": "owes(): осы кестенің жолы керек, мысалы schedule[0], {given} емес",
    },
    "done names {row}, which no {kind} calls for; it calls for {known}": {
        "ru": "в done назван шаг {row}, которого {kind} не требует; требуются: {known}",
        "kk": "done ішінде {row} қадамы аталған, оны {kind} талап етпейді; талап етілетіндері: {known}",
    },
    (
        "done names {step}, which does not stand in this schedule: its conditions are not met by the event, or its "
        "text was not in force; the schedule has {here}"
    ): {
        "ru": (
            "в done назван шаг {step}, которого в этом расписании нет: событие не выполняет его условий или его "
            "текст не действовал; строки расписания: {here}"
        ),
        "kk": (
            "done ішінде {step} қадамы аталған, ол бұл кестеде жоқ: оқиға оның шарттарын орындамайды немесе мәтіні "
            "қолданыста болмаған; кестенің жолдары: {here}"
        ),
    },
    "done names {step}, but the rows of {rule} in this schedule are {known}; give one of them": {
        "ru": "в done назван шаг {step}, но строки {rule} в этом расписании: {known}; укажите одну из них",
        "kk": (
            "done ішінде {step} қадамы аталған, бірақ {rule} нормасының бұл кестедегі жолдары: {known}; солардың "
            "бірін көрсетіңіз"
        ),
    },
    "done tells of {row} twice, by its id and by that of its rule; leave one out": {
        "ru": "в done строка {row} указана дважды: своим идентификатором и идентификатором нормы; оставьте одно",
        "kk": (
            "done ішінде {row} жолы екі рет көрсетілген: өз идентификаторымен және нормасының идентификаторымен; "
            "біреуін қалдырыңыз"
        ),
    },
    "this schedule has several rows of {key}; name one: {several}": {
        "ru": "в этом расписании несколько строк {key}; назовите одну: {several}",
        "kk": "бұл кестеде {key} нормасының бірнеше жолы бар; біреуін атаңыз: {several}",
    },
    "nothing": {
        "ru": "нет",
        "kk": "жоқ",
    },
    "done[{row}]: {error}": {
        "ru": "done[{row}]: {error}",
        "kk": "done[{row}]: {error}",
    },
    "no rows": {
        "ru": "нет",
        "kk": "жоқ",
    },
    (
        "{event}: {term} is a term that others set under {rule}, but the date was fixed on {fixed_on} and {rule} "
        "does not apply (the last day is {last_day}); leave {term} out or correct {field}"
    ): {
        "ru": (
            "{event}: {term} — срок, который устанавливают другие по {rule}, но дата определена {fixed_on}, и {rule} "
            "не применяется (последний день — {last_day}); уберите {term} или исправьте {field}"
        ),
        "kk": (
            "{event}: {term} — {rule} бойынша басқалар белгілейтін мерзім, бірақ күн {fixed_on} күні айқындалған, "
            "сондықтан {rule} қолданылмайды (соңғы күн — {last_day}); {term} мәнін алып тастаңыз немесе {field} "
            "мәнін түзетіңіз"
        ),
    },
    "done tells of {row} on {day}, which nobody knew on {known_on}; give a later known_on, or leave the step out": {
        "ru": (
            "в done шаг {row} сделан {day}, а на {known_on} этого никто не знал; укажите более поздний known_on или "
            "уберите шаг"
        ),
        "kk": (
            "done ішінде {row} қадамы {day} күні жасалған, ал {known_on} күні мұны ешкім білген жоқ; кейінірек "
            "known_on көрсетіңіз немесе қадамды алып тастаңыз"
        ),
    },
    "the schedule of {event} was asked with known_on={asked}, this agenda with {known_on}; give agenda() the "
    "same day": {
        "ru": (
            "расписание {event} составлено с known_on={asked}, а эта повестка с {known_on}; укажите для agenda() тот "
            "же день"
        ),
        "kk": (
            "{event} кестесі known_on={asked} бойынша, ал бұл күн тәртібі {known_on} бойынша жасалған; agenda() үшін "
            "дәл сол күнді көрсетіңіз"
        ),
    },
}
