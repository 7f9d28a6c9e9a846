"""The page with the register of what is processed, bound to the services."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from desktop.app.ports import Work
from desktop.i18n import translate
from desktop.ui.screens.care.page import CareFrame
from desktop.ui.theme import dress


def register_page(work: Work) -> QWidget:
    """Return the page for an open profile."""
    frame = CareFrame(
        translate("care", "Register"),
        translate("care", "What is kept about people, why, how long, and who may see it."),
    )
    for line in work.about_lines():
        label = dress(QLabel(line), "muted")
        label.setWordWrap(True)
        frame.body.addWidget(label)
    return frame
