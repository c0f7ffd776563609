"""A body's weeks as plain text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kzcoord.law.bodies import Body
from kzcoord.law.notes import Note
from kzcoord.text import Language, Text, day_month_in, full_date, short_day
from kzcoord.views.fitted import fitted, wrapped
from kzcoord.views.notes import note_lines
from kzcoord.views.rows import Entry

__all__ = ["week_table"]

_RECEIVES = Text(kk="алады", ru="получает", en="receives")
_ATTENDS = Text(kk="қатысады", ru="участвует", en="attends")
_NOT_OWED = Text(kk="міндет жоқ", ru="обязанности нет", en="not owed")
_SAFE_BY = Text(kk="даусыз:", ru="бесспорно", en="safe by")
_UNSAFE = Text(
    kk="соңғы даусыз күн, мерзімі {0}", ru="последний бесспорный день, срок {0}", en="last safe day, due by {0}"
)
_PROJECTED = Text(kk="болжамды", ru="прогноз", en="projected")
_PROVISIONAL = Text(kk="алдын ала", ru="предварительно", en="provisional")
_DONE = Text(kk="жасалды:", ru="сделано", en="done on")
_UNDATED = Text(kk="күні жоқ", ru="без даты", en="without a date")
_NOTHING = Text(kk="ештеңе жоқ", ru="ничего нет", en="nothing is due")


def week_table(
    body: Body,
    weeks: Iterable[tuple[date, Sequence[Entry]]],
    undated: Sequence[Entry],
    notes: Iterable[Note],
    lang: Language,
    width: int,
) -> str:
    """Each week with its entries: the day, the event's row, the rule; then the duties without a date by their ids.

    A row that turns unsafe in a week and is due in a later one stands in both.
    """
    name = body.said(lang)
    lines = [name[0].upper() + name[1:]]
    for monday, entries in weeks:
        lines += ["", _week_of(monday, lang)]
        for entry in entries:
            row = entry.obligation
            assert row.by is not None
            day = entry.day_in(monday)
            told = []
            if not row.owed:
                told.append(_NOT_OWED.said(lang))
            elif not entry.owed:
                attends = any(body.plays(there) for there in row.attending)
                told.append((_ATTENDS if attends else _RECEIVES).said(lang))
            if day != row.by:
                told.append(_UNSAFE.said(lang).format(short_day(row.by, lang)))
            elif row.safe_by is not None and row.safe_by != row.by:
                told.append(f"{_SAFE_BY.said(lang)} {short_day(row.safe_by, lang)}")
            if row.projected and row.done_on is None:
                told.append(_PROJECTED.said(lang))
            if row.provisional:
                told.append(_PROVISIONAL.said(lang))
            if row.done_on is not None:
                told.append(f"{_DONE.said(lang)} {short_day(row.done_on, lang)}")
            marks = f"  ({', '.join(told)})" if told else ""
            lines.append(f"  {short_day(day, lang)}  {row.id}{marks}")
            lines += wrapped(f"{row.said(lang)}; {entry.event.said(lang)}", width, first=" " * 6, hang=" " * 6)
    owed = dict.fromkeys(entry.obligation.id for entry in undated if entry.owed)
    if owed:
        lines.append("")
        lines += wrapped(f"{_UNDATED.said(lang)}: {', '.join(owed)}", width, hang="  ")
    if len(lines) == 1:
        lines += ["", _NOTHING.said(lang)]
    return fitted("\n".join([*lines, *note_lines(notes, lang, width)]), width)


def _week_of(monday: date, lang: Language) -> str:
    if lang == "kk":
        return f"{monday.year} жылғы {day_month_in(monday)} басталатын апта"
    return f"{'неделя с' if lang == 'ru' else 'week of'} {full_date(monday, lang)}"
