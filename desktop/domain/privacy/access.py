"""Who read or exported what about whom (rule R12), as a chain that shows every later change.

Each entry's hash covers the one before, so whoever changes, removes or reorders an entry breaks
the chain, and whoever cuts off its end is found out by the end that was noted elsewhere: on the
laptop beside the entries, and on the server once they arrived.

What is too old goes at the beginning (see :class:`Cut`): the hash of the last entry that goes is
kept, the rest of the chain hangs on it, and an entry tells of the cut. A beginning that is gone
without such an entry was not taken by a rule.

An entry names nobody. It holds a *mark* for each person: a keyed hash of the person's id under
a secret made for this person on this laptop. Which mark is whose lies beside the chain, so
that an erasure removes one row there and the chain stays as it was written. All entries about
one person carry the same mark, also afterwards: how many different people somebody looked up
can still be counted, and nobody can tell any more who they were. The reason that somebody gave
lies beside its hash in the same way: it may name whom it is about, and goes with them.

A *branch* is the row of entries that one copy of a profile writes, numbered densely from 1. A
profile that was put back from a copy goes on in a branch of its own that begins behind the last
entry both have.
"""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID

from desktop.domain.period import day_of
from desktop.domain.rights import months_after

SECRET_BYTES = 16
"""Length of the secret behind a mark, and of a mark."""
QUARTER_MS = 15 * 60 * 1000
"""One entry tells of a person, a way and a quarter of an hour by the clock."""
KEPT_DAYS = 90
"""So long a laptop keeps entries that the server has."""
MOST_WAY, MOST_REASON = 40, 300
LEAST_KEPT_MONTHS = 6
"""No rule takes an entry away sooner: who looked at whom is often asked months later."""
_BEGINNING = b"weefsel access 1\0"
_CUT = re.compile(r"([0-9]{1,15}) ([0-9a-f]{64}) ([0-9]{1,15}) ([0-9]{1,3})")
_DAY_MS = 24 * 3600 * 1000


class Way(StrEnum):
    """How somebody came to see something. Ways of lists name nobody: they tell how many."""

    PAGE = "page"
    DETAIL = "detail"
    FORM = "form"
    NETWORK = "network"
    REVIEW = "review"
    MERGE = "merge"
    HISTORY = "history"
    HAND_OVER = "hand_over"
    COMMAND = "command"
    PERSON_FILE = "person_file"
    ATTACHMENT = "attachment"
    LIST = "list"
    SEARCH = "search"
    AGENDA = "agenda"
    EXPORT = "export"
    COPY = "copy"
    READ_LOG = "read_log"
    NAME_LEFT = "name_left"
    ADDED_DESPITE = "added_despite"
    TRIMMED = "trimmed"
    CLIPBOARD = "clipboard"


OF_LISTS = frozenset({Way.LIST, Way.SEARCH, Way.AGENDA, Way.NETWORK, Way.REVIEW})
"""Ways of which an entry may tell a number without telling of whom: nobody chose who is in it."""
TAKEN_OUT = frozenset({Way.EXPORT, Way.COPY, Way.PERSON_FILE, Way.CLIPBOARD})
"""Ways by which something left the program."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the log, as it is hashed.

    Args:
        n: Place in the branch.
        id: Of the entry; of an export the id of its line in the log of exports.
        at: ms since 1970 UTC, by the clock of the laptop.
        by: Account name of who read.
        way: A :class:`Way`, or what a newer program calls it.
        kind: Of the records, for instance ``person``.
        form: Of the file that was written; empty for what was only shown.
        count: How many records; of a list all that it counted.
        told: Hash of the reason; empty if none was given.
        reason: What somebody said why; empty also once it was erased. Not hashed itself.
        marks: Of the persons, each 16 bytes, sorted.
    """

    n: int
    id: UUID
    at: int
    by: str
    way: str
    kind: str = "person"
    form: str = ""
    count: int = 1
    told: bytes = b""
    reason: str = ""
    marks: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """Something that was shown to somebody.

    Args:
        way: See :class:`Way`.
        persons: Of whom; of a list nobody.
        count: How many persons a list counted.
    """

    way: str
    persons: tuple[UUID, ...] = ()
    count: int = 0
    reason: str = ""

    @property
    def is_nothing(self) -> bool:
        """Whether no data of anybody were shown."""
        return not (self.persons or self.count)


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """One line of the log, as somebody reads it.

    Args:
        n: Place in its branch.
        at: By the clock of the laptop.
        persons: Ids of the persons that can still be told; somebody erased is not among them.
        erased: How many persons of this line were erased since.
        laptop: Name of the device; empty = this one.
        branch: Row of entries that it stands in; ``None`` = of this laptop.
    """

    n: int
    id: UUID
    at: datetime
    by: str
    way: str
    kind: str = "person"
    form: str = ""
    count: int = 1
    reason: str = ""
    persons: tuple[UUID, ...] = ()
    erased: int = 0
    laptop: str = ""
    branch: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessFilter:
    """Which lines somebody asks for.

    Args:
        person_id: Only those about this person.
        by: Account name of a colleague; empty = everybody.
        ways: Only these; all if none.
        first, last: Moments; ``last`` is not in it any more.
    """

    person_id: UUID | None = None
    by: str = ""
    ways: frozenset[str] = frozenset()
    first: datetime | None = None
    last: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Where a chain does not hold.

    Args:
        n: The first entry that does not fit.
        what: ``changed``, ``missing``, ``cut``, ``person`` (a mark is not of the person beside
            it), ``beginning`` or ``trimmed`` (no rule took what stood up to here).
    """

    n: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a look at a whole chain found.

    Args:
        entries: How many were read.
        first: Number of the first that is kept here; those before were sent and removed.
        fault: Where it breaks first; ``None`` = it holds.
        backwards: How often the clock went back by over a quarter of an hour. Not a fault: a
            clock may be put right, and the order of the entries does not hang on it.
        head: Hash of the last entry, to note elsewhere.
        waiting: Entries that the server does not have yet.
        unnamed: Marks of which nobody can tell any more whose they are.
    """

    entries: int
    first: int = 1
    fault: Fault | None = None
    backwards: int = 0
    head: str = ""
    waiting: int = 0
    unnamed: int = 0

    @property
    def holds(self) -> bool:
        """Whether the chain is as it was written."""
        return self.fault is None


