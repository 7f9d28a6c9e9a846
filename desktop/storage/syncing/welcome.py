"""Carrying out what the server said at the hello, in one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.privacy.retention import is_sooner, read_rules
from desktop.storage.driver import driver
from desktop.storage.lists.files import doubt_sent
from desktop.storage.pending.link import LOCAL_SCOPE, Link, change_link, granted, read_link
from desktop.storage.privacy.barred import bar, unbar
from desktop.storage.privacy.clearing import unheard
from desktop.storage.privacy.erasing import clear, erase
from desktop.storage.syncing.acknowledging import distrust_bases, forget_durable, take_back
from desktop.storage.syncing.arrivals import retry_unread
from desktop.storage.syncing.registration import adopt, has_local, shared_scope
from desktop.storage.syncing.scoping import Granted, grant, leave, shows_persons
from desktop.storage.syncing.streams import fork
from desktop.storage.syncing.sweeping import read_anew

_SAME_CONTACT = timedelta(hours=1)
"""The contact is noted again only after this long: mostly a hello writes nothing."""
_SAME_CLOCK = 5_000
"""Milliseconds that the difference between two clocks may drift before it is noted again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the server said. See ``Welcome`` of the protocol; only ids were made plain.

    Args:
        new_stream: To go on under, where another copy of this profile used the old stream.
        barred: Key and marks of people who were forgotten.
        left_at: When an administrator ended the registration; ``None`` = they did not.
    """

    server: UUID
    epoch: int
    last_n: int
    new_stream: UUID | None
    bad_scopes: Sequence[int]
    grants: Sequence[Granted]
    home: int
    account: str
    erasures: Sequence[UUID]
    cleared: Sequence[UUID]
    durable_n: int
    can_pull: bool
    clock_ahead: int
    now: datetime
    threshold: int = 0
    cleared_at: Sequence[int] = ()
    retention: str = ""
    submitters: str = ""
    left_at: datetime | None = None
    barred: tuple[bytes, Sequence[int]] = (b"", ())


def changes_anything(session: Session, answer: Answer) -> bool:
    """Return whether carrying out ``answer`` would write; mostly it says what we know."""
    link, db = read_link(session), driver(session)
    return (
        _noted(link, answer) != link
        or answer.new_stream is not None
        or answer.last_n < link.sent_n
        or bool(answer.bad_scopes or answer.erasures or answer.cleared or answer.barred[1])
        or is_regranted(session, answer)
        or min(answer.durable_n, link.sent_n) != link.durable_n
        or has_local(db)
        or db.execute("SELECT 1 FROM unread LIMIT 1").fetchone() is not None
    )


def is_regranted(session: Session, answer: Answer) -> bool:
    """Return whether teams or roles came or went."""
    same = [Granted(one.scope, one.name, one.role, one.shared) for one in granted(session)]
    return same != sorted(answer.grants)


def welcome(session: Session, answer: Answer) -> bool:
    """Carry out what the server said, but for what lies outside the database.

    Returns:
        Whether all erasures are to be told once more: somebody sees persons from now on, who
        was not told by what marks those are known again that were forgotten meanwhile.
    """
    before, saw = read_link(session), shows_persons(granted(session))
    link = _noted(before, answer)
    if answer.new_stream is not None:
        fork(session, answer.new_stream)
    else:
        take_back(session, answer.last_n)
    change_link(session, **{name: getattr(link, name) for name in _NOTED})
    adopt(session, link)  # first: what belongs to a team that is left goes with it
    if answer.left_at is not None:  # nothing stays, not even what no server ever told of
        for scope in (LOCAL_SCOPE, link.home, link.shared):
            leave(session, scope)
    changed = grant(session, answer.grants)
    lost_history = before.epoch not in {0, answer.epoch}
    unread = {*answer.bad_scopes, *changed}
    anew = [one.scope for one in granted(session) if lost_history or one.scope in unread]
    read_anew(driver(session), anew)
    if lost_history:
        doubt_sent(session)
    if answer.bad_scopes:
        distrust_bases(session, answer.bad_scopes)
    erase(session, answer.erasures)
    clear(session, unheard(driver(session), answer.cleared, answer.cleared_at))
    sees = shows_persons(answer.grants)
    if sees:
        bar(session, *answer.barred)
    elif saw:
        unbar(session)
    forget_durable(session, answer.durable_n, now=answer.now)
    retry_unread(session)
    return sees and not saw and before.heard > 0


_NOTED = (
    *("server", "epoch", "home", "shared", "account", "can_pull", "clock_ahead", "salvaged"),
    *("threshold", "retention", "submitters", "announced_at", "contact_at", "latest_at", "left_at"),
)


def _noted(link: Link, answer: Answer) -> Link:
    """Return the link with what the answer says about it."""
    home = answer.home or link.home
    drifted = abs(answer.clock_ahead - link.clock_ahead) > _SAME_CLOCK
    met = answer.now - timedelta(milliseconds=answer.clock_ahead)
    known = {link.contact_at, link.latest_at} - {None}
    news = len(known) != 1 or abs(met - (link.contact_at or met)) >= _SAME_CONTACT
    before, after = read_rules(link.retention), read_rules(answer.retention or link.retention)
    return replace(
        link,
        server=answer.server,
        epoch=answer.epoch,
        home=home,
        shared=shared_scope({one.scope: one.shared for one in answer.grants}, home),
        account=answer.account or link.account,
        can_pull=answer.can_pull,
        clock_ahead=answer.clock_ahead if drifted else link.clock_ahead,
        threshold=answer.threshold or link.threshold,
        retention=answer.retention or link.retention,
        submitters=answer.submitters,
        announced_at=None if is_sooner(before, after) else link.announced_at,
        contact_at=met if news else link.contact_at,
        latest_at=met if news else link.latest_at,
        left_at=answer.left_at,
        salvaged="" if link.epoch not in {0, answer.epoch} else link.salvaged,
    )
