"""Events: strict, frozen, told apart by their kind; what cannot be is refused in words and never guessed."""

import copy
import json
import pickle
import re
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT_OFFICE,
    INITIATING_BODY,
    INTERESTED_BODY,
    MFA,
    NCE,
    OMBUDSMAN,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    RECEIVING_BODY,
    RULES,
    TRADE_INTEGRATION,
    Body,
    CalendarRangeError,
    CalendarYear,
    CommunicationReceived,
    ControlPlanSet,
    CourtApplication,
    CourtLettersReceived,
    CourtRequestForwarded,
    CourtRequestReceived,
    DelegationTravel,
    DraftInstructionsReceived,
    EecMatter,
    Event,
    IntergovernmentalEvent,
    InternationalEventHeld,
    InternationalEventPlanned,
    InvalidEventError,
    KzcoordError,
    LetterToForeignSide,
    MaterialsRequestReceived,
    MaterialsReturned,
    MeetingHeld,
    OhchrPublished,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    PlanChangeReceived,
    PlansAgreed,
    ProposalsReceived,
    ReplySent,
    SpecialProceduresVisitProposed,
    TopLevelEvent,
    TreatyBodyMatter,
    TreatyConceptReceived,
    TreatyOutsidePlan,
    TreatyReportReceived,
    UnknownBodyError,
    parse_event,
    schedule,
)
from kzcoord.bodies import BODIES
from kzcoord.events import EVENTS
from kzcoord.law import SetAside
from kzcoord.limits import AsSet
from kzcoord.limits.anchors import GENERAL
from kzcoord.text import LANGUAGES
from tests.for_each import for_each
from tests.proof.seeking import draws

DAY = date(2027, 5, 20)

# Every kind with the fewest fields and with all of them.
EXAMPLES: dict[str, list[Event]] = {
    "top-level-event": [
        TopLevelEvent(starts=DAY),
        TopLevelEvent(
            starts=DAY,
            ends=date(2027, 5, 21),
            abroad=True,
            visit_ends=date(2027, 5, 22),
            organization=True,
            mfa_present=False,
            date_fixed_on=date(2027, 4, 20),
            materials_due=date(2027, 4, 22),
            concept_due=date(2027, 4, 26),
            package_due=date(2027, 5, 3),
            bodies_submit_directly=True,
            acting_body=MFA,
        ),
    ],
    "intergovernmental-event": [
        IntergovernmentalEvent(starts=DAY),
        IntergovernmentalEvent(starts=DAY, acting_body=MFA),
    ],
    "materials-request-received": [
        MaterialsRequestReceived(on=DAY),
        MaterialsRequestReceived(on=DAY, due_set_by_pa=date(2027, 6, 1), acting_body=INTERESTED_BODY),
    ],
    "materials-returned": [MaterialsReturned(on=DAY), MaterialsReturned(on=DAY, acting_body=INTERESTED_BODY)],
    "draft-instructions-received": [
        DraftInstructionsReceived(on=DAY, receiver=INTERESTED_BODY),
        DraftInstructionsReceived(
            on=DAY, receiver=PRESIDENTIAL_ADMINISTRATION, acting_body=PRESIDENTIAL_ADMINISTRATION
        ),
    ],
    "communication-received": [
        CommunicationReceived(on=DAY),
        CommunicationReceived(on=DAY, reply_by=date(2027, 7, 19), acting_body=MFA),
    ],
    "reply-sent": [ReplySent(on=DAY), ReplySent(on=DAY, acting_body=MFA)],
    "ohchr-published": [OhchrPublished(on=DAY), OhchrPublished(on=DAY, acting_body=MFA)],
    "special-procedures-visit-proposed": [
        SpecialProceduresVisitProposed(proposer=COMPETENT_BODY),
        SpecialProceduresVisitProposed(on=DAY, proposer=OMBUDSMAN, acting_body=OMBUDSMAN),
    ],
    "treaty-body-matter": [TreatyBodyMatter(on=DAY), TreatyBodyMatter(on=DAY, acting_body=MFA)],
    "control-plan-set": [
        ControlPlanSet(bodies_due=DAY, mfa_due=date(2027, 5, 27)),
        ControlPlanSet(bodies_due=DAY, mfa_due=date(2027, 5, 27), acting_body=MFA),
    ],
    "calendar-year": [CalendarYear(year=2027), CalendarYear(year=2027, acting_body=MFA)],
    "treaty-report-received": [
        TreatyReportReceived(on=DAY),
        TreatyReportReceived(on=DAY, acting_body=PRESIDENTIAL_ADMINISTRATION),
    ],
    "organization-decision-drafted": [
        OrganizationDecisionDrafted(),
        OrganizationDecisionDrafted(
            on=DAY, issuer="eec", needs_funds=True, private_business=True, acting_body=CENTRAL_STATE_BODY
        ),
    ],
    "organization-decision-received": [
        OrganizationDecisionReceived(on=DAY),
        OrganizationDecisionReceived(
            on=DAY,
            receiver=CENTRAL_STATE_BODY,
            issuer="eaeu",
            needs_funds=True,
            needs_president=True,
            acting_body=CENTRAL_STATE_BODY,
        ),
    ],
    "proposals-received": [
        ProposalsReceived(on=DAY, receiver=MFA),
        ProposalsReceived(
            on=DAY, receiver=GOVERNMENT_OFFICE, needs_funds=True, needs_president=True, acting_body=GOVERNMENT_OFFICE
        ),
    ],
    "eec-matter": [
        EecMatter(on=DAY, matter="treaty"),
        EecMatter(on=DAY, matter="information", acting_body=CENTRAL_STATE_BODY),
    ],
    "court-request-received": [
        CourtRequestReceived(on=DAY),
        CourtRequestReceived(
            on=DAY,
            eaeu_court=True,
            case_law=True,
            direct_reply_basis="instruction of the Prime Minister",
            acting_body=RECEIVING_BODY,
        ),
    ],
    "court-request-forwarded": [CourtRequestForwarded(on=DAY), CourtRequestForwarded(on=DAY, acting_body=MFA)],
    "court-application": [
        CourtApplication(),
        CourtApplication(
            initiated_on=DAY, sending_on=date(2027, 8, 2), applicant=NCE, eaeu_court=True, acting_body=NCE
        ),
    ],
    "court-letters-received": [CourtLettersReceived(on=DAY), CourtLettersReceived(on=DAY, acting_body=MFA)],
    "international-event-planned": [
        InternationalEventPlanned(),
        InternationalEventPlanned(starts=DAY, image_project=True, sphere="investment", acting_body=CENTRAL_STATE_BODY),
    ],
    "international-event-held": [
        InternationalEventHeld(ended=DAY),
        InternationalEventHeld(
            ended=DAY, requested_on=date(2027, 5, 24), sphere="investment", acting_body=CENTRAL_STATE_BODY
        ),
    ],
    "delegation-travel": [
        DelegationTravel(departs=DAY),
        DelegationTravel(departs=DAY, arrives=date(2027, 5, 21), acting_body=CENTRAL_STATE_BODY),
    ],
    "meeting-held": [
        MeetingHeld(on=DAY),
        MeetingHeld(
            on=DAY,
            next_meeting=date(2027, 5, 21),
            mfa_present=False,
            in_kazakhstan=False,
            acting_body=CENTRAL_STATE_BODY,
        ),
    ],
    "letter-to-foreign-side": [
        LetterToForeignSide(on=DAY),
        LetterToForeignSide(
            on=DAY, needed_by=date(2027, 5, 24), wto=True, otherwise_provided=True, acting_body=CENTRAL_STATE_BODY
        ),
    ],
    "treaty-concept-received": [
        TreatyConceptReceived(on=DAY),
        TreatyConceptReceived(on=DAY, expedient=False, acting_body=MFA),
    ],
    "plans-agreed": [PlansAgreed(on=DAY), PlansAgreed(on=DAY, acting_body=MFA)],
    "treaty-outside-plan": [
        TreatyOutsidePlan(on=DAY),
        TreatyOutsidePlan(on=DAY, acting_body=CENTRAL_STATE_BODY),
    ],
    "plan-change-received": [PlanChangeReceived(on=DAY), PlanChangeReceived(on=DAY, acting_body=MFA)],
}
ALL: list[Event] = [event for examples in EXAMPLES.values() for event in examples]

