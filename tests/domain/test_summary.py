"""A whole summary, as one reader gets it, gives no small count back."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.coverage import ValueState
from desktop.domain.summary import Slice, Tally, VisitSummary
from desktop.domain.vocabulary import VisitKind
from tests.domain.test_aggregate import Published, Sum, grid_system, weak_spots
from tests.reports import samples

MONTHS = ("2026-01", "2026-02", "2026-03")
VISITS = st.one_of(st.integers(1, 7), st.integers(0, 40))


@st.composite
def slices(draw: st.DrawFn) -> list[Slice]:
    found = []
    for ward in samples.WARDS:
        for month in MONTHS:
            for kind in list(VisitKind)[:2]:
                if not draw(st.booleans()):
                    continue
                visits, each = draw(VISITS), draw(st.integers(0, 3))
                sums = Tally(visits=visits, reached=visits * each, counted=visits if each else 0)
                found.append(Slice(ward=ward, month=month, kind=kind, tally=sums))
    return found


def lines_of(summary: VisitSummary, measure: str) -> tuple[Published, list[Sum]]:
    figures: Published = {"T": getattr(summary.total, measure)}
    sums: list[Sum] = []
    for name in ("ward", "month", "kind"):
        cells = {f"{name} {row.code}": getattr(row, measure) for row in summary.rows[name]}
        figures |= cells
        sums.append((list(cells), "T"))
    return figures, sums


@settings(deadline=None, max_examples=60)
@given(slices())
def test_visits_per_ward_month_kind_and_crossed_give_nothing_back(found: list[Slice]) -> None:
    summary = samples.summary(found)
    figures, sums = grid_system(summary.grid)
    kinds = {row.code: row.visits for row in summary.rows["kind"]}
    least = 0 if summary.grid.withheld else 1
    assert weak_spots(figures | kinds, [*sums, (list(kinds), "T")], 5, least=least) == []
    assert [row.visits for row in summary.rows["ward"]] == list(summary.grid.rows.cells)


@settings(deadline=None, max_examples=60)
@given(slices())
def test_people_reached_give_nothing_back(found: list[Slice]) -> None:
    assert weak_spots(*lines_of(samples.summary(found), "reached"), 5, least=0) == []


@given(slices())
def test_where_visits_are_hidden_nothing_that_rests_on_them_is_shown(found: list[Slice]) -> None:
    summary = samples.summary(found)
    for row in (row for rows in summary.rows.values() for row in rows):
        if row.visits.state is ValueState.SUPPRESSED:
            states = {row.reached.state, row.new.state, row.hours.state}
            assert states == {ValueState.SUPPRESSED}


def test_a_withheld_total_is_not_told_by_the_number_on_file() -> None:
    tally = samples.tally(5)
    summary = samples.summary([Slice(ward="12025W01", month=MONTHS[0], kind="event", tally=tally)])
    assert summary.version.visits.value == 122

    small = samples.summary(
        [
            Slice(ward=ward, month=MONTHS[0], kind="event", tally=samples.tally(count))
            for ward, count in (("12025W01", 2), ("12025W02", 3))
        ]
    )
    assert small.total.visits.state is ValueState.SUPPRESSED
    assert small.version.visits.state is ValueState.SUPPRESSED
