"""The window as a whole: shortcuts, names, Tab, text size, language, narrow screens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)
from pytestqt.qtbot import QtBot

from desktop import i18n
from desktop.domain.changes import Changes
from desktop.ui import theme
from desktop.ui.lists.screen import ListScreen
from desktop.ui.window import MainWindow
from tests.ui.fakes import HeldRunner
from tests.ui.shelves import WARDS
from tests.ui.stage import Stage
from tests.ui.usable import nameless, out_of_reach, too_tight

SCREENS = (
    *("today", "visits", "persons", "organisations", "networks", "places"),
    *("review", "bin", "settings"),
)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path / "window.ini")


@pytest.fixture
def window(qtbot: QtBot, stage: Stage, qapp: QApplication) -> MainWindow:
    theme.wear(qapp, "light")
    made = stage.window()
    qtbot.addWidget(made)
    made.resize(1280, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_everything_that_can_be_used_has_a_name(window: MainWindow) -> None:
    for name in SCREENS:
        window.go(name)
        assert (name, nameless(window)) == (name, [])


def test_tab_reaches_everything(qtbot: QtBot, window: MainWindow) -> None:
    for name in SCREENS:
        window.go(name)
        assert (name, out_of_reach(qtbot, window)) == (name, set())


@pytest.mark.parametrize("percent", [100, 200])
def test_no_text_is_cut_off(qtbot: QtBot, stage: Stage, qapp: QApplication, percent: int) -> None:
    theme.wear(qapp, "light", percent)
    window = stage.window()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    tight: list[object] = []
    for name in SCREENS:
        screen = window.go(name)
        qapp.processEvents()
        tight += too_tight(window, screen)
    theme.wear(qapp, "light")
    assert not tight


def test_narrow_window_shows_icons_only(qtbot: QtBot, window: MainWindow) -> None:
    icons_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    button = window.sidebar.buttons["visits"]
    assert button.toolButtonStyle() != icons_only
    window.resize(1000, 720)
    assert button.toolButtonStyle() == icons_only
    assert button.accessibleName() == "Visits"


def entries(action: QAction) -> list[QAction]:
    """Return what is in the menu that ``action`` opens."""
    menu = action.menu()
    assert isinstance(menu, QMenu)
    return menu.actions()


def test_shortcuts_are_told_apart(window: MainWindow) -> None:
    actions = [
        *window.actions_by_name.by_name.values(),
        *entries(window.menuBar().actions()[3]),
    ]
    keys = [action.shortcut().toString() for action in actions if not action.shortcut().isEmpty()]
    assert len(keys) == len(set(keys))


def test_menus_have_mnemonics_of_their_own(window: MainWindow) -> None:
    for menu in window.menuBar().actions():
        marked = [
            action.text().lower().split("&")[1][0]
            for action in entries(menu)
            if "&" in action.text()
        ]
        assert len(marked) == len(set(marked)), marked


def test_ctrl_n_logs_a_visit(window: MainWindow, stage: Stage) -> None:
    assert window.actions_by_name["log_visit"].shortcut() == QKeySequence("Ctrl+N")
    window.actions_by_name["log_visit"].trigger()
    assert stage.opened == [("visit", None)]


def test_screens_are_made_when_somebody_goes_there(window: MainWindow) -> None:
    assert set(window.screens) == {"today"}
    window.go("places")
    assert set(window.screens) == {"today", "places"}


def test_going_somewhere_puts_the_focus_there(window: MainWindow) -> None:
    window.activateWindow()
    screen = window.go("visits")
    assert isinstance(screen, ListScreen)
    assert QApplication.focusWidget() is screen.table


def test_toast_undoes_once(window: MainWindow) -> None:
    undone: list[str] = []
    window.say("Visit saved", lambda: undone.append("visit"))
    assert window.toast.isVisible()

    window.actions_by_name["undo"].trigger()
    window.actions_by_name["undo"].trigger()

    assert undone == ["visit"]
    assert not window.toast.isVisible()


def test_toast_without_undo_has_no_button(window: MainWindow) -> None:
    window.say("Exported")
    assert not window.toast.undo_button.isVisible()


def test_status_says_that_work_is_kept(window: MainWindow) -> None:
    assert window.status.kept.text() == "Everything is safely kept on this laptop"


def test_language_change_rewrites_everything(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.go("visits")
    texts = {("visits", "Visits\0"): ["Bezoeken"], ("window", "Command\0"): ["Commando"]}
    monkeypatch.setattr(i18n, "_state", {"language": "nl", "texts": texts})

    window.rebuild()

    screen = window.screens[window.here]
    assert isinstance(screen, ListScreen)
    assert screen.head.title.text() == "Bezoeken"
    assert window.topbar.command.text().startswith("Commando")
    assert window.sidebar.buttons["visits"].text() == "Bezoeken"


def test_window_stands_where_it_stood(qtbot: QtBot, stage: Stage) -> None:
    first = stage.window()
    first.resize(700, 666)
    first.show()
    first.close()
    second = stage.window()
    qtbot.addWidget(second)
    qtbot.addWidget(first)
    assert second.size() == first.size()
    assert second.height() == 666


def test_damaged_memory_of_the_window_is_passed_over(qtbot: QtBot, stage: Stage) -> None:
    for content in (b"\x00[geometry=@ByteArray(nonsense", b"01d9d0cb", b"\xff" * 99_999, b""):
        stage.memory.write_bytes(content)
        qtbot.addWidget(stage.window())


class RunsWhenRead:
    """What somebody may put into a folder: reading it as an object sets a file down."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.file,)


