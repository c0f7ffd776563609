"""What click refuses, in the language that was asked for."""

from __future__ import annotations

import re
from typing import IO, Any

import click

from kzcoord.cli.language import language
from kzcoord.cli.refusals import WrongValue
from kzcoord.errors.messages import Message
from kzcoord.text import Language, Text

__all__ = ["Misuse"]


class Misuse(click.UsageError):
    """A wrong call: how the command is used, where its help is, and in one line what is wrong, whatever was typed."""

    def __init__(self, error: click.UsageError, context: click.Context) -> None:
        at = error.ctx or context
        self.lang = language(at)
        why = error.why if isinstance(error, WrongValue) else None
        super().__init__(_in_language(" ".join(error.format_message().split()), self.lang, why), at)

    def show(self, file: IO[Any] | None = None) -> None:
        """Prints the usage and the refusal on stderr, or into ``file``."""
        assert self.ctx is not None
        hint = _HINT.said(self.lang).format(f"{self.ctx.command_path} --help")
        lines = [self.ctx.get_usage(), hint, "", f"{_ERROR.said(self.lang)} {self.message}"]
        click.echo("\n".join(lines), file=file, err=True)


def _in_language(message: str, lang: Language, why: Message | None = None) -> str:
    """A message of click, with the messages inside it, ``why`` among them; the same where it is none that is known."""
    if lang == "en":
        return message
    if why is not None and message == " ".join(str(why).split()):
        return why.said(lang)
    for pattern, words in _MESSAGES:
        if found := pattern.fullmatch(message):
            return words.said(lang).format(*(_in_language(part, lang, why) for part in found.groups()))
    return message


def _pattern(message: str) -> re.Pattern[str]:
    """The messages of a form; ``{}`` stands for anything."""
    return re.compile(re.escape(message).replace(r"\{\}", "(.*?)"), re.DOTALL)


#: Click's own messages, those that hold others first, and the same in the two other languages.
_MESSAGES = [
    (_pattern(words.en), words)
    for words in (
        Text("{0} Мыналардың бірі ме: {1}?", "{0} Возможно, одно из: {1}?", "{} (Possible options: {})"),
        Text("{0} Мыналардың бірі ме: {1}?", "{0} Возможно, одно из: {1}?", "{} (Did you mean one of: {}?)"),
        Text("{0} {1} емес пе?", "{0} Возможно, {1}?", "{} Did you mean {}?"),
        Text("{0} мәні жарамсыз: {1}", "неверное значение {0}: {1}", "Invalid value for {}: {}"),
        Text("мәні жарамсыз: {0}", "неверное значение: {0}", "Invalid value: {}"),
        Text(
            "{0} параметрі жоқ; мыналардың бірін беріңіз: {1}",
            "нет параметра {0}; укажите одно из: {1}",
            "Missing option {}. Choose from: {}",
        ),
        Text("{0} параметрі жоқ; оны беріңіз", "нет параметра {0}; укажите его", "Missing option {}."),
        Text("{0} аргументі жоқ; оны беріңіз", "нет аргумента {0}; укажите его", "Missing argument {}."),
        Text("команда жоқ; оны беріңіз", "нет команды; укажите её", "Missing command."),
        Text("{0} деген параметр жоқ.", "параметра {0} нет.", "No such option {}."),
        Text("{0} деген параметр жоқ", "параметра {0} нет", "No such option: {}"),
        Text("{0} деген команда жоқ.", "команды {0} нет.", "No such command {}."),
        Text("артық аргумент: {0}", "лишний аргумент: {0}", "Got unexpected extra argument ({})"),
        Text("артық аргументтер: {0}", "лишние аргументы: {0}", "Got unexpected extra arguments ({})"),
        Text("{0} параметрі мән талап етеді", "параметр {0} требует значения", "Option {} requires an argument."),
        Text(
            "{0} параметрі мән қабылдамайды", "параметр {0} не принимает значения", "Option {} does not take a value."
        ),
        Text("{0} мыналардың бірі емес: {1}.", "{0} не из этих: {1}.", "{} is not one of {}."),
        Text("{0} бүтін сан емес.", "{0} не целое число.", "{} is not a valid integer."),
    )
]
_ERROR = Text(kk="Қате:", ru="Ошибка:", en="Error:")
_HINT = Text(kk="Анықтама: '{0}'.", ru="Справка: '{0}'.", en="Try '{0}' for help.")