# What each kind must be given, and which of its fields are days or yes-or-no.
REQUIRED: dict[str, dict[str, Any]] = {
    "top-level-event": {"starts": DAY},
    "intergovernmental-event": {"starts": DAY},
    "materials-request-received": {"on": DAY},
    "materials-returned": {"on": DAY},
    "draft-instructions-received": {"on": DAY, "receiver": INTERESTED_BODY},
    "communication-received": {"on": DAY},
    "reply-sent": {"on": DAY},
    "ohchr-published": {"on": DAY},
    "special-procedures-visit-proposed": {"proposer": MFA},
    "treaty-body-matter": {"on": DAY},
    "control-plan-set": {"bodies_due": DAY, "mfa_due": DAY},
    "calendar-year": {"year": 2027},
    "treaty-report-received": {"on": DAY},
    "organization-decision-drafted": {},
    "organization-decision-received": {"on": DAY},
    "proposals-received": {"on": DAY, "receiver": MFA},
    "eec-matter": {"on": DAY, "matter": "treaty"},
    "court-request-received": {"on": DAY},
    "court-request-forwarded": {"on": DAY},
    "court-application": {},
    "court-letters-received": {"on": DAY},
    "international-event-planned": {},
    "international-event-held": {"ended": DAY},
    "delegation-travel": {"departs": DAY},
    "meeting-held": {"on": DAY},
    "letter-to-foreign-side": {"on": DAY},
    "treaty-concept-received": {"on": DAY},
    "plans-agreed": {"on": DAY},
    "treaty-outside-plan": {"on": DAY},
    "plan-change-received": {"on": DAY},
}
DAY_FIELDS: list[tuple[str, str]] = [
    *(
        ("top-level-event", name)
        for name in ("starts", "ends", "visit_ends", "date_fixed_on", "materials_due", "concept_due", "package_due")
    ),
    ("intergovernmental-event", "starts"),
    ("materials-request-received", "on"),
    ("materials-request-received", "due_set_by_pa"),
    ("materials-returned", "on"),
    ("draft-instructions-received", "on"),
    ("communication-received", "on"),
    ("communication-received", "reply_by"),
    ("reply-sent", "on"),
    ("ohchr-published", "on"),
    ("special-procedures-visit-proposed", "on"),
    ("treaty-body-matter", "on"),
    ("control-plan-set", "bodies_due"),
    ("control-plan-set", "mfa_due"),
    ("treaty-report-received", "on"),
    ("organization-decision-drafted", "on"),
    ("organization-decision-received", "on"),
    ("proposals-received", "on"),
    ("eec-matter", "on"),
    ("court-request-received", "on"),
    ("court-request-forwarded", "on"),
    ("court-application", "initiated_on"),
    ("court-application", "sending_on"),
    ("court-letters-received", "on"),
    ("international-event-planned", "starts"),
    ("international-event-held", "ended"),
    ("international-event-held", "requested_on"),
    ("delegation-travel", "departs"),
    ("delegation-travel", "arrives"),
    ("meeting-held", "on"),
    ("meeting-held", "next_meeting"),
    ("letter-to-foreign-side", "on"),
    ("letter-to-foreign-side", "needed_by"),
    ("treaty-concept-received", "on"),
    ("plans-agreed", "on"),
    ("treaty-outside-plan", "on"),
    ("plan-change-received", "on"),
]
YES_OR_NO = [
    *(("top-level-event", name) for name in ("abroad", "organization", "mfa_present", "bodies_submit_directly")),
    ("organization-decision-drafted", "needs_funds"),
    ("organization-decision-drafted", "private_business"),
    ("organization-decision-received", "needs_funds"),
    ("organization-decision-received", "needs_president"),
    ("proposals-received", "needs_funds"),
    ("proposals-received", "needs_president"),
    ("court-request-received", "eaeu_court"),
    ("court-request-received", "case_law"),
    ("court-application", "eaeu_court"),
    ("international-event-planned", "image_project"),
    ("meeting-held", "mfa_present"),
    ("meeting-held", "in_kazakhstan"),
    ("letter-to-foreign-side", "wto"),
    ("letter-to-foreign-side", "otherwise_provided"),
]
# Yes, no, or not known yet.
PERHAPS = [("treaty-concept-received", "expedient")]
# The fields that know only some words.
SPHERES = [
    "criminal proceedings",
    "intelligence",
    "operational information",
    "law-enforcement training",
    "law-enforcement operations",
    "security of protected persons",
    "investment",
    "trade cooperation in organisations",
    "investment policy of the EAEU",
    "accession to the WTO",
]
WORDS: list[tuple[str, str, list[str]]] = [
    ("organization-decision-drafted", "issuer", ["other", "eaeu", "eec"]),
    ("organization-decision-received", "issuer", ["other", "eaeu", "eec"]),
    ("eec-matter", "matter", ["treaty", "information", "event", "other"]),
    (
        "court-request-received",
        "direct_reply_basis",
        [
            "ratified treaty",
            "instruction of the President",
            "instruction of the Presidential Administration",
            "instruction of the Prime Minister",
            "instruction of a deputy prime minister",
        ],
    ),
    ("international-event-held", "sphere", SPHERES),
    ("international-event-planned", "sphere", SPHERES),
]
# Which body a field takes: the roles and bodies that the provision knows.
KNOWN_BODIES = {
    ("draft-instructions-received", "receiver"): [INTERESTED_BODY, PRESIDENTIAL_ADMINISTRATION],
    ("special-procedures-visit-proposed", "proposer"): [COMPETENT_BODY, MFA, OMBUDSMAN],
    ("organization-decision-received", "receiver"): [MFA, CENTRAL_STATE_BODY],
    ("proposals-received", "receiver"): [MFA, GOVERNMENT_OFFICE, PRESIDENTIAL_ADMINISTRATION],
    ("court-application", "applicant"): [INITIATING_BODY, NCE],
}
BODY_FIELDS = [
    *KNOWN_BODIES,
    *((kind, "acting_body") for kind in REQUIRED),
]

