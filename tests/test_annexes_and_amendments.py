"""The forms annexed to the acts, and what Decree 786 changed; counts taken from the texts."""

from datetime import date

import pytest

from kzcoord import AMENDMENTS, ANNEXES, RULES
from kzcoord.bodies import BODIES
from kzcoord.text import LANGUAGES

#: How many numbered lines each printed form has; 18, 19 and 20 of annex 3 have sub-lines of their own.
LINES = {
    "1037/annex-1": 12,
    "1037/annex-2": 13,
    "1037/annex-3": 23,
    "1037/annex-4": 8,
    "1037/annex-5": 10,
    "1037/annex-6": 2,
    "1082/annex-1": 6,
    "1082/annex-2": 6,
}
SUB_LINES = {"18": 3, "19": 8, "20": 3}


def test_every_annex_of_the_acts_is_there() -> None:
    assert list(ANNEXES) == list(LINES)


@pytest.mark.parametrize("place", LINES)
def test_a_form_has_the_lines_that_are_printed(place: str) -> None:
    numbers = list(dict.fromkeys(field.number.split("(")[0] for field in ANNEXES[place].fields))
    assert numbers == [str(number) for number in range(1, LINES[place] + 1)]


def test_the_loan_form_has_the_sub_lines_that_are_printed() -> None:
    numbers = [field.number for field in ANNEXES["1037/annex-3"].fields]
    for line, count in SUB_LINES.items():
        assert [number for number in numbers if number.startswith(f"{line}(")] == [
            f"{line}({sub})" for sub in range(1, count + 1)
        ]


@pytest.mark.parametrize("place", LINES)
def test_a_form_is_named_and_every_field_too_in_three_languages(place: str) -> None:
    form = ANNEXES[place]
    for words in (form.title, *(field.title for field in form.fields)):
        assert all(words.said(lang) for lang in LANGUAGES)
        assert not any(letter in words.ru + words.kk for letter in "qwz")


@pytest.mark.parametrize("place", LINES)
def test_the_duty_that_uses_a_form_calls_for_it(place: str) -> None:
    form = ANNEXES[place]
    assert form.number in [item.number for item in RULES[form.used_by].documents]


def test_2_calls_for_five_forms_and_4_for_the_sixth() -> None:
    assert [item.number for item in RULES["1037/2"].documents] == [1, 2, 3, 4, 5]
    assert [item.number for item in RULES["1037/4"].documents] == [6]


def test_the_forms_of_treaties_in_force_are_assessed_by_the_mfa() -> None:
    # annex 1 line 11, annex 2 line 12, annex 3 line 22; of loans the Ministry of Finance and the Supreme Audit Chamber
    filled = {
        (place, field.number): field.filled_by
        for place, form in ANNEXES.items()
        for field in form.fields
        if field.filled_by
    }
    assert filled == {
        ("1037/annex-1", "11"): "MFA",
        ("1037/annex-2", "12"): "MFA",
        ("1037/annex-3", "22"): "MFA",
        ("1037/annex-3", "20(1)"): "DEVELOPER_BODY",
        ("1037/annex-3", "20(2)"): "FINANCE",
        ("1037/annex-3", "20(3)"): "SUPREME_AUDIT_CHAMBER",
    }


def test_the_line_of_the_auditor_is_as_old_as_the_annex() -> None:
    # Decree 5 of 26.11.2022 gave the body of line 20(3) its new name; the line itself is of Decree 550
    (line,) = (field for field in ANNEXES["1037/annex-3"].fields if field.number == "20(3)")
    assert line.in_force is not None
    assert line.in_force.begins.act.code == "550"


def test_all_annexes_of_the_decree_are_of_decree_550() -> None:
    # the footnotes of the consolidated text: the Rules got annexes 1 to 6 by Decree 550 of 17.04.2013
    for number in range(1, 7):
        begins = ANNEXES[f"1037/annex-{number}"].in_force.begins
        assert (begins.act.code, begins.earliest) == ("550", date(2013, 4, 17))


