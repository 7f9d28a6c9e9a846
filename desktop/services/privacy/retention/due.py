"""The rules in force, and what is due by them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.listing import Page
from desktop.domain.period import day_of
from desktop.domain.privacy.retention import ANNOUNCED, NOTICE, Due, Rules, Subject, read_rules
from desktop.domain.privacy.retention_report import Standing
from desktop.domain.roles.role import Deed
from desktop.errors import InvalidEntry, Problem
from desktop.services.desk import Desk
from desktop.storage.pending.link import change_link, read_link
from desktop.storage.privacy import retention

_LEFT_TO_SERVER = frozenset({Subject.BIN})
"""With a server, that empties the bin for everybody at once."""


def rules(desk: Desk) -> Rules:
    """Return the rules in force: the defaults, with what the DPO set."""
    with desk.store.reading() as session:
        return rules_of(session)


def rules_of(session: Session) -> Rules:
    """Return the rules in force, in a transaction."""
    return read_rules(read_link(session).retention)


def is_connected(desk: Desk) -> bool:
    """Return whether a server sets the rules, and erases for all laptops together."""
    with desk.store.reading() as session:
        return read_link(session).stream is not None


def standing(desk: Desk) -> Standing:
    """Return how much is due, and how much is announced.

    Raises:
        NotAllowed: The role does not see the records of the team.
    """
    desk.require(Deed.SEE_TEAM)
    today = desk.today()
    with desk.store.reading() as session:
        known = rules_of(session)
        over = _mine(session, retention.due_counts(session, known, by=today))
        soon = _mine(session, retention.due_counts(session, known, by=today + ANNOUNCED))
    return Standing(
        due=over,
        announced={
            subject: count - over.get(subject, 0)
            for subject, count in soon.items()
            if count > over.get(subject, 0)
        },
        by_itself=sum(count for subject, count in over.items() if known[subject].is_automatic),
    )


def to_decide(desk: Desk) -> Mapping[Subject, int]:
    """Return how many wait for a decision of somebody, for each subject that has any."""
    desk.require(Deed.SEE_TEAM)
    with desk.store.reading() as session:
        known = rules_of(session)
        wanted = [s for s in subjects_here(session, ()) if not known[s].is_automatic]
        return retention.due_counts(session, known, by=desk.today(), subjects=wanted)


def due(
    desk: Desk,
    subjects: Collection[Subject] = (),
    *,
    announced: bool = True,
    offset: int = 0,
    limit: int = 50,
) -> Page[Due]:
    """Return one page of what is due, what waited longest first.

    Args:
        subjects: Only these; none = all.
        announced: Also what will be due within thirty days.
        limit: -1 = all of them.

    Raises:
        NotAllowed: The role does not see the records of the team.
    """
    desk.require(Deed.SEE_TEAM)
    by = desk.today() + (ANNOUNCED if announced else timedelta(0))
    with desk.store.reading() as session:
        wanted = subjects_here(session, subjects)
        rows = retention.due_rows(
            session, rules_of(session), wanted, by=by, offset=offset, limit=limit
        )
    return Page(rows=rows, offset=offset)


def find_due(desk: Desk, ids: Collection[UUID]) -> Sequence[Due]:
    """Return these rows of the list.

    Raises:
        InvalidEntry: ``not_due``: one of them is not on it.
    """
    found = [row for row in due(desk, limit=-1).rows if row.record_id in ids]
    if {row.record_id for row in found} != set(ids):
        raise InvalidEntry(Problem("about", "not_due"))
    return found


def ready(session: Session, desk: Desk, *, limit: int) -> Sequence[Due]:
    """Return what the program may do by itself now: automatic rules, after a week's notice."""
    known = rules_of(session)
    wanted = [s for s in subjects_here(session, ()) if known[s].is_automatic]
    by = desk.today() - NOTICE
    return retention.due_rows(session, known, wanted, by=by, limit=limit)


def first_day(session: Session, desk: Desk) -> date:
    """Return the first day on which rules may act by themselves, today or later."""
    since = read_link(session).announced_at or desk.now()
    return max(desk.today(), day_of(since + ANNOUNCED))


def is_announced(session: Session, desk: Desk) -> bool:
    """Return whether people could see for thirty days what the rules of now will do.

    Else the first start with rules, or with shorter ones, would do away at once with what lies
    here for years, and nobody would have seen it coming.
    """
    since = read_link(session).announced_at
    return since is not None and since + ANNOUNCED <= desk.now()


def acts_from(desk: Desk) -> date:
    """Return the first day on which rules may act by themselves, today or later."""
    with desk.store.reading() as session:
        return first_day(session, desk)


def announce(desk: Desk) -> None:
    """Note that from now on people can see what the rules will do, if nobody did yet."""
    with desk.store.reading() as session:
        known = read_link(session).announced_at is not None
    if not known:
        with desk.store.writing() as session:
            change_link(session, announced_at=desk.now())


def subjects_here(session: Session, subjects: Collection[Subject]) -> Sequence[Subject]:
    """Return those of ``subjects`` that this laptop decides about; none = all."""
    hidden = _LEFT_TO_SERVER if read_link(session).stream is not None else frozenset()
    wanted = subjects or retention.SUBJECTS
    return [each for each in retention.SUBJECTS if each in wanted and each not in hidden]


def _mine(session: Session, counts: Mapping[Subject, int]) -> Mapping[Subject, int]:
    here = subjects_here(session, ())
    return {subject: count for subject, count in counts.items() if subject in here}
