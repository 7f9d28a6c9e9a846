"""Taking over the Flemish base map for the city: what it costs first, then slowly, tile by tile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget

from desktop.domain.base_map import KeptMap
from desktop.i18n import translate
from desktop.ui.screens.map.open_data_dialog import WorkDialog, plain_label
from desktop.ui.tasks import Report, Runner
from desktop.ui.theme import dress
from desktop.words.downloads import file_size


class TakeOverOrder(NamedTuple):
    """What somebody wants: in colour or grey, and how near it can be looked at (zoom)."""

    colour: bool
    depth: int


class Cost(NamedTuple):
    """What it will cost.

    Args:
        words: For a person, with the line of the owner.
        seconds_per_tile: At the pace that is kept.
    """

    words: str
    seconds_per_tile: float


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOverJobs:
    """What the dialog asks of the outside.

    Args:
        depths: Zooms to choose from; ``depth`` is the first choice.
        cost: What an order costs; asks nobody.
        fetch: Gets the tiles; goes on where it was stopped; in the network lane.
    """

    depths: Sequence[int]
    depth: int
    cost: Callable[[TakeOverOrder], Cost]
    fetch: Callable[[TakeOverOrder, Report], KeptMap]


class TakeOverDialog(WorkDialog):
    """Shows tiles, size and time before; then goes on behind the window until it is stopped.

    ``came`` has the base map that is here now.
    """

    came = Signal(object)

    def __init__(self, jobs: TakeOverJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(translate("open data", "Get the Flemish map of the city"), tasks, parent)
        self._jobs = jobs
        self._pace = 0.0
        self.colour_box, self.depth_box = QComboBox(), QComboBox()
        self.cost = plain_label()
        self.told = dress(plain_label(), "good")
        self.fetch_button = dress(QPushButton(translate("open data", "&Get it")), "primary")
        self._fill()
        self._show_cost()
        self.colour_box.setFocus()

    def order(self) -> TakeOverOrder:
        """Return what is chosen."""
        return TakeOverOrder(bool(self.colour_box.currentData()), int(self.depth_box.currentData()))

    def fetch(self) -> None:
        """Get the tiles."""
        order = self.order()
        self.told.hide()
        self.work(
            lambda report: self._jobs.fetch(order, report),
            self._show_done,
            what=translate("open data", "Getting the tiles…"),
            describe=self._how_far,
        )

    def _how_far(self, done: int, total: int) -> str:
        minutes = max(1, round((total - done) * self._pace / 60))
        text = translate(
            "open data",
            "{done} of {total} tiles; about %n more minute(s). You can go on with your work, or "
            "stop and go on later.",
            "",
            minutes,
        )
        return text.format(done=done, total=total)

    def _show_done(self, kept: KeptMap) -> None:
        text = translate("open data", "“{name}” ({size}) is on this computer now.")
        self.told.setText(text.format(name=kept.name, size=file_size(kept.size)))
        self.told.show()
        self.close_button.setFocus()
        self.came.emit(kept)

    def _show_cost(self) -> None:
        cost = self._jobs.cost(self.order())
        self._pace = cost.seconds_per_tile
        self.cost.setText(cost.words)
        self.told.hide()
        self.say("")

    def _fill(self) -> None:
        self.colour_box.addItem(translate("open data", "Grey, so that the wards stand out"), False)
        self.colour_box.addItem(translate("open data", "In colour"), True)
        for depth in self._jobs.depths:
            self.depth_box.addItem(_depth_name(depth), depth)
        self.depth_box.setCurrentIndex(max(0, self.depth_box.findData(self._jobs.depth)))
        self._put(translate("open data", "&Colours"), self.colour_box)
        self._put(translate("open data", "How &near you can look"), self.depth_box)
        for part in (self.cost, self.told):
            self.body.addWidget(part)
        self.body.addStretch()
        self.told.hide()
        self.inputs += [self.colour_box, self.depth_box, self.fetch_button]
        self.put_buttons(self.fetch_button)
        self.fetch_button.setDefault(True)
        self.fetch_button.clicked.connect(self.fetch)
        for box in (self.colour_box, self.depth_box):
            box.currentIndexChanged.connect(self._show_cost)

    def _put(self, text: str, box: QComboBox) -> None:
        label = dress(QLabel(text), "field")
        label.setBuddy(box)
        box.setAccessibleName(text.replace("&", ""))
        self.body.addWidget(label)
        self.body.addWidget(box)


_BLOCKS, _STREETS, _HOUSES = 15, 16, 17


def _depth_name(depth: int) -> str:
    if depth <= _BLOCKS:
        return translate("open data", "Blocks (level {level})").format(level=depth)
    if depth == _STREETS:
        return translate("open data", "Streets (level {level})").format(level=depth)
    if depth == _HOUSES:
        return translate("open data", "Houses (level {level})").format(level=depth)
    return translate("open data", "House numbers (level {level})").format(level=depth)
