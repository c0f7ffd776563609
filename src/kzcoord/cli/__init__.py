"""The command line: the same answers as the library, as a table or as JSON, in three languages.

`options` holds what the commands share, `schedules` the command for each event. `language` tells which language was
asked for, `speaking` says help in it, `misuse` what click refuses; `all_commands` puts them to work.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import click

from kzcoord.calendar.records import PROVISIONAL
from kzcoord.cli.all_commands import AllCommands, load_rules
from kzcoord.cli.language import language_asked_for
from kzcoord.cli.options import (
    DAY,
    LANGUAGE,
    SIX_DAY,
    Command,
    book,
    calendar_of,
    convention_of,
    counted_options,
    known_on_option,
    option_of,
    print_json,
    print_text,
    shown_options,
    table_width,
)
from kzcoord.cli.refusals import refuse
from kzcoord.cli.schedules import EventCommands, event_options
from kzcoord.cli.speaking import VERSION, Argument, SpeakingCommand
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.event_json import parse_event
from kzcoord.law.events import Event
from kzcoord.law.rules import Rule
from kzcoord.scheduling.agenda import agenda
from kzcoord.scheduling.earliest import earliest_event, planned_event
from kzcoord.text import Language, Text, full_date
from kzcoord.views.month import month_days, month_table
from kzcoord.views.question import question_sheet
from kzcoord.views.rule import rule_sheet

__all__ = ["kzcoord"]


@click.group(
    cls=AllCommands,
    about=Text(
        kk="Кім кімге нені, қай мерзімге дейін және қай норма бойынша жіберуге тиіс (Қазақстан, халықаралық қызмет).",
        ru="Кто, что и кому должен направить, к какому сроку и по какой норме (Казахстан, международная деятельность).",
        en="Who must send what to whom, by when, and under which provision (Kazakhstan, international activity).",
    ),
)
@option_of(
    "--rules",
    metavar="MODULE:NAME",
    is_eager=True,
    expose_value=False,
    callback=load_rules,
    words=Text(
        kk="Басқа нормалар жинағынан сұрау, мысалы my_ministry.rules:BOOK.",
        ru="Спросить другой свод норм, например my_ministry.rules:BOOK.",
        en="Ask another rule book, such as my_ministry.rules:BOOK.",
    ),
)
@LANGUAGE
@VERSION
def kzcoord(lang: Language) -> None:
    """The command line."""


@kzcoord.group(
    "schedule",
    cls=EventCommands,
    about=Text(
        kk="Оқиғаның толық кестесін шығару.",
        ru="Вывести полный график события.",
        en="Print the whole schedule of an event.",
    ),
)
def _schedule() -> None:
    """The schedule of an event."""


_RULE = Text(kk="НОРМА", ru="НОРМА", en="RULE")
_DAY = Text(kk="КҮН", ru="ДЕНЬ", en="DAY")
_YEAR = Text(kk="ЖЫЛ", ru="ГОД", en="YEAR")
_MONTH = Text(kk="АЙ", ru="МЕСЯЦ", en="MONTH")
_FIRST = Text(kk="БАСЫ", ru="НАЧАЛО", en="FIRST")
_LAST = Text(kk="СОҢЫ", ru="КОНЕЦ", en="LAST")
_WHAT = Text(kk="НЕНІ", ru="ЧТО", en="WHAT")


def _text_on(rule_id: str, day: date) -> Rule:
    """The text of a rule in force on a day; the newest where none was."""
    return next((text for text in book().texts(rule_id) if text.in_force.on(day)), book()[rule_id])


def _not_in_force(rule: Rule, day: date, lang: Language) -> list[str]:
    """A line where the text that was counted was not in force on the day."""
    return [] if rule.in_force.on(day) else [f"{_COUNTED_ALL_THE_SAME.said(lang)} {rule.in_force.said(lang)}"]


_COUNTED_ALL_THE_SAME = Text(
    kk="сол күні бұл мәтін қолданыста болмаған:",
    ru="в этот день этот текст не действовал:",
    en="this text was not in force on that day:",
)


@kzcoord.command(
    "due",
    cls=SpeakingCommand,
    about=Text(
        kk="КҮННЕН, яғни басталуынан есептелген бір мерзімнің қашан аяқталатынын шығару.",
        ru="Вывести, когда истекает один срок, отсчитанный от ДНЯ, его начала.",
        en="Print when a single limit ends, counted from DAY, its trigger.",
    ),
)
@click.argument("rule", cls=Argument, words=_RULE)
@click.argument("day", type=DAY, cls=Argument, words=_DAY)
@counted_options
@shown_options
def _due(
    rule: str,
    day: date,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
    width: int | None,
) -> None:
    """When a single limit ends."""
    text = _text_on(rule, day)
    deadline = text.deadline(day, calendar_of(six_day), convention_of(convention, choose))
    if form == "json":
        print_json({"lang": lang, "rule": rule, **deadline.to_dict(lang)})
    else:
        lines = [f"{rule}  {text.said(lang)}", deadline.limit.said(lang), ""]
        print_text("\n".join([*lines, *deadline.conclusion(lang), *_not_in_force(text, day, lang)]), width)


@kzcoord.command(
    "agenda",
    cls=SpeakingCommand,
    about=Text(
        kk="Органның жылын апталар бойынша шығару: жыл сайынғы міндеттері және берілген оқиғалардың міндеттері.",
        ru="Вывести год органа по неделям: его ежегодные обязанности и обязанности по указанным событиям.",
        en="Print a body's year by weeks: its yearly duties, and those of the events given.",
    ),
)
@click.argument("year", type=int, cls=Argument, words=_YEAR)
@option_of(
    "--body",
    "for_body",
    required=True,
    words=Text(
        kk="Кімнің жылы (коды немесе атауы).", ru="Чей год (код или название).", en="Whose year (its code or its name)."
    ),
)
@option_of(
    "--event",
    "events",
    multiple=True,
    words=Text(
        kk='Оқиға JSON түрінде: "kind" пен өрістері бар объект.',
        ru='Событие в виде JSON: объект с "kind" и полями.',
        en='An event as JSON: an object with its "kind" and its fields.',
    ),
)
@known_on_option
@counted_options
@shown_options
def _agenda(
    year: int,
    for_body: str,
    events: tuple[str, ...],
    known_on: date | None,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
    width: int | None,
) -> None:
    """A body's year by weeks."""
    calendar = calendar_of(six_day)
    calendar.holidays(year)  # refuses a year outside the horizon
    found = agenda(
        [CalendarYear(year=year), *(parse_event(event, rules=book()) for event in events)],
        body=for_body,
        between=(date(year, 1, 1), date(year, 12, 31)),
        calendar=calendar,
        convention=convention_of(convention, choose),
        known_on=known_on,
        rules=book(),
    )
    print_json(found.to_dict(lang)) if form == "json" else click.echo(found.table(lang, width=table_width(width)))


