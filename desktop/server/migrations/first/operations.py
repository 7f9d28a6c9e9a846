"""What laptops sent."""

from __future__ import annotations

OPERATIONS = (
    """
CREATE TABLE operation (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    stream UUID NOT NULL,
    n BIGINT NOT NULL,
    entity TEXT NOT NULL,
    record UUID NOT NULL,
    scope BIGINT NOT NULL,
    ver BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    device UUID NOT NULL,
    edited_at BIGINT NOT NULL,
    at BIGINT NOT NULL,
    fields JSON NOT NULL,
    CONSTRAINT pk_operation PRIMARY KEY (tenant, id)
)""",
    "CREATE INDEX ix_operation_tenant_record ON operation (tenant, record)",
    "CREATE UNIQUE INDEX ix_operation_tenant_stream_n ON operation (tenant, stream, n) WHERE n > 0",
    """
CREATE TABLE quarantine (
    tenant INTEGER NOT NULL,
    operation UUID NOT NULL,
    stream UUID NOT NULL,
    scope BIGINT NOT NULL,
    record UUID NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    device UUID NOT NULL,
    at BIGINT NOT NULL,
    content BYTEA NOT NULL,
    CONSTRAINT pk_quarantine PRIMARY KEY (tenant, operation)
)""",
    "CREATE INDEX ix_quarantine_tenant_record ON quarantine (tenant, record)",
    "CREATE INDEX ix_quarantine_tenant_scope ON quarantine (tenant, scope)",
    """
CREATE TABLE stream (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    device UUID NOT NULL,
    last_n BIGINT NOT NULL,
    last_op UUID,
    durable_n BIGINT NOT NULL,
    erased BIGINT NOT NULL,
    clock_ahead BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    CONSTRAINT pk_stream PRIMARY KEY (tenant, id)
)""",
    "CREATE INDEX ix_stream_tenant_device ON stream (tenant, device)",
)
