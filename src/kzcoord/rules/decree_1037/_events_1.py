"""Events of chapter 1: the yearly report on treaties."""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.events import Event
from kzcoord.text import Text

__all__ = ["TreatyReportReceived"]


class TreatyReportReceived(Event):
    """The Presidential Administration received the Government Office's information on treaties (point 6)."""

    kind: Literal["treaty-report-received"] = "treaty-report-received"
    on: date

    title = Text(
        kk="халықаралық шарттар туралы ақпарат алынды",
        ru="получена информация о международных договорах",
        en="information on treaties received",
    )
    anchors = {"report_received": "on"}
