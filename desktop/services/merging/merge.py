"""Making two records one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.duplicates.duplicate import Merged, name_of
from desktop.domain.duplicates.merge_fields import Side, rows_of
from desktop.domain.duplicates.merge_story import MergePreview, Two, read_story, written
from desktop.domain.kinds import KINDS
from desktop.domain.merging import MERGED_KINDS, MergeRecord, check_merge
from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.domain.text import LONGEST_PAYLOAD
from desktop.errors import GateClosed, InvalidEntry, Problem
from desktop.services.conflicts import values_named
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.finding import in_use
from desktop.services.merging.draft import Draft
from desktop.services.merging.planning import plan
from desktop.services.privacy.rights import check_free
from desktop.services.safety.safety_copies import EVERY, copy_before
from desktop.storage import merges, records
from desktop.storage.patch import body_of
from desktop.storage.registry import shape_named

AFFECTED = Changes.RECORDS | Changes.OUTBOX
_NOTHING: Mapping[str, Side] = {}
MOST_LISTED = 200


class _Enough(Exception):
    """Ends a transaction that was only tried."""


def preview(desk: Desk, two: Two, chosen: Mapping[str, Side] = _NOTHING) -> MergePreview:
    """Return what a merge would do. Nothing is stored.

    Raises:
        NotFound: One of them is not there, or lies in the bin.
        InvalidEntry: They are one record.
    """
    desk.require(Deed.SEE_REGISTER)
    refused = ""
    with desk.store.reading() as session:
        winner, loser = _pair(session, two)
        draft = plan(session, desk, (winner, loser), chosen)
    try:
        _try(desk, draft)
    except GateClosed:
        refused = "gate"
    if winner.team_id != loser.team_id:
        refused = "team"
    bodies = [body_of(shape_named(two.kind), each) for each in (winner, loser)]
    return MergePreview(
        kind=two.kind,
        winner=winner,
        loser=loser,
        rows=tuple(rows_of(winner, loser, chosen)),
        moves=dict(draft.moves),
        apart=dict(draft.apart),
        ended=draft.ended,
        joined=dict(draft.joined),
        between=draft.between,
        refused=refused,
        names=values_named(desk, [value for body in bodies for value in body.values()]),
    )


def preview_by_default(desk: Desk, kind: str, one: UUID, other: UUID) -> MergePreview:
    """Return what a merge would do in which the record stays that more points to."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        counts = [len(merges.referring(session, kind, id_)) for id_ in (one, other)]
        found = records.get_many(session, KINDS[kind], [one, other])
    made = [found[id_].created_at.timestamp() if id_ in found else 0 for id_ in (one, other)]
    stays = (counts[0], -made[0]) >= (counts[1], -made[1])
    return preview(desk, Two(kind, *((one, other) if stays else (other, one))))


def merge(
    desk: Desk, two: Two, chosen: Mapping[str, Side] = _NOTHING
) -> tuple[MergeRecord, Changes]:
    """Let one record go up in another one.

    Consents, wishes and days of review: the careful side stands. Sensitive ties for which the
    two together have no ground are kept apart. Undo is :func:`~.split.split`.

    Args:
        two: Which one stays and which one goes.
        chosen: Field → whose value stands; by default nothing that was filled in is lost.

    Raises:
        NotFound: One of them is not there, or lies in the bin.
        InvalidEntry: They are one record (``same_record``), of different teams
            (``other_team``), or more points to them than a merge can remember
            (``too_long_text``).
        GateClosed: Rule R3: persons without a ground would be tied to something sensitive.
    """
    desk.require(Deed.CHANGE_REGISTER)
    copy_before(desk, "merge", unless_younger=EVERY)  # a merge can be taken apart again
    with desk.store.writing() as session:
        winner, loser = _pair(session, two)
        if winner.team_id != loser.team_id:
            raise InvalidEntry(Problem("loser_id", "other_team"))
        draft = plan(session, desk, (winner, loser), chosen)
        draft.carry_out(session)
        told = written(draft.story)
        if len(told) > LONGEST_PAYLOAD:
            raise InvalidEntry(Problem("payload", "too_long_text", str(LONGEST_PAYLOAD)))
        record = store_merge(session, desk, draft, told=told, id_=desk.new_id())
    return record, AFFECTED


def store_merge(session: Session, desk: Desk, draft: Draft, *, told: str, id_: UUID) -> MergeRecord:
    """Store that a record went up in another one, in the caller's transaction."""
    entries: dict[str, Any] = {
        "merged": draft.kind,
        "loser_id": draft.loser,
        "winner_id": draft.winner,
        "payload": told,
    }
    record = begin(desk, MergeRecord, id_, entries)
    if draft.kind == "person":  # what names a person stays where the person is
        winner = records.get(session, KINDS["person"], draft.winner)
        record = replace(record, team_id=winner.team_id if winner else record.team_id)
    records.insert(session, check_merge(record))
    return record


def latest_merges(desk: Desk, *, limit: int = MOST_LISTED) -> Sequence[Merged]:
    """Return the merges that stand, the latest first."""
    if not desk.may(Deed.SEE_REGISTER):
        return []
    with desk.store.reading() as session:
        return _told(session, merges.latest_merges(session, most=limit))


def taken_up(desk: Desk, record_id: UUID) -> Sequence[Merged]:
    """Return what went up in a record, the latest first."""
    with desk.store.reading() as session:
        found = merges.merges_of(session, record_id)
        return _told(session, [each for each in reversed(found) if each.winner_id == record_id])


def _told(session: Session, found: Sequence[MergeRecord]) -> Sequence[Merged]:
    """Return merges with the names of both; what was moved later has none and is left out."""
    names: dict[UUID, str] = {}
    for kind in {each.merged for each in found}:
        ids = {each.winner_id for each in found if each.merged == kind}
        known: Mapping[UUID, Record] = records.get_many(session, KINDS[kind], sorted(ids))
        names |= {id_: name_of(record) for id_, record in known.items()}
    return [
        Merged(
            id=each.id,
            kind=each.merged,
            winner_id=each.winner_id,
            winner=names[each.winner_id],
            loser=_name(said),
            at=each.created_at,
            by=each.created_by,
        )
        for each in found
        if each.winner_id in names and (said := read_story(each.payload).loser)
    ]


def _name(said: Mapping[str, Any]) -> str:
    return str(said.get("display_name") or said.get("name") or "")


def _try(desk: Desk, draft: Draft) -> None:
    """Let the gates of the database judge a merge, and take it back.

    Raises:
        GateClosed: Rule R3.
    """
    with suppress(_Enough), desk.store.writing() as session:
        draft.carry_out(session)
        session.flush()
        _stop()


def _stop() -> None:
    raise _Enough


def _pair(session: Session, two: Two) -> tuple[Record, Record]:
    if two.kind not in MERGED_KINDS:
        raise ValueError(f"{two.kind} cannot be merged")
    winner: Record = in_use(session, KINDS[two.kind], two.winner)
    loser: Record = in_use(session, KINDS[two.kind], two.loser)
    if winner.id == loser.id:
        raise InvalidEntry(Problem("loser_id", "same_record"))
    if two.kind == "person":
        check_free(session, winner.id, loser.id)
    return winner, loser
