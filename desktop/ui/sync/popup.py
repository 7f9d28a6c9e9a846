"""What opens above the status line: where everything is, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.syncing.sync_state import Standing, SyncState
from desktop.i18n import translate
from desktop.ui.sync.ports import SyncDeeds
from desktop.ui.theme import dress, sizes
from desktop.words.moments import near_text
from desktop.words.sync import advice, status_line

_NEEDS_NAME = frozenset({Standing.SIGN_IN, Standing.REVOKED})


class SyncPopup(QFrame):
    """Last sync, what waits, what was refused; sync now, work offline, report, connect.

    It follows what happens while it is open. Esc or a click beside it closes it.

    Args:
        deeds: What can be done.
    """

    def __init__(self, deeds: SyncDeeds, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(translate("sync", "Syncing"))
        dress(self, "card")
        self._deeds = deeds
        self.head = _wrapped("heading")
        self.advice = _wrapped("muted")
        self.facts = QGridLayout()
        self.values: dict[str, QLabel] = {}
        self.offline = QCheckBox(translate("sync", "Work &offline"))
        self.sync_button = self._button(translate("sync", "&Sync now"), deeds.sync_now, keep=True)
        self.sync_button.setToolTip("Ctrl+Shift+S")
        self.review_button = self._button(translate("sync", "&Review…"), deeds.show_review)
        self.report_button = self._button(translate("sync", "Sync re&port…"), deeds.show_report)
        self.connect_button = self._button("", deeds.connect)
        self._arrange()
        self.show_state(deeds.state())
        self.offline.toggled.connect(deeds.set_offline)

    def show_state(self, state: SyncState) -> None:
        """Show where this laptop stands now."""
        is_connected = bool(state.server)
        self.head.setText(status_line(state, now=self._deeds.now()))
        self.advice.setText(advice(state))
        self.advice.setVisible(bool(self.advice.text()))
        for name, value in self._lines(state):
            self.values[name].setText(value)
        for label in self.findChildren(QLabel):
            if label.property("fact"):
                label.setVisible(is_connected)
        self.offline.blockSignals(True)  # shows what is so; nobody chose it just now
        self.offline.setChecked(state.working_offline)
        self.offline.blockSignals(False)
        leaves = state.left_at is not None  # then nobody signs in: what waits is handed over
        needs_name = not is_connected or (state.standing in _NEEDS_NAME and not leaves)
        for widget in (self.offline, self.report_button):
            widget.setVisible(is_connected)
        self.sync_button.setVisible(is_connected and not needs_name)
        self.sync_button.setEnabled(not state.running)
        self.review_button.setVisible(bool(state.attention))
        self.connect_button.setVisible(needs_name)
        self.connect_button.setText(
            translate("sync", "Sign in a&gain…")
            if is_connected
            else translate("sync", "&Connect to a server…")
        )
        dress(self.connect_button, "primary" if needs_name else "")
        self.adjustSize()

    def open_above(self, corner: QPoint) -> None:
        """Open with the bottom left corner there, inside the screen."""
        room = self.screen().availableGeometry()
        self.adjustSize()
        x = min(corner.x(), room.right() - self.width())
        self.move(max(room.left(), x), max(room.top(), corner.y() - self.height()))
        self.show()
        shown = (self.connect_button, self.sync_button, self.report_button)
        next(button for button in shown if not button.isHidden()).setFocus()

    def _lines(self, state: SyncState) -> Sequence[tuple[str, str]]:
        now = self._deeds.now()
        last = near_text(state.last_success, now) if state.last_success else ""
        return (
            ("server", state.server.partition("://")[2]),
            ("account", state.account),
            ("last", last or translate("sync", "not yet")),
            ("waiting", _count(state.waiting)),
            ("conflicts", _count(state.conflicts)),
            ("refused", _count(state.refused)),
        )

    def _arrange(self) -> None:
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [2 * unit])
        layout.setSpacing(unit)
        layout.addWidget(self.head)
        layout.addWidget(self.advice)
        names = {
            "server": translate("sync", "Server"),
            "account": translate("sync", "Signed in as"),
            "last": translate("sync", "Last sync"),
            "waiting": translate("sync", "Waiting to be sent"),
            "conflicts": translate("sync", "To decide or to read"),
            "refused": translate("sync", "Not taken by the server"),
        }
        for row, (name, text) in enumerate(names.items()):
            key, value = dress(QLabel(text), "muted"), QLabel()
            value.setTextFormat(Qt.TextFormat.PlainText)
            for label in (key, value):
                label.setProperty("fact", True)
            self.values[name] = value
            self.facts.addWidget(key, row, 0)
            self.facts.addWidget(value, row, 1)
        self.facts.setColumnStretch(1, 1)
        self.facts.setHorizontalSpacing(2 * unit)
        self.facts.setVerticalSpacing(unit // 2)
        layout.addLayout(self.facts)
        layout.addWidget(self.offline)
        for button in (
            self.connect_button,
            self.sync_button,
            self.review_button,
            self.report_button,
        ):
            layout.addWidget(button)
        self.setFixedWidth(sizes().sidebar * 2)

    def _button(self, text: str, deed: Callable[[], object], *, keep: bool = False) -> QPushButton:
        """Return a button; it closes the popup first, unless one wants to watch on."""
        button = QPushButton(text)
        button.setAutoDefault(True)

        def act(_on: bool) -> None:
            if not keep:
                self.close()
            deed()

        button.clicked.connect(act)
        return button


def _count(number: int) -> str:
    return str(number) if number else translate("sync", "nothing")


def _wrapped(look: str) -> QLabel:
    label = dress(QLabel(), look)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
