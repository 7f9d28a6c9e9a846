"""From a typed line to an exit code: which command, with which context, and what if it fails."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, Any

from desktop.cli.exit_codes import DONE, FAILED, WRONG
from desktop.cli.parser import Parser, WrongUse
from desktop.cli.terminal import for_terminal
from desktop.i18n import DEFAULT_LANGUAGE, LANGUAGES, translate

if TYPE_CHECKING:
    from argparse import Namespace


SUBJECTS: dict[str, tuple[str, Callable[[], str]]] = {
    "init": ("profiles", lambda: translate("commands", "make a profile")),
    "demo": ("demo", lambda: translate("commands", "see the main job with fictional data")),
    "visit": ("visits", lambda: translate("commands", "log, list and export visits")),
    "area": ("areas", lambda: translate("commands", "wards: list, import, locate a point")),
    "coverage": ("coverage", lambda: translate("commands", "how present the team is per ward")),
    "place": ("places", lambda: translate("commands", "encounter places")),
    "person": ("persons", lambda: translate("commands", "contacts and key figures")),
    "organisation": ("organisations", lambda: translate("commands", "organisations")),
    "network": ("networks", lambda: translate("commands", "networks and communities")),
    "tie": ("organisation_ties", lambda: translate("commands", "what organisations give")),
    "agreement": ("agreements", lambda: translate("commands", "what organisations agreed")),
    "meeting": ("agreements", lambda: translate("commands", "organisations around a table")),
    "service": ("offers", lambda: translate("commands", "what organisations offer to people")),
    "need": ("referrals", lambda: translate("commands", "questions that came up")),
    "referral": ("referrals", lambda: translate("commands", "where people were led to")),
    "rhythm": ("rhythms", lambda: translate("commands", "how often to be in touch")),
    "today": ("today", lambda: translate("commands", "what is late, planned and promised")),
    "task": ("tasks", lambda: translate("commands", "what is to be done, and by whom")),
    "target": ("targets", lambda: translate("commands", "how many visits each ward should get")),
    "import": ("imports", lambda: translate("commands", "earlier imports: list, take back")),
    "figures": ("figures", lambda: translate("commands", "figures for the steering group")),
    "export": ("exports", lambda: translate("commands", "what was exported, by whom and why")),
    "access": ("access", lambda: translate("commands", "who read what: list, verify")),
    "lint": ("lint", lambda: translate("commands", "what texts tell too much of people")),
    "search": ("search", lambda: translate("commands", "search everything")),
    "sync": ("sync", lambda: translate("commands", "bring laptop and server together")),
    "conflict": ("conflicts", lambda: translate("commands", "decide what two changed at once")),
    "rights": ("rights", lambda: translate("commands", "what persons ask about their data")),
    "register": ("processing", lambda: translate("commands", "the register of processing")),
    "retention": ("retention", lambda: translate("commands", "how long things are kept")),
    "consent": ("consents", lambda: translate("commands", "what people agreed to")),
    "wording": ("wordings", lambda: translate("commands", "texts people are asked with")),
    "notice": ("wordings", lambda: translate("commands", "the information notice: print, give")),
    "backup": ("profiles", lambda: translate("commands", "write an encrypted backup")),
    "restore": ("profiles", lambda: translate("commands", "make a profile from a backup")),
    "copies": ("copies", lambda: translate("commands", "copies made by themselves")),
    "check": ("profiles", lambda: translate("commands", "check that all data is sound")),
    "passphrase": ("profiles", lambda: translate("commands", "passphrase and recovery key")),
    "screenshots": ("window", lambda: translate("commands", "draw every screen into files")),
}
GROUPS: Sequence[tuple[Callable[[], str], str]] = (
    (lambda: translate("commands", "Begin"), "init demo today visit search"),
    (
        lambda: translate("commands", "People, organisations, places"),
        "person organisation network place service tie agreement meeting rhythm need referral",
    ),
    (
        lambda: translate("commands", "Planning and figures"),
        "task target coverage area figures import",
    ),
    (lambda: translate("commands", "Together with the team"), "sync conflict"),
    (
        lambda: translate("commands", "Privacy"),
        "rights consent notice wording retention access export lint register",
    ),
    (
        lambda: translate("commands", "Keeping it safe"),
        "backup restore copies check passphrase",
    ),
    (lambda: translate("commands", "For who makes Weefsel"), "screenshots"),
)
"""The commands as ``weefsel --help`` shows them: who looks for one reads seven short lists."""
_WITH_TEXTS = frozenset({"consent", "wording", "notice"})
"""Subjects whose commands have a language of their own."""


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; return the exit code."""
    shared: Namespace | None = None
    _forgive_terminals()
    try:
        arguments = _apart(arguments)
        _speak(arguments)
        shared, rest = _shared_options().parse_known_args(arguments)
        return _answer(shared, rest)
    except WrongUse as wrong:
        return complain(wrong.sentence, WRONG)
    except BrokenPipeError:  # the reader of our output had seen enough
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:  # maybe amid an import: what is imported now could be half of it
        return complain(translate("commands", "Stopped. What was saved before is safe."), FAILED)
    except Exception as error:  # noqa: BLE001 - errors become words here
        return _told(error, shared)


