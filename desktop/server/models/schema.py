"""What all tables of the server share: the tenant, the names of constraints, kinds of columns."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Column, Integer, MetaData, Table, Text, Uuid, false
from sqlalchemy.dialects.postgresql import JSON, JSONB
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def tenant_table(name: str, *parts: SchemaItem) -> Table:
    """Return a table whose primary key begins with the tenant, which is one city.

    So one installation serves many cities, and a distributed PostgreSQL can spread them.
    Indexes and unique constraints begin with the tenant too.
    """
    tenant: Column[int] = Column("tenant", Integer, primary_key=True, autoincrement=False)
    return Table(name, metadata, tenant, *parts)


def number(name: str, *, key: bool = False, null: bool = False) -> Column[int]:
    """Return a column for a 64-bit number: versions, places in feeds, moments in ms (UTC)."""
    return Column(name, BigInteger, primary_key=key, autoincrement=False, nullable=null)


def flag(name: str) -> Column[bool]:
    """Return a column for yes or no; no, unless somebody says yes."""
    return Column(name, Boolean, nullable=False, server_default=false())


def identity(name: str, *, key: bool = False, null: bool = False) -> Column[UUID]:
    """Return a column for an id that somebody else gave out."""
    return Column(name, Uuid(as_uuid=True), primary_key=key, nullable=null)


def words(name: str, *, key: bool = False, null: bool = False) -> Column[str]:
    """Return a column for text without a limit of its own: messages are bounded at the door."""
    return Column(name, Text, primary_key=key, nullable=null)


def document(name: str, *, null: bool = False) -> Column[Any]:
    """Return a column for plain data that the server looks into."""
    return Column(name, JSONB(none_as_null=True), nullable=null)


def parcel(name: str) -> Column[Any]:
    """Return a column for plain data that the server hands on as it is.

    JSON as text: unlike ``jsonb`` it takes every character, and costs nothing to hand on.
    """
    return Column(name, JSON(none_as_null=True), nullable=False)
