"""The list of what organisations offer: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.relation_lists import ServiceFilter
from desktop.domain.vocabulary import ServiceStatus, Theme
from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip
from desktop.ui.lists.choices import Today, Wards, code_chip
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.plan import Deed, ListPlan, change_deed, grouped
from desktop.ui.screens.services.chips import (
    Around,
    NearChip,
    OldChip,
    language_chip,
    oldest_fresh,
)
from desktop.words.labels import label
from desktop.words.names import field_name, language_name

CHECKED = "still_so"
"""Deed: somebody made sure today that it is still so."""


def _for(row: Any) -> str:
    return ", ".join(row.ward_names) or translate("services", "the whole city")


def _languages(row: Any) -> str:
    return ", ".join(sorted(map(language_name, row.languages)))


def _columns(today: Today) -> Sequence[Column]:
    def is_old(row: Any) -> str:
        fresh = row.checked_on is not None and row.checked_on >= oldest_fresh(today())
        return "" if fresh else "error"

    return (
        text_column("name", partial(field_name, "name"), lambda row: row.name, characters=28),
        text_column(
            "organisation_name",
            partial(field_name, "organisation_name"),
            lambda row: row.organisation_name,
            characters=22,
        ),
        text_column("wards", lambda: translate("services", "For"), _for, sortable=False),
        text_column(
            "languages", partial(field_name, "languages", "service"), _languages, sortable=False
        ),
        text_column("cost", partial(field_name, "cost"), lambda row: row.cost, characters=12),
        day_column(
            "checked_on",
            partial(field_name, "checked_on"),
            lambda row: row.checked_on,
            today=today,
            icon=is_old,
        ),
        count_column(
            "referred", partial(field_name, "referred"), lambda row: row.referred, in_view=False
        ),
        text_column(
            "status", partial(field_name, "status"), lambda row: label(row.status), in_view=False
        ),
    )


def services_plan(wards: Wards, today: Today, around: Around) -> ListPlan:
    """Return what the referral directory is.

    Args:
        around: Returns for each ward those that lie against it.
    """
    return ListPlan(
        screen="services",
        kind="service",
        files=("export",),
        title=lambda: translate("services", "What is offered"),
        columns=_columns(today),
        chips=lambda: (
            NearChip(wards, around),
            code_chip("themes", "theme", Theme),
            language_chip(),
            FlagChip("free", lambda: translate("services", "Free")),
            code_chip("statuses", "status", ServiceStatus).as_extra(),
            OldChip(today).as_extra(),
        ),
        everything=ServiceFilter(),
        order=Order(column="name"),
        concerns=Changes.SERVICES | Changes.ORGANISATIONS | Changes.REFERRALS | Changes.AREAS,
        counted=lambda n: grouped(translate("services", "%n offer(s)", "", n), n),
        add=lambda: translate("services", "Add an offer"),
        nothing=lambda: translate("services", "Nothing is in the directory yet"),
        first_step=lambda: translate(
            "services",
            "Add something that an organisation offers to people: what, for whom, and how to "
            "apply. Then you find it near each ward.",
        ),
        deeds=(
            change_deed(),
            Deed(CHECKED, lambda: translate("services", "Still so: checked today"), "check"),
        ),
    )
