"""Lists against a plain Python oracle: whatever is filtered and sorted, the answer is the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from desktop.domain.listing import (
    NetworkFilter,
    Order,
    OrganisationFilter,
    PersonFilter,
    PlaceFilter,
    VisitFilter,
    VisitRow,
)
from desktop.domain.period import day_of
from desktop.domain.record import WardCode
from desktop.domain.text import fold
from desktop.domain.visit import Visit
from desktop.domain.vocabulary import PlaceKind, RelationshipStage, Theme, VisitKind, VisitStatus
from desktop.services import bin as bin_
from desktop.services.desk import Desk
from desktop.services.organising.networks import add_network, list_networks
from desktop.services.organising.organisations import add_organisation, list_organisations
from desktop.services.persons import add_person, count_persons, list_persons
from desktop.services.places import add_assessment, add_place, list_places
from desktop.services.visits import count_visits, list_visits, log_visit, visit_totals
from tests.conftest import NOW, WARDS

PLACES = ("Zebra", "École", "eik", "Ödland")
COLUMNS = ("day", "ward", "kind", "status", "place", "reached_total", "reached_new", "duration")
IN_STEPS = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@pytest.fixture
def visits(desk: Desk) -> dict[Visit, str]:
    """Forty visits of every sort, each with the name of its place."""
    places = [
        add_place(desk, name=name, kind=PlaceKind.OTHER, ward=ward)[0]
        for name, ward in zip(PLACES, WARDS, strict=True)
    ]
    logged: dict[Visit, str] = {}
    for n in range(40):
        place = places[n % 5] if n % 5 < 4 else None
        visit, _ = log_visit(
            desk,
            start=NOW - timedelta(hours=31 * (n % 17)),
            kind=tuple(VisitKind)[n % 3],
            ward=WardCode(list(WARDS)[n % 4]),
            place_id=place.id if place else None,
            status=VisitStatus.PLANNED if n % 7 == 0 else VisitStatus.FINAL,
            duration=None if n % 4 == 0 else 10 * (n % 6 + 1),
            reached_total=None if n % 3 == 0 else n % 11 + 1,
            reached_new=None if n % 6 else None if n % 3 == 0 else 1,
            themes=frozenset(tuple(Theme)[n % 4 : n % 4 + n % 3]),
            consultants=frozenset({"lies", "omar"} if n % 2 else {"omar"}),
            note=("Markt en soep", "École des parents", "Niets")[n % 3],
        )
        if n % 9 == 8:
            bin_.delete(desk, "visit", visit.id)
        else:
            logged[visit] = place.name if place else ""
    return logged


def wanted_by(wanted: VisitFilter, visit: Visit, place: str) -> bool:
    """Say in plain Python whether a filter lets a visit through."""
    found = fold(f"{visit.note} {place}").split()
    return (
        (wanted.first is None or day_of(visit.start) >= wanted.first)
        and (wanted.last is None or day_of(visit.start) <= wanted.last)
        and (not wanted.wards or visit.ward in wanted.wards)
        and (not wanted.kinds or visit.kind in wanted.kinds)
        and (not wanted.statuses or visit.status in wanted.statuses)
        and (not wanted.themes or bool(visit.themes & wanted.themes))
        and (not wanted.consultant or wanted.consultant in visit.consultants)
        and all(any(w.startswith(term) for w in found) for term in fold(wanted.text).split())
    )


DAYS = st.none() | st.dates(date(2026, 2, 8), date(2026, 3, 5))
FILTERS = st.builds(
    VisitFilter,
    first=DAYS,
    last=DAYS,
    wards=st.frozensets(st.sampled_from(sorted(WARDS)), max_size=2),
    kinds=st.frozensets(st.sampled_from(list(VisitKind)[:4]), max_size=2),
    statuses=st.frozensets(st.sampled_from(VisitStatus), max_size=2),
    themes=st.frozensets(st.sampled_from(list(Theme)[:6]), max_size=2),
    consultant=st.sampled_from(["", "", "lies", "nobody"]),
    text=st.sampled_from(["", "", "soep", "ecole", "éc pa", "markt eik", "zebra", "niets zz"]),
)


def test_any_filter_lets_through_what_plain_python_does(
    desk: Desk, visits: dict[Visit, str]
) -> None:
    @IN_STEPS
    @given(FILTERS, st.sampled_from(COLUMNS), st.booleans())
    def check(wanted: VisitFilter, column: str, descending: bool) -> None:
        order = Order(column=column, descending=descending)
        found = list_visits(desk, wanted, order, limit=100).rows
        expected = {v.id: v for v, place in visits.items() if wanted_by(wanted, v, place)}
        assert {row.id for row in found} == expected.keys()
        assert len(found) == count_visits(desk, wanted)
        assert visit_totals(desk, wanted).reached == sum(
            visit.reached_total or 0 for visit in expected.values()
        )

    check()


def sorting_value(row: VisitRow, column: str) -> Any:
    rank: dict[str, Callable[[VisitRow], Any]] = {
        "day": lambda r: r.start,
        "ward": lambda r: fold(r.ward_name),
        "kind": lambda r: list(VisitKind).index(r.kind),
        "status": lambda r: list(VisitStatus).index(r.status),
        "place": lambda r: fold(r.place_name) or None,
    }
    return rank.get(column, lambda r: getattr(r, column))(row)


@pytest.mark.parametrize(("column", "descending"), [*product(COLUMNS, (False, True))])
def test_lists_are_sorted_with_the_unknown_last(
    desk: Desk, visits: dict[Visit, str], column: str, *, descending: bool
) -> None:
    rows = list_visits(
        desk, VisitFilter(), Order(column=column, descending=descending), limit=100
    ).rows
    values = [sorting_value(row, column) for row in rows]
    known = [value for value in values if value is not None]
    assert len(rows) == len(visits)
    assert known == sorted(known, reverse=descending)
    assert values[len(known) :] == [None] * (len(values) - len(known))


@pytest.mark.parametrize("column", COLUMNS)
def test_pages_together_are_the_list(desk: Desk, visits: dict[Visit, str], column: str) -> None:
    order = Order(column=column, descending=True)
    whole = list_visits(desk, VisitFilter(), order, limit=100).rows
    pages = [
        row
        for offset in range(0, 50, 7)
        for row in list_visits(desk, VisitFilter(), order, offset=offset, limit=7).rows
    ]
    assert pages == list(whole)


def test_a_row_shows_what_the_visit_says(desk: Desk) -> None:
    place, _ = add_place(desk, name="École", kind=PlaceKind.SCHOOL, ward="12025W03")
    log_visit(
        desk,
        start=NOW,
        kind=VisitKind.EVENT,
        place_id=place.id,
        themes=frozenset({Theme.YOUTH, Theme.DIGITAL}),
        consultants=frozenset({"omar", "lies"}),
        note="x" * 500,
    )
    (row,) = list_visits(desk, VisitFilter(), Order(column="day")).rows
    assert (row.place_name, row.ward_name) == ("École", "Centrum")
    assert row.themes == (Theme.DIGITAL, Theme.YOUTH)
    assert row.consultants == ("lies", "omar")
    assert len(row.note_start) == 120


def test_codes_of_a_newer_program_do_not_break_a_list(desk: Desk, visits: dict[Visit, str]) -> None:
    with desk.store.writing() as session:
        session.execute(text("UPDATE visit SET kind = 'drone_round', ward = '12025W99'"))
        session.execute(
            text("INSERT INTO visit_theme SELECT DISTINCT visit_id, 'tomorrow' FROM visit_theme")
        )
    for column in COLUMNS:
        rows = list_visits(desk, VisitFilter(), Order(column=column), limit=100).rows
        assert len(rows) == len(visits)
        assert {str(row.kind) for row in rows} == {"drone_round"}
        assert {row.ward_name for row in rows} == {"12025W99"}


def test_letters_that_are_no_letters_find_nothing(desk: Desk, visits: dict[Visit, str]) -> None:
    assert count_visits(desk, VisitFilter(text='"*^:()')) == 0
    assert count_visits(desk, VisitFilter(text="  ")) == len(visits)


def test_places_tell_how_they_are_used(desk: Desk, visits: dict[Visit, str]) -> None:
    rows = list_places(desk, PlaceFilter(), Order(column="visits", descending=True)).rows
    final = [v for v in visits if v.status is VisitStatus.FINAL]
    for row in rows:
        mine = [visit for visit in final if visit.place_id == row.id]
        assert row.visits == len(mine)
        assert row.last_visit == max(day_of(visit.start) for visit in mine)
    assert [row.visits for row in rows] == sorted((row.visits for row in rows), reverse=True)


def test_names_sort_without_regard_to_case_and_accents(
    desk: Desk, visits: dict[Visit, str]
) -> None:
    rows = list_places(desk, PlaceFilter(), Order(column="name")).rows
    assert [row.name for row in rows] == ["École", "eik", "Ödland", "Zebra"]


def test_the_latest_assessment_is_the_stage_of_a_place(desk: Desk) -> None:
    place, _ = add_place(desk, name="Plein", kind=PlaceKind.OTHER, ward="12025W01")
    add_assessment(desk, place.id, stage="brave", assessed_on=date(2025, 1, 1))
    add_assessment(desk, place.id, stage="growing", assessed_on=date(2026, 1, 1))
    add_place(desk, name="Nieuw", kind=PlaceKind.OTHER, ward="12025W01")
    for descending in (False, True):
        order = Order(column="stage", descending=descending)
        rows = list_places(desk, PlaceFilter(), order).rows
        assert [row.stage for row in rows] == ["growing", None]


def test_somebody_nobody_met_for_180_days_sleeps(desk: Desk) -> None:
    met = {
        days: add_person(desk, display_name=f"Zoë {days}", stage=RelationshipStage.ACTIVE)[0]
        for days in (1, 180, 181)
    }
    for days, person in met.items():
        log_visit(
            desk,
            start=NOW - timedelta(days=days),
            kind=VisitKind.KEY_FIGURE_TALK,
            ward=WardCode("12025W01"),
            persons=frozenset({person.id}),
        )
    closed, _ = add_person(desk, display_name="Afgerond", stage=RelationshipStage.CLOSED)
    rows = {r.id: r for r in list_persons(desk, PersonFilter(), Order(column="stage")).rows}
    assert [rows[met[days].id].stage for days in (1, 180, 181)] == ["active", "active", "dormant"]
    assert rows[closed.id].stage == "closed"
    dormant = PersonFilter(stages=frozenset({RelationshipStage.DORMANT}))
    assert count_persons(desk, dormant) == 1
    by_contact = list_persons(desk, PersonFilter(), Order(column="last_contact")).rows
    assert [row.last_contact is None for row in by_contact] == [False, False, False, True]


@pytest.mark.parametrize("descending", [False, True])
def test_every_column_of_the_other_lists_sorts(desk: Desk, *, descending: bool) -> None:
    for n in range(3):
        ward = list(WARDS)[n] if n else None
        add_organisation(desk, name=f"vzw {n}", kind="non_profit", ward=ward)
        add_network(desk, name=f"Ouders {n}", wards=frozenset({ward} - {None}))
        add_person(desk, display_name=f"Persoon {n}", ward=ward)

    def sort(column: str) -> Order:
        return Order(column=column, descending=descending)

    for column in ("name", "kind", "level", "ward", "status", "visits", "last_visit"):
        rows = list_organisations(desk, OrganisationFilter(), sort(column)).rows
        assert len(rows) == 3
        assert column != "ward" or rows[-1].ward is None
    for column in ("name", "reach", "owner", "visits", "last_visit"):
        assert len(list_networks(desk, NetworkFilter(), sort(column)).rows) == 3
    for column in ("display_name", "ward", "stage", "figure", "last_contact", "review_on", "owner"):
        people = list_persons(desk, PersonFilter(), sort(column)).rows
        assert len(people) == 3
        assert column != "ward" or people[-1].ward is None


def test_a_list_cannot_be_sorted_by_what_it_does_not_have(desk: Desk) -> None:
    with pytest.raises(ValueError, match="sorted"):
        list_visits(desk, VisitFilter(), Order(column="shoe_size"))
