"""Scopes, the ends of their feeds, and what happened in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import text

from desktop.server.books import Feed, Gone, Head, Hold
from desktop.server.postgres.page import Subject, as_text, column
from desktop.sync.protocol import MOST_BYTES, Mark, Row

_HEADS = (
    "SELECT id AS scope, seq, nonce, checksum FROM scope"
    " WHERE tenant = :tenant AND id = ANY(CAST(:scopes AS bigint[])) ORDER BY id"
)
_HEADS_BY_HOLD = {
    Hold.NOT: text(_HEADS),
    Hold.SHARED: text(f"{_HEADS} FOR SHARE"),
    Hold.ALONE: text(f"{_HEADS} FOR UPDATE"),
}
_ALL_SCOPES = text("SELECT id FROM scope WHERE tenant = :tenant ORDER BY id")
_HEAD = (
    "json_to_recordset(CAST(:rows AS json))"
    " AS row (scope bigint, seq bigint, nonce bigint, checksum bigint)"
)
_SAVE_HEADS = text(
    "WITH given AS MATERIALIZED (SELECT scope, seq, nonce, checksum"
    f" FROM {_HEAD}), remembered AS ("
    " INSERT INTO scope_commit (tenant, scope, seq, nonce)"
    " SELECT :tenant, scope, seq, nonce FROM given"
    " ON CONFLICT (tenant, scope, seq) DO UPDATE SET nonce = EXCLUDED.nonce)"
    " INSERT INTO scope (tenant, id, name, shared, seq, nonce, checksum)"
    " SELECT :tenant, scope, '', false, seq, nonce, checksum FROM given"
    " ON CONFLICT (tenant, id) DO UPDATE"
    " SET seq = EXCLUDED.seq, nonce = EXCLUDED.nonce, checksum = EXCLUDED.checksum"
)
_NONCES = text(
    "SELECT scope_commit.scope, scope_commit.seq, scope_commit.nonce FROM scope_commit"
    " JOIN json_to_recordset(CAST(:rows AS json)) AS wanted (scope bigint, seq bigint)"
    " ON scope_commit.scope = wanted.scope AND scope_commit.seq = wanted.seq"
    " WHERE scope_commit.tenant = :tenant AND scope_commit.scope = ANY(CAST(:scopes AS bigint[]))"
    " AND scope_commit.seq = ANY(CAST(:seqs AS bigint[]))"
)
_PAGE = text(
    "(SELECT seq, id, entity, ver, CAST(fv AS text) AS fv, CAST(body AS text) AS body,"
    " erased, false AS departed FROM record"
    " WHERE tenant = :tenant AND scope = :scope AND seq > :after ORDER BY seq LIMIT :most)"
    " UNION ALL"
    " (SELECT seq, id, '', 0, '{}', '{}', false, true FROM departed"
    " WHERE tenant = :tenant AND scope = :scope AND seq > :after ORDER BY seq LIMIT :most)"
    " ORDER BY seq LIMIT :most"
)
_DEPART = text(
    "INSERT INTO departed (tenant, scope, id, seq) SELECT :tenant, scope, id, seq"
    " FROM json_to_recordset(CAST(:rows AS json)) AS row (scope bigint, id uuid, seq bigint)"
    " ON CONFLICT (tenant, scope, id) DO UPDATE SET seq = EXCLUDED.seq"
)
_ARRIVE = text(
    "DELETE FROM departed USING json_to_recordset(CAST(:rows AS json))"
    " AS row (scope bigint, id uuid)"
    " WHERE tenant = :tenant AND departed.scope = row.scope AND departed.id = row.id"
)
_fv_decoder = msgspec.json.Decoder(dict[str, tuple[int, UUID]])
_PLENTY = MOST_BYTES // 8
"""Characters of bodies after which a page ends early."""


class Feeds(Subject):
    """What each scope hands out."""

    def heads(self, scopes: Collection[int], hold: Hold = Hold.NOT) -> dict[int, Head]:
        """Return the ends of the feeds that exist, held in the order of the scopes."""
        if not scopes:
            return {}
        found = self._run(_HEADS_BY_HOLD[hold], scopes=sorted(scopes))
        return {row.scope: Head(**row._asdict()) for row in found}

    def send_heads(self, scopes: Collection[int]) -> None:
        """Send what :meth:`heads` asks about these, without holding them."""
        if scopes:
            self._send(_HEADS_BY_HOLD[Hold.NOT], scopes=sorted(scopes))

    def all_scopes(self) -> Sequence[int]:
        """Return every scope, in order."""
        return self._run(_ALL_SCOPES).scalars()

    def save_heads(self, heads: Sequence[Head]) -> None:
        """Store new ends (also of new scopes), and remember each end with its nonce."""
        if heads:
            self._run(_SAVE_HEADS, rows=as_text(heads))

    def nonces(self, ends: Collection[tuple[int, int]]) -> Mapping[tuple[int, int], int]:
        """Return the nonces of these (scope, seq), of those that ever were an end."""
        if not ends:
            return {}
        wanted = as_text([{"scope": scope, "seq": seq} for scope, seq in ends])
        scopes, seqs = (column(each) for each in zip(*ends, strict=True))
        found = self._run(_NONCES, rows=wanted, scopes=scopes, seqs=seqs)
        return {(row.scope, row.seq): row.nonce for row in found}

    def page(self, scope: int, *, after: int, limit: int) -> Feed:
        """Return the entries behind ``after``: records, erased ones, departed marks."""
        found = self._run(_PAGE, scope=scope, after=after, most=limit + 1).all()
        entries = [_entry(scope, row) for row in found[: _fitting(found, limit)]]
        return Feed(entries, more=len(entries) < len(found))

    def depart(self, marks: Sequence[Mark]) -> None:
        """Put departed marks into feeds; a former one of the same record there goes."""
        self._run_many(
            _DEPART, [{"scope": mark.scope, "id": mark.id, "seq": mark.seq} for mark in marks]
        )

    def arrive(self, records: Iterable[tuple[int, UUID]]) -> None:
        """Take the departed marks of these (scope, record) away: they are back."""
        self._run_many(_ARRIVE, [{"scope": scope, "id": id_} for scope, id_ in records])


def _fitting(rows: Sequence[Any], limit: int) -> int:
    """Return how many rows go into one page: at least one, and no more than is plenty."""
    size = 0
    for index, row in enumerate(rows[:limit]):
        size += len(row.body)
        if size > _PLENTY and index:
            return index
    return limit


def _entry(scope: int, row: Any) -> Row | Gone:
    if row.erased or row.departed:
        return Gone(Mark(id=row.id, scope=scope, seq=row.seq), erased=row.erased)
    return Row(
        id=row.id,
        entity=row.entity,
        scope=scope,
        seq=row.seq,
        ver=row.ver,
        fv={} if row.fv == "{}" else _fv_decoder.decode(row.fv),
        body=msgspec.Raw(row.body.encode()),  # type: ignore[arg-type]  # handed on unread
    )
