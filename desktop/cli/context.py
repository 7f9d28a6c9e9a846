"""What every command works with: the profile, the passphrase, and where answers go."""

from __future__ import annotations

import getpass
import json
import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from desktop import logs, paths
from desktop.cli.answers import Answer
from desktop.cli.folder import folder_of
from desktop.cli.terminal import for_terminal
from desktop.domain.privacy.access import Read
from desktop.errors import ExpectedError, FileUnreadable, PassphraseMissing
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.privacy.access_log import note_reads
from desktop.services.safety.profile import Unlocked, unlock
from desktop.settings import Settings
from desktop.words.read_only import read_only_line

PASSPHRASE = "WEEFSEL_PASSPHRASE"  # noqa: S105 - the name of a variable


class Context:
    """One command at work. The profile is unlocked when the command first needs it.

    Args:
        options: The parsed options; those shared by all commands are read here.
    """

    def __init__(self, options: Namespace) -> None:
        self.options = options
        self.folder = folder_of(options)
        self.wants_json: bool = getattr(options, "json", False)
        self._opened: Unlocked | None = None
        self._shown: list[Read] = []

    @cached_property
    def settings(self) -> Settings:
        """Return the choices of the person."""
        return Settings.load(paths.settings_file())

    @property
    def account(self) -> str:
        """Name under which records are signed."""
        return self.settings.account or getpass.getuser()

    @property
    def profile(self) -> Unlocked:
        """The unlocked profile."""
        if self._opened is None:
            self.adopt(
                unlock(
                    self.folder,
                    self.passphrase(),
                    account=self.account,
                    now=now,
                    waiting=paths.waiting_folder(),
                    erased=paths.erased_file(),
                )
            )
        assert self._opened is not None  # noqa: S101 - adopt has just set it
        return self._opened

    @property
    def desk(self) -> Desk:
        """What services ask for; what it shows is logged once the answer is printed."""
        return replace(self.profile.desk, shown=self._shown.append)

    def adopt(self, opened: Unlocked) -> None:
        """Work on ``opened`` from now on, and close it at the end."""
        self._opened = opened
        self._log = logs.start_log(paths.log_folder(opened.folder))
        if opened.read_only:
            sys.stderr.write(f"weefsel: {read_only_line(opened.profile.unseen)}\n")

    def given(self, name: str, default: Any = None) -> Any:
        """Return the option ``name`` as typed, or ``default`` when it was left out."""
        return getattr(self.options, name, default)

    def fields_given(self, fields: Mapping[str, str]) -> dict[str, Any]:
        """Return what was typed, by field of the record; repeated options become sets.

        Args:
            fields: Name of the option → name of the field.
        """
        given = {
            field: getattr(self.options, option)
            for option, field in fields.items()
            if hasattr(self.options, option)
        }
        return {
            field: frozenset(value) if isinstance(value, list) else value
            for field, value in given.items()
        }

    def passphrase(self, *, new: bool = False) -> str:
        """Return the passphrase: from the file, the variable, or a prompt.

        Args:
            new: It is being chosen; at a prompt it is asked twice.

        Raises:
            PassphraseMissing: None was given, and nobody is at a prompt.
        """
        if file := getattr(self.options, "passphrase_file", None):
            return read_passphrase(Path(file))
        if said := os.environ.get(PASSPHRASE):
            return said
        return ask_passphrase(new=new)

    def report(self, done: int, total: int) -> None:
        """Show how far a long job is, to a person at a terminal only.

        What comes after it is written over it. A ``total`` of 0: it goes on, nobody knows how far.
        """
        if sys.stderr.isatty() and (done or total):
            told = f"{100 * done // total:3} %" if total else "  …  "
            sys.stderr.write(told + ("\n" if 0 < total <= done else "\r"))
            sys.stderr.flush()

    def announce(self, lines: Iterable[str]) -> None:
        """Tell a person at a terminal what is about to happen; programs read the answer only."""
        if not self.wants_json and sys.stderr.isatty():
            sys.stderr.write("\n".join(lines) + "\n")
            sys.stderr.flush()

    def print(self, answer: Answer) -> None:
        """Log what ``answer`` shows, then print it as the person or the program asked for it.

        In this order: who reads from a pipe may close it half-way, or end us while we wait.
        """
        if self._opened is not None:
            with suppress(ExpectedError):  # a full disk is told by whoever needs to write
                note_reads(self._opened.desk, [*answer.shown, *self._shown])
            self._shown.clear()
        if self.wants_json:
            text = json.dumps(answer.document, ensure_ascii=False, indent=2)
        else:
            text = for_terminal("\n".join(answer.lines))
        _write(text + "\n" if text else "", "utf-8" if self.wants_json else None)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        if self._opened is not None:
            self._opened.close()
            logs.stop_log(self._log)


def now() -> datetime:
    """Return the time: the one clock of the command line."""
    return datetime.now(UTC)


def read_passphrase(file: Path) -> str:
    """Return the first line of ``file``.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission``, ``damaged`` or ``empty``.
    """
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except FileNotFoundError as error:
        raise FileUnreadable(file.name, "not_found") from error
    except (OSError, UnicodeDecodeError) as error:
        reason = "damaged" if isinstance(error, UnicodeDecodeError) else "no_permission"
        raise FileUnreadable(file.name, reason) from error
    if not lines or not lines[0]:
        raise FileUnreadable(file.name, "empty")
    return lines[0]


def ask_passphrase(*, new: bool) -> str:
    """Ask at the terminal; a new one twice.

    Raises:
        PassphraseMissing: There is no terminal, or the two are not equal.
    """
    if not sys.stdin.isatty():
        raise PassphraseMissing
    question = (
        translate("commands", "New passphrase: ") if new else translate("commands", "Passphrase: ")
    )
    said = getpass.getpass(question)
    if not said:
        raise PassphraseMissing
    if new and getpass.getpass(translate("commands", "The same once more: ")) != said:
        from desktop.cli.parser import WrongUse

        raise WrongUse(translate("commands", "The two passphrases differ; nothing was changed."))
    return said


def _write(text: str, encoding: str | None) -> None:
    if encoding and isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors="replace")
    sys.stdout.write(text)
    sys.stdout.flush()
