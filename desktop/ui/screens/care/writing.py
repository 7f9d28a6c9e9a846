"""Writing a new version of a text: beside it how it will look, and the one of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.domain.wording import CITY_FIELDS, SpokenText, fill, is_right_to_left
from desktop.errors import ExpectedError, InvalidEntry
from desktop.i18n import translate
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import MessageCard, heading, plain_label
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.alive import while_alive
from desktop.ui.widgets.text_view import TextView
from desktop.words.labels import label
from desktop.words.names import field_name, language_name
from desktop.words.problems import sentence

_WIDTH, _HEIGHT, _CITY_WIDTH = 130, 84, 70
Store = Callable[[Any], tuple[Any, Changes]]


class WritingDialog(QDialog):
    """Base of the two: a message, buttons, and storing. ``stored(changes)`` when it is done."""

    stored = Signal(object)

    def __init__(self, title: str, store: Store, tasks: Runner, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = tasks
        self.setModal(True)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dress(self, "panel")
        self.message = MessageCard()
        self.save_button = dress(QPushButton(translate("wording", "&Save")), "primary")
        self.cancel_button = QPushButton(translate("wording", "&Cancel"))
        self.save_button.clicked.connect(lambda _on: self.save())
        self.cancel_button.clicked.connect(lambda _on: self.reject())
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * unit, 2 * unit, 3 * unit, 2 * unit)
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(heading(title))
        layout.addWidget(self.message)
        self.body = QVBoxLayout()
        layout.addLayout(self.body, 1)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        layout.addLayout(foot)

    def written(self) -> Any:
        """Return what is to be stored."""
        raise NotImplementedError  # no abc: Qt's classes have a metaclass of their own

    def save(self) -> None:
        """Store what was written."""
        written = self.written()
        self.save_button.setEnabled(False)
        self._tasks.start(
            lambda _report: self._store(written),
            on_done=while_alive(self, self._done),
            on_error=while_alive(self, self._failed),
        )

    def _done(self, result: tuple[Any, Changes]) -> None:
        self.accept()
        self.stored.emit(result[1])

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidEntry):
            self.message.say(" ".join(sentence(each) for each in error.problems))
        elif isinstance(error, ExpectedError):
            self.message.say(told(error))
        else:
            show_error(error, self)


class TextDialog(WritingDialog):
    """A new version of one text.

    Args:
        text: The one of today.
        shipped: The one of the program, to compare with.
        values: What the placeholders stand for, for the preview.
    """

    def __init__(
        self,
        text: SpokenText,
        shipped: SpokenText,
        values: Mapping[str, str],
        *,
        store: Store,
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("wording", "{about}, {language}: new version")
        about, language = label(text.about), language_name(text.language)
        super().__init__(title.format(about=about, language=language), store, tasks, parent)
        self._text = text
        self._values = values
        self.entry = QPlainTextEdit(text.text)
        self.entry.setTabChangesFocus(True)
        self.entry.setAccessibleName(field_name("text"))
        if is_right_to_left(text.language):
            self.entry.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            options = self.entry.document().defaultTextOption()
            options.setTextDirection(Qt.LayoutDirection.RightToLeft)
            self.entry.document().setDefaultTextOption(options)
        self.preview = TextView(translate("wording", "Preview"))
        self.shipped = TextView(translate("wording", "Text of the program"))
        self.shipped.show_text(fill(shipped.text, values).text, text.language)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.preview, translate("wording", "Preview"))
        self.tabs.addTab(self.shipped, translate("wording", "Text of the program"))
        columns = QHBoxLayout()
        columns.setSpacing(2 * sizes().unit)
        columns.addWidget(self.entry, 1)
        columns.addWidget(self.tabs, 1)
        self.body.addLayout(columns, 1)
        self.body.addWidget(dress(plain_label(_how()), "small"))
        self.entry.textChanged.connect(self._preview)
        self._preview()
        self.resize(_WIDTH * sizes().unit, _HEIGHT * sizes().unit)
        self.entry.setFocus()

    def written(self) -> Any:
        return self.entry.toPlainText()

    def _preview(self) -> None:
        written = fill(self.entry.toPlainText(), self._values).text
        self.preview.show_text(written, self._text.language)
        self.save_button.setEnabled(bool(written.strip()))


class CityDialog(WritingDialog):
    """What all texts say about the city.

    Args:
        values: As they are now, by field.
    """

    def __init__(
        self,
        values: Mapping[str, str],
        *,
        store: Store,
        tasks: Runner,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("wording", "The city and how to reach it")
        super().__init__(title, store, tasks, parent)
        self.entries = {name: QLineEdit(values.get(name, "")) for name in CITY_FIELDS}
        rows = QFormLayout()
        rows.setSpacing(sizes().unit)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)  # an address needs the width
        for name, entry in self.entries.items():
            entry.setAccessibleName(field_name(f"city_{name}"))
            rows.addRow(field_name(f"city_{name}"), entry)
        self.body.addWidget(
            plain_label(
                translate("wording", "These details stand in every text, in each language.")
            )
        )
        self.body.addLayout(rows)
        self.setMinimumWidth(_CITY_WIDTH * sizes().unit)
        empty = [entry for entry in self.entries.values() if not entry.text()]
        next(iter([*empty, *self.entries.values()])).setFocus()

    def written(self) -> Any:
        return {name: entry.text() for name, entry in self.entries.items()}


def _how() -> str:
    return translate(
        "wording",
        "# is the title, ## a heading, - a line of a list; an empty line begins a paragraph. "
        "Words between braces are filled in with the details of the city.",
    )
