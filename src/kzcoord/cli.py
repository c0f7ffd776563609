"""The command line: the same answers as the library, as a table or as JSON, in three languages."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, NoReturn, get_args, get_origin

import click

from kzcoord.bodies import body
from kzcoord.calendar import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar
from kzcoord.errors import KzcoordError
from kzcoord.errors.given import named
from kzcoord.events import EVENTS, parse_event
from kzcoord.law.acts import ACTS
from kzcoord.law.events import Event
from kzcoord.law.years import CalendarYear
from kzcoord.limits.conventions import Convention
from kzcoord.rules import QUESTIONS, RULES
from kzcoord.scheduling.agendas import agenda
from kzcoord.scheduling.answer import schedule
from kzcoord.scheduling.earliest import earliest_event
from kzcoord.text import LANGUAGES, Language, Text, full_date
from kzcoord.views.month import month_days, month_table
from kzcoord.views.register import question_sheet
from kzcoord.views.rule import rule_sheet

__all__ = ["kzcoord"]

_Command = Callable[..., Any]
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
                self.fail(f"{value!r} is no day: {error}; write it as 2027-05-20", param, ctx)
        self.fail(f"{value!r} is no day; write it as 2027-05-20", param, ctx)


class _Pair(_PairType):
    """A pair KEY=VALUE."""

    name = "key=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        key, sign, rest = str(value).partition("=")
        if not sign or not key or not rest:
            self.fail(f"{value!r} is no pair; write it as 1037/24=2027-04-12 or Q1=counted", param, ctx)
        return key, rest


class _DoneDay(_PairType):
    """A rule and the day on which it was done: RULE=YYYY-MM-DD."""

    name = "rule=date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, Any]:
        rule_id, day = _PAIR.convert(value, param, ctx)
        return rule_id, _DAY.convert(day, param, ctx)


_DAY = _Day()
_PAIR = _Pair()
_DONE = _DoneDay()


def _once_each(pairs: tuple[tuple[str, Any], ...], option: str) -> dict[str, Any]:
    """The pairs as a mapping; the same key twice is refused, not settled."""
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            _refuse(f"{option} tells of {named(key)} twice: {named(found[key])} and {named(value)}; leave one out")
        found[key] = value
    return found


class _Refusing(click.Group):
    """A group whose commands turn the library's refusals into one line on stderr and exit status 2."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KzcoordError as error:
            _refuse(str(error))
        except click.UsageError as error:
            raise _in_one_line(error) from None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            raise _in_one_line(error) from None


def _in_one_line(error: click.UsageError) -> click.UsageError:
    """The same refusal in one line, whatever was typed; the help that click gives where nothing was stays as it is."""
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        return error
    return click.UsageError(" ".join(error.format_message().split()), error.ctx)


def _refuse(message: str) -> NoReturn:
    click.echo(f"kzcoord: {message}", err=True)
    raise SystemExit(2)


def _shown(command: _Command) -> _Command:
    """Adds the options that every command has: the form and the language of the answer."""
    command = click.option(
        "--format", "form", type=click.Choice(["table", "json"]), default="table", help="How the answer is printed."
    )(command)
    return click.option("--lang", type=click.Choice(LANGUAGES), default="en", help="The language of a table.")(command)


def _counted(command: _Command) -> _Command:
    """Adds the options on how days are counted."""
    for option in (
        click.option("--six-day", is_flag=True, help="Count on the six-day week."),
        click.option(
            "--convention", type=click.Choice(["standard", "strict"]), default="standard", help="How to read the law."
        ),
        click.option(
            "--choose", type=_PAIR, multiple=True, help="Another answer to an open question, such as Q1=counted."
        ),
    ):
        command = option(command)
    return command


def _convention(name: str, chosen: tuple[tuple[str, str], ...]) -> Convention:
    base = Convention.STRICT if name == "strict" else Convention.STANDARD
    return base.choose(**_once_each(chosen, "--choose")) if chosen else base


def _calendar(six_day: bool) -> WorkingCalendar:
    return KAZAKHSTAN_SIX_DAY if six_day else KAZAKHSTAN


def _json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _not_in_force(rule_id: str, day: date, lang: Language) -> list[str]:
    """A line where the text that was counted was not in force on the day: a single limit ignores validity."""
    found = RULES[rule_id]
    return [] if found.in_force.on(day) else [f"{_COUNTED_ALL_THE_SAME.said(lang)} {found.in_force.said(lang)}"]


