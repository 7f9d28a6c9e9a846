"""What came of loading borders, and the places that lie in another ward now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.area import AreaImport, MisplacedPlace
from desktop.domain.record import PlaceId
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.words.map_files import remarks

_MOST_ROWS = 6
_ID = Qt.ItemDataRole.UserRole


class BordersReport(QWidget):
    """Says what is in use now; lists places to move, all ticked, none moved yet."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = dress(_text(), "muted")
        self.remarks = _text()
        self.places = QListWidget()
        self.places.setAccessibleName(translate("borders", "Places that lie in another ward now"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit)
        for part in (self.summary, self.remarks, self.places):
            layout.addWidget(part)
        layout.addStretch()

    def show_import(self, loaded: AreaImport, misplaced: Sequence[MisplacedPlace]) -> None:
        """Show what was loaded."""
        wards = translate("borders", "%n ward(s)", "", loaded.wards)
        sectors = translate("borders", "%n sector(s)", "", loaded.sectors) if loaded.sectors else ""
        edition = loaded.edition
        parts = (edition.name, wards, sectors, edition.source)
        lines = remarks(loaded) or [translate("borders", "Every ward has its borders.")]
        self.show_lines(" · ".join(filter(None, parts)), lines, misplaced)

    def show_lines(
        self, summary: str, lines: Sequence[str], misplaced: Sequence[MisplacedPlace]
    ) -> None:
        """Show what is in use now, what there is to know, and the places that lie elsewhere."""
        self.summary.setText(summary)
        self.remarks.setText("\n".join(f"• {line}" for line in lines))
        self.places.clear()
        for place in misplaced:
            self._add(place)
        self.places.setVisible(bool(misplaced))
        row = max(sizes().row - sizes().unit, self.places.sizeHintForRow(0))
        self.places.setFixedHeight(row * min(_MOST_ROWS, len(misplaced)) + sizes().unit)

    def ticked(self) -> Sequence[PlaceId]:
        """Return the places that may be moved."""
        items = (self.places.item(row) for row in range(self.places.count()))
        return [item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked]

    def _add(self, place: MisplacedPlace) -> None:
        text = translate("borders", "{place}: from {ward} to {new_ward}").format(
            place=place.name, ward=place.ward_name, new_ward=place.lies_in_name
        )
        item = QListWidgetItem(text, self.places)
        item.setData(_ID, place.id)
        item.setToolTip(text)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked)


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
