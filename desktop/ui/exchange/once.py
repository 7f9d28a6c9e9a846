"""What is said once for all rows: what the file leaves open, and which rows are left out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.exchange import ImportPreview
from desktop.domain.vocabulary import LegalBasis, OrganisationKind
from desktop.i18n import translate
from desktop.ui.theme import dress, sizes
from desktop.ui.widgets.day import DayEntry
from desktop.words.labels import label
from desktop.words.names import field_name

_DAY_UNITS = 24


class SaidOnce(QWidget):
    """Legal basis and review day of persons, kind of organisations, rows to leave out.

    Args:
        today: The day it is.
        review_on: Day of review that is proposed.
    """

    def __init__(self, today: Callable[[], date], review_on: Callable[[], date]) -> None:
        super().__init__()
        self.basis, self.kind = QComboBox(), QComboBox()
        self.review_on = DayEntry(today)
        self.review_on.show_value(review_on())
        self.skip_likely = QCheckBox(translate("import", "Leave out rows that are &there already"))
        self.skip_likely.setChecked(True)
        self.skip_barred = QCheckBox(
            translate("import", "Leave out who may have asked to be &forgotten")
        )
        self.skip_barred.setChecked(True)
        self.skip_bad = QCheckBox(translate("import", "Leave out rows that cannot be &saved"))
        _fill(self.basis, {basis.value: label(basis) for basis in LegalBasis})
        _fill(self.kind, {kind.value: label(kind) for kind in OrganisationKind})
        self._fields = {
            "legal_basis": _labelled(field_name("legal_basis"), self.basis),
            "review_on": _labelled(field_name("review_on"), self.review_on),
            "kind": _labelled(field_name("kind"), self.kind),
        }
        self._missing: tuple[str, ...] = ()
        self._arrange()

    def ask_for(self, preview: ImportPreview) -> None:
        """Show the fields that no column of the file fills."""
        self._missing = tuple(preview.missing)
        for name, field in self._fields.items():
            field.setVisible(name in self._missing)

    def said(self) -> Mapping[str, str]:
        """Return field → text."""
        day = self.review_on.day()
        texts = {
            "legal_basis": str(self.basis.currentData() or ""),
            "review_on": day.isoformat() if day else self.review_on.text(),
            "kind": str(self.kind.currentData() or ""),
        }
        return {name: text for name, text in texts.items() if name in self._missing and text}

    def unsaid(self) -> QWidget | None:
        """Return the first field that still has to be filled."""
        widgets = {"legal_basis": self.basis, "review_on": self.review_on, "kind": self.kind}
        said = self.said()
        return next((widgets[name] for name in self._missing if name not in said), None)

    def _arrange(self) -> None:
        unit = sizes().unit
        fields = QHBoxLayout()
        fields.setSpacing(unit * 2)
        for field in self._fields.values():
            fields.addWidget(field)
        choices = QVBoxLayout()
        choices.setSpacing(unit // 2)
        choices.addWidget(self.skip_likely)
        choices.addWidget(self.skip_barred)
        choices.addWidget(self.skip_bad)
        self.review_on.setMaximumWidth(_DAY_UNITS * unit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(unit * 3)
        layout.addLayout(fields)
        layout.addLayout(choices)
        layout.addStretch()


def _labelled(text: str, field: QWidget) -> QWidget:
    holder = QWidget()
    said = dress(QLabel(text), "field")
    said.setBuddy(field)
    field.setAccessibleName(text)
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(sizes().unit // 2)
    layout.addWidget(said)
    layout.addWidget(field)
    return holder


def _fill(box: QComboBox, choices: Mapping[str, str]) -> None:
    box.addItem(translate("import", "choose…"), None)
    for code, text in choices.items():
        box.addItem(text, code)
