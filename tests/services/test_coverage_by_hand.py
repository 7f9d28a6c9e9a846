"""Every told figure of the demo, worked out again in plain SQL."""

# ruff: noqa: S608 - the parts of the questions stand in this file

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.figures.coverage import Coverage, Facets, Measure, Question, ValueState
from desktop.domain.period import Period
from desktop.domain.vocabulary import Theme, VisitKind
from desktop.services.demo import Sizes, fill, repeatable
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from desktop.services.geography.areas import ensure_areas
from desktop.storage.engine import open_store
from tests.conftest import KEY

SET_ON = datetime(2026, 11, 21, 5, 0, tzinfo=UTC)
TODAY = date(2026, 11, 21)
YEAR = Period(date(2026, 1, 1), date(2026, 12, 31))
NOTHING_HIDDEN = 1
QUARTER = Period(date(2026, 7, 1), date(2026, 9, 30))
Numbers = Mapping[str, float]

FINAL = "status = 'final' AND deleted_at IS NULL AND day BETWEEN :first AND :last"
PEOPLE = """(SELECT value FROM area_statistic s WHERE s.area = v.ward AND indicator = 'inhabitants'
  AND period <= '2026' ORDER BY period DESC LIMIT 1)"""
EVERYBODY = """(SELECT sum(value) FROM area_statistic s JOIN area a ON a.code = s.area
  WHERE a.level = 'ward' AND indicator = 'inhabitants' AND period = (SELECT max(period)
  FROM area_statistic WHERE area = s.area AND indicator = 'inhabitants' AND period <= '2026'))"""
BY_HAND = {
    Measure.VISITS: f"SELECT ward, count(*) FROM visit v WHERE {FINAL} AND {{only}} GROUP BY 1",
    Measure.VISITS_PER_1000: f"""SELECT ward, 1000.0 * count(*) / {PEOPLE}
        FROM visit v WHERE {FINAL} AND {{only}} GROUP BY 1""",
    Measure.REACHED_PER_1000: f"""SELECT ward, 1000.0 * sum(reached_total) / {PEOPLE}
        FROM visit v WHERE {FINAL} AND {{only}} GROUP BY 1""",
    Measure.REACHED_NEW: f"""SELECT ward, sum(reached_new)
        FROM visit v WHERE {FINAL} AND {{only}} GROUP BY 1""",
    Measure.DAYS_SINCE_LAST: """SELECT ward, julianday(min(:last, :today)) - julianday(max(day))
        FROM visit v WHERE status = 'final' AND deleted_at IS NULL AND day <= :last AND {only}
        GROUP BY 1""",
    Measure.SHARE_VS_POPULATION: f"""SELECT ward, 100.0 * count(*) / (SELECT count(*) FROM visit v
        WHERE {FINAL} AND {{only}}) - 100.0 * {PEOPLE} / {EVERYBODY}
        FROM visit v WHERE {FINAL} AND {{only}} GROUP BY 1""",
    Measure.OPEN_FOLLOW_UPS: f"""SELECT ward, count(*) FROM (
        SELECT ward FROM visit v WHERE {FINAL} AND {{only}}
          AND EXISTS (SELECT 1 FROM visit_outcome o WHERE o.visit_id = v.id
            AND outcome = 'follow_up')
          AND NOT EXISTS (SELECT 1 FROM task t WHERE t.visit_id = v.id AND deleted_at IS NULL)
          AND NOT EXISTS (SELECT 1 FROM visit w WHERE w.status = 'final' AND w.start > v.start
            AND w.deleted_at IS NULL AND (w.place_id = v.place_id
            OR w.organisation_id = v.organisation_id OR (v.place_id IS NULL
            AND v.organisation_id IS NULL AND w.ward = v.ward)))
        UNION ALL SELECT ward FROM task v WHERE state = 'open' AND deleted_at IS NULL
          AND ward IS NOT NULL AND {{tasks}}
          AND date(created_at / 1000, 'unixepoch') BETWEEN :first AND :last) GROUP BY 1""",
    Measure.KEY_FIGURES_PER_1000: f"""SELECT ward, 1000.0 * count(*) / {PEOPLE} FROM person v
        WHERE deleted_at IS NULL AND stage != 'closed' AND EXISTS (SELECT 1 FROM key_figure k
        WHERE k.person_id = v.id AND k.deleted_at IS NULL) GROUP BY 1""",
    Measure.PLACES_PER_1000: f"""SELECT ward, 1000.0 * count(*) / {PEOPLE} FROM place v
        WHERE deleted_at IS NULL AND status != 'closed' GROUP BY 1""",
    Measure.NETWORKS_WITHOUT_CHANNEL: """SELECT w.ward, sum(trim(n.channels) = '')
        FROM network_ward w JOIN network n ON n.id = w.network_id WHERE n.deleted_at IS NULL
        GROUP BY 1""",
}
OF_VISITS = frozenset(BY_HAND) - {
    Measure.KEY_FIGURES_PER_1000,
    Measure.PLACES_PER_1000,
    Measure.NETWORKS_WITHOUT_CHANNEL,
}
ONLY = {
    "1": Facets(),
    "v.kind = 'street_round'": Facets(kinds=frozenset({VisitKind.STREET_ROUND})),
    "EXISTS (SELECT 1 FROM visit_theme t WHERE t.visit_id = v.id AND theme = 'youth')": Facets(
        themes=frozenset({Theme.YOUTH})
    ),
    "EXISTS (SELECT 1 FROM visit_goal g WHERE g.visit_id = v.id AND goal = '1.2')": Facets(
        goals=frozenset({"1.2"})
    ),
    "v.team_id = 1": Facets(teams=frozenset({1})),
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory, empty_database: Path) -> Iterator[Desk]:
    """A demo team of five years."""
    path = tmp_path_factory.mktemp("demo") / "weefsel.db"
    shutil.copyfile(empty_database, path)
    store = open_store(path, KEY)
    plain = Desk(store=store, now=lambda: SET_ON, new_id=uuid7, new_person_id=uuid4, author="demo")
    desk = repeatable(plain, seed=3, moment=SET_ON)
    ensure_areas(desk)
    fill(desk, seed=3, sizes=Sizes(visits=1_500, persons=120, places=30))
    yield desk
    store.close()


