"""Colours and sizes, in one place: three themes, and everything scaled from the person's font.

Contrast is measured by ``tests/ui/widgets/test_theme.py``: text against every ground it stands on
is AA or better in each theme. No colour carries meaning alone; an icon or a word goes with it.

Screens never name a colour. They say what a widget *is* with :func:`dress`, and the one
stylesheet (:mod:`desktop.ui.stylesheet`) does the rest. Painters ask :func:`tokens`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TypeVar

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop.paths import resources_folder
from desktop.ui.icons import drawn
from desktop.ui.stylesheet import SHEET

LookT = TypeVar("LookT", bound=QWidget)

SYSTEM = "system"
"""Setting that follows the computer's own choice of light or dark."""
_DESIGN_BODY = 13


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Colours by what they are for, as ``#rrggbb``.

    Args:
        bg, panel, line: Paper, cards and fields' surroundings, hairlines.
        control: Border of a field or button: 3 to 1 against paper and panel, so that people
            see where it is.
        on_accent: Text on the accent (primary button).
        accent_people: For persons and key figures, and for counts that ask attention.
        focus: Width of the focus ring in pixels.
    """

    name: str
    bg: str
    panel: str
    line: str
    control: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_people: str
    good: str
    warn: str
    bad: str
    selection: str
    focus: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    """Lengths in pixels, scaled from the person's base font (13 px = 100 %)."""

    small: int
    body: int
    heading: int
    title: int
    display: int
    row: int
    field: int
    sidebar: int
    icon: int
    unit: int


LIGHT = Tokens(
    name="light",
    bg="#FBFAF7",
    panel="#FFFFFF",
    line="#D9D5CC",
    control="#8C8A84",
    text="#1E2426",
    muted="#5A6468",
    accent="#0B5F66",
    on_accent="#FFFFFF",
    accent_people="#9A3412",
    good="#1A6B43",
    warn="#8A5A00",
    bad="#B3261E",
    selection="#D5E8E8",
)
DARK = Tokens(
    name="dark",
    bg="#15191B",
    panel="#1D2326",
    line="#3A4347",
    control="#717C81",
    text="#ECEFEE",
    muted="#A9B4B6",
    accent="#6CC5C9",
    on_accent="#15191B",
    accent_people="#F2A37B",
    good="#7ED3A2",
    warn="#F0C36A",
    bad="#FF9C93",
    selection="#23474A",
)
CONTRAST = Tokens(
    name="contrast",
    bg="#000000",
    panel="#000000",
    line="#FFFFFF",
    control="#FFFFFF",
    text="#FFFFFF",
    muted="#FFFFFF",
    accent="#FFFF00",
    on_accent="#000000",
    accent_people="#FFC9A8",
    good="#8CFFB0",
    warn="#FFD75E",
    bad="#FFB3AB",
    selection="#1A3F8F",
    focus=3,
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def _sized(scale: float) -> Sizes:
    design = {
        "small": 11,
        "body": _DESIGN_BODY,
        "heading": 15,
        "title": 20,
        "display": 26,
        "row": 32,
        "field": 32,
        "sidebar": 208,
        "icon": 18,
        "unit": 8,
    }
    return Sizes(**{name: round(length * scale) for name, length in design.items()})


_now: dict[str, Tokens] = {"tokens": LIGHT}
_sizes: dict[str, Sizes] = {"sizes": _sized(1)}
_base: dict[str, float] = {}


def tokens(theme: str = "") -> Tokens:
    """Return the colours of ``theme``; without a name, those on the screen now."""
    return THEMES[theme] if theme else _now["tokens"]


def sizes() -> Sizes:
    """Return the lengths in use now."""
    return _sizes["sizes"]


def chosen(theme: str) -> str:
    """Return the name of a theme for a setting, asking the computer for ``system``."""
    if theme in THEMES:
        return theme
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST.name
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    return DARK.name if dark else LIGHT.name


def palette(theme: str) -> QPalette:
    """Return the Fusion palette of ``theme``, for what the stylesheet leaves to the style."""
    look = THEMES[theme]
    role = QPalette.ColorRole
    colours = {
        role.Window: look.bg,
        role.WindowText: look.text,
        role.Base: look.panel,
        role.AlternateBase: look.bg,
        role.Text: look.text,
        role.PlaceholderText: look.muted,
        role.Button: look.panel,
        role.ButtonText: look.text,
        role.ToolTipBase: look.panel,
        role.ToolTipText: look.text,
        role.Highlight: look.selection,
        role.HighlightedText: look.text,
        role.Accent: look.accent,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Mid: look.line,
        role.Dark: look.line,
        role.Light: look.panel,
        role.BrightText: look.bad,
    }
    made = QPalette()
    for kind, colour in colours.items():
        made.setColor(kind, QColor(colour))
    for kind in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, kind, QColor(look.muted))
    return made


def stylesheet(theme: str) -> str:
    """Return the stylesheet of ``theme`` at the sizes in use now."""
    words: dict[str, object] = {}
    for source in (THEMES[theme], sizes()):
        words |= {item.name: getattr(source, item.name) for item in fields(source)}
    unit = sizes().unit
    words |= {"u2": unit // 2, "u1": unit, "u15": unit * 3 // 2, "u3": unit * 2, "u4": unit * 3}
    # Cells have a margin of 3 pixels of their own, which headings have not.
    words |= {"low": sizes().field * 3 // 4}
    words |= {"inner": sizes().field - 4, "chip": sizes().field * 3 // 4, "cell": unit - 3}
    return SHEET.substitute(words)


def wear(app: QApplication, theme: str, text_percent: int = 100) -> None:
    """Dress the whole application in ``theme`` with text at ``text_percent`` (100-200).

    Sizes start from the computer's own font, so that somebody who set a large font there
    gets it here too. Icons follow by themselves: they paint with the tokens of the moment.
    """
    if "pixels" not in _base:
        app.setStyle("Fusion")
        QDir.addSearchPath("icons", str(resources_folder() / "icons"))
        _base["pixels"] = max(_DESIGN_BODY, QFontInfo(app.font()).pixelSize())
    _now["tokens"] = THEMES[chosen(theme)]
    _sizes["sizes"] = _sized(_base["pixels"] / _DESIGN_BODY * text_percent / 100)
    font = QFont(app.font())
    font.setPixelSize(sizes().body)
    app.setFont(font)
    app.setPalette(palette(tokens().name))
    app.setStyleSheet(stylesheet(tokens().name))


def dress(widget: LookT, look: str) -> LookT:
    """Say what ``widget`` is; the stylesheet knows how that looks. Returns the widget.

    Looks of labels: ``title``, ``heading``, ``muted``, ``small``, ``field`` (label above a
    field), ``error``, ``warning``, ``good``, ``pill``, ``marked`` (the only one whose text is
    HTML: escape it). Of buttons: ``primary``, ``link``, ``chip`` (filled while checked),
    ``icon``, ``status``. Of frames and widgets: ``card``,
    ``chosen`` (a card that stands out), ``notice`` (a calm banner), ``panel`` (white ground),
    ``page`` (paper ground), ``pane`` (detail pane at the right).
    Any field: ``wrong`` marks an entry that cannot be saved; ``""`` takes the mark away.
    """
    widget.setProperty("look", look)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    return widget


def icon(name: str, colour: str = "text") -> QIcon:
    """Return an icon that always has the colours of the moment.

    Args:
        name: By what it is for, see :data:`desktop.ui.icons.GLYPHS`.
        colour: Name of a token, for instance ``accent`` or ``on_accent``.
    """
    return drawn(name, lambda shown: str(getattr(tokens(), shown)), colour)
