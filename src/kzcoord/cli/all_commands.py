"""The group of all commands: what holds for a call as a whole, its language, its rule book and its refusals."""

from __future__ import annotations

from typing import Any, NoReturn

import click

from kzcoord.cli.language import language, set_language, taken_out
from kzcoord.cli.misuse import Misuse
from kzcoord.cli.options import load_book
from kzcoord.cli.speaking import SpeakingGroup
from kzcoord.errors import KzcoordError

__all__ = ["AllCommands", "load_rules"]


class AllCommands(SpeakingGroup):
    """The group of all commands: it knows the language and the rule book before it looks at a command.

    What the library refuses is one line on stderr, what click refuses is in the language; both end with status 2.
    """

    def invoke(self, ctx: click.Context) -> Any:
        """Runs the command; what the library refuses is one line on stderr and exit status 2."""
        try:
            return super().invoke(ctx)
        except KzcoordError as error:
            _end(error, ctx)
        except click.UsageError as error:
            raise _in_the_language(error, ctx) from None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Reads ``--lang`` and ``--rules`` wherever they stand, then the rest of the call."""
        languages, args = taken_out("--lang", args)
        books, args = taken_out("--rules", args)
        try:
            set_language(ctx, languages)
            return super().parse_args(ctx, [*(f"--rules={place}" for place in books), *args])
        except KzcoordError as error:
            _end(error, ctx)
        except click.UsageError as error:
            raise _in_the_language(error, ctx) from None


def _end(error: KzcoordError, ctx: click.Context) -> NoReturn:
    """The refusal in one line on stderr, in the language that was asked for."""
    click.echo(f"kzcoord: {error.said(language(ctx))}", err=True)
    raise SystemExit(2) from None


def _in_the_language(error: click.UsageError, ctx: click.Context) -> click.UsageError:
    """The same refusal in the language; the help that stands where nothing was asked is in it already."""
    return error if isinstance(error, click.exceptions.NoArgsIsHelpError) else Misuse(error, ctx)


def load_rules(ctx: click.Context, param: click.Parameter, place: str | None) -> None:
    """Asks the rule book of ``--rules`` in all commands."""
    if place is not None:
        ctx.obj = load_book(place)
