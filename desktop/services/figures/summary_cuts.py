"""What may be told of the visits that a summary asks for: what maps tell, and what follows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Protocol

from sqlalchemy.orm import Session

from desktop.domain.figures.aggregate import SUPPRESSED, Figure
from desktop.domain.figures.coverage import MOST_FACETS, Facets, Measure
from desktop.domain.figures.crossing import Single
from desktop.domain.figures.publication import together
from desktop.domain.figures.selection import Asked, Choosing, Chosen, all_of, any_of, sum_of
from desktop.domain.figures.summary import Tally
from desktop.services.figures import coverage_counts
from desktop.services.figures.coverage_published import Telling
from desktop.services.figures.coverage_telling import Teller, tell_people
from desktop.services.figures.summary_sums import Sums, SumsReader
from desktop.storage.figures.coverage import People

Group = tuple[str, frozenset[Any]]
"""Name of a field of ``Facets``, and values of it: visits that have any of them."""
_ASKED_FOR = {People.ALL: Measure.REACHED_PER_1000, People.NEW: Measure.REACHED_NEW}


class Cut(Protocol):
    """Some of the visits."""

    @property
    def single(self) -> Single:
        """What may be told of their number."""

    def people(self, who: People, asked: Asked) -> Figure:
        """Return what may be told of the people reached; hidden wherever the visits are."""

    def sums(self, asked: Asked) -> Tally:
        """Return the true sums, for looking at what is unknown or told anyhow."""


class Cuts:
    """All visits, and those with some values, as they stand at one moment.

    Args:
        threshold: Counts below it are hidden.

    Attributes:
        sums: True sums.
        reader: Reads visits and people reached.
    """

    def __init__(self, session: Session, today: date, threshold: int) -> None:
        self.sums = Sums(session)
        self._threshold = threshold
        self.readers = {
            who: SumsReader(
                session,
                coverage_counts.Asked({measure}, Facets(), [], today, threshold),
                self.sums,
            )
            for who, measure in _ASKED_FOR.items()
        }
        self.reader = self.readers[People.ALL]
        self._kept: dict[Facets, Cut] = {}

    def of(self, groups: Sequence[Group]) -> Cut:
        """Return the visits that are in every group."""
        alone = {(name, value) for name, values in groups for value in values}
        if len(alone) <= MOST_FACETS and all(len(values) == 1 for _, values in groups):
            return self._told(_facets(alone))
        parts = [self._any(*group) for group in groups]
        return parts[0] if len(parts) == 1 else _Combined(parts, all_of)

    def teller(self) -> Teller:
        """Return what tells the visits."""
        return Teller(self.reader, self._threshold)

    def people_told(self, who: People, only: Facets) -> Telling:
        """Return what may be told of the people reached, as maps tell it."""
        visits = self.teller().telling(only)
        return tell_people(self.readers, only, visits, self._threshold, who=who)

    def _any(self, name: str, values: frozenset[Any]) -> Cut:
        cuts = [self._told(_facets([(name, value)])) for value in sorted(values)]
        if len(cuts) == 1:
            return cuts[0]
        return _Combined(cuts, sum_of if name == "kinds" else any_of)

    def _told(self, only: Facets) -> Cut:
        if only not in self._kept:
            self._kept[only] = _Told(self, only)
        return self._kept[only]


@dataclass(frozen=True)
class _Told:
    """Visits that maps tell of: all, with one value, or with two."""

    cuts: Cuts
    only: Facets

    @cached_property
    def single(self) -> Single:
        teller = self.cuts.teller()
        if len(self.only) == 1:
            return teller.single(self.only)
        return Single(teller.telling(self.only), lambda *_: not self.only)

    def people(self, who: People, asked: Asked) -> Figure:
        if self.single.figure(*asked) == SUPPRESSED:
            return SUPPRESSED
        if who not in self._people:
            self._people[who] = self.cuts.people_told(who, self.only)
        return self._people[who](*asked)

    def sums(self, asked: Asked) -> Tally:
        area, first, last = asked
        wards = self.cuts.sums.of(self.only)
        found = wards.values() if area is None else [wards.get(area, {})]
        inside = (tally for months in found for at, tally in months.items() if first <= at <= last)
        return sum(inside, Tally())

    @cached_property
    def _people(self) -> dict[People, Telling]:
        return {}


@dataclass(frozen=True)
class _Combined:
    """Visits chosen from those of several cuts."""

    cuts: Sequence[Cut]
    choose: Choosing

    @cached_property
    def single(self) -> Single:
        return Single(lambda *asked: self._chosen(asked).visits, self._is_all)

    def people(self, who: People, asked: Asked) -> Figure:
        chosen = self._chosen(asked)
        people = together(self.cuts[at].people(who, asked) for at in chosen.parts)
        return SUPPRESSED if chosen.visits == SUPPRESSED else people

    def sums(self, asked: Asked) -> Tally:
        parts = self._chosen(asked).parts
        return sum((self.cuts[at].sums(asked) for at in parts), Tally())

    def _chosen(self, asked: Asked) -> Chosen:
        return self.choose([each.single for each in self.cuts], asked)

    def _is_all(self, *asked: Any) -> bool:
        """Whether all visits asked for are in one of the cuts; of a meeting nobody asks."""
        return self.choose is not all_of and any(each.single.is_all(*asked) for each in self.cuts)


def _facets(values: Iterable[tuple[str, Any]]) -> Facets:
    found: dict[str, frozenset[Any]] = {}
    for name, value in values:
        found[name] = found.get(name, frozenset()) | {value}
    return Facets(**found)
