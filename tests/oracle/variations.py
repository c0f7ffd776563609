"""The events that are compared: every kind with its defaults, and variations of all its fields, for a given day."""

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


# Point 50 names the Prime Minister's Office until Decree 195; since 2 January 2023 that is the Government Office.
GOVERNMENT_OFFICE_SINCE = date(2023, 1, 2)
# A body of one's own that plays the role of a special state body.
OWN_SPECIAL_BODY = "OWN_SPECIAL_BODY"
_OFFICE = "the office of the Government"
_IN_TURN = (
    None,
    "PRESIDENTIAL_ADMINISTRATION",
    None,
    _OFFICE,
    None,
    "SPECIAL_STATE_BODY",
    None,
    OWN_SPECIAL_BODY,
    None,
    "MFA",
    "CENTRAL_STATE_BODY",
)


def acting_on(number: int, day: date, fields: dict[str, Any]) -> str | None:
    """Who acts on a day, by its number: one after another, so that every variation meets every body; often nobody.

    Nobody in turn is the Supreme Court, which alone receives a request on court practice (38), and the MFA holds no
    meeting without itself (49).
    """
    found = _IN_TURN[number % len(_IN_TURN)]
    if fields.get("case_law") or (found == "MFA" and fields.get("mfa_present") is False):
        return None
    if found is _OFFICE:
        return "GOVERNMENT_OFFICE" if day >= GOVERNMENT_OFFICE_SINCE else "PRIME_MINISTERS_OFFICE"
    return found


_TOP = "top-level-event"
_DRAFTED = "organization-decision-drafted"
_RECEIVED = "organization-decision-received"
_PLANNED = "international-event-planned"
_HELD = "international-event-held"
_ON = "on"

SPHERES = (
    "criminal proceedings",
    "intelligence",
    "operational information",
    "law-enforcement training",
    "law-enforcement operations",
    "security of protected persons",
    "investment",
    "trade cooperation in organisations",
)
# What only the draft of 2015 takes out; point 50 does not name it.
SPHERES_OF_THE_DRAFT = ("investment policy of the EAEU", "accession to the WTO")
DIRECT_REPLIES = (
    "ratified treaty",
    "instruction of the President",
    "instruction of the Presidential Administration",
    "instruction of the Prime Minister",
    "instruction of a deputy prime minister",
)

