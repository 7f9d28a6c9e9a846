"""The targets of all wards in one table: how many visits, in each month, quarter or year."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.agenda import WardTarget
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.target import MOST_VISITS, Target
from desktop.domain.vocabulary import TargetUnit, Theme
from desktop.errors import ExpectedError, InvalidEntry, Problem
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import FormFrame, button, plain_label, primary_button
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CountEntry, NotUnderstood
from desktop.ui.widgets.field import Field
from desktop.words.labels import label
from desktop.words.names import field_name
from desktop.words.problems import sentence

_NARROW = 12


class TargetEntry(NamedTuple):
    """What somebody entered for one ward.

    Args:
        target: In force until now.
        visits: ``None`` = no target any more.
        theme: Only visits about it count; ``None`` = all visits.
    """

    ward: WardCode
    target: Target | None
    visits: int | None
    per: TargetUnit
    from_on: date
    theme: Theme | None = None


class TargetJobs(NamedTuple):
    """What the dialog asks of the services.

    Args:
        load: Every ward with its target of today, for a theme or (``None``) for all visits.
        save: Stores what was changed.
        today: The day it is in Brussels.
    """

    load: Callable[[Theme | None], Sequence[WardTarget]]
    save: Callable[[Sequence[TargetEntry]], Changes]
    today: Callable[[], date]


class _Row:
    """The fields of one ward."""

    def __init__(self, found: WardTarget) -> None:
        self.found = found
        self.name = plain_label(found.ward_name, wraps=False)
        self.visits = CountEntry()
        self.visits.setMaximumWidth(_NARROW * sizes().unit)
        self.visits.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.per = QComboBox()
        for unit in TargetUnit:
            self.per.addItem(label(unit), unit)
        self.wrong = dress(plain_label(""), "error")
        self.name.setBuddy(self.visits)
        told_of = translate("targets", "{ward}, visits").format(ward=found.ward_name)
        self.visits.setAccessibleName(told_of)
        told_per = translate("targets", "{ward}, in each").format(ward=found.ward_name)
        self.per.setAccessibleName(told_per)
        target = found.target
        if target is not None:
            self.visits.show_value(target.visits)
            self.per.setCurrentIndex(max(0, self.per.findData(target.per)))

    @property
    def parts(self) -> Sequence[QWidget]:
        """What stands on the line, from left to right."""
        return (self.name, self.visits, self.per, self.wrong)

    def entry(self, from_on: date, theme: Theme | None) -> TargetEntry | None:
        """Return what was entered, if it differs from what holds now.

        Raises:
            InvalidEntry: It is no number, or not a possible one.
        """
        visits, per = self._number(), TargetUnit(self.per.currentData())
        target = self.found.target
        before = (target.visits, target.per) if target is not None else None
        now = None if visits is None else (visits, per)
        if now == before:
            return None
        return TargetEntry(self.found.ward, target, visits, per, from_on, theme)

    def say(self, wrong: str) -> None:
        """Show what is wrong with the line, or that nothing is."""
        self.wrong.setText(wrong)
        self.wrong.setVisible(bool(wrong))
        self.visits.setAccessibleDescription(wrong)
        dress(self.visits, "wrong" if wrong else "")

    def _number(self) -> int | None:
        try:
            visits = self.visits.value()
        except NotUnderstood as unread:
            raise InvalidEntry(Problem("visits", unread.rule)) from None
        if visits is not None and not 0 <= visits <= MOST_VISITS:
            raise InvalidEntry(Problem("visits", "out_of_range", f"0-{MOST_VISITS}"))
        return None if visits is None else int(visits)


class TargetsDialog(QDialog):
    """One line a ward. Empty means: no target. ``saved(count, changes)`` comes before it closes."""

    saved = Signal(int, object)

    def __init__(self, jobs: TargetJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = tasks
        self.rows: list[_Row] = []
        self.frame = FormFrame(self, translate("targets", "Targets of the wards"))
        why = translate(
            "targets",
            "How many visits does your team want to make? Leave a ward empty where you set no "
            "target. What held before stays for the time before.",
        )
        self.frame.body.addWidget(dress(plain_label(why), "muted"))
        self.theme: Theme | None = None
        self.about = _themes()
        self.from_on = DayEntry(jobs.today)
        self.from_on.show_value(jobs.today().replace(day=1))
        self.first_day = Field(translate("targets", "Changes hold from"), self.from_on)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(sizes().unit * 3 // 2)
        self._grid.setVerticalSpacing(sizes().unit // 2)
        self._grid.setColumnStretch(3, 1)
        self.frame.body.addLayout(self._choices())
        self.frame.body.addLayout(self._grid)
        self.cancel = button(translate("targets", "Cancel"), self.reject)
        self.save_button = primary_button(translate("targets", "Save targets"), self.save)
        self.frame.left.addWidget(self.cancel)
        self.frame.right.addWidget(self.save_button)
        self.about.currentIndexChanged.connect(self._choose_theme)
        self._load(None)

    def save(self) -> None:
        """Store what was changed, all of it or nothing, and close."""
        entries = self._entries()
        if entries is None:
            return
        if not entries:
            self.accept()
            return
        self.save_button.setEnabled(False)
        self._tasks.start(
            lambda _report: self._jobs.save(entries),
            on_done=while_alive(self, partial(self._stored, len(entries))),
            on_error=while_alive(self, self._refused),
            lane=Lane.DATABASE,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.cancel.click() if self.cancel.hasFocus() else self.save()
        else:
            super().keyPressEvent(event)

    def _choices(self) -> QHBoxLayout:
        """Return the row above the table: which visits, and from when on."""
        name = dress(plain_label(translate("targets", "Which visits"), wraps=False), "field")
        name.setBuddy(self.about)
        column = QVBoxLayout()
        column.setSpacing(sizes().unit // 2)
        column.addWidget(name)
        column.addWidget(self.about)
        column.addStretch()
        row = QHBoxLayout()
        row.setSpacing(2 * sizes().unit)
        row.addLayout(column, 1)
        row.addWidget(self.first_day, 1)
        return row

    def _choose_theme(self) -> None:
        """Show the targets of another theme, unless something typed would be lost."""
        theme = self.about.currentData()
        if theme == self.theme:
            return
        if self._entries() != []:
            self.about.setCurrentIndex(self.about.findData(self.theme))
            self.frame.message.say(
                translate("targets", "Save or cancel what you changed first, then choose a theme.")
            )
            return
        self._load(theme)

    def _load(self, theme: Theme | None) -> None:
        self._tasks.start(
            lambda _report: self._jobs.load(theme),
            on_done=while_alive(self, partial(self._show, theme)),
            on_error=while_alive(self, self._refused),
            lane=Lane.DATABASE,
        )

    def _show(self, theme: Theme | None, found: Sequence[WardTarget]) -> None:
        is_first = not self.rows
        self._clear()
        self.theme = theme
        headings = (field_name("ward"), field_name("visits"), field_name("per"))
        for column, text in enumerate(headings):
            self._grid.addWidget(dress(QLabel(text), "field"), 0, column)
        for place, each in enumerate(found, start=1):
            row = _Row(each)
            self.rows.append(row)
            for column, widget in enumerate(row.parts):
                self._grid.addWidget(widget, place, column)
        self._put_in_order()
        if is_first and self.rows:
            self.rows[0].visits.setFocus()
            # Lines have no height before they are shown, and cannot keep the keyboard either.
            QTimer.singleShot(0, self, self._settle)

    def _settle(self) -> None:
        self.frame.fit()
        self.rows[0].visits.setFocus()

    def _clear(self) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self.rows = []

    def _put_in_order(self) -> None:
        """Let Tab go from the choices down the table, then to the buttons."""
        order: list[QWidget] = [self.about, self.from_on]
        order += [part for row in self.rows for part in (row.visits, row.per)]
        order += [self.save_button, self.cancel]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _entries(self) -> list[TargetEntry] | None:
        """Return what was changed; ``None`` after marking what cannot be saved."""
        self.frame.message.say("")
        from_on = self._first_day()
        entries, is_right = [], from_on is not None
        for row in self.rows:
            row.say("")
            try:
                entry = row.entry(from_on or self._jobs.today(), self.theme)
            except InvalidEntry as error:
                row.say(sentence(error.problems[0]))
                if is_right:
                    row.visits.setFocus(Qt.FocusReason.OtherFocusReason)
                is_right = False
                continue
            if entry is not None:
                entries.append(entry)
        return entries if is_right else None

    def _first_day(self) -> date | None:
        self.first_day.clear_wrong()
        try:
            found: date | None = self.from_on.value()
        except NotUnderstood as unread:
            self.first_day.say_wrong(sentence(Problem("from_on", unread.rule)))
            return None
        if found is None:
            self.first_day.say_wrong(sentence(Problem("from_on", "required")))
        return found

    def _stored(self, count: int, changes: Changes) -> None:
        self.saved.emit(count, changes)
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidEntry):
            self.frame.message.say(
                " ".join(f"{field_name(each.field)}: {sentence(each)}" for each in error.problems)
            )
        elif isinstance(error, ExpectedError):
            self.frame.message.say(told(error))
        else:
            show_error(error, self)


def _themes() -> QComboBox:
    box = QComboBox()
    box.addItem(translate("targets", "All visits"), None)
    for theme in Theme:
        box.addItem(label(theme), theme)
    box.setAccessibleName(translate("targets", "Which visits"))
    return box
