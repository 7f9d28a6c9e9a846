"""Forms of records that are added and changed in one way: name, fields, save."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.area import Area
from desktop.domain.listing import Hit
from desktop.domain.record import Record
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.ports import FormPorts, Point, Saved
from desktop.ui.tasks import Runner
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.options import HitFinder, ListFinder, Option, named_options
from desktop.ui.widgets.point import PointEntry
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.names import LANGUAGE_NAMES, language_name

_TYPED_IN = {"lat": ("point",), "lon": ("point",)}


def add_or_change(
    form: Form,
    record: Record | None,
    values: Mapping[str, Any],
    *,
    add: Callable[..., Saved],
    change: Callable[..., Saved],
) -> Work:
    """Return the work that adds a record, or changes only what somebody changed in ``form``."""
    if record is None:
        filled = {name: value for name, value in values.items() if value not in (None, "")}
        return lambda _draft_id: add(**filled)
    identity = record.id
    changed = form.differing(record, values, _TYPED_IN)
    seen = form.meantime.known
    return lambda _draft_id: change(identity, seen=seen, **changed)


def search_hint() -> str:
    """Return the placeholder of fields that are typed in to search."""
    return translate("form", "type to search")


def language_finder() -> ListFinder:
    """Return the languages, by name."""
    options = named_options(LANGUAGE_NAMES, language_name)
    return ListFinder(sorted(options, key=lambda option: option.title))


def record_finder(ports: FormPorts, tasks: Runner, kind: str) -> HitFinder:
    """Return a finder of records of one kind."""
    return HitFinder(lambda text: ports.suggest(kind, text), tasks)


def ward_options(areas: Sequence[Area]) -> list[Option]:
    """Return the wards as choices, by name."""
    wards = [area for area in areas if area.level is AreaLevel.WARD]
    return [Option(area.code, area.code, area.name) for area in sorted(wards, key=lambda a: a.name)]


def follow_wards(form: Form, ports: FormPorts, field: ChoiceField) -> None:
    """Offer the wards in ``field`` as soon as they are known."""
    form.ask(ports.wards, lambda areas: field.offer(ward_options(areas)))


def follow_map(
    form: Form,
    point: PointEntry,
    ward: ChoiceField,
    *,
    pick: Callable[[Point | None, Callable[[Point], None]], None],
    ward_at: Callable[[Point], str | None],
) -> None:
    """Let ``point`` be taken from the map.

    A new point brings its ward along when none is filled in. A ward that is, stays: borders
    may be rough, and somebody chose it; the field says in which ward the point lies.
    """

    def show_ward(code: str | None) -> None:
        lies_in = ward.finder.read(code) if code else None
        if lies_in is None:
            said = translate("form", "The point lies outside the city")
            form.fields["ward"].say(said)
        elif ward.chosen is None and not ward.text().strip():
            ward.choose(lies_in)
            ward.changed.emit()
        elif ward.chosen is None or ward.chosen.value != lies_in.value:
            text = translate("form", "The point lies in {ward}")
            form.fields["ward"].say(text.format(ward=lies_in.title))

    def take(chosen: Point) -> None:
        point.show_value(chosen)
        point.changed.emit()
        form.fields["ward"].say("")
        form.ask(lambda: ward_at(chosen), show_ward)

    now = while_alive(form, take)
    point.on_map.triggered.connect(lambda: pick(point.read(point.text()), now))


def with_point(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values with ``point`` as the fields ``lat`` and ``lon`` of a record."""
    found = dict(values)
    lat, lon = found.pop("point") or (None, None)
    return found | {"lat": lat, "lon": lon}


def id_of(hit: Hit | None) -> UUID | None:
    """Return the id of a chosen record, if one was chosen."""
    return hit.id if hit else None
