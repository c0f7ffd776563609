"""Bodies and acts: who the texts speak of, in three languages, and which act says so since when."""

import pickle
import re
from datetime import date, timedelta

import pytest

import kzcoord
from kzcoord import RULES, DeclarationError, KzcoordError, UnknownBodyError
from kzcoord.bodies import (
    BODIES,
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    FOREIGN_SIDE,
    GOVERNMENT_OFFICE,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    JUSTICE,
    MFA,
    NCE,
    OHCHR,
    OMBUDSMAN,
    ORGANIZATION,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    WTO,
    Body,
    body,
)
from kzcoord.law import Act, Commencement, InForce, known, since
from kzcoord.rules.decree_1037.editions import (
    BY_50,
    BY_195,
    BY_429,
    BY_550,
    BY_582,
    BY_779,
    BY_786,
    BY_1037,
    RULES_1037,
)
from kzcoord.rules.resolution_1082.editions import BY_586
from kzcoord.text import LANGUAGES
from tests.for_each import for_each

CYRILLIC = re.compile(r"[а-яёА-ЯЁәіңғүұқөһӘІҢҒҮҰҚӨҺ]")
LATIN = re.compile(r"[A-Za-z]")

# Codes of the contract that chapters 2-1 and 3 and points 31 to 32-1 call for, with the names that their texts print.
NAMES = {
    "PRESIDENT": (
        "Қазақстан Республикасының Президенті",
        "Президент Республики Казахстан",
        "President",
    ),
    "PRESIDENTIAL_ADMINISTRATION": (
        "Қазақстан Республикасы Президентінің Әкімшілігі",
        "Администрация Президента Республики Казахстан",
        "Presidential Administration",
    ),
    "PRIME_MINISTER": ("Премьер-Министр", "Премьер-Министр", "Prime Minister"),
    "GOVERNMENT": ("Үкімет", "Правительство", "Government"),
    "GOVERNMENT_OFFICE": (
        "Қазақстан Республикасы Үкіметінің Аппараты",
        "Аппарат Правительства Республики Казахстан",
        "Government Office",
    ),
    "PRIME_MINISTERS_OFFICE": (
        "Қазақстан Республикасы Премьер-Министрінің Кеңсесі",
        "Канцелярия Премьер-Министра Республики Казахстан",
        "Prime Minister's Office",
    ),
    "MFA": ("Сыртқы істер министрлігі", "Министерство иностранных дел", "Ministry of Foreign Affairs"),
    "JUSTICE": ("Әділет министрлігі", "Министерство юстиции", "Ministry of Justice"),
    "OMBUDSMAN": (
        "Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл",
        "Уполномоченный по правам человека в Республике Казахстан",
        "Commissioner for Human Rights (Ombudsman)",
    ),
    "PRESIDENTS_ASSISTANT": (
        "Президенттің халықаралық мәселелер жөніндегі көмекшісі",
        "помощник Президента по международным вопросам",
        "President's Assistant for international affairs",
    ),
    "SPECIAL_PROCEDURES": (
        "БҰҰ Адам құқықтары жөніндегі кеңесінің арнайы рәсімдері",
        "специальные процедуры Совета ООН по правам человека",
        "special procedures of the UN Human Rights Council",
    ),
    "TREATY_BODIES": (
        "адам құқықтары жөніндегі шарттық органдар",
        "договорные органы по правам человека",
        "human rights treaty bodies",
    ),
    "CENTRAL_STATE_BODY": (
        "орталық мемлекеттік органдар",
        "центральные государственные органы",
        "central state bodies",
    ),
}
CODES = [
    *NAMES,
    "PA_UNIT",
    "HEAD_OF_PA",
    "FOREIGN_SIDE",
    "PUBLIC",
    "STATE_BODY",
    "COMPETENT_BODY",
    "INTERESTED_BODY",
    "INTERESTED_ORGANIZATION",
]
ABBREVIATIONS = {
    "СІМ": MFA,
    "МИД": MFA,
    "ПӘ": PRESIDENTIAL_ADMINISTRATION,
    "АП": PRESIDENTIAL_ADMINISTRATION,
    "ПМК": PRIME_MINISTERS_OFFICE,
    "КПМ": PRIME_MINISTERS_OFFICE,
    "ӘдМ": JUSTICE,
    "Минюст": JUSTICE,
    "MoJ": JUSTICE,
    "АҚУ": OMBUDSMAN,
    "УПЧ": OMBUDSMAN,
    "Глава государства": PRESIDENT,
    "Мемлекет басшысы": PRESIDENT,
    "Атамекен": NCE,
    "УВКПЧ": OHCHR,
    "ВТО": WTO,
    "шетел тарапы": FOREIGN_SIDE,
}


