"""Choosing several things by typing a few letters of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.entry import NotUnderstood
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.frame import FieldFrame
from desktop.ui.widgets.options import Finder, Found, ListFinder, Option
from desktop.ui.widgets.suggest import SuggestField


class _WithoutChosen:
    """Finds what the finder finds, except what is a chip already."""

    def __init__(self, finder: Finder, chosen: Callable[[], Sequence[Option]]) -> None:
        self._finder = finder
        self._chosen = chosen

    def find(self, text: str, on_found: Found) -> None:
        self._finder.find(text, lambda asked, options: on_found(asked, self._left(options)))

    def read(self, raw: Any) -> Option | None:
        return self._finder.read(raw)

    def _left(self, options: Iterable[Option]) -> list[Option]:
        taken = [chip.value for chip in self._chosen()]
        return [option for option in options if option.value not in taken]


class ChipField(FieldFrame):
    """Chips with a type-ahead behind them.

    Typing filters, Enter or Tab adds what is highlighted, Backspace in the empty field takes
    the last chip away, Left goes to the chips, where Delete or Space takes one away.

    Args:
        finder: Where choices come from.
    """

    changed = Signal()

    def __init__(
        self, finder: Finder, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen: list[Option] = []
        self._chips: list[QPushButton] = []
        self._finder = finder
        self._flow = FlowLayout(self, gap=4, stretch_last=True)
        unit = sizes().unit
        self._flow.setContentsMargins(unit, unit // 2, unit, unit // 2)
        self.line = SuggestField(_WithoutChosen(finder, lambda: self._chosen), placeholder)
        self.line.setMinimumWidth(12 * unit)
        self._flow.addWidget(self.line)
        self.line.list.anchor = self
        self.hold(self.line)
        self.line.changed.connect(self._take)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def offer(self, options: Sequence[Option]) -> None:
        """Choose from these from now on; chips that were chosen before get their names."""
        self._finder = ListFinder(options)
        self.line.finder = _WithoutChosen(self._finder, lambda: self._chosen)
        self.show_value([option.raw for option in self._chosen])

    @property
    def options(self) -> Sequence[Option]:
        """What is chosen now, in the order in which it was chosen."""
        return tuple(self._chosen)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        super().setAccessibleDescription(description)
        self.line.setAccessibleDescription(description)

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return {"chosen": [option.raw for option in self._chosen], "text": self.line.text()}

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        kept = raw if isinstance(raw, dict) else {}
        chosen = kept.get("chosen")
        read = [self._finder.read(each) for each in chosen] if isinstance(chosen, list) else []
        self.show_value([option for option in read if option is not None])
        self.line.setText(str(kept.get("text", "")))

    def value(self) -> Any:
        """Return the values of all chips as a frozen set.

        Raises:
            NotUnderstood: There is text that was not made into a chip.
        """
        if self.line.text().strip():
            raise NotUnderstood("not_in_list")
        return frozenset(option.value for option in self._chosen)

    def show_value(self, value: Any) -> None:
        """Show these options, or the options of these codes; of a set, by their titles."""
        for chosen in list(self._chosen):
            self._drop(chosen)
        read = [
            each if isinstance(each, Option) else self._finder.read(str(each))
            for each in value or ()
        ]
        options = [option for option in read if option is not None]
        if isinstance(value, frozenset | set):
            options.sort(key=lambda option: option.title)
        for option in options:
            self._add(option)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.line and self._line_key(event):
                return True
            if isinstance(watched, QPushButton) and self._chip_key(watched, event):
                return True
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)
        self.line.open_list()
        super().mousePressEvent(event)

    def _line_key(self, event: QKeyEvent) -> bool:
        if not self._chips or self.line.text():
            return False
        if event.key() == Qt.Key.Key_Backspace:
            self._remove(self._chosen[-1])
            return True
        if event.key() == Qt.Key.Key_Left:
            self._chips[-1].setFocus()
            return True
        return False

    def _chip_key(self, chip: QPushButton, event: QKeyEvent) -> bool:
        place = self._chips.index(chip)
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            place += 1 if key == Qt.Key.Key_Right else -1
            is_chip = 0 <= place < len(self._chips)
            (self._chips[place] if is_chip else self.line).setFocus()
            return True
        if key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._remove(self._chosen[place])
            return True
        return False

    def _take(self) -> None:
        option = self.line.chosen
        if option:
            self.line.choose(None)
            self._add(option)
        self.changed.emit()

    def _add(self, option: Option) -> None:
        if any(option.value == chip.value for chip in self._chosen):
            return
        chip = QPushButton(option.title.replace("&", "&&") + "  ✕")
        dress(chip, "chip")
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        name = translate("widget", "Take away: {name}").format(name=option.title)
        chip.setAccessibleName(name)
        chip.setToolTip(name)
        chip.clicked.connect(lambda: self._remove(option))
        chip.installEventFilter(self)
        self._chosen.append(option)
        self._chips.append(chip)
        self._flow.insert(self._flow.count() - 1, chip)
        chip.show()
        self.updateGeometry()

    def _remove(self, option: Option) -> None:
        self._drop(option)
        self.line.setFocus()
        self.changed.emit()

    def _drop(self, option: Option) -> None:
        place = self._chosen.index(option)
        self._chosen.pop(place)
        chip = self._chips.pop(place)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.updateGeometry()
