"""How values of the domain are kept in SQLite: compact, sortable, the same on every laptop."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import Dialect, Integer, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_SHORTEST = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def milliseconds(moment: datetime) -> int:
    """Return ``moment`` (aware) as whole milliseconds since 1970 UTC; finer parts are cut off.

    Raises:
        ValueError: The moment is naive. That is a bug: it would be read as another hour.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return (moment - _EPOCH) // _MILLISECOND


def moment_from(value: int) -> datetime:
    """Return the UTC moment that lies ``value`` milliseconds after 1970."""
    return _EPOCH + value * _MILLISECOND


def as_json(value: Any) -> str:
    """Return ``value`` as the shortest JSON text, the same for equal values."""
    if value == {}:
        return "{}"
    try:
        return _quick()(value).decode()
    except (TypeError, ValueError, OverflowError):  # what only the standard library can write
        return _SHORTEST.encode(value)


@cache
def _quick() -> Callable[[Any], bytes]:
    """Return what does the same in a fifth of the time; not loaded before it is needed."""
    from msgspec.json import Encoder

    return Encoder(order="sorted").encode


class Id(TypeDecorator[UUID]):
    """A UUID as 16 bytes. As text it would cost 36, in every index again."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Return the bytes to store."""
        return None if value is None else value.bytes

    def process_result_value(self, value: Any | None, dialect: Dialect) -> UUID | None:
        """Return the UUID that was stored."""
        return None if value is None else UUID(bytes=bytes(value))


class Moment(TypeDecorator[datetime]):
    """An aware moment as milliseconds since 1970 UTC."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:
        """Return the number to store."""
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:
        """Return the moment that was stored."""
        return None if value is None else moment_from(value)


class Json(TypeDecorator[Any]):
    """Plain data as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:
        """Return the text to store."""
        return None if value is None else as_json(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Any | None:
        """Return the data that was stored."""
        return None if value is None else json.loads(value)


class Code(TypeDecorator[str]):
    """A code of a closed list, kept as text.

    A code that a newer program added comes back as plain text instead of an error: an older
    program must show the record, and must not lose the value when it saves another field.

    Args:
        codes: The list as this program knows it.
    """

    impl = Text
    cache_ok = True

    def __init__(self, codes: type[StrEnum]) -> None:
        super().__init__()
        self.codes = codes

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the text to store."""
        return None if value is None else str(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> str | None:
        """Return the code, or the text when this program does not know it."""
        return None if value is None else read_code(self.codes, value)


def read_code(codes: type[StrEnum], value: str) -> str:
    """Return the member of ``codes`` with this value, or the value itself if there is none."""
    try:
        return codes(value)
    except ValueError:
        return value
