"""The sheet of one ward: how present we are, who and what is there, and what is missing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout

from desktop.domain.figures.ward_sheet import WardSheet
from desktop.i18n import translate
from desktop.ui.screens.map.beside.sections import Line, Section, SectionView
from desktop.ui.screens.map.beside.sheet_words import sections_of, subtitle_of
from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.flow import FlowLayout


class WardSheetView(QFrame):
    """Shows one ward. ``plan_asked``, ``log_asked`` and ``atlas_asked`` carry its code.

    ``opened`` carries the kind and the id of a record that somebody wants to see.
    """

    closed = Signal()
    plan_asked = Signal(str)
    log_asked = Signal(str)
    crossings_asked = Signal(str)
    atlas_asked = Signal(str)
    opened = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._ward = ""
        self.sections: list[SectionView] = []
        self.back_button = dress(QPushButton(translate("map", "All wards")), "link")
        self.back_button.setIcon(icon("back", "accent"))
        self.title = dress(QLabel(), "title")
        self.subtitle = dress(QLabel(), "muted")
        self.plan_button = dress(QPushButton(translate("map", "Plan a visit")), "primary")
        self.log_button = QPushButton(translate("map", "Log a visit"))
        self.atlas_button = QPushButton(translate("map", "Atlas page…"))
        self.crossings_button = dress(QPushButton(translate("map", "Crossings")), "link")
        self._arrange()

    @property
    def ward(self) -> str:
        """Code of the ward on show."""
        return self._ward

    def show_heading(self, ward: str, name: str) -> None:
        """Say which ward it is; what is in it follows with :meth:`show_sheet`."""
        if ward != self._ward:
            self.subtitle.clear()
            self._show_sections([Section("", [Line(translate("map", "On its way…"))])])
        self._ward = ward
        self.title.setText(name)
        for button, text in (
            (self.plan_button, translate("map", "Plan a visit in {ward}")),
            (self.log_button, translate("map", "Log a visit in {ward}")),
            (self.atlas_button, translate("map", "Print the atlas page of {ward}")),
            (self.crossings_button, translate("map", "Crossings of themes in {ward}")),
        ):
            button.setAccessibleName(text.format(ward=name))

    def show_sheet(self, sheet: WardSheet) -> None:
        """Show what is known of the ward; an answer about another one is too late."""
        if sheet.code == self._ward:
            self.subtitle.setText(subtitle_of(sheet))
            self._show_sections(sections_of(sheet))

    def _show_sections(self, sections: list[Section]) -> None:
        for old in self.sections:
            self._inside.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.sections = [SectionView(section) for section in sections]
        for place, view in enumerate(self.sections):
            view.opened.connect(self.opened)
            self._inside.insertWidget(place, view)

    def enter(self) -> None:
        """Put the keyboard at the top."""
        self.back_button.setFocus()

    def _arrange(self) -> None:
        unit = sizes().unit
        for text in (self.title, self.subtitle):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        self.back_button.clicked.connect(self.closed)
        self.plan_button.clicked.connect(lambda: self.plan_asked.emit(self._ward))
        self.log_button.clicked.connect(lambda: self.log_asked.emit(self._ward))
        self.atlas_button.clicked.connect(lambda: self.atlas_asked.emit(self._ward))
        self.crossings_button.clicked.connect(lambda: self.crossings_asked.emit(self._ward))
        buttons = FlowLayout(gap=unit)
        for button in (self.plan_button, self.log_button, self.atlas_button):
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.addWidget(self.back_button)
        top.addStretch()
        top.addWidget(self.crossings_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * unit, unit, unit, unit)
        layout.setSpacing(unit)
        layout.addLayout(top)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle)
        layout.addLayout(buttons)
        layout.addWidget(self._scrolling(), 1)

    def _scrolling(self) -> QScrollArea:
        page = dress(QFrame(), "panel")
        self._inside = QVBoxLayout(page)
        self._inside.setContentsMargins(0, 0, sizes().unit, sizes().unit)
        self._inside.setSpacing(2 * sizes().unit)
        self._inside.addStretch()
        scroll = dress(QScrollArea(), "panel")
        scroll.setWidget(page)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(translate("map", "What is known of the ward"))
        return scroll
