"""Who: the bodies and roles of the texts, with their names in Kazakh, Russian and English.

A role (`CENTRAL_STATE_BODY`, `INTERESTED_BODY`, ...) is played by real bodies. A caller may define a body of his
own with the roles it plays and ask a schedule for what it owes: ``Body("MINFIN", roles=(CENTRAL_STATE_BODY,))``.
"""

from __future__ import annotations

from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer

from kzcoord.declared import for_declarations_only
from kzcoord.errors import UnknownBodyError
from kzcoord.text import Language, Text

__all__ = [
    "BODIES",
    "CENTRAL_STATE_BODY",
    "COMPETENT_BODY",
    "DEPUTY_HEADS_OF_PA",
    "DIPLOMATIC_CHANNELS",
    "FIRST_DEPUTY_HEAD_OF_PA",
    "FOREIGN_SIDE",
    "GENERAL_DEPARTMENT",
    "GOVERNMENT",
    "GOVERNMENT_OFFICE",
    "HEAD_OF_CHANCELLERY",
    "HEAD_OF_PA",
    "INTERESTED_BODY",
    "INTERESTED_ORGANIZATION",
    "JUSTICE",
    "MFA",
    "MFA_WEBSITE",
    "OMBUDSMAN",
    "ORGANIZATION",
    "PA_UNIT",
    "PA_UNITS_CONCERNED",
    "PERSON_AUTHORIZED_BY_PRESIDENT",
    "PRESIDENT",
    "PRESIDENTIAL_ADMINISTRATION",
    "PRESIDENTS_ADVISERS",
    "PRESIDENTS_ASSISTANT",
    "PRIME_MINISTER",
    "PRIME_MINISTERS_OFFICE",
    "PUBLIC",
    "SPECIAL_PROCEDURES",
    "STATE_BODY",
    "STATE_LEGAL_DEPARTMENT",
    "SUPERVISING_ASSISTANTS",
    "TREATY_BODIES",
    "Body",
    "BodyRef",
    "body",
    "body_from_json",
    "body_to_json",
]


