"""What a measure is: what is counted, by whom, among how many, and what it does not say."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.figures.coverage import Coverage
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.words.labels import label


class AboutFigure(QDialog):
    """Explains the figures of one answer."""

    def __init__(self, answer: Coverage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "About this figure"))
        dress(self, "panel")
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit)
        layout.addWidget(_text(label(answer.question.measure), "title"))
        for heading, said in about(answer):
            layout.addWidget(_text(heading, "field"))
            layout.addWidget(_text(said, ""))
        close = dress(QPushButton(translate("map", "Close")), "primary")
        close.clicked.connect(self.accept)
        layout.addStretch()
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(60 * unit)


def about(answer: Coverage) -> list[tuple[str, str]]:
    """Return what there is to know, each with its heading; nothing that is empty."""
    told = (
        (translate("map", "Unit"), answer.unit),
        (translate("map", "Source"), answer.source),
        (translate("map", "Residents on 1 January"), answer.denominator),
        (translate("map", "What it is not"), answer.caveat),
    )
    return [(heading, said) for heading, said in told if said]


def _text(said: str, look: str) -> QLabel:
    text = QLabel(said)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setWordWrap(True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    return dress(text, look) if look else text
