"""Where the widgets of an import stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSplitter, QVBoxLayout

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes

if TYPE_CHECKING:
    from desktop.ui.exchange.import_page import ImportPage

_WIDE, _HIGH = 144, 82


def arrange(page: ImportPage, dialog: QDialog) -> None:
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


def _arrange_file(page: ImportPage) -> None:
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


def _arrange_seen(page: ImportPage) -> None:
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
