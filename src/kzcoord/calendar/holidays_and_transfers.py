"""The facts of Kazakhstan's calendar since 2010: holidays, carrying, transfers, Kurban Ait.

Each fact has its act. Where only the number of an act is known, from one list of transfers, the evidence is
``reference``. The Labour Code makes the first day of Kurban Ait free and names no date: each date rests on a statement
of the Muslim Board that was reported. Nothing is computed here; `special_days` turns facts into days.
"""

from __future__ import annotations

from datetime import date

from kzcoord.calendar.records import CalendarAct, CalendarFacts, Holiday, KurbanAit, Transfer
from kzcoord.text import Text

__all__ = ["FACTS", "HOLIDAYS", "KURBAN_AIT", "TRANSFERS"]

_FIRST = date(2010, 1, 1)


def _law(day: date, number: str, evidence: str = "primary") -> CalendarAct:
    printed = day.strftime("%d.%m.%Y")
    return CalendarAct(
        Text(
            kk=f"{printed} № {number} Заң",
            ru=f"Закон от {printed} № {number}",
            en=f"Law of {printed} No. {number}",
        ),
        day,
        evidence,
    )


def _holidays_law(article: str) -> CalendarAct:
    return CalendarAct(
        Text(
            kk=f"«Қазақстан Республикасындағы мерекелер туралы» 13.12.2001 № 267-II Заң, {article}-бап",
            ru=f"Закон от 13.12.2001 № 267-II «О праздниках в Республике Казахстан», ст. {article}",
            en=f"Law on holidays of 13.12.2001 No. 267-II, art. {article}",
        ),
        date(2001, 12, 13),
        "primary",
    )


def _labour_code(day: date, number: str, article: int, part: int) -> CalendarAct:
    printed = day.strftime("%d.%m.%Y")
    return CalendarAct(
        Text(
            kk=f"{printed} № {number} Еңбек кодексі, {article}-баптың {part}-тармағы",
            ru=f"Трудовой кодекс от {printed} № {number}, п. {part} ст. {article}",
            en=f"Labour Code of {printed} No. {number}, art. {article}({part})",
        ),
        day,
        "primary",
    )


def _muslim_board(code: CalendarAct, stated: date | None) -> CalendarAct:
    """A statement of the Muslim Board on a day that the Labour Code makes free; ``stated`` is its date if known."""
    when = "" if stated is None else f", {stated:%d.%m.%Y}"
    return CalendarAct(
        Text(
            kk=f"Қазақстан мұсылмандары діни басқармасы{when}; {code.title.kk}",
            ru=f"Духовное управление мусульман Казахстана{when}; {code.title.ru}",
            en=f"Muslim Board of Kazakhstan{when}; {code.title.en}",
        ),
        stated,
        "report",
    )


def _resolution(number: int, when: date | int, evidence: str) -> CalendarAct:
    """A resolution of the Government; ``when`` is its date, or its year if the day is not known."""
    kk, ru, en = _dated(when)
    return CalendarAct(
        Text(
            kk=f"Қазақстан Республикасы Үкіметінің {kk} № {number} қаулысы",
            ru=f"Постановление Правительства Республики Казахстан {ru} № {number}",
            en=f"Government resolution {en} No. {number}",
        ),
        when if isinstance(when, date) else None,
        evidence,
        when.year if isinstance(when, date) else when,
    )


def _labour_order(number: int, when: date | int, evidence: str, *, acting: bool = False) -> CalendarAct:
    """An order of the Minister of Labour and Social Protection or of the acting one, who moves rest days since 2023."""
    kk, ru, en = _dated(when)
    minister = "министрінің міндетін атқарушының" if acting else "министрінің"
    return CalendarAct(
        Text(
            kk=f"Еңбек және халықты әлеуметтік қорғау {minister} {kk} № {number} бұйрығы",
            ru=f"Приказ {'и.о. ' if acting else ''}Министра труда и социальной защиты населения {ru} № {number}",
            en=f"Order of the {'acting ' if acting else ''}Minister of Labour {en} No. {number}",
        ),
        when if isinstance(when, date) else None,
        evidence,
        when.year if isinstance(when, date) else when,
    )


