"""Which visits count: at most two limits together, which a visit must both meet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.domain.figures.coverage import MOST_FACETS
from desktop.i18n import translate
from desktop.ui.lists.popup import ChoicePopup
from desktop.ui.screens.map.choices.chip import MapChip
from desktop.ui.theme import dress

Choices = Callable[[], Sequence[tuple[Any, str]]]


class FacetPopup(ChoicePopup):
    """Ticks as many choices as ``room`` leaves; what is left over cannot be ticked meanwhile."""

    def __init__(
        self,
        title: str,
        options: Sequence[tuple[Any, str]],
        picked: frozenset[Any],
        *,
        room: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, options, picked, parent)
        self._room = room
        self.rule = dress(QLabel(), "small")
        self.rule.setWordWrap(True)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(self.rule)
        self._say()

    def _say(self) -> None:
        full = len(self.ticked()) >= self._room
        self.choices.blockSignals(True)
        for row in range(self.choices.count()):
            item = self.choices.item(row)
            is_open = not full or item.checkState() == Qt.CheckState.Checked
            flags = item.flags()
            able = Qt.ItemFlag.ItemIsEnabled
            item.setFlags(flags | able if is_open else flags & ~able)
        self.choices.blockSignals(False)
        self.rule.setText(
            translate("map", "No more can be chosen: two at most, one kind, one team.")
            if full
            else translate("map", "Choose two, and only visits that meet both count.")
        )

    def _tell(self) -> None:
        self._say()
        super()._tell()

    def _toggle(self) -> None:
        if self.choices.currentItem().flags() & Qt.ItemFlag.ItemIsEnabled:
            super()._toggle()


class FacetChip(MapChip):
    """Limits the visits to codes of one kind.

    Args:
        name: Field of :class:`desktop.domain.figures.coverage.Facets`.
        choices: Returns code and label of each.
        taken: Returns how many limits all chips have together.
        most: How many a visit can have of this: it has one kind, but any number of themes.
    """

    def __init__(
        self,
        name: str,
        title: Callable[[], str],
        choices: Choices,
        taken: Callable[[], int],
        *,
        most: int = MOST_FACETS,
    ) -> None:
        super().__init__(title)
        self._most = most
        self.name = name
        self.picked: frozenset[Any] = frozenset()
        self._choices = choices
        self._taken = taken
        self.retitle()

    def told(self) -> str:
        return " + ".join(sorted(map(self.name_of, self.picked))) or translate("map", "all")

    def name_of(self, code: object) -> str:
        """Return what a code is called."""
        return next((text for known, text in self._choices() if known == code), str(code))

    def is_active(self) -> bool:
        return bool(self.picked)

    def clear(self) -> None:
        self.pick(frozenset())

    def pick(self, codes: frozenset[Any]) -> None:
        """Limit the visits to those with ``codes``; none lifts the limit."""
        if codes != self.picked:
            self.picked = codes
            self.settle()

    def offer(self) -> None:
        popup = self.popup()
        popup.open_at(self.below())

    def popup(self) -> FacetPopup:
        """Return the list of what can be ticked."""
        room = min(self._most, MOST_FACETS - self._taken() + len(self.picked))
        popup = FacetPopup(self.title(), self._choices(), self.picked, room=room, parent=self)
        popup.picked.connect(self.pick)
        return popup
