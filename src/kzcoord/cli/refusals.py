"""How the command line refuses a value: with the reason in three languages, as any error of the library has it."""

from __future__ import annotations

from typing import NoReturn

import click

from kzcoord.errors import KzcoordError
from kzcoord.errors.messages import Message

__all__ = ["WrongValue", "refuse"]


class WrongValue(click.BadParameter):
    """A value that an option or an argument does not take, with the reason in three languages."""

    def __init__(self, why: Message, param: click.Parameter | None, ctx: click.Context | None) -> None:
        super().__init__(str(why), ctx, param)
        self.why = why


def refuse(template: str, **values: object) -> NoReturn:
    """Refuses what was typed, with a message as of any error of the library."""
    raise KzcoordError(template, **values)
