"""The calm page for a laptop that was signed out for good, and whose data is unreadable now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes


class SignedOutDialog(QDialog):
    """Tells what was done and what to do; closing it closes Weefsel.

    Args:
        paragraphs: What it tells.
    """

    def __init__(self, paragraphs: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Weefsel")
        dress(self, "panel")
        self.setModal(True)
        self.close_button = dress(QPushButton(translate("sync", "&Close Weefsel")), "primary")
        self.close_button.clicked.connect(lambda _on: self.accept())
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        title = translate("sync", "This laptop was signed out")
        layout.addWidget(dress(QLabel(title), "title"))
        said = QLabel("\n\n".join(paragraphs))
        said.setWordWrap(True)
        layout.addWidget(said)
        layout.addWidget(self.close_button)
        width = 2 * sizes().sidebar + 8 * unit
        self.setMinimumWidth(width)
        self.resize(width, layout.totalHeightForWidth(width))  # Qt's own guess leaves gaps
