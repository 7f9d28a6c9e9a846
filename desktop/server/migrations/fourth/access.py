"""Statements of revision 0004 about what was read and exported on laptops.

The wall around the log has two doors: a laptop that hands over its own branch says which
(``app.branches``), and who reads the log says so (``app.log``), once the API knows that their
role allows it. Without a word nothing is seen.
"""

from __future__ import annotations

_TENANT = "tenant = (SELECT current_setting('app.tenant')::integer)"
_LOG = "(SELECT coalesce(current_setting('app.log', true), '') = 'on')"
_OWN = (
    "branch = ANY ((SELECT coalesce(nullif(current_setting('app.branches', true), ''), '{}')"
    "::uuid[])::uuid[])"
)
_TABLES = ("access_branch", "access_entry", "access_mark", "access_person")

ACCESS: tuple[str, ...] = (
    """
CREATE TABLE access_branch (
    tenant INTEGER NOT NULL,
    branch UUID NOT NULL,
    device UUID NOT NULL,
    parent UUID,
    root_n BIGINT NOT NULL,
    root_hash BYTEA NOT NULL,
    n BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    state TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    came_at BIGINT NOT NULL,
    broken_n BIGINT NOT NULL,
    broken_at BIGINT,
    pruned_n BIGINT DEFAULT 0 NOT NULL,
    pruned_hash BYTEA DEFAULT '' NOT NULL,
    CONSTRAINT pk_access_branch PRIMARY KEY (tenant, branch)
)""",
    """
CREATE TABLE access_entry (
    tenant INTEGER NOT NULL,
    branch UUID NOT NULL,
    n BIGINT NOT NULL,
    id UUID NOT NULL,
    device UUID NOT NULL,
    at BIGINT NOT NULL,
    came_at BIGINT NOT NULL,
    by TEXT NOT NULL,
    way TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    count BIGINT NOT NULL,
    reason TEXT NOT NULL,
    told BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_access_entry PRIMARY KEY (tenant, branch, n)
)""",
    "CREATE INDEX ix_access_entry_tenant_at ON access_entry (tenant, at, id)",
    """
CREATE TABLE access_mark (
    tenant INTEGER NOT NULL,
    branch UUID NOT NULL,
    n BIGINT NOT NULL,
    mark UUID NOT NULL,
    CONSTRAINT pk_access_mark PRIMARY KEY (tenant, branch, n, mark)
)""",
    "CREATE INDEX ix_access_mark_tenant_mark ON access_mark (tenant, mark)",
    """
CREATE TABLE access_person (
    tenant INTEGER NOT NULL,
    mark UUID NOT NULL,
    person UUID NOT NULL,
    secret BYTEA NOT NULL,
    CONSTRAINT pk_access_person PRIMARY KEY (tenant, mark)
)""",
    "CREATE INDEX ix_access_person_tenant_person ON access_person (tenant, person)",
    *(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY" for table in _TABLES),
    f"CREATE POLICY tenant ON access_branch USING ({_TENANT})",
    *(
        f"CREATE POLICY seen ON {table} FOR SELECT USING ({_TENANT} AND ({_LOG} OR {_OWN}))"
        for table in ("access_entry", "access_mark")
    ),
    *(
        f"CREATE POLICY made ON {table} FOR INSERT WITH CHECK ({_TENANT} AND {_OWN})"
        for table in ("access_entry", "access_mark")
    ),
    f"CREATE POLICY seen ON access_person FOR SELECT USING ({_TENANT} AND {_LOG})",
    f"CREATE POLICY made ON access_person FOR INSERT WITH CHECK ({_TENANT})",
)
