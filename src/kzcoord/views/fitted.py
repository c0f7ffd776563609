"""Text made to fit a width: long lines are broken, and what follows hangs under its column."""

from __future__ import annotations

import re
import textwrap

__all__ = ["fitted"]

_GAP = re.compile(r"(?<=\S)  +")


def fitted(text: str, width: int) -> str:
    """The text with no line longer than ``width``; a word alone is broken only where it is longer itself."""
    return "\n".join(part for line in text.split("\n") for part in _broken(line, width))


def _broken(line: str, width: int) -> list[str]:
    """The line in parts; the later ones hang under the last column that begins in the first half of the width."""
    if len(line) <= width:
        return [line]
    indent = len(line) - len(line.lstrip()) + 2
    columns = [gap.end() for gap in _GAP.finditer(line)]
    hang = max((column for column in (indent, *columns) if column <= width // 2), default=0)
    return textwrap.wrap(line, width, subsequent_indent=" " * hang, break_on_hyphens=False)
