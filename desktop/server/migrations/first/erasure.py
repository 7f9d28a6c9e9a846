"""What was erased for good."""

from __future__ import annotations

ERASURE = (
    """
CREATE TABLE erasure (
    tenant INTEGER NOT NULL,
    n BIGINT NOT NULL,
    id UUID NOT NULL,
    reason TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_erasure PRIMARY KEY (tenant, n)
)""",
    "CREATE UNIQUE INDEX ix_erasure_tenant_id ON erasure (tenant, id)",
    """
CREATE TABLE erasure_head (
    tenant INTEGER NOT NULL,
    n BIGINT NOT NULL,
    CONSTRAINT pk_erasure_head PRIMARY KEY (tenant)
)""",
    """
CREATE TABLE erasure_request (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    reason TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at BIGINT NOT NULL,
    approved_by TEXT,
    approved_at BIGINT,
    closure JSONB,
    CONSTRAINT pk_erasure_request PRIMARY KEY (tenant, id)
)""",
)
