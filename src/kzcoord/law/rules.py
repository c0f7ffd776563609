"""What a rule is: one norm of an act, declared as data that a lawyer can check line by line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any, Self

from pydantic import BeforeValidator, PlainSerializer, StrictBool, field_validator, model_validator

from kzcoord.calendar import KAZAKHSTAN, WorkingCalendar
from kzcoord.errors import DeclarationError, NotADateError, NoTimeLimitError
from kzcoord.errors.default_book import default_book
from kzcoord.errors.messages import Message
from kzcoord.errors.models import Day, Declared, known_word
from kzcoord.errors.shown_values import shown
from kzcoord.law.acts import Citation
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import BodyRef
from kzcoord.law.conditions import When
from kzcoord.law.documents import Approval, Document
from kzcoord.law.editions import Commencement, InForce, since
from kzcoord.law.exceptions import Exemption, SetAside, Switch
from kzcoord.law.mentions import Mention
from kzcoord.law.notes import RuleNote
from kzcoord.limits import AnyLimit, NoLimit, OfTheYear, Within
from kzcoord.limits.anchors import AnchorName
from kzcoord.limits.conventions import Convention
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.deadline import Deadline
from kzcoord.limits.questions import Question
from kzcoord.text import Language, Text, checked_language, join

__all__ = ["Effect", "Modality", "QuestionRef", "Rule"]


class Modality(StrEnum):
    """What kind of norm: must, may, must not, or a continuing or referring duty."""

    OBLIGATION = "obligation"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    STANDING = "standing"

    def said(self, lang: Language = "en") -> str:
        """The kind of norm in one language."""
        return _MODALITIES[self].said(lang)


_MODALITIES = {
    Modality.OBLIGATION: Text(kk="міндет", ru="обязанность", en="obligation"),
    Modality.PERMISSION: Text(kk="құқық", ru="право", en="permission"),
    Modality.PROHIBITION: Text(kk="тыйым", ru="запрет", en="prohibition"),
    Modality.STANDING: Text(kk="тұрақты міндет", ru="постоянная обязанность", en="standing"),
}


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
        ru="непредставление письменного ответа в срок означает согласие",
        en="silence means consent",
    ),
    Effect.NO_EXTENSION: Text(kk="мерзім ұзартылмайды", ru="срок не продлевается", en="no extension"),
}
_SIGNED_BY = Text(kk="қол қоятын:", ru="подпись:", en="signed by")


def _question(given: Any) -> Any:
    book = default_book()
    if isinstance(given, str) and book is not None:
        return book.questions[given]
    return given


def _question_to_json(question: Question) -> Any:
    book = default_book()
    return question.id if book is not None and question.id in book.questions else question


#: A question inside a model: in JSON the id of one of the default rule book, or the whole of another.
QuestionRef = Annotated[Question, BeforeValidator(_question), PlainSerializer(_question_to_json)]


class Rule(Declared):
    """One norm: who must (may, must not) do what, to whom, by when, under which provision, in force when.

    ``to`` are addressees, ``copy_to`` bodies that get it for information, ``via`` the body or channel it goes
    through, ``attending`` those who take part. ``either`` is true where any one of the bearers may do it.
    ``agreed_with`` are those whose agreement is needed first. ``exceptions`` are the provisions that put another term
    in the place of its own or take the duty away; ``switch`` makes this provision one that moves the terms of others.
    ``when`` are the events that it answers; ``condition`` says in words what no field of the event can decide.
    ``follows`` is the link before it in the route, ``or_follows`` the one that stands there in other cases;
    ``sets`` is the anchor that its performance gives to other rules, ``not_before`` the one before which it cannot
    be done. ``counted_from`` is the day of its anchor where the law itself fixes it. ``on_request`` is the field of
    the events that holds the day of the request without which nothing is owed. ``implied`` is true where the text
    does not name the actor. ``questions`` are the open questions of the provision, beside those that its limit
    raises; ``notes`` are what it has to say in a schedule. ``ru`` and ``kk`` say the same in one sentence of Russian
    and of Kazakh; ``mentions`` are their words for parties that can be the acting body itself.
    """

    example = 'Rule(id="77/5", cite=ORDER_77.at("5"), who=(MFA,), action="reports", in_force=since(BY_ORDER_77))'

    id: str
    cite: Citation
    modality: Annotated[Modality, known_word(Modality)] = Modality.OBLIGATION
    who: tuple[BodyRef, ...]
    either: StrictBool = False
    action: str
    what: str = ""
    ru: str = ""
    kk: str = ""
    mentions: tuple[Mention, ...] = ()
    preposition: str = "to"
    to: tuple[BodyRef, ...] = ()
    copy_to: tuple[BodyRef, ...] = ()
    via: BodyRef | None = None
    attending: tuple[BodyRef, ...] = ()
    agreed_with: tuple[Approval, ...] = ()
    documents: tuple[Document, ...] = ()
    form: Text | None = None
    signed_by: Text | None = None
    language: Text | None = None
    limit: AnyLimit = NoLimit()
    when: tuple[When, ...] = ()
    condition: Text | None = None
    exceptions: tuple[SetAside | Exemption, ...] = ()
    switch: Switch | None = None
    follows: str | None = None
    or_follows: str | None = None
    sets: AnchorName | None = None
    not_before: AnchorName | None = None
    counted_from: Day | None = None
    on_request: str | None = None
    implied: StrictBool = False
    questions: tuple[QuestionRef, ...] = ()
    notes: tuple[RuleNote, ...] = ()
    in_force: InForce
    effect: tuple[Annotated[Effect, known_word(Effect)], ...] = ()

    @field_validator("when", mode="before")
    @classmethod
    def _one_or_many(cls, when: Any) -> Any:
        return (when,) if isinstance(when, When) else when

    @model_validator(mode="after")
    def _mentions_stand_in_the_sentences(self) -> Self:
        for mention in self.mentions:
            if self.ru.count(mention.ru) != 1 or self.kk.count(mention.kk) != 1:
                raise ValueError(
                    Message(
                        "mentions: {ru} or {kk} does not stand once in its sentence, so that {body} cannot be taken "
                        "out; give the words of ru and of kk as they stand there",
                        ru=shown(mention.ru),
                        kk=shown(mention.kk),
                        body=mention.body.code,
                    )
                )
        return self

    @cached_property
    def links(self) -> tuple[str, ...]:
        """The rules that it follows in the route, by their ids, in the order of ``follows`` and ``or_follows``."""
        return tuple(link for link in (self.follows, self.or_follows) if link is not None)

    @property
    def open_questions(self) -> tuple[Question, ...]:
        """The open questions that its limits raise, and those of the provision itself."""
        limits = (self.limit, *(aside.limit for aside in self.exceptions if isinstance(aside, SetAside)))
        raised = {question for limit in limits for question in limit.questions}
        counting = tuple(question for question in COUNTING.values() if question.id in raised)
        return (*counting, *self.questions)

    def kinds(self) -> tuple[str, ...]:
        """The kinds of the events that it answers, each once."""
        return tuple(dict.fromkeys(when.kind for when in self.when))

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
                "{rule} gives no date: {limit} ({cite}); schedule() shows the rule at its place in the route",
                rule=self.id,
                limit=self.limit,
                cite=self.cite,
            )
        if day is None:
            raise NotADateError(
                "{rule} is counted from a day: give deadline() a date such as date(2027, 5, 20)", rule=self.id
            )
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
            advice = (
                Message("; count it with deadline(day)") if self.limit.counted else Message(" ({cite})", cite=self.cite)
            )
            raise NoTimeLimitError(
                "{rule} has no fixed dates in a year: {limit}{advice}", rule=self.id, limit=self.limit, advice=advice
            )
        return self.limit.occurrences(year, calendar, convention, subject=self)

    def said(self, lang: Language = "en") -> str:
        """One sentence: who does what to whom, without the limit; in English where another language is missing."""
        checked_language(lang)
        other = {"ru": self.ru, "kk": self.kk}.get(lang)
        if other:
            return other
        return self.in_english(self.who, self.to, self.copy_to, self.via, self.attending, self.agreed_with)

    def said_without(self, bodies: Sequence[Body], lang: Language) -> str | None:
        """The sentence of Russian or Kazakh without these parties; None where it does not tell how it mentions one."""
        sentence = self.said(lang)
        for body in bodies:
            mention = next((found for found in self.mentions if found.body == body), None)
            if mention is None:
                return None
            sentence = mention.taken_out(sentence, lang)
        return sentence

    def in_english(
        self,
        who: Sequence[Body | str],
        to: Sequence[Body | str],
        copy_to: Sequence[Body | str],
        via: Body | None,
        attending: Sequence[Body | str],
        agreed_with: Sequence[Approval],
    ) -> str:
        """The sentence in English with the parties of one case, which can be others than those of the text."""
        bearers = [str(bearer) for bearer in who]
        subject = " or ".join(bearers) if self.either else join(bearers)
        parts = [f"{subject} {self.action}{f' {self.what}' if self.what else ''}"]
        if to:
            parts.append(f" {self.preposition} {join([str(addressee) for addressee in to])}")
        if copy_to:
            copied = join([str(informed) for informed in copy_to])
            parts.append(f"{' and' if to else ''} to {copied} for information")
        if via is not None:
            parts.append(f" through {via}")
        if agreed_with:
            agreed = join([f"{found.body}{f' ({found.where})' if found.where else ''}" for found in agreed_with])
            parts.append(f", with the agreement of {agreed}")
        if attending:
            parts.append(f", with {join([str(there) for there in attending])} taking part")
        sentence = "".join(parts).rstrip(",")
        return sentence[0].upper() + sentence[1:]

    def in_full(self, lang: Language = "en") -> str:
        """The sentence with the limit, how it is done, what is excepted, and the id."""
        limit = "" if isinstance(self.limit, NoLimit) else f", {self.limit.said(lang)}"
        more = (*self.manner(lang), *self.excepted(lang))
        return f"{self.said(lang)}{limit}{''.join(f'; {part}' for part in more)} ({self.id})"

    def __str__(self) -> str:
        return self.in_full()

    def manner(self, lang: Language = "en") -> list[str]:
        """How it is to be done: the condition, who signs, the form, the language, what silence means."""
        checked_language(lang)
        parts = [] if self.condition is None else [self.condition.said(lang)]
        if self.signed_by is not None:
            parts.append(f"{_SIGNED_BY.said(lang)} {self.signed_by.said(lang)}")
        parts += [part.said(lang) for part in (self.form, self.language) if part is not None]
        return parts + [effect.said(lang) for effect in self.effect]

    def excepted(self, lang: Language = "en") -> list[str]:
        """What other provisions except from this one, in words, each exception once.

        What the provision excepts by itself stands in its own sentence or condition.
        """
        checked_language(lang)
        told = (found.said(lang) for found in self.exceptions if found.by != self.id)
        return [words for words in dict.fromkeys(told) if words]

    def __repr__(self) -> str:
        return f"<Rule {self.id}: {self.said()}>"

    def edition(self, **changed: Any) -> Rule:
        """This rule with some fields changed: another norm that is declared like it."""
        return Rule(**{**{name: getattr(self, name) for name in self.model_fields_set}, **changed})

    def amended(self, by: Commencement, **changed: Any) -> Rule:
        """The next text of the norm: this one as an act has changed it, in force since that act.

        The rule book closes this text on the same day. The time phrase that is printed at the place belongs to the
        limit: with another ``limit`` give a ``cite`` with the new phrase, or the place stands without one. Raises
        `DeclarationError` where the act begins no later.
        """
        if not isinstance(by, Commencement) or by.earliest <= self.in_force.begins.earliest:
            given = by if isinstance(by, Commencement) else shown(by)
            raise DeclarationError(
                "{rule}: amended() takes the commencement of a later act than {begins}, such as known(date(2030, 1, "
                "6), MY_ACT), not {given}",
                rule=self.id,
                begins=self.in_force.begins,
                given=given,
            )
        if changed.get("limit", self.limit) != self.limit:
            changed.setdefault("cite", self.cite.model_copy(update={"phrase_kk": "", "phrase_ru": ""}))
        return self.edition(**changed, in_force=since(by))

    def repealed(self, by: Commencement) -> Rule:
        """The same text with its end: an act repeals it and nothing takes its place."""
        return self.edition(in_force=self.in_force.until(by))
