"""A colleague with a laptop: writes, looks, and is forgotten nowhere in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Protocol, TypeVar
from uuid import UUID

from sqlalchemy import update
from sqlalchemy.orm import Session

from desktop.domain.conflict import Conflict, Resolution
from desktop.domain.record import Record
from desktop.domain.visit import Visit, check_visit
from desktop.errors import ExpectedError
from desktop.storage import records, rows
from desktop.storage.driver import driver
from desktop.storage.engine import Store
from desktop.storage.journal import FileJournal
from desktop.storage.operation import Operation
from desktop.storage.patch import fields_of
from desktop.storage.pending import outbox
from desktop.storage.registry import shape_of
from desktop.sync.ports import Replica
from tests.sync.simulation.causes import Saved, Writings
from tests.sync.simulation.pen import CHANGES, Others, Pen

KINDS = sorted(CHANGES, key=lambda kind: kind.__name__)
R = TypeVar("R", bound=Record)
AtVersion = Callable[[UUID, int], frozenset[UUID]]
"""Record and version → operations that the server had applied to it by then."""


OpenReplica = Callable[[Store, "Colleague"], Replica]
"""Opens the real replica of a laptop over its store."""


class Profile(Protocol):
    """Where a laptop keeps everything, and what it tells of it."""

    told: list[Operation]

    def open(self) -> tuple[Store, FileJournal]:
        """Open the store and its journal."""


class Colleague:
    """One laptop with somebody behind it.

    Args:
        user: Account name; two laptops may be of one user.
        device: The registration; a copied profile has that of the original.
        pen: Shared by all, so that no two values are the same.
        at_version: What the server knew of a record.

    Attributes:
        about_to_save: Told what the author sees of the records of a save, before it begins.
    """

    def __init__(
        self,
        name: str,
        user: str,
        *,
        device: UUID,
        disk: Profile,
        pen: Pen,
        writings: Writings,
        clock: Callable[[], datetime],
        at_version: AtVersion,
        open_replica: OpenReplica,
    ) -> None:
        self.name, self.user, self.device = name, user, device
        self.disk, self.pen, self.writings = disk, pen, writings
        self.offset = timedelta()
        self.about_to_save: Callable[[Mapping[UUID, Mapping[str, Any]]], None] = _nothing
        self._clock, self._at_version, self._open_replica = clock, at_version, open_replica
        self.open()

    def open(self) -> None:
        """Start the program."""
        self.store, self.journal = self.disk.open()
        self.replica = self._open_replica(self.store, self)

    def close(self) -> None:
        """End the program, or let it be killed: nothing is written any more."""
        self.store.close()
        self.journal.close()

    def restart(self) -> None:
        """Close and open."""
        self.close()
        self.open()

    @property
    def now(self) -> datetime:
        """The time by this laptop's clock."""
        return self._clock() + self.offset

    def outbox(self) -> list[Operation]:
        """Return all operations that the laptop still has."""
        with self.store.reading() as session:
            return list(outbox.operations(session))

    def visible(self, kind: type[R], *, deleted: bool = False) -> list[R]:
        """Return the records of a kind that are in use, or those in the bin."""
        with self.store.reading() as session:
            ids = _ids(session, kind, deleted=deleted)
            return list(rows.read_rows(session, kind, ids).values())

    def kinds(self, *, deleted: bool = False) -> list[type[Record]]:
        """Return the kinds of which there are records that somebody can change."""
        with self.store.reading() as session:
            return [kind for kind, ids in _present(session, deleted=deleted).items() if ids]

    # Writing. Each returns whether there was something to do; refusals of rules are normal.

    def create(self, kind: type[Record]) -> bool:
        """Enter a new record."""
        with self.store.reading() as session:
            present = _present(session)
        now = self.now
        made = {"id": self.pen.id(), "created_at": now, "updated_at": now}
        made |= {"created_by": self.user, "updated_by": self.user}
        record = self.pen.new(kind, made, Others(self.pen.chance, present))
        with self.store.reading() as session:
            if records.get(session, type(record), record.id) is not None:
                return False
        return self._save(lambda session: records.insert(session, record))

    def edit(self, kind: type[Record]) -> bool:
        """Change a record of a kind."""
        return self._change(kind, self._edited)

    def delete(self, kind: type[Record]) -> bool:
        """Put a record into the bin."""
        return self._change(kind, lambda record: self._binned(record, deleted=True))

    def restore(self, kind: type[Record]) -> bool:
        """Take a record out of the bin."""
        return self._change(kind, lambda record: self._binned(record, deleted=False), deleted=True)

    def move(self, kind: type[Record], to: int) -> bool:
        """Change a record and hand it over to another team in the same save.

        No screen does this yet; the protocol and both ends can.
        """
        return self._change(kind, self._edited, moved_to=to)

    def resolve(self) -> bool:
        """Decide about a conflict; where a value was put aside, maybe take it."""
        waiting = [conflict for conflict in self.visible(Conflict) if conflict.is_open]
        if not waiting:
            return False
        conflict = self.pen.chance.choice(waiting)
        decided = self.pen.chance.choice(list(Resolution))
        after = replace(conflict, resolution=decided, updated_at=self.now, updated_by=self.user)
        return self._save(lambda session: _resolve(session, conflict, after))

    def _change(
        self,
        kind: type[Record],
        how: Callable[[Record], Record],
        *,
        deleted: bool = False,
        moved_to: int | None = None,
    ) -> bool:
        with self.store.reading() as session:
            ids = _ids(session, kind, deleted=deleted)
            found = records.get(session, kind, self.pen.chance.choice(ids)) if ids else None
        if found is None:
            return False
        before = found
        after = how(before)

        def work(session: Session) -> None:
            records.update(session, before, _checked(after, self._clock()))
            if moved_to is not None and moved_to != before.team_id:
                _move(session, after, moved_to)

        return self._save(work, before)

    def _edited(self, record: Record) -> Record:
        return self.pen.changed(record, at=self.now, by=self.user)

    def _binned(self, record: Record, *, deleted: bool) -> Record:
        at = self.now if deleted else None
        return replace(record, deleted_at=at, updated_at=self.now, updated_by=self.user)

    def _save(self, work: Callable[[Session], object], *before: Record) -> bool:
        """Save in one transaction and remember what the author had seen."""
        seen = {record.id: self._plain(record) for record in before}
        knew = {record.id: self._knew(record) for record in before}
        heard = self._heard()
        self.disk.told.clear()
        self.about_to_save(seen)
        try:
            with self.store.writing() as session:
                work(session)
        except ExpectedError:
            return False
        for operation in self.disk.told:
            self.writings.note(
                Saved(
                    operation,
                    self.name,
                    seen.get(operation.id, {}),
                    knew.get(operation.id, frozenset()),
                    heard,
                )
            )
        return bool(self.disk.told)

    def _plain(self, record: Record) -> Mapping[str, Any]:
        shape = shape_of(type(record))
        fields = dict.fromkeys(shape.columns) | fields_of(shape, record)
        return fields | {name: sorted(getattr(record, name)) for name in shape.sets}

    def _heard(self) -> frozenset[tuple[UUID, int]]:
        with self.store.reading() as session:
            lines = driver(session).execute("SELECT id, at FROM cleared")
            return frozenset((UUID(bytes=id_), at) for id_, at in lines)

    def _knew(self, record: Record) -> frozenset[UUID]:
        with self.store.reading() as session:
            table = shape_of(type(record)).table
            query = f"SELECT ver FROM {table.name} WHERE id = ?"  # noqa: S608 - our names
            found = driver(session).execute(query, (record.id.bytes,)).fetchone() or (0,)
            lying = driver(session).execute(
                "SELECT op FROM outbox WHERE id = ?", (record.id.bytes,)
            )
            ours = {UUID(bytes=op) for (op,) in lying}
        return self._at_version(record.id, int(found[0] or 0)) | ours


