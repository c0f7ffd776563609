"""The messages of the command line."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["WORDS"]

WORDS: Mapping[str, Mapping[str, str]] = {
    "only a rule is counted from a day; leave {day} out, or give a rule such as {example} for {what}": {
        "ru": "от дня отсчитывается только норма; уберите {day} или вместо {what} укажите норму, например {example}",
        "kk": (
            "күннен бастап тек норма есептеледі; {day} күнін алып тастаңыз немесе {what} орнына норманы көрсетіңіз, "
            "мысалы {example}"
        ),
    },
    "{month} is no month; write it as 2026-03": {
        "ru": "{month} — не месяц; запишите как 2026-03",
        "kk": "{month} ай емес; 2026-03 түрінде жазыңыз",
    },
    "{option} changes nothing where no limit is counted; leave it out, or give a rule and a day": {
        "ru": "{option} ничего не меняет там, где срок не исчисляется; уберите его или укажите норму и день",
        "kk": (
            "мерзім есептелмейтін жерде {option} ештеңе өзгертпейді; оны алып тастаңыз немесе норма мен күнді "
            "көрсетіңіз"
        ),
    },
    "--rules takes package.module:NAME, such as my_ministry.rules:BOOK, not {place}": {
        "ru": "--rules: нужно package.module:NAME, например my_ministry.rules:BOOK, а не {place}",
        "kk": "--rules: package.module:NAME керек, мысалы my_ministry.rules:BOOK, {place} емес",
    },
    "--rules {place}: {name} is {rules}; give the name of a RuleBook": {
        "ru": "--rules {place}: {name} — это {rules}; укажите имя RuleBook",
        "kk": "--rules {place}: {name} — {rules}; RuleBook атын көрсетіңіз",
    },
    "{given} is no day; write it as 2027-05-20": {
        "ru": "{given} — не день; запишите как 2027-05-20",
        "kk": "{given} күн емес; 2027-05-20 түрінде жазыңыз",
    },
    "{given} is no pair; write it as RULE=2027-04-12 or Q1=counted": {
        "ru": "{given} — не пара; запишите как RULE=2027-04-12 или Q1=counted",
        "kk": "{given} жұп емес; RULE=2027-04-12 немесе Q1=counted түрінде жазыңыз",
    },
    "{option} tells of {key} twice: {found} and {value}; leave one out": {
        "ru": "{option}: {key} указано дважды: {found} и {value}; оставьте одно",
        "kk": "{option}: {key} екі рет көрсетілген: {found} және {value}; біреуін қалдырыңыз",
    },
    "--rules {place}: {module} cannot be imported: {error}": {
        "ru": "--rules {place}: {module} не импортируется: {error}",
        "kk": "--rules {place}: {module} импортталмайды: {error}",
    },
    "{given} is no day: {why}; write it as 2027-05-20": {
        "ru": "{given} — не день: {why}; запишите как 2027-05-20",
        "kk": "{given} күн емес: {why}; 2027-05-20 түрінде жазыңыз",
    },
    "--why explains one row, so --body has nothing to choose; leave one of them out": {
        "ru": "--why объясняет одну строку, поэтому для --body выбирать нечего; уберите одно из двух",
        "kk": "--why бір жолды түсіндіреді, сондықтан --body таңдайтын ештеңе жоқ; екеуінің бірін алып тастаңыз",
    },
}