def test_memory_of_the_window_runs_nothing(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    ran, made = tmp_path / "ran", tmp_path / "made.ini"
    QSettings(str(made), QSettings.Format.IniFormat).setValue("geometry", RunsWhenRead(ran))
    stage.memory.write_bytes(made.read_bytes())
    assert b"PyObject" in stage.memory.read_bytes()

    qtbot.addWidget(stage.window())

    assert not ran.exists()


# Search


def test_search_groups_what_it_finds(qtbot: QtBot, window: MainWindow, stage: Stage) -> None:
    window.start_search()
    qtbot.keyClicks(window.search, "els")
    window.search.ask()

    assert stage.searched[-1] == "els"
    assert window.results.isVisible()
    hit = window.results.current_hit()
    assert hit is not None
    assert hit.kind == "person"

    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert stage.opened[-1][0] == "place"
    assert not window.results.isVisible()


def test_search_waits_for_a_pause_and_never_for_an_answer(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = HeldRunner()
    stage = Stage(tmp_path / "w.ini", tasks=tasks)
    window = stage.window()
    qtbot.addWidget(window)
    window.show()
    tasks.let_all_go()

    window.search.setText("el")
    window.search.ask()
    window.search.setText("niets")
    window.search.ask()
    tasks.let_go(1)
    shown = window.results.count()
    tasks.let_all_go()

    assert stage.searched == ["niets", "el"]
    assert window.results.count() == shown == 1
    assert window.results.current_hit() is None


def test_typing_on_drops_an_answer_under_way(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = HeldRunner()
    window = Stage(tmp_path / "w.ini", tasks=tasks).window()
    qtbot.addWidget(window)
    tasks.let_all_go()
    window.search.setText("el")
    window.search.ask()
    window.search.setText("els")
    tasks.let_all_go()
    assert not window.results.isVisible()


def test_escape_closes_what_was_found(qtbot: QtBot, window: MainWindow) -> None:
    window.search.setText("els")
    window.search.ask()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert not window.results.isVisible()
    assert window.search.text() == ""


# Commands


def test_command_palette_finds_by_a_few_letters(qtbot: QtBot, window: MainWindow) -> None:
    palette = window.open_palette()
    qtbot.keyClicks(palette.field, "nekk")
    assert palette.titles()[0] == "Visits in Nekkerspoel"

    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    screen = window.screens["visits"]
    assert isinstance(screen, ListScreen)
    assert screen.filters.filter().wards == {WARDS[2].code}


def test_command_palette_forgives_a_typing_error(window: MainWindow) -> None:
    palette = window.open_palette()
    palette.narrow("setings")
    assert "Go to Settings" in palette.titles()
    palette.close()


def test_command_palette_offers_every_action(window: MainWindow) -> None:
    titles = {command.title for command in window.commands()}
    assert {"Log a visit", "Export visits…", "Quit", "Go to Bin"} <= titles


def test_change_reaches_the_screens_that_exist(window: MainWindow, stage: Stage) -> None:
    screen = window.go("visits")
    assert isinstance(screen, ListScreen)
    heard: list[int] = []
    screen.model.shown.connect(lambda: heard.append(1))
    stage.news.tell(Changes.VISITS)
    assert heard == [1]


def test_results_stay_inside_the_window(window: MainWindow) -> None:
    window.search.setText("els")
    window.search.ask()
    corner = window.results.mapTo(window, QPoint(window.results.width(), 0))
    assert corner.x() <= window.width()
