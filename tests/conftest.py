"""What all tests share: how many cases hypothesis draws, and what the tests have to tell at the end of a run.

In CI hypothesis draws the same cases on every run, so that a red run can be repeated. The daily tests draw a tenth of
the cases of a law; ``--hypothesis-profile=proofs``, which scripts/run-proofs gives, draws all of them.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from hypothesis import settings

os.environ.pop("KZCOORD_LANG", None)  # the tests ask in English unless they say otherwise

_REPEATABLE = bool(os.environ.get("CI"))
settings.register_profile("daily", deadline=None, derandomize=_REPEATABLE, max_examples=10)
settings.register_profile("proofs", deadline=None, derandomize=_REPEATABLE, max_examples=100)
settings.load_profile("daily")

_TRIED = "inputs tried"
_COMPARED = "compared"


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Iterator[Counter[str]]:
    """How many inputs a test of bad input tries, by the name of its module; told at the end of the run."""
    found = Counter[str]()
    yield found
    request.node.user_properties.append((_TRIED, dict(found)))


@pytest.fixture
def tell(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Tells in one line what a test has compared, at the end of the run."""
    return lambda line: record_property(_COMPARED, line)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what the tests have to tell; properties come back from the workers of a parallel run too."""
    compared: list[str] = []
    tried = Counter[str]()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", None) == "teardown":
                compared += [str(told) for name, told in report.user_properties if name == _COMPARED]
                for found in (told for name, told in report.user_properties if name == _TRIED):
                    tried.update(found)
    for line in sorted(compared):
        terminalreporter.write_line(line)
    for name, count in sorted(tried.items()):
        terminalreporter.write_line(f"{name.rpartition('.')[2]}: {count} inputs tried")
    if tried:
        terminalreporter.write_line(f"bad input in all: {tried.total()} inputs tried")
