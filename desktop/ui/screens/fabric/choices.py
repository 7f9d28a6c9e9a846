"""Through what the network is looked at: a year, flows, themes, with or without key figures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QSlider, QWidget

from desktop.domain.network.fabric import Lens
from desktop.domain.vocabulary import Theme, TieFlow
from desktop.i18n import translate
from desktop.ui.lists.chips import SetChip
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.labels import label

SETTLE_MS = 350
"""After the last change of the year, before anything is worked out again."""


class FabricChoices(QWidget):
    """The row of choices. ``looked`` follows at once, ``settled`` once somebody is done."""

    looked = Signal(object)
    settled = Signal(object)
    persons_asked = Signal(bool)

    def __init__(self, year: int) -> None:
        super().__init__()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.year = dress(QLabel(str(year)), "heading")
        self.flows = SetChip("flows", lambda: translate("fabric", "What flows"), _flows)
        self.themes = SetChip("themes", lambda: translate("fabric", "Theme"), _themes)
        self.persons = QCheckBox(translate("fabric", "&Key figures"))
        self._clock = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._arrange(year)
        self._clock.timeout.connect(lambda: self.settled.emit(self.lens()))
        self.slider.valueChanged.connect(self._look)
        for chip in (self.flows, self.themes):
            chip.changed.connect(self._look)
        self.persons.toggled.connect(self.persons_asked)

    def lens(self) -> Lens:
        """Return what is chosen."""
        chosen: dict[str, Any] = {**self.flows.values(), **self.themes.values()}
        return Lens(self.slider.value(), **chosen)

    def offer_years(self, first: int, last: int) -> None:
        """Let somebody choose among these years; the year of now stays if it can."""
        year = self.slider.value()
        was_last = year == self.slider.maximum()
        self.slider.blockSignals(True)
        self.slider.setRange(first, last)
        self.slider.setValue(last if was_last else year)
        self.slider.blockSignals(False)
        self.slider.setEnabled(first < last)
        self._say()

    def _look(self) -> None:
        self._say()
        self.looked.emit(self.lens())
        self._clock.start()

    def _say(self) -> None:
        year = self.slider.value()
        self.year.setText(str(year))
        said = translate("fabric", "Year: {year}").format(year=year)
        self.slider.setAccessibleName(said)
        self.slider.setToolTip(said)

    def _arrange(self, year: int) -> None:
        unit = sizes().unit
        self.slider.setRange(year, year)
        self.slider.setPageStep(5)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.slider.setFixedWidth(20 * unit)
        self.persons.setToolTip(
            translate(
                "fabric", "Only with a public role, or with consent. They are never in a file."
            )
        )
        row = FlowLayout(self, gap=unit)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.slider, self.year, self.flows, self.themes, self.persons):
            row.addWidget(part)
        self._say()


def _flows() -> list[tuple[Any, str]]:
    return [(flow, label(flow)) for flow in TieFlow]


def _themes() -> list[tuple[Any, str]]:
    return [(theme, label(theme)) for theme in Theme]
