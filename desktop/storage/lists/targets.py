"""Targets that hold in a period, and what was aimed at in it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.target import Target, expected_visits
from desktop.domain.vocabulary import Theme
from desktop.storage import records
from desktop.storage.models import TargetRow

T = TargetRow


def targets_in(
    session: Session, period: Period, *, teams: Collection[int] = ()
) -> Sequence[Target]:
    """Return the targets in use of which at least one day lies in ``period``.

    Args:
        teams: Scopes of the teams; none = all teams.
    """
    wanted = select(T.id).where(
        T.deleted_at.is_(None),
        T.from_on <= period.last,
        or_(T.to_on.is_(None), T.to_on >= period.first),
    )
    if teams:
        wanted = wanted.where(T.team_id.in_(sorted(teams)))
    ids = session.scalars(wanted.order_by(T.ward, T.from_on, T.id)).all()
    return list(records.get_many(session, Target, ids).values())


def all_targets(session: Session) -> Sequence[Target]:
    """Return every target in use, of each ward the oldest first."""
    wanted = select(T.id).where(T.deleted_at.is_(None)).order_by(T.ward, T.from_on, T.id)
    return list(records.get_many(session, Target, session.scalars(wanted).all()).values())


def visits_aimed_at(
    session: Session,
    period: Period,
    *,
    theme: Theme | None = None,
    teams: Collection[int] = (),
) -> Mapping[WardCode, float]:
    """Return how many visits were aimed at in each ward that has a target, pro rata.

    See :func:`desktop.domain.target.expected_visits`.
    """
    return expected_visits(targets_in(session, period, teams=teams), period, theme=theme)
