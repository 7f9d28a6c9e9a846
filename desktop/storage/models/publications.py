"""Figures published for readers of the steering group. Nothing here is about a person."""

from __future__ import annotations

from datetime import date

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped

from desktop.storage.models.base import Base, Synced


class PublicationRow(Synced, Base):
    """One quarter of one team, frozen."""

    __tablename__ = "publication"
    __table_args__ = (
        CheckConstraint("hidden_below >= 3", name="hidden_below__out_of_range"),
        Index(None, "first_on"),
    )

    first_on: Mapped[date]
    team_name: Mapped[str]
    hidden_below: Mapped[int]
    figures: Mapped[str]
