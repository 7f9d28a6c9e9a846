"""One record on a page: its head, what we know, and sections that load each by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.changes import Changes
from desktop.errors import ExpectedError
from desktop.i18n import translate
from desktop.ui.details.sheet import Sheet
from desktop.ui.details.shown import pairs_table, part_widgets, text_label
from desktop.ui.errors import show_error, told
from desktop.ui.forms.layout import heading
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.history.view import HistoryFold
from desktop.ui.pages.content import Deed, PagePlan
from desktop.ui.pages.head import PageHead
from desktop.ui.pages.section import PageSection
from desktop.ui.tasks import Lane, Runner
from desktop.ui.theme import dress, icon, sizes
from desktop.ui.widgets.alive import while_alive

_WIDEST = 6
"""In widths of the sidebar: wider lines are hard to read."""
_TWO_COLUMNS = 3.6
"""In widths of the sidebar: below it, the narrow column stands under the wide one."""


class RecordPage(QWidget):
    """Shows one record.

    Emits ``deed_wanted(deed, sheet)`` for everything that can be done; ``back_wanted`` for Esc,
    Alt+Left and the button at the top.

    Args:
        plan: What it shows.
        back: What the way back leads to, for on the button.
        history: Where the steps of the record come from.
    """

    open_wanted = Signal(str, object)
    deed_wanted = Signal(object, object)
    back_wanted = Signal()
    moved = Signal(object)
    """The id of the record that this one went up in."""

    def __init__(
        self,
        plan: PagePlan,
        tasks: Runner,
        *,
        back: str,
        history: HistoryJobs,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.plan = plan
        self.sheet: Sheet | None = None
        self._tasks = tasks
        dress(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self.back = self._back_button(back)
        self.first_field = self.back
        self.sections = {each.name: PageSection(each, tasks) for each in plan.sections}
        self.known = dress(QFrame(), "card")
        self.history = HistoryFold(history, tasks, (plan.kind, plan.id))
        self.head = PageHead()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self._connect()
        self._load_head()
        for section in self.sections.values():
            section.load()

    @property
    def buttons(self) -> Mapping[str, QPushButton]:
        """What can be done with the record, by name."""
        return self.head.buttons

    def refresh(self, changes: Changes) -> None:
        """Read again what ``changes`` concern."""
        if changes & self.plan.concerns:
            self._load_head()
        for section in self.sections.values():
            section.hear(changes)

    # Putting it together

    def _back_button(self, back: str) -> QToolButton:
        made = dress(QToolButton(), "link")
        made.setIcon(icon("back", "accent"))
        made.setText(back)
        made.setAccessibleName(translate("page", "Back to {where}").format(where=back))
        made.setToolTip(f"{made.accessibleName()}   Esc")
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return made

    def _arrange(self) -> None:
        unit = sizes().unit
        page = dress(QWidget(), "page")
        page.setMaximumWidth(_WIDEST * sizes().sidebar)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(unit * 5 // 2, unit, unit * 5 // 2, 2 * unit)
        layout.setSpacing(unit)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.head)
        layout.addLayout(self._columns)
        layout.addStretch()
        self._columns.setSpacing(unit * 3 // 2)
        self._columns.addLayout(self._column(self._wide()), 5)
        self._columns.addLayout(self._column(self._narrow()), 3)
        self.body = QScrollArea()
        self.body.setWidgetResizable(True)
        self.body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.setWidget(page)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self.body)

    def _wide(self) -> Iterable[QWidget]:
        yield self.known
        yield from self._sections(is_aside=False)

    def _narrow(self) -> Iterable[QWidget]:
        yield from self._sections(is_aside=True)
        yield self.history

    def _column(self, widgets: Iterable[QWidget]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(sizes().unit * 3 // 2)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch()
        return column

    def _connect(self) -> None:
        self.head.deed_wanted.connect(self._do)
        self.back.clicked.connect(lambda _on: self.back_wanted.emit())
        for section in self.sections.values():
            section.filled.connect(self._chain)
            section.open_wanted.connect(self.open_wanted)
            section.deed_wanted.connect(self._do)
        self._on_key("Alt+Left", self.back_wanted.emit)
        self._on_key("F2", lambda: self._do(Deed("edit", "")))

    def _on_key(self, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    # Reading

    def _load_head(self) -> None:
        self._tasks.start(
            lambda _report: self.plan.load(),
            on_done=while_alive(self, self._show),
            on_error=while_alive(self, self._failed),
            lane=Lane.SCREENS,
        )

    def _show(self, sheet: Sheet) -> None:
        self.sheet = sheet
        if sheet.id != self.plan.id:
            self.moved.emit(sheet.id)
            return
        self.setAccessibleName(sheet.title)
        self.head.show_sheet(sheet)
        self._show_known(sheet)
        self._chain()

    def _show_known(self, sheet: Sheet) -> None:
        layout = self.known.layout()
        if layout is None:
            layout = QVBoxLayout(self.known)
            unit = sizes().unit
            layout.setContentsMargins(unit * 3 // 2, unit, unit * 3 // 2, unit)
            layout.setSpacing(unit)
        _empty(layout)
        layout.addWidget(heading(translate("page", "What we know")))
        pairs = [(name, value) for name, value in sheet.pairs if value]
        if pairs:
            layout.addWidget(pairs_table(pairs, room=sizes().sidebar * 3 // 2))
        for part in sheet.parts:
            for widget in part_widgets(part):
                layout.addWidget(widget)
        if not pairs and not sheet.parts:
            nothing = translate("page", "Only its name, so far.")
            layout.addWidget(dress(text_label(nothing), "muted"))

    def _chain(self) -> None:
        """Let Tab go from top to bottom: rows that come later would stand at its end."""
        stops: list[QWidget] = [self.back, *self.head.buttons.values()]
        for section in (*self._sections(is_aside=False), *self._sections(is_aside=True)):
            stops += [*section.deed_buttons.values(), *section.row_buttons()]
        for one, other in pairwise([*stops, self.history.button]):
            QWidget.setTabOrder(one, other)

    def _sections(self, *, is_aside: bool) -> Iterable[PageSection]:
        return (each for each in self.sections.values() if each.plan.is_aside is is_aside)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, ExpectedError):
            self.head.say(told(error))
        else:
            show_error(error, self)

    def _do(self, deed: Deed) -> None:
        if self.sheet is not None:
            self.deed_wanted.emit(deed, self.sheet)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        files = self.sections.get("files")
        if files is not None and "add_file" in files.deed_buttons and _dropped(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._do(Deed("drop_files", "", _dropped(event)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < _TWO_COLUMNS * sizes().sidebar
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)


def _dropped(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _empty(layout: object) -> None:
    take = getattr(layout, "takeAt")  # noqa: B009 - any layout
    while (item := take(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
