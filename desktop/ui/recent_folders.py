"""Qt's own dialog for files keeps a list of the folders somebody went to. Here it keeps none."""

from __future__ import annotations

from PySide6.QtCore import QSettings

_NOWHERE = ":/nowhere"
"""Among the program's own pictures and texts, where nothing can be written."""


def keep_none() -> None:
    """Let Qt write no settings of its own; the names of folders are often names of people.

    The dialogs of Windows and macOS keep lists of theirs, which belong to the computer.
    """
    for form in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(form, QSettings.Scope.UserScope, _NOWHERE)
