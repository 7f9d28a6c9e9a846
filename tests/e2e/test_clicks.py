"""How many clicks common work takes, with a real mouse on the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.listing import Order, PersonFilter
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import ConsentPurpose, Theme, VisitKind
from desktop.services import persons, ties, visits
from desktop.services.desk import Desk
from tests.conftest import NOW
from tests.ui.opened import opened_workplace

MOST_CLICKS = 5


class Mouse:
    """Clicks where a widget is, as a hand would, and counts."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        middle = widget.rect().center() if at is None else at
        window = widget.window()
        seen = window.childAt(widget.mapTo(window, middle))
        assert seen is widget or (seen is not None and widget.isAncestorOf(seen)), (
            "something else lies on it"
        )
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=middle)
        QApplication.processEvents()


@pytest.fixture
def work(
    qtbot: QtBot, qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        made.window.resize(1280, 720)
        with qtbot.waitActive(made.window):
            made.window.activateWindow()
        yield made


def opened_form(name: str) -> Any:
    (form,) = [each for each in QApplication.topLevelWidgets() if getattr(each, "name", "") == name]
    return form


@pytest.mark.parametrize("themes", [frozenset(), frozenset({Theme.BELIEF})])
def test_from_a_visit_to_a_new_key_figure_with_consent_in_five_clicks(
    work: Workplace, desk: Desk, themes: frozenset[Theme]
) -> None:
    visit = visits.log_visit(
        desk, start=NOW, kind=VisitKind.EVENT, ward=WardCode("12025W02"), themes=themes
    )[0]
    screen: Any = work.window.go("visits")
    work.news.tell(Changes.VISITS)
    QApplication.processEvents()
    mouse = Mouse()

    table = screen.table
    row = table.visualRect(table.model().index(0, 0)).center()
    mouse.click(table.viewport(), row)
    mouse.click(screen.splitter.widget(1).buttons["new_key_figure"])
    form = opened_form("key_figure")
    QTest.keyClicks(form.focusWidget(), "An Voorbeeld")
    mouse.click(form.fields["agrees_to_contact"].entry, QPoint(8, 8))
    if themes:
        mouse.click(form.fields["agrees_to_note"].entry, QPoint(8, 8))
    mouse.click(form._buttons[0])

    assert mouse.clicks <= MOST_CLICKS
    (row_found,) = persons.list_persons(desk, PersonFilter(), Order(column="display_name")).rows
    given = {each.purpose for each in ties.consents_of(desk, row_found.id)}
    assert ConsentPurpose.KEEP_IN_TOUCH in given
    assert (ConsentPurpose.SPECIAL_CATEGORY in given) is bool(themes)
    assert row_found.figure is not None
    assert visits.get_visit(desk, visit.id).persons == {row_found.id}
