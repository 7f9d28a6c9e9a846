"""Taking two records apart again that were made one, also months later.

What was moved goes back, what somebody changed since stays as it is, and what was added since
stays with the record that had stayed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.duplicates.merge_story import SplitPreview, Step, Story, read_story
from desktop.domain.kinds import KINDS
from desktop.domain.merging import MergeRecord
from desktop.domain.person import Affiliation
from desktop.domain.record import PersonId, Record
from desktop.domain.roles.role import Deed
from desktop.domain.visit import Visit
from desktop.errors import GateClosed, InvalidEntry, NotFound, Problem
from desktop.services.consent.gate import check_affiliation_gate, check_visit_gate
from desktop.services.desk import Desk
from desktop.services.finding import exactly
from desktop.services.merging.grounds import is_public, keep_grounded
from desktop.services.merging.merge import AFFECTED
from desktop.storage import merges, records
from desktop.storage.patch import body_of, patched
from desktop.storage.privacy import gate
from desktop.storage.registry import shape_named

_BIN = "deleted_at"


def merged_from(desk: Desk, record_id: UUID) -> Sequence[MergeRecord]:
    """Return the merges by which others went up in a record, the latest first."""
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        found = merges.merges_of(session, record_id)
    return [each for each in reversed(found) if each.winner_id == record_id]


def preview_split(desk: Desk, merge_id: UUID) -> SplitPreview:
    """Return what taking apart would do. Nothing is stored.

    Raises:
        NotFound: There is no such merge, or one of the two is not here any more.
    """
    desk.require(Deed.SEE_REGISTER)
    with desk.store.reading() as session:
        merge = _merge(session, merge_id)
        winner, loser = _two(session, merge)
        back: Counter[str] = Counter()
        fields: list[str] = []
        kept: list[str] = []
        for each in _of_pair(session, merge):
            story = read_story(each.payload)
            for name, ids in (*story.moved.items(), *story.met.items()):
                back[name.partition(".")[0]] += len(ids)
            for step in story.steps:
                if step.id == winner.id:
                    holds = [name for name in step.now if _holds(winner, step, name)]
                    fields += holds
                    kept += [name for name in step.now if name not in holds]
        refused = _refusal(session, merge)
    return SplitPreview(
        kind=merge.merged,
        winner=winner,
        loser=loser,
        back=dict(back),
        fields=tuple(fields),
        kept=tuple(kept),
        refused=refused,
    )


def split(desk: Desk, merge_id: UUID) -> tuple[Record, Changes]:
    """Take two records apart again; return the one that is back.

    A sensitive tie whose ground has gone meanwhile stays in the bin (rule R3).

    Raises:
        NotFound: There is no such merge, or one of the two is not here any more.
        InvalidEntry: It was taken apart (``undone``), or the one that stayed went up in
            another one itself (``merged_on``): that comes first.
        GateClosed: Rule R3: the one that stayed would become sensitive again while persons
            without a ground are tied to it.
    """
    desk.require(Deed.CHANGE_REGISTER)
    with desk.store.writing() as session:
        merge = _merge(session, merge_id)
        if refused := _refusal(session, merge):
            raise InvalidEntry(Problem("winner_id", refused))
        back = take_apart(session, desk, merge)
    return back, AFFECTED


def take_apart(session: Session, desk: Desk, merge: MergeRecord) -> Record:
    """Take two records apart, in the caller's transaction; return the one that is back."""
    _winner, loser = _two(session, merge)
    stories = []
    pair = _of_pair(session, merge)
    for each in pair:
        stories.append(read_story(each.payload))
        undone = replace(each, undone=True, updated_at=desk.now(), updated_by=desk.author)
        records.update(session, each, undone)
    back = loser
    if loser.is_deleted:
        back = records.set_deleted(session, loser, deleted=False, at=desk.now(), by=desk.author)
    for story in stories:
        _Return(session, desk, merge, story).carry_out()
    merges.note_put_back(session, [merge.id, *(each.id for each in pair)])
    return back


def put_back(session: Session, desk: Desk) -> int:
    """Put back what merges moved that were taken apart by somebody who could not see it.

    Either it was moved meanwhile, or it is of another team: organisations, networks and places
    are of all teams, and who takes two of them apart has the visits of one. What was changed
    since stays as it is. All that names a person lies with the team of who took it apart.

    Returns:
        How many records point to the one that is back.
    """
    done = 0
    for late in merges.left_over(session):
        undone = replace(late, undone=True, updated_at=desk.now(), updated_by=desk.author)
        records.update(session, late, undone)
        if late.merged == "person":
            _Return(session, desk, late, read_story(late.payload)).carry_out()
            done += 1
    found = merges.taken_apart(session)
    for merge in (each for each in found if each.merged != "person"):
        done += _Return(session, desk, merge, read_story(merge.payload)).here()
    merges.note_put_back(session, [merge.id for merge in found])
    return done


