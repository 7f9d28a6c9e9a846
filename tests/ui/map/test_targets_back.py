"""Targets that were saved from their dialog can be taken back, whatever was there before."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.app.targets import save_targets, take_back
from desktop.domain.vocabulary import TargetUnit, Theme
from desktop.services.desk import Desk
from desktop.services.figures import targets
from desktop.services.geography import areas
from desktop.ui.screens.planning.targets import TargetEntry

Typed = tuple[int, int | None, date | None]
ENTRIES = st.tuples(
    st.integers(0, 2), st.none() | st.integers(0, 9), st.sampled_from([date(2026, 1, 1), None])
)


def told_of(desk: Desk) -> set[tuple[object, ...]]:
    """Return what holds and what held, without what says who touched it when."""
    return {
        (each.id, each.ward, each.theme, each.visits, each.per, each.from_on, each.to_on)
        for each in targets.list_targets(desk)
    }


def entered(desk: Desk, typed: list[Typed], theme: Theme | None) -> list[TargetEntry]:
    found = targets.targets_by_ward(desk, theme=theme)
    return [
        TargetEntry(
            found[place].ward,
            found[place].target,
            visits,
            TargetUnit.QUARTER,
            first or desk.today(),
            theme,
        )
        for place, visits, first in typed
    ]


@given(
    earlier=st.lists(ENTRIES, max_size=3, unique_by=lambda one: one[0]),
    later=st.lists(ENTRIES, min_size=1, max_size=3, unique_by=lambda one: one[0]),
    theme=st.none() | st.just(Theme.DIGITAL),
)
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_what_was_saved_is_taken_back(
    desk: Desk,
    earlier: list[Typed],
    later: list[Typed],
    theme: Theme | None,
) -> None:
    areas.ensure_areas(desk)
    save_targets(desk, entered(desk, earlier, theme))
    before = told_of(desk)
    saved, _changes = save_targets(desk, entered(desk, later, theme))
    take_back(desk, saved)
    assert told_of(desk) == before
