"""Reading the command line: argparse, speaking our language and failing in one line."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

from desktop.i18n import translate


class WrongUse(Exception):
    """The command line cannot be understood or carried out as typed.

    Args:
        sentence: What is wrong and what would be right, in the language of the person.
    """

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class _Help(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        shown = translate("commands", "usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, shown)


class Parser(argparse.ArgumentParser):
    """An argument parser that raises :class:`WrongUse` and hides what a caller need not know.

    Options are never abbreviated: a new option must not change what an old script means.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(
            allow_abbrev=False,
            formatter_class=_Help,
            add_help=False,
            argument_default=argparse.SUPPRESS,
            **options,
        )
        self.own = self.add_argument_group(translate("commands", "Options"))

    def with_help(self) -> Parser:
        """Add ``--help``; returns the parser itself."""
        self.own.add_argument(
            "-h", "--help", action="help", help=translate("commands", "show this and stop")
        )
        return self

    def option(
        self,
        name: str,
        explained: str = "",
        *,
        read: Callable[[str], object] = str,
        repeated: bool = False,
        **settings: Any,
    ) -> None:
        """Add an option with a value.

        Args:
            name: With its dashes.
            explained: What it means, in the language of the person.
            read: Makes the value of what was typed.
            repeated: May be given more than once; the values come as a list.
            settings: Of argparse: ``dest``, ``required``, ``choices``.
        """
        if "choices" in settings:  # as plain text: argparse tells the names of enumerations
            settings["choices"] = tuple(map(str, settings["choices"]))
        else:
            settings["metavar"] = "…"
        action = "append" if repeated else "store"
        self.own.add_argument(name, help=explained, type=read, action=action, **settings)

    def flag(self, name: str, explained: str) -> None:
        """Add an option without a value."""
        self.own.add_argument(name, help=explained, action="store_true")

    def value(self, name: str, explained: str = "", read: Callable[[str], object] = str) -> None:
        """Add a value that stands by itself, without an option's name."""
        self.own.add_argument(name, help=explained, type=read)

    def error(self, message: str) -> NoReturn:
        """Raise :class:`WrongUse` in our words."""
        raise WrongUse(_in_our_words(message))


class Commands:
    """The commands of one subject: ``weefsel visit`` has ``log``, ``list`` and ``export``.

    Args:
        required: Whether the subject does nothing without one of them.
    """

    def __init__(self, parser: Parser, *, required: bool = True) -> None:
        self._choices = parser.add_subparsers(
            title=translate("commands", "Commands"),
            metavar=translate("commands", "COMMAND"),
            required=required,
            dest="command",
            parser_class=Parser,
        )

    def add(self, name: str, run: Callable[..., object], *, summary: str) -> Parser:
        """Add a command; ``run`` gets the context and the parsed options."""
        parser = self._choices.add_parser(name, help=summary, description=summary)
        parser.set_defaults(run=run)
        return parser.with_help()


def _in_our_words(message: str) -> str:
    """Return argparse's English complaint in the language of the person."""
    for pattern, sentence in _COMPLAINTS.items():
        if found := re.match(pattern, message, re.DOTALL):
            words = found.groupdict()
            words["choices"] = words.get("choices", "").replace("'", "")
            return sentence().format(**words)
    return message


_COMPLAINTS: dict[str, Callable[[], str]] = {
    r"unrecognized arguments: (?P<what>.*)": lambda: translate(
        "commands", "{what} is not an option here. Add --help to see the options."
    ),
    r"the following arguments are required: (?P<what>.*)": lambda: translate(
        "commands", "{what} is missing. Add --help to see how it is used."
    ),
    r"argument (?P<what>[^:]+): expected .*": lambda: translate(
        "commands", "{what} needs a value after it."
    ),
    r"argument [A-Z]+: invalid choice: '(?P<value>.*)' \(choose from (?P<choices>.*)\)": (
        lambda: translate("commands", "There is no command {name}. Choose from {choices}.").replace(
            "{name}", "{value}"
        )
    ),
    r"argument (?P<what>[^:]+): invalid choice: (?P<value>.*) \(choose from (?P<choices>.*)\)": (
        lambda: translate("commands", "{what}: {value} is not possible. Choose from {choices}.")
    ),
    r"argument (?P<what>[^:]+): not allowed with argument (?P<other>.*)": lambda: translate(
        "commands", "{what} and {other} do not go together."
    ),
    r"argument (?P<what>[^:]+): (?P<why>.*)": lambda: "{what}: {why}",
}
