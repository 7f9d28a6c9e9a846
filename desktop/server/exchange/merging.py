"""Merging the operations of one push, one after the other, into the records they are about."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import Any
from uuid import UUID

from desktop.domain.kinds import is_shared
from desktop.domain.merging import PAIRS
from desktop.server.anonymous import becomes_anonymous
from desktop.server.batch import Batch, signed
from desktop.server.books import APPLIED, Logged, Quarantined, Stored
from desktop.server.exchange.caller import Caller, Occasion
from desktop.server.exchange.conflicts import Found, write_conflicts
from desktop.server.exchange.ending import Cause, end_ties
from desktop.server.gate import Gate, is_gated, persons_of
from desktop.server.merge import Merged, apply, merge
from desktop.server.rules import Change, Refused, makes
from desktop.server.shapes import MOST_MEMBERS
from desktop.server.textmerge import Effort
from desktop.sync.protocol import Op, Outcome, Result

_LONGEST_AHEAD = 24 * 3_600_000
_FIRST_EDIT = 1_262_304_000_000
"""1 January 2010 in ms."""
_MOST_NEWS = 1_000
"""Erasures since a laptop's hello that are looked through; with more, it counts as unaware."""


class Merging:
    """The state of one push.

    Args:
        stream: The stream of the operations.
        heard: How far their laptop carried out the feed of erasures.
    """

    def __init__(
        self, batch: Batch, caller: Caller, stream: UUID, occasion: Occasion, *, heard: int = 0
    ) -> None:
        self.batch = batch
        self.gate = Gate(batch, now=occasion.now)
        self.results: list[Result] = []
        self.caller = caller
        self.stream = stream
        self.occasion = occasion
        self.found: list[Found] = []
        self._writable = caller.writable()
        self._heard = heard
        self._effort = Effort()
        self._logged: list[Logged] = []
        self._quarantined: list[Quarantined] = []

    def take(self, change: Change) -> None:
        """Merge one operation, or keep it out."""
        op = change.op
        record = self.batch.records.get(op.id)
        if not self._may(op, record):
            self.keep_out(op, Outcome.DENIED, "scope")
        elif not self._allows(op, record):
            self.keep_out(op, Outcome.DENIED, "role")
        else:
            try:
                self._merge(change, record)
            except Refused as refused:
                self.keep_out(op, Outcome.REFUSED, refused.reason)

    def is_erased(self, op: Op) -> bool:
        """Return whether the record of an operation was erased."""
        record = self.batch.records.get(op.id)
        return record is not None and record.erased

    def drop_erased(self, op: Op) -> None:
        """Throw the content away: what was erased does not come back, not even here."""
        self._log(op, op.scope, 0, (Outcome.ERASED, "", {}))
        self.results.append(Result(n=op.n, op=op.op, outcome=Outcome.ERASED))

    def keep_out(self, op: Op, outcome: Outcome, reason: str) -> None:
        """Put an operation into the quarantine, where a person decides about it."""
        caller = self.caller
        if self.gate.erased_persons(_persons_somewhere_in(op)):
            self.drop_erased(op)
            return
        if caller.has_left:
            outcome, reason = Outcome.DENIED, "left"
        self._quarantined.append(
            Quarantined(
                op=op,
                stream=self.stream,
                user=caller.user,
                device=caller.device,
                at=self.occasion.now,
                outcome=outcome,
                reason=reason,
            )
        )
        self._log(op, op.scope, 0, (outcome, reason, {}))
        self.results.append(Result(n=op.n, op=op.op, outcome=outcome, reason=reason))

    def finish(self) -> None:
        """Make the conflicts, and store everything."""
        write_conflicts(self.batch, self.found, self._logged, self.occasion)
        self.batch.write()
        if self._quarantined:
            self.batch.books.quarantine(self._quarantined)
        self.batch.books.log(self._logged)

    @property
    def is_plain(self) -> bool:
        """Whether every operation was applied, and nothing came of it but what it asked."""
        return not (self.results or self.found or self._quarantined)

    @property
    def versions(self) -> list[int]:
        """The version that each operation gave its record, in order."""
        return [entry.ver for entry in self._logged]

    def edited_at(self, op: Op) -> int:
        """Return when the author made an operation, in ms; absurd clocks are not believed."""
        now = self.occasion.now
        return op.edited_at if _FIRST_EDIT <= op.edited_at <= now + _LONGEST_AHEAD else now

    def _may(self, op: Op, record: Stored | None) -> bool:
        """Return whether the caller may do this, by where the record is, not by what is said."""
        scope = op.scope if record is None else record.scope
        return scope in self._writable and (op.moved_to is None or op.moved_to in self._writable)

    def _allows(self, op: Op, record: Stored | None) -> bool:
        """Return whether the caller's role lets them do this, in every scope that it touches."""
        scope = op.scope if record is None else record.scope
        kind = op.entity if record is None else record.entity
        body = None if record is None else record.body
        scopes = {scope, scope if op.moved_to is None else op.moved_to}
        return all(self.caller.place(each).may_change(kind, op.fields, body) for each in scopes)

    def _merge(self, change: Change, record: Stored | None) -> None:
        op = change.op
        if record is None:
            record = self._begin(op)
        elif record.entity != op.entity:
            raise Refused("unknown_kind")
        self._check_place(change, record)
        if self._names_erased(change):
            return
        made = record.ver == 0
        merged = merge(
            record,
            change,
            stream=self.stream,
            now=self.occasion.now,
            effort=self._effort,
            knows=partial(self._knows_erasures_of, record.id),
        )
        gated = self._pass_gate(record, merged)
        changes = self._apply(op, record, merged)
        if made:
            self.batch.add(record)
        outcome = merged.outcome
        fields = ",".join(sorted({aside.field for aside in merged.asides})) if outcome else ""
        self._log(op, record.scope, record.ver, (outcome or APPLIED, fields, changes))
        if outcome is not None:
            self.results.append(Result(n=op.n, op=op.op, outcome=outcome, reason=fields))
            self.found.extend(Found(op, record, aside, self.caller.user) for aside in merged.asides)
        if gated:
            cause = Cause(op, self.caller.user, self.edited_at(op))
            groundless = self.gate.note(record)
            self.found.extend(end_ties(self.batch, self.gate, groundless, cause))

    def _knows_erasures_of(self, record: UUID) -> bool:
        """Return whether the laptop had carried out all that took words from a record."""
        news = self.batch.books.erasures(after=self._heard, limit=_MOST_NEWS)
        return len(news) < _MOST_NEWS and record not in {each.id for each in news}

    def _pass_gate(self, record: Stored, merged: Merged) -> bool:
        """Return whether the gate had to be asked; it lets pass or refuses."""
        edits = merged.edits
        gated = is_gated(record.entity, edits, record.body, edits)
        if gated:
            after = {**record.body, **edits}
            after = {name: value for name, value in after.items() if value is not None}
            self.gate.check(record, after)
        return gated

    def _apply(self, op: Op, record: Stored, merged: Merged) -> dict[str, Any]:
        ver = self.batch.next_version()
        tells = not becomes_anonymous(record.body, merged.edits)
        changes = apply(record, merged.edits, ver=ver, stream=self.stream, seen=op.base_ver)
        if not tells:
            changes = dict.fromkeys(changes)  # the log must not keep what has just gone
        signed(record.body, user=self.caller.user, at=self.edited_at(op))
        self.batch.touch(record)
        if op.moved_to is not None and op.moved_to != record.scope:
            self.batch.move(record, op.moved_to)
        return changes

    def _begin(self, op: Op) -> Stored:
        if op.entity == "conflict":
            raise Refused("made_by_server")
        if not makes(op):
            raise Refused("unknown_record")
        return Stored(id=op.id, entity=op.entity, scope=op.scope, fv={}, body={})

    def _check_place(self, change: Change, record: Stored) -> None:
        """Refuse what belongs to one team among what all share, and the reverse."""
        op = change.op
        if op.entity == "conflict":
            return
        shared = is_shared(op.entity, {**record.body, **change.joining})
        for scope in (record.scope, record.scope if op.moved_to is None else op.moved_to):
            if self._writable[scope].shared != shared:
                raise Refused("scope")

    def _names_erased(self, change: Change) -> bool:
        """Take erased persons out of an operation; drop what is only about one of them."""
        if not names_persons(change):
            return False
        erased = self.gate.erased_persons(persons_of(change.op.entity, change.joining))
        if erased and change.op.entity != "visit":
            self.drop_erased(change.op)
            return True
        if erased:
            without_persons(change, set(map(str, erased)))
        return False

    def _log(self, op: Op, scope: int, ver: int, what: tuple[str, str, dict[str, Any]]) -> None:
        outcome, reason, fields = what
        self._logged.append(
            Logged(
                op=op.op,
                stream=self.stream,
                n=op.n,
                entity=op.entity,
                record=op.id,
                scope=scope,
                ver=ver,
                outcome=outcome,
                reason=reason,
                user=self.caller.user,
                device=self.caller.device,
                edited_at=self.edited_at(op),
                at=self.occasion.now,
                fields=fields,
            )
        )


def names_persons(change: Change) -> bool:
    """Return whether an operation says something about persons by their ids."""
    values = change.values if change.first is None else change.first
    named = {"person_id", "persons"} & values.keys() or "persons" in change.sets
    return bool(named) or change.op.entity in PAIRS


def without_persons(change: Change, gone: set[str]) -> None:
    """Take persons out of what an operation wants."""
    if change.first is not None:
        left = [person for person in change.first.pop("persons") if person not in gone]
        if left:
            change.first["persons"] = left
    else:
        joining, leaving = change.sets["persons"]
        change.sets["persons"] = (joining - gone, leaving)


def _persons_somewhere_in(op: Op) -> set[UUID]:
    """Return persons whom an operation names that may be wrong in every way."""
    members = op.fields.get("persons")
    named = members.get("add") if isinstance(members, dict) else None
    named = named[:MOST_MEMBERS] if isinstance(named, list) else []
    found = set()
    pair = (op.fields.get(field) for field in PAIRS.get(op.entity, ()))
    for text in (op.fields.get("person_id"), *pair, *named):
        with suppress(ValueError, AttributeError, TypeError):
            found.add(UUID(text))
    return found
