"""The forms annexed to the Rules of Decree 1037: annexes 1 to 6, on the yearly report on treaties (points 2 and 4).

Each numbered row of a form is a field, in the order of the form. Fields that several forms share have a name.
"""

from __future__ import annotations

from kzcoord.law.annexes import Annex, EarlierTitle, Field, numbered
from kzcoord.law.documents import Document
from kzcoord.law.editions import since
from kzcoord.rules.decree_1037.editions import BY_195, BY_550
from kzcoord.text import Text

__all__ = ["ANNEXES_OF_1037", "STRUCTURE_UNTIL_195", "annexes_of_1037"]

# -- fields that several forms share ---------------------------------------------------------------------------------

_TITLE = Text(
    "халықаралық шарттың толық, ресми атауы",
    "полное, официальное наименование международного договора",
    "full official title of the treaty",
)
_MADE = Text(
    "халықаралық шарт жасалған күн", "дата заключения международного договора", "date of conclusion of the treaty"
)
_SIGNING = Text(
    "халықаралық шартқа қол қою туралы нормативтік құқықтық актілер (атауы, күні және нөмірі)",
    "нормативные правовые акты о подписании международного договора (наименование, дата и номер)",
    "acts on the signing (name, date, number)",
)
_ENTRY = Text("күшіне енген күн", "дата вступления в силу", "date of entry into force")
_PROCEDURES = Text(
    "күшіне енуі үшін қажетті мемлекетішілік рәсімдердің орындалуы туралы нормативтік құқықтық актілер (атауы, күні "
    "және нөмірі)",
    "нормативные правовые акты о выполнении внутригосударственных процедур, необходимых для вступления в силу "
    "(наименование, дата и номер)",
    "acts on the domestic procedures needed for entry into force (name, date, number)",
)
_TERM = Text("қолданылу мерзімі (аяқталатын күні)", "срок действия (дата окончания)", "term of the treaty (its end)")
_RESPONSIBLE = Text(
    "жауапты орталық мемлекеттік орган (бірнешеу болса, жинақтаушы белгіленеді)",
    "ответственный центральный государственный орган (если их несколько, с отметкой сводящего)",
    "responsible central state body (all of them, the leading one marked)",
)
_SUBJECT = Text("реттеу нысанасы", "предмет регулирования", "subject of the treaty")
_STATES = Text("қатысушы мемлекеттер", "государства-участники", "participating states")
_ANALYSIS = Text(
    "есепті кезеңде халықаралық шарттың іске асырылу барысын талдау: статистика, өткізілген іс-шаралар, контрагенттің "
    "міндеттемелерін орындауы",
    "анализ хода реализации международного договора за отчётный период: статистика, проведённые мероприятия, "
    "выполнение контрагентом своих обязательств",
    "analysis of its performance in the reported period: statistics, events held, what the other party performed",
)
_PROBLEMS = Text(
    "проблемалық мәселелер және оларды шешу жөніндегі ұсыныстар",
    "проблемные вопросы и предложения по их разрешению",
    "problems and proposals to solve them",
)
_ASSESSMENT = (
    Text(
        "іске асыру тиімділігін сыртқы саяси бағалау",
        "внешнеполитическая оценка эффективности реализации",
        "foreign-policy assessment of its effectiveness",
    ),
    "MFA",
)
_FUTURE = Text(
    "одан әрі іске асыру жөніндегі ұсыныстар: жалғастыру, тоқтата тұру, тоқтату, ұзарту, өзге",
    "предложения о дальнейшей реализации: продолжить, приостановить, прекратить, продлить, иное",
    "proposal for the future: continue, suspend, end, extend, other",
)
_PROCEDURE_PROBLEMS = Text(
    "мемлекетішілік рәсімдерге байланысты проблемалық мәселелер",
    "проблемные вопросы с внутригосударственными процедурами",
    "problems with the domestic procedures",
)
_REASONS = Text(
    "күшіне енбеуінің себептері",
    "причины, по которым международный договор не вступил в силу",
    "reasons why it is not in force",
)

