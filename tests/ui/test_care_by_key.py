"""Every page of privacy without a mouse and without eyes: names, Tab, letters, room for texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from desktop.app.privacy.care import CARE, care_pages
from desktop.app.workplace import Workplace
from desktop.i18n import use_language
from desktop.paths import texts_folder
from desktop.services.desk import Desk
from desktop.ui.keyboard import letter_of
from desktop.ui.screens.care.screen import CareScreen
from tests.ui.opened import opened_workplace
from tests.ui.usable import nameless, out_of_reach, too_tight

LANGUAGES = ("nl", "fr")
"""Of which the words are longer than the English ones, and the letters others."""


@pytest.fixture(params=LANGUAGES)
def work(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Workplace]:
    use_language(request.param, texts_folder())
    try:
        with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
            made.window.resize(1280, 720)
            yield made
    finally:
        use_language("en", texts_folder())


def test_every_page_can_be_used_by_key_and_is_read_out(qtbot: QtBot, work: Workplace) -> None:
    window, screen = work.window, cast("CareScreen", work.window.go(CARE))
    for page in care_pages(work):
        shown = screen.go(page.name)
        QApplication.processEvents()
        qtbot.keyPress(window, Qt.Key.Key_Alt)

        assert (page.name, nameless(window)) == (page.name, [])
        assert (page.name, out_of_reach(qtbot, window)) == (page.name, set())
        assert (page.name, too_tight(window, shown)) == (page.name, [])
        assert (page.name, shared_letters(work)) == (page.name, [])


def shared_letters(work: Workplace) -> list[str]:
    """Return the letters that stand for two things, in the menus or on the screen."""
    window = work.window
    texts = [
        *(menu.text() for menu in window.menuBar().actions() if menu.isVisible()),
        *(each.text() for each in window.findChildren(QAbstractButton) if each.isVisibleTo(window)),
    ]
    letters = [letter_of(text) for text in texts if letter_of(text)]
    return sorted({letter for letter in letters if letters.count(letter) > 1})
