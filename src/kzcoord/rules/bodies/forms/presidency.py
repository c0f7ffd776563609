"""What the acts call the President, his Administration, its head, units and officers."""

from __future__ import annotations

from kzcoord.law.body_forms import called
from kzcoord.rules.bodies.presidency import (
    DEPUTY_HEADS_OF_PA,
    FIRST_DEPUTY_HEAD_OF_PA,
    GENERAL_DEPARTMENT,
    HEAD_OF_CHANCELLERY,
    HEAD_OF_PA,
    PA_UNIT,
    PA_UNITS_CONCERNED,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ADVISERS,
    PRESIDENTS_ASSISTANT,
    STATE_LEGAL_DEPARTMENT,
    SUPERVISING_ASSISTANTS,
)

__all__ = ["FORMS"]

FORMS = (
    called(
        PRESIDENT,
        kk=("Президен|т", "Президент|і", "Қазақстан Республикасының Президент|і", "Мемлекет басшыс|ы"),
        ru=("Президент|*", "Президент|* Республики Казахстан", "Глав|а государства"),
        en=("the President", "the Head of State"),
    ),
    called(
        PRESIDENTIAL_ADMINISTRATION,
        kk=(
            "Президент Әкімшіліг|і",
            "Президенттің Әкімшіліг|і",
            "Президентінің Әкімшіліг|і",
            "Қазақстан Республикасы Президентінің Әкімшіліг|і",
            "ПӘ",
        ),
        ru=("Администрац|ия Президента", "Администрац|ия Президента Республики Казахстан", "АП"),
        en=("the Presidential Administration", "PA"),
    ),
    called(
        PA_UNIT,
        kk=(
            "Президент Әкімшілігінің жауапты құрылымдық бөлімшес|і",
            "Президент Әкімшілігінің құрылымдық бөлімшес|і",
        ),
        ru=(
            "ответственн|ое структурн|ое подразделе|ние Администрации Президента",
            "структурн|ое подразделе|ние Администрации Президента",
        ),
        en=("the responsible unit of the Presidential Administration", "a unit of the Presidential Administration"),
    ),
    called(
        HEAD_OF_PA,
        kk=("Президент Әкімшілігінің Басшыс|ы", "Президент Әкімшілігі Басшыс|ы"),
        ru=("Руковод|итель Администрации Президента",),
        en=("the Head of the Presidential Administration",),
    ),
    called(
        FIRST_DEPUTY_HEAD_OF_PA,
        kk=("Президент Әкімшілігі Басшысының бірінші орынбасар|ы",),
        ru=("Перв|ый* замест|итель Руководителя Администрации Президента",),
        en=("the First Deputy Head of the Presidential Administration",),
    ),
    called(
        DEPUTY_HEADS_OF_PA,
        kk=("Президент Әкімшілігі Басшысының орынбасарлар|ы",),
        ru=("заместит|ели* Руководителя Администрации Президента",),
        en=("the deputy heads of the Presidential Administration",),
    ),
    # 29 calls him by what he does, 31 and 32-1 by his field (Q20)
    called(
        PRESIDENTS_ASSISTANT,
        kk=(
            "Президенттің халықаралық мәселелер жөніндегі көмекшіс|і",
            "Президенттің халықаралық мәселелер бойынша көмекшіс|і",
            "Президенттің сыртқы саяси қызметті қамтамасыз ететін көмекшіс|і",
            "Қазақстан Республикасы Президентінің сыртқы саяси қызметті қамтамасыз ететін көмекшіс|і",
        ),
        ru=(
            "помощник|* Президента по международным вопросам",
            "помощник|* Президента, обеспечивающ|ий* его внешнеполитическую деятельность",
        ),
        en=("the President's Assistant for international affairs",),
    ),
    called(
        SUPERVISING_ASSISTANTS,
        kk=(
            "мүдделі бөлімшелерге жетекшілік ететін Президент көмекшілер|і",
            "мүдделі құрылымдық бөлімшелерге жетекшілік ететін Президенттің көмекшілер|і",
            "Президент көмекшілер|і",
            "Президенттің көмекшілер|і",
        ),
        ru=("помощник|и* Президента, курирующ|ие* заинтересованные подразделения", "помощник|и* Президента"),
        en=("the President's assistants who supervise the units concerned",),
    ),
    called(
        HEAD_OF_CHANCELLERY,
        kk=("Президент Кеңсесінің бастығ|ы",),
        ru=("начальник|* Канцелярии Президента",),
        en=("the head of the President's Chancellery",),
    ),
    called(
        PRESIDENTS_ADVISERS,
        kk=("Президенттің кеңесшілер|і",),
        ru=("советник|и* Президента",),
        en=("the President's advisers",),
    ),
    called(
        STATE_LEGAL_DEPARTMENT,
        kk=("Мемлекеттік құқық бөлім|і",),
        ru=("Государственно-правов|ой отдел|",),
        en=("the State Legal Department",),
    ),
    called(GENERAL_DEPARTMENT, kk=("Жалпы бөл|ім",), ru=("Общ|ий отдел|",), en=("the General Department",)),
    called(
        PA_UNITS_CONCERNED,
        kk=("Президент Әкімшілігінің басқа мүдделі бөлімшелер|і", "басқа мүдделі құрылымдық бөлімшел|ер"),
        ru=("друг|ие заинтересованн|ые подразделе|ния Администрации Президента",),
        en=("the other units of the Presidential Administration concerned",),
    ),
)
