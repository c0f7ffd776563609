"""The bodies and roles of the acts, with their names in Kazakh, Russian and English.

`presidency`, `institutions` and `abroad` hold bodies, `roles` what real bodies play in the acts.
"""

from __future__ import annotations

from kzcoord.law.bodies import Body
from kzcoord.rules.bodies import abroad, institutions, presidency, roles
from kzcoord.rules.bodies.abroad import *
from kzcoord.rules.bodies.institutions import *
from kzcoord.rules.bodies.presidency import *
from kzcoord.rules.bodies.roles import *

__all__ = []
__all__ += abroad.__all__
__all__ += institutions.__all__
__all__ += presidency.__all__
__all__ += roles.__all__

#: Every body and role of the acts in the order of these files; a role that a file names stands before its bodies.
BODIES_OF_THE_ACTS: tuple[Body, ...] = tuple(
    body
    for module in (presidency, institutions, abroad, roles)
    for body in vars(module).values()
    if isinstance(body, Body)
)
