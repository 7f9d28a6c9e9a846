"""The sheet of a ward: who, what, when, and what is missing."""

from __future__ import annotations

from datetime import date

from desktop.domain.figures.aggregate import SUPPRESSED, figure
from desktop.domain.organisation import Network, Organisation
from desktop.domain.period import Period
from desktop.domain.person import KeyFigure, Person
from desktop.domain.place import Place, PlaceAssessment
from desktop.domain.record import PersonId, PlaceId, WardCode
from desktop.domain.task import Task
from desktop.domain.vocabulary import (
    OrganisationKind,
    PlaceKind,
    PlaceStage,
    PlaceStatus,
    RelationshipStage,
    VisitKind,
)
from desktop.services.desk import Desk
from desktop.services.figures.ward_sheet import ward_sheet
from tests.conftest import WARDS
from tests.services.figures.test_coverage_records import made
from tests.services.visits_made import keep, keep_many

ARSENAAL, BATTEL, CENTRUM, _ = map(WardCode, WARDS)
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY, TODAY = date(2026, 2, 10), date(2026, 3, 4)


def add_figure(desk: Desk, name: str, ward: WardCode, **fields: RelationshipStage) -> Person:
    person = made(desk, Person, display_name=name, ward=ward, review_on=PERIOD.last, **fields)
    keep(desk, person, made(desk, KeyFigure, person_id=PersonId(person.id)))
    return person


def test_a_sheet_holds_what_is_on_file_of_the_ward_and_nothing_else(desk: Desk) -> None:
    here, there = (
        made(desk, Place, name=name, kind=PlaceKind.SCHOOL, ward=ward)
        for name, ward in (("Zaal", ARSENAAL), ("Elders", BATTEL))
    )
    gone = made(
        desk,
        Place,
        name="Weg",
        kind=PlaceKind.SCHOOL,
        ward=ARSENAAL,
        status=PlaceStatus.CLOSED,
    )
    house = made(desk, Organisation, name="Huis", kind=OrganisationKind.NON_PROFIT, ward=ARSENAAL)
    keep(desk, here, there, gone, house)
    stage = {"assessed_on": DAY, "stage": PlaceStage.GROWING}
    keep(desk, made(desk, PlaceAssessment, place_id=PlaceId(here.id), **stage))
    for name, channels in (("Buren", ""), ("Vrouwen", "chat")):
        wards = frozenset({ARSENAAL, CENTRUM})
        keep(desk, made(desk, Network, name=name, channels=channels, wards=wards))
    keep_many(desk, {ARSENAAL: 6}, DAY, place_id=here.id)
    keep_many(desk, {BATTEL: 9}, DAY)

    sheet = ward_sheet(desk, ARSENAAL, PERIOD, today=TODAY, most=4)

    assert (sheet.name, sheet.inhabitants, sheet.visits) == ("Arsenaal", None, figure(6))
    assert [each.name for each in sheet.organisations] == ["Huis"]
    assert [each.name for each in sheet.networks] == ["Buren", "Vrouwen"]
    assert sheet.networks_without_channel == 1
    assert [(each.name, each.stage) for each in sheet.places] == [("Zaal", PlaceStage.GROWING)]
    assert [each.kind for each in sheet.last_visits] == [VisitKind.STREET_ROUND] * 4
    assert dict(sheet.gaps) == {"networks_without_channel": 1, "no_key_figure": None}


def test_names_of_persons_are_there_only_for_who_may_see_them(desk: Desk) -> None:
    ann = add_figure(desk, "Ann Test", ARSENAAL)
    add_figure(desk, "Bob Test", BATTEL)
    add_figure(desk, "Cis Test", ARSENAAL, stage=RelationshipStage.CLOSED)
    call = {"title": "Bellen", "ward": ARSENAAL}
    keep(desk, made(desk, Task, person_id=PersonId(ann.id), **call), made(desk, Task, **call))

    closed = ward_sheet(desk, ARSENAAL, PERIOD, today=TODAY)
    opened = ward_sheet(desk, ARSENAAL, PERIOD, today=TODAY, persons=True)

    assert closed.persons is None
    assert len(closed.tasks) == 1
    assert "Ann" not in repr(closed)
    assert [(each.id, each.name) for each in opened.persons or ()] == [(ann.id, "Ann Test")]
    assert len(opened.tasks) == 2
    assert closed.key_figures == SUPPRESSED


def test_a_ward_that_only_old_data_knows_has_a_sheet_too(desk: Desk) -> None:
    old = WardCode("12025W99")
    keep_many(desk, {old: 7}, DAY)

    sheet = ward_sheet(desk, old, PERIOD, today=TODAY)

    assert (sheet.name, sheet.visits, list(sheet.gaps)) == (old, figure(7), [])
