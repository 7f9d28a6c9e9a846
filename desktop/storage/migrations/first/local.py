"""Areas, and what synchronising, forms and searching need."""

from __future__ import annotations

LOCAL = (
    """
CREATE TABLE area_edition (
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    valid_from DATE,
    loaded_at INTEGER NOT NULL,
    schematic BOOLEAN NOT NULL,
    current BOOLEAN NOT NULL,
    CONSTRAINT pk_area_edition PRIMARY KEY (id)
)""",
    """
CREATE TABLE area_statistic (
    area TEXT NOT NULL,
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    value DOUBLE NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_area_statistic PRIMARY KEY (area, indicator, period)
)""",
    """
CREATE TABLE attention (
    op BLOB NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_attention PRIMARY KEY (op)
)""",
    """
CREATE TABLE cursor (
    scope INTEGER NOT NULL,
    token TEXT NOT NULL,
    CONSTRAINT pk_cursor PRIMARY KEY (scope)
)""",
    """
CREATE TABLE draft (
    id BLOB NOT NULL,
    form TEXT NOT NULL,
    record_id BLOB,
    fields TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (id)
)""",
    """
CREATE TABLE erased (
    id BLOB NOT NULL,
    CONSTRAINT pk_erased PRIMARY KEY (id)
)""",
    """
CREATE TABLE outbox (
    n INTEGER NOT NULL,
    op BLOB NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    scope INTEGER NOT NULL,
    base_ver INTEGER NOT NULL,
    fields TEXT NOT NULL,
    moved_to INTEGER,
    state TEXT NOT NULL,
    edited_at INTEGER NOT NULL,
    CONSTRAINT pk_outbox PRIMARY KEY (n),
    CONSTRAINT ck_outbox_n__out_of_range CHECK (n > 0),
    CONSTRAINT uq_outbox_op UNIQUE (op)
)""",
    "CREATE INDEX ix_outbox_id ON outbox (id)",
    "CREATE INDEX ix_outbox_state ON outbox (state, n)",
    """
CREATE TABLE saved_view (
    id BLOB NOT NULL,
    screen TEXT NOT NULL,
    name TEXT NOT NULL,
    setup TEXT NOT NULL,
    CONSTRAINT pk_saved_view PRIMARY KEY (id)
)""",
    """
CREATE TABLE search_entry (
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id BLOB NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    keys TEXT NOT NULL,
    CONSTRAINT pk_search_entry PRIMARY KEY (n)
)""",
    "CREATE UNIQUE INDEX ix_search_entry_record ON search_entry (record_id)",
    """
CREATE TABLE shadow (
    id BLOB NOT NULL,
    entity TEXT NOT NULL,
    ver INTEGER NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_shadow PRIMARY KEY (id)
)""",
    """
CREATE TABLE area (
    edition_id BLOB NOT NULL,
    code TEXT NOT NULL,
    level TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    geometry TEXT,
    CONSTRAINT pk_area PRIMARY KEY (edition_id, code),
    CONSTRAINT fk_area_edition_id_area_edition
        FOREIGN KEY(edition_id)
        REFERENCES area_edition (id) ON DELETE CASCADE
)""",
)
