"""Which edition, and from where: the publishers, or files that somebody brought along."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from desktop.domain.area import AreaOffer
from desktop.i18n import translate
from desktop.ui.screens.map.borders_fields import FileField
from desktop.ui.screens.map.open_data_dialog import plain_label
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.fold import Fold


class SourceFields(QWidget):
    """Year, where from, and how to do it without a network. ``changed`` tells of any choice.

    Args:
        years: To choose from; ``year`` is the first choice.
        by_hand: Files of a year, with their pages.
        ask_folder: Lets somebody choose a folder.
    """

    changed = Signal()

    def __init__(
        self,
        years: Sequence[int],
        year: int,
        by_hand: Callable[[int], Sequence[AreaOffer]],
        ask_folder: Callable[[], Path | None],
    ) -> None:
        super().__init__()
        self._by_hand = by_hand
        self.year_box = QComboBox()
        for each in years:
            self.year_box.addItem(str(each), each)
        self.year_box.setCurrentIndex(max(0, self.year_box.findData(year)))
        self.from_publishers = QRadioButton(
            translate("open data", "From the &publishers, over the network")
        )
        self.from_folder = QRadioButton(
            translate("open data", "From a &folder with files of another computer")
        )
        self.folder = FileField(translate("open data", "Folder with the files"), ask_folder)
        self.hand = Fold(translate("open data", "Without a network: which files, and where from"))
        self.steps = plain_label()
        self._arrange()
        self._connect()
        self.from_publishers.setChecked(True)
        self._show_steps()

    @property
    def year(self) -> int:
        """The edition that is wanted."""
        return int(self.year_box.currentData())

    @property
    def is_by_hand(self) -> bool:
        """Whether the files come from a folder."""
        return self.from_folder.isChecked()

    def _show_steps(self) -> None:
        lines = [translate("open data", "1. On a computer with a network, download these files:")]
        for offer in self._by_hand(self.year):
            text = translate("open data", "{name} from {page}")
            if not offer.needed:
                text = translate("open data", "{name} from {page} (if you can)")
            lines.append("    • " + text.format(name=offer.name, page=offer.page))
        lines += [
            translate("open data", "2. Put them in one folder. Keep their names; do not unpack."),
            translate("open data", "3. Choose “From a folder” here, and that folder."),
        ]
        self.steps.setText("\n".join(lines))

    def _changed_year(self) -> None:
        self._show_steps()
        self.changed.emit()

    def _changed_origin(self) -> None:
        self.folder.setVisible(self.is_by_hand)
        self.changed.emit()

    def _arrange(self) -> None:
        label = dress(QLabel(translate("open data", "&Edition of 1 January")), "field")
        label.setBuddy(self.year_box)
        self.year_box.setAccessibleName(translate("open data", "Edition of 1 January"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit // 2)
        for part in (label, self.year_box, self.from_publishers, self.from_folder, self.folder):
            layout.addWidget(part)
        layout.addWidget(self.hand)
        self.hand.inside.addWidget(self.steps)
        keys = Qt.TextInteractionFlag.TextSelectableByKeyboard  # addresses are copied
        self.steps.setTextInteractionFlags(self.steps.textInteractionFlags() | keys)
        self.folder.hide()

    def _connect(self) -> None:
        self.year_box.currentIndexChanged.connect(self._changed_year)
        self.from_folder.toggled.connect(self._changed_origin)
        self.folder.changed.connect(self.changed)
