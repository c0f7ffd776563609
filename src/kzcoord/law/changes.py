"""What changed in the law between two days: texts added, ended, changed, each with its act and the difference."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from kzcoord.law.editions import Commencement
from kzcoord.law.rules import Rule
from kzcoord.text import join

__all__ = ["Change", "changes_of"]


class Change(NamedTuple):
    """One change of a norm: ``added``, ``ended`` or ``changed``, from when, by which act, and what differs.

    Where a text ended and the next one is not known, the norm is told as ended, and as added when it is known again.
    """

    kind: str
    rule: str
    on: Commencement
    difference: str

    def __str__(self) -> str:
        return f"{self.on.said()}: {self.rule} {self.kind}: {self.difference}"


def changes_of(texts: tuple[Rule, ...], between: tuple[date, date]) -> Iterator[Change]:
    """The changes of one norm whose day, or window, touches the days from the first to the last of ``between``."""
    first, last = between
    before: Rule | None = None
    for text in texts:
        begins = text.in_force.begins
        if text.in_force.never:
            return
        follows = before is not None and before.in_force.ends == begins
        if before is not None and not follows and before.in_force.ends is not None:
            yield from _told("ended", before, before.in_force.ends, str(before), first, last)
        if follows and before is not None:
            yield from _told("changed", text, begins, _difference(before, text), first, last)
        else:
            yield from _told("added", text, begins, str(text), first, last)
        before = text
    if before is not None and before.in_force.ends is not None:
        yield from _told("ended", before, before.in_force.ends, str(before), first, last)


def _told(kind: str, rule: Rule, on: Commencement, difference: str, first: date, last: date) -> Iterator[Change]:
    if on.earliest <= last and first <= on.latest:
        yield Change(kind, rule.id, on, difference)


def _difference(old: Rule, new: Rule) -> str:
    """What differs between two texts of a norm, old and new, in plain words."""
    parts = []
    for name, was, now in (
        ("time limit", old.limit.said(), new.limit.said()),
        ("bearer", _bodies(old.who), _bodies(new.who)),
        ("addressee", _bodies(old.to), _bodies(new.to)),
        ("copy to", _bodies(old.copy_to), _bodies(new.copy_to)),
        ("through", str(old.via or "nobody"), str(new.via or "nobody")),
        ("taking part", _bodies(old.attending), _bodies(new.attending)),
        (
            "agreed with",
            _bodies(tuple(found.body for found in old.agreed_with)),
            _bodies(tuple(found.body for found in new.agreed_with)),
        ),
        ("duty", f"{old.action} {old.what}".strip(), f"{new.action} {new.what}".strip()),
        ("modality", str(old.modality), str(new.modality)),
        ("condition", _words(old.condition), _words(new.condition)),
        ("signed by", _words(old.signed_by, "nobody named"), _words(new.signed_by, "nobody named")),
        ("form", _words(old.form), _words(new.form)),
        ("language", _words(old.language), _words(new.language)),
        ("effect", join([str(found) for found in old.effect]) or "none", join([str(f) for f in new.effect]) or "none"),
        ("documents", _documents(old), _documents(new)),
        ("exceptions", _exceptions(old), _exceptions(new)),
        ("place", str(old.cite), str(new.cite)),
    ):
        if was != now:
            parts.append(f"{name}: {was} -> {now}")
    return "; ".join(parts) or "restated, no change of the norm"


def _bodies(bodies: tuple[object, ...]) -> str:
    return join([str(found) for found in bodies]) or "nobody"


def _words(words: object, missing: str = "none") -> str:
    return missing if words is None else str(words)


def _documents(rule: Rule) -> str:
    return join([str(item.number) for item in rule.documents]) or "none"


def _exceptions(rule: Rule) -> str:
    return join(list(dict.fromkeys(found.by for found in rule.exceptions))) or "none"
