"""Values that nobody means: wrong types, wrong days, wrong letters, too large, too deep, holding themselves."""

from __future__ import annotations

import enum
import math
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, NamedTuple

import numpy as np
from pydantic import BaseModel

from kzcoord import BODIES, KAZAKHSTAN, MFA, RULES, Convention, InvalidEventError, KzcoordError, ReplySent
from tests.messages.in_every_language import assert_each_is_said_in_every_language

__all__ = [
    "DAYS",
    "IN_CALENDAR",
    "JSON_NONSENSE",
    "LAST_DAY",
    "LINES",
    "MINISTRIES",
    "NOTHING_LISTED",
    "OUT_OF_CALENDAR",
    "WORDS",
    "Entry",
    "checked_message",
    "nonsense",
    "other_days",
    "swept",
]


class _One(enum.IntEnum):
    ONE = 1


class _Words(str):  # a caller's own kind of string is a string
    __slots__ = ()


class _Day(date):  # as other libraries make them: a day is a day
    __slots__ = ()


class _LyingDay(date):
    """A day that counts in a way of its own; what asks it instead of the calendar is led astray."""

    __slots__ = ()

    def __add__(self, other: Any) -> Any:
        return date(2011, 1, 1)

    __radd__ = __sub__ = replace = __add__  # type: ignore[assignment]

    def toordinal(self) -> int:
        return 1


class _Number(int):
    __slots__ = ()


class _Mute:
    """A thing that fails when it is asked for its words."""

    def __repr__(self) -> str:
        raise LookupError("no words")


def other_days(day: date) -> list[date]:
    """The same day in classes of date that are no plain one."""
    return [_Day(day.year, day.month, day.day), _LyingDay(day.year, day.month, day.day)]


def _deep(depth: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(depth):
        found = [found]
    return found


#: Made once: deep lists cost more to make and to clear away than all the other values.
_NESTED_WITHOUT_END = _deep(20_000)


def _rings() -> tuple[list[Any], dict[str, Any]]:
    ring: list[Any] = []
    ring.append(ring)
    mapping: dict[str, Any] = {}
    mapping["self"] = mapping
    return ring, mapping


#: Strings, by name: СІМ is the MFA, СИМ and CIM are nobody.
STRINGS: dict[str, str] = {
    "empty": "",
    "blank": " \t",
    "a hundred thousand letters": "x" * 100_000,
    "an ISO day": "2026-03-18",
    "no ISO day": "2026-02-30",
    "СІМ, the MFA": "СІМ",
    "СИМ": "СИМ",
    "CIM in Latin letters": "CIM",
    "C in Latin, ІМ in Kazakh letters": "CІМ",
    "a lone surrogate": "\ud800",
    "a null": "\0",
    "digits of full width": "１０３７/24",
    "a line break": "a\nb",
    "a line separator": "a\u2028b",
    "right to left": "\u202e4201",
    "an escape sequence": "\x1b[31m",
    "an id": "1037/24",
}


def nonsense() -> dict[str, Any]:
    """The values by name, made afresh: some of them can be used only once."""
    ring, mapping = _rings()
    return {
        "None": None,
        "True": True,
        "False": False,
        "0": 0,
        "1": 1,
        "-1": -1,
        "2026": 2026,
        "10**18": 10**18,
        "10**400": 10**400,
        "10**5000, which Python does not print": 10**5000,
        "-10**5000": -(10**5000),
        "an IntEnum": _One.ONE,
        "0.0": 0.0,
        "1.5": 1.5,
        "NaN": math.nan,
        "infinity": math.inf,
        "a complex number": 1j,
        **STRINGS,
        "a string of another class": _Words("1037/24"),
        "no bytes": b"",
        "bytes": b"2026-03-18",
        "bytes that are no text": b"\xff",
        "a memoryview": memoryview(b"2026"),
        "date.min": date.min,
        "date.max": date.max,
        "the day before the calendar": date(2009, 12, 31),
        "the day after the calendar": date(2041, 1, 1),
        "the first day": date(2010, 1, 1),
        "the last day": date(2040, 12, 31),
        "the last day in another class": other_days(date(2040, 12, 31))[0],
        "the last day in a class that lies": other_days(date(2040, 12, 31))[1],
        "an int of another class": _Number(2026),
        "what cannot be printed": _Mute(),
        "a datetime": datetime(2026, 3, 18),  # noqa: DTZ001 - without a time zone on purpose
        "a datetime with a zone": datetime(2026, 3, 18, tzinfo=UTC),
        "a time": time(1),
        "a timedelta": timedelta(5),
        "numpy's day": np.datetime64("2026-03-18"),
        "numpy's NaT": np.datetime64("NaT", "D"),
        "numpy's 5": np.int64(5),
        "an array of numbers": np.array([1, 2, 3]),
        "an array of a day": np.array(["2026-03-18"], "datetime64[D]"),
        "numpy's calendar": np.busdaycalendar(),
        "no list": [],
        "a list in a list": [[]],
        "no mapping": {},
        "a set": {1},
        "no tuple": (),
        "nothing to iterate": iter(()),
        "nested without end": _NESTED_WITHOUT_END,
        "a list that holds itself": ring,
        "a mapping that holds itself": mapping,
        "an object": object(),
        "a function": _deep,
        "a class": date,
        "a calendar": KAZAKHSTAN,
        "a convention": Convention.STRICT,
        "a body": MFA,
        "a rule": RULES["1037/46(2)"],
        "an event": ReplySent(on=date(2026, 3, 18)),
    }


LAST_DAY = frozenset({"the last day", "the last day in another class", "the last day in a class that lies"})
IN_CALENDAR = LAST_DAY | {"the first day"}
OUT_OF_CALENDAR = frozenset({"date.min", "date.max", "the day before the calendar", "the day after the calendar"})
DAYS = IN_CALENDAR | OUT_OF_CALENDAR
WORDS = frozenset({*STRINGS, "a string of another class"})
#: Those that can stand on a line of an answer.
LINES = WORDS - {
    "a hundred thousand letters",
    "a line break",
    "a line separator",
    "a lone surrogate",
    "a null",
    "an escape sequence",
    "blank",
    "empty",
    "right to left",
}
# СІМ is the Kazakh abbreviation of the MFA, СИМ the Russian one of a ministry that is no more
MINISTRIES = frozenset(
    {"СІМ, the MFA"} | ({"СИМ"} if any("СИМ" in found.abbreviations for found in BODIES.values()) else set())
)
NOTHING_LISTED = frozenset({"no list", "no mapping", "no tuple", "nothing to iterate"})

#: Values that JSON can hold.
JSON_NONSENSE: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    -1,
    2026,
    10**400,
    1.5,
    math.nan,
    math.inf,
    *(text for text in STRINGS.values() if len(text) < 100),
    "x" * 5000,
    "0001-01-01",
    "9999-12-31",
    "2041-01-01",
    "2026-03-18T00:00:00",
    "MFA",
    [],
    [[]],
    ["2026-03-18"],
    {},
    {"": ""},
    {"code": "X"},
    {"code": 5, "name": None},
    _deep(400),
)


