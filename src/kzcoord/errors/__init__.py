"""What can go wrong, one class per cause, all under `KzcoordError`.

A message says what was given, where, the bound it broke, why the bound is there, and what to do.
"""

from __future__ import annotations

__all__ = [
    "CalendarChangeError",
    "CalendarRangeError",
    "ConventionError",
    "DeclarationError",
    "EditionGap",
    "InvalidEventError",
    "KzcoordError",
    "LanguageError",
    "MissingExtraError",
    "NoTimeLimitError",
    "NotADateError",
    "SavedScheduleError",
    "UnknownBodyError",
    "UnknownQuestionError",
    "UnknownRuleError",
]


class KzcoordError(Exception):
    """Every error that kzcoord raises on purpose."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class CalendarRangeError(KzcoordError, ValueError):
    """A day outside the calendar's horizon was given or would be the answer."""

    def of(self, rule_id: str, day: object) -> CalendarRangeError:
        """The same error with the rule that was counted, and the day that it was counted from."""
        return CalendarRangeError(f"{rule_id}, counted from {day}: {self}")


class NotADateError(KzcoordError, TypeError):
    """Something other than a plain `datetime.date` (or a whole number of days) was given."""


class CalendarChangeError(KzcoordError, ValueError):
    """A change of the calendar contradicts the calendar that it changes."""


class MissingExtraError(KzcoordError, ImportError):
    """An optional dependency is not installed; the message names the extra that brings it."""


class ConventionError(KzcoordError, ValueError):
    """A choice of reading that the register does not offer."""


class DeclarationError(KzcoordError, ValueError):
    """A body or a time limit that cannot be: a wrong field or a wrong type.

    ``errors`` keeps pydantic's detail.
    """

    def __init__(self, message: str, errors: tuple[dict[str, object], ...] = ()) -> None:
        super().__init__(message, errors)
        self.errors = errors


class UnknownQuestionError(KzcoordError, KeyError):
    """No question of the register has this id."""


class UnknownRuleError(KzcoordError, KeyError):
    """No rule, act or annex has this id; the message offers the nearest ones."""


class UnknownBodyError(KzcoordError, KeyError):
    """No body has this code; the message offers the nearest ones."""


class NoTimeLimitError(KzcoordError, ValueError):
    """A date was asked of a provision whose limit cannot give one from what was given."""


class InvalidEventError(KzcoordError):
    """An event that cannot be: a wrong field, a wrong type, or fields that contradict each other.

    ``errors`` keeps pydantic's detail where the event was refused by its model.
    """

    def __init__(self, message: str, errors: tuple[dict[str, object], ...] = ()) -> None:
        super().__init__(message, errors)
        self.errors = errors


class LanguageError(KzcoordError, ValueError):
    """A language other than ``en``, ``ru`` and ``kk``."""


class SavedScheduleError(KzcoordError):
    """A schedule that was saved is not the one that its event gives now."""


class EditionGap(KzcoordError):  # noqa: N818 - named by the field: a gap in the editions
    """The text that was in force on the date is not encoded (raised under ``on_gap="raise"``)."""
