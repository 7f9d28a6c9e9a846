"""The DPO decides below which count figures are hidden; nobody gets around it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.figures.coverage import Measure, Question, ValueState
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import VisitKind
from desktop.errors import InvalidEntry
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.figures import coverage
from desktop.services.figures.coverage_crossings import crossings
from desktop.services.figures.coverage_threshold import set_threshold
from desktop.services.figures.handing_over import gather
from desktop.storage.pending.link import change_link
from tests.conftest import NOW

MONTH = Period(NOW.date().replace(day=1), NOW.date().replace(day=31))
ASKED = Question(measure=Measure.VISITS, period=MONTH)


@pytest.fixture
def seven_visits(desk: Desk) -> Desk:
    """Seven visits in each of three wards."""
    for ward in ("12025W01", "12025W02", "12025W03"):
        for number in range(7):
            start = NOW - timedelta(hours=number)
            visits.log_visit(desk, start=start, kind=VisitKind.EVENT, ward=WardCode(ward))
    return desk


def states(desk: Desk) -> set[ValueState]:
    told = coverage.coverage(desk, ASKED, today=NOW.date())
    return {area.state for area in told.areas}


def test_seven_visits_are_shown_until_ten_are_asked(seven_visits: Desk) -> None:
    assert ValueState.SUPPRESSED not in states(seven_visits)
    set_threshold(seven_visits, 10)
    assert ValueState.VALUE not in states(seven_visits)


def test_every_way_out_takes_the_same_number(seven_visits: Desk) -> None:
    set_threshold(seven_visits, 10)
    handout = gather(seven_visits, ASKED, today=NOW.date(), report=lambda _done, _total: None)
    assert handout.threshold == 10
    assert crossings(seven_visits, MONTH, today=NOW.date()).threshold == 10


@pytest.mark.parametrize("wrong", [0, 2, 101, -5])
def test_a_number_that_protects_nobody_is_refused(desk: Desk, wrong: int) -> None:
    with pytest.raises(InvalidEntry):
        set_threshold(desk, wrong)
    assert desk.threshold() == 5


def test_a_connected_laptop_takes_it_from_the_server_alone(desk: Desk) -> None:
    with desk.store.writing() as session:
        change_link(session, stream=desk.new_id(), threshold=8)
    with pytest.raises(InvalidEntry) as caught:
        set_threshold(desk, 3)
    assert caught.value.problems[0].rule == "set_by_server"
    assert desk.threshold() == 8
