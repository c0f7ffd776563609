"""Bodies by their code or abbreviation, and as JSON knows them."""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer

from kzcoord.bodies import abroad, institutions, presidency, roles
from kzcoord.errors import UnknownBodyError
from kzcoord.errors.given import named, shown
from kzcoord.errors.tables import Table
from kzcoord.law.bodies import Body

__all__ = ["BODIES", "BodyRef", "body", "body_from_json", "body_to_json", "checked_player"]


class _Bodies(Table[Body]):
    """The bodies and roles of the texts by code; `body` finds one by its abbreviation too."""

    __slots__ = ()

    entry = "body"
    refusal = UnknownBodyError


BODIES: Table[Body] = _Bodies(
    {
        found.code: found
        for module in (presidency, institutions, abroad, roles)
        for found in vars(module).values()
        if isinstance(found, Body)
    }
)


def body(code: str) -> Body:
    """The body of a code (``MFA``) or of an abbreviation in any of the three languages (``МИД``).

    Raises `UnknownBodyError`, which offers the nearest codes.
    """
    wanted = code.strip() if isinstance(code, str) else ""
    found = BODIES.get(wanted.upper().replace("-", "_"))
    if found is not None:
        return found
    for candidate in BODIES.values():
        if wanted in candidate.abbreviations:
            return candidate
    near = get_close_matches(wanted.upper(), BODIES, n=3, cutoff=0.0)
    raise UnknownBodyError(f"no body {shown(code)}; the nearest codes are {', '.join(near)}")


def body_to_json(found: Body) -> str | dict[str, Any]:
    """A body as JSON knows it: the code of one of the texts, or the whole of a caller's own."""
    return found.code if BODIES.get(found.code) == found else found.model_dump(mode="json")


def body_from_json(given: str | dict[str, Any]) -> Body:
    """The body of such a value."""
    return body(given) if isinstance(given, str) else Body.model_validate(given)


def checked_player(found: object, asked: str) -> Body:
    """``found`` if it is a body of the texts, or one of the caller's own that plays a role; `UnknownBodyError` if not.

    ``asked`` names the call that was made, for the message.
    """
    if not isinstance(found, Body):
        raise UnknownBodyError(f"{asked} takes a Body such as kzcoord.MFA, not {shown(found)}")
    if found.code not in BODIES and not found.roles:
        near = get_close_matches(named(found.code).upper(), BODIES, n=3, cutoff=0.0)
        raise UnknownBodyError(
            f"{asked}: {named(found.code)} is no body of the texts and plays no role, so nothing concerns it; give it "
            f"roles, such as Body({shown(found.code)}, roles=(CENTRAL_STATE_BODY,)), or take one of the nearest: "
            f"{', '.join(near)}"
        )
    return found


def _looked_up(value: Any) -> Any:
    return body(value) if isinstance(value, str) else value


#: A body inside a model: written as its code in JSON and found by it; a caller's own is written whole.
BodyRef = Annotated[Body, BeforeValidator(_looked_up), PlainSerializer(body_to_json)]
