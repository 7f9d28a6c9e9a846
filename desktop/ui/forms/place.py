"""The form of an encounter place, with the history of its assessments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft, Hit
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.vocabulary import PlaceKind, PlaceStatus, Theme
from desktop.i18n import translate
from desktop.ui.forms.address import address_entry, follow_address
from desktop.ui.forms.assessment import AssessmentForm
from desktop.ui.forms.entries_list import EntriesList, Line
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import PlaceFormPorts
from desktop.ui.forms.record_form import (
    add_or_change,
    follow_map,
    follow_wards,
    id_of,
    language_finder,
    record_finder,
    search_hint,
    with_point,
)
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Lane, Runner
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.entry import CheckEntry, CountEntry, NoteEntry, TextEntry
from desktop.ui.widgets.options import ListFinder, option_of, options_of
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import ChoiceField, SuggestField
from desktop.words.formats import short_day_year
from desktop.words.labels import label
from desktop.words.names import field_name

_AS_IS = (
    *("name", "kind", "ward", "status", "address", "capacity", "opening_hours", "under_used"),
    *("note", "themes", "welcome_languages"),
)


class PlaceForm(Form):
    """Adds a place or changes one.

    Args:
        place: The one to change; ``None`` adds a new one.
        name: Of a new place, when it was typed elsewhere already.
    """

    def __init__(
        self,
        ports: PlaceFormPorts,
        tasks: Runner,
        place: Place | None = None,
        draft: Draft | None = None,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        change = translate("place form", "Change place")
        title = change if place else translate("place form", "New place")
        super().__init__(ports, tasks, name="place", title=title, record=place, parent=parent)
        self._ports = ports
        self._place = place
        self._runner = tasks
        self._build()
        self.fields.show({"status": PlaceStatus.OPEN, "name": name})
        if place is None or place.organisation_id is None:
            self._begin(None, draft)
        else:
            manager = place.organisation_id
            self.ask(
                lambda: hit_or_gone(ports, "organisation", manager),
                lambda hit: self._begin(hit, draft),
            )

    def job(self, values: dict[str, Any]) -> Work:
        found = with_point(values) | {"organisation_id": id_of(values["organisation_id"])}
        return add_or_change(
            self, self.record, found, add=self._ports.add, change=self._ports.change
        )

    def assess(self) -> None:
        """Open the form for one more assessment."""
        if self._place is None:
            return
        form = AssessmentForm(self._ports, self._runner, self._place, parent=self)
        form.saved.connect(lambda _record, changes: self._assessed(changes))
        form.closed.connect(form.deleteLater)
        form.show()

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        kind = ChoiceField(options_of(PlaceKind), search_hint())
        ward, point = ChoiceField([], search_hint()), PointEntry()
        address = address_entry(self._ports.find_address, self._runner)
        status = ChoiceField(options_of(PlaceStatus))
        put("name", TextEntry(), required=True, into=body)
        body.addWidget(
            FieldRow(
                (put("kind", kind, required=True), 3), (put("status", status, required=True), 2)
            )
        )
        put("address", address, into=body)
        body.addWidget(FieldRow((put("ward", ward, required=True), 1), (put("point", point), 1)))
        manager = SuggestField(
            record_finder(self._ports, self._runner, "organisation"), search_hint()
        )
        label_text = translate("place form", "Who runs it")
        body.addWidget(
            FieldRow(
                (put("organisation_id", manager, label=label_text), 2),
                (put("capacity", CountEntry()), 1),
            )
        )
        put("opening_hours", NoteEntry(lines=2), into=body)
        themes = ChipField(ListFinder(options_of(Theme)), search_hint())
        put("themes", themes, label=translate("place form", "Themes"), into=body)
        put("welcome_languages", ChipField(language_finder(), search_hint()), into=body)
        put("under_used", CheckEntry(field_name("under_used")), into=body)
        put("note", NoteEntry(), into=body)
        self.fields.field_of = lambda problem: (
            "point" if problem.field in {"lat", "lon"} else problem.field
        )
        follow_wards(self, self._ports, ward)
        follow_address(self, address, point, ward, look_up=self._ports.look_up_address)
        follow_map(self, point, ward, pick=self._ports.pick_point, ward_at=self._ports.ward_at)

    def _begin(self, manager: Hit | None, draft: Draft | None) -> None:
        place = self._place
        if place:
            self.fields.show({name: getattr(place, name) for name in _AS_IS})
            self.fields.show({"organisation_id": option_of(manager) if manager else None})
            if place.lat is not None:
                self.fields.show({"point": (place.lat, place.lon)})
            self._history = EntriesList(
                translate("place form", "Assessments"),
                translate("place form", "Not assessed yet."),
                add=translate("place form", "Add an assessment"),
                on_add=self.assess,
            )
            self.frame.body.addWidget(self._history)
            self._load_history(place)
        self.finish(draft, primary_button(translate("place form", "Save place"), self.save))

    def _assessed(self, changes: Any) -> None:
        if self._place:
            self._load_history(self._place)
        self.related_saved.emit(changes)

    def _load_history(self, place: Place) -> None:
        self.ask(lambda: self._ports.assessments_of(place.id), self._show_history)

    def _show_history(self, assessments: Sequence[PlaceAssessment]) -> None:
        self._history.show_lines([self._line(each) for each in assessments])

    def _line(self, assessment: PlaceAssessment) -> Line:
        met = translate("place form", "%n criteria met", "", len(assessment.criteria))
        return Line(
            title=f"{short_day_year(assessment.assessed_on)} · {label(assessment.stage)}",
            detail=" · ".join(filter(None, (met, assessment.note))),
            action=translate("place form", "Take away"),
            act=lambda: self._take_away(assessment),
        )

    def _take_away(self, assessment: PlaceAssessment) -> None:
        self._runner.start(
            lambda _report: self._ports.remove_assessment(assessment.id),
            on_done=while_alive(self, lambda removed: self._assessed(removed[1])),
            on_error=while_alive(self, self.refused),
            lane=Lane.DATABASE,
        )
