"""Who does what where, from the database to the sheet."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl  # noqa: TID253 - reads back what was written
import pytest

from desktop.domain.record import OrganisationId
from desktop.domain.vocabulary import OrganisationKind, ServiceStatus, Theme
from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.organising import organisations, services_offered
from desktop.services.organising.fabric.matrix import export_matrix, read_matrix

BATTEL = "12025W02"


def quiet(_done: int, _total: int) -> None: ...


@pytest.fixture
def offering(desk: Desk) -> Desk:
    """A house that helps young people in Battel, teaches Dutch everywhere, and stopped a thing."""
    house = organisations.add_organisation(desk, name="De Brug", kind=OrganisationKind.NON_PROFIT)[
        0
    ].id
    for name, themes, wards, status in (
        ("Huiswerkklas", {Theme.YOUTH}, {BATTEL}, ServiceStatus.ACTIVE),
        ("Taaltafel", {Theme.LANGUAGE}, set(), ServiceStatus.ACTIVE),
        ("Gestopt", {Theme.GENDER}, set(), ServiceStatus.STOPPED),
        ("Zonder thema", set(), set(), ServiceStatus.ACTIVE),
    ):
        services_offered.add_service(
            desk,
            OrganisationId(house),
            name=name,
            themes=frozenset(themes),
            wards=frozenset(wards),
            status=status,
        )
    return desk


def test_a_service_counts_for_its_wards_and_one_for_the_city_for_all(offering: Desk) -> None:
    matrix = read_matrix(offering)

    assert [offer.name for offer in matrix.at(Theme.YOUTH, BATTEL)] == ["Huiswerkklas"]
    assert not matrix.at(Theme.YOUTH, "12025W03")
    assert not matrix.at(Theme.YOUTH, "")
    assert [offer.organisation for offer in matrix.at(Theme.LANGUAGE, "12025W03")] == ["De Brug"]
    assert [offer.name for offer in matrix.nameless] == ["Zonder thema"]


def test_holes_are_where_nobody_offers_anything(offering: Desk) -> None:
    holes = set(read_matrix(offering).holes())

    assert (Theme.GENDER, BATTEL) in holes
    assert (Theme.YOUTH, BATTEL) not in holes
    assert len(holes) == len(Theme) * 4 - 1 - 4


def test_csv_has_a_row_for_each_theme_and_ward(offering: Desk, tmp_path: Path) -> None:
    out = export_matrix(offering, tmp_path / "m.csv", report=quiet)

    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == len(Theme) * 4
    (youth,) = [row for row in rows if row["Themes"] == "Young people" and row["Services"] == "1"]
    assert (youth["Ward"], youth["Which"], youth["Hole"]) == ("Battel", "Huiswerkklas", "")


def test_the_workbook_explains_itself(offering: Desk, tmp_path: Path) -> None:
    out = export_matrix(offering, tmp_path / "m.xlsx", report=quiet)

    book = openpyxl.load_workbook(out)
    assert book.worksheets[0].max_row == len(Theme) * 4 + 1
    told = [str(cell.value) for row in book.worksheets[1].iter_rows() for cell in row if cell.value]
    assert any("whole city counts for every ward" in text for text in told)


def test_another_form_is_refused(offering: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidEntry):
        export_matrix(offering, tmp_path / "m.pdf", report=quiet)
