"""The form of a task: what, about what, by when, and who."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.listing import Draft, Hit
from desktop.domain.task import Task
from desktop.domain.vocabulary import TaskState, TaskSubject
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import button, plain_label, primary_button
from desktop.ui.forms.ports import Saved, TaskFormPorts
from desktop.ui.forms.record_form import search_hint
from desktop.ui.forms.remark import LookUp, Remark
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, CountEntry, NoteEntry, TextEntry
from desktop.ui.widgets.options import HitFinder
from desktop.ui.widgets.row import FieldRow
from desktop.ui.widgets.suggest import SuggestField
from desktop.words.follow_up import load_warnings, unseen_task
from desktop.words.names import record_name

_AS_IS = ("title", "due_on", "assignee", "repeat_days", "is_promise", "note")


class TaskForm(Form):
    """Adds a task or changes one. What it is about is chosen once.

    Args:
        task: The one to change; ``None`` adds a new one.
    """

    def __init__(
        self,
        ports: TaskFormPorts,
        tasks: Runner,
        task: Task | None = None,
        draft: Draft | None = None,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            translate("task form", "Change task") if task else translate("task form", "New task")
        )
        super().__init__(ports, tasks, name="task", title=title, record=task, parent=parent)
        self._ports = ports
        self._task = task
        self._finishes = False
        self.about = SuggestField(
            HitFinder(ports.suggest_subject, tasks, empty=True), search_hint()
        )
        self.unseen = Remark("person", self._whom_it_misses, _misses, tasks)
        self.load = Remark("person", self._who_is_asked, load_warnings, tasks)
        self._build()
        if task is None:
            self.fields.show({"assignee": ports.who})
        else:
            self.fields.show({name: getattr(task, name) for name in _AS_IS})
            self.ask(lambda: ports.about(task), self._say_about)
            self.unseen.look()
        save = primary_button(translate("task form", "Save task"), self.save)
        if task is not None and task.state is TaskState.OPEN:
            self.finish(draft, button(translate("task form", "It is done"), self.save_done), save)
        else:
            self.finish(draft, save)

    def save_done(self) -> None:
        """Save what was changed, and that the task is done."""
        self._finishes = True
        self.save()
        if not self.is_saving:
            self._finishes = False

    def job(self, values: dict[str, Any]) -> Work:
        if self._task is None:
            return self._adding(values)
        identity, finishes = self._task.id, self._finishes
        changed = self.differing(self._task, values)
        seen = self.meantime.known

        def store(_draft_id: object) -> Saved:
            task, changes = self._ports.change(identity, seen=seen, **changed)
            if not finishes:
                return task, changes
            done, more = self._ports.finish(identity)
            return done, changes | more

        return store

    def _adding(self, values: dict[str, Any]) -> Work:
        about: Hit = values.pop("about")
        filled = {name: value for name, value in values.items() if value is not None}
        if about.kind == TaskSubject.WARD:
            return lambda _draft_id: self._ports.add(ward=about.ward, **filled)
        return lambda _draft_id: self._ports.add(about=about.kind, record_id=about.id, **filled)

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        put("title", TextEntry(), required=True, into=body)
        if self._task is None:
            hint = translate("task form", "a ward, place, contact, organisation or network")
            about = put("about", self.about, required=True, hint=hint, into=body)
            self.load.put_under(about)
        else:
            self.said = dress(plain_label(""), "muted")
            body.addWidget(self.said)
        due, assignee = put("due_on", DayEntry(self.today)), put("assignee", TextEntry())
        body.addWidget(FieldRow((due, 1), (assignee, 1)))
        body.addWidget(self.unseen)
        assignee.entry.changed.connect(self.unseen.look_soon)
        if self._task is None:
            self.fields["about"].entry.changed.connect(self.unseen.look_soon)
        again = translate("task form", "empty: only once")
        put("repeat_days", CountEntry(), hint=again, into=body)
        promised = translate("task form", "Somebody was promised to hear what became of it")
        put("is_promise", CheckEntry(promised), into=body)
        put("note", NoteEntry(lines=3), into=body)

    def _who_is_asked(self) -> LookUp | None:
        about = self.about.chosen
        if about is None or about.value.kind != TaskSubject.PERSON:
            return None
        return partial(self._ports.loads, frozenset({about.value.id}))

    def _whom_it_misses(self) -> LookUp | None:
        about = self._about_kind()
        name = str(self.fields["assignee"].entry.typed()).strip()
        if not about or not name:
            return None
        return lambda: name if self._ports.is_unseen(name, about) else ""

    def _about_kind(self) -> str:
        if self._task is not None:
            return self._task.subject[0].value
        return self.about.chosen.value.kind if self.about.chosen else ""

    def _say_about(self, hit: Hit) -> None:
        text = translate("task form", "About: {title} ({kind})")
        self.said.setText(text.format(title=hit.title, kind=record_name(hit.kind)))


def _misses(name: str) -> Sequence[str]:
    return [unseen_task(name)] if name else []
