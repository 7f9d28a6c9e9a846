"""What map, table and strip show now, always the same area and the same figures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.domain.area import AreaEdition
from desktop.domain.figures.coverage import AreaValue, Coverage
from desktop.ui.screens.map.beside.pane import Beside
from desktop.ui.screens.map.beside.rows import Figures
from desktop.ui.screens.map.painter import MapPainter
from desktop.ui.screens.map.side import MapSide
from desktop.ui.screens.map.wording import (
    area_name,
    figure_text,
    is_by_sector,
    limits_in_words,
    sources_line,
)
from desktop.ui.theme import tokens
from desktop.words.labels import label


class Showing(QObject):
    """Keeps the parts of the screen at one thing.

    Args:
        side, beside: The two halves of the screen.
        painter: Colours the map.
    """

    def __init__(
        self, side: MapSide, beside: Beside, painter: MapPainter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._beside, self._painter = side, beside, painter
        self._month: Coverage | None = None
        self.figures: Figures | None = None
        self.chosen = ""
        self.theme = tokens().name

    def choose(self, code: str) -> None:
        """Choose an area, on the map and in the table alike; ``""`` chooses none."""
        if code != self.chosen:
            self._side.board.bridge.choose.emit(code)
            self.follow(code)

    def follow(self, code: str) -> None:
        """Choose an area that the map has chosen already.

        The map is not told in return: by then somebody who holds an arrow key is further.
        """
        if code != self.chosen:
            self.chosen = code
            self._beside.table.choose(code)
            self._say_chosen()

    def show_edition(self, edition: AreaEdition | None) -> None:
        """Say which borders these are."""
        self._painter.edition = edition
        self.paint()
        self._say_sources()

    def show_figures(self, figures: Figures) -> None:
        """Show other figures, in the table and, unless a month is on show, on the map."""
        is_repainted = self.figures is None or self.figures.answer is not figures.answer
        self.figures = figures
        if self._month is None:
            self._beside.table.show_figures(figures)
            self._beside.note.show_figures(figures, self._limits())
            self._say_chosen()
            self._say_sources()
            if is_repainted:
                self.paint()

    def show_month(self, answer: Coverage) -> None:
        """Show the figures of one month beside its painting."""
        self._month = answer
        if not is_by_sector(answer.question):
            figures = Figures(answer, answer, is_alone=True)
            self._beside.table.show_figures(figures)
            self._beside.note.show_figures(figures, self._limits())
        self._say_chosen()

    def show_whole(self) -> None:
        """Show the whole period again."""
        self._month = None
        if self.figures:
            self.show_figures(self.figures)
            self.paint()

    def paint(self) -> None:
        """Colour the map, in the classes and the theme of now."""
        self.theme = tokens().name
        self._painter.classes = self._side.choices.classes.classes()
        if self.figures is None or self._month is not None:
            return
        answer, board = self.figures.answer, self._side.board
        if answer.question.against is None:
            board.show_second(None)
            board.show_painting(self._painter.one(answer))
        else:
            before, now = self._painter.two(answer)
            board.show_painting(before)
            board.show_second(now)

    def ward_of(self, code: str) -> str:
        """Return the ward that an area is or lies in."""
        found = self._area(code)
        return found.parent or code if found else code

    def name_of(self, code: str) -> str:
        """Return what an area is called; its code if it is not on show."""
        found = self._area(code)
        return area_name(found) if found else code

    def _area(self, code: str) -> AreaValue | None:
        if self.figures is None:
            return None
        areas = (*self.figures.answer.areas, *self.figures.wards.areas)
        return next((area for area in areas if area.code == code), None)

    @property
    def answer(self) -> Coverage | None:
        """The figures on show: of the month that plays, else of the whole period."""
        return self._month or (self.figures.answer if self.figures else None)

    def _say_chosen(self) -> None:
        answer, strip = self.answer, self._side.strip
        areas = (
            [*answer.areas, *(self.figures.wards.areas if self.figures else ())] if answer else []
        )
        found = next((area for area in areas if area.code == self.chosen), None)
        if answer is None or found is None:
            strip.show_nothing()
            return
        measure = answer.question.measure
        figure = figure_text(measure, found.value, found.state)
        ward = found.parent or found.code
        strip.show_area(ward, area_name(found), f"{label(measure)}: {figure}")

    def _say_sources(self) -> None:
        answer = self.answer
        self._side.sources.say(sources_line(self._painter.edition, answer))

    def _limits(self) -> str:
        if self.figures is None:
            return ""
        return limits_in_words(self.figures.answer.question.only, self._side.choices.name_of)
