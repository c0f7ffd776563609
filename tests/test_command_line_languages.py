"""The language of the command line: that of ``--lang``, wherever it stands, else that of ``KZCOORD_LANG``.

A letter of Wed 18 March 2026 is counted in `tests.test_command_line`.
"""

import json
from datetime import date
from importlib.metadata import version
from typing import Any

import click
import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner, Result

from kzcoord import KAZAKHSTAN, MFA, QUESTIONS, RULES, CalendarYear, CommunicationReceived, agenda, schedule
from kzcoord.cli import kzcoord as command
from kzcoord.cli.misuse import Misuse
from kzcoord.text import LANGUAGES, Language
from kzcoord.views.question import question_sheet

LETTER = ["schedule", "communication-received", "--on", "2026-03-18"]
FOUND = schedule(CommunicationReceived(on=date(2026, 3, 18)))
DUE = ["due", "1037/14-5.1", "2026-03-18"]


def run(*arguments: str, **environment: str) -> Result:
    return CliRunner(env=environment).invoke(command, list(arguments), prog_name="kzcoord")


def answer(*arguments: str, **environment: str) -> str:
    result = run(*arguments, **environment)
    assert (result.exit_code, result.stderr) == (0, ""), result.output
    return result.stdout


def refusal(*arguments: str, **environment: str) -> str:
    result = run(*arguments, **environment)
    assert (result.exit_code, result.stdout) == (2, ""), result.output
    return result.stderr


def in_json(*arguments: str, **environment: str) -> Any:
    return json.loads(answer(*arguments, "--format", "json", **environment))


class TestWhichLanguage:
    @pytest.mark.parametrize(
        "arguments",
        [
            ["--lang", "ru", *LETTER],
            ["--lang=ru", *LETTER],
            [*LETTER, "--lang", "ru"],
            [LETTER[0], "--lang", "ru", *LETTER[1:]],
            ["--lang", "kk", *LETTER, "--lang", "ru"],
        ],
        ids=["before the command", "with a sign", "behind it", "between", "the last of two"],
    )
    def test_is_told_wherever_it_stands(self, arguments: list[str]) -> None:
        assert answer(*arguments) == answer(*arguments, KZCOORD_LANG="en") == FOUND.table("ru") + "\n"

    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_is_that_of_the_environment_where_none_is_told(self, lang: Language) -> None:
        assert answer(*LETTER, KZCOORD_LANG=lang) == FOUND.table(lang) + "\n"

    def test_is_english_where_nothing_tells_it(self) -> None:
        assert answer(*LETTER) == answer(*LETTER, KZCOORD_LANG="") == FOUND.table("en") + "\n"

    @pytest.mark.parametrize("wrong", ["de", "RU", "ru_RU.UTF-8", " "])
    def test_is_one_of_three(self, wrong: str) -> None:
        told = refusal(*LETTER, KZCOORD_LANG=wrong)
        assert told.endswith(f"Error: KZCOORD_LANG is '{wrong}'; give one of en, ru, kk\n")
        told = refusal(*LETTER, "--lang", wrong, KZCOORD_LANG="ru")
        assert told.endswith(f"Error: --lang is '{wrong}'; give one of en, ru, kk\n")

    def test_may_not_be_left_out_behind_its_option(self) -> None:
        assert refusal(*LETTER, "--lang").endswith("Error: Option '--lang' requires an argument.\n")

    def test_behind_two_hyphens_it_is_no_option(self) -> None:
        assert "Got unexpected extra arguments (--lang ru)" in refusal(*DUE, "--", "--lang", "ru")


