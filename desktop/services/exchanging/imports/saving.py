"""Saving what a file gave: all of it in one transaction, or nothing."""

from __future__ import annotations

from contextlib import suppress

from desktop.domain.exchange import ImportOrder, ImportRun, ImportState
from desktop.domain.roles.role import Deed
from desktop.domain.text import fold
from desktop.errors import ExpectedError
from desktop.services.desk import Desk
from desktop.services.exchanging.imports.checking import Report
from desktop.services.exchanging.imports.making import Made
from desktop.storage import records
from desktop.storage.lists import imports as storage

_CHUNK = 1_000


def save(desk: Desk, order: ImportOrder, made: list[Made], report: Report) -> ImportRun:
    """Save the records and how to take them back. ``made`` is empty afterwards.

    Which records the import is about to make is stored first, by itself: stopped by a power
    cut while its operations were on their way to the journal, the part that comes back at the
    next opening belongs to an import that can be taken back.

    Raises:
        Cancelled: By way of ``report``; nothing was saved.
    """
    desk.require(Deed.IMPORT)
    run = ImportRun(
        id=desk.new_id(),
        kind=order.kind,
        file=_file_name(order, made),
        at=desk.now(),
        by=desk.author,
        state=ImportState.BEGUN,
        rows=len(made),
    )
    with desk.store.writing() as session:
        storage.begin_run(session, run, [one.record.id for one in made])
    made.reverse()  # so that each lets go of its memory as it is saved
    try:
        with desk.store.writing() as session:
            while made:
                report(run.rows - len(made), run.rows)
                some = [made.pop().record for _ in range(min(_CHUNK, len(made)))]
                records.insert(session, *some)
            storage.set_state(session, run.id, ImportState.DONE)
    except BaseException:
        with suppress(ExpectedError), desk.store.writing() as session:
            storage.drop_run(session, run.id)  # or else it is settled when they are listed
        raise
    report(run.rows, run.rows)
    return run


def _file_name(order: ImportOrder, made: list[Made]) -> str:
    """Return the file as it is remembered: never by the name of somebody in it.

    A phone calls the card of one person by that person, and the name would outlive an erasure.
    """
    stem = fold(order.path.stem)
    if order.kind == "person" and any(fold(one.name) in stem for one in made):
        return f"*{order.path.suffix}"
    return order.path.name
