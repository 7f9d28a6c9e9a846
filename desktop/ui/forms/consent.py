"""The form in which somebody's consent is recorded."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft
from desktop.domain.person import Person
from desktop.domain.vocabulary import ConsentPurpose
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import PersonFormPorts
from desktop.ui.forms.record_form import search_hint
from desktop.ui.tasks import Runner
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import NoteEntry, TextEntry
from desktop.ui.widgets.options import options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField


class ConsentForm(Form):
    """Adds a consent of ``person``; withdrawing happens in the list of consents."""

    def __init__(
        self,
        ports: PersonFormPorts,
        tasks: Runner,
        person: Person,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("consent form", "Consent of {name}").format(name=person.display_name)
        super().__init__(
            ports, tasks, name="consent", title=title, record=person, adds=True, parent=parent
        )
        self._ports = ports
        self._person = person
        put, body = self.fields.put, self.frame.body
        purpose = ChoiceField(options_of(ConsentPurpose), search_hint())
        put("purpose", purpose, required=True, into=body)
        body.addWidget(
            FieldRow(
                (put("given_on", DayEntry(self.today), required=True), 1),
                (put("expires_on", DayEntry(self.today)), 1),
            )
        )
        example = translate("consent form", "for instance: aloud, on paper, by mail")
        put("how_given", TextEntry(), hint=example, into=body)
        put("wording", NoteEntry(), into=body)
        self.fields.show({"given_on": self.today()})
        save = translate("consent form", "Save consent")
        self.finish(draft, primary_button(save, self.save))

    def job(self, values: dict[str, Any]) -> Work:
        filled = {name: value for name, value in values.items() if value not in (None, "")}
        return lambda _draft_id: self._ports.give_consent(self._person.id, **filled)
