"""What every command shares: the rule book that is asked, kinds of value, common options, and how it refuses."""

from __future__ import annotations

import codecs
import json
import re
import shutil
import sys
from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click

from kzcoord.calendar import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar
from kzcoord.cli.language import VARIABLE, language
from kzcoord.cli.refusals import WrongValue, refuse
from kzcoord.cli.speaking import Option
from kzcoord.errors.messages import Message, Quoted
from kzcoord.errors.shown_values import named, shown
from kzcoord.law.rule_book import RuleBook
from kzcoord.limits.conventions import Convention
from kzcoord.rules import RULES
from kzcoord.text import LANGUAGES, Text, checked_width
from kzcoord.views.fitted import fitted

__all__ = [
    "DAY",
    "DONE",
    "LANGUAGE",
    "SIX_DAY",
    "Command",
    "book",
    "calendar_of",
    "convention_of",
    "counted_options",
    "known_on_option",
    "load_book",
    "once_each",
    "option_of",
    "print_json",
    "print_text",
    "shown_options",
    "table_width",
]

Command = Callable[..., Any]
if TYPE_CHECKING:
    _DayType = click.ParamType[date]
    _PairType = click.ParamType[tuple[str, str]]
else:  # generic at run time only in newer releases of click than the oldest that is enough
    _DayType = _PairType = click.ParamType


class _Day(_DayType):
    """A day written YYYY-MM-DD."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
            try:
                return date.fromisoformat(value)
            except ValueError as error:
                why = Quoted(str(error), "there is no such day")
                words = Message("{given} is no day: {why}; write it as 2027-05-20", given=repr(value), why=why)
                raise WrongValue(words, param, ctx) from None
        raise WrongValue(Message("{given} is no day; write it as 2027-05-20", given=repr(value)), param, ctx)


class _Pair(_PairType):
    """A pair KEY=VALUE."""

    name = "key=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        key, sign, rest = str(value).partition("=")
        if not sign or not key or not rest:
            words = Message("{given} is no pair; write it as RULE=2027-04-12 or Q1=counted", given=repr(value))
            raise WrongValue(words, param, ctx)
        return key, rest


class _DoneDay(_PairType):
    """A rule and the day on which it was done: RULE=YYYY-MM-DD."""

    name = "rule=date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Any]:
        rule_id, day = PAIR.convert(value, param, ctx)
        return rule_id, DAY.convert(day, param, ctx)


#: How wide a table is where no terminal says it.
_IN_A_FILE = 110

DAY = _Day()
PAIR = _Pair()
DONE = _DoneDay()


def once_each(pairs: tuple[tuple[str, Any], ...], option: str) -> dict[str, Any]:
    """The pairs as a mapping; the same key twice is refused, not settled."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            refuse(
                "{option} tells of {key} twice: {found} and {value}; leave one out",
                option=option,
                key=named(key),
                found=named(found[key]),
                value=named(value),
            )
        found[key] = value
    return found


def shown_options(command: Command) -> Command:
    """Adds the options that every command has: the form and the language of the answer."""
    for option in (
        option_of(
            "--format",
            "form",
            type=click.Choice(["table", "json"]),
            default="table",
            words=Text(
                kk="Жауап қалай шығарылады.", ru="В каком виде выводится ответ.", en="How the answer is printed."
            ),
        ),
        option_of(
            "--width",
            type=int,
            words=Text(
                kk="Ені неше таңба; әдепкіде терминалдың еніндей, файлда 110.",
                ru="Ширина в знаках; по умолчанию как у терминала, в файле 110.",
                en="How many characters wide; by default as wide as the terminal, in a file 110.",
            ),
        ),
        LANGUAGE,
    ):
        command = option(command)
    return command


def known_on_option(command: Command) -> Command:
    """Adds the option that takes only what was public on a day."""
    return option_of(
        "--known-on",
        type=DAY,
        words=Text(
            kk="Тек осы күні мәлім болған актілерді алу.",
            ru="Взять только то, что было известно в этот день.",
            en="Take only what was public on this day.",
        ),
    )(command)


