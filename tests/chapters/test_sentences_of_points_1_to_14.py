"""Decree 1037, its own points and points 1 to 14-11 of the Rules: the sentences name every party, in every edition.

The words below are how the acts call each body, cut where Russian and Kazakh change the end of a word.
"""

import re

import pytest

from kzcoord import RULES, Rule
from kzcoord.text import Language

# code: what a Russian sentence must hold, what a Kazakh one must hold
NAMES: dict[str, tuple[str, str]] = {
    "BUDGET_PLANNING": (r"орган\w+ по бюджетному планированию", r"бюджеттік жоспарлау жөніндегі уәкілетті орган"),
    "DIPLOMATIC_CHANNELS": (r"по дипломатическим каналам", r"дипломатиялық арналар арқылы"),
    "EEC": (r"евразийск\w+ экономическ\w+ комисси", r"еуразиялық экономикалық комиссия"),
    "FINANCE": (r"министерств\w+ финансов", r"қаржы министрлігі"),
    "HEAD_OF_PA": (r"руководител\w+ администрации президента", r"президент әкімшілігінің басшысы"),
    "BUDGET_COMMISSION": (r"республиканск\w+ бюджетн\w+ комисси", r"республикалық бюджеттік комиссия"),
    "CENTRAL_STATE_BODY": (r"центральны\w+ государственны\w+ орган", r"орталық мемлекеттік орган"),
    "GOVERNMENT": (r"правительств", r"үкімет"),
    "GOVERNMENT_OFFICE": (r"аппарат\w* правительства", r"үкімет аппарат"),
    "INTERESTED_BODY": (r"заинтересованны\w+ государственны\w+ орган", r"мүдделі мемлекеттік орган"),
    "INTERNATIONAL_ORGANIZATION": (r"международн\w+ организаци", r"халықаралық ұйым"),
    "JUSTICE": (r"министерств\w+ юстиции", r"әділет министрлігі"),
    "MFA": (r"\bМИД\b", r"\bСІМ\b"),
    "NATIONAL_ECONOMY": (r"министерств\w+ национальной экономики", r"ұлттық экономика министрлігі"),
    "NCE": (r"национальн\w+ палат\w+ предпринимателей", r"ұлттық кәсіпкерлер палатасы"),
    "ORGANIZATION": (r"организаци", r"ұйым"),
    "PRESIDENT": (r"(?<!администрация )(?<!администрации )(?<!администрацию )президент", r"президент(?! әкімшілігі)"),
    "PRESIDENTIAL_ADMINISTRATION": (r"администраци\w+ президента", r"президент әкімшілігі"),
    "PRIME_MINISTER": (r"(?<!канцелярия )(?<!канцелярию )премьер-министр", r"премьер-министр(?! кеңсесі)"),
    "PRIME_MINISTERS_OFFICE": (r"канцеляри\w+ премьер-министра", r"премьер-министр кеңсесі"),
    "STATE_BODY": (r"государственны\w+ орган", r"мемлекеттік орган"),
    "TRADE_INTEGRATION": (r"министерств\w+ торговли и интеграции", r"сауда және интеграция министрлігі"),
}
POINTS = ("1", "2", "3", "4", "5", "6", "8", "8-1", "8-2", *map(str, range(9, 15)), "14-1", "14-2", "14-3", "14-4")
TEXTS = [
    text
    for rule in RULES
    if rule.cite.act == "1037-decree" or (rule.cite.act == "1037" and rule.cite.para in POINTS)
    for text in RULES.texts(rule.id)
]
EACH_TEXT = pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.id} of {text.in_force.begins.act.code}")
IN_BOTH: tuple[tuple[Language, int], ...] = (("ru", 0), ("kk", 1))


def parties(text: Rule) -> list[str]:
    """Who bears it, who gets it or a copy, whose agreement it needs, who takes part, through whom it goes."""
    found = [*text.who, *text.to, *text.copy_to, *text.attending, *(approval.body for approval in text.agreed_with)]
    return [body.code for body in (*found, *filter(None, (text.via,)))]


@EACH_TEXT
def test_every_party_stands_in_the_russian_and_in_the_kazakh_sentence(text: Rule) -> None:
    for lang, place in IN_BOTH:
        said = text.said(lang)
        for party in parties(text):
            assert re.search(NAMES[party][place], said, re.IGNORECASE), f"no {party} in {said!r}"


@EACH_TEXT
def test_a_sentence_begins_with_a_capital_and_has_no_stop(text: Rule) -> None:
    for lang, _ in IN_BOTH:
        assert text.said(lang)[0].isupper()
        assert text.said(lang)[-1].isalpha() or text.said(lang)[-1] == ")"


@EACH_TEXT
def test_no_english_sentence_has_a_comma_before_its_addressee(text: Rule) -> None:
    assert not text.what.endswith((",", " on", " with", " for"))