def _dated(when: date | int) -> Text:
    """How an act tells its date, or its year alone if the day is not known."""
    if isinstance(when, date):
        printed = when.strftime("%d.%m.%Y")
        return Text(kk=printed, ru=f"от {printed}", en=f"of {printed}")
    return Text(kk=f"{when} жылғы", ru=f"{when} года", en=f"of {when}")


_NATIONAL, _STATE = _holidays_law("2"), _holidays_law("3")
_LAW_152 = _law(date(2009, 4, 22), "152-IV")
_LAW_509 = _law(date(2011, 12, 14), "509-IV")
_LAW_43 = _law(date(2012, 10, 19), "43-V")
_LAW_143 = _law(date(2022, 9, 29), "143-VII")
_LAW_306 = _law(date(2026, 6, 11), "306-VIII", "report")
_CODE_2007 = _labour_code(date(2007, 5, 15), "251-III", 96, 4)
_CODE_2015 = _labour_code(date(2015, 11, 23), "414-V", 84, 5)
_ESTIMATE = CalendarAct(
    Text(
        kk="бағалау: Умм әл-Кура күнтізбесі, жарияланбаған",
        ru="оценка по календарю Умм аль-Кура, не объявлено",
        en="estimate by the Umm al-Qura calendar, not announced",
    ),
    None,
    "estimate",
)

_INDEPENDENCE = Text(kk="Тәуелсіздік күні", ru="День Независимости", en="Independence Day")
_CHRISTMAS = Text(kk="Православиелік Рождество", ru="Православное Рождество", en="Orthodox Christmas")
_CONSTITUTION = Text(
    kk="Қазақстан Республикасының Конституциясы күні",
    ru="День Конституции Республики Казахстан",
    en="Constitution Day of the Republic of Kazakhstan",
)
_WOMEN = Text(kk="Халықаралық әйелдер күні", ru="Международный женский день", en="Women's Day")
_NAURYZ = Text(kk="Наурыз мейрамы", ru="Наурыз мейрамы", en="Nauryz")
_NEW_YEAR = Text(kk="Жаңа жыл", ru="Новый год", en="New Year")

#: ``since`` is the first day on which the holiday can fall, or the first day of the calendar if the law is older.
HOLIDAYS: tuple[Holiday, ...] = (
    Holiday(1, 1, _NEW_YEAR, _STATE, _FIRST),
    Holiday(1, 2, _NEW_YEAR, _STATE, _FIRST),
    Holiday(1, 7, _CHRISTMAS, _CODE_2007, _FIRST, date(2015, 12, 31), carries=False, ended_by=_CODE_2015),
    Holiday(1, 7, _CHRISTMAS, _CODE_2015, date(2016, 1, 1), carries=False),
    Holiday(3, 8, _WOMEN, _STATE, _FIRST),
    # In force from 1 July 2026, so the first such holiday is in 2027. Sunday 15 March 2026 was the referendum.
    Holiday(3, 15, _CONSTITUTION, _LAW_306, date(2026, 7, 1)),
    Holiday(3, 21, _NAURYZ, _LAW_152, _FIRST),
    Holiday(3, 22, _NAURYZ, _STATE, _FIRST),
    Holiday(3, 23, _NAURYZ, _LAW_152, _FIRST),
    Holiday(
        5,
        1,
        Text(kk="Қазақстан халқының бірлігі мерекесі", ru="Праздник единства народа Казахстана", en="Unity Day"),
        _STATE,
        _FIRST,
    ),
    Holiday(
        5,
        7,
        Text(kk="Отан қорғаушы күні", ru="День защитника Отечества", en="Defender of the Fatherland Day"),
        _LAW_43,
        date(2012, 10, 19),
    ),
    Holiday(5, 9, Text(kk="Жеңіс күні", ru="День Победы", en="Victory Day"), _STATE, _FIRST),
    Holiday(7, 6, Text(kk="Астана күні", ru="День Столицы", en="Capital Day"), _STATE, _FIRST),
    Holiday(8, 30, _CONSTITUTION, _STATE, _FIRST, date(2026, 6, 30), ended_by=_LAW_306),
    Holiday(
        10,
        25,
        Text(kk="Республика күні", ru="День Республики", en="Republic Day"),
        _LAW_143,
        date(2022, 9, 29),
        date(2026, 6, 30),
        ended_by=_LAW_306,
    ),
    Holiday(
        10,
        25,
        Text(
            kk="Қазақстан Республикасы күні",
            ru="День Республики Казахстан",
            en="Day of the Republic of Kazakhstan",
        ),
        _LAW_306,
        date(2026, 7, 1),
    ),
    Holiday(
        12,
        1,
        Text(
            kk="Қазақстан Республикасының Тұңғыш Президенті күні",
            ru="День Первого Президента Республики Казахстан",
            en="Day of the First President of the Republic of Kazakhstan",
        ),
        _LAW_509,
        date(2011, 12, 14),
        date(2022, 9, 28),
        ended_by=_LAW_143,
    ),
    # The national holiday of art. 2 until Republic Day took its place; a state holiday of art. 3 since.
    Holiday(12, 16, _INDEPENDENCE, _NATIONAL, _FIRST, date(2022, 9, 28), ended_by=_LAW_143),
    Holiday(12, 16, _INDEPENDENCE, _STATE, date(2022, 9, 29), begun_by=_LAW_143),
    Holiday(12, 17, _INDEPENDENCE, _NATIONAL, _FIRST, date(2022, 9, 28), ended_by=_LAW_143),
)


