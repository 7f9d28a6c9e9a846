"""The messages between a laptop and the central server, version 1 of the protocol.

Both ends use these very types. They travel as JSON; moments are milliseconds since 1970 in
UTC, ids are UUIDs as text. Unknown names in a message are passed over, so that a newer end
may say more; missing ones fail. Nothing here knows SQL, HTTP or Qt.

Words: a *scope* is a team, or what all teams share. A *stream* is the row of operations that
one copy of a profile makes, numbered densely from 1; a laptop restored from a backup begins a
new stream. A *version* is ``epoch * 2**40 + n``, made by the server alone.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

from msgspec import Meta, Struct

from desktop.domain.roles.role import Role

PROTOCOL = 1
"""Version of these messages, in the header ``X-Sync-Protocol`` of every request and answer."""
FIRST_SCHEMA = 1
"""What a message means that says no version of its fields: for older and newer programs alike."""
EPOCH = 1 << 40
"""Distance between the first versions of two epochs."""
LOCAL_SCOPE = 1
"""Scope of records made before the laptop knew its team. The server never hands it out."""
MOST_OPERATIONS = 500
MOST_ROWS = 1_000
MOST_BYTES = 8 << 20
"""Largest body of a message after decompression; senders stop at an eighth of it."""
Count = Annotated[int, Meta(ge=-(1 << 63), le=(1 << 63) - 1)]
"""A number that the databases of both ends can keep; what says another is none of ours."""


class Message(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Base of all messages: read-only, compared by value."""


class Op(Message, frozen=True, kw_only=True):
    """One change made on a laptop.

    Args:
        n: Place in the stream, dense from 1.
        op: The operation's own id.
        entity: Kind of record.
        id: The record.
        scope: Where the record lives, as far as the author knows.
        base_ver: Version of the record that the author had seen; 0 = none.
        fields: Changed fields only; a set as ``{"add": [...], "remove": [...]}``.
        was: What long texts among ``fields`` said; an empty ``deleted_at``: it was seen in use.
        edited_at: By the author's clock; shown and audited, never used to decide.
        moved_to: Scope the record moves to.
        schema: Version of the fields.
    """

    n: Count
    op: UUID
    entity: str
    id: UUID
    scope: Count
    base_ver: Count
    fields: dict[str, Any]
    edited_at: Count
    was: dict[str, str] = {}
    moved_to: Count | None = None
    schema: Count = FIRST_SCHEMA


class Row(Message, frozen=True, kw_only=True):
    """A record as the server has it, at its latest version: whole, or what changed of it.

    Args:
        base: Else ``None``. ``fv`` and ``body`` hold who updated it and what changed behind this
            version (emptied: ``None``), for who has the record at this version or a later one.
        seq: Place in the feed of ``scope``.
        fv: Field → ``[version, stream]`` of its last change, for fields changed since the
            record was made.
        body: All fields that hold something; sets as sorted lists. ``created_by``,
            ``updated_by``, ``created_at`` and ``updated_at`` are among them.
    """

    id: UUID
    entity: str
    scope: Count
    seq: Count
    ver: Count
    fv: dict[str, tuple[Count, UUID]] = {}
    body: dict[str, Any]
    base: Count | None = None


class Mark(Message, frozen=True, kw_only=True):
    """A record that left a feed: erased for good, or departed to another scope."""

    id: UUID
    scope: Count
    seq: Count


class Grant(Message, frozen=True, kw_only=True):
    """A scope that the laptop may read, and more, depending on the role."""

    scope: Count
    name: str
    role: Role
    shared: bool = False


class Outcome(StrEnum):
    """What became of an operation that was not plainly applied."""

    CONFLICT = "conflict"  # applied; a value of somebody else was put aside
    MERGED = "merged"  # applied; two texts became one
    RESTORED = "restored"  # applied; somebody had put the record into the bin, or the reverse
    KNOWN = "known"  # was here already
    ERASED = "erased"  # the record was erased on request; the content was thrown away
    DENIED = "denied"  # no right in that scope; kept in quarantine
    REFUSED = "refused"  # breaks a rule of the domain; kept in quarantine


