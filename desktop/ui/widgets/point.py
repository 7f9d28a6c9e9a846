"""A point on the map, typed as two numbers or taken from the map."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.i18n import translate
from desktop.ui.theme import icon
from desktop.ui.widgets.entry import ReadEntry
from desktop.ui.widgets.trailing import add_trailing
from desktop.words import parsing

_BETWEEN = re.compile(r"\s*;\s*|,\s+|\s+")


class PointEntry(ReadEntry):
    """Latitude and longitude in degrees, as ``51,0259 4,4776``; the button opens the map."""

    rule = "not_a_point"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("51,0259  4,4776", parent)
        self.on_map = QAction(icon("pin", "accent"), translate("widget", "Choose on the map"), self)
        add_trailing(self, self.on_map)

    def read(self, text: str) -> tuple[float, float] | None:
        parts = [parsing.parse_number(part) for part in _BETWEEN.split(text.strip())]
        if len(parts) != 2 or parts[0] is None or parts[1] is None:  # noqa: PLR2004 - a pair
            return None
        return parts[0], parts[1]

    def write(self, value: Any) -> str:
        return "  ".join(
            f"{degrees:.6f}".rstrip("0").rstrip(".").replace(".", ",") for degrees in value
        )
