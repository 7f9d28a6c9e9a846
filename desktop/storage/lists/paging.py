"""Pages of a long list, read in the order of an index instead of sorting everything.

Sorting a million visits by ward means sorting a million visits. Reading first those of Arsenaal,
then those of Battel, each in the order an index already has, means reading fifty. So an
order is a row of segments, walked until the page is full.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import (
    BindParameter,
    FromClause,
    Integer,
    Row,
    Select,
    SQLColumnExpression,
    Subquery,
    Table,
    Text,
    bindparam,
    case,
    func,
    select,
    type_coerce,
)
from sqlalchemy.orm import InstrumentedAttribute, Session

from desktop.domain.listing import Order

K = TypeVar("K")
V = TypeVar("V")
Ids = Select[UUID]
Column = InstrumentedAttribute[Any]
Expression = SQLColumnExpression[Any]
Sorting = Sequence[Expression]
Joined = Callable[[Subquery], FromClause]
SEPARATOR = "\x1f"
_OFFSET: BindParameter[int] = bindparam("offset", type_=Integer)
_LIMIT: BindParameter[int] = bindparam("limit", type_=Integer)


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a list that is read in one go.

    Args:
        ids: Selects the id of everything in this part, not sorted.
        order: How it is sorted.
    """

    ids: Ids
    order: Sorting


def page_of_ids(
    session: Session, segments: Iterable[Segment], *, offset: int, limit: int
) -> list[UUID]:
    """Return the ids of one page, in order.

    Args:
        segments: Together the whole list, in this order, without overlap.
    """
    found: list[UUID] = []
    for segment in segments:
        wanted = segment.ids.order_by(*segment.order).offset(offset).limit(limit - len(found))
        rows = session.scalars(wanted).all()
        found.extend(rows)
        if len(found) >= limit:
            break
        passed = rows or not offset
        offset = 0 if passed else max(0, offset - count_of(session, segment.ids))
    return found


@dataclass(frozen=True, slots=True)
class Part:
    """A segment with the statement that reads its rows; can be kept and used again.

    Args:
        ids: See :class:`Segment`.
        rows: Takes ``offset`` and ``limit``.
    """

    ids: Ids
    rows: Select[*tuple[Any, ...]]


def part_of(segment: Segment, columns: Sequence[Expression], joined: Joined) -> Part:
    """Return the segment with one statement for its rows, in order.

    The ids of the page are found first, so that what is skipped is not read.

    Args:
        columns: What to read.
        joined: Tells what to join to the page, given the subquery with its ids.
    """
    sorted_ids = segment.ids.order_by(*segment.order)
    page = sorted_ids.offset(_OFFSET).limit(_LIMIT).subquery("page")
    rows = select(*columns).select_from(joined(page)).order_by(*segment.order)
    return Part(segment.ids, rows)


def page_of_rows(
    session: Session, parts: Iterable[Part], *, offset: int, limit: int
) -> list[Row[*tuple[Any, ...]]]:
    """Return the rows of one page, in order.

    Args:
        parts: Together the whole list, in this order, without overlap.
    """
    found: list[Row[*tuple[Any, ...]]] = []
    connection = session.connection()
    for part in parts:
        wanted = {"offset": offset, "limit": limit - len(found)}
        rows = connection.execute(part.rows, wanted).all()
        found.extend(rows)
        if len(found) >= limit:
            break
        passed = rows or not offset
        offset = 0 if passed else max(0, offset - count_of(session, part.ids))
    return found


def count_of(session: Session, ids: Ids) -> int:
    """Return how many rows ``ids`` selects."""
    counted = ids.with_only_columns(func.count(), maintain_column_froms=True)
    return session.scalar(counted.order_by(None)) or 0


def grouped(
    ids: Ids, column: Column, values: Sequence[str | None], *, within: Sorting, descending: bool
) -> list[Segment]:
    """Return one segment a value of ``column``; what has no value comes last.

    Args:
        values: As :func:`values_in_use` gives them.
        within: How each segment is sorted.
    """
    named = [value for value in values if value is not None]
    parts = [
        Segment(ids.where(column == value), within)
        for value in (reversed(named) if descending else named)
    ]
    return [*parts, Segment(ids.where(column.is_(None)), within)] if None in values else parts


