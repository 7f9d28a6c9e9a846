"""Small dialogs about the rights of a person: their file, what they ask, what was answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.domain.privacy.erasure import Mention
from desktop.domain.vocabulary import RequestState, Right
from desktop.i18n import LANGUAGES, language, translate
from desktop.ui.forms.layout import plain_label
from desktop.ui.screens.relations.ask import AskDialog
from desktop.ui.tasks import Runner
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.day import DayEntry
from desktop.ui.widgets.entry import NoteEntry, TextEntry
from desktop.ui.widgets.options import Option, options_of
from desktop.ui.widgets.suggest import ChoiceField
from desktop.words.labels import label
from desktop.words.names import language_name

_MOST_LINES = 4


class FileDialog(AskDialog):
    """Asks why somebody's file is made, and in which language.

    Args:
        name: Of the person.
    """

    def __init__(self, name: str, tasks: Runner, *, parent: QWidget | None = None) -> None:
        title = translate("rights", "The file of {name}").format(name=name)
        why = translate(
            "rights",
            "Everything we keep about them, as a document to read and as data to take along. "
            "Data of other people are left out. The files are not encrypted: hand them over and "
            "delete them.",
        )
        save = translate("rights", "Choose a &folder…")
        super().__init__(title, why, tasks, save=save, parent=parent)
        self.reason = TextEntry(translate("rights", "for instance: asked for it at the desk"))
        options = [Option(code, code, language_name(code)) for code in LANGUAGES]
        self.language = ChoiceField(options)
        put, body = self.fields.put, self.frame.body
        put("reason", self.reason, label=translate("rights", "Why?"), required=True, into=body)
        put(
            "language",
            self.language,
            label=translate("rights", "Language of the document"),
            required=True,
            into=body,
        )
        self.quotes_title = dress(plain_label(_whose_sentences()), "muted")
        self.quotes = QListWidget()
        self.quotes.setAccessibleName(translate("rights", "Sentences about them"))
        self.quotes.setWordWrap(True)
        for part in (self.quotes_title, self.quotes):
            part.setVisible(False)
            body.addWidget(part)
        self.fields.show({"language": language()})
        self.reason.setFocus()

    def offer_sentences(self, found: Sequence[Mention]) -> None:
        """Show sentences in which they are named; none goes along before it is ticked."""
        for mention in found:
            item = QListWidgetItem(translate("rights", "“{text}”").format(text=mention.sentence))
            item.setData(Qt.ItemDataRole.UserRole, mention)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self.quotes.addItem(item)
        self.quotes.setCurrentRow(0)
        self.quotes.setFixedHeight((3 * min(_MOST_LINES, len(found)) + 2) * sizes().unit)
        for part in (self.quotes_title, self.quotes):
            part.setVisible(bool(found))
        self.frame.fit()

    def ticked(self) -> Sequence[Mention]:
        """Return the sentences that go along."""
        items = (self.quotes.item(row) for row in range(self.quotes.count()))
        return [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() == Qt.CheckState.Checked
        ]


def _whose_sentences() -> str:
    return translate(
        "rights",
        "Sentences in which they are named, in notes about visits and other texts. Read each one: "
        "tick it with Space to hand it over, unless it tells of somebody else.",
    )


class RequestDialog(AskDialog):
    """Notes what somebody asks.

    Args:
        name: Of the person.
        today: The day it is.
    """

    def __init__(
        self,
        name: str,
        today: Callable[[], date],
        tasks: Runner,
        *,
        parent: QWidget | None = None,
    ) -> None:
        title = translate("rights", "{name} asks").format(name=name)
        why = translate(
            "rights",
            "There is a month to answer. If they ask not to use their data, or object, Weefsel "
            "stops using them at once.",
        )
        super().__init__(title, why, tasks, save=translate("rights", "&Note it"), parent=parent)
        self.right = ChoiceField(options_of(Right))
        self.asked_on = DayEntry(today)
        put, body = self.fields.put, self.frame.body
        put("right", self.right, required=True, into=body)
        put("asked_on", self.asked_on, required=True, into=body)
        self.fields.show({"asked_on": today()})
        self.right.setFocus()


class AnswerDialog(AskDialog):
    """Notes what was answered to a request.

    Args:
        right: What was asked.
    """

    def __init__(self, right: Right, tasks: Runner, *, parent: QWidget | None = None) -> None:
        title = translate("rights", "Answer: {what}").format(what=label(right))
        why = translate(
            "rights",
            "Note what was done or said. A refusal says why, and that the person may complain to "
            "the supervisory authority.",
        )
        save = translate("rights", "&Note the answer")
        super().__init__(title, why, tasks, save=save, parent=parent)
        closed = [state for state in RequestState if state is not RequestState.OPEN]
        self.state = ChoiceField([Option(each, str(each), label(each)) for each in closed])
        self.answer = NoteEntry(lines=3)
        put, body = self.fields.put, self.frame.body
        put("state", self.state, required=True, into=body)
        put("answer", self.answer, into=body)
        self.fields.show({"state": RequestState.DONE})
        self.answer.setFocus()
