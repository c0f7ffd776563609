"""Roles: what a text calls a body by what it does there; real bodies play them."""

from __future__ import annotations

from kzcoord.law.bodies import Body
from kzcoord.text import Text

__all__ = [
    "BUDGET_PLANNING",
    "CENTRAL_STATE_BODY",
    "COMPETENT_BODY",
    "COOPERATION_UNITS",
    "DELEGATION_HEAD",
    "DIPLOMATIC_CHANNELS",
    "INITIATING_BODY",
    "INTERESTED_BODY",
    "INTERESTED_ORGANIZATION",
    "INVESTMENT_BODY",
    "MFA_WEBSITE",
    "MISSIONS_ABROAD",
    "NEXT_OFFICIAL",
    "ORGANIZATION",
    "PERSON_AUTHORIZED_BY_PRESIDENT",
    "PUBLIC",
    "RECEIVING_BODY",
    "RECEIVING_OFFICIAL",
    "REPRESENTATIONS_ABROAD",
    "SPECIAL_STATE_BODY",
    "STATE_BODY",
]


def _role(code: str, kk: str, ru: str, en: str, *, roles: tuple[Body, ...] = ()) -> Body:
    return Body(code, Text(kk, ru, en), role=True, roles=roles)


STATE_BODY = _role("STATE_BODY", "мемлекеттік органдар", "государственные органы", "state bodies")
CENTRAL_STATE_BODY = _role(
    "CENTRAL_STATE_BODY",
    "орталық мемлекеттік органдар",
    "центральные государственные органы",
    "the central state bodies",
    roles=(STATE_BODY,),
)
COMPETENT_BODY = _role(
    "COMPETENT_BODY",
    "құзыретті мемлекеттік органдар",
    "компетентные государственные органы",
    "the competent state bodies",
    roles=(STATE_BODY,),
)
INTERESTED_BODY = _role(
    "INTERESTED_BODY",
    "мүдделі мемлекеттік органдар",
    "заинтересованные государственные органы",
    "the interested state bodies",
    roles=(STATE_BODY,),
)
ORGANIZATION = _role("ORGANIZATION", "ұйымдар", "организации", "organisations")
INTERESTED_ORGANIZATION = _role(
    "INTERESTED_ORGANIZATION",
    "мүдделі ұйымдар",
    "заинтересованные организации",
    "the interested organisations",
    roles=(ORGANIZATION,),
)
PERSON_AUTHORIZED_BY_PRESIDENT = _role(
    "PERSON_AUTHORIZED_BY_PRESIDENT",
    "Президент уәкілеттік берген өзге тұлға",
    "иное уполномоченное Президентом лицо",
    "another person authorised by the President",
)
DIPLOMATIC_CHANNELS = _role(
    "DIPLOMATIC_CHANNELS", "дипломатиялық арналар", "дипломатические каналы", "diplomatic channels"
)
MFA_WEBSITE = _role(
    "MFA_WEBSITE", "СІМ-нің ресми интернет-ресурсы", "официальный интернет-ресурс МИД", "the MFA's official website"
)
PUBLIC = _role("PUBLIC", "жұртшылық", "общественность", "the public")
SPECIAL_STATE_BODY = _role(
    "SPECIAL_STATE_BODY",
    "арнаулы мемлекеттік органдар",
    "специальные государственные органы",
    "the special state bodies",
    roles=(STATE_BODY,),
)
BUDGET_PLANNING = _role(
    "BUDGET_PLANNING",
    "бюджеттік жоспарлау жөніндегі уәкілетті орган",
    "уполномоченный орган по бюджетному планированию",
    "the authorised body for budget planning",
    roles=(STATE_BODY,),
)
INVESTMENT_BODY = _role(
    "INVESTMENT_BODY",
    "инвестициялар саласындағы уәкілетті мемлекеттік орган",
    "уполномоченный государственный орган в сфере инвестиций",
    "the authorised state body for investment",
    roles=(STATE_BODY,),
)
RECEIVING_BODY = _role(
    "RECEIVING_BODY",
    "сұрау салуды алған мемлекеттік орган",
    "государственный орган, получивший запрос",
    "the state body that received the request",
    roles=(STATE_BODY,),
)
INITIATING_BODY = _role(
    "INITIATING_BODY",
    "жүгінуге бастама жасаған уәкілетті мемлекеттік орган",
    "уполномоченный государственный орган, инициирующий обращение",
    "the authorised state body that initiates the application",
    roles=(STATE_BODY,),
)
COOPERATION_UNITS = _role(
    "COOPERATION_UNITS",
    "мемлекеттік органдардың халықаралық ынтымақтастық үшін жауапты бөлімшелері",
    "подразделения государственных органов, ответственные за международное сотрудничество",
    "the units of the state bodies responsible for international cooperation",
)
MISSIONS_ABROAD = _role(
    "MISSIONS_ABROAD", "шет елдердегі мекемелер", "загранучреждения", "Kazakhstan's missions abroad"
)
REPRESENTATIONS_ABROAD = _role(
    "REPRESENTATIONS_ABROAD",
    "мемлекеттік органдар мен ұйымдардың шет елдегі өкілдіктері, өкілдері және филиалдары",
    "представительства, представители и филиалы государственных органов и организаций за рубежом",
    "the representations, representatives and branches of state bodies and organisations abroad",
)
DELEGATION_HEAD = _role("DELEGATION_HEAD", "делегация басшысы", "руководитель делегации", "the head of the delegation")
RECEIVING_OFFICIAL = _role(
    "RECEIVING_OFFICIAL",
    "кездесу өткізген лауазымды адам",
    "должностное лицо, проводившее встречу",
    "the official who held the meeting",
)
NEXT_OFFICIAL = _role(
    "NEXT_OFFICIAL",
    "келесі қабылдаушы лауазымды адам",
    "следующее принимающее должностное лицо",
    "the next receiving official",
)
