"""Measures of what is on file today: key figures, places, networks, open follow-ups."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import UNKNOWN, Figure, figure, protect_grid
from desktop.domain.figures.coverage import Measure
from desktop.domain.vocabulary import AreaLevel
from desktop.services.figures.coverage_counts import Asked, Told, known_codes, people_in
from desktop.services.figures.coverage_follow_ups import open_follow_ups
from desktop.services.figures.coverage_measures import per_1000
from desktop.services.figures.coverage_sectors import sector_inhabitants, sector_map
from desktop.storage.figures import coverage as sums
from desktop.storage.figures import coverage_records as records
from desktop.storage.lists.wards import ward_names

State = Callable[[Session, Asked], Sequence[Told]]
"""Session, what is asked → what may be told of each period."""


def key_figures(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the key figures per 1,000 inhabitants."""
    return _today(session, asked, key_figure_counts(session, asked))


def key_figure_counts(session: Session, asked: Asked) -> Told:
    """Return the key figures. They are persons: few are not told.

    Wards and teams are protected together, whether a team is asked or not: else one answer
    taken from the other would be the key figures of the other teams.
    """
    found = records.key_figures_per_ward(session)
    codes = known_codes(ward_names(session), found)
    teams = sorted({team for each in found.values() for team in each} | asked.only.teams)
    counts = [[found.get(code, {}).get(team, 0) for team in teams or [0]] for code in codes]
    grid = protect_grid(counts, threshold=asked.threshold)
    if not asked.only.teams:
        return Told(codes, grid.rows.cells, grid.rows.total)
    column = teams.index(next(iter(asked.only.teams)))
    return Told(codes, [row[column] for row in grid.cells], grid.columns.cells[column])


def places(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the places per 1,000 inhabitants. Anybody can see where they are."""
    found = records.place_spots(session, asked.only)
    per_ward = Counter(ward for ward, _ in found)
    wards = known_codes(ward_names(session), per_ward)
    city = figure(per_ward.total())
    if asked.level is not AreaLevel.SECTOR:
        return _today(session, asked, Told(wards, [figure(per_ward[code]) for code in wards], city))
    sectors = sector_map(session)
    inside = Counter(sectors.place_of(ward, spot) for ward, spot in found)
    codes = [code for ward in wards for code in sectors.within(ward)]
    dark = sectors.names.keys() - sectors.drawn
    cells = [UNKNOWN if code in dark else figure(inside[code]) for code in codes]
    here = sector_inhabitants(session, sectors, asked.periods[0].last.year)
    return _today(session, asked, Told(codes, cells, city), here)


def networks_without_channel(session: Session, asked: Asked) -> Sequence[Told]:
    """Return the networks without a channel on file; unknown without any network on file.

    A network is no person, and has no member list.
    """
    found, city = records.networks_per_ward(session, asked.only)
    codes = known_codes(ward_names(session), found)
    told = Told(codes, [_silent(found.get(code)) for code in codes], _silent(city))
    return [told, *_unknown_before(asked, codes)]


def _silent(count: records.NetworkCount | None) -> Figure:
    return figure(count.silent) if count and count.known else UNKNOWN


def _today(
    session: Session,
    asked: Asked,
    told: Told,
    here: Mapping[str, sums.Inhabitants] | None = None,
) -> Sequence[Told]:
    """Return figures of today per 1,000 inhabitants. Of before nothing is kept.

    Args:
        here: Inhabitants of the areas, if these are no wards.
    """
    of_wards = sums.inhabitants(session, asked.periods[0].last.year)
    numbers = people_in(list(ward_names(session)), of_wards)
    everybody = None if None in numbers else sum(each or 0 for each in numbers)
    people = people_in(told.codes, of_wards if here is None else here)
    return [per_1000(told, people, everybody), *_unknown_before(asked, told.codes)]


def _unknown_before(asked: Asked, codes: Sequence[str]) -> list[Told]:
    return [Told(codes, [UNKNOWN] * len(codes), UNKNOWN)] * (len(asked.periods) - 1)


STATES: Mapping[Measure, State] = {
    Measure.KEY_FIGURES_PER_1000: key_figures,
    Measure.PLACES_PER_1000: places,
    Measure.NETWORKS_WITHOUT_CHANNEL: networks_without_channel,
    Measure.OPEN_FOLLOW_UPS: open_follow_ups,
}
TODAY_ONLY = frozenset(STATES) - {Measure.OPEN_FOLLOW_UPS}
"""Of these nothing is kept of before today."""
