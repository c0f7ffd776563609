"""Every point and part of Decree 1037 and of the Rules that it approves, in order, for the coverage.

A place is covered by the rules that have its id. A place without a rule has the reason for it here. The places are
those of the text with the changes to 12.02.2025, and those that only an earlier text had.
"""

from __future__ import annotations

from kzcoord.law.coverage import Place, each_place
from kzcoord.rules.reasons import (
    AMENDS,
    APPROVES,
    CHAPEAU,
    COMMENCES,
    DEFINITION,
    FORM,
    REFERS,
    REPEALS,
    RESPONSIBILITY,
    SCOPE,
)

__all__ = ["PLACES_OF_1037"]

PLACES_OF_1037: tuple[Place, ...] = (
    # -- the Decree's own points
    *each_place("1037-decree", "1", reason=APPROVES),
    *each_place("1037-decree", "2", "3"),
    *each_place("1037-decree", "4.1", reason=RESPONSIBILITY),
    *each_place("1037-decree", "4.2"),
    *each_place("1037-decree", "5", reason=AMENDS),
    *each_place("1037-decree", "6", reason=REPEALS),
    *each_place("1037-decree", "7", reason=COMMENCES),
    # -- chapter 1
    *each_place("1037", "1", "2", "3", "4", "5.1", "5.2", "6"),
    # -- chapter 2
    *each_place("1037", "7", reason=DEFINITION),
    *each_place("1037", "8.1", "8.2", "8-1", "8-2", "9", "10", "11", "12", "13", "13(1)", "13(2)", "14.1", "14.2"),
    *each_place("1037", "14-1", "14-2", "14-2(4)", "14-2(6)", "14-3", "14-4"),
    # -- chapter 2-1
    *each_place("1037", "14-5.1", "14-5.2", "14-6", "14-7.1", "14-7.2", "14-8.1", "14-8.2", "14-9.1", "14-9.2"),
    *each_place("1037", "14-10(1)", "14-10(2)", "14-10(3)", "14-11"),
    # -- chapter 3
    *each_place("1037", "15", reason=DEFINITION),
    *each_place("1037", "16", reason=REFERS),
    *each_place("1037", "17", reason=DEFINITION),
    *each_place("1037", "18"),
    *each_place("1037", "19.1", reason=SCOPE),
    *each_place("1037", "19.2", "20(1)", "20(2)", "21.1", "21.2", "22", "23.1", "23.2", "23.3", "24"),
    *each_place("1037", "25"),  # the draft instructions, until 2017
    *each_place("1037", "25.1", "25.2", "25.3", "25.4", "25.5", "26.1", "26.2", "26.3", "26-1", "27"),
    *each_place("1037", "28.1", "28.2", "29.1", "29.2", "29-1"),
    # -- chapter 4
    *each_place("1037", "30", reason=DEFINITION),
    *each_place("1037", "31.1", "31.2", "31.3", "32.1", "32.2", "32.3", "32-1.1", "32-1.2", "32-1.3", "32-1.4"),
    *each_place("1037", "33.1", "33.2", "34"),
    *each_place("1037", "34.2"),  # the investment report, from 2017 to 2023
    *each_place("1037", "35"),
    # -- chapter 5
    *each_place("1037", "36.1", "36.2", "37.1", "37.2", "37.3", "38", "39", "40.1", "40.2", "40.3", "41"),
    # -- chapter 6
    *each_place("1037", "42.1", "42.2", "43", "44.1", "44.2"),
    *each_place("1037", "45", reason=CHAPEAU),
    *each_place("1037", "45(1)", "45(2)", "45(3)", "45(4)", "45(5)"),
    *each_place("1037", "46", reason=CHAPEAU),
    *each_place("1037", "46(1)", "46(2)", "46(3)", "46(4)", "46(5)", "47", "48.1", "48.2"),
    *each_place("1037", "49.1(1)", "49.1(2)", "49.2", "50.1", "50.2", "50.3"),
    # -- the annexes
    *each_place("1037", *(f"annex-{number}" for number in range(1, 7)), reason=FORM),
)
