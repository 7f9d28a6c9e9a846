"""People, laptops, tokens, and what was done."""

from __future__ import annotations

ACCOUNTS = (
    """
CREATE TABLE account (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    login TEXT NOT NULL,
    name TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    second_factor BYTEA,
    last_code_step BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    disabled_at BIGINT,
    CONSTRAINT pk_account PRIMARY KEY (tenant, id)
)""",
    "CREATE UNIQUE INDEX ix_account_tenant_login ON account (tenant, login)",
    """
CREATE TABLE attempt (
    tenant INTEGER NOT NULL,
    subject BYTEA NOT NULL,
    failures BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL,
    CONSTRAINT pk_attempt PRIMARY KEY (tenant, subject)
)""",
    """
CREATE TABLE audit (
    tenant INTEGER NOT NULL,
    n BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    facts JSONB NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_audit PRIMARY KEY (tenant, n)
)""",
    """
CREATE TABLE audit_head (
    tenant INTEGER NOT NULL,
    n BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    CONSTRAINT pk_audit_head PRIMARY KEY (tenant)
)""",
    """
CREATE TABLE city (
    tenant INTEGER NOT NULL,
    short TEXT NOT NULL,
    name TEXT NOT NULL,
    host TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    CONSTRAINT pk_city PRIMARY KEY (tenant)
)""",
    """
CREATE TABLE device (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    account UUID NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    registered_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    lease_until BIGINT NOT NULL,
    revoked_at BIGINT,
    app_version TEXT NOT NULL,
    schema BIGINT NOT NULL,
    CONSTRAINT pk_device PRIMARY KEY (tenant, id),
    CONSTRAINT fk_device_tenant_account FOREIGN KEY(tenant, account)
        REFERENCES account (tenant, id) ON DELETE CASCADE
)""",
    "CREATE INDEX ix_device_tenant_account ON device (tenant, account)",
    """
CREATE TABLE membership (
    tenant INTEGER NOT NULL,
    account UUID NOT NULL,
    scope BIGINT NOT NULL,
    role TEXT NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (tenant, account, scope),
    CONSTRAINT fk_membership_tenant_account FOREIGN KEY(tenant, account)
        REFERENCES account (tenant, id) ON DELETE CASCADE
)""",
    """
CREATE TABLE token (
    tenant INTEGER NOT NULL,
    digest BYTEA NOT NULL,
    device UUID NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    parent BYTEA,
    made_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    CONSTRAINT pk_token PRIMARY KEY (tenant, digest),
    CONSTRAINT fk_token_tenant_device FOREIGN KEY(tenant, device)
        REFERENCES device (tenant, id) ON DELETE CASCADE
)""",
    "CREATE INDEX ix_token_tenant_device ON token (tenant, device)",
)
