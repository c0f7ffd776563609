"""What a time limit counts, and how an amount of it is said: "5 working days", «за 2 рабочих дня»."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from kzcoord.text import Language, checked_language

__all__ = ["CALENDAR_DAYS", "LONGEST", "MONTHS", "WORKING_DAYS", "Amount", "Unit"]

#: No act counts further; a larger number is a slip of the pen.
LONGEST = 3660


class Unit(StrEnum):
    """What a time limit counts."""

    WORKING_DAYS = "working days"
    CALENDAR_DAYS = "calendar days"
    MONTHS = "months"


WORKING_DAYS = Unit.WORKING_DAYS
CALENDAR_DAYS = Unit.CALENDAR_DAYS
MONTHS = Unit.MONTHS


class Amount(NamedTuple):
    """So many units, and how they are said."""

    n: int
    unit: Unit

    def said(self, lang: Language) -> str:
        """The amount as it stands after a preposition: ``5 working days``, ``5 рабочих дней``, ``5 жұмыс күні``.

        In Kazakh the number of calendar days stands where the acts have it: ``күнтізбелік 20 күн``.
        """
        checked_language(lang)
        if lang == "kk":
            return {
                WORKING_DAYS: f"{self.n} жұмыс күні",
                CALENDAR_DAYS: f"күнтізбелік {self.n} күн",
                MONTHS: f"{self.n} ай",
            }[self.unit]
        one = self.n == 1 if lang == "en" else self.n % 10 == 1 and self.n % 100 != 11
        words = {
            "en": {
                WORKING_DAYS: "working day" if one else "working days",
                CALENDAR_DAYS: "calendar day" if one else "calendar days",
                MONTHS: "month" if one else "months",
            },
            "ru": {
                WORKING_DAYS: "рабочего дня" if one else "рабочих дней",
                CALENDAR_DAYS: "календарного дня" if one else "календарных дней",
                MONTHS: "месяца" if one else "месяцев",
            },
        }[lang]
        return f"{self.n} {words[self.unit]}"

    def said_accusative(self) -> str:
        """The Russian amount after «за»: ``за 1 рабочий день``, ``за 2 рабочих дня``."""
        few = self.n % 10 in (2, 3, 4) and self.n % 100 not in (12, 13, 14)
        singular = self.n % 10 == 1 and self.n % 100 != 11
        index = 0 if singular else 1 if few else 2
        words = {
            WORKING_DAYS: ("рабочий день", "рабочих дня", "рабочих дней"),
            CALENDAR_DAYS: ("календарный день", "календарных дня", "календарных дней"),
            MONTHS: ("месяц", "месяца", "месяцев"),
        }
        return f"{self.n} {words[self.unit][index]}"
