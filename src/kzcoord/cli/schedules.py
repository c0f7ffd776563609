"""The command ``schedule``: a command for each event of the rule book, an option for each field of the event."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal, get_args, get_origin

import click

from kzcoord.cli.options import (
    DAY,
    DONE,
    Command,
    book,
    calendar_of,
    convention_of,
    counted_options,
    once_each,
    print_json,
    print_text,
    shown_options,
    table_width,
)
from kzcoord.cli.refusals import refuse
from kzcoord.law.events import Event
from kzcoord.scheduling.schedule import schedule
from kzcoord.text import Language

__all__ = ["EventCommands", "event_options"]


class EventCommands(click.Group):
    """A group whose commands are the events of the rule book that is asked."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(book().events)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        event = book().events.get(cmd_name)
        return None if event is None else _event_command(event)


def event_options(event: type[Event]) -> list[Command]:
    """One option for each field of the event, so that the command line and the library never differ."""
    options: list[Command] = []
    for name, field in event.model_fields.items():
        if name == "kind":
            continue
        flag = f"--{name.replace('_', '-')}"
        if isinstance(field.default, bool):
            spelled = flag if field.default is False else f"{flag}/--no-{name.replace('_', '-')}"
            options.append(click.option(spelled, name, is_flag=True, default=field.default, show_default=True))
        elif field.annotation is int:
            options.append(click.option(flag, name, type=int, required=field.is_required()))
        elif choices := _choices(field.annotation):
            required = field.is_required()
            options.append(click.option(flag, name, type=click.Choice(choices), required=required))
        elif field.annotation in (bool, bool | None):
            options.append(click.option(f"{flag}/--no-{name.replace('_', '-')}", name, default=None))
        elif "Body" in str(field.annotation):
            options.append(click.option(flag, name, required=field.is_required(), help="A body: its code or its name."))
        else:
            options.append(click.option(flag, name, type=DAY, required=field.is_required()))
    return options


def _choices(annotation: Any) -> list[str]:
    """The words that a field knows, if it knows only some."""
    known = [part for part in (annotation, *get_args(annotation)) if get_origin(part) is Literal]
    return [word for part in known for word in get_args(part) if word is not None]


def _event_command(event: type[Event]) -> click.Command:
    """The command that answers an event, with an option for each of its fields."""
    kind = event.kind_name()

    def answer(
        *,
        done: tuple[tuple[str, date], ...],
        law_on: date | None,
        drafts: bool,
        for_body: str | None,
        as_of: date | None,
        why: str | None,
        six_day: bool,
        convention: str,
        choose: tuple[tuple[str, str], ...],
        form: str,
        lang: Language,
        width: int | None,
        **fields: Any,
    ) -> None:
        given = {name: value for name, value in fields.items() if value is not None}
        for name, value in given.items():
            if isinstance(value, str) and "Body" in str(event.model_fields[name].annotation):
                given[name] = book().bodies.find(value)
        found = schedule(
            event(**given),
            done=once_each(done, "--done"),
            calendar=calendar_of(six_day),
            convention=convention_of(convention, choose),
            law_on=law_on,
            include_drafts=drafts,
            rules=book(),
        )
        if why is not None:
            if for_body is not None:
                refuse("--why explains one row, so --body has nothing to choose; leave one of them out")
            row = found[why]
            if form == "json":
                print_json({**row.to_dict(as_of), "deadline": row.deadline.to_dict()})
            else:
                standing = [] if as_of is None else [f"{as_of}: {row.status(as_of).said(lang)}"]
                print_text("\n".join([row.explain(lang), *standing]), width)
            return
        if for_body is not None:
            found = found.for_body(for_body)
        if form == "json":
            print_json(found.to_dict(as_of))
        else:
            click.echo(found.table(lang, width=table_width(width), as_of=as_of))

    answer.__doc__ = (event.__doc__ or "").split(">>>")[0].replace("``", "").strip()
    command: Command = answer
    for option in reversed(event_options(event)):
        command = option(command)
    for option in (
        click.option("--done", type=DONE, multiple=True, help="A step that is done and its day: RULE=2027-04-12."),
        click.option("--law-on", type=DAY, help="Take the texts in force on one day for all rows."),
        click.option("--drafts", is_flag=True, help="Show the rows of drafts too; they bind nobody."),
        click.option("--body", "for_body", help="Only what this body must do or receives (its code or its name)."),
        click.option("--as-of", type=DAY, help="Show how each row stands on a day."),
        click.option("--why", metavar="RULE", help="Explain one row day by day instead."),
    ):
        command = option(command)
    return click.command(kind)(counted_options(shown_options(command)))