class TestHelp:
    @pytest.mark.parametrize(
        ("lang", "words"),
        [
            ("en", ["Usage: kzcoord due [OPTIONS] RULE DAY", "Options:", "Show this message and exit."]),
            (
                "ru",
                ["Использование: kzcoord due [ПАРАМЕТРЫ] НОРМА ДЕНЬ", "Параметры:", "Показать эту справку и выйти."],
            ),
            (
                "kk",
                ["Қолданылуы: kzcoord due [ПАРАМЕТРЛЕР] НОРМА КҮН", "Параметрлер:", "Осы анықтаманы көрсетіп, шығу."],
            ),
        ],
    )
    def test_is_in_the_language(self, lang: str, words: list[str]) -> None:
        for told in (
            answer("due", "--help", KZCOORD_LANG=lang),
            answer("due", "--help", "--lang", lang),
            answer("due", "--lang", lang, "-h"),
            answer("--lang", lang, "due", "--help"),
        ):
            assert [word for word in words if word not in told] == []

    def test_of_the_group_lists_the_commands_in_the_language(self) -> None:
        told = answer("--lang", "ru", "--help")
        assert "Команды:" in told
        assert "  schedule  Вывести полный график события." in told
        assert run("--lang", "ru").stderr == told  # nothing was asked
        assert "  reply-sent" in answer("schedule", "--help", "--lang", "kk")

    def test_of_an_event_says_what_its_fields_are(self) -> None:
        told = " ".join(answer("schedule", "top-level-event", "--help", "--lang", "ru").split())
        assert "Мероприятие на высшем уровне." in told
        assert "--starts ДАТА день события [обязательно]" in told
        assert "--visit-ends ДАТА завершение зарубежного визита" in told
        assert "--no-mfa-present: без участия МИД [по умолчанию: mfa-present]" in told

    def test_of_an_optional_argument_shows_it_in_brackets(self) -> None:
        assert "Использование: kzcoord explain [ПАРАМЕТРЫ] ЧТО [ДЕНЬ]" in answer("explain", "-h", "--lang", "ru")

    def test_the_version_is_told_in_the_language(self) -> None:
        number = version("kzcoord")
        assert answer("--version", "--lang", "ru") == f"kzcoord, версия {number}\n"
        assert answer("--version", KZCOORD_LANG="kk") == f"kzcoord, {number} нұсқасы\n"


