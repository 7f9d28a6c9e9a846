"""The form of a network: a community as a whole, without a list of members."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.area import Area
from desktop.domain.listing import Draft
from desktop.domain.organisation import Network
from desktop.domain.vocabulary import Reach, Theme
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import NetworkFormPorts
from desktop.ui.forms.record_form import add_or_change, search_hint, ward_options
from desktop.ui.tasks import Runner
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.entry import NoteEntry, TextEntry
from desktop.ui.widgets.options import ListFinder, options_of
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField

_AS_IS = ("name", "description", "channels", "needs", "reach", "owner", "themes", "wards")


class NetworkForm(Form):
    """Adds a network or changes one.

    Args:
        network: The one to change; ``None`` adds a new one.
    """

    def __init__(
        self,
        ports: NetworkFormPorts,
        tasks: Runner,
        network: Network | None = None,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        change = translate("network form", "Change network")
        title = change if network else translate("network form", "New network")
        super().__init__(ports, tasks, name="network", title=title, record=network, parent=parent)
        self._ports = ports
        self._wards = ChipField(ListFinder(), search_hint())
        self._build()
        self.fields.show({"reach": Reach.UNKNOWN})
        if network:
            self.fields.show({name: getattr(network, name) for name in _AS_IS})
        self.finish(draft, primary_button(translate("network form", "Save network"), self.save))
        self.ask(ports.wards, self._offer_wards)

    def job(self, values: dict[str, Any]) -> Work:
        return add_or_change(
            self, self.record, values, add=self._ports.add, change=self._ports.change
        )

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        no_names = translate("network form", "no names of people")
        themes = ChipField(ListFinder(options_of(Theme)), search_hint())
        put("name", TextEntry(), required=True, into=body)
        put("description", NoteEntry(lines=3), hint=no_names, into=body)
        put("themes", themes, label=translate("network form", "Themes"), into=body)
        put("wards", self._wards, into=body)
        put("channels", NoteEntry(lines=2), into=body)
        put("needs", NoteEntry(lines=2), into=body)
        reach = ChoiceField(options_of(Reach))
        body.addWidget(
            FieldRow((put("reach", reach, required=True), 1), (put("owner", TextEntry()), 1))
        )

    def _offer_wards(self, areas: Sequence[Area]) -> None:
        self._wards.offer(ward_options(areas))
