"""The form of something that an organisation offers: one entry of the referral directory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.area import Area
from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Hit
from desktop.domain.place import ACCESSIBILITY
from desktop.domain.service import Service
from desktop.domain.vocabulary import ServiceStatus, Theme
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import FormPorts
from desktop.ui.forms.record_form import (
    add_or_change,
    id_of,
    language_finder,
    record_finder,
    search_hint,
    ward_options,
)
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Runner
from desktop.ui.widgets.checks import CheckList
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import NoteEntry, TextEntry
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.options import ListFinder, named_options, option_of, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from desktop.words.names import accessibility_name

_AS_IS = (
    *("name", "status", "description", "how_to_apply", "target_group", "cost", "opening_hours"),
    *("checked_on", "themes", "wards", "languages", "accessibility"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceFormPorts(FormPorts):
    """What the form of a service needs.

    Args:
        add, change: ``add_service(organisation_id, **fields)``, ``change_service(id, **fields)``.
    """

    add: Callable[..., tuple[Service, Changes]]
    change: Callable[..., tuple[Service, Changes]]


class ServiceForm(Form):
    """Adds a service or changes one.

    Args:
        service: The one to change; ``None`` adds a new one.
        organisation: Who offers a new one, when that is known already.
    """

    def __init__(
        self,
        ports: ServiceFormPorts,
        tasks: Runner,
        service: Service | None = None,
        draft: Draft | None = None,
        *,
        organisation: Hit | None = None,
        parent: QWidget | None = None,
    ) -> None:
        change = translate("service form", "Change what is offered")
        title = change if service else translate("service form", "New offer")
        super().__init__(ports, tasks, name="service", title=title, record=service, parent=parent)
        self._ports = ports
        self._wards = ChipField(ListFinder(), search_hint())
        self._runner = tasks
        self._build()
        self.fields.show({"status": ServiceStatus.ACTIVE, "checked_on": self.today()})
        if service is None:
            self._begin(organisation, draft)
        else:
            self.fields.show({name: getattr(service, name) for name in _AS_IS})
            owner = service.organisation_id
            self.ask(
                lambda: hit_or_gone(ports, "organisation", owner),
                lambda hit: self._begin(hit, draft),
            )
        self.ask(ports.wards, self._offer_wards)

    def job(self, values: dict[str, Any]) -> Work:
        found = values | {"organisation_id": id_of(values["organisation_id"])}
        return add_or_change(
            self, self.record, found, add=self._ports.add, change=self._ports.change
        )

    def _begin(self, organisation: Hit | None, draft: Draft | None) -> None:
        if organisation is not None:
            self.fields.show({"organisation_id": option_of(organisation)})
        self.finish(draft, primary_button(translate("service form", "Save offer"), self.save))

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        put("name", TextEntry(), required=True, into=body)
        owner = SuggestField(
            record_finder(self._ports, self._runner, "organisation"), search_hint()
        )
        status = ChoiceField(options_of(ServiceStatus))
        who = translate("service form", "Who offers it")
        body.addWidget(
            FieldRow(
                (put("organisation_id", owner, label=who, required=True), 2),
                (put("status", status, required=True), 1),
            )
        )
        plain = translate("service form", "as you would say it at a door")
        put("description", NoteEntry(lines=3), hint=plain, into=body)
        put("how_to_apply", NoteEntry(lines=2), into=body)
        free = translate("service form", "for instance: free, € 2 a time")
        body.addWidget(
            FieldRow(
                (put("target_group", TextEntry()), 1), (put("cost", TextEntry(), hint=free), 1)
            )
        )
        themes = ChipField(ListFinder(options_of(Theme)), search_hint())
        put("themes", themes, label=translate("service form", "Themes"), into=body)
        everywhere = translate("service form", "none = the whole city")
        put("wards", self._wards, hint=everywhere, into=body)
        helped = translate("service form", "Languages people are helped in")
        languages = ChipField(language_finder(), search_hint())
        put("languages", languages, label=helped, into=body)
        put("opening_hours", NoteEntry(lines=2), into=body)
        sure = translate("service form", "the day you last made sure")
        put("checked_on", DayEntry(self.today), hint=sure, into=body)
        access = Fold(translate("service form", "Accessibility"))
        boxes = CheckList(named_options(ACCESSIBILITY, accessibility_name))
        put("accessibility", boxes, into=access.inside)
        body.addWidget(access)

    def _offer_wards(self, areas: Sequence[Area]) -> None:
        self._wards.offer(ward_options(areas))
