"""While a new record is typed: who is likely there already, to be opened instead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.duplicates.duplicate import Alike
from desktop.i18n import translate
from desktop.ui.forms.form import Form
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.duplicates import reasons_text

PAUSE_MS = 250
"""Without a key before it looks: between two words of a name, not between two letters."""
_TEXTS = frozenset({"display_name", "name", "phone", "email", "website", "external_id", "address"})
_LINES = "more_channels"
FindAlike = Callable[[str, Mapping[str, Any]], Sequence[Alike]]


class AlikeCard(QFrame):
    """Says who is likely there already. It comes and goes and never stands in the way.

    ``open_requested(kind, id)`` when somebody chose one.

    Args:
        form: Of a new record; the card goes above its fields.
        find: ``find(kind, fields)``; runs beside the lane of saves, so that these never wait.
    """

    open_requested = Signal(str, object)

    def __init__(self, form: Form, find: FindAlike, tasks: Runner) -> None:
        super().__init__(form)
        self._form = form
        self._find = find
        self._tasks = tasks
        self._asked: Mapping[str, Any] = {}
        self.buttons: Sequence[QPushButton] = ()
        self.said = QLabel()
        self.said.setWordWrap(True)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        dress(self, "notice")
        layout = QVBoxLayout(self)
        layout.setSpacing(sizes().unit // 2)
        layout.addWidget(self.said)
        form.frame.messages.addWidget(self)
        form.fields.changed.connect(self._pause.start)
        self.hide()

    def look(self) -> None:
        """Look for who is there already, if anything that tells was typed since."""
        typed = _told(self._form.fields.typed())
        if typed == self._asked:
            return
        self._asked = typed
        kind = self._form.name
        self._tasks.start(
            lambda _report: self._find(kind, typed),
            on_done=while_alive(self, lambda found: self._show(typed, found)),
            on_error=lambda _error: None,  # it only would have helped
            lane=Lane.FREE,
        )

    def _show(self, typed: Mapping[str, Any], found: Sequence[Alike]) -> None:
        if typed != self._asked:
            return
        layout = self.layout()
        for old in self.buttons:
            if layout is not None:
                layout.removeWidget(old)
            old.deleteLater()
        self.buttons = [self._button(each) for each in found]
        self.said.setText(translate("form", "Maybe this is here already. Open it to see:"))
        for each in self.buttons:
            if layout is not None:
                layout.addWidget(each)
        self.setVisible(bool(found))

    def _button(self, alike: Alike) -> QPushButton:
        where = f" · {alike.context}" if alike.context else ""
        text = f"{alike.name}{where} ({reasons_text(alike.likeness)})"
        button = dress(QPushButton(text.replace("&", "&&")), "link")
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        id_: UUID = alike.id
        button.clicked.connect(lambda _on: self.open_requested.emit(alike.kind, id_))
        return button


def watch_alike(
    form: Form, find: FindAlike, tasks: Runner, open_record: Callable[[str, UUID], object]
) -> QWidget:
    """Tell in the form of a new record who is likely there already."""
    card = AlikeCard(form, find, tasks)
    card.open_requested.connect(open_record)
    return card


def _told(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was typed of all that two records are compared by."""
    told: dict[str, Any] = {
        name: value.strip()
        for name, value in typed.items()
        if name in _TEXTS and isinstance(value, str) and value.strip()
    }
    lines = typed.get(_LINES)
    if isinstance(lines, str) and lines.strip():
        told[_LINES] = [
            f"mailto:{line.strip()}" if "@" in line else f"tel:{line.strip()}"
            for line in lines.splitlines()
        ]
    return told