class _Return:
    """Puts back what one story tells.

    Args:
        merge: The merge it is of.
    """

    def __init__(self, session: Session, desk: Desk, merge: MergeRecord, story: Story) -> None:
        self._session = session
        self._desk = desk
        self._merge = merge
        self._story = story

    def carry_out(self) -> None:
        """Take sensitive ties off, put grounds back, put ties on where their ground holds."""
        off = self._take_off() if self._merge.merged == "person" else {}
        for kind, name, ids in self._references(("consent",)):
            self._put_back(kind, name, ids)
        self._undo_steps(lambda step: step.kind == "consent")
        for kind, name, ids in self._references(("affiliation",)):
            self._put_back(kind, name, [id_ for id_ in ids if id_ not in off])
        self._put_on(off)
        for kind, name, ids in self._references(()):
            self._put_back(kind, name, [id_ for id_ in ids if id_ not in off])
        for kind, id_ in self._story.made:
            self._bin(kind, id_)
        self._undo_steps(lambda step: step.kind != "consent")

    def here(self) -> int:
        """Put back what was not changed since it was taken apart; return how much that was."""
        done = 0
        for kind, name, ids in self._references(("affiliation",)):
            done += self._put_back(kind, name, ids, until=self._merge.updated_at)
        for kind, name, ids in self._references(()):
            done += self._put_back(kind, name, ids, until=self._merge.updated_at)
        return done

    def _references(self, kinds: Sequence[str]) -> Iterator[tuple[str, str, Sequence[UUID]]]:
        """Yield kind, field and ids of what was moved; without ``kinds`` all other kinds."""
        grounds = ("consent", "affiliation")
        for moved in (self._story.moved, self._story.met):
            for path, ids in moved.items():
                kind, _, name = path.partition(".")
                if kind in kinds if kinds else kind not in grounds:
                    yield kind, name, ids

    def _take_off(self) -> Mapping[UUID, Record]:
        """Take the sensitive ties that go back off the person who stays, grounds still there."""
        session, winner = self._session, self._merge.winner_id
        moved = {id_ for _, _, ids in self._references(("affiliation",)) for id_ in ids}
        visits = {id_ for kind, _, ids in self._references(()) for id_ in ids if kind == "visit"}
        off: dict[UUID, Record] = {}
        for tie in gate.sensitive_ties_of(session, winner):
            if tie.id in moved and not is_public(tie):
                off[tie.id] = tie
                self._set(tie, {_BIN: self._desk.now()})
        found = visits & set(gate.sensitive_visits_of(session, winner))
        for visit in records.get_many(session, Visit, sorted(found)).values():
            off[visit.id] = visit
            self._set(visit, {"persons": visit.persons - {winner}})
        going = moved | {id_ for _, _, ids in self._references(("consent",)) for id_ in ids}
        keep_grounded(session, self._desk, winner, going)
        return off

    def _put_on(self, off: Mapping[UUID, Record]) -> None:
        """Tie the person who is back to what is sensitive, as far as there is a ground."""
        loser, today = PersonId(self._merge.loser_id), self._desk.today()
        for record in off.values():
            before = records.get(self._session, type(record), record.id)
            if isinstance(before, Affiliation):
                after = replace(before, person_id=loser, deleted_at=None)
                with suppress(GateClosed):
                    check_affiliation_gate(self._session, after, today=today)
                    self._set(before, {"person_id": loser, _BIN: None})
            elif isinstance(before, Visit):
                self._put_on_visit(before)

    def _put_on_visit(self, visit: Visit) -> None:
        loser, winner = PersonId(self._merge.loser_id), PersonId(self._merge.winner_id)
        both = visit.id in self._met("visit.persons")
        ways = ({loser, winner}, {loser}, {winner}) if both else ({loser},)
        for way in ways:
            after = replace(visit, persons=visit.persons | way)
            with suppress(GateClosed):
                check_visit_gate(self._session, after, today=self._desk.today())
                self._set(visit, {"persons": after.persons})
                return

    def _met(self, path: str) -> Sequence[UUID]:
        return self._story.met.get(path, ())

    def _put_back(
        self, kind: str, name: str, ids: Sequence[UUID], *, until: datetime | None = None
    ) -> int:
        """Let records point to the one that is back; return how many do.

        Args:
            until: Leave what was changed later, and what the gate does not let through.
        """
        met, done = set(self._met(f"{kind}.{name}")), 0
        winner, loser = self._merge.winner_id, self._merge.loser_id
        for record in records.get_many(self._session, KINDS[kind], ids).values():
            value = getattr(record, name)
            if until is not None and record.updated_at > until:
                continue
            if isinstance(value, frozenset):
                if not (winner in value or (record.id in met and self._went_too())):
                    continue
                gone = frozenset() if record.id in met else frozenset({winner})
                value = (value - gone) | {loser}
            elif value == winner:
                value = loser
            else:
                continue
            if until is None or self._passes(replace(record, **{name: value})):
                self._set(record, {name: value})
                done += 1
        return done

    def _passes(self, after: Record) -> bool:
        try:
            if isinstance(after, Affiliation) and not after.is_deleted:
                check_affiliation_gate(self._session, after, today=self._desk.today())
            if isinstance(after, Visit) and not after.is_deleted:
                check_visit_gate(self._session, after, today=self._desk.today())
        except GateClosed:
            return False
        return True

    def _went_too(self) -> bool:
        """Return whether the one who stayed went up in another one by a merge made meanwhile.

        Then that merge, and no person, is why it is missing where both stood.
        """
        found = merges.merges_of(self._session, self._merge.winner_id)
        return any(each.loser_id == self._merge.winner_id for each in found)

    def _undo_steps(self, concerns: Callable[[Step], bool]) -> None:
        for step in reversed(self._story.steps):
            if concerns(step):
                self._undo_step(step)

    def _undo_step(self, step: Step) -> None:
        record = records.get(self._session, KINDS[step.kind], step.id)
        if record is None:
            return
        was = {name: value for name, value in step.was.items() if _holds(record, step, name)}
        nothing = dict.fromkeys(name for name in step.now if name not in step.was)
        was |= {name: value for name, value in nothing.items() if _holds(record, step, name)}
        after = patched(shape_named(step.kind), record, was)
        values = {name: getattr(after, name) for name in was}
        try:
            if isinstance(after, Affiliation) and _BIN in was:
                check_affiliation_gate(self._session, after, today=self._desk.today())
            if isinstance(after, Visit) and "persons" in was:
                check_visit_gate(self._session, after, today=self._desk.today())
        except GateClosed:
            return
        self._set(record, values)

    def _bin(self, kind: str, id_: UUID) -> None:
        record = records.get(self._session, KINDS[kind], id_)
        if record is not None and not record.is_deleted:
            self._set(record, {_BIN: self._desk.now()})

    def _set(self, record: Record, values: Mapping[str, Any]) -> None:
        now, by = self._desk.now(), self._desk.author
        after = replace(record, **values, updated_at=now, updated_by=by)
        records.update(self._session, record, after)


