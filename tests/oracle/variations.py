"""The events that are compared: every kind with its defaults, and a few variations of its fields, for a given day."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple


class Variation(NamedTuple):
    """A kind of event and its fields for a day; ``done`` tells what was done when."""

    kind: str
    fields: Callable[[date], dict[str, Any]]
    done: Callable[[date], dict[str, date]] = lambda _: {}


def _later(day: date, days: int) -> date:
    return day + timedelta(days=days)


def _of(kind: str, day_field: str, **others: Any) -> Variation:
    """A variation whose one day is the given one; an int among the other fields is a day so many days later."""

    def fields(day: date) -> dict[str, Any]:
        told = {name: _later(day, value) if type(value) is int else value for name, value in others.items()}
        return {day_field: day, **told}

    return Variation(kind, fields)


def _after_steps(variation: Variation, **steps: int) -> Variation:
    """The variation with steps done so many days after the given day (before it, if negative)."""
    return variation._replace(done=lambda day: {rule: _later(day, days) for rule, days in steps.items()})


_TOP = "top-level-event"
_ON = "on"

VARIATIONS: tuple[Variation, ...] = (
    # Chapters 1 and 2.
    _of("treaty-report-received", _ON),
    _of("organization-decision-drafted", _ON),
    _of("organization-decision-drafted", _ON, issuer="eaeu", needs_funds=True),
    _of("organization-decision-drafted", _ON, issuer="eec", needs_funds=True, private_business=True),
    _of("organization-decision-received", _ON),
    _of("organization-decision-received", _ON, needs_president=True, issuer="eaeu"),
    _of("organization-decision-received", _ON, receiver="CENTRAL_STATE_BODY"),
    _of("organization-decision-received", _ON, issuer="eec"),
    _after_steps(
        _of("organization-decision-received", _ON, needs_president=True),
        **{"1037/10": 3, "1037/12": 44, "1037/13(2)": 50},
    ),
    _of("proposals-received", _ON, receiver="MFA"),
    _of("proposals-received", _ON, receiver="GOVERNMENT_OFFICE", needs_president=True),
    _of("proposals-received", _ON, receiver="PRESIDENTIAL_ADMINISTRATION"),
    _of("eec-matter", _ON, matter="treaty"),
    _of("eec-matter", _ON, matter="information"),
    _of("eec-matter", _ON, matter="event"),
    _of("eec-matter", _ON, matter="other"),
    # Chapter 2-1.
    _of("communication-received", _ON),
    _of("communication-received", _ON, reply_by=60),
    _after_steps(_of("communication-received", _ON, reply_by=60), **{"1037/14-8.1": 48}),
    _of("reply-sent", _ON),
    _of("ohchr-published", _ON),
    _of("special-procedures-visit-proposed", _ON, proposer="OMBUDSMAN"),
    _of("treaty-body-matter", _ON),
    # Chapter 3.
    _of(_TOP, "starts"),
    _of(_TOP, "starts", ends=1, abroad=True, visit_ends=3),
    _of(_TOP, "starts", ends=2, abroad=True, mfa_present=False, organization=True),
    _of(_TOP, "starts", mfa_present=False, bodies_submit_directly=True),
    _of(_TOP, "starts", materials_due=-40),
    _of(_TOP, "starts", date_fixed_on=-44, bodies_submit_directly=True),  # now early enough, now not
    _of(_TOP, "starts", date_fixed_on=-30, concept_due=-13, package_due=-8, bodies_submit_directly=True),
    _of(_TOP, "starts", concept_due=-20, package_due=-15, bodies_submit_directly=True),
    _after_steps(_of(_TOP, "starts", ends=1, abroad=True), **{"1037/22": -75, "1037/32.1": 3, "1037/32.3": 6}),
    _after_steps(_of(_TOP, "starts"), **{"1037/24": -33, "1037/26.1": -26}),
    _of("intergovernmental-event", "starts"),
    _of("materials-request-received", _ON),
    _of("materials-request-received", _ON, due_set_by_pa=11),
    _of("materials-returned", _ON),
    # Chapter 4.
    _of("draft-instructions-received", _ON, receiver="INTERESTED_BODY"),
    _of("draft-instructions-received", _ON, receiver="PRESIDENTIAL_ADMINISTRATION"),
    _of("control-plan-set", "bodies_due", mfa_due=12),
    # Chapter 5.
    _of("court-request-received", _ON),
    _of("court-request-received", _ON, eaeu_court=True),
    _of("court-request-received", _ON, case_law=True),
    _of("court-request-received", _ON, direct_reply_basis="ratified treaty"),
    _after_steps(_of("court-request-received", _ON), **{"1037/36.1": 1}),
    _of("court-request-forwarded", _ON),
    _of("court-application", "initiated_on"),
    _of("court-application", "initiated_on", sending_on=60, eaeu_court=True),
    _of("court-application", "sending_on"),
    _of("court-application", "sending_on", applicant="NCE"),
    _of("court-letters-received", _ON),
    # Chapter 6.
    _of("international-event-planned", "starts"),
    _of("international-event-planned", "starts", image_project=True),
    _of("international-event-held", "ended"),
    _of("international-event-held", "ended", requested_on=4),
    _of("international-event-held", "ended", sphere="investment"),
    _of("international-event-held", "ended", acting_body="PRESIDENTIAL_ADMINISTRATION"),
    _of("delegation-travel", "departs"),
    _of("delegation-travel", "departs", acting_body="SPECIAL_STATE_BODY"),
    _of("meeting-held", _ON),
    _of("meeting-held", _ON, next_meeting=0, mfa_present=False),
    _of("meeting-held", _ON, next_meeting=1, mfa_present=False),
    _of("meeting-held", _ON, next_meeting=1, mfa_present=False, in_kazakhstan=False),
    _of("letter-to-foreign-side", _ON),
    _of("letter-to-foreign-side", _ON, needed_by=5),
    _of("letter-to-foreign-side", _ON, needed_by=6),
    _of("letter-to-foreign-side", _ON, wto=True),
    # Resolution 1082.
    _of("treaty-concept-received", _ON),
    _of("treaty-concept-received", _ON, expedient=True),
    _of("treaty-concept-received", _ON, expedient=False),
    _of("plans-agreed", _ON),
    _of("treaty-outside-plan", _ON),
    _of("plan-change-received", _ON),
)
