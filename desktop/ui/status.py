"""The bar at the bottom: is my work safe and sent, and whose profile this is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.domain.syncing.sync_state import Standing, SyncState
from desktop.i18n import translate
from desktop.ui.sync.popup import SyncPopup
from desktop.ui.sync.ports import SyncDeeds
from desktop.ui.theme import dress, icon, sizes
from desktop.words.sync import status_line, tone

_LOOKS = {"good": "good", "muted": "muted", "warning": "warning", "danger": "error"}
_COLOURS = {"good": "good", "muted": "muted", "warning": "warn", "danger": "bad"}
_PICTURES = {
    Standing.ON_THIS_LAPTOP: "shield",
    Standing.REVOKED: "lock",
    Standing.SIGN_IN: "lock",
    Standing.UNTRUSTED: "warning",
    Standing.UPGRADE: "warning",
    Standing.RUNNING: "sync",
    Standing.BY_CHOICE: "offline",
    Standing.ATTENTION: "warning",
    Standing.OFFLINE: "offline",
    Standing.FAILED: "warning",
    Standing.WAITING: "waiting",
    Standing.ALL_SENT: "check",
}
"""An icon of its own for each standing: colour alone carries no meaning."""


def _do_nothing() -> None: ...


class StatusBar(QWidget):
    """Exact words: sent or kept here, by whom, in which profile.

    The line is a button: it opens :class:`SyncPopup`, and so does Enter.

    Args:
        who: Account name of the colleague at work.
        profile: Name of the profile's folder.
        deeds: What can be done about synchronising.
    """

    def __init__(
        self, who: str, profile: str, deeds: SyncDeeds, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._deeds = deeds
        self.popup: SyncPopup | None = None
        self.kept = dress(QPushButton(), "status")
        self.kept.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.kept.setAutoDefault(True)  # so that Enter presses it too
        self.kept.clicked.connect(lambda _on: self.open_popup())
        self.copies = dress(QPushButton(), "status")
        self.copies.setIcon(icon("warning", "warn"))
        self.copies.setAutoDefault(True)
        self.copies.hide()
        self._open_copies: Callable[[], object] = _do_nothing
        self.copies.clicked.connect(lambda _on: self._open_copies())
        self.who = dress(QLabel(who), "muted")
        self.profile = dress(
            QLabel(translate("window", "Profile: {name}").format(name=profile)), "muted"
        )
        unit = sizes().unit
        layout = QHBoxLayout(self)
        layout.setContentsMargins(unit, unit // 4, 2 * unit, unit // 4)
        layout.setSpacing(unit)
        layout.addWidget(self.kept)
        layout.addWidget(self.copies)
        layout.addStretch()
        layout.addWidget(self.who)
        layout.addSpacing(unit)
        layout.addWidget(self.profile)
        self.show_state(deeds.state())

    def show_state(self, state: SyncState) -> None:
        """Say where this laptop stands."""
        line, sounds = status_line(state, now=self._deeds.now()), tone(state)
        self.kept.setText(line.replace("&", "&&"))
        locked = state.lease is not None and state.lease.is_over
        picture = "lock" if locked else _PICTURES[state.standing]
        self.kept.setIcon(icon(picture, _COLOURS[sounds]))
        self.kept.setToolTip(translate("sync", "Open what there is to know about syncing"))
        self.kept.setAccessibleName(line)
        self.kept.setAccessibleDescription(self.kept.toolTip())
        if self.popup is not None:
            self.popup.show_state(state)

    def show_copies(self, said: str, open_them: Callable[[], object]) -> None:
        """Say something about copies; empty = all is well."""
        self._open_copies = open_them
        self.copies.setText(said.replace("&", "&&"))
        self.copies.setAccessibleName(said)
        self.copies.setVisible(bool(said))

    def open_popup(self) -> SyncPopup:
        """Open what there is to know and to do about syncing, above the line."""
        popup = SyncPopup(self._deeds, self)
        self.popup = popup
        popup.destroyed.connect(self._forget)
        popup.open_above(self.kept.mapToGlobal(QPoint(0, 0)))
        return popup

    def _forget(self) -> None:
        self.popup = None

    def set_narrow(self, narrow: bool) -> None:
        """Leave out whose profile this is when there is no room."""
        self.who.setVisible(not narrow)
        self.profile.setVisible(not narrow)
