"""Where the window stood last time. Qt's own blob, in a file inside the profile folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

_GEOMETRY = "geometry"


def remember(window: QMainWindow, file: Path) -> None:
    """Keep place and size of ``window``."""
    QSettings(str(file), QSettings.Format.IniFormat).setValue(_GEOMETRY, window.saveGeometry())


def recall(window: QMainWindow, file: Path) -> None:
    """Put ``window`` where it stood; Qt keeps it on a screen that is there."""
    kept = QSettings(str(file), QSettings.Format.IniFormat).value(_GEOMETRY)
    if isinstance(kept, QByteArray):
        window.restoreGeometry(kept)
