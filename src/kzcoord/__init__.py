"""kzcoord: who must send what to whom, by when, and under which provision.

The time limits and routing duties of Kazakhstan's decrees on coordinating international activity, as data, with
Kazakhstan's working-day calendar. Names load on first use.

>>> from datetime import date
>>> import kzcoord
>>> kzcoord.RULES["1037/14-5.1"].deadline(date(2026, 3, 18)).by
datetime.date(2026, 3, 30)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzcoord.bodies import BODIES as BODIES
    from kzcoord.bodies import BUDGET_COMMISSION as BUDGET_COMMISSION
    from kzcoord.bodies import BUDGET_PLANNING as BUDGET_PLANNING
    from kzcoord.bodies import CENTRAL_STATE_BODY as CENTRAL_STATE_BODY
    from kzcoord.bodies import COMPETENT_BODY as COMPETENT_BODY
    from kzcoord.bodies import COOPERATION_UNITS as COOPERATION_UNITS
    from kzcoord.bodies import DELEGATION_HEAD as DELEGATION_HEAD
    from kzcoord.bodies import DEPUTY_HEADS_OF_PA as DEPUTY_HEADS_OF_PA
    from kzcoord.bodies import DIPLOMATIC_CHANNELS as DIPLOMATIC_CHANNELS
    from kzcoord.bodies import EAEU_COURT as EAEU_COURT
    from kzcoord.bodies import EEC as EEC
    from kzcoord.bodies import FINANCE as FINANCE
    from kzcoord.bodies import FIRST_DEPUTY_HEAD_OF_PA as FIRST_DEPUTY_HEAD_OF_PA
    from kzcoord.bodies import FOREIGN_SIDE as FOREIGN_SIDE
    from kzcoord.bodies import GENERAL_DEPARTMENT as GENERAL_DEPARTMENT
    from kzcoord.bodies import GOVERNMENT as GOVERNMENT
    from kzcoord.bodies import GOVERNMENT_OFFICE as GOVERNMENT_OFFICE
    from kzcoord.bodies import HEAD_OF_CHANCELLERY as HEAD_OF_CHANCELLERY
    from kzcoord.bodies import HEAD_OF_PA as HEAD_OF_PA
    from kzcoord.bodies import INITIATING_BODY as INITIATING_BODY
    from kzcoord.bodies import INTERESTED_BODY as INTERESTED_BODY
    from kzcoord.bodies import INTERESTED_ORGANIZATION as INTERESTED_ORGANIZATION
    from kzcoord.bodies import INTERNATIONAL_COURT as INTERNATIONAL_COURT
    from kzcoord.bodies import INTERNATIONAL_ORGANIZATION as INTERNATIONAL_ORGANIZATION
    from kzcoord.bodies import INVESTMENT_BODY as INVESTMENT_BODY
    from kzcoord.bodies import JUSTICE as JUSTICE
    from kzcoord.bodies import MFA as MFA
    from kzcoord.bodies import MFA_WEBSITE as MFA_WEBSITE
    from kzcoord.bodies import MISSIONS_ABROAD as MISSIONS_ABROAD
    from kzcoord.bodies import NATIONAL_ECONOMY as NATIONAL_ECONOMY
    from kzcoord.bodies import NCE as NCE
    from kzcoord.bodies import NEXT_OFFICIAL as NEXT_OFFICIAL
    from kzcoord.bodies import OMBUDSMAN as OMBUDSMAN
    from kzcoord.bodies import ORGANIZATION as ORGANIZATION
    from kzcoord.bodies import PA_UNIT as PA_UNIT
    from kzcoord.bodies import PA_UNITS_CONCERNED as PA_UNITS_CONCERNED
    from kzcoord.bodies import PARLIAMENT as PARLIAMENT
    from kzcoord.bodies import PERSON_AUTHORIZED_BY_PRESIDENT as PERSON_AUTHORIZED_BY_PRESIDENT
    from kzcoord.bodies import PRESIDENT as PRESIDENT
    from kzcoord.bodies import PRESIDENTIAL_ADMINISTRATION as PRESIDENTIAL_ADMINISTRATION
    from kzcoord.bodies import PRESIDENTS_ADVISERS as PRESIDENTS_ADVISERS
    from kzcoord.bodies import PRESIDENTS_ASSISTANT as PRESIDENTS_ASSISTANT
    from kzcoord.bodies import PRIME_MINISTER as PRIME_MINISTER
    from kzcoord.bodies import PRIME_MINISTERS_OFFICE as PRIME_MINISTERS_OFFICE
    from kzcoord.bodies import PUBLIC as PUBLIC
    from kzcoord.bodies import RECEIVING_BODY as RECEIVING_BODY
    from kzcoord.bodies import RECEIVING_OFFICIAL as RECEIVING_OFFICIAL
    from kzcoord.bodies import REPRESENTATIONS_ABROAD as REPRESENTATIONS_ABROAD
    from kzcoord.bodies import SPECIAL_PROCEDURES as SPECIAL_PROCEDURES
    from kzcoord.bodies import SPECIAL_STATE_BODY as SPECIAL_STATE_BODY
    from kzcoord.bodies import STATE_BODY as STATE_BODY
    from kzcoord.bodies import STATE_LEGAL_DEPARTMENT as STATE_LEGAL_DEPARTMENT
    from kzcoord.bodies import SUPERVISING_ASSISTANTS as SUPERVISING_ASSISTANTS
    from kzcoord.bodies import SUPREME_AUDIT_CHAMBER as SUPREME_AUDIT_CHAMBER
    from kzcoord.bodies import SUPREME_COURT as SUPREME_COURT
    from kzcoord.bodies import TRADE_INTEGRATION as TRADE_INTEGRATION
    from kzcoord.bodies import TREATY_BODIES as TREATY_BODIES
    from kzcoord.bodies import TREATY_COMMISSION as TREATY_COMMISSION
    from kzcoord.calendar import KAZAKHSTAN as KAZAKHSTAN
    from kzcoord.calendar import KAZAKHSTAN_SIX_DAY as KAZAKHSTAN_SIX_DAY
    from kzcoord.calendar import WorkingCalendar as WorkingCalendar
    from kzcoord.errors import CalendarChangeError as CalendarChangeError
    from kzcoord.errors import CalendarRangeError as CalendarRangeError
    from kzcoord.errors import ConventionError as ConventionError
    from kzcoord.errors import DeclarationError as DeclarationError
    from kzcoord.errors import EditionGap as EditionGap
    from kzcoord.errors import InvalidEventError as InvalidEventError
    from kzcoord.errors import KzcoordError as KzcoordError
    from kzcoord.errors import LanguageError as LanguageError
    from kzcoord.errors import MissingExtraError as MissingExtraError
    from kzcoord.errors import NotADateError as NotADateError
    from kzcoord.errors import NoTimeLimitError as NoTimeLimitError
    from kzcoord.errors import SavedScheduleError as SavedScheduleError
    from kzcoord.errors import UnknownBodyError as UnknownBodyError
    from kzcoord.errors import UnknownQuestionError as UnknownQuestionError
    from kzcoord.errors import UnknownRuleError as UnknownRuleError
    from kzcoord.events import CommunicationReceived as CommunicationReceived
    from kzcoord.events import ControlPlanSet as ControlPlanSet
    from kzcoord.events import CourtApplication as CourtApplication
    from kzcoord.events import CourtLettersReceived as CourtLettersReceived
    from kzcoord.events import CourtRequestForwarded as CourtRequestForwarded
    from kzcoord.events import CourtRequestReceived as CourtRequestReceived
    from kzcoord.events import DelegationTravel as DelegationTravel
    from kzcoord.events import DraftInstructionsReceived as DraftInstructionsReceived
    from kzcoord.events import EecMatter as EecMatter
    from kzcoord.events import IntergovernmentalEvent as IntergovernmentalEvent
    from kzcoord.events import InternationalEventHeld as InternationalEventHeld
    from kzcoord.events import InternationalEventPlanned as InternationalEventPlanned
    from kzcoord.events import LetterToForeignSide as LetterToForeignSide
    from kzcoord.events import MaterialsRequestReceived as MaterialsRequestReceived
    from kzcoord.events import MaterialsReturned as MaterialsReturned
    from kzcoord.events import MeetingHeld as MeetingHeld
    from kzcoord.events import OhchrPublished as OhchrPublished
    from kzcoord.events import OrganizationDecisionDrafted as OrganizationDecisionDrafted
    from kzcoord.events import OrganizationDecisionReceived as OrganizationDecisionReceived
    from kzcoord.events import PlanChangeReceived as PlanChangeReceived
    from kzcoord.events import PlansAgreed as PlansAgreed
    from kzcoord.events import ProposalsReceived as ProposalsReceived
    from kzcoord.events import ReplySent as ReplySent
    from kzcoord.events import SpecialProceduresVisitProposed as SpecialProceduresVisitProposed
    from kzcoord.events import TopLevelEvent as TopLevelEvent
    from kzcoord.events import TreatyBodyMatter as TreatyBodyMatter
    from kzcoord.events import TreatyConceptReceived as TreatyConceptReceived
    from kzcoord.events import TreatyOutsidePlan as TreatyOutsidePlan
    from kzcoord.events import TreatyReportReceived as TreatyReportReceived
    from kzcoord.events import parse_event as parse_event
    from kzcoord.law.bodies import Body as Body
    from kzcoord.law.events import Event as Event
    from kzcoord.law.rule_book import RuleBook as RuleBook
    from kzcoord.law.rules import Modality as Modality
    from kzcoord.law.rules import Rule as Rule
    from kzcoord.law.years import CalendarYear as CalendarYear
    from kzcoord.limits import CALENDAR_DAYS as CALENDAR_DAYS
    from kzcoord.limits import MONTHS as MONTHS
    from kzcoord.limits import WORKING_DAYS as WORKING_DAYS
    from kzcoord.limits import AfterAct as AfterAct
    from kzcoord.limits import AsSet as AsSet
    from kzcoord.limits import Before as Before
    from kzcoord.limits import BeforeAct as BeforeAct
    from kzcoord.limits import ByDate as ByDate
    from kzcoord.limits import NoLimit as NoLimit
    from kzcoord.limits import OncePer as OncePer
    from kzcoord.limits import Promptly as Promptly
    from kzcoord.limits import TimeLimit as TimeLimit
    from kzcoord.limits import Unit as Unit
    from kzcoord.limits import Within as Within
    from kzcoord.limits.conventions import Convention as Convention
    from kzcoord.limits.deadline import Deadline as Deadline
    from kzcoord.rules import AMENDMENTS as AMENDMENTS
    from kzcoord.rules import ANNEXES as ANNEXES
    from kzcoord.rules import QUESTIONS as QUESTIONS
    from kzcoord.rules import RULES as RULES
    from kzcoord.scheduling.agendas import Agenda as Agenda
    from kzcoord.scheduling.agendas import agenda as agenda
    from kzcoord.scheduling.answer import schedule as schedule
    from kzcoord.scheduling.earliest import earliest_event as earliest_event
    from kzcoord.scheduling.obligations import Obligation as Obligation
    from kzcoord.scheduling.obligations import Status as Status
    from kzcoord.scheduling.saved import load_schedule as load_schedule
    from kzcoord.scheduling.schedules import Schedule as Schedule

_HOME = {
    "kzcoord.bodies": (
        "BODIES",
        "BUDGET_COMMISSION",
        "BUDGET_PLANNING",
        "CENTRAL_STATE_BODY",
        "COMPETENT_BODY",
        "COOPERATION_UNITS",
        "DELEGATION_HEAD",
        "DEPUTY_HEADS_OF_PA",
        "DIPLOMATIC_CHANNELS",
        "EAEU_COURT",
        "EEC",
        "FINANCE",
        "FIRST_DEPUTY_HEAD_OF_PA",
        "FOREIGN_SIDE",
        "GENERAL_DEPARTMENT",
        "GOVERNMENT",
        "GOVERNMENT_OFFICE",
        "HEAD_OF_CHANCELLERY",
        "HEAD_OF_PA",
        "INITIATING_BODY",
        "INTERESTED_BODY",
        "INTERESTED_ORGANIZATION",
        "INTERNATIONAL_COURT",
        "INTERNATIONAL_ORGANIZATION",
        "INVESTMENT_BODY",
        "JUSTICE",
        "MFA",
        "MFA_WEBSITE",
        "MISSIONS_ABROAD",
        "NATIONAL_ECONOMY",
        "NCE",
        "NEXT_OFFICIAL",
        "OMBUDSMAN",
        "ORGANIZATION",
        "PARLIAMENT",
        "PA_UNIT",
        "PA_UNITS_CONCERNED",
        "PERSON_AUTHORIZED_BY_PRESIDENT",
        "PRESIDENT",
        "PRESIDENTIAL_ADMINISTRATION",
        "PRESIDENTS_ADVISERS",
        "PRESIDENTS_ASSISTANT",
        "PRIME_MINISTER",
        "PRIME_MINISTERS_OFFICE",
        "PUBLIC",
        "RECEIVING_BODY",
        "RECEIVING_OFFICIAL",
        "REPRESENTATIONS_ABROAD",
        "SPECIAL_PROCEDURES",
        "SPECIAL_STATE_BODY",
        "STATE_BODY",
        "STATE_LEGAL_DEPARTMENT",
        "SUPERVISING_ASSISTANTS",
        "SUPREME_AUDIT_CHAMBER",
        "SUPREME_COURT",
        "TRADE_INTEGRATION",
        "TREATY_BODIES",
        "TREATY_COMMISSION",
    ),
    "kzcoord.calendar": (
        "KAZAKHSTAN",
        "KAZAKHSTAN_SIX_DAY",
        "WorkingCalendar",
    ),
    "kzcoord.errors": (
        "CalendarChangeError",
        "CalendarRangeError",
        "ConventionError",
        "DeclarationError",
        "EditionGap",
        "InvalidEventError",
        "KzcoordError",
        "LanguageError",
        "MissingExtraError",
        "NoTimeLimitError",
        "NotADateError",
        "SavedScheduleError",
        "UnknownBodyError",
        "UnknownQuestionError",
        "UnknownRuleError",
    ),
    "kzcoord.events": (
        "CommunicationReceived",
        "ControlPlanSet",
        "CourtApplication",
        "CourtLettersReceived",
        "CourtRequestForwarded",
        "CourtRequestReceived",
        "DelegationTravel",
        "DraftInstructionsReceived",
        "EecMatter",
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
    ),
    "kzcoord.law.bodies": ("Body",),
    "kzcoord.law.events": ("Event",),
    "kzcoord.law.rule_book": ("RuleBook",),
    "kzcoord.law.rules": (
        "Modality",
        "Rule",
    ),
    "kzcoord.law.years": ("CalendarYear",),
    "kzcoord.limits": (
        "AfterAct",
        "AsSet",
        "Before",
        "BeforeAct",
        "ByDate",
        "CALENDAR_DAYS",
        "MONTHS",
        "NoLimit",
        "OncePer",
        "Promptly",
        "TimeLimit",
        "Unit",
        "WORKING_DAYS",
        "Within",
    ),
    "kzcoord.limits.conventions": ("Convention",),
    "kzcoord.limits.deadline": ("Deadline",),
    "kzcoord.rules": (
        "AMENDMENTS",
        "ANNEXES",
        "QUESTIONS",
        "RULES",
    ),
    "kzcoord.scheduling.agendas": (
        "Agenda",
        "agenda",
    ),
    "kzcoord.scheduling.answer": ("schedule",),
    "kzcoord.scheduling.earliest": ("earliest_event",),
    "kzcoord.scheduling.obligations": (
        "Obligation",
        "Status",
    ),
    "kzcoord.scheduling.saved": ("load_schedule",),
    "kzcoord.scheduling.schedules": ("Schedule",),
}
_DEFAULT_BOOK = "kzcoord.rules"  # whose RULES the engine takes by default; see kzcoord.errors.default_book
_SUBPACKAGES = frozenset({"bodies", "calendar", "events", "law", "limits", "rules", "text"})
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__version__ = "0.1.0"
__all__ = sorted(_MODULE_OF)  # noqa: PLE0605 - the table above is the one list of names


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _SUBPACKAGES:
        return import_module(f"{__name__}.{name}")
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
