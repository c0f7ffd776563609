"""Bodies and organisations that are not of Kazakhstan."""

from __future__ import annotations

from kzcoord.law.bodies import Body
from kzcoord.text import Text

__all__ = [
    "EAEU_COURT",
    "EEC",
    "FOREIGN_BODIES",
    "FOREIGN_SIDE",
    "INTERNATIONAL_COURT",
    "INTERNATIONAL_ORGANIZATION",
    "OHCHR",
    "SPECIAL_PROCEDURES",
    "TREATY_BODIES",
    "WTO",
]

SPECIAL_PROCEDURES = Body(
    "SPECIAL_PROCEDURES",
    Text(
        kk="БҰҰ Адам құқықтары жөніндегі кеңесінің арнайы рәсімдері",
        ru="специальные процедуры Совета ООН по правам человека",
        en="the special procedures of the UN Human Rights Council",
    ),
    short=Text(kk="арнайы рәсімдер", ru="специальные процедуры", en="the UN special procedures"),
)
TREATY_BODIES = Body(
    "TREATY_BODIES",
    Text(
        kk="адам құқықтары жөніндегі шарттық органдар",
        ru="договорные органы по правам человека",
        en="the human rights treaty bodies",
    ),
)
OHCHR = Body(
    "OHCHR",
    Text(
        kk="БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармасы",
        ru="Управление Верховного комиссара ООН по правам человека",
        en="the Office of the UN High Commissioner for Human Rights",
    ),
    abbreviations=("УВКПЧ",),
)
WTO = Body(
    "WTO",
    Text(kk="Дүниежүзілік сауда ұйымы", ru="Всемирная торговая организация", en="the World Trade Organization"),
    abbreviations=("ДСҰ", "ВТО"),
)
EEC = Body(
    "EEC",
    Text(
        kk="Еуразиялық экономикалық комиссия",
        ru="Евразийская экономическая комиссия",
        en="the Eurasian Economic Commission",
    ),
    abbreviations=("ЕЭК",),
)
EAEU_COURT = Body(
    "EAEU_COURT",
    Text(
        kk="Еуразиялық экономикалық одақтың Соты",
        ru="Суд Евразийского экономического союза",
        en="the Court of the Eurasian Economic Union",
    ),
    short=Text(kk="Одақ Соты", ru="Суд Союза", en="the EAEU Court"),
    abbreviations=("Суд ЕАЭС",),
)
INTERNATIONAL_COURT = Body(
    "INTERNATIONAL_COURT",
    Text(kk="халықаралық сот органы", ru="международный судебный орган", en="the international judicial body"),
    role=True,
)
INTERNATIONAL_ORGANIZATION = Body(
    "INTERNATIONAL_ORGANIZATION",
    Text(kk="халықаралық ұйым", ru="международная организация", en="the international organisation"),
    role=True,
)
FOREIGN_SIDE = Body("FOREIGN_SIDE", Text(kk="шетел тарапы", ru="иностранная сторона", en="the foreign side"), role=True)
FOREIGN_BODIES = Body(
    "FOREIGN_BODIES",
    Text(
        kk="шетелдік мемлекеттік органдар, дипломатиялық өкілдіктер және халықаралық ұйымдар",
        ru="иностранные государственные органы, дипломатические представительства и международные организации",
        en="foreign state bodies, diplomatic missions and international organisations",
    ),
    role=True,
)
