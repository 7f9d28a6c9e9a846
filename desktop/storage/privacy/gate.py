"""Facts for the inference gate (rule R3): what is sensitive, and on what a tie may rest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import Table, column, func, select, table, text
from sqlalchemy.orm import Session

from desktop.domain.person import Affiliation
from desktop.domain.privacy.gate import holds, is_sensitive
from desktop.storage import records
from desktop.storage.lists.persons import consents_of
from desktop.storage.models import (
    AffiliationRow,
    OrganisationRow,
    PlaceRow,
    network_theme,
    place_theme,
)
from desktop.storage.tables import sensitive
from desktop.storage.tables.columns import Id

_TIES = table("gate_affiliation", column("affiliation_id", Id()), column("person_id", Id()))
_VISITS = table("gate_visit", column("visit_id", Id()), column("person_id", Id()))


def target_is_sensitive(session: Session, kind: str, target_id: UUID) -> bool:
    """Return whether being tied to this target reveals something of article 9 GDPR.

    Args:
        kind: ``network``, ``organisation``, ``place`` or ``service``.
    """
    match kind:
        case "network":
            return is_sensitive(themes=_themes(session, network_theme, target_id))
        case "place":
            themes = _themes(session, place_theme, target_id)
            found = session.scalar(select(PlaceRow.kind).where(PlaceRow.id == target_id))
            return is_sensitive(themes=themes, kind=found or "")
        case "service":
            return _holds(session, sensitive.SERVICE, target_id)
        case _:
            row = OrganisationRow
            return is_sensitive(
                kind=session.scalar(select(row.kind).where(row.id == target_id)) or ""
            )


def said_sensitively(session: Session, visit_id: UUID) -> bool:
    """Return whether a question of a visit, or where people were led to, reveals something."""
    return _holds(session, sensitive.SAID, visit_id)


def has_consent(
    session: Session, person_id: UUID, *, today: date, without: UUID | None = None
) -> bool:
    """Return whether explicit consent of the person holds today.

    Args:
        without: A consent to leave out, because it is about to end.
    """
    return any(
        holds(consent, today=today)
        for consent in consents_of(session, person_id)
        if consent.id != without
    )


def has_public_role(session: Session, person_id: UUID, targets: Collection[UUID]) -> bool:
    """Return whether the person is tied to one of ``targets`` by a sourced public role."""
    row = AffiliationRow
    found = session.scalar(
        select(row.id)
        .where(
            row.person_id == person_id,
            row.target_id.in_(list(targets)),
            row.deleted_at.is_(None),
            row.public_role,
            func.length(func.trim(row.public_source)) > 0,
        )
        .limit(1)
    )
    return found is not None


def sensitive_ties_of(session: Session, person_id: UUID) -> Sequence[Affiliation]:
    """Return the ties of a person that need a ground."""
    ids = session.scalars(select(_TIES.c.affiliation_id).where(_TIES.c.person_id == person_id))
    return list(records.get_many(session, Affiliation, ids.all()).values())


def sensitive_visits_of(session: Session, person_id: UUID) -> Sequence[UUID]:
    """Return the visits with a person that need a ground."""
    return session.scalars(select(_VISITS.c.visit_id).where(_VISITS.c.person_id == person_id)).all()


def _holds(session: Session, condition: str, id_: UUID) -> bool:
    asked = f"SELECT {condition.format(id=':id')}"
    return bool(session.scalar(text(asked), {"id": id_.bytes}))


def _themes(session: Session, link: Table, owner_id: UUID) -> Sequence[str]:
    return session.scalars(select(link.c[1]).where(link.c[0] == owner_id)).all()
