"""How the sentences of a rule mention a party that can turn out to be the acting body itself."""

from __future__ import annotations

from kzcoord.errors.models import Declared
from kzcoord.law.body_names import BodyRef
from kzcoord.text import Language

__all__ = ["Mention"]


class Mention(Declared):
    """The words by which the Russian and the Kazakh sentence mention a party.

    Where the party acts itself, it owes itself nothing: ``ru_without`` and ``kk_without`` then stand in their place.
    """

    example = 'Mention(body=MFA, ru=" в МИД", kk=" СІМ-ге")'

    body: BodyRef
    ru: str
    kk: str
    ru_without: str = ""
    kk_without: str = ""

    def taken_out(self, sentence: str, lang: Language) -> str:
        """The sentence without the party."""
        words, without = (self.ru, self.ru_without) if lang == "ru" else (self.kk, self.kk_without)
        return sentence.replace(words, without)
