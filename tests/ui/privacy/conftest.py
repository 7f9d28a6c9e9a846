"""A window on a profile with something of everything, opened in a role."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from desktop.app.workplace import Workplace
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Role
from desktop.domain.vocabulary import OrganisationKind, PlaceKind, VisitKind
from desktop.services.desk import Desk
from desktop.services.organising.organisations import add_organisation
from desktop.services.persons import add_person
from desktop.services.places import add_place
from desktop.services.visits import log_visit
from tests.conftest import NOW
from tests.ui.opened import opened_workplace

BATTEL = WardCode("12025W02")


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A profile with something of everything, made while all was allowed."""
    person, _ = add_person(desk, display_name="Fatma Voorbeeld")
    place, _ = add_place(desk, name="Huis", kind=PlaceKind.LIBRARY, ward=BATTEL)
    add_organisation(desk, name="Club", kind=OrganisationKind.NON_PROFIT)
    for author, persons in (("an", frozenset({person.id})), ("bo", frozenset[Any]())):
        log_visit(
            replace(desk, author=author),
            start=NOW,
            kind=VisitKind.STREET_ROUND,
            place_id=place.id,
            persons=persons,
        )
    return replace(desk, author="an")


@pytest.fixture
def open_as(
    qapp: QApplication, filled: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Any]:
    """Opens the window in a role; jobs run at once, and what is refused fails the test."""
    opened: list[Any] = []

    def open_it(role: Role | None) -> Workplace:
        desk = replace(filled, role=role)
        made = opened_workplace(qapp, desk, tmp_path / f"p{len(opened)}", monkeypatch)
        opened.append(made)
        return made.__enter__()

    yield open_it
    for each in opened:
        each.__exit__(None, None, None)
