"""What happened: the triggering events, as strict immutable models told apart by ``kind``."""

from __future__ import annotations

import json
import re
import reprlib
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Any, ClassVar, Literal, Self, get_args

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    model_validator,
)

from kzcoord.bodies import Body, BodyRef
from kzcoord.declared import for_declarations_only
from kzcoord.errors import InvalidEventError
from kzcoord.text import Language, Text, full_date

__all__ = [
    "EVENTS",
    "AnyEvent",
    "CommunicationReceived",
    "DraftInstructionsReceived",
    "Event",
    "IntergovernmentalEvent",
    "MaterialsRequestReceived",
    "MaterialsReturned",
    "OhchrPublished",
    "ReplySent",
    "SpecialProceduresVisitProposed",
    "TopLevelEvent",
    "TreatyBodyMatter",
    "parse_event",
]


_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Event(BaseModel):
    """A triggering event: strict (a `datetime` or a string is no date), frozen, no unknown fields.

    Every event may name the ``acting_body``, for provisions that exempt a body.
    """

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")

    kind: str
    acting_body: BodyRef | None = None

    #: The event in words, for headings.
    title: ClassVar[Text]
    #: The fields in words, for headings; a field without words is not told.
    words: ClassVar[Mapping[str, Text]] = {}
    #: Which field supplies which anchor of the time limits.
    anchors: ClassVar[Mapping[str, str]] = {}
    #: True when nothing that follows from the event can be done before it.
    begins_all: ClassVar[bool] = True
    #: The field whose day the event as a whole happens on.
    main_day: ClassVar[str] = "on"

    @for_declarations_only
    def __init__(self, **fields: Any) -> None:
        try:
            super().__init__(**fields)
        except ValidationError as error:
            raise _invalid(type(self), error) from None

    @classmethod
    def model_validate(cls, obj: Any, **how: Any) -> Self:
        """The event of a mapping of Python values; `InvalidEventError` if it is none."""
        try:
            return super().model_validate(obj, **how)
        except ValidationError as error:
            raise _invalid(cls, error) from None

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **how: Any) -> Self:
        """The event of a JSON text; `InvalidEventError` if it is none."""
        return cls.from_json(_object_of(json_data), **how)

    @classmethod
    def from_json(cls, given: Mapping[str, Any], **how: Any) -> Self:
        """The event of a JSON object, whose days are ISO dates and nothing else."""
        days = [
            name for name, field in cls.model_fields.items() if date in (field.annotation, *get_args(field.annotation))
        ]
        fields = dict(given)
        for name in days:
            value = fields.get(name)
            if isinstance(value, str) and _ISO_DAY.fullmatch(value):
                with suppress(ValueError):  # a day that no month has stays a string, and is refused as one
                    fields[name] = date.fromisoformat(value)
        return cls.model_validate(fields, **how)

    @model_validator(mode="after")
    def _checked(self) -> Self:
        self._complete()
        contradiction = self._contradiction()
        if contradiction is not None:
            raise ValueError(contradiction)
        return self

    def _complete(self) -> None:
        """Fill the days that follow from others; only called while the event is made."""

    def _contradiction(self) -> str | None:
        """What contradicts itself among the fields, in words."""
        return None

    @property
    def day(self) -> date | None:
        """The day that the event happens on; None where it has none."""
        found: date | None = getattr(self, self.main_day)
        return found

    def anchor_day(self, anchor: str) -> date | None:
        """The day of an anchor that this event supplies; None where it supplies none."""
        field = self.anchors.get(anchor)
        return None if field is None else getattr(self, field)

    def said(self, lang: Language = "en") -> str:
        """The event in one line: its title, its day, and what else was told of it."""
        title = self.title.said(lang)
        told = [title[0].upper() + title[1:]]
        if self.day is not None:
            told.append(full_date(self.day, lang))
        for name, words in self.words.items():
            value = getattr(self, name)
            if isinstance(value, date) and value != self.day:
                told.append(f"{words.said(lang)} {full_date(value, lang)}")
            elif isinstance(value, bool) and value is not type(self).model_fields[name].default:
                told.append(words.said(lang))
            elif isinstance(value, Body):
                told.append(f"{words.said(lang)} {value.said(lang)}")
        return ", ".join(told)

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self if name != "kind" and name in self.model_fields_set)
        return f"{type(self).__name__}({told})"


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
            return f"the event ends on {self.ends}, before it starts on {self.starts}"
        if self.visit_ends < self.ends:
            return f"the visit ends on {self.visit_ends}, before the event ends on {self.ends}"
        if self.visit_ends > self.ends and not self.abroad:
            return (
                f"visit_ends {self.visit_ends} is the end of a visit abroad, but abroad is False; "
                "set abroad=True or leave visit_ends out"
            )
        for name in ("date_fixed_on", "materials_due", "concept_due", "package_due"):
            day = getattr(self, name)
            if day is not None and day > self.starts:
                return f"{name} is {day}, after the event starts on {self.starts}"
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
            return f"due_set_by_pa is {self.due_set_by_pa}, before the request was received on {self.on}"
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


