"""Anchors: names that are equal to plain strings and bring their words along."""

import copy
import json
import pickle
from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from kzcoord import RULES, DeclarationError
from kzcoord.limits import (
    GENERAL,
    WORKING_DAYS,
    Anchor,
    AnyLimit,
    AsSet,
    Before,
    BeforeAct,
    TimeLimit,
    Within,
    anchor_named,
)

ANY_LIMIT: TypeAdapter[TimeLimit] = TypeAdapter(AnyLimit)
HEARING = Anchor("hearing_held", en="the hearing", ru="слушания", kk="тыңдау күні", kk_from="тыңдау күнінен бастап")
WITH_FORMS = Anchor(
    "talks",
    en="the talks",
    ru="переговоров",
    kk="келіссөз күні",
    kk_from="келіссөз күнінен бастап",
    kk_after="келіссөздерден кейін",
    kk_before="келіссөздерден",
)
WORDS = ("en", "ru", "kk", "kk_from", "kk_after", "kk_before")


def words(anchor: Anchor) -> list[str]:
    return [getattr(anchor, word) for word in WORDS]


#: Each field of a limit that names an anchor.
FIELDS: dict[str, TimeLimit] = {
    "of a Within": Within(5, WORKING_DAYS, of=HEARING),
    "after of a Within": Within(5, WORKING_DAYS, after=HEARING),
    "or_of of a Within": Within(5, WORKING_DAYS, after="ends", or_of=HEARING),
    "of a Before": Before(5, WORKING_DAYS, of=HEARING),
    "of an AsSet": AsSet("the term", of=HEARING),
    "of a BeforeAct": BeforeAct("the hearing", of=HEARING),
}
EACH_FIELD = pytest.mark.parametrize("limit", FIELDS.values(), ids=FIELDS)


def anchor_of(limit: TimeLimit) -> Anchor:
    anchor = getattr(limit, "or_of", None) or getattr(limit, "after", None) or getattr(limit, "of", None)
    assert isinstance(anchor, Anchor)
    return anchor


class TestAnAnchor:
    def test_is_its_name(self) -> None:
        assert HEARING == "hearing_held"
        assert hash(HEARING) == hash("hearing_held")
        assert {"hearing_held": 1}[HEARING] == 1
        assert (str(HEARING), repr(HEARING), json.dumps(HEARING)) == (
            "hearing_held",
            "'hearing_held'",
            '"hearing_held"',
        )

    def test_has_the_forms_that_are_given_and_makes_the_others(self) -> None:
        assert (WITH_FORMS.after_kk, WITH_FORMS.before_kk) == ("келіссөздерден кейін", "келіссөздерден")
        assert (HEARING.after_kk, HEARING.before_kk) == ("тыңдау күнінен кейін", "тыңдау күнінен")
        assert tuple(HEARING.day) == ("тыңдау күні", "день слушания", "the hearing")

    @pytest.mark.parametrize("anchor", [HEARING, WITH_FORMS, GENERAL["receipt"]], ids=str)
    def test_keeps_its_words_through_copies_and_pickle(self, anchor: Anchor) -> None:
        pickled = [pickle.loads(pickle.dumps(anchor, protocol)) for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1)]
        for again in (*pickled, copy.copy(anchor), copy.deepcopy(anchor)):
            assert type(again) is Anchor
            assert (again, words(again)) == (anchor, words(anchor))

    def test_cannot_be_changed(self) -> None:
        for name in ("en", "kk_after", "more"):
            with pytest.raises(AttributeError, match=name):
                setattr(HEARING, name, "other")
        with pytest.raises(AttributeError, match="en"):
            del HEARING.en

    @pytest.mark.parametrize("name", ["", " ", "\n", None, 5], ids=repr)
    def test_needs_a_name(self, name: Any) -> None:
        with pytest.raises(DeclarationError, match="anchor"):
            Anchor(name, en="a", ru="b", kk="c", kk_from="d")

    @pytest.mark.parametrize("word", ["en", "ru", "kk", "kk_from"])
    @pytest.mark.parametrize("nothing", ["", " ", None, 5], ids=repr)
    def test_needs_its_words(self, word: str, nothing: Any) -> None:
        given: dict[str, Any] = {"en": "a", "ru": "b", "kk": "c", "kk_from": "d", word: nothing}
        with pytest.raises(DeclarationError, match=f"{word} of the anchor 'talks'"):
            Anchor("talks", **given)


