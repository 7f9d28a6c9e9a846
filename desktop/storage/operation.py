"""One change made on this laptop, as it waits for the server and stands in the journal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from desktop.storage.tables.columns import as_json, milliseconds, moment_from


class Said(Protocol):
    """An operation as far as the journal cares: its place in the order, and its bytes."""

    @property
    def n(self) -> int:
        """Return the place in the order of this laptop."""

    def to_bytes(self) -> bytes:
        """Return the operation as JSON."""


class Written(NamedTuple):
    """An operation that is only passed on, as JSON: reading it would cost more than the rest."""

    n: int
    body: bytes

    def to_bytes(self) -> bytes:
        """Return the operation as JSON."""
        return self.body


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """What the outbox holds of one change.

    Args:
        n: Place in the order of this laptop, dense from 1.
        op: Id of the operation itself.
        entity: Kind of record, the name of its table.
        id: The record.
        scope: The team that owns it.
        base_ver: Server version that the author had seen.
        fields: Changed fields only, as plain data: ids as text, moments in milliseconds, days
            as ISO text, a set as ``{"add": [...], "remove": [...]}``. Empty: the content was
            erased, only the number is kept.
        was: What long texts among ``fields`` said before, if the server knows the record.
        moved_to: Scope that the record moves to.
        schema: Version of the fields.
    """

    n: int
    op: UUID
    entity: str
    id: UUID
    scope: int
    base_ver: int
    fields: Mapping[str, Any]
    edited_at: datetime
    was: Mapping[str, str] = field(default_factory=dict)
    moved_to: int | None = None
    schema: int = 1

    def to_bytes(self) -> bytes:
        """Return the operation as JSON. What is as usual is left out, also for older programs."""
        body: dict[str, Any] = {
            "n": self.n,
            "op": str(self.op),
            "entity": self.entity,
            "id": str(self.id),
            "scope": self.scope,
            "base_ver": self.base_ver,
            "fields": dict(self.fields),
            "edited_at": milliseconds(self.edited_at),
        }
        if self.was:
            body["was"] = dict(self.was)
        if self.moved_to is not None:
            body["moved_to"] = self.moved_to
        if self.schema != 1:
            body["schema"] = self.schema
        return as_json(body).encode()

    @classmethod
    def from_bytes(cls, body: bytes) -> Operation:
        """Return the operation that ``to_bytes`` wrote, now or in an older program."""
        found = json.loads(body)
        return cls(
            n=found["n"],
            op=UUID(found["op"]),
            entity=found["entity"],
            id=UUID(found["id"]),
            scope=found["scope"],
            base_ver=found["base_ver"],
            fields=found["fields"],
            edited_at=moment_from(found["edited_at"]),
            was=found.get("was", {}),
            moved_to=found.get("moved_to"),
            schema=found.get("schema", 1),
        )
