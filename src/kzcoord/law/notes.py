"""What a schedule says beside its rows: gaps, assumptions, conflicts, provisional dates, switches."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Any, NamedTuple

from kzcoord.text import Language, Text, full_date

__all__ = ["Note", "NoteKind"]


class NoteKind(StrEnum):
    """What a note is about."""

    EXEMPTION = "exemption"
    SELF = "owed to itself"
    DRAFT = "draft"
    CONDITIONS = "conditions not met"
    NO_EXEMPTION = "no exemption"
    GAP = "gap"
    NOT_IN_FORCE = "not in force"
    WINDOW = "commencement known only as a window"
    TEXT_KNOWN_TO = "text known only to a day"
    CONFLICT = "conflict"
    PROVISIONAL = "provisional"
    ASSUMPTION = "assumption"
    SWITCH = "switch of terms"
    QUESTION = "open question"


class Note(NamedTuple):
    """One remark: its kind, the provision it is about, and its words in three languages when asked for."""

    kind: NoteKind
    provision: str
    words: Text
    values: tuple[Any, ...] = ()

    @property
    def text(self) -> str:
        """The remark in English."""
        return self.said()

    def said(self, lang: Language = "en") -> str:
        """The remark in one language."""
        return self.words.said(lang).format(*[_said(value, lang) for value in self.values])

    def __str__(self) -> str:
        return self.said()


def _said(value: Any, lang: Language) -> str:
    if isinstance(value, date):
        return full_date(value, lang)
    said = getattr(value, "said", None)
    return str(said(lang)) if said is not None else str(value)


PROJECTED = Text(
    kk="болжамды күндер алдыңғы әр қадам өз мерзімінде жасалып, жіберілген қағаз сол күні алынады деп есептелген; "
    "екі мерзім де сол бір күннен есептеледі",
    ru="прогнозные даты предполагают, что каждый предыдущий шаг сделан в свой срок и отправленное получено в тот же "
    "день; обе даты отсчитываются от одного и того же дня",
    en="projected dates assume that each earlier step is done on its due day and that what is sent is received the "
    "same day; both dates count from that one day",
)
PROVISIONAL = Text(
    kk="{0} күнінен кейінгі күнтізбе алдын ала жасалған: демалыс күндерін ауыстыру мен Құрбан айт күні әлі белгісіз",
    ru="календарь после {0} предварительный: переносы дней отдыха и день Курбан-айта ещё не известны",
    en="the calendar after {0} is provisional: transfers and Kurban Ait are not known yet",
)
TEXT_KNOWN_TO = Text(
    kk="{0}: жауап {1} күнін қоса алғандағы өзгерістері бар мәтін бойынша берілді; кейінгі өзгерістер болуы мүмкін",
    ru="{0}: ответ дан по тексту с изменениями по {1} включительно; более поздние изменения возможны",
    en="{0}: answered from the text with changes to {1}; a later change cannot be excluded",
)
NOT_YET = Text(
    kk="сол күні әлі қолданылмаған: {0} (қолданысқа енгізілген күні: {1})",
    ru="в тот день ещё не действовали: {0} (с {1})",
    en="not in force yet on that day: {0} (in force from {1})",
)
ENDED = Text(
    kk="сол күні енді қолданылмаған: {0} (күші жойылған күні: {1})",
    ru="в тот день уже не действовали: {0} (утратили силу: {1})",
    en="{0}: not in force any more on that day (ended {1})",
)
PLANS_GAP = Text(
    kk="{1}, халықаралық шарттар жоспарлары: № 1082 қаулының күші жойылды: {0}; жаңа тәртіпті СІМ белгілейді, ол "
    "бағдарламаға енгізілмеген",
    ru="{1}, планы международных договоров: постановление № 1082 утратило силу: {0}; новый порядок устанавливает МИД, "
    "в программу он не внесён",
    en="{1}, plans of treaties: Resolution 1082 was repealed from {0}; the new procedure is set by the MFA "
    "and is not encoded",
)
EXEMPT = Text(
    kk="{1}: қолданылмайды; {2} ({0})",
    ru="{1}: не применяется; {2} ({0})",
    en="{1}: does not apply; {2} ({0})",
)
OWED_TO_ITSELF = Text(
    kk="{0}: өз алдындағы міндет болмайды, {1} бұл жолда көрсетілмейді",
    ru="{0}: обязанности перед самим собой нет, {1} в этой строке не указывается",
    en="{0}: {1} owes nothing to itself and drops out",
)
DRAFT = Text(
    kk="{0}: жарлық жобасы, ешқашан қолданылмаған; бұл жолдар ешкімге міндет жүктемейді",
    ru="{0}: проект указа, никогда не действовал; обязанностей эти строки не создают",
    en="{0}: a draft decree that was never in force; its rows bind nobody",
)
COMMISSION_ORDER_GAP = Text(
    kk="8-1 және 14-1-тармақтар Комиссиямен өзара іс-қимыл тәртібіне сілтейді, ол бағдарламаға енгізілмеген (2016 "
    "жылдан № 279 қаулы, 2021 жылдан № 703 қаулы)",
    ru="пп. 8-1 и 14-1 отсылают к порядку взаимодействия с Комиссией; в программу он не внесён (с 2016 года "
    "постановление № 279, с 2021 года № 703)",
    en="points 8-1 and 14-1 refer to the order of interaction with the Commission, which is not encoded "
    "(Resolution 279 "
    "from 2016, Resolution 703 from 2021)",
)
REQUEST_AFTER_TERM = Text(
    kk="{0}: СІМ-нің сұратуы ({1}) мерзім ({2}) өткеннен кейін келді; мәтін бойынша мерзім іс-шара аяқталған күннен "
    "бастап есептеледі",
    ru="{0}: запрос МИД ({1}) поступил после окончания срока ({2}); по тексту срок исчисляется со дня завершения "
    "мероприятия",
    en="{0}: the MFA asked on {1}, after the term had ended on {2}; the text counts it from the "
    "completion of the event",
)
GAP = Text(
    kk="{0}: сол күнгі мәтін бағдарламаға енгізілмеген",
    ru="{0}: текст, действовавший в тот день, в программу не внесён",
    en="{0}: the text in force on that day is not encoded",
)
GOVERNMENT_RULES_GAP = Text(
    kk="19-тармақ, 2-бөлік: үкіметаралық іс-шаралардың тәртібін Үкімет бекіткен қағидалар айқындайды, олар "
    "бағдарламаға енгізілмеген",
    ru="п. 19, ч. 2: порядок межправительственных мероприятий определяют правила, утверждённые Правительством; в "
    "программу они не внесены",
    en="point 19, part 2: the procedure of intergovernmental events is in the Government's own rules, which are not "
    "encoded",
)
WINDOW = Text(
    kk="{0}: мәтін өзгертілген күн нақты белгісіз: {1}; кейінгі мәтін алынды",
    ru="{0}: день, с которого текст изменён, точно не известен: {1}; применён более поздний текст",
    en="{0}: the day of the change of text is known only as a window: {1}; the later text is taken",
)
END_WINDOW = Text(
    kk="{0}: мәтіннің күші жойылған күн нақты белгісіз: {1}; жауап мәтін әлі қолданыста деп есептеліп берілді",
    ru="{0}: день утраты силы точно не известен: {1}; ответ дан так, будто текст ещё действует",
    en="{0}: the day on which the text ended is known only as a window: {1}; answered as if it was still in force",
)
LAST_DAY_TO_FIX = Text(
    kk="27-тармақ: іс-шара күні {0} күнінен кешіктірілмей айқындалса, 24-26-тармақтардың өз мерзімдері қолданылады; "
    "кейін айқындалса, мерзімдерді Президент Әкімшілігі белгілейді",
    ru="п. 27: сроки пунктов 24-26 действуют, если дата мероприятия определена не позднее {0}; если позже, сроки "
    "устанавливает Администрация Президента",
    en="point 27: the terms of 24 to 26 stand if the date of the event is fixed by {0}; fixed later, the Presidential "
    "Administration sets others",
)
SWITCHED = Text(
    kk="27-тармақ қолданылады: іс-шара күні {0} күні айқындалды, ал оны айқындаудың соңғы күні {1} болатын; "
    "24-26-тармақтардың мерзімдерін Президент Әкімшілігі белгілейді",
    ru="действует п. 27: дата мероприятия определена {0}, а последним днём для этого было {1}; сроки пунктов 24-26 "
    "устанавливает Администрация Президента",
    en="point 27 applies: the date was fixed on {0}, the last day for it was {1}; the terms of 24 to 26 are those "
    "set by the Presidential Administration",
)
FIRST_DAY_TO_FIX = Text(
    kk="27-тармақ, қазақша мәтін бойынша: іс-шара күні {0} күнінен кейін айқындалса, 24-26-тармақтардың өз мерзімдері "
    "қолданылады; ерте айқындалса, мерзімдерді Президент Әкімшілігі белгілейді",
    ru="п. 27, по казахскому тексту: сроки пунктов 24-26 действуют, если дата мероприятия определена после {0}; если "
    "раньше, сроки устанавливает Администрация Президента",
    en="point 27, read as in Kazakh: the terms of 24 to 26 stand if the date of the event is fixed after {0}; fixed "
    "by then, the Presidential Administration sets others",
)
SWITCHED_EARLY = Text(
    kk="27-тармақ қазақша мәтін бойынша қолданылады: іс-шара күні {0} күні, яғни {1} күнінен кешіктірілмей айқындалды; "
    "24-26-тармақтардың мерзімдерін Президент Әкімшілігі белгілейді",
    ru="п. 27 действует по казахскому тексту: дата мероприятия определена {0}, не позднее {1}; сроки пунктов 24-26 "
    "устанавливает Администрация Президента",
    en="point 27 applies, read as in Kazakh: the date was fixed on {0}, not later than {1}; the terms of 24 to 26 are "
    "those set by the Presidential Administration",
)
SWITCH_ASSUMED = Text(
    kk="27-тармақ қолданылады деп есептелді: Президент Әкімшілігінің мерзімі берілген, ал іс-шара күні қашан "
    "айқындалғаны (date_fixed_on) берілмеген",
    ru="предполагается, что действует п. 27: срок Администрации Президента указан, а день, когда определена дата "
    "мероприятия, не указан (date_fixed_on)",
    en="point 27 is taken to apply: a term set by the Presidential Administration is given, but not the day on which "
    "the date was fixed (date_fixed_on)",
)
DUE_BEFORE_FIXED = Text(
    kk="{0}: мерзімі ({1}) іс-шара күні айқындалған {2} күнінен бұрын өтіп кеткен: орындау мүмкін емес",
    ru="{0}: срок истёк {1}, раньше, чем определена дата мероприятия ({2}): исполнить его нельзя",
    en="{0} was due on {1}, before the date of the event was fixed on {2}: it cannot be met",
)
STATUTORY_TERM = Text(
    kk="{0}: 27-тармақ болмаса, мерзімі {1} болар еді; {2}",
    ru="{0}: без пункта 27 срок был бы {1}; {2}",
    en="{0}: without point 27 it would be due by {1}; {2}",
)
DUE_AFTER_NEXT = Text(
    kk="{0}: мерзімі {1}, ал одан кейінгі {2} мерзімі ертерек: {3}; бұл реттілікті сақтау мүмкін емес",
    ru="{0}: срок {1}, а у следующего за ним {2} срок раньше: {3}; такой порядок соблюсти нельзя",
    en="{0} is due on {1}, but {2}, which follows it, is due earlier, on {3}: that order cannot be kept",
)
QUESTION = Text(kk="{0}: {1}", ru="{0}: {1}", en="{0}: {1}")
NO_TERM_NAMED = Text(
    kk="хабарламадағы мерзім (reply_by) берілмеген: 14-8.1 және одан кейінгі есептердің күні жоқ",
    ru="срок, названный в сообщении (reply_by), не указан: для 14-8.1 и последующих отчётов даты нет",
    en="the term named in the communication (reply_by) is not given: 14-8.1 and the reports after it have no date",
)
NO_EXEMPTION = Text(
    kk="{0}: бұл жолдардан ешбір норма босатпайды",
    ru="{0}: ни одна норма не освобождает от этих строк",
    en="{0}: no provision exempts it from these rows",
)

#: The notes that tell that point 27 has moved the terms.
SWITCHES_APPLIED = (SWITCHED, SWITCHED_EARLY, SWITCH_ASSUMED)
CONDITIONS_NOT_MET = Text(
    kk="ештеңе туындамайды: {0} нормаларының шарттары орындалмаған",
    ru="ничего не следует: условия норм {0} не выполнены",
    en="nothing follows: the conditions of {0} are not met",
)
DUE_BEFORE_START = Text(
    kk="{0}: мерзімі ({1}) оны бастайтын {2} күнінен бұрын: орындау мүмкін емес",
    ru="{0}: срок ({1}) наступает раньше дня, с которого всё начинается ({2}): исполнить его нельзя",
    en="{0} is due on {1}, before {2}, the day that starts it: it cannot be met",
)
