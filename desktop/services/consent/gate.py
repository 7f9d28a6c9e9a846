"""Where the inference gate (rule R3) is asked, before anything is written.

The database refuses the same ties by itself. Asking here first gives an answer without a
failed write, and keeps the rule readable.
"""

from __future__ import annotations

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.person import Affiliation
from desktop.domain.privacy.gate import Grounds, check_tie, is_sensitive
from desktop.domain.referral import Need, Referral
from desktop.domain.visit import Visit
from desktop.storage import records
from desktop.storage.privacy.gate import (
    has_consent,
    has_public_role,
    said_sensitively,
    target_is_sensitive,
)


def check_affiliation_gate(session: Session, tie: Affiliation, *, today: date) -> None:
    """Let a tie of a person pass, or refuse it.

    Raises:
        GateClosed: The target is sensitive, and there is neither a public role with its
            source nor explicit consent.
    """
    sensitive = target_is_sensitive(session, tie.target_kind, tie.target_id)
    grounds = Grounds(
        public_role=tie.public_role,
        public_source=tie.public_source,
        consent=sensitive and has_consent(session, tie.person_id, today=today),
    )
    check_tie(tie.target_kind, sensitive=sensitive, grounds=grounds)


def check_visit_gate(session: Session, visit: Visit, *, today: date) -> None:
    """Let the persons of a visit pass, or refuse them.

    A public role counts when it is with the place, the organisation or a network of the visit.

    Raises:
        GateClosed: The visit, or where or with whom it was, is sensitive, and one of the
            persons has no ground.
    """
    if visit.persons and visit_is_sensitive(session, visit):
        _check_persons(session, visit, today=today)


def check_said_gate(session: Session, said: Need | Referral, *, today: date) -> None:
    """Let a question of a visit, or where people were led to from there, pass or refuse it.

    It says something about the persons whom the visit names.

    Raises:
        GateClosed: It is about something sensitive, and one of the persons has no ground.
    """
    visit = records.get(session, Visit, said.visit_id)
    if visit is not None and visit.persons and _is_telling(session, said):
        _check_persons(session, visit, today=today)


def _is_telling(session: Session, said: Need | Referral) -> bool:
    if isinstance(said, Need):
        return is_sensitive(themes=said.themes)
    targets = (("service", said.service_id), ("organisation", said.organisation_id))
    return any(id_ is not None and target_is_sensitive(session, kind, id_) for kind, id_ in targets)


def _check_persons(session: Session, visit: Visit, *, today: date) -> None:
    targets = _targets_of(visit)
    for person_id in visit.persons:
        grounds = Grounds(
            public_role=has_public_role(session, person_id, [id_ for _, id_ in targets]),
            public_source="on the tie",
            consent=has_consent(session, person_id, today=today),
        )
        check_tie("visit", sensitive=True, grounds=grounds)


def visit_is_sensitive(session: Session, visit: Visit) -> bool:
    """Return whether a visit, or where or with whom it was, reveals something private."""
    return (
        is_sensitive(themes=visit.themes)
        or any(target_is_sensitive(session, *target) for target in _targets_of(visit))
        or said_sensitively(session, visit.id)
    )


def _targets_of(visit: Visit) -> list[tuple[str, UUID]]:
    targets: list[tuple[str, UUID]] = [("network", network) for network in visit.networks]
    if visit.place_id is not None:
        targets.append(("place", visit.place_id))
    if visit.organisation_id is not None:
        targets.append(("organisation", visit.organisation_id))
    return targets
