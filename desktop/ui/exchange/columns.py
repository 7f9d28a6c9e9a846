"""What each column of a file becomes: one line a column, with examples and a choice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from desktop.domain.exchange import ColumnSeen, ImportPreview
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.words.exchange import forbidden_subject
from desktop.words.names import field_name

_LONGEST_EXAMPLE = 60
_SHORTEST_CHOICE = 14


class ColumnChoices(QScrollArea):
    """Lists the columns of a file; a column that may not be read has no choice, and says why."""

    chosen = Signal(str, object)
    """Heading, and the field it becomes or ``None``."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: Mapping[str, QComboBox] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("import", "Columns of the file"))

    def show_columns(self, preview: ImportPreview) -> None:
        """Show the columns of a file as they are read now."""
        focused = next((name for name, box in self.boxes.items() if box.hasFocus()), None)
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, sizes().unit, 0)
        grid.setHorizontalSpacing(sizes().unit * 3 // 2)
        grid.setVerticalSpacing(sizes().unit)
        grid.setColumnStretch(1, 1)
        _put_heads(grid)
        boxes: dict[str, QComboBox] = {}
        for row, column in enumerate(preview.columns, start=1):
            grid.addWidget(_plain(column.heading), row, 0)
            grid.addWidget(dress(_plain(_examples(column)), "muted"), row, 1)
            if column.forbidden:
                grid.addWidget(_refusal(column), row, 2)
            else:
                boxes[column.heading] = box = self._box(preview.fields, column)
                grid.addWidget(box, row, 2)
        grid.setRowStretch(len(preview.columns) + 1, 1)
        self.boxes = boxes
        self.setWidget(inside)
        self.setMinimumWidth(inside.minimumSizeHint().width() + 3 * sizes().unit)
        if focused in boxes:
            boxes[focused].setFocus()

    def _box(self, fields: Sequence[str], column: ColumnSeen) -> QComboBox:
        box = QComboBox()
        named = translate("import", "“{column}” becomes")
        box.setAccessibleName(named.format(column=column.heading))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(_SHORTEST_CHOICE)
        box.addItem(translate("import", "not read in"), None)
        for field in fields:
            box.addItem(field_name(field), field)
        box.setCurrentIndex(max(0, box.findData(column.field)))
        box.activated.connect(lambda _row: self.chosen.emit(column.heading, box.currentData()))
        return box


def _put_heads(grid: QGridLayout) -> None:
    for place, text in enumerate(
        (
            translate("import", "In the file"),
            translate("import", "For example"),
            translate("import", "Becomes"),
        )
    ):
        grid.addWidget(dress(QLabel(text), "field"), 0, place)


def _refusal(column: ColumnSeen) -> QLabel:
    said = translate("import", "Never read in: {subject}")
    label = dress(QLabel(said.format(subject=forbidden_subject(column.forbidden))), "warning")
    label.setWordWrap(True)
    why = translate("import", "Weefsel keeps nothing of this kind about a person.")
    label.setToolTip(why)
    label.setAccessibleDescription(why)
    return label


def _examples(column: ColumnSeen) -> str:
    if column.forbidden:
        return "…"  # what may not be kept is not shown either
    shown = " · ".join(" ".join(each.split()) for each in column.examples)
    return shown if len(shown) <= _LONGEST_EXAMPLE else f"{shown[: _LONGEST_EXAMPLE - 1]}…"


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
