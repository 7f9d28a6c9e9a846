"""Taking a plan along in a calendar: which days, with or without names, and why."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.domain.period import Period
from desktop.domain.plan import PlanKind, PlanOrder
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.ui.forms.layout import plain_label
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, TextEntry
from desktop.ui.widgets.row import FieldRow


class PlanExportJobs(NamedTuple):
    """What the dialog asks of the outside.

    Args:
        today: Returns the day it is in Brussels.
        last: The last day that is offered.
        choose: Asks for a file; ``None`` when somebody thinks better of it.
        export: Writes the plan to the file; runs in the database lane.
        kinds: What the plan can hold.
        names: Whether titles and names may leave the laptop with it.
    """

    today: Callable[[], date]
    last: date
    choose: Callable[[], Path | None]
    export: Callable[[PlanOrder, Path], Any]
    kinds: Collection[PlanKind] = tuple(PlanKind)
    names: bool = True


class PlanExportDialog(AskDialog):
    """Days, kinds of lines, names or not. Every line of the calendar is marked private."""

    def __init__(self, jobs: PlanExportJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        title = translate("plan", "Put my plan in a calendar")
        save = translate("plan", "Choose a file")
        super().__init__(title, _why(jobs.kinds), tasks, save=save, parent=parent)
        self._jobs = jobs
        put, body = self.fields.put, self.frame.body
        first = put("first", DayEntry(jobs.today), required=True)
        last = put("last", DayEntry(jobs.today), required=True)
        body.addWidget(FieldRow((first, 1), (last, 1)))
        for kind, words in _kinds().items():
            put(kind.value, CheckEntry(words), into=body).setVisible(kind in jobs.kinds)
        self.names = CheckEntry(translate("plan", "Also write titles and names"))
        put("with_names", self.names, into=body).setVisible(jobs.names)
        self.warning = dress(plain_label(_warning()), "warning")
        body.addWidget(self.warning)
        self.reason = put(
            "reason",
            TextEntry(translate("plan", "for instance: my work phone is locked and encrypted")),
            label=translate("plan", "Why are names needed? This is kept in the log of exports."),
            into=body,
        )
        self.fields.show({"first": jobs.today(), "last": jobs.last})
        self.fields.show({kind.value: kind in jobs.kinds for kind in PlanKind})
        self.names.changed.connect(self._say_names)
        self._say_names()

    def save(self) -> None:
        """Ask for the file and write it, if what was entered can be."""
        self.frame.message.say("")
        self.fields.clear_marks()
        try:
            order = _order(self.fields.read())
        except InvalidEntry as error:
            self.refuse(error)
            return
        out = self._jobs.choose()
        if out is not None:
            self.run(partial(self._jobs.export, order, out))

    def _say_names(self) -> None:
        wanted = bool(self.names.value())
        self.warning.setVisible(wanted)
        self.reason.setVisible(wanted)
        if self.isVisible():
            self.frame.fit()


def _order(values: Mapping[str, Any]) -> PlanOrder:
    """Return the order.

    Raises:
        InvalidEntry: The last day lies before the first; names without a reason.
    """
    with_names = bool(values["with_names"])
    reason = str(values["reason"] or "").strip() if with_names else ""
    if with_names and not reason:
        raise InvalidEntry(Problem("reason", "required"))
    return PlanOrder(
        period=Period(values["first"], values["last"]),
        kinds=frozenset(kind for kind in PlanKind if values[kind.value]),
        with_names=with_names,
        reason=reason,
    )


def _why(kinds: Collection[PlanKind]) -> str:
    if PlanKind.RHYTHM in kinds:
        return translate(
            "plan",
            "Your planned visits, tasks and contact rhythms, for the calendar on your phone or "
            "computer. Every line is marked private.",
        )
    return translate(
        "plan",
        "Your planned visits and tasks, for the calendar on your phone or computer. Every line is "
        "marked private, and holds no names.",
    )


def _kinds() -> Mapping[PlanKind, str]:
    return {
        PlanKind.VISIT: translate("plan", "Planned visits"),
        PlanKind.TASK: translate("plan", "Tasks"),
        PlanKind.RHYTHM: translate("plan", "Contact rhythms that are due"),
    }


def _warning() -> str:
    return translate(
        "plan",
        "A calendar is often copied to a phone and to servers elsewhere, where the lock of this "
        "laptop does not reach. Without names a line says what kind of thing it is, and in "
        "which ward.",
    )
