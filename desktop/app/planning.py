"""Tasks and targets in the window: finishing from a list, adding from a pane, the targets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from desktop.app.entry.form_ports import subject_of
from desktop.app.entry.ports import Work
from desktop.app.targets import Saved, save_targets, take_back
from desktop.domain.agenda import DueTasks
from desktop.domain.changes import Changes
from desktop.domain.listing import Hit
from desktop.domain.period import day_of
from desktop.domain.record import WardCode
from desktop.domain.task import Task
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.figures import targets
from desktop.services.following import reaching, tasks
from desktop.ui.details.sheet import Names, Sheet
from desktop.ui.details.tasks import task_sheet, with_tasks
from desktop.ui.lists.screen import ListScreen
from desktop.ui.screens.planning.plan import DONE, DROP, REOPEN
from desktop.ui.screens.planning.targets import TargetEntry, TargetJobs, TargetsDialog
from desktop.words.formats import numeric_day

_Step = Callable[[Desk, UUID], tuple[Task, Changes]]
_STEPS: Mapping[str, _Step] = {
    DONE: tasks.finish_task,
    DROP: tasks.drop_task,
    REOPEN: tasks.reopen_task,
}


def connect_planning(screen: QWidget, work: Work) -> None:
    """Let the list of tasks do what only it can."""
    if isinstance(screen, ListScreen) and screen.plan.screen == "planning":
        screen.deed_requested.connect(partial(take_step, work))
        screen.beside_requested.connect(partial(offer_targets, work))


def take_step(work: Work, name: str, ids: tuple[UUID, ...]) -> None:
    """Finish, drop or reopen tasks, and offer to undo it."""
    work.tasks.start(
        lambda _report: _steps(work.desk, name, ids), on_done=partial(_told, work, name)
    )


def task_actions(work: Work, sheet: Sheet) -> Mapping[str, Callable[[], object]]:
    """Return what the buttons of a pane about tasks do."""
    steps = {name: partial(take_step, work, name, (sheet.id,)) for name in _STEPS}
    return {**steps, "add_task": lambda: work.forms.add_task(_subject(sheet))}


def load_task(desk: Desk, wards: Callable[[], Mapping[WardCode, str]], task_id: UUID) -> Sheet:
    """Return the sheet of a task."""
    task = tasks.get_task(desk, task_id)
    names = Names(wards=wards())
    about = subject_of(desk, task)
    is_unseen = task.is_open and reaching.is_unseen(desk, task.assignee, about.kind)
    return task_sheet(task, about, names, today=desk.today(), is_unseen=is_unseen)


def sheet_with_tasks(desk: Desk, sheet: Sheet) -> Sheet:
    """Return the sheet of another record with what is to be done about it."""
    return with_tasks(sheet, tasks.tasks_of(desk, sheet.kind, sheet.id))


def due_tasks(desk: Desk) -> DueTasks:
    """Return what the colleague at the desk has to do, and what nobody took."""
    return tasks.due(desk, assignees=(desk.author, ""))


def offer_targets(work: Work) -> TargetsDialog:
    """Show the targets of all wards; return the open dialog."""
    kept: list[Saved] = []

    def save(entries: Sequence[TargetEntry]) -> Changes:
        saved, changes = save_targets(work.desk, entries)
        kept.extend(saved)
        return changes

    jobs = TargetJobs(
        load=lambda theme: targets.targets_by_ward(work.desk, theme=theme),
        save=save,
        today=work.desk.today,
    )
    dialog = TargetsDialog(jobs, work.tasks, work.window)
    dialog.saved.connect(partial(_targets_told, work, kept))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
    return dialog


def _subject(sheet: Sheet) -> Hit:
    """Return the record of a sheet as what a task is about."""
    record: Any = sheet.record
    title = sheet.title
    if sheet.kind == TaskSubject.VISIT:
        title = f"{sheet.title} {numeric_day(day_of(record.start))}"
    ward = getattr(record, "ward", None)
    return Hit(kind=sheet.kind, id=sheet.id, title=title, context="", ward=ward)


def _steps(
    desk: Desk, name: str, ids: Sequence[UUID]
) -> tuple[list[tuple[UUID, TaskState]], Changes]:
    """Take the step with each task; return those that changed, with what they were."""
    before, changes = [], Changes.NONE
    for task_id in ids:
        was = tasks.get_task(desk, task_id).state
        _task, changed = _STEPS[name](desk, task_id)
        if changed:
            before.append((task_id, was))
            changes |= changed
    return before, changes


_BACK: Mapping[TaskState, str] = {
    TaskState.OPEN: REOPEN,
    TaskState.DONE: DONE,
    TaskState.DROPPED: DROP,
}


def _told(work: Work, name: str, result: tuple[list[tuple[UUID, TaskState]], Changes]) -> None:
    before, changes = result
    if not before:
        return
    work.news.tell(changes)
    work.window.say(_words(name, len(before)), partial(_undo, work, before))


def _words(name: str, n: int) -> str:
    if name == DONE:
        return translate("planning", "%n task(s) done", "", n)
    if name == DROP:
        return translate("planning", "%n task(s) dropped", "", n)
    return translate("planning", "%n task(s) to do again", "", n)


def _undo(work: Work, before: Sequence[tuple[UUID, TaskState]]) -> None:
    def back() -> Changes:
        changes = Changes.NONE
        for task_id, was in before:
            changes |= _STEPS[_BACK[was]](work.desk, task_id)[1]
        return changes

    work.tasks.start(lambda _report: back(), on_done=partial(_undone, work))


def _undone(work: Work, changes: Changes) -> None:
    work.news.tell(changes)
    work.window.say(translate("window", "Undone"))


def _targets_told(work: Work, kept: Sequence[Saved], n: int, changes: Changes) -> None:
    def undo() -> None:
        work.tasks.start(lambda _report: take_back(work.desk, kept), on_done=partial(_undone, work))

    work.news.tell(changes)
    work.window.say(translate("planning", "%n target(s) saved", "", n), undo)
