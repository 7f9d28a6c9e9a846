"""Earlier imports, and taking one back in one step: also after a restart."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.exchange import ImportRun, ImportState, TakenBack
from desktop.domain.roles.role import Deed
from desktop.errors import NotFound
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.checking import Report
from desktop.services.exchanging.imports.making import name_of
from desktop.storage import records
from desktop.storage.lists import imports as storage
from desktop.storage.registry import shape_named

CHANGES = {
    "place": Changes.PLACES,
    "person": Changes.PERSONS,
    "organisation": Changes.ORGANISATIONS,
    "network": Changes.NETWORKS,
}
_CHUNK = 200
_NAMES_TOLD = 20


def earlier_imports(desk: Desk) -> Sequence[ImportRun]:
    """Return all imports, the latest first.

    One that was stopped by a power cut is done as far as it came; if nothing of it is there,
    it is forgotten.
    """
    desk.require(Deed.IMPORT)
    with desk.store.reading() as session:
        found = storage.runs(session)
    if any(run.state is ImportState.BEGUN for run in found):
        _settle(desk, [run for run in found if run.state is ImportState.BEGUN])
        with desk.store.reading() as session:
            found = storage.runs(session)
    return found


def take_back(desk: Desk, run_id: UUID, report: Report) -> tuple[TakenBack, Changes]:
    """Put what an import made into the bin. What was changed or used since stays, and is told.

    Stopped halfway, it can be asked again and goes on.

    Raises:
        NotFound: There is no such import.
        Cancelled: By way of ``report``; what was put into the bin stays there.
    """
    desk.require(Deed.IMPORT)
    with desk.store.reading() as session:
        run = storage.get_run(session, run_id)
        if run is None:
            raise NotFound("import")
        stand = storage.standing(session, run)
        kind = shape_named(run.kind).record
        told = records.get_many(session, kind, stand.touched[:_NAMES_TOLD])
        names = [name_of(record) for record in told.values()]
    for start in range(0, len(stand.untouched), _CHUNK):
        report(start, len(stand.untouched))
        _bin(desk, run, stand.untouched[start : start + _CHUNK])
    with desk.store.writing() as session:
        kept = len(stand.touched)
        storage.set_state(session, run_id, ImportState.TAKEN_BACK, kept=kept)
    report(len(stand.untouched), len(stand.untouched))
    done = TakenBack(binned=len(stand.untouched), kept=names, kept_total=kept, gone=stand.gone)
    return done, CHANGES[run.kind] | Changes.OUTBOX


def _bin(desk: Desk, run: ImportRun, ids: Sequence[UUID]) -> None:
    now = desk.now()
    with desk.store.writing() as session:
        found = records.get_many(session, shape_named(run.kind).record, ids).values()
        untouched = [
            record
            for record in found
            if not record.is_deleted and record.updated_at == record.created_at
        ]
        records.put_into_bin(session, untouched, at=now, by=desk.author)


def _settle(desk: Desk, begun: Sequence[ImportRun]) -> None:
    with desk.store.writing() as session:
        for run in begun:
            stand = storage.standing(session, run)
            if stand.untouched or stand.touched:
                storage.set_state(session, run.id, ImportState.DONE)
            else:
                storage.drop_run(session, run.id)
