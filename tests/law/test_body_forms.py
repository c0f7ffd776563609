"""What bodies are called in running text: the names in every case, and the bodies that a text names."""

import re

import pytest

from kzcoord import DeclarationError, KzcoordError, LanguageError
from kzcoord.bodies import (
    BODIES,
    CENTRAL_STATE_BODY,
    DEPUTY_PRIME_MINISTER,
    GOVERNMENT,
    GOVERNMENT_OFFICE,
    HEAD_OF_PA,
    INITIATING_BODY,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    JUSTICE,
    MFA,
    MISSIONS_ABROAD,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRESIDENTS_ASSISTANT,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    RECEIVING_OFFICIAL,
    SPECIAL_PROCEDURES,
    SUPREME_AUDIT_CHAMBER,
    SUPREME_COURT,
    TRADE_INTEGRATION,
    Body,
    body_forms,
)
from kzcoord.law.body_forms import BodyForms, called
from kzcoord.law.cases import CASES, declined
from kzcoord.text import LANGUAGES, Language
from tests.for_each import for_each

FORMS = body_forms()

# The first name of a body in the six cases of Russian and the seven of Kazakh, written out by the grammar.
RUSSIAN = {
    PRESIDENT: "Президент Президента Президенту Президента Президентом Президенте",
    GOVERNMENT: "Правительство Правительства Правительству Правительство Правительством Правительстве",
    PRESIDENTIAL_ADMINISTRATION: "Администрация Президента, Администрации Президента, Администрации Президента, "
    "Администрацию Президента, Администрацией Президента, Администрации Президента",
    HEAD_OF_PA: "Руководитель Администрации Президента, Руководителя Администрации Президента, "
    "Руководителю Администрации Президента, Руководителя Администрации Президента, "
    "Руководителем Администрации Президента, Руководителе Администрации Президента",
    PRESIDENTS_ASSISTANT: "помощник Президента по международным вопросам, "
    "помощника Президента по международным вопросам, помощнику Президента по международным вопросам, "
    "помощника Президента по международным вопросам, помощником Президента по международным вопросам, "
    "помощнике Президента по международным вопросам",
    CENTRAL_STATE_BODY: "центральные государственные органы, центральных государственных органов, "
    "центральным государственным органам, центральные государственные органы, "
    "центральными государственными органами, центральных государственных органах",
    SUPREME_COURT: "Верховный Суд, Верховного Суда, Верховному Суду, Верховный Суд, Верховным Судом, Верховном Суде",
    SUPREME_AUDIT_CHAMBER: "Высшая аудиторская палата, Высшей аудиторской палаты, Высшей аудиторской палате, "
    "Высшую аудиторскую палату, Высшей аудиторской палатой, Высшей аудиторской палате",
    SPECIAL_PROCEDURES: "специальные процедуры, специальных процедур, специальным процедурам, специальные процедуры, "
    "специальными процедурами, специальных процедурах",
    MISSIONS_ABROAD: "загранучреждения, загранучреждений, загранучреждениям, загранучреждения, загранучреждениями, "
    "загранучреждениях",
    RECEIVING_OFFICIAL: "должностное лицо; проводившее встречу, должностного лица; проводившего встречу, "
    "должностному лицу; проводившему встречу, должностное лицо; проводившее встречу, "
    "должностным лицом; проводившим встречу, должностном лице; проводившем встречу",
}
KAZAKH = {
    PRESIDENT: "Президент Президенттің Президентке Президентті Президентте Президенттен Президентпен",
    MFA: "СІМ СІМ-нің СІМ-ге СІМ-ді СІМ-де СІМ-нен СІМ-мен",
    PRIME_MINISTER: "Премьер-Министр Премьер-Министрдің Премьер-Министрге Премьер-Министрді Премьер-Министрде "
    "Премьер-Министрден Премьер-Министрмен",
    PRESIDENTIAL_ADMINISTRATION: "Президент Әкімшілігі, Президент Әкімшілігінің, Президент Әкімшілігіне, "
    "Президент Әкімшілігін, Президент Әкімшілігінде, Президент Әкімшілігінен, Президент Әкімшілігімен",
    GOVERNMENT_OFFICE: "Үкімет Аппараты, Үкімет Аппаратының, Үкімет Аппаратына, Үкімет Аппаратын, Үкімет Аппаратында, "
    "Үкімет Аппаратынан, Үкімет Аппаратымен",
    CENTRAL_STATE_BODY: "орталық мемлекеттік органдар, орталық мемлекеттік органдардың, "
    "орталық мемлекеттік органдарға, орталық мемлекеттік органдарды, орталық мемлекеттік органдарда, "
    "орталық мемлекеттік органдардан, орталық мемлекеттік органдармен",
    INITIATING_BODY: "орган, органның, органға, органды, органда, органнан, органмен",
    SUPREME_COURT: "Жоғарғы Сот, Жоғарғы Соттың, Жоғарғы Сотқа, Жоғарғы Сотты, Жоғарғы Сотта, Жоғарғы Соттан, "
    "Жоғарғы Сотпен",
    SPECIAL_PROCEDURES: "арнайы рәсімдер, арнайы рәсімдердің, арнайы рәсімдерге, арнайы рәсімдерді, арнайы рәсімдерде, "
    "арнайы рәсімдерден, арнайы рәсімдермен",
}


