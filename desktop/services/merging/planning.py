"""Working out what one record takes along when it goes up in another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.agreement import Agreement
from desktop.domain.custom import CustomValue, value_id
from desktop.domain.duplicates.merge_fields import Side, merged_fields
from desktop.domain.kinds import KINDS
from desktop.domain.person import Affiliation, KeyFigure
from desktop.domain.record import Record
from desktop.domain.rhythm import ContactRhythm, rhythm_id
from desktop.domain.tie import Tie
from desktop.services.desk import Desk
from desktop.services.entries import begin
from desktop.services.merging.draft import Draft
from desktop.services.merging.grounds import keep_apart
from desktop.storage import merges, records
from desktop.storage.lists import persons
from desktop.storage.patch import body_of
from desktop.storage.registry import shape_named

_IDENTITY = frozenset(field.name for field in fields(Record))
FEWEST_PARTIES = 2


def plan(
    session: Session, desk: Desk, pair: tuple[Record, Record], chosen: Mapping[str, Side]
) -> Draft:
    """Return all that happens when the second of a pair goes up in the first.

    Args:
        pair: The record that stays and the one that goes, both in use and of one kind.
        chosen: Field → whose value the one that stays gets.
    """
    winner, loser = pair
    kind = next(name for name, record in KINDS.items() if record is type(winner))
    draft = Draft(desk, kind, loser.id, winner.id)
    draft.story.loser = body_of(shape_named(kind), loser)
    if kind == "person":
        keep_apart(session, draft, today=desk.today())
    after = merged_fields(winner, loser, chosen)
    draft.change(
        winner, **{f.name: getattr(after, f.name) for f in fields(after)[len(_IDENTITY) :]}
    )
    draft.write(loser, deleted_at=draft.at)
    follow_references(session, desk, draft)
    return draft


def follow_references(session: Session, desk: Desk, draft: Draft) -> None:
    """Let everything point to the record that stays, as far as it can."""
    for record in merges.referring(session, draft.kind, draft.loser):
        _SPECIAL.get(type(record), _move)(session, desk, draft, record)


def _move(_session: Session, _desk: Desk, draft: Draft, record: Record) -> None:
    draft.move(record)


def _take_tie(_session: Session, _desk: Desk, draft: Draft, tie: Tie) -> None:
    """Move a tie; one between the two would lead from a house to itself, and goes to the bin."""
    ends = {tie.from_id, tie.to_id}
    if ends == {draft.loser, draft.winner}:
        draft.bin(tie)
        draft.between += not tie.is_deleted
    else:
        draft.move(tie)


def _take_agreement(_session: Session, _desk: Desk, draft: Draft, agreement: Agreement) -> None:
    """Move an agreement; one that nobody would be left to agree with goes to the bin."""
    parties = draft.values_moved(agreement).get("parties", agreement.parties)
    if len(parties) >= FEWEST_PARTIES:
        draft.move(agreement)
    else:
        draft.between += not agreement.is_deleted
        draft.bin(agreement)


def _take_affiliation(session: Session, _desk: Desk, draft: Draft, tie: Affiliation) -> None:
    """Move a tie of a person; its twin in every word stays alone in use."""
    moved = replace(draft.latest(tie), **draft.values_moved(tie))
    own = persons.affiliations_of(session, moved.person_id)
    if not moved.is_deleted and any(_says(each) == _says(moved) for each in own):
        draft.bin(tie)
    draft.move(tie)


def _take_figure(session: Session, _desk: Desk, draft: Draft, figure: KeyFigure) -> None:
    """Move a profile; of two in use the one of the person that stays takes up the other's words."""
    own = persons.key_figure_of(session, draft.winner)
    if own is not None and not figure.is_deleted:
        after = merged_fields(own, figure, {"person_id": Side.WINNER})
        said = ("kind", "offers", "availability", "agreed_on")
        draft.change(own, **{name: getattr(after, name) for name in said})
        draft.bin(figure)
        draft.joined["key_figure"] += 1
    draft.move(figure)


def _take_rhythm(session: Session, desk: Desk, draft: Draft, rhythm: ContactRhythm) -> None:
    _take_only_one(session, desk, draft, (rhythm, rhythm_id(draft.winner)))


def _take_value(session: Session, desk: Desk, draft: Draft, value: CustomValue) -> None:
    _take_only_one(session, desk, draft, (value, value_id(draft.winner, value.field_id)))


def _take_only_one(
    session: Session, desk: Desk, draft: Draft, found: tuple[ContactRhythm | CustomValue, UUID]
) -> None:
    """Say the same of the record that stays, if nothing like it is said yet.

    The id of such a record tells what it is about, so it cannot point elsewhere: a new one is
    made and this one goes to the bin.
    """
    record, wanted = found
    if record.is_deleted:
        return
    kind = type(record)
    own = records.get(session, kind, wanted)
    own = own if own is None else draft.latest(own)
    said = {name: value for name, value in _told(record).items() if name not in _SUBJECTS}
    values = said | draft.values_moved(record)
    if own is None:
        draft.make(begin(desk, kind, wanted, values))
    elif own.is_deleted or getattr(own, "value", "some") == "":
        draft.change(own, deleted_at=None, **said)
    name = next(name for name, to in KINDS.items() if to is kind)
    draft.joined[name] += own is not None and not own.is_deleted
    draft.moves[name] += own is None or own.is_deleted
    draft.bin(record)


_SUBJECTS = frozenset({"person_id", "organisation_id", "network_id", "place_id", "field_id"})


def _told(record: Any) -> dict[str, Any]:
    return {
        field.name: getattr(record, field.name)
        for field in fields(record)
        if field.name not in _IDENTITY
    }


def _says(tie: Affiliation) -> Sequence[Any]:
    return list(_told(tie).values())


_SPECIAL: Mapping[type[Record], Callable[..., None]] = {
    Tie: _take_tie,
    Agreement: _take_agreement,
    Affiliation: _take_affiliation,
    KeyFigure: _take_figure,
    ContactRhythm: _take_rhythm,
    CustomValue: _take_value,
}
