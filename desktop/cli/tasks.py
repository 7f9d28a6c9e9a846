"""``weefsel task``: list, add, done, drop, reopen, export."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from desktop.cli import entries, names, plan_export, records
from desktop.cli.answers import Answer, listing, plain
from desktop.cli.context import Context
from desktop.cli.parser import Commands, Parser, WrongUse
from desktop.domain.agenda import TaskFilter, TaskRow
from desktop.domain.task import Task
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.following import tasks
from desktop.services.following.reaching import is_unseen
from desktop.words.follow_up import unseen_mark, unseen_task
from desktop.words.formats import short_day_year
from desktop.words.labels import label

_FIELDS = {
    "title": "title",
    "due": "due_on",
    "assignee": "assignee",
    "repeat_days": "repeat_days",
    "promise": "is_promise",
    "note": "note",
}
_FIRST = 50


def build(parser: Parser, _name: str) -> None:
    """Say which commands and options there are."""
    commands = Commands(parser)
    _options_to_list(
        commands.add("list", show, summary=translate("commands", "what is to be done"))
    )
    _options_to_add(commands.add("add", add, summary=translate("commands", "add a task")))
    for name, job, summary in (
        ("done", tasks.finish_task, translate("commands", "note that a task is done")),
        ("drop", tasks.drop_task, translate("commands", "note that nobody will do it")),
        ("reopen", tasks.reopen_task, translate("commands", "put it back: not done yet")),
    ):
        step = commands.add(name, _stepper(job), summary=summary)
        step.value("id", translate("commands", "id of the task"), read=entries.identity)
    plan_export.options_to_export(
        commands.add(
            "export",
            plan_export.export,
            summary=translate("commands", "write my plan for a calendar program"),
        )
    )


def show(context: Context, _options: Namespace) -> Answer:
    """List tasks, what is due first on top."""
    desk, wanted = context.desk, _wanted(context)
    rows = tasks.list_tasks(
        desk, wanted, offset=context.given("offset", 0), limit=context.given("limit", _FIRST)
    ).rows
    today = desk.today()
    return listing(
        rows,
        tasks.count_tasks(desk, wanted),
        {
            translate("commands", "Due"): lambda row: _due(row, overdue=row.is_overdue(today)),
            translate("commands", "What"): lambda row: row.title,
            translate("commands", "About"): lambda row: row.subject_name,
            translate("commands", "Ward"): lambda row: row.ward_name,
            translate("commands", "Who"): lambda row: (
                unseen_mark(row.assignee) if row.is_unseen else row.assignee
            ),
            translate("commands", "State"): lambda row: label(row.state),
            translate("commands", "Id"): lambda row: str(row.id),
        },
        empty=translate("commands", "Nothing like this to do."),
        whole=(lambda row: tasks.get_task(desk, row.id)) if context.wants_json else None,
    )


def add(context: Context, _options: Namespace) -> Answer:
    """Add one task."""
    desk = context.desk
    about, record_id = _about(context)
    fields = context.fields_given(_FIELDS)
    if ward := context.given("ward", ""):
        fields["ward"] = names.ward(desk, ward)
    elif about is TaskSubject.WARD:
        told = translate("commands", "What is it about? Give {options}.")
        raise WrongUse(told.format(options=", ".join(f"--{each.value}" for each in TaskSubject)))
    task, _changes = tasks.add_task(desk, about=about, record_id=record_id, **fields)
    misses = is_unseen(desk, task.assignee, about)
    return records.added(task, task.title, *([unseen_task(task.assignee)] if misses else []))


def _stepper(job: Callable[[Desk, UUID], tuple[Task, Any]]) -> Callable[..., Answer]:
    def run(context: Context, options: Namespace) -> Answer:
        task, _changes = job(context.desk, options.id)
        said = translate("commands", "{title}: {state}")
        return Answer(plain(task), [said.format(title=task.title, state=label(task.state))])

    return run


def _wanted(context: Context) -> TaskFilter:
    states = frozenset(context.given("state", [] if _all(context) else [TaskState.OPEN]))
    return TaskFilter(
        states=states,
        wards=records.wards_given(context),
        assignees=frozenset(context.given("assignee", [])),
        mine=context.given("mine", False),
        overdue=context.given("overdue", False),
        promised=context.given("promised", False),
        due_by=context.given("due_by"),
        text=context.given("text", ""),
    )


def _all(context: Context) -> bool:
    return bool(context.given("all", False))


def _about(context: Context) -> tuple[TaskSubject, UUID | None]:
    """Return what a task is about, from the options."""
    desk = context.desk
    found: Mapping[TaskSubject, Callable[[str], UUID]] = {
        TaskSubject.VISIT: entries.identity,
        TaskSubject.PLACE: lambda text: names.place(desk, text),
        TaskSubject.ORGANISATION: lambda text: names.organisation(desk, text),
        TaskSubject.NETWORK: lambda text: names.network(desk, text),
        TaskSubject.PERSON: lambda text: names.person(desk, text),
    }
    given = [subject for subject in found if context.given(subject.value)]
    if len(given) > 1:
        told = translate("commands", "{what} and {other} do not go together.")
        raise WrongUse(told.format(what=f"--{given[0].value}", other=f"--{given[1].value}"))
    if not given:
        return TaskSubject.WARD, None
    typed = context.given(given[0].value)
    return given[0], typed if isinstance(typed, UUID) else found[given[0]](typed)


def _due(row: TaskRow, *, overdue: bool) -> str:
    if row.due_on is None:
        return "–"
    day = short_day_year(row.due_on)
    return translate("commands", "{day}, late").format(day=day) if overdue else day


def _options_to_list(parser: Parser) -> None:
    option = parser.option
    option("--text", translate("commands", "words to look for"))
    option("--ward", translate("commands", "name or code; repeatable"), repeated=True)
    option("--assignee", translate("commands", "account name of the colleague"), repeated=True)
    option("--state", records.codes(TaskState), read=entries.one_of(TaskState), repeated=True)
    option("--due-by", translate("commands", "due on this day or before"), read=entries.day)
    option("--limit", translate("commands", "at most so many (50)"), read=entries.size)
    option("--offset", translate("commands", "skip so many"), read=entries.size)
    parser.flag("--mine", translate("commands", "only my own"))
    parser.flag("--overdue", translate("commands", "only what should have been done already"))
    parser.flag("--promised", translate("commands", "only feedback that was promised"))
    parser.flag("--all", translate("commands", "also what is done or dropped"))


def _options_to_add(parser: Parser) -> None:
    option = parser.option
    option("--title", translate("commands", "what has to be done"), required=True)
    option("--ward", translate("commands", "name or code of the ward"))
    option("--visit", translate("commands", "id of the visit it is about"), read=entries.identity)
    option("--place", translate("commands", "name or id of the place it is about"))
    option("--organisation", translate("commands", "name or id of the organisation"))
    option("--network", translate("commands", "name or id of the network"))
    option("--person", translate("commands", "name or id of the contact"))
    option("--due", translate("commands", "day on which it must be done"), read=entries.day)
    option("--assignee", translate("commands", "account name of the colleague"))
    option(
        "--repeat-days",
        translate("commands", "do it again so many days after it was done"),
        read=entries.count,
    )
    option("--note", translate("commands", "free text"))
    parser.flag("--promise", translate("commands", "somebody was promised to hear of it"))
