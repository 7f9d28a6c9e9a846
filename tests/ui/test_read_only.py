"""A window on a profile that cannot be written to: it reads, names nobody and writes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.app import closed_forms
from desktop.app.connection import syncing
from desktop.app.workplace import Workplace
from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import OrganisationKind, VisitKind
from desktop.errors import OpenedToRead
from desktop.services.desk import Desk
from desktop.services.organising.organisations import add_organisation
from desktop.services.persons import add_person
from desktop.services.visits import log_visit
from desktop.ui.lists.screen import ListScreen
from tests.conftest import NOW
from tests.ui.opened import opened_workplace

NAME = "Fatma Voorbeeld"


@pytest.fixture
def work(
    qapp: QApplication, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Workplace]:
    """A window whose every refused write fails the test."""
    person, _ = add_person(desk, display_name=NAME)
    add_organisation(desk, name="Club", kind=OrganisationKind.NON_PROFIT)
    log_visit(
        desk,
        start=NOW,
        kind=VisitKind.STREET_ROUND,
        ward=WardCode("12025W02"),
        persons=frozenset({person.id}),
    )
    desk.store.read_only = True
    shut = replace(desk, read_only=True)
    with opened_workplace(qapp, shut, tmp_path / "p", monkeypatch) as made:
        yield made


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    said: list[Exception] = []
    for module in (closed_forms, syncing):
        monkeypatch.setattr(module, "show_error", lambda error, _parent: said.append(error))
    return said


def test_a_calm_line_stands_above_every_screen_and_offers_no_sync(work: Workplace) -> None:
    banner = work.window.banner
    assert banner.isVisible()
    assert "reading only" in banner.text.text()
    assert "2 saved change(s)" in banner.text.text()
    assert banner.accessibleName() == banner.text.text()
    assert not banner.sync.isVisible()


def test_every_screen_opens_names_nobody_and_writes_nothing(work: Workplace) -> None:
    listed = {place.name for place in work.window._listed()}
    assert listed >= {"visits", "map", "places", "organisations", "networks", "care", "settings"}
    assert not listed & {"persons", "today", "planning", "relations", "rhythms", "review"}
    for name in sorted(listed - {"map"}):
        screen = work.window.go(name)
        if isinstance(screen, ListScreen) and screen.model.rowCount():
            screen.table.selectRow(0)
        texts = " ".join(label.text() for label in screen.findChildren(QLabel))
        assert NAME not in texts, name
    work.news.tell(Changes.ALL)


def test_what_writes_is_refused_before_anybody_types(
    work: Workplace, refused: list[Exception]
) -> None:
    assert not work.window._parts.allows("log_visit")
    assert work.window._parts.allows("back_up")
    work.forms.open("visit")
    work.window._parts.sync.sync_now()
    work.window._parts.sync.connect()
    work.window._parts.sync.set_offline(True)
    assert [type(error) for error in refused] == [OpenedToRead] * 4
    assert work.window._parts.sync.may_close()
