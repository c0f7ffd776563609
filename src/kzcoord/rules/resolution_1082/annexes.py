"""The forms annexed to the Rules of Resolution 1082: one for each of the two plans, with the same fields."""

from __future__ import annotations

from kzcoord.law.annexes import Annex, numbered
from kzcoord.law.editions import since
from kzcoord.rules.resolution_1082.editions import BY_1082
from kzcoord.text import Text

__all__ = ["ANNEXES_OF_1082", "CURRENT_PLAN", "PERSPECTIVE_PLAN"]

_FIELDS = numbered(
    Text(kk="реттік нөмірі", ru="порядковый номер", en="number"),
    Text(
        kk="шарт жасасуды ұсынатын орталық мемлекеттік орган",
        ru="центральный государственный орган, предлагающий заключить договор",
        en="proposing body",
    ),
    Text(kk="ұсынылатын шарттың атауы", ru="название предлагаемого договора", en="title of the treaty proposed"),
    Text(kk="жасасудың болжамды мерзімдері", ru="предполагаемые сроки заключения", en="expected time of conclusion"),
    Text(
        kk="мемлекетішілік рәсімдерді орындаудың болжамды мерзімдері",
        ru="предполагаемые сроки выполнения внутригосударственных процедур",
        en="expected time of the domestic procedures",
    ),
    Text(kk="ескертпелер", ru="примечания", en="remarks"),
)

CURRENT_PLAN = Annex(
    act="1082",
    number=1,
    title=Text(
        kk="алдағы жылға арналған шарттар жасасудың ағымдағы жоспары",
        ru="текущий план заключения договоров на предстоящий год",
        en="current plan of treaties, for the coming year",
    ),
    fields=_FIELDS,
    used_by="1082/2a",
    in_force=since(BY_1082),
)

PERSPECTIVE_PLAN = Annex(
    act="1082",
    number=2,
    title=Text(
        kk="кейінгі үш жылға арналған шарттар жасасудың перспективалық жоспары",
        ru="перспективный план заключения договоров на последующие три года",
        en="perspective plan of treaties, for the three years after that",
    ),
    fields=_FIELDS,
    used_by="1082/2b",
    in_force=since(BY_1082),
)

ANNEXES_OF_1082: tuple[Annex, ...] = (CURRENT_PLAN, PERSPECTIVE_PLAN)