# -- bodies ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", CODES)
def test_the_code_of_the_contract_is_there_and_is_a_public_name(code: str) -> None:
    assert BODIES[code].code == code
    assert getattr(kzcoord, code) is BODIES[code]
    assert body(code) is BODIES[code]


@pytest.mark.parametrize("code", NAMES)
def test_a_body_has_the_names_of_the_texts(code: str) -> None:
    kk, ru, en = NAMES[code]
    found = BODIES[code].name
    assert (found.kk, found.ru, found.en.removeprefix("the ")) == (kk, ru, en)


@for_each(BODIES)
def test_every_body_has_a_name_and_a_short_name_in_three_languages(code: str) -> None:
    found = BODIES[code]
    assert found.code == code
    for text in (found.name, found.short):
        for words in (text.kk, text.ru):
            assert CYRILLIC.search(words)
            assert not LATIN.search(words)
        assert LATIN.search(text.en)
        assert not CYRILLIC.search(text.en)
    assert str(found) == found.said() == found.short.en
    assert (found.said("kk"), found.said("ru")) == (found.short.kk, found.short.ru)
    assert repr(found) == code


def test_no_two_bodies_share_a_name_or_an_abbreviation() -> None:
    for lang in LANGUAGES:
        names = [found.name.said(lang) for found in BODIES.values()]
        assert len(set(names)) == len(names)
    short = [text for found in BODIES.values() for text in found.abbreviations]
    assert len(set(short)) == len(short)
    assert not set(short) & (set(BODIES) - {"MFA"})


@pytest.mark.parametrize("short", ABBREVIATIONS)
def test_a_body_is_found_by_its_usual_abbreviation(short: str) -> None:
    assert body(short) is ABBREVIATIONS[short]
    assert body(f"  {short} ") is ABBREVIATIONS[short]


def test_every_abbreviation_finds_its_own_body() -> None:
    for found in BODIES.values():
        for short in found.abbreviations:
            assert body(short) is found


def test_the_kazakh_short_forms_of_the_ministries_of_foreign_affairs_and_of_trade_are_told_apart() -> None:
    foreign_affairs, trade = "СІМ", "СИМ"  # one letter: Kazakh І and Cyrillic И
    assert foreign_affairs != trade
    assert body(foreign_affairs) is MFA
    try:
        found: Body | None = body(trade)
    except UnknownBodyError:
        found = None
    assert found is not MFA
    # the Latin look-alike of the same letters is nobody either
    with pytest.raises(UnknownBodyError):
        body("CIM")


def test_ap_rk_is_the_administration_of_the_president_or_nobody_but_not_the_government_office() -> None:
    # АП РК is the everyday short form of Администрация Президента; the texts give Аппарат Правительства none.
    try:
        found: Body | None = body("АП РК")
    except UnknownBodyError:
        found = None
    assert found is not GOVERNMENT_OFFICE


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("mfa", "MFA"),
        (" MFA ", "MFA"),
        ("central_state_body", "CENTRAL_STATE_BODY"),
        ("central-state-body", "CENTRAL_STATE_BODY"),
        ("Interested-Body", "INTERESTED_BODY"),
        ("PRIME MINISTER", "PRIME_MINISTER"),  # a name with spaces, in capitals
        ("Премьер-Министр", "PRIME_MINISTER"),
        ("  министерство   иностранных дел ", "MFA"),
        ("СІМ", "MFA"),
    ],
)
def test_a_code_or_a_name_may_be_written_in_any_case(written: str, code: str) -> None:
    assert body(written) is BODIES[code]


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ("MFAA", "MFA"),
        ("PRESIDENT_ADMINISTRATION", "PRESIDENTIAL_ADMINISTRATION"),
        ("OMBUDSMEN", "OMBUDSMAN"),
        ("INTERESTED_BODIES", "INTERESTED_BODY"),
        ("CENTRAL_BODY", "CENTRAL_STATE_BODY"),
        ("GOVERNMENTS_OFFICE", "GOVERNMENT_OFFICE"),
        ("PRIME MINISTR", "PRIME_MINISTER"),
    ],
)
def test_a_code_that_is_not_known_is_refused_with_the_near_ones(wrong: str, near: str) -> None:
    with pytest.raises(UnknownBodyError, match=rf"{wrong!r}.*\b{near}\b"):
        body(wrong)


