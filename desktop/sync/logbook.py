"""The messages about who read what; shared by both ends, as :mod:`desktop.sync.protocol` is.

What an entry says and how its hash is made stands in :mod:`desktop.domain.privacy.access`.
"""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from msgspec import Meta, field

from desktop.sync.protocol import Message

MOST_ENTRIES = 500
"""Entries in one message."""
MOST_MARKS = 20_000
"""Persons in one message, unless one entry alone has more."""
MOST_LINES = 500
"""Lines of the log in one answer."""
MOST_HOURS = 5_000
"""Hours of colleagues in one answer."""
LARGEST = 1 << 53
Number = Annotated[int, Meta(ge=0, le=LARGEST)]
Short = Annotated[str, Meta(max_length=200)]
Long = Annotated[str, Meta(max_length=1_000)]
Hash = Annotated[bytes, Meta(min_length=32, max_length=32)]


class LogEntry(Message, frozen=True, kw_only=True):
    """An entry of a laptop's chain, with its hash. Marks are 16 bytes, written as a UUID."""

    n: Number
    id: UUID
    at: Number
    by: Short
    way: Short
    kind: Short = "person"
    form: Short = ""
    count: Number = 1
    reason: Long = ""
    told: Annotated[bytes, Meta(max_length=32)] = b""
    marks: list[UUID] = field(default_factory=list)
    hash: Hash


class LogPerson(Message, frozen=True, kw_only=True):
    """Whose mark it is: a mark is the keyed hash of the person's id under this secret."""

    person: UUID
    secret: Annotated[bytes, Meta(min_length=16, max_length=16)]


class LogAppend(Message, frozen=True, kw_only=True):
    """Entries that follow number ``after``, which has hash ``last``.

    Args:
        branch: Row of entries; made by the laptop.
        parent: The branch behind whose entry ``root_n`` this one begins; ``None`` = of none.
        root: Hash of that entry, or what a branch begins with.
        persons: Of the marks in these entries, as far as nobody erased them.
    """

    branch: UUID
    parent: UUID | None = None
    root_n: Number = 0
    root: Hash
    after: Number
    last: Hash
    entries: list[LogEntry]
    persons: list[LogPerson] = field(default_factory=list)


class LogAppended(Message, frozen=True, kw_only=True):
    """What the server has of the branch now.

    Args:
        n: Its last entry; after ``fork`` the last one that is the same on both ends.
        fork: Other entries are here under the same numbers: nothing was kept. The laptop goes
            on in a branch of its own.
        gap: Entries before these are not here: nothing was kept. The laptop sends from ``n``.
        broken: Number of the first entry whose hash is not true; 0 = all are. Nothing was kept.
    """

    n: int
    fork: bool = False
    gap: bool = False
    broken: int = 0


class LogWanted(Message, frozen=True, kw_only=True):
    """Asks for lines of the city's log, the latest first.

    Args:
        first, last: Moments in ms; ``last`` is not in it any more.
        skip: So many of the latest lines are passed over.
        counted: Also tell how many there are in all.
    """

    person: UUID | None = None
    by: Short = ""
    ways: Annotated[list[Short], Meta(max_length=40)] = field(default_factory=list)
    first: Number = 0
    last: Number = LARGEST
    skip: Number = 0
    counted: bool = False
    limit: Annotated[int, Meta(ge=1, le=MOST_LINES)] = 200


class LogLine(Message, frozen=True, kw_only=True):
    """One line of the city's log.

    Args:
        came_at: When it arrived, by the server's clock.
        laptop: Name of the device it came from.
        account: Name of the colleague whose device it is; ``by`` is what the laptop says.
        persons: Who can still be told; ``erased`` more were erased.
    """

    branch: UUID
    n: int
    id: UUID
    at: int
    came_at: int
    by: str
    account: str
    laptop: str
    way: str
    kind: str
    form: str
    count: int
    reason: str
    persons: list[UUID] = field(default_factory=list)
    erased: int = 0


class LogPage(Message, frozen=True, kw_only=True):
    """Lines of the log.

    Args:
        total: How many lines there are, if that was asked; else 0.
        troubles: Branches that forked, have a gap, began anew or were found broken, since ever; and
            laptops whose log stays away.
    """

    lines: list[LogLine]
    more: bool = False
    total: int = 0
    troubles: list[LogTrouble] = field(default_factory=list)


class LogTrouble(Message, frozen=True, kw_only=True):
    """Something the data protection officer should know of a laptop's log.

    Args:
        branch: That it is about; of ``silent`` the id of the laptop.
        what: ``fork``, ``gap``, ``broken`` or ``anew`` (the laptop had another log before); or
            ``silent``: it is in touch, and nothing comes.
        n: Entry behind which, or at which, it is; of ``silent`` the days between the last line and
            the last contact.
        at: When the server saw it; of ``silent`` when the last line came.
    """

    branch: UUID
    laptop: str
    account: str
    what: str
    n: int
    at: int


class LogPersonsWanted(Message, frozen=True, kw_only=True):
    """Asks who looked at whom, hour by hour, in a period of moments in ms."""

    first: Number
    last: Number


class LogHour(Message, frozen=True, kw_only=True):
    """Whom a colleague looked at in one hour, each once; ``erased`` more were erased."""

    by: str
    hour: int
    persons: list[UUID] = field(default_factory=list)
    erased: int = 0


class LogPersons(Message, frozen=True, kw_only=True):
    """Hours in which somebody looked at persons; only the latest if there are many."""

    hours: list[LogHour]