class _Planned(SpeakingCommand):
    """A command with an option for each yes-or-no field of the event whose date can be fixed."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        event = planned_event(book())
        flags = [name for name, field in event.model_fields.items() if isinstance(field.default, bool)]
        fields = click.command()(_with_options(event, lambda: None)).params
        return [*(field for field in fields if field.name in flags), *super().get_params(ctx)]


def _with_options(event: type[Event], command: Command) -> Command:
    for option in reversed(event_options(event)):
        command = option(command)
    return command


@kzcoord.command(
    "earliest",
    cls=_Planned,
    about=Text(
        kk="Барлығына толық мерзім қалдыратын оқиғаның алғашқы күнін шығару.",
        ru="Вывести первый день события, который оставляет всем полный срок.",
        en="Print the first day of an event that leaves everyone the full term.",
    ),
)
@option_of(
    "--after",
    type=DAY,
    required=True,
    words=Text(
        kk="Оқиға күні белгіленіп, жұмыс басталатын күн.",
        ru="День, когда дата определена и начинается работа.",
        en="The day on which the date is fixed and work begins.",
    ),
)
@counted_options
@shown_options
def _earliest(
    after: date,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
    width: int | None,
    **fields: Any,
) -> None:
    """The first day that leaves everyone the full term."""
    calendar = calendar_of(six_day)
    day = earliest_event(
        after=after,
        calendar=calendar,
        convention=convention_of(convention, choose),
        rules=book(),
        **fields,
    )
    # Nothing later than the event decides which day is the first.
    provisional = day > calendar.settled_until
    if form == "json":
        print_json({"after": after.isoformat(), "earliest": day.isoformat(), "provisional": provisional})
    else:
        print_text("\n".join([full_date(day, lang), *([PROVISIONAL.said(lang)] if provisional else [])]), width)


@kzcoord.command(
    "changes",
    cls=SpeakingCommand,
    about=Text(
        kk="Заңда БАСЫНАН СОҢЫНА дейін не өзгергенін шығару: kzcoord changes 2023-01-01 2023-12-31.",
        ru="Вывести, что изменилось в праве с НАЧАЛА по КОНЕЦ: kzcoord changes 2023-01-01 2023-12-31.",
        en="Print what changed in the law from FIRST to LAST: kzcoord changes 2023-01-01 2023-12-31.",
    ),
)
@click.argument("first", type=DAY, cls=Argument, words=_FIRST)
@click.argument("last", type=DAY, cls=Argument, words=_LAST)
@shown_options
def _changes(first: date, last: date, form: str, lang: Language, width: int | None) -> None:
    """What changed in the law."""
    found = book().changes(between=(first, last))
    if form == "json":
        print_json([one.to_dict(lang) for one in found])
    else:
        for one in found:
            print_text(one.said(lang), width)


@kzcoord.command(
    "explain",
    cls=SpeakingCommand,
    about=Text(
        kk="Норманы (КҮНМЕН бірге: күн-күнімен есебін), ашық сұрақты (Q1) немесе күнді (2026-03-24) түсіндіру.",
        ru="Объяснить норму (с ДНЁМ: её отсчёт по дням), открытый вопрос (Q1) или день (2026-03-24).",
        en="Explain a rule (with DAY: its count day by day), an open question (Q1), or a day (2026-03-24).",
    ),
)
@click.argument("what", cls=Argument, words=_WHAT)
@click.argument("day", type=DAY, required=False, cls=Argument, words=_DAY)
@counted_options
@shown_options
def _explain(
    what: str,
    day: date | None,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
    width: int | None,
) -> None:
    """A rule, a question or a day explained."""
    calendar = calendar_of(six_day)
    if day is None:
        a_day = re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", what) is not None
        idle = [("--six-day", six_day and not a_day), ("--convention", convention != "standard"), ("--choose", choose)]
        for option, given in idle:
            if given:
                refuse(
                    "{option} changes nothing where no limit is counted; leave it out, or give a rule and a day",
                    option=option,
                )
    acts = tuple(f"{act}/" for act in book().acts)
    if day is not None and not what.startswith(acts) and what not in book():
        example = next(iter(book())).id
        refuse(
            "only a rule is counted from a day; leave {day} out, or give a rule such as {example} for {what}",
            day=day,
            example=example,
            what=repr(what),
        )
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", what):
        status = calendar.explain(DAY.convert(what, None, None))
        print_json(status.to_dict(language_asked_for())) if form == "json" else print_text(status.said(lang), width)
    elif what in book().questions or re.fullmatch(r"Q[0-9]+", what):
        question = book().questions[what]
        if form == "json":
            print_json(question.to_dict(language_asked_for()))
        else:
            print_text(question_sheet(question, lang), width)
    elif day is None:
        rule = book()[what]
        print_json(rule.model_dump(mode="json")) if form == "json" else print_text(
            rule_sheet(book(), what, lang), width
        )
    else:
        text = _text_on(what, day)
        deadline = text.deadline(day, calendar, convention_of(convention, choose))
        if form == "json":
            print_json({"lang": lang, "rule": what, **deadline.to_dict(lang)})
        else:
            print_text("\n".join([deadline.explain(lang), *_not_in_force(text, day, lang)]), width)


@kzcoord.command(
    "calendar",
    cls=SpeakingCommand,
    about=Text(
        kk="Айды әр күннің себебімен шығару: kzcoord calendar 2026-03.",
        ru="Вывести месяц с причиной для каждого дня: kzcoord calendar 2026-03.",
        en="Print a month with the reason for every day: kzcoord calendar 2026-03.",
    ),
)
@click.argument("month", cls=Argument, words=_MONTH)
@SIX_DAY
@shown_options
def _month(month: str, six_day: bool, form: str, lang: Language, width: int | None) -> None:
    """A month, day by day."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", month):
        refuse("{month} is no month; write it as 2026-03", month=repr(month))
    year, number = map(int, month.split("-"))
    if form == "json":
        print_json([status.to_dict(language_asked_for()) for status in month_days(calendar_of(six_day), year, number)])
    else:
        print_text(month_table(calendar_of(six_day), year, number, lang), width)