# -- annex 1: bilateral treaties in force ----------------------------------------------------------------------------

_ANNEX_1 = Annex(
    act="1037",
    number=1,
    title=Text(
        "күшіне енген екіжақты халықаралық шарттар бойынша мәліметтер",
        "сведения по вступившим в силу двусторонним международным договорам",
        "information on bilateral treaties in force",
    ),
    fields=numbered(
        _TITLE,
        _MADE,
        _SIGNING,
        _ENTRY,
        _PROCEDURES,
        _TERM,
        _RESPONSIBLE,
        _SUBJECT,
        _ANALYSIS,
        _PROBLEMS,
        _ASSESSMENT,
        _FUTURE,
    ),
    used_by="1037/2",
    in_force=since(BY_550),
)

# -- annex 2: multilateral treaties in force -------------------------------------------------------------------------

_ANNEX_2 = Annex(
    act="1037",
    number=2,
    title=Text(
        "күшіне енген көпжақты халықаралық шарттар бойынша мәліметтер",
        "сведения по вступившим в силу многосторонним международным договорам",
        "information on multilateral treaties in force",
    ),
    fields=numbered(
        _TITLE,
        _MADE,
        _SIGNING,
        _ENTRY,
        Text(
            "Қазақстан тарапының күшіне енуі үшін қажетті мемлекетішілік рәсімдерді орындауы туралы нормативтік "
            "құқықтық актілер (атауы, күні және нөмірі)",
            "нормативные правовые акты о выполнении казахстанской стороной внутригосударственных процедур, необходимых "
            "для вступления в силу (наименование, дата и номер)",
            "acts on the domestic procedures of the Kazakhstani side needed for entry into force (name, date, number)",
        ),
        _TERM,
        _RESPONSIBLE,
        _SUBJECT,
        _STATES,
        _ANALYSIS,
        _PROBLEMS,
        _ASSESSMENT,
        _FUTURE,
    ),
    used_by="1037/2",
    in_force=since(BY_550),
)

# -- annex 3: loan treaties in force ---------------------------------------------------------------------------------

