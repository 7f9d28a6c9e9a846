"""My plan as a calendar file: visits, tasks, rhythms; private, and without names unless chosen.

A calendar goes where this laptop's locks do not reach: to a phone, to a server abroad. So a
line says what kind of thing it is and in which ward. Titles and names are a choice, with a
reason, and the export log tells of both.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from desktop.domain.agenda import RhythmFilter, RhythmRow, TaskFilter, TaskRow
from desktop.domain.exchange import Exported
from desktop.domain.listing import Order, VisitFilter, VisitRow
from desktop.domain.plan import PlanKind, PlanOrder
from desktop.domain.roles.role import Deed
from desktop.domain.text import LONGEST_LINE, clean_line
from desktop.domain.vocabulary import TaskState, TaskSubject, VisitStatus
from desktop.errors import InvalidEntry, Problem
from desktop.i18n import translate
from desktop.reports.calendar_file import Appointment, write_calendar
from desktop.reports.files import Report
from desktop.services.desk import Desk
from desktop.services.following.keeping_in_touch import list_rhythms
from desktop.services.following.tasks import list_tasks
from desktop.services.privacy.access_log import log_export
from desktop.services.visits import list_visits
from desktop.storage.lists import claims
from desktop.words.labels import label

MOST_DAYS = 366
AHEAD = timedelta(days=27)
"""So far a plan reaches beyond today when nobody says how far: four weeks."""
_MOST = 2_000


class _Line(NamedTuple):
    """An appointment, and the person it tells of when names are in it."""

    appointment: Appointment
    person: UUID | None = None


def export_plan(
    desk: Desk, order: PlanOrder, out: Path, *, report: Report = lambda _done, _total: None
) -> Exported:
    """Write what the colleague at the desk plans to an iCalendar file; return the log's line.

    The same record keeps its id in the file, so a second import changes the entry.

    Raises:
        NotAllowed: The role plans nothing, or names do not leave the laptop in it.
        InvalidEntry: ``required`` (a reason, for names), ``too_long_text``, ``out_of_range``
            (more than a year).
        FileNotWritten: Nothing half-written was left.
        Cancelled: By way of ``report``; the same holds.
    """
    desk.require(Deed.LOG_VISITS)
    if order.with_names:
        desk.require(Deed.EXPORT_DETAIL)
    reason = _checked(order)
    lines = [
        line for kind in kinds_of(desk) if kind in order.kinds for line in _FOUND[kind](desk, order)
    ]
    persons = {line.person for line in lines if line.person} if order.with_names else set()
    done = Exported(
        id=desk.new_id(),
        at=desk.now(),
        by=desk.author,
        kind="plan",
        form="ics",
        rows=len(lines),
        reason=reason,
    )
    write_calendar(
        _logged(desk, lines, done, sorted(persons)),
        out,
        name=translate("calendar", "Weefsel: {account}").format(account=desk.author),
        made_at=desk.now(),
        total=len(lines),
        report=report,
    )
    return done


def kinds_of(desk: Desk) -> Sequence[PlanKind]:
    """Return what a plan of the colleague at the desk can hold."""
    desk.require(Deed.LOG_VISITS)
    sees = desk.may(Deed.SEE_PERSONS)
    return [kind for kind in PlanKind if sees or kind is not PlanKind.RHYTHM]


def _checked(order: PlanOrder) -> str:
    """Return the reason as it is kept; a plan without names has a usual one."""
    reason = clean_line(order.reason)
    if order.period.days > MOST_DAYS:
        raise InvalidEntry(Problem("period", "out_of_range", f"1-{MOST_DAYS}"))
    if order.with_names and not reason:
        raise InvalidEntry(Problem("reason", "required"))
    if len(reason) > LONGEST_LINE:
        raise InvalidEntry(Problem("reason", "too_long_text", str(LONGEST_LINE)))
    return reason or translate("calendar", "Own calendar, without names")


def _logged(
    desk: Desk, lines: Sequence[_Line], done: Exported, persons: Sequence[UUID]
) -> Iterator[Appointment]:
    """Yield the appointments, and write the log after the last one, before the file is there."""
    for line in lines:
        yield line.appointment
    log_export(desk, done, persons)


def _visits(desk: Desk, order: PlanOrder) -> Iterator[_Line]:
    first, last = order.period.first, order.period.last
    wanted = VisitFilter(statuses=frozenset({VisitStatus.PLANNED}), first=first, last=last)
    rows = list_visits(desk, wanted, Order(column="day"), limit=_MOST).rows
    with desk.store.reading() as session:
        mine = {knock.visit for knock in claims.planned_by(session, desk.author, (first, last))}
    for row in rows:
        if row.id in mine:
            yield _Line(_visit(order, row))


def _visit(order: PlanOrder, row: VisitRow) -> Appointment:
    where = row.place_name or row.organisation_name
    named = order.with_names and where
    return Appointment(
        id=row.id,
        summary=" · ".join(filter(None, (where if named else "", label(row.kind), row.ward_name))),
        start=row.start,
        minutes=row.duration,
        location=", ".join((where, row.ward_name)) if named else row.ward_name,
        category=translate("calendar", "Visit"),
        is_busy=True,
    )


def _tasks(desk: Desk, order: PlanOrder) -> Iterator[_Line]:
    wanted = TaskFilter(states=frozenset({TaskState.OPEN}), mine=True, due_by=order.period.last)
    for row in list_tasks(desk, wanted, limit=_MOST).rows:
        if row.due_on is not None:
            person = row.subject_id if row.subject is TaskSubject.PERSON else None
            yield _Line(_task(order, row, row.due_on), person)


def _task(order: PlanOrder, row: TaskRow, due_on: date) -> Appointment:
    kind = (
        translate("calendar", "Promised feedback")
        if row.is_promise
        else translate("calendar", "Task")
    )
    ward = row.ward_name if row.subject is not TaskSubject.PERSON else ""
    plain = " · ".join(filter(None, (kind, ward)))
    return Appointment(
        id=row.id,
        summary=row.title if order.with_names else plain,
        start=max(due_on, order.period.first),
        description=" · ".join((kind, row.subject_name)) if order.with_names else "",
        category=kind,
    )


def _rhythms(desk: Desk, order: PlanOrder) -> Iterator[_Line]:
    wanted = RhythmFilter(mine=True, due_by=order.period.last)
    for row in list_rhythms(desk, wanted, limit=_MOST).rows:
        person = row.record_id if row.kind == "person" else None
        yield _Line(_rhythm(order, row), person)


def _rhythm(order: PlanOrder, row: RhythmRow) -> Appointment:
    kind = translate("calendar", "Keep in touch")
    ward = row.ward_name if row.kind != "person" else ""
    name = row.name if order.with_names else ward
    return Appointment(
        id=row.id,
        summary=" · ".join(filter(None, (kind, name))),
        start=max(row.due_on, order.period.first),
        category=kind,
    )


_FOUND = {PlanKind.VISIT: _visits, PlanKind.TASK: _tasks, PlanKind.RHYTHM: _rhythms}
