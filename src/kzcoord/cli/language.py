"""The language of an answer, of its help and of its refusals: that of ``--lang``, or of ``KZCOORD_LANG``."""

from __future__ import annotations

from collections.abc import Iterable

import click

from kzcoord.errors.shown_values import shown
from kzcoord.text import LANGUAGES, Language

__all__ = ["VARIABLE", "language", "language_asked_for", "set_language", "taken_out"]

VARIABLE = "KZCOORD_LANG"
_KEY = "kzcoord.language"


def set_language(context: click.Context, given: Iterable[str]) -> None:
    """Sets the language of a call: the last one given, else that of the environment; none of the three is refused."""
    context.meta[_KEY] = None
    asked = [("--lang", word) for word in given]
    if not asked and (word := click.Option(["--lang"], envvar=VARIABLE).resolve_envvar_value(context)):
        asked = [(VARIABLE, word)]
    for where, word in asked:
        known: Language | None = next((lang for lang in LANGUAGES if lang == word), None)
        if known is None and not context.resilient_parsing:  # a shell that completes the line asks in silence
            raise click.UsageError(f"{where} is {shown(word)}; give one of {', '.join(LANGUAGES)}", context)
        context.meta[_KEY] = known


def language_asked_for(context: click.Context | None = None) -> Language | None:
    """The language that was asked for in a call, the present one by default; None where nobody did."""
    context = context or click.get_current_context()
    asked: Language | None = context.meta.get(_KEY)
    return asked


def language(context: click.Context | None = None) -> Language:
    """The language of a call, the present one by default: the one that was asked for, or English."""
    return language_asked_for(context) or "en"


def taken_out(option: str, args: list[str]) -> tuple[list[str], list[str]]:
    """The values of an option wherever it was written, and the arguments without them."""
    values: list[str] = []
    others: list[str] = []
    rest = iter(args)
    for arg in rest:
        if arg == "--":  # what follows is no option
            others.append(arg)
            break
        if arg.startswith(f"{option}="):
            values.append(arg.partition("=")[2])
        elif arg == option and (value := next(rest, None)) is not None:
            values.append(value)
        else:
            others.append(arg)
    return values, [*others, *rest]
