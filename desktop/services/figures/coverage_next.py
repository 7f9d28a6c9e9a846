"""Which ward to go to next, from what may be told of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import SUPPRESSED, Figure
from desktop.domain.figures.coverage import Facets, Measure, Suggestion, ValueState
from desktop.domain.figures.months import whole_months
from desktop.domain.figures.next_ward import Signs, rank_wards
from desktop.domain.period import Period
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.services.desk import Desk
from desktop.services.figures.coverage_counts import Asked, Counts, Told
from desktop.services.figures.coverage_follow_ups import open_follow_ups
from desktop.services.figures.coverage_measures import MEASURES
from desktop.services.figures.coverage_states import key_figure_counts, networks_without_channel
from desktop.services.figures.coverage_telling import read_counts
from desktop.storage.figures.coverage_records import wards_with_place_visits
from desktop.storage.lists.wards import ward_names

OF_VISITS = (
    Measure.VISITS,
    Measure.DAYS_SINCE_LAST,
    Measure.SHARE_VS_POPULATION,
    Measure.PRESENCE_VS_TARGET,
)
"""Measures that the order rests on."""
_EVER = Period(date(2010, 1, 1), date(2100, 12, 31))


def suggestions(
    desk: Desk, period: Period, *, today: date, threshold: int | None = None
) -> Sequence[Suggestion]:
    """Return the wards with a reason to go there, the first to go to first.

    See :mod:`desktop.domain.figures.next_ward` for what counts and how much.

    Args:
        period: In which visits are looked at; days since the last visit end with it.
        today: In Brussels.
    """
    desk.require(Deed.SEE_TEAM)
    threshold = threshold or desk.threshold()
    asked = Asked(OF_VISITS, Facets(), [period], today, threshold)
    with desk.store.reading() as session:
        return rank_wards(signs_of_wards(session, asked, read_counts(session, asked)))


def signs_of_wards(session: Session, asked: Asked, counts: Counts) -> Sequence[Signs]:
    """Return what is told of each ward of the current edition.

    Args:
        counts: Of all visits, read for :data:`OF_VISITS`.
    """
    names = ward_names(session)
    visits, days, share, presence = (
        _by_ward(MEASURES[each](counts, counts.spans[0])) for each in OF_VISITS
    )
    figures = _by_ward(key_figure_counts(session, asked))
    silent = _by_ward(networks_without_channel(session, asked)[0])
    ever = replace(asked, periods=[_EVER])
    waiting = _by_ward(open_follow_ups(session, ever)[0])
    at_places = wards_with_place_visits(session, list(names), whole_months(asked.periods[0]))
    return [
        Signs(
            code=WardCode(code),
            name=name,
            never_visited=days[code].state is ValueState.UNKNOWN,
            days_since_last=days[code].value,
            share=share[code].value,
            presence=presence[code].value,
            key_figures=_any(figures[code]),
            place_contacts=None if visits[code] == SUPPRESSED else code in at_places,
            silent_networks=silent[code].value,
            follow_ups=waiting[code].value,
        )
        for code, name in names.items()
    ]


def _by_ward(told: Told) -> dict[str, Figure]:
    return dict(zip(told.codes, told.cells, strict=True))


def _any(cell: Figure) -> bool | None:
    """Return whether there is any, as far as is told; a hidden count is one at least."""
    return None if cell.value is None else bool(cell.value)
