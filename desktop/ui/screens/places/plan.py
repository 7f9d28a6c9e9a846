"""The list of encounter places: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, PlaceFilter
from desktop.domain.vocabulary import PlaceKind, PlaceStage, PlaceStatus
from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip
from desktop.ui.lists.choices import Today, Wards, code_chip, ward_chip
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.plan import ListPlan, change_deed, grouped
from desktop.words.labels import label
from desktop.words.names import field_name


def _stage(row: Any) -> str:
    return label(row.stage) if row.stage is not None else ""


def _columns(today: Today) -> Sequence[Column]:
    return (
        text_column("name", partial(field_name, "name"), lambda row: row.name, characters=28),
        text_column(
            "kind", partial(field_name, "kind"), lambda row: label(row.kind), characters=20
        ),
        text_column("ward", partial(field_name, "ward"), lambda row: row.ward_name, characters=17),
        text_column("stage", partial(field_name, "stage"), _stage),
        count_column("visits", partial(field_name, "visits"), lambda row: row.visits, characters=9),
        day_column(
            "last_visit", partial(field_name, "last_visit"), lambda row: row.last_visit, today=today
        ),
        text_column("status", partial(field_name, "status"), lambda row: label(row.status)),
        text_column(
            "under_used",
            partial(field_name, "under_used"),
            lambda row: translate("list", "yes") if row.under_used else "",
            sortable=False,
            in_view=False,
        ),
    )


def places_plan(wards: Wards, today: Today) -> ListPlan:
    """Return what the list of places is."""
    return ListPlan(
        screen="places",
        kind="place",
        files=("import", "export", "earlier"),
        title=lambda: translate("places", "Places"),
        columns=_columns(today),
        chips=lambda: (
            ward_chip(wards),
            code_chip("kinds", "kind", PlaceKind),
            code_chip("stages", "stage", PlaceStage),
            code_chip("statuses", "status", PlaceStatus).as_extra(),
            FlagChip("under_used", partial(field_name, "under_used")),
        ),
        everything=PlaceFilter(),
        order=Order(column="name"),
        concerns=Changes.PLACES | Changes.VISITS | Changes.AREAS,
        counted=lambda n: grouped(translate("places", "%n place(s)", "", n), n),
        add=lambda: translate("places", "Add a place"),
        nothing=lambda: translate("places", "No encounter places yet"),
        first_step=lambda: translate(
            "places", "Add a place where people meet; visits to it then fill in its ward."
        ),
        deeds=(change_deed(),),
    )
