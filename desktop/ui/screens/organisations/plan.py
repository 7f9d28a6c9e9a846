"""The list of organisations: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, OrganisationFilter
from desktop.domain.vocabulary import OrganisationKind, OrganisationLevel, OrganisationStatus
from desktop.i18n import translate
from desktop.ui.lists.choices import Today, Wards, code_chip, ward_chip
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.plan import ListPlan, change_deed, grouped
from desktop.words.labels import label
from desktop.words.names import field_name

_STATUSES = frozenset(OrganisationStatus)


def _columns(today: Today) -> Sequence[Column]:
    return (
        text_column("name", partial(field_name, "name"), lambda row: row.name, characters=28),
        text_column(
            "kind", partial(field_name, "kind"), lambda row: label(row.kind), characters=20
        ),
        text_column("level", partial(field_name, "level"), lambda row: label(row.level)),
        text_column("ward", partial(field_name, "ward"), lambda row: row.ward_name, characters=17),
        count_column("visits", partial(field_name, "visits"), lambda row: row.visits, characters=9),
        day_column(
            "last_visit", partial(field_name, "last_visit"), lambda row: row.last_visit, today=today
        ),
        text_column(
            "status",
            partial(field_name, "status"),
            lambda row: (
                label(OrganisationStatus(row.status))
                if row.status in _STATUSES
                else str(row.status)
            ),
            in_view=False,
        ),
    )


def organisations_plan(wards: Wards, today: Today) -> ListPlan:
    """Return what the list of organisations is."""
    return ListPlan(
        screen="organisations",
        kind="organisation",
        files=("import", "export", "earlier"),
        title=lambda: translate("organisations", "Organisations"),
        columns=_columns(today),
        chips=lambda: (
            ward_chip(wards),
            code_chip("kinds", "kind", OrganisationKind),
            code_chip("levels", "level", OrganisationLevel),
        ),
        everything=OrganisationFilter(),
        order=Order(column="name"),
        concerns=Changes.ORGANISATIONS | Changes.VISITS | Changes.AREAS,
        counted=lambda n: grouped(translate("organisations", "%n organisation(s)", "", n), n),
        add=lambda: translate("organisations", "Add an organisation"),
        nothing=lambda: translate("organisations", "No organisations yet"),
        first_step=lambda: translate(
            "organisations", "Add a service, school or association you work with."
        ),
        deeds=(change_deed(),),
    )
