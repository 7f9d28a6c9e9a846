"""What somebody typed to do harm stands in every file as a text, in every field of every kind.

Generated: a new field or kind is in it without a line here. Records are put straight into the
database, as if a server that means harm had sent them.
"""

from __future__ import annotations

import csv
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_type_hints
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from desktop.cli.terminal import for_terminal
from desktop.domain.exchange import EXPORT_FORMS, ExportOrder
from desktop.domain.figures.published import PublishedFigures
from desktop.domain.listing import VisitFilter
from desktop.domain.merging import MergeRecord
from desktop.domain.network.fabric import Lens
from desktop.domain.period import Period
from desktop.domain.plan import PlanOrder
from desktop.domain.privacy.data_classes import KINDS, DataClass
from desktop.domain.record import Record
from desktop.domain.text import pasteable
from desktop.domain.wording import Wording
from desktop.reports import person_file as person_reports
from desktop.services import files, person_file
from desktop.services.desk import Desk
from desktop.services.exchanging.exports import export_visits
from desktop.services.exchanging.record_files import export_records
from desktop.services.figures import publishing
from desktop.services.figures.ward_atlas import export_atlas
from desktop.services.following.plan_export import export_plan
from desktop.services.organising.fabric.exports import FORMATS, export_fabric
from desktop.services.organising.fabric.matrix import export_matrix
from desktop.services.search import search
from desktop.storage import records
from desktop.storage.lists import files as stored_files
from desktop.storage.registry import shape_named, shape_of
from tests.conftest import NOW
from tests.server.every_kind import whole_set
from tests.storage import examples

HOSTILE = (
    '=HYPERLINK("http://x.test?"&A1;"klik")',
    "@SUM(1)|' /C calc'!A0\t+1",
    "<img src=x onerror=alert(1)>\"'></script></text><script>alert(1)</script>&lt;",
    "x\r\nEND:VCARD\r\nBEGIN:VCARD\r\nTEL:+3211\nEND:VEVENT\u2028URL:evil\x85X-A:1\x0bX-B:2",
    '#eval("panic()") *b* $x$ @ref <lbl> ]#image("/etc/passwd") \\u{7}',
    "\x1b]0;own\x07\x1b[2J{name.__class__}{0}%s%n${1+1}{{7*7}}&file\u202etxt.exe",
    "'; DROP TABLE visit; -- \" OR NEAR(* AND ../../x\\..\\y",
)
SAID = {DataClass.IDENTIFYING, DataClass.CONTACT, DataClass.CONTENT, DataClass.OPERATIONAL}
CODES = {
    "ward",
    "language",
    "wording_language",
    "informed_language",
    "compared",
    "extends",
    "record_kind",
}
FORMULA = re.compile(r"""^[\s'"\ufeff]*[=+@\-\t]""")


def texts_of(record: Record) -> list[str]:
    """Return the fields of a record in which somebody may have typed anything."""
    hints = get_type_hints(type(record))
    classes = KINDS[shape_of(type(record)).kind].fields
    return [
        field.name
        for field in fields(record)
        if hints[field.name] in {str, str | None}
        and classes.get(field.name) in SAID
        and field.name not in CODES
        and getattr(record, field.name) is not None
    ]


def spoilt(record: Record, text: str) -> Record:
    """Return a record with a text in all fields that take one."""
    if isinstance(record, MergeRecord):
        return record
    fields_: dict[str, Any] = dict.fromkeys(texts_of(record), text)
    return replace(record, **fields_)


@pytest.fixture
def hostile(desk: Desk) -> Desk:
    """A profile with seven records of each kind, every one with another hostile text."""
    for text in HOSTILE:
        with desk.store.writing() as session:
            for record in whole_set():
                if not isinstance(record, PublishedFigures | Wording):
                    records.insert(session, spoilt(record, text))
    return desk


def silent(_done: int, _total: int) -> None:
    """Take no notice."""


