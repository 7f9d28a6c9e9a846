"""``weefsel --help``: every command once, in a group, and the way to more."""

from __future__ import annotations

import pytest

from desktop.cli.command import GROUPS, SUBJECTS, run


def test_every_command_stands_in_one_group() -> None:
    grouped = [name for _title, names in GROUPS for name in names.split()]

    assert sorted(grouped) == sorted(SUBJECTS)


def test_the_overview_ends_with_the_way_to_the_options(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--help", "--language", "en"]) == 0

    told = capsys.readouterr().out
    assert told.rstrip().endswith("weefsel COMMAND --help")
    assert told.index("\nPrivacy:") < told.index("  retention ") < told.index("\nKeeping it safe:")
