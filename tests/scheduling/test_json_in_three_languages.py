"""JSON tells its words in one language and says which; ids, codes, kinds and days are the same in each.

A visit on Thu 20 May 2027: the concept (24) is due thirty days before, Tue 20 April, and nobody can dispute the day
before, Mon 19 April.
"""

import json
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    KAZAKHSTAN,
    MFA,
    CourtRequestReceived,
    KzcoordError,
    LanguageError,
    ReplySent,
    SavedScheduleError,
    TopLevelEvent,
    agenda,
    load_schedule,
    schedule,
)
from kzcoord.text import LANGUAGES, Language

VISIT = schedule(TopLevelEvent(starts=date(2027, 5, 20), abroad=True))
#: What a row says in words; all else is data.
WORDS = {
    "what", "signed_by", "form", "language", "in_force", "condition", "limit", "if_asked", "counted_by", "documents",
    "cite",
}  # fmt: skip
OTHERS = pytest.mark.parametrize("lang", ["ru", "kk"])


def test_it_says_which_language_it_holds() -> None:
    weeks = agenda([VISIT], body=MFA, between=(date(2027, 5, 1), date(2027, 5, 31)))
    assert VISIT.to_dict()["lang"] == weeks.to_dict()["lang"] == "en"
    for lang in LANGUAGES:
        assert VISIT.to_dict(lang=lang)["lang"] == weeks.to_dict(lang)["lang"] == lang
        assert json.loads(VISIT.to_json(lang=lang)) == VISIT.to_dict(lang=lang)


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        pytest.param(
            "ru",
            {
                "what": "МИД вносит концепцию мероприятия в Администрацию Президента на имя Президента",
                "limit": "не менее чем за 30 календарных дней до проведения мероприятия",
                "signed_by": "Министр иностранных дел",
                "cite": "Правила (Указ № 1037), п. 24",
            },
            id="ru",
        ),
        pytest.param(
            "kk",
            {
                "limit": "іс-шараның өткізілуінен кемінде күнтізбелік 30 күн бұрын",
                "signed_by": "Сыртқы істер министрі",
            },
            id="kk",
        ),
    ],
)
def test_a_row_says_its_words_in_the_language(lang: Language, told: dict[str, str]) -> None:
    row = VISIT["1037/24"].to_dict(lang=lang)
    assert {name: row[name] for name in told} == told


@OTHERS
def test_only_words_differ_between_languages(lang: Language) -> None:
    english = VISIT.to_dict(as_of=date(2027, 4, 1))
    other = VISIT.to_dict(as_of=date(2027, 4, 1), lang=lang)
    for one, two in zip(english.pop("obligations"), other.pop("obligations"), strict=True):
        assert {name for name in one if one[name] != two[name]} <= WORDS
        assert one.keys() == two.keys()
    for one, two in zip(english.pop("notes"), other.pop("notes"), strict=True):
        assert (one["kind"], one["provision"]) == (two["kind"], two["provision"])
        assert one["text"] != two["text"]
    assert {name for name in english if english[name] != other[name]} == {"lang", "checksum"}


def test_a_count_says_its_days_in_the_language() -> None:
    # A reply of Fri 15 May 2026: ten working days after it; 16 and 17 May are a weekend
    deadline = schedule(ReplySent(on=date(2026, 5, 15)))[0].deadline
    told = [(step["day"], step["number"], step["reason"]) for step in deadline.to_dict("ru")["steps"][:3]]
    assert told == [
        ("2026-05-15", None, "день направления ответа, не считается"),
        ("2026-05-16", None, "выходной день"),
        ("2026-05-17", None, "выходной день"),
    ]


def test_an_entry_of_an_agenda_says_its_row_in_the_language() -> None:
    weeks = agenda([VISIT], body=MFA, between=(date(2027, 4, 1), date(2027, 4, 30)))
    for lang in LANGUAGES:
        told = weeks.to_dict(lang)
        assert [entry["obligation"] for entry in told["entries"]] == [
            entry.obligation.to_dict(lang=lang) for entry in weeks
        ]
        assert [note["text"] for note in told["notes"]] == [note.said(lang) for note in weeks.notes]


def test_a_day_says_its_reason_in_one_language_or_in_each() -> None:
    # Tue 24 March 2026 is free for Sat 21 March, by the Law on holidays
    day = KAZAKHSTAN.explain(date(2026, 3, 24))
    assert day.act is not None
    assert day.to_dict()["name"] == day.name._asdict()
    assert day.to_dict("ru")["name"] == "выходной день за праздник 21 марта"
    assert day.to_dict("kk")["act"] == {"title": day.act.title.kk, "evidence": "primary"}
    assert day.to_dict()["act"] == {**day.act.title._asdict(), "evidence": "primary"}
    assert KAZAKHSTAN.explain(date(2026, 3, 18)).to_dict("ru")["act"] is None


class TestSaved:
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_is_read_back_in_its_language(self, lang: Language) -> None:
        asked = schedule(CourtRequestReceived(on=date(2026, 3, 18)))
        for found in (VISIT, VISIT.for_body(MFA), asked):
            assert load_schedule(found.to_json(lang=lang)) == found

    @OTHERS
    def test_is_refused_where_its_words_are_those_of_another_language(self, lang: Language) -> None:
        saved = VISIT.to_dict(lang=lang)
        with pytest.raises(SavedScheduleError, match=r"is not the one that its event gives now: .* has (what|limit) "):
            load_schedule({**saved, "lang": "en"})

    @OTHERS
    def test_is_refused_where_a_word_was_altered(self, lang: Language) -> None:
        saved = VISIT.to_dict(lang=lang)
        saved["notes"][0]["text"] += "!"
        with pytest.raises(SavedScheduleError, match="the notes of the saved schedule are not those"):
            load_schedule(saved)

    @pytest.mark.parametrize("lang", ["de", "RU", "", None, 5, ["ru"], {"ru": 1}])
    def test_is_refused_in_a_language_that_there_is_not(self, lang: Any) -> None:
        with pytest.raises(SavedScheduleError, match=r"cannot be worked out: no words in .*; the languages are en, ru"):
            load_schedule({**VISIT.to_dict(), "lang": lang})

    def test_is_refused_without_a_language(self) -> None:
        saved = VISIT.to_dict()
        del saved["lang"]
        with pytest.raises(SavedScheduleError, match="it has no lang"):
            load_schedule(saved)


@pytest.mark.parametrize("lang", ["de", "", None, 5, ["ru"]])
def test_a_language_that_there_is_not_is_refused(lang: Any) -> None:
    weeks = agenda([], body=MFA, between=(date(2027, 5, 1), date(2027, 5, 31)))
    for call in (VISIT.to_dict, VISIT.to_json, VISIT[0].to_dict, VISIT[0].deadline.to_dict, weeks.to_dict):
        with pytest.raises(LanguageError, match="the languages are en, ru, kk") as refused:
            call(lang=lang)
        assert isinstance(refused.value, KzcoordError)
