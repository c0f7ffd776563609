"""The mutants of the rule book and the tests that notice them."""

from collections.abc import Iterator
from datetime import timedelta
from typing import NamedTuple

from kzcoord import RULES, Rule

from .comparison import differences, ends_of
from .mutants_of_rules import mutants_of
from .table import Row, read_gaps, read_table

__all__ = ["Verdict", "as_it_stands", "verdicts"]

_ASPECT = "test_declared_as_in_the_table[{}]"
_IDS = "test_the_book_holds_the_norms_of_the_table_and_no_other"
_TEXTS = "test_every_norm_has_the_texts_of_the_table_and_no_other"
_GAPS = "test_the_gaps_are_those_of_the_table"


class Verdict(NamedTuple):
    """What was changed, and the tests of ``test_declarations.py`` that fail for it; none if the mutant survives."""

    field: str
    what: str
    tests: tuple[str, ...]


def as_it_stands() -> dict[str, dict[str, str]]:
    """Where the unchanged declarations differ from the table, by text and aspect."""
    table = read_table()
    found = {
        row.name: differences(text, row)
        for rule in RULES
        for text, row in zip(RULES.texts(rule.id), table[rule.id], strict=True)
    }
    return {name: told for name, told in found.items() if told}


def verdicts() -> Iterator[Verdict]:
    """Every mutant with its verdict: of each text of each norm, of the book, of its gaps."""
    table = read_table()
    for rule in RULES:
        for text, row in zip(RULES.texts(rule.id), table[rule.id], strict=True):
            yield from _of_a_text(text, row)
    yield from _of_the_book(table)
    yield from _of_the_gaps()


def _of_a_text(text: Rule, row: Row) -> Iterator[Verdict]:
    before = differences(text, row)
    for mutant in mutants_of(text):
        # A test that fails for the declaration itself notices nothing.
        noticed = differences(mutant.rule, row).keys() - before.keys()
        tests = tuple(_ASPECT.format(aspect) for aspect in sorted(noticed))
        yield Verdict(mutant.field, f"{row.name}: {mutant.field}: {mutant.what}", tests)


def _of_the_book(table: dict[str, tuple[Row, ...]]) -> Iterator[Verdict]:
    texts = {rule.id: len(RULES.texts(rule.id)) for rule in RULES}
    rows = {rule_id: len(found) for rule_id, found in table.items()}
    for rule_id, count in texts.items():
        others = [found for found in texts if found != rule_id]
        changed = {
            "dropped": others,
            "renamed": [*others, f"{rule_id}-9"],
        }
        for what, ids in changed.items():
            yield Verdict("norms", f"{rule_id} {what}", (_IDS,) if sorted(ids) != sorted(table) else ())
        for other in (count - 1, count + 1):
            told = {**texts, rule_id: other}
            yield Verdict("texts", f"{rule_id} with {other} texts", (_TEXTS,) if told != rows else ())


def _of_the_gaps() -> Iterator[Verdict]:
    expected = read_gaps()
    gaps = {gap.rule: gap.in_force for gap in RULES.gaps}
    for rule_id, in_force in gaps.items():
        changed = {f"{rule_id} dropped": {name: told for name, told in gaps.items() if name != rule_id}}
        for end in ("begins", "ends"):
            for days in (-1, 1):
                at, step = getattr(in_force, end), timedelta(days=days)
                moved = at.model_copy(update={"earliest": at.earliest + step, "latest": at.latest + step})
                mutant = in_force.model_copy(update={end: moved})
                changed[f"{rule_id}: {end} {days:+} day"] = {**gaps, rule_id: mutant}
        for what, mutants in changed.items():
            told = {name: ends_of(found) for name, found in mutants.items()}
            yield Verdict("gaps", what, (_GAPS,) if told != expected else ())
