"""Which targets a period reads, and what was aimed at in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.domain.period import Period
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.lists.targets import all_targets, targets_in, visits_aimed_at
from tests.conftest import NOW
from tests.storage.examples import WARD, a_target

MARCH = Period(date(2026, 3, 1), date(2026, 3, 31))


def test_a_period_reads_the_targets_with_a_day_in_it(store: Store) -> None:
    inside = [
        a_target(),
        a_target(from_on=date(2026, 3, 31)),
        a_target(to_on=date(2026, 3, 1)),
    ]
    outside = [
        a_target(to_on=date(2026, 2, 28)),
        a_target(from_on=date(2026, 4, 1)),
        replace(a_target(), deleted_at=NOW),
    ]
    with store.writing() as session:
        records.insert(session, *inside, *outside)
    with store.reading() as session:
        assert {each.id for each in targets_in(session, MARCH)} == {each.id for each in inside}
        assert len(all_targets(session)) == 5


def test_what_was_aimed_at_is_asked_for_all_teams_or_some(store: Store) -> None:
    with store.writing() as session:
        records.insert(session, a_target(visits=4), a_target(visits=6, team_id=7))
    with store.reading() as session:
        assert visits_aimed_at(session, MARCH) == {WARD: 10}
        assert visits_aimed_at(session, MARCH, teams={7}) == {WARD: 6}
        assert visits_aimed_at(session, MARCH, teams={9}) == {}
