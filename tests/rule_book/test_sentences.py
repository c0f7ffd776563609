"""The sentence of each rule in three languages, and the words it quotes."""

import re

import pytest

from kzcoord import (
    RULES,
    Before,
    Rule,
    Within,
)
from kzcoord.law import Exemption
from kzcoord.limits import AfterAct, AsSet, BeforeAct, Promptly
from kzcoord.text import LANGUAGES, Language
from kzcoord.views.rule import rule_sheet

from . import EACH_TEXT

SENTENCES = {
    "1037/14-5.2": "The MFA sends the same communication or recommendation to the Ombudsman for information, "
    "within 5 working days of receipt of the communication or recommendation (1037/14-5.2)",
    "1037/14-7.1": "The competent state bodies submit their information on the communication or recommendation of the "
    "UN special procedures to the MFA; signed by the first head of the state body or the person acting as such "
    "(1037/14-7.1)",
    "1037/14-7.2": "The MFA holds a meeting to work out the draft reply, with the interested state bodies taking part; "
    "at the level of heads of structural units or above (1037/14-7.2)",
    "1037/14-8.1": "The MFA sends the reply to the communication or recommendation to the UN special procedures "
    "through diplomatic channels, within the term named in the communication or recommendation; signed by the first "
    "head or the person acting as such; in the language of the communication or recommendation (1037/14-8.1)",
    "1037/14-9.1": "The MFA sends a report on the results of the work done to the Presidential Administration, within "
    "10 working days after the sending of the reply (1037/14-9.1)",
    "1037/14-9.2": "The MFA sends the same report to the Ombudsman for information, within 10 working days after the "
    "sending of the reply (1037/14-9.2)",
    "1037/18": "The MFA coordinates the work of state bodies and organisations on the substance of top-level and "
    "intergovernmental events (1037/18)",
    "1037/23.2": "The interested state bodies and the interested organisations initial every sheet of the draft "
    "talking points for the negotiations of the Head of State; the talking points being sent to the MFA; signed by "
    "the head or the supervising deputy head of the state body or organisation (1037/23.2)",
    "1037/23.3a": "The MFA may return the information for rework to the interested state bodies and the interested "
    "organisations; if the information submitted is of poor quality (1037/23.3a)",
    "1037/25.2": "The Government holds a further meeting to finish the package of information and analysis and approve "
    "the draft list of the delegation, with the interested state bodies, the interested organisations, the Government "
    "Office and the Presidential Administration taking part, exactly 2 working days before the submission of the "
    "package; bodies and organisations not below the level of deputy head; unless the Presidential Administration has "
    "set another term under point 27 (1037/25.2)",
    "1037/25.3": "The Prime Minister or a Deputy Prime Minister chairs both meetings; a deputy on the Prime Minister's "
    "instruction (1037/25.3)",
    "1037/26.1": "The MFA submits the package of information and analysis to the Presidential Administration, at least "
    "15 working days before the event; unless the Presidential Administration has set another term under point 27 "
    "(1037/26.1)",
    "1037/26.2": "The MFA may submit the package of information and analysis brought up to date to the Presidential "
    "Administration, at least 7 working days before the event; unless the Presidential Administration has set another "
    "term under point 27 (1037/26.2)",
    "1037/26.3": "The Presidential Administration examines the package of information and analysis, reworks it if need "
    "be, and submits it for consideration to the President (1037/26.3)",
    "1037/26-1": "State bodies or organisations submit the information and analysis themselves to the Presidential "
    "Administration, at least 15 working days before the event; on the instruction of the Presidential Administration; "
    "unless the Presidential Administration has set another term under point 27 (1037/26-1)",
    "1037/27": "The Presidential Administration sets other terms for points 24 to 26; on the proposal of the MFA, the "
    "date of the event being fixed less than ten working days before the due day of point 24 (1037/27)",
    "1037/28.1": "The MFA sees to the recording of the agreements reached in the course of the event (1037/28.1)",
    "1037/28.2": "The MFA submits the records of the conversations of the Head of State to the Presidential "
    "Administration, within 3 working days after the event (1037/28.2)",
    "1037/32.2": "The interested state bodies and the interested organisations consider the draft instructions of the "
    "President and give their approval or their remarks to the MFA, within 2 working days of receipt of the draft "
    "instructions; in writing; silence means consent (1037/32.2)",
    "1037/32.3": "The MFA submits the draft instructions of the President to the Presidential Administration, with the "
    "agreement of the interested state bodies, within 7 working days after the event or from the end of the visit "
    "abroad; signed by the Prime Minister and the Minister of Foreign Affairs (visas); on paper and electronically; no "
    "extension (1037/32.3)",
    "1037/33.2": "The MFA monitors how the agreements reached between Kazakhstani and foreign legal persons in "
    "business on attracting foreign investment to Kazakhstan are carried out, and sends a report on the results of the "
    "monitoring to the Government Office, until 5 January, 5 April, 5 July and 5 October (1037/33.2)",
}


