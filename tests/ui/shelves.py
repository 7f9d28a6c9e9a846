"""Rows for the screens, and shelves that hand them out as the services would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from desktop.domain.agenda import DueRhythms, DueTasks, PlannedVisits, TaskRow
from desktop.domain.area import Area
from desktop.domain.listing import (
    Binned,
    Draft,
    NetworkRow,
    Order,
    OrganisationRow,
    Page,
    PersonRow,
    PlaceRow,
    SavedView,
    VisitRow,
)
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import (
    AreaLevel,
    KeyFigureKind,
    OrganisationKind,
    OrganisationLevel,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    Reach,
    RelationshipStage,
    TaskState,
    TaskSubject,
    Theme,
    VisitKind,
    VisitStatus,
)
from desktop.ui.lists.model import ListJobs
from desktop.ui.lists.views import ViewJobs
from desktop.ui.screens.today.ports import TodayJobs

NOW = datetime(2026, 11, 21, 9, 15, tzinfo=UTC)
TODAY = date(2026, 11, 21)
WARDS = tuple(
    Area(code=f"12025W{n:02}", name=name, level=AreaLevel.WARD, edition="2025", schematic=True)
    for n, name in enumerate(
        ("Centrum", "Arsenaal", "Nekkerspoel", "Mechelen-Noord", "Battel", "Tervuursesteenweg"), 1
    )
)
_PLACES = ("Buurthuis De Spoel", "Basisschool Battel", "Het Predikheren", "", "Plein Heffen")


def today_jobs(
    *,
    visits: Sequence[VisitRow] = (),
    tasks: Sequence[TaskRow] = (),
    drafts: Sequence[Draft] = (),
    **jobs: Any,
) -> TodayJobs:
    """Return what the first screen asks: planned visits that are also the last ones, late tasks."""
    given: dict[str, Any] = {
        "today": lambda: TODAY,
        "drafts": lambda: drafts,
        "due": lambda: DueTasks(tasks, [], []),
        "promises": tuple,
        "planned": lambda: PlannedVisits(visits),
        "claims": dict,
        "rhythms": lambda: DueRhythms((), 0),
        "heavy": tuple,
        "recent": lambda: visits,
    }
    return TodayJobs(**(given | jobs))


def number_id(n: int) -> UUID:
    """Return the same id for the same number."""
    return UUID(int=n + 1)


def visit_row(n: int, **changes: Any) -> VisitRow:
    """Return visit ``n``: the higher the number, the longer ago."""
    row = VisitRow(
        id=number_id(n),
        start=NOW - timedelta(hours=7 * n),
        kind=list(VisitKind)[n % len(VisitKind)],
        status=VisitStatus.FINAL,
        ward=WardCode(WARDS[n % len(WARDS)].code),
        ward_name=WARDS[n % len(WARDS)].name,
        place_name=_PLACES[n % len(_PLACES)],
        organisation_name="",
        duration=45,
        reached_total=None if n % 9 == 4 else n * 7 % 40,
        reached_new=n % 5,
        themes=(Theme.LANGUAGE, Theme.SENIORS)[: n % 3],
        consultants=("j.peeters",),
        note_start="De oefentafel zit vol.",
    )
    return row._replace(**changes)


def place_row(n: int) -> PlaceRow:
    return PlaceRow(
        id=number_id(n),
        name=f"{_PLACES[n % len(_PLACES)] or 'Plein'} {n}",
        kind=list(PlaceKind)[n % len(PlaceKind)],
        ward=WardCode(WARDS[n % len(WARDS)].code),
        ward_name=WARDS[n % len(WARDS)].name,
        status=PlaceStatus.OPEN,
        stage=PlaceStage.GROWING if n % 2 else None,
        under_used=n % 4 == 0,
        pinned=True,
        visits=n * 13 % 1500,
        last_visit=TODAY - timedelta(days=n),
    )


def person_row(n: int) -> PersonRow:
    return PersonRow(
        id=number_id(n),
        display_name=("Yılmaz Demir", "Els Van Dijck", "Łukasz Nowak", "Fatima El Amrani")[n % 4],
        ward=WardCode(WARDS[n % len(WARDS)].code),
        ward_name=WARDS[n % len(WARDS)].name,
        stage=list(RelationshipStage)[n % 5],
        figure=list(KeyFigureKind)[n % 6] if n % 3 == 0 else None,
        phone="015 00 00 00",
        email="naam@voorbeeld.be",
        owner="j.peeters",
        last_contact=TODAY - timedelta(days=3 * n),
        review_on=TODAY + timedelta(days=n),
        do_not_contact=n % 7 == 6,
    )


def organisation_row(n: int) -> OrganisationRow:
    return OrganisationRow(
        id=number_id(n),
        name=f"Vereniging {n}",
        kind=list(OrganisationKind)[n % 13],
        level=OrganisationLevel.LOCAL,
        ward=None,
        ward_name="",
        status="active",
        visits=n,
        last_visit=None,
    )


def network_row(n: int) -> NetworkRow:
    return NetworkRow(
        id=number_id(n),
        name=f"Oefentafel {n}",
        reach=list(Reach)[n % 4],
        owner="j.peeters",
        themes=(Theme.LANGUAGE,),
        ward_names=("Centrum", "Battel"),
        visits=n,
        last_visit=TODAY,
    )


def task_row(n: int) -> TaskRow:
    """Return task ``n``: the first are late."""
    return TaskRow(
        id=number_id(n),
        title=f"Flyers brengen {n}",
        state=TaskState.OPEN,
        subject=TaskSubject.PLACE,
        subject_id=number_id(n),
        subject_name=_PLACES[n % len(_PLACES)],
        ward=WardCode(WARDS[n % len(WARDS)].code),
        ward_name=WARDS[n % len(WARDS)].name,
        due_on=TODAY + timedelta(days=n - 2),
        assignee="j.peeters",
        done_on=None,
        repeat_days=None,
    )


def draft(n: int) -> Draft:
    return Draft(id=number_id(n), form="visit", record_id=None, fields={}, saved_at=NOW)


def binned(n: int) -> Binned:
    return Binned(
        kind="place", id=number_id(n), title=f"Plein {n}", deleted_at=NOW, deleted_by="j.peeters"
    )


class Shelf:
    """Hands out rows page by page and keeps count of what it was asked."""

    def __init__(self, *rows: Any) -> None:
        self.rows: Sequence[Any] = rows
        self.asked: list[tuple[Any, Order, int, int]] = []
        self.counts = 0

    def fetch(self, wanted: Any, order: Order, *, offset: int, limit: int) -> Page[Any]:
        self.asked.append((wanted, order, offset, limit))
        found = self._found(wanted)
        if order.descending:
            found = found[::-1]
        return Page(rows=found[offset : offset + limit], offset=offset)

    def count(self, wanted: Any) -> int:
        self.counts += 1
        return len(self._found(wanted))

    def jobs(self) -> ListJobs:
        return ListJobs(self.fetch, self.count)

    def _found(self, wanted: Any) -> Sequence[Any]:
        text = getattr(wanted, "text", "")
        return [row for row in self.rows if text in str(row)] if text else self.rows


class Views:
    """Keeps saved views in a list."""

    def __init__(self) -> None:
        self.kept: list[SavedView] = []

    def load(self) -> Sequence[SavedView]:
        return tuple(self.kept)

    def save(self, name: str, setup: Mapping[str, Any]) -> None:
        self.kept.append(
            SavedView(id=number_id(len(self.kept)), screen="any", name=name, setup=setup)
        )

    def drop(self, view_id: UUID) -> None:
        self.kept = [view for view in self.kept if view.id != view_id]

    def jobs(self) -> ViewJobs:
        return ViewJobs(self.load, self.save, self.drop)
