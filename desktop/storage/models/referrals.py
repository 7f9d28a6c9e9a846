"""Questions that came up during visits, and where people were led to. They name nobody."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import CheckConstraint, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from desktop.domain.vocabulary import NeedState, ReferralKind, ReferralOutcome, Theme
from desktop.storage.models.base import Base, Synced, link
from desktop.storage.tables.columns import Code


class NeedRow(Synced, Base):
    """A question that people asked during a visit."""

    __tablename__ = "need"
    __table_args__ = (
        CheckConstraint("length(trim(summary)) > 0", name="summary__required"),
        CheckConstraint("count BETWEEN 1 AND 10000", name="count__out_of_range"),
    )

    visit_id: Mapped[UUID] = mapped_column(index=True)
    summary: Mapped[str]
    count: Mapped[int]
    state: Mapped[NeedState] = mapped_column(Code(NeedState))


class ReferralRow(Synced, Base):
    """How many people were led to a service or organisation."""

    __tablename__ = "referral"
    __table_args__ = (
        CheckConstraint("count BETWEEN 1 AND 10000", name="count__out_of_range"),
        CheckConstraint(
            "coalesce(service_id, organisation_id) IS NOT NULL", name="organisation_id__required"
        ),
        *(
            Index(f"ix_referral_{name}", name, sqlite_where=text(f"{name} IS NOT NULL"))
            for name in ("need_id", "service_id", "organisation_id")
        ),
    )

    visit_id: Mapped[UUID] = mapped_column(index=True)
    need_id: Mapped[UUID | None]
    service_id: Mapped[UUID | None]
    organisation_id: Mapped[UUID | None]
    kind: Mapped[ReferralKind] = mapped_column(Code(ReferralKind))
    count: Mapped[int]
    outcome: Mapped[ReferralOutcome] = mapped_column(Code(ReferralOutcome))


need_theme = link("need", "theme", Theme)
