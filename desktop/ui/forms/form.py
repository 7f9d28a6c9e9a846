"""The form engine: a window with fields, drafts, saving, errors and keys.

A form keeps everything that was typed until it is a record: in the window while an error is
mended, and as a draft on the laptop when the window closes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QToolButton, QWidget

from desktop.domain.listing import Draft
from desktop.domain.period import day_of
from desktop.domain.record import Record
from desktop.domain.syncing.review import Meanwhile
from desktop.errors import ChangedMeanwhile, ExpectedError, InvalidEntry
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.draft_offers import DraftOffers
from desktop.ui.forms.drafts import DraftKeeper
from desktop.ui.forms.fieldset import FieldSet, TypedIn
from desktop.ui.forms.layout import FormFrame, button, plain_label
from desktop.ui.forms.meanwhile import Meantime
from desktop.ui.forms.ports import FormPorts, Saved
from desktop.ui.forms.texts.watch import WatchedText, watch_texts
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.history.view import HistoryFold
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.entry import NoteEntry, TextEntry
from desktop.ui.widgets.suggest import SuggestField
from desktop.words.formats import clock
from desktop.words.names import field_name, record_name

T = TypeVar("T")
Work = Callable[[UUID | None], Saved]
"""Stores what was entered; given the id of the draft. Runs in the database lane."""


class Form(QDialog):
    """One record being entered or changed. Not modal: people look things up meanwhile.

    Enter and Ctrl+Enter save; Esc closes and keeps a draft. ``saved(record, changes)`` comes
    before ``closed``; ``related_saved(changes)`` tells about what was saved from within it, as
    an assessment of a place.

    Args:
        name: Of the form, as drafts have it.
        title: Of the window.
        record: The record to change; ``None`` for a new one.
        adds: What is entered is a new record that belongs to ``record``.
    """

    saved = Signal(object, object)
    related_saved = Signal(object)
    closed = Signal()
    outdated = Signal()
    """Saving met a change of somebody else; ``meantime`` has to be told."""

    def __init__(
        self,
        ports: FormPorts,
        tasks: Runner,
        *,
        name: str,
        title: str,
        record: Record | None = None,
        adds: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.record = record
        self._edited: dict[str, Any] = {}
        self.frame = FormFrame(self, title)
        self.fields = FieldSet(self.frame.scroll, self)
        self._common = ports
        self._tasks = tasks
        self.is_saving = False
        self._is_ready = self._is_outdated = False
        self._free: frozenset[str] | None = None
        self.free = dress(plain_label(""), "muted")
        self.texts: Mapping[str, WatchedText] = {}
        self._wanted: tuple[str, int] | None = None
        self._buttons: Sequence[QPushButton] = ()
        self.meantime = Meantime(name, None if adds else record)
        self.frame.messages.insertWidget(0, self.meantime.card)
        self.keeper = DraftKeeper(
            ports,
            tasks,
            form=name,
            record_id=record.id if record else None,
            entries=self._entries,
            parent=self,
        )
        self._offers = DraftOffers(self.frame.bar, go_on=self.go_on_with, drop=self._drop_draft)
        self.keeper.kept.connect(self._say_kept)
        self.keeper.failed.connect(self._tell)
        self.discard_button = button(translate("form", "Throw away"), self.discard)

    def job(self, values: dict[str, Any]) -> Work:
        """Return the work that stores ``values``."""
        raise NotImplementedError  # no abc: Qt's classes have a metaclass of their own

    def differing(
        self, record: Record, found: Mapping[str, Any], typed_in: TypedIn | None = None
    ) -> dict[str, Any]:
        """Return what somebody changed of ``record`` in this form: what saving will store."""
        self._edited = self.fields.differing(record, found, typed_in or {})
        return self._edited

    def finish(self, draft: Draft | None, *buttons: QPushButton) -> None:
        """Show the buttons and put back a draft; call once, when all fields are there."""
        self._buttons = buttons
        for each in buttons:
            self.frame.right.addWidget(each)
        self.frame.left.addWidget(self.discard_button)
        self.discard_button.hide()
        self.fields.unfold_filled()
        self._is_ready = True
        if self._free is not None:
            self._shut(self._free)
            if not self._free:
                return
        if self._common.texts is not None:
            self.texts = watch_texts(self.name, self.fields, self._common.texts, self._tasks)
            self.go_to_text(self._wanted)
        if self.isVisible():  # what was waited for may have opened a fold
            self.frame.fit()
        self.fields.changed.connect(self._changed)
        if draft:
            self.go_on_with(draft)
        else:
            self.ask(self._common.drafts, self._offer_drafts)

    def only_show(self, free: frozenset[str] = frozenset()) -> None:
        """Let nothing be typed but in the fields ``free``: whoever looks may read the rest."""
        self._free = free
        if self._is_ready:
            self._shut(free)

    def _shut(self, free: frozenset[str]) -> None:
        for name, field in self.fields.items():
            if name in free:
                continue
            if isinstance(field.entry, TextEntry | NoteEntry):  # then it can still be copied
                field.entry.setReadOnly(True)
            else:
                field.entry.setEnabled(False)
        if free:
            self._say_free(free)
            return
        self._is_ready = False
        self.frame.rename(record_name(self.name))  # "Change …" would promise too much
        self.keeper.stop()
        self._offers.close()
        for each in (*self._buttons, self.discard_button):
            each.hide()
        self.frame.kept.setText(translate("form", "To read: your role does not change this."))

    def _say_free(self, free: frozenset[str]) -> None:
        """Name what may be changed: that the rest is grey is not enough to tell by."""
        names = [field_name(name) for name, _field in self.fields.items() if name in free]
        said = translate("form", "Your role changes here: {fields}. The rest is to read.")
        self.free.setText(said.format(fields=", ".join(names)))
        if self.free.parent() is None:
            self.frame.body.insertWidget(0, self.free)

    def show_history(self, jobs: HistoryJobs) -> None:
        """Offer under the fields what happened to the record; nothing for a new one."""
        record = self.meantime.record
        if record is not None:
            fold = HistoryFold(jobs, self._tasks, (self.name, record.id))
            self.frame.below.addWidget(fold)

    def offer_removal(self, remove: Callable[[], None]) -> None:
        """Offer to put the record in the bin, for one that no list shows by itself."""
        self.frame.left.addWidget(button(translate("form", "Take away"), remove))

    def ask(self, work: Callable[[], T], on_done: Callable[[T], object]) -> None:
        """Get something from the database; the answer is dropped when the form is gone."""
        self._tasks.start(
            lambda _report: work(), on_done=while_alive(self, on_done), lane=Lane.DATABASE
        )

    def today(self) -> date:
        """Return the day it is in Brussels."""
        return day_of(self._common.now())

    def go_on_with(self, draft: Draft) -> None:
        """Put a draft back exactly as it was typed, and keep further changes in it."""
        self.keeper.go_on_with(draft)
        self.fields.type_in(draft.fields)
        for text in self.texts.values():
            text.look()
        self.meantime.tell_of_draft(draft)
        self._say_kept(draft)
        self.discard_button.show()
        self._offers.close()

    def save(self) -> None:
        """Save what was entered. Pressing twice saves once."""
        if self.is_saving or not self._is_ready or self._is_settling():
            return
        self.fields.clear_marks()
        self.frame.message.say("")
        try:
            work = self.job(self.fields.read())
        except InvalidEntry as error:
            self.refused(error)
            return
        if self.meantime.must_look_at(self._edited):
            return
        self._set_saving(is_saving=True)
        self.keeper.stop()
        self._tasks.start(
            lambda _report: self._store(work),
            on_done=while_alive(self, lambda result: self.done_saving(*result)),
            on_error=while_alive(self, self.refused),
            lane=Lane.DATABASE,
        )

    def done_saving(self, record: Any, changes: Any) -> None:
        """Tell that the record is stored, and close."""
        self.saved.emit(record, changes)
        self.close()

    def refused(self, error: Exception) -> None:
        """Keep everything that was typed and say what to do."""
        self._set_saving(is_saving=False)
        self.keeper.resume()
        if isinstance(error, InvalidEntry):
            self.frame.message.say("\n".join(self.fields.mark(error.problems)))
        else:
            self._tell(error)
        if isinstance(error, ChangedMeanwhile):
            self._is_outdated = True
            self.outdated.emit()

    def tell_meanwhile(self, found: Meanwhile) -> None:
        """Tell that somebody changed the record, and after a refusal what of it met."""
        self.meantime.tell(found)
        if self._is_outdated:
            self._is_outdated = False
            self.meantime.must_look_at(self._edited)

    def discard(self) -> None:
        """Throw away what was typed, also the draft, and close."""
        self.keeper.drop()
        self.close()

    def go_to_text(self, place: tuple[str, int] | None) -> None:
        """Go to what stands in a field, by its mark; as soon as the fields are there."""
        self._wanted = place
        if place is not None and place[0] in self.texts:
            self.fields.unfold(place[0])
            self.texts[place[0]].go_to(place[1])

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous():
            self.frame.fit()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keeper.keep_now()
        event.accept()
        self.closed.emit()

    def reject(self) -> None:
        """Close on Esc; a draft is kept."""
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if isinstance(focused, QPushButton | QToolButton) and not has_ctrl:
            focused.click()  # the button that has the focus is what Enter means
        else:
            self.save()

    def _store(self, work: Work) -> Saved:
        draft_id = self.keeper.draft_id()
        result = work(draft_id)
        if draft_id is not None:
            # The record is stored: a draft that stays behind is offered again, no more.
            with suppress(ExpectedError):
                self._common.drop_draft(draft_id)
        return result

    def _entries(self) -> Mapping[str, Any]:
        """Return what a draft keeps: of a change only what was changed.

        What nobody touched would come back later over what a colleague changed since.
        """
        typed = self.fields.typed()
        if self.meantime.record is None:
            return typed
        return {name: raw for name, raw in typed.items() if name in self.fields.touched}

    def _is_settling(self) -> bool:
        """Take what is highlighted, or first wait for the answer to what was just typed."""
        focused = self.focusWidget()
        if isinstance(focused, SuggestField):
            focused.take_highlighted()
        for field in self.findChildren(SuggestField):
            if field.is_looking and field.text().strip() and not field.chosen:
                field.take_first()
                field.settled.connect(self.save, Qt.ConnectionType.SingleShotConnection)
                return True
        return False

    def _changed(self) -> None:
        self.keeper.changed()
        self.discard_button.show()
        self._offers.close()

    def _set_saving(self, *, is_saving: bool) -> None:
        self.is_saving = is_saving
        for each in self._buttons:
            each.setEnabled(not is_saving)
        self.frame.kept.setText(translate("form", "Saving…") if is_saving else "")

    def _say_kept(self, draft: Draft) -> None:
        text = translate("form", "Draft kept {time}").format(time=clock(draft.saved_at))
        self.frame.kept.setText(text)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, ExpectedError):
            self.frame.message.say(told(error))
        else:
            show_error(error, self)

    def _offer_drafts(self, drafts: Sequence[Draft]) -> None:
        mine = self.record.id if self.record else None
        self._offers.show([d for d in drafts if d.form == self.name and d.record_id == mine])

    def _drop_draft(self, draft: Draft) -> None:
        self.ask(lambda: self._common.drop_draft(draft.id), lambda _none: None)
        self._offers.close()