NOT_A_DAY: list[Any] = [
    datetime(2027, 5, 20),  # noqa: DTZ001 - a day is meant and a moment is given
    "2027-05-20",
    "20 May 2027",
    "",
    b"2027-05-20",
    20270520,
    0,
    -1,
    1811808000,
    1.5,
    float("nan"),
    float("inf"),
    True,
    False,
    timedelta(days=1),
    date,
    [],
    [DAY],
    (2027, 5, 20),
    {},
    {"year": 2027},
    object(),
    1 + 0j,
    Ellipsis,
]
# The same in JSON, where an ISO date is the one right spelling.
NOT_A_DAY_IN_JSON = [
    "2027-5-20",
    "20270520",
    "2027-W20-4",
    "2027-140",
    "2027-02-30",
    "2027-13-01",
    "2027-00-10",
    "0000-01-01",
    "10000-01-01",
    "-2027-05-20",
    "2027-05-20T00:00:00",
    "2027-05-20T00:00",
    "2027-05-20T00:00:00Z",
    "2027-05-20 00:00:00",
    "2027-05-20+05:00",
    " 2027-05-20",
    "2027-05-20 ",
    "2027-05-20\x00",
    "２０２７-０５-２０",  # full-width digits
    "20.05.2027",
    "05/20/2027",
    "20 мая 2027",
    "today",
    "now",
    "NaN",
    "1811808000",
    "1811808000.0",
    "1811808000000",
    "0",
    "86400",
    "-86400",
    "20593",
    "",
    "∞",
    "\ud800",
    20270520,
    1811808000,
    1811808000000,
    0,
    -1,
    1.5,
    float("nan"),
    float("inf"),
    float("-inf"),
    10**400,
    True,
    False,
    [],
    ["2027-05-20"],
    [2027, 5, 20],
    {},
    {"$date": "2027-05-20"},
]


def shown(value: Any) -> str:
    try:
        text = repr(value)
    except ValueError:  # an integer of thousands of digits
        text = type(value).__name__
    return re.sub(r" at 0x\w+", "", text)[:60]


def made(of: str, /, **fields: Any) -> Event:
    return EVENTS[of](**{**REQUIRED[of], **fields})


def in_json(kind: str, **fields: Any) -> str:
    plain = {name: value.code if isinstance(value, Body) else value for name, value in REQUIRED[kind].items()}
    return json.dumps({"kind": kind, **plain, **fields}, default=str)


def test_the_examples_here_are_every_kind_and_every_field() -> None:
    assert set(EXAMPLES) == set(EVENTS) == set(REQUIRED)
    for kind, (_, full) in EXAMPLES.items():
        assert type(full) is EVENTS[kind]
        assert full.model_fields_set == set(EVENTS[kind].model_fields) - {"kind"}
    days = {
        (kind, name)
        for kind, event in EVENTS.items()
        for name, field in event.model_fields.items()
        if "date" in str(field.annotation)
    }
    assert days == set(DAY_FIELDS)
    assert len(DAY_FIELDS) == len(days)
    plain = {
        (kind, name): field.annotation
        for kind, event in EVENTS.items()
        for name, field in event.model_fields.items()
        if (kind, name) not in days and name != "kind"
    }
    assert {of for of, annotation in plain.items() if annotation is bool} == set(YES_OR_NO)
    assert {of for of, annotation in plain.items() if annotation == bool | None} == set(PERHAPS)
    assert {of for of, annotation in plain.items() if "Literal" in str(annotation)} == {of[:2] for of in WORDS}
    assert {of for of, annotation in plain.items() if annotation is int} == {("calendar-year", "year")}
    assert {of for of, annotation in plain.items() if "Body" in str(annotation)} == set(BODY_FIELDS)
    told = [*YES_OR_NO, *PERHAPS, *(of[:2] for of in WORDS), ("calendar-year", "year"), *BODY_FIELDS]
    assert sorted(plain) == sorted(told)


@for_each(EVENTS)
def test_a_kind_is_the_name_of_the_class_in_kebab_case(kind: str) -> None:
    assert re.sub(r"(?<!^)(?=[A-Z])", "-", EVENTS[kind].__name__).lower() == kind
    assert made(kind).kind == kind


# -- strict ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("wrong", NOT_A_DAY, ids=shown)
def test_only_a_plain_date_is_a_day(wrong: Any) -> None:
    for kind, field in DAY_FIELDS:
        with pytest.raises(InvalidEventError, match=f"{EVENTS[kind].__name__}.*{field}.*no day"):
            made(kind, **{field: wrong})


@pytest.mark.parametrize("wrong", NOT_A_DAY_IN_JSON, ids=shown)
def test_only_an_iso_date_is_a_day_in_json(wrong: Any) -> None:
    for kind, field in DAY_FIELDS:
        with pytest.raises(InvalidEventError):
            parse_event(in_json(kind, **{field: wrong}))


@pytest.mark.parametrize("wrong", [wrong for wrong in NOT_A_DAY if wrong != "2027-05-20"], ids=shown)
def test_only_a_date_or_an_iso_date_is_a_day_in_a_mapping(wrong: Any) -> None:
    for kind, field in DAY_FIELDS:
        with pytest.raises(InvalidEventError):
            parse_event({"kind": kind, **json.loads(in_json(kind)), field: wrong})


@for_each(EVENTS)
def test_none_is_nothing_where_a_field_must_be_given(kind: str) -> None:
    for field in REQUIRED[kind]:
        with pytest.raises(InvalidEventError, match=field):
            made(kind, **{field: None})
        with pytest.raises(InvalidEventError, match=field):
            parse_event(in_json(kind, **{field: None}))


@pytest.mark.parametrize("wrong", [1, 0, "true", "yes", "", None, [], 1.0, object(), DAY], ids=shown)
@for_each([*YES_OR_NO, *PERHAPS])
def test_only_a_bool_is_yes_or_no(choice: tuple[str, str], wrong: Any) -> None:
    kind, field = choice
    if wrong is None and (kind, field) in PERHAPS:
        assert getattr(made(kind, **{field: None}), field) is None
        return
    with pytest.raises(InvalidEventError, match=f"{EVENTS[kind].__name__}.*{field}"):
        made(kind, **{field: wrong})


