"""How sentences mention the the MFA where it can be the acting body itself: the words that many rules share."""

from __future__ import annotations

from kzcoord.law.mentions import Mention
from kzcoord.rules.bodies import MFA

__all__ = [
    "AGREED_WITH_THE_MFA",
    "CONSULTING_THE_MFA",
    "THROUGH_THE_MFA",
    "TO_THE_MFA",
    "WITH_THE_MFA",
]

TO_THE_MFA = Mention(body=MFA, ru=" в МИД", kk=" СІМ-ге")
WITH_THE_MFA = Mention(body=MFA, ru=" с МИД", kk=" СІМ-мен")
AGREED_WITH_THE_MFA = Mention(body=MFA, ru=" по согласованию с МИД", kk=" СІМ-мен келісу бойынша")
CONSULTING_THE_MFA = Mention(body=MFA, ru=" с должностными лицами МИД", kk=" СІМ-нің лауазымды адамдарымен")
THROUGH_THE_MFA = Mention(body=MFA, ru=" через МИД", kk=" СІМ арқылы")
