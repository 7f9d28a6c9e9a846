"""All that is on file of one ward, as the panel beside the map shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.domain.agenda import TaskRow
from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.next_ward import Reason
from desktop.domain.listing import NetworkRow, OrganisationRow, PlaceRow, VisitRow
from desktop.domain.period import Period
from desktop.domain.record import PersonId, WardCode


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetPerson:
    """A key figure, by name only: whoever wants more opens the record."""

    id: PersonId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WardSheet:
    """One ward: who, what, when, and what is missing. It stays on the laptop.

    The lists hold at most so many rows as were asked for. Figures may be told to anybody;
    rows are records of the team.

    Args:
        period: The whole months that visits are counted in.
        inhabitants, inhabitants_year: On 1 January of that year; ``None`` = unknown.
        visits, key_figures: What may be told.
        persons: The key figures by name; ``None`` for whoever has no right to see persons.
        networks_without_channel: How many of the networks have none on file.
        places: With their stage from safe to brave, and the last visit.
        last_visits: The latest first, up to the end of the period.
        tasks: Open ones, the first due first; those about persons only with ``persons``.
        gaps: Codes with a figure as in :mod:`desktop.domain.figures.next_ward`, strongest first.
    """

    code: WardCode
    name: str
    period: Period
    inhabitants: int | None
    inhabitants_year: int | None
    visits: Figure
    key_figures: Figure
    persons: Sequence[SheetPerson] | None
    organisations: Sequence[OrganisationRow]
    networks: Sequence[NetworkRow]
    networks_without_channel: int
    places: Sequence[PlaceRow]
    last_visits: Sequence[VisitRow]
    tasks: Sequence[TaskRow]
    gaps: Sequence[Reason]
