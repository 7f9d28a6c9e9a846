"""One heading of the ward sheet with its lines; a line may open the record it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.screens.map.one_line import LineButton
from desktop.ui.theme import dress, sizes


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a section.

    Args:
        opens: Kind and id of the record it is about, or ``None``.
        look: ``muted`` for what is absent, ``warning`` for a gap.
    """

    text: str
    opens: tuple[str, Any] | None = None
    look: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    title: str
    lines: Sequence[Line]


class SectionView(QWidget):
    """Shows a section. ``opened`` carries kind and id of a record."""

    opened = Signal(str, object)

    def __init__(self, section: Section) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(sizes().unit // 2)
        if section.title:
            layout.addWidget(dress(QLabel(section.title), "heading"))
        for line in section.lines:
            layout.addWidget(self._button(line) if line.opens else _label(line))

    def _button(self, line: Line) -> QPushButton:
        kind, record_id = line.opens or ("", None)
        button = LineButton(line.text)
        button.clicked.connect(lambda: self.opened.emit(kind, record_id))
        return button


def _label(line: Line) -> QLabel:
    label = QLabel(line.text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return dress(label, line.look) if line.look else label
