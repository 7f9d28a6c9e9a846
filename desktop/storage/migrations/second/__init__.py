"""The statements of revision 0002, by subject. Frozen: later changes are later revisions.

Nothing of revision 0001 wrote to ``attention``, ``cursor`` and ``shadow``.
"""

from __future__ import annotations

CONFLICTS = (
    """
CREATE TABLE conflict (
    entity TEXT NOT NULL,
    record_id BLOB NOT NULL,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    standing TEXT,
    standing_by TEXT NOT NULL,
    standing_at INTEGER,
    aside TEXT,
    aside_by TEXT NOT NULL,
    aside_at INTEGER,
    before TEXT,
    resolution TEXT,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_conflict PRIMARY KEY (id)
)""",
    "CREATE INDEX ix_conflict_record_id ON conflict (record_id)",
    "CREATE INDEX ix_conflict_open ON conflict (created_at, id)"
    " WHERE resolution IS NULL AND deleted_at IS NULL",
)
LINK = (
    """
CREATE TABLE link (
    one INTEGER NOT NULL,
    address TEXT NOT NULL,
    tenant TEXT NOT NULL,
    account TEXT NOT NULL,
    server BLOB,
    device BLOB,
    stream BLOB,
    access_token TEXT NOT NULL,
    access_until INTEGER,
    refresh_token TEXT NOT NULL,
    lease_until INTEGER,
    epoch INTEGER NOT NULL,
    home INTEGER NOT NULL,
    shared INTEGER NOT NULL,
    sent_n INTEGER NOT NULL,
    durable_n INTEGER NOT NULL,
    erased INTEGER NOT NULL,
    uncleaned BOOLEAN NOT NULL,
    salvaged TEXT,
    can_pull BOOLEAN NOT NULL,
    clock_ahead INTEGER NOT NULL,
    succeeded_at INTEGER,
    failed_at INTEGER,
    failure TEXT NOT NULL,
    work_offline BOOLEAN NOT NULL,
    journal TEXT NOT NULL,
    journal_before TEXT NOT NULL,
    CONSTRAINT pk_link PRIMARY KEY (one),
    CONSTRAINT ck_link_one__single CHECK (one = 1)
)""",
    "INSERT INTO link (one, address, tenant, account, access_token, refresh_token, epoch, home,"
    " shared, sent_n, durable_n, erased, uncleaned, can_pull, clock_ahead, failure, work_offline,"
    " journal, journal_before)"
    " VALUES (1, '', '', '', '', '', 0, 0, 0, 0, 0, 0, 0, 1, 0, '', 0, '', '')",
)
OUTBOX = (
    "DROP INDEX ix_outbox_state",
    "ALTER TABLE outbox DROP COLUMN state",
    "ALTER TABLE outbox ADD COLUMN was TEXT NOT NULL DEFAULT '{}'",
    "ALTER TABLE outbox ADD COLUMN schema INTEGER NOT NULL DEFAULT 1",
)
_STATE = """
    id BLOB NOT NULL,
    entity TEXT NOT NULL,
    scope INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    fv TEXT NOT NULL,
    body TEXT NOT NULL,"""
FEED = (
    "DROP TABLE shadow",
    f"CREATE TABLE shadow ({_STATE}\n    CONSTRAINT pk_shadow PRIMARY KEY (id)\n)",
    f"CREATE TABLE unread ({_STATE}\n    CONSTRAINT pk_unread PRIMARY KEY (id)\n)",
    "DROP TABLE cursor",
    """
CREATE TABLE cursor (
    scope INTEGER NOT NULL,
    token TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    shared BOOLEAN NOT NULL,
    lost BOOLEAN NOT NULL,
    sum INTEGER NOT NULL,
    told INTEGER,
    CONSTRAINT pk_cursor PRIMARY KEY (scope)
)""",
    """
CREATE TABLE sweep (
    id BLOB NOT NULL,
    entity TEXT NOT NULL,
    scope INTEGER NOT NULL,
    CONSTRAINT pk_sweep PRIMARY KEY (id)
)""",
    "CREATE TABLE applying (one INTEGER NOT NULL, CONSTRAINT pk_applying PRIMARY KEY (one))",
    "DROP TABLE attention",
    """
CREATE TABLE attention (
    op BLOB NOT NULL,
    n INTEGER NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    edited_at INTEGER NOT NULL,
    fields TEXT NOT NULL,
    CONSTRAINT pk_attention PRIMARY KEY (op)
)""",
    "CREATE INDEX ix_attention_id ON attention (id)",
)
SEARCH = (
    # Taking a long note out of the index took 10 ms, for every change of it; what is erased on
    # request is merged out of the index instead.
    "INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', 0)",
)
CHANGES = (*CONFLICTS, *LINK, *OUTBOX, *FEED, *SEARCH)
