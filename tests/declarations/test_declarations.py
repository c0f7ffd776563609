"""Every text of every norm against a table written from the acts: who, what, to whom, by when, from when to when."""

from itertools import pairwise

import pytest

from kzcoord import RULES, Rule

from .comparison import ASPECTS, ends_of
from .table import Row, read_gaps, read_table

TABLE = read_table()
TEXTS = {rule.id: RULES.texts(rule.id) for rule in RULES}
PAIRS: list[tuple[Rule, Row]] = [
    (text, row)
    for rule_id in TABLE.keys() & TEXTS.keys()
    for text, row in zip(TEXTS[rule_id], TABLE[rule_id], strict=False)
]


def test_the_book_holds_the_norms_of_the_table_and_no_other() -> None:
    assert sorted(TEXTS) == sorted(TABLE)


def test_every_norm_has_the_texts_of_the_table_and_no_other() -> None:
    book = {rule_id: len(texts) for rule_id, texts in TEXTS.items()}
    table = {rule_id: len(rows) for rule_id, rows in TABLE.items()}
    assert book == table
    assert (len(table), sum(table.values())) == (171, 228)


@pytest.mark.parametrize("aspect", ASPECTS)
def test_declared_as_in_the_table(aspect: str) -> None:
    compare = ASPECTS[aspect]
    wrong = {row.name: told for text, row in PAIRS if (told := compare(text, row)) is not None}
    assert wrong == {}


def test_the_gaps_are_those_of_the_table() -> None:
    assert {gap.rule: ends_of(gap.in_force) for gap in RULES.gaps} == read_gaps()
    assert len(RULES.gaps) == 6


def test_a_gap_ends_where_the_table_knows_the_text_again() -> None:
    for rule_id, (begins, ends) in read_gaps().items():
        assert ends[0] in [row.since for row in TABLE[rule_id]], rule_id
        assert begins[0] in [row.until for row in TABLE[rule_id]] or TABLE[rule_id][0].since == ends[0], rule_id


def test_texts_of_a_norm_follow_one_another_in_the_table() -> None:
    gaps = read_gaps()
    for rule_id, rows in TABLE.items():
        for earlier, later in pairwise(rows):
            joined = earlier.until == later.since
            gap = rule_id in gaps and (earlier.until, later.since) == tuple(act for act, *_ in gaps[rule_id])
            assert joined or gap, f"{rule_id}: {earlier.until} to {later.since}"