@pytest.mark.parametrize("wrong", ["", " ", "X", "министерство", "МФА", "1037/24", "\x00", "a" * 10_000])
def test_what_is_no_body_is_refused_in_words(wrong: str) -> None:
    with pytest.raises(UnknownBodyError) as refused:
        body(wrong)
    assert isinstance(refused.value, KzcoordError)
    assert isinstance(refused.value, LookupError)


@pytest.mark.parametrize(
    ("player", "role", "plays"),
    [
        (MFA, MFA, True),
        (MFA, CENTRAL_STATE_BODY, True),
        (MFA, STATE_BODY, True),  # a central state body is a state body
        (MFA, INTERESTED_BODY, False),
        (MFA, COMPETENT_BODY, False),
        (CENTRAL_STATE_BODY, MFA, False),
        (CENTRAL_STATE_BODY, STATE_BODY, True),
        (COMPETENT_BODY, STATE_BODY, True),
        (INTERESTED_BODY, STATE_BODY, True),
        (INTERESTED_BODY, INTERESTED_ORGANIZATION, False),
        (INTERESTED_ORGANIZATION, ORGANIZATION, True),
        (INTERESTED_ORGANIZATION, STATE_BODY, False),
        (STATE_BODY, CENTRAL_STATE_BODY, False),
        (OMBUDSMAN, STATE_BODY, False),
        (PRESIDENTIAL_ADMINISTRATION, MFA, False),
    ],
    ids=repr,
)
def test_a_body_plays_itself_and_its_roles_and_what_they_play(player: Body, role: Body, plays: bool) -> None:
    assert player.plays(role) is plays


def test_a_body_of_the_caller_s_own_plays_the_roles_that_he_gives_it() -> None:
    finance = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))
    assert all(finance.plays(role) for role in (finance, CENTRAL_STATE_BODY, INTERESTED_BODY, STATE_BODY))
    assert not any(finance.plays(role) for role in (MFA, COMPETENT_BODY, ORGANIZATION))
    assert (finance.said(), finance.said("kk"), str(finance)) == ("MINFIN", "MINFIN", "MINFIN")
    assert Body("MINFIN", "Ministry of Finance").said("ru") == "Ministry of Finance"


def test_bodies_are_frozen_hashable_and_go_to_json_and_back() -> None:
    assert len(set(BODIES.values())) == len(BODIES)
    for found in BODIES.values():
        assert pickle.loads(pickle.dumps(found)) == found
        assert Body.model_validate_json(found.model_dump_json()) == found
        with pytest.raises(ValueError, match="frozen"):
            found.code = "OTHER"  # type: ignore[misc]


def test_the_texts_name_only_bodies_of_the_list_and_the_list_has_none_that_no_text_names() -> None:
    named: set[str] = set()
    for rule in RULES:
        for text in RULES.texts(rule.id):
            through = () if text.via is None else (text.via,)
            named |= {found.code for found in (*text.who, *text.to, *text.copy_to, *text.attending, *through)}
    assert named <= set(BODIES)


# -- acts ------------------------------------------------------------------------------------------------------

DECREES = [
    (BY_1037, 1037, date(2010, 8, 12), "U100001037_"),
    (BY_550, 550, date(2013, 4, 17), "U1300000550"),
    (BY_582, 582, date(2017, 11, 13), "U1700000582"),
    (BY_50, 50, date(2019, 7, 3), "U1900000050"),
    (BY_786, 786, date(2022, 1, 25), "U2200000786"),
    (BY_195, 195, date(2023, 4, 13), "U2300000195"),
    (BY_429, 429, date(2024, 1, 3), "U2400000429"),
    (BY_779, 779, date(2025, 2, 12), "U2500000779"),
]
ON_A_KNOWN_DAY = [
    (BY_1037, date(2010, 8, 12)),  # point 7: from signing
    (BY_550, date(2013, 4, 17)),
    (BY_582, date(2017, 11, 13)),
    (BY_50, date(2019, 7, 3)),
    (BY_786, date(2022, 1, 25)),
    (BY_779, date(2025, 1, 6)),  # signed on 12.02.2025, put into effect from 06.01.2025 by its own words
]
IN_A_WINDOW = [
    # from the day of first official publication, which is due within 30 days of signing on 13.04.2023
    (BY_195, date(2023, 4, 13), date(2023, 5, 13)),
    # after the day of first official publication; signed on 03.01.2024, published by 02.02.2024
    (BY_429, date(2024, 1, 4), date(2024, 2, 3)),
]


