"""Text made to fit a width: lines are broken between words, and what follows hangs under its column.

A word with a hyphen (іс-қимыл, Премьер-Министр) is one word.
"""

from __future__ import annotations

import re
import textwrap

__all__ = ["fitted", "wrapped"]

_GAP = re.compile(r"(?<=\S)  +")


def fitted(text: str, width: int) -> str:
    """The text with no line longer than ``width``; a word alone is broken only where it is longer itself."""
    return "\n".join(part for line in text.split("\n") for part in _broken(line, width))


def wrapped(text: str, width: int, *, first: str = "", hang: str = "") -> list[str]:
    """The text in lines of ``width``: the first begins with ``first``, the others with ``hang``."""
    return textwrap.wrap(text, width, initial_indent=first, subsequent_indent=hang, break_on_hyphens=False)


def _broken(line: str, width: int) -> list[str]:
    """The line in parts; the later ones hang under the last column that begins in the first half of the width."""
    if len(line) <= width:
        return [line]
    indent = len(line) - len(line.lstrip()) + 2
    columns = [gap.end() for gap in _GAP.finditer(line)]
    hang = max((column for column in (indent, *columns) if column <= width // 2), default=0)
    return wrapped(line, width, hang=" " * hang)
