"""What may travel of each kind of record, worked out from the dataclasses of the domain.

So that the server never knows a field less, or a limit other, than the laptop. Records are
kept here as plain data; msgspec reads that into structs made from the dataclass, which checks
type, vocabulary and length in one step, and gives the domain's own checks what they look at.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NewType,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

from msgspec import UNSET, Meta, Struct, UnsetType, defstruct

from desktop.domain.goal import GOALS
from desktop.domain.kinds import KINDS, PARAGRAPHS, set_fields
from desktop.domain.place import ACCESSIBILITY, CRITERIA
from desktop.domain.record import Record, WardCode
from desktop.domain.text import LONGEST_LINE, LONGEST_NAME, LONGEST_PAYLOAD, LONGEST_TEXT

NAMES = frozenset({"name", "display_name"})
SIGNATURE = frozenset({"created_at", "created_by", "updated_at", "updated_by"})
"""Fields that the server fills."""
MOST_MEMBERS = 1_000
FIRST_MOMENT = -2_208_988_800_000
"""1900 in ms. Rules of the domain are narrower; this keeps moments within what clocks know."""
LAST_MOMENT = 7_258_118_400_000
"""2200 in ms."""
_ZERO = datetime(1970, 1, 1, tzinfo=UTC)
_CLOSED: Mapping[str, tuple[str, ...]] = {
    "goals": tuple(GOALS),
    "criteria": CRITERIA,
    "accessibility": ACCESSIBILITY,
    "target_kind": ("organisation", "network", "place"),
}
"""Fields whose closed list is no enumeration in the domain."""

Moment = Annotated[int, Meta(ge=FIRST_MOMENT, le=LAST_MOMENT)]
_Number = Annotated[int, Meta(ge=-(1 << 31), le=(1 << 31) - 1)]
_Degrees = Annotated[float, Meta(ge=-1e6, le=1e6)]
_Ward = Annotated[str, Meta(pattern="^[0-9A-Za-z]{1,20}$")]
_Code = Annotated[str, Meta(min_length=1, max_length=100)]


class Whole(Struct, kw_only=True):
    """Base of the structs of whole records: what the domain's checks look at."""

    deleted_at: Moment | None = None

    @property
    def is_deleted(self) -> bool:
        """Whether the record lies in the bin."""
        return self.deleted_at is not None


@dataclass(frozen=True, kw_only=True)
class Shape:
    """One kind of record.

    Args:
        whole: Struct of all fields, for the domain's checks.
        patch: Struct in which every field may be absent; a set is a change of a set.
        newer_whole, newer_patch: The same with codes that this program does not know yet.
        names: All fields that operations may carry, apart from :data:`SIGNATURE`.
        accepted: Those too.
        lines: Texts on one line, also those in sets; ``paragraphs`` keep their line ends.
        texts: Both.
        ids: Fields that hold the id of another record, or a set of ids.
        moments: Fields that hold a moment and are looked at by a check.
    """

    kind: str
    whole: type[Whole]
    patch: type[Struct]
    newer_whole: type[Whole]
    newer_patch: type[Struct]
    names: frozenset[str]
    accepted: frozenset[str]
    sets: frozenset[str]
    lines: frozenset[str]
    paragraphs: frozenset[str]
    texts: frozenset[str]
    ids: frozenset[str]
    moments: tuple[str, ...]


def moment_from(value: int) -> datetime:
    """Return the UTC moment that lies ``value`` milliseconds after 1970."""
    return _ZERO + timedelta(milliseconds=value)