class Cut(NamedTuple):
    """What was taken away at the beginning of a chain, because it was too old.

    Args:
        n: Number of the last entry that went; ``hash`` is its hash.
        latest: The latest moment among them, ms since 1970 UTC.
        months: Of the rule; 0 = the server has them, a laptop keeps ``KEPT_DAYS``.
    """

    n: int
    hash: bytes
    latest: int
    months: int

    def is_by_rule(self, at: int) -> bool:
        """Return whether a rule may take this away at a moment, in ms."""
        if self.months == 0:
            return at - self.latest >= KEPT_DAYS * _DAY_MS
        last = months_after(_day_of(self.latest), self.months)
        return self.months >= LEAST_KEPT_MONTHS and last <= _day_of(at)


def cut_text(cut: Cut) -> str:
    """Return a cut as an entry tells of it, in ``form``: that is part of its hash."""
    return f"{cut.n} {cut.hash.hex()} {cut.latest} {cut.months}"


def read_cut(said: str) -> Cut | None:
    """Return the cut that an entry tells of; ``None`` = it tells of none."""
    found = _CUT.fullmatch(said)
    if found is None:
        return None
    n, hash_, latest, months = found.groups()
    return Cut(int(n), bytes.fromhex(hash_), int(latest), int(months))


def _day_of(at: int) -> date:
    return day_of(datetime.fromtimestamp(at / 1000, UTC))


def beginning(branch: UUID) -> bytes:
    """Return what the first entry of a branch without parent covers."""
    return sha256(_BEGINNING + branch.bytes).digest()


def mark_of(secret: bytes, person: UUID) -> bytes:
    """Return the mark of a person, 16 bytes."""
    return hmac.digest(secret, person.bytes, "sha256")[:SECRET_BYTES]


def told_of(id_: UUID, reason: str) -> bytes:
    """Return the hash of a reason, another one in each entry; empty for none."""
    said = reason.encode("utf-8", "surrogatepass")
    return sha256(id_.bytes + said).digest() if reason else b""


def is_reason_true(entry: Entry) -> bool:
    """Return whether the reason is the one that was given, or was taken away since."""
    return not entry.reason or told_of(entry.id, entry.reason) == entry.told


def canonical(entry: Entry) -> bytes:
    """Return the bytes of an entry: a JSON list, the same on every computer."""
    said = [
        *(entry.n, entry.id.hex, entry.at, entry.by, entry.way, entry.kind),
        *(entry.form, entry.count, entry.told.hex()),
    ]
    marks = b"".join(sorted(entry.marks)).hex()
    return _encode([*said, marks]).encode("utf-8", "surrogatepass")


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def link(last: bytes, entry: Entry) -> bytes:
    """Return the hash of an entry that follows one with hash ``last``."""
    return sha256(last + canonical(entry)).digest()


def quarter_of(at: int) -> int:
    """Return the beginning of the quarter of an hour around a moment, both in ms."""
    return at - at % QUARTER_MS


def chain(last: bytes, entries: Sequence[Entry]) -> list[bytes]:
    """Return the hashes of entries that follow one with hash ``last``."""
    hashes = []
    for entry in entries:
        last = link(last, entry)
        hashes.append(last)
    return hashes
