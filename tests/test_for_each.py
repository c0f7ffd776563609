"""One test over many things says which of them fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from .for_each import for_each


def test_it_runs_the_check_on_each_with_the_fixtures(tmp_path: Path) -> None:
    seen = []

    @for_each([1, 2, 3])
    def check(number: int, tmp_path: Path) -> None:
        seen.append((number, tmp_path))

    check(tmp_path)
    assert seen == [(1, tmp_path), (2, tmp_path), (3, tmp_path)]


@for_each([1, 2])
def test_it_is_one_test_and_takes_fixtures(number: int, tmp_path: Path) -> None:
    assert number
    assert tmp_path.is_dir()


def test_all_that_fail_are_named_with_their_errors() -> None:
    @for_each(range(5), name=lambda number: f"number {number}")
    def check(number: int) -> None:
        assert number % 2 == 0, "odd"
        if number == 4:
            raise ValueError(number)
        with pytest.raises(ZeroDivisionError):
            raise_for(number)

    def raise_for(number: int) -> None:
        if number == 2:
            raise ZeroDivisionError

    with pytest.raises(AssertionError) as failed:
        check()
    first, *others = str(failed.value).splitlines()
    assert first == "4 of 5 fail"
    assert [line.partition(":")[0] for line in others if line.startswith("number")] == [
        "number 0",
        "number 1",
        "number 3",
        "number 4",
    ]
    assert "number 4: ValueError: 4" in others


def test_only_the_first_failures_are_told_one_by_one() -> None:
    @for_each(range(30))
    def check(number: int) -> None:
        raise ValueError(number)

    with pytest.raises(AssertionError, match="and 10 more"):
        check()


def test_nothing_to_check_is_no_success() -> None:
    @for_each([])
    def check(thing: object) -> None:
        """Never called."""

    with pytest.raises(AssertionError, match="nothing to check"):
        check()
