"""Attachments: received in parts, checked by their hash, kept under their id.

The row says what was announced; the content lies in a folder, named by id alone, so that no
name of a person's file reaches the disk. What it is, is told by its first bytes and not by what
somebody says about it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.postgresql import insert

from desktop.domain.roles.sight import Sight
from desktop.server.books import NOWHERE
from desktop.server.database import WAIT_FOR_ROOM, Busy
from desktop.server.exchange.caller import Caller
from desktop.server.ledger import keep_name
from desktop.server.models.blobs import blobs
from desktop.server.models.feed import records
from desktop.server.refusal import Refusal, malformed, not_found, too_large
from desktop.sync.parts import BLOB_PART, MOST_BLOB_BYTES, Part

TYPES = {
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"%PDF-": "application/pdf",
}
"""First bytes → kind of file. Others are not taken."""
_AT_ONCE = 1_000
_NAME = re.compile(r"[0-9a-f]{32}(\.part)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """What a laptop says about an attachment with each part.

    Args:
        offset: Where this part begins.
        size: Of the whole, bytes.
        digest: SHA-256 of the whole.
        scope: Of the record that it belongs to.
    """

    id: UUID
    offset: int
    size: int
    digest: bytes
    scope: int


@dataclass(frozen=True, slots=True)
class Blobs:
    """The attachments of all cities.

    Args:
        folder: Where their content lies; hosts that serve together share it.
    """

    folder: Path

    def receive(
        self, connection: Connection, caller: Caller, said: Announced, part: bytes, *, now: int
    ) -> Part:
        """Take a part and return how much is here.

        A part that begins elsewhere is not taken; the answer tells where to go on.

        Raises:
            Refusal: No right, too large, of a kind that is not taken, or a wrong hash.
        """
        promised = _promised_scope(connection, caller, said)
        if promised is None and said.scope not in caller.writable():
            raise not_found()
        _check_announced(said, part)
        row = self._announced(connection, caller, said, now=now, promised=promised)
        if row.complete and self._is_whole(caller, row):
            return Part(offset=row.size, done=True)
        path = self._path(caller, said.id, ".part")
        held = path.stat().st_size if path.exists() else 0
        if said.offset != held:
            return Part(offset=held)
        if held + len(part) > row.size:
            raise malformed("More bytes than announced")
        _check_kind(part, held)
        _append(path, part)
        if held + len(part) == row.size:
            self._finish(connection, caller, said)
            return Part(offset=row.size, done=True)
        return Part(offset=held + len(part))

    def state(self, connection: Connection, caller: Caller, blob: UUID) -> tuple[Part, int]:
        """Return how much of an attachment is here, and how large it is in all.

        Raises:
            Refusal: It is unknown, or of a scope that the caller may not read.
        """
        row = _known(connection, int(caller.tenant), blob)
        if row is None or row.gone_at is not None or row.scope not in caller.readable():
            raise not_found()
        if not _sees(connection, caller, blob, row.scope):
            raise not_found()
        if row.complete and self._is_whole(caller, row):
            return Part(offset=row.size, done=True), row.size
        path = self._path(caller, blob, ".part")
        return Part(offset=path.stat().st_size if path.exists() else 0), row.size

    def content(
        self, connection: Connection, caller: Caller, blob: UUID, *, start: int
    ) -> tuple[bytes, int]:
        """Return a complete attachment from byte ``start`` on, and its size."""
        part, size = self.state(connection, caller, blob)
        if not part.done or not 0 <= start <= size:
            raise not_found()
        with self._path(caller, blob, "").open("rb") as file:
            file.seek(start)
            return file.read(), size

    def erase(self, connection: Connection, tenant: int, ids: Collection[UUID]) -> int:
        """Remove what belongs to erased records, from table and disk; return how many there were.

        The content goes before the transaction ends: should that fail, the erasure is still to
        be carried out, and finds the rest.
        """
        count = 0
        for some in _chunks(list(ids)):
            gone = delete(blobs).where(blobs.c.tenant == tenant, blobs.c.id.in_(some))
            for blob in connection.execute(gone.returning(blobs.c.id)).scalars():
                count += 1
                self._remove(tenant, blob)
        return count

    def empty(self, connection: Connection, tenant: int, ids: Collection[UUID], *, now: int) -> int:
        """Remove the bytes of files whose records stay; return how many there were.

        They are not taken again. The content goes before the transaction ends: should that
        fail, the next look finds the rest.
        """
        for some in _chunks(list(ids)):
            mine = (blobs.c.tenant == tenant) & blobs.c.id.in_(some)
            gone = {"gone_at": now, "complete": False}
            connection.execute(update(blobs).where(mine).values(gone))
            for blob in some:
                self._remove(tenant, blob)
        return len(ids)

    def bar(self, connection: Connection, tenant: int, gone: Mapping[UUID, int]) -> None:
        """Never take these files, whatever the table and the folder say about them.

        Args:
            gone: Id → when its bytes went, ms.
        """
        nothing = {"scope": NOWHERE, "size": 0, "sha256": b"", "complete": False}
        for id_, at in gone.items():
            said = {"gone_at": at, "noted": True}
            new = insert(blobs).values(tenant=tenant, id=id_, at=at, **nothing, **said)
            known = {"complete": False, **said}
            connection.execute(
                new.on_conflict_do_update(index_elements=["tenant", "id"], set_=known)
            )
            self._remove(tenant, id_)

    def clear_away(self, connection: Connection, tenant: int, *, before: int) -> int:
        """Remove files that the table does not know; return how many there were.

        A database that was put back may have forgotten them, and laptops send again what is still
        in use. Files that are not named as ours are left alone.

        Args:
            before: Younger ones stay: their row may be on its way. ms since 1970.
        """
        count = 0
        for folder in sorted((self.folder / str(tenant)).glob("[0-9a-f][0-9a-f]")):
            found = {UUID(each.stem): each for each in folder.iterdir() if _NAME.match(each.name)}
            known = select(blobs.c.id).where(blobs.c.tenant == tenant, blobs.c.id.in_(found))
            here = set(connection.execute(known).scalars()) if found else set()
            for id_ in found.keys() - here:
                if found[id_].stat().st_mtime * 1000 < before:
                    self._remove(tenant, id_)
                    count += 1
        return count

    def _announced(
        self,
        connection: Connection,
        caller: Caller,
        said: Announced,
        *,
        now: int,
        promised: int | None,
    ) -> Any:
        """Return what the table says of a file that may be added; else refuse it.

        Args:
            promised: The scope of the record if it promises these very bytes and is the
                caller's own: then it does not matter what else they may do by now.
        """
        tenant = int(caller.tenant)
        if promised is None and not _is_awaited(connection, caller, said.id):
            raise not_found()
        row = _known(connection, tenant, said.id, hold=True)
        if row is None:
            new = insert(blobs).values(
                tenant=tenant,
                id=said.id,
                scope=said.scope if promised is None else promised,
                size=said.size,
                sha256=said.digest,
                complete=False,
                at=now,
            )
            connection.execute(new.on_conflict_do_nothing())
            row = _known(connection, tenant, said.id, hold=True)
        if row.gone_at is not None:
            raise not_found()
        if promised is None and not _may_add(connection, caller, said.id, row.scope):
            raise not_found()
        if (row.size, bytes(row.sha256)) != (said.size, said.digest):
            raise Refusal(409, "other_content", "Announced with another size or hash before")
        return row

    def _finish(self, connection: Connection, caller: Caller, said: Announced) -> None:
        path = self._path(caller, said.id, ".part")
        if sha256(path.read_bytes()).digest() != said.digest:
            path.unlink()
            raise Refusal(422, "wrong_hash", "The content does not fit its hash; send it again")
        path.replace(self._path(caller, said.id, ""))
        keep_name(path.parent)
        connection.execute(
            update(blobs)
            .where(blobs.c.tenant == int(caller.tenant), blobs.c.id == said.id)
            .values(complete=True)
        )

    def _is_whole(self, caller: Caller, row: Any) -> bool:
        """Return whether the content is where the table says: a folder can be lost by itself."""
        path = self._path(caller, row.id, "")
        return path.is_file() and path.stat().st_size == row.size

    def _remove(self, tenant: int, blob: UUID) -> None:
        """Take a file off the disk, and make sure that no power cut brings it back."""
        folder = self._place(tenant, blob, "").parent
        for ending in ("", ".part"):
            self._place(tenant, blob, ending).unlink(missing_ok=True)
        if folder.exists():
            keep_name(folder)

    def _path(self, caller: Caller, blob: UUID, ending: str) -> Path:
        return self._place(int(caller.tenant), blob, ending)

    def _place(self, tenant: int, blob: UUID, ending: str) -> Path:
        return self.folder / str(tenant) / blob.hex[:2] / f"{blob.hex}{ending}"


def _chunks(ids: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    for start in range(0, len(ids), _AT_ONCE):
        yield ids[start : start + _AT_ONCE]


def kind_of(content: bytes) -> str:
    """Return the kind of file, by its first bytes."""
    found = [kind for start, kind in TYPES.items() if content.startswith(start)]
    return found[0] if found else "application/octet-stream"


def _check_announced(said: Announced, part: bytes) -> None:
    if said.size > MOST_BLOB_BYTES or len(part) > BLOB_PART:
        raise too_large(MOST_BLOB_BYTES if said.size > MOST_BLOB_BYTES else BLOB_PART)
    if said.size < 1 or said.offset < 0 or not part or len(said.digest) != sha256().digest_size:
        raise malformed("Not a part of an attachment")


def _check_kind(part: bytes, held: int) -> None:
    if held == 0 and not any(part.startswith(start) for start in TYPES):
        raise Refusal(415, "kind_not_taken", "Only " + ", ".join(TYPES.values()))


def _append(path: Path, part: bytes) -> None:
    """Write a part. What a full disk took of it is counted: the rest follows from there.

    Raises:
        Busy: The disk takes no more.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("ab") as file:
            file.write(part)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise Busy("disk", WAIT_FOR_ROOM) from error


