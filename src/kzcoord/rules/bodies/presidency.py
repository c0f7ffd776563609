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
    Text(kk="Қазақстан Республикасының Президенті", ru="Президент Республики Казахстан", en="President"),
    short=Text(kk="Президент", ru="Президент", en="the President"),
    abbreviations=("Мемлекет басшысы", "Глава государства", "the Head of State"),
)
PRESIDENTIAL_ADMINISTRATION = Body(
    "PRESIDENTIAL_ADMINISTRATION",
    Text(
        kk="Қазақстан Республикасы Президентінің Әкімшілігі",
        ru="Администрация Президента Республики Казахстан",
        en="Presidential Administration",
    ),
    short=Text(kk="Президент Әкімшілігі", ru="Администрация Президента", en="the Presidential Administration"),
    abbreviations=("ПӘ", "АП", "PA"),
)
PA_UNIT = Body(
    "PA_UNIT",
    Text(
        kk="Президент Әкімшілігінің жауапты құрылымдық бөлімшесі",
        ru="ответственное структурное подразделение Администрации Президента",
        en="the responsible unit of the Presidential Administration",
    ),
)
HEAD_OF_PA = Body(
    "HEAD_OF_PA",
    Text(
        kk="Президент Әкімшілігінің Басшысы",
        ru="Руководитель Администрации Президента",
        en="the Head of the Presidential Administration",
    ),
)
FIRST_DEPUTY_HEAD_OF_PA = Body(
    "FIRST_DEPUTY_HEAD_OF_PA",
    Text(
        kk="Президент Әкімшілігі Басшысының бірінші орынбасары",
        ru="Первый заместитель Руководителя Администрации Президента",
        en="the First Deputy Head of the Presidential Administration",
    ),
)
DEPUTY_HEADS_OF_PA = Body(
    "DEPUTY_HEADS_OF_PA",
    Text(
        kk="Президент Әкімшілігі Басшысының орынбасарлары",
        ru="заместители Руководителя Администрации Президента",
        en="the deputy heads of the Presidential Administration",
    ),
)
PRESIDENTS_ASSISTANT = Body(
    "PRESIDENTS_ASSISTANT",
    Text(
        kk="Президенттің халықаралық мәселелер жөніндегі көмекшісі",
        ru="помощник Президента по международным вопросам",
        en="the President's Assistant for international affairs",
    ),
)
SUPERVISING_ASSISTANTS = Body(
    "SUPERVISING_ASSISTANTS",
    Text(
        kk="мүдделі бөлімшелерге жетекшілік ететін Президент көмекшілері",
        ru="помощники Президента, курирующие заинтересованные подразделения",
        en="the President's assistants who supervise the units concerned",
    ),
)
HEAD_OF_CHANCELLERY = Body(
    "HEAD_OF_CHANCELLERY",
    Text(
        kk="Президент Кеңсесінің бастығы",
        ru="начальник Канцелярии Президента",
        en="the head of the President's Chancellery",
    ),
)
PRESIDENTS_ADVISERS = Body(
    "PRESIDENTS_ADVISERS",
    Text(kk="Президенттің кеңесшілері", ru="советники Президента", en="the President's advisers"),
)
STATE_LEGAL_DEPARTMENT = Body(
    "STATE_LEGAL_DEPARTMENT",
    Text(kk="Мемлекеттік құқық бөлімі", ru="Государственно-правовой отдел", en="the State Legal Department"),
)
GENERAL_DEPARTMENT = Body("GENERAL_DEPARTMENT", Text(kk="Жалпы бөлім", ru="Общий отдел", en="the General Department"))
PA_UNITS_CONCERNED = Body(
    "PA_UNITS_CONCERNED",
    Text(
        kk="Президент Әкімшілігінің басқа мүдделі бөлімшелері",
        ru="другие заинтересованные подразделения Администрации Президента",
        en="the other units of the Presidential Administration concerned",
    ),
)
