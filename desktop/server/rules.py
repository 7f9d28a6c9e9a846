"""What an operation may say: known fields, types, limits, clean texts, the domain's checks.

Nothing here looks at more than one operation and one record; see :mod:`desktop.server.gate`
for what several records say together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from math import isfinite
from typing import Any

from msgspec import Struct, ValidationError, convert

from desktop.domain.kinds import SCHEMA
from desktop.domain.text import LONGEST_PAYLOAD, LONGEST_TEXT, clean_line, clean_text
from desktop.errors import InvalidEntry
from desktop.server.checks import CHECKS
from desktop.server.shapes import (
    MOST_MEMBERS,
    SHAPES,
    SIGNATURE,
    Shape,
    Whole,
    moment_from,
)
from desktop.sync.protocol import Op

MAKING = "created_at"
"""Field that only the operation says which makes a record."""
MOST_FIELDS = 200
_DEEPEST = 8
_MOST_VALUES = 1_000
_LARGEST_NUMBER = 1 << 53
_LONGEST = 2 * LONGEST_TEXT
_NAME = re.compile(r"[a-z][a-z0-9_]{0,62}")
_AT = re.compile(r"`\$\.(\w+)")
_MISSING = re.compile(r"field `(\w+)`")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_SPECIAL = re.compile(
    "gender|birth|origin|national|belief|relig|orient|health|ethni|disab|theme|famil|politic|race"
)
_OF_PERSONS = frozenset(
    {"person", "key_figure", "affiliation", "consent", "task", "contact_rhythm"}
    | {"merge_record", "not_duplicate", "attachment", "custom_field", "custom_value"}
    | {"rights_request", "retained"}
)
"""Kinds that are, or can be, about a person."""
_VERBS = frozenset({"add", "remove"})


class Refused(Exception):
    """The operation breaks a rule; it goes to the quarantine.

    Args:
        reason: Name of the rule, or of the field that cannot be read.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Change(Struct, kw_only=True):
    """What an operation wants, checked field by field.

    Args:
        values: Field → plain value; ``None`` empties it.
        sets: Field → members that join, members that leave.
        was: Long texts as they were before.
        newer: It comes from a program whose fields this one does not all know.
        first: All that a new record holds, checked as a whole; nothing else is filled then.
    """

    op: Op
    values: dict[str, Any] = {}
    sets: dict[str, tuple[frozenset[Any], frozenset[Any]]] = {}
    was: dict[str, str] = {}
    newer: bool = False
    first: dict[str, Any] | None = None

    @property
    def joining(self) -> dict[str, Any]:
        """The values; of a set, the members that join."""
        if self.first is not None:
            return self.first
        return self.values | {name: joining for name, (joining, _) in self.sets.items()}


def read_change(op: Op, *, oldest: int = 1) -> Change:
    """Return what ``op`` wants.

    Args:
        oldest: Lowest schema that may change records.

    Raises:
        Refused: ``schema``, ``unknown_kind``, ``too_many_fields``, ``unknown_field``,
            ``special_category``, ``made_by_server``, ``too_long_text``, or a field's name.
    """
    shape = _shape_of(op, oldest)
    change = Change(op=op, was=_was(op, shape), newer=op.schema > SCHEMA)
    known = {}
    for name, value in op.fields.items():
        if name in shape.names:
            known[name] = _clean(shape, name, value) if name in shape.texts else value
        elif name not in SIGNATURE:
            _take_unknown(change, name, value)
    if op.entity == "conflict" and not known.keys() <= {"resolution"}:
        raise Refused("made_by_server")
    _take_known(change, shape, known)
    return change


