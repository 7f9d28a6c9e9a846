"""What the server answered to operations, and how long they are kept after that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.roles.sight import HIDDEN_FIELDS, Place, Sight, role_named
from desktop.storage.driver import among, driver, is_empty
from desktop.storage.pending.attention import keep_refusal
from desktop.storage.pending.link import Scope, change_link, granted, note_uncleaned, read_link
from desktop.storage.pending.shadow import UNSURE
from desktop.storage.tables.columns import milliseconds

KEPT = timedelta(days=30)
"""Operations that are proven to be safe stay this long: a backup may be older than we think."""
ERASED, DENIED, REFUSED = "erased", "denied", "refused"
_FIRST_DIFFERING = "SELECT min(n) FROM outbox WHERE id IN (SELECT id FROM shadow)"


class Verdict(NamedTuple):
    """What became of one operation that was not plainly applied."""

    op: UUID
    outcome: str
    reason: str


def acknowledge(
    session: Session,
    last_n: int,
    *,
    verdicts: Sequence[Verdict] = (),
    made: Sequence[UUID] = (),
    at: datetime,
) -> None:
    """Note that the server has the operations up to ``last_n``.

    Args:
        verdicts: Of operations that were not plainly applied.
        made: Records that came into being with these operations, so that an earlier refusal
            of them needs nobody any more.
    """
    db = driver(session)
    if made and not is_empty(db, "attention"):
        db.executemany("DELETE FROM attention WHERE id = ?", [(id_.bytes,) for id_ in made])
    _forget_what_was_erased(session, [each.op for each in verdicts if each.outcome == ERASED])
    for each in verdicts:
        if each.outcome in {ERASED, DENIED, REFUSED}:
            keep_refusal(session, each.op, (each.outcome, each.reason), at=at)
    change_link(session, sent_n=last_n)
    leave_behind(session)


def _forget_what_was_erased(session: Session, ops: Sequence[UUID]) -> None:
    """Empty operations whose content the server threw away.

    They were about somebody who was erased, or named them. Whether their record goes too is
    for the feed of erasures to tell.
    """
    if ops:
        found = [op.bytes for op in ops]
        list(
            among(driver(session), "UPDATE outbox SET fields = '{}', was = '{}' WHERE op IN", found)
        )
        note_uncleaned(session)


def leave_behind(session: Session) -> None:
    """Forget scopes that were lost and in which nothing waits any more."""
    db = driver(session)
    for (scope,) in db.execute("SELECT scope FROM cursor WHERE lost").fetchall():
        sent = "scope = ? AND n <= (SELECT sent_n FROM link) AND fields <> '{}'"
        ids = [i for (i,) in db.execute(f"SELECT DISTINCT id FROM outbox WHERE {sent}", (scope,))]
        if ids:
            empty = "UPDATE attention SET fields = '{}' WHERE op IN (SELECT op FROM outbox WHERE"
            db.execute(f"{empty} {sent})", (scope,))
            db.execute(f"UPDATE outbox SET fields = '{{}}', was = '{{}}' WHERE {sent}", (scope,))
            note_uncleaned(session)
        if not _waits_in(db, scope):
            db.execute("DELETE FROM cursor WHERE scope = ?", (scope,))
    for one in granted(session):
        _hide_sent(session, one)


def _hide_sent(session: Session, scope: Scope) -> None:
    """Empty what was sent and the role does not show: the server has it, or keeps it aside."""
    place = Place(role_named(scope.role), scope.shared, "")
    if place.is_whole:
        return
    db = driver(session)
    shown = ", ".join(f"'{kind}'" for kind in place.partly)
    hidden = " OR ".join(f"json_extract(fields, '$.{name}') IS NOT NULL" for name in HIDDEN_FIELDS)
    own = ", ".join(f"'{kind}'" for kind, sight in place.partly.items() if sight is Sight.OWN)
    not_seen = f"(entity NOT IN ({shown}) OR (entity IN ({own}) AND ({hidden})))"
    sent = f"scope = ? AND n <= (SELECT sent_n FROM link) AND fields <> '{{}}' AND {not_seen}"
    ops = [op for (op,) in db.execute(f"SELECT op FROM outbox WHERE {sent}", (scope.scope,))]
    if ops:
        for table, texts in (
            ("outbox", "fields = '{}', was = '{}'"),
            ("attention", "fields = '{}'"),
        ):
            list(among(db, f"UPDATE {table} SET {texts} WHERE op IN", ops))
        note_uncleaned(session)


def take_back(session: Session, last_n: int) -> None:
    """Let operations above ``last_n`` wait again: the server lost them."""
    if read_link(session).sent_n > last_n:
        change_link(session, sent_n=last_n)


def distrust_bases(session: Session, scopes: Sequence[int]) -> None:
    """Let operations that wait say that their author has seen nothing of the server's history.

    They were written on states of a history that the server lost. It may have given the same
    versions to other changes since, before anybody noticed: those must not pass as seen.
    """
    among_them = ", ".join(map(str, scopes))
    driver(session).execute(
        "UPDATE outbox SET base_ver = ? WHERE base_ver > ? AND n > (SELECT sent_n FROM link)"
        f" AND (scope IN ({among_them}) OR id IN (SELECT id FROM sweep))",
        (UNSURE, UNSURE),
    )


def forget_durable(session: Session, durable_n: int, *, now: datetime) -> None:
    """Drop operations that are in a proven backup and older than 30 days.

    The last one that was sent stays: the next ones are sent as its followers. So does what is
    about a record that differs from the server's state: these tell what lies on top of it.
    """
    link = read_link(session)
    durable = min(durable_n, link.sent_n)
    if durable != link.durable_n:
        change_link(session, durable_n=durable)
    db = driver(session)
    oldest = milliseconds(now - KEPT)
    stays = "SELECT min(n) FROM outbox WHERE edited_at > ?"
    (first,) = db.execute(stays, (oldest,)).fetchone()
    before = min(durable, link.sent_n - 1, durable if first is None else first - 1)
    (differing,) = db.execute(_FIRST_DIFFERING).fetchone()
    before = before if differing is None else min(before, differing - 1)
    db.execute("DELETE FROM outbox WHERE n <= ?", (before,))


def _waits_in(db: Any, scope: int) -> bool:
    asked = "SELECT 1 FROM outbox WHERE n > (SELECT sent_n FROM link) AND scope = ? LIMIT 1"
    return db.execute(asked, (scope,)).fetchone() is not None
