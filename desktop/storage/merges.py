"""Which record went up in which other one, and what points to it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.domain.merging import MERGED_KINDS, PAIRS, MergeRecord
from desktop.domain.record import Record
from desktop.storage import rows
from desktop.storage.driver import among, driver, is_empty
from desktop.storage.models import AffiliationRow, MergeRow
from desktop.storage.registry import SHAPES, Shape, member, owner

_STANDING = (MergeRow.undone.is_(False), MergeRow.deleted_at.is_(None))
_LONGEST_CHAIN = 20
_LATER = "substr(hex({}.id), 13, 1) = '5'"
"""The id of what was moved later is made of what it moved; that of a merge, of its moment."""
_LEFT_OVER = (
    "SELECT r.id FROM merge_record r WHERE NOT r.undone AND r.deleted_at IS NULL"
    f" AND {_LATER.format('r')} AND NOT EXISTS (SELECT 1 FROM merge_record m"
    " WHERE m.loser_id = r.loser_id AND m.winner_id = r.winner_id AND NOT m.undone"
    f" AND m.deleted_at IS NULL AND NOT {_LATER.format('m')}) ORDER BY r.id"
)
_TAKEN_APART = (
    "SELECT id FROM merge_record WHERE undone AND id NOT IN (SELECT merge_id FROM put_back)"
    " ORDER BY id"
)


def standing_merges(session: Session) -> Sequence[MergeRecord]:
    """Return the merges that were not taken apart, the earliest made first."""
    ids = session.scalars(select(MergeRow.id).where(*_STANDING).order_by(MergeRow.id)).all()
    return list(rows.read_rows(session, MergeRecord, ids).values())


def merges_of(session: Session, record_id: UUID) -> Sequence[MergeRecord]:
    """Return the standing merges in which a record was one of the two, the earliest first."""
    mine = (MergeRow.loser_id == record_id) | (MergeRow.winner_id == record_id)
    ids = session.scalars(select(MergeRow.id).where(mine, *_STANDING).order_by(MergeRow.id)).all()
    return list(rows.read_rows(session, MergeRecord, ids).values())


def left_over(session: Session) -> Sequence[MergeRecord]:
    """Return what was moved later and stands, though its merge was taken apart meanwhile."""
    found = driver(session).execute(_LEFT_OVER)
    ids = [UUID(bytes=id_) for (id_,) in found]
    return list(rows.read_rows(session, MergeRecord, ids).values())


def taken_apart(session: Session) -> Sequence[MergeRecord]:
    """Return merges that were taken apart, and not looked at here since."""
    ids = [UUID(bytes=id_) for (id_,) in driver(session).execute(_TAKEN_APART)]
    return list(rows.read_rows(session, MergeRecord, ids).values())


def note_put_back(session: Session, ids: Collection[UUID]) -> None:
    """Note of merges that were taken apart that what they had moved here is back."""
    driver(session).executemany(
        "INSERT OR IGNORE INTO put_back (merge_id) VALUES (?)", [(id_.bytes,) for id_ in ids]
    )


def latest_merges(session: Session, *, most: int) -> Sequence[MergeRecord]:
    """Return the standing merges, the latest first."""
    order = (MergeRow.created_at.desc(), MergeRow.id.desc())
    ids = session.scalars(select(MergeRow.id).where(*_STANDING).order_by(*order).limit(most)).all()
    return list(rows.read_rows(session, MergeRecord, ids).values())


def winners_of(session: Session, ids: Collection[UUID]) -> Mapping[UUID, UUID]:
    """Return id → the record that it went up in, of those that did.

    Of several merges of one record the one with the smallest id counts, on every laptop.
    """
    db = driver(session)
    if is_empty(db, "merge_record"):
        return {}
    found: dict[UUID, UUID] = {}
    steps: dict[UUID, UUID] = {}
    looked_up: set[UUID] = set()
    waiting = set(ids)
    for _step in range(_LONGEST_CHAIN):
        steps |= _next_steps(db, waiting - looked_up)
        looked_up |= waiting
        waiting = {steps[id_] for id_ in waiting if id_ in steps} - looked_up
        if not waiting:
            break
    for id_ in ids:
        end = _end_of(id_, steps)
        if end != id_:
            found[id_] = end
    return found


def _next_steps(db: Any, ids: Collection[UUID]) -> Mapping[UUID, UUID]:
    question = (
        "SELECT loser_id, winner_id FROM merge_record WHERE NOT undone AND deleted_at IS NULL"
        " AND loser_id IN"
    )
    # Ids are in the order of making; the smallest one is put last, so that it stands.
    found = among(db, question.replace("SELECT", "SELECT id,"), [id_.bytes for id_ in ids])
    latest_first = sorted(found, reverse=True)
    return {UUID(bytes=loser): UUID(bytes=winner) for _id, loser, winner in latest_first}


def _end_of(id_: UUID, steps: Mapping[UUID, UUID]) -> UUID:
    """Return where a chain of merges ends; itself where it runs in a circle."""
    seen = {id_}
    here = id_
    while here in steps:
        here = steps[here]
        if here in seen:
            return id_
        seen.add(here)
    return here


def referring(session: Session, kind: str, record_id: UUID) -> Sequence[Record]:
    """Return every record that points to this one, also in the bin; in an order for the gate.

    Grounds come first: consents, then ties, then visits. What says that two records are one,
    or are not, is left out: that stays as it was said.
    """
    found: list[Record] = []
    for shape in sorted(SHAPES, key=_rank):
        ids = _pointing(session, shape, kind, record_id)
        found += rows.read_rows(session, shape.record, sorted(ids)).values()
    return found


def repointed(shape: Shape, kind: str, ids: Mapping[UUID, UUID], record: Any) -> Mapping[str, Any]:
    """Return the fields of ``record`` that change when ids are replaced by others.

    Args:
        kind: Of the records that go and stay.
        ids: Record that goes → record that stays.
    """
    values: dict[str, Any] = {}
    for field in _fields_to(shape, kind, record):
        value = getattr(record, field)
        if isinstance(value, frozenset):
            if value & ids.keys():
                values[field] = frozenset(ids.get(each, each) for each in value)
        elif value in ids:
            values[field] = ids[value]
    return values


def _fields_to(shape: Shape, kind: str, record: Any) -> Sequence[str]:
    if shape.kind == "affiliation" and record.target_kind == kind:
        return ["target_id"]
    return [field for field, to in shape.refers.items() if to == kind]


def _rank(shape: Shape) -> int:
    order = ("consent", "affiliation", "visit")
    return order.index(shape.kind) if shape.kind in order else len(order)


def _pointing(session: Session, shape: Shape, kind: str, record_id: UUID) -> set[UUID]:
    if shape.kind in PAIRS or kind not in MERGED_KINDS:
        return set()
    ids: set[UUID] = set()
    for field, to in shape.refers.items():
        if to != kind:
            continue
        if field in shape.sets:
            link = shape.sets[field]
            asked = select(owner(link)).where(member(link) == record_id)
        else:
            asked = select(shape.table.c.id).where(shape.table.c[field] == record_id)
        ids |= set(session.scalars(asked))
    if shape.kind == "affiliation":
        row = AffiliationRow
        asked = select(row.id).where(row.target_id == record_id, row.target_kind == kind)
        ids |= set(session.scalars(asked))
    return ids


def losers(session: Session) -> set[UUID]:
    """Return the records that went up in others."""
    db = driver(session)
    if is_empty(db, "merge_record"):
        return set()
    standing = "SELECT loser_id FROM merge_record WHERE NOT undone AND deleted_at IS NULL"
    return {UUID(bytes=id_) for (id_,) in db.execute(standing)}


def some_loser_in_use(session: Session) -> bool:
    """Return whether a record that went up in another one is in use all the same."""
    db = driver(session)
    question = (
        'SELECT 1 FROM merge_record m JOIN "{kind}" t ON t.id = m.loser_id'
        " WHERE NOT m.undone AND m.deleted_at IS NULL AND t.deleted_at IS NULL LIMIT 1"
    )
    return any(db.execute(question.format(kind=kind)).fetchone() for kind in MERGED_KINDS)


def losers_pointed_at(session: Session) -> set[UUID]:
    """Return the records that went up in others and that something in use still points to."""
    db = driver(session)
    found: set[bytes] = set()
    for shape in SHAPES:
        if shape.kind in PAIRS:
            continue
        for field, to in shape.refers.items():
            if to in MERGED_KINDS:
                found |= {id_ for (id_,) in db.execute(_question(shape, field))}
    tied = (
        "SELECT DISTINCT m.loser_id FROM merge_record m JOIN affiliation t"
        " ON t.target_id = m.loser_id WHERE NOT m.undone AND m.deleted_at IS NULL"
        " AND t.deleted_at IS NULL"
    )
    found |= {id_ for (id_,) in db.execute(tied)}
    return {UUID(bytes=id_) for id_ in found}


def _question(shape: Shape, field: str) -> str:
    """Return a question with names of our own tables and columns only."""
    chosen = "SELECT DISTINCT m.loser_id FROM merge_record m JOIN"
    standing = "WHERE NOT m.undone AND m.deleted_at IS NULL AND t.deleted_at IS NULL"
    if field not in shape.sets:
        return f'{chosen} "{shape.kind}" t ON t."{field}" = m.loser_id {standing}'
    link = shape.sets[field]
    joined = f'"{link.name}" l ON l."{member(link).name}" = m.loser_id'
    return f'{chosen} {joined} JOIN "{shape.kind}" t ON t.id = l."{owner(link).name}" {standing}'


def former_names(session: Session) -> Sequence[tuple[str, UUID, str]]:
    """Return kind and id of records that took up others, with the names of these others."""
    db = driver(session)
    if is_empty(db, "merge_record"):
        return []
    named = "coalesce(payload ->> '$.loser.display_name', payload ->> '$.loser.name')"
    question = (
        f"SELECT merged, loser_id, {named} AS name FROM merge_record"
        " WHERE NOT undone AND deleted_at IS NULL AND json_valid(payload) AND name IS NOT NULL"
    )
    found = [(kind, UUID(bytes=id_), name) for kind, id_, name in db.execute(question)]
    ends = winners_of(session, {id_ for _, id_, _ in found})
    return [(kind, ends[id_], name) for kind, id_, name in found if id_ in ends]
