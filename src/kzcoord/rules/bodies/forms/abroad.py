"""What the acts call bodies and organisations that are not of Kazakhstan."""

from __future__ import annotations

from kzcoord.law.body_forms import called
from kzcoord.rules.bodies.abroad import (
    EAEU_COURT,
    EEC,
    FOREIGN_BODIES,
    FOREIGN_SIDE,
    INTERNATIONAL_COURT,
    INTERNATIONAL_ORGANIZATION,
    OHCHR,
    SPECIAL_PROCEDURES,
    TREATY_BODIES,
    WTO,
)

__all__ = ["FORMS"]

FORMS = (
    called(
        SPECIAL_PROCEDURES,
        kk=(
            "арнайы рәсімд|ер",
            "БҰҰ Адам құқықтары жөніндегі кеңесінің арнайы рәсімдер|і",
            "Біріккен Ұлттар Ұйымы Адам құқықтары жөніндегі кеңесінің арнайы рәсімдер|і",
        ),
        ru=("специальн|ые процеду|ры", "специальн|ые процеду|ры Совета ООН по правам человека"),
        en=("the UN special procedures", "the special procedures of the UN Human Rights Council"),
    ),
    called(
        TREATY_BODIES,
        kk=("адам құқықтары жөніндегі шарттық органд|ар", "шарттық органд|ар"),
        ru=("договорн|ые орган|ы по правам человека", "договорн|ые орган|ы"),
        en=("the human rights treaty bodies",),
    ),
    called(
        OHCHR,
        kk=(
            "БҰҰ Адам құқықтары жөніндегі Жоғарғы Комиссары басқармас|ы",
            "Біріккен Ұлттар Ұйымының Адам құқықтары жөніндегі Жоғарғы Комиссары басқармас|ы",
        ),
        ru=("Управле|ние Верховного комиссара ООН по правам человека", "УВКПЧ"),
        en=("the Office of the UN High Commissioner for Human Rights", "the OHCHR"),
    ),
    called(
        WTO,
        kk=("Дүниежүзілік сауда ұйым|ы", "ДСҰ"),
        ru=("Всемирн|ая торгов|ая организац|ия", "ВТО"),
        en=("the World Trade Organization", "the WTO"),
    ),
    called(
        EEC,
        kk=("Еуразиялық экономикалық комисси|я", "ЕЭК"),
        ru=("Евразийск|ая экономическ|ая комисс|ия", "ЕЭК"),
        en=("the Eurasian Economic Commission",),
    ),
    called(
        EAEU_COURT,
        kk=("Одақ Сот|ы", "Еуразиялық экономикалық одақтың Сот|ы"),
        ru=("Суд| Союза", "Суд| Евразийского экономического союза", "Суд| ЕАЭС"),
        en=("the EAEU Court", "the Court of the Eurasian Economic Union"),
    ),
    called(
        INTERNATIONAL_COURT,
        kk=("халықаралық сот орган|ы", "сот орган|ы", "халықаралық сот органдар|ы"),
        ru=("международн|ый судебн|ый орган|", "судебн|ый орган|", "международн|ые судебн|ые орган|ы"),
        en=("the international judicial body", "an international judicial body"),
    ),
    called(
        INTERNATIONAL_ORGANIZATION,
        kk=("халықаралық ұй|ым", "халықаралық ұйымд|ар"),
        ru=("международн|ая организац|ия", "международн|ые организац|ии"),
        en=("the international organisation", "an international organisation", "international organisations"),
    ),
    called(
        FOREIGN_BODIES,
        kk=(
            "шетелдік мемлекеттік органд|ар, дипломатиялық өкілдікт|ер және халықаралық ұйымд|ар",
            "шетелдік мемлекеттік органд|ар, дипломатиялық өкілдіктер мен халықаралық ұйымд|ар",
        ),
        ru=(
            "иностранн|ые государственн|ые орган|ы, дипломатическ|ие представитель|ства и международн|ые организац|ии",
        ),
        en=("foreign state bodies, diplomatic missions and international organisations",),
    ),
    called(FOREIGN_SIDE, kk=("шетел тарап|ы",), ru=("иностранн|ая сторон|а",), en=("the foreign side",)),
)
