"""The messages of events, bodies, acts and rules."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "it is no event: {given}; give one, or an object with a 'kind' and its fields": {
        "ru": "это не событие: {given}; укажите событие или объект с 'kind' и его полями",
        "kk": "бұл оқиға емес: {given}; оқиғаны немесе 'kind' пен өрістері бар объектіні көрсетіңіз",
    },
    "the code of an act is a word without '/', such as '77'": {
        "ru": "код акта — слово без '/', например '77'",
        "kk": "актінің коды — '/' белгісі жоқ сөз, мысалы '77'",
    },
    "annex": {
        "ru": "приложение",
        "kk": "қосымша",
    },
    "the body {code}: until is a datetime.date, not {given}": {
        "ru": "орган {code}: until — это datetime.date, а не {given}",
        "kk": "{code} органы: until — datetime.date, {given} емес",
    },
    "plays() takes a Body such as kzcoord.INTERESTED_BODY, not {given}": {
        "ru": "plays(): нужен Body, например kzcoord.INTERESTED_BODY, а не {given}",
        "kk": "plays(): Body керек, мысалы kzcoord.INTERESTED_BODY, {given} емес",
    },
    "a code is a word of {most} letters at most, such as 'MINFIN'": {
        "ru": "код — слово, число букв в нём не более {most}, например 'MINFIN'",
        "kk": "код — бір сөз, әріптер саны ең көбі {most}, мысалы 'MINFIN'",
    },
    "roles that play roles go {most} deep at most": {
        "ru": "роли, которые сами играют роли, вложены не глубже {most}",
        "kk": "рөл атқаратын рөлдер {most} деңгейден терең болмайды",
    },
    "{code} is {name}, a body of the rule book; give the code alone, or take another code": {
        "ru": "{code} — это {name}, орган свода норм; укажите только код или возьмите другой код",
        "kk": "{code} — {name}, нормалар жинағының органы; кодты ғана көрсетіңіз немесе басқа код алыңыз",
    },
    "body": {
        "ru": "орган",
        "kk": "орган",
    },
    "no body {given}; the nearest are {nearest}": {
        "ru": "органа {given} нет; ближайшие: {nearest}",
        "kk": "{given} органы жоқ; ең жақындары: {nearest}",
    },
    "no body {given}; give a body's code or its name, such as 'MFA'": {
        "ru": "органа {given} нет; укажите код органа или его название, например 'MFA'",
        "kk": "{given} органы жоқ; органның кодын немесе атауын көрсетіңіз, мысалы 'MFA'",
    },
    "named_in() takes a text, not {given}": {
        "ru": "named_in() принимает текст, а не {given}",
        "kk": "named_in() мәтінді қабылдайды, {given} емес",
    },
    "{name} has the ending {ending}, which is not among those of kzcoord.law.cases: {known}; move the bar": {
        "ru": "у {name} окончание {ending}, которого нет среди окончаний kzcoord.law.cases: {known}; переставьте черту",
        "kk": (
            "{name} жалғауы {ending}, ол kzcoord.law.cases жалғауларының арасында жоқ: {known}; сызықшаны жылжытыңыз"
        ),
    },
    "{given} is a name of several bodies; give the code of one: {codes}": {
        "ru": "{given} — название нескольких органов; укажите код одного из них: {codes}",
        "kk": "{given} — бірнеше органның атауы; біреуінің кодын көрсетіңіз: {codes}",
    },
    "{call} takes a Body such as kzcoord.MFA or its name, not {given}": {
        "ru": "{call}: нужен Body, например kzcoord.MFA, или его название, а не {given}",
        "kk": "{call}: Body керек, мысалы kzcoord.MFA, немесе оның атауы, {given} емес",
    },
    (
        "{call}: {code} is no body of the rule book and plays no role, so nothing concerns it; give it roles, such "
        "as Body({word}, roles=(CENTRAL_STATE_BODY,)), or take one of the nearest: {nearest}"
    ): {
        "ru": (
            "{call}: {code} — не орган свода норм и не играет ни одной роли, поэтому его ничто не касается; укажите "
            "его роли, например Body({word}, roles=(CENTRAL_STATE_BODY,)), или возьмите один из ближайших: {nearest}"
        ),
        "kk": (
            "{call}: {code} — нормалар жинағының органы емес және ешбір рөл атқармайды, сондықтан оған ештеңе "
            "қатысты емес; рөлдерін көрсетіңіз, мысалы Body({word}, roles=(CENTRAL_STATE_BODY,)), немесе ең "
            "жақындарының бірін алыңыз: {nearest}"
        ),
    },
    "none at all": {
        "ru": "ни одного",
        "kk": "біреуі де жоқ",
    },
    "it is a mapping that cannot be read": {
        "ru": "это набор полей, который не читается",
        "kk": "бұл — оқылмайтын өрістер жиыны",
    },
    "act": {
        "ru": "акт",
        "kk": "акті",
    },
    "kind of event": {
        "ru": "вид события",
        "kk": "оқиға түрі",
    },
    "anchor": {
        "ru": "начало отсчёта",
        "kk": "есептеу басы",
    },
    "it is the class of an event or its kind, not {given}": {
        "ru": "нужен класс события или его kind, а не {given}",
        "kk": "оқиғаның класы немесе оның kind мәні керек, {given} емес",
    },
    "on() takes the class of an event such as CalendarYear, not {given}": {
        "ru": "on(): нужен класс события, например CalendarYear, а не {given}",
        "kk": "on(): оқиғаның класы керек, мысалы CalendarYear, {given} емес",
    },
    "{event} has no field {field} to set a condition on; its fields are {known}": {
        "ru": "у {event} нет поля {field} для условия; есть поля: {known}",
        "kk": "{event}: шарт қоюға {field} өрісі жоқ; бар өрістер: {known}",
    },
    "it has no kind; {advice}": {
        "ru": "kind не указан; {advice}",
        "kk": "kind көрсетілмеген; {advice}",
    },
    "the window ends on {latest}, before {earliest}, on which it begins; correct it": {
        "ru": "промежуток кончается {latest}, раньше начала {earliest}; исправьте его",
        "kk": "аралықтың соңғы күні {latest} бірінші күнінен ({earliest}) бұрын; түзетіңіз",
    },
    "no event of kind {given}; the nearest kinds are {kinds}": {
        "ru": "события вида {given} нет; ближайшие виды: {kinds}",
        "kk": "{given} түріндегі оқиға жоқ; ең жақын түрлері: {kinds}",
    },
    "the event has no kind; give one of {known}": {
        "ru": "у события нет kind; укажите одно из: {known}",
        "kk": "оқиғаның kind мәні жоқ; мыналардың бірін көрсетіңіз: {known}",
    },
    'date(2027, 5, 20), or "2027-05-20" in JSON': {
        "ru": 'date(2027, 5, 20) или "2027-05-20" в JSON',
        "kk": 'date(2027, 5, 20), ал JSON ішінде "2027-05-20"',
    },
    "True or False": {
        "ru": "True или False",
        "kk": "True немесе False",
    },
    "a whole number such as 2027": {
        "ru": "целое число, например 2027",
        "kk": "бүтін сан, мысалы 2027",
    },
    "text": {
        "ru": "текст",
        "kk": "мәтін",
    },
    "kzcoord.MFA or its code": {
        "ru": "kzcoord.MFA или его код",
        "kk": "kzcoord.MFA немесе оның коды",
    },
    'write its name in small letters, with hyphens: kind: Literal["{kind}"] = "{kind}"': {
        "ru": 'запишите его имя строчными буквами через дефис: kind: Literal["{kind}"] = "{kind}"',
        "kk": 'атын кіші әріптермен, дефис арқылы жазыңыз: kind: Literal["{kind}"] = "{kind}"',
    },
    " or ": {
        "ru": " или ",
        "kk": " немесе ",
    },
    "; give {what}": {
        "ru": "; укажите {what}",
        "kk": "; көрсетіңіз: {what}",
    },
    "an event is an object, not {kind} {given}; give one with a 'kind' and its fields": {
        "ru": "событие — это объект, а не {kind} {given}; укажите объект с 'kind' и его полями",
        "kk": "оқиға — объект, {kind} {given} емес; 'kind' пен өрістері бар объектіні көрсетіңіз",
    },
    "{model}: kind is {kind} of the type {typed}; {advice}": {
        "ru": "{model}: kind — {kind} с типом {typed}; {advice}",
        "kk": "{model}: kind — {kind}, типі {typed}; {advice}",
    },
    "{model} has no title; give title = Text(kk=..., ru=..., en=...)": {
        "ru": "у {model} нет title; укажите title = Text(kk=..., ru=..., en=...)",
        "kk": "{model}: title жоқ; title = Text(kk=..., ru=..., en=...) көрсетіңіз",
    },
    "anchor_day() takes the name of an anchor, not {given}; give one such as 'starts'": {
        "ru": "anchor_day(): нужно имя начала отсчёта, а не {given}; укажите, например, 'starts'",
        "kk": "anchor_day(): есептеу басының аты керек, {given} емес; мысалы, 'starts' көрсетіңіз",
    },
    "; give a mapping of its fields": {
        "ru": "; укажите его поля с их значениями",
        "kk": "; өрістерін мәндерімен бірге көрсетіңіз",
    },
    "{field} as {example}": {
        "ru": "{field} в виде {example}",
        "kk": "{field} мына түрде: {example}",
    },
    "{number} classes of events have the kind {given}; give the class itself": {
        "ru": "классов событий с kind {given}: {number}; укажите сам класс",
        "kk": "kind мәні {given} болатын оқиға кластары: {number}; кластың өзін көрсетіңіз",
    },
    "the event is not JSON: {error}; give an object with a 'kind'": {
        "ru": "событие — не JSON: {error}; укажите объект с 'kind'",
        "kk": "оқиға JSON емес: {error}; 'kind' бар объектіні көрсетіңіз",
    },
    "{variable} names {field}, which is no field of it": {
        "ru": "{variable} называет {field}, а такого поля у него нет",
        "kk": "{variable} ішінде {field} аталған, мұндай өрісі жоқ",
    },
    "{model}: {wrong}; the fields are {fields}": {
        "ru": "{model}: {wrong}; есть поля: {fields}",
        "kk": "{model}: {wrong}; бар өрістер: {fields}",
    },
    "{field} is no field of it; say which field holds the day of the event: main_day = ...": {
        "ru": "поля {field} у него нет; укажите, в каком поле день события: main_day = ...",
        "kk": "{field} өрісі жоқ; оқиға күні қай өрісте екенін көрсетіңіз: main_day = ...",
    },
    "{name} is {given}; by {texts} it is {known}; give one of them": {
        "ru": "{name}: указано {given}; допустимо ({texts}): {known}; укажите одно из них",
        "kk": "{name}: {given} көрсетілген; рұқсат етілетіні ({texts}): {known}; солардың бірін көрсетіңіз",
    },
    "{later} is {second}, before {earlier}, which is {first}; correct one of the two": {
        "ru": "{later} — {second}, раньше, чем {earlier} — {first}; исправьте одно из двух",
        "kk": "{later} — {second}, бұл {earlier} күнінен ({first}) бұрын; екеуінің бірін түзетіңіз",
    },
    "no": {
        "ru": "нет",
        "kk": "жоқ",
    },
    "{rule} gives no date: {limit} ({cite}); schedule() shows the rule at its place in the route": {
        "ru": "{rule} не даёт даты: {limit} ({cite}); schedule() показывает норму на её месте в ходе дела",
        "kk": "{rule} күн бермейді: {limit} ({cite}); schedule() норманы істің барысындағы орнында көрсетеді",
    },
    "{rule} is counted from a day: give deadline() a date such as date(2027, 5, 20)": {
        "ru": "{rule} отсчитывается от дня: укажите для deadline() дату, например date(2027, 5, 20)",
        "kk": "{rule} күннен бастап есептеледі: deadline() үшін күнді көрсетіңіз, мысалы date(2027, 5, 20)",
    },
    "{rule} has no fixed dates in a year: {limit}{advice}": {
        "ru": "у {rule} нет твёрдых дат в году: {limit}{advice}",
        "kk": "{rule}: жыл ішінде тұрақты күндері жоқ: {limit}{advice}",
    },
    (
        "{rule}: amended() takes the commencement of a later act than {begins}, such as known(date(2030, 1, 6), "
        "MY_ACT), not {given}"
    ): {
        "ru": (
            "{rule}: amended(): нужно введение в действие более позднего акта, чем этот: {begins}; например "
            "known(date(2030, 1, 6), MY_ACT), а не {given}"
        ),
        "kk": (
            "{rule}: amended(): мынадан кейінгі актінің қолданысқа енгізілуі керек: {begins}; мысалы "
            "known(date(2030, 1, 6), MY_ACT), {given} емес"
        ),
    },
    "; count it with deadline(day)": {
        "ru": "; исчислите его через deadline(day)",
        "kk": "; оны deadline(day) арқылы есептеңіз",
    },
    "visit_ends {day} is the end of a visit abroad, but abroad is False; set abroad=True or leave visit_ends out": {
        "ru": (
            "visit_ends {day} — конец зарубежного визита, но abroad — False; укажите abroad=True или уберите visit_ends"
        ),
        "kk": (
            "visit_ends {day} — шетелге сапардың аяқталуы, бірақ abroad — False; abroad=True деп көрсетіңіз немесе "
            "visit_ends алып тастаңыз"
        ),
    },
    "it is no event: {given}; give one, or an object with its fields": {
        "ru": "это не событие: {given}; укажите событие или объект с его полями",
        "kk": "бұл оқиға емес: {given}; оқиғаны немесе оның өрістері бар объектіні көрсетіңіз",
    },
    "{field} is no field of it; leave it out": {
        "ru": "поля {field} у него нет; уберите его",
        "kk": "онда {field} өрісі жоқ; оны алып тастаңыз",
    },
    "{name} is {given}{advice}": {
        "ru": "{name}: указано {given}{advice}",
        "kk": "{name}: {given} көрсетілген{advice}",
    },
    "mentions: {ru} or {kk} does not stand once in its sentence, so that {body} cannot be taken "
    "out; give the words of ru and of kk as they stand there": {
        "ru": (
            "mentions: {ru} или {kk} стоит в своём предложении не один раз, поэтому {body} нельзя из него убрать; "
            "укажите слова ru и kk так, как они там стоят"
        ),
        "kk": (
            "mentions: {ru} немесе {kk} өз сөйлемінде дәл бір рет тұрған жоқ, сондықтан {body} одан алып тасталмайды; "
            "ru мен kk сөздерін сонда тұрғандай көрсетіңіз"
        ),
    },
}
