"""Decree 1037, its own points and points 1 to 14-11 of the Rules: the sentences name every party, in every edition.

The words below are how the acts call each body, cut where Russian and Kazakh change the end of a word.
"""

import re

import pytest
from tests.for_each import for_each

from kzcoord import RULES, Rule
from kzcoord.text import Language

# code: what a Russian sentence must hold, what a Kazakh one must hold
NAMES: dict[str, tuple[str, str]] = {
    "BUDGET_PLANNING": (r"орган\w+ по бюджетному планированию", r"бюджеттік жоспарлау жөніндегі уәкілетті орган"),
    "COMPETENT_BODY": (r"компетентны\w+ государственны\w+ орган", r"құзыретті мемлекеттік орган"),
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
    "MFA_WEBSITE": (r"официальном интернет-ресурсе", r"ресми интернет-ресурс"),
    "NATIONAL_ECONOMY": (r"министерств\w+ национальной экономики", r"ұлттық экономика министрлігі"),
    "NCE": (r"национальн\w+ палат\w+ предпринимателей", r"ұлттық кәсіпкерлер палатасы"),
    "OMBUDSMAN": (r"уполномоченн\w+ по правам человека", r"адам құқықтары жөніндегі уәкіл"),
    "ORGANIZATION": (r"организаци", r"ұйым"),
    "PRESIDENT": (r"(?<!администрация )(?<!администрации )(?<!администрацию )президент", r"президент(?! әкімшілігі)"),
    "PRESIDENTIAL_ADMINISTRATION": (r"администраци\w+ президента", r"президент әкімшілігі"),
    "PRIME_MINISTER": (r"(?<!канцелярия )(?<!канцелярию )премьер-министр", r"премьер-министр(?! кеңсесі)"),
    "PRIME_MINISTERS_OFFICE": (r"канцеляри\w+ премьер-министра", r"премьер-министр кеңсесі"),
    "PUBLIC": (r"общественност", r"жұртшылық"),
    "SPECIAL_PROCEDURES": (r"специальн\w+ процедур", r"арнайы рәсім"),
    "STATE_BODY": (r"государственны\w+ орган", r"мемлекеттік орган"),
    "TREATY_BODIES": (r"договорны\w+ орган\w+ по правам человека", r"адам құқықтары жөніндегі шарттық орган"),
    "TRADE_INTEGRATION": (r"министерств\w+ торговли и интеграции", r"сауда және интеграция министрлігі"),
}
POINTS = (*map(str, range(1, 15)), "8-1", "8-2", *(f"14-{number}" for number in range(1, 12)))
TEXTS = [
    text
    for rule in RULES
    if rule.cite.act == "1037-decree" or (rule.cite.act == "1037" and rule.cite.para in POINTS)
    for text in RULES.texts(rule.id)
]
EACH_TEXT = for_each(TEXTS, name=lambda text: f"{text.id} of {text.in_force.begins.act.code}")
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


#: What the text says and a sentence can lose, by place: words in English, Russian and Kazakh.
SAID: dict[str, tuple[tuple[str, str, str], ...]] = {
    "1037-decree/3": (("sittings of joint", "заседаний совместных", "отырыстарын"),),
    "1037/1": (
        ("in the name of the Republic and of the Government", "Республики Казахстан и Правительства", "атынан"),
    ),
    "1037/2": (("reasons why", "причинах невыполнения", "орындалмау себептері"),),
    "1037/4": (("summarises, analyses", "обобщает и анализирует", "жинақтап қорытады, талдайды"),),
    "1037/6": (("for consideration", "на рассмотрение", "қарауына"),),
    "1037/8.2": (("without fail", "обязательно", "міндетті түрде"),),
    "1037/8-2": (("EAEU Treaty", "Договору о Евразийском", "одақ туралы шартқа"),),
    "1037/10": (
        ("for consideration", "для рассмотрения", "қарау"),
        ("carried out or not", "необходимости или отсутствии", "қажеттігі немесе қажеттігінің болмауы"),
    ),
    "1037/12": (("for consideration", "на рассмотрение", "қарауына"),),
    "1037/14-2": (
        ("annul", "отмене", "күшін жою"),
        ("expert groups", "экспертные", "сараптамалық"),
        ("coordinating and advisory bodies", "координационных и совещательных", "үйлестіру және кеңесші"),
        ("meetings", "совещаниях и заседаниях", "кеңестері мен отырыстарына"),
        ("other forms", "в иных формах", "өзге де нысандарда"),
    ),
    "1037/14-2(6)": (("statistics", "статистические данные", "статистикалық деректерді"),),
    "1037/14-4": tuple(
        zip(
            ("conclusion", "entry into force", "performance", "change", "suspension", "termination"),
            ("заключения", "вступления в силу", "выполнения", "изменения", "приостановления", "прекращения"),
            ("жасасу", "күшіне енуі", "орындау", "өзгерту", "тоқтата тұру", "тоқтату"),
            strict=True,
        )
    ),
    "1037/14-5.1": (("whatever it is called", "независимо от наименования", "атауына қарамастан"),),
    "1037/14-9.1": (("results", "итогах", "қорытындысы"),),
    "1037/14-11": (("human rights treaties", "в области прав человека", "адам құқықтары саласындағы"),),
}
LANGUAGES: tuple[Language, ...] = ("en", "ru", "kk")


@pytest.mark.parametrize("rule_id", SAID)
def test_nothing_of_the_text_is_lost_in_any_language_or_edition(rule_id: str) -> None:
    for text in RULES.texts(rule_id):
        for words in SAID[rule_id]:
            for lang, word in zip(LANGUAGES, words, strict=True):
                assert word in text.said(lang), f"no {word!r} in {text.said(lang)!r}"


@EACH_TEXT
def test_the_commission_is_called_by_its_full_name(text: Rule) -> None:
    # another act gives the bare name to another body
    for lang, _ in IN_BOTH:
        told = " ".join([text.said(lang), *text.manner(lang)])
        assert not re.search(r"\bКомисси", told), told
