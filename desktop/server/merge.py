"""Merging one operation into one record.

Pure: what the record is now, and what somebody wants of it, give what it becomes and what has
to be put aside. A field was changed *unseen* when its last change is younger than the version
that the author had seen, and was not made by the author's own stream. Nobody's clock counts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple
from uuid import UUID

from msgspec import Struct

from desktop.domain.conflict import ConflictKind
from desktop.domain.kinds import CAUTIOUS
from desktop.domain.text import LONGEST_TEXT
from desktop.server.anonymous import (
    ANONYMOUS,
    becomes_anonymous,
    emptied,
    going,
    tells,
    too_late,
)
from desktop.server.books import Stored
from desktop.server.rules import MAKING, Change, Refused, problems
from desktop.server.shapes import SHAPES, Shape
from desktop.server.textmerge import Effort, join_texts
from desktop.sync.protocol import Op, Outcome

BIN = "deleted_at"
MET = "~"
"""Beside the fields in ``fv``: the newest change that somebody wrote over without seeing it."""
ERASER = UUID(int=1)
"""Stream of what was taken away because somebody was erased."""
_OUTCOMES = {
    ConflictKind.RESTORED: Outcome.RESTORED,
    ConflictKind.MERGED_TEXT: Outcome.MERGED,
}
_WEIGHT = (Outcome.RESTORED, Outcome.CONFLICT, Outcome.MERGED)


class Aside(NamedTuple):
    """A value that was put aside, or two texts that were joined: what makes a conflict.

    Args:
        other_ver: Version that the change of the other author gave the record.
        is_own: Whether ``aside`` is what the operation wanted, else it is what was there.
    """

    field: str
    kind: ConflictKind
    standing: Any
    aside: Any
    other_ver: int
    is_own: bool = False
    before: Any = None


class Merged(Struct, kw_only=True):
    """What an operation does to a record.

    Args:
        edits: Field → value it gets; ``None`` empties it.
        disagree: Two people decided a conflict in different ways, so it is open again.
        erased: A text was thrown away: it was written before somebody whom the record named
            was erased, by an author who had not heard of that yet.
        effort: For joining texts.
        knows: As for :func:`merge`.
    """

    edits: dict[str, Any]
    asides: list[Aside]
    disagree: bool = False
    erased: bool = False
    effort: Effort | None = None
    knows: Callable[[], bool] = lambda: False

    @property
    def outcome(self) -> Outcome | None:
        """What to tell the author; ``None`` when it was plainly applied."""
        if self.disagree:
            return Outcome.CONFLICT
        if self.erased:
            return Outcome.ERASED
        if not self.asides:
            return None
        found = {_OUTCOMES.get(aside.kind, Outcome.CONFLICT) for aside in self.asides}
        return next((outcome for outcome in _WEIGHT if outcome in found), None)


def merge(
    record: Stored,
    change: Change,
    *,
    stream: UUID,
    now: int,
    effort: Effort | None = None,
    knows: Callable[[], bool] = lambda: False,
) -> Merged:
    """Return what ``change`` does to ``record``, which is left as it is.

    Args:
        record: With version 0 if it is about to be made.
        stream: The author's.
        now: The server's clock, ms; the domain's checks know about the future.
        effort: What the message may still spend on joining texts. Where it does not suffice,
            the texts are a conflict: nothing is lost.
        knows: Whether the author had heard of all that took words from the record. What they
            then wrote came later, be it that they could not read the record since.

    Raises:
        Refused: The operation breaks a rule of the domain by itself.
    """
    shape = SHAPES[record.entity]
    merged = Merged(edits={}, asides=[], effort=effort, knows=knows)
    if record.ver == 0:
        merged.edits = _first_values(shape, change, now)
        return merged
    for name, value in change.values.items():
        if name != BIN and record.body.get(name) != value:
            _merge_value(record, change, merged, (name, value, stream))
    for name, (joining, leaving) in change.sets.items():
        before = frozenset(record.body.get(name, ()))
        after = (before - leaving) | joining
        if after != before:
            merged.edits[name] = sorted(after) or None
    _merge_bin(record, change, merged, stream)
    if record.entity == "conflict" and merged.asides:
        # A conflict about a conflict would help nobody: they look at it once more.
        merged.asides.clear()
        merged.edits["resolution"] = None
        merged.disagree = True
    if record.entity == "visit":
        _keep_anonymous(record, merged)
    _keep_possible(shape, record, change, merged, stream=stream, now=now)
    return merged


def apply(
    record: Stored, edits: dict[str, Any], *, ver: int, stream: UUID, seen: int | None = None
) -> dict[str, Any]:
    """Change ``record``; return field → [before, after], for the log.

    Of a record that is made just now, only the names with ``None``.

    Args:
        seen: Version of the record that the author had seen; ``None`` = this one.
    """
    body = record.body
    if seen is not None:
        _note_met(record, edits, seen, stream)
    changes: dict[str, Any] = dict.fromkeys(edits)
    if record.ver == 0:
        body.update(edits)
    else:
        for name, value in edits.items():
            changes[name] = [body.get(name), value]
            record.fv[name] = (ver, stream)
            if value is None:
                body.pop(name, None)
            else:
                body[name] = value
    record.ver = ver
    return changes


def is_unseen(record: Stored, name: str, op: Op, stream: UUID) -> bool:
    """Return whether somebody else changed a field, and the author of ``op`` had not seen it.

    Whoever makes a record that is here already has seen nothing of it. Its id follows from what
    it is about, so that two who make it without knowing of each other make one.
    """
    last = record.fv.get(name)
    if last is None:
        return MAKING in op.fields
    return last[0] > op.base_ver and last[1] != stream


def _note_met(record: Stored, edits: Iterable[str], seen: int, stream: UUID) -> None:
    """Remember the newest unseen change that ``edits`` are put over.

    The fields are the author's own from now on. Without this the author's next operation, who
    still has not seen the change, would pass as one that had: and could delete the record.
    """
    if not record.fv:
        return
    last = [record.fv[name] for name in (MET, *edits) if name in record.fv]
    met = max((each for each in last if each[0] > seen and each[1] != stream), default=None)
    if met is not None:
        record.fv[MET] = met


def _first_values(shape: Shape, change: Change, now: int) -> dict[str, Any]:
    """Return all that a new record holds."""
    if change.first is not None:
        return change.first
    values = {name: value for name, value in change.values.items() if value is not None}
    for name, (joining, _) in change.sets.items():
        if joining:
            values[name] = sorted(joining)
    if broken := problems(shape, values, now=now):
        raise _refused(broken)
    return values


def _refused(broken: list[tuple[str, str]]) -> Refused:
    field, rule = broken[0]
    return Refused(field if rule == "invalid" else rule)


def _newest_unseen(record: Stored, op: Op, stream: UUID) -> int:
    """Return the version of the latest unseen change; 0 if there is none."""
    unseen = (ver for ver, author in record.fv.values() if ver > op.base_ver and author != stream)
    return max(unseen, default=0)


def _merge_value(
    record: Stored, change: Change, merged: Merged, wanted: tuple[str, Any, UUID]
) -> None:
    name, value, stream = wanted
    paragraphs = SHAPES[record.entity].paragraphs
    ver, author = record.fv.get(name, (0, None))
    if author == ERASER and ver > change.op.base_ver:
        if merged.knows():
            merged.edits[name] = value
        else:
            merged.erased = True
        return
    was = change.was.get(name)
    if was is not None and name in paragraphs:
        _merge_text(record, name, merged, (was, value or ""))
        return
    merged.edits[name] = value
    if not is_unseen(record, name, change.op, stream):
        return
    present, ver = record.body.get(name), record.fv.get(name, (record.ver, None))[0]
    if name in CAUTIOUS:
        stays = bool(present) == CAUTIOUS[name]
        kept, lost = (present, value) if stays else (value, present)
        if stays:
            del merged.edits[name]
        aside = Aside(name, ConflictKind.CAUTIOUS, kept, lost, ver, is_own=stays)
    else:
        kind = ConflictKind.TEXT if name in paragraphs else ConflictKind.VALUE
        aside = Aside(name, kind, value, present, ver)
    merged.asides.append(aside)


def _merge_text(record: Stored, name: str, merged: Merged, texts: tuple[str, str]) -> None:
    was, wanted = texts
    present = record.body.get(name) or ""
    merged.edits[name] = wanted
    if present == was:
        return
    ver = record.fv.get(name, (record.ver, None))[0]
    joined = join_texts(was, present, wanted, effort=merged.effort)
    if joined is None or len(joined) > LONGEST_TEXT:
        merged.asides.append(Aside(name, ConflictKind.TEXT, wanted, present, ver, before=was))
        return
    merged.edits[name] = joined
    if joined not in {present, wanted}:
        kind = ConflictKind.MERGED_TEXT
        merged.asides.append(Aside(name, kind, joined, present, ver, before=was))


def _keep_anonymous(record: Stored, merged: Merged) -> None:
    """Let all go that tells of somebody, or keep it away; nothing of it is put aside either."""
    if becomes_anonymous(record.body, merged.edits):
        names = going(record.body, merged.edits)
        merged.edits = emptied(record.body, merged.edits)
    elif record.body.get(ANONYMOUS):
        names = too_late(record.body, merged.edits)
        merged.erased |= tells(merged.edits, names)
        for name in names:
            del merged.edits[name]
    else:
        return
    merged.asides = [each for each in merged.asides if each.field not in names | {ANONYMOUS}]


def _merge_bin(record: Stored, change: Change, merged: Merged, stream: UUID) -> None:
    """Decide between the bin and an edit made without knowing of each other: the edit wins."""
    deleted = record.body.get(BIN)
    wanted = change.values.get(BIN)
    if BIN not in change.values:
        unseen = is_unseen(record, BIN, change.op, stream) or _saw_it_in_use(change.op)
        if deleted is not None and merged.edits and unseen:
            ver = record.fv.get(BIN, (record.ver, None))[0]
            merged.edits[BIN] = None
            merged.asides.append(Aside(BIN, ConflictKind.RESTORED, None, deleted, ver))
    elif wanted is None or deleted is None:
        ver = _newest_unseen(record, change.op, stream) if wanted is not None else 0
        if ver:
            kind = ConflictKind.RESTORED
            merged.asides.append(Aside(BIN, kind, None, wanted, ver, is_own=True))
        elif wanted != deleted:
            merged.edits[BIN] = wanted


def _saw_it_in_use(op: Op) -> bool:
    """Return whether the author says that the record was not in the bin when it was changed.

    It may have been their own operation that put it there: in a history that is lost a colleague's
    edit brought it back, they saw that and wrote on, and now their operations come without it.
    """
    return op.was.get(BIN) == ""


def _keep_possible(
    shape: Shape,
    record: Stored,
    change: Change,
    merged: Merged,
    *,
    stream: UUID,
    now: int,
) -> None:
    """Put aside what is fine by itself, and impossible together with an unseen change.

    Raises:
        Refused: It is impossible by itself.
    """
    broken = _newly_broken(shape, record, merged.edits, now)
    if not broken:
        return
    other_ver = _newest_unseen(record, change.op, stream)
    if not other_ver:
        raise _refused(broken)
    named = {field for field, _ in broken} & merged.edits.keys()
    # The rule may name the other field of the two: then whatever alone was one too many.
    for fewest in (named, *({name} for name in sorted(merged.edits))):
        rest = {name: value for name, value in merged.edits.items() if name not in fewest}
        if fewest and not _newly_broken(shape, record, rest, now):
            break
    else:
        fewest = set(merged.edits)
    _put_aside(record, merged, fewest, other_ver)


def _newly_broken(
    shape: Shape, record: Stored, edits: dict[str, Any], now: int
) -> list[tuple[str, str]]:
    after = {**record.body, **edits}
    for name, value in edits.items():
        if value is None:
            del after[name]
    broken = problems(shape, after, now=now)
    if broken:
        before = problems(shape, record.body, now=now)
        return [problem for problem in broken if problem not in before]
    return broken


def _put_aside(record: Stored, merged: Merged, names: Iterable[str], other_ver: int) -> None:
    names = set(names)
    merged.asides = [aside for aside in merged.asides if aside.field not in names]
    for name in sorted(names):
        present, wanted = record.body.get(name), merged.edits.pop(name)
        kind = ConflictKind.IMPOSSIBLE
        merged.asides.append(Aside(name, kind, present, wanted, other_ver, is_own=True))
