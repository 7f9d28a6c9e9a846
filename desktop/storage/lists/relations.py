"""Lists of ties between organisations, of their agreements and meetings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Select, Table, false, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.listing import Order
from desktop.domain.relation_lists import (
    AgreementFilter,
    AgreementLine,
    MeetingFilter,
    MeetingLine,
    TieFilter,
    TieLine,
)
from desktop.domain.vocabulary import AgreementKind, Regularity, TieFlow
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
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.models import (
    AgreementRow,
    MeetingRow,
    OrganisationRow,
    TieRow,
    agreement_party,
    meeting_organisation,
    tie_theme,
)
from desktop.storage.registry import member, owner

T, A, M = TieRow, AgreementRow, MeetingRow
_FROM, _TO = aliased(OrganisationRow), aliased(OrganisationRow)


def ties_page(
    session: Session, wanted: TieFilter, order: Order, *, offset: int, limit: int
) -> Sequence[TieLine]:
    """Return one page of the ties that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    keys: dict[str, Expression] = {
        "from_name": _FROM.name_sort,
        "to_name": _TO.name_sort,
        "flow": rank_of(T.flow, tuple(TieFlow)),
        "regularity": rank_of(T.regularity, tuple(Regularity)),
        "from_on": T.from_on,
        "to_on": T.to_on,
        "strength": T.strength,
        "one_person": T.one_person,
    }
    key = sorting_key(keys, order)
    within = (_FROM.name_sort, _TO.name_sort, T.id)
    segments = computed(_tie_ids(wanted), key, within, descending=order.descending)
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    columns: tuple[Expression, ...] = (
        *(T.id, T.from_id, func.coalesce(_FROM.name, ""), T.to_id, func.coalesce(_TO.name, "")),
        *(T.flow, T.regularity, T.mutual, T.from_on, T.to_on, T.strength, T.one_person),
    )
    query = _ends(select(*columns))
    rows = session.execute(query.where(T.id.in_(ids)))
    return in_order_of(ids, {row[0]: TieLine._make(row) for row in rows})


def count_ties(session: Session, wanted: TieFilter) -> int:
    """Return how many ties ``wanted`` lets through."""
    return count_of(session, _tie_ids(wanted))


def agreements_page(
    session: Session, wanted: AgreementFilter, order: Order, *, offset: int, limit: int
) -> Sequence[AgreementLine]:
    """Return one page of the agreements that ``wanted`` lets through; see :func:`ties_page`."""
    keys: dict[str, Expression] = {
        "title": func.lower(A.title),
        "kind": rank_of(A.kind, tuple(AgreementKind)),
        "from_on": A.from_on,
        "to_on": A.to_on,
        "review_on": A.review_on,
        "amount": A.amount,
        "fte": A.fte,
        "clause_signed_on": A.clause_signed_on,
    }
    key = sorting_key(keys, order)
    segments = computed(
        _agreement_ids(wanted), key, (func.lower(A.title), A.id), descending=order.descending
    )
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    parties = _names(session, agreement_party, ids)
    columns: tuple[Expression, ...] = (
        *(A.id, A.title, A.kind, A.from_on, A.to_on, A.review_on),
        *(A.amount, A.fte, A.clause_signed_on),
    )
    rows = session.execute(select(*columns).where(A.id.in_(ids)))
    return in_order_of(
        ids,
        {
            row.id: AgreementLine._make((*row[:3], parties.get(row.id, ()), *row[3:]))
            for row in rows
        },
    )


def count_agreements(session: Session, wanted: AgreementFilter) -> int:
    """Return how many agreements ``wanted`` lets through."""
    return count_of(session, _agreement_ids(wanted))


def meetings_page(
    session: Session, wanted: MeetingFilter, order: Order, *, offset: int, limit: int
) -> Sequence[MeetingLine]:
    """Return one page of the meetings that ``wanted`` lets through; see :func:`ties_page`."""
    keys: dict[str, Expression] = {
        "held_on": M.held_on,
        "purpose": func.lower(M.purpose),
        "minutes": M.minutes,
    }
    key = sorting_key(keys, order)
    ties = (M.held_on.desc(), M.id)
    segments = computed(_meeting_ids(wanted), key, ties, descending=order.descending)
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    who = _names(session, meeting_organisation, ids)
    rows = session.execute(select(M.id, M.purpose, M.held_on, M.minutes).where(M.id.in_(ids)))
    return in_order_of(
        ids, {row.id: MeetingLine._make((*row, who.get(row.id, ()))) for row in rows}
    )


