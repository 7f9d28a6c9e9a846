"""What surrounds an entry: its label above, a hint, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.checks import CheckList
from desktop.ui.widgets.chips import ChipField
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import CheckEntry, NoteEntry, TextEntry
from desktop.ui.widgets.reach import ChannelsEntry
from desktop.ui.widgets.suggest import SuggestField
from desktop.ui.widgets.ways import WayList

Entry = (TextEntry | NoteEntry | CheckEntry | DayEntry | ChannelsEntry) | (
    SuggestField | ChipField | CheckList | WayList
)


class Field(QWidget):
    """An entry with its label, hint and error line.

    Args:
        label: Above the entry; also its accessible name.
        entry: What is typed in.
        hint: Muted text at the right of the label, or what kind of text is expected.
    """

    def __init__(
        self, label: str, entry: Entry, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.entry = entry
        self._hint_text = hint
        self._remark = ""
        self.label = dress(_plain(label), "field")
        self.hint = dress(_plain(hint), "small")
        self.error = dress(_plain(""), "error")
        self._mark = QLabel()
        self._head = QHBoxLayout()
        self._build(label)
        entry.changed.connect(self.clear_wrong)

    def say(self, hint: str) -> None:
        """Show ``hint`` for now instead of the hint that belongs to the field."""
        self.hint.setText(hint or self._hint_text)
        self._share_head()
        self._describe()

    def say_wrong(self, sentence: str) -> None:
        """Mark the entry and say beside it what is wrong."""
        self.error.setText(sentence)
        self._set_error_visible(visible=True)
        dress(self.entry, "wrong")
        self._describe()

    def clear_wrong(self) -> None:
        """Take the mark away."""
        if self.is_wrong:
            self.error.clear()
            self._set_error_visible(visible=False)
            dress(self.entry, "")
            self._describe()

    def say_remark(self, text: str) -> None:
        """Let a screen reader say with the entry what stands in a line under it."""
        self._remark = text
        self._describe()

    @property
    def is_wrong(self) -> bool:
        """Whether the entry is marked."""
        return bool(self.error.text())

    def _build(self, label: str) -> None:
        has_own_label = isinstance(self.entry, CheckEntry)
        self.label.setBuddy(self.entry)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._mark.setPixmap(icon("error", "bad").pixmap(sizes().icon, sizes().icon))
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head, foot = self._head, QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self.hint, 1)
        foot.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.error, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit // 2)
        layout.addLayout(head)
        layout.addWidget(self.entry)
        layout.addLayout(foot)
        layout.addStretch()
        self.label.setVisible(not has_own_label)  # not sooner: it would be a window of its own
        self._set_error_visible(visible=False)
        self._share_head()
        if not has_own_label:
            self.entry.setAccessibleName(label)
        self._describe()

    def _share_head(self) -> None:
        """Give the label the whole line while there is no hint, else what it needs."""
        has_hint = bool(self.hint.text())
        self.hint.setVisible(has_hint)
        self.label.setWordWrap(not has_hint)
        self._head.setStretchFactor(self.label, 0 if has_hint else 1)

    def _set_error_visible(self, *, visible: bool) -> None:
        self._mark.setVisible(visible)
        self.error.setVisible(visible)

    def _describe(self) -> None:
        parts = (self.error.text(), self._remark, self.hint.text())
        self.entry.setAccessibleDescription(" ".join(filter(None, parts)))


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
