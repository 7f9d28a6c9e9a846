"""Measures of the same visits, side by side, give no hidden count back."""

from __future__ import annotations

from datetime import date, datetime
from itertools import product
from typing import Any

import pytest

from desktop.domain.figures.coverage import Coverage, Facets, Measure, Question, ValueState
from desktop.domain.organisation import Organisation
from desktop.domain.period import Period
from desktop.domain.record import OrganisationId
from desktop.domain.vocabulary import AreaLevel, OrganisationKind, Outcome, Theme, VisitKind
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.models import AreaStatisticRow
from tests.services.visits_made import NOON, keep, keep_many, made_visit

WARDS = [f"12025W0{n}" for n in range(1, 5)]
ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = WARDS
JANUARY, FEBRUARY, MARCH = (date(2026, month, 10) for month in (1, 2, 3))
MONTHS = (
    Period(date(2026, 1, 1), date(2026, 1, 31)),
    Period(date(2026, 2, 1), date(2026, 2, 28)),
    Period(date(2026, 3, 1), date(2026, 3, 31)),
    Period(date(2026, 1, 1), date(2026, 3, 31)),
)
YOUTH = Facets(themes=frozenset({Theme.YOUTH}))
THRESHOLD = 5
HIDDEN = ValueState.SUPPRESSED


@pytest.fixture
def known(desk: Desk) -> Desk:
    """A thousand people live in each ward, so that rates per thousand are counts."""
    with desk.store.writing() as session:
        session.add_all(
            AreaStatisticRow(area=ward, indicator=INHABITANTS, period="2024", value=1000, source="")
            for ward in WARDS
        )
    return desk


def ask(desk: Desk, measure: Measure, period: Period, only: Facets) -> Coverage:
    question = Question(measure=measure, period=period, only=only, level=AreaLevel.WARD)
    return coverage(desk, question, today=date(2026, 4, 2))


@pytest.mark.parametrize("only", [Facets(), YOUTH])
def test_new_people_do_not_tell_how_many_were_reached(known: Desk, only: Facets) -> None:
    """Nobody is new who was not reached: all 60 of February were, so January had 3 at most."""
    theme: dict[str, Any] = {"themes": only.themes}
    for ward in WARDS:
        for day in (JANUARY, FEBRUARY, MARCH):
            keep_many(known, {ward: 20}, day, reached_total=0, reached_new=0, **theme)
            if only:
                keep_many(known, {ward: 20}, day, reached_total=6, reached_new=3)
    keep(known, made_visit(known, ARSENAAL, JANUARY, reached_total=3, reached_new=0, **theme))
    for ward, day in product(WARDS, (JANUARY, FEBRUARY, MARCH)):
        if (ward, day) != (ARSENAAL, JANUARY):
            keep(known, made_visit(known, ward, day, reached_total=60, reached_new=60, **theme))

    for period in MONTHS:
        reached = ask(known, Measure.REACHED_PER_1000, period, only)
        new = ask(known, Measure.REACHED_NEW, period, only)
        for one, other in zip(reached.areas, new.areas, strict=True):
            assert one.state is not HIDDEN or other.state is HIDDEN, (one.name, period)


@pytest.mark.parametrize("only", [Facets(), YOUTH])
def test_the_people_who_were_met_again_are_not_few(known: Desk, only: Facets) -> None:
    """All reached, without the new ones."""
    theme: dict[str, Any] = {"themes": only.themes}
    for number, (ward, day) in enumerate(product(WARDS, (JANUARY, FEBRUARY, MARCH))):
        if only:
            keep_many(known, {ward: 20}, day, reached_total=9, reached_new=2)
        again = (1, 30, 12, 2)[number % 4]
        keep(known, *(made_visit(known, ward, day, reached_total=0, **theme) for _ in range(9)))
        fields = {"reached_total": 30 + again, "reached_new": 30}
        keep(known, made_visit(known, ward, day, **fields, **theme))

    for period in MONTHS:
        reached = ask(known, Measure.REACHED_PER_1000, period, only)
        new = ask(known, Measure.REACHED_NEW, period, only)
        for one, other in zip(reached.areas, new.areas, strict=True):
            if one.value is not None and other.value is not None:
                again = round(one.value - other.value)
                assert not 0 < again < THRESHOLD, (one.name, period)


@pytest.mark.parametrize("only", [Facets(), Facets(kinds=frozenset({VisitKind.STREET_ROUND}))])
def test_open_follow_ups_do_not_tell_how_many_visits_there_were(known: Desk, only: Facets) -> None:
    """Each waits at another house, so there were at least as many visits as wait."""
    keep_many(known, dict.fromkeys(WARDS, 40), FEBRUARY)
    keep_many(known, {ARSENAAL: 2, BATTEL: 30, CENTRUM: 30, NEKKERSPOEL: 30}, MARCH)
    keep_many(known, {ARSENAAL: 30, BATTEL: 30, CENTRUM: 30, NEKKERSPOEL: 30}, JANUARY)
    houses = [_house(known, number) for number in range(36)]
    keep(known, *houses)
    waits: dict[str, Any] = {"outcomes": frozenset({Outcome.FOLLOW_UP})}
    for number, house in enumerate(houses):
        ward = WARDS[1 + number % 3]
        keep(known, made_visit(known, ward, MARCH, organisation_id=house.id, **waits))

    for period in MONTHS:
        visits = ask(known, Measure.VISITS, period, only)
        waiting = ask(known, Measure.OPEN_FOLLOW_UPS, period, only)
        if waiting.total.value != 0:  # then everybody knows that nothing waits anywhere
            for one, other in zip(visits.areas, waiting.areas, strict=True):
                assert one.state is not HIDDEN or other.state is HIDDEN, (one.name, period)


def _house(desk: Desk, number: int) -> Organisation:
    moment = datetime.combine(JANUARY, NOON)
    return Organisation(
        id=OrganisationId(desk.new_id()),
        created_at=moment,
        created_by=desk.author,
        updated_at=moment,
        updated_by=desk.author,
        name=f"House {number}",
        kind=OrganisationKind.NON_PROFIT,
    )
