"""The bar at the bottom: is my work safe, and whose profile this is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes


class StatusBar(QWidget):
    """Exact words: kept here, by whom, in which profile.

    Args:
        who: Account name of the colleague at work.
        profile: Name of the profile's folder.
    """

    def __init__(self, who: str, profile: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.dot = dress(QLabel("●"), "good")
        self.kept = dress(
            QLabel(translate("window", "Everything is safely kept on this laptop")), "muted"
        )
        self.who = dress(QLabel(who), "muted")
        self.profile = dress(
            QLabel(translate("window", "Profile: {name}").format(name=profile)), "muted"
        )
        unit = sizes().unit
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * unit, unit // 2, 2 * unit, unit // 2)
        layout.setSpacing(unit)
        layout.addWidget(self.dot)
        layout.addWidget(self.kept)
        layout.addStretch()
        layout.addWidget(self.who)
        layout.addSpacing(unit)
        layout.addWidget(self.profile)

    def set_narrow(self, narrow: bool) -> None:
        """Leave out whose profile this is when there is no room."""
        self.who.setVisible(not narrow)
        self.profile.setVisible(not narrow)
