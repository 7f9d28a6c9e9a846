"""The two decisions about what is due: keep it longer, or let the rule work now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.privacy.retention import Due
from desktop.domain.privacy.retention_report import Count, Preview
from desktop.i18n import translate
from desktop.ui.forms.layout import plain_label
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Report, Runner, Task
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import TextEntry
from desktop.ui.widgets.fold import Fold
from desktop.ui.widgets.waiting import Waiting
from desktop.words.formats import number
from desktop.words.labels import label
from desktop.words.retention import due_title, subject_name

_MOST_WARDS = 12
_LOST: Mapping[str, Callable[[int], str]] = {
    "note": lambda n: translate("retention", "%n note(s)", "", n),
    "persons": lambda n: translate("retention", "the names in %n visit(s)", "", n),
    "point": lambda n: translate("retention", "%n point(s) on the map", "", n),
    "files": lambda n: translate("retention", "%n file(s)", "", n),
    "tasks": lambda n: translate("retention", "the words of %n task(s)", "", n),
    "needs": lambda n: translate("retention", "the words of %n question(s)", "", n),
}


class KeepDialog(AskDialog):
    """Asks why, and until when.

    Args:
        rows: What is to be kept.
        until: Proposed day.
    """

    def __init__(
        self,
        rows: Sequence[Due],
        until: date,
        today: Callable[[], date],
        tasks: Runner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("retention", "Keep longer: {what}").format(what=called(rows))
        why = translate(
            "retention", "Say why. The person it is about may ask to read it. At most two years."
        )
        save = translate("retention", "Keep longer")
        super().__init__(title, why, tasks, save=save, parent=parent)
        self.reason = TextEntry(translate("retention", "for instance: complaint not settled yet"))
        self.until = DayEntry(today)
        for name, field, asked in (
            ("reason", self.reason, translate("retention", "Why?")),
            ("until", self.until, translate("retention", "Until when?")),
        ):
            self.fields.put(name, field, label=asked, required=True, into=self.frame.body)
        self.until.show_value(until)
        self.reason.setFocus()


class LetGoDialog(AskDialog):
    """Shows what would happen, with figures before and after, and asks once.

    Args:
        rows: What is to go.
        preview: What came of trying it.
        ward_names: Names of the wards by code.
    """

    def __init__(
        self,
        rows: Sequence[Due],
        preview: Preview,
        ward_names: Mapping[Any, str],
        tasks: Runner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("retention", "Let go: {what}").format(what=called(rows))
        why = translate(
            "retention",
            "This cannot be undone. Nothing has changed yet; Weefsel tried it. What happens:",
        )
        save = translate("retention", "Let it go for good")
        super().__init__(title, why, tasks, save=save, parent=parent)
        for line in what_goes(preview):
            self.frame.body.addWidget(plain_label(line))
        changed = bool(preview.changed)
        self.verdict = dress(plain_label(_verdict(preview)), "warning" if changed else "good")
        self.frame.body.addWidget(self.verdict)
        self.figures = Fold(translate("retention", "Figures before and after"))
        for line in figure_lines(preview, ward_names):
            self.figures.inside.addWidget(plain_label(line))
        self.figures.button.toggled.connect(lambda _on: QTimer.singleShot(0, self, self.frame.fit))
        self.frame.body.addWidget(self.figures)
        self.waiting = Waiting()
        self.waiting.setContentsMargins(0, 0, 2 * sizes().unit, 0)  # as the foot of the frame
        self.frame.insertWidget(self.frame.count() - 1, self.waiting)  # beside the buttons
        self.cancel.setFocus()

    def begin(self, work: Callable[[Report], Any]) -> Task[Any]:
        """Do it, and say how far it is; half of it would be other figures than were shown."""
        self.cancel.setEnabled(False)
        whole = translate("retention", "It cannot be stopped now: it was shown to you as a whole.")
        self.waiting.begin(translate("retention", "Letting go…"), note=whole)
        self.frame.fit()
        task = super().begin(work)
        self.waiting.watch(task)
        return task

    def refuse(self, error: Exception) -> None:
        """Say what went wrong."""
        self.waiting.end()
        self.cancel.setEnabled(True)
        super().refuse(error)

    def reject(self) -> None:
        """Leave it, unless it is being done."""
        if not self.waiting.is_busy:
            super().reject()


def called(rows: Sequence[Due]) -> str:
    """Return what rows are called together: the one name, or how many."""
    if len(rows) == 1:
        return due_title(rows[0])
    return translate("retention", "%n thing(s)", "", len(rows))


def what_goes(preview: Preview) -> list[str]:
    """Return what would go, in sentences."""
    lines = [f"{subject_name(subject)}: {number(count)}" for subject, count in preview.done.items()]
    lost = [_LOST[name](count) for name, count in preview.lost.items() if count > 0]
    if lost:
        said = translate("retention", "What goes: {things}.")
        lines.append(said.format(things=", ".join(lost)))
    if preview.lost.get("point", 0) > 0:
        lines.append(
            translate(
                "retention",
                "Visits that lose their point still count in their ward, no longer in a sector.",
            )
        )
    return lines


def figure_lines(preview: Preview, ward_names: Mapping[Any, str]) -> list[str]:
    """Return how many visits each kind and ward has before and after."""
    return [
        f"{heading}: {_sums(counts)}"
        for heading, counts in (
            (translate("retention", "Visits per kind"), _per_kind(preview.counts)),
            (translate("retention", "Visits per ward"), _per_ward(preview.counts, ward_names)),
        )
    ]


def _per_kind(counts: Sequence[Count]) -> Mapping[str, tuple[float, float]]:
    from desktop.domain.vocabulary import VisitKind

    found: dict[str, tuple[float, float]] = {}
    for count in counts:
        if count.of == "visits":
            kind = count.value.partition(" ")[0]
            name = label(VisitKind(kind)) if kind in set(VisitKind) else kind
            before, after = found.get(name, (0, 0))
            found[name] = before + count.before, after + count.after
    return found


def _per_ward(
    counts: Sequence[Count], ward_names: Mapping[Any, str]
) -> Mapping[str, tuple[float, float]]:
    found: dict[str, tuple[float, float]] = {}
    for count in counts:
        if count.of == "visits":
            name = ward_names.get(count.ward, count.ward)
            before, after = found.get(name, (0, 0))
            found[name] = before + count.before, after + count.after
    return found


def _sums(counts: Mapping[str, tuple[float, float]]) -> str:
    many = list(counts.items())
    said = [f"{name} {number(before)} → {number(after)}" for name, (before, after) in many]
    more = len(said) - _MOST_WARDS
    if more > 0:
        told = translate("retention", "and %n more", "", more)
        return "; ".join([*said[:_MOST_WARDS], told])
    return "; ".join(said)


def _verdict(preview: Preview) -> str:
    changed = len(preview.changed)
    if not changed:
        return translate(
            "retention", "No figure changes: not on the map, in a table or in a report."
        )
    return translate("retention", "%n figure(s) change.", "", changed)
