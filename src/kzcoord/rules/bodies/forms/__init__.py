"""What the acts call each body, in every case of Kazakh and Russian; loaded when it is asked for.

A name stands as `kzcoord.law.cases.declined` reads it: a bar before each ending that changes.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzcoord.law.body_forms import BodyForms

__all__ = ["body_forms"]


@cache
def body_forms() -> BodyForms:
    """The names of the bodies and roles of the acts in every case, and the search for them in a text.

    >>> from kzcoord.bodies import PRESIDENTIAL_ADMINISTRATION
    >>> body_forms().of(PRESIDENTIAL_ADMINISTRATION, "kk")[:3]
    ('Президент Әкімшілігі', 'Президент Әкімшілігінің', 'Президент Әкімшілігіне')
    """
    from kzcoord.law.body_forms import BodyForms
    from kzcoord.rules.bodies.forms import abroad, institutions, presidency, roles

    return BodyForms((*presidency.FORMS, *institutions.FORMS, *abroad.FORMS, *roles.FORMS))
