"""Files on a page: added by button or dropped, looked at from memory, copied after a warning."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app.record_pages import page_files
from desktop.app.workplace import Workplace
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import PlaceKind, VisitKind
from desktop.errors import FileUnreadable
from desktop.services import files
from desktop.services.desk import Desk
from desktop.services.places import add_place
from desktop.services.search import search
from desktop.services.visits import log_visit
from desktop.ui.files.strip import PictureStrip
from desktop.ui.files.viewer import FileViewer, Picture
from desktop.ui.pages.page import RecordPage

PDF = b"%PDF-1.4\n1 0 obj << /Author (An) >> endobj\n%%EOF\n"


def chunk(name: bytes, body: bytes) -> bytes:
    return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", b"\0\0\0\2\0\0\0\2\x08\0\0\0\0")
    + chunk(b"IDAT", zlib.compress(b"\0\0\xff\0\xff\0"))
    + chunk(b"IEND", b"")
)


@pytest.fixture
def page(work: Workplace, desk: Desk) -> RecordPage:
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward=WardCode("12025W02"))
    work.pages.open("place", place.id)
    book: Any = work.window.screens["page"]
    assert isinstance(book.page, RecordPage)
    return book.page


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    errors: list[Exception] = []
    monkeypatch.setattr(page_files, "show_error", lambda error, _parent: errors.append(error))
    return errors


def written(folder: Path, **contents: bytes) -> list[Path]:
    made = []
    for name, content in contents.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(content)
        made.append(path)
    return made


def drop(page: RecordPage, paths: list[Path]) -> bool:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPointF(9, 9).toPoint(), copy, mime, left, none)
    entering.ignore()
    page.dragEnterEvent(entering)
    if entering.isAccepted():
        page.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))
    return entering.isAccepted()


def test_files_are_added_by_the_button(
    page: RecordPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    chosen = [str(path) for path in written(tmp_path, foto_png=PNG, plan_pdf=PDF)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (chosen, ""))
    page.sections["files"].deed_buttons["add_file"].click()

    names = {line.attachment.name for line in files.files_of(desk, "place", page.plan.id)}
    assert names == {"foto.png", "plan.pdf"}
    assert "foto.png" in page.sections["files"].text()
    assert page.findChildren(PictureStrip)


def test_files_are_added_by_dropping_and_taken_back_by_undo(
    work: Workplace, page: RecordPage, tmp_path: Path, desk: Desk
) -> None:
    assert drop(page, written(tmp_path, foto_png=PNG))
    assert len(files.files_of(desk, "place", page.plan.id)) == 1
    work.window.toast.undo()
    assert not files.files_of(desk, "place", page.plan.id)
    assert not drop(page, [])


def test_one_file_that_is_refused_does_not_keep_the_others_out(
    page: RecordPage, tmp_path: Path, told: list[Exception], desk: Desk
) -> None:
    drop(page, written(tmp_path, film_mp4=b"no", foto_png=PNG))

    assert len(files.files_of(desk, "place", page.plan.id)) == 1
    assert isinstance(told[0], FileUnreadable)
    assert told[0].name == "film.mp4"


def test_every_file_that_is_refused_is_named_with_its_reason(
    page: RecordPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, desk: Desk
) -> None:
    boxes: list[tuple[str, str]] = []
    monkeypatch.setattr(page_files, "show_warning", lambda *words: boxes.append(words[:2]))
    heics = {f"IMG{number}_HEIC": b"ftypheic" for number in range(7)}
    drop(page, [*written(tmp_path, foto_png=PNG, half_png=PNG[:40], **heics), tmp_path / "weg.png"])

    assert len(files.files_of(desk, "place", page.plan.id)) == 1
    ((title, body),) = boxes
    assert title.startswith("9 ")
    half, heic, lost = body.split("\n\n")
    assert "half.png" in half
    assert "damaged" in half
    assert "“IMG4.HEIC” and 2" in heic
    assert "as JPEG" in heic
    assert "weg.png" in lost
    assert "not there" in lost


def open_first(page: RecordPage) -> None:
    page.sections["files"].row_buttons()[0].click()


def viewer() -> FileViewer:
    (found,) = [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, FileViewer) and each.isVisible()
    ]
    return found


@pytest.mark.parametrize("content", [{"foto_png": PNG}, {"plan_pdf": PDF}])
def test_a_file_is_looked_at_without_a_trace_on_the_disk(
    page: RecordPage, tmp_path: Path, content: dict[str, bytes]
) -> None:
    drop(page, written(tmp_path, **content))
    before = {path: path.stat().st_size for path in tmp_path.rglob("*") if path.is_file()}
    open_first(page)
    shown = viewer()

    assert shown.accessibleName() or shown.windowTitle()
    assert {path for path in tmp_path.rglob("*") if path.is_file()} <= before.keys()
    if "foto_png" in content:
        assert isinstance(shown.shown, Picture)
        assert not shown.shown.pixmap().isNull()
    shown.close()


def test_a_copy_is_written_only_after_the_warning(
    page: RecordPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(page, written(tmp_path, foto_png=PNG))
    out, answers = tmp_path / "kopie.png", [QMessageBox.StandardButton.Cancel]
    warned: list[str] = []

    def warn(_parent: Any, _title: str, text: str, *_buttons: Any) -> Any:
        warned.append(text)
        return answers[-1]

    monkeypatch.setattr(QMessageBox, "warning", warn)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    _open, copy, _away = page.sections["files"].row_buttons()
    copy.click()
    assert not out.exists()
    answers.append(QMessageBox.StandardButton.Save)
    page.sections["files"].row_buttons()[1].click()

    assert out.read_bytes() == PNG
    assert "not encrypted" in warned[0]


def test_a_file_that_is_found_leads_to_the_page_it_stands_on(
    work: Workplace, page: RecordPage, tmp_path: Path
) -> None:
    drop(page, written(tmp_path, foto_png=PNG))
    work.window.go("today")
    (found,) = search(work.desk, "foto")
    work.window._open_hit(found)

    book: Any = work.window.screens["page"]
    assert book.page.plan.id == page.plan.id


def test_a_file_is_taken_away(page: RecordPage, tmp_path: Path) -> None:
    drop(page, written(tmp_path, foto_png=PNG))
    page.sections["files"].row_buttons()[2].click()

    assert page.sections["files"].text() == ""


def test_what_is_only_on_the_server_is_fetched_when_it_is_opened(
    page: RecordPage, tmp_path: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(page, written(tmp_path, foto_png=PNG))
    with desk.store.writing() as session:
        from sqlalchemy import delete

        from desktop.storage.models import BlobRow

        session.execute(delete(BlobRow))
    page.sections["files"].load()
    assert "only on the server" in page.sections["files"].text()
    monkeypatch.setattr(page_files, "_fetch", lambda _desk, _attachment, _report: PNG)
    open_first(page)

    viewer().close()
    (line,) = files.files_of(desk, "place", page.plan.id)
    assert (line.is_here, line.is_sent) == (True, True)


def test_a_picture_that_cannot_be_shown_says_so(qtbot: QtBot) -> None:
    shown = Picture(PNG[:30])
    qtbot.addWidget(shown)

    assert "cannot be shown" in shown.text()


def test_a_visit_opens_in_its_form_and_has_a_page_for_its_files(
    work: Workplace, desk: Desk, tmp_path: Path
) -> None:
    visit, _ = log_visit(
        desk, start=desk.now(), kind=VisitKind.STREET_ROUND, ward=WardCode("12025W02"), note="Druk"
    )
    work.pages.show("visit", visit.id)
    book: Any = work.window.screens["page"]
    assert drop(book.page, written(tmp_path, affiche_png=PNG))
    kept = files.files_of(desk, "visit", visit.id)
    assert [line.attachment.name for line in kept] == ["affiche.png"]
    work.window.go("visits")
    work.pages.open("attachment", kept[0].attachment.id)
    assert (book.page.plan.kind, book.page.plan.id) == ("visit", visit.id)
