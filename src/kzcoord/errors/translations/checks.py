"""The messages of the checks of what comes in, and of `kzcoord.testing`."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "{rule}, counted from {day}: {error}": {
        "ru": "{rule}, отсчёт от {day}: {error}",
        "kk": "{rule}, есептеу басталатын күн {day}: {error}",
    },
    "{where} takes a datetime.date, not {kind} {given}; give a date such as date(2027, 5, 20)": {
        "ru": "{where}: нужна дата datetime.date, а не {kind} {given}; укажите дату, например date(2027, 5, 20)",
        "kk": (
            "{where}: datetime.date түріндегі күн керек, {kind} {given} емес; күнді көрсетіңіз, мысалы date(2027, 5, "
            "20)"
        ),
    },
    "between is a pair of days, (date(2027, 1, 1), date(2027, 12, 31)), not {given}": {
        "ru": "between — это пара дней, (date(2027, 1, 1), date(2027, 12, 31)), а не {given}",
        "kk": "between — екі күн, (date(2027, 1, 1), date(2027, 12, 31)) түрінде, {given} емес",
    },
    "between ends on {last}, before it begins on {first}; give the earlier day first": {
        "ru": "between: последний день {last} раньше первого дня {first}; сначала укажите более ранний день",
        "kk": "between: соңғы күні {last} бірінші күнінен ({first}) бұрын; алдымен ертерек күнді көрсетіңіз",
    },
    "line {line}, column {column}: this cannot stand there": {
        "ru": "строка {line}, столбец {column}: ошибка в записи",
        "kk": "{line}-жол, {column}-баған: жазуда қате бар",
    },
    "its bytes are no text in UTF-8": {
        "ru": "его байты — не текст в UTF-8",
        "kk": "байттары UTF-8 мәтіні емес",
    },
    "a number in it has too many digits": {
        "ru": "в одном из чисел слишком много цифр",
        "kk": "бір санының цифры тым көп",
    },
    "{word} is no number of JSON": {
        "ru": "{word} — не число JSON",
        "kk": "{word} JSON саны емес",
    },
    "it is {kind}, no text": {
        "ru": "это {kind}, а не текст",
        "kk": "бұл {kind}, мәтін емес",
    },
    "it is {length} characters long, and {most} are the most that is read": {
        "ru": "знаков {length}, а читается не более {most}",
        "kk": "{length} таңба бар, ал ең көбі {most} таңба оқылады",
    },
    "it tells of {names} twice; leave one out": {
        "ru": "дважды указано: {names}; оставьте одно",
        "kk": "екі рет көрсетілген: {names}; біреуін қалдырыңыз",
    },
    "it is nested too deeply": {
        "ru": "вложенность слишком глубокая",
        "kk": "тым терең кірістірілген",
    },
    "no words in {given}; the languages are {known}": {
        "ru": "языка {given} нет; есть языки: {known}",
        "kk": "{given} тілі жоқ; бар тілдер: {known}",
    },
    "it does not fit": {
        "ru": "значение не подходит",
        "kk": "мән сәйкес келмейді",
    },
    "which is neither True nor False": {
        "ru": "а это не True и не False",
        "kk": "бұл True да, False да емес",
    },
    "which is no day": {
        "ru": "а это не день",
        "kk": "бұл күн емес",
    },
    "which is no whole number": {
        "ru": "а это не целое число",
        "kk": "бұл бүтін сан емес",
    },
    "which is none of its words": {
        "ru": "а такого слова у этого поля нет",
        "kk": "бұл өрісте мұндай сөз жоқ",
    },
    "which is no {class_name}": {
        "ru": "а это не {class_name}",
        "kk": "бұл {class_name} емес",
    },
    "which is no text": {
        "ru": "а это не текст",
        "kk": "бұл мәтін емес",
    },
    "which is no list": {
        "ru": "а это не список",
        "kk": "бұл тізім емес",
    },
    "it is one of {expected}": {
        "ru": "допустимые значения: {expected}",
        "kk": "рұқсат етілген мәндер: {expected}",
    },
    "it is greater than {gt}": {
        "ru": "значение должно быть больше {gt}",
        "kk": "мән {gt} санынан үлкен болуға тиіс",
    },
    "it is {ge} or more": {
        "ru": "значение должно быть не меньше {ge}",
        "kk": "мән {ge} санынан кем болмауға тиіс",
    },
    "it is no JSON": {
        "ru": "это не JSON",
        "kk": "бұл JSON емес",
    },
    "it is less than {lt}": {
        "ru": "значение должно быть меньше {lt}",
        "kk": "мән {lt} санынан кіші болуға тиіс",
    },
    "it is {le} or less": {
        "ru": "значение должно быть не больше {le}",
        "kk": "мән {le} санынан аспауға тиіс",
    },
    "it holds itself": {
        "ru": "содержит само себя",
        "kk": "өзін өзі қамтиды",
    },
    "it has {max_length} letters at most": {
        "ru": "число букв — не более {max_length}",
        "kk": "әріптер саны — ең көбі {max_length}",
    },
    "it has {min_length} letters at least": {
        "ru": "число букв — не менее {min_length}",
        "kk": "әріптер саны — кемінде {min_length}",
    },
    "it has {max_length} entries at most": {
        "ru": "число элементов — не более {max_length}",
        "kk": "элементтер саны — ең көбі {max_length}",
    },
    "it has {min_length} entries at least": {
        "ru": "число элементов — не менее {min_length}",
        "kk": "элементтер саны — кемінде {min_length}",
    },
    "this is no {model}: {faults}; write for example {example}": {
        "ru": "это не {model}: {faults}; запишите, например, {example}",
        "kk": "бұл {model} емес: {faults}; мысалы, былай жазыңыз: {example}",
    },
    "{where} is {given}, {is_not}{advice}": {
        "ru": "{where}: указано {given}, {is_not}{advice}",
        "kk": "{where}: {given} көрсетілген, {is_not}{advice}",
    },
    "{where} is {given}: {problem}{advice}": {
        "ru": "{where}: указано {given}; {problem}{advice}",
        "kk": "{where}: {given} көрсетілген; {problem}{advice}",
    },
    'it is a day: date(2027, 5, 20), or "2027-05-20" in JSON': {
        "ru": 'нужен день: date(2027, 5, 20) или "2027-05-20" в JSON',
        "kk": 'күн керек: date(2027, 5, 20), ал JSON ішінде "2027-05-20"',
    },
    "{names} would loosen the check; leave it out": {
        "ru": "{names}: это ослабило бы проверку; уберите",
        "kk": "{names}: бұл тексеруді әлсіретер еді; алып тастаңыз",
    },
    "{where} is no field of it; the fields are {known}": {
        "ru": "поля {where} здесь нет; поля: {known}",
        "kk": "мұнда {where} өрісі жоқ; өрістер: {known}",
    },
    "{where} is missing{advice}": {
        "ru": "не указано поле {where}{advice}",
        "kk": "{where} өрісі көрсетілмеген{advice}",
    },
    "and {more} more": {
        "ru": "и ещё {more}",
        "kk": "тағы {more}",
    },
    "{where} is no field there; leave it out": {
        "ru": "поля {where} там нет; уберите его",
        "kk": "ол жерде {where} өрісі жоқ; оны алып тастаңыз",
    },
    "the whole": {
        "ru": "значение целиком",
        "kk": "тұтас мән",
    },
    "{name} is {given}: {fault}": {
        "ru": "{name}: указано {given}; {fault}",
        "kk": "{name}: {given} көрсетілген; {fault}",
    },
    "update is {given}; give a mapping of fields": {
        "ru": "update: указано {given}; укажите поля с их значениями",
        "kk": "update: {given} көрсетілген; өрістерді мәндерімен бірге көрсетіңіз",
    },
    "a part of it is nested too deeply, too large to print": {
        "ru": "часть его вложена слишком глубоко и слишком велика для вывода",
        "kk": "бір бөлігі тым терең кірістірілген, шығаруға тым үлкен",
    },
    "none": {
        "ru": "нет",
        "kk": "жоқ",
    },
    "{told} and {more} more": {
        "ru": "{told} и ещё {more}",
        "kk": "{told} және тағы {more}",
    },
    "a {kind} too large to print": {
        "ru": "значение {kind}, слишком большое для вывода",
        "kk": "шығаруға тым үлкен {kind} мәні",
    },
    "a {kind} that cannot be printed": {
        "ru": "значение {kind}, которое нельзя вывести",
        "kk": "шығаруға келмейтін {kind} мәні",
    },
    "the nearest are {found}": {
        "ru": "ближайшие: {found}",
        "kk": "ең жақындары: {found}",
    },
    "there is none at all": {
        "ru": "нет вообще ни одного",
        "kk": "бірде-біреуі жоқ",
    },
    "no {entry} {given}; {nearest}": {
        "ru": "не найдено: {entry} {given}; {nearest}",
        "kk": "табылмады: {entry} {given}; {nearest}",
    },
    "it is {length} letters long, and {most} are the most": {
        "ru": "букв {length}, а допустимо не более {most}",
        "kk": "{length} әріп бар, ал ең көбі {most} әріп рұқсат етіледі",
    },
    "it holds {letter}, which is no letter of a line": {
        "ru": "содержит {letter}, а такому знаку в строке не место",
        "kk": "ішінде {letter} бар, мұндай таңба жолға жазылмайды",
    },
    "a table is from 1 to {widest} characters wide, not {given}; give width=110": {
        "ru": "ширина таблицы — от 1 до {widest} знаков, а не {given}; укажите width=110",
        "kk": "кестенің ені 1 таңбадан {widest} таңбаға дейін болады, {given} емес; width=110 деп көрсетіңіз",
    },
    "it needs words in each of the three languages": {
        "ru": "нужны слова на каждом из трёх языков",
        "kk": "үш тілдің әрқайсысындағы сөздер керек",
    },
    "hypothesis is not installed, and the strategies of kzcoord.testing need it: pip install 'kzcoord[testing]'": {
        "ru": "hypothesis не установлен, а он нужен стратегиям kzcoord.testing: pip install 'kzcoord[testing]'",
        "kk": "hypothesis орнатылмаған, ал ол kzcoord.testing стратегияларына керек: pip install 'kzcoord[testing]'",
    },
    (
        "no day lies from first={first} to last={last} within the calendar, which holds {earliest} to {latest}; give "
        "an earlier first or a later last"
    ): {
        "ru": (
            "от first={first} до last={last} нет ни одного дня календаря, который содержит дни с {earliest} по "
            "{latest}; укажите более ранний first или более поздний last"
        ),
        "kk": (
            "first={first} мен last={last} аралығында күнтізбенің бірде-бір күні жоқ, оның күндері: {earliest} – "
            "{latest}; ертерек first немесе кейінірек last көрсетіңіз"
        ),
    },
    "{name} is {given}; give True or False": {
        "ru": "{name}: указано {given}; укажите True или False",
        "kk": "{name}: {given} көрсетілген; True немесе False деп көрсетіңіз",
    },
    "no working day lies from {earliest} to {latest}; give an earlier first or a later last": {
        "ru": "с {earliest} по {latest} нет ни одного рабочего дня; укажите более ранний first или более поздний last",
        "kk": (
            "{earliest} – {latest} аралығында бірде-бір жұмыс күні жоқ; ертерек first немесе кейінірек last көрсетіңіз"
        ),
    },
    (
        "transfers() takes a calendar of the five-day week, not of the six-day one; an act of transfer is written "
        "for the five-day week, and what is drawn fits the six-day calendar too"
    ): {
        "ru": (
            "transfers(): нужен календарь пятидневной недели, а не шестидневной; акт о переносе пишется для "
            "пятидневной недели, а составленное подходит и к шестидневному календарю"
        ),
        "kk": (
            "transfers(): бес күндік аптаның күнтізбесі керек, алты күндіктің емес; ауыстыру туралы акт бес күндік "
            "аптаға арнап жазылады, ал құрылғаны алты күндік күнтізбеге де келеді"
        ),
    },
    (
        "a transfer needs {days} days of the calendar on either side, which holds {first} to {last}; give an earlier "
        "first or a later last"
    ): {
        "ru": (
            "для переноса нужны дни календаря с обеих сторон, по {days}, а он содержит дни с {first} по {last}; "
            "укажите более ранний first или более поздний last"
        ),
        "kk": (
            "ауыстыру үшін екі жағынан да күнтізбенің {days} күні керек, ал оның күндері: {first} – {last}; ертерек "
            "first немесе кейінірек last көрсетіңіз"
        ),
    },
    "most is {given}; give a whole number of orders from 0 to {most}": {
        "ru": "most: указано {given}; укажите целое число приказов от 0 до {most}",
        "kk": "most: {given} көрсетілген; бұйрықтардың 0 мен {most} аралығындағы бүтін санын көрсетіңіз",
    },
    'leave is a list of ids such as ["Q11"], not {given}; give such a list': {
        "ru": 'leave — это список идентификаторов, например ["Q11"], а не {given}; укажите такой список',
        "kk": 'leave — идентификаторлар тізімі, мысалы ["Q11"], {given} емес; осындай тізімді көрсетіңіз',
    },
}