def shape_of(kind: str, record: type[Record]) -> Shape:
    """Work out the shape of a kind of record from its dataclass."""
    hints = _hints(record)
    sets = set_fields(kind)
    texts = {name for name, hint in hints.items() if _holds(hint, str)}
    return Shape(
        kind=kind,
        whole=_whole(kind, record, newer=False),
        patch=_patch(kind, hints, newer=False),
        newer_whole=_whole(kind, record, newer=True),
        newer_patch=_patch(kind, hints, newer=True),
        names=frozenset(hints) | {"deleted_at"},
        accepted=frozenset(hints) | {"deleted_at"} | SIGNATURE,
        sets=sets,
        lines=frozenset(texts - PARAGRAPHS),
        paragraphs=frozenset(texts & PARAGRAPHS),
        texts=frozenset(texts),
        ids=frozenset(name for name, hint in hints.items() if _holds(hint, UUID)),
        moments=tuple(name for name, hint in hints.items() if _holds(hint, datetime)),
    )


def _hints(record: type[Record]) -> dict[str, Any]:
    beside = {field.name for field in fields(Record)}
    return {name: hint for name, hint in get_type_hints(record).items() if name not in beside}


def _holds(hint: Any, wanted: type) -> bool:
    """Return whether a value, or a member of a set, is of exactly this type."""
    if isinstance(hint, NewType):
        return _holds(hint.__supertype__, wanted)
    if get_origin(hint) in {Union, UnionType, frozenset}:
        return any(_holds(part, wanted) for part in get_args(hint))
    return hint is wanted


def _wire(name: str, hint: Any, *, newer: bool) -> Any:
    if get_origin(hint) in {Union, UnionType}:
        parts = [_wire(name, part, newer=newer) for part in get_args(hint)]
        return Union[tuple(parts)]  # noqa: UP007 - put together at run time
    if get_origin(hint) is frozenset:
        member = _wire(name, get_args(hint)[0], newer=newer)
        return Annotated[frozenset[member], Meta(max_length=MOST_MEMBERS)]  # type: ignore[valid-type]
    if hint is WardCode:
        return _Ward
    if isinstance(hint, NewType):
        return _wire(name, hint.__supertype__, newer=newer)
    return _plain(name, hint, newer=newer)


def _plain(name: str, hint: Any, *, newer: bool) -> Any:
    if hint is str and name in _CLOSED:
        return _Code if newer else Literal[_CLOSED[name]]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _Code if newer else hint
    if hint is str:
        return Annotated[str, Meta(max_length=_longest(name))]
    simple = {datetime: Moment, int: _Number, float: _Degrees}
    known = {UUID, date, bool, NoneType, Any}
    if hint not in simple and hint not in known:
        raise TypeError(f"{name}: no rule for {hint}")
    return simple.get(hint, hint)


def _longest(name: str) -> int:
    if name in NAMES:
        return LONGEST_NAME
    if name == "payload":
        return LONGEST_PAYLOAD
    return LONGEST_TEXT if name in PARAGRAPHS else LONGEST_LINE


def _whole(kind: str, record: type[Record], *, newer: bool) -> type[Whole]:
    hints = _hints(record)
    parts: list[Any] = []
    for field in fields(record):
        if field.name in hints:
            wire = _wire(field.name, hints[field.name], newer=newer)
            required = field.default is MISSING
            parts.append((field.name, wire) if required else (field.name, wire, field.default))
    return cast("type[Whole]", defstruct(f"{kind}_whole", parts, bases=(Whole,), kw_only=True))


def _patch(kind: str, hints: Mapping[str, Any], *, newer: bool) -> type[Struct]:
    sets = set_fields(kind)
    parts: list[Any] = [("deleted_at", Moment | None | UnsetType, UNSET)]
    for name, hint in hints.items():
        wire = _wire(name, hint, newer=newer)
        if name in sets:
            wire = _set_change(f"{kind}_{name}", wire)
        parts.append((name, Union[wire, UnsetType], UNSET))  # noqa: UP007
    return defstruct(f"{kind}_patch", parts, kw_only=True)


def _set_change(name: str, members: Any) -> type[Struct]:
    parts: list[Any] = [("add", members, frozenset()), ("remove", members, frozenset())]
    return defstruct(f"{name}_change", parts, kw_only=True, forbid_unknown_fields=True)


SHAPES: Mapping[str, Shape] = {kind: shape_of(kind, record) for kind, record in KINDS.items()}
