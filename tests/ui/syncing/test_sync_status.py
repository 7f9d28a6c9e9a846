"""The status line and what opens above it: exact words for every standing."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.syncing.sync_report import End
from desktop.domain.syncing.sync_state import SyncState
from desktop.ui import theme
from desktop.ui.status import StatusBar
from desktop.ui.sync.popup import SyncPopup
from desktop.ui.window import MainWindow
from tests.ui.line import Line, connected
from tests.ui.paper import NOW
from tests.ui.stage import Stage

YESTERDAY = NOW - timedelta(days=1)
LINES: dict[str, tuple[SyncState, str]] = {
    "never connected": (SyncState(waiting=7), "Everything is safely kept on this laptop"),
    "all sent": (connected(), "Everything is sent · last sync 10:10"),
    "waiting": (connected(waiting=3), "3 changes waiting to be sent · last sync 10:10"),
    "attention": (
        connected(conflicts=1, refused=1, waiting=1),
        "2 items to review · 1 change waiting to be sent · last sync 10:10",
    ),
    "offline": (
        connected(failure=End.UNREACHABLE, failed_at=NOW, waiting=3),
        "Server out of reach since 10:10 · 3 changes waiting to be sent",
    ),
    "by choice": (
        connected(working_offline=True),
        "Working offline, as you chose · last sync 10:10",
    ),
    "sign in": (connected(failure=End.SIGN_IN), "Sign in again to sync"),
    "running": (connected(running=True, waiting=2), "Syncing… · 2 changes waiting to be sent"),
    "revoked": (connected(failure=End.REVOKED), "This laptop was signed out by the team"),
}


@pytest.mark.parametrize("name", LINES)
def test_the_line_says_where_the_work_is(qtbot: QtBot, name: str) -> None:
    state, line = LINES[name]
    bar = StatusBar("lies", "weefsel", Line(state).deeds())
    qtbot.addWidget(bar)
    assert bar.kept.accessibleName() == bar.kept.text()
    assert told(bar) == told_line(line)
    assert not bar.kept.icon().isNull()


def told(bar: StatusBar) -> str:
    return told_line(bar.kept.text())


def told_line(line: str) -> str:
    """Return a line without what differs between one and more: catalogues are not loaded here."""
    for plural, either in (
        ("changes", "change(s)"),
        ("change ", "change(s) "),
        ("items", "item(s)"),
    ):
        if either.strip() not in line:
            line = line.replace(plural, either)
    return line


def test_the_last_sync_of_another_day_says_which(qtbot: QtBot) -> None:
    bar = StatusBar("lies", "weefsel", Line(connected(last_success=YESTERDAY)).deeds())
    qtbot.addWidget(bar)
    assert "20" in bar.kept.text()


def popup_of(qtbot: QtBot, line: Line) -> SyncPopup:
    bar = StatusBar("lies", "weefsel", line.deeds())
    qtbot.addWidget(bar)
    bar.show()
    return bar.open_popup()


def test_the_popup_tells_what_waits_and_what_was_refused(qtbot: QtBot) -> None:
    popup = popup_of(qtbot, Line(connected(waiting=4, refused=2, conflicts=1)))
    shown = {name: label.text() for name, label in popup.values.items()}
    assert shown == {
        "server": "weefsel.example",
        "account": "lies",
        "last": "today 10:10",
        "waiting": "4",
        "conflicts": "1",
        "refused": "2",
    }
    popup.close()


def test_the_popup_follows_what_happens_while_it_is_open(qtbot: QtBot) -> None:
    line = Line(connected(waiting=4))
    bar = StatusBar("lies", "weefsel", line.deeds())
    qtbot.addWidget(bar)
    popup = bar.open_popup()
    bar.show_state(connected(waiting=4, running=True))
    assert not popup.sync_button.isEnabled()
    bar.show_state(connected())
    assert popup.sync_button.isEnabled()
    assert popup.values["waiting"].text() == "nothing"
    popup.close()


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (SyncState(), "Connect to a server…"),
        (connected(failure=End.SIGN_IN), "Sign in again…"),
        (connected(failure=End.REVOKED), "Sign in again…"),
    ],
)
def test_who_is_not_signed_in_is_offered_to(qtbot: QtBot, state: SyncState, offered: str) -> None:
    line = Line(state)
    popup = popup_of(qtbot, line)
    assert popup.connect_button.text().replace("&", "") == offered
    assert popup.sync_button.isHidden()
    popup.connect_button.click()
    assert line.asked == ["connect"]


def test_who_left_is_offered_to_hand_over_not_to_sign_in(qtbot: QtBot) -> None:
    line = Line(connected(left_at=NOW, waiting=2))
    popup = popup_of(qtbot, line)
    assert popup.connect_button.isHidden()
    popup.sync_button.click()
    assert line.asked == ["sync"]


def test_the_popup_works_by_keyboard(qtbot: QtBot) -> None:
    line = Line(connected())
    popup = popup_of(qtbot, line)
    assert popup.sync_button.hasFocus() or not popup.isActiveWindow()
    qtbot.keyClick(popup.sync_button, Qt.Key.Key_Return)
    popup.offline.setFocus()
    qtbot.keyClick(popup.offline, Qt.Key.Key_Space)
    qtbot.keyClick(popup.report_button, Qt.Key.Key_Space)
    assert line.asked == ["sync", "offline True", "report"]


def test_showing_the_switch_does_not_press_it(qtbot: QtBot) -> None:
    line = Line(connected(working_offline=True))
    popup = popup_of(qtbot, line)
    assert popup.offline.isChecked()
    popup.show_state(connected(working_offline=False))
    assert not popup.offline.isChecked()
    assert line.asked == []
    popup.close()


# In the window


@pytest.fixture
def stage(tmp_path: Any, qapp: QApplication) -> Stage:
    theme.wear(qapp, "light")
    return Stage(tmp_path / "window.ini", size=0)


def shown(qtbot: QtBot, stage: Stage) -> MainWindow:
    window = stage.window()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_sidebar_counts_what_is_to_review(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, stage)
    button = window.sidebar.buttons["review"]
    assert button.badge.isHidden()

    window.show_sync(connected(conflicts=2, refused=1))
    assert button.badge.isVisible()
    assert button.badge.text() == "3"
    assert "3" in button.accessibleName()

    window.show_sync(connected())
    assert not button.badge.isVisible()
    assert button.accessibleName() == "To review"


def test_many_are_counted_as_many(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, stage)
    window.show_sync(connected(conflicts=1234))
    assert window.sidebar.buttons["review"].badge.text() == "99+"


def test_the_count_survives_a_change_of_language(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, stage)
    stage.line.state = connected(conflicts=2)
    window.rebuild()
    assert window.sidebar.buttons["review"].badge.text() == "2"
    assert "review" in window.status.kept.text()


def test_syncing_has_keys_a_menu_and_commands(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, stage)
    actions = window.actions_by_name
    assert actions["sync"].shortcut().toString() == "Ctrl+Shift+S"
    for name in ("sync", "work_offline", "connect", "sync_report"):
        actions[name].trigger()
    assert stage.line.asked == ["sync", "offline True", "connect", "report"]
    titles = {command.title for command in window.commands()}
    assert {"Sync now", "Go to To review", "Sync report…"} <= titles


def test_enter_on_the_line_opens_the_popup(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, stage)
    window.status.kept.setFocus()
    qtbot.keyClick(window.status.kept, Qt.Key.Key_Return)
    assert window.status.popup is not None
    window.status.popup.close()


def test_a_window_that_has_to_send_first_stays(qtbot: QtBot, stage: Stage) -> None:
    window = shown(qtbot, stage)
    stage.line.lets_close = False
    assert not window.close()
    assert window.isVisible()
    stage.line.lets_close = True
    assert window.close()
