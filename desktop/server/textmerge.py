"""Joining the changes of two people to one text, by what both started from.

Texts are compared word by word. Where both changed different places, both changes are taken;
where both added something at the same place, one addition follows the other. Where they
changed the same words in different ways nothing is joined: a person has to choose.

The work is bounded: texts that differ by more than :data:`MOST_DIFFERENCES` words and blanks
are not joined either, nor is anything when the :class:`Effort` of a whole message is spent. The
search for differences is the greedy one of E. Myers (1986), whose effort grows with the
differences, not with the length.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

MOST_DIFFERENCES = 240
MOST_EFFORT = 2_000_000
"""For one message: about a second of work. Five hundred honest changes of texts take a tenth."""
_CHARACTERS = 4
"""Characters that are taken apart in the time of one step of the search."""
_PIECES = re.compile(r"\s+|\w+|[^\w\s]")


class Effort:
    """What may still be spent on joining texts, in steps of the search: no clock decides."""

    def __init__(self, left: int = MOST_EFFORT) -> None:
        self.left = left

    def spend(self, steps: int) -> bool:
        """Return whether so many steps may be taken; they count from now on."""
        if steps > self.left:
            return False
        self.left -= steps
        return True


class Hunk(NamedTuple):
    """Pieces ``first`` up to (not including) ``last`` of the former text became ``new``."""

    first: int
    last: int
    new: tuple[str, ...]


def join_texts(
    before: str, standing: str, coming: str, *, effort: Effort | None = None
) -> str | None:
    """Return ``before`` with the changes of both; ``None`` if a person has to choose.

    Args:
        before: What the author of ``coming`` started from.
        standing: What the text is now. Of two additions at one place it has the first.
        coming: What it should become.
        effort: Shared by the texts of one message.
    """
    if coming in {standing, before}:
        return standing
    if before == standing:
        return coming
    effort = effort or Effort()
    if not effort.spend(sum(map(len, (before, standing, coming))) // _CHARACTERS):
        return None
    pieces = _PIECES.findall(before)
    mine = _hunks(pieces, _PIECES.findall(standing), effort)
    theirs = _hunks(pieces, _PIECES.findall(coming), effort)
    if not pieces or mine is None or theirs is None:
        return None
    joined = _join_hunks(mine, theirs)
    return None if joined is None else _apply(pieces, joined)


def _hunks(before: Sequence[str], after: Sequence[str], effort: Effort) -> list[Hunk] | None:
    """Return what changed, in order; ``None`` if that is too much."""
    start = _same_start(before, after)
    end = _same_end(before[start:], after[start:])
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    kept = _kept(old, new, effort)
    if kept is None:
        return None
    hunks: list[Hunk] = []
    i = j = 0
    for at_old, at_new in [*kept, (len(old), len(new))]:
        if i < at_old or j < at_new:
            hunks.append(Hunk(start + i, start + at_old, tuple(new[j:at_new])))
        i, j = at_old + 1, at_new + 1
    return hunks


def _same_start(one: Sequence[str], other: Sequence[str]) -> int:
    most = min(len(one), len(other))
    return next((i for i in range(most) if one[i] != other[i]), most)


def _same_end(one: Sequence[str], other: Sequence[str]) -> int:
    most = min(len(one), len(other))
    return next((i for i in range(most) if one[-1 - i] != other[-1 - i]), most)


def _kept(old: Sequence[str], new: Sequence[str], effort: Effort) -> list[tuple[int, int]] | None:
    """Return the pairs of places that stay the same in a shortest way from old to new."""
    reached = {1: 0}
    steps: list[dict[int, int]] = []
    for count in range(min(len(old) + len(new), MOST_DIFFERENCES) + 1):
        if not effort.spend(count + 1):
            return None
        steps.append(dict(reached))
        for diagonal in range(-count, count + 1, 2):
            down = diagonal == -count or (
                diagonal != count and reached[diagonal - 1] < reached[diagonal + 1]
            )
            i = reached[diagonal + 1] if down else reached[diagonal - 1] + 1
            while i < len(old) and i - diagonal < len(new) and old[i] == new[i - diagonal]:
                i += 1
            reached[diagonal] = i
            if i >= len(old) and i - diagonal >= len(new):
                return _walk_back(steps, len(old), len(new))
    return None


def _walk_back(steps: Sequence[dict[int, int]], i: int, j: int) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for count in range(len(steps) - 1, -1, -1):
        reached, diagonal = steps[count], i - j
        down = diagonal == -count or (
            diagonal != count and reached[diagonal - 1] < reached[diagonal + 1]
        )
        from_diagonal = diagonal + 1 if down else diagonal - 1
        from_i = reached[from_diagonal] if count else 0
        from_j = from_i - from_diagonal if count else 0
        while i > from_i and j > from_j:
            i, j = i - 1, j - 1
            kept.append((i, j))
        i, j = from_i, from_j
    return kept[::-1]


def _join_hunks(mine: Sequence[Hunk], theirs: Sequence[Hunk]) -> list[Hunk] | None:
    """Return the hunks of both in order; ``None`` if two of them touch."""
    joined: list[Hunk] = []
    for hunk in sorted({*mine, *theirs}, key=lambda each: (each[:2], each not in mine)):
        last = joined[-1] if joined else None
        if last is not None and hunk.first <= last.last:
            both_add = hunk.first == hunk.last == last.first == last.last
            if not both_add:
                return None
        joined.append(hunk)
    return joined


def _apply(pieces: Sequence[str], hunks: Sequence[Hunk]) -> str:
    text: list[str] = []
    at = 0
    for hunk in hunks:
        text.extend(pieces[at : hunk.first])
        if hunk.new and text and not hunk.new[0].isspace() and _needs_blank(text[-1], hunk):
            text.append(" ")
        text.extend(hunk.new)
        at = hunk.last
    return "".join([*text, *pieces[at:]])


def _needs_blank(before: str, hunk: Hunk) -> bool:
    """Return whether an addition would grow together with the word of another one."""
    return hunk.first == hunk.last and before[-1].isalnum() and hunk.new[0][0].isalnum()