def written(desk: Desk, room: Path) -> Iterator[Path]:
    """Write every file there is, and yield it."""
    for kind, forms in EXPORT_FORMS.items():
        for form in forms:
            out = room / f"{kind}-{form}.{form}"
            export_records(desk, ExportOrder(kind=kind, form=form, out=out, reason=HOSTILE[0]))
            yield out
    for form in ("csv", "xlsx"):
        out = room / f"visits.{form}"
        options: dict[str, Any] = {"file_format": form, "level": "detail", "notes": True}
        yield export_visits(
            desk, VisitFilter(), out=out, reason=HOSTILE[2], report=silent, **options
        )
    for form in FORMATS:
        lens, out = Lens(NOW.year), room / f"fabric.{form}"
        yield export_fabric(desk, lens, out, reason=HOSTILE[1], report=silent)
    yield export_matrix(desk, room / "matrix.csv", report=silent)
    plan = PlanOrder(
        period=Period(NOW.date(), NOW.date() + timedelta(days=60)),
        with_names=True,
        reason=HOSTILE[3],
    )
    export_plan(desk, plan, room / "plan.ics")
    yield room / "plan.ics"
    quarter = Period(date(2026, 1, 1), date(2026, 3, 31))
    export_atlas(desk, quarter, room / "atlas.pdf", today=NOW.date(), report=silent)
    yield room / "atlas.pdf"
    yield from _files_of_persons(desk, room)


def _files_of_persons(desk: Desk, room: Path) -> Iterator[Path]:
    shape = shape_named("person")
    with desk.store.reading() as session:
        (ids,) = [session.scalars(shape.table.select().with_only_columns(shape.table.c.id)).all()]
    found = person_file.gather(desk, ids[4], reason=HOSTILE[2])
    yield person_reports.write_json(found, room / "person.json")
    yield person_reports.write_pdf(found, room / "person.pdf")


def lines_of(file: Path) -> list[str]:
    """Return the lines of a calendar or of cards, put together again."""
    return re.sub(r"\r\n[ \t]", "", file.read_bytes().decode()).removesuffix("\r\n").split("\r\n")


def check_lines(file: Path) -> None:
    lines = lines_of(file)
    assert not [line for line in lines if re.search("[\x00-\x08\x0a-\x1f\x7f\x85\u2028]", line)]
    names = {re.split("[:;]", line)[0] for line in lines}
    known = "BEGIN END VERSION UID FN N ORG KIND X-ABSHOWAS TEL EMAIL ADR URL GEO LANG NOTE"
    events = "DTSTAMP DTSTART DTEND SUMMARY LOCATION DESCRIPTION CATEGORIES CLASS TRANSP PRODID"
    zone = "CALSCALE METHOD X-WR-CALNAME X-WR-TIMEZONE TZID RRULE TZOFFSETFROM TZOFFSETTO TZNAME"
    assert names <= {*known.split(), *events.split(), *zone.split()}
    begun = [line[6:] for line in lines if line.startswith("BEGIN:")]
    assert sorted(begun) == sorted(line[4:] for line in lines if line.startswith("END:"))
    assert not [line for line in lines if line.startswith("TEL") and line.endswith("+3211")]


def check_csv(file: Path) -> None:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.reader(opened, delimiter=";"))
    assert len({len(row) for row in rows if row}) == 1, "no text begins a cell or a row of its own"
    said = [cell for row in rows for cell in row if FORMULA.match(cell)]
    assert [cell for cell in said if not cell.startswith("'") and not _is_number(cell)] == []


def _is_number(cell: str) -> bool:
    return bool(re.fullmatch(r"[+-]?\d+([.,]\d+)?|-", cell))


def check_xlsx(file: Path) -> None:
    with zipfile.ZipFile(file) as book:
        for name in book.namelist():
            text = book.read(name).decode("utf-8", "replace")
            ElementTree.fromstring(text)  # noqa: S314 - we wrote it
            assert "<f>" not in text
            assert "<hyperlink" not in text
            assert "externalLink" not in name