@pytest.mark.parametrize(("commencement", "number", "signed", "adilet"), DECREES, ids=lambda value: str(value)[:12])
def test_an_act_has_its_number_day_and_register_id(
    commencement: Commencement, number: int, signed: date, adilet: str
) -> None:
    act = commencement.act
    assert (act.code, act.signed, act.adilet, act.draft) == (str(number), signed, adilet, False)
    printed = signed.strftime("%d.%m.%Y")
    assert act.title.en == str(act) == f"Decree of the President of {printed} No. {number}"
    for words in (act.title.ru, act.title.kk):
        assert printed in words
        assert f"№ {number}" in words
        assert not LATIN.search(words)


def test_the_rules_are_encoded_up_to_the_change_of_12_february_2025() -> None:
    assert RULES.acts["1037"] is RULES_1037
    assert RULES_1037.text_known_to == date(2025, 2, 12)
    assert RULES.acts["1037"].signed == date(2010, 8, 12)
    assert {rule.cite.act for rule in RULES} <= set(RULES.acts)


@pytest.mark.parametrize(("commencement", "day"), ON_A_KNOWN_DAY, ids=str)
def test_a_known_commencement_is_one_day(commencement: Commencement, day: date) -> None:
    assert (commencement.earliest, commencement.latest) == (day, day)
    assert not any(commencement.holds(day + timedelta(days=shift)) for shift in (-1, 0, 1))
    force = InForce(begins=commencement)
    assert not force.on(day - timedelta(days=1))
    assert force.on(day)


@pytest.mark.parametrize(("commencement", "first", "last"), IN_A_WINDOW, ids=["195", "429"])
def test_a_commencement_that_was_not_found_is_a_window(commencement: Commencement, first: date, last: date) -> None:
    assert (commencement.earliest, commencement.latest) == (first, last)
    day = timedelta(days=1)
    # on the last day of the window the text is in force for certain
    assert [commencement.holds(found) for found in (first - day, first, last - day, last, last + day)] == [
        False,
        True,
        True,
        False,
        False,
    ]
    force = InForce(begins=commencement)
    assert [force.on(found) for found in (first - day, first, last)] == [False, True, True]


def test_a_window_is_said_with_both_its_days() -> None:
    assert BY_195.said() == "a day from 13 April to 13 May 2023 (Decree of the President of 13.04.2023 No. 195)"
    assert BY_195.said("ru") == (
        "один из дней с 13 апреля по 13 мая 2023 года (Указ Президента Республики Казахстан от 13.04.2023 № 195)"
    )
    assert BY_195.said("kk") == (
        "2023 жылғы 13 сәуір мен 13 мамыр аралығындағы күндердің бірі (Қазақстан Республикасы Президентінің 13.04.2023 "
        "№ 195 Жарлығы)"
    )
    assert BY_582.said() == "13 November 2017 (Decree of the President of 13.11.2017 No. 582)"


def test_a_window_stands_in_the_case_that_its_preposition_asks_for() -> None:
    force = InForce(begins=BY_195).until(BY_586)
    assert force.said("ru") == (
        "с одного из дней с 13 апреля по 13 мая 2023 года (Указ Президента Республики Казахстан от 13.04.2023 № 195) "
        "до одного из дней с 25 июля по 24 августа 2023 года (постановление Правительства Республики Казахстан от "
        "14.07.2023 № 586)"
    )
    assert force.said().startswith("since a day from 13 April to 13 May 2023 (Decree")
    assert " until a day from 25 July to 24 August 2023 (Resolution" in force.said()
    assert " аяқталуы 2023 жылғы 25 шілде мен 24 тамыз аралығындағы күндердің бірі (" in force.said("kk")


def test_a_text_is_in_force_from_its_first_day_to_the_day_before_the_next_text() -> None:
    force = InForce(begins=BY_550).until(BY_582)
    assert [
        force.on(day) for day in (date(2013, 4, 16), date(2013, 4, 17), date(2017, 11, 12), date(2017, 11, 13))
    ] == [
        False,
        True,
        True,
        False,
    ]
    assert force.said() == (
        "since 17 April 2013 (Decree of the President of 17.04.2013 No. 550) "
        "until 13 November 2017 (Decree of the President of 13.11.2017 No. 582)"
    )
    for lang, first, last in (
        ("ru", "17 апреля 2013", "13 ноября 2017"),
        ("kk", "2013 жылғы 17 сәуір", "13 қараша"),
    ):
        said = force.said("ru" if lang == "ru" else "kk")
        assert first in said
        assert last in said
        assert not LATIN.search(said)


