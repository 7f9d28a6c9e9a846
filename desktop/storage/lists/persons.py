"""Lists of contact persons, with what is derived: last contact, dormant stage, key figure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, time, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    Row,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from desktop.domain.listing import Order, PersonFilter, PersonRow
from desktop.domain.period import moment_of
from desktop.domain.person import Affiliation, Consent, KeyFigure
from desktop.domain.record import Record, WardCode
from desktop.domain.vocabulary import KeyFigureKind, RelationshipStage
from desktop.storage import models, records
from desktop.storage.lists.activity import last_contact
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    Segment,
    computed,
    count_of,
    grouped,
    in_direction,
    in_order_of,
    page_of_ids,
    rank_of,
    sorting_key,
    values_in_use,
)
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import AffiliationRow, ConsentRow, KeyFigureRow
from desktop.storage.tables.columns import Id

DORMANT_AFTER = timedelta(days=180)
R = TypeVar("R", bound=Record)
P = models.PersonRow
_STAGES_THAT_FADE = (
    RelationshipStage.KNOWN,
    RelationshipStage.BUILDING,
    RelationshipStage.ACTIVE,
)


def persons_page(
    session: Session, wanted: PersonFilter, order: Order, *, today: date, offset: int, limit: int
) -> Sequence[PersonRow]:
    """Return one page of the persons that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    wards = ward_names(session)
    segments = _segments(session, order, _ids(wanted, today), wards=tuple(wards), today=today)
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    return _details(session, ids, wards, today)


def count_persons(session: Session, wanted: PersonFilter, *, today: date) -> int:
    """Return how many persons ``wanted`` lets through."""
    return count_of(session, _ids(wanted, today))


def stage_on(today: date) -> Expression:
    """Return the stage as shown: who had no contact for 180 days sleeps, unless closed.

    Somebody who was never seen on a visit counts from the day of entry.
    """
    limit = today - DORMANT_AFTER
    entered = case((P.created_at < moment_of(limit, time()), date.min), else_=date.max)
    silent = func.coalesce(last_contact(P.id), entered) < limit
    fades = and_(P.stage.in_(_STAGES_THAT_FADE), silent)
    shown = case((fades, RelationshipStage.DORMANT.value), else_=P.stage)
    return type_coerce(shown, P.stage.type)


def last_contact_of(session: Session, person_id: UUID) -> date | None:
    """Return the day of the last final visit with this person, if there is one."""
    found: date | None = session.scalar(select(last_contact(literal(person_id, Id()))))
    return found


def key_figure_of(session: Session, person_id: UUID) -> KeyFigure | None:
    """Return the profile as key figure, if the person has one in use."""
    found = session.scalar(
        select(KeyFigureRow.id)
        .where(KeyFigureRow.person_id == person_id, KeyFigureRow.deleted_at.is_(None))
        .order_by(KeyFigureRow.id)
        .limit(1)
    )
    return None if found is None else records.get(session, KeyFigure, found)


def affiliations_of(session: Session, person_id: UUID) -> Sequence[Affiliation]:
    """Return the ties of a person that are in use, oldest first."""
    row = AffiliationRow
    ids = select(row.id).where(row.person_id == person_id, row.deleted_at.is_(None))
    return _all(session, Affiliation, ids.order_by(row.id))


def consents_of(session: Session, person_id: UUID) -> Sequence[Consent]:
    """Return what the person agreed to, also what has ended; the latest first."""
    row = ConsentRow
    ids = select(row.id).where(row.person_id == person_id, row.deleted_at.is_(None))
    return _all(session, Consent, ids.order_by(row.given_on.desc(), row.id.desc()))


def _all(session: Session, kind: type[R], ids: Ids) -> Sequence[R]:
    return list(records.get_many(session, kind, session.scalars(ids).all()).values())


def _ids(wanted: PersonFilter, today: date) -> Ids:
    return select(P.id).where(*_conditions(wanted, today))


def _conditions(wanted: PersonFilter, today: date) -> Iterator[Expression]:
    yield P.deleted_at.is_not(None) if wanted.deleted else P.deleted_at.is_(None)
    if wanted.wards:
        yield P.ward.in_(sorted(wanted.wards))
    if wanted.stages:
        yield stage_on(today).in_(sorted(wanted.stages))
    if wanted.owner:
        yield P.owner == wanted.owner
    if wanted.figure_kinds or wanted.key_figures_only:
        yield exists().where(*_figure_conditions(wanted.figure_kinds))
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        yield P.id.in_(matching("person", terms)) if terms else false()


def _figure_conditions(kinds: frozenset[KeyFigureKind]) -> Iterator[Expression]:
    yield KeyFigureRow.person_id == P.id
    yield KeyFigureRow.deleted_at.is_(None)
    if kinds:
        yield KeyFigureRow.kind.in_(sorted(kinds))


def _figure() -> Expression:
    in_use = (KeyFigureRow.person_id == P.id, KeyFigureRow.deleted_at.is_(None))
    kinds = select(KeyFigureRow.kind).where(*in_use).order_by(KeyFigureRow.id).limit(1)
    return type_coerce(kinds.scalar_subquery(), KeyFigureRow.kind.type)


def _segments(
    session: Session, order: Order, ids: Ids, *, wards: Sequence[str], today: date
) -> Sequence[Segment]:
    down, by_name = order.descending, (P.name_sort, P.id)
    match order.column:
        case "display_name":
            return [Segment(ids, in_direction(by_name, descending=down))]
        case "review_on":
            return [Segment(ids, in_direction((P.review_on, P.id), descending=down))]
        case "ward":
            values = values_in_use(session, P.ward, wards)
            return grouped(ids, P.ward, values, within=by_name, descending=down)
        case _:
            key = sorting_key(_keys(today), order)
            return computed(ids, key, by_name, descending=down)


def _keys(today: date) -> Mapping[str, Expression]:
    return {
        "stage": rank_of(stage_on(today), tuple(RelationshipStage), filled=True),
        "figure": rank_of(_figure(), tuple(KeyFigureKind)),
        "last_contact": last_contact(P.id),
        "owner": P.owner,
    }


def _details(
    session: Session, ids: Sequence[UUID], wards: Mapping[str, str], today: date
) -> list[PersonRow]:
    columns: tuple[Expression, ...] = (
        P.id,
        P.display_name,
        P.ward,
        stage_on(today).label("stage"),
        _figure().label("figure"),
        P.phone,
        P.email,
        P.owner,
        last_contact(P.id).label("last_contact"),
        P.review_on,
        P.do_not_contact,
    )
    rows = session.execute(select(*columns).where(P.id.in_(ids)))
    return in_order_of(ids, {row.id: _to_row(row, wards) for row in rows})


def _to_row(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> PersonRow:
    return PersonRow(
        id=row.id,
        display_name=row.display_name,
        ward=None if row.ward is None else WardCode(row.ward),
        ward_name=wards.get(row.ward, row.ward or ""),
        stage=row.stage,
        figure=row.figure,
        phone=row.phone,
        email=row.email,
        owner=row.owner,
        last_contact=row.last_contact,
        review_on=row.review_on,
        do_not_contact=row.do_not_contact,
    )
