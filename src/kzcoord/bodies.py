"""The bodies and roles of the acts by name, `Body` to declare one of your own, and `body` to find one by any name.

A role (``CENTRAL_STATE_BODY``, ``INTERESTED_BODY``, ...) is played by real bodies. A body of your own plays roles too:
``Body("MINFIN", roles=(CENTRAL_STATE_BODY,))`` can be asked for its share of a schedule.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzcoord.law.bodies import Body as Body
from kzcoord.law.bodies import OtherName as OtherName
from kzcoord.law.body_names import BodyRef as BodyRef
from kzcoord.law.body_names import body as body
from kzcoord.law.body_names import body_from_json as body_from_json
from kzcoord.law.body_names import body_to_json as body_to_json
from kzcoord.rules import RULES, bodies
from kzcoord.rules.bodies import *
from kzcoord.rules.bodies.forms import body_forms as body_forms

if not TYPE_CHECKING:  # a checker follows the imports
    __all__ = [
        *("BODIES", "Body", "BodyRef", "OtherName", "body", "body_forms", "body_from_json", "body_to_json"),
        *bodies.__all__,
    ]

#: The bodies and roles of the acts by code.
BODIES = RULES.bodies