class Result(Message, frozen=True, kw_only=True):
    """The outcome of one operation; ``reason``: the rule that was broken, or a field."""

    n: Count
    op: UUID
    outcome: Outcome
    reason: str = ""


class Hello(Message, frozen=True, kw_only=True):
    """Opens every sync.

    Args:
        clock: The laptop's, in ms.
        cursors: Scope → token, all that the laptop holds.
        last_n, last_op: Latest operation of the stream, sent or not.
        sent_n, sent_op: Latest operation that this laptop knows to be on the server, unless it
            is the latest of all.
        erased: How far this laptop has carried out the feed of erasures; also the proof.
    """

    stream: UUID
    schema: Count = FIRST_SCHEMA
    clock: Count
    cursors: dict[Count, str] = {}
    last_n: Count = 0
    last_op: UUID | None = None
    sent_n: Count = 0
    sent_op: UUID | None = None
    erased: Count = 0


class Limits(Message, frozen=True, kw_only=True):
    """How much may be sent at once."""

    operations: Count = MOST_OPERATIONS
    rows: Count = MOST_ROWS


class Welcome(Message, frozen=True, kw_only=True):
    """Answer to :class:`Hello`.

    Args:
        server: Id of the installation, never changes.
        epoch: Rises whenever the server was put back to an earlier state.
        last_n: Latest operation of this stream on the server; what lies above was lost or
            never came, and has to be sent.
        fork: Another copy of this profile used the stream: begin a new one, send all again.
        bad_scopes: Cursors that are not of this server's history: read these from the start.
        at_end: Nothing is new behind the cursors, in any scope that may be read.
        grants: All scopes of this laptop; others are to be dropped.
        home, submitters: Scope for new records of the team; who only submits there.
        user: Name under which this laptop's changes are signed.
        erasures: Ids erased since ``Hello.erased``, of any scope.
        cleared, cleared_at: Visits whose note and persons went with somebody erased; when, ms.
        barred, barred_key: Of these erasures; see :mod:`desktop.domain.privacy.barring`.
        erased: What to say in the next hello when all of these are carried out.
        durable_n: Operations up to here are in a backup that was proven.
        can_pull: ``False``: the program is too old to read; sending still works.
        clock_ahead: How far the laptop's clock is ahead of the server's, ms.
        threshold, retention: What the DPO set; an older server says neither.
        left_at: When the registration was ended because its user left, ms; 0 = it was not.
        wipe: It was, and all operations up to ``Hello.last_n`` are here.
    """

    server: UUID
    epoch: Count
    last_n: Count
    fork: bool = False
    bad_scopes: list[Count] = []
    at_end: bool = False
    grants: list[Grant] = []
    home: Count = 0
    user: str = ""
    erasures: list[UUID] = []
    cleared: list[UUID] = []
    cleared_at: list[Count] = []
    barred: list[Count] = []
    barred_key: bytes = b""
    erased: Count = 0
    more_erasures: bool = False
    durable_n: Count = 0
    can_pull: bool = True
    clock_ahead: Count = 0
    threshold: Count = 0
    retention: str = ""
    submitters: list[str] = []
    limits: Limits = Limits()
    left_at: Count = 0
    wipe: bool = False


class Push(Message, frozen=True, kw_only=True):
    """Operations to merge; contiguous, following ``prev_op``.

    Args:
        cursors: All that the laptop holds: the server checks that it knows them.
        prev_op: The operation before the first of ``ops``; ``None`` when that has n = 1.
        heard: How far erasures were carried out: what waits was written knowing of them.
    """

    stream: UUID
    epoch: Count
    cursors: dict[Count, str] = {}
    prev_op: UUID | None = None
    heard: Count = 0
    ops: list[Op]


class Receipt(Message, frozen=True, kw_only=True):
    """What makes reading one's own operations back needless.

    Given when the laptop had read all of the scopes that it changed, and each operation was
    applied as it was asked: laptop and server then differ by this only.

    Args:
        versions: What the operations gave their records, in order, as (first, how many).
        cursors, checksums: As in :class:`Page`, of the scopes that were changed.
    """

    versions: list[tuple[Count, Count]]
    cursors: dict[Count, str]
    checksums: dict[Count, Count]