VARIATIONS: tuple[Variation, ...] = (
    # Chapters 1 and 2.
    _of("treaty-report-received", _ON),
    _after_steps(_of("treaty-report-received", _ON), **{"1037/6": 9}),
    _of(_DRAFTED, _ON),
    _of(_DRAFTED, _ON, private_business=True),
    _of(_DRAFTED, _ON, issuer="eaeu", needs_funds=True),
    _of(_DRAFTED, _ON, issuer="eec", needs_funds=True, private_business=True),
    _after_steps(_of(_DRAFTED, _ON, issuer="eec"), **{"1037/8.1a": 5, "1037/8.2": 8}),
    _of(_RECEIVED, _ON),
    _of(_RECEIVED, _ON, needs_president=True, issuer="eaeu"),
    _of(_RECEIVED, _ON, receiver="CENTRAL_STATE_BODY", needs_funds=True),
    _of(_RECEIVED, _ON, issuer="eec"),
    _of(_RECEIVED, _ON, issuer="eec", receiver="CENTRAL_STATE_BODY", needs_president=True),
    _after_steps(
        _of(_RECEIVED, _ON, needs_president=True),
        **{"1037/10": 3, "1037/12": 44, "1037/13(2)": 50},
    ),
    _after_steps(_of(_RECEIVED, _ON, receiver="CENTRAL_STATE_BODY"), **{"1037/11": 30, "1037/13": 47}),
    _of("proposals-received", _ON, receiver="MFA", needs_funds=True),
    _of("proposals-received", _ON, receiver="GOVERNMENT_OFFICE", needs_president=True),
    _of("proposals-received", _ON, receiver="PRESIDENTIAL_ADMINISTRATION"),
    _after_steps(
        _of("proposals-received", _ON, receiver="MFA", needs_president=True), **{"1037/12": 6, "1037/13(2)": 9}
    ),
    _of("eec-matter", _ON, matter="treaty"),
    _of("eec-matter", _ON, matter="information"),
    _of("eec-matter", _ON, matter="event"),
    _of("eec-matter", _ON, matter="other"),
    _after_steps(_of("eec-matter", _ON, matter="information"), **{"1037/14-2(6)": 12}),
    # Chapter 2-1.
    _of("communication-received", _ON),
    _of("communication-received", _ON, reply_by=60),
    _after_steps(_of("communication-received", _ON, reply_by=60), **{"1037/14-8.1": 48}),
    _after_steps(_of("communication-received", _ON), **{"1037/14-5.1": 2, "1037/14-8.1": 70, "1037/14-9.2": 75}),
    _of("reply-sent", _ON),
    _after_steps(_of("reply-sent", _ON), **{"1037/14-9.1": 8}),
    _of("ohchr-published", _ON),
    _after_steps(_of("ohchr-published", _ON), **{"1037/14-8.2": 20}),
    _of("special-procedures-visit-proposed", _ON, proposer="COMPETENT_BODY"),
    _of("special-procedures-visit-proposed", _ON, proposer="MFA"),
    _of("special-procedures-visit-proposed", _ON, proposer="OMBUDSMAN"),
    _after_steps(_of("special-procedures-visit-proposed", _ON, proposer="MFA"), **{"1037/14-10(2)": 15}),
    _of("treaty-body-matter", _ON),
    _after_steps(_of("treaty-body-matter", _ON), **{"1037/14-11": 0}),
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
    _after_steps(_of(_TOP, "starts"), **{"1037/22": -70, "1037/23.1": -50, "1037/23.3a": -48}),
    _of("intergovernmental-event", "starts"),
    _after_steps(_of("intergovernmental-event", "starts"), **{"1037/18": -3}),
    _of("materials-request-received", _ON),
    _of("materials-request-received", _ON, due_set_by_pa=11),
    _after_steps(_of("materials-request-received", _ON), **{"1037/23.1": 8}),
    _of("materials-returned", _ON),
    _after_steps(_of("materials-returned", _ON), **{"1037/23.3b": 5}),
    # Chapter 4.
    _of("draft-instructions-received", _ON, receiver="INTERESTED_BODY"),
    _of("draft-instructions-received", _ON, receiver="PRESIDENTIAL_ADMINISTRATION"),
    _after_steps(_of("draft-instructions-received", _ON, receiver="INTERESTED_BODY"), **{"1037/32.2": 1}),
    _of("control-plan-set", "bodies_due", mfa_due=12),
    _after_steps(_of("control-plan-set", "bodies_due", mfa_due=12), **{"1037/33.1": -2, "1037/34": 15}),
    # Chapter 5.
    _of("court-request-received", _ON),
    _of("court-request-received", _ON, eaeu_court=True),
    _of("court-request-received", _ON, case_law=True),
    *(
        _of("court-request-received", _ON, direct_reply_basis=basis, eaeu_court=number % 2 == 1)
        for number, basis in enumerate(DIRECT_REPLIES)
    ),
    _after_steps(_of("court-request-received", _ON), **{"1037/36.1": 1}),
    _after_steps(_of("court-request-received", _ON, eaeu_court=True), **{"1037/36.1": 6, "1037/36.2": 9}),
    _after_steps(
        _of("court-request-received", _ON, eaeu_court=True), **{"1037/36.1": 1, "1037/36.2": 9, "1037/37.2": 13}
    ),
    _of("court-request-forwarded", _ON),
    _after_steps(_of("court-request-forwarded", _ON), **{"1037/36.2": 21}),
    _of("court-application", "initiated_on"),
    _of("court-application", "initiated_on", sending_on=60, eaeu_court=True),
    _of("court-application", "sending_on"),
    _of("court-application", "sending_on", applicant="NCE"),
    _of("court-application", "initiated_on", sending_on=30, applicant="NCE", eaeu_court=True),
    _after_steps(
        _of("court-application", "initiated_on", sending_on=60, eaeu_court=True), **{"1037/40.1a": 20, "1037/40.2": 40}
    ),
    _of("court-letters-received", _ON),
    _after_steps(_of("court-letters-received", _ON), **{"1037/40.3": 4}),
    # Chapter 6.
    _of(_PLANNED, "starts"),
    _of(_PLANNED, "starts", image_project=True),
    *(_of(_PLANNED, "starts", sphere=sphere, image_project=number % 2 == 1) for number, sphere in enumerate(SPHERES)),
    *(_of(_PLANNED, "starts", sphere=sphere, image_project=True) for sphere in SPHERES_OF_THE_DRAFT),
    _after_steps(_of(_PLANNED, "starts"), **{"1037/45(4)": -5, "1037/46(4)": -1}),
    _of(_HELD, "ended"),
    _of(_HELD, "ended", requested_on=4),
    *(_of(_HELD, "ended", sphere=sphere) for sphere in SPHERES),
    *(_of(_HELD, "ended", sphere=sphere, requested_on=2) for sphere in SPHERES_OF_THE_DRAFT),
    _after_steps(_of(_HELD, "ended"), **{"1037/46(3)": 5}),
    _of("delegation-travel", "departs"),
    _of("delegation-travel", "departs", arrives=3),
    _after_steps(_of("delegation-travel", "departs"), **{"1037/48.1": -2}),
    _of("meeting-held", _ON),
    _of("meeting-held", _ON, next_meeting=0, mfa_present=False),
    _of("meeting-held", _ON, next_meeting=1, mfa_present=False),
    _of("meeting-held", _ON, next_meeting=1, mfa_present=False, in_kazakhstan=False),
    _after_steps(_of("meeting-held", _ON, next_meeting=2, mfa_present=False), **{"1037/49.1(2)": 0, "1037/49.2": 3}),
    _of("letter-to-foreign-side", _ON),
    _of("letter-to-foreign-side", _ON, needed_by=5),
    _of("letter-to-foreign-side", _ON, needed_by=6),
    _of("letter-to-foreign-side", _ON, wto=True),
    _of("letter-to-foreign-side", _ON, otherwise_provided=True, needed_by=2),
    _after_steps(_of("letter-to-foreign-side", _ON, needed_by=2), **{"1037/44.2a": 0, "1037/44.2b": 6}),
    # Resolution 1082.
    _of("treaty-concept-received", _ON),
    _of("treaty-concept-received", _ON, expedient=True),
    _of("treaty-concept-received", _ON, expedient=False),
    _after_steps(_of("treaty-concept-received", _ON), **{"1082/8": 20}),
    _of("plans-agreed", _ON),
    _after_steps(_of("plans-agreed", _ON), **{"1082/15": 7}),
    _of("treaty-outside-plan", _ON),
    _after_steps(_of("treaty-outside-plan", _ON), **{"1082/16.2": 3}),
    _of("plan-change-received", _ON),
    _after_steps(_of("plan-change-received", _ON), **{"1082/16.3": 6, "1082/16.4": 9}),
)

# What can be told without any day: the newest texts answer.
WITHOUT_A_DAY: tuple[tuple[str, dict[str, Any]], ...] = (
    (_DRAFTED, {"issuer": "eec"}),
    ("special-procedures-visit-proposed", {"proposer": "MFA"}),
    ("court-application", {"eaeu_court": True}),
    (_PLANNED, {"image_project": True}),
)