@pytest.mark.parametrize("wrong", [1, 0, "true", "yes", None, [], {}, 1.0], ids=shown)
@for_each(YES_OR_NO)
def test_only_true_and_false_are_yes_or_no_in_json(choice: tuple[str, str], wrong: Any) -> None:
    kind, field = choice
    with pytest.raises(InvalidEventError, match=f"{EVENTS[kind].__name__}.*{field}"):
        parse_event(in_json(kind, **{field: wrong}))


@pytest.mark.parametrize(("kind", "field", "words"), WORDS, ids=str)
def test_a_field_that_knows_some_words_takes_these_and_no_other(kind: str, field: str, words: list[str]) -> None:
    for word in words:
        event = made(kind, **{field: word})
        assert getattr(event, field) == word
        assert parse_event(event.model_dump_json()) == event
    for wrong in (
        "",
        "Other",
        "EEC",
        words[0].upper(),
        f" {words[0]}",
        f"{words[0]} ",
        0,
        True,
        [words[0]],
        DAY,
        b"eec",
    ):
        with pytest.raises(InvalidEventError, match=f"{EVENTS[kind].__name__}.*{field}"):
            made(kind, **{field: wrong})
        with pytest.raises(InvalidEventError):
            parse_event(in_json(kind, **{field: wrong if not isinstance(wrong, bytes) else "eec "}))
    with pytest.raises(InvalidEventError) as refused:
        made(kind, **{field: "no such word"})
    for word in words:
        assert repr(word) in str(refused.value)


@pytest.mark.parametrize(
    "wrong",
    ["2027", 2027.0, 2027.5, None, True, DAY, datetime(2027, 1, 1), [2027], {}, b"2027"],  # noqa: DTZ001 - as above
    ids=shown,
)
def test_only_a_whole_number_is_a_year(wrong: Any) -> None:
    with pytest.raises(InvalidEventError, match=r"CalendarYear.*year"):
        CalendarYear(year=wrong)
    with pytest.raises(InvalidEventError, match=r"CalendarYear.*year"):
        CalendarYear(wrong)
    with pytest.raises(InvalidEventError, match=r"CalendarYear.*year"):
        parse_event(in_json("calendar-year", year=wrong))


@pytest.mark.parametrize("wrong", [-2027, 0, 1, 1999, 2009, 2041, 10_000, 10**6, 10**30], ids=shown)
def test_a_year_outside_the_calendar_is_refused_where_it_is_asked(wrong: int) -> None:
    with pytest.raises((CalendarRangeError, InvalidEventError), match=str(wrong)):
        schedule(CalendarYear(wrong))


def test_the_year_may_stand_alone() -> None:
    assert CalendarYear(2027) == CalendarYear(year=2027)
    assert CalendarYear(2027, acting_body=MFA) == CalendarYear(year=2027, acting_body=MFA)


@pytest.mark.parametrize(("of", "known"), KNOWN_BODIES.items(), ids=str)
def test_a_field_that_knows_some_bodies_takes_these_and_no_other(of: tuple[str, str], known: list[Body]) -> None:
    kind, field = of
    for code, body in BODIES.items():
        if body in known:
            assert getattr(made(kind, **{field: code}), field) == body
        else:
            with pytest.raises(InvalidEventError, match=f"{field} is {code}") as refused:
                made(kind, **{field: body})
            for other in known:
                assert other.code in str(refused.value)


@pytest.mark.parametrize("wrong", [5, True, 1.5, [], (), DAY, object(), b"MFA"], ids=shown)
def test_only_a_body_or_its_code_is_a_body(wrong: Any) -> None:
    for kind, field in BODY_FIELDS:
        with pytest.raises(KzcoordError, match=field):
            made(kind, **{field: wrong})


@pytest.mark.parametrize(
    "wrong", [{}, {"foo": 1}, {"code": 5}, {"code": "MFA", "foo": 1}, {"name": "MFA"}, {"code": None}], ids=shown
)
def test_an_object_that_describes_no_body_is_refused(wrong: Any) -> None:
    for kind, field in BODY_FIELDS:
        with pytest.raises(KzcoordError):
            made(kind, **{field: wrong})
        with pytest.raises(KzcoordError):
            parse_event(in_json(kind, **{field: wrong}))


@pytest.mark.parametrize("wrong", ["", "nobody", "СИМИ", "СІМІ"])
def test_a_body_that_is_not_known_is_refused_with_near_codes(wrong: str) -> None:
    for kind, field in BODY_FIELDS:
        with pytest.raises(UnknownBodyError, match="nearest"):
            made(kind, **{field: wrong})
        with pytest.raises(UnknownBodyError, match="nearest"):
            parse_event(in_json(kind, **{field: wrong}))


@for_each(EVENTS)
def test_what_must_be_given_is_asked_for(kind: str) -> None:
    for field in REQUIRED[kind]:
        rest = {name: value for name, value in REQUIRED[kind].items() if name != field}
        with pytest.raises(InvalidEventError, match=f"{EVENTS[kind].__name__}.*{field} is missing"):
            EVENTS[kind](**rest)
        with pytest.raises(InvalidEventError, match=f"{EVENTS[kind].__name__}.*{field} is missing"):
            parse_event({"kind": kind, **rest})


@for_each(EVENTS)
def test_an_unknown_field_is_refused_with_the_fields_that_there_are(kind: str) -> None:
    with pytest.raises(InvalidEventError) as refused:
        made(kind, deadline=DAY)
    assert "deadline" in str(refused.value)
    for field in EVENTS[kind].model_fields:
        assert field == "kind" or field in str(refused.value)
    with pytest.raises(InvalidEventError, match="deadline"):
        parse_event(in_json(kind, deadline="2027-05-20"))


@for_each(EVENTS)
def test_the_kind_of_a_class_cannot_be_another_one(kind: str) -> None:
    for wrong in ("nothing", "", None, 5, "reply-sent" if kind != "reply-sent" else "ohchr-published"):
        with pytest.raises(InvalidEventError, match="kind"):
            made(kind, kind=wrong)


def test_pydantic_s_own_way_in_refuses_with_the_same_error() -> None:
    with pytest.raises(InvalidEventError, match="starts"):
        TopLevelEvent.model_validate_json('{"starts": "x"}')
    with pytest.raises(InvalidEventError, match="starts"):
        TopLevelEvent.model_validate({"starts": "2027-05-20"})


# -- frozen ----------------------------------------------------------------------------------------------------


@for_each(ALL)
def test_an_event_cannot_be_changed(event: Event) -> None:
    before = event.model_dump()
    for name in event.model_fields_set | {"kind", "acting_body"}:
        with pytest.raises(ValidationError, match="frozen"):
            setattr(event, name, getattr(event, name))
        with pytest.raises(ValidationError, match="frozen"):
            delattr(event, name)
    assert event.model_dump() == before


