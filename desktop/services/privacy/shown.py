"""Whose data are in what a service returned, and telling the log of it (rule R12).

Screens and commands wrap what they show in :func:`telling`. Whoever is in a result is found by
what it is, so a list that gets another column with people in it needs no other wrapping.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, ParamSpec, TypeVar
from uuid import UUID

from desktop.domain.listing import PersonRow
from desktop.domain.person import Person
from desktop.domain.privacy.access import OF_LISTS, Read
from desktop.services.desk import Desk

P = ParamSpec("P")
T = TypeVar("T")
_KINDS = ("kind", "subject", "entity", "form")
"""Fields that say of what kind the record is that a row is about."""
_IDS = ("record_id", "subject_id", "winner_id", "id")
"""Fields with the id of that record; the first that is there counts."""
_POINTING = ("person", "person_id", "persons")
_DEEPEST = 4


def telling(desk: Desk, way: str, show: Callable[P, T]) -> Callable[P, T]:
    """Return a function that does the same, and tells the log whom its result shows."""

    def shown(*args: P.args, **kwargs: P.kwargs) -> T:
        result = show(*args, **kwargs)
        tell(desk, way, result)
        return result

    return shown


def counting(desk: Desk, way: str, count: Callable[P, int]) -> Callable[P, int]:
    """Return a function that counts the same, and tells the log that a list was shown."""

    def counted(*args: P.args, **kwargs: P.kwargs) -> int:
        total = count(*args, **kwargs)
        desk.shown(Read(way=way, count=total))
        return total

    return counted


def tell(desk: Desk, way: str, result: Any) -> None:
    """Tell the log whom a result shows; of a list, how many."""
    persons = persons_in(result)
    if way in OF_LISTS:
        desk.shown(Read(way=way, count=len(persons)))
    else:
        desk.shown(Read(way=way, persons=persons))


def persons_in(result: Any) -> tuple[UUID, ...]:
    """Return the ids of the persons whose data are in something, each once."""
    return tuple(dict.fromkeys(_persons(result, 0)))


def _persons(found: Any, depth: int) -> Iterator[UUID]:
    if depth > _DEEPEST or isinstance(found, str | bytes | UUID | int | float) or found is None:
        return
    if isinstance(found, Person | PersonRow):
        yield found.id
    elif is_dataclass(found) or hasattr(found, "_fields"):
        yield from _in_record(found, depth)
    elif isinstance(found, Mapping):
        yield from _in_all(found.values(), depth)
    elif isinstance(found, Collection):
        yield from _in_all(found, depth)


def _in_all(members: Collection[Any], depth: int) -> Iterator[UUID]:
    for member in members:
        yield from _persons(member, depth + 1)


def _in_record(record: Any, depth: int) -> Iterator[UUID]:
    names = [each.name for each in fields(record)] if is_dataclass(record) else record._fields
    if any(getattr(record, name, None) == "person" for name in _KINDS):
        ids = (getattr(record, name, None) for name in _IDS)
        yield from [id_ for id_ in ids if isinstance(id_, UUID)][:1]
    for name in names:
        value = getattr(record, name)
        if name in _POINTING and isinstance(value, UUID):
            yield value
        elif name in _POINTING and isinstance(value, Collection):
            yield from (each for each in value if isinstance(each, UUID))
        else:
            yield from _persons(value, depth + 1)
