"""The texts that people are asked with and handed out: by language, with version and reader."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.vocabulary import WordingAbout
from desktop.domain.wording import LANGUAGES, Filled, SpokenText
from desktop.i18n import translate
from desktop.ui.errors import show_error
from desktop.ui.forms.asked import remarks_of
from desktop.ui.screens.care.page import CareFrame
from desktop.ui.screens.care.texts_ports import TextsJobs
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.flow import FlowLayout
from desktop.ui.widgets.text_view import TextView
from desktop.words.formats import short_day_year
from desktop.words.labels import label
from desktop.words.names import language_name

_LIST_UNITS = 40


class TextsPage(CareFrame):
    """A language, its texts, and the one that is chosen as people read it.

    Args:
        jobs: What it asks.
    """

    write_requested = Signal(object)
    """The text of today, a :class:`SpokenText`."""
    city_requested = Signal()
    changed = Signal(object, str)
    """Changes, and what to say about them."""

    def __init__(self, jobs: TextsJobs, tasks: Runner, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("wording", "Texts"),
            translate(
                "wording",
                "With these words people are asked and informed. A new version never changes what "
                "somebody agreed to before: their consent keeps the words that were asked.",
            ),
            scrolls=False,
            parent=parent,
        )
        self._jobs = jobs
        self._tasks = tasks
        self._texts: Sequence[SpokenText] = ()
        self.language = QComboBox()
        self.list = QListWidget()
        self.view = TextView(translate("wording", "The text"))
        self.state = dress(QLabel(), "muted")
        self.city_button = QPushButton(translate("wording", "The city and how to &reach it…"))
        self.write_button = dress(QPushButton(translate("wording", "&New version…")), "primary")
        self.read_button = QPushButton(translate("wording", "A native speaker &read it"))
        self.print_button = QPushButton(translate("wording", "Save as &PDF…"))
        self.first_field = self.language
        self._arrange()
        self._connect()
        self.refresh(Changes.ALL)

    @property
    def chosen(self) -> SpokenText | None:
        """The text that is shown."""
        shown, row = self._shown(), self.list.currentRow()
        return shown[row] if 0 <= row < len(shown) else None

    def refresh(self, changes: Changes) -> None:
        """Read the texts again."""
        if changes & Changes.WORDINGS:
            self._ask(self._jobs.texts, self._take)

    def _arrange(self) -> None:
        unit = sizes().unit
        self.language.setAccessibleName(translate("wording", "Language"))
        for code in LANGUAGES:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(self._jobs.language)))
        self.list.setAccessibleName(translate("wording", "Texts in this language"))
        self.list.setFixedWidth(_LIST_UNITS * unit)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.state.setWordWrap(True)
        self.head.addWidget(self.city_button)
        self.head.addWidget(self.write_button)
        left = QVBoxLayout()
        left.setSpacing(unit)
        left.addWidget(self.language)
        left.addWidget(self.list, 1)
        foot = FlowLayout(gap=unit)
        foot.addWidget(self.read_button)
        foot.addWidget(self.print_button)
        right = QVBoxLayout()
        right.setSpacing(unit)
        right.addWidget(self.view, 1)
        right.addWidget(self.state)
        right.addLayout(foot)
        columns = QHBoxLayout()
        columns.setSpacing(2 * unit)
        columns.addLayout(left)
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)
        for each in (self.city_button, self.write_button, self.read_button):
            each.setVisible(self._jobs.may_write)  # in its place, or it is a window of its own

    def _connect(self) -> None:
        self.language.activated.connect(lambda _row: self._list())
        self.list.currentRowChanged.connect(lambda _row: self._show())
        self.city_button.clicked.connect(self.city_requested)
        self.write_button.clicked.connect(lambda _on: self.write_requested.emit(self.chosen))
        self.read_button.clicked.connect(lambda _on: self._note_read())
        self.print_button.clicked.connect(lambda _on: self._print())

    def _take(self, texts: Sequence[SpokenText]) -> None:
        self._texts = texts
        self._list()

    def _shown(self) -> list[SpokenText]:
        language = self.language.currentData()
        return [each for each in self._texts if each.language == language]

    def _list(self) -> None:
        row = max(0, self.list.currentRow())
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([_line(each) for each in self._shown()])
        self.list.setCurrentRow(row)
        self.list.blockSignals(False)
        self._show()

    def _show(self) -> None:
        text = self.chosen
        if text is not None:
            self._ask(partial(self._jobs.filled, text), partial(self._show_filled, text))

    def _show_filled(self, text: SpokenText, filled: Filled) -> None:
        if text != self.chosen:
            return
        self.view.show_text(filled.text, text.language)
        self.state.setText(" ".join((_state(text), *remarks_of(text, filled))))
        self.read_button.setEnabled(not text.is_read)

    def _note_read(self) -> None:
        text = self.chosen
        if text is not None:
            said = translate("wording", "Noted: this text was read by a native speaker")
            self._ask(
                partial(self._jobs.note_read, text.about, text.language),
                lambda result: self.changed.emit(result[1], said),
            )

    def _print(self) -> None:
        text = self.chosen
        if text is None:
            return
        out = self._jobs.out(f"{label(text.about)} {text.language}.pdf")
        if out is not None:
            said = translate("wording", "Saved as {name}").format(name=out.name)
            self._ask(
                partial(self._jobs.print_text, text.language, out, about=text.about),
                lambda _filled: self.changed.emit(Changes.NONE, said),
                lane=Lane.FREE,
            )

    def _ask(self, work: Any, then: Any, *, lane: Lane = Lane.DATABASE) -> None:
        self._tasks.start(
            lambda _report: work(),
            on_done=while_alive(self, then),
            on_error=while_alive(self, self._failed),
            lane=lane,
        )

    def _failed(self, error: Exception) -> None:
        show_error(error, self)


def _line(text: SpokenText) -> str:
    about = translate("wording", "{about} · version {n}")
    said = about.format(about=label(WordingAbout(text.about)), n=text.version)
    return said if text.is_read else f"⚠ {said}"


def _state(text: SpokenText) -> str:
    parts = [translate("wording", "Version {n}").format(n=text.version)]
    if text.is_shipped:
        parts.append(translate("wording", "came with the program"))
    elif text.from_on is not None:
        since = translate("wording", "used since {day}")
        parts.append(since.format(day=short_day_year(text.from_on)))
    if text.is_read and text.read_on is not None:
        read = translate("wording", "read by a native speaker, noted by {name} on {day}")
        parts.append(read.format(name=text.read_by, day=short_day_year(text.read_on)))
    return f"{' · '.join(parts)}."
