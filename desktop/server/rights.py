"""What the API may do in the database: no DDL, no changing of what has to last.

Row-level security is the second wall behind the queries: the tenant, and of records the scopes,
that a transaction named at its start. It does not bind the owner, who migrates and makes
backups, and whom the API refuses to be: see :func:`check_api_role`.
"""

from __future__ import annotations

from sqlalchemy import Connection, text
from sqlalchemy.dialects import postgresql

API_ROLE = "weefsel_api"
"""Role of the API. A city may make it by itself, with a password; embedded, it needs none."""

_READ, _ADD, _ALL = "SELECT", "SELECT, INSERT", "SELECT, INSERT, UPDATE, DELETE"
_KEEP = "SELECT, INSERT, UPDATE"
_ASK = "INSERT (tenant, id, entity, record, reason, requested_by, requested_at, closure, beside)"
"""Not that somebody agreed, nor that it was done."""
GRANTS = {
    "access_branch": _KEEP,
    "access_entry": _ADD,
    "access_mark": _ADD,
    "access_person": _ADD,
    "account": "SELECT, UPDATE",
    "alembic_version": _READ,
    "attempt": _ALL,
    "audit": _ADD,
    "audit_head": _KEEP,
    "barred": _READ,
    "blob": _ALL,
    "city": _READ,
    "departed": _ALL,
    "device": _KEEP,
    "erasure": _READ,
    "erasure_head": _READ,
    "erasure_request": f"{_READ}, {_ASK}, UPDATE (approved_by, approved_at)",
    "membership": _READ,
    "operation": _ADD,
    "quarantine": "INSERT",
    "record": _KEEP,
    "rule_change": _ADD,
    "scope": _KEEP,
    "scope_commit": _KEEP,
    "server": "SELECT, UPDATE",
    "stream": _KEEP,
    "tie": "SELECT, INSERT, DELETE",
    "token": _ALL,
}
"""Table → what the API may do with it."""


class WrongRole(Exception):
    """The API was told to connect as somebody with more rights than it should have."""


def grant_rights(connection: Connection, role: str = API_ROLE) -> None:
    """Make the API's role if it is missing and give it exactly its rights.

    Args:
        connection: Of the owner.
        role: Its name.
    """
    name = _quoted(role)
    known = "SELECT 1 FROM pg_roles WHERE rolname = :role"
    if connection.scalar(text(known), {"role": role}) is None:
        connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE")
    connection.exec_driver_sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    connection.exec_driver_sql(f"GRANT USAGE ON SCHEMA public TO {name}")
    connection.exec_driver_sql(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {name}")
    connection.exec_driver_sql(f"GRANT USAGE ON SEQUENCE version TO {name}")
    for table, rights in GRANTS.items():
        connection.exec_driver_sql(f"GRANT {rights} ON {_quoted(table)} TO {name}")


def check_api_role(connection: Connection) -> None:
    """Refuse a role that row-level security does not bind.

    Raises:
        WrongRole: It is a superuser, passes by security, or owns the tables.
    """
    unbound = connection.scalar(
        text(
            "SELECT bool_or(rolsuper OR rolbypassrls) OR EXISTS (SELECT FROM pg_tables"
            " WHERE tablename = 'record' AND pg_has_role(current_user, tableowner, 'USAGE'))"
            " FROM pg_roles WHERE rolname = current_user"
        )
    )
    if unbound:
        raise WrongRole


def _quoted(name: str) -> str:
    return postgresql.dialect().identifier_preparer.quote(name)  # type: ignore[no-untyped-call]
