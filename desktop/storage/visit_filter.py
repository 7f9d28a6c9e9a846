"""From the filter of a visit list to conditions in SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Table, exists, false, or_, select

from desktop.domain.listing import VisitFilter
from desktop.storage.models import (
    VisitRow,
    visit_consultant,
    visit_goal,
    visit_network,
    visit_outcome,
    visit_person,
    visit_theme,
)
from desktop.storage.paging import Expression
from desktop.storage.search import matching, terms_of

Condition = Expression


def conditions(wanted: VisitFilter) -> list[Condition]:
    """Return what a visit must meet; all of it."""
    return [
        VisitRow.deleted_at.is_not(None) if wanted.deleted else VisitRow.deleted_at.is_(None),
        *_of_the_row(wanted),
        *_of_the_sets(wanted),
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
    if wanted.place_id is not None:
        yield VisitRow.place_id == wanted.place_id
    if wanted.organisation_id is not None:
        yield VisitRow.organisation_id == wanted.organisation_id


def _of_the_sets(wanted: VisitFilter) -> Iterator[Condition]:
    """Yield conditions on sets.

    Themes and the like occur in a good part of all visits: they are looked up visit by visit
    while the list is walked. A person or a network has few: those are looked up first.
    """
    for link, members in (
        (visit_theme, wanted.themes),
        (visit_goal, wanted.goals),
        (visit_outcome, wanted.outcomes),
        (visit_consultant, {wanted.consultant} - {""}),
    ):
        if members:
            yield exists().where(link.c[0] == VisitRow.id, link.c[1].in_(sorted(members)))
    for link, member in ((visit_network, wanted.network_id), (visit_person, wanted.person_id)):
        if member is not None:
            yield _among(link, [member])


def _among(link: Table, members: Iterable[Any]) -> Condition:
    return VisitRow.id.in_(select(link.c[0]).where(link.c[1].in_(list(members))))


def _of_the_text(text: str) -> Iterator[Condition]:
    """Yield one condition a word: in the note, or in the name of place or organisation."""
    terms = terms_of(text)
    if text.strip() and not terms:
        yield false()
    for term in terms:
        yield or_(
            VisitRow.id.in_(matching("visit", [term])),
            VisitRow.place_id.in_(matching("place", [term], names_only=True)),
            VisitRow.organisation_id.in_(matching("organisation", [term], names_only=True)),
        )
