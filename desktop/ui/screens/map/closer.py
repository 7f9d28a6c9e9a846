"""Ways to look closer: the sheet of a ward, and the dialogs that the screen opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.coverage import Suggestion
from desktop.ui.screens.map.about import AboutFigure
from desktop.ui.screens.map.beside.pane import Beside
from desktop.ui.screens.map.beside.suggestion import RankingDialog
from desktop.ui.screens.map.feed import MapFeed
from desktop.ui.screens.map.showing import Showing


class LookCloser(QObject):
    """Opens what tells more. ``plan_asked`` carries a ward code."""

    plan_asked = Signal(str)

    def __init__(self, screen: QWidget, showing: Showing, beside: Beside, feed: MapFeed) -> None:
        super().__init__(screen)
        self._screen, self._showing, self._beside, self._feed = screen, showing, beside, feed
        self._suggestions: Sequence[Suggestion] = ()
        feed.suggestions_came.connect(self._keep)
        beside.card.ranking_asked.connect(self.open_ranking)
        beside.note.about_asked.connect(self.open_about)

    def open_ranking(self) -> RankingDialog:
        """Show all wards in the order in which to go there."""
        dialog = RankingDialog(self._suggestions, self._screen)
        dialog.plan_asked.connect(self.plan_asked)
        dialog.sheet_asked.connect(self.open_sheet)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_about(self) -> AboutFigure | None:
        """Say what the measure is, and what it is not."""
        if self._showing.figures is None:
            return None
        dialog = AboutFigure(self._showing.figures.answer, self._screen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_sheet(self, code: str) -> None:
        """Open the sheet of the ward that an area is or lies in."""
        self._showing.choose(code)
        ward = self._showing.ward_of(code)
        self._beside.sheet.show_heading(ward, self._showing.name_of(ward), "")
        self._beside.open_sheet()

    def _keep(self, suggestions: Sequence[Suggestion]) -> None:
        self._suggestions = suggestions