_ANNEX_3 = Annex(
    act="1037",
    number=3,
    title=Text(
        "күшіне енген қарыз туралы халықаралық шарттар бойынша мәліметтер",
        "сведения по вступившим в силу международным договорам о займе",
        "information on loan treaties in force",
    ),
    fields=(
        *numbered(
            _TITLE,
            _MADE,
            _SIGNING,
            _ENTRY,
            _PROCEDURES,
            _TERM,
            Text(
                "іске асыру мерзімдері, кезеңдері бойынша",
                "сроки реализации, в том числе по этапам",
                "times of implementation, by stages",
            ),
            Text(
                "қарыз қаражатын алуды жабу күні",
                "дата закрытия снятия средств займа",
                "closing date for drawing the loan",
            ),
            _RESPONSIBLE,
            Text("донор", "донор", "donor"),
            Text("қарыз сомасы", "сумма займа", "amount of the loan"),
            Text("бірлесіп қаржыландыру сомасы", "сумма софинансирования", "amount of co-financing"),
            Text("қарызды ұсыну шарттары", "условия предоставления займа", "conditions of the loan"),
            Text(
                "қайта құрылымдау (бар болса) және оның күні",
                "реструктуризация (при наличии) и её дата",
                "restructuring, if any, with its date",
            ),
            Text(
                "хеджирлеу мәмілелері (бар болса) және олардың күндері",
                "сделки по хеджированию (при наличии) и их даты",
                "hedging deals, if any, with their dates",
            ),
            Text(
                "қаржыландырылатын инвестициялық жоба",
                "финансируемый инвестиционный проект",
                "investment project that is financed",
            ),
            Text(
                "жобаның мақсаттары және оларға қол жеткізу",
                "цели проекта и их достижение",
                "goals of the project and how far they were reached",
            ),
        ),
        Field(
            "18(1)",
            Text(
                "есепті кезеңде жоспарланған іс-шаралар саны",
                "количество мероприятий, запланированных за отчётный период",
                "number of measures planned in the reported period",
            ),
        ),
        Field(
            "18(2)",
            Text(
                "нақты орындалған іс-шаралар саны",
                "количество фактически исполненных мероприятий",
                "number of measures carried out in fact",
            ),
        ),
        Field(
            "18(3)",
            Text(
                "нақты орындалмаған іс-шаралар саны және себептері",
                "количество фактически неисполненных мероприятий и причины",
                "number of measures not carried out in fact, reasons",
            ),
        ),
        Field(
            "19(1)",
            Text(
                "белгілі бір күнгі жағдай бойынша игерілген қаражат",
                "освоено средств по состоянию на дату",
                "drawn as at a day",
            ),
        ),
        Field(
            "19(2)",
            Text(
                "қарыз қолданыла бастағаннан бері игерілгені, көздері бойынша",
                "освоено с начала действия займа, по источникам",
                "drawn since the beginning, by source",
            ),
        ),
        Field("19(3)", Text("игеру пайызы", "процент освоения", "per cent drawn")),
        Field(
            "19(4)",
            Text(
                "кезеңге жоспарланған игеру, көздері бойынша",
                "планируемое освоение за период, по источникам",
                "planned for the period, by source",
            ),
        ),
        Field(
            "19(5)",
            Text(
                "есепті кезеңде нақты игерілгені, көздері бойынша, мақсатты пайдаланылуын талдай отырып (мақсатсыз "
                "пайдалану болса, оның көлемі және уәкілетті органның ден қою нәтижелері)",
                "фактическое освоение за отчётный период, по источникам, с анализом целевого использования (при "
                "наличии нецелевого: его объёмы и результаты реагирования уполномоченного органа)",
                "used in the period, by source, with an analysis of its use (if there was misuse: how much, and how "
                "the authorised body responded)",
            ),
        ),
        Field("19(6)", Text("кезеңдегі игеру пайызы", "процент освоения за период", "per cent used in the period")),
        Field(
            "19(7)", Text("игерілмеген сома және себептері", "неосвоенная сумма и причины", "amount not used, reasons")
        ),
        Field(
            "19(8)",
            Text("игеру кестесімен салыстыру", "сопоставление с графиком освоения", "comparison with the timetable"),
        ),
        Field(
            "20(1)",
            Text(
                "тиімділік: әзірлеуші мемлекеттік органның ішкі бағасы",
                "эффективность: внутренняя оценка государственного органа-разработчика",
                "effectiveness: the own assessment of the state body that drew the project up",
            ),
            "DEVELOPER_BODY",
        ),
        Field(
            "20(2)",
            Text(
                "тиімділік: уәкілетті органның сыртқы бағасы",
                "эффективность: внешняя оценка уполномоченного органа",
                "effectiveness: external",
            ),
            "FINANCE",
        ),
        # The body was called the Accounts Committee until Decree 5 of 26 November 2022.
        Field(
            "20(3)",
            Text(
                "тиімділік: Жоғары аудиторлық палатаның сыртқы бағасы",
                "эффективность: внешняя оценка Высшей аудиторской палаты",
                "effectiveness: of the external auditor",
            ),
            "SUPREME_AUDIT_CHAMBER",
            since(BY_550),
        ),
        Field("21", _PROBLEMS),
        Field("22", *_ASSESSMENT),
        Field("23", _FUTURE),
    ),
    used_by="1037/2",
    in_force=since(BY_550),
)

# -- annex 4: bilateral treaties signed and not in force -------------------------------------------------------------

_ANNEX_4 = Annex(
    act="1037",
    number=4,
    title=Text(
        "қол қойылған және күшіне енбеген екіжақты халықаралық шарттар бойынша мәліметтер",
        "сведения по подписанным и не вступившим в силу двусторонним международным договорам",
        "information on bilateral treaties signed and not in force",
    ),
    fields=numbered(
        _TITLE,
        _MADE,
        _SIGNING,
        Text(
            "контрагенттің мемлекетішілік рәсімдерді орындағаны туралы хабарламасы (атауы, күні және нөмірі)",
            "уведомление контрагента о выполнении им внутригосударственных процедур (наименование, дата и номер)",
            "the other party's notice that its domestic procedures are completed (name, date, number)",
        ),
        _RESPONSIBLE,
        _SUBJECT,
        _PROCEDURE_PROBLEMS,
        _REASONS,
    ),
    used_by="1037/2",
    in_force=since(BY_550),
)

# -- annex 5: multilateral treaties signed and not in force ----------------------------------------------------------

_ANNEX_5 = Annex(
    act="1037",
    number=5,
    title=Text(
        "қол қойылған және күшіне енбеген көпжақты халықаралық шарттар бойынша мәліметтер",
        "сведения по подписанным и не вступившим в силу многосторонним международным договорам",
        "information on multilateral treaties signed and not in force",
    ),
    fields=numbered(
        _TITLE,
        _MADE,
        _SIGNING,
        Text("күшіне ену талаптары", "условия вступления в силу", "conditions of entry into force"),
        Text(
            "контрагенттердің мемлекетішілік рәсімдерді орындағаны туралы депозитарийдің хабарламасы (атауы, күні және "
            "нөмірі)",
            "уведомление депозитария о выполнении контрагентами внутригосударственных процедур (наименование, дата и "
            "номер)",
            "the depositary's notice of the other parties' domestic procedures (name, date, number)",
        ),
        _RESPONSIBLE,
        _SUBJECT,
        _STATES,
        _PROCEDURE_PROBLEMS,
        _REASONS,
    ),
    used_by="1037/2",
    in_force=since(BY_550),
)

# -- annex 6: the structure of the consolidated information ----------------------------------------------------------

#: Annex 6 under its title until Decree 195, which changed nothing else of it.
STRUCTURE_UNTIL_195 = Document(
    number=6,
    title=Text(
        "Премьер-Министрдің Кеңсесіне ұсынылатын ақпараттың құрылымы",
        "структура информации, представляемой в Канцелярию Премьер-Министра",
        "structure of the information for the Prime Minister's Office",
    ),
)
_ANNEX_6 = Annex(
    act="1037",
    number=6,
    title=Text(
        "Үкімет Аппаратына ұсынылатын ақпараттың құрылымы",
        "структура информации, представляемой в Аппарат Правительства",
        "structure of the information for the Government Office",
    ),
    fields=(
        Field(
            "1(1)",
            Text(
                "талдамалық анықтама: халықаралық шарттардың жалпы саны, қолданыстағылары (жасалған күні, контрагент, "
                "ынтымақтастық бағыттары), қол қойылған, бірақ күшіне енбегендері",
                "аналитическая справка: общее количество международных договоров, действующие (дата заключения, "
                "контрагент, направления сотрудничества), подписанные, но не вступившие в силу",
                "analytical note: how many treaties there are, those in force (date, other party, fields of "
                "cooperation), those signed but not in force",
            ),
        ),
        Field("1(2)", _PROBLEMS),
        Field("1(3)", Text("қорытындылар мен ұсыныстар", "выводы и предложения", "conclusions and proposals")),
        Field(
            "2",
            Text(
                "халықаралық шарттардың тізбесі, мәртебесін көрсете отырып",
                "перечень международных договоров с указанием статуса",
                "list of the treaties with their status",
            ),
        ),
    ),
    used_by="1037/4",
    in_force=since(BY_550),
    earlier_titles=(EarlierTitle(STRUCTURE_UNTIL_195.title, BY_195),),
)

ANNEXES_OF_1037: tuple[Annex, ...] = (_ANNEX_1, _ANNEX_2, _ANNEX_3, _ANNEX_4, _ANNEX_5, _ANNEX_6)


def annexes_of_1037(*numbers: int) -> tuple[Document, ...]:
    """Annexes of these Rules, by their numbers, as items that a duty calls for."""
    return tuple(ANNEXES_OF_1037[number - 1].document() for number in numbers)
