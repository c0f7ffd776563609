"""Limits that give no date: after an act, at once, none."""

from __future__ import annotations

from typing import Any, Literal

from kzcoord.errors.models import for_declarations_only
from kzcoord.limits.time_limit import TimeLimit, in_all_languages
from kzcoord.text import Language, Text, checked_language

__all__ = ["AfterAct", "NoLimit", "Promptly"]


class _Undated(TimeLimit):
    """A limit that gives no date, whatever the day."""

    @for_declarations_only
    def __init__(self, **parts: Any) -> None:  # the base's again: without it a kind's own fields are unknown to mypy
        super().__init__(**parts)

    @property
    def counted(self) -> bool:
        return False


class AfterAct(_Undated):
    """After an act, no number given: no date follows."""

    kind: Literal["after-act"] = "after-act"
    act: Text

    @for_declarations_only
    def __init__(self, act: Any, **more: Any) -> None:
        super().__init__(act=in_all_languages(act), **more)

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        words = {"en": f"after {self.act.en}", "ru": f"после {self.act.ru}", "kk": f"{self.act.kk} кейін"}
        return words[lang]


class Promptly(_Undated):
    """Immediately: the law gives no number, and none is invented."""

    kind: Literal["promptly"] = "promptly"

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {"en": "immediately", "ru": "незамедлительно", "kk": "дереу"}[lang]


class NoLimit(_Undated):
    """A duty without a time limit."""

    kind: Literal["no-limit"] = "no-limit"

    def said(self, lang: Language = "en") -> str:
        checked_language(lang)
        return {"en": "no time limit", "ru": "срок не установлен", "kk": "мерзім белгіленбеген"}[lang]
