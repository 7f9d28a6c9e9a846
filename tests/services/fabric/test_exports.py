"""The network as files: what they hold, and what they leave out."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from desktop.domain.listing import Order, OrganisationFilter
from desktop.domain.network.fabric import Lens
from desktop.domain.record import OrganisationId
from desktop.domain.vocabulary import MATERIAL_FLOWS, OrganisationKind, TieFlow
from desktop.errors import Cancelled, FileNotWritten, InvalidEntry
from desktop.services import persons, ties
from desktop.services.desk import Desk
from desktop.services.exchanging.record_files import exports_logged
from desktop.services.organising import organisations, relations
from desktop.services.organising.fabric.exports import export_fabric

LENS = Lens(2026)


def quiet(_done: int, _total: int) -> None: ...


@pytest.fixture
def woven(desk: Desk) -> Desk:
    """A city service, a school and a club; the school has a key figure with a public role."""
    kinds = {
        "Stadsdienst & Co <jeugd>": OrganisationKind.CITY_SERVICE,
        "De Esdoorn": OrganisationKind.SCHOOL,
        "=Club": OrganisationKind.SPORTS_CLUB,
    }
    city, school, club = (
        OrganisationId(organisations.add_organisation(desk, name=name, kind=kind)[0].id)
        for name, kind in kinds.items()
    )
    relations.add_tie(desk, from_id=city, to_id=school, flow=TieFlow.MONEY, strength=3)
    relations.add_tie(desk, from_id=city, to_id=club, flow=TieFlow.KNOWLEDGE, mutual=True)
    person = persons.add_person(desk, display_name="Naam Nooit")[0].id
    persons.save_key_figure(desk, person)
    ties.tie(desk, person, "organisation", school, public_role=True, public_source="website")
    return desk


def read(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=";")


def test_csv_holds_ties_organisations_and_what_to_know(woven: Desk, tmp_path: Path) -> None:
    out = export_fabric(woven, LENS, tmp_path / "weefsel.csv", reason="overleg", report=quiet)

    ties_read, nodes = list(read(out)), list(read(tmp_path / "weefsel.nodes.csv"))
    about = (tmp_path / "weefsel.dictionary.csv").read_text("utf-8-sig")
    assert [(row["Who gives"], row["Who gets"]) for row in ties_read] == [
        ("Stadsdienst & Co <jeugd>", "De Esdoorn"),
        ("Stadsdienst & Co <jeugd>", "'=Club"),
    ]
    assert [row["Partners"] for row in nodes] == ["1", "1", "2"]
    assert "Ties of 2026" in about
    assert "lies" in about


def test_graphml_can_be_read_back_with_its_title_period_and_source(
    woven: Desk, tmp_path: Path
) -> None:
    import networkx

    out = export_fabric(woven, LENS, tmp_path / "w.graphml", reason="overleg", report=quiet)

    graph = networkx.read_graphml(out)
    assert graph.number_of_nodes() == 3
    assert {data["flow"] for _one, _two, data in graph.edges(data=True)} == {"money", "knowledge"}
    assert graph.graph["period"] == "Ties of 2026"
    assert "No persons" in graph.graph["source"]


def test_no_file_names_a_person(woven: Desk, tmp_path: Path) -> None:
    for form in ("csv", "graphml", "svg"):
        export_fabric(woven, LENS, tmp_path / f"w.{form}", reason="overleg", report=quiet)

    assert not any(b"Nooit" in path.read_bytes() for path in tmp_path.glob("w*"))


def test_data_wants_a_reason_a_drawing_does_not_and_both_are_logged(
    woven: Desk, tmp_path: Path
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        export_fabric(woven, LENS, tmp_path / "w.csv", report=quiet)
    assert [problem.rule for problem in refused.value.problems] == ["required"]
    assert not list(tmp_path.glob("w*.csv"))

    export_fabric(woven, LENS, tmp_path / "w.csv", reason="stuurgroep", report=quiet)
    export_fabric(woven, LENS, tmp_path / "w.svg", report=quiet)

    lines = {line.form: line for line in exports_logged(woven)}
    assert (lines["csv"].kind, lines["csv"].rows, lines["csv"].reason) == ("tie", 2, "stuurgroep")
    assert (lines["svg"].kind, lines["svg"].rows) == ("fabric", 2)


def test_svg_is_well_formed_and_holds_title_names_and_legend(woven: Desk, tmp_path: Path) -> None:
    lens = Lens(2026, flows=MATERIAL_FLOWS)

    out = export_fabric(woven, lens, tmp_path / "w.svg", report=quiet)

    texts = [each.text for each in ET.parse(out).iter() if each.tag.endswith("text")]  # noqa: S314
    assert "Network of organisations" in texts
    assert "Stadsdienst & Co <jeugd>" in texts
    assert any(text and text.startswith("Ties of 2026 · ") for text in texts)


def test_a_pdf_has_the_same_as_tables_and_a_png_is_a_picture(woven: Desk, tmp_path: Path) -> None:
    pdf = export_fabric(woven, LENS, tmp_path / "w.pdf", report=quiet)
    png = export_fabric(woven, LENS, tmp_path / "w.png", report=quiet)

    said = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "De Esdoorn" in said
    assert "Ties of 2026" in said
    assert png.read_bytes().startswith(b"\x89PNG")


def test_only_an_organisation_with_its_partners(woven: Desk, tmp_path: Path) -> None:
    club = next(
        row.id
        for row in organisations.list_organisations(
            woven, OrganisationFilter(), Order(column="name")
        ).rows
        if row.name == "=Club"
    )

    out = export_fabric(
        woven, LENS, tmp_path / "w.csv", centre=club, reason="overleg", report=quiet
    )

    assert [row["Who gets"] for row in read(out)] == ["'=Club"]


def test_another_ending_is_refused_and_nothing_stays_behind(woven: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidEntry):
        export_fabric(woven, LENS, tmp_path / "w.docx", report=quiet)
    with pytest.raises(FileNotWritten):
        export_fabric(woven, LENS, tmp_path / "gone" / "w.svg", report=quiet)

    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_fabric(woven, LENS, tmp_path / "w.png", report=stop)
    assert not list(tmp_path.glob("w*.tmp*"))