def _all_kinds(state: str) -> str:
    asked = (
        f"SELECT {place}, id FROM {shape_of(kind).table.name} WHERE deleted_at {state}"  # noqa: S608
        for place, kind in enumerate(KINDS)
    )
    return f"{' UNION ALL '.join(asked)} ORDER BY 1, 2"


_PRESENT = {False: _all_kinds("IS NULL"), True: _all_kinds("IS NOT NULL")}
"""Whether in the bin → place in ``KINDS``, and id, of all such records."""


def _nothing(_seen: Mapping[UUID, Mapping[str, Any]]) -> None: ...


def _ids(session: Session, kind: type[Record], *, deleted: bool = False) -> list[UUID]:
    state = "IS NOT NULL" if deleted else "IS NULL"
    query = f"SELECT id FROM {shape_of(kind).table.name} WHERE deleted_at {state} ORDER BY id"  # noqa: S608
    return [UUID(bytes=id_) for (id_,) in driver(session).execute(query)]


def _present(session: Session, *, deleted: bool = False) -> Mapping[type[Record], list[UUID]]:
    """Return the ids of all kinds by one statement, in the order of ``KINDS``."""
    present: dict[type[Record], list[UUID]] = {kind: [] for kind in KINDS}
    for place, id_ in driver(session).execute(_PRESENT[deleted]):
        present[KINDS[place]].append(UUID(bytes=id_))
    return present


def _move(session: Session, record: Record, to: int) -> None:
    """Let the operation that was just queued also move its record."""
    operation = replace(session.info["operations"].pop(), moved_to=to)
    session.info["operations"].append(operation)
    table = shape_of(type(record)).table
    session.execute(update(table).where(table.c.id == record.id).values(team_id=to))
    session.execute(
        update(outbox.OUTBOX).where(outbox.OUTBOX.c.n == operation.n).values(moved_to=to)
    )


def _resolve(session: Session, before: Conflict, after: Conflict) -> None:
    records.update(session, before, after)


def _checked(record: R, now: datetime) -> R:
    if isinstance(record, Visit):
        check_visit(record, now=now)
    return record