class DraftInstructionsReceived(Event):
    """The draft of the President's instructions reached a body (32, part 2) or the Administration (32-1)."""

    kind: Literal["draft-instructions-received"] = "draft-instructions-received"
    on: date
    receiver: BodyRef

    title = Text(
        kk="тапсырмалар жобасы келіп түсті",
        ru="поступил проект поручений",
        en="draft instructions received",
    )
    words = {"receiver": Text(kk="алушы", ru="получатель:", en="received by")}
    anchors = {"draft_received": "on", "pa_draft_received": "on"}

    def _contradiction(self) -> str | None:
        if self.receiver.code not in ("INTERESTED_BODY", "PRESIDENTIAL_ADMINISTRATION"):
            return (
                f"receiver is {self.receiver.code}; the draft goes to INTERESTED_BODY (32, part 2) or to "
                "PRESIDENTIAL_ADMINISTRATION (32-1)"
            )
        return None


class CommunicationReceived(Event):
    """The MFA received a communication or recommendation of the UN special procedures (chapter 2-1).

    ``reply_by`` is the term named in it.
    """

    kind: Literal["communication-received"] = "communication-received"
    on: date
    reply_by: date | None = None

    title = Text(
        kk="арнайы рәсімдердің хабарламасы келіп түсті",
        ru="получено сообщение специальных процедур",
        en="communication of the special procedures received",
    )
    words = {"reply_by": Text(kk="жауап мерзімі", ru="ответ до", en="reply by")}
    anchors = {"communication_received": "on", "reply_term": "reply_by"}

    def _contradiction(self) -> str | None:
        if self.reply_by is not None and self.reply_by < self.on:
            return f"reply_by is {self.reply_by}, before the communication came on {self.on}"
        return None


class ReplySent(Event):
    """The MFA sent the reply to the special procedures (14-9)."""

    kind: Literal["reply-sent"] = "reply-sent"
    on: date

    title = Text(
        kk="арнайы рәсімдерге жауап жіберілді",
        ru="ответ специальным процедурам направлен",
        en="reply to the special procedures sent",
    )
    anchors = {"reply_sent": "on"}


class OhchrPublished(Event):
    """The OHCHR published the communication and the reply on its site (14-8, part 2)."""

    kind: Literal["ohchr-published"] = "ohchr-published"
    on: date

    title = Text(kk="БҰҰ АҚЖКБ жариялады", ru="УВКПЧ опубликовало", en="publication by the OHCHR")
    anchors = {"ohchr_published": "on"}


class SpecialProceduresVisitProposed(Event):
    """A visit of the special procedures is proposed (14-10) by COMPETENT_BODY, MFA or OMBUDSMAN."""

    kind: Literal["special-procedures-visit-proposed"] = "special-procedures-visit-proposed"
    on: date | None = None
    proposer: BodyRef

    title = Text(
        kk="арнайы рәсімдердің сапары ұсынылды",
        ru="предложен визит специальных процедур",
        en="visit of the special procedures proposed",
    )
    words = {"proposer": Text(kk="ұсынған", ru="предложение:", en="proposed by")}

    def _contradiction(self) -> str | None:
        if self.proposer.code not in ("COMPETENT_BODY", "MFA", "OMBUDSMAN"):
            return f"proposer is {self.proposer.code}; 14-10 knows COMPETENT_BODY, MFA and OMBUDSMAN"
        return None


