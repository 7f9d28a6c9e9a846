"""Published figures, as they were."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.domain.figures.published import PublishedFigures
from desktop.domain.period import Period
from desktop.domain.vocabulary import PlaceStage, PlaceStatus, VisitStatus
from desktop.storage import records
from desktop.storage.models import AssessmentRow, PlaceRow, PublicationRow, ReferralRow, VisitRow


def all_publications(session: Session) -> Sequence[PublishedFigures]:
    """Return all that are in use, the latest quarter first."""
    row = PublicationRow
    wanted = select(row.id).where(row.deleted_at.is_(None))
    ids = session.scalars(wanted.order_by(row.first_on.desc(), row.team_name, row.id)).all()
    found = records.get_many(session, PublishedFigures, ids)
    return [found[id_] for id_ in ids]


def referrals(session: Session, period: Period, teams: Collection[int] = ()) -> Mapping[str, int]:
    """Return how many people were led to somebody, by the ward of the visit; absent = none.

    Args:
        teams: Scopes of the teams whose visits count; empty = all that lie here.
    """
    visit, referral = VisitRow, ReferralRow
    asked = (
        select(visit.ward, func.sum(referral.count))
        .join(visit, visit.id == referral.visit_id)
        .where(
            referral.deleted_at.is_(None),
            visit.deleted_at.is_(None),
            visit.status == VisitStatus.FINAL,
            visit.day.between(period.first, period.last),
            *([visit.team_id.in_(teams)] if teams else []),
        )
        .group_by(visit.ward)
    )
    return {ward: int(count or 0) for ward, count in session.execute(asked)}


def places(session: Session, stage: PlaceStage, period: Period) -> Mapping[str, int]:
    """Return how many places were at a stage at the end of a period, by ward; absent = none."""
    place, assessed = PlaceRow, AssessmentRow
    latest = (
        select(assessed.stage)
        .where(
            assessed.place_id == place.id,
            assessed.deleted_at.is_(None),
            assessed.assessed_on <= period.last,
        )
        .order_by(assessed.assessed_on.desc(), assessed.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    asked = (
        select(place.ward, func.count())
        .where(place.deleted_at.is_(None), place.status != PlaceStatus.CLOSED, latest == stage)
        .group_by(place.ward)
    )
    return {ward: int(count) for ward, count in session.execute(asked)}
