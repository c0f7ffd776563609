"""How the acts of the President and of the Government are called, and how they are cited.

``adilet`` is the number of an act in the database of legal acts.
"""

from __future__ import annotations

from datetime import date

from kzcoord.law.acts import Act
from kzcoord.text import Text

__all__ = ["decree", "resolution"]


def decree(
    number: int, signed: date, adilet: str, text_known_to: date | None = None, *, cited: Text | None = None
) -> Act:
    """A Decree of the President; its number is its code."""
    printed = signed.strftime("%d.%m.%Y")
    return Act(
        code=str(number),
        title=Text(
            kk=f"Қазақстан Республикасы Президентінің {printed} № {number} Жарлығы",
            ru=f"Указ Президента Республики Казахстан от {printed} № {number}",
            en=f"Decree of the President of {printed} No. {number}",
        ),
        signed=signed,
        adilet=adilet,
        text_known_to=text_known_to,
        cited=cited,
    )


def resolution(
    number: int,
    signed: date,
    adilet: str,
    *,
    code: str | None = None,
    draft: bool = False,
    cited: Text | None = None,
    after_the_end: Text | None = None,
) -> Act:
    """A Resolution of the Government; its number is its code unless another is given."""
    printed = signed.strftime("%d.%m.%Y")
    return Act(
        code=code or str(number),
        title=Text(
            kk=f"Қазақстан Республикасы Үкіметінің {printed} № {number} қаулысы",
            ru=f"постановление Правительства Республики Казахстан от {printed} № {number}",
            en=f"Resolution of the Government of {printed} No. {number}",
        ),
        signed=signed,
        adilet=adilet,
        draft=draft,
        cited=cited,
        after_the_end=after_the_end,
    )
