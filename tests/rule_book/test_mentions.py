"""The sentences without a party that acts itself: in every language they name the parties that are left, and no other.

Who can drop out of a rule follows from who bears it: somebody who plays a bearer's role, or the role of the event, and
is an addressee, a channel or a body that must agree; or a bearer who received the paper that he is to answer.
"""

from __future__ import annotations

import re
from datetime import date

import pytest

from kzcoord import (
    BODIES,
    FINANCE,
    GOVERNMENT_OFFICE,
    JUSTICE,
    MFA,
    RULES,
    TRADE_INTEGRATION,
    Body,
    DeclarationError,
    Rule,
)
from kzcoord.law import Mention, known, since
from kzcoord.law.acts import Act
from kzcoord.text import Language, Text

from . import EACH_TEXT

#: How a body that can drop out is named, in any case of Russian and of Kazakh.
NAMES = {
    "MFA": (r"\bМИД\b", r"\bСІМ\b"),
    "JUSTICE": (r"Министерств\w+ юстиции", r"Әділет министрлігі"),
    "FINANCE": (r"Министерств\w+ финансов", r"Қаржы министрлігі"),
    "NATIONAL_ECONOMY": (r"Министерств\w+ национальной экономики", r"Ұлттық экономика министрлігі"),
    "TRADE_INTEGRATION": (r"Министерств\w+ торговли и интеграции", r"Сауда және интеграция министрлігі"),
    "GOVERNMENT_OFFICE": (r"Аппарат Правительства", r"Үкімет Аппарат"),
    "PRIME_MINISTERS_OFFICE": (r"Канцеляри\w+ Премьер-Министра", r"Премьер-Министр Кеңсе"),
    "PRESIDENTIAL_ADMINISTRATION": (r"Администраци\w+ Президента", r"Президент Әкімшілігі"),
}


def who_can_drop_out(text: Rule) -> set[str]:
    """The codes of the parties who can be the acting body itself, worked out from the parties alone."""
    others = [*text.to, *text.copy_to, *(found.body for found in text.agreed_with)]
    others += [] if text.via is None else [text.via]
    found = set()
    for event in (when.event for when in text.when):
        for acting in BODIES.values():
            alone = [bearer.code for bearer in text.who] == [acting.code]
            if acting.role or alone:
                continue
            own = [role for role in event.acting_as if acting.plays(role)]
            role = (*own, *event.acting_as, None)[0]
            bears = role in text.who or any(acting.plays(bearer) for bearer in text.who)
            parties = text.who if role in text.to else others if bears else []
            found |= {acting.code} & {party.code for party in parties}
    return found


@EACH_TEXT
def test_a_rule_tells_how_it_mentions_everybody_who_can_drop_out_and_nobody_else(text: Rule) -> None:
    assert {mention.body.code for mention in text.mentions} == who_can_drop_out(text)


@EACH_TEXT
def test_a_party_that_is_taken_out_is_named_no_more_and_the_others_are(text: Rule) -> None:
    for mention in text.mentions:
        for number, lang in enumerate(("ru", "kk")):
            language: Language = "ru" if lang == "ru" else "kk"
            whole, without = text.said(language), text.said_without([mention.body], language)
            assert without is not None
            assert not re.search(r"  | ,|,,|, и другие|[ ,]$|^[ ,]", without), without
            assert without[0].isupper()
            for code, names in NAMES.items():
                left = len(re.findall(names[number], whole)) - (code == mention.body.code)
                assert len(re.findall(names[number], without)) == left, without


@pytest.mark.parametrize(
    ("rule_id", "body", "ru", "kk"),
    [
        pytest.param(
            "1037/36.1",
            MFA,
            "на рассмотрение в Министерство юстиции, Министерство торговли и интеграции и другие заинтересованные",
            "қарау үшін Әділет министрлігіне, Сауда және интеграция министрлігіне және басқа",
            id="the first of a list",
        ),
        pytest.param(
            "1037/36.1",
            TRADE_INTEGRATION,
            "на рассмотрение в МИД, Министерство юстиции и другие заинтересованные",
            "қарау үшін СІМ-ге, Әділет министрлігіне және басқа",
            id="the last of a list",
        ),
        pytest.param(
            "1037/40.1a",
            JUSTICE,
            "согласовывает его проект с МИД и Министерством торговли и интеграции",
            "жүгінудің жобасын СІМ-мен, Сауда және интеграция министрлігімен келіседі",
            id="the last of three",
        ),
        pytest.param(
            "1037/40.1b",
            GOVERNMENT_OFFICE,
            "уведомляет о его согласованном проекте Администрацию Президента",
            "жобасы туралы Президент Әкімшілігін хабардар етеді",
            id="the second of two",
        ),
        pytest.param(
            "1037/44.1", MFA, "международными организациями", "ресми хат алмасуды жүзеге асырады", id="the channel"
        ),
    ],
)
def test_the_sentence_without_a_party(rule_id: str, body: Body, ru: str, kk: str) -> None:
    assert ru in str(RULES[rule_id].said_without([body], "ru"))
    assert kk in str(RULES[rule_id].said_without([body], "kk"))


def test_the_agreement_of_11_keeps_the_body_that_is_left_and_its_condition() -> None:
    first = RULES.texts("1037/11")[0]
    assert first.said_without([FINANCE], "ru") == (
        "Центральные государственные органы согласовывают выработанные предложения о реализации решения с "
        "Министерством юстиции и вносят согласованные предложения в МИД"
    )
    assert first.said_without([JUSTICE], "ru") == (
        "Центральные государственные органы согласовывают выработанные предложения о реализации решения, если "
        "требуется выделение финансовых средств, с Министерством финансов и вносят согласованные предложения в МИД"
    )
    assert first.said_without([JUSTICE], "kk") == (
        "Орталық мемлекеттік органдар шешімді іске асыру туралы тұжырымдалған ұсыныстарды қаржы қаражатын бөлу қажет "
        "болса, Қаржы министрлігімен келіседі және келісілген ұсыныстарды СІМ-ге жібереді"
    )
    assert first.said_without([], "ru") == first.ru
    assert first.said_without([GOVERNMENT_OFFICE], "ru") is None


@pytest.mark.parametrize(("ru", "kk"), [(" в МИД", " СІМ-мен"), (" с МИД", " СІМ-ге"), ("о", "СІМ")])
def test_words_that_do_not_stand_once_in_the_sentence_are_refused(ru: str, kk: str) -> None:
    order = Act("77", Text.same("Order of 06.01.2020 No. 77"), date(2020, 1, 6))
    with pytest.raises(DeclarationError, match=r"mentions: .* does not stand once in its sentence"):
        Rule(
            id="77/1",
            cite=order.at("1"),
            who=("CENTRAL_STATE_BODY",),
            action="report",
            to=(MFA,),
            ru="Центральные государственные органы отчитываются в МИД",
            kk="Орталық мемлекеттік органдар СІМ-ге есеп береді",
            mentions=(Mention(body=MFA, ru=ru, kk=kk),),
            in_force=since(known(date(2020, 1, 6), order)),
        )
