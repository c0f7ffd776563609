"""How a value that was given is shown in an error: recognisable, on one line, and never an error of its own."""

from __future__ import annotations

from collections.abc import Collection

from kzcoord.errors.messages import Message, Row, Words

__all__ = ["in_a_row", "named", "place", "shown"]

_LONGEST_SHOWN = 80
_DEEPEST_SHOWN = 6
#: More values than these are only counted in a message.
_MOST_SHOWN = 8


def shown(value: object) -> Words:
    """What was given, as a person would recognise it: not longer than a line, and never an error of its own.

    >>> shown("СИМ"), shown(10**5000)
    ("'СИМ'", <Message: a int too large to print>)
    """
    try:
        told = repr(value)
    except (ValueError, RecursionError):  # an int of more digits than Python prints, a mapping that holds itself
        return Message("a {kind} too large to print", kind=type(value).__name__)
    except Exception:  # a caller's own kind of thing may fail in any way when asked for its words
        return Message("a {kind} that cannot be printed", kind=type(value).__name__)
    line = "".join(letter if letter.isprintable() else " " for letter in told[:_LONGEST_SHOWN])
    return line if len(told) <= _LONGEST_SHOWN else f"{line}..."


def named(value: object) -> Words:
    """The same without quotation marks where it is a plain word, such as an id or the name of a field."""
    return value if isinstance(value, str) and value.isprintable() and len(value) <= _LONGEST_SHOWN else shown(value)


def in_a_row(values: Collection[object]) -> Words:
    """Values one after the other; of very many the first, and how many more there are.

    >>> print(in_a_row(range(10)))
    0, 1, 2, 3, 4, 5, 6, 7 and 2 more
    """
    told = Row(named(value) for value, _ in zip(values, range(_MOST_SHOWN), strict=False))
    more = len(values) - _MOST_SHOWN
    return told if more <= 0 else Message("{told} and {more} more", told=told, more=more)


def place(fields: tuple[int | str, ...]) -> str:
    """Where something stands inside an object: ``acting_body.roles.0``; of a very deep place the beginning."""
    told = ".".join(str(named(field)) for field in fields[:_DEEPEST_SHOWN])
    return told if len(fields) <= _DEEPEST_SHOWN else f"{told}..."
