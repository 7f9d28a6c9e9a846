"""What can be asked about coverage: filters, two of them together, and two periods."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

import pytest

from desktop.domain.figures.coverage import Coverage, Facets, Measure, Question, ValueState
from desktop.domain.organisation import Network
from desktop.domain.period import Period
from desktop.domain.record import NetworkId
from desktop.domain.vocabulary import Theme, VisitKind
from desktop.errors import InvalidEntry
from desktop.services.desk import Desk
from desktop.services.figures.coverage import coverage
from tests.services.visits_made import NOON, keep, keep_many

ARSENAAL, BATTEL, CENTRUM, NEKKERSPOEL = (f"12025W0{n}" for n in range(1, 5))
PERIOD = Period(date(2026, 1, 1), date(2026, 3, 31))
BEFORE = Period(date(2025, 10, 1), date(2025, 12, 31))
DAY, EARLIER = date(2026, 2, 10), date(2025, 11, 10)
TODAY = date(2026, 3, 4)
NETWORK = NetworkId(UUID(int=7))
FACETS = (
    (Facets(themes=frozenset({Theme.YOUTH})), {"themes": frozenset({Theme.YOUTH})}),
    (Facets(kinds=frozenset({VisitKind.EVENT})), {"kind": VisitKind.EVENT}),
    (Facets(goals=frozenset({"1.2"})), {"goals": frozenset({"1.2"})}),
    (Facets(networks=frozenset({NETWORK})), {"networks": frozenset({NETWORK})}),
    (Facets(consultants=frozenset({"lies"})), {"consultants": frozenset({"lies"})}),
    (Facets(teams=frozenset({7})), {"team_id": 7}),
)


def ask(desk: Desk, measure: Measure = Measure.VISITS, **fields: Any) -> Coverage:
    asked: dict[str, Any] = {"measure": measure, "period": PERIOD} | fields
    question = Question(**asked)
    return coverage(desk, question, today=TODAY)


def made_network(desk: Desk) -> Network:
    moment = datetime.combine(DAY, NOON)
    return Network(
        id=NETWORK,
        created_at=moment,
        created_by=desk.author,
        updated_at=moment,
        updated_by=desk.author,
        name="Vrouwen van de Vaart",
    )


def shown(answer: Coverage) -> list[float | ValueState]:
    return [each.state if each.value is None else each.value for each in answer.areas]


@pytest.mark.parametrize(("only", "fields"), FACETS)
def test_a_filter_counts_only_the_visits_that_have_it(
    desk: Desk, only: Facets, fields: dict[str, object]
) -> None:
    if "networks" in fields:
        keep(desk, made_network(desk))
    keep_many(desk, {ARSENAAL: 20, CENTRUM: 30}, DAY)
    keep_many(desk, {ARSENAAL: 6, CENTRUM: 9}, DAY, **fields)

    assert shown(ask(desk)) == [26, 0, 39, 0]
    assert shown(ask(desk, only=only)) == [6, 0, 9, 0]


def test_two_values_mean_visits_that_have_both(desk: Desk) -> None:
    """Told where it follows from each value: no visit has the one, or all have it."""
    youth, digital = Theme.YOUTH, Theme.DIGITAL
    for ward, counts in (
        (ARSENAAL, {(youth,): 20, (youth, digital): 30}),
        (BATTEL, {(youth,): 9, (digital,): 12, (youth, digital): 8, (): 30}),
        (CENTRUM, {(digital,): 40, (): 20}),
    ):
        for themes, count in counts.items():
            keep_many(desk, {ward: count}, DAY, themes=frozenset(themes))

    both = Facets(themes=frozenset({youth, digital}))
    assert shown(ask(desk, only=both)) == [30, ValueState.SUPPRESSED, 0, 0]


@pytest.mark.parametrize("last", [Theme.YOUTH, Theme.DIGITAL])
def test_the_last_visit_about_both_is_not_the_last_about_one(desk: Desk, last: Theme) -> None:
    both = frozenset({Theme.YOUTH, Theme.DIGITAL})
    keep_many(desk, {ARSENAAL: 30}, date(2026, 1, 20), themes=both)
    keep_many(desk, {ARSENAAL: 30}, DAY, themes=frozenset({last}))

    answer = ask(desk, Measure.DAYS_SINCE_LAST, only=Facets(themes=both))

    assert shown(answer)[0] == (TODAY - date(2026, 1, 20)).days


def test_hidden_months_leave_room_for_the_people_reached_in_them(desk: Desk) -> None:
    """A quarter less its last month would say that nobody was reached in the other two."""
    for month, visits, new in ((1, 3, 0), (2, 7, 0), (3, 30, 4)):
        day = date(2026, month, 2)
        keep_many(desk, {ARSENAAL: visits}, day, reached_new=new)
        keep_many(desk, {BATTEL: 50, CENTRUM: 50}, day, reached_new=1)
    keep_many(desk, dict.fromkeys((ARSENAAL, BATTEL, CENTRUM), 40), EARLIER, reached_new=1)
    march = Period(date(2026, 3, 1), date(2026, 3, 31))
    february = Period(date(2026, 2, 1), date(2026, 2, 28))

    def reached(period: Period) -> float | ValueState:
        return shown(ask(desk, Measure.REACHED_NEW, period=period))[0]

    assert shown(ask(desk, period=february))[0] is ValueState.SUPPRESSED
    told = [shown(ask(desk, period=period))[0] for period in (PERIOD, march)]
    assert ValueState.SUPPRESSED not in told
    assert reached(february) is ValueState.SUPPRESSED
    assert ValueState.SUPPRESSED in {reached(PERIOD), reached(march)}


def test_all_kinds_but_one_taken_from_all_do_not_give_whom_the_one_reached(desk: Desk) -> None:
    """Few new people in enough visits: the visits are told, the people must not follow."""
    for kind, new in ((VisitKind.EVENT, 1), (VisitKind.STREET_ROUND, 3), (VisitKind.MEETING, 3)):
        keep_many(desk, {ARSENAAL: 29, CENTRUM: 29}, DAY, kind=kind, reached_new=new)
    keep_many(desk, {ARSENAAL: 1, CENTRUM: 1}, DAY, kind=VisitKind.SURVEY_ROUND, reached_new=2)
    rest = {"kind": VisitKind.SURVEY_ROUND, "reached_new": 0}
    keep_many(desk, {ARSENAAL: 28, CENTRUM: 28}, DAY, **rest)

    def told(only: Facets) -> float | ValueState:
        return shown(ask(desk, Measure.REACHED_NEW, only=only))[0]

    kinds = [VisitKind.EVENT, VisitKind.STREET_ROUND, VisitKind.MEETING]
    others = [told(Facets(kinds=frozenset({kind}))) for kind in kinds]

    assert told(Facets(kinds=frozenset({VisitKind.SURVEY_ROUND}))) is ValueState.SUPPRESSED
    assert ValueState.SUPPRESSED in {told(Facets()), *others}


def test_more_than_two_values_are_refused(desk: Desk) -> None:
    with pytest.raises(InvalidEntry) as refused:
        Facets(themes=frozenset({Theme.YOUTH, Theme.DIGITAL}), goals=frozenset({"1.2"}))
    assert refused.value.problems[0].rule == "too_many_facets"


@pytest.mark.parametrize(
    "values",
    [
        {"kinds": frozenset({VisitKind.EVENT, VisitKind.MEETING})},
        {"teams": frozenset({1, 2})},
    ],
)
def test_a_visit_has_one_kind_and_one_team(values: dict[str, frozenset[int]]) -> None:
    with pytest.raises(InvalidEntry) as refused:
        Facets(**values)  # type: ignore[arg-type]
    assert refused.value.problems[0].rule == "one_only"


def test_two_periods_stand_side_by_side(desk: Desk) -> None:
    keep_many(desk, {ARSENAAL: 26, CENTRUM: 30}, DAY)
    keep_many(desk, {ARSENAAL: 20, BATTEL: 9}, EARLIER)

    answer = ask(desk, against=BEFORE)

    assert [(each.before, each.value, each.change) for each in answer.areas] == [
        (20, 26, 6),
        (9, 0, -9),
        (0, 30, 30),
        (0, 0, 0),
    ]
    assert (answer.total.before, answer.total.value, answer.total.change) == (29, 56, 27)


def test_a_change_is_not_told_where_one_of_the_two_is_hidden(desk: Desk) -> None:
    keep_many(desk, {ARSENAAL: 26, CENTRUM: 30, BATTEL: 40}, DAY)
    keep_many(desk, {ARSENAAL: 2, CENTRUM: 8, BATTEL: 40}, EARLIER)

    arsenaal, battel, *_ = ask(desk, against=BEFORE).areas

    assert (arsenaal.before_state, arsenaal.before) == (ValueState.SUPPRESSED, None)
    assert arsenaal.change is None
    assert (battel.before, battel.change) == (40, 0)


def test_without_a_second_period_there_is_nothing_before(desk: Desk) -> None:
    each = ask(desk).areas[0]
    assert (each.before, each.before_state, each.change) == (None, None, None)


def test_new_people_are_counted_apart(desk: Desk) -> None:
    keep_many(desk, {ARSENAAL: 6}, DAY, reached_new=2)
    keep_many(desk, {CENTRUM: 9}, DAY)

    answer = ask(desk, Measure.REACHED_NEW)

    assert shown(answer) == [12, 0, ValueState.UNKNOWN, 0]
    assert answer.total.value == 12


@pytest.mark.parametrize("measure", Measure)
def test_an_answer_says_what_it_is_and_what_it_is_not(desk: Desk, measure: Measure) -> None:
    answer = ask(desk, measure)
    assert answer.unit
    assert answer.source
    assert answer.caveat
