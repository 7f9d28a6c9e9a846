"""The server's state of records that differ here: the base of the merge."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.record import Record
from desktop.storage.driver import driver
from desktop.storage.patch import body_of
from desktop.storage.registry import Shape
from desktop.storage.tables.columns import as_json

UNSURE = 1
"""Version to build on that is older than all of the server: its author has seen nothing sure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A record as the server has it. ``body`` holds all its fields as plain data.

    Args:
        key: The id as 16 bytes.
        fv: Field → ``[version, stream]`` of its last change since the record was made.
    """

    id: UUID
    entity: str
    scope: int
    ver: int
    fv: Mapping[str, Any]
    body: Mapping[str, Any]
    key: bytes = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out once what is asked for ten times."""
        object.__setattr__(self, "key", self.id.bytes)


def keep_base(session: Session, shape: Shape, record: Record) -> int:
    """Keep what the server knows of a record that is about to change; return its version.

    While a scope is read anew, versions of records that were not seen again are of a history
    that may be lost: then it is :data:`UNSURE`.

    Args:
        record: As it is stored now. A record that is new here, or differs already, needs
            nothing to be kept.
    """
    db, id_ = driver(session), record.id.bytes
    found = db.execute(
        f'SELECT ver, fv, extra FROM "{shape.kind}" WHERE id = ?',
        (id_,),
    ).fetchone()
    if found is None or found[0] == 0:
        return 0
    ver, fv, extra = found
    if db.execute("SELECT 1 FROM shadow WHERE id = ?", (id_,)).fetchone() is None:
        body = as_json(json.loads(extra) | body_of(shape, record))
        put(db, id_, shape.kind, (record.team_id, ver, fv, body))
    if db.execute("SELECT 1 FROM sweep WHERE id = ?", (id_,)).fetchone() is not None:
        return UNSURE
    return int(ver)


def put(db: Any, id_: bytes, entity: str, state: tuple[int, int, str, str]) -> None:
    """Write the server's state of a record: scope, version, ``fv`` and body as JSON."""
    db.execute(
        "INSERT INTO shadow (id, entity, scope, ver, fv, body) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET entity = excluded.entity, scope = excluded.scope,"
        " ver = excluded.ver, fv = excluded.fv, body = excluded.body",
        (id_, entity, *state),
    )
