"""What is exported is true, complete, and says no more than it may."""

from __future__ import annotations

import csv
import json
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.figures.coverage import Measure
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme, VisitKind
from desktop.errors import Cancelled, FileNotWritten, InvalidEntry
from desktop.services.desk import Desk
from desktop.services.exchanging.exports import FORMATS, export_visits
from desktop.services.exchanging.record_files import exports_logged
from desktop.services.figures.coverage_files import export_coverage
from desktop.services.persons import add_person
from desktop.services.visits import count_visits
from desktop.storage.models import AreaRow
from tests.services.visits_made import keep, keep_many, made_visit

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = (f"12025W0{n}" for n in range(1, 5))
QUARTER = VisitFilter(first=date(2026, 1, 1), last=date(2026, 3, 31))
LISTS = [name for name in FORMATS if name != "pdf"]
NAME = "Zeynep Vandecasteele"


def silent(done: int, total: int) -> None:
    """Report progress to nobody."""


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A quarter of visits, large enough that nothing has to be hidden."""
    draw(desk)
    for month in (1, 2, 3):
        for kind in (VisitKind.STREET_ROUND, VisitKind.EVENT):
            keep_many(
                desk,
                {ARSENAAL: 5 + month, CENTRUM: 12},
                date(2026, month, 10),
                kind=kind,
                reached_new=2,
                duration=45,
                themes=frozenset({Theme.YOUTH, Theme.DIGITAL}),
                goals=frozenset({"1.2"}),
            )
    return desk


def draw(desk: Desk) -> None:
    """Give every ward a square."""
    with desk.store.writing() as session:
        for index, ward in enumerate(session.scalars(select(AreaRow))):
            corners = [(0, 0), (0.02, 0), (0.02, 0.02), (0, 0.02), (0, 0)]
            ring = [(4.4 + 0.02 * index + x, 51.02 + y) for x, y in corners]
            ward.geometry = {"type": "Polygon", "coordinates": [ring]}


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_summary_of_nothing_is_still_a_file(desk: Desk, tmp_path: Path, file_format: str) -> None:
    out = tmp_path / f"leeg.{file_format}"

    assert (
        export_visits(desk, VisitFilter(), file_format=file_format, out=out, report=silent) == out
    )
    assert out.stat().st_size > 200


@pytest.mark.parametrize("file_format", FORMATS)
def test_no_summary_holds_a_small_count_a_note_or_a_name(
    desk: Desk, tmp_path: Path, file_format: str
) -> None:
    person, _ = add_person(desk, display_name=NAME, email="zeynep@example.be")
    keep_many(desk, {ARSENAAL: 13, CENTRUM: 41}, date(2026, 2, 1), reached_total=None)
    keep(
        desk,
        made_visit(
            desk,
            BATTEL,
            date(2026, 2, 1),
            note=f"Gesprek met {NAME}",
            persons=frozenset({person.id}),
        ),
    )
    out = tmp_path / f"wijken.{file_format}"
    export_visits(desk, QUARTER, file_format=file_format, out=out, report=silent)

    content = readable(out)
    assert "Battel" in content
    assert "Vandecasteele" not in content
    assert "Gesprek" not in content


@pytest.mark.parametrize("file_format", LISTS)
def test_a_list_has_a_row_a_visit_and_names_nobody(
    desk: Desk, tmp_path: Path, file_format: str
) -> None:
    person, _ = add_person(desk, display_name=NAME)
    visit = made_visit(
        desk, BATTEL, date(2026, 2, 1), note="Over de speeltuin", persons=frozenset({person.id})
    )
    keep(desk, visit)
    out = tmp_path / f"lijst.{file_format}"

    def export(*, notes: bool) -> str:
        export_visits(
            desk,
            QUARTER,
            file_format=file_format,
            out=out,
            level="detail",
            notes=notes,
            report=silent,
        )
        return readable(out)

    content = export(notes=False)
    assert str(visit.id) in content
    assert "nternal" in content
    assert "speeltuin" not in content
    assert "Vandecasteele" not in content
    assert "speeltuin" in export(notes=True)


def readable(path: Path) -> str:
    """Return everything a program could find in the file."""
    match path.suffix:
        case ".xlsx":
            from zipfile import ZipFile

            with ZipFile(path) as parts:
                return "".join(parts.read(name).decode() for name in parts.namelist())
        case ".pdf":
            from pypdf import PdfReader

            return "".join(page.extract_text() for page in PdfReader(path).pages)
        case _:
            return path.read_bytes().decode("utf-8", errors="replace")


def test_a_list_keeps_the_hour_that_clocks_showed(desk: Desk, tmp_path: Path) -> None:
    keep(
        desk, made_visit(desk, BATTEL, date(2026, 2, 1)), made_visit(desk, BATTEL, date(2026, 7, 1))
    )
    out = tmp_path / "uren.csv"

    export_visits(desk, VisitFilter(), file_format="csv", out=out, level="detail", report=silent)

    assert [row[:3] for row in rows_of(out)[1:]] == [
        ["01/02/2026", "12:00", "Battel"],
        ["01/07/2026", "13:00", "Battel"],
    ]


@pytest.mark.parametrize(
    ("file_format", "level"),
    [*((name, "summary") for name in FORMATS), *((name, "detail") for name in LISTS)],
)
def test_a_cancelled_export_leaves_the_older_file(
    filled: Desk, tmp_path: Path, file_format: str, level: str
) -> None:
    out = tmp_path / f"bezoeken.{file_format}"
    out.write_text("van vorige week", encoding="utf-8")

    with pytest.raises(Cancelled):
        export_visits(
            filled, QUARTER, file_format=file_format, out=out, level=level, report=after(1)
        )

    assert out.read_text(encoding="utf-8") == "van vorige week"
    assert list(tmp_path.glob("bezoeken*")) == [out]


def after(calls: int) -> Any:
    """Return a report that cancels after some calls."""
    left = iter(range(calls))

    def report(done: int, total: int) -> None:
        if next(left, None) is None:
            raise Cancelled

    return report


@pytest.mark.parametrize("file_format", FORMATS)
def test_a_missing_folder_is_said_before_anything_is_written(
    filled: Desk, tmp_path: Path, file_format: str
) -> None:
    out = tmp_path / "weg" / f"bezoeken.{file_format}"
    with pytest.raises(FileNotWritten) as caught:
        export_visits(filled, QUARTER, file_format=file_format, out=out, report=silent)
    assert caught.value.reason == "no_folder"


@pytest.mark.parametrize(
    "asked",
    [
        {"file_format": "docx"},
        {"file_format": "csv", "level": "everything"},
        {"file_format": "gpkg", "epsg": 3857},
        {"file_format": "pdf", "level": "detail"},
    ],
)
def test_what_cannot_be_made_is_refused(desk: Desk, tmp_path: Path, asked: dict[str, Any]) -> None:
    with pytest.raises(InvalidEntry):
        export_visits(desk, VisitFilter(), out=tmp_path / "uit", report=silent, **asked)
    assert not (tmp_path / "uit").exists()


@pytest.mark.parametrize("file_format", ["csv", "xlsx"])
def test_the_log_tells_of_a_list_before_its_file_is_there(
    filled: Desk, tmp_path: Path, file_format: str
) -> None:
    out = tmp_path / f"list.{file_format}"
    told = []

    def look(_done: int, _total: int) -> None:
        told.append((out.exists(), len(exports_logged(filled))))

    options: dict[str, Any] = {"file_format": file_format, "level": "detail", "reason": "audit"}
    export_visits(filled, VisitFilter(), out=out, report=look, **options)
    assert set(told) == {(False, 1)}


@pytest.fixture
def covered(filled: Desk) -> Desk:
    keep_many(filled, {BATTEL: 2}, date(2026, 2, 1))
    return filled


def coverage(desk: Desk, out: Path) -> Path:
    return export_coverage(
        desk,
        Measure.VISITS,
        Period(date(2026, 1, 1), date(2026, 3, 31)),
        today=date(2026, 3, 4),
        out=out,
        report=silent,
    )


def test_coverage_goes_to_csv_and_json(covered: Desk, tmp_path: Path) -> None:
    table = rows_of(coverage(covered, tmp_path / "dekking.csv"))
    document = json.loads(coverage(covered, tmp_path / "dekking.json").read_text("utf-8"))

    assert [row[1:3] for row in table[1:]] == [
        ["Arsenaal", "*"],
        ["Battel", "*"],
        ["Centrum", "72"],
        ["Nekkerspoel", "0"],
        ["Whole city", "116"],
    ]
    assert [item["state"] for item in document["items"]] == [
        *("suppressed", "suppressed", "value", "zero"),
    ]


def test_the_coverage_page_asks_nothing_of_the_network(covered: Desk, tmp_path: Path) -> None:
    page = coverage(covered, tmp_path / "dekking.html").read_text("utf-8")

    assert "default-src 'none'" in page
    assert "sourceMappingURL" not in page
    assert " src=" not in page.split("<script>")[0]
    assert "<link" not in page
    assert "<td>72</td>" in page
    assert '"text":"*"' in page


def test_the_coverage_page_has_a_legend_and_names_its_source(covered: Desk, tmp_path: Path) -> None:
    page = coverage(covered, tmp_path / "dekking.html").read_text("utf-8")

    legend = page.partition("<figcaption>")[2].partition("</figcaption>")[0]
    drawn = page.partition("const coverage = ")[2].partition("</script>")[0]
    fills = set(re.findall(r'fill="([^"]+)"', legend))
    assert fills == set(re.findall(r'"fill":"([^"]+)"', drawn))
    assert "Source: " in page.partition("<footer>")[2]


def test_another_kind_of_coverage_file_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(InvalidEntry):
        coverage(desk, tmp_path / "dekking.docx")


@pytest.mark.parametrize(
    ("level", "reason", "kept"),
    [
        ("detail", "  Overleg\nmet de ploeg ", "Overleg met de ploeg"),
        ("detail", "", "No reason given"),
        ("summary", "", "Summary: counts, small ones hidden"),
    ],
)
def test_every_export_of_visits_stands_in_the_log(
    filled: Desk, tmp_path: Path, level: str, reason: str, kept: str
) -> None:
    out = tmp_path / "bezoeken.csv"
    export_visits(
        filled, QUARTER, file_format="csv", out=out, level=level, reason=reason, report=silent
    )

    (logged,) = exports_logged(filled)
    assert (logged.kind, logged.form, logged.reason) == ("visit", "csv", kept)
    assert logged.rows == count_visits(filled, QUARTER)
