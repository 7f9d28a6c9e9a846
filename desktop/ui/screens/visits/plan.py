"""The list of visits: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.goal import GOALS
from desktop.domain.listing import Order, VisitFilter, VisitRow
from desktop.domain.period import day_of
from desktop.domain.vocabulary import Outcome, Theme, VisitKind, VisitStatus
from desktop.i18n import translate
from desktop.ui.lists.chips import Chip, SetChip
from desktop.ui.lists.choices import Today, Wards, code_chip, ward_chip
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.period import PeriodChip
from desktop.ui.lists.plan import ListPlan, grouped
from desktop.words.formats import clock
from desktop.words.labels import label
from desktop.words.names import field_name, goal_name

_ICONS = {VisitStatus.PLANNED: "calendar", VisitStatus.CANCELLED: "cancel"}
"""What did not take place (yet) shows so, also in a list that lacks the column for it."""


def _kind(row: VisitRow) -> str:
    status = label(row.status) if row.status in _ICONS else ""
    return " · ".join(filter(None, (status, label(row.kind))))


def _columns(today: Today) -> Sequence[Column]:
    return (
        day_column(
            "day",
            partial(field_name, "day"),
            lambda row: day_of(row.start),
            today=today,
            icon=lambda row: _ICONS.get(row.status, ""),
        ),
        Column(
            name="time",
            title=partial(field_name, "time"),
            shown=lambda row: clock(row.start),
            value=lambda row: row.start,
            characters=5,
            is_stiff=True,
            sortable=False,
            numeric=True,
        ),
        text_column("ward", partial(field_name, "ward"), lambda row: row.ward_name, characters=17),
        text_column("kind", partial(field_name, "kind"), _kind, characters=24),
        text_column(
            "place",
            partial(field_name, "place"),
            lambda row: row.place_name or row.organisation_name,
            characters=22,
        ),
        count_column(
            "reached_total",
            lambda: translate("list", "Reached"),
            lambda row: row.reached_total,
            characters=9,
        ),
        count_column(
            "reached_new",
            lambda: translate("list", "New"),
            lambda row: row.reached_new,
            in_view=False,
        ),
        count_column(
            "duration",
            lambda: translate("list", "Minutes"),
            lambda row: row.duration,
            in_view=False,
        ),
        text_column(
            "themes",
            partial(field_name, "theme"),
            lambda row: ", ".join(map(label, row.themes)),
            characters=24,
            sortable=False,
        ),
        text_column(
            "consultants",
            partial(field_name, "consultants"),
            lambda row: ", ".join(row.consultants),
            sortable=False,
            in_view=False,
        ),
        text_column(
            "status",
            partial(field_name, "status"),
            lambda row: label(row.status),
            characters=11,
            in_view=False,
        ),
        text_column(
            "note",
            partial(field_name, "note"),
            lambda row: row.note_start,
            characters=40,
            sortable=False,
            in_view=False,
        ),
    )


def visits_plan(wards: Wards, today: Today, period: str = "quarter") -> ListPlan:
    """Return what the list of visits is.

    Args:
        wards: The wards known now.
        today: Returns the day it is in Brussels.
        period: Name of the period shown at first; see :data:`desktop.ui.lists.period.PERIODS`.
    """
    return ListPlan(
        screen="visits",
        kind="visit",
        title=lambda: translate("visits", "Visits"),
        columns=_columns(today),
        chips=partial(_chips, wards, today),
        everything=VisitFilter(),
        order=Order(column="day", descending=True),
        concerns=Changes.VISITS | Changes.PLACES | Changes.AREAS,
        counted=counted_visits,
        add=lambda: translate("visits", "Log a visit"),
        nothing=lambda: translate("visits", "No visits yet"),
        first_step=lambda: translate(
            "visits", "Log your first visit: when, what kind, and in which ward is enough."
        ),
        at_first={"statuses": ["final"]} | ({"period": period} if period else {}),
        can_export=True,
    )


def counted_visits(n: int) -> str:
    """Return for instance ``3.412 visits``."""
    return grouped(translate("visits", "%n visit(s)", "", n), n)


def totals_in_words(totals: Any) -> str:
    """Return for instance ``3.412 people reached`` for ``VisitTotals``."""
    n = int(totals.reached)
    return grouped(translate("visits", "%n people reached", "", n), n)


def _chips(wards: Wards, today: Today) -> Sequence[Chip]:
    return (
        PeriodChip(today),
        ward_chip(wards),
        code_chip("kinds", "kind", VisitKind),
        code_chip("themes", "theme", Theme),
        SetChip(
            "goals",
            partial(field_name, "goal"),
            lambda: [(code, goal_name(code)) for code in GOALS],
        ).as_extra(),
        code_chip("outcomes", "outcome", Outcome).as_extra(),
        code_chip("statuses", "status", VisitStatus).as_extra(),
    )