def _announced(day: date, stated: date | None = None, before: KurbanAit | None = None) -> KurbanAit:
    """The announced day; ``before`` the statement nothing but ``before`` was known, or the day by the computation."""
    expected = KurbanAit(day, _ESTIMATE, announced=False) if before is None else before
    return KurbanAit(day, _muslim_board(_CODE_2007 if day.year < 2016 else _CODE_2015, stated), before=expected)


def _estimated(*days: date) -> tuple[KurbanAit, ...]:
    return tuple(KurbanAit(day, _ESTIMATE, announced=False) for day in days)


KURBAN_AIT: tuple[KurbanAit, ...] = (
    _announced(date(2010, 11, 16)),
    _announced(date(2011, 11, 6)),
    _announced(date(2012, 10, 26)),
    _announced(date(2013, 10, 15)),
    _announced(date(2014, 10, 4)),
    _announced(date(2015, 9, 24)),
    _announced(date(2016, 9, 12)),
    _announced(date(2017, 9, 1)),
    _announced(date(2018, 8, 21)),
    _announced(date(2019, 8, 11)),
    _announced(date(2020, 7, 31)),
    _announced(date(2021, 7, 20)),
    _announced(date(2022, 7, 9)),
    _announced(date(2023, 6, 28)),
    # the Board's letter of 17 October 2023 had 17 June; by Umm al-Qura it is 16 June
    _announced(
        date(2024, 6, 16),
        date(2024, 6, 7),
        before=_announced(
            date(2024, 6, 17),
            date(2023, 10, 17),
            before=KurbanAit(date(2024, 6, 16), _ESTIMATE, announced=False),
        ),
    ),
    _announced(date(2025, 6, 6)),
    _announced(date(2026, 5, 27), date(2025, 11, 6)),
    *_estimated(
        date(2027, 5, 16),
        date(2028, 5, 5),
        date(2029, 4, 24),
        date(2030, 4, 13),
        date(2031, 4, 2),
        date(2032, 3, 22),
        date(2033, 3, 11),
        date(2034, 3, 1),
        date(2035, 2, 18),
        date(2036, 2, 7),
        date(2037, 1, 26),
        date(2038, 1, 16),
        date(2039, 1, 5),
        date(2039, 12, 26),
        date(2040, 12, 14),
    ),
)

