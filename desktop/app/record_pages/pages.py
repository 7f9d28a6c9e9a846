"""Pages of records in the window: opening one from another, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.app.allowed_deeds import allows, page_for
from desktop.app.entry.ports import Work
from desktop.app.record_pages.page_deeds import page_deeds
from desktop.app.record_pages.page_heads import Subject
from desktop.app.record_pages.page_plans import FORM_FIRST, PAGES, page_plan
from desktop.domain.attachment import owner_of
from desktop.i18n import translate
from desktop.services import files
from desktop.services.walls import may_change, shows, shows_own
from desktop.ui.details.sheet import Sheet
from desktop.ui.pages.content import Deed
from desktop.ui.pages.page import RecordPage
from desktop.ui.window import PAGE

LONGEST_TRAIL = 20


class Stop(NamedTuple):
    """Where somebody was: a record on its page."""

    kind: str
    id: UUID


class Book(QStackedWidget):
    """Holds the page of the moment; what it showed before is read anew when somebody returns."""

    def __init__(self) -> None:
        super().__init__()
        self.page: RecordPage | None = None

    def show_page(self, page: RecordPage) -> None:
        """Show ``page`` instead of the one before."""
        old, self.page = self.page, page
        self.addWidget(page)
        self.setCurrentWidget(page)
        if old is not None:
            self.removeWidget(old)
            old.deleteLater()

    @property
    def first_field(self) -> QWidget:
        """What gets the focus when somebody comes here."""
        return self.page.first_field if self.page is not None else self

    def refresh(self, changes: Any) -> None:
        """Let the page read again what changed."""
        if self.page is not None:
            self.page.refresh(changes)


class Pages:
    """Knows which records somebody walked along.

    Args:
        work: Where window, forms and services are.
    """

    def __init__(self, work: Work) -> None:
        self._work = work
        self._origin = ""
        self._trail: list[Stop] = []
        self._titles: dict[Stop, str] = {}

    def open(self, kind: str, record_id: UUID) -> None:
        """Show a record on its page, or in its form where that is what people want first."""
        desk = self._work.desk
        form_first = FORM_FIRST if may_change(desk, kind) else frozenset()
        if kind == "attachment":
            self._open_owner(record_id)
        elif kind in PAGES - form_first:
            if shows(desk, kind) or shows_own(desk, kind):
                self.show(kind, record_id)
        else:
            self._work.forms.open(kind, record_id)

    def show(self, kind: str, record_id: UUID) -> None:
        """Show a record of a kind that has pages on its page."""
        window, stop = self._work.window, Stop(kind, record_id)
        if window.here != PAGE:
            self._trail, self._origin = [], window.here
        self._note_title()
        if not self._trail or self._trail[-1] != stop:
            self._trail = [*self._trail, stop][-LONGEST_TRAIL:]
        self._show()

    def back(self) -> None:
        """Return to the record before, or to the screen where somebody came from."""
        self._trail = self._trail[:-1]
        if self._trail:
            self._show()
        else:
            self._work.window.go(self._origin or "today")

    def make(self) -> QWidget:
        """Return the screen for pages, with the page of the moment on it."""
        book = Book()
        if self._trail:
            book.show_page(self._page(self._trail[-1]))
        return book

    def _open_owner(self, attachment_id: UUID) -> None:
        """Show the record that a file stands beside: the file is on its page."""
        desk = self._work.desk
        self._work.tasks.start(
            lambda _report: owner_of(files.get_file(desk, attachment_id)),
            on_done=self._show_owner,
        )

    def _show_owner(self, owner: tuple[str, UUID]) -> None:
        kind, record_id = owner
        if kind in PAGES:
            self.show(kind, record_id)
        else:
            self._work.forms.open(kind, record_id)

    def _show(self) -> None:
        window = self._work.window
        is_made = PAGE in window.screens
        book = window.go(PAGE)
        if is_made and isinstance(book, Book):
            book.show_page(self._page(self._trail[-1]))
            book.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _page(self, stop: Stop) -> RecordPage:
        work = self._work
        subject = Subject(work.desk, stop.kind, stop.id, work.ward_names, work.contact_limit)
        plan = page_for(work.desk, page_plan(subject))
        page = RecordPage(plan, work.tasks, back=self._way_back(), history=work.history())
        page.open_wanted.connect(self.open)
        page.back_wanted.connect(self.back, Qt.ConnectionType.QueuedConnection)
        page.deed_wanted.connect(self._do)
        page.moved.connect(partial(self._follow, stop))
        if page.sheet is not None and page.sheet.id != stop.id:  # it was read at once
            QTimer.singleShot(0, page, partial(self._follow, stop, page.sheet.id))
        return page

    def _follow(self, stop: Stop, winner: UUID) -> None:
        """Go on to the record that a merged one went up in, on the same way back."""
        if self._trail and self._trail[-1] == stop:
            self._trail[-1] = Stop(stop.kind, winner)
            self._show()

    def _note_title(self) -> None:
        """Remember what the page of the moment is called, for the way back to it."""
        book = self._work.window.screens.get(PAGE)
        page = book.page if isinstance(book, Book) else None
        if page is not None and page.sheet is not None:
            self._titles[Stop(page.plan.kind, page.plan.id)] = page.sheet.title

    def _way_back(self) -> str:
        if len(self._trail) > 1:
            return self._titles.get(self._trail[-2], "") or translate("page", "The page before")
        return self._work.window.title_of(self._origin) or translate("today", "Today")

    def _do(self, deed: Deed, sheet: Sheet) -> None:
        acts: Mapping[str, Callable[[], object]] = page_deeds(self._work, deed, sheet)
        if deed.name in acts and allows(self._work.desk, deed.name, sheet.kind):
            acts[deed.name]()
        if deed.name == "delete":
            self.back()
