"""Statements of revision 0004 about what the city decides for all its laptops."""

from __future__ import annotations

RULES: tuple[str, ...] = (
    "ALTER TABLE server ADD COLUMN retention TEXT DEFAULT '' NOT NULL",
    """
CREATE TABLE rule_change (
    tenant INTEGER NOT NULL,
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    rules TEXT NOT NULL,
    CONSTRAINT pk_rule_change PRIMARY KEY (tenant, id)
)""",
    "ALTER TABLE rule_change ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY tenant ON rule_change"
    " USING (tenant = (SELECT current_setting('app.tenant')::integer))",
    "ALTER TABLE audit_head ADD COLUMN pruned_n BIGINT DEFAULT 0 NOT NULL",
    "ALTER TABLE audit_head ADD COLUMN pruned_hash BYTEA DEFAULT '' NOT NULL",
)
