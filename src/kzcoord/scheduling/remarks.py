"""What is said beside the rows of a case: gaps, windows, switches, conflicts, assumptions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kzcoord.events import CommunicationReceived, IntergovernmentalEvent, InternationalEventHeld, TopLevelEvent
from kzcoord.law import notes as say
from kzcoord.law.acts import ACTS, BY_586, DRAFT_421, Commencement
from kzcoord.law.notes import Note, NoteKind
from kzcoord.rules import QUESTIONS, RULES
from kzcoord.scheduling.case import Case
from kzcoord.scheduling.plan import plan
from kzcoord.scheduling.routes import duties_after

__all__ = ["remarks"]


def remarks(case: Case) -> tuple[Note, ...]:
    """The notes of a case, the ones that question an answer first."""
    found = [*_on_the_texts(case), *_on_exemptions(case)]
    if isinstance(case.event, TopLevelEvent):
        found += _on_the_date(case, case.event)
    found += _on_the_order(case)
    found += _on_the_event(case)
    if case.rows:
        found += _on_the_answer(case)
    elif not any(note.kind is not NoteKind.NO_EXEMPTION for note in found):
        ids = ", ".join(line.id for line in plan(case.event.kind).lines if not line.newest.draft)
        found.append(Note(NoteKind.CONDITIONS, case.event.kind, say.CONDITIONS_NOT_MET, (ids,)))
    return tuple(found)


def _on_the_texts(case: Case) -> Iterator[Note]:
    if any(row.rule.in_force.never for row in case.rows.values()):
        yield Note(NoteKind.DRAFT, DRAFT_421.code, say.DRAFT, (DRAFT_421.title,))
    for found in case.not_yet.values():
        missing = sorted(found, key=lambda line: line.place)
        ids = ", ".join(line.id for line in missing)
        commencement = missing[0].oldest.rule.in_force.begins
        yield Note(NoteKind.NOT_IN_FORCE, missing[0].id, say.NOT_YET, (ids, commencement))
    for gap in case.gaps:
        yield Note(NoteKind.GAP, gap, say.GAP, (gap,))
    yield from _on_what_ended(case)
    if isinstance(case.event, IntergovernmentalEvent):
        day = case.law_on or case.event.starts
        if any(text.in_force.on(day) for text in RULES.texts("1037/19.2")):
            yield Note(NoteKind.GAP, "1037/19.2", say.GOVERNMENT_RULES_GAP)
    by_end: dict[Commencement, list[str]] = {}
    for row_id, commencement in case.windows:
        by_end.setdefault(commencement, []).append(row_id)
    for commencement, ids_of_rows in by_end.items():
        ended = commencement == BY_586
        for row_id in ids_of_rows:
            yield Note(NoteKind.WINDOW, row_id, say.END_WINDOW if ended else say.WINDOW, (row_id, commencement))


def _on_what_ended(case: Case) -> Iterator[Note]:
    """What was no more in force: told where nothing is left to answer with, and for the plans of treaties."""
    by_end: dict[Commencement, list[str]] = {}
    for line in sorted(case.ended, key=lambda line: line.place):
        end = line.newest.rule.in_force.ends
        assert end is not None
        by_end.setdefault(end, []).append(line.id)
    for end, ids in by_end.items():
        if end == BY_586:
            yield Note(NoteKind.GAP, ids[0], say.PLANS_GAP, (end, ", ".join(ids)))
        if not case.rows:
            yield Note(NoteKind.NOT_IN_FORCE, ids[0], say.ENDED, (", ".join(ids), end))


def _on_exemptions(case: Case) -> Iterator[Note]:
    for exemption, ids in case.exempted.items():
        values = (exemption.by, ", ".join(ids), exemption.why or RULES[exemption.by])
        yield Note(NoteKind.EXEMPTION, exemption.by, say.EXEMPT, values)
    if "1037/8-1" in case.rows or "1037/14-1" in case.rows:
        yield Note(NoteKind.GAP, "1037/8-1", say.COMMISSION_ORDER_GAP)
    for row in case.rows.values():
        for body in row.left_out:
            yield Note(NoteKind.SELF, row.id, say.OWED_TO_ITSELF, (row.id, body))


def _on_the_date(case: Case, event: TopLevelEvent) -> Iterator[Note]:
    late, fixed_on = case.late, event.date_fixed_on
    if late is not None:
        as_in_kazakh = case.convention["Q11"] == "at least"
        if not late.applies:
            words = say.FIRST_DAY_TO_FIX if as_in_kazakh else say.LAST_DAY_TO_FIX
            yield Note(NoteKind.SWITCH, "1037/27", words, (late.last_day,))
        elif fixed_on is None:
            yield Note(NoteKind.SWITCH, "1037/27", say.SWITCH_ASSUMED)
        else:
            words = say.SWITCHED_EARLY if as_in_kazakh else say.SWITCHED
            yield Note(NoteKind.SWITCH, "1037/27", words, (fixed_on, late.last_day))
    if fixed_on is not None:
        for row in case.rows.values():
            if row.by is not None and row.by < fixed_on and row.done_on is None and not row.projected:
                yield Note(NoteKind.CONFLICT, row.id, say.DUE_BEFORE_FIXED, (row.id, row.by, fixed_on))
    for rule_id, by, question in case.own_terms:
        yield Note(NoteKind.QUESTION, rule_id, say.STATUTORY_TERM, (rule_id, by, question))
    if not event.mfa_present and "1037/28.2" in case.rows:
        yield Note(NoteKind.QUESTION, "1037/28.2", say.QUESTION, ("1037/28.2", QUESTIONS["Q13"]))


def _on_the_order(case: Case) -> Iterator[Note]:
    """A row due before what starts it, or after one that follows it: the order cannot be kept."""
    start = case.event.day if case.event.begins_all else None
    if start is not None:
        for row in case.rows.values():
            if row.by is not None and row.by < start and row.done_on is None:
                yield Note(NoteKind.CONFLICT, row.id, say.DUE_BEFORE_START, (row.id, row.by, start))
    after = duties_after(case.rows)
    for row in case.rows.values():
        if row.by is None or row.done_on is not None:
            continue
        ahead = list(after.get(row.id, ()))
        sooner: list[tuple[date, str]] = []
        for later in ahead:  # grows while it is walked
            found = case.rows[later]
            if found.by is None:
                ahead += [beyond for beyond in after.get(later, ()) if beyond not in ahead]
            elif found.by < row.by and found.done_on is None:
                sooner.append((found.by, later))
        if sooner:
            by, next_id = min(sooner)
            yield Note(NoteKind.CONFLICT, row.id, say.DUE_AFTER_NEXT, (row.id, row.by, next_id, by))


def _on_the_event(case: Case) -> Iterator[Note]:
    event = case.event
    if isinstance(event, CommunicationReceived) and event.reply_by is None and case.rows:
        yield Note(NoteKind.ASSUMPTION, "1037/14-8.1", say.NO_TERM_NAMED)
    if isinstance(event, InternationalEventHeld) and event.requested_on is not None:
        for row in case.rows.values():
            if row.by is not None and row.by < event.requested_on:
                values = (row.id, event.requested_on, row.by)
                yield Note(NoteKind.CONFLICT, row.id, say.REQUEST_AFTER_TERM, values)
    if event.acting_body is not None and not any(exemption.bodies for exemption in case.exempted):
        yield Note(NoteKind.NO_EXEMPTION, event.kind, say.NO_EXEMPTION, (event.acting_body,))


def _on_the_answer(case: Case) -> Iterator[Note]:
    rows = tuple(case.rows.values())
    kind = case.event.kind
    if any(row.projected for row in rows):
        yield Note(NoteKind.ASSUMPTION, kind, say.PROJECTED)
    if any(row.deadline.provisional for row in rows):
        yield Note(NoteKind.PROVISIONAL, kind, say.PROVISIONAL, (case.calendar.settled_until,))
    # The Decree and the Rules that it approves are one text with one title.
    for act in {ACTS[row.rule.cite.act].title: ACTS[row.rule.cite.act] for row in rows}.values():
        if act.text_known_to is not None and _any_after(act.text_known_to, case):
            yield Note(NoteKind.TEXT_KNOWN_TO, act.code, say.TEXT_KNOWN_TO, (act.title, act.text_known_to))


def _any_after(known_to: date, case: Case) -> bool:
    """True when a day whose law was taken lies after the last change that the text includes."""
    if case.law_on is not None:
        return case.law_on > known_to
    if case.event.day is not None and case.event.day > known_to:
        return True
    anchors = (row.deadline.anchor for row in case.rows.values() if not row.projected)
    return any(day > known_to for day in anchors if day is not None)
