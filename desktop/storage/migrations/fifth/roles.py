"""Statements of revision 0005 about roles of colleagues, and the lease."""

from __future__ import annotations

ROLES: tuple[str, ...] = (
    "UPDATE cursor SET role = CASE role"
    " WHEN 'reader' THEN 'steering_reader' WHEN 'worker' THEN 'consultant'"
    " WHEN 'lead' THEN 'team_lead' ELSE role END",
    "ALTER TABLE link ADD COLUMN contact_at INTEGER",
    "ALTER TABLE link ADD COLUMN latest_at INTEGER",
    "UPDATE link SET contact_at = succeeded_at, latest_at = succeeded_at",
)
