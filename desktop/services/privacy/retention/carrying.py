"""Carrying out what rules say, and finding out beforehand what that would do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, NoReturn
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.changes import Changes
from desktop.domain.privacy.retention import Due, Fate, Rules, Subject
from desktop.domain.privacy.retention_report import Carried, Count, Preview, month_of
from desktop.domain.roles.role import Deed, Role
from desktop.domain.visit import Visit
from desktop.services.desk import Desk
from desktop.services.privacy.retention.due import rules_of
from desktop.services.privacy.retention.persons import erase_person, write_erased
from desktop.storage import records
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import retention, retention_drops
from desktop.storage.privacy.anonymising import anonymise, forget_sent, take_words
from desktop.storage.privacy.cleaning import clean
from desktop.storage.privacy.erasing import erase
from desktop.storage.privacy.retention_figures import (
    Figures,
    figures,
    look_at,
    telling,
    visits_counted,
)
from desktop.storage.registry import shape_named

AFFECTED = (
    (Changes.VISITS | Changes.PERSONS | Changes.TASKS | Changes.REFERRALS | Changes.AGREEMENTS)
    | (Changes.ATTACHMENTS | Changes.RETAINED | Changes.RIGHTS)
    | (Changes.DRAFTS | Changes.OUTBOX)
)
BATCH = 50
"""Records a transaction: a save of somebody at work waits behind one of them at most."""
Report = Callable[[int, int], None]


class _Seen(Exception):
    """Ends a transaction that was only meant to be looked at."""

    def __init__(self, preview: Preview) -> None:
        super().__init__()
        self.preview = preview


def carry_out(
    desk: Desk,
    rows: Sequence[Due],
    *,
    report: Report,
    busy: Collection[UUID] = (),
) -> tuple[Carried, Changes]:
    """Do what the rules say with these rows, now. There is no way back.

    Args:
        report: Told of every batch; may raise ``Cancelled``, what was done until then stays.
        busy: Records that somebody has open; they are left as they are.

    Raises:
        NotAllowed: The role does not decide about this.
    """
    desk.require(Deed.DECIDE_RETENTION)
    return carry_out_by_rule(desk, rows, report=report, busy=busy)


def carry_out_by_rule(
    desk: Desk,
    rows: Sequence[Due],
    *,
    report: Report,
    busy: Collection[UUID] = (),
    tidies: bool = True,
) -> tuple[Carried, Changes]:
    """As :func:`carry_out`, where the DPO's rule decided and not the colleague at the desk.

    Args:
        tidies: Whether the files are cleaned now; otherwise the caller sees to that.
    """
    done: list[Due] = []
    left: list[tuple[Due, str]] = []
    unchanged = True
    for start in range(0, len(rows), BATCH):
        report(start, len(rows))
        some = rows[start : start + BATCH]
        with desk.store.writing() as session:
            look_at(session, _ids(some))
            before = figures(session)
            did, stayed = _carry_out(session, desk, some, busy)
            unchanged &= not _differing(before, figures(session), did)
            write_erased(session, desk)
        done += did
        left += stayed
    if done and tidies:
        tidy(desk)
    carried = Carried(done=_by_month(done), left=tuple(left), unchanged=unchanged)
    return carried, AFFECTED if done else Changes.NONE


def tidy(desk: Desk) -> None:
    """Take what went out of the files of the profile too; done again at the next opening."""
    with desk.store.writing() as session:
        forget_sent(session)
    clean(desk.store)


def preview(desk: Desk, rows: Sequence[Due]) -> Preview:
    """Return what carrying these out would do: it is done, looked at, and taken back.

    Raises:
        NotAllowed: The role does not decide about this.
    """
    desk.require(Deed.DECIDE_RETENTION)
    try:
        with desk.store.writing() as session:
            _end(_preview(session, desk, rows))
    except _Seen as seen:
        return seen.preview


def _preview(session: Session, desk: Desk, rows: Sequence[Due]) -> Preview:
    look_at(session, _ids(rows))
    before, said = _all_figures(session), telling(session)
    did, _left = _carry_out(session, desk, rows, ())
    session.flush()
    after, says = _all_figures(session), telling(session)
    return Preview(
        done=_by_subject(did),
        lost={name: said[name] - says[name] for name in said},
        counts=_counts(before, after),
    )


def _all_figures(session: Session) -> Figures:
    """Return the sums over what is touched, and how many visits there are in all."""
    return {**figures(session), **visits_counted(session)}


def _end(preview: Preview) -> NoReturn:
    raise _Seen(preview)


def _carry_out(
    session: Session, desk: Desk, rows: Sequence[Due], busy: Collection[UUID]
) -> tuple[list[Due], list[tuple[Due, str]]]:
    known = rules_of(session)
    done: list[Due] = []
    left: list[tuple[Due, str]] = []
    edited = retention_drops.edited(session) | set(busy)
    latest = max((row.due_on for row in rows), default=desk.today())
    due = retention.still_due(session, known, rows, by=max(desk.today(), latest))
    by_deed: defaultdict[tuple[Fate, str], list[Due]] = defaultdict(list)
    for row in rows:
        if row.kind != "draft" and row.record_id in edited:
            left.append((row, "being_edited"))
        elif row.record_id not in due:
            left.append((row, "decided"))
        else:
            by_deed[_fate(known, row), row.kind].append(row)
    for (fate, kind), alike in by_deed.items():
        stayed = _DEEDS[fate](session, desk, kind, alike)
        left += [(row, stayed) for row in alike if stayed]
        done += [] if stayed else alike
    return done, left


def _fate(known: Rules, row: Due) -> Fate:
    """Return what happens; of somebody who is only to be looked at, that somebody decided."""
    fate = known[row.subject].fate
    return Fate.ERASE if fate is Fate.LOOK else fate


def _anonymise(session: Session, desk: Desk, _kind: str, rows: Sequence[Due]) -> str:
    found = list(records.get_many(session, Visit, _ids(rows)).values())
    beside = retention_drops.files_beside(session, _ids(rows))
    anonymise(
        session,
        found,
        on=desk.today(),
        at=desk.now(),
        by=desk.author,
        files=desk.role is not Role.DPO,
    )
    if read_link(session).stream is None:  # nobody else finishes it
        session.flush()
        erase(session, beside)
    return ""


def _take_words(session: Session, desk: Desk, kind: str, rows: Sequence[Due]) -> str:
    found = records.get_many(session, shape_named(kind).record, _ids(rows))
    take_words(session, list(found.values()), at=desk.now(), by=desk.author)
    return ""


def _bin(session: Session, desk: Desk, kind: str, rows: Sequence[Due]) -> str:
    if kind == "attachment" and desk.role is Role.DPO:
        return "not_by_dpo"
    found = list(records.get_many(session, shape_named(kind).record, _ids(rows)).values())
    records.put_into_bin(session, found, at=desk.now(), by=desk.author)
    return ""


def _erase(session: Session, desk: Desk, kind: str, rows: Sequence[Due]) -> str:
    if read_link(session).stream is not None:
        return "needs_server"
    for row in rows:
        if kind == "person":
            erase_person(session, desk, row.record_id)
    if kind != "person":
        erase(session, _ids(rows))
    return ""


def _drop(session: Session, _desk: Desk, kind: str, rows: Sequence[Due]) -> str:
    retention_drops.drop(session, kind, _ids(rows))
    return ""


_Deed = Callable[[Session, Desk, str, Sequence[Due]], str]
_DEEDS: Mapping[Fate, _Deed] = {
    Fate.ANONYMISE: _anonymise,
    Fate.WORDS: _take_words,
    Fate.BIN: _bin,
    Fate.ERASE: _erase,
    Fate.DROP: _drop,
}
"""What happens → does it; returns why it was left, or nothing."""


def _ids(rows: Sequence[Due]) -> list[UUID]:
    return [row.record_id for row in rows]


def _by_subject(rows: Sequence[Due]) -> dict[Subject, int]:
    counts: defaultdict[Subject, int] = defaultdict(int)
    for row in rows:
        counts[row.subject] += 1
    return dict(counts)


def _by_month(rows: Sequence[Due]) -> dict[Subject, dict[str, int]]:
    counts: defaultdict[Subject, defaultdict[str, int]] = defaultdict(lambda: defaultdict(int))
    for row in rows:
        counts[row.subject][month_of(row.since)] += 1
    return {subject: dict(months) for subject, months in counts.items()}


def _counts(before: Figures, after: Figures) -> tuple[Count, ...]:
    return tuple(
        Count(*key, before.get(key, 0), after.get(key, 0))
        for key in sorted({*before, *after}, key=lambda key: tuple(map(str, key)))
    )


def _differing(before: Figures, after: Figures, done: Sequence[Due]) -> Any:
    """Return the figures that changed, but for what went with a person or out of the bin."""
    gone = {row.kind for row in done if row.subject in _TAKING}
    own = {"task"} if "person" in gone else set()
    return [
        count
        for count in _counts(before, after)
        if count.before != count.after and count.of not in own
    ]


_TAKING = frozenset({Subject.PERSON, Subject.PERSON_REVIEW})
