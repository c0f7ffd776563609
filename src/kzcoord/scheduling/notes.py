"""The notes of a schedule: gaps, windows, switches, conflicts, assumptions, and what rules themselves have to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from kzcoord.law.bodies import Body
from kzcoord.law.editions import Commencement
from kzcoord.law.events import Event
from kzcoord.law.notes import Note, NoteKind, RuleNote
from kzcoord.law.rules import Rule
from kzcoord.limits.anchors import anchor_named
from kzcoord.scheduling.case import Answer
from kzcoord.scheduling.conditions import Terms, hold
from kzcoord.scheduling.known_on import Known, notes_on_what_was_known
from kzcoord.scheduling.links_and_order import Links
from kzcoord.scheduling.obligations import Obligation
from kzcoord.scheduling.tracks import Track
from kzcoord.text import Text

__all__ = ["Findings", "exempt_note", "notes_of", "self_note"]

_Told = Iterator[Note]


class Findings(NamedTuple):
    """A case that is worked out, with what it was asked with: all that its notes follow from."""

    event: Event
    terms: Terms
    law_on: date | None
    answer: Answer
    known: Known | None = None


def notes_of(findings: Findings) -> tuple[Note, ...]:
    """The notes of a case, the ones that question an answer first."""
    answer = findings.answer
    rows = tuple(answer.rows.values())
    notes = [
        *_on_what_was_known(findings, rows),
        *_on_the_texts(findings, rows),
        *_on_exemptions(findings, rows),
        *_on_the_date(findings, rows),
    ]
    notes += _on_the_order(findings, rows)
    notes += _on_missing_days(findings, rows)
    notes += _of_the_rules(findings, rows, NoteKind.ASSUMPTION, NoteKind.CONFLICT)
    notes += _on_the_acting_body(findings)
    if rows:
        notes += _on_the_answer(findings, rows)
    elif all(note.kind is NoteKind.NO_EXEMPTION for note in notes):
        ids = ", ".join(line.id for line in answer.plan.lines if not line.newest.draft)
        notes.append(Note(NoteKind.CONDITIONS, findings.event.kind, _CONDITIONS_NOT_MET, (ids,)))
    return tuple(notes)


def exempt_note(provision: str, ids: Iterable[str], why: Text | Rule) -> Note:
    """That a provision takes the duties of these rows away."""
    return Note(NoteKind.EXEMPTION, provision, _EXEMPT, (provision, ", ".join(ids), why))


def self_note(row_id: str, body: Body) -> Note:
    """That a body would owe a row to itself."""
    return Note(NoteKind.SELF, row_id, _OWED_TO_ITSELF, (row_id, body))


def _on_what_was_known(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    if findings.known is not None:
        event, calendar = findings.event, findings.terms.calendar
        yield from notes_on_what_was_known(findings.known, event.kind, event.day, rows, calendar)


def _on_the_texts(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    answer, acts = findings.answer, findings.terms.book.acts
    for code in dict.fromkeys(row.rule.cite.act for row in rows if row.rule.in_force.never):
        yield Note(NoteKind.DRAFT, code, _DRAFT, (acts[code].title,))
    by_day: dict[date, list[tuple[int, str, Commencement]]] = {}
    for line in answer.missing.not_yet:
        if line.oldest.rule.in_force.not_public:
            continue
        # A text that was not seen may have been there before the first one that is known.
        unseen = [gap.in_force.begins for gap in findings.terms.book.gaps if gap.rule == line.id]
        begins = min((line.oldest.rule.in_force.begins, *unseen), key=lambda found: found.earliest)
        by_day.setdefault(begins.earliest, []).append((line.place, line.id, begins))
    for lines in by_day.values():
        first, *_ = missing = sorted(lines, key=lambda line: line[0])
        yield Note(NoteKind.NOT_IN_FORCE, first[1], _NOT_YET, (", ".join(line[1] for line in missing), first[2]))
    for text in answer.missing.elsewhere:
        yield Note(NoteKind.NOT_IN_FORCE, text.id, _ELSEWHERE, (text.id, text.when[0].event.title, text.limit))
    for gap in answer.missing.gaps:
        yield Note(NoteKind.GAP, gap, _GAP, (gap,))
    yield from _on_what_ended(findings)
    windows = {window.commencement: window.ended for window in answer.windows}
    for commencement, ended in windows.items():
        words = _END_WINDOW if ended else _WINDOW
        for row in [window.row for window in answer.windows if window.commencement == commencement]:
            yield Note(NoteKind.WINDOW, row, words, (row, commencement))
    yield from _on_running_terms(findings, rows)


def _on_running_terms(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    """A term that begins under a text without a successor and may run out after its end."""
    for row in rows:
        ends, start, by = row.rule.in_force.ends, row.deadline.anchor, row.by
        if ends is None or start is None or by is None or findings.terms.book[row.rule.id] is not row.rule:
            continue
        if start < ends.earliest <= by:
            yield Note(NoteKind.QUESTION, row.id, _ENDS_MEANWHILE, (row.id, by, ends))


def _on_what_ended(findings: Findings) -> _Told:
    """What was no more in force: said where nothing is left to answer with, and where its act says what followed."""
    answer, acts = findings.answer, findings.terms.book.acts
    by_end: dict[Commencement, list[Rule]] = {}
    for line in sorted(answer.missing.ended, key=lambda line: line.place):
        end = line.newest.rule.in_force.ends
        assert end is not None
        by_end.setdefault(end, []).append(line.newest.rule)
    for end, rules in by_end.items():
        ids = ", ".join(rule.id for rule in rules)
        after_the_end = acts[rules[0].cite.act].after_the_end
        if after_the_end is not None:
            yield Note(NoteKind.GAP, rules[0].id, after_the_end, (end, ids))
        if not answer.rows:
            yield Note(NoteKind.NOT_IN_FORCE, rules[0].id, _ENDED, (ids, end))


def _on_exemptions(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    for (exemption, text), ids in findings.answer.exempted.items():
        yield exempt_note(exemption.by, ids, exemption.why or text)
    yield from _of_the_rules(findings, rows, NoteKind.GAP)
    for row in rows:
        for body in row.left_out:
            yield self_note(row.id, body)
        if row.if_asked is not None and row.if_asked.by is not None:
            yield Note(NoteKind.REQUEST, row.id, _IF_ASKED, (row.id, row.if_asked.by, row.if_asked.safe_by))


def _on_the_date(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    """What follows from the day on which the date of the event was fixed."""
    event, answer = findings.event, findings.answer
    for state in answer.switches:
        switch = state.rule.switch
        assert switch is not None
        words, values = switch.words, (state.last_day,)
        if not state.applies:
            told = words.last_day if state.as_read else words.first_day
            yield Note(NoteKind.SWITCH, state.rule.id, told, values)
        elif state.fixed_on is None:
            yield Note(NoteKind.SWITCH, state.rule.id, words.assumed, (), conflict=True)
        else:
            told = words.applied if state.as_read else words.applied_early
            yield Note(NoteKind.SWITCH, state.rule.id, told, (state.fixed_on, *values), conflict=True)
    fixed_on: date | None = None if event.fixed_on is None else getattr(event, event.fixed_on)
    if fixed_on is not None:
        yield from _due_before(fixed_on, rows, _DUE_BEFORE_FIXED, _SAFE_BEFORE_FIXED)
    for own in answer.own_terms:
        assert own.switch.switch is not None
        values_of_own = (own.row, own.by, own.question)
        yield Note(NoteKind.QUESTION, own.row, own.switch.switch.words.own_term, values_of_own)
    yield from _of_the_rules(findings, rows, NoteKind.QUESTION)


def _on_the_order(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    """A row due before what starts it, or after one that follows it: the order cannot be kept, on one track or both."""
    event = findings.event
    start = event.day if event.begins_all else None
    if start is not None:
        yield from _due_before(start, rows, _DUE_BEFORE_START, _SAFE_BEFORE_START)
    told = set()
    for row, later in Links(findings.answer.rows).reversed_pairs():
        told.add(row.id)
        yield Note(NoteKind.CONFLICT, row.id, _DUE_AFTER_NEXT, (row.id, row.by, later.id, later.by))
    for row, later in Links(findings.answer.rows, Track.SAFE).reversed_pairs():
        if row.id not in told:
            values = (row.id, row.safe_by, later.id, later.safe_by)
            yield Note(NoteKind.SAFE_CONFLICT, row.id, _SAFE_AFTER_NEXT, values)


def _due_before(day: date, rows: Iterable[Obligation], words: Text, safe_words: Text) -> _Told:
    """The rows due before a day that they cannot precede, and those of which only the safe day is before it."""
    for row in rows:
        if row.by is None or row.safe_by is None or row.done_on is not None:
            continue
        if row.by < day:
            yield Note(NoteKind.CONFLICT, row.id, words, (row.id, row.by, day))
        elif row.safe_by < day:
            yield Note(NoteKind.SAFE_CONFLICT, row.id, safe_words, (row.id, row.safe_by, day))


def _on_missing_days(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    """A row that waits for a step which is not in this schedule: the reason why it has no date."""
    event = findings.event
    waited_for = findings.answer.plan.set_anchors - {row.rule.sets for row in rows}
    for row in rows:
        anchor = row.deadline.limit.anchor
        if anchor in waited_for and row.deadline.anchor is None and event.anchor_day(anchor) is None:
            yield Note(NoteKind.NO_START, row.id, _NO_START, (row.id, anchor_named(anchor).day))


def _of_the_rules(findings: Findings, rows: tuple[Obligation, ...], *kinds: NoteKind) -> _Told:
    """What the rules of the rows have to say themselves, each note once."""
    notes: dict[Note, None] = {}
    for row in rows:
        for rule_note in row.rule.notes:
            if rule_note.kind in kinds and (note := _of_a_rule(rule_note, row, findings)) is not None:
                notes[note] = None
    yield from notes


def _of_a_rule(rule_note: RuleNote, row: Obligation, findings: Findings) -> Note | None:
    if rule_note.conditions and not hold((rule_note.conditions,), findings.event, findings.terms):
        return None
    provision = rule_note.provision or row.id
    if rule_note.question is not None:
        question = findings.terms.book.questions[rule_note.question]
        return Note(rule_note.kind, provision, rule_note.words, (provision, question))
    if rule_note.due_before is None:
        return Note(rule_note.kind, provision, rule_note.words)
    day: date | None = getattr(findings.event, rule_note.due_before, None)
    if day is None or row.by is None or row.by >= day:
        return None
    return Note(rule_note.kind, provision, rule_note.words, (row.id, day, row.by))


def _on_the_acting_body(findings: Findings) -> _Told:
    acting = findings.event.acting_body
    if acting is not None and not any(found.exemption.bodies for found in findings.answer.exempted):
        yield Note(NoteKind.NO_EXEMPTION, findings.event.kind, _NO_EXEMPTION, (acting,))


def _on_the_answer(findings: Findings, rows: tuple[Obligation, ...]) -> _Told:
    kind, terms = findings.event.kind, findings.terms
    if any(row.projected for row in rows):
        yield Note(NoteKind.ASSUMPTION, kind, _PROJECTED)
    if any((row.if_asked or row.deadline).provisional for row in rows):
        yield Note(NoteKind.PROVISIONAL, kind, _PROVISIONAL, (terms.calendar.settled_until,))
    # Two acts of one title, such as a decree and the rules that it approves, are one text.
    acts = (terms.book.acts[row.rule.cite.act] for row in rows)
    for act in {act.title: act for act in acts}.values():
        later = findings.known is not None and act.text_known_to is not None and findings.known.on < act.text_known_to
        if act.text_known_to is not None and not later and _any_after(act.text_known_to, findings, rows):
            yield Note(NoteKind.TEXT_KNOWN_TO, act.code, _TEXT_KNOWN_TO, (act.title, act.text_known_to))


def _any_after(known_to: date, findings: Findings, rows: tuple[Obligation, ...]) -> bool:
    """True when a day whose law was taken lies after the last change that the text includes."""
    if findings.law_on is not None:
        return findings.law_on > known_to
    if findings.event.day is not None and findings.event.day > known_to:
        return True
    anchors = (row.deadline.anchor for row in rows if not row.projected)
    return any(day > known_to for day in anchors if day is not None)


_PROJECTED = Text(
    kk="болжамды күндер бастау болатын қадам өз мерзімінде (даусыз мерзімдер үшін: өзінің даусыз мерзімінде) жасалып, "
    "жіберілген қағаз сол күні алынады деп есептелген",
    ru="прогнозные даты предполагают, что шаг, от которого они отсчитаны, сделан в свой срок (для бесспорных дат: в "
    "свой бесспорный срок) и что отправленное получено в тот же день",
    en="projected dates assume that the step that they run from is done on its due day (for safe dates: on its safe "
    "day) and that what is sent is received the same day",
)
_PROVISIONAL = Text(
    kk="{0} күнінен кейінгі күнтізбе алдын ала жасалған: демалыс күндері әлі ауыстырылуы, Құрбан айт күні нақтылануы "
    "мүмкін",
    ru="календарь после {0} предварительный: ещё возможны переносы дней отдыха и уточнение дня Курбан-айта",
    en="the calendar after {0} is provisional: rest days may still be transferred and Kurban Ait may still move",
)
_TEXT_KNOWN_TO = Text(
    kk="{0}: жауап {1} күнін қоса алғандағы өзгерістері бар мәтін бойынша берілді; кейінгі өзгерістер болуы мүмкін",
    ru="{0}: ответ дан по тексту с изменениями по {1} включительно; более поздние изменения возможны",
    en="{0}: answered from the text with changes to {1}; a later change cannot be excluded",
)
_NOT_YET = Text(
    kk="сол күні әлі қолданылмаған: {0} (қолданысқа енгізілген күні: {1})",
    ru="в тот день ещё не действовали: {0} (введены в действие: {1})",
    en="not in force yet on that day: {0} (in force from {1})",
)
_ELSEWHERE = Text(
    kk="{0}: бұл оқиғаға жауап беретін мәтін сол күні әлі қолданылмаған; ол кездегі мәтін басқа оқиғаға жауап береді "
    "({1}): {2}",
    ru="{0}: текст, который отвечает на это событие, в тот день ещё не действовал; тогдашний текст отвечает на другое "
    "событие ({1}): {2}",
    en="{0}: the text that answers this event was not in force yet on that day; the text of that time answers another "
    "event ({1}): {2}",
)
_ENDED = Text(
    kk="сол күні енді қолданылмаған: {0} (күші жойылған күні: {1})",
    ru="в тот день уже не действовали: {0} (утратили силу: {1})",
    en="{0}: not in force any more on that day (ended {1})",
)
_EXEMPT = Text(
    kk="{1}: қолданылмайды; {2} ({0})",
    ru="{1}: не применяется; {2} ({0})",
    en="{1}: does not apply; {2} ({0})",
)
_OWED_TO_ITSELF = Text(
    kk="{0}: өз алдындағы міндет болмайды, {1} бұл жолда көрсетілмейді",
    ru="{0}: обязанности перед самим собой нет, {1} в этой строке не указывается",
    en="{0}: {1} owes nothing to itself and drops out",
)
_IF_ASKED = Text(
    kk="{0}: сұрату болмаса, ештеңе міндет емес; сұратылған жағдайда мерзімі: {1}, даусыз мерзімі: {2}",
    ru="{0}: без запроса ничего не требуется; при запросе срок: {1}, бесспорный срок: {2}",
    en="{0}: nothing is owed unless it is asked for; if it is, it is due by {1}, safe by {2}",
)
_DRAFT = Text(
    kk="{0}: жарлық жобасы, ешқашан қолданылмаған; бұл жолдар ешкімге міндет жүктемейді",
    ru="{0}: проект указа, никогда не действовал; обязанностей эти строки не создают",
    en="{0}: a draft decree that was never in force; its rows bind nobody",
)
_GAP = Text(
    kk="{0}: сол күнгі мәтін бағдарламаға енгізілмеген",
    ru="{0}: текст, действовавший в тот день, в программу не внесён",
    en="{0}: the text in force on that day is not encoded",
)
_WINDOW = Text(
    kk="{0}: мәтін өзгертілген күн нақты белгісіз: {1}; кейінгі мәтін алынды",
    ru="{0}: день, с которого текст изменён, точно не известен: {1}; применён более поздний текст",
    en="{0}: the day of the change of text is known only as a window: {1}; the later text is taken",
)
_END_WINDOW = Text(
    kk="{0}: мәтіннің күші жойылған күн нақты белгісіз: {1}; жауап мәтін әлі қолданыста деп есептеліп берілді",
    ru="{0}: день утраты силы точно не известен: {1}; ответ дан так, будто текст ещё действует",
    en="{0}: the day on which the text ended is known only as a window: {1}; answered as if it was still in force",
)
_ENDS_MEANWHILE = Text(
    kk="{0}: мерзімі ({1}) мәтіннің күші жойылғанға дейін басталып, одан кейін аяқталуы мүмкін: {2}; мерзім өзгеріссіз "
    "алынды",
    ru="{0}: срок ({1}) начался до утраты силы, а истечь может после неё: {2}; срок взят без изменений",
    en="{0}: the term began before the text ended and may run out after that, on {1} ({2}); it is taken as it was",
)
_DUE_BEFORE_FIXED = Text(
    kk="{0}: мерзімі ({1}) іс-шара күні айқындалған {2} күнінен бұрын өтіп кеткен: орындау мүмкін емес",
    ru="{0}: срок истёк {1}, раньше, чем определена дата мероприятия ({2}): исполнить его нельзя",
    en="{0} was due on {1}, before the date of the event was fixed on {2}: it cannot be met",
)
_DUE_AFTER_NEXT = Text(
    kk="{0}: мерзімі {1}, ал одан кейінгі {2} мерзімі ертерек: {3}; бұл реттілікті сақтау мүмкін емес",
    ru="{0}: срок {1}, а у следующего за ним {2} срок раньше: {3}; такой порядок соблюсти нельзя",
    en="{0} is due on {1}, but {2}, which follows it, is due earlier, on {3}: that order cannot be kept",
)
_SAFE_BEFORE_FIXED = Text(
    kk="{0}: даусыз мерзімі ({1}) іс-шара күні айқындалған {2} күнінен бұрын өтіп кеткен: тек мерзімнің өзін ғана "
    "сақтауға болады",
    ru="{0}: бесспорный срок истёк {1}, раньше, чем определена дата мероприятия ({2}): соблюсти можно только сам срок",
    en="{0} was safe until {1}, before the date of the event was fixed on {2}: only its due day can be met",
)
_SAFE_AFTER_NEXT = Text(
    kk="{0}: даусыз мерзімі {1}, ал одан кейінгі {2} даусыз мерзімі ертерек: {3}; екеуінің даусыз мерзімін қатар "
    "сақтау мүмкін емес",
    ru="{0}: бесспорный срок {1}, а у следующего за ним {2} бесспорный срок раньше: {3}; оба бесспорных срока "
    "соблюсти нельзя",
    en="{0} is safe until {1}, but {2}, which follows it, only until {3}: both safe days cannot be kept",
)
_SAFE_BEFORE_START = Text(
    kk="{0}: даусыз мерзімі ({1}) оны бастайтын {2} күнінен бұрын: тек мерзімнің өзін ғана сақтауға болады",
    ru="{0}: бесспорный срок ({1}) наступает раньше дня, с которого всё начинается ({2}): соблюсти можно только сам "
    "срок",
    en="{0} is safe until {1}, before {2}, the day that starts it: only its due day can be met",
)
_NO_EXEMPTION = Text(
    kk="{0}: бұл жолдардан ешбір норма босатпайды",
    ru="{0}: ни одна норма не освобождает от этих строк",
    en="{0}: no provision exempts it from these rows",
)
_CONDITIONS_NOT_MET = Text(
    kk="ештеңе туындамайды: {0} нормаларының шарттары орындалмаған",
    ru="ничего не следует: условия норм {0} не выполнены",
    en="nothing follows: the conditions of {0} are not met",
)
_NO_START = Text(
    kk="{0}: күні жоқ: мерзім басқа күннен бастап есептеледі ({1}), ал бұл кестенің бірде-бір жолы оны бермейді",
    ru="{0}: даты нет: срок отсчитывается от другого дня ({1}), а его не даёт ни одна строка этого расписания",
    en="{0} has no date: it counts from {1}, and no row of this schedule gives that day",
)
_DUE_BEFORE_START = Text(
    kk="{0}: мерзімі ({1}) оны бастайтын {2} күнінен бұрын: орындау мүмкін емес",
    ru="{0}: срок ({1}) наступает раньше дня, с которого всё начинается ({2}): исполнить его нельзя",
    en="{0} is due on {1}, before {2}, the day that starts it: it cannot be met",
)
