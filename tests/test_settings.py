"""Choices survive, also a damaged file; logs and paths keep what is private."""

from __future__ import annotations

import logging
import sys
from dataclasses import replace
from pathlib import Path

import platformdirs
import pytest

from desktop import logs, paths
from desktop.settings import Settings


def test_choices_come_back(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "settings.json"
    chosen = replace(Settings(), language="fr", text_percent=150)

    chosen.save(file)

    assert Settings.load(file) == chosen
    assert [each.name for each in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe", b'{"language": 3}', b"null"])
def test_a_damaged_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)

    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_a_choice_of_a_newer_program_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"theme": "dark", "sound": true}', "utf-8")

    assert Settings.load(tmp_path / "settings.json").theme == "dark"


@pytest.mark.parametrize(
    "said",
    [
        *('"lock_minutes": 0', '"lock_minutes": -5', f'"lock_minutes": {10**400}'),
        *('"lock_minutes": true', '"text_percent": 99999', '"language": "../../elsewhere"'),
    ],
)
def test_nobody_keeps_the_window_open_or_breaks_it_by_the_file(tmp_path: Path, said: str) -> None:
    (tmp_path / "settings.json").write_text(f"{{{said}}}", "utf-8")

    assert Settings.load(tmp_path / "settings.json") == Settings()


def test_the_short_cut_to_the_settings_leads_where_platformdirs_would(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    expected = platformdirs.user_config_path("weefsel", appauthor=False)
    assert paths.settings_file().parent == expected

    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    expected = platformdirs.user_config_path("weefsel", appauthor=False)
    assert paths.settings_file().parent == expected


def test_a_log_keeps_our_words_and_drops_theirs(tmp_path: Path) -> None:
    handler = logs.start_log(tmp_path / "logs")
    logger = logging.getLogger("desktop.tests")
    try:
        logger.info("Saved %s in %d ms", "Fatima Proef", 12)
        try:
            int("Fatima Proef")
        except ValueError:
            logger.exception("Not saved")
    finally:
        logs.stop_log(handler)

    written = (tmp_path / "logs" / "weefsel.log").read_text("utf-8")
    assert "in 12 ms" in written
    assert "ValueError" in written
    assert "test_settings.py" in written
    assert "Fatima" not in written.replace('int("Fatima Proef")', "")


def test_what_nobody_caught_is_told_without_their_words(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[type[BaseException]] = []
    former, sys.excepthook = sys.excepthook, lambda kind, _error, _place: shown.append(kind)
    handler = logs.start_log(tmp_path / "logs")
    try:
        with logs.unforeseen_logged():
            sys.excepthook(LookupError, LookupError("Fatima Proef"), None)
        sys.excepthook(KeyError, KeyError(), None)
    finally:
        logs.stop_log(handler)
        sys.excepthook = former

    written = (tmp_path / "logs" / "weefsel.log").read_text("utf-8")
    told = capsys.readouterr().err
    assert shown == [KeyError]
    assert "LookupError" in written
    assert "LookupError" in told
    assert "KeyError" not in written
    assert "Fatima" not in written + told
