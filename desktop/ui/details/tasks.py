"""A task as a sheet, and the open tasks about another record."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop.domain.listing import Hit
from desktop.domain.task import Task
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.i18n import translate
from desktop.ui.details.sheet import Action, Names, Part, Sheet
from desktop.words.follow_up import unseen_task
from desktop.words.formats import long_day, short_day_year
from desktop.words.labels import label
from desktop.words.names import field_name, record_name


def task_sheet(
    task: Task, about: Hit, names: Names, *, today: date, is_unseen: bool = False
) -> Sheet:
    """Return what the pane shows of a task.

    Args:
        about: What it is about.
        is_unseen: Whether it never reaches whom it is given to.
    """
    ward = names.ward(task.ward)
    pairs = [
        (field_name("due_on"), long_day(task.due_on) if task.due_on else ""),
        (field_name("assignee"), task.assignee),
        (field_name("ward"), ward if about.kind != TaskSubject.WARD else ""),
        (field_name("repeat_days"), str(task.repeat_days) if task.repeat_days else ""),
        (field_name("done_on"), _done(task)),
    ]
    return Sheet(
        kind="task",
        id=task.id,
        record=task,
        title=task.title,
        under=f"{record_name(about.kind)} · {about.title}",
        chips=_chips(task, today),
        pairs=pairs,
        parts=_parts(task, is_unseen=is_unseen),
        actions=_actions(task),
    )


def _parts(task: Task, *, is_unseen: bool) -> list[Part]:
    missed = [Part(field_name("assignee"), [unseen_task(task.assignee)])] if is_unseen else []
    return [*missed, *([Part(field_name("note"), [task.note])] if task.note else [])]


def with_tasks(sheet: Sheet, tasks: Sequence[Task]) -> Sheet:
    """Return the sheet of another record with what is to be done about it, and a way to add."""
    lines = [_line(task) for task in tasks]
    todo = [Part(translate("details", "To do"), lines)] if lines else []
    add = Action("add_task", translate("details", "Add a task"))
    edit, rest = sheet.actions[:-1], sheet.actions[-1:]
    return replace(sheet, parts=[*todo, *sheet.parts], actions=[*edit, add, *rest])


def _line(task: Task) -> str:
    parts = (short_day_year(task.due_on) if task.due_on else "", task.title, task.assignee)
    return " · ".join(filter(None, parts))


def _done(task: Task) -> str:
    is_closed = task.state is not TaskState.OPEN and task.done_on is not None
    return short_day_year(task.done_on) if is_closed and task.done_on else ""


def _chips(task: Task, today: date) -> list[str]:
    if task.state is not TaskState.OPEN:
        return [label(task.state)]
    is_late = task.due_on is not None and task.due_on < today
    return [translate("details", "Late")] if is_late else []


def _actions(task: Task) -> list[Action]:
    edit = Action("edit", translate("details", "Edit"))
    delete = Action("delete", translate("details", "Delete"))
    if task.state is not TaskState.OPEN:
        return [Action("reopen", translate("details", "Not done yet")), edit, delete]
    done = Action("done", translate("details", "Done"), is_primary=True)
    return [done, edit, Action("drop", translate("details", "Drop it")), delete]
