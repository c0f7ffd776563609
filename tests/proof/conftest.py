"""How many inputs the tests of bad input have tried, told at the end of the run."""

from __future__ import annotations

from collections import Counter

import pytest

_TRIED: pytest.StashKey[Counter[str]] = pytest.StashKey()


@pytest.fixture
def tried(request: pytest.FixtureRequest) -> Counter[str]:
    """What was tried so far, by the name of the test module; add to it by `tried[__name__] += n`."""
    return request.config.stash.setdefault(_TRIED, Counter())


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    found = config.stash.get(_TRIED, Counter[str]())
    for name, count in sorted(found.items()):
        terminalreporter.write_line(f"{name.rpartition('.')[2]}: {count} inputs tried")
    if found:
        terminalreporter.write_line(f"bad input in all: {found.total()} inputs tried")
