"""Handing over what is on show: as which kind of file, and whether it opens afterwards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.domain.figures.coverage import Question
from desktop.i18n import translate
from desktop.ui.screens.map.choices.classes import Classes
from desktop.ui.tasks import Report, Runner
from desktop.ui.writing import AskFile, WritingDialog, WritingWords


class ViewOrder(NamedTuple):
    """What is handed over.

    Args:
        layers: What lies on the map.
        out: Its ending decides the kind of file.
    """

    question: Question
    classes: Classes
    layers: frozenset[str]
    theme: str
    out: Path


class HandOver(WritingDialog):
    """Writes the map that is on show to a file.

    Args:
        order: What is on show, with no path yet.
        write: ``write(order, report)`` returns the file.
        shown: What it is, in words.
        open_file: Opens a file in the program of the computer, to print it.
    """

    def __init__(
        self,
        order: ViewOrder,
        write: Callable[[ViewOrder, Report], Path],
        tasks: Runner,
        shown: str,
        *,
        ask_file: AskFile | None = None,
        open_file: Callable[[Path], object],
        parent: QWidget | None = None,
    ) -> None:
        words = WritingWords(
            title=translate("map", "Print or save the map"),
            shown=shown,
            verb=translate("map", "&Save…"),
            where=translate("map", "Save the map to"),
            name=f"{translate('map', 'map')}-{_stem(order.question)}",
        )
        super().__init__(words, tasks, ask_file=ask_file, parent=parent)
        self._order, self._write, self._open_file = order, write, open_file
        self.kind = QComboBox()
        self.opens = QCheckBox(translate("map", "&Open it afterwards, to look or to print"))
        self._fill()

    def ending(self) -> str:
        return str(self.kind.currentData())

    def job(self, out: Path) -> Callable[[Report], Path]:
        order, write = self._order._replace(out=out), self._write
        return lambda report: write(order, report)

    def done_writing(self, written: Path) -> None:
        """Open the file if that was asked, and close."""
        if self.opens.isChecked():
            self._open_file(written)
        super().done_writing(written)

    def _fill(self) -> None:
        for ending, name in (
            ("pdf", translate("map", "To print (.pdf)")),
            ("png", translate("map", "Picture (.png)")),
            ("svg", translate("map", "Drawing that stays sharp (.svg)")),
            ("html", translate("map", "Map that opens in a browser (.html)")),
            ("xlsx", translate("map", "Excel workbook with all measures (.xlsx)")),
            ("csv", translate("map", "Text for Excel (.csv)")),
            ("gpkg", translate("map", "Map layer (.gpkg)")),
            ("geojson", translate("map", "Map layer (.geojson)")),
        ):
            self.kind.addItem(name, ending)
        self.put(translate("map", "&File"), self.kind)
        self.add(self.opens)
        self.opens.setChecked(True)
        self.advice.setText(
            translate("map", "Fit to share: only counts, and small ones are not in the file.")
        )


def _stem(asked: Question) -> str:
    return f"{asked.measure.value}-{asked.period.first}-{asked.period.last}"
