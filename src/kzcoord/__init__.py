"""kzcoord: who must send what to whom, by when, and under which provision.

The time limits and routing duties of Kazakhstan's decrees on coordinating international activity, as data, with
Kazakhstan's working-day calendar.

>>> from datetime import date
>>> import kzcoord
>>> visit = kzcoord.TopLevelEvent(starts=date(2027, 5, 20), abroad=True)
>>> print(kzcoord.schedule(visit)["1037/24"].by)
2027-04-20

Ask:      schedule, agenda, earliest_event, parse_event, load_schedule, body
Look up:  RULES, EVENTS, BODIES, QUESTIONS, ANNEXES, AMENDMENTS
Answers:  Schedule, Obligation, Status, Agenda, Deadline, Step, Note, Citation, Rule, RuleBook, Question
Limits:   Within, Before, ByDate, OncePer, AsSet, BeforeAct, AfterAct, Promptly, NoLimit, TimeLimit, Unit,
          WORKING_DAYS, CALENDAR_DAYS, MONTHS; Convention says how the law is read
Calendar: KAZAKHSTAN, KAZAKHSTAN_SIX_DAY, WorkingCalendar

Events are in kzcoord.events, bodies in kzcoord.bodies, errors in kzcoord.errors, and found here too: TopLevelEvent,
MFA, KzcoordError. kzcoord.law declares law of your own, kzcoord.testing has strategies for tests.
"""

from __future__ import annotations

from _thread import RLock as _RLock
from typing import TYPE_CHECKING

from kzcoord.errors.default_book import bind as _bind

if TYPE_CHECKING:
    from kzcoord.bodies import *
    from kzcoord.calendar import KAZAKHSTAN as KAZAKHSTAN
    from kzcoord.calendar import KAZAKHSTAN_SIX_DAY as KAZAKHSTAN_SIX_DAY
    from kzcoord.calendar import WorkingCalendar as WorkingCalendar
    from kzcoord.errors import *
    from kzcoord.events import *
    from kzcoord.law.acts import Citation as Citation
    from kzcoord.law.notes import Note as Note
    from kzcoord.law.rule_book import RuleBook as RuleBook
    from kzcoord.law.rules import Modality as Modality
    from kzcoord.law.rules import Rule as Rule
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
    from kzcoord.limits.counting import Step as Step
    from kzcoord.limits.deadline import Deadline as Deadline
    from kzcoord.limits.questions import Question as Question
    from kzcoord.rules import AMENDMENTS as AMENDMENTS
    from kzcoord.rules import ANNEXES as ANNEXES
    from kzcoord.rules import QUESTIONS as QUESTIONS
    from kzcoord.rules import RULES as RULES
    from kzcoord.scheduling.agenda import Agenda as Agenda
    from kzcoord.scheduling.agenda import agenda as agenda
    from kzcoord.scheduling.earliest import earliest_event as earliest_event
    from kzcoord.scheduling.obligations import Obligation as Obligation
    from kzcoord.scheduling.obligations import Status as Status
    from kzcoord.scheduling.saved import load_schedule as load_schedule
    from kzcoord.scheduling.schedule import Schedule as Schedule
    from kzcoord.scheduling.schedule import schedule as schedule

__version__ = "0.1.0"

# The engine knows no act: this is where the book of the acts becomes the one that answers.
_bind("kzcoord.rules")

#: The names that a person sees here, by their modules; each loads when it is first used.
_HOMES = {
    "kzcoord.bodies": ("BODIES", "Body", "body"),
    "kzcoord.calendar": ("KAZAKHSTAN", "KAZAKHSTAN_SIX_DAY", "WorkingCalendar"),
    "kzcoord.errors": ("KzcoordError",),
    "kzcoord.events": ("EVENTS", "Event", "parse_event"),
    "kzcoord.law.acts": ("Citation",),
    "kzcoord.law.notes": ("Note",),
    "kzcoord.law.rule_book": ("RuleBook",),
    "kzcoord.law.rules": ("Rule",),
    "kzcoord.limits": (
        *(
            "AfterAct",
            "AsSet",
            "Before",
            "BeforeAct",
            "ByDate",
            "NoLimit",
            "OncePer",
            "Promptly",
            "TimeLimit",
            "Within",
        ),
        *("CALENDAR_DAYS", "MONTHS", "WORKING_DAYS", "Unit"),
    ),
    "kzcoord.limits.conventions": ("Convention",),
    "kzcoord.limits.counting": ("Step",),
    "kzcoord.limits.deadline": ("Deadline",),
    "kzcoord.limits.questions": ("Question",),
    "kzcoord.rules": ("AMENDMENTS", "ANNEXES", "QUESTIONS", "RULES"),
    "kzcoord.scheduling.agenda": ("Agenda", "agenda"),
    "kzcoord.scheduling.earliest": ("earliest_event",),
    "kzcoord.scheduling.obligations": ("Obligation", "Status"),
    "kzcoord.scheduling.saved": ("load_schedule",),
    "kzcoord.scheduling.schedule": ("Schedule", "schedule"),
}
_MODULE_OF = {name: module for module, names in _HOMES.items() for name in names}
#: One thread loads at a time: two that enter the package from different ends would wait for each other.
_LOADING = _RLock()
_NAMESPACES = ("bodies", "calendar", "errors", "events", "law", "limits", "testing")

if not TYPE_CHECKING:  # a checker must see that a misspelt name is none

    def __getattr__(name: str) -> object:
        with _LOADING:
            return _loaded(name)

    def _loaded(name: str) -> object:
        from importlib import import_module

        if name in _NAMESPACES:
            return import_module(f"{__name__}.{name}")
        if name in _MODULE_OF:
            homes = (_MODULE_OF[name],)
        elif name.startswith("_"):
            homes = ()
        else:  # the contract finds every error, body and event here too
            homes = ("kzcoord.errors", "kzcoord.bodies", "kzcoord.events", "kzcoord.law.rules")
        for home in homes:
            module = import_module(home)
            if name in _MODULE_OF or name in module.__all__:
                value = getattr(module, name)
                globals()[name] = value
                return value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    from importlib.util import find_spec

    # kzcoord.testing is not there without hypothesis: help() would stop at it.
    found = [name for name in _NAMESPACES if name != "testing" or find_spec("hypothesis") is not None]
    return sorted((*_MODULE_OF, *found, "__version__"))
