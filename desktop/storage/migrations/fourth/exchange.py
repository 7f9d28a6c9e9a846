"""What came in and went out by file."""

from __future__ import annotations

EXCHANGE = (
    """
CREATE TABLE import_run (
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    state TEXT NOT NULL,
    rows INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    CONSTRAINT pk_import_run PRIMARY KEY (id)
)""",
    """
CREATE TABLE import_record (
    record_id BLOB NOT NULL,
    run_id BLOB NOT NULL,
    CONSTRAINT pk_import_record PRIMARY KEY (record_id)
)""",
    "CREATE INDEX ix_import_record_run_id ON import_record (run_id)",
    """
CREATE TABLE import_columns (
    kind TEXT NOT NULL,
    headings TEXT NOT NULL,
    fields TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    CONSTRAINT pk_import_columns PRIMARY KEY (kind, headings)
)""",
    """
CREATE TABLE export_log (
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    rows INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_export_log PRIMARY KEY (id)
)""",
    "CREATE INDEX ix_export_log_at ON export_log (at)",
    """
CREATE TABLE export_person (
    export_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    CONSTRAINT pk_export_person PRIMARY KEY (export_id, person_id)
)""",
    "CREATE INDEX ix_export_person_person_id ON export_person (person_id)",
)