def test_before_a_window_ends_the_earlier_text_is_no_longer_taken() -> None:
    earlier, later = InForce(begins=BY_582, ends=BY_195), InForce(begins=BY_195)
    for day in (date(2023, 4, 12), date(2023, 4, 13), date(2023, 5, 12), date(2023, 5, 13)):
        assert earlier.on(day) is not later.on(day)
    assert later.on(date(2023, 4, 13))


def test_known_and_since_take_an_act_of_ones_own() -> None:
    act = Act("9", kzcoord.MFA.name, date(2027, 1, 1), "U2700000009")
    assert since(known(date(2027, 2, 1), act)) == InForce(begins=known(date(2027, 2, 1), act))
    assert since(known(date(2027, 2, 1), act)).begins.latest == date(2027, 2, 1)
    window = since(known(date(2027, 2, 1), act, until=date(2027, 3, 1))).begins
    assert (window.earliest, window.latest) == (date(2027, 2, 1), date(2027, 3, 1))


# -- places ----------------------------------------------------------------------------------------------------


def test_a_place_is_said_in_three_languages() -> None:
    cite = RULES_1037.at("23", 1)
    assert cite.said() == str(cite) == "Rules of Decree 1037, point 23, part 1"
    assert cite.said("ru") == "Правила (Указ № 1037), п. 23, ч. 1"
    assert cite.said("kk") == "Қағидалар (№ 1037 Жарлық), 23-тармақ, 1-бөлік"
    assert cite.place == "1037/23.1"


def test_a_point_alone_and_a_sub_point_are_said_too() -> None:
    assert RULES_1037.at("29-1").said() == "Rules of Decree 1037, point 29-1"
    assert RULES_1037.at("29-1").said("ru") == "Правила (Указ № 1037), п. 29-1"
    assert RULES_1037.at("29-1").said("kk") == "Қағидалар (№ 1037 Жарлық), 29-1-тармақ"
    assert RULES_1037.at("29-1").place == "1037/29-1"
    assert RULES_1037.at("14-10", sub="2").said() == "Rules of Decree 1037, point 14-10, sub-point 2"
    assert "тармақша" in RULES_1037.at("14-10", sub="2").said("kk")
    assert RULES_1037.at("14-10", sub="2").place == "1037/14-10(2)"


def test_the_phrases_are_kept_as_printed_and_are_no_part_of_the_place() -> None:
    cite = RULES_1037.at("22", phrase_kk="кемінде екі ай бұрын", phrase_ru="не менее чем за два месяца до")
    assert (cite.phrase_kk, cite.phrase_ru) == ("кемінде екі ай бұрын", "не менее чем за два месяца до")
    assert cite.place == "1037/22"
    assert cite == RULES["1037/22"].cite


class Day(date):
    """A date of a class of the caller's own."""


def test_a_day_of_another_class_counts_as_its_day_when_asked_what_was_in_force() -> None:
    # Decree 195 of 13 April 2023
    in_force = InForce(begins=BY_195)
    assert in_force.on(Day(2023, 4, 13))
    assert not in_force.on(Day(2023, 4, 12))


def test_roles_go_sixteen_deep_at_most() -> None:
    last = Body("LAST")
    found = last
    for step in range(16):
        found = Body(f"B{step}", roles=(found,))
    assert found.plays(last)
    with pytest.raises(DeclarationError, match="roles that play roles go 16 deep at most"):
        Body("B16", roles=(found,))


def test_a_copy_of_a_body_is_equal_and_a_copy_with_another_code_is_checked() -> None:
    assert JUSTICE.model_copy() == JUSTICE
    assert JUSTICE.copy() == JUSTICE
    with pytest.raises(DeclarationError, match="update is 3; give a mapping of fields"):
        JUSTICE.model_copy(update=3)  # type: ignore[arg-type]


def test_what_is_nested_too_deeply_is_refused_in_words() -> None:
    nested: dict[str, object] = {"code": "B"}
    for _ in range(100_000):
        nested = {"code": "B", "roles": (nested,)}
    with pytest.raises(DeclarationError):
        Body.model_validate(nested)


def test_a_list_is_the_key_of_no_body() -> None:
    no_key: object = []
    assert no_key not in BODIES
    assert BODIES.get("MFA") is BODIES["MFA"]
    assert BODIES.get("NOBODY") is None
