"""Statements of revision 0004 about erasures that laptops ask for, and marks of the forgotten."""

from __future__ import annotations

RIGHTS: tuple[str, ...] = (
    """
CREATE TABLE barred (
    tenant INTEGER NOT NULL,
    mark BIGINT NOT NULL,
    n BIGINT NOT NULL,
    CONSTRAINT pk_barred PRIMARY KEY (tenant, mark)
)""",
    "ALTER TABLE barred ENABLE ROW LEVEL SECURITY",
    "CREATE POLICY tenant ON barred"
    " USING (tenant = (SELECT current_setting('app.tenant')::integer))",
    "ALTER TABLE erasure_request ADD COLUMN done_at BIGINT",
    "ALTER TABLE erasure_request ADD COLUMN beside JSONB",
    "UPDATE erasure_request SET done_at = approved_at WHERE approved_at IS NOT NULL",
    "ALTER TABLE erasure_request ADD CONSTRAINT ck_erasure_request_two_people"
    " CHECK (approved_by <> requested_by)",
)
