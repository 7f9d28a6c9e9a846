"""All fields of a team's own, by kind of record, to add, change and take away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.changes import Changes
from desktop.domain.custom import CUSTOM_KINDS, MOST_FIELDS, CustomField
from desktop.i18n import translate
from desktop.ui.forms.entries_list import EntriesList, Line
from desktop.ui.forms.layout import button, plain_label
from desktop.ui.tasks import Lane, Report, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.words.labels import label
from desktop.words.names import record_name

_WIDTH, _HEIGHT = 70, 76


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnFieldJobs:
    """What the dialog asks of the outside.

    Args:
        load: The fields of a kind of record; runs in the database lane.
        add: Opens the form of a new field; ``None`` = the role adds none.
        change: Opens the form of a field.
    """

    load: Callable[[str], Sequence[CustomField]]
    add: Callable[[], None] | None
    change: Callable[[UUID], None]


class OwnFieldsDialog(QDialog):
    """Lists the fields; each line has a button to change it, or to take it away there."""

    def __init__(self, jobs: OwnFieldJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        self.setWindowTitle(translate("own fields", "Own fields"))
        dress(self, "panel")
        unit = sizes().unit
        self.resize(_WIDTH * unit, _HEIGHT * unit)
        self.lists = {kind: self._list(kind) for kind in CUSTOM_KINDS}
        inner = dress(QWidget(), "panel")
        column = QVBoxLayout(inner)
        column.setSpacing(2 * unit)
        few = translate(
            "own fields",
            "At most {n} for each kind of record. A field for contacts can be filled in once the "
            "DPO looked at it.",
        )
        column.addWidget(dress(plain_label(few.format(n=MOST_FIELDS)), "muted"))
        for each in self.lists.values():
            column.addWidget(each)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(scroll.focusPolicy().NoFocus)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll, 1)
        layout.addWidget(button(translate("own fields", "Close"), self.close))
        self.hear(Changes.CUSTOM)

    def hear(self, changes: Changes) -> None:
        """Read the fields again after changes that concern them."""
        if changes & Changes.CUSTOM:
            for kind in CUSTOM_KINDS:
                self._tasks.start(
                    partial(self._load, kind),
                    on_done=while_alive(self, partial(self._show, kind)),
                    lane=Lane.DATABASE,
                )

    def _load(self, kind: str, _report: Report) -> Sequence[CustomField]:
        return self._jobs.load(kind)

    def _list(self, kind: str) -> EntriesList:
        return EntriesList(
            record_name(kind),
            translate("own fields", "No own fields."),
            add=translate("own fields", "Add a field"),
            on_add=self._jobs.add,
        )

    def _show(self, kind: str, fields: Sequence[CustomField]) -> None:
        self.lists[kind].show_lines([self._line(field) for field in fields])

    def _line(self, field: CustomField) -> Line:
        waits = ""
        if field.extends == "person" and not field.approved:
            waits = translate("own fields", "waits for the DPO: cannot be filled in yet")
        return Line(
            title=field.label,
            detail=" · ".join(filter(None, (label(field.type), waits))),
            action=translate("own fields", "Change"),
            act=lambda: self._jobs.change(field.id),
        )
