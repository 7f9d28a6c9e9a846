"""Texts that the team asks or hands out, a row a version. Nothing here is about a person."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import WordingAbout
from desktop.storage.models.base import Base, Synced
from desktop.storage.tables.columns import Code


class WordingRow(Synced, Base):
    """One version of a text, in one language."""

    __tablename__ = "wording"
    __table_args__ = (
        CheckConstraint("length(trim(text)) > 0", name="text__required"),
        CheckConstraint("version >= 1", name="version__out_of_range"),
        Index(None, "about", "language"),
    )

    about: Mapped[WordingAbout] = mapped_column(Code(WordingAbout))
    language: Mapped[str]
    version: Mapped[int]
    text: Mapped[str]
    from_on: Mapped[date]
    read_by: Mapped[str]
    read_on: Mapped[date | None]
