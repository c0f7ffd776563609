"""The cases of Russian and Kazakh: a name that is written with its endings cut off, in every case."""

from __future__ import annotations

import re

from kzcoord.errors import DeclarationError
from kzcoord.errors.shown_values import shown
from kzcoord.text import Language

__all__ = ["CASES", "declined"]

CASES: dict[Language, tuple[str, ...]] = {
    "en": ("common", "possessive"),
    "ru": ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional"),
    "kk": ("nominative", "genitive", "dative", "accusative", "locative", "ablative", "instrumental"),
}


#: A bar, and the nominative ending behind it.
_CHANGES = re.compile(r"\|([^\s,()-]*)")


def _table(rows: str) -> dict[str, tuple[str, ...]]:
    """Rows of endings by their first, the nominative; ``-`` is no ending, ``*`` marks what is alive."""
    table: dict[str, tuple[str, ...]] = {}
    for row in rows.strip().splitlines():
        key, *endings = row.split()
        table["" if key == "-" else key] = tuple("" if ending == "-" else ending for ending in endings)
    return table


#: In the order of `CASES`. The first word of a row is how the ending is written in a name.
_ENDINGS: dict[Language, dict[str, tuple[str, ...]]] = {
    "ru": _table(
        """
        ый    ый  ого  ому  ый   ым   ом
        ый*   ый  ого  ому  ого  ым   ом
        ий    ий  его  ему  ий   им   ем
        ий*   ий  его  ему  его  им   ем
        ой    ой  ого  ому  ой   ым   ом
        ая    ая  ой   ой   ую   ой   ой
        шая   шая шей  шей  шую  шей  шей
        ое    ое  ого  ому  ое   ым   ом
        ее    ее  его  ему  ее   им   ем
        ые    ые  ых   ым   ые   ыми  ых
        ие    ие  их   им   ие   ими  их
        ие*   ие  их   им   их   ими  их
        -     -   а    у    -    ом   е
        *     -   а    у    а    ом   е
        итель итель ителя ителю ителя ителем ителе
        й     й   я    ю    й    ем   е
        ия    ия  ии   ии   ию   ией  ии
        а     а   ы    е    у    ой   е
        о     о   а    у    о    ом   е
        ние   ние ния  нию  ние  нием нии
        сть   сть сти  сти  сть  стью сти
        ы     ы   ов   ам   ы    ами  ах
        и*    и   ов   ам   ов   ами  ах
        ели*  ели елей елям елей елями елях
        ии    ии  ий   иям  ии   иями иях
        ния   ния ний  ниям ния  ниями ниях
        ства  ства ств ствам ства ствами ствах
        ры    ры  р    рам  ры   рами рах
        """
    ),
    "kk": _table(
        """
        і     і   інің  іне  ін  інде  інен  імен
        ы     ы   ының  ына  ын  ында  ынан  ымен
        ар    ар  ардың арға арды арда ардан армен
        ер    ер  ердің ерге ерді ерде ерден ермен
        а     а   аның  аға  аны ада   адан  амен
        я     я   яның  яға  яны яда   ядан  ямен
        е     е   енің  еге  ені еде   еден  емен
        ам    ам  амның амға амды амда амнан аммен
        ым    ым  ымның ымға ымды ымда ымнан ыммен
        ім    ім  імнің імге імді імде імнен іммен
        н     н   нның  нға  нды нда   ннан  нмен
        л     л   лдің  лге  лді лде   лден  лмен
        р     р   рдің  рге  рді рде   рден  рмен
        й     й   йдың  йға  йды йда   йдан  ймен
        т     т   ттің  тке  тті тте   ттен  тпен
        от    от  оттың отқа отты отта оттан отпен
        ылық  ылық ылықтың ылыққа ылықты ылықта ылықтан ылықпен
        М     М   М-нің М-ге М-ді М-де М-нен М-мен
        """
    ),
}


def declined(name: str, lang: Language) -> tuple[str, ...]:
    """A name in the cases of `CASES`; ``|`` stands before the nominative ending of each word that changes.

    Raises `DeclarationError` for an ending that is not in the table.

    >>> declined("Администрац|ия Президента", "ru")[3]
    'Администрацию Президента'
    >>> declined("Президент Әкімшіліг|і", "kk")[2]
    'Президент Әкімшілігіне'
    >>> declined("the MFA", "en")
    ('the MFA', "the MFA's")
    """
    if lang == "en":
        return (name, f"{name}'" if name.endswith("s") else f"{name}'s")
    table = _ENDINGS[lang]
    strange = [ending for ending in _CHANGES.findall(name) if ending not in table]
    if strange:
        raise DeclarationError(
            "{name} has the ending {ending}, which is not among those of kzcoord.law.cases: {known}; move the bar",
            name=shown(name),
            ending=shown(strange[0]),
            known=", ".join(filter(None, table)),
        )

    def in_case(case: int) -> str:
        return _CHANGES.sub(lambda found: table[found[1]][case], name)

    return tuple(map(in_case, range(len(CASES[lang]))))
