"""Handing over the ward atlas: one ward or all of them, to print or for programs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.i18n import translate
from desktop.ui.tasks import Report, Runner
from desktop.ui.writing import AskFile, WritingDialog, WritingWords
from desktop.words.formats import day_span

OpenFile = Callable[[Path], object]


class AtlasOrder(NamedTuple):
    """What is written.

    Args:
        wards: Empty = all.
        out: Its ending decides the kind of file.
    """

    wards: frozenset[WardCode]
    period: Period
    out: Path = Path()


class AtlasDialog(WritingDialog):
    """Writes pages of the atlas to a file.

    Args:
        order: Which ward is offered first, and the period of its figures.
        names: Wards to choose from, by code.
        write: ``write(order, report)`` returns the file.
        open_file: Opens a file in the program of the computer, to print it.
    """

    def __init__(
        self,
        order: AtlasOrder,
        names: Mapping[WardCode, str],
        write: Callable[[AtlasOrder, Report], Path],
        tasks: Runner,
        *,
        open_file: OpenFile,
        ask_file: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        days = day_span(order.period.first, order.period.last)
        words = WritingWords(
            title=translate("atlas", "Print the ward atlas"),
            shown=translate("atlas", "Figures of {days}").format(days=days),
            verb=translate("atlas", "&Save…"),
            where=translate("atlas", "Save the atlas to"),
            name=f"{translate('atlas', 'ward-atlas')}-{order.period.first}-{order.period.last}",
        )
        super().__init__(words, tasks, ask_file=ask_file, parent=parent)
        self._order, self._write, self._open_file = order, write, open_file
        self.wards = QComboBox()
        self.kind = QComboBox()
        self.opens = QCheckBox(translate("atlas", "&Open it afterwards, to look or to print"))
        self._fill(names)

    def ending(self) -> str:
        return str(self.kind.currentData())

    def job(self, out: Path) -> Callable[[Report], Path]:
        code = self.wards.currentData()
        wards = frozenset({WardCode(code)} if code else ())
        order, write = self._order._replace(wards=wards, out=out), self._write
        return lambda report: write(order, report)

    def done_writing(self, written: Path) -> None:
        """Open the file if that was asked, and close."""
        if self.opens.isChecked():
            self._open_file(written)
        super().done_writing(written)

    def _fill(self, names: Mapping[WardCode, str]) -> None:
        self.wards.addItem(translate("atlas", "Whole atlas: %n ward(s)", "", len(names)), "")
        for code, name in names.items():
            self.wards.addItem(name, code)
        first = next(iter(self._order.wards), "")
        self.wards.setCurrentIndex(max(0, self.wards.findData(first)))
        self.kind.addItem(translate("atlas", "To print (.pdf)"), "pdf")
        self.kind.addItem(translate("atlas", "Data for programs (.json)"), "json")
        self.put(translate("atlas", "&Pages"), self.wards)
        self.put(translate("atlas", "&File"), self.kind)
        self.add(self.opens)
        self.opens.setChecked(True)
        self.advice.setText(
            translate(
                "atlas",
                "Fit to share: no persons and no notes are in it, and small counts are hidden.",
            )
        )
