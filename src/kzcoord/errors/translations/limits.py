"""The messages of time limits, conventions and questions."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "there is no such day": {
        "ru": "такого дня нет",
        "kk": "мұндай күн жоқ",
    },
    "an anchor needs a name: what the limit counts from, such as 'receipt' or 'starts'": {
        "ru": "началу отсчёта нужно имя: от чего исчисляется срок, например 'receipt' или 'starts'",
        "kk": "есептеу басының аты керек: мерзім неден бастап есептеледі, мысалы 'receipt' немесе 'starts'",
    },
    "the name of an anchor is text such as 'receipt', not {given}": {
        "ru": "имя начала отсчёта — текст, например 'receipt', а не {given}",
        "kk": "есептеу басының аты — мәтін, мысалы 'receipt', {given} емес",
    },
    "an anchor is a name with its words ({needed}, and {others} where they differ)": {
        "ru": "начало отсчёта — это имя со словами ({needed}, а если они другие, то и {others})",
        "kk": "есептеу басы — сөздері бар ат ({needed}, ал олар өзгеше болса, {others})",
    },
    "{field} of the anchor {name} is words, not {given}": {
        "ru": "начало отсчёта {name}: {field} — это слова, а не {given}",
        "kk": "есептеу басы {name}: {field} — сөздер, {given} емес",
    },
    "convention is Convention.STANDARD, .STRICT or one chosen from them, not {given}": {
        "ru": "convention — это Convention.STANDARD, .STRICT или выбранное из них, а не {given}",
        "kk": "convention — Convention.STANDARD, .STRICT немесе солардан таңдалған біреу, {given} емес",
    },
    "choose() takes readings such as Q1='counted', after the register of a book, not {given}": {
        "ru": "choose(): нужны варианты прочтения, например Q1='counted', после реестра вопросов свода, а не {given}",
        "kk": (
            "choose(): оқу нұсқалары керек, мысалы Q1='counted', олардың алдында — жинақтың сұрақтар тізілімі, "
            "{given} емес"
        ),
    },
    "answer() takes a Question such as QUESTIONS['Q1'], not {given}": {
        "ru": "answer(): нужен Question, например QUESTIONS['Q1'], а не {given}",
        "kk": "answer(): Question керек, мысалы QUESTIONS['Q1'], {given} емес",
    },
    'a convention is an object such as {{"name": "STANDARD"}}, not {given}': {
        "ru": 'способ исчисления — это объект, например {{"name": "STANDARD"}}, а не {given}',
        "kk": 'есептеу тәсілі — объект, мысалы {{"name": "STANDARD"}}, {given} емес',
    },
    "a convention has a name and what is chosen, no {names}; leave it out": {
        "ru": "у способа исчисления есть name и chosen, но нет {names}; уберите",
        "kk": "есептеу тәсілінде name мен chosen бар, {names} жоқ; алып тастаңыз",
    },
    "no convention {given}; there are STANDARD and STRICT": {
        "ru": "способа исчисления {given} нет; есть STANDARD и STRICT",
        "kk": "{given} есептеу тәсілі жоқ; STANDARD және STRICT бар",
    },
    'chosen is an object such as {{"Q1": "counted"}}, not {given}': {
        "ru": 'chosen — это объект, например {{"Q1": "counted"}}, а не {given}',
        "kk": 'chosen — объект, мысалы {{"Q1": "counted"}}, {given} емес',
    },
    "{question} ({title}) has no reading {given} to choose; it offers {choices}": {
        "ru": "{question} ({title}): варианта {given} для выбора нет; варианты: {choices}",
        "kk": "{question} ({title}): таңдауға {given} нұсқасы жоқ; нұсқалар: {choices}",
    },
    "none: it is recorded, and no date depends on it": {
        "ru": "нет: вопрос записан, но ни одна дата от него не зависит",
        "kk": "жоқ: сұрақ жазылған, бірақ бірде-бір күн оған тәуелді емес",
    },
    "no day follows from a limit that gives none: {limit}": {
        "ru": "срок, который не даёт даты, дня не определяет: {limit}",
        "kk": "күн бермейтін мерзімнен ешбір күн шықпайды: {limit}",
    },
    "it is a day of every year, (1, 10), or a list of them": {
        "ru": "нужен день каждого года, (1, 10), или список таких дней",
        "kk": "әр жылдың күні керек, (1, 10), немесе осындай күндердің тізімі",
    },
    "month {month}, day {day} is no date of every year: {error}": {
        "ru": "месяц {month}, день {day} — не дата каждого года: {error}",
        "kk": "ай {month}, күн {day} — әр жылда бар күн емес: {error}",
    },
    "{question} ({title}) has no reading {given}; it has {offered}": {
        "ru": "{question} ({title}): варианта {given} нет; есть {offered}",
        "kk": "{question} ({title}): {given} нұсқасы жоқ; бары: {offered}",
    },
    "touching() takes the id of a rule such as {example}, not {given}": {
        "ru": "touching(): нужен идентификатор нормы, например {example}, а не {given}",
        "kk": "touching(): норманың идентификаторы керек, мысалы {example}, {given} емес",
    },
    "{question} has no reading {given}; it has {offered}": {
        "ru": "{question}: варианта {given} нет; есть {offered}",
        "kk": "{question}: {given} нұсқасы жоқ; бары: {offered}",
    },
    "on() takes the day to which {by} was set, such as date(2027, 5, 20)": {
        "ru": "on(): нужен день, который устанавливает {by}, например date(2027, 5, 20)",
        "kk": "on(): {by} белгілеген күн керек, мысалы date(2027, 5, 20)",
    },
    "'{limit}' has one start only, but a second one was given: {given}": {
        "ru": "у срока «{limit}» одно начало, но указано и второе: {given}",
        "kk": "«{limit}» мерзімінің басталуы біреу ғана, бірақ екіншісі де көрсетілген: {given}",
    },
    "Within counts either of= an anchor or after= an anchor": {
        "ru": "Within отсчитывается от начала, указанного либо в of=, либо в after=",
        "kk": "Within есебінің басы of= және after= екеуінің бірінде ғана көрсетіледі",
    },
    "a second start (or_of=) stands beside after=": {
        "ru": "второе начало (or_of=) указывается рядом с after=",
        "kk": "екінші басталу (or_of=) after= қасында көрсетіледі",
    },
    "the name {name} is not what its English words say": {
        "ru": "имя {name} не совпадает с его английскими словами",
        "kk": "{name} атауы оның ағылшынша сөздерімен сәйкес келмейді",
    },
    "{name} of {what} is {given}: {fault}": {
        "ru": "{what}, {name}: указано {given}: {fault}",
        "kk": "{what}, {name}: {given} көрсетілген: {fault}",
    },
    "the question {id}": {"ru": "вопрос {id}", "kk": "{id} сұрағы"},
    "a reading": {"ru": "прочтение", "kk": "түсінік"},
    "it is no text": {"ru": "это не текст", "kk": "бұл мәтін емес"},
    "give Text(kk=..., ru=..., en=...)": {
        "ru": "укажите Text(kk=..., ru=..., en=...)",
        "kk": "Text(kk=..., ru=..., en=...) көрсетіңіз",
    },
}
