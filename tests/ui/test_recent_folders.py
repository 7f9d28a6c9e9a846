"""No list of the folders that somebody went to is left on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog

from desktop.app.program import make_application
from desktop.ui.recent_folders import keep_none


def choose_in(folder: Path) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setDirectory(str(folder))
    dialog.accept()
    shiboken6.delete(dialog)  # it writes its list when it goes


@pytest.fixture
def _settings_of_qt(tmp_path: Path) -> Iterator[None]:
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, str(tmp_path / "config"))
    yield
    keep_none()


@pytest.mark.usefixtures("qtbot", "_settings_of_qt")
def test_qt_would_keep_a_list(tmp_path: Path) -> None:
    choose_in(tmp_path)
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    assert tmp_path.name in (tmp_path / "config" / "QtProject.conf").read_text("utf-8")


@pytest.mark.usefixtures("qtbot", "_settings_of_qt")
def test_a_chosen_folder_is_in_no_list(tmp_path: Path) -> None:
    make_application()
    choose_in(tmp_path)
    settings = QSettings(QSettings.Scope.UserScope, "QtProject")
    settings.sync()
    assert not settings.value("FileDialog/lastVisited")
    assert not list(tmp_path.rglob("QtProject.conf"))