@pytest.mark.parametrize("rule_id", SENTENCES)
def test_a_rule_is_one_plain_sentence(rule_id: str) -> None:
    assert str(RULES[rule_id]) == SENTENCES[rule_id]


def test_an_earlier_text_has_its_own_sentence() -> None:
    assert str(RULES.texts("1037/31.3")[0]) == (
        "The interested state bodies and the interested organisations submit concrete proposals for the draft "
        "instructions to the MFA, within 4 working days after the event (1037/31.3)"
    )


@EACH_TEXT
def test_every_sentence_is_well_formed_and_ends_in_its_id(text: Rule) -> None:
    sentence = str(text)
    assert sentence[0].isupper()
    assert sentence.endswith(f" ({text.id})")
    for wrong in ("  ", " ,", " ;", ",,", ";;", "None", "{", "}", "()", "..", " .", "the the ", "to to "):
        assert wrong not in sentence
    assert sentence.startswith(text.said())
    assert repr(text).startswith(f"<Rule {text.id}: ")
    if text.condition is not None:
        assert text.condition.en in sentence
    if text.limit.counted:
        assert text.limit.said() in sentence


@EACH_TEXT
def test_every_rule_speaks_russian_and_kazakh(text: Rule) -> None:
    for lang, letters in (("ru", r"[а-яё]"), ("kk", r"[а-яёәіңғүұқөһ]")):
        said = text.said("ru" if lang == "ru" else "kk")
        assert len(re.findall(letters, said)) > 20, said
        assert not re.search(r"[A-Za-z]", said), said
        assert said != text.said()
        limit = text.limit.said("ru" if lang == "ru" else "kk")
        assert limit
        assert not re.search(r"[A-Za-z]", limit), limit
        if text.condition is not None:
            condition = text.condition.said("ru" if lang == "ru" else "kk")
            assert not re.search(r"[A-Za-z]", condition), condition
        for item in text.documents:
            assert not re.search(r"[A-Za-z]", item.title.ru + item.title.kk)
        for words in text.manner("ru" if lang == "ru" else "kk"):
            assert not re.search(r"[A-Za-z]", words), words
        for approval in text.agreed_with:
            assert approval.where is None or not re.search(r"[A-Za-z]", approval.where.ru + approval.where.kk)
    assert text.said("ru") != text.said("kk")
    assert re.search(r"[әіңғүұқөһӘІҢҒҮҰҚӨҺ]", text.said("kk"))
    assert not re.search(r"[әіңғүұқөһӘІҢҒҮҰҚӨҺ]", text.said("ru"))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("point", ["24", "25", "25.1", "25.2", "26.1", "26.2", "26-1"])
def test_the_terms_of_24_to_26_say_that_point_27_can_set_them_aside(point: str, lang: Language) -> None:
    for text in RULES.texts(f"1037/{point}"):
        (told,) = text.excepted(lang)
        assert re.search({"en": r"point 27", "ru": r"пункту 27", "kk": r"27-тармақ"}[lang], told)
    if point != "25":  # its last text has ended
        assert told in rule_sheet(RULES, f"1037/{point}", lang)
    if lang == "en":
        assert f"; {told} (1037/{point})" in str(text)


@EACH_TEXT
def test_a_counted_limit_is_quoted_as_printed(text: Rule) -> None:
    if not text.limit.counted:
        return
    phrases = [text.cite.phrase_kk, text.cite.phrase_ru]
    if text.cite.act == "1082" and text.id != "1082/8":
        assert phrases.pop() == ""  # of Resolution 1082 the Russian text is known in point 8 only
    for phrase in phrases:
        assert phrase, f"{text.id} quotes no phrase"
        assert re.search(r"[а-яёәіңғүұқөһ]", phrase)
        assert not re.search(r"[A-Za-z«»]", phrase)
        assert len(phrase) < 150


