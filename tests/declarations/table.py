"""The table of what the acts say, read from ``expected/*.toml``: one row a text, as a lawyer would write it.

The rows were written from the editions of the acts and from readings of them, not from the rule book. A key that is
left out says that the text has no such thing: no addressee, no limit, no condition, no exception.
"""

import tomllib
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

EXPECTED = Path(__file__).parent / "expected"

#: From when each act changed a text: the first and the last day on which that may have happened.
COMMENCED: dict[str, tuple[date, date]] = {
    "1037": (date(2010, 8, 12), date(2010, 8, 12)),  # point 7: from its signing
    "550": (date(2013, 4, 17), date(2013, 4, 17)),
    "1082": (date(2014, 10, 9), date(2014, 10, 9)),  # point 2: from its signing
    "23": (date(2015, 5, 18), date(2015, 5, 18)),
    "175": (date(2016, 1, 14), date(2016, 1, 14)),
    "582": (date(2017, 11, 13), date(2017, 11, 13)),
    "50": (date(2019, 7, 3), date(2019, 7, 3)),
    "426": (date(2020, 10, 5), date(2020, 10, 5)),
    "526": (date(2021, 2, 27), date(2021, 2, 27)),
    "786": (date(2022, 1, 25), date(2022, 1, 25)),
    "195": (date(2023, 4, 13), date(2023, 5, 13)),  # first official publication, within thirty days of the signing
    "586": (date(2023, 7, 25), date(2023, 8, 24)),  # ten days after the day of first official publication
    "429": (date(2024, 1, 4), date(2024, 2, 3)),  # after the day of first official publication
    "779": (date(2025, 1, 6), date(2025, 1, 6)),  # signed on 12.02.2025, put into effect from 06.01.2025
}


@dataclass(frozen=True, kw_only=True)
class Row:
    """One text of one norm."""

    id: str
    since: str
    until: str | None = None
    place: str = ""
    modality: str = "obligation"
    who: tuple[str, ...] = ()
    either: bool = False
    implied: bool = False
    to: tuple[str, ...] = ()
    copy_to: tuple[str, ...] = ()
    via: str | None = None
    attending: tuple[str, ...] = ()
    agreed_with: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    signed_by: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    limit: str = "none"
    counted_from: date | None = None
    switch: str = "none"
    moves: tuple[str, ...] = ()
    on: tuple[str, ...] = ()
    condition: tuple[str, ...] = ()
    negative: bool = False
    exceptions: tuple[str, ...] = ()
    follows: str | None = None
    or_follows: str | None = None
    sets: str | None = None
    not_before: str | None = None
    on_request: str | None = None
    effect: tuple[str, ...] = ()
    kk: str = ""
    ru: str = ""

    @property
    def name(self) -> str:
        """The norm and the act that gave it this text."""
        return f"{self.id} of {self.since}"

    @property
    def printed_at(self) -> str:
        """The place of the text in its edition: that of the id unless another is told."""
        return self.place or self.id.rstrip("abc")


_KNOWN = {field.name for field in fields(Row)}


def _row(told: dict[str, Any]) -> Row:
    unknown = told.keys() - _KNOWN - {"if"}
    assert not unknown, f"{told['id']}: the table has no column {', '.join(sorted(unknown))}"
    if "if" in told:
        told["condition"] = told.pop("if")
    cells: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
    return Row(**cells)


def read_table() -> dict[str, tuple[Row, ...]]:
    """All rows by id, the oldest text first."""
    phrases = tomllib.loads((EXPECTED / "phrases.toml").read_text(encoding="utf-8"))
    rows: dict[str, tuple[Row, ...]] = {}
    for path in sorted(EXPECTED.glob("[0-9]*.toml")):
        for norm in tomllib.loads(path.read_text(encoding="utf-8"))["norm"]:
            texts = norm.pop("texts")
            assert norm["id"] not in rows, f"{norm['id']} stands twice in the table"
            found = []
            for text in texts:
                printed = phrases.pop(f"{norm['id']} of {text['since']}", None) or phrases.get(norm["id"], {})
                found.append(_row({**norm, **printed, **text}))
            phrases.pop(norm["id"], None)
            rows[norm["id"]] = tuple(found)
    assert not phrases, f"phrases of texts that are not in the table: {', '.join(phrases)}"
    return rows


def read_gaps() -> dict[str, tuple[tuple[str, date, date], ...]]:
    """The norms whose text of a time is not known: the acts at both ends, each with the days on which it may begin."""
    gaps = tomllib.loads((EXPECTED / "gaps.toml").read_text(encoding="utf-8"))["gap"]
    return {gap["id"]: tuple((act, *COMMENCED[act]) for act in (gap["since"], gap["until"])) for gap in gaps}
