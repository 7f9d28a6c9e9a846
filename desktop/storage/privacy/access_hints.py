"""What is needed to see that reading is unusual: where persons live and colleagues work."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import among, driver


def wards_of(session: Session, persons: Collection[UUID]) -> Mapping[UUID, str]:
    """Return the wards of persons, of whom it is known."""
    asked = [person.bytes for person in persons]
    question = "SELECT id, ward FROM person WHERE ward IS NOT NULL AND id IN"
    return {UUID(bytes=id_): ward for id_, ward in among(driver(session), question, asked)}


def wards_worked_in(session: Session, since: date) -> Mapping[str, frozenset[str]]:
    """Return for each colleague the wards of their visits since a day, planned ones too."""
    found: dict[str, set[str]] = {}
    question = (
        "SELECT DISTINCT c.consultant, v.ward FROM visit_consultant c JOIN visit v"
        " ON v.id = c.visit_id WHERE v.deleted_at IS NULL AND v.day >= ?"
    )
    for who, ward in driver(session).execute(question, (since.isoformat(),)):
        found.setdefault(who, set()).add(ward)
    return {who: frozenset(wards) for who, wards in found.items()}
