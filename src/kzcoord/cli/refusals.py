"""How the command line refuses: one line on stderr in the language that was asked for, and exit status 2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import NoReturn

import click

from kzcoord.errors import KzcoordError
from kzcoord.errors.messages import Message, Quoted
from kzcoord.text import LANGUAGES, Language

__all__ = ["WrongValue", "asked_language", "refuse", "refused_in"]

#: What click says, and what is said for it in other languages.
_OF_CLICK = tuple(
    (re.compile(english), message)
    for english, message in (
        (r"No such command '(?P<name>.*)'\..*", Message("there is no command {name}")),
        (r"Missing command\.", Message("the command is missing")),
        (r"No such option:? '?(?P<name>[^ '.]*)'?\.?( .*)?", Message("there is no option {name}")),
        (r"Missing (option|argument) '(?P<name>.*?)'\.?( .*)?", Message("{name} is missing")),
        (r"Option '(?P<name>.*)' requires an argument\.", Message("{name} needs a value")),
        (r"Option '(?P<name>.*)' does not take a value\.", Message("{name} takes no value")),
        (r"Got unexpected extra arguments? \((?P<given>.*)\)", Message("this is too much: {given}")),
        (
            r"Invalid value for '(?P<name>.*?)': (?P<given>.*) is not one of (?P<known>.*)\.",
            Message("{name} is {given}; give one of {known}"),
        ),
        (
            r"Invalid value for '(?P<name>.*?)': (?P<given>.*) is not a valid integer\.",
            Message("{name} is {given}; give a whole number"),
        ),
    )
)


class WrongValue(click.BadParameter):
    """A value that an option or an argument does not take, with the reason in three languages."""

    def __init__(self, why: Message, param: click.Parameter | None, ctx: click.Context | None) -> None:
        super().__init__(str(why), ctx, param)
        self.why = why


def refuse(template: str, **values: object) -> NoReturn:
    """Refuses what was typed, with a message as of any error of the library."""
    raise KzcoordError(template, **values)


def asked_language(args: list[str]) -> Language:
    """The language that ``--lang`` names among the arguments, wherever it stands; English where it names none."""
    given = [after for before, after in pairwise(args) if before == "--lang"]
    given += [arg.removeprefix("--lang=") for arg in args if arg.startswith("--lang=")]
    return next((lang for lang in LANGUAGES if lang in given), "en")


@contextmanager
def refused_in(lang: Language) -> Iterator[None]:
    """Prints the refusals of the library in a language, and those of click too, whose English shows the usage."""
    try:
        yield
    except KzcoordError as error:
        _print(error.said(lang))
    except click.exceptions.NoArgsIsHelpError:
        raise  # nothing was typed: the help that click prints is the answer
    except click.UsageError as error:
        words = _words_of(error)
        if lang == "en":
            raise click.UsageError(str(words), error.ctx) from None
        command = "kzcoord" if error.ctx is None else error.ctx.command_path
        _print(Message("{error}; see {command} --help", error=words, command=command).said(lang))


def _print(words: str) -> NoReturn:
    click.echo(f"kzcoord: {words}", err=True)
    raise SystemExit(2) from None


def _words_of(error: click.UsageError) -> Message:
    """What click says, in one line whatever was typed."""
    english = " ".join(error.format_message().split())
    if isinstance(error, WrongValue):
        if error.param is None:
            return Quoted(english, "{why}", why=error.why)
        return Quoted(english, "{name}: {why}", name=error.param.get_error_hint(error.ctx).strip("'"), why=error.why)
    for pattern, message in _OF_CLICK:
        if found := pattern.fullmatch(english):
            return Quoted(english, message.template, **found.groupdict())
    return Quoted(english, "this command cannot be understood")
