"""Saving what a file gave: all of it in one transaction, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.domain.exchange import ImportOrder, ImportRun, ImportState
from desktop.services.desk import Desk
from desktop.services.imports.checking import Report
from desktop.services.imports.making import Made
from desktop.storage import imports as storage
from desktop.storage import records

_CHUNK = 1_000


def save(desk: Desk, order: ImportOrder, made: Sequence[Made], report: Report) -> ImportRun:
    """Save the records and how to take them back.

    Which records the import is about to make is stored first, by itself: stopped by a power
    cut while its operations were on their way to the journal, the part that comes back at the
    next opening belongs to an import that can be taken back.

    Raises:
        Cancelled: By way of ``report``; nothing was saved.
    """
    run = ImportRun(
        id=desk.new_id(),
        kind=order.kind,
        file=order.path.name,
        at=desk.now(),
        by=desk.author,
        state=ImportState.BEGUN,
        rows=len(made),
    )
    with desk.store.writing() as session:
        storage.begin_run(session, run, [one.record.id for one in made])
    try:
        with desk.store.writing() as session:
            for start in range(0, len(made), _CHUNK):
                report(start, len(made))
                records.insert(session, *(one.record for one in made[start : start + _CHUNK]))
            storage.set_state(session, run.id, ImportState.DONE)
    except BaseException:
        with desk.store.writing() as session:
            storage.drop_run(session, run.id)
        raise
    report(len(made), len(made))
    return run
