"""Whatever the code can refuse, a person can read about."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from desktop import errors
from desktop.errors import ExpectedError, Problem
from desktop.words.errors import WORDS, words_for
from desktop.words.file_errors import NOT_WRITTEN, UNREADABLE
from desktop.words.problems import SENTENCES, sentence

ROOT = Path(__file__).parents[2]
EXAMPLES: dict[type[ExpectedError], ExpectedError] = {
    errors.InvalidEntry: errors.InvalidEntry(Problem("reached_total", "too_many", "10000")),
    errors.GateClosed: errors.GateClosed("network"),
    errors.ChangedMeanwhile: errors.ChangedMeanwhile("visit", ["note"]),
    errors.NotFound: errors.NotFound("place"),
    errors.NotAllowed: errors.NotAllowed("see_persons"),
    errors.ProfileIncomplete: errors.ProfileIncomplete("keys.json"),
    errors.WeakPassphrase: errors.WeakPassphrase(12),
    errors.TooManyTries: errors.TooManyTries(20),
    errors.KeyStoreRefused: errors.KeyStoreRefused("locked"),
    errors.KeyStoreUnavailable: errors.KeyStoreUnavailable("locked"),
    errors.ProfileMisplaced: errors.ProfileMisplaced("synced"),
    errors.RecoveryKeyWrong: errors.RecoveryKeyWrong("length", 20, 28),
    errors.BackupLocked: errors.BackupLocked("a.backup"),
    errors.WrongBackup: errors.WrongBackup("a.backup"),
    errors.DatabaseTooNew: errors.DatabaseTooNew("0009"),
    errors.FileUnreadable: errors.FileUnreadable("places.csv", "empty", "3"),
    errors.RowsRefused: errors.RowsRefused(
        "contacts.csv", [errors.RowProblem(3, "email", "not_an_email")], 8
    ),
    errors.FileNotWritten: errors.FileNotWritten("visits.pdf", "in_use"),
    errors.SignInDelayed: errors.SignInDelayed(90),
    errors.DownloadFailed: errors.DownloadFailed("borders.zip", "example.org", "busy"),
    errors.CertificateRefused: errors.CertificateRefused("expired"),
    errors.RequestRefused: errors.RequestRefused(409, "other_content"),
}


@cache
def all_calls() -> Mapping[str, list[tuple[str, ast.Call]]]:
    """Return every call in the program by the name of what is called; read once."""
    found = defaultdict(list)
    for folder in ("desktop", "maps"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    called = getattr(node.func, "attr", getattr(node.func, "id", ""))
                    found[called].append((f"{path.relative_to(ROOT)}:{node.lineno}", node))
    return found


def literals(name: str, position: int) -> dict[str, str]:
    """Return each literal that is passed at ``position`` to ``name``, and where."""
    return {
        value: where
        for where, call in all_calls()[name]
        if len(call.args) > position
        for each in ast.walk(call.args[position])
        if isinstance(each, ast.Constant) and isinstance(value := each.value, str)
    }


def test_every_expected_error_has_words() -> None:
    family = set(subclasses(ExpectedError))

    assert set(WORDS) == family


def subclasses(base: type[ExpectedError]) -> Iterator[type[ExpectedError]]:
    for each in base.__subclasses__():
        if each.__module__.partition(".errors")[0] == "desktop":
            yield each
            yield from subclasses(each)


@pytest.mark.parametrize("kind", list(WORDS))
def test_words_say_what_happened_what_is_safe_and_what_to_do(kind: type[ExpectedError]) -> None:
    words = words_for(EXAMPLES.get(kind) or kind())

    assert all(words)
    assert "{" not in "".join(words)


def test_a_narrower_error_borrows_the_words_of_its_family() -> None:
    class NoRoom(errors.DiskFull):
        pass

    assert words_for(NoRoom()) == words_for(errors.DiskFull())


def test_every_rule_in_the_code_has_a_sentence() -> None:
    rules = literals("Problem", 1)

    assert rules
    assert not {rule: where for rule, where in rules.items() if rule not in SENTENCES}


def test_every_reason_of_a_file_error_in_the_code_has_words() -> None:
    read, written = literals("FileUnreadable", 1), literals("FileNotWritten", 1)

    assert not {reason: where for reason, where in read.items() if reason not in UNREADABLE}
    assert not {reason: where for reason, where in written.items() if reason not in NOT_WRITTEN}


def test_limits_are_written_as_people_write_them() -> None:
    assert "10.000" in sentence(Problem("reached_total", "too_many", "10000"))
    assert "Fri 1 January 2010" in sentence(Problem("start", "too_long_ago", "2010-01-01"))
    assert "-90 – 90" in sentence(Problem("lat", "out_of_range", "-90-90"))
    assert "0 – 100.000" in sentence(Problem("capacity", "out_of_range", "0-100000"))


def test_a_rule_nobody_described_still_says_something() -> None:
    assert sentence(Problem("name", "of_a_newer_program"))
