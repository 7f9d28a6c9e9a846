"""The columns of all tables that travel, as of revision 0004."""

from __future__ import annotations

TRAVELS = """
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,"""
