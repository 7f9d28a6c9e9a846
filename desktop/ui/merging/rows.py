"""The fields in which two records differ: both values to choose from, and what comes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.duplicates.duplicate import name_of
from desktop.domain.duplicates.merge_fields import FieldRow, Side
from desktop.domain.duplicates.merge_story import MergePreview
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.words.duplicates import side_text
from desktop.words.names import field_name

_LONGEST = 160
_BREAKS = re.compile(r"[@/._-](?=\w)")
_SIDES = (Side.WINNER, Side.LOSER, Side.BOTH)


class MergeRows(QWidget):
    """A row a field; ``chosen`` when somebody chose another value."""

    chosen = Signal()

    def __init__(self, preview: MergePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides: dict[str, QButtonGroup] = {}
        self.results: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * sizes().unit)
        self._grid.setVerticalSpacing(sizes().unit)
        for column, weight in enumerate((2, 3, 3, 3)):
            self._grid.setColumnStretch(column, weight)
        self._put_heads(preview)
        for row in preview.rows:
            self._put(row, preview)
        self.show_results(preview)

    @property
    def choices(self) -> Mapping[str, Side]:
        """What is chosen now, where there is a choice."""
        return {
            name: _SIDES[group.checkedId()]
            for name, group in self.sides.items()
            if len(group.buttons()) > 1
        }

    def show_results(self, preview: MergePreview) -> None:
        """Show what comes of the choices."""
        for row in preview.rows:
            if row.field in self.results:
                said = side_text(preview.kind, row.field, row.result, preview.names)
                self.results[row.field].setText(_short(said))

    def _put_heads(self, preview: MergePreview) -> None:
        stays = translate("merge", "Stays: {name}").format(name=name_of(preview.winner))
        goes = translate("merge", "Goes up in it: {name}").format(name=name_of(preview.loser))
        for column, text in enumerate((stays, goes, translate("merge", "Result")), start=1):
            self._grid.addWidget(_label(text, "heading"), 0, column)

    def _put(self, row: FieldRow, preview: MergePreview) -> None:
        place = self._grid.rowCount()
        name = field_name(_name(row.field), preview.kind)
        group = QButtonGroup(self)
        head = _level(_label(name, "field"))
        self._grid.addWidget(head, place, 0, Qt.AlignmentFlag.AlignTop)
        for column, (side, value) in enumerate(
            ((Side.WINNER, row.winner), (Side.LOSER, row.loser)), start=1
        ):
            said = side_text(preview.kind, row.field, value, preview.names)
            cell = self._cell(row, side, (name, said), group)
            self._grid.addWidget(cell, place, column, Qt.AlignmentFlag.AlignTop)
        result = _level(_label("", ""))
        result.setAccessibleName(translate("merge", "{field}: result").format(field=name))
        self.results[row.field] = result
        cell = QWidget()
        column_of = QVBoxLayout(cell)
        column_of.setContentsMargins(0, 0, 0, 0)
        column_of.addWidget(result)
        if Side.BOTH in row.choices:
            both = translate("merge", "Both")
            column_of.addWidget(self._button(row, Side.BOTH, (name, both), group))
        self._grid.addWidget(cell, place, 3, Qt.AlignmentFlag.AlignTop)
        self.sides[row.field] = group
        group.idToggled.connect(self._tell)

    def _cell(
        self, row: FieldRow, side: Side, said: tuple[str, str], group: QButtonGroup
    ) -> QWidget:
        """Return a value to choose, or only to read where there is no choice."""
        if side in row.choices:
            return self._button(row, side, said, group)
        return _level(_label(_short(said[1]), "muted"))

    def _button(
        self, row: FieldRow, side: Side, said: tuple[str, str], group: QButtonGroup
    ) -> QWidget:
        button = QRadioButton()
        button.setAccessibleName(f"{said[0]}: {said[1]}")
        button.setChecked(row.side is side)
        button.setEnabled(len(row.choices) > 1)
        group.addButton(button, _SIDES.index(side))
        text = _label(_short(said[1]), "")
        text.setBuddy(button)
        text.mousePressEvent = _press(button)  # type: ignore[method-assign]
        cell = QWidget()
        layout = QGridLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(button, 0, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(text, 0, 1)
        return cell

    def _tell(self, _side: int, on: bool) -> None:
        if on:
            self.chosen.emit()


def _press(button: QRadioButton) -> Callable[[object], None]:
    def press(_event: object) -> None:
        button.click()

    return press


def _name(field: str) -> str:
    return "point" if field == "lat" else field


def _short(text: str) -> str:
    """Return a text as it is shown: not endless, and with places to break long addresses."""
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
    return _BREAKS.sub("\\g<0>\N{ZERO WIDTH SPACE}", shown)


def _level(label: QLabel) -> QLabel:
    """Put a text level with the texts that stand beside a round button."""
    label.setContentsMargins(0, sizes().unit // 2, 0, 0)
    return label


def _label(text: str, look: str) -> QLabel:
    label = QLabel(text)
    if look:
        dress(label, look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label
