"""Lists of what organisations offer, of questions, and of where people were led to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, case, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.listing import Order
from desktop.domain.organisation import Site
from desktop.domain.record import WardCode
from desktop.domain.relation_lists import (
    NeedFilter,
    NeedLine,
    ReferralFilter,
    ReferralLine,
    ServiceFilter,
    ServiceLine,
)
from desktop.domain.service import FREE_WORDS
from desktop.domain.vocabulary import NeedState, ReferralKind, ReferralOutcome, ServiceStatus
from desktop.storage import records
from desktop.storage.lists.owned import theirs
from desktop.storage.lists.paging import (
    Expression,
    Ids,
    Segment,
    computed,
    count_of,
    in_direction,
    in_order_of,
    joined_set,
    members_of,
    page_of_ids,
    rank_of,
    sorting_key,
)
from desktop.storage.lists.relations import having, said
from desktop.storage.lists.wards import ward_names
from desktop.storage.models import (
    NeedRow,
    OrganisationRow,
    ReferralRow,
    ServiceRow,
    SiteRow,
    VisitRow,
    need_theme,
    service_language,
    service_theme,
    service_ward,
)

S, N, R, V = ServiceRow, NeedRow, ReferralRow, VisitRow
_OF_SERVICE = aliased(OrganisationRow)
_LED_TO = aliased(OrganisationRow)


def services_page(
    session: Session, wanted: ServiceFilter, order: Order, *, offset: int, limit: int
) -> Sequence[ServiceLine]:
    """Return one page of the services that ``wanted`` lets through.

    Raises:
        ValueError: The list cannot be sorted by that column: a bug in the caller.
    """
    segments = _service_segments(wanted, order)
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    wards = ward_names(session)
    columns: tuple[Expression, ...] = (
        *(S.id, S.name, S.organisation_id, func.coalesce(_OF_SERVICE.name, ""), S.status),
        *(joined_set(S.id, service_ward).label("wards"), S.cost, S.checked_on, _referred()),
        joined_set(S.id, service_language).label("languages"),
    )
    query = select(*columns).outerjoin(_OF_SERVICE, _OF_SERVICE.id == S.organisation_id)
    rows = session.execute(query.where(S.id.in_(ids)))
    return in_order_of(
        ids,
        {row[0]: _line(row, wards) for row in rows},
    )


def count_services(session: Session, wanted: ServiceFilter) -> int:
    """Return how many services ``wanted`` lets through."""
    return count_of(session, _service_ids(wanted))


def needs_page(
    session: Session, wanted: NeedFilter, order: Order, *, offset: int, limit: int
) -> Sequence[NeedLine]:
    """Return one page of the questions that ``wanted`` lets through; see :func:`services_page`."""
    keys: dict[str, Expression] = {
        "day": V.day,
        "summary": func.lower(N.summary),
        "count": N.count,
        "state": rank_of(N.state, tuple(NeedState)),
    }
    key = sorting_key(keys, order)
    segments = computed(_need_ids(wanted), key, (V.day.desc(), N.id), descending=order.descending)
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    wards = ward_names(session)
    columns: tuple[Expression, ...] = (N.id, N.summary, N.count, N.state, N.visit_id, V.day, V.ward)
    rows = session.execute(_during(select(*columns), N).where(N.id.in_(ids)))
    return in_order_of(
        ids,
        {row.id: NeedLine._make((*row[:-1], wards.get(row.ward, row.ward or ""))) for row in rows},
    )


def count_needs(session: Session, wanted: NeedFilter) -> int:
    """Return how many questions ``wanted`` lets through."""
    return count_of(session, _need_ids(wanted))


def referrals_page(
    session: Session, wanted: ReferralFilter, order: Order, *, offset: int, limit: int
) -> Sequence[ReferralLine]:
    """Return one page of the referrals that ``wanted`` lets through; see :func:`services_page`."""
    keys: dict[str, Expression] = {
        "day": V.day,
        "kind": rank_of(R.kind, tuple(ReferralKind)),
        "count": R.count,
        "outcome": rank_of(R.outcome, tuple(ReferralOutcome)),
        "organisation_name": func.coalesce(_LED_TO.name_sort, _OF_SERVICE.name_sort),
        "service_name": S.name_sort,
    }
    key = sorting_key(keys, order)
    within = (V.day.desc(), R.id)
    segments = computed(_referral_ids(wanted), key, within, descending=order.descending)
    ids = page_of_ids(session, segments, offset=offset, limit=limit)
    wards = ward_names(session)
    columns: tuple[Expression, ...] = (
        *(R.id, R.visit_id, R.need_id, V.day, V.ward, func.coalesce(S.name, "")),
        *(func.coalesce(_OF_SERVICE.name, _LED_TO.name, ""), R.kind, R.count, R.outcome),
    )
    rows = session.execute(_led(select(*columns)).where(R.id.in_(ids)))
    return in_order_of(
        ids,
        {
            row.id: ReferralLine._make((*row[:4], wards.get(row.ward, row.ward or ""), *row[5:]))
            for row in rows
        },
    )


def count_referrals(session: Session, wanted: ReferralFilter) -> int:
    """Return how many referrals ``wanted`` lets through."""
    return count_of(session, _referral_ids(wanted))


def sites_of(session: Session, organisation_id: UUID) -> Sequence[Site]:
    """Return the other addresses of an organisation that are in use, by name."""
    wanted = (
        select(SiteRow.id)
        .where(SiteRow.organisation_id == organisation_id, SiteRow.deleted_at.is_(None))
        .order_by(SiteRow.name_sort, SiteRow.id)
    )
    return list(records.get_many(session, Site, session.scalars(wanted).all()).values())


def _line(row: Row[*tuple[Any, ...]], wards: Mapping[str, str]) -> ServiceLine:
    languages = tuple(members_of(row.languages))
    return ServiceLine._make((*row[:5], _named(row.wards, wards), *row[6:-1], languages))


def _service_segments(wanted: ServiceFilter, order: Order) -> Sequence[Segment]:
    ids = _service_ids(wanted)
    by_name = in_direction((S.name_sort, S.id), descending=order.descending)
    if order.column == "name":
        if wanted.wards:
            return computed(ids, _farness(wanted), by_name, descending=False)
        return [Segment(ids, by_name)]
    name = select(OrganisationRow.name_sort).where(OrganisationRow.id == S.organisation_id)
    keys: dict[str, Expression] = {
        "organisation_name": name.scalar_subquery(),
        "status": rank_of(S.status, tuple(ServiceStatus)),
        "cost": func.nullif(func.lower(S.cost), ""),
        "checked_on": S.checked_on,
        "referred": _referred(),
    }
    key = sorting_key(keys, order)
    return computed(ids, key, (S.name_sort, S.id), descending=order.descending)


def _farness(wanted: ServiceFilter) -> Expression:
    """Return 0 for what is in or for the wards asked about, 1 around them, 2 for the city."""
    return case(
        (_is_near(wanted.wards), 0), (having(S.id, service_ward, wanted.around), 1), else_=2
    )


def _is_near(wards: frozenset[WardCode]) -> Expression:
    codes = sorted(wards)
    house = select(OrganisationRow.id).where(OrganisationRow.ward.in_(codes))
    site = select(SiteRow.organisation_id).where(
        SiteRow.ward.in_(codes), SiteRow.deleted_at.is_(None)
    )
    return or_(
        having(S.id, service_ward, wards), S.organisation_id.in_(house), S.organisation_id.in_(site)
    )


def _referred() -> Expression:
    """Return how many people were led to a service."""
    led = aliased(R)
    during = aliased(V)
    counted = select(func.coalesce(func.sum(led.count), 0)).outerjoin_from(
        led, during, during.id == led.visit_id
    )
    in_use = (led.deleted_at.is_(None), during.deleted_at.is_(None))
    return counted.where(led.service_id == S.id, *in_use).scalar_subquery()


def _service_ids(wanted: ServiceFilter) -> Ids:
    return select(S.id).where(*_service_conditions(wanted))


def _service_conditions(wanted: ServiceFilter) -> Iterator[Expression]:
    yield S.deleted_at.is_not(None) if wanted.deleted else S.deleted_at.is_(None)
    if wanted.organisation_id is not None:
        yield S.organisation_id == wanted.organisation_id
    if wanted.statuses:
        yield S.status.in_(sorted(wanted.statuses))
    if wanted.themes:
        yield having(S.id, service_theme, wanted.themes)
    if wanted.wards:
        everywhere = S.id.not_in(select(service_ward.columns[0]))
        yield or_(everywhere, having(S.id, service_ward, wanted.wards | wanted.around))
    if wanted.languages:
        yield having(S.id, service_language, wanted.languages)
    if wanted.free:
        said_so = (func.lower(func.trim(S.cost)).startswith(word) for word in FREE_WORDS)
        yield or_(*said_so)
    if wanted.unchecked_since is not None:
        yield or_(S.checked_on.is_(None), S.checked_on < wanted.unchecked_since)
    yield from said(S.id, "service", wanted.text)


def _need_ids(wanted: NeedFilter) -> Ids:
    return _during(select(N.id), N).where(*_need_conditions(wanted))


def _need_conditions(wanted: NeedFilter) -> Iterator[Expression]:
    yield N.deleted_at.is_not(None) if wanted.deleted else N.deleted_at.is_(None)
    if wanted.visit_id is not None:
        yield N.visit_id == wanted.visit_id
    if wanted.states:
        yield N.state.in_(sorted(wanted.states))
    if wanted.themes:
        yield having(N.id, need_theme, wanted.themes)
    if wanted.made_by:
        yield theirs("need", N, wanted.made_by)
    yield from _of_visits(wanted.wards, wanted.first, wanted.last)
    yield from said(N.id, "need", wanted.text)


def _referral_ids(wanted: ReferralFilter) -> Ids:
    return _led(select(R.id)).where(*_referral_conditions(wanted))


def _referral_conditions(wanted: ReferralFilter) -> Iterator[Expression]:
    yield R.deleted_at.is_not(None) if wanted.deleted else R.deleted_at.is_(None)
    for name in ("visit_id", "need_id", "service_id"):
        if (id_ := getattr(wanted, name)) is not None:
            yield getattr(R, name) == id_
    if wanted.organisation_id is not None:
        whose = wanted.organisation_id
        yield or_(R.organisation_id == whose, S.organisation_id == whose)
    if wanted.kinds:
        yield R.kind.in_(sorted(wanted.kinds))
    if wanted.outcomes:
        yield R.outcome.in_(sorted(wanted.outcomes))
    if wanted.made_by:
        yield theirs("referral", R, wanted.made_by)
    yield from _of_visits(wanted.wards, wanted.first, wanted.last)


def _of_visits(
    wards: frozenset[Any], first: date | None, last: date | None
) -> Iterator[Expression]:
    yield V.deleted_at.is_(None)  # of one that is not here yet, too
    if wards:
        yield V.ward.in_(sorted(wards))
    if first is not None:
        yield V.day >= first
    if last is not None:
        yield V.day <= last


def _during(query: Select[*tuple[Any, ...]], table: Any) -> Select[*tuple[Any, ...]]:
    return query.outerjoin(V, V.id == table.visit_id)


def _led(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    joined = _during(query, R).outerjoin(S, S.id == R.service_id)
    joined = joined.outerjoin(_OF_SERVICE, _OF_SERVICE.id == S.organisation_id)
    return joined.outerjoin(_LED_TO, _LED_TO.id == R.organisation_id)


def _named(joined: str | None, wards: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(sorted(wards.get(code, code) for code in members_of(joined)))
