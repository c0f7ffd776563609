"""What a rule is: one norm of an act, declared as data that a lawyer can check line by line."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import field_validator

from kzcoord.bodies import BodyRef
from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import DeclarationError, NotADateError, NoTimeLimitError
from kzcoord.errors.default_book import default_book
from kzcoord.errors.given import named
from kzcoord.errors.models import Declared, known_word
from kzcoord.law.acts import Citation, InForce
from kzcoord.law.bodies import Body
from kzcoord.law.events import Event
from kzcoord.law.wording import in_language
from kzcoord.limits import AnyLimit, AsSet, NoLimit, OfTheYear, TimeLimit, Within
from kzcoord.limits.anchors import GENERAL, Anchor
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.questions import Question
from kzcoord.text import Language, Text, checked_language, join

__all__ = [
    "Approval",
    "Condition",
    "Document",
    "Effect",
    "Exemption",
    "Modality",
    "Rule",
    "SetAside",
    "When",
    "on",
]


class Modality(StrEnum):
    """What kind of norm: must, may, must not, or a continuing or referring duty."""

    OBLIGATION = "obligation"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    STANDING = "standing"


class Effect(StrEnum):
    """What the text says follows from silence or from the limit itself."""

    SILENCE_IS_CONSENT = "silence means consent"
    NO_EXTENSION = "no extension"

    def said(self, lang: Language = "en") -> str:
        """The effect in one language."""
        return _EFFECTS[self].said(lang)


_EFFECTS = {
    Effect.SILENCE_IS_CONSENT: Text(
        kk="жазбаша жауап болмаса, келісілді деп саналады",
        ru="отсутствие ответа означает согласие",
        en="silence means consent",
    ),
    Effect.NO_EXTENSION: Text(kk="мерзім ұзартылмайды", ru="срок не продлевается", en="no extension"),
}
_IF_POSSIBLE = Text(kk="мүмкіндігінше", ru="по возможности", en="where possible")
_SIGNED_BY = Text(kk="қол қоятын:", ru="подписывает", en="signed by")


class Condition(Declared):
    """A condition that an event decides: its field has this value.

    Other tests of the same field: ``within`` (its day lies within a limit counted from the event's own day),
    ``late_for`` (its day lies after the date of that rule in the same year; ``equals=False`` turns it round). Where
    the condition is disputed, ``waived_by`` names an open question, and the condition falls if the convention answers
    it with ``reading``; ``only_under`` makes it hold under that reading only.
    """

    example = 'Condition(field="abroad", equals=True)'

    field: str
    equals: bool | int | str | None = True
    within: Within | None = None
    late_for: str | None = None
    waived_by: str | None = None
    only_under: str | None = None
    reading: str | None = None


class When(Declared):
    """An event that a rule answers, and the conditions on its fields; several of one event are alternatives."""

    example = "on(TopLevelEvent, abroad=True)"

    event: str
    conditions: tuple[Condition, ...] = ()


def on(event: type[Event], *others: Condition, **conditions: bool | int | str | Body | None) -> When:
    """The rule answers ``event``; each condition names a field and the value that it must have."""
    found = [
        Condition(field=field, equals=value.code if isinstance(value, Body) else value)
        for field, value in conditions.items()
    ]
    for condition in (*found, *others):
        if condition.field not in event.model_fields and not isinstance(
            getattr(event, condition.field, None), property
        ):
            raise DeclarationError(
                f"{event.__name__} has no field {named(condition.field)} to set a condition on; its fields are "
                f"{', '.join(event.model_fields)}"
            )
    return When(event=event.model_fields["kind"].default, conditions=(*found, *others))


class SetAside(Declared):
    """A provision that takes a rule's own term away and puts another in its place.

    ``question`` is the open question whose answer ``reading`` makes it apply, where that is disputed.
    """

    example = 'SetAside(by="1037/27", limit=NoLimit())'

    by: str
    limit: AnyLimit
    question: str | None = None
    reading: str | None = None


class Exemption(Declared):
    """A provision that takes a duty away: from the bodies that it names, or where an event's field says so.

    ``by`` is the provision; with ``bodies`` the bearers of that provision are free of the duty. With ``field``, the
    duty falls where the event's field is one of ``values``, or is told at all if there are none. ``why`` says it in
    words where the provision's own sentence does not. ``question`` and ``reading`` as in `SetAside`.
    """

    example = 'Exemption(by="1037/50.1", bodies=True)'

    by: str
    bodies: bool = False
    field: str | None = None
    values: tuple[bool | str, ...] = ()
    why: Text | None = None
    question: str | None = None
    reading: str | None = None


class Approval(Declared):
    """A body whose agreement is needed before the duty is done; with ``field``, only where the event says so."""

    example = "Approval(body=JUSTICE)"

    body: BodyRef
    field: str | None = None
    where: Text | None = None


class Document(Declared):
    """An item of a package: its number in the text, what it is, when it is owed."""

    example = "Document(number=1, title=Text(kk=..., ru=..., en=...))"

    number: int
    title: Text
    organization: bool = True
    abroad_only: bool = False
    if_possible: bool = False

    def said(self, lang: Language = "en") -> str:
        """The item with its number, and whether it is owed only where possible."""
        told = f"{self.number}) {self.title.said(lang)}"
        return f"{told} ({_IF_POSSIBLE.said(lang)})" if self.if_possible else told


class Rule(Declared):
    """One norm: who must (may, must not) do what, to whom, by when, under which provision, in force when.

    ``to`` are addressees, ``copy_to`` bodies that get it for information, ``via`` the body or channel it goes
    through, ``attending`` those who take part. ``either`` is true where any one of the bearers may do it.
    ``agreed_with`` are those whose agreement is needed first. ``exceptions`` are the provisions that put another term
    in the place of its own or take the duty away.
    ``when`` are the events that it answers; ``condition`` says in words what no field of the event can decide.
    ``follows`` is the link before it in the route, ``or_follows`` the one that stands there in other cases;
    ``sets`` is the anchor that its performance gives to other rules, ``not_before`` the one before which it cannot
    be done. ``threshold`` is the limit whose last day divides the cases of a switch (point 27). ``implied`` is true
    where the text does not name the actor. ``ru`` and ``kk`` say the same in one sentence of Russian and of Kazakh.
    """

    example = "RULES['1037/24'].edition(action='submits')"

    id: str
    cite: Citation
    modality: Annotated[Modality, known_word(Modality)] = Modality.OBLIGATION
    who: tuple[BodyRef, ...]
    either: bool = False
    action: str
    what: str = ""
    ru: str = ""
    kk: str = ""
    preposition: str = "to"
    to: tuple[BodyRef, ...] = ()
    copy_to: tuple[BodyRef, ...] = ()
    via: BodyRef | None = None
    attending: tuple[BodyRef, ...] = ()
    agreed_with: tuple[Approval, ...] = ()
    documents: tuple[Document, ...] = ()
    form: str = ""
    signed_by: str = ""
    language: str = ""
    limit: AnyLimit = NoLimit()
    when: tuple[When, ...] = ()
    condition: Text | None = None
    exceptions: tuple[SetAside | Exemption, ...] = ()
    follows: str | None = None
    or_follows: str | None = None
    sets: str | None = None
    not_before: str | None = None
    implied: bool = False
    in_force: InForce
    effect: tuple[Annotated[Effect, known_word(Effect)], ...] = ()
    threshold: AnyLimit | None = None

    @field_validator("when", mode="before")
    @classmethod
    def _one_or_many(cls, when: Any) -> Any:
        return (when,) if isinstance(when, When) else when

    @field_validator("limit", "threshold")
    @classmethod
    def _anchors_of_the_acts(cls, limit: TimeLimit | None) -> TimeLimit | None:
        book = default_book()
        if book is None:  # the default book itself, which is being loaded
            return limit
        default = limit.default if isinstance(limit, AsSet) else limit
        known = {**GENERAL, **book.anchors}
        for word in ("of", "after", "or_of"):
            name = getattr(default, word, None)
            if name is not None and not isinstance(name, Anchor) and name not in known:
                raise ValueError(f"no anchor {name!r} in the acts; the anchors are {', '.join(known)}")
        return limit

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The entries of the ambiguity register that touch this rule."""
        return tuple(
            question
            for question in default_book().questions.values()
            # On counting, the text's own limits decide: an older text of the same place may raise other questions.
            if (question.id in self.raised if question.id in COUNTING else self.id in question.provisions)
        )

    @property
    def raised(self) -> frozenset[str]:
        """The questions on counting that its limits raise: its own, and those that may stand in its place."""
        limits = (self.limit, *(aside.limit for aside in self.exceptions if isinstance(aside, SetAside)))
        return frozenset(question for limit in limits for question in limit.questions)

    def deadline(
        self,
        day: date,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
    ) -> Deadline:
        """The deadline counted from ``day``, the anchor; validity is ignored.

        For a term set by someone else without a default, ``day`` is the day that was set; for two starts, the
        start chosen (``safe_by`` then counts the stricter of the two readings). Raises `NoTimeLimitError` where
        the law gives no date.

        >>> from datetime import date
        >>> from kzcoord import RULES
        >>> RULES["1037/14-5.1"].deadline(date(2026, 3, 18)).by
        datetime.date(2026, 3, 30)
        """
        if not self.limit.counted:
            raise NoTimeLimitError(
                f"{self.id} gives no date: {self.limit.said()} ({self.cite}); "
                "schedule() shows the rule at its place in the route"
            )
        if day is None:
            raise NotADateError(f"{self.id} is counted from a day: give deadline() a date such as date(2027, 5, 20)")
        second_start = day if isinstance(self.limit, Within) and self.limit.or_of is not None else None
        return self.limit.resolve(day, calendar, convention, or_anchor=second_start, subject=self)

    def deadlines(
        self,
        year: int,
        calendar: WorkingCalendar = KAZAKHSTAN,
        convention: Convention = Convention.STANDARD,
    ) -> tuple[Deadline, ...]:
        """The deadlines whose date printed in the act, or whose period, falls in ``year``; validity is ignored."""
        if not isinstance(self.limit, OfTheYear):
            raise NoTimeLimitError(
                f"{self.id} has no fixed dates in a year: {self.limit.said()}"
                + ("; count it with deadline(day)" if self.limit.counted else f" ({self.cite})")
            )
        return self.limit.occurrences(year, calendar, convention, subject=self)

    def said(self, lang: Language = "en") -> str:
        """One sentence: who does what to whom, without the limit; in English where another language is missing."""
        checked_language(lang)
        other = {"ru": self.ru, "kk": self.kk}.get(lang)
        if other:
            return other
        bearers = [str(bearer) for bearer in self.who]
        who = " or ".join(bearers) if self.either else join(bearers)
        parts = [f"{who} {self.action}{f' {self.what}' if self.what else ''}"]
        if self.to:
            parts.append(f" {self.preposition} {join([str(addressee) for addressee in self.to])}")
        if self.copy_to:
            copied = join([str(informed) for informed in self.copy_to])
            parts.append(f"{' and' if self.to else ''} to {copied} for information")
        if self.via is not None:
            parts.append(f" through {self.via}")
        if self.agreed_with:
            agreed = join([f"{found.body}{f' ({found.where})' if found.where else ''}" for found in self.agreed_with])
            parts.append(f", with the agreement of {agreed}")
        if self.attending:
            parts.append(f", with {join([str(there) for there in self.attending])} taking part")
        sentence = "".join(parts)
        return sentence[0].upper() + sentence[1:]

    def __str__(self) -> str:
        limit = "" if isinstance(self.limit, NoLimit) else f", {self.limit.said()}"
        return f"{self.said()}{limit}{''.join(f'; {part}' for part in self.manner())} ({self.id})"

    def manner(self, lang: Language = "en") -> list[str]:
        """How it is to be done: the condition, who signs, the form, the language, what silence means."""
        checked_language(lang)
        told = [] if self.condition is None else [self.condition.said(lang)]
        if self.signed_by:
            told.append(f"{_SIGNED_BY.said(lang)} {in_language(self.signed_by, lang)}")
        told += [in_language(part, lang) for part in (self.form, self.language) if part]
        return told + [effect.said(lang) for effect in self.effect]

    def __repr__(self) -> str:
        return f"<Rule {self.id}: {self.said()}>"

    def edition(self, **changed: Any) -> Rule:
        """Another text of the same norm: this one with some fields changed."""
        return Rule(**{**{name: getattr(self, name) for name in self.model_fields_set}, **changed})
