"""Records, and what ties one to another."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from desktop.domain.merging import PAIRS
from desktop.server.books import Hold, Stored
from desktop.server.postgres.page import Subject, as_text, column, listed

_COLUMNS = "id, entity, scope, seq, ver, CAST(fv AS text) AS fv, CAST(body AS text) AS body, erased"
_RECORDS = (
    f"SELECT {_COLUMNS} FROM record"
    " WHERE tenant = :tenant AND id = ANY(CAST(:ids AS uuid[])) ORDER BY id"
)
_RECORDS_BY_HOLD = {
    Hold.NOT: text(_RECORDS),
    Hold.SHARED: text(f"{_RECORDS} FOR SHARE"),
    Hold.ALONE: text(f"{_RECORDS} FOR UPDATE"),
}
_POINTING = text(
    f"SELECT {_COLUMNS} FROM record WHERE tenant = :tenant AND id IN (SELECT tie.record FROM tie"
    " WHERE tie.tenant = :tenant AND tie.target = ANY(CAST(:targets AS uuid[]))) ORDER BY id"
)
_OPEN_SCOPES = text(
    "SELECT set_config('app.scopes', CAST(CAST(coalesce(nullif("
    " current_setting('app.scopes', true), ''), '{}') AS bigint[])"
    " || CAST(:scopes AS bigint[]) AS text), true)"
)
_VERSIONS = text("SELECT nextval('version') FROM generate_series(1, :count)")
_ROWS = (
    "ROWS FROM (unnest(CAST(:ids AS uuid[])), json_array_elements_text(CAST(:entities AS json)),"
    " unnest(CAST(:scopes AS bigint[])), unnest(CAST(:seqs AS bigint[])),"
    " unnest(CAST(:vers AS bigint[])), json_array_elements(CAST(:fvs AS json)),"
    " json_array_elements(CAST(:bodies AS json)), unnest(CAST(:erased AS boolean[])))"
    " AS row (id, entity, scope, seq, ver, fv, body, erased)"
)
_INSERT = text(
    "INSERT INTO record (tenant, id, entity, scope, seq, ver, fv, body, erased)"
    f" SELECT :tenant, id, entity, scope, seq, ver, fv, body, erased FROM {_ROWS}"
)
_UPDATE = text(
    "UPDATE record SET entity = row.entity, scope = row.scope, seq = row.seq, ver = row.ver,"
    " fv = row.fv, body = row.body, erased = row.erased"
    f" FROM {_ROWS} WHERE record.tenant = :tenant AND record.id = row.id"
    " AND record.id = ANY(CAST(:ids AS uuid[]))"
)
"""The ids stand there twice: while PostgreSQL knows little of a new or restored table, it would
read all of the city's records to join them with a few."""
_UNTIE = text("DELETE FROM tie WHERE tenant = :tenant AND record = ANY(CAST(:ids AS uuid[]))")
_TIE = text(
    "INSERT INTO tie (tenant, target, record) SELECT :tenant, target, record"
    " FROM json_to_recordset(CAST(:rows AS json)) AS row (target uuid, record uuid)"
)
_fv_decoder = msgspec.json.Decoder(dict[str, tuple[int, UUID]])
_body_decoder = msgspec.json.Decoder(dict[str, Any])
_ID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TYING = ("target_id", "place_id", "organisation_id")
"""Fields that tie the persons of a record to something."""


