"""Streams, the log of operations, the quarantine."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import groupby
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from desktop.server.books import Known, Logged, Quarantined, Stream
from desktop.server.postgres.page import Subject, as_text, column, listed
from desktop.sync.protocol import Step

_BEGIN_STREAM = text(
    "INSERT INTO stream (tenant, id, device, last_n, durable_n, erased, clock_ahead, seen_at)"
    " VALUES (:tenant, :stream, :device, 0, 0, 0, 0, 0) ON CONFLICT (tenant, id) DO NOTHING"
)
_STREAM = text(
    "SELECT id, device, last_n, last_op, durable_n, erased, clock_ahead, seen_at FROM stream"
    " WHERE tenant = :tenant AND id = :stream FOR UPDATE"
)
_SAVE_STREAM = text(
    "UPDATE stream SET last_n = :last_n, last_op = :last_op, durable_n = :durable_n,"
    " erased = :erased, clock_ahead = :clock_ahead, seen_at = :seen_at"
    " WHERE tenant = :tenant AND id = :id"
)
_KNOWN = text(
    "SELECT id, outcome, reason FROM operation"
    " WHERE tenant = :tenant AND id = ANY(CAST(:ops AS uuid[]))"
)
_LOG = text(
    "INSERT INTO operation (tenant, id, stream, n, entity, record, scope, ver, outcome, reason,"
    " author, device, edited_at, at, fields)"
    " SELECT :tenant, op, :stream, n, entity, record, scope, ver, outcome, reason,"
    " :user, :device, edited_at, :at, fields"
    " FROM ROWS FROM (unnest(CAST(:ops AS uuid[])), unnest(CAST(:ns AS bigint[])),"
    " json_array_elements_text(CAST(:entities AS json)), unnest(CAST(:records AS uuid[])),"
    " unnest(CAST(:scopes AS bigint[])), unnest(CAST(:vers AS bigint[])),"
    " json_array_elements_text(CAST(:outcomes AS json)),"
    " json_array_elements_text(CAST(:reasons AS json)),"
    " unnest(CAST(:edited AS bigint[])), json_array_elements(CAST(:fields AS json)))"
    " AS row (op, n, entity, record, scope, ver, outcome, reason, edited_at, fields)"
)
_QUARANTINE = text(
    "INSERT INTO quarantine (tenant, operation, stream, scope, record, outcome, reason, author,"
    " device, at, content)"
    " SELECT :tenant, operation, stream, scope, record, outcome, reason, author, device, at,"
    " convert_to(content, 'UTF8')"
    " FROM json_to_recordset(CAST(:rows AS json)) AS row (operation uuid, stream uuid,"
    " scope bigint, record uuid, outcome text, reason text, author text, device uuid, at bigint,"
    " content text)"
)
_LOGGED = (
    "SELECT operation.id, stream, n, entity, record, scope, ver, outcome, reason, author,"
    " device, edited_at, at, CAST(fields AS text) AS fields FROM operation"
)
_WRITTEN = text(
    f"{_LOGGED} JOIN json_to_recordset(CAST(:rows AS json)) AS wanted (id uuid, number bigint)"
    " ON record = wanted.id AND ver = wanted.number"
    " WHERE tenant = :tenant AND record = ANY(CAST(:records AS uuid[]))"
)
_STEPS = text(
    "SELECT operation.id, operation.edited_at AS at, author,"
    " coalesce(device.name, '') AS device, outcome,"
    " CAST(fields AS text) AS fields FROM operation LEFT JOIN device"
    " ON device.tenant = operation.tenant AND device.id = operation.device"
    " WHERE operation.tenant = :tenant AND record = :record"
    " ORDER BY operation.at, operation.ver, operation.n"
)


class Operations(Subject):
    """What laptops sent."""

    def stream(self, stream: UUID, device: UUID) -> Stream:
        """Return the stream, held alone; begin it for this device if there is none."""
        found = self._run(_STREAM, stream=stream).one_or_none()
        if found is None:
            self._run(_BEGIN_STREAM, stream=stream, device=device)
            found = self._run(_STREAM, stream=stream).one()
        return Stream(**found._asdict())

    def send_stream(self, stream: UUID) -> None:
        """Send what :meth:`stream` asks."""
        self._send(_STREAM, stream=stream)

    def save_stream(self, stream: Stream) -> None:
        """Store how far it got."""
        self._run(_SAVE_STREAM, **msgspec.structs.asdict(stream))

    def known(self, ops: Collection[UUID]) -> Mapping[UUID, Known]:
        """Return which of these operations were received before, from any stream."""
        return {
            row.id: Known(row.outcome, row.reason) for row in self._run(_KNOWN, ops=listed(ops))
        }

    def send_known(self, ops: Collection[UUID]) -> None:
        """Send what :meth:`known` asks."""
        self._send(_KNOWN, ops=listed(ops))

    def log(self, entries: Sequence[Logged]) -> None:
        """Append to the log of operations."""
        for _, group in groupby(entries, _sender):
            self._run(_LOG, **_columns(list(group)))

    def quarantine(self, entries: Sequence[Quarantined]) -> None:
        """Keep operations that were not carried out, byte for byte as they came."""
        self._run_many(_QUARANTINE, [_kept(entry) for entry in entries])

    def written(self, places: Collection[tuple[UUID, int]]) -> Mapping[tuple[UUID, int], Logged]:
        """Return the operations that gave these records these versions, where there are any."""
        if not places:
            return {}
        wanted = as_text([{"id": id_, "number": number} for id_, number in places])
        records = listed([id_ for id_, _ in places])
        found = map(_logged, self._run(_WRITTEN, rows=wanted, records=records))
        return {(entry.record, entry.ver): entry for entry in found}

    def steps(self, record: UUID) -> Sequence[Step]:
        """Return the log of one record, oldest first, with the name of each device."""
        return [
            Step(
                op=row.id,
                at=row.at,
                user=row.author,
                device=row.device,
                outcome=row.outcome,
                fields=msgspec.json.decode(row.fields),
            )
            for row in self._run(_STEPS, record=record)
        ]


def _sender(entry: Logged) -> tuple[UUID, str, UUID, int]:
    return entry.stream, entry.user, entry.device, entry.at


def _columns(entries: Sequence[Logged]) -> dict[str, Any]:
    """Return the parameters of :data:`_LOG` for entries that came together."""
    first = entries[0]
    return {
        "stream": first.stream,
        "user": first.user,
        "device": first.device,
        "at": first.at,
        "ops": column([entry.op for entry in entries]),
        "ns": column([entry.n for entry in entries]),
        "entities": as_text([_storable(entry.entity) for entry in entries]),
        "records": column([entry.record for entry in entries]),
        "scopes": column([entry.scope for entry in entries]),
        "vers": column([entry.ver for entry in entries]),
        "outcomes": as_text([entry.outcome for entry in entries]),
        "reasons": as_text([entry.reason for entry in entries]),
        "edited": column([entry.edited_at for entry in entries]),
        "fields": as_text([entry.fields for entry in entries]),
    }


def _storable(entity: str) -> str:
    """Return a kind of record, which is the laptop's word: no text takes a NUL."""
    return entity.replace("\0", "\ufffd")


def _kept(entry: Quarantined) -> dict[str, Any]:
    return {
        "operation": entry.op.op,
        "stream": entry.stream,
        "scope": entry.op.scope,
        "record": entry.op.id,
        "outcome": entry.outcome,
        "reason": entry.reason,
        "author": entry.user,
        "device": entry.device,
        "at": entry.at,
        "content": as_text(entry.op),
    }


def _logged(row: Any) -> Logged:
    return Logged(
        op=row.id,
        stream=row.stream,
        n=row.n,
        entity=row.entity,
        record=row.record,
        scope=row.scope,
        ver=row.ver,
        outcome=row.outcome,
        reason=row.reason,
        user=row.author,
        device=row.device,
        edited_at=row.edited_at,
        at=row.at,
        fields=msgspec.json.decode(row.fields),
    )
