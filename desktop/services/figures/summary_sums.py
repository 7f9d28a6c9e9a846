"""True sums of visits for a summary: each thing is read once, for visits, people and time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from sqlalchemy.orm import Session

from desktop.domain.figures.coverage import Facets
from desktop.domain.figures.summary import Tally
from desktop.services.figures.coverage_counts import Asked
from desktop.services.figures.coverage_reading import Read, Reader
from desktop.storage.figures import summary as storage
from desktop.storage.figures.coverage import Apart, Counted, People, WardCount
from desktop.storage.figures.summary import Tallies


class Sums:
    """True sums of all time. Stays inside.

    Args:
        session: Is read when something is asked for the first time.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._kept: dict[tuple[Facets, Apart | None], Mapping[str, Tallies]] = {}

    @property
    def of_all(self) -> Tallies:
        """Of all visits."""
        return self.of(Facets())

    @cached_property
    def themes(self) -> Mapping[str, Tallies]:
        """Per theme that any visit has."""
        return storage.theme_tallies(self._session)

    @cached_property
    def goals(self) -> Mapping[str, Tallies]:
        """Per goal that any visit has."""
        return storage.goal_tallies(self._session)

    @cached_property
    def kinds(self) -> Mapping[str, Tallies]:
        """Per kind that any visit has."""
        return self.read(Facets(), Apart.KIND)

    def read(self, only: Facets, apart: Apart | None = None) -> Mapping[str, Tallies]:
        """Return the sums by what visits are told apart by; not apart = the empty text."""
        if (only, apart) not in self._kept:
            self._kept[only, apart] = self._together(only, apart)
        return self._kept[only, apart]

    def of(self, only: Facets) -> Tallies:
        """Return the sums of the visits that have all of ``only``."""
        return self.read(only).get("", {})

    def _together(self, only: Facets, apart: Apart | None) -> Mapping[str, Tallies]:
        """Read all themes, goals or kinds at once when one of them is asked."""
        if apart is None and len(only) == 1:
            for values, read in ((only.themes, "themes"), (only.goals, "goals")):
                for value in values:
                    return {"": getattr(self, read).get(str(value), {})}
            for kind in only.kinds:
                return {"": self.kinds.get(str(kind), {})}
        return storage.month_tallies(self._session, Counted(only, apart=apart))


class SumsReader(Reader):
    """Reads counts of visits in wards from sums that are read already."""

    def __init__(self, session: Session, asked: Asked, sums: Sums) -> None:
        self._sums = sums
        self._read: dict[Counted, Read] = {}
        super().__init__(session, asked)

    def read(self, counted: Counted) -> Read:
        """Return counts of all time; the same ones only once."""
        if counted not in self._read:
            found = self._sums.read(counted.only, counted.apart)
            wards = {value: _counts(each, counted.people) for value, each in found.items()}
            self._read[counted] = Read(wards, None)
        return self._read[counted]


def _counts(tallies: Tallies, people: People) -> Mapping[str, Mapping[int, WardCount]]:
    return {
        ward: {month: _count(tally, people) for month, tally in months.items()}
        for ward, months in tallies.items()
    }


def _count(tally: Tally, people: People) -> WardCount:
    if people is People.NEW:
        return WardCount(tally.visits, tally.new, tally.counted_new)
    return WardCount(tally.visits, tally.reached, tally.counted)
