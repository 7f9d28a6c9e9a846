"""From the filter of a visit list to conditions in SQL."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, exists, false, func, literal, select, union
from sqlalchemy.orm import Session, aliased

from desktop.domain.listing import VisitFilter
from desktop.storage.lists.paging import Expression
from desktop.storage.lists.search import matching, terms_of
from desktop.storage.models import (
    VisitRow,
    visit_consultant,
    visit_goal,
    visit_network,
    visit_outcome,
    visit_person,
    visit_theme,
)

Condition = Expression
FEW = 5000
"""Up to so many visits are looked up first; more are checked one by one."""
_V = aliased(VisitRow)


def conditions(session: Session, wanted: VisitFilter) -> list[Condition]:
    """Return what a visit must meet; all of it."""
    return conditions_given(wanted, rare_sets(session, wanted))


def conditions_given(wanted: VisitFilter, rare: frozenset[str]) -> list[Condition]:
    """Return what a visit must meet, without a look at the database.

    Args:
        rare: As :func:`rare_sets` found; another answer costs time only.
    """
    return [
        VisitRow.deleted_at.is_not(None) if wanted.deleted else VisitRow.deleted_at.is_(None),
        *_of_the_row(wanted),
        *_of_the_sets(wanted, rare),
        *_of_the_text(wanted.text),
    ]


def _of_the_row(wanted: VisitFilter) -> Iterator[Condition]:
    if wanted.first is not None:
        yield VisitRow.day >= wanted.first
    if wanted.last is not None:
        yield VisitRow.day <= wanted.last
    choices: tuple[tuple[Expression, frozenset[Any]], ...] = (
        (VisitRow.ward, wanted.wards),
        (VisitRow.kind, wanted.kinds),
        (VisitRow.status, wanted.statuses),
    )
    for column, values in choices:
        if values:
            yield column.in_(sorted(values))
    if wanted.made_by:
        yield VisitRow.created_by == wanted.made_by
    if wanted.place_id is not None:
        yield VisitRow.place_id == wanted.place_id
    if wanted.organisation_id is not None:
        yield VisitRow.organisation_id == wanted.organisation_id


def rare_sets(session: Session, wanted: VisitFilter) -> frozenset[str]:
    """Return the link tables in which few visits have what is asked for."""
    return frozenset(
        link.name for link, chosen in _asked(wanted) if _are_few(session, link, chosen)
    )


def _of_the_sets(wanted: VisitFilter, rare: frozenset[str]) -> Iterator[Condition]:
    """Yield conditions on sets.

    A member that many visits have is looked up visit by visit while the list is walked; of
    one that few have, those few are looked up first.
    """
    for link, chosen in _asked(wanted):
        owner = link.columns[0]
        if link.name in rare:
            yield VisitRow.id.in_(select(owner).where(chosen))
        else:
            yield exists().where(owner == VisitRow.id, chosen)


def _asked(wanted: VisitFilter) -> Iterator[tuple[Table, Condition]]:
    """Yield each set that is asked about, with what its member must be."""
    asked: tuple[tuple[Table, frozenset[Any]], ...] = (
        (visit_theme, wanted.themes),
        (visit_goal, wanted.goals),
        (visit_outcome, wanted.outcomes),
        (visit_consultant, frozenset({wanted.consultant} - {""})),
        (visit_network, frozenset({wanted.network_id} - {None})),
        (visit_person, frozenset({wanted.person_id} - {None})),
    )
    for link, members in asked:
        if members:
            yield link, link.columns[1].in_(sorted(members))


def _are_few(session: Session, link: Table, chosen: Condition) -> bool:
    some = select(literal(1)).select_from(link).where(chosen).limit(FEW).subquery()
    return (session.scalar(select(func.count()).select_from(some)) or 0) < FEW


def _of_the_text(text: str) -> Iterator[Condition]:
    """Yield one condition a word: in the note, or in the name of place or organisation."""
    terms = terms_of(text)
    if text.strip() and not terms:
        yield false()
    for term in terms:
        places = matching("place", [term], names_only=True)
        organisations = matching("organisation", [term], names_only=True)
        yield VisitRow.id.in_(
            union(
                matching("visit", [term]),
                select(_V.id).where(_V.deleted_at.is_(None), _V.place_id.in_(places)),
                select(_V.id).where(_V.deleted_at.is_(None), _V.organisation_id.in_(organisations)),
            )
        )
