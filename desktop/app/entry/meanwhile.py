"""Telling a form that is open that somebody changed its record, for instance by a sync."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.domain.changes import Changes
from desktop.domain.record import Record
from desktop.domain.syncing.review import Meanwhile
from desktop.ui.forms.form import Form
from desktop.ui.news import News
from desktop.ui.tasks import Runner
from desktop.ui.widgets.alive import while_alive

_AFFECTED = {
    "visit": Changes.VISITS,
    "place": Changes.PLACES,
    "person": Changes.PERSONS,
    "organisation": Changes.ORGANISATIONS,
    "network": Changes.NETWORKS,
    "task": Changes.TASKS,
    "affiliation": Changes.PERSONS,
    "custom_field": Changes.CUSTOM,
    "service": Changes.SERVICES,
    "site": Changes.SERVICES,
    "need": Changes.REFERRALS,
    "referral": Changes.REFERRALS,
    "tie": Changes.TIES,
    "agreement": Changes.AGREEMENTS,
    "meeting": Changes.AGREEMENTS,
}


class Meanwhiles(QObject):
    """Looks after each piece of news whether the record of ``form`` is still what was opened.

    It belongs to the form, and ends with it.

    Args:
        changed_since: Runs in the database lane.
    """

    def __init__(
        self,
        form: Form,
        changed_since: Callable[[Record], Meanwhile | None],
        tasks: Runner,
        news: News,
    ) -> None:
        super().__init__(form)
        self._form = form
        self._changed_since = changed_since
        self._tasks = tasks
        news.data_changed.connect(self._look_after)
        form.outdated.connect(self._look)

    def _look_after(self, changes: Changes) -> None:
        if changes & _AFFECTED[self._form.name]:
            self._look()

    def _look(self) -> None:
        record = self._form.meantime.record
        if record is None or self._form.is_saving:
            return
        self._tasks.start(
            lambda _report: self._changed_since(record), on_done=while_alive(self, self._tell)
        )

    def _tell(self, found: Meanwhile | None) -> None:
        if found is not None and not self._form.is_saving:
            self._form.tell_meanwhile(found)
