"""A summary tells what the map tells of the same visits, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.figures.aggregate import SUPPRESSED, UNKNOWN, Figure, figure
from desktop.domain.figures.coverage import Coverage, Facets, Measure, Question, ValueState
from desktop.domain.figures.summary import SummaryRow, VisitSummary
from desktop.domain.listing import VisitFilter
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme, VisitKind, VisitStatus
from desktop.errors import InvalidEntry
from desktop.reports import wording
from desktop.services.demo import Sizes, fill, repeatable
from desktop.services.desk import Desk
from desktop.services.figures import visit_summary
from desktop.services.figures.coverage import coverage
from desktop.services.geography.areas import ensure_areas
from desktop.storage.engine import open_store
from tests.conftest import KEY
from tests.services.visits_made import keep_many, made_visit

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = (f"12025W0{n}" for n in range(1, 5))
QUARTER = Period(date(2026, 1, 1), date(2026, 3, 31))
IN_QUARTER = VisitFilter(first=QUARTER.first, last=QUARTER.last)
SET_ON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
SPRING = Period(date(2026, 4, 1), date(2026, 6, 30))
ALL_TIME = Period(date(2021, 11, 1), date(2026, 11, 30))
SOME = 4
YOUTH, ROUNDS = frozenset({Theme.YOUTH}), frozenset({VisitKind.STREET_ROUND})


def summarise(desk: Desk, wanted: VisitFilter) -> VisitSummary:
    return visit_summary.summarise_visits(desk, wanted, report=lambda _done, _total: None)


@pytest.fixture
def filled(desk: Desk) -> Desk:
    """A quarter of visits, large enough that nothing has to be hidden."""
    for month in (1, 2, 3):
        for kind in (VisitKind.STREET_ROUND, VisitKind.EVENT):
            keep_many(
                desk,
                {ARSENAAL: 5 + month, CENTRUM: 12},
                date(2026, month, 10),
                kind=kind,
                reached_new=2,
                duration=45,
                themes=frozenset({Theme.YOUTH, Theme.DIGITAL}),
                goals=frozenset({"1.2"}),
            )
    return desk


def test_the_summary_says_what_the_database_says(filled: Desk) -> None:
    summary = summarise(filled, IN_QUARTER)

    for name, column in (("ward", "ward"), ("kind", "kind"), ("month", "substr(day, 1, 7)")):
        with filled.store.reading() as session:
            query = text(
                f"SELECT {column}, count(*), sum(reached_total), sum(reached_new), "  # noqa: S608
                f"sum(duration) / 60.0 FROM visit GROUP BY 1"
            )
            true = {row[0]: tuple(row[1:]) for row in session.execute(query)}
        shown = {
            row.code: (row.visits.value, row.reached.value, row.new.value, row.hours.value)
            for row in summary.rows[name]
            if row.visits.value
        }
        assert shown == true
    assert [one.value for one in summary.grid.columns.cells] == [36, 38, 40]
    assert summary.version.visits.value == 114


def test_a_theme_counts_every_visit_that_has_it(filled: Desk) -> None:
    summary = summarise(filled, IN_QUARTER)

    themes = {row.code: row.visits.value for row in summary.rows["theme"] if row.visits.value}
    assert themes == {"youth": 114, "digital": 114}
    assert summary.total.visits.value == 114


def test_planned_visits_and_other_wards_stay_out(filled: Desk) -> None:
    keep_many(filled, {CENTRUM: 9}, date(2026, 2, 1), status=VisitStatus.PLANNED)
    wanted = VisitFilter(wards=frozenset({made_visit(filled, CENTRUM, date(2026, 2, 1)).ward}))

    summary = summarise(filled, wanted)

    assert [(row.code, row.visits.value) for row in summary.rows["ward"]] == [(CENTRUM, 72)]
    assert summary.total.visits.value == 72
    assert summary.subject.period == QUARTER


def test_whole_months_are_counted_and_the_summary_says_so(filled: Desk) -> None:
    wanted = VisitFilter(first=date(2026, 1, 5), last=date(2026, 2, 3))
    summary = summarise(filled, wanted)

    assert summary.subject.period == Period(date(2026, 1, 1), date(2026, 2, 28))
    assert summary.total.visits.value == 74
    assert "Asked was 5 Jan – 3 Feb 2026" in dict(wording.explanation(summary))["Also"]
    assert "Also" not in dict(wording.explanation(summarise(filled, IN_QUARTER)))


@pytest.mark.parametrize("chosen", [{"text": "plein"}, {"place_id": uuid4()}])
def test_visits_chosen_by_what_is_not_published_have_no_summary(
    filled: Desk, chosen: dict[str, Any]
) -> None:
    with pytest.raises(InvalidEntry) as caught:
        summarise(filled, replace(IN_QUARTER, **chosen))
    assert [each.rule for each in caught.value.problems] == ["not_in_summary"]


def test_several_values_are_told_where_that_follows(filled: Desk) -> None:
    keep_many(filled, {CENTRUM: 40}, date(2026, 2, 1), themes=frozenset({Theme.SENIORS}))

    def total(**chosen: Any) -> Figure:
        return summarise(filled, replace(IN_QUARTER, **chosen)).total.visits

    never, seniors = Theme.RAINBOW, Theme.SENIORS
    assert total(themes=frozenset({never, seniors})) == figure(40)
    assert total(themes=YOUTH | {seniors}) == SUPPRESSED
    assert total(themes=frozenset({never}), kinds=ROUNDS, goals=frozenset({"1.2"})) == figure(0)
    assert total(kinds=frozenset(VisitKind)) == figure(154)


def test_nobody_counted_is_not_zero(desk: Desk) -> None:
    keep_many(desk, {CENTRUM: 8}, date(2026, 2, 1), reached_total=None)
    summary = summarise(desk, IN_QUARTER)

    told = {row.code: (row.reached, row.hours) for row in summary.rows["ward"]}
    assert told == {
        ARSENAAL: (figure(0), figure(0)),
        BATTEL: (figure(0), figure(0)),
        CENTRUM: (UNKNOWN, UNKNOWN),
        NEKKERSPOEL: (figure(0), figure(0)),
    }
    assert summary.total.reached == UNKNOWN


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Iterator[Desk]:
    """A demo team of five years."""
    path = tmp_path_factory.mktemp("demo") / "weefsel.db"
    shutil.copyfile(empty_database, path)
    store = open_store(path, KEY)
    plain = Desk(store=store, now=lambda: SET_ON, new_id=uuid7, new_person_id=uuid4, author="demo")
    desk = repeatable(plain, seed=3, moment=SET_ON)
    ensure_areas(desk)
    fill(desk, seed=3, sizes=Sizes(visits=1_500, persons=20, places=10))
    yield desk
    store.close()


def asked_of(period: Period, **chosen: Any) -> VisitFilter:
    return VisitFilter(first=period.first, last=period.last, **chosen)


class Map:
    """What the map says of the same visits."""

    def __init__(self, desk: Desk, period: Period, only: Facets) -> None:
        self.desk, self.period, self.only = desk, period, only

    def wards(self, measure: Measure) -> dict[str, Figure]:
        return {area.code: Figure(area.value, area.state) for area in self._answer(measure).areas}

    def total(self, measure: Measure) -> Figure:
        city = self._answer(measure).total
        return Figure(city.value, city.state)

    def _answer(self, measure: Measure) -> Coverage:
        question = Question(measure=measure, period=self.period, only=self.only)
        return coverage(self.desk, question, today=SET_ON.date())


def same(row: SummaryRow, visits: Figure, new: Figure, reached: Figure) -> bool:
    """Whether a row says the same; of all people reached the map has rates."""
    return (row.visits, row.new, row.reached.state) == (visits, new, reached.state)


PEOPLE = (Measure.VISITS, Measure.REACHED_NEW, Measure.REACHED_PER_1000)


@pytest.mark.parametrize("period", [YEAR, SPRING])
@pytest.mark.parametrize(
    ("chosen", "only"),
    [
        ({}, Facets()),
        ({"themes": YOUTH}, Facets(themes=YOUTH)),
        ({"kinds": ROUNDS}, Facets(kinds=ROUNDS)),
        ({"kinds": ROUNDS, "themes": YOUTH}, Facets(kinds=ROUNDS, themes=YOUTH)),
    ],
)
def test_wards_and_totals_are_those_of_the_map(
    demo: Desk, period: Period, chosen: dict[str, Any], only: Facets
) -> None:
    summary, told = summarise(demo, asked_of(period, **chosen)), Map(demo, period, only)

    shown = {measure: told.wards(measure) for measure in PEOPLE}
    assert {row.code for row in summary.rows["ward"]} == shown[Measure.VISITS].keys()
    for row in summary.rows["ward"]:
        assert same(row, *(shown[measure][row.code] for measure in PEOPLE))
    assert same(summary.total, *(told.total(measure) for measure in PEOPLE))


@pytest.mark.parametrize("chosen", [{}, {"themes": YOUTH}, {"kinds": ROUNDS}])
def test_kinds_and_themes_and_goals_are_those_of_the_map(
    demo: Desk, chosen: dict[str, Any]
) -> None:
    summary = summarise(demo, asked_of(ALL_TIME, **chosen))

    for name, field in (("kind", "kinds"), ("theme", "themes"), ("goal", "goals")):
        for row in summary.rows[name][:SOME]:
            only = Facets(**{**chosen, field: chosen.get(field, frozenset()) | {row.code}})
            told = Map(demo, ALL_TIME, only)
            assert row.visits == told.total(Measure.VISITS), (name, row.code)
            assert row.new == told.total(Measure.REACHED_NEW), (name, row.code)


def test_the_table_of_wards_and_months_is_that_of_the_map(demo: Desk) -> None:
    summary = summarise(demo, asked_of(SPRING))

    for column, month in enumerate((4, 5, 6)):
        days = Period(date(2026, month, 1), date(2026, month, 28))
        shown = Map(demo, days, Facets()).wards(Measure.VISITS)
        cells = dict(zip(summary.subject.ward_names, summary.grid.cells, strict=True))
        assert {ward: row[column] for ward, row in cells.items()} == shown
        assert summary.rows["month"][column].visits == Map(demo, days, Facets()).total(
            Measure.VISITS
        )


def test_something_is_hidden_and_something_is_told_in_the_demo(demo: Desk) -> None:
    summary = summarise(demo, asked_of(ALL_TIME))

    for name, rows in summary.rows.items():
        assert ValueState.VALUE in {row.visits.state for row in rows}, name
    cells = {cell for row in summary.grid.cells for cell in row}
    assert SUPPRESSED in cells


@pytest.mark.parametrize("chosen", [{}, {"themes": YOUTH}])
def test_where_visits_are_hidden_nothing_that_rests_on_them_is_told(
    demo: Desk, chosen: dict[str, Any]
) -> None:
    """Hours are hidden exactly there: any sum that gives hours back would give visits back."""
    summary = summarise(demo, asked_of(SPRING, **chosen))

    for row in (row for rows in summary.rows.values() for row in rows):
        assert (row.visits == SUPPRESSED) == (row.hours == SUPPRESSED)
        if row.visits == SUPPRESSED:
            assert row.reached == row.new == SUPPRESSED
