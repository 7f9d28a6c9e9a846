"""Keeping what is typed: nothing is lost when the lid closes or the battery dies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.listing import Draft
from desktop.ui.forms.ports import FormPorts
from desktop.ui.tasks import Lane, Runner
from desktop.ui.widgets.alive import while_alive

KEEP_AFTER_MS = 2000


class DraftKeeper(QObject):
    """Keeps the entries of one form as a draft, at most two seconds after a change.

    Args:
        form: Name of the form, as in :class:`Draft`.
        record_id: The record being edited, if any.
        entries: Gives all entries as they stand.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        ports: FormPorts,
        tasks: Runner,
        *,
        form: str,
        record_id: UUID | None,
        entries: Callable[[], Mapping[str, Any]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._tasks = tasks
        self._form = form
        self._record_id = record_id
        self._entries = entries
        self._is_changed = False
        self._is_over = False
        self._id: UUID | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep_now)

    @property
    def has_entries(self) -> bool:
        """Whether anything was typed that is not a record yet."""
        return self._is_changed or self._id is not None

    def is_at(self, draft: Draft) -> bool:
        """Return whether changes are kept in ``draft``."""
        return self._id == draft.id

    def draft_id(self) -> UUID | None:
        """Return the id of the draft; read it in the database lane, where it is set."""
        return self._id

    def go_on_with(self, draft: Draft) -> None:
        """Keep further changes in this draft."""
        self._id = draft.id

    def changed(self) -> None:
        """Note a change; the draft is kept two seconds after the first one."""
        self._is_changed = True
        if not self._timer.isActive() and not self._is_over:
            self._timer.start()

    def keep_now(self) -> None:
        """Keep the entries as they are now, if they changed."""
        self._timer.stop()
        if not self._is_changed or self._is_over:
            return
        self._is_changed = False
        fields = dict(self._entries())
        self._tasks.start(
            lambda _report: self._keep(fields),
            on_done=while_alive(self, self.kept.emit),
            on_error=while_alive(self, self._failed),
            lane=Lane.DATABASE,
        )

    def stop(self) -> None:
        """Keep nothing more: the entries are a record now, or are thrown away."""
        self._is_over = True
        self._timer.stop()

    def resume(self) -> None:
        """Keep changes again, after saving did not work out."""
        self._is_over = False
        if self._is_changed:
            self.changed()

    def drop(self) -> None:
        """Throw the draft away."""
        self.stop()
        self._tasks.start(lambda _report: self._drop(), on_done=lambda _none: None)

    def _keep(self, fields: Mapping[str, Any]) -> Draft:
        """Keep the fields. In the database lane, so that jobs behind this one see the id."""
        draft = self._ports.keep_draft(
            draft_id=self._id, form=self._form, record_id=self._record_id, fields=fields
        )
        self._id = draft.id
        return draft

    def _drop(self) -> None:
        if self._id is not None:
            self._ports.drop_draft(self._id)
            self._id = None

    def _failed(self, error: Exception) -> None:
        self._is_changed = True
        self.failed.emit(error)