@for_each(ALL)
def test_equal_events_are_one_in_a_set_and_survive_a_pickle_and_a_copy(event: Event) -> None:
    again = type(event)(**{name: getattr(event, name) for name in event.model_fields_set})
    assert again == event
    assert hash(again) == hash(event)
    assert {event, again} == {event}
    for other in (pickle.loads(pickle.dumps(event)), copy.copy(event), copy.deepcopy(event)):
        assert other == event
        assert type(other) is type(event)
        assert hash(other) == hash(event)


def test_events_that_differ_in_one_field_are_not_equal() -> None:
    everything = [event for examples in EXAMPLES.values() for event in examples]
    assert len(set(everything)) == len(everything)
    assert made("reply-sent") != made("ohchr-published")
    assert ReplySent(on=DAY) != ReplySent(on=date(2027, 5, 21))
    assert ReplySent(on=DAY) != ReplySent(on=DAY, acting_body=MFA)


# -- the days that follow from others --------------------------------------------------------------------------


def test_an_event_of_one_day_ends_when_it_starts_and_the_visit_ends_with_it() -> None:
    event = TopLevelEvent(starts=DAY)
    assert (event.ends, event.visit_ends) == (DAY, DAY)
    assert event == TopLevelEvent(starts=DAY, ends=DAY, visit_ends=DAY)
    assert hash(event) == hash(TopLevelEvent(starts=DAY, ends=DAY))


def test_the_visit_ends_with_the_event_unless_it_is_told() -> None:
    assert TopLevelEvent(starts=DAY, ends=date(2027, 5, 22), abroad=True).visit_ends == date(2027, 5, 22)
    told = TopLevelEvent(starts=DAY, abroad=True, visit_ends=date(2027, 5, 24))
    assert (told.ends, told.visit_ends) == (DAY, date(2027, 5, 24))


def test_the_defaults_are_those_of_the_contract() -> None:
    event = TopLevelEvent(starts=DAY)
    assert (event.abroad, event.organization, event.mfa_present, event.bodies_submit_directly) == (
        False,
        False,
        True,
        False,
    )
    assert (event.date_fixed_on, event.materials_due, event.concept_due, event.package_due) == (None,) * 4
    assert MaterialsRequestReceived(on=DAY).due_set_by_pa is None
    assert CommunicationReceived(on=DAY).reply_by is None
    assert SpecialProceduresVisitProposed(proposer=MFA).on is None
    drafted = OrganizationDecisionDrafted()
    assert (drafted.on, drafted.issuer, drafted.needs_funds, drafted.private_business) == (None, "other", False, False)
    received = OrganizationDecisionReceived(on=DAY)
    assert (received.receiver, received.issuer) == (MFA, "other")
    assert (received.needs_funds, received.needs_president) == (False, False)
    proposals = ProposalsReceived(on=DAY, receiver=MFA)
    assert (proposals.needs_funds, proposals.needs_president) == (False, False)
    request = CourtRequestReceived(on=DAY)
    assert (request.eaeu_court, request.case_law, request.direct_reply_basis) == (False, False, None)
    application = CourtApplication()
    assert (application.initiated_on, application.sending_on) == (None, None)
    assert (application.applicant, application.eaeu_court) == (INITIATING_BODY, False)
    planned = InternationalEventPlanned()
    assert (planned.starts, planned.image_project) == (None, False)
    held = InternationalEventHeld(ended=DAY)
    assert (held.requested_on, held.sphere) == (None, None)
    assert DelegationTravel(departs=DAY).arrives is None
    meeting = MeetingHeld(on=DAY)
    assert (meeting.next_meeting, meeting.mfa_present, meeting.in_kazakhstan) == (None, True, True)
    letter = LetterToForeignSide(on=DAY)
    assert (letter.needed_by, letter.wto, letter.otherwise_provided) == (None, False, False)
    assert TreatyConceptReceived(on=DAY).expedient is None
    assert all(event.acting_body is None for event, _ in EXAMPLES.values())


def test_what_the_contract_asks_for_must_be_given_and_nothing_else() -> None:
    for kind, event in EVENTS.items():
        assert {name for name, field in event.model_fields.items() if field.is_required()} == set(REQUIRED[kind])


@pytest.mark.parametrize(
    ("next_meeting", "found"),
    [(None, None), (DAY, "same day"), (date(2027, 5, 21), "later"), (date(2028, 5, 20), "later")],
    ids=str,
)
def test_a_meeting_knows_when_the_next_one_is(next_meeting: date | None, found: str | None) -> None:
    assert MeetingHeld(on=DAY, next_meeting=next_meeting).next_one == found


# The terms that someone outside the acts sets, by the rules that ask for them.
SET_TERMS = {
    limit.of
    for rule in RULES
    for text in RULES.texts(rule.id)
    for limit in (text.limit, *(aside.limit for aside in text.exceptions if isinstance(aside, SetAside)))
    if isinstance(limit, AsSet)
}


def test_the_ministry_of_trade_is_not_the_mfa() -> None:
    # СИМ: Сауда және интеграция министрлігі; СІМ: Сыртқы істер министрлігі
    assert ReplySent(on=DAY, acting_body="СИМ").acting_body == TRADE_INTEGRATION  # type: ignore[arg-type]
    assert ReplySent(on=DAY, acting_body="СІМ").acting_body == MFA  # type: ignore[arg-type]


@for_each(EVENTS)
def test_every_anchor_of_a_kind_is_one_of_its_days_and_is_known(kind: str) -> None:
    full = EXAMPLES[kind][1]
    told = {value for value in full.model_dump().values() if isinstance(value, date)}
    for anchor in EVENTS[kind].anchors:
        assert anchor in GENERAL or anchor in RULES.anchors or anchor in SET_TERMS
        day = full.anchor_day(anchor)
        assert day is None or day in told
    assert full.anchor_day("no such anchor") is None


@pytest.mark.parametrize(
    ("event", "anchor"),
    [
        (OrganizationDecisionReceived(on=DAY), "decision_received"),
        (OrganizationDecisionReceived(on=DAY, receiver=CENTRAL_STATE_BODY), "decision_forwarded"),
        (ProposalsReceived(on=DAY, receiver=MFA), "proposals_at_mfa"),
        (ProposalsReceived(on=DAY, receiver=GOVERNMENT_OFFICE), "proposals_at_government_office"),
        (ProposalsReceived(on=DAY, receiver=PRESIDENTIAL_ADMINISTRATION), "proposals_at_pa"),
    ],
    ids=str,
)
def test_who_received_it_tells_where_in_the_chain_the_count_begins(event: Event, anchor: str) -> None:
    assert {name: event.anchor_day(name) for name in event.anchors} == {
        name: DAY if name == anchor else None for name in event.anchors
    }


