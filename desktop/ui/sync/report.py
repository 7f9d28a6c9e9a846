"""The sync report: what a helpdesk needs to know, and nothing about people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import FileNotWritten
from desktop.i18n import translate
from desktop.ui.errors import show_error
from desktop.ui.theme import dress, sizes

_NAME = "weefsel-sync.txt"
AskFile = Callable[[QWidget, str], Path | None]


class SyncReportDialog(QDialog):
    """Shows the report as text; copies it or saves it as a file.

    Args:
        lines: Of the report.
        ask_file: ``ask_file(parent, name)`` lets somebody choose where to save it.
    """

    def __init__(
        self,
        lines: Sequence[str],
        parent: QWidget | None = None,
        *,
        ask_file: AskFile | None = None,
    ) -> None:
        super().__init__(parent)
        title = translate("sync", "Sync report")
        self.setWindowTitle(title)
        dress(self, "panel")
        self._ask_file = ask_file or _ask_file
        self.text = QPlainTextEdit("\n".join(lines))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.said = dress(QLabel(), "good")
        self.copy_button = dress(QPushButton(translate("sync", "&Copy")), "primary")
        self.save_button = QPushButton(translate("sync", "&Save as a file…"))
        self.close_button = QPushButton(translate("sync", "C&lose"))
        self.copy_button.clicked.connect(lambda _on: self.copy())
        self.save_button.clicked.connect(lambda _on: self.save())
        self.close_button.clicked.connect(lambda _on: self.accept())
        self._arrange(title)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText("✓ " + translate("sync", "Copied. Paste it in a message."))

    def save(self) -> None:
        """Write the report to a file that somebody chooses."""
        file = self._ask_file(self, _NAME)
        if file is None:
            return
        try:
            file.write_text(self.text.toPlainText() + "\n", "utf-8")
        except OSError:
            show_error(FileNotWritten(file.name, "read_only"), self)
            return
        self.said.setText("✓ " + translate("sync", "Saved as {name}").format(name=file.name))

    def _arrange(self, title: str) -> None:
        unit = sizes().unit
        about = translate(
            "sync",
            "For the helpdesk: times, numbers, versions and kinds of errors. No names, no "
            "addresses, nothing that anybody wrote.",
        )
        intro = dress(QLabel(about), "muted")
        intro.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        for button in (self.close_button, self.save_button, self.copy_button):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(dress(QLabel(title), "title"))
        layout.addWidget(intro)
        layout.addWidget(self.text, 1)
        layout.addLayout(row)
        self.resize(80 * unit, 60 * unit)
        self.copy_button.setDefault(True)


def _ask_file(parent: QWidget, name: str) -> Path | None:
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, translate("sync", "Save the sync report"), str(Path.home() / name)
    )
    return Path(chosen) if chosen else None
