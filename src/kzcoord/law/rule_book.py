"""The rule book: the rules of all acts, by id, by date, by body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from typing import NoReturn

from kzcoord.bodies import checked_player
from kzcoord.errors import DeclarationError, UnknownRuleError
from kzcoord.errors.days import day_pair, plain_day
from kzcoord.errors.given import shown
from kzcoord.law.acts import ACTS
from kzcoord.law.bodies import Body
from kzcoord.law.coverage import Covered, Place
from kzcoord.law.rules import Modality, Rule
from kzcoord.law.text_changes import Change, changes_of
from kzcoord.law.unseen import Unseen
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.counting_questions import COUNTING
from kzcoord.limits.questions import Register
from kzcoord.limits.register import REGISTER

__all__ = ["RuleBook"]


class RuleBook:
    """All texts of all norms. Iteration, ``len`` and ``[id]`` give the latest text of each.

    >>> from kzcoord import RULES
    >>> RULES["1037/24"].cite.phrase_ru
    'не менее чем за тридцать календарных дней до'
    """

    __slots__ = ("_places", "_questions", "_texts", "_unseen")

    def __init__(
        self, texts: tuple[Rule, ...], places: tuple[Place, ...] = (), unseen: tuple[Unseen, ...] = ()
    ) -> None:
        for name, given, kind in (("texts", texts, Rule), ("places", places, Place), ("unseen", unseen, Unseen)):
            if not isinstance(given, tuple) or not all(isinstance(part, kind) for part in given):
                raise DeclarationError(
                    f"{name} of a rule book is a tuple of {kind.__name__}, not {shown(given)}; give for example "
                    "RuleBook(tuple(kzcoord.RULES))"
                )
        by_id: dict[str, tuple[Rule, ...]] = {}
        for rule in texts:
            by_id[rule.id] = (*by_id.get(rule.id, ()), rule)
        for rule_id, found in by_id.items():
            by_id[rule_id] = tuple(sorted(found, key=lambda rule: rule.in_force.begins.earliest))
        set_slot = object.__setattr__
        set_slot(self, "_texts", by_id)
        set_slot(self, "_places", places)
        set_slot(self, "_unseen", unseen)
        set_slot(self, "_questions", None)

    _texts: dict[str, tuple[Rule, ...]]
    _places: tuple[Place, ...]
    _unseen: tuple[Unseen, ...]
    _questions: Register | None

    @property
    def questions(self) -> Register:
        """The open questions of reading, each with the norms that raise it: on counting, those whose limit does."""
        if self._questions is None:
            raised: dict[str, list[str]] = {}
            for rule_id, texts in self._texts.items():
                for question_id in {found for text in texts for found in text.raised}:
                    raised.setdefault(question_id, []).append(rule_id)
            found = {
                question.id: replace(question, provisions=tuple(raised.get(question.id, ())))
                if question.id in COUNTING
                else question
                for question in REGISTER.values()
            }
            object.__setattr__(self, "_questions", Register(found))
        assert self._questions is not None
        return self._questions

    @property
    def anchors(self) -> Mapping[str, Anchor]:
        """The anchors of the acts, with their words."""
        from kzcoord.rules.anchors import ANCHORS

        return ANCHORS

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
            return UnknownRuleError(f"the id of a rule is text such as '1037/24', not {shown(rule_id)}")
        given = rule_id
        below = [known for known in self._texts if _within(known, given)]
        for place in self._places:
            if place.id == given and place.reason is not None and not below:
                return UnknownRuleError(f"no rule {shown(given)}: {place.reason.en}")
        if below:
            return UnknownRuleError(f"no rule {shown(given)}; that place has {', '.join(below)}")
        above = [known for known in self._texts if _within(given, known)]
        near = above + [found for found in get_close_matches(given, self._texts, n=3, cutoff=0.0) if found not in above]
        return UnknownRuleError(f"no rule {shown(given)}; the nearest ids are {', '.join(near[:3])}")

    def history(self, place: str) -> tuple[Rule, ...]:
        """All texts of a norm (``1037/25.1``) or of all norms of a point (``1037/25``), oldest first."""
        if not isinstance(place, str):
            raise self.unknown(place)
        found = [
            rule for known, texts in self._texts.items() if known == place or _within(known, place) for rule in texts
        ]
        if not found:
            raise self.unknown(place)
        return tuple(sorted(found, key=lambda rule: rule.in_force.begins.earliest))

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

    def in_force(self, on: date) -> tuple[Rule, ...]:
        """The texts in force on a day (inside a window of commencement, the later text)."""
        on = plain_day(on, "in_force()")
        return tuple(rule for texts in self._texts.values() for rule in texts if rule.in_force.on(on))

    def select(
        self,
        *,
        act: str | None = None,
        para: str | None = None,
        who: Body | None = None,
        to: Body | None = None,
        in_force_on: date | None = None,
    ) -> tuple[Rule, ...]:
        """The rules of an act, a point, a bearer, an addressee; the latest texts, or those in force on a day."""
        if act is not None and (not isinstance(act, str) or act not in ACTS):
            raise UnknownRuleError(f"no act {shown(act)} is encoded; the acts are {', '.join(ACTS)}")
        if para is not None and not isinstance(para, str):
            raise UnknownRuleError(f"a point is text such as '14-5', not {shown(para)}")
        for body in (who, to):
            if body is not None:
                checked_player(body, "select()")
        rules = tuple(self) if in_force_on is None else self.in_force(in_force_on)
        return tuple(
            rule
            for rule in rules
            if (act is None or rule.cite.act == act)
            and (para is None or rule.cite.para == para)
            and (who is None or any(who.plays(bearer) for bearer in rule.who))
            and (to is None or any(to.plays(found) for found in _addressed(rule)))
        )

    def standing(self, body: Body) -> tuple[Rule, ...]:
        """The continuing and referring duties of a body, without a date; none that has ended, and none of a draft."""
        checked_player(body, "standing()")
        return tuple(
            rule
            for rule in self.select(who=body)
            if rule.modality is Modality.STANDING and rule.in_force.ends is None and not rule.in_force.never
        )

    def coverage(self) -> tuple[Covered, ...]:
        """Every point and part of the acts once, in order: the ids of its rules, or why it has none."""
        return tuple(
            Covered(
                place.id,
                ()
                if place.reason is not None
                else tuple(known for known in self._texts if _stands_at(known, place.id)),
                place.reason,
            )
            for place in self._places
        )

    def changes(self, *, between: tuple[date, date]) -> tuple[Change, ...]:
        """The changes of the law from the first to the last day of ``between``, in the order of their days.

        Each tells the norm, whether it was added, ended or changed, the amending act, and the difference in words. A
        change whose day is known only as a window is told if any day of the window lies between.

        >>> from datetime import date
        >>> from kzcoord import RULES
        >>> [change.rule for change in RULES.changes(between=(date(2025, 1, 1), date(2025, 12, 31)))]
        ['1037/32-1.1']
        """
        first, last = day_pair(between)
        found = [change for texts in self._texts.values() for change in changes_of(texts, (first, last))]
        return tuple(sorted(found, key=lambda change: (change.on.earliest, change.on.latest)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, RuleBook):
            return NotImplemented
        return (self._texts, self._places, self._unseen) == (other._texts, other._places, other._unseen)

    def __hash__(self) -> int:
        return hash(tuple(self._texts))

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a RuleBook cannot be changed ({name})")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a RuleBook cannot be changed ({name})")

    def __reduce__(self) -> tuple[object, ...]:
        texts = tuple(rule for found in self._texts.values() for rule in found)
        return (RuleBook, (texts, self._places, self._unseen))

    def __repr__(self) -> str:
        texts = sum(map(len, self._texts.values()))
        return f"<RuleBook: {len(self)} norms in {texts} texts>"


def _addressed(rule: Rule) -> list[Body]:
    """Those whom a rule reaches: addressees, copies, the channel, those who must agree."""
    agreed = [found.body for found in rule.agreed_with]
    return [*rule.to, *rule.copy_to, *agreed, *(() if rule.via is None else (rule.via,))]


def _stands_at(rule_id: str, place: str) -> bool:
    """True when the norm has that place, alone or sharing it with others: 1037/40.1 and 1037/40.1a."""
    return rule_id == place or (rule_id[:-1] == place and rule_id[-1] in "abc")


def _within(rule_id: str, place: str) -> bool:
    """True when the id lies below the place: 1037/25.1 and 1037/25(1) below 1037/25, but 1037/25-1 not."""
    return rule_id.startswith(place) and rule_id[len(place) : len(place) + 1] in (".", "(", "a", "b", "c")