def read_new(op: Op, *, now: int, oldest: int = 1) -> Change:
    """Return what ``op`` wants, which is to make a record: checked once, as a whole.

    Most operations of a first sync are of this kind, so it is the short way.

    Args:
        now: The server's clock, ms.

    Raises:
        Refused: As :func:`read_change`, or a rule of the domain.
    """
    if op.schema > SCHEMA or op.entity == "conflict":
        return read_change(op, oldest=oldest)
    shape = _shape_of(op, oldest)
    if not makes(op):
        raise Refused("unknown_record")
    body = _first_body(op, shape)
    try:
        record = convert(body, shape.whole)
    except ValidationError as error:
        raise Refused(_field_of(error)) from None
    for name in shape.ids & body.keys():
        value = getattr(record, name)
        body[name] = sorted(map(str, value)) if name in shape.sets else str(value)
    if broken := _broken_rules(shape, record, now):
        raise Refused(broken[0][1])
    return Change(op=op, first=body)


def makes(op: Op) -> bool:
    """Return whether an operation is the making of a record.

    Not of a later one whose making was refused: half a record would come of it.
    """
    return not op.base_ver and MAKING in op.fields


def _first_body(op: Op, shape: Shape) -> dict[str, Any]:
    fields = op.fields
    if not fields.keys() <= shape.accepted:
        raise Refused("unknown_field")
    body: dict[str, Any] = {}
    for name, value in fields.items():
        if name in shape.sets:
            if members := _first_members(shape, name, value):
                body[name] = members
        elif type(value) is str and name in shape.texts:
            body[name] = _clean_text(value, _longest(name), lines=name in shape.paragraphs)
        elif value is not None:
            body[name] = value
    for name in SIGNATURE & body.keys():
        del body[name]
    return body


def _shape_of(op: Op, oldest: int) -> Shape:
    if op.schema < oldest:
        raise Refused("schema")
    shape = SHAPES.get(op.entity)
    if shape is None:
        raise Refused("unknown_kind")
    if len(op.fields) > MOST_FIELDS:
        raise Refused("too_many_fields")
    return shape


def _first_members(shape: Shape, name: str, value: Any) -> list[str]:
    if type(value) is not dict or not value.keys() <= _VERBS:
        raise Refused(name)
    members = value.get("add", [])
    if name in shape.texts:
        members = _clean_members(members)
    try:
        return sorted(set(members))
    except TypeError:
        raise Refused(name) from None


def whole(shape: Shape, body: Mapping[str, Any]) -> Whole:
    """Return a whole record for the domain's checks.

    Raises:
        ValidationError: A field is missing, or is not what it should be.
    """
    try:
        return convert(body, shape.whole)
    except ValidationError:
        # Codes of the running program were checked when they came in; what it does not know
        # was put there by a newer one.
        return convert(body, shape.newer_whole)


def problems(shape: Shape, body: Mapping[str, Any], *, now: int) -> list[tuple[str, str]]:
    """Return every (field, rule) that a whole record breaks by itself.

    Args:
        now: The server's clock, ms.
    """
    try:
        record = whole(shape, body)
    except ValidationError as error:
        return [(_field_of(error), "invalid")]
    return _broken_rules(shape, record, now)


def _broken_rules(shape: Shape, record: Whole, now: int) -> list[tuple[str, str]]:
    check = CHECKS.get(shape.kind)
    if check is None:
        return []
    for name in shape.moments:
        value = getattr(record, name)
        if value is not None:
            setattr(record, name, moment_from(value))
    try:
        check(record, now)
    except InvalidEntry as error:
        return [(problem.field, problem.rule) for problem in error.problems]
    return []


def _was(op: Op, shape: Shape) -> dict[str, str]:
    if len(op.was) > MOST_FIELDS:
        raise Refused("too_many_fields")
    return {
        name: clean_text(text)
        for name, text in op.was.items()
        if name in shape.paragraphs and len(text) <= _LONGEST
    }


def _clean(shape: Shape, name: str, value: Any) -> Any:
    if type(value) is str:
        return _clean_text(value, _longest(name), lines=name in shape.paragraphs)
    if name in shape.sets and isinstance(value, dict):
        return {verb: _clean_members(members) for verb, members in value.items()}
    return value


