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
    known_on_option,
    once_each,
    option_of,
    print_json,
    print_text,
    shown_options,
    table_width,
)
from kzcoord.cli.refusals import refuse
from kzcoord.cli.speaking import SpeakingCommand, SpeakingGroup
from kzcoord.law.events import Event
from kzcoord.scheduling.schedule import schedule
from kzcoord.text import Language, Text

__all__ = ["EventCommands", "event_options"]


class EventCommands(SpeakingGroup):
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
        words = _words_of(event, name)
        if isinstance(field.default, bool):
            spelled = flag if field.default is False else f"{flag}/--no-{name.replace('_', '-')}"
            settings = {"is_flag": True, "default": field.default, "show_default": True}
            options.append(option_of(spelled, name, words=words, **settings))
        elif field.annotation is int:
            options.append(option_of(flag, name, words=words, type=int, required=field.is_required()))
        elif choices := _choices(field.annotation):
            required = field.is_required()
            options.append(option_of(flag, name, words=words, type=click.Choice(choices), required=required))
        elif field.annotation in (bool, bool | None):
            options.append(option_of(f"{flag}/--no-{name.replace('_', '-')}", name, words=words, default=None))
        elif "Body" in str(field.annotation):
            options.append(option_of(flag, name, words=words, required=field.is_required()))
        else:
            options.append(option_of(flag, name, words=words, type=DAY, required=field.is_required()))
    return options


def _words_of(event: type[Event], name: str) -> Text:
    """What a field of the event says, for the help of its option."""
    if name == "acting_body":
        return _ACTING
    words = event.prompts.get(name) or event.words.get(name) or (_DAY if name == event.main_day else Text.same(name))
    told = Text(*(said.strip(" :,") for said in words))
    if event.model_fields[name].default is not True:
        return told
    return Text(*(f"--no-{name.replace('_', '-')}: {said}" for said in told))


_ACTING = Text(
    kk="Кім әрекет етеді: органның коды немесе атауы.",
    ru="Кто действует: код или название органа.",
    en="Who acts: the code or the name of a body.",
)
_DAY = Text(kk="оқиғаның күні", ru="день события", en="the day of the event")


def _about(event: type[Event]) -> Text:
    """What the event is, for the help of its command."""
    title = Text(*(f"{said[0].upper()}{said[1:]}." for said in event.title))
    return title._replace(en=(event.__doc__ or "").split(">>>")[0].replace("``", "").strip())


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
        known_on: date | None,
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
            known_on=known_on,
            rules=book(),
        )
        if why is not None:
            if for_body is not None:
                refuse("--why explains one row, so --body has nothing to choose; leave one of them out")
            row = found[why]
            if form == "json":
                print_json({"lang": lang, **row.to_dict(as_of, lang), "deadline": row.deadline.to_dict(lang)})
            else:
                standing = [] if as_of is None else [f"{as_of}: {row.status(as_of).said(lang)}"]
                print_text("\n".join([row.explain(lang), *standing]), width)
            return
        if for_body is not None:
            found = found.for_body(for_body)
        if form == "json":
            print_json(found.to_dict(as_of, lang))
        else:
            click.echo(found.table(lang, width=table_width(width), as_of=as_of))

    command: Command = answer
    for option in reversed(event_options(event)):
        command = option(command)
    for option in (
        option_of(
            "--done",
            type=DONE,
            multiple=True,
            words=Text(
                kk="Жасалған қадам және оның күні: НОРМА=2027-04-12.",
                ru="Сделанный шаг и его день: НОРМА=2027-04-12.",
                en="A step that is done and its day: RULE=2027-04-12.",
            ),
        ),
        option_of(
            "--law-on",
            type=DAY,
            words=Text(
                kk="Барлық жолдар үшін бір күні қолданыста болған мәтіндерді алу.",
                ru="Взять для всех строк тексты, действовавшие в один день.",
                en="Take the texts in force on one day for all rows.",
            ),
        ),
        known_on_option,
        option_of(
            "--drafts",
            is_flag=True,
            words=Text(
                kk="Жобалардың жолдарын да көрсету; олар ешкімді міндеттемейді.",
                ru="Показать и строки проектов; они никого не обязывают.",
                en="Show the rows of drafts too; they bind nobody.",
            ),
        ),
        option_of(
            "--body",
            "for_body",
            words=Text(
                kk="Тек осы орган жасайтын немесе алатын нәрсе (оның коды немесе атауы).",
                ru="Только то, что этот орган делает или получает (его код или название).",
                en="Only what this body must do or receives (its code or its name).",
            ),
        ),
        option_of(
            "--as-of",
            type=DAY,
            words=Text(
                kk="Әр жолдың осы күнгі жай-күйін көрсету.",
                ru="Показать состояние каждой строки на этот день.",
                en="Show how each row stands on a day.",
            ),
        ),
        option_of(
            "--why",
            metavar="RULE",
            words=Text(
                kk="Оның орнына бір жолды күн-күнімен түсіндіру.",
                ru="Вместо этого объяснить одну строку по дням.",
                en="Explain one row day by day instead.",
            ),
        ),
    ):
        command = option(command)
    return click.command(kind, cls=SpeakingCommand, about=_about(event))(counted_options(shown_options(command)))
