"""Who may be in the register twice: while somebody types, and in a list to look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from desktop.domain.changes import Changes
from desktop.domain.duplicates.duplicate import Alike, LikelyPair, name_of
from desktop.domain.duplicates.likeness import profile_of
from desktop.domain.kinds import KINDS
from desktop.domain.merging import NotDuplicate, check_not_duplicate, pair_id
from desktop.domain.record import Record
from desktop.domain.roles.role import Deed
from desktop.errors import NotFound
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.storage import records
from desktop.storage.lists import alike as likenesses
from desktop.storage.lists.wards import ward_names

MOST_LISTED = 500
_AT_ONCE = 1_000
"""Records compared in one transaction: a save waits for one of these at most."""
_AFFECTED = Changes.DUPLICATES | Changes.OUTBOX


def screen(desk: Desk, report: Callable[[int, int], None] | None = None) -> int:
    """Compare what is new or changed with everything; return how many likely pairs there were.

    Args:
        report: ``report(done, all)``; may raise to stop, what was done stays done.
    """
    with desk.store.reading() as session:
        waiting = likenesses.unscreened_count(session)
    done = found = 0
    known: dict[int, likenesses.Known] = {}
    while done < waiting:
        with desk.store.writing(repeatable=True) as session:
            entries = likenesses.unscreened(session, most=_AT_ONCE)
            found += likenesses.screen(session, entries, known)
        if not entries:
            break
        done += len(entries)
        if report is not None:
            report(min(done, waiting), waiting)
    return found


def alike(desk: Desk, kind: str, fields: Mapping[str, Any], *, limit: int = 3) -> Sequence[Alike]:
    """Return the records that are likely the one that somebody is entering.

    Args:
        kind: ``person``, ``organisation``, ``network`` or ``place``.
        fields: What was entered so far; names of the fields of the record.
    """
    desk.require(Deed.SEE_REGISTER)
    profile = profile_of(kind, fields)
    with desk.store.reading() as session:
        found = likenesses.alike(session, profile, limit=limit)
        known = records.get_many(session, KINDS[kind], [id_ for id_, _ in found])
        wards = ward_names(session)
    return [
        Alike(
            kind=kind,
            id=id_,
            name=name_of(known[id_]),
            context=wards.get(str(getattr(known[id_], "ward", "")), ""),
            likeness=likeness,
        )
        for id_, likeness in found
        if id_ in known
    ]


def likely(
    desk: Desk, kind: str = "", *, limit: int = MOST_LISTED, of: UUID | None = None
) -> Sequence[LikelyPair]:
    """Return the pairs that are likely one and nobody told apart, the most alike first.

    Args:
        kind: Of the records; empty for all kinds.
        of: One of the two; ``None`` for all pairs.
    """
    if not desk.may(Deed.SEE_REGISTER):  # who may not see them decides about none
        return []
    with desk.store.reading() as session:
        pairs = likenesses.likely_pairs(session, kind=kind, most=limit, of=of)
        known: dict[UUID, Record] = {}
        for each in {pair.kind for pair in pairs}:
            ids = {id_ for p in pairs if p.kind == each for id_ in (p.one_id, p.other_id)}
            known |= records.get_many(session, KINDS[each], sorted(ids))
        names = ward_names(session)
    return [
        LikelyPair(
            kind=pair.kind,
            one=known[pair.one_id],
            other=known[pair.other_id],
            likeness=pair.likeness,
            names=names,
        )
        for pair in pairs
        if pair.one_id in known and pair.other_id in known
    ]


def tell_apart(desk: Desk, kind: str, one: UUID, other: UUID) -> tuple[NotDuplicate, Changes]:
    """Remember that two records are not the same, for everybody in the team.

    Raises:
        NotFound: One of them is not there.
        InvalidEntry: They are one record.
    """
    desk.require(Deed.CHANGE_REGISTER)
    first, second = sorted((one, other))
    entries = {"compared": kind, "one_id": first, "other_id": second}
    with desk.store.writing() as session:
        if len(records.get_many(session, KINDS[kind], [first, second])) < len({first, second}):
            raise NotFound(kind)
        known = records.get(session, NotDuplicate, pair_id(one, other))
        if known is None:
            known = begin(desk, NotDuplicate, pair_id(one, other), entries)
            records.insert(session, check_not_duplicate(known))
        elif known.is_deleted:
            known = _kept(desk, session, known, deleted=False)
    return known, _AFFECTED


def doubt_again(desk: Desk, one: UUID, other: UUID) -> tuple[None, Changes]:
    """Forget that two records are not the same.

    Raises:
        NotFound: Nobody said so.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        known = records.get(session, NotDuplicate, pair_id(one, other))
        if known is None or known.is_deleted:
            raise NotFound("not_duplicate")
        _kept(desk, session, known, deleted=True)
    return None, _AFFECTED


def _kept(desk: Desk, session: Any, known: NotDuplicate, *, deleted: bool) -> NotDuplicate:
    return records.set_deleted(session, known, deleted=deleted, at=desk.now(), by=desk.author)
