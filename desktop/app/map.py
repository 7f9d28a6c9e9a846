"""The map screen, bound to the services and to the room that draws."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.domain.area import Area
from desktop.domain.coverage import Measure, WardValue
from desktop.domain.listing import Order, VisitFilter, VisitRow
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import Theme, VisitStatus
from desktop.services import areas, coverage, places, visits
from desktop.services.desk import Desk
from desktop.ui.screens.map.ports import Drawing, MapPorts

_IN_PANEL = 50


def map_ports(desk: Desk) -> MapPorts:
    """Return where the map screen gets its data."""
    return MapPorts(
        load_wards=partial(areas.wards, desk),
        load_edition=partial(areas.current_edition, desk),
        load_values=partial(_values, desk),
        load_source=partial(coverage.source_of, desk),
        load_pins=partial(places.place_pins, desk),
        ward_visits=partial(_ward_visits, desk),
        today=desk.today,
        drawing=Drawing(page=_page, folders=_folders, wards=_wards, paint=_paint, pins=_pins),
    )


def _values(
    desk: Desk, measure: Measure, period: Period, themes: frozenset[Theme]
) -> Sequence[WardValue]:
    return coverage.ward_values(desk, measure, period, themes=themes, today=desk.today())


def _ward_visits(
    desk: Desk, ward: WardCode, period: Period, themes: frozenset[Theme]
) -> Sequence[VisitRow]:
    wanted = VisitFilter(
        first=period.first,
        last=period.last,
        wards=frozenset({ward}),
        themes=themes,
        statuses=frozenset({VisitStatus.FINAL}),
    )
    latest = Order(column="day", descending=True)
    return visits.list_visits(desk, wanted, latest, limit=_IN_PANEL).rows


def _page() -> Mapping[str, bytes]:
    from maps.page import page_files

    return page_files(paths.resources_folder())


def _folders() -> Mapping[str, Path]:
    from maps.assets import leaflet_folder

    return {"leaflet": leaflet_folder()}


def _wards(shapes: Iterable[Area]) -> bytes:
    from maps.layers import ward_layer

    return ward_layer(shapes)


def _paint(*figures: Any, **words: Any) -> bytes:
    from maps.layers import paint_layer

    return paint_layer(*figures, **words)


def _pins(points: Iterable[tuple[str, float, float, str]]) -> bytes:
    from maps.layers import point_layer

    return point_layer(points)
