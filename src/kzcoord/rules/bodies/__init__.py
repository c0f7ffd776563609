"""The bodies and roles of the acts, with their names in Kazakh, Russian and English.

`presidency`, `institutions` and `abroad` hold bodies, `roles` what real bodies play in the acts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.law.bodies import Body
from kzcoord.rules.bodies import abroad, institutions, presidency, roles
from kzcoord.rules.bodies.abroad import *
from kzcoord.rules.bodies.institutions import *
from kzcoord.rules.bodies.presidency import *
from kzcoord.rules.bodies.roles import *

if not TYPE_CHECKING:  # a checker follows the star imports
    __all__ = [name for name, body in vars().items() if isinstance(body, Body)]

#: Every body and role of the acts in the order of these files; a role that a file names stands before its bodies.
BODIES_OF_THE_ACTS: tuple[Body, ...] = tuple(
    body
    for module in (presidency, institutions, abroad, roles)
    for body in vars(module).values()
    if isinstance(body, Body)
)
