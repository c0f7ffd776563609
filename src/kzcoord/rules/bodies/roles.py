"""Roles: what a text calls those who act in it by what they do there; real bodies play them."""

from __future__ import annotations

from kzcoord.law.bodies import Body
from kzcoord.text import Text

__all__ = [
    "BUDGET_PLANNING",
    "CENTRAL_STATE_BODY",
    "COMPETENT_BODY",
    "COOPERATION_UNITS",
    "DELEGATION_HEAD",
    "DEVELOPER_BODY",
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


def _role(code: str, *, kk: str, ru: str, en: str, roles: tuple[Body, ...] = ()) -> Body:
    return Body(code, Text(kk=kk, ru=ru, en=en), role=True, roles=roles)


STATE_BODY = _role("STATE_BODY", kk="мемлекеттік органдар", ru="государственные органы", en="state bodies")
COOPERATION_UNITS = _role(
    "COOPERATION_UNITS",
    kk="мемлекеттік органдардың халықаралық ынтымақтастық үшін жауапты құрылымдық бөлімшелері",
    ru="структурные подразделения государственных органов, ответственные за международное сотрудничество",
    en="the units of the state bodies responsible for international cooperation",
)
# A body acts through its unit: what binds the unit stands among the duties of the body too.
CENTRAL_STATE_BODY = _role(
    "CENTRAL_STATE_BODY",
    kk="орталық мемлекеттік органдар",
    ru="центральные государственные органы",
    en="the central state bodies",
    roles=(STATE_BODY, COOPERATION_UNITS),
)
COMPETENT_BODY = _role(
    "COMPETENT_BODY",
    kk="құзыретті мемлекеттік органдар",
    ru="компетентные государственные органы",
    en="the competent state bodies",
    roles=(STATE_BODY,),
)
INTERESTED_BODY = _role(
    "INTERESTED_BODY",
    kk="мүдделі мемлекеттік органдар",
    ru="заинтересованные государственные органы",
    en="the interested state bodies",
    roles=(STATE_BODY,),
)
ORGANIZATION = _role("ORGANIZATION", kk="ұйымдар", ru="организации", en="organisations")
INTERESTED_ORGANIZATION = _role(
    "INTERESTED_ORGANIZATION",
    kk="мүдделі ұйымдар",
    ru="заинтересованные организации",
    en="the interested organisations",
    roles=(ORGANIZATION,),
)
PERSON_AUTHORIZED_BY_PRESIDENT = _role(
    "PERSON_AUTHORIZED_BY_PRESIDENT",
    kk="Президент уәкілеттік берген өзге тұлға",
    ru="иное уполномоченное Президентом лицо",
    en="another person authorised by the President",
)
DIPLOMATIC_CHANNELS = _role(
    "DIPLOMATIC_CHANNELS", kk="дипломатиялық арналар", ru="дипломатические каналы", en="diplomatic channels"
)
MFA_WEBSITE = _role(
    "MFA_WEBSITE",
    kk="СІМ-нің ресми интернет-ресурсы",
    ru="официальный интернет-ресурс МИД",
    en="the MFA's official website",
)
PUBLIC = _role("PUBLIC", kk="жұртшылық", ru="общественность", en="the public")
SPECIAL_STATE_BODY = _role(
    "SPECIAL_STATE_BODY",
    kk="арнаулы мемлекеттік органдар",
    ru="специальные государственные органы",
    en="the special state bodies",
    roles=(STATE_BODY,),
)
BUDGET_PLANNING = _role(
    "BUDGET_PLANNING",
    kk="бюджеттік жоспарлау жөніндегі уәкілетті орган",
    ru="уполномоченный орган по бюджетному планированию",
    en="the authorised body for budget planning",
    roles=(STATE_BODY,),
)
INVESTMENT_BODY = _role(
    "INVESTMENT_BODY",
    kk="инвестициялар саласындағы уәкілетті мемлекеттік орган",
    ru="уполномоченный государственный орган в сфере инвестиций",
    en="the authorised state body for investment",
    roles=(STATE_BODY,),
)
DEVELOPER_BODY = _role(
    "DEVELOPER_BODY",
    kk="әзірлеуші мемлекеттік орган",
    ru="государственный орган-разработчик",
    en="the state body that drew it up",
    roles=(STATE_BODY,),
)
RECEIVING_BODY = _role(
    "RECEIVING_BODY",
    kk="сұрау салуды алған мемлекеттік орган",
    ru="государственный орган, получивший запрос",
    en="the state body that received the request",
    roles=(STATE_BODY,),
)
INITIATING_BODY = _role(
    "INITIATING_BODY",
    kk="жүгінуге бастама жасаған уәкілетті мемлекеттік орган",
    ru="уполномоченный государственный орган, инициирующий обращение",
    en="the authorised state body that initiates the application",
    roles=(STATE_BODY,),
)
MISSIONS_ABROAD = _role(
    "MISSIONS_ABROAD", kk="шет елдердегі мекемелер", ru="загранучреждения", en="Kazakhstan's missions abroad"
)
REPRESENTATIONS_ABROAD = _role(
    "REPRESENTATIONS_ABROAD",
    kk="мемлекеттік органдар мен ұйымдардың шет елдегі өкілдіктері, өкілдері және филиалдары",
    ru="представительства, представители и филиалы государственных органов и организаций за рубежом",
    en="the representations, representatives and branches of state bodies and organisations abroad",
)
DELEGATION_HEAD = _role(
    "DELEGATION_HEAD", kk="делегация басшысы", ru="руководитель делегации", en="the head of the delegation"
)
RECEIVING_OFFICIAL = _role(
    "RECEIVING_OFFICIAL",
    kk="кездесу өткізген лауазымды адам",
    ru="должностное лицо, проводившее встречу",
    en="the official who held the meeting",
)
NEXT_OFFICIAL = _role(
    "NEXT_OFFICIAL",
    kk="келесі қабылдаушы лауазымды адам",
    ru="следующее принимающее должностное лицо",
    en="the next receiving official",
)
