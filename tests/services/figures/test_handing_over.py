"""What is handed over is of one moment, of whole months, of areas only, and names nobody."""

from __future__ import annotations

import json
import sqlite3
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.figures.coverage import Facets, Measure, Question
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme
from desktop.errors import Cancelled, FileNotWritten, InvalidEntry
from desktop.services.desk import Desk
from desktop.services.figures.coverage_files import SUFFIXES, export_view
from desktop.services.figures.handing_over import gather, one_moment
from desktop.services.figures.handing_over_folder import last_quarter, publish
from desktop.storage.lists.visits import count_visits
from tests.services.exchanging.test_exports import draw
from tests.services.visits_made import keep_many

ARSENAAL, BATTEL, CENTRUM = (f"12025W0{n}" for n in range(1, 4))
TODAY = date(2026, 3, 4)
AUTUMN = Period(date(2025, 10, 1), date(2025, 12, 31))
COLLEAGUE, NOTE = "zvandecasteele", "Zeynep praatte over de scheiding"
SECRETS = (COLLEAGUE, "Zeynep", "scheiding")


def silent(done: int, total: int) -> None:
    """Report progress to nobody."""


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """Visits of an autumn, with notes, by two colleagues; wards with borders."""
    draw(desk)
    for month in (10, 11, 12):
        keep_many(
            desk,
            {ARSENAAL: 20, BATTEL: 2, CENTRUM: 30},
            date(2025, month, 10),
            consultants=(COLLEAGUE,),
            note=NOTE,
            themes=frozenset({Theme.YOUTH}),
            reached_new=1,
        )
    return desk


def question(**fields: Any) -> Question:
    asked: dict[str, Any] = {"measure": Measure.VISITS, "period": AUTUMN} | fields
    return Question(**asked)


def text_of(path: Path) -> str:
    """Return all that a file holds, unpacked."""
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as book:
            return " ".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
    if path.suffix == ".gpkg":
        with closing(sqlite3.connect(path)) as database:
            return "\n".join(database.iterdump())
    if path.suffix == ".pdf":
        return " ".join(_pdf_parts(path))
    return path.read_text("utf-8", "replace")


def _pdf_parts(path: Path) -> Iterator[str]:
    from pypdf import PdfReader

    content = path.read_bytes()
    yield content.decode("latin-1")
    for part in content.split(b"stream\n")[1::2]:
        yield zlib.decompressobj().decompress(part).decode("latin-1") if part[:1] == b"x" else ""
    yield from (page.extract_text() for page in PdfReader(path).pages)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_no_file_names_a_person_a_colleague_or_a_note(
    filled: Desk, tmp_path: Path, suffix: str
) -> None:
    asked = question(
        only=Facets(consultants=frozenset({COLLEAGUE}), themes=frozenset({Theme.YOUTH})),
        against=Period(date(2025, 7, 1), date(2025, 9, 30)),
    )
    out = tmp_path / f"dekking{suffix}"
    export_view(filled, asked, out, layers={"areas", "visits"}, today=TODAY, report=silent)

    written = list(tmp_path.glob("dekking*"))
    assert out in written
    for file in written:
        assert "Centrum" in text_of(file) or suffix in {".png", ".csv"}
        assert [secret for secret in SECRETS if secret in text_of(file)] == []


def test_a_published_folder_names_nobody(filled: Desk, tmp_path: Path) -> None:
    publish(filled, tmp_path / "uit", period=AUTUMN, today=TODAY, report=silent)

    files = [path for path in (tmp_path / "uit").rglob("*") if path.is_file()]
    assert len(files) > 8
    for file in files:
        assert [secret for secret in SECRETS if secret in text_of(file)] == []


