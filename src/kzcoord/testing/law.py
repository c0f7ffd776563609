"""Conventions, rules and bodies: what an answer is asked with beside its event."""

from __future__ import annotations

from collections.abc import Collection

from hypothesis import strategies as st

from kzcoord.errors import UnknownQuestionError
from kzcoord.errors.shown_values import shown
from kzcoord.law.bodies import Body
from kzcoord.law.rule_book import RuleBook, checked_book
from kzcoord.law.rules import Rule
from kzcoord.limits.conventions import Convention
from kzcoord.testing.arguments import checked_choice
from kzcoord.text import Text

__all__ = ["bodies", "conventions", "rules"]


def conventions(*, leave: Collection[str] = (), rules: RuleBook | None = None) -> st.SearchStrategy[Convention]:
    """``STANDARD``, ``STRICT``, and either of them with any choice of readings.

    The questions in ``leave`` stay as they are. Leave ``Q11`` alone beside events with terms of point 27: its
    reading ``at least`` refuses such a term where the date was fixed late.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=20, deadline=None)
    ... @given(conventions())
    ... def a_convention_survives_json(convention):
    ...     assert Convention.from_dict(convention.to_dict()) == convention
    >>> a_convention_survives_json()
    """
    if isinstance(leave, (str, bytes)) or not isinstance(leave, Collection):
        raise UnknownQuestionError(
            'leave is a list of ids such as ["Q11"], not {given}; give such a list', given=shown(leave)
        )
    register = checked_book(rules).questions
    for question_id in leave:
        register[question_id]  # an id that no question has is refused with the nearest ones
    readings_of = {
        question.id: [reading.name for reading in question.readings if reading.counted]
        for question in register.values()
        if question.id not in leave
    }
    offered = {question_id: names for question_id, names in readings_of.items() if names}
    plain = st.sampled_from([Convention.STANDARD, Convention.STRICT])
    readings = st.fixed_dictionaries(
        {}, optional={question: st.sampled_from(names) for question, names in offered.items()}
    )
    return plain | st.builds(lambda base, chosen: base.choose(register, **chosen), plain, readings)


def rules(*, earlier: bool = False, dated: bool = False, book: RuleBook | None = None) -> st.SearchStrategy[Rule]:
    """Rules of all acts: the latest text of each, with ``earlier`` all texts, with ``dated`` those that give a date.

    >>> from datetime import date
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=20, deadline=None)
    ... @given(rules(dated=True))
    ... def every_dated_rule_counts(rule):
    ...     assert rule.deadline(date(2026, 3, 18)).by is not None
    >>> every_dated_rule_counts()
    """
    checked_choice("earlier", earlier)
    checked_choice("dated", dated)
    asked = checked_book(book)
    texts = [text for rule in asked for text in (asked.texts(rule.id) if earlier else (rule,))]
    return st.sampled_from([text for text in texts if text.limit.counted or not dated])


def bodies(*, rules: RuleBook | None = None) -> st.SearchStrategy[Body]:
    """Bodies and roles of the texts, and bodies of a caller's own that play roles of them.

    >>> from datetime import date
    >>> from hypothesis import given, settings
    >>> from kzcoord import ReplySent, schedule
    >>> report = schedule(ReplySent(on=date(2026, 5, 15)))
    >>> @settings(max_examples=20, deadline=None)
    ... @given(bodies())
    ... def every_body_has_its_rows(body):
    ...     assert all(row in report for row in report.for_body(body))
    >>> every_body_has_its_rows()
    """
    known = tuple(checked_book(rules).bodies.values())
    playable = [body for body in known if body.role]
    if not playable:
        return st.sampled_from(known) if known else st.nothing()
    roles = st.lists(st.sampled_from(playable), min_size=1, max_size=3, unique_by=lambda role: role.code)
    own = roles.map(_own)
    return st.sampled_from(known) | own


def _own(roles: list[Body]) -> Body:
    """A caller's own body, named after what it plays: one code never means two bodies."""
    played = sorted(roles, key=lambda role: role.code)
    code = "_AND_".join(("OWN", *(role.code for role in played)))
    return Body(code, Text.same(f"a body that plays {', '.join(map(str, played))}"), roles=tuple(played))
