"""Files on pages: adding by button or by dropping, looking, keeping a copy, taking away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from desktop.app.entry.ports import Work
from desktop.app.record_pages.page_heads import Subject
from desktop.domain.attachment import Attachment, FileLine
from desktop.domain.changes import Changes
from desktop.domain.privacy.access import Way
from desktop.domain.traces.file_cleaning import JPEG, PDF, PNG
from desktop.errors import ExpectedError, FileUnreadable
from desktop.i18n import translate
from desktop.services import files
from desktop.services.desk import Desk
from desktop.services.privacy.shown import tell, telling
from desktop.ui.details.sheet import Sheet
from desktop.ui.errors import show_error, show_warning
from desktop.ui.files.strip import HEIGHT, PictureStrip
from desktop.ui.files.viewer import FileViewer, copy_warning, image_of
from desktop.ui.pages.content import Content, Deed, SectionPlan
from desktop.ui.pages.file_rows import file_rows
from desktop.ui.tasks import Lane, Report
from desktop.words.file_errors import not_added

_MOST_PICTURES = 4
_PATIENCE = 30.0
"""Seconds: somebody looks at the screen meanwhile."""
Opened = tuple[Attachment, bytes]


def file_section(subject: Subject) -> SectionPlan:
    """Return the files beside a record."""
    return SectionPlan(
        name="files",
        title=lambda: translate("files", "Files"),
        load=partial(_load, subject),
        concerns=Changes.ATTACHMENTS,
        empty=lambda: translate("files", "No files. Drop a JPEG, PNG or PDF here to add one."),
        deeds=[Deed("add_file", translate("files", "Add a file"))],
        is_aside=True,
        paint=PictureStrip,
    )


def file_deeds(work: Work, deed: Deed, sheet: Sheet) -> Mapping[str, Callable[[], object]]:
    """Return what can be done with files, by the name of the deed."""
    return {
        "add_file": lambda: add_files(work, sheet, _chosen(work)),
        "drop_files": lambda: add_files(work, sheet, deed.payload),
        "open_file": lambda: _with_content(work, deed.payload, partial(_show, work)),
        "copy_file": lambda: _with_content(work, deed.payload, partial(_copy, work)),
        "remove_file": lambda: work.forms.move_to_bin("attachment", (deed.payload,)),
    }


def add_files(work: Work, sheet: Sheet, paths: Sequence[Path]) -> None:
    """Keep files beside a record; what cannot be taken is told, the others are kept."""
    if paths:
        work.tasks.start(
            lambda report: _add(work.desk, sheet, paths, report), on_done=partial(_added, work)
        )


def _load(subject: Subject, most: int) -> Content:
    desk = subject.desk
    lines = files.files_of(desk, subject.kind, subject.id)
    shown = [line for line in lines if line.is_here and line.attachment.mime in {JPEG, PNG}]
    pictures = [_small(desk, line) for line in shown[:_MOST_PICTURES]]
    is_connected = any(line.is_sent for line in lines)
    return file_rows(lines, most, connected=is_connected, pictures=pictures or None)


def _small(desk: Desk, line: FileLine) -> QImage:
    return image_of(files.read_file(desk, line.attachment.id)[1], height=HEIGHT)


def _chosen(work: Work) -> Sequence[Path]:
    kinds = translate("files", "Pictures and PDF")
    found, _kind = QFileDialog.getOpenFileNames(
        work.window,
        translate("files", "Add files"),
        str(Path.home()),
        f"{kinds} (*.jpg *.jpeg *.png *.pdf)",
    )
    return [Path(each) for each in found]


def _add(
    desk: Desk, sheet: Sheet, paths: Sequence[Path], report: Report
) -> tuple[list[Attachment], list[ExpectedError]]:
    added: list[Attachment] = []
    refused: list[ExpectedError] = []
    for place, path in enumerate(paths):
        report(place, len(paths))
        try:
            content = files.read_whole(path.name, partial(_read, path))
            made, _ = files.add_file(desk, sheet.kind, sheet.id, name=path.name, content=content)
            added.append(made)
        except ExpectedError as error:
            refused.append(error)
    return added, refused


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise FileUnreadable(path.name, "not_found") from error


def _added(work: Work, result: tuple[list[Attachment], list[ExpectedError]]) -> None:
    added, refused = result
    if added:
        work.news.tell(Changes.ATTACHMENTS | Changes.OUTBOX)
        said = translate(
            "files", "%n file(s) added, without place, camera or author", "", len(added)
        )
        if any(each.mime == PDF for each in added):
            said = translate("files", "Added. Look for yourself whether the PDF names its author.")
        ids = tuple(("attachment", each.id) for each in added)
        work.window.say(said, lambda: _take_back(work, ids))
    _tell_refused(work, refused)


def _tell_refused(work: Work, refused: Sequence[ExpectedError]) -> None:
    """Tell of every file that was not added, in one box however many there are."""
    unreadable = [each for each in refused if isinstance(each, FileUnreadable)]
    if len(unreadable) > 1:
        show_warning(*not_added(unreadable), work.window)
    elif unreadable:
        show_error(unreadable[0], work.window)
    # Anything else is about the record or the role: the same for each of the files.
    others = [each for each in refused if each not in unreadable]
    if others:
        show_error(others[0], work.window)


def _take_back(work: Work, ids: tuple[tuple[str, Any], ...]) -> None:
    work.forms.move_to_bin("attachment", tuple(each for _kind, each in ids))


def _with_content(work: Work, line: FileLine, then: Callable[[Opened], None]) -> None:
    """Go on with the bytes of a file; those that are not here are fetched first."""
    if line.is_here:
        attachment_id = line.attachment.id
        read = telling(work.desk, Way.ATTACHMENT, files.read_file)
        work.tasks.start(lambda _report: read(work.desk, attachment_id), on_done=then)
        return
    work.window.say(translate("files", "Fetching {name}…").format(name=line.attachment.name))
    work.tasks.start(
        lambda report: _fetch(work.desk, line.attachment, report),
        on_done=lambda content: _fetched(work, line.attachment, content, then),
        lane=Lane.NETWORK,
    )


def _fetch(desk: Desk, attachment: Attachment, report: Report) -> bytes:
    from desktop.storage.pending.link import read_link
    from desktop.sync.client import HttpServer
    from desktop.sync.files import fetch_file
    from desktop.sync.line import Line, open_http
    from desktop.sync.tokens import StoredTokens

    with desk.store.reading() as session:
        link = read_link(session)
    with open_http(link.address, timeout=_PATIENCE) as http:
        tokens = StoredTokens(desk.store, desk.now)
        server = HttpServer(Line(http, link.server), tokens, attempts=1, patience=_PATIENCE)
        return fetch_file(server, attachment, report=report)


def _fetched(
    work: Work, attachment: Attachment, content: bytes, then: Callable[[Opened], None]
) -> None:
    def keep(_report: Report) -> Changes:
        return files.keep_fetched(work.desk, attachment, content)

    def kept(changes: Changes) -> None:
        work.news.tell(changes)
        tell(work.desk, Way.ATTACHMENT, attachment)
        then((attachment, content))

    work.tasks.start(keep, on_done=kept)


def _why(work: Work, attachment: Attachment) -> str | None:
    """Ask why a file about a person leaves the program; ``None`` = it does not."""
    if attachment.person_id is None:
        return ""
    said, is_meant = QInputDialog.getText(
        work.window,
        translate("files", "Save a copy"),
        translate("files", "Why? The log of reads keeps it. Do not name anybody."),
    )
    return said.strip() if is_meant and said.strip() else None


def _show(work: Work, opened: Opened) -> None:
    viewer = FileViewer(*opened, parent=work.window)
    viewer.copy_wanted.connect(lambda: _copy(work, opened))
    viewer.show()


def _copy(work: Work, opened: Opened) -> None:
    """Save a copy outside the program, once somebody read what that means."""
    attachment, content = opened
    asked = QMessageBox.warning(
        work.window,
        translate("files", "Save a copy"),
        copy_warning(),
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Cancel,
    )
    if asked != QMessageBox.StandardButton.Save:
        return
    reason = _why(work, attachment)
    if reason is None:
        return
    chosen, _kind = QFileDialog.getSaveFileName(
        work.window,
        translate("files", "Save a copy"),
        str(Path.home() / files.copied_name(attachment, content)),
    )
    if chosen:
        said = translate("files", "Copied to {name}").format(name=Path(chosen).name)
        work.tasks.start(
            lambda _report: files.copy_out(
                work.desk, attachment, content, Path(chosen), reason=reason
            ),
            on_done=lambda _none: work.window.say(said),
            lane=Lane.FREE,
        )
