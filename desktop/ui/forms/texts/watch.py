"""Looking at the texts of a form, after a pause of typing, without anybody waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.listing import Hit
from desktop.domain.traces.lint.aggregate import sentence_around, theme_for
from desktop.i18n import translate
from desktop.ui.forms.fieldset import FieldSet
from desktop.ui.forms.texts.line import TellingLine, Way
from desktop.ui.forms.texts.ports import Seen, TextPorts
from desktop.ui.forms.texts.writing import Span, Written, select, take_out, text_of, underline
from desktop.ui.tasks import Lane, Runner, Task
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.entry import CountEntry, NoteEntry, TextEntry
from desktop.ui.widgets.field import Field
from desktop.words.labels import label
from desktop.words.lint import remark_text, taught_text

PAUSE_MS = 700
"""Without a key before it looks: at the end of a thought, not of a word."""
_ONE_LINE = frozenset({"summary", "title"})
"""Fields of one line in which people write what they like."""


class WatchedText(QObject):
    """Looks at one field, and does what somebody chooses about what was seen.

    Args:
        about: Returns the name of the person whose record this is, or nothing.
        keep_count: Keeps a remark as a theme and a count; ``None`` where there are none.
    """

    def __init__(
        self,
        field: Field,
        ports: TextPorts,
        tasks: Runner,
        *,
        about: Callable[[], str],
        keep_count: Callable[[Seen], str] | None = None,
    ) -> None:
        super().__init__(field)
        self.seen: Sequence[Seen] = ()
        self._field, self._ports, self._tasks = field, ports, tasks
        self._about, self._keep_count = about, keep_count
        self._entry: Written = field.entry  # type: ignore[assignment] # one that is written in
        self._looked_at = ""
        self._at = 0
        self._taught: Seen | None = None
        self._wanted: int | None = None
        self._task: Task[Any] | None = None
        self.line = TellingLine(counts=keep_count is not None)
        self.line.chosen.connect(self._do)
        layout = field.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, self.line)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.entry.changed.connect(self._changed)

    def look(self) -> None:
        """Look at the text as it is now."""
        self._pause.stop()
        self._stop()
        text, about = text_of(self._entry), self._about()
        if not text.strip():
            self._show("", ())
            return
        self._task = self._tasks.start(
            lambda _report: self._ports.look(text, about),
            on_done=while_alive(self, partial(self._show, text)),
            on_error=lambda _error: None,  # it only would have helped
            lane=Lane.FREE,
        )

    def go_to(self, mark: int) -> None:
        """Select what has this mark, now or once it was seen."""
        self._wanted = mark
        self._entry.setFocus()
        self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        for number, each in enumerate(self.seen):
            if each.remark.mark == self._wanted:
                self._at, self._wanted = number, None
                self._say()
                select(self._entry, _span(each))
                return

    def _changed(self) -> None:
        self._stop()
        self._pause.start()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, text: str, seen: Sequence[Seen]) -> None:
        if text != text_of(self._entry) and text:
            return  # typing went on: the next look is on its way
        self._looked_at, self.seen = text, seen
        self._at = min(self._at, max(0, len(seen) - 1))
        underline(self._entry, map(_span, seen))
        self._say()
        self._go_to_wanted()

    def _say(self) -> None:
        if self.seen:
            self.line.say(self.seen[self._at], self._at + 1, len(self.seen))
            self._field.say_remark(remark_text(self.seen[self._at].remark))
        elif self._taught is None:
            self.line.clear()
            self._field.say_remark("")
        previous: QWidget = self._field.entry
        for stop in self.line.stops():
            QWidget.setTabOrder(previous, stop)
            previous = stop

    def _do(self, way: Way) -> None:
        if way is Way.UNDO:
            self._take_back()
        elif text_of(self._entry) != self._looked_at or not self.seen:
            self.look()  # it stands elsewhere by now
        elif way is Way.NEXT:
            self._at = (self._at + 1) % len(self.seen)
            self._say()
            select(self._entry, _span(self.seen[self._at]))
        elif way is Way.REWRITE:
            select(self._entry, _span(self.seen[self._at]))
        elif way is Way.TAKE_OUT:
            self._take_out(self.seen[self._at])
        else:
            self._teach(self.seen[self._at], is_covered=way is Way.CONSENT)

    def _take_out(self, seen: Seen) -> None:
        said = self._keep_count(seen) if self._keep_count else ""
        take_out(self._entry, sentence_around(self._looked_at, seen.remark.start))
        self._entry.setFocus()
        self.look()
        if said and not self.seen:
            self.line.tell(said, undo=False)

    def _teach(self, seen: Seen, *, is_covered: bool) -> None:
        consent = seen.consent_id if is_covered else None
        self._tasks.start(
            lambda _report: self._ports.teach(seen.remark, consent),
            on_done=while_alive(self, lambda _changes: self._was_taught(seen)),
            lane=Lane.DATABASE,
        )

    def _was_taught(self, seen: Seen) -> None:
        self._taught = seen
        self._field.say_remark("")
        self._entry.setFocus()
        self.line.tell(taught_text(seen.remark), undo=True)
        self.look()

    def _take_back(self) -> None:
        taught, self._taught = self._taught, None
        if taught is not None:
            self._tasks.start(
                lambda _report: self._ports.unteach(taught.remark.mark),
                on_done=while_alive(self, lambda _changes: self.look()),
                lane=Lane.DATABASE,
            )


def watch_texts(
    form: str, fields: FieldSet, ports: TextPorts, tasks: Runner
) -> dict[str, WatchedText]:
    """Look at every text of a form from now on; return who looks, by field.

    Args:
        form: Its name, as drafts have it.
    """
    keep_count = partial(_keep_count, fields) if "reached_total" in fields else None
    watched = {
        name: WatchedText(
            field, ports, tasks, about=partial(_about, form, fields), keep_count=keep_count
        )
        for name, field in fields.items()
        if _is_text(name, field)
    }
    for each in watched.values():
        each.look()
    return watched


def _is_text(name: str, field: Field) -> bool:
    is_note = isinstance(field.entry, NoteEntry) and name not in {"opening_hours", "choices"}
    return is_note or (isinstance(field.entry, TextEntry) and name in _ONE_LINE)


def _about(form: str, fields: FieldSet) -> str:
    """Return who the record is about: the contact of the form, or whom a task is for."""
    if form == "person":
        return str(fields["display_name"].entry.typed()).strip()
    if form != "task" or "about" not in fields:  # a task that is changed keeps its subject
        return ""
    chosen = getattr(fields["about"].entry, "chosen", None)
    hit = getattr(chosen, "value", chosen)
    return hit.title if isinstance(hit, Hit) and hit.kind == "person" else ""


def _keep_count(fields: FieldSet, seen: Seen) -> str:
    """Put the theme of a remark, and somebody who was reached, in the form; say what was done."""
    theme, themes = theme_for(seen.remark), fields["themes"].entry
    total = fields["reached_total"].entry
    said = [translate("lint", "The sentence is gone; Ctrl+Z brings it back.")]
    if theme is not None and isinstance(themes, ChipField):
        chosen = [option.raw for option in themes.options]
        if theme.value not in chosen:
            themes.show_value([*chosen, theme.value])
            themes.changed.emit()
        said.append(translate("lint", "Theme: {theme}.").format(theme=label(theme)))
    if isinstance(total, CountEntry) and not total.text().strip():
        total.show_value(1)
        total.changed.emit()
        said.append(translate("lint", "People reached: 1."))
    return " ".join(said)


def _span(seen: Seen) -> Span:
    return seen.remark.start, seen.remark.end