class Pushed(Message, frozen=True, kw_only=True):
    """Answer to :class:`Push`; with ``reset``, ``fork`` or ``gap`` nothing was merged.

    Args:
        last_n: Latest operation of the stream on the server now.
        results: Only for operations that were not plainly applied.
        reset: Epoch or cursors are not of this history: say hello again.
        fork: As in :class:`Welcome`.
        gap: An operation between ``last_n`` and the first one sent is missing.
    """

    last_n: Count
    results: list[Result] = []
    reset: bool = False
    fork: bool = False
    gap: bool = False
    receipt: Receipt | None = None


class Pull(Message, frozen=True, kw_only=True):
    """Asks for what is new behind the cursors; an empty token reads from the start.

    ``parts``: of records that should lie here, what changed will do.
    """

    stream: UUID
    epoch: Count
    cursors: dict[Count, str]
    limit: Count = MOST_ROWS
    parts: bool = False


class Page(Message, frozen=True, kw_only=True):
    """Answer to :class:`Pull`, to be applied in one transaction with its cursors.

    Args:
        count: Number of rows and marks: an answer cut short does not match it.
        rows: All of them whole, unless parts were asked for and no page follows.
        reset: Scopes whose cursor is not of this history: say hello again.
        more: Whether another page follows.
        checksums: Scope → :func:`desktop.sync.checksum.total`, when the scope is complete.
    """

    count: Count
    rows: list[Row] = []
    departed: list[Mark] = []
    erased: list[Mark] = []
    cursors: dict[Count, str] = {}
    reset: list[Count] = []
    more: bool = False
    checksums: dict[Count, Count] = {}


class Salvage(Message, frozen=True, kw_only=True):
    """Rows that this laptop holds from a history that the server lost."""

    stream: UUID
    epoch: Count
    rows: list[Row]


class Salvaged(Message, frozen=True, kw_only=True):
    """Answer to :class:`Salvage`: what was taken back."""

    accepted: list[UUID]


class HistoryWanted(Message, frozen=True, kw_only=True):
    """Asks who changed what in a record."""

    entity: str
    id: UUID


class Step(Message, frozen=True, kw_only=True):
    """One change of a record.

    Args:
        fields: Field → ``[before, after]``; at its making only the names, with ``None``.
    """

    op: UUID
    at: Count
    user: str
    device: str
    outcome: str
    fields: dict[str, Any]


class History(Message, frozen=True, kw_only=True):
    """Answer to :class:`HistoryWanted`, oldest first."""

    steps: list[Step]


class Register(Message, frozen=True, kw_only=True):
    """Signs a laptop in. ``code`` is a second factor, ``city`` says which of several."""

    login: str
    password: str
    code: str = ""
    device: str
    city: str = ""


class Refresh(Message, frozen=True, kw_only=True):
    """Asks for a new access token."""

    refresh: str


class Tokens(Message, frozen=True, kw_only=True):
    """Answer to :class:`Refresh`.

    The refresh token that was sent stays valid until the new one is first used: a lost answer
    signs nobody out. Used after that, it ends the registration, as ``lease_until`` does.
    """

    refresh: str
    access: str
    access_seconds: Count
    lease_until: Count


class Registered(Tokens, frozen=True, kw_only=True):
    """Answer to :class:`Register`; ``user``, ``grants`` and ``home`` as in :class:`Welcome`.

    Every later answer repeats ``server`` in ``X-Server``. ``city`` is a name to show.
    """

    server: UUID
    city: str
    device: UUID
    user: str
    grants: list[Grant]
    home: Count = 0


class Failure(Message, frozen=True, kw_only=True):
    """The body of every answer that is not a success; ``code`` is for programs.

    ``message`` is for an administrator, without personal data. ``retry_after`` is in seconds,
    0 = no use in repeating. ``wipe``: reported stolen, make the data unreadable.
    """

    code: str
    message: str
    retry_after: Count = 0
    wipe: bool = False
