"""The chosen ward: its figure, its latest visits, and the way to log one more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from desktop.domain.listing import VisitRow
from desktop.i18n import translate
from desktop.ui.screens.map.wording import visit_lines
from desktop.ui.theme import dress, sizes

_WIDE = QSizePolicy.Policy.Preferred
ID_ROLE = Qt.ItemDataRole.UserRole


class WardPanel(QFrame):
    """Shows one ward. ``visit_chosen`` carries the id of a visit, ``log_asked`` a ward code."""

    visit_chosen = Signal(object)
    log_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        self._code = ""
        self.title = dress(QLabel(), "heading")
        self.summary = dress(QLabel(), "muted")
        self.log_button = dress(QPushButton(), "primary")
        self.visits = QListWidget()
        self.empty = dress(QLabel(translate("map", "No visits in these days.")), "muted")
        self._build()
        self.hide_ward()

    def hide_ward(self) -> None:
        """Say how to choose a ward."""
        self._code = ""
        self.title.setText(translate("map", "Choose a ward"))
        self.summary.setText(
            translate("map", "Click one on the map, use the arrow keys, or pick a row.")
        )
        for part in (self.log_button, self.visits, self.empty):
            part.hide()
        self.setSizePolicy(_WIDE, QSizePolicy.Policy.Maximum)

    def show_ward(self, code: str, name: str, summary: str) -> None:
        """Show a ward; its visits follow with :meth:`show_visits`."""
        if code != self._code:
            self.visits.clear()
            self.visits.hide()
            self.empty.hide()
        self._code = code
        self.title.setText(name)
        self.summary.setText(summary)
        self.log_button.setText(translate("map", "Log a visit in {ward}").format(ward=name))
        self.visits.setAccessibleName(translate("map", "Visits in {ward}").format(ward=name))
        self.log_button.show()
        self.setSizePolicy(_WIDE, QSizePolicy.Policy.Preferred)

    def show_visits(self, visits: Sequence[VisitRow]) -> None:
        """List ``visits`` of the ward on show."""
        self.visits.clear()
        for visit in visits:
            item = QListWidgetItem(visit_lines(visit), self.visits)
            item.setData(ID_ROLE, visit.id)
            item.setToolTip(item.text())
        self.visits.setVisible(bool(visits))
        self.empty.setVisible(not visits)

    def enter(self) -> None:
        """Put the keyboard where the person goes on: the visits, else the button."""
        if self.visits.isVisible():
            self.visits.setCurrentRow(max(0, self.visits.currentRow()))
            self.visits.setFocus()
        elif self.log_button.isVisible():
            self.log_button.setFocus()

    def hasHeightForWidth(self) -> bool:
        return False  # else a wrapped line inside keeps the scroll area from shrinking

    def _build(self) -> None:
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.visits.setTabKeyNavigation(False)
        self.visits.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.visits.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.visits.setFrameShape(QFrame.Shape.NoFrame)
        self.visits.setMinimumHeight(3 * sizes().row)
        self.visits.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.visits.itemActivated.connect(lambda item: self.visit_chosen.emit(item.data(ID_ROLE)))
        self.log_button.clicked.connect(lambda: self.log_asked.emit(self._code))
        layout = QVBoxLayout(self)
        for part in (self.title, self.summary, self.log_button, self.visits, self.empty):
            layout.addWidget(part)
        layout.setStretchFactor(self.visits, 1)
        layout.setAlignment(self.log_button, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
