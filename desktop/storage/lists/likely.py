"""Keys by which a row of a file is likely the same as a record: a hint, never a constraint."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.registry import shape_named

CONTACT = {
    "person": ("email", "phone"),
    "organisation": ("email", "phone", "external_id"),
    "place": ("lat", "lon"),
    "network": (),
}
"""Kind of record → columns beside the name by which it is known."""


def known_records(session: Session, kind: str) -> Iterator[tuple[str, ...]]:
    """Yield the key of the name and the columns of :data:`CONTACT` of every record in use."""
    table = shape_named(kind).table
    columns = [table.c[name] for name in ("name_key", *CONTACT[kind])]
    query = select(*columns).where(table.c.deleted_at.is_(None))
    for row in session.connection().execute(query.execution_options(yield_per=2000)):
        yield tuple(row)