def option_of(*declared: str, words: Text, **settings: Any) -> Callable[[Command], Command]:
    """A decorator that adds an option which says what it is for in three languages."""
    return click.option(*declared, cls=Option, words=words, **settings)


#: The language of what is printed. The group takes it out of the arguments, wherever it stands.
LANGUAGE = option_of(
    "--lang",
    type=click.Choice(LANGUAGES),
    default=language,
    words=Text(
        kk=f"Жауаптың және осы анықтаманың тілі; әдепкіде {VARIABLE} тілі.",
        ru=f"Язык ответа и этой справки; по умолчанию язык из {VARIABLE}.",
        en=f"The language of the answer and of this help; by default that of {VARIABLE}.",
    ),
)


def width_of(given: int | None) -> int | None:
    """The width that was asked for, or that of the terminal; None where the answer goes into a file."""
    if given is not None:
        checked_width(given)
        return given
    at_a_terminal = getattr(sys.stdout, "isatty", bool)()
    return shutil.get_terminal_size().columns if at_a_terminal else None


def table_width(width: int | None) -> int:
    """How wide a table is: as `width_of` says, and 110 characters in a file."""
    return width_of(width) or _IN_A_FILE


def print_text(text: str, width: int | None) -> None:
    """The answer as text, its longer lines broken where a width is asked for or the terminal has one."""
    columns = width_of(width)
    click.echo(text if columns is None else fitted(text, columns))


SIX_DAY = option_of(
    "--six-day",
    is_flag=True,
    words=Text(kk="Алты күндік жұмыс аптасы.", ru="Шестидневная рабочая неделя.", en="The six-day week."),
)


def counted_options(command: Command) -> Command:
    """Adds the options on how days are counted."""
    for option in (
        SIX_DAY,
        option_of(
            "--convention",
            type=click.Choice(["standard", "strict"]),
            default="standard",
            words=Text(kk="Заң қалай оқылады.", ru="Как читать закон.", en="How to read the law."),
        ),
        option_of(
            "--choose",
            type=PAIR,
            multiple=True,
            words=Text(
                kk="Ашық сұраққа басқа жауап, мысалы Q1=counted.",
                ru="Другой ответ на открытый вопрос, например Q1=counted.",
                en="Another answer to an open question, such as Q1=counted.",
            ),
        ),
    ):
        command = option(command)
    return command


def convention_of(name: str, chosen: tuple[tuple[str, str], ...]) -> Convention:
    """The convention of the options on how days are counted."""
    base = Convention.STRICT if name == "strict" else Convention.STANDARD
    return base.choose(book().questions, **once_each(chosen, "--choose")) if chosen else base


def calendar_of(six_day: bool) -> WorkingCalendar:
    """The calendar of the option on the working week."""
    return KAZAKHSTAN_SIX_DAY if six_day else KAZAKHSTAN


def print_json(value: Any) -> None:
    """The answer as JSON: the words of the laws' languages as they are in UTF-8, and escaped in any other encoding."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    click.echo(json.dumps(value, ensure_ascii=codecs.lookup(encoding).name != "utf-8", indent=2))


def book() -> RuleBook:
    """The rule book that is asked: that of ``--rules``, or the one of the package."""
    context = click.get_current_context(silent=True)
    given = None if context is None else context.find_root().obj
    return given if isinstance(given, RuleBook) else RULES


def load_book(place: str) -> RuleBook:
    """The rule book of ``package.module:NAME``, looked for in the working directory too."""
    module, colon, name = place.partition(":")
    if not (module and colon and name):
        refuse("--rules takes package.module:NAME, such as my_ministry.rules:BOOK, not {place}", place=shown(place))
    if "" not in sys.path:
        sys.path.insert(0, "")
    try:
        loaded = import_module(module)
    except ImportError as error:
        refuse(
            "--rules {place}: {module} cannot be imported: {error}",
            place=named(place),
            module=named(module),
            error=error,
        )
    rules = getattr(loaded, name, None)
    if not isinstance(rules, RuleBook):
        refuse(
            "--rules {place}: {name} is {rules}; give the name of a RuleBook",
            place=named(place),
            name=named(name),
            rules=shown(rules),
        )
    return rules
