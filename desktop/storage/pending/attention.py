"""Operations that the server refused, for a person to look at."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import driver
from desktop.storage.tables.columns import milliseconds, moment_from


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One operation that was not applied.

    Args:
        n: Its number when it was sent.
        entity, id: The record.
        outcome: ``refused``, ``denied`` or ``erased``.
        reason: Name of the rule that was broken, or of a field.
        at: When the answer came.
        edited_at: When the change was made.
        fields: What was entered, as an operation carries it; empty if it was erased.
    """

    op: UUID
    n: int
    entity: str
    id: UUID
    outcome: str
    reason: str
    at: datetime
    edited_at: datetime
    fields: Mapping[str, Any]


def keep_refusal(session: Session, op: UUID, answer: tuple[str, str], *, at: datetime) -> None:
    """Keep an operation of the outbox with the server's answer: outcome and reason."""
    content = "'{}'" if answer[0] == "erased" else "fields"
    driver(session).execute(
        "INSERT OR REPLACE INTO attention"
        " (op, n, entity, id, outcome, reason, at, edited_at, fields)"
        f" SELECT op, n, entity, id, ?, ?, ?, edited_at, {content} FROM outbox WHERE op = ?",
        (*answer, milliseconds(at), op.bytes),
    )


def refusals(session: Session) -> Sequence[Refusal]:
    """Return what has to be looked at, the oldest first."""
    found = driver(session).execute(
        "SELECT op, n, entity, id, outcome, reason, at, edited_at, fields FROM attention"
        " ORDER BY at, n"
    )
    return [
        Refusal(
            op=UUID(bytes=op),
            n=n,
            entity=entity,
            id=UUID(bytes=id_),
            outcome=outcome,
            reason=reason,
            at=moment_from(at),
            edited_at=moment_from(edited_at),
            fields=json.loads(fields),
        )
        for op, n, entity, id_, outcome, reason, at, edited_at, fields in found
    ]


def refusal_count(session: Session) -> int:
    """Return how many operations have to be looked at."""
    return int(driver(session).execute("SELECT count(*) FROM attention").fetchone()[0])


def is_refused(session: Session, id_: UUID) -> bool:
    """Return whether a change of this record was refused."""
    asked = "SELECT 1 FROM attention WHERE id = ? LIMIT 1"
    return driver(session).execute(asked, (id_.bytes,)).fetchone() is not None


def put_aside(session: Session, op: UUID) -> None:
    """Take an operation from the list: somebody has looked at it."""
    driver(session).execute("DELETE FROM attention WHERE op = ?", (op.bytes,))
