"""What may be told of a quarter, one count at a time, as it is published.

Visits and the people reached are told as every map, table and report tells them. Referrals are
counted at visits, so they are hidden wherever the visits are, and are a table of wards and city of
their own beside that: small ones are hidden, and others with them. A quarter is published once and
quarters do not overlap, so no two publications can be held against each other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.coverage import Facets, Measure, ValueState
from desktop.domain.figures.published import OF_PLACES, Cell, Published
from desktop.domain.figures.table import Shape, protect
from desktop.domain.period import Period
from desktop.domain.roles.role import Deed
from desktop.services.desk import Desk
from desktop.services.figures.coverage_counts import Asked, Told
from desktop.services.figures.coverage_measures import reached, visits
from desktop.services.figures.coverage_telling import read_counts
from desktop.storage.figures import publications
from desktop.storage.lists.wards import ward_names
from desktop.storage.pending.link import granted

_PEOPLE = {
    Published.REACHED: Measure.REACHED_PER_1000,
    Published.REACHED_NEW: Measure.REACHED_NEW,
}
"""What is published of people → a measure for which those people are counted."""
_CITY = ""


def counts_of(
    desk: Desk, period: Period
) -> tuple[Mapping[str, str], Mapping[Published, Mapping[str, Cell]]]:
    """Return the names of the wards by code, and of each count what may be told.

    Args:
        desk: Its store stands still: all counts are of one moment.

    Raises:
        NotAllowed: The role does not publish.
    """
    desk.require(Deed.PUBLISH_FIGURES)
    with desk.store.reading() as session:
        found = ward_names(session)
        only = _own_team(session, desk)
        told = {Published.VISITS: _visits(session, desk, period, only)}
        told |= {each: _people(session, desk, (period, only), each) for each in _PEOPLE}
        hidden = told[Published.VISITS]
        wards = hidden.codes
        sent = publications.referrals(session, period, only.teams)
        cells: dict[Published, Mapping[str, Cell]] = {
            each: _cells(one) for each, one in told.items()
        }
        cells[Published.REFERRALS] = table_beside(sent, hidden, desk.threshold())
        for each, stage in OF_PLACES.items():
            cells[each] = _open(wards, publications.places(session, stage, period))
    return {_CITY: "", **{code: found.get(code, code) for code in wards}}, cells


def _own_team(session: Session, desk: Desk) -> Facets:
    """Return what keeps visits of other teams out, where somebody works in several.

    They are published by their own team: counted in both, the difference would tell of them.
    """
    others = [one for one in granted(session) if not one.shared and one.scope != desk.home]
    return Facets(teams=frozenset({desk.home})) if others else Facets()


def _visits(session: Session, desk: Desk, period: Period, only: Facets) -> Told:
    counts = read_counts(session, _asked(desk, (period, only), Measure.VISITS))
    return visits(counts, counts.spans[0])


def _people(session: Session, desk: Desk, what: tuple[Period, Facets], each: Published) -> Told:
    counts = read_counts(session, _asked(desk, what, _PEOPLE[each]))
    return reached(counts, counts.spans[0])


def _asked(desk: Desk, what: tuple[Period, Facets], measure: Measure) -> Asked:
    period, only = what
    return Asked({measure}, only, [period], desk.today(), desk.threshold())


def _cells(told: Told) -> dict[str, Cell]:
    cells = dict(zip(told.codes, map(_cell, told.cells), strict=True))
    return {_CITY: _cell(told.total), **cells}


def _cell(one: Figure) -> Cell:
    return None if one.value is None else int(one.value), one.state


def table_beside(
    counts: Mapping[str, int], visits_told: Told, threshold: int
) -> Mapping[str, Cell]:
    """Return counts of what happened at visits: hidden where those are, or where they are few.

    Args:
        counts: By ward; absent = none.
    """
    wards = visits_told.codes
    rows = tuple((counts.get(ward, 0),) for ward in wards)
    states = [*(one.state for one in visits_told.cells), visits_told.total.state]
    forced = {(row, 0) for row, state in enumerate(states) if state is ValueState.SUPPRESSED}
    table = protect(rows, Shape(parents=(-1,), forced=frozenset(forced)), threshold)
    whole = _told(table.total[0], is_hidden=0 in table.total_hidden)
    if whole[1] is ValueState.ZERO:
        return dict.fromkeys([_CITY, *wards], whole)  # it follows, also where visits are hidden
    found = {
        ward: _told(values[0], is_hidden=0 in hidden)
        for ward, values, hidden in zip(wards, table.values, table.hidden, strict=True)
    }
    return {_CITY: whole, **found}


def _open(wards: Sequence[str], counts: Mapping[str, int]) -> dict[str, Cell]:
    """Return counts of what is public anyway."""
    found = {ward: _told(counts.get(ward, 0)) for ward in wards}
    return {_CITY: _told(sum(counts.get(ward, 0) for ward in wards)), **found}


def _told(count: int, *, is_hidden: bool = False) -> Cell:
    if is_hidden:
        return None, ValueState.SUPPRESSED
    return count, ValueState.VALUE if count else ValueState.ZERO
