"""Commands, options and arguments whose help is in the language that was asked for."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import click

from kzcoord.cli.language import language
from kzcoord.text import Text

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

__all__ = ["VERSION", "Argument", "Option", "SpeakingCommand", "SpeakingGroup"]


class Option(click.Option):
    """An option that says in three languages what it is for."""

    def __init__(self, *declared: Any, words: Text, **settings: Any) -> None:
        super().__init__(*declared, **settings)
        self.words = words

    def make_metavar(self, ctx: click.Context) -> str:
        """What stands for the value of the option."""
        return _placeholder(super().make_metavar(ctx), ctx)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The option and its words for the help, with its default, or that it is required."""
        record = super().get_help_record(ctx)
        assert record is not None  # no option is hidden
        extra, lang = self.get_help_extra(ctx), language(ctx)
        remarks = [f"{_DEFAULT.said(lang)} {extra['default']}"] if "default" in extra else []
        remarks += [_REQUIRED.said(lang)] if self.required else []
        words = self.words.said(lang)
        return record[0], f"{words}  [{'; '.join(remarks)}]" if remarks else words


class Argument(click.Argument):
    """An argument whose name is in three languages."""

    def __init__(self, *declared: Any, words: Text, **settings: Any) -> None:
        super().__init__(*declared, **settings)
        self.words = words

    def make_metavar(self, ctx: click.Context) -> str:
        """The name of the argument, in brackets where it may be left out."""
        name = self.words.said(language(ctx))
        return name if self.required else f"[{name}]"


class SpeakingCommand(click.Command):
    """A command that says in three languages what it is for."""

    def __init__(self, *args: Any, about: Text, **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.about = about
        click.help_option("-h", "--help", cls=Option, words=_HELP)(self)

    def _alike(self, ctx: click.Context) -> click.Command:
        """A plain command that says the same of itself in one language."""
        return click.Command(self.name, help=self.about.said(language(ctx)))

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """The words of the usage line after the name of the command."""
        return [_placeholder(piece, ctx) for piece in super().collect_usage_pieces(ctx)]

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the usage line."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{_USAGE.said(language(ctx))} ")

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes what the command is for."""
        self._alike(ctx).format_help_text(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """What the command is for, in at most ``limit`` characters."""
        return self._alike(click.get_current_context()).get_short_help_str(limit)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the options, one below the other."""
        records = [param.get_help_record(ctx) for param in self.get_params(ctx) if isinstance(param, Option)]
        with formatter.section(_OPTIONS.said(language(ctx))):
            formatter.write_dl([record for record in records if record is not None])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """What a shell may complete, with its words."""
        with ctx.scope(cleanup=False):
            found = super().shell_complete(ctx, incomplete)
        options = [param for param in self.get_params(ctx) if isinstance(param, Option)]
        words = {name: option.words for option in options for name in (*option.opts, *option.secondary_opts)}
        for item in found:
            if item.value in words:
                item.help = words[item.value].said(language(ctx))
        return found


class SpeakingGroup(SpeakingCommand, click.Group):
    """A group of commands that says in three languages what it is for."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the options, and below them the commands of the group."""
        super().format_options(ctx, formatter)
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        limit = formatter.width - 6 - max(len(name) for name, _ in commands)
        with formatter.section(_COMMANDS.said(language(ctx))):
            formatter.write_dl([(name, found.get_short_help_str(limit)) for name, found in commands if found])


def _placeholder(word: str, ctx: click.Context) -> str:
    """What stands for a value in help, in the language; what is typed as it stands, such as ``[en|ru|kk]``, stays."""
    words = _PLACEHOLDERS.get(word)
    return word if words is None else words.said(language(ctx))


_PLACEHOLDERS = {
    words.en: words
    for words in (
        Text(kk="[ПАРАМЕТРЛЕР]", ru="[ПАРАМЕТРЫ]", en="[OPTIONS]"),
        Text(kk="КОМАНДА [АРГУМЕНТТЕР]...", ru="КОМАНДА [АРГУМЕНТЫ]...", en="COMMAND [ARGS]..."),
        Text(kk="КҮН", ru="ДАТА", en="DATE"),
        Text(kk="БҮТІН САН", ru="ЧИСЛО", en="INTEGER"),
        Text(kk="МӘТІН", ru="ТЕКСТ", en="TEXT"),
        Text(kk="СҰРАҚ=ЖАУАП", ru="ВОПРОС=ОТВЕТ", en="KEY=VALUE"),
        Text(kk="НОРМА", ru="НОРМА", en="RULE"),
        Text(kk="НОРМА=КҮН", ru="НОРМА=ДАТА", en="RULE=DATE"),
        Text(kk="МОДУЛЬ:АТАУ", ru="МОДУЛЬ:ИМЯ", en="MODULE:NAME"),
    )
}
_USAGE = Text(kk="Қолданылуы:", ru="Использование:", en="Usage:")
_OPTIONS = Text(kk="Параметрлер", ru="Параметры", en="Options")
_COMMANDS = Text(kk="Командалар", ru="Команды", en="Commands")
_DEFAULT = Text(kk="әдепкі мән:", ru="по умолчанию:", en="default:")
_REQUIRED = Text(kk="міндетті", ru="обязательно", en="required")
_HELP = Text(kk="Осы анықтаманы көрсетіп, шығу.", ru="Показать эту справку и выйти.", en="Show this message and exit.")
_VERSION = Text(kk="{0}, {1} нұсқасы", ru="{0}, версия {1}", en="{0}, version {1}")


def _print_version(ctx: click.Context, param: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(_VERSION.said(language(ctx)).format(ctx.info_name, version("kzcoord")))
        ctx.exit()


#: Adds the option that prints the version.
VERSION = click.option(
    "--version",
    cls=Option,
    words=Text(kk="Нұсқаны көрсетіп, шығу.", ru="Показать версию и выйти.", en="Show the version and exit."),
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
)
