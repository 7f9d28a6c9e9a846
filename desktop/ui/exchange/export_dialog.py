"""Writing a list of records to a file: in which form, without whom, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from desktop.domain.exchange import EXPORT_FORMS, ExportOrder, Uncontacted
from desktop.i18n import translate
from desktop.ui.tasks import Report, Runner
from desktop.ui.writing import AskFile, WritingDialog, WritingWords
from desktop.words.exchange import export_form
from desktop.words.roles import sharing_short

_ENDINGS = {"vcf4": "vcf"}


class RecordExportDialog(WritingDialog):
    """Writes the listed records to a file, with the reason in the log.

    Args:
        export: ``export(order, report)`` writes the file and returns its path.
        tasks: Runs it.
        kind: Of records.
        listed: What is exported, in words, for instance ``248 contacts``.
    """

    def __init__(
        self,
        export: Callable[[ExportOrder, Report], Path],
        tasks: Runner,
        kind: str,
        listed: str,
        *,
        ask_file: AskFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        words = WritingWords(
            title=translate("export", "Export this list"),
            shown=listed,
            verb=translate("export", "&Export…"),
            where=translate("export", "Export to"),
            name=translate("export", "list"),
        )
        super().__init__(words, tasks, ask_file=ask_file, parent=parent)
        self._export, self._kind = export, kind
        self.form = QComboBox()
        self.notes = QCheckBox(translate("export", "With the &notes"))
        self.uncontacted = QCheckBox(
            translate("export", "With people who asked &not to be contacted, marked")
        )
        self._fill()
        self._follow()
        self.form.currentIndexChanged.connect(self._follow)

    def ending(self) -> str:
        form = str(self.form.currentData())
        return _ENDINGS.get(form, form)

    def job(self, out: Path) -> Callable[[Report], Path]:
        order = ExportOrder(
            kind=self._kind,
            form=str(self.form.currentData()),
            out=out,
            reason=self.reason.text(),
            notes=self.notes.isChecked(),
        )
        if self._kind == "person" and not self.uncontacted.isChecked():
            order = replace(order, uncontacted=Uncontacted.LEAVE_OUT)
        export = self._export
        return lambda report: export(order, report)

    def needs_reason(self) -> bool:
        return True

    def _fill(self) -> None:
        for form in EXPORT_FORMS[self._kind]:
            self.form.addItem(export_form(form), form)
        self.reason.setPlaceholderText(
            translate("export", "for instance: invitation to the neighbourhood party")
        )
        self.put(translate("export", "&File"), self.form)
        self.ask_why()
        self.add(self.notes)
        self.add(self.uncontacted)
        self.uncontacted.setVisible(self._kind == "person")
        self.reason.setFocus()

    def _follow(self) -> None:
        form = str(self.form.currentData())
        self.notes.setVisible(form != "jsonld" and self._kind not in {"network", "service"})
        self.problem.hide()
        if form == "jsonld":
            self.advice.setText(
                translate(
                    "export", "Fit to publish: organisations and how to reach them, no persons."
                )
            )
        elif self._kind == "person":
            safe = translate("export", "This file names people. Keep it safe, delete it in time.")
            self.advice.setText(f"{safe} {sharing_short()}")
        else:
            self.advice.setText(translate("export", "The log keeps who exported this, and why."))