_R_864 = _resolution(864, 2017, "report")
_R_820 = _resolution(820, date(2019, 11, 1), "report")
_R_713 = _resolution(713, date(2021, 10, 6), "primary")
_R_365 = _resolution(365, 2014, "report")
_R_5 = _resolution(5, date(2017, 1, 18), "primary")

#: The free day, the day that is worked instead, the act. 2015 and 2026 have no transfers.
TRANSFERS: tuple[Transfer, ...] = (
    Transfer(date(2010, 1, 8), date(2010, 1, 10), _resolution(2216, 2009, "reference")),
    Transfer(date(2010, 7, 5), date(2010, 7, 3), _resolution(637, 2010, "reference")),
    Transfer(date(2011, 3, 7), date(2011, 3, 5), _resolution(167, 2011, "reference")),
    Transfer(date(2011, 8, 29), date(2011, 8, 27), _resolution(948, 2011, "report")),
    Transfer(date(2012, 3, 9), date(2012, 3, 11), _resolution(268, 2012, "reference")),
    Transfer(date(2012, 4, 30), date(2012, 4, 28), _resolution(458, 2012, "report")),
    Transfer(date(2012, 12, 31), date(2012, 12, 29), _resolution(1538, 2012, "primary")),
    Transfer(date(2013, 5, 10), date(2013, 5, 4), _resolution(345, 2013, "report")),
    Transfer(date(2013, 10, 14), date(2013, 10, 12), _resolution(1068, 2013, "report")),
    Transfer(date(2014, 1, 3), date(2013, 12, 28), _resolution(1322, date(2013, 12, 6), "report")),
    Transfer(date(2014, 5, 2), date(2014, 5, 4), _R_365),
    Transfer(date(2014, 5, 8), date(2014, 5, 11), _R_365),
    Transfer(date(2016, 3, 7), date(2016, 3, 5), _resolution(67, date(2016, 2, 15), "primary")),
    Transfer(date(2017, 3, 20), date(2017, 3, 18), _R_5),
    Transfer(date(2017, 7, 7), date(2017, 7, 1), _R_5),
    Transfer(date(2018, 3, 9), date(2018, 3, 3), _R_864),
    Transfer(date(2018, 4, 30), date(2018, 4, 28), _R_864),
    Transfer(date(2018, 5, 8), date(2018, 5, 5), _R_864),
    Transfer(date(2018, 8, 31), date(2018, 8, 25), _R_864),
    Transfer(date(2018, 12, 31), date(2018, 12, 29), _R_864),
    Transfer(date(2019, 5, 10), date(2019, 5, 4), _resolution(888, date(2018, 12, 26), "report")),
    Transfer(date(2020, 1, 3), date(2020, 1, 5), _R_820),
    # In the five-day week 11 May 2020 was a rest day too, carried from Saturday 9 May.
    Transfer(date(2020, 5, 8), date(2020, 5, 11), _R_820),
    Transfer(date(2020, 12, 18), date(2020, 12, 20), _R_820),
    Transfer(date(2021, 7, 5), date(2021, 7, 3), _resolution(930, 2020, "report")),
    Transfer(date(2022, 3, 7), date(2022, 3, 5), _R_713),
    Transfer(date(2022, 8, 29), date(2022, 8, 27), _R_713),
    Transfer(date(2022, 10, 24), date(2022, 10, 22), _resolution(796, 2022, "report")),
    Transfer(date(2023, 7, 7), date(2023, 7, 1), _resolution(326, date(2023, 4, 25), "report")),
    Transfer(date(2024, 5, 8), date(2024, 5, 4), _labour_order(109, date(2024, 4, 17), "report", acting=True)),
    Transfer(date(2025, 1, 3), date(2025, 1, 5), _labour_order(436, date(2024, 11, 21), "report")),
)

FACTS = CalendarFacts(
    first=_FIRST,
    last=date(2040, 12, 31),
    # The last day about which holidays, transfers and Kurban Ait are all known.
    settled_until=date(2026, 12, 31),
    holidays=HOLIDAYS,
    kurban_ait=KURBAN_AIT,
    transfers=TRANSFERS,
    carry_over=_holidays_law("5"),
)
