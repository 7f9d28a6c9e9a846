"""The list of networks: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.domain.changes import Changes
from desktop.domain.listing import NetworkFilter, Order
from desktop.domain.vocabulary import Reach, Theme
from desktop.i18n import translate
from desktop.ui.lists.choices import Today, Wards, code_chip, ward_chip
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.plan import ListPlan, change_deed, grouped
from desktop.words.labels import label
from desktop.words.names import field_name


def _columns(today: Today) -> Sequence[Column]:
    return (
        text_column("name", partial(field_name, "name"), lambda row: row.name, characters=28),
        text_column(
            "themes",
            partial(field_name, "theme"),
            lambda row: ", ".join(map(label, row.themes)),
            characters=24,
            sortable=False,
        ),
        text_column(
            "wards",
            partial(field_name, "wards"),
            lambda row: ", ".join(row.ward_names),
            characters=22,
            sortable=False,
        ),
        text_column("reach", lambda: translate("list", "Reach"), lambda row: label(row.reach)),
        text_column("owner", partial(field_name, "owner"), lambda row: row.owner, in_view=False),
        count_column("visits", partial(field_name, "visits"), lambda row: row.visits, characters=9),
        day_column(
            "last_visit", partial(field_name, "last_visit"), lambda row: row.last_visit, today=today
        ),
    )


def networks_plan(wards: Wards, today: Today) -> ListPlan:
    """Return what the list of networks is."""
    return ListPlan(
        screen="networks",
        kind="network",
        files=("import", "export", "earlier"),
        title=lambda: translate("networks", "Networks"),
        columns=_columns(today),
        chips=lambda: (
            ward_chip(wards),
            code_chip("themes", "theme", Theme),
            code_chip("reaches", "reach", Reach),
        ),
        everything=NetworkFilter(),
        order=Order(column="name"),
        concerns=Changes.NETWORKS | Changes.VISITS | Changes.AREAS,
        counted=lambda n: grouped(translate("networks", "%n network(s)", "", n), n),
        add=lambda: translate("networks", "Add a network"),
        nothing=lambda: translate("networks", "No networks yet"),
        first_step=lambda: translate(
            "networks", "Add a community or network as a whole. It has no list of members."
        ),
        deeds=(change_deed(),),
    )
