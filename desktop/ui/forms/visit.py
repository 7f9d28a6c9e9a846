"""The visit form: quick to log, complete to change.

Rule R4: the quick form has no field for names. Who was spoken with can be added when a visit
that exists is changed, and passes the gate in the service.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.domain.listing import Draft, Hit
from desktop.domain.period import local, moment_of
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import VisitKind, VisitStatus
from desktop.errors import NotFound, Problem
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import button, primary_button
from desktop.ui.forms.ports import VisitFormPorts
from desktop.ui.forms.visit_fields import build_visit_fields
from desktop.ui.forms.visit_links import VisitLinks, load_links
from desktop.ui.forms.visit_parts import VisitParts
from desktop.ui.forms.visit_remarks import VisitRemarks
from desktop.ui.tasks import Runner
from desktop.ui.widgets.entry import NotUnderstood
from desktop.ui.widgets.options import option_of
from desktop.words.formats import clock
from desktop.words.problems import sentence

_SHOWN_BY = {
    "start": "day",
    "ward": "where",
    "place_id": "where",
    "lat": "setting",
    "lon": "setting",
}
"""Fields of the record that another field of the form shows."""
_TYPED_IN = {"start": ("day", "time"), "ward": ("where",), "place_id": ("where",)}
"""Fields of the record → the fields of the form that they are typed in."""
_SHOWN_AS_IS = (
    *("reached_total", "reached_new", "duration", "themes", "note", "goals", "outcomes"),
    *("setting", "interpreter", "kind"),
)


class VisitForm(Form):
    """Logs a visit in seconds, or changes one that exists.

    Args:
        visit: The visit to change; ``None`` logs a new one.
        draft: Entries to go on with.
    """

    def __init__(
        self,
        ports: VisitFormPorts,
        tasks: Runner,
        visit: Visit | None = None,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        change, log = translate("visit form", "Change visit"), translate("visit form", "Log visit")
        title = change if visit else log
        super().__init__(ports, tasks, name="visit", title=title, record=visit, parent=parent)
        self._ports = ports
        self._runner = tasks
        self._visit = visit
        self._status = visit.status if visit else VisitStatus.FINAL
        self.entry = build_visit_fields(
            self.frame, self.fields, ports, tasks, is_full=visit is not None
        )
        self.remarks = VisitRemarks(self.fields, ports, tasks, visit.id if visit else None)
        self.fields.field_of = lambda problem: _SHOWN_BY.get(problem.field, problem.field)
        self.entry.where.changed.connect(self._say_where)
        if (make_place := ports.make_place) is not None:
            self.entry.where.new_wanted.connect(lambda name: make_place(name, self.use_place))
        self.entry.duration.changed.connect(self._say_end)
        if visit is None:
            self._begin_new(draft)
        else:
            self.ask(
                lambda: load_links(ports, visit), lambda links: self._begin(visit, links, draft)
            )

    def use_place(self, place: Hit) -> None:
        """Put a place in the form, for instance one that was just made."""
        self.entry.where.choose(option_of(place))
        self.entry.where.changed.emit()

    def plan_ahead(self) -> None:
        """Make a new visit one that is still to come: saving it plans it."""
        self._status = VisitStatus.PLANNED
        plan = translate("visit form", "Plan a visit")
        self.setWindowTitle(plan)
        self.frame.title.setText(plan)
        self.plan_button.hide()
        self.save_button.setText(translate("visit form", "Plan visit"))

    def go_on_with(self, draft: Draft) -> None:
        super().go_on_with(draft)
        self.remarks.look()

    def save_as(self, status: VisitStatus) -> None:
        """Save with another status: plan it, say that it took place, or cancel it."""
        before, self._status = self._status, status
        self.save()
        if not self.is_saving:
            self._status = before

    def job(self, values: dict[str, Any]) -> Work:
        found = self._record_values(values)
        if self._visit is None:
            found = {name: value for name, value in found.items() if value not in (None, "")}
            return lambda draft_id: self._ports.log(draft_id=draft_id, **found)
        identity = self._visit.id
        changed = self.differing(self._visit, found, _TYPED_IN)
        seen = self.meantime.known
        return lambda _draft_id: self._ports.change(identity, seen=seen, **changed)

    def refused(self, error: Exception) -> None:
        if isinstance(error, NotFound) and error.kind == "place":
            super().refused(error)
            self.fields["where"].say_wrong(sentence(Problem("where", "deleted")))
            self.entry.where.setFocus()
            return
        super().refused(error)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self.focusWidget() is not self.entry.kind:
            self.entry.where.setFocus(Qt.FocusReason.TabFocusReason)

    def _begin_new(self, draft: Draft | None) -> None:
        now = local(self._ports.now())
        self.fields.show({"day": now.date(), "time": now.time()})
        self.plan_button = button(
            translate("visit form", "Plan it"), lambda: self.save_as(VisitStatus.PLANNED)
        )
        self.save_button = primary_button(translate("visit form", "Save visit"), self.save)
        self.finish(draft, self.plan_button, self.save_button)
        self.ask(self._ports.last_kind, self._show_last_kind)

    def _begin(self, visit: Visit, links: VisitLinks, draft: Draft | None) -> None:
        start = local(visit.start)
        self.fields.show({name: getattr(visit, name) for name in _SHOWN_AS_IS})
        self.fields.show(
            {
                "day": start.date(),
                "time": start.time(),
                "where": option_of(links.where),
                "organisation_id": option_of(links.organisation) if links.organisation else None,
                "networks": [option_of(hit) for hit in links.networks],
                "consultants": ", ".join(sorted(visit.consultants)),
            }
        )
        if "persons" in self.fields:
            self.fields.show({"persons": [option_of(hit) for hit in links.persons]})
        self._say_where()
        self.remarks.look()
        if self._ports.said is not None and visit.status is VisitStatus.FINAL:
            self.frame.body.addWidget(VisitParts(self, self._ports.said, self._runner, visit))
        self.finish(draft, *self._buttons_for(visit.status))
        if links.place_is_gone:
            self.fields["where"].say_wrong(sentence(Problem("where", "deleted")))

    def _buttons_for(self, status: VisitStatus) -> list[QPushButton]:
        save = translate("visit form", "Save visit")
        if status is not VisitStatus.PLANNED:
            return [primary_button(save, self.save)]
        return [
            button(
                translate("visit form", "Cancel the visit"),
                lambda: self.save_as(VisitStatus.CANCELLED),
            ),
            button(save, self.save),
            button(
                translate("visit form", "It took place"),
                lambda: self.save_as(VisitStatus.FINAL),
                "primary",
            ),
        ]

    def _record_values(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return what was entered under the names and in the types of the record."""
        where: Hit = values["where"]
        organisation: Hit | None = values["organisation_id"]
        found = {name: values[name] for name in _SHOWN_AS_IS}
        found |= {
            "status": self._status,
            "start": moment_of(values["day"], values["time"]),
            "place_id": where.id if where.kind == "place" else None,
            "organisation_id": organisation.id if organisation else None,
            "networks": _ids(values["networks"]),
        }
        if where.ward:
            found["ward"] = where.ward
        if self._visit:
            names = (name.strip() for name in values["consultants"].split(","))
            found["consultants"] = frozenset(filter(None, names))
        if "persons" in values:
            found["persons"] = _ids(values["persons"])
        return found

    def _show_last_kind(self, kind: VisitKind | None) -> None:
        """Start with the kind of the last visit; the first visit of all starts at the kind."""
        if self.entry.kind.text():
            return
        if kind is not None:
            self.entry.kind.show_value(kind)
        elif not self.entry.where.text():
            # QDialog tells its first field that it has the focus before the window has it,
            # and never takes that back: two cursors would blink.
            gone = QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.OtherFocusReason)
            if self.isVisible() and not self.entry.where.hasFocus():
                QApplication.sendEvent(self.entry.where, gone)
            self.entry.kind.setFocus(Qt.FocusReason.TabFocusReason)

    def _say_where(self) -> None:
        chosen = self.entry.where.chosen
        self.fields["where"].say(chosen.context if chosen else "")

    def _say_end(self) -> None:
        """Say until when, so that minutes and an end are seen to mean the same."""
        end = ""
        try:
            minutes, start = self.entry.duration.value(), self.entry.time.value()
        except NotUnderstood:
            minutes = start = None
        if minutes and start and minutes > 0:
            total = (start.hour * 60 + start.minute + minutes) % (24 * 60)
            end = translate("visit form", "until {time}").format(
                time=clock(start.replace(hour=total // 60, minute=total % 60))
            )
        self.fields["duration"].say(end)


def _ids(hits: frozenset[Hit]) -> frozenset[UUID]:
    return frozenset(hit.id for hit in hits)
