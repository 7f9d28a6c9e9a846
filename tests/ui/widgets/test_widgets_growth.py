"""The line from safe to brave: where it runs, and what is read aloud instead."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.vocabulary import PlaceStage
from desktop.ui.theme import THEMES, wear
from desktop.ui.widgets.growth import Growth, GrowthLine

TODAY = date(2026, 3, 4)
GROWN = Growth(
    [
        (date(2024, 3, 4), PlaceStage.NONE),
        (date(2025, 3, 4), PlaceStage.SAFE),
        (date(2026, 3, 4), PlaceStage.BRAVE),
    ],
    TODAY,
)


def line(qtbot: QtBot, growth: Growth) -> GrowthLine:
    made = GrowthLine(growth)
    qtbot.addWidget(made)
    made.resize(600, made.sizeHint().height())
    return made


def test_later_is_further_right_and_braver_is_higher(qtbot: QtBot) -> None:
    first, second, third = line(qtbot, GROWN).points()

    assert first.x() < second.x() < third.x()
    assert first.y() > second.y() > third.y()
    assert second.x() - first.x() == pytest.approx(third.x() - second.x(), abs=2)


def test_one_assessment_of_today_stands_at_the_left(qtbot: QtBot) -> None:
    made = line(qtbot, Growth([(TODAY, PlaceStage.GROWING)], TODAY))
    (point,) = made.points()

    assert point.x() == made._area().left()


def test_the_line_is_told_in_words(qtbot: QtBot) -> None:
    said = line(qtbot, GROWN).accessibleDescription()

    assert said.startswith("3 assessments. ")
    assert said.endswith("Wed 4 Mar 2026: Brave")


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_it_paints_in_the_colours_of_each_theme(
    qtbot: QtBot, qapp: QApplication, theme: str
) -> None:
    wear(qapp, theme)
    try:
        made = line(qtbot, GROWN)
        at = made.points()[1].toPoint()
        image = made.grab().toImage()
    finally:
        wear(qapp, "light")

    assert image.pixelColor(at) == QColor(THEMES[theme].accent)


def test_an_unknown_stage_of_a_newer_program_is_painted_at_the_bottom(qtbot: QtBot) -> None:
    made = line(qtbot, Growth([(TODAY, "bolder")], TODAY))  # type: ignore[list-item]

    assert made.points()[0].y() == made._area().bottom()
    assert "bolder" in made.accessibleDescription()
