"""Statements of revision 0005 about what persons asked, and who must not come back."""

from __future__ import annotations

from desktop.storage.migrations.fourth.travelling import TRAVELS

RIGHTS: tuple[str, ...] = (
    "ALTER TABLE person ADD COLUMN restricted BOOLEAN NOT NULL DEFAULT 0",
    "ALTER TABLE person ADD COLUMN objected BOOLEAN NOT NULL DEFAULT 0",
    "CREATE INDEX ix_person_held ON person (id) WHERE restricted OR objected",
    f"""
CREATE TABLE rights_request (
    person_id BLOB NOT NULL,
    "right" TEXT NOT NULL,
    asked_on DATE NOT NULL,
    due_on DATE NOT NULL,
    state TEXT NOT NULL,
    answer TEXT NOT NULL,
    done_on DATE,{TRAVELS}
    CONSTRAINT pk_rights_request PRIMARY KEY (id),
    CONSTRAINT ck_rights_request_due_on__end_before_start CHECK (due_on >= asked_on)
)""",
    "CREATE INDEX ix_rights_request_person_id ON rights_request (person_id)",
    "CREATE INDEX ix_rights_request_list ON rights_request (state, due_on, id)"
    " WHERE deleted_at IS NULL",
    """
CREATE TABLE barred_key (
    place INTEGER NOT NULL,
    secret BLOB NOT NULL,
    CONSTRAINT pk_barred_key PRIMARY KEY (place)
)""",
    """
CREATE TABLE barred (
    place INTEGER NOT NULL,
    mark INTEGER NOT NULL,
    CONSTRAINT pk_barred PRIMARY KEY (place, mark)
) WITHOUT ROWID""",
    """
CREATE TABLE erasure_done (
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    records INTEGER NOT NULL,
    cleared INTEGER NOT NULL,
    CONSTRAINT pk_erasure_done PRIMARY KEY (id)
)""",
)
