"""Icons, painted from the one font we need of those that come with qtawesome.

qtawesome itself loads all its eleven fonts before the first icon (0.8 s here, more than the
rest of the window); reading one of them with Qt takes a few milliseconds. An icon paints
with the colour of the moment, so changing the theme changes no icon.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

GLYPHS = {
    "about": "information-line",
    "attachment": "attachment-2",
    "add": "add-line",
    "agreement": "file-paper-line",
    "assess": "seedling-line",
    "back": "arrow-left-line",
    "bin": "delete-bin-line",
    "calendar": "calendar-line",
    "care": "shield-user-line",
    "cancel": "close-circle-line",
    "check": "check-line",
    "close": "close-line",
    "columns": "layout-column-line",
    "command": "command-line",
    "contact_rhythm": "repeat-line",
    "copy": "file-copy-line",
    "down": "arrow-down-s-line",
    "draft": "draft-line",
    "edit": "pencil-line",
    "error": "error-warning-line",
    "export": "download-2-line",
    "fabric": "mind-map",
    "filter": "filter-3-line",
    "help": "question-line",
    "hide": "eye-off-line",
    "history": "history-line",
    "in_touch": "user-heart-line",
    "key_figure": "user-star-line",
    "layers": "stack-line",
    "lock": "lock-line",
    "map": "map-2-line",
    "meeting": "discuss-line",
    "more": "more-line",
    "network": "share-line",
    "offline": "cloud-off-line",
    "organisation": "building-line",
    "person": "contacts-line",
    "phone": "phone-line",
    "need": "question-answer-line",
    "pin": "map-pin-line",
    "place": "map-pin-2-line",
    "print": "printer-line",
    "referral": "guide-line",
    "restore": "arrow-go-back-line",
    "review": "scales-3-line",
    "rhythm": "repeat-line",
    "right": "arrow-right-s-line",
    "save": "check-line",
    "search": "search-line",
    "service": "service-line",
    "settings": "settings-3-line",
    "site": "building-4-line",
    "shield": "shield-check-line",
    "show": "eye-line",
    "sync": "refresh-line",
    "target": "flag-line",
    "task": "task-line",
    "team": "team-line",
    "tie": "links-line",
    "today": "sun-line",
    "undo": "arrow-go-back-line",
    "views": "bookmark-line",
    "visit": "walk-line",
    "waiting": "upload-cloud-2-line",
    "whole": "fullscreen-line",
    "ward": "community-line",
    "warning": "alert-line",
    "zoom_in": "zoom-in-line",
    "zoom_out": "zoom-out-line",
}
"""What an icon is for, and which glyph of Remix Icon shows it."""
_FONT = "remixicon-2.5.0.ttf"
_CHARACTERS = "remixicon-charmap-2.5.0.json"


class _Glyph(QIconEngine):
    """Paints one character, in the colour that is asked for at that moment."""

    def __init__(self, name: str, colour_of: Callable[[str], str], colour: str) -> None:
        super().__init__()
        self._name = name
        self._colour_of = colour_of
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        font = QFont(_family())
        font.setPixelSize(max(1, min(rect.width(), rect.height())))
        shown = "muted" if mode == QIcon.Mode.Disabled else self._colour
        painter.save()
        painter.setPen(QColor(self._colour_of(shown)))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, _character(self._name))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Glyph(self._name, self._colour_of, self._colour)


def drawn(name: str, colour_of: Callable[[str], str], colour: str) -> QIcon:
    """Return the icon for ``name`` of :data:`GLYPHS`.

    Args:
        name: What the icon is for.
        colour_of: Gives the colour (``#rrggbb``) for the name of a token, now.
        colour: Name of the token to paint with.
    """
    return QIcon(_Glyph(GLYPHS[name], colour_of, colour))


@cache
def _folder() -> Path:
    spec = find_spec("qtawesome")  # finds the package without running it
    places = (spec.submodule_search_locations if spec else None) or [""]
    return Path(places[0]) / "fonts"


@cache
def _family() -> str:
    families = QFontDatabase.applicationFontFamilies(
        QFontDatabase.addApplicationFont(str(_folder() / _FONT))
    )
    return families[0] if families else ""


@cache
def _character(name: str) -> str:
    return _characters().get(name, "")


@cache
def _characters() -> dict[str, str]:
    codes: dict[str, str] = json.loads((_folder() / _CHARACTERS).read_text("utf-8"))
    return {glyph: chr(int(code, 16)) for glyph, code in codes.items()}
