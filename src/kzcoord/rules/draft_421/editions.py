"""The draft decree that Resolution 421 put before the President, and that was never signed.

The scan of the resolution is garbled; that it is of June follows from the numbers of its neighbours.
"""

from __future__ import annotations

from datetime import date

from kzcoord.law.editions import known, since
from kzcoord.rules.published import resolution
from kzcoord.text import Text

__all__ = ["DRAFT_421", "NEVER"]

DRAFT_421 = resolution(
    421,
    date(2015, 6, 8),
    "P1500000421",
    code="421-draft",
    draft=True,
    cited=Text(
        kk="Жарлық жобасының қағидалары (№ 421 қаулы)",
        ru="Правила проекта Указа (постановление № 421)",
        en="Rules of the draft decree of Resolution 421",
    ),
)
#: The validity of a text that never began.
NEVER = since(known(date.max, DRAFT_421))
