"""Values as operations, conflicts and history carry them, in words a person reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import Any, get_args, get_type_hints
from uuid import UUID

from desktop.domain.kinds import KINDS
from desktop.domain.phone import phone_text
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.words.formats import long_day, minutes_text, moment_text, number
from desktop.words.labels import label
from desktop.words.names import (
    accessibility_name,
    criterion_name,
    goal_name,
    language_name,
    record_name,
)

Names = Mapping[str, str]
NO_NAMES: Names = MappingProxyType({})


def value_text(entity: str, field: str, value: Any, names: Names = NO_NAMES) -> str:
    """Return a value in words; what a newer program put there is shown as it is.

    Args:
        entity: Kind of record, as in :data:`desktop.domain.kinds.KINDS`.
        field: Name of the field.
        value: Plain data: ids and codes as text, moments in milliseconds, days as ISO text,
            sets as lists or as ``{"add": [...], "remove": [...]}``.
        names: Id or code of a ward → what a person calls it.
    """
    if field == "deleted_at":
        return _bin_text(value)
    if value is None or value in ("", [], {}):
        return translate("value", "nothing entered")
    if isinstance(value, Mapping):
        return _members(entity, field, value, names)
    if isinstance(value, list | tuple | frozenset | set):
        return ", ".join(sorted(_one(entity, field, each, names) for each in value))
    return _one(entity, field, value, names)


def _bin_text(value: Any) -> str:
    if value is None:
        return translate("value", "in use")
    return translate("value", "put into the bin on {moment}").format(moment=_moment(value))


def _members(entity: str, field: str, value: Mapping[str, Any], names: Names) -> str:
    """Return what was added to and taken from a set."""
    parts = []
    for key, words in (
        ("add", translate("value", "added: {members}")),
        ("remove", translate("value", "taken away: {members}")),
    ):
        if value.get(key):
            parts.append(words.format(members=value_text(entity, field, value[key], names)))
    return "; ".join(parts) or translate("value", "nothing entered")


def _one(entity: str, field: str, value: Any, names: Names) -> str:
    try:
        return _read(entity, field, value, names)
    except (ValueError, TypeError, OverflowError, OSError):
        return str(value)


def _read(entity: str, field: str, value: Any, names: Names) -> str:
    if isinstance(value, bool):
        return translate("value", "yes") if value else translate("value", "no")
    if isinstance(value, str) and value in names:
        return names[value]
    special = _BY_FIELD.get(field)
    if special is not None:
        return special(value)
    return _by_type(_type_of(entity, field), value)


def _by_type(kind: Any, value: Any) -> str:
    if kind in _BY_TYPE:
        return _BY_TYPE[kind](value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return label(kind(value))
    if isinstance(value, int | float):
        return number(value, None if isinstance(value, int) else 4)
    if _is_id(kind):
        return translate("value", "a record that is not on this laptop")
    return str(value)


def _is_id(kind: Any) -> bool:
    return kind is UUID or getattr(kind, "__supertype__", None) is UUID


def _moment(value: Any) -> str:
    return moment_text(datetime.fromtimestamp(int(value) / 1000, UTC))


def _type_of(entity: str, field: str) -> Any:
    """Return the type of a field, of a set that of its members, without ``None``."""
    hint = _types_of(entity).get(field, str)
    inner = [each for each in get_args(hint) if each is not type(None)]
    return inner[0] if inner else hint


@cache
def _types_of(entity: str) -> Mapping[str, Any]:
    """Return the types of all fields: reading them takes a millisecond, too long for a list."""
    return get_type_hints(KINDS.get(entity, Record))


_BY_TYPE: Mapping[Any, Callable[[Any], str]] = {
    datetime: _moment,
    date: lambda value: long_day(date.fromisoformat(value)),
}
_BY_FIELD: Mapping[str, Callable[[Any], str]] = {
    "duration": minutes_text,
    "languages": language_name,
    "welcome_languages": language_name,
    "language": language_name,
    "informed_language": language_name,
    "wording_language": language_name,
    "goals": goal_name,
    "criteria": criterion_name,
    "accessibility": accessibility_name,
    "target_kind": record_name,
    "merged": record_name,
    "compared": record_name,
    "extends": record_name,
    "minutes": minutes_text,
    "more_channels": lambda channel: phone_text(channel.partition(":")[2]),
}