def test_decree_195_changed_the_title_of_annex_6_alone() -> None:
    # in force between 13 April and 13 May 2023; inside the window the later title
    form = ANNEXES["1037/annex-6"]
    assert form.title_on(date(2013, 4, 17)) == form.title_on(date(2023, 4, 12))
    assert form.title_on(date(2023, 4, 12)).kk == "Премьер-Министрдің Кеңсесіне ұсынылатын ақпараттың құрылымы"
    assert form.title_on(date(2023, 4, 13)) == form.title
    assert form.title.ru == "структура информации, представляемой в Аппарат Правительства"
    before, since_195 = RULES.texts("1037/4")[-2:]
    assert [item.title for item in before.documents] == [form.title_on(date(2022, 2, 10))]
    assert [item.title for item in since_195.documents] == [form.title]
    assert [place for place, other in ANNEXES.items() if other.earlier_titles] == ["1037/annex-6"]


def test_the_plans_of_treaties_have_three_parts_and_ended_with_the_resolution() -> None:
    for number in (1, 2):
        form = ANNEXES[f"1082/annex-{number}"]
        assert [part.en.rpartition("(")[2] for part in form.parts] == [
            "interstate)",
            "intergovernmental)",
            "interdepartmental)",
        ]
        assert form.in_force.ends is not None
        assert form.in_force.ends.act.code == "586"
        assert "needed for its entry into force" in form.fields[4].title.en


def test_the_auditor_of_loans_was_called_otherwise_until_26_november_2022() -> None:
    auditor = BODIES["SUPREME_AUDIT_CHAMBER"]
    assert (
        auditor.name_on(date(2022, 11, 25)).ru == "Счётный комитет по контролю за исполнением республиканского бюджета"
    )
    assert auditor.name_on(date(2022, 11, 26)).ru == "Высшая аудиторская палата"


def test_parliament_has_another_name_from_1_july_2026() -> None:
    assert BODIES["PARLIAMENT"].name_on(date(2026, 6, 30)).en == "Parliament"
    assert BODIES["PARLIAMENT"].name_on(date(2026, 7, 1)).en == "the Kurultai"


def test_the_prime_minister_s_office_has_a_successor() -> None:
    office = BODIES["PRIME_MINISTERS_OFFICE"]
    assert (office.until, office.successor) == (date(2023, 1, 2), "GOVERNMENT_OFFICE")


def test_decree_786_has_sixteen_new_wordings_and_one_addition() -> None:
    assert len(AMENDMENTS) == 17
    assert [record.place for record in AMENDMENTS if record.kind == "addition"] == ["1037/chapter-2-1"]
    assert {record.kind for record in AMENDMENTS} == {"new wording", "addition"}
    assert {record.on.earliest for record in AMENDMENTS} == {date(2022, 1, 25)}


def test_it_touched_the_rules_of_its_chapter_and_the_words_of_50() -> None:
    touched = [rule_id for record in AMENDMENTS for rule_id in record.rules]
    added = {rule.id for rule in RULES if rule.cite.act == "1037" and rule.cite.para in CHAPTER_2_1}
    assert set(touched) == added | {"1037/50.1"}
    for rule_id in touched:
        assert any(text.in_force.begins.earliest == date(2022, 1, 25) for text in RULES.texts(rule_id))


CHAPTER_2_1 = {f"14-{number}" for number in range(5, 12)}


def test_a_record_reads_as_a_line() -> None:
    assert str(AMENDMENTS[0]) == (
        "1037-decree/title: new wording: names the UN special procedures and the treaty bodies"
    )
    (added,) = (record for record in AMENDMENTS if record.kind == "addition")
    assert added.said("ru").startswith("1037/chapter-2-1: дополнение: глава о специальных процедурах ООН, пункты 14-5")
    assert added.said("kk").startswith("1037/chapter-2-1: толықтыру: БҰҰ-ның арнайы рәсімдері туралы тарау, 14-5")
