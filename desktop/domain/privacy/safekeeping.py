"""What can be told of keys, copies and repairs of a profile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

SOUND = "sound"


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to unlock a profile.

    Args:
        kind: ``passphrase``, ``recovery``, ``keyring``, or what a newer program knows.
        made_on: When it was made, if that is kept.
        backend: Which key store of the computer, for that kind.
    """

    kind: str
    made_on: date | None = None
    backend: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Renewed:
    """A profile has a new data key.

    Args:
        recovery_key: The new one to print; empty if there was none before.
        key_store_lost: The key store opened the profile before and does not any more.
    """

    recovery_key: str
    key_store_lost: bool


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy that the program made by itself.

    Args:
        why: ``auto``, or what it was made before: ``import``, ``merge``, ``epoch``, ….
        size: Bytes.
    """

    file: Path
    made_at: datetime
    why: str
    size: int


@dataclass(frozen=True, slots=True)
class Copied:
    """How making a copy ended.

    Args:
        copy: The new one; ``None`` if there is none: nothing changed, or nothing was possible.
        problem: Why it did not go where it should: ``no_folder``, ``disk_full``,
            ``read_only``, …; there may be a copy all the same, in the profile.
    """

    copy: Path | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How copies stand.

    Args:
        copies: Those within reach, the newest first.
        elsewhere: The folder that somebody chose; ``None`` = in the profile.
        problem: Why the last one did not go where it should; empty = it did.
        owed: How many folders out of reach still hold older copies that must go.
        is_old: Whether the last one is so old that people are told.
    """

    copies: Sequence[Copy]
    elsewhere: Path | None
    problem: str
    owed: int
    is_old: bool

    @property
    def last(self) -> Copy | None:
        """The newest copy within reach."""
        return self.copies[0] if self.copies else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """What a database holds.

    Args:
        counts: Records in use, by kind; kinds without any are left out.
        newest: When something was last changed in it; ``None`` = nothing is in it.
        waiting: Changes in it that no server has.
    """

    counts: Mapping[str, int]
    newest: datetime | None
    waiting: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a repair that was tried.

    Args:
        name: ``as_it_is``, ``log`` (without the write-ahead log), ``copy`` or ``anew``.
        file: Name of the copy, for that step.
        outcome: ``sound``, ``damaged``, ``other_key`` or ``absent``.
    """

    name: str
    outcome: str
    file: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """How a repair ended.

    Args:
        steps: In order; the last one is ``sound`` if the profile can be opened.
        recovered: Saved changes that came back from the journal.
        aside: Name of the folder, in the profile, with the damaged files; empty = none were.
        copy_made_at: When the copy was made that is in use now.
        kept_as_copy: What was there before is among the copies too.
    """

    steps: Sequence[Step]
    recovered: int = 0
    aside: str = ""
    copy_made_at: datetime | None = None
    kept_as_copy: bool = False

    @property
    def is_sound(self) -> bool:
        """Whether the profile can be opened again."""
        return bool(self.steps) and self.steps[-1].outcome == SOUND
