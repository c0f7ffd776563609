"""Event + rules in force + calendar = obligations: the whole way from a triggering event to its rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Literal

from kzcoord import notes as say
from kzcoord.acts import ACTS
from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.counting import checked_day
from kzcoord.deadlines import Deadline
from kzcoord.errors import EditionGap, InvalidEventError, NotADateError
from kzcoord.events import CommunicationReceived, Event, IntergovernmentalEvent, TopLevelEvent
from kzcoord.notes import Note, NoteKind
from kzcoord.obligations import Obligation
from kzcoord.planning import Line, RuleText, plan
from kzcoord.questions import QUESTIONS, Convention, Question
from kzcoord.routes import in_route_order
from kzcoord.rules import RULES
from kzcoord.rules.model import SetAside
from kzcoord.schedules import Schedule
from kzcoord.switches import LateDate, late_date
from kzcoord.timelimits import AsSet, Before

__all__ = ["Schedule", "schedule"]


def schedule(
    event: Event,
    *,
    done: Mapping[str, date] | None = None,
    calendar: WorkingCalendar = KAZAKHSTAN,
    convention: Convention = Convention.STANDARD,
    on_gap: Literal["note", "raise"] = "note",
    include_drafts: bool = False,
    law_on: date | None = None,
) -> Schedule:
    """Who must send what to whom, by when, under which provision, for one triggering event.

    ``done`` tells on which day a step was done (by rule id); later steps are then counted from that day instead of
    a projected one. ``law_on`` takes the texts in force on one day for all rows; otherwise each row takes the text
    of its own anchor day (forward limits) or due day (backward limits). ``on_gap="raise"`` turns a text that is
    not encoded into `EditionGap` instead of a note.

    Raises `InvalidEventError` for something that is no event or for terms that contradict each other,
    `UnknownRuleError` for an id in ``done`` that no rule has, `CalendarRangeError` outside the calendar.

    >>> from datetime import date
    >>> from kzcoord import TopLevelEvent, schedule
    >>> concept = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))["1037/24"]
    >>> print(concept.by, concept.safe_by)
    2027-04-20 2027-04-19
    """
    if not isinstance(event, Event):
        raise InvalidEventError(
            f"schedule() takes an event such as TopLevelEvent(starts=date(2027, 5, 20)), not {event!r}; "
            "parse_event() makes one from JSON"
        )
    if on_gap not in ("note", "raise"):
        raise InvalidEventError(f"on_gap is 'note' or 'raise', not {on_gap!r}")
    finished = _checked_done(done, event, calendar)
    if law_on is not None and (isinstance(law_on, datetime) or not isinstance(law_on, date)):
        raise NotADateError(f"law_on must be a datetime.date, not {law_on!r}")
    case = _Case(event, finished, calendar, convention, law_on, include_drafts)
    case.run()
    notes = case.notes()
    if on_gap == "raise":
        for note in notes:
            if note.kind is NoteKind.GAP:
                raise EditionGap(f"{note.provision}: {note.text}")
    return Schedule(event, in_route_order(case.rows, plan(event.kind), calendar), notes, calendar, convention)


def _checked_done(done: Mapping[str, date] | None, event: Event, calendar: WorkingCalendar) -> Mapping[str, date]:
    if not done:
        return {}
    known = {line.id for line in plan(event.kind).lines}
    for rule_id, day in done.items():
        if rule_id not in known:
            RULES[rule_id]  # an id that no rule has is refused with the nearest ones
            raise InvalidEventError(
                f"done names {rule_id}, which no {type(event).__name__} calls for; it calls for "
                f"{', '.join(sorted(known))}"
            )
        checked_day(day, calendar)
    return done


class _Case:
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
        self.set_days: dict[str, tuple[date | None, bool]] = {}
        self.not_yet: dict[date, list[Line]] = {}
        self.gaps: list[str] = []
        self.windows: list[tuple[Line, RuleText]] = []
        self.own_terms: list[tuple[str, date | None, Question]] = []
        self.late: LateDate | None = late_date(event, calendar, convention)

    def run(self) -> None:
        """Works the plan of the event's kind out, line by line."""
        event, rows, set_days, done = self.event, self.rows, self.set_days, self.done
        calendar, convention = self.calendar, self.convention
        the_plan = plan(event.kind)
        # An event long after every change needs no look at older texts.
        day_of_event = event.day
        current = self.law_on is None and (
            day_of_event is None or day_of_event - _LONGEST_LOOK_BACK >= the_plan.certain_from
        )
        for line in the_plan.current if current else the_plan.lines:
            text = line.texts[0]
            if text.conditions and not _hold(text.conditions, event):
                continue
            if not current or text.draft:
                chosen = self._text_in_force(line)
                if chosen is None:
                    continue
                text = chosen
            rule = text.rule
            if text.switch and (self.late is None or not self.late.applies):
                continue
            if text.anchor is None and text.set_term is None:
                assumed = False
                deadline = Deadline(text.limit, None, None, None, calendar, convention, None, rule)
            else:
                deadline, assumed = self._deadline(text)
            done_on = done.get(line.id) if done else None
            documents = rule.documents
            if documents and isinstance(event, TopLevelEvent) and not event.abroad:
                documents = tuple(item for item in documents if not item.abroad_only)
            rows[line.id] = Obligation(rule, deadline, assumed, done_on, None, documents)
            if text.sets is not None:
                set_days[text.sets] = (deadline.by, True) if done_on is None else (done_on, False)

    # -- the day a row counts from ----------------------------------------------------------------------------

    def _anchor_day(self, text: RuleText) -> tuple[date | None, bool]:
        """The day that a text counts from, and whether it is only assumed."""
        anchor = text.anchor
        if anchor is None:
            return None, False
        day = self.event.anchor_day(anchor)
        if day is not None:
            return day, False
        return self.set_days.get(anchor, (None, False))

    def _deadline(self, text: RuleText) -> tuple[Deadline, bool]:
        limit, event, rule = text.limit, self.event, text.rule
        day, assumed = self._anchor_day(text)
        if self.late is not None and self.late.applies:
            for aside in text.exceptions:
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
        return deadline, assumed and deadline.by is not None

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
        if own.safe_by is not None and deadline.safe_by is not None and own.safe_by < deadline.safe_by:
            return deadline._replace(safe_by=own.safe_by)
        return deadline

    # -- the text in force ------------------------------------------------------------------------------------

    def _text_in_force(self, line: Line) -> RuleText | None:
        """The text of the row's own day of law; what is missing is kept for the notes."""
        for text in line.texts:
            if text.draft and not self.include_drafts:
                return None
            day = self._law_day(text)
            if day is None:
                return line.texts[0]
            if text.begins <= day and (text.ends is None or day < text.ends):
                if text.rule.in_force.begins.holds(day):
                    self.windows.append((line, text))
                return text
        oldest = line.texts[-1]
        day = self._law_day(oldest)
        if day is not None and day < oldest.begins:
            self.not_yet.setdefault(oldest.begins, []).append(line)
        elif day is not None and any(text.ends is None or day < text.ends for text in line.texts):
            self.gaps.append(line.id)
        return None

    def _law_day(self, text: RuleText) -> date | None:
        """The day whose law applies: the anchor day of a forward limit, the nominal due day of a backward one."""
        if self.law_on is not None:
            return self.law_on
        day, _ = self._anchor_day(text)
        if day is None:
            return self.event.day
        if not text.backward:
            return day
        assert isinstance(text.limit, Before)
        return text.limit.nominal(day, self.calendar)

    # -- what is said beside the rows -------------------------------------------------------------------------

    def notes(self) -> tuple[Note, ...]:
        """The notes, the ones that question an answer first."""
        found: list[Note] = []
        event = self.event
        for missing in self.not_yet.values():
            ids = ", ".join(line.id for line in missing)
            commencement = missing[0].texts[-1].rule.in_force.begins
            found.append(Note(NoteKind.NOT_IN_FORCE, missing[0].id, say.NOT_YET, (ids, commencement)))
        found += [Note(NoteKind.GAP, gap, say.GAP, (gap,)) for gap in self.gaps]
        if isinstance(event, IntergovernmentalEvent):
            found.append(Note(NoteKind.GAP, "1037/19.2", say.GOVERNMENT_RULES_GAP))
        for line, text in self.windows:
            window = text.rule.in_force.begins
            found.append(Note(NoteKind.WINDOW, line.id, say.WINDOW, (line.id, window)))
        if isinstance(event, TopLevelEvent):
            found += self._notes_on_the_date(event)
        if isinstance(event, CommunicationReceived) and event.reply_by is None and self.rows:
            found.append(Note(NoteKind.ASSUMPTION, "1037/14-8.1", say.NO_TERM_NAMED))
        if event.acting_body is not None:
            found.append(Note(NoteKind.EXEMPTION, event.kind, say.NO_EXEMPTION, (event.acting_body,)))
        latest = event.day
        if self.rows:
            if any(row.projected for row in self.rows.values()):
                found.append(Note(NoteKind.ASSUMPTION, event.kind, say.PROJECTED))
            if any(row.deadline.provisional for row in self.rows.values()):
                found.append(Note(NoteKind.PROVISIONAL, event.kind, say.PROVISIONAL, (self.calendar.settled_until,)))
            act = ACTS[next(iter(self.rows.values())).rule.cite.act]
            if act.text_known_to is not None and latest is not None and latest > act.text_known_to:
                found.append(Note(NoteKind.TEXT_KNOWN_TO, act.code, say.TEXT_KNOWN_TO, (act.title, act.text_known_to)))
        return tuple(found)

    def _notes_on_the_date(self, event: TopLevelEvent) -> list[Note]:
        found: list[Note] = []
        late = self.late
        if late is not None:
            if not late.applies:
                found.append(Note(NoteKind.SWITCH, "1037/27", say.LAST_DAY_TO_FIX, (late.last_day,)))
            elif event.date_fixed_on is None:
                found.append(Note(NoteKind.SWITCH, "1037/27", say.SWITCH_ASSUMED))
            else:
                found.append(Note(NoteKind.SWITCH, "1037/27", say.SWITCHED, (event.date_fixed_on, late.last_day)))
        if event.date_fixed_on is not None:
            found += [
                Note(NoteKind.CONFLICT, row.id, say.DUE_BEFORE_FIXED, (row.id, row.by, event.date_fixed_on))
                for row in self.rows.values()
                if row.by is not None and row.by < event.date_fixed_on and row.done_on is None
            ]
        found += [
            Note(NoteKind.QUESTION, rule_id, say.STATUTORY_TERM, (rule_id, by, question))
            for rule_id, by, question in self.own_terms
        ]
        if not event.mfa_present and "1037/28.2" in self.rows:
            question = QUESTIONS["Q13"]
            found.append(Note(NoteKind.QUESTION, "1037/28.2", say.QUESTION, ("1037/28.2", question)))
        return found


def _hold(conditions: tuple[tuple[str, bool | str], ...], event: Event) -> bool:
    """True when the event meets all conditions; a body is compared by its code."""
    for field, wanted in conditions:
        value = getattr(event, field)
        if getattr(value, "code", value) != wanted:
            return False
    return True


#: Longer than any limit before an event (two months), so that a text certain so long before needs no closer look.
_LONGEST_LOOK_BACK = timedelta(days=100)
