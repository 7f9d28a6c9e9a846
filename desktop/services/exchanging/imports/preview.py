"""A file before it is read in: its columns, and its first rows as they would become."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import Any

from desktop.domain.exchange import ColumnSeen, ImportOrder, ImportPreview, RowSeen, never_kept
from desktop.domain.roles.role import Deed
from desktop.domain.traces.lint import Remark, find
from desktop.domain.traces.lint.fields import TEXTS
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.checking import cells_of, maker_for, told_by_values
from desktop.services.exchanging.imports.columns import remembered_columns
from desktop.services.exchanging.imports.headings import (
    FIRST_NAME,
    LAST_NAME,
    Columns,
    fields_of,
    proposed,
    recognised,
)
from desktop.services.exchanging.imports.making import Made, Maker
from desktop.services.exchanging.imports.rows import Row, Table
from desktop.services.exchanging.imports.tables import open_table
from desktop.services.exchanging.record_cells import cell
from desktop.storage.lists.wards import ward_names

SHOWN_ROWS = 8
_EXAMPLES = 3
_LOOKED_AT = 200
"""Rows among which examples are looked for: the first ones of a column are often empty."""
NEEDED: Mapping[str, Sequence[str]] = {
    "person": ("legal_basis", "review_on"),
    "organisation": ("kind",),
    "place": (),
    "network": (),
}
"""Kind of record → fields that are asked once for all rows when no column fills them."""


def preview_file(desk: Desk, order: ImportOrder) -> ImportPreview:
    """Return what a file holds and what would come of it, from its first rows.

    Raises:
        FileUnreadable: As for :func:`~.import_file`, without those about
            its columns.
    """
    desk.require(Deed.IMPORT)
    is_known = partial(_is_known, order.kind)
    with open_table(order.path, order.kind, is_known=is_known, sheet=order.sheet) as table:
        asked = order.columns or None
        remembered = None if asked else remembered_columns(desk, order.kind, table.headings)
        columns = proposed(order.kind, table.headings, asked or remembered or {})
        first = list(islice(table.rows, _LOOKED_AT))
        columns = told_by_values(order.kind, columns, first, today=desk.today())
        maker = maker_for(desk, order, table)
        with desk.store.reading() as session:
            wards = ward_names(session)
        filled = set(columns.fields.values())
        return ImportPreview(
            kind=order.kind,
            file=order.path.name,
            form=table.facts.form,
            encoding=table.facts.encoding,
            sheet=table.facts.sheet,
            sheets=table.facts.sheets,
            columns=_columns(table, columns, first),
            rows=[_row(maker, columns, row, wards) for row in first[:SHOWN_ROWS]],
            fields=fields_of(order.kind),
            missing=[name for name in NEEDED[order.kind] if name not in filled],
            remembered=remembered is not None,
            never_kept=never_kept(table.left_out),
            telling=_telling(order.kind, columns, first),
        )


def decided(preview: ImportPreview) -> Mapping[str, str | None]:
    """Return heading → field as a preview shows it: what is left as it is, is decided too."""
    return {column.heading: column.field for column in preview.columns if column.heading}


def with_column(preview: ImportPreview, heading: str, field: str | None) -> ImportPreview:
    """Return the preview after somebody chose another field for a column."""
    columns = [
        replace(each, field=field) if each.heading == heading and not each.forbidden else each
        for each in preview.columns
    ]
    return replace(preview, columns=columns)


def _columns(table: Table, columns: Columns, rows: Sequence[Row]) -> Sequence[ColumnSeen]:
    return [
        ColumnSeen(
            heading=heading,
            examples=_examples(rows, place),
            field=columns.fields.get(place),
            forbidden=columns.forbidden.get(place, ""),
        )
        for place, heading in enumerate(table.headings)
        if heading
    ]


def _telling(kind: str, columns: Columns, rows: Sequence[Row]) -> int:
    """Return how many rows have a text that tells too much; in a person's, of that person."""
    texts = frozenset(TEXTS[kind])
    return sum(any(_remarks(kind, texts, cells_of(columns, row))) for row in rows)


def _remarks(kind: str, texts: frozenset[str], cells: Mapping[str, str]) -> Iterator[Remark]:
    about = _named(cells).get("display_name", "") if kind == "person" else ""
    for field in texts & cells.keys():
        yield from find(cells[field], about=about)


def _examples(rows: Sequence[Row], place: int) -> Sequence[str]:
    said = (row.cells[place] for row in rows if place < len(row.cells) and row.cells[place])
    return list(islice(dict.fromkeys(said), _EXAMPLES))


def _row(maker: Maker, columns: Columns, row: Row, wards: Mapping[str, str]) -> RowSeen:
    cells = cells_of(columns, row)
    found = maker.make(row.number, cells)
    if not isinstance(found, Made):
        return RowSeen(row=row.number, cells=_named(cells), problems=found)
    return RowSeen(row=row.number, cells=_shown(found.record, wards))


def _named(cells: Mapping[str, str]) -> Mapping[str, str]:
    """Return the cells of a row that cannot be saved, with its name where others have theirs."""
    parts = [cells[name] for name in (FIRST_NAME, LAST_NAME) if name in cells]
    others = {name: text for name, text in cells.items() if name not in {FIRST_NAME, LAST_NAME}}
    return {"display_name": " ".join(parts), **others} if parts else others


def _shown(record: Any, wards: Mapping[str, str]) -> Mapping[str, str]:
    names = (name for name in record.__slots__ if hasattr(record, name))
    shown = {name: cell(name, getattr(record, name), wards) for name in names}
    return {name: str(value) for name, value in shown.items() if value not in {None, ""}}


def _is_known(kind: str, heading: str) -> bool:
    return recognised(kind, heading) is not None