def count_meetings(session: Session, wanted: MeetingFilter) -> int:
    """Return how many meetings ``wanted`` lets through."""
    return count_of(session, _meeting_ids(wanted))


def _ends(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    joined = query.outerjoin(_FROM, _FROM.id == T.from_id)
    return joined.outerjoin(_TO, _TO.id == T.to_id)


def _tie_ids(wanted: TieFilter) -> Ids:
    return _ends(select(T.id)).where(*_tie_conditions(wanted))


def _tie_conditions(wanted: TieFilter) -> Iterator[Expression]:
    yield T.deleted_at.is_not(None) if wanted.deleted else T.deleted_at.is_(None)
    if wanted.organisation_id is not None:
        yield or_(T.from_id == wanted.organisation_id, T.to_id == wanted.organisation_id)
    for column, codes in ((T.flow, wanted.flows), (T.regularity, wanted.regularities)):
        if codes:
            yield column.in_(sorted(codes))
    if wanted.themes:
        yield having(T.id, tie_theme, wanted.themes)
    if wanted.on is not None:
        yield from _holding(T, wanted.on)
    if wanted.one_person:
        yield T.one_person
    if wanted.text.strip():
        terms = terms_of(wanted.text)
        named = matching("organisation", terms, names_only=True) if terms else None
        yield (
            false()
            if named is None
            else or_(T.id.in_(matching("tie", terms)), T.from_id.in_(named), T.to_id.in_(named))
        )


def _agreement_ids(wanted: AgreementFilter) -> Ids:
    return select(A.id).where(*_agreement_conditions(wanted))


def _agreement_conditions(wanted: AgreementFilter) -> Iterator[Expression]:
    yield A.deleted_at.is_not(None) if wanted.deleted else A.deleted_at.is_(None)
    if wanted.organisation_id is not None:
        yield having(A.id, agreement_party, {wanted.organisation_id})
    if wanted.kinds:
        yield A.kind.in_(sorted(wanted.kinds))
    if wanted.on is not None:
        yield from _holding(A, wanted.on)
    if wanted.review_by is not None:
        yield A.review_on <= wanted.review_by
    if wanted.clause:
        yield A.clause_signed_on.is_not(None)
    yield from said(A.id, "agreement", wanted.text)


def _meeting_ids(wanted: MeetingFilter) -> Ids:
    return select(M.id).where(*_meeting_conditions(wanted))


def _meeting_conditions(wanted: MeetingFilter) -> Iterator[Expression]:
    yield M.deleted_at.is_not(None) if wanted.deleted else M.deleted_at.is_(None)
    if wanted.organisation_id is not None:
        yield having(M.id, meeting_organisation, {wanted.organisation_id})
    if wanted.first is not None:
        yield M.held_on >= wanted.first
    if wanted.last is not None:
        yield M.held_on <= wanted.last
    yield from said(M.id, "meeting", wanted.text)


def having(column: Any, link: Table, members: Any) -> Expression:
    """Return the condition that a set holds one of ``members``."""
    chosen = select(owner(link)).where(member(link).in_(sorted(members)))
    condition: Expression = column.in_(chosen)
    return condition


def said(column: Any, kind: str, typed: str) -> Iterator[Expression]:
    """Yield the condition that a record of ``kind`` holds every word that was typed."""
    if typed.strip():
        terms = terms_of(typed)
        yield column.in_(matching(kind, terms)) if terms else false()


def _holding(table: Any, day: Any) -> Iterator[Expression]:
    yield or_(table.from_on.is_(None), table.from_on <= day)
    yield or_(table.to_on.is_(None), table.to_on >= day)


def _names(session: Session, link: Table, ids: Sequence[UUID]) -> Mapping[UUID, tuple[str, ...]]:
    """Return record → names of the organisations in one of its sets, sorted."""
    query = (
        select(owner(link), OrganisationRow.name)
        .join(OrganisationRow, OrganisationRow.id == member(link))
        .where(owner(link).in_(ids))
        .order_by(OrganisationRow.name_sort, OrganisationRow.id)
    )
    found: dict[UUID, tuple[str, ...]] = {}
    for id_, name in session.execute(query):
        found[id_] = (*found.get(id_, ()), name)
    return found
