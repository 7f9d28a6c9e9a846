"""The page of texts, bound to the services."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.app.entry.ports import Work
from desktop.domain.changes import Changes
from desktop.domain.roles.role import Deed
from desktop.domain.wording import SpokenText
from desktop.i18n import language, translate
from desktop.services import informing
from desktop.services.consent import wordings
from desktop.services.consent.shipped_texts import shipped_text
from desktop.ui.screens.care.texts import TextsPage
from desktop.ui.screens.care.texts_ports import TextsJobs
from desktop.ui.screens.care.writing import CityDialog, TextDialog


def texts_page(work: Work) -> TextsPage:
    """Return the page for an open profile."""
    page = TextsPage(texts_jobs(work), work.tasks)
    page.write_requested.connect(partial(offer_writing, work))
    page.city_requested.connect(partial(offer_city, work))
    page.changed.connect(partial(_tell, work))
    return page


def texts_jobs(work: Work) -> TextsJobs:
    """Return what the page asks of the services."""
    desk = work.desk
    return TextsJobs(
        texts=partial(wordings.list_texts, desk),
        versions=partial(wordings.versions_of, desk),
        filled=partial(wordings.filled, desk),
        city=partial(wordings.city_of, desk),
        write=partial(wordings.write_text, desk),
        write_city=partial(wordings.write_city, desk),
        note_read=partial(wordings.note_read, desk),
        print_text=partial(informing.print_text, desk),
        may_write=desk.may(Deed.WRITE_WORDINGS),
        today=desk.today,
        language=language(),
        out=partial(_chosen, work),
    )


def offer_writing(work: Work, text: SpokenText | None) -> None:
    """Open the window in which a new version is written."""
    if text is None:
        return
    desk = work.desk

    def show(found: tuple[SpokenText, dict[str, str]]) -> None:
        dialog = TextDialog(
            text,
            *found,
            store=lambda said: wordings.write_text(desk, text.about, text.language, said),
            tasks=work.tasks,
            parent=work.window,
        )
        dialog.stored.connect(partial(_stored, work))
        dialog.open()

    work.tasks.start(
        lambda _report: (
            shipped_text(text.about, text.language),
            wordings.placeholders(desk, text.about),
        ),
        on_done=show,
    )


def offer_city(work: Work) -> None:
    """Open the window with what the texts say about the city."""
    desk = work.desk

    def show(values: dict[str, str]) -> None:
        dialog = CityDialog(
            values,
            store=partial(wordings.write_city, desk),
            tasks=work.tasks,
            parent=work.window,
        )
        dialog.stored.connect(partial(_stored, work))
        dialog.open()

    work.tasks.start(lambda _report: wordings.city_of(desk), on_done=show)


def _stored(work: Work, changes: Changes) -> None:
    said = translate("wording", "Saved. From today on people are asked and told this.")
    _tell(work, changes, said)


def _tell(work: Work, changes: Changes, said: str) -> None:
    work.news.tell(changes)
    work.window.say(said)


def _chosen(work: Work, name: str) -> Path | None:
    out, _kind = QFileDialog.getSaveFileName(
        work.window, translate("wording", "Save as PDF"), str(Path.home() / name), "PDF (*.pdf)"
    )
    return Path(out) if out else None
