"""The form in which a place is assessed: how it stands today, never an average star."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft
from desktop.domain.place import ACCESSIBILITY, CRITERIA, Place
from desktop.domain.vocabulary import PlaceStage
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import PlaceFormPorts
from desktop.ui.tasks import Runner
from desktop.ui.widgets.checks import CheckList
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CountEntry, NoteEntry
from desktop.ui.widgets.options import named_options, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.names import accessibility_name, criterion_name


class AssessmentForm(Form):
    """Adds an assessment of ``place``; earlier ones stay as they are."""

    def __init__(
        self,
        ports: PlaceFormPorts,
        tasks: Runner,
        place: Place,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("assessment form", "Assess {place}").format(place=place.name)
        super().__init__(
            ports, tasks, name="assessment", title=title, record=place, adds=True, parent=parent
        )
        self._ports = ports
        self._place = place
        put, body = self.fields.put, self.frame.body
        stage = ChoiceField(options_of(PlaceStage))
        body.addWidget(
            FieldRow(
                (put("assessed_on", DayEntry(self.today), required=True), 1),
                (put("stage", stage, required=True), 1),
            )
        )
        put("criteria", CheckList(named_options(CRITERIA, criterion_name)), into=body)
        access = CheckList(named_options(ACCESSIBILITY, accessibility_name))
        put("accessibility", access, into=body)
        put("threshold", CountEntry(), into=body)
        put("note", NoteEntry(), into=body)
        self.fields.show({"assessed_on": self.today()})
        save = translate("assessment form", "Save assessment")
        self.finish(draft, primary_button(save, self.save))

    def job(self, values: dict[str, Any]) -> Work:
        return lambda _draft_id: self._ports.add_assessment(self._place.id, **values)
