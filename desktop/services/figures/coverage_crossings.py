"""Two themes at once: in which wards they are met together, and in which they never are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import combinations

from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Crossing, CrossingTable, Facets
from desktop.domain.figures.months import month_number, whole_months
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.vocabulary import Theme
from desktop.services.desk import Desk
from desktop.services.figures.coverage_counts import Asked
from desktop.services.figures.coverage_published import Telling
from desktop.services.figures.coverage_reading import Reader
from desktop.services.figures.coverage_telling import Teller, both
from desktop.services.figures.coverage_words import crossing_caveat
from desktop.storage.figures import coverage_records as records
from desktop.storage.lists.wards import ward_names

Pair = tuple[Theme, Theme]


def crossings(
    desk: Desk,
    period: Period,
    *,
    today: date,
    wards: frozenset[WardCode] = frozenset(),
    themes: frozenset[Theme] = frozenset(),
    threshold: int | None = None,
) -> CrossingTable:
    """Return every two themes in every ward, counted from visits, places and networks.

    Args:
        wards: Only these; none = all of the current edition.
        themes: Only pairs of these; none = all. What is told of a pair does not depend on it.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    asked = Asked((), Facets(), [period], today, threshold)
    pairs = list(combinations([each for each in Theme if not themes or each in themes], 2))
    with desk.store.reading() as session:
        told = _visits(Reader(session, asked), pairs, threshold)
        found = _on_file(session)
        names = ward_names(session)
    months = month_number(period.first), month_number(period.last)
    rows = []
    for ward, name in names.items():
        for pair in pairs if not wards or ward in wards else ():
            visits = told[pair](ward, *months)
            places, networks = (_count(each, ward, pair) for each in found)
            rows.append(
                Crossing(
                    one=pair[0],
                    other=pair[1],
                    ward=WardCode(ward),
                    ward_name=name,
                    visits=visits.value,
                    state=visits.state,
                    places=places,
                    networks=networks,
                )
            )
    return CrossingTable(
        period=whole_months(period), rows=rows, caveat=crossing_caveat(), threshold=threshold
    )


def _visits(reader: Reader, pairs: list[Pair], threshold: int) -> Mapping[Pair, Telling]:
    """Return what may be told of visits about two themes; each theme is read once."""
    teller = Teller(reader, threshold)
    singles = {
        theme: teller.single(Facets(themes=frozenset({theme})))
        for theme in {theme for pair in pairs for theme in pair}
    }
    return {pair: both(singles[pair[0]], singles[pair[1]]) for pair in pairs}


_OnFile = tuple[frozenset[str], records.Pairs]
"""Wards with anything on file, and how many are about two themes."""


def _on_file(session: Session) -> tuple[_OnFile, _OnFile]:
    """Return the places and the networks."""
    places = frozenset(ward for ward, _ in records.place_spots(session, Facets()))
    networks = frozenset(records.networks_per_ward(session, Facets())[0])
    return (
        (places, records.places_about_two(session)),
        (networks, records.networks_about_two(session)),
    )


def _count(on_file: _OnFile, ward: str, pair: Pair) -> int | None:
    wards, counts = on_file
    one, other = sorted(pair)
    return counts.get((ward, one, other), 0) if ward in wards else None
