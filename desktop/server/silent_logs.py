"""Laptops that keep in touch and hand over no line of their log of reads (rule R12)."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, text

from desktop.domain.roles.role import Deed, who_may
from desktop.server.statements import run
from desktop.sync.logbook import LogTrouble

_DAY_MS = 86_400_000
LONGEST_DAYS = 14
"""Contact for so long without a line is told. Who looks at nobody meanwhile is told of as well:
nobody can tell it from here, so the words leave that open."""
_SILENT = text(
    "SELECT d.id, d.name AS laptop, a.name AS account, d.seen_at,"
    " greatest(d.registered_at, coalesce(max(b.came_at), 0)) AS since FROM device d"
    " JOIN account a ON a.tenant = d.tenant AND a.id = d.account"
    " LEFT JOIN access_branch b ON b.tenant = d.tenant AND b.device = d.id"
    " WHERE d.tenant = :tenant AND d.state = 'active' AND EXISTS (SELECT FROM membership m"
    "  WHERE m.tenant = d.tenant AND m.account = d.account"
    "  AND m.role = ANY(CAST(:roles AS text[])))"
    " GROUP BY d.id, d.name, a.name, d.seen_at, d.registered_at"
    " HAVING d.seen_at - greatest(d.registered_at, coalesce(max(b.came_at), 0)) >= :longest"
    " ORDER BY d.seen_at DESC"
)


def silent_logs(connection: Connection, tenant: int) -> Iterator[LogTrouble]:
    """Yield the laptops in use by somebody who sees persons whose log stays away.

    ``n`` counts the days from the last line (or the registration) to the last contact; ``at`` is
    that line. Row-level security has to be open for the log.
    """
    roles = "{" + ",".join(role.value for role in who_may(Deed.SEE_PERSONS)) + "}"
    given = {"tenant": tenant, "roles": roles, "longest": LONGEST_DAYS * _DAY_MS}
    for row in run(connection, _SILENT, given):
        days = (row.seen_at - row.since) // _DAY_MS
        yield LogTrouble(
            branch=row.id,
            laptop=row.laptop,
            account=row.account,
            what="silent",
            n=days,
            at=row.since,
        )
