"""That two records were one and the same, or were not."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID, uuid5

from desktop.domain.record import Record
from desktop.errors import InvalidEntry, Problem

MERGED_KINDS = ("person", "organisation", "network", "place")
"""Kinds of records of which two can turn out to be one."""
PAIRS = {"merge_record": ("loser_id", "winner_id"), "not_duplicate": ("one_id", "other_id")}
"""Kind of record that says something about two → the fields that point to these."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeRecord(Record):
    """One record went up in another. It can be taken apart again for good.

    What a merge of persons keeps is data about those persons: an erasure of either takes it.

    Args:
        merged: One of :data:`MERGED_KINDS`.
        loser_id, winner_id: The record that went, and the one that stayed.
        payload: JSON: what the winner held before, and which references moved from the loser.
        undone: It was taken apart again.
    """

    merged: str
    loser_id: UUID
    winner_id: UUID
    payload: str = ""
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDuplicate(Record):
    """Two records look alike and are not the same. Its id comes from :func:`pair_id`."""

    compared: str
    one_id: UUID
    other_id: UUID


def pair_id(one: UUID, other: UUID) -> UUID:
    """Return the id that stands for a pair, in whichever order."""
    first, second = sorted((one, other))
    return uuid5(first, str(second))


def check_merge(merge: MergeRecord) -> MergeRecord:
    """Return ``merge`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``not_a_choice`` or ``same_record``.
    """
    problems = []
    if merge.merged not in MERGED_KINDS:
        problems.append(Problem("merged", "not_a_choice"))
    if merge.loser_id == merge.winner_id:
        problems.append(Problem("winner_id", "same_record"))
    if problems:
        raise InvalidEntry(*problems)
    return merge


def check_not_duplicate(pair: NotDuplicate) -> NotDuplicate:
    """Return ``pair`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``not_a_choice`` or ``same_record``.
    """
    problems = []
    if pair.compared not in MERGED_KINDS:
        problems.append(Problem("compared", "not_a_choice"))
    if pair.one_id == pair.other_id:
        problems.append(Problem("other_id", "same_record"))
    if problems:
        raise InvalidEntry(*problems)
    return pair
