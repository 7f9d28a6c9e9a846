"""From a typed line to an exit code."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any, NoReturn

from desktop.server.admin.answer import DONE, FAILED, WRONG, Answer, Failed, WrongUse

SUBJECTS = {
    "run": ("running", "serve laptops"),
    "migrate": ("running", "make or update the tables"),
    "openapi": ("running", "print the description of the calls"),
    "city": ("cities", "cities of this installation: add, list"),
    "user": ("users", "accounts: add, list, password, totp, disable"),
    "team": ("teams", "teams: add, list"),
    "grant": ("teams", "give an account a role in a team, or take it away"),
    "device": ("laptops", "laptops: list, revoke, sign-out"),
    "epoch": ("history", "epoch new: after the database was put back by hand"),
    "durable": ("history", "durable set: what a proven backup holds"),
    "erasures": ("erasure", "erasures replay: after the database was put back; tidy: its files"),
    "erasure": ("erasure", "erasures asked by persons: request, approve, list"),
    "retention": ("retention", "retention run: carry rules of retention out, once a night"),
    "backup": ("backups", "write a backup"),
    "restore": ("backups", "read a backup back, or prove that it can be"),
    "audit": ("audits", "audit verify: check the chain"),
    "access": ("access", "who read what on the laptops: list, verify"),
    "quarantine": ("audits", "quarantine list: what was not applied"),
}
"""Word → module of this package, and what it does."""


class Parser(argparse.ArgumentParser):
    """argparse that complains in one line and guesses no shortened options."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        """Raise instead of printing the usage and leaving.

        Raises:
            WrongUse: Always.
        """
        raise WrongUse(f"{message} ({self.prog} --help shows how)")


def run(arguments: Sequence[str]) -> int:
    """Carry out one command line; return the exit code."""
    try:
        return _carry_out(arguments)
    except (WrongUse, Failed) as said:
        return _complain(str(said), WRONG if isinstance(said, WrongUse) else FAILED)
    except BrokenPipeError:  # the reader of our output had seen enough
        sys.stderr.close()
        return DONE
    except KeyboardInterrupt:
        return _complain("stopped", FAILED)
    except Exception as error:  # noqa: BLE001 - errors become words here
        from desktop.server.admin.failures import explain

        return _complain(*explain(error))


def _carry_out(arguments: Sequence[str]) -> int:
    if not arguments or arguments[0] in {"-h", "--help"}:
        sys.stdout.write(_overview())
        return DONE if arguments else WRONG
    if arguments[0] == "--version":
        from desktop import __version__

        sys.stdout.write(f"weefsel-server {__version__}\n")
        return DONE
    if arguments[0] not in SUBJECTS:
        raise WrongUse(f"there is no command {arguments[0]!r} (weefsel-server --help lists them)")
    module, summary = SUBJECTS[arguments[0]]
    parser = Parser(prog=f"weefsel-server {arguments[0]}", description=summary)
    import_module(f"desktop.server.admin.{module}").build(parser, arguments[0])
    options = parser.parse_args(arguments[1:])
    answer: Answer = options.work(options)
    _print(answer, as_json=getattr(options, "json", False))
    return FAILED if answer.failed else DONE


def _print(answer: Answer, *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(answer.document, ensure_ascii=False) + "\n")
    else:
        sys.stdout.write("".join(line + "\n" for line in answer.lines))


def _overview() -> str:
    lines = ["usage: weefsel-server COMMAND …   (COMMAND --help shows its options)", ""]
    lines += [f"  {word:<12}{summary}" for word, (_, summary) in SUBJECTS.items()]
    return "\n".join(lines) + "\n"


def _complain(sentence: str, code: int) -> int:
    sys.stderr.write("weefsel-server: " + " ".join(sentence.split()) + "\n")
    return code
