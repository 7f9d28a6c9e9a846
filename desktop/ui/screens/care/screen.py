"""Privacy and safety: subjects at the left, the page of one at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.domain.changes import Changes
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes

_INTO_THE_PAGE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right})


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """One subject of privacy and safety.

    Args:
        name: Key, for instance ``retention``.
        title: Returns what it is called, in the language of the moment.
        make: Makes its page, when somebody first goes there. If the page has a
            ``refresh(changes)``, that is called after every change of data; if it has a
            ``first_field``, the keyboard goes there.
    """

    name: str
    title: Callable[[], str]
    make: Callable[[], QWidget]


class CareScreen(QWidget):
    """Shows one page at a time, made when somebody first goes there.

    Args:
        subjects: In the order of the list; at least one.
        last: Name of the subject where somebody was before; another one if it is not there.
    """

    went = Signal(str)
    """Name of the subject that is shown now."""

    def __init__(
        self, subjects: Sequence[Subject], last: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        dress(self, "page")
        self._subjects = {subject.name: subject for subject in subjects}
        self.pages: dict[str, QWidget] = {}
        self.here = ""
        self.subjects = dress(QListWidget(), "card")
        self.subjects.setAccessibleName(translate("care", "Subjects of privacy and safety"))
        self.subjects.installEventFilter(self)
        self.stack = QStackedWidget()
        self.first_field = self.subjects
        self._arrange()
        self.subjects.currentRowChanged.connect(self._follow)
        self.go(last if last in self._subjects else subjects[0].name)

    def _arrange(self) -> None:
        for subject in self._subjects.values():
            entry = QListWidgetItem(subject.title())
            entry.setData(Qt.ItemDataRole.UserRole, subject.name)
            self.subjects.addItem(entry)
        unit = sizes().unit
        self.subjects.setWordWrap(True)
        self.subjects.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.subjects.setFixedWidth(sizes().sidebar)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(unit * 5 // 2, unit * 2, 0, unit)
        layout.setSpacing(unit)
        layout.addWidget(self.subjects)
        layout.addWidget(self.stack, 1)

    def go(self, name: str) -> QWidget:
        """Show the page of a subject, made now if nobody went there before; return it."""
        if name not in self.pages:
            self.pages[name] = self._subjects[name].make()
            self.pages[name].setAccessibleName(self._subjects[name].title())
            self.stack.addWidget(self.pages[name])
        is_news = self.here != name
        self.here = name
        self.stack.setCurrentWidget(self.pages[name])
        self.subjects.setCurrentRow(list(self._subjects).index(name))
        if is_news:
            self.went.emit(name)
        return self.pages[name]

    def refresh(self, changes: Changes) -> None:
        """Let the pages that were made read again."""
        for page in self.pages.values():
            refresh = getattr(page, "refresh", None)
            if refresh is not None:
                refresh(changes)

    def _follow(self, row: int) -> None:
        if row >= 0:
            self.go(str(self.subjects.item(row).data(Qt.ItemDataRole.UserRole)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and Qt.Key(event.key()) in _INTO_THE_PAGE
        ):
            self._enter_page()
            return True
        return super().eventFilter(watched, event)

    def _enter_page(self) -> None:
        """Put the keyboard in the page, at the field it names or the first one there is."""
        page = self.pages[self.here]
        first = getattr(page, "first_field", None) or self.subjects.nextInFocusChain()
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)
