"""All that is on file of one ward, for the panel beside the map."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop.domain.agenda import TaskFilter, TaskRow
from desktop.domain.figures.aggregate import UNKNOWN, Figure
from desktop.domain.figures.coverage import Facets
from desktop.domain.figures.months import whole_months
from desktop.domain.figures.next_ward import reasons_of
from desktop.domain.figures.ward_sheet import SheetPerson, WardSheet
from desktop.domain.listing import (
    NetworkFilter,
    Order,
    OrganisationFilter,
    PersonFilter,
    PlaceFilter,
    VisitFilter,
    VisitRow,
)
from desktop.domain.period import Period
from desktop.domain.record import PersonId, WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import PlaceStatus, RelationshipStage, TaskState, TaskSubject
from desktop.domain.vocabulary import VisitStatus as Status
from desktop.services.desk import Desk
from desktop.services.figures.coverage_counts import Asked, Told
from desktop.services.figures.coverage_next import OF_VISITS, signs_of_wards
from desktop.services.figures.coverage_states import key_figure_counts
from desktop.services.figures.coverage_telling import read_counts
from desktop.storage.figures import coverage as sums
from desktop.storage.figures.coverage_records import networks_per_ward
from desktop.storage.lists.networks import networks_page
from desktop.storage.lists.organisations import organisations_page
from desktop.storage.lists.persons import persons_page
from desktop.storage.lists.places import places_page
from desktop.storage.lists.tasks import tasks_page
from desktop.storage.lists.visits import visits_page
from desktop.storage.lists.wards import ward_names

MOST = 50
_BY_NAME = Order(column="name")
_LAST_FIRST = Order(column="day", descending=True)
_HERE = frozenset(PlaceStatus) - {PlaceStatus.CLOSED}
_IN_TOUCH = frozenset(RelationshipStage) - {RelationshipStage.CLOSED}


def ward_sheet(
    desk: Desk,
    ward: WardCode,
    period: Period,
    *,
    today: date,
    persons: bool = False,
    threshold: int | None = None,
    most: int = MOST,
) -> WardSheet:
    """Return who and what is in a ward, when colleagues were there, and what is missing.

    Args:
        persons: Whether the colleague may see persons; without, no name leaves the database.
        most: Rows in each list.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    whole = whole_months(period)
    with desk.store.reading() as session:
        asked = Asked(OF_VISITS, Facets(), [period], today, threshold)
        counts = read_counts(session, asked)
        signs = signs_of_wards(session, asked, counts)
        people = sums.inhabitants(session, period.last.year).get(ward)
        networks = NetworkFilter(wards=frozenset({ward}))
        known = networks_per_ward(session, Facets())[0].get(ward)
        houses = OrganisationFilter(wards=frozenset({ward}))
        places = PlaceFilter(wards=frozenset({ward}), statuses=_HERE)
        return WardSheet(
            code=ward,
            name=ward_names(session).get(ward, ward),
            period=whole,
            inhabitants=people.number if people else None,
            inhabitants_year=people.year if people else None,
            visits=_of(counts.visits(counts.spans[0]), ward),
            key_figures=_of(key_figure_counts(session, asked), ward),
            persons=_persons(session, ward, today, most) if persons else None,
            organisations=organisations_page(session, houses, _BY_NAME, offset=0, limit=most),
            networks=networks_page(session, networks, _BY_NAME, offset=0, limit=most),
            networks_without_channel=known.silent if known else 0,
            places=places_page(session, places, _BY_NAME, offset=0, limit=most),
            last_visits=_visits(session, ward, whole.last, most),
            tasks=_tasks(session, ward, persons, (today, most)),
            gaps=[reason for each in signs if each.code == ward for reason in reasons_of(each)],
        )


def _of(told: Told, ward: WardCode) -> Figure:
    return dict(zip(told.codes, told.cells, strict=True)).get(ward, UNKNOWN)


def _persons(session: Session, ward: WardCode, today: date, most: int) -> Sequence[SheetPerson]:
    wanted = PersonFilter(wards=frozenset({ward}), stages=_IN_TOUCH, key_figures_only=True)
    by_name = Order(column="display_name")
    rows = persons_page(session, wanted, by_name, today=today, offset=0, limit=most)
    return [SheetPerson(id=PersonId(row.id), name=row.display_name) for row in rows]


def _visits(session: Session, ward: WardCode, last: date, most: int) -> Sequence[VisitRow]:
    wanted = VisitFilter(last=last, wards=frozenset({ward}), statuses=frozenset({Status.FINAL}))
    return visits_page(session, wanted, _LAST_FIRST, offset=0, limit=most)


def _tasks(
    session: Session, ward: WardCode, persons: bool, seen: tuple[date, int]
) -> Sequence[TaskRow]:
    subjects = frozenset() if persons else frozenset(TaskSubject) - {TaskSubject.PERSON}
    wanted = TaskFilter(
        states=frozenset({TaskState.OPEN}), wards=frozenset({ward}), subjects=subjects
    )
    by_day = Order(column="due_on")
    return tasks_page(session, wanted, by_day, today=seen[0], offset=0, limit=seen[1])