_COUNTED_ALL_THE_SAME = Text(
    kk="сол күні бұл мәтін қолданыста болмаған:",
    ru="в этот день этот текст не действовал:",
    en="this text was not in force on that day:",
)


@click.group(cls=_Refusing, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kzcoord")
def kzcoord() -> None:
    """Who must send what to whom, by when, and under which provision (Kazakhstan, international activity)."""


@kzcoord.group("schedule")
def _schedule() -> None:
    """Print the whole schedule of an event."""


def _event_options(event: type[Event]) -> list[_Command]:
    """One option for each field of the event, so that the command line and the library never differ."""
    options: list[_Command] = []
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
            options.append(click.option(flag, name, required=field.is_required(), help="The code of a body."))
        else:
            options.append(click.option(flag, name, type=_DAY, required=field.is_required()))
    return options


def _choices(annotation: Any) -> list[str]:
    """The words that a field knows, if it knows only some."""
    for part in (annotation, *get_args(annotation)):
        if get_origin(part) is Literal:
            return [word for word in get_args(part) if word is not None]
    return []


def _add_event(event: type[Event]) -> None:
    kind = event.model_fields["kind"].default

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
        **fields: Any,
    ) -> None:
        given = {name: value for name, value in fields.items() if value is not None}
        for name, value in given.items():
            if isinstance(value, str) and "Body" in str(event.model_fields[name].annotation):
                given[name] = body(value)
        found = schedule(
            event(**given),
            done=_once_each(done, "--done"),
            calendar=_calendar(six_day),
            convention=_convention(convention, choose),
            law_on=law_on,
            include_drafts=drafts,
        )
        if why is not None:
            if for_body is not None:
                _refuse("--why explains one row, so --body has nothing to choose; leave one of them out")
            row = found[why]
            if form == "json":
                _json({**row.to_dict(as_of), "deadline": row.deadline.to_dict()})
            else:
                standing = [] if as_of is None else [f"{as_of}: {row.status(as_of).said(lang)}"]
                click.echo("\n".join([row.explain(lang), *standing]))
            return
        if for_body is not None:
            found = found.for_body(body(for_body))
        if form == "json":
            _json(found.to_dict(as_of))
        else:
            click.echo(found.table(lang, as_of=as_of))

    answer.__doc__ = (event.__doc__ or "").split(">>>")[0].replace("``", "").strip()
    command: _Command = answer
    for option in reversed(_event_options(event)):
        command = option(command)
    for option in (
        click.option("--done", type=_DONE, multiple=True, help="A step that is done, such as 1037/24=2027-04-12."),
        click.option("--law-on", type=_DAY, help="Take the texts in force on one day for all rows."),
        click.option("--drafts", is_flag=True, help="Show the rows of drafts too; they bind nobody."),
        click.option("--body", "for_body", help="Only what this body must do or receives (a code such as MFA)."),
        click.option("--as-of", type=_DAY, help="Show how each row stands on a day."),
        click.option("--why", metavar="RULE", help="Explain one row day by day instead."),
    ):
        command = option(command)
    _schedule.command(kind)(_counted(_shown(command)))


for _event in EVENTS.values():
    _add_event(_event)


@kzcoord.command("due")
@click.argument("rule")
@click.argument("day", type=_DAY)
@_counted
@_shown
def _due(
    rule: str,
    day: date,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
) -> None:
    """Print when a single limit ends, counted from DAY, its trigger: kzcoord due 1037/14-5.1 2026-03-18."""
    deadline = RULES[rule].deadline(day, _calendar(six_day), _convention(convention, choose))
    if form == "json":
        _json({"rule": rule, **deadline.to_dict()})
    else:
        click.echo("\n".join([f"{rule}  {RULES[rule].said(lang)}", deadline.limit.said(lang), ""]))
        click.echo("\n".join([*deadline.conclusion(lang), *_not_in_force(rule, day, lang)]))


