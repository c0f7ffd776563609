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
    from kzcoord.bodies import BODIES, Body
    from kzcoord.calendar import KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar
    from kzcoord.deadlines import Deadline
    from kzcoord.errors import (
        CalendarChangeError,
        CalendarRangeError,
        ConventionError,
        EditionGap,
        InvalidEventError,
        KzcoordError,
        MissingExtraError,
        NotADateError,
        NoTimeLimitError,
        UnknownBodyError,
        UnknownQuestionError,
        UnknownRuleError,
    )
    from kzcoord.events import (
        CommunicationReceived,
        DraftInstructionsReceived,
        Event,
        IntergovernmentalEvent,
        MaterialsRequestReceived,
        MaterialsReturned,
        OhchrPublished,
        ReplySent,
        SpecialProceduresVisitProposed,
        TopLevelEvent,
        TreatyBodyMatter,
        parse_event,
    )
    from kzcoord.obligations import Obligation, Status
    from kzcoord.questions import QUESTIONS, Convention
    from kzcoord.rules import RULES, Modality, Rule, RuleBook
    from kzcoord.scheduling import Schedule, schedule
    from kzcoord.timelimits import (
        CALENDAR_DAYS,
        MONTHS,
        WORKING_DAYS,
        AfterAct,
        AsSet,
        Before,
        BeforeAct,
        ByDate,
        NoLimit,
        OncePer,
        Promptly,
        TimeLimit,
        Unit,
        Within,
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
__all__ = ["__version__", *sorted(_MODULE_OF)]


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
