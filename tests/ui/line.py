"""Stand-ins for everything that has to do with the server: states, quarrels, histories."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from desktop.domain.changes import Changes
from desktop.domain.conflict import Conflict, ConflictKind, Resolution
from desktop.domain.syncing.review import FieldChange, HistoryStep, Refused, ToCheck
from desktop.domain.syncing.sync_state import SyncState
from desktop.errors import ServerUnreachable
from desktop.services.conflicts import choices_of
from desktop.ui.history.ports import HistoryJobs
from desktop.ui.screens.review.ports import ReviewJobs
from desktop.ui.sync.ports import SyncDeeds
from tests.ui.paper import NOW, SIGNED

ME, SARA = "lies", "sara"
CONNECTED = SyncState(
    server="https://weefsel.example", account=ME, last_success=NOW - timedelta(minutes=5)
)


@dataclass
class Line:
    """What a window was asked to do about syncing, and the state that it shows."""

    state: SyncState = field(default_factory=SyncState)
    now: datetime = NOW
    asked: list[str] = field(default_factory=list)
    lets_close: bool = True

    def deeds(self) -> SyncDeeds:
        return SyncDeeds(
            state=lambda: self.state,
            now=lambda: self.now,
            sync_now=lambda: self.asked.append("sync"),
            set_offline=self._set_offline,
            connect=lambda: self.asked.append("connect"),
            show_report=lambda: self.asked.append("report"),
            show_review=lambda: self.asked.append("review"),
            may_close=lambda: self.lets_close,
        )

    def _set_offline(self, chosen: bool) -> None:
        self.asked.append(f"offline {chosen}")


def a_step(**facts: Any) -> HistoryStep:
    given: dict[str, Any] = {
        "op": uuid4(),
        "at": NOW - timedelta(hours=2),
        "by": SARA,
        "device": "laptop Wijken 4",
        "outcome": "applied",
        "changes": [FieldChange("opening_hours", "ma - vr", "ma - do")],
    }
    return HistoryStep(**(given | facts))


@dataclass
class Archivist:
    """Stands in for what knows the steps of records."""

    local: Sequence[HistoryStep] = ()
    whole: Sequence[HistoryStep] | None = None
    connected: bool = True

    def jobs(self) -> HistoryJobs:
        return HistoryJobs(
            local=lambda _id: self.local,
            whole=self._tell,
            is_connected=lambda: self.connected,
            now=lambda: NOW,
        )

    def _tell(self, _kind: str, _id: UUID) -> Sequence[HistoryStep]:
        if self.whole is None:
            raise ServerUnreachable
        return self.whole


def a_conflict(**facts: Any) -> ToCheck:
    """Return two values of the opening hours of De Spoel; mine was put aside."""
    given: dict[str, Any] = {
        "entity": "place",
        "record_id": uuid4(),
        "field": "opening_hours",
        "kind": ConflictKind.TEXT,
        "standing": "ma - do 9 - 17 u",
        "standing_by": SARA,
        "standing_at": NOW - timedelta(hours=1),
        "aside": "ma - vr 9 - 17 u\nza 10 - 13 u",
        "aside_by": ME,
        "aside_at": NOW - timedelta(minutes=10),
        "before": "ma - vr 9 - 17 u",
    }
    conflict = Conflict(id=uuid4(), **SIGNED, **(given | facts))
    return ToCheck(conflict=conflict, title="Buurthuis De Spoel", account=ME)


def a_refusal(**facts: Any) -> Refused:
    """Return a tie that the gate on the server did not let through."""
    given: dict[str, Any] = {
        "op": uuid4(),
        "entity": "visit",
        "id": uuid4(),
        "title": "Battel 20/11/2026",
        "outcome": "refused",
        "reason": "gate",
        "at": NOW,
        "edited_at": NOW - timedelta(days=1),
        "fields": {"note": "Gesproken aan de deur.", "duration": 45},
    }
    return Refused(**(given | facts))


@dataclass
class Quarrels:
    """Stands in for the services behind the review; writes down what was decided."""

    conflicts: list[ToCheck] = field(default_factory=list)
    refusals: list[Refused] = field(default_factory=list)
    done: list[tuple[str, UUID]] = field(default_factory=list)
    archivist: Archivist = field(default_factory=Archivist)
    error: Exception | None = None

    def jobs(self) -> ReviewJobs:
        return ReviewJobs(
            to_check=lambda: list(self.conflicts),
            refused=lambda: list(self.refusals),
            choices=choices_of,
            decide=self._decide,
            undo=self._undo,
            try_again=lambda op: self._dismiss("again", op),
            put_aside=lambda op: self._dismiss("aside", op),
            now=lambda: NOW,
            history=self.archivist.jobs(),
        )

    def _decide(self, key: UUID, choice: Resolution) -> tuple[Any, Changes]:
        if self.error:
            raise self.error
        self.done.append((choice.value, key))
        at = next(n for n, each in enumerate(self.conflicts) if each.conflict.id == key)
        return (at, self.conflicts.pop(at)), Changes.PLACES | Changes.OUTBOX

    def _undo(self, token: Any) -> tuple[None, Changes]:
        at, found = token
        self.conflicts.insert(at, found)
        return None, Changes.PLACES | Changes.OUTBOX

    def _dismiss(self, how: str, op: UUID) -> tuple[None, Changes]:
        self.done.append((how, op))
        self.refusals = [each for each in self.refusals if each.op != op]
        return None, Changes.OUTBOX


def quarrels(size: int = 6) -> Quarrels:
    """Return one of each kind, as many as there are."""
    found = [
        a_conflict(),
        a_conflict(
            kind=ConflictKind.VALUE,
            field="capacity",
            standing=40,
            aside=60,
            before=30,
        ),
        a_conflict(
            kind=ConflictKind.MERGED_TEXT,
            field="note",
            standing="De zaal is vol. Sleutel bij Marc.",
            aside="De zaal is leeg. Sleutel bij Marc.",
            before="De zaal is leeg.",
        ),
        a_conflict(
            kind=ConflictKind.RESTORED,
            field="deleted_at",
            standing=None,
            standing_by=ME,
            aside=int(NOW.timestamp() * 1000),
            aside_by=SARA,
            before=None,
        ),
        a_conflict(
            kind=ConflictKind.CAUTIOUS,
            entity="person",
            field="do_not_contact",
            standing=True,
            aside=False,
            before=False,
        ),
    ]
    return Quarrels(
        conflicts=found[:size],
        refusals=[a_refusal()] if size else [],
        archivist=Archivist(local=[a_step(by=ME, device="", outcome="waiting")], whole=[a_step()]),
    )


def connected(**facts: Any) -> SyncState:
    """Return the state of a laptop that is connected, with these facts."""
    return replace(CONNECTED, **facts)
