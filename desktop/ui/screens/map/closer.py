"""Ways to look closer: the sheet of a ward, and the dialogs that the screen opens."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from desktop.domain.figures.coverage import CrossingTable, Question, Spread, Suggestion
from desktop.domain.record import WardCode
from desktop.i18n import translate
from desktop.ui.screens.map.about import AboutFigure
from desktop.ui.screens.map.beside.pane import Beside
from desktop.ui.screens.map.beside.suggestion import RankingDialog
from desktop.ui.screens.map.crossings import CrossingsDialog
from desktop.ui.screens.map.feed import MapFeed
from desktop.ui.screens.map.handing import HandOver, ViewOrder
from desktop.ui.screens.map.inequality import InequalityDialog
from desktop.ui.screens.map.ports import MapPorts
from desktop.ui.screens.map.showing import Showing
from desktop.ui.screens.map.side import MapSide
from desktop.ui.screens.map.wording import days_in_words
from desktop.ui.tasks import Runner
from desktop.ui.theme import tokens
from desktop.words.labels import label

DialogT = TypeVar("DialogT", bound=QDialog)


class LookCloser(QObject):
    """Opens what tells more. ``plan_asked`` carries a ward code, ``said`` what was done."""

    plan_asked = Signal(str)
    said = Signal(str)

    def __init__(
        self, screen: QWidget, ports: MapPorts, tasks: Runner, *, feed: MapFeed, showing: Showing
    ) -> None:
        super().__init__(screen)
        self._screen, self._ports, self._tasks = screen, ports, tasks
        self._feed, self._showing = feed, showing
        self._suggestions: Sequence[Suggestion] = ()
        feed.suggestions_came.connect(self._keep)
        feed.crossings_came.connect(self.show_crossings)
        feed.spread_came.connect(self.show_spread)

    def listen(self, side: MapSide, beside: Beside) -> None:
        """Follow the buttons of both halves of the screen."""
        self._side, self._beside = side, beside
        side.save_button.clicked.connect(self.hand_over)
        self._feed.sheet_came.connect(beside.sheet.show_sheet)
        beside.card.ranking_asked.connect(self.open_ranking)
        beside.note.about_asked.connect(self.open_about)
        beside.note.crossings_asked.connect(self.ask_crossings)
        beside.sheet.crossings_asked.connect(self.ask_crossings)
        beside.note.inequality_asked.connect(self.ask_spread)

    def open_ranking(self) -> RankingDialog:
        """Show all wards in the order in which to go there."""
        dialog = RankingDialog(self._suggestions, self._screen)
        dialog.plan_asked.connect(self.plan_asked)
        dialog.sheet_asked.connect(self.open_sheet)
        return _opened(dialog)

    def open_about(self) -> AboutFigure | None:
        """Say what the measure is, and what it is not."""
        answer = self._showing.answer
        return _opened(AboutFigure(answer, self._screen)) if answer else None

    def ask_spread(self) -> None:
        """Ask how evenly the measure on show is spread."""
        if answer := self._showing.answer:
            self._feed.load_spread(answer.question)

    def show_spread(self, spread: Spread, question: Question) -> InequalityDialog:
        """Show the curve."""
        what = f"{label(question.measure)} · {days_in_words(question)}"
        return _opened(InequalityDialog(spread, what, self._screen))

    def ask_crossings(self, ward: str = "") -> None:
        """Ask which themes come together, to show a ward or the city first."""
        self._feed.load_crossings(self._side.choices.question().period, ward)

    def show_crossings(self, table: CrossingTable, ward: str) -> CrossingsDialog:
        """Show the pairs of themes."""
        return _opened(CrossingsDialog(table, ward, self._screen))

    def hand_over(self) -> HandOver | None:
        """Ask which kind of file, and write what is on show."""
        answer = self._showing.answer
        if answer is None:
            return None
        choices, asked = self._side.choices, answer.question
        order = ViewOrder(
            asked, choices.classes.classes(), choices.layers.shown, tokens().name, Path()
        )
        dialog = HandOver(
            order,
            self._ports.write_view,
            self._tasks,
            f"{label(asked.measure)} · {days_in_words(asked)}",
            open_file=open_file,
            parent=self._screen,
        )
        dialog.accepted.connect(lambda: self._say_written(dialog))
        return _opened(dialog)

    def open_sheet(self, code: str) -> None:
        """Open the sheet of the ward that an area is or lies in."""
        self._showing.choose(code)
        ward = self._showing.ward_of(code)
        self._beside.sheet.show_heading(ward, self._showing.name_of(ward))
        self._beside.open_sheet()
        self.load_sheet()

    def load_sheet(self) -> None:
        """Read the open sheet anew; without one, nothing."""
        if self._beside.has_sheet:
            ward = WardCode(self._beside.sheet.ward)
            self._feed.load_sheet(ward, self._side.choices.question().period)

    def _keep(self, suggestions: Sequence[Suggestion]) -> None:
        self._suggestions = suggestions

    def _say_written(self, dialog: HandOver) -> None:
        if dialog.written is not None:
            saved = translate("map", "Saved as {name}")
            self.said.emit(saved.format(name=dialog.written.name))


def open_file(file: Path) -> None:
    """Open a file in the program that the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


def _opened(dialog: DialogT) -> DialogT:
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog
