"""The form of a meeting of organisations. It names no persons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain.agreement import Meeting
from desktop.domain.changes import Changes
from desktop.domain.listing import Draft, Hit
from desktop.i18n import translate
from desktop.ui.forms.form import Form, Work
from desktop.ui.forms.layout import primary_button
from desktop.ui.forms.ports import FormPorts, Saved
from desktop.ui.forms.record_form import add_or_change, record_finder, search_hint
from desktop.ui.forms.visit_links import hit_or_gone
from desktop.ui.tasks import Runner
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import DurationEntry, NoteEntry, TextEntry
from desktop.ui.widgets.options import option_of
from desktop.ui.widgets.row import FieldRow

_AS_IS = ("purpose", "held_on", "minutes", "decisions", "outcome")
_TO_DO = "to_do"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingFormPorts(FormPorts):
    """What the form of a meeting needs.

    Args:
        add, change: ``add_meeting(**fields)``, ``change_meeting(meeting_id, **fields)``.
        make_tasks: ``make_tasks(meeting, titles)`` puts what was decided in the planning.
    """

    add: Callable[..., tuple[Meeting, Changes]]
    change: Callable[..., tuple[Meeting, Changes]]
    make_tasks: Callable[[Meeting, Sequence[str]], Changes]


class MeetingForm(Form):
    """Adds a meeting or changes one.

    Args:
        meeting: The one to change; ``None`` adds a new one.
        organisations: Who were there at a new one, as far as that is known already.
    """

    def __init__(
        self,
        ports: MeetingFormPorts,
        tasks: Runner,
        meeting: Meeting | None = None,
        draft: Draft | None = None,
        *,
        organisations: tuple[Hit, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        change = translate("meeting form", "Change meeting")
        title = change if meeting else translate("meeting form", "New meeting")
        super().__init__(ports, tasks, name="meeting", title=title, record=meeting, parent=parent)
        self._ports, self._runner = ports, tasks
        self._build()
        self.fields.show({"held_on": self.today()})
        if meeting is None:
            self._begin(organisations, draft)
        else:
            self.fields.show({name: getattr(meeting, name) for name in _AS_IS})
            known = sorted(meeting.organisations)
            self.ask(
                lambda: tuple(hit_or_gone(ports, "organisation", each) for each in known),
                lambda hits: self._begin(hits, draft),
            )

    def job(self, values: dict[str, Any]) -> Work:
        titles = [line.strip() for line in values.pop(_TO_DO).splitlines() if line.strip()]
        found = values | {"organisations": frozenset(hit.id for hit in values["organisations"])}
        store = add_or_change(
            self, self.record, found, add=self._ports.add, change=self._ports.change
        )

        def store_all(draft_id: Any) -> Saved:
            meeting, changes = store(draft_id)
            return meeting, changes | self._ports.make_tasks(meeting, titles)

        return store_all

    def _begin(self, organisations: tuple[Hit, ...], draft: Draft | None) -> None:
        self.fields.show({"organisations": [option_of(hit) for hit in organisations]})
        self.finish(draft, primary_button(translate("meeting form", "Save meeting"), self.save))

    def _build(self) -> None:
        put, body = self.fields.put, self.frame.body
        about = translate("meeting form", "What it was about")
        put("purpose", TextEntry(), label=about, required=True, into=body)
        finder = record_finder(self._ports, self._runner, "organisation")
        who = translate("meeting form", "Which organisations were there")
        no_names = translate("meeting form", "organisations only, no names of people")
        put("organisations", ChipField(finder, search_hint()), label=who, hint=no_names, into=body)
        long = translate("meeting form", "How long")
        minutes = translate("meeting form", "minutes, or like 1u30")
        body.addWidget(
            FieldRow(
                (put("held_on", DayEntry(self.today), label=_when(), required=True), 1),
                (put("minutes", DurationEntry(lambda: None), label=long, hint=minutes), 1),
            )
        )
        decided = translate("meeting form", "What was decided")
        put("decisions", NoteEntry(lines=4), label=decided, into=body)
        to_do = translate("meeting form", "To do")
        each = translate("meeting form", "one task a line; they go to the planning")
        put(_TO_DO, NoteEntry(lines=3), label=to_do, hint=each, into=body)
        came = translate("meeting form", "What came of it later")
        put("outcome", NoteEntry(lines=2), label=came, into=body)


def _when() -> str:
    return translate("meeting form", "When")