def test_all_figures_of_a_file_are_of_one_moment(filled: Desk, tmp_path: Path) -> None:
    def save_one_more(done: int, _total: int) -> None:
        if done == 3:
            keep_many(filled, {CENTRUM: 7}, AUTUMN.last)

    out = tmp_path / "dekking.geojson"
    export_view(filled, question(), out, today=TODAY, report=save_one_more)

    told = json.loads(out.read_text("utf-8"))
    centrum = next(each["properties"] for each in told["features"] if "12025W03" in str(each))
    assert centrum["visits"] == 90
    assert (
        told["explanation"]["Whole city: Visits"]
        == told["explanation"]["Whole city: New people reached"]
    )


def test_a_desk_that_stands_still_sees_no_new_visits(filled: Desk) -> None:
    def seen(desk: Desk) -> int:
        with desk.store.reading() as session:
            return count_visits(session, VisitFilter())

    with one_moment(filled) as still:
        keep_many(filled, {CENTRUM: 5}, AUTUMN.last)
        assert (seen(still), seen(filled)) == (156, 161)


def test_whole_months_are_counted_and_the_file_says_so(filled: Desk) -> None:
    days = Period(date(2025, 10, 12), date(2025, 12, 3))
    told = gather(filled, question(period=days), today=TODAY, report=silent)

    assert told.question.period == AUTUMN
    assert told.asked.period == days
    assert "Asked was 12 Oct – 3 Dec 2025" in told.remarks[0]


def test_a_measure_without_these_filters_is_left_out(filled: Desk) -> None:
    asked = question(only=Facets(themes=frozenset({Theme.YOUTH})))
    told = gather(filled, asked, also=tuple(Measure), today=TODAY, report=silent)

    found = [answer.question.measure for answer in told.answers]
    assert found[0] is Measure.VISITS
    assert Measure.KEY_FIGURES_PER_1000 not in found
    assert len(found) == len(set(found)) > 4


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.docx", {}),
        ("a", {}),
        ("a.gpkg", {"epsg": 3857}),
        ("a.svg", {"method": "beautiful"}),
        ("a.svg", {"method": "fixed"}),
        ("a.svg", {"method": "fixed", "limits": (1, 2, 3, 4, 5)}),
    ],
)
def test_what_cannot_be_made_is_refused_before_it_is_counted(
    filled: Desk, tmp_path: Path, name: str, options: dict[str, Any]
) -> None:
    def count(_done: int, _total: int) -> None:
        pytest.fail("nothing should be counted")

    with pytest.raises(InvalidEntry):
        export_view(filled, question(), tmp_path / name, today=TODAY, report=count, **options)
    assert list(tmp_path.glob("a*")) == []


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("step", [0, -1])
def test_who_stops_leaves_the_older_file(
    filled: Desk, tmp_path: Path, suffix: str, step: int
) -> None:
    out = tmp_path / f"dekking{suffix}"
    out.write_text("older", "utf-8")

    def stop(done: int, total: int) -> None:
        if done == (total if step else 0) - (1 if step else 0):
            raise Cancelled

    with pytest.raises(Cancelled):
        export_view(filled, question(), out, today=TODAY, report=stop)
    assert out.read_text("utf-8") == "older"
    assert [path.name for path in tmp_path.glob("dekking*")] == [out.name]


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_progress_never_goes_back_and_ends(filled: Desk, tmp_path: Path, suffix: str) -> None:
    told: list[float] = []
    out = tmp_path / f"dekking{suffix}"

    export_view(
        filled, question(), out, today=TODAY, report=lambda done, total: told.append(done / total)
    )
    assert told == sorted(told)
    assert told[-1] == 1


