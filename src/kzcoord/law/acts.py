"""Which text: the acts, the places in them, and from when to when a text was in force."""

from __future__ import annotations

from datetime import date

from kzcoord.errors.days import plain_day
from kzcoord.errors.models import Day, Declared, for_declarations_only
from kzcoord.text import Language, Text, checked_language, full_date

__all__ = [
    "ACTS",
    "BY_5",
    "BY_23",
    "BY_50",
    "BY_175",
    "BY_195",
    "BY_426",
    "BY_429",
    "BY_526",
    "BY_550",
    "BY_582",
    "BY_586",
    "BY_779",
    "BY_786",
    "BY_1037",
    "BY_1082",
    "DECREE_1037",
    "DRAFT_421",
    "NEVER",
    "OWN_POINTS_1037",
    "RULES_1037",
    "RULES_1082",
    "Act",
    "Citation",
    "Commencement",
    "InForce",
    "known",
    "since",
]


class Act(Declared):
    """An act or an amending act.

    ``code`` is its short name in rule ids. ``text_known_to`` is the date of the last change that the encoded text
    includes: an event after it is answered from that text, and a note says so. ``draft`` is true for a text that was
    never in force.
    """

    example = "kzcoord.law.acts.RULES_1037"

    code: str
    title: Text
    signed: Day
    adilet: str
    text_known_to: Day | None = None
    draft: bool = False

    @for_declarations_only
    def __init__(
        self,
        code: str,
        title: Text,
        signed: date,
        adilet: str,
        text_known_to: date | None = None,
        draft: bool = False,
    ) -> None:
        super().__init__(code=code, title=title, signed=signed, adilet=adilet, text_known_to=text_known_to, draft=draft)

    def __str__(self) -> str:
        return self.title.en

    def at(
        self,
        para: str,
        part: int | None = None,
        sub: str | None = None,
        *,
        phrase_kk: str = "",
        phrase_ru: str = "",
    ) -> Citation:
        """A place in this act, with the short time phrase printed there in Kazakh and Russian."""
        return Citation(act=self.code, para=para, part=part, sub=sub, phrase_kk=phrase_kk, phrase_ru=phrase_ru)


_CITED: dict[str, Text] = {
    "1037": Text(kk="Қағидалар (№ 1037 Жарлық)", ru="Правила (Указ № 1037)", en="Rules of Decree 1037"),
    "1037-decree": Text(kk="№ 1037 Жарлық", ru="Указ № 1037", en="Decree 1037"),
    "1082": Text(kk="Қағидалар (№ 1082 қаулы)", ru="Правила (постановление № 1082)", en="Rules of Resolution 1082"),
    "421-draft": Text(
        kk="Жарлық жобасының қағидалары (№ 421 қаулы)",
        ru="Правила проекта Указа (постановление № 421)",
        en="Rules of the draft decree of Resolution 421",
    ),
}


class Citation(Declared):
    """A place in an act: point, part (the n-th unnumbered paragraph), sub-point, and its time phrase."""

    example = 'Citation(act="1037", para="23", part=1)'

    act: str
    para: str
    part: int | None = None
    sub: str | None = None
    phrase_kk: str = ""
    phrase_ru: str = ""

    @property
    def place(self) -> str:
        """The place as in rule ids: ``1037/23.1``."""
        part = f".{self.part}" if self.part is not None else ""
        sub = f"({self.sub})" if self.sub is not None else ""
        return f"{self.act}/{self.para}{part}{sub}"

    def said(self, lang: Language = "en") -> str:
        """The place in words: ``Rules of Decree 1037, point 23, part 1``."""
        act = _CITED.get(self.act, Text.same(self.act)).said(lang)
        words = {
            "en": (f"point {self.para}", f"part {self.part}", f"sub-point {self.sub}"),
            "ru": (f"п. {self.para}", f"ч. {self.part}", f"подп. {self.sub})"),
            "kk": (f"{self.para}-тармақ", f"{self.part}-бөлік", f"{self.sub}) тармақша"),
        }[lang]
        given = (True, self.part is not None, self.sub is not None)
        return ", ".join([act, *(word for word, there in zip(words, given, strict=True) if there)])

    def __str__(self) -> str:
        return self.said()


class Commencement(Declared):
    """The day from which an act changes a text, exact or known only as a window, and the act."""

    example = "known(date(2025, 1, 6), kzcoord.law.acts.DECREE_779)"

    earliest: Day
    latest: Day
    act: Act

    def holds(self, day: date) -> bool:
        """True when the day lies inside the window, so that the text in force that day is not certain."""
        day = plain_day(day, "holds()")
        return self.earliest <= day < self.latest

    def said(self, lang: Language = "en") -> str:
        """The day or the window in words, with the act."""
        title = self.act.title.said(lang)
        if self.earliest == self.latest:
            return f"{full_date(self.earliest, lang)} ({title})"
        return f"{full_date(self.earliest, lang)} .. {full_date(self.latest, lang)} ({title})"


