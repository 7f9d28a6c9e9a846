"""The list of contacts and key figures: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.listing import Order, PersonFilter
from desktop.domain.phone import phone_text
from desktop.domain.vocabulary import KeyFigureKind, RelationshipStage
from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip
from desktop.ui.lists.choices import Today, Wards, code_chip, ward_chip
from desktop.ui.lists.columns import Column, day_column, text_column
from desktop.ui.lists.plan import ListPlan, change_deed, grouped
from desktop.words.labels import label
from desktop.words.names import field_name


def _figure(row: Any) -> str:
    return label(row.figure) if row.figure is not None else ""


def _phone(row: Any) -> str:
    if row.do_not_contact:
        return translate("persons", "do not contact")
    return phone_text(row.phone)


def _columns(today: Today) -> Sequence[Column]:
    return (
        text_column(
            "display_name", partial(field_name, "name"), lambda row: row.display_name, characters=24
        ),
        text_column("figure", partial(field_name, "figure"), _figure, characters=16),
        text_column("ward", partial(field_name, "ward"), lambda row: row.ward_name, characters=17),
        text_column(
            "stage", partial(field_name, "stage"), lambda row: label(row.stage), characters=12
        ),
        text_column("phone", partial(field_name, "phone"), _phone, characters=18, sortable=False),
        day_column(
            "last_contact",
            partial(field_name, "last_contact"),
            lambda row: row.last_contact,
            today=today,
        ),
        text_column("owner", partial(field_name, "owner"), lambda row: row.owner, in_view=False),
        text_column(
            "email",
            partial(field_name, "email"),
            lambda row: row.email,
            characters=26,
            sortable=False,
            in_view=False,
        ),
        day_column(
            "review_on",
            partial(field_name, "review_on"),
            lambda row: row.review_on,
            today=today,
            in_view=False,
        ),
    )


def persons_plan(wards: Wards, today: Today) -> ListPlan:
    """Return what the list of contacts is."""
    return ListPlan(
        screen="persons",
        kind="person",
        files=("import", "export", "earlier"),
        title=lambda: translate("persons", "Contacts and key figures"),
        columns=_columns(today),
        chips=lambda: (
            FlagChip("key_figures_only", lambda: translate("persons", "Key figures only")),
            ward_chip(wards),
            code_chip("stages", "stage", RelationshipStage),
            code_chip("figure_kinds", "figure", KeyFigureKind),
        ),
        everything=PersonFilter(),
        order=Order(column="display_name"),
        concerns=Changes.PERSONS | Changes.VISITS | Changes.AREAS,
        counted=lambda n: grouped(translate("persons", "%n contact(s)", "", n), n),
        add=lambda: translate("persons", "Add a contact"),
        nothing=lambda: translate("persons", "No contacts yet"),
        first_step=lambda: translate(
            "persons", "Add somebody you keep in touch with. A name and a ward will do."
        ),
        deeds=(change_deed(),),
    )
