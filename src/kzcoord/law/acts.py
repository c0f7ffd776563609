"""Acts, and the places in them that a rule cites."""

from __future__ import annotations

from datetime import date

from pydantic import StrictBool, StrictInt, field_validator

from kzcoord.errors.messages import Message
from kzcoord.errors.models import Day, Declared, for_declarations_only
from kzcoord.text import Language, Text, checked_language

__all__ = ["Act", "Citation"]


class Act(Declared):
    """An act whose provisions are rules, or an act that amends one.

    ``code`` is its short name in rule ids, ``cited`` its short name in citations. ``text_known_to`` is the date of the
    last change that the encoded text includes: an event after it is answered from that text, and a note says so.
    ``draft`` is true for a text that was never in force. ``after_the_end`` says what is known of the time after its
    repeal: ``{0}`` stands for the end, ``{1}`` for the norms that ended.

    >>> from datetime import date
    >>> from kzcoord.text import Text
    >>> order = Act("77", Text.same("Order of 01.02.2026 No. 77"), date(2026, 2, 1))
    >>> print(order.at("5", 1))
    Order of 01.02.2026 No. 77, point 5, part 1
    """

    example = "Act('77', Text(kk=..., ru=..., en=...), date(2026, 2, 1))"

    code: str
    title: Text
    signed: Day
    adilet: str = ""
    text_known_to: Day | None = None
    draft: StrictBool = False
    cited: Text | None = None
    after_the_end: Text | None = None

    @for_declarations_only
    def __init__(
        self,
        code: str,
        title: Text,
        signed: date,
        adilet: str = "",
        text_known_to: date | None = None,
        draft: bool = False,
        *,
        cited: Text | None = None,
        after_the_end: Text | None = None,
    ) -> None:
        super().__init__(
            code=code,
            title=title,
            signed=signed,
            adilet=adilet,
            text_known_to=text_known_to,
            draft=draft,
            cited=cited,
            after_the_end=after_the_end,
        )

    @field_validator("code")
    @classmethod
    def _a_word(cls, code: str) -> str:
        if not code.strip() or not code.isprintable() or "/" in code:
            raise ValueError(Message("the code of an act is a word without '/', such as '77'"))
        return code

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
        return Citation(
            act=self.code,
            cited=self.cited or self.title,
            para=para,
            part=part,
            sub=sub,
            phrase_kk=phrase_kk,
            phrase_ru=phrase_ru,
        )


class Citation(Declared):
    """A place in an act: point, part (the n-th unnumbered paragraph), sub-point, and its time phrase.

    ``act`` is the code of the act, ``cited`` its short name; without one the code stands in its place.
    """

    example = 'Citation(act="77", para="23", part=1)'

    act: str
    para: str
    part: StrictInt | None = None
    sub: str | None = None
    phrase_kk: str = ""
    phrase_ru: str = ""
    cited: Text | None = None

    @property
    def place(self) -> str:
        """The place as in rule ids: ``77/23.1``."""
        part = f".{self.part}" if self.part is not None else ""
        sub = f"({self.sub})" if self.sub is not None else ""
        return f"{self.act}/{self.para}{part}{sub}"

    def said(self, lang: Language = "en") -> str:
        """The place in words: ``Order No. 77, point 23, part 1``."""
        checked_language(lang)
        act = self.act if self.cited is None else self.cited.said(lang)
        words = {
            "en": (f"point {self.para}", f"part {self.part}", f"sub-point {self.sub}"),
            "ru": (f"п. {self.para}", f"ч. {self.part}", f"подп. {self.sub})"),
            "kk": (f"{self.para}-тармақ", f"{self.part}-бөлік", f"{self.sub}) тармақша"),
        }[lang]
        given = (True, self.part is not None, self.sub is not None)
        return ", ".join([act, *(word for word, there in zip(words, given, strict=True) if there)])

    def __str__(self) -> str:
        return self.said()
