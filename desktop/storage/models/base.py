"""What the tables share: names of constraints, columns that travel, link tables."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, MetaData, Table, Text, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeEngine

from desktop.storage.tables.columns import Code, Id, Json, Moment

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Base of all tables. Every constraint has a name, so SQLite can drop it later.

    A check on one field is named ``<field>__<rule>``: the border turns it into the same
    problem that the domain reports.
    """

    metadata = MetaData(naming_convention=NAMES)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        UUID: Id,
        datetime: Moment,
        str: Text,
        dict[str, Any]: Json,
    }


IN_USE = text("deleted_at IS NULL")
"""Condition of the indexes behind lists. A query must hold the same words to use them."""
BINNED = text("deleted_at IS NOT NULL")
"""Condition of the indexes behind the bin, which stays small."""


class Synced:
    """Columns of every table that travels to the central server; see ``Record``.

    ``ver`` is the server's version of the last state we agreed on, 0 = never seen by it.
    ``fv`` tells for each field changed since then which version changed it, ``extra`` keeps
    the fields that only newer programs know. ``team_id`` is the scope.
    """

    id: Mapped[UUID] = mapped_column(primary_key=True)
    team_id: Mapped[int] = mapped_column(default=1)
    ver: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    created_by: Mapped[str]
    updated_at: Mapped[datetime]
    updated_by: Mapped[str]
    deleted_at: Mapped[datetime | None]
    fv: Mapped[dict[str, Any]] = mapped_column(default=dict)
    extra: Mapped[dict[str, Any]] = mapped_column(default=dict)


def link(owner: str, member: str, holds: type[StrEnum] | None = None) -> Table:
    """Declare the table ``<owner>_<member>`` that keeps one set of a record.

    The pair is the key, so a set holds each member once; the turned index answers "which
    records have this member". Rows go with their owner.

    Args:
        owner: Table of the record.
        member: What the set holds; the column is named after it.
        holds: The list of codes, if the members are codes.
    """
    return _link(owner, member, Text() if holds is None else Code(holds))


def link_ids(owner: str, member: str) -> Table:
    """Declare a link table whose members are records of kind ``member``.

    There is no foreign key to them: from the server they may arrive later than the owner.
    """
    return _link(owner, f"{member}_id", Id())


def _link(owner: str, column: str, kind: TypeEngine[Any]) -> Table:
    short = owner.removeprefix("place_")
    return Table(
        f"{short}_{column.removesuffix('_id')}",
        Base.metadata,
        Column(
            f"{short}_id", Id(), ForeignKey(f"{owner}.id", ondelete="CASCADE"), primary_key=True
        ),
        Column(column, kind, primary_key=True),
        Index(None, column, f"{short}_id"),
        sqlite_with_rowid=False,
    )


def point_checks() -> tuple[CheckConstraint, ...]:
    """Declare that a row has a whole point on earth, or none."""
    return (
        CheckConstraint("(lat IS NULL) = (lon IS NULL)", name="lat__incomplete_point"),
        CheckConstraint("lat BETWEEN -90 AND 90", name="lat__out_of_range"),
        CheckConstraint("lon BETWEEN -180 AND 180", name="lon__out_of_range"),
    )
