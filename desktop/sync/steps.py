"""What the server tells of the history of a record, as ours. Light: windows import it early."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop.domain.syncing.review import FieldChange, HistoryStep

if TYPE_CHECKING:
    from desktop.sync.protocol import Step

_SIGNATURE = frozenset({"created_at", "created_by", "updated_at", "updated_by"})


def steps_told(steps: Iterable[Step]) -> Sequence[HistoryStep]:
    """Return the server's steps as ours."""
    return [
        HistoryStep(
            op=step.op,
            at=datetime.fromtimestamp(step.at / 1000, UTC),
            by=step.user,
            device=step.device,
            outcome=step.outcome,
            changes=[
                FieldChange(name, *pair)
                for name, pair in sorted(step.fields.items())
                if pair is not None and name not in _SIGNATURE
            ],
            is_creation=any(pair is None for pair in step.fields.values()),
        )
        for step in steps
    ]
