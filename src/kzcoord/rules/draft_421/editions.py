"""The draft decree that Resolution 421 put before the President, and that was never signed."""

from __future__ import annotations

from datetime import date

from kzcoord.law.editions import known, since
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.published import resolution
from kzcoord.text import Text

__all__ = ["DRAFT_421", "NEVER", "QUESTION_48"]

QUESTION_48 = Question(
    id="Q48",
    title=Text(
        kk="№ 421 қаулы 2015 жылғы маусымда қабылданды ма, әлде шілдеде ме?",
        ru="когда принято постановление № 421: в июне или в июле 2015 года?",
        en="is Resolution 421 of June or July 2015?",
    ),
    readings=(
        Reading(
            Text(kk="2015 жылғы 8 маусым", ru="8 июня 2015 года", en="8 June 2015"),
            Text(
                kk="Нөмірі маусымның ортасындағылардың алдында тұр (№ 448 қаулы 17.06.2015 қабылданған); "
                "сканерленген әріптер мұны шешпейді.",
                ru="Номер предшествует номерам середины июня (№ 448 принято 17.06.2015); буквы скана ответа не дают.",
                en="The number lies before those of mid-June (448 is of 17.06.2015); the scan's letters do not decide.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="2015 жылғы 8 шілде", ru="8 июля 2015 года", en="8 July 2015"),
            Text(
                kk="Сканерленген мәтінді солай да оқуға болады.",
                ru="Так тоже можно прочесть скан.",
                en="A possible reading of the scan.",
            ),
            counted=False,
        ),
    ),
    standard="8 June 2015",
    strict="8 June 2015",
)

DRAFT_421 = resolution(
    421,
    date(2015, 6, 8),
    "P1500000421",
    code="421-draft",
    draft=True,
    cited=Text(
        kk="Жарлық жобасының қағидалары (№ 421 қаулы)",
        ru="Правила проекта Указа (постановление № 421)",
        en="Rules of the draft decree of Resolution 421",
    ),
)
#: The validity of a text that never began.
NEVER = since(known(date.max, DRAFT_421))
