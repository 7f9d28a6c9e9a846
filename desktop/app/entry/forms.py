"""Opening forms, telling what was saved, and undoing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.app.allowed import close_forbidden
from desktop.app.entry import form_ports
from desktop.app.entry.alike import look_for_alike
from desktop.app.entry.form_makers import BESIDE, MAKERS, Making
from desktop.app.entry.form_ports import AddressWays, Kind, PickPoint, kinds
from desktop.app.entry.meanwhile import Meanwhiles
from desktop.app.entry.undoing import former
from desktop.domain.changes import Changes
from desktop.domain.contact_load import LoadLimit
from desktop.domain.listing import Draft, Hit
from desktop.domain.privacy.access import Way
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.services import bin as rubbish
from desktop.services import custom_fields
from desktop.services.desk import Desk
from desktop.services.history import changed_since
from desktop.services.privacy.shown import tell, telling
from desktop.services.walls import open_fields
from desktop.ui.forms.form import Form
from desktop.ui.forms.meanwhile import Meantime
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.news import News
from desktop.ui.tasks import Runner
from desktop.ui.widgets.options import option_of
from desktop.words.names import record_name

_TAKEN_AWAY_HERE = {"affiliation", "custom_field", "need", "referral", "site"}
"""Kinds that no list shows by itself, with a button in their form instead."""
_ABOUT = {name: kind for name, (kind, _make) in BESIDE.items()}
"""Forms about another record, and the kind of that record."""


class Say(Protocol):
    """Tells what was done and offers to undo it; the window's toast."""

    def __call__(self, text: str, undo: Callable[[], None] | None = None) -> None:
        """Show ``text``."""


