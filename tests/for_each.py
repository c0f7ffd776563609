"""One test over many things: it runs its check on each of them and names all that fail."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from inspect import Signature, signature
from typing import Concatenate, ParamSpec, TypeVar

import pytest

__all__ = ["for_each"]

_Thing = TypeVar("_Thing")
_Fixtures = ParamSpec("_Fixtures")
_SHOWN = 20


def for_each(
    things: Iterable[_Thing], name: Callable[[_Thing], object] = str
) -> Callable[[Callable[Concatenate[_Thing, _Fixtures], None]], Callable[_Fixtures, None]]:
    """Makes one test of a check of one thing, which is its first argument; what follows are fixtures.

    For hundreds of cases `pytest.mark.parametrize` would make hundreds of tests, and take longer to collect and to
    report them than to run them.
    """
    listed = list(things)

    def decorate(check: Callable[Concatenate[_Thing, _Fixtures], None]) -> Callable[_Fixtures, None]:
        def test(*args: _Fixtures.args, **fixtures: _Fixtures.kwargs) -> None:
            assert listed, "there is nothing to check"
            failed: list[tuple[object, BaseException]] = []
            for thing in listed:
                try:
                    check(thing, *args, **fixtures)
                except (Exception, pytest.fail.Exception) as error:
                    failed.append((name(thing), error))
            if failed:
                told = [f"{named}: {type(error).__name__}: {error}" for named, error in failed[:_SHOWN]]
                more = [f"and {len(failed) - _SHOWN} more"] if len(failed) > _SHOWN else []
                told = [f"{len(failed)} of {len(listed)} fail", *told, *more]
                raise AssertionError("\n".join(told)) from failed[0][1]

        for attribute in ("__name__", "__qualname__", "__module__", "__doc__", "pytestmark"):
            if hasattr(check, attribute):
                setattr(test, attribute, getattr(check, attribute))
        test.__signature__ = Signature(list(signature(check).parameters.values())[1:])  # type: ignore[attr-defined]
        return test

    return decorate
