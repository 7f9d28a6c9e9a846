"""Handing the network over: as a drawing, or with a reason as data; and the table of services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget

from desktop.i18n import translate
from desktop.ui.screens.fabric.ports import DrawingOrder
from desktop.ui.tasks import Report, Runner
from desktop.ui.theme import dress
from desktop.ui.writing import AskFile, WritingDialog, WritingWords

_DATA = frozenset({"graphml", "csv"})


class DrawingDialog(WritingDialog):
    """Writes the network to a file.

    Args:
        order: What is on show, with no path yet.
        write: ``write(order, report)`` returns the file.
        shown: What it is, in words.
        chosen: Name of what is chosen; empty = nothing is.
    """

    def __init__(
        self,
        order: DrawingOrder,
        write: Callable[[DrawingOrder, Report], Path],
        tasks: Runner,
        *,
        shown: str,
        chosen: str = "",
        ask_file: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        words = WritingWords(
            title=translate("fabric", "Save the drawing"),
            shown=shown,
            verb=translate("fabric", "&Save…"),
            where=translate("fabric", "Save the drawing to"),
            name=f"{translate('fabric', 'network')}-{order.lens.year}",
        )
        super().__init__(words, tasks, ask_file=ask_file, parent=parent)
        self._order, self._write = order, write
        self.kind = QComboBox()
        self.reason = QLineEdit()
        self.reason_label = dress(QLabel(translate("fabric", "&Why")), "field")
        only = translate("fabric", "Only {name} and its &partners").format(name=chosen)
        self.only = QCheckBox(only)
        self._fill(has_choice=bool(chosen))
        self._follow()
        self.kind.currentIndexChanged.connect(self._follow)

    def ending(self) -> str:
        return str(self.kind.currentData())

    def job(self, out: Path) -> Callable[[Report], Path]:
        chosen = self._order.chosen if self.only.isChecked() else None
        order = self._order._replace(out=out, chosen=chosen, reason=self.reason.text())
        write = self._write
        return lambda report: write(order, report)

    def _follow(self) -> None:
        is_data = self.ending() in _DATA
        for part in (self.reason, self.reason_label):
            part.setVisible(is_data)
        self.advice.setText(
            translate("fabric", "A list of organisations: it is written down who made it and why.")
            if is_data
            else translate("fabric", "Fit to share: no persons are in it.")
        )

    def _fill(self, *, has_choice: bool) -> None:
        for ending, name in (
            ("pdf", translate("fabric", "To print (.pdf)")),
            ("png", translate("fabric", "Picture (.png)")),
            ("svg", translate("fabric", "Drawing that stays sharp (.svg)")),
            ("graphml", translate("fabric", "For programs that analyse networks (.graphml)")),
            ("csv", translate("fabric", "Tables of ties and organisations (.csv)")),
        ):
            self.kind.addItem(name, ending)
        self.put(translate("fabric", "&File"), self.kind)
        self.reason_label.setBuddy(self.reason)
        self.body.addWidget(self.reason_label)
        self.add(self.reason)
        self.reason.setAccessibleName(translate("fabric", "Why you make this list"))
        if has_choice:
            self.add(self.only)
        self.only.setVisible(has_choice)


class MatrixDialog(WritingDialog):
    """Writes who does what to a file; ``write(out, report)`` returns it."""

    def __init__(
        self,
        write: Callable[[Path, Report], Path],
        tasks: Runner,
        *,
        ask_file: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        words = WritingWords(
            title=translate("fabric", "Save who does what"),
            shown=translate("fabric", "A row for each theme and ward, holes too"),
            verb=translate("fabric", "&Save…"),
            where=translate("fabric", "Save the table to"),
            name=translate("fabric", "who-does-what"),
        )
        super().__init__(words, tasks, ask_file=ask_file, parent=parent)
        self._write = write
        self.kind = QComboBox()
        self.kind.addItem(translate("fabric", "Excel workbook (.xlsx)"), "xlsx")
        self.kind.addItem(translate("fabric", "Text for Excel (.csv)"), "csv")
        self.put(translate("fabric", "&File"), self.kind)
        self.advice.setText(translate("fabric", "Fit to share: no persons are in it."))

    def ending(self) -> str:
        return str(self.kind.currentData())

    def job(self, out: Path) -> Callable[[Report], Path]:
        write = self._write
        return lambda report: write(out, report)
