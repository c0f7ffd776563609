"""The mutants of a time limit: every number, unit, anchor and date changed once."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from kzcoord import RULES
from kzcoord.limits import (
    WORKING_DAYS,
    AfterAct,
    AsSet,
    Before,
    BeforeAct,
    ByDate,
    MonthDay,
    NoLimit,
    OncePer,
    Period,
    Promptly,
    TimeLimit,
    Unit,
    Within,
)
from kzcoord.limits.anchors import GENERAL
from kzcoord.text import Text

__all__ = ["OTHER_WORDS", "Change", "copied", "instead", "limits", "without"]

OTHER_WORDS = Text(kk="өзге", ru="иное", en="something else")


class Change(NamedTuple):
    """A value with one thing changed, and what was changed."""

    what: str
    value: Any


def copied(model: Any, **changed: Any) -> Any:
    """The model with some fields changed, unchecked by pydantic's own copy: a slip is not checked either."""
    return BaseModel.model_copy(model, update=changed)


def without(items: tuple[Any, ...], at: int) -> tuple[Any, ...]:
    """The items but one."""
    return (*items[:at], *items[at + 1 :])


def instead(items: tuple[Any, ...], at: int, item: Any) -> tuple[Any, ...]:
    """The items with another in the place of one."""
    return (*items[:at], item, *items[at + 1 :])


def _other_anchor(name: str) -> str:
    names: list[str] = list(dict.fromkeys((*GENERAL, *RULES.anchors)))
    return names[(names.index(name) + 1) % len(names)] if name in names else names[0]


def _numbers(limit: Within | Before) -> Iterator[Change]:
    for n in (limit.n - 1, limit.n + 1, limit.n * 10):
        if n > 0:
            yield Change(f"{limit.n} to {n}", copied(limit, n=n))
    for unit in Unit:
        if unit is not limit.unit:
            yield Change(f"{limit.unit} to {unit}", copied(limit, unit=unit))


def _within(limit: Within) -> Iterator[Change]:
    yield from _numbers(limit)
    name = limit.of or limit.after or ""
    word, other = ("of", "after") if limit.of else ("after", "of")
    yield Change(f"{word} to {other} {name}", copied(limit, **{word: None, other: name}))
    yield Change(f"anchor {name} to another", copied(limit, **{word: _other_anchor(name)}))
    yield Change("start stated or not", copied(limit, stated=not limit.stated))
    if limit.or_of is not None:
        yield Change("second start dropped", copied(limit, or_of=None))
        yield Change("second start to another", copied(limit, or_of=_other_anchor(limit.or_of)))
    elif limit.after is not None:
        yield Change("second start added", copied(limit, or_of="visit_ends"))
    yield Change("backward", Before(limit.n, limit.unit, of=name))


def _before(limit: Before) -> Iterator[Change]:
    yield from _numbers(limit)
    yield Change(f"anchor {limit.of} to another", copied(limit, of=_other_anchor(limit.of)))
    yield Change("exactly or at least", copied(limit, exactly=not limit.exactly))
    yield Change("forward", Within(limit.n, limit.unit, of=limit.of))


def _by_date(limit: ByDate) -> Iterator[Change]:
    yield Change("until or by", copied(limit, until=not limit.until))
    for at, (month, day) in enumerate(limit.dates):
        for other in (MonthDay(month, day - 1), MonthDay(month, day + 1), MonthDay(month % 12 + 1, day)):
            yield Change(
                f"{day}.{month} to {other.day}.{other.month}", copied(limit, dates=instead(limit.dates, at, other))
            )
        yield Change(f"{day}.{month} dropped", copied(limit, dates=without(limit.dates, at)))
    yield Change("a date added", copied(limit, dates=(*limit.dates, MonthDay(12, 30))))


def _as_set(limit: AsSet) -> Iterator[Change]:
    yield Change("set by another", copied(limit, by=OTHER_WORDS))
    yield Change("anchor of the term that is set", copied(limit, of=None if limit.of else "starts"))
    if limit.of is not None:
        yield Change("anchor of the term that is set to another", copied(limit, of=_other_anchor(limit.of)))
    if limit.default is None:
        yield Change("default added", copied(limit, default=Within(20, WORKING_DAYS, of="receipt")))
        return
    yield Change("default dropped", copied(limit, default=None))
    for change in limits(limit.default):
        if isinstance(change.value, Within | Before):
            yield Change(f"default: {change.what}", copied(limit, default=change.value))
    yield Change("only the default", limit.default)


def limits(limit: TimeLimit) -> Iterator[Change]:
    """Every limit that differs from ``limit`` in one thing."""
    match limit:
        case Within():
            yield from _within(limit)
        case Before():
            yield from _before(limit)
        case ByDate():
            yield from _by_date(limit)
        case OncePer():
            for period in Period:
                if period is not limit.period:
                    yield Change(f"{limit.period} to {period}", copied(limit, period=period))
        case AsSet():
            yield from _as_set(limit)
        case BeforeAct():
            yield Change("another act", copied(limit, act=OTHER_WORDS))
            yield Change("anchor of the act", copied(limit, of=None if limit.of else "starts"))
            if limit.of is not None:
                yield Change("anchor of the act to another", copied(limit, of=_other_anchor(limit.of)))
            yield Change("after the act", AfterAct(limit.act))
        case AfterAct():
            yield Change("another act", copied(limit, act=OTHER_WORDS))
            yield Change("before the act", BeforeAct(limit.act))
        case NoLimit():
            yield Change("a limit of five days invented", Within(5, WORKING_DAYS, of="receipt"))
            yield Change("promptly invented", Promptly())
    if not isinstance(limit, NoLimit):
        yield Change("no limit", NoLimit())
