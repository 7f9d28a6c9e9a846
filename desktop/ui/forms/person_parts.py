"""Ties and consents of a person, inside the form of the person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.listing import PersonTie
from desktop.domain.person import Consent, Person
from desktop.domain.privacy.consent import Consequences
from desktop.i18n import translate
from desktop.ui.forms.consent import ConsentForm
from desktop.ui.forms.entries_list import EntriesList, Line
from desktop.ui.forms.form import Form
from desktop.ui.forms.ports import PersonFormPorts, Saved
from desktop.ui.forms.tie import TieForm
from desktop.ui.forms.withdrawal import WithdrawalDialog
from desktop.ui.tasks import Lane, Runner
from desktop.ui.widgets.alive import while_alive
from desktop.words.consent import asked_text, proof_text, state_text
from desktop.words.labels import label
from desktop.words.ties import tie_detail


class PersonParts(QWidget):
    """Lists of ties and consents, each with a form to add one.

    Args:
        form: The form of the person; told about what is saved in here.
    """

    def __init__(self, form: Form, ports: PersonFormPorts, tasks: Runner, person: Person) -> None:
        super().__init__()
        self._form = form
        self._ports = ports
        self._tasks = tasks
        self._person = person
        self._consents: Sequence[Consent] = ()
        self.ties = EntriesList(
            translate("person form", "Ties"),
            translate("person form", "No ties yet."),
            add=translate("person form", "Add a tie"),
            on_add=self.add_tie,
        )
        self.consents = EntriesList(
            translate("person form", "Consents"),
            translate("person form", "No consent on file yet."),
            add=translate("person form", "Add a consent"),
            on_add=self.add_consent,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.ties)
        layout.addWidget(self.consents)
        self._load()

    def add_tie(self) -> None:
        """Open the form of a tie."""
        self._open(
            TieForm(self._ports, self._tasks, self._person, consents=self._consents, parent=self)
        )

    def add_consent(self) -> None:
        """Open the form of a consent."""
        self._open(ConsentForm(self._ports, self._tasks, self._person, parent=self))

    def _open(self, form: Form) -> None:
        form.saved.connect(lambda _record, changes: self._saved(changes))
        form.closed.connect(form.deleteLater)
        form.show()

    def _load(self) -> None:
        person_id = self._person.id
        self._form.ask(
            lambda: (self._ports.ties_of(person_id), self._ports.consents_of(person_id)),
            lambda found: self._show(*found),
        )

    def _show(self, ties: Sequence[PersonTie], consents: Sequence[Consent]) -> None:
        self._consents = consents
        self.ties.show_lines([self._tie_line(each) for each in ties])
        self.consents.show_lines([self._consent_line(each) for each in consents])

    def _tie_line(self, tie: PersonTie) -> Line:
        made = tie.affiliation
        given = {consent.id: consent for consent in self._consents}
        consent = given.get(made.consent_id) if made.consent_id else None
        return Line(
            title=" · ".join(filter(None, (tie.target_name, made.role))),
            detail=tie_detail(made, consent, self._form.today()),
            action=translate("person form", "Take away"),
            act=lambda: self._do(lambda: self._ports.untie(made.id)),
        )

    def _consent_line(self, consent: Consent) -> Line:
        detail = state_text(consent, self._form.today())
        if consent.withdrawn_on:
            return Line(title=label(consent.purpose), detail=detail)
        return Line(
            title=label(consent.purpose),
            detail=" · ".join(filter(None, (detail, asked_text(consent), proof_text(consent)))),
            action=translate("person form", "Withdraw"),
            act=lambda: self._withdraw(consent),
        )

    def _withdraw(self, consent: Consent) -> None:
        """Show what would end; carrying it out happens in the dialog."""
        self._form.ask(
            lambda: self._ports.preview_withdrawal(consent.id),
            lambda told: self._show_withdrawal(consent, told),
        )

    def _show_withdrawal(self, consent: Consent, told: Consequences) -> None:
        dialog = WithdrawalDialog(
            self._person.display_name,
            told,
            lambda: self._ports.withdraw_consent(consent.id),
            self._tasks,
            parent=self,
        )
        dialog.withdrawn.connect(self._saved)
        dialog.open()

    def _do(self, work: Callable[[], Saved]) -> None:
        self._tasks.start(
            lambda _report: work(),
            on_done=while_alive(self, lambda result: self._saved(result[1])),
            on_error=while_alive(self, self._form.refused),
            lane=Lane.DATABASE,
        )

    def _saved(self, changes: Any) -> None:
        self._load()
        self._form.related_saved.emit(changes)
