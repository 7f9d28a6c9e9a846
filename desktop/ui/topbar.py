"""The bar at the top: who we are, search, commands, and the one primary action."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.i18n import translate
from desktop.ui.search_bar import SearchField
from desktop.ui.theme import dress, icon, sizes


class TopBar(QWidget):
    """Brand, search field, command button, primary button.

    Args:
        search: The field that searches everything.
        command: Action that opens the command palette.
        log: Action that logs a visit; the primary one.
    """

    def __init__(
        self,
        search: SearchField,
        *,
        command: QAction,
        log: QAction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.search = search
        self.brand = QLabel("Weefsel")
        self.brand.setObjectName("brand")
        self.city = dress(QLabel("Mechelen"), "muted")
        self.command = _button(command, translate("window", "Command"), "command")
        self.log = dress(_button(log, translate("window", "Log a visit"), "add"), "primary")
        self.log.setIcon(icon("add", "on_accent"))
        unit = sizes().unit
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * unit, unit, 2 * unit, unit)
        layout.setSpacing(unit * 3 // 2)
        self._name = QWidget()
        name = QHBoxLayout(self._name)
        name.setContentsMargins(0, 0, 0, 0)
        name.addWidget(self.brand)
        name.addWidget(self.city, 1)
        layout.addWidget(self._name)
        layout.addWidget(search, 4)
        layout.addStretch(1)
        layout.addWidget(self.command)
        layout.addWidget(self.log)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out city, words and keys that a narrow window has no room for."""
        self.city.setVisible(not narrow)
        for button in (self.command, self.log):
            name, keys = button.accessibleName(), button.toolTip()
            button.setText(name if narrow else f"{name}  {keys}")
        if narrow:
            self.command.setText("")

    def set_name_width(self, width: int) -> None:
        """Let the search field begin where the sidebar ends."""
        self._name.setFixedWidth(max(width - sizes().unit, self._name.sizeHint().width()))


def _button(action: QAction, text: str, picture: str) -> QPushButton:
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    button = QPushButton(icon(picture), f"{text}  {keys}")
    button.setIconSize(QSize(sizes().icon + sizes().unit // 2, sizes().icon))
    button.setAccessibleName(text)
    button.setToolTip(keys)
    button.clicked.connect(action.trigger)
    button.setVisible(action.isVisible())
    return button
