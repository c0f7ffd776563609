"""A case as it goes on: steps done, corrected, taken back, in any order, against a model of a few loops.

The model holds each case as a table written from the acts: what a step counts, how, and from which step or day. It
counts day by day and knows of the calendar only which days are worked.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import NamedTuple

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kzcoord import (
    KAZAKHSTAN,
    CommunicationReceived,
    CourtApplication,
    CourtRequestReceived,
    Event,
    InvalidEventError,
    OrganizationDecisionReceived,
    Schedule,
    TopLevelEvent,
    UnknownRuleError,
    load_schedule,
    schedule,
)

ONE = timedelta(days=1)
Dates = tuple[date, date] | None


class Link(NamedTuple):
    """One step: how many units of what kind, counted how, from a named day of the event or from another step."""

    how: str = "no date"
    n: int = 0
    unit: str = ""
    start: str = ""
    or_start: str = ""
    not_before: str = ""
    permission: bool = False


class Model:
    """A case in the model: its links, its named days, and the steps that are done."""

    def __init__(self, event: Event, links: Mapping[str, Link], named: Mapping[str, date | None]) -> None:
        self.event = event
        self.links = links
        self.named = named
        self.done: dict[str, date] = {}

    def start_of(self, link: Link) -> tuple[date | None, bool]:
        """The day that a link counts from, and whether it is only assumed."""
        if link.start in self.named:
            return self.named[link.start], False
        if link.start in self.done:
            return self.done[link.start], False
        dates = self.dates(link.start) if link.start in self.links else None
        return (None, False) if dates is None else (dates[0], True)

    def dates(self, step: str) -> Dates:
        """The latest date and the safe date of a step, counted day by day."""
        link = self.links[step]
        start, _ = self.start_of(link)
        if start is None:
            return None
        latest, strict = counted(link, start)
        other = self.named.get(link.or_start) if link.or_start else None
        if other is not None:
            latest_too, strict_too = counted(link._replace(how="from the day of"), other)
            latest, strict = max(latest, latest_too), min(strict, strict_too)
        return latest, min(latest, strict)

    def projected(self, step: str) -> bool:
        return self.start_of(self.links[step])[1]

    def impossible(self, done: Mapping[str, date]) -> set[str]:
        """The steps that would be done before they can be."""
        found = set()
        for step, day in done.items():
            link = self.links[step]
            bounds = [self.named.get("begins"), self.named.get(link.not_before)]
            if link.how in ("from the day of", "after"):
                first = self.named.get(link.start) if link.start in self.named else done.get(link.start)
                # What follows an event of several days may be done in its course.
                bounds.append(self.named["starts"] if link.start == "ends" else first)
            if any(bound is not None and day < bound for bound in bounds):
                found.add(step)
        return found

    def status(self, step: str, as_of: date) -> str:
        """How a step stands, said in plain words."""
        dates, done_on = self.dates(step), self.done.get(step)
        if done_on is not None and done_on <= as_of:
            return "done late" if dates is not None and done_on > dates[0] else "done"
        if self.links[step].permission:
            return "lapsed" if dates is not None and as_of > dates[0] else "open"
        if dates is None:
            return "undated"
        if as_of > dates[0]:
            return "overdue"
        return "at risk" if as_of > dates[1] else "pending"


def walked(day: date, n: int, step: timedelta) -> date:
    """The n-th working day from a day, one day at a time."""
    while n:
        day += step
        n -= KAZAKHSTAN.is_working_day(day)
    return day


def rolled(day: date, step: timedelta) -> date:
    while not KAZAKHSTAN.is_working_day(day):
        day += step
    return day


def months_before(day: date, n: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 - n, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def counted(link: Link, start: date) -> tuple[date, date]:
    """The two readings of one limit from one day."""
    n = link.n
    match link.how, link.unit:
        case "from the day of", "working days":
            latest = walked(start, n, ONE)
            return latest, walked(start, n - 1, ONE) if KAZAKHSTAN.is_working_day(start) else latest
        case "from the day of", "calendar days":
            return rolled(start + n * ONE, ONE), rolled(start + (n - 1) * ONE, -ONE)
        case "after", "working days":
            return walked(start, n, ONE), walked(start, n, ONE)
        case "at least before", "working days":
            return walked(start, n, -ONE), walked(start, n + 1, -ONE)
        case "at least before", "calendar days":
            return rolled(start - n * ONE, -ONE), rolled(start - (n + 1) * ONE, -ONE)
        case "at least before", "months":
            there = months_before(start, n)
            return rolled(there, -ONE), rolled(there - ONE, -ONE)
        case "exactly before", "working days":
            return walked(start, n, -ONE), walked(start, n, -ONE)
        case "set", _:
            return rolled(start, -ONE), rolled(start, -ONE)
    raise AssertionError(link)


def of(n: int, start: str, unit: str = "working days") -> Link:
    return Link("from the day of", n, unit, start)


def after(n: int, start: str, or_start: str = "") -> Link:
    return Link("after", n, "working days", start, or_start)


def before(n: int, start: str, unit: str = "working days") -> Link:
    return Link("at least before", n, unit, start)


UNDATED = Link()


def communication(on: date, reply_in: int | None) -> Model:
    """Points 14-5 to 14-9: five working days to forward, the term named, ten working days after the reply."""
    reply_by = None if reply_in is None else on + reply_in * ONE
    links = {
        "1037/14-5.1": of(5, "on"),
        "1037/14-5.2": of(5, "on"),
        "1037/14-6": UNDATED,
        "1037/14-7.1": UNDATED,
        "1037/14-7.2": UNDATED,
        "1037/14-8.1": Link("set", start="reply_by"),
        "1037/14-8.2": UNDATED,
        "1037/14-9.1": after(10, "1037/14-8.1"),
        "1037/14-9.2": after(10, "1037/14-8.1"),
    }
    named = {"on": on, "begins": on, "reply_by": reply_by}
    return Model(CommunicationReceived(on=on, reply_by=reply_by), links, named)


def decision(on: date, for_the_president: bool) -> Model:
    """Points 10 to 14: five, fifteen, ten, ten and, for the President, ten working days more."""
    links = {
        "1037/10": of(5, "on"),
        "1037/11": of(15, "1037/10"),
        "1037/12": of(10, "1037/11"),
        "1037/13": of(10, "1037/12"),
        "1037/13(1)": of(10, "1037/12"),
    }
    if for_the_president:
        links |= {"1037/13(2)": of(10, "1037/12"), "1037/14.1": of(10, "1037/13(2)"), "1037/14.2": UNDATED}
    event = OrganizationDecisionReceived(on=on, needs_president=for_the_president)
    return Model(event, links, {"on": on, "begins": on})


def court_request(on: date, of_the_union: bool) -> Model:
    """Points 36 and 37: three working days to forward, ten to answer."""
    links = {
        "1037/36.1": of(3, "on"),
        "1037/36.2": of(10, "1037/36.1"),
        "1037/37.2" if of_the_union else "1037/37.1": UNDATED,
        "1037/37.3": UNDATED,
    }
    return Model(CourtRequestReceived(on=on, eaeu_court=of_the_union), links, {"on": on, "begins": on})


def application(on: date, sent_in: int, of_the_union: bool) -> Model:
    """Points 39 and 40: twenty working days to agree, ten before sending; the originals and five working days."""
    sending = on + sent_in * ONE
    links = {
        "1037/39": UNDATED,
        "1037/40.1a": of(20, "on"),
        "1037/40.1b": before(10, "sending"),
    }
    if of_the_union:
        links |= {"1037/40.2": UNDATED, "1037/40.3": of(5, "1037/40.2")}
    event = CourtApplication(initiated_on=on, sending_on=sending, eaeu_court=of_the_union)
    return Model(event, links, {"on": on, "begins": on, "sending": sending})


def visit(starts: date, lasts: int, stays: int | None) -> Model:
    """Points 20 to 32-1: back from the first day, forward from the last one and from the end of a visit abroad."""
    ends = starts + lasts * ONE
    visit_ends = None if stays is None else ends + stays * ONE
    links = {
        "1037/20(1)": UNDATED,
        "1037/20(2)": UNDATED,
        "1037/21.1": UNDATED,
        "1037/22": before(2, "starts", "months"),
        "1037/23.1": of(20, "1037/22", "calendar days"),
        "1037/23.2": UNDATED,
        "1037/23.3": UNDATED,
        "1037/24": before(30, "starts", "calendar days"),
        "1037/25.1": Link("exactly before", 1, "working days", "1037/24"),
        "1037/25.2": Link("exactly before", 2, "working days", "1037/26.1"),
        "1037/25.3": UNDATED,
        "1037/25.4": UNDATED,
        "1037/25.5": UNDATED,
        "1037/26.1": before(15, "starts"),
        "1037/26.2": before(7, "starts")._replace(permission=True),
        "1037/26.3": UNDATED,
    }
    afterwards = {
        "1037/28.1": UNDATED,
        "1037/28.2": after(3, "ends"),
        "1037/29-1": after(5, "ends"),
        "1037/31.1": UNDATED,
        "1037/31.2": UNDATED._replace(permission=True),
        "1037/31.3": after(2, "ends", or_start="visit_ends"),
        "1037/32.1": UNDATED,
        "1037/32.2": of(2, "1037/32.1"),
        "1037/32.3": after(7, "ends", or_start="visit_ends"),
        "1037/32-1.1": of(3, "1037/32.3"),
        "1037/32-1.2": UNDATED,
        "1037/32-1.3": UNDATED,
        "1037/32-1.4": UNDATED,
    }
    links |= {step: link._replace(not_before="starts") for step, link in afterwards.items()}
    event = TopLevelEvent(starts=starts, ends=ends, abroad=stays is not None, visit_ends=visit_ends or ends)
    return Model(event, links, {"starts": starts, "ends": ends, "visit_ends": visit_ends})


# After the last change of the texts, and with room for a chain that runs late.
when = st.dates(date(2025, 5, 1), date(2038, 12, 31))
models = st.one_of(
    st.builds(communication, when, st.none() | st.integers(0, 90)),
    st.builds(decision, when, st.booleans()),
    st.builds(court_request, when, st.booleans()),
    st.builds(application, when, st.integers(0, 60), st.booleans()),
    st.builds(visit, when, st.integers(0, 5), st.none() | st.integers(0, 4)),
)
offsets = st.integers(-5, 5) | st.integers(-45, 90)


class ACaseOverTime(RuleBasedStateMachine):
    """What is told of a case, and whether the library answers as the model does."""

    model: Model
    found: Schedule

    @initialize(model=models)
    def a_case_begins(self, model: Model) -> None:
        self.model = model
        self.found = schedule(model.event)

    def tell(self, done: dict[str, date]) -> None:
        """Tells the library; a step that cannot be is refused by its name, and nothing changes."""
        wrong = self.model.impossible(done)
        if wrong:
            with pytest.raises(InvalidEventError, match="the first day on which it can be") as refused:
                schedule(self.model.event, done=done)
            assert any(str(refused.value).startswith(f"done says that {step} was done on ") for step in wrong)
            return
        self.found = schedule(self.model.event, done=done)
        self.model.done = done

    def near(self, step: str, offset: int) -> date:
        dates = self.model.dates(step)
        base = dates[0] if dates else self.model.event.day
        assert base is not None
        return base + offset * ONE

    @rule(data=st.data(), offset=offsets)
    def a_step_is_done(self, data: st.DataObject, offset: int) -> None:
        step = data.draw(st.sampled_from(sorted(self.model.links)))
        self.tell({**self.model.done, step: self.near(step, offset)})

    @rule(data=st.data())
    def the_next_step_is_done_on_its_due_day(self, data: st.DataObject) -> None:
        waiting = [row.id for row in self.found if row.done_on is None and row.by is not None]
        if waiting:
            self.tell({**self.model.done, waiting[0]: self.near(waiting[0], 0)})

    @precondition(lambda self: self.model.done)
    @rule(data=st.data(), offset=offsets.filter(bool))
    def a_day_is_corrected(self, data: st.DataObject, offset: int) -> None:
        step = data.draw(st.sampled_from(sorted(self.model.done)))
        self.tell({**self.model.done, step: self.model.done[step] + offset * ONE})

    @precondition(lambda self: self.model.done)
    @rule(data=st.data())
    def a_step_turns_out_not_to_be_done(self, data: st.DataObject) -> None:
        step = data.draw(st.sampled_from(sorted(self.model.done)))
        self.tell({other: day for other, day in self.model.done.items() if other != step})

    @precondition(lambda self: self.model.done)
    @rule(data=st.data())
    def the_same_is_told_in_another_order(self, data: st.DataObject) -> None:
        turned = dict(data.draw(st.permutations(sorted(self.model.done.items()))))
        assert list(schedule(self.model.event, done=turned)) == list(self.found)

    @rule(step=st.sampled_from(["1037/6", "1082/15", "1037/46(3)"]))
    def a_step_of_another_case_is_refused(self, step: str) -> None:
        with pytest.raises(InvalidEventError, match=r"which no \w+ calls for"):
            schedule(self.model.event, done={**self.model.done, step: date(2026, 3, 2)})
        with pytest.raises(UnknownRuleError):
            schedule(self.model.event, done={**self.model.done, f"{step}9": date(2026, 3, 2)})

    @rule()
    def the_case_is_saved_and_loaded(self) -> None:
        assert load_schedule(self.found.to_json()) == self.found

    @rule(data=st.data(), offset=offsets)
    def someone_asks_how_it_stands(self, data: st.DataObject, offset: int) -> None:
        step = data.draw(st.sampled_from(sorted(self.model.links)))
        as_of = self.near(step, offset)
        told = {row.id: str(row.status(as_of)) for row in self.found}
        assert told == {step: self.model.status(step, as_of) for step in self.model.links}

    @invariant()
    def every_row_is_as_the_model_has_it(self) -> None:
        if not hasattr(self, "model"):
            return
        model = self.model
        assert {row.id for row in self.found} == set(model.links)
        for row in self.found:
            dates = model.dates(row.id)
            assert (row.by, row.safe_by) == (dates or (None, None)), row.id
            assert row.done_on == model.done.get(row.id)
            assert row.projected == model.projected(row.id), row.id


ACaseOverTime.TestCase.settings = settings(
    max_examples=70,
    stateful_step_count=30,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
TestACaseOverTime = ACaseOverTime.TestCase
