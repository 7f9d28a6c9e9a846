"""Parts of a sheet as widgets, for panes and pages. Always plain text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from desktop.ui.details.sheet import Part, Sheet
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.flow import FlowLayout


def sheet_widgets(sheet: Sheet) -> Iterable[QWidget]:
    """Give the widgets of a whole sheet, from its title down."""
    if sheet.above:
        yield dress(text_label(sheet.above), "muted")
    yield dress(text_label(sheet.title), "title")
    if sheet.under:
        yield dress(text_label(sheet.under), "muted")
    if sheet.chips:
        yield chips_of(sheet.chips)
    pairs = [(name, value) for name, value in sheet.pairs if value]
    if pairs:
        yield pairs_table(pairs)
    for part in sheet.parts:
        yield from part_widgets(part)


def chips_of(texts: Iterable[str]) -> QWidget:
    """Return pills behind each other."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=sizes().unit // 2)
    for text in texts:
        flow.addWidget(dress(text_label(text, wraps=False), "pill"))
    return holder


def pairs_table(pairs: Iterable[tuple[str, str]], *, room: int = 0) -> QWidget:
    """Return names and values beside each other.

    Args:
        room: Pixels for a word of a value; a longer one stands under its name. 0 = as in a pane.
    """
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(sizes().unit // 2)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 3)
    for name, value in pairs:
        row = grid.rowCount()
        key, shown = dress(text_label(name), "muted"), text_label(value)
        key.setBuddy(shown)
        if _is_long(shown, room or sizes().sidebar * 2 // 3):
            grid.addWidget(key, row, 0, 1, 2)
            grid.addWidget(shown, row + 1, 0, 1, 2)
        else:
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(shown, row, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def _is_long(shown: QLabel, room: int) -> bool:
    """Whether a word, such as an address, does not fit beside its name."""
    metrics = shown.fontMetrics()
    return any(metrics.horizontalAdvance(word) > room for word in shown.text().split())


def part_widgets(part: Part) -> Iterable[QWidget]:
    """Give a heading and the lines under it."""
    yield dress(text_label(part.heading), "heading")
    for line in part.lines:
        yield text_label(line)


def text_label(text: str, *, wraps: bool = True) -> QLabel:
    """Return a label that can be copied from, and never reads text as mark-up."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if wraps:
        made.setMinimumWidth(1)  # one long word may not make all others too wide
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