class TreatyBodyMatter(Event):
    """A matter of a human rights treaty body (14-11)."""

    kind: Literal["treaty-body-matter"] = "treaty-body-matter"
    on: date

    title = Text(
        kk="шарттық органмен байланысты мәселе",
        ru="вопрос договорного органа",
        en="matter of a treaty body",
    )


EVENTS: dict[str, type[Event]] = {found.model_fields["kind"].default: found for found in Event.__subclasses__()}

AnyEvent = Annotated[
    TopLevelEvent
    | IntergovernmentalEvent
    | MaterialsRequestReceived
    | MaterialsReturned
    | DraftInstructionsReceived
    | CommunicationReceived
    | ReplySent
    | OhchrPublished
    | SpecialProceduresVisitProposed
    | TreatyBodyMatter,
    Field(discriminator="kind"),
]


def parse_event(source: str | bytes | Mapping[str, Any]) -> Event:
    """The event of a JSON text or of a mapping, by its ``kind``; days are ISO dates or `date` objects.

    Raises `InvalidEventError`, which says what is wrong with which field and keeps pydantic's detail.

    >>> parse_event('{"kind": "reply-sent", "on": "2026-05-15"}')
    ReplySent(kind='reply-sent', acting_body=None, on=datetime.date(2026, 5, 15))
    """
    given = _object_of(source) if isinstance(source, (str, bytes)) else source
    if not isinstance(given, Mapping):
        raise InvalidEventError(f"an event is an object with a 'kind' and its fields, not {type(given).__name__}")
    if "kind" not in given:
        raise InvalidEventError(f"the event has no kind; the kinds are {', '.join(EVENTS)}")
    kind = given["kind"]
    if not isinstance(kind, str) or kind not in EVENTS:
        near = get_close_matches(str(kind), EVENTS, n=3, cutoff=0.0)
        raise InvalidEventError(f"no event of kind {kind!r}; the nearest kinds are {', '.join(near)}")
    return EVENTS[kind].from_json(given)


def _told_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object whose names are each told once; json would keep the last in silence."""
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = sorted({name for name in names if names.count(name) > 1})
        raise InvalidEventError(f"the event tells of {', '.join(twice)} twice; leave one out")
    return found


def _object_of(text: str | bytes | bytearray) -> Mapping[str, Any]:
    try:
        given = json.loads(text, object_pairs_hook=_told_once)
    except (ValueError, RecursionError) as error:
        raise InvalidEventError(f"the event is not JSON: {error}; give an object with a 'kind'") from None
    if not isinstance(given, dict):
        raise InvalidEventError(f"an event is an object with a 'kind' and its fields, not {type(given).__name__}")
    return given


def _shown(value: object) -> str:
    """What was given, as a person would recognise it: not longer than a line, and never an error of its own."""
    try:
        return reprlib.repr(value)
    except ValueError:  # an int of more digits than Python prints
        return f"a {type(value).__name__} too large to print"


def _invalid(event: type[Event], error: ValidationError) -> InvalidEventError:
    """The error in words: each field, what was given, why it cannot stand, what to give instead."""
    known = [name for name in event.model_fields if name != "kind"]
    told = []
    for detail in error.errors():
        field = ".".join(map(str, detail["loc"]))
        problem = detail["msg"].removeprefix("Value error, ")
        if detail["type"] == "missing":
            told.append(f"{field} is missing")
        elif detail["type"] == "extra_forbidden":
            told.append(f"{field} is no field of it; the fields are {', '.join(known)}")
        elif not field:
            told.append(problem)
        elif detail["type"].startswith("date"):
            told.append(
                f"{field} is {_shown(detail['input'])}, which is no day; "
                'give date(2027, 5, 20), or "2027-05-20" in JSON'
            )
        else:
            told.append(f"{field} is {_shown(detail['input'])}: {problem[0].lower()}{problem[1:]}")
    return InvalidEventError(
        f"{event.__name__}: {'; '.join(told)}",
        tuple(dict(detail) for detail in error.errors(include_url=False, include_context=False)),
    )
