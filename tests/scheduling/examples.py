"""Examples of schedules: one event of each kind, and a visit counted by hand.

The visit of many tests is Thu 20 May 2027, abroad. May 2027: the 1st is a Saturday (so Mon 3 May is off), the 7th a
Friday holiday, the 9th a Sunday holiday (so Mon 10 May is off); Kurban Ait is expected on Sun 16 May. Counted by hand:

    22      two months before: Sat 20 March, back to Fri 19 March, which leaves two clear months too
    23.1    twenty calendar days from 19 March: Thu 8 April (from the day: Wed 7 April)
    24      thirty calendar days before: Tue 20 April (clear ones: Mon 19 April)
    25.1    the working day before Tue 20 April: Mon 19 April (before Mon 19 April: Fri 16 April)
    26.1    fifteen working days before: 19(1) 18 17 14 13(5) 12 11 6 5 4(10) 30 29 28 27 26 April(15) (clear: 23 April)
    25.2    two working days before Mon 26 April: Thu 22 April (before Fri 23 April: 22, Wed 21 April)
    26.2    seven: 19(1) 18 17 14 13 12 11 May(7)
    28.2    three after: 21 24 25 May                                    29-1  five: 21 24 25 26 27 May
    31.3    two after: 21 24 May (from the day: 20 21)
    32.3    seven after: 21 24 25 26 27 28 31 May (from the day: .. 28)
    32-1.1  three of Mon 31 May: 1 2 3 June (of Fri 28 May, from the day: 28 May, 31 May, 1 June)
"""

from collections.abc import Sequence
from datetime import date

from kzcoord import (
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    MFA,
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
    LetterToForeignSide,
    MaterialsRequestReceived,
    MaterialsReturned,
    MeetingHeld,
    Obligation,
    OhchrPublished,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    PlanChangeReceived,
    PlansAgreed,
    ProposalsReceived,
    ReplySent,
    Schedule,
    SpecialProceduresVisitProposed,
    TopLevelEvent,
    TreatyBodyMatter,
    TreatyConceptReceived,
    TreatyOutsidePlan,
    TreatyReportReceived,
)
from kzcoord.law import NoteKind
from tests.for_each import for_each

VISIT = TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
LETTER = CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17))
# One event of each other kind; those of the plans of treaties while these were in force.
OTHERS: list[Event] = [
    IntergovernmentalEvent(starts=date(2027, 5, 20)),
    MaterialsRequestReceived(on=date(2026, 3, 18)),
    MaterialsReturned(on=date(2026, 3, 18)),
    DraftInstructionsReceived(on=date(2026, 3, 18), receiver=INTERESTED_BODY),
    ReplySent(on=date(2026, 3, 18)),
    OhchrPublished(on=date(2026, 3, 18)),
    SpecialProceduresVisitProposed(proposer=MFA),
    TreatyBodyMatter(on=date(2026, 3, 18)),
    CalendarYear(2010),
    CalendarYear(2027),
    ControlPlanSet(bodies_due=date(2026, 3, 18), mfa_due=date(2026, 3, 27)),
    TreatyReportReceived(on=date(2026, 3, 18)),
    OrganizationDecisionDrafted(on=date(2026, 3, 18), issuer="eec", needs_funds=True, private_business=True),
    OrganizationDecisionReceived(on=date(2026, 3, 18), needs_funds=True, needs_president=True),
    ProposalsReceived(on=date(2026, 3, 18), receiver=GOVERNMENT_OFFICE, needs_president=True),
    EecMatter(on=date(2026, 3, 18), matter="event"),
    CourtRequestReceived(on=date(2026, 3, 18), eaeu_court=True),
    CourtRequestForwarded(on=date(2026, 3, 18)),
    CourtApplication(initiated_on=date(2026, 3, 18), sending_on=date(2026, 5, 15), eaeu_court=True),
    CourtLettersReceived(on=date(2026, 3, 18)),
    InternationalEventPlanned(starts=date(2026, 3, 18), image_project=True),
    InternationalEventHeld(ended=date(2026, 3, 18)),
    DelegationTravel(departs=date(2026, 3, 18)),
    MeetingHeld(on=date(2026, 3, 18), next_meeting=date(2026, 3, 19), mfa_present=False),
    LetterToForeignSide(on=date(2026, 3, 18)),
    TreatyConceptReceived(on=date(2019, 9, 11)),
    PlansAgreed(on=date(2019, 12, 4)),
    TreatyOutsidePlan(on=date(2019, 5, 15)),
    PlanChangeReceived(on=date(2019, 5, 15)),
]
EACH_KIND = for_each([VISIT, LETTER, *OTHERS])


def ids(plan: Sequence[Obligation]) -> list[str]:
    return [row.id.removeprefix("1037/") for row in plan]


def kinds(plan: Schedule) -> set[NoteKind]:
    return {note.kind for note in plan.notes}
