"""The rule book: rules by id, by date, by body, with the acts, events, bodies, questions and anchors they need."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NoReturn, TypeVar

from kzcoord.errors import DeclarationError, InvalidEventError, UnknownRuleError
from kzcoord.errors.classes import is_a
from kzcoord.errors.days import day_pair, plain_day
from kzcoord.errors.default_book import default_book
from kzcoord.errors.messages import Message, Row
from kzcoord.errors.shown_values import shown
from kzcoord.errors.tables import near
from kzcoord.law.acts import Act
from kzcoord.law.bodies import Body
from kzcoord.law.body_names import Bodies
from kzcoord.law.changes import Change, changes_of
from kzcoord.law.collected import Acts, Anchors, Events, Parts, Tables, collected
from kzcoord.law.coverage import Covered, Place, covered
from kzcoord.law.editions import Unseen
from kzcoord.law.events import Event
from kzcoord.law.public_texts import public_parts, signings
from kzcoord.law.rule_book_checks import faults_of
from kzcoord.law.rules import Modality, Rule
from kzcoord.law.texts_in_time import closed
from kzcoord.limits.questions import Question, Register

__all__ = ["RuleBook", "checked_book"]

_Part = TypeVar("_Part")
#: Of more faults than these only the number is given.
_MOST_FAULTS = 8


class RuleBook:
    """All texts of all norms. Iteration, ``len`` and ``[id]`` give the latest text of each.

    A book is checked when it is made: an id, act, event, question or anchor that it lacks, texts that overlap, a rule
    that no event can fire and the like are a `DeclarationError` that says where, what is near and what to do. The
    texts of a norm may be given in any order; each is closed on the day on which the next one begins.

    ``acts`` are those whose provisions the rules are. The acts that begin or end a text, and the events, bodies,
    questions and anchors that the rules name, come with them; more can be given. ``places`` are the places of the acts
    for `coverage`, ``unseen`` the registered holes between texts.

    >>> from kzcoord import RULES
    >>> RULES["1037/24"].cite.phrase_ru
    'не менее чем за тридцать календарных дней до'
    """

    __slots__ = (
        "__weakref__",
        "_given",
        "_hash",
        "_memo",
        "_texts",
        "_unseen",
        "_whole",
        "acts",
        "anchors",
        "bodies",
        "events",
        "questions",
    )

    acts: Acts
    anchors: Anchors
    bodies: Bodies
    events: Events
    questions: Register
    _given: Parts
    _hash: int
    _memo: dict[Any, Any]
    _texts: dict[str, tuple[Rule, ...]]
    _unseen: tuple[Unseen, ...]
    _whole: tuple[RuleBook, date] | None  # the book that this one shows as it was known on a day

    def __init__(
        self,
        rules: Iterable[Rule],
        *,
        acts: Iterable[Act] = (),
        bodies: Iterable[Body] = (),
        events: Iterable[type[Event]] = (),
        questions: Iterable[Question] = (),
        places: Iterable[Place] = (),
        unseen: Iterable[Unseen] = (),
    ) -> None:
        given = Parts(
            rules=_all_of("rules", rules, Rule),
            acts=_all_of("acts", acts, Act),
            bodies=_all_of("bodies", bodies, Body),
            events=_all_of("events", events, type),
            questions=_all_of("questions", questions, Question),
            places=_all_of("places", places, Place),
            unseen=_all_of("unseen", unseen, Unseen),
        )
        texts, faults = closed(given.rules, given.unseen)
        tables, more = collected(given, texts)
        faults += more
        if not faults:
            faults = faults_of(texts, tables, given.unseen)
        if faults:
            told = faults[:_MOST_FAULTS]
            if len(faults) > len(told):
                told.append(Message("and {more} more", more=len(faults) - len(told)))
            raise DeclarationError("this rule book cannot be: {faults}", faults=Row(told, "; "))
        self._fill(given, texts, tables, None)

    def _fill(
        self,
        given: Parts,
        texts: dict[str, tuple[Rule, ...]],
        tables: Tables,
        whole: tuple[RuleBook, date] | None,
    ) -> None:
        for name, value in (
            *tables._asdict().items(),
            ("_memo", {}),
            ("_given", given),
            ("_hash", hash(tuple(texts))),
            ("_texts", texts),
            ("_unseen", given.unseen),
            ("_whole", whole),
        ):
            object.__setattr__(self, name, value)

    def once(self, key: str, make: Callable[[], _Part]) -> _Part:
        """What ``make`` gives, worked out once for this book and kept under a key: a plan of an event, say."""
        if key not in self._memo:
            self._memo[key] = make()
        part: _Part = self._memo[key]
        return part

    def extended(
        self,
        rules: Iterable[Rule] = (),
        acts: Iterable[Act] = (),
        questions: Iterable[Question] = (),
        *,
        bodies: Iterable[Body] = (),
        events: Iterable[type[Event]] = (),
        places: Iterable[Place] = (),
        unseen: Iterable[Unseen] = (),
    ) -> RuleBook:
        """A book with more law: these rules behind those of this book, checked as one.

        A rule may follow one of this book, or be the next text of one (`Rule.amended`). This book stays as it is.
        """
        if self._whole is not None:
            raise DeclarationError("this book shows what was known on a day; extend the one that it was made from")
        mine = self._given
        return RuleBook(
            (*mine.rules, *_all_of("rules", rules, Rule)),
            acts=(*mine.acts, *_all_of("acts", acts, Act)),
            bodies=(*mine.bodies, *_all_of("bodies", bodies, Body)),
            events=(*mine.events, *_all_of("events", events, type)),
            questions=(*mine.questions, *_all_of("questions", questions, Question)),
            places=(*mine.places, *_all_of("places", places, Place)),
            unseen=(*mine.unseen, *_all_of("unseen", unseen, Unseen)),
        )

    def as_known_on(self, day: date) -> RuleBook:
        """The book that somebody could read on ``day``: without the texts and the ends of acts signed later.

        The days on which the acts were published are not known, so the days of their signing stand for them.

        >>> from datetime import date
        >>> from kzcoord import RULES
        >>> [len(RULES.as_known_on(day).texts("1037/32-1.1")) for day in (date(2025, 2, 11), date(2025, 2, 12))]
        [2, 3]
        """
        day = plain_day(day, "as_known_on()")
        if self._whole is not None:
            return self._whole[0].as_known_on(day)
        days = self.once("signings", lambda: signings(self._given))
        if not days or days[-1] <= day:
            return self
        last = max((signed for signed in days if signed <= day), default=date.min)
        return self.once(f"known on {last}", lambda: self._as_of(last))

    def _as_of(self, day: date) -> RuleBook:
        """The same book with the public texts alone. It is not checked again: it names norms without a public text."""
        parts = public_parts(self._given, day)
        texts, _ = closed(parts.rules, parts.unseen)
        book = object.__new__(RuleBook)
        book._fill(parts, texts, Tables(self.acts, self.anchors, self.bodies, self.events, self.questions), (self, day))
        return book

    def __iter__(self) -> Iterator[Rule]:
        return (texts[-1] for texts in self._texts.values())

    def __len__(self) -> int:
        return len(self._texts)

    def __contains__(self, rule_id: object) -> bool:
        return isinstance(rule_id, str) and rule_id in self._texts

    def __getitem__(self, rule_id: str) -> Rule:
        try:
            return self._texts[rule_id][-1]
        except (KeyError, TypeError):
            raise self.unknown(rule_id) from None

    def unknown(self, rule_id: object) -> UnknownRuleError:
        """The error for an id that is not in the book, with the nearest ids."""
        if not isinstance(rule_id, str):
            example = next(iter(self._texts), "77/5")
            return UnknownRuleError(
                "the id of a rule is text such as {example}, not {given}",
                example=repr(example),
                given=shown(rule_id),
            )
        below = [known for known in self._texts if _within(known, rule_id)]
        for place in self._given.places:
            if place.id == rule_id and place.reason is not None and not below:
                return UnknownRuleError("no rule {given}: {reason}", given=shown(rule_id), reason=place.reason)
        if below:
            return UnknownRuleError(
                "no rule {given}; that place has {known}", given=shown(rule_id), known=", ".join(below)
            )
        above = [known for known in self._texts if _within(rule_id, known)]
        ids = [*above, *(known for known in near(rule_id, self._texts) if known not in above)]
        return UnknownRuleError(
            "no rule {given}; the nearest ids are {known}", given=shown(rule_id), known=", ".join(ids[:3])
        )

    def history(self, place: str) -> tuple[Rule, ...]:
        """All texts of a norm (``1037/25.1``) or of all norms of a point (``1037/25``), oldest first."""
        if not isinstance(place, str):
            raise self.unknown(place)
        texts = [
            rule for known, texts in self._texts.items() if known == place or _within(known, place) for rule in texts
        ]
        if not texts:
            raise self.unknown(place)
        return tuple(sorted(texts, key=lambda rule: rule.in_force.begins.earliest))

    def texts(self, rule_id: str) -> tuple[Rule, ...]:
        """All texts of exactly this norm, oldest first."""
        try:
            return self._texts[rule_id]
        except (KeyError, TypeError):
            raise self.unknown(rule_id) from None

    def unseen(self, rule_id: str, day: date) -> Unseen | None:
        """The gap in the texts of a norm that holds a day, if there is one: its text was not seen in any edition."""
        day = plain_day(day, "unseen()")
        self.texts(rule_id)  # an id that no rule has is refused with the nearest ones
        return next((gap for gap in self._unseen if gap.rule == rule_id and gap.on(day)), None)

    @property
    def gaps(self) -> tuple[Unseen, ...]:
        """The registered holes between texts."""
        return self._unseen

    def in_force(self, on: date) -> tuple[Rule, ...]:
        """The texts in force on a day, as a schedule takes them.

        Inside a window of commencement that is the later text; where no text follows, the one that may still have been
        in force.
        """
        on = plain_day(on, "in_force()")
        return tuple(
            rule
            for texts in self._texts.values()
            for rule in texts
            if (rule.in_force.perhaps_on(on) if rule is texts[-1] else rule.in_force.on(on))
        )

    def select(
        self,
        *,
        act: str | None = None,
        para: str | None = None,
        who: Body | str | None = None,
        to: Body | str | None = None,
        in_force_on: date | None = None,
    ) -> tuple[Rule, ...]:
        """The rules of an act, a point, a bearer, an addressee; the latest texts, or those in force on a day."""
        encoded = dict.fromkeys(rule.cite.act for rule in self)
        if act is not None and (not isinstance(act, str) or act not in encoded):
            raise UnknownRuleError(
                "no act {given} is encoded; the acts are {known}", given=shown(act), known=", ".join(encoded)
            )
        if para is not None and not isinstance(para, str):
            raise UnknownRuleError("a point is text such as '14-5', not {given}", given=shown(para))
        bearer = None if who is None else self.bodies.player(who, "select()")
        addressee = None if to is None else self.bodies.player(to, "select()")
        rules = tuple(self) if in_force_on is None else self.in_force(in_force_on)
        return tuple(
            rule
            for rule in rules
            if (act is None or rule.cite.act == act)
            and (para is None or rule.cite.para == para)
            and (bearer is None or any(bearer.plays(body) for body in rule.who))
            and (addressee is None or any(addressee.plays(body) for body in _addressed(rule)))
        )

    def standing(self, body: Body | str) -> tuple[Rule, ...]:
        """The continuing and referring duties of a body, without a date; none that has ended, and none of a draft."""
        player = self.bodies.player(body, "standing()")
        return tuple(
            rule
            for rule in self.select(who=player)
            if rule.modality is Modality.STANDING and rule.in_force.ends is None and not rule.in_force.never
        )

    def coverage(self) -> tuple[Covered, ...]:
        """Every point and part of the acts once, in order: the ids of its rules, or why it has none.

        An act whose places are not given is listed by the places of its rules.
        """
        return covered(self._given.places, tuple(self._texts), tuple(self.acts))

    def changes(self, *, between: tuple[date, date]) -> tuple[Change, ...]:
        """The changes of the law from the first to the last day of ``between``, in the order of their days.

        Each gives the norm, whether it was added, ended or changed, the amending act, and the difference in words. A
        change whose day is known only as a window is listed if any day of the window lies between.

        >>> from datetime import date
        >>> from kzcoord import RULES
        >>> [change.rule for change in RULES.changes(between=(date(2025, 1, 1), date(2025, 12, 31)))]
        ['1037/32-1.1']
        """
        first, last = day_pair(between)
        changes = [change for texts in self._texts.values() for change in changes_of(texts, (first, last))]
        return tuple(sorted(changes, key=lambda change: (change.on.earliest, change.on.latest)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuleBook):
            return NotImplemented
        if self is other:
            return True
        mine = (self._texts, self._unseen, self._given.places, self.acts, self.bodies, self.questions)
        return mine == (
            other._texts,
            other._unseen,
            other._given.places,
            other.acts,
            other.bodies,
            other.questions,
        )

    def __hash__(self) -> int:
        return self._hash

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a RuleBook cannot be changed ({name}); extended() makes another")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a RuleBook cannot be changed ({name}); extended() makes another")

    def __reduce__(self) -> tuple[object, ...]:
        # The default book of another process is its own; another book travels whole.
        if self._whole is not None:
            return (RuleBook.as_known_on, self._whole)
        return (default_book, ()) if self is default_book() else (_made_of, (self._given,))

    def __repr__(self) -> str:
        texts = sum(map(len, self._texts.values()))
        return f"<RuleBook: {len(self)} norms in {texts} texts>"


def checked_book(rules: RuleBook | None) -> RuleBook:
    """The rule book that is asked: the one given, or the one that answers by default."""
    book = default_book() if rules is None else rules
    if not is_a(book, RuleBook):
        raise InvalidEventError("rules is a RuleBook such as kzcoord.RULES, not {given}", given=shown(rules))
    return book


def _made_of(given: Parts) -> RuleBook:
    """The book of these parts, for pickles."""
    return RuleBook(given.rules, **{name: value for name, value in given._asdict().items() if name != "rules"})


def _all_of(name: str, given: Iterable[_Part], kind: type) -> tuple[_Part, ...]:
    """The parts as a tuple; `DeclarationError` for what is no list of them."""
    parts: tuple[Any, ...] | None
    parts = tuple(given) if isinstance(given, Iterable) and not isinstance(given, (str, bytes)) else None
    fits = _is_event_class if kind is type else lambda part: is_a(part, kind)
    if parts is None or not all(map(fits, parts)):
        wrong = given if parts is None else next(part for part in parts if not fits(part))
        sort = Message("class of an event") if kind is type else kind.__name__
        raise DeclarationError(
            "{name} of a rule book is a list of the type {sort}, not {given}", name=name, sort=sort, given=shown(wrong)
        )
    return parts


def _is_event_class(part: object) -> bool:
    """True for a class of events that has a kind."""
    return isinstance(part, type) and issubclass(part, Event) and part.is_a_kind()


def _addressed(rule: Rule) -> list[Body]:
    """Those whom a rule reaches: addressees, copies, the channel, those who must agree."""
    agreed = [approval.body for approval in rule.agreed_with]
    return [*rule.to, *rule.copy_to, *agreed, *(() if rule.via is None else (rule.via,))]


def _within(rule_id: str, place: str) -> bool:
    """True when the id lies below the place: 77/25.1 and 77/25(1) below 77/25, but 77/25-1 not."""
    return rule_id.startswith(place) and rule_id[len(place) : len(place) + 1] in (".", "(", "a", "b", "c")