class TestCompletionInAShell:
    @staticmethod
    def offered(arguments: list[str], beginning: str) -> dict[str, str | None]:
        found = ShellComplete(command, {}, "kzcoord", "_KZCOORD_COMPLETE").get_completions(arguments, beginning)
        return {item.value: item.help for item in found}

    def test_says_in_the_language_what_it_offers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        assert self.offered(["--lang", "ru"], "sch") == {"schedule": "Вывести полный график события."}
        assert self.offered(["due"], "--wid") == {
            "--width": "How many characters wide; by default as wide as the terminal, in a file 110."
        }
        monkeypatch.setenv("KZCOORD_LANG", "kk")
        assert self.offered(["due"], "--conv") == {"--convention": "Заң қалай оқылады."}
        assert self.offered(["schedule"], "reply") == {"reply-sent": "Арнайы рәсімдерге жауап жіберілді."}

    def test_is_english_where_the_language_is_none_of_the_three(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("KZCOORD_LANG", "de")
        assert self.offered(["due"], "--conv") == {"--convention": "How to read the law."}


# What is typed wrongly, and what is then told in Russian.
MISUSE = [
    (["due", "1037/10"], "нет аргумента 'ДЕНЬ'; укажите его"),
    (["earliest"], "нет параметра '--after'; укажите его"),
    (["schedule"], None),
    (["due", "1037/10", "2026-03-18", "x"], "лишний аргумент: x"),
    (["due", "1037/10", "2026-03-18", "x", "y"], "лишние аргументы: x y"),
    (["due", "1037/10", "2026-03-18", "--width", "x"], "неверное значение '--width': 'x' не целое число."),
    (["due", "1037/10", "2026-03-18", "--width"], "параметр '--width' требует значения"),
    (["due", "1037/10", "2026-03-18", "--six-day=1"], "параметр '--six-day' не принимает значения"),
    (
        ["due", "1037/10", "2026-03-18", "--convention", "x"],
        "неверное значение '--convention': 'x' не из этих: 'standard', 'strict'.",
    ),
    (["schedule", "proposals-received", "--on", "2026-03-18"], "нет параметра '--receiver'; укажите его"),
    (["nothing"], "команды 'nothing' нет."),
    (["calendar"], "нет аргумента 'МЕСЯЦ'; укажите его"),
]


class TestMisuse:
    @pytest.mark.parametrize(("arguments", "told"), [case for case in MISUSE if case[1]])
    def test_is_told_in_the_language(self, arguments: list[str], told: str) -> None:
        lines = refusal(*arguments, "--lang", "ru").splitlines()
        assert lines[-1] == f"Ошибка: {told}"
        assert lines[0].startswith("Использование: kzcoord ")
        assert any(line.startswith("Справка: 'kzcoord ") for line in lines)
        assert refusal(*arguments, "--lang", "kk").splitlines()[-1].startswith("Қате: ")
        assert refusal(*arguments).splitlines()[-1].startswith("Error: ")

    def test_offers_what_is_near_in_the_language(self) -> None:
        assert "Возможно, '--width'?" in refusal(*DUE, "--widht", "5", "--lang", "ru")
        assert "--width" in refusal(*DUE, "--widht", "5", "--lang", "kk")

    def test_that_click_tells_in_other_words_stays_in_english(self) -> None:
        with click.Context(command) as context:
            context.meta["kzcoord.language"] = "ru"
            told = Misuse(click.UsageError("A new refusal\nof click"), context)
        assert told.message == "A new refusal of click"


class TestJson:
    @pytest.mark.parametrize("lang", LANGUAGES)
    def test_is_in_the_language(self, lang: Language) -> None:
        year = agenda([CalendarYear(2027)], body=MFA, between=(date(2027, 1, 1), date(2027, 12, 31)))
        deadline = RULES["1037/14-5.1"].deadline(date(2026, 3, 18)).to_dict(lang)
        row = FOUND["1037/14-5.1"]
        assert in_json(*LETTER, "--lang", lang) == FOUND.to_dict(lang=lang)
        assert in_json(*LETTER, "--why", row.id, "--lang", lang) == {
            "lang": lang,
            **row.to_dict(lang=lang),
            "deadline": row.deadline.to_dict(lang),
        }
        assert in_json("agenda", "2027", "--body", "MFA", "--lang", lang) == year.to_dict(lang)
        assert in_json(*DUE, "--lang", lang) == {"lang": lang, "rule": "1037/14-5.1", **deadline}
        assert in_json("explain", *DUE[1:], KZCOORD_LANG=lang) == {"lang": lang, "rule": "1037/14-5.1", **deadline}
        changes = RULES.changes(between=(date(2020, 10, 5), date(2020, 10, 5)))
        assert in_json("changes", "2020-10-05", "2020-10-05", "--lang", lang) == [one.to_dict(lang) for one in changes]

    def test_of_questions_and_days_is_by_language_where_none_is_asked_for(self) -> None:
        day = KAZAKHSTAN.explain(date(2026, 3, 24))
        assert in_json("explain", "Q1") == QUESTIONS["Q1"].to_dict()
        assert in_json("explain", "Q1", "--lang", "en") == QUESTIONS["Q1"].to_dict("en")
        assert in_json("explain", "2026-03-24") == day.to_dict()
        assert in_json("explain", "2026-03-24", KZCOORD_LANG="kk") == day.to_dict("kk")
        assert in_json("calendar", "2026-03")[23] == day.to_dict()
        assert in_json("calendar", "2026-03", "--lang", "ru")[23] == day.to_dict("ru")


def test_tables_are_in_the_language_of_the_environment() -> None:
    assert answer("explain", "Q1", KZCOORD_LANG="ru") == question_sheet(QUESTIONS["Q1"], "ru") + "\n"
    told = answer("changes", "2020-10-05", "2020-10-05", KZCOORD_LANG="kk").splitlines()
    changes = RULES.changes(between=(date(2020, 10, 5), date(2020, 10, 5)))
    assert told == [one.said("kk") for one in changes]
