"""The form of an organisation."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft
from desktop.domain.organisation import Organisation
from desktop.domain.vocabulary import OrganisationKind, OrganisationLevel, OrganisationStatus
from desktop.i18n import translate
from desktop.ui.forms.address import address_entry, follow_address
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import OrganisationFormPorts
from desktop.ui.forms.record_form import (
    add_or_change,
    follow_map,
    follow_wards,
    search_hint,
    with_point,
)
from desktop.ui.tasks import Runner
from desktop.ui.widgets.entry import NoteEntry, TextEntry
from desktop.ui.widgets.options import options_of
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.reach import PhoneEntry
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField

_AS_IS = (
    *("name", "kind", "level", "status", "ward", "address", "website", "email", "phone"),
    *("external_id", "opening_hours", "note"),
)


class OrganisationForm(Form):
    """Adds an organisation or changes one.

    Args:
        organisation: The one to change; ``None`` adds a new one.
    """

    def __init__(
        self,
        ports: OrganisationFormPorts,
        tasks: Runner,
        organisation: Organisation | None = None,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        change = translate("organisation form", "Change organisation")
        add = translate("organisation form", "New organisation")
        title = change if organisation else add
        super().__init__(
            *(ports, tasks), name="organisation", title=title, record=organisation, parent=parent
        )
        self._ports = ports
        self._runner = tasks
        self._build()
        self.fields.show({"level": OrganisationLevel.LOCAL, "status": OrganisationStatus.ACTIVE})
        if organisation:
            self.fields.show({name: getattr(organisation, name) for name in _AS_IS})
            if organisation.lat is not None:
                self.fields.show({"point": (organisation.lat, organisation.lon)})
        self.finish(
            draft,
            primary_button(translate("organisation form", "Save organisation"), self.save),
        )

    def job(self, values: dict[str, Any]) -> Work:
        found = with_point(values)
        return add_or_change(
            self, self.record, found, add=self._ports.add, change=self._ports.change
        )

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        kind = ChoiceField(options_of(OrganisationKind), search_hint())
        level = ChoiceField(options_of(OrganisationLevel))
        status = ChoiceField(options_of(OrganisationStatus))
        ward, point = ChoiceField([], search_hint()), PointEntry()
        address = address_entry(self._ports.find_address, self._runner)
        put("name", TextEntry(), required=True, into=body)
        body.addWidget(
            FieldRow(
                (put("kind", kind, required=True), 3),
                (put("level", level, required=True), 2),
                (put("status", status, required=True), 2),
            )
        )
        put("address", address, into=body)
        body.addWidget(FieldRow((put("ward", ward), 1), (put("point", point), 1)))
        own = translate("organisation form", "of the house, not of a person")
        body.addWidget(
            FieldRow((put("phone", PhoneEntry(), hint=own), 1), (put("email", TextEntry()), 1))
        )
        body.addWidget(
            FieldRow((put("website", TextEntry()), 2), (put("external_id", TextEntry()), 1))
        )
        put("opening_hours", NoteEntry(lines=2), into=body)
        put("note", NoteEntry(), into=body)
        self.fields.field_of = lambda problem: (
            "point" if problem.field in {"lat", "lon"} else problem.field
        )
        follow_wards(self, self._ports, ward)
        follow_address(self, address, point, ward, look_up=self._ports.look_up_address)
        follow_map(self, point, ward, pick=self._ports.pick_point, ward_at=self._ports.ward_at)