class TestALimit:
    @EACH_FIELD
    def test_keeps_the_anchor_with_its_words(self, limit: TimeLimit) -> None:
        assert words(anchor_of(limit)) == words(HEARING)
        for again in (
            pickle.loads(pickle.dumps(limit)),
            copy.copy(limit),
            copy.deepcopy(limit),
            limit.model_copy(update={}),
            ANY_LIMIT.validate_python(limit.model_dump()),
        ):
            assert again == limit
            assert words(anchor_of(again)) == words(HEARING)

    @EACH_FIELD
    def test_writes_an_anchor_of_a_caller_s_own_with_its_words(self, limit: TimeLimit) -> None:
        whole = {"name": "hearing_held", **{word: getattr(HEARING, word) for word in WORDS[:4]}}
        assert whole in limit.model_dump(mode="json").values()
        again = ANY_LIMIT.validate_json(limit.model_dump_json())
        assert again == limit
        assert words(anchor_of(again)) == words(HEARING)
        assert [again.said(lang) for lang in ("en", "ru", "kk")] == [limit.said(lang) for lang in ("en", "ru", "kk")]

    def test_says_the_words_of_its_anchor(self) -> None:
        assert str(FIELDS["after of a Within"]) == "within 5 working days after the hearing"
        assert FIELDS["of a Before"].said("ru") == "не менее чем за 5 рабочих дней до слушания"
        assert FIELDS["of a Within"].said("kk") == "тыңдау күнінен бастап 5 жұмыс күні ішінде"
        assert FIELDS["of a Within"].resolve(date(2026, 3, 18)).steps[0].reason.en == "the hearing, not counted"

    @pytest.mark.parametrize("anchor", [GENERAL["receipt"], RULES.anchors["request_received"]], ids=str)
    def test_writes_an_anchor_that_everybody_knows_by_its_name(self, anchor: Anchor) -> None:
        limit = Within(5, WORKING_DAYS, of=anchor)
        assert limit.model_dump(mode="json")["of"] == str(anchor)
        again = ANY_LIMIT.validate_json(limit.model_dump_json())
        assert again == limit
        assert again.said("kk") == limit.said("kk")

    def test_with_other_words_for_a_known_name_writes_them(self) -> None:
        other = Anchor("receipt", en="arrival", ru="прибытия", kk="келген күн", kk_from="келген күннен бастап")
        limit = Within(5, WORKING_DAYS, of=other)
        assert limit == Within(5, WORKING_DAYS, of="receipt")
        assert str(ANY_LIMIT.validate_json(limit.model_dump_json())) == "within 5 working days of arrival"

    def test_with_a_plain_name_takes_the_words_of_the_name(self) -> None:
        assert str(Within(5, WORKING_DAYS, of="receipt")) == "within 5 working days of receipt"
        assert str(Within(5, WORKING_DAYS, of="request_received")) == "within 5 working days of receipt of the request"
        own = Within(5, WORKING_DAYS, of="paper_filed")
        assert [own.said(lang) for lang in ("en", "ru", "kk")] == [
            "within 5 working days of paper filed",
            "в течение 5 рабочих дней со дня paper filed",
            "paper filed 5 жұмыс күні ішінде",
        ]
        assert str(Within(5, WORKING_DAYS, of="__")) == "within 5 working days of __"

    def test_has_a_schema_with_both_forms(self) -> None:
        of = Before.model_json_schema()["properties"]["of"]
        assert [form["type"] for form in of["anyOf"]] == ["string", "object"]

    @pytest.mark.parametrize(
        ("given", "words_of_refusal"),
        [
            ({}, "an anchor is a name with its words"),
            ({"name": 5, "en": "a", "ru": "b", "kk": "c", "kk_from": "d"}, "the name of an anchor is text"),
            ({"name": "talks"}, "an anchor is a name with its words"),
            ({"name": "talks", "en": "a", "ru": "b", "kk": "c", "kk_from": "d", "de": "e"}, "an anchor is a name"),
            ({"name": " ", "en": "a", "ru": "b", "kk": "c", "kk_from": "d"}, "an anchor needs a name"),
            ({"name": "talks", "en": "", "ru": "b", "kk": "c", "kk_from": "d"}, "en of the anchor 'talks' is words"),
            (" ", "an anchor needs a name"),
            (5, "which is no text"),
        ],
        ids=repr,
    )
    def test_refuses_what_is_no_anchor(self, given: Any, words_of_refusal: str) -> None:
        with pytest.raises(DeclarationError, match=words_of_refusal):
            Before(5, WORKING_DAYS, of=given)


def test_the_words_of_a_name() -> None:
    assert anchor_named(HEARING) is HEARING
    assert anchor_named("starts") is GENERAL["starts"]
    assert anchor_named("departs") is RULES.anchors["departs"]
    assert anchor_named("paper_filed").en == "paper filed"


def test_a_book_takes_the_general_anchors_as_they_are() -> None:
    assert list(GENERAL) == ["receipt", "starts", "ends"]
    assert [name for name, anchor in GENERAL.items() if RULES.anchors.get(name) is anchor] == ["starts", "ends"]
    assert all(name == anchor for name, anchor in {**GENERAL, **RULES.anchors}.items())
