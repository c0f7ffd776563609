"""The forms annexed to the Rules of Resolution 1082: one for each of the two plans, with the same fields."""

from __future__ import annotations

from kzcoord.law.annexes import Annex, numbered
from kzcoord.law.editions import since
from kzcoord.rules.resolution_1082.editions import BY_586, BY_1082
from kzcoord.text import Text

__all__ = ["ANNEXES_OF_1082", "CURRENT_PLAN", "PERSPECTIVE_PLAN"]

_FIELDS = numbered(
    Text(kk="реттік нөмірі", ru="порядковый номер", en="number"),
    Text(
        kk="халықаралық шарт жасасуды ұсынатын орталық мемлекеттік органның атауы",
        ru="наименование центрального государственного органа, предлагающего заключить международный договор",
        en="name of the central state body that proposes the treaty",
    ),
    Text(
        kk="жасасу ұсынылатын халықаралық шарттың атауы",
        ru="наименование международного договора, предлагаемого к заключению",
        en="title of the treaty proposed",
    ),
    Text(
        kk="халықаралық шарт жасасудың болжамды мерзімдері",
        ru="предполагаемые сроки заключения международного договора",
        en="expected time of conclusion",
    ),
    Text(
        kk="халықаралық шарттың күшіне енуі үшін қажетті мемлекетішілік рәсімдерді орындаудың болжамды мерзімдері",
        ru="предполагаемые сроки выполнения внутригосударственных процедур, необходимых для вступления международного "
        "договора в силу",
        en="expected time of the domestic procedures needed for its entry into force",
    ),
    Text(kk="ескертпелер", ru="примечания", en="remarks"),
)

_PARTS = (
    Text(
        kk="Қазақстан Республикасының атынан жасасу ұсынылатындар (мемлекетаралық)",
        ru="предлагаемые к заключению от имени Республики Казахстан (межгосударственные)",
        en="in the name of the Republic (interstate)",
    ),
    Text(
        kk="Қазақстан Республикасы Үкіметінің атынан жасасу ұсынылатындар (үкіметаралық)",
        ru="предлагаемые к заключению от имени Правительства Республики Казахстан (межправительственные)",
        en="in the name of the Government (intergovernmental)",
    ),
    Text(
        kk="орталық мемлекеттік органдардың атынан жасасу ұсынылатындар (ведомствоаралық)",
        ru="предлагаемые к заключению от имени центральных государственных органов (межведомственные)",
        en="in the name of the central state bodies (interdepartmental)",
    ),
)

CURRENT_PLAN = Annex(
    act="1082",
    number=1,
    title=Text(
        kk="Қазақстан Республикасының халықаралық шарттарын жасасудың алдағы жылға арналған ағымдағы жоспары",
        ru="текущий план заключения международных договоров Республики Казахстан на предстоящий год",
        en="current plan of treaties, for the coming year",
    ),
    fields=_FIELDS,
    used_by="1082/2a",
    in_force=since(BY_1082).until(BY_586),
    parts=_PARTS,
)

PERSPECTIVE_PLAN = Annex(
    act="1082",
    number=2,
    title=Text(
        kk="Қазақстан Республикасының халықаралық шарттарын жасасудың кейінгі үш жылға арналған перспективалық жоспары",
        ru="перспективный план заключения международных договоров Республики Казахстан на последующие три года",
        en="perspective plan of treaties, for the three years after that",
    ),
    fields=_FIELDS,
    used_by="1082/2b",
    in_force=since(BY_1082).until(BY_586),
    parts=_PARTS,
)

ANNEXES_OF_1082: tuple[Annex, ...] = (CURRENT_PLAN, PERSPECTIVE_PLAN)
