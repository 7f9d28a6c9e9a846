"""Figures of one quarter, frozen for readers of the steering group (rule R7).

What small counts hide is decided when they are published, for all months together (see
:mod:`~.publication`). After that nothing changes: a late visit must not show by the
difference between two versions. So a team publishes a quarter once, under an id that follows from
team and quarter, and quarters do not overlap.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import NAMESPACE_URL, UUID, uuid5

from desktop.domain.figures.aggregate import LEAST_THRESHOLD, MOST_THRESHOLD
from desktop.domain.figures.coverage import ValueState
from desktop.domain.period import Period, quarter_of
from desktop.domain.record import Record
from desktop.domain.text import LONGEST_NAME, LONGEST_TEXT
from desktop.domain.vocabulary import PlaceStage
from desktop.errors import InvalidEntry, Problem


class Published(StrEnum):
    """Counts that are published; whatever rests on other open data a reader can work out."""

    VISITS = "visits"
    REACHED = "reached"
    REACHED_NEW = "reached_new"
    REFERRALS = "referrals"
    PLACES_SAFE = "places_safe"
    PLACES_GROWING = "places_growing"
    PLACES_BRAVE = "places_brave"


MEASURES = tuple(Published)
OF_PLACES: Mapping[Published, PlaceStage] = MappingProxyType(
    {
        Published.PLACES_SAFE: PlaceStage.SAFE,
        Published.PLACES_GROWING: PlaceStage.GROWING,
        Published.PLACES_BRAVE: PlaceStage.BRAVE,
    }
)
"""Places are public and nobody's: they are counted as they are. All others are about people."""
Cell = tuple[int | None, ValueState]
_NAMESPACE = uuid5(NAMESPACE_URL, "https://weefsel.invalid/publication")
_STATES = frozenset(ValueState)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFigures(Record):
    """Figures per ward of one team in one quarter.

    Args:
        first_on: First day of the quarter.
        team_name: Of the team, as it was called.
        hidden_below: Counts below it were hidden.
        figures: As :func:`written` wrote them.
    """

    first_on: date
    team_name: str = ""
    hidden_below: int
    figures: str

    @property
    def period(self) -> Period:
        """The quarter."""
        return quarter_of(self.first_on)


class Line(NamedTuple):
    """One ward, or the whole city (``code`` empty): per measure the value and its state."""

    code: str
    name: str
    values: Mapping[Published, Cell]


def publication_id(team: int, quarter: Period) -> UUID:
    """Return the id under which a team publishes a quarter: the same on every laptop."""
    return uuid5(_NAMESPACE, f"{team} {quarter.first.isoformat()}")


def last_quarter(today: date) -> Period:
    """Return the last quarter that is over."""
    return quarter_of(quarter_of(today).first - timedelta(days=1))


def written(names: Mapping[str, str], told: Mapping[Published, Mapping[str, Cell]]) -> str:
    """Return what is published as the text of a record.

    Args:
        names: Of the wards by code; the whole city has the empty code, and no name.
        told: Of each measure, by code.
    """
    said: dict[str, Any] = {code: {"name": name} for code, name in names.items()}
    for measure, cells in told.items():
        for code, (value, state) in cells.items():
            said[code][measure.value] = [value, state.value]
    return json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_lines(figures: str) -> list[Line]:
    """Return the lines of a publication: the city first, then the wards by code.

    Raises:
        ValueError, TypeError: This is no publication.
    """
    said = json.loads(figures)
    if not isinstance(said, dict):
        raise TypeError(figures)
    return [_line(code, each) for code, each in sorted(said.items())]


def _line(code: str, said: Any) -> Line:
    if not isinstance(said, dict):
        raise TypeError(code)
    values = {}
    for measure in MEASURES:
        value, state = said.get(measure.value, (None, ValueState.UNKNOWN.value))
        if state not in _STATES or not (value is None or type(value) is int):
            raise ValueError(code)
        values[measure] = (value, ValueState(state))
    return Line(code, str(said.get("name", "")), values)


def check_published(published: PublishedFigures, *, today: date) -> PublishedFigures:
    """Return ``published`` unchanged if it may be stored.

    Raises:
        InvalidEntry: ``whole_months``, ``not_over``, ``out_of_range``, ``too_long_text``, or
            ``not_in_list``: a small count among the figures, or something else than figures.
    """
    problems = []
    quarter = quarter_of(published.first_on)
    if published.first_on != quarter.first:
        problems.append(Problem("first_on", "whole_months"))
    elif quarter.last >= today:
        problems.append(Problem("first_on", "not_over"))
    if not LEAST_THRESHOLD <= published.hidden_below <= MOST_THRESHOLD:
        problems.append(Problem("hidden_below", "out_of_range"))
    if len(published.team_name) > LONGEST_NAME or len(published.figures) > LONGEST_TEXT:
        problems.append(Problem("figures", "too_long_text", str(LONGEST_TEXT)))
    if not _is_protected(published):
        problems.append(Problem("figures", "not_in_list"))
    if problems:
        raise InvalidEntry(*problems)
    return published


def _is_protected(published: PublishedFigures) -> bool:
    """Return whether these are figures of which none counts fewer than may be told."""
    try:
        lines = read_lines(published.figures)
    except (ValueError, TypeError):
        return False
    return bool(lines) and all(
        (value is None) == (state in {ValueState.SUPPRESSED, ValueState.UNKNOWN})
        and (not value or value >= (0 if measure in OF_PLACES else published.hidden_below))
        for line in lines
        for measure, (value, state) in line.values.items()
    )
