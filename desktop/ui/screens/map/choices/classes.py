"""How figures are put in classes of one colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.i18n import translate
from desktop.ui.screens.map.choices.chip import MenuChip, Option
from desktop.ui.theme import dress
from desktop.words.formats import number

QUANTILE, EQUAL, NATURAL, FIXED = "quantile", "equal", "natural", "fixed"
MOST_LIMITS = 4
"""Limits between five classes: more shades of one colour cannot be told apart."""


@dataclass(frozen=True, slots=True)
class Classes:
    """A way to make classes.

    Args:
        limits: Where one class ends and the next begins; only for ``fixed``.
    """

    kind: str = QUANTILE
    limits: tuple[float, ...] = ()


def read_limits(text: str) -> tuple[float, ...] | None:
    """Return numbers as somebody typed them, or ``None`` when they are none.

    Numbers stand apart by a semicolon or a space, so that 2,5 is one number.
    """
    try:
        found = [float(part.replace(",", ".")) for part in text.replace(";", " ").split()]
    except ValueError:
        return None
    if not all(map(isfinite, found)):
        return None
    rising = all(first < second for first, second in pairwise(found))
    return tuple(found) if rising and 0 < len(found) <= MOST_LIMITS else None


class ClassesChip(MenuChip):
    """Chooses how classes are made; own limits are asked."""

    def __init__(self) -> None:
        self.limits: tuple[float, ...] = ()
        super().__init__(lambda: translate("map", "Classes"), _options, QUANTILE)

    def classes(self) -> Classes:
        """Return the way chosen now."""
        return Classes(self.chosen, self.limits if self.chosen == FIXED else ())

    def told(self) -> str:
        if self.chosen == FIXED and self.limits:
            return " – ".join(map(number, self.limits))
        return super().told()

    def choose(self, code: str) -> None:
        """Take a choice; for own limits, once they were given."""
        if code == FIXED:
            self._ask_limits()
        else:
            super().choose(code)

    def choose_limits(self, limits: Sequence[float]) -> None:
        """Make classes with ``limits`` between them."""
        self.chosen, self.limits = FIXED, tuple(limits)
        self.settle()

    def _ask_limits(self) -> None:
        dialog = LimitsDialog(self.limits, self)
        if dialog.exec() and dialog.limits:
            self.choose_limits(dialog.limits)


class LimitsDialog(QDialog):
    """Asks where classes end."""

    def __init__(self, limits: Sequence[float], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("map", "Own limits"))
        dress(self, "panel")
        self.limits: tuple[float, ...] = ()
        self.field = QLineEdit("; ".join(map(number, limits)))
        self.field.setPlaceholderText("1; 2,5; 5; 10")
        self.problem = dress(QLabel(), "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        form = QFormLayout()
        form.addRow(translate("map", "&Limits between the classes"), self.field)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        dress(buttons.addButton(translate("map", "Show"), role.AcceptRole), "primary")
        buttons.addButton(translate("map", "Cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def accept(self) -> None:
        found = read_limits(self.field.text())
        if found is None:
            dress(self.field, "wrong")
            said = translate("map", "Write one to four rising numbers, for instance 1; 2,5; 5.")
            self.problem.setText(said)
            self.problem.show()
            return
        self.limits = found
        super().accept()


def _options() -> Sequence[Option]:
    return (
        Option(QUANTILE, translate("map", "As many wards in each")),
        Option(EQUAL, translate("map", "Equal steps")),
        Option(NATURAL, translate("map", "Where the figures leave gaps")),
        Option(FIXED, translate("map", "Own limits…")),
    )
