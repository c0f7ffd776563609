"""The default book: bound by name, loaded on first use, and no part of what makes two conventions equal."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from textwrap import dedent

import pytest

import kzcoord
from kzcoord import RULES, Convention
from kzcoord.errors.default_book import bind, default_book
from kzcoord.limits import COUNTING, WORKING_DAYS, Within
from kzcoord.limits.conventions import known_questions


def in_a_fresh_process(code: str) -> list[str]:
    run = subprocess.run([sys.executable, "-c", dedent(code)], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return run.stdout.split()


@pytest.fixture
def rebound() -> Iterator[None]:
    yield
    bind("kzcoord.rules")


def test_is_the_book_that_the_package_names() -> None:
    assert default_book() is RULES
    assert known_questions() is RULES.questions


def test_is_loaded_when_it_is_first_asked_for_and_not_before() -> None:
    assert in_a_fresh_process(
        """
        import sys, kzcoord
        from kzcoord.limits import Convention, WORKING_DAYS, Within
        from datetime import date
        by = Within(5, WORKING_DAYS, of="receipt").resolve(date(2026, 3, 18)).by
        strict = Convention.STANDARD.choose(Q1="counted")["Q1"]
        print("kzcoord.rules" in sys.modules)
        print(Convention.STANDARD["Q11"].replace(" ", "-"), "kzcoord.rules" in sys.modules)
        """
    ) == ["False", "less-than", "True"]


def test_is_none_while_its_module_is_being_loaded(
    rebound: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half_a_book.py").write_text(
        "from kzcoord.errors.default_book import default_book\nWHILE_LOADING = default_book()\nRULES = object()\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    bind("half_a_book")
    book = default_book()
    module = sys.modules.pop("half_a_book")
    assert (module.WHILE_LOADING, book) == (None, module.RULES)
    assert default_book() is book


def test_is_none_where_none_is_bound(rebound: None) -> None:
    bind(None)
    assert default_book() is None
    assert known_questions() is COUNTING
    assert Convention.STANDARD["Q1"] == "not counted"
    assert list(Convention.STANDARD.answers) == list(COUNTING)
    assert str(Within(5, WORKING_DAYS, of="request_received")) == "within 5 working days of request received"
    with pytest.raises(kzcoord.UnknownQuestionError):
        Convention.STANDARD.choose(Q11="at least")


def test_is_one_for_all_threads(rebound: None) -> None:
    bind("kzcoord.rules")
    with ThreadPoolExecutor(8) as pool:
        books = list(pool.map(lambda _: default_book(), range(64)))
    assert all(book is RULES for book in books)


def test_does_not_matter_to_the_equality_of_conventions() -> None:
    assert (
        in_a_fresh_process(
            """
        import sys
        from kzcoord.limits import COUNTING, Convention
        strict = Convention.STANDARD.choose(**{
            question.id: question.strict for question in COUNTING.values() if question.readings[0].counted
        })
        same = Convention.STRICT.choose(Q3="previous working day")  # above the statute of 2013 to 2021 too
        before = hash(strict), hash(same), hash(Convention.STANDARD.choose(Q1="counted"))
        unloaded = "kzcoord.rules" not in sys.modules
        differs = strict != same  # Q12 is no question on counting
        equal = strict.choose(Q12="not moved") == same
        after = hash(strict), hash(same), hash(Convention.STANDARD.choose(Q1="counted"))
        print(unloaded, differs, equal, before == after, before[0] == before[1])
        """
        )
        == ["True"] * 5
    )
