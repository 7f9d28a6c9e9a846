"""Everything the network of organisations is made of, read in a few statements."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, func, select
from sqlalchemy.orm import Session

from desktop.domain.network.fabric import Activity, Contact, Instrument, Link, Node
from desktop.domain.network.matrix import Offer
from desktop.domain.vocabulary import (
    OrganisationStatus,
    PlaceStatus,
    RelationshipStage,
    ServiceStatus,
    VisitStatus,
)
from desktop.storage.lists.held import HELD
from desktop.storage.models import (
    AffiliationRow,
    AgreementRow,
    KeyFigureRow,
    MeetingRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    ServiceRow,
    TieRow,
    VisitRow,
    agreement_party,
    meeting_organisation,
    place_theme,
    service_theme,
    service_ward,
    tie_theme,
)
from desktop.storage.privacy.gate import has_consent

G, R = OrganisationRow, TieRow


def organisations(session: Session) -> Iterator[tuple[Node, bool]]:
    """Yield every organisation by name, and whether it still works."""
    query = (
        select(G.id, G.name, G.kind, G.ward, G.status)
        .where(G.deleted_at.is_(None))
        .order_by(G.name_sort, G.id)
    )
    for identity, name, kind, ward, status in _rows(session, query):
        works = status != OrganisationStatus.STOPPED
        yield Node(identity, name, str(kind), ward or ""), works


def links(session: Session) -> Iterator[Link]:
    """Yield every tie in use, of all years, in the order in which they were made."""
    themes = _sets(session, tie_theme)
    columns = (R.id, R.from_id, R.to_id, R.flow, R.regularity, R.mutual, R.from_on, R.to_on)
    query = select(*columns, R.strength, R.one_person).where(R.deleted_at.is_(None)).order_by(R.id)
    for row in _rows(session, query):
        yield Link._make((*row, themes.get(row[0], frozenset())))


def contacts(session: Session, day: date) -> Mapping[UUID, Contact]:
    """Return when each organisation was last visited, and last met with, up to a day."""
    last_visit = func.max(VisitRow.day)
    visits = (
        select(VisitRow.organisation_id, last_visit)
        .where(
            VisitRow.organisation_id.is_not(None),
            VisitRow.deleted_at.is_(None),
            VisitRow.status == VisitStatus.FINAL,
            VisitRow.day <= day,
        )
        .group_by(VisitRow.organisation_id)
    )
    who = meeting_organisation.columns[1]
    meetings = (
        select(who, func.max(MeetingRow.held_on))
        .join(MeetingRow, MeetingRow.id == meeting_organisation.columns[0])
        .where(MeetingRow.deleted_at.is_(None), MeetingRow.held_on <= day)
        .group_by(who)
    )
    visited, met = dict(_pairs(session, visits)), dict(_pairs(session, meetings))
    return {each: Contact(visited.get(each), met.get(each)) for each in {**visited, **met}}


def instruments(session: Session) -> Sequence[Instrument]:
    """Return every agreement in use with its parties."""
    parties = _sets(session, agreement_party)
    A = AgreementRow  # noqa: N806 - a table
    query = select(A.id, A.kind, A.from_on, A.to_on).where(A.deleted_at.is_(None))
    return [
        Instrument(kind, parties.get(identity, frozenset()), from_on, to_on)
        for identity, kind, from_on, to_on in _rows(session, query)
    ]


def activities(session: Session) -> Iterator[Activity]:
    """Yield what organisations do: services that are on offer, places that they run."""
    themes, wards = _sets(session, service_theme), _sets(session, service_ward)
    offered = select(ServiceRow.id, ServiceRow.organisation_id, ServiceRow.name).where(
        ServiceRow.deleted_at.is_(None), ServiceRow.status == ServiceStatus.ACTIVE
    )
    none: frozenset[Any] = frozenset()
    for identity, organisation, name in _rows(session, offered.order_by(ServiceRow.name_sort)):
        yield Activity(organisation, name, themes.get(identity, none), wards.get(identity, none))
    about = _sets(session, place_theme)
    run = select(PlaceRow.id, PlaceRow.organisation_id, PlaceRow.name, PlaceRow.ward).where(
        PlaceRow.deleted_at.is_(None),
        PlaceRow.organisation_id.is_not(None),
        PlaceRow.status != PlaceStatus.CLOSED,
    )
    for identity, organisation, name, ward in _rows(session, run.order_by(PlaceRow.name_sort)):
        yield Activity(organisation, name, about.get(identity, none), frozenset({ward}))


def key_figures(session: Session, *, today: date) -> Iterator[tuple[Node, Link]]:
    """Yield key figures with their roles in organisations, as far as the gate lets them pass.

    Only a role that is publicly known, with its source, or a person who consented: also where
    the organisation reveals nothing, because a drawing shows all of somebody's ties at once.
    """
    A, P = AffiliationRow, PersonRow  # noqa: N806 - tables
    is_figure = select(KeyFigureRow.person_id).where(KeyFigureRow.deleted_at.is_(None))
    columns = (P.id, P.display_name, P.ward, A.id, A.target_id, A.from_on, A.to_on)
    query = (
        select(*columns, A.public_role, A.public_source)
        .join(A, A.person_id == P.id)
        .where(
            P.deleted_at.is_(None),
            P.stage != RelationshipStage.CLOSED,
            ~HELD,
            P.id.in_(is_figure),
            A.deleted_at.is_(None),
            A.target_kind == "organisation",
        )
        .order_by(P.id, A.id)
    )
    consents: dict[UUID, bool] = {}
    for person, name, ward, identity, target, from_on, to_on, public, source in _rows(
        session, query
    ):
        if not (public and source.strip()):
            if person not in consents:
                consents[person] = has_consent(session, person, today=today)
            if not consents[person]:
                continue
        node = Node(person, name, ward=ward or "", is_person=True)
        yield node, Link(identity, person, target, None, from_on=from_on, to_on=to_on)


def _rows(session: Session, query: Select[*tuple[Any, ...]]) -> Iterator[Any]:
    return iter(session.connection().execute(query))


def _pairs(session: Session, query: Select[*tuple[Any, ...]]) -> Iterator[tuple[UUID, date]]:
    return (tuple(row) for row in _rows(session, query))


def _sets(session: Session, table: Table) -> Mapping[UUID, frozenset[Any]]:
    """Return the sets of all records at once, from their table."""
    found: dict[UUID, set[Any]] = {}
    owner, member = table.columns[0], table.columns[1]
    for identity, value in _rows(session, select(owner, member)):
        found.setdefault(identity, set()).add(value)
    return {identity: frozenset(values) for identity, values in found.items()}


def offers(session: Session) -> Iterator[Offer]:
    """Yield every service that is on offer, by name."""
    themes, wards = _sets(session, service_theme), _sets(session, service_ward)
    S = ServiceRow  # noqa: N806 - a table
    query = (
        select(S.id, S.name, G.id, G.name)
        .join(G, G.id == S.organisation_id)
        .where(S.deleted_at.is_(None), S.status == ServiceStatus.ACTIVE, G.deleted_at.is_(None))
        .order_by(S.name_sort, S.id)
    )
    none: frozenset[Any] = frozenset()
    for row in _rows(session, query):
        yield Offer._make((*row, themes.get(row[0], none), wards.get(row[0], none)))
