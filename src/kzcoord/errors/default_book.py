"""The default rule book: what the engine asks where a caller names no book of his own.

The engine knows no rule book. The top floor binds one by the name of its module: the package leaves that name in
``_DEFAULT_BOOK`` (so that importing the package loads nothing), or calls `bind`.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

__all__ = ["bind", "default_book"]


class _Bound:
    """The module of the default book, and the book once it was imported."""

    module: str | None = getattr(sys.modules[__name__.partition(".")[0]], "_DEFAULT_BOOK", None)
    book: Any = None


def bind(module: str | None) -> None:
    """Makes the ``RULES`` of a module the default book; the module is imported when the book is first asked for."""
    _Bound.module, _Bound.book = module, None


def default_book() -> Any:
    """The default book; None while its module is still being loaded, and where none is bound.

    Safe between threads without a lock of its own: the import system lets one thread load the module, the others
    wait, and every thread finds the same book.

    >>> import kzcoord
    >>> default_book() is kzcoord.RULES
    True
    """
    if _Bound.book is None and _Bound.module is not None:
        _Bound.book = getattr(import_module(_Bound.module), "RULES", None)
    return _Bound.book
