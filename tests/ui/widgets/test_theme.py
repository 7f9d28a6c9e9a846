"""Colours can be told apart, and everything follows the theme of the moment."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui import theme
from desktop.ui.icons import GLYPHS, _characters

AA_TEXT = 4.5
AA_SHAPE = 3.0


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours by the formula of WCAG 2."""
    lights = sorted(map(_luminance, (one, other)), reverse=True)
    return (lights[0] + 0.05) / (lights[1] + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    shade = QColor(colour)
    return (
        0.2126 * linear(shade.redF())
        + 0.7152 * linear(shade.greenF())
        + 0.0722 * linear(shade.blueF())
    )


@pytest.mark.parametrize("name", theme.THEMES)
@pytest.mark.parametrize("ground", ["bg", "panel", "selection"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "accent_people", "good", "warn", "bad"])
def test_text_can_be_read_on_every_ground(name: str, ground: str, ink: str) -> None:
    look = theme.tokens(name)
    least = AA_TEXT if ground != "selection" or ink in {"text", "muted"} else AA_SHAPE
    assert contrast(getattr(look, ink), getattr(look, ground)) >= least


@pytest.mark.parametrize("name", theme.THEMES)
def test_buttons_and_fields_stand_out(name: str) -> None:
    look = theme.tokens(name)
    assert contrast(look.on_accent, look.accent) >= AA_TEXT
    assert contrast(look.panel, look.accent_people) >= AA_TEXT
    for ground in (look.bg, look.panel):
        assert contrast(look.control, ground) >= AA_SHAPE
        assert contrast(look.accent, ground) >= AA_SHAPE


def test_contrast_knows_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("name", theme.THEMES)
def test_stylesheet_has_no_name_left_unfilled(name: str) -> None:
    assert "$" not in theme.stylesheet(name)


def test_every_icon_has_a_glyph() -> None:
    assert set(GLYPHS.values()) <= _characters().keys()


def test_icon_takes_the_colour_of_the_moment(qapp: QApplication) -> None:
    drawn = theme.icon("add")
    theme.wear(qapp, "light")
    light = _darkest(drawn.pixmap(QSize(24, 24)).toImage())
    theme.wear(qapp, "dark")
    assert light == QColor(theme.LIGHT.text).name()
    assert _darkest(drawn.pixmap(QSize(24, 24)).toImage()) == QColor(theme.DARK.text).name()
    theme.wear(qapp, "light")


def _darkest(image: object) -> str:
    from PySide6.QtGui import QImage

    assert isinstance(image, QImage)
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    solid = [image.pixelColor(*point) for point in points]
    return next(colour.name() for colour in solid if colour.alpha() == 255)


def test_text_size_reaches_every_length(qapp: QApplication) -> None:
    theme.wear(qapp, "light", 100)
    row, body = theme.sizes().row, qapp.font().pixelSize()
    theme.wear(qapp, "light", 200)
    assert theme.sizes().row == 2 * row
    assert qapp.font().pixelSize() == 2 * body
    theme.wear(qapp, "light", 100)


def test_dressed_widget_can_change_its_look(qtbot: QtBot) -> None:
    button = theme.dress(QPushButton("x"), "primary")
    qtbot.addWidget(button)
    theme.dress(button, "")
    assert not button.property("look")