class Body(BaseModel):
    """A body or a role. ``name`` is used in sentences, ``abbreviations`` are the usual short forms.

    >>> Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY)).plays(INTERESTED_BODY)
    True
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    name: Text
    short: Text
    abbreviations: tuple[str, ...] = ()
    role: bool = False
    roles: tuple[Body, ...] = ()

    @for_declarations_only
    def __init__(
        self,
        code: str,
        name: Text | str | None = None,
        short: Text | None = None,
        abbreviations: tuple[str, ...] = (),
        *,
        role: bool = False,
        roles: tuple[Body, ...] = (),
    ) -> None:
        called = Text.same(code) if name is None else Text.same(name) if isinstance(name, str) else name
        super().__init__(
            code=code,
            name=called,
            short=called if short is None else short,
            abbreviations=abbreviations,
            role=role,
            roles=tuple(roles),
        )

    def plays(self, other: Body) -> bool:
        """True when this body is ``other`` or plays it as a role, directly or through a role that it plays."""
        return self.code == other.code or any(role.plays(other) for role in self.roles)

    def said(self, lang: Language = "en") -> str:
        """The short name in one language."""
        return self.short.said(lang)

    def __str__(self) -> str:
        return self.short.en

    def __repr__(self) -> str:
        return self.code


def _role(code: str, kk: str, ru: str, en: str, *, roles: tuple[Body, ...] = ()) -> Body:
    return Body(code, Text(kk, ru, en), role=True, roles=roles)


PRESIDENT = Body(
    "PRESIDENT",
    Text("Қазақстан Республикасының Президенті", "Президент Республики Казахстан", "President"),
    Text("Президент", "Президент", "the President"),
)
PRESIDENTIAL_ADMINISTRATION = Body(
    "PRESIDENTIAL_ADMINISTRATION",
    Text("Президент Әкімшілігі", "Администрация Президента", "Presidential Administration"),
    Text("Президент Әкімшілігі", "Администрация Президента", "the Presidential Administration"),
    ("ПӘ", "АП", "PA"),
)
PA_UNIT = Body(
    "PA_UNIT",
    Text(
        "Президент Әкімшілігінің жауапты құрылымдық бөлімшесі",
        "ответственное структурное подразделение Администрации Президента",
        "the responsible unit of the Presidential Administration",
    ),
)
HEAD_OF_PA = Body(
    "HEAD_OF_PA",
    Text(
        "Президент Әкімшілігінің Басшысы",
        "Руководитель Администрации Президента",
        "the Head of the Presidential Administration",
    ),
)
FIRST_DEPUTY_HEAD_OF_PA = Body(
    "FIRST_DEPUTY_HEAD_OF_PA",
    Text(
        "Президент Әкімшілігі Басшысының бірінші орынбасары",
        "Первый заместитель Руководителя Администрации Президента",
        "the First Deputy Head of the Presidential Administration",
    ),
)
DEPUTY_HEADS_OF_PA = Body(
    "DEPUTY_HEADS_OF_PA",
    Text(
        "Президент Әкімшілігі Басшысының орынбасарлары",
        "заместители Руководителя Администрации Президента",
        "the deputy heads of the Presidential Administration",
    ),
)
PRESIDENTS_ASSISTANT = Body(
    "PRESIDENTS_ASSISTANT",
    Text(
        "Президенттің халықаралық мәселелер жөніндегі көмекшісі",
        "помощник Президента по международным вопросам",
        "the President's Assistant for international affairs",
    ),
)
SUPERVISING_ASSISTANTS = Body(
    "SUPERVISING_ASSISTANTS",
    Text(
        "мүдделі бөлімшелерге жетекшілік ететін Президент көмекшілері",
        "помощники Президента, курирующие заинтересованные подразделения",
        "the President's assistants who supervise the units concerned",
    ),
)
HEAD_OF_CHANCELLERY = Body(
    "HEAD_OF_CHANCELLERY",
    Text("Президент Кеңсесінің бастығы", "начальник Канцелярии Президента", "the head of the President's Chancellery"),
)
PRESIDENTS_ADVISERS = Body(
    "PRESIDENTS_ADVISERS",
    Text("Президенттің кеңесшілері", "советники Президента", "the President's advisers"),
)
STATE_LEGAL_DEPARTMENT = Body(
    "STATE_LEGAL_DEPARTMENT",
    Text("Мемлекеттік құқық бөлімі", "Государственно-правовой отдел", "the State Legal Department"),
)
GENERAL_DEPARTMENT = Body("GENERAL_DEPARTMENT", Text("Жалпы бөлім", "Общий отдел", "the General Department"))
PA_UNITS_CONCERNED = Body(
    "PA_UNITS_CONCERNED",
    Text(
        "Президент Әкімшілігінің басқа мүдделі бөлімшелері",
        "другие заинтересованные подразделения Администрации Президента",
        "the other units of the Presidential Administration concerned",
    ),
)
PERSON_AUTHORIZED_BY_PRESIDENT = _role(
    "PERSON_AUTHORIZED_BY_PRESIDENT",
    "Президент уәкілеттік берген өзге тұлға",
    "иное уполномоченное Президентом лицо",
    "another person authorised by the President",
)
PRIME_MINISTER = Body(
    "PRIME_MINISTER", Text("Премьер-Министр", "Премьер-Министр", "the Prime Minister"), None, ("ПМ", "PM")
)
GOVERNMENT = Body("GOVERNMENT", Text("Үкімет", "Правительство", "the Government"))
GOVERNMENT_OFFICE = Body(
    "GOVERNMENT_OFFICE",
    Text("Үкімет Аппараты", "Аппарат Правительства", "the Government Office"),
    None,
    ("ҮА",),
)
PRIME_MINISTERS_OFFICE = Body(
    "PRIME_MINISTERS_OFFICE",
    Text("Премьер-Министрдің Кеңсесі", "Канцелярия Премьер-Министра", "the Prime Minister's Office"),
    None,
    ("ПМК", "КПМ"),
)
JUSTICE = Body(
    "JUSTICE",
    Text("Әділет министрлігі", "Министерство юстиции", "the Ministry of Justice"),
    None,
    ("ӘдМ", "Минюст", "MoJ"),
)
OMBUDSMAN = Body(
    "OMBUDSMAN",
    Text(
        "Адам құқықтары жөніндегі уәкіл",
        "Уполномоченный по правам человека",
        "the Commissioner for Human Rights (Ombudsman)",
    ),
    Text("Адам құқықтары жөніндегі уәкіл", "Уполномоченный по правам человека", "the Ombudsman"),
    ("АҚУ", "УПЧ"),
)
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
DIPLOMATIC_CHANNELS = _role(
    "DIPLOMATIC_CHANNELS", "дипломатиялық арналар", "дипломатические каналы", "diplomatic channels"
)
MFA_WEBSITE = _role(
    "MFA_WEBSITE", "СІМ-нің ресми интернет-ресурсы", "официальный интернет-ресурс МИД", "the MFA's official website"
)
FOREIGN_SIDE = _role("FOREIGN_SIDE", "шетел тарапы", "иностранная сторона", "the foreign side")
PUBLIC = _role("PUBLIC", "жұртшылық", "общественность", "the public")

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
MFA = Body(
    "MFA",
    Text("Сыртқы істер министрлігі", "Министерство иностранных дел", "the Ministry of Foreign Affairs"),
    Text("СІМ", "МИД", "the MFA"),
    ("СІМ", "МИД"),
    roles=(CENTRAL_STATE_BODY,),
)

BODIES: dict[str, Body] = {found.code: found for found in list(globals().values()) if isinstance(found, Body)}


def body(code: str) -> Body:
    """The body of a code (``MFA``) or of an abbreviation in any of the three languages (``МИД``).

    Raises `UnknownBodyError`, which offers the nearest codes.
    """
    wanted = str(code).strip()
    found = BODIES.get(wanted.upper().replace("-", "_"))
    if found is not None:
        return found
    for candidate in BODIES.values():
        if wanted in candidate.abbreviations:
            return candidate
    near = get_close_matches(wanted.upper(), BODIES, n=3, cutoff=0.0)
    raise UnknownBodyError(f"no body {code!r}; the nearest codes are {', '.join(near)}")


def body_to_json(found: Body) -> str | dict[str, Any]:
    """A body as JSON knows it: the code of one of the texts, or the whole of a caller's own."""
    return found.code if BODIES.get(found.code) == found else found.model_dump(mode="json")


def body_from_json(given: str | dict[str, Any]) -> Body:
    """The body of such a value."""
    return body(given) if isinstance(given, str) else Body.model_validate(given)


def _looked_up(value: Any) -> Any:
    return body(value) if isinstance(value, str) else value


#: A body inside a model: written as its code in JSON and found by it; a caller's own is written whole.
BodyRef = Annotated[Body, BeforeValidator(_looked_up), PlainSerializer(body_to_json)]
