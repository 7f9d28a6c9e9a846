"""Where to go next, and why: a card above the table, and the whole ranking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.figures.coverage import Suggestion
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.flow import FlowLayout
from desktop.words.next_ward import reasons_in_words

_CODE = Qt.ItemDataRole.UserRole
_MOST_REASONS = 4  # on the card; the ranking has them all


class SuggestionCard(QWidget):
    """The first ward to go to. ``plan_asked`` and ``sheet_asked`` carry its code."""

    plan_asked = Signal(str)
    sheet_asked = Signal(str)
    ranking_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._code = ""
        self.title = dress(QLabel(), "heading")
        self.reasons = QLabel()
        self.plan_button = dress(QPushButton(translate("map", "Plan a visit")), "primary")
        self.sheet_button = QPushButton(translate("map", "Open ward sheet"))
        self.ranking_button = dress(QPushButton(translate("map", "All wards")), "link")
        self._arrange()
        self._say_nothing_yet()

    def _say_nothing_yet(self) -> None:
        """Keep from telling somebody with thousands of visits to log a first one."""
        for button in (self.plan_button, self.sheet_button, self.ranking_button):
            button.hide()
        self.title.setText(translate("map", "Next best ward"))
        self.reasons.setText(translate("map", "The figures are on their way."))

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Show the first of ``suggestions``, or what has to happen before there is one."""
        for button in (self.plan_button, self.sheet_button, self.ranking_button):
            button.setVisible(bool(suggestions))
        if not suggestions:
            self._code = ""
            self.title.setText(translate("map", "Next best ward"))
            self.reasons.setText(
                translate("map", "Log a first visit; then this says where to go next, and why.")
            )
            return
        first = suggestions[0]
        self._code = first.code
        self.title.setText(translate("map", "Next best ward: {ward}").format(ward=first.name))
        self.reasons.setText(reasons_in_words(first.reasons[:_MOST_REASONS]))
        plan = translate("map", "Plan a visit in {ward}").format(ward=first.name)
        self.plan_button.setAccessibleName(plan)
        sheet = translate("map", "Open the sheet of {ward}").format(ward=first.name)
        self.sheet_button.setAccessibleName(sheet)
        ranking = translate("map", "All wards in the order in which to go there")
        self.ranking_button.setAccessibleName(ranking)
        self.ranking_button.setToolTip(ranking)

    def _arrange(self) -> None:
        for text in (self.title, self.reasons):
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
        self.plan_button.clicked.connect(lambda: self.plan_asked.emit(self._code))
        self.sheet_button.clicked.connect(lambda: self.sheet_asked.emit(self._code))
        self.ranking_button.clicked.connect(self.ranking_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.ranking_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        layout.addWidget(self.reasons)
        buttons = FlowLayout(gap=sizes().unit)
        for button in (self.plan_button, self.sheet_button):
            buttons.addWidget(button)
        layout.addLayout(buttons)


class RankingDialog(QDialog):
    """All wards in the order in which to go to them, each with its reasons.

    ``plan_asked`` and ``sheet_asked`` carry the code of a ward.
    """

    plan_asked = Signal(str)
    sheet_asked = Signal(str)

    def __init__(self, suggestions: Sequence[Suggestion], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "Where to go next"))
        dress(self, "panel")
        self.wards = QListWidget()
        self.plan_button = dress(QPushButton(translate("map", "Plan a visit")), "primary")
        self.sheet_button = QPushButton(translate("map", "Open ward sheet"))
        for each in suggestions:
            reasons = reasons_in_words(each.reasons)
            item = QListWidgetItem(f"{each.rank}. {each.name}\n{reasons}", self.wards)
            item.setData(_CODE, each.code)
        self._arrange()
        self.wards.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.wards.hasFocus():
            self._open_sheet()
            return
        super().keyPressEvent(event)

    def _arrange(self) -> None:
        unit = sizes().unit
        about = translate(
            "map",
            "The order follows from how long ago colleagues were there, how many people live "
            "there, and what is missing. It knows nothing of need: you decide.",
        )
        others = translate("map", "Wards that are not in this list have no reason to go first.")
        said, rest = dress(QLabel(about), "muted"), dress(QLabel(others), "small")
        for text in (said, rest):
            text.setWordWrap(True)
        self.wards.setAccessibleName(translate("map", "Wards, first the one to go to next"))
        self.wards.setWordWrap(True)
        self.wards.setResizeMode(QListView.ResizeMode.Adjust)
        self.wards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wards.setFrameShape(QFrame.Shape.NoFrame)
        self.wards.itemActivated.connect(lambda _item: self._open_sheet())
        self.plan_button.clicked.connect(self._plan)
        self.sheet_button.clicked.connect(self._open_sheet)
        close = QPushButton(translate("map", "Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(close)
        buttons.addStretch()
        buttons.addWidget(self.sheet_button)
        buttons.addWidget(self.plan_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(dress(QLabel(translate("map", "Where to go next")), "title"))
        for part in (said, self.wards, rest):
            layout.addWidget(part)
        layout.addLayout(buttons)
        self.resize(72 * unit, 66 * unit)

    def _code(self) -> str:
        item = self.wards.currentItem()
        return str(item.data(_CODE)) if self.wards.count() else ""

    def _plan(self) -> None:
        self.plan_asked.emit(self._code())
        self.accept()

    def _open_sheet(self) -> None:
        self.sheet_asked.emit(self._code())
        self.accept()
