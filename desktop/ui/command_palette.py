"""Ctrl+K: everything the window can do, found by a few letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.ui.theme import dress, icon, sizes

_MOST = 12
_LEAST_SCORE = 55


@dataclass(frozen=True, slots=True)
class Command:
    """Something the window can do.

    Args:
        title: What it is called, without a mnemonic.
        keys: Its shortcut, to learn it by and by.
        run: Does it.
        icon: Name of its icon.
    """

    title: str
    keys: str
    run: Callable[[], None]
    icon: str = "right"


class CommandPalette(QDialog):
    """A field and the commands that fit; Enter carries one out.

    Args:
        commands: All of them, in the order to show when nothing is typed.
    """

    def __init__(self, commands: Sequence[Command], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(translate("window", "Command"))
        self._commands = tuple(commands)
        self._shown: Sequence[Command] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(translate("window", "What do you want to do?"))
        self.field.setAccessibleName(translate("window", "What do you want to do?"))
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self.narrow)
        self.found = QListWidget()
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setAccessibleName(translate("window", "Commands"))
        self.found.itemActivated.connect(lambda _item: self.carry_out())
        self.found.itemClicked.connect(lambda _item: self.carry_out())
        self.found.setIconSize(QSize(sizes().icon, sizes().icon))
        dress(self.found, "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [sizes().unit])
        layout.setSpacing(sizes().unit)
        layout.addWidget(self.field)
        layout.addWidget(self.found)
        self.setFixedWidth(5 * sizes().sidebar // 2)
        self.narrow("")

    def narrow(self, text: str) -> None:
        """Show the commands that fit ``text`` best."""
        self._shown = best(text, self._commands)[:_MOST]
        self.found.clear()
        for command in self._shown:
            keys = f"   {command.keys}" if command.keys else ""
            self.found.addItem(QListWidgetItem(icon(command.icon, "muted"), command.title + keys))
        self.found.setCurrentRow(0)
        row = max(self.found.sizeHintForRow(0), sizes().row - sizes().unit)
        self.found.setFixedHeight(row * _MOST + 2 * sizes().unit)

    def titles(self) -> Sequence[str]:
        """Return the titles that are shown now."""
        return [command.title for command in self._shown]

    def carry_out(self) -> None:
        """Close, then do what is selected."""
        row = self.found.currentRow()
        if 0 <= row < len(self._shown):
            self.accept()
            self._shown[row].run()

    def open_over(self, window: QWidget) -> None:
        """Open near the top of ``window``."""
        self.adjustSize()
        corner = QPoint((window.width() - self.width()) // 2, window.height() // 8)
        self.move(window.mapToGlobal(corner))
        self.open()
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None:
                row = self.found.currentRow() + step
                self.found.setCurrentRow(max(0, min(row, self.found.count() - 1)))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.carry_out()
                return True
        return super().eventFilter(watched, event)


def best(text: str, commands: Sequence[Command]) -> Sequence[Command]:
    """Return the commands that fit ``text``, the best first; all of them for no text.

    Letters may be left out or mistyped; accents and capitals do not count.
    """
    wanted = fold(text.strip())
    if not wanted:
        return commands
    from rapidfuzz import fuzz

    def score(command: Command) -> float:
        title = fold(command.title)
        starts = 20 * any(word.startswith(wanted) for word in title.split())
        return fuzz.WRatio(wanted, title) + starts

    scored = [(score(command), command) for command in commands]
    fitting = [pair for pair in scored if pair[0] >= _LEAST_SCORE]
    return [command for _score, command in sorted(fitting, key=lambda pair: -pair[0])]
