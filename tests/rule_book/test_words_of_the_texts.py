"""The sentences in the words of the acts: what a text says is not lost, and nothing is said twice or by half a name."""

import re

import pytest

from kzcoord import RULES, Rule
from kzcoord.text import LANGUAGES

from . import EACH_TEXT


@EACH_TEXT
def test_a_sentence_begins_with_a_capital_and_has_no_stop(text: Rule) -> None:
    for lang in LANGUAGES:
        assert text.said(lang)[0].isupper()
        assert text.said(lang)[-1].isalnum() or text.said(lang)[-1] == ")"


@EACH_TEXT
def test_a_sentence_leaves_the_manner_to_its_fields(text: Rule) -> None:
    for lang in LANGUAGES:
        for words in text.manner(lang):
            assert words not in text.said(lang)


@EACH_TEXT
def test_no_english_sentence_has_a_comma_before_its_addressee(text: Rule) -> None:
    assert not text.what.endswith((",", " on", " with", " for"))


@EACH_TEXT
def test_a_commission_is_called_by_its_full_name(text: Rule) -> None:
    # two acts shorten the names of two commissions to one word
    for lang in LANGUAGES:
        told = "; ".join([text.said(lang), *text.manner(lang), *text.excepted(lang)])
        assert not re.search(r"\bКомисси|(?<![а-яёәіңғүұқөһ] )\bкомисси|\bthe Commission", told), told


#: What the text says and a sentence can lose, by place: words in English, Russian and Kazakh, in every edition.
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
    "1037/25.1": (("talking points", "тезисов", "тезистерін"),),
    "1037/25.2": (("approve the draft list", "утверждения проекта состава", "құрамының жобасын бекіту"),),
    "1037/25.4": (("timeliness and quality", "своевременность и качество", "уақтылығы мен сапасы"),),
    "1037/26.3": (("for consideration to the President", "на рассмотрение Президенту", "Президенттің қарауына"),),
    "1037/29-1": (("submits", "представляет", "ұсынады"),),
    "1037/31.2": (("at the President's level", "на уровне Президента", "Президент деңгейіндегі"),),
    "1037/31.3": (("submit", "представляют", "береді"),),
    "1037/33.2": (
        ("legal persons in business", "юридическими лицами", "заңды тұлғалар"),
        ("between Kazakhstani and foreign", "между казахстанскими и иностранными", "шетелдік заңды тұлғалар арасында"),
        ("foreign investment", "иностранных инвестиций", "шетелдік инвестициялар"),
        ("carried out", "выполнения", "орындалуын"),
        ("results", "результатах|итогах", "нәтижелері|қорытындылары"),
    ),
    "1037/34": (
        ("given to carry out", "данных Президентом для реализации", "іске асыру үшін берілген"),
        ("sums up and analyses", "обобщает и анализирует", "жинақтап-қорытады, талдайды"),
    ),
}


@pytest.mark.parametrize("rule_id", SAID)
def test_nothing_of_the_text_is_lost_in_any_language_or_edition(rule_id: str) -> None:
    for text in RULES.texts(rule_id):
        for words in SAID[rule_id]:
            for lang, word in zip(LANGUAGES, words, strict=True):
                assert re.search(word, text.said(lang)), f"no {word!r} in {text.said(lang)!r}"
