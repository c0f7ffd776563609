"""One case worked out: an event, the rules in force for it, and the rows that follow."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial

from kzcoord.calendar import WorkingCalendar
from kzcoord.errors import CalendarRangeError, InvalidEventError
from kzcoord.events import TopLevelEvent
from kzcoord.law.acts import Commencement
from kzcoord.law.bodies import Body
from kzcoord.law.events import Event
from kzcoord.law.rules import Exemption, Rule, SetAside
from kzcoord.limits import AsSet, Before, Within
from kzcoord.limits.conventions import Convention
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.questions import Question
from kzcoord.rules import QUESTIONS, RULES
from kzcoord.scheduling.conditions import exempts, hold
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.plan import Line, Plan, RuleText, plan
from kzcoord.scheduling.switches import LateDate, late_date

__all__ = ["Case"]


class Case:
    """One run: the rows so far, the anchors that they have set, and what is to be said beside them."""

    def __init__(
        self,
        event: Event,
        done: Mapping[str, date],
        calendar: WorkingCalendar,
        convention: Convention,
        law_on: date | None,
        include_drafts: bool,
    ) -> None:
        self.event = event
        self.done = done
        self.calendar = calendar
        self.convention = convention
        self.law_on = law_on
        self.include_drafts = include_drafts
        self.rows: dict[str, Obligation] = {}
        self.set_days: dict[str, date | None] = {}
        self.projected: set[str] = set()
        self.texts: dict[str, RuleText | None] = {}
        self.law_days: dict[str, date] = {}
        self.not_yet: dict[date, list[Line]] = {}
        self.gaps: list[str] = []
        self.windows: list[tuple[str, Commencement]] = []
        self.own_terms: list[tuple[str, date | None, Question]] = []
        self.exempted: dict[Exemption, list[str]] = {}
        self.ended: list[Line] = []
        self.late: LateDate | None = late_date(event, calendar, convention, law_on)

    def run(self) -> None:
        """Works the plan of the event's kind out, line by line."""
        event, rows, set_days, done = self.event, self.rows, self.set_days, self.done
        calendar, convention = self.calendar, self.convention
        the_plan = plan(event.kind)
        # An event long after every change needs no look at older texts.
        first = event.day or event.first_day
        current = self.law_on is None and (first is None or first >= the_plan.settled_from)
        lines = the_plan.current
        if not current:
            # Rows that have a day of their own, or that set one for another, keep the order of the plan and come first;
            # the others take the day of law of the row that they serve.
            lines = tuple(sorted(the_plan.lines, key=partial(self._has_no_day_of_its_own, the_plan)))
            if self.convention is not Convention.STANDARD:
                self._take_the_texts_of(Convention.STANDARD)
        for line in lines:
            try:
                text = line.newest
                if current and not text.draft:
                    if text.conditions and not hold(text.conditions, event, calendar, convention):
                        continue
                elif (chosen := self._text_that_answers(line, the_plan)) is not None:
                    text = chosen
                else:
                    continue
                if text.switch and (self.late is None or not self.late.applies):
                    continue
                if text.exemptions and self._exempt(line.id, text):
                    continue
                rule = text.rule
                if text.fixed is not None and event.day is not None:
                    assumed = False
                    deadline = text.fixed.resolve(event.day, calendar, convention, subject=rule)
                elif text.anchor is None and text.set_term is None:
                    assumed = False
                    deadline = Deadline(text.limit, None, None, None, calendar, convention, None, rule)
                else:
                    deadline, assumed = self._deadline(text)
                done_on = done.get(rule.id) if done else None
                rows[line.id] = self._row(rule, deadline, assumed, done_on)
                if text.sets is not None:
                    set_days[text.sets] = done_on or deadline.by
                    if done_on is None:
                        self.projected.add(text.sets)
            except CalendarRangeError as error:
                day = self._anchor_day(text) or event.day
                raise error.of(line.id, day) from None
        if done:
            self._check_done()
        if not rows:
            # What has ended is looked at only where nothing else answers.
            for line in the_plan.lines:
                if line.newest.ends is not None:
                    self._text_that_answers(line, the_plan)

    def _row(self, rule: Rule, deadline: Deadline, assumed: bool, done_on: date | None) -> Obligation:
        """The row of a rule: with the documents and approvals that this event asks for, and without the bearer."""
        event = self.event
        documents = rule.documents
        if documents and isinstance(event, TopLevelEvent) and not event.abroad:
            documents = tuple(item for item in documents if not item.abroad_only)
        approvals: tuple[Body, ...] = ()
        if rule.agreed_with:
            asked = [found for found in rule.agreed_with if found.field is None or getattr(event, found.field)]
            approvals = tuple(found.body for found in asked)
        acting = event.acting_body
        left_out: tuple[Body, ...] = ()
        if acting is not None:
            # Who acts has the role of the event, or one of his own; nobody owes a thing to himself.
            if event.acting_as in rule.to:
                left_out = tuple(found for found in rule.who if found.code == acting.code)
            elif event.acting_as in rule.who or any(acting.plays(bearer) for bearer in rule.who):
                left_out = tuple(found for found in rule.to if found.code == acting.code)
        return Obligation(rule, deadline, assumed, done_on, None, documents, approvals, left_out)

    def _exempt(self, rule_id: str, text: RuleText) -> bool:
        """True when a provision takes the duty away; kept for the notes."""
        day = self.law_days.get(rule_id) or self.event.day
        for exemption in text.exemptions:
            if exempts(exemption, self.event, day, self.convention, draft=text.draft):
                self.exempted.setdefault(exemption, []).append(rule_id)
                return True
        return False

    def _check_done(self) -> None:
        """Refuses a step done before what it can follow; asked once all rows are there."""
        for row in self.rows.values():
            day = row.done_on
            first = None if day is None else self._first_possible(row.rule, row.deadline, row.projected)
            if day is not None and first is not None and day < first:
                raise InvalidEventError(
                    f"done says that {row.rule.id} was done on {day}, before {first}, the first day on which it can "
                    "be; correct the day, or tell in done when the step before it was done"
                )

    def _first_possible(self, rule: Rule, deadline: Deadline, assumed: bool) -> date | None:
        """The first day on which a step can be done: with the event, or once the step that starts it is done."""
        event = self.event
        found: list[date] = []
        if event.begins_all and event.day is not None:
            found.append(event.day)
        if isinstance(deadline.limit, Within) and deadline.anchor is not None and not assumed:
            counted_from = deadline.anchor
            # What follows an event of several days may be done in its course.
            if event.day is not None and event.anchor_day(deadline.limit.anchor or "") is not None:
                counted_from = min(counted_from, event.day)
            found.append(counted_from)
        before: Rule | None = rule
        while before is not None:
            if before.not_before is not None and (start := event.anchor_day(before.not_before)) is not None:
                found.append(start)
            links = (before.follows, before.or_follows)
            before = next((self.rows[link].rule for link in links if link is not None and link in self.rows), None)
        return max(found, default=None)

    # -- the day a row counts from ----------------------------------------------------------------------------

    def _anchor_day(self, text: RuleText) -> date | None:
        """The day that a text counts from: told by the event, or set by another row."""
        anchor = text.anchor
        if anchor is None:
            return None
        return self.event.anchor_day(anchor) or self.set_days.get(anchor)

    def _deadline(self, text: RuleText) -> tuple[Deadline, bool]:
        limit, event, rule = text.limit, self.event, text.rule
        day = self._anchor_day(text)
        for aside in text.readings:
            if self.convention[aside.question or ""] == aside.reading:
                return aside.limit.resolve(None, self.calendar, self.convention, subject=rule), False
        if self.late is not None and self.late.applies:
            for aside in text.moved:
                if aside.question is None or self.convention[aside.question] == aside.reading:
                    return self._set_aside(text, aside, day), False
        if text.set_term is not None:
            term = event.anchor_day(text.set_term)
            if term is not None:
                limit_on = limit.on  # type: ignore[attr-defined] # only AsSet names a set term
                return limit_on(term, self.calendar, self.convention, subject=rule), False
        second = None if text.second_anchor is None else event.anchor_day(text.second_anchor)
        deadline = limit.resolve(
            day, self.calendar, self.convention, or_anchor=None if day is None else second, subject=rule
        )
        return deadline, text.anchor in self.projected and deadline.by is not None

    def _set_aside(self, text: RuleText, aside: SetAside, day: date | None) -> Deadline:
        """The deadline where another provision has put a term in the place of the rule's own."""
        rule, limit = text.rule, aside.limit
        term = limit.of if isinstance(limit, AsSet) else None
        set_day = None if term is None else self.event.anchor_day(term)
        deadline = limit.resolve(set_day, self.calendar, self.convention, subject=rule)
        if aside.question is None:
            return deadline
        # Disputed: without the other term the rule's own would stand; the safe date keeps the earlier of the two.
        own = text.limit.resolve(day, self.calendar, self.convention, subject=rule)
        self.own_terms.append((rule.id, own.by, QUESTIONS[aside.question]))
        if own.safe_by is None or deadline.safe_by is None:
            return deadline
        return deadline._replace(safe_by=min(own.safe_by, deadline.safe_by))

    # -- the text in force ------------------------------------------------------------------------------------

    def _take_the_texts_of(self, convention: Convention) -> None:
        """The texts as another convention finds them: how days are read must not change which law applies."""
        case = Case(self.event, self.done, self.calendar, convention, self.law_on, self.include_drafts)
        case.run()
        self.texts, self.law_days = case.texts, case.law_days
        self.windows, self.gaps, self.not_yet, self.ended = case.windows, case.gaps, case.not_yet, case.ended

    def _has_no_day_of_its_own(self, the_plan: Plan, line: Line) -> bool:
        """True when a row neither sets a day nor counts from one that the event tells or that another row sets."""
        anchor = line.newest.anchor
        if any(text.sets is not None for text in line.texts):
            return False
        return anchor is None or (self.event.anchor_day(anchor) is None and anchor not in the_plan.set_anchors)

    def _text_that_answers(self, line: Line, the_plan: Plan) -> RuleText | None:
        """The text in force, if the event meets its conditions."""
        event, calendar, convention = self.event, self.calendar, self.convention
        if all(text.conditions and not hold(text.conditions, event, calendar, convention) for text in line.texts):
            return None
        found = self._text_in_force(line, the_plan)
        if found is None or (found.conditions and not hold(found.conditions, event, calendar, convention)):
            return None
        return found

    def _text_in_force(self, line: Line, the_plan: Plan) -> RuleText | None:
        """The text of the row's own day of law, worked out once."""
        if line.id not in self.texts:
            self.texts[line.id] = self._text_of_its_day(line, the_plan)
        return self.texts[line.id]

    def _text_of_its_day(self, line: Line, the_plan: Plan) -> RuleText | None:
        """The text of the row's own day of law; what is missing is kept for the notes."""
        newest = line.newest
        if newest.draft:
            return newest if self.include_drafts else None
        own_day = newest.fixed is not None or self._anchor_day(newest) is not None
        shared = None if own_day else self._shared_law_day(the_plan.served_by(line.id))
        for text in line.texts:
            day = shared or self._law_day(text)
            assert day is not None  # a case without any day takes the newest texts, and looks at no other
            self.law_days[line.id] = day
            if text.on(day):
                self._note_window(line.id, text.rule, day)
                return text
        self._missing(line, self.law_days[line.id])
        return None

    def _missing(self, line: Line, day: date) -> None:
        """Keeps for the notes, once, why no text answers on a day: not seen, not yet in force, or ended."""
        oldest = line.oldest
        if RULES.unseen(line.id, day) is not None:
            if line.id not in self.gaps:
                self.gaps.append(line.id)
        elif day < oldest.begins:
            lines = self.not_yet.setdefault(oldest.begins, [])
            if line not in lines:
                lines.append(line)
        elif line not in self.ended:
            self.ended.append(line)

    def _note_window(self, row_id: str, rule: Rule, day: date) -> None:
        """Keeps for the notes that the beginning or the end of the text is not known to the day."""
        for end in (rule.in_force.begins, rule.in_force.ends):
            if end is not None and end.holds(day):
                self.windows.append((row_id, end))

    def _shared_law_day(self, served: tuple[str, ...]) -> date | None:
        """The day of law that an undated row takes from the counted rows it serves; first from one in force."""
        for rule_id in (*(other for other in served if other in self.rows), *served):
            if rule_id in self.law_days:
                return self.law_days[rule_id]
        return None

    def _law_day(self, text: RuleText) -> date | None:
        """The day whose law applies: the anchor day of a forward limit, the nominal due day of a backward one."""
        if self.law_on is not None:
            return self.law_on
        day = self._anchor_day(text)
        if day is None and text.set_term is not None and not self.event.begins_all:
            day = self.event.anchor_day(text.set_term)
        if text.fixed is not None and self.event.day is not None:
            return text.fixed.nominal(self.event.day)
        if day is None:
            return self.event.day or self.event.first_day
        if not text.backward:
            return day
        assert isinstance(text.limit, Before)
        return text.limit.nominal(day, self.calendar)