def written_out(words: str) -> list[str]:
    """Names between commas, or single words; a semicolon is a comma inside a name."""
    return [name.replace(";", ",") for name in (words.split(", ") if "," in words else words.split())]


@pytest.mark.parametrize("body", RUSSIAN, ids=repr)
def test_a_russian_name_in_six_cases(body: Body) -> None:
    different = list(dict.fromkeys(written_out(RUSSIAN[body])))
    assert list(FORMS.of(body, "ru"))[: len(different)] == different


@pytest.mark.parametrize("body", KAZAKH, ids=repr)
def test_a_kazakh_name_in_seven_cases(body: Body) -> None:
    forms = FORMS.of(body, "kk")[:7]
    assert [form.split()[-1] if body is INITIATING_BODY else form for form in forms] == written_out(KAZAKH[body])


def test_an_english_name_and_its_possessive() -> None:
    assert FORMS.of(MFA)[:2] == ("the MFA", "the MFA's")
    assert FORMS.of(CENTRAL_STATE_BODY)[:2] == ("the central state bodies", "the central state bodies'")


@for_each(BODIES.values(), name=repr)
def test_every_name_of_a_body_is_among_its_forms(body: Body) -> None:
    for lang in LANGUAGES:
        forms = {form.lower().removeprefix("the ") for form in FORMS.of(body, lang)}
        for name in (body.name, body.short, *(other.name for other in body.other_names)):
            assert name.said(lang).lower().removeprefix("the ") in forms
    every = {form for lang in LANGUAGES for form in FORMS.of(body, lang)}
    assert {*body.abbreviations} <= every | {form.removeprefix("the ") for form in every}


@for_each(BODIES.values(), name=repr)
def test_every_form_of_a_body_names_it(body: Body) -> None:
    for lang in LANGUAGES:
        for form in FORMS.of(body, lang):
            (found,) = FORMS.named_in(form, lang)
            assert body in found.bodies
            assert found.words == form.removeprefix("the ") if lang == "en" else form


# Kazakh endings follow the last vowel of the word: both are back, or both are front.
BACK, FRONT = "аоұыяу", "еіөүә"


@for_each(BODIES.values(), name=repr)
def test_a_kazakh_ending_is_in_harmony_with_its_word(body: Body) -> None:
    forms = FORMS.of(body, "kk")
    for form in forms:
        without_an_ending = any(other.startswith(form) and other != form for other in forms)
        # the ending of «бірге» has one shape alone; letters are read aloud one by one
        if without_an_ending or form.endswith(("мен", "пен")) or re.search("[А-ЯҰҚҮ]{2}", form):
            continue
        vowels = re.findall(f"[{BACK}{FRONT}]", form.rsplit(" ", maxsplit=1)[-1].lower())[-2:]
        assert len({vowel in BACK for vowel in vowels}) < 2, form