def test_a_year_gives_no_day_to_count_from() -> None:
    assert dict(CalendarYear.anchors) == {}
    assert CalendarYear(2010).anchor_day("decree_signed") is None
    # the law itself fixes the day from which point 3 of the Decree counts
    assert RULES["1037-decree/3"].counted_from == date(2010, 8, 12)
    for year in range(2010, 2041):
        counted = [row.deadline.anchor for row in schedule(CalendarYear(year)) if row.id == "1037-decree/3"]
        assert counted == ([date(2010, 8, 12)] if year == 2010 else [])


def test_the_filled_days_are_in_the_json_too() -> None:
    told = json.loads(TopLevelEvent(starts=DAY).model_dump_json())
    assert (told["ends"], told["visit_ends"]) == ("2027-05-20", "2027-05-20")


# -- contradictions --------------------------------------------------------------------------------------------

BEFORE, AFTER = date(2027, 5, 19), date(2027, 5, 21)


def told_of(later: str, day: date, earlier: str, other: date) -> str:
    return f"{later} is {day}, before {earlier}, which is {other}; correct one of the two"


CONTRADICTIONS = [
    pytest.param(
        "top-level-event",
        {"ends": BEFORE},
        [told_of("ends", BEFORE, "starts", DAY)],
        id="ends before start",
    ),
    pytest.param(
        "top-level-event",
        {"ends": AFTER, "abroad": True, "visit_ends": DAY},
        [told_of("visit_ends", DAY, "ends", AFTER)],
        id="visit ends before the event does",
    ),
    pytest.param(
        "top-level-event", {"visit_ends": AFTER}, ["visit_ends 2027-05-21", "abroad"], id="visit abroad, not abroad"
    ),
    *(
        pytest.param(
            "top-level-event",
            {name: AFTER},
            [told_of("starts", DAY, name, AFTER)],
            id=f"{name} too late",
        )
        for name in ("date_fixed_on", "materials_due", "concept_due", "package_due")
    ),
    pytest.param(
        "materials-request-received",
        {"due_set_by_pa": BEFORE},
        [told_of("due_set_by_pa", BEFORE, "on", DAY)],
        id="due before asked",
    ),
    pytest.param(
        "communication-received",
        {"reply_by": BEFORE},
        [told_of("reply_by", BEFORE, "on", DAY)],
        id="reply before letter",
    ),
    pytest.param(
        "draft-instructions-received",
        {"receiver": MFA},
        [
            "receiver is MFA; ",
            "by points 32 and 32-1 it is INTERESTED_BODY or PRESIDENTIAL_ADMINISTRATION; ",
            "give one of them",
        ],
        id="a draft for the MFA itself",
    ),
    pytest.param(
        "special-procedures-visit-proposed",
        {"proposer": PRESIDENTIAL_ADMINISTRATION},
        [
            "proposer is PRESIDENTIAL_ADMINISTRATION; ",
            "by point 14-10 it is COMPETENT_BODY or MFA or OMBUDSMAN; ",
            "give one of them",
        ],
        id="a visit proposed by the Administration",
    ),
    pytest.param(
        "organization-decision-received",
        {"receiver": GOVERNMENT_OFFICE},
        [
            "receiver is GOVERNMENT_OFFICE; ",
            "by points 10 and 11 it is MFA or CENTRAL_STATE_BODY; ",
            "give one of them",
        ],
        id="a decision that came to the Government Office",
    ),
    pytest.param(
        "proposals-received",
        {"receiver": PRESIDENT},
        [
            "receiver is PRESIDENT; ",
            "by points 12 to 14 it is MFA or GOVERNMENT_OFFICE or PRESIDENTIAL_ADMINISTRATION; ",
            "give one of them",
        ],
        id="proposals that came to the President",
    ),
    pytest.param(
        "court-application",
        {"applicant": OMBUDSMAN},
        ["applicant is OMBUDSMAN; ", "by points 39 to 41 it is INITIATING_BODY or NCE; ", "give one of them"],
        id="an application of the Ombudsman",
    ),
    pytest.param(
        "court-application",
        {"initiated_on": DAY, "sending_on": BEFORE},
        [told_of("sending_on", BEFORE, "initiated_on", DAY)],
        id="sent before it was initiated",
    ),
    pytest.param(
        "delegation-travel",
        {"arrives": BEFORE},
        [told_of("arrives", BEFORE, "departs", DAY)],
        id="arrives before it leaves",
    ),
    pytest.param(
        "meeting-held",
        {"next_meeting": BEFORE},
        [told_of("next_meeting", BEFORE, "on", DAY)],
        id="next before this",
    ),
    pytest.param(
        "letter-to-foreign-side",
        {"needed_by": BEFORE},
        [told_of("needed_by", BEFORE, "on", DAY)],
        id="needed before",
    ),
]


@pytest.mark.parametrize(("kind", "fields", "told"), CONTRADICTIONS)
def test_fields_that_contradict_each_other_are_refused_and_both_are_named(
    kind: str, fields: dict[str, Any], told: list[str]
) -> None:
    with pytest.raises(InvalidEventError) as refused:
        made(kind, **fields)
    for words in (EVENTS[kind].__name__, *told):
        assert words in str(refused.value)
    plain = {name: value.code if isinstance(value, Body) else value for name, value in fields.items()}
    with pytest.raises(InvalidEventError) as refused:
        parse_event(in_json(kind, **plain))
    for words in told:
        assert words in str(refused.value)


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("top-level-event", {"ends": DAY}),
        ("top-level-event", {"visit_ends": DAY}),
        ("top-level-event", {"ends": AFTER, "visit_ends": AFTER}),
        ("top-level-event", {"ends": AFTER, "visit_ends": AFTER, "abroad": True}),
        ("top-level-event", {"date_fixed_on": DAY, "materials_due": DAY}),
        ("top-level-event", {"concept_due": DAY, "package_due": DAY}),
        ("materials-request-received", {"due_set_by_pa": DAY}),
        ("communication-received", {"reply_by": DAY}),
        ("draft-instructions-received", {"receiver": "PRESIDENTIAL_ADMINISTRATION"}),
        ("draft-instructions-received", {"receiver": "interested-body"}),
        ("special-procedures-visit-proposed", {"proposer": "МИД"}),
        ("special-procedures-visit-proposed", {"proposer": "СІМ"}),
        ("organization-decision-received", {"receiver": "central-state-body"}),
        ("proposals-received", {"receiver": "АП"}),
        ("court-application", {"initiated_on": DAY, "sending_on": DAY}),
        ("court-application", {"sending_on": BEFORE}),
        ("court-application", {"applicant": "NCE"}),
        ("delegation-travel", {"arrives": DAY}),
        ("meeting-held", {"next_meeting": DAY}),
        ("letter-to-foreign-side", {"needed_by": DAY}),
        ("international-event-held", {"requested_on": BEFORE}),
        ("control-plan-set", {"bodies_due": AFTER, "mfa_due": DAY}),
    ],
    ids=str,
)
def test_what_falls_on_one_day_contradicts_nothing_and_bodies_may_be_named(kind: str, fields: dict[str, Any]) -> None:
    event = made(kind, **fields)
    assert parse_event(event.model_dump_json()) == event


