"""The Russian and Kazakh sentences of points 18 to 35 name every party of their rules, and say no manner twice."""

import re

import pytest

from kzcoord import RULES, Rule
from kzcoord.text import Language

from . import EACH_TEXT

# How a party is named, in any case of the language.
NAMED: dict[str, tuple[str, str]] = {
    "DEPUTY_HEADS_OF_PA": (r"заместител\w+ Руководителя Администрации", r"Басшысының орынбасарлар"),
    "DEPUTY_PRIME_MINISTER": (r"Заместител\w+ Премьер-Министра", r"Премьер-Министр\w* орынбасар"),
    "FIRST_DEPUTY_HEAD_OF_PA": (r"Перв\w+ заместител\w+ Руководителя Администрации", r"Басшысының бірінші орынбасар"),
    "FOREIGN_SIDE": (r"иностранн\w+ сторон", r"шетел тарап"),
    "GENERAL_DEPARTMENT": (r"Общ\w+ отдел", r"Жалпы бөлім"),
    "GOVERNMENT": (r"Правительств[оу]\b", r"Үкімет(ке)?\b(?! Аппарат)"),
    "GOVERNMENT_OFFICE": (r"Аппарат\w* Правительства", r"Үкімет Аппарат"),
    "HEAD_OF_CHANCELLERY": (r"начальник\w+ Канцелярии Президента", r"Президент Кеңсесінің бастығы"),
    "HEAD_OF_PA": (r"Руководител\w+ Администрации Президента", r"Президент Әкімшілігінің Басшысы"),
    "INTERESTED_BODY": (r"[Зз]аинтересованны\w+ государственны\w+ орган", r"[Мм]үдделі мемлекеттік орган"),
    "INTERESTED_ORGANIZATION": (
        r"[Зз]аинтересованны\w+ государственны\w+ орган\w+ и организаци",
        r"[Мм]үдделі мемлекеттік органдар мен ұйым",
    ),
    "INVESTMENT_BODY": (r"[Уу]полномоченн\w+ государственн\w+ орган\w* в сфере инвестиций", r"[Ии]нвестициялар салас"),
    "MFA": (r"\bМИД\b", r"\bСІМ\b"),
    "ORGANIZATION": (r"организаци", r"ұйым"),
    "PA_UNIT": (r"[Оо]тветственное структурное подразделение Администрации", r"Әкімшілігінің жауапты құрылымдық бөл"),
    "PA_UNITS_CONCERNED": (r"други\w+ заинтересованны\w+ подразделени", r"басқа мүдделі бөлімше"),
    "PERSON_AUTHORIZED_BY_PRESIDENT": (
        r"ин\w+ уполномоченн\w+ Президентом лиц",
        r"Президент уәкілеттік берген өзге тұлға",
    ),
    "PRESIDENT": (r"(^| )Президент(у|а)?\b", r"(^| )Президент(ке|тің)?\b(?! Әкімш)"),
    "PRESIDENTIAL_ADMINISTRATION": (r"Администраци\w+ Президента", r"Президент Әкімшіліг"),
    "PRESIDENTS_ADVISERS": (r"советник\w+ Президента", r"Президенттің кеңесші"),
    # 29 calls him by what he does, 31 and 32-1 by his field (Q20)
    "PRESIDENTS_ASSISTANT": (
        r"[Пп]омощник\w* Президента(, обеспечивающий| по международным)",
        r"Президенттің (сыртқы саяси қызметті қамтамасыз ететін|халықаралық мәселелер жөніндегі) көмекші",
    ),
    "PRIME_MINISTER": (r"Премьер-Министр", r"Премьер-Министр"),
    "PRIME_MINISTERS_OFFICE": (r"Канцеляри\w+ Премьер-Министра", r"Премьер-Министр(дің)? Кеңсе"),
    "STATE_BODY": (r"[Гг]осударственны\w+ орган", r"[Мм]емлекеттік орган"),
    "STATE_LEGAL_DEPARTMENT": (r"Государственно-правов\w+ отдел", r"Мемлекеттік құқық бөлім"),
    "SUPERVISING_ASSISTANTS": (r"помощник\w+ Президента.*, курирующими", r"жетекшілік ететін .*Президент көмекшілер"),
}  # fmt: skip


def of_these_points(text: Rule) -> bool:
    """True for the texts of points 18 to 35 of the Rules."""
    return text.cite.act == "1037" and 18 <= int(text.cite.para.split("-")[0]) <= 35


@EACH_TEXT
def test_every_party_stands_in_the_russian_and_in_the_kazakh_sentence(text: Rule) -> None:
    if not of_these_points(text):
        return
    agreed = tuple(found.body for found in text.agreed_with)
    channel = () if text.via is None else (text.via,)
    for party in (*text.who, *text.to, *text.copy_to, *text.attending, *agreed, *channel):
        ru, kk = NAMED[party if isinstance(party, str) else party.code]
        assert re.search(ru, text.ru), f"{text.ru} does not name {party}"
        assert re.search(kk, text.kk), f"{text.kk} does not name {party}"


@EACH_TEXT
def test_a_sentence_begins_with_a_capital_and_leaves_the_manner_to_its_fields(text: Rule) -> None:
    if not of_these_points(text):
        return
    for sentence, lang in ((text.ru, "ru"), (text.kk, "kk")):
        assert sentence[0].isupper()
        for words in text.manner("ru" if lang == "ru" else "kk"):
            assert words not in sentence


@pytest.mark.parametrize(
    ("point", "lang", "words"),
    [
        ("25.4", "kk", r"уақтылығы мен сапасы"),
        ("26.3", "ru", r"на рассмотрение Президенту"),
        ("29.1", "ru", r"обеспечивающий"),
        ("29-1", "ru", r"представляет"),
        ("31.2", "ru", r"на уровне Президента"),
        ("31.2", "kk", r"Президент деңгейіндегі"),
        ("31.3", "ru", r"представляют"),
        ("33.2", "ru", r"казахстанскими и иностранными .*предпринимательскую .*иностранных инвестиций .*результатах"),
        ("33.2", "kk", r"кәсіпкерлік .*қазақстандық және шетелдік .*шетелдік инвестициялар .*орындалуын .*нәтижелері"),
        ("34", "ru", r"данных Президентом для реализации достигнутых договорённостей"),
        ("34", "kk", r"уағдаластықтарды іске асыру үшін берілген"),
    ],
)
def test_what_the_text_says_is_in_the_sentence(point: str, lang: Language, words: str) -> None:
    assert re.search(words, RULES[f"1037/{point}"].said(lang))