class Records(Subject):
    """The records of all scopes of the city."""

    def records(self, ids: Collection[UUID], hold: Hold = Hold.NOT) -> dict[UUID, Stored]:
        """Return those that exist, erased ones too, held in the order of their ids."""
        if not ids:
            return {}
        found = self._run(_RECORDS_BY_HOLD[hold], ids=listed(ids))
        return {row.id: _stored(row) for row in found}

    def send_records(self, ids: Collection[UUID]) -> None:
        """Send what :meth:`records` asks about these, to hold them alone."""
        self._send(_RECORDS_BY_HOLD[Hold.ALONE], ids=listed(ids))

    def tied_to(self, targets: Collection[UUID]) -> Sequence[Stored]:
        """Return what ties persons to these places, organisations and networks.

        The gate ends ties of other teams too: their scopes are open from here on.
        """
        wanted = {str(target) for target in targets}
        found = [
            stored
            for stored in self._pointing_to(targets)
            if (stored.entity == "affiliation" and stored.body.get("target_id") in wanted)
            or (stored.entity == "visit" and not wanted.isdisjoint(_held(stored.body)))
        ]
        self._open_scopes_of(found)
        return found

    def naming(self, persons: Collection[UUID]) -> Sequence[Stored]:
        """Return what names one of these persons, also in the bin; see :meth:`tied_to`."""
        wanted = {str(person) for person in persons}
        found = [
            stored
            for stored in self._pointing_to(persons)
            if not wanted.isdisjoint(_named(stored.entity, stored.body))
        ]
        self._open_scopes_of(found)
        return found

    def beside(self, visits: Collection[UUID]) -> Sequence[Stored]:
        """Return what hangs on these visits; see :meth:`tied_to`."""
        wanted = {str(visit) for visit in visits}
        found = [
            stored for stored in self._pointing_to(visits) if stored.body.get("visit_id") in wanted
        ]
        self._open_scopes_of(found)
        return found

    def leading_to(self, targets: Collection[UUID]) -> Sequence[Stored]:
        """Return services of these organisations, and referrals to any of these."""
        found = [
            stored
            for stored in self._pointing_to(targets)
            if stored.entity in {"service", "referral"}
        ]
        self._open_scopes_of(found)
        return found

    def conflicts_about(self, records: Collection[UUID]) -> Sequence[Stored]:
        """Return the records of kind ``conflict`` about these, by ``record_id``."""
        return [stored for stored in self._pointing_to(records) if stored.entity == "conflict"]

    def versions(self, count: int) -> Sequence[int]:
        """Return ``count`` numbers, rising, never handed out before in this epoch."""
        return sorted(self._run(_VERSIONS, count=count).scalars())

    def send_versions(self, count: int) -> None:
        """Send what :meth:`versions` asks."""
        self._send(_VERSIONS, count=count)

    def insert(self, records: Sequence[Stored]) -> None:
        """Store records that were not there."""
        if records:
            self._run(_INSERT, **_columns(records))
            self._tie(records)

    def update(self, records: Sequence[Stored]) -> None:
        """Store records that were there, whole."""
        if records:
            self._run(_UPDATE, **_columns(records))
            self._run(_UNTIE, ids=listed([stored.id for stored in records]))
            self._tie(records)

    def _pointing_to(self, targets: Collection[UUID]) -> Iterable[Stored]:
        return map(_stored, self._run(_POINTING, targets=listed(targets))) if targets else ()

    def _open_scopes_of(self, records: Iterable[Stored]) -> None:
        scopes = sorted({stored.scope for stored in records})
        if scopes:
            self._run(_OPEN_SCOPES, scopes=scopes)

    def _tie(self, records: Iterable[Stored]) -> None:
        self._run_many(
            _TIE,
            [
                {"target": target, "record": stored.id}
                for stored in records
                for target in pointed_at(stored.entity, stored.body)
            ],
        )


def pointed_at(entity: str, body: Mapping[str, Any]) -> set[str]:
    """Return the ids under which a record has to be found: see :data:`feed.ties`."""
    if entity == "conflict":
        return _ids([body.get("record_id")])
    if entity in {"visit", "affiliation"}:
        named = _named(entity, body)
        return named | _held(body) if named else named
    if entity in {"service", "referral"}:
        return _ids(body.get(field) for field in ("service_id", "organisation_id", "visit_id"))
    return _named(entity, body) | _ids([body.get("visit_id")])


def _named(entity: str, body: Mapping[str, Any]) -> set[str]:
    pair = PAIRS.get(entity, ())
    several = _several(body.get("persons"))
    return _ids([body.get("person_id"), *several, *(body.get(field) for field in pair)])


def _held(body: Mapping[str, Any]) -> set[str]:
    return _ids([*(body.get(field) for field in _TYING), *_several(body.get("networks"))])


def _several(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _ids(values: Iterable[object]) -> set[str]:
    return {value for value in values if isinstance(value, str) and _ID.fullmatch(value)}


def _stored(row: Any) -> Stored:
    return Stored(
        id=row.id,
        entity=row.entity,
        scope=row.scope,
        seq=row.seq,
        ver=row.ver,
        fv=_fv_decoder.decode(row.fv),
        body=_body_decoder.decode(row.body),
        erased=row.erased,
    )


def _columns(records: Sequence[Stored]) -> dict[str, str]:
    return {
        "ids": column([stored.id for stored in records]),
        "entities": as_text([stored.entity for stored in records]),
        "scopes": column([stored.scope for stored in records]),
        "seqs": column([stored.seq for stored in records]),
        "vers": column([stored.ver for stored in records]),
        "fvs": as_text([stored.fv for stored in records]),
        "bodies": as_text([stored.body for stored in records]),
        "erased": column([stored.erased for stored in records]),
    }
