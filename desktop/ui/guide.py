"""The short help page behind F1: what to press, and where things are kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.words.roles import sharing_told


def shortcuts() -> Sequence[tuple[str, str]]:
    """Return the keys worth learning, and what they do."""
    return (
        ("Ctrl+N", translate("help", "Log a visit, from everywhere")),
        ("Ctrl+F", translate("help", "Search people, places, visits and notes")),
        ("Ctrl+K", translate("help", "Find any command by a few letters")),
        ("Ctrl+Shift+F", translate("help", "Find an address on the map")),
        ("Ctrl+Z", translate("help", "Undo what you just did")),
        ("Ctrl+1 … 9", translate("help", "Go to a screen")),
        ("Enter", translate("help", "Open the selected row")),
        ("Space", translate("help", "Under “Today” and “Planning”: it is done")),
        ("R  H  C", translate("help", "Under “Keep in touch”: rhythm, hand over, close")),
        ("Delete", translate("help", "Move the selected row to the bin")),
        ("Ctrl+C", translate("help", "Copy the selected rows as text")),
        ("Ctrl+Shift+S", translate("help", "Sync now")),
        ("1  2  3", translate("help", "Under “To review”: decide and go on to the next")),
        ("Ctrl+E", translate("help", "Export visits")),
        ("Ctrl++  Ctrl+-", translate("help", "Larger or smaller text")),
        ("F11", translate("help", "Full screen")),
    )


class Guide(QDialog):
    """One page of help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("help", "Help"))
        unit = sizes().unit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*4 * [3 * unit])
        layout.setSpacing(unit * 3 // 2)
        layout.addWidget(dress(QLabel(translate("help", "Weefsel in one page")), "title"))
        for text in (
            translate(
                "help",
                "Log a visit right after it: when, what kind and which ward is enough. "
                "You count people; you need no names.",
            ),
            translate(
                "help",
                "Everything is kept encrypted on this laptop, also without a network. "
                "What you type is kept as a draft every two seconds.",
            ),
            translate("help", "Threw something away? It waits in the bin until you put it back."),
            sharing_told(),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(dress(QLabel(translate("help", "Keys")), "heading"))
        keys = QFormLayout()
        keys.setHorizontalSpacing(3 * unit)
        for pressed, does in shortcuts():
            keys.addRow(dress(QLabel(pressed), "muted"), QLabel(does))
        layout.addLayout(keys)
        close = dress(QPushButton(translate("help", "Close")), "primary")
        close.clicked.connect(self.accept)
        layout.addWidget(close)
        self.setMinimumWidth(5 * sizes().sidebar // 2)
