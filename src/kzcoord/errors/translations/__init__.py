"""The messages of refusals in Russian and Kazakh, by their English templates; a module for each floor.

Loaded when a language other than English is asked for. A value is put where its word needs no case: after a colon, in
brackets, or beside a noun that carries the case. Code names stay as they are typed.
"""

from __future__ import annotations

from collections.abc import Mapping

from kzcoord.errors.translations.calendar import WORDS as CALENDAR
from kzcoord.errors.translations.checks import WORDS as CHECKS
from kzcoord.errors.translations.command_line import WORDS as COMMAND_LINE
from kzcoord.errors.translations.law import WORDS as LAW
from kzcoord.errors.translations.limits import WORDS as LIMITS
from kzcoord.errors.translations.rule_books import WORDS as RULE_BOOKS
from kzcoord.errors.translations.scheduling import WORDS as SCHEDULING

__all__ = ["PARTS", "TRANSLATIONS"]

#: The translations of each floor.
PARTS: tuple[Mapping[str, Mapping[str, str]], ...] = (
    CHECKS, CALENDAR, LIMITS, LAW, RULE_BOOKS, SCHEDULING, COMMAND_LINE,
)  # fmt: skip

#: By template: the words in ``ru`` and in ``kk``.
TRANSLATIONS: Mapping[str, Mapping[str, str]] = {template: words for part in PARTS for template, words in part.items()}
