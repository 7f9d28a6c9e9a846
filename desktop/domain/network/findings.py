"""What the fabric shows: findings as facts. The words for them live in ``desktop.words``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from desktop.domain.vocabulary import Theme


class FindingKind(StrEnum):
    """What can be found in a network of organisations."""

    GATEKEEPER = "gatekeeper"
    CENTRAL = "central"
    BROKER = "broker"
    FORGOTTEN = "forgotten"
    DEPENDENCE = "dependence"
    GHOST = "ghost"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something was found: a rule, and what it counted.

    Args:
        rule: Key of a sentence in :mod:`desktop.words.fabric`.
        n: How many of what the rule is about.
        of: Out of how many.
        share: Part of the whole, 0-1.
        weight: Sum of the strengths of ties.
        day: Last day on which something was so; ``None`` = never.
        themes, wards: What two organisations share; names of wards.
    """

    rule: str
    n: int = 0
    of: int = 0
    share: float = 0.0
    weight: float = 0.0
    day: date | None = None
    themes: tuple[Theme, ...] = ()
    wards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One row of the list.

    Args:
        organisations: One, or the two between which something is (or is not).
        names: Theirs.
        score: What findings of a kind are ordered by, the highest first.
        ties: Those that it is about.
    """

    kind: FindingKind
    organisations: tuple[UUID, ...]
    names: tuple[str, ...]
    score: float
    reasons: tuple[Reason, ...]
    ties: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """All findings of one look at the fabric.

    Args:
        rows: By kind in the order of :class:`FindingKind`, the highest score first.
        organisations, ties: How much was looked at.
        left_out: How many more there are of a kind than are listed.
        is_sampled: Brokers were estimated from a sample: the network is large.
    """

    rows: Sequence[Finding] = ()
    organisations: int = 0
    ties: int = 0
    left_out: tuple[tuple[FindingKind, int], ...] = ()
    is_sampled: bool = False

    def of(self, kind: FindingKind) -> Sequence[Finding]:
        """Return the findings of one kind."""
        return [row for row in self.rows if row.kind is kind]
