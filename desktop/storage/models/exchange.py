"""What came in and went out by file. Stays on this laptop, encrypted with the rest."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.storage.models.base import Base


class ImportRow(Base):
    """An import: of what, when, and how it stands (``begun``, ``done``, ``taken_back``)."""

    __tablename__ = "import_run"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[str]
    state: Mapped[str]
    rows: Mapped[int]
    kept: Mapped[int]


class ImportedRow(Base):
    """A record that an import made."""

    __tablename__ = "import_record"
    __table_args__ = (Index("ix_import_record_run_id", "run_id"),)

    record_id: Mapped[UUID] = mapped_column(primary_key=True)
    run_id: Mapped[UUID]


class ImportColumnsRow(Base):
    """What somebody decided about the columns of a file with these headings."""

    __tablename__ = "import_columns"

    kind: Mapped[str] = mapped_column(primary_key=True)
    headings: Mapped[str] = mapped_column(primary_key=True)
    fields: Mapped[dict[str, Any]]
    used_at: Mapped[datetime]


class ExportRow(Base):
    """Who wrote which records to a file, when and why (rule R12)."""

    __tablename__ = "export_log"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    by: Mapped[str]
    kind: Mapped[str]
    form: Mapped[str]
    rows: Mapped[int]
    reason: Mapped[str]


class ExportedRow(Base):
    """A person who was in an export: they may ask where their data went."""

    __tablename__ = "export_person"
    __table_args__ = (Index("ix_export_person_person_id", "person_id"),)

    export_id: Mapped[UUID] = mapped_column(primary_key=True)
    person_id: Mapped[UUID] = mapped_column(primary_key=True)
