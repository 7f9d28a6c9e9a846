"""How often to be in touch: one rhythm, or the same for several at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.domain.agenda import RhythmRow
from desktop.domain.rhythm import ContactRhythm
from desktop.i18n import translate
from desktop.ui.forms.layout import button
from desktop.ui.forms.remark import LookUp, Remark
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CountEntry, TextEntry
from desktop.ui.widgets.row import FieldRow
from desktop.words.follow_up import unseen_rhythm
from desktop.words.formats import long_day

QUICK = (14, 30, 60, 90, 180)
FIRST = 30


def _nobody(_name: str) -> bool:
    return False


class RhythmSubject(NamedTuple):
    """What a rhythm is for, and what is known of it.

    Args:
        title: A name, or for instance ``3 contacts``.
        who: Account name of the colleague who keeps a new one.
        rhythm: As it stands; ``None`` begins one.
        row: The same with its last contact.
        misses: Whether a colleague does not see rhythms, and is never reminded.
    """

    title: str
    who: str
    rhythm: ContactRhythm | None = None
    row: RhythmRow | None = None
    misses: Callable[[str], bool] = _nobody


class RhythmDialog(AskDialog):
    """Every so many days, by whom, paused until when. An existing one can be ended.

    Args:
        today: Returns the day it is in Brussels.
    """

    def __init__(
        self,
        subject: RhythmSubject,
        today: Callable[[], date],
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("rhythm", "Keep in touch: {name}").format(name=subject.title)
        save = translate("rhythm", "Save rhythm")
        super().__init__(title, _why(subject), tasks, save=save, parent=parent)
        put, body = self.fields.put, self.frame.body
        self.every = CountEntry()
        again = translate("rhythm", "days from the last contact to the next")
        put(
            "every_days",
            self.every,
            label=translate("rhythm", "Every so many days"),
            hint=again,
            required=True,
            into=body,
        )
        self.quick = [self._quick(days) for days in QUICK]
        body.addLayout(_side_by_side(self.quick))
        anybody = translate("rhythm", "empty: whoever comes by")
        keeper = put(
            "assignee", TextEntry(), label=translate("rhythm", "Who keeps it"), hint=anybody
        )
        still = translate("rhythm", "empty: not paused")
        pause = put(
            "paused_until",
            DayEntry(today),
            label=translate("rhythm", "Paused until"),
            hint=still,
        )
        body.addWidget(FieldRow((keeper, 1), (pause, 1)))
        self.unseen = Remark("person", partial(self._keeper, subject.misses), _missed, tasks)
        body.addWidget(self.unseen)
        keeper.entry.changed.connect(self.unseen.look_soon)
        self.end_button: QPushButton | None = None
        self._show(subject)
        self.unseen.look()

    def offer_end(self, end: Callable[[], object]) -> None:
        """Offer to end the rhythm; ``end`` runs in the database lane."""
        self.end_button = button(translate("rhythm", "End this rhythm"), partial(self.run, end))
        self.frame.left.addWidget(self.end_button)

    def _keeper(self, misses: Callable[[str], bool]) -> LookUp:
        name = str(self.fields["assignee"].entry.typed()).strip()
        return lambda: name if misses(name) else ""

    def _quick(self, days: int) -> QPushButton:
        return button(_quick_words(days), partial(self._take, days), "chip")

    def _take(self, days: int) -> None:
        self.every.show_value(days)
        self.every.changed.emit()

    def _show(self, subject: RhythmSubject) -> None:
        rhythm = subject.rhythm
        self.fields.show(
            {
                "every_days": rhythm.every_days if rhythm else FIRST,
                "assignee": rhythm.assignee if rhythm else subject.who,
                "paused_until": rhythm.paused_until if rhythm else None,
            }
        )
        self.every.setFocus()
        self.every.selectAll()


def _missed(name: str) -> list[str]:
    return [unseen_rhythm(name)] if name else []


def _why(subject: RhythmSubject) -> str:
    if subject.row is None:
        return translate(
            "rhythm",
            "Weefsel reminds you on the first screen. A visit counts as contact; with a person "
            "also a task that was done, with an organisation also a meeting.",
        )
    due = translate("rhythm", "The next contact is due on {day}.").format(
        day=long_day(subject.row.due_on)
    )
    if subject.row.last_contact is None:
        return f"{translate('rhythm', 'There was no contact yet.')} {due}"
    last = translate("rhythm", "The last contact was on {day}.").format(
        day=long_day(subject.row.last_contact)
    )
    return f"{last} {due}"


def _quick_words(days: int) -> str:
    words = {
        14: translate("rhythm", "2 weeks"),
        30: translate("rhythm", "1 month"),
        60: translate("rhythm", "2 months"),
        90: translate("rhythm", "3 months"),
        180: translate("rhythm", "half a year"),
    }
    return words[days]


def _side_by_side(buttons: list[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(sizes().unit)
    for each in buttons:
        row.addWidget(dress(each, "chip"))
    row.addStretch()
    return row
