"""The heading of a list: its name, how much is listed, and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.i18n import translate
from desktop.ui.lists.files import FilesButton
from desktop.ui.lists.plan import ListPlan
from desktop.ui.theme import dress, icon, sizes


class _Title(QLabel):
    """On one line where there is room; with large text on two, not wider than the screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(wide + 1, self.heightForWidth(wide + 1))


class ListHead(QWidget):
    """Title, summary, and the buttons for adding, exporting and what stands beside the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = dress(_Title(), "title")
        self.summary = dress(QLabel(), "muted")
        self.summary.setWordWrap(True)  # with large text it would make the window too wide
        self.export = QPushButton(icon("export"), "")
        self.add = QPushButton(icon("add"), "")
        self.beside = QPushButton("")
        self.files = FilesButton()
        for button in (self.export, self.add, self.beside, self.files):
            button.setIconSize(QSize(sizes().icon + sizes().unit // 2, sizes().icon))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit * 3 // 2)
        layout.addWidget(self.title)
        layout.addWidget(self.summary, 1)
        layout.addWidget(self.beside)
        layout.addWidget(self.files)
        layout.addWidget(self.export)
        layout.addWidget(self.add)

    def say(self, plan: ListPlan) -> None:
        """Write all texts, in the language of the moment."""
        self.title.setText(plan.title())
        self.add.setText(plan.add())
        self.add.setVisible(bool(plan.add()) and not plan.can_export)
        self.beside.setText(plan.beside())
        self.beside.setVisible(bool(plan.beside()))
        self.files.offer(plan.files)
        self.export.setText(translate("list", "&Export…"))
        self.export.setVisible(plan.can_export)
