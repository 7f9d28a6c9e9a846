"""Beginning a new row of operations: another copy of this profile used the old one."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from desktop.storage.driver import driver
from desktop.storage.pending import outbox
from desktop.storage.pending.link import change_link, read_link

_FAR = 1 << 60
"""Numbers are moved out of each other's way first."""


def fork(session: Session, stream: UUID) -> None:
    """Number all operations that are kept anew from 1, under ``stream``, and send them again.

    The server drops those that it knows. Operations without content are left out: nothing
    has to follow them any more. The new journal is written before the commit, under another
    name that the link tells, so at every moment one of both belongs to what lies here.
    """
    db = driver(session)
    db.execute("DELETE FROM outbox WHERE fields = '{}'")
    db.execute("UPDATE outbox SET n = n + ?", (_FAR,))
    db.execute(
        "UPDATE outbox SET n = new.n FROM"
        " (SELECT n AS old, row_number() OVER (ORDER BY n) AS n FROM outbox) AS new"
        " WHERE outbox.n = new.old"
    )
    before = read_link(session).journal
    name = f"{stream.hex}.journal"
    change_link(session, stream=stream, sent_n=0, durable_n=0, journal=name, journal_before=before)
    session.info["new_journal"] = (name, list(outbox.operations(session)))
