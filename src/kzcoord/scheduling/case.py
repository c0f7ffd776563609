"""One case worked out: an event or a year, the rules in force for it, and the rows that follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import NamedTuple

from kzcoord.errors import CalendarRangeError, InvalidEventError
from kzcoord.law.bodies import Body
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.documents import Document
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption, SetAside
from kzcoord.law.rules import Rule
from kzcoord.limits import AsSet, Within
from kzcoord.limits.conventions import Convention
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.questions import Question
from kzcoord.scheduling.conditions import Terms, exempting_text, exempts, hold
from kzcoord.scheduling.law_of_the_day import LawOfTheDay, NotInForce, Window
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.plan import Line, Plan, RuleText, plan_of
from kzcoord.scheduling.switch_of_terms import SwitchState, switch_state

__all__ = ["Answer", "Case", "Exempting", "OwnTerm", "answer"]


#: The documents, the approvals, who would owe the thing to himself, the role of the event and who plays it.
_AskedByTheEvent = tuple[tuple[Document, ...], tuple[Body, ...], tuple[Body, ...], tuple[Body, Body] | None]


class Exempting(NamedTuple):
    """What takes a duty away, and the text of its provision on the day of the row."""

    exemption: Exemption
    text: Rule


class OwnTerm(NamedTuple):
    """A disputed switch: the row, the date that it would have by its own term, and the open question."""

    row: str
    by: date | None
    question: Question
    switch: Rule


class Answer(NamedTuple):
    """A case that is worked out: its rows, and what notes are to say beside them."""

    rows: dict[str, Obligation]
    plan: Plan
    windows: tuple[Window, ...]
    missing: NotInForce
    exempted: dict[Exempting, list[str]]
    own_terms: tuple[OwnTerm, ...]
    switches: tuple[SwitchState, ...]


def answer(event: Event, done: Mapping[str, date], terms: Terms, law_on: date | None, include_drafts: bool) -> Answer:
    """The rows of an event or a year, in the order in which they are worked out."""
    case = Case(event, done, terms, law_on, include_drafts)
    case.run()
    return Answer(
        case.rows,
        case.plan,
        tuple(case.law.windows),
        case.law.missing,
        case.exempted,
        tuple(case.own_terms),
        tuple(case.switches),
    )


class Case:
    """One run: the rows so far, the anchors that they have set, and what is to be said beside them."""

    def __init__(
        self,
        event: Event,
        done: Mapping[str, date],
        terms: Terms,
        law_on: date | None,
        include_drafts: bool,
    ) -> None:
        self.event = event
        self.year = event.year if isinstance(event, CalendarYear) else None
        self.done = done
        self.terms = terms
        self.calendar = terms.calendar
        self.convention = terms.convention
        self.law_on = law_on
        self.include_drafts = include_drafts
        self.plan = plan_of(terms.book, event.kind)
        self.law = LawOfTheDay(terms.book, include_drafts)
        self.rows: dict[str, Obligation] = {}
        self.set_days: dict[str, date | None] = {}
        self.assumed: dict[str, Deadline] = {}
        self.texts: dict[str, RuleText | None] = {}
        self.own_terms: list[OwnTerm] = []
        self.exempted: dict[Exempting, list[str]] = {}
        self.switches: list[SwitchState] = []
        self.moved_by: set[str] = set()
        for rule in self.plan.switches:
            state = switch_state(rule, event, terms, law_on)
            if state is not None:
                self.switches.append(state)
                if state.applies:
                    self.moved_by.add(rule.id)

    def run(self) -> None:
        """Works the plan of the event's kind out, occasion by occasion."""
        if self.year is not None:
            self.calendar.holidays(self.year)  # refuses a year outside the horizon
        # An event long after every change needs no look at older texts.
        first = self.event.day or self.event.first_day
        newest = self.year is None and self.law_on is None and (first is None or first >= self.plan.settled_from)
        if newest:
            event, terms = self.event, self.terms
            for line in self.plan.current:
                text = line.texts[0]
                if text.draft or not text.conditions or hold(text.conditions, event, terms):
                    self._work_out(line, None, text)
        else:
            if self.year is None and self.convention is not Convention.STANDARD:
                self._take_the_texts_of(Convention.STANDARD)
            for line, nominal in self._occasions():
                self._work_out(line, nominal, None)
            if self.year is None:
                self._put_in_order()
        if self.done:
            self._check_done()
        if not self.rows and self.year is None:
            # What has ended is looked at only where nothing else answers.
            for line in self.plan.lines:
                if line.newest.ends is not None:
                    self._text_that_answers(line, None)

    def _put_in_order(self) -> None:
        """The rows, and what is said of them, in the order of the plan, as where no older text was looked at."""
        places = {line.id: place for place, line in enumerate(self.plan.lines)}
        self.rows = {row_id: self.rows[row_id] for row_id in sorted(self.rows, key=places.__getitem__)}
        self.own_terms.sort(key=lambda own: places[own.row])
        self.law.windows.sort(key=lambda window: places[window.row])
        for ids in self.exempted.values():
            ids.sort(key=places.__getitem__)
        self.exempted = dict(sorted(self.exempted.items(), key=lambda item: places[item[1][0]]))

    def _occasions(self) -> Iterator[tuple[Line, date | None]]:
        """The lines in the order of work; in a year each line with a day of its own comes once for each of its dates.

        Rows that have a day of their own come first, then those that set a day for another or count from such a day,
        each in the order of the plan; the others take the day of law of the row that they serve, or go with a row of
        the year.
        """
        if self.year is None:
            for line in sorted(self.plan.lines, key=self._turn):
                yield line, None
            return
        for line in self.plan.lines:
            for nominal in sorted({day for text in line.texts for day in _dates(text, self.year)}):
                yield line, nominal
        for line in self.plan.lines:
            if not any(text.of_the_year for text in line.texts):
                yield line, None

    def _work_out(self, line: Line, nominal: date | None, newest: RuleText | None) -> None:
        """The row of the text that answers (``newest``, unless it is a draft), if no provision takes the duty away."""
        text = newest
        try:
            if text is None or text.draft:
                text = self._text_that_answers(line, nominal)
            if text is None or (text.switch and line.id not in self.moved_by):
                return
            row_id = line.id if nominal is None else f"{line.id}@{nominal}"
            if text.exemptions and self._exempt(row_id, text):
                return
            deadline = self._without_a_date(text) if text.undated else self._deadline(text, nominal)
        except CalendarRangeError as error:
            day = nominal or self._anchor_day(text or line.newest) or self.event.day
            raise error.of(line.id, day) from None
        done_on = self.done.get(row_id) if self.done else None
        asked = () if text.simple and self.event.acting_body is None else self._asked_by_the_event(text.rule)
        row = Obligation(text.rule, deadline, done_on, nominal, None, None, *asked)
        if text.on_request is not None and getattr(self.event, text.on_request) is None:
            row = row._replace(deadline=self._without_a_date(text), if_asked=deadline)
        self.rows[row_id] = row
        if text.sets is not None:
            self.set_days[text.sets] = done_on or deadline.by
            told = done_on is not None or self.event.anchor_day(text.sets) is not None
            if not told and deadline.by is not None:
                self.assumed[text.sets] = deadline

    def _without_a_date(self, text: RuleText) -> Deadline:
        """The deadline of a text that gives no date here."""
        return Deadline(text.limit, None, None, None, self.calendar, self.convention, None, text.rule)

    def _asked_by_the_event(self, rule: Rule) -> _AskedByTheEvent:
        """The documents and approvals that this event asks for, who would owe the thing to himself, who acts in it."""
        event = self.event
        documents = tuple([item for item in rule.documents if item.field is None or getattr(event, item.field)])
        needed = [approval for approval in rule.agreed_with if approval.field is None or getattr(event, approval.field)]
        approving = tuple([approval.body for approval in needed])
        acting, role = event.acting_body, event.acting_role
        # Who alone bears a duty bears it towards all others that have a role which is his own too.
        if acting is None or [bearer.code for bearer in rule.who] == [acting.code]:
            return documents, approving, (), None
        named: tuple[Body, ...] = ()
        # Who acts has the role of the event, or one of his own; nobody owes a thing to himself.
        if role in rule.to:
            named = rule.who
        elif role in rule.who or any(acting.plays(bearer) for bearer in rule.who):
            named = (*rule.to, *rule.copy_to, *approving, *(() if rule.via is None else (rule.via,)))
        left_out = tuple(dict.fromkeys(party for party in named if party.code == acting.code))
        approved = tuple([body for body in approving if body not in left_out])
        if role is None or role == acting or role not in (*rule.who, *rule.to, *rule.copy_to, *rule.attending):
            return documents, approved, left_out, None
        return documents, approved, left_out, (role, acting)

    def _exempt(self, row_id: str, text: RuleText) -> bool:
        """True when a provision takes the duty away; kept for the notes."""
        day = self.law.days.get(row_id) or self.event.day
        for exemption in text.exemptions:
            if exempts(exemption, self.event, day, self.terms, draft=text.draft):
                text_of_the_day = exempting_text(exemption, day, self.terms.book)
                self.exempted.setdefault(Exempting(exemption, text_of_the_day), []).append(row_id)
                return True
        return False

    def _check_done(self) -> None:
        """Refuses a step done before what it can follow; asked once all rows are there."""
        for row in self.rows.values():
            day = row.done_on
            first = None if day is None else self._first_possible(row.rule, row.deadline)
            if day is not None and first is not None and day < first:
                raise InvalidEventError(
                    "done says that {rule} was done on {day}, before {first}, the first day on which it can be; "
                    "correct the day, or tell in done when the step before it was done",
                    rule=row.rule.id,
                    day=day,
                    first=first,
                )

    def _first_possible(self, rule: Rule, deadline: Deadline) -> date | None:
        """The first day on which a step can be done: with the event, or once the step that starts it is done."""
        event = self.event
        starts: list[date] = []
        if event.begins_all and event.day is not None:
            starts.append(event.day)
        if isinstance(deadline.limit, Within) and deadline.anchor is not None and deadline.projected_from is None:
            counted_from = deadline.anchor
            # What follows an event of several days may be done in its course.
            if event.day is not None and event.anchor_day(deadline.limit.anchor or "") is not None:
                counted_from = min(counted_from, event.day)
            starts.append(counted_from)
        before: Rule | None = rule
        while before is not None:
            if before.not_before is not None and (start := event.anchor_day(before.not_before)) is not None:
                starts.append(start)
            before = next((self.rows[link].rule for link in before.links if link in self.rows), None)
        return max(starts, default=None)

    # -- the day a row counts from ----------------------------------------------------------------------------

    def _anchor_day(self, text: RuleText) -> date | None:
        """The day that a text counts from: one that the event has, that another row sets, or that the law fixes."""
        anchor = text.anchor
        if anchor is None:
            return None
        day = self.event.anchor_day(anchor) or self.set_days.get(anchor)
        if day is None and text.rule.counted_from is not None:
            fixed = text.rule.counted_from
            return fixed if self.year is None or fixed.year == self.year else None
        return day

    def _deadline(self, text: RuleText, nominal: date | None) -> Deadline:
        """The deadline of a text in this case: a term that something else has put in its place, or its own."""
        limit, event, rule = text.limit, self.event, text.rule
        calendar, convention = self.calendar, self.convention
        if nominal is not None:
            return limit.resolve(nominal, calendar, convention, subject=rule)
        if text.fixed is not None and event.day is not None:
            return text.fixed.resolve(event.day, calendar, convention, subject=rule)
        day = self._anchor_day(text)
        for aside in text.readings:
            if self.terms.reads(aside.question or "", aside.reading):
                return aside.limit.resolve(None, calendar, convention, subject=rule)
        for aside in text.moved if self.moved_by else ():
            if aside.by in self.moved_by and (
                aside.question is None or self.terms.reads(aside.question, aside.reading)
            ):
                return self._set_aside(text, aside, day)
        if text.set_term is not None:
            term = event.anchor_day(text.set_term)
            if term is not None:
                assert isinstance(limit, AsSet)
                return limit.on(term, calendar, convention, subject=rule)
        return self._own_term(text, day)

    def _own_term(self, text: RuleText, day: date | None) -> Deadline:
        """The deadline of a text's own limit; projected where it counts from a step that is not done yet."""
        second = None if text.second_anchor is None or day is None else self.event.anchor_day(text.second_anchor)
        deadline = text.limit.resolve(day, self.calendar, self.convention, or_anchor=second, subject=text.rule)
        before = None if text.anchor is None else self.assumed.get(text.anchor)
        return deadline if before is None else deadline.projected(before)

    def _set_aside(self, text: RuleText, aside: SetAside, day: date | None) -> Deadline:
        """The deadline where another provision has put a term in the place of the rule's own."""
        rule, limit = text.rule, aside.limit
        calendar, convention = self.calendar, self.convention
        term = limit.of if isinstance(limit, AsSet) else None
        set_day = None if term is None else self.event.anchor_day(term)
        deadline = limit.resolve(set_day, calendar, convention, subject=rule)
        if aside.question is None:
            return deadline
        # Disputed: without the other term the rule's own would stand; the safe date keeps the earlier of the two.
        own = self._own_term(text, day)
        book = self.terms.book
        self.own_terms.append(OwnTerm(rule.id, own.by, book.questions[aside.question], book[aside.by]))
        if own.safe_by is None or deadline.safe_by is None:
            return deadline
        return deadline._replace(safe_by=min(own.safe_by, deadline.safe_by))

    # -- the text in force ------------------------------------------------------------------------------------

    def _take_the_texts_of(self, convention: Convention) -> None:
        """The texts as another convention finds them: how days are read must not change which law applies."""
        case = Case(self.event, self.done, self.terms._replace(convention=convention), self.law_on, self.include_drafts)
        case.run()
        self.texts, self.law = case.texts, case.law

    def _turn(self, line: Line) -> int:
        """0 for a row with a day of every year or of the event, 1 for one that sets a day or counts from a set one.

        The others, 2, take the law of the rows that they serve, which are all there by then. So does a row without a
        date that sets a day: whichever order the rules are declared in, the rows with a day come before it.
        """
        anchor = line.newest.anchor
        if line.newest.fixed is not None or (anchor is not None and self.event.anchor_day(anchor) is not None):
            return 0
        sets = any(text.sets is not None for text in line.texts)
        return 1 if sets or anchor in self.plan.set_anchors else 2

    def _text_that_answers(self, line: Line, nominal: date | None) -> RuleText | None:
        """The text in force, if the event meets its conditions."""
        event, terms = self.event, self.terms
        if all(text.conditions and not hold(text.conditions, event, terms) for text in line.texts):
            return None
        row_id = line.id if nominal is None else f"{line.id}@{nominal}"
        if row_id not in self.texts:
            self.texts[row_id] = self._text_of_its_day(line, row_id, nominal)
        text = self.texts[row_id]
        if text is None or (text.conditions and not hold(text.conditions, event, terms)):
            return None
        return text

    def _text_of_its_day(self, line: Line, row_id: str, nominal: date | None) -> RuleText | None:
        """The text of the row's own day of law."""
        shared: date | None = None
        if self.year is not None:
            day = nominal or self._day_in_the_year(line)
            if day is None:
                return None
            shared = self.law_on or day
            in_force = next((text for text in line.texts if text.on(shared)), None)
            if nominal is not None and in_force is not None and nominal not in _dates(in_force, nominal.year):
                return None
        elif line.newest.fixed is None and self._anchor_day(line.newest) is None and not line.newest.draft:
            shared = self._shared_law_day(self.plan.served_by(line.id))
        return self.law.text(line, row_id, partial(self._law_day, shared))

    def _day_in_the_year(self, line: Line) -> date | None:
        """The day of law of a row that leads to a dated one of the year or follows it, or that the law itself dates."""
        beside = (*self.plan.duties_after.get(line.id, ()), line.newest.rule.follows)
        days = (row.nominal for rule_id in beside for row in self.rows.values() if row.rule.id == rule_id)
        return self._anchor_day(line.newest) or next(filter(None, days), None)

    def _shared_law_day(self, served: tuple[str, ...]) -> date | None:
        """The day of law that an undated row takes from the counted rows it serves; first from one in force."""
        for rule_id in (*(other for other in served if other in self.rows), *served):
            if rule_id in self.law.days:
                return self.law.days[rule_id]
        return None

    def _law_day(self, shared: date | None, text: RuleText) -> date:
        """The day whose law applies: the anchor day of a forward limit, the nominal due day of a backward one."""
        if shared is not None:
            return shared
        if self.law_on is not None:
            return self.law_on
        event = self.event
        day = self._anchor_day(text)
        if day is None and text.set_term is not None and not event.begins_all:
            day = event.anchor_day(text.set_term)
        if text.fixed is not None and event.day is not None:
            return text.fixed.running(event.day, self.calendar)
        if day is None:
            day = event.day or event.first_day
            assert day is not None  # a case without any day takes the newest texts, and looks at no other
            return day
        return day if text.backward is None else text.backward.nominal(day, self.calendar)


def _dates(text: RuleText, year: int) -> tuple[date, ...]:
    """The nominal days of a text in a year; none where it has no fixed dates."""
    return () if text.of_the_year is None else text.of_the_year.nominal_days(year)
