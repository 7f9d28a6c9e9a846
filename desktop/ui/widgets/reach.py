"""How to reach somebody: a phone number, and any number of further numbers and addresses."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.domain.organisation import looks_like_email
from desktop.domain.phone import dialled, phone_text, stored_phone
from desktop.i18n import translate
from desktop.ui.theme import sizes
from desktop.ui.widgets.entry import LONGEST_TYPED, NotUnderstood, TextEntry

MAIL, PHONE = "mailto:", "tel:"


def channel_text(channel: str) -> str:
    """Return ``tel:+32470123456`` or ``mailto:an@stad.example`` as people write it."""
    if channel.startswith(PHONE):
        return phone_text(channel.removeprefix(PHONE))
    return channel.removeprefix(MAIL)


def read_channel(text: str) -> str:
    """Return what somebody typed as a channel; empty when it is neither number nor address."""
    typed = text.strip()
    if looks_like_email(typed):
        return f"{MAIL}{typed}"
    number = dialled(typed)
    return f"{PHONE}{number}" if number else ""


class PhoneEntry(TextEntry):
    """A phone number; tidied when the person leaves the field.

    What is no number stays as it was typed: ``via the reception`` is worth keeping too.
    """

    def value(self) -> Any:
        return stored_phone(self.text().strip())

    def show_value(self, value: Any) -> None:
        self.type_in(phone_text(value or ""))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.isModified():
            self.setText(phone_text(self.text().strip()))
        super().focusOutEvent(event)


class ChannelsEntry(QWidget):
    """Further numbers and addresses, one a line; a new line comes as soon as the last is used."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: list[QLineEdit] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(sizes().unit // 2)
        self._add("")
        self.setFocusProxy(self.lines[0])

    def typed(self) -> Any:
        """See :meth:`TextEntry.typed`."""
        return [line.text() for line in self.lines if line.text().strip()]

    def type_in(self, raw: Any) -> None:
        """See :meth:`TextEntry.type_in`."""
        self._fill([each for each in raw if isinstance(each, str)] if raw else [])

    def value(self) -> Any:
        """Return the channels.

        Raises:
            NotUnderstood: One of the lines is neither a number nor an address.
        """
        found = [read_channel(text) for text in self.typed()]
        if "" in found:
            raise NotUnderstood("not_a_channel")
        return frozenset(found)

    def show_value(self, value: Any) -> None:
        """Show these channels, numbers first."""
        self._fill([channel_text(each) for each in sorted(value or (), reverse=True)])

    def _fill(self, texts: list[str]) -> None:
        """Show these texts; the first line stays the same, as it is where Tab leads to."""
        for line in self.lines[len(texts) + 1 :]:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        del self.lines[len(texts) + 1 :]
        for place, text in enumerate([*texts, ""]):
            if place < len(self.lines):
                self.lines[place].setText(text)
            else:
                self._add(text)

    def _add(self, text: str) -> None:
        line = QLineEdit(text)
        line.setMaxLength(LONGEST_TYPED)
        line.setPlaceholderText(translate("widget", "number or e-mail address"))
        line.setAccessibleName(
            translate("widget", "Number or address {n}").format(n=len(self.lines) + 1)
        )
        line.textEdited.connect(self._edited)
        line.editingFinished.connect(lambda: self._tidy(line))
        self._layout.addWidget(line)
        line.show()  # not some time later: Tab passes what is hidden
        if self.lines:
            self.setTabOrder(self.lines[-1], line)
        self.lines.append(line)

    def _edited(self) -> None:
        if self.lines[-1].text().strip():
            self._add("")
        self.changed.emit()

    def _tidy(self, line: QLineEdit) -> None:
        channel = read_channel(line.text())
        if channel:
            line.setText(channel_text(channel))
