"""The line under the map: which area is chosen, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from desktop.i18n import translate
from desktop.ui.screens.map.one_line import OneLine
from desktop.ui.theme import dress, sizes


class ChosenStrip(QFrame):
    """Always there, so that the map does not jump when somebody chooses.

    ``sheet_asked`` and ``log_asked`` carry the code of a ward.
    """

    sheet_asked = Signal(str)
    log_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        dress(self, "card")
        self._ward = ""
        self.name = dress(QLabel(), "heading")
        self.figure = OneLine(cut=Qt.TextElideMode.ElideMiddle)  # the number stands at the end
        self.sheet_button = QPushButton(translate("map", "Open ward sheet"))
        self.log_button = QPushButton(translate("map", "Log a visit"))
        self._arrange()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say how to choose an area."""
        self._ward = ""
        self.name.hide()
        self.figure.say(
            translate("map", "Choose a ward: click one, use the arrow keys, or pick a row.")
        )
        for button in (self.sheet_button, self.log_button):
            button.hide()

    def show_area(self, ward: str, name: str, figure: str) -> None:
        """Show what is chosen.

        Args:
            ward: Code of the ward that it is or lies in.
            figure: Measure and figure in words.
        """
        self._ward = ward
        self.name.setText(name)
        self.name.show()
        self.figure.say(figure)
        log = translate("map", "Log a visit in {ward}").format(ward=name)
        self.log_button.setAccessibleName(log)
        self.log_button.setToolTip(log)
        sheet = translate("map", "Open the sheet of {ward}").format(ward=name)
        self.sheet_button.setAccessibleName(sheet)
        self.sheet_button.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what the sheet has too where there is no room for it."""
        least = 2 * self.sheet_button.sizeHint().width() + self.log_button.sizeHint().width()
        self.log_button.setVisible(bool(self._ward) and self.width() > least)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sheet_button.sizeHint().width(), self.height())

    def _arrange(self) -> None:
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.setFixedHeight(sizes().field + sizes().unit + 4)
        self.sheet_button.clicked.connect(lambda: self.sheet_asked.emit(self._ward))
        self.log_button.clicked.connect(lambda: self.log_asked.emit(self._ward))
        row = QHBoxLayout(self)
        unit = sizes().unit
        row.setContentsMargins(unit * 3 // 2, unit // 2, unit // 2, unit // 2)
        row.setSpacing(unit)
        row.addWidget(self.name)
        row.addWidget(self.figure, 1)
        row.addWidget(self.sheet_button)
        row.addWidget(self.log_button)