def files_of(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def test_publishing_twice_changes_no_byte(filled: Desk, tmp_path: Path) -> None:
    for name in "ab":
        publish(filled, tmp_path / name, period=AUTUMN, today=TODAY, report=silent)
    once = files_of(tmp_path / "a")
    publish(filled, tmp_path / "a", period=AUTUMN, today=TODAY, report=silent)

    assert files_of(tmp_path / "a") == files_of(tmp_path / "b") == once


def test_a_new_day_gets_a_folder_and_the_older_one_stays(filled: Desk, tmp_path: Path) -> None:
    root = tmp_path / "uit"
    publish(filled, root, today=TODAY, report=silent)
    older = files_of(root / "2026-03-04")
    keep_many(filled, {CENTRUM: 9}, AUTUMN.last)
    publish(filled, root, today=date(2026, 3, 5), report=silent)

    assert files_of(root / "2026-03-04") == older
    assert files_of(root / "2026-03-05") != older
    assert json.loads((root / "latest.json").read_text("utf-8")) == {
        "folder": "2026-03-05",
        "schema_version": 1,
        "from": "2025-10-01",
        "to": "2025-12-31",
    }


def test_a_published_table_fits_its_schema(filled: Desk, tmp_path: Path) -> None:
    done = publish(filled, tmp_path / "uit", today=TODAY, report=silent)

    schema = json.loads((done.folder / "schema.json").read_text("utf-8"))
    table = (done.folder / "coverage.csv").read_text("utf-8-sig").split("\n")
    names = [each["name"] for each in schema["schema"]["fields"]]
    rows = [dict(zip(names, line.split(";"), strict=True)) for line in table[1:] if line]
    assert table[0].strip() == ";".join(names)
    assert schema["version"] == 1
    assert {row["measure"] for row in rows} == {each["measure"] for each in schema["measures"]}
    assert {row["state"].strip() for row in rows} <= schema["states"].keys()
    visits = {
        row["area_name"]: row["value"]
        for row in rows
        if row["measure"] == "visits" and row["area_level"] != "sector"
    }
    assert visits["Whole city"] == "156"
    assert visits["Battel"] == ""
    assert not {"key_figures_per_1000", "open_follow_ups"} & {row["measure"] for row in rows}


@pytest.mark.parametrize(
    ("first", "last", "rule"),
    [
        (date(2025, 10, 2), date(2025, 12, 31), "whole_months"),
        (date(2025, 10, 1), date(2025, 12, 30), "whole_months"),
        (date(2026, 3, 1), date(2026, 3, 31), "not_over"),
    ],
)
def test_periods_that_would_tell_of_single_visits_are_not_published(
    filled: Desk, tmp_path: Path, first: date, last: date, rule: str
) -> None:
    with pytest.raises(InvalidEntry) as caught:
        publish(filled, tmp_path / "uit", period=Period(first, last), today=TODAY, report=silent)

    assert caught.value.problems[0].rule == rule
    assert not (tmp_path / "uit").exists()


def test_a_folder_of_somebody_else_is_left_alone(filled: Desk, tmp_path: Path) -> None:
    (tmp_path / "vakantie.jpg").write_bytes(b"x")
    before = files_of(tmp_path)

    with pytest.raises(FileNotWritten) as caught:
        publish(filled, tmp_path, today=TODAY, report=silent)

    assert caught.value.reason == "not_ours"
    assert files_of(tmp_path) == before


@pytest.mark.parametrize("share", [0, 60, 85, 95])
def test_who_stops_publishing_leaves_what_was_published(
    filled: Desk, tmp_path: Path, share: int
) -> None:
    root = tmp_path / "uit"
    publish(filled, root, today=TODAY, report=silent)
    before = files_of(root)
    keep_many(filled, {CENTRUM: 9}, AUTUMN.last)

    def stop(done: int, _total: int) -> None:
        if done >= share:
            raise Cancelled

    with pytest.raises(Cancelled):
        publish(filled, root, today=TODAY, report=stop)
    assert files_of(root) == before
    assert sorted(path.name for path in root.iterdir()) == [
        "2026-03-04", "README.txt", "about.json", "latest.json",
    ]  # fmt: skip


def test_the_last_quarter_that_is_over() -> None:
    assert last_quarter(date(2026, 1, 1)) == AUTUMN
    assert last_quarter(date(2026, 3, 31)) == AUTUMN
    assert last_quarter(date(2026, 4, 1)) == Period(date(2026, 1, 1), date(2026, 3, 31))
