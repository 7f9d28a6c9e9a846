"""Contact persons and what ties them. Rule R1: no column here or tied to it is a theme."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import (
    Art9Basis,
    Channel,
    ConsentPurpose,
    KeyFigureKind,
    LegalBasis,
    Purpose,
    RelationshipStage,
)
from desktop.storage.models.base import Base, Synced, link
from desktop.storage.tables.columns import Code


class PersonRow(Synced, Base):
    """Somebody the team is in touch with. There are no coordinates here (rule R8)."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("length(trim(display_name)) > 0", name="display_name__required"),
        Index(None, "name_sort", "id"),
        Index("ix_person_held", "id", sqlite_where=text("restricted OR objected")),
    )

    display_name: Mapped[str]
    name_key: Mapped[str] = mapped_column(index=True)
    name_sort: Mapped[str]
    email: Mapped[str]
    phone: Mapped[str]
    channel: Mapped[Channel | None] = mapped_column(Code(Channel))
    ward: Mapped[str | None] = mapped_column(index=True)
    owner: Mapped[str]
    stage: Mapped[RelationshipStage] = mapped_column(Code(RelationshipStage))
    legal_basis: Mapped[LegalBasis] = mapped_column(Code(LegalBasis))
    review_on: Mapped[date] = mapped_column(index=True)
    do_not_contact: Mapped[bool]
    restricted: Mapped[bool]
    objected: Mapped[bool]
    note: Mapped[str]
    art9_basis: Mapped[Art9Basis | None] = mapped_column(Code(Art9Basis))
    informed_on: Mapped[date | None]
    informed_language: Mapped[str]
    informed_version: Mapped[int | None]
    informed_how: Mapped[str]


class KeyFigureRow(Synced, Base):
    """Optional profile of a person who bridges communities."""

    __tablename__ = "key_figure"

    person_id: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[KeyFigureKind] = mapped_column(Code(KeyFigureKind))
    offers: Mapped[str]
    availability: Mapped[str]
    agreed_on: Mapped[date | None]


class AffiliationRow(Synced, Base):
    """What ties a person to one organisation, network or place; guarded by rule R3."""

    __tablename__ = "affiliation"
    __table_args__ = (
        CheckConstraint(
            "target_kind IN ('organisation', 'network', 'place')", name="target_kind__unknown"
        ),
        CheckConstraint(
            "public_role = 0 OR length(trim(public_source)) > 0", name="public_source__required"
        ),
        CheckConstraint("to_on >= from_on", name="to_on__end_before_start"),
        Index(None, "target_id", "target_kind"),
    )

    person_id: Mapped[UUID] = mapped_column(index=True)
    target_kind: Mapped[str]
    target_id: Mapped[UUID]
    role: Mapped[str]
    public_role: Mapped[bool]
    public_source: Mapped[str]
    consent_id: Mapped[UUID | None]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]


class ConsentRow(Synced, Base):
    """What a person agreed to, in which words, and whether it still holds."""

    __tablename__ = "consent"

    person_id: Mapped[UUID] = mapped_column(index=True)
    purpose: Mapped[ConsentPurpose] = mapped_column(Code(ConsentPurpose))
    wording: Mapped[str]
    how_given: Mapped[str]
    given_on: Mapped[date]
    expires_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
    wording_version: Mapped[int | None]
    wording_language: Mapped[str]
    evidence_id: Mapped[UUID | None]
    witness: Mapped[str]


person_language = link("person", "language")
person_channel = link("person", "channel")
person_purpose = link("person", "purpose", Purpose)
