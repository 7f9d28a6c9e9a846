"""Row-level security: the second wall behind the queries.

A transaction says at its start which tenant it is for (``app.tenant``), which scopes' records it
may read and change (``app.scopes``), and whether it may see those of all (``app.whole``): a merge
has to know that an id is taken elsewhere. What was not said is an error, not everything.

The settings stand in sub-selects, so they are read once per statement and not once per row.
"""

from __future__ import annotations

_TENANT = "tenant = (SELECT current_setting('app.tenant')::integer)"
_SCOPE = "scope = ANY ((SELECT current_setting('app.scopes')::bigint[])::bigint[])"
_WHOLE = "(SELECT current_setting('app.whole') = 'on')"
_BY_TENANT = (
    *("account", "attempt", "audit", "audit_head", "blob", "device", "erasure", "erasure_head"),
    *("erasure_request", "membership", "operation", "quarantine", "scope", "scope_commit"),
    *("server", "stream", "tie", "token"),
)

WALLS = (
    *(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY" for table in _BY_TENANT),
    *(f"CREATE POLICY tenant ON {table} USING ({_TENANT})" for table in _BY_TENANT),
    "ALTER TABLE departed ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY scope ON departed USING ({_TENANT} AND {_SCOPE})",
    "ALTER TABLE record ENABLE ROW LEVEL SECURITY",
    f"CREATE POLICY seen ON record FOR SELECT USING ({_TENANT} AND ({_WHOLE} OR {_SCOPE}))",
    f"CREATE POLICY made ON record FOR INSERT WITH CHECK ({_TENANT} AND {_SCOPE})",
    f"CREATE POLICY changed ON record FOR UPDATE USING ({_TENANT} AND ({_WHOLE} OR {_SCOPE}))"
    f" WITH CHECK ({_TENANT} AND {_SCOPE})",
)
