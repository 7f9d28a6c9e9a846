"""Which visits a reader of all published counts of visits cannot tell apart.

Where a count of visits is hidden, a reader does not know how many there were in that month:
some of them may have been in another hidden month of the same ward. So we may move them, each
with all it carries (themes, goals, kind, team), and every published count of visits stays the
same. Everything else that is told of visits has to stay the same as well, or it would give
those counts back. It does if it is told of *pieces* only: a piece holds all months of a ward
that visits may be moved between. What is known of a piece as a whole is not changed by moves
inside it.

- A month of a ward whose count is published is a piece. So are hidden months together which
  add up to something published.
- Months that do not (the ward's count of all time is hidden too) are one piece with those of
  other wards: visits may be moved between wards, in months that the city does not tell apart.
  Of months in which not even the city's count follows, nothing is told at all.
- Sectors: where counts of a month are hidden, visits may be moved between those sectors. They
  are one piece, and every other sector is one.

A piece holds no visits or at least as many as the threshold: each hidden count in it has that
much room. Inside a piece ``p`` with ``F`` visits of some sort out of ``N``, a hidden part with
between ``l`` and ``u`` visits can hold from ``max(0, l - (N - F))`` up to ``min(u, F)`` of
them. If ``F``, and the room ``u - l``, are at least the threshold, so is the difference.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, reduce
from operator import or_

from desktop.domain.figures.aggregate import Figure
from desktop.domain.figures.months import Calendar
from desktop.domain.figures.publication import Counts, Publication, Sectors


@dataclass(frozen=True, slots=True)
class Piece:
    """Visits that are told together at least.

    Args:
        cells: Ward, or sector → months as bits of the calendar.
        visits: Their true number.
        ward: Its ward; empty = of several wards together.
        is_known: Everybody may know that number. Otherwise nothing of the piece is told.
    """

    cells: Mapping[str, int]
    visits: int
    ward: str = ""
    is_known: bool = True

    @property
    def months(self) -> int:
        """All months in it, as bits."""
        return reduce(or_, self.cells.values())


_Part = tuple[int, int, int, bool]
"""A piece as a bit; its months in some areas; those and, if it goes on elsewhere, -1; known."""


def _part(at: int, piece: Piece, areas: Collection[str]) -> _Part:
    here = reduce(or_, (months for area, months in piece.cells.items() if area in areas))
    is_inside = all(area in areas for area in piece.cells)
    return 1 << at, here, here if is_inside else -1, piece.is_known


@dataclass(frozen=True, slots=True)
class Stretches:
    """Months of a ward, or of the city, that can be told apart.

    Args:
        pieces: Months of a leaf of ``calendar``, as bits → positions of their pieces.
    """

    calendar: Calendar
    pieces: Mapping[int, Sequence[int]]


SEVERAL = ""
"""Stands for the ward of what is told of several wards together only."""


@dataclass(frozen=True)
class Pieces:
    """All visits in pieces.

    Args:
        wards: What is published of all visits per ward.
        sectors: Ward → what is published of all visits in its sectors.
        each: In the order of the wards and months.
    """

    wards: Publication
    sectors: Mapping[str, Sectors]
    each: Sequence[Piece]

    @property
    def calendar(self) -> Calendar:
        """The months of all visits."""
        return self.wards.calendar

    def visits(self, area: str | None, first: int, last: int) -> Figure:
        """Return what is published of all visits; every value of them asks it again."""
        asked = area, first, last
        if asked not in self._told:
            self._told[asked] = self._visits(*asked)
        return self._told[asked]

    def _visits(self, area: str | None, first: int, last: int) -> Figure:
        if area is None:
            return self.wards.total_figure(first, last)
        if area in self._ward_of:
            return self.sectors[self._ward_of[area]].figure(area, first, last)
        return self.wards.figure(area, first, last)

    def asked(self, area: str | None, first: int, last: int) -> tuple[int, int] | None:
        """Return which pieces an area and months are made of, as bits.

        Pieces without visits are left out: everybody knows what is inside.

        Args:
            area: A ward, a sector, or ``None`` for the city.

        Returns:
            The pieces that belong to it as a whole, and those of which it has a part;
            ``None`` if nothing may be told.
        """
        places = area, first, last
        if places not in self._asked:
            self._asked[places] = self._pieces_of(*places)
        return self._asked[places]

    def _pieces_of(self, area: str | None, first: int, last: int) -> tuple[int, int] | None:
        months = self.calendar.months(first, last)
        whole = some = 0
        for bit, here, months_of_all, is_known in self._parts_of(area):
            if here & months:
                if not is_known:
                    return None
                if months_of_all & ~months:
                    some |= bit
                else:
                    whole |= bit
        return whole, some

    def counts(self, counts: Mapping[str, Counts]) -> list[int]:
        """Return true counts per area (ward, or sector if told) and month, per piece."""
        sums = [0] * len(self.each)
        for area, months in counts.items():
            for month, count in months.items():
                piece = self._piece_of.get((area, month))
                if piece is not None:
                    sums[piece] += count
        return sums

    def visits_in(self, pieces: int) -> int:
        """Return the true number of visits in pieces, given as bits."""
        total = 0
        while pieces:
            last = pieces & -pieces
            total += self.each[last.bit_length() - 1].visits
            pieces ^= last
        return total

    def ward_of(self, area: str) -> str:
        """Return the ward of a sector; a ward is its own."""
        return self._ward_of.get(area, area)

    @cached_property
    def several(self) -> int:
        """The pieces of several wards together, as bits."""
        return sum(1 << at for at, piece in enumerate(self.each) if not piece.ward)

    @cached_property
    def of_wards(self) -> Mapping[str, Stretches]:
        """Months of each ward, and of ``SEVERAL``."""
        found: dict[str, dict[int, list[int]]] = {ward: {} for ward in (*self.wards.areas, SEVERAL)}
        for at, piece in enumerate(self.each):
            if piece.is_known:
                found[piece.ward].setdefault(piece.months, []).append(at)
        return {
            ward: Stretches(self.calendar.merged(list(inside)), inside)
            for ward, inside in found.items()
        }

    @cached_property
    def of_city(self) -> Stretches:
        """Months of the city, as far as its visits are known."""
        city = self.calendar.settled(self.wards.total_hidden)
        months = {at: piece.months for at, piece in enumerate(self.each) if piece.is_known}
        groups = _joined([*months.values(), *city.values()])
        known = [group for group in groups if not group & city.get(-1, 0)]
        inside: dict[int, list[int]] = {group: [] for group in known}
        bits = {bit: group for group in known for bit in _bits(group)}
        for at, each in months.items():
            if each & -each in bits:
                inside[bits[each & -each]].append(at)
        return Stretches(self.calendar.merged(known), inside)

    def _parts_of(self, area: str | None) -> Sequence[_Part]:
        """Return the pieces of an area that hold visits, found once."""
        if area not in self._parts:
            areas = self._in_area if area is None else self._inside.get(area, {area})
            self._parts[area] = [
                _part(at, self.each[at], areas)
                for at in sorted({at for each in areas for at in self._in_area.get(each, ())})
            ]
        return self._parts[area]

    @cached_property
    def _told(self) -> dict[tuple[str | None, int, int], Figure]:
        return {}

    @cached_property
    def _asked(self) -> dict[tuple[str | None, int, int], tuple[int, int] | None]:
        return {}

    @cached_property
    def _parts(self) -> dict[str | None, Sequence[_Part]]:
        return {}

    @cached_property
    def _in_area(self) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = {}
        for at, piece in enumerate(self.each):
            for area in piece.cells if piece.visits or not piece.is_known else ():
                found.setdefault(area, []).append(at)
        return found

    @cached_property
    def _ward_of(self) -> Mapping[str, str]:
        return {area: ward for ward, areas in self._inside.items() for area in areas}

    @cached_property
    def _inside(self) -> Mapping[str, frozenset[str]]:
        return {ward: frozenset(of.areas) for ward, of in self.sectors.items()}

    @cached_property
    def _piece_of(self) -> Mapping[tuple[str, int], int]:
        return {
            (area, self.calendar.first + bit): at
            for at, piece in enumerate(self.each)
            for area, months in piece.cells.items()
            for bit in range(months.bit_length())
            if months >> bit & 1
        }


def pieces_of(wards: Publication, sectors: Mapping[str, Sectors] | None = None) -> Pieces:
    """Return the pieces of all visits.

    Args:
        wards: What is published of all visits per ward.
        sectors: Ward → what is published of all visits in its sectors.
    """
    calendar, sectors = wards.calendar, sectors or {}
    groups = {
        ward: dict(calendar.settled(hidden))
        for ward, hidden in zip(wards.areas, wards.hidden, strict=True)
    }
    loose = {ward: known.pop(-1) for ward, known in groups.items() if -1 in known}
    each = list[Piece]()
    for row, ward in zip(wards.values, wards.areas, strict=True):
        for months in sorted(groups[ward].values(), key=lambda months: months & -months):
            if ward in sectors:
                each += _of_sectors(sectors[ward], ward, months)
            else:
                each.append(Piece({ward: months}, _visits_in((calendar, row), months), ward))
    tied = [months for known in groups.values() for months in known.values()]
    each += _of_loose(wards, loose, tied, sectors)
    return Pieces(wards, sectors, each)


def _of_loose(
    wards: Publication,
    loose: Mapping[str, int],
    tied: Sequence[int],
    sectors: Mapping[str, Sectors],
) -> Iterator[Piece]:
    """Yield the pieces of months that do not add up to anything published of their ward."""
    city = wards.calendar.settled(wards.total_hidden)
    for group in _joined([*tied, *city.values()]):
        cells = {ward: months & group for ward, months in loose.items() if months & group}
        places = {
            place: of
            for ward, of in cells.items()
            for place in (sectors[ward].areas if ward in sectors else (ward,))
        }
        if places:
            rows = {ward: wards.values[wards.areas.index(ward)] for ward in cells}
            visits = sum(_visits_in((wards.calendar, rows[w]), cells[w]) for w in cells)
            yield Piece(places, visits, is_known=not group & city.get(-1, 0))


def _of_sectors(sectors: Sectors, ward: str, months: int) -> Iterator[Piece]:
    """Yield each sector that is told in these months, and the others together."""
    hidden = 0
    away: dict[str, int] = {}
    for area in sectors.areas:
        visits, is_told = sectors.inside(area, months)
        if is_told:
            yield Piece({area: months}, visits, ward)
        else:
            hidden += visits
            away[area] = months
    if away:
        yield Piece(away, hidden, ward)


def _visits_in(row: tuple[Calendar, Sequence[int]], months: int) -> int:
    calendar, values = row
    return sum(values[leaf] for leaf in calendar.leaves if calendar.masks[leaf] & months)


def _bits(months: int) -> Iterator[int]:
    while months:
        yield months & -months
        months &= months - 1


def _joined(groups: Sequence[int]) -> list[int]:
    """Return the finest groups of months that keep each of ``groups`` together."""
    joined = list[int]()
    for each in sorted(set(groups), key=int.bit_count, reverse=True):
        touched = [other for other in joined if other & each]
        joined = [other for other in joined if not other & each]
        joined.append(reduce(or_, touched, each))
    return sorted(joined, key=lambda months: months & -months)
