"""The rule book that answers where none is named: bound by name on the top floor, loaded when it is first needed.

The engine works for any rule book and imports none. `bind` gets the name of a module that holds one as ``RULES``.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

__all__ = ["bind", "default_book"]

_module: str | None = None
_book: Any = None


def bind(module: str | None) -> None:
    """Makes the ``RULES`` of a module the book that answers by default; None leaves none bound."""
    global _module, _book
    _module, _book = module, None


def default_book() -> Any:
    """The book that is bound; None while it is being made, or where none is bound."""
    global _book  # noqa: PLW0603 - the one binding of the process
    if _book is None and _module is not None:
        _book = getattr(import_module(_module), "RULES", None)
    return _book
