"""The messages about how long things are kept; shared by both ends.

What a rule is stands in :mod:`desktop.domain.privacy.retention`; both ends check it with that.
"""

from __future__ import annotations

from typing import Annotated
from uuid import UUID

from msgspec import Meta, field

from desktop.sync.protocol import Message

Item = Annotated[str, Meta(max_length=60)]
Said = Annotated[str, Meta(max_length=1_000)]


class RulesWanted(Message, frozen=True, kw_only=True):
    """Asks for the rules of the city, and who set them."""


class RulesSet(Message, frozen=True, kw_only=True):
    """Sets rules of the city.

    Args:
        id: Of the change, made by the laptop: asking twice changes once.
        rules: ``visit=24:automatic``, …; none puts the defaults back.
        reason: Why, in a sentence.
    """

    id: UUID
    rules: Annotated[list[Item], Meta(max_length=40)]
    reason: Said


class RuleChanged(Message, frozen=True, kw_only=True):
    """Who set rules, when and why; ``rules`` is what differed from the defaults from then on."""

    at: int
    by: str
    reason: str
    rules: str


class RulesTold(Message, frozen=True, kw_only=True):
    """The rules of the city, as at a hello, and the latest changes of them."""

    retention: str
    changes: list[RuleChanged] = field(default_factory=list)
