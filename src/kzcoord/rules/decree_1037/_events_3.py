"""Events of chapter 3: international events and the materials for them."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["IntergovernmentalEvent", "MaterialsRequestReceived", "MaterialsReturned", "TopLevelEvent"]


class TopLevelEvent(Event):
    """An event with the President (Rules, chapter 3): a visit, a summit, a meeting of an organisation's body.

    ``visit_ends`` is the end of a visit abroad (``abroad=True``), at the earliest the event's own end.
    ``date_fixed_on`` is the day on which the date was fixed (point 27). ``materials_due``, ``concept_due`` and
    ``package_due`` are terms set by the Presidential Administration; ``bodies_submit_directly`` is its
    instruction under point 26-1.

    >>> TopLevelEvent(starts=date(2027, 5, 20), abroad=True).visit_ends
    datetime.date(2027, 5, 20)
    """

    kind: Literal["top-level-event"] = "top-level-event"
    starts: date
    ends: date = None  # type: ignore[assignment] # filled with starts
    abroad: bool = False
    visit_ends: date = None  # type: ignore[assignment] # filled with ends
    organization: bool = False
    mfa_present: bool = True
    date_fixed_on: date | None = None
    materials_due: date | None = None
    concept_due: date | None = None
    package_due: date | None = None
    bodies_submit_directly: bool = False

    title = Text(kk="жоғары деңгейдегі іс-шара", ru="мероприятие на высшем уровне", en="top-level event")
    words = {
        "ends": Text(kk="аяқталуы", ru="окончание", en="until"),
        "abroad": Text(kk="шетелде", ru="за рубежом", en="abroad"),
        "organization": Text(
            kk="халықаралық ұйым шеңберінде",
            ru="в рамках международной организации",
            en="within an international organisation",
        ),
        "mfa_present": Text(kk="СІМ қатыспайды", ru="без участия МИД", en="without the MFA"),
        "date_fixed_on": Text(kk="күні айқындалды:", ru="дата определена", en="date fixed on"),
        "materials_due": Text(kk="материалдар мерзімі", ru="срок материалов", en="materials due"),
        "concept_due": Text(kk="тұжырымдама мерзімі", ru="срок концепции", en="concept due"),
        "package_due": Text(kk="топтама мерзімі", ru="срок пакета", en="package due"),
        "bodies_submit_directly": Text(
            kk="органдар тікелей енгізеді", ru="органы вносят напрямую", en="bodies submit directly"
        ),
    }
    main_day = "starts"
    begins_all = False
    anchors = {
        "starts": "starts",
        "ends": "ends",
        "visit_ends": "_end_of_visit",
        "materials_term": "materials_due",
        "concept_term": "concept_due",
        "package_term": "package_due",
    }

    def _complete(self) -> None:
        if self.ends is None:
            self.__dict__["ends"] = self.starts
        if self.visit_ends is None:
            self.__dict__["visit_ends"] = self.ends

    def _contradiction(self) -> str | None:
        if self.ends < self.starts:
            return f"the event ends on {self.ends}, before it starts on {self.starts}; correct one of the two"
        if self.visit_ends < self.ends:
            return f"the visit ends on {self.visit_ends}, before the event ends on {self.ends}; correct one of the two"
        if self.visit_ends > self.ends and not self.abroad:
            return (
                f"visit_ends {self.visit_ends} is the end of a visit abroad, but abroad is False; "
                "set abroad=True or leave visit_ends out"
            )
        for name in ("date_fixed_on", "materials_due", "concept_due", "package_due"):
            day = getattr(self, name)
            if day is not None and day > self.starts:
                return f"{name} is {day}, after the event starts on {self.starts}; correct one of the two"
        return None

    @property
    def _end_of_visit(self) -> date | None:
        return self.visit_ends if self.abroad else None


class IntergovernmentalEvent(Event):
    """An event at the intergovernmental level (point 15(2)); only its coordination is in these Rules."""

    kind: Literal["intergovernmental-event"] = "intergovernmental-event"
    starts: date

    title = Text(
        kk="үкіметаралық деңгейдегі іс-шара",
        ru="мероприятие на межправительственном уровне",
        en="intergovernmental event",
    )
    main_day = "starts"
    begins_all = False
    anchors = {"starts": "starts"}


class MaterialsRequestReceived(Event):
    """A body or organisation received the MFA's request for materials (point 23)."""

    kind: Literal["materials-request-received"] = "materials-request-received"
    on: date
    due_set_by_pa: date | None = None

    title = Text(
        kk="материалдар туралы сұрау салу келіп түсті",
        ru="поступил запрос о материалах",
        en="request for materials received",
    )
    words = {"due_set_by_pa": Text(kk="ПӘ белгілеген мерзім", ru="срок, заданный АП,", en="term set by the PA")}
    anchors = {"request_received": "on", "materials_term": "due_set_by_pa"}

    def _contradiction(self) -> str | None:
        if self.due_set_by_pa is not None and self.due_set_by_pa < self.on:
            return (
                f"due_set_by_pa is {self.due_set_by_pa}, before the request was received on {self.on}; "
                "correct one of the two"
            )
        return None


class MaterialsReturned(Event):
    """The MFA returned material of poor quality to a body or organisation for rework (point 23, part 3)."""

    kind: Literal["materials-returned"] = "materials-returned"
    on: date

    title = Text(
        kk="материалдар пысықтауға қайтарылды",
        ru="материалы возвращены на доработку",
        en="material returned for rework",
    )
    anchors = {"materials_returned": "on"}
