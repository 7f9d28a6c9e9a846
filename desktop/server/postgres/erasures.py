"""The feed of erasures, and forgetting what log and quarantine hold."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import text

from desktop.server.books import Erasure
from desktop.server.postgres.page import Subject, listed

_ERASURES = text(
    "SELECT n, id, cleared, CASE WHEN cleared THEN at ELSE 0 END FROM erasure"
    " WHERE tenant = :tenant AND n > :after ORDER BY n LIMIT :most"
)
_BEGIN = text(
    "INSERT INTO erasure_head (tenant, n) VALUES (:tenant, 0) ON CONFLICT (tenant) DO NOTHING"
)
_HEAD = text("SELECT n FROM erasure_head WHERE tenant = :tenant FOR UPDATE")
_ADD = text(
    "WITH added AS (INSERT INTO erasure (tenant, n, id, reason, at)"
    " SELECT :tenant, :last + row_number() OVER (ORDER BY place), id, :reason, :at"
    " FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS given (id, place)"
    " WHERE NOT EXISTS (SELECT FROM erasure AS known"
    " WHERE known.tenant = :tenant AND known.id = given.id AND NOT known.cleared) RETURNING n)"
    " UPDATE erasure_head SET n = greatest(n, (SELECT max(added.n) FROM added))"
    " WHERE tenant = :tenant"
)
_ADD_CLEARED = text(
    "WITH added AS (INSERT INTO erasure (tenant, n, id, reason, at, cleared)"
    " SELECT :tenant, :last + row_number() OVER (ORDER BY place), id, :reason, :at, true"
    " FROM unnest(CAST(:ids AS uuid[])) WITH ORDINALITY AS given (id, place)"
    " WHERE NOT EXISTS (SELECT FROM erasure AS known WHERE known.tenant = :tenant"
    " AND known.id = given.id AND known.at = :at AND known.cleared) RETURNING n, id), head AS ("
    " UPDATE erasure_head SET n = greatest(n, (SELECT max(added.n) FROM added))"
    " WHERE tenant = :tenant) SELECT id FROM added"
)
_BARRED = text(
    "SELECT mark FROM barred WHERE tenant = :tenant AND n > :after AND n <= :last ORDER BY mark"
)
_ADD_BARRED = text(
    "INSERT INTO barred (tenant, mark, n) SELECT :tenant, mark, (SELECT n FROM erasure_head"
    " WHERE tenant = :tenant) FROM unnest(CAST(:marks AS bigint[])) AS given (mark)"
    " ON CONFLICT DO NOTHING"
)
_FORGET_LOG = text(
    "UPDATE operation SET fields = '{}' WHERE tenant = :tenant AND (record ="
    " ANY(CAST(:ids AS uuid[])) OR CAST(fields AS text) LIKE ANY(CAST(:names AS text[])))"
)
_FORGET_HELD = text(
    "UPDATE quarantine SET content = '' WHERE tenant = :tenant AND (record ="
    " ANY(CAST(:ids AS uuid[])) OR convert_from(content, 'UTF8') LIKE ANY(CAST(:names AS text[])))"
)

_FORGET_REASONS = text(
    "UPDATE access_entry AS e SET reason = '' FROM access_mark AS m JOIN access_person AS w"
    " ON w.tenant = m.tenant AND w.mark = m.mark WHERE e.tenant = :tenant AND m.tenant = :tenant"
    " AND m.branch = e.branch AND m.n = e.n AND w.person = ANY(CAST(:ids AS uuid[]))"
    " AND NOT EXISTS (SELECT FROM access_mark AS other WHERE other.tenant = :tenant"
    " AND other.branch = e.branch AND other.n = e.n AND other.mark <> m.mark)"
)
_FORGET_READS = text(
    "DELETE FROM access_person WHERE tenant = :tenant AND person = ANY(CAST(:ids AS uuid[]))"
)


class Erasures(Subject):
    """What was erased for good. Only the owner of the database may write here."""

    def erasures(self, *, after: int, limit: int) -> Sequence[Erasure]:
        """Return the feed of erasures, in order."""
        return [Erasure(*row) for row in self._run(_ERASURES, after=after, most=limit)]

    def send_erasures(self, after: int, limit: int) -> None:
        """Send what :meth:`erasures` asks."""
        self._send(_ERASURES, after=after, most=limit)

    def add_erasures(self, ids: Sequence[UUID], *, at: int, reason: str) -> None:
        """Append erased ids to the feed of erasures, but for those that are in it.

        Which lines of the log of reads are about them cannot be told any more.
        """
        self._run(_FORGET_REASONS, ids=listed(ids))
        self._run(_FORGET_READS, ids=listed(ids))
        self._run(_ADD, ids=listed(ids), at=at, reason=reason, last=self._end_of_erasures())

    def add_cleared(self, visits: Sequence[UUID], *, at: int, reason: str) -> Collection[UUID]:
        """Append visits that lost their note; return those that were not in with this moment."""
        last = self._end_of_erasures()
        added = self._run(_ADD_CLEARED, ids=listed(visits), at=at, reason=reason, last=last)
        return frozenset(added.scalars())

    def _end_of_erasures(self) -> int:
        """Hold the end of the feed until the transaction ends; return its number."""
        last = self._run(_HEAD).scalar_one_or_none()
        if last is None:
            self._run(_BEGIN)
            last = self._run(_HEAD).scalar_one()
        return int(last)

    def barred(self, *, after: int, last: int) -> Sequence[int]:
        """Return the marks of forgotten people that came with these lines of the feed."""
        return list(self._run(_BARRED, after=after, last=last).scalars())

    def add_barred(self, marks: Collection[int]) -> None:
        """Keep marks, as of the end of the feed of erasures, but for those that are here."""
        if marks:
            self._run(_ADD_BARRED, marks="{" + ",".join(map(str, sorted(marks))) + "}")

    def forget(self, records: Collection[UUID], *, names: Collection[UUID]) -> None:
        """Empty what log and quarantine hold of these records, and where they name a person."""
        given = {"ids": listed(records), "names": [f"%{name}%" for name in names]}
        self._run(_FORGET_LOG, **given)
        self._run(_FORGET_HELD, **given)
