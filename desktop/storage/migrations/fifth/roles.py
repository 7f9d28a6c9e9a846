"""Statements of revision 0005 about roles of colleagues, and the lease."""

from __future__ import annotations

from desktop.storage.migrations.fourth.travelling import TRAVELS

ROLES: tuple[str, ...] = (
    "UPDATE cursor SET role = CASE role"
    " WHEN 'reader' THEN 'steering_reader' WHEN 'worker' THEN 'consultant'"
    " WHEN 'lead' THEN 'team_lead' ELSE role END",
    "ALTER TABLE link ADD COLUMN contact_at INTEGER",
    "ALTER TABLE link ADD COLUMN latest_at INTEGER",
    "ALTER TABLE link ADD COLUMN submitters TEXT NOT NULL DEFAULT ''",
    "UPDATE link SET contact_at = succeeded_at, latest_at = succeeded_at",
    f"""
CREATE TABLE publication (
    first_on DATE NOT NULL,
    team_name TEXT NOT NULL,
    hidden_below INTEGER NOT NULL,
    figures TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_publication PRIMARY KEY (id),
    CONSTRAINT ck_publication_hidden_below__out_of_range CHECK (hidden_below >= 3)
)""",
    "CREATE INDEX ix_publication_first_on ON publication (first_on)",
)
