"""What changed in the law between two days: texts added, ended, changed, each with its act and the difference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from kzcoord.law.bodies import Body
from kzcoord.law.editions import Commencement
from kzcoord.law.rules import Rule
from kzcoord.text import LANGUAGES, Language, Text, join

__all__ = ["Change", "changes_of"]


class Change(NamedTuple):
    """One change of a norm: ``added``, ``ended`` or ``changed``, from when, by which act, and what differs.

    Where a text ended and the next one is not known, the norm is told as ended, and as added when it is known again.
    """

    kind: str
    rule: str
    on: Commencement
    difference: Text

    def said(self, lang: Language = "en") -> str:
        """The change in one line: the day and the act, the norm, what became of it, what differs."""
        return f"{self.on.said(lang)}: {self.rule} {_KINDS[self.kind].said(lang)}: {self.difference.said(lang)}"

    def to_dict(self, lang: Language = "en") -> dict[str, str]:
        """The change as plain values, ready for JSON, with its words in one language."""
        return {
            "kind": self.kind,
            "rule": self.rule,
            "on": self.on.said(lang),
            "difference": self.difference.said(lang),
        }

    def __str__(self) -> str:
        return self.said()


_KINDS = {
    text.en: text
    for text in (
        Text(kk="қосылды", ru="добавлено", en="added"),
        Text(kk="қолданысы тоқтатылды", ru="утратило силу", en="ended"),
        Text(kk="өзгертілді", ru="изменено", en="changed"),
    )
}


def changes_of(texts: tuple[Rule, ...], between: tuple[date, date]) -> Iterator[Change]:
    """The changes of one norm whose day, or window, touches the days from the first to the last of ``between``."""
    first, last = between
    before: Rule | None = None
    for text in texts:
        begins = text.in_force.begins
        if text.in_force.never:
            return
        follows = before is not None and before.in_force.ends == begins
        if before is not None and not follows and before.in_force.ends is not None:
            yield from _told("ended", before, before.in_force.ends, _whole(before), first, last)
        if follows and before is not None:
            yield from _told("changed", text, begins, _difference(before, text), first, last)
        else:
            yield from _told("added", text, begins, _whole(text), first, last)
        before = text
    if before is not None and before.in_force.ends is not None:
        yield from _told("ended", before, before.in_force.ends, _whole(before), first, last)


def _told(kind: str, rule: Rule, on: Commencement, difference: Text, first: date, last: date) -> Iterator[Change]:
    if on.earliest <= last and first <= on.latest:
        yield Change(kind, rule.id, on, difference)


def _in_each(said: Callable[[Language], str]) -> Text:
    """What is said in a language, in each of the three."""
    return Text(**{lang: said(lang) for lang in LANGUAGES})


def _whole(rule: Rule) -> Text:
    return _in_each(rule.in_full)


class _Element(NamedTuple):
    """An element of a norm that an act can change: its name, and what a text says there."""

    name: Text
    said: Callable[[Rule, Language], str]


def _difference(old: Rule, new: Rule) -> Text:
    """What differs between two texts of a norm, old and new, in plain words."""
    differing = [element for element in _ELEMENTS if element.said(old, "en") != element.said(new, "en")]
    if not differing:
        return _RESTATED
    return _in_each(
        lambda lang: "; ".join(
            f"{element.name.said(lang)}: {element.said(old, lang)} -> {element.said(new, lang)}"
            for element in differing
        )
    )


_RESTATED = Text(
    kk="жаңа редакцияда жазылды, норма өзгерген жоқ",
    ru="изложено заново, норма не изменилась",
    en="restated, no change of the norm",
)
_NOBODY = Text(kk="ешкім", ru="никто", en="nobody")
_NOBODY_NAMED = Text(kk="ешкім аталмаған", ru="никто не назван", en="nobody named")
_NONE = Text(kk="жоқ", ru="нет", en="none")


def _bodies(bodies: Iterable[Body | None], lang: Language) -> str:
    return join([body.said(lang) for body in bodies if body is not None], lang) or _NOBODY.said(lang)


def _listed(words: Iterable[str], lang: Language) -> str:
    return join(list(words), lang) or _NONE.said(lang)


def _words(words: Any, lang: Language, missing: Text = _NONE) -> str:
    said: str = (missing if words is None else words).said(lang)
    return said


def _duty(rule: Rule, lang: Language) -> str:
    """What is to be done; in Russian and Kazakh the sentence, which has it in no part of its own."""
    return f"{rule.action} {rule.what}".strip() if lang == "en" else f"«{rule.said(lang)}»"


#: In the order in which they are told.
_ELEMENTS = (
    _Element(Text(kk="мерзім", ru="срок", en="time limit"), lambda rule, lang: rule.limit.said(lang)),
    _Element(Text(kk="орындаушы", ru="исполнитель", en="bearer"), lambda rule, lang: _bodies(rule.who, lang)),
    _Element(Text(kk="адресат", ru="адресат", en="addressee"), lambda rule, lang: _bodies(rule.to, lang)),
    _Element(Text(kk="көшірмесі", ru="копия", en="copy to"), lambda rule, lang: _bodies(rule.copy_to, lang)),
    _Element(Text(kk="кім арқылы", ru="через кого", en="through"), lambda rule, lang: _bodies((rule.via,), lang)),
    _Element(
        Text(kk="қатысушылар", ru="участники", en="taking part"), lambda rule, lang: _bodies(rule.attending, lang)
    ),
    _Element(
        Text(kk="кіммен келісіледі", ru="с кем согласуется", en="agreed with"),
        lambda rule, lang: _bodies((found.body for found in rule.agreed_with), lang),
    ),
    _Element(Text(kk="міндет", ru="обязанность", en="duty"), _duty),
    _Element(Text(kk="норманың түрі", ru="вид нормы", en="modality"), lambda rule, lang: rule.modality.said(lang)),
    _Element(Text(kk="шарт", ru="условие", en="condition"), lambda rule, lang: _words(rule.condition, lang)),
    _Element(
        Text(kk="кім қол қояды", ru="кто подписывает", en="signed by"),
        lambda rule, lang: _words(rule.signed_by, lang, _NOBODY_NAMED),
    ),
    _Element(Text(kk="нысан", ru="форма", en="form"), lambda rule, lang: _words(rule.form, lang)),
    _Element(Text(kk="тіл", ru="язык", en="language"), lambda rule, lang: _words(rule.language, lang)),
    _Element(
        Text(kk="салдары", ru="последствие", en="effect"),
        lambda rule, lang: _listed((effect.said(lang) for effect in rule.effect), lang),
    ),
    _Element(
        Text(kk="құжаттар", ru="документы", en="documents"),
        lambda rule, lang: _listed((str(item.number) for item in rule.documents), lang),
    ),
    _Element(
        Text(kk="ерекше жағдайлар", ru="исключения", en="exceptions"),
        lambda rule, lang: _listed(dict.fromkeys(found.by for found in rule.exceptions), lang),
    ),
    _Element(Text(kk="орны", ru="место", en="place"), lambda rule, lang: rule.cite.said(lang)),
)
