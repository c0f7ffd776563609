"""Cases in a model of a few loops, for the test of a case over time.

The model holds each case as a table written from the acts: what a step counts, how, from which step or day, and since
when the text is there. It counts with the days of the oracle, which knows of the calendar only which days are worked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

from hypothesis import strategies as st

from kzcoord import (
    CommunicationReceived,
    CourtApplication,
    CourtRequestReceived,
    Event,
    OrganizationDecisionReceived,
    TopLevelEvent,
)
from tests.oracle.days import (
    is_working,
    same_number,
    working_day_on_or_after,
    working_day_on_or_before,
    working_days_after,
    working_days_before,
)

__all__ = ["KINDS", "ONE", "Kind", "Model"]

ONE = timedelta(days=1)
Dates = tuple[date, date] | None

# The days on which the texts of these cases changed; Decree 50 came before the first of them.
D526 = date(2021, 2, 27)
D786 = date(2022, 1, 25)
D195 = date(2023, 4, 13)
D429 = date(2024, 1, 4)
D779 = date(2025, 1, 6)

# The cases begin when Law 107-II, art. 12-1, has long been in force: until this day a term in days begins on the day of
# the event, and its last day, if it is not worked, moves on. From the next day no statute answers.
STATUTE_LAST = date(2021, 6, 30)
STATUTE_ENDS = STATUTE_LAST + ONE


class Link(NamedTuple):
    """One step: how many units of what kind, counted how, from a named day of the event or from another step.

    It stands since a day and until another, by the law of a named day or of the day on which a step is done.
    """

    how: str = "no date"
    n: int = 0
    unit: str = ""
    start: str = ""
    or_start: str = ""
    not_before: str = ""
    permission: bool = False
    since: date = date.min
    until: date = date.max
    law: str = ""
    else_law: str = ""


class Model:
    """A case in the model: its links, its named days, and the steps that are done."""

    def __init__(
        self,
        event: Event,
        links: Mapping[str, Link],
        named: Mapping[str, date | None],
        done: Mapping[str, date] | None = None,
    ) -> None:
        self.event = event
        self.all_links = links
        self.named = named
        self.done = dict(done or {})

    def with_done(self, done: Mapping[str, date]) -> Model:
        """The same case when other steps are done."""
        return Model(self.event, self.all_links, self.named, done)

    @property
    def links(self) -> dict[str, Link]:
        """The links whose text is there."""
        return {step: link for step, link in self.all_links.items() if self.stands(link)}

    def stands(self, link: Link) -> bool:
        day = self.law_of(link.law) or self.law_of(link.else_law)
        return day is None or link.since <= day < link.until

    def law_of(self, name: str) -> date | None:
        """A named day, or the one on which a step is done or assumed to be; how days are read changes no law."""
        if name in self.named:
            return self.named[name]
        dates = self.dates(name, strict=False) if name in self.all_links else None
        return self.done.get(name, dates[0] if dates else None)

    def start_of(self, link: Link, *, strict: bool) -> tuple[Dates, bool]:
        """The day that a link counts from, for each of its two dates, and whether it is only assumed."""
        told = self.named[link.start] if link.start in self.named else self.done.get(link.start)
        if told is not None:
            return (told, told), False
        dates = self.dates(link.start, strict=strict) if link.start in self.all_links else None
        return dates, dates is not None

    def dates(self, step: str, *, strict: bool) -> Dates:
        """The latest date and the safe date of a step, counted day by day; in the strict reading both are one.

        Of a step before that is not done yet each date takes the one of its own kind.
        """
        link = self.all_links[step]
        start, _ = self.start_of(link, strict=strict)
        if start is None:
            return None
        latest, safe = counted(link, start[0])[0], counted(link, start[1])[1]
        other = self.named.get(link.or_start) if link.or_start else None
        if other is not None:
            latest_too, safe_too = counted(link._replace(how="from the day of"), other)
            latest, safe = max(latest, latest_too), min(safe, safe_too)
        return (safe, safe) if strict else (latest, min(latest, safe))

    def projected(self, step: str, *, strict: bool) -> bool:
        return self.start_of(self.all_links[step], strict=strict)[1]

    def impossible(self) -> set[str]:
        """The steps that would be done before they can be."""
        found = set()
        for step, link in self.links.items():
            bounds = [self.named.get("begins"), self.named.get(link.not_before)]
            if link.how in ("from the day of", "after"):
                first = self.named.get(link.start) if link.start in self.named else self.done.get(link.start)
                # What follows an event of several days may be done in its course.
                bounds.append(self.named["starts"] if link.start == "ends" else first)
            if step in self.done and any(bound is not None and self.done[step] < bound for bound in bounds):
                found.add(step)
        return found

    def status(self, step: str, as_of: date, *, strict: bool) -> str:
        """How a step stands, said in plain words."""
        dates, done_on = self.dates(step, strict=strict), self.done.get(step)
        if done_on is not None and done_on <= as_of:
            return "done late" if dates is not None and done_on > dates[0] else "done"
        if self.all_links[step].permission:
            return "lapsed" if dates is not None and as_of > dates[0] else "open"
        if dates is None:
            return "undated"
        if as_of > dates[0]:
            return "overdue"
        return "at risk" if as_of > dates[1] else "pending"


def counted(link: Link, start: date) -> tuple[date, date]:
    """The two readings of one limit from one day; by the statute, while it was in force, both are one."""
    n = link.n
    settled = start <= STATUTE_LAST
    match link.how, link.unit:
        case "from the day of", "working days":
            latest = working_days_after(start, n)
            day_counted = working_days_after(start, n - 1) if is_working(start) else latest
            return day_counted if settled else latest, day_counted
        case "from the day of", "calendar days":
            if settled:
                end = working_day_on_or_after(start + (n - 1) * ONE)
                return end, end
            return working_day_on_or_after(start + n * ONE), working_day_on_or_before(start + (n - 1) * ONE)
        case "after", "working days":
            return working_days_after(start, n), working_days_after(start, n)
        case "at least before", "working days":
            return working_days_before(start, n), working_days_before(start, n + 1)
        case "at least before", "calendar days":
            return working_day_on_or_before(start - n * ONE), working_day_on_or_before(start - (n + 1) * ONE)
        case "at least before", "months":
            there = same_number(start, -n)
            return working_day_on_or_before(there), working_day_on_or_before(there - ONE)
        case "exactly before", "working days":
            return working_days_before(start, n), working_days_before(start, n)
        case "set", _:
            return working_day_on_or_before(start), working_day_on_or_before(start)
    raise AssertionError(link)


def of(n: int, start: str, unit: str = "working days") -> Link:
    return Link("from the day of", n, unit, start)


def after(n: int, start: str, or_start: str = "") -> Link:
    return Link("after", n, "working days", start, or_start)


def before(n: int, start: str, unit: str = "working days") -> Link:
    return Link("at least before", n, unit, start)


UNDATED = Link()


def communication(on: date, reply_in: int | None) -> Model:
    """Points 14-5 to 14-9: five working days to forward, the term named, ten working days after the reply.

    What came before Decree 786 is not under the chapter.
    """
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
    links = {step: link._replace(since=D786, law="on") for step, link in links.items()}
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
    """Points 36 and 37: three working days to forward, ten to answer.

    The reply to the Court of the Union has a way of its own since Decree 526, and from the Ministry of Justice on five
    working days (40, part 3); the way is that of the day on which the bodies have the request.
    """
    links = {
        "1037/36.1": of(3, "on"),
        "1037/36.2": of(10, "1037/36.1"),
        "1037/37.1": UNDATED._replace(until=D526 if of_the_union else date.max, law="1037/36.1"),
        "1037/37.3": UNDATED,
    }
    if of_the_union:
        links["1037/37.2"] = UNDATED._replace(since=D526, law="1037/36.1")
        links["1037/40.3"] = of(5, "1037/37.2")._replace(since=D526, law="1037/37.2", else_law="1037/36.1")
    return Model(CourtRequestReceived(on=on, eaeu_court=of_the_union), links, {"on": on, "begins": on})


def application(on: date, sent_in: int, of_the_union: bool) -> Model:
    """Points 39 and 40: twenty working days to agree, ten before sending; the originals and five working days.

    The Court of the Union has them since Decree 526, by the law of the day on which the notice is due, or on which the
    originals came.
    """
    sending = on + sent_in * ONE
    links = {
        "1037/39": UNDATED,
        "1037/40.1a": of(20, "on"),
        "1037/40.1b": before(10, "sending"),
    }
    if of_the_union:
        links["1037/40.2"] = UNDATED._replace(since=D526, law="notice")
        links["1037/40.3"] = of(5, "1037/40.2")._replace(since=D526, law="1037/40.2", else_law="notice")
    event = CourtApplication(initiated_on=on, sending_on=sending, eaeu_court=of_the_union)
    notice = working_days_before(sending, 10)
    return Model(event, links, {"on": on, "begins": on, "sending": sending, "notice": notice})


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
        "1037/23.3a": UNDATED._replace(permission=True),
        "1037/23.3b": of(3, "1037/23.3a"),
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


class Kind(NamedTuple):
    """A kind of case: how one is made of a day and of what else is told, from which day on the model knows its law.

    ``changes`` are the days on which a text of it or the law of counting changed; ``fullest`` is what else is told in
    the case that has the most dates.
    """

    make: Callable[..., Model]
    first: date
    changes: tuple[date, ...]
    others: st.SearchStrategy[tuple[Any, ...]]
    fullest: tuple[Any, ...]


KINDS = (
    Kind(communication, date(2021, 6, 1), (D786,), st.tuples(st.none() | st.integers(0, 90)), (30,)),
    Kind(decision, date(2019, 1, 1), (STATUTE_ENDS, D195), st.tuples(st.booleans()), (True,)),
    Kind(court_request, date(2019, 1, 1), (D526, STATUTE_ENDS), st.tuples(st.booleans()), (True,)),
    Kind(
        application,
        date(2019, 1, 1),
        (D526, STATUTE_ENDS, D195),
        st.tuples(st.integers(0, 60), st.booleans()),
        (30, True),
    ),
    # Decree 50 changed it on 3 July 2019.
    Kind(
        visit,
        date(2020, 1, 1),
        (STATUTE_ENDS, D195, D429, D779),
        st.tuples(st.integers(0, 5), st.none() | st.integers(0, 4)),
        (1, 2),
    ),
)