def _holds(record: Record, step: Step, name: str) -> bool:
    """Return whether a field still says what the merge made it say."""
    shape = shape_named(step.kind)
    now = step.now[name]
    if name == _BIN:
        return record.is_deleted == (now is not None)
    value = body_of(shape, record).get(name)
    if name in shape.sets:
        members = set(value or ())
        return set(now.get("add", ())) <= members and not set(now.get("remove", ())) & members
    return bool(value == now)


def _refusal(session: Session, merge: MergeRecord) -> str:
    if merge.undone:
        return "undone"
    on = merges.merges_of(session, merge.winner_id)
    return "merged_on" if any(each.loser_id == merge.winner_id for each in on) else ""


def _of_pair(session: Session, merge: MergeRecord) -> Sequence[MergeRecord]:
    """Return the standing merges of the same two in the same direction, the latest first."""
    found = merges.merges_of(session, merge.loser_id)
    pair = (merge.loser_id, merge.winner_id)
    same = [each for each in found if (each.loser_id, each.winner_id) == pair]
    return sorted(same, key=lambda each: (each.created_at, each.id), reverse=True)


def _merge(session: Session, merge_id: UUID) -> MergeRecord:
    return exactly(session, MergeRecord, merge_id)


def _two(session: Session, merge: MergeRecord) -> tuple[Record, Record]:
    kind: type[Record] = KINDS[merge.merged]
    found = records.get_many(session, kind, [merge.winner_id, merge.loser_id])
    if {merge.winner_id, merge.loser_id} - found.keys():
        raise NotFound(merge.merged)
    return found[merge.winner_id], found[merge.loser_id]
