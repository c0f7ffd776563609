"""Words as they come in: printed on one line, and as they are read, so that no line of an answer can be forged."""

from __future__ import annotations

from unicodedata import category

from kzcoord.errors.messages import Message

__all__ = ["fault_of_words"]

#: The longest words of the acts have a fifth of it.
_LONGEST = 2_000


def fault_of_words(words: str) -> Message | None:
    r"""Why words cannot stand in an answer; None where they can. A space of any width is one of their letters.

    >>> fault_of_words("приказ № 5"), fault_of_words("a name\n20 May 2027")
    (None, <Message: it holds '\n', which is no letter of a line>)
    """
    if len(words) > _LONGEST:
        return Message("it is {length} letters long, and {most} are the most", length=len(words), most=_LONGEST)
    if words.isprintable():
        return None
    wrong = next((letter for letter in words if not letter.isprintable() and category(letter) != "Zs"), None)
    return None if wrong is None else Message("it holds {letter}, which is no letter of a line", letter=repr(wrong))
