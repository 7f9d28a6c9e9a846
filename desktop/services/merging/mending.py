"""After a sync: what colleagues did meanwhile is brought in line with the merges that stand.

Every laptop does this for itself and comes to the same: which merge stands of two in a circle
is told by their ids, and what was moved later gets an id from what it moved.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.duplicates.merge_story import read_story, repair_id, written
from desktop.domain.kinds import KINDS
from desktop.domain.merging import MergeRecord
from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.services.desk import Desk
from desktop.services.merging.draft import Draft
from desktop.services.merging.grounds import keep_late_apart
from desktop.services.merging.merge import AFFECTED, store_merge
from desktop.services.merging.planning import follow_references
from desktop.services.merging.split import put_back, take_apart
from desktop.storage import merges, records
from desktop.storage.patch import body_of, patched
from desktop.storage.registry import shape_named

_OF_ALL = frozenset(field.name for field in fields(Record))


def mend(desk: Desk) -> tuple[int, Changes]:
    """Bring everything in line with the merges that stand; return how much there was to do.

    Who may not change what they are about leaves that to the laptops of those who may.
    """
    if not (desk.may(Deed.CHANGE_REGISTER) and desk.may(Deed.CHANGE_PERSONS)):
        return 0, Changes.NONE
    with desk.store.reading() as session:
        if not _needs_mending(session):
            return 0, Changes.NONE
    with desk.store.writing() as session:
        done = put_back(session, desk) + _break_circles(session, desk)
        for merge in merges.standing_merges(session):
            if read_story(merge.payload).loser:  # else it tells what was moved later
                done += _mend_one(session, desk, merge)
    return done, AFFECTED if done else Changes.NONE


def _needs_mending(session: Session) -> bool:
    """Return whether anything is not in line; it is asked after each change, so it is quick."""
    if merges.taken_apart(session) or merges.left_over(session):
        return True
    losers = merges.losers(session)
    return bool(losers) and (
        merges.some_loser_in_use(session)
        or bool(merges.losers_pointed_at(session))
        or bool(losers - merges.winners_of(session, losers).keys())
    )


def _break_circles(session: Session, desk: Desk) -> int:
    """Take merges apart that lead in a circle, the latest made first; the earliest stands."""
    done = 0
    while True:
        found = merges.standing_merges(session)
        ends = merges.winners_of(session, {merge.loser_id for merge in found})
        circle = [merge for merge in found if merge.loser_id not in ends]
        if not circle or not _are_here(session, circle[-1]):
            return done
        take_apart(session, desk, circle[-1])
        done += 1


def _are_here(session: Session, merge: MergeRecord) -> bool:
    ids = [merge.loser_id, merge.winner_id]
    return len(records.get_many(session, KINDS[merge.merged], ids)) == len(ids)


def _mend_one(session: Session, desk: Desk, merge: MergeRecord) -> int:
    """Let what points to a record that went point to the one that stayed."""
    end = merges.winners_of(session, [merge.loser_id]).get(merge.loser_id)
    if end is None or not _are_here(session, merge):
        return 0
    loser: Any = records.get(session, KINDS[merge.merged], merge.loser_id)
    winner: Any = records.get(session, KINDS[merge.merged], end)
    if winner is None or winner.is_deleted:
        return 0
    draft = Draft(desk, merge.merged, merge.loser_id, end)
    keep_late_apart(session, draft, today=desk.today())
    if not loser.is_deleted:
        _carry_over(draft, merge, loser, winner)
        draft.write(loser, deleted_at=draft.at)
    follow_references(session, desk, draft)
    draft.carry_out(session)
    if draft.story.is_empty:
        return int(not loser.is_deleted)
    _remember(session, desk, draft, _way(session, merge, end))
    return 1


def _carry_over(draft: Draft, merge: MergeRecord, loser: Any, winner: Any) -> None:
    """Let the record that stayed have what a colleague changed in the other one meanwhile.

    Only where it says nothing else: both values are in the list of conflicts besides.
    """
    told = read_story(merge.payload).loser
    shape = shape_named(merge.merged)
    now, own = body_of(shape, loser), body_of(shape, winner)
    changed = {
        name: value
        for name, value in now.items()
        if name not in _OF_ALL | shape.sets.keys()
        and value != told.get(name)
        and own.get(name) in {None, "", told.get(name)}
    }
    after = patched(shape, winner, changed)
    draft.change(winner, **{name: getattr(after, name) for name in changed})


def _way(session: Session, merge: MergeRecord, end: UUID) -> Sequence[MergeRecord]:
    """Return the merges from a record that went to where it ended."""
    way = [merge]
    while way[-1].winner_id != end:
        here = way[-1].winner_id
        onwards = [m for m in merges.merges_of(session, here) if m.loser_id == here]
        way.append(onwards[0])
    return way


def _remember(session: Session, desk: Desk, draft: Draft, way: Iterable[MergeRecord]) -> None:
    """Note what was moved beside each merge on the way, so that each can be taken apart."""
    told = written(draft.story)
    for merge in way:
        identity = repair_id(merge.id, draft.story)
        if records.get(session, MergeRecord, identity) is None:
            hop = Draft(desk, merge.merged, merge.loser_id, merge.winner_id)
            store_merge(session, desk, hop, told=told, id_=identity)
