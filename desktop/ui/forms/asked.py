"""The very words with which somebody is asked, shown as they will be kept."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.domain.wording import Filled, SpokenText, is_right_to_left, isolated
from desktop.i18n import translate
from desktop.ui.forms.layout import plain_label
from desktop.ui.theme import dress, sizes
from desktop.words.names import field_name, language_name


class AskedText(QFrame):
    """A text in the language of the person, right to left where that is how it is read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, "chosen")
        self.head = dress(plain_label(""), "small")
        self.text = plain_label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text.setWordWrap(True)
        self.remark = dress(plain_label(""), "small")
        self.remark.hide()
        layout = QVBoxLayout(self)
        unit = sizes().unit
        layout.setContentsMargins(unit * 3 // 2, unit, unit * 3 // 2, unit)
        layout.setSpacing(unit)
        for part in (self.head, self.text, self.remark):
            layout.addWidget(part)
        self.hide()

    def show_text(self, spoken: SpokenText, filled: Filled) -> None:
        """Show a text of today."""
        said = translate("consent form", "Say or show this · {language} · version {n}")
        language = language_name(spoken.language)
        self.head.setText(said.format(language=language, n=spoken.version))
        turned = is_right_to_left(spoken.language)
        direction = Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight
        self.text.setLayoutDirection(direction)
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        self.text.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
        self.text.setText(isolated(filled.text) if turned else filled.text)
        self.text.setAccessibleName(filled.text)
        remarks = remarks_of(spoken, filled)
        self.remark.setText(" ".join(remarks))
        self.remark.setVisible(bool(remarks))
        self.show()


def remarks_of(spoken: SpokenText, filled: Filled) -> list[str]:
    """Return what is still to be done about a text."""
    told = []
    if not spoken.is_read:
        unread = translate("wording", "⚠ No native speaker has read this text yet.")
        told.append(unread)
    if filled.gaps:
        missing = ", ".join(field_name(f"city_{gap}") for gap in filled.gaps)
        said = translate("wording", "⚠ Not filled in yet: {missing}.")
        told.append(said.format(missing=missing))
    return told
