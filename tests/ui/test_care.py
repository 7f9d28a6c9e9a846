"""Privacy and safety: subjects at the left, one page at the right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import care
from desktop.app.care import CARE, CarePage, care_pages
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.role import Deed, Role
from desktop.services.desk import Desk
from desktop.ui.screens.care.screen import CareScreen, Subject
from tests.ui.opened import opened_workplace


class Page(QWidget):
    """A page with one field."""

    def __init__(self) -> None:
        super().__init__()
        self.first_field = QLineEdit(self)
        self.told: list[Changes] = []

    def refresh(self, changes: Changes) -> None:
        self.told.append(changes)


@pytest.fixture
def made() -> list[str]:
    return []


@pytest.fixture
def screen(qtbot: QtBot, made: list[str]) -> CareScreen:
    screen = CareScreen(subjects(made), last="log")
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def subjects(made: list[str]) -> list[Subject]:
    def make(name: str) -> QWidget:
        made.append(name)
        return Page()

    return [
        Subject(name=name, title=name.title, make=partial(make, name))
        for name in ("retention", "log", "register")
    ]


def test_it_opens_where_somebody_was_last_and_makes_no_other_page(
    screen: CareScreen, made: list[str]
) -> None:
    assert screen.here == "log"
    assert made == ["log"]
    assert screen.subjects.currentItem().text() == "Log"


def test_it_opens_on_the_first_page_when_the_last_one_is_gone(
    qtbot: QtBot, made: list[str]
) -> None:
    screen = CareScreen(subjects(made), last="of a role of yesterday")
    qtbot.addWidget(screen)

    assert screen.here == "retention"


def test_the_arrows_go_from_subject_to_subject_and_enter_goes_into_the_page(
    qtbot: QtBot, screen: CareScreen
) -> None:
    went: list[str] = []
    screen.went.connect(went.append)
    screen.subjects.setFocus()

    qtbot.keyClick(screen.subjects, Qt.Key.Key_Down)
    qtbot.keyClick(screen.subjects, Qt.Key.Key_Return)

    page = screen.pages["register"]
    assert isinstance(page, Page)
    assert went == ["register"]
    assert page.first_field.hasFocus()
    assert page.accessibleName() == "Register"


def test_only_pages_that_were_made_hear_what_changed(screen: CareScreen) -> None:
    screen.refresh(Changes.PERSONS)

    page = screen.pages["log"]
    assert isinstance(page, Page)
    assert page.told == [Changes.PERSONS]
    assert set(screen.pages) == {"log"}


@pytest.fixture
def work(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    pages = tuple(
        CarePage(name=name, title=name.title, make=lambda _work: Page(), deed=deed)
        for name, deed in (("roles", None), ("log", Deed.READ_LOG), ("rules", Deed.SET_RULES))
    )
    monkeypatch.setattr(care, "PAGES", pages)
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        yield made


def test_a_page_that_the_role_does_not_allow_is_not_listed(work: Workplace) -> None:
    assert [page.name for page in care_pages(work)] == ["roles", "log", "rules"]

    work.desk = replace(work.desk, role=Role.CONSULTANT)

    assert [page.name for page in care_pages(work)] == ["roles"]


def test_the_palette_leads_to_each_page_and_the_window_remembers_it(work: Workplace) -> None:
    command = next(c for c in work.window.commands() if c.title == "Privacy and safety: Log")
    command.run()

    assert work.window.here == CARE
    assert work.settings.care_page == "log"
    work.window.rebuild()
    screen = work.window.screens[CARE]
    assert isinstance(screen, CareScreen)
    assert screen.here == "log"
