"""Visits that asked for a follow-up, and nothing was done since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from desktop.domain.figures.coverage import Facets
from desktop.domain.period import day_of
from desktop.domain.vocabulary import Outcome, TaskState, VisitStatus
from desktop.storage.figures.coverage_facets import bare, counted_visits
from desktop.storage.models import TaskRow, visit_outcome
from desktop.storage.models import VisitRow as V

_Open = Select[str, date, str, int]
_LATER = aliased(V, name="later")


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A visit that waits for a follow-up, or a task that nobody did yet.

    Args:
        day: Of the visit, or on which the task was made.
        kind: Of the visit; empty for a task.
        team: Scope of the team.
    """

    ward: str
    day: date
    kind: str
    team: int


def open_visits(session: Session, only: Facets) -> Iterator[FollowUp]:
    """Yield the final visits whose follow-up is open, of all time.

    It is open while nobody came back: no later final visit at the same place or
    organisation, or in the same ward where the visit has neither. A visit of which somebody
    made a task counts as that task, or was dealt with. Only the latest visit of
    each can be open, so those are found first, by their indexes.
    """
    for query in _queries(only):
        for ward, day, kind, team in session.execute(query):
            yield FollowUp(ward, day, str(kind), team)


def open_tasks(session: Session, only: Facets) -> Iterator[FollowUp]:
    """Yield the open tasks about something in a ward. They have no theme, kind or network."""
    if only.themes or only.kinds or only.goals or only.networks:
        return
    query = select(TaskRow.ward, TaskRow.created_at, TaskRow.team_id).where(
        TaskRow.deleted_at.is_(None), TaskRow.state == TaskState.OPEN, TaskRow.ward.is_not(None)
    )
    if only.teams:
        query = query.where(TaskRow.team_id.in_(sorted(only.teams)))
    for account in sorted(only.consultants):
        query = query.where(TaskRow.assignee == account)
    for ward, made_at, team in session.execute(query):
        yield FollowUp(str(ward), day_of(made_at), "", team)


def _queries(only: Facets) -> Iterator[_Open]:
    """Yield one question a kind of spot: a place, an organisation without one, a ward."""
    no_place, no_house = bare("place_id").is_(None), bare("organisation_id").is_(None)
    house = _later(_LATER.organisation_id == V.organisation_id, _LATER.day >= V.day)
    yield _latest("place_id", only, or_(no_house, ~house))
    yield _latest("organisation_id", only, no_place)
    yield _latest("ward", only, no_place, no_house)


def _latest(spot: str, only: Facets, *conditions: ColumnElement[bool]) -> _Open:
    """Return the question which of the latest visits of each spot wait for a follow-up."""
    here, there = getattr(V, spot), getattr(_LATER, spot)
    latest = (
        select(here.label("spot"), func.max(V.day).label("day"))
        .where(V.deleted_at.is_(None), here.is_not(None), bare("status") == VisitStatus.FINAL.value)
        .group_by(here)
        .cte("latest")
        .prefix_with("MATERIALIZED", dialect="sqlite")
    )
    waits = exists().where(
        visit_outcome.c.visit_id == V.id, visit_outcome.c.outcome == Outcome.FOLLOW_UP
    )
    as_task = exists().where(TaskRow.visit_id == V.id, TaskRow.deleted_at.is_(None))
    back = _later(there == here, _LATER.day == V.day)
    return (
        select(V.ward, V.day, V.kind, V.team_id)
        .select_from(latest)
        .join(V, and_(here == latest.c.spot, V.day == latest.c.day))
        .where(*counted_visits(only), waits, ~as_task, ~back, *conditions)
    )


def _later(*conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return that there is a later final visit that meets the conditions."""
    return exists().where(
        *conditions,
        _LATER.start > V.start,
        _LATER.deleted_at.is_(None),
        bare("status", of="later") == VisitStatus.FINAL.value,
    )
