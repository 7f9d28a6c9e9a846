"""The row of chips above the map: what does not fit goes into a menu at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.i18n import translate
from desktop.ui.screens.map.choices.chip import MapChip
from desktop.ui.theme import dress, sizes

_ALWAYS = 2  # chips that are never in the menu: without them no figure can be understood
_LEAST = 14  # units in which a chip that limits something can still be read


class ChipRow(QWidget):
    """One line of chips, two with large text in a small window.

    The first two chips are always there. After them, chips that limit something go before those
    that do not, cut off if need be, so that nobody overlooks a limit; the others are in the
    menu "More", which says how many of them limit something.

    Args:
        chips: From left to right.
    """

    def __init__(self, chips: Sequence[MapChip]) -> None:
        super().__init__()
        self.chips = tuple(chips)
        self._lines = 1
        self._absent: set[MapChip] = set()
        for chip in self.chips:
            chip.setParent(self)
            chip.changed.connect(self.fit)
        self.more = dress(QToolButton(self), "chip")
        self.more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.more.setCheckable(True)
        self.more.setAccessibleName(translate("map", "More choices"))
        self.more.clicked.connect(self._offer_more)

    def set_present(self, chip: MapChip, *, is_present: bool) -> None:
        """Offer a chip, or not: for instance teams where there is only one."""
        (self._absent.discard if is_present else self._absent.add)(chip)
        self.fit()

    def in_menu(self) -> Sequence[MapChip]:
        """Return the chips that there is no room for."""
        return [chip for chip in self._present() if chip.isHidden()]

    def menu_of_more(self) -> QMenu:
        """Return the menu of the chips that there is no room for."""
        menu = QMenu(self)
        for chip in self.in_menu():
            action = menu.addAction(f"{chip.title()}: {chip.told()}")
            action.triggered.connect(lambda _on=False, chip=chip: chip.open_under(self.more))
        return menu

    def fit(self) -> None:
        """Show as many chips as there is room for; the first two take a line more if need be."""
        for chip in self.chips:
            chip.ensurePolished()  # else it is measured in the font of before
        gap = sizes().unit
        shown = self._that_fit(self.width(), gap)
        end = self.width() - self._reserved(shown, gap)
        x = y = 0
        for chip in self.chips:
            chip.setVisible(chip in shown)
            if chip in shown:
                full = chip.full_size()
                least = full.width() if chip in self.chips[:_ALWAYS] else _LEAST * gap
                if x and x + min(least, full.width()) > end:
                    x, y = 0, y + _height() + gap
                width = min(full.width(), max(end - x, 0))
                chip.fit(width)
                chip.setGeometry(x, y, width, _height())
                x += width + gap
        self._say_more(x, y)
        self._set_lines(1 + (y > 0))

    def _set_lines(self, lines: int) -> None:
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def _say_more(self, x: int, y: int) -> None:
        """Show the menu at the end, and how many chips in it limit something."""
        inside = self.in_menu()
        limits = sum(chip.is_active() for chip in inside)
        more = translate("map", "More")
        self.more.setText(f"{more} ({limits})  ▾" if limits else f"{more}  ▾")
        self.more.setChecked(bool(limits))
        self.more.setVisible(bool(inside))
        self.more.setGeometry(x, y, self.more.sizeHint().width(), _height())

    def sizeHint(self) -> QSize:
        wide = sum(chip.full_size().width() + sizes().unit for chip in self._present())
        return QSize(wide, self._lines * _height() + (self._lines - 1) * sizes().unit)

    def minimumSizeHint(self) -> QSize:
        return QSize(20 * sizes().unit, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def _present(self) -> list[MapChip]:
        return [chip for chip in self.chips if chip not in self._absent]

    def _that_fit(self, room: int, gap: int) -> set[MapChip]:
        present = self._present()
        wide = {chip: chip.full_size().width() + gap for chip in present}
        if sum(wide.values()) - gap <= room:
            return set(present)
        shown = set(present[:_ALWAYS])
        room -= self.more.sizeHint().width() + sum(wide[chip] for chip in shown)
        for chip in sorted(present[_ALWAYS:], key=lambda chip: not chip.is_active()):
            least = min(wide[chip], _LEAST * sizes().unit) if chip.is_active() else wide[chip]
            if least > room:
                break
            room -= wide[chip]
            shown.add(chip)
        return shown

    def _reserved(self, shown: set[MapChip], gap: int) -> int:
        """Return the pixels that "More" takes at the end."""
        if len(shown) == len(self._present()):
            return 0
        return self.more.sizeHint().width() + gap

    def _offer_more(self) -> None:
        self.more.setChecked(any(chip.is_active() for chip in self.in_menu()))
        menu = self.menu_of_more()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height() + 4)))


def _height() -> int:
    """Return the pixels that chips are high, with the keyboard on them and without.

    What a chip wants itself grows with its focus ring, and the row would cut it off.
    """
    return sizes().field
