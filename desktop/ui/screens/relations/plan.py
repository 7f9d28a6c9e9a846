"""The list of contacts to keep in touch with: who sleeps, who is asked much, what could be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from desktop.domain.changes import Changes
from desktop.domain.contact_load import LoadLimit
from desktop.domain.dormancy import RelationFilter, suggestion_for
from desktop.domain.listing import Order
from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip
from desktop.ui.lists.choices import Today, Wards, ward_chip
from desktop.ui.lists.columns import Column, day_column, text_column
from desktop.ui.lists.plan import Deed, ListPlan, grouped
from desktop.words.follow_up import asked_text, suggestion_text
from desktop.words.labels import label
from desktop.words.names import field_name

RHYTHM, HAND_OVER, CLOSE = "rhythm", "hand_over", "close"
SCREEN = "relations"
ASKED_MUCH = {"asked_much": True}
"""Setup of the chips that shows of whom the team asks much."""


def relations_plan(wards: Wards, today: Today, limit: LoadLimit) -> ListPlan:
    """Return what the list of relations is.

    Args:
        limit: From how many times on somebody is asked much.
    """
    return ListPlan(
        screen=SCREEN,
        kind="person",
        title=lambda: translate("relations", "Keep in touch"),
        columns=_columns(today),
        chips=lambda: (
            FlagChip("dormant", lambda: translate("relations", "Not seen for 180 days")),
            FlagChip("asked_much", lambda: translate("relations", "Asked much lately")),
            FlagChip("mine", lambda: translate("relations", "Mine")),
            FlagChip("key_figures", lambda: translate("relations", "Key figures only")),
            ward_chip(wards),
        ),
        everything=RelationFilter(limit=limit),
        order=Order(column="last_contact", descending=True),
        concerns=Changes.PERSONS | Changes.VISITS | Changes.TASKS | Changes.RHYTHMS | Changes.AREAS,
        counted=lambda n: grouped(translate("relations", "%n contact(s)", "", n), n),
        add=str,
        nothing=lambda: translate("relations", "No contacts yet"),
        first_step=lambda: translate(
            "relations",
            "Add contacts first. Who was not seen for 180 days shows up here, with what you "
            "could do.",
        ),
        at_first={"dormant": True},
        deeds=_deeds(),
        beside=lambda: translate("relations", "All contact rhythms"),
    )


def _columns(today: Today) -> Sequence[Column]:
    seen = day_column(
        "last_contact", partial(field_name, "last_contact"), lambda row: row.last_contact,
        today=today,
    )  # fmt: skip
    return (
        text_column(
            "display_name", partial(field_name, "name"), lambda row: row.display_name, characters=22
        ),
        text_column(
            "figure",
            partial(field_name, "figure"),
            lambda row: label(row.figure) if row.figure else "",
            sortable=False,
            in_view=False,
        ),
        text_column("ward", partial(field_name, "ward"), lambda row: row.ward_name),
        text_column("owner", partial(field_name, "owner"), lambda row: row.owner, characters=11),
        replace(seen, shown=lambda row: seen.shown(row) if row.last_contact else _never()),
        text_column(
            "rhythm",
            lambda: translate("relations", "Rhythm"),
            _rhythm,
            characters=12,
            sortable=False,
        ),
        text_column(
            "asked", lambda: translate("relations", "Asked lately"), asked_text, characters=16
        ),
        text_column(
            "suggestion",
            lambda: translate("relations", "You could"),
            lambda row: suggestion_text(suggestion_for(row, today())),
            characters=24,
            sortable=False,
        ),
    )


def _deeds() -> Sequence[Deed]:
    return (
        Deed(RHYTHM, lambda: translate("relations", "Begin a rhythm…"), "rhythm", Qt.Key.Key_R),
        Deed(HAND_OVER, lambda: translate("relations", "Hand over…"), "team", Qt.Key.Key_H),
        Deed(CLOSE, lambda: translate("relations", "Close"), "check", Qt.Key.Key_C),
    )


def _rhythm(row: Any) -> str:
    if row.every_days is None:
        return ""
    return translate("relations", "%n day(s)", "", row.every_days)


def _never() -> str:
    return translate("relations", "never")
