"""One row of a schedule: who must do what, by when, and how it stands on a given day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from kzcoord.law.acts import Citation
from kzcoord.law.bodies import Body
from kzcoord.law.documents import Document
from kzcoord.law.rules import Effect, Modality, Rule
from kzcoord.limits.counting import checked_day
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.questions import Question
from kzcoord.text import Language, Text, full_date

__all__ = ["Obligation", "Status"]


class Status(StrEnum):
    """How a duty or a permission stands on a day."""

    DONE = "done"
    DONE_LATE = "done late"
    PENDING = "pending"
    AT_RISK = "at risk"
    OVERDUE = "overdue"
    UNDATED = "undated"
    OPEN = "open"
    LAPSED = "lapsed"
    DRAFT = "draft"
    NOT_OWED = "not owed"

    def said(self, lang: Language = "en") -> str:
        """The status in one language."""
        return _STATUS[self].said(lang)


_STATUS = {
    Status.DONE: Text(kk="орындалды", ru="исполнено", en="done"),
    Status.DONE_LATE: Text(kk="кеш орындалды", ru="исполнено с опозданием", en="done late"),
    Status.PENDING: Text(kk="мерзімі келмеген", ru="срок не наступил", en="pending"),
    Status.AT_RISK: Text(kk="қауіп бар", ru="под угрозой", en="at risk"),
    Status.OVERDUE: Text(kk="мерзімі өтті", ru="просрочено", en="overdue"),
    Status.UNDATED: Text(kk="күні жоқ", ru="без даты", en="undated"),
    Status.OPEN: Text(kk="мүмкіндік бар", ru="возможность открыта", en="open"),
    Status.LAPSED: Text(kk="мүмкіндік өтті", ru="возможность истекла", en="lapsed"),
    Status.DRAFT: Text(kk="жоба, міндеттемейді", ru="проект, не обязывает", en="draft"),
    Status.NOT_OWED: Text(kk="міндет жоқ", ru="обязанности нет", en="not owed"),
}


class Obligation(NamedTuple):
    """A rule applied to an event. ``by`` and ``safe_by`` are None where the law gives no date.

    ``latest_useful`` is the last day on which an undated step still leaves the later ones their time until they are
    due, ``safe_latest_useful`` the last one until their safe days.
    ``agreed_with`` are those whose agreement is needed first; ``left_out`` is who would owe it to himself, and
    ``acting`` the role of the event in this row with the body that plays it.
    ``nominal`` is the date printed in the act, or the end of the period, where the duty comes back every year.
    ``if_asked`` is the deadline that a duty would have if it was asked for, where nobody has: the row has no date then.
    """

    rule: Rule
    deadline: Deadline
    done_on: date | None = None
    nominal: date | None = None
    latest_useful: date | None = None
    safe_latest_useful: date | None = None
    documents: tuple[Document, ...] = ()
    agreed_with: tuple[Body, ...] = ()
    left_out: tuple[Body, ...] = ()
    acting: tuple[Body, Body] | None = None
    if_asked: Deadline | None = None

    @property
    def id(self) -> str:
        """The rule's id, with ``@`` and the nominal date where the duty comes back every year."""
        return self.rule.id if self.nominal is None else f"{self.rule.id}@{self.nominal}"

    @property
    def modality(self) -> Modality:
        """Whether it is a duty, a permission, a prohibition or a standing duty."""
        return self.rule.modality

    @property
    def condition(self) -> Text | None:
        """A condition that the event does not decide, in words."""
        return self.rule.condition

    @property
    def who(self) -> tuple[Body, ...]:
        """Who must (or may) do it."""
        return self._of_this_case(self.rule.who)

    @property
    def what(self) -> str:
        """What is to be done: the action and its object."""
        return f"{self.rule.action} {self.rule.what}".strip().rstrip(",")

    @property
    def to(self) -> tuple[Body, ...]:
        """The addressees."""
        return self._of_this_case(self.rule.to)

    @property
    def copy_to(self) -> tuple[Body, ...]:
        """Those who get it for information."""
        return self._of_this_case(self.rule.copy_to)

    @property
    def via(self) -> Body | None:
        """The body or channel that it goes through."""
        return None if self.rule.via in self.left_out else self.rule.via

    @property
    def attending(self) -> tuple[Body, ...]:
        """Those who take part."""
        return self._of_this_case(self.rule.attending)

    def _of_this_case(self, parties: tuple[Body, ...]) -> tuple[Body, ...]:
        """The parties without who would owe it to himself; who acts stands in the place of his role."""
        if self.acting is None:
            return tuple([party for party in parties if party not in self.left_out])
        role, body = self.acting
        return tuple([body if party == role else party for party in parties if party not in self.left_out])

    def _in_words(self, parties: tuple[Body, ...]) -> list[str]:
        """The same parties by their English names; a role stands beside who plays it."""
        names = {} if self.acting is None else {self.acting[0]: f"{self.acting[0]} ({self.acting[1]})"}
        return [names.get(party, str(party)) for party in parties if party not in self.left_out]

    @property
    def owed(self) -> bool:
        """False where who acts would owe it to himself and to nobody else."""
        return not self.rule.to or bool(self.to or self.copy_to)

    @property
    def signed_by(self) -> str:
        """Who signs; empty where the text does not say."""
        return _in_words(self.rule.signed_by)

    @property
    def form(self) -> str:
        """The form that the text asks for; empty where it asks for none."""
        return _in_words(self.rule.form)

    @property
    def effect(self) -> tuple[Effect, ...]:
        """What the text says of silence or of the limit itself."""
        return self.rule.effect

    @property
    def by(self) -> date | None:
        """The latest date that can be defended."""
        return self.deadline.by

    @property
    def safe_by(self) -> date | None:
        """The date that nobody can dispute."""
        return self.deadline.safe_by

    @property
    def projected(self) -> bool:
        """True where the count starts from a step that is only assumed to be done, on its due day and its safe day."""
        return self.deadline.projected_from is not None

    @property
    def cite(self) -> Citation:
        """The provision."""
        return self.rule.cite

    @property
    def provisional(self) -> bool:
        """True when the date touches days whose transfers are not known yet."""
        return self.deadline.provisional

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The questions that separate the two dates, and those that touch the rule otherwise."""
        return tuple(dict.fromkeys([*self.deadline.open_questions, *self.rule.open_questions]))

    def status(self, as_of: date) -> Status:
        """How it stands on ``as_of``. Overdue only after ``by``; at risk after ``safe_by``.

        What is done after ``as_of`` is not done yet on that day. A permission is open or lapsed, never overdue. A dated
        row of a draft is a draft on every day, since nobody owes it; what somebody would owe to himself is not owed.
        """
        as_of = checked_day(as_of, self.deadline.calendar)
        by, safe_by = self.by, self.safe_by
        draft = self.rule.in_force.never
        if self.done_on is not None and self.done_on <= as_of:
            return Status.DONE if by is None or self.done_on <= by or draft or not self.owed else Status.DONE_LATE
        if not self.owed:
            return Status.NOT_OWED
        permission = self.modality is Modality.PERMISSION
        if by is None or safe_by is None:
            return Status.OPEN if permission else Status.UNDATED
        if permission:
            return Status.OPEN if as_of <= by else Status.LAPSED
        if draft:
            return Status.DRAFT
        if as_of <= safe_by:
            return Status.PENDING
        return Status.AT_RISK if as_of <= by else Status.OVERDUE

    def said(self, lang: Language = "en") -> str:
        """Who does what to whom in this case, in one sentence.

        It names who plays the role of the event, and leaves out who would owe it to himself. A rule that does not tell
        how its Russian or Kazakh sentence mentions him has the sentence of the text, and behind it that he owes himself
        nothing.
        """
        rule = self.rule
        sentence = rule.said(lang)
        if not self.left_out and self.acting is None:
            return sentence
        if lang == "en":
            agreed = tuple(found for found in rule.agreed_with if found.body not in self.left_out)
            parties = (rule.who, rule.to, rule.copy_to, rule.attending)
            who, to, copy_to, attending = map(self._in_words, parties)
            return rule.in_english(who, to, copy_to, self.via, attending, agreed)
        told = [] if self.acting is None else [": ".join(party.said(lang) for party in self.acting)]
        without = rule.said_without(self.left_out, lang)
        if without is None:
            told += [_NOTHING_TO_ITSELF.said(lang).format(body.said(lang)) for body in self.left_out]
        behind = f" ({'; '.join(told)})" if told else ""
        return f"{without or sentence}{behind}"

    def explain(self, lang: Language = "en") -> str:
        """Why this row, and why these days: the sentence, the count day by day, the provision, the questions."""
        deadline = self.deadline if self.if_asked is None else self.if_asked
        if self.left_out or self.acting is not None:
            deadline = deadline._replace(subject=self)
        head, count = deadline.explain(lang).split("\n", 1)
        if self.if_asked is not None:
            head = f"{head}\n{_IF_ASKED.said(lang)}"
        lines = [head, count, "", self.cite.said(lang), self.rule.in_force.said(lang)]
        lines += [f"«{phrase}»" for phrase in (self.cite.phrase_kk, self.cite.phrase_ru) if phrase]
        lines += [*self.rule.manner(lang), *self.rule.excepted(lang)]
        if self.projected:
            lines.append(_PROJECTED.said(lang))
        if self.latest_useful is not None:
            lines.append(f"{_USEFUL.said(lang)} {full_date(self.latest_useful, lang)}")
        if self.safe_latest_useful is not None and self.safe_latest_useful != self.latest_useful:
            lines.append(f"{_SAFE_USEFUL.said(lang)} {full_date(self.safe_latest_useful, lang)}")
        if self.done_on is not None:
            lines.append(f"{_DONE.said(lang)} {full_date(self.done_on, lang)}")
        lines += [item.said(lang) for item in self.documents]
        named = set(self.deadline.open_questions)
        others = [question.said(lang) for question in self.open_questions if question not in named]
        if others:
            lines += ["", _OPEN.said(lang), *(f"  {question}" for question in others)]
        return "\n".join(lines)

    def to_dict(self, as_of: date | None = None, lang: Language = "en") -> dict[str, Any]:
        """The row as plain values, ready for JSON, its words in one language; with ``as_of`` its status on that day.

        ``what`` is the action and its object; in Russian and Kazakh it is the whole sentence, which has them in no part
        of its own.
        """
        rule = self.rule
        row = {
            "id": self.id,
            "modality": str(rule.modality),
            "who": [body.code for body in self.who],
            "either": rule.either,
            "implied": rule.implied,
            "what": self.what if lang == "en" else self.said(lang),
            "to": [body.code for body in self.to],
            "agreed_with": [body.code for body in self.agreed_with],
            "left_out": [body.code for body in self.left_out],
            "copy_to": [body.code for body in self.copy_to],
            "via": None if self.via is None else self.via.code,
            "attending": [body.code for body in self.attending],
            "signed_by": _in_words(rule.signed_by, lang),
            "form": _in_words(rule.form, lang),
            "language": _in_words(rule.language, lang),
            "in_force": rule.in_force.said(lang),
            "effect": [str(effect) for effect in rule.effect],
            "condition": None if rule.condition is None else rule.condition.said(lang),
            "by": None if self.by is None else self.by.isoformat(),
            "safe_by": None if self.safe_by is None else self.safe_by.isoformat(),
            "limit": rule.limit.said(lang),
            "if_asked": None if self.if_asked is None else self.if_asked.to_dict(lang),
            "counted_by": self.deadline.limit.said(lang),
            "counted_from": None if self.deadline.anchor is None else self.deadline.anchor.isoformat(),
            "safe_counted_from": None if self.deadline.safe_anchor is None else self.deadline.safe_anchor.isoformat(),
            "projected": self.projected,
            "provisional": self.provisional,
            "done_on": None if self.done_on is None else self.done_on.isoformat(),
            "latest_useful": None if self.latest_useful is None else self.latest_useful.isoformat(),
            "safe_latest_useful": None if self.safe_latest_useful is None else self.safe_latest_useful.isoformat(),
            "documents": [{"number": item.number, "title": item.title.said(lang)} for item in self.documents],
            "cite": rule.cite.said(lang),
            "open_questions": [question.id for question in self.open_questions],
        }
        if as_of is not None:
            row["status"] = str(self.status(as_of))
        return row

    def __str__(self) -> str:
        when = "no date" if self.by is None else f"by {self.by}"
        if self.by is not None and self.safe_by != self.by:
            when += f" (safe by {self.safe_by})"
        done = "" if self.done_on is None else f" (done on {self.done_on})"
        return f"{when}: {self.said()} [{self.id}]{done}"

    def __repr__(self) -> str:
        return f"<Obligation {self}>"


def _in_words(words: Text | None, lang: Language = "en") -> str:
    return "" if words is None else words.said(lang)


_DONE = Text(kk="жасалды:", ru="сделано", en="done on")
_NOTHING_TO_ITSELF = Text(
    kk="{0}: өз алдындағы міндет болмайды",
    ru="{0}: обязанности перед самим собой нет",
    en="{0} owes nothing to itself",
)
_OPEN = Text(
    kk="осы норма туралы ашық сұрақтар:", ru="открытые вопросы об этой норме:", en="open questions on this provision:"
)
_IF_ASKED = Text(
    kk="сұрату жоқ, сондықтан ештеңе міндет емес: мерзім сұрату болған жағдайға есептелген",
    ru="запроса нет, поэтому ничего не требуется: срок рассчитан на случай запроса",
    en="nobody has asked, so nothing is owed: the count is for the case that somebody does",
)
_PROJECTED = Text(
    kk="болжамды: мерзімге бастау болатын қадам өз мерзімінде, ал даусыз мерзім үшін өзінің даусыз мерзімінде жасалады "
    "деп есептелді",
    ru="прогноз: предполагается, что шаг, от которого исчисляется срок, сделан в свой срок, а для бесспорного срока в "
    "свой бесспорный срок",
    en="projected: the step that the date runs from is assumed to be done on its due day, for the safe date on its "
    "safe day",
)
_USEFUL = Text(
    kk="кейінгі қадамдарға уақыт қалдыратын соңғы күн:",
    ru="последний день, который оставляет время следующим шагам:",
    en="last day that leaves the later steps their time:",
)
_SAFE_USEFUL = Text(
    kk="кейінгі қадамдарға даусыз мерзіміне дейін уақыт қалдыратын соңғы күн:",
    ru="последний день, который оставляет следующим шагам время до их бесспорных сроков:",
    en="last day that leaves the later steps their time until their safe days:",
)