def _known(connection: Connection, tenant: int, blob: UUID, *, hold: bool = False) -> Any:
    wanted = select(blobs).where(blobs.c.tenant == tenant, blobs.c.id == blob)
    return connection.execute(wanted.with_for_update() if hold else wanted).one_or_none()


def _sees(connection: Connection, caller: Caller, blob: UUID, scope: int) -> bool:
    """Return whether the role of the caller shows the record of an attachment."""
    place = caller.place(scope)
    body = None if place.is_whole else _body(connection, int(caller.tenant), blob)
    return place.is_whole or (body is not None and place.sees("attachment", body))


def _may_add(connection: Connection, caller: Caller, blob: UUID, scope: int) -> bool:
    """Return whether the role of the caller allows files: of its record, where that matters."""
    if scope not in caller.writable():
        return False
    place = caller.place(scope)
    if place.sight("attachment") is not Sight.OWN:
        return place.may_change("attachment", {})
    body = _body(connection, int(caller.tenant), blob)
    return body is not None and place.may_change("attachment", {}, body)


def _promised_scope(connection: Connection, caller: Caller, said: Announced) -> int | None:
    """Return the scope of a record of the caller's own that promises these very bytes.

    Who left a team before its files were sent brings them still: nothing is shown to them by it,
    and what comes is what everybody there was told. Of what was erased or binned nothing is taken.
    """
    wanted = select(records.c.scope, records.c.erased, records.c.body).where(
        records.c.tenant == int(caller.tenant),
        records.c.id == said.id,
        records.c.entity == "attachment",
    )
    found = connection.execute(wanted.with_for_update(read=True)).one_or_none()
    if found is None or found.erased or found.body.get("deleted_at") is not None:
        return None
    told = (found.body.get("created_by"), found.body.get("sha256"), found.body.get("size"))
    return found.scope if told == (caller.user, said.digest.hex(), said.size) else None


def _body(connection: Connection, tenant: int, record: UUID) -> dict[str, Any] | None:
    """Return what the record of an attachment says; ``None`` = there is none."""
    wanted = select(records.c.body).where(
        records.c.tenant == tenant, records.c.id == record, records.c.entity == "attachment"
    )
    found: dict[str, Any] | None = connection.execute(wanted).scalar_one_or_none()
    return found


def _is_awaited(connection: Connection, caller: Caller, record: UUID) -> bool:
    """Return whether there is a record in use for a file, where the caller may write.

    A laptop sends the record first. Without one nothing could be erased, shown or cleared away:
    nobody keeps bytes here that belong to nothing, nor to what was erased or lies in the bin.

    An erasure that runs meanwhile is waited for, or waits for what is being taken here and
    removes it too: it holds records before it looks for what belongs to them.
    """
    binned = records.c.body["deleted_at"].astext.label("binned")
    wanted = select(records.c.erased, records.c.scope, binned).where(
        records.c.tenant == int(caller.tenant),
        records.c.id == record,
        records.c.entity == "attachment",
    )
    found = connection.execute(wanted.with_for_update(read=True)).one_or_none()
    if found is None or found.erased or found.binned is not None:
        return False
    return found.scope in caller.writable()