@EACH_TEXT
def test_a_number_of_the_limit_is_in_the_words_that_are_quoted(text: Rule) -> None:
    limit = text.limit.default if isinstance(text.limit, AsSet) else text.limit
    if not isinstance(limit, (Within, Before)):
        return
    if re.search(r"бірінші бөлі|части первой|частью первой|часть первая", text.cite.phrase_kk + text.cite.phrase_ru):
        return  # the term of another part
    numbers = {
        1: ("бір", "один"), 2: ("екі", "дв"), 3: ("үш|3", "тре|3"), 4: ("төрт", "четыр"), 5: ("бес|5", "пят|5"),
        7: ("жеті", "сем"), 10: ("он|10", "десят|10"), 15: ("он бес", "пятнадцат"), 20: ("жиырма|20", "двадцат|20"),
        30: ("отыз", "тридцат"),
    }  # fmt: skip
    kk, ru = numbers[limit.n]
    if text.cite.phrase_kk:
        assert re.search(rf"\b({kk})\b", text.cite.phrase_kk), text.id
    if text.cite.phrase_ru:
        assert re.search(rf"\b({ru})", text.cite.phrase_ru), text.id


@EACH_TEXT
def test_a_time_without_a_number_is_told_in_the_words_that_are_quoted(text: Rule) -> None:
    # "in advance" (45(4): «күні бұрын»; the draft's 6(6): «алдын ала»), "before the departure", "at once": the printed
    # words stand in the sentence, the limit or the condition
    if not isinstance(text.limit, (BeforeAct, AfterAct, Promptly)):
        return
    for lang, phrase in (("kk", text.cite.phrase_kk), ("ru", text.cite.phrase_ru)):
        language: Language = "kk" if lang == "kk" else "ru"
        told = " ".join([text.said(language), text.limit.said(language), *text.manner(language)]).lower()
        lost = [word for word in phrase.split() if len(word) > 2 and word[:5] not in told]
        assert not lost, f"{text.id}: {phrase}"


@EACH_TEXT
def test_what_another_provision_excepts_is_told_in_three_languages_with_its_place(text: Rule) -> None:
    others = {found.by for found in text.exceptions if isinstance(found, Exemption) and found.by != text.id}
    for lang in LANGUAGES:
        told = text.excepted(lang)
        assert all(any(provision in words for words in told) for provision in others)
        assert len(set(told)) == len(told)
        in_words = " ".join(told).replace("421-draft", "")  # the places stand in them
        assert lang == "en" or not re.search(r"[A-Za-z]", in_words), in_words
    assert all(words in str(text) for words in text.excepted())


def test_decisions_of_the_commission_are_excepted_from_10_to_14_in_every_language() -> None:
    for rule_id in ("1037/10", "1037/11", "1037/12", "1037/13", "1037/13(1)", "1037/13(2)", "1037/14.1", "1037/14.2"):
        assert [RULES[rule_id].excepted(lang) for lang in LANGUAGES] == [
            ["decisions of the Eurasian Economic Commission are carried out under the order of interaction with it "
             "(1037/14-1)"],
            ["решения Евразийской экономической комиссии реализуются по порядку взаимодействия с ней (1037/14-1)"],
            ["Еуразиялық экономикалық комиссияның шешімдері онымен өзара іс-қимыл тәртібі бойынша іске асырылады "
             "(1037/14-1)"],
        ]  # fmt: skip


@EACH_TEXT
def test_a_conditioned_sentence_says_its_condition_once(text: Rule) -> None:
    # in the table the condition stands right behind the sentence
    if text.condition is None:
        return
    for lang in ("ru", "kk"):
        sentence = text.said("ru" if lang == "ru" else "kk").lower()
        condition = text.condition.said("ru" if lang == "ru" else "kk").lower()
        shared = [words for words in re.split(r"[,;]\s*", condition) if len(words) > 25 and words in sentence]
        assert not shared, f"{sentence}; {condition}"
