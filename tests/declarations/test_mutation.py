"""Whatever one thing is changed in a declaration, a test of the table notices it (scripts/mutate_declarations.py)."""

from collections import Counter

from .mutation import verdicts


def test_every_mutant_of_the_declarations_is_noticed() -> None:
    found = list(verdicts())
    assert [verdict.what for verdict in found if not verdict.tests] == []
    # every field of every text was changed in some way
    assert min(Counter(verdict.field for verdict in found).values()) >= 30
    assert len(found) > 15_000
