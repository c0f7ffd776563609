"""Which text of a norm answers on a day; and why none does, where none does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from kzcoord.law.editions import Commencement
from kzcoord.law.rule_book import RuleBook
from kzcoord.law.rules import Rule
from kzcoord.scheduling.plan import Line, RuleText

__all__ = ["LawOfTheDay", "NotInForce", "Window"]


class Window(NamedTuple):
    """A row whose text begins or ends on a day that is known only as a window, and that lies around its day."""

    row: str
    commencement: Commencement
    ended: bool


class NotInForce(NamedTuple):
    """Norms without a text on their day: ``gaps`` were not seen, the others were not yet or no longer in force.

    ``elsewhere`` are the texts that stood before, on that day, and answer another kind of event.
    """

    gaps: tuple[str, ...]
    not_yet: tuple[Line, ...]
    ended: tuple[Line, ...]
    elsewhere: tuple[Rule, ...]


class LawOfTheDay:
    """The texts in force for the rows of one case, each on the day of its own; windows and missing texts are kept."""

    def __init__(self, book: RuleBook, include_drafts: bool) -> None:
        self.book = book
        self.include_drafts = include_drafts
        self.days: dict[str, date] = {}
        self.windows: list[Window] = []
        self._gaps: dict[str, None] = {}
        self._not_yet: dict[str, Line] = {}
        self._ended: dict[str, Line] = {}
        self._elsewhere: dict[str, Rule] = {}

    def text(self, line: Line, row_id: str, day_of: Callable[[RuleText], date]) -> RuleText | None:
        """The text that was in force on its own day; None where none was, or where a draft was not asked for."""
        if line.newest.draft:
            return line.newest if self.include_drafts else None
        for text in line.texts:
            day = self.days[row_id] = day_of(text)
            if text.on(day):
                self._keep_windows(row_id, text.rule, day)
                return text
        self._keep_missing(line, self.days[row_id])
        return None

    @property
    def missing(self) -> NotInForce:
        """The norms without a text on their day."""
        lines = (tuple(self._not_yet.values()), tuple(self._ended.values()))
        return NotInForce(tuple(self._gaps), *lines, tuple(self._elsewhere.values()))

    def _keep_windows(self, row_id: str, rule: Rule, day: date) -> None:
        begins, ends = rule.in_force.begins, rule.in_force.ends
        if begins.holds(day):
            self.windows.append(Window(row_id, begins, ended=False))
        if ends is not None and ends.holds(day):
            self.windows.append(Window(row_id, ends, ended=True))

    def _keep_missing(self, line: Line, day: date) -> None:
        if self.book.unseen(line.id, day) is not None:
            self._gaps.setdefault(line.id)
        elif day >= line.oldest.begins:
            self._ended.setdefault(line.id, line)
        elif (other := next((text for text in self.book.texts(line.id) if text.in_force.on(day)), None)) is not None:
            self._elsewhere.setdefault(line.id, other)
        else:
            self._not_yet.setdefault(line.id, line)