# -- JSON ------------------------------------------------------------------------------------------------------


@for_each(ALL)
def test_every_event_goes_to_json_and_back(event: Event) -> None:
    text = event.model_dump_json()
    assert json.loads(text)["kind"] == event.kind
    for source in (
        text,
        text.encode(),
        json.loads(text),
        MappingProxyType(json.loads(text)),
        event.model_dump(),
        {"kind": event.kind, **event.model_dump(exclude_unset=True)},
    ):
        again = parse_event(source)
        assert again == event
        assert type(again) is type(event)
    assert type(event).model_validate_json(text) == event


def test_a_mapping_may_hold_dates_and_the_codes_or_abbreviations_of_bodies() -> None:
    given = {"kind": "special-procedures-visit-proposed", "on": DAY, "proposer": "УПЧ"}
    assert parse_event(given) == SpecialProceduresVisitProposed(on=DAY, proposer=OMBUDSMAN)
    assert parse_event({"kind": "communication-received", "on": DAY, "reply_by": "2027-07-19"}) == (
        CommunicationReceived(on=DAY, reply_by=date(2027, 7, 19))
    )


def test_a_mapping_may_hold_the_bodies_themselves() -> None:
    given = {"kind": "draft-instructions-received", "on": DAY, "receiver": INTERESTED_BODY}
    assert parse_event(given) == DraftInstructionsReceived(on=DAY, receiver=INTERESTED_BODY)


def test_a_mapping_is_not_changed() -> None:
    given = {"kind": "reply-sent", "on": DAY}
    parse_event(given)
    assert given == {"kind": "reply-sent", "on": DAY}


def test_an_event_that_names_a_body_of_the_caller_s_own_comes_back_from_json() -> None:
    event = ReplySent(on=DAY, acting_body=Body("MINFIN", roles=(COMPETENT_BODY,)))
    assert parse_event(event.model_dump_json()) == event


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("toplevel-event", "top-level-event"),
        ("top_level_event", "top-level-event"),
        ("TopLevelEvent", "top-level-event"),
        ("reply", "reply-sent"),
        ("ReplySent", "reply-sent"),
        ("comunication-recieved", "communication-received"),
        ("ohchr", "ohchr-published"),
        ("materials-return", "materials-returned"),
        ("treaty-bodies-matter", "treaty-body-matter"),
        ("CalendarYear", "calendar-year"),
        ("year", "calendar-year"),
        ("plans-agree", "plans-agreed"),
        ("meeting", "meeting-held"),
        ("court-letter-received", "court-letters-received"),
        ("eec", "eec-matter"),
    ],
)
def test_a_kind_that_is_not_known_is_refused_with_the_near_ones(wrong: str, near: str) -> None:
    for source in ({"kind": wrong, "on": DAY}, json.dumps({"kind": wrong, "on": "2027-05-20"})):
        with pytest.raises(InvalidEventError) as refused:
            parse_event(source)
        assert repr(wrong) in str(refused.value)
        assert near in str(refused.value)


# -- the error -------------------------------------------------------------------------------------------------


def test_the_error_names_every_field_and_keeps_pydantic_s_detail() -> None:
    with pytest.raises(InvalidEventError) as refused:
        made("top-level-event", starts="soon", abroad="yes", when=DAY)
    error = refused.value
    assert {detail["loc"]: detail["type"] for detail in error.errors} == {
        ("starts",): "date_type",
        ("abroad",): "bool_type",
        ("when",): "extra_forbidden",
    }
    assert [detail["input"] for detail in error.errors] == ["soon", "yes", DAY]
    assert all(detail["msg"] for detail in error.errors)
    for words in ("TopLevelEvent", "starts is 'soon'", "abroad is 'yes'", "when", "date(2027, 5, 20)"):
        assert words in str(error)


def test_the_detail_is_kept_from_json_and_for_a_contradiction_too() -> None:
    with pytest.raises(InvalidEventError) as refused:
        parse_event('{"kind": "reply-sent", "on": "2027-02-30"}')
    assert [detail["loc"] for detail in refused.value.errors] == [("on",)]
    with pytest.raises(InvalidEventError) as refused:
        TopLevelEvent(starts=DAY, ends=BEFORE)
    assert [detail["type"] for detail in refused.value.errors] == ["value_error"]
    with pytest.raises(InvalidEventError) as refused:
        parse_event("no JSON")
    assert refused.value.errors == ()


def test_the_error_has_one_line_and_survives_a_pickle() -> None:
    with pytest.raises(InvalidEventError) as refused:
        made("top-level-event", starts="soon", abroad="yes")
    again = pickle.loads(pickle.dumps(refused.value))
    assert isinstance(again, InvalidEventError)
    assert (str(again), again.errors) == (str(refused.value), refused.value.errors)
    assert "\n" not in str(again)
    assert "pydantic" not in str(again)


