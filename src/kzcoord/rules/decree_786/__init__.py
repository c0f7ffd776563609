"""Decree 786 of 25 January 2022: it has no norm of its own, only changes of Decree 1037.

`amendments` lists the changes, `places` its two points for the coverage.
"""

from __future__ import annotations

from kzcoord.law.amendments import Amendment
from kzcoord.law.coverage import Place
from kzcoord.rules.decree_786.amendments import AMENDMENTS_BY_786
from kzcoord.rules.decree_786.places import PLACES_OF_786

__all__ = ["AMENDMENTS", "PLACES"]

PLACES: tuple[Place, ...] = PLACES_OF_786
AMENDMENTS: tuple[Amendment, ...] = AMENDMENTS_BY_786
