"""Export visits to XLSX. Floor: a bare xlsxwriter loop over the same cells."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from desktop.domain.listing import Order, VisitFilter
from desktop.domain.period import local
from desktop.services.exchanging.exports import export_visits
from desktop.services.visits import list_visits
from tests.bench.figures import Figure
from tests.bench.place import profile

ROWS = 50_000


def measure(visits: int) -> Iterator[Figure]:
    """Yield the seconds of a detailed export of the latest visits, and of a summary as PDF."""
    with profile(visits) as opened, tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "detail.xlsx"
        order = Order(column="day", descending=True)
        oldest = list_visits(opened.desk, VisitFilter(), order, offset=ROWS - 1, limit=1).rows
        wanted = VisitFilter(first=local(oldest[0].start).date() if oldest else None)
        whole = _seconds(
            lambda: export_visits(
                opened.desk,
                wanted,
                file_format="xlsx",
                out=out,
                level="detail",
                report=lambda _done, _total: None,
            )
        )
        rows = _cells(out)
        bare = _seconds(lambda: _write(rows, Path(folder) / "bare.xlsx"))
        yield Figure(name=f"xlsx of {len(rows)} rows", value=whole, unit="s", baseline=bare)
        summary = _seconds(
            lambda: export_visits(
                opened.desk,
                VisitFilter(),
                file_format="pdf",
                out=Path(folder) / "summary.pdf",
                report=lambda _done, _total: None,
            )
        )
        yield Figure(name="summary as pdf", value=summary, unit="s")


def _seconds(work: object) -> float:
    """Return seconds of processor time: jobs this long are not taken in turns."""
    assert callable(work)
    before = time.process_time()
    work()
    return time.process_time() - before


def _cells(path: Path) -> list[tuple[object, ...]]:
    import openpyxl

    book = openpyxl.load_workbook(path, read_only=True)
    return list(max(book.worksheets, key=lambda sheet: sheet.max_row).iter_rows(values_only=True))


def _write(rows: list[tuple[object, ...]], path: Path) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"constant_memory": True, "remove_timezone": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        for column, value in enumerate(row):
            sheet.write(number, column, value)
    book.close()
