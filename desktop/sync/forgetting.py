"""The messages about erasing somebody: asking, agreeing, and how far it came; for both ends."""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from msgspec import Meta, field

from desktop.sync.protocol import Message

MOST_BESIDE = 1_000
"""Records in one request whose history has to go too."""
Reason = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,39}$")]


class ErasureAsk(Message, frozen=True, kw_only=True):
    """Asks to erase a person. Nobody is erased by one alone.

    Args:
        request: Id of the request, made by the laptop: asking twice asks once.
        beside: Records out of which the name was taken: what they said before goes from the
            server's log when the person is erased.
    """

    request: UUID
    person: UUID
    reason: Reason
    beside: Annotated[list[UUID], Meta(max_length=MOST_BESIDE)] = field(default_factory=list)


class ErasureAgree(Message, frozen=True, kw_only=True):
    """Agrees with a request of somebody else."""

    request: UUID


class ErasuresWanted(Message, frozen=True, kw_only=True):
    """Asks for the requests, and how far erasures came."""


class ErasureCase(Message, frozen=True, kw_only=True):
    """One request; it holds no name.

    Args:
        asked_by, agreed_by: Names that sign changes.
        agreed_at, done_at: ms since 1970; 0 = not yet.
        erased, visits, words: How many records would go, or went; visits that lose the person
            and the note; tasks and questions that lose their words.
        is_mine: Who asks the server asked for it, and cannot agree.
    """

    request: UUID
    person: UUID
    reason: str
    asked_by: str
    asked_at: int
    agreed_by: str = ""
    agreed_at: int = 0
    done_at: int = 0
    erased: int = 0
    visits: int = 0
    words: int = 0
    is_mine: bool = False


class LaptopBehind(Message, frozen=True, kw_only=True):
    """A laptop that did not carry out all erasures yet, and when it was last seen."""

    name: str
    seen_at: int


class ErasureReport(Message, frozen=True, kw_only=True):
    """How far erasures came.

    Args:
        now: The server's clock, ms.
        cases: Open ones first, then the latest.
        done: Laptops that carried out all erasures.
    """

    now: int
    cases: list[ErasureCase] = field(default_factory=list)
    done: int = 0
    behind: list[LaptopBehind] = field(default_factory=list)