@kzcoord.command("agenda")
@click.argument("year", type=int)
@click.option("--body", "for_body", required=True, help="Whose year (a code such as MFA).")
@click.option(
    "--event", "events", multiple=True, help='An event as JSON, such as {"kind": "reply-sent", "on": "2027-03-01"}.'
)
@_counted
@_shown
def _agenda(
    year: int,
    for_body: str,
    events: tuple[str, ...],
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
) -> None:
    """Print a body's year by weeks: its yearly duties, and those of the events given."""
    calendar = _calendar(six_day)
    calendar.holidays(year)  # refuses a year outside the horizon
    found = agenda(
        [CalendarYear(year=year), *map(parse_event, events)],
        body=body(for_body),
        between=(date(year, 1, 1), date(year, 12, 31)),
        calendar=calendar,
        convention=_convention(convention, choose),
    )
    _json(found.to_dict()) if form == "json" else click.echo(found.table(lang))


@kzcoord.command("earliest")
@click.option("--after", type=_DAY, required=True, help="The day on which the date is fixed and work begins.")
@click.option("--abroad", is_flag=True)
@click.option("--organization", is_flag=True)
@_counted
@_shown
def _earliest(
    after: date,
    abroad: bool,
    organization: bool,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
) -> None:
    """Print the first day of a top-level event that leaves everyone the full term."""
    day = earliest_event(
        after=after,
        abroad=abroad,
        organization=organization,
        calendar=_calendar(six_day),
        convention=_convention(convention, choose),
    )
    _json({"after": after.isoformat(), "earliest": day.isoformat()}) if form == "json" else click.echo(
        full_date(day, lang)
    )


@kzcoord.command("changes")
@click.argument("first", type=_DAY)
@click.argument("last", type=_DAY)
@_shown
def _changes(first: date, last: date, form: str, lang: Language) -> None:
    """Print what changed in the law from FIRST to LAST: kzcoord changes 2023-01-01 2023-12-31."""
    found = RULES.changes(between=(first, last))
    if form == "json":
        _json(
            [{"kind": one.kind, "rule": one.rule, "on": one.on.said(), "difference": one.difference} for one in found]
        )
    else:
        for one in found:
            click.echo(f"{one.on.said(lang)}: {one.rule} {one.kind}: {one.difference}")


@kzcoord.command("explain")
@click.argument("what")
@click.argument("day", type=_DAY, required=False)
@_counted
@_shown
def _explain(
    what: str,
    day: date | None,
    six_day: bool,
    convention: str,
    choose: tuple[tuple[str, str], ...],
    form: str,
    lang: Language,
) -> None:
    """Explain a rule (with DAY: its count day by day), an open question (Q1), or a day (2026-03-24)."""
    calendar = _calendar(six_day)
    if day is None:
        a_day = re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", what) is not None
        idle = [("--six-day", six_day and not a_day), ("--convention", convention != "standard"), ("--choose", choose)]
        for option, given in idle:
            if given:
                _refuse(f"{option} changes nothing where no limit is counted; leave it out, or give a rule and a day")
    if day is not None and not what.startswith(tuple(f"{act}/" for act in ACTS)) and what not in RULES:
        _refuse(f"only a rule is counted from a day; leave {day} out, or give a rule such as 1037/24 for {what!r}")
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", what):
        status = calendar.explain(_DAY.convert(what, None, None))
        _json(status.to_dict()) if form == "json" else click.echo(status.said(lang))
    elif re.fullmatch(r"Q[0-9]+", what):
        question = QUESTIONS[what]
        _json(question.to_dict()) if form == "json" else click.echo(question_sheet(question, lang))
    elif day is None:
        rule = RULES[what]
        _json(rule.model_dump(mode="json")) if form == "json" else click.echo(rule_sheet(what, lang))
    else:
        deadline = RULES[what].deadline(day, calendar, _convention(convention, choose))
        if form == "json":
            _json({"rule": what, **deadline.to_dict()})
        else:
            click.echo("\n".join([deadline.explain(lang), *_not_in_force(what, day, lang)]))


@kzcoord.command("calendar")
@click.argument("month")
@click.option("--six-day", is_flag=True, help="Show the six-day week.")
@_shown
def _month(month: str, six_day: bool, form: str, lang: Language) -> None:
    """Print a month with the reason for every day: kzcoord calendar 2026-03."""
    if not re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", month):
        _refuse(f"{month!r} is no month; write it as 2026-03")
    year, number = map(int, month.split("-"))
    if form == "json":
        _json([status.to_dict() for status in month_days(_calendar(six_day), year, number)])
    else:
        click.echo(month_table(_calendar(six_day), year, number, lang))