def _clean_members(members: Any) -> Any:
    if not isinstance(members, list) or len(members) > MOST_MEMBERS:
        raise Refused("too_many_members")
    return [
        text
        for each in members
        if (text := _clean_text(each, _LONGEST, lines=False) if type(each) is str else each) != ""
    ]


def _longest(name: str) -> int:
    """Return how much is looked at at all; the shape of the kind is narrower."""
    return LONGEST_PAYLOAD if name == "payload" else _LONGEST


def _clean_text(text: str, most: int, *, lines: bool) -> str:
    if len(text) > most:
        raise Refused("too_long_text")
    if text.isascii() and text.isprintable() and "  " not in text and text == text.strip():
        return text
    return clean_text(text) if lines else clean_line(text)


def _take_known(change: Change, shape: Shape, known: Mapping[str, Any]) -> None:
    try:
        patch = convert(known, shape.newer_patch if change.newer else shape.patch)
    except ValidationError as error:
        raise Refused(_field_of(error)) from None
    for name, plain in known.items():
        if name in shape.sets:
            change.sets[name] = _set_change(shape, name, plain, patch)
        elif name in shape.ids and plain is not None:
            change.values[name] = str(getattr(patch, name))
        else:
            change.values[name] = plain


def _set_change(
    shape: Shape, name: str, plain: Mapping[str, Any], patch: Struct
) -> tuple[frozenset[str], frozenset[str]]:
    if name in shape.ids:
        # Ids may be written in several ways; they are kept in one.
        asked = getattr(patch, name)
        return frozenset(map(str, asked.add)), frozenset(map(str, asked.remove))
    return frozenset(plain.get("add", ())), frozenset(plain.get("remove", ()))


def _take_unknown(change: Change, name: str, value: Any) -> None:
    """Keep a field of a newer program.

    Raises:
        Refused: The program is not newer, the value is not bounded, or a person would get
            a field of a special category (rules R1 and R2).
    """
    if not change.newer or not _NAME.fullmatch(name):
        raise Refused("unknown_field")
    if change.op.entity in _OF_PERSONS and _SPECIAL.search(name):
        raise Refused("special_category")
    if not is_bounded(value):
        raise Refused(name)
    if isinstance(value, dict) and value and value.keys() <= {"add", "remove"}:
        change.sets[name] = (_members(name, value, "add"), _members(name, value, "remove"))
    else:
        change.values[name] = value


def _members(name: str, value: Mapping[str, Any], verb: str) -> frozenset[Any]:
    members = value.get(verb, [])
    if not isinstance(members, list) or not all(isinstance(each, str) for each in members):
        raise Refused(name)
    return frozenset(members)


def is_bounded(value: Any) -> bool:
    """Return whether plain data is small, flat enough, and storable; in bounded time."""
    waiting = [(value, 0)]
    seen = 0
    while waiting:
        each, depth = waiting.pop()
        seen += 1
        if seen > _MOST_VALUES or depth > _DEEPEST:
            return False
        if isinstance(each, (dict, list)):
            if len(each) > _MOST_VALUES:
                return False
            if isinstance(each, dict):
                waiting.extend((key, depth + 1) for key in each)
            inside = each.values() if isinstance(each, dict) else each
            waiting.extend((part, depth + 1) for part in inside)
        elif not _is_storable(each):
            return False
    return True


def _is_storable(value: Any) -> bool:
    if isinstance(value, str):
        return len(value) <= LONGEST_TEXT and not _UNSTORABLE.search(value)
    if isinstance(value, (int, float)):
        return abs(value) <= _LARGEST_NUMBER and isfinite(value)
    return value is None


def _field_of(error: ValidationError) -> str:
    """Return the field that a message of msgspec is about; never a value."""
    found = _AT.search(str(error)) or _MISSING.search(str(error))
    return found[1] if found else "invalid"
