"""From what is asked about coverage to the visits that count, in SQL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import ColumnElement, Table, intersect, literal_column, select

from desktop.domain.figures.coverage import Facets
from desktop.domain.vocabulary import VisitStatus
from desktop.storage.models import VisitRow as V
from desktop.storage.models import (
    visit_consultant,
    visit_goal,
    visit_network,
    visit_theme,
)

Condition = ColumnElement[bool]


def counted_visits(only: Facets) -> Iterator[Condition]:
    """Yield what a visit must be to count: final, not in the bin, and all of ``only``.

    The plus signs keep SQLite on the index by ward and day, which holds what is asked for. The
    ids that have all members are put in a set first: probing it costs less than a look at the
    links of each visit, and far less than reading the visits one by one.
    """
    yield bare("status") == VisitStatus.FINAL.value
    yield V.deleted_at.is_(None)
    if only.kinds:
        yield bare("kind").in_(sorted(map(str, only.kinds)))
    if only.teams:
        yield bare("team_id").in_(sorted(only.teams))
    having = [
        select(link.columns[0]).where(link.columns[1] == member) for link, member in _members(only)
    ]
    if having:
        ids: Any = having[0] if len(having) == 1 else intersect(*having)
        yield bare("id").in_(ids)


def bare(name: str, of: str = "visit") -> ColumnElement[Any]:
    """Return a column of a visit for which SQLite takes no other index."""
    return literal_column(f"+{of}.{name}", V.__table__.c[name].type)


def _members(only: Facets) -> Iterator[tuple[Table, Any]]:
    asked: tuple[tuple[Table, Iterable[Any]], ...] = (
        (visit_theme, only.themes),
        (visit_goal, only.goals),
        (visit_network, only.networks),
        (visit_consultant, only.consultants),
    )
    for link, members in asked:
        for member in sorted(members):
            yield link, member
