"""What happened: the triggering events, as strict immutable models told apart by ``kind``."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import Field

from kzcoord.errors import InvalidEventError
from kzcoord.errors.given import named, shown
from kzcoord.law.events import Event, checked_object, json_object
from kzcoord.law.years import CalendarYear
from kzcoord.rules.decree_1037._events_1 import TreatyReportReceived
from kzcoord.rules.decree_1037._events_2 import (
    EecMatter,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    ProposalsReceived,
)
from kzcoord.rules.decree_1037._events_2_1 import (
    CommunicationReceived,
    OhchrPublished,
    ReplySent,
    SpecialProceduresVisitProposed,
    TreatyBodyMatter,
)
from kzcoord.rules.decree_1037._events_3 import (
    IntergovernmentalEvent,
    MaterialsRequestReceived,
    MaterialsReturned,
    TopLevelEvent,
)
from kzcoord.rules.decree_1037._events_4 import ControlPlanSet, DraftInstructionsReceived
from kzcoord.rules.decree_1037._events_5 import (
    CourtApplication,
    CourtLettersReceived,
    CourtRequestForwarded,
    CourtRequestReceived,
)
from kzcoord.rules.decree_1037._events_6 import (
    DelegationTravel,
    InternationalEventHeld,
    InternationalEventPlanned,
    LetterToForeignSide,
    MeetingHeld,
)
from kzcoord.rules.resolution_1082._events import (
    PlanChangeReceived,
    PlansAgreed,
    TreatyConceptReceived,
    TreatyOutsidePlan,
)

__all__ = [
    "EVENTS",
    "AnyEvent",
    "CalendarYear",
    "CommunicationReceived",
    "ControlPlanSet",
    "CourtApplication",
    "CourtLettersReceived",
    "CourtRequestForwarded",
    "CourtRequestReceived",
    "DelegationTravel",
    "DraftInstructionsReceived",
    "EecMatter",
    "Event",
    "IntergovernmentalEvent",
    "InternationalEventHeld",
    "InternationalEventPlanned",
    "LetterToForeignSide",
    "MaterialsRequestReceived",
    "MaterialsReturned",
    "MeetingHeld",
    "OhchrPublished",
    "OrganizationDecisionDrafted",
    "OrganizationDecisionReceived",
    "PlanChangeReceived",
    "PlansAgreed",
    "ProposalsReceived",
    "ReplySent",
    "SpecialProceduresVisitProposed",
    "TopLevelEvent",
    "TreatyBodyMatter",
    "TreatyConceptReceived",
    "TreatyOutsidePlan",
    "TreatyReportReceived",
    "parse_event",
]

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
    | TreatyBodyMatter
    | CalendarYear
    | ControlPlanSet
    | CourtApplication
    | CourtLettersReceived
    | CourtRequestForwarded
    | CourtRequestReceived
    | DelegationTravel
    | EecMatter
    | InternationalEventHeld
    | InternationalEventPlanned
    | LetterToForeignSide
    | MeetingHeld
    | OrganizationDecisionDrafted
    | OrganizationDecisionReceived
    | PlanChangeReceived
    | PlansAgreed
    | ProposalsReceived
    | TreatyConceptReceived
    | TreatyOutsidePlan
    | TreatyReportReceived,
    Field(discriminator="kind"),
]


def parse_event(source: str | bytes | Mapping[str, Any]) -> Event:
    """The event of a JSON text or of a mapping, by its ``kind``; days are ISO dates or `date` objects.

    Raises `InvalidEventError`, which says what is wrong with which field and keeps pydantic's detail.

    >>> parse_event('{"kind": "reply-sent", "on": "2026-05-15"}')
    ReplySent(kind='reply-sent', acting_body=None, on=datetime.date(2026, 5, 15))
    """
    given = json_object(source) if isinstance(source, (str, bytes)) else checked_object(source)
    if "kind" not in given:
        raise InvalidEventError(f"the event has no kind; give one of {', '.join(EVENTS)}")
    kind = given["kind"]
    if not isinstance(kind, str) or kind not in EVENTS:
        near = get_close_matches(named(kind), EVENTS, n=3, cutoff=0.0)
        raise InvalidEventError(f"no event of kind {shown(kind)}; the nearest kinds are {', '.join(near)}")
    return EVENTS[kind].from_json(given)
