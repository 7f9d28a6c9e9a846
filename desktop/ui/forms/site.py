"""The form of another address at which an organisation works."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft
from desktop.domain.organisation import Organisation, Site
from desktop.domain.record import Record
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
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.reach import PhoneEntry
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField

_AS_IS = ("name", "ward", "address", "phone", "opening_hours")


class SiteForm(Form):
    """Adds a site of an organisation, or changes one.

    Args:
        about: The site to change, or the organisation that gets one more.
    """

    def __init__(
        self,
        ports: OrganisationFormPorts,
        tasks: Runner,
        about: Site | Organisation,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        site = about if isinstance(about, Site) else None
        change = translate("site form", "Change an address")
        title = change if site else translate("site form", "One more address")
        super().__init__(
            *(ports, tasks),
            name="site" if site else "new_site",
            title=title,
            record=about,
            adds=site is None,
            parent=parent,
        )
        self._ports = ports
        self._about: Record = about
        self._site = site
        self._runner = tasks
        self._build()
        if site is not None:
            self.fields.show({name: getattr(site, name) for name in _AS_IS})
            if site.lat is not None:
                self.fields.show({"point": (site.lat, site.lon)})
        self.finish(draft, primary_button(translate("site form", "Save address"), self.save))

    def job(self, values: dict[str, Any]) -> Work:
        found = with_point(values)
        if self._site is None:
            found["organisation_id"] = self._about.id
        return add_or_change(
            self, self._site, found, add=self._ports.add, change=self._ports.change
        )

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        ward, point = ChoiceField([], search_hint()), PointEntry()
        address = address_entry(self._ports.find_address, self._runner)
        example = translate("site form", "for instance: desk in the library")
        put("name", TextEntry(), required=True, hint=example, into=body)
        put("address", address, into=body)
        body.addWidget(FieldRow((put("ward", ward), 1), (put("point", point), 1)))
        put("phone", PhoneEntry(), into=body)
        put("opening_hours", NoteEntry(lines=2), into=body)
        self.fields.field_of = lambda problem: (
            "point" if problem.field in {"lat", "lon"} else problem.field
        )
        follow_wards(self, self._ports, ward)
        follow_address(self, address, point, ward, look_up=self._ports.look_up_address)
        follow_map(self, point, ward, pick=self._ports.pick_point, ward_at=self._ports.ward_at)
