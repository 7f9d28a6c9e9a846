"""What becomes of the fields of two records that are made one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

from desktop.domain.duplicates.likeness import phone_digits
from desktop.domain.kinds import CAUTIOUS, PARAGRAPHS
from desktop.domain.person import is_channel
from desktop.domain.record import Record

R = TypeVar("R", bound=Record)
_OF_ALL = frozenset(field.name for field in fields(Record))
_TOGETHER = {"lon": "lat"}
"""Fields that are one thing → the field that speaks for both."""
_EARLIER = frozenset({"review_on"})
"""Days of which the first one stands: somebody looks sooner rather than later."""


class Side(StrEnum):
    """Whose value a field gets."""

    WINNER = "winner"
    LOSER = "loser"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """One field in which two records differ.

    Args:
        field: Its name; ``lat`` stands for the whole point.
        winner, loser, result: The values; of a point both numbers.
        side: What was chosen, or would be.
        choices: What can be chosen; one only where caution decides.
    """

    field: str
    winner: Any
    loser: Any
    result: Any
    side: Side
    choices: Sequence[Side]


def rows_of(winner: R, loser: R, chosen: Mapping[str, Side]) -> Sequence[FieldRow]:
    """Return the fields in which two records differ, with what is chosen for each.

    Args:
        chosen: Field → side, where somebody chose.

    Raises:
        ValueError: A field or a side that cannot be chosen.
    """
    rows = list(_rows(winner, loser, chosen))
    known = {row.field: row for row in rows}
    for name, side in chosen.items():
        if name in known and side not in known[name].choices:
            raise ValueError(f"{name} cannot be taken from {side}")
    if unknown := chosen.keys() - {field.name for field in fields(winner)}:
        raise ValueError(f"no such field: {', '.join(sorted(unknown))}")
    return rows


def merged_fields(winner: R, loser: R, chosen: Mapping[str, Side]) -> R:
    """Return ``winner`` with the chosen values; identity and signature stay its own."""
    values: dict[str, Any] = {}
    for row in rows_of(winner, loser, chosen):
        if row.field == "lat":
            values["lat"], values["lon"] = row.result or (None, None)
        else:
            values[row.field] = row.result
    after = replace(winner, **values)
    return replace(after, **_ways_to_reach(after, winner, loser))


def _rows(winner: R, loser: R, chosen: Mapping[str, Side]) -> Iterator[FieldRow]:
    for field in fields(winner):
        name = field.name
        if name in _OF_ALL or name in _TOGETHER:
            continue
        left, right = _value(winner, name), _value(loser, name)
        if left == right:
            continue
        choices = _choices(name, left, right)
        side = chosen.get(name, _suggested(field, (left, right), choices))
        yield FieldRow(
            field=name,
            winner=left,
            loser=right,
            result=_result(left, right, side),
            side=side,
            choices=choices,
        )


def _value(record: Record, name: str) -> Any:
    value = getattr(record, name)
    if name == "lat":
        return None if value is None else (value, getattr(record, "lon"))  # noqa: B009 - not all have it
    return value


def _choices(name: str, left: Any, right: Any) -> Sequence[Side]:
    if name in CAUTIOUS:
        return (Side.WINNER if left == CAUTIOUS[name] else Side.LOSER,)
    if name in _EARLIER and None not in {left, right}:
        return (Side.WINNER if left < right else Side.LOSER,)
    if isinstance(left, frozenset) or (name in PARAGRAPHS and left and right):
        return (Side.WINNER, Side.LOSER, Side.BOTH)
    return (Side.WINNER, Side.LOSER)


def _suggested(field: Field[Any], values: tuple[Any, Any], choices: Sequence[Side]) -> Side:
    """Return the side by which nothing is lost: what was filled in goes before what was not."""
    if len(choices) == 1:
        return choices[0]
    if Side.BOTH in choices:
        return Side.BOTH
    left, right = values
    untouched = {None, "", *(() if field.default is MISSING else (field.default,))}
    return Side.LOSER if left in untouched and right not in {None, ""} else Side.WINNER


def _result(left: Any, right: Any, side: Side) -> Any:
    if side is Side.BOTH:
        return left | right if isinstance(left, frozenset) else _joined(left, right)
    return left if side is Side.WINNER else right


def _joined(left: str, right: str) -> str:
    """Return both texts, or the longer one where it holds the other."""
    if right in left:
        return left
    return right if left in right else f"{left}\n\n{right}"


def _ways_to_reach(after: Record, winner: Record, loser: Record) -> Mapping[str, Any]:
    """Return the further channels of a person: a number that gave way stays one of them."""
    more = getattr(after, "more_channels", None)
    if more is None:
        return {}
    channels = {
        channel
        for record in (winner, loser)
        for channel in (_phone(getattr(record, "phone", "")), _mail(getattr(record, "email", "")))
        if is_channel(channel)
    }
    shown = {_phone(getattr(after, "phone", "")), _mail(getattr(after, "email", ""))}
    return {"more_channels": frozenset((more | channels) - shown)}


def _phone(text: str) -> str:
    return f"tel:+{phone_digits(text)}"


def _mail(text: str) -> str:
    return f"mailto:{text.strip()}"
