"""The map screen, bound to the services and to the room that draws."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.app.mapping.map_layers import draw_layer, draw_places
from desktop.domain.area import Area
from desktop.domain.figures.coverage import Coverage, CrossingTable, Question, Spread, Suggestion
from desktop.domain.figures.ward_sheet import WardSheet
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.figures import coverage, coverage_next, facet_choices
from desktop.services.figures.coverage_crossings import crossings
from desktop.services.figures.ward_sheet import ward_sheet
from desktop.services.geography import areas
from desktop.ui.screens.map.choices.question import FacetChoices
from desktop.ui.screens.map.handing import ViewOrder
from desktop.ui.screens.map.ports import Drawing, MapPorts
from desktop.ui.tasks import Report
from desktop.ui.tiles import Tiles


def map_ports(desk: Desk, tiles: Tiles | None = None) -> MapPorts:
    """Return where the map screen gets its data, and ``tiles`` of its background."""
    return MapPorts(
        load_wards=partial(areas.wards, desk),
        load_sectors=partial(areas.areas, desk, AreaLevel.SECTOR),
        load_edition=partial(areas.current_edition, desk),
        load_choices=partial(_choices, desk),
        load_coverage=partial(_coverage, desk),
        load_months=partial(_months, desk),
        load_suggestions=partial(_suggestions, desk),
        load_spread=partial(_spread, desk),
        load_crossings=partial(_crossings, desk),
        load_sheet=partial(_sheet, desk),
        draw_places=partial(draw_places, desk),
        draw_layer=partial(draw_layer, desk),
        write_view=partial(_write, desk),
        today=desk.today,
        drawing=Drawing(
            page=_page,
            folders=_folders,
            wards=_wards,
            paint=_paint,
            limits=_limits,
            tiles=tiles,
        ),
    )


def _coverage(desk: Desk, question: Question) -> Coverage:
    return coverage.coverage(desk, question, today=desk.today())


def _months(desk: Desk, question: Question) -> Sequence[Coverage]:
    return coverage.months(desk, question, today=desk.today())


def _suggestions(desk: Desk, period: Period) -> Sequence[Suggestion]:
    return coverage_next.suggestions(desk, period, today=desk.today())


def _crossings(desk: Desk, period: Period) -> CrossingTable:
    return crossings(desk, period, today=desk.today())


def _sheet(desk: Desk, ward: WardCode, period: Period) -> WardSheet:
    return ward_sheet(desk, ward, period, today=desk.today(), persons=True)


def _spread(desk: Desk, question: Question) -> Spread:
    return coverage.lorenz(desk, question, today=desk.today())


def _write(desk: Desk, order: ViewOrder, report: Report) -> Path:
    from desktop.services.figures.coverage_files import export_view

    return export_view(
        desk,
        order.question,
        order.out,
        method=order.classes.kind,
        limits=order.classes.limits,
        layers=order.layers,
        theme=order.theme,
        today=desk.today(),
        report=report,
    )


def _choices(desk: Desk) -> FacetChoices:
    team = translate("map", "Team {number}")
    return FacetChoices(
        networks=facet_choices.networks(desk),
        consultants=[(account, account) for account in facet_choices.colleagues(desk)],
        teams=[(scope, team.format(number=scope)) for scope in facet_choices.teams(desk)],
    )


def _page() -> Mapping[str, bytes]:
    from maps.page import page_files

    return page_files(paths.resources_folder())


def _folders() -> Mapping[str, Path]:
    from maps.assets import leaflet_folder

    return {"leaflet": leaflet_folder()}


def _wards(shapes: Iterable[Area]) -> bytes:
    from maps.layers import ward_layer

    return ward_layer(shapes)


def _paint(*figures: Any, **look: Any) -> bytes:
    from maps.layers import paint_layer

    return paint_layer(*figures, **look)


def _limits(values: Sequence[float], **look: Any) -> tuple[float, ...]:
    from maps.scale import shared_limits

    return shared_limits(values, **look)
