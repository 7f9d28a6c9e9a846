"""Contacts that were not seen for long, or are asked much: what could be done about each."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from desktop.domain.contact_load import LoadLimit
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import KeyFigureKind, RelationshipStage

LONG_SILENT = timedelta(days=540)
"""After so long without contact it is kinder to close than to begin again."""


class Suggestion(StrEnum):
    """What could be done; somebody decides."""

    RHYTHM = "rhythm"
    HAND_OVER = "hand_over"
    CLOSE = "close"
    REST = "rest"


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationFilter:
    """Which contacts. An empty set or text means: no restriction.

    Args:
        dormant: Only those without contact for 180 days.
        asked_much: Only those of whom the team asked as much as ``limit`` says.
        mine: Only those that the colleague at the desk follows.
        key_figures: Only key figures.
        owner: Account name of who follows them.
        limit: What much is.
    """

    dormant: bool = False
    asked_much: bool = False
    mine: bool = False
    key_figures: bool = False
    wards: frozenset[WardCode] = frozenset()
    owner: str = ""
    limit: LoadLimit = field(default_factory=LoadLimit)
    text: str = ""


class RelationRow(NamedTuple):
    """A contact as the list of relations shows them.

    Columns to sort by: display_name, ward, owner, last_contact, asked.

    Args:
        stage: As shown: derived when it is dormant.
        since: Day of entry, for who was never seen.
        every_days: Of the contact rhythm; ``None`` = there is none.
        times, planned, colleagues: See :class:`desktop.domain.contact_load.ContactLoad`.
        is_much: Whether that is as much as the limit.
    """

    id: UUID
    display_name: str
    figure: KeyFigureKind | None
    ward_name: str
    owner: str
    stage: RelationshipStage
    last_contact: date | None
    since: date
    every_days: int | None
    times: int
    planned: int
    colleagues: int
    is_much: bool
    do_not_contact: bool


def suggestion_for(row: RelationRow, today: date) -> Suggestion | None:
    """Return what could be done about a contact; ``None`` when nothing needs to be.

    Who asked for peace, or was silent for a year and a half, is let go. A rhythm that nobody
    kept wants another colleague, and so does somebody whom nobody follows.
    """
    if row.is_much and not row.do_not_contact:
        return Suggestion.REST
    if row.stage is not RelationshipStage.DORMANT:
        return None
    silent = today - (row.last_contact or row.since)
    if row.do_not_contact or silent >= LONG_SILENT:
        return Suggestion.CLOSE
    if row.every_days is not None or not row.owner:
        return Suggestion.HAND_OVER
    return Suggestion.RHYTHM
