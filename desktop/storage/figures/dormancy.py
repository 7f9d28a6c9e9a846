"""Contacts with what is known of keeping in touch: last contact, rhythm, how much was asked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Subquery, exists, false, func, select, type_coerce
from sqlalchemy.orm import Session

from desktop.domain.contact_load import ContactLoad
from desktop.domain.dormancy import RelationFilter, RelationRow
from desktop.domain.listing import Order
from desktop.domain.period import day_of
from desktop.domain.vocabulary import RelationshipStage
from desktop.storage import models
from desktop.storage.figures.contact_load import loads_of, summed_loads
from desktop.storage.lists.activity import last_contact
from desktop.storage.lists.held import IN_PEACE
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    computed,
    count_of,
    in_order_of,
    page_of_ids,
    rank_of,
    sorting_key,
)
from desktop.storage.lists.persons import stage_on
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import KeyFigureRow, RhythmRow, VisitRow, visit_consultant
from desktop.storage.models import PersonRow as P

_MOST_COLLEAGUES = 200


def relations_page(
    session: Session,
    wanted: RelationFilter,
    order: Order,
    *,
    today: date,
    offset: int,
    limit: int,
) -> Sequence[RelationRow]:
    """Return one page of the contacts that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    wards = ward_names(session)
    keys: Mapping[str, Expression] = {
        "display_name": P.name_sort,
        "ward": rank_of(P.ward, tuple(wards)),
        "owner": func.nullif(P.owner, ""),
        "last_contact": last_contact(P.id),
        "asked": _asked(wanted, today),
    }
    key = sorting_key(keys, order)
    ids = _ids(wanted, today)
    segments = computed(ids, key, (P.name_sort, P.id), descending=order.descending)
    found = page_of_ids(session, segments, offset=offset, limit=limit)
    return relation_rows(session, found, wanted, today=today)


def count_relations(session: Session, wanted: RelationFilter, *, today: date) -> int:
    """Return how many contacts ``wanted`` lets through."""
    return count_of(session, _ids(wanted, today))


def relation_rows(
    session: Session, ids: Sequence[UUID], wanted: RelationFilter, *, today: date
) -> list[RelationRow]:
    """Return contacts as the list shows them, in the order of ``ids``."""
    wards = ward_names(session)
    loads = {load.person: load for load in loads_of(session, ids, wanted.limit, today=today)}
    figure = (
        select(KeyFigureRow.kind)
        .where(KeyFigureRow.person_id == P.id, KeyFigureRow.deleted_at.is_(None))
        .order_by(KeyFigureRow.id)
        .limit(1)
    )
    rows = session.execute(
        select(
            *(P.id, P.display_name, P.ward, P.owner, P.created_at, IN_PEACE.label("in_peace")),
            type_coerce(figure.scalar_subquery(), KeyFigureRow.kind.type).label("figure"),
            stage_on(today).label("stage"),
            last_contact(P.id).label("last_contact"),
            RhythmRow.every_days,
        )
        .outerjoin(RhythmRow, (RhythmRow.person_id == P.id) & RhythmRow.deleted_at.is_(None))
        .where(P.id.in_(ids))
    )
    return in_order_of(ids, {row.id: _to_row(row, wards, loads.get(row.id)) for row in rows})


def colleagues(session: Session) -> Sequence[str]:
    """Return the account names that are known here: of consultants, owners, and authors."""
    names: set[str] = set()
    for column in (visit_consultant.c.consultant, P.owner, models.TaskRow.assignee):
        names.update(session.scalars(select(column).distinct().limit(_MOST_COLLEAGUES)))
    newest = select(VisitRow.created_by).order_by(VisitRow.id.desc()).limit(_MOST_COLLEAGUES)
    names.update(session.scalars(newest))
    return sorted(names - {""})


def _ids(wanted: RelationFilter, today: date) -> Ids:
    return select(P.id).where(*_conditions(wanted, today))


def _conditions(wanted: RelationFilter, today: date) -> Iterator[Expression]:
    yield P.deleted_at.is_(None)
    yield P.stage != RelationshipStage.CLOSED
    if wanted.dormant:
        yield stage_on(today) == RelationshipStage.DORMANT
    if wanted.asked_much:
        summed = _summed(wanted, today)
        much = summed.c.times + summed.c.planned >= wanted.limit.times
        yield P.id.in_(select(summed.c.person).where(much))
    if wanted.key_figures:
        yield exists().where(KeyFigureRow.person_id == P.id, KeyFigureRow.deleted_at.is_(None))
    if wanted.wards:
        yield P.ward.in_(sorted(wanted.wards))
    if wanted.owner:
        yield P.owner == wanted.owner
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        yield P.id.in_(matching("person", terms)) if terms else false()


def _summed(wanted: RelationFilter, today: date) -> Subquery:
    return summed_loads(wanted.limit, today)


def _asked(wanted: RelationFilter, today: date) -> Expression:
    summed = _summed(wanted, today)
    asked = select(summed.c.times + summed.c.planned).where(summed.c.person == P.id)
    return func.coalesce(asked.scalar_subquery(), 0)


def _to_row(
    row: Row[*tuple[Any, ...]], wards: Mapping[str, str], load: ContactLoad | None
) -> RelationRow:
    return RelationRow(
        id=row.id,
        display_name=row.display_name,
        figure=row.figure,
        ward_name=wards.get(row.ward, row.ward or ""),
        owner=row.owner,
        stage=row.stage,
        last_contact=row.last_contact,
        since=day_of(row.created_at),
        every_days=row.every_days,
        times=load.times if load else 0,
        planned=load.planned if load else 0,
        colleagues=len(load.colleagues) if load else 0,
        is_much=load.is_much if load else False,
        do_not_contact=bool(row.in_peace),
    )
