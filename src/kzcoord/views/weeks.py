"""A body's weeks as plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from kzcoord.text import Language, Text, full_date, short_day

if TYPE_CHECKING:
    from kzcoord.agendas import Entry
    from kzcoord.bodies import Body

__all__ = ["week_table"]

_WEEK = Text(kk="{0} басталатын апта", ru="неделя с {0}", en="week of {0}")
_RECEIVES = Text(kk="алады", ru="получает", en="receives")
_NOTHING = Text(kk="ештеңе жоқ", ru="ничего нет", en="nothing is due")


def week_table(body: Body, weeks: Iterable[tuple[date, tuple[Entry, ...]]], lang: Language, width: int) -> str:
    """Each week with its entries: the day, the event's row, the rule."""
    name = body.said(lang)
    lines = [name[0].upper() + name[1:]]
    for monday, entries in weeks:
        lines += ["", _WEEK.said(lang).format(full_date(monday, lang))]
        for entry in entries:
            row = entry.obligation
            assert row.by is not None
            received = "" if entry.owed else f" ({_RECEIVES.said(lang)})"
            head = f"  {short_day(row.by, lang)}  {row.id}{received}"
            lines.append(head)
            lines += textwrap.wrap(
                f"{row.said(lang)}; {entry.event.said(lang)}", width, initial_indent=" " * 6, subsequent_indent=" " * 6
            )
    if len(lines) == 1:
        lines += ["", _NOTHING.said(lang)]
    return "\n".join(lines)