class Entry(NamedTuple):
    """A way into the library with one place for a value, and the names of the values that are right there."""

    name: str
    call: Callable[[Any], object]
    takes: Iterable[str] = ()


#: How a message says what to do about an event.
_WHAT_TO_DO = (
    "give ",
    "correct ",
    "leave ",
    "set ",
    "the fields are ",
    "the nearest kinds are ",
    "the kinds are ",
    "parse_event() makes one",
    "it calls for ",
    "the schedule has ",
    "takes a list of events",
    "takes events or their schedules",
    "done is a mapping such as ",
)
#: A list of all ids of an event or of an act is the longest thing that a message tells.
_LONGEST_MESSAGE = 2_500


def checked_message(error: KzcoordError) -> str:
    """The message of an error: one printable line of words, not too long, with nothing of the works in it."""
    assert_each_is_said_in_every_language(error)
    told = str(error)
    assert told
    assert told == told.strip()
    assert len(told.splitlines()) == 1, told
    assert len(told) <= _LONGEST_MESSAGE, f"{len(told)} characters: {told[:300]}"
    for inner in ("Traceback", "pydantic", "has no attribute", "NoneType object", "keyword argument"):
        assert inner not in told, told
    assert len(told.split()) >= 4, told
    if isinstance(error, InvalidEventError):
        assert any(words in told for words in _WHAT_TO_DO), told
        assert not told.endswith(" is missing"), told
    return told


def _recognised(value: Any, told: str) -> bool:
    """True when a message shows what was given, or says what kind of thing it is."""
    # of a mapping it is told what it lacks
    empty = value.strip() == value[:0] if isinstance(value, (str, bytes)) else isinstance(value, dict)
    if value is None or empty:
        return True  # nothing was given, and the message says that something is missing
    if "JSON" in told or "has no kind" in told or "is missing" in told:
        return True  # a text is told by the place at which it stops being JSON, an object or a list by what it lacks
    try:
        shown = [" ".join(repr(value).split("\n"))[:20], str(value)[:20]]
        if isinstance(
            value, (list, dict, set, memoryview, np.ndarray, BaseModel)
        ):  # a list is refused for what it holds
            shown += [text[:20] for held in list(value)[:1] for text in (str(held), repr(held))]
    except (ValueError, RecursionError):
        shown = ["too large to print"]
    except LookupError:
        shown = ["cannot be printed"]
    kind = [type(value).__name__, str(getattr(value, "dtype", "no array at all"))]
    return any(part in told for part in (*shown, *kind))


def swept(entry: Entry) -> int:
    """How many values were tried: the right ones are taken, each other one is refused in words that show it."""
    takes = frozenset(entry.takes)
    takes |= LAST_DAY if "the last day" in takes else frozenset()
    values = nonsense()
    assert takes <= set(values), sorted(takes - set(values))
    for name, value in values.items():
        where = f"{entry.name} of {name}"
        refused: KzcoordError | None = None
        try:
            entry.call(value)
        except KzcoordError as error:
            refused = error
        except Exception as error:
            raise AssertionError(f"{where}: {type(error).__name__}") from error
        assert (refused is None) == (name in takes), f"{where}: {refused or 'was taken'}"
        assert refused is None or _recognised(value, checked_message(refused)), f"{where}: {refused}"
    return len(values)
