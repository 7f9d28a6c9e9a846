"""What the ward atlas holds of each ward, read for all wards at once.

Only the columns that may be printed are read: no notes, no phones, no mail, and of a network
whether it has a channel.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.domain.figures.ward_atlas import (
    AtlasNetwork,
    AtlasOrganisation,
    AtlasPlace,
    without_contacts,
)
from desktop.domain.vocabulary import OrganisationStatus, PlaceStage, PlaceStatus, Theme
from desktop.storage.models import (
    AssessmentRow,
    NetworkRow,
    OrganisationRow,
    PlaceRow,
    SiteRow,
    network_theme,
    network_ward,
)

Ward = str
"""Code of a ward; empty = none."""


def organisations(session: Session) -> Iterator[tuple[Ward, AtlasOrganisation]]:
    """Yield every organisation that works, by name, then every other address by name of it."""
    G, S = OrganisationRow, SiteRow  # noqa: N806 - tables
    works = (G.deleted_at.is_(None), G.status != OrganisationStatus.STOPPED)
    seen = set()
    main = select(G.id, G.ward, G.name, G.kind, G.level, G.address).where(*works)
    for row in _rows(session, main.order_by(G.name_sort, G.id)):
        seen.add((row.id, row.ward))
        yield row.ward or "", _organisation(row)
    other = (
        select(G.id, S.ward, G.name, G.kind, G.level, S.address, S.name.label("site"))
        .join(G, G.id == S.organisation_id)
        .where(*works, S.deleted_at.is_(None), S.ward.is_not(None))
        .order_by(G.name_sort, S.name_sort, S.id)
    )
    for row in _rows(session, other):
        found = _organisation(row, row.site)
        if not (found.is_small and (row.id, row.ward) in seen):  # without addresses they are alike
            seen.add((row.id, row.ward))
            yield row.ward, found


def networks(session: Session) -> Iterator[tuple[frozenset[Ward], AtlasNetwork]]:
    """Yield every network by name, with its wards."""
    N = NetworkRow  # noqa: N806 - a table
    wards, themes = _sets(session, network_ward), _sets(session, network_theme)
    query = (
        select(N.id, N.name, N.reach, func.trim(N.channels) != "")
        .where(N.deleted_at.is_(None))
        .order_by(N.name_sort, N.id)
    )
    for identity, name, reach, has_channel in _rows(session, query):
        found = AtlasNetwork(
            name=without_contacts(name),
            reach=reach,
            has_channel=bool(has_channel),
            themes=in_order(themes.get(identity, frozenset())),
        )
        yield wards.get(identity, frozenset()), found


def places(session: Session) -> Iterator[tuple[Ward, AtlasPlace]]:
    """Yield every place that is not closed for good, by name."""
    P = PlaceRow  # noqa: N806 - a table
    stages = _latest_stages(session)
    columns = (P.id, P.ward, P.name, P.kind, P.address, P.status, P.capacity, P.under_used)
    query = (
        select(*columns)
        .where(P.deleted_at.is_(None), P.status != PlaceStatus.CLOSED)
        .order_by(P.name_sort, P.id)
    )
    for row in _rows(session, query):
        yield (
            row.ward,
            AtlasPlace(
                name=without_contacts(row.name),
                kind=row.kind,
                address=without_contacts(row.address),
                status=row.status,
                stage=stages.get(row.id),
                capacity=row.capacity,
                under_used=row.under_used,
            ),
        )


def in_order(themes: frozenset[Any]) -> tuple[Any, ...]:
    """Return themes in the order in which all lists have them; unknown ones come last."""
    known = list(Theme)
    return tuple(
        sorted(themes, key=lambda each: (known.index(each) if each in known else 99, each))
    )


def _organisation(row: Any, site: str = "") -> AtlasOrganisation:
    found = AtlasOrganisation(name=without_contacts(row.name), kind=row.kind, level=row.level)
    if found.is_small:
        return found
    return replace(found, address=without_contacts(row.address), site=without_contacts(site))


def _latest_stages(session: Session) -> Mapping[UUID, PlaceStage]:
    A = AssessmentRow  # noqa: N806 - a table
    in_time = (
        select(A.place_id, A.stage).where(A.deleted_at.is_(None)).order_by(A.assessed_on, A.id)
    )
    return dict(_rows(session, in_time))


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> Iterator[Any]:
    return iter(session.connection().execute(query))


def _sets(session: Session, table: Any) -> Mapping[UUID, frozenset[Any]]:
    """Return the sets of all records at once, from their table."""
    found: dict[UUID, set[Any]] = {}
    for owner, member in _rows(session, select(table.columns[0], table.columns[1])):
        found.setdefault(owner, set()).add(member)
    return {owner: frozenset(members) for owner, members in found.items()}
