"""Files."""

from __future__ import annotations

BLOBS = (
    """
CREATE TABLE blob (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    scope BIGINT NOT NULL,
    record UUID,
    size BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    complete BOOLEAN NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT pk_blob PRIMARY KEY (tenant, id)
)""",
    "CREATE INDEX ix_blob_tenant_record ON blob (tenant, record)",
)
