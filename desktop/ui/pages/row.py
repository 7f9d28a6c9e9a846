"""One line of a section: a button that opens, or a line to read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.forms.layout import plain_label
from desktop.ui.pages.content import Deed, Row
from desktop.ui.theme import dress, icon, sizes

Do = Callable[[Deed], None]
Open = Callable[[str, object], None]


class RowButton(QPushButton):
    """A row that leads somewhere. Its text wraps, which that of a plain button does not."""

    def __init__(self, row: Row, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "row")
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(filter(None, (row.title, row.detail))))
        inside = _inside(row)
        inside.setContentsMargins(*(sizes().unit // 2 for _side in range(4)))
        self.setLayout(inside)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() if layout else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalMinimumSize() if layout else super().minimumSizeHint()


def row_widget(row: Row, open_record: Open, do: Do) -> QWidget:
    """Return the widget of a row.

    Args:
        open_record: Gets kind and id.
        do: Gets what somebody chose to do.
    """
    holder = QWidget()
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(sizes().unit // 2)
    if row.opens is not None or row.does is not None:
        button = RowButton(row)
        button.clicked.connect(lambda _on: _lead(row, open_record, do))
        layout.addWidget(button, 1)
    else:
        text = _inside(row)
        half = sizes().unit // 2
        text.setContentsMargins(half, half, half, half)
        layout.addLayout(text, 1)
    for deed in row.deeds:
        layout.addWidget(_deed_button(row, deed, do), 0, Qt.AlignmentFlag.AlignTop)
    return holder


def _lead(row: Row, open_record: Open, do: Do) -> None:
    if row.opens is not None:
        open_record(*row.opens)
    elif row.does is not None:
        do(row.does)


def _deed_button(row: Row, deed: Deed, do: Do) -> QPushButton:
    made = dress(QPushButton(deed.text.replace("&", "&&")), "line")
    made.setAutoDefault(False)
    made.setAccessibleName(f"{deed.text}: {row.title}")
    made.clicked.connect(lambda _on: do(deed))
    return made


def _inside(row: Row) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(sizes().unit)
    if row.mark is not None:
        mark = QLabel()
        mark.setPixmap(icon(*row.mark).pixmap(sizes().icon, sizes().icon))
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(1)
    for text, look in ((row.title, ""), (row.detail, "small")):
        if text:
            label = plain_label(text)
            label.setMinimumWidth(1)
            texts.addWidget(dress(label, look) if look else label)
    line.addLayout(texts, 1)
    return line
