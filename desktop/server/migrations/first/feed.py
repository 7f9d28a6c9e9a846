"""Scopes and what they hand out."""

from __future__ import annotations

FEED = (
    """
CREATE TABLE departed (
    tenant INTEGER NOT NULL,
    scope BIGINT NOT NULL,
    id UUID NOT NULL,
    seq BIGINT NOT NULL,
    CONSTRAINT pk_departed PRIMARY KEY (tenant, scope, id)
)""",
    "CREATE UNIQUE INDEX ix_departed_tenant_scope_seq ON departed (tenant, scope, seq)",
    """
CREATE TABLE record (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    entity TEXT NOT NULL,
    scope BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    fv JSON NOT NULL,
    body JSON NOT NULL,
    erased BOOLEAN DEFAULT false NOT NULL,
    CONSTRAINT pk_record PRIMARY KEY (tenant, id)
)""",
    "CREATE UNIQUE INDEX ix_record_tenant_scope_seq ON record (tenant, scope, seq)",
    """
CREATE TABLE scope (
    tenant INTEGER NOT NULL,
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    shared BOOLEAN NOT NULL,
    seq BIGINT NOT NULL,
    nonce BIGINT NOT NULL,
    checksum BIGINT NOT NULL,
    CONSTRAINT pk_scope PRIMARY KEY (tenant, id)
)""",
    """
CREATE TABLE scope_commit (
    tenant INTEGER NOT NULL,
    scope BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    nonce BIGINT NOT NULL,
    CONSTRAINT pk_scope_commit PRIMARY KEY (tenant, scope, seq)
)""",
    """
CREATE TABLE server (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    epoch BIGINT NOT NULL,
    place TEXT NOT NULL,
    key BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    CONSTRAINT pk_server PRIMARY KEY (tenant)
)""",
    """
CREATE TABLE tie (
    tenant INTEGER NOT NULL,
    target UUID NOT NULL,
    record UUID NOT NULL,
    CONSTRAINT pk_tie PRIMARY KEY (tenant, target, record)
)""",
    "CREATE INDEX ix_tie_tenant_record ON tie (tenant, record)",
    "CREATE SEQUENCE version",
)