class InForce(Declared):
    """From when to when a text was in force, with the amending act at each end. ``ends`` is the first day without.

    Inside a window the later text is taken to apply, and the schedule says that the day is not certain.
    """

    example = "since(date(2025, 1, 6), kzcoord.law.acts.DECREE_779)"

    begins: Commencement
    ends: Commencement | None = None

    def on(self, day: date) -> bool:
        """True when the text was in force on the day."""
        if day.__class__ is not date:  # asked of every text of the book at once
            day = plain_day(day, "on()")
        return self.begins.earliest <= day and (self.ends is None or day < self.ends.earliest)

    def perhaps_on(self, day: date) -> bool:
        """True when the text was in force on the day, or may have been: the day lies in the window of its end."""
        day = plain_day(day, "perhaps_on()")
        return self.begins.earliest <= day and (self.ends is None or day < max(self.ends.earliest, self.ends.latest))

    @property
    def never(self) -> bool:
        """True for a draft: it was never in force."""
        return self.begins.earliest == date.max

    def until(self, end: Commencement) -> InForce:
        """The same beginning with an end."""
        return InForce(begins=self.begins, ends=end)

    def said(self, lang: Language = "en") -> str:
        """In words: since when, until when, by which acts."""
        if self.never:
            return _NEVER.said(lang)
        checked_language(lang)
        words = {"en": ("since", "until"), "ru": ("с", "до"), "kk": ("басталуы", "аяқталуы")}[lang]
        text = f"{words[0]} {self.begins.said(lang)}"
        return text if self.ends is None else f"{text} {words[1]} {self.ends.said(lang)}"


_NEVER = Text(kk="жоба, ешқашан қолданылмаған", ru="проект, никогда не действовал", en="a draft, never in force")


def known(day: date, act: Act, *, until: date | None = None) -> Commencement:
    """A commencement on a known day, or in the window up to ``until``."""
    return Commencement(earliest=day, latest=until or day, act=act)


def since(day: date, act: Act, *, until: date | None = None) -> InForce:
    """In force since a day (or since some day in a window up to ``until``), with no end."""
    return InForce(begins=known(day, act, until=until))


def _decree(number: int, signed: date, adilet: str, text_known_to: date | None = None) -> Act:
    printed = signed.strftime("%d.%m.%Y")
    return Act(
        str(number),
        Text(
            kk=f"Қазақстан Республикасы Президентінің {printed} № {number} Жарлығы",
            ru=f"Указ Президента Республики Казахстан от {printed} № {number}",
            en=f"Decree of the President of {printed} No. {number}",
        ),
        signed,
        adilet,
        text_known_to,
    )


def _resolution(code: str, number: int, signed: date, adilet: str, *, draft: bool = False) -> Act:
    printed = signed.strftime("%d.%m.%Y")
    return Act(
        code,
        Text(
            kk=f"Қазақстан Республикасы Үкіметінің {printed} № {number} қаулысы",
            ru=f"постановление Правительства Республики Казахстан от {printed} № {number}",
            en=f"Resolution of the Government of {printed} No. {number}",
        ),
        signed,
        adilet,
        draft=draft,
    )


DECREE_1037 = _decree(1037, date(2010, 8, 12), "U100001037_", date(2025, 2, 12))
DECREE_23 = _decree(23, date(2015, 5, 18), "U1500000023")
DECREE_175 = _decree(175, date(2016, 1, 14), "U1600000175")
DECREE_426 = _decree(426, date(2020, 10, 5), "U2000000426")
DECREE_526 = _decree(526, date(2021, 2, 27), "U2100000526")
DECREE_5 = _decree(5, date(2022, 11, 26), "U2200000005")
DECREE_550 = _decree(550, date(2013, 4, 17), "U1300000550")
DECREE_582 = _decree(582, date(2017, 11, 13), "U1700000582")
DECREE_50 = _decree(50, date(2019, 7, 3), "U1900000050")
DECREE_786 = _decree(786, date(2022, 1, 25), "U2200000786")
DECREE_195 = _decree(195, date(2023, 4, 13), "U2300000195")
DECREE_429 = _decree(429, date(2024, 1, 3), "U2400000429")
DECREE_779 = _decree(779, date(2025, 2, 12), "U2500000779")

#: The Rules that Decree 1037 approves; the Decree's own points are another act code.
RULES_1037 = DECREE_1037
OWN_POINTS_1037 = Act(
    "1037-decree", DECREE_1037.title, DECREE_1037.signed, DECREE_1037.adilet, DECREE_1037.text_known_to
)
RESOLUTION_586 = _resolution("586", 586, date(2023, 7, 14), "P2300000586")
#: The Rules that Resolution 1082 approved.
RULES_1082 = _resolution("1082", 1082, date(2014, 10, 9), "P1400001082")
#: The Rules of a decree that Resolution 421 put before the President and that was never signed. The scan of the
#: resolution is garbled; that it is of June follows from the numbers of its neighbours.
DRAFT_421 = _resolution("421-draft", 421, date(2015, 6, 8), "P1500000421", draft=True)

#: The draft's own validity: it never began.
NEVER = since(date.max, DRAFT_421)

#: The acts whose provisions are encoded, by code.
ACTS: dict[str, Act] = {act.code: act for act in (OWN_POINTS_1037, RULES_1037, RULES_1082, DRAFT_421)}

BY_1037 = known(date(2010, 8, 12), DECREE_1037)
BY_550 = known(date(2013, 4, 17), DECREE_550)
BY_1082 = known(date(2014, 10, 9), RULES_1082)
BY_23 = known(date(2015, 5, 18), DECREE_23)
BY_175 = known(date(2016, 1, 14), DECREE_175)
BY_582 = known(date(2017, 11, 13), DECREE_582)
BY_50 = known(date(2019, 7, 3), DECREE_50)
BY_426 = known(date(2020, 10, 5), DECREE_426)
BY_526 = known(date(2021, 2, 27), DECREE_526)
BY_786 = known(date(2022, 1, 25), DECREE_786)
BY_5 = known(date(2022, 11, 26), DECREE_5)
BY_195 = known(date(2023, 4, 13), DECREE_195, until=date(2023, 5, 13))
#: In force ten calendar days after publication, which was between the signing and thirty days later.
BY_586 = known(date(2023, 7, 25), RESOLUTION_586, until=date(2023, 8, 24))
BY_429 = known(date(2024, 1, 4), DECREE_429, until=date(2024, 2, 3))
BY_779 = known(date(2025, 1, 6), DECREE_779)