def by_hand(desk: Desk, measure: Measure, period: Period, only: str) -> Numbers:
    tasks = only if "team" in only or only == "1" else "0"
    asked = {"first": period.first.isoformat(), "last": period.last.isoformat()}
    question = text(BY_HAND[measure].format(only=only, tasks=tasks))
    with desk.store.reading() as session:
        named = asked | {"today": TODAY.isoformat()}
        bound = {name: named[name] for name in question.compile().params}
        rows = session.execute(question, bound).all()
    return {str(ward): number for ward, number in rows if number is not None}


def check(answer: Coverage, expected: Numbers) -> int:
    """Compare what is told with what is true; returns how many figures are told.

    A ward without visits has no row; only its share is not zero then.
    """
    told = [each for each in answer.areas if each.value is not None]
    for each in told:
        if each.code in expected or answer.question.measure is not Measure.SHARE_VS_POPULATION:
            assert each.value == pytest.approx(expected.get(each.code, 0))
    return len(told)


@pytest.mark.parametrize("only", ONLY)
@pytest.mark.parametrize("period", [YEAR, QUARTER], ids=["year", "quarter"])
@pytest.mark.parametrize("measure", sorted(OF_VISITS))
def test_every_figure_of_visits_is_true(
    demo: Desk, measure: Measure, period: Period, only: str
) -> None:
    question = Question(measure=measure, period=period, only=ONLY[only])

    answer = coverage(demo, question, today=TODAY, threshold=NOTHING_HIDDEN)

    assert check(answer, by_hand(demo, measure, period, only)) >= 9


@pytest.mark.parametrize("measure", sorted(frozenset(BY_HAND) - OF_VISITS))
def test_every_figure_of_records_is_true(demo: Desk, measure: Measure) -> None:
    question = Question(measure=measure, period=YEAR)

    answer = coverage(demo, question, today=TODAY, threshold=NOTHING_HIDDEN)

    assert check(answer, by_hand(demo, measure, YEAR, "1")) > 5


@pytest.mark.parametrize("measure", [Measure.VISITS, Measure.REACHED_NEW])
def test_what_is_told_when_few_are_hidden_is_as_true(demo: Desk, measure: Measure) -> None:
    answer = coverage(demo, Question(measure=measure, period=YEAR), today=TODAY)

    assert check(answer, by_hand(demo, measure, YEAR, "1")) > 0
    states = {each.state for each in answer.areas}
    assert states <= {ValueState.VALUE, ValueState.ZERO, ValueState.SUPPRESSED}
