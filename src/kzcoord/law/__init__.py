"""What law is made of, for the acts that come with the package and for those that you declare yourself.

In the order of reading: `acts` (an act, a place in it), `editions` (from when to when a text is in force), `bodies` and
`body_names` (who), `cases` and `body_forms` (how texts name them), `events`, `calendar_year` and `event_json` (what
happened), `conditions`, `exceptions`, `documents`, `mentions` and `notes` (the parts of a rule), `rules` (one norm),
`texts_in_time` and `collected` (what a book is made of), `meeting_texts`, `order_checks`, `value_checks` and
`rule_book_checks` (what makes one impossible), `rule_book`; then `changes`, `coverage`, `annexes` and `amendments`.

>>> from datetime import date
>>> from kzcoord import MFA, WORKING_DAYS, Event, Within
>>> from kzcoord.law import Act, Rule, known, on, since
"""

from __future__ import annotations

from kzcoord.law.acts import Act, Citation
from kzcoord.law.bodies import Body, OtherName
from kzcoord.law.calendar_year import CalendarYear
from kzcoord.law.changes import Change
from kzcoord.law.conditions import Condition, When, on
from kzcoord.law.coverage import Covered, Place
from kzcoord.law.documents import Approval, Document
from kzcoord.law.editions import Commencement, InForce, Unseen, known, since
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption, SetAside, Switch, SwitchWords
from kzcoord.law.mentions import Mention
from kzcoord.law.notes import Note, NoteKind, RuleNote
from kzcoord.law.rule_book import RuleBook
from kzcoord.law.rules import Effect, Modality, Rule
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.text import Text

__all__ = [
    "Act",
    "Anchor",
    "Approval",
    "Body",
    "CalendarYear",
    "Change",
    "Citation",
    "Commencement",
    "Condition",
    "Covered",
    "Document",
    "Effect",
    "Event",
    "Exemption",
    "InForce",
    "Mention",
    "Modality",
    "Note",
    "NoteKind",
    "OtherName",
    "Place",
    "Question",
    "Reading",
    "Rule",
    "RuleBook",
    "RuleNote",
    "SetAside",
    "Switch",
    "SwitchWords",
    "Text",
    "Unseen",
    "When",
    "known",
    "on",
    "since",
]