class Forms:
    """Knows which form shows which kind of record.

    Args:
        window: Returns the window that forms belong to.
        pick_point: Lets somebody point at the map.
        addresses: How an address is found.
        history: Returns where the steps of a record come from.
        limit: Returns from how many times on somebody is asked much.
    """

    def __init__(
        self,
        desk: Desk,
        tasks: Runner,
        news: News,
        *,
        window: Callable[[], QWidget],
        say: Say,
        pick_point: PickPoint,
        addresses: AddressWays,
        history: Callable[[], HistoryJobs] | None = None,
        limit: Callable[[], LoadLimit] = LoadLimit,
    ) -> None:
        self._desk = desk
        self._tasks = tasks
        self._news = news
        self._window = window
        self._say = say
        self._pick_point = pick_point
        self._addresses = addresses
        self._history = history
        self._limit = limit
        self._kinds: Mapping[str, Kind] = kinds(desk)
        self._open: dict[tuple[str, UUID], Form] = {}
        self._new: dict[str, list[Form]] = {}
        self._places: dict[tuple[str, UUID], tuple[str, int]] = {}

    def take_desk(self, desk: Desk) -> None:
        """Open forms from now on at another desk; those that it does not allow close."""
        self._desk = desk
        self._kinds = kinds(desk)
        close_forbidden(desk, self._open, self._new)

    def open_records(self) -> frozenset[UUID]:
        """Return the records that stand open in a form now."""
        return frozenset(record_id for _kind, record_id in self._open)

    def open(self, kind: str, record_id: UUID | None = None) -> None:
        """Show a record in its form, or the form of a new one.

        A form of a new record that is open already comes up: a second one beside it would
        offer the draft that is being typed in the first.
        """
        if record_id is None:
            self._show_new(kind)
        elif (kind, record_id) in self._open:
            _bring_up(self._open[kind, record_id])
        else:
            get = telling(self._desk, Way.FORM, self._kinds[kind].get)
            self._tasks.start(
                lambda _report: get(record_id), on_done=lambda record: self._shown(kind, record)
            )

    def open_text(self, kind: str, record_id: UUID, place: tuple[str, int]) -> None:
        """Show a record in its form, at something that stands in one of its texts.

        Args:
            place: Name of the field, and the mark of what stands there.
        """
        self._places[kind, record_id] = place
        self.open(kind, record_id)
        self._go_to_text(kind, record_id)

    def _go_to_text(self, kind: str, record_id: UUID) -> None:
        form = self._open.get((kind, record_id))
        if form is not None:
            form.go_to_text(self._places.pop((kind, record_id), None))

    def log_in(self, ward: Hit) -> None:
        """Show the form of a new visit with its ward filled in."""
        form = self._show_new("visit")
        if not form.keeper.has_entries:
            form.fields.show({"where": option_of(ward)})
            form.fields["reached_total"].entry.setFocus()

    def log_with(self, about: Hit, then: Callable[[Any], object] | None = None) -> None:
        """Show the form of a new visit with what it is about filled in.

        Args:
            about: A place, organisation or network; of others only their ward is taken.
            then: Gets the visit once it is saved.
        """
        form = self._show_new("visit")
        if not form.keeper.has_entries:
            field = {"organisation": "organisation_id", "network": "networks"}
            if about.kind in field:
                chosen: Any = option_of(about)
                form.fields.show(
                    {field[about.kind]: [chosen] if about.kind == "network" else chosen}
                )
                form.fields.unfold_filled()
            elif about.kind == "place":
                form.fields.show({"where": option_of(about)})
        if then is not None:
            form.saved.connect(lambda visit, _changes: then(visit))

    def plan_in(self, ward: Hit) -> None:
        """Show the form of a new visit that is still to come, with its ward filled in."""
        form: Any = self._show_new("visit")
        form.plan_ahead()
        if not form.keeper.has_entries:
            form.fields.show({"where": option_of(ward)})
            form.fields["day"].entry.setFocus()

    def add_service(self, organisation: Hit) -> None:
        """Show the form of something new that an organisation offers."""
        form = self._show_new("service")
        if not form.keeper.has_entries:
            form.fields.show({"organisation_id": option_of(organisation)})

    def add_organisation_tie(self, ends: tuple[Hit, ...]) -> None:
        """Show the form of a new tie between two organisations."""
        form = self._show_new("tie")
        if not form.keeper.has_entries:
            named = zip(("from_id", "to_id"), map(option_of, ends), strict=False)
            form.fields.show(dict(named))

    def add_task(self, about: Hit) -> None:
        """Show the form of a new task about a record."""
        form = self._show_new("task")
        if not form.fields["title"].entry.typed():
            form.fields.show({"about": option_of(about)})

    def go_on(self, draft: Draft) -> None:
        """Show a draft in its form."""
        name = _name_of(draft)
        kind = _ABOUT.get(name, name)
        if kind not in self._kinds:
            return
        if draft.record_id is None:
            typing = [form for form in self._new_forms(kind) if form.keeper.is_at(draft)]
            if typing:
                _bring_up(typing[0])
            else:
                self._show(kind, None, draft)
            return
        get = telling(self._desk, Way.FORM, self._kinds[kind].get)
        record_id = draft.record_id

        def show(record: Record) -> None:
            if name in _ABOUT:
                self.add_to(name, record, draft)
            else:
                self._shown(kind, record, draft)

        self._tasks.start(lambda _report: get(record_id), on_done=show)

    def move_to_bin(self, kind: str, ids: tuple[UUID, ...]) -> None:
        """Put records in the bin and offer to take them out again."""
        self._tasks.start(
            lambda _report: form_ports.move_to_bin(self._desk, kind, ids),
            on_done=lambda changes: self._moved(kind, ids, changes),
        )

    def take_out(self, records: tuple[tuple[str, UUID], ...]) -> None:
        """Put records, given by kind and id, back in use."""
        self._tasks.start(
            lambda _report: form_ports.take_out(self._desk, records), on_done=self._news.tell
        )

    def change(self, kind: str, record: Record, values: Mapping[str, Any]) -> None:
        """Change a few fields of a record without a form, and offer to undo it."""
        change = self._kinds[kind].change
        self._tasks.start(
            lambda _report: change(record.id, **values),
            on_done=lambda result: self._saved(kind, record, *result),
        )

    def _shown(self, kind: str, record: Any, draft: Draft | None = None) -> None:
        """Show a record in its form; for a tie the person is read first."""
        if kind != "affiliation":
            self._show(kind, record, draft)
            return
        ports = form_ports.person_ports(self._desk)
        get = self._kinds["person"].get
        self._tasks.start(
            lambda _report: {
                "person": get(record.person_id),
                "consents": ports.consents_of(record.person_id),
            },
            on_done=lambda around: self._show(kind, record, draft, **around),
        )

    def add_to(self, name: str, record: Any, draft: Draft | None = None) -> None:
        """Open the form of something new that belongs to a record.

        Args:
            name: Of the form, one of :data:`BESIDE`.
        """
        ports = form_ports.person_ports(self._desk)
        if name == "new_affiliation":
            self._tasks.start(
                lambda _report: ports.consents_of(record.id),
                on_done=lambda consents: self._put_new(name, record, draft, consents=consents),
            )
        elif name.startswith("own_"):
            kind = BESIDE[name][0]
            self._tasks.start(
                lambda _report: custom_fields.entries_of(self._desk, kind, record.id),
                on_done=lambda entries: self._put_new(
                    name, record, draft, kind=kind, entries=entries
                ),
            )
        else:
            self._put_new(name, record, draft)

    def _put_new(self, name: str, record: Any, draft: Draft | None, **more: Any) -> None:
        tell(self._desk, Way.FORM, record)
        make = BESIDE[name][1]
        self.put_beside(make(self._making(), record, draft, parent=self._window(), **more))

    def put_beside(self, form: Form) -> None:
        """Show a form of something that belongs to another record."""
        self._put_up(form)
        form.saved.connect(lambda record, changes: self._saved(form.name, record, record, changes))

    def _told(self, kind: str, changes: Changes, undo: Callable[[], None] | None = None) -> None:
        self._news.tell(changes)
        self._say(translate("window", "{record} saved").format(record=record_name(kind)), undo)

    def make_place(self, name: str, then: Callable[[Hit], None]) -> None:
        """Open the form of a new place; ``then`` gets the place once it is saved."""
        form = self._show("place", None, name=name)
        form.saved.connect(
            lambda place, _changes: then(
                Hit(kind="place", id=place.id, title=place.name, context="", ward=place.ward)
            )
        )

    def _show(
        self, kind: str, record: Record | None, draft: Draft | None = None, **more: Any
    ) -> Form:
        form = self._made(kind, record, draft, more)
        if self._history is not None:
            form.show_history(self._history())
        free = open_fields(self._desk, kind)
        if record is not None and free is not None:
            form.only_show(free)
        elif record is not None and kind in _TAKEN_AWAY_HERE:
            form.offer_removal(partial(self._take_away, form, kind, record.id))
        if record is not None:
            key = (kind, record.id)
            self._open[key] = form
            form.closed.connect(lambda: self._open.pop(key, None))
        else:
            opened = self._new_forms(kind)
            opened.append(form)
            form.closed.connect(lambda: opened.remove(form))
            look_for_alike(form, self._desk, self._tasks, self.open)
        # Not the record as it was opened: undo may not take back what a colleague changed since.
        form.saved.connect(partial(self._saved_over, kind, form.meantime))
        Meanwhiles(form, partial(changed_since, self._desk), self._tasks, self._news)
        form.related_saved.connect(self._news.tell)
        self._put_up(form)
        if record is not None:
            self._go_to_text(kind, record.id)
        return form

    def _take_away(self, form: Form, kind: str, record_id: UUID) -> None:
        form.discard()
        self.move_to_bin(kind, (record_id,))

    def _show_new(self, kind: str) -> Form:
        opened = self._new_forms(kind)
        if not opened:
            return self._show(kind, None)
        _bring_up(opened[-1])
        return opened[-1]

    def _new_forms(self, kind: str) -> list[Form]:
        return self._new.setdefault(kind, [])

    def _put_up(self, form: Form) -> None:
        form.closed.connect(partial(self._news.tell, Changes.DRAFTS))
        form.closed.connect(form.deleteLater)
        form.show()
        _bring_up(form)

    def _made(self, kind: str, record: Any, draft: Draft | None, more: Mapping[str, Any]) -> Form:
        return MAKERS[kind](self._making(), record, draft, parent=self._window(), **more)

    def _making(self) -> Making:
        return Making(
            desk=self._desk,
            tasks=self._tasks,
            pick_point=self._pick_point,
            addresses=self._addresses,
            make_place=self.make_place,
            limit=self._limit,
        )

    # What was done, and how to undo it

    def _saved(self, kind: str, before: Record | None, after: Any, changes: Changes) -> None:
        if not isinstance(after, Record) or after.is_deleted:
            self._news.tell(changes)
            self._say(translate("window", "Nothing is kept of it. The count stays."))
            return
        undo = partial(self._undo, kind, before, after) if kind in self._kinds else None
        self._told(kind, changes, undo)

    def _saved_over(self, kind: str, meantime: Meantime, after: Any, changes: Changes) -> None:
        self._saved(kind, meantime.known, after, changes)

    def _undo(self, kind: str, before: Record | None, after: Record) -> None:
        if before is None:
            undo = partial(rubbish.delete, self._desk, kind, after.id)
        else:
            undo = partial(self._kinds[kind].change, after.id, **former(before, after))
        self._tasks.start(lambda _report: undo(), on_done=self._undone)

    def _undone(self, result: tuple[Any, Changes]) -> None:
        self._news.tell(result[1])
        self._say(translate("window", "Undone"))

    def _moved(self, kind: str, ids: tuple[UUID, ...], changes: Changes) -> None:
        self._news.tell(changes)
        self._say(
            translate("window", "%n record(s) moved to the bin", "", len(ids)),
            lambda: self.take_out(tuple((kind, record_id) for record_id in ids)),
        )


def _name_of(draft: Draft) -> str:
    """Return the form of a draft; the one of a contact's tie was named otherwise before."""
    is_renamed = draft.form == "tie" and "public_role" in draft.fields
    return "new_affiliation" if is_renamed else draft.form


def _bring_up(form: QWidget) -> None:
    form.raise_()
    form.activateWindow()
