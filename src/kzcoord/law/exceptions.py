"""What a provision does to the duties of others: another term in the place of their own, or no duty at all."""

from __future__ import annotations

from pydantic import StrictBool

from kzcoord.errors.models import Declared
from kzcoord.limits import AnyLimit, Before
from kzcoord.text import Language, Text

__all__ = ["Exemption", "SetAside", "Switch", "SwitchWords"]

_AS_PROVIDED = Text(
    kk="{0} көздеген жағдайларды қоспағанда",
    ru="кроме случаев, предусмотренных {0}",
    en="except as {0} provides",
)


class SetAside(Declared):
    """A provision that takes a rule's own term away and puts another in its place.

    ``by`` is the provision. Where its rule has a `Switch`, the other term stands while the switch applies; otherwise
    ``question`` is the open question whose answer ``reading`` makes it apply. Both together: the switch must apply
    and the question be answered so. ``why`` says in words what the rule then excepts.
    """

    example = 'SetAside(by="77/27", limit=NoLimit())'

    by: str
    limit: AnyLimit
    why: Text | None = None
    question: str | None = None
    reading: str | None = None

    def said(self, lang: Language = "en") -> str:
        """The exception in words; nothing where only the answer to an open question makes it."""
        return "" if self.why is None else self.why.said(lang)


class Exemption(Declared):
    """A provision that takes a duty away: from the bodies that it names, or where an event's field says so.

    ``by`` is the provision; with ``bodies`` the bearers of that provision are free of the duty. With ``field``, the
    duty falls where the event's field is one of ``values``, or has any value if there are none. ``why`` says it in
    words where the provision's own sentence does not. ``question`` and ``reading`` as in `SetAside`.
    """

    example = 'Exemption(by="77/50.1", bodies=True)'

    by: str
    bodies: StrictBool = False
    field: str | None = None
    values: tuple[bool | str, ...] = ()
    why: Text | None = None
    question: str | None = None
    reading: str | None = None

    def said(self, lang: Language = "en") -> str:
        """The exception in words, with the provision that makes it."""
        return _AS_PROVIDED.said(lang).format(self.by) if self.why is None else f"{self.why.said(lang)} ({self.by})"


class SwitchWords(Declared):
    """What a schedule says of a `Switch`: ``{0}`` and ``{1}`` stand for days.

    Not applied: ``last_day`` (``{0}``: the last day on which the date can be fixed), or ``first_day`` where the
    question is read the other way. Applied: ``applied`` (``{0}``: the day on which the date was fixed, ``{1}``: that
    last day), ``applied_early`` where read the other way, ``assumed`` where no such day is given. ``own_term``
    (``{0}``: the rule, ``{1}``: its date without the switch, ``{2}``: the question) where a `SetAside` is disputed.
    """

    example = "SwitchWords(last_day=..., first_day=..., applied=..., applied_early=..., assumed=..., own_term=...)"

    last_day: Text
    first_day: Text
    applied: Text
    applied_early: Text
    assumed: Text
    own_term: Text


class Switch(Declared):
    """A provision that lets someone set other terms when the date of an event is fixed late.

    The last day on which the date can be fixed without it lies ``limit`` before the due day of the rule ``before``.
    ``terms`` are the fields of the event that hold the other terms; the day on which the date was fixed is the
    event's field `Event.fixed_on`. Under the answer ``reading`` to ``question`` the switch applies to dates fixed
    later than that day, under another answer to those fixed by it.
    """

    example = 'Switch(limit=Before(10, WORKING_DAYS, of="due"), before="77/24", terms=("due",), question="X1", ...)'

    limit: Before
    before: str
    terms: tuple[str, ...]
    question: str
    reading: str
    words: SwitchWords
