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
    from kzcoord.bodies import *  # noqa: F403 - every body is public under its code
    from kzcoord.bodies import (
        BODIES as BODIES,
    )
    from kzcoord.bodies import (
        Body as Body,
    )
    from kzcoord.calendar import (
        KAZAKHSTAN as KAZAKHSTAN,
    )
    from kzcoord.calendar import (
        KAZAKHSTAN_SIX_DAY as KAZAKHSTAN_SIX_DAY,
    )
    from kzcoord.calendar import (
        WorkingCalendar as WorkingCalendar,
    )
    from kzcoord.deadlines import (
        Deadline as Deadline,
    )
    from kzcoord.errors import (
        CalendarChangeError as CalendarChangeError,
    )
    from kzcoord.errors import (
        CalendarRangeError as CalendarRangeError,
    )
    from kzcoord.errors import (
        ConventionError as ConventionError,
    )
    from kzcoord.errors import (
        EditionGap as EditionGap,
    )
    from kzcoord.errors import (
        InvalidEventError as InvalidEventError,
    )
    from kzcoord.errors import (
        KzcoordError as KzcoordError,
    )
    from kzcoord.errors import (
        MissingExtraError as MissingExtraError,
    )
    from kzcoord.errors import (
        NotADateError as NotADateError,
    )
    from kzcoord.errors import (
        NoTimeLimitError as NoTimeLimitError,
    )
    from kzcoord.errors import (
        UnknownBodyError as UnknownBodyError,
    )
    from kzcoord.errors import (
        UnknownQuestionError as UnknownQuestionError,
    )
    from kzcoord.errors import (
        UnknownRuleError as UnknownRuleError,
    )
    from kzcoord.events import (
        CommunicationReceived as CommunicationReceived,
    )
    from kzcoord.events import (
        DraftInstructionsReceived as DraftInstructionsReceived,
    )
    from kzcoord.events import (
        Event as Event,
    )
    from kzcoord.events import (
        IntergovernmentalEvent as IntergovernmentalEvent,
    )
    from kzcoord.events import (
        MaterialsRequestReceived as MaterialsRequestReceived,
    )
    from kzcoord.events import (
        MaterialsReturned as MaterialsReturned,
    )
    from kzcoord.events import (
        OhchrPublished as OhchrPublished,
    )
    from kzcoord.events import (
        ReplySent as ReplySent,
    )
    from kzcoord.events import (
        SpecialProceduresVisitProposed as SpecialProceduresVisitProposed,
    )
    from kzcoord.events import (
        TopLevelEvent as TopLevelEvent,
    )
    from kzcoord.events import (
        TreatyBodyMatter as TreatyBodyMatter,
    )
    from kzcoord.events import (
        parse_event as parse_event,
    )
    from kzcoord.obligations import (
        Obligation as Obligation,
    )
    from kzcoord.obligations import (
        Status as Status,
    )
    from kzcoord.questions import (
        QUESTIONS as QUESTIONS,
    )
    from kzcoord.questions import (
        Convention as Convention,
    )
    from kzcoord.rules import (
        RULES as RULES,
    )
    from kzcoord.rules import (
        Modality as Modality,
    )
    from kzcoord.rules import (
        Rule as Rule,
    )
    from kzcoord.rules import (
        RuleBook as RuleBook,
    )
    from kzcoord.scheduling import (
        Schedule as Schedule,
    )
    from kzcoord.scheduling import (
        schedule as schedule,
    )
    from kzcoord.timelimits import (
        CALENDAR_DAYS as CALENDAR_DAYS,
    )
    from kzcoord.timelimits import (
        MONTHS as MONTHS,
    )
    from kzcoord.timelimits import (
        WORKING_DAYS as WORKING_DAYS,
    )
    from kzcoord.timelimits import (
        AfterAct as AfterAct,
    )
    from kzcoord.timelimits import (
        AsSet as AsSet,
    )
    from kzcoord.timelimits import (
        Before as Before,
    )
    from kzcoord.timelimits import (
        BeforeAct as BeforeAct,
    )
    from kzcoord.timelimits import (
        ByDate as ByDate,
    )
    from kzcoord.timelimits import (
        NoLimit as NoLimit,
    )
    from kzcoord.timelimits import (
        OncePer as OncePer,
    )
    from kzcoord.timelimits import (
        Promptly as Promptly,
    )
    from kzcoord.timelimits import (
        TimeLimit as TimeLimit,
    )
    from kzcoord.timelimits import (
        Unit as Unit,
    )
    from kzcoord.timelimits import (
        Within as Within,
    )

_HOME = {
    "kzcoord.bodies": ("BODIES", "Body"),
    "kzcoord.calendar": ("KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY", "WorkingCalendar"),
    "kzcoord.deadlines": ("Deadline",),
    "kzcoord.errors": (
        "CalendarChangeError",
        "CalendarRangeError",
        "ConventionError",
        "EditionGap",
        "InvalidEventError",
        "KzcoordError",
        "MissingExtraError",
        "NoTimeLimitError",
        "NotADateError",
        "UnknownBodyError",
        "UnknownQuestionError",
        "UnknownRuleError",
    ),
    "kzcoord.events": (
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
    ),
    "kzcoord.obligations": ("Obligation", "Status"),
    "kzcoord.questions": ("QUESTIONS", "Convention"),
    "kzcoord.rules": ("RULES", "Modality", "Rule", "RuleBook"),
    "kzcoord.scheduling": ("Schedule", "schedule"),
    "kzcoord.timelimits": (
        "CALENDAR_DAYS",
        "MONTHS",
        "WORKING_DAYS",
        "AfterAct",
        "AsSet",
        "Before",
        "BeforeAct",
        "ByDate",
        "NoLimit",
        "OncePer",
        "Promptly",
        "TimeLimit",
        "Unit",
        "Within",
    ),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__version__ = "0.1.0"
__all__ = sorted(_MODULE_OF)  # noqa: PLE0605 - the table above is the one list of names


def __getattr__(name: str) -> object:
    if name not in _MODULE_OF:
        # bodies are many, and every one of them is public under its code
        if name.isupper():
            from kzcoord.bodies import BODIES

            if name in BODIES:
                return BODIES[name]
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(_MODULE_OF[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
