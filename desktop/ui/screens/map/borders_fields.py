"""What somebody says about a file of borders, and the fields in which it is said."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.fold import Fold

ABOUT_CRS = {"unknown_crs", "wrong_crs", "bad_crs"}
"""Reasons to refuse a file that another coordinate system may take away."""


class BordersOrder(NamedTuple):
    """What somebody wants loaded; empty texts and ``None`` leave it to the file.

    Args:
        crs: For instance ``EPSG:31370``; only when the file does not say it.
        sector_table: CSV with the ward of each sector.
    """

    file: Path
    edition: str
    source: str
    licence: str
    crs: str | None
    sector_table: Path | None


class FileField(Widget):
    """A file, typed or chosen.

    Args:
        name: What the file is, also read out.
        ask: Lets somebody choose one; ``None`` when they changed their mind.
    """

    changed = Signal()

    def __init__(self, name: str, ask: Callable[[], Path | None]) -> None:
        super().__init__()
        self._ask = ask
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.button = QPushButton(translate("borders", "Choose…"))
        self.button.setAutoDefault(False)
        self.button.setAccessibleName(translate("borders", "Choose: {what}").format(what=name))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.button.clicked.connect(self.choose)
        self.line.textChanged.connect(self.changed)

    def choose(self) -> None:
        """Let somebody choose a file."""
        chosen = self._ask()
        if chosen is not None:
            self.line.setText(str(chosen))

    def file(self) -> Path | None:
        """Return the file, if there is one."""
        text = self.line.text().strip()
        return Path(text) if text else None


class BordersFields(Widget):
    """File, edition, source, licence; coordinate system and sector table when wanted.

    Args:
        ask_map, ask_table: Let somebody choose a file.
    """

    changed = Signal()

    def __init__(
        self, ask_map: Callable[[], Path | None], ask_table: Callable[[], Path | None]
    ) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(sizes().unit // 2)
        self.file = FileField(translate("borders", "File"), ask_map)
        self.crs = QComboBox()
        self.edition, self.source, self.licence = QLineEdit(), QLineEdit(), QLineEdit()
        self.table = FileField(translate("borders", "Table of sectors and wards"), ask_table)
        self.more = Fold(translate("borders", "More: licence, table of sectors"))
        self._fill()
        self._crs_parts = self._put(translate("borders", "Coordinate &system"), self.crs)
        self._arrange()
        self.ask_crs(False)
        self.file.changed.connect(self._changed_file)

    def order(self) -> BordersOrder | None:
        """Return what was filled in; ``None`` without a file."""
        file = self.file.file()
        if file is None:
            return None
        return BordersOrder(
            file=file,
            edition=self.edition.text().strip(),
            source=self.source.text().strip(),
            licence=self.licence.text().strip(),
            crs=str(self.crs.currentData()) if self.crs_is_asked else None,
            sector_table=self.table.file(),
        )

    def ask_crs(self, wanted: bool) -> None:
        """Ask for the coordinate system, or no longer."""
        self.crs_is_asked = wanted
        for part in self._crs_parts:
            part.setVisible(wanted)

    def _changed_file(self) -> None:
        self.ask_crs(False)
        self.changed.emit()

    def _fill(self) -> None:
        for code, name in (
            ("EPSG:31370", translate("borders", "Belgian Lambert 72 (EPSG:31370)")),
            ("EPSG:3812", translate("borders", "Belgian Lambert 2008 (EPSG:3812)")),
            ("EPSG:4326", translate("borders", "Degrees, as GPS gives them (EPSG:4326)")),
        ):
            self.crs.addItem(name, code)
        self.edition.setPlaceholderText(translate("borders", "follows from the file"))
        self.source.setPlaceholderText(
            translate("borders", "publisher and year; shown below the map")
        )

    def _arrange(self) -> None:
        file = self._put(translate("borders", "&File"), self.file)
        edition = self._put(translate("borders", "&Name of this edition"), self.edition)
        source = self._put(translate("borders", "&Where it comes from"), self.source)
        for part in (*file, *self._crs_parts, *edition, *source):
            self._layout.addWidget(part)
        self._layout.addSpacing(sizes().unit)
        self._layout.addWidget(self.more)
        licence = self._put(translate("borders", "&Licence"), self.licence)
        table = self._put(translate("borders", "&Table of sectors and wards (CSV)"), self.table)
        for part in (*licence, *table):
            self.more.inside.addWidget(part)
        self.more.inside.setSpacing(sizes().unit // 2)

    @staticmethod
    def _put(text: str, field: Widget) -> tuple[Widget, Widget]:
        label = dress(QLabel(text), "field")
        label.setBuddy(getattr(field, "line", field))
        label.setContentsMargins(0, sizes().unit, 0, 0)
        return label, field
