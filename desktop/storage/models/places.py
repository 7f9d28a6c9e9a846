"""Places, their assessments, organisations and networks."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import (
    OrganisationKind,
    OrganisationLevel,
    OrganisationStatus,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    Reach,
    Theme,
)
from desktop.storage.models.base import Base, Synced, link, point_checks
from desktop.storage.tables.columns import Code


class PlaceRow(Synced, Base):
    """An encounter place.

    ``name_key`` is the name's ``duplicate_key``: a hint, never unique. ``name_sort`` is the
    name folded, so that lists sort without regard to case and accents, by an index.
    """

    __tablename__ = "place"
    __table_args__ = (
        CheckConstraint("length(trim(name)) > 0", name="name__required"),
        Index(None, "name_sort", "id", unique=True),
        CheckConstraint("length(ward) > 0", name="ward__required"),
        CheckConstraint("capacity BETWEEN 0 AND 100000", name="capacity__out_of_range"),
        *point_checks(),
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    name_sort: Mapped[str]
    kind: Mapped[PlaceKind] = mapped_column(Code(PlaceKind))
    ward: Mapped[str] = mapped_column(index=True)
    status: Mapped[PlaceStatus] = mapped_column(Code(PlaceStatus))
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    address: Mapped[str]
    organisation_id: Mapped[UUID | None] = mapped_column(index=True)
    capacity: Mapped[int | None]
    opening_hours: Mapped[str]
    under_used: Mapped[bool]
    note: Mapped[str]


class AssessmentRow(Synced, Base):
    """How a place stood on one day."""

    __tablename__ = "place_assessment"
    __table_args__ = (CheckConstraint("threshold BETWEEN 1 AND 5", name="threshold__out_of_range"),)

    place_id: Mapped[UUID] = mapped_column(index=True)
    assessed_on: Mapped[date]
    stage: Mapped[PlaceStage] = mapped_column(Code(PlaceStage))
    threshold: Mapped[int | None]
    note: Mapped[str]


class OrganisationRow(Synced, Base):
    """A service, school, association or company."""

    __tablename__ = "organisation"
    __table_args__ = (
        CheckConstraint("length(trim(name)) > 0", name="name__required"),
        Index(None, "name_sort", "id"),
        *point_checks(),
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    name_sort: Mapped[str]
    kind: Mapped[OrganisationKind] = mapped_column(Code(OrganisationKind))
    level: Mapped[OrganisationLevel] = mapped_column(Code(OrganisationLevel))
    status: Mapped[OrganisationStatus] = mapped_column(Code(OrganisationStatus))
    ward: Mapped[str | None] = mapped_column(index=True)
    address: Mapped[str]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    website: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    external_id: Mapped[str]
    opening_hours: Mapped[str]
    note: Mapped[str]


class NetworkRow(Synced, Base):
    """A network or community as a whole; it has no member list."""

    __tablename__ = "network"
    __table_args__ = (
        CheckConstraint("length(trim(name)) > 0", name="name__required"),
        Index(None, "name_sort", "id"),
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    name_sort: Mapped[str]
    description: Mapped[str]
    channels: Mapped[str]
    needs: Mapped[str]
    reach: Mapped[Reach] = mapped_column(Code(Reach))
    owner: Mapped[str]


place_theme = link("place", "theme", Theme)
place_language = link("place", "language")
assessment_criterion = link("place_assessment", "criterion")
assessment_accessibility = link("place_assessment", "accessibility")
network_theme = link("network", "theme", Theme)
network_ward = link("network", "ward")