def _apart(arguments: Sequence[str]) -> Sequence[str]:
    """Return the line with the language of a text apart from that of the answer.

    ``weefsel notice print --language tr`` is about the notice; the answer is in the person's own
    language, or in the one that is named before the command.
    """
    place = next((at for at, word in enumerate(arguments) if word in _WITH_TEXTS), None)
    if place is None:
        return arguments
    behind = (re.sub(r"^--language(?==|$)", "--text-language", word) for word in arguments[place:])
    return [*arguments[:place], *behind]


def _forgive_terminals() -> None:
    """See to it that a terminal which lacks a letter shows another instead of a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def _told(error: BaseException, shared: Namespace | None) -> int:
    from desktop.cli.failures import explain
    from desktop.cli.folder import folder_of

    return complain(*explain(error, folder_of(shared)))


def _answer(shared: Namespace, rest: Sequence[str]) -> int:
    if not rest:
        return _open_window(shared)
    if rest[0] in {"-h", "--help"}:
        _overview().print_help()
        return DONE
    if rest[0] == "--version":
        return _print_version()
    return _carry_out(shared, rest)


def complain(sentence: str, code: int) -> int:
    """Print one line on stderr; return ``code``."""
    sys.stderr.write("weefsel: " + for_terminal(" ".join(sentence.split())) + "\n")
    return code


def _carry_out(shared: Namespace, rest: Sequence[str]) -> int:
    if rest[0] not in SUBJECTS:
        sentence = translate("commands", "There is no command {name}. Choose from {choices}.")
        raise WrongUse(sentence.format(name=rest[0], choices=", ".join(SUBJECTS)))
    subject = import_module(f"desktop.cli.{SUBJECTS[rest[0]][0]}")
    options = _parser_of(subject, rest[0]).parse_args(rest[1:], shared)
    from desktop.cli.context import Context
    from desktop.sync.garbage import collecting_rarely

    with collecting_rarely(), Context(options) as context:  # it ends before much is left over
        answer = options.run(context, options)
        context.print(answer)
        return FAILED if answer.failed else DONE


def _parser_of(subject: Any, name: str) -> Parser:
    parser = Parser(prog=f"weefsel {name}", description=SUBJECTS[name][1]())
    subject.build(parser, name)
    return parser.with_help()


def _overview() -> Parser:
    parser = Parser(
        prog="weefsel",
        description=translate(
            "commands",
            "The working memory of neighbourhood network consultants. "
            "Without a command the window opens.",
        ),
        usage=translate("commands", "weefsel [command] [options]"),
    ).with_help()
    _share_options(parser)
    parser.flag("--version", translate("commands", "show the version and stop"))
    for title, names in GROUPS:
        group = parser.add_argument_group(title())
        for name in names.split():
            group.add_argument(name, nargs="?", metavar=name, help=SUBJECTS[name][1]())
    parser.epilog = translate("commands", "All about one command: weefsel COMMAND --help")
    return parser


def _shared_options() -> Parser:
    parser = Parser()
    _share_options(parser)
    return parser


def _share_options(parser: Parser) -> None:
    parser.option("--profile", translate("commands", "folder with the data"))
    parser.option(
        "--passphrase-file",
        translate("commands", "file with the passphrase; or set WEEFSEL_PASSPHRASE"),
    )
    parser.flag("--json", translate("commands", "answer in JSON, for programs"))
    parser.option("--language", translate("commands", "language of the answer"), choices=LANGUAGES)


def _speak(arguments: Sequence[str]) -> None:
    """Choose the language before anything is said, so that also mistakes are told in it."""
    from desktop import paths
    from desktop.i18n import use_language

    overview = {"-h", "--help"} & set(arguments[:1])
    use_language(_language(arguments), paths.texts_folder(), only="commands" if overview else None)


def _language(arguments: Sequence[str]) -> str:
    for before, after in zip(arguments, [*arguments[1:], ""], strict=True):
        asked = after if before == "--language" else before.partition("--language=")[2]
        if asked in LANGUAGES:
            return asked
    return _chosen_language()


def _chosen_language() -> str:
    """Return the language of the settings, without all else that reading them takes.

    Half of what ``--help`` costs would go to that; whatever is wrong with the file is told
    by :class:`desktop.settings.Settings` later.
    """
    import json

    from desktop.paths import settings_file

    try:
        return str(json.loads(settings_file().read_text("utf-8"))["language"])
    except (OSError, ValueError, KeyError, TypeError):
        return DEFAULT_LANGUAGE


def _open_window(shared: Namespace) -> int:
    from desktop.cli.display import can_draw
    from desktop.cli.folder import folder_of

    if not can_draw():
        said = translate("commands", "There is no display here, so the window stays closed.")
        return complain(said, FAILED)
    from desktop.app import run as open_window

    return open_window(folder_of(shared))


def _print_version() -> int:
    from desktop import __version__

    sys.stdout.write(f"weefsel {__version__}\n")
    return DONE