NO_EVENT: list[Any] = [
    # no JSON
    "",
    " ",
    "{",
    "}",
    "{]",
    "not json",
    "'kind'",
    "{'kind': 'reply-sent'}",
    '{"kind": "reply-sent", "on": 2027-05-20}',
    '{"kind": "reply-sent", "on": "2027-05-20",}',
    '{"kind": "reply-sent"} {"kind": "reply-sent"}',
    '{"kind": "reply-sent", "on": "2027-05-20"',
    '{"kind": "reply-sent", "on": "2027-05-20}',
    "1" * 5000,
    "\x00",
    '\ufeff{"kind": "reply-sent", "on": "2027-05-20"}',
    b"\xff",
    b"\xff\xfe",
    b"\x80abc",
    b"",
    pytest.param("[" * 100_000, id="a hundred thousand brackets"),
    pytest.param('{"kind": "reply-sent", "on": ' + "[" * 100_000, id="brackets in a field"),
    pytest.param('{"a":' * 100_000, id="a hundred thousand braces"),
    # JSON that is no object
    "null",
    "true",
    "0",
    "1.5",
    "NaN",
    "Infinity",
    '"reply-sent"',
    "[]",
    '["reply-sent", "2027-05-20"]',
    '[{"kind": "reply-sent", "on": "2027-05-20"}]',
    # objects without a kind that is known
    "{}",
    '{"on": "2027-05-20"}',
    '{"kind": null}',
    '{"kind": 5}',
    '{"kind": true}',
    '{"kind": NaN}',
    '{"kind": ["reply-sent"]}',
    '{"kind": {"reply-sent": 1}}',
    '{"kind": ""}',
    '{"kind": " reply-sent"}',
    '{"kind": "reply-sent "}',
    '{"kind": "Reply-Sent", "on": "2027-05-20"}',
    '{"kind": "REPLY-SENT", "on": "2027-05-20"}',
    '{"Kind": "reply-sent", "on": "2027-05-20"}',
    '{"kind": "event"}',
    '{"kind": "\\ud800"}',
    '{"kind": "\\u0000"}',
    pytest.param('{"kind": "' + "x" * 100_000 + '"}', id="a kind of a hundred thousand letters"),
    # known kinds with fields that are not theirs
    '{"kind": "reply-sent"}',
    '{"kind": "reply-sent", "on": "2027-05-20", "ON": "2027-05-20"}',
    '{"kind": "reply-sent", "on": "2027-05-20", "": ""}',
    '{"kind": "reply-sent", "on": "2027-05-20", "self": 1}',
    '{"kind": "reply-sent", "on": "2027-05-20", "cls": 1}',
    '{"kind": "reply-sent", "on": "2027-05-20", "__class__": "x"}',
    '{"kind": "reply-sent", "on": "2027-05-20", "__dict__": {}}',
    '{"kind": "reply-sent", "on": "2027-05-20", "model_config": {}}',
    '{"kind": "reply-sent", "on": "2027-05-20", "title": "x"}',
    '{"kind": "reply-sent", "on": "2027-05-20", "\\ud800": 1}',
    '{"kind": "reply-sent", "starts": "2027-05-20"}',
    '{"kind": "top-level-event", "on": "2027-05-20"}',
    # other things than text and mappings
    None,
    0,
    1.5,
    True,
    [],
    ["reply-sent"],
    (),
    set(),
    object(),
    DAY,
    bytearray(b"{}"),
    memoryview(b"{}"),
    ReplySent(on=DAY),
    ReplySent,
    iter(()),
    # mappings that are no event
    {},
    {"kind": None},
    {"kind": ReplySent},
    {"kind": b"reply-sent", "on": DAY},
    {"kind": ["reply-sent"]},
    {5: "reply-sent"},
    {"kind": "reply-sent", "on": DAY, 5: 6},
    {"kind": "reply-sent", "on": DAY, None: 6},
    {"kind": "reply-sent", "on": DAY, (1, 2): 3},
    {"kind": "reply-sent", "on": {DAY}},
    {"kind": "reply-sent", "on": DAY, "acting_body": object()},
    {"kind": "reply-sent", "on": DAY, "acting_body": 10**5000},
]


def _nested() -> dict[str, Any]:
    top: dict[str, Any] = {"kind": "reply-sent", "on": DAY}
    below = top
    for _ in range(100_000):
        below["more"] = {}
        below = below["more"]
    return top


def _circular() -> dict[str, Any]:
    top: dict[str, Any] = {"kind": "reply-sent", "on": DAY}
    top["more"] = top
    return top


@pytest.mark.parametrize("source", NO_EVENT, ids=shown)
def test_what_is_no_event_is_refused_in_words(source: Any) -> None:
    with pytest.raises(InvalidEventError) as refused:
        parse_event(source)
    assert str(refused.value)


@pytest.mark.parametrize("make", [_nested, _circular], ids=["nested without end", "holding itself"])
def test_a_mapping_without_an_end_is_refused_in_words(make: Any) -> None:
    with pytest.raises(InvalidEventError):
        parse_event(make())


_any_json = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=12)
    | st.dates().map(str)
    | st.datetimes().map(str)
    | st.sampled_from(["MFA", "INTERESTED_BODY", "NCE", "2027-05-20", "eec", "treaty", "investment", 2027]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=5,
)


@settings(draws(400), derandomize=True)
@given(kind=st.sampled_from(sorted(EVENTS)), data=st.data())
def test_any_values_make_an_event_that_survives_json_or_an_error_of_the_library(kind: str, data: st.DataObject) -> None:
    names = [name for name in EVENTS[kind].model_fields if name != "kind"]
    fields = data.draw(st.dictionaries(st.sampled_from(names), _any_json))
    try:
        event = parse_event(json.dumps({"kind": kind, **fields}))
    except KzcoordError:
        return
    assert parse_event(event.model_dump_json()) == event


# -- in words --------------------------------------------------------------------------------------------------


@for_each(ALL)
def test_every_event_says_itself_in_three_languages(event: Event) -> None:
    said = {lang: event.said(lang) for lang in LANGUAGES}
    assert re.search(r"[а-яёА-ЯЁәіңғүұқөһ]", said["en"]) is None
    for lang in ("ru", "kk"):
        assert re.search(r"[A-Za-z]", said[lang]) is None, said[lang]
        assert said[lang][0].isupper()
    assert len(set(said.values())) == len(LANGUAGES)
    if event.kind == "calendar-year":
        assert all("2027" in words for words in said.values())
    if event.day is not None:
        assert "20 May 2027" in said["en"]
        assert "20 мая 2027 года" in said["ru"]
        assert "2027 жылғы 20 мамыр" in said["kk"]


@pytest.mark.parametrize(("kind", "field", "words"), WORDS, ids=str)
def test_every_word_that_a_field_knows_is_said_in_three_languages(kind: str, field: str, words: list[str]) -> None:
    for lang in LANGUAGES:
        lines = [made(kind, **{field: word}).said(lang) for word in words]
        assert len(set(lines)) == len(words)
        for line in lines:
            assert re.search(r"[A-Za-z]" if lang != "en" else r"[а-яёА-ЯЁәіңғүұқөһ]", line) is None, line


def test_the_english_line_tells_what_was_told() -> None:
    assert TopLevelEvent(starts=DAY, abroad=True).said() == "Top-level event, 20 May 2027, abroad"
    assert CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17)).said() == (
        "Communication of the special procedures received, 18 March 2026, reply by 17 May 2026"
    )
    assert str(TopLevelEvent(starts=DAY, abroad=True)) == "TopLevelEvent(starts=2027-05-20, abroad=True)"


class Day(date):
    """A date of a class of the caller's own."""


def test_a_day_of_another_class_counts_as_its_day() -> None:
    event = ReplySent(on=Day(2027, 5, 20))
    assert event == ReplySent(on=date(2027, 5, 20))
    assert event.on.__class__ is date


def test_the_day_of_an_anchor_is_asked_for_by_name() -> None:
    assert ReplySent(on=DAY).anchor_day("no anchor of it") is None
    with pytest.raises(InvalidEventError, match=r"anchor_day\(\) takes the name of an anchor, not 3"):
        ReplySent(on=DAY).anchor_day(3)  # type: ignore[arg-type]


def test_what_is_no_mapping_of_fields_is_refused_as_a_whole() -> None:
    with pytest.raises(InvalidEventError, match="the whole is 3, which is no ReplySent; give a mapping of its fields"):
        ReplySent.model_validate(3)
