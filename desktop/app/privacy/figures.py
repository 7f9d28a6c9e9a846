"""The screen of published figures, bound to the services."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox

from desktop.app.entry.ports import Work
from desktop.app.mapping.map import map_ports
from desktop.domain.changes import Changes
from desktop.domain.figures.published import PublishedFigures, last_quarter
from desktop.domain.roles.role import Deed
from desktop.i18n import translate
from desktop.services.figures import publishing
from desktop.services.geography import areas
from desktop.ui.screens.figures.screen import FiguresJobs, FiguresScreen
from desktop.ui.tasks import Lane
from desktop.words.formats import short_day_year


def figures_screen(work: Work) -> FiguresScreen:
    """Return the screen for an open profile."""
    jobs = FiguresJobs(
        load=lambda: publishing.list_published(work.desk),
        lines=publishing.lines_of,
        export=partial(_export, work),
        load_wards=partial(areas.wards, work.desk),
        drawing=map_ports(work.desk).drawing,
        publish=partial(_offer, work) if work.desk.may(Deed.PUBLISH_FIGURES) else None,
    )
    return FiguresScreen(jobs, work.tasks)


def _export(work: Work, published: PublishedFigures) -> None:
    name = f"weefsel-{published.first_on.isoformat()}.pdf"
    chosen, _kind = QFileDialog.getSaveFileName(
        work.window,
        translate("published", "Save as a file"),
        str(Path.home() / name),
        "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)",
    )
    if chosen:
        said = translate("published", "Saved as {name}").format(name=Path(chosen).name)
        work.tasks.start(
            lambda _report: publishing.export_published(work.desk, published, Path(chosen)),
            on_done=lambda _out: work.window.say(said),
            lane=Lane.FREE,
        )


def _offer(work: Work) -> QMessageBox:
    """Ask once more, for it cannot be taken back; return the open question."""
    quarter = last_quarter(work.desk.today())
    box = QMessageBox(work.window)
    box.setText(translate("published", "Publish the figures of the last quarter?"))
    box.setInformativeText(
        translate(
            "published",
            "{first} to {last}. Readers of the steering group see them after their next sync. "
            "They stay as they are: visits that come in later are not added.",
        ).format(first=short_day_year(quarter.first), last=short_day_year(quarter.last))
    )
    publish = box.addButton(translate("published", "Publish"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(translate("published", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    publish.clicked.connect(lambda _on: _publish(work))
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def _publish(work: Work) -> None:
    def told(done: tuple[PublishedFigures, Changes]) -> None:
        work.news.tell(done[1])
        work.window.say(translate("published", "Published"))

    work.tasks.start(lambda _report: publishing.publish_quarter(work.desk), on_done=told)
