"""The statute that once said how terms in days are counted between state bodies, and answered two open questions.

Article 12-1 of Law 107-II came in July 2013, ten calendar days after the publication of Constitutional Law 121-V of
3 July 2013, and was repealed from 1 July 2021 by Code 350-VI of 29 June 2020. Paragraph 5: a term in days begins on
the day of the event, and a last day that is not worked moves to the next working day. Between 14 July and 13 August
2013 it may or may not have been in force, so the questions stay open there.
"""

from __future__ import annotations

from datetime import date

from kzcoord.text import Text

__all__ = ["ANSWERS", "STATUTE", "in_force"]

STATUTE = Text(
    kk="2000 жылғы 27 қарашадағы № 107-II Заң, 12-1-баптың 5-тармағы",
    ru="Закон от 27 ноября 2000 года № 107-II, пункт 5 статьи 12-1",
    en="Law No. 107-II of 27 November 2000, art. 12-1(5)",
)
#: Its answers to the questions on counting, for limits in days.
ANSWERS = {"Q1": "counted", "Q3": "next working day"}

_CERTAIN_FROM, _LAST = date(2013, 8, 13), date(2021, 6, 30)
#: The signing of the law that brought it, and of Code 350-VI, which repealed it.
_SIGNED, _REPEAL_SIGNED = date(2013, 7, 3), date(2020, 6, 29)


def in_force(day: date, known_on: date | None = None) -> bool:
    """True when the statute was certainly in force on the day that a term starts from, as was known on a day."""
    if known_on is not None and known_on < _REPEAL_SIGNED:
        return known_on >= _SIGNED and day >= _CERTAIN_FROM
    return _CERTAIN_FROM <= day <= _LAST
