"""The books of one tenant: what the core asks of storage inside one transaction.

The core (``exchange``, ``merge``, ``erasure``) is pure: it decides, the books remember. There
are two kinds of them: tables of PostgreSQL, and dictionaries for the tests and the simulation.

Every :class:`Books` is one open transaction of one tenant. The caller opens it, calls one
function of the core, and commits, or rolls back when anything was raised and, after a
deadlock or a serialisation failure, does the same again from the start. The core asks in
this order, so that transactions wait for each other and rarely deadlock: epoch, stream,
records (by id), what they refer to (by id), heads of scopes (by id, last, held briefly).

What the books hand out belongs to the core: it changes :class:`Stored` in place before it
gives it back. It replaces values of ``body`` and ``fv``, it never changes a list in them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple, Protocol
from uuid import UUID

from msgspec import Struct

from desktop.sync.protocol import Mark, Op, Row, Step

NOWHERE = 0
"""Scope of an id that was erased before this server ever had its record."""
APPLIED = "applied"
"""Outcome, in the log, of an operation that was plainly applied."""
SALVAGED = "salvaged"
"""Outcome, in the log, of a row that a laptop held from a lost history."""


class Hold(StrEnum):
    """How firmly a row is held until the end of the transaction."""

    NOT = "not"
    SHARED = "shared"  # others may read it and hold it the same way, none may change it
    ALONE = "alone"


class Stored(Struct, kw_only=True):
    """A record in the books; the fields as in :class:`desktop.sync.protocol.Row`.

    Args:
        erased: Emptied for good. The id stays, so that it cannot come back.
    """

    id: UUID
    entity: str
    scope: int
    seq: int = 0
    ver: int = 0
    fv: dict[str, tuple[int, UUID]] = {}
    body: dict[str, Any] = {}
    erased: bool = False


class Erasure(NamedTuple):
    """A line of the feed of erasures.

    Args:
        cleared: The record is a visit that stays, without its note.
        at: When it was cleared, ms; 0 of what was erased.
    """

    n: int
    id: UUID
    cleared: bool
    at: int


class Stream(Struct, kw_only=True):
    """How far the server got with the operations of one copy of a profile.

    Args:
        device: The registration under which the stream was begun.
        last_n, last_op: Latest operation received.
        durable_n: Operations up to here are in a backup that was proven.
        erased: How far the laptop has carried out the feed of erasures.
        clock_ahead: How far its clock was ahead at the last hello, ms.
        seen_at: When it last said hello, ms since 1970.
    """

    id: UUID
    device: UUID
    last_n: int = 0
    last_op: UUID | None = None
    durable_n: int = 0
    erased: int = 0
    clock_ahead: int = 0
    seen_at: int = 0


class Head(Struct, kw_only=True):
    """The end of the feed of one scope.

    Args:
        seq: Place of the latest entry; ``epoch * 2**40`` right after a new epoch.
        nonce: Random number of the transaction that wrote ``seq``; 0 to 2**63 - 1.
        checksum: See :mod:`desktop.sync.checksum`; erased records do not count.
    """

    scope: int
    seq: int
    nonce: int
    checksum: int = 0


class Known(NamedTuple):
    """What became of an operation that was received earlier."""

    outcome: str
    reason: str


class Ahead(NamedTuple):
    """What a call looks at first, in this order; what is left out it does not look at.

    Args:
        hold: Of the epoch.
        scopes: Whose feeds' ends.
        stream: Held alone.
        ops: Whether they are known.
        erasures: ``after`` and ``limit`` of a part of the feed of erasures.
        submitters: Scope of those who only submit in it.
        records: Held alone.
        versions: How many.
    """

    hold: Hold | None = None
    scopes: Collection[int] = ()
    stream: UUID | None = None
    ops: Collection[UUID] = ()
    erasures: tuple[int, int] | None = None
    submitters: int | None = None
    records: Collection[UUID] = ()
    versions: int = 0


class Logged(Struct, frozen=True, kw_only=True):
    """One operation received, whatever became of it.

    Args:
        record: The record it is about; ``scope`` and ``ver`` are those after it.
        outcome: :data:`APPLIED` or one of :class:`desktop.sync.protocol.Outcome`.
        at: By the server's clock; ``edited_at`` is by the author's. Both ms.
        fields: As in :class:`desktop.sync.protocol.Step`; nothing of refused operations,
            whose content is in the quarantine alone.
    """

    op: UUID
    stream: UUID
    n: int
    entity: str
    record: UUID
    scope: int
    ver: int
    outcome: str
    reason: str
    user: str
    device: UUID
    edited_at: int
    at: int
    fields: dict[str, Any]


class Quarantined(Struct, frozen=True, kw_only=True):
    """An operation that was not carried out, kept whole for a person to decide."""

    op: Op
    stream: UUID
    user: str
    device: UUID
    at: int
    outcome: str
    reason: str


class Feed(NamedTuple):
    """A part of what happened in a scope.

    Args:
        entries: In the order of ``seq``; a :class:`Row`, or a :class:`Mark` with whether the
            record was erased (else it departed).
        more: Whether there are entries behind the last one.
    """

    entries: Sequence[Row | Gone]
    more: bool


class Gone(NamedTuple):
    """A record that left the feed of a scope."""

    mark: Mark
    erased: bool

    @property
    def seq(self) -> int:
        """Place in the feed."""
        return self.mark.seq


class Books(Protocol):
    """One transaction over the books of one tenant."""

    def ask_ahead(self, ahead: Ahead) -> None:
        """Ask at once for all of this, so that who looks at it one by one waits only once.

        Changes no answer. Books that answer without delay do nothing.
        """

    # The installation

    def server_id(self) -> UUID:
        """Return the id of the installation, which never changes."""

    def threshold(self) -> int:
        """Return the count below which figures are hidden in this city."""

    def retention(self) -> str:
        """Return where rules of retention of this city differ from those that come along."""

    def submitters(self, scope: int) -> Sequence[str]:
        """Return the names of who only submits in a scope, sorted."""

    def epoch(self, hold: Hold = Hold.NOT) -> int:
        """Return the epoch.

        Every push holds it shared, so that nobody begins a new one in the middle.
        """

    def set_epoch(self, epoch: int) -> None:
        """Begin an epoch; it is held alone."""

    def doubt(self) -> None:
        """Serve nobody from the next call on, until the ledger was held against these books."""

    # Streams and operations

    def stream(self, stream: UUID, device: UUID) -> Stream:
        """Return the stream, held alone; begin it for this device if there is none."""

    def save_stream(self, stream: Stream) -> None:
        """Store how far it got."""

    def known(self, ops: Collection[UUID]) -> Mapping[UUID, Known]:
        """Return which of these operations were received before, from any stream."""

    def log(self, entries: Sequence[Logged]) -> None:
        """Append to the log of operations and to the audit, which holds no content."""

    def quarantine(self, entries: Sequence[Quarantined]) -> None:
        """Keep operations that were not carried out, byte for byte as they came."""

    def written(self, places: Collection[tuple[UUID, int]]) -> Mapping[tuple[UUID, int], Logged]:
        """Return the operations that gave these records these versions, where there are any."""

    def steps(self, record: UUID) -> Sequence[Step]:
        """Return the log of one record, oldest first, with the name of each device."""

    # Records

    def records(self, ids: Collection[UUID], hold: Hold = Hold.NOT) -> dict[UUID, Stored]:
        """Return those that exist, erased ones too, held in the order of their ids."""

    def tied_to(self, targets: Collection[UUID]) -> Sequence[Stored]:
        """Return what ties persons to these places, organisations and networks.

        That is affiliations by ``target_id``, and visits that name at least one person, by
        ``place_id``, ``organisation_id`` and ``networks``; also in the bin, of every scope.
        """

    def naming(self, persons: Collection[UUID]) -> Sequence[Stored]:
        """Return what names one of these persons, also in the bin, of every scope.

        That is everything by ``person_id``, visits by ``persons``, and what says of two records
        that they are one, or are not, by either; that of records of other kinds too.
        """

    def beside(self, visits: Collection[UUID]) -> Sequence[Stored]:
        """Return what hangs on these visits by ``visit_id``, also in the bin, of every scope."""

    def leading_to(self, targets: Collection[UUID]) -> Sequence[Stored]:
        """Return services of these organisations, and referrals to these or to these services.

        Also in the bin, of every scope.
        """

    def conflicts_about(self, records: Collection[UUID]) -> Sequence[Stored]:
        """Return the records of kind ``conflict`` about these, by ``record_id``."""

    def versions(self, count: int) -> Sequence[int]:
        """Return ``count`` numbers, rising, never handed out before in this epoch.

        Those of a later call for the same record are higher: it is asked while the records
        are held. They have no part for the epoch.
        """

    def insert(self, records: Sequence[Stored]) -> None:
        """Store records that were not there."""

    def update(self, records: Sequence[Stored]) -> None:
        """Store records that were there, whole."""

    # Scopes and their feeds

    def heads(self, scopes: Collection[int], hold: Hold = Hold.NOT) -> dict[int, Head]:
        """Return the ends of the feeds that exist, held in the order of the scopes."""

    def all_scopes(self) -> Sequence[int]:
        """Return every scope, in order."""

    def save_heads(self, heads: Sequence[Head]) -> None:
        """Store new ends (also of new scopes), and remember each end with its nonce.

        Ends of the running epoch are remembered for ever: an end that was forgotten looks
        like one that was lost.
        """

    def nonces(self, ends: Collection[tuple[int, int]]) -> Mapping[tuple[int, int], int]:
        """Return the nonces of these (scope, seq), of those that ever were an end."""

    def page(self, scope: int, *, after: int, limit: int) -> Feed:
        """Return the entries behind ``after``: records, erased ones, departed marks.

        It may stop before ``limit`` when the rows are large. Bodies may be
        :class:`msgspec.Raw`: the core hands them on without a look.
        """

    def depart(self, marks: Sequence[Mark]) -> None:
        """Put departed marks into feeds; a former one of the same record there goes."""

    def arrive(self, records: Iterable[tuple[int, UUID]]) -> None:
        """Take the departed marks of these (scope, record) away: they are back."""

    # Erasure

    def erasures(self, *, after: int, limit: int) -> Sequence[Erasure]:
        """Return the feed of erasures, in order."""

    def add_erasures(self, ids: Sequence[UUID], *, at: int, reason: str) -> None:
        """Append erased ids to the feed of erasures, but for those that are in it."""

    def add_cleared(self, visits: Sequence[UUID], *, at: int, reason: str) -> Collection[UUID]:
        """Append visits that lost their note; return those that were not in with this moment."""

    def barred(self, *, after: int, last: int) -> Sequence[int]:
        """Return the marks of forgotten people that came with these lines of the feed."""

    def add_barred(self, marks: Collection[int]) -> None:
        """Keep marks, as of the end of the feed of erasures, but for those that are here."""

    def forget(self, records: Collection[UUID], *, names: Collection[UUID]) -> None:
        """Empty what log and quarantine hold of these records.

        Args:
            names: Persons; what the log or quarantine of any other record says goes too
                where one of these ids occurs in it.
        """
