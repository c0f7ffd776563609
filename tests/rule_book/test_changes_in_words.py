"""What changed is told in three languages: the day and act, what became of the norm, the element, old and new."""

from datetime import date

import pytest

from kzcoord import RULES
from kzcoord.law.changes import Change
from kzcoord.text import Language

# Decree 426 of 05.10.2020 puts one ministry in the place of another one in 8.2, and its letters stay addressed to
# the Ministry of Justice. The bodies have their names in `kzcoord.bodies`.
DECREE_426 = date(2020, 10, 5)
EVER = (date(2010, 8, 1), date(2026, 11, 20))


def change_of(rule_id: str, first: date, last: date) -> Change:
    (change,) = (change for change in RULES.changes(between=(first, last)) if change.rule == rule_id)
    return change


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        pytest.param(
            "en",
            "5 October 2020 (Decree of the President of 05.10.2020 No. 426): 1037/8.2 changed: addressee: the Ministry "
            "of National Economy and the Ministry of Justice -> the Ministry of Trade and Integration and the Ministry "
            "of Justice",
            id="en",
        ),
        pytest.param(
            "ru",
            "5 октября 2020 года (Указ Президента Республики Казахстан от 05.10.2020 № 426): 1037/8.2 изменено: "
            "адресат: Министерство национальной экономики и Министерство юстиции -> Министерство торговли и интеграции "
            "и Министерство юстиции",
            id="ru",
        ),
        pytest.param(
            "kk",
            "2020 жылғы 5 қазан (Қазақстан Республикасы Президентінің 05.10.2020 № 426 Жарлығы): 1037/8.2 өзгертілді: "
            "адресат: Ұлттық экономика министрлігі және Әділет министрлігі -> Сауда және интеграция министрлігі және "
            "Әділет министрлігі",
            id="kk",
        ),
    ],
)
def test_a_change_is_said_in_the_language(lang: Language, told: str) -> None:
    assert change_of("1037/8.2", DECREE_426, DECREE_426).said(lang) == told


# 33.2 until Decree 195 of 13.04.2023: four dates of its own, the investment body to the MFA, in two languages; since
# then other dates, the MFA to the Government Office, and no language is named.
@pytest.mark.parametrize(
    ("lang", "told"),
    [
        pytest.param(
            "ru",
            [
                "срок: до 25 марта, 25 июня, 25 сентября и 25 декабря -> до 5 января, 5 апреля, 5 июля и 5 октября",
                "исполнитель: уполномоченный государственный орган в сфере инвестиций -> МИД",
                "адресат: МИД -> Аппарат Правительства",
                "обязанность: «Уполномоченный государственный орган в сфере инвестиций ведёт мониторинг",
                "язык: на государственном и русском языках -> нет",
            ],
            id="ru",
        ),
        pytest.param(
            "kk",
            [
                "мерзім: 25 наурызға, 25 маусымға, 25 қыркүйекке және 25 желтоқсанға дейін -> ",
                "орындаушы: инвестициялар саласындағы уәкілетті мемлекеттік орган -> СІМ",
                "адресат: СІМ -> Үкімет Аппараты",
                "міндет: «Инвестициялар саласындағы уәкілетті мемлекеттік орган",
                "тіл: мемлекеттік және орыс тілдерінде -> жоқ",
            ],
            id="kk",
        ),
    ],
)
def test_each_element_that_differs_is_named_in_the_language(lang: Language, told: list[str]) -> None:
    change = change_of("1037/33.2", date(2023, 4, 13), date(2023, 4, 13))
    assert [part for part in told if part not in change.difference.said(lang)] == []


def test_what_is_added_and_what_ends_is_told_whole() -> None:
    begun = change_of("1082/4", date(2014, 10, 9), date(2014, 10, 9))
    ended = change_of("1082/4", date(2023, 7, 25), date(2023, 7, 25))
    words: tuple[tuple[Language, str, str], ...] = (("en", "added", "ended"), ("ru", "добавлено", "утратило силу"))
    for lang, added, over in words:
        assert f": 1082/4 {added}: {RULES['1082/4'].in_full(lang)}" in begun.said(lang)
        assert f": 1082/4 {over}: {RULES['1082/4'].in_full(lang)}" in ended.said(lang)
    assert ended.said("kk").endswith("25 қыркүйектен кешіктірмей; қазақ және орыс тілдерінде (1082/4)")


def test_json_keeps_the_kind_and_says_the_rest_in_the_language() -> None:
    change = change_of("1037/8.2", DECREE_426, DECREE_426)
    assert change.to_dict("ru") == {
        "kind": "changed",
        "rule": "1037/8.2",
        "on": "5 октября 2020 года (Указ Президента Республики Казахстан от 05.10.2020 № 426)",
        "difference": (
            "адресат: Министерство национальной экономики и Министерство юстиции -> Министерство торговли и интеграции "
            "и Министерство юстиции"
        ),
    }


def test_a_text_that_is_only_restated_says_so_in_each_language() -> None:
    # the earlier text of 26.1 differs in its wording alone
    (change,) = (change for change in RULES.changes(between=EVER) if change.rule == "1037/26.1" and is_restated(change))
    assert change.said("ru").endswith(": 1037/26.1 изменено: изложено заново, норма не изменилась")
    assert change.said("kk").endswith(": 1037/26.1 өзгертілді: жаңа редакцияда жазылды, норма өзгерген жоқ")


def is_restated(change: Change) -> bool:
    return change.difference.en == "restated, no change of the norm"
