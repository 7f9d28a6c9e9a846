"""What people asked during a visit and where they were led to, inside the form of the visit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.relation_lists import NeedLine, ReferralLine
from desktop.domain.visit import Visit
from desktop.i18n import translate
from desktop.ui.details.services import need_text, referral_text
from desktop.ui.forms.entries_list import EntriesList, Line
from desktop.ui.forms.form import Form
from desktop.ui.forms.ports import SaidFormPorts
from desktop.ui.forms.referral import NeedForm, ReferralForm
from desktop.ui.tasks import Lane, Runner
from desktop.ui.widgets.alive import while_alive


class VisitParts(QWidget):
    """Lists of questions and referrals, each with a form to add one or to say what came of it.

    Args:
        form: The form of the visit; told about what is saved in here.
    """

    def __init__(self, form: Form, ports: SaidFormPorts, tasks: Runner, visit: Visit) -> None:
        super().__init__()
        self._form = form
        self._ports = ports
        self._tasks = tasks
        self._visit = visit
        self.needs = EntriesList(
            translate("visit form", "What people asked"),
            translate("visit form", "No questions noted."),
            add=translate("visit form", "Add a question"),
            on_add=lambda: self._open(NeedForm(ports, tasks, visit, parent=self)),
        )
        self.referrals = EntriesList(
            translate("visit form", "Led to"),
            translate("visit form", "Nobody was led anywhere."),
            add=translate("visit form", "Add a referral"),
            on_add=lambda: self._open(ReferralForm(ports, tasks, visit, parent=self)),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.needs)
        layout.addWidget(self.referrals)
        self._load()

    def _load(self) -> None:
        visit_id = self._visit.id
        self._form.ask(
            lambda: (self._ports.needs_of(visit_id), self._ports.referrals_of(visit_id)),
            lambda found: self._show(*found),
        )

    def _show(self, needs: Sequence[NeedLine], referrals: Sequence[ReferralLine]) -> None:
        change = translate("visit form", "Change")
        outcome = translate("visit form", "What came of it?")
        self.needs.show_lines(
            [
                Line(title=need_text(each), action=change, act=self._changing("need", each.id))
                for each in needs
            ]
        )
        self.referrals.show_lines(
            [
                Line(
                    title=referral_text(each),
                    action=outcome,
                    act=self._changing("referral", each.id),
                )
                for each in referrals
            ]
        )

    def _changing(self, kind: str, record_id: UUID) -> Callable[[], None]:
        return lambda: self._change(kind, record_id)

    def _change(self, kind: str, record_id: UUID) -> None:
        def show(record: Any) -> None:
            make: Any = NeedForm if kind == "need" else ReferralForm
            form = make(self._ports, self._tasks, record, parent=self)
            self._open(form, remove=lambda: self._remove(form, kind, record_id))

        get: Callable[[UUID], Any] = getattr(self._ports, kind)
        self._form.ask(lambda: get(record_id), show)

    def _open(self, form: Form, remove: Callable[[], None] | None = None) -> None:
        if remove is not None:
            form.offer_removal(remove)
        form.saved.connect(lambda _record, changes: self._saved(changes))
        form.closed.connect(form.deleteLater)
        form.show()

    def _remove(self, form: Form, kind: str, record_id: UUID) -> None:
        form.discard()
        self._tasks.start(
            lambda _report: self._ports.remove(kind, [record_id]),
            on_done=while_alive(self, self._saved),
            on_error=while_alive(self, self._form.refused),
            lane=Lane.DATABASE,
        )

    def _saved(self, changes: Changes) -> None:
        self._load()
        self._form.related_saved.emit(changes)