@pytest.mark.parametrize(
    ("text", "lang", "named"),
    [
        ("направляет в Канцелярию Премьер-Министра", "ru", [PRIME_MINISTERS_OFFICE]),
        ("вносит Премьер-Министру", "ru", [PRIME_MINISTER]),
        ("согласованный с Заместителем Премьер-Министра", "ru", [DEPUTY_PRIME_MINISTER]),
        ("один из Заместителей Премьер-Министра", "ru", [DEPUTY_PRIME_MINISTER]),
        ("в Аппарат Правительства Республики Казахстан", "ru", [GOVERNMENT_OFFICE]),
        ("Правительству", "ru", [GOVERNMENT]),
        ("Руководителю Администрации Президента и Президенту", "ru", [HEAD_OF_PA, PRESIDENT]),
        ("Премьер-Министр Кеңсесіне", "kk", [PRIME_MINISTERS_OFFICE]),
        ("Премьер-Министрдің орынбасарымен", "kk", [DEPUTY_PRIME_MINISTER]),
        ("Премьер-Министрді", "kk", [PRIME_MINISTER]),
        ("Қазақстан Республикасы Үкіметінің Аппаратына", "kk", [GOVERNMENT_OFFICE]),
        ("Президент Әкімшілігінің Басшысы Президентке", "kk", [HEAD_OF_PA, PRESIDENT]),
        # one letter apart
        ("СІМ-ге және СИМ-ге", "kk", [MFA, TRADE_INTEGRATION]),
        (
            "a Deputy Prime Minister of the Prime Minister's Office",
            "en",
            [DEPUTY_PRIME_MINISTER, PRIME_MINISTERS_OFFICE],
        ),
        ("the MFA's view, and that of the MFA", "en", [MFA, MFA]),
        # across a line, with another letter for ё
        ("с Министерством\n  юстиции", "ru", [JUSTICE]),
        ("Счетный комитет", "ru", [SUPREME_AUDIT_CHAMBER]),
        # a capital letter tells the name from the word
        ("құрылтай органдары", "kk", []),
        ("центральные государственные органы", "ru", [CENTRAL_STATE_BODY]),
        ("Центральные государственные органы", "ru", [CENTRAL_STATE_BODY]),
        ("no body at all", "en", []),
        ("", "en", []),
    ],
)
def test_the_longest_name_at_a_place_is_meant(text: str, lang: Language, named: list[Body]) -> None:
    assert [found.bodies for found in FORMS.named_in(text, lang)] == [(body,) for body in named]


def test_one_name_can_mean_two_bodies() -> None:
    (found,) = FORMS.named_in("вернуть заинтересованным государственным органам и организациям", "ru")
    assert found.bodies == (INTERESTED_BODY, INTERESTED_ORGANIZATION)
    assert found.cases == {"dative"}


def test_a_mention_says_where_it_stands_and_in_which_case() -> None:
    text = "СІМ есепті Президент Әкімшілігіне жібереді"
    first, second = FORMS.named_in(text, "kk")
    assert (first.words, first.start, first.end) == ("СІМ", 0, 3)
    assert first.cases == {"nominative"}
    assert (second.words, text[second.start : second.end]) == ("Президент Әкімшілігіне", "Президент Әкімшілігіне")
    assert second.cases == {"dative"}
    (mfa,) = FORMS.named_in("в МИД", "ru")
    assert mfa.cases == set(CASES["ru"])


UNIT = Body("UNIT")


def test_a_body_of_ones_own_stands_beside_those_of_the_acts() -> None:
    own = called(UNIT, kk=("Басқарм|а",), ru=("Управле|ние",), en=("the Unit",))
    both = FORMS.extended([own])
    assert [found.bodies for found in both.named_in("Управление пишет в МИД", "ru")] == [(UNIT,), (MFA,)]
    assert FORMS.named_in("Управление", "ru") == ()
    assert FORMS.of(UNIT, "ru") == ()
    assert both.of(UNIT, "kk")[:3] == ("Басқарма", "Басқарманың", "Басқармаға")


def test_a_name_of_two_bodies_means_both() -> None:
    other = called(Body("OTHER"), kk=("Басқарм|а",), ru=("Управле|ние",), en=("the Unit",))
    own = called(UNIT, kk=("Басқарм|а",), ru=("управле|ние",), en=("the Unit",))
    forms = BodyForms([own, other])
    assert forms.named_in("управлению", "ru")[0].bodies == (UNIT, Body("OTHER"))


def test_a_name_with_brackets_and_commas() -> None:
    assert declined("органд|ар, өкілдікт|ер (ұйымд|ар)", "kk")[2] == "органдарға, өкілдіктерге (ұйымдарға)"


def test_an_ending_that_no_table_has_is_refused() -> None:
    with pytest.raises(DeclarationError, match=r"'Управлени\|ё' has the ending 'ё', which is not among those of"):
        declined("Управлени|ё", "ru")


def test_a_wrong_text_or_language_is_refused() -> None:
    with pytest.raises(KzcoordError, match=r"named_in\(\) takes a text, not 5"):
        FORMS.named_in(5, "ru")  # type: ignore[arg-type]
    for ask in (lambda: FORMS.named_in("МИД", "de"), lambda: FORMS.of(MFA, "de")):  # type: ignore[arg-type]
        with pytest.raises(LanguageError, match="no words in 'de'"):
            ask()
