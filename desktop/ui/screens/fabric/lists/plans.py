"""The lists of ties, agreements and meetings: columns, filters, words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.relation_lists import AgreementFilter, MeetingFilter, TieFilter
from desktop.domain.vocabulary import AgreementKind, Regularity, Theme, TieFlow
from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip
from desktop.ui.lists.choices import Today, code_chip
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.period import PeriodChip
from desktop.ui.lists.plan import ListPlan, grouped
from desktop.words.fabric import in_one, strength_name
from desktop.words.formats import minutes_text, number
from desktop.words.labels import label
from desktop.words.names import field_name


def ties_plan(today: Today) -> ListPlan:
    """Return what the list of ties between organisations is."""
    return ListPlan(
        screen="ties",
        kind="tie",
        title=lambda: translate("relations", "Ties"),
        columns=_tie_columns(today),
        chips=lambda: (
            code_chip("flows", "flow", TieFlow),
            code_chip("regularities", "regularity", Regularity),
            code_chip("themes", "theme", Theme),
            FlagChip("one_person", lambda: translate("relations", "Through one person")),
        ),
        everything=TieFilter(),
        order=Order(column="from_name"),
        concerns=Changes.TIES | Changes.ORGANISATIONS,
        counted=lambda n: grouped(translate("fabric", "%n tie(s)", "", n), n),
        add=lambda: translate("relations", "Add a tie"),
        nothing=lambda: translate("relations", "No ties yet"),
        first_step=lambda: translate(
            "relations", "Add who gives what to whom: money, rooms, people, knowledge."
        ),
    )


def agreements_plan(today: Today) -> ListPlan:
    """Return what the list of agreements is."""
    return ListPlan(
        screen="agreements",
        kind="agreement",
        title=lambda: translate("relations", "Agreements"),
        columns=_agreement_columns(today),
        chips=lambda: (
            code_chip("kinds", "kind", AgreementKind),
            FlagChip("clause", lambda: translate("relations", "With a diversity clause")),
        ),
        everything=AgreementFilter(),
        order=Order(column="review_on"),
        concerns=Changes.AGREEMENTS | Changes.ORGANISATIONS,
        counted=lambda n: grouped(translate("relations", "%n agreement(s)", "", n), n),
        add=lambda: translate("relations", "Add an agreement"),
        nothing=lambda: translate("relations", "No agreements yet"),
        first_step=lambda: translate(
            "relations",
            "Add what was agreed with a partner, and when to look at it again. "
            "The planning reminds you.",
        ),
    )


def meetings_plan(today: Today) -> ListPlan:
    """Return what the list of meetings is."""
    return ListPlan(
        screen="meetings",
        kind="meeting",
        title=lambda: translate("relations", "Meetings"),
        columns=_meeting_columns(today),
        chips=lambda: (PeriodChip(today),),
        everything=MeetingFilter(),
        order=Order(column="held_on", descending=True),
        concerns=Changes.AGREEMENTS | Changes.ORGANISATIONS,
        counted=lambda n: grouped(translate("relations", "%n meeting(s)", "", n), n),
        add=lambda: translate("relations", "Add a meeting"),
        nothing=lambda: translate("relations", "No meetings yet"),
        first_step=lambda: translate(
            "relations", "Add when organisations sat together, what was decided and what is to do."
        ),
    )


def _tie_columns(today: Today) -> Sequence[Column]:
    return (
        text_column(
            "from_name",
            lambda: translate("fabric", "Who gives"),
            lambda row: row.from_name,
            characters=24,
        ),
        text_column(
            "to_name",
            lambda: translate("fabric", "Who gets"),
            lambda row: f"{'⇄ ' if row.mutual else ''}{row.to_name}",
            characters=24,
        ),
        text_column("flow", partial(field_name, "flow"), lambda row: label(row.flow)),
        text_column(
            "regularity", partial(field_name, "regularity"), lambda row: label(row.regularity)
        ),
        day_column("from_on", partial(field_name, "from_on"), lambda row: row.from_on, today=today),
        day_column("to_on", partial(field_name, "to_on"), lambda row: row.to_on, today=today),
        text_column(
            "strength",
            partial(field_name, "strength"),
            lambda row: strength_name(row.strength) if row.strength else "",
            characters=20,
        ),
        text_column(
            "one_person",
            lambda: translate("fabric", "Through one person"),
            lambda row: translate("report", "yes") if row.one_person else "",
            characters=8,
            in_view=False,
        ),
    )


def _agreement_columns(today: Today) -> Sequence[Column]:
    def mark(row: Any) -> str:
        return "warning" if row.review_on is not None and row.review_on <= today() else ""

    def days(name: str, *, in_view: bool = True) -> Column:
        return day_column(
            name,
            partial(field_name, name),
            lambda row: getattr(row, name),
            today=today,
            icon=mark if name == "review_on" else None,
            in_view=in_view,
        )

    return (
        text_column(
            "title",
            lambda: translate("relations", "Agreement"),
            lambda row: row.title,
            characters=30,
        ),
        text_column("kind", partial(field_name, "kind"), lambda row: label(row.kind)),
        text_column(
            "parties",
            lambda: translate("relations", "Between"),
            lambda row: in_one(row.parties),
            characters=30,
            sortable=False,
        ),
        days("to_on"),
        days("review_on"),
        count_column(
            "amount", lambda: translate("relations", "Euros a year"), lambda row: row.amount
        ),
        text_column(
            "fte",
            lambda: translate("relations", "FTE"),
            lambda row: "" if row.fte is None else number(row.fte),
            characters=6,
            in_view=False,
        ),
        days("from_on", in_view=False),
        days("clause_signed_on", in_view=False),
    )


def _meeting_columns(today: Today) -> Sequence[Column]:
    return (
        day_column("held_on", partial(field_name, "day"), lambda row: row.held_on, today=today),
        text_column(
            "purpose",
            lambda: translate("relations", "What it was about"),
            lambda row: row.purpose,
            characters=40,
        ),
        text_column(
            "organisations",
            lambda: translate("relations", "Who were there"),
            lambda row: in_one(row.organisations),
            characters=40,
            sortable=False,
        ),
        text_column(
            "minutes",
            lambda: translate("relations", "How long"),
            lambda row: minutes_text(row.minutes) if row.minutes else "",
            characters=10,
        ),
    )
