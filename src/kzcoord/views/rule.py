"""A rule on one sheet: what it says, where, since when, and what is open."""

from __future__ import annotations

from kzcoord.law.rule_book import RuleBook
from kzcoord.text import Language, Text

__all__ = ["rule_sheet"]

_PLACE = Text(kk="норма", ru="норма", en="provision")
_LIMIT = Text(kk="мерзім", ru="срок", en="time limit")
_MANNER = Text(kk="қалай", ru="как", en="how")
_EXCEPT = Text(kk="ерекше жағдай", ru="исключение", en="exception")
_FORCE = Text(kk="қолданылуы", ru="действует", en="in force")
_FOLLOWS = Text(kk="алдыңғы қадам", ru="предыдущий шаг", en="follows")
_QUESTION = Text(kk="сұрақ", ru="вопрос", en="question")
_PRINTED = Text(kk="мәтінде", ru="в тексте", en="as printed")
_ITEM = Text(kk="құжат", ru="документ", en="document")
_EARLIER = Text(kk="бұрынғы мәтін", ru="прежний текст", en="earlier text")


def rule_sheet(book: RuleBook, rule_id: str, lang: Language = "en") -> str:
    """The latest text of a norm, its place, limit, conditions, questions, and its earlier texts."""
    rule = book[rule_id]
    told: list[tuple[Text, str]] = [(_PLACE, rule.cite.said(lang)), (_LIMIT, rule.limit.said(lang))]
    told += [(_PRINTED, f"«{phrase}»") for phrase in (rule.cite.phrase_kk, rule.cite.phrase_ru) if phrase]
    told += [(_MANNER, words) for words in rule.manner(lang)]
    told += [(_EXCEPT, words) for words in rule.excepted(lang)]
    told.append((_FORCE, rule.in_force.said(lang)))
    if rule.follows is not None:
        told.append((_FOLLOWS, f"{rule.follows}  {book[rule.follows].said(lang)}"))
    told += [(_ITEM, item.said(lang)) for item in rule.documents]
    told += [(_QUESTION, question.said(lang)) for question in rule.open_questions]
    told += [
        (_EARLIER, f"{earlier.in_force.said(lang)}: {earlier.said(lang)}, {earlier.limit.said(lang)}")
        for earlier in book.texts(rule_id)[:-1]
    ]
    width = max(len(name.said(lang)) for name, _ in told)
    lines = [f"{name.said(lang):<{width}}  {words}" for name, words in told]
    head = str(rule) if lang == "en" else f"{rule.said(lang)} ({rule.id})"
    return "\n".join([head, "", *lines])
