"""Bodies by their code or any of their names, and as JSON knows them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, PlainSerializer

from kzcoord.errors import UnknownBodyError
from kzcoord.errors.classes import is_a
from kzcoord.errors.default_book import default_book
from kzcoord.errors.mappings import entries_of
from kzcoord.errors.messages import Message, Words
from kzcoord.errors.shown_values import named, shown
from kzcoord.errors.tables import Table, near
from kzcoord.law.bodies import LONGEST_NAME, Body

__all__ = ["Bodies", "BodyRef", "body", "body_from_json", "body_to_json"]


class Bodies(Table[Body]):
    """The bodies and roles of a rule book by code; `find` knows their names and abbreviations too."""

    __slots__ = ("_by_name", "_written")

    entry = Message("body")
    refusal = UnknownBodyError

    _by_name: dict[str, tuple[Body, ...]]
    _written: dict[str, str]

    def __init__(self, bodies: dict[str, Body]) -> None:
        super().__init__(bodies)
        by_name: dict[str, tuple[Body, ...]] = {}
        written: dict[str, str] = {}
        for body in bodies.values():
            names = {_plain(name): name for name in reversed(_names(body))}
            for plain, name in names.items():
                by_name[plain] = (*by_name.get(plain, ()), body)
                written.setdefault(plain, name)
        object.__setattr__(self, "_by_name", by_name)
        object.__setattr__(self, "_written", written)

    def find(self, name: object) -> Body:
        """The body of a code (``MFA``), a name or an abbreviation in any of the three languages (``МИД``).

        Letters may be large or small. Raises `UnknownBodyError`, which offers the nearest codes and names, for a name
        that no body has or that several have.
        """
        if not is_a(name, str) or len(name) > LONGEST_NAME:
            raise UnknownBodyError("no body {given}; give a body's code or its name, such as 'MFA'", given=shown(name))
        by_code = self.get(name.strip().upper().replace("-", "_"))
        if by_code is not None:
            return by_code
        bodies = self._by_name.get(_plain(name), ())
        if len(bodies) == 1:
            return bodies[0]
        if bodies:
            codes = ", ".join(body.code for body in bodies)
            raise UnknownBodyError(
                "{given} is a name of several bodies; give the code of one: {codes}", given=shown(name), codes=codes
            )
        raise UnknownBodyError(
            "no body {given}; the nearest are {nearest}", given=shown(name), nearest=self._nearest(name)
        )

    def player(self, given: object, call: str) -> Body:
        """The body that a call is about: of this table, by any name, or a caller's own that plays a role of it.

        ``call`` names the call, for the message of `UnknownBodyError`.
        """
        if is_a(given, str):
            try:
                return self.find(given)
            except UnknownBodyError as error:
                raise UnknownBodyError("{call}: {error}", call=call, error=error.message) from None
        if not is_a(given, Body):
            raise UnknownBodyError(
                "{call} takes a Body such as kzcoord.MFA or its name, not {given}", call=call, given=shown(given)
            )
        if given.code not in self and not given.roles:
            raise UnknownBodyError(
                "{call}: {code} is no body of the rule book and plays no role, so nothing concerns it; give it "
                "roles, such as Body({word}, roles=(CENTRAL_STATE_BODY,)), or take one of the nearest: {nearest}",
                call=call,
                code=named(given.code),
                word=shown(given.code),
                nearest=self._nearest(given.code),
            )
        return given

    def _nearest(self, name: str) -> Words:
        """The codes, and names with their codes, that are nearest to a name."""
        codes = near(name.upper(), self, n=2)
        names = near(_plain(name), self._by_name, n=2, cutoff=0.6)
        told = {
            self._by_name[plain][0].code: f"{self._written[plain]} ({self._by_name[plain][0].code})" for plain in names
        }
        return ", ".join({**{code: code for code in codes}, **told}.values()) or Message("none at all")


def _names(body: Body) -> list[str]:
    """Every name of a body: long, short, former, and its abbreviations."""
    texts = (body.name, body.short, *(other.name for other in body.other_names))
    return [*(words for text in texts for words in text), *body.abbreviations]


def _plain(name: str) -> str:
    """A name without what two writers may write differently: case, spaces, ё, the English article."""
    words = " ".join(name.casefold().replace("ё", "е").split())
    return words.removeprefix("the ")


def body(name: str) -> Body:
    """The body of a code (``MFA``) or of any of its names in the three languages (``МИД``).

    Raises `UnknownBodyError`, which offers the nearest.

    >>> body("МИД"), body("Министерство иностранных дел")
    (MFA, MFA)
    """
    return _default().find(name)


def _default() -> Bodies:
    book = default_book()
    bodies: Bodies = Bodies({}) if book is None else book.bodies
    return bodies


def body_to_json(given: Body) -> str | dict[str, Any]:
    """A body as JSON knows it: the code of one of the default rule book, or the whole of another."""
    return given.code if _default().get(given.code) == given else given.model_dump(mode="json")


def body_from_json(given: str | dict[str, Any], bodies: Bodies | None = None) -> Body:
    """The body of such a value, looked up in a table or in the default rule book."""
    if isinstance(given, str):
        return body(given) if bodies is None else bodies.find(given)
    return Body.model_validate(given)


def _looked_up(value: Any, info: Any) -> Any:
    if is_a(value, Mapping) and type(value) is not dict:  # type: ignore[type-abstract]
        entries = entries_of(value)
        if entries is None:
            raise ValueError(Message("it is a mapping that cannot be read"))
        return entries
    if not isinstance(value, str):
        return value
    bodies = (info.context or {}).get("bodies") if isinstance(info.context, dict) else None
    return body_from_json(value, bodies)


#: A body inside a model: written as its code in JSON and found by it or by a name; a caller's own is written whole.
BodyRef = Annotated[Body, BeforeValidator(_looked_up), PlainSerializer(body_to_json)]
