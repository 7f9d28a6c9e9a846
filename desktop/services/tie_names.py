"""The names of what persons are tied to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.listing import PersonTie
from desktop.domain.organisation import Network, Organisation
from desktop.domain.person import Affiliation
from desktop.domain.place import Place
from desktop.storage import records

TARGETS: Mapping[str, type[Place | Organisation | Network]] = {
    "place": Place,
    "organisation": Organisation,
    "network": Network,
}
"""What a person can be tied to."""


def with_names(session: Session, ties: Sequence[Affiliation]) -> Sequence[PersonTie]:
    """Return ties with the names of their targets, in their order."""
    names: dict[UUID, str] = {}
    for kind, record in TARGETS.items():
        ids = [each.target_id for each in ties if each.target_kind == kind]
        names |= {
            id_: target.name for id_, target in records.get_many(session, record, ids).items()
        }
    return [PersonTie(affiliation=each, target_name=names.get(each.target_id, "")) for each in ties]
