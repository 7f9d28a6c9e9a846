"""The next best ward: which one to go to first, and why ("volgende beste wijk").

It is a list to talk about, not a verdict. The score is a sum of points anybody can check:

- one point for every 30 days since the last visit, at most 4; 4 when nobody ever went there;
- one for every 2 percentage points that its share of visits lies below its share of the
  inhabitants, at most 3;
- one for every quarter of the target to date that is missing;
- one when no key figure is known there;
- one when nobody visited any place there in the period;
- half a point for each network without a channel, at most 1;
- half a point for each open follow-up, at most 2.

Only what may be told counts: what is hidden or unknown gives no points, so that a place in
the list never gives a hidden count back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from desktop.domain.figures.coverage import Suggestion
from desktop.domain.record import WardCode

NEVER_VISITED = "never_visited"
DAYS_SINCE_LAST = "days_since_last"
SHARE = "share_vs_population"
TARGET = "presence_vs_target"
NO_KEY_FIGURE = "no_key_figure"
NO_PLACE_CONTACT = "no_place_contact"
NETWORKS = "networks_without_channel"
FOLLOW_UPS = "open_follow_ups"

Reason = tuple[str, float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What is told of a ward. ``None`` = hidden or unknown.

    Args:
        share: Share of the visits minus share of the inhabitants, in percentage points.
        presence: Visits as percent of the target to date.
        key_figures, place_contacts: Whether there is any.
        silent_networks: Networks without a channel on file.
    """

    code: WardCode
    name: str
    never_visited: bool = False
    days_since_last: float | None = None
    share: float | None = None
    presence: float | None = None
    key_figures: bool | None = None
    place_contacts: bool | None = None
    silent_networks: float | None = None
    follow_ups: float | None = None


def rank_wards(signs: Iterable[Signs]) -> list[Suggestion]:
    """Return the wards with a reason to go there, the first to go to first.

    Equal scores are in the order of the names.
    """
    scored = [(each, list(_points(each))) for each in signs]
    scored = [(each, points) for each, points in scored if points]
    scored.sort(key=lambda ward: (-sum(points for points, _ in ward[1]), ward[0].name))
    return [
        Suggestion(
            rank=rank,
            code=ward.code,
            name=ward.name,
            score=round(sum(points for points, _ in found), 2),
            reasons=_strongest_first(found),
        )
        for rank, (ward, found) in enumerate(scored, start=1)
    ]


def reasons_of(ward: Signs) -> list[Reason]:
    """Return why to go to a ward, strongest first; the gaps on its sheet."""
    return _strongest_first(list(_points(ward)))


def _strongest_first(found: list[tuple[float, Reason]]) -> list[Reason]:
    return [reason for _, reason in sorted(found, key=lambda each: -each[0])]


def _points(ward: Signs) -> Iterator[tuple[float, Reason]]:
    if ward.never_visited:
        yield 4, (NEVER_VISITED, None)
    for code, (value, points) in _MEASURED.items():
        figure = value(ward)
        if figure is not None and points(figure) > 0:
            yield points(figure), (code, figure)
    if ward.key_figures is False:
        yield 1, (NO_KEY_FIGURE, None)
    if ward.place_contacts is False:
        yield 1, (NO_PLACE_CONTACT, None)


_MEASURED: Mapping[str, tuple[Callable[[Signs], float | None], Callable[[float], float]]] = {
    DAYS_SINCE_LAST: (lambda ward: ward.days_since_last, lambda days: min(4, days // 30)),
    SHARE: (lambda ward: ward.share, lambda above: min(3, -above // 2)),
    TARGET: (lambda ward: ward.presence, lambda percent: (100 - percent) // 25),
    NETWORKS: (lambda ward: ward.silent_networks, lambda networks: min(1, networks / 2)),
    FOLLOW_UPS: (lambda ward: ward.follow_ups, lambda open_ones: min(2, open_ones / 2)),
}
