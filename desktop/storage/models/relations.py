"""What organisations give each other, agree and offer. There are no persons in here."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import AgreementKind, Regularity, ServiceStatus, Theme, TieFlow
from desktop.storage.models.base import IN_USE, Base, Synced, link, link_ids, point_checks
from desktop.storage.tables.columns import Code


class SiteRow(Synced, Base):
    """Another address at which an organisation works."""

    __tablename__ = "site"
    __table_args__ = (
        CheckConstraint("length(trim(name)) > 0", name="name__required"),
        *point_checks(),
    )

    organisation_id: Mapped[UUID] = mapped_column(index=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    name_sort: Mapped[str]
    ward: Mapped[str | None] = mapped_column(index=True)
    address: Mapped[str]
    lat: Mapped[float | None]
    lon: Mapped[float | None]
    phone: Mapped[str]
    opening_hours: Mapped[str]


class ServiceRow(Synced, Base):
    """Something an organisation offers to people."""

    __tablename__ = "service"
    __table_args__ = (
        CheckConstraint("length(trim(name)) > 0", name="name__required"),
        Index(None, "name_sort", "id"),
    )

    organisation_id: Mapped[UUID] = mapped_column(index=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    name_sort: Mapped[str]
    status: Mapped[ServiceStatus] = mapped_column(Code(ServiceStatus))
    description: Mapped[str]
    how_to_apply: Mapped[str]
    target_group: Mapped[str]
    cost: Mapped[str]
    opening_hours: Mapped[str]
    checked_on: Mapped[date | None]


class TieRow(Synced, Base):
    """What one organisation gives to another."""

    __tablename__ = "tie"
    __table_args__ = (
        CheckConstraint("from_id <> to_id", name="to_id__same_organisation"),
        CheckConstraint("to_on >= from_on", name="to_on__end_before_start"),
        CheckConstraint("strength BETWEEN 1 AND 3", name="strength__out_of_range"),
    )

    from_id: Mapped[UUID] = mapped_column(index=True)
    to_id: Mapped[UUID] = mapped_column(index=True)
    flow: Mapped[TieFlow] = mapped_column(Code(TieFlow))
    regularity: Mapped[Regularity] = mapped_column(Code(Regularity))
    mutual: Mapped[bool]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    strength: Mapped[int | None]
    one_person: Mapped[bool]
    source: Mapped[str]
    note: Mapped[str]


class AgreementRow(Synced, Base):
    """An agreement between organisations.

    How many parties there are is no check: a set comes in after its row.
    """

    __tablename__ = "agreement"
    __table_args__ = (
        CheckConstraint("length(trim(title)) > 0", name="title__required"),
        CheckConstraint("to_on >= from_on", name="to_on__end_before_start"),
        CheckConstraint("amount BETWEEN 0 AND 1000000000", name="amount__out_of_range"),
        CheckConstraint("fte BETWEEN 0 AND 1000", name="fte__out_of_range"),
        Index("ix_agreement_review", "review_on", "id", sqlite_where=IN_USE),
    )

    title: Mapped[str]
    kind: Mapped[AgreementKind] = mapped_column(Code(AgreementKind))
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    review_on: Mapped[date | None]
    amount: Mapped[int | None]
    fte: Mapped[float | None]
    obligations: Mapped[str]
    clause_signed_on: Mapped[date | None]
    clause_practice: Mapped[str]
    note: Mapped[str]


class MeetingRow(Synced, Base):
    """Organisations around a table."""

    __tablename__ = "meeting"
    __table_args__ = (
        CheckConstraint("length(trim(purpose)) > 0", name="purpose__required"),
        CheckConstraint("minutes BETWEEN 1 AND 1440", name="minutes__out_of_range"),
        Index("ix_meeting_list", "held_on", "id", sqlite_where=IN_USE),
    )

    purpose: Mapped[str]
    held_on: Mapped[date]
    minutes: Mapped[int | None]
    decisions: Mapped[str]
    outcome: Mapped[str]


service_theme = link("service", "theme", Theme)
service_ward = link("service", "ward")
service_language = link("service", "language")
service_accessibility = link("service", "accessibility")
tie_theme = link("tie", "theme", Theme)
agreement_party = link_ids("agreement", "party")
meeting_organisation = link_ids("meeting", "organisation")
