"""Every point and part of every act once: its rules, or why it has none."""

from __future__ import annotations

from typing import NamedTuple

from kzcoord.text import Text

__all__ = ["NOT_YET", "PLACES", "Covered", "Place"]


class Place(NamedTuple):
    """A place of an act as printed in its latest text, with the reason where it holds no norm."""

    id: str
    reason: Text | None = None


class Covered(NamedTuple):
    """A place with the ids of its rules, or with the reason why it has none."""

    place: str
    rules: tuple[str, ...]
    reason: Text | None

    def __str__(self) -> str:
        return f"{self.place}: {', '.join(self.rules) if self.reason is None else self.reason.en}"


NOT_YET = Text(kk="әлі енгізілмеген", ru="ещё не закодировано", en="not encoded yet")
_DEFINITION = Text(kk="анықтама", ru="определение", en="a definition")
_REFERS = Text(
    kk="Мемлекеттік протоколға сілтеме, міндеттенуші жоқ",
    ru="отсылка к Государственному протоколу, обязанного лица нет",
    en="refers to the State Protocol and names no bearer",
)
_SCOPE = Text(kk="осы Қағидалардың аясы", ru="сфера действия этих Правил", en="says that these Rules apply")


def _each(*places: str, reason: Text | None = None) -> tuple[Place, ...]:
    return tuple(Place(f"1037/{place}", reason) for place in places)


def _points(first: int, last: int) -> tuple[str, ...]:
    return tuple(str(number) for number in range(first, last + 1))


#: The Rules of Decree 1037, text with changes to 12.02.2025.
PLACES: tuple[Place, ...] = (
    *_each(*_points(1, 7), "8", "8-1", "8-2", *_points(9, 14), "14-1", "14-2", "14-3", "14-4", reason=NOT_YET),
    *_each("14-5.1", "14-5.2", "14-6", "14-7.1", "14-7.2", "14-8.1", "14-8.2", "14-9.1", "14-9.2"),
    *_each("14-10(1)", "14-10(2)", "14-10(3)", "14-11"),
    *_each("15", reason=_DEFINITION),
    *_each("16", reason=_REFERS),
    *_each("17", reason=_DEFINITION),
    *_each("18"),
    *_each("19.1", reason=_SCOPE),
    *_each("19.2", "20(1)", "20(2)", "21.1", "21.2", "22", "23.1", "23.2", "23.3", "24"),
    *_each("25"),  # the draft instructions, until 2017
    *_each("25.1", "25.2", "25.3", "25.4", "25.5", "26.1", "26.2", "26.3", "26-1", "27"),
    *_each("28.1", "28.2", "29.1", "29.2", "29-1"),
    *_each("30", reason=_DEFINITION),
    *_each("31.1", "31.2", "31.3", "32.1", "32.2", "32.3", "32-1.1", "32-1.2", "32-1.3", "32-1.4"),
    *_each(*_points(33, 50), *(f"annex-{number}" for number in range(1, 7)), reason=NOT_YET),
)
