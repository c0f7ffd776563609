"""Days off as an iCalendar text (RFC 5545): lines end with CRLF and are folded, words are escaped.

The identifier of an event is its day, so a calendar that reads the text again changes its events and gets no second
ones. No clock is asked: the stamp of an event is its day too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from unicodedata import category

__all__ = ["days_off_as_ical"]

#: A line has at most so many octets without its end.
_LONGEST = 75


def days_off_as_ical(days: Iterable[tuple[date, str]], source: str) -> str:
    r"""An event of a whole day for each day and its name; ``source`` says in the identifiers which calendar it is.

    >>> print(days_off_as_ical([(date(2026, 3, 23), "Nauryz; a feast")], "five-day").splitlines()[7])
    SUMMARY:Nauryz\; a feast
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//kzcoord//days off of Kazakhstan//EN"]
    for day, name in days:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{day:%Y%m%d}-{source}@kzcoord",
            f"DTSTAMP:{day:%Y%m%d}T000000Z",
            f"DTSTART;VALUE=DATE:{day:%Y%m%d}",
            f"SUMMARY:{_escaped(name)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _escaped(words: str) -> str:
    r"""Words as a value of type TEXT: a line break is ``\n``, other control characters have no place in it."""
    for mark in ("\\", ";", ","):
        words = words.replace(mark, f"\\{mark}")
    return "".join(letter for letter in "\\n".join(words.splitlines()) if category(letter) not in ("Cc", "Cs"))


def _folded(line: str) -> Iterator[str]:
    """The line in parts of at most 75 octets; each part after the first begins with a space. No letter is cut."""
    part, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > _LONGEST:
            yield part
            part, octets = " ", 1
        part, octets = part + letter, octets + size
    yield part
