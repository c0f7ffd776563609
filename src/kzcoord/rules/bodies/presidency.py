"""The President, his Administration, its head, units and officers."""

from __future__ import annotations

from kzcoord.law.bodies import Body
from kzcoord.text import Text

__all__ = [
    "DEPUTY_HEADS_OF_PA",
    "FIRST_DEPUTY_HEAD_OF_PA",
    "GENERAL_DEPARTMENT",
    "HEAD_OF_CHANCELLERY",
    "HEAD_OF_PA",
    "PA_UNIT",
    "PA_UNITS_CONCERNED",
    "PRESIDENT",
    "PRESIDENTIAL_ADMINISTRATION",
    "PRESIDENTS_ADVISERS",
    "PRESIDENTS_ASSISTANT",
    "STATE_LEGAL_DEPARTMENT",
    "SUPERVISING_ASSISTANTS",
]

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
