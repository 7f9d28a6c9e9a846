"""The list of tasks: columns, filters, words, and what can be done with a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt

from desktop.domain.agenda import TaskFilter
from desktop.domain.changes import Changes
from desktop.domain.listing import Order
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.i18n import translate
from desktop.ui.lists.chips import Chip, FlagChip
from desktop.ui.lists.choices import Today, Wards, code_chip, ward_chip
from desktop.ui.lists.columns import Column, day_column, text_column
from desktop.ui.lists.plan import Deed, ListPlan, grouped
from desktop.words.follow_up import unseen_mark
from desktop.words.labels import label
from desktop.words.names import field_name

DONE, DROP, REOPEN = "done", "drop", "reopen"


def _due_column(today: Today) -> Column:
    """Return the column of days; what is late says so in words too."""

    def mark(row: Any) -> str:
        return "warning" if row.is_overdue(today()) else ""

    made = day_column(
        "due_on", partial(field_name, "due_on"), lambda row: row.due_on, today=today, icon=mark
    )

    def shown(row: Any) -> str:
        day = made.shown(row)
        if not row.is_overdue(today()):
            return day
        return translate("planning", "{day}, late").format(day=day)

    return replace(made, shown=shown, characters=19)


def _columns(today: Today) -> Sequence[Column]:
    return (
        _due_column(today),
        text_column(
            "title",
            lambda: translate("planning", "Task"),
            lambda row: row.title,
            characters=44,
        ),
        text_column(
            "subject",
            lambda: translate("planning", "About"),
            lambda row: row.subject_name,
            characters=22,
        ),
        text_column("ward", partial(field_name, "ward"), lambda row: row.ward_name, characters=14),
        text_column("assignee", partial(field_name, "assignee"), _who, characters=10),
        text_column(
            "state",
            partial(field_name, "state"),
            lambda row: label(row.state),
            characters=10,
            in_view=False,
        ),
        day_column(
            "done_on",
            partial(field_name, "done_on"),
            lambda row: row.done_on,
            today=today,
            in_view=False,
        ),
    )


def _who(row: Any) -> str:
    return unseen_mark(row.assignee) if row.is_unseen else row.assignee


def _chips(wards: Wards) -> Sequence[Chip]:
    return (
        code_chip("states", "state", TaskState),
        ward_chip(wards),
        FlagChip("mine", lambda: translate("planning", "Mine")),
        FlagChip("overdue", lambda: translate("planning", "Late")),
        code_chip("subjects", "about", TaskSubject).as_extra(),
    )


def _deeds() -> Sequence[Deed]:
    return (
        Deed(DONE, lambda: translate("planning", "Done"), "check", Qt.Key.Key_Space),
        Deed(DROP, lambda: translate("planning", "Drop it"), "cancel"),
        Deed(REOPEN, lambda: translate("planning", "Not done yet"), "restore"),
    )


def planning_plan(wards: Wards, today: Today) -> ListPlan:
    """Return what the list of tasks is."""
    return ListPlan(
        screen="planning",
        kind="task",
        title=lambda: translate("planning", "Planning"),
        columns=_columns(today),
        chips=partial(_chips, wards),
        everything=TaskFilter(),
        order=Order(column="due_on"),
        concerns=Changes.RECORDS & ~Changes.TARGETS | Changes.AREAS,
        counted=counted_tasks,
        add=lambda: translate("planning", "Add a task"),
        nothing=lambda: translate("planning", "Nothing to do yet"),
        first_step=lambda: translate(
            "planning", "Add what you promised, and by when. It shows up on the first screen."
        ),
        at_first={"states": [TaskState.OPEN.value]},
        deeds=_deeds(),
        beside=lambda: translate("planning", "Targets of the wards…"),
    )


def counted_tasks(n: int) -> str:
    """Return for instance ``12 tasks``."""
    return grouped(translate("planning", "%n task(s)", "", n), n)
