"""Bodies and organisations that are not of Kazakhstan."""

from __future__ import annotations

from kzcoord.law.bodies import Body
from kzcoord.text import Text

__all__ = [
    "EAEU_COURT",
    "EEC",
    "FOREIGN_SIDE",
    "INTERNATIONAL_COURT",
    "INTERNATIONAL_ORGANIZATION",
    "SPECIAL_PROCEDURES",
    "TREATY_BODIES",
]

SPECIAL_PROCEDURES = Body(
    "SPECIAL_PROCEDURES",
    Text(
        "БҰҰ Адам құқықтары жөніндегі кеңесінің арнайы рәсімдері",
        "специальные процедуры Совета ООН по правам человека",
        "the special procedures of the UN Human Rights Council",
    ),
    Text("арнайы рәсімдер", "специальные процедуры", "the UN special procedures"),
)
TREATY_BODIES = Body(
    "TREATY_BODIES",
    Text(
        "адам құқықтары жөніндегі шарттық органдар",
        "договорные органы по правам человека",
        "the human rights treaty bodies",
    ),
)
EEC = Body(
    "EEC",
    Text("Еуразиялық экономикалық комиссия", "Евразийская экономическая комиссия", "the Eurasian Economic Commission"),
    None,
    ("ЕЭК",),
)
EAEU_COURT = Body(
    "EAEU_COURT",
    Text(
        "Еуразиялық экономикалық одақтың Соты",
        "Суд Евразийского экономического союза",
        "the Court of the Eurasian Economic Union",
    ),
    Text("Одақ Соты", "Суд Союза", "the EAEU Court"),
    ("Суд ЕАЭС",),
)
INTERNATIONAL_COURT = Body(
    "INTERNATIONAL_COURT",
    Text("халықаралық сот органы", "международный судебный орган", "the international judicial body"),
    role=True,
)
INTERNATIONAL_ORGANIZATION = Body(
    "INTERNATIONAL_ORGANIZATION",
    Text("халықаралық ұйым", "международная организация", "the international organisation"),
    role=True,
)
FOREIGN_SIDE = Body("FOREIGN_SIDE", Text("шетел тарапы", "иностранная сторона", "the foreign side"), role=True)
