"""Measures of what is on file: key figures, places, networks, follow-ups, targets."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest

from desktop.domain.figures.coverage import Coverage, Facets, Measure, Question, ValueState, usable
from desktop.domain.organisation import Network, Organisation
from desktop.domain.period import Period
from desktop.domain.person import KeyFigure, Person
from desktop.domain.place import Place
from desktop.domain.record import PersonId, Record, WardCode
from desktop.domain.target import Target
from desktop.domain.task import Task
from desktop.domain.vocabulary import (
    OrganisationKind,
    Outcome,
    PlaceKind,
    PlaceStatus,
    RelationshipStage,
    TargetUnit,
    TaskState,
    Theme,
    VisitKind,
)
from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.storage.figures.coverage import INHABITANTS
from desktop.storage.models import AreaStatisticRow
from tests.services.visits_made import keep, keep_many, made_visit

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = (f"12025W0{n}" for n in range(1, 5))
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
DAY, LATER = date(2026, 2, 10), date(2026, 2, 11)
TODAY = date(2026, 3, 4)
HIDDEN, UNKNOWN = ValueState.SUPPRESSED, ValueState.UNKNOWN
R = TypeVar("R", bound=Record)
FOLLOW_UP: dict[str, Any] = {"outcomes": frozenset({Outcome.FOLLOW_UP})}


@pytest.fixture
def peopled(desk: Desk) -> Desk:
    """Four wards; of Nekkerspoel nobody knows how many people live there."""
    with desk.store.writing() as session:
        session.add_all(
            AreaStatisticRow(
                area=ward, indicator=INHABITANTS, period="2024", value=value, source="Statbel"
            )
            for ward, value in ((ARSENAAL, 10_000), (BATTEL, 5_000), (CENTRUM, 20_000))
        )
    return desk


def ask(
    desk: Desk, measure: Measure, only: Facets | None = None, today: date = TODAY, **fields: Any
) -> Coverage:
    asked: dict[str, Any] = {"measure": measure, "period": PERIOD} | fields
    return coverage(desk, Question(only=only or Facets(), **asked), today=today)


def shown(answer: Coverage) -> list[float | ValueState]:
    return [_short(each) for each in (*answer.areas, answer.total)]


def _short(each: Any) -> float | ValueState:
    found: float | ValueState = each.state if each.value is None else round(each.value, 3)
    return found


def made(desk: Desk, record: type[R], /, **fields: Any) -> R:
    moment = datetime(2026, 2, 1, 9, 0, tzinfo=UTC)
    person = record is Person
    trail = {"created_by": desk.author, "updated_by": desk.author}
    given: dict[str, Any] = {"id": uuid4() if person else desk.new_id(), **trail, **fields}
    return record(created_at=moment, updated_at=moment, **given)


def add_key_figures(desk: Desk, ward: str | None, number: int, **fields: Any) -> None:
    for _ in range(number):
        person = made(
            desk, Person, display_name="Ann Test", ward=ward, review_on=PERIOD.last, **fields
        )
        keep(desk, person, made(desk, KeyFigure, person_id=PersonId(person.id)))


def test_key_figures_are_persons_so_few_of_them_are_not_told(peopled: Desk) -> None:
    add_key_figures(peopled, ARSENAAL, 8)
    add_key_figures(peopled, BATTEL, 2)
    add_key_figures(peopled, CENTRUM, 20)
    add_key_figures(peopled, None, 9)
    add_key_figures(peopled, CENTRUM, 3, stage=RelationshipStage.CLOSED)

    answer = ask(peopled, Measure.KEY_FIGURES_PER_1000)

    assert shown(answer) == [HIDDEN, HIDDEN, 1, UNKNOWN, UNKNOWN]
    assert (answer.denominator, answer.unit) == ("2024", "key figures per 1,000 residents")


def test_a_person_with_two_profiles_is_one_key_figure(peopled: Desk) -> None:
    add_key_figures(peopled, ARSENAAL, 9)
    person = made(peopled, Person, display_name="Ann", ward=ARSENAAL, review_on=PERIOD.last)
    keep(peopled, person)
    for _ in range(2):
        keep(peopled, made(peopled, KeyFigure, person_id=PersonId(person.id)))

    assert shown(ask(peopled, Measure.KEY_FIGURES_PER_1000))[0] == 1


def test_one_team_taken_from_all_does_not_give_the_others(peopled: Desk) -> None:
    add_key_figures(peopled, ARSENAAL, 12, team_id=1)
    add_key_figures(peopled, ARSENAAL, 2, team_id=2)
    add_key_figures(peopled, CENTRUM, 20, team_id=1)

    everybody = shown(ask(peopled, Measure.KEY_FIGURES_PER_1000))[0]
    first = shown(ask(peopled, Measure.KEY_FIGURES_PER_1000, Facets(teams=frozenset({1}))))[0]
    second = shown(ask(peopled, Measure.KEY_FIGURES_PER_1000, Facets(teams=frozenset({2}))))[0]

    assert second is HIDDEN
    assert HIDDEN in {everybody, first}


def test_places_are_public_and_told_as_they_are(peopled: Desk) -> None:
    for ward, status in (
        (ARSENAAL, PlaceStatus.OPEN),
        (ARSENAAL, PlaceStatus.TEMPORARILY_CLOSED),
        (ARSENAAL, PlaceStatus.CLOSED),
        (BATTEL, PlaceStatus.OPEN),
    ):
        keep(
            peopled,
            made(
                peopled,
                Place,
                name="De Brug",
                kind=PlaceKind.LIBRARY,
                ward=WardCode(ward),
                status=status,
                themes=frozenset({Theme.YOUTH} if ward == BATTEL else ()),
            ),
        )

    youth = Facets(themes=frozenset({Theme.YOUTH}))
    assert shown(ask(peopled, Measure.PLACES_PER_1000)) == [0.2, 0.2, 0, UNKNOWN, UNKNOWN]
    assert shown(ask(peopled, Measure.PLACES_PER_1000, youth)) == [0, 0.2, 0, UNKNOWN, UNKNOWN]


def test_a_ward_without_any_network_on_file_is_unknown_and_not_zero(desk: Desk) -> None:
    for channels, wards in (("", (ARSENAAL, BATTEL)), ("  ", (ARSENAAL,)), ("chat", (CENTRUM,))):
        codes = frozenset(map(WardCode, wards))
        keep(desk, made(desk, Network, name="Buren", channels=channels, wards=codes))

    answer = ask(desk, Measure.NETWORKS_WITHOUT_CHANNEL)

    assert shown(answer) == [2, 1, 0, UNKNOWN, 2]


def test_what_is_on_file_today_has_no_before(peopled: Desk) -> None:
    against = Period(date(2025, 1, 1), date(2025, 3, 31))
    for measure in (Measure.PLACES_PER_1000, Measure.KEY_FIGURES_PER_1000):
        answer = ask(peopled, measure, against=against)
        assert {each.before_state for each in answer.areas} == {UNKNOWN}
        assert {each.change for each in answer.areas} == {None}


class TestOpenFollowUps:
    """A follow-up is open until somebody came back, or did the task."""

    def test_a_later_visit_in_the_ward_closes_what_has_no_place(self, desk: Desk) -> None:
        keep_many(desk, {ARSENAAL: 6, BATTEL: 7}, DAY, **FOLLOW_UP)
        keep_many(desk, {BATTEL: 1}, LATER)

        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS)) == [6, 0, 0, 0, 6]

    def test_only_a_visit_to_the_same_place_closes_what_was_said_there(self, desk: Desk) -> None:
        here, there = (
            made(desk, Place, name=name, kind=PlaceKind.SCHOOL, ward=WardCode(ARSENAAL))
            for name in ("Hier", "Daar")
        )
        keep(desk, here, there)
        keep_many(desk, {ARSENAAL: 8}, DAY, place_id=here.id, **FOLLOW_UP)
        keep_many(desk, {ARSENAAL: 9}, DAY, place_id=there.id, **FOLLOW_UP)
        keep_many(desk, {ARSENAAL: 1}, LATER, place_id=there.id)
        keep_many(desk, {ARSENAAL: 1}, LATER)

        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS))[0] == 8

    def test_a_visit_to_the_organisation_closes_it_too(self, desk: Desk) -> None:
        place = made(desk, Place, name="Zaal", kind=PlaceKind.SCHOOL, ward=WardCode(ARSENAAL))
        house = made(desk, Organisation, name="Huis", kind=OrganisationKind.NON_PROFIT)
        keep(desk, place, house)
        keep_many(
            desk, {ARSENAAL: 6}, DAY, place_id=place.id, organisation_id=house.id, **FOLLOW_UP
        )
        keep_many(desk, {CENTRUM: 7}, DAY, organisation_id=house.id, **FOLLOW_UP)
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS))[:3] == [6, 0, 7]

        keep_many(desk, {BATTEL: 1}, LATER, organisation_id=house.id)
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS))[:3] == [0, 0, 0]

    def test_a_task_about_the_visit_takes_its_place(self, desk: Desk) -> None:
        keep_many(desk, {ARSENAAL: 6}, DAY, **FOLLOW_UP)
        noted = made_visit(desk, ARSENAAL, DAY, **FOLLOW_UP)
        done = made_visit(desk, ARSENAAL, DAY, **FOLLOW_UP)
        keep(desk, noted, done)
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS))[0] == 8

        task: dict[str, Any] = {"title": "Bellen", "ward": WardCode(ARSENAAL)}
        keep(
            desk,
            made(desk, Task, visit_id=noted.id, **task),
            made(desk, Task, visit_id=done.id, state=TaskState.DONE, **task),
        )
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS))[0] == 7

    def test_few_are_not_told_and_filters_count(self, desk: Desk) -> None:
        keep_many(desk, {ARSENAAL: 3, BATTEL: 9, CENTRUM: 20}, DAY, **FOLLOW_UP)
        keep_many(desk, {CENTRUM: 6}, DAY, kind=VisitKind.EVENT, **FOLLOW_UP)

        event = Facets(kinds=frozenset({VisitKind.EVENT}))
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS)) == [HIDDEN, HIDDEN, 26, 0, 38]
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS, event)) == [0, 0, 6, 0, 6]

    def test_few_without_a_theme_hide_those_with_it(self, desk: Desk) -> None:
        youth = frozenset({Theme.YOUTH})
        keep_many(desk, {ARSENAAL: 20, CENTRUM: 9}, DAY, themes=youth, **FOLLOW_UP)
        keep_many(desk, {ARSENAAL: 2, CENTRUM: 30}, DAY, **FOLLOW_UP)

        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS))[0] == 22
        assert shown(ask(desk, Measure.OPEN_FOLLOW_UPS, Facets(themes=youth)))[0] is HIDDEN


class TestTargets:
    """Visits are set beside what was aimed at."""

    def test_presence_is_a_percentage_of_the_target(self, desk: Desk) -> None:
        quarter = {"per": TargetUnit.QUARTER, "from_on": PERIOD.first}
        keep(
            desk,
            made(desk, Target, ward=WardCode(ARSENAAL), visits=20, **quarter),
            made(desk, Target, ward=WardCode(BATTEL), visits=10, **quarter),
            made(desk, Target, ward=WardCode(NEKKERSPOEL), visits=0, **quarter),
        )
        keep_many(desk, {ARSENAAL: 10, CENTRUM: 30}, DAY)

        answer = ask(desk, Measure.PRESENCE_VS_TARGET, today=PERIOD.last)

        assert shown(answer) == [50, 0, UNKNOWN, UNKNOWN, round(100 * 10 / 30, 3)]

    def test_of_a_running_period_the_target_counts_up_to_today(self, desk: Desk) -> None:
        target = made(desk, Target, ward=WardCode(ARSENAAL), visits=31, from_on=PERIOD.first)
        keep(desk, target)
        keep_many(desk, {ARSENAAL: 33}, DAY)

        # 31 in January, 31 in February, 4 of 31 days in March.
        assert shown(ask(desk, Measure.PRESENCE_VS_TARGET))[0] == 50

    def test_a_target_of_a_theme_counts_visits_about_it(self, desk: Desk) -> None:
        youth = frozenset({Theme.YOUTH})
        quarter = {"per": TargetUnit.QUARTER, "from_on": PERIOD.first}
        target = made(
            desk, Target, ward=WardCode(ARSENAAL), visits=20, theme=Theme.YOUTH, **quarter
        )
        keep(desk, target)
        keep_many(desk, {ARSENAAL: 30}, DAY)
        keep_many(desk, {ARSENAAL: 25}, DAY, themes=youth)

        measure, last = Measure.PRESENCE_VS_TARGET, PERIOD.last
        assert shown(ask(desk, measure, today=last))[0] is UNKNOWN
        assert shown(ask(desk, measure, Facets(themes=youth), today=last))[0] == 125


@pytest.mark.parametrize(
    ("measure", "only"),
    [
        (Measure.KEY_FIGURES_PER_1000, Facets(themes=frozenset({Theme.YOUTH}))),
        (Measure.PLACES_PER_1000, Facets(teams=frozenset({1}))),
        (Measure.PRESENCE_VS_TARGET, Facets(themes=frozenset({Theme.YOUTH, Theme.GENDER}))),
        (Measure.NETWORKS_WITHOUT_CHANNEL, Facets(networks=frozenset({UUID(int=1)}))),  # type: ignore[arg-type]
    ],
)
def test_a_filter_that_a_measure_does_not_have_is_refused(
    desk: Desk, measure: Measure, only: Facets
) -> None:
    with pytest.raises(InvalidEntry) as refused:
        ask(desk, measure, only)
    assert {each.rule for each in refused.value.problems} == {"not_for_measure"}

    assert not usable(only, measure)
    ask(desk, measure, usable(only, measure))
