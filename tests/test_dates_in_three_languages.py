"""Dates in words: months and weekdays in every case that the three languages need.

The names are held against the data of the Unicode consortium (CLDR, through Babel). It has the nominative and the
genitive of Russian and the nominative of Kazakh; the other Kazakh cases are worked out here by the rules of the
suffixes.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal

import pytest
from babel.dates import get_day_names, get_month_names

from kzcoord.text import (
    LANGUAGES,
    Language,
    day_month,
    day_month_from,
    day_month_in,
    day_month_of,
    day_month_until,
    day_range,
    full_date,
    month_year,
    short_day,
)

MONTHS = [date(2026, month, 5) for month in range(1, 13)]
WEEK = [date(2026, 3, 16) + timedelta(days=n) for n in range(7)]  # 16 March 2026 is a Monday

# -- Kazakh suffixes -------------------------------------------------------------------------------------------
# A suffix takes the vowel of the last syllable, back or front. Its first letter follows the last letter of the word:
# voiceless, a nasal, a vowel, or another voiced letter.

BACK, FRONT = "аоұы", "әеөүіи"
VOICELESS, NASAL = "пфкқтсшщчц", "мнң"

#: The suffix after a back vowel and after a front one.
VOICED_OR_NOT = {"in": ("да", "де", "та", "те"), "until": ("ға", "ге", "қа", "ке")}
AFTER_A_NASAL = {"of": ("дың", "дің", "тың", "тің", "ның", "нің"), "from": ("дан", "ден", "тан", "тен", "нан", "нен")}


def suffix(word: str, case: str) -> str:
    """The suffix of a case after a word, by the rules."""
    front = next(letter for letter in reversed(word) if letter in BACK + FRONT) in FRONT
    last = word[-1]
    forms = {**VOICED_OR_NOT, **AFTER_A_NASAL}[case]
    if last in VOICELESS:
        return forms[2 + front]
    # the genitive has n after a vowel too, the ablative only after a nasal
    if case in AFTER_A_NASAL and (last in NASAL or (case == "of" and last in BACK + FRONT)):
        return forms[4 + front]
    return forms[front]


def cldr_months(
    lang: Language,
    context: Literal["format", "stand-alone"] = "format",
    width: Literal["abbreviated", "wide"] = "wide",
) -> list[str]:
    names = get_month_names(width, context, lang)
    return [names[month] for month in range(1, 13)]


# The rules themselves, on words that every grammar gives.
@pytest.mark.parametrize(
    ("word", "case", "expected"),
    [
        ("бала", "of", "баланың"),
        ("адам", "of", "адамның"),
        ("үй", "of", "үйдің"),
        ("мектеп", "of", "мектептің"),
        ("бала", "from", "баладан"),
        ("адам", "from", "адамнан"),
        ("мектеп", "from", "мектептен"),
        ("көл", "from", "көлден"),
        ("қала", "in", "қалада"),
        ("мектеп", "in", "мектепте"),
        ("ауыл", "until", "ауылға"),
        ("мектеп", "until", "мектепке"),
        ("ат", "until", "атқа"),
        ("көл", "until", "көлге"),
    ],
)
def test_the_rules_of_the_suffixes(word: str, case: str, expected: str) -> None:
    assert word + suffix(word, case) == expected


@pytest.mark.parametrize(
    ("case", "said"),
    [("from", day_month_from), ("in", day_month_in), ("of", day_month_of), ("until", day_month_until)],
)
def test_the_kazakh_months_in_every_case(case: str, said: Callable[[date], str]) -> None:
    assert [said(day) for day in MONTHS] == [f"5 {month}{suffix(month, case)}" for month in cldr_months("kk")]


def test_some_kazakh_months_as_they_are_written() -> None:
    assert day_month_of(date(2022, 10, 24)) == "24 қазанның"
    assert day_month_of(date(2027, 9, 1)) == "1 қыркүйектің"
    assert day_month_of(date(2027, 7, 5)) == "5 шілденің"
    assert day_month_in(date(2026, 1, 5)) == "5 қаңтарда"
    assert day_month_from(date(2026, 11, 10)) == "10 қарашадан"
    assert day_month_until(date(2026, 9, 25)) == "25 қыркүйекке"


# -- two days and all between ----------------------------------------------------------------------------------

#: «мен» after a vowel and after р, л, й, у, м, н, ң; «бен» after another voiced letter, «пен» after a voiceless one.
WITH = {"мен": "аоұыәеөүіирлйумнң", "бен": "бвгджз", "пен": VOICELESS}


def test_the_kazakh_conjunction_follows_the_last_letter_of_the_month() -> None:
    for day, month in zip(MONTHS, cldr_months("kk"), strict=True):
        (conjunction,) = (word for word, letters in WITH.items() if month[-1] in letters)
        said = day_range(day, date(2026, 12, 31), "kk")
        assert said == f"2026 жылғы 5 {month} {conjunction} 31 желтоқсан аралығы"
    assert day_range(date(2026, 3, 5), date(2026, 4, 6), "kk") == "2026 жылғы 5 наурыз бен 6 сәуір аралығы"
    assert day_range(date(2026, 9, 5), date(2026, 9, 6), "kk") == "2026 жылғы 5 қыркүйек пен 6 қыркүйек аралығы"


def test_a_range_says_the_year_once_where_it_is_one() -> None:
    first, last = date(2023, 7, 25), date(2023, 8, 24)
    assert [day_range(first, last, lang) for lang in LANGUAGES] == [
        "25 July to 24 August 2023",
        "с 25 июля по 24 августа 2023 года",
        "2023 жылғы 25 шілде мен 24 тамыз аралығы",
    ]
    assert day_range(first, last) == "25 July to 24 August 2023"
    next_year = date(2024, 1, 3)
    assert [day_range(first, next_year, lang) for lang in LANGUAGES] == [
        "25 July 2023 to 3 January 2024",
        "с 25 июля 2023 года по 3 января 2024 года",
        "2023 жылғы 25 шілде мен 2024 жылғы 3 қаңтар аралығы",
    ]


# -- the names of CLDR -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_day_has_the_month_in_the_form_that_stands_after_a_number(lang: Language) -> None:
    # the genitive in Russian
    assert [day_month(day, lang) for day in MONTHS] == [f"5 {month}" for month in cldr_months(lang)]


def test_a_whole_date() -> None:
    for day, en, ru, kk in zip(MONTHS, *(cldr_months(lang) for lang in LANGUAGES), strict=True):
        assert full_date(day) == f"5 {en} 2026"
        assert full_date(day, "ru") == f"5 {ru} 2026 года"
        assert full_date(day, "kk") == f"2026 жылғы 5 {kk}"


def test_a_month_as_a_heading_is_in_the_nominative() -> None:
    # CLDR writes a Kazakh month that stands alone with a capital; within a heading it is a common word
    for day, en, ru, kk in zip(MONTHS, *(cldr_months(lang, "stand-alone") for lang in LANGUAGES), strict=True):
        assert month_year(day) == f"{en} 2026"
        assert month_year(day, "ru") == f"{ru} 2026 года"
        assert month_year(day, "kk") == f"2026 жылғы {kk.lower()}"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_short_weekdays(lang: Language) -> None:
    names = get_day_names("abbreviated", "format", lang)
    assert [short_day(day, lang).split()[0] for day in WEEK] == [names[weekday] for weekday in range(7)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_short_months_are_the_first_three_letters_of_the_form_after_a_number(lang: Language) -> None:
    short = [short_day(day, lang).split()[2] for day in MONTHS]
    assert short == [month[:3] for month in cldr_months(lang)]
    assert len(set(short)) == 12
    # CLDR has a point and sometimes a fourth letter
    assert all(cldr.startswith(mine) for mine, cldr in zip(short, cldr_months(lang, width="abbreviated"), strict=True))
