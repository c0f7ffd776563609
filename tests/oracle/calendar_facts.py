"""The facts of Kazakhstan's calendar as the acts and the published calendars give them; no rule, no count."""

from datetime import date

FIRST, LAST = date(2010, 1, 1), date(2040, 12, 31)

# Month, day, first year, last year (None: still in force). National and state holidays; these carry over.
HOLIDAYS: tuple[tuple[int, int, int, int | None], ...] = (
    (1, 1, 2010, None),  # New Year
    (1, 2, 2010, None),
    (3, 8, 2010, None),  # Women's Day
    (3, 15, 2027, None),  # Constitution Day: Law No. 306-VIII, in force 01.07.2026, after 15.03.2026 had passed
    (3, 21, 2010, None),  # Nauryz: three days since Law No. 152-IV of 22.04.2009
    (3, 22, 2010, None),
    (3, 23, 2010, None),
    (5, 1, 2010, None),  # Unity Day
    (5, 7, 2013, None),  # Defender's Day: Law No. 43-V of 19.10.2012
    (5, 9, 2010, None),  # Victory Day
    (7, 6, 2010, None),  # Capital Day
    (8, 30, 2010, 2025),  # Constitution Day until Law No. 306-VIII
    (10, 25, 2022, None),  # Republic Day: Law No. 143-VII of 29.09.2022
    (12, 1, 2012, 2021),  # First President's Day: Law No. 509-IV of 14.12.2011, until No. 143-VII
    (12, 16, 2010, None),  # Independence Day
    (12, 17, 2010, 2021),  # its second day, until No. 143-VII
)

# Rest days by the Labour Code; these do not carry.
ORTHODOX_CHRISTMAS = (1, 7)

KURBAN_AIT: tuple[date, ...] = (
    date(2010, 11, 16),
    date(2011, 11, 6),
    date(2012, 10, 26),
    date(2013, 10, 15),
    date(2014, 10, 4),
    date(2015, 9, 24),
    date(2016, 9, 12),
    date(2017, 9, 1),
    date(2018, 8, 21),
    date(2019, 8, 11),
    date(2020, 7, 31),
    date(2021, 7, 20),
    date(2022, 7, 9),
    date(2023, 6, 28),
    date(2024, 6, 16),
    date(2025, 6, 6),
    date(2026, 5, 27),
    # Not announced: 10 Dhu al-Hijja by the Umm al-Qura calendar.
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
)

# The rest day that an act gives, the rest day that it takes, the act (GR: Government resolution, MO: order of the
# Minister of Labour).
TRANSFERS: tuple[tuple[date, date, str], ...] = (
    (date(2010, 1, 8), date(2010, 1, 10), "GR 2009 No. 2216"),
    (date(2010, 7, 5), date(2010, 7, 3), "GR 2010 No. 637"),
    (date(2011, 3, 7), date(2011, 3, 5), "GR 2011 No. 167"),
    (date(2011, 8, 29), date(2011, 8, 27), "GR 2011 No. 948"),
    (date(2012, 3, 9), date(2012, 3, 11), "GR 2012 No. 268"),
    (date(2012, 4, 30), date(2012, 4, 28), "GR 2012 No. 458"),
    (date(2012, 12, 31), date(2012, 12, 29), "GR 2012 No. 1538"),
    (date(2013, 5, 10), date(2013, 5, 4), "GR 2013 No. 345"),
    (date(2013, 10, 14), date(2013, 10, 12), "GR 2013 No. 1068"),
    (date(2014, 1, 3), date(2013, 12, 28), "GR 06.12.2013 No. 1322"),
    (date(2014, 5, 2), date(2014, 5, 4), "GR 2014 No. 365"),
    (date(2014, 5, 8), date(2014, 5, 11), "GR 2014 No. 365"),
    (date(2016, 3, 7), date(2016, 3, 5), "GR 15.02.2016 No. 67"),
    (date(2017, 3, 20), date(2017, 3, 18), "GR 18.01.2017 No. 5"),
    (date(2017, 7, 7), date(2017, 7, 1), "GR 18.01.2017 No. 5"),
    (date(2018, 3, 9), date(2018, 3, 3), "GR 2017 No. 864"),
    (date(2018, 4, 30), date(2018, 4, 28), "GR 2017 No. 864"),
    (date(2018, 5, 8), date(2018, 5, 5), "GR 2017 No. 864"),
    (date(2018, 8, 31), date(2018, 8, 25), "GR 2017 No. 864"),
    (date(2018, 12, 31), date(2018, 12, 29), "GR 2017 No. 864"),
    (date(2019, 5, 10), date(2019, 5, 4), "GR 26.12.2018 No. 888"),
    (date(2020, 1, 3), date(2020, 1, 5), "GR 01.11.2019 No. 820"),
    (date(2020, 5, 8), date(2020, 5, 11), "GR 01.11.2019 No. 820"),
    (date(2020, 12, 18), date(2020, 12, 20), "GR 01.11.2019 No. 820"),
    (date(2021, 7, 5), date(2021, 7, 3), "GR 2020 No. 930"),
    (date(2022, 3, 7), date(2022, 3, 5), "GR 06.10.2021 No. 713"),
    (date(2022, 8, 29), date(2022, 8, 27), "GR 06.10.2021 No. 713"),
    (date(2022, 10, 24), date(2022, 10, 22), "GR 2022 No. 796"),
    (date(2023, 7, 7), date(2023, 7, 1), "GR 25.04.2023 No. 326"),
    (date(2024, 5, 8), date(2024, 5, 4), "MO 17.04.2024 No. 109"),
    (date(2025, 1, 3), date(2025, 1, 5), "MO 21.11.2024 No. 436"),
)
