"""What lies on the map besides figures: published counts, marks of wards, points without names."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from desktop.app.mapping.map_layers import draw_layer, draw_places
from desktop.domain.figures.coverage import Measure, Question
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import OrganisationKind, PlaceKind, VisitKind
from desktop.services import places, visits
from desktop.services.desk import Desk
from desktop.services.figures import facet_choices, targets
from desktop.services.following import tasks
from desktop.services.geography import areas
from desktop.services.organising import networks, organisations
from tests.conftest import NOW

BATTEL = WardCode("12025W02")


def asked(desk: Desk) -> Question:
    first = desk.today().replace(day=1)
    return Question(measure=Measure.VISITS, period=Period(first, desk.today()))


def layer(desk: Desk, name: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(draw_layer(desk, name, asked(desk)))
    return made


def log(desk: Desk, ward: WardCode, times: int) -> None:
    for _ in range(times):
        visits.log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=ward)


def test_circles_of_visits_stand_for_published_wards_only(desk: Desk) -> None:
    areas.ensure_areas(desk)
    other = next(ward.code for ward in areas.wards(desk) if ward.code != BATTEL)
    log(desk, BATTEL, 12)
    log(desk, WardCode(other), 2)

    drawn = layer(desk, "visits")

    assert "2" not in drawn["texts"]
    assert len(drawn["texts"]) == len(drawn["lats"]) <= 1


def test_targets_are_marked_by_what_is_published(desk: Desk) -> None:
    areas.ensure_areas(desk)
    marks = layer(desk, "targets")["marks"]
    assert {mark["mark"] for mark in marks.values()} == {"unset"}

    targets.set_target(desk, BATTEL, visits=4, from_on=date(2020, 1, 1))
    assert layer(desk, "targets")["marks"][BATTEL]["mark"] == "under"


def test_open_tasks_are_counted_by_ward(desk: Desk) -> None:
    areas.ensure_areas(desk)
    for title in ("Affiche", "Bellen"):
        tasks.add_task(desk, title=title, ward=BATTEL)
    assert layer(desk, "tasks")["marks"] == {BATTEL: {"mark": "count", "text": "2"}}


def test_points_carry_no_names(desk: Desk) -> None:
    areas.ensure_areas(desk)
    where: dict[str, Any] = {"ward": BATTEL, "lat": 51.03, "lon": 4.46}
    places.add_place(desk, name="De Spoel", kind=PlaceKind.LIBRARY, **where)
    organisations.add_organisation(desk, name="Sociaal Huis", kind=OrganisationKind.SCHOOL, **where)
    organisations.add_organisation(desk, name="Zonder punt", kind=OrganisationKind.SCHOOL)

    assert json.loads(draw_places(desk))["kinds"] == ["library"]
    assert layer(desk, "organisations")["kinds"] == ["school"]
    drawn = draw_places(desk) + draw_layer(desk, "organisations", asked(desk))
    assert b"Spoel" not in drawn
    assert b"Sociaal" not in drawn


def test_figures_can_be_limited_to_what_the_profile_knows(desk: Desk) -> None:
    areas.ensure_areas(desk)
    network, _changes = networks.add_network(desk, name="Moeders")
    els = frozenset({"els"})
    visits.log_visit(desk, start=NOW, kind=VisitKind.EVENT, ward=BATTEL, consultants=els)

    assert facet_choices.networks(desk) == [(network.id, "Moeders")]
    assert facet_choices.colleagues(desk) == ["els"]
    assert len(facet_choices.teams(desk)) == 1
