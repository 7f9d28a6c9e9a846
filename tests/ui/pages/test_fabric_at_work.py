"""The network in the window on a real profile: from a finding to a tie, and into a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.fabric import offer_drawing, offer_matrix
from desktop.app.workplace import Workplace
from desktop.domain.network.findings import FindingKind
from desktop.domain.record import OrganisationId
from desktop.domain.relation_lists import TieFilter
from desktop.domain.vocabulary import AgreementKind, OrganisationKind, Theme, TieFlow
from desktop.services.desk import Desk
from desktop.services.organising import agreements, organisations, relations, services_offered
from desktop.ui.forms.form import Form
from desktop.ui.screens.fabric.screen import DRAWING, FINDINGS, FabricScreen
from tests.ui.opened import opened_workplace

NAMES = {
    "Dienst Samenleven": OrganisationKind.CITY_SERVICE,
    "Vzw De Brug": OrganisationKind.NON_PROFIT,
    "Jeugdhuis Het Anker": OrganisationKind.YOUTH_WORK,
}


@pytest.fixture
def work(
    qtbot: QtBot,
    qapp: QApplication,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Workplace]:
    """A window on a profile where the city gives money to one of two partners."""
    ids = [
        OrganisationId(organisations.add_organisation(desk, name=name, kind=kind)[0].id)
        for name, kind in NAMES.items()
    ]
    relations.add_tie(desk, ids[0], ids[1], TieFlow.MONEY)
    for house in ids[1:]:
        services_offered.add_service(desk, house, name="Aanbod", themes=frozenset({Theme.YOUTH}))
    with opened_workplace(qapp, desk, tmp_path / "profile", monkeypatch) as made:
        yield made


def fabric(work: Workplace) -> FabricScreen:
    screen = work.window.go("fabric")
    assert isinstance(screen, FabricScreen)
    return screen


def form_of(work: Workplace) -> Any:
    return next(form for form in work.window.findChildren(Form) if form.isVisible())


def test_it_opens_from_the_sidebar_with_what_stands_out(work: Workplace) -> None:
    screen = fabric(work)

    kinds = {row.kind for row in screen.findings.table.rows.rows}
    assert {FindingKind.CENTRAL, FindingKind.FORGOTTEN, FindingKind.GHOST} <= kinds
    assert work.window.focusWidget() is screen.tabs


def test_a_tie_that_is_not_there_becomes_one(work: Workplace, desk: Desk) -> None:
    screen = fabric(work)
    screen.findings.chips[FindingKind.GHOST].click()
    screen.findings.table.selectRow(0)
    screen.findings.tie_button.click()

    form = form_of(work)
    form.fields.show({"flow": TieFlow.KNOWLEDGE, "mutual": True})
    form.save()

    assert relations.count_ties(desk, TieFilter()) == 2
    assert not screen.findings.table.rows.rows
    assert len(screen.drawing.view.drawn.links) == 2
    work.window.toast.undo()
    assert len(screen.drawing.view.drawn.links) == 1


def test_an_agreement_takes_a_partner_off_the_forgotten(work: Workplace, desk: Desk) -> None:
    screen = fabric(work)
    screen.findings.chips[FindingKind.FORGOTTEN].click()
    before = [row.names[0] for row in screen.findings.table.rows.rows]
    ids = list(screen.drawing.view.drawn.number)

    agreed = agreements.add_agreement(
        desk, title="Samen", kind=AgreementKind.COOPERATION, parties=frozenset(ids)
    )
    work.news.tell(agreed[1])

    after = [row.names[0] for row in screen.findings.table.rows.rows]
    assert "Vzw De Brug" in before
    assert "Vzw De Brug" not in after


def test_the_drawing_stays_where_it_was_after_the_window_is_rebuilt(
    work: Workplace, qtbot: QtBot
) -> None:
    screen = fabric(work)
    screen.go(DRAWING)
    before = list(screen.drawing.view.drawn.spots)

    work.window.rebuild()

    again = fabric(work)
    qtbot.waitUntil(lambda: bool(again.drawing.view.drawn.spots))
    assert list(again.drawing.view.drawn.spots) == before


def test_lists_stand_on_tabs_and_open_their_forms(work: Workplace) -> None:
    screen = fabric(work)
    for name, kind in (("ties", "tie"), ("agreements", "agreement"), ("meetings", "meeting")):
        listed: Any = screen.go(name)
        listed.head.add.click()
        form = form_of(work)
        assert form.name == kind
        form.discard()
    matrix: Any = screen.go("matrix")
    assert "2 service" in matrix.summary.text()
    ties: Any = screen.go("ties")
    assert ties.model.rowCount() == 1
    assert screen.go(FINDINGS) is screen.findings


def test_it_is_handed_over_from_the_window(work: Workplace, tmp_path: Path) -> None:
    screen = fabric(work)
    centre = next(iter(screen.drawing.view.drawn.number))
    dialog = offer_drawing(work, screen, screen.feed.lens, centre)
    dialog.kind.setCurrentIndex(dialog.kind.findData("svg"))
    dialog._ask_file = lambda ending: tmp_path / f"w.{ending}"
    dialog.write()
    assert (tmp_path / "w.svg").exists()

    table = offer_matrix(work)
    table._ask_file = lambda ending: tmp_path / f"m.{ending}"
    table.write()
    assert (tmp_path / "m.xlsx").exists()


def test_a_record_opens_from_the_drawing(work: Workplace) -> None:
    screen = fabric(work)
    screen.go(DRAWING)
    tie = screen.drawing.view.drawn.links[0]

    screen.drawing.tie_opened.emit(tie.id)

    assert form_of(work).record.id == tie.id
