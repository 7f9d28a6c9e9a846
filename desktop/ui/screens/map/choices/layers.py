"""What lies on the map."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal

from desktop.i18n import translate
from desktop.ui.lists.popup import ChoicePopup
from desktop.ui.screens.map.choices.chip import MapChip

AREAS, PLACES, VISITS = "areas", "places", "visits"
ORGANISATIONS, TARGETS, TASKS, BASE_MAP = "organisations", "targets", "tasks", "base_map"
AT_FIRST = frozenset({AREAS, PLACES})


class Layer(NamedTuple):
    """Something that can lie on the map.

    Args:
        why_not: Why it cannot be shown; empty = it can.
    """

    code: str
    label: str
    why_not: str = ""


class LayersChip(MapChip):
    """Ticks what lies on the map. ``background_asked`` wants to choose the base map."""

    background_asked = Signal()

    def __init__(self) -> None:
        super().__init__(lambda: translate("map", "Layers"))
        self._reasons: Mapping[str, str] = {}
        self.shown = AT_FIRST
        self.retitle()

    def told(self) -> str:
        return ", ".join(each.label for each in self.layers() if each.code in self.shown)

    def text_in_full(self) -> str:
        return f"{self.title()}  ▾"

    def is_active(self) -> bool:
        return self.shown != AT_FIRST

    def clear(self) -> None:
        self.show_layers(AT_FIRST)

    def show_layers(self, codes: frozenset[str]) -> None:
        """Show these layers and no others."""
        if codes != self.shown:
            self.shown = codes
            self.settle()

    def on_top(self) -> Sequence[str]:
        """Return the layers on show that follow from the question and from records."""
        return sorted(self.shown & {VISITS, ORGANISATIONS, TARGETS, TASKS})

    def refuse(self, reasons: Mapping[str, str]) -> None:
        """Say which layers cannot be shown and why; the others can."""
        self._reasons = reasons
        self.show_layers(self.shown - reasons.keys())

    def allow(self, code: str, why_not: str = "") -> None:
        """Let a layer be shown, or say why it cannot be; nothing changes for the others."""
        others = {each: reason for each, reason in self._reasons.items() if each != code}
        self.refuse({**others, code: why_not} if why_not else others)

    def layers(self) -> Sequence[Layer]:
        """Return every layer, and why it cannot be shown."""
        named = (
            (AREAS, translate("map", "Figures of the areas")),
            (PLACES, translate("map", "Places")),
            (VISITS, translate("map", "Visits, counted together")),
            (ORGANISATIONS, translate("map", "Organisations")),
            (TARGETS, translate("map", "Targets")),
            (TASKS, translate("map", "Open tasks")),
            (BASE_MAP, translate("map", "Base map with streets")),
        )
        return [Layer(code, text, self._reasons.get(code, "")) for code, text in named]

    def offer(self) -> None:
        self.popup().open_at(self.below())

    def popup(self) -> ChoicePopup:
        """Return the list of layers; those that cannot be shown say why."""
        layers = self.layers()
        named = [
            (each.code, f"{each.label} – {each.why_not}" if each.why_not else each.label)
            for each in layers
        ]
        popup = ChoicePopup(self.title(), named, self.shown, parent=self)
        popup.clear_button.hide()
        popup.choices.blockSignals(True)
        for row, each in enumerate(layers):
            if each.why_not:
                item = popup.choices.item(row)
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        popup.choices.blockSignals(False)
        popup.picked.connect(self.show_layers)
        if BASE_MAP in self._reasons:
            way = popup.add_way(translate("map", "Choose a &background…"))
            way.clicked.connect(self.background_asked)
        return popup
