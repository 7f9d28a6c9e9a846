"""Exporting the listed visits: what, and in which form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.i18n import translate
from desktop.ui.tasks import Report, Runner
from desktop.ui.writing import AskFile, WritingDialog, WritingWords

ENDINGS = {
    "xlsx": "xlsx",
    "csv": "csv",
    "pdf": "pdf",
    "gpkg": "gpkg",
    "geojson": "geojson",
}


class ExportOrder(NamedTuple):
    """What somebody wants exported.

    Args:
        file_format: One of :data:`ENDINGS`.
        level: ``summary`` (counts, small ones hidden) or ``detail`` (a row a visit).
        notes: Whether a detailed export has the notes.
        reason: Why, for the log of exports; a detailed one asks for it.
    """

    file_format: str
    level: str
    notes: bool
    out: Path
    reason: str = ""


class ExportDialog(WritingDialog):
    """Writes the listed visits to a file, counted together or one by one.

    Args:
        export: ``export(order, report)`` writes the file and returns its path.
        tasks: Runs it.
        listed: What is exported, in words, for instance ``248 visits``.
        details: Whether it can be exported one by one too.
    """

    def __init__(
        self,
        export: Callable[[ExportOrder, Report], Path],
        tasks: Runner,
        listed: str,
        *,
        details: bool = True,
        ask_file: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        words = WritingWords(
            title=translate("export", "Export visits"),
            shown=listed,
            verb=translate("export", "&Export…"),
            where=translate("export", "Export to"),
            name=translate("export", "visits"),
        )
        super().__init__(words, tasks, ask_file=ask_file, parent=parent)
        self._export = export
        self.format = QComboBox()
        self.level = QComboBox()
        self.notes = QCheckBox(translate("export", "With the &notes"))
        self._fill(details=details)
        self._follow()
        self.level.currentIndexChanged.connect(self._follow)

    def ending(self) -> str:
        return ENDINGS[str(self.format.currentData())]

    def job(self, out: Path) -> Callable[[Report], Path]:
        level, export = str(self.level.currentData()), self._export
        notes = level == "detail" and self.notes.isChecked()
        form, reason = str(self.format.currentData()), self.reason.text().strip()
        order = ExportOrder(form, level, notes, out, reason)
        return lambda report: export(order, report)

    def needs_reason(self) -> bool:
        return bool(self.level.currentData() == "detail")

    def _fill(self, *, details: bool) -> None:
        for code, name in (
            ("xlsx", translate("export", "Excel workbook (.xlsx)")),
            ("csv", translate("export", "Text for Excel (.csv)")),
            ("pdf", translate("export", "Report to print (.pdf)")),
            ("gpkg", translate("export", "Map layer (.gpkg)")),
            ("geojson", translate("export", "Map layer (.geojson)")),
        ):
            self.format.addItem(name, code)
        self.level.addItem(translate("export", "Summary: counts, small ones hidden"), "summary")
        if details:
            self.level.addItem(translate("export", "Details: one row a visit"), "detail")
        self.put(translate("export", "&What"), self.level)
        self.put(translate("export", "&File"), self.format)
        self.ask_why()
        self.add(self.notes)

    def _follow(self) -> None:
        detailed = self.level.currentData() == "detail"
        self.notes.setVisible(detailed)
        self.problem.hide()
        self._allow("pdf", not detailed)
        self.advice.setText(
            translate("export", "For colleagues only: single visits can be recognised.")
            if detailed
            else translate("export", "Fit to share: counts under 5 are not shown.")
        )

    def _allow(self, code: str, allowed: bool) -> None:
        row = self.format.findData(code)
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = getattr(self.format.model(), "item")(row)  # noqa: B009 - only this model has it
        item.setFlags(flags if allowed else Qt.ItemFlag.NoItemFlags)
        if not allowed and self.format.currentIndex() == row:
            self.format.setCurrentIndex(0)
