"""Imports of files: what each made, and what was decided about columns. On this laptop only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple, cast
from uuid import UUID

from sqlalchemy import Table, delete, select, update
from sqlalchemy.orm import Session

from desktop.domain.exchange import ImportRun, ImportState
from desktop.storage.driver import among, driver
from desktop.storage.models import ImportColumnsRow, ImportedRow, ImportRow
from desktop.storage.registry import SHAPES, member, owner, shape_named
from desktop.storage.tables.insertion import insert_into

_IMPORTED = cast("Table", ImportedRow.__table__)
_TIED_BY_KIND = (("affiliation", "target_id"),)
"""Columns that point to records of several kinds, which the registry does not list."""


class Standing(NamedTuple):
    """How the records of an import stand now.

    Args:
        untouched: Ids of those that are as they came in, and that nothing points to.
        touched: Ids of those that were changed or used since.
        gone: How many lie in the bin, were merged or erased.
    """

    untouched: Sequence[UUID]
    touched: Sequence[UUID]
    gone: int


def begin_run(session: Session, run: ImportRun, ids: Sequence[UUID]) -> None:
    """Store that an import begins, and which records it is about to make."""
    session.add(
        ImportRow(
            id=run.id,
            kind=run.kind,
            file=run.file,
            at=run.at,
            by=run.by,
            state=run.state.value,
            rows=run.rows,
            kept=run.kept,
        )
    )
    session.flush()
    insert_into(session, _IMPORTED, [{"record_id": id_, "run_id": run.id} for id_ in ids])


def set_state(session: Session, run_id: UUID, state: ImportState, *, kept: int = 0) -> None:
    """Store how an import stands."""
    wanted = update(ImportRow).where(ImportRow.id == run_id)
    session.execute(wanted.values(state=state.value, kept=kept))


def drop_run(session: Session, run_id: UUID) -> None:
    """Forget an import that made nothing."""
    session.execute(delete(_IMPORTED).where(_IMPORTED.c.run_id == run_id))
    session.execute(delete(ImportRow).where(ImportRow.id == run_id))


def runs(session: Session) -> Sequence[ImportRun]:
    """Return all imports, the latest first."""
    rows = session.scalars(select(ImportRow).order_by(ImportRow.at.desc(), ImportRow.id))
    return [_run(row) for row in rows]


def get_run(session: Session, run_id: UUID) -> ImportRun | None:
    """Return one import; ``None`` if there is none."""
    row = session.get(ImportRow, run_id)
    return None if row is None else _run(row)


def runs_that_made(session: Session, ids: Sequence[UUID]) -> Sequence[ImportRun]:
    """Return the imports that made some of these records, the first one first."""
    asked = "SELECT DISTINCT run_id FROM import_record WHERE record_id IN"
    found = among(driver(session), asked, [id_.bytes for id_ in ids])
    runs = [get_run(session, UUID(bytes=id_)) for id_ in {bytes(id_) for (id_,) in found}]
    return sorted((run for run in runs if run is not None), key=lambda run: run.at)


def standing(session: Session, run: ImportRun) -> Standing:
    """Return how the records of an import stand."""
    asked = (
        "SELECT made.record_id, it.id IS NULL OR it.deleted_at IS NOT NULL,"
        " it.updated_at IS NOT it.created_at"
        f' FROM import_record AS made LEFT JOIN "{shape_named(run.kind).table.name}" AS it'
        " ON it.id = made.record_id WHERE made.run_id = ? ORDER BY made.rowid"
    )
    used = {bytes(id_) for id_ in _used(driver(session), run)}
    found: dict[str, list[UUID]] = {"untouched": [], "touched": [], "gone": []}
    for id_, is_gone, is_changed in driver(session).execute(asked, (run.id.bytes,)):
        how = "gone" if is_gone else "touched" if is_changed or bytes(id_) in used else "untouched"
        found[how].append(UUID(bytes=bytes(id_)))
    return Standing(found["untouched"], found["touched"], len(found["gone"]))


def remembered(session: Session, kind: str, headings: str) -> Mapping[str, str | None] | None:
    """Return what was decided about the columns of such a file, if it was."""
    row = session.get(ImportColumnsRow, (kind, headings))
    return None if row is None else row.fields


def remember(
    session: Session, kind: str, headings: str, fields: Mapping[str, str | None], *, at: datetime
) -> None:
    """Store what was decided about the columns of such a file."""
    session.merge(ImportColumnsRow(kind=kind, headings=headings, fields=dict(fields), used_at=at))


def _run(row: ImportRow) -> ImportRun:
    return ImportRun(
        id=row.id,
        kind=row.kind,
        file=row.file,
        at=row.at,
        by=row.by,
        state=ImportState(row.state),
        rows=row.rows,
        kept=row.kept,
    )


def _used(db: Any, run: ImportRun) -> Iterator[bytes]:
    """Yield ids of records of an import to which another record points that is in use."""
    for table, column, whose in _pointers(run.kind):
        joined = f' JOIN "{whose}" AS whole ON whole.id = it.{whose}_id' if whose else ""
        living = "whole" if whose else "it"
        asked = (
            f'SELECT made.record_id FROM import_record AS made JOIN "{table}" AS it'
            f" ON it.{column} = made.record_id{joined}"
            f" WHERE made.run_id = ? AND {living}.deleted_at IS NULL"
        )
        yield from (id_ for (id_,) in db.execute(asked, (run.id.bytes,)))


def _pointers(kind: str) -> Iterator[tuple[str, str, str]]:
    """Yield table, column and, for a table of links, the table of the owner."""
    yield from ((table, column, "") for table, column in _TIED_BY_KIND)
    for shape in SHAPES:
        for name, pointed_at in shape.refers.items():
            if pointed_at != kind:
                continue
            if name in shape.sets:
                links = shape.sets[name]
                yield links.name, member(links).name, owner(links).name.removesuffix("_id")
            else:
                yield shape.kind, name, ""
