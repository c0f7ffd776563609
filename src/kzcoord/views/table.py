"""A schedule as a table of plain text that can be handed to an official."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from kzcoord.law.events import Event
from kzcoord.law.notes import Note
from kzcoord.law.rules import Modality
from kzcoord.limits import NoLimit
from kzcoord.text import Language, Text, short_day
from kzcoord.views.fitted import fitted, wrapped
from kzcoord.views.notes import note_lines
from kzcoord.views.rows import Row

__all__ = ["schedule_table"]

_COLUMNS = (
    Text(kk="мерзімі", ru="срок", en="by"),
    Text(kk="даусыз", ru="бесспорно", en="safe by"),
    Text(kk="кім, не, кімге", ru="кто, что, кому", en="who, what, to whom"),
    Text(kk="норма", ru="норма", en="provision"),
)
_NO_DATE = Text(kk="күні жоқ", ru="без даты", en="no date")
_USEFUL = Text(kk="ең кеші", ru="не позже", en="useful by")
_SAFE_USEFUL = Text(kk="даусыз ең кеші", ru="бесспорно не позже", en="safely useful by")
_MAY = Text(kk="құқық", ru="право", en="option")
_STANDING = Text(kk="тұрақты", ru="постоянно", en="standing")
_DONE = Text(kk="жасалды:", ru="сделано:", en="done on")
_DATES = Text(
    kk="мерзімі: қорғауға болатын соңғы күн; даусыз: ешкім дауламайтын күн (ерте болса ғана)",
    ru="срок: последний день, который можно обосновать; бесспорно: день, который никто не оспорит (если раньше)",
    en="by: the latest day that can be defended; safe by: the day that nobody can dispute (shown where earlier)",
)
_USEFUL_DAYS = Text(
    kk="ең кеші: кейінгі қадамдарға уақыт қалдыратын соңғы күн; даусыз ең кеші: олардың даусыз мерзімдері үшін "
    "(ерте болса ғана)",
    ru="не позже: последний день, который оставляет время следующим шагам; бесспорно не позже: то же для их "
    "бесспорных сроков (если раньше)",
    en="useful by: the last day that leaves the later steps their time; safely useful by: the same for their safe "
    "days (shown where earlier)",
)
_LEGEND = Text(
    kk="* болжамды күн, ескертпелерді қараңыз",
    ru="* прогнозная дата, см. примечания",
    en="* projected date, see the notes",
)
#: Where the sentences would have a narrower column, they stand below the dates.
_NARROWEST = 16
_NOTHING = Text(kk="ештеңе жоқ", ru="ничего нет", en="nothing is owed")


def schedule_table(
    event: Event,
    rows: Sequence[Row],
    notes: Iterable[Note],
    lang: Language,
    width: int,
    as_of: date | None = None,
) -> str:
    """The event, a row for each obligation (with ``as_of`` its status on that day), and the notes."""
    told = [
        day for row in rows for day in (row.by, row.safe_by, row.latest_useful, row.safe_latest_useful, row.done_on)
    ]
    days = [day for day in told if day is not None]
    with_year = len({day.year for day in days} | ({event.day.year} if event.day else set())) > 1
    lines = [*wrapped(event.said(lang), width, hang="  "), ""]
    provision = max([len(row.id) for row in rows] + [len(_COLUMNS[3].said(lang))])
    date_width = 17 if with_year else 12
    text_width = width - 2 * date_width - provision - 4
    heads = [column.said(lang) for column in _COLUMNS]
    if text_width < _NARROWEST:
        lines += [*wrapped(", ".join(heads), width), "-" * width]
    else:
        lines.append(f"{heads[0]:<{date_width}}{heads[1]:<{date_width}}{heads[2]:<{text_width}}  {heads[3]}".rstrip())
        lines.append("-" * (2 * date_width + text_width + 2 + provision))
    if not rows:
        lines.append(_NOTHING.said(lang))
    for row in rows:
        by, safe = _dates(row, lang, with_year)
        sentence = _sentence(row, lang, as_of, with_year)
        if text_width < _NARROWEST:
            lines.append("  ".join(part for part in (by, safe, row.id) if part))
            lines += wrapped(sentence, width, first="    ", hang="    ")
            continue
        for number, part in enumerate(wrapped(sentence, text_width - 1) or [""]):
            left = f"{by:<{date_width}}{safe:<{date_width}}" if number == 0 else " " * (2 * date_width)
            right = row.id if number == 0 else ""
            lines.append(f"{left}{part:<{text_width}}  {right}".rstrip())
    lines += ["", *wrapped(_DATES.said(lang), width, hang="  ")]
    if any(row.latest_useful is not None for row in rows):
        lines += wrapped(_USEFUL_DAYS.said(lang), width, hang="  ")
    if any(row.projected for row in rows):
        lines.append(_LEGEND.said(lang))
    return fitted("\n".join([*lines, *note_lines(notes, lang, width)]), width)


def _dates(row: Row, lang: Language, with_year: bool) -> tuple[str, str]:
    if row.by is None or row.safe_by is None:
        return _NO_DATE.said(lang), ""
    mark = "*" if row.projected else ""
    safe = "" if row.safe_by == row.by else _day(row.safe_by, lang, with_year)
    return _day(row.by, lang, with_year) + mark, safe


def _day(day: date, lang: Language, with_year: bool) -> str:
    return f"{short_day(day, lang)} {day.year}" if with_year else short_day(day, lang)


def _sentence(row: Row, lang: Language, as_of: date | None, with_year: bool) -> str:
    parts = [row.said(lang), *row.rule.manner(lang)]
    if row.by is None and not isinstance(row.deadline.limit, NoLimit):
        parts.append(row.deadline.limit.said(lang))
    if row.modality is Modality.PERMISSION:
        parts.append(_MAY.said(lang))
    if row.modality is Modality.STANDING:
        parts.append(_STANDING.said(lang))
    if row.latest_useful is not None:
        parts.append(f"{_USEFUL.said(lang)} {_day(row.latest_useful, lang, with_year)}")
    if row.safe_latest_useful is not None and row.safe_latest_useful != row.latest_useful:
        parts.append(f"{_SAFE_USEFUL.said(lang)} {_day(row.safe_latest_useful, lang, with_year)}")
    if row.done_on is not None:
        parts.append(f"{_DONE.said(lang)} {_day(row.done_on, lang, with_year)}")
    if as_of is not None:
        parts.append(f"[{row.status(as_of).said(lang)}]")
    return "; ".join(parts)
