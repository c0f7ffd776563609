"""Names and dates in Kazakh, Russian and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from kzcoord.errors import KzcoordError, checked_language
from kzcoord.errors.messages import LANGUAGES, Language, Message
from kzcoord.errors.shown_values import shown
from kzcoord.errors.words import fault_of_words

if TYPE_CHECKING:
    from datetime import date

__all__ = [
    "LANGUAGES",
    "Language",
    "Text",
    "checked_language",
    "checked_width",
    "day_month",
    "day_month_from",
    "day_month_in",
    "day_month_of",
    "day_month_until",
    "day_range",
    "full_date",
    "join",
    "month_year",
    "short_day",
    "words_in",
]

_WIDEST = 10_000


def checked_width(width: object) -> None:
    """`KzcoordError` for what is no number of characters that a table can be wide."""
    if type(width) is not int or not 1 <= width <= _WIDEST:
        raise KzcoordError(
            "a table is from 1 to {widest} characters wide, not {given}; give width=110",
            widest=_WIDEST,
            given=shown(width),
        )


class Text(NamedTuple):
    """The same words in Kazakh, Russian and English.

    >>> Text(kk="Наурыз мейрамы", ru="Наурыз мейрамы", en="Nauryz").en
    'Nauryz'
    """

    kk: str
    ru: str
    en: str

    def __str__(self) -> str:
        return self.en

    def said(self, lang: Language = "en") -> str:
        """The words in one language: ``en``, ``ru`` or ``kk``."""
        checked_language(lang)
        return self.en if lang == "en" else self.ru if lang == "ru" else self.kk

    @property
    def fault(self) -> Message | None:
        """Why the words cannot stand in an answer; None where they can."""
        if not all(isinstance(word, str) and word.strip() for word in self):
            return Message("it needs words in each of the three languages")
        return next(filter(None, map(fault_of_words, self)), None)

    @classmethod
    def same(cls, words: str) -> Text:
        """The same words for all three languages: a name that is not translated."""
        return cls(words, words, words)


def words_in(words: Text, lang: Language | None) -> str | dict[str, str]:
    """Words for JSON: in one language, or by language where none is given."""
    return words._asdict() if lang is None else words.said(lang)


_MONTHS: dict[Language, tuple[str, ...]] = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "ru": (
        "января", "февраля", "марта", "апреля", "мая", "июня",
        "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ),
    "kk": (
        "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым",
        "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан",
    ),
}  # fmt: skip
#: The endings of the Kazakh months, by case: they follow the last vowel and the last letter of the month.
_KK_OF = ("дың", "ның", "дың", "дің", "дың", "ның", "нің", "дың", "тің", "ның", "ның", "ның")
_KK_IN = ("да", "да", "да", "де", "да", "да", "де", "да", "те", "да", "да", "да")
_KK_FROM = ("дан", "нан", "дан", "ден", "дан", "нан", "ден", "дан", "тен", "нан", "дан", "нан")
_KK_WITH = ("мен", "мен", "бен", "мен", "мен", "мен", "мен", "бен", "пен", "мен", "мен", "мен")
_KK_UNTIL = ("ға", "ға", "ға", "ге", "ға", "ға", "ге", "ға", "ке", "ға", "ға", "ға")
_NOMINATIVE_RU = (
    "январь", "февраль", "март", "апрель", "май", "июнь",
    "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
)  # fmt: skip
_WEEKDAYS: dict[Language, tuple[str, ...]] = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "ru": ("пн", "вт", "ср", "чт", "пт", "сб", "вс"),
    "kk": ("дс", "сс", "ср", "бс", "жм", "сб", "жс"),
}
_AND: dict[Language, str] = {"en": "and", "ru": "и", "kk": "және"}


def day_month(day: date, lang: Language = "en") -> str:
    """The day and month in words: ``20 May``.

    >>> from datetime import date
    >>> day_month(date(2027, 5, 20)), day_month(date(2027, 5, 20), "ru")
    ('20 May', '20 мая')
    """
    checked_language(lang)
    return f"{day.day} {_MONTHS[lang][day.month - 1]}"


def day_month_from(day: date) -> str:
    """The Kazakh day and month in the case of «кешіктірмей»: ``10 қаңтардан``."""
    return f"{day.day} {_MONTHS['kk'][day.month - 1]}{_KK_FROM[day.month - 1]}"


def day_month_in(day: date) -> str:
    """The Kazakh day and month in the case of «басталатын»: ``5 қаңтарда``."""
    return f"{day.day} {_MONTHS['kk'][day.month - 1]}{_KK_IN[day.month - 1]}"


def day_month_of(day: date) -> str:
    """The Kazakh day and month in the case of «орнына»: ``24 қазанның``."""
    return f"{day.day} {_MONTHS['kk'][day.month - 1]}{_KK_OF[day.month - 1]}"


def day_month_until(day: date) -> str:
    """The Kazakh day and month in the case of «дейін»: ``25 қазанға``."""
    return f"{day.day} {_MONTHS['kk'][day.month - 1]}{_KK_UNTIL[day.month - 1]}"


def full_date(day: date, lang: Language = "en") -> str:
    """The date in words: ``20 May 2027``.

    >>> from datetime import date
    >>> full_date(date(2027, 5, 20), "ru"), full_date(date(2027, 5, 20), "kk")
    ('20 мая 2027 года', '2027 жылғы 20 мамыр')
    """
    return _with_year(day_month(day, lang), day, lang)


def day_range(first: date, last: date, lang: Language = "en") -> str:
    """Two days and all between them, in words; the year is said once where it is one.

    >>> from datetime import date
    >>> day_range(date(2023, 7, 25), date(2023, 8, 24)), day_range(date(2023, 7, 25), date(2023, 8, 24), "ru")
    ('25 July to 24 August 2023', 'с 25 июля по 24 августа 2023 года')
    >>> day_range(date(2023, 7, 25), date(2023, 8, 24), "kk")
    '2023 жылғы 25 шілде мен 24 тамыз аралығы'
    """
    one_year = first.year == last.year
    if lang == "kk":
        end = day_month(last, lang) if one_year else full_date(last, lang)
        return f"{full_date(first, lang)} {_KK_WITH[first.month - 1]} {end} аралығы"
    begin, end = day_month(first, lang) if one_year else full_date(first, lang), full_date(last, lang)
    return f"с {begin} по {end}" if lang == "ru" else f"{begin} to {end}"


def short_day(day: date, lang: Language = "en") -> str:
    """The weekday and a short date, for columns: ``Thu 20 May``.

    >>> from datetime import date
    >>> short_day(date(2027, 5, 20))
    'Thu 20 May'
    """
    checked_language(lang)
    return f"{_WEEKDAYS[lang][day.weekday()]} {day.day:2d} {_MONTHS[lang][day.month - 1][:3]}"


def month_year(day: date, lang: Language = "en") -> str:
    """The month and year of a day, for a heading: ``March 2026``.

    >>> from datetime import date
    >>> month_year(date(2026, 3, 1)), month_year(date(2026, 3, 1), "ru"), month_year(date(2026, 3, 1), "kk")
    ('March 2026', 'март 2026 года', '2026 жылғы наурыз')
    """
    checked_language(lang)
    month = _NOMINATIVE_RU[day.month - 1] if lang == "ru" else _MONTHS[lang][day.month - 1]
    return _with_year(month, day, lang)


def _with_year(words: str, day: date, lang: Language) -> str:
    if lang == "kk":
        return f"{day.year} жылғы {words}"
    return f"{words} {day.year} года" if lang == "ru" else f"{words} {day.year}"


def join(words: list[str], lang: Language = "en") -> str:
    """A list in a sentence.

    >>> join(["the MFA", "the Ministry of Justice", "the Ombudsman"])
    'the MFA, the Ministry of Justice and the Ombudsman'
    """
    checked_language(lang)
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND[lang]} {words[-1]}"
