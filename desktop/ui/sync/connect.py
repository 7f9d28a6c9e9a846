"""Connecting this laptop to the server of the team, and signing in again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import errors
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.passphrase import PassphraseField
from desktop.ui.sync.connect_ports import ConnectJobs, Entered
from desktop.ui.tasks import Lane, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.fold import Fold

_WIDTH_UNITS = 60
_SCREEN_MARGIN = 48


class _Line(QWidget):
    """A label, a field, and what is wrong with it."""

    def __init__(self, text: str, entry: QLineEdit) -> None:
        super().__init__()
        self.entry = entry
        self.error = dress(QLabel(), "error")
        self.error.setWordWrap(True)
        self.error.hide()
        label = dress(QLabel(text), "field")
        label.setBuddy(entry)
        entry.setAccessibleName(text.replace("&", ""))
        entry.textEdited.connect(lambda _text: self.say(""))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit // 2)
        for part in (label, entry, self.error):
            layout.addWidget(part)

    def say(self, problem: str) -> None:
        """Mark the field and say what is wrong; an empty text takes the mark away."""
        self.error.setText(problem)
        self.error.setVisible(bool(problem))
        self.entry.setAccessibleDescription(problem)
        dress(self.entry, "wrong" if problem else "")


class ConnectDialog(QDialog):
    """Asks who and where, signs in without stopping the window, and can be stopped itself.

    ``connected(city)`` comes when the laptop is tied to the server, also when somebody pressed
    stop a moment too late; ``over`` when nothing can come any more. The password is kept
    nowhere: the field is emptied, and only the server's answer is stored.
    """

    connected = Signal(str)
    over = Signal()

    def __init__(self, jobs: ConnectJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        self._task: Task[Any] | None = None
        self.address = _Line(
            translate("connect", "&Address of the server"), QLineEdit(jobs.address)
        )
        self.address.entry.setPlaceholderText("https://weefsel.example")
        self.login = _Line(translate("connect", "Your &name there"), QLineEdit(jobs.login))
        password = PassphraseField(translate("connect", "Password"))
        self.password = _Line(translate("connect", "&Password"), password)
        self.code = _Line(translate("connect", "&Code on your telephone"), QLineEdit())
        self.code.entry.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.device = _Line(
            translate("connect", "Name of this &laptop, for the administrator"),
            QLineEdit(jobs.device),
        )
        self.city = _Line(translate("connect", "C&ity, where the server has several"), QLineEdit())
        self.more = Fold(translate("connect", "More: name of this laptop, city"))
        self.problem = dress(QLabel(), "error")
        self._area = QScrollArea()
        self._inner = QVBoxLayout()
        self.busy = QProgressBar()
        self.close_button = QPushButton(translate("connect", "Not now"))
        self.connect_button = dress(QPushButton(), "primary")
        self._arrange()
        self._set_busy(busy=False)
        self.connect_button.clicked.connect(lambda _on: self.try_it())
        self.close_button.clicked.connect(lambda _on: self.reject())

    @property
    def is_busy(self) -> bool:
        """Whether the server is being asked."""
        return not self.connect_button.isEnabled()

    def try_it(self) -> None:
        """Sign in with what was typed; empty fields are marked first."""
        if self.is_busy or not self._is_filled():
            return
        self._say("")
        for line in (self.address, self.login, self.password, self.code):
            line.say("")  # what was wrong last time may be right now
        entered = Entered(
            address=self.address.entry.text().strip(),
            login=self.login.entry.text().strip(),
            password=self.password.entry.text(),
            code=self.code.entry.text().strip(),
            device=self.device.entry.text().strip() or self._jobs.device,
            city=self.city.entry.text().strip(),
        )
        self._set_busy(busy=True)
        self._task = self._tasks.start(
            lambda report: self._jobs.connect(entered, report),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, self._failed),
            lane=Lane.NETWORK,
        )

    def reject(self) -> None:
        """Close. A question that is under way gets its answer unseen."""
        self.password.entry.clear()
        if self._task is not None:
            self._task.cancel()
        super().reject()
        if self._task is None:
            self.over.emit()

    def _is_filled(self) -> bool:
        needed = translate("connect", "This is needed. Fill it in.")
        wanted = [self.address, self.login, self.password]
        if not self.code.isHidden():
            wanted.append(self.code)
        empty = [line for line in wanted if not line.entry.text().strip()]
        for line in empty:
            line.say(needed)
        if empty:
            empty[0].entry.setFocus()
            self._fit()
        return not empty

    def _done(self, city: str) -> None:
        self.password.entry.clear()
        self.code.entry.clear()
        self._task = None
        self.connected.emit(city)
        self.accept()
        self.over.emit()

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._set_busy(busy=False)
        if not self.isVisible():
            self.over.emit()
            return
        if not isinstance(error, ExpectedError):
            show_error(error, self)
            return
        self._place_error(error)
        self._fit()

    def _place_error(self, error: ExpectedError) -> None:
        """Say what is wrong beside the field in which it can be mended."""
        words = told(error)
        if isinstance(error, errors.SecondFactorNeeded):
            self.code.show()
            self.code.entry.setFocus()
            self._say(words, look="muted")
        elif isinstance(error, errors.SyncAddressWrong):
            self.address.say(words)
            self.address.entry.setFocus()
        elif isinstance(error, errors.SignInRefused):
            self.password.say(words)
            self.password.entry.setFocus()
            self.password.entry.selectAll()
        else:
            self._say(words)
            self.connect_button.setFocus()

    def _say(self, text: str, look: str = "error") -> None:
        dress(self.problem, look)
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _set_busy(self, *, busy: bool) -> None:
        for line in (self.address, self.login, self.password, self.code, self.device, self.city):
            line.setEnabled(not busy)
        self.connect_button.setEnabled(not busy)
        self.connect_button.setText(_verb(busy=busy, again=self._jobs.is_again))
        self.close_button.setText(
            translate("connect", "Stop") if busy else translate("connect", "Not now")
        )
        self.busy.setVisible(busy)

    def _arrange(self) -> None:
        unit = sizes().unit
        again = self._jobs.is_again
        title = _title(again=again)
        self.setWindowTitle(title)
        dress(self, "panel")
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setAccessibleName(translate("connect", "Asking the server…"))
        self.more.inside.addWidget(self.device)
        self.more.inside.addWidget(self.city)
        self.more.button.toggled.connect(lambda _on: self._fit())
        about = dress(QLabel(_about(again=again)), "muted")
        for wrapped in (about, self.problem):
            wrapped.setWordWrap(True)
        fields = (self.address, self.login, self.password, self.code)
        head = dress(QLabel(title), "title")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * unit, 2 * unit, unit, 2 * unit)
        layout.setSpacing(unit * 3 // 2)
        _fill(self._inner, head, about, *fields, self.more, self.problem)
        layout.addWidget(_scrolling(self._area, self._inner), 1)
        layout.addWidget(self.busy)
        layout.addLayout(self._buttons())
        self.code.hide()
        self._say("")
        self.setMinimumWidth(_WIDTH_UNITS * unit)
        empty = [line for line in fields if not line.entry.text()]
        empty[0].entry.setFocus()
        self._fit()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 2 * sizes().unit, 0)
        row.addStretch()
        row.addWidget(self.close_button)
        row.addWidget(self.connect_button)
        self.close_button.setAutoDefault(False)
        self.connect_button.setDefault(True)
        return row

    def _fit(self) -> None:
        """Be as high as what is shown now; once more when what was unfolded knows its height."""
        self._grow()
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self._inner.activate()
        layout.activate()
        wide = max(self.width(), _WIDTH_UNITS * sizes().unit)
        sides = layout.contentsMargins().left() + layout.contentsMargins().right()
        around = layout.totalMinimumSize().height() - self._area.minimumSizeHint().height()
        wanted = self._inner.totalHeightForWidth(wide - sides) + around + 4
        room = self.screen().availableSize().height() - _SCREEN_MARGIN
        self.resize(wide, min(wanted, room))


def _title(*, again: bool) -> str:
    if again:
        return translate("connect", "Sign in again")
    return translate("connect", "Connect to the server of your team")


def _verb(*, busy: bool, again: bool) -> str:
    if busy:
        return translate("connect", "Asking the server…")
    return translate("connect", "Sign in") if again else translate("connect", "Connect")


def _fill(column: QVBoxLayout, *parts: QWidget) -> None:
    for part in parts:
        column.addWidget(part)
    column.addStretch()
    column.setSpacing(sizes().unit * 3 // 2)
    column.setContentsMargins(2, 2, 2 * sizes().unit, 2)


def _scrolling(area: QScrollArea, column: QVBoxLayout) -> QScrollArea:
    """Put a column in an area that scrolls on a small screen with large text."""
    inner = dress(QWidget(), "panel")
    inner.setLayout(column)
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _about(*, again: bool) -> str:
    if again:
        return translate(
            "connect",
            "The server wants to know again who you are. Everything on this laptop stays as it "
            "is; what waits is sent after you sign in.",
        )
    return translate(
        "connect",
        "Your visits, contacts, places, organisations and networks are sent to this server over "
        "an encrypted line, and those of your team come back. The name of this laptop and your "
        "clock are sent too. Your passphrase, drafts, saved views and settings never are. Your "
        "password is not kept here.",
    )
