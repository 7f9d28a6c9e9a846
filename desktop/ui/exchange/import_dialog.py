"""Reading a list in: file, columns with the first rows beside them, and what came of it.

One page, no steps: choosing a file shows what it holds, choosing a column shows what comes of
it, and reading in shows the result with the way back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.exchange import ImportOrder, ImportPreview, ImportReport, TakenBack
from desktop.errors import Cancelled, ExpectedError, RowsRefused
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.exchange.drop import FileDrop
from desktop.ui.exchange.import_page import ImportPage
from desktop.ui.exchange.ports import ImportJobs
from desktop.ui.tasks import Lane, Report, Runner, Task
from desktop.ui.widgets.alive import while_alive

_FILES = "*.csv *.txt *.tsv *.xlsx *.xlsm *.vcf *.vcard *.geojson *.json *.gpkg"


class ImportDialog(FileDrop):
    """Asks, shows, reads in a worker, can be stopped, reports, and takes back.

    Args:
        jobs: What it asks of the outside.
        tasks: Runs it.
        kind: Of record that is offered first.
    """

    changed = Signal()
    """Records were read in or taken back."""

    def __init__(
        self, jobs: ImportJobs, tasks: Runner, kind: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._tasks = jobs, tasks
        self._task: Task[Any] | None = None
        self._preview: ImportPreview | None = None
        self._report: ImportReport | None = None
        self._problems: RowsRefused | ImportReport | None = None
        self.page = ImportPage(self, kind, jobs.today, jobs.review_on)
        self.page.show_file()
        self._connect()

    # What people do

    def choose_file(self) -> None:
        """Let somebody choose a file."""
        chosen = (self._jobs.ask_file or _ask_file)(self)
        if chosen is not None:
            self.take(str(chosen))

    def look(self) -> None:
        """Look at the file that stands there."""
        self._preview = None
        order = self._order()
        if order is None:
            self.page.say(translate("import", "Choose a file first."))
            return
        self._start(lambda _report: self._jobs.preview(order), self._show, lane=Lane.FREE)

    def check(self) -> None:
        """Look at all rows, and save nothing."""
        self._load(dry_run=True)

    def load(self) -> None:
        """Read the file in."""
        self._load(dry_run=False)

    def load_others(self) -> None:
        """Read in all rows but those that cannot be saved."""
        self.page.once.skip_bad.setChecked(True)
        self.load()

    def take_back(self) -> None:
        """Take back what was just read in."""
        run = self._report.run if self._report is not None else None
        if run is not None:
            self._start(lambda report: self._jobs.take_back(run, report), self._taken_back)

    def save_problems(self) -> None:
        """Write the rows to mend to a file."""
        problems = self._problems
        out = (self._jobs.ask_out or _ask_out)(self) if problems is not None else None
        if problems is not None and out is not None:
            rows = problems.problems
            self._start(
                lambda _report: self._jobs.save_problems(rows, out),
                lambda written: self.page.good(
                    translate("import", "Saved to {name}").format(name=written.name)
                ),
                lane=Lane.FREE,
            )

    def reject(self) -> None:
        """Stop what is running; with nothing running, close."""
        if self._task is not None and self.page.is_busy:
            self._task.cancel()
            self.page.stopping()
        else:
            super().reject()

    def take(self, file: str) -> None:
        """Look at a file that was dropped here."""
        if not self.page.is_busy:
            self.page.file.setText(file)
            self.look()

    # What comes of it

    def _connect(self) -> None:
        page = self.page
        self.dropped.connect(self.take)
        page.choose.clicked.connect(self.choose_file)
        page.file.editingFinished.connect(self._look_if_new)
        page.kind.activated.connect(lambda _row: self._look_if_any())
        page.sheet.activated.connect(lambda _row: self._look_if_any())
        page.columns.chosen.connect(self._choose)
        page.check_button.clicked.connect(self.check)
        page.load_button.clicked.connect(self.load)
        page.others_button.clicked.connect(self.load_others)
        page.back_button.clicked.connect(self.take_back)
        page.problems_button.clicked.connect(self.save_problems)
        page.again_button.clicked.connect(page.show_file)
        page.close_button.clicked.connect(self.reject)

    def _look_if_new(self) -> None:
        if self.page.file.isModified():
            self.page.file.setModified(False)
            self._look_if_any()

    def _look_if_any(self) -> None:
        if self.page.file.text().strip():
            self.look()

    def _choose(self, heading: str, field: str | None) -> None:
        if self._preview is None:
            return
        self._preview = self._jobs.with_column(self._preview, heading, field)
        order = self._order()
        if order is not None:
            self._start(lambda _report: self._jobs.preview(order), self._show, lane=Lane.FREE)

    def _load(self, *, dry_run: bool) -> None:
        order = self._order()
        if order is None or self._preview is None:
            self.page.say(translate("import", "Choose a file first."))
            return
        if not dry_run and (unsaid := self.page.once.unsaid()) is not None:
            unsaid.setFocus()
            self.page.say(translate("import", "Fill this in once, for all rows without it."))
            return
        order = replace(order, dry_run=dry_run)
        self._start(lambda report: self._jobs.load(order, report), self._loaded)

    def _order(self) -> ImportOrder | None:
        text = self.page.file.text().strip()
        if not text:
            return None
        once = self.page.once
        seen = self._preview
        return ImportOrder(
            kind=str(self.page.kind.currentData()),
            path=Path(text),
            columns=self._jobs.decided(seen) if seen is not None else {},
            sheet=str(self.page.sheet.currentData() or ""),
            fill=once.said() if seen is not None else {},
            leave_out_likely=once.skip_likely.isChecked(),
            leave_out_barred=once.skip_barred.isChecked(),
            leave_out_bad=once.skip_bad.isChecked(),
        )

    def _start(
        self,
        work: Callable[[Report], Any],
        on_done: Callable[[Any], object],
        lane: Lane = Lane.DATABASE,
    ) -> None:
        self.page.set_busy(True)

        def done(result: Any) -> None:
            self.page.set_busy(False)
            on_done(result)

        self._task = self._tasks.start(
            work,
            on_done=while_alive(self, done),
            on_error=while_alive(self, self._failed),
            lane=lane,
        )
        self._task.progressed.connect(self.page.progress)

    def _show(self, preview: ImportPreview) -> None:
        self._preview = preview
        self.page.show_preview(preview)

    def _loaded(self, report: ImportReport) -> None:
        self._report, self._problems = report, report if report.problems else None
        self.page.show_report(report)
        if report.run is not None:
            self.changed.emit()

    def _taken_back(self, done: TakenBack) -> None:
        self._report = self._problems = None
        self.page.show_taken_back(done)
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.page.set_busy(False)
        if isinstance(error, Cancelled):
            self.page.say(translate("import", "Stopped. Nothing was read in."))
        elif isinstance(error, RowsRefused):
            self._problems = error
            self.page.show_problems(error)
        elif isinstance(error, ExpectedError):
            self.page.say(told(error))
        else:
            show_error(error, self)


def _ask_file(parent: QWidget) -> Path | None:
    kinds = f"{translate('import', 'Lists and address books')} ({_FILES})"
    title = translate("import", "File to read in")
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(Path.home()), kinds)
    return Path(chosen) if chosen else None


def _ask_out(parent: QWidget) -> Path | None:
    name = str(Path.home() / f"{translate('import', 'rows to mend')}.csv")
    title = translate("import", "Save the rows to mend")
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, name, "*.csv")
    return Path(chosen) if chosen else None
