"""A small button inside a line, at its end."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QToolButton


def add_trailing(line: QLineEdit, action: QAction) -> None:
    """Show ``action`` at the end of ``line``, without the frame that other buttons have."""
    line.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
    for made in line.findChildren(QToolButton):
        made.setStyleSheet("border: 0px; padding: 0px; min-height: 0px; background: transparent;")
        made.setAccessibleName(action.text())
