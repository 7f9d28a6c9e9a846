"""The page with the register of processing, bound to the services."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.app.entry.ports import Work
from desktop.i18n import translate
from desktop.services import processing
from desktop.services.desk import Desk
from desktop.ui.screens.care.register import RegisterPage


def register_page(work: Work) -> QWidget:
    """Return the page for an open profile."""
    page = RegisterPage(partial(_read, work.desk), work.tasks)
    page.print_requested.connect(partial(offer_print, work))
    return page


def offer_print(work: Work) -> None:
    """Ask where to, and write the register."""
    name = f"weefsel-register-{work.desk.today().isoformat()}.pdf"
    chosen, _kind = QFileDialog.getSaveFileName(
        work.window,
        translate("care", "Save the register"),
        str(Path.home() / name),
        "PDF (*.pdf);;JSON (*.json)",
    )
    if chosen:
        print_to(work, Path(chosen))


def print_to(work: Work, out: Path) -> None:
    """Write the register to a file, and say so."""
    said = translate("care", "Saved as {name}").format(name=out.name)
    work.tasks.start(
        lambda _report: processing.print_register(work.desk, out),
        on_done=lambda _file: work.window.say(said),
    )


def _read(desk: Desk) -> Mapping[str, Any]:
    from desktop.reports.processing import document

    return document(processing.register(desk))
