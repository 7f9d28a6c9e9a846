"""What somebody sees of a kind of record who sees only their own.

The same as :meth:`desktop.domain.roles.sight.Place.sees`, as a condition; a test compares them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_, or_

from desktop.domain.roles.sight import GIVEN_BY


def theirs(kind: str, table: Any, author: Any) -> ColumnElement[bool]:
    """Return the condition for what is somebody's own.

    Args:
        table: Of the kind; it may be an alias.
        author: Account name, or a parameter that stands for it.
    """
    conditions: list[ColumnElement[bool]] = [table.created_by == author]
    if kind in GIVEN_BY:
        conditions.append(getattr(table, GIVEN_BY[kind]) == author)
    about_nobody = [table.person_id.is_(None)] if hasattr(table, "person_id") else []
    beside_visit = [table.visit_id.is_not(None)] if kind == "attachment" else []
    return and_(or_(*conditions), *about_nobody, *beside_visit)
