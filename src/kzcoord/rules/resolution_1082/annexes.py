"""The forms annexed to the Rules of Resolution 1082."""

from __future__ import annotations

from kzcoord.law.annexes import Annex, numbered
from kzcoord.law.documents import Document
from kzcoord.law.editions import InForce
from kzcoord.rules.resolution_1082.editions import BY_1082
from kzcoord.text import Text

__all__ = ["ANNEXES_OF_1082", "annexes_of_1082"]

_PLAN_FIELDS = numbered(
    Text("реттік нөмірі", "порядковый номер", "number"),
    Text(
        "шарт жасасуды ұсынатын орталық мемлекеттік орган",
        "центральный государственный орган, предлагающий заключить договор",
        "proposing body",
    ),
    Text("ұсынылатын шарттың атауы", "название предлагаемого договора", "title of the treaty proposed"),
    Text("жасасудың болжамды мерзімдері", "предполагаемые сроки заключения", "expected time of conclusion"),
    Text(
        "мемлекетішілік рәсімдерді орындаудың болжамды мерзімдері",
        "предполагаемые сроки выполнения внутригосударственных процедур",
        "expected time of the domestic procedures",
    ),
    Text("ескертпелер", "примечания", "remarks"),
)
_CURRENT_PLAN = Annex(
    "1082",
    1,
    Text(
        "алдағы жылға арналған шарттар жасасудың ағымдағы жоспары",
        "текущий план заключения договоров на предстоящий год",
        "current plan of treaties, for the coming year",
    ),
    _PLAN_FIELDS,
    "1082/2a",
    InForce(begins=BY_1082),
)
_PERSPECTIVE_PLAN = Annex(
    "1082",
    2,
    Text(
        "кейінгі үш жылға арналған шарттар жасасудың перспективалық жоспары",
        "перспективный план заключения договоров на последующие три года",
        "perspective plan of treaties, for the three years after that",
    ),
    _PLAN_FIELDS,
    "1082/2b",
    InForce(begins=BY_1082),
)


ANNEXES_OF_1082: tuple[Annex, ...] = (_CURRENT_PLAN, _PERSPECTIVE_PLAN)


def annexes_of_1082(*numbers: int) -> tuple[Document, ...]:
    """Annexes of these Rules, by their numbers, as items that a duty calls for."""
    return tuple(ANNEXES_OF_1082[number - 1].document() for number in numbers)
