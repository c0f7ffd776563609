"""An open question on one sheet: who would read it how, and what the two conventions answer."""

from __future__ import annotations

from kzcoord.limits.questions import Question
from kzcoord.text import Language, Text

__all__ = ["question_sheet"]

_RECORDED = Text(
    kk="таңдауға болмайды: бағдарлама бір ғана түсінік бойынша есептейді, қалғандары тек тіркелген",
    ru="выбрать нельзя: программа считает по одному прочтению, остальные только записаны",
    en="it cannot be chosen: the library counts by one reading, the others are only recorded",
)


def question_sheet(question: Question, lang: Language = "en") -> str:
    """The question, the provisions that raise it, its readings with their reasons, the defaults.

    Where the words of a reading are not those by which it is chosen, what to choose stands below them.
    """
    lines = [question.said(lang)]
    if question.provisions:
        lines.append(f"  {', '.join(question.provisions)}")
    for reading in question.readings:
        marks = [
            name
            for name, answer in (("STANDARD", question.standard), ("STRICT", question.strict))
            if answer == reading.name
        ]
        taken = f"  [{', '.join(marks)}]" if marks else ""
        chosen_by = [f"    {question.id}={reading.name}"] if lang != "en" and reading.counted else []
        lines += ["", f"  {reading.said(lang)}{taken}", *chosen_by, f"    {reading.why.said(lang)}"]
    if len(question.readings) > 1 and sum(reading.counted for reading in question.readings) < 2:
        lines += ["", f"  {_RECORDED.said(lang)}"]
    return "\n".join(lines)