def check_drawing(file: Path) -> None:
    for element in ElementTree.parse(file).iter():  # noqa: S314 - we wrote it
        tag = element.tag.rpartition("}")[2]
        assert tag not in {"script", "foreignObject", "image", "a", "iframe", "img"}
        assert not [name for name in element.attrib if name.lower().startswith("on")]
        assert not [name for name in element.attrib if name.endswith("href")]


def check_pdf(file: Path) -> None:
    paper = PdfReader(file)
    root: Any = paper.trailer["/Root"]
    told = str({key: value.get_object() for key, value in root.items()})
    assert "/JavaScript" not in told
    assert "/EmbeddedFiles" not in told
    for page in paper.pages:
        links = [note.get_object() for note in page.get("/Annots", ())]
        assert not [link for link in links if "/URI" in str(link.get("/A"))]


def check_json(file: Path) -> None:
    json.loads(file.read_text("utf-8"))


CHECKS: Mapping[str, Any] = {
    ".vcf": check_lines,
    ".vcf4": check_lines,
    ".ics": check_lines,
    ".csv": check_csv,
    ".xlsx": check_xlsx,
    ".svg": check_drawing,
    ".graphml": check_drawing,
    ".pdf": check_pdf,
    ".json": check_json,
    ".jsonld": check_json,
    ".png": lambda _file: None,
}


def test_every_file_shows_every_hostile_text_as_a_text(hostile: Desk, tmp_path: Path) -> None:
    seen = set()
    for file in written(hostile, tmp_path):
        CHECKS[file.suffix](file)
        seen.add(file.suffix)
    assert seen == CHECKS.keys()


def test_what_is_searched_is_never_a_command(desk: Desk) -> None:
    with desk.store.writing() as session:
        records.insert(session, examples.a_place(name="Buurthuis"))
    for text in (*HOSTILE, '"', "*", "a* OR b", "NEAR(", "title:x", "^", "-", "\x00", "(" * 5000):
        assert search(desk, text) == []
    assert [hit.title for hit in search(desk, "buurt")] == ["Buurthuis"]


def test_figures_of_others_are_no_formulas(desk: Desk, tmp_path: Path) -> None:
    made = examples.a_publication()
    evil = replace(made, figures=made.figures.replace("Battel", "=1+1"), team_name="=2+2")
    out = publishing.export_published(desk, evil, tmp_path / "figures.csv")
    check_csv(out)
    assert "'=1+1" in out.read_text("utf-8-sig")


@pytest.mark.parametrize("text", ["+32 15 04 68 00", "-3", "12,5", "An +1", "–", "", "(015) 1/2"])
def test_what_is_pasted_stays_as_it_was_when_it_is_no_formula(text: str) -> None:
    assert pasteable(text) == text


@pytest.mark.parametrize("text", [*HOSTILE[:2], "+1+cmd|'/C calc'!A0", "-2+3", "a\t=1", "a\r\n=1"])
def test_what_is_pasted_is_no_formula_and_no_cell_of_its_own(text: str) -> None:
    assert pasteable(text)[0] in {"'", "a"}
    assert not {"\t", "\n", "\r"} & set(pasteable(text))


def test_a_terminal_is_told_nothing_but_text() -> None:
    shown = for_terminal("\n".join(HOSTILE))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", shown)
    assert "DROP TABLE" in shown
    assert shown.count("\n") >= len(HOSTILE) - 1


@pytest.mark.parametrize("name", ["x.exe", "x.jpg.lnk", "../../x", "..\\..\\x.hta", "a:b.js"])
def test_a_copy_of_a_file_of_others_ends_as_what_it_is(
    desk: Desk, tmp_path: Path, name: str
) -> None:
    person = examples.a_person()
    given = examples.an_attachment(person, name=name)
    with desk.store.writing() as session:
        records.insert(session, person, given)
        stored_files.keep_content(session, given.id, b"%PDF-1.4 MZ")

    found = person_file.gather(desk, person.id, reason="at the desk")
    assert person_file.write_files_beside(desk, found, tmp_path) == ["file-1.pdf"]
    called = files.copied_name(given, b"%PDF-1.4 MZ")
    assert called.endswith(".pdf")
    assert not {"/", "\\", "\0"} & set(called)