def values_in_use(session: Session, column: Column, known: Sequence[str]) -> list[str | None]:
    """Return the values that occur in ``column``, by jumping from one to the next in its index.

    Args:
        known: The values to put first, in this order. Others, as a newer program may have
            written them, follow in their own order, and ``None`` comes last.
    """
    found = set(session.connection().execute(_jumping(column)).scalars().all())
    values: list[str | None] = [value for value in known if value in found]
    values += sorted(found - set(known))
    return [*values, None] if _nullable(column) else values


@lru_cache(maxsize=8)
def _jumping(column: Column) -> Select[str]:
    """Return the question for the values of a column; to build it costs more than to ask it."""
    code, in_use = type_coerce(column, Text()), column.class_.deleted_at.is_(None)
    first = select(func.min(code).label("value")).where(in_use).cte("jump", recursive=True)
    following = select(func.min(code)).where(in_use, code > first.c.value).scalar_subquery()
    jump = first.union_all(select(following).where(first.c.value.is_not(None)))
    return select(jump.c.value).where(jump.c.value.is_not(None))


def by_value(
    ids: Ids, column: Expression, ties: Sorting, *, descending: bool, empty: Sorting
) -> list[Segment]:
    """Return what has a value in its order, and then what has none.

    Args:
        ties: Order among equal values.
        empty: Order of the rows without a value.
    """
    order = column.desc() if descending else column.asc()
    return [
        Segment(ids.where(column.is_not(None)), (order, *ties)),
        Segment(ids.where(column.is_(None)), empty),
    ]


def computed(ids: Ids, key: Expression, ties: Sorting, *, descending: bool) -> list[Segment]:
    """Return a list in the order of something no index knows; what has no value comes last.

    This sorts the whole list, so it is for short ones and for orders seldom asked for.
    """
    order = key.desc() if descending else key.asc()
    return [Segment(ids, (order.nulls_last(), *ties))]


def in_direction(columns: Sequence[Column], *, descending: bool) -> list[Expression]:
    """Return an order by all ``columns``, all the same way, as one index can give it."""
    return [column.desc() if descending else column.asc() for column in columns]


def rank_of(column: Expression, values: Sequence[str], *, filled: bool = False) -> Expression:
    """Return the place of a value among ``values``; a strange one comes after them.

    Args:
        filled: Whether ``column`` always has a value, so that it is worked out once only.
    """
    code: Expression = type_coerce(column, Text())
    if not values:
        return code
    ranks = {str(value): place for place, value in enumerate(values)}
    known = case(ranks, value=code, else_=len(values))
    return known if filled else case((code.is_(None), None), else_=known)


def sorting_key(keys: Mapping[str, Expression], order: Order) -> Expression:
    """Return the key of the column that ``order`` names.

    Raises:
        ValueError: There is no such column: a bug in the caller.
    """
    if order.column not in keys:
        raise ValueError(f"cannot be sorted by {order.column}")
    return keys[order.column]


def in_order_of(ids: Sequence[K], found: Mapping[K, V]) -> list[V]:
    """Return what was found, in the order in which it was asked for."""
    return [found[identity] for identity in ids if identity in found]


def joined_set(owner: Column, link: Table) -> Expression:
    """Return one text with the members of a set, or ``NULL`` for an empty one.

    Read it with :func:`members_of`. One statement for a page, instead of one more a set.
    """
    key, value = link.columns[0], link.columns[1]
    joined = func.group_concat(type_coerce(value, Text()), SEPARATOR)
    return select(joined).where(key == owner).scalar_subquery()


def members_of(joined: str | None) -> list[str]:
    """Return the members of a set that :func:`joined_set` has joined, sorted."""
    return sorted(joined.split(SEPARATOR)) if joined else []


def _nullable(column: Column) -> bool:
    return bool(column.property.columns[0].nullable)
