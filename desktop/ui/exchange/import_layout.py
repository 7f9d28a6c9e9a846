"""The widgets of an import, and where they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.exchange import IMPORTED_KINDS
from desktop.i18n import translate
from desktop.ui.exchange.columns import ColumnChoices
from desktop.ui.exchange.once import SaidOnce
from desktop.ui.exchange.result import ImportResult
from desktop.ui.exchange.rows import RowsSeen
from desktop.ui.theme import dress, sizes
from desktop.words.names import record_name

_WIDE, _HIGH = 144, 82


class ImportWidgets:
    """The widgets of an import, laid out in ``dialog``.

    Args:
        kind: Of record that is offered first.
        today, review_on: The day it is, and the day of review that is proposed.
    """

    def __init__(
        self,
        dialog: QDialog,
        kind: str,
        today: Callable[[], date],
        review_on: Callable[[], date],
    ) -> None:
        self.is_busy = False
        self.title = dress(QLabel(translate("import", "Read a list in")), "title")
        self.kind, self.sheet = QComboBox(), QComboBox()
        self.file = QLineEdit()
        self.choose = QPushButton(translate("import", "&Choose…"))
        self.about = dress(QLabel(), "muted")
        self.columns, self.rows = ColumnChoices(), RowsSeen()
        self.once = SaidOnce(today, review_on)
        self.result = ImportResult()
        self.problem = dress(QLabel(), "error")
        self.busy = QProgressBar()
        self.close_button = QPushButton(translate("import", "Close"))
        self.again_button = QPushButton(translate("import", "&Back to the file"))
        self.problems_button = QPushButton(translate("import", "Save rows to &mend…"))
        self.back_button = QPushButton(translate("import", "&Take back"))
        self.others_button = QPushButton(translate("import", "Read in the &others"))
        self.check_button = QPushButton(translate("import", "Look at &all rows"))
        self.load_button = dress(QPushButton(translate("import", "&Read in")), "primary")
        self.sheet_row = QWidget()
        self.asking, self.seen = QWidget(), QWidget()
        self.stack = QStackedWidget()
        self._fill(kind)
        arrange(self, dialog)

    def buttons(self) -> Sequence[QPushButton]:
        """Return the buttons beside the one that closes."""
        return (
            self.again_button,
            self.problems_button,
            self.back_button,
            self.others_button,
            self.check_button,
            self.load_button,
        )

    def _fill(self, kind: str) -> None:
        for each in IMPORTED_KINDS:
            self.kind.addItem(record_name(each), each)
        self.kind.setCurrentIndex(max(0, self.kind.findData(kind)))
        self.file.setAccessibleName(translate("import", "File"))
        self.busy.setAccessibleName(translate("import", "Reading the file"))
        for button in (*self.buttons(), self.choose, self.close_button):
            button.setAutoDefault(False)
        for text in (self.about, self.problem):
            text.setWordWrap(True)
        for hidden in (self.problem, self.busy, self.seen, self.sheet_row):
            hidden.hide()
        self.check_button.setEnabled(False)
        self.load_button.setEnabled(False)


def arrange(page: ImportWidgets, dialog: QDialog) -> None:
    """Lay the widgets of an import out in a dialog that fits a screen of 1280 by 720."""
    unit = sizes().unit
    dress(dialog, "panel")
    dialog.setWindowTitle(page.title.text())
    _arrange_file(page)
    page.stack.addWidget(page.asking)
    page.stack.addWidget(page.result)
    buttons = QHBoxLayout()
    buttons.addStretch()
    for button in (page.close_button, *page.buttons()):
        buttons.addWidget(button)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(*4 * [3 * unit])
    layout.setSpacing(unit)
    layout.addWidget(page.title)
    layout.addWidget(page.stack, 1)
    layout.addWidget(page.problem)
    layout.addWidget(page.busy)
    layout.addLayout(buttons)
    dialog.resize(_room(dialog, _WIDE * unit, _HIGH * unit))


def _arrange_file(page: ImportWidgets) -> None:
    unit = sizes().unit
    line = QHBoxLayout()
    line.setSpacing(unit)
    for text, field, stretch in (
        (translate("import", "&What are these?"), page.kind, 0),
        (translate("import", "&File"), page.file, 1),
    ):
        said = dress(QLabel(text), "field")
        said.setBuddy(field)
        line.addWidget(said)
        line.addWidget(field, stretch)
    line.addWidget(page.choose)
    line.addWidget(page.sheet_row)
    sheets = QHBoxLayout(page.sheet_row)
    sheets.setContentsMargins(0, 0, 0, 0)
    said = dress(QLabel(translate("import", "S&heet")), "field")
    said.setBuddy(page.sheet)
    sheets.addWidget(said)
    sheets.addWidget(page.sheet)
    _arrange_seen(page)
    layout = QVBoxLayout(page.asking)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(unit)
    layout.addLayout(line)
    layout.addWidget(page.about)
    layout.addWidget(page.seen, 1)
    layout.addStretch()
    page.about.setText(
        translate(
            "import",
            "A list from Excel or another program, or an address book: CSV, XLSX, vCard, "
            "GeoJSON or GeoPackage. Nothing is saved before you say so.",
        )
    )


def _arrange_seen(page: ImportWidgets) -> None:
    parts = QSplitter()
    parts.setChildrenCollapsible(False)
    parts.addWidget(page.columns)
    parts.addWidget(page.rows)
    parts.setStretchFactor(0, 0)  # the rows take what room there is
    parts.setStretchFactor(1, 1)
    layout = QVBoxLayout(page.seen)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(sizes().unit)
    layout.addWidget(parts, 1)
    layout.addWidget(page.once)


def _room(dialog: QDialog, width: int, height: int) -> QSize:
    screen = dialog.screen().availableSize()
    return QSize(min(width, screen.width()), min(height, screen.height()))
