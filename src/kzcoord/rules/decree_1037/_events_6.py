"""Events of chapter 6: letters, events, travel and meetings of state bodies."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.bodies import CENTRAL_STATE_BODY, DELEGATION_HEAD, RECEIVING_OFFICIAL
from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = [
    "DelegationTravel",
    "InternationalEventHeld",
    "InternationalEventPlanned",
    "LetterToForeignSide",
    "MeetingHeld",
]

#: What point 50, part 2, takes out of point 46.
Sphere = Literal[
    "criminal proceedings",
    "intelligence",
    "operational information",
    "law-enforcement training",
    "law-enforcement operations",
    "security of protected persons",
    "investment",
    "trade cooperation in organisations",
]
_SPHERE = Text(kk="сала:", ru="сфера:", en="sphere:")
_SPHERES = {
    "criminal proceedings": Text(
        kk="қылмыстық сот ісін жүргізу", ru="уголовное судопроизводство", en="criminal proceedings"
    ),
    "intelligence": Text(kk="барлау және қарсы барлау", ru="разведка и контрразведка", en="intelligence"),
    "operational information": Text(
        kk="жедел-іздестіру, тергеу ақпараты",
        ru="оперативно-розыскная и следственная информация",
        en="operational and investigative information",
    ),
    "law-enforcement training": Text(
        kk="құқық қорғау органдарының қызметкерлерін оқыту және кадрлық қамтамасыз ету",
        ru="обучение и кадровое обеспечение сотрудников правоохранительных органов",
        en="training and staffing of law enforcement",
    ),
    "law-enforcement operations": Text(
        kk="құқық қорғау органдарының жедел-қызметтік жұмысы",
        ru="оперативно-служебная работа правоохранительных органов",
        en="operational work of law enforcement",
    ),
    "security of protected persons": Text(
        kk="қорғалатын адамдар мен объектілердің қауіпсіздігі",
        ru="безопасность охраняемых лиц и объектов",
        en="security of protected persons and objects",
    ),
    "investment": Text(
        kk="инвестициялық саясат пен ынтымақтастық",
        ru="инвестиционная политика и сотрудничество",
        en="investment policy and cooperation",
    ),
    "trade cooperation in organisations": Text(
        kk="халықаралық және өңірлік ұйымдар шеңберіндегі сауда-экономикалық ынтымақтастық",
        ru="торгово-экономическое сотрудничество в рамках международных и региональных организаций",
        en="trade and economic cooperation within international and regional organisations",
    ),
}


class LetterToForeignSide(Event):
    """A central state body is to write to a foreign body, a diplomatic mission or an international organisation (44).

    ``needed_by`` is the day by which the matter must be settled with the foreign side; ``wto`` tells a letter to the
    World Trade Organization; ``otherwise_provided`` that an act or a treaty in force provides another way.
    """

    kind: Literal["letter-to-foreign-side"] = "letter-to-foreign-side"
    on: date
    needed_by: date | None = None
    wto: bool = False
    otherwise_provided: bool = False

    title = Text(kk="шетел тарапына хат", ru="письмо иностранной стороне", en="letter to the foreign side")
    words = {
        "needed_by": Text(kk="қажет мерзімі", ru="нужно к", en="needed by"),
        "wto": Text(kk="Дүниежүзілік сауда ұйымына", ru="во Всемирную торговую организацию", en="to the WTO"),
        "otherwise_provided": Text(
            kk="актіде өзгеше көзделген", ru="актом предусмотрено иное", en="otherwise provided by an act"
        ),
    }
    begins_all = False
    anchors = {"letter_sent": "on"}
    acting_as = CENTRAL_STATE_BODY

    def _contradiction(self) -> str | None:
        if self.needed_by is not None and self.needed_by < self.on:
            return f"needed_by is {self.needed_by}, before the letter of {self.on}; correct one of the two"
        return None


class InternationalEventPlanned(Event):
    """A central state body plans an international event, or a project for Kazakhstan's image abroad (45, 46).

    ``sphere`` is one of those that point 50, part 2, takes out of point 46.
    """

    kind: Literal["international-event-planned"] = "international-event-planned"
    starts: date | None = None
    image_project: bool = False
    sphere: Sphere | None = None

    title = Text(
        kk="халықаралық іс-шара жоспарланды",
        ru="запланировано международное мероприятие",
        en="international event planned",
    )
    words = {
        "image_project": Text(kk="имидждік жоба", ru="имиджевый проект", en="an image project"),
        "sphere": _SPHERE,
    }
    choices = _SPHERES
    main_day = "starts"
    begins_all = False
    anchors = {"starts": "starts"}
    acting_as = CENTRAL_STATE_BODY


class InternationalEventHeld(Event):
    """A central state body has held an international event (46(3)).

    ``requested_on`` is the day of the MFA's request for a report; ``sphere`` is one of those that point 50, part 2,
    takes out.
    """

    kind: Literal["international-event-held"] = "international-event-held"
    ended: date
    requested_on: date | None = None
    sphere: Sphere | None = None

    title = Text(
        kk="халықаралық іс-шара өткізілді",
        ru="проведено международное мероприятие",
        en="international event held",
    )
    words = {
        "requested_on": Text(kk="СІМ сұратқан күн", ru="запрос МИД", en="requested by the MFA on"),
        "sphere": _SPHERE,
    }
    choices = _SPHERES
    main_day = "ended"
    anchors = {"event_completed": "ended"}
    acting_as = CENTRAL_STATE_BODY


class DelegationTravel(Event):
    """A delegation of a central state body goes to an international event abroad (48)."""

    kind: Literal["delegation-travel"] = "delegation-travel"
    departs: date
    arrives: date | None = None

    title = Text(kk="делегацияның шетелге шығуы", ru="выезд делегации за рубеж", en="delegation travels abroad")
    words = {"arrives": Text(kk="келетін күні", ru="прибытие", en="arrives")}
    main_day = "departs"
    begins_all = False
    anchors = {"departs": "departs"}
    acting_as = DELEGATION_HEAD

    def _contradiction(self) -> str | None:
        if self.arrives is not None and self.arrives < self.departs:
            return f"arrives is {self.arrives}, before the departure on {self.departs}; correct one of the two"
        return None


class MeetingHeld(Event):
    """A meeting or talks with representatives of foreign states or international organisations were held (49).

    ``next_meeting`` is the day of the next one that they hold in Kazakhstan, if there is one.
    """

    kind: Literal["meeting-held"] = "meeting-held"
    on: date
    next_meeting: date | None = None
    mfa_present: bool = True
    in_kazakhstan: bool = True

    title = Text(kk="кездесу өткізілді", ru="проведена встреча", en="meeting held")
    words = {
        "next_meeting": Text(kk="келесі кездесу", ru="следующая встреча", en="next meeting on"),
        "mfa_present": Text(kk="СІМ-нің қатысуынсыз", ru="без участия МИД", en="without the MFA"),
        "in_kazakhstan": Text(kk="шетелде", ru="за рубежом", en="abroad"),
    }
    anchors = {"meeting": "on"}
    acting_as = RECEIVING_OFFICIAL

    @property
    def next_one(self) -> str | None:
        """``same day`` or ``later``, when the next meeting is; None where there is none."""
        if self.next_meeting is None:
            return None
        return "same day" if self.next_meeting == self.on else "later"

    def _contradiction(self) -> str | None:
        if self.next_meeting is not None and self.next_meeting < self.on:
            return f"next_meeting is {self.next_meeting}, before the meeting of {self.on}; correct one of the two"
        return None
