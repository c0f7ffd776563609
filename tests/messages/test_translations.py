"""Every template of a message has its words in Russian and Kazakh, and nothing is raised that has no template."""

from __future__ import annotations

import sys
from collections import Counter

import pytest

from kzcoord import KAZAKHSTAN, KzcoordError
from kzcoord.errors.translations import PARTS, TRANSLATIONS

from .templates import fields, found_in, templates, without_words

FOUND = list(templates())
TEMPLATES = {found.template for found in FOUND if found.template is not None}
LETTERS = {"ru": set("ыэёщъ"), "kk": set("әғқңөұүһі")}


def test_the_source_has_templates() -> None:
    # about 340 messages; the number says that the walk finds them, not how many there must be
    assert len(TEMPLATES) > 300


def test_every_message_is_a_plain_template() -> None:
    assert [found for found in FOUND if found.template is None] == []


def test_every_template_has_words_in_every_language() -> None:
    wanted = {template for template in TEMPLATES if not without_words(template)}
    assert wanted - TRANSLATIONS.keys() == set(), "without a translation"


def test_no_translation_is_left_over() -> None:
    assert TRANSLATIONS.keys() - TEMPLATES == set()


def test_no_template_is_translated_twice() -> None:
    assert [template for template, number in Counter(t for part in PARTS for t in part).items() if number > 1] == []


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_a_translation_has_the_fields_of_its_template(lang: str) -> None:
    for template, words in TRANSLATIONS.items():
        assert words.keys() == {"ru", "kk"}, template
        if fields(template):
            assert fields(words[lang]) == fields(template), template
        else:
            assert "{" not in words[lang], template


@pytest.mark.parametrize("lang", ["ru", "kk"])
def test_a_translation_begins_and_ends_as_its_template_does(lang: str) -> None:
    # a part such as "; give {what}" stands right behind another
    for template, words in TRANSLATIONS.items():
        for mark in (" ", "; "):
            assert words[lang].startswith(mark) == template.startswith(mark), template
        if template.startswith(" ") and lang == "ru":
            assert words[lang].endswith(" ") == template.endswith(" "), template


def test_the_two_languages_are_not_exchanged() -> None:
    for template, words in TRANSLATIONS.items():
        assert not LETTERS["kk"] & set(words["ru"].lower()), template
    kazakh = [template for template, words in TRANSLATIONS.items() if LETTERS["kk"] & set(words["kk"].lower())]
    # short words such as "акт" and code names have no letter of their own
    assert len(kazakh) > 300


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        pytest.param('raise NotADateError(f"{day} is none")', [None], id="an f-string"),
        pytest.param('raise NotADateError("a " + day)', [None], id="a sum"),
        pytest.param("raise NotADateError(words)", [None], id="a name"),
        pytest.param('raise ValueError("it is none")', [None], id="a value error of plain words"),
        pytest.param('raise ValueError(f"{day} is none")', [None], id="a value error of an f-string"),
        pytest.param('raise ValueError(Message("{day} is none", day=day))', ["{day} is none"], id="a message"),
        pytest.param('raise errors.NotADateError("none")', ["none"], id="plain words"),
        pytest.param('raise type(error)("{x}", x=1) from None', ["{x}"], id="an error of the same class"),
        pytest.param('Quoted(str(error), "none")', ["none"], id="a quotation"),
        pytest.param('Row(found, " or ")', [" or "], id="what stands between"),
        pytest.param("Row(found)", [], id="a row with commas"),
        pytest.param('refuse("none")', ["none"], id="a refusal of the command line"),
        pytest.param('raise AttributeError("none")', [], id="an error of Python's own"),
    ],
)
def test_the_walk_finds_what_is_raised(source: str, expected: list[str | None]) -> None:
    assert [found.template for found in found_in(source, "a module")] == expected


def test_english_needs_no_translations(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "kzcoord.errors.translations")
    with pytest.raises(KzcoordError) as refused:
        KAZAKHSTAN.holidays(2041)
    assert "outside the calendar" in str(refused.value) == refused.value.said("en")
    assert "kzcoord.errors.translations" not in sys.modules
    assert "вне календаря" in refused.value.said("ru")
    assert "kzcoord.errors.translations" in sys.modules
