"""Reading places, persons, organisations and networks in from somebody's own file.

All rows or none: a file with one impossible cell changes nothing, and every such cell is named
by its row. What looks like a record that is there already is told, not refused.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.changes import Changes
from desktop.domain.text import duplicate_key
from desktop.errors import FileUnreadable, RowProblem, RowsRefused
from desktop.services.desk import Desk
from desktop.services.imports.headings import recognise
from desktop.services.imports.making import Made, Maker
from desktop.services.imports.tables import read_table
from desktop.storage import in_use, records
from desktop.storage.wards import ward_names

CHANGES = {
    "place": Changes.PLACES,
    "person": Changes.PERSONS,
    "organisation": Changes.ORGANISATIONS,
    "network": Changes.NETWORKS,
}
MOST_PROBLEMS = 50
"""More than these help nobody; the first ones usually explain the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duplicate:
    """A row that looks like a record that is there already, or like a row before it."""

    row: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """What an import did, or would do.

    Args:
        columns: Heading → field.
        passed_over: Headings of columns that were not read.
        unsure_phones: Rows with a phone number that was kept as typed: it is no number.
    """

    kind: str
    file: str
    rows: int
    imported: int
    dry_run: bool
    columns: Mapping[str, str]
    passed_over: Sequence[str]
    duplicates: Sequence[Duplicate]
    unsure_phones: Sequence[int]


def import_file(
    desk: Desk,
    kind: str,
    path: Path,
    *,
    columns: Mapping[str, str | None] | None = None,
    dry_run: bool = False,
    report: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[ImportReport, Changes]:
    """Read ``path`` in.

    Args:
        kind: ``place``, ``person``, ``organisation`` or ``network``.
        columns: Heading → field where it cannot be recognised; ``None`` = pass over.
        dry_run: Do all but saving.
        report: Told how far it is; may raise ``Cancelled``, and then nothing is saved.

    Raises:
        FileUnreadable: The file, or a column of it (rule R2 among them).
        RowsRefused: Cells that cannot be saved, each with its row.
    """
    table = read_table(path)
    chosen = recognise(path.name, kind, table.headings, columns)
    with desk.store.reading() as session:
        maker = Maker(desk, kind, ward_names(session))
    made: list[Made] = []
    problems: list[RowProblem] = []
    for done, row in enumerate(table.rows):
        report(done, len(table.rows))
        cells = {
            field: row.cells[place]
            for place, field in chosen.fields.items()
            if place < len(row.cells) and row.cells[place]
        }
        found = maker.make(row.number, cells)
        if isinstance(found, Made):
            made.append(found)
        else:
            problems += found
    if problems:
        raise RowsRefused(path.name, problems[:MOST_PROBLEMS], len(problems))
    likely = _save(desk, kind, made, dry_run=dry_run)
    report(len(table.rows), len(table.rows))
    done_now = ImportReport(
        kind=kind,
        file=path.name,
        rows=len(made),
        imported=0 if dry_run else len(made),
        dry_run=dry_run,
        columns={table.headings[place]: field for place, field in chosen.fields.items()},
        passed_over=chosen.passed_over,
        duplicates=likely,
        unsure_phones=[one.row for one in made if one.unsure_phone],
    )
    return done_now, Changes.NONE if dry_run else CHANGES[kind] | Changes.OUTBOX


def read_map(path: Path) -> Mapping[str, str | None]:
    """Return the decisions in a JSON file: ``{"heading": "field", "other heading": null}``.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission`` or ``bad_map``.
    """
    try:
        read = json.loads(path.read_text("utf-8-sig"))
    except FileNotFoundError as error:
        raise FileUnreadable(path.name, "not_found") from error
    except OSError as error:
        raise FileUnreadable(path.name, "no_permission") from error
    except ValueError as error:
        raise FileUnreadable(path.name, "bad_map") from error
    if not isinstance(read, dict) or not all(
        isinstance(field, str | None) for field in read.values()
    ):
        raise FileUnreadable(path.name, "bad_map")
    return read


def _save(desk: Desk, kind: str, made: Sequence[Made], *, dry_run: bool) -> Sequence[Duplicate]:
    with desk.store.reading() as session:
        known = in_use.name_keys(session, kind)
    likely = list(_likely(made, known))
    if made and not dry_run:
        with desk.store.writing() as session:
            records.insert(session, *(one.record for one in made))
    return likely


def _likely(made: Sequence[Made], known: set[str]) -> Iterator[Duplicate]:
    seen = set(known)
    for one in made:
        key = duplicate_key(one.name)
        if key in seen:
            yield Duplicate(row=one.row, name=one.name)
        seen.add(key)
