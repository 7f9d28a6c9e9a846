"""The list of all contact rhythms: with whom, how often, by when the next contact is due."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt

from desktop.domain.agenda import RhythmFilter
from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.rhythm import SUBJECTS
from desktop.i18n import translate
from desktop.ui.lists.chips import FlagChip, SetChip
from desktop.ui.lists.choices import Today
from desktop.ui.lists.columns import Column, count_column, day_column, text_column
from desktop.ui.lists.plan import Deed, ListPlan, grouped
from desktop.words.names import field_name, record_name

LOG, PAUSE, END = "log", "pause", "end"
SCREEN = "rhythms"


def rhythms_plan(today: Today) -> ListPlan:
    """Return what the list of contact rhythms is."""
    return ListPlan(
        screen=SCREEN,
        kind="contact_rhythm",
        title=lambda: translate("rhythm", "Contact rhythms"),
        columns=_columns(today),
        chips=lambda: (
            FlagChip("mine", lambda: translate("rhythm", "Mine")),
            SetChip("kinds", lambda: translate("rhythm", "With what"), _kinds),
        ),
        everything=RhythmFilter(),
        order=Order(column="due_on"),
        concerns=Changes.RECORDS & ~Changes.TARGETS | Changes.AREAS,
        counted=lambda n: grouped(translate("rhythm", "%n rhythm(s)", "", n), n),
        add=str,
        nothing=lambda: translate("rhythm", "No contact rhythms yet"),
        first_step=lambda: translate(
            "rhythm",
            "Open a contact, network, place or organisation and choose “Keep in touch”. Say how "
            "often; when it is time, it shows up on the first screen.",
        ),
        deeds=_deeds(),
        beside=lambda: translate("rhythm", "Who was not seen for long"),
    )


def _columns(today: Today) -> Sequence[Column]:
    due = day_column(
        "due_on",
        lambda: translate("rhythm", "Next contact by"),
        lambda row: row.due_on,
        today=today,
        icon=lambda row: "warning" if row.is_late(today()) else "",
    )
    seen = day_column(
        "last_contact",
        partial(field_name, "last_contact"),
        lambda row: row.last_contact,
        today=today,
    )
    return (
        replace(due, shown=lambda row: _late(due.shown(row), late=row.is_late(today())),
                characters=19),
        text_column("name", partial(field_name, "name"), lambda row: row.name, characters=28),
        text_column(
            "kind",
            partial(field_name, "kind"),
            lambda row: record_name(row.kind),
            sortable=False,
        ),
        text_column(
            "ward", partial(field_name, "ward"), lambda row: row.ward_name, sortable=False
        ),
        count_column(
            "every_days", lambda: translate("rhythm", "Every (days)"), lambda row: row.every_days,
            characters=11,
        ),
        seen,
        text_column(
            "assignee", lambda: translate("rhythm", "Kept by"), lambda row: row.assignee,
            characters=11,
        ),
        day_column(
            "paused_until",
            lambda: translate("rhythm", "Paused until"),
            lambda row: row.paused_until,
            today=today,
            in_view=False,
        ),
    )  # fmt: skip


def _late(day: str, *, late: bool) -> str:
    return translate("rhythm", "{day}, late").format(day=day) if late else day


def _kinds() -> Sequence[tuple[str, str]]:
    kinds = [field.removesuffix("_id") for field in SUBJECTS]
    return [(kind, record_name(kind)) for kind in kinds]


def _deeds() -> Sequence[Deed]:
    return (
        Deed(LOG, lambda: translate("rhythm", "Log a contact…"), "visit", Qt.Key.Key_Space),
        Deed(PAUSE, lambda: translate("rhythm", "Pause for a month"), "waiting", Qt.Key.Key_P),
        Deed(END, lambda: translate("rhythm", "End this rhythm"), "cancel"),
    )
