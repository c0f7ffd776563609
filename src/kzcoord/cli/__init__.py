"""The command line: the same answers as the library, as a table or as JSON, in three languages.

`options` holds what the commands share, `schedules` the command for each event.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import click

from kzcoord.calendar.records import PROVISIONAL
from kzcoord.cli.options import (
    DAY,
    Command,
    book,
    calendar_of,
    convention_of,
    counted_options,
    load_book,
    print_json,
    print_text,
    shown_options,
    table_width,
)
from kzcoord.cli.refusals import asked_language, refuse, refused_in
from kzcoord.cli.schedules import EventCommands, event_options
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


#: Where the context keeps the language, for refusals before the options of a command are known.
_LANGUAGE = "kzcoord.language"


class _Refusing(click.Group):
    """A group whose commands print every refusal in the language asked for."""

    def invoke(self, ctx: click.Context) -> Any:
        with refused_in(ctx.meta[_LANGUAGE]):
            return super().invoke(ctx)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.meta[_LANGUAGE] = asked_language(args)
        with refused_in(ctx.meta[_LANGUAGE]):
            return super().parse_args(ctx, _rules_first(args))


def _rules_first(args: list[str]) -> list[str]:
    """The arguments with ``--rules`` in front, wherever it was written: the commands follow from the book."""
    for number, arg in enumerate(args):
        if arg == "--rules" and number + 1 < len(args):
            return [arg, args[number + 1], *args[:number], *args[number + 2 :]]
        if arg.startswith("--rules="):
            return [arg, *args[:number], *args[number + 1 :]]
    return args


@click.group(cls=_Refusing, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--rules",
    metavar="MODULE:NAME",
    is_eager=True,
    expose_value=False,
    callback=lambda ctx, param, place: None if place is None else setattr(ctx, "obj", load_book(place)),
    help="Ask another rule book, such as my_ministry.rules:BOOK.",
)
@click.version_option(package_name="kzcoord")
def kzcoord() -> None:
    """Who must send what to whom, by when, and under which provision (Kazakhstan, international activity)."""


@kzcoord.group("schedule", cls=EventCommands)
def _schedule() -> None:
    """Print the whole schedule of an event."""


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


@kzcoord.command("due")
@click.argument("rule")
@click.argument("day", type=DAY)
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
    """Print when a single limit ends, counted from DAY, its trigger: kzcoord due 1037/14-5.1 2026-03-18."""
    text = _text_on(rule, day)
    deadline = text.deadline(day, calendar_of(six_day), convention_of(convention, choose))
    if form == "json":
        print_json({"rule": rule, **deadline.to_dict()})
    else:
        lines = [f"{rule}  {text.said(lang)}", deadline.limit.said(lang), ""]
        print_text("\n".join([*lines, *deadline.conclusion(lang), *_not_in_force(text, day, lang)]), width)


@kzcoord.command("agenda")
@click.argument("year", type=int)
@click.option("--body", "for_body", required=True, help="Whose year (its code or its name).")
@click.option("--event", "events", multiple=True, help='An event as JSON: an object with its "kind" and its fields.')
@counted_options
@shown_options
def _agenda(
    year: int,
    for_body: str,
    events: tuple[str, ...],
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
    width: int | None,
) -> None:
    """Print a body's year by weeks: its yearly duties, and those of the events given."""
    calendar = calendar_of(six_day)
    calendar.holidays(year)  # refuses a year outside the horizon
    found = agenda(
        [CalendarYear(year=year), *(parse_event(event, rules=book()) for event in events)],
        body=for_body,
        between=(date(year, 1, 1), date(year, 12, 31)),
        calendar=calendar,
        convention=convention_of(convention, choose),
        rules=book(),
    )
    print_json(found.to_dict()) if form == "json" else click.echo(found.table(lang, width=table_width(width)))


class _Planned(click.Command):
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


@kzcoord.command("earliest", cls=_Planned)
@click.option("--after", type=DAY, required=True, help="The day on which the date is fixed and work begins.")
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
    """Print the first day of an event that leaves everyone the full term."""
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


@kzcoord.command("changes")
@click.argument("first", type=DAY)
@click.argument("last", type=DAY)
@shown_options
def _changes(first: date, last: date, form: str, lang: Language, width: int | None) -> None:
    """Print what changed in the law from FIRST to LAST: kzcoord changes 2023-01-01 2023-12-31."""
    found = book().changes(between=(first, last))
    if form == "json":
        print_json(
            [{"kind": one.kind, "rule": one.rule, "on": one.on.said(), "difference": one.difference} for one in found]
        )
    else:
        for one in found:
            print_text(f"{one.on.said(lang)}: {one.rule} {one.kind}: {one.difference}", width)


@kzcoord.command("explain")
@click.argument("what")
@click.argument("day", type=DAY, required=False)
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
    """Explain a rule (with DAY: its count day by day), an open question (Q1), or a day (2026-03-24)."""
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
        print_json(status.to_dict()) if form == "json" else print_text(status.said(lang), width)
    elif what in book().questions or re.fullmatch(r"Q[0-9]+", what):
        question = book().questions[what]
        print_json(question.to_dict()) if form == "json" else print_text(question_sheet(question, lang), width)
    elif day is None:
        rule = book()[what]
        print_json(rule.model_dump(mode="json")) if form == "json" else print_text(
            rule_sheet(book(), what, lang), width
        )
    else:
        text = _text_on(what, day)
        deadline = text.deadline(day, calendar, convention_of(convention, choose))
        if form == "json":
            print_json({"rule": what, **deadline.to_dict()})
        else:
            print_text("\n".join([deadline.explain(lang), *_not_in_force(text, day, lang)]), width)


@kzcoord.command("calendar")
@click.argument("month")
@click.option("--six-day", is_flag=True, help="Show the six-day week.")
@shown_options
def _month(month: str, six_day: bool, form: str, lang: Language, width: int | None) -> None:
    """Print a month with the reason for every day: kzcoord calendar 2026-03."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", month):
        refuse("{month} is no month; write it as 2026-03", month=repr(month))
    year, number = map(int, month.split("-"))
    if form == "json":
        print_json([status.to_dict() for status in month_days(calendar_of(six_day), year, number)])
    else:
        print_text(month_table(calendar_of(six_day), year, number, lang), width)
